"""Which channels of a model have no effect, what depends on them, and how layers lose them."""
