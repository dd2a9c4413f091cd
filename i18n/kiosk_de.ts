<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Besser sehen und erreichen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Sehr große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Brighter text on solid ground</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Hellere Schrift auf deckendem Grund</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>All that can be touched slides down</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Alles Berührbare rückt nach unten</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Wie vorher</translation>
    </message>
</context>
<context>
    <name>AddItems</name>
    <message>
        <source>Add to the playlist</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Zur Playlist hinzufügen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Files in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Dateien in %1</translation>
    </message>
    <message>
        <source>There are no pictures or videos in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Keine Bilder oder Videos in %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The buttons of the visitor&apos;s aids, read aloud. Room: 30. Picture: product-01</extracomment>
        <translation>Besser sehen und erreichen</translation>
    </message>
</context>
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <extracomment>Under an area. Room: 30. Picture: product-07-figure</extracomment>
        <translation>Über die Spielfelder ziehen</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <extracomment>Under a balance. Room: 35. Picture: product-10-figure</extracomment>
        <translation>Die Säule auf und ab ziehen</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Alle antippen</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Zum Wählen antippen</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>Wipe the screen now: touches do nothing</source>
        <extracomment>While the glass is wiped. Room: 50. Picture: console-screen</extracomment>
        <translation>Jetzt abwischen: Berührungen bewirken nichts</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Every text is translated</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Jeder Text ist übersetzt</translation>
    </message>
    <message>
        <source>buttons and messages</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Tasten und Meldungen</translation>
    </message>
    <message>
        <source>Visitors read them in: %1</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Gäste lesen stattdessen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <extracomment>Another pack is shown.
What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>
            <numerusform>%n Text fehlt</numerusform>
            <numerusform>%n Texte fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Content pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Inhaltspaket</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Change texts</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Texte ändern</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Inhaltspakete</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Zweifelhafte Stellen</translation>
    </message>
    <message>
        <source>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>Die Quelle könnte hier irren. Fragen Sie den Hersteller und wählen Sie dann; Gäste sehen Ihre Wahl sofort.</translation>
    </message>
    <message>
        <source>The choice was not kept: %1</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>Wahl nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Problems in the pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Probleme im Paket</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <extracomment>Under what is counted. Room: 20. Picture: product-06-figure</extracomment>
        <translation>Zum Zählen ziehen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt&apos;s date format: &quot;MMMM yyyy&quot; gives &quot;April 2024&quot;
The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>MMMM&#xa0;yyyy</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>Stand:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>am Folgetag</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Schließt</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>ddd d</source>
        <extracomment>A day with its weekday, in Qt&apos;s date format: &quot;ddd d&quot; gives &quot;Thu 24&quot;
A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A line to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>Zum Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none
The title while there is no content. Room: 20. Picture: home</extracomment>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A mark to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>Zum Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent; with the space before the sign that the language has (fr U+202F, de U+00A0), or none
A number with its unit, a share in percent. Room: 10. Picture: product-08</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number with its unit; Chinese, Japanese and Korean set them close to each other
A number with its unit, a share in percent. Room: 10. Picture: product-08</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A PIN has been chosen.</source>
        <extracomment>A step of the first start. Room: 30. Picture: console-maintenance</extracomment>
        <translation>Eine PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Andere PIN festlegen</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Touch-Test</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Running since</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Restarts in 24 hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Neustarts in 24 Stunden</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Speicher (RAM)</translation>
    </message>
    <message>
        <source>Known problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Bekannte Probleme</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Touch-Eingabe</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Personal-PIN</translation>
    </message>
    <message>
        <source>Content changed last</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Inhalte zuletzt geändert</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Energiesparen</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Sicherung gegen Verlassen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Betriebsüberwachung</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Settings, playlist, translations</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Einstellungen, Playlist, Übersetzungen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>no warnings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>keine Warnungen</translation>
    </message>
    <message>
        <source>no doubtful readings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>keine zweifelhaften Stellen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1&#xa0;×&#xa0;%2&#xa0;Pixel</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>scale %1</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Skalierung %1</translation>
    </message>
    <message>
        <source>diagonal %1 inches</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Diagonale %1&#xa0;Zoll</translation>
    </message>
    <message>
        <source>diagonal not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Diagonale nicht eingegeben</translation>
    </message>
    <message>
        <source>lower edge %1 mm above the floor</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Unterkante %1&#xa0;mm über dem Boden</translation>
    </message>
    <message>
        <source>height of the lower edge not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Höhe der Unterkante nicht eingegeben</translation>
    </message>
    <message>
        <source>seen from here there is no display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>von hier aus ist kein Bildschirm erkennbar</translation>
    </message>
    <message>
        <source>drawn by the processor, without a graphics card</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>vom Prozessor gezeichnet, ohne Grafikkarte</translation>
    </message>
    <message>
        <source>no touch screen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>kein Touchscreen</translation>
    </message>
    <message>
        <source>there, but the kiosk does not hear it</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>vorhanden, aber das Terminal empfängt nichts</translation>
    </message>
    <message>
        <source>%1: %2 is not installed</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: %2 ist nicht installiert</translation>
    </message>
    <message>
        <source>%1: no font has %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: keine Schrift enthält %2</translation>
    </message>
    <message>
        <source>%1: no font has %2 of its characters</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: %2 Zeichen fehlen in jeder Schrift</translation>
    </message>
    <message>
        <source>played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>abspielbar: %1</translation>
    </message>
    <message>
        <source>not played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>nicht abspielbar: %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>no loudspeaker; the volume is 0</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>kein Lautsprecher; Lautstärke ist 0</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>kein Lautsprecher</translation>
    </message>
    <message>
        <source>cannot be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>auf diesem Rechner nicht feststellbar</translation>
    </message>
    <message>
        <source>not everything can be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>auf diesem Rechner nicht alles feststellbar</translation>
    </message>
    <message>
        <source>follows a time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>mit einem Zeitserver synchronisiert</translation>
    </message>
    <message>
        <source>follows no time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>mit keinem Zeitserver synchronisiert</translation>
    </message>
    <message>
        <source>the machine may go to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>der Rechner kann in den Ruhezustand gehen</translation>
    </message>
    <message>
        <source>the machine never goes to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>der Rechner geht nie in den Ruhezustand</translation>
    </message>
    <message>
        <source>the screen goes dark after %1 s</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>der Bildschirm wird nach %1&#xa0;s dunkel</translation>
    </message>
    <message>
        <source>the screen never goes dark by itself</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>der Bildschirm wird nie von selbst dunkel</translation>
    </message>
    <message>
        <source>alone on the screen (cage)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>allein auf dem Bildschirm (cage)</translation>
    </message>
    <message>
        <source>alone on the screen, without a window system</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>allein auf dem Bildschirm, ohne Fenstersystem</translation>
    </message>
    <message>
        <source>in the place of the Windows desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>anstelle des Windows-Desktops</translation>
    </message>
    <message>
        <source>X11 without a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>X11 ohne Desktop</translation>
    </message>
    <message>
        <source>on a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>auf einem Desktop</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>von hier aus nicht feststellbar</translation>
    </message>
    <message>
        <source>a keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Tastatur kann auf andere Textkonsole wechseln</translation>
    </message>
    <message>
        <source>no keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>keine Tastatur kann die Textkonsole wechseln</translation>
    </message>
    <message>
        <source>runs as administrator</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>läuft als Administrator</translation>
    </message>
    <message>
        <source>runs without an administrator’s rights</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>läuft ohne Administratorrechte</translation>
    </message>
    <message>
        <source>is started again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Terminal wird nach einem Ausfall neu gestartet</translation>
    </message>
    <message>
        <source>nothing starts it again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>nichts startet das Terminal nach einem Ausfall neu</translation>
    </message>
    <message>
        <source>safe mode since %1: shipped content, no videos</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>abgesicherter Modus seit %1: mitgelieferte Inhalte, keine Videos</translation>
    </message>
    <message>
        <source>no failure in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>kein Ausfall in 7 Tagen</translation>
    </message>
    <message>
        <source>last on %1: it ended by itself</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>zuletzt am %1: unerwartet beendet</translation>
    </message>
    <message>
        <source>last on %1: it did not answer any more</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>zuletzt am %1: reagierte nicht mehr</translation>
    </message>
    <message>
        <source>last on %1: its picture stood still</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>zuletzt am %1: Bild stand still</translation>
    </message>
    <message>
        <source>last on %1: it did not start</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>zuletzt am %1: nicht gestartet</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>immer geöffnet</translation>
    </message>
    <message>
        <source>Save the diagnostics file and send it to your installer.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Diagnosedatei speichern und an Ihre Technikfirma senden.</translation>
    </message>
    <message>
        <source>Restart the kiosk (Maintenance).</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Terminal neu starten (Wartung).</translation>
    </message>
    <message>
        <source>Enter the screen’s diagonal, so that sizes are right.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Bildschirm-Diagonale eingeben, damit die Größen stimmen.</translation>
    </message>
    <message>
        <source>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Höhe der Unterkante über dem Boden messen und eingeben, für „In Reichweite“.</translation>
    </message>
    <message>
        <source>Look at the page Health of the console, on the kiosk’s screen.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Am Bildschirm des Terminals die Seite „Zustand“ der Konsole ansehen.</translation>
    </message>
    <message>
        <source>Install the driver of the graphics card; motion may stutter.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Treiber der Grafikkarte installieren; Bewegungen können ruckeln.</translation>
    </message>
    <message>
        <source>Plug in the touch screen’s USB cable; then start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>USB-Kabel des Touchscreens einstecken; dann das Terminal neu starten.</translation>
    </message>
    <message>
        <source>Let the kiosk’s user read input devices (group “input”), and start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Dem Terminal-Benutzer Lesezugriff auf Eingabegeräte geben (Gruppe „input“), Terminal neu starten.</translation>
    </message>
    <message>
        <source>Install the fonts, or run the kiosk’s set-up again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Schriften installieren oder die Einrichtung erneut ausführen.</translation>
    </message>
    <message>
        <source>Convert such videos to a format that is played.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Solche Videos in ein abspielbares Format umwandeln.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker and start the sound server, or set the volume to 0.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Lautsprecher anschließen und Sound-Server starten, oder Lautstärke auf 0 stellen.</translation>
    </message>
    <message>
        <source>Remove videos and pictures that are not needed.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Nicht benötigte Videos und Bilder entfernen.</translation>
    </message>
    <message>
        <source>Set the machine&apos;s date and time: schedules follow them.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Datum und Uhrzeit des Rechners stellen: Zeitpläne richten sich danach.</translation>
    </message>
    <message>
        <source>Let the machine start it with “kiosk supervise”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Das Terminal vom Rechner mit „kiosk supervise“ starten lassen.</translation>
    </message>
    <message>
        <source>“kiosk pack check” names each problem in the content, and what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>„kiosk pack check“ nennt jedes Problem der Inhalte und die Abhilfe.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n zweifelhafte Stelle</numerusform>
            <numerusform>%n zweifelhafte Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every letter of %n language(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>alle Zeichen von %n Sprache</numerusform>
            <numerusform>alle Zeichen von %n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with hours of their own</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Tag mit eigenen Zeiten</numerusform>
            <numerusform>%n Tage mit eigenen Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Ausfall in 7 Tagen</numerusform>
            <numerusform>%n Ausfälle in 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) not translated</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>
            <numerusform>%1: %n Text nicht übersetzt</numerusform>
            <numerusform>%1: %n Texte nicht übersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the display switched on and plugged in?</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Ist der Bildschirm eingeschaltet und angeschlossen?</translation>
    </message>
    <message>
        <source>The page Playlist says which items are passed over, and why.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Die Seite „Playlist“ nennt die übersprungenen Einträge und den Grund.</translation>
    </message>
    <message>
        <source>They are listed below, each with what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Sie stehen unten, jeweils mit Abhilfe.</translation>
    </message>
    <message>
        <source>Let it follow a time server, or look at it every few months.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Mit einem Zeitserver synchronisieren oder alle paar Monate prüfen.</translation>
    </message>
    <message>
        <source>Set the time zone: opening hours follow it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Zeitzone einstellen: Die Öffnungszeiten richten sich danach.</translation>
    </message>
    <message>
        <source>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Als root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</translation>
    </message>
    <message>
        <source>Switch off the system’s screen saver: the kiosk rests by itself.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Bildschirmschoner des Systems ausschalten: Das Terminal ruht von selbst.</translation>
    </message>
    <message>
        <source>See in the system’s power settings that nothing sleeps or goes dark.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>In den Energieoptionen prüfen, dass nichts in den Ruhezustand geht oder dunkel wird.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or let the kiosk run without a desktop.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Tastaturen unzugänglich halten oder das Terminal ohne Desktop betreiben.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or stop the system from switching.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Tastaturen unzugänglich halten oder im System den Wechsel der Textkonsole unterbinden.</translation>
    </message>
    <message>
        <source>Let the kiosk run as a user of its own.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Das Terminal unter einem eigenen Benutzer laufen lassen.</translation>
    </message>
    <message>
        <source>“kiosk settings check” and “kiosk playlist check” name each problem, and its cure.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>„kiosk settings check“ und „kiosk playlist check“ nennen jedes Problem und die Abhilfe.</translation>
    </message>
    <message>
        <source>Choose one, so that visitors cannot open this console.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Eine festlegen, damit Gäste diese Konsole nicht öffnen können.</translation>
    </message>
    <message>
        <source>The content&apos;s folder cannot be read.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Der Ordner mit den Inhalten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The page Content says what is missing, and what is shown for it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Die Seite „Inhalte“ nennt, was fehlt und was dafür gezeigt wird.</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>hier unbekannt</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Something needs a look soon</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Bitte bald nachsehen</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Gespeichert auf %1: %2</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Kein USB-Stick gefunden. Einstecken und erneut versuchen.</translation>
    </message>
    <message>
        <source>It cannot be written to %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Schreiben auf %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>the data folder</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>The self-test is still looking …</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Der Selbsttest läuft noch …</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>every item can be shown</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>alle Einträge abspielbar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed over</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Eintrag übersprungen</numerusform>
            <numerusform>%n Einträge übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Save a diagnostics file on a USB stick</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Diagnosedatei auf USB-Stick speichern</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Abnahmeprotokoll</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>In numbers</source>
        <extracomment>Home. Room: 15. Picture: home</extracomment>
        <translation>In Zahlen</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Single days</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Einzelne Tage</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Tag hinzufügen</translation>
    </message>
