"""Replay what a loss of power leaves: ``python -m tests.power_loss --images 500`` (Linux).

A child works while strace records what it does to its files. Then images of the disk are
made as of any moment, with all that was synced and with none, all or some of the rest;
the real program opens each, and it must be as before an action or as after it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.crash import say
from tests.power_loss.replaying import replay
from tests.power_loss.scenario import ALL, Officers


def report(done: int, number: int) -> None:
    """Say how far it is, now and then."""
    if done % 100 == 0:
        say(f"{done} of {number} images")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--actions", nargs="+", choices=ALL, default=ALL, metavar="ACTION")
    parser.add_argument("--keep", type=Path, help="a folder for images in which something is wrong")
    parser.add_argument("--work", type=Path)
    wanted = parser.parse_args()
    if wanted.work:
        Officers(wanted.work).work(wanted.actions)
        return 0
    result = replay(wanted.images, wanted.seed, wanted.actions, wanted.keep, report)
    for line in result.lines():
        say(line)
    return int(bool(result.wrong))


if __name__ == "__main__":
    sys.exit(main())
