"""One game being played: an action comes in, the engine answers, the events are saved, then the new state is
published."""
