"""Where the engine's luck comes from."""

import random


class RandomChance:
    """Shuffles by a seed, or by the machine's own randomness when there is none."""

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.Random(seed)

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        """The same cards in another order."""
        return tuple(self._random.sample(cards, len(cards)))
