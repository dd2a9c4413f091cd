<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>رؤية أوضح ووصول أسهل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>نص كبير جدًا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Brighter text on solid ground</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>نص أسطع على خلفية معتمة</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>في المتناول</translation>
    </message>
    <message>
        <source>All that can be touched slides down</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>كل ما يُلمس ينزل إلى أسفل</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>كما كان</translation>
    </message>
</context>
<context>
    <name>AddItems</name>
    <message>
        <source>Add to the playlist</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>إضافة إلى قائمة التشغيل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Files in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>الملفات في %1</translation>
    </message>
    <message>
        <source>There are no pictures or videos in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>لا صور ولا مقاطع فيديو في %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The buttons of the visitor&apos;s aids, read aloud. Room: 30. Picture: product-01</extracomment>
        <translation>رؤية أوضح ووصول أسهل</translation>
    </message>
</context>
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <extracomment>Under an area. Room: 30. Picture: product-07-figure</extracomment>
        <translation>مرّر إصبعك فوق الملاعب</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <extracomment>Under a balance. Room: 35. Picture: product-10-figure</extracomment>
        <translation>اسحب العمود صعودًا ونزولًا</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>المسها كلها</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>المس لتختار</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>Wipe the screen now: touches do nothing</source>
        <extracomment>While the glass is wiped. Room: 50. Picture: console-screen</extracomment>
        <translation>يمكن تنظيف الشاشة الآن: اللمس لا يفعل شيئًا</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Every text is translated</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>كل النصوص مترجمة</translation>
    </message>
    <message>
        <source>buttons and messages</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>الأزرار والرسائل</translation>
    </message>
    <message>
        <source>Visitors read them in: %1</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>تظهر للزوار بهذه اللغة: %1</translation>
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
            <numerusform>لا نصوص ناقصة</numerusform>
            <numerusform>نص ناقص واحد</numerusform>
            <numerusform>نصّان ناقصان</numerusform>
            <numerusform>%n نصوص ناقصة</numerusform>
            <numerusform>%n نصًا ناقصًا</numerusform>
            <numerusform>%n نص ناقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Content pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>حزمة المحتوى</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Change texts</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>تغيير النصوص</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>حزم المحتوى</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>قراءات مشكوك فيها</translation>
    </message>
    <message>
        <source>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>قد يكون المصدر مخطئًا هنا. يُرجى سؤال الجهة الصانعة ثم الاختيار؛ يرى الزوار الاختيار فورًا.</translation>
    </message>
    <message>
        <source>The choice was not kept: %1</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>لم يُحفظ الاختيار: %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Problems in the pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>مشكلات في الحزمة</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>لا توجد</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <extracomment>Under what is counted. Room: 20. Picture: product-06-figure</extracomment>
        <translation>اسحب لتعدّ</translation>
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
        <translation>بيانات %1</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>إزالة هذا اليوم</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>الإغلاق</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A line to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>للمقارنة: %1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none
