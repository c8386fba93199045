"""Which codes may guard a kiosk: six to twelve digits that nobody would try first."""

import re
from datetime import datetime
from itertools import pairwise

YEARS = range(1900, 2100)
"""Whose days are no codes: births, and whatever the clock says, which can be years off without a network."""
DATES = ("%d%m%y", "%m%d%y", "%y%m%d", "%d%m%Y", "%m%d%Y", "%Y%m%d")
COMMON = frozenset(
    "102030 112233 123321 123654 124578 135790 142536 145236 147258 147852 147896 159357 159753 192837 223344 235689 "
    "246810 258369 258456 314159 321654 332211 369258 445566 456123 456852 520131 556677 654123 667788 741852 753159 "
    "753951 778899 789123 789456 852456 852741 951753 963258 963852 998877 1020304 1122334 1472583 1593572 3141592 "
    "7418529 11223344 12344321 14725836 14789632 15935725 22334455 31415926 74185296 112233445 123454321 147258369 "
    "159357258 314159265 369258147 741852963 789456123 963852741 987654123 1122334455 1234554321 3141592653".split()
)
"""Found on top of every list of leaked codes, with those that draw a figure on the pad."""


def weakness(code: str) -> str:
    """Why a code is refused: length, repeated, run, date or common; empty when it may be used."""
    reasons = {"length": _wrong_length, "repeated": _repeated, "run": _run, "date": _date, "common": _common}
    return next((name for name, holds in reasons.items() if holds(code)), "")


def _wrong_length(code: str) -> bool:
    return re.fullmatch(r"[0-9]{6,12}", code) is None


def _repeated(code: str) -> bool:
    """The same digits again and again, as in 777777, 121212 or 123123."""
    return re.fullmatch(r"(\d+?)\1+", code) is not None


def _run(code: str) -> bool:
    """Digits that go up or down one by one; after 9 comes 0."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    return steps in ({1}, {9})


def _date(code: str) -> bool:
    return any(_day_of(code, form) in YEARS for form in DATES)


def _day_of(code: str, form: str) -> int:
    """The year of the date that a code writes in some form; 0 when it writes none."""
    try:
        return datetime.strptime(code, form).year
    except ValueError:
        return 0


def _common(code: str) -> bool:
    return code in COMMON or code[::-1] in COMMON
