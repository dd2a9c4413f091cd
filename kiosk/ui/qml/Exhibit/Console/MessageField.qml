import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A message's words in one language.
Column {
    id: field

    required property string code
    required property string language
    required property string words

    signal written(string words)

    spacing: Theme.mm

    Label {
        anchors.left: parent.left
        text: qsTr("Words in %1").arg(field.language)
        color: Theme.soft
    }

    TypedText {
        width: parent.width
        name: field.language
        language: field.code
        words: field.words
        onWritten: words => field.written(words)
    }
}