</context>
<context>
    <name>InstallationBar</name>
    <message>
        <source>Give up</source>
        <extracomment>A content pack is being installed. Room: 15. Picture: console-content</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Back to the list</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>An item that is switched off stays in the list and does not play.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Ein ausgeschalteter Eintrag bleibt in der Liste und läuft nicht.</translation>
    </message>
    <message>
        <source>Play its whole length</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>In voller Länge zeigen</translation>
    </message>
    <message>
        <source>Show it as long as usual</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Übliche Anzeigedauer</translation>
    </message>
    <message>
        <source>Ten minutes at most.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Höchstens zehn Minuten.</translation>
    </message>
    <message>
        <source>Every item that is set so stays equally long.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Alle so eingestellten Einträge bleiben gleich lang.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>How long it is shown</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Anzeigedauer</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Switch this off to choose from when to when it plays.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Ausschalten, um Anfang und Ende zu wählen.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>on the next day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>am Folgetag</translation>
    </message>
    <message>
        <source>From when to when</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Has a first day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Anfang festlegen</translation>
    </message>
    <message>
        <source>It does not play before.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Vorher läuft er nicht.</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Ende festlegen</translation>
    </message>
    <message>
        <source>It plays on this day for the last time.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>An diesem Tag läuft er zum letzten Mal.</translation>
    </message>
    <message>
        <source>How often, compared with the others</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Wie oft, verglichen mit den anderen</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1-mal</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose a language</source>
        <extracomment>The button for languages, read aloud. Room: 20. Picture: home</extracomment>
        <translation>Sprache wählen</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>Tippen und entdecken</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <extracomment>The console: its language. Room: 20. Picture: console-languages</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What this kiosk is made of, and under which terms. Touch a line to read it in full.</source>
        <extracomment>The console&apos;s page. Room: 105. Picture: console-licences</extracomment>
        <translation>Woraus dieses Terminal besteht und welche Bedingungen gelten. Für den ganzen Text eine Zeile berühren.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Zurück zu „Zustand“</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Leave the kiosk for the desktop. It comes back by itself after:</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Zum Desktop wechseln. Das Terminal kommt von selbst zurück nach:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the first start again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Ersteinrichtung noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Sprache, Lage und Größe des Bildschirms, Öffnungszeiten, PIN und Touch-Test, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Terminal neu starten</translation>
    </message>
    <message>
        <source>Takes a few seconds; visitors see a dark screen.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Dauert einige Sekunden; Gäste sehen einen dunklen Bildschirm.</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Rechner neu starten</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Rechner ausschalten</translation>
    </message>
    <message>
        <source>It stays off until somebody switches it on.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Er bleibt aus, bis ihn jemand einschaltet.</translation>
    </message>
    <message>
        <source>The machine refused: %1</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Der Rechner hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Touch again to do it</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Bitte nochmals tippen</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Words in %1</source>
        <extracomment>A message&apos;s text. Room: 65. Picture: console-playlist</extracomment>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Back to all numbers</source>
        <extracomment>A number that has been opened. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Zurück zu allen Zahlen</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>touch one to try it</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>eine Zahl antippen und ausprobieren</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>Alle Produkte</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>is shown</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>is prepared …</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Version %1, comes with the kiosk</source>
        <extracomment>Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, mit dem Terminal geliefert</translation>
    </message>
    <message>
        <source>Version %1, installed %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, installiert am %2</translation>
    </message>
    <message>
        <source>Version %1, changed here %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, hier geändert am %2</translation>
    </message>
    <message>
        <source>Version %1, in %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, in %2</translation>
    </message>
    <message>
        <source>The pack is copied …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Das Paket wird kopiert …</translation>
    </message>
    <message>
        <source>Texts and pictures are checked …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Texte und Bilder werden geprüft …</translation>
    </message>
    <message>
        <source>Pictures are made for this screen …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Bilder werden für diesen Bildschirm erzeugt …</translation>
    </message>
    <message>
        <source>Videos are tried out …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Videos werden getestet …</translation>
    </message>
    <message>
        <source>The pack will be shown …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Das Paket wird gleich gezeigt …</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>noch etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>in weniger als einer Minute fertig</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Installiert: %1</translation>
    </message>
    <message>
        <source>%1 was not installed, and nothing has changed:</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>%1 wurde nicht installiert, nichts wurde geändert:</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>This kiosk was started with a pack of its own, and shows no other.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>Dieses Terminal wurde mit einem festen Paket gestartet und zeigt kein anderes.</translation>
    </message>
    <message>
        <source>Show this</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Dieses Paket zeigen</translation>
    </message>
    <message>
        <source>On USB sticks</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Auf USB-Sticks</translation>
    </message>
    <message>
        <source>Plug in a stick: the packs on it are found by themselves.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>Stick einstecken: Die Pakete darauf werden automatisch gefunden.</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Installieren</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Try it</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Zurück zu den Bildern</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Aufs Handy</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Previous product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Voriges Produkt</translation>
    </message>
    <message>
        <source>Next product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Nächstes Produkt</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Look closer</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Illustration</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Illustration</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>zum Drehen ziehen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <extracomment>The full-screen picture. Room: 10. Picture: picture</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Personal-PIN festlegen</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Personal-PIN</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Zu viele falsche PINs. Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose again.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Das war eine andere PIN. Bitte neu wählen.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Zu leicht zu erraten. Nehmen Sie 4 bis 8 Ziffern, keine Reihe, kein Jahr, kein Datum.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Die PIN ließ sich nicht speichern. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Zurück zur Ausstellung</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>cannot be shown: the file is not in the media folder</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>nicht anzeigbar: Die Datei ist nicht im Medienordner</translation>
    </message>
    <message>
        <source>cannot be shown: the content has no such product</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>nicht anzeigbar: Das Produkt gibt es im Inhalt nicht</translation>
    </message>
    <message>
        <source>cannot be shown: it is not in the content</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>nicht anzeigbar: Das gibt es im Inhalt nicht</translation>
    </message>
    <message>
        <source>cannot be shown: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>nicht anzeigbar: %1</translation>
    </message>
    <message>
        <source>Saved. It plays from now on.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Gespeichert. Läuft ab sofort.</translation>
    </message>
    <message>
        <source>The last good playlist is back in its place.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Die letzte gute Playlist ist wieder da.</translation>
    </message>
    <message>
        <source>The playlist is full: remove an item first.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Die Playlist ist voll: Erst einen Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Welcome! Touch the screen and look around.</source>
        <extracomment>Messages that are ready, for a kiosk without a keyboard
An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Willkommen! Berühren Sie den Bildschirm, sehen Sie sich um.</translation>
    </message>
    <message>
        <source>We close soon. Thank you for your visit.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Wir schließen bald. Danke für Ihren Besuch.</translation>
    </message>
    <message>
        <source>Closed today. We look forward to seeing you soon.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Heute geschlossen. Wir freuen uns, Sie bald zu sehen.</translation>
    </message>
    <message>
        <source>From the exhibition</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Aus der Ausstellung</translation>
    </message>
    <message>
        <source>Media folder</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Medienordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Added at the end of the list: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Am Ende der Liste hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1 wird kopiert …</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that the kiosk can show.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 ist weder ein Bild noch ein Video, das das Terminal zeigen kann.</translation>
    </message>
    <message>
        <source>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 ist zu groß: Bilder dürfen bis 200&#xa0;MB, Videos bis 4&#xa0;GB groß sein.</translation>
    </message>
    <message>
        <source>There is no room for %1: remove files that are not needed.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Kein Platz für %1: Nicht benötigte Dateien entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged, or the stick is gone.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 ist nicht lesbar: beschädigt, oder der Stick ist weg.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: the media folder cannot be written.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 lässt sich nicht speichern: Medienordner nicht beschreibbar.</translation>
    </message>
    <message>
        <source>plays</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>plays until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>läuft bis %1</translation>
    </message>
    <message>
        <source>plays: it is one of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>läuft: Wochentag passt</translation>
    </message>
    <message>
        <source>plays; its last day is %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>läuft; letzter Tag: %1</translation>
    </message>
    <message>
        <source>does not play: it is switched off</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>läuft nicht: ausgeschaltet</translation>
    </message>
    <message>
        <source>does not play before %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>läuft erst ab %1</translation>
    </message>
    <message>
        <source>does not play any more: its last day was %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>läuft nicht mehr; letzter Tag: %1</translation>
    </message>
    <message>
        <source>does not play: this is none of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>läuft nicht: Wochentag passt nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands between the parts of a schedule
An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s date format: &quot;d MMM yyyy&quot; gives &quot;1 Dec 2026&quot;
An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>its whole length</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>volle Länge</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>immer</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>another order</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>neue Abfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>On</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: on or off</source>
        <extracomment>An item&apos;s row. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1: an oder aus</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What plays at …</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Was läuft um …</translation>
    </message>
    <message>
        <source>Order: shuffled</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Abfolge: zufällig</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Abfolge: wie Liste</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>There is no playlist yet: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Noch gibt es keine Playlist: Es laufen die Karten der Ausstellung.</translation>
    </message>
    <message>
        <source>None of these items plays now: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Keiner dieser Einträge läuft jetzt: Es laufen die Karten der Ausstellung.</translation>
    </message>
    <message>
        <source>None of these items plays then: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Keiner dieser Einträge läuft dann: Es laufen die Karten der Ausstellung.</translation>
    </message>
    <message>
        <source>Make a playlist of them</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Playlist daraus machen</translation>
    </message>
