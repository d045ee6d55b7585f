"""Key slots: passphrase, recovery code and the keyring of this computer.

Importing this loads no cryptography: each function loads what it needs.
"""

from focalnet.vault.changing import (
    NewVault,
    add_keyring_slot,
    change_passphrase,
    change_recovery_code,
    create_vault,
    keep_anchor,
    remove_keyring_slot,
)
from focalnet.vault.copies import exists
from focalnet.vault.cost import Cost, calibrated_cost
from focalnet.vault.keyring_port import Keyring, KeyringState
from focalnet.vault.opening import (
    Mark,
    OpenedVault,
    Standing,
    compare,
    open_with_keyring,
    open_with_passphrase,
    open_with_recovery,
    ways_in,
)
from focalnet.vault.slots import SlotKind
from focalnet.vault.system_keyring import SystemKeyring

__all__ = [
    "Cost",
    "Keyring",
    "KeyringState",
    "Mark",
    "NewVault",
    "OpenedVault",
    "SlotKind",
    "Standing",
    "SystemKeyring",
    "add_keyring_slot",
    "calibrated_cost",
    "change_passphrase",
    "change_recovery_code",
    "compare",
    "create_vault",
    "exists",
    "keep_anchor",
    "open_with_keyring",
    "open_with_passphrase",
    "open_with_recovery",
    "remove_keyring_slot",
    "ways_in",
]
