"""Whatever offices do, and whatever the post does, the eleven obligations hold.

In the ordinary run two thousand examples on registers in memory, and thirty on real ones,
enciphered, where tables and crashes are looked at too. With ``HYPOTHESIS_PROFILE=deep``
there are fifty times as many.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.exchange.machine import Exchange, QuickExchange

IS_DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
TIMES = 50 if IS_DEEP else 1
OF_ALL = settings(suppress_health_check=list(HealthCheck), deadline=None)

TestQuickExchange = pytest.mark.timeout(0)(QuickExchange.TestCase)
TestQuickExchange.settings = settings(OF_ALL, max_examples=2000 * TIMES, stateful_step_count=10)

TestExchange = pytest.mark.timeout(0)(Exchange.TestCase)
TestExchange.settings = settings(OF_ALL, max_examples=30 * TIMES, stateful_step_count=25)