</context>
<context>
    <name>PreviewLoop</name>
    <message>
        <source>Preview</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>One second for each item. Shuffled: this is one way it may go.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>Eine Sekunde je Eintrag. Zufällig: So kann die Abfolge aussehen.</translation>
    </message>
    <message>
        <source>One second for each item, in the order in which they play.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>Eine Sekunde je Eintrag, in der Abfolge, in der sie laufen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ beginnt und endet zur selben Zeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of %2: this file is not shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist schon die ID von %2: diese Datei wird nicht gezeigt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of an item above</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist schon die ID eines Eintrags weiter oben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist keine Bildart</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist keine Liste von Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist kein Monat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist kein Bild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist kein Video</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist keine bekannte Spalte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the content pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ liegt außerhalb des Inhaltspakets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the media folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ liegt außerhalb des Medienordners</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist unter Windows der Name eines Geräts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ führt aus dem Paket hinaus</translation>
    </message>
    <message>
        <source>%1 characters that no font draws: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 Zeichen, die keine Schrift enthält: %2</translation>
    </message>
    <message>
        <source>%1 does not have the right form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>%1 does not lie between the first part and the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 liegt nicht zwischen dem ersten Teil und dem Ganzen</translation>
    </message>
    <message>
        <source>%1 is %2 months ago</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 liegt %2 Monate zurück</translation>
    </message>
    <message>
        <source>%1 is %2, tall, but meant for wide screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist hochkant (%2), aber für breite Bildschirme gedacht</translation>
    </message>
    <message>
        <source>%1 is %2, wide, but meant for tall screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist quer (%2), aber für hohe Bildschirme gedacht</translation>
    </message>
    <message>
        <source>%1 is already the order of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Nummer %1 hat schon %2</translation>
    </message>
    <message>
        <source>%1 is already used in row %3 (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 steht schon in Zeile %3 (%2)</translation>
    </message>
    <message>
        <source>%1 is before the first day, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 liegt vor dem ersten Tag, %2</translation>
    </message>
    <message>
        <source>%1 is larger than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist größer als der größte Wert, %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is no longer used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>%1 is no text of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist kein Text dieses Pakets</translation>
    </message>
    <message>
        <source>%1 is not a choice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>%1 is not a day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist kein Tag</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist nicht im Ordner %2</translation>
    </message>
    <message>
        <source>%1 is not smaller than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist nicht kleiner als der größte Wert, %2</translation>
    </message>
    <message>
        <source>%1 is not translated</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist nicht übersetzt</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 liegt außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>%1 needs %2 plural form(s), and %3 are given</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: nötige Pluralformen: %2, angegeben: %3</translation>
    </message>
    <message>
        <source>%1 of %2 texts are not translated: %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 von %2 Texten nicht übersetzt: %3</translation>
    </message>
    <message>
        <source>%1 on the screen %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 (Bildschirm: %2)</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 × %2 is %3, not %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 × %2 ist %3, nicht %4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, and on %2 more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; weitere Bildschirme: %2</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Datei fehlt</translation>
    </message>
    <message>
        <source>%1: the translation %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Übersetzung %2</translation>
    </message>
    <message>
        <source>%1: the translation is %2 characters wide, its place has room for %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Übersetzung ist %2 Zeichen breit, Platz ist für %3</translation>
    </message>
    <message>
        <source>%1: the translation is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Übersetzung ist leer</translation>
    </message>
    <message>
        <source>%1: the translation is empty, or has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Übersetzung ist leer oder hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>%1: the translation is longer than %2 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: die Übersetzung ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>%1: there is no folder of pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: es gibt keinen Bilderordner</translation>
    </message>
    <message>
        <source>%1; until then the text falls back to another language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; bis dahin erscheint der Text in einer anderen Sprache</translation>
    </message>
    <message>
        <source>%1; until then this language falls back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; bis dahin springt eine andere Sprache ein</translation>
    </message>
    <message>
        <source>(nobody can tell)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>(das lässt sich nicht sagen)</translation>
    </message>
    <message>
        <source>0 adds up to nothing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 ergibt zusammengezählt nichts</translation>
    </message>
    <message>
        <source>0 cannot be compared</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>0 is no part</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 ist kein Teil</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Review notes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>a character that no font draws: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Zeichen, das keine Schrift enthält: %1</translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a logarithmic scale cannot show 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine logarithmische Skala kann 0 nicht zeigen</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Pluralform ist leer</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine eigene Tabelle</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>add a line: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>add it, and fill it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hinzufügen und ausfüllen</translation>
    </message>
    <message>
        <source>add it, and fill it for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hinzufügen und für jedes Produkt ausfüllen</translation>
    </message>
    <message>
        <source>another one is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein anderes wird gezeigt</translation>
    </message>
    <message>
        <source>another pack is being installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>gerade wird ein anderes Paket installiert</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein anderes Programm schreibt gerade darin</translation>
    </message>
    <message>
        <source>as printed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wie gedruckt: %1</translation>
    </message>
    <message>
        <source>ask whoever made the pack to sign it with kiosk pack sign</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Ersteller des Pakets bitten, es mit „kiosk pack sign“ zu signieren</translation>
    </message>
    <message>
        <source>attract loop, product %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Endlosschleife, Produkt %1</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>beginnt mit einer Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>both sides are alike</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>beide Seiten sind gleich</translation>
    </message>
    <message>
        <source>breaks the word “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>bricht mitten im Wort „%1“ um</translation>
    </message>
    <message>
        <source>brightness</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>build it first, with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zuerst mit „kiosk pack build“ erstellen</translation>
    </message>
    <message>
        <source>build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Paket mit „kiosk pack build“ neu erstellen</translation>
    </message>
    <message>
        <source>call it %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in %1 umbenennen</translation>
    </message>
    <message>
        <source>calls sentence() without a pattern that is written out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ruft sentence() ohne ausgeschriebenes Muster auf</translation>
    </message>
    <message>
        <source>cannot be opened (%1: %2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht öffnen (%1: %2)</translation>
    </message>
    <message>
        <source>cannot be opened: the workers for pictures do not start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht öffnen: die Hilfsprogramme für Bilder starten nicht</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1): nothing has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht lesbar (%1): nichts wurde geändert</translation>
    </message>
    <message>
        <source>cannot be read to its end (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht bis zum Ende lesbar (%1)</translation>
    </message>
    <message>
        <source>cannot be read: the newest pack that is whole is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht lesbar: das neueste vollständige Paket wird gezeigt</translation>
    </message>
    <message>
        <source>cannot be scrolled to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist durch Scrollen nicht erreichbar</translation>
    </message>
    <message>
        <source>cannot be set (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht einstellen (%1)</translation>
    </message>
    <message>
        <source>cannot be switched off (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht ausschalten (%1)</translation>
    </message>
    <message>
        <source>cannot be switched on (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht einschalten (%1)</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist unverständlich</translation>
    </message>
    <message>
        <source>cannot be understood (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist unverständlich (%1)</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist unverständlich: %1</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist unbrauchbar</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist unbrauchbar: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1); a temporary folder is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht beschreibbar (%1); ein temporärer Ordner wird benutzt</translation>
    </message>
    <message>
        <source>cannot keep the pack (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kann das Paket nicht aufnehmen (%1)</translation>
    </message>
    <message>
        <source>check its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>check its name, and that the stick is still there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob der Name stimmt und der Stick noch da ist</translation>
    </message>
    <message>
        <source>check that it is a file and that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob es eine Datei ist und der Terminal-Benutzer sie lesen darf</translation>
    </message>
    <message>
        <source>check that it is the right file; a translation of the kiosk is far smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob es die richtige Datei ist; eine Übersetzung des Terminals ist viel kleiner</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write the data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob auf der Festplatte Platz ist und der Terminal-Benutzer in den Datenordner schreiben darf</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob auf der Festplatte Platz ist und der Terminal-Benutzer in diesen Ordner schreiben darf</translation>
    </message>
    <message>
        <source>check that the disk has room and that you may write there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob auf der Festplatte Platz ist und Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>check that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob der Terminal-Benutzer sie lesen darf</translation>
    </message>
    <message>
        <source>check that the stick is still there, or copy the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>prüfen, ob der Stick noch da ist, oder das Paket noch einmal kopieren</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1…“</translation>
    </message>
    <message>
        <source>choose from kiosk pack list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eines aus „kiosk pack list“ wählen</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Kontingent auf dem Datenträger ist ausgeschöpft</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hieraus wählen: %1</translation>
    </message>
    <message>
        <source>choose the pack that is to be shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Paket wählen, das gezeigt werden soll</translation>
    </message>
    <message>
        <source>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das offene Anführungszeichen oder die offene Klammer schließen; endet die Datei zu früh, wurde sie nur halb gespeichert: noch einmal kopieren</translation>
    </message>
    <message>
        <source>compare it with a file that works</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mit einer Datei vergleichen, die funktioniert</translation>
    </message>
    <message>
        <source>compare with something smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mit etwas Kleinerem vergleichen</translation>
    </message>
    <message>
        <source>compiled translations cannot be kept here (%1), so every start compiles them again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kompilierte Übersetzungen lassen sich hier nicht speichern (%1) und werden deshalb bei jedem Start neu kompiliert</translation>
    </message>
    <message>
        <source>copy context and source as the .ts has them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Kontext und Ausgangstext so übernehmen, wie sie in der .ts-Datei stehen</translation>
    </message>
    <message>
        <source>copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal kopieren</translation>
    </message>
    <message>
        <source>copy it as the pack has it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>so übernehmen, wie er im Paket steht</translation>
    </message>
    <message>
        <source>copy it into %1, or switch the item off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nach %1 kopieren oder den Eintrag ausschalten</translation>
    </message>
    <message>
        <source>copy it into the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in das Paket kopieren</translation>
    </message>
    <message>
        <source>copy it into the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal in das Paket kopieren</translation>
    </message>
    <message>
        <source>copy it into the pack, or take this video out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in das Paket kopieren oder dieses Video entfernen</translation>
    </message>
    <message>
        <source>copy the pack again; whoever has changed it on purpose: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Paket noch einmal kopieren; bei absichtlicher Änderung: %1</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>cut it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kürzer schneiden</translation>
    </message>
    <message>
        <source>delete it, or build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>löschen oder das Paket mit „kiosk pack build“ neu erstellen</translation>
    </message>
    <message>
        <source>delete it; the keys known here are %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>löschen; bekannt sind hier die Schlüsselwörter %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>war „%1“ gemeint? Umbenennen</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it, or delete the line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>war „%1“ gemeint? Umbenennen oder die Zeile löschen</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Write one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>war &quot;%1&quot; gemeint? Einen dieser Werte schreiben: %2</translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>does not fit: the pack was signed with another key, or changed since</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>passt nicht: das Paket wurde mit einem anderen Schlüssel signiert oder seitdem geändert</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Schaubild %1</translation>
    </message>
    <message>
        <source>fill the cell of its column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Zelle der zugehörigen Spalte ausfüllen</translation>
    </message>
    <message>
        <source>free some space on the disk, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>auf der Festplatte Platz schaffen, dann das Terminal neu starten</translation>
    </message>
    <message>
        <source>give each item its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>jedem Eintrag eine eigene ID geben</translation>
    </message>
    <message>
        <source>give each product its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>jedem Produkt einen eigenen Wert geben</translation>
    </message>
    <message>
        <source>give each product its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>jedem Produkt eine eigene ID geben</translation>
    </message>
    <message>
        <source>give every option a value, or none</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>allen Optionen einen Wert geben oder keiner</translation>
    </message>
    <message>
        <source>give it a higher version in pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in pack.toml eine höhere Version eintragen</translation>
    </message>
    <message>
        <source>give it a plain name, like drone.jpg, and no folder above it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen einfachen Namen geben, wie drone.jpg, ohne Ordner darüber</translation>
    </message>
    <message>
        <source>give it a plain name, like pictures/drone.jpg</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen einfachen Namen geben, wie pictures/drone.jpg</translation>
    </message>
    <message>
        <source>give one of the two another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine der beiden Dateien umbenennen</translation>
    </message>
    <message>
        <source>grows while it is copied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wächst während des Kopierens</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat %1 Zeichen</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Anzahl der Einträge ist %1</translation>
    </message>
    <message>
        <source>has %1 lines already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat schon %1 Zeilen</translation>
    </message>
    <message>
        <source>has %1 values</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Anzahl der Werte ist %1</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>has digits in full width where a number stands</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält Ziffern in voller Breite, wo eine Zahl steht</translation>
    </message>
    <message>
        <source>has more than %1 files, or folders in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat mehr als %1 Dateien oder mehr als %2 Ordner ineinander</translation>
    </message>
    <message>
        <source>has more than %1 rows or %2 columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat mehr als %1 Zeilen oder %2 Spalten</translation>
    </message>
    <message>
        <source>has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>has only %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat nur %1 Zeichen</translation>
    </message>
    <message>
        <source>has too many brackets inside each other</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>holds a tab</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält einen Tabulator</translation>
    </message>
    <message>
        <source>holds control characters: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält Steuerzeichen: %1</translation>
    </message>
    <message>
        <source>holds marks that are not seen and turn the direction: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält unsichtbare Zeichen, die die Schreibrichtung ändern: %1</translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>holds no private key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>enthält keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>install it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal installieren</translation>
    </message>
    <message>
        <source>install it again, or show another one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal installieren oder ein anderes zeigen</translation>
    </message>
    <message>
        <source>install the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Terminal neu installieren</translation>
    </message>
    <message>
        <source>install the kiosk again; its own files are damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Terminal neu installieren; seine eigenen Dateien sind beschädigt</translation>
    </message>
    <message>
        <source>is %1 px too high</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist %1&#xa0;px zu hoch</translation>
    </message>
    <message>
        <source>is %1 px too wide</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist %1&#xa0;px zu breit</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist eine Verknüpfung oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>is a workbook of an old kind</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist eine Arbeitsmappe in einem alten Format</translation>
    </message>
    <message>
        <source>is an illustration that comes with the program, but is called a photo</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist eine mit dem Programm gelieferte Illustration, aber als Foto bezeichnet</translation>
    </message>
    <message>
        <source>is called a photo, but its caption or credit says &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist als Foto bezeichnet, aber in Bildunterschrift oder Bildnachweis steht „%1“</translation>
    </message>
    <message>
        <source>is compressed in a way that not every system knows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist auf eine Art komprimiert, die nicht jedes System kennt</translation>
    </message>
    <message>
        <source>is cut off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is damaged, or has been changed: its content is not that of the manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist beschädigt oder wurde geändert: der Inhalt passt nicht zum Manifest</translation>
    </message>
    <message>
        <source>is damaged: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist beschädigt: enthält Nullbytes</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty, but there is something beneath it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist leer, aber darunter steht etwas</translation>
    </message>
    <message>
        <source>is empty: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist leer: %1</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is in it twice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist doppelt darin</translation>
    </message>
    <message>
        <source>is in the manifest, but not in the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>steht im Manifest, ist aber nicht im Paket</translation>
    </message>
    <message>
        <source>is in the pack, but not in its manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist im Paket, steht aber nicht in seinem Manifest</translation>
    </message>
    <message>
        <source>is larger than %1 GB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist größer als %1&#xa0;GB</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger than %1 MB as a whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist insgesamt größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger unpacked than any table of products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist entpackt größer als jede Produkttabelle</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is longer than %1 minutes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist länger als %1 Minuten</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing: this kiosk only takes packs that are signed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fehlt: dieses Terminal nimmt nur signierte Pakete an</translation>
    </message>
    <message>
        <source>is no content pack: there is no %1 in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Inhaltspaket: %1 fehlt darin</translation>
    </message>
    <message>
        <source>is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Sprachcode</translation>
    </message>
    <message>
        <source>is no product of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Produkt dieses Pakets</translation>
    </message>
    <message>
        <source>is no table: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist keine Tabelle: enthält Nullbytes</translation>
    </message>
    <message>
        <source>is no text of this product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Text dieses Produkts</translation>
    </message>
    <message>
        <source>is no text to translate</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Text, der zu übersetzen ist</translation>
    </message>
    <message>
        <source>is no video that plays here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Video, das hier läuft</translation>
    </message>
    <message>
        <source>is no workbook, or is damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist keine Arbeitsmappe oder beschädigt</translation>
    </message>
    <message>
        <source>is no zip file, or only half of one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist keine ZIP-Datei oder unvollständig</translation>
    </message>
    <message>
        <source>is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein bekanntes Schlüsselwort</translation>
    </message>
    <message>
        <source>is not a picture that the kiosk can read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist kein Bild, das das Terminal lesen kann</translation>
    </message>
    <message>
        <source>is not a zip file with a manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist keine ZIP-Datei mit Manifest</translation>
    </message>
    <message>
        <source>is not accepted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wird nicht angenommen</translation>
    </message>
    <message>
        <source>is not installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht installiert</translation>
    </message>
    <message>
        <source>is not saved as UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht als UTF-8 gespeichert</translation>
    </message>
    <message>
        <source>is not shown: Home has room for %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wird nicht gezeigt: auf der Startseite ist Platz für %1 Produkte</translation>
    </message>
    <message>
        <source>is not the hash of a PIN</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht der Hash einer PIN</translation>
    </message>
    <message>
        <source>is not there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is not up to date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist nicht aktuell</translation>
    </message>
    <message>
        <source>is saved as UTF-16</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist als UTF-16 gespeichert</translation>
    </message>
    <message>
        <source>is saved neither as UTF-8 nor as GB18030</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist weder als UTF-8 noch als GB18030 gespeichert</translation>
    </message>
    <message>
        <source>is the language that the pack is written in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist die Sprache, in der das Paket geschrieben ist</translation>
    </message>
    <message>
        <source>is the same file as %1 where capitals do not count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist dieselbe Datei wie %1, wo Groß- und Kleinschreibung nicht zählt</translation>
    </message>
    <message>
        <source>is there already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist zu groß: %1 × %2 sind %3 Megapixel, höchstens %4 sind möglich</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist zu groß: %1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>is too long: %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ist zu lang: %1 Zeichen</translation>
    </message>
    <message>
        <source>it cannot be compiled: no folder can be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt sich nicht kompilieren: kein Ordner ist beschreibbar (%1)</translation>
    </message>
    <message>
        <source>it does not begin</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es beginnt nicht</translation>
    </message>
    <message>
        <source>it does not go on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es bleibt stehen</translation>
    </message>
    <message>
        <source>it is a &lt;%1&gt; file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es ist eine &lt;%1&gt;-Datei</translation>
    </message>
    <message>
        <source>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Inhalt muss so aussehen: {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ihre Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its form must be %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Form muss so sein: %1</translation>
    </message>
    <message>
        <source>its name holds characters that are not seen, or that turn the direction of writing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name enthält Zeichen, die unsichtbar sind oder die Schreibrichtung ändern</translation>
    </message>
    <message>
        <source>its name is longer than %1 characters, or in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name ist länger als %1 Zeichen oder liegt in mehr als %2 Ordnern</translation>
    </message>
    <message>
        <source>its name leads out of the pack, or is none on every system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name führt aus dem Paket hinaus oder ist nicht auf jedem System erlaubt</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name muss eine dieser Endungen haben: %1</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file is for “%2”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name sagt „%1“, aber die Datei ist für „%2“</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file names no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name sagt „%1“, aber die Datei nennt keine Sprache</translation>
    </message>
    <message>
        <source>its name, or that of a folder, is empty or begins or ends with a space or a dot</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Name oder der eines Ordners ist leer oder beginnt oder endet mit einem Leerzeichen oder Punkt</translation>
    </message>
    <message>
        <source>keep one of the two columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nur eine der beiden Spalten behalten</translation>
    </message>
    <message>
        <source>leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>führt aus dem Paket hinaus</translation>
    </message>
    <message>
        <source>leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>weglassen, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>leave products out: Home has no room for more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Produkte weglassen: auf der Startseite ist kein Platz für mehr</translation>
    </message>
    <message>
        <source>leaves its button</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ragt über seine Schaltfläche hinaus</translation>
    </message>
    <message>
        <source>leaves its card</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ragt über seine Karte hinaus</translation>
    </message>
    <message>
        <source>leaves the products too little room</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lässt den Produkten zu wenig Platz</translation>
    </message>
    <message>
        <source>leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ragt über den Bildschirm hinaus</translation>
    </message>
    <message>
        <source>let the display go to sleep by itself, or leave it on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Bildschirm von selbst in den Ruhezustand gehen lassen oder eingeschaltet lassen</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Lesezugriff auf diese Datei geben</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file, or delete it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Lesezugriff auf diese Datei geben oder sie löschen</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Lesezugriff auf diesen Ordner geben</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user switch the machine off, or use its own switch</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer erlauben, den Rechner auszuschalten, oder dessen Schalter benutzen</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Schreibzugriff auf diesen Ordner geben</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, and see that the disk is not full</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Schreibzugriff auf diesen Ordner geben und prüfen, ob die Festplatte voll ist</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer Schreibzugriff auf diesen Ordner geben, sonst werden Bilder bei jedem Start neu vorbereitet</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>look at it again, then make your change</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal ansehen, dann ändern</translation>
    </message>
    <message>
        <source>look the facts up again and write the new month, or leave out what has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Angaben neu nachschlagen und den neuen Monat schreiben oder weglassen, was sich geändert hat</translation>
    </message>
    <message>
        <source>look up what has become of it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nachschlagen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>lrelease did not compile it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease hat sie nicht kompiliert: %1</translation>
    </message>
    <message>
        <source>lrelease refused it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease hat sie abgelehnt: %1</translation>
    </message>
    <message>
        <source>lupdate failed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lupdate ist gescheitert: %1</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>make the folder %1 and put the pictures into it, or name theirs with --pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Ordner %1 anlegen und die Bilder hineinlegen oder ihren Ordner mit --pictures angeben</translation>
    </message>
    <message>
        <source>make this folder and put the product files into it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diesen Ordner anlegen und die Produktdateien hineinlegen</translation>
    </message>
    <message>
        <source>makes the program that opens it crash</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>bringt das Programm zum Absturz, das diese Datei öffnet</translation>
    </message>
    <message>
        <source>mend the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei korrigieren</translation>
    </message>
    <message>
        <source>mend the file, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei korrigieren, dann das Terminal neu starten</translation>
    </message>
    <message>
        <source>mend the file; the kiosk follows by itself</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei korrigieren; das Terminal übernimmt sie von selbst</translation>
    </message>
    <message>
        <source>mend what it names, then run again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>korrigieren, was es nennt, dann noch einmal ausführen</translation>
    </message>
    <message>
        <source>move a product file out of %1, or change the order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Produktdatei aus %1 herausnehmen oder die Nummern (order) ändern</translation>
    </message>
    <message>
        <source>must be %1, but %2 is %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>muss %1 sein, aber %2 ist %3</translation>
    </message>
    <message>
        <source>name a file in a folder that can be written</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Datei in einem beschreibbaren Ordner angeben</translation>
    </message>
    <message>
        <source>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Ordner mit pack.toml darin angeben oder eine ZIP-Datei davon; war es schon eine, die Datei noch einmal kopieren</translation>
    </message>
    <message>
        <source>name a new file, in a folder that you may write</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine neue Datei angeben, in einem Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>name a picture file here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hier eine Bilddatei angeben</translation>
    </message>
    <message>
        <source>name a text that the product has, as kiosk pack texts lists them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Text angeben, den das Produkt hat, wie „kiosk pack texts“ sie aufzählt</translation>
    </message>
    <message>
        <source>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in kiosk_&lt;code&gt;.ts umbenennen, zum Beispiel kiosk_de.ts oder kiosk_zh_CN.ts, oder woandershin verschieben</translation>
    </message>
    <message>
        <source>name the file that kiosk pack keys has made</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei angeben, die „kiosk pack keys“ erzeugt hat</translation>
    </message>
    <message>
        <source>name the folder or the zip file that %1 lies in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Ordner oder die ZIP-Datei angeben, worin %1 liegt</translation>
    </message>
    <message>
        <source>name the pack&apos;s folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Ordner des Pakets angeben</translation>
    </message>
    <message>
        <source>names no column that is known</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nennt keine bekannte Spalte</translation>
    </message>
    <message>
        <source>names other files than there are</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nennt andere Dateien als die vorhandenen</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>braucht %1&#xa0;MB, und die Festplatte hat dafür %2&#xa0;MB</translation>
    </message>
    <message>
        <source>needs more memory than a picture may take</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>braucht mehr Speicher (RAM), als ein Bild belegen darf</translation>
    </message>
    <message>
        <source>needs version %1 of the kiosk, and this is %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>braucht Version %1 des Terminals, dieses hat %2</translation>
    </message>
    <message>
        <source>nothing is translated into %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ganz ohne Übersetzung: %1</translation>
    </message>
    <message>
        <source>open and save it in Qt Linguist, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in Qt Linguist öffnen und speichern oder eine frühere Kopie zurücklegen</translation>
    </message>
    <message>
        <source>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in Qt Linguist oder einem Texteditor öffnen und korrigieren oder eine frühere Kopie zurücklegen</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in einem Bildprogramm öffnen und als JPEG, PNG oder WebP speichern</translation>
    </message>
    <message>
        <source>pack it again with kiosk pack build, or with the system&apos;s own “compress”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mit „kiosk pack build“ neu packen oder mit dem „Komprimieren“ des Systems</translation>
    </message>
    <message>
        <source>panel %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>products: %1, problems: %2, warnings: %3, review notes: %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Produkte: %1, Probleme: %2, Warnungen: %3, Prüfhinweise: %4</translation>
    </message>
    <message>
        <source>put a good copy in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>durch eine gute Kopie ersetzen</translation>
    </message>
    <message>
        <source>put a larger one here; this one looks soft, or does not fill the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hier ein größeres einsetzen; dieses wirkt unscharf oder füllt den Bildschirm nicht</translation>
    </message>
    <message>
        <source>put a picture here that is taller than wide, or leave the portrait out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hier ein Bild einsetzen, das höher als breit ist, oder das Hochformat weglassen</translation>
    </message>
    <message>
        <source>put a picture here that is wider than tall; this one may serve as the portrait</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hier ein Bild einsetzen, das breiter als hoch ist; dieses kann als Hochformat dienen</translation>
    </message>
    <message>
        <source>put at least one product file into the folder %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mindestens eine Produktdatei in den Ordner %1 legen</translation>
    </message>
    <message>
        <source>put in what “kiosk pin hash” prints</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eintragen, was „kiosk pin hash“ ausgibt</translation>
    </message>
    <message>
        <source>put it between quotes: &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in gerade Anführungszeichen setzen: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>put its translation back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ihre Übersetzung zurücklegen</translation>
    </message>
    <message>
        <source>put kiosk_%1.ts into %2, or take it out of the settings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kiosk_%1.ts nach %2 legen oder die Sprache aus den Einstellungen nehmen</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” is no string of the kiosk or its pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist kein Text des Terminals oder seines Pakets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„%1“ ist keine Sprache</translation>
    </message>
    <message>
        <source>%1 has %2 px, the screen has %3 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 hat %2 px, der Bildschirm %3 px</translation>
    </message>
    <message>
        <source>%1 is no whole number of pieces: it is %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ergibt keine ganze Zahl von Teilen: es ist %2 × %3</translation>
    </message>
    <message>
        <source>%1 is not larger than the one before it, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ist nicht größer als der Wert davor, %2</translation>
    </message>
    <message>
        <source>a text must end on its own line with a quote: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Text muss in derselben Zeile mit einem Anführungszeichen enden: %1</translation>
    </message>
    <message>
        <source>a yes-or-no value (true or false)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Ja/Nein-Wert (true oder false)</translation>
    </message>
    <message>
        <source>add a line for %1, with one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile für %1 hinzufügen, mit einem dieser Werte: %2</translation>
    </message>
    <message>
        <source>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>4 bis 8 Ziffern wählen: keine Reihe wie 1234, keine Wiederholung, kein Jahr und kein Datum</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>copy it into the pack again; if that does not help, %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal in das Paket kopieren; hilft das nicht: %1</translation>
    </message>
    <message>
        <source>delete the line to play the whole day, or write hours like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile löschen, um ihn den ganzen Tag zu zeigen, oder Uhrzeiten schreiben wie %1</translation>
    </message>
    <message>
        <source>fill this cell (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Zelle ausfüllen (%1)</translation>
    </message>
    <message>
        <source>give a list with one text for each plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Liste mit einem Text für jede Pluralform angeben</translation>
    </message>
    <message>
        <source>give each product its own order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>jedem Produkt eine eigene Nummer (order) geben</translation>
    </message>
    <message>
        <source>has no value, but other options have one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fehlt, aber andere Optionen haben einen Wert</translation>
    </message>
    <message>
        <source>install, for all users, a font that has what is missing, or write the text without it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Schrift, die sie enthält, für alle Benutzer installieren oder den Text ohne sie schreiben</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es nannte keinen Grund</translation>
    </message>
    <message>
        <source>its folder has the same name as the file %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ihr Ordner heißt genauso wie die Datei %1</translation>
    </message>
    <message>
        <source>keep at most %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>von den Einträgen höchstens %1 behalten</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dem Terminal-Benutzer das Einstellen erlauben oder die Helligkeit am Bildschirm selbst einstellen und brightness auf 0 setzen</translation>
    </message>
    <message>
        <source>make that line read %1, or get the file again from the translator</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Zeile in %1 ändern oder sich die Datei noch einmal vom Übersetzer geben lassen</translation>
    </message>
    <message>
        <source>put a product file into it first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zuerst eine Produktdatei hineinlegen</translation>
    </message>
    <message>
        <source>put texts between straight quotes, like %1, and write digits and = in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Texte zwischen gerade Anführungszeichen setzen, wie %1, und Ziffern und = in halber Breite schreiben</translation>
    </message>
    <message>
        <source>put the file back, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei zurücklegen oder ihren Namen berichtigen</translation>
    </message>
    <message>
        <source>put the file into the content pack and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei in das Inhaltspaket legen und nur ihren Pfad darin schreiben</translation>
    </message>
    <message>
        <source>put the file into the media folder and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei in den Medienordner legen und nur ihren Pfad darin schreiben</translation>
    </message>
    <message>
        <source>put the file itself in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>stattdessen die Datei selbst dort ablegen</translation>
    </message>
    <message>
        <source>put the marks in ascending order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Marken aufsteigend ordnen</translation>
    </message>
    <message>
        <source>put the translation back, or remove the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Übersetzung zurücklegen oder die Datei entfernen</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove one first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zuerst eine entfernen</translation>
    </message>
    <message>
        <source>remove packs or media that are not needed, or use a larger disk</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nicht benötigte Pakete oder Medien entfernen oder eine größere Festplatte verwenden</translation>
    </message>
    <message>
        <source>remove the surplus brackets</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die überzähligen Klammern entfernen</translation>
    </message>
    <message>
        <source>replace it with a file saved by Qt Linguist, or remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>entfernen oder durch eine in Qt Linguist gespeicherte Datei ersetzen</translation>
    </message>
    <message>
        <source>run kiosk pack strings with the code of each language that you offer</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„kiosk pack strings“ mit dem Code jeder angebotenen Sprache ausführen</translation>
    </message>
    <message>
        <source>run kiosk pack strings, then translate what is unfinished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„kiosk pack strings“ ausführen, dann das Unfertige übersetzen</translation>
    </message>
    <message>
        <source>run the kiosk&apos;s set-up again, or install the font for all users</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Einrichtung des Terminals erneut ausführen oder die Schrift für alle Benutzer installieren</translation>
    </message>
    <message>
        <source>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>noch einmal als „UTF-8“ speichern (im Editor: Speichern unter, Codierung UTF-8)</translation>
    </message>
    <message>
        <source>save it anew, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>neu speichern, als JPEG, PNG oder WebP</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>als „UTF-8“ speichern, nicht als „UTF-8 mit BOM“: andere Programme stolpern über die Marke</translation>
    </message>
    <message>
        <source>save it as MP4 with H.264, at most 3840 × 2160, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>als MP4 mit H.264 speichern, höchstens 3840 × 2160, dann erneut versuchen</translation>
    </message>
    <message>
        <source>save it as UTF-8 (Qt Linguist always does)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>als UTF-8 speichern (Qt Linguist tut das immer)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kleiner speichern</translation>
    </message>
    <message>
        <source>save it smaller, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kleiner speichern, als JPEG, PNG oder WebP</translation>
    </message>
    <message>
        <source>save it smaller, or leave it out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kleiner speichern oder weglassen</translation>
    </message>
    <message>
        <source>save it smaller: 3840 px are enough for the longer side</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kleiner speichern: 3840&#xa0;px genügen für die längere Seite</translation>
    </message>
    <message>
        <source>say it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kürzer sagen</translation>
    </message>
    <message>
        <source>says something else than pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sagt etwas anderes als pack.toml</translation>
    </message>
    <message>
        <source>send us the log and the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>uns das Protokoll und das Paket senden</translation>
    </message>
    <message>
        <source>showed no picture within %1 s</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zeigte innerhalb von %1&#xa0;s kein Bild</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>speaks of %1 as still to come, but that is over</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nennt %1 als etwas Künftiges, doch das ist vorbei</translation>
    </message>
    <message>
        <source>start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Terminal neu starten</translation>
    </message>
    <message>
        <source>start the kiosk again; if that does not help, look at Memory on the page Health</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Terminal neu starten; wenn das nicht hilft, „Speicher (RAM)“ auf der Seite „Zustand“ ansehen</translation>
    </message>
    <message>
        <source>tell it in %1 to %2 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mit %1 bis %2 Zeichen sagen, das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>tell it in at most %1 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mit höchstens %1 Zeichen sagen, das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>the file declares entities or refers to another file in its %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei deklariert Entitäten oder verweist in ihrem %1 auf eine andere Datei</translation>
    </message>
    <message>
        <source>the log cannot be written (%1); warnings go to the terminal only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Protokoll ist nicht beschreibbar (%1); Warnungen erscheinen nur auf der Textkonsole</translation>
    </message>
    <message>
        <source>the year of %1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Jahr von %1 liegt außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>this machine cannot be switched off or restarted from here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dieser Rechner lässt sich von hier aus weder ausschalten noch neu starten</translation>
    </message>
    <message>
        <source>to change the text itself, name no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Text selbst ändern: die Sprache weglassen</translation>
    </message>
    <message>
        <source>write %1 in its line %2, or rename the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 in die Zeile %2 schreiben oder die Datei umbenennen</translation>
    </message>
    <message>
        <source>write %1 or more characters between the quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mindestens %1 Zeichen zwischen die Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write %1 or the like</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 oder Ähnliches schreiben</translation>
    </message>
    <message>
        <source>write at least %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Einträge schreiben, mindestens %1</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>höchstens %1 Zeichen schreiben</translation>
    </message>
    <message>
        <source>write one %1 for each line, with texts between straight quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in jede Zeile ein %1 schreiben, Texte zwischen gerade Anführungszeichen</translation>
    </message>
    <message>
        <source>write the text itself first, or empty this cell</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zuerst den Ausgangstext schreiben oder diese Zelle leeren</translation>
    </message>
    <message>
        <source>write the translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Übersetzung schreiben</translation>
    </message>
    <message>
        <source>write year and month, like 2024-04</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Jahr und Monat schreiben, wie 2024-04</translation>
    </message>
    <message>
        <source>write year-month-day, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Jahr-Monat-Tag schreiben, wie %1</translation>
    </message>
    <message>
        <source>stopped the installation (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hat die Installation abgebrochen (%1)</translation>
    </message>
    <message>
        <source>put the file there, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei dort ablegen oder ihren Namen berichtigen</translation>
    </message>
    <message>
        <source>rename it, or delete the column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>umbenennen oder die Spalte löschen</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>run “kiosk i18n update” and commit the result</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>„kiosk i18n update“ ausführen und das Ergebnis committen</translation>
    </message>
    <message>
        <source>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>im Tabellenprogramm neu speichern, als „.xlsx“ oder als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>shorten it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>shorten it, or what stands beside it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diesen Text kürzen oder das, was daneben steht</translation>
    </message>
    <message>
        <source>stands in a view that leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>steht in einem Bereich, der über den Bildschirm hinausragt</translation>
    </message>
    <message>
        <source>stands over “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>überlagert „%1“</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>take this item out, or switch it off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diesen Eintrag entfernen oder ausschalten</translation>
    </message>
    <message>
        <source>takes longer than %1 s to open</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>braucht länger als %1&#xa0;s zum Öffnen</translation>
    </message>
    <message>
        <source>the XML is broken here: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das XML ist hier fehlerhaft: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in %2 already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Spalte „%1“ steht schon in %2</translation>
    </message>
    <message>
        <source>the content has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>im Inhalt gibt es keine Zahlen</translation>
    </message>
    <message>
        <source>the content has no such product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Produkt gibt es im Inhalt nicht</translation>
    </message>
    <message>
        <source>the content has no such video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Video gibt es im Inhalt nicht</translation>
    </message>
    <message>
        <source>the content pack has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Inhaltspaket hat keine Zahlen</translation>
    </message>
    <message>
        <source>the content pack has no video &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Inhaltspaket hat kein Video „%1“</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gelten die Voreinstellungen</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the file is larger than %1 kB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist größer als %1&#xa0;kB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>laut eigener Angabe ist die Datei %1, nicht UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s name does not follow its order and id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Dateiname passt nicht zu Nummer (order) und ID</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Ordner ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the folder is missing or cannot be read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>der Ordner fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>the kiosk&apos;s data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Datenordner des Terminals</translation>
    </message>
    <message>
        <source>the last good playlist plays on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die letzte gute Playlist läuft weiter</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gelten die letzten guten Einstellungen</translation>
    </message>
    <message>
        <source>the one before it stays</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das vorherige bleibt</translation>
    </message>
    <message>
        <source>the pack that was shown is gone or damaged: the one before it is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das gezeigte Paket ist weg oder beschädigt: das vorherige wird gezeigt</translation>
    </message>
    <message>
        <source>the parts are %1 together, not %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Teile ergeben zusammen %1, nicht %2</translation>
    </message>
    <message>
        <source>the picture is damaged or only half there (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Bild ist beschädigt oder unvollständig (%1)</translation>
    </message>
    <message>
        <source>the picture made from %1 cannot be kept (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das aus %1 erzeugte Bild lässt sich nicht speichern (%2)</translation>
    </message>
    <message>
        <source>the printed readings are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die gedruckten Lesarten werden gezeigt</translation>
    </message>
    <message>
        <source>the products&apos; cards play in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>stattdessen laufen die Karten der Produkte</translation>
    </message>
    <message>
        <source>the readings chosen last are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die zuletzt gewählten Lesarten werden gezeigt</translation>
    </message>
    <message>
        <source>the same key or heading stands twice in this file: delete one of them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dasselbe Schlüsselwort oder dieselbe Überschrift steht zweimal in dieser Datei: eines davon löschen</translation>
    </message>
    <message>
        <source>the table cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Tabelle ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the translation has added %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Übersetzung hat %1 zu viel</translation>
    </message>
    <message>
        <source>the translation has lost %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in der Übersetzung fehlt %1</translation>
    </message>
    <message>
        <source>the translation has lost %1 and added %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in der Übersetzung fehlt %1, und %2 ist zu viel</translation>
    </message>
    <message>
        <source>the translations cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Übersetzungen sind nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the two are different</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die beiden Eingaben sind verschieden</translation>
    </message>
    <message>
        <source>there are more than %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es sind mehr als %1 Produkte</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gibt keine Spalte %1</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Tag %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>there is no product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gibt kein Produkt</translation>
    </message>
    <message>
        <source>there is no product &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gibt kein Produkt „%1“</translation>
    </message>
    <message>
        <source>there is no product to show</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es gibt kein Produkt zum Zeigen</translation>
    </message>
    <message>
        <source>this content pack cannot be shown (%1: %2): %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dieses Inhaltspaket kann nicht gezeigt werden (%1: %2): %3</translation>
    </message>
    <message>
        <source>this font cannot be loaded; another one is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Schrift lässt sich nicht laden; eine andere wird benutzt</translation>
    </message>
    <message>
        <source>this font is not installed; letters may look odd or be missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Schrift ist nicht installiert; Zeichen können seltsam aussehen oder fehlen</translation>
    </message>
    <message>
        <source>this is hardly a content pack: leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist wohl kein Inhaltspaket: weglassen, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>this is hardly a content pack: name the pack&apos;s own folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist wohl kein Inhaltspaket: den Ordner des Pakets selbst angeben</translation>
    </message>
    <message>
        <source>this is hardly a text file: put the right one in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist wohl keine Textdatei: durch die richtige ersetzen</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>this is not a translation file: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das ist keine Übersetzungsdatei: %1</translation>
    </message>
    <message>
        <source>this language has no translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Sprache hat keine Übersetzung</translation>
    </message>
    <message>
        <source>this language is not offered</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>diese Sprache wird nicht angeboten</translation>
    </message>
    <message>
        <source>this machine cannot play videos</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dieser Rechner spielt keine Videos ab</translation>
    </message>
    <message>
        <source>this name does not tell a language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dieser Name nennt keine Sprache</translation>
    </message>
    <message>
        <source>translate it in Qt Linguist and mark it as finished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in Qt Linguist übersetzen und als fertig markieren</translation>
    </message>
    <message>
        <source>translate the same text of a product in one way</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>denselben Text eines Produkts überall gleich übersetzen</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>übersetzt „%1“ anders als %2: „%3“</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot;, which is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>übersetzt „%1“, aber das ist leer</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>update the kiosk first, or ask for a pack that is made for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>zuerst das Terminal aktualisieren oder ein passendes Paket anfordern</translation>
    </message>
    <message>
        <source>version %1 is installed already, with other content</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Version %1 ist schon installiert, mit anderem Inhalt</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Moment warten und erneut versuchen</translation>
    </message>
    <message>
        <source>wait until nothing writes to it any more, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>warten, bis nichts mehr darin schreibt, dann erneut versuchen</translation>
    </message>
    <message>
        <source>wait until that is done, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>warten, bis das fertig ist, dann erneut versuchen</translation>
    </message>
    <message>
        <source>was given up: the machine has run out of memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wurde abgebrochen: der Speicher (RAM) des Rechners ist voll</translation>
    </message>
    <message>
        <source>was not opened: the kiosk is ending</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wurde nicht geöffnet: das Terminal wird gerade beendet</translation>
    </message>
    <message>
        <source>was not ready in time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>was read in a wrong encoding before it came here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wurde schon vorher in falscher Codierung gelesen</translation>
    </message>
    <message>
        <source>why: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>with what stands beside it takes %1 % more room than there is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>braucht mit dem, was daneben steht, %1&#xa0;% mehr Platz als vorhanden</translation>
    </message>
    <message>
        <source>would grow %1 times: zip files like that are made to fill disks</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>würde auf das %1-Fache wachsen: solche ZIP-Dateien sollen Festplatten füllen</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; schreiben oder &quot;%2&quot; für den ganzen Tag</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;: capitals count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; schreiben: Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>write %1 values: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 Werte schreiben: %2</translation>
    </message>
    <message>
        <source>write %1=TEXT</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1=TEXT schreiben</translation>
    </message>
    <message>
        <source>write %1=VALUE</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1=WERT schreiben</translation>
    </message>
    <message>
        <source>write 0 to 9 in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 bis 9 in halber Breite schreiben</translation>
    </message>
    <message>
        <source>write 0, or %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 schreiben oder aber %1</translation>
    </message>
    <message>
        <source>write a code like de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Code wie de oder zh_TW schreiben</translation>
    </message>
    <message>
        <source>write a day that the calendar has</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Tag schreiben, den es im Kalender gibt</translation>
    </message>
    <message>
        <source>write a later day, or delete one of the two lines</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen späteren Tag schreiben oder eine der beiden Zeilen löschen</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Zahl über 0 schreiben</translation>
    </message>
    <message>
        <source>write a number that goes into the total 2 to %1 times</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>eine Zahl schreiben, die 2- bis %1-mal in die Gesamtzahl passt</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Pfad im Paket mit Schrägstrichen (/) schreiben, wie &quot;pictures/drone.webp&quot;</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen Pfad im Paket mit Schrägstrichen (/) schreiben, wie &quot;videos/welcome.mp4&quot;</translation>
    </message>
    <message>
        <source>write a year from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ein Jahr von %1 bis %2 schreiben</translation>
    </message>
    <message>
        <source>write as many parts as make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>so viele Teile schreiben, dass sie das Ganze ergeben</translation>
    </message>
    <message>
        <source>write digits only, like 7</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nur Ziffern schreiben, wie 7</translation>
    </message>
    <message>
        <source>write every plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>jede Pluralform schreiben</translation>
    </message>
    <message>
        <source>write how large it is now</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>schreiben, wie groß es jetzt ist</translation>
    </message>
    <message>
        <source>write how much one piece stands for</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>schreiben, für wie viel ein Stück steht</translation>
    </message>
    <message>
        <source>write illustration (示意图) or photo (照片)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>illustration (示意图) oder photo (照片) schreiben</translation>
    </message>
    <message>
        <source>write it anew without them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ohne sie neu schreiben</translation>
    </message>
    <message>
        <source>write it as Qt does, for example de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>so schreiben wie Qt, zum Beispiel de oder zh_TW</translation>
    </message>
    <message>
        <source>write it in one line; the screen breaks it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>in einer Zeile schreiben; den Umbruch macht der Bildschirm</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>so schreiben: %1</translation>
    </message>
    <message>
        <source>write it without quotes, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ohne Anführungszeichen schreiben, wie %1</translation>
    </message>
    <message>
        <source>write kind = &quot;illustration&quot;: the screen then says so to visitors</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>kind = &quot;illustration&quot; schreiben: der Bildschirm weist die Gäste dann darauf hin</translation>
    </message>
    <message>
        <source>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Zahlen von 0 bis 1 mit Leerzeichen dazwischen schreiben, wie 0.5 0.4</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>einen dieser Werte schreiben: %1</translation>
    </message>
    <message>
        <source>write one row for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>für jedes Produkt eine Zeile schreiben</translation>
    </message>
    <message>
        <source>write parts that make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Teile schreiben, die das Ganze ergeben</translation>
    </message>
    <message>
        <source>write something</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>etwas schreiben</translation>
    </message>
    <message>
        <source>write spaces</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>write the names of the columns into the first row: name, maker, claim and so on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>die Spaltennamen in die erste Zeile schreiben: name, maker, claim und so weiter</translation>
    </message>
    <message>
        <source>write the pattern itself as the first argument</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>das Muster selbst als erstes Argument schreiben</translation>
    </message>
    <message>
        <source>write the same placeholders as in the source</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dieselben Platzhalter schreiben wie im Ausgangstext</translation>
    </message>
    <message>
        <source>write the smaller number here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hier die kleinere Zahl schreiben</translation>
    </message>
    <message>
        <source>write the text anew</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>den Text neu schreiben</translation>
    </message>
    <message>
        <source>write what the column is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>schreiben, welche Spalte das ist</translation>
    </message>
    <message>
        <source>write what the first part is to grow to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>schreiben, auf wie viel der erste Teil wachsen soll</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Name</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maker</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Line that makes curious</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Zeile, die neugierig macht</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Large number</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Große Zahl</translation>
    </message>
    <message>
        <source>Large number: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Große Zahl: Einheit</translation>
    </message>
    <message>
        <source>Large number: what it counts</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Große Zahl: Bedeutung</translation>
    </message>
    <message>
        <source>Table, line %1: what</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabelle, Zeile %1: Bezeichnung</translation>
    </message>
    <message>
        <source>Table, line %1: value</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabelle, Zeile %1: Wert</translation>
    </message>
    <message>
        <source>Table, line %1: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabelle, Zeile %1: Einheit</translation>
    </message>
    <message>
        <source>Picture %1: caption</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Bild %1: Bildunterschrift</translation>
    </message>
    <message>
        <source>Picture %1: credit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Bild %1: Bildnachweis</translation>
    </message>
    <message>
        <source>Perhaps too long: %1 characters, and there is room for %2.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Vielleicht zu lang: %1 Zeichen, Platz ist für %2.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own translation file says it: change it there.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Das steht in der eigenen Übersetzungsdatei des Terminals: dort ändern.</translation>
    </message>
    <message>
        <source>Before the text was changed: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Vor der Textänderung: %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Visitors read it at once.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Als Version %1 gespeichert. Gäste lesen es sofort.</translation>
    </message>
    <message>
        <source>To be translated anew: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Neu zu übersetzen: %1</translation>
    </message>
    <message>
        <source>Not saved, and nothing has changed:</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Nicht gespeichert, nichts wurde geändert:</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <extracomment>Under a range. Room: 35. Picture: product-02-figure</extracomment>
        <translation>Die Kante auf und ab ziehen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As printed</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>To change it, edit the text in the content pack.</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Zum Ändern den Text im Inhaltspaket bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>This line is 100 mm long</source>
        <extracomment>The line to measure. Room: 30. Picture: console-screen</extracomment>
        <translation>Diese Linie ist 100&#xa0;mm lang</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Jemand anderes hat die Playlist inzwischen geändert. Laden Sie die andere Fassung und ändern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Ungespeichert: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Andere laden</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Alles verwerfen</translation>
    </message>
    <message>
        <source>Put the last good one back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Letzte gute wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <extracomment>Under a scale. Room: 30. Picture: product-01-figure</extracomment>
        <translation>Die Welle weiter hinausziehen</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Touch-Test</translation>
    </message>
    <message>
        <source>Wipe the screen (30 seconds)</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Bildschirm abwischen (30 Sekunden)</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>Drag over the dots</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Über die Punkte ziehen</translation>
    </message>
    <message>
        <source>Drag around the ring</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Am Ring entlangziehen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Installer’s name</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Installiert von (Name)</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Abnahmeprotokoll</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Geltende Einstellungen</translation>
    </message>
</context>
<context>
    <name>StationSettings</name>
    <message>
        <source>Ask after</source>
        <extracomment>For each option what it is called and what it does
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Rückfrage nach</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for this long: is anybody still there?</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>So lange hat niemand den Bildschirm berührt: Ist noch jemand da?</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Then the visit ends and the next visitor starts afresh.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Dann endet der Besuch, und der nächste Gast beginnt von vorn.</translation>
    </message>
    <message>
        <source>Show each item for</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Anzeigedauer je Eintrag</translation>
    </message>
    <message>
        <source>While nobody touches; an item may have a time of its own.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Solange niemand tippt; ein Eintrag kann eine eigene Dauer haben.</translation>
    </message>
    <message>
        <source>Visits start in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Startsprache</translation>
    </message>
    <message>
        <source>Visitors can change the language for themselves.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Gäste können die Sprache selbst wechseln.</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Angebotene Sprachen</translation>
    </message>
    <message>
        <source>The language that visits start in is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Die Startsprache wird immer angeboten.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud reading aloud and sounds are.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Wie laut Vorlesen und Töne sind.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A soft sound goes with touches.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Ein leiser Ton begleitet Berührungen.</translation>
    </message>
    <message>
        <source>Address to take along</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Adresse zum Mitnehmen</translation>
    </message>
    <message>
        <source>The web page of a product, as a code for visitors’ phones.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Die Webseite eines Produkts, als Code für die Handys der Gäste.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>When visitors come, for each weekday and for single days.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Wann Gäste kommen: für jeden Wochentag und für einzelne Tage.</translation>
    </message>
    <message>
        <source>Outside opening hours the screen shows</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Anzeige außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Black switches the display off, where that is possible.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>„Schwarz“ schaltet den Bildschirm aus, wo das möglich ist.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Welches Bild</translation>
    </message>
    <message>
        <source>One of the pictures in the media folder.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Eines der Bilder im Medienordner.</translation>
    </message>
    <message>
        <source>A touch wakes the kiosk</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Berührung weckt das Terminal</translation>
    </message>
    <message>
        <source>Outside opening hours, for one visitor; then it rests again.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Außerhalb der Öffnungszeiten, für einen Gast; dann ruht es wieder.</translation>
    </message>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Besser sehen und erreichen</translation>
    </message>
    <message>
        <source>What visitors may switch on; larger text is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Was Gäste einschalten können; größere Schrift wird immer angeboten.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Bildschirm-Diagonale</translation>
    </message>
    <message>
        <source>It is right when the line below measures 100 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Sie stimmt, wenn die Linie unten 100&#xa0;mm misst.</translation>
    </message>
    <message>
        <source>Height of the lower edge</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Höhe der Unterkante</translation>
    </message>
    <message>
        <source>From the floor; then “Within reach” brings everything below 1,220 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Vom Boden gemessen; „In Reichweite“ bringt dann alles unter 1.220&#xa0;mm.</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Lage des Bildschirms</translation>
    </message>
    <message>
        <source>The bright edge is the top of the screen as it was made.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Die helle Kante ist die obere Kante des Bildschirms ab Werk.</translation>
    </message>
    <message>
        <source>Protect against burn-in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Schutz vor Einbrennen</translation>
    </message>
    <message>
        <source>What stands still moves a little once a minute.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Was stillsteht, verschiebt sich jede Minute ein wenig.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Of the panel’s light; a dark room needs less of it.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Helligkeit der Bildschirmbeleuchtung; in einem dunklen Raum genügt weniger.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Off: a window, for trying things out.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Aus: ein Fenster, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Key for content packs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Schlüssel für Inhaltspakete</translation>
    </message>
    <message>
        <source>Only packs that were signed with it are installed.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Nur damit signierte Pakete werden installiert.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Turned left</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Links gedreht</translation>
    </message>
    <message>
        <source>Turned right</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Rechts gedreht</translation>
    </message>
    <message>
        <source>Upside down</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Kopfüber</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;Zoll</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>As the display says</source>
        <extracomment>What 0 stands for
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Laut Bildschirm</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>immer geöffnet</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Set it with a keyboard: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Mit einer Tastatur einstellen: %1</translation>
    </message>
    <message>
        <source>Visits start in this language: choose another one first.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Das ist die Startsprache: Wählen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>There is no picture yet: add one on the page Playlist.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Noch kein Bild: Auf der Seite „Playlist“ eines hinzufügen.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Done</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Welcome</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How does the screen hang?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Wie hängt der Bildschirm?</translation>
    </message>
    <message>
        <source>How large is the screen?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Wie groß ist der Bildschirm?</translation>
    </message>
    <message>
        <source>When do visitors come?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Wann kommen Gäste?</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Eine PIN fürs Personal</translation>
    </message>
    <message>
        <source>Does the whole screen feel touches?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Spürt der ganze Bildschirm Berührungen?</translation>
    </message>
    <message>
        <source>A few steps set this kiosk up. In which language should visits start?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>In wenigen Schritten ist dieses Terminal eingerichtet. In welcher Sprache sollen Besuche beginnen?</translation>
    </message>
    <message>
        <source>Choose until this text is upright.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Wählen Sie, bis dieser Text aufrecht steht.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line, and measure from the floor to the lower edge.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Legen Sie ein Lineal an die Linie und messen Sie vom Boden bis zur Unterkante.</translation>
    </message>
    <message>
        <source>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>In der übrigen Zeit ist der Bildschirm dunkel. Einzelne Tage und Wochentage lassen sich später in der Konsole einstellen.</translation>
    </message>
    <message>
        <source>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Sie öffnet die Konsole: zwei Finger drei Sekunden lang in gegenüberliegende Ecken des Bildschirms halten.</translation>
    </message>
    <message>
        <source>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Fahren Sie mit dem Finger über den ganzen Bildschirm, bis an die Ränder. Dann ist dieses Terminal bereit.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <extracomment>The question. Room: 20. Picture: still-there</extracomment>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <extracomment>The question. Room: 35. Picture: still-there</extracomment>
        <translation>Zum Fortfahren irgendwo tippen</translation>
    </message>
</context>
<context>
    <name>TakeawaySheet</name>
    <message>
        <source>Point your phone’s camera at the code to read on later.</source>
        <extracomment>The code to take along. Room: 70. Picture: takeaway</extracomment>
        <translation>Richten Sie die Handykamera auf den Code, um später weiterzulesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The code to take along. Room: 10. Picture: takeaway</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Remove line %1</source>
        <extracomment>A text of a product. Room: 25. Picture: console-texts</extracomment>
        <translation>Zeile %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TextsBar</name>
    <message>
        <source>Save</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Alles verwerfen</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts of the products</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Texte der Produkte</translation>
    </message>
    <message>
        <source>Touch a text to write in it.</source>
        <extracomment>The console&apos;s page. Room: 55. Picture: console-texts</extracomment>
        <translation>Text berühren, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Back to Content</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Zurück zu „Inhalte“</translation>
    </message>
    <message>
        <source>Add a line to the table</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Zeile zur Tabelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is: open all day, closed, or open for some hours; weekdays together may also differ Stands for all weekdays together What hours begin with before staff change them How far ahead a single day may be As QLocale takes it: d day, M month, yyyy year
The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Jetzt geöffnet, bis %1.</translation>
    </message>
    <message>
        <source>Closed now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Jetzt geschlossen, bis %1.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Immer geöffnet.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Always closed.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Immer geschlossen.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>End the touch test</source>
        <extracomment>The touch test. Room: 25. Picture: console-screen</extracomment>
        <translation>Touch-Test beenden</translation>
    </message>
    <message>
        <source>Draw over the whole screen: parts that stay dark feel nothing</source>
        <extracomment>The touch test. Room: 75. Picture: console-screen</extracomment>
        <translation>Über den ganzen Bildschirm malen: Was dunkel bleibt, spürt nichts</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s page. Room: 10. Picture: console-visitors</extracomment>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>WeekdayChoice</name>
    <message>
        <source>Every day</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Wochenende</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>数读重庆</source>
        <extracomment>In numbers: title
Room: 25. Picture: numbers</extracomment>
        <translation>Chongqing in Zahlen</translation>
    </message>
    <message>
        <source>一座城的创新，用数字量一量</source>
        <extracomment>In numbers: claim
Room: 40. Picture: numbers</extracomment>
        <translation>Die Innovation einer Stadt, gemessen</translation>
    </message>
    <message>
        <source>32.2</source>
        <extracomment>In numbers: entry 1, value
Room: 10. Picture: numbers</extracomment>
        <translation>32,2</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>In numbers: entry 1, unit
----------
In numbers: entry 1, figure, mark 1, unit
----------
In numbers: entry 5, unit
----------
In numbers: entry 5, figure, mark 1, unit
----------
In numbers: entry 8, figure, mark 3, unit
Room: 25. Picture: numbers</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>2023年底，战略性新兴产业占规上工业增加值的比重</source>
        <extracomment>In numbers: entry 1, label
Room: 95. Picture: numbers</extracomment>
        <translation>der industriellen Wertschöpfung kamen Ende 2023 aus neuen strategischen Branchen</translation>
    </message>
    <message>
        <source>新兴产业，占多大一块？</source>
        <extracomment>In numbers: entry 1, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Wie groß ist der Anteil der neuen Branchen?</translation>
    </message>
    <message>
        <source>规上工业增加值</source>
        <extracomment>In numbers: entry 1, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Wert­schöpfung größerer Industrie­betriebe</translation>
    </message>
    <message>
        <source>战略性新兴产业，2023年底</source>
        <extracomment>In numbers: entry 1, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>neue strategische Branchen, Ende 2023</translation>
    </message>
    <message>
        <source>到2023年底，比重达到32.2%。</source>
        <extracomment>In numbers: entry 1, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Ende 2023 hatte der Anteil 32,2&#xa0;% erreicht.</translation>
    </message>
    <message>
        <source>其余产业</source>
        <extracomment>In numbers: entry 1, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>alle übrigen Branchen</translation>
    </message>
    <message>
        <source>近40</source>
        <extracomment>In numbers: entry 1, figure, mark 4, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>fast 40</translation>
    </message>
    <message>
        <source>预计到2027年</source>
        <extracomment>In numbers: entry 1, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>bis 2027 erwartet</translation>
    </message>
    <message>
        <source>这是预计：到2027年，比重将提高至近40%。</source>
        <extracomment>In numbers: entry 1, figure, mark 4, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Das ist eine Erwartung: Bis 2027 soll der Anteil auf fast 40&#xa0;% steigen.</translation>
    </message>
    <message>
        <source>4</source>
        <extracomment>In numbers: entry 2, value
Room: 10. Picture: numbers</extracomment>
        <translation>4</translation>
    </message>
    <message>
        <source>万亿元</source>
        <extracomment>In numbers: entry 2, unit
----------
In numbers: entry 2, figure, mark 1, unit
Room: 25. Picture: numbers</extracomment>
        <translation>Billionen Yuan</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业的营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, label
Room: 95. Picture: numbers</extracomment>
        <translation>Umsatz werden bis 2027 von größeren Industriebetrieben erwartet</translation>
    </message>
    <message>
        <source>4万亿元，一点一点数</source>
        <extracomment>In numbers: entry 2, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Bis 4&#xa0;Billionen Yuan zählen</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Umsatz größerer Industriebetriebe, bis 2027 erwartet</translation>
    </message>
    <message>
        <source>个点，每个点是1000亿元</source>
        <extracomment>In numbers: entry 2, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Punkte zu je 100 Milliarden Yuan</translation>
    </message>
    <message>
        <source>2,941</source>
        <extracomment>In numbers: entry 3, value
Room: 10. Picture: numbers</extracomment>
        <translation>2.941</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>In numbers: entry 3, unit
----------
In numbers: entry 3, figure, mark 2, unit
Room: 25. Picture: numbers</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>2024年一季度新增的科技型工业企业</source>
        <extracomment>In numbers: entry 3, label
Room: 95. Picture: numbers</extracomment>
        <translation>der Technologie-Industrie kamen im ersten Quartal 2024 hinzu</translation>
    </message>
    <message>
        <source>一个季度，新增了多少家？</source>
        <extracomment>In numbers: entry 3, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Wie viele kamen in einem Quartal hinzu?</translation>
    </message>
    <message>
        <source>6.15</source>
        <extracomment>In numbers: entry 3, figure, mark 1, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>61.500</translation>
    </message>
    <message>
        <source>万家</source>
        <extracomment>In numbers: entry 3, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>科技型工业企业总数</source>
        <extracomment>In numbers: entry 3, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>in der Technologie-Industrie</translation>
    </message>
    <message>
        <source>2024年一季度新增</source>
        <extracomment>In numbers: entry 3, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>im ersten Quartal 2024 hinzugekommen</translation>
    </message>
    <message>
        <source>同一时间，全市高新技术企业总数达到7565家。</source>
        <extracomment>In numbers: entry 3, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Zu dieser Zeit zählte die Stadt insgesamt 7.565 Hightech-Unternehmen.</translation>
    </message>
    <message>
        <source>约5.86</source>
        <extracomment>In numbers: entry 3, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>etwa 58.600</translation>
    </message>
    <message>
        <source>此前已有</source>
        <extracomment>In numbers: entry 3, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>schon vorher da</translation>
    </message>
    <message>
        <source>39</source>
        <extracomment>In numbers: entry 4, value
Room: 10. Picture: numbers</extracomment>
        <translation>39</translation>
    </message>
    <message>
        <source>个工业大类</source>
        <extracomment>In numbers: entry 4, unit
Room: 25. Picture: numbers</extracomment>
        <translation>Industriezweige</translation>
    </message>
    <message>
        <source>全国一共41个，重庆有其中的39个</source>
        <extracomment>In numbers: entry 4, label
Room: 95. Picture: numbers</extracomment>
        <translation>von 41 im ganzen Land gibt es in Chongqing</translation>
    </message>
    <message>
        <source>41个工业大类，重庆有几个？</source>
        <extracomment>In numbers: entry 4, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Wie viele der 41 hat Chongqing?</translation>
    </message>
    <message>
        <source>个</source>
        <extracomment>In numbers: entry 4, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>全国的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Im ganzen Land:</translation>
    </message>
    <message>
        <source>重庆有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>in Chongqing vorhanden</translation>
    </message>
    <message>
        <source>在这样的家底上，重庆提出“33618”现代制造业集群体系。</source>
        <extracomment>In numbers: entry 4, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Darauf baut Chongqing sein „33618“-System moderner Industrie-Cluster auf.</translation>
    </message>
    <message>
        <source>重庆没有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>nicht in Chongqing</translation>
    </message>
    <message>
        <source>15</source>
        <extracomment>In numbers: entry 5, value
Room: 10. Picture: numbers</extracomment>
        <translation>15</translation>
    </message>
    <message>
        <source>2023年，功率半导体及集成电路产业增加值的增长</source>
        <extracomment>In numbers: entry 5, label
Room: 95. Picture: numbers</extracomment>
        <translation>mehr Wertschöpfung bei Leistungs-Halbleitern und integrierten Schaltungen 2023</translation>
    </message>
    <message>
        <source>2023年，哪个产业长得最快？</source>
        <extracomment>In numbers: entry 5, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Welche Branche wuchs 2023 am schnellsten?</translation>
    </message>
    <message>
        <source>功率半导体及集成电路</source>
        <extracomment>In numbers: entry 5, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Leistungs-Chips und ICs</translation>
    </message>
    <message>
        <source>产业增加值，比上一年增长。</source>
        <extracomment>In numbers: entry 5, figure, mark 1, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Zuwachs der Wertschöpfung gegenüber dem Vorjahr.</translation>
    </message>
    <message>
        <source>先进材料</source>
        <extracomment>In numbers: entry 5, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Moderne Werkstoffe</translation>
    </message>
    <message>
        <source>传感器及仪器仪表</source>
        <extracomment>In numbers: entry 5, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Sensoren und Messgeräte</translation>
    </message>
    <message>
        <source>智能网联新能源汽车</source>
        <extracomment>In numbers: entry 5, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Vernetzte Autos mit neuem Antrieb</translation>
    </message>
    <message>
        <source>757</source>
        <extracomment>In numbers: entry 6, value
----------
In numbers: entry 6, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>75,7</translation>
    </message>
    <message>
        <source>亿元</source>
        <extracomment>In numbers: entry 6, unit
----------
In numbers: entry 6, figure, mark 1, unit
----------
In numbers: entry 7, unit
----------
In numbers: entry 7, figure, mark 1, unit
----------
In numbers: entry 8, unit
Room: 25. Picture: numbers</extracomment>
        <translation>Milliarden Yuan</translation>
    </message>
    <message>
        <source>2023年全社会研发投入，强度2.45%</source>
        <extracomment>In numbers: entry 6, label
Room: 95. Picture: numbers</extracomment>
        <translation>flossen 2023 in Forschung und Entwicklung; Intensität: 2,45&#xa0;%</translation>
    </message>
    <message>
        <source>研发的钱，企业出了多少？</source>
        <extracomment>In numbers: entry 6, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Wie viel Forschung bezahlen die Unternehmen?</translation>
    </message>
    <message>
        <source>2023年全社会研发投入</source>
        <extracomment>In numbers: entry 6, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Forschung und Entwicklung 2023</translation>
    </message>
    <message>
        <source>超600</source>
        <extracomment>In numbers: entry 6, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>über 60</translation>
    </message>
    <message>
        <source>企业研发投入（预计）</source>
        <extracomment>In numbers: entry 6, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>von Unternehmen (erwartet)</translation>
    </message>
    <message>
        <source>报道给出的是预计数；图上按600亿元画。</source>
        <extracomment>In numbers: entry 6, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Die Quelle nennt eine erwartete Zahl; gezeichnet sind 60 Milliarden Yuan.</translation>
    </message>
    <message>
        <source>约157</source>
        <extracomment>In numbers: entry 6, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>etwa 15,7</translation>
    </message>
    <message>
        <source>其余投入</source>
        <extracomment>In numbers: entry 6, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>von allen anderen</translation>
    </message>
    <message>
        <source>39.8</source>
        <extracomment>In numbers: entry 7, value
----------
In numbers: entry 7, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>3,98</translation>
    </message>
    <message>
        <source>5个重大专项与8个重点专项的总投资</source>
        <extracomment>In numbers: entry 7, label
Room: 95. Picture: numbers</extracomment>
        <translation>Gesamtinvestition in 5 Groß- und 8 Schwerpunkt-Programme der Forschung</translation>
    </message>
    <message>
        <source>财政投1元，带动几元？</source>
        <extracomment>In numbers: entry 7, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Was bewegt 1 öffentlicher Yuan?</translation>
    </message>
    <message>
        <source>13个专项的总投资</source>
        <extracomment>In numbers: entry 7, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Gesamtinvestition in alle 13 Programme</translation>
    </message>
    <message>
        <source>6.36</source>
        <extracomment>In numbers: entry 7, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>0,636</translation>
    </message>
    <message>
        <source>财政投入</source>
        <extracomment>In numbers: entry 7, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>öffentliche Mittel</translation>
    </message>
    <message>
        <source>33.44</source>
        <extracomment>In numbers: entry 7, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>3,344</translation>
    </message>
    <message>
        <source>带动的社会投入</source>
        <extracomment>In numbers: entry 7, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>dadurch bewegte private Mittel</translation>
    </message>
    <message>
        <source>财政每投入1元，带动社会投入约5.3元。</source>
        <extracomment>In numbers: entry 7, figure, comparison
Room: 65. Picture: numbers-figure</extracomment>
        <translation>Jeder öffentliche Yuan zieht etwa 5,3 private Yuan nach sich.</translation>
    </message>
    <message>
        <source>865.1</source>
        <extracomment>In numbers: entry 8, value
Room: 10. Picture: numbers</extracomment>
        <translation>86,51</translation>
    </message>
    <message>
        <source>2023年技术合同成交额，增长37.2%</source>
        <extracomment>In numbers: entry 8, label
Room: 95. Picture: numbers</extracomment>
        <translation>Wert der 2023 geschlossenen Technologie-Verträge, 37,2&#xa0;% mehr als im Vorjahr</translation>
    </message>
    <message>
        <source>技术合同，一年多了多少？</source>
        <extracomment>In numbers: entry 8, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Wie stark wuchsen die Technologie-Verträge?</translation>
    </message>
    <message>
        <source>2022年，由增幅推算约631亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2022, etwa 63,1&#xa0;Mrd. Yuan, aus dem Zuwachs berechnet</translation>
    </message>
    <message>
        <source>2023年，865.1亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023: 86,51&#xa0;Mrd. Yuan</translation>
    </message>
    <message>
        <source>2023年技术合同成交额的增长</source>
        <extracomment>In numbers: entry 8, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Zuwachs beim Wert der Technologie-Verträge 2023</translation>
    </message>
    <message>
        <source>2023年战略性新兴产业增加值占规上工业增加值比重</source>
        <extracomment>In numbers: review notes 1, field
Room: 90. Picture: console-content</extracomment>
        <translation>Anteil neuer strategischer Branchen an der industriellen Wertschöpfung, 2023</translation>
    </message>
    <message>
        <source>报道对2023年的同一比重给出两个数：第80行为32.2%，第110行为31.1%。“数读”再次采用32.2%，故照此展示。</source>
        <extracomment>In numbers: review notes 1, why
Room: 250. Picture: console-content</extracomment>
        <translation>Der Bericht nennt für denselben Anteil 2023 zwei Zahlen: 32,2&#xa0;% in Zeile 80 und 31,1&#xa0;% in Zeile 110. Sein Kasten „In Zahlen“ nennt erneut 32,2&#xa0;%, deshalb wird dieser Wert gezeigt.</translation>
    </message>
    <message>
        <source>2024年一季度新增企业的名称</source>
        <extracomment>In numbers: review notes 2, field
Room: 90. Picture: console-content</extracomment>
        <translation>Bezeichnung der im ersten Quartal 2024 hinzugekommenen Unternehmen</translation>
    </message>
    <message>
        <source>第104行同一段里既称“科技型企业”，又称“科技型工业企业”；第116行作“新增科技型2941家”，少了名词。请核实统计的是哪一类企业。</source>
        <extracomment>In numbers: review notes 2, why
Room: 250. Picture: console-content</extracomment>
        <translation>Der Absatz in Zeile 104 spricht von „Technologie-Unternehmen“ und von „Unternehmen der Technologie-Industrie“; in Zeile 116 steht „2.941 technologische hinzugekommen“, ohne das Substantiv. Bitte prüfen, welche Unternehmen gezählt wurden.</translation>
    </message>
    <message>
        <source>2023年企业研发投入</source>
        <extracomment>In numbers: review notes 3, field
Room: 90. Picture: console-content</extracomment>
        <translation>Ausgaben der Unternehmen für Forschung und Entwicklung, 2023</translation>
    </message>
    <message>
        <source>有时效：第108行对2023年仍用“预计”，与同句的757亿元口径不同。请核实是否已有确数。</source>
        <extracomment>In numbers: review notes 3, why
Room: 250. Picture: console-content</extracomment>
        <translation>Zeitgebunden: Zeile 108 sagt für 2023 noch „erwartet“, anders gezählt als die 75,7 Milliarden Yuan im selben Satz. Bitte prüfen, ob es eine endgültige Zahl gibt.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title
Room: 30. Picture: home</extracomment>
        <translation>Hightech aus Chongqing</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle
Room: 75. Picture: home</extracomment>
        <translation>Zehn Produkte aus Chongqing. Eins antippen und genauer ansehen.</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source
Room: 100. Picture: home</extracomment>
        <translation>Nach dem Bericht „In Chongqing entsteht immer neue Hightech“, Chongqing Daily, April&#xa0;2024</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-02</extracomment>
        <translation>Aluminium-Legierung&#xa0;7050</translation>
    </message>
    <message>
        <source>西南铝</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-02</extracomment>
        <translation>Southwest Aluminium</translation>
    </message>
    <message>
        <source>很难铸造，却撑起国产大飞机的“骨架”</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-02</extracomment>
        <translation>Schwer zu gießen und doch das Rückgrat eines Passagierjets</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-02</extracomment>
        <translation>In einem großen Passagierjet bestehen 65&#xa0;% der Teile aus Aluminium-Legierungen. Die Sorte 7050 ist bekannt dafür, dass sie besonders schwer zu gießen ist; in Chinas C919 wird sie verbaut. Dicke Platten für Chinas Luft- und Raumfahrt mussten früher importiert werden. Southwest Aluminium begann 2005 mit der Entwicklung und fertigt heute alle Dicken von 6 bis 203&#xa0;mm industriell.</translation>
    </message>
    <message>
        <source>6–203</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-02</extracomment>
        <translation>6–203</translation>
    </message>
    <message>
        <source>毫米</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 1, unit
Room: 20. Picture: product-02</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>工业化生产的厚度范围</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-02</extracomment>
        <translation>Dicken in industrieller Fertigung</translation>
    </message>
    <message>
        <source>材料</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-02</extracomment>
        <translation>Werkstoff</translation>
    </message>
    <message>
        <source>第三代先进铝合金</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-02</extracomment>
        <translation>Legierung 3. Generation</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-02</extracomment>
        <translation>Entwicklung seit</translation>
    </message>
    <message>
        <source>2005年</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-02</extracomment>
        <translation>2005</translation>
    </message>
    <message>
        <source>客机零件中的铝合金</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-02</extracomment>
        <translation>Jet-Teile aus Aluminium</translation>
    </message>
    <message>
        <source>65</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-02</extracomment>
        <translation>65</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: specification 3, unit
Room: 15. Picture: product-02</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>供货机型</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-02</extracomment>
        <translation>Geliefert für</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-02</extracomment>
        <translation>Passagierjet C919</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-02</extracomment>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-02</extracomment>
        <translation>Wichtige Luft- und Raumfahrt-Typen</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-02</extracomment>
        <translation>Eine dicke 7050-Platte verlässt die Reckanlage</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-02</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-02</extracomment>
        <translation>7050-Platten, von dünn bis dick</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-02-figure</extracomment>
        <translation>Wie dick kann eine Platte sein?</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>Dicke der 7050-Platte, im Maßstab gezeichnet</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>eine Handbreite, etwa 80&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-01</extracomment>
        <translation>Weltraum-Radar „Chinas Himmelsauge“</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-01</extracomment>
        <translation>Beijing Institute of Technology (Leitung)</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-01</extracomment>
        <translation>Wie erkennt man Asteroiden in 10&#xa0;Millionen&#xa0;km Ferne?</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-01</extracomment>
        <translation>Viele Radare arbeiten zusammen wie ein riesiges Auge, das tief in den Weltraum blickt. Dieses große Radar mit verteilter Apertur entsteht in Chongqing in drei Phasen. Mit der ersten gelang Chinas erstes 3D-Radarbild von Mondkratern vom Boden aus. Die dritte blickt viel weiter: Sie soll einen 1&#xa0;km großen Asteroiden aus 150 Millionen km Entfernung entdecken.</translation>
    </message>
    <message>
        <source>1.5</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown
Room: 5. Picture: product-01-figure</extracomment>
        <translation>150</translation>
    </message>
    <message>
        <source>亿公里</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit
Room: 20. Picture: product-01</extracomment>
        <translation>Millionen km</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-01</extracomment>
        <translation>Ziel der Phase III: Reichweite bei 1&#xa0;km großen Asteroiden</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-01</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-01</extracomment>
        <translation>Asteroiden, Planeten u.&#xa0;a.</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-01</extracomment>
        <translation>Phase I, fertig Dez. 2022</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-01</extracomment>
        <translation>Berg Mingyue</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-01</extracomment>
        <translation>Phase II, geplant 2025</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-01</extracomment>
        <translation>Insel Zhongzhou</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-01</extracomment>
        <translation>Ziel Phase II: Asteroiden</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-01</extracomment>
        <translation>Über 10 Millionen km fern</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-01</extracomment>
        <translation>Geplante Radare, Phase III</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-01</extracomment>
        <translation>Über 100</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-01</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-01</extracomment>
        <translation>Ein Feld von Antennen, alle zum Mond gerichtet</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-01</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-01</extracomment>
        <translation>Blick zwischen den Antennen</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-01-figure</extracomment>
        <translation>Wie weit sieht das Radar?</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>月球</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>Mond</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Phase I, im Dezember 2022 fertiggestellt, lieferte Chinas erstes 3D-Radarbild von Mondkratern vom Boden aus.</translation>
    </message>
    <message>
        <source>1000</source>
        <extracomment>Product panel: figure, mark 2, shown
Room: 5. Picture: product-01-figure</extracomment>
        <translation>10</translation>
    </message>
    <message>
        <source>万公里</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>Millionen km</translation>
    </message>
    <message>
        <source>二期</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>Phase II</translation>
    </message>
    <message>
        <source>计划2025年建成，能探测千万公里外的小行星，并给它成像。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Für 2025 geplant: Asteroiden in 10 Millionen Kilometern Entfernung entdecken und abbilden.</translation>
    </message>
    <message>
        <source>三期</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>Phase III</translation>
    </message>
    <message>
        <source>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Mit über hundert Radar-Einheiten soll sie in dieser Entfernung einen 1&#xa0;km großen Asteroiden entdecken.</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-01-figure</extracomment>
        <translation>Das Licht braucht für 150 Millionen km etwa 8&#xa0;min 20&#xa0;s. Die Abstände sind in Zehnerpotenzen gezeichnet.</translation>
    </message>
    <message>
        <source>中国复眼</source>
        <extracomment>Product panel: name (中国复眼)
Room: 50. Picture: product-01</extracomment>
        <translation>Weltraum-Radar „Chinas Facettenauge“</translation>
    </message>
    <message>
        <source>名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>报道所述雷达公开使用的名称是“中国复眼”；“中国天眼”指贵州的FAST射电望远镜。请向牵头单位核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Das beschriebene Radar ist öffentlich als „China Compound Eye“ (中国复眼) bekannt; „Chinas Himmelsauge“ (中国天眼) ist das Radioteleskop FAST in Guizhou. Bitte bei der leitenden Einrichtung nachfragen.</translation>
    </message>
    <message>
        <source>二期建成时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Fertigstellung von Phase II</translation>
    </message>
    <message>
        <source>有时效：计划的日期已过，请核实目前状况。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>Zeitgebunden: Der geplante Termin ist vorbei. Bitte den aktuellen Stand prüfen.</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-04</extracomment>
        <translation>Vierbein-Roboter mit&#xa0;Explosions­schutz</translation>
    </message>
    <message>
        <source>重庆七腾科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-04</extracomment>
        <translation>Chongqing Qiteng Technology</translation>
    </message>
    <message>
        <source>易燃易爆的地方，派四条腿去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-04</extracomment>
        <translation>Wo Feuer oder Explosion droht, schickt man vier Beine</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-04</extracomment>
        <translation>Auf vier Beinen steigt dieser Roboter Treppen und überquert Gräben. Er kann dorthin gehen, wo Feuer, Explosion oder Gift droht, und verträgt Hitze, Kälte und Salznebel. Er bestimmt selbst Standort und Weg, nimmt seine Umgebung wahr und trägt Sensoren je nach Aufgabe. Bei seiner Vorstellung im April 2024 war er der weltweit erste Vierbein-Roboter aus Serienfertigung mit Explosionsschutz-Zertifikat.</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-04</extracomment>
        <translation>Weltneuheit</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-04</extracomment>
        <translation>Vierbein-Roboter aus Serienfertigung mit Explosionsschutz-Zertifikat</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-04</extracomment>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>2024年4月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-04</extracomment>
        <translation>April 2024</translation>
    </message>
    <message>
        <source>能走的地形</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-04</extracomment>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-04</extracomment>
        <translation>Treppen, Gräben</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-04</extracomment>
        <translation>Klima</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-04</extracomment>
        <translation>Hitze, Kälte, Salznebel</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-04</extracomment>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-04</extracomment>
        <translation>Feuer, Explosion, Gift</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-04</extracomment>
        <translation>Nachrüstbar</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-04</extracomment>
        <translation>Verschiedene Sensoren</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-04</extracomment>
        <translation>Der Roboter, fest auf vier Beinen</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-04</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-04</extracomment>
        <translation>Gelenke und Sensoren des Roboters aus der Nähe</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-04-figure</extracomment>
        <translation>Orte, an die er sich wagt</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Explosiv</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Er ist weltweit der erste Vierbein-Roboter aus Serienfertigung mit Explosionsschutz-Zertifikat.</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Giftig</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Für Umgebungen mit giftigen und schädlichen Stoffen ist er gut geeignet.</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Heiß oder kalt</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Er verträgt hohe und niedrige Temperaturen.</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Salznebel</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Salznebel zerfrisst Metall. Der Roboter hält ihm stand.</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Treppen</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Auf vier Beinen Stufe für Stufe hinauf.</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Gräben</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Er weiß, wo er ist, findet seinen Weg und überquert sie.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Im Scan bricht der Satz hier ab; die Tafel verwendet und ergänzt ihn nicht.</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-05</extracomment>
        <translation>Schwerlast-Drohne „Hump“</translation>
    </message>
    <message>
        <source>重庆驼航科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-05</extracomment>
        <translation>Chongqing Tuohang Technology</translation>
    </message>
    <message>
        <source>人难站稳的山头，它把树苗送上去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-05</extracomment>
        <translation>Zu steil zum Stehen? Sie fliegt die Bäume hinauf</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-05</extracomment>
        <translation>Wo ein Gipfel zu steil zum Stehen ist, kommen Bäume durch die Luft. In Dazu flog eine „Hump“ 2&#xa0;Tonnen organischen Dünger und über 2.000 Setzlinge auf den Berg Bayue; 30&#xa0;Mu (2&#xa0;Hektar) wurden bepflanzt. Ihr gelang auch Chinas erster Fern-Abwurf auf See in der 200-kg-Klasse. Zudem hilft sie bei Rettungseinsätzen und Landvermessung.</translation>
    </message>
    <message>
        <source>200</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-05</extracomment>
        <translation>200</translation>
    </message>
    <message>
        <source>公斤级</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-05</extracomment>
        <translation>kg-Klasse</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-05</extracomment>
        <translation>Nutzlast bei Chinas erstem Fern-Abwurf auf&#xa0;See</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-05</extracomment>
        <translation>Modell im Bericht</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-05</extracomment>
        <translation>„Hump“ 600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-05</extracomment>
        <translation>Dünger per Drohne</translation>
    </message>
    <message>
        <source>2</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-05</extracomment>
        <translation>2</translation>
    </message>
    <message>
        <source>吨</source>
        <extracomment>Product panel: specification 2, unit
Room: 15. Picture: product-05</extracomment>
        <translation>t</translation>
    </message>
    <message>
        <source>运上山的木荷</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-05</extracomment>
        <translation>Setzlinge per Drohne</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-05</extracomment>
        <translation>Über 2.000</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-05</extracomment>
        <translation>Pflanzfläche</translation>
    </message>
    <message>
        <source>30</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-05</extracomment>
        <translation>30</translation>
    </message>
    <message>
        <source>亩</source>
        <extracomment>Product panel: specification 4, unit
Room: 15. Picture: product-05</extracomment>
        <translation>Mu (2&#xa0;ha)</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-05</extracomment>
        <translation>Im Einsatz für</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-05</extracomment>
        <translation>Rettung, Vermessung</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-05</extracomment>
        <translation>Die Drohne trägt Setzlinge über einen Berg</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-05</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-05</extracomment>
        <translation>Rotoren und angehängte Setzlinge aus der Nähe</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-05-figure</extracomment>
        <translation>Wie viele Flüge für 2&#xa0;Tonnen?</translation>
    </message>
    <message>
        <source>公斤</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-05-figure</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>运上山的有机肥，共2吨</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>von 2&#xa0;Tonnen Dünger, die auf den Berg flogen</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>Flüge, mit je 200&#xa0;kg gerechnet</translation>
    </message>
    <message>
        <source>200公斤约等于3位成年人的体重，每位按65公斤计。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-05-figure</extracomment>
        <translation>200&#xa0;kg wiegen etwa drei Erwachsene von je 65&#xa0;kg zusammen.</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-03</extracomment>
        <translation>Wasserstoff-Antrieb von&#xa0;Bosch</translation>
    </message>
    <message>
        <source>博世氢动力系统（重庆）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-03</extracomment>
        <translation>Bosch Hydrogen Power (Chongqing)</translation>
    </message>
    <message>
        <source>环卫车、物流车，靠氢气也能跑起来</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-03</extracomment>
        <translation>Müll- und Lieferwagen, die mit Wasserstoff fahren</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-03</extracomment>
        <translation>Eine Brennstoffzelle macht aus Wasserstoff Strom, und dieser treibt das Fahrzeug an. Das Joint Venture von Bosch und Qingling hat Module mit 80, 134 und 190&#xa0;kW Nennleistung herausgebracht, für Stadtreinigung, Logistik, mittlere und lange Strecken. Das neue Werk in Jiulongpo läuft seit März 2024; sein Klasse-A-Forschungszentrum für Brennstoffzellen ist nach Produktionsumfang das größte bei Bosch.</translation>
    </message>
    <message>
        <source>190</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-03</extracomment>
        <translation>190</translation>
    </message>
    <message>
        <source>千瓦</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: specification 1, unit
----------
Product panel: figure, mark 1, unit
Room: 15. Picture: product-03</extracomment>
        <translation>kW</translation>
    </message>
    <message>
        <source>三档产品中最大的额定功率</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-03</extracomment>
        <translation>Nennleistung des größten von drei Modulen</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-03</extracomment>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>80 / 134 / 190</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-03</extracomment>
        <translation>80 / 134 / 190</translation>
    </message>
    <message>
        <source>用途</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-03</extracomment>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-03</extracomment>
        <translation>Stadtreinigung, Fracht</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-03</extracomment>
        <translation>Joint Venture von</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-03</extracomment>
        <translation>Bosch und Qingling</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-03</extracomment>
        <translation>Neues Werk seit</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-03</extracomment>
        <translation>März 2024</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-03</extracomment>
        <translation>Hauptkunde in Chongqing</translation>
    </message>
    <message>
        <source>庆铃汽车</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-03</extracomment>
        <translation>Qingling Motors</translation>
    </message>
    <message>
        <source>氢动力模块：电堆、鼓风机、软管和铜排</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-03</extracomment>
        <translation>Das Modul: Zellstapel, Gebläse, Schläuche, Stromschienen</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-03</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-03</extracomment>
        <translation>Zellstapel und Leitungen aus der Nähe</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-03-figure</extracomment>
        <translation>Drei Leistungsstufen: eine wählen</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-03-figure</extracomment>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-03-figure</extracomment>
        <translation>Alle drei sind auf dem Markt: für Stadtreinigung, Logistik, mittlere und lange Strecken.</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-03-figure</extracomment>
        <translation>190&#xa0;kW sind etwa 258&#xa0;PS.</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-08</extracomment>
        <translation>Magnesium-Druckguss für&#xa0;Autos</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-08</extracomment>
        <translation>Team von Pan Fusheng, Chongqing&#xa0;Univ.</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-08</extracomment>
        <translation>In einem Stück gegossen, leichter als Aluminium</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-08</extracomment>
        <translation>Aus Magnesium können große Gussteile fürs Auto 32&#xa0;% leichter sein als gleichartige aus Aluminium, bei sonst vergleichbaren Eigenschaften. Im Juni 2023 gelang unter Leitung des Teams von Akademiemitglied Pan Fusheng der Probeguss eines einteiligen Karosserieteils und eines Batteriebox-Deckels. Beide haben je über 2,2&#xa0;m² projizierte Fläche, weltweit die größte bei solchen Teilen.</translation>
    </message>
    <message>
        <source>32</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-08</extracomment>
        <translation>32</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit
Room: 20. Picture: product-08</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>与同类铝合金铸件相比，减轻的重量</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-08</extracomment>
        <translation>leichter als das gleiche Teil aus Aluminium</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-08</extracomment>
        <translation>Probeguss</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-08</extracomment>
        <translation>Juni 2023</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-08</extracomment>
        <translation>Gussteil eins</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-08</extracomment>
        <translation>Einteiliges Karosserieteil</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-08</extracomment>
        <translation>Gussteil zwei</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-08</extracomment>
        <translation>Batteriebox-Deckel</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-08</extracomment>
        <translation>Projizierte Fläche, je</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-08</extracomment>
        <translation>Über 2,2</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: specification 4, unit
Room: 15. Picture: product-08</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <source>同类产品中</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-08</extracomment>
        <translation>Bei dieser Art</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-08</extracomment>
        <translation>Weltweit größte Fläche</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-08</extracomment>
        <translation>Das einteilige Karosserieteil neben dem Batteriebox-Deckel</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-08</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-08</extracomment>
        <translation>Rippen des Gussteils aus der Nähe</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-08-figure</extracomment>
        <translation>Wie viel leichter ist Magnesium?</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>Das gleiche Teil aus Aluminium</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>Gussteil aus Magnesium</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>Gewicht; sonst vergleichbare Eigenschaften</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-08-figure</extracomment>
        <translation>Wiegt das Teil aus Aluminium 100&#xa0;kg, wiegt es aus Magnesium etwa&#xa0;68&#xa0;kg.</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-06</extracomment>
        <translation>Massen­spektrometer für&#xa0;Mikroben</translation>
    </message>
    <message>
        <source>重庆中元汇吉生物技术</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-06</extracomment>
        <translation>Zhongyuan Huiji Biotechnology</translation>
    </message>
    <message>
        <source>几分钟，就能叫出细菌的名字</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-06</extracomment>
        <translation>In Minuten nennt es Bakterien beim Namen</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-06</extracomment>
        <translation>Viele Bakterien und Pilze sind so klein, dass man sie nicht sieht. Dieses System bestimmt dennoch über 5.000 Arten genau, vollautomatisch und per Massenspektrometrie. Übliche Verfahren dauern Stunden, dieses nur Minuten: So hat das Labor viel früher ein Ergebnis. Genutzt wird es unter anderem für medizinische Tests und in der Umwelt-Mikrobiologie.</translation>
    </message>
    <message>
        <source>5000</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-06</extracomment>
        <translation>5.000+</translation>
    </message>
    <message>
        <source>多种</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-06</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>Bakterien und Pilze, die es genau bestimmt</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-06</extracomment>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-06</extracomment>
        <translation>Bakterien und Pilze</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-06</extracomment>
        <translation>Übliches Verfahren</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-06</extracomment>
        <translation>Mehrere Stunden</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-06</extracomment>
        <translation>Dieses System</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-06</extracomment>
        <translation>Wenige Minuten</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-06</extracomment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-06</extracomment>
        <translation>Vollautomatisch</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-06</extracomment>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-06</extracomment>
        <translation>Medizin, Umwelt</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-06</extracomment>
        <translation>Tisch-Massenspektrometer mit Probenträger und Spektrum</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-06</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-06</extracomment>
        <translation>Der Probenträger aus der Nähe</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-06-figure</extracomment>
        <translation>Wie viele Mikroben kennt es?</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-06-figure</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-06-figure</extracomment>
        <translation>Das übliche Verfahren dauert Stunden. Dieses System braucht Minuten.</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>Punkte zu je 25 Arten</translation>
    </message>
    <message>
        <source>正文末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Letzter Absatz</translation>
    </message>
    <message>
        <source>字词受损，无法确定原文；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Die Wörter sind beschädigt und nicht zu entziffern; die Tafel verwendet sie nicht.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>Im Scan bricht der Satz hier ab; die Tafel verwendet und ergänzt ihn nicht.</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-10</extracomment>
        <translation>Transparente Nano-Glaskeramik</translation>
    </message>
    <message>
        <source>重庆鑫磊特种玻璃</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-10</extracomment>
        <translation>Chongqing Xinlei Special Glass</translation>
    </message>
    <message>
        <source>一块玻璃里，有上亿个纳米晶体</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-10</extracomment>
        <translation>Eine Scheibe, über 100 Millionen Nanokristalle</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-10</extracomment>
        <translation>In diesem klaren Glas verbergen sich über 100 Millionen Kristalle, jeder nur Nanometer groß. Es hält Stürze aus, zerkratzt kaum und lässt Licht gut durch. Verglichen mit gewöhnlichem Elektronik-Glas erhöht es die Sturzfestigkeit des ganzen Handys auf mehr als das Zehnfache. Eine chinesische Premium-Handymarke nutzt es bereits in mehreren Topserien.</translation>
    </message>
    <message>
        <source>10</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown
Room: 5. Picture: product-10-figure</extracomment>
        <translation>10+</translation>
    </message>
    <message>
        <source>倍以上</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit
Room: 20. Picture: product-10</extracomment>
        <translation>fach</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-10</extracomment>
        <translation>Höhere Sturzfestigkeit eines Handys als mit gewöhnlichem Elektronik-Glas</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-10</extracomment>
        <translation>Kristalle im Glas</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-10</extracomment>
        <translation>Über 100 Millionen</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-10</extracomment>
        <translation>Kristallgröße</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-10</extracomment>
        <translation>Nanobereich</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-10</extracomment>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-10</extracomment>
        <translation>Sturzfest, kratzfest, klar</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-10</extracomment>
        <translation>Geistiges Eigentum</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-10</extracomment>
        <translation>Ganz in eigener Hand</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-10</extracomment>
        <translation>Genutzt in</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-10</extracomment>
        <translation>Mehrere Handy-Topserien</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-10</extracomment>
        <translation>Das Glas, als klare Scheibe vom Handy abgehoben</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-10</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-10</extracomment>
        <translation>Kaum sichtbare Kristalle im Glas aus der Nähe</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-10-figure</extracomment>
        <translation>Wie viel sturzfester?</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Handy mit gewöhnlichem Glas</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Handy mit Nano-Glaskeramik</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>höhere Sturzfestigkeit des ganzen Handys</translation>
    </message>
    <message>
        <source>重庆鑫景特种玻璃</source>
        <extracomment>Product panel: maker (重庆鑫景特种玻璃有限公司)
Room: 45. Picture: product-10</extracomment>
        <translation>Chongqing Xinjing Special Glass</translation>
    </message>
    <message>
        <source>研制单位</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>该企业登记的名称用“鑫景”，“鑫磊”疑似误读；请核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Das Unternehmen ist als Xinjing (鑫景) eingetragen; Xinlei (鑫磊) ist wohl ein Lesefehler. Bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-09</extracomment>
        <translation>Fahrzeug-Plattform Changan&#xa0;SDA</translation>
    </message>
    <message>
        <source>长安汽车</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-09</extracomment>
        <translation>Changan Automobile</translation>
    </message>
    <message>
        <source>把汽车的“神经”，连成一个环</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-09</extracomment>
        <translation>Das Nervensystem eines Autos, zum Ring verbunden</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-09</extracomment>
        <translation>Ein kluges Auto braucht ein Gehirn und Nerven. Changan und über 50 Partnerfirmen haben SDA um ein Ringnetz aus „Zentrale + Zonen“ gebaut, als weltweit erste industrialisierte Plattform dieser Art. Software und Hardware lassen sich getrennt entwickeln. Fünf Minuten Laden reichen für 150&#xa0;km; von 0 auf 100&#xa0;km/h geht es in der 3-Sekunden-Klasse.</translation>
    </message>
    <message>
        <source>150</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 1, shown
Room: 5. Picture: product-09-figure</extracomment>
        <translation>150</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 1, unit
Room: 20. Picture: product-09</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶这么远</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-09</extracomment>
        <translation>Reichweite nach fünf Minuten Laden</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-09</extracomment>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-09</extracomment>
        <translation>Ring: Zentrale + Zonen</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>Industrie-Plattform</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-09</extracomment>
        <translation>Weltpremiere</translation>
    </message>
    <message>
        <source>百公里加速</source>
        <extracomment>Product panel: specification 3, label
----------
Product panel: figure, mark 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>0–100&#xa0;km/h</translation>
    </message>
    <message>
        <source>3</source>
        <extracomment>Product panel: specification 3, value
----------
Product panel: figure, mark 2, shown
Room: 5. Picture: product-09-figure</extracomment>
        <translation>3</translation>
    </message>
    <message>
        <source>秒级</source>
        <extracomment>Product panel: specification 3, unit
----------
Product panel: figure, mark 2, unit
Room: 15. Picture: product-09</extracomment>
        <translation>Sek.-Klasse</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label
Room: 35. Picture: product-09</extracomment>
        <translation>Assistenz-Reaktion lt. Bericht</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-09</extracomment>
        <translation>Unter 5</translation>
    </message>
    <message>
        <source>微秒</source>
        <extracomment>Product panel: specification 4, unit
----------
Product panel: figure, mark 3, unit
Room: 15. Picture: product-09</extracomment>
        <translation>µs</translation>
    </message>
    <message>
        <source>伙伴企业</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-09</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-09</extracomment>
        <translation>Über 50</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-09</extracomment>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-09</extracomment>
        <translation>Die Plattform: Zentralrechner, Zonen-Steuergeräte, Ring</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-09</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-09</extracomment>
        <translation>Zentralrechner und Ringnetz aus der Nähe</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-09-figure</extracomment>
        <translation>Drei Zahlen: eine antippen</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-09-figure</extracomment>
        <translation>5&#xa0;Minuten Laden</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Fünf Minuten an der Ladesäule, und das Auto fährt 150&#xa0;Kilometer.</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Aus dem Stand auf 100&#xa0;km/h in der 3-Sekunden-Klasse.</translation>
    </message>
    <message>
        <source>&lt;5</source>
        <extracomment>Product panel: figure, mark 3, shown
Room: 5. Picture: product-09-figure</extracomment>
        <translation>&lt;&#xa0;5</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5微秒。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Laut Bericht reagiert die Fahrassistenz in weniger als 5&#xa0;µs.</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-09-figure</extracomment>
        <translation>Bei 100&#xa0;km/h dauern 150&#xa0;km anderthalb Stunden.</translation>
    </message>
    <message>
        <source>毫秒</source>
        <extracomment>Product panel: specification 4, unit (5毫秒？)
----------
Product panel: figure, mark 3, unit (5毫秒？)
Room: 15. Picture: product-09</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5毫秒。</source>
        <extracomment>Product panel: figure, mark 3, note (5毫秒？)
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Laut Bericht reagiert die Fahrassistenz in weniger als 5&#xa0;ms.</translation>
    </message>
    <message>
        <source>操作系统名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Name des Betriebssystems</translation>
    </message>
    <message>
        <source>名称疑似误读；展板不采用，请向研制方核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Der Name ist wohl falsch gelesen; die Tafel verwendet ihn nicht. Bitte beim Hersteller nachfragen.</translation>
    </message>
    <message>
        <source>智能驾驶响应时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Reaktionszeit der Fahrassistenz</translation>
    </message>
    <message>
        <source>单位疑似误读；展板按报道照录并注明“据报道”，请向研制方核实。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>Die Einheit ist wohl falsch gelesen; die Tafel gibt sie wie berichtet wieder und sagt das auch. Bitte beim Hersteller nachfragen.</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-07</extracomment>
        <translation>Offshore-Windrad mit&#xa0;18&#xa0;MW</translation>
    </message>
    <message>
        <source>重庆中船海装</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-07</extracomment>
        <translation>CSSC Haizhuang, Chongqing</translation>
    </message>
    <message>
        <source>一片叶片126米，迎着海风转</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-07</extracomment>
        <translation>Ein Blatt von 126&#xa0;m dreht sich im Seewind</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-07</extracomment>
        <translation>Seewind treibt 126 Meter lange Blätter an, und das Windrad macht daraus Strom. Mit 18 Megawatt stellte es in China einen neuen Leistungsrekord für Offshore-Windräder auf. Über 99&#xa0;% seiner Bauteile der obersten Ebene kommen aus China. Für 2023 gehörte es zu den zehn Innovationen der Nationalen Energiebehörde und zu den Top Ten beim Wissenschaftspreis von Chongqing.</translation>
    </message>
    <message>
        <source>7</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-07</extracomment>
        <translation>7</translation>
    </message>
    <message>
        <source>个足球场</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-07</extracomment>
        <translation>Fußballfelder</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-07</extracomment>
        <translation>Überstrichene Fläche des Rotors: fast 53.000&#xa0;m²</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-07</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>18</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-07</extracomment>
        <translation>18</translation>
    </message>
    <message>
        <source>兆瓦</source>
        <extracomment>Product panel: specification 1, unit
Room: 15. Picture: product-07</extracomment>
        <translation>MW</translation>
    </message>
    <message>
        <source>叶片长度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-07</extracomment>
        <translation>Blattlänge</translation>
    </message>
    <message>
        <source>126</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-07</extracomment>
        <translation>126</translation>
    </message>
    <message>
        <source>米</source>
        <extracomment>Product panel: specification 2, unit
----------
Product panel: figure, mark 3, unit
Room: 15. Picture: product-07</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>一级部件国产化率</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-07</extracomment>
        <translation>Hauptteile aus China</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-07</extracomment>
        <translation>Über 99</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: specification 3, unit
Room: 15. Picture: product-07</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>国家能源局</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-07</extracomment>
        <translation>Nationale Energiebehörde</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-07</extracomment>
        <translation>Zehn Innovationen, 2023</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-07</extracomment>
        <translation>Chongqings Wissenschafts­preis</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-07</extracomment>
        <translation>Top Ten 2023</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-07</extracomment>
        <translation>Ein Windrad auf See, dahinter der Windpark</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-07</extracomment>
        <translation>Eigene Darstellung, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-07</extracomment>
        <translation>Gondel, Nabe und Blattwurzeln aus der Nähe</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-07-figure</extracomment>
        <translation>Wie viele Fußballfelder überstreicht der Rotor?</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>m²</translation>
    </message>
    <message>
        <source>合在一起，就是叶轮扫过的面积：近5.3万平方米</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>bilden zusammen die Rotorfläche: fast 53.000&#xa0;m²</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>Standard-Fußballfelder</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>ein Standardfeld, 105&#xa0;m × 68&#xa0;m</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>Ein Blatt,</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>ein Mensch,</translation>
    </message>
    <message>
        <source>末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Letzter Absatz</translation>
    </message>
    <message>
        <source>与第9件（长安超级数智汽车平台）的末段相同，属误入；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Identisch mit dem letzten Absatz von Produkt 9 (Fahrzeug-Plattform Changan SDA), irrtümlich hier; die Tafel verwendet ihn nicht.</translation>
    </message>
</context>
</TS>
