"""The page of a check, saved on the stick: a plain HTML file that any computer opens."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape
from itertools import count
from pathlib import Path

from kiosk.facilitator.care.checks import StandCheck
from kiosk.host.dates import moment
from kiosk.host.durable import write_durably
from kiosk.host.numbers import written
from kiosk.host.words import Words

STYLE = """
body { font: 1.1rem/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #17142b; }
li { margin: 0 0 1rem; padding: .5rem 1rem; border-left: .6rem solid; list-style: none; }
.green { border-color: #147a4b; } .amber { border-color: #f5b700; } .red { border-color: #b3261e; }
"""


def page(checks: Sequence[StandCheck], words: Words, kiosk_id: str, now: datetime) -> str:
    """Every check with its light in words, and the remedy under those that are not green."""
    title = words.say("checks.page", kiosk=kiosk_id, moment=moment(now, words))
    lines = "\n".join(_line(check, words, now) for check in checks)
    return (
        f'<!doctype html>\n<html lang="{words.language}">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n<h1>{escape(title)}</h1>\n<ul>\n{lines}\n</ul>\n</html>\n"
    )


def _line(check: StandCheck, words: Words, now: datetime) -> str:
    name, light = words.say(f"checks.{check.what}"), words.say(f"lights.{check.light}")
    told = [f"<strong>{escape(name)}</strong>: {escape(light)}"]
    told += [escape(sentence) for sentence in sentences(check, words, now)]
    return f'<li class="{check.light}">{"<br>".join(told)}</li>'


def sentences(check: StandCheck, words: Words, now: datetime) -> Iterator[str]:
    """What was seen and, unless all is well, what to do."""
    told = {name: written(value, words) if isinstance(value, int) else value for name, value in check.values.items()}
    values = {"moment": moment(now, words), **told}
    yield words.say(f"checks.{check.told}", **values)
    if check.light != "green":
        yield words.say(f"checks.{check.told}_remedy", **values)


def save(text: str, folder: Path, now: datetime) -> Path:
    """Writes for good ``controle-2026-11-25.html``, never over another file. Raises OSError."""
    stem = f"controle-{now.astimezone():%Y-%m-%d}"
    names = (f"{stem}.html" if number == 1 else f"{stem}-{number}.html" for number in count(1))
    file = next(folder / name for name in names if not (folder / name).exists())
    write_durably(file, text.encode())
    return file
