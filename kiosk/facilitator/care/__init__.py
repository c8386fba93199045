"""Looking after the kiosk: what is looked at before the doors open, the size of its screen, the page of the check."""
