<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Easier to see and reach</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Large text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Brighter text on solid ground</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Brighter text on a solid background</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Within reach</translation>
    </message>
    <message>
        <source>All that can be touched slides down</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Everything you can touch moves down</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Nothing moves by itself</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Back to normal</translation>
    </message>
</context>
<context>
    <name>AddItems</name>
    <message>
        <source>Add to the playlist</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Add to the playlist</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Files in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Files in %1</translation>
    </message>
    <message>
        <source>There are no pictures or videos in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>There are no pictures or videos in %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The buttons of the visitor&apos;s aids, read aloud. Room: 30. Picture: product-01</extracomment>
        <translation>Easier to see and reach</translation>
    </message>
</context>
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <extracomment>Under an area. Room: 30. Picture: product-07-figure</extracomment>
        <translation>Drag over the pitches</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <extracomment>Under a balance. Room: 35. Picture: product-10-figure</extracomment>
        <translation>Drag the column up and down</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Touch them all</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Touch to choose</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>Wipe the screen now: touches do nothing</source>
        <extracomment>While the glass is wiped. Room: 50. Picture: console-screen</extracomment>
        <translation>Wipe the screen now: touches do nothing</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Every text is translated</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Every text is translated</translation>
    </message>
    <message>
        <source>buttons and messages</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>buttons and messages</translation>
    </message>
    <message>
        <source>Visitors read them in: %1</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Visitors read them in: %1</translation>
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
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Content pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Content pack</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Change texts</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Change texts</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Content packs</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Doubtful readings</translation>
    </message>
    <message>
        <source>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</translation>
    </message>
    <message>
        <source>The choice was not kept: %1</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>The choice was not kept: %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Problems in the pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Problems in the pack</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <extracomment>Under what is counted. Room: 20. Picture: product-06-figure</extracomment>
        <translation>Drag to count</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt&apos;s date format: &quot;MMMM yyyy&quot; gives &quot;April 2024&quot;
The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Take this day out</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>All day</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Opens</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>next day</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Closes</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>ddd d</source>
        <extracomment>A day with its weekday, in Qt&apos;s date format: &quot;ddd d&quot; gives &quot;Thu 24&quot;
A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A line to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>For comparison: %1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none
The title while there is no content. Room: 20. Picture: home</extracomment>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A mark to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>For comparison: %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent; with the space before the sign that the language has (fr U+202F, de U+00A0), or none
A number with its unit, a share in percent. Room: 10. Picture: product-08</extracomment>
        <translation>%1%</translation>
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
        <translation>A PIN has been chosen.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Choose another PIN</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Touch test</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Running since</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Running since</translation>
    </message>
    <message>
        <source>Restarts in 24 hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Restarts in 24 hours</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Known problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Known problems</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Graphics</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>PIN for staff</translation>
    </message>
    <message>
        <source>Content changed last</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Content changed last</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Power saving</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Ways out of the kiosk</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Settings, playlist, translations</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Settings, playlist, translations</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Languages</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>no warnings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no warnings</translation>
    </message>
    <message>
        <source>no doubtful readings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no doubtful readings</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>scale %1</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>scale %1</translation>
    </message>
    <message>
        <source>diagonal %1 inches</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>diagonal %1 inches</translation>
    </message>
    <message>
        <source>diagonal not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>diagonal not entered</translation>
    </message>
    <message>
        <source>lower edge %1 mm above the floor</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>lower edge %1 mm above the floor</translation>
    </message>
    <message>
        <source>height of the lower edge not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>height of the lower edge not entered</translation>
    </message>
    <message>
        <source>seen from here there is no display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no display can be seen from here</translation>
    </message>
    <message>
        <source>drawn by the processor, without a graphics card</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>drawn by the processor, without a graphics card</translation>
    </message>
    <message>
        <source>no touch screen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no touch screen</translation>
    </message>
    <message>
        <source>there, but the kiosk does not hear it</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>there, but the kiosk does not hear it</translation>
    </message>
    <message>
        <source>%1: %2 is not installed</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: %2 is not installed</translation>
    </message>
    <message>
        <source>%1: no font has %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: no font has %2</translation>
    </message>
    <message>
        <source>%1: no font has %2 of its characters</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: no font has %2 of its characters</translation>
    </message>
    <message>
        <source>played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>can be played: %1</translation>
    </message>
    <message>
        <source>not played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>cannot be played: %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>no loudspeaker; the volume is 0</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no loudspeaker; the volume is 0</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no loudspeaker</translation>
    </message>
    <message>
        <source>cannot be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>cannot be known on this machine</translation>
    </message>
    <message>
        <source>not everything can be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>not everything can be known on this machine</translation>
    </message>
    <message>
        <source>follows a time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>follows a time server</translation>
    </message>
    <message>
        <source>follows no time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>follows no time server</translation>
    </message>
    <message>
        <source>the machine may go to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>the machine may go to sleep</translation>
    </message>
    <message>
        <source>the machine never goes to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>the machine never goes to sleep</translation>
    </message>
    <message>
        <source>the screen goes dark after %1 s</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>the screen goes dark after %1 s</translation>
    </message>
    <message>
        <source>the screen never goes dark by itself</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>the screen never goes dark by itself</translation>
    </message>
    <message>
        <source>alone on the screen (cage)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>alone on the screen (cage)</translation>
    </message>
    <message>
        <source>alone on the screen, without a window system</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>alone on the screen, without a window system</translation>
    </message>
    <message>
        <source>in the place of the Windows desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>in the place of the Windows desktop</translation>
    </message>
    <message>
        <source>X11 without a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>X11 without a desktop</translation>
    </message>
    <message>
        <source>on a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>on a desktop</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>cannot be known from here</translation>
    </message>
    <message>
        <source>a keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>a keyboard can switch to another console</translation>
    </message>
    <message>
        <source>no keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no keyboard can switch to another console</translation>
    </message>
    <message>
        <source>runs as administrator</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>runs as administrator</translation>
    </message>
    <message>
        <source>runs without an administrator’s rights</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>runs without an administrator’s rights</translation>
    </message>
    <message>
        <source>is started again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>is started again when it fails</translation>
    </message>
    <message>
        <source>nothing starts it again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>nothing starts it again when it fails</translation>
    </message>
    <message>
        <source>safe mode since %1: shipped content, no videos</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>safe mode since %1: shipped content, no videos</translation>
    </message>
    <message>
        <source>no failure in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no failure in 7 days</translation>
    </message>
    <message>
        <source>last on %1: it ended by itself</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>last on %1: it ended by itself</translation>
    </message>
    <message>
        <source>last on %1: it did not answer any more</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>last on %1: it did not answer any more</translation>
    </message>
    <message>
        <source>last on %1: its picture stood still</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>last on %1: its picture stood still</translation>
    </message>
    <message>
        <source>last on %1: it did not start</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>last on %1: it did not start</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>open at all times</translation>
    </message>
    <message>
        <source>Save the diagnostics file and send it to your installer.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Save the diagnostics file and send it to your installer.</translation>
    </message>
    <message>
        <source>Restart the kiosk (Maintenance).</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Restart the kiosk (Maintenance).</translation>
    </message>
    <message>
        <source>Enter the screen’s diagonal, so that sizes are right.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Enter the screen’s diagonal, so that sizes are right.</translation>
    </message>
    <message>
        <source>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</translation>
    </message>
    <message>
        <source>Look at the page Health of the console, on the kiosk’s screen.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>See the page Health of the console on the kiosk’s own screen.</translation>
    </message>
    <message>
        <source>Install the driver of the graphics card; motion may stutter.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Install the graphics card’s driver; without it, motion may stutter.</translation>
    </message>
    <message>
        <source>Plug in the touch screen’s USB cable; then start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Plug in the touch screen’s USB cable; then start the kiosk again.</translation>
    </message>
    <message>
        <source>Let the kiosk’s user read input devices (group “input”), and start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Let the account that runs the kiosk read input devices (group “input”); then start the kiosk again.</translation>
    </message>
    <message>
        <source>Install the fonts, or run the kiosk’s set-up again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Install the fonts, or run the kiosk’s set-up again.</translation>
    </message>
    <message>
        <source>Convert such videos to a format that is played.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Convert such videos to a format that can be played.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker and start the sound server, or set the volume to 0.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Connect a loudspeaker and start the sound server, or set the volume to 0.</translation>
    </message>
    <message>
        <source>Remove videos and pictures that are not needed.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Remove videos and pictures that are not needed.</translation>
    </message>
    <message>
        <source>Set the machine&apos;s date and time: schedules follow them.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Set the machine’s date and time: schedules follow them.</translation>
    </message>
    <message>
        <source>Let the machine start it with “kiosk supervise”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Let the machine start it with “kiosk supervise”.</translation>
    </message>
    <message>
        <source>“kiosk pack check” names each problem in the content, and what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>“kiosk pack check” names each problem in the content, and what to do.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n doubtful reading</numerusform>
            <numerusform>%n doubtful readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every letter of %n language(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>every letter of %n language is there</numerusform>
            <numerusform>every letter of %n languages is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with hours of their own</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n day with hours of its own</numerusform>
            <numerusform>%n days with hours of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n failure in 7 days</numerusform>
            <numerusform>%n failures in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) not translated</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>
            <numerusform>%1: %n text not translated</numerusform>
            <numerusform>%1: %n texts not translated</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the display switched on and plugged in?</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Is the display switched on and plugged in?</translation>
    </message>
    <message>
        <source>The page Playlist says which items are passed over, and why.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>The page Playlist says which items are passed over, and why.</translation>
    </message>
    <message>
        <source>They are listed below, each with what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>They are listed below, each with what to do.</translation>
    </message>
    <message>
        <source>Let it follow a time server, or look at it every few months.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Let it follow a time server, or look at it every few months.</translation>
    </message>
    <message>
        <source>Set the time zone: opening hours follow it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Set the time zone: opening hours follow it.</translation>
    </message>
    <message>
        <source>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</translation>
    </message>
    <message>
        <source>Switch off the system’s screen saver: the kiosk rests by itself.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Switch off the system’s screen saver: the kiosk rests by itself.</translation>
    </message>
    <message>
        <source>See in the system’s power settings that nothing sleeps or goes dark.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>See in the system’s power settings that nothing sleeps or goes dark.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or let the kiosk run without a desktop.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Keep keyboards out of reach, or let the kiosk run without a desktop.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or stop the system from switching.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Keep keyboards out of reach, or stop the system from switching.</translation>
    </message>
    <message>
        <source>Let the kiosk run as a user of its own.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Let the kiosk run as a user of its own.</translation>
    </message>
    <message>
        <source>“kiosk settings check” and “kiosk playlist check” name each problem, and its cure.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>“kiosk settings check” and “kiosk playlist check” name each problem, and what to do.</translation>
    </message>
    <message>
        <source>Choose one, so that visitors cannot open this console.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Choose one, so that visitors cannot open this console.</translation>
    </message>
    <message>
        <source>The content&apos;s folder cannot be read.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>The content’s folder cannot be read.</translation>
    </message>
    <message>
        <source>The page Content says what is missing, and what is shown for it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>The page Content says what is missing, and what is shown for it.</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>good</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>not known here</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Something needs a look soon</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Something needs a look soon</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Saved on %1: %2</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>No USB stick was found. Plug one in and try again.</translation>
    </message>
    <message>
        <source>It cannot be written to %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>It cannot be written to %1: %2</translation>
    </message>
    <message>
        <source>the data folder</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>the data folder</translation>
    </message>
    <message>
        <source>The self-test is still looking …</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>The self-test is still looking …</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>every item can be shown</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>every item can be shown</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed over</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n item is passed over</numerusform>
            <numerusform>%n items are passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no problems</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Save a diagnostics file on a USB stick</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Save a diagnostics file on a USB stick</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Commissioning sheet</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>In numbers</source>
        <extracomment>Home. Room: 15. Picture: home</extracomment>
        <translation>In numbers</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Single days</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Single days</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Add a day</translation>
    </message>
