"""What an author saves is checked beside the screen, and played from the step that was open."""

from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiosk.decks.at_hand import opened
from kiosk.decks.loading import Loaded
from kiosk.decks.subjects import Subjects
from kiosk.tools.studio.saves import Saves
from kiosk.tools.studio.studio_stage import StudioStage
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.studio_model import StudioModel


class SavedVersion(NamedTuple):
    """What was saved: as it was loaded, what its findings are about, and what keeps it there."""

    loaded: Loaded
    subjects: Subjects
    kept: ExitStack


def read(path: Path) -> SavedVersion:
    """What a path leads to now."""
    kept = ExitStack()
    loaded = kept.enter_context(opened(path))
    return SavedVersion(loaded, Subjects(loaded.folder), kept)


class Studio(QObject):
    """The last version without errors is played; of the last one, what is to be mended is told. Close it."""

    def __init__(self, path: Path, stage: StudioStage, model: StudioModel) -> None:
        super().__init__()
        self._path, self._stage, self._model = path, stage, model
        self._played: SavedVersion | None = None
        self._aside, self._saves, self._saved = Aside(self), Saves(path, self), False
        self._saves.saved.connect(self._check)
        stage.moved.connect(self._show)
        model.asked.connect(self._play)
        model.fitted.connect(lambda: stage.fit(model.props.size))
        self._check()

    def _check(self) -> None:
        """Once more after what is being checked, if something was saved meanwhile."""
        self._saved = self._aside.busy
        self._model.check()
        self._aside.start(lambda: read(self._path), self._checked)

    def _checked(self, version: SavedVersion) -> None:
        if self._saved:
            version.kept.close()
            self._check()
            return
        self._model.find(version.loaded.findings, version.subjects.of, version.loaded.deck)
        if version.loaded.deck is None:
            version.kept.close()
            return
        before, self._played = self._played, version
        self._play(self._stage.step)
        if before is not None:
            before.kept.close()

    def _play(self, step: str) -> None:
        if self._played is None:
            return
        if not self._stage.play(self._played.loaded, self._model.props, step):
            self._model.miss()
        self._show()

    def _show(self) -> None:
        self._model.show(self._stage.step, self._stage.cards)

    def close(self) -> None:
        """Nothing more is played."""
        if self._played is not None:
            self._played.kept.close()
