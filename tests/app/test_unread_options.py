"""Nonsense in the settings of a machine is left out, and told; the rest holds."""

import pytest

from kiosk.app.unread_options import parse_what_can_be


@pytest.mark.parametrize(
    ("given", "left_out"),
    [
        ("--inches 24 --public-screen", ""),
        ("--inchs 24 --inches 24 --public-screen", "--inchs 24"),
        ("nonsense --inches 24 --public-screen", "nonsense"),
        ("--inches 24 --size huge --public-screen", "--size huge"),
        ("--inches 24 --public-screen --deck", "--deck"),
        ("--help --inches 24 -h --public-screen -x", "--help -h -x"),
        ("--inches 24 24 --inches 24 --public-screen yes --public-screen", "--inches 24 24 --public-screen yes"),
    ],
)
def test_where_nobody_reads_it_what_is_wrong_is_left_out(
    given: str, left_out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = parse_what_can_be(["run", *given.split()])
    assert (run.inches, run.public_screen, run.unread, " ".join(run.left_out)) == (24, True, True, left_out)
    assert capsys.readouterr() == ("", "")
