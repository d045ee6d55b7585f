"""Invite States to an event, write the letters, note what became of them, and write anew."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.session import Session, add_event, add_json, answer, in_one_line, say
from focalnet.services.files import FileNotWritten, make_folder, write_whole
from focalnet.services.invitation_letters import invitation_letters, letter_files
from focalnet.services.invitation_lines import invitation_table
from focalnet.services.invitation_mail import written_mail
from focalnet.services.invitations import MARKS, WouldInvite, invite, mark_invitations, would_invite
from focalnet.services.ports import Register
from focalnet.services.reissuing import reissue
from focalnet.services.words import LANGUAGES


def prepare_letters(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    inviting = add_event(actions.add_parser("invite", help="draft a letter to each State found"))
    inviting.add_argument("--search", required=True, metavar="SEARCH", help="theme:assets, @name")
    inviting.add_argument("--deadline", default="", metavar="DATE")
    inviting.add_argument("--quota", default="", metavar="NUMBER", help="places for each State")
    inviting.add_argument("--language", choices=LANGUAGES, default="")
    inviting.add_argument("--dry-run", action="store_true", help="look, store nothing")
    add_json(inviting)
    inviting.set_defaults(do=_invite)
    listing = add_event(actions.add_parser("invitations", help="how far each letter has come"))
    listing.add_argument("--language", choices=LANGUAGES, default="en")
    listing.add_argument("--replaced", action="store_true", help="with those others replaced")
    add_json(listing)
    listing.set_defaults(do=_list)
    writing = add_event(actions.add_parser("letters", help="write letters and forms to a folder"))
    writing.add_argument("states", nargs="*", metavar="STATE", help="all if none is named")
    writing.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    writing.add_argument("--eml", action="store_true", help="an e-mail beside each, to be sent")
    add_json(writing)
    writing.set_defaults(do=_letters)
    marking = add_event(actions.add_parser("mark", help="note what became of letters"))
    marking.add_argument("mark", choices=MARKS, metavar="MARK", help=", ".join(MARKS))
    marking.add_argument("states", nargs="*", metavar="STATE", help="all that it can be said of")
    marking.add_argument("--on", default="", metavar="DATE")
    marking.add_argument("--by", default="", metavar="NAME")
    marking.add_argument("--note", default="", metavar="TEXT")
    marking.set_defaults(do=_mark)
    anew = add_event(actions.add_parser("reissue", help="new letters in place of the old"))
    anew.add_argument("states", nargs="*", metavar="STATE", help="all if none is named")
    anew.add_argument("--deadline", default="", metavar="DATE")
    add_json(anew)
    anew.set_defaults(do=_reissue)


def _invite(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    if arguments.dry_run:
        plan = would_invite(register, arguments.event, arguments.search, today=today)
        ids: tuple[str, ...] = ("",) * len(plan.letters)
    else:
        done = invite(
            register,
            arguments.event,
            arguments.search,
            today=today,
            deadline=arguments.deadline,
            quota=arguments.quota,
            language=arguments.language,
        )
        plan, ids = done.plan, done.invitations
    if arguments.json:
        answer(_plain(plan, ids))
    else:
        for key, letter in zip(ids, plan.letters, strict=True):
            vacant = f", {len(letter.vacant)} vacant" if letter.vacant else ""
            to = letter.state or letter.institution
            print(f"{key}  {to}  {len(letter.seats)} seat(s){vacant}".strip())
    if plan.already:
        say(f"Invited already: {', '.join(plan.already)}.")
    if plan.stateless:
        say(f"{plan.stateless} found that no State answers for.")
    say(f"{len(plan.letters)} letters{'; nothing was stored' if arguments.dry_run else ''}.")
    return 0


def _plain(plan: WouldInvite, ids: tuple[str, ...]) -> dict[str, Any]:
    letters = [
        {
            "id": key,
            "state": letter.state,
            "institution": letter.institution,
            "seats": [asdict(seat) for seat in letter.seats],
            "vacant": list(letter.vacant),
        }
        for key, letter in zip(ids, plan.letters, strict=True)
    ]
    already = list(plan.already)
    return {"search": plan.search, "invitations": letters, "already": already}


def _list(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    table = invitation_table(
        register,
        arguments.event,
        today=session.tools.today(),
        language=arguments.language,
        replaced=arguments.replaced,
    )
    if arguments.json:
        lines = [asdict(line) for line in table.lines]
        answer({"counts": table.counts, "taken": table.taken, "invitations": lines})
        return 0
    for line in table.lines:
        late = ", overdue" if line.overdue else ""
        of = f" of {line.quota}" if line.quota else ""
        told = f"{line.status} {line.since}{late}, {line.taken}{of} places"
        print(f"{line.state or line.id}  {in_one_line(line.name)}: {told}")
        for seat in line.seats:
            now = " (passed on)" if seat.passed_on else ""
            about = " ".join(part for part in (seat.kind, seat.theme, seat.rank) if part)
            print(f"    {about}: {in_one_line(seat.name) or 'vacant'}{now}")
    return 0


def _letters(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    event, tools = arguments.event, session.tools
    made = invitation_letters(register, event, today=tools.today(), which=arguments.states)
    try:
        make_folder(arguments.out)
    except OSError as error:
        raise FileNotWritten("The folder cannot be made.", place=arguments.out.name) from error
    files: list[str] = []
    lost = 0
    for letter in made:
        pages = tools.paper.pages(letter.paper)
        form = tools.workbooks().written([letter.form], title=letter.subject)
        written = {".pdf": pages, ".xlsx": form}
        if arguments.eml:
            enclosed = letter_files(register, letter, pages, form)
            written[".eml"] = written_mail(letter.to, letter.subject, letter.text, enclosed)
            if not letter.to:
                say(f"{letter.name}: no e-mail address is known.")
        for ending, content in written.items():
            path = arguments.out / f"{letter.name}{ending}"
            write_whole(path, content)
            files.append(str(path))
        for item in tools.paper.missing(letter.paper):
            lost += 1
            say(f"No typeface has U+{ord(item.letter):04X} of {item.text!r}; a mark stands for it.")
    if arguments.json:
        answer({"files": files})
    say(f"{len(files)} files for {len(made)} letters in {arguments.out}.")
    return 1 if lost else 0


def _mark(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    done = mark_invitations(
        register,
        arguments.event,
        arguments.mark,
        on=arguments.on or today.isoformat(),
        today=today,
        which=arguments.states,
        by=arguments.by,
        note=arguments.note,
    )
    for key in done.refused:
        print(f"{key}: cannot come to this from where it stands")
    say(f"{len(done.marked)} noted.")
    return 1 if done.refused else 0


def _reissue(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    done = reissue(
        register,
        arguments.event,
        today=session.tools.today(),
        deadline=arguments.deadline,
        which=arguments.states,
    )
    if arguments.json:
        answer(
            {
                "invitations": list(done.invitations),
                "lost": [asdict(post) for post in done.lost],
                "vacant": [list(seat) for seat in done.vacant],
            }
        )
    else:
        for post in done.lost:
            now = ", ".join(post.successors) or "vacant"
            print(f"{post.state}: {post.holder} no longer holds {post.mandate}; now {now}")
    say(f"{len(done.invitations)} new letters, {len(done.lost)} no longer in their posts.")
    return 0
