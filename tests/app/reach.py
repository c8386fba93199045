"""What a hand can reach on a window now, and how tempting it is."""

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger
from kiosk.tools.items import children
from kiosk.tools.player import Player, touches
from kiosk.tools.touches import Touch

ASIDE = frozenset("leave help about path seats menu comfort language undo redo more".split())
"""What is always at hand and leads nowhere by itself."""
DUMB = frozenset("pages page-previous inspect count field audience slider comfort setting".split())
"""What only changes what the screen shows, or groups other things."""
WEIGHTS: Mapping[str, float] = {
    **dict.fromkeys(ASIDE, 0.1),
    **dict.fromkeys(("again", "another", "back", "comfort", "inspect", "listen", "redraw", "rewrite", "sit"), 0.2),
    **dict.fromkeys("wake resume begin next check lift confirm hand-on finish mark close".split(), 5.0),
    **dict.fromkeys(("idle-leave", "leave-go", "key"), 0.3),
    **dict.fromkeys(("option", "card"), 2.0),
    "leave": 0.02,
}
"""How likely a thing is touched beside another that is there, by the first part of its name; 1 without any."""
WANTED, IDEAS = 10.0, 4
"""How tempting is what leads on, and how many ideas of it there are at once."""


def within_reach(window: QQuickWindow) -> list[QQuickItem]:
    """Everything with a name that can be touched: what lies under a sheet cannot."""
    top = window.contentItem()
    over = [item for item in children(top) if item.inherits("QQuickOverlay") and item.isVisible()]
    return [item for item in _named(over[-1] if over else top) if _inside(window, item)]


def _inside(window: QQuickWindow, item: QQuickItem) -> bool:
    middle = Finger.middle(item)
    return 0 <= middle.x() < window.width() and 0 <= middle.y() < window.height()


def _named(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled():
            if item.objectName() and item.property("interactive") is not False:
                yield item
            waiting.extend(children(item))


def leads_on(name: str) -> bool:
    """Whether touching this may bring the game on."""
    return sort(name) not in ASIDE | DUMB


def sort(name: str) -> str:
    """``card:model`` -> ``card``."""
    return name.partition(":")[0]


def weight(name: str, wanted: Collection[str], sober: bool) -> float:
    """How tempting a thing is; someone ``sober`` wants the game to go on."""
    if name in wanted:
        return WANTED
    return 0.0 if sober and not leads_on(name) and sort(name) not in ("menu", "seats") else WEIGHTS.get(sort(name), 1.0)


def wanted(session: Session, player: Player, at_once: bool) -> set[str]:
    """What a few players would touch now. By luck alone the last card to be placed would take for ever, and so would a
    result from which each way is asked once more."""
    game, play = session.deck.game, session.play
    ideas = [action for _ in range(IDEAS) if (action := player.action(game, play)) is not None]
    parts = [part for action in ideas for part in touches(game, play, action, at_once)]
    confirmed = {"leave-go"} if play.state.outcome == "result" else set()
    return {part.name for part in parts if isinstance(part, Touch)} | confirmed
