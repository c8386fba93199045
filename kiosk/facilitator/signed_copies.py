"""Signing the deck at a path: a folder keeps its signature; what lies in one file is signed in an archive beside it."""

import zipfile
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from kiosk.decks.at_hand import FaultyDeckError, opened
from kiosk.decks.files import listing
from kiosk.decks.findings import Findings
from kiosk.decks.loading import Loaded
from kiosk.decks.workbooks import is_workbook
from kiosk.decks.workbooks.unfolding import texts_of
from kiosk.facilitator.intake.staging import write_all
from kiosk.facilitator.signatures import SIGNATURE, sign

ENDING = "-signe.zip"


def sign_at(path: Path, key: Path, language: str) -> Path:
    """Sign a deck as it stands; the file that was written for it.

    Raises NotAKey; FaultyDeckError, told in ``fr`` or ``en``; NotADeck for a folder with files that are refused;
    FileExistsError, OSError.
    """
    with opened(path) as loaded:
        if loaded.deck is None:
            raise FaultyDeckError(path, loaded, language)
        if path.is_dir():
            sign(path, key)
            return path / SIGNATURE
        target = path.with_name(path.stem + ENDING)
        with TemporaryDirectory(prefix="kiosk-sign-") as box:
            folder = _folder(loaded, Path(box))
            sign(folder, key)
            _pack(folder, target)
        return target


def _folder(loaded: Loaded, box: Path) -> Path:
    """The folder of the deck: that of an archive, or one of a workbook with its pictures, as its author can open it."""
    unfolded = texts_of(loaded.folder, Findings()) if is_workbook(loaded.folder) else None
    if unfolded is None:
        return loaded.folder
    copy(loaded.folder, box)
    write_all({name: picture.read_bytes() for name, picture in unfolded.pictures.items()}, box)
    return box


def _pack(folder: Path, target: Path) -> None:
    """An archive that did not exist before, of a deck's files as they are."""
    with target.open("xb") as file, zipfile.ZipFile(file, "w") as packed:
        for name, path in (listing(folder, Findings()) or {}).items():
            packed.writestr(zipfile.ZipInfo(name), path.read_bytes())
