"""Strong regularization with and without delay."""
