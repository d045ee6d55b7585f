"""Import vCard and CSV files: preview, one transaction, report."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.services.files import check_writable, write_whole
from focalnet.services.importing import carry_out, describe, plan


def prepare_import(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of import."""
    add_workspace(command)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help=".vcf or .csv")
    command.add_argument("--dry-run", action="store_true", help="look, store nothing")
    command.add_argument("--report", type=Path, metavar="FILE.json")
    add_json(command)


def run_import(arguments: argparse.Namespace, session: Session) -> int:
    """Import the files as one action; exit 1 where some of it was refused."""
    if arguments.report is not None:
        check_writable(arguments.report)
    with session.register() as register:
        planned = plan(register, arguments.files, session.tools.readers())
        if arguments.dry_run:
            report = describe(planned)
            counts: Mapping[str, int] = planned.counts
        else:
            done = carry_out(register, planned)
            report, counts = done.plain(), done.counts
    if arguments.report is not None:
        write_whole(arguments.report, _as_json(report))
    if arguments.json:
        answer(report)
    say(_told(counts, dry=arguments.dry_run))
    return 1 if counts["refused"] else 0


def _as_json(report: Any) -> bytes:
    return json.dumps(report, ensure_ascii=False, indent=2).encode() + b"\n"


def _told(counts: Mapping[str, int], *, dry: bool) -> str:
    if not counts["new"] and not counts["adds"]:
        refused = f" {counts['refused']} refused: see the report." if counts["refused"] else ""
        return f"Nothing new: {counts['same']} known already.{refused}"
    told = ", ".join(
        f"{counts[key]} {word}"
        for key, word in (
            ("new", "new"),
            ("adds", "added to"),
            ("same", "known already"),
            ("refused", "refused"),
        )
        if counts[key]
    )
    return f"{told}; nothing was stored." if dry else f"{told}."
