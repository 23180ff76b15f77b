"""Formulas on tensors and arrays. No model is in sight here."""
