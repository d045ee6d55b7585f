"""A loss of power takes nothing that was acknowledged, and leaves nothing half done."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.power_loss.replaying import replay

ACTIONS = ("enter", "make", "open", "change_passphrase", "back_up")


def can_record() -> bool:
    """Tell whether strace is here and may look at other programs."""
    program = shutil.which("strace")
    if program is None:
        return False
    done = subprocess.run([program, "-o", "/dev/null", "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(not can_record(), reason="strace is not here, or may not be used")
def test_what_a_loss_of_power_leaves_is_as_before_an_action_or_as_after_it() -> None:
    result = replay(20, 1, ACTIONS)
    assert result.wrong == []
    assert result.looked_at.total() == 20
