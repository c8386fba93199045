"""What the storage can refuse, and what a disk can refuse to the storage."""

from collections.abc import Sequence
from typing import Literal


class StorageError(Exception):
    """Base of everything the storage raises on purpose."""


class NewerDatabase(StorageError):
    """The file was written by a later kiosk; it was left as it is."""

    def __init__(self, file: str, found: int, known: int) -> None:
        super().__init__(
            f"{file} was written by a newer kiosk: its version is {found}, this kiosk knows versions up to {known}. "
            "Start the newer kiosk, or choose another data folder. The file was not changed."
        )
        self.found = found
        self.known = known


class DiskRefused(StorageError):
    """The disk is full, read-only, locked, missing or failing; the database itself is not to blame."""


class Damaged(StorageError):
    """The file is not a sound database of the kiosk."""


class Unreadable(StorageError):
    """The disk, or this part of the database, cannot be read now. Writing goes on, in memory if need be."""


class OutOfOrder(StorageError):
    """An event would repeat a number or leave a gap, or a session would start twice."""


class AlreadyFinished(StorageError):
    """The session is over: it takes no more events and no second outcome."""

    def __init__(self, session_id: str) -> None:
        super().__init__(f"session {session_id} is already finished")


class SessionOpen(StorageError):
    """A session is not over: the edition cannot be sealed."""

    def __init__(self, session_id: str) -> None:
        super().__init__(f"session {session_id} is not over: end it, then seal the edition. Nothing was changed.")


class NotErased(StorageError):
    """The edition is sealed, and something of it is still on the disk."""

    def __init__(self, reason: object) -> None:
        super().__init__(
            f"The edition is sealed, but copies of its data could not all be erased: {reason}. "
            "The kiosk tries again at each start."
        )


class ServerRefused(StorageError):
    """The server of a database cannot be reached, wants another password, has no such database, or went away."""


class NotGathered(StorageError):
    """No database of gathered exports; ``why``: it has no ``url`` that can be used, is ``absent``, holds ``other``
    things, or there is no ``driver`` for it. Nothing was changed."""

    def __init__(self, why: Literal["url", "absent", "other", "driver"]) -> None:
        super().__init__(f"no database of gathered exports: {why}")
        self.why = why


class UnknownSession(StorageError):
    """No session has this id; the sentence gives the ids of the last ones."""

    def __init__(self, session_id: str, last: Sequence[str]) -> None:
        hint = f"the last ones are {', '.join(last)}" if last else "no session is stored yet"
        super().__init__(f"no session {session_id}; {hint}")


class UnknownDeck(StorageError):
    """No deck content with this hash was kept."""

    def __init__(self, sha256: str) -> None:
        super().__init__(f"no deck with the hash {sha256} was kept")


class UnknownText(StorageError):
    """No visitor's text has this id."""

    def __init__(self, text_id: str) -> None:
        super().__init__(f"no text {text_id} is kept")
