"""What a later step shows of ``arrange``: the cards where they belong."""

from kiosk.viewmodels.placed_look import PlacedLook


class ArrangeLook(PlacedLook):
    pass
