"""Records that new rows may be about: those that bear the same name or nearly so."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any
from uuid import UUID

from lmcdesk.sheets.existing import Desk, Held, folded
from lmcdesk.sheets.layout import Column, Holds

_SMALL_WORDS = frozenset({"a", "an", "and", "at", "in", "of", "on", "the", "to"})
_VOWELS = frozenset("aeiouy")
_ROMAN = frozenset("ivxlc")
_PUNCTUATION = str.maketrans(dict.fromkeys("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—‘’“”、。（）", " "))
_FEWEST = 6
"""Letters by which a name is told though its vowels and the order of its words may differ."""
_MOST = 20
"""Records of one name, or that are alike but for their names, that are looked at."""
_NEAR = 0.9
"""How much two spellings of one name share at least."""
_TELLING = frozenset({Holds.TEXT, Holds.DATE, Holds.AMOUNT, Holds.NUMBER, Holds.WHOLE})
"""What columns hold in which two projects are seldom alike."""

Sound = tuple[tuple[str, ...], str]


def sound(name: str) -> Sound:
    """What names share that differ in vowels (Xay, Xai), spaces, small words or an order; numbers and single letters,
    which tell lots and phases apart, stay as they are."""
    words = [word for word in folded(name).translate(_PUNCTUATION).split() if word not in _SMALL_WORDS]
    marks = tuple(word for word in words if _is_mark(word))
    letters = "".join(word for word in words if not _is_mark(word))
    told = "".join(sorted(letter for letter in letters if letter not in _VOWELS))
    return marks, told if len(told) >= _FEWEST else letters


def _is_mark(word: str) -> bool:
    return len(word) == 1 or _ROMAN.issuperset(word) or any(letter.isdecimal() for letter in word)


def _near(one: str, other: str) -> bool:
    """Whether one name is the other but for a letter or two, or for words that were left out and are less than half of
    it; where words are not parted, those at its ends."""
    short, long = sorted((folded(one), folded(other)), key=len)
    if len(short) < _FEWEST or sound(short)[0] != sound(long)[0]:
        return False
    left = short in long or set(short.split()) <= set(long.split())
    return (left and len(short) * 2 >= len(long)) or SequenceMatcher(None, short, long, autojunk=False).ratio() >= _NEAR


class Suggesting:
    """The records of one desk, but for those that are taken, by the names of one kind and by what the columns of a
    sheet say of them."""

    def __init__(self, desk: Desk, taken: Collection[UUID], columns: Sequence[Column]) -> None:
        self._desk, self._taken = desk, taken
        layout = desk.layout
        texts = {column.field for column in layout.columns if column.holds is Holds.TEXT}
        self._others = [column for column in columns if column.field not in layout.told]
        self._names = [name for *rest, name in layout.keys if name in texts and rest in ([], ["project"])]

    @cached_property
    def _known(self) -> dict[Sound, list[Held]]:
        known: dict[Sound, list[Held]] = {}
        for held in self._desk.alive if self._names else ():
            if held.id not in self._taken:
                for heard in set(map(sound, self._names_of(held))):
                    if len(found := known.setdefault(heard, [])) < _MOST:
                        found.append(held)
        return known

    def _names_of(self, held: Held) -> list[str]:
        return [text for name in self._names if (text := self._desk.value(held, name))]

    def _names_in(self, given: Mapping[str, Any]) -> list[str]:
        return [text for name in self._names if isinstance(text := given.get(name), str) and text]

    def alike(self, given: Mapping[str, Any]) -> list[Held]:
        """Records of a name that sounds like the row's, of the same place as far as that is told."""
        heard = dict.fromkeys(map(sound, self._names_in(given))) if self._known else ()
        found = {held.id: held for each in heard for held in self._known.get(each, ())}
        return [
            held
            for held in found.values()
            if held.id not in self._taken and self._agree(given, held, ("project", "country", "province"))
        ]

    def same(self, given: Mapping[str, Any]) -> list[Held]:
        """Those of the very same name that hold nothing else than the row, as another code, place or amount."""
        names = set(map(folded, self._names_in(given)))
        return [
            held
            for held in self.alike(given)
            if self._agree(given, held, given) and not names.isdisjoint(map(folded, self._names_of(held)))
        ]

    def misspelt(self, given: Mapping[str, Any]) -> list[Held]:
        """Those that hold all that the row does but for a letter or two of the name, or a word of it."""
        telling = (column.field for column in self._others if column.holds in _TELLING)
        if not self._by_others or all(given.get(field) is None for field in telling):
            return []
        names = self._names_in(given)
        return [
            held
            for held in (self._by_others.get(self._said(given), ()) if names else ())
            if held.id not in self._taken
            and self._agree(given, held, ("code",))
            and any(_near(name, known) for name in names for known in self._names_of(held))
        ]

    @cached_property
    def _by_others(self) -> dict[tuple[Any, ...], list[Held]]:
        found: dict[tuple[Any, ...], list[Held]] = defaultdict(list)
        for held in self._desk.alive if self._names else ():
            if held.id not in self._taken:
                shown = {column.field: self._desk.value(held, column.field) for column in self._others}
                if len(alike := found[self._said(shown)]) < _MOST:
                    alike.append(held)
        return found

    def _said(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """What values say beside the name."""
        fields = (column.field for column in self._others)
        return tuple(
            self._desk.compared(field, value) if (value := values.get(field)) != "" else None for field in fields
        )

    def _agree(self, given: Mapping[str, Any], held: Held, names: Iterable[str]) -> bool:
        for name in names:
            said = given.get(name)
            shown = self._desk.value(held, name) if said is not None and name in self._desk.place else None
            if shown is not None and self._desk.compared(name, said) != self._desk.compared(name, shown):
                return False
        return True
