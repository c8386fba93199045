"""Pictures: described, credited, of an accepted kind and size; and no file the kiosk would not read."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.contents import APART, is_text
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.findings import FilePlace
from kiosk.decks.pictures import FOLDER
from kiosk.decks.recorded_texts import FOLDER as SPEECH_FOLDER


def check(survey: Survey) -> None:
    """The table of pictures, then the files of the folder, then those who use them: the head and the cards."""
    draft = survey.draft
    described: set[str] = set()
    decorative = decoration(draft)
    for row in draft.media_table.rows:
        name = row["file"]
        if name in described:
            draft.findings.add("E193", draft.media_table.place(row.line, "file"), file=name)
        elif name:
            described.add(name)
            _row(draft, row, decorative)
    _strays(survey, described)
    if draft.media_table.file not in draft.broken:
        _used(draft, described)


def _used(draft: Draft, described: set[str]) -> None:
    """Whoever names a picture names one that is described."""
    cover = draft.manifest.picture if draft.manifest else ""
    if cover and cover not in described:
        draft.findings.add("E188", draft.head.place("picture"), file=cover)
    for row in draft.card_table.rows:
        if row["image"] and row["image"] not in described:
            place = draft.card_table.place(row.line, "image")
            draft.findings.add("E108", place, card=row["id"], file=row["image"])


def _row(draft: Draft, row: CsvRow, decorative: frozenset[str]) -> None:
    table, findings, name = draft.media_table, draft.findings, row["file"]
    if FOLDER + name not in draft.files:  # those that are there passed when the folder was listed
        try:
            safe_path(draft.folder, FOLDER + name)
        except RefusedFileError as refused:
            findings.add(refused.code, table.place(row.line, "file"), **refused.values)
            return
        findings.add("W330" if name in decorative else "E190", table.place(row.line, "file"), file=name)
    if not row["alt"] and name not in decorative:
        findings.add("W081", table.place(row.line, "alt"), file=name)
    if not row["author"] or not row["licence"]:
        findings.add("W082", table.place(row.line, "author" if not row["author"] else "licence"), file=name)


def decoration(draft: Draft) -> frozenset[str]:
    """The pictures of the set: they say nothing that is not said in words, so they need no description. Of a set that
    could not be read, all those of which neither the head nor a card says that it shows them."""
    if scenery := draft.manifest and draft.manifest.scenery:
        return frozenset(scenery.files)
    if draft.head.file not in draft.broken and draft.head.data.get("scenery") is None:
        return frozenset()
    shown = [draft.head.data.get("picture"), *(row["image"] for row in draft.card_table.rows)]
    return frozenset(row["file"] for row in draft.media_table.rows if row["file"] not in shown)


def _strays(survey: Survey, described: set[str]) -> None:
    draft, spoken = survey.draft, {SPEECH_FOLDER + row["file"] for row in survey.draft.speech_table.rows}
    for name in draft.files:
        if name in spoken:
            continue
        picture = name in survey.pictures
        if picture:
            _picture(survey, name)
        if not is_text(name) and name not in APART and not (picture and name.removeprefix(FOLDER) in described):
            draft.findings.add("W080", FilePlace(name), file=name)


def _picture(survey: Survey, name: str) -> None:
    """A file among the pictures is one, and not too large: its header tells. A set with another is not shown."""
    draft, refused = survey.draft, survey.pictures[name]
    if isinstance(refused, RefusedFileError):
        code = "W330" if name.removeprefix(FOLDER) in decoration(draft) else refused.code
        draft.findings.add(code, FilePlace(name), **refused.values)
