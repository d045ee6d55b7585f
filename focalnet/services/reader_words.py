"""What a page says of its readers: who they are, the marking, and what was left out for them."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.domain.audience import Audience
from focalnet.domain.leaving_out import LEAVABLE, Omission
from focalnet.domain.readers import Readers
from focalnet.services.page_entries import PageWords

KINDS_SAID = {
    "post": "field.post",
    "channel": "channel",
    "agreement": "card.agreements",
    "legislation": "card.legislation",
    "item": "card.library",
    "letter": "left-out.letters",
    "reply": "card.questionnaires",
    "event": "invitation.event",
    "sitting": "document.programme",
    "participation": "capacity.participant",
}
# Of these kinds a field says enough, unless the other one keeps it.
TWINS = ("person", "institution")
FIELDS_SAID = {
    "titles": "form.function",
    "institution": "field.institution",
    "parent": "field.institution",
    "state": "field.state",
    "phones": "field.phone",
    "emails": "field.email",
    "addresses": "field.address",
    "languages": "field.languages",
    "keys": "field.key",
    "notes": "field.notes",
    "website": "field.website",
    "instrument": "field.instrument",
    "confirmed": "field.confirmed",
    "wording": "left-out.wording",
    "title": "left-out.title",
    "reference": "field.reference",
    "subject": "left-out.subject",
    "dated": "campaign.date",
    "court_reference": "field.court-reference",
    "received": "field.received",
    "extension": "left-out.extension",
    "city": "left-out.city",
    "postcode": "left-out.postcode",
    "country": "left-out.country",
    "expires": "field.until",
    "place": "invitation.where",
    "booths": "programme.booths",
    "room": "programme.room",
    "speakers": "capacity.speaker",
    "body": "list.institution",
    "function": "list.function",
}


def audience_line(readers: Readers, words: PageWords) -> str:
    """Return for whom a document is, in a phrase."""
    if readers.is_own:
        return words.say("audience.own").format(name=words.apart(readers.name))
    return words.say(f"audience.{readers.base.code}")


def marking_of(readers: Readers, words: PageWords) -> str:
    """Return what stands at the top and foot of each page where nothing else was chosen."""
    return readers.marking or words.say(f"marking.{readers.base.code}")


def left_out_lines(readers: Readers, words: PageWords) -> tuple[str, ...]:
    """Return the sentences about what these readers do not get; none for the office itself.

    They are the same whatever the register holds: whether something was held
    back must not be told by the page.
    """
    if readers.base is Audience.FULL and not readers.is_own:
        return ()
    withheld = words.say("legend.withheld")
    if not readers.is_own:
        fields = words.left_out(readers.base)
        return words.say(f"legend.{readers.base.code}").format(fields=fields), withheld
    said = [*words.fields_left_out(readers.base), *_told(readers, words)]
    fields = words.joined(dict.fromkeys(said))
    named = words.apart(readers.name)
    line = words.say("legend.own").format(name=named, fields=fields)
    return (line, withheld) if fields else (withheld,)


def _told(readers: Readers, words: PageWords) -> Iterator[str]:
    for item in sorted(readers.left_out):
        inside = item.field and any(
            other in readers.left_out
            for other in (Omission(item.kind), Omission(item.kind, item.field))
            if other != item
        )
        if not inside:
            yield _said(item, readers, words)


def _said(item: Omission, readers: Readers, words: PageWords) -> str:
    """Return what is left out in words: "telephone (mobile)", "correspondence (subject)"."""
    say = words.say
    keys = [KINDS_SAID[item.kind]] if item.kind in KINDS_SAID else []
    keys += [FIELDS_SAID[item.field]] if item.field else []
    keys += [FIELDS_SAID[item.part]] if item.part else []
    keys += [f"left-out.{item.kind}"] if _is_half(item, readers) else []
    first, *more = (say(key).lower() for key in keys)
    if item.sort:
        # "OpenPGP" stays as it is written.
        more.insert(0, say(f"{'field.key' if item.field == 'keys' else 'place'}.{item.sort}"))
    return f"{first} ({words.joined(more)})" if more else first


def _is_half(item: Omission, readers: Readers) -> bool:
    """Return whether people keep what institutions do not, or the other way round."""
    if item.kind not in TWINS:
        return False
    twin = TWINS[1 - TWINS.index(item.kind)]
    other = Omission(twin, item.field, item.part, item.sort)
    return (
        item.field in LEAVABLE[twin] and not {other, Omission(twin, item.field)} & readers.left_out
    )
