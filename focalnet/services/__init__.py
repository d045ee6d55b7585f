"""Use cases, one function for one thing an officer does, and the ports they need."""