</context>
<context>
    <name>InstallationBar</name>
    <message>
        <source>Give up</source>
        <extracomment>A content pack is being installed. Room: 15. Picture: console-content</extracomment>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Back to the list</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>An item that is switched off stays in the list and does not play.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>An item that is switched off stays in the list and does not play.</translation>
    </message>
    <message>
        <source>Play its whole length</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Play its whole length</translation>
    </message>
    <message>
        <source>Show it as long as usual</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Show it as long as usual</translation>
    </message>
    <message>
        <source>Ten minutes at most.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Ten minutes at most.</translation>
    </message>
    <message>
        <source>Every item that is set so stays equally long.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Every item that is set so stays equally long.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>How long it is shown</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>How long it is shown</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Hours</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>All day</translation>
    </message>
    <message>
        <source>Switch this off to choose from when to when it plays.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Switch this off to choose from when to when it plays.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>until</translation>
    </message>
    <message>
        <source>on the next day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>on the next day</translation>
    </message>
    <message>
        <source>From when to when</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>Has a first day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Has a first day</translation>
    </message>
    <message>
        <source>It does not play before.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>It does not play before.</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Has a last day</translation>
    </message>
    <message>
        <source>It plays on this day for the last time.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>It plays on this day for the last time.</translation>
    </message>
    <message>
        <source>How often, compared with the others</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>How often, compared with the others</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose a language</source>
        <extracomment>The button for languages, read aloud. Room: 20. Picture: home</extracomment>
        <translation>Choose a language</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>Touch to explore</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <extracomment>The console: its language. Room: 20. Picture: console-languages</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What this kiosk is made of, and under which terms. Touch a line to read it in full.</source>
        <extracomment>The console&apos;s page. Room: 105. Picture: console-licences</extracomment>
        <translation>What this kiosk is made of, and under which terms. Touch a line to read it in full.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Back to Health</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Leave the kiosk for the desktop. It comes back by itself after:</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Leave the kiosk for the desktop. It comes back by itself after:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the first start again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Go through the first start again</translation>
    </message>
    <message>
        <source>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Start the kiosk again</translation>
    </message>
    <message>
        <source>Takes a few seconds; visitors see a dark screen.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Takes a few seconds; visitors see a dark screen.</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Start the machine again</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Takes about a minute.</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Switch the machine off</translation>
    </message>
    <message>
        <source>It stays off until somebody switches it on.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>It stays off until somebody switches it on.</translation>
    </message>
    <message>
        <source>The machine refused: %1</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>The machine refused: %1</translation>
    </message>
    <message>
        <source>Touch again to do it</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Touch again to do it</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Words in %1</source>
        <extracomment>A message&apos;s text. Room: 65. Picture: console-playlist</extracomment>
        <translation>Words in %1</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Back to all numbers</source>
        <extracomment>A number that has been opened. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Back to all numbers</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>touch one to try it</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>Touch one to try it</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>All products</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>is shown</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>is shown</translation>
    </message>
    <message>
        <source>is prepared …</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>is prepared …</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Version %1, comes with the kiosk</source>
        <extracomment>Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, comes with the kiosk</translation>
    </message>
    <message>
        <source>Version %1, installed %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, installed %2</translation>
    </message>
    <message>
        <source>Version %1, changed here %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, changed here %2</translation>
    </message>
    <message>
        <source>Version %1, in %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Version %1, in %2</translation>
    </message>
    <message>
        <source>The pack is copied …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>The pack is copied …</translation>
    </message>
    <message>
        <source>Texts and pictures are checked …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Texts and pictures are checked …</translation>
    </message>
    <message>
        <source>Pictures are made for this screen …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Pictures are made for this screen …</translation>
    </message>
    <message>
        <source>Videos are tried out …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Videos are tried out …</translation>
    </message>
    <message>
        <source>The pack will be shown …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>The pack will be shown …</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>less than a minute left</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Installed: %1</translation>
    </message>
    <message>
        <source>%1 was not installed, and nothing has changed:</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>%1 was not installed, and nothing has changed:</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Given up: nothing has changed.</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>This kiosk was started with a pack of its own, and shows no other.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>This kiosk was started with a pack of its own, and shows no other.</translation>
    </message>
    <message>
        <source>Show this</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Show this</translation>
    </message>
    <message>
        <source>On USB sticks</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>On USB sticks</translation>
    </message>
    <message>
        <source>Plug in a stick: the packs on it are found by themselves.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>Plug in a stick: the packs on it are found by themselves.</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Install</translation>
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
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Try it</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Back to the pictures</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Turn it round</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>On your phone</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>All products</translation>
    </message>
    <message>
        <source>Previous product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Previous product</translation>
    </message>
    <message>
        <source>Next product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Next product</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Look closer</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Illustration</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Illustration</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Drag to turn it round</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <extracomment>The full-screen picture. Room: 10. Picture: picture</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Choose a PIN for staff</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>The same PIN once more</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>PIN for staff</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>That is not the PIN.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose again.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>The two PINs differ. Choose again.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Too easy to guess. Choose 4 to 8 digits: no run such as 1234, no year, no date.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>The PIN could not be saved. Is the disk full?</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>4 to 8 digits</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Back to the exhibition</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>cannot be shown: the file is not in the media folder</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>cannot be shown: the file is not in the media folder</translation>
    </message>
    <message>
        <source>cannot be shown: the content has no such product</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>cannot be shown: the content has no such product</translation>
    </message>
    <message>
        <source>cannot be shown: it is not in the content</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>cannot be shown: it is not in the content</translation>
    </message>
    <message>
        <source>cannot be shown: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>cannot be shown: %1</translation>
    </message>
    <message>
        <source>Saved. It plays from now on.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Saved. It plays from now on.</translation>
    </message>
    <message>
        <source>The last good playlist is back in its place.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>The last good playlist is back in its place.</translation>
    </message>
    <message>
        <source>The playlist is full: remove an item first.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>The playlist is full: remove an item first.</translation>
    </message>
    <message>
        <source>Welcome! Touch the screen and look around.</source>
        <extracomment>Messages that are ready, for a kiosk without a keyboard
An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Welcome! Touch the screen and look around.</translation>
    </message>
    <message>
        <source>We close soon. Thank you for your visit.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>We close soon. Thank you for your visit.</translation>
    </message>
    <message>
        <source>Closed today. We look forward to seeing you soon.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Closed today. We look forward to seeing you soon.</translation>
    </message>
    <message>
        <source>From the exhibition</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>From the exhibition</translation>
    </message>
    <message>
        <source>Media folder</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Media folder</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Added at the end of the list: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Added at the end of the list: %1</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Copying %1 …</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that the kiosk can show.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 is neither a picture nor a video that the kiosk can show.</translation>
    </message>
    <message>
        <source>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</translation>
    </message>
    <message>
        <source>There is no room for %1: remove files that are not needed.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>There is no room for %1: remove files that are not needed.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged, or the stick is gone.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 cannot be read: it is damaged, or the stick is gone.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: the media folder cannot be written.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 cannot be kept: the media folder cannot be written.</translation>
    </message>
    <message>
        <source>plays</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>plays</translation>
    </message>
    <message>
        <source>plays until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>plays until %1</translation>
    </message>
    <message>
        <source>plays: it is one of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>plays: this is one of its days</translation>
    </message>
    <message>
        <source>plays; its last day is %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>plays; its last day is %1</translation>
    </message>
    <message>
        <source>does not play: it is switched off</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>does not play: it is switched off</translation>
    </message>
    <message>
        <source>does not play before %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>does not play before %1</translation>
    </message>
    <message>
        <source>does not play any more: its last day was %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>does not play any more: its last day was %1</translation>
    </message>
    <message>
        <source>does not play: this is none of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>does not play: this is not one of its days</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>its whole length</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>its whole length</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>always</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Saturday and Sunday</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>another order</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>another order</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>On</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1: on or off</source>
        <extracomment>An item&apos;s row. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1: on or off</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Down</translation>
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
        <translation>Add</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What plays at …</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>What plays at …</translation>
    </message>
    <message>
        <source>Order: shuffled</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Order: shuffled</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Order: as listed</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>There is no playlist yet: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>There is no playlist yet: the exhibition’s own cards play.</translation>
    </message>
    <message>
        <source>None of these items plays now: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>None of these items plays now: the exhibition’s own cards play.</translation>
    </message>
    <message>
        <source>None of these items plays then: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>None of these items plays then: the exhibition’s own cards play.</translation>
    </message>
    <message>
        <source>Make a playlist of them</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Make a playlist of them</translation>
    </message>
