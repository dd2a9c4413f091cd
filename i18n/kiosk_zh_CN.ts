<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AreaDrawing</name>
    <message>
        <source>Drag over the pitches</source>
        <translation>手指滑过球场</translation>
    </message>
</context>
<context>
    <name>BalanceDrawing</name>
    <message>
        <source>Drag the column up and down</source>
        <translation>上下拖动柱子</translation>
    </message>
</context>
<context>
    <name>ChoiceDrawing</name>
    <message>
        <source>Tap them all</source>
        <translation>每个都点点看</translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <translation>点一个试试</translation>
    </message>
</context>
<context>
    <name>CountDrawing</name>
    <message>
        <source>Drag to count</source>
        <translation>拖动手指数一数</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>For comparison: %1</source>
        <translation>对照：%1</translation>
    </message>
</context>
<context>
    <name>Exhibition</name>
    <message>
        <source>Welcome</source>
        <extracomment>Stands where the exhibition&apos;s title would be, when its pack tells none</extracomment>
        <translation>欢迎参观</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>For comparison: %1</source>
        <translation>对照：%1</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose a language</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to explore</source>
        <extracomment>The attract loop&apos;s call to touch the screen: short, friendly, set large</extracomment>
        <translation>触摸屏幕，开始探索</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in itself: &quot;Deutsch&quot;, not &quot;German&quot;</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一件</translation>
    </message>
</context>
<context>
    <name>PicturePager</name>
    <message>
        <source>Try it</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>返回图片</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>转动看看</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>放大看图</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>drag to turn it round</source>
        <translation>用手指拖动，转着看</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written, in Qt&apos;s date format: &quot;MMMM yyyy&quot; gives &quot;April 2024&quot;</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RangeDrawing</name>
    <message>
        <source>Drag the edge up and down</source>
        <translation>上下拖动板的边</translation>
    </message>
</context>
<context>
    <name>ScaleDrawing</name>
    <message>
        <source>Drag the wave farther out</source>
        <translation>拖动电波，看它到多远</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>还在看吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <translation>轻触任意处继续</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>重庆硬核科技</source>
        <extracomment>Exhibition: title</extracomment>
        <translation>重庆硬核科技</translation>
    </message>
    <message>
        <source>十件重庆造的产品，点开一件看看</source>
        <extracomment>Exhibition: subtitle</extracomment>
        <translation>十件重庆造的产品，点开一件看看</translation>
    </message>
    <message>
        <source>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</source>
        <extracomment>Exhibition: source</extracomment>
        <translation>内容依据《重庆日报》2024年4月的报道《加强科技攻关发展新质生产力 重庆“硬核科技”不断问世》</translation>
    </message>
</context>
<context>
    <name>product.aluminium-7050</name>
    <message>
        <source>7050铝合金</source>
        <extracomment>Product panel: name</extracomment>
        <translation>7050铝合金</translation>
    </message>
    <message>
        <source>西南铝</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>西南铝</translation>
    </message>
    <message>
        <source>很难铸造，却撑起国产大飞机的“骨架”</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>很难铸造，却撑起国产大飞机的“骨架”</translation>
    </message>
    <message>
        <source>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>一架大型客机的零件，有65%是用铝合金做的。7050是其中出名难铸的一种，国产大飞机C919就用到了它。从前我国航空航天要用这种厚板，只能进口；西南铝从2005年开始研发，如今6毫米到203毫米的各种厚度都能工业化生产。</translation>
    </message>
    <message>
        <source>6–203</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>6–203</translation>
    </message>
    <message>
        <source>毫米</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 1, unit</extracomment>
        <translation>毫米</translation>
    </message>
    <message>
        <source>工业化生产的厚度范围</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>工业化生产的厚度范围</translation>
    </message>
    <message>
        <source>材料</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>第三代先进铝合金</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>第三代先进铝合金</translation>
    </message>
    <message>
        <source>研发启动</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>研发启动</translation>
    </message>
    <message>
        <source>2005年</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>2005年</translation>
    </message>
    <message>
        <source>客机零件中的铝合金</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>客机零件中的铝合金</translation>
    </message>
    <message>
        <source>65</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>65</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: specification 3, unit</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>供货机型</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>供货机型</translation>
    </message>
    <message>
        <source>国产大飞机C919</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>国产大飞机C919</translation>
    </message>
    <message>
        <source>也用于</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>也用于</translation>
    </message>
    <message>
        <source>航空航天重点型号</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>航空航天重点型号</translation>
    </message>
    <message>
        <source>7050厚板从预拉伸生产线上缓缓送出</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>7050厚板从预拉伸生产线上缓缓送出</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>从薄到厚排开的7050铝板</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>从薄到厚排开的7050铝板</translation>
    </message>
    <message>
        <source>一块板，可以有多厚？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>一块板，可以有多厚？</translation>
    </message>
    <message>
        <source>7050厚板的厚度，按比例绘制</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>7050厚板的厚度，按比例绘制</translation>
    </message>
    <message>
        <source>成年人手掌的宽度，约80毫米</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>成年人手掌的宽度，约80毫米</translation>
    </message>
