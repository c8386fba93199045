"""The files of an export, by name."""

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property, partial
from hashlib import sha256
from typing import NamedTuple

from kiosk.decks.workbooks.wording import plain
from kiosk.facilitator.results import export_proof, sheets
from kiosk.facilitator.results.figures import Figures, figures, publishable
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.report import Block, report
from kiosk.facilitator.results.sealed import EarlierEvent, sealed_report
from kiosk.facilitator.results.tag import TAG, Tag
from kiosk.host.words import Words, words

EARLIER = "avant"
LONGEST_EVENT = 40
"""Letters of an event's name that the name of a folder or file has."""
HASHES = "empreintes.sha256"


@dataclass(frozen=True)
class Contents:
    """What an export of this luggage holds, in this language, at this moment."""

    luggage: Luggage
    language: str
    now: datetime

    @property
    def makers(self) -> Mapping[str, Callable[[], bytes]]:
        """What makes each file, slow ones one at a time; the hashes come last, see `hashes`."""
        record = self.luggage.record
        return {
            "LISEZMOI.txt": self._readme,
            "rapport.html": self._page,
            "rapport.pdf": self._paper,
            "resultats.xlsx": self._workbook,
            "reponses.csv": lambda: sheets.answers(record, self._merged).csv(),
            "textes-approuves.csv": lambda: sheets.texts(record, self.luggage.texts).csv(),
            **{name: partial(self._earlier, event) for name, event in self._named()},
            TAG: lambda: Tag.of(record, self.now).told(),
            export_proof.SESSIONS: lambda: sheets.parties(record, self._merged).csv(),
            export_proof.LOG: lambda: export_proof.packed(self.luggage.log),
            **{name: partial(bytes, content) for name, content in export_proof.decks(record)},
        }

    @cached_property
    def _words(self) -> Words:
        return words(self.language)

    @cached_property
    def _merged(self) -> Figures:
        return publishable(figures(self.luggage.record, self.language), self.language)

    @cached_property
    def _report(self) -> tuple[Block, ...]:
        return report(self.luggage.record, self._merged, self.now, self._words)

    def _readme(self) -> bytes:
        return "\r\n".join(self._words.say("export.readme").splitlines()).encode("utf-8-sig")

    def _page(self) -> bytes:
        from kiosk.facilitator.results.report_page import page

        return page(self._report, self.language)

    def _named(self) -> Iterator[tuple[str, EarlierEvent]]:
        """The events before this one, the last one first, by the names of their reports."""
        for number, event in enumerate(self.luggage.earlier, start=1):
            yield f"{EARLIER}/{number}-{plain(event.name)[:LONGEST_EVENT] or event.closed.date()}.html", event

    def _earlier(self, event: EarlierEvent) -> bytes:
        from kiosk.facilitator.results.report_page import page

        return page(tuple(sealed_report(event, self._words)), self.language)

    def _paper(self) -> bytes:
        return writers().paper(self._report, self.language)

    def _workbook(self) -> bytes:
        texts = sheets.texts(self.luggage.record, self.luggage.texts)
        return writers().workbook(self._merged, texts, self._words)


class Writers(NamedTuple):
    """What writes on paper and in workbooks."""

    paper: Callable[..., bytes]
    workbook: Callable[..., bytes]


@cache
def writers() -> Writers:
    """Imported with the first export, and never swept: they stay, and a sweep of them held the screen for 36 ms."""
    from kiosk.facilitator.results.report_pdf import paper
    from kiosk.facilitator.results.workbook import workbook

    gc.freeze()
    return Writers(paper, workbook)


def hashes(files: Mapping[str, bytes]) -> bytes:
    """The SHA-256 of each file, as ``sha256sum --check`` reads them."""
    return "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in files.items()).encode()
