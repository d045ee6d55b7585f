"""The forms in which records are entered and edited, made from the declarations."""
