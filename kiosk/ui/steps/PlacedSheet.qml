import QtQuick
import kiosk.viewmodels as Models

// The answers of cards that lie where they belong, as many on a page as fit.
Item {
    required property Models.PlacedLook look
    required property Models.Kiosk kiosk
    property int page: 0
    property int perPage: 1
    property bool doubted: false // a mark says where the table answered otherwise
    readonly property int pages: Math.max(1, Math.ceil(look.answers.count / perPage))
}
