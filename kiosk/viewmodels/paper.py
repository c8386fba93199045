"""What visitors wrote, as the screens read it: a text is a card too, with a title, the text and its author."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.host.words import Words
from kiosk.sessions.notebook import WrittenText

ICON = "mdi6.feather"


@dataclass(frozen=True, slots=True)
class Paper:
    """``read`` tells what a visitors' card says, None when that is not known any more; ``write`` notes what the text of
    a step says."""

    read: Callable[[str], WrittenText | None]
    write: Callable[[str, str], None]


BLANK = Paper(lambda card: None, lambda step, text: None)
"""Nothing written, and nowhere to write."""


def column_of(written: WrittenText | None, name: str, words: Words) -> str:
    """A column of a visitors' card."""
    if written is None:
        return words.say("paper.gone") if name in ("title", "text", "body") else ""
    title = words.say("paper.ours" if written.ours else "paper.theirs")
    return {"title": title, "text": written.text, "body": written.text, "author": written.sign}.get(name, "")
