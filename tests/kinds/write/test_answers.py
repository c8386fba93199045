"""A ``write`` asks nobody anything."""

from kiosk.kinds.write.answers import WriteAnswers
from tests.sessions.asking import first, silent


def test_it_has_nothing_to_say() -> None:
    asked, kind = first("write", "micro-dystopies"), WriteAnswers()
    assert silent(asked)
    assert [family.name for family in kind.families(asked, asked.name)] == []
    assert (kind.compared(asked.step, None), kind.behind(None)) == ((), {})
