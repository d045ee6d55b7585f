"""The command line: one file a command, over the same use cases as the window."""
