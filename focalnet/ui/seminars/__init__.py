"""Seminars and other events in the window: one tab for each thing done about one."""
