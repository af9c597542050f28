"""A key that is replaced, lost or expired: what was signed with it stays what it was, and no work is lost."""

import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lmcdesk.domain.rights import Reason
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused, WrongInput
from lmcdesk.store import identity
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.restore import backup, restore
from lmcdesk.store.withheld import withheld
from lmcdesk.sync import bundle, certificates, checking, facts, keys, merge, starter, trust
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Statement
from lmcdesk.sync.receipts import Outcome
from tests.sync.offices import write_as

Do = Callable[..., Any]


def titles(desk: Database) -> set[str]:
    with desk.raw() as connection:
        return {title for (title,) in connection.execute("SELECT title FROM project WHERE deleted = 0")}


def told(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


def reasons(desk: Database) -> set[tuple[str, Reason]]:
    with desk.raw() as connection:
        return {(one.desk.name, one.reason) for one in withheld(connection)}


def believed(desk: Database) -> Trusted:
    with desk.raw() as connection:
        return facts.trusted(connection)


def said(desk: Database) -> list[Statement]:
    with desk.raw() as connection:
        return [certificates.unpacked(body) for body in facts.passed_on(connection)]


def certify(secretariat: Database, desk: Database, *, until: date, starts: date = date(2023, 1, 1)) -> None:
    """Give a desk a certificate for other days than the program would."""
    held, own = trust.own(desk)
    root, _ = trust.own(secretariat)
    issued = certificates.certify(
        root,
        key=held.public,
        receiving=own.receiving,
        name=own.name,
        role=own.role,
        country=own.country,
        provinces=own.provinces,
        starts=starts,
        until=until,
        desk=own.desk,
    )
    with desk.writing("Noy", "trust") as journal:
        facts.keep_own(journal.connection, issued)


# A desk's new key


def test_a_new_key_is_used_once_it_was_answered_and_the_old_one_still_opens(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    add_project(lao.s, "Road")
    bundle.write(lao.s, tmp_path / "under way.lmcb", recipient=lao.a.me.id)
    old = trust.own(lao.a)[1]
    asked = trust.renew(lao.a)
    assert trust.own(lao.a)[1] == old
    assert trust.requested(trust.renew(lao.a)).key == trust.requested(asked).key != old.key
    found = trust.renewed(lao.s, asked)
    assert found is not None and (found.name, found.key) == ("Luang Namtha", old.key)
    trust.accept(lao.a, trust.enrol(lao.s, asked))
    assert trust.own(lao.a)[0].public == trust.own(lao.a)[1].key == trust.requested(asked).key
    add_project(lao.a, "Bridge")
    send(lao.a, lao.s)
    assert titles(lao.s) == {"Water", "Road", "Bridge"} and not reasons(lao.s)
    merge.merge(lao.a, tmp_path / "under way.lmcb", "Noy")
    assert "Road" in titles(lao.a)
    send(lao.s, lao.a, known=True)
    assert told(lao.a) == told(lao.s)


def test_a_bundle_is_encrypted_to_the_new_key(lao: SimpleNamespace, send: Do, add_project: Do, tmp_path: Path) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    old = trust.own(lao.a)[0].receiving_public
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    manifest = bundle.write(lao.s, tmp_path / "x.lmcb", recipient=lao.a.me.id)
    envelope = manifest.header.envelope
    assert envelope is not None and trust.own(lao.a)[0].receiving_public in envelope.wrapped
    assert old not in envelope.wrapped


def test_a_second_secretariat_stays_one_desk_after_it_was_copied_and_renewed(
    lao: SimpleNamespace,
    make_desk: Do,
    enrol: Do,
    add_project: Do,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It had vouched for itself before it was enrolled, which is not the last word on its key."""
    second = make_desk("Pakse", role=Role.SECRETARIAT)
    enrol(lao.s, second)
    shutil.copytree(second.folder, tmp_path / "elsewhere")
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "another machine"))
    copied = Database.open(tmp_path / "elsewhere")
    add_project(copied, "Road")
    bundle.write(copied, tmp_path / "of the copy.lmcb")
    assert copied.me.id != second.me.id
    trust.accept(copied, trust.enrol(lao.s, trust.renew(copied)))
    assert not reasons(copied) and titles(copied) == {"Road"}


def test_a_request_that_somebody_elses_key_signed_is_no_renewal(lao: SimpleNamespace, make_desk: Do) -> None:
    stranger = make_desk("Stranger", province="LA-LM")
    held = keys.load_or_make(stranger.folder)
    asked = trust.requested(trust.request(stranger))
    other = trust.own(lao.b)[0]
    forged = trust._file(asked, statements=[certificates.succeed(other, held).statement])
    assert trust.renewed(lao.s, forged) is None
    assert trust.renewed(lao.s, trust.request(stranger)) is None


def test_no_key_is_made_the_successor_of_another_against_its_will(lao: SimpleNamespace) -> None:
    mine, other = trust.own(lao.a)[0], trust.own(lao.b)[0]
    real = certificates.succeed(mine, mine).statement
    forged = certificates._state(mine, {"what": "succession", "key": other.public.hex(), "consent": "00" * 64})
    assert certificates.said(real) is not None
    assert certificates.said(forged) is None


def test_a_revoked_desk_is_revoked_with_all_the_keys_it_had(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    old = trust.own(lao.a)[1].key
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    taken = trust.revoke(lao.s, "Luang Namtha")
    assert taken.key == trust.own(lao.a)[1].key != old
    assert {key for _, key in believed(lao.s).revoked} == {old, taken.key}


# A lost laptop


def test_a_lost_laptop_and_the_new_one_have_one_name(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    trust.revoke(lao.s, "Luang Namtha")
    add_project(lao.a, "By the thief")
    send(lao.a, lao.b)
    new = Database.create(tmp_path / "new", country="LA", province="LA-LM", role=Role.COORDINATOR, name="Luang Namtha")
    starter.enrol(lao.s, trust.request(new), tmp_path / "start.lmcb")
    root, report = starter.accept(new, tmp_path / "start.lmcb", "Noy")
    assert root.key == trust.own(lao.s)[0].public and report.taken.new > 0
    assert titles(new) == {"Water"}
    add_project(new, "Clinic")
    send(lao.b, lao.s)
    send(new, lao.s)
    send(lao.s, lao.b)
    assert titles(lao.s) == titles(lao.b) == {"Water", "Clinic"}
    assert told(lao.s) == told(lao.b)
    assert reasons(lao.s) == {("Luang Namtha", Reason.REVOKED)}
    send(lao.s, new)
    assert titles(new) == {"Water", "Clinic"}
    trust.revoke(lao.s, "Luang Namtha")  # the new one has the name by now
    assert len(believed(lao.s).revoked) == 2


# Unsent work


def test_a_desk_whose_key_was_revoked_keeps_its_work_and_sends_it_after_enrolment(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    add_project(lao.a, "Sealed")
    bundle.write(lao.a, tmp_path / "lost.lmcb")  # on a stick that is never seen again
    add_project(lao.a, "On another stick")
    send(lao.a, lao.b)
    add_project(lao.a, "Not sealed")
    trust.revoke(lao.s, "Luang Namtha")
    send(lao.s, lao.b)
    assert titles(lao.b) == {"Water"}
    with pytest.raises(WrongInput, match="was revoked"):
        trust.enrol(lao.s, trust.request(lao.a))
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, lao.s)
    send(lao.b, lao.s)
    assert titles(lao.s) == {"Water"}
    asked = trust.renew(lao.a)
    assert trust.renewed(lao.s, asked) is None, "a revoked key's word is worth nothing"
    trust.accept(lao.a, trust.enrol(lao.s, asked))
    send(lao.s, lao.a)
    everything = {"Water", "Sealed", "On another stick", "Not sealed"}
    assert titles(lao.a) == everything, "nor does the desk lose it from sight"
    send(lao.a, lao.s)
    assert titles(lao.s) == everything and not reasons(lao.s)
    send(lao.s, lao.b)
    assert told(lao.a) == told(lao.s) == told(lao.b)


def test_an_office_hears_that_its_certificate_was_revoked(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    assert not send(lao.s, lao.a, everything=True).barred and not checking.check(lao.a)
    trust.revoke(lao.s, "Luang Namtha")
    report = send(lao.s, lao.b, everything=True)
    assert not report.barred
    assert "nobody takes its bundles over" in send(lao.b, lao.a, everything=True).lines()[-1]
    assert ["nobody takes its bundles over" in finding.text for finding in checking.check(lao.a)] == [True]
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    assert not checking.check(lao.a)


def test_what_a_thief_wrote_under_the_old_key_is_not_vouched_for(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    add_project(lao.a, "Sealed")
    bundle.write(lao.a, tmp_path / "lost.lmcb")
    stolen = shutil.copytree(lao.a.folder, tmp_path / "stolen")
    with lao.a.writing("Noy", "seal") as journal:  # as when a backup is restored on a new laptop
        identity.renew(journal.connection, "elsewhere")
        journal.renamed()
    thief = Database.open(stolen)
    add_project(thief, "By the thief")
    trust.revoke(lao.s, "Luang Namtha")
    send(thief, lao.b)
    send(lao.b, lao.a)
    assert titles(lao.a) == {"Water", "Sealed", "By the thief"}
    add_project(lao.a, "Not sealed")
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    send(lao.s, lao.b)
    assert titles(lao.s) == titles(lao.a) == titles(lao.b) == {"Water", "Sealed", "Not sealed"}
    assert told(lao.s) == told(lao.a) == told(lao.b)


def test_an_expired_desk_keeps_its_work_and_sends_it_after_enrolment(
    lao: SimpleNamespace, add_project: Do, send: Do, enrol: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    add_project(lao.a, "Sealed in time")
    bundle.write(lao.a, tmp_path / "late.lmcb")
    certify(lao.s, lao.a, until=date(2023, 12, 31))
    add_project(lao.a, "Written later")
    with pytest.raises(WrongInput, match="have the desk enrolled anew"):
        bundle.write(lao.a, tmp_path / "x.lmcb")
    assert titles(lao.s) == {"Water"} and not reasons(lao.s)
    merge.merge(lao.s, tmp_path / "late.lmcb", "Noy")
    assert titles(lao.s) == {"Water", "Sealed in time"}
    enrol(lao.s, lao.a)
    send(lao.a, lao.s)
    assert titles(lao.s) == titles(lao.a) and not reasons(lao.s)


def test_a_bundle_made_after_the_end_is_refused(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = make_desk("Oudomxay", province="LA-OU")
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    trust.accept(late, trust.enrol(lao.s, trust.request(late), until=yesterday))
    add_project(late, "Water")
    monkeypatch.setattr(trust, "_today", lambda: yesterday)  # as on a computer that was put back
    with pytest.raises(BundleRefused, match="expired on"):
        send(late, lao.s)
    assert titles(lao.s) == set()


# The secretariat's new key


def test_whoever_trusts_a_secretariat_trusts_its_next_key_by_itself(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    first = trust.own(lao.s)[0].public
    for _ in range(2):
        root = trust.requested(trust.renew(lao.s))
        assert root.is_root and root.key == trust.own(lao.s)[0].public
    assert len(believed(lao.s).roots) == 3
    add_project(lao.s, "Road")
    send(lao.s, lao.a)
    send(lao.s, lao.b)
    assert titles(lao.b) == {"Water", "Road"} and not reasons(lao.b)
    assert believed(lao.b).roots.keys() == believed(lao.s).roots.keys() > {first}
    add_project(lao.a, "Bridge")  # under a certificate by the first key
    send(lao.a, lao.s)
    assert titles(lao.s) == {"Water", "Road", "Bridge"}
    trust.accept(lao.b, trust.enrol(lao.s, trust.renew(lao.b)))
    late = make_desk("Oudomxay", province="LA-OU")
    trust.accept(late, trust.enrol(lao.s, trust.request(late)))
    send(lao.s, late)
    assert titles(late) == titles(lao.s) and not reasons(late)
    trust.revoke(lao.s, "Luang Namtha")
    send(lao.s, late)
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, late)


def test_an_answer_with_the_new_root_needs_no_fingerprint(lao: SimpleNamespace) -> None:
    trust.renew(lao.s)
    root = trust.accept(lao.a, trust.enrol(lao.s, trust.request(lao.a)))
    assert root.key == trust.own(lao.s)[0].public
    assert len(believed(lao.a).roots) == 2


def test_nobody_becomes_a_secretariat_by_saying_that_he_follows_it(lao: SimpleNamespace, make_desk: Do) -> None:
    usurper = make_desk("Usurper")
    held, root = trust.own(usurper)
    other = trust.own(lao.a)[0]
    khmer = certificates.certify(
        trust.own(lao.s)[0],
        key=trust.own(lao.s)[0].public,
        receiving=bytes(32),
        name="Phnom Penh",
        role=Role.SECRETARIAT,
        country="KH",
        provinces=(),
        starts=date(2020, 1, 1),
        until=date(2200, 1, 1),
    )
    with lao.b.writing("Noy", "trust") as journal:
        facts.learn(
            journal,
            [
                root.statement,
                khmer.statement,
                certificates.succeed(held, held).statement,
                certificates.succeed(other, held).statement,
            ],
        )
    assert [(c.name, c.country) for c in believed(lao.b).roots.values()] == [("Secretariat", "LA")]


# A secretariat's stolen key


@pytest.fixture
def stolen(lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, tmp_path: Path) -> SimpleNamespace:
    """Luang Namtha, Savannakhet and a secretariat that made a new key, of which they heard; the thief of the old one,
    who enrols a desk and revokes Luang Namtha's certificate."""
    late = make_desk("Oudomxay", province="LA-OU")
    trust.accept(late, trust.enrol(lao.s, trust.request(late)))
    add_project(late, "Before it was lost")
    send(late, lao.s)
    trust.revoke(lao.s, "Oudomxay")
    add_project(lao.a, "Water")
    add_project(lao.s, "Road")
    send(lao.a, lao.s)
    thief = Database.open(shutil.copytree(lao.s.folder, tmp_path / "thief"))
    key = trust.own(lao.s)[1].fingerprint
    trust.renew(lao.s)
    for desk in (lao.a, lao.b):
        send(lao.s, desk)
    evil = make_desk("Evil", province="LA-LM")
    trust.accept(evil, trust.enrol(thief, trust.request(evil)))
    trust.revoke(thief, "Luang Namtha")
    add_project(evil, "By the evil desk")
    add_project(thief, "By the thief")
    return SimpleNamespace(key=key, thief=thief, evil=evil)


HONEST = {"Before it was lost", "Water", "Road"}


def agree(lao: SimpleNamespace, send: Do) -> None:
    """All three tell one another all they have, and show the same."""
    for sender, receiver in ((lao.a, lao.s), (lao.b, lao.s), (lao.s, lao.a), (lao.s, lao.b)):
        send(sender, receiver)
    assert told(lao.a) == told(lao.b) == told(lao.s)


def test_who_would_revoke_a_secretariat_is_told_what_to_do(lao: SimpleNamespace) -> None:
    for name in ("secretariat", trust.requested(trust.request(lao.s)).fingerprint):
        with pytest.raises(WrongInput, match="lmcdesk distrust"):
            trust.revoke(lao.s, name)


def test_what_is_signed_with_a_stolen_key_counts_nowhere_once_it_is_trusted_no_longer(
    lao: SimpleNamespace, stolen: SimpleNamespace, add_project: Do, send: Do
) -> None:
    send(stolen.evil, lao.b)
    send(stolen.thief, lao.b)
    assert titles(lao.b) == HONEST | {"By the evil desk", "By the thief"}
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, lao.b)
    for desk in (lao.s, lao.a, lao.b):
        assert trust.distrust(desk, stolen.key).name == "Secretariat"
    assert titles(lao.s) == titles(lao.b) == HONEST
    with pytest.raises(BundleRefused, match="a key of Secretariat that this desk trusts no longer"):
        send(stolen.thief, lao.a)
    with pytest.raises(BundleRefused, match="unknown desk"):
        send(stolen.evil, lao.a)
    add_project(lao.a, "Bridge")
    add_project(lao.s, "Clinic")
    agree(lao, send)
    assert titles(lao.s) == HONEST | {"Bridge", "Clinic"}
    trust.renew(lao.s)
    trust.accept(lao.b, trust.enrol(lao.s, trust.renew(lao.b)))
    add_project(lao.b, "Ferry")
    trust.revoke(lao.s, "Luang Namtha")
    send(lao.s, lao.b)
    send(lao.b, lao.s)
    assert told(lao.s) == told(lao.b) and "Ferry" in titles(lao.s)
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, lao.s)


def test_whoever_has_a_stolen_key_names_no_more_keys_of_the_secretariat(
    lao: SimpleNamespace, stolen: SimpleNamespace, make_desk: Do, add_project: Do, send: Do
) -> None:
    keys_ = believed(lao.b).roots.keys()
    old, other = trust.own(stolen.thief)[0], make_desk("Other")
    held, root = trust.own(other)
    trust.distrust(lao.b, stolen.key)
    for follows in (certificates.succeed(old, held), certificates.succeed(held, old)):
        with lao.b.writing("Noy", "trust") as journal:
            facts.learn(journal, [root.statement, follows.statement])
    assert believed(lao.b).roots.keys() == keys_ - {old.public}
    trust.renew(stolen.thief)
    with pytest.raises(BundleRefused, match="unknown desk"):
        send(stolen.thief, lao.b)
    trust.trust(lao.b, trust.request(stolen.thief), trust.own(stolen.thief)[1].fingerprint)
    assert len(believed(lao.b).roots) == 2, "unless its number was compared"


def test_a_later_key_that_is_heard_of_after_the_decision_is_chosen_by_its_fingerprint(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do
) -> None:
    khmer = make_desk("Phnom Penh", country="KH")
    file, old = trust.request(khmer), trust.own(khmer)[1].fingerprint
    trust.trust(lao.s, file, old)
    add_project(khmer, "Bridge", country="KH")
    send(khmer, lao.s)
    trust.distrust(lao.s, old)
    assert titles(lao.s) == set()
    again = trust.renew(khmer)
    with pytest.raises(BundleRefused):
        send(khmer, lao.s)
    trust.trust(lao.s, again, trust.own(khmer)[1].fingerprint)
    send(khmer, lao.s)
    assert titles(lao.s) == {"Bridge"}, "the new key says all again"
    trust.trust(lao.s, file, old)
    assert not believed(lao.s).distrusted


def test_a_desk_does_not_cut_itself_off(lao: SimpleNamespace, make_desk: Do) -> None:
    only = trust.own(lao.s)[1].fingerprint
    with pytest.raises(WrongInput, match="the only key of your secretariat"):
        trust.distrust(lao.a, only)
    with pytest.raises(WrongInput, match="this desk itself signs with"):
        trust.distrust(lao.s, only)
    with pytest.raises(WrongInput, match="Compare the fingerprint again"):
        trust.distrust(lao.s, trust.own(lao.a)[1].fingerprint)
    second = make_desk("Second officer", role=Role.SECRETARIAT)
    trust.accept(second, trust.enrol(lao.s, trust.request(second)))
    with pytest.raises(WrongInput, match="the only key of your secretariat"):
        trust.distrust(second, only)
    assert not believed(lao.s).distrusted


# Whose identity it is


def test_a_province_cannot_write_in_another_provinces_name(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    before = told(lao.s)
    write_as(lao.b, lao.a.me, title="Not by Luang Namtha")
    with pytest.raises(BundleRefused, match="work at Luang Namtha that is not signed by that desk"):
        send(lao.b, lao.s)
    assert told(lao.s) == before


def restored(desk: Database) -> UUID:
    """Let a desk go on under a new identity, as one that came back from a backup."""
    with desk.writing("Noy", "seal") as journal:
        identity.renew(journal.connection, "restored")
        journal.renamed()
    return desk.me.id


def test_nor_in_that_of_a_desk_of_which_nobody_has_told(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, enrol: Do
) -> None:
    late = make_desk("Oudomxay", province="LA-OU")
    write_as(lao.b, late.me, title="Not by Oudomxay")
    with pytest.raises(BundleRefused, match="work at Oudomxay that is not signed by that desk"):
        send(lao.b, lao.a)
    enrol(lao.s, late)
    add_project(late, "By Oudomxay")
    send(late, lao.a)
    assert titles(lao.a) == {"By Oudomxay"} and not reasons(lao.a)


def test_a_restored_desk_writes_on_under_an_identity_that_nobody_named(
    lao: SimpleNamespace, add_project: Do, send: Do
) -> None:
    restored(lao.a)
    restored(lao.a)
    assert send(lao.a, lao.b).outcome is Outcome.MERGED, "it has nothing to sign yet"
    add_project(lao.a, "Water")
    send(lao.a, lao.b)
    assert titles(lao.b) == {"Water"}
    send(lao.b, lao.s)
    assert titles(lao.s) == {"Water"} and not reasons(lao.s)


def test_a_desk_that_came_to_another_computer_before_it_was_enrolled_is_believed_from_the_beginning(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, enrol: Do
) -> None:
    late = make_desk("Oudomxay", province="LA-OU")
    add_project(late, "Before")
    restored(late)
    add_project(late, "Between")
    enrol(lao.s, late)
    add_project(late, "After")
    restored(late)
    add_project(late, "Later")
    send(late, lao.s)
    assert titles(lao.s) == {"Before", "Between", "After", "Later"} and not reasons(lao.s)


def descent_told(descent: identity.Descent) -> dict[str, str]:
    return {
        "what": "descent",
        "desk": descent.desk.hex,
        "follows": descent.follows.hex,
        "salt": descent.salt.hex(),
    }


@pytest.mark.parametrize("heard", [False, True])
def test_nobody_takes_what_another_desk_goes_on_under(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, *, heard: bool
) -> None:
    """Not by signing first where that desk has not written yet, at whoever has heard of it or has not, nor by telling
    that it follows on his own."""
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    new = restored(lao.s)
    add_project(lao.s, "National")
    if heard:
        send(lao.s, lao.b)
    send(lao.s, lao.a)
    write_as(lao.a, lao.s.me, stream="LA-LM", title="By Luang Namtha")
    lie = identity.Descent(new, lao.a.me.id, bytes(16))
    with lao.a.writing("Eve", "trust") as journal:
        facts.keep(journal.connection, certificates._state(trust.own(lao.a)[0], descent_told(lie)))
    before = told(lao.b)
    with pytest.raises(BundleRefused, match="work at Secretariat that is not signed by that desk"):
        send(lao.a, lao.b)
    assert told(lao.b) == before
    edit(lao.s, water, title="Water, by the secretariat")
    for sender, receiver in ((lao.s, lao.b), (lao.b, lao.s)):
        send(sender, receiver)
    assert titles(lao.b) == titles(lao.s) == {"National", "Water, by the secretariat"}
    assert told(lao.b) == told(lao.s) and not reasons(lao.b)


def test_an_identity_that_follows_on_anothers_is_that_ones_whoever_had_it_enrolled(
    lao: SimpleNamespace, add_project: Do, send: Do, enrol: Do
) -> None:
    """Else the certificate of one who asks under it would take a restored desk's identity; and what he wrote counts for
    nothing everywhere, once that is known."""
    taken_ = identity.Descent(identity.following(lao.b.me.id, bytes(16)), lao.b.me.id, bytes(16))
    thief = Database.create(lao.a.folder.parent / "T", country="LA", province="LA-OU", name="Oudomxay")
    with thief.writing("Eve", "seal") as journal:
        journal.connection.execute("UPDATE desk SET id = ?", (taken_.desk.bytes,))
    enrol(lao.s, thief)
    add_project(thief, "By Oudomxay")
    send(thief, lao.s)
    send(lao.s, lao.b)
    assert titles(lao.b) == {"By Oudomxay"}
    with lao.b.writing("Noy", "trust") as journal:
        facts.learn(journal, [certificates.descend(trust.own(lao.b)[0], taken_).statement])
    send(lao.b, lao.s)
    for desk in (lao.b, lao.s):
        assert titles(desk) == set() and reasons(desk) == {("Oudomxay", Reason.NAME)}
    assert told(lao.b) == told(lao.s)
    add_project(thief, "By Oudomxay again")
    with pytest.raises(BundleRefused, match="goes by the identity of another desk"):
        send(thief, lao.s)
    assert believed(lao.s).may_sign_as(taken_.desk, "LA-SV", trust.own(lao.b)[1].key)
    with pytest.raises(WrongInput, match="under the identity of another desk"):
        trust.enrol(lao.s, trust.request(thief))


def test_a_desk_is_not_enrolled_under_anothers_identity(lao: SimpleNamespace, make_desk: Do) -> None:
    held, own = trust.own(lao.b)
    asked = certificates.certify(
        held,
        key=held.public,
        receiving=own.receiving,
        name=own.name,
        role=own.role,
        country=own.country,
        provinces=own.provinces,
        starts=own.starts,
        until=own.until,
        desk=lao.a.me.id,
    )
    with pytest.raises(WrongInput, match="under the identity of another desk"):
        trust.enrol(lao.s, trust._file(asked))


# In any order


def test_what_only_a_newer_version_understands_is_passed_on(lao: SimpleNamespace, send: Do) -> None:
    held = trust.own(lao.a)[0]
    strange = certificates._state(held, {"what": "own", "key": uuid4().hex})
    half = certificates._state(held, {"what": "certificate", "role": "minister"})
    with lao.a.writing("Noy", "trust") as journal:
        facts.learn(journal, [strange, half])
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    for desk in (lao.s, lao.b):
        assert {strange, half} <= set(said(desk))
    assert trust.own(lao.b)[1].name == "Savannakhet"


def test_the_same_shows_in_whatever_order_facts_and_changes_come(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do, tmp_path: Path
) -> None:
    """Changes under a first key, known and unknown at its revocation, and under a second key that vouches for them, of
    a desk enrolled by a secretariat whose own key changed meanwhile."""
    parts: list[Path] = []

    def keep(sender: Database) -> None:
        path = tmp_path / f"part {len(parts)}.lmcb"
        bundle.write(sender, path)
        parts.append(path)

    add_project(lao.a, "Known")
    keep(lao.a)
    send(lao.a, lao.s)
    add_project(lao.a, "Not known")
    keep(lao.a)
    trust.revoke(lao.s, "Luang Namtha")
    keep(lao.s)
    trust.renew(lao.s)
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    add_project(lao.a, "After")
    keep(lao.a)
    add_project(lao.s, "Road")
    keep(lao.s)
    statements = sorted({*said(lao.s), *said(lao.a)}, key=lambda s: s.text)
    root = believed(lao.s).roots[trust.own(lao.s)[1].issuer]
    seen = set()
    count = 0

    @settings(
        max_examples=8,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(st.permutations([*statements, *parts]))
    def check(order: list[Statement | Path]) -> None:
        nonlocal count
        count += 1
        desk = make_desk(f"Reader {count}")
        with desk.writing("Noy", "trust") as journal:
            facts.keep_root(journal.connection, root)
        for one in order:
            if isinstance(one, Statement):
                with desk.writing("Noy", "trust") as journal:
                    facts.learn(journal, [one])
            else:
                taken(desk, [one])
        taken(desk, parts)
        seen.add((told(desk), frozenset(titles(desk)), frozenset(reasons(desk))))
        assert titles(desk) == {"Known", "Not known", "After", "Road"}

    check()
    assert len(seen) == 1


def taken(desk: Database, parts: Iterable[Path]) -> None:
    """Merge what is not refused as yet."""
    for part in parts:
        try:
            merge.merge(desk, part, "Noy")
        except BundleRefused as refusal:
            assert "revoked" in str(refusal) or "unknown desk" in str(refusal), refusal


def test_a_secretariat_that_fell_back_behind_its_renewal_still_believes_whom_it_enrolled_since(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    backup(lao.s, tmp_path / "before.lmcdesk")
    for _ in range(2):
        trust.renew(lao.s)
        trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    add_project(lao.a, "Water")
    restore(lao.s.folder, tmp_path / "before.lmcdesk")
    lao.s = Database.open(lao.s.folder)
    assert send(lao.a, lao.s).outcome is Outcome.MERGED
    with lao.s.raw() as connection:
        assert not withheld(connection)
