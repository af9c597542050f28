"""Photos and other files of evidence on a project sheet: the latest of them, and a frame where one cannot be shown."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PIL import Image

from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report, report_tables
from lmcdesk.reports.summaries import project
from lmcdesk.reports.summaries.evidence import EvidenceLines, Shown
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports.odd import LONG
from tests.reports.programme import TODAY, edit
from tests.reports.reading import squeezed, text_of
from tests.store.pictures import photo

Desks = Callable[..., Database]


@pytest.fixture
def desk(make_desk: Desks) -> Database:
    return make_desk("Luang Namtha", "LA-LM")


PROJECT = edit("project", title="Bridge", province="LA-LM", country="LA")


def recorded(database: Database, *edits: Edit) -> None:
    with database.writing("Keo") as journal:
        journal.append([PROJECT, *edits])


def keep(database: Database, name: str, size: tuple[int, int] = (1600, 1200), **values: object) -> Edit:
    """A photo that is here, and the record of it."""
    path = photo(database.folder / name, size)
    digest, length = evidence.keep(database.folder, path)
    path.unlink()
    given = {"media_type": "image/jpeg", "name": name, "size": length, **values}
    return edit("evidence", project=PROJECT.id, sha256=digest, **given)


def lines(database: Database) -> EvidenceLines:
    with snapshot(database) as found:
        return project.summarise(found, PROJECT.id, TODAY).evidence


def printed(database: Database, path: Path, language: str = "en") -> int:
    return print_report(database, Asked("project", language, project=PROJECT.id, today=TODAY), path)


def pictures(path: Path) -> list[Image.Image]:
    return [Image.open(io.BytesIO(image.data)) for page in pypdf.PdfReader(path).pages for image in page.images]


def test_photos_and_files_are_told_from_the_latest(desk: Database) -> None:
    step = edit("milestone", project=PROJECT.id, title="Deck")
    report = edit("progress_report", project=PROJECT.id, period_end=date(2026, 6, 30), state="submitted")
    (desk.folder / "plan.pdf").write_bytes(b"%PDF-1.7")
    digest, _ = evidence.keep(desk.folder, desk.folder / "plan.pdf")
    recorded(
        desk,
        step,
        report,
        keep(desk, "early.jpg", taken=date(2026, 3, 1), about=step.id, caption="Piers", place="Namtha"),
        keep(desk, "late.jpg", (1500, 900), taken=date(2026, 9, 1), about=report.id),
        edit("evidence", project=PROJECT.id, sha256="a" * 64, name="away.png", taken=date(2026, 8, 1)),
        edit("evidence", project=PROJECT.id, sha256=digest, name="odd.HEIC", taken=date(2026, 7, 1)),
        edit("evidence", project=PROJECT.id, sha256=digest, name="plan.pdf", size=8),
        edit("evidence", project=PROJECT.id, sha256="b" * 64, name="away.xlsx", taken=date(2020, 1, 1)),
        edit("evidence", sha256="c" * 64, name="of nothing.jpg"),
    )
    found = lines(desk)
    assert [(line.name, line.shown) for line in found.photos] == [
        ("late.jpg", Shown.HERE),
        ("away.png", Shown.AWAITED),
        ("odd.HEIC", Shown.UNREADABLE),
        ("early.jpg", Shown.HERE),
    ]
    assert [(line.name, line.shown) for line in found.files] == [
        ("plan.pdf", Shown.HERE),
        ("away.xlsx", Shown.AWAITED),
    ]
    late, early = found.photos[0], found.photos[-1]
    assert (late.milestone, late.report) == ("", (None, date(2026, 6, 30)))
    assert (early.milestone, early.report, early.caption, early.place) == ("Deck", None, "Piers", "Namtha")


def test_a_photo_without_a_day_counts_from_when_it_was_recorded(desk: Database) -> None:
    """An id that is not of version 7 may say any time."""
    odd = Edit("evidence", UUID(int=(1 << 128) - 1), {"project": PROJECT.id, "name": "odd.jpg"})
    recorded(desk, keep(desk, "new.jpg"), keep(desk, "old.jpg", (900, 900), taken=date(2020, 1, 1)), odd)
    assert [line.name for line in lines(desk).photos] == ["odd.jpg", "new.jpg", "old.jpg"]


def test_a_sheet_shows_its_photos(desk: Database, tmp_path: Path) -> None:
    step = edit("milestone", project=PROJECT.id, title="Deck")
    recorded(
        desk,
        step,
        keep(desk, "a.jpg", taken=date(2026, 3, 1), about=step.id, caption="Piers stand", place="Namtha"),
        keep(desk, "b.png", (900, 1200), media_type="image/png", taken=date(2026, 2, 1)),
    )
    printed(desk, tmp_path / "a.pdf")
    text = text_of(tmp_path / "a.pdf")
    for said in ("Photos", "Piers stand", "1 Mar 2026 · Namtha", "Deck", "b.png", "1 Feb 2026"):
        assert squeezed(said) in text, said
    shown = pictures(tmp_path / "a.pdf")
    assert {(picture.format, picture.size) for picture in shown} == {("JPEG", (512, 384)), ("JPEG", (384, 512))}
    red, _, blue = shown[0].getpixel((5, 5))
    assert red > 200 > 60 > blue
    assert (tmp_path / "a.pdf").stat().st_size < 120_000
    printed(desk, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_shown_is_a_frame_with_a_sentence(desk: Database, tmp_path: Path, language: str) -> None:
    damaged = keep(desk, "damaged.jpg", (700, 500))
    evidence.place(desk.folder, str(damaged.values["sha256"])).write_bytes(photo(tmp_path / "x.jpg").read_bytes())
    broken = keep(desk, "broken.jpg", (700, 600))
    path = evidence.place(desk.folder, str(broken.values["sha256"]))
    path.write_bytes(path.read_bytes()[:700])
    recorded(desk, damaged, broken, *(edit("evidence", project=PROJECT.id, sha256=n, name="x.jpg") for n in ODD_NAMES))
    printed(desk, tmp_path / "a.pdf", language)
    assert pictures(tmp_path / "a.pdf") == []
    if language == "en":
        text = text_of(tmp_path / "a.pdf")
        assert text.count(squeezed("This file cannot be shown as a picture.")) == 2
        assert text.count(squeezed("This file is not at this desk.")) == len(ODD_NAMES)


ODD_NAMES = ["a" * 64, "../../x", None, ""]


def test_a_photo_that_went_away_after_the_figures_were_read_is_a_frame(desk: Database, tmp_path: Path) -> None:
    record = keep(desk, "a.jpg")
    recorded(desk, record)
    assert lines(desk).photos[0].shown is Shown.HERE
    evidence.place(desk.folder, str(record.values["sha256"])).write_bytes(b"")
    printed(desk, tmp_path / "a.pdf")
    assert squeezed("This file cannot be shown as a picture.") in text_of(tmp_path / "a.pdf")


def test_many_photos_and_files_are_counted(desk: Database, tmp_path: Path) -> None:
    days = [date(2026, 1, n) for n in range(1, 15)]
    recorded(
        desk,
        *(keep(desk, f"p{day.day}.jpg", (600 + day.day, 450), taken=day) for day in days),
        *(edit("evidence", project=PROJECT.id, name=f"f{day.day}.pdf", taken=day, size=day.day * 999) for day in days),
    )
    printed(desk, tmp_path / "a.pdf")
    text = text_of(tmp_path / "a.pdf")
    assert len(pictures(tmp_path / "a.pdf")) == 6
    assert squeezed("Earlier photos, not shown here: 8.") in text and "p9.jpg" in text and "p8.jpg" not in text
    assert squeezed("Earlier files, not shown here: 2.") in text and "f3.pdf" in text and "f2.pdf" not in text


def test_captions_of_any_length_print(desk: Database, tmp_path: Path) -> None:
    given = {"caption": LONG, "place": LONG}
    step = edit("milestone", project=PROJECT.id, title=LONG)
    files = [edit("evidence", project=PROJECT.id, caption=LONG, name=LONG, size=-5, media_type="<&>") for _ in "12"]
    recorded(desk, step, *files, *(keep(desk, f"{n}.jpg", **given, about=step.id) for n in range(7)))
    assert printed(desk, tmp_path / "a.pdf") > 2


def test_a_workbook_lists_the_photos(desk: Database) -> None:
    recorded(
        desk,
        keep(desk, "a.jpg", taken=date(2026, 3, 1), caption="Piers", place="Namtha"),
        edit("evidence", project=PROJECT.id, name="b.jpg", taken=date(2026, 2, 1)),
    )
    chapters = report_tables(desk, Asked("project", project=PROJECT.id, today=TODAY)).chapters
    (grid,) = next(chapter for chapter in chapters if chapter.heading == "Photos").grids
    assert [[value.held for value in line.cells] for line in grid.lines] == [
        ["Piers", date(2026, 3, 1), "Namtha", None],
        ["b.jpg\nThis file is not at this desk.", date(2026, 2, 1), None, None],
    ]
