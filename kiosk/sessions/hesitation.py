"""Over which link of an order most tables of the festival hesitated."""

from kiosk.engine.placed import PlacedOutcome
from kiosk.sessions.festival import Festival, enough


def links(seen: PlacedOutcome) -> tuple[tuple[str, str], ...]:
    """Each card with the one that follows it, the last with the first."""
    cards = tuple(seen.placed)
    return tuple(zip(cards, cards[1:] + cards[:1], strict=True))


def hesitated(festival: Festival, step: str, seen: PlacedOutcome) -> dict[tuple[str, str], int]:
    """How many tables hesitated over each link; none while too few tried."""
    if not enough(festival.of(step, step).get("tried", 0)):
        return {}
    return {link: festival.of(step, ">".join(link)).get("hesitated", 0) for link in links(seen)}


def hardest(festival: Festival, step: str, seen: PlacedOutcome) -> tuple[str, str] | None:
    """The link over which most tables hesitated; None while too few tried, or where none hesitated."""
    counts = hesitated(festival, step, seen)
    return max(counts, key=lambda link: counts[link]) if any(counts.values()) else None
