"""``kiosk check --fix``: the typography of decks, mended in their files before they are checked."""

import sys
from pathlib import Path

from kiosk.decks.contents import HEAD
from kiosk.decks.mending import mend

FIXED = {"fr": "{file}\N{NO-BREAK SPACE}: textes corrigés, {count}", "en": "{file}: texts mended, {count}"}


def fixed(path: Path, language: str) -> bool:
    """Whether the texts of a deck's folder, or of a folder of decks, could be mended; what was is said. A workbook is
    left as it is."""
    folders = [path] if (path / HEAD).exists() else [head.parent for head in sorted(path.glob(f"*/{HEAD}"))]
    try:
        for folder in folders:
            for file, count in mend(folder).items():
                print(FIXED[language].format(file=folder / file, count=count), file=sys.stderr)
    except OSError as error:
        print(f"{error.filename} cannot be written: {error.strerror}.", file=sys.stderr)
        return False
    return True
