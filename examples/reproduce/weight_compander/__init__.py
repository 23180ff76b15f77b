"""The weight compander and its rivals."""
