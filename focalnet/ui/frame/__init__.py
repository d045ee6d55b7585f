"""The frame around the pages: bar, sidebar, status line, commands."""
