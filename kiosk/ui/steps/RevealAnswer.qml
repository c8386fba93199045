import QtQuick
Item {property var step; property var kiosk}
