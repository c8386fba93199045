"""What writes the PDF is imported in the middle of an export, and keeps nothing of it."""

import subprocess
import sys

from tests.house.tree import ROOT

IMPORTED = """
import weakref

class Luggage:
    pass

def imported():
    held = Luggage()
    import kiosk.facilitator.results.report_pdf
    return weakref.ref(held)

assert imported()() is None
"""


def test_who_imports_it_lets_go_of_what_it_held() -> None:
    said = subprocess.run([sys.executable, "-c", IMPORTED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.stderr == ""
