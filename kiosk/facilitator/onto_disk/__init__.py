"""The kiosk of a stick, put on a disk of the computer that plays from it: asked for on screen, done by a root's
command."""
