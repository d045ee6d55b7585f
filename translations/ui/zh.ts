<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤回）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Confirmed as it stands.</source>
        <translation>按原样确认。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Somebody else holds it now.</source>
        <translation>现由他人担任。</translation>
    </message>
    <message>
        <source>Nobody holds it any more.</source>
        <translation>已无人担任。</translation>
    </message>
    <message>
        <source>A remark, but no answer.</source>
        <translation>有备注但无答复。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚无答复。</translation>
    </message>
    <message>
        <source>Nothing new: this answer is there already.</source>
        <translation>无新内容：已有此答复。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>被拒。</translation>
    </message>
    <message>
        <source>It was answered before that the mandate has passed on; enter it by hand.</source>
        <translation>先前已答复任命已转移；请手动录入。</translation>
    </message>
    <message>
        <source>Another row says something else of the same holder.</source>
        <translation>另一行对同一任职者说法不同。</translation>
    </message>
    <message>
        <source>A formula stands in this row; have the text typed instead.</source>
        <translation>此行含有公式；请改为输入文本。</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>某个值与字段不符。</translation>
    </message>
    <message>
        <source>Another person, but no new name.</source>
        <translation>已换人但无新姓名。</translation>
    </message>
    <message>
        <source>The number of the entry is missing; enter it by hand.</source>
        <translation>缺少条目编号；请手动录入。</translation>
    </message>
    <message>
        <source>This mandate was not asked about in this campaign.</source>
        <translation>本次活动未询问此任命。</translation>
    </message>
    <message>
        <source>Corrected, but nothing differs from what was sent.</source>
        <translation>标为已更正，但与所发内容无异。</translation>
    </message>
    <message>
        <source>The mandate has ended or was retired meanwhile.</source>
        <translation>任命其间已终止或停用。</translation>
    </message>
    <message>
        <source>This entry stands in the form a second time.</source>
        <translation>此条目在表格中重复出现。</translation>
    </message>
    <message>
        <source>The answer is none of those offered.</source>
        <translation>答复不在所列选项中。</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>没有条目使用此编号。</translation>
    </message>
    <message>
        <source>This entry is on the sheet of another State.</source>
        <translation>此条目在另一国的确认表上。</translation>
    </message>
    <message>
        <source>There is no form in this file.</source>
        <translation>此文件中没有表格。</translation>
    </message>
    <message>
        <source>The number of the form is none of ours.</source>
        <translation>表格编号不是我们的。</translation>
    </message>
    <message>
        <source>The number of the form is missing, and its entries do not tell it.</source>
        <translation>缺少表格编号，且其条目无法说明。</translation>
    </message>
    <message>
        <source>This form belongs to another campaign.</source>
        <translation>此表格属于另一活动。</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>未读取隐藏的工作表。</translation>
    </message>
    <message>
        <source>No answer was chosen; what was written says that something changed.</source>
        <translation>未选择答复；所写内容表明有变动。</translation>
    </message>
    <message>
        <source>Marked as correct, yet something was changed.</source>
        <translation>标为正确，但有改动。</translation>
    </message>
    <message>
        <source>This was changed here since the form went out.</source>
        <translation>表格发出后此处已有更改。</translation>
    </message>
    <message>
        <source>This cannot be entered by itself; it is kept as a remark.</source>
        <translation>此项无法单独录入；作为备注保留。</translation>
    </message>
    <message>
        <source>The new holder is known by this e-mail address.</source>
        <translation>新任职者以此电子邮箱识别。</translation>
    </message>
    <message>
        <source>The name changed: make sure that it is the same person.</source>
        <translation>姓名已变：请确认是同一人。</translation>
    </message>
    <message>
        <source>The seat is shown as vacant.</source>
        <translation>席位显示为空缺。</translation>
    </message>
