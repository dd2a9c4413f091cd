<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>看得清楚，按得到</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>標準字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>特大字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Brighter text on solid ground</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>文字更亮，底色不透明</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>伸手可及</translation>
    </message>
    <message>
        <source>All that can be touched slides down</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>能點的都移到下方</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>減少動態</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>畫面不會自己動</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>The choice of aids. Room: 40. Picture: access</extracomment>
        <translation>恢復原狀</translation>
    </message>
</context>
<context>
    <name>AddItems</name>
    <message>
        <source>Add to the playlist</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>加入播放清單</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Files in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>%1 裡的檔案</translation>
    </message>
    <message>
        <source>There are no pictures or videos in %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>%1 裡沒有圖片或影片</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>What can be added to the playlist. Room: 40. Picture: console-playlist</extracomment>
        <translation>加入 %1</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>The buttons of the visitor&apos;s aids, read aloud. Room: 30. Picture: product-01</extracomment>
        <translation>看得清楚，按得到</translation>
    </message>
</context>
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <extracomment>Under an area. Room: 30. Picture: product-07-figure</extracomment>
        <translation>手指滑過球場</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <extracomment>Under a balance. Room: 35. Picture: product-10-figure</extracomment>
        <translation>上下拖曳柱子</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>每個都點點看</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <extracomment>Under a choice. Room: 20. Picture: product-09-figure</extracomment>
        <translation>點一個試試</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>Wipe the screen now: touches do nothing</source>
        <extracomment>While the glass is wiped. Room: 50. Picture: console-screen</extracomment>
        <translation>現在可以擦螢幕：觸碰不會有反應</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Every text is translated</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>所有文字都已翻譯</translation>
    </message>
    <message>
        <source>buttons and messages</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>按鈕與訊息</translation>
    </message>
    <message>
        <source>Visitors read them in: %1</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>缺少的文字改以此語言顯示：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <extracomment>Another pack is shown.
What a language lacks. Room: 35. Picture: console-content</extracomment>
        <translation>
            <numerusform>缺少%n則文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Content pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>內容包</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>授權</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Change texts</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Content packs</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>內容包</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>存疑之處</translation>
    </message>
    <message>
        <source>The source may be wrong here. Ask the maker, then choose; visitors see your choice at once.</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>原文這裡可能有誤。請先向研發單位查證，再作選擇；選好後觀眾立刻看得到。</translation>
    </message>
    <message>
        <source>The choice was not kept: %1</source>
        <extracomment>The console&apos;s page. Room: 115. Picture: console-content</extracomment>
        <translation>選擇未能儲存：%1</translation>
    </message>
    <message>
        <source>Translations</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Problems in the pack</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>內容包的問題</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-content</extracomment>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <extracomment>Under what is counted. Room: 20. Picture: product-06-figure</extracomment>
        <translation>手指滑動，數一數</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt&apos;s date format: &quot;MMMM yyyy&quot; gives &quot;April 2024&quot;
The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>The month of the facts. Room: 15. Picture: product-01</extracomment>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>移除這一天</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>全天開放</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>休館</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>時段</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>開門</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>隔天</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>One day of the opening hours. Room: 20. Picture: console-hours</extracomment>
        <translation>關門</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>ddd d</source>
        <extracomment>A day with its weekday, in Qt&apos;s date format: &quot;ddd d&quot; gives &quot;Thu 24&quot;
A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A day, in steps. Room: 10. Picture: console-playlist</extracomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A line to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>對照：%1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none
The title while there is no content. Room: 20. Picture: home</extracomment>
        <translation>歡迎參觀</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <extracomment>A mark to compare with. Room: 20. Picture: product-01-figure</extracomment>
        <translation>對照：%1</translation>
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
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A PIN has been chosen.</source>
        <extracomment>A step of the first start. Room: 30. Picture: console-maintenance</extracomment>
        <translation>PIN碼已經設定。</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>更換PIN碼</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>A step of the first start. Room: 20. Picture: console-maintenance</extracomment>
        <translation>觸控測試</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Running since</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>啟動時間</translation>
    </message>
    <message>
        <source>Restarts in 24 hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>24小時內重新啟動次數</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Known problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>已知問題</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>觸控</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>字型</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>磁碟剩餘空間</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>顯示器</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>播放清單</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>員工PIN碼</translation>
    </message>
    <message>
        <source>Content changed last</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>內容最近更新</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>省電</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>鎖定狀態</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>運作監控</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Settings, playlist, translations</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>設定、播放清單、翻譯</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>no warnings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有警告</translation>
    </message>
    <message>
        <source>no doubtful readings</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有存疑之處</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>scale %1</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>縮放 %1</translation>
    </message>
    <message>
        <source>diagonal %1 inches</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>對角線%1吋</translation>
    </message>
    <message>
        <source>diagonal not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>未填寫對角線</translation>
    </message>
    <message>
        <source>lower edge %1 mm above the floor</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>下緣離地%1公釐</translation>
    </message>
    <message>
        <source>height of the lower edge not entered</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>未填寫下緣高度</translation>
    </message>
    <message>
        <source>seen from here there is no display</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>從這裡偵測不到顯示器</translation>
    </message>
    <message>
        <source>drawn by the processor, without a graphics card</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>由處理器繪圖，未使用顯示卡</translation>
    </message>
    <message>
        <source>no touch screen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有觸控螢幕</translation>
    </message>
    <message>
        <source>there, but the kiosk does not hear it</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>已連接，但展示程式收不到觸控</translation>
    </message>
    <message>
        <source>%1: %2 is not installed</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1：未安裝 %2</translation>
    </message>
    <message>
        <source>%1: no font has %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1：沒有字型包含 %2</translation>
    </message>
    <message>
        <source>%1: no font has %2 of its characters</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>%1：有%2個字元沒有字型可顯示</translation>
    </message>
    <message>
        <source>played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>可以播放：%1</translation>
    </message>
    <message>
        <source>not played: %1</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>無法播放：%1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>no loudspeaker; the volume is 0</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有喇叭；音量為0</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有喇叭</translation>
    </message>
    <message>
        <source>cannot be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>本機無法得知</translation>
    </message>
    <message>
        <source>not everything can be told on this machine</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>本機無法得知全部情況</translation>
    </message>
    <message>
        <source>follows a time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>已與時間伺服器同步</translation>
    </message>
    <message>
        <source>follows no time server</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>未與時間伺服器同步</translation>
    </message>
    <message>
        <source>the machine may go to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>主機可能自動進入睡眠</translation>
    </message>
    <message>
        <source>the machine never goes to sleep</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>主機不會自動進入睡眠</translation>
    </message>
    <message>
        <source>the screen goes dark after %1 s</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>螢幕%1秒後變黑</translation>
    </message>
    <message>
        <source>the screen never goes dark by itself</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>螢幕不會自動變黑</translation>
    </message>
    <message>
        <source>alone on the screen (cage)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>獨占螢幕（cage）</translation>
    </message>
    <message>
        <source>alone on the screen, without a window system</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>獨占螢幕，沒有視窗系統</translation>
    </message>
    <message>
        <source>in the place of the Windows desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>取代Windows桌面執行</translation>
    </message>
    <message>
        <source>X11 without a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>X11，沒有桌面</translation>
    </message>
    <message>
        <source>on a desktop</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>在桌面上執行</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>從這裡無法得知</translation>
    </message>
    <message>
        <source>a keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>鍵盤可以切換到其他終端機</translation>
    </message>
    <message>
        <source>no keyboard can switch to another console</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>鍵盤無法切換到其他終端機</translation>
    </message>
    <message>
        <source>runs as administrator</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>以系統管理員身分執行</translation>
    </message>
    <message>
        <source>runs without an administrator’s rights</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有系統管理員權限</translation>
    </message>
    <message>
        <source>is started again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>故障時會自動重新啟動</translation>
    </message>
    <message>
        <source>nothing starts it again when it fails</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>故障時不會自動重新啟動</translation>
    </message>
    <message>
        <source>safe mode since %1: shipped content, no videos</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>自%1起處於安全模式：只展示隨附內容，不播放影片</translation>
    </message>
    <message>
        <source>no failure in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>7天內沒有故障</translation>
    </message>
    <message>
        <source>last on %1: it ended by itself</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>最近一次（%1）：意外結束</translation>
    </message>
    <message>
        <source>last on %1: it did not answer any more</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>最近一次（%1）：不再回應</translation>
    </message>
    <message>
        <source>last on %1: its picture stood still</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>最近一次（%1）：畫面停住不動</translation>
    </message>
    <message>
        <source>last on %1: it did not start</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>最近一次（%1）：未能啟動</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>始終開放</translation>
    </message>
    <message>
        <source>Save the diagnostics file and send it to your installer.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請儲存診斷檔，傳給安裝人員。</translation>
    </message>
    <message>
        <source>Restart the kiosk (Maintenance).</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請到「維護」頁重新啟動展示程式。</translation>
    </message>
    <message>
        <source>Enter the screen’s diagonal, so that sizes are right.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請填寫螢幕對角線，尺寸才會準確。</translation>
    </message>
    <message>
        <source>Measure from the floor to the screen’s lower edge and enter it, for “Within reach”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請量出螢幕下緣離地面的高度並填寫，供「伸手可及」使用。</translation>
    </message>
    <message>
        <source>Look at the page Health of the console, on the kiosk’s screen.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請在展示機的螢幕上查看管理介面的「系統狀態」。</translation>
    </message>
    <message>
        <source>Install the driver of the graphics card; motion may stutter.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請安裝顯示卡驅動程式，否則動畫可能不流暢。</translation>
    </message>
    <message>
        <source>Plug in the touch screen’s USB cable; then start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請接好觸控螢幕的USB線，再重新啟動展示程式。</translation>
    </message>
    <message>
        <source>Let the kiosk’s user read input devices (group “input”), and start the kiosk again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請讓執行展示程式的使用者可讀取輸入裝置（「input」群組），再重新啟動展示程式。</translation>
    </message>
    <message>
        <source>Install the fonts, or run the kiosk’s set-up again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請安裝字型，或重新執行展示程式的安裝程式。</translation>
    </message>
    <message>
        <source>Convert such videos to a format that is played.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請將這類影片轉成可以播放的格式。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker and start the sound server, or set the volume to 0.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請連接喇叭並啟動音效服務，或將音量設為0。</translation>
    </message>
    <message>
        <source>Remove videos and pictures that are not needed.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請刪除不需要的影片和圖片。</translation>
    </message>
    <message>
        <source>Set the machine&apos;s date and time: schedules follow them.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請校正主機的日期和時間，播放排程以此為準。</translation>
    </message>
    <message>
        <source>Let the machine start it with “kiosk supervise”.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請讓主機用「kiosk supervise」啟動展示程式。</translation>
    </message>
    <message>
        <source>“kiosk pack check” names each problem in the content, and what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>「kiosk pack check」會列出內容的每個問題和處理方法。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n處存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n件產品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every letter of %n language(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n種語言的文字齊全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with hours of their own</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n天另設時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in 7 days</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>7天內%n次故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) not translated</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>
            <numerusform>%1：%n則未翻譯</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the display switched on and plugged in?</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>顯示器是否已開機並接好？</translation>
    </message>
    <message>
        <source>The page Playlist says which items are passed over, and why.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>「播放清單」頁會列出哪些項目被略過，以及原因。</translation>
    </message>
    <message>
        <source>They are listed below, each with what to do.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>詳列於下方，每項都附處理方法。</translation>
    </message>
    <message>
        <source>Let it follow a time server, or look at it every few months.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請與時間伺服器同步，或每隔幾個月核對一次。</translation>
    </message>
    <message>
        <source>Set the time zone: opening hours follow it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請設定時區：開放時間以它為準。</translation>
    </message>
    <message>
        <source>As root: systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>以root身分執行：systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target</translation>
    </message>
    <message>
        <source>Switch off the system’s screen saver: the kiosk rests by itself.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請關閉系統的螢幕保護程式：展示程式會自行休息。</translation>
    </message>
    <message>
        <source>See in the system’s power settings that nothing sleeps or goes dark.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請在系統的電源設定中確認主機不會睡眠、螢幕不會變黑。</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or let the kiosk run without a desktop.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請勿讓觀眾接觸鍵盤，或讓展示程式在沒有桌面的環境下執行。</translation>
    </message>
    <message>
        <source>Keep keyboards out of reach, or stop the system from switching.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請勿讓觀眾接觸鍵盤，或禁止系統切換終端機。</translation>
    </message>
    <message>
        <source>Let the kiosk run as a user of its own.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請以專用的使用者帳號執行展示程式。</translation>
    </message>
    <message>
        <source>“kiosk settings check” and “kiosk playlist check” name each problem, and its cure.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>「kiosk settings check」和「kiosk playlist check」會列出每個問題和處理方法。</translation>
    </message>
    <message>
        <source>Choose one, so that visitors cannot open this console.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>請設定PIN碼，以免觀眾打開管理介面。</translation>
    </message>
    <message>
        <source>The content&apos;s folder cannot be read.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>無法讀取內容資料夾。</translation>
    </message>
    <message>
        <source>The page Content says what is missing, and what is shown for it.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>「內容」頁會說明缺少什麼，以及以什麼代替顯示。</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>須留意</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not known here</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>無法得知</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Something needs a look soon</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>有狀況，請儘快查看</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>出現問題</translation>
    </message>
    <message>
        <source>Saved on %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>已儲存到 %1：%2</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>找不到USB隨身碟。請插入後再試一次。</translation>
    </message>
    <message>
        <source>It cannot be written to %1: %2</source>
        <extracomment>A line of health. Room: 105. Picture: console-health</extracomment>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>the data folder</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>資料目錄</translation>
    </message>
    <message>
        <source>The self-test is still looking …</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>自我檢測尚未完成……</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>every item can be shown</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>所有項目都能播放</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed over</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>略過%n個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>沒有問題</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>A line of health. Room: 50. Picture: console-health</extracomment>
        <translation>
            <numerusform>%n個問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>系統狀態</translation>
    </message>
    <message>
        <source>Save a diagnostics file on a USB stick</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>將診斷檔存到USB隨身碟</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>驗收單</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 45. Picture: console-health</extracomment>
        <translation>授權條款</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>In numbers</source>
        <extracomment>Home. Room: 15. Picture: home</extracomment>
        <translation>看數字</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>Single days</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>特定日期</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>The console&apos;s page. Room: 20. Picture: console-hours</extracomment>
        <translation>新增日期</translation>
    </message>
</context>
<context>
    <name>InstallationBar</name>
    <message>
        <source>Give up</source>
        <extracomment>A content pack is being installed. Room: 15. Picture: console-content</extracomment>
        <translation>取消安裝</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Back to the list</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Switched on</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>An item that is switched off stays in the list and does not play.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>停用的項目會留在清單裡，但不播放。</translation>
    </message>
    <message>
        <source>Play its whole length</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>完整播放</translation>
    </message>
    <message>
        <source>Show it as long as usual</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>依一般時長顯示</translation>
    </message>
    <message>
        <source>Ten minutes at most.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>最長十分鐘。</translation>
    </message>
    <message>
        <source>Every item that is set so stays equally long.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>這樣設定的項目，顯示時間都一樣長。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>How long it is shown</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>顯示多久</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>時段</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>全天</translation>
    </message>
    <message>
        <source>Switch this off to choose from when to when it plays.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>關閉後，可選擇從幾點播到幾點。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>從</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>on the next day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>（隔天）</translation>
    </message>
    <message>
        <source>From when to when</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>起訖日期</translation>
    </message>
    <message>
        <source>Has a first day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>設定開始日期</translation>
    </message>
    <message>
        <source>It does not play before.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>這一天之前不播放。</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>設定結束日期</translation>
    </message>
    <message>
        <source>It plays on this day for the last time.</source>
        <extracomment>One item of the playlist. Room: 65. Picture: console-playlist</extracomment>
        <translation>這一天播完就不再播放。</translation>
    </message>
    <message>
        <source>How often, compared with the others</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>和其他項目相比，多常出現</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>One item of the playlist. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1倍</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose a language</source>
        <extracomment>The button for languages, read aloud. Room: 20. Picture: home</extracomment>
        <translation>選擇語言</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The choice of languages. Room: 10. Picture: language</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>觸碰螢幕，開始探索</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;
