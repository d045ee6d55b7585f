"""What can keep a vault shut, each with its own remedy."""

from __future__ import annotations

from focalnet.domain.errors import FocalnetError


class VaultMissing(FocalnetError):
    """The folder holds no key file: it is not a workspace."""

    code = "vault.missing"
    remedy = "Choose the folder of a workspace, or create a new one."


class VaultExists(FocalnetError):
    """The folder already holds a key file."""

    code = "vault.exists"
    remedy = "Open this workspace, or choose another folder for the new one."


class VaultUnreadable(FocalnetError):
    """The system refuses to read the key file."""

    code = "vault.unreadable"
    remedy = "Check the permissions of the folder and that the disk is connected."


class VaultNotWritten(FocalnetError):
    """The key file could not be written; the one before stays as it was."""

    code = "vault.not-written"
    remedy = "Check free space and permissions of the folder, then try again."


class VaultDamaged(FocalnetError):
    """Both copies of the key file are damaged."""

    code = "vault.damaged"
    remedy = "Put back vault.slots and vault.slots.b from a backup of this workspace."


class VaultTooNew(FocalnetError):
    """The key file was written by a newer version of focalnet."""

    code = "vault.too-new"
    remedy = "Open this workspace with the newer version; nothing was changed."


class VaultTampered(FocalnetError):
    """The key file was altered by someone who does not know the key."""

    code = "vault.tampered"
    remedy = (
        "Do not go on. Tell your security officer, and put back vault.slots and "
        "vault.slots.b from a backup made on a day you trust."
    )


class WrongPassphrase(FocalnetError):
    """The passphrase does not open this workspace."""

    code = "vault.wrong-passphrase"
    remedy = "Type it again (look at Caps Lock and the keyboard), or use the recovery code."


class WrongRecoveryCode(FocalnetError):
    """A well-formed recovery code, but not the one of this workspace."""

    code = "vault.wrong-recovery-code"
    remedy = "Find the latest recovery code of this workspace, or use the passphrase."


class NotEnoughMemory(FocalnetError):
    """The computer has too little free memory to work on the passphrase."""

    code = "vault.memory"
    remedy = "Close other programs and try again."


class KeyringAbsent(FocalnetError):
    """This computer has no keyring that keeps secrets encrypted."""

    code = "keyring.absent"
    remedy = "Open with the passphrase."


class KeyringLocked(FocalnetError):
    """The keyring of this computer is locked, or did not answer in time."""

    code = "keyring.locked"
    remedy = "Unlock the keyring of this computer, or open with the passphrase."


class KeyringFailed(FocalnetError):
    """The keyring of this computer answered with an error of its own."""

    code = "keyring.failed"
    remedy = "Open with the passphrase, then set up the keyring again."


class KeyringNotSetUp(FocalnetError):
    """The keyring of this computer does not hold the key of this workspace."""

    code = "keyring.not-set-up"
    remedy = "Open with the passphrase, then set up the keyring again."
