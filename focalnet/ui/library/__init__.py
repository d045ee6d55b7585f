"""The library and the files kept in it."""
