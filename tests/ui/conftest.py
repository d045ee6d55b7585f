from __future__ import annotations

from tests.ui.collecting import collected_on_the_windows_thread, what_lasts_is_left_alone
from tests.ui.office import office

__all__ = ["collected_on_the_windows_thread", "office", "what_lasts_is_left_alone"]
