"""From a folder to a checked deck, or to findings an author can read."""
