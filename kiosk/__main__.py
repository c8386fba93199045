"""The front door: the commands that need the window go to the application, the others to the command line."""

import sys

WINDOW_COMMANDS = ("run", "demo", "bench")


def main() -> None:
    """Run one command and exit with its code."""
    arguments = sys.argv[1:] or ["run"]
    if arguments[0].startswith("--") and arguments[0] != "--help":
        arguments = ["run", *arguments]
    if arguments[0] in WINDOW_COMMANDS:
        from kiosk.app.doors import enter

        sys.exit(enter(arguments))
    from kiosk.cli import app

    app(arguments)


if __name__ == "__main__":
    main()
