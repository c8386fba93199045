"""Where things stand: the data folder of this machine, and the folders that ship with the kiosk."""

import os
import sys
from pathlib import Path

APP_NAME = "cafe-ia-kiosk"
UPDATES, RUN = "KIOSK_UPDATES", "RUNTIME_DIRECTORY"
"""Names in the environment, where the system keeps versions of the kiosk: the folder of those, and the kiosk's own."""


def data_dir(override: Path | None = None, safe: bool = False) -> Path:
    """The folder for everything that must survive, or the ``safe`` one: in the folder of the system that started us,
    else beside it. Created if absent, absolute.

    Raises OSError when it cannot be created.
    """
    folder = named_dir(override)
    folder = (run_dir() or folder.parent) / f"{folder.name}-safe" if safe else folder
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def named_dir(override: Path | None = None) -> Path:
    """The folder for everything that must survive, absolute; it may not be there. Raises OSError where none can be
    named."""
    return (override or _usual()).expanduser().resolve()


def _usual() -> Path:
    import platformdirs  # late: the first frame of a kiosk that is told its folder does not wait for it

    try:
        return platformdirs.user_data_path(APP_NAME, appauthor=False)
    except RuntimeError as error:  # a user that the system does not know, without HOME
        raise FileNotFoundError(f"this user has no home folder ({error})") from error


def updates_dir() -> Path | None:
    """The folder of the versions that came as updates; None where the system takes none in."""
    told = os.environ.get(UPDATES)
    return Path(told) if told else None


def run_dir() -> Path | None:
    """The kiosk's own folder, in which the system that started it looks; None where none did."""
    told = os.environ.get(RUN)
    return Path(told) if told else None


def bundle_dir() -> Path:
    """The folder that holds `kiosk/`, `assets/` and `decks/`, packaged or not; also the import path of our QML."""
    packaged: str | None = getattr(sys, "_MEIPASS", None)
    return Path(packaged) if packaged else Path(__file__).resolve().parents[2]


def assets_dir() -> Path:
    """What people see that is not code: fonts, pictures, strings."""
    return bundle_dir() / "assets"


def bundled_decks_dir() -> Path:
    """The decks that come with the kiosk, one folder per game."""
    return bundle_dir() / "decks"