</context>
<context>
    <name>PreviewLoop</name>
    <message>
        <source>Preview</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Preview</translation>
    </message>
    <message>
        <source>One second for each item. Shuffled: this is one way it may go.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>One second for each item. Shuffled: this is one way it may go.</translation>
    </message>
    <message>
        <source>One second for each item, in the order in which they play.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>One second for each item, in the order in which they play.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; begins and ends at the same time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of %2: this file is not shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is already the id of %2: this file is not shown</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of an item above</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is already the id of an item above</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no kind of picture</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no list of numbers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no month</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no picture</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no video</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no whole number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is not a known column</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the content pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is outside the content pack</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the media folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is outside the media folder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is the name of a device on Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; leads out of the pack</translation>
    </message>
    <message>
        <source>%1 characters that no font draws: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 characters that no font draws: %2</translation>
    </message>
    <message>
        <source>%1 does not have the right form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 does not have the right form</translation>
    </message>
    <message>
        <source>%1 does not lie between the first part and the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 does not lie between the first part and the whole</translation>
    </message>
    <message>
        <source>%1 is %2 months ago</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is %2 months ago</translation>
    </message>
    <message>
        <source>%1 is %2, tall, but meant for wide screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is %2, tall, but meant for wide screens</translation>
    </message>
    <message>
        <source>%1 is %2, wide, but meant for tall screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is %2, wide, but meant for tall screens</translation>
    </message>
    <message>
        <source>%1 is already the order of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is already the order of %2</translation>
    </message>
    <message>
        <source>%1 is already used in row %3 (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is already used in row %3 (%2)</translation>
    </message>
    <message>
        <source>%1 is before the first day, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is before the first day, %2</translation>
    </message>
    <message>
        <source>%1 is larger than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is larger than the largest, %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 is no longer used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is no longer used</translation>
    </message>
    <message>
        <source>%1 is no text of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is no text of this pack</translation>
    </message>
    <message>
        <source>%1 is not a choice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not a choice</translation>
    </message>
    <message>
        <source>%1 is not a day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not a day</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not in the folder %2</translation>
    </message>
    <message>
        <source>%1 is not smaller than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not smaller than the largest, %2</translation>
    </message>
    <message>
        <source>%1 is not translated</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not translated</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is out of range</translation>
    </message>
    <message>
        <source>%1 needs %2 plural form(s), and %3 are given</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 needs %2 plural form(s), and %3 are given</translation>
    </message>
    <message>
        <source>%1 of %2 texts are not translated: %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 of %2 texts are not translated: %3</translation>
    </message>
    <message>
        <source>%1 on the screen %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 on the screen %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 or less</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 × %2 is %3, not %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 × %2 is %3, not %4</translation>
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
        <translation>%1, and on %2 more</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the file is missing</translation>
    </message>
    <message>
        <source>%1: the translation %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the translation %2</translation>
    </message>
    <message>
        <source>%1: the translation is %2 characters wide, its place has room for %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the translation is %2 characters wide, its place has room for %3</translation>
    </message>
    <message>
        <source>%1: the translation is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the translation is empty</translation>
    </message>
    <message>
        <source>%1: the translation is empty, or has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the translation is empty, or has more than one line</translation>
    </message>
    <message>
        <source>%1: the translation is longer than %2 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: the translation is longer than %2 characters</translation>
    </message>
    <message>
        <source>%1: there is no folder of pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: there is no folder of pictures</translation>
    </message>
    <message>
        <source>%1; until then the text falls back to another language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; until then the text falls back to another language</translation>
    </message>
    <message>
        <source>%1; until then this language falls back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; until then this language falls back</translation>
    </message>
    <message>
        <source>(nobody can tell)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>(nobody can tell)</translation>
    </message>
    <message>
        <source>0 adds up to nothing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 adds up to nothing</translation>
    </message>
    <message>
        <source>0 cannot be compared</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 cannot be compared</translation>
    </message>
    <message>
        <source>0 is no part</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 is no part</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>In numbers</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Review notes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Review notes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>a character that no font draws: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a character that no font draws: %1</translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a date or time</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a list</translation>
    </message>
    <message>
        <source>a logarithmic scale cannot show 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a logarithmic scale cannot show 0</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a number</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a number from %1 to %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a plural form is empty</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a table</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a table of its own</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>add a line: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>add a line: %1</translation>
    </message>
    <message>
        <source>add it, and fill it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>add it, and fill it</translation>
    </message>
    <message>
        <source>add it, and fill it for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>add it, and fill it for each product</translation>
    </message>
    <message>
        <source>another one is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>another one is shown</translation>
    </message>
    <message>
        <source>another pack is being installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>another pack is being installed</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>another program is writing it</translation>
    </message>
    <message>
        <source>as printed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>as printed: %1</translation>
    </message>
    <message>
        <source>ask whoever made the pack to sign it with kiosk pack sign</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ask whoever made the pack to sign it with kiosk pack sign</translation>
    </message>
    <message>
        <source>attract loop, product %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>attract loop, product %1</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>begins with a byte order mark</translation>
    </message>
    <message>
        <source>both sides are alike</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>both sides are alike</translation>
    </message>
    <message>
        <source>breaks the word “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>breaks the word “%1”</translation>
    </message>
    <message>
        <source>brightness</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>brightness</translation>
    </message>
    <message>
        <source>build it first, with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>build it first, with kiosk pack build</translation>
    </message>
    <message>
        <source>build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>build the pack again with kiosk pack build</translation>
    </message>
    <message>
        <source>call it %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>call it %1</translation>
    </message>
    <message>
        <source>calls sentence() without a pattern that is written out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>calls sentence() without a pattern that is written out</translation>
    </message>
    <message>
        <source>cannot be opened (%1: %2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be opened (%1: %2)</translation>
    </message>
    <message>
        <source>cannot be opened: the workers for pictures do not start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be opened: the workers for pictures do not start</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be read (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1): nothing has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be read (%1): nothing has changed</translation>
    </message>
    <message>
        <source>cannot be read to its end (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be read to its end (%1)</translation>
    </message>
    <message>
        <source>cannot be read: the newest pack that is whole is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be read: the newest pack that is whole is shown</translation>
    </message>
    <message>
        <source>cannot be scrolled to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be scrolled to</translation>
    </message>
    <message>
        <source>cannot be set (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be set (%1)</translation>
    </message>
    <message>
        <source>cannot be switched off (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be switched off (%1)</translation>
    </message>
    <message>
        <source>cannot be switched on (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be switched on (%1)</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be understood</translation>
    </message>
    <message>
        <source>cannot be understood (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be understood (%1)</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be understood: %1</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be used: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be written (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1); a temporary folder is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot be written (%1); a temporary folder is used</translation>
    </message>
    <message>
        <source>cannot keep the pack (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cannot keep the pack (%1)</translation>
    </message>
    <message>
        <source>check its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check its name</translation>
    </message>
    <message>
        <source>check its name, and that the stick is still there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check its name, and that the stick is still there</translation>
    </message>
    <message>
        <source>check that it is a file and that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that it is a file and that the kiosk&apos;s user may read it</translation>
    </message>
    <message>
        <source>check that it is the right file; a translation of the kiosk is far smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that it is the right file; a translation of the kiosk is far smaller</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write the data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that the disk has room and that the kiosk&apos;s user may write the data folder</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that the disk has room and that the kiosk&apos;s user may write this folder</translation>
    </message>
    <message>
        <source>check that the disk has room and that you may write there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that the disk has room and that you may write there</translation>
    </message>
    <message>
        <source>check that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that the kiosk&apos;s user may read it</translation>
    </message>
    <message>
        <source>check that the stick is still there, or copy the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>check that the stick is still there, or copy the pack again</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>“%1…”</translation>
    </message>
    <message>
        <source>choose from kiosk pack list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>choose from kiosk pack list</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Cannot allocate memory</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Device or resource busy</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Directory not empty</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>File exists</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>File too large</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>No such device</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Too many open files</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>choose one of %1</translation>
    </message>
    <message>
        <source>choose the pack that is to be shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>choose the pack that is to be shown</translation>
    </message>
    <message>
        <source>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</translation>
    </message>
    <message>
        <source>compare it with a file that works</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compare it with a file that works</translation>
    </message>
    <message>
        <source>compare with something smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compare with something smaller</translation>
    </message>
    <message>
        <source>compiled translations cannot be kept here (%1), so every start compiles them again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compiled translations cannot be kept here (%1), so every start compiles them again</translation>
    </message>
    <message>
        <source>copy context and source as the .ts has them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy context and source as the .ts has them</translation>
    </message>
    <message>
        <source>copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it again</translation>
    </message>
    <message>
        <source>copy it as the pack has it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it as the pack has it</translation>
    </message>
    <message>
        <source>copy it into %1, or switch the item off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it into %1, or switch the item off</translation>
    </message>
    <message>
        <source>copy it into the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it into the pack</translation>
    </message>
    <message>
        <source>copy it into the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it into the pack again</translation>
    </message>
    <message>
        <source>copy it into the pack, or take this video out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it into the pack, or take this video out</translation>
    </message>
    <message>
        <source>copy the pack again; whoever has changed it on purpose: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy the pack again; whoever has changed it on purpose: %1</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>could not be saved</translation>
    </message>
    <message>
        <source>cut it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cut it shorter</translation>
    </message>
    <message>
        <source>delete it, or build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>delete it, or build the pack again with kiosk pack build</translation>
    </message>
    <message>
        <source>delete it; the keys known here are %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>delete it; the keys known here are %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>did you mean &quot;%1&quot;? Rename it</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it, or delete the line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>did you mean &quot;%1&quot;? Rename it, or delete the line</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Write one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>did you mean &quot;%1&quot;? Write one of %2</translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>display</translation>
    </message>
    <message>
        <source>does not fit: the pack was signed with another key, or changed since</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>does not fit: the pack was signed with another key, or changed since</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>exit status %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>figure %1</translation>
    </message>
    <message>
        <source>fill the cell of its column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fill the cell of its column</translation>
    </message>
    <message>
        <source>free some space on the disk, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>free some space on the disk, then start the kiosk again</translation>
    </message>
    <message>
        <source>give each item its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give each item its own id</translation>
    </message>
    <message>
        <source>give each product its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give each product its own</translation>
    </message>
    <message>
        <source>give each product its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give each product its own id</translation>
    </message>
    <message>
        <source>give every option a value, or none</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give every option a value, or none</translation>
    </message>
    <message>
        <source>give it a higher version in pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give it a higher version in pack.toml</translation>
    </message>
    <message>
        <source>give it a plain name, like drone.jpg, and no folder above it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give it a plain name, like drone.jpg, and no folder above it</translation>
    </message>
    <message>
        <source>give it a plain name, like pictures/drone.jpg</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give it a plain name, like pictures/drone.jpg</translation>
    </message>
    <message>
        <source>give one of the two another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give one of the two another name</translation>
    </message>
    <message>
        <source>grows while it is copied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>grows while it is copied</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has %1 characters</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has %1 entries</translation>
    </message>
    <message>
        <source>has %1 lines already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has %1 lines already</translation>
    </message>
    <message>
        <source>has %1 values</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has %1 values</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has been changed by somebody else meanwhile</translation>
    </message>
    <message>
        <source>has digits in full width where a number stands</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has digits in full width where a number stands</translation>
    </message>
    <message>
        <source>has more than %1 files, or folders in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has more than %1 files, or folders in more than %2 folders</translation>
    </message>
    <message>
        <source>has more than %1 rows or %2 columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has more than %1 rows or %2 columns</translation>
    </message>
    <message>
        <source>has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has more than one line</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has no text</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has no value</translation>
    </message>
    <message>
        <source>has only %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has only %1 characters</translation>
    </message>
    <message>
        <source>has too many brackets inside each other</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has too many brackets inside each other</translation>
    </message>
    <message>
        <source>holds a tab</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>holds a tab</translation>
    </message>
    <message>
        <source>holds control characters: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>holds control characters: %1</translation>
    </message>
    <message>
        <source>holds marks that are not seen and turn the direction: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>holds marks that are not seen and turn the direction: %1</translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>holds more than %1 files</translation>
    </message>
    <message>
        <source>holds no private key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>holds no private key</translation>
    </message>
    <message>
        <source>install it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>install it again</translation>
    </message>
    <message>
        <source>install it again, or show another one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>install it again, or show another one</translation>
    </message>
    <message>
        <source>install the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>install the kiosk again</translation>
    </message>
    <message>
        <source>install the kiosk again; its own files are damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>install the kiosk again; its own files are damaged</translation>
    </message>
    <message>
        <source>is %1 px too high</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is %1 px too high</translation>
    </message>
    <message>
        <source>is %1 px too wide</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is %1 px too wide</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is a link or a device, not a file</translation>
    </message>
    <message>
        <source>is a workbook of an old kind</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is a workbook of an old kind</translation>
    </message>
    <message>
        <source>is an illustration that comes with the program, but is called a photo</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is an illustration that comes with the program, but is called a photo</translation>
    </message>
    <message>
        <source>is called a photo, but its caption or credit says &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is called a photo, but its caption or credit says &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is compressed in a way that not every system knows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is compressed in a way that not every system knows</translation>
    </message>
    <message>
        <source>is cut off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is cut off</translation>
    </message>
    <message>
        <source>is damaged, or has been changed: its content is not that of the manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is damaged, or has been changed: its content is not that of the manifest</translation>
    </message>
    <message>
        <source>is damaged: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is damaged: it holds zero bytes</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is empty, but there is something beneath it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is empty, but there is something beneath it</translation>
    </message>
    <message>
        <source>is empty: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is empty: %1</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is encrypted</translation>
    </message>
    <message>
        <source>is in it twice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is in it twice</translation>
    </message>
    <message>
        <source>is in the manifest, but not in the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is in the manifest, but not in the pack</translation>
    </message>
    <message>
        <source>is in the pack, but not in its manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is in the pack, but not in its manifest</translation>
    </message>
    <message>
        <source>is larger than %1 GB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is larger than %1 GB</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is larger than %1 MB</translation>
    </message>
    <message>
        <source>is larger than %1 MB as a whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is larger than %1 MB as a whole</translation>
    </message>
    <message>
        <source>is larger unpacked than any table of products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is larger unpacked than any table of products</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is longer than %1 characters</translation>
    </message>
    <message>
        <source>is longer than %1 minutes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is longer than %1 minutes</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is missing: this kiosk only takes packs that are signed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is missing: this kiosk only takes packs that are signed</translation>
    </message>
    <message>
        <source>is no content pack: there is no %1 in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no content pack: there is no %1 in it</translation>
    </message>
    <message>
        <source>is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no language code</translation>
    </message>
    <message>
        <source>is no product of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no product of this pack</translation>
    </message>
    <message>
        <source>is no table: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no table: it holds zero bytes</translation>
    </message>
    <message>
        <source>is no text of this product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no text of this product</translation>
    </message>
    <message>
        <source>is no text to translate</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no text to translate</translation>
    </message>
    <message>
        <source>is no video that plays here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no video that plays here</translation>
    </message>
    <message>
        <source>is no workbook, or is damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no workbook, or is damaged</translation>
    </message>
    <message>
        <source>is no zip file, or only half of one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is no zip file, or only half of one</translation>
    </message>
    <message>
        <source>is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not a file</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not a folder</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not a known key</translation>
    </message>
    <message>
        <source>is not a picture that the kiosk can read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not a picture that the kiosk can read</translation>
    </message>
    <message>
        <source>is not a zip file with a manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not a zip file with a manifest</translation>
    </message>
    <message>
        <source>is not accepted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not accepted</translation>
    </message>
    <message>
        <source>is not installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not installed</translation>
    </message>
    <message>
        <source>is not saved as UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not saved as UTF-8</translation>
    </message>
    <message>
        <source>is not shown: Home has room for %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not shown: Home has room for %1 products</translation>
    </message>
    <message>
        <source>is not the hash of a PIN</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not the hash of a PIN</translation>
    </message>
    <message>
        <source>is not there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not there</translation>
    </message>
    <message>
        <source>is not up to date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is not up to date</translation>
    </message>
    <message>
        <source>is saved as UTF-16</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is saved as UTF-16</translation>
    </message>
    <message>
        <source>is saved neither as UTF-8 nor as GB18030</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is saved neither as UTF-8 nor as GB18030</translation>
    </message>
    <message>
        <source>is the language that the pack is written in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is the language that the pack is written in</translation>
    </message>
    <message>
        <source>is the same file as %1 where capitals do not count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is the same file as %1 where capitals do not count</translation>
    </message>
    <message>
        <source>is there already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is there already</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is too large: %1 × %2 px</translation>
    </message>
    <message>
        <source>is too long: %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>is too long: %1 characters</translation>
    </message>
    <message>
        <source>it cannot be compiled: no folder can be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it cannot be compiled: no folder can be written (%1)</translation>
    </message>
    <message>
        <source>it does not begin</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it does not begin</translation>
    </message>
    <message>
        <source>it does not go on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it does not go on</translation>
    </message>
    <message>
        <source>it is a &lt;%1&gt; file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it is a &lt;%1&gt; file</translation>
    </message>
    <message>
        <source>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its elements are nested too deeply</translation>
    </message>
    <message>
        <source>its form must be %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its form must be %1</translation>
    </message>
    <message>
        <source>its name holds characters that are not seen, or that turn the direction of writing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name holds characters that are not seen, or that turn the direction of writing</translation>
    </message>
    <message>
        <source>its name is longer than %1 characters, or in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name is longer than %1 characters, or in more than %2 folders</translation>
    </message>
    <message>
        <source>its name leads out of the pack, or is none on every system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name leads out of the pack, or is none on every system</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name must end in one of %1</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file is for “%2”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name says “%1”, but the file is for “%2”</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file names no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name says “%1”, but the file names no language</translation>
    </message>
    <message>
        <source>its name, or that of a folder, is empty or begins or ends with a space or a dot</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its name, or that of a folder, is empty or begins or ends with a space or a dot</translation>
    </message>
    <message>
        <source>keep one of the two columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>keep one of the two columns</translation>
    </message>
    <message>
        <source>leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leads out of the pack</translation>
    </message>
    <message>
        <source>leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leave out what is not needed</translation>
    </message>
    <message>
        <source>leave products out: Home has no room for more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leave products out: Home has no room for more</translation>
    </message>
    <message>
        <source>leaves its button</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leaves its button</translation>
    </message>
    <message>
        <source>leaves its card</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leaves its card</translation>
    </message>
    <message>
        <source>leaves the products too little room</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leaves the products too little room</translation>
    </message>
    <message>
        <source>leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>leaves the screen</translation>
    </message>
    <message>
        <source>let the display go to sleep by itself, or leave it on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the display go to sleep by itself, or leave it on</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user read this file</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file, or delete it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user read this file, or delete it</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user read this folder</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user switch the machine off, or use its own switch</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user switch the machine off, or use its own switch</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user write this folder</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, and see that the disk is not full</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user write this folder, and see that the disk is not full</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>line %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>line %1, %2</translation>
    </message>
    <message>
        <source>look at it again, then make your change</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>look at it again, then make your change</translation>
    </message>
    <message>
        <source>look the facts up again and write the new month, or leave out what has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>look the facts up again and write the new month, or leave out what has changed</translation>
    </message>
    <message>
        <source>look up what has become of it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>look up what has become of it</translation>
    </message>
    <message>
        <source>lrelease did not compile it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease did not compile it: %1</translation>
    </message>
    <message>
        <source>lrelease refused it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease refused it: %1</translation>
    </message>
    <message>
        <source>lupdate failed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lupdate failed: %1</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>machine</translation>
    </message>
    <message>
        <source>make the folder %1 and put the pictures into it, or name theirs with --pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>make the folder %1 and put the pictures into it, or name theirs with --pictures</translation>
    </message>
    <message>
        <source>make this folder and put the product files into it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>make this folder and put the product files into it</translation>
    </message>
    <message>
        <source>makes the program that opens it crash</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>makes the program that opens it crash</translation>
    </message>
    <message>
        <source>mend the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mend the file</translation>
    </message>
    <message>
        <source>mend the file, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mend the file, then start the kiosk again</translation>
    </message>
    <message>
        <source>mend the file; the kiosk follows by itself</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mend the file; the kiosk follows by itself</translation>
    </message>
    <message>
        <source>mend what it names, then run again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>mend what it names, then run again</translation>
    </message>
    <message>
        <source>move a product file out of %1, or change the order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>move a product file out of %1, or change the order</translation>
    </message>
    <message>
        <source>must be %1, but %2 is %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>must be %1, but %2 is %3</translation>
    </message>
    <message>
        <source>name a file in a folder that can be written</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name a file in a folder that can be written</translation>
    </message>
    <message>
        <source>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</translation>
    </message>
    <message>
        <source>name a new file, in a folder that you may write</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name a new file, in a folder that you may write</translation>
    </message>
    <message>
        <source>name a picture file here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name a picture file here</translation>
    </message>
    <message>
        <source>name a text that the product has, as kiosk pack texts lists them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name a text that the product has, as kiosk pack texts lists them</translation>
    </message>
    <message>
        <source>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</translation>
    </message>
    <message>
        <source>name the file that kiosk pack keys has made</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name the file that kiosk pack keys has made</translation>
    </message>
    <message>
        <source>name the folder or the zip file that %1 lies in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name the folder or the zip file that %1 lies in</translation>
    </message>
    <message>
        <source>name the pack&apos;s folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>name the pack&apos;s folder</translation>
    </message>
    <message>
        <source>names no column that is known</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>names no column that is known</translation>
    </message>
    <message>
        <source>names other files than there are</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>names other files than there are</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>needs %1 MB, and the disk has %2 MB for it</translation>
    </message>
    <message>
        <source>needs more memory than a picture may take</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>needs more memory than a picture may take</translation>
    </message>
    <message>
        <source>needs version %1 of the kiosk, and this is %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>needs version %1 of the kiosk, and this is %2</translation>
    </message>
    <message>
        <source>nothing is translated into %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nothing is translated into %1</translation>
    </message>
    <message>
        <source>open and save it in Qt Linguist, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>open and save it in Qt Linguist, or put an earlier copy back</translation>
    </message>
    <message>
        <source>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>open it in a picture program and save it as JPEG, PNG or WebP</translation>
    </message>
    <message>
        <source>pack it again with kiosk pack build, or with the system&apos;s own “compress”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>pack it again with kiosk pack build, or with the system&apos;s own “compress”</translation>
    </message>
    <message>
        <source>panel %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>panel %1</translation>
    </message>
    <message>
        <source>products: %1, problems: %2, warnings: %3, review notes: %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>products: %1, problems: %2, warnings: %3, review notes: %4</translation>
    </message>
    <message>
        <source>put a good copy in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put a good copy in its place</translation>
    </message>
    <message>
        <source>put a larger one here; this one looks soft, or does not fill the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put a larger one here; this one looks soft, or does not fill the screen</translation>
    </message>
    <message>
        <source>put a picture here that is taller than wide, or leave the portrait out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put a picture here that is taller than wide, or leave the portrait out</translation>
    </message>
    <message>
        <source>put a picture here that is wider than tall; this one may serve as the portrait</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put a picture here that is wider than tall; this one may serve as the portrait</translation>
    </message>
    <message>
        <source>put at least one product file into the folder %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put at least one product file into the folder %1</translation>
    </message>
    <message>
        <source>put in what “kiosk pin hash” prints</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put in what “kiosk pin hash” prints</translation>
    </message>
    <message>
        <source>put it between quotes: &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put it between quotes: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>put its translation back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put its translation back</translation>
    </message>
    <message>
        <source>put kiosk_%1.ts into %2, or take it out of the settings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put kiosk_%1.ts into %2, or take it out of the settings</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” is no string of the kiosk or its pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>“%1” is no string of the kiosk or its pack</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>&quot;%1&quot; is no language code</translation>
    </message>
    <message>
        <source>%1 has %2 px, the screen has %3 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 has %2 px, the screen has %3 px</translation>
    </message>
    <message>
        <source>%1 is no whole number of pieces: it is %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is no whole number of pieces: it is %2 × %3</translation>
    </message>
    <message>
        <source>%1 is not larger than the one before it, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 is not larger than the one before it, %2</translation>
    </message>
    <message>
        <source>a text must end on its own line with a quote: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a text must end on its own line with a quote: %1</translation>
    </message>
    <message>
        <source>a yes-or-no value (true or false)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>a yes-or-no value (true or false)</translation>
    </message>
    <message>
        <source>add a line for %1, with one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>add a line for %1, with one of %2</translation>
    </message>
    <message>
        <source>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>choose another name</translation>
    </message>
    <message>
        <source>copy it into the pack again; if that does not help, %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copy it into the pack again; if that does not help, %1</translation>
    </message>
    <message>
        <source>delete the line to play the whole day, or write hours like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>delete the line to play the whole day, or write hours like %1</translation>
    </message>
    <message>
        <source>fill this cell (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fill this cell (%1)</translation>
    </message>
    <message>
        <source>give a list with one text for each plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give a list with one text for each plural form</translation>
    </message>
    <message>
        <source>give each product its own order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>give each product its own order</translation>
    </message>
    <message>
        <source>has no value, but other options have one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>has no value, but other options have one</translation>
    </message>
    <message>
        <source>install, for all users, a font that has what is missing, or write the text without it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>install, for all users, a font that has what is missing, or write the text without it</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>it gave no reason</translation>
    </message>
    <message>
        <source>its folder has the same name as the file %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>its folder has the same name as the file %1</translation>
    </message>
    <message>
        <source>keep at most %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>keep at most %1 entries</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</translation>
    </message>
    <message>
        <source>make that line read %1, or get the file again from the translator</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>make that line read %1, or get the file again from the translator</translation>
    </message>
    <message>
        <source>put a product file into it first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put a product file into it first</translation>
    </message>
    <message>
        <source>put texts between straight quotes, like %1, and write digits and = in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put texts between straight quotes, like %1, and write digits and = in half width</translation>
    </message>
    <message>
        <source>put the file back, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the file back, or correct its name</translation>
    </message>
    <message>
        <source>put the file into the content pack and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the file into the content pack and write its path there only</translation>
    </message>
    <message>
        <source>put the file into the media folder and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the file into the media folder and write its path there only</translation>
    </message>
    <message>
        <source>put the file itself in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the file itself in its place</translation>
    </message>
    <message>
        <source>put the marks in ascending order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the marks in ascending order</translation>
    </message>
    <message>
        <source>put the translation back, or remove the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the translation back, or remove the file</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>remove it</translation>
    </message>
    <message>
        <source>remove one first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>remove one first</translation>
    </message>
    <message>
        <source>remove packs or media that are not needed, or use a larger disk</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>remove packs or media that are not needed, or use a larger disk</translation>
    </message>
    <message>
        <source>remove the surplus brackets</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>remove the surplus brackets</translation>
    </message>
    <message>
        <source>replace it with a file saved by Qt Linguist, or remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>replace it with a file saved by Qt Linguist, or remove it</translation>
    </message>
    <message>
        <source>run kiosk pack strings with the code of each language that you offer</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>run kiosk pack strings with the code of each language that you offer</translation>
    </message>
    <message>
        <source>run kiosk pack strings, then translate what is unfinished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>run kiosk pack strings, then translate what is unfinished</translation>
    </message>
    <message>
        <source>run the kiosk&apos;s set-up again, or install the font for all users</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>run the kiosk&apos;s set-up again, or install the font for all users</translation>
    </message>
    <message>
        <source>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</translation>
    </message>
    <message>
        <source>save it anew, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it anew, as JPEG, PNG or WebP</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</translation>
    </message>
    <message>
        <source>save it as MP4 with H.264, at most 3840 × 2160, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it as MP4 with H.264, at most 3840 × 2160, then try again</translation>
    </message>
    <message>
        <source>save it as UTF-8 (Qt Linguist always does)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it as UTF-8 (Qt Linguist always does)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it smaller</translation>
    </message>
    <message>
        <source>save it smaller, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it smaller, as JPEG, PNG or WebP</translation>
    </message>
    <message>
        <source>save it smaller, or leave it out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it smaller, or leave it out</translation>
    </message>
    <message>
        <source>save it smaller: 3840 px are enough for the longer side</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it smaller: 3840 px are enough for the longer side</translation>
    </message>
    <message>
        <source>say it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>say it shorter</translation>
    </message>
    <message>
        <source>says something else than pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>says something else than pack.toml</translation>
    </message>
    <message>
        <source>send us the log and the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>send us the log and the pack</translation>
    </message>
    <message>
        <source>showed no picture within %1 s</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>showed no picture within %1 s</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>something else</translation>
    </message>
    <message>
        <source>speaks of %1 as still to come, but that is over</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>speaks of %1 as still to come, but that is over</translation>
    </message>
    <message>
        <source>start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>start the kiosk again</translation>
    </message>
    <message>
        <source>start the kiosk again; if that does not help, look at Memory on the page Health</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>start the kiosk again; if that does not help, look at Memory on the page Health</translation>
    </message>
    <message>
        <source>tell it in %1 to %2 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tell it in %1 to %2 characters, the key idea first</translation>
    </message>
    <message>
        <source>tell it in at most %1 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tell it in at most %1 characters, the key idea first</translation>
    </message>
    <message>
        <source>the file declares entities or refers to another file in its %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file declares entities or refers to another file in its %1</translation>
    </message>
    <message>
        <source>the log cannot be written (%1); warnings go to the terminal only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the log cannot be written (%1); warnings go to the terminal only</translation>
    </message>
    <message>
        <source>the year of %1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the year of %1 is out of range</translation>
    </message>
    <message>
        <source>this machine cannot be switched off or restarted from here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this machine cannot be switched off or restarted from here</translation>
    </message>
    <message>
        <source>to change the text itself, name no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>to change the text itself, name no language</translation>
    </message>
    <message>
        <source>write %1 in its line %2, or rename the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1 in its line %2, or rename the file</translation>
    </message>
    <message>
        <source>write %1 or more characters between the quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1 or more characters between the quotes</translation>
    </message>
    <message>
        <source>write %1 or the like</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1 or the like</translation>
    </message>
    <message>
        <source>write at least %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write at least %1 entries</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write at most %1 characters</translation>
    </message>
    <message>
        <source>write one %1 for each line, with texts between straight quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write one %1 for each line, with texts between straight quotes</translation>
    </message>
    <message>
        <source>write the text itself first, or empty this cell</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the text itself first, or empty this cell</translation>
    </message>
    <message>
        <source>write the translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the translation</translation>
    </message>
    <message>
        <source>write year and month, like 2024-04</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write year and month, like 2024-04</translation>
    </message>
    <message>
        <source>write year-month-day, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write year-month-day, like %1</translation>
    </message>
    <message>
        <source>stopped the installation (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>stopped the installation (%1)</translation>
    </message>
    <message>
        <source>put the file there, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>put the file there, or correct its name</translation>
    </message>
    <message>
        <source>rename it, or delete the column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>rename it, or delete the column</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>row %1</translation>
    </message>
    <message>
        <source>run “kiosk i18n update” and commit the result</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>run “kiosk i18n update” and commit the result</translation>
    </message>
    <message>
        <source>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</translation>
    </message>
    <message>
        <source>shorten it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>shorten it</translation>
    </message>
    <message>
        <source>shorten it, or what stands beside it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>shorten it, or what stands beside it</translation>
    </message>
    <message>
        <source>stands in a view that leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>stands in a view that leaves the screen</translation>
    </message>
    <message>
        <source>stands over “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>stands over “%1”</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>suggested: %1</translation>
    </message>
    <message>
        <source>take this item out, or switch it off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>take this item out, or switch it off</translation>
    </message>
    <message>
        <source>takes longer than %1 s to open</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>takes longer than %1 s to open</translation>
    </message>
    <message>
        <source>the XML is broken here: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the XML is broken here: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in %2 already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the column &quot;%1&quot; stands in %2 already</translation>
    </message>
    <message>
        <source>the content has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the content has no numbers</translation>
    </message>
    <message>
        <source>the content has no such product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the content has no such product</translation>
    </message>
    <message>
        <source>the content has no such video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the content has no such video</translation>
    </message>
    <message>
        <source>the content pack has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the content pack has no numbers</translation>
    </message>
    <message>
        <source>the content pack has no video &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the content pack has no video &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the defaults are used</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file cannot be read (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file is larger than %1 MB</translation>
    </message>
    <message>
        <source>the file is larger than %1 kB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file is larger than %1 kB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file is missing</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file is not UTF-8</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file says that it is %1, not UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s name does not follow its order and id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the file&apos;s name does not follow its order and id</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the folder cannot be read (%1)</translation>
    </message>
    <message>
        <source>the folder is missing or cannot be read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the folder is missing or cannot be read</translation>
    </message>
    <message>
        <source>the kiosk&apos;s data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the kiosk&apos;s data folder</translation>
    </message>
    <message>
        <source>the last good playlist plays on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the last good playlist plays on</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the last good settings are used</translation>
    </message>
    <message>
        <source>the one before it stays</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the one before it stays</translation>
    </message>
    <message>
        <source>the pack that was shown is gone or damaged: the one before it is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the pack that was shown is gone or damaged: the one before it is shown</translation>
    </message>
    <message>
        <source>the parts are %1 together, not %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the parts are %1 together, not %2</translation>
    </message>
    <message>
        <source>the picture is damaged or only half there (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the picture is damaged or only half there (%1)</translation>
    </message>
    <message>
        <source>the picture made from %1 cannot be kept (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the picture made from %1 cannot be kept (%2)</translation>
    </message>
    <message>
        <source>the printed readings are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the printed readings are shown</translation>
    </message>
    <message>
        <source>the products&apos; cards play in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the products&apos; cards play in its place</translation>
    </message>
    <message>
        <source>the readings chosen last are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the readings chosen last are shown</translation>
    </message>
    <message>
        <source>the same key or heading stands twice in this file: delete one of them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the same key or heading stands twice in this file: delete one of them</translation>
    </message>
    <message>
        <source>the table cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the table cannot be read (%1)</translation>
    </message>
    <message>
        <source>the translation has added %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the translation has added %1</translation>
    </message>
    <message>
        <source>the translation has lost %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the translation has lost %1</translation>
    </message>
    <message>
        <source>the translation has lost %1 and added %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the translation has lost %1 and added %2</translation>
    </message>
    <message>
        <source>the translations cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the translations cannot be read (%1)</translation>
    </message>
    <message>
        <source>the two are different</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>the two are different</translation>
    </message>
    <message>
        <source>there are more than %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there are more than %1 products</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no column &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no column %1</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no day %1</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no picture in it</translation>
    </message>
    <message>
        <source>there is no product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no product</translation>
    </message>
    <message>
        <source>there is no product &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no product &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no product to show</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>there is no product to show</translation>
    </message>
    <message>
        <source>this content pack cannot be shown (%1: %2): %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this content pack cannot be shown (%1: %2): %3</translation>
    </message>
    <message>
        <source>this font cannot be loaded; another one is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this font cannot be loaded; another one is used</translation>
    </message>
    <message>
        <source>this font is not installed; letters may look odd or be missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this font is not installed; letters may look odd or be missing</translation>
    </message>
    <message>
        <source>this is hardly a content pack: leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this is hardly a content pack: leave out what is not needed</translation>
    </message>
    <message>
        <source>this is hardly a content pack: name the pack&apos;s own folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this is hardly a content pack: name the pack&apos;s own folder</translation>
    </message>
    <message>
        <source>this is hardly a text file: put the right one in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this is hardly a text file: put the right one in its place</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this is not a file</translation>
    </message>
    <message>
        <source>this is not a translation file: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this is not a translation file: %1</translation>
    </message>
    <message>
        <source>this language has no translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this language has no translation</translation>
    </message>
    <message>
        <source>this language is not offered</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this language is not offered</translation>
    </message>
    <message>
        <source>this machine cannot play videos</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this machine cannot play videos</translation>
    </message>
    <message>
        <source>this name does not tell a language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>this name does not tell a language</translation>
    </message>
    <message>
        <source>translate it in Qt Linguist and mark it as finished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>translate it in Qt Linguist and mark it as finished</translation>
    </message>
    <message>
        <source>translate the same text of a product in one way</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>translate the same text of a product in one way</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot;, which is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>translates &quot;%1&quot;, which is empty</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>try again</translation>
    </message>
    <message>
        <source>update the kiosk first, or ask for a pack that is made for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>update the kiosk first, or ask for a pack that is made for it</translation>
    </message>
    <message>
        <source>version %1 is installed already, with other content</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>version %1 is installed already, with other content</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wait a moment and try again</translation>
    </message>
    <message>
        <source>wait until nothing writes to it any more, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wait until nothing writes to it any more, then try again</translation>
    </message>
    <message>
        <source>wait until that is done, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>wait until that is done, then try again</translation>
    </message>
    <message>
        <source>was given up: the machine has run out of memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>was given up: the machine has run out of memory</translation>
    </message>
    <message>
        <source>was not opened: the kiosk is ending</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>was not opened: the kiosk is ending</translation>
    </message>
    <message>
        <source>was not ready in time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>was not ready in time</translation>
    </message>
    <message>
        <source>was read in a wrong encoding before it came here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>was read in a wrong encoding before it came here</translation>
    </message>
    <message>
        <source>why: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>why: %1</translation>
    </message>
    <message>
        <source>with what stands beside it takes %1 % more room than there is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>with what stands beside it takes %1 % more room than there is</translation>
    </message>
    <message>
        <source>would grow %1 times: zip files like that are made to fill disks</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>would grow %1 times: zip files like that are made to fill disks</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;: capitals count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write &quot;%1&quot;: capitals count</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1</translation>
    </message>
    <message>
        <source>write %1 values: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1 values: %2</translation>
    </message>
    <message>
        <source>write %1=TEXT</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1=TEXT</translation>
    </message>
    <message>
        <source>write %1=VALUE</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write %1=VALUE</translation>
    </message>
    <message>
        <source>write 0 to 9 in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write 0 to 9 in half width</translation>
    </message>
    <message>
        <source>write 0, or %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write 0, or %1</translation>
    </message>
    <message>
        <source>write a code like de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a code like de or zh_TW</translation>
    </message>
    <message>
        <source>write a day that the calendar has</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a day that the calendar has</translation>
    </message>
    <message>
        <source>write a later day, or delete one of the two lines</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a later day, or delete one of the two lines</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a number above 0</translation>
    </message>
    <message>
        <source>write a number that goes into the total 2 to %1 times</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a number that goes into the total 2 to %1 times</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</translation>
    </message>
    <message>
        <source>write a year from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write a year from %1 to %2</translation>
    </message>
    <message>
        <source>write as many parts as make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write as many parts as make up the whole</translation>
    </message>
    <message>
        <source>write digits only, like 7</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write digits only, like 7</translation>
    </message>
    <message>
        <source>write every plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write every plural form</translation>
    </message>
    <message>
        <source>write how large it is now</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write how large it is now</translation>
    </message>
    <message>
        <source>write how much one piece stands for</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write how much one piece stands for</translation>
    </message>
    <message>
        <source>write illustration (示意图) or photo (照片)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write illustration (示意图) or photo (照片)</translation>
    </message>
    <message>
        <source>write it anew without them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write it anew without them</translation>
    </message>
    <message>
        <source>write it as Qt does, for example de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write it as Qt does, for example de or zh_TW</translation>
    </message>
    <message>
        <source>write it in one line; the screen breaks it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write it in one line; the screen breaks it</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write it like %1</translation>
    </message>
    <message>
        <source>write it without quotes, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write it without quotes, like %1</translation>
    </message>
    <message>
        <source>write kind = &quot;illustration&quot;: the screen then says so to visitors</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write kind = &quot;illustration&quot;: the screen then says so to visitors</translation>
    </message>
    <message>
        <source>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write one of %1</translation>
    </message>
    <message>
        <source>write one row for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write one row for each product</translation>
    </message>
    <message>
        <source>write parts that make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write parts that make up the whole</translation>
    </message>
    <message>
        <source>write something</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write something</translation>
    </message>
    <message>
        <source>write spaces</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write spaces</translation>
    </message>
    <message>
        <source>write the names of the columns into the first row: name, maker, claim and so on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the names of the columns into the first row: name, maker, claim and so on</translation>
    </message>
    <message>
        <source>write the pattern itself as the first argument</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the pattern itself as the first argument</translation>
    </message>
    <message>
        <source>write the same placeholders as in the source</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the same placeholders as in the source</translation>
    </message>
    <message>
        <source>write the smaller number here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the smaller number here</translation>
    </message>
    <message>
        <source>write the text anew</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write the text anew</translation>
    </message>
    <message>
        <source>write what the column is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write what the column is</translation>
    </message>
    <message>
        <source>write what the first part is to grow to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>write what the first part is to grow to</translation>
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
        <translation>Maker</translation>
    </message>
    <message>
        <source>Line that makes curious</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Line that makes people curious</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Large number</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Large number</translation>
    </message>
    <message>
        <source>Large number: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Large number: unit</translation>
    </message>
    <message>
        <source>Large number: what it counts</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Large number: what it counts</translation>
    </message>
    <message>
        <source>Table, line %1: what</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Table, line %1: what</translation>
    </message>
    <message>
        <source>Table, line %1: value</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Table, line %1: value</translation>
    </message>
    <message>
        <source>Table, line %1: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Table, line %1: unit</translation>
    </message>
    <message>
        <source>Picture %1: caption</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Picture %1: caption</translation>
    </message>
    <message>
        <source>Picture %1: credit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Picture %1: credit</translation>
    </message>
    <message>
        <source>Perhaps too long: %1 characters, and there is room for %2.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Perhaps too long: %1 characters, and there is room for %2.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own translation file says it: change it there.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>This text is in this kiosk’s own translation file: change it there.</translation>
    </message>
    <message>
        <source>Before the text was changed: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Before the text was changed: %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Visitors read it at once.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Saved as version %1. Visitors read it at once.</translation>
    </message>
    <message>
        <source>To be translated anew: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>To be translated again: %1</translation>
    </message>
    <message>
        <source>Not saved, and nothing has changed:</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Not saved, and nothing has changed:</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <extracomment>Under a range. Room: 35. Picture: product-02-figure</extracomment>
        <translation>Drag the edge up and down</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As printed</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Suggested: %1</translation>
    </message>
    <message>
        <source>To change it, edit the text in the content pack.</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>To change it, edit the text in the content pack.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>This line is 100 mm long</source>
        <extracomment>The line to measure. Room: 30. Picture: console-screen</extracomment>
        <translation>This line is 100 mm long</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Not saved yet: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Load theirs</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Put the last good one back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Put the last good one back</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <extracomment>Under a scale. Room: 30. Picture: product-01-figure</extracomment>
        <translation>Drag the wave farther out</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>Wipe the screen (30 seconds)</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Wipe the screen (30 seconds)</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>Drag over the dots</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Drag over the dots</translation>
    </message>
    <message>
        <source>Drag around the ring</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Drag around the ring</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Installer’s name</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Installer’s name</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Commissioning sheet</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Self-test</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Settings in force</translation>
    </message>
</context>
<context>
    <name>StationSettings</name>
    <message>
        <source>Ask after</source>
        <extracomment>For each option what it is called and what it does
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Ask after</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for this long: is anybody still there?</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Nobody has touched the screen for this long: is anybody still there?</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Wait for an answer</translation>
    </message>
    <message>
        <source>Then the visit ends and the next visitor starts afresh.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Then the visit ends and the next visitor starts afresh.</translation>
    </message>
    <message>
        <source>Show each item for</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Show each item for</translation>
    </message>
    <message>
        <source>While nobody touches; an item may have a time of its own.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>While nobody touches; an item may have a time of its own.</translation>
    </message>
    <message>
        <source>Visits start in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Visits start in</translation>
    </message>
    <message>
        <source>Visitors can change the language for themselves.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Visitors can change the language for themselves.</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Languages on offer</translation>
    </message>
    <message>
        <source>The language that visits start in is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>The language that visits start in is always on offer.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud reading aloud and sounds are.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>How loud reading aloud and sounds are.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>A soft sound goes with touches.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>A soft sound goes with touches.</translation>
    </message>
    <message>
        <source>Address to take along</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Address to take along</translation>
    </message>
    <message>
        <source>The web page of a product, as a code for visitors’ phones.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>The web page of a product, as a code for visitors’ phones.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>When visitors come, for each weekday and for single days.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>When visitors come, for each weekday and for single days.</translation>
    </message>
    <message>
        <source>Outside opening hours the screen shows</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Outside opening hours the screen shows</translation>
    </message>
    <message>
        <source>Black switches the display off, where that is possible.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Black switches the display off, where that is possible.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Which picture</translation>
    </message>
    <message>
        <source>One of the pictures in the media folder.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>One of the pictures in the media folder.</translation>
    </message>
    <message>
        <source>A touch wakes the kiosk</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>A touch wakes the kiosk</translation>
    </message>
    <message>
        <source>Outside opening hours, for one visitor; then it rests again.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Outside opening hours, for one visitor; then it rests again.</translation>
    </message>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Easier to see and reach</translation>
    </message>
    <message>
        <source>What visitors may switch on; larger text is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>What visitors may switch on; larger text is always on offer.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Diagonal of the screen</translation>
    </message>
    <message>
        <source>It is right when the line below measures 100 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>It is right when the line below measures 100 mm.</translation>
    </message>
    <message>
        <source>Height of the lower edge</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Height of the lower edge</translation>
    </message>
    <message>
        <source>From the floor; then “Within reach” brings everything below 1,220 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>From the floor; then “Within reach” brings everything below 1,220 mm.</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>How the screen hangs</translation>
    </message>
    <message>
        <source>The bright edge is the top of the screen as it was made.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>The bright edge is the top of the screen as it was made.</translation>
    </message>
    <message>
        <source>Protect against burn-in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Protect against burn-in</translation>
    </message>
    <message>
        <source>What stands still moves a little once a minute.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>What stands still moves a little once a minute.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Of the panel’s light; a dark room needs less of it.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Of the panel’s light; a dark room needs less of it.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Fill the screen</translation>
    </message>
    <message>
        <source>Off: a window, for trying things out.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Off: a window, for trying things out.</translation>
    </message>
    <message>
        <source>Key for content packs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Key for content packs</translation>
    </message>
    <message>
        <source>Only packs that were signed with it are installed.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Only packs that were signed with it are installed.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Turned left</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Turned left</translation>
    </message>
    <message>
        <source>Turned right</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Turned right</translation>
    </message>
    <message>
        <source>Upside down</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Upside down</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Black</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>A picture</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Within reach</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1 inches</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>As the display says</source>
        <extracomment>What 0 stands for
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>As the display says</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>As it is</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>default</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>open at all times</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>From the next start on.</translation>
    </message>
    <message>
        <source>Set it with a keyboard: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Set it with a keyboard: %1</translation>
    </message>
    <message>
        <source>Visits start in this language: choose another one first.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Visits start in this language: choose another one first.</translation>
    </message>
    <message>
        <source>There is no picture yet: add one on the page Playlist.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>There is no picture yet: add one on the page Playlist.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Not saved: %1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Done</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Welcome</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>How does the screen hang?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>How does the screen hang?</translation>
    </message>
    <message>
        <source>How large is the screen?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>How large is the screen?</translation>
    </message>
    <message>
        <source>When do visitors come?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>When do visitors come?</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>A PIN for staff</translation>
    </message>
    <message>
        <source>Does the whole screen feel touches?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Does the whole screen feel touches?</translation>
    </message>
    <message>
        <source>A few steps set this kiosk up. In which language should visits start?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>A few steps set this kiosk up. In which language should visits start?</translation>
    </message>
    <message>
        <source>Choose until this text is upright.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Try them until this text is upright.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line, and measure from the floor to the lower edge.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Hold a ruler against the line, and measure from the floor to the lower edge.</translation>
    </message>
    <message>
        <source>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</translation>
    </message>
    <message>
        <source>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</translation>
    </message>
    <message>
        <source>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <extracomment>The question. Room: 20. Picture: still-there</extracomment>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <extracomment>The question. Room: 35. Picture: still-there</extracomment>
        <translation>Touch anywhere to go on</translation>
    </message>
</context>
<context>
    <name>TakeawaySheet</name>
    <message>
        <source>Point your phone’s camera at the code to read on later.</source>
        <extracomment>The code to take along. Room: 70. Picture: takeaway</extracomment>
        <translation>Point your phone’s camera at the code to read on later.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The code to take along. Room: 10. Picture: takeaway</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Remove line %1</source>
        <extracomment>A text of a product. Room: 25. Picture: console-texts</extracomment>
        <translation>Remove line %1</translation>
    </message>
</context>
<context>
    <name>TextsBar</name>
    <message>
        <source>Save</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Undo last change</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts of the products</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Texts of the products</translation>
    </message>
    <message>
        <source>Touch a text to write in it.</source>
        <extracomment>The console&apos;s page. Room: 55. Picture: console-texts</extracomment>
        <translation>Touch a text to write in it.</translation>
    </message>
    <message>
        <source>Back to Content</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Back to Content</translation>
    </message>
    <message>
        <source>Add a line to the table</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Add a line to the table</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is: open all day, closed, or open for some hours; weekdays together may also differ Stands for all weekdays together What hours begin with before staff change them How far ahead a single day may be As QLocale takes it: d day, M month, yyyy year
The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Open now, until %1.</translation>
    </message>
    <message>
        <source>Closed now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Closed now, until %1.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Always open.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Always closed.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Always closed.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>End the touch test</source>
        <extracomment>The touch test. Room: 25. Picture: console-screen</extracomment>
        <translation>End the touch test</translation>
    </message>
    <message>
        <source>Draw over the whole screen: parts that stay dark feel nothing</source>
        <extracomment>The touch test. Room: 75. Picture: console-screen</extracomment>
        <translation>Draw over the whole screen: parts that stay dark feel nothing</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s page. Room: 10. Picture: console-visitors</extracomment>
        <translation>Visitors</translation>
    </message>
</context>
<context>
    <name>WeekdayChoice</name>
    <message>
        <source>Every day</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Weekends</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>数读重庆</source>
        <extracomment>In numbers: title
Room: 25. Picture: numbers</extracomment>
        <translation>Chongqing in numbers</translation>
    </message>
    <message>
        <source>一座城的创新，用数字量一量</source>
        <extracomment>In numbers: claim
Room: 40. Picture: numbers</extracomment>
        <translation>A city’s innovation, measured</translation>
    </message>
    <message>
        <source>32.2</source>
        <extracomment>In numbers: entry 1, value
Room: 10. Picture: numbers</extracomment>
        <translation>32.2</translation>
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
        <translation>of industrial value added came from strategic emerging industries at the end of 2023</translation>
    </message>
    <message>
        <source>新兴产业，占多大一块？</source>
        <extracomment>In numbers: entry 1, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>How large is the emerging industries’ share?</translation>
    </message>
    <message>
        <source>规上工业增加值</source>
        <extracomment>In numbers: entry 1, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>value added by larger industrial firms</translation>
    </message>
    <message>
        <source>战略性新兴产业，2023年底</source>
        <extracomment>In numbers: entry 1, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>strategic emerging industries, end of 2023</translation>
    </message>
    <message>
        <source>到2023年底，比重达到32.2%。</source>
        <extracomment>In numbers: entry 1, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>The share had reached 32.2% by the end of 2023.</translation>
    </message>
    <message>
        <source>其余产业</source>
        <extracomment>In numbers: entry 1, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>all other industries</translation>
    </message>
    <message>
        <source>近40</source>
        <extracomment>In numbers: entry 1, figure, mark 4, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>nearly 40</translation>
    </message>
    <message>
        <source>预计到2027年</source>
        <extracomment>In numbers: entry 1, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>expected by 2027</translation>
    </message>
    <message>
        <source>这是预计：到2027年，比重将提高至近40%。</source>
        <extracomment>In numbers: entry 1, figure, mark 4, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>This is an expectation: the share is to rise to nearly 40% by 2027.</translation>
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
        <translation>trillion yuan</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业的营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, label
Room: 95. Picture: numbers</extracomment>
        <translation>in revenue: the level larger industrial firms are expected to reach by 2027</translation>
    </message>
    <message>
        <source>4万亿元，一点一点数</source>
        <extracomment>In numbers: entry 2, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Counting up to 4 trillion yuan</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>revenue that larger industrial firms are expected to reach by 2027</translation>
    </message>
    <message>
        <source>个点，每个点是1000亿元</source>
        <extracomment>In numbers: entry 2, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>dots, 100 billion yuan each</translation>
    </message>
    <message>
        <source>2,941</source>
        <extracomment>In numbers: entry 3, value
Room: 10. Picture: numbers</extracomment>
        <translation>2,941</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>In numbers: entry 3, unit
----------
In numbers: entry 3, figure, mark 2, unit
Room: 25. Picture: numbers</extracomment>
        <translation>enterprises</translation>
    </message>
    <message>
        <source>2024年一季度新增的科技型工业企业</source>
        <extracomment>In numbers: entry 3, label
Room: 95. Picture: numbers</extracomment>
        <translation>in technology-based industry, added in the first quarter of 2024</translation>
    </message>
    <message>
        <source>一个季度，新增了多少家？</source>
        <extracomment>In numbers: entry 3, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>How many were added in one quarter?</translation>
    </message>
    <message>
        <source>6.15</source>
        <extracomment>In numbers: entry 3, figure, mark 1, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>61,500</translation>
    </message>
    <message>
        <source>万家</source>
        <extracomment>In numbers: entry 3, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>enterprises</translation>
    </message>
    <message>
        <source>科技型工业企业总数</source>
        <extracomment>In numbers: entry 3, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>in technology-based industry</translation>
    </message>
    <message>
        <source>2024年一季度新增</source>
        <extracomment>In numbers: entry 3, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>added in the first quarter of 2024</translation>
    </message>
    <message>
        <source>同一时间，全市高新技术企业总数达到7565家。</source>
        <extracomment>In numbers: entry 3, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>By then the city had 7,565 high-tech enterprises in all.</translation>
    </message>
    <message>
        <source>约5.86</source>
        <extracomment>In numbers: entry 3, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>about 58,600</translation>
    </message>
    <message>
        <source>此前已有</source>
        <extracomment>In numbers: entry 3, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>there before</translation>
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
        <translation>industrial categories</translation>
    </message>
    <message>
        <source>全国一共41个，重庆有其中的39个</source>
        <extracomment>In numbers: entry 4, label
Room: 95. Picture: numbers</extracomment>
        <translation>out of the country’s 41 are found in Chongqing</translation>
    </message>
    <message>
        <source>41个工业大类，重庆有几个？</source>
        <extracomment>In numbers: entry 4, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>How many of the 41 does Chongqing have?</translation>
    </message>
    <message>
        <source>个</source>
        <extracomment>In numbers: entry 4, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>categories</translation>
    </message>
    <message>
        <source>全国的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>In the whole country:</translation>
    </message>
    <message>
        <source>重庆有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>found in Chongqing</translation>
    </message>
    <message>
        <source>在这样的家底上，重庆提出“33618”现代制造业集群体系。</source>
        <extracomment>In numbers: entry 4, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>On this base the city is building its “33618” system of manufacturing clusters.</translation>
    </message>
    <message>
        <source>重庆没有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>not found in Chongqing</translation>
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
        <translation>more value added by power semiconductors and integrated circuits in 2023</translation>
    </message>
    <message>
        <source>2023年，哪个产业长得最快？</source>
        <extracomment>In numbers: entry 5, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Which industry grew fastest in 2023?</translation>
    </message>
    <message>
        <source>智能网联新能源汽车</source>
        <extracomment>In numbers: entry 5, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Connected new-energy cars</translation>
    </message>
    <message>
        <source>2023年全社会研发投入，强度2.45%</source>
        <extracomment>In numbers: entry 6, label
Room: 95. Picture: numbers</extracomment>
        <translation>spent on research and development in 2023, an intensity of 2.45%</translation>
    </message>
    <message>
        <source>2023年技术合同成交额，增长37.2%</source>
        <extracomment>In numbers: entry 8, label
Room: 95. Picture: numbers</extracomment>
        <translation>of technology contracts signed in 2023, 37.2% more than the year before</translation>
    </message>
    <message>
        <source>2022年，由增幅推算约631亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2022, from the growth: about 63.1 billion yuan</translation>
    </message>
    <message>
        <source>2023年战略性新兴产业增加值占规上工业增加值比重</source>
        <extracomment>In numbers: review notes 1, field
Room: 90. Picture: console-content</extracomment>
        <translation>Share of strategic emerging industries in industrial value added, 2023</translation>
    </message>
    <message>
        <source>报道对2023年的同一比重给出两个数：第80行为32.2%，第110行为31.1%。“数读”再次采用32.2%，故照此展示。</source>
        <extracomment>In numbers: review notes 1, why
Room: 250. Picture: console-content</extracomment>
        <translation>The report gives two numbers for the same share in 2023: 32.2% in line 80 and 31.1% in line 110. Its “In numbers” box uses 32.2% again, so that is shown.</translation>
    </message>
    <message>
        <source>2024年一季度新增企业的名称</source>
        <extracomment>In numbers: review notes 2, field
Room: 90. Picture: console-content</extracomment>
        <translation>What the companies added in the first quarter of 2024 are called</translation>
    </message>
    <message>
        <source>第104行同一段里既称“科技型企业”，又称“科技型工业企业”；第116行作“新增科技型2941家”，少了名词。请核实统计的是哪一类企业。</source>
        <extracomment>In numbers: review notes 2, why
Room: 250. Picture: console-content</extracomment>
        <translation>The paragraph at line 104 says both “technology companies” and “technology-based industrial companies”; line 116 says “2,941 technology-based added”, without the noun. Please check which companies are counted.</translation>
    </message>
    <message>
        <source>2023年企业研发投入</source>
        <extracomment>In numbers: review notes 3, field
Room: 90. Picture: console-content</extracomment>
        <translation>Companies’ spending on research and development, 2023</translation>
    </message>
    <message>
        <source>有时效：第108行对2023年仍用“预计”，与同句的757亿元口径不同。请核实是否已有确数。</source>
        <extracomment>In numbers: review notes 3, why
Room: 250. Picture: console-content</extracomment>
        <translation>Time-bound: line 108 still says “expected” for 2023, counted differently from the 75.7 billion yuan in the same sentence. Please check whether there is a final number.</translation>
    </message>
    <message>
        <source>产业增加值，比上一年增长。</source>
        <extracomment>In numbers: entry 5, figure, mark 1, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Growth of value added over the year before.</translation>
    </message>
    <message>
        <source>先进材料</source>
        <extracomment>In numbers: entry 5, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Advanced materials</translation>
    </message>
    <message>
        <source>功率半导体及集成电路</source>
        <extracomment>In numbers: entry 5, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Power chips and ICs</translation>
    </message>
    <message>
        <source>传感器及仪器仪表</source>
        <extracomment>In numbers: entry 5, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Sensors and instruments</translation>
    </message>
    <message>
        <source>757</source>
        <extracomment>In numbers: entry 6, value
----------
In numbers: entry 6, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>75.7</translation>
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
        <translation>billion yuan</translation>
    </message>
    <message>
        <source>研发的钱，企业出了多少？</source>
        <extracomment>In numbers: entry 6, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>How much R&amp;D do companies pay for?</translation>
    </message>
    <message>
        <source>2023年全社会研发投入</source>
        <extracomment>In numbers: entry 6, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>research and development in 2023</translation>
    </message>
    <message>
        <source>超600</source>
        <extracomment>In numbers: entry 6, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>over 60</translation>
    </message>
    <message>
        <source>企业研发投入（预计）</source>
        <extracomment>In numbers: entry 6, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>by companies (expected)</translation>
    </message>
    <message>
        <source>报道给出的是预计数；图上按600亿元画。</source>
        <extracomment>In numbers: entry 6, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>The source gives an expected figure; it is drawn as 60 billion yuan.</translation>
    </message>
    <message>
        <source>约157</source>
        <extracomment>In numbers: entry 6, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>about 15.7</translation>
    </message>
    <message>
        <source>其余投入</source>
        <extracomment>In numbers: entry 6, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>by all others</translation>
    </message>
    <message>
        <source>39.8</source>
        <extracomment>In numbers: entry 7, value
----------
In numbers: entry 7, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>3.98</translation>
    </message>
    <message>
        <source>5个重大专项与8个重点专项的总投资</source>
        <extracomment>In numbers: entry 7, label
Room: 95. Picture: numbers</extracomment>
        <translation>invested in 5 major and 8 key science and technology programmes</translation>
    </message>
    <message>
        <source>财政投1元，带动几元？</source>
        <extracomment>In numbers: entry 7, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>What does 1 public yuan bring in?</translation>
    </message>
    <message>
        <source>13个专项的总投资</source>
        <extracomment>In numbers: entry 7, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>invested in all 13 programmes</translation>
    </message>
    <message>
        <source>6.36</source>
        <extracomment>In numbers: entry 7, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>0.636</translation>
    </message>
    <message>
        <source>财政投入</source>
        <extracomment>In numbers: entry 7, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>public money</translation>
    </message>
    <message>
        <source>33.44</source>
        <extracomment>In numbers: entry 7, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>3.344</translation>
    </message>
    <message>
        <source>带动的社会投入</source>
        <extracomment>In numbers: entry 7, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>private money that followed</translation>
    </message>
    <message>
        <source>财政每投入1元，带动社会投入约5.3元。</source>
        <extracomment>In numbers: entry 7, figure, comparison
Room: 65. Picture: numbers-figure</extracomment>
        <translation>every public yuan is matched by about 5.3 private yuan.</translation>
    </message>
    <message>
        <source>865.1</source>
        <extracomment>In numbers: entry 8, value
Room: 10. Picture: numbers</extracomment>
        <translation>86.51</translation>
    </message>
    <message>
        <source>技术合同，一年多了多少？</source>
        <extracomment>In numbers: entry 8, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>How much did technology contracts grow?</translation>
    </message>
    <message>
        <source>2023年，865.1亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023, 86.51 billion yuan</translation>
    </message>
    <message>
        <source>2023年技术合同成交额的增长</source>
        <extracomment>In numbers: entry 8, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>more technology contracts by value in 2023</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title
Room: 30. Picture: home</extracomment>
        <translation>Chongqing Hard Tech</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle
Room: 75. Picture: home</extracomment>
        <translation>Ten products made in Chongqing. Touch one to look closer.</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source
Room: 100. Picture: home</extracomment>
        <translation>Based on “Chongqing’s Hard Tech Keeps Emerging”, Chongqing Daily, April 2024</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-02</extracomment>
        <translation>7050 aluminium alloy</translation>
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
        <translation>Hard to cast, yet it is an airliner’s backbone</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-02</extracomment>
        <translation>In a large airliner, 65% of the parts are aluminium alloy. Alloy 7050 is known as one of the hardest to cast, and China’s C919 is built with it. Thick plate for Chinese aerospace once had to be imported. Southwest Aluminium began its programme in 2005 and now makes every thickness from 6 to 203 mm on an industrial scale.</translation>
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
        <translation>Thickness range in industrial production</translation>
    </message>
    <message>
        <source>材料</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-02</extracomment>
        <translation>Material</translation>
    </message>
    <message>
        <source>第三代先进铝合金</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-02</extracomment>
        <translation>Third-generation alloy</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-02</extracomment>
        <translation>Programme began</translation>
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
        <translation>Aluminium airliner parts</translation>
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
        <translation>Supplied for</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-02</extracomment>
        <translation>C919 airliner</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-02</extracomment>
        <translation>Also used in</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-02</extracomment>
        <translation>Key aerospace projects</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-02</extracomment>
        <translation>Thick 7050 plate leaves the pre-stretching line</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-02</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-02</extracomment>
        <translation>7050 plates, from thin to thick</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-02-figure</extracomment>
        <translation>How thick can a plate be?</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>thickness of 7050 plate, drawn to scale</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>the width of a hand, about 80 mm</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-01</extracomment>
        <translation>“China’s Sky Eye” deep-space radar</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-01</extracomment>
        <translation>Beijing Institute of Technology (lead)</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-01</extracomment>
        <translation>How do you see an asteroid 10 million km away?</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-01</extracomment>
        <translation>Many radars working together act like one giant eye on deep space. This large-scale distributed-aperture radar is being built in Chongqing in three phases. The first has taken China’s first ground-based 3D radar image of lunar craters. The third looks much farther: it is meant to detect an asteroid 1 km across from 150 million km away.</translation>
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
        <translation>million km</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-01</extracomment>
        <translation>Phase III goal: range for an asteroid 1 km across</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-01</extracomment>
        <translation>Targets</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-01</extracomment>
        <translation>Asteroids and planets</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-01</extracomment>
        <translation>Phase I, done Dec 2022</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-01</extracomment>
        <translation>Mingyue Mountain</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-01</extracomment>
        <translation>Phase II, planned 2025</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-01</extracomment>
        <translation>Zhongzhou Island</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-01</extracomment>
        <translation>Phase II asteroid goal</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-01</extracomment>
        <translation>Beyond 10 million km</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-01</extracomment>
        <translation>Radars, Phase III plan</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-01</extracomment>
        <translation>Over 100</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-01</extracomment>
        <translation>units</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-01</extracomment>
        <translation>A field of dishes, all turned to the Moon</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-01-figure</extracomment>
        <translation>How far can the radar see?</translation>
    </message>
    <message>
        <source>万公里</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>million km</translation>
    </message>
    <message>
        <source>中国复眼</source>
        <extracomment>Product panel: name (中国复眼)
Room: 50. Picture: product-01</extracomment>
        <translation>“China’s Compound Eye” deep-space radar</translation>
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
        <translation>The radar described is publicly known as “China Compound Eye” (中国复眼); “China’s Sky Eye” (中国天眼) is the FAST radio telescope in Guizhou. Please check with the lead institution.</translation>
    </message>
    <message>
        <source>二期建成时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Completion of phase 2</translation>
    </message>
    <message>
        <source>有时效：计划的日期已过，请核实目前状况。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>Time-bound: the planned date has passed. Please check how things stand.</translation>
    </message>
    <message>
        <source>月球</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>The Moon</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-01</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-01</extracomment>
        <translation>Seen from among the dishes</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Phase I, built by December 2022, took China’s first ground-based 3D radar image of lunar craters.</translation>
    </message>
    <message>
        <source>1000</source>
        <extracomment>Product panel: figure, mark 2, shown
Room: 5. Picture: product-01-figure</extracomment>
        <translation>10</translation>
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
        <translation>Planned for 2025: to detect and image asteroids 10 million kilometres away.</translation>
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
        <translation>With over a hundred radar units, it is to detect an asteroid 1 km across at this distance.</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-01-figure</extracomment>
        <translation>light takes about 8 min 20 s for 150 million km. Distances are drawn by powers of ten.</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-04</extracomment>
        <translation>Explosion-proof quadruped robot</translation>
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
        <translation>Where fire or blast threatens, send four legs</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-04</extracomment>
        <translation>This robot climbs stairs and crosses gullies on four legs. It can enter flammable, explosive or toxic places and copes with heat, cold and salt spray. It finds its own position and path, senses what is around it, and carries sensors to suit the job. Released in April 2024, it was the world’s first mass-produced quadruped robot with explosion-proof certification.</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-04</extracomment>
        <translation>World first</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-04</extracomment>
        <translation>Mass-produced quadruped robot certified explosion-proof</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-04</extracomment>
        <translation>Released</translation>
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
        <translation>Terrain</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-04</extracomment>
        <translation>Stairs, gullies</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-04</extracomment>
        <translation>Climate</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-04</extracomment>
        <translation>Heat, cold, salt spray</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-04</extracomment>
        <translation>Hazards</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-04</extracomment>
        <translation>Explosive, toxic sites</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-04</extracomment>
        <translation>Can carry</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-04</extracomment>
        <translation>A range of sensors</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-04</extracomment>
        <translation>The robot, standing on all fours</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-04</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-04</extracomment>
        <translation>The robot’s joints and sensors, close up</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-04-figure</extracomment>
        <translation>Places where it dares to go</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Explosive</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>It is the first mass-produced quadruped robot in the world with explosion-proof certification.</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Toxic</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>It is well adapted to surroundings with toxic and harmful substances.</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Hot or cold</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>It copes with high and with low temperatures.</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Salt spray</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Salt spray eats into metal. The robot withstands it.</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Four legs take it up, step by step.</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Gullies</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>It knows where it is, finds its way and crosses them.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Last sentence</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>In the scan the sentence breaks off here; the panel neither uses nor completes it.</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-05</extracomment>
        <translation>“Hump” heavy-lift drone</translation>
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
        <translation>Too steep to stand on? It flies the trees up</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-05</extracomment>
        <translation>Where a peak is too steep to stand on, trees can arrive by air. In Dazu, one Hump drone flew 2 tonnes of fertiliser and over 2,000 seedlings to the top of Bayue Mountain, and 30 mu (2 hectares) were planted. It has also made China’s first long-range sea airdrop in the 200 kg class, and serves emergency rescue and land survey.</translation>
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
        <translation>kg class</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-05</extracomment>
        <translation>China’s first long-range sea airdrop with such a load</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-05</extracomment>
        <translation>Model in the report</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-05</extracomment>
        <translation>“Hump” 600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-05</extracomment>
        <translation>Fertiliser flown up</translation>
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
        <translation>Seedlings flown up</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-05</extracomment>
        <translation>Over 2,000</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-05</extracomment>
        <translation>Area planted</translation>
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
        <translation>mu (2 ha)</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-05</extracomment>
        <translation>In service for</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-05</extracomment>
        <translation>Rescue, land survey</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-05</extracomment>
        <translation>The drone carries saplings above a mountain</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-05</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-05</extracomment>
        <translation>Rotors and the load of saplings, close up</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-05-figure</extracomment>
        <translation>How many loads make 2 tonnes?</translation>
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
        <translation>of the 2 tonnes of fertiliser flown up the mountain</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>trips, reckoned at 200 kg each</translation>
    </message>
    <message>
        <source>200公斤约等于3位成年人的体重，每位按65公斤计。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-05-figure</extracomment>
        <translation>200 kg is about what three adults of 65 kg weigh together.</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-03</extracomment>
        <translation>Bosch hydrogen power module</translation>
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
        <translation>City and delivery vehicles that run on hydrogen</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-03</extracomment>
        <translation>A fuel cell turns hydrogen into electricity, and the electricity drives the vehicle. The Bosch–Qingling joint venture has launched modules rated at 80, 134 and 190 kW for city sanitation, logistics, and medium and long-haul transport. Its new plant in Jiulongpo opened in March 2024, with Bosch’s largest class-A fuel-cell R&amp;D centre.</translation>
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
        <translation>Rated power of the largest of three modules</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-03</extracomment>
        <translation>Rated power</translation>
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
        <translation>Uses</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-03</extracomment>
        <translation>Sanitation, freight</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-03</extracomment>
        <translation>Joint venture of</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-03</extracomment>
        <translation>Bosch and Qingling</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-03</extracomment>
        <translation>New plant opened</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-03</extracomment>
        <translation>March 2024</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-03</extracomment>
        <translation>Main buyer in Chongqing</translation>
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
        <translation>The power module: stack, blower, hoses and bus bars</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-03</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-03</extracomment>
        <translation>The stack and its pipework, close up</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-03-figure</extracomment>
        <translation>Three power ratings: choose one</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-03-figure</extracomment>
        <translation>rated power</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-03-figure</extracomment>
        <translation>All three are on the market, for city sanitation, logistics and medium and long haul.</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-03-figure</extracomment>
        <translation>190 kW is about 258 metric horsepower.</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-08</extracomment>
        <translation>Magnesium die castings for cars</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-08</extracomment>
        <translation>Pan Fusheng’s team, Chongqing Univ.</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-08</extracomment>
        <translation>Cast in one piece, lighter than aluminium</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-08</extracomment>
        <translation>Made in magnesium, a car’s big castings can be 32% lighter than the same kind in aluminium, with other properties equal. In June 2023 Academician Pan Fusheng’s team led the successful trial casting of two: a one-piece body casting and a battery-box cover. Each has a projected area of over 2.2 m², the world’s largest of the kind.</translation>
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
        <translation>Lighter than the same part in aluminium</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-08</extracomment>
        <translation>Trial-cast</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-08</extracomment>
        <translation>June 2023</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-08</extracomment>
        <translation>Casting one</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-08</extracomment>
        <translation>One-piece body casting</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-08</extracomment>
        <translation>Casting two</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-08</extracomment>
        <translation>Battery-box cover</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-08</extracomment>
        <translation>Projected area, each</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-08</extracomment>
        <translation>Over 2.2</translation>
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
        <translation>Among its kind</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-08</extracomment>
        <translation>World’s largest area</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-08</extracomment>
        <translation>The one-piece body casting beside the battery-box cover</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-08</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-08</extracomment>
        <translation>Ribs of the casting, close up</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-08-figure</extracomment>
        <translation>How much lighter is magnesium?</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>The same part in aluminium</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>Magnesium casting</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>less weight, other properties equal</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-08-figure</extracomment>
        <translation>if the aluminium part weighed 100 kg, the magnesium one would weigh about 68 kg.</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-06</extracomment>
        <translation>Microbial mass spectrometry system</translation>
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
        <translation>It can name a bacterium in minutes</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-06</extracomment>
        <translation>Many bacteria and fungi are too small to see, yet this system can accurately identify more than 5,000 species. It works fully automatically, by mass spectrometry. Conventional identification takes hours; this takes minutes, so a laboratory has its answer far sooner. Its uses include medical testing and environmental microbiology.</translation>
    </message>
    <message>
        <source>5000</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-06</extracomment>
        <translation>5,000+</translation>
    </message>
    <message>
        <source>多种</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-06</extracomment>
        <translation>species</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>Bacteria and fungi it can identify accurately</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-06</extracomment>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-06</extracomment>
        <translation>Bacteria and fungi</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-06</extracomment>
        <translation>Conventional method</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-06</extracomment>
        <translation>Several hours</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-06</extracomment>
        <translation>This system</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-06</extracomment>
        <translation>A few minutes</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-06</extracomment>
        <translation>Operation</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-06</extracomment>
        <translation>Fully automatic</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-06</extracomment>
        <translation>Uses</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-06</extracomment>
        <translation>Medical, environmental</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-06</extracomment>
        <translation>A bench mass spectrometer with target plate and spectrum</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-06</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-06</extracomment>
        <translation>The target plate that holds the samples, close up</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-06-figure</extracomment>
        <translation>How many microbes does it know?</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-06-figure</extracomment>
        <translation>species</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-06-figure</extracomment>
        <translation>The traditional way takes hours. This system takes minutes.</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>dots, 25 species each</translation>
    </message>
    <message>
        <source>正文末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Last paragraph</translation>
    </message>
    <message>
        <source>字词受损，无法确定原文；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>The words are damaged and cannot be made out; the panel does not use them.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Last sentence</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>In the scan the sentence breaks off here; the panel neither uses nor completes it.</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-10</extracomment>
        <translation>Transparent nano-crystalline glass</translation>
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
        <translation>One pane, over 100 million tiny crystals</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-10</extracomment>
        <translation>Hidden in this clear glass are over 100 million crystals, each on the scale of nanometres. It resists drops and scratches and lets light through well. Compared with ordinary electronic glass, it raises the drop resistance of a whole phone more than tenfold. One Chinese premium phone brand already uses it in several flagship series.</translation>
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
        <translation>times</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-10</extracomment>
        <translation>Rise in a phone’s drop resistance, against ordinary electronic glass</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-10</extracomment>
        <translation>Crystals inside</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-10</extracomment>
        <translation>Over 100 million</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-10</extracomment>
        <translation>Crystal size</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-10</extracomment>
        <translation>Nano-scale</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-10</extracomment>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-10</extracomment>
        <translation>Tough, hard to scratch</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-10</extracomment>
        <translation>Intellectual property</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-10</extracomment>
        <translation>Wholly its own</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-10</extracomment>
        <translation>In use in</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-10</extracomment>
        <translation>Flagship phone series</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-10</extracomment>
        <translation>The glass, lifted off a phone as a clear sheet</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-10</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-10</extracomment>
        <translation>Crystals just visible in the glass, close up</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-10-figure</extracomment>
        <translation>How much tougher when dropped?</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Phone with ordinary glass</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Phone with nano-crystalline glass</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>higher drop resistance of the whole phone</translation>
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
        <translation>Maker</translation>
    </message>
    <message>
        <source>该企业登记的名称用“鑫景”，“鑫磊”疑似误读；请核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>The company is registered as Xinjing (鑫景); Xinlei (鑫磊) is probably misread. Please check.</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-09</extracomment>
        <translation>Changan SDA vehicle platform</translation>
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
        <translation>A car’s nervous system, joined in one ring</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-09</extracomment>
        <translation>A clever car needs a brain and nerves of its own. Changan and more than 50 partner companies built SDA around a “central + zonal” ring network, the first of its kind in the world to be industrialised. Software and hardware can be developed separately. Five minutes of charging gives 150 km; 0–100 km/h is in the 3-second class.</translation>
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
        <translation>Range from five minutes of charging</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-09</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-09</extracomment>
        <translation>Central + zonal ring</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>Industrialised</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-09</extracomment>
        <translation>World first</translation>
    </message>
    <message>
        <source>百公里加速</source>
        <extracomment>Product panel: specification 3, label
----------
Product panel: figure, mark 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>0–100 km/h</translation>
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
        <translation>s class</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label
Room: 35. Picture: product-09</extracomment>
        <translation>Reported assist response</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-09</extracomment>
        <translation>Below 5</translation>
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
        <translation>Partners</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-09</extracomment>
        <translation>Over 50</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-09</extracomment>
        <translation>companies</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-09</extracomment>
        <translation>The platform: central computer, zonal controllers, ring</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-09</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-09</extracomment>
        <translation>The central computer and ring network, close up</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-09-figure</extracomment>
        <translation>Three figures: touch one</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-09-figure</extracomment>
        <translation>5 minutes of charging</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Five minutes at the charger, and the car goes 150 kilometres.</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>From standstill to 100 km/h in the 3-second class.</translation>
    </message>
    <message>
        <source>&lt;5</source>
        <extracomment>Product panel: figure, mark 3, shown
Room: 5. Picture: product-09-figure</extracomment>
        <translation>&lt;5</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5微秒。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>The driving-assistance system is reported to respond in less than 5 µs.</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-09-figure</extracomment>
        <translation>at 100 km/h, 150 km takes an hour and a half.</translation>
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
        <translation>The driving-assistance system is reported to respond in less than 5 ms.</translation>
    </message>
    <message>
        <source>操作系统名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Name of the operating system</translation>
    </message>
    <message>
        <source>名称疑似误读；展板不采用，请向研制方核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>The name is probably misread; the panel does not use it. Please check with the maker.</translation>
    </message>
    <message>
        <source>智能驾驶响应时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Response time of the driving assistance</translation>
    </message>
    <message>
        <source>单位疑似误读；展板按报道照录并注明“据报道”，请向研制方核实。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>The unit is probably misread; the panel gives it as reported, and says so. Please check with the maker.</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-07</extracomment>
        <translation>18 MW offshore wind turbine</translation>
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
        <translation>A 126 m blade, turning in the sea wind</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-07</extracomment>
        <translation>Sea wind turns blades 126 metres long, and the turbine turns the wind into electricity. At 18 megawatts it set a new power record for offshore wind turbines in China. Over 99% of its first-level parts are made in China. For 2023 it was among the National Energy Administration’s ten innovations and Chongqing’s top ten science awards.</translation>
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
        <translation>football pitches</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-07</extracomment>
        <translation>The area its rotor sweeps: close to 53,000 m²</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-07</extracomment>
        <translation>Power</translation>
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
        <translation>Blade length</translation>
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
        <translation>Chinese-made main parts</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-07</extracomment>
        <translation>Over 99</translation>
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
        <translation>National Energy Admin.</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-07</extracomment>
        <translation>Ten innovations, 2023</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-07</extracomment>
        <translation>Chongqing science award</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-07</extracomment>
        <translation>Top ten of 2023</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-07</extracomment>
        <translation>An offshore turbine with its wind farm beyond</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-07</extracomment>
        <translation>Made for this exhibit, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-07</extracomment>
        <translation>Nacelle, hub and blade roots, close up</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-07-figure</extracomment>
        <translation>How many football pitches does the rotor sweep?</translation>
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
        <translation>equal the rotor’s swept area: close to 53,000 m²</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>standard football pitches</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>a standard pitch, 105 m × 68 m</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>One blade,</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>a person,</translation>
    </message>
    <message>
        <source>末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Last paragraph</translation>
    </message>
    <message>
        <source>与第9件（长安超级数智汽车平台）的末段相同，属误入；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>The same as the last paragraph of product 9 (Changan SDA vehicle platform), placed here by mistake; the panel does not use it.</translation>
    </message>
</context>
</TS>
