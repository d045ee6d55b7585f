"""Making and opening a bundle of everybody, against the sum of its bare parts in the same run.

The bare parts are what no exchange can do without: encoding and decoding, Zstandard, age,
the signature and its check, the commitments to the values, and the same rows written by the
bare library. Each is told in seconds of the processor and of the clock.

The values are the contents of all entries as they stand in the journal, joined by line ends
and compressed as one: as Zstandard does it unasked, and as hard as the bundle. Ids, fields,
hashes and salts are not among them. Ids are those the program gives, which chance is in.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

from focalnet.bundles.compressing import LEVEL
from focalnet.domain.changes import Draft
from focalnet.domain.exchange import StoredEntry
from focalnet.domain.merging import entry_of_new
from focalnet.services.ids import TimedIds
from focalnet.services.office_keys import Desk
from tests.benchmarks.bulk import Recording, bare
from tests.benchmarks.people import people
from tests.benchmarks.registers import KEY, number_of_people

MOST_RATIO, MOST_MEGABYTES, MOST_SIZE, MOST_DAY = 3.0, 500, 1.3, 1.0
DAY = 200
NOW = datetime(2026, 11, 27, tzinfo=UTC)
MANY = ("names", "titles", "phones", "emails", "addresses")
Taken = tuple[float, float]
"""Seconds of the processor, and of the clock."""
RUN = "import sys; from tests.benchmarks import bundle; getattr(bundle, sys.argv[1])(sys.argv[2])"


def desk_of(folder: Path) -> Desk:
    """Return the desk of an office that stands in *folder*."""
    from focalnet.bundles.files import FileBundles
    from focalnet.store import open_store

    return Desk(open_store(folder, KEY), FileBundles(), os.urandom, NOW)


def prepare(home: str) -> None:
    """Make an office of many people, one that has none yet, and let them meet."""
    from focalnet.services.office_cards import our_office
    from focalnet.services.offices import add_card, verify_office
    from focalnet.store import create_store

    filled = create_store(Path(home) / "hague", KEY, office="Office", author="Officer")
    filled.write(import_of(number_of_people()))
    filled.close()
    create_store(Path(home) / "york", KEY, office="New York", author="Officer").close()
    hague, york = desk_of(Path(home) / "hague"), desk_of(Path(home) / "york")
    for one, other in ((hague, york), (york, hague)):
        added = add_card(one, our_office(other).card)
        verify_office(one, our_office(other).id, added.digits)
    for desk in (hague, york):
        desk.register.close()


def import_of(number: int) -> Draft:
    """Return the import of so many invented people, with ids as the program gives them."""
    ids = TimedIds()
    entries = []
    for person in people(number):
        parts: dict[str, Any] = {
            name: tuple(replace(one, id=ids.element()) for one in getattr(person, name))
            for name in MANY
        }
        entries.append(entry_of_new(replace(person, id=ids.record(), **parts)))
    return Draft("import", tuple(entries))


def make(home: str) -> None:
    """Make the bundle of everybody and print what it took."""
    from focalnet.services.bundling import make_bundle, plan_bundle

    desk = desk_of(Path(home) / "hague")
    told(lambda: make_bundle(desk, plan_bundle(desk, ["New York"]), Path(home) / "all.fnx"))
    desk.register.close()


def open_(home: str) -> None:
    """Open the bundle of everybody and print what it took."""
    from focalnet.services.judging import read_bundle
    from focalnet.services.opening import apply

    desk = desk_of(Path(home) / "york")
    told(lambda: apply(desk, read_bundle(desk, (Path(home) / "all.fnx").read_bytes())))
    desk.register.close()


def day(home: str) -> None:
    """Make and open a bundle of a day's changes, and print what the two took."""
    from focalnet.services import records as officer
    from focalnet.services.bundling import make_bundle, plan_bundle, plan_reply
    from focalnet.services.judging import read_bundle
    from focalnet.services.opening import apply

    hague, york = desk_of(Path(home) / "hague"), desk_of(Path(home) / "york")

    def post(sender: Desk, receiver: Desk, plan: Any) -> None:
        make_bundle(sender, plan, Path(home) / "day.fnx")
        apply(receiver, read_bundle(receiver, (Path(home) / "day.fnx").read_bytes()))

    [office] = [one for one in york.register.offices.offices() if one.name == "Office"]
    post(york, hague, plan_reply(york, office))
    positions = hague.register.positions(officer_selection())
    for row in hague.register.rows(positions[:DAY]):
        officer.retire(hague.register, row.id)
    told(lambda: make_bundle(hague, plan_bundle(hague, ["New York"]), Path(home) / "day.fnx"))
    told(lambda: apply(york, read_bundle(york, (Path(home) / "day.fnx").read_bytes())))
    for desk in (hague, york):
        desk.register.close()


def officer_selection() -> Any:
    """Return the selection of all people."""
    from focalnet.services.ports import Selection

    return Selection(("person",))


