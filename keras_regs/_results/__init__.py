"""Results: their base class, and the common style of their figures."""