</context>
<context>
    <name>product.deep-space-radar</name>
    <message>
        <source>中国天眼</source>
        <extracomment>Product panel: name</extracomment>
        <translation>中国天眼</translation>
    </message>
    <message>
        <source>北京理工大学（牵头）</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>北京理工大学（牵头）</translation>
    </message>
    <message>
        <source>小行星远在千万公里外，怎么看清它？</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>小行星远在千万公里外，怎么看清它？</translation>
    </message>
    <message>
        <source>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>许多部雷达一起工作，就像一只望向深空的大眼睛。这就是“大规模分布孔径深空探测雷达”，分三期在重庆建设：一期已从地面用雷达为月球环形山拍下三维图像，在我国是第一次；三期要看得更远，隔着1.5亿公里发现直径1公里的小行星。</translation>
    </message>
    <message>
        <source>1.5</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown</extracomment>
        <translation>1.5</translation>
    </message>
    <message>
        <source>亿公里</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit</extracomment>
        <translation>亿公里</translation>
    </message>
    <message>
        <source>三期目标：探测到直径1公里小行星的距离</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>三期目标：探测到直径1公里小行星的距离</translation>
    </message>
    <message>
        <source>观测对象</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>观测对象</translation>
    </message>
    <message>
        <source>小行星、类地行星等</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>小行星、类地行星等</translation>
    </message>
    <message>
        <source>一期，2022年12月建成</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>一期，2022年12月建成</translation>
    </message>
    <message>
        <source>两江新区明月山</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>两江新区明月山</translation>
    </message>
    <message>
        <source>二期，计划2025年建成</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>二期，计划2025年建成</translation>
    </message>
    <message>
        <source>云阳县中洲岛</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>云阳县中洲岛</translation>
    </message>
    <message>
        <source>二期拟观测的小行星</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>二期拟观测的小行星</translation>
    </message>
    <message>
        <source>千万公里以外</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>千万公里以外</translation>
    </message>
    <message>
        <source>三期计划雷达单元</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>三期计划雷达单元</translation>
    </message>
    <message>
        <source>上百</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>上百</translation>
    </message>
    <message>
        <source>部</source>
        <extracomment>Product panel: specification 5, unit</extracomment>
        <translation>部</translation>
    </message>
    <message>
        <source>一片天线阵列，一同指向月球</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>一片天线阵列，一同指向月球</translation>
    </message>
    <message>
        <source>雷达能看多远？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>雷达能看多远？</translation>
    </message>
    <message>
        <source>万公里</source>
        <extracomment>Product panel: figure, mark 2, unit</extracomment>
        <translation>万公里</translation>
    </message>
    <message>
        <source>月球</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>月球</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>从天线之间望出去</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>从天线之间望出去</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: figure, mark 1, unit</extracomment>
        <translation>公里</translation>
    </message>
    <message>
        <source>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</source>
        <extracomment>Product panel: figure, mark 1, note</extracomment>
        <translation>一期：2022年12月建成，拍到我国首幅月球环形山的地基三维雷达图像。</translation>
    </message>
    <message>
        <source>1000</source>
        <extracomment>Product panel: figure, mark 2, shown</extracomment>
        <translation>1000</translation>
    </message>
    <message>
        <source>二期</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>二期</translation>
    </message>
    <message>
        <source>计划2025年建成，能探测千万公里外的小行星，并给它成像。</source>
        <extracomment>Product panel: figure, mark 2, note</extracomment>
        <translation>计划2025年建成，能探测千万公里外的小行星，并给它成像。</translation>
    </message>
    <message>
        <source>三期</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>三期</translation>
    </message>
    <message>
        <source>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</source>
        <extracomment>Product panel: figure, mark 3, note</extracomment>
        <translation>雷达单元增至上百部，直径1公里的小行星，这么远也能发现。</translation>
    </message>
    <message>
        <source>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</source>
        <extracomment>Product panel: figure, comparison</extracomment>
        <translation>光走完1.5亿公里约需8分20秒。图中距离按倍数压缩。</translation>
    </message>
