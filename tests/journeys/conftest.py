"""The workspace that the journeys begin in."""

from tests.journeys.desk import desk
from tests.ui.office import office

__all__ = ["desk", "office"]
