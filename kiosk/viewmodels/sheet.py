"""What stands on a sheet: a card in full with its sources, help, credits, the way, the seats, leaving."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.facilitator.cited_in_full import in_full
from kiosk.host.words import Words
from kiosk.sessions.notebook import WrittenText
from kiosk.viewmodels.paper import ICON, column_of


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """A word, what it means, and ``more``: an example, where a fact comes from."""

    word: str
    text: str
    more: str


@dataclass(frozen=True, slots=True)
class Props:
    """``kind``: empty when closed, else card, glossary, help, about, path, seats, comfort, settings, leave or what else
    is asked: again, another, end, fresh, restart. ``lines`` are paragraphs; ``heading`` stands over the sources;
    ``terms`` are the ids of the words of the glossary that a card uses, ``explained`` what words of it mean."""

    kind: str = ""
    title: str = ""
    lead: str = ""
    icon: str = ""
    lines: tuple[str, ...] = ()
    heading: str = ""
    sources: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    explained: tuple[ExplainedWord, ...] = ()


ASIDE = ("pro", "con", "question", "help")
"""Columns that are told with a word of what they are."""


def card_sheet(deck: Deck, card: str, words: Words, hidden: Collection[str] = ()) -> Props:
    """A card in full: the essential, what is written in full, the detail, what speaks for it and against it, what to
    ask of it, every source; without the columns that are hidden for now."""
    names = [name for name in ("title", "text", "body", "detail", *ASIDE) if name not in hidden]
    told = {name: deck.card_text(card, name, words.asked) for name in names}
    terms = deck.explained(told.values(), words.asked)
    told |= {name: words.say(f"card.{name}", text=told[name]) for name in ASIDE if told.get(name)}
    return Props(
        kind="card",
        title=told.get("title", ""),
        lead=told.get("text", ""),
        icon=deck.cards[card].icon if "icon" not in hidden else "",
        lines=tuple(told[name] for name in ("body", "detail", *ASIDE) if told.get(name)),
        heading=words.say("card.sources" if deck.states_facts(card) else "card.facts_cited"),
        sources=tuple(in_full(deck, name, words) for name in deck.cards[card].sources if "source" not in hidden),
        terms=terms,
    )


def glossary_sheet(deck: Deck, ids: Iterable[str], words: Words) -> Props:
    """What some words of a deck's glossary mean: the explanation, an example, where a fact comes from."""
    return Props(
        kind="glossary",
        title=words.say("glossary.title"),
        explained=tuple(_explained(deck, word, words) for word in ids),
    )


def _explained(deck: Deck, word: str, words: Words) -> ExplainedWord:
    named, text, example = (deck.text(f"glossary.{word}.{part}", words.asked) for part in ("word", "text", "example"))
    sources = (in_full(deck, name, words) for name in deck.glossary[word])
    return ExplainedWord(named, text, "\n".join(filter(None, (example, *sources))))


def text_sheet(written: WrittenText | None, words: Words, hidden: Collection[str] = ()) -> Props:
    """What visitors wrote, in full, with its signature unless it is hidden for now."""
    title, lead, sign = (column_of(written, name, words) for name in ("title", "text", "author"))
    return Props("card", title, lead, ICON, (sign,) if sign and "author" not in hidden else ())


def about_sheet(deck: Deck, words: Words) -> Props:
    """Where the game comes from."""
    language = words.asked
    lines = (*deck.lines("inspired_by", language), *deck.lines("credits", language))
    return Props("about", words.say("about.title"), deck.text("deck.title", language), deck.icon, lines)


def help_sheet(deck: Deck, kind: str, prompt: str, words: Words) -> Props:
    """What to do on this screen."""
    return Props(
        "help",
        words.say("help.title"),
        prompt or deck.text("deck.howto", words.asked),
        "",
        (words.say(f"{kind}.help"),),
    )
