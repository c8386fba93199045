"""The machine the kiosk stands on: folders, clock, log, screen, and the one-instance lock."""
