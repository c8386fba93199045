pragma Singleton
import QtQuick

// The one place that speaks to screen readers. What is said is not drawn here, and nothing else announces.
QtObject {
    property Item mouth: null // of the window that visitors touch

    property string title // of what is open
    property string arrived // what was said last by the focus
    property string step // which one of how many
    property Item opening: null // what told last what is open
    property bool aloud: false // what is said is heard by all
    property bool worn: false // or in headphones
    property bool passing: false // what is said is worth saying only now

    signal lost // the focus is on nothing that has a name
    signal said(text: string, urgency: int)
    signal trusted // whoever lifts a curtain is alone

    // Parts of what is said, each as a sentence of its own.
    function sentences(parts: var): string {
        return parts.filter(Boolean).map(part => /[.?!…:]$/.test(part) ? part : `${part}.`).join(" ");
    }

    // What is marked for a moment, before something else is.
    function mark(text: string) {
        passing = true;
        say(text);
        passing = false;
    }

    // Politely, once what is being read is over; assertively, at once.
    function say(text, urgency = Accessible.Polite) {
        if (text === "")
            return;
        if (mouth)
            mouth.Accessible.announce(text, urgency);
        said(text, urgency);
    }
}
