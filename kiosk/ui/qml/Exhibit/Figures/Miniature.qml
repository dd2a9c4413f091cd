pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A figure's proportion in small, to look at only: a ring, dots or columns.
Item {
    id: miniature

    required property ShownFigure figure
    required property color accent
    property real progress: 1
    readonly property bool counts: figure.kind === "count"
    readonly property bool shares: figure.kind === "share"
    readonly property list<real> parts: shares ? figure.values.slice(1, figure.pieces + 1) : counts ? [figure.pieces] : []
    readonly property bool dotted: counts || shading.dotted
    // The columns: a balance has two, its result is none.
    readonly property list<real> columns: shares || counts ? [] : figure.kind === "balance" ? figure.values.slice(0, 2) : figure.values
    readonly property real largest: Math.max(...columns)

    Shading {
        id: shading

        figure: miniature.figure
        accent: miniature.accent
    }

    Loader {
        anchors.fill: parent
        active: miniature.dotted
        sourceComponent: PartDots {
            parts: miniature.parts
            colours: miniature.counts ? [miniature.accent] : shading.colours
            progress: miniature.progress
        }
    }

    Loader {
        anchors.fill: parent
        active: miniature.shares && !miniature.dotted
        sourceComponent: Ring {
            parts: miniature.parts
            colours: shading.colours
            accent: miniature.accent
            goal: shading.goal
            thickness: Math.min(width, height) * 0.13
            progress: miniature.progress
        }
    }

    Repeater {
        model: miniature.columns

        Rectangle {
            required property int index
            required property real modelData
            readonly property real between: Theme.mm * 2

            x: index * (width + between)
            y: miniature.height - height
            width: (miniature.width - (miniature.columns.length - 1) * between) / miniature.columns.length
            height: Math.max(Theme.line, miniature.height * modelData / miniature.largest * miniature.progress)
            color: Qt.alpha(miniature.accent, modelData === miniature.largest ? 1 : 0.36)
        }
    }
}
