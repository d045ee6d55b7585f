"""The keyring of the system: back ends that keep no secret are refused, silence is no hang."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from focalnet.domain.errors import FocalnetError
from focalnet.vault import KeyringState, SystemKeyring
from focalnet.vault.errors import KeyringAbsent, KeyringFailed, KeyringLocked

if TYPE_CHECKING:
    from collections.abc import Callable


class PlainText(KeyringBackend):
    """Works well, and keeps the secrets in clear."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop(username, None) is None:
            raise keyring.errors.PasswordDeleteError


class Encrypting(PlainText):
    """Goes under the name of one that encrypts."""

    __module__ = "keyring.backends.kwallet"


class Troubled(Encrypting):
    """Does *trouble* before it answers."""

    __module__ = "keyring.backends.kwallet"

    def __init__(self, trouble: Callable[[], object]) -> None:
        super().__init__()
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        self.trouble()
        return super().get_password(service, username)


class Chain(PlainText):
    """Hands on to several, as the keyring library does."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = backends


def raising(error: Exception) -> Callable[[], object]:
    def trouble() -> object:
        raise error

    return trouble


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.fail.Keyring(),  # type: ignore[no-untyped-call]
        keyring.backends.null.Keyring(),  # type: ignore[no-untyped-call]
        PlainText(),
        Chain(),
        Chain(PlainText()),
    ],
    ids=["fail", "null", "plain text", "empty chain", "chain of plain text"],
)
def test_a_back_end_that_keeps_no_secret_is_refused(backend: KeyringBackend) -> None:
    system = SystemKeyring(backend)
    assert system.state() is KeyringState.ABSENT
    with pytest.raises(KeyringAbsent):
        system.get("a")
    with pytest.raises(KeyringAbsent):
        system.put("a", b"b")
    with pytest.raises(KeyringAbsent):
        system.delete("a")
    assert getattr(backend, "kept", {}) == {}


def test_the_encrypting_one_of_a_chain_is_used() -> None:
    plain, encrypting = PlainText(), Encrypting()
    SystemKeyring(Chain(plain, encrypting)).put("a", b"b")
    assert (plain.kept, len(encrypting.kept)) == ({}, 1)


def test_a_secret_comes_back_until_it_is_deleted() -> None:
    system = SystemKeyring(Encrypting())
    assert system.state() is KeyringState.UNLOCKED
    secret = bytes(range(32))
    system.put("a", secret)
    assert (system.get("a"), system.get("b")) == (secret, None)
    system.delete("a")
    system.delete("a")
    assert system.get("a") is None


def test_a_secret_that_is_not_ours_is_empty() -> None:
    backend = Encrypting()
    backend.kept["a"] = "not hexadecimal"
    assert SystemKeyring(backend).get("a") == b""


def test_a_keyring_that_never_answers_counts_as_locked() -> None:
    never = threading.Event()
    with pytest.raises(KeyringLocked):
        SystemKeyring(Troubled(never.wait), patience=0.02).get("a")
    assert all(thread.daemon for thread in threading.enumerate()[1:])
    never.set()


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (keyring.errors.KeyringLocked(), KeyringLocked),
        (keyring.errors.InitError(), KeyringAbsent),
        (keyring.errors.NoKeyringError(), KeyringAbsent),
        (OSError("no such device"), KeyringFailed),
        (RuntimeError("secret of Awa"), KeyringFailed),
    ],
)
def test_every_error_of_a_back_end_has_a_name_of_ours(
    raised: Exception, expected: type[FocalnetError], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(expected) as caught:
        SystemKeyring(Troubled(raising(raised))).get("a")
    assert "Awa" not in str(caught.value) + caplog.text
