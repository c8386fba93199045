pragma Singleton
import QtQuick
import kiosk.ui.theme

// The colour of a card's band: always the same for the same card, on every screen.
QtObject {
    readonly property var names: ["teal", "pink", "orange", "blue", "violet", "green", "ochre", "slate"]

    function of(cardId: string): string {
        const told = Theme.cardTone(cardId);
        if (told !== "")
            return told;
        let sum = 0;
        for (let place = 0; place < cardId.length; place++)
            sum = (sum * 33 + cardId.charCodeAt(place)) % 65521;
        return names[sum % names.length];
    }
}
