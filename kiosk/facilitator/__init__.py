"""What the person in charge may do: the way in, decks, leading, results, opening and closing."""
