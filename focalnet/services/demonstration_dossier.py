"""Invented dossiers: memberships, law, agreements, library items and saved searches."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.domain.dossier import Agreement, Legislation, LibraryItem, SavedSearch
from focalnet.domain.membership import Membership, Network
from focalnet.domain.printing import LeftOut, OwnAudience
from focalnet.domain.record import Record
from focalnet.domain.records import State
from focalnet.domain.values import Name
from focalnet.services.demonstration_company import Company, casework, said
from focalnet.services.demonstration_people import Scene
from focalnet.services.reference import is_party, network_id

EUROPEAN = frozenset({"EEG", "WEOG"})
AGREED = {
    "enforcement": 0.18,
    "relocation": 0.12,
    "framework": 0.06,
    "interim-release": 0.04,
    "final-release": 0.03,
}
STATUSES = ("in-force", "in-force", "signed", "in-talks", "ended")
LAWS = ("enacted", "enacted", "draft", "none")


def dossiers(scene: Scene, company: Company) -> Iterator[Record]:
    """Yield what the office knows beside the people, each record after those it points to."""
    yield from _memberships(scene, company)
    for state in company.states:
        if is_party(state, scene.today):
            yield from _law(scene, state)
            yield from _agreements(scene, state)
    yield from _library(scene, company)
    for made in casework()["searches"]:
        yield SavedSearch(id=scene.ids.record(), title=made["title"], query=made["query"])
    for made in casework()["circles"]:
        left_out = (LeftOut(id=scene.ids.element(), text=text) for text in made["left_out"])
        yield OwnAudience(
            id=scene.ids.record(),
            title=made["title"],
            base=made["base"],
            left_out=tuple(left_out),
            marking=made["marking"],
        )


def _memberships(scene: Scene, company: Company) -> Iterator[Record]:
    texts = casework()
    names = tuple(
        Name(id=scene.ids.element(), text=text, language=language)
        for language, text in texts["network"].items()
    )
    circle = Network(id=scene.ids.record(), names=names, secretariat="Registry")
    yield circle
    regions = {
        person.id: state.region
        for state in company.states
        for person in company.people.get(state.code, ())
    }
    people = dict.fromkeys((*company.practitioners, *regions))
    for number, person in enumerate(people):
        networks = [network_id("icc-practitioners")] if number < len(company.practitioners) else []
        if regions.get(person) in EUROPEAN and scene.happens(0.3):
            networks.append(network_id("genocide-network"))
        if scene.happens(0.08):
            networks.append(network_id("carin"))
        if scene.happens(0.05):
            networks.append(circle.id)
        yield from (_membership(scene, person, network) for network in networks)


def _membership(scene: Scene, person: str, network: str) -> Membership:
    texts = casework()
    left = scene.happens(0.12)
    return Membership(
        id=scene.ids.record(),
        person=person,
        network=network,
        speciality=scene.chance.choice(texts["specialities"]),
        languages=("en", "fr") if scene.happens(0.4) else ("en",),
        expertise=scene.chance.choice(texts["expertise"]) if scene.happens(0.5) else "",
        start=scene.days_ago(500, 2500)[: 4 if scene.happens(0.3) else 10],
        end=scene.days_ago(10, 400) if left else "",
    )


def _law(scene: Scene, state: State) -> Iterator[Legislation]:
    if scene.happens(0.2):
        return
    status = scene.chance.choice(LAWS)
    title = said(casework()["law"], state.correspondence) if status != "none" else ""
    domain = f"law.{state.alpha2.lower()}.example.org"
    yield Legislation(
        id=scene.ids.record(),
        title=title,
        state=state.code,
        status=status,
        adopted=scene.days_ago(700, 6000) if status == "enacted" else "",
        website=f"https://{domain}" if status == "enacted" else "",
    )


def _agreements(scene: Scene, state: State) -> Iterator[Agreement]:
    for theme, share in AGREED.items():
        if not scene.happens(share):
            continue
        status = scene.chance.choice(STATUSES)
        signed = scene.days_ago(900, 4000) if status != "in-talks" else ""
        yield Agreement(
            id=scene.ids.record(),
            title=said(casework()["agreement"], state.correspondence),
            state=state.code,
            theme=theme,
            status=status,
            ad_hoc="yes" if scene.happens(0.2) else "",
            signed=signed,
            in_force=scene.days_ago(500, 899) if status in {"in-force", "ended"} else "",
            end=scene.days_ago(20, 400) if status == "ended" else "",
        )


def _library(scene: Scene, company: Company) -> Iterator[LibraryItem]:
    states = [state.code for state in company.states]
    for item in casework()["items"]:
        of_state = item["shelf"] in {"practice", "legislation", "difficulty"} and states
        yield LibraryItem(
            id=scene.ids.record(),
            shelf=item["shelf"],
            title=item["title"],
            symbol=item.get("symbol", ""),
            state=scene.chance.choice(states[:24]) if of_state else "",
            theme=item["theme"],
            dated=scene.days_ago(60, 1500)[: 7 if scene.happens(0.4) else 10],
            chamber=item.get("chamber", ""),
            text=item.get("text", ""),
            collection=item.get("collection", ""),
            number=item.get("number", ""),
            languages=tuple(item["languages"]),
            status=item.get("status", ""),
            outcome=item.get("outcome", ""),
        )
