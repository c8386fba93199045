"""The front door: the commands that draw go to the application, the others to the command line."""

import sys

from kiosk.app.command_line import COMMANDS
from kiosk.kinds import IncompleteKindError, complete

INTAKE, DRIVER, VOICE = "intake", "driver", "voice"
"""How the kiosk calls itself: to open what comes by stick, to ask what draws, and to speak. Nobody types them."""
FOR_THE_COMMAND_LINE = ("--help", "--version")


def main() -> None:
    """Run one command and exit with its code; 2 and a sentence when a kind of step leaves something open."""
    arguments = sys.argv[1:] or ["run"]
    if arguments[0].startswith("--") and arguments[0] not in FOR_THE_COMMAND_LINE:
        arguments = ["run", *arguments]
    if arguments == [INTAKE]:
        from kiosk.facilitator.intake.confined import main as child

        child()
    if arguments == [DRIVER]:
        from kiosk.app.renderer import main as driver

        driver()
        sys.exit()
    if arguments == [VOICE]:
        from kiosk.host.voice.worker import main as voice

        voice()
        sys.exit()
    try:
        _enter(arguments)
    except IncompleteKindError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)


def _enter(arguments: list[str]) -> None:
    if arguments[0] in COMMANDS:
        from kiosk.doors import enter

        sys.exit(enter(arguments))
    complete()
    from kiosk.cli import enter as enter_command_line

    enter_command_line(arguments, COMMANDS)


if __name__ == "__main__":
    main()
