"""The commands that need no window: making and checking decks, telling sessions again, many kiosks in one result."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Annotated

import typer


def _told(wanted: bool) -> None:
    if wanted:
        print(f"kiosk {version('cafe-ia-kiosk')}")
        raise typer.Exit


def _kiosk(
    told: Annotated[bool, typer.Option("--version", callback=_told, is_eager=True, help="Tell the version.")] = False,
) -> None:
    """Offline card games about artificial intelligence, for a festival touchscreen.

    Without a command the kiosk opens, as with “run”.
    """


def enter(arguments: Sequence[str], window_commands: Mapping[str, str]) -> None:
    """Run one command and exit with its code; 2 and a sentence for a wrong one.

    The help also lists ``window_commands``, by name what each does: they are run elsewhere.
    """
    others = "\n\n".join(f"{name:10} {what}" for name, what in window_commands.items())
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        epilog=f"Commands that draw, each with its own --help:\n\n{others}",
    )
    app.callback()(_kiosk)
    if arguments[0] != "--version":
        _add_commands(app)
    app(arguments, prog_name="kiosk")


def _add_commands(app: typer.Typer) -> None:
    """All that they need is imported here: the version is told without it."""
    from kiosk.cli.check import check
    from kiosk.cli.merge_exports import merge
    from kiosk.cli.new_deck import new_deck
    from kiosk.cli.onto_disk import put_on_disk
    from kiosk.cli.record_speech import record
    from kiosk.cli.replay import replay
    from kiosk.cli.report_all import report
    from kiosk.cli.signing import recovery_key, sign
    from kiosk.cli.translate import translate
    from kiosk.cli.updating import confirm_update, count_start, install_update, make_update

    app.command()(check)
    app.command()(new_deck)
    app.command()(translate)
    app.command()(record)
    app.command()(replay)
    app.command()(merge)
    app.command()(report)
    app.command()(recovery_key)
    app.command()(sign)
    app.command()(make_update)
    for of_the_system in (install_update, count_start, confirm_update, put_on_disk):
        app.command(hidden=True)(of_the_system)
