"""The page that previews and imports files."""
