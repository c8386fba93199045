"""Run by the packed kiosk before anything else: where the system says nothing of its fonts, the package does."""

import os
import sys
from pathlib import Path

if not Path("/etc/fonts/fonts.conf").exists():
    os.environ.setdefault("FONTCONFIG_FILE", str(Path(sys.prefix, "fonts.conf")))