</context>
<context>
    <name>product.explosion-proof-robot</name>
    <message>
        <source>防爆四足机器人</source>
        <extracomment>Product panel: name</extracomment>
        <translation>防爆四足机器人</translation>
    </message>
    <message>
        <source>重庆七腾科技</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆七腾科技</translation>
    </message>
    <message>
        <source>易燃易爆的地方，派四条腿去</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>易燃易爆的地方，派四条腿去</translation>
    </message>
    <message>
        <source>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>这台机器人靠四条腿爬楼梯、过沟壑，能走进易燃易爆或有毒有害的地方，也经得住高低温和盐雾。它会自己定位、找路、感知四周，还能按需要装上多种传感器。2024年4月发布时，它是全球首款通过防爆认证的量产四足机器人。</translation>
    </message>
    <message>
        <source>全球首款</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>全球首款</translation>
    </message>
    <message>
        <source>量产并通过防爆认证的四足机器人</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>量产并通过防爆认证的四足机器人</translation>
    </message>
    <message>
        <source>发布</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>2024年4月</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>2024年4月</translation>
    </message>
    <message>
        <source>能走的地形</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>能走的地形</translation>
    </message>
    <message>
        <source>楼梯、沟壑</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>楼梯、沟壑</translation>
    </message>
    <message>
        <source>适应的环境</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>适应的环境</translation>
    </message>
    <message>
        <source>高低温、盐雾腐蚀</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>高低温、盐雾腐蚀</translation>
    </message>
    <message>
        <source>适应的场所</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>适应的场所</translation>
    </message>
    <message>
        <source>易燃易爆、有毒有害</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>易燃易爆、有毒有害</translation>
    </message>
    <message>
        <source>可加装</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>可加装</translation>
    </message>
    <message>
        <source>多种传感器</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>多种传感器</translation>
    </message>
    <message>
        <source>防爆四足机器人稳稳站定</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>防爆四足机器人稳稳站定</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看机器人的关节与传感器</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看机器人的关节与传感器</translation>
    </message>
    <message>
        <source>这些地方，它都敢去</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>这些地方，它都敢去</translation>
    </message>
    <message>
        <source>易燃易爆</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>易燃易爆</translation>
    </message>
    <message>
        <source>它是全球首款通过防爆认证的量产四足机器人。</source>
        <extracomment>Product panel: figure, mark 1, note</extracomment>
        <translation>它是全球首款通过防爆认证的量产四足机器人。</translation>
    </message>
    <message>
        <source>有毒有害</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>有毒有害</translation>
    </message>
    <message>
        <source>有毒有害物质的环境，它有较高的适应性。</source>
        <extracomment>Product panel: figure, mark 2, note</extracomment>
        <translation>有毒有害物质的环境，它有较高的适应性。</translation>
    </message>
    <message>
        <source>高温低温</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>高温低温</translation>
    </message>
    <message>
        <source>高温、低温的环境，它都能适应。</source>
        <extracomment>Product panel: figure, mark 3, note</extracomment>
        <translation>高温、低温的环境，它都能适应。</translation>
    </message>
    <message>
        <source>盐雾腐蚀</source>
        <extracomment>Product panel: figure, mark 4, label</extracomment>
        <translation>盐雾腐蚀</translation>
    </message>
    <message>
        <source>盐雾会腐蚀金属，它也经得住。</source>
        <extracomment>Product panel: figure, mark 4, note</extracomment>
        <translation>盐雾会腐蚀金属，它也经得住。</translation>
    </message>
    <message>
        <source>爬楼梯</source>
        <extracomment>Product panel: figure, mark 5, label</extracomment>
        <translation>爬楼梯</translation>
    </message>
    <message>
        <source>四条腿，一级一级爬上去。</source>
        <extracomment>Product panel: figure, mark 5, note</extracomment>
        <translation>四条腿，一级一级爬上去。</translation>
    </message>
    <message>
        <source>穿沟壑</source>
        <extracomment>Product panel: figure, mark 6, label</extracomment>
        <translation>穿沟壑</translation>
    </message>
    <message>
        <source>自己定位、找路，穿过沟壑。</source>
        <extracomment>Product panel: figure, mark 6, note</extracomment>
        <translation>自己定位、找路，穿过沟壑。</translation>
    </message>
