pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What the content pack is, its doubtful readings, what is not translated, and what is wrong in it.
Page {
    id: page

    title: qsTr("Content")

    Component.onCompleted: Content.look()

    Fact {
        width: parent.width
        title: qsTr("Content pack")
        words: Content.name
    }

    Fact {
        width: parent.width
        title: qsTr("Version")
        words: Content.version
    }

    Fact {
        width: parent.width
        title: qsTr("Licence")
        words: Content.licence
    }

    Fact {
        width: parent.width
        title: qsTr("Source")
        words: Exhibition.source
    }

    TouchButton {
        anchors.left: parent?.left
        visible: !ProductTexts.fixed
        glyph: Icons.words
        label: qsTr("Change texts")
        onPressed: Console.open("texts")
    }

    Section {
        text: qsTr("Content packs")
    }

    PacksSection {
        width: parent.width
    }

    Section {
        text: qsTr("Doubtful readings")
        visible: Content.doubtful.length > 0
    }

    Label {
        visible: Content.doubtful.length > 0
        width: parent.width
        text: qsTr("The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.")
        color: Theme.soft
    }

    Label {
        visible: text
        width: parent.width
        text: Content.told ? qsTr("The choice was not kept: %1").arg(Content.told) : ""
        color: Theme.wrong
    }

    Repeater {
        model: Content.doubtful

        Column {
            id: entry

            required property DoubtfulReading modelData
            required property int index
            readonly property bool first: index === 0 || Content.doubtful[index - 1].about !== modelData.about

            width: parent.width
            spacing: Theme.gap * 0.6
            topPadding: first ? Theme.gap : Theme.gap * 0.6

            Hairline {
                visible: entry.first
                width: parent.width
            }

            Label {
                visible: entry.first
                width: parent.width
                text: entry.modelData.about
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Reading {
                width: parent.width
                note: entry.modelData
                onChosen: suggested => Content.choose(entry.modelData, suggested)
            }
        }
    }

    Section {
        text: qsTr("Translations")
    }

    Repeater {
        model: Content.translated

        StatusLine {
            required property Completeness modelData

            width: parent.width
            title: modelData.name
            words: modelData.text
            verdict: modelData.complete ? "good" : "attention"
        }
    }

    Section {
        text: qsTr("Problems in the pack")
    }

    Label {
        visible: Content.problems.length === 0
        width: parent.width
        text: qsTr("none")
    }

    Repeater {
        model: Content.problems

        Label {
            required property string modelData

            width: parent.width
            text: modelData
        }
    }

    component Section: Label {
        width: parent?.width ?? 0
        topPadding: Theme.gap * 2
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
}
