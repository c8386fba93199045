"""Every test runs without a screen, with the look the kiosk ships, and without a deadline."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from kiosk.app import house
from kiosk.sessions.chance import RandomChance
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.depth import header, of_each_test, seed
from tests.shipped import share

settings.register_profile("house", deadline=None)
settings.load_profile("house")
share()


def pytest_report_header() -> str:
    """How deep this run goes."""
    return header()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """The mark of what takes long; and hypothesis, which configures itself next, draws by the word of this run."""
    if config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = str(seed("hypothesis"))
    config.addinivalue_line("markers", "long: takes more than ten seconds, and begins first: no process ends late")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of what was asked for what is drawn; what takes long first, the rest as it is written."""
    tried = of_each_test([item.nodeid for item in items])
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid not in tried])
    items[:] = [item for item in items if item.nodeid in tried]
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session", autouse=True)
def _luck() -> Iterator[None]:
    """A house that is given no luck has one by its test and the word of this run: what failed fails again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(house, "RandomChance", lambda: RandomChance(seed(os.environ["PYTEST_CURRENT_TEST"])))
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kind of application that pytest-qt builds: the kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture
def clock() -> FakeClock:
    """A clock moved by hand."""
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    """A store in a folder of its own."""
    opened = open_store(tmp_path / "data", clock.now)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """Has LibreOffice do what these arguments say. Its profile is made once: that takes longer than most of its tasks.
    Tests that use it are of the group "office", so that one process has them all."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: soffice is not on PATH")
    profile = tmp_path_factory.mktemp("office").as_uri()

    def run(*arguments: str) -> None:
        command = [program, f"-env:UserInstallation={profile}", "--headless", *arguments]
        subprocess.run(command, check=True, capture_output=True)

    return run
