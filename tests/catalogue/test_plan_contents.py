"""The shipped plan holds every paragraph of the printed one, told in our own words."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lmcdesk import paths
from lmcdesk.catalogue.entries import CADENCE_NAMES, KIND_NAMES, BodyKind, Cadence, Kind
from lmcdesk.catalogue.plan import shipped
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sheets.zawgyi import is_zawgyi

SECTIONS = {  # how many paragraphs of action the printed plan has under each number
    "4.1.1": 6, "4.1.2": 5, "4.1.3": 0, "4.1.3.1": 11, "4.1.3.2": 1, "4.1.3.3": 5,
    "4.2.1": 6, "4.2.2": 4, "4.2.3": 11, "4.2.4": 6, "4.2.5": 7, "4.2.6": 4, "4.2.7": 5, "4.2.8": 9, "4.2.9": 1,
    "4.2.10": 3, "4.2.11": 6, "4.2.12": 8, "4.2.13": 7, "4.2.14": 18,
    "4.3.1": 3, "4.3.2": 8, "4.3.3": 4, "4.3.4": 9, "4.3.5": 3, "4.3.6": 1, "4.3.7": 8,
    "5.1": 1, "5.2": 5, "5.3": 2, "5.4": 3, "5.5": 4,
}  # fmt: skip

PRIORITIES = {
    "4.2.1": "connectivity",
    "4.2.2": "production-capacity",
    "4.2.3": "cross-border-economy",
    "4.2.5": "agriculture-poverty",
    "4.2.6": "agriculture-poverty",
    "4.2.12": "water-resources",
}

MEASURES = shipped().measures


def test_every_section_has_its_paragraphs() -> None:
    assert {section.number: len(section.measures) for section in shipped().sections} == SECTIONS


def test_parts_four_and_five_are_whole() -> None:
    parts = {pillar.number: pillar.part for pillar in shipped().pillars}
    assert parts == {"4.1": "IV", "4.2": "IV", "4.3": "IV", "5": "V"}
    counts = {part: sum(shipped().pillar_of(m.id).part == part for m in MEASURES) for part in ("IV", "V")}
    assert counts == {"IV": 159, "V": 15}


def test_sections_stand_in_the_plans_order() -> None:
    numbers = [tuple(int(step) for step in section.number.split(".")) for section in shipped().sections]
    assert numbers == sorted(numbers)


def test_ids_name_their_section_and_place() -> None:
    assert [m.id for m in MEASURES] == [
        f"{number}-{n}" for number, many in SECTIONS.items() for n in range(1, many + 1)
    ]


def test_subsections_know_their_heading() -> None:
    under = {section.number: section.parent for section in shipped().sections if section.parent}
    assert under == {"4.1.3.1": "4.1.3", "4.1.3.2": "4.1.3", "4.1.3.3": "4.1.3"}


def test_texts_are_one_clear_sentence_each() -> None:
    texts = [m.text() for m in MEASURES]
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert re.fullmatch(r"[A-Z][^.!?\n]*\.", text), text
        assert 5 <= len(text.split()) <= 30, text
        assert not re.search("  |“|[\u2018\u2019]|!", text), text


def shingles(text: str, length: int = 8) -> set[str]:
    """The first eight hex digits of the SHA-256 (UTF-8) of each run of eight words, joined by one space. Words are runs
    of letters and digits after casefold; all else only separates."""
    words = re.findall(r"[^\W_]+", text.casefold())
    runs = (" ".join(words[i : i + length]) for i in range(len(words) - length + 1))
    return {hashlib.sha256(run.encode()).hexdigest()[:8] for run in runs}


def test_no_text_repeats_eight_words_of_the_printed_plan() -> None:
    # The whole printed plan, as shingles() makes them of it; made once, since the plan's text is not ours to ship.
    printed = set((Path(__file__).parents[1] / "data" / "plan_shingles.txt").read_text("ascii").split())
    assert len(printed) > 8000
    # A title is a fact and taken as it is, so the file can be seen to be the plan's.
    title = "Cooperation in Ecological Conservation and Environmental Protection and Forestry"
    assert shingles(title) and shingles(title) <= printed
    assert not [m.id for m in MEASURES if shingles(m.text()) & printed]


def test_priority_areas_follow_from_sections() -> None:
    assert {area.code for area in shipped().priority_areas} == set(PRIORITIES.values())
    assert len(shipped().priority_areas) == 5
    for measure in MEASURES:
        area = shipped().priority_of(measure.id)
        assert (area.code if area else None) == PRIORITIES.get(measure.section) == measure.priority


def test_every_kind_and_cadence_is_used_and_named() -> None:
    assert {m.kind for m in MEASURES} == set(Kind) == set(KIND_NAMES)
    assert {m.cadence for m in MEASURES} - {None} == set(Cadence) == set(CADENCE_NAMES)


@pytest.mark.parametrize(
    ("measure", "cadence"),
    [
        ("4.1.1-2", Cadence.EVERY_TWO_YEARS),
        ("4.1.1-3", Cadence.YEARLY),
        ("4.1.1-4", Cadence.YEARLY),
        ("4.2.12-1", Cadence.REGULARLY),
        ("4.1.2-4", Cadence.AS_NEEDED),
        ("4.2.12-3", None),
    ],
)
def test_cadences(measure: str, cadence: Cadence | None) -> None:
    assert shipped().measure(measure).cadence == cadence


def test_bodies() -> None:
    assert shipped().body("leaders-meeting").cadence is Cadence.EVERY_TWO_YEARS
    assert shipped().body("foreign-ministers-meeting").cadence is Cadence.YEARLY
    week = shipped().body("lmc-week")
    assert (week.kind, week.cadence, week.day) == (BodyKind.EVENT, Cadence.YEARLY, (3, 23))
    assert {body.kind for body in shipped().bodies} == set(BodyKind)


def test_codes_of_funding_sources_and_partners_stay() -> None:
    # Records hold these codes: one may be added, none changed or taken away.
    assert [source.code for source in shipped().funding_sources] == [
        "lmc-special-fund", "lmc-health-fund", "national-government", "local-government", "world-bank", "aiib", "ndb",
        "adb", "acmecs", "foundation", "commercial-bank", "enterprise", "other",
    ]  # fmt: skip
    assert [partner.code for partner in shipped().partners] == [
        "asean", "asean-china-jcc", "acc", "gms", "acmecs", "mrc", "who", "woah", "fao", "other",
    ]  # fmt: skip


def test_years_and_title() -> None:
    assert (shipped().id, shipped().first_year, shipped().last_year) == ("lmc-2023-2027", 2023, 2027)
    assert shipped().text() == "Five-Year Plan of Action on Lancang-Mekong Cooperation (2023-2027)"


def test_a_language_not_there_yet_falls_back_to_english() -> None:
    assert MEASURES[0].text("xx") == MEASURES[0].text("en") == MEASURES[0].text()


def test_from_a_measure_upwards() -> None:
    assert shipped().section_of("4.1.3.1-11").number == "4.1.3.1"
    assert shipped().pillar_of("4.1.3.1-11").number == "4.1"
    assert shipped().pillar_of("5.2-1").text() == "Supporting System"
    assert "4.2.14-18" in shipped()
    assert "4.2.14-19" not in shipped()


def test_what_is_unknown_is_named() -> None:
    catalogue = shipped()
    for ask in (catalogue.measure, catalogue.section, catalogue.pillar, catalogue.section_of, catalogue.pillar_of,
                catalogue.priority_of, catalogue.priority_area, catalogue.body):  # fmt: skip
        with pytest.raises(WrongInput, match=r"9\.9"):
            ask("9.9")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("4.2.12-3", {"4.2.12-3"}),
        ("4.1.3", {m.id for m in MEASURES if m.section.startswith("4.1.3")}),
        ("4.2.1", {f"4.2.1-{n}" for n in range(1, 7)}),
        ("BRIGHTNESS  Áction", {"4.1.3.1-6"}),
        ("lunar research", {"4.2.8-6"}),
        ("religious affairs", {"4.3.6-1"}),
        ("nothing of this kind", set()),
        ("  ", set()),
    ],
)
def test_search(words: str, found: set[str]) -> None:
    assert {m.id for m in shipped().search(words)} == found


def every_text(part: Any) -> Iterator[dict[str, str]]:
    """All texts of the file, each by its languages."""
    if isinstance(part, dict) and "en" in part:
        yield part
        return
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from every_text(inner)


RAW = json.loads((paths.resources() / "plan" / "lmc-2023-2027.json").read_text("utf-8"))
CHECKED = paths.translations() / "catalogue"


def test_every_text_is_told_in_seven_languages() -> None:
    texts = list(every_text(RAW))
    assert len(texts) == 259
    for told in texts:
        assert list(told) == list(LANGUAGES)
        for language, text in told.items():
            assert text == unicodedata.normalize("NFC", text).strip() and "\u200b" not in text
            assert language == "en" or text != told["en"]
            assert not is_zawgyi(text)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_text_was_read_back_by_a_second_translator(language: str) -> None:
    read = json.loads((CHECKED / f"{language}.json").read_text("utf-8"))
    assert len(read) == 259 and {f"measure {measure.id}" for measure in MEASURES} <= read.keys()
    assert all(each["back"].strip() and each.keys() <= {"back", "doubt"} for each in read.values())
