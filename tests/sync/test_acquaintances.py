"""Whom a desk knows by certificate, as its window tells it."""

from collections.abc import Callable
from types import SimpleNamespace

from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.sync import facts, trust
from lmcdesk.sync.acquaintances import enrolled, secretariats
from lmcdesk.sync.belief import Trusted

MakeDesk = Callable[..., Database]


def believed(desk: Database) -> Trusted:
    with desk.raw() as connection:
        return facts.trusted(connection)


def told(desk: Database) -> list[tuple[str, bool]]:
    return [(one.certificate.name, one.revoked) for one in enrolled(believed(desk))]


def test_a_secretariat_knows_whom_it_enrolled(lao: SimpleNamespace) -> None:
    assert told(lao.s) == [("Luang Namtha", False), ("Savannakhet", False)]
    assert told(lao.a) == []
    assert [one.certificate.name for one in secretariats(believed(lao.a))] == ["Secretariat"]
    assert secretariats(believed(lao.s)) == [], "it does not count itself"


def test_a_renewed_desk_stands_there_once(lao: SimpleNamespace) -> None:
    before = enrolled(believed(lao.s))[0].certificate.key
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    trust.renew(lao.s)
    found = enrolled(believed(lao.s))
    assert [one.certificate.name for one in found] == ["Luang Namtha", "Savannakhet"]
    assert found[0].certificate.key != before
    assert [one.earlier for one in secretariats(believed(lao.s))] == [True], "its earlier key, which may be stolen"


def test_a_revoked_desk_stands_last_until_it_is_enrolled_anew(
    lao: SimpleNamespace, send: Callable[..., object]
) -> None:
    trust.revoke(lao.s, "Luang Namtha")
    assert told(lao.s) == [("Savannakhet", False), ("Luang Namtha", True)]
    assert believed(lao.s).is_barred(lao.a.me) and not believed(lao.s).is_barred(lao.b.me)
    assert not believed(lao.b).is_barred(lao.a.me)
    send(lao.s, lao.b)
    assert believed(lao.b).is_barred(lao.a.me), "the bundle told it"
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    assert not believed(lao.s).is_barred(lao.a.me)


def test_secretariats_of_other_countries_stand_by_country(lao: SimpleNamespace, make_desk: MakeDesk) -> None:
    for country, name in (("TH", "Bangkok"), ("KH", "Phnom Penh")):
        desk = make_desk(name, country=country, role=Role.SECRETARIAT)
        file = trust.request(desk)
        trust.trust(lao.s, file, trust.requested(file).fingerprint)
    assert [one.certificate.name for one in secretariats(believed(lao.s))] == ["Phnom Penh", "Bangkok"]
