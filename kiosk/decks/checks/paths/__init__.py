"""Every way through a game, as far as its endings depend on it."""
