"""The workspace that the journeys begin in."""

from tests.journeys.desk import desk
from tests.ui.collecting import collected_on_the_windows_thread
from tests.ui.office import office

__all__ = ["collected_on_the_windows_thread", "desk", "office"]
