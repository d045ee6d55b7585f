"""Key slots: passphrase, recovery code and the keyring of this computer."""
