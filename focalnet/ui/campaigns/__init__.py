"""The rounds in which States confirm their entries."""
