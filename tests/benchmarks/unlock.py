"""Opening a full register, against the bare connection and one Argon2id."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from focalnet.store import open_store
from focalnet.store.database import encrypted_connection
from tests.benchmarks.registers import KEY, filled_register, number_of_people, percentile, seconds

REPEATS = 9


def derive() -> None:
    """Derive one key with Argon2id as the floor of the vault asks: 64 MiB, three passes."""
    hash_secret_raw(b"passphrase", os.urandom(16), 3, 65_536, 4, 32, Type.ID)


def main() -> None:
    """Print the times and the ratio."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        filled_register(folder).close()

        def bare() -> None:
            driver = encrypted_connection(folder / "register.db", KEY)
            driver.execute("SELECT count(*) FROM setting").fetchall()
            driver.close()

        raw = percentile([seconds(bare) for _ in range(REPEATS)], 0.5)
        ours = percentile(
            [seconds(lambda: open_store(folder, KEY).close()) for _ in range(REPEATS)], 0.5
        )
        argon = percentile([seconds(derive) for _ in range(REPEATS)], 0.5)
    print(f"{number_of_people()} people: open and close {1000 * ours:.1f} ms,")
    print(f"bare {1000 * raw:.1f} ms, one Argon2id {1000 * argon:.1f} ms")
    print(f"ratio with one Argon2id each {(ours + argon) / (raw + argon):.2f} (at most 2)")