</context>
<context>
    <name>product.hump-drone</name>
    <message>
        <source>“驼峰”重载无人机</source>
        <extracomment>Product panel: name</extracomment>
        <translation>“驼峰”重载无人机</translation>
    </message>
    <message>
        <source>重庆驼航科技</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆驼航科技</translation>
    </message>
    <message>
        <source>人难站稳的山头，它把树苗送上去</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>人难站稳的山头，它把树苗送上去</translation>
    </message>
    <message>
        <source>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>山势太险，人站不稳，就让树苗从空中上山。在大足，一台“驼峰”把2吨有机肥和2000多株木荷树苗等运到巴岳山顶，种下30亩树。200公斤级物资的海上超远距离空投，在国内由它首次完成；应急救援、国土勘测等领域也已用上它。</translation>
    </message>
    <message>
        <source>200</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>200</translation>
    </message>
    <message>
        <source>公斤级</source>
        <extracomment>Product panel: key figure, unit</extracomment>
        <translation>公斤级</translation>
    </message>
    <message>
        <source>海上超远距离空投的载重，国内首次</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>海上超远距离空投的载重，国内首次</translation>
    </message>
    <message>
        <source>报道所示型号</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>报道所示型号</translation>
    </message>
    <message>
        <source>“驼峰”600</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>“驼峰”600</translation>
    </message>
    <message>
        <source>运上山的有机肥</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>运上山的有机肥</translation>
    </message>
    <message>
        <source>2</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>2</translation>
    </message>
    <message>
        <source>吨</source>
        <extracomment>Product panel: specification 2, unit</extracomment>
        <translation>吨</translation>
    </message>
    <message>
        <source>运上山的木荷</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>运上山的木荷</translation>
    </message>
    <message>
        <source>2000多株</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>2000多株</translation>
    </message>
    <message>
        <source>植树面积</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>植树面积</translation>
    </message>
    <message>
        <source>30</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>30</translation>
    </message>
    <message>
        <source>亩</source>
        <extracomment>Product panel: specification 4, unit</extracomment>
        <translation>亩</translation>
    </message>
    <message>
        <source>已交付</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>已交付</translation>
    </message>
    <message>
        <source>应急救援、国土勘测</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>应急救援、国土勘测</translation>
    </message>
    <message>
        <source>无人机带着树苗飞越山头</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>无人机带着树苗飞越山头</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看旋翼和吊着的树苗</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看旋翼和吊着的树苗</translation>
    </message>
    <message>
        <source>2吨肥料，要吊几回？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>2吨肥料，要吊几回？</translation>
    </message>
    <message>
        <source>公斤</source>
        <extracomment>Product panel: figure, mark 1, unit</extracomment>
        <translation>公斤</translation>
    </message>
    <message>
        <source>运上山的有机肥，共2吨</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>运上山的有机肥，共2吨</translation>
    </message>
    <message>
        <source>趟，按每趟200公斤推算</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>趟，按每趟200公斤推算</translation>
    </message>
    <message>
        <source>趟数由2吨除以200公斤算出，不是飞行记录。</source>
        <extracomment>Product panel: figure, comparison</extracomment>
        <translation>趟数由2吨除以200公斤算出，不是飞行记录。</translation>
    </message>
</context>
<context>
    <name>product.hydrogen-power</name>
    <message>
        <source>博世氢动力</source>
        <extracomment>Product panel: name</extracomment>
        <translation>博世氢动力</translation>
    </message>
    <message>
        <source>博世氢动力系统（重庆）</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>博世氢动力系统（重庆）</translation>
    </message>
    <message>
        <source>环卫车、物流车，靠氢气也能跑起来</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>环卫车、物流车，靠氢气也能跑起来</translation>
    </message>
    <message>
        <source>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>氢燃料电池把氢气变成电，再用电推动车辆。博世与庆铃的合资公司先后推出80、134和190千瓦三档产品，可用于城市环卫、物流和中型长途运输。2024年3月，九龙坡区的新工厂投入运行，厂里的甲类燃料电池研发中心，生产规模居博世集团之首。</translation>
    </message>
    <message>
        <source>190</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>190</translation>
    </message>
    <message>
        <source>千瓦</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: specification 1, unit
----------
Product panel: figure, mark 1, unit</extracomment>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>三档产品中最大的额定功率</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>三档产品中最大的额定功率</translation>
    </message>
    <message>
        <source>三档额定功率</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>三档额定功率</translation>
    </message>
    <message>
        <source>80 / 134 / 190</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>80 / 134 / 190</translation>
    </message>
    <message>
        <source>用途</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>环卫、物流、长途运输</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>环卫、物流、长途运输</translation>
    </message>
    <message>
        <source>合资双方</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>合资双方</translation>
    </message>
    <message>
        <source>博世集团、庆铃集团</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>博世集团、庆铃集团</translation>
    </message>
    <message>
        <source>新工厂投入运行</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>新工厂投入运行</translation>
    </message>
    <message>
        <source>2024年3月</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>2024年3月</translation>
    </message>
    <message>
        <source>在渝主要供应</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>在渝主要供应</translation>
    </message>
    <message>
        <source>庆铃汽车</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>庆铃汽车</translation>
    </message>
    <message>
        <source>氢动力模块：电堆、鼓风机、软管和铜排</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>氢动力模块：电堆、鼓风机、软管和铜排</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看电堆与周围的管路</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看电堆与周围的管路</translation>
    </message>
    <message>
        <source>三档功率，选一档</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>三档功率，选一档</translation>
    </message>
    <message>
        <source>额定功率</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</source>
        <extracomment>Product panel: figure, mark 1, note</extracomment>
        <translation>三档产品都已推向市场，可用于城市环卫、物流和中型长途运输。</translation>
    </message>
    <message>
        <source>190千瓦约合258马力。</source>
        <extracomment>Product panel: figure, comparison</extracomment>
        <translation>190千瓦约合258马力。</translation>
    </message>
