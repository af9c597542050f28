"""The whole log is followed from its beginning: every way of altering it by hand is found, and said where."""

import csv
import json
import sqlite3
import tracemalloc
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Comment, Project
from lmcdesk.domain.rights import Reason
from lmcdesk.errors import DiskTrouble, NotADesk, WrongInput
from lmcdesk.store import chain, identity
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.keys import EPOCH_BITS, MOST_NUMBER, NUMBER_BITS, STREAM_BITS
from lmcdesk.store.restore import backup, restore
from lmcdesk.sync import keys, trust
from lmcdesk.sync.audit import Audit, audit
from lmcdesk.sync.bundle import write
from lmcdesk.sync.checking import check
from lmcdesk.sync.merge import merge, merge_all
from lmcdesk.sync.preview import look
from lmcdesk.sync.trail import COLUMNS, written

Do = Callable[..., Any]


@pytest.fixture
def country(lao: SimpleNamespace, add_project: Do, send: Do, edit: Do) -> SimpleNamespace:
    """Luang Namtha, Savannakhet and their secretariat, after some rounds of exchange."""
    lao.water = add_project(lao.a, "Water")
    add_project(lao.b, "Road")
    send(lao.a, lao.s)
    send(lao.b, lao.s)
    send(lao.s, lao.a)
    for n in range(3):
        edit(lao.a, lao.water, objective=f"Pumps {n}")
    edit(lao.s, lao.water, title="Clean water")
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    edit(lao.a, lao.water, title="Clean water for all")
    send(lao.a, lao.s)
    return lao


def told(desk: Database) -> Audit:
    with desk.raw() as connection:
        return audit(connection)


def said(found: Audit) -> list[str]:
    return [one.text for one in found.breaks]


def altered(desk: Database, *statements: str | tuple[str, Iterable[Any]]) -> Audit:
    """Audit a copy that was written by hand, past everything that forbids it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with desk.raw() as source:
            source.backup(connection)
        for trigger in ("change_stays_update", "change_stays_delete"):
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            sql, values = (statement, ()) if isinstance(statement, str) else statement
            assert connection.execute(sql, tuple(values)).rowcount != 0, sql
        return audit(connection)


def place(desk: Database, name: str, field: str = "") -> int:
    """The last change of a desk in a province's stream, or the last to a field, by its place in the log."""
    with desk.raw() as connection:
        ix = next(ix for ix, card in identity.cards(connection).items() if card.name == name)
        where, value = ("value LIKE ?", field) if field else ("? = ''", "")
        found = connection.execute(
            f"SELECT max(dot) FROM change WHERE dot >> 47 = {ix} AND {where}", (value,)
        ).fetchone()
    return int(found[0])


# What is whole


def test_what_nobody_altered_is_whole(country: SimpleNamespace) -> None:
    for desk in (country.a, country.b, country.s):
        found = told(desk)
        assert found.whole and found.doubted == {} and found.unsigned == []
    found = told(country.s)
    with country.s.raw() as connection:
        (changes,) = connection.execute("SELECT count(*) FROM change").fetchone()
        (seals,) = connection.execute("SELECT count(*) FROM seal").fetchone()
    assert (found.desks, found.changes, found.seals) == (3, changes, seals) and seals >= 4


def test_what_is_not_signed_yet_is_said(country: SimpleNamespace, edit: Do) -> None:
    edit(country.a, country.water, note="later", women=7)
    (late,) = told(country.a).unsigned
    assert (late.desk.name, late.stream, late.changes) == ("Luang Namtha", "LA-LM", 2)


def test_an_empty_desk_is_whole(make_desk: Do) -> None:
    assert told(make_desk("New")) == Audit()


