"""The editions of a store: the running festival event, and what is left of those before it."""

from contextlib import suppress

from kiosk.storage import files, queries, runs
from kiosk.storage.connection import folded, named_refusals
from kiosk.storage.copies import Copies
from kiosk.storage.errors import DiskRefused, NotErased, SessionOpen, StorageError
from kiosk.storage.records import Edition, hour, milliseconds
from kiosk.storage.register import Register


class Editions(Register, Copies):
    """Exactly one edition is open, and every session stored belongs to it."""

    def edition(self) -> Edition:
        """The open one."""
        return self.editions()[-1]

    def editions(self) -> list[Edition]:
        """All, in their order; the last one is open."""
        return self._journal.read(runs.editions())

    def logs(self) -> dict[str, list[str]]:
        """The events of every session of the open one, by its id."""
        return self._journal.read(runs.logs())

    def rename_edition(self, name: str) -> None:
        """Names the open one."""
        self._journal.write(runs.renamed(name))

    def seal(self, figures: str) -> Edition:
        """Seals the open edition with its figures and opens the next. Of its sessions, events, counts, texts and decks
        nothing is left in the folder of the store; settings and journal stay. Returns the sealed one.

        Raises SessionOpen or DiskRefused, having changed nothing; NotErased when it is sealed and a copy is left.
        """
        last = self._journal.read(queries.last_session())
        if last and not last.outcome:
            raise SessionOpen(last.id)
        number = self.edition().number
        self._journal.write_now(runs.sealed(number, figures, milliseconds(hour(self._clock()))))
        self.finish_erasing()
        return next(edition for edition in self.editions() if edition.number == number)

    def finish_erasing(self) -> None:
        """What a sealing still has to do on the disk, also after it was cut short. Raises NotErased."""
        if self.setting(runs.ERASING) is None:
            return
        try:
            with named_refusals(), self._journal.idle_connection() as connection:
                if not folded(connection):
                    raise DiskRefused("the write-ahead log cannot be emptied now")
                files.erase_copies(self._backups)
        except StorageError as error:
            raise NotErased(error) from error
        self.set_setting(runs.ERASING, None)
        with suppress(StorageError):  # the next half-hour makes one
            self.backup()
