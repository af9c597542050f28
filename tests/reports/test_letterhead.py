"""A country's letterhead: said by its secretariat, obeyed by every desk of the country."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageDraw

from lmcdesk.domain.values import Role
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.reports import editions
from lmcdesk.reports.letterhead import Head, head_of, lay_down
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from tests.reports.programme import TODAY, edit
from tests.store.exchanging import send

Desks = Callable[..., Database]
ANNUAL = Asked("annual", today=TODAY)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A blue disc on nothing, as logos are."""
    picture = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((50, 0, 250, 200), fill=(0, 60, 160, 255))
    picture.save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


def head(database: Database, country: str | None = None) -> Head:
    with database.raw() as connection:
        return head_of(connection, country or database.me.country)


def first_page(database: Database, asked: Asked, path: Path) -> tuple[str, int]:
    """The text of the first page, and how many pictures stand on it."""
    print_report(database, asked, path)
    page = pypdf.PdfReader(path).pages[0]
    return " ".join(page.extract_text().replace("\u00a0", " ").split()), len(page.images)


def test_each_country_has_what_is_usual_there(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    usual = {country: head(desk, country).mekong_first for country in ("KH", "CN", "LA", "MM", "TH", "VN")}
    assert usual == {"KH": True, "CN": False, "LA": False, "MM": True, "TH": True, "VN": True}
    assert head(desk).logo is None


def test_what_the_secretariat_says_stands_on_its_reports(make_desk: Desks, logo: Path, tmp_path: Path) -> None:
    desk = make_desk("Vientiane")
    text, pictures = first_page(desk, ANNUAL, tmp_path / "r.pdf")
    assert "Lancang-Mekong" in text and pictures == 0
    edition = editions.freeze(desk, ANNUAL, "Keo")
    kept = lay_down(desk, "Keo", mekong_first=True, logo=logo)
    assert kept == head(desk) == Head(True, kept.logo) and kept.logo
    text, pictures = first_page(desk, ANNUAL, tmp_path / "r.pdf")
    assert "Mekong-Lancang" in text and pictures == 1
    text, pictures = first_page(desk, replace(ANNUAL, edition=edition.id), tmp_path / "e.pdf")
    assert "Lancang-Mekong" in text and pictures == 0, "an edition stays as it was"
    assert lay_down(desk, "Keo", mekong_first=False) == Head(False, kept.logo)
    assert lay_down(desk, "Keo", logo=None) == Head(False, None)
    assert first_page(desk, ANNUAL, tmp_path / "r.pdf")[1] == 0
    with desk.raw() as connection:
        assert connection.execute("SELECT count(*) FROM letterhead").fetchone() == (1,)


def test_a_province_prints_under_the_letterhead_of_its_country(make_desk: Desks, logo: Path, tmp_path: Path) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    lay_down(capital, "Keo", mekong_first=True, logo=logo)
    send(capital, north)
    text, pictures = first_page(north, ANNUAL, tmp_path / "r.pdf")
    assert "Mekong-Lancang" in text and pictures == 0, "the picture has not come yet"
    evidence.keep_made(north.folder, evidence.place(capital.folder, head(capital).logo or "").read_bytes())
    assert first_page(north, ANNUAL, tmp_path / "r.pdf")[1] == 1


def test_no_office_lays_down_the_letterhead_of_another_country(make_desk: Desks) -> None:
    capital, abroad = make_desk("Vientiane"), make_desk("Ha Noi", country="VN")
    with abroad.writing("Lan") as journal:
        journal.append([edit("letterhead", country="LA", mekong_first=True)])
    send(abroad, capital)
    assert head(capital) == Head(False, None)


@pytest.mark.parametrize("who", [("LA-LM", Role.COORDINATOR), (None, Role.MANAGER)])
def test_none_but_the_secretariat_may(who: tuple[str | None, Role], make_desk: Desks, logo: Path) -> None:
    desk = make_desk("Another", who[0], role=who[1])
    with pytest.raises(NotAllowed):
        lay_down(desk, "Keo", mekong_first=True, logo=logo)
    assert head(desk) == Head(False, None) and evidence.held(desk.folder) == set()


def test_what_is_no_picture_is_refused(make_desk: Desks, tmp_path: Path) -> None:
    desk = make_desk("Vientiane")
    (tmp_path / "logo.jpg").write_text("no picture")
    with pytest.raises(WrongInput, match="is no picture that can be printed"):
        lay_down(desk, "Keo", logo=tmp_path / "logo.jpg")
    assert head(desk).logo is None and evidence.held(desk.folder) == set()


def test_a_logo_that_was_damaged_is_left_out(make_desk: Desks, logo: Path, tmp_path: Path) -> None:
    desk = make_desk("Vientiane")
    kept = lay_down(desk, "Keo", logo=logo)
    evidence.place(desk.folder, kept.logo or "").write_bytes(b"damaged")
    assert first_page(desk, ANNUAL, tmp_path / "r.pdf")[1] == 0
