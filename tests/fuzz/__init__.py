"""Odd bytes for every reader of what comes from outside: ``python -m tests.fuzz``."""
