"""What is printed: names, tables and progress bars."""