The invitation, and the language&apos;s own name. Room: 25. Picture: attract</extracomment>
        <translation>繁體中文</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <extracomment>The console: its language. Room: 20. Picture: console-languages</extracomment>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>What this kiosk is made of, and under which terms. Touch a line to read it in full.</source>
        <extracomment>The console&apos;s page. Room: 105. Picture: console-licences</extracomment>
        <translation>本展示程式由哪些部分組成，各以什麼條款授權。觸碰一行可閱讀全文。</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <extracomment>The console&apos;s page. Room: 25. Picture: console-licences</extracomment>
        <translation>返回系統狀態</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>維護</translation>
    </message>
    <message>
        <source>Leave the kiosk for the desktop. It comes back by itself after:</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>離開展示程式，回到桌面。多久後自動返回：</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>
            <numerusform>%n分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the first start again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>再走一遍首次設定</translation>
    </message>
    <message>
        <source>Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>語言、安裝方向、螢幕大小、開放時間、PIN碼和觸控，一步一步來。</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>重新啟動展示程式</translation>
    </message>
    <message>
        <source>Takes a few seconds; visitors see a dark screen.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>需要幾秒鐘，期間畫面是暗的。</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>重新啟動主機</translation>
    </message>
    <message>
        <source>Takes about a minute.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>大約需要一分鐘。</translation>
    </message>
    <message>
        <source>Switch the machine off</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>關閉主機</translation>
    </message>
    <message>
        <source>It stays off until somebody switches it on.</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>關機後，要有人按電源才會再開機。</translation>
    </message>
    <message>
        <source>The machine refused: %1</source>
        <extracomment>The console&apos;s page. Room: 100. Picture: console-maintenance</extracomment>
        <translation>主機拒絕執行：%1</translation>
    </message>
    <message>
        <source>Touch again to do it</source>
        <extracomment>The console&apos;s page. Room: 40. Picture: console-maintenance</extracomment>
        <translation>再點一次確認</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Words in %1</source>
        <extracomment>A message&apos;s text. Room: 65. Picture: console-playlist</extracomment>
        <translation>%1 的文字</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Back to all numbers</source>
        <extracomment>A number that has been opened. Room: 25. Picture: numbers-figure</extracomment>
        <translation>回到全部數字</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>touch one to try it</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>點一個試試</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>In numbers. Room: 35. Picture: numbers</extracomment>
        <translation>全部產品</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>is shown</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>展示中</translation>
    </message>
    <message>
        <source>is prepared …</source>
        <extracomment>How a content pack stands. Room: 20. Picture: console-content</extracomment>
        <translation>準備中……</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Version %1, comes with the kiosk</source>
        <extracomment>Whether a pack is shown, will be as soon as it has been prepared, can be, or would have to be installed
A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>版本 %1，隨附於展示程式</translation>
    </message>
    <message>
        <source>Version %1, installed %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>版本 %1，安裝於 %2</translation>
    </message>
    <message>
        <source>Version %1, changed here %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>版本 %1，本機修改於 %2</translation>
    </message>
    <message>
        <source>Version %1, in %2</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>版本 %1，位於 %2</translation>
    </message>
    <message>
        <source>The pack is copied …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>正在複製內容包……</translation>
    </message>
    <message>
        <source>Texts and pictures are checked …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>正在檢查文字和圖片……</translation>
    </message>
    <message>
        <source>Pictures are made for this screen …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>正在製作適合本機螢幕的圖片……</translation>
    </message>
    <message>
        <source>Videos are tried out …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>正在試播影片……</translation>
    </message>
    <message>
        <source>The pack will be shown …</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>即將展示……</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>約剩%1分鐘</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>A content pack, and how far one is installed. Room: 45. Picture: console-content</extracomment>
        <translation>剩不到一分鐘</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>已安裝：%1</translation>
    </message>
    <message>
        <source>%1 was not installed, and nothing has changed:</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>%1 未能安裝，一切維持原狀：</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <extracomment>A content pack, and how far one is installed. Room: 75. Picture: console-content</extracomment>
        <translation>已取消安裝，一切維持原狀。</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>This kiosk was started with a pack of its own, and shows no other.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>本展示程式啟動時已指定內容包，不展示其他內容包。</translation>
    </message>
    <message>
        <source>Show this</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>展示此包</translation>
    </message>
    <message>
        <source>On USB sticks</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>USB隨身碟上的內容包</translation>
    </message>
    <message>
        <source>Plug in a stick: the packs on it are found by themselves.</source>
        <extracomment>The content packs. Room: 80. Picture: console-content</extracomment>
        <translation>插入USB隨身碟後，會自動找到裡面的內容包。</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>The content packs. Room: 20. Picture: console-content</extracomment>
        <translation>安裝</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>播放清單</translation>
    </message>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>觀眾</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>系統狀態</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>維護</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The console&apos;s pages. Room: 15. Picture: console-health</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Try it</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>動手試試</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>返回圖片</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>轉動看看</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Under the pictures. Room: 25. Picture: product-01</extracomment>
        <translation>用手機看</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>全部產品</translation>
    </message>
    <message>
        <source>Previous product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Next product</source>
        <extracomment>The panel&apos;s foot, read aloud. Room: 20. Picture: product-01</extracomment>
        <translation>下一件</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Look closer</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>放大看圖</translation>
    </message>
    <message>
        <source>Illustration</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>示意圖</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <extracomment>On the picture. Room: 30. Picture: product-01</extracomment>
        <translation>用手指拖曳，轉著看</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <extracomment>The full-screen picture. Room: 10. Picture: picture</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>請設定員工PIN碼</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>請再輸入一次</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>員工PIN碼</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>輸錯太多次，請在%1後再試。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>PIN碼不正確。</translation>
    </message>
    <message>
        <source>That was another PIN. Choose again.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>兩次輸入不同，請重新設定。</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>太容易猜到。請用4到8位數字，避開連號、年份或日期。</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The PIN. Room: 85. Picture: console-pin</extracomment>
        <translation>PIN碼無法儲存。磁碟是否已滿？</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>4到8位數字</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>刪除最後一位</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>返回展覽</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The PIN. Room: 30. Picture: console-pin</extracomment>
        <translation>稍後再說</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>cannot be shown: the file is not in the media folder</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法顯示：媒體資料夾裡沒有這個檔案</translation>
    </message>
    <message>
        <source>cannot be shown: the content has no such product</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法顯示：內容裡沒有這個產品</translation>
    </message>
    <message>
        <source>cannot be shown: it is not in the content</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法顯示：內容裡沒有這一項</translation>
    </message>
    <message>
        <source>cannot be shown: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法顯示：%1</translation>
    </message>
    <message>
        <source>Saved. It plays from now on.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>已儲存，現在起依此播放。</translation>
    </message>
    <message>
        <source>The last good playlist is back in its place.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>已恢復上一份正確的播放清單。</translation>
    </message>
    <message>
        <source>The playlist is full: remove an item first.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>播放清單已滿：請先移除一個項目。</translation>
    </message>
    <message>
        <source>Welcome! Touch the screen and look around.</source>
        <extracomment>Messages that are ready, for a kiosk without a keyboard
An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>歡迎光臨！請觸碰螢幕，隨意看看。</translation>
    </message>
    <message>
        <source>We close soon. Thank you for your visit.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>即將閉館，感謝您的參觀。</translation>
    </message>
    <message>
        <source>Closed today. We look forward to seeing you soon.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>今日休館，期待您下次光臨。</translation>
    </message>
    <message>
        <source>From the exhibition</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>展覽內容</translation>
    </message>
    <message>
        <source>Media folder</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>媒體資料夾</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Added at the end of the list: %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>已加到清單最後：%1</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>正在複製 %1…</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that the kiosk can show.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 不是展示程式能顯示的圖片或影片。</translation>
    </message>
    <message>
        <source>%1 is too large: pictures up to 200 MB and videos up to 4 GB can be added.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>%1 太大：圖片上限200 MB，影片上限4 GB。</translation>
    </message>
    <message>
        <source>There is no room for %1: remove files that are not needed.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>空間不足，放不下 %1：請刪除不需要的檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged, or the stick is gone.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法讀取 %1：檔案已損壞，或隨身碟已拔除。</translation>
    </message>
    <message>
        <source>%1 cannot be kept: the media folder cannot be written.</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>無法儲存 %1：媒體資料夾無法寫入。</translation>
    </message>
    <message>
        <source>plays</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>plays until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>播放到%1</translation>
    </message>
    <message>
        <source>plays: it is one of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>播放：這天在播放日內</translation>
    </message>
    <message>
        <source>plays; its last day is %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>播放；最後一天是%1</translation>
    </message>
    <message>
        <source>does not play: it is switched off</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>不播放：已停用</translation>
    </message>
    <message>
        <source>does not play before %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1之前不播放</translation>
    </message>
    <message>
        <source>does not play any more: its last day was %1</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>已結束：最後一天是%1</translation>
    </message>
    <message>
        <source>does not play: this is none of its days</source>
        <extracomment>An item, and why it plays. Room: 85. Picture: console-playlist</extracomment>
        <translation>不播放：這天不在播放日內</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands between the parts of a schedule
An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s date format: &quot;d MMM yyyy&quot; gives &quot;1 Dec 2026&quot;
An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>到%1為止</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>its whole length</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>完整播放</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>週六和週日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>another order</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>順序已改</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>更改%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>加入%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>移除%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>An item, and why it plays. Room: 35. Picture: console-playlist</extracomment>
        <translation>
            <numerusform>移動%n項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>On</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1: on or off</source>
        <extracomment>An item&apos;s row. Room: 20. Picture: console-playlist</extracomment>
        <translation>%1：啟用或停用</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>An item&apos;s row. Room: 10. Picture: console-playlist</extracomment>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>PlaylistView</name>
    <message>
        <source>Playlist</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>播放清單</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>What plays at …</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>某個時間播什麼…</translation>
    </message>
    <message>
        <source>Order: shuffled</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>順序：隨機</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>順序：依清單</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>There is no playlist yet: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>還沒有播放清單：目前播放展覽內建的卡片。</translation>
    </message>
    <message>
        <source>None of these items plays now: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>這些項目現在都不播放：改播展覽內建的卡片。</translation>
    </message>
    <message>
        <source>None of these items plays then: the exhibition&apos;s own cards play.</source>
        <extracomment>The console&apos;s page. Room: 85. Picture: console-playlist</extracomment>
        <translation>這些項目屆時都不播放：改播展覽內建的卡片。</translation>
    </message>
    <message>
        <source>Make a playlist of them</source>
        <extracomment>The console&apos;s page. Room: 30. Picture: console-playlist</extracomment>
        <translation>用這些建立播放清單</translation>
    </message>
