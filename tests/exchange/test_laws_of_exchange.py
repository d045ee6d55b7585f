"""Whatever offices do, and whatever the post does, the eleven obligations hold."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.exchange.machine import Exchange

# Some 2,000 steps as a rule, 100,000 with HYPOTHESIS_PROFILE=deep.
EXAMPLES = settings().max_examples
STEPS = 34 if EXAMPLES < 1000 else 50

TestExchange = pytest.mark.timeout(0)(Exchange.TestCase)
TestExchange.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    suppress_health_check=list(HealthCheck),
    deadline=None,
)
