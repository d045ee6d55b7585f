from __future__ import annotations

from tests.ui.office import office

__all__ = ["office"]
