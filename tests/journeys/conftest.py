"""The workspace that the journeys begin in."""

from tests.journeys.desk import desk
from tests.ui.collecting import collected_on_the_windows_thread, what_lasts_is_left_alone
from tests.ui.office import office

__all__ = ["collected_on_the_windows_thread", "desk", "office", "what_lasts_is_left_alone"]
