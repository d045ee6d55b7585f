"""The list of each kind, with what is done beside it where a card is not enough."""

from __future__ import annotations

from focalnet.services.tools import Tools
from focalnet.ui.lists.page import ListPage
from focalnet.ui.session import Session


def list_page(session: Session, tools: Tools, kind: str) -> ListPage:
    """Return the page that lists a kind; the parts of a special page load with it."""
    if kind == "campaign":
        from focalnet.ui.campaigns.campaigns_page import CampaignsPage

        return CampaignsPage(session, tools)
    if kind == "questionnaire":
        from focalnet.ui.questionnaires.questionnaires_page import QuestionnairesPage

        return QuestionnairesPage(session, tools)
    if kind == "event":
        from focalnet.ui.seminars.seminars_page import SeminarsPage

        return SeminarsPage(session, tools)
    if kind == "item":
        from focalnet.ui.library.library_page import LibraryPage

        return LibraryPage(session)
    if kind == "query":
        from focalnet.ui.searches.searches_page import SearchesPage

        return SearchesPage(session, tools)
    return ListPage(session, kind)
