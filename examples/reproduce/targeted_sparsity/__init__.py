"""Targeted sparsity regularization."""
