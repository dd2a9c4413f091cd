pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The console's pages: a column of names beside the page when wide, three rows of names under it when tall.
Item {
    id: rail

    required property bool tall
    required property list<string> pages
    required property string current
    // Name of the language that a touch changes to or, if there are several, of this one; empty when there is only one.
    property string language
    readonly property int columns: tall ? 3 : 1

    signal opened(string page)
    signal languageAsked
    signal closed

    function nameOf(page: string): string {
        switch (page) {
        case "playlist":
            return qsTr("Playlist");
        case "visitors":
            return qsTr("Visitors");
        case "hours":
            return qsTr("Opening hours");
        case "screen":
            return qsTr("Screen");
        case "content":
            return qsTr("Content");
        case "health":
            return qsTr("Health");
        case "maintenance":
            return qsTr("Maintenance");
        }
        return page;
    }

    implicitWidth: 92 * Theme.mm
    implicitHeight: grid.height + 2 * Theme.gap

    Grid {
        id: grid

        anchors.verticalCenter: rail.tall ? parent.verticalCenter : undefined
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        columns: rail.columns
        columnSpacing: Theme.gap * 0.6
        rowSpacing: Theme.gap * 0.6

        Repeater {
            model: rail.pages

            Entry {
                required property string modelData

                label: rail.nameOf(modelData)
                marked: modelData === rail.current
                onPressed: rail.opened(modelData)
            }
        }

        Entry {
            visible: label
            glyph: Icons.language
            label: rail.language
            onPressed: rail.languageAsked()
        }

        Entry {
            label: qsTr("Close")
            glyph: rail.tall ? "" : Icons.close
            onPressed: rail.closed()
        }
    }

    component Entry: TouchButton {
        width: (grid.width - grid.columnSpacing * (rail.columns - 1)) / rail.columns
    }
}
