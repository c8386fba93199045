"""``kiosk print``: a game as PDFs to print and cut, one a language."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

from kiosk.app.window import open_application
from kiosk.decks.at_hand import opened
from kiosk.decks.contents import HEAD
from kiosk.decks.library import UnknownDeckError
from kiosk.decks.loading import Loaded
from kiosk.host.durable import give_name, write_synced
from kiosk.host.languages import LANGUAGES
from kiosk.host.paths import bundled_decks_dir
from kiosk.on_paper.booklet import booklet
from kiosk.on_paper.sizes import LARGE, POKER


class NotPrintedError(Exception):
    """Nothing was written, and why."""


def print_game(options: argparse.Namespace) -> int:
    """Write the PDFs, all or none, and name them. Returns 0, or 2 with a sentence when there is nothing to print or
    nowhere to write."""
    open_application(offscreen=True)
    try:
        for file in _written(_made(options), options.into):
            print(file)
    except (NotPrintedError, UnknownDeckError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _made(options: argparse.Namespace) -> dict[str, bytes]:
    """Each PDF by the name of its file."""
    with ExitStack() as open_decks:
        return _printed(_found(options.deck, open_decks), options)


def _printed(found: Loaded, options: argparse.Namespace) -> dict[str, bytes]:
    if found.deck is None:
        told = "\n".join(finding.line("en") for finding in found.findings if finding.severity == "error")
        raise NotPrintedError(f"{told}\n{options.deck} has errors and is not printed: mend them first.")
    offered = [language for language in found.deck.offered if language in LANGUAGES]
    wanted = [options.language] if options.language else offered
    if not set(wanted) <= set(offered):
        raise NotPrintedError(f"{options.deck} is not in that language: it offers {', '.join(offered)}.")
    size, name = (LARGE, "-large") if options.large else (POKER, "")
    deck = found.deck
    return {f"{deck.id}-{one}{name}.pdf": booklet(deck, one, size).pdf(found.folder) for one in wanted}


def _found(name: str, open_decks: ExitStack) -> Loaded:
    """The deck at a path, or one that ships, by its id; it stays as long as ``open_decks``. Raises
    UnknownDeckError."""
    ships = {head.parent.name: head.parent for head in sorted(bundled_decks_dir().glob(f"*/{HEAD}"))}
    path = ships.get(name) or Path(name)
    if not path.exists():
        raise UnknownDeckError(name, ships)
    return open_decks.enter_context(opened(path))


def _written(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write them all before one gets its name. Raises NotPrintedError."""
    parts = {folder / f".{name}.part": folder / name for name in files}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for part, content in zip(parts, files.values(), strict=True):
            write_synced(part, content)
        for part, path in parts.items():
            give_name(part, path)
    except OSError as error:
        _taken_away(parts)
        raise NotPrintedError(f"{folder} cannot be written: {error.strerror}.") from None
    return list(parts.values())


def _taken_away(parts: Iterable[Path]) -> None:
    for part in parts:
        with suppress(OSError):
            part.unlink(missing_ok=True)
