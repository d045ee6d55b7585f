"""What a loss of power leaves: recorded writes, replayed without what was not synced."""