def test_what_this_desk_signed_that_it_knew_and_lacks_by_now_is_missing(country: SimpleNamespace) -> None:
    """All that another desk ever sent was taken out by hand, and every trace of it."""
    with country.s.raw() as connection:
        (ix,) = (ix for ix, card in identity.cards(connection).items() if card.name == "Luang Namtha")
    series = f"BETWEEN {ix << STREAM_BITS} AND {(ix + 1 << STREAM_BITS) - 1}"
    found = altered(
        country.s,
        f"DELETE FROM change WHERE dot >> {NUMBER_BITS} {series}",
        *(f"DELETE FROM {table} WHERE series {series}" for table in ("link", "seal", "work_run")),
        f"DELETE FROM series WHERE desk = {ix}",
    )
    assert said(found) == ["Luang Namtha, Luang Namtha, changes 1 to 10: they are missing."]


def test_desks_whose_names_were_exchanged_are_found(country: SimpleNamespace) -> None:
    other = "CASE name WHEN 'Savannakhet' THEN 'Luang Namtha' ELSE 'Savannakhet' END"
    found = said(altered(country.s, f"UPDATE desk SET name = {other} WHERE role <> 'secretariat'"))
    assert [text.partition(":")[0] for text in found] == ["Savannakhet", "Luang Namtha"]
    assert ["which says “Luang Namtha”" in text for text in found] == [True, False]


def test_who_is_not_vouched_for_is_said(country: SimpleNamespace, send: Do, edit: Do) -> None:
    with country.a.raw() as connection:
        key = connection.execute("SELECT DISTINCT key FROM seal JOIN me ON series >> 12 = me.desk").fetchone()[0]
    trust.revoke(country.s, "Luang Namtha")
    found = told(country.s)
    assert found.whole
    edit(country.a, country.water, title="By the thief")
    send(country.a, country.b)
    send(country.b, country.s)
    ((desk, public), reason), *others = told(country.s).doubted.items()
    assert (desk.name, public, reason, others) == ("Luang Namtha", key, Reason.REVOKED, [])


def test_a_restored_desk_is_whole_under_both_names(
    country: SimpleNamespace, send: Do, edit: Do, tmp_path: Path
) -> None:
    backup(country.a, tmp_path / "saved")
    edit(country.a, country.water, note="lost")
    restore(country.a.folder, tmp_path / "saved")
    again = Database.open(country.a.folder)
    edit(again, country.water, note="found")
    send(again, country.s)
    assert told(again).whole and told(country.s).whole and told(country.s).desks == 4


# What was altered


