"""Who vouches for whom: requests, answers, roots and revocations, and what is wrong with each that is refused."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.records import Organisation
from lmcdesk.domain.rights import Warrant
from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.store.database import Database
from lmcdesk.store.withheld import Span
from lmcdesk.sync import bundle, certificates, facts, keys, trust
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Certificate, NotGenuine
from lmcdesk.sync.columns import Unreadable
from tests.store.exchanging import vector

Make = Callable[..., Database]


def believed(desk: Database) -> Trusted:
    with desk.raw() as connection:
        return facts.trusted(connection)


def test_a_secretariat_vouches_for_itself_at_once(make_desk: Make) -> None:
    desk = make_desk("Secretariat")
    held, own = trust.own(desk)
    assert own.is_root
    assert own.key == held.public
    assert trust.own(desk)[1] == own
    assert believed(desk).roots == {own.key: own}


def test_a_province_is_enrolled_by_a_file_out_and_a_file_back(make_desk: Make) -> None:
    secretariat, desk = make_desk("Secretariat"), make_desk("Luang Namtha", province="LA-LM")
    asked = trust.request(desk)
    assert trust.request(desk) != b""
    shown = trust.requested(asked)
    assert (shown.name, shown.role, shown.provinces) == ("Luang Namtha", Role.COORDINATOR, ("LA-LM",))
    root = trust.accept(desk, trust.enrol(secretariat, asked))
    held, own = trust.own(desk)
    assert (own.key, own.receiving) == (held.public, held.receiving_public)
    assert (own.issuer, own.country, own.provinces) == (root.key, "LA", ("LA-LM",))
    assert own.starts < datetime.now(UTC).date() < own.until
    assert believed(desk).roots.keys() == {trust.own(secretariat)[1].key}
    assert [c.key for c in believed(secretariat).certificates] == [own.key]


def test_a_certificate_lasts_until_the_day_that_is_named(make_desk: Make) -> None:
    secretariat, desk = make_desk("Secretariat"), make_desk("Luang Namtha", province="LA-LM")
    until = datetime.now(UTC).date() + timedelta(days=30)
    trust.accept(desk, trust.enrol(secretariat, trust.request(desk), until=until))
    assert trust.own(desk)[1].until == until


def test_a_desk_that_is_not_enrolled_cannot_sign(make_desk: Make) -> None:
    with pytest.raises(WrongInput, match="not enrolled yet"):
        trust.own(make_desk("Luang Namtha", province="LA-LM"))


def test_a_desk_whose_key_was_lost_is_told_so(lao: SimpleNamespace, enrol: Callable[..., None]) -> None:
    (lao.a.folder / keys.FILE_NAME).unlink()
    for _ in range(2):
        with pytest.raises(WrongInput, match=r"Put the file “desk\.key” back"):
            trust.own(lao.a)
        trust.request(lao.a)  # makes a new key, which nobody knows yet
    enrol(lao.s, lao.a)
    assert trust.own(lao.a)


def test_a_secretariat_whose_key_was_lost_does_not_silently_become_another(lao: SimpleNamespace) -> None:
    before = trust.own(lao.s)[1]
    (lao.s.folder / keys.FILE_NAME).unlink()
    with pytest.raises(WrongInput, match=r"Put the file “desk\.key” back"):
        trust.own(lao.s)
    anew = trust.requested(trust.request(lao.s))
    assert anew.is_root
    assert anew.key != before.key
    assert trust.own(lao.s)[1] == anew


def test_an_expired_desk_cannot_sign(lao: SimpleNamespace) -> None:
    held, own = trust.own(lao.a)
    root, _ = trust.own(lao.s)
    old = certificates.certify(
        root,
        key=held.public,
        receiving=own.receiving,
        name=own.name,
        role=own.role,
        country=own.country,
        provinces=own.provinces,
        starts=date(2023, 1, 1),
        until=date(2023, 12, 31),
    )
    with lao.a.writing("Noy") as journal:
        facts.keep_own(journal.connection, old)
    with pytest.raises(WrongInput, match="from 2023-01-01 to 2023-12-31"):
        trust.own(lao.a)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 50,
        b"{}",
        b"[" * 60_000,
        b" " * 200_000,
        b'{"certificates":[],"form":1,"what":"lmcdesk certificates"}',
        b'{"certificates":[{}],"form":1,"what":"lmcdesk certificates"}',
    ],
)
def test_anything_else_than_a_file_of_certificates_is_told_in_one_sentence(lao: SimpleNamespace, data: bytes) -> None:
    for act in (
        lambda: trust.requested(data),
        lambda: trust.enrol(lao.s, data),
        lambda: trust.accept(lao.a, data),
        lambda: trust.trust(lao.a, data, "1"),
    ):
        with pytest.raises(WrongInput, match="not a request, an answer or a root"):
            act()


def test_an_altered_request_is_refused(lao: SimpleNamespace) -> None:
    altered = trust.request(lao.a).replace(b"coordinator", b"secretariat")
    with pytest.raises(WrongInput, match="damaged on its way"):
        trust.enrol(lao.s, altered)


def test_files_are_not_taken_for_one_another(lao: SimpleNamespace) -> None:
    asked, answer = trust.request(lao.a), trust.enrol(lao.s, trust.request(lao.a))
    with pytest.raises(WrongInput, match="not a desk's request"):
        trust.enrol(lao.s, answer)
    with pytest.raises(WrongInput, match="not a secretariat's answer"):
        trust.accept(lao.a, asked)
    with pytest.raises(WrongInput, match="does not hold a secretariat's own certificate"):
        trust.trust(lao.b, asked, trust.requested(asked).fingerprint)


def test_an_answer_is_for_the_desk_that_asked(lao: SimpleNamespace) -> None:
    answer = trust.enrol(lao.s, trust.request(lao.a))
    with pytest.raises(WrongInput, match=r"for another desk \(Luang Namtha\)"):
        trust.accept(lao.b, answer)


def test_only_a_secretariat_enrols_and_only_desks_of_its_country(lao: SimpleNamespace, make_desk: Make) -> None:
    with pytest.raises(NotAllowed, match="Only the desk of a national secretariat"):
        trust.enrol(lao.a, trust.request(lao.b))
    with pytest.raises(NotAllowed):
        trust.revoke(lao.a, "Savannakhet")
    khmer = make_desk("Stung Treng", province="KH-19", country="KH")
    with pytest.raises(WrongInput, match="belongs to Cambodia"):
        trust.enrol(lao.s, trust.request(khmer))


def test_an_answer_of_another_country_is_refused(lao: SimpleNamespace, make_desk: Make) -> None:
    secretariat = make_desk("Phnom Penh", country="KH")
    held, root = trust.own(secretariat)
    asked = trust.requested(trust.request(lao.a))
    issued = certificates.certify(
        held,
        key=asked.key,
        receiving=asked.receiving,
        name=asked.name,
        role=asked.role,
        country="KH",
        provinces=(),
        starts=asked.starts,
        until=asked.until,
    )
    with pytest.raises(WrongInput, match="the secretariat of Cambodia, this desk belongs to Lao PDR"):
        trust.accept(lao.a, trust._file(issued, root))


def test_another_secretariat_of_the_country_must_be_trusted_first(lao: SimpleNamespace, make_desk: Make) -> None:
    other = make_desk("Usurper")
    answer = trust.enrol(other, trust.request(lao.a))
    with pytest.raises(WrongInput, match="another secretariat than the one this desk trusts"):
        trust.accept(lao.a, answer)
    root = trust.request(other)
    trust.trust(lao.a, root, trust.requested(root).fingerprint)
    trust.accept(lao.a, answer)
    assert trust.own(lao.a)[1].issuer == trust.own(other)[1].key


def test_a_second_desk_of_the_secretariat_is_enrolled_and_enrols_nobody(lao: SimpleNamespace, make_desk: Make) -> None:
    second = make_desk("Second officer", role=Role.SECRETARIAT)
    trust.accept(second, trust.enrol(lao.s, trust.request(second)))
    assert not trust.own(second)[1].is_root
    with pytest.raises(NotAllowed, match="itself enrolled by Lao PDR's secretariat"):
        trust.enrol(second, trust.request(lao.a))


def test_a_root_is_trusted_only_with_its_fingerprint(lao: SimpleNamespace, make_desk: Make) -> None:
    khmer = make_desk("Phnom Penh", country="KH")
    root = trust.request(khmer)
    told = trust.own(khmer)[1].fingerprint
    wrong = told.translate({ord("0") + n: str(9 - n) for n in range(10)})
    with pytest.raises(WrongInput, match=told):
        trust.trust(lao.s, root, wrong)
    assert len(believed(lao.s).roots) == 1
    assert trust.trust(lao.s, root, told).country == "KH"
    assert len(believed(lao.s).roots) == 2


def test_a_revoked_desk_is_not_enrolled_again_with_the_same_key(
    lao: SimpleNamespace, enrol: Callable[..., None]
) -> None:
    assert trust.revoke(lao.s, "luang namtha ").name == "Luang Namtha"
    assert len(believed(lao.s).revoked) == 1
    with pytest.raises(WrongInput, match="was revoked"):
        enrol(lao.s, lao.a)
    with pytest.raises(WrongInput, match="No desk"):
        trust.revoke(lao.s, "Luang Namtha")
    (lao.a.folder / keys.FILE_NAME).unlink()
    enrol(lao.s, lao.a)


def test_of_two_desks_with_one_name_the_fingerprint_says_which(
    lao: SimpleNamespace, make_desk: Make, enrol: Callable[..., None]
) -> None:
    twin = make_desk("twin", province="LA-LM")
    with lao.a.raw() as connection:
        name = facts.trusted(connection).own
    assert name is not None
    held, own = keys.load_or_make(twin.folder), trust.requested(trust.request(twin))
    named_alike = certificates.certify(
        held,
        key=own.key,
        receiving=own.receiving,
        name=name.name,
        role=own.role,
        country=own.country,
        provinces=own.provinces,
        starts=own.starts,
        until=own.until,
    )
    trust.enrol(lao.s, trust._file(named_alike))
    with pytest.raises(WrongInput, match="2 desks"):
        trust.revoke(lao.s, "Luang Namtha")
    assert trust.revoke(lao.s, own.fingerprint).key == own.key


def test_a_statement_under_a_false_signature_is_not_genuine(lao: SimpleNamespace) -> None:
    own = trust.own(lao.a)[1].statement
    with pytest.raises(NotGenuine):
        certificates.unpacked(own.packed().replace(b"LA-LM", b"LA-SV"))
    with pytest.raises(Unreadable):
        certificates.revocation(own)


def test_facts_of_secretariats_that_are_not_trusted_are_passed_over(lao: SimpleNamespace, make_desk: Make) -> None:
    khmer = make_desk("Phnom Penh", country="KH")
    held, root = trust.own(khmer)
    against = certificates.withdraw(held, key=trust.own(lao.a)[0].public, country="LA", day=date(2026, 1, 1), known={})
    with lao.b.writing("Noy") as journal:
        facts.learn(journal, [root.statement, against.statement])
    assert believed(lao.b).revoked == {}
    trust.trust(lao.b, trust.request(khmer), root.fingerprint)
    with lao.b.writing("Noy") as journal:
        facts.learn(journal, [against.statement])
    assert believed(lao.b).revoked == {}, "a root speaks for its own country alone"


def test_nothing_is_written_for_a_desk_that_was_revoked(
    lao: SimpleNamespace, add_project: Callable[..., Any], send: Callable[..., Any], tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    trust.revoke(lao.s, "Luang Namtha")
    with pytest.raises(WrongInput, match="Luang Namtha was revoked, so nothing was written"):
        bundle.write(lao.s, tmp_path / "x.lmcb", recipient=lao.a.me.id)
    assert not list(tmp_path.glob("x*"))
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    assert bundle.write(lao.s, tmp_path / "x.lmcb", recipient=lao.a.me.id).header.envelope is not None


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_revocations_of_one_key_stands_what_both_leave(
    lao: SimpleNamespace, add_project: Callable[..., UUID], send: Callable[..., Any], *, turned: bool
) -> None:
    """As two copies of a secretariat that knew of different changes may make them."""
    held, _ = trust.own(lao.s)
    key, known = trust.own(lao.a)[1].key, []
    for title in ("Water", "Road"):
        add_project(lao.a, title)
        send(lao.a, lao.s)
        known.append(vector(lao.s))
    with lao.a.writing("Noy") as journal:
        journal.add(Organisation(name="A ministry"))
    send(lao.a, lao.s)
    one, other = known[0] | {(lao.a.me.id, "LA/lists"): 9}, known[1]
    revocations = [
        certificates.withdraw(held, key=key, country="LA", day=date(2026, 11, 1), known=stands).statement
        for stands in ((other, one) if turned else (one, other))
    ]
    with lao.s.writing("Bounmy", "trust") as journal:
        for revocation in revocations:
            facts.learn(journal, [revocation])
    with lao.s.raw() as connection:
        shown = "SELECT title FROM project WHERE NOT deleted UNION SELECT name FROM organisation WHERE NOT deleted"
        assert connection.execute(shown).fetchall() == [("Water",)]


# One country's word of another's keys


def titles(desk: Database) -> set[str]:
    with desk.raw() as connection:
        return {title for (title,) in connection.execute("SELECT title FROM project WHERE deleted = 0")}


def claimed(
    secretariat: Database, desk: Database, *, name: str = "Zombie", identity: UUID | None = None
) -> Certificate:
    """What a secretariat issues to the key of another country's desk, good for later than any other."""
    held, own = trust.own(desk)
    root, its = trust.own(secretariat)
    return certificates.certify(
        root,
        key=held.public,
        receiving=own.receiving,
        name=name,
        role=Role.COORDINATOR,
        country=its.country,
        provinces=("KH-1",),
        starts=date(2098, 1, 1),
        until=date(2099, 1, 1),
        desk=identity,
    )


