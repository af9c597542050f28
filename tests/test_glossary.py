"""The official terms of each language are used wherever their English stands.

`translations/glossary/LANG.json` has for each English term what a language says. An entry is that text, or `says` with
`also`: other forms that a sentence or another sense of the word needs, each with the reason; `free` is the reason why
a common word is not looked for at all. `senses.json` has the English phrases in which a word is none of the terms.
"""

import json
import re
from functools import cache
from typing import NamedTuple

import pytest

from lmcdesk import paths
from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import LANGUAGES
from translations import update

GLOSSARY = paths.translations() / "glossary"
OTHERS = [language for language in LANGUAGES if language != "en"]
_NOT_SAID = re.compile(r"{[^}]*}|“report [^”]*”|“lmcdesk [^”]*”|(?<!\w)--?[a-z]\w*|[A-Z]+=[A-Z]+|\b\w+\.[a-z]+\b")
"""Places, commands, options and files, which are not translated."""
_WORD = re.compile(r"(?<![\w-])\w+")


class Entry(NamedTuple):
    """What a language says for a term; why it may say something else; why the word is not looked for."""

    says: str
    also: dict[str, str]
    free: str = ""

    def in_text(self, squeezed_text: str) -> bool:
        return any(squeezed(form) in squeezed_text for form in (self.says, *self.also))


@cache
def glossary(language: str) -> dict[str, Entry]:
    """The terms of a language."""
    entries = {}
    for term, entry in json.loads((GLOSSARY / f"{language}.json").read_text("utf-8")).items():
        told = {"says": entry} if isinstance(entry, str) else entry
        entries[term] = Entry(told["says"], told.get("also", {}), told.get("free", ""))
    return entries


@cache
def senses() -> dict[str, str]:
    found: dict[str, str] = json.loads((GLOSSARY / "senses.json").read_text("utf-8"))
    return found


@cache
def finders(language: str) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """By first words in small letters, the terms and senses that begin so, the longest first, and how each is found:
    as whole words, names by their capitals."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for term in sorted({*glossary(language), *senses()}, key=lambda term: (-len(term), term)):
        first, rest = re.escape(term[0]), re.escape(term[1:])
        way = f"(?i:{first}{rest})" if term.islower() else f"(?i:{first}){rest}" if first.islower() else first + rest
        pattern = re.compile(f"{way}(?:s|es)?(?![\\w-])")
        word = _WORD.findall(term.casefold())[0]
        for begins in (word, word + "s", word + "es"):
            found.setdefault(begins, []).append((pattern, term))
    return found


@cache
def terms_in(english: str, language: str) -> frozenset[str]:
    """The terms of a text, and the phrases in which their words are none."""
    text, found, end = _NOT_SAID.sub("{}", english), set(), 0
    for word in _WORD.finditer(text):
        if word.start() < end:
            continue
        for pattern, term in finders(language).get(word[0].casefold(), ()):
            if match := pattern.match(text, word.start()):
                found.add(term)
                end = match.end()
                break
    return frozenset(found)


@cache
def squeezed(text: str) -> str:
    """Without what scripts put between words, and the marks of keys."""
    return re.sub(r"[\s\u200b&]+", "", text).casefold()


@cache
def told(language: str) -> list[tuple[str, str]]:
    """Each English text of the catalogue and of the program with its translation."""
    plan = shipped()
    entries = (*plan.pillars, *plan.sections, *plan.measures, *plan.priority_areas, *plan.bodies)
    texts = [(each.text("en"), each.text(language)) for each in (*entries, *plan.funding_sources, *plan.partners)]
    return texts + [(english, said) for (_, english), said in update.read(language).items()]


def disobeyed(english: str, said: str, language: str) -> frozenset[str]:
    """The terms of a text whose translations are not in its translation."""
    entries, text = glossary(language), squeezed(said)
    terms = terms_in(english, language) & entries.keys()
    return frozenset(term for term in terms if not entries[term].free and not entries[term].in_text(text))


@pytest.mark.parametrize("language", OTHERS)
def test_texts_say_the_terms_of_the_glossary(language: str) -> None:
    found = [
        f"{term}: {english} | {said}" for english, said in told(language) for term in disobeyed(english, said, language)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", OTHERS)
def test_a_term_that_is_replaced_is_noticed(language: str) -> None:
    places = 0
    for english, said in told(language):
        for term in terms_in(english, language) & glossary(language).keys():
            entry, text = glossary(language)[term], squeezed(said)
            if not entry.free:
                for form in sorted((entry.says, *entry.also), key=len, reverse=True):
                    text = text.replace(squeezed(form), "…")
                assert term in disobeyed(english, text, language)
                places += 1
    assert places > 2_400


@pytest.mark.parametrize("language", OTHERS)
def test_every_name_of_the_catalogue_is_a_term(language: str) -> None:
    plan = shipped()
    for entry in (*plan.pillars, *plan.sections, *plan.priority_areas, *plan.bodies, *plan.funding_sources):
        name = entry.text("en")
        term = name if name in glossary(language) else re.sub(r" \([^)]*\)$", "", name)
        assert glossary(language)[term].in_text(squeezed(entry.text(language)))
        assert not glossary(language)[term].free


@pytest.mark.parametrize("language", OTHERS)
def test_every_exception_has_a_reason_and_is_needed(language: str) -> None:
    needed = set()
    for english, said in told(language):
        for term in terms_in(english, language) & glossary(language).keys():
            entry, text = glossary(language)[term], squeezed(said)
            if squeezed(entry.says) not in text:
                needed |= {(term, form) for form in entry.also if squeezed(form) in text}
                needed |= {(term, "")} if entry.free else set()
    for term, entry in glossary(language).items():
        assert all(entry.also.values())
        assert {(term, form) for form in entry.also} <= needed
        assert not entry.free or (term, "") in needed, term


def test_every_sense_stands_in_some_text_and_has_a_reason() -> None:
    found = {term for language in OTHERS for english, _ in told(language) for term in terms_in(english, language)}
    assert senses().keys() <= found
    assert all(senses().values())


def test_the_longest_term_is_found_and_names_by_their_capitals() -> None:
    assert terms_in("Progress reports of projects", "vi") == {"progress report", "project"}
    assert terms_in("{project} and --project in “lmcdesk list project”", "vi") == set()
    assert "Agriculture" in terms_in("Agriculture", "vi")
    assert "Agriculture" not in terms_in("smart agriculture", "vi")
    assert "desk" not in terms_in("LMC Desk", "vi")
