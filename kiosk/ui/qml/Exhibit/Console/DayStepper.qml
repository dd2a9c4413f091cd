import QtQuick
import Exhibit.Theme

// A day: its number, its month and its year, each between − and +.
Flow {
    id: stepper

    // As in "2026-12-24".
    required property string day
    readonly property list<int> parts: day.split("-").map(Number)

    signal changed(string day)

    function put(year: int, month: int, number: int) {
        const last = new Date(year, month, 0).getDate();
        changed(year + "-" + String(month).padStart(2, "0") + "-" + String(Math.min(number, last)).padStart(2, "0"));
    }

    spacing: Theme.gap * 0.6

    Stepper {
        value: stepper.parts[2]
        from: 1
        to: new Date(stepper.parts[0], stepper.parts[1], 0).getDate()
        //: A day with its weekday, in Qt's date format: "ddd d" gives "Thu 24"
        text: new Date(stepper.parts[0], stepper.parts[1] - 1, value).toLocaleDateString(Theme.locale, qsTr("ddd d"))
        description: qsTr("Day")
        onChanged: value => stepper.put(stepper.parts[0], stepper.parts[1], value)
    }

    Stepper {
        value: stepper.parts[1]
        from: 1
        to: 12
        text: Theme.locale.standaloneMonthName(value - 1, Locale.ShortFormat)
        description: qsTr("Month")
        onChanged: value => stepper.put(stepper.parts[0], value, stepper.parts[2])
    }

    Stepper {
        value: stepper.parts[0]
        from: 2000
        to: 2099
        description: qsTr("Year")
        onChanged: value => stepper.put(value, stepper.parts[1], stepper.parts[2])
    }
}
