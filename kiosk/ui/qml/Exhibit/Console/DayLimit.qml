pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A day up to which, or from which on, something holds: none, or one that is chosen.
Column {
    id: limit

    required property string label
    required property string explanation
    // As in "2026-12-24"; empty for none.
    required property string day

    signal changed(string day)

    spacing: Theme.gap * 0.6

    Switch {
        width: parent.width
        label: limit.label
        explanation: limit.explanation
        on: limit.day
        onToggled: on => limit.changed(on ? PlaylistEditor.day : "")
    }

    Loader {
        width: parent.width
        active: limit.day
        visible: active
        sourceComponent: DayStepper {
            day: limit.day
            onChanged: day => limit.changed(day)
        }
    }
}
