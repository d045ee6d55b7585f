"""Finding as one types: the field, the hits under it, and why each was found."""
