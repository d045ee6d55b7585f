"""The inputs kept for the tests, and those a run begins with."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tests.fuzz.engines import smallest_cover
from tests.fuzz.parser import Parser
from tests.fuzz.watching import Trial

CORPUS = Path(__file__).parents[1] / "data" / "fuzz"
MOST_BYTES = 40 * 1024
REGRESSION = "found-"
"""So begins the name of an input that once was a finding: it is never left out."""


def kept_inputs(name: str) -> Iterator[Path]:
    """Yield the files kept for a parser."""
    yield from sorted((CORPUS / name).glob("*"))


def planted(parser: Parser, work: Path, examples: Path | None) -> Path:
    """Return the folder of inputs that a run goes on from, with seeds and kept ones in it."""
    corpus = work / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    inputs = [*parser.seeds(), *(path.read_bytes() for path in kept_inputs(parser.name))]
    if examples:
        found = (path for path in sorted(examples.rglob("*")) if path.is_file())
        inputs += [path.read_bytes() for path in found if path.suffix in parser.suffixes]
    for data in inputs:
        (corpus / sha256(data).hexdigest()[:16]).write_bytes(data)
    return corpus


def keep(parser: Parser, work: Path) -> None:
    """Choose the inputs to be kept out of those kept so far and those a run came to."""
    folder = CORPUS / parser.name
    folder.mkdir(parents=True, exist_ok=True)
    before = [path for path in kept_inputs(parser.name) if not path.name.startswith(REGRESSION)]
    inputs = [*parser.seeds(), *(path.read_bytes() for path in before)]
    inputs += [path.read_bytes() for path in (work / "corpus").glob("*")]
    work.mkdir(parents=True, exist_ok=True)
    chosen = smallest_cover(Trial(parser, work), inputs, parser.kept, MOST_BYTES)
    for path in before:
        path.unlink()
    for data in chosen:
        (folder / f"{sha256(data).hexdigest()[:12]}.bin").write_bytes(data)
