"""How Alembic reaches the encrypted file: by the connection that is already open."""

from __future__ import annotations

from alembic import context

from focalnet.store.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
context.run_migrations()
