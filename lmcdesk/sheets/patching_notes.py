"""The notes of a sheet, to which ours are added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.cell import coordinate_from_string

from lmcdesk.sheets.marks import AUTHOR, may_be_signed, signed, theirs, unsigned
from lmcdesk.sheets.patching_xml import Edit, Element, closing, elements, opened, prefix, spliced, with_attributes
from lmcdesk.sheets.showing import LONGEST_TEXT, escaped, fitting

Place = tuple[int, int]
"""Row (from 1) and column (from 0)."""

_THREAD = "tc="
"""How the author begins of a note that only stands for a conversation, which the note cannot alter."""
_LIST = "comments/commentList"
_TEXT = f"{_LIST}/comment/text"


@dataclass(frozen=True)
class Notes:
    """The part that holds the notes, and what changed, by place: the notes that are no more, the new ones and those of
    others that say more, with how many lines."""

    data: bytes
    gone: frozenset[Place]
    new: Mapping[Place, int]
    longer: Mapping[Place, int]


def noted(data: bytes, said: Mapping[Place, str]) -> Notes:
    """Notes with what is to be said, in place of what an earlier marking said. A note of others stays above ours.
    Raises Unpatchable, ExpatError, ValueError."""
    return _Noting(data, said).notes()


class _Noting:
    def __init__(self, data: bytes, said: Mapping[Place, str]) -> None:
        root = elements(
            data,
            *("comments/authors", "comments/authors/author", _LIST, f"{_LIST}/comment"),
            *(_TEXT, f"{_TEXT}/t", f"{_TEXT}/r", f"{_TEXT}/r/t"),
        )
        self._data, self._said = data, dict(said)
        self._authors, self._list = root.child("authors"), root.child("commentList")
        self._names = [author.text for author in self._authors.children]
        self._edits: list[Edit] = []
        self._gone: set[Place] = set()
        self._longer: dict[Place, int] = {}

    def notes(self) -> Notes:
        known = len(self._names)
        for note in self._list.children:
            self._look_at(note)
        p = prefix(self._data[self._list.start : self._list.inside]).decode()
        new = [self._made(p, place, text) for place, text in self._said.items()]
        authors = [f"<{p}author>{escape(name)}</{p}author>" for name in self._names[known:]]
        for element, more in ((self._authors, authors), (self._list, new)):
            if more:
                self._edits += element.grown(self._data, "".join(more).encode())
        lines = {place: _lines(text) for place, text in self._said.items()}
        return Notes(spliced(self._data, self._edits), frozenset(self._gone), lines, self._longer)

    def _look_at(self, note: Element) -> None:
        letters, row = coordinate_from_string(note.attributes["ref"])
        place = row, column_index_from_string(letters) - 1
        name = self._names[int(note.attributes["authorId"])]
        said = self._said.get(place)
        if name.startswith(_THREAD):
            self._said.pop(place, None)
            return
        texts = [*_texts(note)]
        kept = [theirs(each.text) if may_be_signed(name) else each.text for each in texts]
        if said is not None or kept != [each.text for each in texts]:
            if any(text.strip() for text in kept):
                self._keep(note, name, texts, kept, place)
            else:
                self._edits.append((note.start, note.end, b""))
                self._gone.add(place)

    def _keep(self, note: Element, name: str, texts: list[Element], kept: list[str], place: Place) -> None:
        """A note of others, with our words below or without them."""
        author, fresh = unsigned(name), kept == [each.text for each in texts]
        if (said := self._said.pop(place, None)) is not None:
            room = max(0, LONGEST_TEXT - sum(map(len, kept)))
            kept[-1] = f"{kept[-1]}\n\n{escaped(fitting(said))}"[: len(kept[-1]) + room]
            author = signed(name)
            if fresh:
                self._longer[place] = _lines(said) + 1
        tag = with_attributes(self._data[note.start : note.inside], {"authorId": str(self._author(author))})
        self._edits.append((note.start, note.inside, tag))
        for each, text in zip(texts, kept, strict=True):
            if text != each.text:
                tag = opened(with_attributes(self._data[each.start : each.inside], {"xml:space": "preserve"}))
                self._edits.append((each.start, each.end, tag + escape(text).encode() + closing(tag)))

    def _made(self, p: str, place: Place, said: str) -> str:
        ref = f"{get_column_letter(place[1] + 1)}{place[0]}"
        text = f'<{p}t xml:space="preserve">{escape(escaped(fitting(said)))}</{p}t>'
        return f'<{p}comment ref="{ref}" authorId="{self._author(AUTHOR)}"><{p}text>{text}</{p}text></{p}comment>'

    def _author(self, name: str) -> int:
        if name not in self._names:
            self._names.append(name)
        return self._names.index(name)


def _texts(note: Element) -> Iterator[Element]:
    """What a note says, in one piece or in several that look differently."""
    for text in note.children:
        for piece in text.children:
            yield from [piece] if piece.path == f"{_TEXT}/t" else piece.children


def _lines(said: str) -> int:
    return said.count("\n") + 1
