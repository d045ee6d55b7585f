"""The keyring of this computer, by the ``keyring`` library.

Every call runs in a thread of its own: a locked keyring may wait for the officer, and
some wait for ever.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from focalnet.vault.errors import KeyringAbsent, KeyringFailed, KeyringLocked
from focalnet.vault.keyring_port import KeyringState

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "focalnet"
SECRET_SERVICE = "keyring.backends.SecretService"
KEEPS_SECRETS_ENCRYPTED = frozenset(
    {
        SECRET_SERVICE,
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
"""Only these are used: any other may keep secrets in plain text, or nowhere."""

MEANS_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
MEANS_ABSENT = frozenset({"NoKeyringError", "InitError", "SecretServiceNotAvailableException"})
PATIENCE_TO_LOOK = 3.0

Result = TypeVar("Result")
log = logging.getLogger(__name__)


class SystemKeyring:
    """The keyring of the operating system; gives up after *patience* seconds."""

    def __init__(self, backend: KeyringBackend | None = None, *, patience: float = 30.0) -> None:
        self._given = backend
        self._patience = patience

    def state(self) -> KeyringState:
        """Return the state as far as it can be seen without a prompt.

        A keyring that tells nothing until it is used counts as unlocked.
        """
        try:
            locked = _patiently(lambda: _is_locked(self._backend()), PATIENCE_TO_LOOK)
        except KeyringLocked:
            return KeyringState.LOCKED
        except (KeyringAbsent, KeyringFailed):
            return KeyringState.ABSENT
        return KeyringState.LOCKED if locked else KeyringState.UNLOCKED

    def get(self, item: str) -> bytes | None:
        """Return the secret, or None when there is none of this name."""
        text = self._call(lambda backend: backend.get_password(SERVICE, item))
        if text is None:
            return None
        try:
            return bytes.fromhex(text)
        except ValueError:
            return b""  # not written by us: it opens nothing

    def put(self, item: str, secret: bytes) -> None:
        """Keep a secret under this name."""
        self._call(lambda backend: backend.set_password(SERVICE, item, secret.hex()))

    def delete(self, item: str) -> None:
        """Forget the secret of this name, if there is one."""

        def forget(backend: KeyringBackend) -> None:
            from keyring.errors import PasswordDeleteError

            with contextlib.suppress(PasswordDeleteError):
                backend.delete_password(SERVICE, item)

        self._call(forget)

    def _call(self, work: Callable[[KeyringBackend], Result]) -> Result:
        return _patiently(lambda: work(self._backend()), self._patience)

    def _backend(self) -> KeyringBackend:
        import keyring

        chosen = self._given or keyring.get_keyring()
        chain: Sequence[KeyringBackend] = getattr(chosen, "backends", ())
        for backend in (chosen, *chain):
            if type(backend).__module__ in KEEPS_SECRETS_ENCRYPTED:
                return backend
        raise KeyringAbsent("This computer has no keyring that encrypts.")


def _patiently(work: Callable[[], Result], patience: float) -> Result:
    """Return what *work* returns, or raise one of the three errors of a keyring.

    The thread is a daemon: one that waits for ever must not keep the program alive.
    """
    answers: SimpleQueue[Callable[[], Result]] = SimpleQueue()
    threading.Thread(target=_answer, args=(work, answers), daemon=True).start()
    try:
        return answers.get(timeout=patience)()
    except Empty:
        raise KeyringLocked("The keyring did not answer in time.") from None


def _answer(work: Callable[[], Result], answers: SimpleQueue[Callable[[], Result]]) -> None:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own
        explained = _explained(error)

        def fail() -> Result:
            raise explained

        answers.put(fail)
    else:
        answers.put(lambda: result)


def _explained(error: Exception) -> Exception:
    if isinstance(error, KeyringAbsent):
        return error
    name = type(error).__name__
    log.info("the keyring answered with %s", name)
    if name in MEANS_LOCKED:
        return KeyringLocked("The keyring is locked.")
    if name in MEANS_ABSENT:
        return KeyringAbsent("The keyring cannot be reached.")
    return KeyringFailed("The keyring answered with an error.")


def _is_locked(backend: KeyringBackend) -> bool:
    """Ask the Secret Service; no other keyring tells without asking the officer."""
    if type(backend).__module__ != SECRET_SERVICE:
        return False
    import secretstorage
    from secretstorage.exceptions import ItemNotFoundException

    with closing(secretstorage.dbus_init()) as connection:
        try:
            return bool(secretstorage.Collection(connection).is_locked())
        except ItemNotFoundException:
            return True  # no collection yet: the first secret asks the officer for one
