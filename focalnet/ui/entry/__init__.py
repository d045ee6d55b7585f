"""The pages before the register is open: start, create, recovery code, unlock."""
