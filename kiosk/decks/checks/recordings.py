"""Recorded sentences: of texts as they are now, in files that the voice can play. What is wrong is left out, never the
deck: its texts are there for a voice to read."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.files import MB, RefusedFileError, read_bytes
from kiosk.decks.findings import near
from kiosk.decks.recorded_texts import FOLDER, MOST_BYTES, is_of, written
from kiosk.host.voice.recorded import MOST_BYTES as MOST_OF_ONE
from kiosk.host.voice.recorded import MOST_S, Fault, fault, told

CODES: dict[Fault, str] = {"kind": "W121", "long": "W122", "channels": "W123", "heavy": "W124"}


def check(survey: Survey) -> None:
    """Line by line."""
    draft = survey.draft
    table, seen, size = draft.speech_table, set[tuple[str, str]](), 0
    for row in table.rows:
        named = row["context"], row["language"]
        if named in seen:
            draft.findings.add("W129", table.place(row.line, "context"), context=row["context"])
        seen.add(named)
        _text(draft, row)
        _credit(draft, row)
        before, size = size, size + _file(draft, row)
        if before <= MOST_BYTES < size:
            draft.findings.add("W125", table.place(row.line, "file"), file=row["file"], limit=MOST_BYTES // MB)


def _text(draft: Draft, row: CsvRow) -> None:
    table, text = draft.speech_table, written(draft, row)
    if not text:
        values = {"context": row["context"], "language": row["language"]}
        draft.findings.add("W127", table.place(row.line, "context"), **values, **near(row["context"], draft.texts))
    elif not is_of(row, text):
        draft.findings.add("W126", table.place(row.line, "sha256"), context=row["context"])


def _credit(draft: Draft, row: CsvRow) -> None:
    missing = next((column for column in ("voice", "licence") if not row[column]), None)
    if missing:
        draft.findings.add("W128", draft.speech_table.place(row.line, missing), file=row["file"])


def _file(draft: Draft, row: CsvRow) -> int:
    """Its size in bytes; none where it is not there. The names of those that are there are safe ones."""
    place, name = draft.speech_table.place(row.line, "file"), FOLDER + row["file"]
    path = draft.files.get(name)
    if path is None:
        draft.findings.add("W120", place, file=row["file"])
        return 0
    try:
        content = read_bytes(path, name)
    except RefusedFileError:
        draft.findings.add(CODES["heavy"], place, file=row["file"], limit=MOST_OF_ONE // MB)
        return 0
    wrong = fault(content, name)
    if wrong is not None:
        found = told(content)
        values = {"seconds": round(found.seconds), "channels": found.channels} if found else {}
        limits = {"limit": MOST_OF_ONE // MB} if wrong == "heavy" else {"limit": round(MOST_S)}
        draft.findings.add(CODES[wrong], place, file=row["file"], **values, **limits)
    return len(content)
