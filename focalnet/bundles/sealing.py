"""Making a bundle and opening one: sign, then encrypt; and back, trusting nothing early."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import pyrage

from focalnet.bundles.canonical import damaged
from focalnet.bundles.compressing import MOST_PLAIN, compressed, decompressed
from focalnet.bundles.frame import MAGIC, MOST_BYTES, Frame, enclosed, framed, unframed
from focalnet.bundles.header import header_bytes, read_header
from focalnet.bundles.keys import holds, receiving_public, signature
from focalnet.bundles.payload import Reading, written
from focalnet.domain.exchange import BundleHeader, StoredSet
from focalnet.domain.refusals import BundleTooBig, NotForThisOffice
from focalnet.services.progress import Step, no_step

Judge = Callable[[BundleHeader], bytes]
"""Given a header nobody vouches for yet, returns the key its signature must answer to.

Raises BundleRefused for a sender who is unknown, unverified, revoked or expired.
"""


@dataclass(frozen=True, slots=True)
class MadeBundle:
    """A bundle ready to be written, with its header as it came out and its digest."""

    raw: bytes
    header: BundleHeader
    digest: bytes


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle decrypted, its signature checked; the payload not yet parsed."""

    header: BundleHeader
    digest: bytes
    payload: bytes

    def reading(self, passed: Step = no_step) -> Reading:
        """Return a reading of the payload from its beginning; may be asked again."""
        header = self.header
        return Reading(
            decompressed(self.payload, header.length),
            sets=header.sets,
            entries=header.entries,
            files=header.files,
            passed=passed,
        )


class _Counted:
    """Counts change sets and entries while they pass."""

    def __init__(self, sets: Iterable[StoredSet]) -> None:
        self._sets = sets
        self.sets = 0
        self.entries = 0

    def __iter__(self) -> Iterator[StoredSet]:
        for one in self._sets:
            self.sets += 1
            self.entries += len(one.entries)
            yield one


def made(
    header: BundleHeader,
    sets: Iterable[StoredSet],
    files: Iterable[bytes],
    signing: bytes,
    passed: Step = no_step,
) -> MadeBundle:
    """Return the bundle of these change sets and files, to the recipients of *header*.

    Counts and length of the header are filled in; *passed* hears of its entries.
    Raises BundleTooBig where no reader would take it.
    """
    counted, contents = _Counted(sets), list(files)
    payload, length = compressed(written(counted, contents, passed))
    filled = replace(
        header,
        sets=counted.sets,
        entries=counted.entries,
        files=len(contents),
        length=length,
    )
    frame = Frame(header_bytes(filled), payload)
    frame = replace(frame, signature=signature(signing, frame.signed()))
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in filled.recipients]
    raw = MAGIC + pyrage.encrypt(framed(frame), recipients)
    if length > MOST_PLAIN or len(raw) > MOST_BYTES:
        raise BundleTooBig("There is more to send than one bundle can carry.")
    return MadeBundle(raw, filled, frame.digest())


def opened(raw: bytes, receiving: str, judge: Judge) -> OpenedBundle:
    """Return the bundle in *raw*, decrypted with the secret *receiving* and checked.

    In this order: size and magic, decryption in memory, frame, header, what *judge*
    says of the sender, signature, that this laptop is among the recipients. The
    payload is parsed by nobody before. Raises BundleRefused, and nothing else.
    """
    return checked(_decrypted(enclosed(raw), receiving), receiving, judge)


def checked(plain: bytes, receiving: str, judge: Judge) -> OpenedBundle:
    """Return the bundle in what was decrypted, as :func:`opened` does."""
    frame = unframed(plain)
    header = read_header(frame.header)
    if not holds(judge(header), frame.signature, frame.signed()):
        raise damaged()
    if receiving_public(receiving) not in header.recipients:
        raise NotForThisOffice("This bundle was sent to others.")
    if header.length > MOST_PLAIN:
        raise BundleTooBig("The file holds more than any bundle may.")
    return OpenedBundle(header, frame.digest(), frame.payload)


def _decrypted(sealed: bytes, receiving: str) -> bytes:
    identity = pyrage.x25519.Identity.from_str(receiving)
    try:
        # The whole at once: reading as it comes would give out what is not yet checked.
        return bytes(pyrage.decrypt(sealed, [identity]))
    except (pyrage.DecryptError, OSError, ValueError) as error:
        if "No matching keys" in str(error):
            raise NotForThisOffice("This bundle is for somebody else.") from error
        raise damaged() from error