</context>
<context>
    <name>AnswersByQuestion</name>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Nobody replied yet.</source>
        <translation>尚无人答复。</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Choose the forms that States sent back (XLSX or CSV), or drop them here. You see what each row would do before anything is stored.</source>
        <translation>请选择各国交回的表格（XLSX 或 CSV），或将其拖放到此处。保存之前您可看到每一行的效果。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略去此行</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>选择交回的表格</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>没有新内容；未保存任何内容。</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>已录入。撤销一次即可还原。</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answers from forms</source>
        <translation>表格答复</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>待催复</translation>
    </message>
    <message>
        <source>Answered in full</source>
        <translation>已完整答复</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催复</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不属任何集团</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>截止日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>已询问 %Ln 个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>%Ln 个已完整答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln 个未发送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>This record is retired: it is in no list and no search.</source>
        <translation>此记录已停用：不出现在任何列表或搜索中。</translation>
    </message>
    <message>
        <source>Different values were written in two places; edit to settle:</source>
        <translation>两处写入了不同的值；请编辑以确定：</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>分机 %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>可见：%1</translation>
    </message>
    <message>
        <source>until %1, kept for requests in progress</source>
        <translation>至 %1，为正在执行的请求保留</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 终止</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Past designations</source>
        <translation>过去的指定</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>Court: %1</source>
        <translation>法院：%1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>任选其一</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>No official channel is recorded.</source>
        <translation>未登记正式渠道。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>takes effect on %1</source>
        <translation>%1 生效</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>当地时间 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>休息：%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>在本登记册中</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>About the State</source>
        <translation>国家概况</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>%1 确认</translation>
    </message>
    <message>
        <source>last confirmed %1, more than a year ago</source>
        <translation>最近确认 %1，已逾一年</translation>
    </message>
    <message>
        <source>last confirmed %1, more than two years ago</source>
        <translation>最近确认 %1，已逾两年</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>reply awaited</source>
        <translation>待收答复</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>应于 %1 完成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Choose a record to read its card.</source>
        <translation>选择一条记录以查看其卡片。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Enter 或 F2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>打印此卡片…</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>今日确认</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>New designation</source>
        <translation>新建指定</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>新建正式渠道</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>新建成员资格</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建职位</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>终止此指定</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>按这些读者的惯例</translation>
    </message>
    <message>
        <source>The last directory</source>
        <translation>最近一份名录</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按惯例</translation>
    </message>
    <message>
        <source>Draw the edges of the labels</source>
        <translation>画出标签边框</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>输入要执行的操作</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All groups</source>
        <translation>所有集团</translation>
    </message>
    <message>
        <source>of the group itself</source>
        <translation>集团本身</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have somebody</source>
        <translation>%2 个缔约国中有 %1 个已指定人员</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>未指定人员</translation>
    </message>
    <message>
        <source>%1 in office, %2 vacant</source>
        <translation>在任 %1，空缺 %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>States by theme</source>
        <translation>国家×主题</translation>
    </message>
    <message>
        <source>States by kind</source>
        <translation>国家×类别</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有集团</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody for: %1</source>
        <translation>无人负责：%1</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域集团</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named.</source>
        <translation>%2 个缔约国中有 %1 个无人负责 %3：%4 个席位空缺，%5 个从未指定。</translation>
    </message>
    <message>
        <source>A number is how many are in office; “vacant” is an empty seat, “none” a Party that named nobody. Enter opens the seat.</source>
        <translation>数字为在任人数；“空缺”为席位无人；“无”为缔约国未指定任何人。按 Enter 打开席位。</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>One encrypted folder for one office. You can copy it, and back it up.</source>
        <translation>一个办公室一个加密文件夹。您可以复制并备份。</translation>
    </message>
    <message>
        <source>for example: Registry, The Hague</source>
        <translation>例如：书记官处，海牙</translation>
    </message>
    <message>
        <source>stands beside every change you make</source>
        <translation>显示在您所作的每项更改旁</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>办公室(&amp;O)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>选择空文件夹</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024、2024-05 或 2024-05-02</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>yyyy-MM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Invented people for many States, in a workspace of its own. Its passphrase is “%1”. Nothing you do there touches your own data.</source>
        <translation>多国的虚构人员，存于独立的工作区。其密码短语为“%1”。您在其中的操作不影响您自己的数据。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>打印到纸张…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>没有字体包含 %Ln 个字符；打印时以记号代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. F5 makes it again.</source>
        <translation>已停止。按 F5 重新生成。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>已发送 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>复制；剪贴板一分钟后清空</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Enter the first one</source>
        <translation>录入第一条</translation>
    </message>
    <message>
        <source>Import vCards or a table…</source>
        <translation>导入 vCard 或表格…</translation>
    </message>
    <message>
        <source>Show all States</source>
        <translation>显示所有国家</translation>
    </message>
    <message>
        <source>The search finds nothing here.</source>
        <translation>此处搜索无结果。</translation>
    </message>
    <message>
        <source>Nothing is recorded for this State yet.</source>
        <translation>尚未登记此国的任何内容。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Everyone who serves, served or may serve the network.</source>
        <translation>现在、过去或将来可能为网络服务的所有人。</translation>
    </message>
    <message>
        <source>Ministries, offices, courts, embassies and organisations.</source>
        <translation>部委、机关、法院、使馆和组织。</translation>
    </message>
    <message>
        <source>Posts in institutions, whoever holds them now; vacant ones too.</source>
        <translation>机构中的职位，不论现由谁担任；空缺职位亦列入。</translation>
    </message>
    <message>
        <source>Who answers for what in each State, by which act and since when: national and thematic focal points, central authorities, practitioners.</source>
        <translation>各国由谁负责什么、依据何文书、自何时起：国家协调人和专题协调人、中央机关、从业人员。</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>各国依第八十七条选定的正式渠道和语言。它们不是协调人。</translation>
    </message>
    <message>
        <source>Networks of practitioners: the Court&apos;s own, regional ones, and their secretariats.</source>
        <translation>从业人员网络：法院自己的网络、区域网络及其秘书处。</translation>
    </message>
    <message>
        <source>Who belongs to which network, since when, with what expertise.</source>
        <translation>谁属于哪个网络、自何时起、有何专长。</translation>
    </message>
    <message>
        <source>Notes verbales, calls and meetings with States; what is due comes up in Today.</source>
        <translation>与各国的普通照会、通话和会议；到期事项列于“今日”。</translation>
    </message>
    <message>
        <source>Voluntary agreements: enforcement, interim and final release, relocation.</source>
        <translation>自愿协定：判决执行、临时和最终释放、重新安置。</translation>
    </message>
    <message>
        <source>Whether a State has a law to cooperate by, and which.</source>
        <translation>一国是否有合作立法，以及何种立法。</translation>
    </message>
    <message>
        <source>Good practice, national law, difficulties, case law and reference instruments.</source>
        <translation>良好做法、国内法、困难、判例和参考文书。</translation>
    </message>
    <message>
        <source>Sets of questions put to States, and who replied.</source>
        <translation>向各国提出的问题，以及答复者。</translation>
    </message>
    <message>
        <source>What each State replied to a questionnaire.</source>
        <translation>各国对问卷的答复。</translation>
    </message>
    <message>
        <source>Rounds in which every State is asked to confirm its entries.</source>
        <translation>请每个国家确认其条目的活动。</translation>
    </message>
    <message>
        <source>The sheet of each State in a round, and its answer.</source>
        <translation>活动中各国的确认表及其答复。</translation>
    </message>
    <message>
        <source>Tries of telephone numbers and addresses, and who answered.</source>
        <translation>对电话号码和地址的测试，以及应答者。</translation>
    </message>
    <message>
        <source>Searches kept by name, for lists, printing and campaigns.</source>
        <translation>按名称保存的搜索，用于列表、打印和活动。</translation>
    </message>
    <message>
        <source>Readers to print for, such as those of a seminar: they see less than the network, or less than the public.</source>
        <translation>为之打印的读者，例如研讨会的与会者：他们看到的少于网络，或少于公众。</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Then enter the successor</source>
        <translation>然后录入继任者</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>终止此指定</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>终止于</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>终止依据：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Easy to guess: use four or more words that do not belong together.</source>
        <translation>容易猜到：请用四个或更多互不相关的词。</translation>
    </message>
    <message>
        <source>Weak: add two more words.</source>
        <translation>弱：再加两个词。</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>尚可：再加一个词即为强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>很强。</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>尚未输入。</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first; choose other words.</source>
        <translation>含有人人先试的词；请换其他词。</translation>
    </message>
    <message>
        <source>It repeats itself or follows a row of keys; choose other words.</source>
        <translation>有重复或沿键盘顺序；请换其他词。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing in this one was touched.</source>
        <translation>请选择新文件夹或空文件夹；此文件夹未被改动。</translation>
    </message>
    <message>
        <source>If you put it back yourself, open once with the recovery code and change the passphrase. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>如果是您自己放回的，请用恢复码打开一次并更改密码短语。否则有人接触过此文件夹：请告知安全负责人。</translation>
    </message>
    <message>
        <source>The key file is older than the register, or another one.</source>
        <translation>密钥文件比登记册旧，或不是同一个。</translation>
    </message>
    <message>
        <source>The folder cannot be made or read.</source>
        <translation>无法创建或读取文件夹。</translation>
    </message>
    <message>
        <source>This is not an empty folder.</source>
        <translation>此文件夹不为空。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>Write the year first: 2024, 2024-05 or 2024-05-02.</source>
        <translation>请先写年份：2024、2024-05 或 2024-05-02。</translation>
    </message>
    <message>
        <source>Put back vault.slots from a backup of this workspace; nothing was changed.</source>
        <translation>请从此工作区的备份中恢复 vault.slots；未作任何更改。</translation>
    </message>
    <message>
        <source>The office has no name.</source>
        <translation>办公室没有名称。</translation>
    </message>
    <message>
        <source>The register is here, but not its key files.</source>
        <translation>登记册在此，但缺少其密钥文件。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>Try again; nothing was lost.</source>
        <translation>请重试；未丢失任何内容。</translation>
    </message>
    <message>
        <source>Correct the field named; nothing was stored.</source>
        <translation>请更正所指字段；未保存任何内容。</translation>
    </message>
    <message>
        <source>Check the name of the field; &apos;focalnet show --json&apos; lists them.</source>
        <translation>请检查字段名；“focalnet show --json”可列出字段。</translation>
    </message>
    <message>
        <source>Use one of the kinds the manual lists.</source>
        <translation>请使用手册所列类别之一。</translation>
    </message>
    <message>
        <source>Look it up again with find; it may have been undone.</source>
        <translation>请用 find 重新查找；它可能已被撤销。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; everything is as it was saved.</source>
        <translation>无需处理；一切如保存时。</translation>
    </message>
    <message>
        <source>Take back the newer change first, or edit the record by hand.</source>
        <translation>请先撤回较新的更改，或手动编辑记录。</translation>
    </message>
    <message>
        <source>Type a passphrase; nothing was stored.</source>
        <translation>请输入密码短语；未保存任何内容。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语为空。</translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation>这不是标识。</translation>
    </message>
    <message>
        <source>Two values have one id.</source>
        <translation>两个值使用同一标识。</translation>
    </message>
    <message>
        <source>This field holds named parts.</source>
        <translation>此字段由具名部分组成。</translation>
    </message>
    <message>
        <source>Languages are a list of codes.</source>
        <translation>语言是代码列表。</translation>
    </message>
    <message>
        <source>This field holds text.</source>
        <translation>此字段为文本。</translation>
    </message>
    <message>
        <source>This text is longer than 65,536 letters.</source>
        <translation>此文本超过 65,536 个字符。</translation>
    </message>
    <message>
        <source>Write the three-letter code of the State.</source>
        <translation>请写国家的三字母代码。</translation>
    </message>
    <message>
        <source>A record of this kind has no such field.</source>
        <translation>此类记录没有该字段。</translation>
    </message>
    <message>
        <source>This value has no such part.</source>
        <translation>此值没有该部分。</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>没有此类记录。</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group and type it again.</source>
        <translation>请逐组与纸面核对后重新输入。</translation>
    </message>
    <message>
        <source>A character typed is never part of a recovery code.</source>
        <translation>输入了恢复码中不会出现的字符。</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong.</source>
        <translation>恢复码中有一个字符错误。</translation>
    </message>
    <message>
        <source>This is another recovery code, not the one shown.</source>
        <translation>这是另一个恢复码，不是所显示的。</translation>
    </message>
    <message>
        <source>A newer change stands in the way.</source>
        <translation>较新的更改妨碍了此操作。</translation>
    </message>
    <message>
        <source>This is neither a vCard file nor a table.</source>
        <translation>这既不是 vCard 文件也不是表格。</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>此文件中没有名片。</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>此文件中没有行。</translation>
    </message>
    <message>
        <source>A column was sent to a place that does not exist.</source>
        <translation>某列被指向不存在的位置。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>未知的编码。</translation>
    </message>
    <message>
        <source>Enter that record first, or look up its id or code with find.</source>
        <translation>请先录入该记录，或用 find 查找其标识或代码。</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was stored.</source>
        <translation>请更正两个日期之一；未保存任何内容。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Write + and digits, or leave it out.</source>
        <translation>请写 + 和数字，或留空。</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>登记册中没有此项。</translation>
    </message>
    <message>
        <source>A record cannot point to itself.</source>
        <translation>记录不能指向自身。</translation>
    </message>
    <message>
        <source>This record is of another kind.</source>
        <translation>此记录属于另一类别。</translation>
    </message>
    <message>
        <source>Let the name of the file end in .vcf or .csv.</source>
        <translation>文件名须以 .vcf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>This kind of file is not written.</source>
        <translation>不写出此类文件。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk; nothing was lost.</source>
        <translation>请选择可写且磁盘有空间的文件夹；未丢失任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>这是设备，不是文件。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>文件大于 20 MB。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Choose another file; nothing was stored.</source>
        <translation>请选择其他文件；未保存任何内容。</translation>
    </message>
    <message>
        <source>Export the contacts again and check that the file is not empty.</source>
        <translation>请重新导出联系人，并检查文件不为空。</translation>
    </message>
    <message>
        <source>Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder.</source>
        <translation>请选择文件夹内的一个或多个 vCard (.vcf) 或 CSV (.csv) 文件。</translation>
    </message>
    <message>
        <source>Check the name of the file and where it lies.</source>
        <translation>请检查文件名及其位置。</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it.</source>
        <translation>请重新将联系人导出为 vCard (.vcf) 或 CSV (.csv)，并检查您能读取该文件。</translation>
    </message>
    <message>
        <source>Save it as vCard (.vcf) or CSV (.csv) in the program it comes from.</source>
        <translation>请在来源程序中另存为 vCard (.vcf) 或 CSV (.csv)。</translation>
    </message>
    <message>
        <source>Split it into files of at most 20 MB, 5,000 cards or 50,000 rows.</source>
        <translation>请拆分为不超过 20 MB、5,000 张名片或 50,000 行的文件。</translation>
    </message>
    <message>
        <source>Choose a regional group, a theme and a State that the register has.</source>
        <translation>请选择登记册中已有的区域集团、主题和国家。</translation>
    </message>
    <message>
        <source>There is no such State.</source>
        <translation>没有此国家。</translation>
    </message>
    <message>
        <source>There is no such regional group.</source>
        <translation>没有此区域集团。</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>没有此主题。</translation>
    </message>
    <message>
        <source>Restore the record first; nothing was stored.</source>
        <translation>请先恢复记录；未保存任何内容。</translation>
    </message>
    <message>
        <source>Fill in the field named; nothing was stored.</source>
        <translation>请填写所指字段；未保存任何内容。</translation>
    </message>
    <message>
        <source>Edit the record that is there, or restore it; nothing was stored.</source>
        <translation>请编辑现有记录或将其恢复；未保存任何内容。</translation>
    </message>
    <message>
        <source>A State or theme of this code is in the register.</source>
        <translation>登记册中已有此代码的国家或主题。</translation>
    </message>
    <message>
        <source>This record is retired.</source>
        <translation>此记录已停用。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The code is missing or not of its form.</source>
        <translation>代码缺失或格式不符。</translation>
    </message>
    <message>
        <source>Nobody could find this record again.</source>
        <translation>将无人能再找到此记录。</translation>
    </message>
    <message>
        <source>This takes one value and cannot be denied.</source>
        <translation>此项只取一个值，不能否定。</translation>
    </message>
    <message>
        <source>This can be said once only.</source>
        <translation>此项只能出现一次。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有此字段。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少一个值。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>Alternatives are of one field; name it once.</source>
        <translation>备选值属于同一字段；只写一次字段名。</translation>
    </message>
    <message>
        <source>Write field:value, words, or &quot;words in this order&quot;; put | between alternatives.</source>
        <translation>请写“字段:值”、词语或 &quot;按此顺序的词语&quot;；备选值之间用 |。</translation>
    </message>
    <message>
        <source>Mend the template at the line and column named; nothing was printed, nothing lost.</source>
        <translation>请在所指行列处更正模板；未打印任何内容，也未丢失任何内容。</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>模板过长。</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>此处没有结束标记。</translation>
    </message>
    <message>
        <source>Nothing is open to be closed.</source>
        <translation>没有可结束的开始标记。</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>此文件大于 20 MB。</translation>
    </message>
    <message>
        <source>This workbook is locked or of an old kind.</source>
        <translation>此工作簿已锁定或格式过旧。</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table.</source>
        <translation>这既不是工作簿也不是表格。</translation>
    </message>
    <message>
        <source>This workbook has too many parts.</source>
        <translation>此工作簿的部分过多。</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>无法读取此表格。</translation>
    </message>
    <message>
        <source>This workbook is damaged.</source>
        <translation>此工作簿已损坏。</translation>
    </message>
    <message>
        <source>This is not a workbook of the kind .xlsx.</source>
        <translation>这不是 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>This workbook has too many sheets.</source>
        <translation>此工作簿的工作表过多。</translation>
    </message>
    <message>
        <source>This workbook has parts of a strange kind.</source>
        <translation>此工作簿含有异常部分。</translation>
    </message>
    <message>
        <source>This table has too many rows or columns.</source>
        <translation>此表格的行或列过多。</translation>
    </message>
    <message>
        <source>This workbook is too large inside.</source>
        <translation>此工作簿内容过大。</translation>
    </message>
    <message>
        <source>This sheet has too many rows or columns.</source>
        <translation>此工作表的行或列过多。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Attach files of 5 MiB at most; send large ones another way. Nothing was stored.</source>
        <translation>附件最大 5 MiB；较大文件请另行传送。未保存任何内容。</translation>
    </message>
    <message>
        <source>Check the file; it may not have been saved. Nothing was stored.</source>
        <translation>请检查文件；它可能尚未存盘。未保存任何内容。</translation>
    </message>
    <message>
        <source>Give the file a plain name such as reply-senegal.pdf. Nothing was stored.</source>
        <translation>请使用简单的文件名，例如 reply-senegal.pdf。未保存任何内容。</translation>
    </message>
    <message>
        <source>Check the name of the file and whether you may read it. Nothing was stored.</source>
        <translation>请检查文件名以及您能否读取该文件。未保存任何内容。</translation>
    </message>
    <message>
        <source>Show the record to see its files; name one, or count them from 1.</source>
        <translation>请显示记录以查看其文件；写出文件名或从 1 起的序号。</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>此处没有该文件。</translation>
    </message>
    <message>
        <source>The name holds letters that do not show.</source>
        <translation>名称含有不可见字符。</translation>
    </message>
    <message>
        <source>The name holds signs that name a place.</source>
        <translation>名称含有表示路径的符号。</translation>
    </message>
    <message>
        <source>This name cannot be kept on every computer.</source>
        <translation>并非所有计算机都能使用此名称。</translation>
    </message>
    <message>
        <source>Programs and documents with macros are not kept.</source>
        <translation>不保存程序和含宏的文档。</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB.</source>
        <translation>文件大于 5 MiB。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file kept is not the one attached.</source>
        <translation>所存文件并非所附文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This cannot be logged.</source>
        <translation>无法记录此项。</translation>
    </message>
    <message>
        <source>There is no such way.</source>
        <translation>没有此方式。</translation>
    </message>
    <message>
        <source>The campaign has no sheet for this State.</source>
        <translation>该活动没有此国的确认表。</translation>
    </message>
    <message>
        <source>Look at the States of the campaign with campaign status.</source>
        <translation>请用 campaign status 查看活动所涉国家。</translation>
    </message>
    <message>
        <source>The State has nothing to confirm.</source>
        <translation>该国没有需要确认的内容。</translation>
    </message>
    <message>
        <source>Give a title and, if wished, reference, deadline, search and language; nothing was stored.</source>
        <translation>请给出标题，并可给出文号、期限、搜索和语言；未保存任何内容。</translation>
    </message>
    <message>
        <source>Try the search with find first; nothing was stored.</source>
        <translation>请先用 find 试一下该搜索；未保存任何内容。</translation>
    </message>
    <message>
        <source>Look up the campaign with find; its id was printed when it was opened.</source>
        <translation>请用 find 查找活动；其标识在开启时已显示。</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>没有可询问的对象。</translation>
    </message>
    <message>
        <source>A campaign has a title.</source>
        <translation>活动须有标题。</translation>
    </message>
    <message>
        <source>Sheets are printed in the six languages only.</source>
        <translation>确认表只能以六种语文打印。</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>期限已过。</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>没有此活动。</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>没有此网络。</translation>
    </message>
    <message>
        <source>Write a number: 1 for the channel to try first.</source>
        <translation>请填写数字：1 表示最先尝试的渠道。</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>请选择登记册中已有的区域集团和主题。</translation>
    </message>
    <message>
        <source>See the documents with: focalnet print --list. Nothing was printed.</source>
        <translation>请用 focalnet print --list 查看各种文件。未打印任何内容。</translation>
    </message>
    <message>
        <source>Labels are counted from 1.</source>
        <translation>标签从 1 开始计数。</translation>
    </message>
    <message>
        <source>This choice is of the wrong kind.</source>
        <translation>此选项的类型不对。</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>没有这种文件。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>这不在可选项之中。</translation>
    </message>
    <message>
        <source>This number is out of reach.</source>
        <translation>此数字超出范围。</translation>
    </message>
    <message>
        <source>Say for what it is to be printed.</source>
        <translation>请指明为哪一项打印。</translation>
    </message>
    <message>
        <source>A document has no such choice.</source>
        <translation>文件没有此选项。</translation>
    </message>
    <message>
        <source>Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3.</source>
        <translation>请选择一至三栏，A4、A5 或 Letter 纸，字号 0.8 至 1.3。</translation>
    </message>
    <message>
        <source>There is no such kind of mandate.</source>
        <translation>没有这类任命。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有此页。</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>请先给出较早的日期。</translation>
    </message>
    <message>
        <source>The first day lies after the second.</source>
        <translation>第一个日期晚于第二个。</translation>
    </message>
    <message>
        <source>Bring focalnet up to date; the document itself can still be reprinted.</source>
        <translation>请更新 focalnet；文件本身仍可重新打印。</translation>
    </message>
    <message>
        <source>What was kept is no document.</source>
        <translation>所保留的内容不是文件。</translation>
    </message>
    <message>
        <source>What was kept cannot be read.</source>
        <translation>无法读取所保留的内容。</translation>
    </message>
    <message>
        <source>Files are attached to one item at a time.</source>
        <translation>每次只能为一件资料附加文件。</translation>
    </message>
    <message>
        <source>An item has a title or symbol, and a shelf.</source>
        <translation>资料须有标题或文号，以及类别。</translation>
    </message>
    <message>
        <source>Files come from the disk, not from text.</source>
        <translation>文件来自磁盘，而非文本。</translation>
    </message>
    <message>
        <source>This record is no item of the library.</source>
        <translation>此记录不是资料库资料。</translation>
    </message>
    <message>
        <source>A sheet has fewer labels.</source>
        <translation>一张纸上没有这么多标签。</translation>
    </message>
    <message>
        <source>Check the person and the day with show; nothing was stored.</source>
        <translation>请用 show 核对人员和日期；未保存任何内容。</translation>
    </message>
    <message>
        <source>Look up the id of the holder with find; nothing was stored.</source>
        <translation>请用 find 查找任职者的标识；未保存任何内容。</translation>
    </message>
    <message>
        <source>Give ids of designations, of their holders, or codes of States; nothing was stored.</source>
        <translation>请给出指定、任职者的标识或国家代码；未保存任何内容。</translation>
    </message>
    <message>
        <source>Give one day as YYYY-MM-DD, and for a confirmation none after today.</source>
        <translation>请以 YYYY-MM-DD 给出一个日期；确认日期不得晚于今天。</translation>
    </message>
    <message>
        <source>Nothing is held on that day.</source>
        <translation>当日没有在任职务。</translation>
    </message>
    <message>
        <source>This record holds no mandates.</source>
        <translation>此记录没有任命。</translation>
    </message>
    <message>
        <source>This record cannot take over.</source>
        <translation>此记录不能接任。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message>
        <source>This is not one day.</source>
        <translation>这不是某一天。</translation>
    </message>
    <message>
        <source>This record is no mandate.</source>
        <translation>此记录不是任命。</translation>
    </message>
    <message>
        <source>See the presets with: focalnet find WORKSPACE record:preset</source>
        <translation>请用以下命令查看预设：focalnet find WORKSPACE record:preset</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was stored.</source>
        <translation>请重新索取该文件；未保存任何内容。</translation>
    </message>
    <message>
        <source>A preset has a name.</source>
        <translation>预设须有名称。</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>另一预设已用此名称。</translation>
    </message>
    <message>
        <source>No preset has this name.</source>
        <translation>没有此名称的预设。</translation>
    </message>
    <message>
        <source>This file holds no preset.</source>
        <translation>此文件不含预设。</translation>
    </message>
    <message>
        <source>See the printings with: focalnet find WORKSPACE record:printing</source>
        <translation>请用以下命令查看打印记录：focalnet find WORKSPACE record:printing</translation>
    </message>
    <message>
        <source>Do not hand it out; look for damage with verify.</source>
        <translation>请勿发出；请用 verify 检查是否损坏。</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>没有此打印记录。</translation>
    </message>
    <message>
        <source>The document kept is not the one that was printed.</source>
        <translation>所保留的文件不是当时打印的文件。</translation>
    </message>
    <message>
        <source>No directory was printed that way.</source>
        <translation>没有以此方式打印过名录。</translation>
    </message>
    <message>
        <source>Give a title and questions, each with a number of its own; nothing was stored.</source>
        <translation>请给出标题和问题，每题有自己的编号；未保存任何内容。</translation>
    </message>
    <message>
        <source>Send it to that State first, or check for which State the reply is.</source>
        <translation>请先发送给该国，或核对答复属于哪个国家。</translation>
    </message>
    <message>
        <source>Use the numbers that the questionnaire prints; nothing was stored.</source>
        <translation>请使用问卷上的编号；未保存任何内容。</translation>
    </message>
    <message>
        <source>This State was not asked.</source>
        <translation>未询问此国。</translation>
    </message>
    <message>
        <source>A questionnaire has a title and a list of questions.</source>
        <translation>问卷须有标题和问题列表。</translation>
    </message>
    <message>
        <source>Every question has a number of its own.</source>
        <translation>每个问题有自己的编号。</translation>
    </message>
    <message>
        <source>This record is no questionnaire.</source>
        <translation>此记录不是问卷。</translation>
    </message>
    <message>
        <source>The deadline lies before the day it is sent.</source>
        <translation>截止日期早于发送日期。</translation>
    </message>
    <message>
        <source>There is nothing in this reply.</source>
        <translation>此答复为空。</translation>
    </message>
    <message>
        <source>There is no such question, or it stands twice.</source>
        <translation>没有此问题，或出现两次。</translation>
    </message>
    <message>
        <source>An answer is a number and a text.</source>
        <translation>答复由编号和文字组成。</translation>
    </message>
    <message>
        <source>See the names with: focalnet find WORKSPACE record:query</source>
        <translation>查看名称：focalnet find WORKSPACE record:query</translation>
    </message>
    <message>
        <source>No search is saved under this name.</source>
        <translation>没有以此名称保存的搜索。</translation>
    </message>
    <message>
        <source>No record has this id.</source>
        <translation>没有记录使用此标识。</translation>
    </message>
    <message>
        <source>Say which one: phones.1=…, phones.2=…; phones+=… adds one.</source>
        <translation>请指明哪一个：phones.1=…、phones.2=…；phones+=… 添加一个。</translation>
    </message>
    <message>
        <source>This field has no parts.</source>
        <translation>此字段没有组成部分。</translation>
    </message>
    <message>
        <source>This field holds several values.</source>
        <translation>此字段有多个值。</translation>
    </message>
    <message>
        <source>An entry has no such field.</source>
        <translation>条目没有此字段。</translation>
    </message>
    <message>
        <source>These labels are not known.</source>
        <translation>未知的标签。</translation>
    </message>
    <message>
        <source>This envelope is not known.</source>
        <translation>未知的信封。</translation>
    </message>
    <message>
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>请使用 ar、zh、en、fr、ru、es 之一。</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>无法以此语言打印页面。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it again as .xlsx or .csv.</source>
        <translation>请在来源程序中打开，并重新另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Keep the sheet that matters, delete the rest and empty rows, and save it again.</source>
        <translation>请保留所需工作表，删除其余内容和空行，然后重新保存。</translation>
    </message>
    <message>
        <source>No file has this fingerprint.</source>
        <translation>没有文件具有此指纹。</translation>
    </message>
    <message>
        <source>This SQLite cannot encrypt and search.</source>
        <translation>此 SQLite 不能加密和搜索。</translation>
    </message>
    <message>
        <source>Install sqlcipher3 as the README says; focalnet never writes in clear.</source>
        <translation>请按 README 安装 sqlcipher3；focalnet 从不明文写入。</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace, or create a new one.</source>
        <translation>请选择工作区文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>Open the workspace, or choose an empty folder for a new one.</source>
        <translation>请打开该工作区，或为新工作区选择空文件夹。</translation>
    </message>
    <message>
        <source>The passphrase was right; the database file is damaged. Restore a backup copy.</source>
        <translation>密码短语正确；数据库文件已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>Install the version of focalnet that wrote it, or a newer one; nothing was changed.</source>
        <translation>请安装写入它的 focalnet 版本或更新版本；未作任何更改。</translation>
    </message>
    <message>
        <source>Close the other window, or wait until the other command has ended.</source>
        <translation>请关闭另一窗口，或等待另一命令结束。</translation>
    </message>
    <message>
        <source>Copy the workspace to a place where you may write, and open it there.</source>
        <translation>请将工作区复制到可写位置并在那里打开。</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again; what was saved before is safe.</source>
        <translation>请腾出磁盘空间后重试；此前保存的内容安全。</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then open the workspace again.</source>
        <translation>请检查磁盘或网络驱动器，然后重新打开工作区。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged.</source>
        <translation>密码短语正确，但数据库已损坏。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>磁盘空间已满。</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>无法写入工作区。</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>另一程序已打开数据库。</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>磁盘响应异常。</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>没有此操作。</translation>
    </message>
    <message>
        <source>There is a register in this folder.</source>
        <translation>此文件夹中已有登记册。</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>此文件夹中没有登记册。</translation>
    </message>
    <message>
        <source>The workspace folder cannot be made.</source>
        <translation>无法创建工作区文件夹。</translation>
    </message>
    <message>
        <source>The workspace folder cannot be entered.</source>
        <translation>无法进入工作区文件夹。</translation>
    </message>
    <message>
        <source>A record of this kind has no such single field.</source>
        <translation>此类记录没有该单值字段。</translation>
    </message>
    <message>
        <source>The key is right, but the tables are missing.</source>
        <translation>密钥正确，但缺少数据表。</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this register.</source>
        <translation>此登记册由更新版本的 focalnet 写入。</translation>
    </message>
    <message>
        <source>Another window or command has this workspace open.</source>
        <translation>另一窗口或命令已打开此工作区。</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written to.</source>
        <translation>无法写入工作区文件夹。</translation>
    </message>
    <message>
        <source>Fill in the name of the office, your name and the folder; nothing was stored.</source>
        <translation>请填写办公室名称、您的姓名和文件夹；未保存任何内容。</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>尚有未填写的内容。</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; nothing was stored.</source>
        <translation>请在两个字段中输入相同的密码短语；未保存任何内容。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两个密码短语不一致。</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code by hand; it is still on screen.</source>
        <translation>请选择其他文件夹，或手抄代码；它仍在屏幕上。</translation>
    </message>
    <message>
        <source>Type a few letters and choose from the list, or leave the field empty.</source>
        <translation>请输入几个字符并从列表中选择，或留空。</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Write the day it ends, or at least the month or year.</source>
        <translation>请写结束日期，至少写月份或年份。</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>尚无日期。</translation>
    </message>
    <message>
        <source>Write its code of two or three letters, or choose it while you type its name.</source>
        <translation>请写其两或三字母代码，或在输入名称时选择。</translation>
    </message>
    <message>
        <source>There is no language of this code.</source>
        <translation>没有此代码的语言。</translation>
    </message>
    <message>
        <source>Choose the record meant.</source>
        <translation>请选择所指记录。</translation>
    </message>
    <message>
        <source>Unlock the workspace first; nothing was lost.</source>
        <translation>请先解锁工作区；未丢失任何内容。</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>工作区已锁定。</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it again whenever you like.</source>
        <translation>未保存任何内容。可随时重新开始。</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this sentence; it holds no personal data.</source>
        <translation>已保存的内容安全。请报告此句；其中不含个人数据。</translation>
    </message>
    <message>
        <source>Nothing of this State&apos;s sheet is in force.</source>
        <translation>该国确认表上没有现行有效的内容。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>工作已停止。</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>无法读取密钥文件。</translation>
    </message>
    <message>
        <source>Something else stands in place of the key file.</source>
        <translation>密钥文件处是其他东西。</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>此文件夹中没有工作区。</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its copy.</source>
        <translation>密钥文件及其副本均已损坏。</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>无法写入密钥文件。</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>此文件夹已有工作区。</translation>
    </message>
    <message>
        <source>There is too little free memory.</source>
        <translation>可用内存太少。</translation>
    </message>
    <message>
        <source>Open this workspace, or choose another folder for the new one.</source>
        <translation>请打开此工作区，或为新工作区选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and that the disk is connected.</source>
        <translation>请检查文件夹权限以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>请检查可用空间和文件夹权限，然后重试。</translation>
    </message>
    <message>
        <source>Put back vault.slots and vault.slots.b from a backup of this workspace.</source>
        <translation>请从此工作区的备份中恢复 vault.slots 和 vault.slots.b。</translation>
    </message>
    <message>
        <source>Open this workspace with the newer version; nothing was changed.</source>
        <translation>请用更新版本打开此工作区；未作任何更改。</translation>
    </message>
    <message>
        <source>Do not go on. Tell your security officer, and put back vault.slots and vault.slots.b from a backup made on a day you trust.</source>
        <translation>请勿继续。请告知安全负责人，并从可信日期的备份中恢复 vault.slots 和 vault.slots.b。</translation>
    </message>
    <message>
        <source>Type it again (look at Caps Lock and the keyboard), or use the recovery code.</source>
        <translation>请重新输入（注意大写锁定和键盘），或使用恢复码。</translation>
    </message>
    <message>
        <source>Find the latest recovery code of this workspace, or use the passphrase.</source>
        <translation>请找到此工作区最新的恢复码，或使用密码短语。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Open with the passphrase.</source>
        <translation>请用密码短语打开。</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or open with the passphrase.</source>
        <translation>请解锁本机钥匙串，或用密码短语打开。</translation>
    </message>
    <message>
        <source>Open with the passphrase, then set up the keyring again.</source>
        <translation>请用密码短语打开，然后重新设置钥匙串。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace.</source>
        <translation>这不是此工作区的密码短语。</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>这不是此工作区的恢复码。</translation>
    </message>
    <message>
        <source>This keyring holds no key of this workspace.</source>
        <translation>此钥匙串中没有此工作区的密钥。</translation>
    </message>
    <message>
        <source>What the keyring holds does not open this workspace.</source>
        <translation>钥匙串中的内容不能打开此工作区。</translation>
    </message>
    <message>
        <source>The key file was altered without its key.</source>
        <translation>密钥文件在没有密钥的情况下被改动。</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>密钥文件已损坏。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version.</source>
        <translation>此工作区由更新版本写入。</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>钥匙串返回错误。</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts.</source>
        <translation>本机没有可加密的钥匙串。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>无法访问钥匙串。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
    <message>
        <source>Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile.</source>
        <translation>请写 kind.field、kind.field:mobile、kind.field.part 或一个类别：person.phones:mobile。</translation>
    </message>
    <message>
        <source>Nothing of this name can be left out.</source>
        <translation>没有此名称的内容可以略去。</translation>
    </message>
    <message>
        <source>Choose other readers, or make this circle of readers first; nothing was printed.</source>
        <translation>请选择其他读者，或先建立此读者组；未打印任何内容。</translation>
    </message>
    <message>
        <source>Open the circle of readers and say what it is; nothing was printed.</source>
        <translation>请打开读者组并加以说明；未打印任何内容。</translation>
    </message>
    <message>
        <source>Give it a name of its own, and say which readers it never sees more than.</source>
        <translation>请给它一个自己的名称，并说明它绝不多于哪些读者。</translation>
    </message>
    <message>
        <source>There are no such readers.</source>
        <translation>没有这样的读者。</translation>
    </message>
    <message>
        <source>It is not settled who these readers are.</source>
        <translation>尚未确定这些读者是谁。</translation>
    </message>
    <message>
        <source>It is not said what these readers may see.</source>
        <translation>没有说明这些读者可以看到什么。</translation>
    </message>
    <message>
        <source>A circle of readers has a name of its own.</source>
        <translation>读者组应有自己的名称。</translation>
    </message>
    <message>
        <source>Another circle of readers has this name.</source>
        <translation>另一个读者组已有此名称。</translation>
    </message>
    <message>
        <source>Say which readers it never sees more than.</source>
        <translation>请说明它绝不多于哪些读者。</translation>
    </message>
    <message>
        <source>These readers do not get something that this version does not know.</source>
        <translation>对这些读者略去了本版本不认识的内容。</translation>
    </message>
    <message>
        <source>Give one of the two circles another name, then take the preset in; nothing was stored.</source>
        <translation>请给两个读者组之一另取名称，再导入预设；未保存任何内容。</translation>
    </message>
    <message>
        <source>Here these readers are other ones.</source>
        <translation>这里的这些读者并不相同。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>45 days after the day it was received</source>
        <translation>收到之日后 45 天</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>语句语言</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Sentences for a report</source>
        <translation>报告用语句</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>复制语句</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>语句已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>请选择要在此阅读的文件。</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it elsewhere.</source>
        <translation>此处不显示这种文件。请保存后在别处打开。</translation>
    </message>
    <message>
        <source>This file is damaged or protected. Save it to try another program.</source>
        <translation>此文件已损坏或受保护。请保存后用其他程序尝试。</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen file away</source>
        <translation>移除所选文件</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>选择要附加的文件</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>No files yet. Attach some, or drop them here.</source>
        <translation>尚无文件。请附加文件或拖放到此处。</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>选择要附加的文件</translation>
    </message>
    <message>
        <source>It has these files already.</source>
        <translation>已有这些文件。</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已附加：%1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved: %1. This copy is not encrypted.</source>
        <translation>已保存：%1。此副本未加密。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Retired ones too</source>
        <translation>含已停用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>录入新记录 (Ctrl+N)</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>无搜索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Protect the file with a passphrase</source>
        <translation>用密码短语保护文件</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>任何得到此文件的人都能阅读。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Successor</source>
        <translation>继任者</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over all mandates and posts</source>
        <translation>移交全部任命和职位</translation>
    </message>
    <message>
        <source>Without a successor, vacancies stand in their place. One Undo takes it back.</source>
        <translation>如无继任者，则以空缺代替。撤销一次即可还原。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Show all actions</source>
        <translation>显示所有操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Take this action back</source>
        <translation>撤回此操作</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>另有 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>HitSheet</name>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New.</source>
        <translation>新增。</translation>
    </message>
    <message>
        <source>Adds to what is there.</source>
        <translation>补充现有内容。</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>无新内容。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>被拒。</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>名片没有结尾；文件可能被截断。</translation>
    </message>
    <message>
        <source>This text stands outside of any card.</source>
        <translation>此文本在任何名片之外。</translation>
    </message>
    <message>
        <source>More than 5,000 cards in one file; split it and import the rest.</source>
        <translation>一个文件中超过 5,000 张名片；请拆分并导入其余部分。</translation>
    </message>
    <message>
        <source>The card has more than 2,000 properties.</source>
        <translation>名片超过 2,000 个属性。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>没有姓名。</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>某个值与字段不符。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>此行单元格数与表头不符。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in this row.</source>
        <translation>此行有未闭合的引号。</translation>
    </message>
    <message>
        <source>A cell is longer than 32,768 letters.</source>
        <translation>某单元格超过 32,768 个字符。</translation>
    </message>
    <message>
        <source>The row has more than 200 cells.</source>
        <translation>此行超过 200 个单元格。</translation>
    </message>
    <message>
        <source>More than 50,000 rows in one file; split it and import the rest.</source>
        <translation>一个文件中超过 50,000 行；请拆分并导入其余部分。</translation>
    </message>
    <message>
        <source>Goes into its field.</source>
        <translation>写入其字段。</translation>
    </message>
    <message>
        <source>Goes into its field; the rest it says is kept with other data.</source>
        <translation>写入其字段；其余内容保留在其他资料中。</translation>
    </message>
    <message>
        <source>Kept with other data and exported again.</source>
        <translation>保留在其他资料中并可再次导出。</translation>
    </message>
    <message>
        <source>Says what kind of card this is.</source>
        <translation>说明名片类别。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空。</translation>
    </message>
    <message>
        <source>Left out, as chosen.</source>
        <translation>按选择略去。</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>未导入。</translation>
    </message>
    <message>
        <source>This line is no property; not imported.</source>
        <translation>此行不是属性；未导入。</translation>
    </message>
    <message>
        <source>Larger than 4 MB; not imported.</source>
        <translation>大于 4 MB；未导入。</translation>
    </message>
    <message>
        <source>Known by its identifier.</source>
        <translation>以标识识别。</translation>
    </message>
    <message>
        <source>Known by its names and addresses.</source>
        <translation>以姓名和地址识别。</translation>
    </message>
    <message>
        <source>The same stands earlier in these files.</source>
        <translation>这些文件中前面已有相同内容。</translation>
    </message>
    <message>
        <source>Someone of this name is there already; not taken for the same.</source>
        <translation>已有同名者；未视为同一人。</translation>
    </message>
    <message>
        <source>The record known is retired; it stays so.</source>
        <translation>已知记录已停用；维持不变。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Differs; ours is kept, theirs is kept with other data.</source>
        <translation>有差异；保留我方内容，对方内容存入其他资料。</translation>
    </message>
    <message>
        <source>The institution is new.</source>
        <translation>机构为新增。</translation>
    </message>
    <message>
        <source>The institution is known.</source>
        <translation>机构已知。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>名片和表格 (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Keep as other data</source>
        <translation>作为其他资料保留</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Other data, as exported</source>
        <translation>其他资料（按导出原样）</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Choose vCard or CSV files, or drop them here. You will see what would happen before anything is stored.</source>
        <translation>请选择 vCard 或 CSV 文件，或拖放到此处。保存之前您会看到将发生的结果。</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported as one action.</source>
        <translation>已作为一次操作导入。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%Ln 条有补充</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%Ln 条无新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln 条被拒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Words in any script</source>
        <translation>任何文字的词语</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>所有主题</translation>
    </message>
</context>
<context>
    <name>ListedNote</name>
    <message>
        <source>Which?</source>
        <translation>哪些？</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1 (to settle)</source>
        <translation>%1（待确定）</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 终止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>已测试：%1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>That of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>没有章节包含这些词语。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Close the manual (Esc)</source>
        <translation>关闭手册 (Esc)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The last directory</source>
        <translation>最近一份名录</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Networks and members</source>
        <translation>网络与成员</translation>
    </message>
    <message>
        <source>Agreements and laws</source>
        <translation>协定与立法</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>与各国往来</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的密码短语</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Tell it to the readers apart from the file; should it be lost, print again from the list of printings.</source>
        <translation>仅显示这一次，不作任何保留。请与文件分开告知读者；如有遗失，请从打印记录中重新打印。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>复制；剪贴板一分钟后清空</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的密码短语</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>保留这些选项…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>导出为文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No preset kept yet</source>
        <translation>尚无预设</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Mend what is marked first; then keep it.</source>
        <translation>请先更正标出之处，再保留。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Deleted: %1; undo brings it back.</source>
        <translation>已删除：%1；可撤销恢复。</translation>
    </message>
    <message>
        <source>Hand on the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Take in a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The preset is kept.</source>
        <translation>预设已保留。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>%Ln 个没有邮寄地址，不予打印。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>today, or 2024, 2024-05, 2024-05-02</source>
        <translation>今天，或 2024、2024-05、2024-05-02</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>One State</source>
        <translation>单个国家</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>小册子</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>增编</translation>
    </message>
    <message>
        <source>Theme sheet</source>
        <translation>专题表</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>电话表</translation>
    </message>
    <message>
        <source>Card of a State</source>
        <translation>国家卡片</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>确认表</translation>
    </message>
    <message>
        <source>Mailing labels</source>
        <translation>邮寄标签</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All focal points and official channels.</source>
        <translation>所有协调人和正式渠道。</translation>
    </message>
    <message>
        <source>The directory on A5, to be printed on A4 and folded.</source>
        <translation>A5 名录，用 A4 纸打印后对折。</translation>
    </message>
    <message>
        <source>National practitioners only.</source>
        <translation>仅国家从业人员。</translation>
    </message>
    <message>
        <source>Who came, left or changed since a directory.</source>
        <translation>自某份名录以来的新任、离任和变更。</translation>
    </message>
    <message>
        <source>Who answers for one theme.</source>
        <translation>谁负责某一主题。</translation>
    </message>
    <message>
        <source>Seats that nobody holds, and States without any.</source>
        <translation>无人担任的席位，以及完全没有席位的国家。</translation>
    </message>
    <message>
        <source>Whom to call, on as few pages as can be.</source>
        <translation>致电对象，页数尽可能少。</translation>
    </message>
    <message>
        <source>What a mission takes along, on one page.</source>
        <translation>代表团随身携带的一页资料。</translation>
    </message>
    <message>
        <source>A note verbale and the sheet a State corrects and returns.</source>
        <translation>普通照会，以及由国家更正并交回的确认表。</translation>
    </message>
    <message>
        <source>Addresses on sheets of labels.</source>
        <translation>标签纸上的地址。</translation>
    </message>
    <message>
        <source>Sender and addressee on envelopes.</source>
        <translation>信封上的寄件人和收件人。</translation>
    </message>
    <message>
        <source>One letter to each, from your own words.</source>
        <translation>用您自己的文字，给每人一封信。</translation>
    </message>
    <message>
        <source>Choose the State first.</source>
        <translation>请先选择国家。</translation>
    </message>
    <message>
        <source>Choose the theme first.</source>
        <translation>请先选择主题。</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>请先撰写信函。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起自</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>并列的第二语言</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域集团</translation>
    </message>
    <message>
        <source>Kind of mandate</source>
        <translation>任命类别</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自拟文字</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>第一个空白标签</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>总份数</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Move to the right by</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move down by</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>For a trial</source>
        <translation>试印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>版号</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Fields of an entry</source>
        <translation>条目字段</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>哪些条目</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>标记和份数</translation>
    </message>
    <message>
        <source>If the printer is off</source>
        <translation>打印机位置偏差</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>职衔和机构</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>自何时起</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>至何时止</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>上次确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in all scripts</source>
        <translation>各种文字的姓名</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message>
        <source>Find a document, a name, a fingerprint</source>
        <translation>查找文件、姓名或指纹</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>重新打印…</translation>
    </message>
    <message>
        <source>The same document, byte for byte (Ctrl+S)</source>
        <translation>同一文件，逐字节相同 (Ctrl+S)</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>打印到纸张…</translation>
    </message>
    <message>
        <source>Addendum since this one</source>
        <translation>自此份以来的增编</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Nothing that was printed says this.</source>
        <translation>没有符合的打印记录。</translation>
    </message>
    <message>
        <source>What leaves the office on paper is listed here, and kept as it was.</source>
        <translation>从办公室发出的打印文件列于此处，并按原样保留。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>已发送 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never more than %2</source>
        <translation>%1：绝不多于%2</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Replies</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>按问题列答复</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>没有新内容；未保存任何内容。</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>已记录。</translation>
    </message>
</context>
<context>
    <name>RateBars</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1/%2 · %3 %</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a name; empty is a vacancy</source>
        <translation>输入姓名；留空即为空缺</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>您的恢复码</translation>
    </message>
    <message>
        <source>It opens this workspace if the passphrase is forgotten. It is shown only now: write it on paper and keep the paper in a safe, away from this computer.</source>
        <translation>忘记密码短语时可用它打开此工作区。仅在此刻显示：请写在纸上，存放于远离本机的保险柜中。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <source>The code, typed back from the paper</source>
        <translation>从纸上重新输入的代码</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>请从纸上重新输入</translation>
    </message>
    <message>
        <source>focalnet: recovery code of the workspace of %1</source>
        <translation>focalnet：%1 工作区的恢复码</translation>
    </message>
    <message>
        <source>Whoever has this code and the folder can read everything in it.</source>
        <translation>拥有此代码和文件夹者可阅读其中全部内容。</translation>
    </message>
    <message>
        <source>Save the recovery code in clear</source>
        <translation>以明文保存恢复码</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>待催复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域集团</translation>
    </message>
    <message>
        <source>Send to States…</source>
        <translation>发送给各国…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>记录答复…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>记录催复…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>另存为工作簿…</translation>
    </message>
    <message>
        <source>It was sent to nobody yet. Begin with “Send to States”.</source>
        <translation>尚未发送给任何国家。请先点“发送给各国”。</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>已询问 %Ln 个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>%Ln 个已答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>%Ln 个待催复</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>截止日期：%1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待收</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>已发送给 %Ln 个国家。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>%Ln 个此前已收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>请先在表中选择一个国家。</translation>
    </message>
    <message>
        <source>Choose States that have not replied first.</source>
        <translation>请先选择尚未答复的国家。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>已记录 %Ln 次催复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>另存为工作簿</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Choose the files of the reply</source>
        <translation>选择答复的文件</translation>
    </message>
</context>
<context>
    <name>SavedBox</name>
    <message>
        <source>Saved search</source>
        <translation>已存搜索</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密级别</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>打印姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>姓名类别</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Number as given</source>
        <translation>原始号码</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>所讲语言</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Key or fingerprint</source>
        <translation>密钥或指纹</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他资料</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>任职者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域集团</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Reference of the State</source>
        <translation>国家文号</translation>
    </message>
    <message>
        <source>Date of the State</source>
        <translation>国家日期</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>法院文号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Last confirmation</source>
        <translation>最近确认</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>最近确认日期</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed how</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>正式渠道</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>全部或任选</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>ISO 代码</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>两字母代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>通信语言</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>国际区号</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>工作语言</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开启日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Search that chose the entries</source>
        <translation>用于选定条目的搜索</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>确认表语言</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Sheet of a campaign</source>
        <translation>活动确认表</translation>
    </message>
    <message>
        <source>Designations asked about</source>
        <translation>所询问的指定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Remark of the State</source>
        <translation>国家备注</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>催复日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Answered how</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>通信测试</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>人员或机构</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>测试日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Library item</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Chamber or author</source>
        <translation>分庭或作者</translation>
    </message>
    <message>
        <source>Text or holding</source>
        <translation>正文或裁断</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>往来函件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应办日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Ad hoc only</source>
        <translation>仅限专案</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Implementing legislation</source>
        <translation>实施立法</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>总份数</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Since the printing</source>
        <translation>起自打印记录</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>内容指纹</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>国家协调人</translation>
    </message>
    <message>
        <source>Central authority</source>
        <translation>中央机关</translation>
    </message>
    <message>
        <source>National working group</source>
        <translation>国家工作组</translation>
    </message>
    <message>
        <source>Operational focal point</source>
        <translation>业务协调人</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>专题协调人</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>区域集团协调人</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>区域专题协调人</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>不合作问题协调人</translation>
    </message>
    <message>
        <source>Desk at an embassy or mission</source>
        <translation>使馆或代表团专员</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>首要</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚洲及太平洋国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>Diplomatic channel</source>
        <translation>外交渠道</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>部委</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>使馆</translation>
    </message>
    <message>
        <source>Either of several</source>
        <translation>任选其一</translation>
    </message>
    <message>
        <source>For urgent requests</source>
        <translation>用于紧急请求</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>任选其一</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>罗马化</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>名在前</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>姓在前</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>单名</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>普通照会</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Depositary notification</source>
        <translation>保存人通知</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>PGP</source>
        <translation>PGP</translation>
    </message>
    <message>
        <source>S/MIME</source>
        <translation>S/MIME</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公众</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>仅本办公室</translation>
    </message>
    <message>
        <source>State Party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署国</translation>
    </message>
    <message>
        <source>Not a party</source>
        <translation>非缔约国</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Ratification deposited</source>
        <translation>交存批准书</translation>
    </message>
    <message>
        <source>Accession deposited</source>
        <translation>交存加入书</translation>
    </message>
    <message>
        <source>Party from</source>
        <translation>成为缔约国</translation>
    </message>
    <message>
        <source>Withdrawal notified</source>
        <translation>通知退约</translation>
    </message>
    <message>
        <source>Withdrawal rescinded</source>
        <translation>撤销退约</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退约</translation>
    </message>
    <message>
        <source>Situation opened</source>
        <translation>情势已立案</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Held by somebody else now</source>
        <translation>现已换人</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Note verbale received</source>
        <translation>收到普通照会</translation>
    </message>
    <message>
        <source>Note verbale sent</source>
        <translation>发出普通照会</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Non-essential contact</source>
        <translation>非必要接触</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>框架协定</translation>
    </message>
    <message>
        <source>Relocation of witnesses</source>
        <translation>证人重新安置</translation>
    </message>
    <message>
        <source>Enforcement of sentences</source>
        <translation>判决执行</translation>
    </message>
    <message>
        <source>Interim release</source>
        <translation>临时释放</translation>
    </message>
    <message>
        <source>Final release</source>
        <translation>最终释放</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>谈判中</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>已颁布</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>National legislation</source>
        <translation>国内立法</translation>
    </message>
    <message>
        <source>Difficulty in execution</source>
        <translation>执行困难</translation>
    </message>
    <message>
        <source>Case law</source>
        <translation>判例</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>参考文书</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Confirmed within</source>
        <translation>确认于近</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>届满于</translation>
    </message>
    <message>
        <source>Network and speciality</source>
        <translation>网络与专业</translation>
    </message>
    <message>
        <source>Kind and date</source>
        <translation>类别与日期</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>类型与状态</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>状态与日期</translation>
    </message>
    <message>
        <source>Shelf and symbol</source>
        <translation>类别与文号</translation>
    </message>
    <message>
        <source>Means and outcome</source>
        <translation>方式与结果</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Official channels</source>
        <translation>正式渠道</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sheets of campaigns</source>
        <translation>活动确认表</translation>
    </message>
    <message>
        <source>Communication tests</source>
        <translation>通信测试</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Letters and contacts</source>
        <translation>函件与联系</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>立法</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>Retire: %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Confirm mandates</source>
        <translation>确认任命</translation>
    </message>
    <message>
        <source>Hand over mandates</source>
        <translation>移交任命</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>启动活动</translation>
    </message>
    <message>
        <source>Send sheets</source>
        <translation>发送确认表</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>录入答复</translation>
    </message>
    <message>
        <source>Remind States</source>
        <translation>向各国催复</translation>
    </message>
    <message>
        <source>Send a questionnaire</source>
        <translation>发送问卷</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>States and themes</source>
        <translation>国家和主题</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>编辑字段</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Two primary focal points at once.</source>
        <translation>同时有两名首要协调人。</translation>
    </message>
    <message>
        <source>Someone is acting beside a primary focal point.</source>
        <translation>首要协调人在任时另有代理人员。</translation>
    </message>
    <message>
        <source>A vacancy is noted where somebody holds the seat.</source>
        <translation>席位有人却记为空缺。</translation>
    </message>
    <message>
        <source>Nobody held the seat between two mandates.</source>
        <translation>两次任命之间席位无人。</translation>
    </message>
    <message>
        <source>Designation received</source>
        <translation>收到指定</translation>
    </message>
    <message>
        <source>Mandate begins</source>
        <translation>任命开始</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>任命结束</translation>
    </message>
    <message>
        <source>Mandate confirmed</source>
        <translation>任命已确认</translation>
    </message>
    <message>
        <source>Post taken up</source>
        <translation>就职</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Channel received</source>
        <translation>收到渠道</translation>
    </message>
    <message>
        <source>Channel takes effect</source>
        <translation>渠道生效</translation>
    </message>
    <message>
        <source>Channel ends</source>
        <translation>渠道终止</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复到期</translation>
    </message>
    <message>
        <source>Sheet sent</source>
        <translation>确认表已发送</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催复</translation>
    </message>
    <message>
        <source>Questionnaire sent</source>
        <translation>问卷已发送</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>收到答复</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>头衔与机构</translation>
    </message>
    <message>
        <source>Kind and theme</source>
        <translation>类别与主题</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>最近确认</translation>
    </message>
    <message>
        <source>Circle of readers</source>
        <translation>读者组</translation>
    </message>
    <message>
        <source>Circles of readers</source>
        <translation>读者组列表</translation>
    </message>
    <message>
        <source>What the circle was</source>
        <translation>当时的读者组</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>绝不多于</translation>
    </message>
    <message>
        <source>Left out for them</source>
        <translation>对其略去</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>Their files</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>用密码短语保护</translation>
    </message>
    <message>
        <source>Left in clear</source>
        <translation>不加保护</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a person, State, theme, phone…</source>
        <translation>查找人员、国家、主题、电话…</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>words, in any order</source>
        <translation>词语，顺序不限</translation>
    </message>
    <message>
        <source>Words and the rest</source>
        <translation>词语及其他</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>找到 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save under a new name</source>
        <translation>以新名称保存</translation>
    </message>
    <message>
        <source>Export the people…</source>
        <translation>导出人员…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Or field by field:</source>
        <translation>或逐个字段：</translation>
    </message>
    <message>
        <source>Saved. Use it in lists, printing and campaigns.</source>
        <translation>已保存。可用于列表、打印和活动。</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>导出人员</translation>
    </message>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>已将 %Ln 人写入文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SeatPanel</name>
    <message>
        <source>Mandates of this cell</source>
        <translation>此格的任命</translation>
    </message>
    <message>
        <source>New designation here</source>
        <translation>在此新建指定</translation>
    </message>
    <message>
        <source>Choose a cell to see who is behind it.</source>
        <translation>选择一格以查看相关人员。</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>确认：%1</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>生成新恢复码…</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>用本机钥匙串解锁</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The old recovery code stops working then.</source>
        <translation>旧恢复码随即失效。</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can unlock it then.</source>
        <translation>届时登录本机者均可解锁。</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one opens nothing any more.</source>
        <translation>密码短语已更改；旧的不再有效。</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks this workspace now.</source>
        <translation>本机钥匙串现可解锁此工作区。</translation>
    </message>
    <message>
        <source>The keyring no longer unlocks this workspace.</source>
        <translation>钥匙串不再解锁此工作区。</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>All States Parties</source>
        <translation>所有缔约国</translation>
    </message>
    <message>
        <source>States by their codes</source>
        <translation>按代码选国家</translation>
    </message>
    <message>
        <source>States that a search finds</source>
        <translation>搜索找到的国家</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送给</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>记为已发送</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>%Ln 个国家</numerusform>
        </translation>
    </message>
    <message>
        <source>No State is chosen; nothing was stored.</source>
        <translation>未选择国家；未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %s</source>
        <translation>已撤销：%s</translation>
    </message>
    <message>
        <source>Done again: %s</source>
        <translation>已重做：%s</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Label %1 of %2</source>
        <translation>第 %1 个标签，共 %2 个</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Move in a list or among the hits</source>
        <translation>在列表或结果中移动</translation>
    </message>
    <message>
        <source>Open the card; on a card, edit it</source>
        <translation>打开卡片；在卡片上则编辑</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Leave the form, or put away what lies on top</source>
        <translation>离开表单，或收起上层内容</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Fields of an entry</source>
        <translation>条目字段</translation>
    </message>
    <message>
        <source>Space leaves a field out, Alt with ↑ or ↓ moves it</source>
        <translation>空格键略去字段，Alt 加 ↑ 或 ↓ 移动字段</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>折叠或展开：%1</translation>
    </message>
</context>
<context>
    <name>StartEditor</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>各国使用其通信语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>法院文号</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>确认表语言</translation>
    </message>
    <message>
        <source>Whom to ask (search)</source>
        <translation>询问对象（搜索）</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>启动活动</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Every State is asked whether its entries still hold. Without a search all mandates in force are asked about.</source>
        <translation>询问各国其条目是否仍然有效。若无搜索，则询问所有现行任命。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>涉及 %Ln 个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>略去 %Ln 个：确认表不得显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>略去 %Ln 个：没有国家负责</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>管理各国协助法院的协调人网络。您输入的一切都在本机加密。</translation>
    </message>
    <message>
        <source>&amp;Create a workspace</source>
        <translation>创建工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try it with demonstration data</source>
        <translation>用演示数据试用(&amp;T)</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>打开工作区文件夹</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>撤销将取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>%Ln 分钟后锁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域集团</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有集团</translation>
    </message>
    <message>
        <source>with a form to fill in (XLSX)</source>
        <translation>附可填写表格 (XLSX)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>生成确认表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log an answer…</source>
        <translation>记录答复…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>记录催复…</translation>
    </message>
    <message>
        <source>Of all States…</source>
        <translation>所有国家…</translation>
    </message>
    <message>
        <source>Of the States chosen…</source>
        <translation>所选国家…</translation>
    </message>
    <message>
        <source>Of those not sent yet…</source>
        <translation>尚未发送的国家…</translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>请先在表中选择一个国家。</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the States in the table first.</source>
        <translation>请先在表中选择国家。</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>已为 %1 记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>已记录 %Ln 次催复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the sheets</source>
        <translation>选择存放确认表的文件夹</translation>
    </message>
    <message>
        <source>Stopped. Sheets written so far stay; none is noted as sent.</source>
        <translation>已停止。已写出的确认表保留；均未记为已发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>已写出 %Ln 个文件并记为已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>没有字体包含：%1</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Own words</source>
        <translation>自拟文字</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Only where there is a telephone</source>
        <translation>仅在有电话时</translation>
    </message>
    <message>
        <source>Only where there is no telephone</source>
        <translation>仅在无电话时</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Write your letter here.</source>
        <translation>请在此撰写信函。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Confirmations due</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Nobody made sure of these for a year; the oldest come first.</source>
        <translation>一年来无人核实；最久者在前。</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Seats that nobody holds.</source>
        <translation>无人担任的席位。</translation>
    </message>
    <message>
        <source>Mandates ending</source>
        <translation>即将届满的任命</translation>
    </message>
    <message>
        <source>Within three months.</source>
        <translation>三个月内。</translation>
    </message>
    <message>
        <source>Channels changing</source>
        <translation>渠道变更</translation>
    </message>
    <message>
        <source>Rule 180: the day agreed, or 45 days after receipt.</source>
        <translation>规则180：商定之日，或收到后45天。</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>待收答复</translation>
    </message>
    <message>
        <source>Sheets and questionnaires at or near their deadline.</source>
        <translation>已到或接近期限的确认表和问卷。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Letters and calls that something is to follow.</source>
        <translation>需要跟进的函件和通话。</translation>
    </message>
    <message>
        <source>Keys expiring</source>
        <translation>即将过期的密钥</translation>
    </message>
    <message>
        <source>Soon nobody can write to these in cipher.</source>
        <translation>不久将无法向其发送加密信件。</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>自 %1 起到期</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>自 %1 起空缺</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 届满</translation>
    </message>
    <message>
        <source>takes effect %1</source>
        <translation>%1 生效</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>应于 %1 完成</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 已过期</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to Today</source>
        <translation>返回今日</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Nothing due: %1.</source>
        <translation>无到期事项：%1。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>使用本机钥匙串</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>其他工作区…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>More about this value</source>
        <translation>此值的更多内容</translation>
    </message>
    <message>
        <source>Remove this value (Ctrl+Shift+Del)</source>
        <translation>移除此值 (Ctrl+Shift+Del)</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>添加值 (Ins)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>您输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>在本页新建记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Who has no financial focal point?</source>
        <translation>谁没有金融事务协调人？</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
</TS>
