"""``kiosk studio``: an author's game in the kiosk's window, played again after each save."""
