"""Over which link of an order most tables of the festival hesitated."""

from kiosk.engine.placed import PlacedOutcome
from kiosk.sessions.festival import Festival, enough


def links(seen: PlacedOutcome) -> tuple[tuple[str, str], ...]:
    """Each card with the one that follows it, the last with the first."""
    cards = tuple(seen.placed)
    return tuple(zip(cards, cards[1:] + cards[:1], strict=True))


def hardest(festival: Festival, step: str, seen: PlacedOutcome) -> tuple[str, str] | None:
    """The link over which most tables hesitated; None while too few tried, or where none hesitated."""
    counts = {link: festival.of(step, ">".join(link)).get("hesitated", 0) for link in links(seen)}
    if not enough(festival.of(step, step).get("tried", 0)) or not any(counts.values()):
        return None
    return max(counts, key=lambda link: counts[link])
