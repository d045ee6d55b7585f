"""The columns of tables of registrations: our forms, Indico, pretix, and tables made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from focalnet.domain.folding import fold_text
from focalnet.services.nomination_words import COLUMNS, column_title
from focalnet.services.words import LANGUAGES

INDICO, PRETIX, FORM, TABLE = "indico", "pretix", "form", "table"
# What a column is called in the programs we know and by people, in English and French.
NAMED: dict[str, tuple[str, ...]] = {
    "number": (
        "id",
        "registration id",
        "registration number",
        "number of the registration",
        "order code",
        "numero",
        "numero dinscription",
        "code de commande",
        "code de la commande",
    ),
    "position": ("positionid", "position id", "position number", "id de position"),
    "stage": (
        "registration state",
        "registration status",
        "status",
        "etat de linscription",
        "statut de linscription",
        "statut",
    ),
    "on": (
        "registration date",
        "registered on",
        "order date",
        "date dinscription",
        "date de commande",
        "date de la commande",
    ),
    "name": ("name", "full name", "attendee name", "participant", "nom complet", "nom et prenom"),
    "given": ("first name", "given name", "given names", "prenom", "prenoms"),
    "family": ("last name", "family name", "surname", "nom de famille", "nom"),
    "titles": ("title", "titre", "civilite"),
    "emails": (
        "email",
        "e-mail",
        "email address",
        "e-mail address",
        "attendee email",
        "attendee e-mail",
        "adresse email",
        "adresse e-mail",
        "adresse electronique",
        "courriel",
        "mail",
    ),
    "phones": ("phone", "phone number", "telephone", "telephone number", "numero de telephone"),
    "languages": ("languages spoken", "langues parlees"),
    "state": (
        "country",
        "state",
        "country of representation",
        "delegation",
        "pays",
        "pays represente",
        "etat",
    ),
    "body": (
        "affiliation",
        "company",
        "institution",
        "organization",
        "organisation",
        "institution as stated",
        "societe",
        "entreprise",
    ),
    "function": ("position", "function", "job title", "fonction", "poste"),
    "capacity": ("takes part as", "capacity", "qualite", "participe en qualite de"),
    "nationality": ("nationality", "citizenship", "nationalite"),
    "gender": ("gender", "gender marker", "sex", "sexe", "genre"),
    "passport": ("passport", "passport number", "passport no", "passport no.", "passeport"),
    "passport_expires": ("passport expiry", "passport expiry date", "passport valid to"),
    "passport_name": ("name as in passport", "name as in the passport", "name in passport"),
    "printed_name": ("badge name", "name on badge", "name as to be printed", "nom sur le badge"),
    "own_name": ("name in own script", "name in the own script", "name in original script"),
    "visa": ("visa", "visa letter", "visa support letter", "visa required", "lettre de visa"),
    "hotel": ("hotel", "accommodation", "hebergement"),
    "insurance": ("insurance", "assurance"),
    "arrival": ("arrival", "arrival date", "arrives at", "arrivee", "date darrivee"),
    "arrives_by": ("arrival flight", "arrives by", "vol darrivee"),
    "departure": ("departure", "departure date", "departs at", "depart", "date de depart"),
    "departs_by": ("departure flight", "departs by", "vol de depart"),
    "dietary": (
        "dietary needs",
        "dietary requirements",
        "dietary restrictions",
        "regime alimentaire",
    ),
    "accessibility": ("accessibility", "accessibility needs", "special needs", "accessibilite"),
    "interpretation": (
        "interpretation language",
        "language of interpretation",
        "language",
        "langue",
        "langue dinterpretation",
    ),
    "badge_line": ("badge line", "line on the badge"),
    "emergency": ("emergency contact", "in an emergency call", "contact durgence"),
    "photo_consent": ("photo consent", "may be photographed", "droit a limage"),
    "accompanies": ("accompanies", "accompanying", "accompagne"),
    "remarks": ("remarks", "comments", "notes", "remarques", "observations", "commentaires"),
}
# Where a program means something else by a title: pretix's State is a province.
OWN: Mapping[str, Mapping[str, str]] = {
    PRETIX: {"state": "", "email": "buyer", "e-mail": "buyer", "name": "", "position": "position"},
    INDICO: {},
    FORM: {},
    TABLE: {},
}
PARTS = {
    "title": "titles",
    "titre": "titles",
    "given name": "given",
    "first name": "given",
    "prenom": "given",
    "family name": "family",
    "last name": "family",
    "nom de famille": "family",
}
NAME_HEADS = ("attendee name", "nom du participant", "invoice address name")
LEAST_KNOWN = 2


def folded(text: str) -> str:
    """Return a title for comparing."""
    return " ".join(fold_text(text).replace("_", " ").replace("*", " ").split())


def columns_of(row: Sequence[str]) -> tuple[str, dict[int, str]]:
    """Return what kind of table a row heads, and what each column is for.

    Empty where it heads none. A target stands once: of two columns for the same the first counts.
    """
    titles = [folded(cell) for cell in row]
    kind = _kind(titles)
    found: dict[int, str] = {}
    for at, title in enumerate(titles):
        target = _target(kind, title, titles)
        if target and target not in found.values():
            found[at] = target
    targets = set(found.values())
    named = targets & {"name", "family"}
    return (kind, found) if named and len(targets) >= LEAST_KNOWN else ("", {})


def is_title(cell: str) -> bool:
    """Return whether a cell says what a column is called in any table that we know."""
    title = folded(cell)
    return title in _named() or title in _form_words()


def _kind(titles: Iterable[str]) -> str:
    there = set(titles)
    if there & {"order code", "code de commande", "code de la commande"}:
        return PRETIX
    if (
        there & {"registration state", "registration date", "etat de linscription"}
        and "id" in there
    ):
        return INDICO
    ours = {title for title in there if _form_words().get(title) in {"reference", "passport_name"}}
    return (
        FORM if ours and any(_form_words().get(title) == "reference" for title in there) else TABLE
    )


def _target(kind: str, title: str, titles: Sequence[str]) -> str:
    if title in OWN.get(kind, {}):
        return OWN[kind][title]
    head, colon, part = title.partition(":")
    if colon and head.strip() in NAME_HEADS[:2]:
        return PARTS.get(part.strip(), "")
    if title == "nom" and not _given_there(titles):
        return "name"
    words = _form_words()
    if kind == FORM and title in words:
        return words[title]
    return _named().get(title) or words.get(title, "")


def _given_there(titles: Sequence[str]) -> bool:
    return any(_named().get(title) == "given" for title in titles)


@cache
def _named() -> dict[str, str]:
    return {title: target for target, titles in NAMED.items() for title in titles}


@cache
def _form_words() -> dict[str, str]:
    """Return the columns of our forms by their titles, in whatever language they were made."""
    return {
        folded(column_title(language, name)): name for name in COLUMNS for language in LANGUAGES
    }
