<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Ver y alcanzar mejor</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Brighter text on solid ground</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Texto más claro sobre fondo liso</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>All that can be touched slides down</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Lo que se toca se desplaza hacia abajo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>Como estaba</translation>
    </message>
</context>
<context>
    <name>AddItems</name>
    <message>
        <source>Add to the playlist</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Files in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Archivos en %1</translation>
    </message>
    <message>
        <source>There are no pictures or videos in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>No hay imágenes ni videos en %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The buttons of the visitor&apos;s aids, read aloud. Room: 30. Picture: product-01</extracomment>
        <translation>Ver y alcanzar mejor</translation>
    </message>
</context>
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <extracomment>Under an area. Room: 30. Picture: product-07-figure</extracomment>
        <translation>Recorra los campos</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <extracomment>Under a balance. Room: 35. Picture: product-10-figure</extracomment>
        <translation>Suba o baje la columna</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Tóquelos todos</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>Toque para elegir</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>Wipe the screen now: touches do nothing</source>
        <extracomment>While the glass is wiped. Room: 50. Picture: console-screen</extracomment>
        <translation>Limpie la pantalla ahora: los toques no hacen nada</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Every text is translated</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Todos los textos están traducidos</translation>
    </message>
    <message>
        <source>buttons and messages</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>botones y mensajes</translation>
    </message>
    <message>
        <source>Visitors read them in: %1</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>Los visitantes los leen en: %1</translation>
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
            <numerusform>falta %n texto</numerusform>
            <numerusform>faltan %n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Content pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Paquete de contenido</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Change texts</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Cambiar textos</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Paquetes de contenido</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Lecturas dudosas</translation>
    </message>
    <message>
        <source>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>Puede que aquí la fuente se equivoque. Consulte al fabricante y elija; los visitantes ven su elección al instante.</translation>
    </message>
    <message>
        <source>The choice was not kept: %1</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>No se guardó la elección: %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Problems in the pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>Problemas del paquete</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <extracomment>Under what is counted. Room: 20. Picture: product-06-figure</extracomment>
        <translation>Arrastre para contar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt&apos;s date format: &quot;MMMM yyyy&quot; gives &quot;April 2024&quot;
The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>MMMM &apos;de&apos;&#xa0;yyyy</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>datos de %1</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Por horas</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>+1&#xa0;día</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>Cierre</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A line to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>Para comparar: %1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none
The title while there is no content. Room: 20. Picture: home</extracomment>
        <translation>Bienvenidos</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A mark to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>Para comparar: %1</translation>
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
        <translation>Ya hay un PIN elegido.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Elegir otro PIN</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>Prueba táctil</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Running since</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Restarts in 24 hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Reinicios en 24 horas</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Known problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Problemas conocidos</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Content changed last</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Último cambio de contenido</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Ahorro de energía</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Bloqueo del quiosco</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Settings, playlist, translations</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Ajustes, lista, traducciones</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>no warnings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin advertencias</translation>
    </message>
    <message>
        <source>no doubtful readings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin lecturas dudosas</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1&#xa0;×&#xa0;%2&#xa0;píxeles</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>scale %1</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>escala %1</translation>
    </message>
    <message>
        <source>diagonal %1 inches</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>diagonal de %1&#xa0;pulgadas</translation>
    </message>
    <message>
        <source>diagonal not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>diagonal sin indicar</translation>
    </message>
    <message>
        <source>lower edge %1 mm above the floor</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>borde inferior a %1&#xa0;mm del suelo</translation>
    </message>
    <message>
        <source>height of the lower edge not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>altura del borde inferior sin indicar</translation>
    </message>
    <message>
        <source>seen from here there is no display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>desde aquí no se ve ningún monitor</translation>
    </message>
    <message>
        <source>drawn by the processor, without a graphics card</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>dibuja el procesador, sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>no touch screen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin pantalla táctil</translation>
    </message>
    <message>
        <source>there, but the kiosk does not hear it</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>conectada, pero el quiosco no recibe los toques</translation>
    </message>
    <message>
        <source>%1: %2 is not installed</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: %2 no está instalada</translation>
    </message>
    <message>
        <source>%1: no font has %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: ninguna fuente tiene %2</translation>
    </message>
    <message>
        <source>%1: no font has %2 of its characters</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: sin fuente para %2 de sus caracteres</translation>
    </message>
    <message>
        <source>played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>se reproducen: %1</translation>
    </message>
    <message>
        <source>not played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>no se reproducen: %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>no loudspeaker; the volume is 0</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin altavoz; el volumen está en 0</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin altavoz</translation>
    </message>
    <message>
        <source>cannot be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no se puede saber en este equipo</translation>
    </message>
    <message>
        <source>not everything can be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>en este equipo no se puede saber todo</translation>
    </message>
    <message>
        <source>follows a time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>se sincroniza con un servidor de hora</translation>
    </message>
    <message>
        <source>follows no time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no se sincroniza con ningún servidor de hora</translation>
    </message>
    <message>
        <source>the machine may go to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>el equipo puede suspenderse</translation>
    </message>
    <message>
        <source>the machine never goes to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>el equipo nunca se suspende</translation>
    </message>
    <message>
        <source>the screen goes dark after %1 s</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>la pantalla se apaga tras %1&#xa0;s</translation>
    </message>
    <message>
        <source>the screen never goes dark by itself</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>la pantalla nunca se apaga sola</translation>
    </message>
    <message>
        <source>alone on the screen (cage)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>solo en la pantalla (cage)</translation>
    </message>
    <message>
        <source>alone on the screen, without a window system</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>solo en la pantalla, sin sistema de ventanas</translation>
    </message>
    <message>
        <source>in the place of the Windows desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>en lugar del escritorio de Windows</translation>
    </message>
    <message>
        <source>X11 without a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>X11 sin escritorio</translation>
    </message>
    <message>
        <source>on a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>en un entorno de escritorio</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>no se puede saber desde aquí</translation>
    </message>
    <message>
        <source>a keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>con un teclado se puede cambiar de terminal</translation>
    </message>
    <message>
        <source>no keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>con ningún teclado se puede cambiar de terminal</translation>
    </message>
    <message>
        <source>runs as administrator</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>se ejecuta como administrador</translation>
    </message>
    <message>
        <source>runs without an administrator’s rights</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>se ejecuta sin permisos de administrador</translation>
    </message>
    <message>
        <source>is started again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>el quiosco se reinicia si falla</translation>
    </message>
    <message>
        <source>nothing starts it again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>nada reinicia el quiosco si falla</translation>
    </message>
    <message>
        <source>safe mode since %1: shipped content, no videos</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>modo seguro desde el %1: contenido incluido, sin videos</translation>
    </message>
    <message>
        <source>no failure in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>ningún fallo en 7 días</translation>
    </message>
    <message>
        <source>last on %1: it ended by itself</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>último fallo, el %1: se cerró inesperadamente</translation>
    </message>
    <message>
        <source>last on %1: it did not answer any more</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>último fallo, el %1: dejó de responder</translation>
    </message>
    <message>
        <source>last on %1: its picture stood still</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>último fallo, el %1: imagen congelada</translation>
    </message>
    <message>
        <source>last on %1: it did not start</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>último fallo, el %1: no se inició</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>siempre abierto</translation>
    </message>
    <message>
        <source>Save the diagnostics file and send it to your installer.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Guarde el archivo de diagnóstico y envíelo a su instalador.</translation>
    </message>
    <message>
        <source>Restart the kiosk (Maintenance).</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Reinicie el quiosco (Mantenimiento).</translation>
    </message>
    <message>
        <source>Enter the screen’s diagonal, so that sizes are right.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Indique la diagonal de la pantalla para que los tamaños sean correctos.</translation>
    </message>
    <message>
        <source>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Mida la altura del borde inferior desde el suelo e indíquela, para «Al&#xa0;alcance».</translation>
    </message>
    <message>
        <source>Look at the page Health of the console, on the kiosk’s screen.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Consulte la página Estado de la consola, en la pantalla del quiosco.</translation>
    </message>
    <message>
        <source>Install the driver of the graphics card; motion may stutter.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Instale el controlador de la tarjeta gráfica; el movimiento puede ir a tirones.</translation>
    </message>
    <message>
        <source>Plug in the touch screen’s USB cable; then start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Conecte el cable USB de la pantalla táctil y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Let the kiosk’s user read input devices (group “input”), and start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Permita al usuario del quiosco leer los dispositivos de entrada (grupo «input») y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Install the fonts, or run the kiosk’s set-up again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Instale las fuentes o repita la instalación del quiosco.</translation>
    </message>
    <message>
        <source>Convert such videos to a format that is played.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Convierta esos videos a un formato que se reproduzca.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker and start the sound server, or set the volume to 0.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Conecte un altavoz e inicie el servidor de sonido, o ponga el volumen en 0.</translation>
    </message>
    <message>
        <source>Remove videos and pictures that are not needed.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Elimine los videos y las imágenes que no se necesiten.</translation>
    </message>
    <message>
        <source>Set the machine&apos;s date and time: schedules follow them.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Ajuste la fecha y la hora del equipo: la programación depende de ellas.</translation>
    </message>
    <message>
        <source>Let the machine start it with “kiosk supervise”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Haga que el equipo inicie el quiosco con «kiosk supervise».</translation>
    </message>
    <message>
        <source>“kiosk pack check” names each problem in the content, and what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>«kiosk pack check» indica cada problema del contenido y su remedio.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n lectura dudosa</numerusform>
            <numerusform>%n lecturas dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every letter of %n language(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>todos los caracteres de %n idioma</numerusform>
            <numerusform>todos los caracteres de %n idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with hours of their own</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n día con horario propio</numerusform>
            <numerusform>%n días con horario propio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n fallo en 7 días</numerusform>
            <numerusform>%n fallos en 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) not translated</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>
            <numerusform>%1: %n texto sin traducir</numerusform>
            <numerusform>%1: %n textos sin traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the display switched on and plugged in?</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>¿Está el monitor encendido y conectado?</translation>
    </message>
    <message>
        <source>The page Playlist says which items are passed over, and why.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>La página Lista indica qué elementos se omiten y por qué.</translation>
    </message>
    <message>
        <source>They are listed below, each with what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Se enumeran abajo, cada uno con lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Let it follow a time server, or look at it every few months.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Sincronícelo con un servidor de hora o revíselo cada pocos meses.</translation>
    </message>
    <message>
        <source>Set the time zone: opening hours follow it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Ajuste la zona horaria: el horario depende de ella.</translation>
    </message>
    <message>
        <source>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Como root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</translation>
    </message>
    <message>
        <source>Switch off the system’s screen saver: the kiosk rests by itself.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Desactive el protector de pantalla del sistema: el quiosco reposa por sí solo.</translation>
    </message>
    <message>
        <source>See in the system’s power settings that nothing sleeps or goes dark.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Compruebe en los ajustes de energía que nada se suspenda ni se apague.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or let the kiosk run without a desktop.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Mantenga los teclados fuera del alcance, o use el quiosco sin escritorio.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or stop the system from switching.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Mantenga los teclados fuera del alcance, o impida el cambio de terminal en el sistema.</translation>
    </message>
    <message>
        <source>Let the kiosk run as a user of its own.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Ejecute el quiosco con un usuario propio.</translation>
    </message>
    <message>
        <source>“kiosk settings check” and “kiosk playlist check” name each problem, and its cure.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>«kiosk settings check» y «kiosk playlist check» indican cada problema y su remedio.</translation>
    </message>
    <message>
        <source>Choose one, so that visitors cannot open this console.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Elija uno para que los visitantes no puedan abrir esta consola.</translation>
    </message>
    <message>
        <source>The content&apos;s folder cannot be read.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>No se puede leer la carpeta de contenido.</translation>
    </message>
    <message>
        <source>The page Content says what is missing, and what is shown for it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>La página Contenido indica qué falta y qué se muestra en su lugar.</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>atención</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>fallo</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin datos aquí</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Something needs a look soon</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Algo requiere atención pronto</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>Guardado en %1: %2</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>No se encontró ninguna memoria USB. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be written to %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>the data folder</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>la carpeta de datos</translation>
    </message>
    <message>
        <source>The self-test is still looking …</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>La autocomprobación sigue en curso…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>every item can be shown</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>se puede mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed over</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>se omite %n elemento</numerusform>
            <numerusform>se omiten %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Save a diagnostics file on a USB stick</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Guardar el diagnóstico en una memoria USB</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Acta de puesta en marcha</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>In numbers</source>
        <extracomment>Home. Room: 15. Picture: home</extracomment>
        <translation>En cifras</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Single days</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Días sueltos</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>Añadir un día</translation>
    </message>
