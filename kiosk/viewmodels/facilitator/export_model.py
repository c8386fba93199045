"""Copying the results to a stick."""

from collections.abc import Callable
from functools import partial

from kiosk.facilitator.asking import asked
from kiosk.facilitator.results.export import Export, Exported
from kiosk.facilitator.results.luggage import Luggage, pack
from kiosk.facilitator.results.waiting import last_over, taken
from kiosk.host.volumes import Stick
from kiosk.viewmodels.facilitator.stick_copy import Ended, StickCopy
from kiosk.viewmodels.town.houses import houses_of, unremarkable
from kiosk.viewmodels.town.town_picture import long_picture

TOWN = "ville.png"
ALL = 500
"""Houses of the picture that is taken home, at most."""


class ExportModel(StickCopy):
    """All results, with the paper town."""

    def _work(self) -> Callable[[Stick], Ended]:
        language, now = self._words.language, self._office.clock.now()

        def copied(stick: Stick) -> Ended:
            luggage = asked(lambda: pack(self._office.store))
            if luggage is None:
                return Ended(lambda words: words.say("results.unreadable"))
            besides = {TOWN: partial(self._town, luggage)}
            export = Export(luggage, stick, language, now, besides, self._office.export_key())
            sessions, end = luggage.record.sessions, export.run(self._step)
            del luggage  # its log goes first, the sessions after: what goes at once holds up the screen
            last, store = last_over(sessions), self._office.store
            if not isinstance(end, Exported):
                return Ended(end.told, settle=lambda: store.ledger.note("export_refused", result=end.why))
            return Ended(end.told, done=True, settle=lambda: self._settled(last, end))

        return copied

    def _settled(self, last: int, end: Exported) -> None:
        taken(self._office.store, last)
        self._office.store.ledger.note("exported", str(end.edition), str(end.sessions))

    def _town(self, luggage: Luggage) -> bytes:
        """The paper town, in which nothing that is rare can be told."""
        groups = asked(lambda: self._office.store.counts.households(ALL)) or []
        tones = {deck.id: deck.color for deck in luggage.record.decks.values()}
        return long_picture(unremarkable(houses_of(groups, tones)))
