"""The matrix of States and themes, where gaps are seen."""
