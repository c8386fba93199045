"""From a command to what it opens; every failure ends in a sentence and an exit code."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.app.options import parse

if TYPE_CHECKING:
    import argparse


def enter(arguments: Sequence[str]) -> int:
    """Run one of COMMANDS. Returns 0; 1 when a demonstration, a test or a limit failed; 2 when nothing could start."""
    options = parse(arguments)
    command = _command(options.command)
    from kiosk.app.window import NoDisplayError
    from kiosk.host.instance import AlreadyOpenError

    try:
        return command(options)
    except (NoDisplayError, AlreadyOpenError) as error:
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
    from kiosk.tools.bench import bench

    return bench
