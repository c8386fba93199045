"""Workbooks ready to be filled: every template in each language and format, the same bytes each time.

``python -m kiosk.decks.workbooks.ready_books classeurs.zip`` packs them.
"""

import io
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.decks.workbooks.new_book import FORMATS, new_book
from kiosk.decks.workbooks.wording import LANGUAGES, plain, words

MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
SOME_MOMENT = b"2026-01-01T00:00:00Z"
WRITTEN_AT = "docProps/core.xml"
"""Where an ``.xlsx`` says when it was written."""


def ready_books() -> Iterator[tuple[str, bytes]]:
    """Each by the name of its file: ``classement-fr.ods``."""
    for language in LANGUAGES:
        for template, term in words().values["template"].items():
            for ending in FORMATS:
                yield (
                    f"{plain(term.said(language))}-{language}{ending}",
                    _timeless(new_book(template, language, ending)),
                )


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip of files in which no moment is told; what it holds is compressed but for the kind of a spreadsheet, which
    programs look for at the beginning."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, held in files.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            zipped.writestr(zipfile.ZipInfo(name), held, kind)
    return content.getvalue()


def _timeless(book: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(book)) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    if WRITTEN_AT in parts:
        parts[WRITTEN_AT] = MOMENT.sub(SOME_MOMENT, parts[WRITTEN_AT])
    return packed(parts)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(packed(dict(ready_books())))
