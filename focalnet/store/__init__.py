"""The encrypted store: engine, tables, journal, search index, migrations."""
