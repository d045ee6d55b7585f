"""A restored register is another laptop: nothing erased comes back, nothing is used twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from focalnet.app import AppWorkspaces
from focalnet.bundles.files import FileBundles
from focalnet.domain.records import Person
from focalnet.safekeeping import file_of
from focalnet.services.auditing import audit_lines
from focalnet.services.backup_ports import Difference, RegisterSetBack
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.erasing import erase
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, revoke_office, verify_office
from focalnet.services.opening import Opening, apply
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.trust_ledger import unheard_since
from focalnet.vault import Cost

PASSPHRASE = "velvet orbit canyon mustard"
DAY = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)


@dataclass
class Office:
    """A workspace as the program opens it."""

    workspaces: AppWorkspaces
    folder: Path
    register: Register

    @classmethod
    def new(cls, folder: Path, name: str) -> Office:
        workspaces = AppWorkspaces(Cost(8 * 1024, 1, 1))
        made = workspaces.create(folder, office=name, author="Officer", passphrase=PASSPHRASE)
        return cls(workspaces, folder, made.register)

    @property
    def desk(self) -> Desk:
        return Desk(self.register, FileBundles(), os.urandom, DAY)

    def enters(self) -> str:
        person = Person(id=self.register.ids.record())
        add_records(self.register, [person], action="person.add")
        return person.id

    def backs_up(self, to: Path) -> Path:
        self.workspaces.backups.make(self.folder, self.register, to)
        return to

    def restores(self, file: Path) -> None:
        """Put a backup in the place of what is there, and open it."""
        self.register.close()
        self.workspaces.backups.restore(file, self.folder, way="passphrase", secret=PASSPHRASE)
        self.opens()

    def restores_elsewhere(self, file: Path, folder: Path) -> tuple[Difference, Register]:
        """Put a backup into a new folder; return what was told, and its register."""
        room = self.workspaces.backups
        found = room.compare(file, folder, way="passphrase", secret=PASSPHRASE)
        room.restore(file, folder, way="passphrase", secret=PASSPHRASE)
        return found, self.workspaces.open(folder, way="passphrase", secret=PASSPHRASE)

    def opens(self, *, restored: bool = False) -> None:
        self.register = self.workspaces.open(
            self.folder, way="passphrase", secret=PASSPHRASE, restored=restored
        )

    def meets(self, other: Office) -> None:
        for one, two in ((self, other), (other, self)):
            added = add_card(one.desk, our_office(two.desk).card)
            verify_office(one.desk, two.register.office, added.digits)

    def sends(self, other: Office, at: datetime = DAY) -> Path:
        path, desk = self.folder.parent / f"{os.urandom(8).hex()}.fnx", replace(self.desk, now=at)
        make_bundle(desk, plan_bundle(desk, [other.register.office]), path)
        return path

    def takes(self, file: Path) -> Opening:
        return apply(self.desk, read_bundle(self.desk, file.read_bytes()))

    def gets_from(self, other: Office) -> Opening:
        return self.takes(other.sends(self))


@pytest.fixture
def hague(tmp_path: Path) -> Iterator[Office]:
    office = Office.new(tmp_path / "hague", "The Hague")
    yield office
    office.register.close()


@pytest.fixture
def york(tmp_path: Path) -> Iterator[Office]:
    office = Office.new(tmp_path / "york", "New York")
    yield office
    office.register.close()


def test_the_others_are_told_by_the_next_bundle_and_give_back_what_is_gone(
    hague: Office, york: Office, tmp_path: Path
) -> None:
    hague.meets(york)
    first = hague.enters()
    york.gets_from(hague)
    hague.gets_from(york)
    file = hague.backs_up(tmp_path / "one.fnb")
    second = hague.enters()
    york.gets_from(hague)
    hague.gets_from(york)
    old = hague.register.replica
    hague.restores(file)
    assert hague.register.replica != old
    assert hague.register.succeeds == (old,)
    assert set(hague.register.many([first, second])) == {first}
    third = hague.enters()
    opening = york.gets_from(hague)
    assert (opening.restored, opening.number, opening.received.entered) == (True, 1, (third,))
    back = hague.gets_from(york)
    assert back.received.entered == (second,)
    assert hague.register.vector() == york.register.vector()
    york.gets_from(hague)
    # Nothing goes twice any more: the laptop that is no more holds nobody up.
    assert plan_bundle(york.desk, ["The Hague"]).sets == 0
    assert plan_bundle(hague.desk, ["New York"]).sets == 0
    for office in (hague, york):
        assert office.register.verify().findings == ()


def test_who_was_erased_meanwhile_is_erased_again_by_the_next_bundle(
    hague: Office, york: Office, tmp_path: Path
) -> None:
    hague.meets(york)
    person = hague.enters()
    york.gets_from(hague)
    hague.gets_from(york)
    file = hague.backs_up(tmp_path / "usb.fnb")
    erase(york.register, [person])
    again = tmp_path / "again"
    hague.workspaces.backups.restore(file, again, way="passphrase", secret=PASSPHRASE)
    new = Office(hague.workspaces, again, hague.register)
    new.opens()
    assert set(new.register.many([person])) == {person}
    york.gets_from(new)
    assert new.gets_from(york).received.erased == (person,)
    assert new.register.erased([person]) == {person}
    assert [line.action for line in audit_lines(new.register) if line.action == "erasure"]
    new.register.close()


def test_what_was_revoked_since_the_backup_stays_revoked(
    hague: Office, york: Office, tmp_path: Path
) -> None:
    hague.meets(york)
    file = hague.backs_up(tmp_path / "one.fnb")
    revoke_office(hague.desk, "New York")
    hague.restores(file)
    trust = {one.name: one.trust for one in hague.register.offices.offices()}
    assert trust["New York"] == "revoked"


def test_what_was_revoked_is_known_in_a_new_folder_by_the_list_beside_the_backups(
    hague: Office, york: Office, tmp_path: Path
) -> None:
    hague.meets(york)
    kept = hague.workspaces.backups.keep(hague.folder, hague.register, "daily").path
    revoke_office(hague.desk, "New York")
    found, register = hague.restores_elsewhere(kept, tmp_path / "new")
    assert not found.unheard
    assert {one.name: one.trust for one in register.offices.offices()}["New York"] == "revoked"
    assert unheard_since(register) == ""
    register.close()


def test_where_nothing_tells_who_was_revoked_it_is_said_before_anything_is_sent(
    hague: Office, york: Office, tmp_path: Path
) -> None:
    hague.meets(york)
    (tmp_path / "stick").mkdir()
    before = york.sends(hague, DAY - timedelta(days=1))
    hague.workspaces.backups.now = lambda: DAY
    file = hague.backs_up(tmp_path / "stick" / "one.fnb")
    # The list of another workspace that lies there tells nothing.
    hague.workspaces.backups.write_trust(file.parent, bytes(32), hague.register)
    revoke_office(hague.desk, "New York")
    back = york.sends(hague)
    found, register = hague.restores_elsewhere(file, tmp_path / "new")
    assert found.unheard
    desk = replace(hague.desk, register=register)
    apply(desk, read_bundle(desk, before.read_bytes()))
    assert plan_bundle(desk, ["New York"]).unheard == found.backup.made
    apply(desk, read_bundle(desk, back.read_bytes()))
    assert plan_bundle(desk, ["New York"]).unheard == ""
    register.close()


def test_twice_restored_goes_on_for_both(hague: Office, tmp_path: Path) -> None:
    file = hague.backs_up(tmp_path / "one.fnb")
    first = hague.register.replica
    hague.restores(file)
    second = hague.register.replica
    hague.restores(file)
    assert set(hague.register.succeeds) == {first, second}
    assert hague.register.replica not in {first, second}
    hague.register.close()
    hague.opens()


def test_an_older_file_put_back_opens_only_when_the_officer_says_so(hague: Office) -> None:
    hague.enters()
    hague.register.close()
    path = hague.folder / "register.db"
    old = path.read_bytes()
    hague.opens()
    replica = hague.register.replica
    hague.enters()
    hague.register.close()
    path.write_bytes(old)
    with pytest.raises(RegisterSetBack):
        hague.opens()
    hague.opens(restored=True)
    assert hague.register.succeeds == (replica,)
    hague.register.close()
    hague.opens()


def test_a_file_from_before_a_restore_is_noticed_too(hague: Office, tmp_path: Path) -> None:
    hague.enters()
    file = hague.backs_up(tmp_path / "one.fnb")
    hague.register.close()
    before = (hague.folder / "register.db").read_bytes()
    hague.opens()
    hague.restores(file)
    hague.register.close()
    (hague.folder / "register.db").write_bytes(before)
    with pytest.raises(RegisterSetBack):
        hague.opens()
    hague.opens(restored=True)


def test_a_look_changes_nothing(hague: Office, tmp_path: Path) -> None:
    file = hague.backs_up(tmp_path / "one.fnb")
    hague.enters()
    replica, vector = hague.register.replica, hague.register.vector()
    hague.register.close()
    room = hague.workspaces.backups
    found = room.compare(file, hague.folder, way="passphrase", secret=PASSPHRASE)
    assert (found.lacks, found.brings, found.records_here - found.records) == (1, 0, 1)
    assert not [path for path in hague.folder.iterdir() if path.name[0] == "."]
    hague.opens()
    assert (hague.register.replica, hague.register.vector()) == (replica, vector)


def test_an_audit_that_went_back_is_told_by_those_who_remember(hague: Office, york: Office) -> None:
    hague.meets(york)
    york.gets_from(hague)
    assert york.gets_from(hague).doubted == ()
    told = york.register.audit.witnessed()[hague.register.replica]
    assert told[0] > 1
    # Somebody writes the audit of The Hague anew, chain and all.
    file_of(hague.register).rows("DELETE FROM audit")
    hague.register.note("export", records=1)
    assert hague.register.verify().findings == ()
    opening = york.gets_from(hague)
    assert opening.doubted == ((hague.register.replica, "went-back"),)
    # And The Hague hears from New York that its own audit is not what it was.
    assert hague.gets_from(york).doubted == ((hague.register.replica, "ours"),)
    assert "audit.doubted" in {line.action for line in audit_lines(york.register)}


def test_a_late_bundle_does_not_make_anybody_doubt(hague: Office, york: Office) -> None:
    hague.meets(york)
    late = hague.sends(york)
    hague.enters()
    york.gets_from(hague)
    assert york.takes(late).doubted == ()
