"""A window whose clock stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.facilitator.tour import Staff


@pytest.fixture
def staff(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    staff = Staff(tmp_path)
    yield staff
    staff.close()
