pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    surface: "teal"
    pattern: StageBackground.Circle
    gap: Theme.gap * 3

    component Card: CardFace {
        width: Theme.body * 8
        height: Theme.body * 12
    }

    Card { tone: "teal"; iconName: "mdi6.pickaxe"; title: "Extraire les minerais"; essential: "Cobalt, cuivre, terres rares" }
    Card { tone: "blue"; iconName: "mdi6.chip"; title: "Graver les puces"; essential: "Une usine, beaucoup d’eau pure"; status: CardFace.Placed }
    Card { tone: "violet"; iconName: "mdi6.database-arrow-down"; kindName: "Données"; title: "Collecter" ; essential: "Des milliards de pages"; marked: true }
    Card { tone: "orange"; iconName: "mdi6.account-group"; title: "Étiqueter à la main"; essential: "Des personnes trient, notent"; status: CardFace.Dimmed }
    Card { tone: "wine"; iconName: "mdi6.snowflake"; title: "Refroidir les serveurs"; essential: "Électricité et eau"; status: CardFace.Picked }
    Card { tone: "green"; status: CardFace.Back; backName: "Carte cachée" }
    CardFace { width: Theme.body * 15; height: Theme.body * 17; tone: "night"; iconName: "mdi6.face-recognition"; title: "Une voix clonée lit l’histoire du soir"; essential: "Papa est en déplacement. Une application imite sa voix pour raconter l’histoire aux enfants."; source: "CNIL, 2024" }
    CardFace { objectName: "long"; width: Theme.body * 9; height: Theme.body * 11; tone: "plum"; iconName: "mdi6.water"; title: "L’eau des centres de données"; essential: "En 2022, les centres de données de Google ont consommé 21 milliards de litres d’eau, autant que des dizaines de terrains de golf."; source: "Google, 2023" }
    CardFace { width: Theme.body * 13; height: Theme.body * 5; tone: "ochre"; iconName: "mdi6.lightbulb-on"; title: "Trier et préparer" }
    CardFace { width: Theme.body * 7.5; height: Theme.body * 7; tone: "green"; iconName: "mdi6.brain"; title: "Entraîner" }
    CardFace { width: Theme.body * 9; height: Theme.body * 7; tone: "blue"; title: "Anticonstitutionnellement ?" }
}
