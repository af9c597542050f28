"""Words are found in every script, however they were typed, and the index is always what the records are."""

import shutil
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.catalogue.folding import fold
from lmcdesk.domain.base import kinds, new_id
from lmcdesk.domain.records import Comment, Milestone, Organisation, Project
from lmcdesk.errors import DiskTrouble
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.store import search, search_index
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.queries import ProjectFilter, project_keys
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Database:
    return make_desk("VT")


def enter(desk: Database, *titles: str) -> list[UUID]:
    projects = [Project(title=title) for title in titles]
    with desk.writing("N") as journal:
        for project in projects:
            journal.add(project)
    return [project.id for project in projects]


def titles(desk: Database, words: str, **how: Any) -> list[str]:
    return [hit.title for hit in search.find(desk, words, **how)]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Clean Water for Villages", "clean WATER"),
        ("Clean Water for Villages", "village wat"),
        ("Phát triển bền vững ở Điện Biên", "phat trien dien bien"),
        ("Phat trien ben vung", "Phát triển"),
        ("Cà Mau", unicodedata.normalize("NFD", "Cà Mau")),
        (unicodedata.normalize("NFD", "Cà Mau"), "cà mau"),
        ("កម្មវិធីទឹកស្អាតនៅភូមិ", "ទឹកស្អាត"),
        ("កម្មវិធី\u200bទឹក\u200bស្អាត", "កម្មវិធីទឹក"),
        ("កម្មវិធីទឹកស្អាត", "ទឹក\u200bស្អាត"),
        ("โครงการน้ำสะอาดเพื่อชุมชน", "น้ำสะอาด"),
        ("โครงการน้ำสะอาด", "น้\u0e4dาสะอาด"),
        ("โครงการน้\u0e4dาสะอาด", "น้ำ"),
        ("ໂຄງການນ້ຳສະອາດ", "ນ້\u0ecd\u0eb2ສະອາດ"),
        ("ໂຄງການນ\u0ecd້\u0eb2ສະອາດ", "ນ້ຳ"),
        ("ရေသန့်စီမံကိန်း", "စီမံ"),
        ("澜沧江水利工程", "水利"),
        ("澜沧江水利工程", "江"),
        ("KH-2025-0012 road", "2025-0012"),
        ("Ends with A*B [draft] 100 %", "a*b [draft] %"),
        ("half\u00adway and zero\u200dwidth", "halfway zerowidth"),
        ("ＦＵＬＬ width", "full"),
        ('a "quoted" word', '"quoted"'),
        ("null\x00byte", "null"),
    ],
)
def test_what_was_written_is_found_as_it_is_typed(desk: Database, text: str, typed: str) -> None:
    enter(desk, text, "Something else")
    assert titles(desk, typed) == [text]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("ទឹក", "ទក"),
        ("น้ำ", "นำ"),
        ("ปา", "ป่า"),
        ("ນ້ຳ", "ນຳ"),
        ("ကောင်း", "ကင်း"),
        ("Clean water", "clean fire"),
        ("Clean water", "waterr"),
        ("abc bcd", "abcd"),
    ],
)
def test_another_word_is_not_found(desk: Database, text: str, typed: str) -> None:
    enter(desk, text)
    assert titles(desk, typed) == []


def test_nothing_asked_is_nothing_found(desk: Database) -> None:
    enter(desk, "Water")
    assert titles(desk, "") == titles(desk, " \u200b ") == [] and search.keys(desk, "", "project") == set()


def test_a_very_long_text_is_found(desk: Database) -> None:
    (thing,) = enter(desk, "គម្រោង" * 2_000)
    assert [hit.id for hit in search.find(desk, "គម្រោង" * 1_999)] == [thing]
    assert search.find(desk, "គម្រោង" * 2_001) == []
    assert search.find(desk, "word " * 2_000) == []


def test_projects_come_first_and_titles_before_texts(desk: Database) -> None:
    inner = Project(title="Roads", objective="Access to water")
    outer = Project(code="LA-1", title="Water")
    records = [
        Comment(text="Where is the water?", project=outer.id, about=outer.id),
        Organisation(name="Water Department"),
        Milestone(title="Water tank", project=outer.id),
        inner,
        outer,
    ]
    with desk.writing("N") as journal:
        for record in records:
            journal.add(record)
    hits = search.find(desk, "water")
    assert [(h.kind, h.title) for h in hits] == [
        ("project", "LA-1 Water"),
        ("project", "Roads"),
        ("milestone", "Water tank"),
        ("organisation", "Water Department"),
        ("comment", "Where is the water?"),
    ]
    assert [h.field for h in hits] == ["title", "objective", "title", "name", "text"]
    assert (hits[2].project, hits[2].project_title) == (outer.id, "LA-1 Water")
    assert (hits[0].project, hits[0].project_title) == (None, "")
    assert [h.kind for h in search.find(desk, "water", kind="milestone")] == ["milestone"]
    assert len(search.find(desk, "water", limit=2)) == 2


def test_an_excerpt_shows_the_word_and_no_sign_without_its_letter(desk: Database) -> None:
    filler = "គ្រប់ភូមិ" * 30
    with desk.writing("N") as journal:
        journal.add(Project(title="T", objective=f"{filler}ទឹក\u200bស្អាត{filler}"))
        journal.add(Project(title="U", objective="line one\nmiddle word\n\nline three"))
    (hit,) = search.find(desk, "ទឹកស្អាត")
    assert "ទឹក\u200bស្អាត" in hit.excerpt and hit.excerpt[0] == hit.excerpt[-1] == "…"
    assert len(hit.excerpt) < 200 and not unicodedata.category(hit.excerpt[1]).startswith("M")
    (hit,) = search.find(desk, "middle")
    assert hit.excerpt == "line one middle word line three"


