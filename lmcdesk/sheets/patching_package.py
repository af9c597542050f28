"""The parts of a workbook (.xlsx, a zip file), of which some are changed and all others copied as they are."""

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from shutil import copyfileobj
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lmcdesk.sheets.patching_xml import Edit, Element, Unpatchable, elements, prefix, spliced, with_attributes

BOOK = "xl/workbook.xml"
_TYPES = "[Content_Types].xml"
_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_NO_LINKS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_AT_ONCE = 1 << 20
_LARGEST = 32 << 20
"""Bytes of a part that is read as a whole."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a part is linked to: a part and its kind, in a namespace."""

    part: str
    kind: str
    namespace: str


class Package:
    """What becomes of a workbook's parts. Raises Unpatchable, and what a file may raise that is damaged: BadZipFile,
    ExpatError, LookupError, ValueError and others."""

    def __init__(self, archive: ZipFile, *, macros: bool) -> None:
        self._archive = archive
        names = archive.namelist()
        self._names = {name.casefold() for name in names}
        if len(self._names) < len(names) or any(name.startswith("_xmlsignatures/") for name in self._names):
            raise Unpatchable("names")  # a signature would not hold any more
        if any(part.flag_bits & 1 or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for part in archive.filelist):
            raise Unpatchable("packing")
        self.changed: dict[str, bytes] = {}
        self._dropped: set[str] = set()
        self._types = {BOOK: _WITH_MACROS if macros else _PLAIN}
        """Of parts that are new, or become another."""
        self._endings: dict[str, str] = {}
        """The types of new parts by the ends of their names."""
        if not macros:
            self._drop_macros()

    def open(self, part: str) -> IO[bytes]:
        """A part as it was."""
        return self._archive.open(part)

    def size(self, part: str) -> int:
        """How many bytes it has."""
        return self._archive.getinfo(part).file_size

    def read(self, part: str) -> bytes:
        """A part as it is to be."""
        if part in self.changed:
            return self.changed[part]
        if self.size(part) > _LARGEST:
            raise Unpatchable("size")
        return self._archive.read(part)

    def links(self, part: str) -> dict[str, Link]:
        """What a part is linked to, by id."""
        found = {}
        for each in self._relations(part)[1].children:
            if each.attributes.get("TargetMode") != "External":
                namespace, _, kind = each.attributes["Type"].rpartition("/")
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), each.attributes["Target"]))
                found[each.attributes["Id"]] = Link(target.lstrip("/"), kind, namespace)
        return found

    def add(self, part: str, kind: str, namespace: str, name: str, type_: str) -> tuple[str, str]:
        """Links a part to a new one; returns its id and name. Of a drawing the type goes by the end of the name."""
        new = next(made for n in count(1) if (made := name.format(n)).casefold() not in self._names)
        self._names.add(new.casefold())
        data, root = self._relations(part)
        ids = {each.attributes["Id"] for each in root.children}
        id_ = next(made for n in count(1) if (made := f"rId{n}") not in ids)
        p = prefix(data[root.start : root.inside]).decode()
        more = f'<{p}Relationship Id="{id_}" Type="{namespace}/{kind}" Target="/{new}"/>'
        self.changed[_relations_of(part)] = spliced(data, root.grown(data, more.encode()))
        if new.endswith(".xml"):
            self._types[new] = type_
        else:
            self._endings[new.rpartition(".")[2]] = type_
        return id_, new

    def write(self, out: Path, streamed: Mapping[str, Callable[[IO[bytes], IO[bytes]], None]]) -> None:
        """Writes the copy; `streamed` are parts that are copied by what changes them, in this order after all that
        are copied as they are."""
        self.changed[_TYPES] = self._typed()
        with ZipFile(out, "w", ZIP_DEFLATED) as copy:
            for part in self._archive.filelist:
                if part.filename in self.changed:
                    copy.writestr(_like(part), self.changed.pop(part.filename))
                elif part.filename not in self._dropped and part.filename not in streamed:
                    with self._archive.open(part) as source, copy.open(_like(part), "w") as to:
                        copyfileobj(source, to, _AT_ONCE)
            for name, change in streamed.items():
                part = self._archive.getinfo(name)
                with self._archive.open(part) as source, copy.open(_like(part), "w") as to:
                    change(source, to)
            for name, data in self.changed.items():
                copy.writestr(name, data)

    def _relations(self, part: str) -> tuple[bytes, Element]:
        name = _relations_of(part)
        known = name in self.changed or name.casefold() in self._names
        data = self.read(name) if known else _NO_LINKS
        return data, elements(data, "Relationships/Relationship")

    def _drop_macros(self) -> None:
        data, root = self._relations(BOOK)
        edits: list[Edit] = []
        for each in root.children:
            if each.attributes["Type"].endswith("/vbaProject"):
                part = self.links(BOOK)[each.attributes["Id"]].part
                signatures = [link.part for link in self.links(part).values()]
                self._dropped |= {part, _relations_of(part), *signatures}
                edits.append((each.start, each.end, b""))
        if edits:
            self.changed[_relations_of(BOOK)] = spliced(data, edits)

    def _typed(self) -> bytes:
        """What type each part has."""
        data = self.read(_TYPES)
        root = elements(data, "Types/Default", "Types/Override")
        p = prefix(data[root.start : root.inside]).decode()
        types, endings, edits = dict(self._types), dict(self._endings), []
        for each in root.children:
            if each.path == "Types/Default":
                endings.pop(each.attributes["Extension"].casefold(), None)
                continue
            part = each.attributes["PartName"].lstrip("/")
            if part in self._dropped:
                edits.append((each.start, each.end, b""))
            elif (type_ := types.pop(part, None)) is not None:
                tag = with_attributes(data[each.start : each.inside], {"ContentType": type_})
                edits.append((each.start, each.inside, tag))
        more = [f'<{p}Default Extension="{end}" ContentType="{type_}"/>' for end, type_ in endings.items()]
        more += [f'<{p}Override PartName="/{part}" ContentType="{type_}"/>' for part, type_ in types.items()]
        return spliced(data, edits + root.grown(data, "".join(more).encode()))


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _like(part: ZipInfo) -> ZipInfo:
    """What a zip file says of a part that is in it as another one was."""
    found = ZipInfo(part.filename, part.date_time)
    found.compress_type, found.external_attr = part.compress_type, part.external_attr
    return found
