"""The form that writes searches, and the searches kept by name."""