def test_every_text_field_of_every_kind_is_looked_at(desk: Database) -> None:
    words: dict[str, tuple[str, UUID]] = {}
    edits = []
    for kind in kinds().values():
        values = {}
        id_ = new_id()
        for field in kind.fields.values():
            if field.holds is str and field.choice is None and field.name not in search_index.CODES:
                word = f"word{len(words):04}x"
                values[field.name] = word
                words[word] = (kind.name, id_)
        edits.append(Edit(kind.name, id_, values))
    with desk.writing("N") as journal:
        journal.append(edits)
    for word, (kind_name, id_) in words.items():
        assert [(h.kind, h.id) for h in search.find(desk, word)] == [(kind_name, id_)]


def test_the_index_follows_what_is_written_deleted_and_merged(make_desk: MakeDesk) -> None:
    one, two = make_desk("A", "LA-LM"), make_desk("VT")
    (thing,) = enter(one, "Water")
    assert titles(one, "water") == ["Water"] and titles(two, "water") == []
    send(one, two)
    assert titles(two, "water") == ["Water"]
    with one.writing("N") as journal:
        journal.edit("project", thing, {"title": "Fire"})
    assert titles(one, "water") == [] and titles(one, "fire") == ["Fire"]
    with one.writing("N") as journal:
        journal.delete("project", thing)
    assert titles(one, "fire") == []
    with one.writing("N") as journal:
        journal.restore("project", thing)
    assert titles(one, "fire") == ["Fire"]
    send(one, two)
    assert titles(two, "water") == [] and titles(two, "fire") == ["Fire"]


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_index_is_what_looking_everywhere_would_find(data: st.DataObject, tmp_path_factory: Any) -> None:
    desk = Database.create(tmp_path_factory.mktemp("desk"), country="LA")
    letters = st.text(alphabet="aáb" + "\u0301\u200bน้ํา ก水d-*[\"'", max_size=8)
    known: dict[UUID, str] = {}
    for _ in range(data.draw(st.integers(1, 4))):
        with desk.writing("N") as journal:
            for _ in range(data.draw(st.integers(1, 5))):
                id_ = data.draw(st.sampled_from([*known, new_id()]))
                known[id_] = data.draw(letters)
                journal.append([Edit("project", id_, {"title": known[id_]})])
        typed = data.draw(letters)
        wanted = fold(typed).split()
        expected = {id_ for id_, title in known.items() if wanted and all(word in fold(title) for word in wanted)}
        assert {hit.id for hit in search.find(desk, typed)} == expected
        with desk.raw() as connection:
            found = search.keys(desk, typed, "project")
            assert len(project_keys(connection, ProjectFilter(), date(2026, 8, 1), among=found)) == len(expected)


def test_a_large_import_is_taken_in_steps_that_can_be_stopped(desk: Database) -> None:
    with desk.writing("N", "import") as journal:
        journal.append(Edit("project", new_id(), {"title": f"Project {n}", "note": "all"}) for n in range(30_000))
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        search.catch_up(desk, Progress(lambda done, total, _: told.append((done, total)), lambda: len(told) >= 2))
    assert told == [(20_000, 60_000), (40_000, 60_000)]
    assert len(search.find(desk, "project 29999")) == 1
    assert len(search.keys(desk, "all", "project")) == 30_000
    assert len(search.find(desk, "all", limit=700)) == 700


def test_a_damaged_or_missing_index_is_made_again(desk: Database) -> None:
    enter(desk, "Water")
    index = desk.folder / search_index.FILE_NAME
    assert titles(desk, "water") == ["Water"]
    for damage in (b"", b"no database at all" * 100, index.read_bytes()[:6_000] + b"\xff" * 20_000):
        index.write_bytes(damage)
        assert titles(desk, "water") == ["Water"]
    index.unlink()
    assert titles(desk, "water") == ["Water"]


def test_an_older_state_that_came_back_has_an_index_of_its_own(desk: Database, tmp_path: Path) -> None:
    enter(desk, "Water")
    search.catch_up(desk)
    shutil.copyfile(desk.path, tmp_path / "old")
    enter(desk, "Fire", "Earth")
    assert titles(desk, "fire") == ["Fire"]
    for suffix in ("-wal", "-shm"):
        desk.path.with_name(desk.path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "old", desk.path)
    again = Database.open(desk.folder)
    assert search.keys(again, "fire", "project") == set() and titles(again, "water") == ["Water"]
    enter(again, "Air", "Sky", "Sea")
    assert len(search.keys(again, "earth", "project")) == 0 and titles(again, "sky") == ["Sky"]


def test_where_the_desk_cannot_be_written_the_index_lies_elsewhere(
    desk: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, "Water")
    monkeypatch.setenv("LMCDESK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != desk.folder)
    assert titles(desk, "water") == ["Water"]
    assert [file.name for file in (tmp_path / "cache").iterdir()] == [f"{desk.me.id.hex}-{search_index.FILE_NAME}"]
    assert not (desk.folder / search_index.FILE_NAME).exists()


def test_an_index_that_cannot_be_written_is_said_in_words(desk: Database) -> None:
    (desk.folder / search_index.FILE_NAME).mkdir()
    with pytest.raises(DiskTrouble):
        search.find(desk, "water")
