"""The open workspace that these tests stand on."""

from tests.ui.office import office

__all__ = ["office"]
