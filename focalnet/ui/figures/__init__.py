"""The figures of a report between two days."""
