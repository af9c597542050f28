"""Line breaks: at words where there are no spaces, never inside a syllable or a name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.reports.breaking import BREAK_HINT, NAMES, breaks, letters, soften


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


@pytest.mark.parametrize("name", NAMES)
def test_names_stay_whole_between_other_words(name: str) -> None:
    before, after = {"ក": ("នៅ", "និង"), "ກ": ("ຢູ່", "ແລະ"), "က": ("သည်", "နှင့်"), "ก": ("ที่", "และ")}[
        {"\u1780": "ក", "\u0e80": "ກ", "\u1000": "က", "\u0e00": "ก"}[chr(ord(name[0]) & 0xFF80)]
    ]
    text = before + name + after
    inside = range(len(before) + 1, len(before) + len(name))
    assert not set(breaks(text, "en")) & set(inside)


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
