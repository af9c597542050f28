"""Where a line may end: ICU's answer for seven languages, mended where it would tear a syllable or a name."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from lmcdesk.catalogue.places import places
from lmcdesk.i18n import LANGUAGES

BREAK_HINT = "\u200b"
"""Zero width space: invisible, and a line may end at it."""

NAMES = (
    # Lancang, Mekong
    *("មេគង្គ", "ឡានឆាង", "ແມ່ນ້ຳຂອງ", "ແມ່ຂອງ", "ລ້ານຊ້າງ", "မဲခေါင်", "လန်ချန်း", "แม่น้ำโขง", "แม่โขง", "ล้านช้าง"),
    *("澜沧江", "湄公河", "澜湄", "Lan Thương", "Mê Công"),
    # the other rivers, Asia, ASEAN
    *("អេយ៉ាវ៉ាឌី", "ចៅប្រាយ៉ា", "ອີຣະວະດີ", "ເຈົ້າພະຍາ", "ဧရာဝတီ", "ကျောက်ဖရား", "อิรวดี", "เจ้าพระยา", "伊洛瓦底江", "湄南河"),
    *("Chao Phraya", "អាស៊ាន", "ອາຊຽນ", "အာဆီယံ", "အာရှ", "อาเซียน", "东盟", "东南亚", "亚洲", "châu Á", "Đông Nam Á"),
    # Cambodia, Laos, Myanmar, as they are called besides
    *("ກຳປູເຈຍ", "လာအို", "เมียนมา"),
    # provinces, states and towns on the river, without the word for what they are
    *("ຫຼວງນ້ຳທາ", "ຫຼວງພະບາງ", "ໄຊສົມບູນ", "ရန်ကုန်", "ကယား", "စစ်ကိုင်း", "မကွေး", "ပဲခူး", "တာချီလိတ်", "ကျိုင်းတုံ"),
)
"""Names besides those of the countries and the provinces that stay on one line where they fit it: ICU's dictionaries
take many for several words."""

_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
_SOFTENED = re.compile(f"[{_WITHOUT_SPACES}]")
_BROKEN = re.compile("[\ud800-\udfff]")
_BURMESE_FINAL = re.compile("[\u1000-\u1021][\u1037\u1038]?[\u1039\u103a]")
_FIXED = re.compile("\\S(?=[\u00a0\u202f])")
_STACKERS = "\u1039\u17d2"
_LEADING_VOWELS = "เแโใไເແໂໃໄ"
_FOLLOWING_VOWELS = "ะาำๅๆฯະາຳໆຯ"
_CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


@lru_cache(8192)
def breaks(text: str, language: str = "en", *, whole_names: bool = True) -> tuple[int, ...]:
    """Offsets after which a line may end, the text's length last; none for an empty text. A line must end at those
    that follow a newline. Spaces belong to the word before them (Unicode Annex 14; dictionaries for km, lo, my, th).
    Names are kept whole; without `whole_names` it is said where one that fits no line may be parted.
    """
    if not text:
        return ()
    from icu4py.breakers import LineBreaker

    # ICU counts UTF-16 units and takes no broken letters.
    whole = _BROKEN.sub("\ufffd", text)
    locale = language if language in LANGUAGES else "en"
    found = _in_characters(whole, [end for _, end in LineBreaker(whole, locale).segments()])
    names = _names().finditer(whole) if whole_names else ()
    inside = {at for name in names for at in range(name.start() + 1, name.end())}
    # A no-break space holds what is before it, too: ICU lets a line begin with one after a full stop of Khmer.
    inside |= {fixed.start() + 1 for fixed in _FIXED.finditer(whole)}
    return tuple(at for at in found if at == len(whole) or (at not in inside and not _tears(whole, at)))


def letters(text: str, language: str = "en") -> list[str]:
    """The text in pieces that even an emergency must not part: letters with all their signs."""
    from icu4py.breakers import CharacterBreaker

    whole = _BROKEN.sub("\ufffd", text)
    locale = language if language in LANGUAGES else "en"
    ends = _in_characters(whole, [end for _, end in CharacterBreaker(whole, locale).segments()])
    kept = [at for at in ends if at == len(whole) or not _tears(whole, at)]
    return [whole[begin:end] for begin, end in zip([0, *kept], kept, strict=False)]


def soften(text: str, language: str = "en") -> str:
    """The text with a BREAK_HINT wherever a line may end between letters of scripts that put no spaces between words,
    for widgets that cannot find such places. Take the hints out of what is copied or kept."""
    if not _SOFTENED.search(text):
        return text
    begin, parts = 0, []
    for end in breaks(text, language):
        parts.append(text[begin:end])
        near = text[end - 1 : end + 1]
        if end < len(text) and _SOFTENED.search(near) and not near[0].isspace() and BREAK_HINT not in near:
            parts.append(BREAK_HINT)
        begin = end
    return "".join(parts)


@cache
def _names() -> re.Pattern[str]:
    """Finds the longest name at a place."""
    countries = {name for country in places().countries for name in country.texts.values()}
    provinces = {name for province in places().provinces for name in (province.name, province.local)}
    return re.compile(_any_of({*NAMES, *countries, *provinces}))


def _any_of(words: Iterable[str]) -> str:
    """The words as a pattern that goes by their first letters, then by their second: there are hundreds."""
    after: dict[str, list[str]] = {}
    for word in sorted(words):
        after.setdefault(word[:1], []).append(word[1:])
    ends = after.pop("", None) is not None
    ways = "|".join(re.escape(letter) + _any_of(rests) for letter, rests in after.items())
    return f"(?:{ways}){'?' if ends else ''}" if ways else ""


def _in_characters(text: str, ends: list[int]) -> list[int]:
    """Offsets in UTF-16 units turned into offsets in characters."""
    if max(text, default="") <= "\uffff":
        return ends
    at, character_at = 0, {}
    for number, character in enumerate(text, start=1):
        at += 2 if character > "\uffff" else 1
        character_at[at] = number
    return [character_at[end] for end in ends]


def _tears(text: str, at: int) -> bool:
    """Whether a break there would part a syllable: ICU's dictionaries do so in words they do not know."""
    before, after = text[at - 1], text[at]
    if before.isspace():
        return False
    if after in "—…" and _CHINESE.match(before):
        return True  # the long dash and the dots close what stands before them
    return (
        before in _STACKERS
        or before in _LEADING_VOWELS
        or after in _FOLLOWING_VOWELS
        or unicodedata.category(after)[0] == "M"
        or _BURMESE_FINAL.match(text, at) is not None
    )
