"""What the screen of a text shows, derived from the scene and from the text as it stands."""

from dataclasses import dataclass

from kiosk.engine.step import ROUND, text_card
from kiosk.host.languages import other_keyboard
from kiosk.kinds.write.rules import WriteRules, WriteView
from kiosk.kinds.write.screen.relayed import sentence
from kiosk.kinds.write.screen.typed_text import TypedText, lengths
from kiosk.viewmodels.scene import CardRow, Scene, own_words


@dataclass(frozen=True, slots=True)
class FragmentRow:
    """Words that a touch writes: ``starter:<card>`` for one that begins a text, ``fragment:<n>`` for the others.
    ``sort``: starter, card, link or mark."""

    name: str
    text: str
    sort: str


@dataclass(frozen=True, slots=True)
class Props:
    """``count`` says in words what is left or too much, ``left`` as a number. ``starting``: a capital is due.
    ``written``: the text is finished; ``lost``: and what it said is not known any more. ``most`` is how long it may be,
    in characters; ``seconds`` are left of ``total`` (0: no timer), shown by a ``body``. ``relaying``: the seat in
    ``turn`` adds one of ``slots`` lines, as it is ``asked``, with words of its own when it is ``owning``."""

    text: str = ""
    caret: int = 0
    most: int = 280
    left: int = 0
    count: str = ""
    over: bool = False
    starting: bool = True
    layout: str = "azerty"
    written: bool = False
    lost: bool = False
    sign: str = ""
    other_sign: bool = False
    seconds: int = 0
    total: int = 0
    body: str = ""
    relaying: bool = False
    owning: bool = False
    turn: int = 0
    slots: int = 0
    asked: str = ""


def derive_props(scene: Scene, draft: TypedText, switched: bool, owning: bool) -> Props:
    """The text being written, or the finished one with its signature. ``switched``: the other letters are wanted;
    ``owning``: the seat in turn types a line of its own."""
    seen: WriteView = scene.shown
    kept, timer = scene.paper.read(text_card(scene.view.id)), scene.view.timer
    left, count = _left(scene, draft.text)
    known = scene.words.writing.keyboard
    return Props(
        text=draft.text,
        caret=draft.caret,
        most=seen.room or scene.step(WriteRules).max_chars,
        left=left,
        count=count,
        over=left < 0,
        starting=draft.starting,
        layout=other_keyboard(known) if switched else known,
        written=seen.written,
        lost=seen.written and kept is None,
        sign=kept.sign if seen.written and kept else "",
        other_sign=seen.other_sign,
        seconds=scene.seconds_left or 0,
        total=timer.seconds if timer else 0,
        body=scene.timer_body,
        relaying=bool(seen.part),
        owning=owning,
        turn=scene.view.turn,
        slots=len(seen.lines) + seen.ahead,
        asked=scene.text(f"relay.{seen.part}.prompt") if seen.part else "",
    )


def _left(scene: Scene, text: str) -> tuple[int, str]:
    """What is left of whichever runs out first, and the same in words; of a line of one's own, once it is a
    sentence."""
    room = scene.shown.room
    chars, words = lengths(sentence(text) if room else text)
    most = None if room else scene.step(WriteRules).max_words
    spare = (room or scene.step(WriteRules).max_chars) - chars
    if most is None or spare < 0 <= most - words:
        return spare, scene.words.say("write.over" if spare < 0 else "write.left", count=abs(spare))
    spare = most - words
    return spare, scene.words.say("write.words_over" if spare < 0 else "write.words_left", count=abs(spare))


def derive_cards(scene: Scene) -> list[CardRow]:
    """The cards to keep in view; of what visitors wrote, the words themselves."""
    return [own_words(scene.card(card)) for card in scene.shown.cards]


def derive_fragments(scene: Scene) -> list[FragmentRow]:
    """All a text can be made of without a keyboard: openings, titles of the deck’s cards, little words, marks."""
    seen: WriteView = scene.shown
    starters = [FragmentRow(f"starter:{card}", scene.card_text(card, "title"), "starter") for card in seen.starters]
    titles = [(scene.card_text(card, "title"), "card") for card in seen.cards if not card.startswith(ROUND)]
    links = [(word, "link") for word in scene.words.say("write.links").split("|")]
    pieces = [*titles, *links, *((mark, "mark") for mark in ".,?!")]
    return [*starters, *(FragmentRow(f"fragment:{n}", text, sort) for n, (text, sort) in enumerate(pieces, start=1))]
