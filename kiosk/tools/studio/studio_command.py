"""``kiosk studio``: the kiosk's window and, beside it, the author's."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from kiosk.app.window import open_application
from kiosk.decks.at_hand import no_deck
from kiosk.tools.studio.studio import Studio
from kiosk.tools.studio.studio_panel import StudioPanel
from kiosk.tools.studio.studio_stage import StudioStage
from kiosk.viewmodels.studio_model import StudioModel


def studio(options: argparse.Namespace) -> int:
    """Play until a window is closed or it is told to end. Returns 0; 2 and a sentence where a path leads to no deck."""
    path: Path = options.path.absolute()
    none = no_deck(path)
    if none is not None:
        print(f"{options.path}: {none.findings[0].said(options.language)}", file=sys.stderr)
        return 2
    application = open_application(software=options.software)
    model = StudioModel(options.language)
    with (
        TemporaryDirectory(prefix="kiosk-studio-") as data,
        closing(StudioPanel(model)) as panel,
        closing(StudioStage(Path(data), model.props.size, panel.window.width())) as stage,
        closing(Studio(path, stage, model)),
        _interrupted(application),
    ):
        return application.exec()


@contextmanager
def _interrupted(application: QCoreApplication) -> Iterator[None]:
    """Ctrl-C in the terminal, or a session that ends, ends it as a closed window does: in the middle of a slot the one
    would only be printed, and after the other what was played would stay on the disk."""
    ends = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(end, lambda *_: application.quit()) for end in ends]
    yield
    for end, handler in zip(ends, before, strict=True):
        signal.signal(end, handler)
