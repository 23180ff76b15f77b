"""Twelve regularizers of representations."""
