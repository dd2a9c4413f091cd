import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A message's words in one language, for a keyboard that is plugged in.
Column {
    id: field

    required property string language
    required property string words

    signal written(string words)

    spacing: Theme.mm

    Label {
        anchors.left: parent.left
        text: qsTr("Words in %1 (to change them, touch and type on a keyboard)").arg(field.language)
        color: Theme.soft
    }

    TypedText {
        width: parent.width
        name: field.language
        words: field.words
        onWritten: words => field.written(words)
    }
}
