"""Values and rules of the trade: standard library only, no dates of now, no files."""
