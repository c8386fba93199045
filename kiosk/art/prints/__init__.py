"""The print shop: a card's picture from its icon, a second icon and its tone, in one of eight recipes."""
