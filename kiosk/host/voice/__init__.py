"""A voice that reads aloud what is shown: rendered in a process of its own, played beside the sounds."""
