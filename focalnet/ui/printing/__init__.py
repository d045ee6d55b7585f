"""The page that previews and prints the directory."""
