import kiosk.ui.parts
import kiosk.words

// Those who have the floor need not speak.
QuietButton {
    objectName: "pass"
    text: Words.discuss.pass
}
