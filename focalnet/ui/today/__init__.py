"""What is due, first thing after unlocking."""
