"""What layers respond with: statistics, information, similarity, ablation."""
