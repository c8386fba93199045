import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    surface: "orange"
    pattern: StageBackground.Curtain

    Sheet {
        objectName: "sheet"
        visible: true
        title: "Les règles en trois phrases"
        closeText: "J’ai compris"

        Column {
            width: board.inner
            spacing: Theme.gap * 2

            Label { width: parent.width; text: "Touchez une carte, puis une place. Discutez avant de poser. Il n’y a pas de mauvaise réponse." }
            PrimaryButton { text: "Revoir l’exemple" }
        }
    }
}
