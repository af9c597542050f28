"""Line breaks: at words where there are no spaces, never inside a syllable or a name."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from icu4py.breakers import LineBreaker

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports.breaking import BREAK_HINT, NAMES, breaks, letters, soften
from translations import update

AROUND = {
    "en": ("near ", " and"),
    "zh": ("在", "和"),
    "km": ("នៅ", "និង"),
    "lo": ("ຢູ່", "ແລະ"),
    "my": ("သည်", "နှင့်"),
    "th": ("ที่", "และ"),
    "vi": ("gần ", " và"),
}


def parts(text: str, language: str) -> list[str]:
    ends = breaks(text, language)
    return [text[begin:end] for begin, end in zip((0, *ends), ends, strict=False)]


def test_words_in_scripts_without_spaces() -> None:
    assert parts("ໂຄງການນີ້ສະໜັບສະໜູນ", "lo")[0] == "ໂຄງການ"
    assert parts("โครงการนี้สนับสนุน", "th") == ["โครงการ", "นี้", "สนับสนุน"]
    assert len(parts("ក្រសួងការបរទេសនិងសហប្រតិបត្តិការ", "km")) >= 3
    assert len(parts("နိုင်ငံခြားရေးဝန်ကြီးဌာန", "my")) >= 2


def test_spaces_and_newlines_stay_with_what_is_before() -> None:
    assert parts("one  two\nthree", "en") == ["one  ", "two\n", "three"]
    assert breaks("", "en") == ()
    assert parts("24\u00a0Nov\u00a02026", "en") == ["24\u00a0Nov\u00a02026"]
    assert parts("ឈប់។\u00a0ទេ", "km") == ["ឈប់។\u00a0ទេ"]


def test_offsets_count_characters_beyond_the_first_plane_once() -> None:
    assert parts("a\U0001f4a7b c\U00020000d", "en") == ["a", "\U0001f4a7", "b ", "c", "\U00020000", "d"]


def test_a_broken_letter_is_survived() -> None:
    assert breaks("a \ud800 b", "en")[-1] == 5
    assert "".join(letters("a\ud800")) == "a\ufffd"


def said(language: str) -> list[str]:
    """All that the program, its catalogue and its places say in a language."""
    plan = shipped()
    entries = (*plan.pillars, *plan.sections, *plan.measures, *plan.bodies, *plan.priority_areas)
    texts = [entry.text(language) for entry in (*entries, *plan.funding_sources, *plan.partners)]
    texts += [place.text(language) for place in (*places().countries, *places().provinces)]
    return texts + list(update.read(language).values())


def at_icu(text: str, language: str) -> set[int]:
    """Where ICU, asked directly, lets a line end. It counts in units of two bytes."""
    units = text.encode("utf-16-le")
    return {len(units[: 2 * end].decode("utf-16-le")) for _, end in LineBreaker(text, language).segments()}


def test_a_line_ends_only_where_icu_lets_it(language: str) -> None:
    texts, kept, of_icu = said(language)[::4], 0, 0
    assert len(texts) > 600
    for text in texts:
        ends, allowed = set(breaks(text, language)), at_icu(text, language)
        assert ends <= allowed, text
        kept, of_icu = kept + len(ends), of_icu + len(allowed)
    assert kept > 0.9 * of_icu  # what is taken away are names and torn syllables, little of the whole


def test_the_comparison_with_icu_would_see_breaks_a_letter_too_early(language: str, sentences: dict[str, str]) -> None:
    text = sentences[language]
    own = {end - 1 for end in breaks(text, language)} - {0}
    assert len(own - at_icu(text, language)) >= 5


def test_names_stay_whole_between_other_words(language: str) -> None:
    before, after = AROUND[language]
    names = {*NAMES, *(country.text(language) for country in places().countries)}
    names |= {name for province in places().provinces for name in (province.name, province.local)}
    assert len(names) > 400
    for name in names:
        inside = range(len(before) + 1, len(before) + len(name))
        assert not set(breaks(before + name + after, language)) & set(inside), name


def test_names_that_icu_tears_are_among_them() -> None:
    torn = {"หนองบัวลำพู": "th", "မန္တလေးတိုင်းဒေသကြီး": "my", "ແຂວງວຽງຈັນ": "lo", "ສປປ ລາວ": "lo", "Viet Nam": "en"}
    for name, language in torn.items():
        assert len(at_icu(name, language)) > 1
        assert breaks(name, language) == (len(name),)
        assert set(breaks(name, language, whole_names=False)) == at_icu(name, language)


def test_chinese_punctuation_does_not_begin_a_line(sentences: dict[str, str]) -> None:
    assert all(part[0] not in "，。”—…" for part in parts(sentences["zh"], "zh"))
    assert len(parts(sentences["zh"], "zh")) > 25


def test_no_syllable_is_torn(sentences: dict[str, str], language: str) -> None:
    text = sentences[language]
    for end in breaks(text, language)[:-1]:
        assert unicodedata.category(text[end])[0] != "M"
        assert text[end - 1] not in "\u17d2\u1039เแโใไເແໂໃໄ"


def test_hints_only_where_no_space_is(sentences: dict[str, str], language: str) -> None:
    text = sentences[language]
    softened = soften(text, language)
    assert softened.replace(BREAK_HINT, "") == text
    assert (BREAK_HINT in softened) == (language in ("km", "lo", "my", "th"))
    assert " " + BREAK_HINT not in softened
    assert soften(softened, language) == softened


@given(st.text(alphabet=st.sampled_from("aN -/1,\n“—，江湄កម្ពុជាນ້ຳลုံန်ချးที่😀\u200b\u00a0\u0301"), max_size=30))
def test_any_text_is_covered_once(text: str) -> None:
    ends = breaks(text, "km")
    assert list(ends) == sorted(set(ends))
    assert (ends[-1] if ends else 0) == len(text)
    assert "".join(letters(text, "km")) == text
