"""Imports go down only, and each library stays where it belongs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "lmcdesk"

LAYERS = [
    {"__main__"},
    {"cli"},
    {"ui"},
    {"sync", "sheets", "reports", "sample"},
    {"store"},
    {"domain"},
    {"catalogue"},
    {"errors", "i18n", "paths", "progress", "settings"},
]
"""From the top down; what stands in one line does not import one another, the ground excepted."""

HOMES = {
    "PySide6": {"ui"},
    "sqlalchemy": {"domain", "store"},
    "openpyxl": {"sheets"},
    "python_calamine": {"sheets"},
    "reportlab": {"reports"},
    "uharfbuzz": {"reports", "ui"},
    "icu4py": {"reports"},
    "cryptography": {"sync"},
}


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: say the whole name"
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def layer_of(part: str) -> int:
    return next(n for n, layer in enumerate(LAYERS) if part in layer)


def part_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


FILES = sorted(f for f in PACKAGE.rglob("*.py") if f != PACKAGE / "__init__.py")


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_imports_point_down(file: Path) -> None:
    part = part_of(file)
    for line, name in imports(file):
        words = name.split(".")
        if words[0] == "lmcdesk" and len(words) > 1 and words[1] not in (part, "__version__"):
            mine, other = layer_of(part), layer_of(words[1])
            ground = mine == other == len(LAYERS) - 1
            assert mine < other or ground, f"{file}:{line} imports {name}, which lies above or beside it"
        if words[0] in HOMES:
            assert part in HOMES[words[0]], f"{file}:{line} imports {words[0]}, which belongs to {HOMES[words[0]]}"


QUERIES = {"execute", "executemany", "executescript", "scalar", "scalars"}
"""By these names a connection or a session is asked for rows."""


@pytest.mark.parametrize("file", [f for f in FILES if part_of(f) == "ui"], ids=lambda f: str(f.relative_to(PACKAGE)))
def test_the_window_asks_the_store_and_not_the_database(file: Path) -> None:
    for line, name in imports(file):
        assert name.split(".")[0] != "sqlite3", f"{file}:{line} knows which database it is"
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in QUERIES, f"{file}:{node.lineno}: let a function of the store say what is asked"


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_a_file_says_why_it_exists(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8")))


def test_the_package_lists_no_layer_twice() -> None:
    named = [part for layer in LAYERS for part in layer]
    assert len(named) == len(set(named))
    assert {part_of(f) for f in FILES} <= set(named)
