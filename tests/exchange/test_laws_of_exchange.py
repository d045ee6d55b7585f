"""Whatever offices do, and whatever the post does, the eleven obligations hold.

Two thousand examples on registers in memory, and thirty on real ones, enciphered, where tables
and crashes are looked at too. More of both: ``python -m tests.exchange --examples 100000``.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.exchange.machine import Exchange, QuickExchange

OF_ALL = settings(suppress_health_check=list(HealthCheck), deadline=None)

TestQuickExchange = pytest.mark.timeout(0)(QuickExchange.TestCase)
TestQuickExchange.settings = settings(OF_ALL, max_examples=2000, stateful_step_count=10)

TestExchange = pytest.mark.timeout(0)(Exchange.TestCase)
TestExchange.settings = settings(OF_ALL, max_examples=30, stateful_step_count=25)
