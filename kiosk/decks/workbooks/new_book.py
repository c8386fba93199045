"""A new workbook, made from a template."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.decks.loading import as_read
from kiosk.decks.workbooks.ods import ods
from kiosk.decks.workbooks.pages import new_pages, translation_page
from kiosk.decks.workbooks.templates import sentences, template
from kiosk.decks.workbooks.wording import LANGUAGES
from kiosk.decks.workbooks.xlsx import xlsx

FORMATS = {".ods": ods, ".xlsx": xlsx}


def write_new(name: str, language: str, path: Path) -> None:
    """Write a workbook with the example of a template, in the format of its name and in ``fr`` or ``en``.

    Raises FileExistsError, OSError when it cannot be written.
    """
    content = new_book(name, language, path.suffix.lower())
    with path.open("xb") as file:
        file.write(content)


@cache
def new_book(name: str, language: str, ending: str) -> bytes:
    """A workbook with the example of a template; its sheet for the other language names every text of the author."""
    pages, write = new_pages(name, language), FORMATS[ending]
    (other,) = set(LANGUAGES) - {language}
    translation = translation_page(_own_texts(name, language), language, other)
    return write([*pages[:-3], translation, *pages[-3:]])


@cache
def _own_texts(name: str, language: str) -> dict[str, str]:
    """What the author of the example wrote for people to read, by key; sources keep their names in every language."""
    with TemporaryDirectory(prefix="kiosk-book-") as folder:
        path = Path(folder) / "book.ods"
        path.write_bytes(ods(new_pages(name, language)))
        deck = as_read(path)
    assert deck is not None
    fixed = sentences(template(name))
    return {key: text for key, text in deck.texts.items() if key not in fixed and not key.startswith("source.")}
