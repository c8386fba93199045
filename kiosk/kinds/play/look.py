"""What a later step shows of ``play``: the cards where they belong."""

from kiosk.viewmodels.placed_look import PlacedLook


class PlayLook(PlacedLook):
    pass
