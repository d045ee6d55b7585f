"""Memory after opening a full register and showing its list, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.registers import filled_register, number_of_people

LOOK = """
import resource, sys
from pathlib import Path
import sqlalchemy, sqlcipher3
def resident():
    if sys.platform == "linux":
        with open("/proc/self/statm") as pages:
            return int(pages.read().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
bare = resident()
from focalnet.services.ports import Selection
from focalnet.store import open_store
register = open_store(Path(sys.argv[1]), bytes(range(32)))
positions = register.positions(Selection(("person",)))
register.rows(positions[:60])
register.find("ka", 60)
print(f"{resident():.0f} MB (at most 200), libraries alone {bare:.0f} MB")
register.close()
"""


def main() -> None:
    """Print the resident memory."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        filled_register(folder).close()
        print(f"{number_of_people()} people")
        sys.stdout.flush()
        subprocess.run([sys.executable, "-c", LOOK, str(folder)], check=True)
