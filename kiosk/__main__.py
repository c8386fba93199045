"""The front door: the commands that need the window go to the application, the others to the command line."""

import sys

from kiosk.app.options import COMMANDS

CHILD = "intake"
"""How the kiosk calls itself to open what comes by stick; nobody types it."""
FOR_THE_COMMAND_LINE = ("--help", "--version")


def main() -> None:
    """Run one command and exit with its code."""
    arguments = sys.argv[1:] or ["run"]
    if arguments[0].startswith("--") and arguments[0] not in FOR_THE_COMMAND_LINE:
        arguments = ["run", *arguments]
    if arguments == [CHILD]:
        from kiosk.facilitator.intake.confined import main as child

        child()
    if arguments[0] in COMMANDS:
        from kiosk.doors import enter

        sys.exit(enter(arguments))
    from kiosk.cli import enter as enter_command_line

    enter_command_line(arguments, COMMANDS)


if __name__ == "__main__":
    main()
