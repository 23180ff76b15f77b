"""Measurements of representations: statistics, information, similarity, ablation."""
