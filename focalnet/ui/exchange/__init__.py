"""Exchange with other offices in the window: offices, bundles, conflicts, duplicates, backups."""
