"""Printed output: names, tables and progress bars."""
