"""``kiosk replay``: a stored session told again from its events, and compared with the state it ended in."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.host.clock import SystemClock
from kiosk.host.instance import AlreadyOpenError, only_instance
from kiosk.host.paths import data_dir
from kiosk.sessions import transcript
from kiosk.storage import Damaged, StorageError, Store, open_store
from kiosk.storage.startup import DATABASE

VERDICTS = {
    True: "The events give the state that was stored.",
    False: "The events do not give the state that was stored.",
    None: "The session has not ended: there is no state to compare with.",
}


def replay(
    session: Annotated[str, typer.Argument(help="The id of a session.")],
    data: Annotated[Path | None, typer.Option(metavar="DIR", help="The data folder, if not the usual one.")] = None,
) -> None:
    """Tell a stored session move by move, then compare the state its events give with the one stored at its end.

    Exits with 0 when they are the same, 1 when they differ, 2 when there is no such session or it cannot be read.
    """
    try:
        with _copy(data) as store:
            told = transcript.replay(store, session)
    except (StorageError, AlreadyOpenError, ValueError, LookupError, OSError) as error:
        print(f"Nothing can be told: {error}", file=sys.stderr)
        raise typer.Exit(2) from None
    print(*told.lines, VERDICTS[told.same], sep="\n")
    raise typer.Exit(1 if told.same is False else 0)


@contextmanager
def _copy(wanted: Path | None) -> Iterator[Store]:
    """A store opened on a copy: telling a session must not migrate, mend or restore what the kiosk keeps.

    Raises StorageError, AlreadyOpenError while a kiosk writes there, FileNotFoundError when nothing is stored there.
    """
    folder = wanted or data_dir()
    if not (folder / DATABASE).is_file():
        raise FileNotFoundError(f"{folder} holds no sessions.")
    with tempfile.TemporaryDirectory(prefix="kiosk-replay-") as aside:
        with only_instance(folder):
            for file in folder.glob(f"{DATABASE}*"):
                shutil.copy2(file, aside)
        store = open_store(Path(aside), SystemClock().now)
        try:
            if any(notice.code == "damaged_set_aside" for notice in store.notices):
                raise Damaged(f"{folder / DATABASE} is damaged. Start the kiosk: it restores its newest good backup.")
            yield store
        finally:
            store.close()
