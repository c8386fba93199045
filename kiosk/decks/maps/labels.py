"""The words of a map: those of the deck, and a few of its own."""

from collections.abc import Mapping

from kiosk.decks.checks.slices import checks_of
from kiosk.decks.deck import Deck
from kiosk.decks.maps.graph import Ending, Stop
from kiosk.engine.step import ROUND, Step

OWN = {
    "fr": {
        "map": "Carte des fins",
        "flash": "Durée flash",
        "short": "Durée courte",
        "normal": "Durée normale",
        "long": "Durée longue",
        "minutes": "{count} min",
        "endings": "Fins",
        "never": "jamais atteinte",
        "never_one": "Attention : {count} fin jamais atteinte.",
        "never_many": "Attention : {count} fins jamais atteintes.",
        "too_many": "Trop de chemins : ils n’ont pas été suivis jusqu’au bout.",
        "single": "Aucun choix ni tirage ne change la fin.",
        "none": "Ce jeu n’a pas de fins à comparer.",
        "choice": "choix de la table",
        "ballot": "vote",
        "draw": "tirage",
        "passed": "accepté",
        "refused": "refusé",
        "nothing": "aucun résultat",
        "card": "une carte",
        "legend": "Une carte : ce que l’on choisit ou ce que l’on tire. Les signes à sa droite : les fins encore "
        "possibles. En pointillé : cela dépend aussi de ce qui s’est passé avant, ou de ce que répond la table.",
    },
    "en": {
        "map": "Map of the endings",
        "flash": "Flash game",
        "short": "Short game",
        "normal": "Normal game",
        "long": "Long game",
        "minutes": "{count} min",
        "endings": "Endings",
        "never": "never reached",
        "never_one": "Careful: {count} ending is never reached.",
        "never_many": "Careful: {count} endings are never reached.",
        "too_many": "Too many ways: they were not followed to the end.",
        "single": "No choice or draw changes the ending.",
        "none": "This game has no endings to compare.",
        "choice": "choice of the table",
        "ballot": "vote",
        "draw": "draw",
        "passed": "passed",
        "refused": "refused",
        "nothing": "no result",
        "card": "a card",
        "legend": "A card: what is chosen or drawn. The signs on its right: the endings that are still possible. "
        "Dotted: it also depends on what came before, or on what the table answers.",
    },
}


class Labels:
    """What things are called in one language, in one length."""

    def __init__(self, deck: Deck, language: str, length: str) -> None:
        self._deck, self._language, self._length = deck, language, length
        self._own: Mapping[str, str] = OWN.get(language, OWN["en"])
        self._order = {name: place for place, name in enumerate(deck.game.cards)}

    def say(self, key: str, **values: object) -> str:
        """Words of the map's own."""
        return self._own[key].format(**values)

    def minutes(self) -> str:
        """How long the length lasts."""
        return self.say("minutes", count=self._deck.minutes.of(self._length))

    def title(self, step: Step) -> str:
        """A step, with the number of its round from the second one on."""
        title = self._text(step.id, "title") or step.id
        number = step.id.partition(ROUND)[2]
        return f"{title} ({number})" if number else title

    def sort(self, step: Step) -> str:
        """What sort of turn it is."""
        turn = checks_of(step).turn()
        return self.say(turn) if turn else ""

    def choices(self, stop: Stop, step: Step) -> list[tuple[tuple[str, ...], str]]:
        """What can be chosen or drawn at a turn and what it is called, in the order of cards and of options."""
        options = [option.id for option in getattr(step, "options", ())]
        order = {**self._order, **{name: place for place, name in enumerate(options)}}
        found = sorted(stop.choices, key=lambda names: [order.get(name, -1) for name in names])
        return [(names, " + ".join(self._name(step, name) for name in names)) for names in found]

    def _name(self, step: Step, name: str) -> str:
        if name in ("passed", "refused") or not name:
            return self.say(name or "nothing")
        if name in self._deck.cards:
            return self._deck.card_text(name, "title", self._language)
        if name in self._deck.game.zones:  # any of its cards
            return self.say("card")
        return self._text(step.id, f"options.{name}.text") or name

    def counters(self, stop: Stop) -> str:
        """How the counters stand before a turn."""
        told = []
        for name, (low, high) in stop.counters.items():
            title = self._deck.text(f"counter.{name}.title", self._language) or name
            told.append(f"{title} {low}" if low == high else f"{title} {low}–{high}")
        return " · ".join(told)

    def ending(self, ending: Ending) -> str:
        """The title of an ending."""
        return self._text(ending.result, f"bands.{ending.band}.title") or ending.band

    def meaning(self, ending: Ending) -> str:
        """What an ending says."""
        return self._text(ending.result, f"bands.{ending.band}.text")

    def _text(self, step: str, name: str) -> str:
        return self._deck.step_text(step, name, self._language, self._length)
