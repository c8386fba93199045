import QtQuick
import kiosk.ui.theme

// What may be a game on a stick; touched, it is read.
OpenRow {
    required property int number
    required property string name
    required property string kind

    objectName: `parcel:${number}`
    whole: true
    title: name
    sign: Icons[kind]
    text: name
    Accessible.description: detail
}