@pytest.fixture
def abroad(lao: SimpleNamespace, make_desk: Make) -> SimpleNamespace:
    """Phnom Penh (k) and Hanoi (v), which trust one another and the Lao secretariat, and are trusted there."""
    k, v = make_desk("Phnom Penh", country="KH"), make_desk("Hanoi", country="VN")
    for one in (lao.s, k, v):
        for other in (lao.s, k, v):
            if one is not other:
                file = trust.request(other)
                trust.trust(one, file, trust.requested(file).fingerprint)
    return SimpleNamespace(k=k, v=v)


def test_no_country_takes_anothers_desks_by_certifying_their_keys(
    lao: SimpleNamespace, abroad: SimpleNamespace, add_project: Callable[..., UUID], send: Callable[..., Any]
) -> None:
    add_project(lao.a, "Water")
    add_project(lao.s, "Road")
    send(lao.a, lao.s)
    send(lao.s, abroad.v)
    said = [claimed(abroad.k, desk, identity=lao.b.me.id) for desk in (lao.a, lao.s)]
    for desk in (abroad.v, lao.s):
        with desk.writing("Noy", "trust") as journal:
            facts.learn(journal, [one.statement for one in said])
        assert titles(desk) == {"Water", "Road"}
    add_project(lao.s, "Bridge")
    send(lao.s, abroad.v)
    add_project(lao.b, "Clinic")
    send(lao.b, lao.s)
    assert titles(abroad.v) == {"Water", "Road", "Bridge"} and "Clinic" in titles(lao.s)
    assert believed(abroad.v).certified(trust.own(lao.s)[1].key, "KH") is None, "nobody vouches for another root"
    before = believed(lao.s).certified(trust.own(lao.a)[1].key, "LA")
    assert before is not None and before.name == "Luang Namtha"
    trust.enrol(lao.s, trust.request(lao.a))
    assert trust.revoke(lao.s, "Luang Namtha").country == "LA"
    assert titles(lao.s) == {"Water", "Road", "Bridge", "Clinic"}


