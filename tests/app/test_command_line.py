"""What can be asked on the command line, and what is refused with a sentence."""

from pathlib import Path

import pytest

from kiosk.app.command_line import COMMANDS, default_inches, parse


def test_what_is_not_asked_has_a_default() -> None:
    run = parse(["run"])
    assert (run.deck, run.size, run.inches, run.data, run.decks, run.language) == (None, None, None, None, [], "fr")
    assert parse(["bench"]).json == Path("build/bench.json")


def test_what_is_asked() -> None:
    run = parse(["run", "--size", "1280x800", "--inches", "10.1", "--decks", "a", "--decks", "b", "--windowed"])
    assert (run.size, run.inches, run.decks, run.windowed) == ((1280, 800), 10.1, [Path("a"), Path("b")], True)
    assert [parse(["run", *asked]).public_screen for asked in ([], ["--public-screen"])] == [False, True]
    assert parse(["bench", "rules", "decks"]).groups == ["rules", "decks"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["run", "--size", "large"], "'large' is not a size such as 1920x1080"),
        (["run", "--inches", "500"], "'500' is not a diagonal between 7 and 100 inches"),
        (["self-test", "--inches", "wide"], "'wide' is not a diagonal"),
        (["demo", "--seats", "7"], "'7' is not a number of seats from 1 to 6"),
        (["demo", "--length", "endless"], "invalid choice: 'endless'"),
        (["bench", "speed"], "'speed' is not one of start, memory"),
        (["run", "--fullscreen"], "unrecognized arguments: --fullscreen"),
    ],
)
def test_what_is_wrong_is_named(wrong: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(wrong)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_its_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([command, "--help"])
    assert ended.value.code == 0
    assert COMMANDS[command][1:] in " ".join(capsys.readouterr().out.split())


def test_a_tablet_is_small_whichever_way_it_is_held() -> None:
    assert default_inches((1280, 800)) == default_inches((800, 1280)) < default_inches((1920, 1080))
