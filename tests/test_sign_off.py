"""The sheet for a native reader."""

from pathlib import Path

import pypdf

from translations import sign_off


def test_every_text_stands_beside_the_english_and_what_is_in_doubt_comes_first() -> None:
    texts = [*sign_off.catalogue("lo"), *sign_off.program("lo")]
    assert len(texts) > 2_500
    assert all(english and told for _, english, told, _, _ in texts)
    assert all(back for _, _, _, back, _ in sign_off.catalogue("lo"))


def test_it_is_printed(tmp_path: Path) -> None:
    from lmcdesk.reports.pages import Document, write
    from tests.reports.programme import TODAY

    path = tmp_path / "sheet.pdf"
    pages = write(path, Document("Sign-off", TODAY, sign_off.EN), list(sign_off.story("vi"))[:8])
    text = pypdf.PdfReader(path).pages[0].extract_text()
    assert pages > 10 and "Tiếng Việt" in text and "In doubt" in text
