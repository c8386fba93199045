import QtQuick

// What an open step asks of the apron below it.
QtObject {
    property real height: 0 // from the lower edge of the window, px
    property real wing: 0 // of it at the left, for the pawns
    property bool hides: false // whoever's turn it is answers in secret
}
