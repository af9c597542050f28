"""Where something stands in the bytes of an XML part, so that it can be changed there and all else stays as it is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat

_ATTRIBUTE = re.compile(rb"""(\s+([^\s=]+)\s*=\s*)("[^"]*"|'[^']*')""")
START_TAG = re.compile(rb"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?>""")
_DEEPEST = 1_000
"""Letters in the names of elements within one another."""

Edit = tuple[int, int, bytes]
"""From where to where there shall be something else."""


class Unpatchable(Exception):
    """A workbook of which no part can be changed alone."""


@dataclass(slots=True)
class Element:
    """An element: the local names that lead to it, and the bytes of its start tag and of itself."""

    path: str
    attributes: dict[str, str]
    start: int
    inside: int
    """Where its start tag ends."""
    finish: int = 0
    """Where its end tag begins; of one without an end tag, where it ends."""
    end: int = 0
    text: str = ""
    children: list["Element"] = field(default_factory=list)
    """Those that were asked for too."""

    def child(self, name: str) -> "Element":
        """The first of a name. Raises Unpatchable."""
        found = next((each for each in self.children if each.path == f"{self.path}/{name}"), None)
        if found is None:
            raise Unpatchable(f"{self.path}/{name}")
        return found

    def grown(self, data: bytes, more: bytes, **attributes: str) -> list[Edit]:
        """Something more at its end, and other attributes."""
        tag = with_attributes(data[self.start : self.inside], attributes)
        if self.finish == self.end:
            return [(self.start, self.end, opened(tag) + more + closing(tag))]
        return [(self.start, self.inside, tag), (self.finish, self.finish, more)]


def elements(data: bytes, *paths: str) -> Element:
    """The root of a part, with the elements of these paths in their order. Raises Unpatchable, ExpatError."""
    reader = _Reader(data, paths)
    parser = guarded_parser()
    reader.listen(parser)
    parser.Parse(data, True)
    return reader.root


def guarded_parser() -> expat.XMLParserType:
    """A parser that says names as "namespace name", and refuses what it must not follow or where bytes are not letters
    of UTF-8."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.XmlDeclHandler = _declared
    return parser


def _refuse(*_: object) -> None:
    raise Unpatchable("declarations")


def _declared(_version: str, encoding: str | None, _alone: int) -> None:
    if encoding is not None and encoding.lower() not in ("utf-8", "us-ascii"):
        raise Unpatchable(encoding)


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


class _Reader:
    def __init__(self, data: bytes, paths: Iterable[str]) -> None:
        self._data, self._paths = data, frozenset(paths)
        self.root: Element
        self._path = ""
        self._open: list[Element] = []

    def listen(self, parser: expat.XMLParserType) -> None:
        self._parser = parser
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path = f"{self._path}/{local(name)}" if self._path else local(name)
        if len(self._path) > _DEEPEST:
            raise Unpatchable("depth")
        if self._open and self._path not in self._paths:
            return
        start = self._parser.CurrentByteIndex
        element = Element(self._path, attributes, start, tag_at(self._data, start)[1])
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        if self._open[-1].path == self._path:
            element = self._open.pop()
            element.finish = element.end = self._parser.CurrentByteIndex
            if element.finish != element.inside or self._data[element.inside - 2 : element.inside] != b"/>":
                element.end = self._data.index(b">", element.finish) + 1
        self._path = self._path.rpartition("/")[0]

    def _text(self, text: str) -> None:
        if self._open[-1].path == self._path:
            self._open[-1].text += text


def tag_at(data: bytes, start: int) -> tuple[bytes, int]:
    """The start tag at a place, and where it ends. Raises Unpatchable."""
    found = START_TAG.match(data, start)
    if found is None:
        raise Unpatchable("letters that are not of UTF-8")
    return found.group(), found.end()


def spliced(data: bytes, edits: list[Edit]) -> bytes:
    """The bytes with some of them changed."""
    pieces, done = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [data[done:start], new]
        done = end
    return b"".join([*pieces, data[done:]])


def with_attributes(tag: bytes, attributes: dict[str, str]) -> bytes:
    """A start tag with other values of some attributes."""
    left = {name.encode(): value.encode() for name, value in attributes.items()}

    def changed(found: re.Match[bytes]) -> bytes:
        value = left.pop(found[2], None)
        return found[0] if value is None else b'%s"%s"' % (found[1], value)

    tag = _ATTRIBUTE.sub(changed, tag)
    end = b"/>" if tag.endswith(b"/>") else b">"
    new = b"".join(b' %s="%s"' % each for each in left.items())
    return tag.removesuffix(end).rstrip() + new + end if new else tag


def without_attribute(tag: bytes, name: bytes) -> bytes:
    """A start tag without an attribute."""
    return _ATTRIBUTE.sub(lambda found: b"" if found[2] == name else found[0], tag)


def opened(tag: bytes) -> bytes:
    """The start tag of an element that had nothing in it, and now shall."""
    return tag.removesuffix(b"/>").rstrip() + b">" if tag.endswith(b"/>") else tag


def closing(tag: bytes) -> bytes:
    """The end tag to a start tag."""
    return b"</%s>" % _name(tag)


def prefix(tag: bytes) -> bytes:
    """What stands before the names of a namespace, with its colon, as in this start tag."""
    return b"".join(_name(tag).rpartition(b":")[:2])


def _name(tag: bytes) -> bytes:
    return re.split(rb"[\s/>]", tag[1:], maxsplit=1)[0]
