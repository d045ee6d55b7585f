from __future__ import annotations

from tests.ui.collecting import collected_on_the_windows_thread
from tests.ui.office import office

__all__ = ["collected_on_the_windows_thread", "office"]
