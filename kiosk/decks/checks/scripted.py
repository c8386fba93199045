"""The deck's own tests: its scripted plays go through, and each length has one."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import Document, Draft
from kiosk.decks.findings import FilePlace
from kiosk.decks.plays import run
from kiosk.decks.scripts import Script
from kiosk.decks.shapes import built
from kiosk.decks.yaml_text import read_yaml


def check(survey: Survey) -> None:
    """Every play, once nothing else keeps the deck from being played."""
    draft = survey.draft
    written = [read_yaml(text, name, draft.findings) for name, text in draft.plays.items() if text is not None]
    playable = draft.game is not None and not draft.findings.errors
    tried = {_play(draft, document, playable) for document in written if document is not None}
    for length in draft.game.lengths if draft.game else ():
        if length not in tried:
            draft.findings.add("W090", FilePlace(draft.scenario.file), length=length)


def _play(draft: Draft, document: Document, playable: bool) -> str | None:
    script = built(Script, document.data, document, (), draft.findings)
    if script is not None and draft.game is not None and playable:
        run(draft.game, script, document, draft.findings)
    return None if script is None else script.length
