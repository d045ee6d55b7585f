"""The window: the only floor that knows the toolkit."""
