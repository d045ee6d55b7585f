"""Documents on paper: typesetting, then one file a document."""
