"""The report as one page of HTML that needs nothing else: it opens in any browser, without a network."""

from collections.abc import Iterator, Sequence
from html import escape

from kiosk.facilitator.results.report import Bar, Block, Chart, Heading, Paragraph

BAR = 300
STYLE = """
body { font: 17px/1.45 sans-serif; color: #17142B; background: #FFFDF8 }
body { max-width: 60em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 2em; margin-bottom: 0 }
h2 { margin-top: 2em; border-bottom: 3px solid #17142B }
h3 { margin: 1.6em 0 0 }
table { border-collapse: collapse; width: 100% }
td { padding: .15em .6em .15em 0; vertical-align: middle }
td:first-child { width: 45% }
td:last-child { white-space: nowrap; text-align: right }
p { margin: .4em 0 }
.small { font-size: .85em; color: #4A4660 }
@media print { h3, tr { break-after: avoid; break-inside: avoid } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(blocks: Sequence[Block], language: str) -> bytes:
    """UTF-8. Every text is escaped; nothing is fetched."""
    title = next(block.text for block in blocks if isinstance(block, Heading))
    head = (
        f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n"
    )
    return "".join((head, *(part for block in blocks for part in _block(block)), "</body></html>\n")).encode()


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"<h{level}>{escape(text)}</h{level}>\n"
        case Paragraph(text, small):
            yield f"<p{' class="small"' if small else ''}>{escape(text)}</p>\n"
        case Chart():
            yield from _chart(block)


def _chart(chart: Chart) -> Iterator[str]:
    yield f"<h3>{escape(chart.title)}</h3>\n"
    if chart.statement:
        yield f"<p>{escape(chart.statement)}</p>\n"
    if chart.bars:
        yield "<table>\n"
        yield from (_bar(bar) for bar in chart.bars)
        yield "</table>\n"
    yield f'<p class="small">{escape(chart.note)}</p>\n'


def _bar(bar: Bar) -> str:
    drawn = _rectangle(1, "#ECEAF4") + _rectangle(bar.length, "#2B4BDB")
    svg = f'<svg width="{BAR}" height="16" role="img" aria-hidden="true">{drawn}</svg>'
    return f"<tr><td>{escape(bar.name)}</td><td>{svg}</td><td>{escape(bar.told)}</td></tr>\n"


def _rectangle(length: float, colour: str) -> str:
    return f'<rect width="{BAR * length:.1f}" height="16" fill="{colour}"/>'
