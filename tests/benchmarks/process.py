"""One search as a process of its own, against a bare Python that opens the same file.

Both derive one key with Argon2id at the same small cost, so that the difference is what
the program needs beyond the key derivation.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE = "velvet orbit canyon mustard"
REPEATS = 5
QUERIES = ("diop", "+221 33", "王", "moha")
MOST_SECONDS, MOST_MEGABYTES = 0.5, 120
BARE = """
import sys
import sqlcipher3
from argon2.low_level import Type, hash_secret_raw
hash_secret_raw(b"passphrase", bytes(16), 1, 8 * 1024, 1, 32, Type.ID)
driver = sqlcipher3.connect(sys.argv[1])
driver.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
print(driver.execute("SELECT count(*) FROM sqlite_schema").fetchall())
"""


def fill(folder: Path) -> None:
    """Make a workspace of many people and print their number and the key of its file."""
    from focalnet.app import AppWorkspaces
    from focalnet.vault import Cost, open_with_passphrase
    from tests.benchmarks.registers import draft_of_people, number_of_people

    made = AppWorkspaces(Cost(8 * 1024, 1, 1)).create(
        folder, office="Office", author="Officer", passphrase=PASSPHRASE
    )
    made.register.write(draft_of_people(number_of_people()))
    made.register.close()
    print(number_of_people(), open_with_passphrase(folder, PASSPHRASE).key.hex())


@dataclass(frozen=True)
class Needed:
    """Processor seconds and peak resident memory in megabytes of one process."""

    seconds: float
    megabytes: float


def needed_by(arguments: list[str]) -> Needed:
    """Run a process and return what it needed; raises RuntimeError where it fails."""
    environment = os.environ | {"FOCALNET_PASSPHRASE": PASSPHRASE}
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"exit {process.returncode}")
    return Needed(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def middle(arguments: list[str]) -> Needed:
    """Return what a process needs in the median of several runs."""
    runs = [needed_by(arguments) for _ in range(REPEATS)]
    return Needed(
        sorted(run.seconds for run in runs)[REPEATS // 2],
        sorted(run.megabytes for run in runs)[REPEATS // 2],
    )


def main() -> None:
    """Print what each search needs beyond the bare process, and the ratios."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        # A process inherits the peak of the one that starts it: this one stays small.
        command = "import sys, pathlib; from tests.benchmarks.process import fill"
        command += "; fill(pathlib.Path(sys.argv[1]))"
        told = subprocess.check_output([sys.executable, "-c", command, str(folder)], text=True)
        people, key = told.split()
        bare = middle([sys.executable, "-c", BARE, str(folder / "register.db"), key])
        print(f"{people} people; bare {bare.seconds:.2f} s, {bare.megabytes:.0f} MB")
        for query in QUERIES:
            ours = middle([sys.executable, "-m", "focalnet", "find", str(folder), query, "--json"])
            print(
                f"find {query:8} {ours.seconds - bare.seconds:5.2f} s beyond it"
                f" (at most {MOST_SECONDS}), {ours.megabytes - bare.megabytes:4.0f} MB beyond it"
                f" (at most {MOST_MEGABYTES}); {ours.seconds / bare.seconds:.1f} x,"
                f" {ours.megabytes / bare.megabytes:.1f} x bare"
            )
