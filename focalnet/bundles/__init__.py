"""The file that offices exchange: framing, encryption, signature, codec, cards of offices."""
