pragma Singleton
import QtQuick

// What there is to read in a part, whole, as it comes: no control, and no page of a text.
QtObject {
    function texts(item: Item): list<string> {
        if (!item.visible || item instanceof Pressable)
            return [];
        if (item instanceof FitText)
            return [(item as FitText).text];
        if (item instanceof Label)
            return [(item as Label).text];
        return Array.from(item.children).reduce((read, child) => read.concat(texts(child)), []);
    }
}
