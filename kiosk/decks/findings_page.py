"""The documentation of findings, from their sentences: ``python -m kiosk.decks.findings_page docs/findings.md``."""

import sys
from pathlib import Path

from kiosk.decks.findings import texts

HEAD = """# Findings: what the kiosk says about a deck

Made from `assets/strings/findings.yaml` by `python -m kiosk.decks.findings_page docs/findings.md`: change the sentences
there. An error (E) keeps a deck from being played; a warning (W) does not, and a remark (R), which only `kiosk check`
gives, is nothing to mend. First what is wrong, then (→) what to do; a name in braces is replaced by what was found.
For most codes, `tests/decks/bad/` holds a small deck that has exactly this fault.
"""


def findings_page() -> str:
    """The page, in Markdown: one section per code, in French then in English."""
    codes: dict[str, dict[str, str]] = texts()["codes"]
    return "\n".join([HEAD, *(_section(code, codes[code]) for code in sorted(codes))])


def _section(code: str, said: dict[str, str]) -> str:
    lines = (f"- {language}: {said[language]} → {said[f'fix_{language}']}" for language in ("fr", "en"))
    return "\n".join([f"## {code}", "", *lines, ""])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(findings_page(), "utf-8")
