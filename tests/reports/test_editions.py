"""Frozen editions: counted, printed again byte for byte whatever is edited, and what changed since named exactly."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pytest

from lmcdesk.domain.values import Role
from lmcdesk.errors import DiskTrouble, NotAllowed, WrongInput
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports import editions
from lmcdesk.reports import figures as file_of_figures
from lmcdesk.reports.imprint import by_fours
from lmcdesk.reports.manner import Era
from lmcdesk.reports.offered import OFFERED, About, Asked, Offered
from lmcdesk.reports.printing import print_report, report_tables
from lmcdesk.reports.report import REPORTS, take
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, Irrigation, edit

Desks = Callable[..., Database]
WATER = "Small-scale irrigation, Luang Namtha"


@dataclass
class Desk:
    """A secretariat with one project told in full and a few more."""

    database: Database
    irrigation: Irrigation

    def asked(self, report: str, **choice: Any) -> Asked:
        of = next(each for each in OFFERED if each.name == report).about
        return Asked(
            report,
            today=TODAY,
            province="LA-LM" if of is About.PROVINCE else None,
            project=self.irrigation.project if of is About.PROJECT else None,
            **choice,
        )

    def change(self, kind: str, id_: UUID, **values: Any) -> None:
        with self.database.writing("Noy") as journal:
            journal.edit(kind, id_, values)


@pytest.fixture
def desk(make_desk: Desks) -> Desk:
    database = make_desk("Vientiane")
    told = programme.irrigation(database)
    programme.many(database, 12)
    return Desk(database, told)


def text_of(path: Path) -> str:
    read = "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return " ".join(read.replace("\u200b", "").replace("\u00a0", " ").split())


def printed(desk: Desk, asked: Asked, path: Path) -> bytes:
    assert print_report(desk.database, asked, path) == len(pypdf.PdfReader(path).pages)
    return path.read_bytes()


def files(database: Database) -> set[str]:
    return evidence.held(database.folder)


@pytest.mark.parametrize("report", OFFERED, ids=lambda report: report.name)
def test_an_edition_is_printed_again_as_it_was(report: Offered, desk: Desk, tmp_path: Path) -> None:
    asked = desk.asked(report.name, language="km", native=True)
    edition = editions.freeze(desk.database, asked, "Keo")
    assert edition.number == 1 and files(desk.database) == {edition.figures, edition.pages}
    again, english = replace(asked, edition=edition.id), desk.asked(report.name, edition=edition.id)
    first, in_english = printed(desk, again, tmp_path / "1.pdf"), printed(desk, english, tmp_path / "2.pdf")
    assert sha256(first).hexdigest() == edition.pages
    desk.change("project", desk.irrigation.project, title="Altogether another one", stage="closed", country="KH")
    desk.change("milestone", desk.irrigation.milestones[4], progress=100, actual=date(2026, 11, 1))
    with desk.database.writing("Noy") as journal:
        journal.append([edit("meeting", title="SOM", begins=TODAY)])
    assert printed(desk, again, tmp_path / "3.pdf") == first
    assert printed(desk, english, tmp_path / "4.pdf") == in_english
    assert "Altogether" not in text_of(tmp_path / "4.pdf")
    evidence.place(desk.database.folder, edition.pages or "").unlink()  # drawn anew from the figures alone
    assert printed(desk, again, tmp_path / "5.pdf") == first


@pytest.mark.parametrize("report", OFFERED, ids=lambda report: report.name)
def test_figures_are_read_back_as_they_were(report: Offered, desk: Desk) -> None:
    figures = take(desk.database, desk.asked(report.name))
    frozen = file_of_figures.Frozen(3, "Keo", "1.0", "lo", Era.BUDDHIST.value, True, figures)
    data = file_of_figures.write(frozen)
    back = file_of_figures.read(data, lambda name: REPORTS[name].summary)
    assert back == frozen
    assert file_of_figures.write(back) == data


def test_editions_of_one_report_are_counted(desk: Desk, make_desk: Desks) -> None:
    def number(report: str, **choice: Any) -> int:
        return editions.freeze(desk.database, desk.asked(report, **choice), "Keo").number

    assert [number("annual"), number("annual"), number("annual", year=2025), number("coverage")] == [1, 2, 1, 1]
    assert [number("annual", language="lo"), number("annual", year=TODAY.year)] == [3, 4]
    held = editions.held(desk.database, desk.asked("annual"))
    assert [one.number for one in held] == [4, 3, 2, 1]
    assert {(one.year, one.day, one.stream) for one in held} == {(TODAY.year, TODAY, "LA")}
    with desk.database.writing("Keo") as journal:
        journal.delete("edition", held[0].id)
    assert len(editions.held(desk.database, desk.asked("annual"))) == 3
    with pytest.raises(WrongInput, match="There is no edition"):
        editions.find(desk.database, held[0].id)


def test_its_pages_say_which_edition_it_is(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    pages = print_report(desk.database, desk.asked("national", edition=edition.id), tmp_path / "e.pdf")
    text = text_of(tmp_path / "e.pdf")
    assert text.count(f"Edition 1, fingerprint {by_fours(edition.figures[:16])}") == pages
    assert by_fours(edition.figures) in text
    assert "as of 24 Nov 2026, frozen at the desk “Vientiane” by Keo." in text
    changes = sum(known.number for known in take(desk.database, desk.asked("national")).knows)
    assert f"It was made from {changes - 6:,} changes of these desks" in text, "an edition has six fields here itself"
    print_report(desk.database, desk.asked("national"), tmp_path / "now.pdf")
    assert "Edition" not in text_of(tmp_path / "now.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_editions_and_differences_print_in_every_language(language: str, desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("province", language=language), "Keo")
    desk.change("project", desk.irrigation.project, beneficiaries=13_000)
    asked = desk.asked("province", language=language, since=edition.id, native=True, era=Era.BUDDHIST)
    assert print_report(desk.database, asked, tmp_path / "d.pdf") == 1
    assert report_tables(desk.database, asked).chapters


# What changed since


def differences(desk: Desk, path: Path, report: str, since: UUID, edition: UUID | None = None) -> str:
    print_report(desk.database, desk.asked(report, since=since, edition=edition), path)
    return text_of(path)


@pytest.mark.parametrize("report", OFFERED, ids=lambda report: report.name)
def test_the_page_of_differences_names_the_edit_and_no_other(report: Offered, desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked(report.name), "Keo")
    nothing = differences(desk, tmp_path / "0.pdf", report.name, edition.id)
    assert "Nothing that the report is made from was changed." in nothing
    desk.change("milestone", desk.irrigation.milestones[3], planned=date(2027, 1, 20))
    text = differences(desk, tmp_path / "1.pdf", report.name, edition.id)
    assert "Changed entries: 1, in projects: 1." in text
    assert f"LA-2025-0031 · {WATER}" in text
    assert "Forecast date Milestone “Pump station, civil works” 14 Dec 2026 20 Jan 2027 Noy Vientiane" in text
    second = editions.freeze(desk.database, desk.asked(report.name), "Keo")
    desk.change("milestone", desk.irrigation.milestones[3], planned=date(2027, 2, 2))
    text = differences(desk, tmp_path / "2.pdf", report.name, edition.id, second.id)
    assert "20 Jan 2027" in text and "2 Feb 2027" not in text and "to edition 2" in text
    assert differences(desk, tmp_path / "3.pdf", report.name, second.id, edition.id) == text


def test_only_what_the_report_is_of_is_told(desk: Desk, tmp_path: Path) -> None:
    elsewhere = edit("project", title="Elsewhere", country="LA", province="LA-BK")
    abroad = edit("project", title="Abroad", country="KH")
    with desk.database.writing("Keo") as journal:
        journal.append([elsewhere, abroad])
    sheet, province, nation, money = (
        editions.freeze(desk.database, desk.asked(report), "Keo").id
        for report in ("project", "province", "national", "funding")
    )
    desk.change("project", elsewhere.id, beneficiaries=5)
    desk.change("project", abroad.id, beneficiaries=6)
    desk.change("organisation", desk.irrigation.builder, name="Nam Tha Builders")
    with desk.database.writing("Keo") as journal:
        journal.append([edit("organisation", name="Nobody's"), edit("comment", about=abroad.id, text="A remark")])

    def told(report: str, since: UUID) -> set[str]:
        text = differences(desk, tmp_path / "d.pdf", report, since)
        return {word for word in ("Elsewhere", "Abroad", "Nam Tha Builders", "Nobody's", "A remark") if word in text}

    assert told("project", sheet) == {"Nam Tha Builders"}
    assert told("province", province) == set()
    assert told("national", nation) == {"Elsewhere"}
    assert told("funding", money) == {"Elsewhere", "Abroad"}


def test_a_project_that_no_longer_reaches_a_province_is_told(desk: Desk, tmp_path: Path) -> None:
    road = edit("project", title="Road", country="LA", province="LA-BK")
    reach = edit("project_place", project=road.id, country="LA", province="LA-LM")
    with desk.database.writing("Keo") as journal:
        journal.append([road, reach])
    edition = editions.freeze(desk.database, desk.asked("province"), "Keo")
    desk.change("project_place", reach.id, province="LA-UD")
    text = differences(desk, tmp_path / "d.pdf", "province", edition.id)
    assert "Road" in text and "in projects: 1." in text


@pytest.mark.parametrize("report", ["overdue", "timeline", "province"])
def test_of_a_provinces_own_report_its_projects_alone_are_told(report: str, make_desk: Desks, tmp_path: Path) -> None:
    north = make_desk("Luang Namtha", "LA-LM")
    here, elsewhere = (edit("project", title=of, country="LA", province=of) for of in ("LA-LM", "LA-BK"))
    with north.writing("Keo") as journal:
        journal.append([here, elsewhere])
    asked = Asked(report, today=TODAY, province="LA-LM" if report == "province" else None)
    edition = editions.freeze(north, asked, "Keo")
    with north.writing("Keo") as journal:
        journal.edit("project", here.id, {"beneficiaries": 5})
        journal.edit("project", elsewhere.id, {"beneficiaries": 6})
    print_report(north, replace(asked, since=edition.id), tmp_path / "d.pdf")
    text = text_of(tmp_path / "d.pdf")
    assert "Changed entries: 1, in projects: 1." in text and "LA-LM" in text and "LA-BK" not in text


def test_what_is_new_what_is_gone_and_what_moved_away(desk: Desk, tmp_path: Path) -> None:
    gone, moved = (edit("project", title=title, country="LA", province="LA-LM") for title in ("Gone", "Moved"))
    with desk.database.writing("Keo") as journal:
        journal.append([gone, moved])
    edition = editions.freeze(desk.database, desk.asked("province"), "Keo").id
    step = edit("milestone", project=desk.irrigation.project, title="Fence", planned=TODAY + timedelta(9), weight=5)
    brief = edit("milestone", project=desk.irrigation.project, title="Made and thrown away")
    with desk.database.writing("Noy") as journal:
        journal.append([step, brief])
        journal.delete("milestone", brief.id)
        journal.delete("project", gone.id)
        journal.edit("project", moved.id, {"province": "LA-BK"})
    text = differences(desk, tmp_path / "d.pdf", "province", edition)
    assert "Milestone “Fence” New – Title in English: Fence Forecast date: 3 Dec 2026 Weight: 5 % Noy" in text
    assert "Gone Project – Put into the bin" in text
    assert "Lead province Project Luang Namtha Bokeo" in text
    assert "thrown away" not in text
    assert "in projects: 3." in text


def test_codes_days_and_money_are_told_as_the_report_writes_them(desk: Desk, tmp_path: Path) -> None:
    project = desk.irrigation.project
    desk.change("project", project, budget=Decimal(4100), currency="LAK")
    line = edit("funding_line", project=project, source="national-government", currency="USD", year=2027)
    half = (date(2026, 1, 1), date(2026, 6, 30))
    report = edit("progress_report", project=project, period_start=half[0], period_end=half[1], currency="LAK")
    with desk.database.writing("Keo") as journal:
        journal.append([line, report])
    edition = editions.freeze(desk.database, desk.asked("province"), "Keo").id
    desk.change("project", project, budget=Decimal(5100))
    desk.change("funding_line", line.id, committed=Decimal("1200.5"))
    desk.change("progress_report", report.id, spending=Decimal(900))
    photo = edit("evidence", project=project, name="pump.jpg", sha256="ab" * 32, media_type="image/jpeg", size=5)
    rate = edit("rate", currency="LAK", day=date(2026, 11, 20), per_usd=Decimal("21650.125"))
    with desk.database.writing("Noy") as journal:
        journal.append([photo, rate])
    text = differences(desk, tmp_path / "d.pdf", "province", edition)
    assert "Budget Project LAK 4,100 LAK 5,100 Noy" in text
    assert "Committed Funding line “National government 2027” – USD 1,200.5 Noy" in text
    assert "Progress report “1 Jan 2026 to 30 Jun 2026” – LAK 900 Noy" in text
    assert "Evidence “pump.jpg” New – Name: pump.jpg Noy" in text
    assert "Exchange rate “LAK 20 Nov 2026” New" in text and "21,650.125" in text
    desk.change("funding_line", line.id, currency="CNY")
    assert "– 1,200.5 Noy" in differences(desk, tmp_path / "c.pdf", "province", edition)  # of which, is not sure


# What can go wrong


def test_a_manager_freezes_nothing(make_desk: Desks) -> None:
    database = make_desk("Minister", role=Role.MANAGER)
    with pytest.raises(NotAllowed):
        editions.freeze(database, Asked("national", today=TODAY), "Keo")
    assert files(database) == set()


def test_one_that_is_given_up_leaves_nothing(desk: Desk) -> None:
    progress = Progress(stop=lambda: True)
    with pytest.raises(Cancelled):
        editions.freeze(desk.database, desk.asked("annual"), "Keo", progress)
    assert files(desk.database) == set() and editions.held(desk.database, desk.asked("annual")) == []


def test_figures_that_are_missing_or_damaged_are_told(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    asked, path = desk.asked("national", edition=edition.id), evidence.place(desk.database.folder, edition.figures)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Vientiane", b"Wientiane"))
    with pytest.raises(DiskTrouble, match="edition 1 are damaged"):
        print_report(desk.database, asked, tmp_path / "e.pdf")
    path.unlink()
    for choice in (asked, desk.asked("national", since=edition.id)):
        with pytest.raises(WrongInput, match="edition 1 have not come"):
            print_report(desk.database, choice, tmp_path / "e.pdf")
    assert not (tmp_path / "e.pdf").exists()


def test_pages_that_are_damaged_are_drawn_anew(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    path = evidence.place(desk.database.folder, edition.pages or "")
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    assert printed(desk, desk.asked("national", edition=edition.id), tmp_path / "e.pdf") == whole


def forged(desk: Desk, report: str, **values: Any) -> UUID:
    """An edition as a record from anywhere may tell of it."""
    record = edit("edition", **{"report": report, "number": 1, "year": desk.asked(report).follows} | values)
    with desk.database.writing("Keo") as journal:
        journal.append([record])
    return record.id


def test_a_file_that_is_none_of_pages_is_not_printed(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    whole = printed(desk, desk.asked("national", edition=edition.id), tmp_path / "e.pdf")
    for data in (b"a photo", b"%PDF-1.4\n%%EOF\n"):
        pages, _ = evidence.keep_made(desk.database.folder, data)
        other = forged(desk, "national", figures=edition.figures, pages=pages)
        assert printed(desk, desk.asked("national", edition=other), tmp_path / "e.pdf") == whole


def test_figures_of_another_report_are_not_printed(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    data = evidence.place(desk.database.folder, edition.figures).read_bytes()
    abroad = data.replace(b'"country":"LA","office"', b'"country":"' + b"X" * 5_000 + b'","office"')
    digest, _ = evidence.keep_made(desk.database.folder, abroad)
    of = {"figures": edition.figures, "pages": edition.pages}
    for report, values in (
        ("national", of | {"number": 7}),
        ("national", of | {"year": 2025}),
        ("annual", of),
        ("national", {"figures": digest}),
    ):
        asked = desk.asked(report, edition=forged(desk, report, **values))
        for choice in (asked, replace(asked, edition=None, since=asked.edition)):
            with pytest.raises(WrongInput, match="holds the figures of another report"):
                print_report(desk.database, choice, tmp_path / "e.pdf")
    assert not (tmp_path / "e.pdf").exists()


def test_a_number_that_nobody_counted_to_is_not_counted_on_from(desk: Desk) -> None:
    for number in (-5, 0, 2**63 - 1):
        forged(desk, "national", number=number, figures="0a" * 32)
    assert editions.freeze(desk.database, desk.asked("national"), "Keo").number == 1


@pytest.mark.parametrize(("number", "told"), [(10**30, 0), (-(10**30), 1)])
def test_what_no_desk_can_have_known_is_told_from(number: int, told: int, desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    held = json.loads(evidence.place(desk.database.folder, edition.figures).read_bytes())
    for known in held["figures"]["knows"]:
        known[-1] = number
    digest, _ = evidence.keep_made(desk.database.folder, json.dumps(held).encode())
    desk.change("project", desk.irrigation.project, beneficiaries=5)
    text = differences(desk, tmp_path / "d.pdf", "national", forged(desk, "national", figures=digest))
    assert ("Nothing that the report is made from was changed." in text) == (not told)
    assert (WATER in text) == bool(told)


def hostile(data: bytes) -> list[bytes]:
    """Files that are none of figures."""
    held = json.loads(data)
    deep = json.loads(data)
    deep["figures"]["summary"]["whole"] = "all"
    large = json.loads(data)
    large["figures"]["summary"]["whole"]["usd"]["committed"] = "1E+999999"
    return [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"null",
        b"{}",
        *(json.dumps({**held, **other}).encode() for other in ({"format": 2}, {"number": "1"}, {"more": 1})),
        json.dumps({**held, "figures": {**held["figures"], "report": "none"}}).encode(),
        json.dumps({**held, "figures": {**held["figures"], "as_of": "yesterday"}}).encode(),
        json.dumps(deep).encode(),
        json.dumps(large).encode(),
        json.dumps({**held, "figures": {**held["figures"], "summary": []}}).encode(),
        json.dumps({**held, "figures": {**held["figures"], "office": "\ud800"}}).encode(),
    ]


def test_a_file_that_is_none_of_figures_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    edition = editions.freeze(desk.database, desk.asked("national"), "Keo")
    path = evidence.place(desk.database.folder, edition.figures)
    for data in hostile(path.read_bytes()):
        digest, _ = evidence.keep_made(desk.database.folder, data)
        other = forged(desk, "national", figures=digest)
        with pytest.raises(WrongInput, match="of another version of LMC Desk"):
            print_report(desk.database, desk.asked("national", edition=other), tmp_path / "e.pdf")
    assert not (tmp_path / "e.pdf").exists()


@pytest.mark.parametrize(
    ("report", "harm"),
    [
        ("timeline", lambda summary: summary.update(last_year=10**12)),
        ("timeline", lambda summary: summary.update(first_year=9_999, last_year=1)),
        ("funding", lambda summary: summary.update(own="ZZ")),
        ("province", lambda summary: summary["year"].update(planned=[])),
    ],
)
def test_figures_that_no_report_can_have_are_refused_in_words(
    report: str, harm: Callable[[Any], None], desk: Desk, tmp_path: Path
) -> None:
    edition = editions.freeze(desk.database, desk.asked(report), "Keo")
    held = json.loads(evidence.place(desk.database.folder, edition.figures).read_bytes())
    harm(held["figures"]["summary"])
    digest, _ = evidence.keep_made(desk.database.folder, json.dumps(held).encode())
    of = {"province": edition.province, "figures": digest}
    asked = desk.asked(report, edition=forged(desk, report, **of))
    for made in (
        lambda: print_report(desk.database, asked, tmp_path / "e.pdf"),
        lambda: report_tables(desk.database, asked),
    ):
        with pytest.raises(WrongInput, match="of another version of LMC Desk"):
            made()
    assert not (tmp_path / "e.pdf").exists()


def test_amounts_keep_their_places(desk: Desk) -> None:
    line = edit("funding_line", project=desk.irrigation.project, currency="USD", spent=Decimal("7.25"), year=2026)
    with desk.database.writing("Keo") as journal:
        journal.append([line])
    figures = take(desk.database, desk.asked("funding"))
    frozen = file_of_figures.Frozen(1, "Keo", "1.0", "en", "ce", False, figures)
    back = file_of_figures.read(file_of_figures.write(frozen), lambda name: REPORTS[name].summary)
    kept = re.compile(r"Decimal\('[^']*'\)")
    assert kept.findall(repr(back)) == kept.findall(repr(frozen)) and "7.25" in str(figures.summary)
