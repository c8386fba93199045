"""The map of a game's endings: which choices and draws lead to which of them, as a drawing for its author."""
