"""Typography: each language by its own rules, and no fault found where there is none."""

import pytest

from kiosk.decks.checks.typography import faults


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("fr", "Qui\u00a0? Quoi\u202f! Où\u00a0:", []),
        ("fr", "« Oui\u00a0!\u00a0» à 12:30, https://cafeia.org/x?y=1", ["W072"]),
        ("fr", "«\u00a0Oui\u00a0!\u00a0» à 12:30, https://cafeia.org/x?y=1", []),
        ("fr", "Vraiment\u00a0?!", []),
        ("fr", "Qui ? Où?", ["W070"]),
        ("fr", "15 % ou 15%", ["W070"]),
        ("fr", "? au début", ["W070"]),
        ("fr", "l'eau, l’eau", ["W071"]),
        ("fr", "Et puis...", ["W073"]),
        ("en", "Who? What! Where: 15%; “yes”", []),
        ("en", "Who ? What", ["W074"]),
        ("en", "Who\u00a0? What", ["W074"]),
        ("en", "the players' turn", ["W071"]),
        ("de", "Wer? don't", ["W071"]),
        ("fr", "a < b, 3 * 4 * 5, [sic]", []),
        ("fr", '<img src="http://x/y.png">', ["W063"]),
        ("en", "![x](http://x/y.png)", ["W063"]),
        ("en", "**bold**", ["W063"]),
    ],
)
def test_faults(language: str, text: str, codes: list[str]) -> None:
    assert [code for code, _ in faults(language, text)] == codes
