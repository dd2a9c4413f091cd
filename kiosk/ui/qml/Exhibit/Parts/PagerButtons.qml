import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What can be done with a product besides looking at its pictures: try it, turn it, hear it, take it away.
Row {
    id: buttons

    required property Exhibit exhibit
    required property bool trying
    required property bool turning
    required property bool readable
    required property bool reading
    required property bool takeable
    // What to do with the interactive figure.
    required property string hint
    // With every aid on offer a label would leave the pictures' caption too little room.
    readonly property bool crowded: takeable && readable
    readonly property color accent: exhibit ? exhibit.accent : Theme.accent

    // Where keys go on when the turntable or the figure has been put away.
    readonly property alias tryIt: tryIt
    readonly property alias turnIt: turnIt

    signal tried
    signal turned
    signal readWanted
    signal takeawayWanted

    spacing: Theme.gap * 0.6

    TouchButton {
        id: tryIt

        objectName: "tryIt"
        visible: buttons.exhibit?.figure.kind ?? false
        glyph: buttons.trying ? Icons.close : Icons.touch
        label: buttons.trying || buttons.crowded ? "" : qsTr("Try it")
        description: buttons.trying ? qsTr("Back to the pictures") : qsTr("Try it")
        marked: !buttons.trying
        accent: buttons.accent
        onPressed: buttons.tried()
    }

    TouchButton {
        id: turnIt

        visible: !buttons.trying && (buttons.exhibit?.turns ?? false)
        glyph: buttons.turning ? Icons.close : Icons.turn
        description: buttons.turning ? qsTr("Back to the pictures") : qsTr("Turn it round")
        onPressed: buttons.turned()
    }

    TouchButton {
        visible: buttons.readable
        glyph: buttons.reading ? Icons.stop : Icons.hear
        description: buttons.reading ? qsTr("Stop reading") : qsTr("Read aloud")
        marked: buttons.reading
        accent: buttons.accent
        onPressed: buttons.readWanted()
    }

    TouchButton {
        visible: buttons.takeable
        glyph: Icons.takeaway
        description: qsTr("On your phone")
        onPressed: buttons.takeawayWanted()
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        visible: buttons.trying
        text: buttons.hint
        color: Theme.soft
    }
}
