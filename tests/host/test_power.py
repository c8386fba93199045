"""The machine is asked to switch off, or a reason is given; no test ever asks this one."""

import sys

import pytest

from kiosk.host import power
from kiosk.host.power import PowerOffRefused, power_off


def ordered(monkeypatch: pytest.MonkeyPatch, *order: str) -> None:
    monkeypatch.setattr(power, "ORDERS", {sys.platform: order})


def test_a_machine_that_obeys(monkeypatch: pytest.MonkeyPatch) -> None:
    ordered(monkeypatch, sys.executable, "-c", "pass")
    power_off()


@pytest.mark.parametrize("order", [(sys.executable, "-c", "raise SystemExit(1)"), ("no-such-program-here", "now")])
def test_a_machine_that_does_not(monkeypatch: pytest.MonkeyPatch, order: tuple[str, ...]) -> None:
    ordered(monkeypatch, *order)
    with pytest.raises(PowerOffRefused):
        power_off()


def test_a_system_whose_word_we_do_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    with pytest.raises(PowerOffRefused, match="plan9"):
        power_off()
