"""The words of the sample programme are whole: every section, every language, every name that code looks up."""

import re
import string
import unicodedata
from collections.abc import Iterator

import pytest

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import DelayReason, OrganisationKind
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sample import words
from lmcdesk.sample.words import Template

SCRIPTS = {
    "zh": "[\u4e00-\u9fff]",
    "km": "[\u1780-\u17ff]",
    "lo": "[\u0e80-\u0eff]",
    "my": "[\u1000-\u109f]",
    "th": "[\u0e00-\u0e7f]",
}
TEMPLATES = [template for _, templates in words.sections().values() for template in templates]
COUNTRIES = places().countries


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def phrases() -> Iterator[tuple[str, str]]:
    """Every phrase with its language."""
    for template in TEMPLATES:
        yield from template.texts.items()
    for milestone in words.milestones().values():
        yield from ((language, text) for language, text in milestone.items() if language != "proof")
    yield from words.phases().items()
    for country in COUNTRIES:
        for level in words.organisations()[country.code].values():
            yield from ((country.language, local) for _, local in level.values())


def test_every_section_with_measures_has_templates() -> None:
    assert set(words.sections()) == {section.number for section in shipped().sections if section.measures}
    assert all(len(templates) >= 2 for _, templates in words.sections().values())


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: str(template.texts["en"]))
def test_a_template_is_whole(template: Template) -> None:
    assert set(template.texts) == set(LANGUAGES)
    assert shipped().measure(template.measure).section == template.section
    expected = set() if template.national else {"province"}
    assert all(names(text) == expected for text in template.texts.values())
    assert names(template.objective) <= expected
    assert template.where in (None, "border", "river", "rural")
    assert template.counts.low < template.counts.high
    assert template.usd[0] < template.usd[1]
    assert all(template.lead in words.organisations()[country.code] for country in COUNTRIES)
    assert template.way.money in words.paying()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_templates_share_a_title(language: str) -> None:
    titles = [template.texts[language] for template in TEMPLATES]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_milestones_are_told_in_every_language(language: str) -> None:
    for way in words.ways().values():
        assert sorted(way.steps.values()) == list(range(1, 10))
        titles = [words.milestones()[step][language] for step in way.steps]
        assert len(set(titles)) == 9
    assert names(words.milestones()["review"][language]) == {"n"}
    assert names(words.phases()[language]) == {"title", "n"}


def test_phrases_are_written_in_their_script() -> None:
    for language, text in phrases():
        assert text == unicodedata.normalize("NFC", text) or language in ("my", "km"), text
        assert not re.search("[\u00ad\u200b-\u200f\u2060\ufeff]|  |^ | $", text), text
        if language in SCRIPTS:
            assert re.search(SCRIPTS[language], text), text
        for other, script in SCRIPTS.items():
            assert other == language or not re.search(script, text), text


def test_every_country_pays_and_has_people_and_forms() -> None:
    for country in COUNTRIES:
        assert country.currency in words.rates()
        assert words.people()[country.code]
        assert country.code in words.read("places")["forms"]
        assert all(any(country.code in way.only for way in ways) for ways in words.paying().values())
    sources = {source.code for source in shipped().funding_sources}
    assert {line.source for ways in words.paying().values() for way in ways for line in way.lines} <= sources
    assert all(sum(line.percent for line in way.lines) == 100 for ways in words.paying().values() for way in ways)


def test_places_that_are_named_exist() -> None:
    known = {province.code for province in places().provinces}
    shipped_places = words.read("places")
    for group in ("exceptions", "districts", "neighbours"):
        assert set(shipped_places[group]) <= known
    assert {*shipped_places["river"], *shipped_places["cities"], *shipped_places["near"]["CN"]} <= known


def test_neighbours_are_mutual_and_abroad() -> None:
    neighbours = words.read("places")["neighbours"]
    for province, others in neighbours.items():
        for other in others:
            assert other in neighbours, f"{other} has a border too"
            assert places().province(province).country != places().province(other).country


def test_reasons_for_delay_have_texts() -> None:
    assert set(words.texts()["delays"]) == {reason.value for reason in DelayReason}
    assert all(set(way.delays) <= set(words.texts()["delays"]) for way in words.ways().values())


def test_partners_are_of_a_known_kind() -> None:
    for entry in words.organisations()["partners"]:
        assert OrganisationKind(entry["kind"])
        assert all(len(entry[country.code]) == 2 for country in COUNTRIES)
