"""Sets of questions put to States, and their replies."""
