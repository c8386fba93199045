import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// On the line of dates: a point under a card, filled once it is turned over; between two, whether the table had this order.
Rectangle {
    id: mark

    property bool turned: false
    property bool judged: false
    property bool other: false // the table had another order

    width: judged ? Theme.mm(9) : Theme.mm(6)
    height: width
    radius: width / 2
    color: !turned ? Colours.deep(Colours.ground) : other ? Colours.paper : Colours.action
    border.width: Theme.line
    border.color: turned ? Colours.ink : Colours.on(Colours.ground)
    Accessible.role: Accessible.StaticText
    Accessible.name: other ? Words.card.other_order : ""
    Accessible.ignored: !other

    Icon {
        anchors.centerIn: parent
        visible: mark.judged
        name: mark.other ? Icons.change : Icons.check
        size: parent.width * 0.7
        color: Colours.ink
    }
}
