import QtQuick
import kiosk.viewmodels as Models

// What a later step shows of an earlier one. Each kind that can be looked back at has one of its own, drawn from its look.
Item {
    required property Models.Kiosk kiosk
    property int page: 0
    property int pages: 1
    property bool doubted: false // a mark on what is shown says that the table answered otherwise
    property int current: 0 // the page to look at: that of the card turned over last
}
