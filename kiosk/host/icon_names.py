"""The icon font that ships with qtawesome, found without importing it: that would build widgets and cost 0.2 s."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from kiosk.host.paths import bundle_dir

PREFIX = "mdi6"


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return bundle_dir() / "qtawesome" / "fonts"  # the package has its fonts, not its code
    return Path(spec.origin).parent / "fonts"


def icon_font() -> Path:
    """The font file. Raises StopIteration when qtawesome has no such font."""
    return next(_folder().glob("materialdesignicons6-webfont-*.ttf"))


@cache
def glyphs() -> Mapping[str, str]:
    """Every icon by its name, ``mdi6.leaf``, as the one character that draws it."""
    charmap = next(_folder().glob("materialdesignicons6-webfont-charmap-*.json"))
    codes = json.loads(charmap.read_text(encoding="utf-8"))
    return {f"{PREFIX}.{name}": chr(int(code, 16)) for name, code in codes.items()}