def parts(home: str) -> None:
    """Print what each bare part takes, and the size of the values alone."""
    from focalnet.services.judging import read_bundle
    from focalnet.services.opening import apply

    york = Path(home) / "recorded"
    (Path(home) / "york").rename(york)
    desk = desk_of(york)
    read = read_bundle(desk, (Path(home) / "all.fnx").read_bytes())
    entries = [
        entry
        for one in read.bundle.reading().sets()
        for entry in one.entries
        if isinstance(entry, StoredEntry)
    ]
    taken = bare_codec(entries, (Path(home) / "all.fnx").read_bytes())
    del entries
    database: Any = desk.register._database  # type: ignore[attr-defined]  # noqa: SLF001
    database.__class__ = Recording
    database.written = []
    apply(desk, read)
    written = [entry for entry in database.written if entry[1]]
    desk.register.close()
    timed(taken, "insert", lambda: bare(Path(home) / "bare", written))
    for what, took in taken.items():
        print(what, *took)


def bare_codec(entries: list[StoredEntry], raw: bytes) -> dict[str, Taken]:
    """Return what encoding, compressing, encrypting, signing and hashing take, there and back."""
    import cbor2
    import pyrage
    import zstandard
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    columns = [
        [getattr(entry, name) for entry in entries]
        for name in ("record", "kind", "body", "salt", "content")
    ]
    taken: dict[str, Taken] = {}
    encoded: bytes = timed(taken, "encode", lambda: cbor2.dumps(columns, canonical=True))
    timed(taken, "decode", lambda: cbor2.loads(encoded))
    packing = zstandard.ZstdCompressor(level=LEVEL)
    packed: bytes = timed(taken, "compress", lambda: packing.compress(encoded))
    unpacking = zstandard.ZstdDecompressor()
    timed(taken, "decompress", lambda: unpacking.decompress(packed))
    identity = pyrage.x25519.Identity.generate()
    to = [identity.to_public()]
    sealed: bytes = timed(taken, "encrypt", lambda: bytes(pyrage.encrypt(packed, to)))
    timed(taken, "decrypt", lambda: pyrage.decrypt(sealed, [identity]))
    key = Ed25519PrivateKey.generate()
    signature = timed(taken, "sign", lambda: key.sign(sha512(packed).digest()))
    public = key.public_key()
    timed(taken, "check", lambda: public.verify(signature, sha512(packed).digest()))
    hashes = 2 * sum(entry.body.count(b",[") for entry in entries)
    timed(taken, "commitments", lambda: [sha256(bytes(36)).digest() for _ in range(hashes)])
    values = b"\n".join(entry.content for entry in entries)
    alone, best = zstandard.compress(values), packing.compress(values)
    print(f"size {len(raw) / len(alone):.2f} {len(raw) / len(best):.2f}")
    return taken


def timed(taken: dict[str, Taken], what: str, work: Callable[[], Any]) -> Any:
    """Do the work, note the seconds it took and return what it gave."""
    start, clock = time.process_time(), time.perf_counter()
    given = work()
    taken[what] = time.process_time() - start, time.perf_counter() - clock
    return given


def told(work: Callable[[], object]) -> None:
    """Do the work and print the seconds it took and the peak of memory, in megabytes."""
    taken: dict[str, Taken] = {}
    timed(taken, "all", work)
    print(*taken["all"], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)


def child(step: str, home: str) -> list[list[str]]:
    """Run one step in a process of its own and return the words of each line it printed."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, step, home], check=True, capture_output=True, text=True
    )
    return [line.split() for line in done.stdout.splitlines()]


def main() -> None:
    """Print times, memory and size, each with what it may be at most."""
    with tempfile.TemporaryDirectory() as home:
        child("prepare", home)
        whole = [0.0, 0.0]
        for step in ("make", "open_"):
            if step == "open_":
                subprocess.run(["cp", "-r", f"{home}/york", f"{home}/empty"], check=True)
            [[used, clock, memory]] = [[float(word) for word in line] for line in child(step, home)]
            whole = [whole[0] + used, whole[1] + clock]
            print(f"{step.strip('_')}: {used:.1f} s ({clock:.1f} by the clock),", end=" ")
            print(f"{memory:.0f} MB at most")
        for step, words in zip(("made", "opened"), child("day", home), strict=True):
            print(f"a day's bundle {step}: {float(words[0]):.2f} s", end=" ")
            print(f"({float(words[1]):.2f} by the clock; at most {MOST_DAY})")
        subprocess.run(["rm", "-r", f"{home}/york"], check=True)
        Path(home, "empty").rename(Path(home, "york"))
        [_, *sizes], *lines = child("parts", home)
        told_parts = {what: (float(used), float(clock)) for what, used, clock in lines}
        base, by_clock = (sum(one[way] for one in told_parts.values()) for way in (0, 1))
        shown = ", ".join(f"{what} {used:.1f}" for what, (used, _) in told_parts.items())
        megabytes = (Path(home) / "all.fnx").stat().st_size / 1e6
    print(f"bare parts: {base:.1f} s, {by_clock:.1f} by the clock ({shown})")
    print(f"{number_of_people()} people, {megabytes:.1f} MB: ratio {whole[0] / base:.2f},", end=" ")
    print(f"{whole[1] / by_clock:.2f} by the clock (at most {MOST_RATIO});", end=" ")
    print(f"size {sizes[0]} x zstd of the values (at most {MOST_SIZE}),")
    print(f"{sizes[1]} x where the values are compressed as hard as the bundle;", end=" ")
    print(f"memory may be {MOST_MEGABYTES} MB at most")
