"""Where the shipped font files lie, for the pages and for the window."""

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lmcdesk.errors import DeskError
from lmcdesk.i18n import translate

REGULAR, BOLD = 400, 700
"""Positions on the wght axis."""


@dataclass(frozen=True)
class FontFile:
    """One variable TrueType file. `script` is its ISO 15924 code; `family` the name written in the file; `axes` the
    tags of its design axes. Each default lies somewhere else (Chinese at Thin), so wght must always be set."""

    script: str
    family: str
    path: Path
    axes: tuple[str, ...]


_NOTO = "fonts/ofl/notosans"
_SHIPPED = (
    ("Latn", "Noto Sans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("Khmr", "Noto Sans Khmer", "justmytype_intl_sea", _NOTO + "khmer/NotoSansKhmer[wdth,wght].ttf"),
    ("Laoo", "Noto Sans Lao", "justmytype_intl_sea", _NOTO + "lao/NotoSansLao[wdth,wght].ttf"),
    ("Mymr", "Noto Sans Myanmar", "justmytype_intl_sea", _NOTO + "myanmar/NotoSansMyanmar[wdth,wght].ttf"),
    ("Thai", "Noto Sans Thai", "justmytype_intl_sea", _NOTO + "thai/NotoSansThai[wdth,wght].ttf"),
    ("Hani", "Noto Sans SC", "justmytype_intl_cjk", _NOTO + "sc/NotoSansSC[wght].ttf"),
)


@cache
def files() -> tuple[FontFile, ...]:
    """The fonts of all seven languages, in the order in which a character should be looked for.

    Raises DeskError if one is missing. Nothing of the font packages is imported: they only carry the files.
    """
    return tuple(_file(*shipped) for shipped in _SHIPPED)


def _file(script: str, family: str, package: str, inside: str) -> FontFile:
    spec = importlib.util.find_spec(package)
    path = Path(spec.origin).parent / inside if spec and spec.origin else None
    if path is None or not path.is_file():
        raise DeskError(
            translate(
                "Fonts",
                "The font {family} is missing, so texts cannot be shown or printed. Install the program again; "
                "your data is safe.",
            ).format(family=family)
        )
    axes = tuple(path.stem.partition("[")[2].rstrip("]").split(","))
    return FontFile(script, family, path, axes)
