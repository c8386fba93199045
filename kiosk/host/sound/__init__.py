"""The sounds of the kiosk: mixed here, played by the machine where it can."""
