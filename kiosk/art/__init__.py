"""Pictures drawn by the kiosk: QtGui's painter on images, safe beside the thread of the screen, and no QML."""