</context>
<context>
    <name>product.magnesium-casting</name>
    <message>
        <source>镁合金汽车压铸构件</source>
        <extracomment>Product panel: name</extracomment>
        <translation>镁合金汽车压铸构件</translation>
    </message>
    <message>
        <source>重庆大学潘复生院士团队</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆大学潘复生院士团队</translation>
    </message>
    <message>
        <source>比铝更轻的镁，铸成整块车身部件</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>比铝更轻的镁，铸成整块车身部件</translation>
    </message>
    <message>
        <source>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>汽车的大铸件改用镁合金，能比同类铝铸件轻32%，其他性能相当。重庆大学潘复生院士团队领头，在2023年6月试制成功两件：一体化车身铸件和新能源车电池箱盖。每件的投影面积都超过2.2平方米，在世界同类产品中最大。</translation>
    </message>
    <message>
        <source>32</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>32</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>与同类铝合金铸件相比，减轻的重量</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>与同类铝合金铸件相比，减轻的重量</translation>
    </message>
    <message>
        <source>试制成功</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>试制成功</translation>
    </message>
    <message>
        <source>2023年6月</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>2023年6月</translation>
    </message>
    <message>
        <source>第一件</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>第一件</translation>
    </message>
    <message>
        <source>一体化车身铸件</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>一体化车身铸件</translation>
    </message>
    <message>
        <source>第二件</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>第二件</translation>
    </message>
    <message>
        <source>新能源车电池箱盖</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>新能源车电池箱盖</translation>
    </message>
    <message>
        <source>每件投影面积</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>每件投影面积</translation>
    </message>
    <message>
        <source>超过2.2</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>超过2.2</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: specification 4, unit</extracomment>
        <translation>平方米</translation>
    </message>
    <message>
        <source>同类产品中</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>同类产品中</translation>
    </message>
    <message>
        <source>投影面积世界最大</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>投影面积世界最大</translation>
    </message>
    <message>
        <source>一体化车身铸件，旁边是电池箱盖</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>一体化车身铸件，旁边是电池箱盖</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看铸件上的加强筋</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看铸件上的加强筋</translation>
    </message>
    <message>
        <source>换成镁，轻多少？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>换成镁，轻多少？</translation>
    </message>
    <message>
        <source>同类铝合金铸件</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>同类铝合金铸件</translation>
    </message>
    <message>
        <source>镁合金铸件</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>镁合金铸件</translation>
    </message>
    <message>
        <source>减轻的重量，其他性能相当</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>减轻的重量，其他性能相当</translation>
    </message>
    <message>
        <source>铝铸件若重100公斤，同样的镁铸件约重68公斤。</source>
        <extracomment>Product panel: figure, comparison</extracomment>
        <translation>铝铸件若重100公斤，同样的镁铸件约重68公斤。</translation>
    </message>
</context>
<context>
    <name>product.microbe-ms</name>
    <message>
        <source>全自动微生物质谱检测系统</source>
        <extracomment>Product panel: name</extracomment>
        <translation>全自动微生物质谱检测系统</translation>
    </message>
    <message>
        <source>重庆中元汇吉生物技术</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆中元汇吉生物技术</translation>
    </message>
    <message>
        <source>几分钟，就能叫出细菌的名字</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>几分钟，就能叫出细菌的名字</translation>
    </message>
    <message>
        <source>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>许多细菌和真菌小得看不见，这套系统却能准确认出5000多种。它全自动运行，靠质谱来辨认。按传统办法，鉴定微生物要花几小时，它只要几分钟，实验室能更快得到答案，医学检验和环境微生物等领域都用得上。</translation>
    </message>
    <message>
        <source>5000</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>5000</translation>
    </message>
    <message>
        <source>多种</source>
        <extracomment>Product panel: key figure, unit</extracomment>
        <translation>多种</translation>
    </message>
    <message>
        <source>能准确认出的细菌和真菌</source>
        <extracomment>Product panel: key figure, label
