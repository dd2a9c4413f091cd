import QtQuick

// Makes its parent a touch target: acts on release, sliding off cancels, `held` follows at once.
TapHandler {
    readonly property bool held: pressed && parent.contains(point.position)

    gesturePolicy: TapHandler.ReleaseWithinBounds
}
