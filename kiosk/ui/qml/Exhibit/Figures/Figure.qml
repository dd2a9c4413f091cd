pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// An interactive figure: its title, the drawing of its kind, and a line to compare with.
Item {
    id: whole

    required property ShownFigure figure
    property color accent: Theme.accent
    readonly property string hint: (drawing.item as Drawing)?.hint ?? ""

    function componentOf(kind: string): Component {
        switch (kind) {
        case "scale":
            return scaling;
        case "range":
            return range;
        case "choice":
            return choice;
        case "count":
            return count;
        case "area":
            return area;
        case "balance":
            return balance;
        case "share":
            return share;
        }
        return null;
    }

    Label {
        id: title

        width: parent.width
        text: whole.figure.title
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        leading: 1.25
        Accessible.role: Accessible.Heading
    }

    Loader {
        id: drawing

        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: comparison.visible ? comparison.top : parent.bottom
        anchors.bottomMargin: comparison.visible ? Theme.gap : 0
        width: parent.width
        sourceComponent: whole.componentOf(whole.figure.kind)
    }

    Label {
        id: comparison

        visible: whole.figure.comparison
        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("For comparison: %1").arg(whole.figure.comparison)
        color: Theme.soft
        leading: 1.3
    }

    Component {
        id: scaling

        ScaleDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: range

        RangeDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: choice

        ChoiceDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: count

        CountDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: area

        AreaDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: balance

        BalanceDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }

    Component {
        id: share

        ShareDrawing {
            figure: whole.figure
            accent: whole.accent
        }
    }
}
