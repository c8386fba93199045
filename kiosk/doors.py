"""From a command to what it opens; every failure ends in a sentence and an exit code."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.app.command_line import parse
from kiosk.app.unread_options import parse_what_can_be
from kiosk.host.heartbeat import SOCKET

if TYPE_CHECKING:
    import argparse


class NoBenchError(Exception):
    """This kiosk was built without its bench."""


def enter(arguments: Sequence[str]) -> int:
    """Run one of COMMANDS. Returns 0; 1 when a demonstration, a test or a limit failed; 2 when nothing could start."""
    started_by_the_system = arguments[0] == "run" and SOCKET in os.environ
    options = parse_what_can_be(arguments) if started_by_the_system else parse(arguments)
    from kiosk.app.window import NoDisplayError
    from kiosk.host.instance import AlreadyOpenError

    try:
        return _command(options.command)(options)
    except (NoDisplayError, AlreadyOpenError, NoBenchError) as error:
        print(error, file=sys.stderr)
        return 2


def _command(name: str) -> "Callable[[argparse.Namespace], int]":
    if name == "run":
        from kiosk.app.running import run

        return run
    if name == "demo":
        from kiosk.tools.demo import demo

        return demo
    if name == "self-test":
        from kiosk.app.self_test import self_test

        return self_test
    if name == "print":
        from kiosk.app.print_command import print_game

        return print_game
    if name == "studio":
        from kiosk.tools.studio.studio_command import studio

        return studio
    return _bench()


def _bench() -> "Callable[[argparse.Namespace], int]":
    """Raises NoBenchError in a package, which has none."""
    try:
        from kiosk.tools.bench import bench
    except ModuleNotFoundError as error:
        if error.name != "kiosk.tools.bench":
            raise
        raise NoBenchError("A package has no bench: measure with `make bench`, where the kiosk is built.") from None
    return bench
