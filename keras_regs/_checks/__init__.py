"""Checks of what users pass, one function for each kind of check."""
