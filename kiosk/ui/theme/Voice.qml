pragma Singleton
import QtQuick

// The one place that speaks to screen readers. What is said is not drawn here, and nothing else announces.
QtObject {
    property Item mouth: null // of the window that visitors touch

    signal said(text: string, urgency: int)

    // Politely, once what is being read is over; assertively, at once.
    function say(text, urgency = Accessible.Polite) {
        if (text === "")
            return;
        if (mouth)
            mouth.Accessible.announce(text, urgency);
        said(text, urgency);
    }
}
