"""What a later step shows of ``play``: the cards where they belong."""

from kiosk.viewmodels.placed import PlacedLook


class PlayLook(PlacedLook):
    pass
