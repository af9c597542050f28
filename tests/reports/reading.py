"""What printed reports say, for tests that do not care where lines end."""

from pathlib import Path

import pypdf


def squeezed(text: str) -> str:
    """Without blanks, since lines and letters may part anywhere."""
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    """All of a file's text, squeezed."""
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(path).pages))
