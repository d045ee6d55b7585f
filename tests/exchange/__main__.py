"""Let offices do anything, many times: ``python -m tests.exchange --examples 100000``.

A thousand examples at a time, on registers in memory, and ten on real ones, enciphered;
a line is printed after each. It may be stopped at any time. What breaks a law is shortened
and printed step by step; ``--seed`` with the number of the line looks at the same again.
"""

from __future__ import annotations

import argparse
import sys
import time

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exchange.machine import Exchange, QuickExchange

AT_ONCE = 1000
REAL = 10
OF_ALL = settings(
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


class Counted:
    """How many examples and steps were run, of one sort of register."""

    def __init__(self, machine: type[Exchange]) -> None:
        self.examples = self.steps = 0
        counted = self

        class Counting(machine):  # type: ignore[misc, valid-type]
            """The same, counted."""

            def teardown(self) -> None:
                counted.examples += 1
                counted.steps += len(self.story)
                super().teardown()

        self._machine = Counting

    def run(self, chance: int, examples: int, steps: int) -> None:
        """Run some more examples; raises what a law says."""
        looked_at = settings(OF_ALL, max_examples=examples, stateful_step_count=steps)
        run_state_machine_as_test(seed(chance)(self._machine), settings=looked_at)


def main() -> int:
    """Run until enough was seen, or a law is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100_000)
    parser.add_argument("--steps", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    begun = time.monotonic()
    quick, real = Counted(QuickExchange), Counted(Exchange)
    chance = wanted.seed
    while quick.examples < wanted.examples:
        quick.run(chance, min(AT_ONCE, wanted.examples), wanted.steps)
        real.run(chance, REAL, 2 * wanted.steps)
        sys.stdout.write(
            f"seed {chance}: {quick.examples} examples of {quick.steps} steps in memory,"
            f" {real.examples} of {real.steps} enciphered, {time.monotonic() - begun:.0f} s\n"
        )
        sys.stdout.flush()
        chance += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
