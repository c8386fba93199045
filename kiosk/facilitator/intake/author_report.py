"""The report that goes home with the author: a page on the stick that says what to mend, in both languages."""

from html import escape
from itertools import groupby

from kiosk.decks.findings import FilePlace, Finding, shown
from kiosk.decks.workbooks.seen_cells import letters
from kiosk.facilitator.intake.own import COPY, HEAD
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import Words, words

MOST_PLACES = 5
"""Places told of one finding."""
STYLE = """
body { font: 1.1rem/1.5 sans-serif; color: #17142b; background: #fffdf8; max-width: 60rem; margin: 2rem auto;
  padding: 0 1rem }
h1, h2 { line-height: 1.2; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #8a879c; padding: .4rem .6rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
.kept { border-left: .4rem solid #ffd93d; padding: .4rem .8rem; background: #fff }
.code { color: #5a5670; white-space: nowrap }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
"""


def page(name: str, verdict: Verdict, copy: str = "", sha256: str = "") -> str:
    """The whole page, which needs nothing beside itself; the author's language first. ``copy`` is the name of the
    marked copy, if there is one, and ``sha256`` its hash."""
    languages = sorted(LANGUAGES, key=lambda language: language != verdict.language)
    parts = "".join(_part(name, verdict, copy, words(language)) for language in languages)
    ours = f"{HEAD}\n{COPY.format(sha256)}"
    head = f'<meta charset="utf-8">\n{ours}\n<title>{escape(verdict.title)}</title>\n<style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="{languages[0]}">\n<head>\n{head}\n</head>\n<body>\n{parts}</body>\n</html>\n'


def _part(name: str, verdict: Verdict, copy: str, said: Words) -> str:
    title = escape(said.say("mending.title", title=shown(verdict.title)))
    told = [said.say(f"mending.{verdict.status}", name=shown(name))]
    told += [said.say("mending.copy", name=copy)] if copy else []
    files = groupby(verdict.findings, key=lambda finding: finding.places[0].file)
    tables = "".join(_table(file, list(findings), said) for file, findings in files)
    kept = "".join(f'<p class="kept">{escape(line)}</p>\n' for line in told)
    return f'<section lang="{said.language}">\n<h1>{title}</h1>\n{kept}{tables}</section>\n'


def _table(file: str, findings: list[Finding], said: Words) -> str:
    heads = "".join(f"<th>{escape(said.say(f'mending.{head}'))}</th>" for head in ("where", "what", "cure", "code"))
    rows = "".join(_row(finding, said) for finding in findings)
    return f"<h2>{escape(shown(file))}</h2>\n<table>\n<tr>{heads}</tr>\n{rows}</table>\n"


def _row(finding: Finding, said: Words) -> str:
    places, more = finding.places[:MOST_PLACES], len(finding.places) - MOST_PLACES
    where = "; ".join(_where(place, said) for place in places)
    others = f"; {said.say('mending.more', count=more)}" if more > 0 else ""
    cells = (where + others, finding.sentence(said.language), finding.advice(said.language))
    told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr>{told}<td class="code">{said.say(f"mending.{finding.severity}")} {finding.code}</td></tr>\n'


def _where(place: FilePlace, said: Words) -> str:
    """A cell is told as spreadsheets do, ``row 14, column C``; of other files the line."""
    if (place.line, place.column) == (1, 1):
        return said.say("mending.whole")
    if place.file.endswith(".yaml"):
        return said.say("mending.line", line=place.line)
    return said.say("mending.cell", line=place.line, column=letters(place.column))
