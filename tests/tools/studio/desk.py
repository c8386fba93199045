"""An author's desk: both windows of the studio, a finger on each, and what they say."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger
from kiosk.tools.stillness import Stillness
from kiosk.tools.studio.studio import Studio
from kiosk.tools.studio.studio_panel import StudioPanel
from kiosk.tools.studio.studio_stage import StudioStage
from kiosk.viewmodels.studio_model import StudioModel
from tests.ui import walk


class AuthorsDesk:
    """``model`` is told of by the panel; ``stage`` is the kiosk's window."""

    def __init__(self, model: StudioModel, stage: StudioStage, panel: StudioPanel) -> None:
        self.model, self.stage = model, stage
        self._windows = {"kiosk": stage.kiosk_window.window, "panel": panel.window}
        self.panel = panel.window
        self._mouse = Finger(panel.window)

    def until(self, sentence: str) -> None:
        """Wait until things stand so."""
        assert Finger.waits_for(lambda: self.model.props.told == sentence), self.model.props.told

    def until_after(self, before: Session | None) -> Session:
        """Wait until another session is played; gives it."""
        assert Finger.waits_for(lambda: self.stage.session not in (None, before)), self.model.props.told
        assert self.stage.session is not None
        return self.stage.session

    def touch(self, name: str) -> None:
        """Touch something of the panel."""
        self._mouse.touch(name)

    def says(self, window: str) -> list[str]:
        """Every text that a window shows."""
        Stillness(self._windows[window]).comes()
        return [item.property("text") for item in self._texts(window)]

    def letters(self, text: str) -> int:
        """How large the letters of a text of the kiosk are, in pixels."""
        Stillness(self._windows["kiosk"]).comes()
        (found,) = (one for one in self._texts("kiosk") if one.property("text").startswith(text))
        return int(found.property("fontInfo").property("pixelSize").toNumber())

    def _texts(self, window: str) -> list[QQuickItem]:
        return walk.texts(self._windows[window].contentItem())


@contextmanager
def sat_down(path: Path, data: Path, language: str = "en") -> Iterator[AuthorsDesk]:
    """At a desk on which a game is being written."""
    data.mkdir()
    model = StudioModel(language)
    with (
        closing(StudioPanel(model)) as panel,
        closing(StudioStage(data, model.props.size, panel.window.width())) as stage,
        closing(Studio(path, stage, model)),
    ):
        yield AuthorsDesk(model, stage, panel)


def saved(file: Path, text: str) -> None:
    """Save as many editors do: another file takes the place of the one that was opened."""
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, file)  # noqa: PTH105