</context>
<context>
    <name>InstallationBar</name>
    <message>
        <source>Give up</source>
        <extracomment>A content pack is being installed. Room: 15. Picture: console-content</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Back to the list</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>An item that is switched off stays in the list and does not play.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Un elemento desactivado sigue en la lista, pero no se muestra.</translation>
    </message>
    <message>
        <source>Play its whole length</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Reproducir entero</translation>
    </message>
    <message>
        <source>Show it as long as usual</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Mostrar el tiempo habitual</translation>
    </message>
    <message>
        <source>Ten minutes at most.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Diez minutos como máximo.</translation>
    </message>
    <message>
        <source>Every item that is set so stays equally long.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Todos los elementos con este ajuste duran lo mismo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>How long it is shown</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Cuánto tiempo se muestra</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Switch this off to choose from when to when it plays.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Desactívelo para elegir desde qué hora y hasta cuál se muestra.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>on the next day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>del día siguiente</translation>
    </message>
    <message>
        <source>From when to when</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Fechas de inicio y fin</translation>
    </message>
    <message>
        <source>Has a first day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Tiene primer día</translation>
    </message>
    <message>
        <source>It does not play before.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>No se muestra antes.</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Tiene último día</translation>
    </message>
    <message>
        <source>It plays on this day for the last time.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>Ese día se muestra por última vez.</translation>
    </message>
    <message>
        <source>How often, compared with the others</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>Frecuencia, comparada con los demás</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;×</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose a language</source>
        <extracomment>The button for languages, read aloud. Room: 20. Picture: home</extracomment>
        <translation>Elegir idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>Toque para explorar</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <extracomment>The console: its language. Room: 20. Picture: console-languages</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What this kiosk is made of, and under which terms. Touch a line to read it in full.</source>
        <extracomment>The console&apos;s page. Room: 105. Picture: console-licences</extracomment>
        <translation>Componentes de este quiosco y condiciones de sus licencias. Toque una línea para leer el texto entero.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>Volver a Estado</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Leave the kiosk for the desktop. It comes back by itself after:</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Salir del quiosco al escritorio. Vuelve por sí solo después de:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the first start again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Repetir la configuración inicial</translation>
    </message>
    <message>
        <source>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Idioma, orientación y tamaño de la pantalla, horario, PIN y prueba táctil, paso a paso.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Takes a few seconds; visitors see a dark screen.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Tarda unos segundos; los visitantes ven una pantalla oscura.</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Reiniciar el equipo</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Tarda alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Apagar el equipo</translation>
    </message>
    <message>
        <source>It stays off until somebody switches it on.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>Queda apagado hasta que alguien lo encienda.</translation>
    </message>
    <message>
        <source>The machine refused: %1</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>El equipo lo rechazó: %1</translation>
    </message>
    <message>
        <source>Touch again to do it</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>Toque otra vez para confirmar</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Words in %1</source>
        <extracomment>A message&apos;s text. Room: 65. Picture: console-playlist</extracomment>
        <translation>Texto en %1</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Back to all numbers</source>
        <extracomment>A number that has been opened. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Volver a todas las cifras</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>touch one to try it</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>toque una para probarla</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>Productos</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>is shown</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>is prepared …</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>preparándose…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Version %1, comes with the kiosk</source>
        <extracomment>Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Versión %1, viene con el quiosco</translation>
    </message>
    <message>
        <source>Version %1, installed %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Versión %1, instalada el %2</translation>
    </message>
    <message>
        <source>Version %1, changed here %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Versión %1, cambiada aquí el %2</translation>
    </message>
    <message>
        <source>Version %1, in %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Versión %1, en %2</translation>
    </message>
    <message>
        <source>The pack is copied …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Copiando el paquete…</translation>
    </message>
    <message>
        <source>Texts and pictures are checked …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Revisando textos e imágenes…</translation>
    </message>
    <message>
        <source>Pictures are made for this screen …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Preparando imágenes para esta pantalla…</translation>
    </message>
    <message>
        <source>Videos are tried out …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>Probando los videos…</translation>
    </message>
    <message>
        <source>The pack will be shown …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>El paquete se mostrará enseguida…</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>tiempo restante: %1&#xa0;min aprox.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>falta menos de un minuto</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Instalado: %1</translation>
    </message>
    <message>
        <source>%1 was not installed, and nothing has changed:</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>%1 no se instaló y nada ha cambiado:</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>Cancelado: nada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>This kiosk was started with a pack of its own, and shows no other.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>Este quiosco se inició con un paquete fijo y no muestra otro.</translation>
    </message>
    <message>
        <source>Show this</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Mostrar este paquete</translation>
    </message>
    <message>
        <source>On USB sticks</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>En memorias USB</translation>
    </message>
    <message>
        <source>Plug in a stick: the packs on it are found by themselves.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>Conecte una memoria: sus paquetes se detectan automáticamente.</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>Instalar</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Try it</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Volver a las imágenes</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Girarlo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>En su teléfono</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Previous product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Producto anterior</translation>
    </message>
    <message>
        <source>Next product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>Producto siguiente</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Look closer</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Illustration</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>Ilustración</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>arrastre para girarlo</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <extracomment>The full-screen picture. Room: 10. Picture: picture</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Elija un PIN para el personal</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Demasiados PIN erróneos. Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose again.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Ese PIN era otro. Elija de nuevo.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>Muy fácil. Elija de 4 a 8 cifras: ni serie, ni año, ni fecha.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>No se pudo guardar el PIN. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>De 4 a 8 cifras</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Volver a la exposición</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>cannot be shown: the file is not in the media folder</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se puede mostrar: el archivo no está en la carpeta multimedia</translation>
    </message>
    <message>
        <source>cannot be shown: the content has no such product</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se puede mostrar: el contenido no tiene ese producto</translation>
    </message>
    <message>
        <source>cannot be shown: it is not in the content</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se puede mostrar: no está en el contenido</translation>
    </message>
    <message>
        <source>cannot be shown: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se puede mostrar: %1</translation>
    </message>
    <message>
        <source>Saved. It plays from now on.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Guardado. Se muestra desde ahora.</translation>
    </message>
    <message>
        <source>The last good playlist is back in its place.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Se ha restaurado la última lista correcta.</translation>
    </message>
    <message>
        <source>The playlist is full: remove an item first.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>La lista está llena: quite antes un elemento.</translation>
    </message>
    <message>
        <source>Welcome! Touch the screen and look around.</source>
        <extracomment>Messages that are ready, for a kiosk without a keyboard
An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>¡Le damos la bienvenida! Toque la pantalla y explore.</translation>
    </message>
    <message>
        <source>We close soon. Thank you for your visit.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Cerramos pronto. Gracias por su visita.</translation>
    </message>
    <message>
        <source>Closed today. We look forward to seeing you soon.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Hoy está cerrado. Esperamos su visita muy pronto.</translation>
    </message>
    <message>
        <source>From the exhibition</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>De la exposición</translation>
    </message>
    <message>
        <source>Media folder</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Carpeta multimedia</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Added at the end of the list: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>Añadido al final de la lista: %1</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>Copiando %1…</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that the kiosk can show.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 no es una imagen ni un video que el quiosco pueda mostrar.</translation>
    </message>
    <message>
        <source>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 es demasiado grande: se admiten imágenes de hasta 200&#xa0;MB y videos de hasta 4&#xa0;GB.</translation>
    </message>
    <message>
        <source>There is no room for %1: remove files that are not needed.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>No hay espacio para %1: elimine archivos que no se necesiten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged, or the stick is gone.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>No se puede leer %1: está dañado o se ha retirado la memoria USB.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: the media folder cannot be written.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>No se puede guardar %1: no se puede escribir en la carpeta multimedia.</translation>
    </message>
    <message>
        <source>plays</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>plays until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>se muestra hasta las %1</translation>
    </message>
    <message>
        <source>plays: it is one of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>se muestra: es uno de sus días</translation>
    </message>
    <message>
        <source>plays; its last day is %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>se muestra; su último día es el %1</translation>
    </message>
    <message>
        <source>does not play: it is switched off</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se muestra: está desactivado</translation>
    </message>
    <message>
        <source>does not play before %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>no se muestra; empieza: %1</translation>
    </message>
    <message>
        <source>does not play any more: its last day was %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>ya no se muestra: su último día fue el %1</translation>
    </message>
    <message>
        <source>does not play: this is none of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>no se muestra: no es uno de sus días</translation>
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
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>its whole length</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>duración completa</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>sábado y domingo</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>another order</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>otro orden</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>%n movido</numerusform>
            <numerusform>%n movidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>On</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: on or off</source>
        <extracomment>An item&apos;s row. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1: activar o no</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What plays at …</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Qué se muestra a las…</translation>
    </message>
    <message>
        <source>Order: shuffled</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Orden: aleatorio</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Orden: el de la lista</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>There is no playlist yet: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Aún no hay lista: se muestran las fichas de la propia exposición.</translation>
    </message>
    <message>
        <source>None of these items plays now: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Ahora no se muestra ninguno de estos elementos, sino las fichas de la exposición.</translation>
    </message>
    <message>
        <source>None of these items plays then: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>Entonces no se muestra ninguno de estos elementos, sino las fichas de la exposición.</translation>
    </message>
    <message>
        <source>Make a playlist of them</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>Crear una lista con ellas</translation>
    </message>