----------
Product panel: figure, mark 1, label</extracomment>
        <translation>能准确认出的细菌和真菌</translation>
    </message>
    <message>
        <source>鉴定对象</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>鉴定对象</translation>
    </message>
    <message>
        <source>细菌、真菌</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>细菌、真菌</translation>
    </message>
    <message>
        <source>传统鉴定</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>传统鉴定</translation>
    </message>
    <message>
        <source>数小时</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>数小时</translation>
    </message>
    <message>
        <source>本系统鉴定</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>本系统鉴定</translation>
    </message>
    <message>
        <source>几分钟</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>运行方式</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>全自动</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>全自动</translation>
    </message>
    <message>
        <source>应用</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>医学检验、环境微生物</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>医学检验、环境微生物</translation>
    </message>
    <message>
        <source>台式质谱仪，旁边是靶板和谱图</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>台式质谱仪，旁边是靶板和谱图</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看放样品的靶板</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看放样品的靶板</translation>
    </message>
    <message>
        <source>它认得多少种微生物？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>它认得多少种微生物？</translation>
    </message>
    <message>
        <source>种</source>
        <extracomment>Product panel: figure, mark 1, unit</extracomment>
        <translation>种</translation>
    </message>
    <message>
        <source>传统鉴定要数小时，这套系统只要几分钟。</source>
        <extracomment>Product panel: figure, mark 1, note</extracomment>
        <translation>传统鉴定要数小时，这套系统只要几分钟。</translation>
    </message>
    <message>
        <source>个点，每个点25种</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>个点，每个点25种</translation>
    </message>
</context>
<context>
    <name>product.nano-glass</name>
    <message>
        <source>透明纳米微晶玻璃</source>
        <extracomment>Product panel: name</extracomment>
        <translation>透明纳米微晶玻璃</translation>
    </message>
    <message>
        <source>重庆鑫磊特种玻璃</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆鑫磊特种玻璃</translation>
    </message>
    <message>
        <source>一块玻璃里，有上亿个纳米晶体</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>一块玻璃里，有上亿个纳米晶体</translation>
    </message>
    <message>
        <source>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>这块透明的玻璃里，藏着上亿个小到纳米级的晶体。它耐摔，不易划伤，透光又好。装上它，整部手机的耐摔性能比用普通电子玻璃时提高10倍以上。国内一个高端手机品牌，已把它用在多个旗舰系列上。</translation>
    </message>
    <message>
        <source>10</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 3, shown</extracomment>
        <translation>10</translation>
    </message>
    <message>
        <source>倍以上</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 3, unit</extracomment>
        <translation>倍以上</translation>
    </message>
    <message>
        <source>整部手机耐摔性能的提升，对比普通电子玻璃</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>整部手机耐摔性能的提升，对比普通电子玻璃</translation>
    </message>
    <message>
        <source>内部晶体</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>内部晶体</translation>
    </message>
    <message>
        <source>上亿个</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>上亿个</translation>
    </message>
    <message>
        <source>晶体尺度</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>晶体尺度</translation>
    </message>
    <message>
        <source>纳米级</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>纳米级</translation>
    </message>
    <message>
        <source>特性</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>特性</translation>
    </message>
    <message>
        <source>耐摔、抗划伤、透光</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>耐摔、抗划伤、透光</translation>
    </message>
    <message>
        <source>知识产权</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>完全自主</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>完全自主</translation>
    </message>
    <message>
        <source>商业应用</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>商业应用</translation>
    </message>
    <message>
        <source>多个旗舰手机系列</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>多个旗舰手机系列</translation>
    </message>
    <message>
        <source>从手机上揭起的一片透明玻璃</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>从手机上揭起的一片透明玻璃</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看玻璃里若隐若现的晶体</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看玻璃里若隐若现的晶体</translation>
    </message>
    <message>
        <source>耐摔多少倍？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>耐摔多少倍？</translation>
    </message>
    <message>
        <source>装普通电子玻璃的手机</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>装普通电子玻璃的手机</translation>
    </message>
    <message>
        <source>装纳米微晶玻璃的手机</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>装纳米微晶玻璃的手机</translation>
    </message>
    <message>
        <source>整机耐摔性能的提升</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>整机耐摔性能的提升</translation>
    </message>
</context>
<context>
    <name>product.sda-platform</name>
    <message>
        <source>长安超级数智汽车平台</source>
        <extracomment>Product panel: name</extracomment>
        <translation>长安超级数智汽车平台</translation>
    </message>
    <message>
        <source>长安汽车</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>长安汽车</translation>
    </message>
    <message>
        <source>把汽车的“神经”，连成一个环</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>把汽车的“神经”，连成一个环</translation>
    </message>
    <message>
        <source>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>聪明的汽车，也要有“大脑”和“神经”。长安汽车与50多家伙伴企业推出SDA平台，用“中央+区域”环网连起全车，让软件和硬件可以分开开发。这种架构的产业化平台，全球由它首发。充电5分钟，可以续航150公里；百公里加速达到3秒级。</translation>
    </message>
    <message>
        <source>150</source>
        <extracomment>Product panel: key figure, value
