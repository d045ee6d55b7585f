"""The card: one record as an officer reads it."""
