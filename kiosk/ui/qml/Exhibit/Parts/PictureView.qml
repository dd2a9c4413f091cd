import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One picture of a gallery, whole and full screen, to look at closely. Pulled down, it lets the panel shine through.
Item {
    id: view

    required property Exhibit exhibit
    // Which of the exhibit's pictures there are, and which of these is shown, from 0.
    required property list<int> shots
    required property int page
    required property string caption
    // Once there has been something to see: a picture that comes later finds the view open.
    property bool ready: false
    readonly property bool pulled: strip.pull > 0
    readonly property bool tall: height > width
    readonly property real shine: Math.min(1, 2 * strip.pull / height)

    signal turned(page: int)
    signal closed

    function rest() {
        strip.rest();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 1 - view.shine
    }

    PictureStrip {
        id: strip

        anchors.fill: parent
        exhibit: view.exhibit
        shots: view.shots
        page: view.page
        onReadyChanged: if (ready)
            view.ready = true
        onTurned: page => view.turned(page)
        onDismissed: view.closed()
        focus: true
        name: view.caption
        value: view.page + 1 + " / " + view.shots.length
        Accessible.role: Accessible.Graphic
    }

    CaptionBox {
        anchors.left: parent.left
        anchors.bottom: view.tall ? buttons.top : parent.bottom
        anchors.margins: Theme.gap
        opacity: 1 - view.shine
        widest: view.width - (view.tall ? 2 : 3) * Theme.gap - (view.tall ? 0 : buttons.width)
        text: view.caption
        named: true
        count: view.shots.length
        current: view.page
        accent: view.exhibit ? view.exhibit.accent : Theme.accent
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        opacity: 1 - view.shine
        spacing: Theme.gap * 0.6

        Aids {}

        TouchButton {
            glyph: Icons.close
            description: qsTr("Close")
            onPressed: view.closed()
        }
    }
}