----------
Product panel: figure, mark 1, shown</extracomment>
        <translation>150</translation>
    </message>
    <message>
        <source>公里</source>
        <extracomment>Product panel: key figure, unit
----------
Product panel: figure, mark 1, unit</extracomment>
        <translation>公里</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶这么远</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>充电5分钟，就能行驶这么远</translation>
    </message>
    <message>
        <source>电气架构</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>电气架构</translation>
    </message>
    <message>
        <source>“中央+区域”环网</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>“中央+区域”环网</translation>
    </message>
    <message>
        <source>产业化平台</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>产业化平台</translation>
    </message>
    <message>
        <source>全球首发</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>全球首发</translation>
    </message>
    <message>
        <source>百公里加速</source>
        <extracomment>Product panel: specification 3, label
----------
Product panel: figure, mark 2, label</extracomment>
        <translation>百公里加速</translation>
    </message>
    <message>
        <source>3</source>
        <extracomment>Product panel: specification 3, value
----------
Product panel: figure, mark 2, shown</extracomment>
        <translation>3</translation>
    </message>
    <message>
        <source>秒级</source>
        <extracomment>Product panel: specification 3, unit
----------
Product panel: figure, mark 2, unit</extracomment>
        <translation>秒级</translation>
    </message>
    <message>
        <source>智驾响应（据报道）</source>
        <extracomment>Product panel: specification 4, label
----------
Product panel: figure, mark 3, label</extracomment>
        <translation>智驾响应（据报道）</translation>
    </message>
    <message>
        <source>小于5</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>小于5</translation>
    </message>
    <message>
        <source>微秒</source>
        <extracomment>Product panel: specification 4, unit
----------
Product panel: figure, mark 3, unit</extracomment>
        <translation>微秒</translation>
    </message>
    <message>
        <source>伙伴企业</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>伙伴企业</translation>
    </message>
    <message>
        <source>50多</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>50多</translation>
    </message>
    <message>
        <source>家</source>
        <extracomment>Product panel: specification 5, unit</extracomment>
        <translation>家</translation>
    </message>
    <message>
        <source>底盘平台：中央计算机、区域控制器和环网</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>底盘平台：中央计算机、区域控制器和环网</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看中央计算机与环网</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看中央计算机与环网</translation>
    </message>
    <message>
        <source>三个数字，点一点</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>三个数字，点一点</translation>
    </message>
    <message>
        <source>充电5分钟</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>充电5分钟</translation>
    </message>
    <message>
        <source>充电5分钟，就能行驶150公里。</source>
        <extracomment>Product panel: figure, mark 1, note</extracomment>
        <translation>充电5分钟，就能行驶150公里。</translation>
    </message>
    <message>
        <source>从静止加速到每小时100公里，用时在3秒级。</source>
        <extracomment>Product panel: figure, mark 2, note</extracomment>
        <translation>从静止加速到每小时100公里，用时在3秒级。</translation>
    </message>
    <message>
        <source>&lt;5</source>
        <extracomment>Product panel: figure, mark 3, shown</extracomment>
        <translation>&lt;5</translation>
    </message>
    <message>
        <source>据报道，智能驾驶系统的响应时间小于5微秒。</source>
        <extracomment>Product panel: figure, mark 3, note</extracomment>
        <translation>据报道，智能驾驶系统的响应时间小于5微秒。</translation>
    </message>
    <message>
        <source>以每小时100公里行驶，150公里要开1个半小时。</source>
        <extracomment>Product panel: figure, comparison</extracomment>
        <translation>以每小时100公里行驶，150公里要开1个半小时。</translation>
    </message>
