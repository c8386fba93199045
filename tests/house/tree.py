"""The files of the project, as the rules of the house read them. A rule that sees no file checks nothing: it fails."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
UI = KIOSK / "ui"

MADE = {".git", ".venv", ".venv-uv", "build", "dist", "pictures", "__pycache__"}
CACHES = {".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


def files(folder: Path, pattern: str) -> list[Path]:
    """Every file under `folder` that matches, in order, but for what tools make. Fails when there is none."""
    found: list[Path] = []
    for place, folders, names in folder.walk():
        # Pictures are made at the top only: assets/ has its own.
        folders[:] = [name for name in folders if name not in MADE | CACHES or (name == "pictures" and place != ROOT)]
        found += [place / name for name in names if name not in MADE and Path(name).match(pattern)]
    assert found, f"no {pattern} seen under {folder}: this rule checks nothing"
    return sorted(found)


def stems(folder: Path, pattern: str) -> set[str]:
    """The stems of the files in a folder (none when it is absent), but for `_private.py` and `__init__.py`."""
    return {file.stem for file in folder.glob(pattern) if not file.stem.startswith("_")}
