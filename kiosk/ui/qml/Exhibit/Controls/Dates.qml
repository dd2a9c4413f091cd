pragma Singleton

import QtQuick
import Exhibit.Theme

// How dates are told.
QtObject {
    // Of when facts are; the month is `YYYY-MM`.
    function asOf(month: string): string {
        const [year, number] = month.split("-");
        //: How a month is written, in Qt's date format: "MMMM yyyy" gives "April 2024"
        const written = new Date(Number(year), Number(number) - 1, 1).toLocaleDateString(Theme.locale, qsTr("MMMM yyyy"));
        return qsTr("as of %1").arg(written.replace(/ (?=\S+$)/, "\u00a0"));
    }
}