The title while there is no content. Room: 20. Picture: home</extracomment>
        <translation>مرحبًا بكم</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A mark to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>للمقارنة: %1</translation>
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
        <translation>تم اختيار رقم سري.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>اختيار رقم سري آخر</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>اختبار اللمس</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Running since</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Restarts in 24 hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>إعادات التشغيل في 24&#xa0;ساعة</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Known problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>المشكلات المعروفة</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الرسوميات</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مساحة القرص الحرة</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>رقم سري للموظفين</translation>
    </message>
    <message>
        <source>Content changed last</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>آخر تغيير للمحتوى</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>توفير الطاقة</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>منع الخروج من برنامج العرض</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مراقبة التشغيل</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Settings, playlist, translations</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الإعدادات وقائمة التشغيل والترجمات</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>أوقات الزيارة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>no warnings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا تحذيرات</translation>
    </message>
    <message>
        <source>no doubtful readings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا قراءات مشكوك فيها</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 × %2&#xa0;بكسل</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1&#xa0;هرتز</translation>
    </message>
    <message>
        <source>scale %1</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مقياس %1</translation>
    </message>
    <message>
        <source>diagonal %1 inches</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>القطر %1&#xa0;بوصة</translation>
    </message>
    <message>
        <source>diagonal not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لم يُدخل القطر</translation>
    </message>
    <message>
        <source>lower edge %1 mm above the floor</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الحافة السفلى على ارتفاع %1&#xa0;ملم عن الأرض</translation>
    </message>
    <message>
        <source>height of the lower edge not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لم يُدخل ارتفاع الحافة السفلى</translation>
    </message>
    <message>
        <source>seen from here there is no display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا تُرى شاشة عرض من هنا</translation>
    </message>
    <message>
        <source>drawn by the processor, without a graphics card</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يرسم المعالج دون بطاقة رسوميات</translation>
    </message>
    <message>
        <source>no touch screen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا شاشة لمس</translation>
    </message>
    <message>
        <source>there, but the kiosk does not hear it</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>موصولة، لكن برنامج العرض لا يتلقى منها شيئًا</translation>
    </message>
    <message>
        <source>%1: %2 is not installed</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: الخط %2 غير مثبّت</translation>
    </message>
    <message>
        <source>%1: no font has %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: لا خط يحوي %2</translation>
    </message>
    <message>
        <source>%1: no font has %2 of its characters</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1: حروف لا يحويها أي خط: %2</translation>
    </message>
    <message>
        <source>played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>قابلة للتشغيل: %1</translation>
    </message>
    <message>
        <source>not played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>غير قابلة للتشغيل: %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>no loudspeaker; the volume is 0</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا مكبّر صوت؛ مستوى الصوت 0</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا مكبّر صوت</translation>
    </message>
    <message>
        <source>cannot be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تتعذّر معرفته على هذا الجهاز</translation>
    </message>
    <message>
        <source>not everything can be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تتعذّر معرفة كل شيء على هذا الجهاز</translation>
    </message>
    <message>
        <source>follows a time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تتزامن مع خادم وقت</translation>
    </message>
    <message>
        <source>follows no time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا تتزامن مع أي خادم وقت</translation>
    </message>
    <message>
        <source>the machine may go to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>قد يدخل الجهاز في وضع السكون</translation>
    </message>
    <message>
        <source>the machine never goes to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا يدخل الجهاز في وضع السكون أبدًا</translation>
    </message>
    <message>
        <source>the screen goes dark after %1 s</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تنطفئ الشاشة بعد %1&#xa0;ث</translation>
    </message>
    <message>
        <source>the screen never goes dark by itself</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا تنطفئ الشاشة من تلقاء نفسها</translation>
    </message>
    <message>
        <source>alone on the screen (cage)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>وحده على الشاشة (cage)</translation>
    </message>
    <message>
        <source>alone on the screen, without a window system</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>وحده على الشاشة، دون نظام نوافذ</translation>
    </message>
    <message>
        <source>in the place of the Windows desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>بدلًا من سطح مكتب Windows</translation>
    </message>
    <message>
        <source>X11 without a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>X11 دون سطح مكتب</translation>
    </message>
    <message>
        <source>on a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>على سطح مكتب</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تتعذّر معرفته من هنا</translation>
    </message>
    <message>
        <source>a keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يمكن بلوحة مفاتيح التبديل إلى طرفية أخرى</translation>
    </message>
    <message>
        <source>no keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا يمكن بلوحة مفاتيح التبديل إلى طرفية أخرى</translation>
    </message>
    <message>
        <source>runs as administrator</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يعمل بصلاحيات المسؤول</translation>
    </message>
    <message>
        <source>runs without an administrator’s rights</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يعمل دون صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>is started again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يُعاد تشغيل برنامج العرض عند تعطّله</translation>
    </message>
    <message>
        <source>nothing starts it again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا شيء يعيد تشغيل برنامج العرض عند تعطّله</translation>
    </message>
    <message>
        <source>safe mode since %1: shipped content, no videos</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>الوضع الآمن منذ %1: المحتوى المرفق، بلا فيديو</translation>
    </message>
    <message>
        <source>no failure in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا أعطال في 7&#xa0;أيام</translation>
    </message>
    <message>
        <source>last on %1: it ended by itself</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>آخرها في %1: توقف فجأة</translation>
    </message>
    <message>
        <source>last on %1: it did not answer any more</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>آخرها في %1: لم يعد يستجيب</translation>
    </message>
    <message>
        <source>last on %1: its picture stood still</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>آخرها في %1: تجمّدت الصورة</translation>
    </message>
    <message>
        <source>last on %1: it did not start</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>آخرها في %1: لم يبدأ التشغيل</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Save the diagnostics file and send it to your installer.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى حفظ ملف التشخيص وإرساله إلى فني التركيب.</translation>
    </message>
    <message>
        <source>Restart the kiosk (Maintenance).</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إعادة تشغيل برنامج العرض (الصيانة).</translation>
    </message>
    <message>
        <source>Enter the screen’s diagonal, so that sizes are right.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إدخال قطر الشاشة كي تصحّ المقاسات.</translation>
    </message>
    <message>
        <source>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى قياس المسافة من الأرض إلى الحافة السفلى وإدخالها، من أجل «في المتناول».</translation>
    </message>
    <message>
        <source>Look at the page Health of the console, on the kiosk’s screen.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى النظر في صفحة «حالة النظام» من شاشة الإدارة، على شاشة العرض نفسها.</translation>
    </message>
    <message>
        <source>Install the driver of the graphics card; motion may stutter.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى تثبيت برنامج تشغيل بطاقة الرسوميات؛ فقد تتقطّع الحركة.</translation>
    </message>
    <message>
        <source>Plug in the touch screen’s USB cable; then start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى وصل كبل USB لشاشة اللمس، ثم إعادة تشغيل برنامج العرض.</translation>
    </message>
    <message>
        <source>Let the kiosk’s user read input devices (group “input”), and start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بقراءة أجهزة الإدخال (المجموعة «input»)، ثم إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Install the fonts, or run the kiosk’s set-up again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى تثبيت الخطوط، أو إعادة إعداد برنامج العرض.</translation>
    </message>
    <message>
        <source>Convert such videos to a format that is played.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى تحويل هذه المقاطع إلى صيغة قابلة للتشغيل.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker and start the sound server, or set the volume to 0.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى وصل مكبّر صوت وتشغيل خادم الصوت، أو ضبط مستوى الصوت على 0.</translation>
    </message>
    <message>
        <source>Remove videos and pictures that are not needed.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إزالة مقاطع الفيديو والصور غير اللازمة.</translation>
    </message>
    <message>
        <source>Set the machine&apos;s date and time: schedules follow them.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى ضبط تاريخ الجهاز ووقته: الجداول تتبعهما.</translation>
    </message>
    <message>
        <source>Let the machine start it with “kiosk supervise”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى ضبط الجهاز ليشغّل برنامج العرض بالأمر «kiosk supervise».</translation>
    </message>
    <message>
        <source>“kiosk pack check” names each problem in the content, and what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يبيّن الأمر «kiosk pack check» كل مشكلة في المحتوى وعلاجها.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>القراءات المشكوك فيها: %n</numerusform>
            <numerusform>القراءات المشكوك فيها: %n</numerusform>
            <numerusform>القراءات المشكوك فيها: %n</numerusform>
            <numerusform>%n قراءات مشكوك فيها</numerusform>
            <numerusform>%n قراءة مشكوكًا فيها</numerusform>
            <numerusform>%n قراءة مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>المنتجات: %n</numerusform>
            <numerusform>المنتجات: %n</numerusform>
            <numerusform>المنتجات: %n</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every letter of %n language(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>كل الحروف، اللغات: %n</numerusform>
            <numerusform>كل الحروف، اللغات: %n</numerusform>
            <numerusform>كل الحروف، اللغات: %n</numerusform>
            <numerusform>كل حروف %n لغات</numerusform>
            <numerusform>كل حروف %n لغة</numerusform>
            <numerusform>كل حروف %n لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with hours of their own</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>الأيام ذات الأوقات الخاصة: %n</numerusform>
            <numerusform>الأيام ذات الأوقات الخاصة: %n</numerusform>
            <numerusform>الأيام ذات الأوقات الخاصة: %n</numerusform>
            <numerusform>%n أيام لها أوقات خاصة</numerusform>
            <numerusform>%n يومًا له أوقات خاصة</numerusform>
            <numerusform>%n يوم له أوقات خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>الأعطال في 7&#xa0;أيام: %n</numerusform>
            <numerusform>الأعطال في 7&#xa0;أيام: %n</numerusform>
            <numerusform>الأعطال في 7&#xa0;أيام: %n</numerusform>
            <numerusform>%n أعطال في 7&#xa0;أيام</numerusform>
            <numerusform>%n عطلًا في 7&#xa0;أيام</numerusform>
            <numerusform>%n عطل في 7&#xa0;أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) not translated</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>
            <numerusform>%1: النصوص غير المترجمة: %n</numerusform>
            <numerusform>%1: النصوص غير المترجمة: %n</numerusform>
            <numerusform>%1: النصوص غير المترجمة: %n</numerusform>
            <numerusform>%1: %n نصوص غير مترجمة</numerusform>
            <numerusform>%1: %n نصًا غير مترجم</numerusform>
            <numerusform>%1: %n نص غير مترجم</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the display switched on and plugged in?</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>هل شاشة العرض مشغّلة وموصولة؟</translation>
    </message>
    <message>
        <source>The page Playlist says which items are passed over, and why.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>تبيّن صفحة «قائمة التشغيل» أي العناصر جرى تخطّيها، ولماذا.</translation>
    </message>
    <message>
        <source>They are listed below, each with what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>هي مذكورة أدناه، ومع كل منها ما يلزم فعله.</translation>
    </message>
    <message>
        <source>Let it follow a time server, or look at it every few months.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى ضبطها لتتزامن مع خادم وقت، أو التحقق منها كل بضعة أشهر.</translation>
    </message>
    <message>
        <source>Set the time zone: opening hours follow it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى ضبط المنطقة الزمنية: أوقات الزيارة تتبعها.</translation>
    </message>
    <message>
        <source>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>بصلاحيات root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</translation>
    </message>
    <message>
        <source>Switch off the system’s screen saver: the kiosk rests by itself.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إيقاف شاشة التوقف في النظام: برنامج العرض يستريح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>See in the system’s power settings that nothing sleeps or goes dark.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى التأكد في إعدادات الطاقة من ألا يدخل شيء في وضع السكون أو ينطفئ.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or let the kiosk run without a desktop.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إبعاد لوحات المفاتيح عن المتناول، أو تشغيل برنامج العرض دون سطح مكتب.</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or stop the system from switching.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى إبعاد لوحات المفاتيح عن المتناول، أو منع التبديل بين الطرفيات في النظام.</translation>
    </message>
    <message>
        <source>Let the kiosk run as a user of its own.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى تشغيل برنامج العرض بحساب مستخدم خاص به.</translation>
    </message>
    <message>
        <source>“kiosk settings check” and “kiosk playlist check” name each problem, and its cure.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يبيّن الأمران «kiosk settings check» و«kiosk playlist check» كل مشكلة وعلاجها.</translation>
    </message>
    <message>
        <source>Choose one, so that visitors cannot open this console.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>يُرجى اختيار رقم سري كي لا يفتح الزوار شاشة الإدارة.</translation>
    </message>
    <message>
        <source>The content&apos;s folder cannot be read.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>تتعذّر قراءة مجلد المحتوى.</translation>
    </message>
    <message>
        <source>The page Content says what is missing, and what is shown for it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>تبيّن صفحة «المحتوى» ما ينقص، وما يُعرض بدلًا منه.</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>خلل</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Something needs a look soon</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>هناك ما يستدعي النظر قريبًا</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>هناك خلل</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>حُفظ على %1: %2</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>لم يُعثر على ذاكرة USB. يُرجى إدخال واحدة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>It cannot be written to %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>تتعذّر الكتابة على %1: %2</translation>
    </message>
    <message>
        <source>the data folder</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>The self-test is still looking …</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>الفحص الذاتي ما زال جاريًا…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>every item can be shown</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>يمكن عرض كل العناصر</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed over</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>عناصر جرى تخطّيها: %n</numerusform>
            <numerusform>عناصر جرى تخطّيها: %n</numerusform>
            <numerusform>عناصر جرى تخطّيها: %n</numerusform>
            <numerusform>جرى تخطّي %n عناصر</numerusform>
            <numerusform>جرى تخطّي %n عنصرًا</numerusform>
            <numerusform>جرى تخطّي %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>حالة النظام</translation>
    </message>
    <message>
        <source>Save a diagnostics file on a USB stick</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>حفظ ملف التشخيص على ذاكرة USB</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>In numbers</source>
        <extracomment>Home. Room: 15. Picture: home</extracomment>
        <translation>بالأرقام</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>أوقات الزيارة</translation>
    </message>
    <message>
        <source>Single days</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>أيام محددة</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>إضافة يوم</translation>
    </message>
</context>
<context>
    <name>InstallationBar</name>
    <message>
        <source>Give up</source>
        <extracomment>A content pack is being installed. Room: 15. Picture: console-content</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Back to the list</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>An item that is switched off stays in the list and does not play.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>العنصر المعطّل يبقى في القائمة ولا يُعرض.</translation>
    </message>
    <message>
        <source>Play its whole length</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>عرضه كاملًا</translation>
    </message>
    <message>
        <source>Show it as long as usual</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>عرضه للمدة المعتادة</translation>
    </message>
    <message>
        <source>Ten minutes at most.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>عشر دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>Every item that is set so stays equally long.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>كل العناصر المضبوطة هكذا تُعرض مدة متساوية.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>How long it is shown</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>مدة العرض</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Switch this off to choose from when to when it plays.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>عند إيقافه يمكن اختيار ساعتي بدء العرض وانتهائه.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>on the next day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>From when to when</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>من متى إلى متى</translation>
    </message>
    <message>
        <source>Has a first day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>تحديد أول يوم</translation>
    </message>
    <message>
        <source>It does not play before.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>لا يُعرض قبله.</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>تحديد آخر يوم</translation>
    </message>
    <message>
        <source>It plays on this day for the last time.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>يُعرض في هذا اليوم لآخر مرة.</translation>
    </message>
    <message>
        <source>How often, compared with the others</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>كم مرة يظهر مقارنة بالعناصر الأخرى</translation>
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
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>المس واستكشف</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <extracomment>The console: its language. Room: 20. Picture: console-languages</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>What this kiosk is made of, and under which terms. Touch a line to read it in full.</source>
        <extracomment>The console&apos;s page. Room: 105. Picture: console-licences</extracomment>
        <translation>مكوّنات برنامج العرض هذا وشروط ترخيصها. يُرجى لمس سطر لقراءة نصه كاملًا.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>العودة إلى حالة النظام</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Leave the kiosk for the desktop. It comes back by itself after:</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>الخروج من برنامج العرض إلى سطح المكتب. يعود تلقائيًا بعد:</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the first start again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>إعادة خطوات التشغيل الأول</translation>
    </message>
    <message>
        <source>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>اللغة واتجاه الشاشة وحجمها وأوقات الزيارة والرقم السري واللمس، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>إعادة تشغيل برنامج العرض</translation>
    </message>
    <message>
        <source>Takes a few seconds; visitors see a dark screen.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>تستغرق بضع ثوانٍ، ويرى الزوار شاشة مظلمة.</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>تستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>إطفاء الجهاز</translation>
    </message>
    <message>
        <source>It stays off until somebody switches it on.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>يبقى مطفأ إلى أن يشغّله أحد.</translation>
    </message>
    <message>
        <source>The machine refused: %1</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>رفض الجهاز: %1</translation>
    </message>
    <message>
        <source>Touch again to do it</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>المس مرة أخرى للتأكيد</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Words in %1</source>
        <extracomment>A message&apos;s text. Room: 65. Picture: console-playlist</extracomment>
        <translation>الكلمات باللغة: %1</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Back to all numbers</source>
        <extracomment>A number that has been opened. Room: 25. Picture: numbers-figure</extracomment>
        <translation>العودة إلى كل الأرقام</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>touch one to try it</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>المس واحدًا وجرّبه</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>كل المنتجات</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>is shown</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>is prepared …</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>قيد الإعداد…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Version %1, comes with the kiosk</source>
        <extracomment>Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>الإصدار %1، مرفق ببرنامج العرض</translation>
    </message>
    <message>
        <source>Version %1, installed %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>الإصدار %1، ثُبّت في %2</translation>
    </message>
    <message>
        <source>Version %1, changed here %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>الإصدار %1، غُيّر هنا في %2</translation>
    </message>
    <message>
        <source>Version %1, in %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>الإصدار %1، في %2</translation>
    </message>
    <message>
        <source>The pack is copied …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>جارٍ نسخ الحزمة…</translation>
    </message>
    <message>
        <source>Texts and pictures are checked …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>جارٍ فحص النصوص والصور…</translation>
    </message>
    <message>
        <source>Pictures are made for this screen …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>جارٍ إعداد الصور لهذه الشاشة…</translation>
    </message>
    <message>
        <source>Videos are tried out …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>جارٍ تجربة مقاطع الفيديو…</translation>
    </message>
    <message>
        <source>The pack will be shown …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>ستُعرض الحزمة الآن…</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>بقي نحو %1&#xa0;د</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>تم التثبيت: %1</translation>
    </message>
    <message>
        <source>%1 was not installed, and nothing has changed:</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>لم تُثبّت الحزمة %1 ولم يتغيّر شيء:</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>أُلغي التثبيت ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>This kiosk was started with a pack of its own, and shows no other.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>شُغّل برنامج العرض بحزمة محددة ولا يعرض غيرها.</translation>
    </message>
    <message>
        <source>Show this</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>عرض هذه الحزمة</translation>
    </message>
    <message>
        <source>On USB sticks</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>على ذاكرة USB</translation>
    </message>
    <message>
        <source>Plug in a stick: the packs on it are found by themselves.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>يُرجى إدخال ذاكرة USB: تُكتشف الحزم عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>تثبيت</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>أوقات الزيارة</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>حالة النظام</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Try it</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>جرّبه بنفسك</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>أدِره</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>قراءة صوتية</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>على هاتفك</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>Previous product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>المنتج السابق</translation>
    </message>
    <message>
        <source>Next product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>المنتج التالي</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Look closer</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>نظرة أقرب</translation>
    </message>
    <message>
        <source>Illustration</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>رسم توضيحي</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>اسحب لتديره</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <extracomment>The full-screen picture. Room: 10. Picture: picture</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>اختيار رقم سري للموظفين</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>رقم سري للموظفين</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>محاولات خاطئة كثيرة. أعد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>That was another PIN. Choose again.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>الرقمان مختلفان. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>سهل التخمين. يُرجى اختيار 4 إلى 8 أرقام، لا متسلسلة ولا سنة ولا تاريخًا.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>تعذّر حفظ الرقم السري. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>العودة إلى المعرض</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>cannot be shown: the file is not in the media folder</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يمكن عرضه: الملف ليس في مجلد الوسائط</translation>
    </message>
    <message>
        <source>cannot be shown: the content has no such product</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يمكن عرضه: لا يوجد هذا المنتج في المحتوى</translation>
    </message>
    <message>
        <source>cannot be shown: it is not in the content</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يمكن عرضه: لا يوجد هذا في المحتوى</translation>
    </message>
    <message>
        <source>cannot be shown: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يمكن عرضه: %1</translation>
    </message>
    <message>
        <source>Saved. It plays from now on.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>تم الحفظ. تُعرض من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The last good playlist is back in its place.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>عادت آخر قائمة تشغيل سليمة إلى مكانها.</translation>
    </message>
    <message>
        <source>The playlist is full: remove an item first.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>قائمة التشغيل ممتلئة: يُرجى إزالة عنصر أولًا.</translation>
    </message>
    <message>
        <source>Welcome! Touch the screen and look around.</source>
        <extracomment>Messages that are ready, for a kiosk without a keyboard
An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>مرحبًا بكم! يمكنكم لمس الشاشة والاستكشاف.</translation>
    </message>
    <message>
        <source>We close soon. Thank you for your visit.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>نغلق قريبًا. شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>Closed today. We look forward to seeing you soon.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>مغلق اليوم. نتطلع إلى رؤيتكم قريبًا.</translation>
    </message>
    <message>
        <source>From the exhibition</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>من المعرض</translation>
    </message>
    <message>
        <source>Media folder</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>مجلد الوسائط</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Added at the end of the list: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>أُضيف في آخر القائمة: %1</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>جارٍ نسخ %1 …</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that the kiosk can show.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يستطيع برنامج العرض إظهار %1: ليس صورة ولا فيديو مناسبًا.</translation>
    </message>
    <message>
        <source>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>الملف %1 كبير جدًا: الحد 200&#xa0;ميغابايت للصور و4&#xa0;غيغابايت للفيديو.</translation>
    </message>
    <message>
        <source>There is no room for %1: remove files that are not needed.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا مساحة للملف %1: يُرجى إزالة الملفات غير اللازمة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged, or the stick is gone.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>تتعذّر قراءة %1: الملف تالف أو نُزعت الذاكرة.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: the media folder cannot be written.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>يتعذّر حفظ %1: لا يمكن الكتابة في مجلد الوسائط.</translation>
    </message>
    <message>
        <source>plays</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>plays until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>يُعرض حتى %1</translation>
    </message>
    <message>
        <source>plays: it is one of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>يُعرض: هذا من أيامه</translation>
    </message>
    <message>
        <source>plays; its last day is %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>يُعرض؛ آخر أيامه %1</translation>
    </message>
    <message>
        <source>does not play: it is switched off</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يُعرض: إنه معطّل</translation>
    </message>
    <message>
        <source>does not play before %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>لا يُعرض قبل %1</translation>
    </message>
    <message>
        <source>does not play any more: its last day was %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لم يعد يُعرض: كان آخر أيامه %1</translation>
    </message>
    <message>
        <source>does not play: this is none of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يُعرض: ليس هذا من أيامه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands between the parts of a schedule
An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1، %2</translation>
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
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>its whole length</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>كاملًا</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>السبت والأحد</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>another order</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>تغيير الترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>إزالة %n</numerusform>
            <numerusform>إزالة %n</numerusform>
            <numerusform>إزالة %n</numerusform>
            <numerusform>إزالة %n</numerusform>
            <numerusform>إزالة %n</numerusform>
            <numerusform>إزالة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>نقل %n</numerusform>
            <numerusform>نقل %n</numerusform>
            <numerusform>نقل %n</numerusform>
            <numerusform>نقل %n</numerusform>
            <numerusform>نقل %n</numerusform>
            <numerusform>نقل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>On</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>%1: on or off</source>
        <extracomment>An item&apos;s row. Room: 20. Picture: console-playlist</extracomment>
        <translation>التفعيل: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>لأسفل</translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>What plays at …</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>ماذا يُعرض عند …</translation>
    </message>
    <message>
        <source>Order: shuffled</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>الترتيب: عشوائي</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>الترتيب: حسب القائمة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>There is no playlist yet: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا قائمة تشغيل بعد: تُعرض بطاقات المعرض نفسه.</translation>
    </message>
    <message>
        <source>None of these items plays now: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يُعرض الآن أي من هذه العناصر: تُعرض بطاقات المعرض نفسه.</translation>
    </message>
    <message>
        <source>None of these items plays then: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>لا يُعرض حينها أي من هذه العناصر: تُعرض بطاقات المعرض نفسه.</translation>
    </message>
    <message>
        <source>Make a playlist of them</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>إنشاء قائمة تشغيل منها</translation>
    </message>
</context>
<context>
    <name>PreviewLoop</name>
    <message>
        <source>Preview</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>One second for each item. Shuffled: this is one way it may go.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>ثانية واحدة لكل عنصر. الترتيب عشوائي: وهذا أحد احتمالاته.</translation>
    </message>
    <message>
        <source>One second for each item, in the order in which they play.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>ثانية واحدة لكل عنصر، بترتيب العرض.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>وقت البدء ووقت الانتهاء متطابقان في «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of %2: this file is not shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المعرّف (id) «%1» مستخدم في %2: لا يُعرض هذا الملف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of an item above</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المعرّف (id) «%1» مستخدم في عنصر أعلاه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف «%1» غير موجود</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة «%1» ليست من أنواع الصور</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة «%1» ليست قائمة أعداد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة «%1» ليست شهرًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف «%1» ليس صورة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف «%1» ليس فيديو</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة «%1» ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>العمود «%1» غير معروف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the content pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف «%1» خارج حزمة المحتوى</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the media folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف «%1» خارج مجلد الوسائط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الاسم «%1» اسم جهاز في Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المسار «%1» يقود إلى خارج الحزمة</translation>
    </message>
    <message>
        <source>%1 characters that no font draws: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حروف لا يحويها أي خط (عددها %1): %2</translation>
    </message>
    <message>
        <source>%1 does not have the right form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>صيغة القيمة %1 غير صحيحة</translation>
    </message>
    <message>
        <source>%1 does not lie between the first part and the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 لا تقع بين الجزء الأول والكل</translation>
    </message>
    <message>
        <source>%1 is %2 months ago</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الأشهر المنقضية منذ %1: %2</translation>
    </message>
    <message>
        <source>%1 is %2, tall, but meant for wide screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصورة %1 عمودية (%2)، والمطلوب صورة للشاشات الأفقية</translation>
    </message>
    <message>
        <source>%1 is %2, wide, but meant for tall screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصورة %1 أفقية (%2)، والمطلوب صورة للشاشات العمودية</translation>
    </message>
    <message>
        <source>%1 is already the order of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>رقم الترتيب %1 مستخدم في %2</translation>
    </message>
    <message>
        <source>%1 is already used in row %3 (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 (%2) مستخدمة في الصف %3</translation>
    </message>
    <message>
        <source>%1 is before the first day, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>التاريخ %1 يسبق أول يوم، وهو %2</translation>
    </message>
    <message>
        <source>%1 is larger than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 أكبر من القيمة القصوى %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 غير موجودة</translation>
    </message>
    <message>
        <source>%1 is no longer used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم يعد مستخدمًا: %1</translation>
    </message>
    <message>
        <source>%1 is no text of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد في هذه الحزمة النص: %1</translation>
    </message>
    <message>
        <source>%1 is not a choice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 ليست من الخيارات</translation>
    </message>
    <message>
        <source>%1 is not a day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 ليست تاريخًا</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يحتوي المجلد %2 على %1</translation>
    </message>
    <message>
        <source>%1 is not smaller than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 ليست أصغر من القيمة القصوى %2</translation>
    </message>
    <message>
        <source>%1 is not translated</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مترجم: %1</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 خارج المدى المسموح</translation>
    </message>
    <message>
        <source>%1 needs %2 plural form(s), and %3 are given</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: صيغ الجمع المطلوبة %2، والمكتوبة %3</translation>
    </message>
    <message>
        <source>%1 of %2 texts are not translated: %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد النصوص غير المترجمة: %1 من %2، وهي في: %3</translation>
    </message>
    <message>
        <source>%1 on the screen %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 (الشاشة: %2)</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 × %2 is %3, not %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حاصل %1 × %2 هو %3، وليس %4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1، %2 × %3</translation>
    </message>
    <message>
        <source>%1, and on %2 more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1، وكذلك في شاشات أخرى عددها %2</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: الملف غير موجود</translation>
    </message>
    <message>
        <source>%1: the translation %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: في الترجمة خلل: %2</translation>
    </message>
    <message>
        <source>%1: the translation is %2 characters wide, its place has room for %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: عرض الترجمة بالحروف %2، والمتاح في مكانها %3</translation>
    </message>
    <message>
        <source>%1: the translation is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: الترجمة فارغة</translation>
    </message>
    <message>
        <source>%1: the translation is empty, or has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: الترجمة فارغة أو من أكثر من سطر</translation>
    </message>
    <message>
        <source>%1: the translation is longer than %2 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: عدد حروف الترجمة أكثر من %2</translation>
    </message>
    <message>
        <source>%1: there is no folder of pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1: لا يوجد مجلد صور</translation>
    </message>
    <message>
        <source>%1; until then the text falls back to another language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1؛ وحتى ذلك الحين يظهر النص بلغة أخرى</translation>
    </message>
    <message>
        <source>%1; until then this language falls back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1؛ وحتى ذلك الحين تظهر لغة أخرى بدلًا من هذه</translation>
    </message>
    <message>
        <source>(nobody can tell)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>(لا أحد يعرف)</translation>
    </message>
    <message>
        <source>0 adds up to nothing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مهما تكرر 0 يبقى المجموع 0</translation>
    </message>
    <message>
        <source>0 cannot be compared</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا تمكن المقارنة مع 0</translation>
    </message>
    <message>
        <source>0 is no part</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>العدد 0 ليس جزءًا</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«بالأرقام»</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Review notes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القراءات المشكوك فيها</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>a character that no font draws: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حرف لا يحويه أي خط: %1</translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تاريخ أو وقت</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a logarithmic scale cannot show 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يمكن عرض 0 على مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>إحدى صيغ الجمع فارغة</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>جدول مستقل</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>add a line: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إضافة سطر: %1</translation>
    </message>
    <message>
        <source>add it, and fill it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إضافة العمود وملؤه</translation>
    </message>
    <message>
        <source>add it, and fill it for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إضافة العمود وملؤه لكل منتج</translation>
    </message>
    <message>
        <source>another one is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُعرض حزمة أخرى</translation>
    </message>
    <message>
        <source>another pack is being installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يجري الآن تثبيت حزمة أخرى</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يكتب فيه الآن برنامج آخر</translation>
    </message>
    <message>
        <source>as printed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المطبوع: %1</translation>
    </message>
    <message>
        <source>ask whoever made the pack to sign it with kiosk pack sign</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الطلب ممن أعدّ الحزمة أن يوقّعها بالأمر kiosk pack sign</translation>
    </message>
    <message>
        <source>attract loop, product %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>العرض التلقائي، المنتج %1</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يبدأ بعلامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>both sides are alike</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الجانبان متساويان</translation>
    </message>
    <message>
        <source>breaks the word “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تنقسم الكلمة «%1» بين سطرين</translation>
    </message>
    <message>
        <source>brightness</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>build it first, with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى بناء الحزمة أولًا بالأمر kiosk pack build</translation>
    </message>
    <message>
        <source>build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة بناء الحزمة بالأمر kiosk pack build</translation>
    </message>
    <message>
        <source>call it %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تغيير الاسم إلى %1</translation>
    </message>
    <message>
        <source>calls sentence() without a pattern that is written out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُستدعى الدالة sentence() دون قالب مكتوب نصًا</translation>
    </message>
    <message>
        <source>cannot be opened (%1: %2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر الفتح (%1: %2)</translation>
    </message>
    <message>
        <source>cannot be opened: the workers for pictures do not start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر الفتح: لا تبدأ عمليات معالجة الصور</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر القراءة (%1)</translation>
    </message>
    <message>
        <source>cannot be read (%1): nothing has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر القراءة (%1): لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>cannot be read to its end (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر القراءة حتى النهاية (%1)</translation>
    </message>
    <message>
        <source>cannot be read: the newest pack that is whole is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر القراءة: تُعرض أحدث حزمة سليمة</translation>
    </message>
    <message>
        <source>cannot be scrolled to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يمكن الوصول إليه بالتمرير</translation>
    </message>
    <message>
        <source>cannot be set (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر الضبط (%1)</translation>
    </message>
    <message>
        <source>cannot be switched off (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر الإطفاء (%1)</translation>
    </message>
    <message>
        <source>cannot be switched on (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر التشغيل (%1)</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>cannot be understood (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مفهوم (%1)</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مفهوم: %1</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير صالح للاستخدام: %1</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر الكتابة (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1); a temporary folder is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر الكتابة (%1)؛ يُستخدم مجلد مؤقت</translation>
    </message>
    <message>
        <source>cannot keep the pack (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر حفظ الحزمة (%1)</translation>
    </message>
    <message>
        <source>check its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من الاسم</translation>
    </message>
    <message>
        <source>check its name, and that the stick is still there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من الاسم ومن أن ذاكرة USB ما زالت موصولة</translation>
    </message>
    <message>
        <source>check that it is a file and that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من أنه ملف ومن السماح لمستخدم برنامج العرض بقراءته</translation>
    </message>
    <message>
        <source>check that it is the right file; a translation of the kiosk is far smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من أنه الملف الصحيح؛ ملف ترجمة برنامج العرض أصغر بكثير</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write the data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من وجود مساحة على القرص ومن السماح لمستخدم برنامج العرض بالكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من وجود مساحة على القرص ومن السماح لمستخدم برنامج العرض بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>check that the disk has room and that you may write there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من وجود مساحة على القرص ومن السماح لك بالكتابة هناك</translation>
    </message>
    <message>
        <source>check that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من السماح لمستخدم برنامج العرض بقراءته</translation>
    </message>
    <message>
        <source>check that the stick is still there, or copy the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التأكد من أن ذاكرة USB ما زالت موصولة، أو نسخ الحزمة مجددًا</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1…»</translation>
    </message>
    <message>
        <source>choose from kiosk pack list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الاختيار مما يعرضه kiosk pack list</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>استُنفدت الحصة على القرص</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الجهاز غير موجود</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذه العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الاختيار مما يلي: %1</translation>
    </message>
    <message>
        <source>choose the pack that is to be shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختيار الحزمة المطلوب عرضها</translation>
    </message>
    <message>
        <source>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إغلاق علامة الاقتباس أو القوس؛ وإن كان الملف مبتورًا فقد حُفظ جزء منه فقط: يُرجى نسخه مجددًا</translation>
    </message>
    <message>
        <source>compare it with a file that works</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى مقارنته بملف سليم</translation>
    </message>
    <message>
        <source>compare with something smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى المقارنة بشيء أصغر</translation>
    </message>
    <message>
        <source>compiled translations cannot be kept here (%1), so every start compiles them again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر هنا حفظ الترجمات المحوّلة (%1)، لذا يُعاد تحويلها عند كل تشغيل</translation>
    </message>
    <message>
        <source>copy context and source as the .ts has them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نقل «context» و«source» كما هما في ملف .ts</translation>
    </message>
    <message>
        <source>copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف مجددًا</translation>
    </message>
    <message>
        <source>copy it as the pack has it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نقل النص كما هو في الحزمة</translation>
    </message>
    <message>
        <source>copy it into %1, or switch the item off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف إلى %1، أو تعطيل العنصر</translation>
    </message>
    <message>
        <source>copy it into the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف إلى الحزمة</translation>
    </message>
    <message>
        <source>copy it into the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف إلى الحزمة مجددًا</translation>
    </message>
    <message>
        <source>copy it into the pack, or take this video out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف إلى الحزمة، أو إزالة هذا الفيديو</translation>
    </message>
    <message>
        <source>copy the pack again; whoever has changed it on purpose: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الحزمة مجددًا؛ وإن كان التغيير مقصودًا: %1</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>cut it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تقصير الفيديو</translation>
    </message>
    <message>
        <source>delete it, or build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حذفه، أو إعادة بناء الحزمة بالأمر kiosk pack build</translation>
    </message>
    <message>
        <source>delete it; the keys known here are %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حذفه؛ المفاتيح المعروفة هنا: %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هل المقصود «%1»؟ يُرجى تغيير الاسم</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it, or delete the line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هل المقصود «%1»؟ يُرجى تغيير الاسم أو حذف السطر</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Write one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هل المقصود «%1»؟ يُرجى كتابة إحدى القيم: %2</translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>does not fit: the pack was signed with another key, or changed since</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>التوقيع غير مطابق: وُقّعت الحزمة بمفتاح آخر أو غُيّرت بعد توقيعها</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الرسم التفاعلي %1</translation>
    </message>
    <message>
        <source>fill the cell of its column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى ملء الخلية في عمودها</translation>
    </message>
    <message>
        <source>free some space on the disk, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إخلاء مساحة على القرص، ثم إعادة تشغيل برنامج العرض</translation>
    </message>
    <message>
        <source>give each item its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعطاء كل عنصر معرّفًا (id) خاصًا به</translation>
    </message>
    <message>
        <source>give each product its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعطاء كل منتج قيمة خاصة به</translation>
    </message>
    <message>
        <source>give each product its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعطاء كل منتج معرّفًا (id) خاصًا به</translation>
    </message>
    <message>
        <source>give every option a value, or none</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعطاء كل الخيارات قيمًا، أو تركها كلها بلا قيم</translation>
    </message>
    <message>
        <source>give it a higher version in pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى رفع رقم الإصدار في pack.toml</translation>
    </message>
    <message>
        <source>give it a plain name, like drone.jpg, and no folder above it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختيار اسم بسيط مثل drone.jpg، دون مجلد أعلى منه</translation>
    </message>
    <message>
        <source>give it a plain name, like pictures/drone.jpg</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختيار اسم بسيط مثل pictures/drone.jpg</translation>
    </message>
    <message>
        <source>give one of the two another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تغيير اسم أحد الاثنين</translation>
    </message>
    <message>
        <source>grows while it is copied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حجمه يكبر في أثناء النسخ</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الحروف: %1</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد المدخلات: %1</translation>
    </message>
    <message>
        <source>has %1 lines already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>بلغ عدد الصفوف %1</translation>
    </message>
    <message>
        <source>has %1 values</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد القيم: %1</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>has digits in full width where a number stands</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توجد أرقام عريضة حيث يلزم عدد</translation>
    </message>
    <message>
        <source>has more than %1 files, or folders in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الملفات أكثر من %1، أو عدد المجلدات المتداخلة أكثر من %2</translation>
    </message>
    <message>
        <source>has more than %1 rows or %2 columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الصفوف أكثر من %1، أو عدد الأعمدة أكثر من %2</translation>
    </message>
    <message>
        <source>has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص من أكثر من سطر</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص غير مذكور</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة غير مذكورة</translation>
    </message>
    <message>
        <source>has only %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الحروف %1 فقط</translation>
    </message>
    <message>
        <source>has too many brackets inside each other</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>أقواس متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>holds a tab</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توجد علامة جدولة (Tab)</translation>
    </message>
    <message>
        <source>holds control characters: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توجد محارف تحكّم: %1</translation>
    </message>
    <message>
        <source>holds marks that are not seen and turn the direction: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توجد علامات غير مرئية تغيّر اتجاه النص: %1</translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الملفات أكثر من %1</translation>
    </message>
    <message>
        <source>holds no private key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد فيه مفتاح خاص</translation>
    </message>
    <message>
        <source>install it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تثبيتها مجددًا</translation>
    </message>
    <message>
        <source>install it again, or show another one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تثبيتها مجددًا، أو عرض حزمة أخرى</translation>
    </message>
    <message>
        <source>install the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة تثبيت برنامج العرض</translation>
    </message>
    <message>
        <source>install the kiosk again; its own files are damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة تثبيت برنامج العرض؛ ملفاته نفسها تالفة</translation>
    </message>
    <message>
        <source>is %1 px too high</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الارتفاع أكبر من اللازم بمقدار %1&#xa0;بكسل</translation>
    </message>
    <message>
        <source>is %1 px too wide</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>العرض أكبر من اللازم بمقدار %1&#xa0;بكسل</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>رابط أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>is a workbook of an old kind</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مصنف بصيغة قديمة</translation>
    </message>
    <message>
        <source>is an illustration that comes with the program, but is called a photo</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا رسم توضيحي مرفق ببرنامج العرض، لكنه مصنّف على أنه صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>is called a photo, but its caption or credit says &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصورة مصنّفة على أنها فوتوغرافية، لكن تعليقها أو مصدرها يذكر «%1»</translation>
    </message>
    <message>
        <source>is compressed in a way that not every system knows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مضغوط بطريقة لا تعرفها كل الأنظمة</translation>
    </message>
    <message>
        <source>is cut off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص مقطوع</translation>
    </message>
    <message>
        <source>is damaged, or has been changed: its content is not that of the manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف تالف أو غُيّر: محتواه لا يطابق بيان الملفات (manifest)</translation>
    </message>
    <message>
        <source>is damaged: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف تالف: فيه بايتات صفرية</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الحقل فارغ</translation>
    </message>
    <message>
        <source>is empty, but there is something beneath it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الخلية فارغة، لكن تحتها بيانات</translation>
    </message>
    <message>
        <source>is empty: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الخلية فارغة: %1</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>is in it twice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مكرر في الملف المضغوط</translation>
    </message>
    <message>
        <source>is in the manifest, but not in the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مذكور في بيان الملفات (manifest)، وغير موجود في الحزمة</translation>
    </message>
    <message>
        <source>is in the pack, but not in its manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>موجود في الحزمة، وغير مذكور في بيان ملفاتها (manifest)</translation>
    </message>
    <message>
        <source>is larger than %1 GB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الحجم أكبر من %1&#xa0;غيغابايت</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الحجم أكبر من %1&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>is larger than %1 MB as a whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الحجم الكلي أكبر من %1&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>is larger unpacked than any table of products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حجمه بعد فك الضغط أكبر من أي جدول منتجات</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد الحروف أكثر من %1</translation>
    </message>
    <message>
        <source>is longer than %1 minutes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المدة أطول من %1&#xa0;د</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is missing: this kiosk only takes packs that are signed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير موجود: لا يقبل برنامج العرض هذا إلا الحزم الموقّعة</translation>
    </message>
    <message>
        <source>is no content pack: there is no %1 in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليست حزمة محتوى: لا يوجد فيها %1</translation>
    </message>
    <message>
        <source>is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس رمز لغة</translation>
    </message>
    <message>
        <source>is no product of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس من منتجات هذه الحزمة</translation>
    </message>
    <message>
        <source>is no table: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس جدولًا: فيه بايتات صفرية</translation>
    </message>
    <message>
        <source>is no text of this product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس من نصوص هذا المنتج</translation>
    </message>
    <message>
        <source>is no text to translate</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس نصًا قابلًا للترجمة</translation>
    </message>
    <message>
        <source>is no video that plays here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس فيديو قابلًا للتشغيل هنا</translation>
    </message>
    <message>
        <source>is no workbook, or is damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس مصنفًا، أو الملف تالف</translation>
    </message>
    <message>
        <source>is no zip file, or only half of one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس ملف zip، أو جزء منه فقط</translation>
    </message>
    <message>
        <source>is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>is not a picture that the kiosk can read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس صورة يستطيع برنامج العرض قراءتها</translation>
    </message>
    <message>
        <source>is not a zip file with a manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس ملف zip فيه بيان الملفات (manifest)</translation>
    </message>
    <message>
        <source>is not accepted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>is not installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير مثبّتة</translation>
    </message>
    <message>
        <source>is not saved as UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير محفوظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not shown: Home has room for %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يُعرض: أقصى عدد للمنتجات في الشاشة الرئيسية %1</translation>
    </message>
    <message>
        <source>is not the hash of a PIN</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس قيمة تجزئة (hash) لرقم سري</translation>
    </message>
    <message>
        <source>is not there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is not up to date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف غير محدَّث</translation>
    </message>
    <message>
        <source>is saved as UTF-16</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>محفوظ بترميز UTF-16</translation>
    </message>
    <message>
        <source>is saved neither as UTF-8 nor as GB18030</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>غير محفوظ بترميز UTF-8 ولا GB18030</translation>
    </message>
    <message>
        <source>is the language that the pack is written in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذه هي اللغة التي كُتبت بها الحزمة</translation>
    </message>
    <message>
        <source>is the same file as %1 where capitals do not count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هو الملف %1 نفسه حين لا تُميَّز الأحرف الكبيرة من الصغيرة</translation>
    </message>
    <message>
        <source>is there already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المقاس أكبر من اللازم: %1 × %2 أي %3&#xa0;ميغابكسل، والحد الأقصى %4&#xa0;ميغابكسل</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المقاس أكبر من اللازم: %1 × %2&#xa0;بكسل</translation>
    </message>
    <message>
        <source>is too long: %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>أطول من اللازم: عدد الحروف %1</translation>
    </message>
    <message>
        <source>it cannot be compiled: no folder can be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر تحويل الملف: تتعذّر الكتابة في أي مجلد (%1)</translation>
    </message>
    <message>
        <source>it does not begin</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يبدأ تشغيله</translation>
    </message>
    <message>
        <source>it does not go on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توقّف تشغيله</translation>
    </message>
    <message>
        <source>it is a &lt;%1&gt; file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا ملف &lt;%1&gt;</translation>
    </message>
    <message>
        <source>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصيغة المطلوبة: {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}، بترميز UTF-8</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عناصره متداخلة بعمق أكثر من اللازم</translation>
    </message>
    <message>
        <source>its form must be %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصيغة المطلوبة: %1</translation>
    </message>
    <message>
        <source>its name holds characters that are not seen, or that turn the direction of writing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>في اسمه محارف غير مرئية أو تغيّر اتجاه الكتابة</translation>
    </message>
    <message>
        <source>its name is longer than %1 characters, or in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد حروف اسمه أكثر من %1، أو عدد المجلدات المتداخلة أكثر من %2</translation>
    </message>
    <message>
        <source>its name leads out of the pack, or is none on every system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اسمه يقود إلى خارج الحزمة، أو لا تقبله كل الأنظمة</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يجب أن ينتهي اسمه بأحد هذه الامتدادات: %1</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file is for “%2”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اللغة في اسمه «%1»، وفي الملف «%2»</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file names no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اللغة في اسمه «%1»، ولا لغة مذكورة في الملف</translation>
    </message>
    <message>
        <source>its name, or that of a folder, is empty or begins or ends with a space or a dot</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اسمه أو اسم مجلد فيه فارغ، أو يبدأ أو ينتهي بمسافة أو نقطة</translation>
    </message>
    <message>
        <source>keep one of the two columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إبقاء أحد العمودين فقط</translation>
    </message>
    <message>
        <source>leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المسار يقود إلى خارج الحزمة</translation>
    </message>
    <message>
        <source>leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالة ما لا يلزم</translation>
    </message>
    <message>
        <source>leave products out: Home has no room for more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تقليل المنتجات: لا متسع لغيرها في الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>leaves its button</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص يخرج عن حدود زره</translation>
    </message>
    <message>
        <source>leaves its card</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص يخرج عن حدود بطاقته</translation>
    </message>
    <message>
        <source>leaves the products too little room</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص لا يترك للمنتجات مساحة كافية</translation>
    </message>
    <message>
        <source>leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص يخرج عن حدود الشاشة</translation>
    </message>
    <message>
        <source>let the display go to sleep by itself, or leave it on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى ترك شاشة العرض تدخل في وضع السكون من تلقاء نفسها، أو إبقاؤها مشغّلة</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بقراءة هذا الملف</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file, or delete it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حذف هذا الملف، أو السماح لمستخدم برنامج العرض بقراءته</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بقراءة هذا المجلد</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user switch the machine off, or use its own switch</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بإطفاء الجهاز، أو استخدام زر الجهاز نفسه</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, and see that the disk is not full</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بالكتابة في هذا المجلد، والتأكد من أن القرص غير ممتلئ</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بالكتابة في هذا المجلد، وإلا أُعدّت الصور عند كل تشغيل</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>السطر %1، %2</translation>
    </message>
    <message>
        <source>look at it again, then make your change</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى النظر فيه مجددًا، ثم إجراء التغيير</translation>
    </message>
    <message>
        <source>look the facts up again and write the new month, or leave out what has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التحقق من الحقائق مجددًا وكتابة الشهر الجديد، أو إزالة ما تغيّر</translation>
    </message>
    <message>
        <source>look up what has become of it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى التحقق مما آل إليه الأمر</translation>
    </message>
    <message>
        <source>lrelease did not compile it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم يحوّل برنامج lrelease الملف: %1</translation>
    </message>
    <message>
        <source>lrelease refused it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>رفض برنامج lrelease الملف: %1</translation>
    </message>
    <message>
        <source>lupdate failed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>فشل برنامج lupdate: %1</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>make the folder %1 and put the pictures into it, or name theirs with --pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إنشاء المجلد %1 ووضع الصور فيه، أو تحديد مجلدها بالخيار --pictures</translation>
    </message>
    <message>
        <source>make this folder and put the product files into it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إنشاء هذا المجلد ووضع ملفات المنتجات فيه</translation>
    </message>
    <message>
        <source>makes the program that opens it crash</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعطّل البرنامج الذي يفتحه</translation>
    </message>
    <message>
        <source>mend the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إصلاح الملف</translation>
    </message>
    <message>
        <source>mend the file, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إصلاح الملف، ثم إعادة تشغيل برنامج العرض</translation>
    </message>
    <message>
        <source>mend the file; the kiosk follows by itself</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إصلاح الملف؛ وسيأخذ به برنامج العرض تلقائيًا</translation>
    </message>
    <message>
        <source>mend what it names, then run again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إصلاح ما ذكره، ثم إعادة التنفيذ</translation>
    </message>
    <message>
        <source>move a product file out of %1, or change the order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نقل أحد ملفات المنتجات من %1، أو تغيير الترتيب</translation>
    </message>
    <message>
        <source>must be %1, but %2 is %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المطلوب: %1، أما القيمة %2 فهي: %3</translation>
    </message>
    <message>
        <source>name a file in a folder that can be written</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد ملف في مجلد تمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد مجلد فيه pack.toml أو ملف zip لمثل هذا المجلد؛ وإن كان كذلك فيُرجى نسخه مجددًا</translation>
    </message>
    <message>
        <source>name a new file, in a folder that you may write</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد ملف جديد، في مجلد يُسمح لك بالكتابة فيه</translation>
    </message>
    <message>
        <source>name a picture file here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد ملف صورة هنا</translation>
    </message>
    <message>
        <source>name a text that the product has, as kiosk pack texts lists them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد نص من نصوص المنتج كما يذكرها kiosk pack texts</translation>
    </message>
    <message>
        <source>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تسميته kiosk_&lt;code&gt;.ts، مثل kiosk_de.ts أو kiosk_zh_CN.ts، أو نقله إلى مكان آخر</translation>
    </message>
    <message>
        <source>name the file that kiosk pack keys has made</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد الملف الذي أنشأه kiosk pack keys</translation>
    </message>
    <message>
        <source>name the folder or the zip file that %1 lies in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد المجلد أو ملف zip الذي فيه %1</translation>
    </message>
    <message>
        <source>name the pack&apos;s folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديد مجلد الحزمة</translation>
    </message>
    <message>
        <source>names no column that is known</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد فيه اسم أي عمود معروف</translation>
    </message>
    <message>
        <source>names other files than there are</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملفات المذكورة فيه غير الملفات الموجودة</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يلزم %1&#xa0;ميغابايت، والمتاح على القرص %2&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>needs more memory than a picture may take</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يحتاج إلى ذاكرة أكثر مما يُسمح به لصورة واحدة</translation>
    </message>
    <message>
        <source>needs version %1 of the kiosk, and this is %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يلزم الإصدار %1 من برنامج العرض، وهذا هو الإصدار %2</translation>
    </message>
    <message>
        <source>nothing is translated into %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا ترجمة إطلاقًا لهذه اللغات: %1</translation>
    </message>
    <message>
        <source>open and save it in Qt Linguist, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى فتح الملف وحفظه في Qt Linguist، أو استعادة نسخة سابقة</translation>
    </message>
    <message>
        <source>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى فتح الملف في Qt Linguist أو محرر نصوص وإصلاحه، أو استعادة نسخة سابقة</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى فتح الملف في برنامج صور وحفظه بصيغة JPEG أو PNG أو WebP</translation>
    </message>
    <message>
        <source>pack it again with kiosk pack build, or with the system&apos;s own “compress”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة ضغط الحزمة بالأمر kiosk pack build، أو بأمر النظام «ضغط»</translation>
    </message>
    <message>
        <source>panel %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اللوحة %1</translation>
    </message>
    <message>
        <source>products: %1, problems: %2, warnings: %3, review notes: %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المنتجات: %1، المشكلات: %2، التحذيرات: %3، القراءات المشكوك فيها: %4</translation>
    </message>
    <message>
        <source>put a good copy in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع نسخة سليمة مكانه</translation>
    </message>
    <message>
        <source>put a larger one here; this one looks soft, or does not fill the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع صورة أكبر هنا؛ هذه تبدو غير واضحة أو لا تملأ الشاشة</translation>
    </message>
    <message>
        <source>put a picture here that is taller than wide, or leave the portrait out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع صورة هنا ارتفاعها أكبر من عرضها، أو حذف الصورة العمودية (portrait)</translation>
    </message>
    <message>
        <source>put a picture here that is wider than tall; this one may serve as the portrait</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع صورة هنا عرضها أكبر من ارتفاعها؛ وقد تصلح هذه صورة عمودية (portrait)</translation>
    </message>
    <message>
        <source>put at least one product file into the folder %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع ملف منتج واحد على الأقل في المجلد %1</translation>
    </message>
    <message>
        <source>put in what “kiosk pin hash” prints</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع ما يُظهره «kiosk pin hash»</translation>
    </message>
    <message>
        <source>put it between quotes: &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضعه بين علامتي اقتباس: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>put its translation back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة ملف ترجمتها إلى مكانه</translation>
    </message>
    <message>
        <source>put kiosk_%1.ts into %2, or take it out of the settings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع kiosk_%1.ts في %2، أو إزالة اللغة من الإعدادات</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” is no string of the kiosk or its pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد في برنامج العرض ولا في حزمته النص «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الرمز «%1» ليس رمز لغة</translation>
    </message>
    <message>
        <source>%1 has %2 px, the screen has %3 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مقاس الصورة %1 هو %2 بكسل، ومقاس الشاشة %3 بكسل</translation>
    </message>
    <message>
        <source>%1 is no whole number of pieces: it is %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 ليست عددًا صحيحًا من القطع: فهي %2 × %3</translation>
    </message>
    <message>
        <source>%1 is not larger than the one before it, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة %1 ليست أكبر من القيمة السابقة %2</translation>
    </message>
    <message>
        <source>a text must end on its own line with a quote: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يجب أن ينتهي النص في سطره بعلامة اقتباس: %1</translation>
    </message>
    <message>
        <source>a yes-or-no value (true or false)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>قيمة نعم/لا (true أو false)</translation>
    </message>
    <message>
        <source>add a line for %1, with one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إضافة سطر يحدد %1 بإحدى القيم: %2</translation>
    </message>
    <message>
        <source>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختيار 4 إلى 8 أرقام: لا متسلسلة مثل 1234، ولا مكررة، ولا سنة ولا تاريخًا</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختيار اسم آخر</translation>
    </message>
    <message>
        <source>copy it into the pack again; if that does not help, %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى نسخ الملف إلى الحزمة مجددًا، فإن لم يُجدِ ذلك: %1</translation>
    </message>
    <message>
        <source>delete the line to play the whole day, or write hours like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حذف السطر للعرض طوال اليوم، أو كتابة الساعات هكذا: %1</translation>
    </message>
    <message>
        <source>fill this cell (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى ملء هذه الخلية (%1)</translation>
    </message>
    <message>
        <source>give a list with one text for each plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة قائمة فيها نص لكل صيغة جمع</translation>
    </message>
    <message>
        <source>give each product its own order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعطاء كل منتج رقم ترتيب (order) خاصًا به</translation>
    </message>
    <message>
        <source>has no value, but other options have one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>القيمة غير موجودة، ولخيارات أخرى قيم</translation>
    </message>
    <message>
        <source>install, for all users, a font that has what is missing, or write the text without it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تثبيت خط يحوي الحروف الناقصة لكل المستخدمين، أو كتابة النص دونها</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم يُذكر السبب</translation>
    </message>
    <message>
        <source>its folder has the same name as the file %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اسم مجلده هو اسم الملف %1 نفسه</translation>
    </message>
    <message>
        <source>keep at most %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تقليل المدخلات، وأقصى عدد لها %1</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى السماح لمستخدم برنامج العرض بضبطه، أو ضبطه من شاشة العرض نفسها وجعل brightness يساوي 0</translation>
    </message>
    <message>
        <source>make that line read %1, or get the file again from the translator</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى جعل هذا السطر %1، أو طلب الملف من المترجم مجددًا</translation>
    </message>
    <message>
        <source>put a product file into it first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع ملف منتج في الحزمة أولًا</translation>
    </message>
    <message>
        <source>put texts between straight quotes, like %1, and write digits and = in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة النصوص بين علامتي اقتباس مستقيمتين، مثل %1، وكتابة الأرقام وعلامة = بالعرض العادي</translation>
    </message>
    <message>
        <source>put the file back, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة الملف إلى مكانه، أو تصحيح اسمه</translation>
    </message>
    <message>
        <source>put the file into the content pack and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع الملف في حزمة المحتوى وكتابة مساره داخلها فقط</translation>
    </message>
    <message>
        <source>put the file into the media folder and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع الملف في مجلد الوسائط وكتابة مساره داخله فقط</translation>
    </message>
    <message>
        <source>put the file itself in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع الملف نفسه مكانه</translation>
    </message>
    <message>
        <source>put the marks in ascending order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى ترتيب العلامات تصاعديًا</translation>
    </message>
    <message>
        <source>put the translation back, or remove the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة الترجمة إلى مكانها، أو حذف الملف</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالته</translation>
    </message>
    <message>
        <source>remove one first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالة صف أولًا</translation>
    </message>
    <message>
        <source>remove packs or media that are not needed, or use a larger disk</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالة الحزم أو الوسائط غير اللازمة، أو استخدام قرص أكبر</translation>
    </message>
    <message>
        <source>remove the surplus brackets</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالة الأقواس الزائدة</translation>
    </message>
    <message>
        <source>replace it with a file saved by Qt Linguist, or remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى استبداله بملف محفوظ من Qt Linguist، أو إزالته</translation>
    </message>
    <message>
        <source>run kiosk pack strings with the code of each language that you offer</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تنفيذ kiosk pack strings مع رمز كل لغة متاحة</translation>
    </message>
    <message>
        <source>run kiosk pack strings, then translate what is unfinished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تنفيذ kiosk pack strings، ثم ترجمة ما لم يكتمل</translation>
    </message>
    <message>
        <source>run the kiosk&apos;s set-up again, or install the font for all users</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة إعداد برنامج العرض، أو تثبيت الخط لكل المستخدمين</translation>
    </message>
    <message>
        <source>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظه مجددًا بترميز «UTF-8» (في المحرر: «حفظ باسم»، الترميز UTF-8)</translation>
    </message>
    <message>
        <source>save it anew, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الملف من جديد بصيغة JPEG أو PNG أو WebP</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظه بترميز «UTF-8» لا «UTF-8 مع BOM»: هذه العلامة تُربك برامج أخرى</translation>
    </message>
    <message>
        <source>save it as MP4 with H.264, at most 3840 × 2160, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الملف بصيغة MP4 مع H.264، بمقاس 3840 × 2160 على الأكثر، ثم المحاولة مجددًا</translation>
    </message>
    <message>
        <source>save it as UTF-8 (Qt Linguist always does)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظه بترميز UTF-8 (هكذا يفعل Qt Linguist دائمًا)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الملف بحجم أصغر</translation>
    </message>
    <message>
        <source>save it smaller, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الملف بحجم أصغر، بصيغة JPEG أو PNG أو WebP</translation>
    </message>
    <message>
        <source>save it smaller, or leave it out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الملف بحجم أصغر، أو الاستغناء عنه</translation>
    </message>
    <message>
        <source>save it smaller: 3840 px are enough for the longer side</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الصورة بمقاس أصغر: يكفي 3840&#xa0;بكسل للضلع الأطول</translation>
    </message>
    <message>
        <source>say it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الاختصار</translation>
    </message>
    <message>
        <source>says something else than pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يخالف ما في pack.toml</translation>
    </message>
    <message>
        <source>send us the log and the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إرسال السجل والحزمة إلينا</translation>
    </message>
    <message>
        <source>showed no picture within %1 s</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم تظهر صورة خلال %1&#xa0;ث</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>speaks of %1 as still to come, but that is over</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُذكر هنا موعد على أنه قادم، وقد مضى: %1</translation>
    </message>
    <message>
        <source>start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة تشغيل برنامج العرض</translation>
    </message>
    <message>
        <source>start the kiosk again; if that does not help, look at Memory on the page Health</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إعادة تشغيل برنامج العرض؛ وإن لم يُفد ذلك فيُرجى النظر في «الذاكرة» في صفحة «حالة النظام»</translation>
    </message>
    <message>
        <source>tell it in %1 to %2 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته بعدد حروف من %1 إلى %2، والفكرة الأساسية أولًا</translation>
    </message>
    <message>
        <source>tell it in at most %1 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته بعدد حروف لا يزيد على %1، والفكرة الأساسية أولًا</translation>
    </message>
    <message>
        <source>the file declares entities or refers to another file in its %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يعرّف الملف كيانات أو يحيل إلى ملف آخر في %1</translation>
    </message>
    <message>
        <source>the log cannot be written (%1); warnings go to the terminal only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر الكتابة في السجل (%1)؛ تظهر التحذيرات في الطرفية فقط</translation>
    </message>
    <message>
        <source>the year of %1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>السنة في %1 خارج المدى المسموح</translation>
    </message>
    <message>
        <source>this machine cannot be switched off or restarted from here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يمكن إطفاء هذا الجهاز أو إعادة تشغيله من هنا</translation>
    </message>
    <message>
        <source>to change the text itself, name no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تغيير النص نفسه: دون تحديد لغة</translation>
    </message>
    <message>
        <source>write %1 in its line %2, or rename the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة %1 في السطر %2، أو تغيير اسم الملف</translation>
    </message>
    <message>
        <source>write %1 or more characters between the quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة نص بين علامتي الاقتباس، وأقل عدد للحروف %1</translation>
    </message>
    <message>
        <source>write %1 or the like</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة أحد المفاتيح %1 أو ما شابه</translation>
    </message>
    <message>
        <source>write at least %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة المدخلات، وأقل عدد لها %1</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الاختصار: أقصى عدد للحروف %1</translation>
    </message>
    <message>
        <source>write one %1 for each line, with texts between straight quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة %1 واحدة في كل سطر، والنصوص بين علامتي اقتباس مستقيمتين</translation>
    </message>
    <message>
        <source>write the text itself first, or empty this cell</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة الأصل أولًا، أو إفراغ هذه الخلية</translation>
    </message>
    <message>
        <source>write the translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة الترجمة</translation>
    </message>
    <message>
        <source>write year and month, like 2024-04</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة السنة ثم الشهر، مثل 2024-04</translation>
    </message>
    <message>
        <source>write year-month-day, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة السنة ثم الشهر ثم اليوم، مثل %1</translation>
    </message>
    <message>
        <source>stopped the installation (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توقّف التثبيت (%1)</translation>
    </message>
    <message>
        <source>put the file there, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى وضع الملف هناك، أو تصحيح اسمه</translation>
    </message>
    <message>
        <source>rename it, or delete the column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تغيير الاسم، أو حذف العمود</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>run “kiosk i18n update” and commit the result</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تنفيذ «kiosk i18n update» ثم إيداع النتيجة (commit)</translation>
    </message>
    <message>
        <source>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى حفظ الجدول مجددًا من برنامج الجداول بصيغة «.xlsx» أو «CSV UTF-8»</translation>
    </message>
    <message>
        <source>shorten it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الاختصار</translation>
    </message>
    <message>
        <source>shorten it, or what stands beside it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى اختصار النص، أو ما يجاوره</translation>
    </message>
    <message>
        <source>stands in a view that leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص في منطقة تمرير تخرج عن حدود الشاشة</translation>
    </message>
    <message>
        <source>stands over “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص يتداخل مع «%1»</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>take this item out, or switch it off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى إزالة هذا العنصر أو تعطيله</translation>
    </message>
    <message>
        <source>takes longer than %1 s to open</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يستغرق فتحه أكثر من %1&#xa0;ث</translation>
    </message>
    <message>
        <source>the XML is broken here: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>بنية XML معطوبة هنا: %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in %2 already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>العمود «%1» موجود في %2 من قبل</translation>
    </message>
    <message>
        <source>the content has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس في المحتوى قسم «بالأرقام»</translation>
    </message>
    <message>
        <source>the content has no such product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد هذا المنتج في المحتوى</translation>
    </message>
    <message>
        <source>the content has no such video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد هذا الفيديو في المحتوى</translation>
    </message>
    <message>
        <source>the content pack has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس في حزمة المحتوى قسم «بالأرقام»</translation>
    </message>
    <message>
        <source>the content pack has no video &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ليس في حزمة المحتوى الفيديو «%1»</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُستخدم القيم الافتراضية</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حجم الملف أكبر من %1&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>the file is larger than %1 kB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>حجم الملف أكبر من %1&#xa0;كيلوبايت</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ترميز الملف ليس UTF-8</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الترميز المذكور في الملف %1، وليس UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s name does not follow its order and id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>اسم الملف لا يطابق «order» و«id» فيه</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر قراءة المجلد (%1)</translation>
    </message>
    <message>
        <source>the folder is missing or cannot be read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>المجلد غير موجود أو تتعذّر قراءته</translation>
    </message>
    <message>
        <source>the kiosk&apos;s data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مجلد بيانات برنامج العرض</translation>
    </message>
    <message>
        <source>the last good playlist plays on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يستمر عرض آخر قائمة تشغيل سليمة</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُستخدم آخر إعدادات سليمة</translation>
    </message>
    <message>
        <source>the one before it stays</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تبقى الحزمة السابقة</translation>
    </message>
    <message>
        <source>the pack that was shown is gone or damaged: the one before it is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الحزمة التي كانت معروضة مفقودة أو تالفة: تُعرض الحزمة السابقة</translation>
    </message>
    <message>
        <source>the parts are %1 together, not %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>مجموع الأجزاء %1، وليس %2</translation>
    </message>
    <message>
        <source>the picture is damaged or only half there (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الصورة تالفة أو ناقصة (%1)</translation>
    </message>
    <message>
        <source>the picture made from %1 cannot be kept (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر حفظ الصورة المُعدّة من %1 (%2)</translation>
    </message>
    <message>
        <source>the printed readings are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُعرض القراءات كما طُبعت</translation>
    </message>
    <message>
        <source>the products&apos; cards play in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُعرض بطاقات المنتجات بدلًا منها</translation>
    </message>
    <message>
        <source>the readings chosen last are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تُعرض القراءات المختارة أخيرًا</translation>
    </message>
    <message>
        <source>the same key or heading stands twice in this file: delete one of them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>في هذا الملف مفتاح أو عنوان مكرر: يُرجى حذف أحد الاثنين</translation>
    </message>
    <message>
        <source>the table cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر قراءة الجدول (%1)</translation>
    </message>
    <message>
        <source>the translation has added %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>في الترجمة زيادة: %1</translation>
    </message>
    <message>
        <source>the translation has lost %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>في الترجمة نقص: %1</translation>
    </message>
    <message>
        <source>the translation has lost %1 and added %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>في الترجمة نقص: %1، وزيادة: %2</translation>
    </message>
    <message>
        <source>the translations cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>تتعذّر قراءة الترجمات (%1)</translation>
    </message>
    <message>
        <source>the two are different</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الرقمان مختلفان</translation>
    </message>
    <message>
        <source>there are more than %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>عدد المنتجات أكثر من %1</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد العمود «%1»</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد العمود %1</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد يوم %1</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا صورة فيه</translation>
    </message>
    <message>
        <source>there is no product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا منتجات</translation>
    </message>
    <message>
        <source>there is no product &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يوجد المنتج «%1»</translation>
    </message>
    <message>
        <source>there is no product to show</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا منتجات للعرض</translation>
    </message>
    <message>
        <source>this content pack cannot be shown (%1: %2): %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر عرض حزمة المحتوى هذه (%1: %2): %3</translation>
    </message>
    <message>
        <source>this font cannot be loaded; another one is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يتعذّر تحميل هذا الخط؛ يُستخدم خط آخر</translation>
    </message>
    <message>
        <source>this font is not installed; letters may look odd or be missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا الخط غير مثبّت؛ قد تبدو الحروف غريبة أو تنقص</translation>
    </message>
    <message>
        <source>this is hardly a content pack: leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يبدو هذا حزمة محتوى: يُرجى إزالة ما لا يلزم</translation>
    </message>
    <message>
        <source>this is hardly a content pack: name the pack&apos;s own folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يبدو هذا حزمة محتوى: يُرجى تحديد مجلد الحزمة نفسها</translation>
    </message>
    <message>
        <source>this is hardly a text file: put the right one in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يبدو هذا ملفًا نصيًا: يُرجى وضع الملف الصحيح مكانه</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>this is not a translation file: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا ليس ملف ترجمة: %1</translation>
    </message>
    <message>
        <source>this language has no translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا ترجمة لهذه اللغة</translation>
    </message>
    <message>
        <source>this language is not offered</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذه اللغة غير متاحة</translation>
    </message>
    <message>
        <source>this machine cannot play videos</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لا يستطيع هذا الجهاز تشغيل الفيديو</translation>
    </message>
    <message>
        <source>this name does not tell a language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذا الاسم لا يحدد لغة</translation>
    </message>
    <message>
        <source>translate it in Qt Linguist and mark it as finished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى ترجمته في Qt Linguist ووضع علامة الاكتمال عليه</translation>
    </message>
    <message>
        <source>translate the same text of a product in one way</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى توحيد ترجمة النص الواحد في المنتج</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>ترجمة «%1» هنا تختلف عن ترجمتها في %2: «%3»</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot;, which is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>هذه ترجمة «%1»، والأصل فارغ</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى المحاولة مجددًا</translation>
    </message>
    <message>
        <source>update the kiosk first, or ask for a pack that is made for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى تحديث برنامج العرض أولًا، أو طلب حزمة تناسب هذا الإصدار</translation>
    </message>
    <message>
        <source>version %1 is installed already, with other content</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>الإصدار %1 مثبّت من قبل، بمحتوى آخر</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الانتظار قليلًا ثم المحاولة مجددًا</translation>
    </message>
    <message>
        <source>wait until nothing writes to it any more, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الانتظار حتى تنتهي الكتابة فيه، ثم المحاولة مجددًا</translation>
    </message>
    <message>
        <source>wait until that is done, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى الانتظار حتى ينتهي ذلك، ثم المحاولة مجددًا</translation>
    </message>
    <message>
        <source>was given up: the machine has run out of memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>أُوقفت معالجته: نفدت ذاكرة الجهاز</translation>
    </message>
    <message>
        <source>was not opened: the kiosk is ending</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم يُفتح: يجري إنهاء برنامج العرض</translation>
    </message>
    <message>
        <source>was not ready in time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>لم يكتمل إعداده في الوقت المناسب</translation>
    </message>
    <message>
        <source>was read in a wrong encoding before it came here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>توجد حروف فاسدة بسبب قراءة سابقة بترميز خاطئ</translation>
    </message>
    <message>
        <source>why: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>with what stands beside it takes %1 % more room than there is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>النص مع ما يجاوره يحتاج إلى مساحة أكبر من المتاح بنسبة %1%</translation>
    </message>
    <message>
        <source>would grow %1 times: zip files like that are made to fill disks</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يكبر بمعامل %1 عند فك الضغط: تُصنع ملفات zip كهذه لملء الأقراص</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة &quot;%1&quot;، أو &quot;%2&quot; لليوم كله</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;: capitals count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة &quot;%1&quot;: يُراعى الفرق بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة %1</translation>
    </message>
    <message>
        <source>write %1 values: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة القيم، وعددها %1: %2</translation>
    </message>
    <message>
        <source>write %1=TEXT</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته هكذا: %1=TEXT</translation>
    </message>
    <message>
        <source>write %1=VALUE</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته هكذا: %1=VALUE</translation>
    </message>
    <message>
        <source>write 0 to 9 in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة 0 إلى 9 بالعرض العادي</translation>
    </message>
    <message>
        <source>write 0, or %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة 0 أو %1</translation>
    </message>
    <message>
        <source>write a code like de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة رمز مثل de أو zh_TW</translation>
    </message>
    <message>
        <source>write a day that the calendar has</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة يوم موجود في التقويم</translation>
    </message>
    <message>
        <source>write a later day, or delete one of the two lines</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة يوم لاحق، أو حذف أحد السطرين</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة عدد أكبر من 0</translation>
    </message>
    <message>
        <source>write a number that goes into the total 2 to %1 times</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة عدد يقسم الإجمالي (total) دون باقٍ، والناتج من 2 إلى %1</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة مسار داخل الحزمة بشرطات مائلة (/)، مثل &quot;pictures/drone.webp&quot;</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة مسار داخل الحزمة بشرطات مائلة (/)، مثل &quot;videos/welcome.mp4&quot;</translation>
    </message>
    <message>
        <source>write a year from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة سنة من %1 إلى %2</translation>
    </message>
    <message>
        <source>write as many parts as make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة عدد الأجزاء التي تؤلف الكل</translation>
    </message>
    <message>
        <source>write digits only, like 7</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة أرقام فقط، مثل 7</translation>
    </message>
    <message>
        <source>write every plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة كل صيغ الجمع</translation>
    </message>
    <message>
        <source>write how large it is now</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة المقدار الحالي</translation>
    </message>
    <message>
        <source>write how much one piece stands for</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة ما تمثله القطعة الواحدة</translation>
    </message>
    <message>
        <source>write illustration (示意图) or photo (照片)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة illustration (示意图) أو photo (照片)</translation>
    </message>
    <message>
        <source>write it anew without them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته من جديد دونها</translation>
    </message>
    <message>
        <source>write it as Qt does, for example de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته كما في Qt، مثل de أو zh_TW</translation>
    </message>
    <message>
        <source>write it in one line; the screen breaks it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته في سطر واحد؛ الشاشة توزّعه على أسطر</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته هكذا: %1</translation>
    </message>
    <message>
        <source>write it without quotes, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابته دون علامات اقتباس، مثل %1</translation>
    </message>
    <message>
        <source>write kind = &quot;illustration&quot;: the screen then says so to visitors</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة kind = &quot;illustration&quot;: عندئذ توضح الشاشة ذلك للزوار</translation>
    </message>
    <message>
        <source>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة أعداد من 0 إلى 1 بينها مسافات، مثل 0.5 0.4</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة إحدى القيم: %1</translation>
    </message>
    <message>
        <source>write one row for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة صف لكل منتج</translation>
    </message>
    <message>
        <source>write parts that make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة أجزاء مجموعها الكل</translation>
    </message>
    <message>
        <source>write something</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة شيء</translation>
    </message>
    <message>
        <source>write spaces</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة مسافات</translation>
    </message>
    <message>
        <source>write the names of the columns into the first row: name, maker, claim and so on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة أسماء الأعمدة في الصف الأول: name، maker، claim وغيرها</translation>
    </message>
    <message>
        <source>write the pattern itself as the first argument</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة القالب نفسه في الوسيط الأول</translation>
    </message>
    <message>
        <source>write the same placeholders as in the source</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة العناصر النائبة نفسها كما في النص المصدر</translation>
    </message>
    <message>
        <source>write the smaller number here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة العدد الأصغر هنا</translation>
    </message>
    <message>
        <source>write the text anew</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة النص من جديد</translation>
    </message>
    <message>
        <source>write what the column is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة اسم العمود</translation>
    </message>
    <message>
        <source>write what the first part is to grow to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>يُرجى كتابة القيمة التي سيبلغها الجزء الأول</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Name</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Maker</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>الجهة الصانعة</translation>
    </message>
    <message>
        <source>Line that makes curious</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>سطر يثير الفضول</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Large number</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>الرقم الكبير</translation>
    </message>
    <message>
        <source>Large number: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الرقم الكبير: الوحدة</translation>
    </message>
    <message>
        <source>Large number: what it counts</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الرقم الكبير: معناه</translation>
    </message>
    <message>
        <source>Table, line %1: what</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الجدول، الصف %1: البند</translation>
    </message>
    <message>
        <source>Table, line %1: value</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الجدول، الصف %1: القيمة</translation>
    </message>
    <message>
        <source>Table, line %1: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الجدول، الصف %1: الوحدة</translation>
    </message>
    <message>
        <source>Picture %1: caption</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الصورة %1: التعليق</translation>
    </message>
    <message>
        <source>Picture %1: credit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الصورة %1: المصدر</translation>
    </message>
    <message>
        <source>Perhaps too long: %1 characters, and there is room for %2.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>قد يكون أطول من اللازم: عدد الحروف %1 والمكان يتسع لـ %2.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own translation file says it: change it there.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>النص من ملف ترجمة خاص ببرنامج العرض هذا: يُرجى تغييره هناك.</translation>
    </message>
    <message>
        <source>Before the text was changed: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>الترجمة قبل تغيير النص: %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Visitors read it at once.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>تم الحفظ بالإصدار %1. يقرؤه الزوار فورًا.</translation>
    </message>
    <message>
        <source>To be translated anew: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>تلزم إعادة الترجمة: %1</translation>
    </message>
    <message>
        <source>Not saved, and nothing has changed:</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>لم يُحفظ ولم يتغيّر شيء:</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <extracomment>Under a range. Room: 35. Picture: product-02-figure</extracomment>
        <translation>اسحب الحافة صعودًا ونزولًا</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As printed</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>المطبوع: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>To change it, edit the text in the content pack.</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>لتغييره، يُرجى تعديل النص في حزمة المحتوى.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>This line is 100 mm long</source>
        <extracomment>The line to measure. Room: 30. Picture: console-screen</extracomment>
        <translation>طول هذا الخط 100&#xa0;ملم</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>غيّر شخص آخر قائمة التشغيل في هذه الأثناء. يُرجى تحميل نسخته ثم إعادة التغييرات.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>لم يُحفظ بعد: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>تحميل نسخته</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>Put the last good one back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>استعادة آخر نسخة سليمة</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <extracomment>Under a scale. Room: 30. Picture: product-01-figure</extracomment>
        <translation>اسحب الموجة إلى أبعد</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Wipe the screen (30 seconds)</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>تنظيف الشاشة (30&#xa0;ثانية)</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>Drag over the dots</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>مرّر إصبعك فوق النقاط</translation>
    </message>
    <message>
        <source>Drag around the ring</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>مرّر إصبعك حول الحلقة</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Installer’s name</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>اسم فني التركيب</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>محطة العرض</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>الإعدادات السارية</translation>
    </message>
</context>
<context>
    <name>StationSettings</name>
    <message>
        <source>Ask after</source>
        <extracomment>For each option what it is called and what it does
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>السؤال بعد</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for this long: is anybody still there?</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>لم يلمس أحد الشاشة طوال هذه المدة: هل ما زال أحد هنا؟</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>انتظار الجواب</translation>
    </message>
    <message>
        <source>Then the visit ends and the next visitor starts afresh.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>ثم تنتهي الزيارة ويبدأ الزائر التالي من جديد.</translation>
    </message>
    <message>
        <source>Show each item for</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مدة عرض كل عنصر</translation>
    </message>
    <message>
        <source>While nobody touches; an item may have a time of its own.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>ما دام لا أحد يلمس الشاشة؛ وقد تكون للعنصر مدة خاصة.</translation>
    </message>
    <message>
        <source>Visits start in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>لغة بدء الزيارة</translation>
    </message>
    <message>
        <source>Visitors can change the language for themselves.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>يستطيع الزوار تغيير اللغة بأنفسهم.</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>اللغات المتاحة</translation>
    </message>
    <message>
        <source>The language that visits start in is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>لغة بدء الزيارة متاحة دائمًا.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>How loud reading aloud and sounds are.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>مدى علوّ القراءة الصوتية والأصوات.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>A soft sound goes with touches.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>صوت خافت يرافق اللمسات.</translation>
    </message>
    <message>
        <source>Address to take along</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>عنوان يأخذه الزائر معه</translation>
    </message>
    <message>
        <source>The web page of a product, as a code for visitors’ phones.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>صفحة المنتج على الويب، في رمز لهواتف الزوار.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>أوقات الزيارة</translation>
    </message>
    <message>
        <source>When visitors come, for each weekday and for single days.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>متى يأتي الزوار: لكل يوم من الأسبوع ولأيام محددة.</translation>
    </message>
    <message>
        <source>Outside opening hours the screen shows</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>تعرض الشاشة خارج أوقات الزيارة</translation>
    </message>
    <message>
        <source>Black switches the display off, where that is possible.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>الأسود يطفئ شاشة العرض حيث أمكن ذلك.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>أي صورة</translation>
    </message>
    <message>
        <source>One of the pictures in the media folder.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>إحدى الصور في مجلد الوسائط.</translation>
    </message>
    <message>
        <source>A touch wakes the kiosk</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>اللمس يوقظ الجهاز</translation>
    </message>
    <message>
        <source>Outside opening hours, for one visitor; then it rests again.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>خارج أوقات الزيارة، لزائر واحد؛ ثم يستريح من جديد.</translation>
    </message>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>رؤية أوضح ووصول أسهل</translation>
    </message>
    <message>
        <source>What visitors may switch on; larger text is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>ما يمكن للزوار تشغيله؛ والنص الأكبر متاح دائمًا.</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>قطر الشاشة</translation>
    </message>
    <message>
        <source>It is right when the line below measures 100 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>القيمة صحيحة إذا كان طول الخط أدناه 100&#xa0;ملم.</translation>
    </message>
    <message>
        <source>Height of the lower edge</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>ارتفاع الحافة السفلى</translation>
    </message>
    <message>
        <source>From the floor; then “Within reach” brings everything below 1,220 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>من الأرض؛ وبذلك ينزل «في المتناول» بكل شيء إلى ما دون 1,220&#xa0;ملم.</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>اتجاه تركيب الشاشة</translation>
    </message>
    <message>
        <source>The bright edge is the top of the screen as it was made.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>الحافة المضيئة هي أعلى الشاشة كما صُنعت.</translation>
    </message>
    <message>
        <source>Protect against burn-in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>منع انطباع الصورة</translation>
    </message>
    <message>
        <source>What stands still moves a little once a minute.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>ما هو ثابت يتحرك قليلًا مرة كل دقيقة.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Of the panel’s light; a dark room needs less of it.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>سطوع إضاءة الشاشة؛ والقاعة المعتمة تحتاج إلى أقل.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Off: a window, for trying things out.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>عند الإيقاف: نافذة، للتجربة.</translation>
    </message>
    <message>
        <source>Key for content packs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مفتاح حزم المحتوى</translation>
    </message>
    <message>
        <source>Only packs that were signed with it are installed.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>لا تُثبَّت إلا الحزم الموقَّعة به.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>معتدلة</translation>
    </message>
    <message>
        <source>Turned left</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مدارة يسارًا</translation>
    </message>
    <message>
        <source>Turned right</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مدارة يمينًا</translation>
    </message>
    <message>
        <source>Upside down</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>أسود</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>في المتناول</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;بوصة</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1&#xa0;ملم</translation>
    </message>
    <message>
        <source>As the display says</source>
        <extracomment>What 0 stands for
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>بحسب شاشة العرض</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Set it with a keyboard: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>يُضبط بلوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Visits start in this language: choose another one first.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>تبدأ الزيارات بهذه اللغة: يُرجى اختيار غيرها أولًا.</translation>
    </message>
    <message>
        <source>There is no picture yet: add one on the page Playlist.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>لا صورة بعد: يُرجى إضافة واحدة في صفحة «قائمة التشغيل».</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Done</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Welcome</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>How does the screen hang?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>كيف رُكّبت الشاشة؟</translation>
    </message>
    <message>
        <source>How large is the screen?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>ما حجم الشاشة؟</translation>
    </message>
    <message>
        <source>When do visitors come?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>متى يأتي الزوار؟</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>رقم سري للموظفين</translation>
    </message>
    <message>
        <source>Does the whole screen feel touches?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>هل تستجيب الشاشة كلها للمس؟</translation>
    </message>
    <message>
        <source>A few steps set this kiosk up. In which language should visits start?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>خطوات قليلة لإعداد هذا الجهاز. بأي لغة تبدأ الزيارات؟</translation>
    </message>
    <message>
        <source>Choose until this text is upright.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>يُرجى الاختيار إلى أن يصبح هذا النص معتدلًا.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line, and measure from the floor to the lower edge.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>يُرجى وضع مسطرة على الخط، ثم القياس من الأرض إلى الحافة السفلى.</translation>
    </message>
    <message>
        <source>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>تبقى الشاشة معتمة في بقية اليوم. ويمكن لاحقًا ضبط الأيام المحددة وأيام الأسبوع في شاشة الإدارة.</translation>
    </message>
    <message>
        <source>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>يفتح شاشة الإدارة: يُرجى إبقاء إصبعين على زاويتين متقابلتين من الشاشة ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>يُرجى تمرير إصبع على الشاشة كلها حتى الحواف. بعدها يصبح الجهاز جاهزًا.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <extracomment>The question. Room: 20. Picture: still-there</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <extracomment>The question. Room: 35. Picture: still-there</extracomment>
        <translation>المس أي مكان للمتابعة</translation>
    </message>
</context>
<context>
    <name>TakeawaySheet</name>
    <message>
        <source>Point your phone’s camera at the code to read on later.</source>
        <extracomment>The code to take along. Room: 70. Picture: takeaway</extracomment>
        <translation>وجّه كاميرا هاتفك نحو الرمز لتكمل القراءة لاحقًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The code to take along. Room: 10. Picture: takeaway</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Remove line %1</source>
        <extracomment>A text of a product. Room: 25. Picture: console-texts</extracomment>
        <translation>حذف الصف %1</translation>
    </message>
</context>
<context>
    <name>TextsBar</name>
    <message>
        <source>Save</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts of the products</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>نصوص المنتجات</translation>
    </message>
    <message>
        <source>Touch a text to write in it.</source>
        <extracomment>The console&apos;s page. Room: 55. Picture: console-texts</extracomment>
        <translation>المس نصًا لتغييره.</translation>
    </message>
    <message>
        <source>Back to Content</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>العودة إلى المحتوى</translation>
    </message>
    <message>
        <source>Add a line to the table</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>إضافة صف إلى الجدول</translation>
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
        <translation>مفتوح الآن، حتى %1.</translation>
    </message>
    <message>
        <source>Closed now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>مغلق الآن، حتى %1.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>مفتوح دائمًا.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Always closed.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>مغلق دائمًا.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>End the touch test</source>
        <extracomment>The touch test. Room: 25. Picture: console-screen</extracomment>
        <translation>إنهاء اختبار اللمس</translation>
    </message>
    <message>
        <source>Draw over the whole screen: parts that stay dark feel nothing</source>
        <extracomment>The touch test. Room: 75. Picture: console-screen</extracomment>
        <translation>ارسم على الشاشة كلها: الأجزاء التي تبقى مظلمة لا تحسّ باللمس</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s page. Room: 10. Picture: console-visitors</extracomment>
        <translation>الزوار</translation>
    </message>
</context>
<context>
    <name>WeekdayChoice</name>
    <message>
        <source>Every day</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>نهاية الأسبوع</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>数读重庆</source>
        <extracomment>In numbers: title
Room: 25. Picture: numbers</extracomment>
        <translation>تشونغتشينغ بالأرقام</translation>
    </message>
    <message>
        <source>一座城的创新，用数字量一量</source>
        <extracomment>In numbers: claim
Room: 40. Picture: numbers</extracomment>
        <translation>ابتكار مدينة مقيسًا بالأرقام</translation>
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
        <translation>من القيمة المضافة الصناعية جاءت من الصناعات الناشئة الاستراتيجية في نهاية&#xa0;2023</translation>
    </message>
    <message>
        <source>新兴产业，占多大一块？</source>
        <extracomment>In numbers: entry 1, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>ما حجم حصة الصناعات الناشئة؟</translation>
    </message>
    <message>
        <source>规上工业增加值</source>
        <extracomment>In numbers: entry 1, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>القيمة المضافة للشركات الصناعية الكبرى</translation>
    </message>
    <message>
        <source>战略性新兴产业，2023年底</source>
        <extracomment>In numbers: entry 1, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>الصناعات الناشئة الاستراتيجية، نهاية&#xa0;2023</translation>
    </message>
    <message>
        <source>到2023年底，比重达到32.2%。</source>
        <extracomment>In numbers: entry 1, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>بلغت الحصة 32.2% بنهاية&#xa0;2023.</translation>
    </message>
    <message>
        <source>其余产业</source>
        <extracomment>In numbers: entry 1, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>بقية الصناعات</translation>
    </message>
    <message>
        <source>近40</source>
        <extracomment>In numbers: entry 1, figure, mark 4, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>قرابة 40</translation>
    </message>
    <message>
        <source>预计到2027年</source>
        <extracomment>In numbers: entry 1, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>متوقع بحلول&#xa0;2027</translation>
    </message>
    <message>
        <source>这是预计：到2027年，比重将提高至近40%。</source>
        <extracomment>In numbers: entry 1, figure, mark 4, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>هذا توقّع: أن ترتفع الحصة إلى قرابة 40% بحلول&#xa0;2027.</translation>
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
        <translation>تريليونات يوان</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业的营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, label
Room: 95. Picture: numbers</extracomment>
        <translation>إيرادات يُتوقع أن تبلغها الشركات الصناعية الكبرى بحلول&#xa0;2027</translation>
    </message>
    <message>
        <source>4万亿元，一点一点数</source>
        <extracomment>In numbers: entry 2, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>العدّ حتى 4&#xa0;تريليونات يوان</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>إيرادات يُتوقع أن تبلغها الشركات الصناعية الكبرى بحلول&#xa0;2027</translation>
    </message>
    <message>
        <source>个点，每个点是1000亿元</source>
        <extracomment>In numbers: entry 2, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>نقطة، كل منها 100&#xa0;مليار يوان</translation>
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
        <translation>شركة</translation>
    </message>
    <message>
        <source>2024年一季度新增的科技型工业企业</source>
        <extracomment>In numbers: entry 3, label
Room: 95. Picture: numbers</extracomment>
        <translation>في الصناعة القائمة على التكنولوجيا، أُضيفت في الربع الأول من 2024</translation>
    </message>
    <message>
        <source>一个季度，新增了多少家？</source>
        <extracomment>In numbers: entry 3, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>كم شركة أُضيفت في ربع سنة واحد؟</translation>
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
        <translation>شركة</translation>
    </message>
    <message>
        <source>科技型工业企业总数</source>
        <extracomment>In numbers: entry 3, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>في الصناعة القائمة على التكنولوجيا</translation>
    </message>
    <message>
        <source>2024年一季度新增</source>
        <extracomment>In numbers: entry 3, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>أُضيفت في الربع الأول من 2024</translation>
    </message>
    <message>
        <source>同一时间，全市高新技术企业总数达到7565家。</source>
        <extracomment>In numbers: entry 3, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>بلغ عدد شركات التكنولوجيا الفائقة في المدينة حينها 7,565&#xa0;شركة.</translation>
    </message>
    <message>
        <source>约5.86</source>
        <extracomment>In numbers: entry 3, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>نحو 58,600</translation>
    </message>
    <message>
        <source>此前已有</source>
        <extracomment>In numbers: entry 3, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>كانت موجودة</translation>
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
        <translation>فئة صناعية</translation>
    </message>
    <message>
        <source>全国一共41个，重庆有其中的39个</source>
        <extracomment>In numbers: entry 4, label
Room: 95. Picture: numbers</extracomment>
        <translation>موجودة في تشونغتشينغ من أصل 41 في الصين</translation>
    </message>
    <message>
        <source>41个工业大类，重庆有几个？</source>
        <extracomment>In numbers: entry 4, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>كم فئة من أصل 41 في تشونغتشينغ؟</translation>
    </message>
    <message>
        <source>个</source>
        <extracomment>In numbers: entry 4, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>فئة</translation>
    </message>
    <message>
        <source>全国的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>في الصين كلها:</translation>
    </message>
    <message>
        <source>重庆有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>موجودة في تشونغتشينغ</translation>
    </message>
    <message>
        <source>在这样的家底上，重庆提出“33618”现代制造业集群体系。</source>
        <extracomment>In numbers: entry 4, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>على هذا الأساس طرحت المدينة منظومة «33618» لتجمّعات التصنيع الحديث.</translation>
    </message>
    <message>
        <source>重庆没有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>غير موجودة في تشونغتشينغ</translation>
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
        <translation>نمو القيمة المضافة لأشباه موصلات القدرة والدوائر المتكاملة في 2023</translation>
    </message>
    <message>
        <source>2023年，哪个产业长得最快？</source>
        <extracomment>In numbers: entry 5, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>أي صناعة نمت أسرع من غيرها في 2023؟</translation>
    </message>
    <message>
        <source>功率半导体及集成电路</source>
        <extracomment>In numbers: entry 5, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>رقائق القدرة والدوائر المتكاملة</translation>
    </message>
    <message>
        <source>产业增加值，比上一年增长。</source>
        <extracomment>In numbers: entry 5, figure, mark 1, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>نمو القيمة المضافة عن العام السابق.</translation>
    </message>
    <message>
        <source>先进材料</source>
        <extracomment>In numbers: entry 5, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>المواد المتقدمة</translation>
    </message>
    <message>
        <source>传感器及仪器仪表</source>
        <extracomment>In numbers: entry 5, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>المستشعرات وأجهزة القياس</translation>
    </message>
    <message>
        <source>智能网联新能源汽车</source>
        <extracomment>In numbers: entry 5, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>سيارات طاقة جديدة ذكية متصلة</translation>
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
        <translation>مليار يوان</translation>
    </message>
    <message>
        <source>2023年全社会研发投入，强度2.45%</source>
        <extracomment>In numbers: entry 6, label
Room: 95. Picture: numbers</extracomment>
        <translation>أُنفقت على البحث والتطوير في 2023، بكثافة 2.45%</translation>
    </message>
    <message>
        <source>研发的钱，企业出了多少？</source>
        <extracomment>In numbers: entry 6, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>كم تدفع الشركات للبحث والتطوير؟</translation>
    </message>
    <message>
        <source>2023年全社会研发投入</source>
        <extracomment>In numbers: entry 6, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>البحث والتطوير في 2023</translation>
    </message>
    <message>
        <source>超600</source>
        <extracomment>In numbers: entry 6, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>أكثر من 60</translation>
    </message>
    <message>
        <source>企业研发投入（预计）</source>
        <extracomment>In numbers: entry 6, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>من الشركات (متوقع)</translation>
    </message>
    <message>
        <source>报道给出的是预计数；图上按600亿元画。</source>
        <extracomment>In numbers: entry 6, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>يعطي المصدر رقمًا متوقعًا، وقد رُسم على أنه 60&#xa0;مليار يوان.</translation>
    </message>
    <message>
        <source>约157</source>
        <extracomment>In numbers: entry 6, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>نحو 15.7</translation>
    </message>
    <message>
        <source>其余投入</source>
        <extracomment>In numbers: entry 6, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>من بقية الجهات</translation>
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
        <translation>استُثمرت في 5&#xa0;برامج كبرى و8&#xa0;برامج رئيسية للعلوم والتكنولوجيا</translation>
    </message>
    <message>
        <source>财政投1元，带动几元？</source>
        <extracomment>In numbers: entry 7, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>كم يجلب كل يوان حكومي؟</translation>
    </message>
    <message>
        <source>13个专项的总投资</source>
        <extracomment>In numbers: entry 7, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>استُثمرت في 13&#xa0;برنامجًا</translation>
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
        <translation>تمويل حكومي</translation>
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
        <translation>تمويل خاص تبعه</translation>
    </message>
    <message>
        <source>财政每投入1元，带动社会投入约5.3元。</source>
        <extracomment>In numbers: entry 7, figure, comparison
Room: 65. Picture: numbers-figure</extracomment>
        <translation>كل يوان حكومي يقابله نحو 5.3&#xa0;يوان من القطاع الخاص.</translation>
    </message>
    <message>
        <source>865.1</source>
        <extracomment>In numbers: entry 8, value
Room: 10. Picture: numbers</extracomment>
        <translation>86.51</translation>
    </message>
    <message>
        <source>2023年技术合同成交额，增长37.2%</source>
        <extracomment>In numbers: entry 8, label
Room: 95. Picture: numbers</extracomment>
        <translation>قيمة عقود التكنولوجيا الموقّعة في 2023، بزيادة 37.2% على العام السابق</translation>
    </message>
    <message>
        <source>技术合同，一年多了多少？</source>
        <extracomment>In numbers: entry 8, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>كم نمت عقود التكنولوجيا؟</translation>
    </message>
    <message>
        <source>2022年，由增幅推算约631亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>عام&#xa0;2022، حسابًا من النمو: نحو 63.1&#xa0;مليار يوان</translation>
    </message>
    <message>
        <source>2023年，865.1亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>عام&#xa0;2023: 86.51&#xa0;مليار يوان</translation>
    </message>
    <message>
        <source>2023年技术合同成交额的增长</source>
        <extracomment>In numbers: entry 8, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>نمو قيمة عقود التكنولوجيا في 2023</translation>
    </message>
    <message>
        <source>2023年战略性新兴产业增加值占规上工业增加值比重</source>
        <extracomment>In numbers: review notes 1, field
Room: 90. Picture: console-content</extracomment>
        <translation>حصة الصناعات الناشئة الاستراتيجية من القيمة المضافة الصناعية، 2023</translation>
    </message>
    <message>
        <source>报道对2023年的同一比重给出两个数：第80行为32.2%，第110行为31.1%。“数读”再次采用32.2%，故照此展示。</source>
        <extracomment>In numbers: review notes 1, why
Room: 250. Picture: console-content</extracomment>
        <translation>يذكر التقرير رقمين للحصة نفسها في 2023: نسبة 32.2% في السطر 80 ونسبة 31.1% في السطر 110. ويكرر مربع «بالأرقام» فيه نسبة 32.2%، ولذلك تُعرض هي.</translation>
    </message>
    <message>
        <source>2024年一季度新增企业的名称</source>
        <extracomment>In numbers: review notes 2, field
Room: 90. Picture: console-content</extracomment>
        <translation>تسمية الشركات المضافة في الربع الأول من 2024</translation>
    </message>
    <message>
        <source>第104行同一段里既称“科技型企业”，又称“科技型工业企业”；第116行作“新增科技型2941家”，少了名词。请核实统计的是哪一类企业。</source>
        <extracomment>In numbers: review notes 2, why
Room: 250. Picture: console-content</extracomment>
        <translation>تذكر الفقرة عند السطر 104 «شركات تكنولوجية» و«شركات صناعية قائمة على التكنولوجيا» معًا؛ ويقول السطر 116 «إضافة 2941 قائمة على التكنولوجيا» بلا اسم. يُرجى التحقق من الشركات المقصودة بالعدد.</translation>
    </message>
    <message>
        <source>2023年企业研发投入</source>
        <extracomment>In numbers: review notes 3, field
Room: 90. Picture: console-content</extracomment>
        <translation>إنفاق الشركات على البحث والتطوير، 2023</translation>
    </message>
    <message>
        <source>有时效：第108行对2023年仍用“预计”，与同句的757亿元口径不同。请核实是否已有确数。</source>
        <extracomment>In numbers: review notes 3, why
Room: 250. Picture: console-content</extracomment>
        <translation>مرتبط بالزمن: ما زال السطر 108 يقول «يُتوقع» عن 2023، بحساب يختلف عن 75.7&#xa0;مليار يوان في الجملة نفسها. يُرجى التحقق من وجود رقم نهائي.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title
Room: 30. Picture: home</extracomment>
        <translation>تقنيات تشونغتشينغ الصلبة</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle
Room: 75. Picture: home</extracomment>
        <translation>عشرة منتجات صُنعت في تشونغتشينغ. المس أحدها لتكتشفه.</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source
Room: 100. Picture: home</extracomment>
        <translation>استنادًا إلى «تقنيات تشونغتشينغ الصلبة تتوالى»، صحيفة تشونغتشينغ اليومية، أبريل&#xa0;2024</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-02</extracomment>
        <translation>سبيكة الألمنيوم&#xa0;7050</translation>
    </message>
    <message>
        <source>西南铝</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-02</extracomment>
        <translation>ألمنيوم الجنوب الغربي</translation>
    </message>
    <message>
        <source>很难铸造，却撑起国产大飞机的“骨架”</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-02</extracomment>
        <translation>صعبة السبك، لكنها العمود الفقري لطائرة ركاب</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-02</extracomment>
        <translation>في طائرة الركاب الكبيرة 65% من القطع مصنوع من سبائك الألمنيوم. وسبيكة&#xa0;7050 معروفة بأنها من أصعبها سبكًا، وقد استُخدمت في الطائرة الصينية C919. كانت الألواح السميكة لصناعة الطيران والفضاء الصينية تُستورد من الخارج. بدأت شركة ألمنيوم الجنوب الغربي برنامجها عام&#xa0;2005، وهي تنتج اليوم كل سماكة من 6 إلى 203&#xa0;ملم على نطاق صناعي.</translation>
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
        <translation>ملم</translation>
    </message>
    <message>
        <source>工业化生产的厚度范围</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-02</extracomment>
        <translation>مدى السماكة في الإنتاج الصناعي</translation>
    </message>
    <message>
        <source>材料</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-02</extracomment>
        <translation>المادة</translation>
    </message>
    <message>
        <source>第三代先进铝合金</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-02</extracomment>
        <translation>سبيكة من الجيل الثالث</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-02</extracomment>
        <translation>بدء البرنامج</translation>
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
        <translation>الألمنيوم في قطع الطائرة</translation>
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
        <translation>تُورَّد إلى</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-02</extracomment>
        <translation>طائرة ركاب C919</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-02</extracomment>
        <translation>كما تُستخدم في</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-02</extracomment>
        <translation>مشاريع طيران وفضاء رئيسية</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-02</extracomment>
        <translation>ألواح&#xa0;7050 سميكة تغادر خط الشد المسبق</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-02</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-02</extracomment>
        <translation>ألواح&#xa0;7050، من الرقيق إلى السميك</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-02-figure</extracomment>
        <translation>كم يمكن أن تبلغ سماكة اللوح؟</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>سماكة لوح&#xa0;7050، مرسومة بالتناسب</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>عرض كف اليد، نحو 80&#xa0;ملم</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-01</extracomment>
        <translation>رادار الفضاء السحيق «عين السماء الصينية»</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-01</extracomment>
        <translation>معهد بكين للتكنولوجيا (الجهة القائدة)</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-01</extracomment>
        <translation>كيف ترى كويكبًا على بُعد 10&#xa0;ملايين&#xa0;كم؟</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-01</extracomment>
        <translation>رادارات كثيرة تعمل معًا كأنها عين عملاقة واحدة تنظر إلى الفضاء السحيق. هذا الرادار الواسع النطاق ذو الفتحة الموزّعة يُبنى في تشونغتشينغ على ثلاث مراحل. التقطت المرحلة الأولى من الأرض صورة رادارية ثلاثية الأبعاد لفوهات القمر، هي الأولى في الصين. أما الثالثة فتنظر إلى أبعد من ذلك بكثير: الهدف أن ترصد كويكبًا قطره 1&#xa0;كم على بُعد 150&#xa0;مليون&#xa0;كم.</translation>
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
        <translation>مليون كم</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-01</extracomment>
        <translation>هدف المرحلة&#xa0;3: مدى رصد كويكب قطره 1&#xa0;كم</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-01</extracomment>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-01</extracomment>
        <translation>كويكبات وكواكب صخرية وغيرها</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-01</extracomment>
        <translation>المرحلة&#xa0;1، تمت في ديسمبر&#xa0;2022</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-01</extracomment>
        <translation>جبل مينغيويه</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-01</extracomment>
        <translation>المرحلة&#xa0;2، مخططة لعام&#xa0;2025</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-01</extracomment>
        <translation>جزيرة تشونغتشو</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-01</extracomment>
        <translation>هدف المرحلة&#xa0;2: كويكبات</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-01</extracomment>
        <translation>أبعد من 10&#xa0;ملايين&#xa0;كم</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-01</extracomment>
        <translation>الرادارات، خطة المرحلة&#xa0;3</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-01</extracomment>
        <translation>أكثر من 100</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-01</extracomment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-01</extracomment>
        <translation>حقل من الهوائيات متجه كله إلى القمر</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-01</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-01</extracomment>
        <translation>منظر من بين الهوائيات</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-01-figure</extracomment>
        <translation>إلى أي مدى يرى الرادار؟</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>كم</translation>
    </message>
    <message>
        <source>月球</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>القمر</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>المرحلة&#xa0;1: اكتملت في ديسمبر&#xa0;2022، والتقطت من الأرض أول صورة رادارية ثلاثية الأبعاد في الصين لفوهات القمر.</translation>
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
        <translation>ملايين كم</translation>
    </message>
    <message>
        <source>二期</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>المرحلة&#xa0;2</translation>
    </message>
    <message>
        <source>计划2025年建成，能探测千万公里外的小行星，并给它成像。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>مخططة لعام&#xa0;2025: لرصد كويكبات على بُعد 10&#xa0;ملايين كيلومتر وتصويرها.</translation>
    </message>
    <message>
        <source>三期</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>المرحلة&#xa0;3</translation>
    </message>
    <message>
        <source>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>بأكثر من مئة وحدة رادار، الهدف أن ترصد كويكبًا قطره 1&#xa0;كم على هذا البعد.</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-01-figure</extracomment>
        <translation>يقطع الضوء 150&#xa0;مليون&#xa0;كم في نحو 8&#xa0;دقائق و20&#xa0;ثانية. المسافات مرسومة بقوى العدد 10.</translation>
    </message>
    <message>
        <source>中国复眼</source>
        <extracomment>Product panel: name (中国复眼)
Room: 50. Picture: product-01</extracomment>
        <translation>رادار الفضاء السحيق «العين المركبة الصينية»</translation>
    </message>
    <message>
        <source>名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>报道所述雷达公开使用的名称是“中国复眼”；“中国天眼”指贵州的FAST射电望远镜。请向牵头单位核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>الرادار الموصوف معروف علنًا باسم «العين المركبة الصينية» (中国复眼)؛ أما «عين السماء الصينية» (中国天眼) فهي تلسكوب FAST الراديوي في قويتشو. يُرجى التحقق لدى الجهة القائدة.</translation>
    </message>
    <message>
        <source>二期建成时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>اكتمال المرحلة&#xa0;2</translation>
    </message>
    <message>
        <source>有时效：计划的日期已过，请核实目前状况。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>مرتبط بالزمن: انقضى الموعد المخطط. يُرجى التحقق من الوضع الحالي.</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-04</extracomment>
        <translation>روبوت رباعي الأرجل مقاوم للانفجار</translation>
    </message>
    <message>
        <source>重庆七腾科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-04</extracomment>
        <translation>تشيتنغ للتكنولوجيا، تشونغتشينغ</translation>
    </message>
    <message>
        <source>易燃易爆的地方，派四条腿去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-04</extracomment>
        <translation>حيث يُخشى الحريق أو الانفجار، أرسل أربع أرجل</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-04</extracomment>
        <translation>يصعد هذا الروبوت السلالم ويعبر الأخاديد على أربع أرجل. يدخل الأماكن السامة أو القابلة للاشتعال والانفجار، ويتحمل الحر والبرد ورذاذ الملح. يحدد موقعه ويجد طريقه بنفسه، ويحسّ بما حوله، ويحمل مستشعرات تناسب المهمة. عند إطلاقه في أبريل&#xa0;2024 كان أول روبوت رباعي الأرجل في العالم يُنتج بكميات كبيرة ويحمل شهادة مقاومة الانفجار.</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-04</extracomment>
        <translation>الأول عالميًا</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-04</extracomment>
        <translation>روبوت رباعي الأرجل يُنتج بكميات كبيرة بشهادة مقاومة الانفجار</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-04</extracomment>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>2024年4月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-04</extracomment>
        <translation>أبريل&#xa0;2024</translation>
    </message>
    <message>
        <source>能走的地形</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-04</extracomment>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-04</extracomment>
        <translation>سلالم وأخاديد</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-04</extracomment>
        <translation>الأجواء</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-04</extracomment>
        <translation>حر وبرد ورذاذ ملح</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-04</extracomment>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-04</extracomment>
        <translation>بيئات انفجارية أو سامة</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-04</extracomment>
        <translation>يمكنه حمل</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-04</extracomment>
        <translation>مستشعرات متنوعة</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-04</extracomment>
        <translation>الروبوت واقفًا على أرجله الأربع</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-04</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-04</extracomment>
        <translation>مفاصل الروبوت ومستشعراته عن قرب</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-04-figure</extracomment>
        <translation>أماكن يجرؤ على دخولها</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>خطر انفجار</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>هو أول روبوت رباعي الأرجل في العالم يُنتج بكميات كبيرة ويحمل شهادة مقاومة الانفجار.</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>خطر تسمم</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>يتكيف جيدًا مع الأماكن التي فيها مواد سامة وضارة.</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>حر أو برد</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>يتحمل الحرارة العالية والمنخفضة.</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>رذاذ ملح</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>رذاذ الملح يأكل المعادن، لكن الروبوت يصمد أمامه.</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>سلالم</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>أربع أرجل تصعد به درجة درجة.</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>أخاديد</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>يعرف موقعه ويجد طريقه ويعبرها.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>الجملة الأخيرة</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>تنقطع الجملة هنا في النسخة الممسوحة ضوئيًا؛ اللوحة لا تستخدمها ولا تكملها.</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-05</extracomment>
        <translation>مسيّرة «السنام» للأحمال الثقيلة</translation>
    </message>
    <message>
        <source>重庆驼航科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-05</extracomment>
        <translation>توهانغ للتكنولوجيا، تشونغتشينغ</translation>
    </message>
    <message>
        <source>人难站稳的山头，它把树苗送上去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-05</extracomment>
        <translation>قمة يصعب الوقوف عليها؟ الشتلات تصل إليها جوًا</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-05</extracomment>
        <translation>حيث تكون القمة أشد انحدارًا من أن يقف عليها أحد، يمكن أن تصل الأشجار جوًا. في دازو نقلت مسيّرة «السنام» واحدة طنين من السماد العضوي وأكثر من 2,000&#xa0;شتلة إلى قمة جبل بايويه، وزُرعت مساحة 30&#xa0;مو (هكتارين). وأنجزت كذلك أول إسقاط بحري بعيد المدى لحمولة من فئة 200&#xa0;كغ في الصين، وتخدم الإنقاذ الطارئ ومسح الأراضي.</translation>
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
        <translation>كغ (فئة)</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-05</extracomment>
        <translation>حمولة أول إسقاط بحري بعيد المدى من نوعه في الصين</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-05</extracomment>
        <translation>الطراز في التقرير</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-05</extracomment>
        <translation>«السنام» 600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-05</extracomment>
        <translation>السماد المنقول جوًا</translation>
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
        <translation>طن</translation>
    </message>
    <message>
        <source>运上山的木荷</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-05</extracomment>
        <translation>الشتلات المنقولة جوًا</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-05</extracomment>
        <translation>أكثر من 2,000</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-05</extracomment>
        <translation>مساحة الزرع</translation>
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
        <translation>مو (2&#xa0;هكتار)</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-05</extracomment>
        <translation>تخدم في</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-05</extracomment>
        <translation>الإنقاذ ومسح الأراضي</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-05</extracomment>
        <translation>المسيّرة تحمل الشتلات فوق جبل</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-05</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-05</extracomment>
        <translation>المراوح وحمولة الشتلات عن قرب</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-05-figure</extracomment>
        <translation>كم رحلة لنقل طنين من السماد؟</translation>
    </message>
    <message>
        <source>公斤</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-05-figure</extracomment>
        <translation>كغ</translation>
    </message>
    <message>
        <source>运上山的有机肥，共2吨</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>من أصل طنين من السماد نُقلا جوًا إلى أعلى الجبل</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>رحلات، بحساب 200&#xa0;كغ للرحلة</translation>
    </message>
    <message>
        <source>200公斤约等于3位成年人的体重，每位按65公斤计。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-05-figure</extracomment>
        <translation>تعادل 200&#xa0;كغ تقريبًا وزن ثلاثة بالغين، وزن كل منهم 65&#xa0;كغ.</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-03</extracomment>
        <translation>وحدة بوش للطاقة الهيدروجينية</translation>
    </message>
    <message>
        <source>博世氢动力系统（重庆）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-03</extracomment>
        <translation>بوش للطاقة الهيدروجينية (تشونغتشينغ)</translation>
    </message>
    <message>
        <source>环卫车、物流车，靠氢气也能跑起来</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-03</extracomment>
        <translation>مركبات نظافة وتوصيل تسير بالهيدروجين</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-03</extracomment>
        <translation>تحوّل خلية الوقود الهيدروجين إلى كهرباء، والكهرباء تحرّك المركبة. طرح المشروع المشترك بين بوش وتشينغلينغ وحدات بقدرة اسمية 80 و134 و190&#xa0;كيلوواط لنظافة المدن والخدمات اللوجستية والنقل المتوسط والطويل المدى. وفي مارس&#xa0;2024 افتُتح مصنعه الجديد في جيولونغبو، وفيه أكبر مراكز بوش، بحجم الإنتاج، لبحث خلايا الوقود من الفئة A وتطويرها.</translation>
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
        <translation>كيلوواط</translation>
    </message>
    <message>
        <source>三档产品中最大的额定功率</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-03</extracomment>
        <translation>القدرة الاسمية لأكبر الوحدات الثلاث</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-03</extracomment>
        <translation>القدرة الاسمية</translation>
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
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-03</extracomment>
        <translation>النظافة ونقل البضائع</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-03</extracomment>
        <translation>مشروع مشترك بين</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-03</extracomment>
        <translation>بوش وتشينغلينغ</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-03</extracomment>
        <translation>افتتاح المصنع الجديد</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-03</extracomment>
        <translation>مارس&#xa0;2024</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-03</extracomment>
        <translation>المشتري الرئيسي في تشونغتشينغ</translation>
    </message>
    <message>
        <source>庆铃汽车</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-03</extracomment>
        <translation>تشينغلينغ موتورز</translation>
    </message>
    <message>
        <source>氢动力模块：电堆、鼓风机、软管和铜排</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-03</extracomment>
        <translation>وحدة الطاقة: مكدّس الخلايا والمنفاخ والخراطيم وقضبان التوصيل</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-03</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-03</extracomment>
        <translation>مكدّس الخلايا وأنابيبه عن قرب</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-03-figure</extracomment>
        <translation>ثلاث قدرات: اختر واحدة</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-03-figure</extracomment>
        <translation>القدرة الاسمية</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-03-figure</extracomment>
        <translation>الوحدات الثلاث كلها في السوق، لنظافة المدن والخدمات اللوجستية والنقل المتوسط والطويل المدى.</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-03-figure</extracomment>
        <translation>تعادل 190&#xa0;كيلوواط نحو 258&#xa0;حصانًا متريًا.</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-08</extracomment>
        <translation>مسبوكات مغنيسيوم بالضغط للسيارات</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-08</extracomment>
        <translation>فريق بان فوشنغ، جامعة تشونغتشينغ</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-08</extracomment>
        <translation>مسبوكة قطعة واحدة، وأخف من الألمنيوم</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-08</extracomment>
        <translation>إذا صُنعت مسبوكات السيارة الكبيرة من المغنيسيوم فقد تكون أخف بنسبة 32% من مثيلاتها من الألمنيوم، مع تساوي الخصائص الأخرى. في يونيو&#xa0;2023 قاد فريق الأكاديمي بان فوشنغ السبك التجريبي الناجح لقطعتين: مسبوكة هيكل من قطعة واحدة وغطاء صندوق بطارية. تزيد المساحة المسقطة لكل منهما على 2.2&#xa0;م²، وهي الأكبر من نوعها في العالم.</translation>
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
        <translation>أخف من القطعة نفسها من الألمنيوم</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-08</extracomment>
        <translation>نجاح التجربة</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-08</extracomment>
        <translation>يونيو&#xa0;2023</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-08</extracomment>
        <translation>القطعة الأولى</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-08</extracomment>
        <translation>هيكل من قطعة واحدة</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-08</extracomment>
        <translation>القطعة الثانية</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-08</extracomment>
        <translation>غطاء صندوق البطارية</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-08</extracomment>
        <translation>المساحة المسقطة لكل قطعة</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-08</extracomment>
        <translation>أكثر من 2.2</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: specification 4, unit
Room: 15. Picture: product-08</extracomment>
        <translation>م²</translation>
    </message>
    <message>
        <source>同类产品中</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-08</extracomment>
        <translation>بين مثيلاتها</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-08</extracomment>
        <translation>أكبر مساحة في العالم</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-08</extracomment>
        <translation>مسبوكة الهيكل من قطعة واحدة بجانب غطاء صندوق البطارية</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-08</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-08</extracomment>
        <translation>أضلاع المسبوكة عن قرب</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-08-figure</extracomment>
        <translation>كم يخف الوزن بالمغنيسيوم؟</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>القطعة نفسها من الألمنيوم</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>مسبوكة المغنيسيوم</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>وزن أقل، مع تساوي الخصائص الأخرى</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-08-figure</extracomment>
        <translation>لو كان وزن قطعة الألمنيوم 100&#xa0;كغ، لكان وزن قطعة المغنيسيوم نحو 68&#xa0;كغ.</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-06</extracomment>
        <translation>نظام مطيافية الكتلة للميكروبات</translation>
    </message>
    <message>
        <source>重庆中元汇吉生物技术</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-06</extracomment>
        <translation>تشونغيوان هويجي للتقنية الحيوية</translation>
    </message>
    <message>
        <source>几分钟，就能叫出细菌的名字</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-06</extracomment>
        <translation>يعرف اسم البكتيريا في دقائق</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-06</extracomment>
        <translation>كثير من البكتيريا والفطريات أصغر من أن يُرى، ومع ذلك يستطيع هذا النظام تحديد أكثر من 5,000&#xa0;نوع منها بدقة. يعمل تلقائيًا بالكامل، بمطيافية الكتلة. يستغرق تحديد الميكروبات بالطرق التقليدية ساعات، وهنا دقائق، فيحصل المختبر على جوابه أسرع بكثير. ومن استخداماته الفحوص الطبية وعلم الأحياء الدقيقة البيئي.</translation>
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
        <translation>نوع</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>من البكتيريا والفطريات يستطيع تحديدها بدقة</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-06</extracomment>
        <translation>يتعرّف إلى</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-06</extracomment>
        <translation>البكتيريا والفطريات</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-06</extracomment>
        <translation>الطريقة التقليدية</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-06</extracomment>
        <translation>عدة ساعات</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-06</extracomment>
        <translation>هذا النظام</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-06</extracomment>
        <translation>بضع دقائق</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-06</extracomment>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-06</extracomment>
        <translation>تلقائي بالكامل</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-06</extracomment>
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-06</extracomment>
        <translation>فحوص طبية وبيئية</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-06</extracomment>
        <translation>مطياف كتلة مكتبي مع صفيحة الهدف والطيف</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-06</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-06</extracomment>
        <translation>صفيحة الهدف التي تحمل العينات، عن قرب</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-06-figure</extracomment>
        <translation>كم نوعًا من الميكروبات يعرف؟</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-06-figure</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-06-figure</extracomment>
        <translation>تستغرق الطريقة التقليدية ساعات، ويستغرق هذا النظام دقائق.</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>نقطة، كل منها 25&#xa0;نوعًا</translation>
    </message>
    <message>
        <source>正文末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>الفقرة الأخيرة</translation>
    </message>
    <message>
        <source>字词受损，无法确定原文；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>الكلمات تالفة ولا يمكن قراءتها؛ اللوحة لا تستخدمها.</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>الجملة الأخيرة</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>تنقطع الجملة هنا في النسخة الممسوحة ضوئيًا؛ اللوحة لا تستخدمها ولا تكملها.</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-10</extracomment>
        <translation>زجاج شفاف نانوي البلورات</translation>
    </message>
    <message>
        <source>重庆鑫磊特种玻璃</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-10</extracomment>
        <translation>شينلي للزجاج الخاص، تشونغتشينغ</translation>
    </message>
    <message>
        <source>一块玻璃里，有上亿个纳米晶体</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-10</extracomment>
        <translation>لوح واحد فيه أكثر من 100&#xa0;مليون بلورة نانوية</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-10</extracomment>
        <translation>يختبئ في هذا الزجاج الشفاف أكثر من 100&#xa0;مليون بلورة بمقياس النانومتر. وهو يقاوم السقوط والخدش ويمرّر الضوء جيدًا. ومقارنة بالزجاج الإلكتروني العادي، يزيد مقاومة الهاتف كله للسقوط بعشرة أضعاف أو أكثر. وتستخدمه علامة صينية للهواتف الراقية في عدة سلاسل رائدة.</translation>
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
        <translation>أضعاف فأكثر</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-10</extracomment>
        <translation>زيادة مقاومة الهاتف للسقوط، مقارنة بالزجاج الإلكتروني العادي</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-10</extracomment>
        <translation>البلورات في داخله</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-10</extracomment>
        <translation>أكثر من 100&#xa0;مليون</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-10</extracomment>
        <translation>حجم البلورات</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-10</extracomment>
        <translation>نانوي</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-10</extracomment>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-10</extracomment>
        <translation>متين، يصعب خدشه</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-10</extracomment>
        <translation>الملكية الفكرية</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-10</extracomment>
        <translation>ذاتية بالكامل</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-10</extracomment>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-10</extracomment>
        <translation>سلاسل هواتف رائدة</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-10</extracomment>
        <translation>الزجاج مرفوعًا عن هاتف كصفيحة شفافة</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-10</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-10</extracomment>
        <translation>بلورات تكاد تُرى في الزجاج، عن قرب</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-10-figure</extracomment>
        <translation>كم تزداد مقاومة السقوط؟</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>هاتف بزجاج عادي</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>هاتف بزجاج نانوي البلورات</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>زيادة مقاومة الهاتف كله للسقوط</translation>
    </message>
    <message>
        <source>重庆鑫景特种玻璃</source>
        <extracomment>Product panel: maker (重庆鑫景特种玻璃有限公司)
Room: 45. Picture: product-10</extracomment>
        <translation>شينجينغ للزجاج الخاص، تشونغتشينغ</translation>
    </message>
    <message>
        <source>研制单位</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>الجهة الصانعة</translation>
    </message>
    <message>
        <source>该企业登记的名称用“鑫景”，“鑫磊”疑似误读；请核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>الشركة مسجلة باسم شينجينغ (鑫景)؛ والأرجح أن شينلي (鑫磊) خطأ في القراءة. يُرجى التحقق.</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-09</extracomment>
        <translation>منصة شانجان SDA للسيارات</translation>
    </message>
    <message>
        <source>长安汽车</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-09</extracomment>
        <translation>شانجان للسيارات</translation>
    </message>
    <message>
        <source>把汽车的“神经”，连成一个环</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-09</extracomment>
        <translation>أعصاب السيارة موصولة في حلقة واحدة</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-09</extracomment>
        <translation>السيارة الذكية تحتاج إلى دماغ وأعصاب. بنت شانجان وأكثر من 50&#xa0;شركة شريكة منصة SDA حول شبكة حلقية «مركزية ومناطقية»، وهي أول منصة من نوعها في العالم تدخل الإنتاج الصناعي. ويمكن تطوير البرمجيات والعتاد كل على حدة. خمس دقائق من الشحن تكفي لقطع 150&#xa0;كم، والتسارع إلى 100&#xa0;كم في الساعة في فئة 3&#xa0;ثوانٍ.</translation>
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
        <translation>كم</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶这么远</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-09</extracomment>
        <translation>المدى بعد خمس دقائق من الشحن</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-09</extracomment>
        <translation>البنية</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-09</extracomment>
        <translation>حلقة مركزية ومناطقية</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>الإنتاج الصناعي</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-09</extracomment>
        <translation>الأولى عالميًا</translation>
    </message>
    <message>
        <source>百公里加速</source>
        <extracomment>Product panel: specification 3, label
----------
Product panel: figure, mark 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>0–100&#xa0;كم/س</translation>
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
        <translation>ثوانٍ (فئة)</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label
Room: 35. Picture: product-09</extracomment>
        <translation>استجابة المساعد (كما ورد)</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-09</extracomment>
        <translation>دون 5</translation>
    </message>
    <message>
        <source>微秒</source>
        <extracomment>Product panel: specification 4, unit
----------
Product panel: figure, mark 3, unit
Room: 15. Picture: product-09</extracomment>
        <translation>ميكروثوانٍ</translation>
    </message>
    <message>
        <source>伙伴企业</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-09</extracomment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-09</extracomment>
        <translation>أكثر من 50</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-09</extracomment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-09</extracomment>
        <translation>المنصة: حاسوب مركزي ومتحكّمات مناطقية وحلقة</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-09</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-09</extracomment>
        <translation>الحاسوب المركزي والشبكة الحلقية عن قرب</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-09-figure</extracomment>
        <translation>ثلاثة أرقام: المس واحدًا</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-09-figure</extracomment>
        <translation>5&#xa0;دقائق من الشحن</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>خمس دقائق عند الشاحن، وتسير السيارة 150&#xa0;كيلومترًا.</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>من السكون إلى 100&#xa0;كم في الساعة في فئة 3&#xa0;ثوانٍ.</translation>
    </message>
    <message>
        <source>&lt;5</source>
        <extracomment>Product panel: figure, mark 3, shown
Room: 5. Picture: product-09-figure</extracomment>
        <translation>دون 5</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5微秒。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>بحسب التقرير، يستجيب نظام مساعدة القيادة في أقل من 5&#xa0;ميكروثوانٍ.</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-09-figure</extracomment>
        <translation>بسرعة 100&#xa0;كم في الساعة تستغرق مسافة 150&#xa0;كم ساعة ونصف الساعة.</translation>
    </message>
    <message>
        <source>毫秒</source>
        <extracomment>Product panel: specification 4, unit (5毫秒？)
----------
Product panel: figure, mark 3, unit (5毫秒？)
Room: 15. Picture: product-09</extracomment>
        <translation>ملّي ثوانٍ</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5毫秒。</source>
        <extracomment>Product panel: figure, mark 3, note (5毫秒？)
Room: 120. Picture: product-09-figure</extracomment>
        <translation>بحسب التقرير، يستجيب نظام مساعدة القيادة في أقل من 5&#xa0;ملّي ثوانٍ.</translation>
    </message>
    <message>
        <source>操作系统名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>اسم نظام التشغيل</translation>
    </message>
    <message>
        <source>名称疑似误读；展板不采用，请向研制方核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>الأرجح أن الاسم خطأ في القراءة؛ اللوحة لا تستخدمه. يُرجى التحقق لدى الجهة الصانعة.</translation>
    </message>
    <message>
        <source>智能驾驶响应时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>زمن استجابة نظام مساعدة القيادة</translation>
    </message>
    <message>
        <source>单位疑似误读；展板按报道照录并注明“据报道”，请向研制方核实。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>الأرجح أن الوحدة خطأ في القراءة؛ اللوحة تذكرها كما وردت وتشير إلى ذلك. يُرجى التحقق لدى الجهة الصانعة.</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-07</extracomment>
        <translation>توربين رياح بحري بقدرة 18&#xa0;ميغاواط</translation>
    </message>
    <message>
        <source>重庆中船海装</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-07</extracomment>
        <translation>هايتشوانغ (CSSC)، تشونغتشينغ</translation>
    </message>
    <message>
        <source>一片叶片126米，迎着海风转</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-07</extracomment>
        <translation>شفرة طولها 126&#xa0;مترًا تدور في ريح البحر</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-07</extracomment>
        <translation>تدير رياح البحر شفرات طولها 126 مترًا، فيحوّل التوربين الريح إلى كهرباء. وبقدرة 18 ميغاواط سجّل رقمًا قياسيًا جديدًا لقدرة توربينات الرياح البحرية في الصين. ويُصنع أكثر من 99% من أجزائه من المستوى الأول في الصين. وعن عام 2023 كان ضمن ابتكارات الطاقة العشرة للإدارة الوطنية للطاقة، وضمن أهم عشر جوائز علمية في تشونغتشينغ.</translation>
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
        <translation>ملاعب كرة قدم</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-07</extracomment>
        <translation>المساحة التي يمسحها الدوّار: قرابة 53,000&#xa0;م²</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-07</extracomment>
        <translation>القدرة</translation>
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
        <translation>ميغاواط</translation>
    </message>
    <message>
        <source>叶片长度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-07</extracomment>
        <translation>طول الشفرة</translation>
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
        <translation>م</translation>
    </message>
    <message>
        <source>一级部件国产化率</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-07</extracomment>
        <translation>أجزاء رئيسية صينية الصنع</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-07</extracomment>
        <translation>أكثر من 99</translation>
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
        <translation>الإدارة الوطنية للطاقة</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-07</extracomment>
        <translation>عشرة ابتكارات، 2023</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-07</extracomment>
        <translation>جائزة تشونغتشينغ العلمية</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-07</extracomment>
        <translation>أهم عشرة في 2023</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-07</extracomment>
        <translation>توربين بحري وخلفه مزرعة الرياح</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-07</extracomment>
        <translation>رُسمت لهذا المعرض، CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-07</extracomment>
        <translation>حجرة التوربين والمحور وجذور الشفرات عن قرب</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-07-figure</extracomment>
        <translation>كم ملعب كرة قدم يمسح الدوّار؟</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>م²</translation>
    </message>
    <message>
        <source>合在一起，就是叶轮扫过的面积：近5.3万平方米</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>هي ما يمسحه الدوّار: قرابة 53,000&#xa0;م²</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>ملاعب كرة قدم قياسية</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>ملعب قياسي، 105&#xa0;م × 68&#xa0;م</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>شفرة واحدة،</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>شخص،</translation>
    </message>
    <message>
        <source>末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>الفقرة الأخيرة</translation>
    </message>
    <message>
        <source>与第9件（长安超级数智汽车平台）的末段相同，属误入；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>مطابقة للفقرة الأخيرة من المنتج 9 (منصة شانجان SDA للسيارات)، وُضعت هنا خطأ؛ اللوحة لا تستخدمها.</translation>
    </message>
</context>
</TS>