</context>
<context>
    <name>PreviewLoop</name>
    <message>
        <source>Preview</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>One second for each item. Shuffled: this is one way it may go.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>Un segundo por elemento. Aleatorio: este es un orden posible.</translation>
    </message>
    <message>
        <source>One second for each item, in the order in which they play.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>Un segundo por elemento, en el orden en que se muestran.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» empieza y termina a la misma hora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of %2: this file is not shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» ya es el ID de %2: este archivo no se muestra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of an item above</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» ya es el ID de un elemento anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un tipo de imagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es una lista de números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un mes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es una imagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un video</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es una columna conocida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the content pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» está fuera del paquete de contenido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the media folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» está fuera de la carpeta multimedia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» es el nombre de un dispositivo en Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» lleva fuera del paquete</translation>
    </message>
    <message>
        <source>%1 characters that no font draws: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 caracteres que no tiene ninguna fuente: %2</translation>
    </message>
    <message>
        <source>%1 does not have the right form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no tiene la forma correcta</translation>
    </message>
    <message>
        <source>%1 does not lie between the first part and the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no está entre la primera parte y el total</translation>
    </message>
    <message>
        <source>%1 is %2 months ago</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>desde %1 han pasado %2 meses</translation>
    </message>
    <message>
        <source>%1 is %2, tall, but meant for wide screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 es vertical (%2), pero está pensado para pantallas horizontales</translation>
    </message>
    <message>
        <source>%1 is %2, wide, but meant for tall screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 es horizontal (%2), pero está pensado para pantallas verticales</translation>
    </message>
    <message>
        <source>%1 is already the order of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el número %1 ya lo tiene %2</translation>
    </message>
    <message>
        <source>%1 is already used in row %3 (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ya está en la fila %3 (%2)</translation>
    </message>
    <message>
        <source>%1 is before the first day, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 es anterior al primer día, %2</translation>
    </message>
    <message>
        <source>%1 is larger than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 es mayor que el valor más grande, %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is no longer used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ya no se usa</translation>
    </message>
    <message>
        <source>%1 is no text of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no es un texto de este paquete</translation>
    </message>
    <message>
        <source>%1 is not a choice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no es una opción posible</translation>
    </message>
    <message>
        <source>%1 is not a day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no es un día</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no está en la carpeta %2</translation>
    </message>
    <message>
        <source>%1 is not smaller than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no es menor que el valor más grande, %2</translation>
    </message>
    <message>
        <source>%1 is not translated</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no está traducido</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 está fuera de los límites</translation>
    </message>
    <message>
        <source>%1 needs %2 plural form(s), and %3 are given</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: formas del plural necesarias: %2; dadas: %3</translation>
    </message>
    <message>
        <source>%1 of %2 texts are not translated: %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>textos sin traducir (%1 de %2): %3</translation>
    </message>
    <message>
        <source>%1 on the screen %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 (pantalla: %2)</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 × %2 is %3, not %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 × %2 es %3, no %4</translation>
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
        <translation>%1; otras pantallas: %2</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: falta el archivo</translation>
    </message>
    <message>
        <source>%1: the translation %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: la traducción %2</translation>
    </message>
    <message>
        <source>%1: the translation is %2 characters wide, its place has room for %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: la traducción ocupa %2 caracteres de ancho; en su lugar caben %3</translation>
    </message>
    <message>
        <source>%1: the translation is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: la traducción está vacía</translation>
    </message>
    <message>
        <source>%1: the translation is empty, or has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: la traducción está vacía o tiene más de una línea</translation>
    </message>
    <message>
        <source>%1: the translation is longer than %2 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: la traducción tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>%1: there is no folder of pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: no hay carpeta de imágenes</translation>
    </message>
    <message>
        <source>%1; until then the text falls back to another language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; hasta entonces, el texto se muestra en otro idioma</translation>
    </message>
    <message>
        <source>%1; until then this language falls back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1; hasta entonces se muestra otro idioma</translation>
    </message>
    <message>
        <source>(nobody can tell)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>(no se puede saber)</translation>
    </message>
    <message>
        <source>0 adds up to nothing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 no suma nada</translation>
    </message>
    <message>
        <source>0 cannot be compared</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 no se puede comparar</translation>
    </message>
    <message>
        <source>0 is no part</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0 no es una parte</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Review notes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Notas de revisión</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>a character that no font draws: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un carácter que no tiene ninguna fuente: %1</translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una fecha o una hora</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a logarithmic scale cannot show 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una escala logarítmica no puede mostrar el 0</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una forma del plural está vacía</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>una tabla aparte</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>add a line: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>añada una línea: %1</translation>
    </message>
    <message>
        <source>add it, and fill it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>añádala y rellénela</translation>
    </message>
    <message>
        <source>add it, and fill it for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>añádala y rellénela para cada producto</translation>
    </message>
    <message>
        <source>another one is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se muestra otro</translation>
    </message>
    <message>
        <source>another pack is being installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se está instalando otro paquete</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>as printed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>según la fuente: %1</translation>
    </message>
    <message>
        <source>ask whoever made the pack to sign it with kiosk pack sign</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>pida a quien hizo el paquete que lo firme con «kiosk pack sign»</translation>
    </message>
    <message>
        <source>attract loop, product %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>bucle de espera, producto %1</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>empieza con una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>both sides are alike</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>los dos lados son iguales</translation>
    </message>
    <message>
        <source>breaks the word “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>corta la palabra «%1»</translation>
    </message>
    <message>
        <source>brightness</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>brillo</translation>
    </message>
    <message>
        <source>build it first, with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>créelo antes con «kiosk pack build»</translation>
    </message>
    <message>
        <source>build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a crear el paquete con «kiosk pack build»</translation>
    </message>
    <message>
        <source>call it %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cámbiele el nombre a %1</translation>
    </message>
    <message>
        <source>calls sentence() without a pattern that is written out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>llama a sentence() sin un patrón escrito tal cual</translation>
    </message>
    <message>
        <source>cannot be opened (%1: %2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede abrir (%1: %2)</translation>
    </message>
    <message>
        <source>cannot be opened: the workers for pictures do not start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede abrir: los programas auxiliares para imágenes no se inician</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1): nothing has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer (%1): nada ha cambiado</translation>
    </message>
    <message>
        <source>cannot be read to its end (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer hasta el final (%1)</translation>
    </message>
    <message>
        <source>cannot be read: the newest pack that is whole is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer: se muestra el paquete completo más reciente</translation>
    </message>
    <message>
        <source>cannot be scrolled to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se alcanza al desplazarse</translation>
    </message>
    <message>
        <source>cannot be set (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede ajustar (%1)</translation>
    </message>
    <message>
        <source>cannot be switched off (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede apagar (%1)</translation>
    </message>
    <message>
        <source>cannot be switched on (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede encender (%1)</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>cannot be understood (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se entiende (%1)</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede escribir (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1); a temporary folder is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede escribir (%1); se usa una carpeta temporal</translation>
    </message>
    <message>
        <source>cannot keep the pack (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede guardar el paquete (%1)</translation>
    </message>
    <message>
        <source>check its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe su nombre</translation>
    </message>
    <message>
        <source>check its name, and that the stick is still there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe su nombre y que la memoria USB sigue conectada</translation>
    </message>
    <message>
        <source>check that it is a file and that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que es un archivo y que el usuario del quiosco puede leerlo</translation>
    </message>
    <message>
        <source>check that it is the right file; a translation of the kiosk is far smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que es el archivo correcto; una traducción del quiosco es mucho más pequeña</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write the data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que hay espacio en el disco y que el usuario del quiosco puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que hay espacio en el disco y que el usuario del quiosco puede escribir en esta carpeta</translation>
    </message>
    <message>
        <source>check that the disk has room and that you may write there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que hay espacio en el disco y que tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>check that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que el usuario del quiosco puede leerlo</translation>
    </message>
    <message>
        <source>check that the stick is still there, or copy the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compruebe que la memoria USB sigue conectada o vuelva a copiar el paquete</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1…»</translation>
    </message>
    <message>
        <source>choose from kiosk pack list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elija uno de los que muestra «kiosk pack list»</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la cuota del disco está agotada</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el dispositivo no está</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no existe el archivo ni la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elija entre: %1</translation>
    </message>
    <message>
        <source>choose the pack that is to be shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elija el paquete que se debe mostrar</translation>
    </message>
    <message>
        <source>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cierre las comillas o el corchete que se abrió; si el archivo termina antes de tiempo, se guardó a medias: vuelva a copiarlo</translation>
    </message>
    <message>
        <source>compare it with a file that works</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compárelo con un archivo que funcione</translation>
    </message>
    <message>
        <source>compare with something smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>compare con algo más pequeño</translation>
    </message>
    <message>
        <source>compiled translations cannot be kept here (%1), so every start compiles them again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>aquí no se pueden guardar las traducciones compiladas (%1), así que se compilan en cada inicio</translation>
    </message>
    <message>
        <source>copy context and source as the .ts has them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>copie el contexto y el texto original tal como están en el archivo .ts</translation>
    </message>
    <message>
        <source>copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a copiarlo</translation>
    </message>
    <message>
        <source>copy it as the pack has it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cópielo tal como está en el paquete</translation>
    </message>
    <message>
        <source>copy it into %1, or switch the item off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cópielo en %1 o desactive el elemento</translation>
    </message>
    <message>
        <source>copy it into the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cópielo en el paquete</translation>
    </message>
    <message>
        <source>copy it into the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a copiarlo en el paquete</translation>
    </message>
    <message>
        <source>copy it into the pack, or take this video out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cópielo en el paquete o quite este video</translation>
    </message>
    <message>
        <source>copy the pack again; whoever has changed it on purpose: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a copiar el paquete; si se cambió a propósito: %1</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>cut it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>recorte el video</translation>
    </message>
    <message>
        <source>delete it, or build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>bórrelo o vuelva a crear el paquete con «kiosk pack build»</translation>
    </message>
    <message>
        <source>delete it; the keys known here are %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>bórrela; las palabras clave conocidas aquí son %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>¿quería decir «%1»? Cámbiele el nombre</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it, or delete the line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>¿quería decir «%1»? Cámbiele el nombre o borre la línea</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Write one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>¿quería decir &quot;%1&quot;? Escriba uno de estos valores: %2</translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>monitor</translation>
    </message>
    <message>
        <source>does not fit: the pack was signed with another key, or changed since</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no coincide: el paquete se firmó con otra clave o se cambió después</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>gráfico %1</translation>
    </message>
    <message>
        <source>fill the cell of its column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>rellene la celda de su columna</translation>
    </message>
    <message>
        <source>free some space on the disk, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>libere espacio en el disco y reinicie el quiosco</translation>
    </message>
    <message>
        <source>give each item its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé a cada elemento su propio ID</translation>
    </message>
    <message>
        <source>give each product its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé a cada producto el suyo</translation>
    </message>
    <message>
        <source>give each product its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé a cada producto su propio ID</translation>
    </message>
    <message>
        <source>give every option a value, or none</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé un valor a todas las opciones o a ninguna</translation>
    </message>
    <message>
        <source>give it a higher version in pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>póngale una versión más alta en pack.toml</translation>
    </message>
    <message>
        <source>give it a plain name, like drone.jpg, and no folder above it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>póngale un nombre sencillo, como drone.jpg, sin carpeta superior</translation>
    </message>
    <message>
        <source>give it a plain name, like pictures/drone.jpg</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>póngale un nombre sencillo, como pictures/drone.jpg</translation>
    </message>
    <message>
        <source>give one of the two another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cambie el nombre de uno de los dos</translation>
    </message>
    <message>
        <source>grows while it is copied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>crece mientras se copia</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el número de caracteres es %1</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el número de entradas es %1</translation>
    </message>
    <message>
        <source>has %1 lines already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ya tiene %1 filas</translation>
    </message>
    <message>
        <source>has %1 values</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el número de valores es %1</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>otra persona lo ha cambiado mientras tanto</translation>
    </message>
    <message>
        <source>has digits in full width where a number stands</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>contiene dígitos de ancho completo donde va un número</translation>
    </message>
    <message>
        <source>has more than %1 files, or folders in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tiene más de %1 archivos, o más de %2 carpetas unas dentro de otras</translation>
    </message>
    <message>
        <source>has more than %1 rows or %2 columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tiene más de %1 filas o %2 columnas</translation>
    </message>
    <message>
        <source>has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tiene más de una línea</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>has only %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado corto (número de caracteres: %1)</translation>
    </message>
    <message>
        <source>has too many brackets inside each other</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tiene demasiados corchetes unos dentro de otros</translation>
    </message>
    <message>
        <source>holds a tab</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>contiene una tabulación</translation>
    </message>
    <message>
        <source>holds control characters: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>contiene caracteres de control: %1</translation>
    </message>
    <message>
        <source>holds marks that are not seen and turn the direction: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>contiene caracteres invisibles que cambian la dirección de escritura: %1</translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>holds no private key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no contiene ninguna clave privada</translation>
    </message>
    <message>
        <source>install it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a instalarlo</translation>
    </message>
    <message>
        <source>install it again, or show another one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a instalarlo o muestre otro</translation>
    </message>
    <message>
        <source>install the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a instalar el quiosco</translation>
    </message>
    <message>
        <source>install the kiosk again; its own files are damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a instalar el quiosco; sus propios archivos están dañados</translation>
    </message>
    <message>
        <source>is %1 px too high</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado alto por %1&#xa0;px</translation>
    </message>
    <message>
        <source>is %1 px too wide</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado ancho por %1&#xa0;px</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es un enlace o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>is a workbook of an old kind</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es un libro de cálculo de un formato antiguo</translation>
    </message>
    <message>
        <source>is an illustration that comes with the program, but is called a photo</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es una ilustración incluida en el programa, pero figura como foto</translation>
    </message>
    <message>
        <source>is called a photo, but its caption or credit says &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>figura como foto, pero su pie o su crédito dice «%1»</translation>
    </message>
    <message>
        <source>is compressed in a way that not every system knows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>usa una compresión que no todos los sistemas conocen</translation>
    </message>
    <message>
        <source>is cut off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>is damaged, or has been changed: its content is not that of the manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está dañado o se ha cambiado: su contenido no es el del manifiesto</translation>
    </message>
    <message>
        <source>is damaged: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está dañado: contiene bytes nulos</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is empty, but there is something beneath it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está vacía, pero debajo hay algo</translation>
    </message>
    <message>
        <source>is empty: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está vacía: %1</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>is in it twice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is in the manifest, but not in the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está en el manifiesto, pero no en el paquete</translation>
    </message>
    <message>
        <source>is in the pack, but not in its manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está en el paquete, pero no en su manifiesto</translation>
    </message>
    <message>
        <source>is larger than %1 GB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ocupa más de %1&#xa0;GB</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ocupa más de %1&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger than %1 MB as a whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ocupa en total más de %1&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger unpacked than any table of products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ocupa, descomprimido, más que cualquier tabla de productos</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>is longer than %1 minutes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dura más de %1 minutos</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing: this kiosk only takes packs that are signed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta: este quiosco solo admite paquetes firmados</translation>
    </message>
    <message>
        <source>is no content pack: there is no %1 in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un paquete de contenido: no contiene %1</translation>
    </message>
    <message>
        <source>is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un código de idioma</translation>
    </message>
    <message>
        <source>is no product of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un producto de este paquete</translation>
    </message>
    <message>
        <source>is no table: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es una tabla: contiene bytes nulos</translation>
    </message>
    <message>
        <source>is no text of this product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un texto de este producto</translation>
    </message>
    <message>
        <source>is no text to translate</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un texto que se traduzca</translation>
    </message>
    <message>
        <source>is no video that plays here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un video que se reproduzca aquí</translation>
    </message>
    <message>
        <source>is no workbook, or is damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un libro de cálculo o está dañado</translation>
    </message>
    <message>
        <source>is no zip file, or only half of one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un archivo ZIP o está incompleto</translation>
    </message>
    <message>
        <source>is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es una palabra clave conocida</translation>
    </message>
    <message>
        <source>is not a picture that the kiosk can read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es una imagen que el quiosco pueda leer</translation>
    </message>
    <message>
        <source>is not a zip file with a manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es un archivo ZIP con manifiesto</translation>
    </message>
    <message>
        <source>is not accepted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se acepta</translation>
    </message>
    <message>
        <source>is not installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no está instalado</translation>
    </message>
    <message>
        <source>is not saved as UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no está guardado como UTF-8</translation>
    </message>
    <message>
        <source>is not shown: Home has room for %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se muestra: en la pantalla de inicio caben %1 productos</translation>
    </message>
    <message>
        <source>is not the hash of a PIN</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no es el hash de un PIN</translation>
    </message>
    <message>
        <source>is not there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no está</translation>
    </message>
    <message>
        <source>is not up to date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no está actualizado</translation>
    </message>
    <message>
        <source>is saved as UTF-16</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está guardado como UTF-16</translation>
    </message>
    <message>
        <source>is saved neither as UTF-8 nor as GB18030</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no está guardado ni como UTF-8 ni como GB18030</translation>
    </message>
    <message>
        <source>is the language that the pack is written in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es el idioma en que está escrito el paquete</translation>
    </message>
    <message>
        <source>is the same file as %1 where capitals do not count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es el mismo archivo que %1 donde las mayúsculas no cuentan</translation>
    </message>
    <message>
        <source>is there already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado grande: %1 × %2 son %3 megapíxeles; el máximo es %4</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado grande: %1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>is too long: %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es demasiado largo: %1 caracteres</translation>
    </message>
    <message>
        <source>it cannot be compiled: no folder can be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede compilar: no se puede escribir en ninguna carpeta (%1)</translation>
    </message>
    <message>
        <source>it does not begin</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no empieza</translation>
    </message>
    <message>
        <source>it does not go on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no continúa</translation>
    </message>
    <message>
        <source>it is a &lt;%1&gt; file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>es un archivo &lt;%1&gt;</translation>
    </message>
    <message>
        <source>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el contenido debe tener la forma {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, en UTF-8</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sus elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>its form must be %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la forma debe ser %1</translation>
    </message>
    <message>
        <source>its name holds characters that are not seen, or that turn the direction of writing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre contiene caracteres invisibles o que cambian la dirección de escritura</translation>
    </message>
    <message>
        <source>its name is longer than %1 characters, or in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre tiene más de %1 caracteres o está en más de %2 carpetas</translation>
    </message>
    <message>
        <source>its name leads out of the pack, or is none on every system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre lleva fuera del paquete o no es válido en todos los sistemas</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre debe tener una de estas extensiones: %1</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file is for “%2”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre dice «%1», pero el archivo es para «%2»</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file names no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre dice «%1», pero el archivo no indica ningún idioma</translation>
    </message>
    <message>
        <source>its name, or that of a folder, is empty or begins or ends with a space or a dot</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su nombre, o el de una carpeta, está vacío o empieza o termina con un espacio o un punto</translation>
    </message>
    <message>
        <source>keep one of the two columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>deje solo una de las dos columnas</translation>
    </message>
    <message>
        <source>leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lleva fuera del paquete</translation>
    </message>
    <message>
        <source>leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>quite lo que no se necesite</translation>
    </message>
    <message>
        <source>leave products out: Home has no room for more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>quite productos: en la pantalla de inicio no caben más</translation>
    </message>
    <message>
        <source>leaves its button</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se sale de su botón</translation>
    </message>
    <message>
        <source>leaves its card</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se sale de su ficha</translation>
    </message>
    <message>
        <source>leaves the products too little room</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>deja muy poco espacio a los productos</translation>
    </message>
    <message>
        <source>leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se sale de la pantalla</translation>
    </message>
    <message>
        <source>let the display go to sleep by itself, or leave it on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>deje que el monitor se suspenda solo o déjelo encendido</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco leer este archivo</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file, or delete it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco leer este archivo o bórrelo</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco leer esta carpeta</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user switch the machine off, or use its own switch</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco apagar el equipo o use el interruptor de este</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco escribir en esta carpeta</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, and see that the disk is not full</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco escribir en esta carpeta y compruebe que el disco no está lleno</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco escribir en esta carpeta; si no, las imágenes se preparan en cada inicio</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>look at it again, then make your change</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a mirarlo y haga después su cambio</translation>
    </message>
    <message>
        <source>look the facts up again and write the new month, or leave out what has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a comprobar los datos y escriba el nuevo mes, o quite lo que haya cambiado</translation>
    </message>
    <message>
        <source>look up what has become of it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>averigüe qué ha sido de ello</translation>
    </message>
    <message>
        <source>lrelease did not compile it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease no lo compiló: %1</translation>
    </message>
    <message>
        <source>lrelease refused it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease lo rechazó: %1</translation>
    </message>
    <message>
        <source>lupdate failed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lupdate falló: %1</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>equipo</translation>
    </message>
    <message>
        <source>make the folder %1 and put the pictures into it, or name theirs with --pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cree la carpeta %1 y ponga en ella las imágenes o indique su carpeta con --pictures</translation>
    </message>
    <message>
        <source>make this folder and put the product files into it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cree esta carpeta y ponga en ella los archivos de los productos</translation>
    </message>
    <message>
        <source>makes the program that opens it crash</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>hace que falle el programa que lo abre</translation>
    </message>
    <message>
        <source>mend the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>corrija el archivo</translation>
    </message>
    <message>
        <source>mend the file, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>corrija el archivo y reinicie el quiosco</translation>
    </message>
    <message>
        <source>mend the file; the kiosk follows by itself</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>corrija el archivo; el quiosco lo aplica por sí solo</translation>
    </message>
    <message>
        <source>mend what it names, then run again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>corrija lo que indica y ejecútelo de nuevo</translation>
    </message>
    <message>
        <source>move a product file out of %1, or change the order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>saque de %1 un archivo de producto o cambie los números (order)</translation>
    </message>
    <message>
        <source>must be %1, but %2 is %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>debe ser %1, pero %2 es %3</translation>
    </message>
    <message>
        <source>name a file in a folder that can be written</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique un archivo en una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique una carpeta que contenga pack.toml o un archivo ZIP de ella; si ya lo era, vuelva a copiarlo</translation>
    </message>
    <message>
        <source>name a new file, in a folder that you may write</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique un archivo nuevo, en una carpeta en la que tenga permiso para escribir</translation>
    </message>
    <message>
        <source>name a picture file here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique aquí un archivo de imagen</translation>
    </message>
    <message>
        <source>name a text that the product has, as kiosk pack texts lists them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique un texto que tenga el producto, tal como los enumera «kiosk pack texts»</translation>
    </message>
    <message>
        <source>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>llámelo kiosk_&lt;code&gt;.ts, por ejemplo kiosk_de.ts o kiosk_zh_CN.ts, o muévalo a otro lugar</translation>
    </message>
    <message>
        <source>name the file that kiosk pack keys has made</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique el archivo que creó «kiosk pack keys»</translation>
    </message>
    <message>
        <source>name the folder or the zip file that %1 lies in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique la carpeta o el archivo ZIP donde está %1</translation>
    </message>
    <message>
        <source>name the pack&apos;s folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>indique la carpeta del paquete</translation>
    </message>
    <message>
        <source>names no column that is known</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no nombra ninguna columna conocida</translation>
    </message>
    <message>
        <source>names other files than there are</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>nombra otros archivos que los que hay</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>necesita %1&#xa0;MB, y el disco tiene %2&#xa0;MB para ello</translation>
    </message>
    <message>
        <source>needs more memory than a picture may take</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>necesita más memoria de la que puede ocupar una imagen</translation>
    </message>
    <message>
        <source>needs version %1 of the kiosk, and this is %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>necesita la versión %1 del quiosco, y esta es la %2</translation>
    </message>
    <message>
        <source>nothing is translated into %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>idiomas sin nada traducido: %1</translation>
    </message>
    <message>
        <source>open and save it in Qt Linguist, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ábralo y guárdelo en Qt Linguist o restaure una copia anterior</translation>
    </message>
    <message>
        <source>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ábralo en Qt Linguist o en un editor de texto y corríjalo, o restaure una copia anterior</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ábralo en un programa de imágenes y guárdelo como JPEG, PNG o WebP</translation>
    </message>
    <message>
        <source>pack it again with kiosk pack build, or with the system&apos;s own “compress”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a comprimirlo con «kiosk pack build» o con la opción «Comprimir» del sistema</translation>
    </message>
    <message>
        <source>panel %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>panel %1</translation>
    </message>
    <message>
        <source>products: %1, problems: %2, warnings: %3, review notes: %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>productos: %1, problemas: %2, advertencias: %3, notas de revisión: %4</translation>
    </message>
    <message>
        <source>put a good copy in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sustitúyalo por una copia correcta</translation>
    </message>
    <message>
        <source>put a larger one here; this one looks soft, or does not fill the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga aquí una más grande; esta se ve borrosa o no llena la pantalla</translation>
    </message>
    <message>
        <source>put a picture here that is taller than wide, or leave the portrait out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga aquí una imagen más alta que ancha o quite la vertical</translation>
    </message>
    <message>
        <source>put a picture here that is wider than tall; this one may serve as the portrait</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga aquí una imagen más ancha que alta; esta puede servir de vertical</translation>
    </message>
    <message>
        <source>put at least one product file into the folder %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga al menos un archivo de producto en la carpeta %1</translation>
    </message>
    <message>
        <source>put in what “kiosk pin hash” prints</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga lo que muestra «kiosk pin hash»</translation>
    </message>
    <message>
        <source>put it between quotes: &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>póngalo entre comillas rectas: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>put its translation back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>restaure su traducción</translation>
    </message>
    <message>
        <source>put kiosk_%1.ts into %2, or take it out of the settings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga kiosk_%1.ts en %2 o quite el idioma de los ajustes</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” is no string of the kiosk or its pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un texto del quiosco ni de su paquete</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1» no es un idioma</translation>
    </message>
    <message>
        <source>%1 has %2 px, the screen has %3 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 mide %2 px; la pantalla, %3 px</translation>
    </message>
    <message>
        <source>%1 is no whole number of pieces: it is %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no da un número entero de piezas: es %2 × %3</translation>
    </message>
    <message>
        <source>%1 is not larger than the one before it, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 no es mayor que el valor anterior, %2</translation>
    </message>
    <message>
        <source>a text must end on its own line with a quote: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un texto debe terminar con comillas en la misma línea: %1</translation>
    </message>
    <message>
        <source>a yes-or-no value (true or false)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>un valor sí/no (true o false)</translation>
    </message>
    <message>
        <source>add a line for %1, with one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>añada una línea para %1, con uno de estos valores: %2</translation>
    </message>
    <message>
        <source>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elija de 4 a 8 cifras: ni serie como 1234, ni repetición, ni año, ni fecha</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>copy it into the pack again; if that does not help, %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a copiarlo en el paquete; si no sirve: %1</translation>
    </message>
    <message>
        <source>delete the line to play the whole day, or write hours like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>borre la línea para que se muestre todo el día o escriba horas como %1</translation>
    </message>
    <message>
        <source>fill this cell (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>rellene esta celda (%1)</translation>
    </message>
    <message>
        <source>give a list with one text for each plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé una lista con un texto para cada forma del plural</translation>
    </message>
    <message>
        <source>give each product its own order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dé a cada producto su propio número (order)</translation>
    </message>
    <message>
        <source>has no value, but other options have one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta, pero otras opciones lo tienen</translation>
    </message>
    <message>
        <source>install, for all users, a font that has what is missing, or write the text without it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>instale para todos los usuarios una fuente que los tenga o escriba el texto sin ellos</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>its folder has the same name as the file %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>su carpeta se llama igual que el archivo %1</translation>
    </message>
    <message>
        <source>keep at most %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>deje como máximo %1 de las entradas</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>permita al usuario del quiosco ajustarlo, o ajústelo en el propio monitor y ponga brightness en 0</translation>
    </message>
    <message>
        <source>make that line read %1, or get the file again from the translator</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cambie esa línea por %1 o pida de nuevo el archivo a quien lo tradujo</translation>
    </message>
    <message>
        <source>put a product file into it first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga antes en él un archivo de producto</translation>
    </message>
    <message>
        <source>put texts between straight quotes, like %1, and write digits and = in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga los textos entre comillas rectas, como %1, y escriba los dígitos y = en ancho medio</translation>
    </message>
    <message>
        <source>put the file back, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>restaure el archivo o corrija su nombre</translation>
    </message>
    <message>
        <source>put the file into the content pack and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga el archivo en el paquete de contenido y escriba solo su ruta dentro de él</translation>
    </message>
    <message>
        <source>put the file into the media folder and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga el archivo en la carpeta multimedia y escriba solo su ruta dentro de ella</translation>
    </message>
    <message>
        <source>put the file itself in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga en su lugar el propio archivo</translation>
    </message>
    <message>
        <source>put the marks in ascending order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga las marcas en orden ascendente</translation>
    </message>
    <message>
        <source>put the translation back, or remove the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>restaure la traducción o elimine el archivo</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elimínelo</translation>
    </message>
    <message>
        <source>remove one first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>quite una antes</translation>
    </message>
    <message>
        <source>remove packs or media that are not needed, or use a larger disk</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elimine paquetes o archivos multimedia que no se necesiten o use un disco más grande</translation>
    </message>
    <message>
        <source>remove the surplus brackets</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>elimine los corchetes que sobran</translation>
    </message>
    <message>
        <source>replace it with a file saved by Qt Linguist, or remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sustitúyalo por un archivo guardado con Qt Linguist o elimínelo</translation>
    </message>
    <message>
        <source>run kiosk pack strings with the code of each language that you offer</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ejecute «kiosk pack strings» con el código de cada idioma disponible</translation>
    </message>
    <message>
        <source>run kiosk pack strings, then translate what is unfinished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ejecute «kiosk pack strings» y luego traduzca lo que está sin terminar</translation>
    </message>
    <message>
        <source>run the kiosk&apos;s set-up again, or install the font for all users</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>repita la instalación del quiosco o instale la fuente para todos los usuarios</translation>
    </message>
    <message>
        <source>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a guardarlo como «UTF-8» (en el editor: Guardar como, codificación UTF-8)</translation>
    </message>
    <message>
        <source>save it anew, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a guardarlo, como JPEG, PNG o WebP</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo como «UTF-8», no como «UTF-8 con BOM»: otros programas tropiezan con la marca</translation>
    </message>
    <message>
        <source>save it as MP4 with H.264, at most 3840 × 2160, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo como MP4 con H.264, de 3840 × 2160 como máximo, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>save it as UTF-8 (Qt Linguist always does)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo como UTF-8 (Qt Linguist siempre lo hace)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo más pequeño</translation>
    </message>
    <message>
        <source>save it smaller, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo más pequeño, como JPEG, PNG o WebP</translation>
    </message>
    <message>
        <source>save it smaller, or leave it out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo más pequeño o quítelo</translation>
    </message>
    <message>
        <source>save it smaller: 3840 px are enough for the longer side</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>guárdelo más pequeño: bastan 3840&#xa0;px en el lado más largo</translation>
    </message>
    <message>
        <source>say it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dígalo más brevemente</translation>
    </message>
    <message>
        <source>says something else than pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dice algo distinto de pack.toml</translation>
    </message>
    <message>
        <source>send us the log and the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>envíenos el registro y el paquete</translation>
    </message>
    <message>
        <source>showed no picture within %1 s</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no mostró ninguna imagen en %1&#xa0;s</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>speaks of %1 as still to come, but that is over</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>presenta %1 como algo futuro, y eso ya pasó</translation>
    </message>
    <message>
        <source>start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>reinicie el quiosco</translation>
    </message>
    <message>
        <source>start the kiosk again; if that does not help, look at Memory on the page Health</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>reinicie el quiosco; si no sirve, mire Memoria en la página Estado</translation>
    </message>
    <message>
        <source>tell it in %1 to %2 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dígalo en %1 a %2 caracteres, con la idea principal primero</translation>
    </message>
    <message>
        <source>tell it in at most %1 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>dígalo en %1 caracteres como máximo, con la idea principal primero</translation>
    </message>
    <message>
        <source>the file declares entities or refers to another file in its %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo declara entidades o remite a otro archivo en su %1</translation>
    </message>
    <message>
        <source>the log cannot be written (%1); warnings go to the terminal only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede escribir el registro (%1); las advertencias solo van al terminal</translation>
    </message>
    <message>
        <source>the year of %1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el año de %1 está fuera de los límites</translation>
    </message>
    <message>
        <source>this machine cannot be switched off or restarted from here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este equipo no se puede apagar ni reiniciar desde aquí</translation>
    </message>
    <message>
        <source>to change the text itself, name no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cambie el texto mismo: omita el idioma</translation>
    </message>
    <message>
        <source>write %1 in its line %2, or rename the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1 en su línea %2 o cambie el nombre del archivo</translation>
    </message>
    <message>
        <source>write %1 or more characters between the quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>complete el texto entre las comillas (mínimo de caracteres: %1)</translation>
    </message>
    <message>
        <source>write %1 or the like</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1 o similar</translation>
    </message>
    <message>
        <source>write at least %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba entradas, al menos %1</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>write one %1 for each line, with texts between straight quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un solo %1 por línea, con los textos entre comillas rectas</translation>
    </message>
    <message>
        <source>write the text itself first, or empty this cell</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba antes el texto original o vacíe esta celda</translation>
    </message>
    <message>
        <source>write the translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba la traducción</translation>
    </message>
    <message>
        <source>write year and month, like 2024-04</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba año y mes, como 2024-04</translation>
    </message>
    <message>
        <source>write year-month-day, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba año-mes-día, como %1</translation>
    </message>
    <message>
        <source>stopped the installation (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>detuvo la instalación (%1)</translation>
    </message>
    <message>
        <source>put the file there, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ponga ahí el archivo o corrija su nombre</translation>
    </message>
    <message>
        <source>rename it, or delete the column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>cámbiele el nombre o borre la columna</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>run “kiosk i18n update” and commit the result</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ejecute «kiosk i18n update» y confirme el resultado (commit)</translation>
    </message>
    <message>
        <source>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a guardarlo desde el programa de hojas de cálculo, como «.xlsx» o como «CSV UTF-8»</translation>
    </message>
    <message>
        <source>shorten it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>acórtela</translation>
    </message>
    <message>
        <source>shorten it, or what stands beside it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>acorte este texto o lo que está al lado</translation>
    </message>
    <message>
        <source>stands in a view that leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>está en una zona que se sale de la pantalla</translation>
    </message>
    <message>
        <source>stands over “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se superpone a «%1»</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sugerido: %1</translation>
    </message>
    <message>
        <source>take this item out, or switch it off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>quite este elemento o desactívelo</translation>
    </message>
    <message>
        <source>takes longer than %1 s to open</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tarda más de %1&#xa0;s en abrirse</translation>
    </message>
    <message>
        <source>the XML is broken here: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el XML tiene un error aquí: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in %2 already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la columna «%1» ya está en %2</translation>
    </message>
    <message>
        <source>the content has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el contenido no tiene cifras</translation>
    </message>
    <message>
        <source>the content has no such product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el contenido no tiene ese producto</translation>
    </message>
    <message>
        <source>the content has no such video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el contenido no tiene ese video</translation>
    </message>
    <message>
        <source>the content pack has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el paquete de contenido no tiene cifras</translation>
    </message>
    <message>
        <source>the content pack has no video &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el paquete de contenido no tiene el video «%1»</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se usan los ajustes por defecto</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo ocupa más de %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the file is larger than %1 kB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo ocupa más de %1&#xa0;kB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo no es UTF-8</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el archivo dice ser %1, no UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s name does not follow its order and id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el nombre del archivo no sigue su número (order) y su ID</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer la carpeta (%1)</translation>
    </message>
    <message>
        <source>the folder is missing or cannot be read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la carpeta falta o no se puede leer</translation>
    </message>
    <message>
        <source>the kiosk&apos;s data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>carpeta de datos del quiosco</translation>
    </message>
    <message>
        <source>the last good playlist plays on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se sigue mostrando la última lista correcta</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se usan los últimos ajustes correctos</translation>
    </message>
    <message>
        <source>the one before it stays</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>sigue el anterior</translation>
    </message>
    <message>
        <source>the pack that was shown is gone or damaged: the one before it is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>el paquete que se mostraba ya no está o está dañado: se muestra el anterior</translation>
    </message>
    <message>
        <source>the parts are %1 together, not %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>las partes suman %1, no %2</translation>
    </message>
    <message>
        <source>the picture is damaged or only half there (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la imagen está dañada o incompleta (%1)</translation>
    </message>
    <message>
        <source>the picture made from %1 cannot be kept (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede guardar la imagen hecha a partir de %1 (%2)</translation>
    </message>
    <message>
        <source>the printed readings are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se muestran las lecturas según la fuente</translation>
    </message>
    <message>
        <source>the products&apos; cards play in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>en su lugar se muestran las fichas de los productos</translation>
    </message>
    <message>
        <source>the readings chosen last are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se muestran las últimas lecturas elegidas</translation>
    </message>
    <message>
        <source>the same key or heading stands twice in this file: delete one of them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la misma palabra clave o el mismo encabezado está dos veces en este archivo: borre uno de los dos</translation>
    </message>
    <message>
        <source>the table cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se puede leer la tabla (%1)</translation>
    </message>
    <message>
        <source>the translation has added %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la traducción ha añadido %1</translation>
    </message>
    <message>
        <source>the translation has lost %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la traducción ha perdido %1</translation>
    </message>
    <message>
        <source>the translation has lost %1 and added %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la traducción ha perdido %1 y ha añadido %2</translation>
    </message>
    <message>
        <source>the translations cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se pueden leer las traducciones (%1)</translation>
    </message>
    <message>
        <source>the two are different</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>los dos no coinciden</translation>
    </message>
    <message>
        <source>there are more than %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>supera el máximo de productos (%1)</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no existe la columna «%1»</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no existe la columna %1</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no existe el día %1</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>there is no product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no hay ningún producto</translation>
    </message>
    <message>
        <source>there is no product &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no existe el producto «%1»</translation>
    </message>
    <message>
        <source>there is no product to show</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no hay ningún producto que mostrar</translation>
    </message>
    <message>
        <source>this content pack cannot be shown (%1: %2): %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este paquete de contenido no se puede mostrar (%1: %2): %3</translation>
    </message>
    <message>
        <source>this font cannot be loaded; another one is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esta fuente no se puede cargar; se usa otra</translation>
    </message>
    <message>
        <source>this font is not installed; letters may look odd or be missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esta fuente no está instalada; puede haber letras raras o que falten</translation>
    </message>
    <message>
        <source>this is hardly a content pack: leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esto no parece un paquete de contenido: quite lo que no se necesite</translation>
    </message>
    <message>
        <source>this is hardly a content pack: name the pack&apos;s own folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esto no parece un paquete de contenido: indique la carpeta del propio paquete</translation>
    </message>
    <message>
        <source>this is hardly a text file: put the right one in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esto no parece un archivo de texto: sustitúyalo por el correcto</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>this is not a translation file: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>esto no es un archivo de traducción: %1</translation>
    </message>
    <message>
        <source>this language has no translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este idioma no tiene traducción</translation>
    </message>
    <message>
        <source>this language is not offered</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este idioma no está disponible</translation>
    </message>
    <message>
        <source>this machine cannot play videos</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este equipo no puede reproducir videos</translation>
    </message>
    <message>
        <source>this name does not tell a language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>este nombre no indica ningún idioma</translation>
    </message>
    <message>
        <source>translate it in Qt Linguist and mark it as finished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>tradúzcalo en Qt Linguist y márquelo como terminado</translation>
    </message>
    <message>
        <source>translate the same text of a product in one way</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>traduzca siempre igual un mismo texto de un producto</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>traduce «%1» de otra forma que %2: «%3»</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot;, which is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>traduce «%1», que está vacío</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>inténtelo de nuevo</translation>
    </message>
    <message>
        <source>update the kiosk first, or ask for a pack that is made for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>actualice antes el quiosco o pida un paquete hecho para él</translation>
    </message>
    <message>
        <source>version %1 is installed already, with other content</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>la versión %1 ya está instalada, con otro contenido</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>espere un momento e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>wait until nothing writes to it any more, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>espere a que nada más escriba en él e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>wait until that is done, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>espere a que termine e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>was given up: the machine has run out of memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se canceló: el equipo se quedó sin memoria</translation>
    </message>
    <message>
        <source>was not opened: the kiosk is ending</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no se abrió: el quiosco se está cerrando</translation>
    </message>
    <message>
        <source>was not ready in time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>no estuvo listo a tiempo</translation>
    </message>
    <message>
        <source>was read in a wrong encoding before it came here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>se leyó antes con una codificación equivocada</translation>
    </message>
    <message>
        <source>why: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>with what stands beside it takes %1 % more room than there is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>con lo que está al lado ocupa un %1&#xa0;% más de espacio del que hay</translation>
    </message>
    <message>
        <source>would grow %1 times: zip files like that are made to fill disks</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>crecería %1 veces: los archivos ZIP así se hacen para llenar discos</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba &quot;%1&quot;, o &quot;%2&quot; para todo el día</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;: capitals count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba &quot;%1&quot;: las mayúsculas cuentan</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1</translation>
    </message>
    <message>
        <source>write %1 values: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1 valores: %2</translation>
    </message>
    <message>
        <source>write %1=TEXT</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1=TEXTO</translation>
    </message>
    <message>
        <source>write %1=VALUE</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba %1=VALOR</translation>
    </message>
    <message>
        <source>write 0 to 9 in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba del 0 al 9 en ancho medio</translation>
    </message>
    <message>
        <source>write 0, or %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba 0, o bien %1</translation>
    </message>
    <message>
        <source>write a code like de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un código como de o zh_TW</translation>
    </message>
    <message>
        <source>write a day that the calendar has</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un día que exista en el calendario</translation>
    </message>
    <message>
        <source>write a later day, or delete one of the two lines</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un día posterior o borre una de las dos líneas</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un número mayor que 0</translation>
    </message>
    <message>
        <source>write a number that goes into the total 2 to %1 times</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un número que quepa exactamente de 2 a %1 veces en el total</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba una ruta dentro del paquete con barras (/), como &quot;pictures/drone.webp&quot;</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba una ruta dentro del paquete con barras (/), como &quot;videos/welcome.mp4&quot;</translation>
    </message>
    <message>
        <source>write a year from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba un año de %1 a %2</translation>
    </message>
    <message>
        <source>write as many parts as make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba tantas partes como formen el total</translation>
    </message>
    <message>
        <source>write digits only, like 7</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba solo dígitos, como 7</translation>
    </message>
    <message>
        <source>write every plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba todas las formas del plural</translation>
    </message>
    <message>
        <source>write how large it is now</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba cuánto es ahora</translation>
    </message>
    <message>
        <source>write how much one piece stands for</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba cuánto representa una pieza</translation>
    </message>
    <message>
        <source>write illustration (示意图) or photo (照片)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba illustration (示意图) o photo (照片)</translation>
    </message>
    <message>
        <source>write it anew without them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a escribir el texto sin ellos</translation>
    </message>
    <message>
        <source>write it as Qt does, for example de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escríbalo como lo hace Qt, por ejemplo de o zh_TW</translation>
    </message>
    <message>
        <source>write it in one line; the screen breaks it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escríbalo en una línea; la pantalla lo divide</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escríbalo así: %1</translation>
    </message>
    <message>
        <source>write it without quotes, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escríbalo sin comillas, como %1</translation>
    </message>
    <message>
        <source>write kind = &quot;illustration&quot;: the screen then says so to visitors</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba kind = &quot;illustration&quot;: así la pantalla lo indica a los visitantes</translation>
    </message>
    <message>
        <source>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba números de 0 a 1 separados por espacios, como 0.5 0.4</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba uno de estos valores: %1</translation>
    </message>
    <message>
        <source>write one row for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba una fila para cada producto</translation>
    </message>
    <message>
        <source>write parts that make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba partes que formen el total</translation>
    </message>
    <message>
        <source>write something</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba algo</translation>
    </message>
    <message>
        <source>write spaces</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba espacios</translation>
    </message>
    <message>
        <source>write the names of the columns into the first row: name, maker, claim and so on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba los nombres de las columnas en la primera fila: name, maker, claim y así sucesivamente</translation>
    </message>
    <message>
        <source>write the pattern itself as the first argument</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba el propio patrón como primer argumento</translation>
    </message>
    <message>
        <source>write the same placeholders as in the source</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba los mismos marcadores que en el texto original</translation>
    </message>
    <message>
        <source>write the smaller number here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba aquí el número menor</translation>
    </message>
    <message>
        <source>write the text anew</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>vuelva a escribir el texto</translation>
    </message>
    <message>
        <source>write what the column is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba qué columna es</translation>
    </message>
    <message>
        <source>write what the first part is to grow to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>escriba hasta dónde debe crecer la primera parte</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Name</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Maker</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Line that makes curious</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Frase que despierta curiosidad</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Large number</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>Cifra destacada</translation>
    </message>
    <message>
        <source>Large number: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Cifra destacada: unidad</translation>
    </message>
    <message>
        <source>Large number: what it counts</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Cifra destacada: significado</translation>
    </message>
    <message>
        <source>Table, line %1: what</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabla, fila %1: concepto</translation>
    </message>
    <message>
        <source>Table, line %1: value</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabla, fila %1: valor</translation>
    </message>
    <message>
        <source>Table, line %1: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Tabla, fila %1: unidad</translation>
    </message>
    <message>
        <source>Picture %1: caption</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Imagen %1: pie</translation>
    </message>
    <message>
        <source>Picture %1: credit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Imagen %1: crédito</translation>
    </message>
    <message>
        <source>Perhaps too long: %1 characters, and there is room for %2.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Quizá demasiado largo: %1 caracteres, caben %2.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own translation file says it: change it there.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Es texto del archivo de traducción propio del quiosco: cámbielo allí.</translation>
    </message>
    <message>
        <source>Before the text was changed: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Antes de que cambiara el texto: %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Visitors read it at once.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Guardado como versión %1. Los visitantes lo ven al instante.</translation>
    </message>
    <message>
        <source>To be translated anew: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>Hay que traducir de nuevo: %1</translation>
    </message>
    <message>
        <source>Not saved, and nothing has changed:</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>No se guardó y nada ha cambiado:</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <extracomment>Under a range. Room: 35. Picture: product-02-figure</extracomment>
        <translation>Suba o baje el borde</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As printed</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>Según la fuente</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>En la fuente: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Sugerido: %1</translation>
    </message>
    <message>
        <source>To change it, edit the text in the content pack.</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>Para cambiarlo, edite el texto en el paquete de contenido.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>This line is 100 mm long</source>
        <extracomment>The line to measure. Room: 30. Picture: console-screen</extracomment>
        <translation>Esta línea mide 100&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Mientras tanto, otra persona ha cambiado la lista. Cargue la otra versión y vuelva a hacer sus cambios.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>Aún sin guardar: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Cargar la otra</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Put the last good one back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>Restaurar la última correcta</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <extracomment>Under a scale. Room: 30. Picture: product-01-figure</extracomment>
        <translation>Lleve la onda más lejos</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Prueba táctil</translation>
    </message>
    <message>
        <source>Wipe the screen (30 seconds)</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>Limpiar la pantalla (30 segundos)</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>Drag over the dots</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Arrastre sobre los puntos</translation>
    </message>
    <message>
        <source>Drag around the ring</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>Arrastre por el anillo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Installer’s name</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Nombre del instalador</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Acta de puesta en marcha</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>Ajustes vigentes</translation>
    </message>
</context>
<context>
    <name>StationSettings</name>
    <message>
        <source>Ask after</source>
        <extracomment>For each option what it is called and what it does
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Preguntar tras</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for this long: is anybody still there?</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Nadie ha tocado la pantalla en este tiempo: ¿sigue alguien ahí?</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Esperar respuesta</translation>
    </message>
    <message>
        <source>Then the visit ends and the next visitor starts afresh.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Luego la visita termina y el siguiente visitante empieza de cero.</translation>
    </message>
    <message>
        <source>Show each item for</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Mostrar cada elemento</translation>
    </message>
    <message>
        <source>While nobody touches; an item may have a time of its own.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Mientras nadie toca; un elemento puede tener su propio tiempo.</translation>
    </message>
    <message>
        <source>Visits start in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Idioma inicial</translation>
    </message>
    <message>
        <source>Visitors can change the language for themselves.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Cada visitante puede cambiar de idioma.</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Idiomas disponibles</translation>
    </message>
    <message>
        <source>The language that visits start in is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>El idioma inicial está siempre disponible.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud reading aloud and sounds are.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>El de la lectura en voz alta y los sonidos.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>A soft sound goes with touches.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Un sonido suave acompaña los toques.</translation>
    </message>
    <message>
        <source>Address to take along</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Dirección para llevar</translation>
    </message>
    <message>
        <source>The web page of a product, as a code for visitors’ phones.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>La página web de un producto, como código para el teléfono del visitante.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When visitors come, for each weekday and for single days.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Cuándo hay visitantes: por día de la semana y en días sueltos.</translation>
    </message>
    <message>
        <source>Outside opening hours the screen shows</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Fuera del horario, la pantalla muestra</translation>
    </message>
    <message>
        <source>Black switches the display off, where that is possible.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Con «Negro» se apaga el monitor, si es posible.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Qué imagen</translation>
    </message>
    <message>
        <source>One of the pictures in the media folder.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Una de las imágenes de la carpeta multimedia.</translation>
    </message>
    <message>
        <source>A touch wakes the kiosk</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Un toque despierta el quiosco</translation>
    </message>
    <message>
        <source>Outside opening hours, for one visitor; then it rests again.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Fuera del horario, para un visitante; luego vuelve a reposar.</translation>
    </message>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Ver y alcanzar mejor</translation>
    </message>
    <message>
        <source>What visitors may switch on; larger text is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Lo que los visitantes pueden activar; el texto más grande se ofrece siempre.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Diagonal de la pantalla</translation>
    </message>
    <message>
        <source>It is right when the line below measures 100 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Es correcta cuando la línea de abajo mide 100&#xa0;mm.</translation>
    </message>
    <message>
        <source>Height of the lower edge</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Altura del borde inferior</translation>
    </message>
    <message>
        <source>From the floor; then “Within reach” brings everything below 1,220 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Desde el suelo; así «Al alcance» lo lleva todo por debajo de 1220&#xa0;mm.</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Orientación de la pantalla</translation>
    </message>
    <message>
        <source>The bright edge is the top of the screen as it was made.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>El borde claro es la parte superior de la pantalla tal como se fabricó.</translation>
    </message>
    <message>
        <source>Protect against burn-in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Evitar el quemado</translation>
    </message>
    <message>
        <source>What stands still moves a little once a minute.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Lo que está quieto se mueve un poco cada minuto.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Of the panel’s light; a dark room needs less of it.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>El de la luz de la pantalla; una sala oscura necesita menos.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Off: a window, for trying things out.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Desactivado: una ventana, para hacer pruebas.</translation>
    </message>
    <message>
        <source>Key for content packs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Clave de los paquetes de contenido</translation>
    </message>
    <message>
        <source>Only packs that were signed with it are installed.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Solo se instalan los paquetes firmados con ella.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Sin girar</translation>
    </message>
    <message>
        <source>Turned left</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Turned right</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Negro</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;pulgadas</translation>
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
        <translation>Según el monitor</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>siempre abierto</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Set it with a keyboard: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Se ajusta con un teclado: %1</translation>
    </message>
    <message>
        <source>Visits start in this language: choose another one first.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Las visitas empiezan en este idioma: elija antes otro.</translation>
    </message>
    <message>
        <source>There is no picture yet: add one on the page Playlist.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>Aún no hay ninguna imagen: añada una en la página Lista.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Done</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Welcome</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>How does the screen hang?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>¿Qué orientación tiene la pantalla?</translation>
    </message>
    <message>
        <source>How large is the screen?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>¿Qué tamaño tiene la pantalla?</translation>
    </message>
    <message>
        <source>When do visitors come?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>¿Cuándo vienen los visitantes?</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Un PIN para el personal</translation>
    </message>
    <message>
        <source>Does the whole screen feel touches?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>¿Responde al tacto toda la pantalla?</translation>
    </message>
    <message>
        <source>A few steps set this kiosk up. In which language should visits start?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Este quiosco se configura en unos pocos pasos. ¿En qué idioma deben empezar las visitas?</translation>
    </message>
    <message>
        <source>Choose until this text is upright.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Elija hasta que este texto quede derecho.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line, and measure from the floor to the lower edge.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Ponga una regla junto a la línea y mida desde el suelo hasta el borde inferior.</translation>
    </message>
    <message>
        <source>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>El resto del día la pantalla está oscura. Los días sueltos y los de la semana se pueden ajustar después en la consola.</translation>
    </message>
    <message>
        <source>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Con él se abre la consola: mantenga dos dedos en esquinas opuestas de la pantalla durante tres segundos.</translation>
    </message>
    <message>
        <source>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>Pase un dedo por toda la pantalla, hasta los bordes. Después, este quiosco estará listo.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <extracomment>The question. Room: 20. Picture: still-there</extracomment>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <extracomment>The question. Room: 35. Picture: still-there</extracomment>
        <translation>Toque la pantalla para seguir</translation>
    </message>
</context>
<context>
    <name>TakeawaySheet</name>
    <message>
        <source>Point your phone’s camera at the code to read on later.</source>
        <extracomment>The code to take along. Room: 70. Picture: takeaway</extracomment>
        <translation>Apunte la cámara del teléfono al código para seguir leyendo después.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The code to take along. Room: 10. Picture: takeaway</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Remove line %1</source>
        <extracomment>A text of a product. Room: 25. Picture: console-texts</extracomment>
        <translation>Quitar la fila %1</translation>
    </message>
</context>
<context>
    <name>TextsBar</name>
    <message>
        <source>Save</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts of the products</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Textos de los productos</translation>
    </message>
    <message>
        <source>Touch a text to write in it.</source>
        <extracomment>The console&apos;s page. Room: 55. Picture: console-texts</extracomment>
        <translation>Toque un texto para cambiarlo.</translation>
    </message>
    <message>
        <source>Back to Content</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Volver a Contenido</translation>
    </message>
    <message>
        <source>Add a line to the table</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>Añadir una fila a la tabla</translation>
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
        <translation>Abierto ahora, hasta el %1.</translation>
    </message>
    <message>
        <source>Closed now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Cerrado ahora, hasta el %1.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Siempre abierto.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Always closed.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>Siempre cerrado.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>End the touch test</source>
        <extracomment>The touch test. Room: 25. Picture: console-screen</extracomment>
        <translation>Terminar la prueba táctil</translation>
    </message>
    <message>
        <source>Draw over the whole screen: parts that stay dark feel nothing</source>
        <extracomment>The touch test. Room: 75. Picture: console-screen</extracomment>
        <translation>Dibuje por toda la pantalla: lo que siga oscuro no responde</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s page. Room: 10. Picture: console-visitors</extracomment>
        <translation>Visitantes</translation>
    </message>
</context>
<context>
    <name>WeekdayChoice</name>
    <message>
        <source>Every day</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>Fin de semana</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>数读重庆</source>
        <extracomment>In numbers: title
Room: 25. Picture: numbers</extracomment>
        <translation>Chongqing en cifras</translation>
    </message>
    <message>
        <source>一座城的创新，用数字量一量</source>
        <extracomment>In numbers: claim
Room: 40. Picture: numbers</extracomment>
        <translation>Así se mide la innovación de una ciudad</translation>
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
        <translation>del valor añadido industrial procedía de industrias emergentes estratégicas a finales de&#xa0;2023</translation>
    </message>
    <message>
        <source>新兴产业，占多大一块？</source>
        <extracomment>In numbers: entry 1, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuánto pesan las industrias emergentes?</translation>
    </message>
    <message>
        <source>规上工业增加值</source>
        <extracomment>In numbers: entry 1, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>valor añadido de la industria de mayor tamaño</translation>
    </message>
    <message>
        <source>战略性新兴产业，2023年底</source>
        <extracomment>In numbers: entry 1, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>industrias emergentes estratégicas, finales&#xa0;de&#xa0;2023</translation>
    </message>
    <message>
        <source>到2023年底，比重达到32.2%。</source>
        <extracomment>In numbers: entry 1, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>A finales de 2023, la proporción había llegado al 32,2&#xa0;%.</translation>
    </message>
    <message>
        <source>其余产业</source>
        <extracomment>In numbers: entry 1, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>las demás industrias</translation>
    </message>
    <message>
        <source>近40</source>
        <extracomment>In numbers: entry 1, figure, mark 4, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>casi 40</translation>
    </message>
    <message>
        <source>预计到2027年</source>
        <extracomment>In numbers: entry 1, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>previsto para 2027</translation>
    </message>
    <message>
        <source>这是预计：到2027年，比重将提高至近40%。</source>
        <extracomment>In numbers: entry 1, figure, mark 4, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Es una previsión: se espera que la proporción suba hasta casi el 40&#xa0;% para 2027.</translation>
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
        <translation>billones de&#xa0;yuanes</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业的营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, label
Room: 95. Picture: numbers</extracomment>
        <translation>de ingresos: lo previsto para 2027 en las empresas industriales de mayor tamaño</translation>
    </message>
    <message>
        <source>4万亿元，一点一点数</source>
        <extracomment>In numbers: entry 2, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>Contar hasta 4 billones de yuanes</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>ingresos previstos para 2027 en las empresas industriales de mayor tamaño</translation>
    </message>
    <message>
        <source>个点，每个点是1000亿元</source>
        <extracomment>In numbers: entry 2, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>puntos de 100&#x202f;000 millones de yuanes</translation>
    </message>
    <message>
        <source>2,941</source>
        <extracomment>In numbers: entry 3, value
Room: 10. Picture: numbers</extracomment>
        <translation>2941</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>In numbers: entry 3, unit
----------
In numbers: entry 3, figure, mark 2, unit
Room: 25. Picture: numbers</extracomment>
        <translation>empresas</translation>
    </message>
    <message>
        <source>2024年一季度新增的科技型工业企业</source>
        <extracomment>In numbers: entry 3, label
Room: 95. Picture: numbers</extracomment>
        <translation>industriales de base tecnológica se sumaron en el primer trimestre de&#xa0;2024</translation>
    </message>
    <message>
        <source>一个季度，新增了多少家？</source>
        <extracomment>In numbers: entry 3, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuántas se sumaron en un trimestre?</translation>
    </message>
    <message>
        <source>6.15</source>
        <extracomment>In numbers: entry 3, figure, mark 1, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>61&#x202f;500</translation>
    </message>
    <message>
        <source>万家</source>
        <extracomment>In numbers: entry 3, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>empresas</translation>
    </message>
    <message>
        <source>科技型工业企业总数</source>
        <extracomment>In numbers: entry 3, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>industriales de base tecnológica</translation>
    </message>
    <message>
        <source>2024年一季度新增</source>
        <extracomment>In numbers: entry 3, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>sumadas en el primer trimestre de 2024</translation>
    </message>
    <message>
        <source>同一时间，全市高新技术企业总数达到7565家。</source>
        <extracomment>In numbers: entry 3, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Para entonces, la ciudad tenía en total 7565 empresas de alta tecnología.</translation>
    </message>
    <message>
        <source>约5.86</source>
        <extracomment>In numbers: entry 3, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>unas 58&#x202f;600</translation>
    </message>
    <message>
        <source>此前已有</source>
        <extracomment>In numbers: entry 3, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>ya existentes</translation>
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
        <translation>categorías industriales</translation>
    </message>
    <message>
        <source>全国一共41个，重庆有其中的39个</source>
        <extracomment>In numbers: entry 4, label
Room: 95. Picture: numbers</extracomment>
        <translation>de las 41 del país se encuentran en Chongqing</translation>
    </message>
    <message>
        <source>41个工业大类，重庆有几个？</source>
        <extracomment>In numbers: entry 4, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuántas de las 41 tiene Chongqing?</translation>
    </message>
    <message>
        <source>个</source>
        <extracomment>In numbers: entry 4, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>categorías</translation>
    </message>
    <message>
        <source>全国的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>En todo el país:</translation>
    </message>
    <message>
        <source>重庆有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>presentes en Chongqing</translation>
    </message>
    <message>
        <source>在这样的家底上，重庆提出“33618”现代制造业集群体系。</source>
        <extracomment>In numbers: entry 4, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Con esta base, Chongqing propone su sistema «33618» de clústeres de industria moderna.</translation>
    </message>
    <message>
        <source>重庆没有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>ausentes en Chongqing</translation>
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
        <translation>más de valor añadido en semiconductores de potencia y circuitos integrados en 2023</translation>
    </message>
    <message>
        <source>2023年，哪个产业长得最快？</source>
        <extracomment>In numbers: entry 5, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Qué industria creció más en 2023?</translation>
    </message>
    <message>
        <source>功率半导体及集成电路</source>
        <extracomment>In numbers: entry 5, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Chips de potencia e integrados</translation>
    </message>
    <message>
        <source>产业增加值，比上一年增长。</source>
        <extracomment>In numbers: entry 5, figure, mark 1, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>Crecimiento del valor añadido respecto al año anterior.</translation>
    </message>
    <message>
        <source>先进材料</source>
        <extracomment>In numbers: entry 5, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Materiales avanzados</translation>
    </message>
    <message>
        <source>传感器及仪器仪表</source>
        <extracomment>In numbers: entry 5, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Sensores e instrumentos</translation>
    </message>
    <message>
        <source>智能网联新能源汽车</source>
        <extracomment>In numbers: entry 5, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>Autos conectados de nueva energía</translation>
    </message>
    <message>
        <source>757</source>
        <extracomment>In numbers: entry 6, value
----------
In numbers: entry 6, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>75&#x202f;700</translation>
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
        <translation>millones de&#xa0;yuanes</translation>
    </message>
    <message>
        <source>2023年全社会研发投入，强度2.45%</source>
        <extracomment>In numbers: entry 6, label
Room: 95. Picture: numbers</extracomment>
        <translation>invertidos en investigación y desarrollo en 2023, una intensidad del&#xa0;2,45&#xa0;%</translation>
    </message>
    <message>
        <source>研发的钱，企业出了多少？</source>
        <extracomment>In numbers: entry 6, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuánta I+D pagan las empresas?</translation>
    </message>
    <message>
        <source>2023年全社会研发投入</source>
        <extracomment>In numbers: entry 6, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>en investigación y desarrollo en 2023</translation>
    </message>
    <message>
        <source>超600</source>
        <extracomment>In numbers: entry 6, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>más de 60&#x202f;000</translation>
    </message>
    <message>
        <source>企业研发投入（预计）</source>
        <extracomment>In numbers: entry 6, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>de las empresas (previsto)</translation>
    </message>
    <message>
        <source>报道给出的是预计数；图上按600亿元画。</source>
        <extracomment>In numbers: entry 6, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>La fuente da una cifra prevista; se dibuja como 60&#x202f;000 millones de yuanes.</translation>
    </message>
    <message>
        <source>约157</source>
        <extracomment>In numbers: entry 6, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>unos 15&#x202f;700</translation>
    </message>
    <message>
        <source>其余投入</source>
        <extracomment>In numbers: entry 6, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>de todos los demás</translation>
    </message>
    <message>
        <source>39.8</source>
        <extracomment>In numbers: entry 7, value
----------
In numbers: entry 7, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>3980</translation>
    </message>
    <message>
        <source>5个重大专项与8个重点专项的总投资</source>
        <extracomment>In numbers: entry 7, label
Room: 95. Picture: numbers</extracomment>
        <translation>invertidos en 5 programas principales y 8 clave de ciencia y tecnología</translation>
    </message>
    <message>
        <source>财政投1元，带动几元？</source>
        <extracomment>In numbers: entry 7, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuánto atrae 1 yuan público?</translation>
    </message>
    <message>
        <source>13个专项的总投资</source>
        <extracomment>In numbers: entry 7, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>invertidos en los 13 programas</translation>
    </message>
    <message>
        <source>6.36</source>
        <extracomment>In numbers: entry 7, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>636</translation>
    </message>
    <message>
        <source>财政投入</source>
        <extracomment>In numbers: entry 7, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>de dinero público</translation>
    </message>
    <message>
        <source>33.44</source>
        <extracomment>In numbers: entry 7, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>3344</translation>
    </message>
    <message>
        <source>带动的社会投入</source>
        <extracomment>In numbers: entry 7, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>de dinero privado atraído</translation>
    </message>
    <message>
        <source>财政每投入1元，带动社会投入约5.3元。</source>
        <extracomment>In numbers: entry 7, figure, comparison
Room: 65. Picture: numbers-figure</extracomment>
        <translation>cada yuan público atrae unos 5,3 yuanes privados.</translation>
    </message>
    <message>
        <source>865.1</source>
        <extracomment>In numbers: entry 8, value
Room: 10. Picture: numbers</extracomment>
        <translation>86&#x202f;510</translation>
    </message>
    <message>
        <source>2023年技术合同成交额，增长37.2%</source>
        <extracomment>In numbers: entry 8, label
Room: 95. Picture: numbers</extracomment>
        <translation>en contratos tecnológicos firmados en 2023, un 37,2&#xa0;% más que el año anterior</translation>
    </message>
    <message>
        <source>技术合同，一年多了多少？</source>
        <extracomment>In numbers: entry 8, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>¿Cuánto crecieron los contratos tecnológicos?</translation>
    </message>
    <message>
        <source>2022年，由增幅推算约631亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2022: unos 63&#x202f;100 millones de yuanes, según el aumento</translation>
    </message>
    <message>
        <source>2023年，865.1亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023: 86&#x202f;510 millones de yuanes</translation>
    </message>
    <message>
        <source>2023年技术合同成交额的增长</source>
        <extracomment>In numbers: entry 8, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>en valor de contratos tecnológicos en 2023</translation>
    </message>
    <message>
        <source>2023年战略性新兴产业增加值占规上工业增加值比重</source>
        <extracomment>In numbers: review notes 1, field
Room: 90. Picture: console-content</extracomment>
        <translation>Proporción de las industrias emergentes estratégicas en el valor añadido industrial, 2023</translation>
    </message>
    <message>
        <source>报道对2023年的同一比重给出两个数：第80行为32.2%，第110行为31.1%。“数读”再次采用32.2%，故照此展示。</source>
        <extracomment>In numbers: review notes 1, why
Room: 250. Picture: console-content</extracomment>
        <translation>El reportaje da dos cifras para la misma proporción de 2023: el 32,2&#xa0;% en la línea 80 y el 31,1&#xa0;% en la línea 110. Su recuadro «En cifras» vuelve a usar el 32,2&#xa0;%, así que se muestra esa.</translation>
    </message>
    <message>
        <source>2024年一季度新增企业的名称</source>
        <extracomment>In numbers: review notes 2, field
Room: 90. Picture: console-content</extracomment>
        <translation>Cómo se llaman las empresas sumadas en el primer trimestre de 2024</translation>
    </message>
    <message>
        <source>第104行同一段里既称“科技型企业”，又称“科技型工业企业”；第116行作“新增科技型2941家”，少了名词。请核实统计的是哪一类企业。</source>
        <extracomment>In numbers: review notes 2, why
Room: 250. Picture: console-content</extracomment>
        <translation>El párrafo de la línea 104 dice tanto «empresas tecnológicas» como «empresas industriales de base tecnológica»; la línea 116 dice «2941 nuevas de base tecnológica», sin el sustantivo. Compruebe qué empresas se cuentan.</translation>
    </message>
    <message>
        <source>2023年企业研发投入</source>
        <extracomment>In numbers: review notes 3, field
Room: 90. Picture: console-content</extracomment>
        <translation>Inversión de las empresas en investigación y desarrollo, 2023</translation>
    </message>
    <message>
        <source>有时效：第108行对2023年仍用“预计”，与同句的757亿元口径不同。请核实是否已有确数。</source>
        <extracomment>In numbers: review notes 3, why
Room: 250. Picture: console-content</extracomment>
        <translation>Dato ligado a una fecha: la línea 108 aún dice «previsto» para 2023, con un cálculo distinto del de los 75&#x202f;700 millones de yuanes de la misma frase. Compruebe si ya hay una cifra definitiva.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title
Room: 30. Picture: home</extracomment>
        <translation>Chongqing, tecnología puntera</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle
Room: 75. Picture: home</extracomment>
        <translation>Diez productos hechos en Chongqing. Toque uno para verlo de cerca.</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source
Room: 100. Picture: home</extracomment>
        <translation>Basado en «La tecnología puntera de Chongqing no deja de surgir», Chongqing Daily, abril&#xa0;de&#xa0;2024</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-02</extracomment>
        <translation>Aleación de aluminio&#xa0;7050</translation>
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
        <translation>Difícil de fundir, pero es el «esqueleto» de un avión</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-02</extracomment>
        <translation>En un gran avión de pasajeros, el 65&#xa0;% de las piezas son de aleación de aluminio. La 7050 tiene fama de ser de las más difíciles de fundir, y con ella se construye el C919 chino. Antes, la industria aeroespacial china tenía que importar las planchas gruesas. Southwest Aluminium empezó a desarrollarlas en 2005 y hoy fabrica a escala industrial todos los grosores, de 6 a 203&#xa0;mm.</translation>
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
        <translation>Grosores fabricados a escala industrial</translation>
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
        <translation>Aleación de 3.ª generación</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-02</extracomment>
        <translation>Inicio del programa</translation>
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
        <translation>Piezas de avión en aluminio</translation>
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
        <translation>Suministro para</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-02</extracomment>
        <translation>Avión chino C919</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-02</extracomment>
        <translation>También en</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-02</extracomment>
        <translation>Modelos aeroespaciales clave</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-02</extracomment>
        <translation>Una plancha gruesa de 7050 sale de la línea de preestirado</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-02</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-02</extracomment>
        <translation>Planchas de 7050, de finas a gruesas</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-02-figure</extracomment>
        <translation>¿Qué grosor alcanza una plancha?</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>grosor de la plancha de 7050, a escala</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>el ancho de una mano, unos 80&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-01</extracomment>
        <translation>Radar espacial «Ojo del Cielo de&#xa0;China»</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-01</extracomment>
        <translation>Beijing Institute of Technology (líder)</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-01</extracomment>
        <translation>¿Cómo ver un asteroide a 10&#xa0;millones de&#xa0;km?</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-01</extracomment>
        <translation>Muchos radares que trabajan juntos son como un ojo gigante que mira al espacio profundo. Este gran radar de apertura distribuida se construye en Chongqing en tres fases. La fase I ya obtuvo la primera imagen china de radar 3D de cráteres lunares desde tierra. La fase III verá mucho más lejos: su meta es detectar un asteroide de 1&#xa0;km de diámetro a 150 millones de km.</translation>
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
        <translation>millones de km</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-01</extracomment>
        <translation>Meta de la fase III: alcance para un asteroide de 1&#xa0;km</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-01</extracomment>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-01</extracomment>
        <translation>Asteroides, planetas, etc.</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-01</extracomment>
        <translation>Fase I, lista en dic. 2022</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-01</extracomment>
        <translation>Monte Mingyue</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-01</extracomment>
        <translation>Fase II, prevista en 2025</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-01</extracomment>
        <translation>Isla Zhongzhou</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-01</extracomment>
        <translation>Meta de fase II: asteroides</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-01</extracomment>
        <translation>A más de 10 millones de km</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-01</extracomment>
        <translation>Radares, plan de fase III</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-01</extracomment>
        <translation>Más de 100</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-01</extracomment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-01</extracomment>
        <translation>Un campo de antenas, todas orientadas a&#xa0;la&#xa0;Luna</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-01</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-01</extracomment>
        <translation>Vista entre las antenas</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-01-figure</extracomment>
        <translation>¿Hasta dónde ve el radar?</translation>
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
        <translation>Luna</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>La fase I, lista en diciembre de 2022, obtuvo la primera imagen china de radar 3D de cráteres lunares desde tierra.</translation>
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
        <translation>millones de km</translation>
    </message>
    <message>
        <source>二期</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>Fase II</translation>
    </message>
    <message>
        <source>计划2025年建成，能探测千万公里外的小行星，并给它成像。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Prevista para 2025: detectar asteroides a 10 millones de kilómetros y captar su imagen.</translation>
    </message>
    <message>
        <source>三期</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>Fase III</translation>
    </message>
    <message>
        <source>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>Con más de cien unidades de radar, debe detectar a esta distancia un asteroide de 1&#xa0;km de diámetro.</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-01-figure</extracomment>
        <translation>la luz recorre 150 millones de km en unos 8&#xa0;min 20&#xa0;s. Distancias dibujadas por potencias de diez.</translation>
    </message>
    <message>
        <source>中国复眼</source>
        <extracomment>Product panel: name (中国复眼)
Room: 50. Picture: product-01</extracomment>
        <translation>Radar espacial «Ojo Compuesto de&#xa0;China»</translation>
    </message>
    <message>
        <source>名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>报道所述雷达公开使用的名称是“中国复眼”；“中国天眼”指贵州的FAST射电望远镜。请向牵头单位核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>El radar descrito se conoce públicamente como «Ojo Compuesto de China» (中国复眼); «Ojo del Cielo de China» (中国天眼) es el radiotelescopio FAST, en Guizhou. Consulte a la institución líder.</translation>
    </message>
    <message>
        <source>二期建成时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Finalización de la fase II</translation>
    </message>
    <message>
        <source>有时效：计划的日期已过，请核实目前状况。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>Dato ligado a una fecha: el plazo previsto ya pasó. Compruebe la situación actual.</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-04</extracomment>
        <translation>Robot cuadrúpedo a prueba de&#xa0;explosiones</translation>
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
        <translation>¿Riesgo de fuego o explosión? Que vayan cuatro patas</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-04</extracomment>
        <translation>Este robot sube escaleras y cruza zanjas con sus cuatro patas. Puede entrar en lugares inflamables, explosivos o tóxicos y soporta el calor, el frío y la niebla salina. Se sitúa, halla el camino y percibe su entorno por sí mismo, y lleva sensores según la tarea. Presentado en abril de 2024, fue el primer robot cuadrúpedo de serie del mundo con certificación a prueba de explosiones.</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-04</extracomment>
        <translation>Primicia mundial</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-04</extracomment>
        <translation>Robot cuadrúpedo de serie certificado a prueba de explosiones</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-04</extracomment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>2024年4月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-04</extracomment>
        <translation>Abril de 2024</translation>
    </message>
    <message>
        <source>能走的地形</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-04</extracomment>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-04</extracomment>
        <translation>Escaleras, zanjas</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-04</extracomment>
        <translation>Clima</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-04</extracomment>
        <translation>Calor, frío, niebla salina</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-04</extracomment>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-04</extracomment>
        <translation>Zonas explosivas y tóxicas</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-04</extracomment>
        <translation>Puede llevar</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-04</extracomment>
        <translation>Diversos sensores</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-04</extracomment>
        <translation>El robot, firme sobre sus cuatro patas</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-04</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-04</extracomment>
        <translation>Articulaciones y sensores del robot, de cerca</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-04-figure</extracomment>
        <translation>Lugares a los que se atreve a ir</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Explosión</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Es el primer robot cuadrúpedo de serie del mundo con certificación a prueba de explosiones.</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Tóxicos</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Se adapta bien a entornos con sustancias tóxicas y nocivas.</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Soporta tanto las temperaturas altas como las bajas.</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Niebla salina</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>La niebla salina corroe el metal. El robot la resiste.</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Sus cuatro patas lo suben, peldaño a peldaño.</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>Zanjas</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>Sabe dónde está, encuentra el camino y las cruza.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Última frase</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>En el escaneo la frase se interrumpe aquí; el panel ni la usa ni la completa.</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-05</extracomment>
        <translation>Dron de carga pesada «Hump»</translation>
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
        <translation>Donde cuesta tenerse en pie, lleva los árboles&#xa0;volando</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-05</extracomment>
        <translation>Donde un pico es tan escarpado que cuesta tenerse en pie, los árboles pueden llegar por el aire. En Dazu, un Hump subió 2&#xa0;toneladas de abono orgánico y más de 2000 plantones a la cima del monte Bayue, y se plantaron 30&#xa0;mu (2&#xa0;hectáreas). También hizo la primera entrega aérea china de la clase de 200&#xa0;kg a gran distancia sobre el mar, y sirve en rescates de emergencia y topografía.</translation>
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
        <translation>kg (clase)</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-05</extracomment>
        <translation>Carga de la primera entrega aérea china tan lejos sobre el&#xa0;mar</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-05</extracomment>
        <translation>Modelo en el reportaje</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-05</extracomment>
        <translation>«Hump» 600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-05</extracomment>
        <translation>Abono subido por aire</translation>
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
        <translation>Plantones subidos</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-05</extracomment>
        <translation>Más de 2000</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-05</extracomment>
        <translation>Área plantada</translation>
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
        <translation>mu (2&#xa0;ha)</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-05</extracomment>
        <translation>Al servicio de</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-05</extracomment>
        <translation>Rescate, topografía</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-05</extracomment>
        <translation>El dron lleva plantones sobre una montaña</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-05</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-05</extracomment>
        <translation>Rotores y carga de plantones, de cerca</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-05-figure</extracomment>
        <translation>¿Cuántos viajes suman 2 toneladas?</translation>
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
        <translation>de las 2 toneladas de abono subidas a la montaña</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>viajes, calculados a 200&#xa0;kg cada uno</translation>
    </message>
    <message>
        <source>200公斤约等于3位成年人的体重，每位按65公斤计。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-05-figure</extracomment>
        <translation>200&#xa0;kg es más o menos lo que pesan juntos tres adultos de 65&#xa0;kg.</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-03</extracomment>
        <translation>Módulo de potencia de hidrógeno&#xa0;Bosch</translation>
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
        <translation>Vehículos de limpieza y reparto movidos por hidrógeno</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-03</extracomment>
        <translation>Una pila de combustible convierte el hidrógeno en electricidad, y esta mueve el vehículo. La empresa conjunta de Bosch y Qingling ha lanzado módulos de 80, 134 y 190&#xa0;kW para limpieza urbana, logística y transporte de media y larga distancia. En marzo de 2024 abrió su nueva planta en Jiulongpo. Su centro de I+D de pilas de clase A es el de mayor escala de producción de Bosch.</translation>
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
        <translation>Potencia nominal del mayor de los tres módulos</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-03</extracomment>
        <translation>Potencia nominal</translation>
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
        <translation>Usos</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-03</extracomment>
        <translation>Limpieza urbana, carga</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-03</extracomment>
        <translation>Empresa conjunta de</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-03</extracomment>
        <translation>Bosch y Qingling</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-03</extracomment>
        <translation>Nueva planta abierta</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-03</extracomment>
        <translation>Marzo de 2024</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-03</extracomment>
        <translation>Cliente principal en Chongqing</translation>
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
        <translation>El módulo: celdas apiladas, soplador, mangueras y barras de cobre</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-03</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-03</extracomment>
        <translation>Las celdas apiladas y sus tuberías, de cerca</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-03-figure</extracomment>
        <translation>Tres potencias: elija una</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-03-figure</extracomment>
        <translation>potencia nominal</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-03-figure</extracomment>
        <translation>Los tres están a la venta, para limpieza urbana, logística y transporte de media y larga distancia.</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-03-figure</extracomment>
        <translation>190&#xa0;kW son unos 258&#xa0;caballos&#xa0;(CV).</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-08</extracomment>
        <translation>Magnesio fundido a presión para&#xa0;autos</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-08</extracomment>
        <translation>Equipo de Pan Fusheng, Chongqing&#xa0;Univ.</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-08</extracomment>
        <translation>En una sola pieza y más ligera que en aluminio</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-08</extracomment>
        <translation>Hechas de magnesio, las grandes piezas fundidas de un automóvil pueden pesar un 32&#xa0;% menos que las mismas en aluminio, con otras propiedades comparables. En junio de 2023, el equipo del académico Pan Fusheng dirigió con éxito la fundición de prueba de dos: una carrocería de una pieza y una tapa de caja de batería. Cada una tiene más de 2,2&#xa0;m² de área proyectada, la mayor del mundo en su tipo.</translation>
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
        <translation>menos de peso que la misma pieza en aluminio</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-08</extracomment>
        <translation>Prueba lograda</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-08</extracomment>
        <translation>Junio de 2023</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-08</extracomment>
        <translation>Pieza uno</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-08</extracomment>
        <translation>Carrocería de una pieza</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-08</extracomment>
        <translation>Pieza dos</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-08</extracomment>
        <translation>Tapa de caja de batería</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-08</extracomment>
        <translation>Área proyectada, cada una</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-08</extracomment>
        <translation>Más de 2,2</translation>
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
        <translation>En su tipo</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-08</extracomment>
        <translation>La mayor área del mundo</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-08</extracomment>
        <translation>La carrocería de una pieza junto a la tapa de la batería</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-08</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-08</extracomment>
        <translation>Nervaduras de la pieza, de cerca</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-08-figure</extracomment>
        <translation>¿Cuánto más ligero es el magnesio?</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>La misma pieza en aluminio</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>Pieza de magnesio</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>de peso, con otras propiedades comparables</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-08-figure</extracomment>
        <translation>si la pieza de aluminio pesara 100&#xa0;kg, la de magnesio pesaría unos&#xa0;68&#xa0;kg.</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-06</extracomment>
        <translation>Espectrómetro de masas para&#xa0;microbios</translation>
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
        <translation>Puede nombrar una bacteria en minutos</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-06</extracomment>
        <translation>Muchas bacterias y hongos son tan pequeños que no se ven, pero este sistema identifica con precisión más de 5000 especies. Funciona de forma totalmente automática, por espectrometría de masas. El método tradicional tarda horas; aquí bastan minutos, así que el laboratorio tiene mucho antes la respuesta. Se usa, por ejemplo, en análisis médicos y en microbiología ambiental.</translation>
    </message>
    <message>
        <source>5000</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-06</extracomment>
        <translation>5000+</translation>
    </message>
    <message>
        <source>多种</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-06</extracomment>
        <translation>especies</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>Bacterias y hongos que identifica con precisión</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-06</extracomment>
        <translation>Identifica</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-06</extracomment>
        <translation>Bacterias y hongos</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-06</extracomment>
        <translation>Método tradicional</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-06</extracomment>
        <translation>Varias horas</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-06</extracomment>
        <translation>Este sistema</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-06</extracomment>
        <translation>Unos minutos</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-06</extracomment>
        <translation>Funcionamiento</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-06</extracomment>
        <translation>Todo automático</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-06</extracomment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-06</extracomment>
        <translation>Medicina, medio ambiente</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-06</extracomment>
        <translation>Espectrómetro de masas de mesa con placa portamuestras y espectro</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-06</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-06</extracomment>
        <translation>La placa que sostiene las muestras, de cerca</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-06-figure</extracomment>
        <translation>¿Cuántos microbios conoce?</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-06-figure</extracomment>
        <translation>especies</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-06-figure</extracomment>
        <translation>El método tradicional tarda horas. Este sistema, minutos.</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>puntos de 25 especies cada uno</translation>
    </message>
    <message>
        <source>正文末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Último párrafo</translation>
    </message>
    <message>
        <source>字词受损，无法确定原文；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>El texto está dañado y no se puede descifrar; el panel no lo usa.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Última frase</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>En el escaneo la frase se interrumpe aquí; el panel ni la usa ni la completa.</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-10</extracomment>
        <translation>Vidrio nanocristalino transparente</translation>
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
        <translation>Un vidrio, más de 100 millones de nanocristales</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-10</extracomment>
        <translation>Este vidrio transparente esconde más de 100 millones de cristales, todos de escala nanométrica. Resiste caídas y arañazos y deja pasar bien la luz. Frente al vidrio electrónico común, multiplica por 10 o más la resistencia a caídas de todo el teléfono. Una marca china de teléfonos de gama alta ya lo usa en varias series insignia.</translation>
    </message>
    <message>
        <source>10</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown
Room: 5. Picture: product-10-figure</extracomment>
        <translation>10</translation>
    </message>
    <message>
        <source>倍以上</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit
Room: 20. Picture: product-10</extracomment>
        <translation>veces o más</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-10</extracomment>
        <translation>Aumento de la resistencia a caídas del teléfono, frente al vidrio electrónico común</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-10</extracomment>
        <translation>Cristales en el vidrio</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-10</extracomment>
        <translation>Más de 100 millones</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-10</extracomment>
        <translation>Tamaño de cristal</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-10</extracomment>
        <translation>Nanométrico</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-10</extracomment>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-10</extracomment>
        <translation>Resiste caídas y arañazos</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-10</extracomment>
        <translation>Propiedad intelectual</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-10</extracomment>
        <translation>Totalmente propia</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-10</extracomment>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-10</extracomment>
        <translation>Series insignia de teléfonos</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-10</extracomment>
        <translation>Una lámina de vidrio transparente levantada del teléfono</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-10</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-10</extracomment>
        <translation>Cristales apenas visibles en el vidrio, de cerca</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-10-figure</extracomment>
        <translation>¿Cuánto mejor resiste las caídas?</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Teléfono con vidrio común</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>Teléfono con vidrio nanocristalino</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>mayor resistencia a caídas de todo el teléfono</translation>
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
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>该企业登记的名称用“鑫景”，“鑫磊”疑似误读；请核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>La empresa está registrada como Xinjing (鑫景); Xinlei (鑫磊) es probablemente una lectura errónea. Compruébelo.</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-09</extracomment>
        <translation>Plataforma vehicular Changan&#xa0;SDA</translation>
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
        <translation>El sistema nervioso del auto, unido en un anillo</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-09</extracomment>
        <translation>Un automóvil inteligente necesita cerebro y nervios propios. Changan y más de 50 empresas asociadas crearon SDA en torno a una red en anillo «central + zonal»: es la primera plataforma de este tipo industrializada en el mundo. El software y el hardware pueden desarrollarse por separado. Cinco minutos de carga dan 150&#xa0;km; de 0 a 100&#xa0;km/h, está en la clase de 3 segundos.</translation>
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
        <translation>Autonomía con cinco minutos de carga</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-09</extracomment>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-09</extracomment>
        <translation>Anillo central + zonal</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>Industrialización</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-09</extracomment>
        <translation>Primicia mundial</translation>
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
        <translation>s (clase)</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label
Room: 35. Picture: product-09</extracomment>
        <translation>Respuesta del asistente (prensa)</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-09</extracomment>
        <translation>Menos de 5</translation>
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
        <translation>Socios</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-09</extracomment>
        <translation>Más de 50</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-09</extracomment>
        <translation>empresas</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-09</extracomment>
        <translation>La plataforma: computadora central, controladores zonales y anillo</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-09</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-09</extracomment>
        <translation>La computadora central y la red en anillo, de cerca</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-09-figure</extracomment>
        <translation>Tres cifras: toque una</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-09-figure</extracomment>
        <translation>5 minutos de carga</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>Con cinco minutos de carga, el automóvil recorre 150&#xa0;kilómetros.</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>De parado a 100&#xa0;km/h, en la clase de 3 segundos.</translation>
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
        <translation>Según la prensa, el sistema de asistencia a la conducción responde en menos de 5&#xa0;µs.</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-09-figure</extracomment>
        <translation>a 100&#xa0;km/h, recorrer 150&#xa0;km lleva una hora y media.</translation>
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
        <translation>Según la prensa, el sistema de asistencia a la conducción responde en menos de 5&#xa0;ms.</translation>
    </message>
    <message>
        <source>操作系统名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Nombre del sistema operativo</translation>
    </message>
    <message>
        <source>名称疑似误读；展板不采用，请向研制方核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>El nombre es probablemente una lectura errónea; el panel no lo usa. Consulte al fabricante.</translation>
    </message>
    <message>
        <source>智能驾驶响应时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>Tiempo de respuesta de la asistencia a la conducción</translation>
    </message>
    <message>
        <source>单位疑似误读；展板按报道照录并注明“据报道”，请向研制方核实。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>La unidad es probablemente una lectura errónea; el panel la da según la prensa y así lo indica. Consulte al fabricante.</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-07</extracomment>
        <translation>Aerogenerador marino de&#xa0;18&#xa0;MW</translation>
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
        <translation>Una pala de 126&#xa0;m que gira con el viento marino</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-07</extracomment>
        <translation>El viento del mar hace girar palas de 126&#xa0;metros, y la turbina lo convierte en electricidad. Con 18&#xa0;megavatios, marcó un nuevo récord de potencia entre los aerogeneradores marinos de China. Más del 99&#xa0;% de sus componentes de primer nivel se fabrican en China. En 2023 figuró entre las diez innovaciones de la Administración Nacional de Energía y los diez grandes premios científicos de Chongqing.</translation>
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
        <translation>campos de fútbol</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-07</extracomment>
        <translation>El área que barre su rotor: cerca&#xa0;de&#xa0;53&#x202f;000&#xa0;m²</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-07</extracomment>
        <translation>Potencia</translation>
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
        <translation>Largo de pala</translation>
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
        <translation>Piezas principales chinas</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-07</extracomment>
        <translation>Más del 99</translation>
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
        <translation>Adm. Nacional de Energía</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-07</extracomment>
        <translation>Diez innovaciones, 2023</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-07</extracomment>
        <translation>Premio científico, Chongqing</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-07</extracomment>
        <translation>Los diez de 2023</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-07</extracomment>
        <translation>Un aerogenerador marino y, al fondo, su parque eólico</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-07</extracomment>
        <translation>Elaboración propia, CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-07</extracomment>
        <translation>Góndola, buje y raíces de las palas, de cerca</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-07-figure</extracomment>
        <translation>¿Cuántos campos de fútbol barre el rotor?</translation>
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
        <translation>son lo que barre el rotor: cerca de 53&#x202f;000&#xa0;m²</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>campos de fútbol estándar</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>un campo estándar, 105&#xa0;m × 68&#xa0;m</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>Una pala,</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>una persona,</translation>
    </message>
    <message>
        <source>末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>Último párrafo</translation>
    </message>
    <message>
        <source>与第9件（长安超级数智汽车平台）的末段相同，属误入；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>Igual que el último párrafo del producto 9 (plataforma vehicular Changan SDA), puesto aquí por error; el panel no lo usa.</translation>
    </message>
</context>
</TS>
