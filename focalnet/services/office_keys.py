"""The keys of this office and laptop, kept inside the register and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from focalnet.services.exchange_ports import Bundles
from focalnet.services.ports import Register

ROOT_SETTING = "exchange.root-key"
RECEIVING_SETTING = "exchange.receiving-key"
ROOT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets of this laptop; ``root`` is empty where another laptop of the office has it."""

    root: bytes = field(repr=False)
    receiving: str = field(repr=False)
    signing: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every errand with another office needs: register, codec, chance and the time."""

    register: Register
    bundles: Bundles
    random: Callable[[int], bytes]
    now: datetime

    @property
    def today(self) -> str:
        """The day, YYYY-MM-DD, in UTC: offices in other time zones must agree on it."""
        return self.moment[:10]

    @property
    def moment(self) -> str:
        """The moment in UTC, to the second."""
        return self.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def keys(self) -> Keys:
        """Return the keys of this office and laptop; they are made at first use."""
        register = self.register
        signing = register.offices.signing_key()
        receiving = register.setting(RECEIVING_SETTING)
        if receiving:
            return Keys(bytes.fromhex(register.setting(ROOT_SETTING)), receiving, signing)
        made = Keys(self.random(ROOT_BYTES), self.bundles.new_receiving_key(), signing)
        # The root first: without the receiving key both are made anew.
        register.keep_setting(ROOT_SETTING, made.root.hex())
        register.keep_setting(RECEIVING_SETTING, made.receiving)
        return made

    def give_up_root(self) -> None:
        """Forget the root key made here: the laptop has joined another office's root."""
        self.register.keep_setting(ROOT_SETTING, "")
