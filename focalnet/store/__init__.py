"""The encrypted store: engine, tables, journal, projection, lists, search, migrations."""

from focalnet.store.opening import create_store, open_store
from focalnet.store.register import SqlRegister

__all__ = ["SqlRegister", "create_store", "open_store"]