def test_who_enrols_a_secretariat_knows_it_better_than_it_knew_itself(
    lao: SimpleNamespace, abroad: SimpleNamespace, make_desk: Make, send: Callable[..., Any]
) -> None:
    """Though its word of itself was meant to hold for longer."""
    second = make_desk("Second officer", role=Role.SECRETARIAT)
    itself, file = trust.own(second)[1], trust.request(second)
    trust.trust(abroad.k, file, itself.fingerprint)
    trust.enrol(lao.s, file, until=itself.until - timedelta(days=1))
    send(lao.s, abroad.k)
    known = believed(abroad.k).certified(itself.key, "LA")
    assert known is not None and known.issuer == trust.own(lao.s)[1].key


def test_what_a_desk_writes_about_another_country_is_judged_by_its_own_secretariats_word(
    lao: SimpleNamespace, abroad: SimpleNamespace, send: Callable[..., Any]
) -> None:
    send(lao.a, lao.s)
    send(lao.s, abroad.v)
    span = Span(lao.a.me.id, "KH-1", 0, 1, trust.own(lao.a)[1].key)
    assert believed(abroad.v).judge(span) == [(1, Warrant(Role.COORDINATOR, "LA", ("LA-LM",)))]
    with abroad.v.writing("Noy", "trust") as journal:
        facts.learn(journal, [claimed(abroad.k, lao.a, identity=lao.a.me.id).statement])
    assert believed(abroad.v).judge(span) == [(1, Warrant(Role.COORDINATOR, "KH", ("KH-1",)))]


