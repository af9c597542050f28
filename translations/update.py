"""Brings the .ts files in step with the code: python translations/update.py

The texts are read from the code with Python's own parser, since Qt's tool silently drops what it does not understand.
Translations that exist are kept; a new text is entered as unfinished, one that is no longer used is taken out. English
is complete by itself. What a native reader should look at stands in doubts/, and is noted beside the translation.
"""

import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "lmcdesk"
LANGUAGES = ("en", "zh", "km", "lo", "my", "th", "vi")
CALLS = ("translate", "mark", "words", "_words", "spoken")
"""Functions whose first two arguments are a context and a text; what `spoken` returns is such a one."""

Text = tuple[str, str]


class Unreadable(Exception):
    """A text that is not written out, so that no translator could ever see it."""


def texts_in(file: Path) -> Iterator[tuple[Text, int]]:
    """Each (context, text) that a file marks for translation, with its line. Raises Unreadable."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        func = node.func.func if isinstance(node.func, ast.Call) else node.func
        name = func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")
        if name not in CALLS:
            continue
        context, text = node.args[:2]
        if all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in (context, text)):
            yield (context.value, text.value), node.lineno
        elif any(isinstance(a, ast.JoinedStr | ast.BinOp) for a in (context, text)):
            raise Unreadable(f"{file}:{node.lineno}: the text is put together; write it out with named places")


def texts() -> dict[Text, None]:
    """All texts of the program, in the order of files and lines."""
    found: list[tuple[str, int, Text]] = []
    for file in PACKAGE.rglob("*.py"):
        found += ((str(file.relative_to(PACKAGE)), line, text) for text, line in texts_in(file))
    return dict.fromkeys(text for _, _, text in sorted(found))


def read(language: str) -> dict[Text, str]:
    """The finished translations of a language."""
    path = HERE / f"lmcdesk_{language}.ts"
    known: dict[Text, str] = {}
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                said = message.find("translation")
                if said is not None and said.text and said.get("type") is None:
                    known[context.findtext("name") or "", message.findtext("source") or ""] = said.text
    return known


def doubts(language: str) -> dict[Text, str]:
    """The translations that a native reader should look at, each with the reason."""
    path = HERE / "doubts" / f"{language}.json"
    told = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return {(context, text): why for context, texts in told.items() for text, why in texts.items()}


def rendered(language: str, wanted: dict[Text, None], known: dict[Text, str]) -> bytes:
    """The .ts file of a language (Qt Linguist's format, version 2.1)."""
    doubtful = doubts(language)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, list[str]] = {}
    for context, text in wanted:
        contexts.setdefault(context, []).append(text)
    for name in sorted(contexts):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in contexts[name]:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            if (name, text) in doubtful:
                ElementTree.SubElement(message, "translatorcomment").text = doubtful[name, text]
            said = known.get((name, text), text if language == "en" else None)
            translation = ElementTree.SubElement(message, "translation")
            if said is None:
                translation.set("type", "unfinished")
            else:
                translation.text = said
    ElementTree.indent(root, " ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(root, encoding="utf-8", short_empty_elements=True) + b"\n"


def main() -> int:
    """Write all files and say how far each language is."""
    wanted = texts()
    for language in LANGUAGES:
        known = {} if language == "en" else read(language)
        (HERE / f"lmcdesk_{language}.ts").write_bytes(rendered(language, wanted, known))
        done = len(wanted) if language == "en" else sum(text in known for text in wanted)
        sys.stdout.write(f"{language}: {done} of {len(wanted)} texts\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