def test_an_altered_value_is_found(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    found = altered(country.s, ("UPDATE change SET value = 'Bribes' WHERE dot = ?", [at]))
    (one,) = found.breaks
    assert one.desk.name == "Luang Namtha" and one.stream == "LA-LM"
    assert one.number <= at & MOST_NUMBER
    assert one.text.startswith("Luang Namtha, Luang Namtha, changes ") and "altered" in one.text


def test_everything_about_a_change_is_guarded(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    with country.s.writing("Somebody else") as journal:
        journal.add(Comment(text="x"))
    for what in ("clock = clock + 1", "author = 1 + author % 2", "epoch = epoch + 1", "k = k + 1"):
        assert not altered(country.s, (f"UPDATE change SET {what} WHERE dot = ?", [at])).whole


def test_an_author_or_a_record_under_another_name_is_found(country: SimpleNamespace) -> None:
    assert len(altered(country.s, "UPDATE author SET name = 'Bun' WHERE name = 'Noy'").breaks) >= 3


def test_a_record_under_another_id_is_found(country: SimpleNamespace) -> None:
    water = country.water.bytes
    assert not altered(country.s, ("UPDATE record SET id = ? WHERE id = ?", [new_id().bytes, water])).whole


def test_a_deleted_newest_change_is_found_even_if_the_count_is_set_back(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha")
    last = at & MOST_NUMBER
    delete = ("DELETE FROM change WHERE dot = ?", [at])
    hide = ("UPDATE series SET number = ? WHERE number = ?", [last - 1, last])
    for statements in ([delete], [delete, hide]):
        (one,) = altered(country.s, *statements).breaks
        assert (one.desk.name, one.number) == ("Luang Namtha", last)
        assert one.text == f"Luang Namtha, Luang Namtha, changes {last} to {last}: they are missing."


def test_a_deleted_newest_change_that_was_not_signed_is_found(country: SimpleNamespace, edit: Do) -> None:
    edit(country.a, country.water, note="later")
    at = place(country.a, "Luang Namtha")
    last = at & MOST_NUMBER
    hide = ("UPDATE series SET number = number - 1 WHERE number = ?", [last])
    assert altered(country.a, ("DELETE FROM change WHERE dot = ?", [at]), hide).breaks[0].number == last


def test_a_change_missing_in_between_is_found_and_what_follows_is_still_proven(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    (one,) = altered(country.s, ("DELETE FROM change WHERE dot = ?", [at])).breaks
    assert one.number == at & MOST_NUMBER and "missing" in one.text


def test_two_changes_in_each_others_place_are_found(country: SimpleNamespace) -> None:
    one, two = (place(country.s, "Luang Namtha", f"Pumps {n}") for n in (0, 1))
    swap = [(a, b) for a, b in ((-1, one), (one, two), (two, -1))]
    found = altered(country.s, *(("UPDATE change SET dot = ? WHERE dot = ?", pair) for pair in swap))
    assert [(b.desk.name, b.stream) for b in found.breaks] == [("Luang Namtha", "LA-LM")]


def test_a_change_put_in_is_found(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha")
    copy = ("INSERT INTO change SELECT dot + 1, k, epoch, clock + 1, author, 'Mine' FROM change WHERE dot = ?", [at])
    (one,) = altered(country.s, copy).breaks
    assert one.number == (at & MOST_NUMBER) + 1 and "without a signature" in one.text


def test_no_part_of_a_seal_can_be_altered(country: SimpleNamespace) -> None:
    first = "number = (SELECT min(number) FROM seal)"
    with country.s.raw() as connection:
        (number,) = connection.execute("SELECT min(number) FROM seal").fetchone()
    for what in (
        "signature = zeroblob(64)",
        "signature = 'x'",
        "at = at + 1",
        "at = -1",
        "key = zeroblob(32)",
        "key = 1",
    ):
        found = altered(country.s, f"UPDATE seal SET {what} WHERE {first}")
        assert found.breaks and all("not genuine" in text for text in said(found))
        assert {one.number for one in found.breaks} == {number}


def test_removed_seals_are_found(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha")
    (one,) = altered(
        country.s, ("DELETE FROM seal WHERE series = ? AND number = ?", [at >> NUMBER_BITS, at & MOST_NUMBER])
    ).breaks
    assert one.desk.name == "Luang Namtha" and "without a signature" in one.text


def test_whoever_takes_away_all_proof_is_found(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    found = altered(
        country.s,
        *((f"DELETE FROM {table} WHERE series = ?", [at >> NUMBER_BITS]) for table in ("seal", "link")),
        ("UPDATE change SET value = 'Bribes' WHERE dot = ?", [at]),
    )
    (one,) = found.breaks
    assert (one.desk.name, one.stream, one.number) == ("Luang Namtha", "LA-LM", 1)
    assert "Luang Namtha, Luang Namtha, changes 1 to " in one.text and "without a signature" in one.text
    assert found.unsigned == []


def test_an_altered_link_is_told_from_altered_changes(country: SimpleNamespace) -> None:
    found = altered(country.s, "UPDATE link SET hash = zeroblob(32) WHERE number = (SELECT min(number) FROM seal)")
    assert found.breaks and all("its signature is genuine" in text for text in said(found))


def test_whoever_forges_the_links_too_is_found_by_the_signatures(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    with closing(sqlite3.connect(country.s.path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER change_stays_update")
        connection.execute("UPDATE change SET value = 'Bribes' WHERE dot = ?", (at,))
        ours = connection.execute("SELECT series, number FROM link WHERE series = ?", (at >> NUMBER_BITS,)).fetchall()
        connection.execute("DELETE FROM link WHERE series = ?", (at >> NUMBER_BITS,))
        for series, number in ours:
            chain.keep(connection, series, chain.at(connection, series, number))
    found = told(country.s)
    assert found.breaks and all("not genuine" in text for text in said(found))
    assert {one.desk.name for one in found.breaks} == {"Luang Namtha"}


def test_an_altered_context_is_found(country: SimpleNamespace) -> None:
    with country.s.raw() as connection:
        ix = next(ix for ix, card in identity.cards(connection).items() if card.name == "Luang Namtha")
        contexts = connection.execute("SELECT ck, number FROM context WHERE ck >> 47 = ? ORDER BY ck", (ix,)).fetchall()
    assert contexts
    ck, number = contexts[0]
    found = altered(country.s, ("UPDATE context SET number = ? WHERE ck = ?", [number + 1, ck]))
    assert {one.desk.name for one in found.breaks} == {"Luang Namtha"} and "knew of others" in said(found)[0]
    for wrong in ("number = 'x'", "number = -1", f"ck = ck + {4000 << EPOCH_BITS}"):
        found = altered(country.s, (f"UPDATE context SET {wrong} WHERE ck = ?", [ck]))
        assert any("told in a way that cannot be" in text for text in said(found))


def test_a_context_that_was_put_in_is_found(country: SimpleNamespace) -> None:
    with country.s.raw() as connection:
        (ck,) = connection.execute("SELECT max(ck) FROM context WHERE ck >> 47 <> (SELECT desk FROM me)").fetchone()
    found = altered(country.s, ("INSERT INTO context VALUES (?, 1)", [ck - 1]))
    assert not found.whole


def test_what_is_no_change_at_all_is_found_and_stops_nothing(country: SimpleNamespace) -> None:
    at = place(country.s, "Luang Namtha", "Pumps 1")
    for what in (
        "value = 1.5",
        "epoch = 'x'",
        "epoch = -1",
        "epoch = 1 << 60",
        "author = 99",
        "k = 6336",
        "clock = 'x'",
    ):
        (one,) = altered(country.s, (f"UPDATE change SET {what} WHERE dot = ?", [at])).breaks
        assert one.number == at & MOST_NUMBER and "no change any more" in one.text


def test_changes_of_a_desk_that_is_not_known_are_found(country: SimpleNamespace) -> None:
    stray = "INSERT INTO change SELECT 999 << 47 | 1 << 35 | 1, k, 1, 1, 1, 'x' FROM change LIMIT 1"
    assert "knows nothing of" in said(altered(country.s, stray))[0]


# What the log is judged by


LN_CERTIFICATE = "kind = 'certificate' AND instr(body, 'Luang Namtha') > 0"


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE trust SET body = CAST(replace(body, 'Luang', 'Laung') AS BLOB) WHERE {LN_CERTIFICATE}",
        f"UPDATE trust SET body = 'nothing' WHERE {LN_CERTIFICATE}",
        f"UPDATE trust SET kind = 'nothing' WHERE {LN_CERTIFICATE}",
        f"UPDATE trust SET kind = 'root' WHERE {LN_CERTIFICATE}",
        "DELETE FROM trust WHERE kind = 'certificate' AND body = (SELECT body FROM trust WHERE kind = 'root')",
    ],
)
def test_an_altered_fact_is_found_by_name(country: SimpleNamespace, statement: str) -> None:
    found = altered(country.s, statement)
    assert not found.whole and all("certificates was altered, in the entry “" in text for text in said(found))
    with closing(sqlite3.connect(country.s.path)) as connection, connection:
        connection.execute(statement)
    (one, *_) = check(country.s)
    assert one.severe and one.text == said(found)[0]


def test_where_a_fact_cannot_be_read_work_that_needs_it_is_refused(country: SimpleNamespace, tmp_path: Path) -> None:
    write(country.a, tmp_path / "a.lmcb")
    with closing(sqlite3.connect(country.s.path)) as connection, connection:
        connection.execute(f"UPDATE trust SET body = replace(body, 'LA-LM', 'LA-SV') WHERE {LN_CERTIFICATE}")
    for work in (
        lambda: write(country.s, tmp_path / "s.lmcb"),
        lambda: trust.revoke(country.s, "Savannakhet"),
        lambda: merge_all(country.s, [tmp_path / "a.lmcb"], "Kham"),
    ):
        with pytest.raises(NotADesk, match="Restore the desk from a backup"):
            work()
    assert "certificates was altered" in look(country.s, tmp_path / "a.lmcb").refusal


@pytest.mark.parametrize(
    "statement",
    [
        f"DELETE FROM trust WHERE {LN_CERTIFICATE}",
        "DELETE FROM trust WHERE kind = 'revocation'",
        "DELETE FROM trust WHERE kind = 'root'",
        "INSERT INTO withheld SELECT dot, k, 'place' FROM change WHERE value = 'Pumps 2'",
        "INSERT INTO withheld SELECT dot, k, 'elsewhere' FROM change WHERE value = 'Pumps 2'",
        "DELETE FROM withheld WHERE dot = (SELECT min(dot) FROM withheld)",
        "UPDATE withheld SET k = k + 1 WHERE dot = (SELECT min(dot) FROM withheld)",
        "INSERT INTO withheld SELECT max(dot) + 1, 1, 'place' FROM change",
        "UPDATE withheld SET reason = 'nothing'",
    ],
)
def test_what_shows_otherwise_than_the_certificates_say_is_found(
    country: SimpleNamespace, send: Do, edit: Do, statement: str
) -> None:
    trust.revoke(country.s, "Luang Namtha")
    edit(country.a, country.water, title="By the thief")
    send(country.a, country.b)
    send(country.b, country.s)
    edit(country.s, country.water, note="not signed yet")
    for desk in (country.a, country.b, country.s):
        assert told(desk).whole and not [finding for finding in check(desk) if finding.severe]
    found = altered(country.s, statement)
    assert not found.whole and all("otherwise than the certificates" in text for text in said(found))


def test_a_desk_whose_certificate_was_revoked_is_whole_in_itself(
    country: SimpleNamespace, send: Do, edit: Do, tmp_path: Path
) -> None:
    trust.revoke(country.s, "Luang Namtha")
    edit(country.a, country.water, note="before it heard")
    write(country.s, tmp_path / "s.lmcb")
    merge(country.a, tmp_path / "s.lmcb", "Noy")
    assert told(country.a).whole
    edit(country.a, country.water, note="after")
    write(country.a, tmp_path / "a.lmcb")
    assert told(country.a).whole


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE work_run SET last = last + 1 WHERE work = (SELECT max(work) FROM work_run)",
        "UPDATE work_run SET first = 0 WHERE first = 1",
        "DELETE FROM work_run",
        "DELETE FROM work WHERE what = 'merge'",
        "INSERT INTO work_run SELECT max(ix), 77 << 12, 1, 1 FROM work",
    ],
)
def test_a_receipt_of_changes_that_it_cannot_tell_of_is_found(country: SimpleNamespace, statement: str) -> None:
    assert not altered(country.s, statement).whole
    with closing(sqlite3.connect(country.s.path)) as connection, connection:
        connection.execute(statement)
    assert any("eceipt" in finding.text for finding in check(country.s) if finding.severe)


# The trail


def rows(desk: Database, path: Path, author: str | None = None) -> list[dict[str, Any]]:
    with desk.raw() as connection, written(connection, path, author) as trail:
        assert audit(connection, trail.add).whole
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_trail_tells_every_change(country: SimpleNamespace, tmp_path: Path) -> None:
    found = rows(country.s, tmp_path / "trail.jsonl")
    assert len(found) == told(country.s).changes
    one = next(row for row in found if row["value"] == "Pumps 1")
    held = keys.load(country.a.folder)
    assert held is not None
    wanted = {
        "desk": "Luang Namtha",
        "stream": "LA-LM",
        "author": "Noy",
        "kind": "project",
        "id": str(country.water),
        "title": "Clean water for all",
        "field": "objective",
        "sealed_by": keys.fingerprint(held.public),
        "withheld": "",
    }
    assert one.items() >= wanted.items()
    assert one["time"].endswith("+00:00") and tuple(one) == COLUMNS
    assert [row["number"] for row in found if row["desk"] == "Luang Namtha"] == list(
        range(1, 1 + sum(row["desk"] == "Luang Namtha" for row in found))
    )
    assert not (tmp_path / "trail.jsonl.part").exists()


def test_a_table_is_read_by_spreadsheets_in_any_script(country: SimpleNamespace, tmp_path: Path) -> None:
    with country.b.writing("Bun") as journal:
        journal.add(Comment(text="ຖະໜົນ"))
    found = rows(country.b, tmp_path / "trail.csv")
    assert (tmp_path / "trail.csv").read_bytes().startswith(b"\xef\xbb\xbfdesk,desk_id,stream,")
    assert found[-1]["value"] == "ຖະໜົນ" and found[-1]["sealed_by"] == ""


def test_what_does_not_show_says_why(country: SimpleNamespace, send: Do, tmp_path: Path) -> None:
    send(country.s, country.b)
    with country.b.writing("Bun", "sample") as journal:
        journal.edit("project", country.water, {"note": "Mine"})
    send(country.b, country.s)
    for name, reason in (("trail.csv", Reason.PLACE.text), ("trail.jsonl", "place")):
        found = {row["value"]: row["withheld"] for row in rows(country.s, tmp_path / name)}
        assert found["Mine"] == reason and found["Pumps 1"] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
def test_no_cell_is_taken_for_a_formula(make_desk: Do, tmp_path: Path, text: str) -> None:
    desk = make_desk("=VT()")
    with desk.writing("@Noy") as journal:
        journal.add(Project(title=text, women=-5))
    table = rows(desk, tmp_path / "trail.csv")
    assert [row["value"] for row in table if row["field"] == "title"] == [f"'{text}"]
    assert {row["author"] for row in table} == {"'@Noy"} and {row["desk"] for row in table} == {"'=VT()"}
    assert [row["value"] for row in table if row["field"] == "women"] == ["-5"]
    lines = rows(desk, tmp_path / "trail.jsonl")
    assert [row["value"] for row in lines] == [text, -5] and lines[0]["author"] == "@Noy"


def test_everybody_can_have_his_own_entries(country: SimpleNamespace, tmp_path: Path) -> None:
    with country.a.writing("Bun") as journal:
        journal.edit("project", country.water, {"note": "mine"})
    assert [row["value"] for row in rows(country.a, tmp_path / "trail.csv", "Bun")] == ["mine"]
    assert rows(country.a, tmp_path / "trail.csv", "Nobody") == []


def test_what_a_newer_version_wrote_is_told_by_numbers(country: SimpleNamespace, tmp_path: Path) -> None:
    with country.a.writing("Bun") as journal:
        rid = journal.connection.execute("SELECT rid FROM record WHERE id = ?", (country.water.bytes,)).fetchone()[0]
        journal.write_stored({rid: [(60, b"\x01"), (0, 0)]})
    found = rows(country.a, tmp_path / "trail.jsonl", "Bun")
    assert [(row["field"], row["value"]) for row in found] == [("60", "01"), ("deleted", 0)]


def test_where_no_trail_can_be_written_it_is_said(country: SimpleNamespace, tmp_path: Path) -> None:
    with pytest.raises(WrongInput, match=r"neither in \.csv nor in \.jsonl"):
        rows(country.s, tmp_path / "trail.xlsx")
    with pytest.raises(DiskTrouble):
        rows(country.s, tmp_path / "none" / "trail.csv")
    assert not list(tmp_path.glob("trail*"))


def test_memory_does_not_grow_with_the_log(make_desk: Do, tmp_path: Path) -> None:
    desk = make_desk("VT")
    with desk.writing("N") as journal:
        journal.append(Edit("comment", new_id(), {"text": "x" * 1_000}) for _ in range(10_000))
    path = tmp_path / "trail.csv"
    tracemalloc.start()
    with desk.raw() as connection, written(connection, path, None) as trail:
        assert audit(connection, trail.add).whole
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < path.stat().st_size // 2
