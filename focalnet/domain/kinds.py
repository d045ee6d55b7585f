"""All kinds of record there are."""

from __future__ import annotations

from focalnet.domain.casework import (
    Campaign,
    CommunicationTest,
    Correspondence,
    Questionnaire,
    Reply,
    Request,
)
from focalnet.domain.dossier import Agreement, Legislation, LibraryItem, SavedSearch
from focalnet.domain.errors import UnknownKind
from focalnet.domain.likeness import Likeness
from focalnet.domain.membership import Membership, Network
from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Census,
    Certificate,
    Evaluation,
    Invitation,
    Participation,
    Registration,
)
from focalnet.domain.printing import OwnAudience, Preset, Printing
from focalnet.domain.record import Record
from focalnet.domain.records import (
    Channel,
    Designation,
    Institution,
    Person,
    Post,
    State,
    Theme,
)
from focalnet.domain.seminars import Event, Sitting

KINDS: dict[str, type[Record]] = {
    kind.KIND: kind
    for kind in (
        Person,
        Institution,
        Post,
        Designation,
        Channel,
        State,
        Theme,
        Network,
        Membership,
        Campaign,
        Request,
        CommunicationTest,
        Questionnaire,
        Reply,
        LibraryItem,
        Correspondence,
        Agreement,
        Legislation,
        SavedSearch,
        Printing,
        Preset,
        Likeness,
        OwnAudience,
        Event,
        Sitting,
        Invitation,
        Participation,
        Registration,
        Arrival,
        Attendance,
        Certificate,
        Evaluation,
        Census,
    )
}


def kind_named(kind: str) -> type[Record]:
    """Return the record type called *kind*; raises UnknownKind."""
    try:
        return KINDS[kind]
    except KeyError as error:
        raise UnknownKind("There is no such kind of record.", place=kind) from error
