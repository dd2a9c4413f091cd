import QtQuick
import Exhibit.Theme

Rectangle {
    implicitHeight: Theme.line
    color: Theme.hairline
}