def test_another_country_names_nobody_for_an_identity_that_is_somebodys_at_home(
    lao: SimpleNamespace, abroad: SimpleNamespace, send: Callable[..., Any]
) -> None:
    send(lao.s, abroad.v)
    with abroad.v.writing("Noy", "trust") as journal:
        facts.learn(journal, [claimed(abroad.k, abroad.k, identity=lao.b.me.id).statement])
    key = trust.own(abroad.k)[1].key
    assert believed(abroad.v).may_sign_as(lao.b.me.id, "KH-1", key)
    assert not believed(abroad.v).may_sign_as(lao.b.me.id, "LA-SV", key)
    assert believed(abroad.v).is_forged(lao.b.me.id, "LA-SV", key)


# How much is kept of whom


def test_of_strangers_only_so_much_is_kept_and_nothing_is_lost_by_it(
    lao: SimpleNamespace,
    make_desk: Make,
    add_project: Callable[..., UUID],
    send: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(facts, "MOST_STATEMENTS", 20)
    khmer = make_desk("Phnom Penh", country="KH")
    file, fingerprint = trust.request(khmer), trust.own(khmer)[1].fingerprint
    strange = []
    for n in range(50):
        held = keys.load_or_make(make_folder(tmp_path / f"stranger {n}"))
        strange.append(certificates.succeed(held, held).statement)
    with lao.a.writing("Noy", "trust") as journal:
        for statement in strange:  # as a tampered program would keep them
            facts.keep(journal.connection, statement)
    send(lao.a, lao.s)
    with lao.s.raw() as connection:
        kept = [certificates.unpacked(body) for body in facts.passed_on(connection)]
    assert len(set(kept) & set(strange)) == 20
    late = make_desk("Oudomxay", province="LA-OU")
    trust.accept(late, trust.enrol(lao.s, trust.request(late)))
    add_project(late, "Water")
    send(late, lao.s)
    trust.trust(lao.s, file, fingerprint)
    province = make_desk("Stung Treng", province="KH-19", country="KH")
    trust.accept(province, trust.enrol(khmer, trust.request(province)))
    send(khmer, lao.s)
    found = believed(lao.s)
    assert {c.name for c in found.certificates} == {"Luang Namtha", "Savannakhet", "Oudomxay", "Stung Treng"}
    assert titles(lao.s) == {"Water"}


def test_of_one_desk_only_so_much_is_kept_and_of_its_secretariat_all(
    lao: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facts, "MOST_STATEMENTS", 20)
    for desk, kept in ((lao.a, 20), (lao.s, 50)):
        held = trust.own(desk)[0]
        said = [certificates.vouch(held, desk=desk.me.id, stream="LA", number=n, hash_=bytes(32)) for n in range(50)]
        with lao.b.writing("Noy", "trust") as journal:
            facts.learn(journal, [trust.own(lao.a)[1].statement, *(one.statement for one in said)])
        with lao.b.raw() as connection:
            here = {certificates.unpacked(body) for body in facts.passed_on(connection)}
        assert len({one.statement for one in said} & here) == kept


def test_of_one_desk_no_more_is_kept_than_can_be_handed_on(lao: SimpleNamespace, send: Callable[..., Any]) -> None:
    """Else two small bundles of a tampered program could stop the secretariat from ever writing one again."""
    held = trust.own(lao.a)[0]
    long = [certificates._state(held, {"what": "remark", "text": sign * facts.MOST_BYTES}) for sign in "xy"]
    with lao.a.writing("Noy", "trust") as journal:
        for statement in long:
            facts.keep(journal.connection, statement)
    send(lao.a, lao.s)
    with lao.s.raw() as connection:
        here = [certificates.unpacked(body) for body in facts.passed_on(connection)]
    assert not set(here) & set(long) and trust.own(lao.a)[1].statement in here


def make_folder(path: Path) -> Path:
    path.mkdir()
    return path
