"""Formulas on tensors and arrays. They do not know about models."""
