import QtQuick

// A time of the day in steps of a quarter of an hour; it goes round at midnight.
Stepper {
    id: stepper

    required property int minute

    function go(by: int) {
        const wanted = minute + by, quarter = by > 0 ? Math.floor(wanted / 15) * 15 : Math.ceil(wanted / 15) * 15;
        changed((quarter + 1440) % 1440);
    }

    value: minute
    from: -15
    to: 1455
    step: 15
    text: String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0")
}
