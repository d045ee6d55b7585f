"""The officer's choices: looks, language, and the ways to unlock."""
