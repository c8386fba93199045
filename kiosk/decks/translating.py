"""What is left to translate of a deck's folder: its table for a language, with every text and what was translated."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.decks.contents import read_texts
from kiosk.decks.deck import Deck
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings
from kiosk.decks.reading import TRANSLATION_COLUMNS
from kiosk.decks.tables import read_table, table_text
from kiosk.host.durable import write_durably

COLUMNS = ("context", "source", "target")


def of_the_author(deck: Deck) -> dict[str, str]:
    """What people read in a deck, by context; sources keep their names in every language."""
    return {key: text for key, text in deck.texts.items() if not key.startswith("source.")}


def brought_up(texts: Mapping[str, str], written: Iterable[Mapping[str, str]]) -> Iterator[Mapping[str, str]]:
    """A row for each text, in the order of the deck, then rows whose text is gone. What was translated stays beside the
    text that it was made from, which tells when the text changed since."""
    rows = {row["context"]: row for row in written if row["target"]}
    for context, text in texts.items():
        yield rows.pop(context, {"context": context, "source": text, "target": ""})
    yield from rows.values()


def fill_table(folder: Path, deck: Deck, language: str) -> tuple[Path, Path | None] | None:
    """Write ``i18n/<language>.csv`` of a deck's folder; its path, and that of the copy of what was there, beside the
    folder, where that was something else.

    None where the file that is there cannot be read as a table. Raises OSError when one cannot be written.
    """
    name, findings = f"i18n/{language}.csv", Findings()
    held = read_texts(listing(folder.absolute(), findings) or {}, findings).get(name)
    table = read_table(held, name, TRANSLATION_COLUMNS, findings) if held else None
    path = folder / name
    if path.exists() and (table is None or findings.errors):
        return None
    rows, columns = (table.rows, table.columns) if table else ((), ())
    text = table_text(brought_up(of_the_author(deck), rows), (*COLUMNS, *columns))
    before = _kept(path, folder.absolute()) if held not in (None, text) else None
    path.parent.mkdir(exist_ok=True)
    write_durably(path, text.encode())
    return path, before


def _kept(path: Path, folder: Path) -> Path:
    """A copy of a table beside its deck: in the folder it would be a file that no deck has."""
    copy = free(folder.with_name(f"{folder.name}-{path.stem}-before.csv"))
    copy.write_bytes(path.read_bytes())
    return copy


def free(path: Path) -> Path:
    """The first of ``a.ods``, ``a-2.ods``… that does not exist."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return found