</context>
<context>
    <name>product.wind-18mw</name>
    <message>
        <source>18兆瓦海上风电机组</source>
        <extracomment>Product panel: name</extracomment>
        <translation>18兆瓦海上风电机组</translation>
    </message>
    <message>
        <source>重庆中船海装</source>
        <extracomment>Product panel: maker</extracomment>
        <translation>重庆中船海装</translation>
    </message>
    <message>
        <source>一片叶片126米，迎着海风转</source>
        <extracomment>Product panel: claim</extracomment>
        <translation>一片叶片126米，迎着海风转</translation>
    </message>
    <message>
        <source>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</source>
        <extracomment>Product panel: summary</extracomment>
        <translation>海风推动126米长的叶片，机组就把风变成电。它的功率是18兆瓦，在我国的海上风电机组中创下新纪录；整机的一级部件超过99%为国产。2023年度，它入选国家能源局的能源行业十大科技创新成果，也跻身重庆市十大科技进步奖。</translation>
    </message>
    <message>
        <source>7</source>
        <extracomment>Product panel: key figure, value</extracomment>
        <translation>7</translation>
    </message>
    <message>
        <source>个足球场</source>
        <extracomment>Product panel: key figure, unit</extracomment>
        <translation>个足球场</translation>
    </message>
    <message>
        <source>相当于叶轮扫过的面积，接近5.3万平方米</source>
        <extracomment>Product panel: key figure, label</extracomment>
        <translation>相当于叶轮扫过的面积，接近5.3万平方米</translation>
    </message>
    <message>
        <source>单机功率</source>
        <extracomment>Product panel: specification 1, label</extracomment>
        <translation>单机功率</translation>
    </message>
    <message>
        <source>18</source>
        <extracomment>Product panel: specification 1, value</extracomment>
        <translation>18</translation>
    </message>
    <message>
        <source>兆瓦</source>
        <extracomment>Product panel: specification 1, unit</extracomment>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>叶片长度</source>
        <extracomment>Product panel: specification 2, label</extracomment>
        <translation>叶片长度</translation>
    </message>
    <message>
        <source>126</source>
        <extracomment>Product panel: specification 2, value</extracomment>
        <translation>126</translation>
    </message>
    <message>
        <source>米</source>
        <extracomment>Product panel: specification 2, unit
----------
Product panel: figure, mark 3, unit</extracomment>
        <translation>米</translation>
    </message>
    <message>
        <source>一级部件国产化率</source>
        <extracomment>Product panel: specification 3, label</extracomment>
        <translation>一级部件国产化率</translation>
    </message>
    <message>
        <source>超过99</source>
        <extracomment>Product panel: specification 3, value</extracomment>
        <translation>超过99</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Product panel: specification 3, unit</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>国家能源局</source>
        <extracomment>Product panel: specification 4, label</extracomment>
        <translation>国家能源局</translation>
    </message>
    <message>
        <source>2023年度十大创新</source>
        <extracomment>Product panel: specification 4, value</extracomment>
        <translation>2023年度十大创新</translation>
    </message>
    <message>
        <source>重庆市科技进步奖</source>
        <extracomment>Product panel: specification 5, label</extracomment>
        <translation>重庆市科技进步奖</translation>
    </message>
    <message>
        <source>2023年度十大</source>
        <extracomment>Product panel: specification 5, value</extracomment>
        <translation>2023年度十大</translation>
    </message>
    <message>
        <source>海上风电机组，远处是整片风场</source>
        <extracomment>Product panel: picture 1, caption</extracomment>
        <translation>海上风电机组，远处是整片风场</translation>
    </message>
    <message>
        <source>本展项绘制，CC BY 4.0</source>
        <extracomment>Product panel: picture 1, credit
----------
Product panel: picture 2, credit</extracomment>
        <translation>本展项绘制，CC BY 4.0</translation>
    </message>
    <message>
        <source>近看机舱、轮毂和叶片根部</source>
        <extracomment>Product panel: picture 2, caption</extracomment>
        <translation>近看机舱、轮毂和叶片根部</translation>
    </message>
    <message>
        <source>叶轮扫过几个足球场？</source>
        <extracomment>Product panel: figure, title</extracomment>
        <translation>叶轮扫过几个足球场？</translation>
    </message>
    <message>
        <source>平方米</source>
        <extracomment>Product panel: figure, mark 1, unit</extracomment>
        <translation>平方米</translation>
    </message>
    <message>
        <source>合在一起，就是叶轮扫过的面积：近5.3万平方米</source>
        <extracomment>Product panel: figure, mark 1, label</extracomment>
        <translation>合在一起，就是叶轮扫过的面积：近5.3万平方米</translation>
    </message>
    <message>
        <source>个标准足球场</source>
        <extracomment>Product panel: figure, mark 2, unit</extracomment>
        <translation>个标准足球场</translation>
    </message>
    <message>
        <source>标准足球场，105米×68米</source>
        <extracomment>Product panel: figure, mark 2, label</extracomment>
        <translation>标准足球场，105米×68米</translation>
    </message>
    <message>
        <source>一片叶片</source>
        <extracomment>Product panel: figure, mark 3, label</extracomment>
        <translation>一片叶片</translation>
    </message>
    <message>
        <source>一个人</source>
        <extracomment>Product panel: figure, mark 4, label</extracomment>
        <translation>一个人</translation>
    </message>
</context>
</TS>
