import QtQuick

// What one answers with on a pad. It looks the same whatever is touched, and while it is touched.
Item {
    property int number // of the seat
    property string name
    property int question: 0 // the one its seat is at
    property bool live: true // it may be touched
    readonly property real wanted: height // the height it would like in this width

    signal touched(key: int)
}