</context>
<context>
    <name>PreviewLoop</name>
    <message>
        <source>Preview</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>One second for each item. Shuffled: this is one way it may go.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>每項一秒。隨機播放時，這是其中一種可能的順序。</translation>
    </message>
    <message>
        <source>One second for each item, in the order in which they play.</source>
        <extracomment>The preview. Room: 65. Picture: console-playlist</extracomment>
        <translation>每項一秒，依播放順序。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>第%1項，共%2項</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>The preview. Room: 20. Picture: console-playlist</extracomment>
        <translation>返回清單</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at the same time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」的開始和結束是同一時間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of %2: this file is not shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」已是 %2 的 id：這個檔案不展示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the id of an item above</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」已是上面某個項目的 id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少檔案「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是圖片類別</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是數字清單</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是年月</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是圖片</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是影片</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是整數</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是可用的欄名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the content pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不在內容包裡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the media folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不在媒體資料夾裡</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」是 Windows 的裝置名稱</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」指向內容包之外</translation>
    </message>
    <message>
        <source>%1 characters that no font draws: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有%1個字元沒有字型可以顯示：%2</translation>
    </message>
    <message>
        <source>%1 does not have the right form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 的格式不對</translation>
    </message>
    <message>
        <source>%1 does not lie between the first part and the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1不在第一部分與整體之間</translation>
    </message>
    <message>
        <source>%1 is %2 months ago</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 已是%2個月以前</translation>
    </message>
    <message>
        <source>%1 is %2, tall, but meant for wide screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 是直式圖片（%2），卻用於橫式螢幕</translation>
    </message>
    <message>
        <source>%1 is %2, wide, but meant for tall screens</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 是橫式圖片（%2），卻用於直式螢幕</translation>
    </message>
    <message>
        <source>%1 is already the order of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1已是 %2 的次序</translation>
    </message>
    <message>
        <source>%1 is already used in row %3 (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 已是第%3列的 %2</translation>
    </message>
    <message>
        <source>%1 is before the first day, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 早於開始日期 %2</translation>
    </message>
    <message>
        <source>%1 is larger than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1大於最大值%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is no longer used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1已不再使用</translation>
    </message>
    <message>
        <source>%1 is no text of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 不是這個內容包裡的文字</translation>
    </message>
    <message>
        <source>%1 is not a choice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 不是可選的值</translation>
    </message>
    <message>
        <source>%1 is not a day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 不是有效的日期</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 不在資料夾 %2 裡</translation>
    </message>
    <message>
        <source>%1 is not smaller than the largest, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1不小於最大值%2</translation>
    </message>
    <message>
        <source>%1 is not translated</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1未翻譯</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1超出範圍</translation>
    </message>
    <message>
        <source>%1 needs %2 plural form(s), and %3 are given</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1需要%2個複數形式，給了%3個</translation>
    </message>
    <message>
        <source>%1 of %2 texts are not translated: %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>共%2則文字，有%1則未翻譯：%3</translation>
    </message>
    <message>
        <source>%1 on the screen %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不大於%1的數</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不小於%1的數</translation>
    </message>
    <message>
        <source>%1 × %2 is %3, not %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 × %2等於%3，不是%4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>%1, and on %2 more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1，另有%2個畫面也是這樣</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：缺少這個檔案</translation>
    </message>
    <message>
        <source>%1: the translation %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：譯文%2</translation>
    </message>
    <message>
        <source>%1: the translation is %2 characters wide, its place has room for %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：譯文寬%2個字元，此處只容得下%3個</translation>
    </message>
    <message>
        <source>%1: the translation is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：譯文是空的</translation>
    </message>
    <message>
        <source>%1: the translation is empty, or has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：譯文是空的，或不只一行</translation>
    </message>
    <message>
        <source>%1: the translation is longer than %2 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：譯文超過%2個字元</translation>
    </message>
    <message>
        <source>%1: there is no folder of pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1：沒有圖片資料夾</translation>
    </message>
    <message>
        <source>%1; until then the text falls back to another language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1；改好之前，這則文字以另一種語言顯示</translation>
    </message>
    <message>
        <source>%1; until then this language falls back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1；改好之前，這種語言暫用其他譯文</translation>
    </message>
    <message>
        <source>(nobody can tell)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>（無從判斷）</translation>
    </message>
    <message>
        <source>0 adds up to nothing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0加多少次都還是0</translation>
    </message>
    <message>
        <source>0 cannot be compared</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0無法比較</translation>
    </message>
    <message>
        <source>0 is no part</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0不能算一個部分</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>In numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>看數字</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Review notes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>待查證事項</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>a character that no font draws: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有一個字元沒有字型可以顯示：%1</translation>
    </message>
    <message>
        <source>a date or time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>日期或時間</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>a logarithmic scale cannot show 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>對數刻度（logarithmic）無法顯示0</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>數字</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1到%2之間的數</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有一個複數形式是空的</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>獨立的表格</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>整數</translation>
    </message>
    <message>
        <source>add a line: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>加入一行：%1</translation>
    </message>
    <message>
        <source>add it, and fill it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>加入這一欄並填寫</translation>
    </message>
    <message>
        <source>add it, and fill it for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>加入這一欄，每件產品都要填寫</translation>
    </message>
    <message>
        <source>another one is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改為展示另一個</translation>
    </message>
    <message>
        <source>another pack is being installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>正在安裝另一個內容包</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>另一個程式正在寫入</translation>
    </message>
    <message>
        <source>as printed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>ask whoever made the pack to sign it with kiosk pack sign</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>請製作內容包的人用 kiosk pack sign 簽署</translation>
    </message>
    <message>
        <source>attract loop, product %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>輪播，產品%1</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>開頭有位元組順序記號</translation>
    </message>
    <message>
        <source>both sides are alike</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>前後兩個值相同</translation>
    </message>
    <message>
        <source>breaks the word “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把單字「%1」拆開了</translation>
    </message>
    <message>
        <source>brightness</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>build it first, with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先用 kiosk pack build 打包</translation>
    </message>
    <message>
        <source>build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用 kiosk pack build 重新打包</translation>
    </message>
    <message>
        <source>call it %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改名為 %1</translation>
    </message>
    <message>
        <source>calls sentence() without a pattern that is written out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>呼叫 sentence() 時沒有直接寫出句子範本</translation>
    </message>
    <message>
        <source>cannot be opened (%1: %2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法開啟（%1：%2）</translation>
    </message>
    <message>
        <source>cannot be opened: the workers for pictures do not start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法開啟：處理圖片的程序無法啟動</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法讀取（%1）</translation>
    </message>
    <message>
        <source>cannot be read (%1): nothing has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法讀取（%1）：一切維持原狀</translation>
    </message>
    <message>
        <source>cannot be read to its end (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法完整讀取（%1）</translation>
    </message>
    <message>
        <source>cannot be read: the newest pack that is whole is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法讀取：改為展示最新的完整內容包</translation>
    </message>
    <message>
        <source>cannot be scrolled to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>捲動也看不到</translation>
    </message>
    <message>
        <source>cannot be set (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法設定（%1）</translation>
    </message>
    <message>
        <source>cannot be switched off (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法關閉（%1）</translation>
    </message>
    <message>
        <source>cannot be switched on (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法開啟（%1）</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法辨識</translation>
    </message>
    <message>
        <source>cannot be understood (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法辨識（%1）</translation>
    </message>
    <message>
        <source>cannot be understood: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法辨識：%1</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法使用：%1</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法寫入（%1）</translation>
    </message>
    <message>
        <source>cannot be written (%1); a temporary folder is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法寫入（%1）；改用暫存資料夾</translation>
    </message>
    <message>
        <source>cannot keep the pack (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法儲存內容包（%1）</translation>
    </message>
    <message>
        <source>check its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查名稱是否正確</translation>
    </message>
    <message>
        <source>check its name, and that the stick is still there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查名稱是否正確、隨身碟是否還插著</translation>
    </message>
    <message>
        <source>check that it is a file and that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>確認它是檔案，而且執行展示程式的使用者可以讀取</translation>
    </message>
    <message>
        <source>check that it is the right file; a translation of the kiosk is far smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查是否放錯檔案；展示程式的翻譯檔要小得多</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write the data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查磁碟是否有空間、執行展示程式的使用者能否寫入資料目錄</translation>
    </message>
    <message>
        <source>check that the disk has room and that the kiosk&apos;s user may write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查磁碟是否有空間、執行展示程式的使用者能否寫入這個資料夾</translation>
    </message>
    <message>
        <source>check that the disk has room and that you may write there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查磁碟是否有空間、那裡能否寫入</translation>
    </message>
    <message>
        <source>check that the kiosk&apos;s user may read it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>確認執行展示程式的使用者可以讀取</translation>
    </message>
    <message>
        <source>check that the stick is still there, or copy the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檢查隨身碟是否還插著，或重新複製內容包</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1…」</translation>
    </message>
    <message>
        <source>choose from kiosk pack list</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>從 kiosk pack list 列出的內容包中選擇</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>裝置忙碌中</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>資料夾不是空的</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>磁碟配額已用完</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讀寫發生錯誤</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>磁碟空間已滿</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有這個裝置</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不是資料夾</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不允許這樣做</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>磁碟只能讀取，不能寫入</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>從中選一個：%1</translation>
    </message>
    <message>
        <source>choose the pack that is to be shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>選擇要展示的內容包</translation>
    </message>
    <message>
        <source>close the quote or bracket that was opened; if the file ends too early it was only half saved: copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>補上沒有結尾的引號或括號；如果檔案提早結束，表示只存了一半，應重新複製</translation>
    </message>
    <message>
        <source>compare it with a file that works</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>與可用的檔案比對</translation>
    </message>
    <message>
        <source>compare with something smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>換一個較小的來對照</translation>
    </message>
    <message>
        <source>compiled translations cannot be kept here (%1), so every start compiles them again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡無法儲存編譯好的譯文（%1），每次啟動都要重新編譯</translation>
    </message>
    <message>
        <source>copy context and source as the .ts has them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>照 .ts 檔裡的原樣填寫 context 和 source</translation>
    </message>
    <message>
        <source>copy it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新複製</translation>
    </message>
    <message>
        <source>copy it as the pack has it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>照內容包裡的原樣填寫</translation>
    </message>
    <message>
        <source>copy it into %1, or switch the item off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>複製到 %1，或停用這個項目</translation>
    </message>
    <message>
        <source>copy it into the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>複製到內容包裡</translation>
    </message>
    <message>
        <source>copy it into the pack again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新複製到內容包裡</translation>
    </message>
    <message>
        <source>copy it into the pack, or take this video out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>複製到內容包裡，或移除這段影片</translation>
    </message>
    <message>
        <source>copy the pack again; whoever has changed it on purpose: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新複製內容包；如果是刻意修改的：%1</translation>
    </message>
    <message>
        <source>could not be saved</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法儲存</translation>
    </message>
    <message>
        <source>cut it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>剪短一點</translation>
    </message>
    <message>
        <source>delete it, or build the pack again with kiosk pack build</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>刪除它，或用 kiosk pack build 重新打包</translation>
    </message>
    <message>
        <source>delete it; the keys known here are %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>刪除它；這裡可用的鍵有：%1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是不是要寫「%1」？改名</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Rename it, or delete the line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是不是要寫「%1」？改名，或刪除這一行</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? Write one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是不是要寫 &quot;%1&quot;？填寫其中之一：%2</translation>
    </message>
    <message>
        <source>display</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>顯示器</translation>
    </message>
    <message>
        <source>does not fit: the pack was signed with another key, or changed since</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不符：內容包是用另一把金鑰簽署的，或簽署後有改動</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>結束狀態 %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>互動圖%1</translation>
    </message>
    <message>
        <source>fill the cell of its column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫對應欄的儲存格</translation>
    </message>
    <message>
        <source>free some space on the disk, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>騰出一些磁碟空間，再重新啟動展示程式</translation>
    </message>
    <message>
        <source>give each item its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每個項目用不同的 id</translation>
    </message>
    <message>
        <source>give each product its own</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每件產品用不同的值</translation>
    </message>
    <message>
        <source>give each product its own id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每件產品用不同的 id</translation>
    </message>
    <message>
        <source>give every option a value, or none</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>要嘛每個選項都有值，要嘛都沒有</translation>
    </message>
    <message>
        <source>give it a higher version in pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在 pack.toml 裡把版本號碼改大</translation>
    </message>
    <message>
        <source>give it a plain name, like drone.jpg, and no folder above it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改用簡單的名稱，如 drone.jpg，前面不加資料夾</translation>
    </message>
    <message>
        <source>give it a plain name, like pictures/drone.jpg</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改用簡單的名稱，如 pictures/drone.jpg</translation>
    </message>
    <message>
        <source>give one of the two another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>將其中一個改名</translation>
    </message>
    <message>
        <source>grows while it is copied</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>複製過程中還在變大</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有%1個字元</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有%1項</translation>
    </message>
    <message>
        <source>has %1 lines already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已有%1列</translation>
    </message>
    <message>
        <source>has %1 values</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>有%1個值</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這段期間已有人更改</translation>
    </message>
    <message>
        <source>has digits in full width where a number stands</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>該寫數字的地方用了全形數字</translation>
    </message>
    <message>
        <source>has more than %1 files, or folders in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案超過%1個，或資料夾超過%2層</translation>
    </message>
    <message>
        <source>has more than %1 rows or %2 columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超過%1列或%2欄</translation>
    </message>
    <message>
        <source>has more than one line</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不只一行</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有寫文字</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有值</translation>
    </message>
    <message>
        <source>has only %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>只有%1個字元</translation>
    </message>
    <message>
        <source>has too many brackets inside each other</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>括號的巢狀層數太多</translation>
    </message>
    <message>
        <source>holds a tab</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>含有定位字元（Tab）</translation>
    </message>
    <message>
        <source>holds control characters: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>含有控制字元：%1</translation>
    </message>
    <message>
        <source>holds marks that are not seen and turn the direction: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>含有看不見、會改變書寫方向的字元：%1</translation>
    </message>
    <message>
        <source>holds more than %1 files</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案超過%1個</translation>
    </message>
    <message>
        <source>holds no private key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>裡面沒有私密金鑰</translation>
    </message>
    <message>
        <source>install it again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新安裝它</translation>
    </message>
    <message>
        <source>install it again, or show another one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新安裝它，或展示另一個</translation>
    </message>
    <message>
        <source>install the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新安裝展示程式</translation>
    </message>
    <message>
        <source>install the kiosk again; its own files are damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新安裝展示程式：它自己的檔案已損壞</translation>
    </message>
    <message>
        <source>is %1 px too high</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>高度超出 %1 像素</translation>
    </message>
    <message>
        <source>is %1 px too wide</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寬度超出 %1 像素</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是連結或裝置，不是檔案</translation>
    </message>
    <message>
        <source>is a workbook of an old kind</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是舊格式的活頁簿</translation>
    </message>
    <message>
        <source>is an illustration that comes with the program, but is called a photo</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是程式內附的示意圖，卻標為照片</translation>
    </message>
    <message>
        <source>is called a photo, but its caption or credit says &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>標為照片，說明或來源裡卻寫著「%1」</translation>
    </message>
    <message>
        <source>is compressed in a way that not every system knows</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>使用的壓縮方式不是所有系統都支援</translation>
    </message>
    <message>
        <source>is cut off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>被截斷</translation>
    </message>
    <message>
        <source>is damaged, or has been changed: its content is not that of the manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已損壞或被改動：內容與檔案清單不符</translation>
    </message>
    <message>
        <source>is damaged: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已損壞：含有空位元組（NUL）</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是空的</translation>
    </message>
    <message>
        <source>is empty, but there is something beneath it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是空的，下面卻填了東西</translation>
    </message>
    <message>
        <source>is empty: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是空的：%1</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>is in it twice</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在壓縮檔裡出現兩次</translation>
    </message>
    <message>
        <source>is in the manifest, but not in the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在檔案清單裡，但不在內容包裡</translation>
    </message>
    <message>
        <source>is in the pack, but not in its manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在內容包裡，但不在檔案清單裡</translation>
    </message>
    <message>
        <source>is larger than %1 GB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>大於%1 GB</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>大於%1 MB</translation>
    </message>
    <message>
        <source>is larger than %1 MB as a whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>總共大於%1 MB</translation>
    </message>
    <message>
        <source>is larger unpacked than any table of products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>解壓縮後太大，不可能是產品表格</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超過%1個字元</translation>
    </message>
    <message>
        <source>is longer than %1 minutes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超過%1分鐘</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少這一項</translation>
    </message>
    <message>
        <source>is missing: this kiosk only takes packs that are signed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少：這台展示機只接受已簽署的內容包</translation>
    </message>
    <message>
        <source>is no content pack: there is no %1 in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是內容包：裡面沒有 %1</translation>
    </message>
    <message>
        <source>is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是語言代碼</translation>
    </message>
    <message>
        <source>is no product of this pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是這個內容包裡的產品</translation>
    </message>
    <message>
        <source>is no table: it holds zero bytes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是表格：含有空位元組（NUL）</translation>
    </message>
    <message>
        <source>is no text of this product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是這件產品的文字</translation>
    </message>
    <message>
        <source>is no text to translate</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是可以翻譯的文字</translation>
    </message>
    <message>
        <source>is no video that plays here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是這裡能播放的影片</translation>
    </message>
    <message>
        <source>is no workbook, or is damaged</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是活頁簿，或已損壞</translation>
    </message>
    <message>
        <source>is no zip file, or only half of one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是 zip 檔，或檔案不完整</translation>
    </message>
    <message>
        <source>is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是檔案</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是可用的鍵</translation>
    </message>
    <message>
        <source>is not a picture that the kiosk can read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是展示程式能讀取的圖片</translation>
    </message>
    <message>
        <source>is not a zip file with a manifest</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是含檔案清單的 zip 檔</translation>
    </message>
    <message>
        <source>is not accepted</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不符合要求</translation>
    </message>
    <message>
        <source>is not installed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有安裝</translation>
    </message>
    <message>
        <source>is not saved as UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是以 UTF-8 儲存的</translation>
    </message>
    <message>
        <source>is not shown: Home has room for %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不展示：首頁最多放%1件產品</translation>
    </message>
    <message>
        <source>is not the hash of a PIN</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是PIN碼的雜湊值</translation>
    </message>
    <message>
        <source>is not there</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>is not up to date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不是最新的</translation>
    </message>
    <message>
        <source>is saved as UTF-16</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是以 UTF-16 儲存的</translation>
    </message>
    <message>
        <source>is saved neither as UTF-8 nor as GB18030</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>編碼既不是 UTF-8，也不是 GB18030</translation>
    </message>
    <message>
        <source>is the language that the pack is written in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是內容包原文的語言</translation>
    </message>
    <message>
        <source>is the same file as %1 where capitals do not count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不分大小寫時，與 %1 是同一個檔案</translation>
    </message>
    <message>
        <source>is there already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 are %3 megapixels, at most %4 are possible</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>太大：%1 × %2，共%3百萬像素，上限為%4百萬像素</translation>
    </message>
    <message>
        <source>is too large: %1 × %2 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>太大：%1 × %2 像素</translation>
    </message>
    <message>
        <source>is too long: %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>太長：%1個字元</translation>
    </message>
    <message>
        <source>it cannot be compiled: no folder can be written (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法編譯：沒有可以寫入的資料夾（%1）</translation>
    </message>
    <message>
        <source>it does not begin</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法開始播放</translation>
    </message>
    <message>
        <source>it does not go on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>播放卡住了</translation>
    </message>
    <message>
        <source>it is a &lt;%1&gt; file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>它是 &lt;%1&gt; 檔案</translation>
    </message>
    <message>
        <source>it must read {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}, in UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>格式應為 {&quot;context&quot;: {&quot;source&quot;: &quot;translation&quot;}}，以 UTF-8 儲存</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>元素的巢狀層數太多</translation>
    </message>
    <message>
        <source>its form must be %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>格式應為 %1</translation>
    </message>
    <message>
        <source>its name holds characters that are not seen, or that turn the direction of writing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>名稱裡有看不見的字元，或會改變書寫方向的字元</translation>
    </message>
    <message>
        <source>its name is longer than %1 characters, or in more than %2 folders</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>名稱超過%1個字元，或所在的資料夾超過%2層</translation>
    </message>
    <message>
        <source>its name leads out of the pack, or is none on every system</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>名稱指向內容包之外，或不是所有系統都能用</translation>
    </message>
    <message>
        <source>its name must end in one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔名要以其中之一結尾：%1</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file is for “%2”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔名寫的是「%1」，檔案內容卻是「%2」的</translation>
    </message>
    <message>
        <source>its name says “%1”, but the file names no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔名寫的是「%1」，但檔案裡沒有寫明語言</translation>
    </message>
    <message>
        <source>its name, or that of a folder, is empty or begins or ends with a space or a dot</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案或資料夾的名稱是空的，或以空格或點開頭或結尾</translation>
    </message>
    <message>
        <source>keep one of the two columns</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>兩欄只保留一欄</translation>
    </message>
    <message>
        <source>leads out of the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指向內容包之外</translation>
    </message>
    <message>
        <source>leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>移除不需要的</translation>
    </message>
    <message>
        <source>leave products out: Home has no room for more</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>移除一些產品：首頁放不下更多</translation>
    </message>
    <message>
        <source>leaves its button</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超出按鈕</translation>
    </message>
    <message>
        <source>leaves its card</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超出卡片</translation>
    </message>
    <message>
        <source>leaves the products too little room</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>留給產品的空間太小</translation>
    </message>
    <message>
        <source>leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>超出螢幕</translation>
    </message>
    <message>
        <source>let the display go to sleep by itself, or leave it on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓顯示器自行休眠，或讓它一直開著</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以讀取這個檔案</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this file, or delete it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以讀取這個檔案，或刪除它</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user read this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以讀取這個資料夾</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user switch the machine off, or use its own switch</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以關閉主機，或使用主機自己的開關</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以寫入這個資料夾</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, and see that the disk is not full</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以寫入這個資料夾，並確認磁碟沒有滿</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user write this folder, or pictures are prepared at each start</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以寫入這個資料夾，否則每次啟動都要重新處理圖片</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>第%1行，%2</translation>
    </message>
    <message>
        <source>look at it again, then make your change</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新看一遍，再修改</translation>
    </message>
    <message>
        <source>look the facts up again and write the new month, or leave out what has changed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新查證並寫上新的年月，或移除已有變化的內容</translation>
    </message>
    <message>
        <source>look up what has become of it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>查一查後來的情況</translation>
    </message>
    <message>
        <source>lrelease did not compile it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease 未能編譯它：%1</translation>
    </message>
    <message>
        <source>lrelease refused it: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lrelease 不接受它：%1</translation>
    </message>
    <message>
        <source>lupdate failed: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>lupdate 失敗：%1</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>主機</translation>
    </message>
    <message>
        <source>make the folder %1 and put the pictures into it, or name theirs with --pictures</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>建立資料夾 %1，把圖片放進去，或用 --pictures 指定圖片所在的資料夾</translation>
    </message>
    <message>
        <source>make this folder and put the product files into it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>建立這個資料夾，把產品檔放進去</translation>
    </message>
    <message>
        <source>makes the program that opens it crash</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>會讓開啟它的程式當掉</translation>
    </message>
    <message>
        <source>mend the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>修正檔案</translation>
    </message>
    <message>
        <source>mend the file, then start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>修正檔案，再重新啟動展示程式</translation>
    </message>
    <message>
        <source>mend the file; the kiosk follows by itself</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>修正檔案，展示程式會自動採用</translation>
    </message>
    <message>
        <source>mend what it names, then run again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>修正它列出的問題，再重新執行</translation>
    </message>
    <message>
        <source>move a product file out of %1, or change the order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>從 %1 移走一個產品檔，或調整次序</translation>
    </message>
    <message>
        <source>must be %1, but %2 is %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>應為%1，但 %2 是%3</translation>
    </message>
    <message>
        <source>name a file in a folder that can be written</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定一個檔案，所在的資料夾要能寫入</translation>
    </message>
    <message>
        <source>name a folder with pack.toml in it, or a zip file of one; copy the file again if it was one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定含有 pack.toml 的資料夾，或由它壓縮成的 zip 檔；如果本來就是，重新複製</translation>
    </message>
    <message>
        <source>name a new file, in a folder that you may write</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定一個新檔案，所在的資料夾要能寫入</translation>
    </message>
    <message>
        <source>name a picture file here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在這裡指定一個圖片檔</translation>
    </message>
    <message>
        <source>name a text that the product has, as kiosk pack texts lists them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定這件產品有的文字，用 kiosk pack texts 可以列出</translation>
    </message>
    <message>
        <source>name it kiosk_&lt;code&gt;.ts, for example kiosk_de.ts or kiosk_zh_CN.ts, or move it elsewhere</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改名為 kiosk_&lt;語言代碼&gt;.ts，例如 kiosk_de.ts 或 kiosk_zh_CN.ts，或移到別處</translation>
    </message>
    <message>
        <source>name the file that kiosk pack keys has made</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定 kiosk pack keys 產生的檔案</translation>
    </message>
    <message>
        <source>name the folder or the zip file that %1 lies in</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定 %1 所在的資料夾或 zip 檔</translation>
    </message>
    <message>
        <source>name the pack&apos;s folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>指定內容包的資料夾</translation>
    </message>
    <message>
        <source>names no column that is known</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有任何可用的欄名</translation>
    </message>
    <message>
        <source>names other files than there are</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>列出的檔案與實際不符</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>需要%1 MB，而磁碟上可用的只有%2 MB</translation>
    </message>
    <message>
        <source>needs more memory than a picture may take</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>需要的記憶體超過一張圖片的上限</translation>
    </message>
    <message>
        <source>needs version %1 of the kiosk, and this is %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>需要展示程式版本 %1，而本機是 %2</translation>
    </message>
    <message>
        <source>nothing is translated into %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>完全沒有譯文的語言：%1</translation>
    </message>
    <message>
        <source>open and save it in Qt Linguist, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用 Qt Linguist 開啟並儲存，或恢復以前的副本</translation>
    </message>
    <message>
        <source>open it in Qt Linguist or a text editor and mend it, or put an earlier copy back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用 Qt Linguist 或文字編輯器開啟並修正，或恢復以前的副本</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用圖片軟體開啟，存成 JPEG、PNG 或 WebP</translation>
    </message>
    <message>
        <source>pack it again with kiosk pack build, or with the system&apos;s own “compress”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用 kiosk pack build 或系統內建的「壓縮」重新打包</translation>
    </message>
    <message>
        <source>panel %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>面板%1</translation>
    </message>
    <message>
        <source>products: %1, problems: %2, warnings: %3, review notes: %4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>產品：%1，問題：%2，警告：%3，待查證事項：%4</translation>
    </message>
    <message>
        <source>put a good copy in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>換上一份完好的副本</translation>
    </message>
    <message>
        <source>put a larger one here; this one looks soft, or does not fill the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡換一張更大的；這一張會模糊，或填不滿螢幕</translation>
    </message>
    <message>
        <source>put a picture here that is taller than wide, or leave the portrait out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡換一張直式圖片，或移除直式圖片這一項</translation>
    </message>
    <message>
        <source>put a picture here that is wider than tall; this one may serve as the portrait</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡換一張橫式圖片；這一張可以用作直式圖片</translation>
    </message>
    <message>
        <source>put at least one product file into the folder %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在資料夾 %1 裡至少放一個產品檔</translation>
    </message>
    <message>
        <source>put in what “kiosk pin hash” prints</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫「kiosk pin hash」顯示的內容</translation>
    </message>
    <message>
        <source>put it between quotes: &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>加上引號：&quot;%1&quot;</translation>
    </message>
    <message>
        <source>put its translation back</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把它的翻譯檔放回去</translation>
    </message>
    <message>
        <source>put kiosk_%1.ts into %2, or take it out of the settings</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把 kiosk_%1.ts 放進 %2，或從設定裡移除這種語言</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” is no string of the kiosk or its pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是展示程式或內容包裡的文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」不是語言代碼</translation>
    </message>
    <message>
        <source>%1 has %2 px, the screen has %3 px</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 是%2像素，螢幕是%3像素</translation>
    </message>
    <message>
        <source>%1 is no whole number of pieces: it is %2 × %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1不是整數個單元：它等於%2 × %3</translation>
    </message>
    <message>
        <source>%1 is not larger than the one before it, %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1不大於前面的%2</translation>
    </message>
    <message>
        <source>a text must end on its own line with a quote: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>文字要在同一行以引號結束：%1</translation>
    </message>
    <message>
        <source>a yes-or-no value (true or false)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>是非值（true 或 false）</translation>
    </message>
    <message>
        <source>add a line for %1, with one of %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>加入一行 %1，值從這些中選一個：%2</translation>
    </message>
    <message>
        <source>choose 4 to 8 digits: no sequence like 1234, no repetition, no year and no date</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用4到8位數字，避開 1234 這樣的連號、重複數字、年份或日期</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>換一個名稱</translation>
    </message>
    <message>
        <source>copy it into the pack again; if that does not help, %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新複製到內容包裡；如果還不行，%1</translation>
    </message>
    <message>
        <source>delete the line to play the whole day, or write hours like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>刪除這一行就全天播放，或這樣寫時段：%1</translation>
    </message>
    <message>
        <source>fill this cell (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫這個儲存格（%1）</translation>
    </message>
    <message>
        <source>give a list with one text for each plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用清單寫齊每個複數形式</translation>
    </message>
    <message>
        <source>give each product its own order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每件產品用不同的次序</translation>
    </message>
    <message>
        <source>has no value, but other options have one</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有值，而其他選項有值</translation>
    </message>
    <message>
        <source>install, for all users, a font that has what is missing, or write the text without it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>為所有使用者安裝有這些字元的字型，或改寫文字、不用這些字元</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>它沒有說明原因</translation>
    </message>
    <message>
        <source>its folder has the same name as the file %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>它所在的資料夾與檔案 %1 同名</translation>
    </message>
    <message>
        <source>keep at most %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>最多保留%1項</translation>
    </message>
    <message>
        <source>let the kiosk&apos;s user set it, or set it on the display itself and brightness to 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓執行展示程式的使用者可以調整亮度，或直接在顯示器上調好，並將亮度（brightness）設為0</translation>
    </message>
    <message>
        <source>make that line read %1, or get the file again from the translator</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>將那一行改成 %1，或向譯者重新索取檔案</translation>
    </message>
    <message>
        <source>put a product file into it first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先放入一個產品檔案</translation>
    </message>
    <message>
        <source>put texts between straight quotes, like %1, and write digits and = in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>文字放在半形直引號之間，如 %1，數字和 = 也用半形</translation>
    </message>
    <message>
        <source>put the file back, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把檔案放回去，或修正它的名稱</translation>
    </message>
    <message>
        <source>put the file into the content pack and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把檔案放進內容包，只寫它在內容包裡的路徑</translation>
    </message>
    <message>
        <source>put the file into the media folder and write its path there only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把檔案放進媒體資料夾，只寫它在媒體資料夾裡的路徑</translation>
    </message>
    <message>
        <source>put the file itself in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>換成檔案本身</translation>
    </message>
    <message>
        <source>put the marks in ascending order</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把標記從小到大排列</translation>
    </message>
    <message>
        <source>put the translation back, or remove the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把譯文放回去，或刪除這個檔案</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>刪除它</translation>
    </message>
    <message>
        <source>remove one first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先刪除一列</translation>
    </message>
    <message>
        <source>remove packs or media that are not needed, or use a larger disk</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>刪除不需要的內容包或媒體檔，或換用更大的磁碟</translation>
    </message>
    <message>
        <source>remove the surplus brackets</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>移除多餘的括號</translation>
    </message>
    <message>
        <source>replace it with a file saved by Qt Linguist, or remove it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>換成用 Qt Linguist 儲存的檔案，或刪除它</translation>
    </message>
    <message>
        <source>run kiosk pack strings with the code of each language that you offer</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>執行「kiosk pack strings」，後面加上所提供的每種語言的代碼</translation>
    </message>
    <message>
        <source>run kiosk pack strings, then translate what is unfinished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>執行「kiosk pack strings」，然後翻譯未完成的文字</translation>
    </message>
    <message>
        <source>run the kiosk&apos;s set-up again, or install the font for all users</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新執行展示程式的安裝程式，或為所有使用者安裝這個字型</translation>
    </message>
    <message>
        <source>save it again as &quot;UTF-8&quot; (in the editor: Save as, encoding UTF-8)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新存成「UTF-8」（在編輯器裡：另存新檔，編碼選 UTF-8）</translation>
    </message>
    <message>
        <source>save it anew, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新存成 JPEG、PNG 或 WebP</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;: other programs stumble over the mark</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存成「UTF-8」，不要存成「具有 BOM 的 UTF-8」：這個記號會妨礙其他程式讀取</translation>
    </message>
    <message>
        <source>save it as MP4 with H.264, at most 3840 × 2160, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存成 MP4（H.264），不超過 3840 × 2160，再試一次</translation>
    </message>
    <message>
        <source>save it as UTF-8 (Qt Linguist always does)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存成 UTF-8（Qt Linguist 一律如此）</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存小一點</translation>
    </message>
    <message>
        <source>save it smaller, as JPEG, PNG or WebP</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存小一點，用 JPEG、PNG 或 WebP</translation>
    </message>
    <message>
        <source>save it smaller, or leave it out</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存小一點，或移除它</translation>
    </message>
    <message>
        <source>save it smaller: 3840 px are enough for the longer side</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>存小一點：長邊 3840 像素就夠了</translation>
    </message>
    <message>
        <source>say it shorter</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫短一點</translation>
    </message>
    <message>
        <source>says something else than pack.toml</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>與 pack.toml 不一致</translation>
    </message>
    <message>
        <source>send us the log and the pack</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把記錄檔和內容包傳給我們</translation>
    </message>
    <message>
        <source>showed no picture within %1 s</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1秒內沒有出現畫面</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>其他類型</translation>
    </message>
    <message>
        <source>speaks of %1 as still to come, but that is over</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把%1年寫成將來的事，但已經過去</translation>
    </message>
    <message>
        <source>start the kiosk again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新啟動展示程式</translation>
    </message>
    <message>
        <source>start the kiosk again; if that does not help, look at Memory on the page Health</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新啟動展示程式；如果還不行，看「系統狀態」頁上的「記憶體」</translation>
    </message>
    <message>
        <source>tell it in %1 to %2 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成%1到%2個字元，重點在前</translation>
    </message>
    <message>
        <source>tell it in at most %1 characters, the key idea first</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>最多寫%1個字元，重點在前</translation>
    </message>
    <message>
        <source>the file declares entities or refers to another file in its %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案在 %1 裡宣告了實體，或引用了另一個檔案</translation>
    </message>
    <message>
        <source>the log cannot be written (%1); warnings go to the terminal only</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法寫入記錄檔（%1）；警告只輸出到終端機</translation>
    </message>
    <message>
        <source>the year of %1 is out of range</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%1 的年份超出範圍</translation>
    </message>
    <message>
        <source>this machine cannot be switched off or restarted from here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法從這裡關閉或重新啟動這台主機</translation>
    </message>
    <message>
        <source>to change the text itself, name no language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>直接修改原文：不要指定語言</translation>
    </message>
    <message>
        <source>write %1 in its line %2, or rename the file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在 %2 那一行寫上 %1，或將檔案改名</translation>
    </message>
    <message>
        <source>write %1 or more characters between the quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>引號之間至少寫%1個字元</translation>
    </message>
    <message>
        <source>write %1 or the like</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫 %1 之類的鍵</translation>
    </message>
    <message>
        <source>write at least %1 entries</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>至少寫%1項</translation>
    </message>
    <message>
        <source>write at most %1 characters</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>最多寫%1個字元</translation>
    </message>
    <message>
        <source>write one %1 for each line, with texts between straight quotes</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每行寫一個 %1，文字放在半形直引號之間</translation>
    </message>
    <message>
        <source>write the text itself first, or empty this cell</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先填寫原文，或清空這個儲存格</translation>
    </message>
    <message>
        <source>write the translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫譯文</translation>
    </message>
    <message>
        <source>write year and month, like 2024-04</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫年月，如 2024-04</translation>
    </message>
    <message>
        <source>write year-month-day, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成「年-月-日」，如 %1</translation>
    </message>
    <message>
        <source>stopped the installation (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>使安裝中斷（%1）</translation>
    </message>
    <message>
        <source>put the file there, or correct its name</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把檔案放進去，或修正它的名稱</translation>
    </message>
    <message>
        <source>rename it, or delete the column</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改名，或刪除這一欄</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>run “kiosk i18n update” and commit the result</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>執行「kiosk i18n update」，並提交結果</translation>
    </message>
    <message>
        <source>save it again from the spreadsheet program, as &quot;.xlsx&quot; or as &quot;CSV UTF-8&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用試算表軟體重新存成「.xlsx」或「CSV UTF-8」</translation>
    </message>
    <message>
        <source>shorten it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫短一點</translation>
    </message>
    <message>
        <source>shorten it, or what stands beside it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>把它或旁邊的文字寫短一點</translation>
    </message>
    <message>
        <source>stands in a view that leaves the screen</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>所在的區域超出螢幕</translation>
    </message>
    <message>
        <source>stands over “%1”</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>與「%1」重疊</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>建議：%1</translation>
    </message>
    <message>
        <source>take this item out, or switch it off</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>移除這個項目，或停用它</translation>
    </message>
    <message>
        <source>takes longer than %1 s to open</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>開啟時間超過%1秒</translation>
    </message>
    <message>
        <source>the XML is broken here: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡的 XML 有誤：%1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands in %2 already</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>%2 裡已有「%1」這一欄</translation>
    </message>
    <message>
        <source>the content has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>內容裡沒有「看數字」</translation>
    </message>
    <message>
        <source>the content has no such product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>內容裡沒有這個產品</translation>
    </message>
    <message>
        <source>the content has no such video</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>內容裡沒有這部影片</translation>
    </message>
    <message>
        <source>the content pack has no numbers</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>內容包裡沒有「看數字」</translation>
    </message>
    <message>
        <source>the content pack has no video &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>內容包裡沒有影片「%1」</translation>
    </message>
    <message>
        <source>the defaults are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>目前使用預設值</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案無法讀取（%1）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案大於%1 MB</translation>
    </message>
    <message>
        <source>the file is larger than %1 kB</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案大於%1 kB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少這個檔案</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案不是 UTF-8</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案裡寫的編碼是 %1，不是 UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s name does not follow its order and id</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔名與它的次序和 id 不符</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>資料夾無法讀取（%1）</translation>
    </message>
    <message>
        <source>the folder is missing or cannot be read</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>缺少這個資料夾，或它無法讀取</translation>
    </message>
    <message>
        <source>the kiosk&apos;s data folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>展示程式的資料目錄</translation>
    </message>
    <message>
        <source>the last good playlist plays on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>繼續播放上一份正確的播放清單</translation>
    </message>
    <message>
        <source>the last good settings are used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沿用上一次正確的設定</translation>
    </message>
    <message>
        <source>the one before it stays</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>繼續展示原來的</translation>
    </message>
    <message>
        <source>the pack that was shown is gone or damaged: the one before it is shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>原本展示的內容包不見了或已損壞：改為展示前一個</translation>
    </message>
    <message>
        <source>the parts are %1 together, not %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>各部分合計%1，不是%2</translation>
    </message>
    <message>
        <source>the picture is damaged or only half there (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>圖片已損壞或不完整（%1）</translation>
    </message>
    <message>
        <source>the picture made from %1 cannot be kept (%2)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>由 %1 製作的圖片無法儲存（%2）</translation>
    </message>
    <message>
        <source>the printed readings are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>依原文顯示</translation>
    </message>
    <message>
        <source>the products&apos; cards play in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改播產品卡片</translation>
    </message>
    <message>
        <source>the readings chosen last are shown</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沿用上次的選擇</translation>
    </message>
    <message>
        <source>the same key or heading stands twice in this file: delete one of them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>檔案裡有兩個相同的鍵或方括號標題：刪除其中一個</translation>
    </message>
    <message>
        <source>the table cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>表格無法讀取（%1）</translation>
    </message>
    <message>
        <source>the translation has added %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>譯文多了 %1</translation>
    </message>
    <message>
        <source>the translation has lost %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>譯文缺少 %1</translation>
    </message>
    <message>
        <source>the translation has lost %1 and added %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>譯文缺少 %1，又多了 %2</translation>
    </message>
    <message>
        <source>the translations cannot be read (%1)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>譯文無法讀取（%1）</translation>
    </message>
    <message>
        <source>the two are different</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>兩次輸入不同</translation>
    </message>
    <message>
        <source>there are more than %1 products</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>產品超過%1件</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有「%1」這一欄</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有 %1 這一欄</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有 %1 這一天</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>裡面沒有畫面</translation>
    </message>
    <message>
        <source>there is no product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有產品</translation>
    </message>
    <message>
        <source>there is no product &quot;%1&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有產品「%1」</translation>
    </message>
    <message>
        <source>there is no product to show</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有可以展示的產品</translation>
    </message>
    <message>
        <source>this content pack cannot be shown (%1: %2): %3</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>無法展示這個內容包（%1：%2）：%3</translation>
    </message>
    <message>
        <source>this font cannot be loaded; another one is used</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這個字型無法載入；改用另一個</translation>
    </message>
    <message>
        <source>this font is not installed; letters may look odd or be missing</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有安裝這個字型；文字可能走樣或缺字</translation>
    </message>
    <message>
        <source>this is hardly a content pack: leave out what is not needed</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不像內容包：移除不需要的</translation>
    </message>
    <message>
        <source>this is hardly a content pack: name the pack&apos;s own folder</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不像內容包：指定內容包自己的資料夾</translation>
    </message>
    <message>
        <source>this is hardly a text file: put the right one in its place</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不像文字檔：換上正確的檔案</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>this is not a translation file: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這不是翻譯檔：%1</translation>
    </message>
    <message>
        <source>this language has no translation</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有這個語言的譯文</translation>
    </message>
    <message>
        <source>this language is not offered</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有提供這個語言</translation>
    </message>
    <message>
        <source>this machine cannot play videos</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這台機器無法播放影片</translation>
    </message>
    <message>
        <source>this name does not tell a language</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>從這個名稱看不出是哪個語言</translation>
    </message>
    <message>
        <source>translate it in Qt Linguist and mark it as finished</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在 Qt Linguist 裡翻譯，並標為完成</translation>
    </message>
    <message>
        <source>translate the same text of a product in one way</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>同一件產品的同一段文字，譯文要一致</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot; in another way than %2: &quot;%3&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>「%1」的譯文與 %2 的「%3」不同</translation>
    </message>
    <message>
        <source>translates &quot;%1&quot;, which is empty</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>要翻譯的「%1」是空的</translation>
    </message>
    <message>
        <source>try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>update the kiosk first, or ask for a pack that is made for it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先更新展示程式，或索取適用於它的內容包</translation>
    </message>
    <message>
        <source>version %1 is installed already, with other content</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已安裝版本 %1，但內容不同</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>稍候再試</translation>
    </message>
    <message>
        <source>wait until nothing writes to it any more, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>等它不再變動後再試</translation>
    </message>
    <message>
        <source>wait until that is done, then try again</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>等它完成後再試</translation>
    </message>
    <message>
        <source>was given up: the machine has run out of memory</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>已放棄：主機記憶體不足</translation>
    </message>
    <message>
        <source>was not opened: the kiosk is ending</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有開啟：展示程式正在結束</translation>
    </message>
    <message>
        <source>was not ready in time</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>沒有及時準備好</translation>
    </message>
    <message>
        <source>was read in a wrong encoding before it came here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>先前曾以錯誤的編碼讀取，已成亂碼</translation>
    </message>
    <message>
        <source>why: %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>with what stands beside it takes %1 % more room than there is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>連同旁邊的文字，超出可用空間%1%</translation>
    </message>
    <message>
        <source>would grow %1 times: zip files like that are made to fill disks</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>解壓縮後會變成%1倍大：這類 zip 檔是專門用來塞滿磁碟的</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;, or &quot;%2&quot; for the whole day</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫 &quot;%1&quot;，全天則填寫 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;: capitals count</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成 &quot;%1&quot;：區分大小寫</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫：%1</translation>
    </message>
    <message>
        <source>write %1 values: %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫%1個值：%2</translation>
    </message>
    <message>
        <source>write %1=TEXT</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成 %1=TEXT</translation>
    </message>
    <message>
        <source>write %1=VALUE</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成 %1=VALUE</translation>
    </message>
    <message>
        <source>write 0 to 9 in half width</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>0到9用半形書寫</translation>
    </message>
    <message>
        <source>write 0, or %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫0，或%1</translation>
    </message>
    <message>
        <source>write a code like de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫語言代碼，如 de 或 zh_TW</translation>
    </message>
    <message>
        <source>write a day that the calendar has</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫日曆上有的日期</translation>
    </message>
    <message>
        <source>write a later day, or delete one of the two lines</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫較晚的日期，或刪除兩行中的一行</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫大於0的數</translation>
    </message>
    <message>
        <source>write a number that goes into the total 2 to %1 times</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫一個數，讓總數正好能分成2到%1份</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;pictures/drone.webp&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫內容包裡的路徑，用正斜線，如 &quot;pictures/drone.webp&quot;</translation>
    </message>
    <message>
        <source>write a path inside the pack with forward slashes, like &quot;videos/welcome.mp4&quot;</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫內容包裡的路徑，用正斜線，如 &quot;videos/welcome.mp4&quot;</translation>
    </message>
    <message>
        <source>write a year from %1 to %2</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改用%1到%2之間的年份</translation>
    </message>
    <message>
        <source>write as many parts as make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫正好拼成整體的塊數</translation>
    </message>
    <message>
        <source>write digits only, like 7</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>只寫數字，如 7</translation>
    </message>
    <message>
        <source>write every plural form</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫齊每個複數形式</translation>
    </message>
    <message>
        <source>write how large it is now</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫現在的大小</translation>
    </message>
    <message>
        <source>write how much one piece stands for</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫每格代表多少</translation>
    </message>
    <message>
        <source>write illustration (示意图) or photo (照片)</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫 illustration（示意图）或 photo（照片）</translation>
    </message>
    <message>
        <source>write it anew without them</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>移除這些字元，重新輸入</translation>
    </message>
    <message>
        <source>write it as Qt does, for example de or zh_TW</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>用 Qt 的寫法，如 de 或 zh_TW</translation>
    </message>
    <message>
        <source>write it in one line; the screen breaks it</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成一行，螢幕會自動換行</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這樣寫：%1</translation>
    </message>
    <message>
        <source>write it without quotes, like %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>不加引號，這樣寫：%1</translation>
    </message>
    <message>
        <source>write kind = &quot;illustration&quot;: the screen then says so to visitors</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫成 kind = &quot;illustration&quot;：螢幕上會向觀眾註明</translation>
    </message>
    <message>
        <source>write numbers from 0 to 1 with spaces between them, like 0.5 0.4</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫0到1之間的數，用空格隔開，如 0.5 0.4</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫其中之一：%1</translation>
    </message>
    <message>
        <source>write one row for each product</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>每件產品寫一列</translation>
    </message>
    <message>
        <source>write parts that make up the whole</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>讓各部分合起來等於整體</translation>
    </message>
    <message>
        <source>write something</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫內容</translation>
    </message>
    <message>
        <source>write spaces</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>改用空格</translation>
    </message>
    <message>
        <source>write the names of the columns into the first row: name, maker, claim and so on</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>在第一列寫上欄名：name、maker、claim 等</translation>
    </message>
    <message>
        <source>write the pattern itself as the first argument</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>第一個引數直接寫句子範本</translation>
    </message>
    <message>
        <source>write the same placeholders as in the source</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫上與原文相同的預留位置</translation>
    </message>
    <message>
        <source>write the smaller number here</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>這裡填寫較小的數</translation>
    </message>
    <message>
        <source>write the text anew</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>重新輸入這段文字</translation>
    </message>
    <message>
        <source>write what the column is</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>寫上這一欄的欄名</translation>
    </message>
    <message>
        <source>write what the first part is to grow to</source>
        <extracomment>What is wrong, or its cure. Room: 145. Picture: console-health</extracomment>
        <translation>填寫第一部分預計達到的數</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>Name</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Maker</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>研發單位</translation>
    </message>
    <message>
        <source>Line that makes curious</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>引起好奇的一句話</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>簡介</translation>
    </message>
    <message>
        <source>Large number</source>
        <extracomment>A text of a product, and whether it is saved. Room: 35. Picture: console-texts</extracomment>
        <translation>醒目數字</translation>
    </message>
    <message>
        <source>Large number: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>醒目數字：單位</translation>
    </message>
    <message>
        <source>Large number: what it counts</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>醒目數字：含義</translation>
    </message>
    <message>
        <source>Table, line %1: what</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>表格第%1列：項目</translation>
    </message>
    <message>
        <source>Table, line %1: value</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>表格第%1列：數值</translation>
    </message>
    <message>
        <source>Table, line %1: unit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>表格第%1列：單位</translation>
    </message>
    <message>
        <source>Picture %1: caption</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>圖片%1：說明</translation>
    </message>
    <message>
        <source>Picture %1: credit</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>圖片%1：來源</translation>
    </message>
    <message>
        <source>Perhaps too long: %1 characters, and there is room for %2.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>可能太長：%1個字元，此處可容納%2個。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own translation file says it: change it there.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>此文字來自本展示程式自己的翻譯檔，請在該檔中修改。</translation>
    </message>
    <message>
        <source>Before the text was changed: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>原文修改前的譯文：%1</translation>
    </message>
    <message>
        <source>Saved as version %1. Visitors read it at once.</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>已儲存為版本 %1，觀眾馬上就能看到。</translation>
    </message>
    <message>
        <source>To be translated anew: %1</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>需要重新翻譯：%1</translation>
    </message>
    <message>
        <source>Not saved, and nothing has changed:</source>
        <extracomment>A text of a product, and whether it is saved. Room: 80. Picture: console-texts</extracomment>
        <translation>未儲存，一切維持原狀：</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <extracomment>Under a range. Room: 35. Picture: product-02-figure</extracomment>
        <translation>上下拖曳邊緣</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As printed</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>A doubtful reading. Room: 15. Picture: console-content</extracomment>
        <translation>依建議</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>建議：%1</translation>
    </message>
    <message>
        <source>To change it, edit the text in the content pack.</source>
        <extracomment>A doubtful reading. Room: 60. Picture: console-content</extracomment>
        <translation>如需修改，請編輯內容包中的文字。</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>This line is 100 mm long</source>
        <extracomment>The line to measure. Room: 30. Picture: console-screen</extracomment>
        <translation>這條線長100公釐</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>這段期間有人改了播放清單。請先載入對方的版本，再重新修改。</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <extracomment>What becomes of the changes. Room: 110. Picture: console-playlist</extracomment>
        <translation>尚未儲存：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>載入對方版本</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>捨棄全部變更</translation>
    </message>
    <message>
        <source>Put the last good one back</source>
        <extracomment>What becomes of the changes. Room: 30. Picture: console-playlist</extracomment>
        <translation>恢復上一份正確版本</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <extracomment>Under a scale. Room: 30. Picture: product-01-figure</extracomment>
        <translation>把電波往外拖</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Screen</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>觸控測試</translation>
    </message>
    <message>
        <source>Wipe the screen (30 seconds)</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-screen</extracomment>
        <translation>擦拭螢幕（30秒）</translation>
    </message>
</context>
<context>
    <name>ShareDrawing</name>
    <message>
        <source>Drag over the dots</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>手指滑過圓點</translation>
    </message>
    <message>
        <source>Drag around the ring</source>
        <extracomment>Under a share. Room: 25. Picture: numbers-figure</extracomment>
        <translation>沿著圓環拖曳</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>第%1頁，共%2頁</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Installer’s name</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>安裝人員姓名</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>地點和日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Commissioning sheet</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>驗收單</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>展示機</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>資料目錄</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>自我檢測</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>結論</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <extracomment>The commissioning sheet, in print. Room: 30. Picture: console-health</extracomment>
        <translation>目前設定</translation>
    </message>
</context>
<context>
    <name>StationSettings</name>
    <message>
        <source>Ask after</source>
        <extracomment>For each option what it is called and what it does
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>多久後詢問</translation>
    </message>
    <message>
        <source>Nobody has touched the screen for this long: is anybody still there?</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>這麼久沒人觸碰螢幕，就問還有沒有人在看。</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>等待回應</translation>
    </message>
    <message>
        <source>Then the visit ends and the next visitor starts afresh.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>沒有回應就結束這次參觀，下一位觀眾從頭開始。</translation>
    </message>
    <message>
        <source>Show each item for</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>每個項目顯示時間</translation>
    </message>
    <message>
        <source>While nobody touches; an item may have a time of its own.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>沒人觸碰時的顯示時間；個別項目可以另設。</translation>
    </message>
    <message>
        <source>Visits start in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>參觀起始語言</translation>
    </message>
    <message>
        <source>Visitors can change the language for themselves.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>觀眾可以自己切換語言。</translation>
    </message>
    <message>
        <source>Languages on offer</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>提供的語言</translation>
    </message>
    <message>
        <source>The language that visits start in is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>參觀起始語言一定會提供。</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud reading aloud and sounds are.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>朗讀和音效的音量。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>音效</translation>
    </message>
    <message>
        <source>A soft sound goes with touches.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>觸碰時發出輕柔的聲音。</translation>
    </message>
    <message>
        <source>Address to take along</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>供觀眾帶走的網址</translation>
    </message>
    <message>
        <source>The web page of a product, as a code for visitors’ phones.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>產品的網頁，做成QR Code供觀眾用手機掃描。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>When visitors come, for each weekday and for single days.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>觀眾什麼時候來：每個星期幾，以及特定日期。</translation>
    </message>
    <message>
        <source>Outside opening hours the screen shows</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>非開放時間螢幕顯示</translation>
    </message>
    <message>
        <source>Black switches the display off, where that is possible.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>選黑畫面時，系統若支援，會關閉顯示器。</translation>
    </message>
    <message>
        <source>Which picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>哪張圖片</translation>
    </message>
    <message>
        <source>One of the pictures in the media folder.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>媒體資料夾裡的一張圖片。</translation>
    </message>
    <message>
        <source>A touch wakes the kiosk</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>觸碰即喚醒</translation>
    </message>
    <message>
        <source>Outside opening hours, for one visitor; then it rests again.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>非開放時間可為一位觀眾醒來，之後再休息。</translation>
    </message>
    <message>
        <source>Easier to see and reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>看得清楚，按得到</translation>
    </message>
    <message>
        <source>What visitors may switch on; larger text is always on offer.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>觀眾可以自行開啟的選項；放大文字一律提供。</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>螢幕對角線</translation>
    </message>
    <message>
        <source>It is right when the line below measures 100 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>下面這條線量起來是100公釐，就對了。</translation>
    </message>
    <message>
        <source>Height of the lower edge</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>下緣高度</translation>
    </message>
    <message>
        <source>From the floor; then “Within reach” brings everything below 1,220 mm.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>從地面量起；「伸手可及」據此把所有按鈕移到1,220公釐以下。</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>螢幕安裝方向</translation>
    </message>
    <message>
        <source>The bright edge is the top of the screen as it was made.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>亮邊是螢幕出廠時的上緣。</translation>
    </message>
    <message>
        <source>Protect against burn-in</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>防止螢幕烙印</translation>
    </message>
    <message>
        <source>What stands still moves a little once a minute.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>靜止的內容每分鐘稍微移動一次。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Of the panel’s light; a dark room needs less of it.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>螢幕背光的亮度；展廳較暗時可以調低。</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>填滿螢幕</translation>
    </message>
    <message>
        <source>Off: a window, for trying things out.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>關閉則以視窗顯示，供試用。</translation>
    </message>
    <message>
        <source>Key for content packs</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>內容包金鑰</translation>
    </message>
    <message>
        <source>Only packs that were signed with it are installed.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>只安裝用它簽署的內容包。</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>正放</translation>
    </message>
    <message>
        <source>Turned left</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>向左轉</translation>
    </message>
    <message>
        <source>Turned right</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>向右轉</translation>
    </message>
    <message>
        <source>Upside down</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>上下顛倒</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>黑畫面</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>一張圖片</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Within reach</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>伸手可及</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>減少動態</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1吋</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>%1公釐</translation>
    </message>
    <message>
        <source>As the display says</source>
        <extracomment>What 0 stands for
A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>依顯示器回報</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>尚未測量</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>預設</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>休館</translation>
    </message>
    <message>
        <source>open at all times</source>
        <extracomment>A setting. Room: 40. Picture: console-visitors</extracomment>
        <translation>始終開放</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>下次啟動後生效。</translation>
    </message>
    <message>
        <source>Set it with a keyboard: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>請用鍵盤設定：%1</translation>
    </message>
    <message>
        <source>Visits start in this language: choose another one first.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>參觀以這個語言開始，請先另選一種。</translation>
    </message>
    <message>
        <source>There is no picture yet: add one on the page Playlist.</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>還沒有圖片：請到「播放清單」頁加入。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A setting. Room: 85. Picture: console-visitors</extracomment>
        <translation>未儲存：%1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Done</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button of the first start. Room: 10. Picture: console-maintenance</extracomment>
        <translation>稍後再說</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Welcome</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>How does the screen hang?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>螢幕是怎麼安裝的？</translation>
    </message>
    <message>
        <source>How large is the screen?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>螢幕有多大？</translation>
    </message>
    <message>
        <source>When do visitors come?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>觀眾什麼時候來？</translation>
    </message>
    <message>
        <source>A PIN for staff</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>員工PIN碼</translation>
    </message>
    <message>
        <source>Does the whole screen feel touches?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>整個螢幕都能感應觸碰嗎？</translation>
    </message>
    <message>
        <source>A few steps set this kiosk up. In which language should visits start?</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>只要幾個步驟就能設好這台展示機。參觀一開始要用哪種語言？</translation>
    </message>
    <message>
        <source>Choose until this text is upright.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>請選到這行文字是正的為止。</translation>
    </message>
    <message>
        <source>Hold a ruler against the line, and measure from the floor to the lower edge.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>請拿尺比對下面的線，再量一量螢幕下緣離地面多高。</translation>
    </message>
    <message>
        <source>The rest of the day the screen is dark. Single days and weekdays can be set later in the console.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>其他時間螢幕是暗的。特定日期和每個星期幾的時間，之後可在管理介面設定。</translation>
    </message>
    <message>
        <source>It opens the console: hold two fingers in opposite corners of the screen for three seconds.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>它用來打開管理介面：用兩根手指同時按住螢幕對角的兩個角，停留三秒。</translation>
    </message>
    <message>
        <source>Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.</source>
        <extracomment>The head of the first start. Room: 125. Picture: console-maintenance</extracomment>
        <translation>請用手指畫遍整個螢幕，一直畫到邊緣。之後展示機就可以使用了。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The head of the first start. Room: 25. Picture: console-maintenance</extracomment>
        <translation>第%1步，共%2步</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <extracomment>The question. Room: 20. Picture: still-there</extracomment>
        <translation>還在看嗎？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <extracomment>The question. Room: 35. Picture: still-there</extracomment>
        <translation>觸碰任何地方繼續</translation>
    </message>
</context>
<context>
    <name>TakeawaySheet</name>
    <message>
        <source>Point your phone’s camera at the code to read on later.</source>
        <extracomment>The code to take along. Room: 70. Picture: takeaway</extracomment>
        <translation>用手機掃描QR Code，帶走慢慢看。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The code to take along. Room: 10. Picture: takeaway</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Remove line %1</source>
        <extracomment>A text of a product. Room: 25. Picture: console-texts</extracomment>
        <translation>刪除第%1列</translation>
    </message>
</context>
<context>
    <name>TextsBar</name>
    <message>
        <source>Save</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>捨棄全部變更</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>復原上次修改</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>What becomes of changed texts. Room: 35. Picture: console-texts</extracomment>
        <translation>請稍候……</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts of the products</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>產品文字</translation>
    </message>
    <message>
        <source>Touch a text to write in it.</source>
        <extracomment>The console&apos;s page. Room: 55. Picture: console-texts</extracomment>
        <translation>點一段文字，即可修改。</translation>
    </message>
    <message>
        <source>Back to Content</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>返回內容</translation>
    </message>
    <message>
        <source>Add a line to the table</source>
        <extracomment>The console&apos;s page. Room: 35. Picture: console-texts</extracomment>
        <translation>在表格中新增一列</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is: open all day, closed, or open for some hours; weekdays together may also differ Stands for all weekdays together What hours begin with before staff change them How far ahead a single day may be As QLocale takes it: d day, M month, yyyy year
The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>目前開放，%1關閉。</translation>
    </message>
    <message>
        <source>Closed now, until %1.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>目前未開放，%1開放。</translation>
    </message>
    <message>
        <source>Always open.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>始終開放。</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>The opening hours. Room: 15. Picture: console-hours</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Always closed.</source>
        <extracomment>The opening hours. Room: 30. Picture: console-hours</extracomment>
        <translation>始終不開放。</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>End the touch test</source>
        <extracomment>The touch test. Room: 25. Picture: console-screen</extracomment>
        <translation>結束觸控測試</translation>
    </message>
    <message>
        <source>Draw over the whole screen: parts that stay dark feel nothing</source>
        <extracomment>The touch test. Room: 75. Picture: console-screen</extracomment>
        <translation>請用手指畫遍整個螢幕：仍然暗的地方沒有感應</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <extracomment>The console&apos;s page. Room: 10. Picture: console-visitors</extracomment>
        <translation>觀眾</translation>
    </message>
</context>
<context>
    <name>WeekdayChoice</name>
    <message>
        <source>Every day</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Weekends</source>
        <extracomment>On which weekdays an item plays. Room: 20. Picture: console-playlist</extracomment>
        <translation>週末</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>数读重庆</source>
        <extracomment>In numbers: title
Room: 25. Picture: numbers</extracomment>
        <translation>數字看重慶</translation>
    </message>
    <message>
        <source>一座城的创新，用数字量一量</source>
        <extracomment>In numbers: claim
Room: 40. Picture: numbers</extracomment>
        <translation>一座城市的創新，用數字量一量</translation>
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
        <translation>2023年底，戰略性新興產業占規模以上工業附加價值的比重</translation>
    </message>
    <message>
        <source>新兴产业，占多大一块？</source>
        <extracomment>In numbers: entry 1, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>新興產業，占多大一塊？</translation>
    </message>
    <message>
        <source>规上工业增加值</source>
        <extracomment>In numbers: entry 1, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>規模以上工業附加價值</translation>
    </message>
    <message>
        <source>战略性新兴产业，2023年底</source>
        <extracomment>In numbers: entry 1, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>戰略性新興產業，2023年底</translation>
    </message>
    <message>
        <source>到2023年底，比重达到32.2%。</source>
        <extracomment>In numbers: entry 1, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>到2023年底，比重達到32.2%。</translation>
    </message>
    <message>
        <source>其余产业</source>
        <extracomment>In numbers: entry 1, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>其餘產業</translation>
    </message>
    <message>
        <source>近40</source>
        <extracomment>In numbers: entry 1, figure, mark 4, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>近40</translation>
    </message>
    <message>
        <source>预计到2027年</source>
        <extracomment>In numbers: entry 1, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>預計到2027年</translation>
    </message>
    <message>
        <source>这是预计：到2027年，比重将提高至近40%。</source>
        <extracomment>In numbers: entry 1, figure, mark 4, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>這是預計：到2027年，比重將提高到近40%。</translation>
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
        <translation>兆元人民幣</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业的营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, label
Room: 95. Picture: numbers</extracomment>
        <translation>預計到2027年，規模以上工業企業營收將達到的水準</translation>
    </message>
    <message>
        <source>4万亿元，一点一点数</source>
        <extracomment>In numbers: entry 2, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>4兆元，一點一點數</translation>
    </message>
    <message>
        <source>预计到2027年，规上工业企业营收将迈上的台阶</source>
        <extracomment>In numbers: entry 2, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>預計到2027年，規模以上工業企業營收將達到的水準</translation>
    </message>
    <message>
        <source>个点，每个点是1000亿元</source>
        <extracomment>In numbers: entry 2, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>個點，每個點1,000億元</translation>
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
        <translation>家</translation>
    </message>
    <message>
        <source>2024年一季度新增的科技型工业企业</source>
        <extracomment>In numbers: entry 3, label
Room: 95. Picture: numbers</extracomment>
        <translation>2024年第一季新增科技型工業企業</translation>
    </message>
    <message>
        <source>一个季度，新增了多少家？</source>
        <extracomment>In numbers: entry 3, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>一季新增了多少家？</translation>
    </message>
    <message>
        <source>6.15</source>
        <extracomment>In numbers: entry 3, figure, mark 1, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>6.15</translation>
    </message>
    <message>
        <source>万家</source>
        <extracomment>In numbers: entry 3, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>萬家</translation>
    </message>
    <message>
        <source>科技型工业企业总数</source>
        <extracomment>In numbers: entry 3, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>科技型工業企業總數</translation>
    </message>
    <message>
        <source>2024年一季度新增</source>
        <extracomment>In numbers: entry 3, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2024年第一季新增</translation>
    </message>
    <message>
        <source>同一时间，全市高新技术企业总数达到7565家。</source>
        <extracomment>In numbers: entry 3, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>同一時間，全市高新技術企業總數達7,565家。</translation>
    </message>
    <message>
        <source>约5.86</source>
        <extracomment>In numbers: entry 3, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>約5.86</translation>
    </message>
    <message>
        <source>此前已有</source>
        <extracomment>In numbers: entry 3, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>先前已有</translation>
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
        <translation>個工業大類</translation>
    </message>
    <message>
        <source>全国一共41个，重庆有其中的39个</source>
        <extracomment>In numbers: entry 4, label
Room: 95. Picture: numbers</extracomment>
        <translation>全中國共41個，重慶有其中39個</translation>
    </message>
    <message>
        <source>41个工业大类，重庆有几个？</source>
        <extracomment>In numbers: entry 4, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>41個工業大類，重慶有幾個？</translation>
    </message>
    <message>
        <source>个</source>
        <extracomment>In numbers: entry 4, figure, mark 1, unit
Room: 25. Picture: numbers-figure</extracomment>
        <translation>個</translation>
    </message>
    <message>
        <source>全国的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>全中國的工業大類</translation>
    </message>
    <message>
        <source>重庆有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>重慶有的工業大類</translation>
    </message>
    <message>
        <source>在这样的家底上，重庆提出“33618”现代制造业集群体系。</source>
        <extracomment>In numbers: entry 4, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>在這樣的基礎上，重慶提出「33618」現代製造業聚落體系。</translation>
    </message>
    <message>
        <source>重庆没有的工业大类</source>
        <extracomment>In numbers: entry 4, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>重慶沒有的工業大類</translation>
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
        <translation>2023年，功率半導體與積體電路產業附加價值的成長</translation>
    </message>
    <message>
        <source>2023年，哪个产业长得最快？</source>
        <extracomment>In numbers: entry 5, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>2023年，哪個產業成長最快？</translation>
    </message>
    <message>
        <source>功率半导体及集成电路</source>
        <extracomment>In numbers: entry 5, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>功率半導體與積體電路</translation>
    </message>
    <message>
        <source>产业增加值，比上一年增长。</source>
        <extracomment>In numbers: entry 5, figure, mark 1, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>產業附加價值，比前一年成長。</translation>
    </message>
    <message>
        <source>先进材料</source>
        <extracomment>In numbers: entry 5, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>先進材料</translation>
    </message>
    <message>
        <source>传感器及仪器仪表</source>
        <extracomment>In numbers: entry 5, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>感測器與儀器</translation>
    </message>
    <message>
        <source>智能网联新能源汽车</source>
        <extracomment>In numbers: entry 5, figure, mark 4, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>智慧聯網新能源車</translation>
    </message>
    <message>
        <source>757</source>
        <extracomment>In numbers: entry 6, value
----------
In numbers: entry 6, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>757</translation>
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
        <translation>億元人民幣</translation>
    </message>
    <message>
        <source>2023年全社会研发投入，强度2.45%</source>
        <extracomment>In numbers: entry 6, label
Room: 95. Picture: numbers</extracomment>
        <translation>2023年整體研發經費，強度2.45%</translation>
    </message>
    <message>
        <source>研发的钱，企业出了多少？</source>
        <extracomment>In numbers: entry 6, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>研發的錢，企業出了多少？</translation>
    </message>
    <message>
        <source>2023年全社会研发投入</source>
        <extracomment>In numbers: entry 6, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023年整體研發經費</translation>
    </message>
    <message>
        <source>超600</source>
        <extracomment>In numbers: entry 6, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>超過600</translation>
    </message>
    <message>
        <source>企业研发投入（预计）</source>
        <extracomment>In numbers: entry 6, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>企業研發經費（預計）</translation>
    </message>
    <message>
        <source>报道给出的是预计数；图上按600亿元画。</source>
        <extracomment>In numbers: entry 6, figure, mark 2, note
Room: 90. Picture: numbers-figure</extracomment>
        <translation>報導給的是預計數字；圖上以600億元繪製。</translation>
    </message>
    <message>
        <source>约157</source>
        <extracomment>In numbers: entry 6, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>約157</translation>
    </message>
    <message>
        <source>其余投入</source>
        <extracomment>In numbers: entry 6, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>其餘經費</translation>
    </message>
    <message>
        <source>39.8</source>
        <extracomment>In numbers: entry 7, value
----------
In numbers: entry 7, figure, mark 1, shown
Room: 10. Picture: numbers</extracomment>
        <translation>39.8</translation>
    </message>
    <message>
        <source>5个重大专项与8个重点专项的总投资</source>
        <extracomment>In numbers: entry 7, label
Room: 95. Picture: numbers</extracomment>
        <translation>5個重大專案與8個重點專案的總投資</translation>
    </message>
    <message>
        <source>财政投1元，带动几元？</source>
        <extracomment>In numbers: entry 7, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>政府投1元，帶動幾元？</translation>
    </message>
    <message>
        <source>13个专项的总投资</source>
        <extracomment>In numbers: entry 7, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>13個專案的總投資</translation>
    </message>
    <message>
        <source>6.36</source>
        <extracomment>In numbers: entry 7, figure, mark 2, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>6.36</translation>
    </message>
    <message>
        <source>财政投入</source>
        <extracomment>In numbers: entry 7, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>政府投入</translation>
    </message>
    <message>
        <source>33.44</source>
        <extracomment>In numbers: entry 7, figure, mark 3, shown
Room: 15. Picture: numbers-figure</extracomment>
        <translation>33.44</translation>
    </message>
    <message>
        <source>带动的社会投入</source>
        <extracomment>In numbers: entry 7, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>帶動的民間投入</translation>
    </message>
    <message>
        <source>财政每投入1元，带动社会投入约5.3元。</source>
        <extracomment>In numbers: entry 7, figure, comparison
Room: 65. Picture: numbers-figure</extracomment>
        <translation>政府每投入1元，帶動民間投入約5.3元。</translation>
    </message>
    <message>
        <source>865.1</source>
        <extracomment>In numbers: entry 8, value
Room: 10. Picture: numbers</extracomment>
        <translation>865.1</translation>
    </message>
    <message>
        <source>2023年技术合同成交额，增长37.2%</source>
        <extracomment>In numbers: entry 8, label
Room: 95. Picture: numbers</extracomment>
        <translation>2023年技術合約成交金額，成長37.2%</translation>
    </message>
    <message>
        <source>技术合同，一年多了多少？</source>
        <extracomment>In numbers: entry 8, figure, title
Room: 50. Picture: numbers-figure</extracomment>
        <translation>技術合約，一年多了多少？</translation>
    </message>
    <message>
        <source>2022年，由增幅推算约631亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 1, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2022年，由成長率推算約631億元</translation>
    </message>
    <message>
        <source>2023年，865.1亿元</source>
        <extracomment>In numbers: entry 8, figure, mark 2, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023年，865.1億元</translation>
    </message>
    <message>
        <source>2023年技术合同成交额的增长</source>
        <extracomment>In numbers: entry 8, figure, mark 3, label
Room: 75. Picture: numbers-figure</extracomment>
        <translation>2023年技術合約成交金額的成長</translation>
    </message>
    <message>
        <source>2023年战略性新兴产业增加值占规上工业增加值比重</source>
        <extracomment>In numbers: review notes 1, field
Room: 90. Picture: console-content</extracomment>
        <translation>2023年戰略性新興產業占規模以上工業附加價值的比重</translation>
    </message>
    <message>
        <source>报道对2023年的同一比重给出两个数：第80行为32.2%，第110行为31.1%。“数读”再次采用32.2%，故照此展示。</source>
        <extracomment>In numbers: review notes 1, why
Room: 250. Picture: console-content</extracomment>
        <translation>報導對2023年的同一比重給了兩個數字：第80行是32.2%，第110行是31.1%。「數讀」再次採用32.2%，因此照此展示。</translation>
    </message>
    <message>
        <source>2024年一季度新增企业的名称</source>
        <extracomment>In numbers: review notes 2, field
Room: 90. Picture: console-content</extracomment>
        <translation>2024年第一季新增企業的名稱</translation>
    </message>
    <message>
        <source>第104行同一段里既称“科技型企业”，又称“科技型工业企业”；第116行作“新增科技型2941家”，少了名词。请核实统计的是哪一类企业。</source>
        <extracomment>In numbers: review notes 2, why
Room: 250. Picture: console-content</extracomment>
        <translation>第104行同一段裡既稱「科技型企業」，又稱「科技型工業企業」；第116行寫「新增科技型2941家」，少了名詞。請查證統計的是哪一類企業。</translation>
    </message>
    <message>
        <source>2023年企业研发投入</source>
        <extracomment>In numbers: review notes 3, field
Room: 90. Picture: console-content</extracomment>
        <translation>2023年企業研發經費</translation>
    </message>
    <message>
        <source>有时效：第108行对2023年仍用“预计”，与同句的757亿元口径不同。请核实是否已有确数。</source>
        <extracomment>In numbers: review notes 3, why
Room: 250. Picture: console-content</extracomment>
        <translation>有時效性：第108行談2023年仍用「預計」，與同句757億元的統計方式不同。請查證是否已有確切數字。</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title
Room: 30. Picture: home</extracomment>
        <translation>重慶硬核科技</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle
Room: 75. Picture: home</extracomment>
        <translation>十件重慶製造的產品，點開一件看看</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source
Room: 100. Picture: home</extracomment>
        <translation>內容依據《重慶日報》2024年4月的報導〈加強科技攻關發展新質生產力 重慶「硬核科技」不斷問世〉</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-02</extracomment>
        <translation>7050鋁合金</translation>
    </message>
    <message>
        <source>西南铝</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-02</extracomment>
        <translation>西南鋁業</translation>
    </message>
    <message>
        <source>很难铸造，却撑起国产大飞机的“骨架”</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-02</extracomment>
        <translation>很難鑄造，卻撐起中國大飛機的「骨架」</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-02</extracomment>
        <translation>一架大型客機的零件，有65%是用鋁合金做的。7050是其中出了名難鑄造的一種，中國自製的大飛機C919就用到了它。從前中國航太產業要用這種厚板，只能進口；西南鋁業從2005年開始研發，如今6公釐到203公釐的各種厚度都能工業化生產。</translation>
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
        <translation>公釐</translation>
    </message>
    <message>
        <source>工业化生产的厚度范围</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-02</extracomment>
        <translation>工業化生產的厚度範圍</translation>
    </message>
    <message>
        <source>材料</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-02</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>第三代先进铝合金</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-02</extracomment>
        <translation>第三代先進鋁合金</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-02</extracomment>
        <translation>開始研發</translation>
    </message>
    <message>
        <source>2005年</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-02</extracomment>
        <translation>2005年</translation>
    </message>
    <message>
        <source>客机零件中的铝合金</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-02</extracomment>
        <translation>客機零件中的鋁合金</translation>
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
        <translation>供應機型</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-02</extracomment>
        <translation>中國大飛機C919</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-02</extracomment>
        <translation>也用於</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-02</extracomment>
        <translation>航太重點計畫</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-02</extracomment>
        <translation>7050厚板從預拉伸生產線緩緩送出</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-02</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-02</extracomment>
        <translation>由薄到厚排開的7050鋁板</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-02-figure</extracomment>
        <translation>一塊板，可以有多厚？</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>7050厚板的厚度，依比例繪製</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-02-figure</extracomment>
        <translation>成人手掌寬度，約80公釐</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-01</extracomment>
        <translation>中國天眼</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-01</extracomment>
        <translation>北京理工大學（主導）</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-01</extracomment>
        <translation>小行星遠在千萬公里外，怎麼看清它？</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-01</extracomment>
        <translation>許多部雷達一起工作，就像一隻望向深空的大眼睛。這就是「大規模分散式孔徑深空探測雷達」，分三期在重慶建造：一期已從地面用雷達拍下月球環形山的3D影像，在中國是頭一次；三期要看得更遠，隔著1.5億公里發現直徑1公里的小行星。</translation>
    </message>
    <message>
        <source>1.5</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown
Room: 5. Picture: product-01-figure</extracomment>
        <translation>1.5</translation>
    </message>
    <message>
        <source>亿公里</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit
Room: 20. Picture: product-01</extracomment>
        <translation>億公里</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-01</extracomment>
        <translation>三期目標：探測到直徑1公里小行星的距離</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-01</extracomment>
        <translation>觀測目標</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-01</extracomment>
        <translation>小行星、類地行星等</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-01</extracomment>
        <translation>一期，2022年12月完工</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-01</extracomment>
        <translation>兩江新區明月山</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-01</extracomment>
        <translation>二期，計劃2025年完工</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-01</extracomment>
        <translation>雲陽縣中洲島</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-01</extracomment>
        <translation>二期擬觀測的小行星</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-01</extracomment>
        <translation>千萬公里以外</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-01</extracomment>
        <translation>三期計劃雷達單元</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-01</extracomment>
        <translation>上百</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-01</extracomment>
        <translation>部</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-01</extracomment>
        <translation>一片天線陣列，一同指向月球</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-01</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-01</extracomment>
        <translation>從天線之間望出去</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-01-figure</extracomment>
        <translation>雷達能看多遠？</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>公里</translation>
    </message>
    <message>
        <source>月球</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>月球</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>一期：2022年12月完工，拍到中國首幅月球環形山的地面3D雷達影像。</translation>
    </message>
    <message>
        <source>1000</source>
        <extracomment>Product panel: figure, mark 2, shown
Room: 5. Picture: product-01-figure</extracomment>
        <translation>1,000</translation>
    </message>
    <message>
        <source>万公里</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-01-figure</extracomment>
        <translation>萬公里</translation>
    </message>
    <message>
        <source>二期</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>二期</translation>
    </message>
    <message>
        <source>计划2025年建成，能探测千万公里外的小行星，并给它成像。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>計劃2025年完工，要探測千萬公里外的小行星，並為它成像。</translation>
    </message>
    <message>
        <source>三期</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-01-figure</extracomment>
        <translation>三期</translation>
    </message>
    <message>
        <source>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-01-figure</extracomment>
        <translation>雷達單元增到上百部，直徑1公里的小行星，這麼遠也要能發現。</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-01-figure</extracomment>
        <translation>光走完1.5億公里約需8分20秒。圖中距離依倍數壓縮。</translation>
    </message>
    <message>
        <source>中国复眼</source>
        <extracomment>Product panel: name (中国复眼)
Room: 50. Picture: product-01</extracomment>
        <translation>中國複眼</translation>
    </message>
    <message>
        <source>名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>报道所述雷达公开使用的名称是“中国复眼”；“中国天眼”指贵州的FAST射电望远镜。请向牵头单位核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>報導所述雷達公開使用的名稱是「中國複眼」；「中國天眼」指貴州的FAST電波望遠鏡。請向主導單位查證。</translation>
    </message>
    <message>
        <source>二期建成时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>二期完工時間</translation>
    </message>
    <message>
        <source>有时效：计划的日期已过，请核实目前状况。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>有時效性：計劃的日期已過，請查證目前狀況。</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-04</extracomment>
        <translation>防爆四足機器人</translation>
    </message>
    <message>
        <source>重庆七腾科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-04</extracomment>
        <translation>重慶七騰科技</translation>
    </message>
    <message>
        <source>易燃易爆的地方，派四条腿去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-04</extracomment>
        <translation>易燃易爆的地方，派四條腿去</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-04</extracomment>
        <translation>這台機器人靠四條腿爬樓梯、越溝壑，能走進易燃易爆或有毒有害的地方，也耐得住高低溫和鹽霧。它會自己定位、找路、感知四周，還能依需要裝上多種感測器。2024年4月發表時，它是全球首款通過防爆認證的量產四足機器人。</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-04</extracomment>
        <translation>全球首款</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-04</extracomment>
        <translation>量產並通過防爆認證的四足機器人</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-04</extracomment>
        <translation>發表</translation>
    </message>
    <message>
        <source>2024年4月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-04</extracomment>
        <translation>2024年4月</translation>
    </message>
    <message>
        <source>能走的地形</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-04</extracomment>
        <translation>能走的地形</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-04</extracomment>
        <translation>樓梯、溝壑</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-04</extracomment>
        <translation>適應的環境</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-04</extracomment>
        <translation>高低溫、鹽霧腐蝕</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-04</extracomment>
        <translation>適應的場所</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-04</extracomment>
        <translation>易燃易爆、有毒有害</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-04</extracomment>
        <translation>可加裝</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-04</extracomment>
        <translation>多種感測器</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-04</extracomment>
        <translation>防爆四足機器人穩穩站定</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-04</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-04</extracomment>
        <translation>近看機器人的關節與感測器</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-04-figure</extracomment>
        <translation>這些地方，它都敢去</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>易燃易爆</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>它是全球首款通過防爆認證的量產四足機器人。</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>有毒有害</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>在有毒有害物質的環境裡，它有較高的適應力。</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>高溫低溫</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>高溫、低溫的環境，它都能適應。</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>鹽霧腐蝕</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>鹽霧會腐蝕金屬，它也耐得住。</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>爬樓梯</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>四條腿，一階一階爬上去。</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label
Room: 55. Picture: product-04-figure</extracomment>
        <translation>越溝壑</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note
Room: 120. Picture: product-04-figure</extracomment>
        <translation>自己定位、找路，越過溝壑。</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>內文最後一句</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>掃描件中句子在此中斷；面板不採用，也不補寫。</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-05</extracomment>
        <translation>「駝峰」重載無人機</translation>
    </message>
    <message>
        <source>重庆驼航科技</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-05</extracomment>
        <translation>重慶駝航科技</translation>
    </message>
    <message>
        <source>人难站稳的山头，它把树苗送上去</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-05</extracomment>
        <translation>人難站穩的山頭，它把樹苗送上去</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-05</extracomment>
        <translation>山勢太險，人站不穩，就讓樹苗從空中上山。在大足，一架「駝峰」把2公噸有機肥和2,000多株木荷樹苗等運到巴岳山頂，種下30畝（2公頃）的樹。200公斤級物資的海上超遠距離空投，在中國由它首次完成；緊急救援、國土測繪等領域也已用上它。</translation>
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
        <translation>公斤級</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-05</extracomment>
        <translation>海上超遠距離空投的載重，中國首次</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-05</extracomment>
        <translation>報導所示型號</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-05</extracomment>
        <translation>「駝峰」600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-05</extracomment>
        <translation>運上山的有機肥</translation>
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
        <translation>公噸</translation>
    </message>
    <message>
        <source>运上山的木荷</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-05</extracomment>
        <translation>運上山的木荷樹苗</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-05</extracomment>
        <translation>2,000多株</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-05</extracomment>
        <translation>植樹面積</translation>
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
        <translation>畝（2公頃）</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-05</extracomment>
        <translation>已交付領域</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-05</extracomment>
        <translation>緊急救援、國土測繪</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-05</extracomment>
        <translation>無人機載著樹苗飛越山頭</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-05</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-05</extracomment>
        <translation>近看旋翼和吊著的樹苗</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-05-figure</extracomment>
        <translation>2公噸肥料，要吊幾趟？</translation>
    </message>
    <message>
        <source>公斤</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-05-figure</extracomment>
        <translation>公斤</translation>
    </message>
    <message>
        <source>运上山的有机肥，共2吨</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>運上山的有機肥，共2公噸</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-05-figure</extracomment>
        <translation>趟，以每趟200公斤推算</translation>
    </message>
    <message>
        <source>200公斤约等于3位成年人的体重，每位按65公斤计。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-05-figure</extracomment>
        <translation>200公斤約等於3位成年人的體重，每位以65公斤計。</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-03</extracomment>
        <translation>博世氫動力模組</translation>
    </message>
    <message>
        <source>博世氢动力系统（重庆）</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-03</extracomment>
        <translation>博世氫動力系統（重慶）</translation>
    </message>
    <message>
        <source>环卫车、物流车，靠氢气也能跑起来</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-03</extracomment>
        <translation>清潔車、物流車，靠氫氣也能跑起來</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-03</extracomment>
        <translation>氫燃料電池把氫氣變成電，再用電驅動車輛。博世與慶鈴的合資公司先後推出80、134和190千瓦三款產品，可用於城市清潔、物流和中型長途運輸。2024年3月，九龍坡區的新工廠啟用，廠裡的甲類燃料電池研發中心，生產規模居博世集團之首。</translation>
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
        <translation>千瓦</translation>
    </message>
    <message>
        <source>三档产品中最大的额定功率</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-03</extracomment>
        <translation>三款產品中最大的額定功率</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-03</extracomment>
        <translation>三款額定功率</translation>
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
        <translation>用途</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-03</extracomment>
        <translation>清潔、物流、長途運輸</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-03</extracomment>
        <translation>合資雙方</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-03</extracomment>
        <translation>博世集團、慶鈴集團</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-03</extracomment>
        <translation>新工廠啟用</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-03</extracomment>
        <translation>2024年3月</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-03</extracomment>
        <translation>在重慶的主要客戶</translation>
    </message>
    <message>
        <source>庆铃汽车</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-03</extracomment>
        <translation>慶鈴汽車</translation>
    </message>
    <message>
        <source>氢动力模块：电堆、鼓风机、软管和铜排</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-03</extracomment>
        <translation>氫動力模組：電池堆、鼓風機、軟管和銅排</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-03</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-03</extracomment>
        <translation>近看電池堆與周圍的管路</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-03-figure</extracomment>
        <translation>三種功率，選一種</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-03-figure</extracomment>
        <translation>額定功率</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-03-figure</extracomment>
        <translation>三款產品都已上市，可用於城市清潔、物流和中型長途運輸。</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-03-figure</extracomment>
        <translation>190千瓦約合258公制馬力。</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-08</extracomment>
        <translation>汽車鎂合金壓鑄件</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-08</extracomment>
        <translation>重慶大學潘復生院士團隊</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-08</extracomment>
        <translation>比鋁更輕的鎂，鑄成整塊車身零件</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-08</extracomment>
        <translation>汽車的大鑄件改用鎂合金，能比同類鋁鑄件輕32%，其他性能相當。由重慶大學潘復生院士團隊領頭，2023年6月試製成功兩件：一體式車身鑄件和新能源車電池箱蓋。每件的投影面積都超過2.2平方公尺，在世界同類產品中最大。</translation>
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
        <translation>與同類鋁合金鑄件相比，減輕的重量</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-08</extracomment>
        <translation>試製成功</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-08</extracomment>
        <translation>2023年6月</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-08</extracomment>
        <translation>第一件</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-08</extracomment>
        <translation>一體式車身鑄件</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-08</extracomment>
        <translation>第二件</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-08</extracomment>
        <translation>新能源車電池箱蓋</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-08</extracomment>
        <translation>每件投影面積</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-08</extracomment>
        <translation>超過2.2</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: specification 4, unit
Room: 15. Picture: product-08</extracomment>
        <translation>平方公尺</translation>
    </message>
    <message>
        <source>同类产品中</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-08</extracomment>
        <translation>同類產品中</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-08</extracomment>
        <translation>投影面積世界最大</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-08</extracomment>
        <translation>一體式車身鑄件，旁邊是電池箱蓋</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-08</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-08</extracomment>
        <translation>近看鑄件上的加強肋</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-08-figure</extracomment>
        <translation>換成鎂，輕多少？</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>同類鋁合金鑄件</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>鎂合金鑄件</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-08-figure</extracomment>
        <translation>減輕的重量，其他性能相當</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-08-figure</extracomment>
        <translation>鋁鑄件若重100公斤，同樣的鎂鑄件約重68公斤。</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-06</extracomment>
        <translation>全自動微生物質譜檢測系統</translation>
    </message>
    <message>
        <source>重庆中元汇吉生物技术</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-06</extracomment>
        <translation>重慶中元匯吉生物技術</translation>
    </message>
    <message>
        <source>几分钟，就能叫出细菌的名字</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-06</extracomment>
        <translation>幾分鐘，就能叫出細菌的名字</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-06</extracomment>
        <translation>許多細菌和真菌小得看不見，這套系統卻能準確認出5,000多種。它全自動運作，靠質譜法來辨認。用傳統方法鑑定微生物要花幾小時，它只要幾分鐘，實驗室能更快得到答案，醫學檢驗和環境微生物等領域都用得上。</translation>
    </message>
    <message>
        <source>5000</source>
        <extracomment>Product panel: key figure, value
Room: 20. Picture: product-06</extracomment>
        <translation>5,000</translation>
    </message>
    <message>
        <source>多种</source>
        <extracomment>Product panel: key figure, unit
Room: 20. Picture: product-06</extracomment>
        <translation>多種</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>能準確認出的細菌和真菌</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-06</extracomment>
        <translation>鑑定對象</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-06</extracomment>
        <translation>細菌、真菌</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-06</extracomment>
        <translation>傳統鑑定</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-06</extracomment>
        <translation>數小時</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-06</extracomment>
        <translation>本系統鑑定</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-06</extracomment>
        <translation>幾分鐘</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-06</extracomment>
        <translation>運作方式</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-06</extracomment>
        <translation>全自動</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-06</extracomment>
        <translation>應用</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-06</extracomment>
        <translation>醫學檢驗、環境微生物</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-06</extracomment>
        <translation>桌上型質譜儀，旁邊是靶板和質譜圖</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-06</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-06</extracomment>
        <translation>近看放樣品的靶板</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-06-figure</extracomment>
        <translation>它認得多少種微生物？</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-06-figure</extracomment>
        <translation>種</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-06-figure</extracomment>
        <translation>傳統鑑定要數小時，這套系統只要幾分鐘。</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-06-figure</extracomment>
        <translation>個點，每個點25種</translation>
    </message>
    <message>
        <source>正文末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>內文最後一段</translation>
    </message>
    <message>
        <source>字词受损，无法确定原文；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>字詞受損，無法確定原文；面板不採用。</translation>
    </message>
    <message>
        <source>正文末句</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>內文最後一句</translation>
    </message>
    <message>
        <source>扫描件中句子在此中断；展板不采用，也不补写。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>掃描件中句子在此中斷；面板不採用，也不補寫。</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-10</extracomment>
        <translation>透明奈米微晶玻璃</translation>
    </message>
    <message>
        <source>重庆鑫磊特种玻璃</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-10</extracomment>
        <translation>重慶鑫磊特種玻璃</translation>
    </message>
    <message>
        <source>一块玻璃里，有上亿个纳米晶体</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-10</extracomment>
        <translation>一塊玻璃裡，有上億個奈米晶體</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-10</extracomment>
        <translation>這塊透明的玻璃裡，藏著上億個小到奈米級的晶體。它耐摔，不易刮傷，透光又好。裝上它，整支手機的耐摔性能比用一般電子玻璃時提高10倍以上。中國一個高階手機品牌，已把它用在多個旗艦系列上。</translation>
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
        <translation>倍以上</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-10</extracomment>
        <translation>整支手機耐摔性能的提升，對比一般電子玻璃</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-10</extracomment>
        <translation>內部晶體</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-10</extracomment>
        <translation>上億個</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-10</extracomment>
        <translation>晶體大小</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-10</extracomment>
        <translation>奈米級</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-10</extracomment>
        <translation>特性</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-10</extracomment>
        <translation>耐摔、抗刮、透光</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label
Room: 35. Picture: product-10</extracomment>
        <translation>智慧財產權</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-10</extracomment>
        <translation>完全自主</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-10</extracomment>
        <translation>商業應用</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-10</extracomment>
        <translation>多個旗艦手機系列</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-10</extracomment>
        <translation>從手機上掀起的一片透明玻璃</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-10</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-10</extracomment>
        <translation>近看玻璃裡若隱若現的晶體</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-10-figure</extracomment>
        <translation>耐摔多少倍？</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>裝一般電子玻璃的手機</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>裝奈米微晶玻璃的手機</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-10-figure</extracomment>
        <translation>整支手機耐摔性能的提升</translation>
    </message>
    <message>
        <source>重庆鑫景特种玻璃</source>
        <extracomment>Product panel: maker (重庆鑫景特种玻璃有限公司)
Room: 45. Picture: product-10</extracomment>
        <translation>重慶鑫景特種玻璃</translation>
    </message>
    <message>
        <source>研制单位</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>研發單位</translation>
    </message>
    <message>
        <source>该企业登记的名称用“鑫景”，“鑫磊”疑似误读；请核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>這家企業登記的名稱用「鑫景」，「鑫磊」疑為誤讀；請查證。</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-09</extracomment>
        <translation>長安超級數智汽車平台</translation>
    </message>
    <message>
        <source>长安汽车</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-09</extracomment>
        <translation>長安汽車</translation>
    </message>
    <message>
        <source>把汽车的“神经”，连成一个环</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-09</extracomment>
        <translation>把汽車的「神經」，連成一個環</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-09</extracomment>
        <translation>聰明的汽車，也要有「大腦」和「神經」。長安汽車與50多家夥伴企業推出SDA平台，用「中央＋區域」環狀網路連起全車，讓軟體和硬體可以分開開發。這種架構的產業化平台，由它全球首發。充電5分鐘，可以行駛150公里；從靜止加速到時速100公里，達到3秒級。</translation>
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
        <translation>公里</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶这么远</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-09</extracomment>
        <translation>充電5分鐘，就能行駛這麼遠</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-09</extracomment>
        <translation>電氣架構</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value
Room: 35. Picture: product-09</extracomment>
        <translation>「中央＋區域」環狀網路</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>產業化平台</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value
Room: 35. Picture: product-09</extracomment>
        <translation>全球首發</translation>
    </message>
    <message>
        <source>百公里加速</source>
        <extracomment>Product panel: specification 3, label
----------
Product panel: figure, mark 2, label
Room: 35. Picture: product-09</extracomment>
        <translation>0–100公里加速</translation>
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
        <translation>秒級</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label
Room: 35. Picture: product-09</extracomment>
        <translation>智慧駕駛反應（據報導）</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-09</extracomment>
        <translation>小於5</translation>
    </message>
    <message>
        <source>微秒</source>
        <extracomment>Product panel: specification 4, unit
----------
Product panel: figure, mark 3, unit
Room: 15. Picture: product-09</extracomment>
        <translation>微秒</translation>
    </message>
    <message>
        <source>伙伴企业</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-09</extracomment>
        <translation>夥伴企業</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-09</extracomment>
        <translation>50多</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit
Room: 15. Picture: product-09</extracomment>
        <translation>家</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-09</extracomment>
        <translation>底盤：中央電腦、區域控制器和環狀網路</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-09</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-09</extracomment>
        <translation>近看中央電腦與環狀網路</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-09-figure</extracomment>
        <translation>三個數字，點點看</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-09-figure</extracomment>
        <translation>充電5分鐘</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>充電5分鐘，就能行駛150公里。</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note
Room: 120. Picture: product-09-figure</extracomment>
        <translation>從靜止加速到時速100公里，用時在3秒級。</translation>
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
        <translation>據報導，智慧駕駛系統的反應時間小於5微秒。</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison
Room: 110. Picture: product-09-figure</extracomment>
        <translation>以時速100公里行駛，150公里要開1個半小時。</translation>
    </message>
    <message>
        <source>毫秒</source>
        <extracomment>Product panel: specification 4, unit (5毫秒？)
----------
Product panel: figure, mark 3, unit (5毫秒？)
Room: 15. Picture: product-09</extracomment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5毫秒。</source>
        <extracomment>Product panel: figure, mark 3, note (5毫秒？)
Room: 120. Picture: product-09-figure</extracomment>
        <translation>據報導，智慧駕駛系統的反應時間小於5毫秒。</translation>
    </message>
    <message>
        <source>操作系统名称</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>作業系統名稱</translation>
    </message>
    <message>
        <source>名称疑似误读；展板不采用，请向研制方核实。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>名稱疑為誤讀；面板不採用，請向研發單位查證。</translation>
    </message>
    <message>
        <source>智能驾驶响应时间</source>
        <extracomment>Product panel: review notes 2, field
Room: 55. Picture: console-content</extracomment>
        <translation>智慧駕駛反應時間</translation>
    </message>
    <message>
        <source>单位疑似误读；展板按报道照录并注明“据报道”，请向研制方核实。</source>
        <extracomment>Product panel: review notes 2, why
Room: 220. Picture: console-content</extracomment>
        <translation>單位疑為誤讀；面板依報導照錄並註明「據報導」，請向研發單位查證。</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name
Room: 50. Picture: product-07</extracomment>
        <translation>18 MW離岸風力機組</translation>
    </message>
    <message>
        <source>重庆中船海装</source>
        <extracomment>Product panel: maker
Room: 45. Picture: product-07</extracomment>
        <translation>重慶中船海裝</translation>
    </message>
    <message>
        <source>一片叶片126米，迎着海风转</source>
        <extracomment>Product panel: claim
Room: 60. Picture: product-07</extracomment>
        <translation>一片葉片126公尺，迎著海風轉</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary
Room: 415. Picture: product-07</extracomment>
        <translation>海風推動126公尺長的葉片，機組就把風變成電。它的功率是18 MW（1,800萬瓦），在中國的離岸風力機組中創下新紀錄；整機的一級零組件超過99%為中國製造。2023年度，它入選中國國家能源局的能源產業十大科技創新成果，也名列重慶市十大科技進步獎。</translation>
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
        <translation>座足球場</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label
Room: 85. Picture: product-07</extracomment>
        <translation>相當於葉輪掃過的面積，接近5.3萬平方公尺</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label
Room: 35. Picture: product-07</extracomment>
        <translation>單機功率</translation>
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
        <translation>葉片長度</translation>
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
        <translation>公尺</translation>
    </message>
    <message>
        <source>一级部件国产化率</source>
        <extracomment>Product panel: specification 3, label
Room: 35. Picture: product-07</extracomment>
        <translation>一級零組件中國製比例</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value
Room: 35. Picture: product-07</extracomment>
        <translation>超過99</translation>
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
        <translation>國家能源局</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value
Room: 35. Picture: product-07</extracomment>
        <translation>2023年度十大創新</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label
Room: 35. Picture: product-07</extracomment>
        <translation>重慶市科技進步獎</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value
Room: 35. Picture: product-07</extracomment>
        <translation>2023年度十大</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption
Room: 70. Picture: product-07</extracomment>
        <translation>離岸風力機組，遠處是整片風場</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit
Room: 40. Picture: product-07</extracomment>
        <translation>為本展繪製，CC&#xa0;BY&#xa0;4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption
Room: 70. Picture: product-07</extracomment>
        <translation>近看機艙、輪轂和葉片根部</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title
Room: 50. Picture: product-07-figure</extracomment>
        <translation>葉輪掃過幾座足球場？</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: figure, mark 1, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>平方公尺</translation>
    </message>
    <message>
        <source>合在一起，就是叶轮扫过的面积：近5.3万平方米</source>
        <extracomment>Product panel: figure, mark 1, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>合在一起，就是葉輪掃過的面積：近5.3萬平方公尺</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit
Room: 30. Picture: product-07-figure</extracomment>
        <translation>座標準足球場</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>標準足球場，105公尺×68公尺</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>一片葉片</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label
Room: 55. Picture: product-07-figure</extracomment>
        <translation>一個人</translation>
    </message>
    <message>
        <source>末段</source>
        <extracomment>Product panel: review notes 1, field
Room: 55. Picture: console-content</extracomment>
        <translation>最後一段</translation>
    </message>
    <message>
        <source>与第9件（长安超级数智汽车平台）的末段相同，属误入；展板不采用。</source>
        <extracomment>Product panel: review notes 1, why
Room: 220. Picture: console-content</extracomment>
        <translation>與第9件（長安超級數智汽車平台）的最後一段相同，屬誤植；面板不採用。</translation>
    </message>
</context>
</TS>
