"""The text files that a new content pack begins with, explained in Chinese and English."""

PACK = """# 内容包：整个展览 · The content pack: the exhibition as a whole
# 文字写在半角直引号之间。 Texts stand between straight quotes. Save as UTF-8.

# 标识：小写字母、数字、连字符 · short name: small letters, digits, hyphens
id = {id}
# 版本：每次交付加一 · version: count it up each time the pack is handed over
version = "1.0.0"
# 首页标题、副标题 · title and subtitle on Home
title = {title}
subtitle = ""
# 文字用哪种语言写 · the language that the texts are written in
source_language = {language}
# 内容来源，观众看得到 · where the content comes from; visitors read it
source = "写明内容来源 · where the content comes from"
# 文字和图片的许可 · licence of texts and pictures
licence = "CC-BY-4.0"

# 视频放进 videos 目录，去掉下面各行开头的“# ”；没有播放列表时与产品轮流播放。
# Put videos into the folder "videos", and take "# " away from the lines below:
# they take turns with the products while nobody touches, where staff have made no playlist.
# [[videos]]
# file = "videos/welcome.mp4"
# caption = "画面是什么 · what it shows"
# credit = "谁拍的 · whose it is"
"""

PRODUCT = """# 一件产品一个文件，文件名为“两位次序-标识.toml”。
# One file for each product, called "<order, two digits>-<id>.toml".

# 标识，每件不同 · short name, different for each product
id = "sample"
# 次序，也是屏幕上的编号 · place among the products, and the number shown
order = 1
# 产品名；研制单位 · the product; who makes it
name = "样品"
maker = "研制单位"
# 一句引起好奇的话 · one line that makes curious
claim = "一句话，让人想点开看看"
# 60 到 120 字，要点在前 · 60 to 120 Chinese characters, the key idea first
summary = "写六十到一百二十个字，要点在前：它是什么，解决什么问题，比原来强在哪里。每个数字都有出处，\
有时间的说法写明年月。写完请检查内容包，每一处要改的地方都会列出来。"
# 主题色 · its colour
accent = "#6FC3DF"
# 说法所指的年月，没有时效就留空 · the month its claims are true for; empty when nothing is time-bound
as_of = ""
# 在原文中的行号或页码 · where in the source it stands
source_lines = "-"

# 关键数字，屏幕上最大的那个 · the one number set very large
[key_figure]
value = "42"
unit = "单位"
label = "这个数字说的是什么"

# 参数，一项一段 · specifications, one block for each line
[[specs]]
label = "参数名称"
value = "10"
unit = "米"

# 图片放进 pictures 目录，去掉下面各行开头的“# ”。第一张铺满屏幕：
# 宽屏用的最好有 3840 × 2160，竖屏用的 2160 × 3840。
# Put pictures into the folder "pictures", and take "# " away from the lines below.
# The first one fills the screen: best 3840 x 2160 for wide screens and 2160 x 3840 for tall ones.
# [[pictures]]
# caption = "图注：画面是什么"
# credit = "署名：谁拍的、谁画的"
# kind = "photo"                # 照片 photo，示意图 illustration
#
# [pictures.landscape]
# file = "pictures/sample.jpg"
# focus = [0.5, 0.5]            # 产品中心：从左、从上，0 到 1 · the product's centre
# quiet = [0, 0, 0.4, 1]        # 可以放文字的地方：左、上、宽、高 · where text may sit
#
# [pictures.portrait]           # 竖屏用的，可以不写 · for tall screens; may be left out
# file = "pictures/sample-tall.jpg"
"""
