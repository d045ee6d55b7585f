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
    <name>AsidePanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>电脑所属</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>转交者</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Says here now</source>
        <translation>此处现值</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>Take the chosen ones in</source>
        <translation>接收所选</translation>
    </message>
    <message>
        <source>Drop the chosen ones…</source>
        <translation>丢弃所选…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>将改变的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>有 %n 项来自丢失电脑的操作待定。在您决定之前它们不属于任何内容：请询问署名的官员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What a laptop writes after it was lost is put aside here.</source>
        <translation>没有待定内容。电脑丢失后写入的内容会搁置在此。</translation>
    </message>
    <message>
        <source>Nothing: all of it is held here already.</source>
        <translation>无变化：这些内容此处均已有。</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>已接收 %n 项操作；每项都可在历史记录中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in from a lost laptop</source>
        <translation>接收自丢失的电脑</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>已丢弃 %n 项操作；不会再次搁置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>被拒原因</translation>
    </message>
    <message>
        <source>Sign-in sheet of</source>
        <translation>签到表所属</translation>
    </message>
    <message>
        <source>Codes of the signed sheet: B07-3 B08-1</source>
        <translation>已签字签到表的代码：B07-3 B08-1</translation>
    </message>
    <message>
        <source>Codes of the lines that are signed</source>
        <translation>已签字各行的代码</translation>
    </message>
    <message>
        <source>All who arrived are present…</source>
        <translation>到会者全部出席…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>录入表格…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>%1 of %2 came.</source>
        <translation>%2 人中 %1 人到会。</translation>
    </message>
    <message>
        <source>Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.</source>
        <translation>用字母或 1 至 5 标记；空格换下一标记；Shift 加方向键选择多项。</translation>
    </message>
    <message>
        <source>There is no sitting yet: enter the programme first.</source>
        <translation>尚无会议：请先录入日程。</translation>
    </message>
    <message>
        <source>Sitting as on the sheet</source>
        <translation>签到表上的会议</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>已标记 %Ln 人出席。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of attendance</source>
        <translation>选择出席表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>已标记 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>%Ln 个不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%Ln 行被拒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells were merged; each row got what they say.</source>
        <translation>有合并的单元格；每行都采用其内容。</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>因隐藏而未读取：%1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>tried to unlock, in vain</source>
        <translation>尝试解锁未成功</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>made records one</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>took records apart</source>
        <translation>分开记录</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>purged registration files</source>
        <translation>清除登记表</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>made a new recovery code</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>changed the use of the keyring</source>
        <translation>更改密钥环的使用</translation>
    </message>
    <message>
        <source>made a bundle</source>
        <translation>制作交换包</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>录入交换包</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>拒收交换包</translation>
    </message>
    <message>
        <source>added the card of an office</source>
        <translation>添加办公室名片</translation>
    </message>
    <message>
        <source>was introduced to an office</source>
        <translation>获介绍一个办公室</translation>
    </message>
    <message>
        <source>took in a newer card</source>
        <translation>录入较新名片</translation>
    </message>
    <message>
        <source>verified an office</source>
        <translation>核验办公室</translation>
    </message>
    <message>
        <source>revoked an office</source>
        <translation>撤销办公室</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>加入办公室</translation>
    </message>
    <message>
        <source>took a laptop into the office</source>
        <translation>接纳电脑加入办公室</translation>
    </message>
    <message>
        <source>put a laptop out of use</source>
        <translation>停用电脑</translation>
    </message>
    <message>
        <source>took in what a lost laptop wrote</source>
        <translation>接收了丢失电脑写入的内容</translation>
    </message>
    <message>
        <source>dropped what a lost laptop wrote</source>
        <translation>丢弃了丢失电脑写入的内容</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>doubted an audit</source>
        <translation>对审计记录存疑</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>电脑 %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>包裹 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 的</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>asked for by another office</source>
        <translation>应其他办公室要求</translation>
    </message>
    <message>
        <source>found and accepted</source>
        <translation>发现并接受</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>用密码短语</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>用恢复码</translation>
    </message>
    <message>
        <source>with the keyring</source>
        <translation>用密钥环</translation>
    </message>
    <message>
        <source>others remember another one of this laptop</source>
        <translation>其他办公室记得此电脑的另一份记录</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>比此前短</translation>
    </message>
    <message>
        <source>it is not the one it was</source>
        <translation>与此前不同</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>搁置 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>清除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>此处消失 %n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做之事</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Find an officer, an office…</source>
        <translation>查找官员、办公室…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>官员</translation>
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
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Unlocking, printing, sending and erasing will be.</source>
        <translation>尚无记录。解锁、打印、发送和清除都会记录。</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>保存审计记录</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>应要求</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a bundle was taken in</source>
        <translation>录入交换包之前</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>新版本之前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>To restore a backup, go to another workspace and choose “Restore a backup…”. You see what differs first.</source>
        <translation>如需恢复备份，请转到另一个工作区并选择“恢复备份…”。您会先看到差异。</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>The last one was checked: %1.</source>
        <translation>最近一份已检查：%1。</translation>
    </message>
    <message>
        <source>There is none of today.</source>
        <translation>今天尚无备份。</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>将备份保存在此文件夹</translation>
    </message>
    <message>
        <source>Opened again and checked: %1.</source>
        <translation>已重新打开并检查：%1。</translation>
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
        <source>Erase for good…</source>
        <translation>永久清除…</translation>
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
    <name>CheckInDesk</name>
    <message>
        <source>Who may be meant</source>
        <translation>可能指谁</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>最近到会者</translation>
    </message>
    <message>
        <source>Code, name or State</source>
        <translation>代码、姓名或国家</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>未登记者</translation>
    </message>
    <message>
        <source>In place of …</source>
        <translation>代替…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a State</source>
        <translation>扫描胸卡，或输入姓名或国家</translation>
    </message>
    <message>
        <source>Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo</source>
        <translation>Enter 签到 · F2 未登记者 · F3 代替某人 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>In place of whom?</source>
        <translation>代替谁？</translation>
    </message>
    <message>
        <source>Look up and choose who does not come, then F3.</source>
        <translation>查找并选中不来的人，然后按 F3。</translation>
    </message>
    <message>
        <source>In place of %1: who comes?</source>
        <translation>代替 %1：来的是谁？</translation>
    </message>
    <message>
        <source>Type a name and Enter; F2 for somebody new; Esc leaves it.</source>
        <translation>输入姓名后按 Enter；F2 为新人；Esc 放弃。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Open the desk</source>
        <translation>打开签到台</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本签到台名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>到会时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At the desk one field takes the code of a badge, a name in any spelling, or a State. F11 opens it, Esc closes it.</source>
        <translation>签到台只有一个输入栏，可输入胸卡代码、任何写法的姓名或国家。F11 打开，Esc 关闭。</translation>
    </message>
    <message>
        <source>Arrivals, the last first</source>
        <translation>到会者，最近的在前</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到会</translation>
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
    <message>
        <source>Circles…</source>
        <translation>读者组…</translation>
    </message>
    <message>
        <source>Make circles of readers, or change them</source>
        <translation>建立或更改读者组</translation>
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
    <name>ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>暂时显示</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起自</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>写入另一个值…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>有 %Ln 个冲突待处理。没有丢失任何内容：两个值都已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Where two offices say different things of one field, it is settled here.</source>
        <translation>没有冲突。两个办公室对同一字段说法不同时，在此处理。</translation>
    </message>
    <message>
        <source>Settled, for all offices. Undo brings the conflict back.</source>
        <translation>已为所有办公室解决。撤销可恢复冲突。</translation>
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
    <name>DailyBackup</name>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
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
    <name>DeskFilesPanel</name>
    <message>
        <source>Desk file</source>
        <translation>签到台文件</translation>
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
        <source>Seen at</source>
        <translation>到会时间</translation>
    </message>
    <message>
        <source>Desk code of the other laptop</source>
        <translation>另一台电脑的签到台代码</translation>
    </message>
    <message>
        <source>Write a file for the other desks…</source>
        <translation>写出文件给其他签到台…</translation>
    </message>
    <message>
        <source>Take in the file of another desk…</source>
        <translation>录入另一签到台的文件…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>多个签到台</translation>
    </message>
    <message>
        <source>Each laptop writes a file now and then and takes in those of the others, in any order and as often as you like. Whoever was seen twice counts once.</source>
        <translation>每台电脑不时写出文件，并录入其他电脑的文件，次序和次数不限。见到两次的人只计一次。</translation>
    </message>
    <message>
        <source>Write a file for the other desks</source>
        <translation>写出文件给其他签到台</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>已写出 %Ln 条到会记录：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk code, for a laptop that does not have the event yet. It is shown once: tell it by voice, never beside the file.</source>
        <translation>签到台代码，供尚无此活动的电脑使用。只显示一次：请口头告知，切勿与文件放在一起。</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>录入另一签到台的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>新增 %Ln 条到会记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%Ln 条已知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>新增 %Ln 名与会者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>有 %Ln 条到会记录的人在此未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen more than once</source>
        <translation>不止一次见到</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>实际未到</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>未登记者</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到会</translation>
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
    <name>DocumentsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Sitting, for sign-in sheets</source>
        <translation>会议（用于签到表）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Certificates given</source>
        <translation>已发证书</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>分配胸卡代码</translation>
    </message>
    <message>
        <source>Note that they went out</source>
        <translation>记录已发出</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>保存为日历文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>%Ln 张胸卡将没有代码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>已打印%n份签证函。是否已发出？</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of different people bear one number (%1): withdraw one of them and issue it again.</source>
        <translation>不同人员的证书使用同一编号（%1）：请撤回其一并重新签发。</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>Every badge has its code now.</source>
        <translation>每张胸卡都已有代码。</translation>
    </message>
    <message>
        <source>It is noted. One Undo takes it back.</source>
        <translation>已记录。撤销一次即可收回。</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>保存为日历文件</translation>
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
    <name>DroppingQuestion</name>
    <message>
        <source>Let them wait</source>
        <translation>继续搁置</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>永久丢弃 %n 项操作？其内容将从本办公室消失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same identifier</source>
        <translation>标识相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>电子邮件相同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same name in another writing</source>
        <translation>姓名相同，文字不同</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>机构相同</translation>
    </message>
    <message>
        <source>same State</source>
        <translation>国家相同</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>One</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Make them one…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>分开</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>有 %Ln 对可能是同一个。由您决定；随时可以分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>似乎没有重复录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>%n 条记录归入另一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are apart again.</source>
        <translation>已重新分开。</translation>
    </message>
    <message>
        <source>They are one now. Undo takes them apart.</source>
        <translation>已合为一个。撤销可将其分开。</translation>
    </message>
    <message>
        <source>Remembered: they are not the same.</source>
        <translation>已记下：不是同一个。</translation>
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
    <name>ErasingForm</name>
    <message>
        <source>I understand that nobody can bring this back.</source>
        <translation>我明白无人能够恢复。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Values go from tables, journal, search and files, here and in every office that the next bundles reach. History keeps that something was erased, not what.</source>
        <translation>内容将从表、日志、搜索和文件中消失，此处以及后续交换包所到的每个办公室均如此。历史只保留曾有内容被清除，不保留内容本身。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>永久消失</translation>
    </message>
    <message>
        <source>Stays, without the name</source>
        <translation>保留，不含姓名</translation>
    </message>
    <message>
        <source>Has the name in its text, and stays</source>
        <translation>正文含有该姓名，予以保留</translation>
    </message>
    <message>
        <source>Printed with the name, or may be</source>
        <translation>印有或可能印有该姓名</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ErasuresPanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>其他办公室</translation>
    </message>
    <message>
        <source>A person is erased from the card. The next bundles take it to the other offices; each says in its own next bundle that it did the same.</source>
        <translation>人员由其名片页清除。后续交换包将清除传至其他办公室；各办公室在其下一个交换包中说明已照办。</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>尚未清除任何内容。</translation>
    </message>
    <message>
        <source>erased at %1 of %2</source>
        <translation>%2 个中有 %1 个已清除</translation>
    </message>
    <message>
        <source>not yet at %1</source>
        <translation>尚未：%1</translation>
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
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The card is damaged or forged.</source>
        <translation>名片已损坏或系伪造。</translation>
    </message>
    <message>
        <source>This is not the card of an office.</source>
        <translation>这不是办公室的名片。</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this card.</source>
        <translation>此名片由较新版本的 focalnet 写成。</translation>
    </message>
    <message>
        <source>The card names a laptop twice.</source>
        <translation>名片两次列出同一台电脑。</translation>
    </message>
    <message>
        <source>The card is not signed by the office it names.</source>
        <translation>名片没有所列办公室的签名。</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>名片的截止早于开始。</translation>
    </message>
    <message>
        <source>The request is not signed by the laptop it names.</source>
        <translation>申请没有所列电脑的签名。</translation>
    </message>
    <message>
        <source>The card has no readable name.</source>
        <translation>名片没有可读的名称。</translation>
    </message>
    <message>
        <source>The card has no key to send to.</source>
        <translation>名片没有可供发送的密钥。</translation>
    </message>
    <message>
        <source>The file is larger than any bundle.</source>
        <translation>文件大于任何交换包。</translation>
    </message>
    <message>
        <source>This is not a bundle of focalnet.</source>
        <translation>这不是 focalnet 的交换包。</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this bundle.</source>
        <translation>此交换包由较新版本的 focalnet 写成。</translation>
    </message>
    <message>
        <source>One record holds more than a bundle can carry.</source>
        <translation>一条记录超出一个交换包的容量。</translation>
    </message>
    <message>
        <source>There is more to send than one bundle can carry.</source>
        <translation>要发送的内容超出一个交换包的容量。</translation>
    </message>
    <message>
        <source>This bundle was sent to others.</source>
        <translation>此交换包是发给别人的。</translation>
    </message>
    <message>
        <source>The file holds more than any bundle may.</source>
        <translation>文件内容超出交换包的限度。</translation>
    </message>
    <message>
        <source>This bundle is for somebody else.</source>
        <translation>此交换包是给别人的。</translation>
    </message>
    <message>
        <source>See how it stands now; take back the last step first if that was wrong.</source>
        <translation>请查看目前状况；如有误，先撤回最后一步。</translation>
    </message>
    <message>
        <source>Give a day on or after that of the last step; nothing was stored.</source>
        <translation>请填写不早于最后一步的日期；未保存任何内容。</translation>
    </message>
    <message>
        <source>A step has a day.</source>
        <translation>每一步都有日期。</translation>
    </message>
    <message>
        <source>This cannot follow where it stands.</source>
        <translation>按目前状况不能有此一步。</translation>
    </message>
    <message>
        <source>The last step is later.</source>
        <translation>最后一步较晚。</translation>
    </message>
    <message>
        <source>The last step was made later.</source>
        <translation>最后一步的时间较晚。</translation>
    </message>
    <message>
        <source>Write the day, T and the time: 2019-01-21T09:00.</source>
        <translation>请写日期、T 和时间：2019-01-21T09:00。</translation>
    </message>
    <message>
        <source>This is not a day with a time.</source>
        <translation>这不是带时间的日期。</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>没有这个日期或时间。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the record anew if it is needed again.</source>
        <translation>未作任何更改。如仍需要该记录，请重新录入。</translation>
    </message>
    <message>
        <source>Look at the status with event show; what was turned by mistake is taken back by undo.</source>
        <translation>请用 event show 查看状态；误改可用 undo 撤销。</translation>
    </message>
    <message>
        <source>Say why in a few words; nothing was stored.</source>
        <translation>请简要说明原因；未保存任何内容。</translation>
    </message>
    <message>
        <source>What is done cannot be turned so.</source>
        <translation>已完成的不能这样更改。</translation>
    </message>
    <message>
        <source>It is not time for this yet.</source>
        <translation>现在还不到时候。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Give a day, today at the latest.</source>
        <translation>请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>The course of an event is turned, not set.</source>
        <translation>活动的进程应逐步登记，不能直接编辑。</translation>
    </message>
    <message>
        <source>Only a postponed event gets new dates so.</source>
        <translation>只有延期的活动才能这样获得新日期。</translation>
    </message>
    <message>
        <source>This turn gives no new dates.</source>
        <translation>此变更不给出新日期。</translation>
    </message>
    <message>
        <source>An hour alone needs a sitting with a beginning.</source>
        <translation>只写时间时，会议须有开始时间。</translation>
    </message>
    <message>
        <source>Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC.</source>
        <translation>请写时区名称：Europe/Amsterdam、Africa/Dakar、UTC。</translation>
    </message>
    <message>
        <source>The clocks go forward in that hour: write the time after it.</source>
        <translation>该小时时钟拨快：请写其后的时间。</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>当天没有这个时间。</translation>
    </message>
    <message>
        <source>Give from and until within the sitting; nothing was stored.</source>
        <translation>请填写会议期间内的起止时间；未保存任何内容。</translation>
    </message>
    <message>
        <source>Until lies before from.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>From lies after the end of the sitting.</source>
        <translation>开始晚于会议结束。</translation>
    </message>
    <message>
        <source>Until lies before the beginning of the sitting.</source>
        <translation>结束早于会议开始。</translation>
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
        <source>Nothing was changed. Ask the office that sent it to make it again.</source>
        <translation>未作任何更改。请发送方办公室重新制作。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fnx, as the other office sent it; nothing was changed.</source>
        <translation>请选择对方办公室发来的 .fnx 文件；未作任何更改。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask for it anew; nothing was changed.</source>
        <translation>请从来源处重新复制，或重新索取；未作任何更改。</translation>
    </message>
    <message>
        <source>Install the newer version, then open the same file again; nothing was changed.</source>
        <translation>请安装较新版本，再打开同一文件；未作任何更改。</translation>
    </message>
    <message>
        <source>Ask the other office to send less at a time; nothing was changed.</source>
        <translation>请对方办公室每次少发一些；未作任何更改。</translation>
    </message>
    <message>
        <source>Give it to the office it is for, or send yours the newest card of this laptop.</source>
        <translation>请交给收件办公室，或把本电脑的最新名片发给贵办公室。</translation>
    </message>
    <message>
        <source>Send it to the other office; there is nothing in it for this laptop.</source>
        <translation>请发给对方办公室；其中没有给本电脑的内容。</translation>
    </message>
    <message>
        <source>Ask the office for its card, add and verify it, then open the same file again.</source>
        <translation>请向该办公室索取名片，添加并核验，再打开同一文件。</translation>
    </message>
    <message>
        <source>Compare the sixty digits by telephone, verify, then open the same file again.</source>
        <translation>请通过电话核对六十位数字，核验后再打开同一文件。</translation>
    </message>
    <message>
        <source>Tell the office by telephone; a lost laptop may be in wrong hands.</source>
        <translation>请电话告知该办公室；遗失的电脑可能落入他人之手。</translation>
    </message>
    <message>
        <source>Open the missing one first, or send a reply file: the next bundle then holds it all.</source>
        <translation>请先打开缺少的一个，或发送回执：下一个交换包将包含全部内容。</translation>
    </message>
    <message>
        <source>Stop using both copies. Tell the office: one laptop must be restored as a new one before either sends again. Nothing was changed.</source>
        <translation>请停止使用两份副本。告知该办公室：任一方再次发送之前，须将其中一台恢复为新电脑。未作任何更改。</translation>
    </message>
    <message>
        <source>This workspace is older than what others have of it. Restore it from the backup as a new laptop (&apos;focalnet restore&apos;) before going on; nothing was changed.</source>
        <translation>此工作区比其他人手中的版本旧。继续之前，请从备份恢复为新电脑（“focalnet restore”）；未作任何更改。</translation>
    </message>
    <message>
        <source>Ask the office for its card again; nothing was changed.</source>
        <translation>请再次向该办公室索取名片；未作任何更改。</translation>
    </message>
    <message>
        <source>Stop. Call somebody you know at the office. If its key is truly new, revoke the old office and add this card under another name; otherwise tell your security officer.</source>
        <translation>请停止。致电您在该办公室认识的人。如果密钥确实更换，请撤销旧办公室并以另一名称添加此名片；否则请告知安全负责人。</translation>
    </message>
    <message>
        <source>Read all sixty again, slowly. If they still differ, the card is not the office&apos;s.</source>
        <translation>请再慢慢读一遍全部六十位。如仍不同，则名片不属于该办公室。</translation>
    </message>
    <message>
        <source>See what &apos;focalnet office list&apos; says of it.</source>
        <translation>请查看“focalnet office list”的说明。</translation>
    </message>
    <message>
        <source>Name it as &apos;focalnet office list&apos; does, or by the first digits of its id.</source>
        <translation>请按“focalnet office list”所示名称，或用其标识的开头几位。</translation>
    </message>
    <message>
        <source>Read the sixty digits to each other by telephone, then verify the office.</source>
        <translation>请在电话中互读六十位数字，然后核验该办公室。</translation>
    </message>
    <message>
        <source>Nothing goes to it any more. If that was a mistake, verify it anew.</source>
        <translation>不再向其发送任何内容。如有误，请重新核验。</translation>
    </message>
    <message>
        <source>Do it on the laptop on which the office was set up.</source>
        <translation>请在建立该办公室的电脑上操作。</translation>
    </message>
    <message>
        <source>Revoke a laptop that is out of use first.</source>
        <translation>请先撤销一台停用的电脑。</translation>
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
        <source>What was erased cannot come back.</source>
        <translation>已清除的内容不能恢复。</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>所涉内容已清除。</translation>
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
        <source>The register is older than it was when it was closed last.</source>
        <translation>名册比上次关闭时旧。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>无法读取该文件夹。</translation>
    </message>
    <message>
        <source>There is another workspace in this folder.</source>
        <translation>此文件夹中有另一个工作区。</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>备份的内容与其所述不符。</translation>
    </message>
    <message>
        <source>Somebody opened the workspace meanwhile.</source>
        <translation>其间有人打开了工作区。</translation>
    </message>
    <message>
        <source>The head of the backup was altered, or it is another workspace&apos;s.</source>
        <translation>备份的开头被改动，或属于另一工作区。</translation>
    </message>
    <message>
        <source>The copy is not what it should be.</source>
        <translation>副本与应有内容不符。</translation>
    </message>
    <message>
        <source>There is no place to work in.</source>
        <translation>没有可用的工作位置。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>文件无法放到其位置。</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be made.</source>
        <translation>无法创建备份文件夹。</translation>
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
        <source>Look them up in the list of participants; nothing was stored.</source>
        <translation>请在与会者名单中查找；未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no such sitting of this event.</source>
        <translation>此活动没有这场会议。</translation>
    </message>
    <message>
        <source>They do not take part in this event.</source>
        <translation>此人不参加该活动。</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>没有这个标记。</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv; nothing was written.</source>
        <translation>请指定以 .xlsx 或 .csv 结尾的文件；未写出任何内容。</translation>
    </message>
    <message>
        <source>The file can be a workbook or a table.</source>
        <translation>文件可以是工作簿或表格。</translation>
    </message>
    <message>
        <source>It was not kept. Run verify: the register itself may be damaged. Keep older backups.</source>
        <translation>未予保留。请运行 verify：名册本身可能已损坏。请保留较早的备份。</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or the workspace that the backup was made of.</source>
        <translation>请选择新的或空的文件夹，或制作该备份的工作区。</translation>
    </message>
    <message>
        <source>If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the button below. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>如果是您自己放回了备份，请说明：focalnet restore WORKSPACE --accept，或下方按钮。如果不是，则有人动过此文件夹：请告知安全负责人。</translation>
    </message>
    <message>
        <source>Say what the back is to say.</source>
        <translation>请说明背面写什么。</translation>
    </message>
    <message>
        <source>A scope has one ceiling.</source>
        <translation>一个范围只有一个上限。</translation>
    </message>
    <message>
        <source>A scope is made of region:, theme:, kind: and ceiling:</source>
        <translation>范围由 region:、theme:、kind: 和 ceiling: 组成</translation>
    </message>
    <message>
        <source>This part of a scope is not known.</source>
        <translation>范围的这一部分未知。</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this; narrow the scope meanwhile.</source>
        <translation>未写出任何内容。请报告此事；同时请缩小范围。</translation>
    </message>
    <message>
        <source>A record outside the scope was about to go.</source>
        <translation>有一条范围之外的记录险些发出。</translation>
    </message>
    <message>
        <source>No laptop of this office can be sent to.</source>
        <translation>该办公室没有可供发送的电脑。</translation>
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
        <source>Make the certificates again; they get the next numbers. Nothing was stored.</source>
        <translation>请重新制作证书；将使用后续编号。未保存任何内容。</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>编号已被占用。</translation>
    </message>
    <message>
        <source>Read the badge again, or type the name; nothing was stored.</source>
        <translation>请重新读取胸卡，或输入姓名；未保存任何内容。</translation>
    </message>
    <message>
        <source>Look the person up by name; give them a badge of this event.</source>
        <translation>请按姓名查找；并发给本活动的胸卡。</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in; nothing was stored.</source>
        <translation>请检查拼写，或按未登记者录入；未保存任何内容。</translation>
    </message>
    <message>
        <source>Give the id of the person or the code on the badge; nothing was stored.</source>
        <translation>请填写该人的标识或胸卡代码；未保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>没有需要撤销的内容。</translation>
    </message>
    <message>
        <source>Give the time of arrival on the clock of the event; nothing was stored.</source>
        <translation>请按活动当地时间填写到会时间；未保存任何内容。</translation>
    </message>
    <message>
        <source>No participant of this event is meant by this.</source>
        <translation>这不指本活动的任何与会者。</translation>
    </message>
    <message>
        <source>Several participants may be meant by this.</source>
        <translation>这可能指多名与会者。</translation>
    </message>
    <message>
        <source>No participant of this event has this id.</source>
        <translation>本活动没有与会者使用此标识。</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>此人未签到。</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>这个时间还未到。</translation>
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
        <source>List the conflicts again: it was settled, or something newer was said.</source>
        <translation>请重新列出冲突：已解决，或已有更新的说法。</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>没有这个冲突。</translation>
    </message>
    <message>
        <source>There is no such side.</source>
        <translation>没有这一方。</translation>
    </message>
    <message>
        <source>Take one of the two: in use, or not.</source>
        <translation>请二选一：在用或停用。</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>此字段只能有一个值。</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>请选择登记册中已有的区域集团和主题。</translation>
    </message>
    <message>
        <source>A value has no id.</source>
        <translation>有一个值没有标识。</translation>
    </message>
    <message>
        <source>The file holds what no desk writes.</source>
        <translation>文件中有签到台不会写出的内容。</translation>
    </message>
    <message>
        <source>A record is of another event.</source>
        <translation>有一条记录属于另一活动。</translation>
    </message>
    <message>
        <source>The file says two events.</source>
        <translation>文件列出了两个活动。</translation>
    </message>
    <message>
        <source>Export it again on the other laptop; nothing was changed.</source>
        <translation>请在另一台电脑上重新导出；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose the file that the other desk exported (.desk); nothing was changed.</source>
        <translation>请选择另一签到台导出的文件（.desk）；未作任何更改。</translation>
    </message>
    <message>
        <source>Bring focalnet up to date on this laptop; nothing was changed.</source>
        <translation>请在本电脑上更新 focalnet；未作任何更改。</translation>
    </message>
    <message>
        <source>Copy it again and wait until it is whole; nothing was changed.</source>
        <translation>请重新复制并等待完成；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose the event of the file, or the file of the event; nothing was changed.</source>
        <translation>请选择该文件的活动，或该活动的文件；未作任何更改。</translation>
    </message>
    <message>
        <source>Type the desk code that was shown when the file was exported; nothing was changed.</source>
        <translation>请输入导出文件时显示的签到台代码；未作任何更改。</translation>
    </message>
    <message>
        <source>Compare it group by group with the other screen and type it again.</source>
        <translation>请与另一屏幕逐组核对，再重新输入。</translation>
    </message>
    <message>
        <source>This is no file of a desk.</source>
        <translation>这不是签到台文件。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>A newer version wrote this file.</source>
        <translation>此文件由较新版本写成。</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>文件与写出时不同。</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>文件用另一把密钥封存。</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>内容无法读取。</translation>
    </message>
    <message>
        <source>The file names no event.</source>
        <translation>文件没有列出活动。</translation>
    </message>
    <message>
        <source>This is not a desk code.</source>
        <translation>这不是签到台代码。</translation>
    </message>
    <message>
        <source>The file is of another event.</source>
        <translation>该文件属于另一活动。</translation>
    </message>
    <message>
        <source>The event is not on this laptop.</source>
        <translation>本电脑上没有该活动。</translation>
    </message>
    <message>
        <source>The file does not bring the event; export a whole one.</source>
        <translation>文件不含该活动；请导出完整文件。</translation>
    </message>
    <message>
        <source>A record is of another kind here.</source>
        <translation>此处该记录属于另一类别。</translation>
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
        <source>Take it back in the office that did it, or edit the records by hand.</source>
        <translation>请在执行该操作的办公室撤销，或手工修改记录。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for a new card, add it, then open the same file again.</source>
        <translation>请检查本电脑的日期。如果正确，请向该办公室索取新名片，添加后再次打开同一文件。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for its newest card and add it.</source>
        <translation>请检查本电脑的日期。如果正确，请向该办公室索取最新名片并添加。</translation>
    </message>
    <message>
        <source>Not all that this action did is here.</source>
        <translation>此操作所做的内容并未全部在此。</translation>
    </message>
    <message>
        <source>This workbook holds too much.</source>
        <translation>此工作簿内容过多。</translation>
    </message>
    <message>
        <source>This workbook holds too much text.</source>
        <translation>此工作簿文本过多。</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed.</source>
        <translation>某单元格的引号没有闭合。</translation>
    </message>
    <message>
        <source>What was chosen cannot be read.</source>
        <translation>无法读取所选内容。</translation>
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
        <source>Retire it instead; nothing was erased.</source>
        <translation>请改为停用；未清除任何内容。</translation>
    </message>
    <message>
        <source>This is reference data.</source>
        <translation>这是基础数据。</translation>
    </message>
    <message>
        <source>The first row holds the questions, each further row one person&apos;s answers.</source>
        <translation>第一行是问题，其后每行是一个人的答复。</translation>
    </message>
    <message>
        <source>There are no answers in this table.</source>
        <translation>此表中没有答复。</translation>
    </message>
    <message>
        <source>Set start to a day such as 2019-01-21; nothing was written.</source>
        <translation>请将 start 设为 2019-01-21 之类的日期；未写出任何内容。</translation>
    </message>
    <message>
        <source>This event has no day.</source>
        <translation>此活动没有日期。</translation>
    </message>
    <message>
        <source>A programme comes along to whole days only.</source>
        <translation>日程只能移到完整的日期。</translation>
    </message>
    <message>
        <source>Look up the id of the participation with event show; nothing was printed.</source>
        <translation>请用 event show 查找参加记录的标识；未打印任何内容。</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>没有这个活动。</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>没有这名与会者。</translation>
    </message>
    <message>
        <source>This event is retired.</source>
        <translation>此活动已停用。</translation>
    </message>
    <message>
        <source>Give a title or a series, and if wished kind, ordinal, start, end and place.</source>
        <translation>请填写标题或系列，并可填写类别、届次、开始、结束和地点。</translation>
    </message>
    <message>
        <source>Look it up with event list; its id was printed when it was made.</source>
        <translation>请用 event list 查找；创建时已显示其标识。</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out; nothing was stored.</source>
        <translation>请写整数，或留空；未保存任何内容。</translation>
    </message>
    <message>
        <source>Sittings are a list.</source>
        <translation>会议应为列表。</translation>
    </message>
    <message>
        <source>An event has a title or a series.</source>
        <translation>活动须有标题或系列。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Give the turn with its date and reason too.</source>
        <translation>请同时写明变更及其日期和原因。</translation>
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
        <source>A workspace keeps its register in this file.</source>
        <translation>某个工作区的登记册保存在此文件中。</translation>
    </message>
    <message>
        <source>What stands there is no file but a device or a pipe.</source>
        <translation>该处不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <source>Nothing was stored; look at the designations of these persons.</source>
        <translation>未保存任何内容；请查看这些人的指定。</translation>
    </message>
    <message>
        <source>Choose participations of persons; nothing was stored.</source>
        <translation>请选择个人的参加记录；未保存任何内容。</translation>
    </message>
    <message>
        <source>Nobody of this id or code takes part in the event.</source>
        <translation>没有使用此标识或代码的人参加该活动。</translation>
    </message>
    <message>
        <source>There is no such kind of designation.</source>
        <translation>没有这类指定。</translation>
    </message>
    <message>
        <source>Everybody named is that already.</source>
        <translation>所列各人均已如此。</translation>
    </message>
    <message>
        <source>This is no participation of a person.</source>
        <translation>这不是个人的参加记录。</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>没有这份邀请。</translation>
    </message>
    <message>
        <source>Copy the event to hold it again; nothing was stored.</source>
        <translation>如要再次举行，请复制该活动；未保存任何内容。</translation>
    </message>
    <message>
        <source>Look at the invitations of the event first; nothing was stored.</source>
        <translation>请先查看该活动的邀请；未保存任何内容。</translation>
    </message>
    <message>
        <source>Say which States this is of.</source>
        <translation>请说明是哪些国家。</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>没有可再邀请的人。</translation>
    </message>
    <message>
        <source>The event is over or does not take place.</source>
        <translation>活动已结束或不举行。</translation>
    </message>
    <message>
        <source>Letters are written in the six languages only.</source>
        <translation>信函只用六种语文书写。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请写数字。</translation>
    </message>
    <message>
        <source>This cannot be noted of a letter.</source>
        <translation>信函不能作此标注。</translation>
    </message>
    <message>
        <source>Nobody is invited to this event yet.</source>
        <translation>此活动尚未邀请任何人。</translation>
    </message>
    <message>
        <source>This bundle was sent to other offices.</source>
        <translation>此交换包是发给其他办公室的。</translation>
    </message>
    <message>
        <source>The other office holds later changes of this laptop than it has itself.</source>
        <translation>对方办公室持有的本电脑更改比本电脑自己的还新。</translation>
    </message>
    <message>
        <source>This bundle was made on this laptop.</source>
        <translation>此交换包是在本电脑上制作的。</translation>
    </message>
    <message>
        <source>The office that sent this is not known here.</source>
        <translation>此处不知道发送方办公室。</translation>
    </message>
    <message>
        <source>This office was revoked here.</source>
        <translation>该办公室在此已被撤销。</translation>
    </message>
    <message>
        <source>The office was not verified.</source>
        <translation>该办公室未经核验。</translation>
    </message>
    <message>
        <source>The laptop that sent this was revoked.</source>
        <translation>发送方电脑已被撤销。</translation>
    </message>
    <message>
        <source>The card of the office does not name this laptop.</source>
        <translation>办公室名片没有列出这台电脑。</translation>
    </message>
    <message>
        <source>The card of the laptop has run out.</source>
        <translation>电脑的名片已过期。</translation>
    </message>
    <message>
        <source>Two laptops write under one name: one is a copy of the other.</source>
        <translation>两台电脑以同一名称写入：其中一台是另一台的副本。</translation>
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
        <source>What was kept is cut off, or larger than any document.</source>
        <translation>保存的内容不完整，或大于任何文件。</translation>
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
        <source>Name two or more records of one kind that are in use; nothing was changed.</source>
        <translation>请列出同一类别的两条或更多在用记录；未作任何更改。</translation>
    </message>
    <message>
        <source>Look it up again; it stands by itself. Nothing was changed.</source>
        <translation>请重新查找；它是独立的记录。未作任何更改。</translation>
    </message>
    <message>
        <source>It takes two.</source>
        <translation>需要两条。</translation>
    </message>
    <message>
        <source>This record is the same as no other.</source>
        <translation>此记录与其他记录均不相同。</translation>
    </message>
    <message>
        <source>These cannot be made one.</source>
        <translation>这些记录不能合并。</translation>
    </message>
    <message>
        <source>Not all of these records is shown here.</source>
        <translation>这些记录在此没有全部显示。</translation>
    </message>
    <message>
        <source>There is no such field, or no such record, to take it from.</source>
        <translation>没有这个字段，或没有可取用的记录。</translation>
    </message>
    <message>
        <source>This is a request for a card, not a card.</source>
        <translation>这是名片申请，不是名片。</translation>
    </message>
    <message>
        <source>The office has as many laptops as there can be.</source>
        <translation>该办公室的电脑数目已达上限。</translation>
    </message>
    <message>
        <source>This office has no such laptop.</source>
        <translation>该办公室没有这台电脑。</translation>
    </message>
    <message>
        <source>This laptop does not hold the root key of its office.</source>
        <translation>本电脑没有其办公室的根密钥。</translation>
    </message>
    <message>
        <source>The office has issued two cards under one number.</source>
        <translation>该办公室以同一编号签发了两张名片。</translation>
    </message>
    <message>
        <source>The card forgets that a laptop is revoked.</source>
        <translation>名片遗漏了一台电脑已被撤销。</translation>
    </message>
    <message>
        <source>These are not the digits of the two offices.</source>
        <translation>这不是两个办公室的数字。</translation>
    </message>
    <message>
        <source>This is your own office; name the laptop to revoke.</source>
        <translation>这是您自己的办公室；请指明要撤销的电脑。</translation>
    </message>
    <message>
        <source>No office here goes by this name.</source>
        <translation>此处没有叫这个名称的办公室。</translation>
    </message>
    <message>
        <source>The card of this office has run out.</source>
        <translation>该办公室的名片已过期。</translation>
    </message>
    <message>
        <source>This office was not verified.</source>
        <translation>该办公室未经核验。</translation>
    </message>
    <message>
        <source>An office of this name is known under another root key.</source>
        <translation>已知有同名办公室使用另一根密钥。</translation>
    </message>
    <message>
        <source>The card names a laptop of another office.</source>
        <translation>名片列出了另一办公室的电脑。</translation>
    </message>
    <message>
        <source>This is your own office; there is nothing to verify.</source>
        <translation>这是您自己的办公室；无需核验。</translation>
    </message>
    <message>
        <source>Two different bundles of one laptop carry the same number.</source>
        <translation>同一电脑的两个不同交换包编号相同。</translation>
    </message>
    <message>
        <source>Look at the participants of the event first; nothing was stored.</source>
        <translation>请先查看该活动的与会者；未保存任何内容。</translation>
    </message>
    <message>
        <source>This cannot be noted.</source>
        <translation>不能作此标注。</translation>
    </message>
    <message>
        <source>Nobody of this event has this id.</source>
        <translation>本活动没有人使用此标识。</translation>
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
        <source>Head the columns title, date, start, end, room, kind, speakers and text.</source>
        <translation>请将各列标题写为 title、date、start、end、room、kind、speakers 和 text。</translation>
    </message>
    <message>
        <source>There are no sittings in this table.</source>
        <translation>此表中没有会议。</translation>
    </message>
    <message>
        <source>This State is of another regional group.</source>
        <translation>该国属于另一区域组。</translation>
    </message>
    <message>
        <source>Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased.</source>
        <translation>请用 event set purge=YYYY-MM-DD 设定日期，或等到该日；未清除任何内容。</translation>
    </message>
    <message>
        <source>It is not time for this.</source>
        <translation>现在不是时候。</translation>
    </message>
    <message>
        <source>List the quarantine again; nothing was changed.</source>
        <translation>请重新列出隔离内容；未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing of this laptop waits in quarantine.</source>
        <translation>隔离区中没有来自这台电脑的内容。</translation>
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
        <source>Edit the record it goes by, or take the two apart again (unmerge) first.</source>
        <translation>请编辑取代它的记录，或先将两者分开（unmerge）。</translation>
    </message>
    <message>
        <source>Bring focalnet up to date, then do it again: nobody may take away what is not seen.</source>
        <translation>请更新 focalnet 后重试：看不见的内容不得删去。</translation>
    </message>
    <message>
        <source>This record is the same as another one.</source>
        <translation>此记录与另一条相同。</translation>
    </message>
    <message>
        <source>Not all of this record is shown here.</source>
        <translation>此记录在此没有全部显示。</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are in.</source>
        <translation>请更正该行并重新导入文件；其他行已录入。</translation>
    </message>
    <message>
        <source>Choose a photo as .jpg or .png; nothing was stored.</source>
        <translation>请选择 .jpg 或 .png 照片；未保存任何内容。</translation>
    </message>
    <message>
        <source>Look it up in the participants of the event.</source>
        <translation>请在该活动的与会者中查找。</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>这不是照片。</translation>
    </message>
    <message>
        <source>A registration file has no such field.</source>
        <translation>登记表没有这个字段。</translation>
    </message>
    <message>
        <source>A registration has no such field.</source>
        <translation>登记没有这个字段。</translation>
    </message>
    <message>
        <source>The event does not take place.</source>
        <translation>活动不举行。</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>没有邀请任何人。</translation>
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
        <source>There is no such sitting.</source>
        <translation>没有这场会议。</translation>
    </message>
    <message>
        <source>Look it up with event show; nothing was stored.</source>
        <translation>请用 event show 查找；未保存任何内容。</translation>
    </message>
    <message>
        <source>Give a title, and start and end such as 2019-01-21T09:00; nothing was stored.</source>
        <translation>请填写标题及 2019-01-21T09:00 之类的起止时间；未保存任何内容。</translation>
    </message>
    <message>
        <source>A sitting has a title or a beginning.</source>
        <translation>会议须有标题或开始时间。</translation>
    </message>
    <message>
        <source>A sitting belongs to an event.</source>
        <translation>会议须属于一个活动。</translation>
    </message>
    <message>
        <source>A sitting has named fields.</source>
        <translation>会议由具名字段组成。</translation>
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
        <source>Give a name, or the id of a person; nothing was stored.</source>
        <translation>请填写姓名或某人的标识；未保存任何内容。</translation>
    </message>
    <message>
        <source>Take the other one in as a walk-in, or undo the check-in first; nothing was stored.</source>
        <translation>请将另一人按未登记者录入，或先撤销签到；未保存任何内容。</translation>
    </message>
    <message>
        <source>They have come themselves.</source>
        <translation>本人已到会。</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves.</source>
        <translation>没有人代替自己前来。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有写明任何人。</translation>
    </message>
    <message>
        <source>A walk-in has no such field.</source>
        <translation>未登记者没有这个字段。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有这个人。</translation>
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
        <source>Choose a file that focalnet wrote as a backup (.fnb).</source>
        <translation>请选择 focalnet 写出的备份文件（.fnb）。</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>请选择另一备份；未作任何更改。</translation>
    </message>
    <message>
        <source>Restore it with that version or a newer one; nothing was changed.</source>
        <translation>请用该版本或更新版本恢复；未作任何更改。</translation>
    </message>
    <message>
        <source>The backup is not as it was written.</source>
        <translation>备份与写出时不同。</translation>
    </message>
    <message>
        <source>This is no backup of focalnet.</source>
        <translation>这不是 focalnet 的备份。</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this backup.</source>
        <translation>此备份由较新版本的 focalnet 写成。</translation>
    </message>
    <message>
        <source>The head of the backup is damaged.</source>
        <translation>备份的开头已损坏。</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>备份无法写出。</translation>
    </message>
    <message>
        <source>The backup could not be unpacked.</source>
        <translation>备份无法解开。</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end.</source>
        <translation>备份无法读到末尾。</translation>
    </message>
    <message>
        <source>The copy cannot be written there.</source>
        <translation>副本无法写到那里。</translation>
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
        <source>Change sets before these are missing.</source>
        <translation>缺少此前的更改集。</translation>
    </message>
    <message>
        <source>A laptop is not known here.</source>
        <translation>有一台电脑在此未知。</translation>
    </message>
    <message>
        <source>A laptop goes by two keys.</source>
        <translation>有一台电脑使用两把密钥。</translation>
    </message>
    <message>
        <source>A change set is not what was signed.</source>
        <translation>有一个更改集与签名时不同。</translation>
    </message>
    <message>
        <source>A change set is not signed by its laptop.</source>
        <translation>有一个更改集没有其电脑的签名。</translation>
    </message>
    <message>
        <source>Two change sets have one number.</source>
        <translation>两个更改集编号相同。</translation>
    </message>
    <message>
        <source>A chain does not begin as it should.</source>
        <translation>有一条链的开头不正确。</translation>
    </message>
    <message>
        <source>Others hold more of this laptop than itself.</source>
        <translation>其他人持有的本电脑内容多于本电脑自己。</translation>
    </message>
    <message>
        <source>A change set cannot be read.</source>
        <translation>有一个更改集无法读取。</translation>
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
        <source>This is not a request for a card.</source>
        <translation>这不是名片申请。</translation>
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
        <source>This is not the recovery code of the day of the backup.</source>
        <translation>这不是备份当日的恢复码。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the day of the backup.</source>
        <translation>这不是备份当日的密码短语。</translation>
    </message>
    <message>
        <source>The key file of the backup was altered.</source>
        <translation>备份的密钥文件被改动。</translation>
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
    <name>EvaluationsBox</name>
    <message>
        <source>Take in evaluations…</source>
        <translation>录入评价…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评价</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln 份答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>%Ln 份答复，平均 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of evaluations</source>
        <translation>选择评价表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%Ln 份新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%Ln 份更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%Ln 份不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this event has the code %1; taken in without a name.</source>
        <translation>本活动没有人使用代码 %1；不具名录入。</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>因隐藏而未读取：%1</translation>
    </message>
    <message>
        <source>Left out, because it says who answered: %1</source>
        <translation>已略去，因其显示答卷人：%1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%Ln 个更改集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>%1 的时钟快 %Ln 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>随附 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>%Ln 个文件随下一个发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln 条更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%Ln 条清除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>%Ln 条恢复使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>搁置遗失电脑的 %Ln 个更改集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>%n 条可能重复录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>还有 %Ln 个文件未到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>发送和接收</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重复录入</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>vouches for this laptop; verify it</source>
        <translation>为本电脑担保；请核验</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核验</translation>
    </message>
    <message>
        <source>introduced by another; not verified</source>
        <translation>由他人介绍；未核验</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>名片已过期</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Added, not verified: nothing goes to it yet.</source>
        <translation>已添加，未核验：尚不向其发送任何内容。</translation>
    </message>
    <message>
        <source>A newer card of an office you know.</source>
        <translation>您所知办公室的较新名片。</translation>
    </message>
    <message>
        <source>You have this card.</source>
        <translation>您已有此名片。</translation>
    </message>
    <message>
        <source>You have a newer card of this office.</source>
        <translation>您已有该办公室较新的名片。</translation>
    </message>
    <message>
        <source>This card vouches for your laptop. Verify it.</source>
        <translation>此名片为您的电脑担保。请核验。</translation>
    </message>
    <message>
        <source>A laptop asks to be vouched for.</source>
        <translation>有一台电脑请求担保。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Others remember another audit of this laptop (%1): look into it before you go on.</source>
        <translation>其他人所记的本电脑审计与此不同（%1）：请查明后再继续。</translation>
    </message>
    <message>
        <source>The audit of %1 is shorter than it was: ask its office why.</source>
        <translation>%1 的审计比以前短：请询问其办公室原因。</translation>
    </message>
    <message>
        <source>The audit of %1 is not the one it was: ask its office why.</source>
        <translation>%1 的审计与以前不同：请询问其办公室原因。</translation>
    </message>
    <message>
        <source>They have everything; the bundle is a receipt only.</source>
        <translation>对方已有全部内容；此包只是回执。</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>保留不发：%1</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup of %1. Whom others have revoked since is not known here: open a bundle of another office first if you can.</source>
        <translation>此电脑由 %1 的备份恢复。此后他人撤销了谁在此未知：如可能请先打开其他办公室的包裹。</translation>
    </message>
    <message>
        <source>This is as much as one bundle holds. The rest goes once it is acknowledged.</source>
        <translation>这是一个交换包的容量。其余内容在确认收到后发送。</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <translation>来自 %2 的第 %1 号交换包</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>Changes made at %1</source>
        <translation>更改所在：%1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>It is older than one you opened before.</source>
        <translation>它比您打开过的一个更早。</translation>
    </message>
    <message>
        <source>Bundle %1 never came; this one holds all that was in it.</source>
        <translation>第 %1 号交换包没有到达；此包含有其全部内容。</translation>
    </message>
    <message>
        <source>The other laptop holds less than before: it was restored.</source>
        <translation>对方电脑的内容比以前少：曾被恢复。</translation>
    </message>
    <message>
        <source>Certificates of different people bear the number %1: withdraw one and issue it again.</source>
        <translation>不同人员的证书使用编号 %1：请撤回其一并重新签发。</translation>
    </message>
    <message>
        <source>What was put aside waits under “Put aside” for your decision.</source>
        <translation>搁置的内容在“已搁置”中待您决定。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>包裹中的记录</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>可能与 %1 相同：%2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>comes back from retirement</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>what is public</source>
        <translation>公开内容</translation>
    </message>
    <message>
        <source>what the network may read</source>
        <translation>网络可读内容</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
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
    <name>FiguresPanel</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Sentence for a report</source>
        <translation>报告用语句</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>语句语言</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>统计什么</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>本活动</translation>
    </message>
    <message>
        <source>Its whole series</source>
        <translation>整个系列</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制语句</translation>
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
        <source>By sitting</source>
        <translation>按会议</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>再次参加</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>语句已在剪贴板。</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
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
    <name>FollowupForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>商定内容</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>They become practitioners</source>
        <translation>成为从业人员</translation>
    </message>
    <message>
        <source>They are proposed as focal points</source>
        <translation>提名为协调人</translation>
    </message>
    <message>
        <source>A contact is noted</source>
        <translation>标注联系</translation>
    </message>
    <message>
        <source>Of the State they came for.</source>
        <translation>属于其代表的国家。</translation>
    </message>
    <message>
        <source>Nothing holds until the State designates them.</source>
        <translation>国家指定之前不生效。</translation>
    </message>
    <message>
        <source>On the timeline of each person and State.</source>
        <translation>列入每人和每国的时间线。</translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>到会者</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>所有与会者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>现任</translation>
    </message>
    <message>
        <source>Practitioner…</source>
        <translation>从业人员…</translation>
    </message>
    <message>
        <source>Propose as focal point…</source>
        <translation>提名为协调人…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>标注联系…</translation>
    </message>
    <message>
        <source>Choose one participant or several, then what becomes of them.</source>
        <translation>请选择一名或多名与会者，再选择后续。</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>（提名）</translation>
    </message>
    <message>
        <source>Choose participants in the table first.</source>
        <translation>请先在表中选择与会者。</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>已录入 %Ln 名从业人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>已提名 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>已标注 %Ln 次联系。</numerusform>
        </translation>
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
        <source>erased</source>
        <translation>已清除</translation>
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
    <name>InvitationsPanel</name>
    <message>
        <source>Write them, and note when they went out.</source>
        <translation>请写出信函，并标注发出时间。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>with an e-mail (.eml)</source>
        <translation>附电子邮件（.eml）</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Write anew…</source>
        <translation>重新书写…</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>写出信函</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All letters…</source>
        <translation>全部信函…</translation>
    </message>
    <message>
        <source>Those chosen…</source>
        <translation>所选信函…</translation>
    </message>
    <message>
        <source>Those not sent yet…</source>
        <translation>尚未发出的…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>已起草 %Ln 封信函。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>已标注 %Ln 封信函。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>按目前状况不能如此：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>已起草 %Ln 封新信函。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>%Ln 名受邀者已离任。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>%Ln 个席位空缺。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>没有这封信函。</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>选择存放信函的文件夹</translation>
    </message>
    <message>
        <source>Stopped. Letters written so far stay in the folder.</source>
        <translation>已停止。已写出的信函留在文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>已写出 %Ln 个文件。信函发出后请标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for: %1</source>
        <translation>没有电子邮件地址：%1</translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>没有字体包含：%1</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>各国使用其通信语言</translation>
    </message>
    <message>
        <source>Whom to invite (search)</source>
        <translation>邀请谁（搜索）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>每国名额</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>信函语文</translation>
    </message>
    <message>
        <source>Draft the letters</source>
        <translation>起草信函</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>One letter is drafted for each State, for the seats that the search finds. What you leave empty is taken from the event.</source>
        <translation>按搜索所得席位，为每个国家起草一封信函。留空的内容取自活动。</translation>
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
    <name>LaptopsPanel</name>
    <message>
        <source>Request for a card</source>
        <translation>名片申请</translation>
    </message>
    <message>
        <source>Card of an office</source>
        <translation>办公室名片</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>最后使用者</translation>
    </message>
    <message>
        <source>Last action held here</source>
        <translation>此处最后操作</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>名片有效期至</translation>
    </message>
    <message>
        <source>The laptop that holds the root key signs a card for each of the others. One that is lost is put out of use here; the next bundles tell the other offices.</source>
        <translation>持有根密钥的电脑为其他电脑签署名片。丢失的电脑在此停用；后续包裹会告知其他办公室。</translation>
    </message>
    <message>
        <source>Ask to join an office…</source>
        <translation>申请加入办公室…</translation>
    </message>
    <message>
        <source>Take a laptop in…</source>
        <translation>接纳电脑…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>已丢失…</translation>
    </message>
    <message>
        <source>Another laptop of the office holds the root key: it takes laptops in and puts them out of use.</source>
        <translation>本办公室另一台电脑持有根密钥：由它接纳和停用电脑。</translation>
    </message>
    <message>
        <source>lost, out of use since %1; trusted up to its action %2</source>
        <translation>已丢失，自 %1 停用；信任至其第 %2 项操作</translation>
    </message>
    <message>
        <source>lost, out of use since %1; nothing it wrote is trusted</source>
        <translation>已丢失，自 %1 停用；其写入内容均不可信</translation>
    </message>
    <message>
        <source>this laptop, before it was restored</source>
        <translation>本电脑恢复之前</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>本电脑</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Ask to join an office</source>
        <translation>申请加入办公室</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that holds the root key; add the card it gives you under Offices and verify it.</source>
        <translation>已保存：%1。请带到持有根密钥的电脑；将其给您的名片添加到“办公室”并核实。</translation>
    </message>
    <message>
        <source>Choose the request of a laptop</source>
        <translation>选择电脑的申请</translation>
    </message>
    <message>
        <source>Sign and save its card</source>
        <translation>签署并保存其名片</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that asked.</source>
        <translation>已保存：%1。请带到提出申请的电脑。</translation>
    </message>
    <message>
        <source>Out of use; trusted up to its action %1. Send a bundle to the other offices, so that they know.</source>
        <translation>已停用；信任至其第 %1 项操作。请向其他办公室发送包裹以告知。</translation>
    </message>
    <message>
        <source>Out of use; nothing it wrote is trusted. Send a bundle to the other offices, so that they know.</source>
        <translation>已停用；其写入内容均不可信。请向其他办公室发送包裹以告知。</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <name>LostForm</name>
    <message>
        <source>Nothing goes to it any more. What it wrote up to that day and is held here stands; whatever it writes later is put aside in every office. This cannot be taken back: a laptop that is found again joins anew.</source>
        <translation>不再向它发送任何内容。它在该日之前写入且此处已有的内容保留；此后写入的内容在每个办公室都会搁置。此操作不可撤回：找回的电脑需重新加入。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Lost since (empty: all that is held is trusted)</source>
        <translation>丢失日期（留空：信任已有全部内容）</translation>
    </message>
    <message>
        <source>Put it out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Laptop %1 is lost</source>
        <translation>电脑 %1 已丢失</translation>
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
    <name>MergeForm</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept. Choose where they differ:</source>
        <translation>两者的姓名、号码和地址都保留。请选择不同之处：</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept; nothing else differs.</source>
        <translation>两者的姓名、号码和地址都保留；别无不同。</translation>
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
    <name>NotingForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %Ln 个</numerusform>
        </translation>
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
    <name>OfficesPanel</name>
    <message>
        <source>Card of an office</source>
        <translation>办公室名片</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>可接收</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>名片有效期至</translation>
    </message>
    <message>
        <source>Verified or revoked</source>
        <translation>核验或撤销日期</translation>
    </message>
    <message>
        <source>Offices trade their cards as small public files. Nothing goes to an office before its digits were compared by telephone.</source>
        <translation>各办公室以公开的小文件交换名片。通过电话核对数字之前，不向办公室发送任何内容。</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>核验…</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>保存我方名片…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>添加名片…</translation>
    </message>
    <message>
        <source>%1 is verified: bundles may go there.</source>
        <translation>%1 已核验：可以向其发送交换包。</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>此电脑现属于 %1。</translation>
    </message>
    <message>
        <source>%1 is trusted no more: nothing goes there or comes from there.</source>
        <translation>不再信任 %1：不向其发送，也不接受其来件。</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>保存我方名片</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Choose the card of an office</source>
        <translation>选择办公室名片</translation>
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
        <source>Exchange</source>
        <translation>交换</translation>
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
        <source>Seminars</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>与各国往来</translation>
    </message>
    <message>
        <source>With offices</source>
        <translation>与其他办公室</translation>
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
    <name>PartForm</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Participation</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Fill in the file…</source>
        <translation>填写登记表…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>There is no registration file, or it was purged.</source>
        <translation>没有登记表，或已清除。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
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
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>参加身份</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记一人</translation>
    </message>
    <message>
        <source>Somebody who may be in the register already is shown first, and you decide.</source>
        <translation>先显示名册中可能已有的人，由您决定。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请写姓名。</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Bundle</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>仅这些记录</translation>
    </message>
    <message>
        <source>write a receipt beside it at once</source>
        <translation>同时在旁写出回执</translation>
    </message>
    <message>
        <source>What would go?</source>
        <translation>会发送什么？</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>写出交换包…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>打开交换包…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open it. You see what it would change first.</source>
        <translation>将交换包拖放到此处，或打开它。您会先看到它将更改什么。</translation>
    </message>
    <message>
        <source>What went to and fro</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>No other office is known yet. Trade cards under Offices.</source>
        <translation>尚不知道其他办公室。请在“办公室”下交换名片。</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>写出交换包</translation>
    </message>
    <message>
        <source>Written: %1. Send it by any road; only they can open it.</source>
        <translation>已写出：%1。可经任何途径发送；只有收件方能打开。</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>选择交换包</translation>
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
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>有 %Ln 处与要求不同。</numerusform>
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
        <source>An event</source>
        <translation>活动</translation>
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
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>与会者名单</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸卡</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>桌牌</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请函</translation>
    </message>
    <message>
        <source>Visa letters</source>
        <translation>签证函</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>感谢信</translation>
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
        <source>By day, with rooms, speakers and languages.</source>
        <translation>按日列出会议室、发言人和语文。</translation>
    </message>
    <message>
        <source>By State: those expected, or those who came.</source>
        <translation>按国家：预计到会者或实际到会者。</translation>
    </message>
    <message>
        <source>To sign at each sitting, with codes to key back.</source>
        <translation>每场会议签字用，附录入代码。</translation>
    </message>
    <message>
        <source>Several to a sheet, with codes for the desk.</source>
        <translation>每页多张，附签到台用代码。</translation>
    </message>
    <message>
        <source>The name of each State, to be folded.</source>
        <translation>各国国名，供折叠。</translation>
    </message>
    <message>
        <source>Who sits where, in alphabetical order.</source>
        <translation>按字母顺序列出座次。</translation>
    </message>
    <message>
        <source>A note verbale to each State invited.</source>
        <translation>致每个受邀国家的普通照会。</translation>
    </message>
    <message>
        <source>For whoever asked for one; names the passport.</source>
        <translation>供申请者使用；写明护照。</translation>
    </message>
    <message>
        <source>For those who came; saving gives the numbers.</source>
        <translation>供到会者使用；保存时编号。</translation>
    </message>
    <message>
        <source>One letter to each who came.</source>
        <translation>致每名到会者一封。</translation>
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
        <source>Choose the event first.</source>
        <translation>请先选择活动。</translation>
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
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪一份名单</translation>
    </message>
    <message>
        <source>Alphabetical order of</source>
        <translation>字母顺序语文</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Places in a row or at a table</source>
        <translation>每排或每桌座位数</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Size of badges</source>
        <translation>胸卡尺寸</translation>
    </message>
    <message>
        <source>The back of badges</source>
        <translation>胸卡背面</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>背面文字</translation>
    </message>
    <message>
        <source>Sheets of badges</source>
        <translation>胸卡纸张</translation>
    </message>
    <message>
        <source>too long for its place</source>
        <translation>超出其位置</translation>
    </message>
    <message>
        <source>photo refused</source>
        <translation>照片被拒</translation>
    </message>
    <message>
        <source>no code: the event has no key of its desks</source>
        <translation>没有代码：活动没有签到台密钥</translation>
    </message>
    <message>
        <source>no letter: name or number of the passport missing</source>
        <translation>没有信函：缺少姓名或护照号码</translation>
    </message>
    <message>
        <source>passport ends within 90 days of the event</source>
        <translation>护照在活动后 90 天内到期</translation>
    </message>
    <message>
        <source>certificate withdrawn</source>
        <translation>证书已撤回</translation>
    </message>
    <message>
        <source>did not come: no certificate</source>
        <translation>未到会：没有证书</translation>
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
    <message>
        <source>Days of the event</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>That of the page</source>
        <translation>页面语文</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Those who came, as the final list</source>
        <translation>到会者，即最终名单</translation>
    </message>
    <message>
        <source>In an emergency call …</source>
        <translation>紧急情况请致电…</translation>
    </message>
    <message>
        <source>One to a page, for a card printer</source>
        <translation>每页一张，供制卡机使用</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>成排</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>成桌</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>马蹄形</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>日程</translation>
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
    <name>ProgrammePanel</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>添加会议…</translation>
    </message>
    <message>
        <source>The next of the series…</source>
        <translation>系列的下一届…</translation>
    </message>
    <message>
        <source>A workshop the day after…</source>
        <translation>次日的讲习班…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>录入日程…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>保存为日历文件…</translation>
    </message>
    <message>
        <source>There is no programme yet. Add a sitting, or take in a table.</source>
        <translation>尚无日程。请添加会议，或录入表格。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>已登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>%Ln 场会议随之移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitations are of the old days: issue them again.</source>
        <translation>其邀请函仍是旧日期：请重新发出。</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>%Ln 名受邀者不再担任其席位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>选择日程</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>已录入 %Ln 场会议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>保存为日历文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>and mark the others absent</source>
        <translation>并将其他人标记为缺席</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>%Ln 名到会者将标记为出席。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>%Ln 人将标记为缺席。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks that are there stay.</source>
        <translation>已有标记不变。</translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>清除内容</translation>
    </message>
    <message>
        <source>Erase for good. I know that nobody can take it back.</source>
        <translation>永久清除。我知道无人能够恢复。</translation>
    </message>
    <message>
        <source>Erase the registration files</source>
        <translation>清除登记表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Purge the registration files</source>
        <translation>清除登记表</translation>
    </message>
    <message>
        <source>There is no registration file.</source>
        <translation>没有登记表。</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>将清除 %Ln 份登记表及其历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>其中有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not time yet: the day of the purge is %1.</source>
        <translation>还不到时候：清除日期为 %1。</translation>
    </message>
    <message>
        <source>It is not time yet: no day is set, and the event is not over.</source>
        <translation>还不到时候：未设日期，且活动尚未结束。</translation>
    </message>
    <message>
        <source>Participations and attendance stay, and these counts:</source>
        <translation>参加和出席记录保留，以及以下数目：</translation>
    </message>
    <message>
        <source>Gender markers</source>
        <translation>性别标记</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>口译语文</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>国籍</translation>
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
    <name>RegistrationPanel</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>录入文件…</translation>
    </message>
    <message>
        <source>Register a person…</source>
        <translation>登记一人…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Save with the registration files…</source>
        <translation>连同登记表保存…</translation>
    </message>
    <message>
        <source>Purge the registration files…</source>
        <translation>清除登记表…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>已标注 %Ln 名与会者。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>按目前状况不能如此：%1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Choose forms and exports</source>
        <translation>选择表格和导出文件</translation>
    </message>
    <message>
        <source>Forms and tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>已录入。一次撤销即可全部收回。</translation>
    </message>
    <message>
        <source>Save the participants</source>
        <translation>保存与会者</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>已永久清除 %Ln 份登记表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were kept.</source>
        <translation>数目已保留。</translation>
    </message>
</context>
<context>
    <name>RegistrationPreview</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take in those over the quota too</source>
        <translation>超出名额者也录入</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Rows that say nothing come in as</source>
        <translation>未注明的行录入为</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>保存被拒的行…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Look at the rows, then take them in as one action.</source>
        <translation>尚未保存任何内容。请查看各行，再一次性录入。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存被拒的行</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Registered; the person is new.</source>
        <translation>已登记；为新人。</translation>
    </message>
    <message>
        <source>Registered; the person is in the register.</source>
        <translation>已登记；名册中已有此人。</translation>
    </message>
    <message>
        <source>Was registered before; brought up to date.</source>
        <translation>以前已登记；已更新。</translation>
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
        <source>There is no name.</source>
        <translation>没有姓名。</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>某个值与字段不符。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有此字段。</translation>
    </message>
    <message>
        <source>No person has this id.</source>
        <translation>没有人使用此标识。</translation>
    </message>
    <message>
        <source>The State is none that the register knows.</source>
        <translation>名册中没有此国家。</translation>
    </message>
    <message>
        <source>This is no stage of a participation.</source>
        <translation>这不是参加的阶段。</translation>
    </message>
    <message>
        <source>Whoever this person accompanies is not registered.</source>
        <translation>所陪同的人尚未登记。</translation>
    </message>
    <message>
        <source>The State has no place left; take them in by your word.</source>
        <translation>该国已无名额；请由您决定录入。</translation>
    </message>
    <message>
        <source>The invitation is to another event.</source>
        <translation>该邀请属于另一活动。</translation>
    </message>
    <message>
        <source>The name is a formula; have it typed as text.</source>
        <translation>姓名是公式；请让其以文本输入。</translation>
    </message>
    <message>
        <source>There is no table of registrations in this file.</source>
        <translation>此文件中没有登记表格。</translation>
    </message>
    <message>
        <source>This form is of another event.</source>
        <translation>此表格属于另一活动。</translation>
    </message>
    <message>
        <source>Known by the number of the registration.</source>
        <translation>凭登记编号识别。</translation>
    </message>
    <message>
        <source>Known by name and e-mail or telephone.</source>
        <translation>凭姓名和电子邮件或电话识别。</translation>
    </message>
    <message>
        <source>Known: the register says all of this already.</source>
        <translation>已知：名册已有全部内容。</translation>
    </message>
    <message>
        <source>Known: the holder of a seat that was invited.</source>
        <translation>已知：受邀席位的担任者。</translation>
    </message>
    <message>
        <source>Taken for the person chosen.</source>
        <translation>视为所选的人。</translation>
    </message>
    <message>
        <source>Somebody of this name and State is there already; not taken for the same.</source>
        <translation>已有同名同国的人；未视为同一人。</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already under another spelling.</source>
        <translation>可能是以另一写法已有的人。</translation>
    </message>
    <message>
        <source>Added to the person.</source>
        <translation>已加入此人资料。</translation>
    </message>
    <message>
        <source>Differs from the person; ours is kept, theirs is kept with other data.</source>
        <translation>与此人资料不同；保留我方的值，对方的值存入其他数据。</translation>
    </message>
    <message>
        <source>The State was not invited.</source>
        <translation>未邀请该国。</translation>
    </message>
    <message>
        <source>No State is named.</source>
        <translation>未写明国家。</translation>
    </message>
    <message>
        <source>The file says another stage; what was decided here stays.</source>
        <translation>文件写的是另一阶段；此处的决定不变。</translation>
    </message>
    <message>
        <source>A formula stands here; what it came to was read.</source>
        <translation>此处是公式；已读取其结果。</translation>
    </message>
    <message>
        <source>This was not understood and is kept as a note.</source>
        <translation>未能理解，作为备注保留。</translation>
    </message>
    <message>
        <source>The cells were merged; each row got what they say.</source>
        <translation>单元格曾合并；每行均取得其内容。</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>未读取隐藏的工作表。</translation>
    </message>
    <message>
        <source>Nobody knows this column; it was left out.</source>
        <translation>不认识此列；已略去。</translation>
    </message>
    <message>
        <source>More people than the event has room for.</source>
        <translation>人数超出活动容量。</translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Was invited</source>
        <translation>受邀者</translation>
    </message>
    <message>
        <source>Holds it now</source>
        <translation>现任者</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新截止日期</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>重新书写</translation>
    </message>
    <message>
        <source>Each letter gets a new one in its place, for whoever holds the seats today. The old letters stay, marked as replaced.</source>
        <translation>每封信函由一封新信函取代，致当前担任席位者。旧信函保留，并标明已被取代。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>重新书写 %Ln 封信函</numerusform>
        </translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>%Ln 名受邀者已离任：</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was invited still holds the post.</source>
        <translation>所有受邀者仍在任。</translation>
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
    <name>RestorePage</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Into a new or empty folder, or in place of the workspace it was made of. What is there is kept as a backup, and you see what differs first.</source>
        <translation>恢复到新的或空的文件夹，或取代制作备份的工作区。原有内容保存为备份，您会先看到差异。</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>This is the recovery &amp;code</source>
        <translation>这是恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the &amp;backup…</source>
        <translation>选择备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>有何差异？</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>That of the workspace, where it is there; for a new folder, the one of the day of the backup.</source>
        <translation>如工作区仍在，用其密码短语；如为新文件夹，用备份当日的密码短语。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>选择工作区文件夹</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>备份有 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>此处有 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>此后在此所做的 %Ln 项操作将从此处消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other offices give back what they hold of them.</source>
        <translation>其他办公室会归还其持有的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>重新执行 %Ln 次清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which offices and laptops were revoked since is not known here: open a bundle of another office before you send anything.</source>
        <translation>此后哪些办公室和电脑被撤销在此未知：发送任何内容前请先打开其他办公室的包裹。</translation>
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
        <source>Likeness</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>第一条记录</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>第二条记录</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>其他语文标题</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>同传间</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>每国名额</translation>
    </message>
    <message>
        <source>Nominations by</source>
        <translation>提名截止日期</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>合办方</translation>
    </message>
    <message>
        <source>Written contributions</source>
        <translation>书面材料</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Began on, before</source>
        <translation>原开始日期</translation>
    </message>
    <message>
        <source>Ended on, before</source>
        <translation>原结束日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Search that chose the States</source>
        <translation>选定国家的搜索</translation>
    </message>
    <message>
        <source>Registration files go on</source>
        <translation>登记表清除日期</translation>
    </message>
    <message>
        <source>Key of the desks</source>
        <translation>签到台密钥</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Seats invited</source>
        <translation>受邀席位</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>Institution as stated</source>
        <translation>所填机构</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>参加身份</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>未登记到会</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>胸卡代码</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>其他程序中的编号</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Name as in the passport</source>
        <translation>护照姓名</translation>
    </message>
    <message>
        <source>Name as to be printed</source>
        <translation>印刷用姓名</translation>
    </message>
    <message>
        <source>Name in the own script</source>
        <translation>原文字姓名</translation>
    </message>
    <message>
        <source>Gender marker, as stated</source>
        <translation>性别标记（所填）</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Number of the passport</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Passport valid to</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Sponsored ticket</source>
        <translation>资助机票</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>每日津贴</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>抵达时间</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>抵达方式</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>离开方式</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>饮食需求</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>无障碍需求</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>口译语文</translation>
    </message>
    <message>
        <source>Line on the badge</source>
        <translation>胸卡附行</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>同意拍照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Number in its file</source>
        <translation>文件中编号</translation>
    </message>
    <message>
        <source>Counts kept</source>
        <translation>保留的数目</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数目</translation>
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
        <source>Seminar</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Technical workshop</source>
        <translation>技术讲习班</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>专题讨论</translation>
    </message>
    <message>
        <source>Informal consultation</source>
        <translation>非正式磋商</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>全体会议</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>邀请已发出</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>未举行</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>闭幕</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>分组讨论</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>招待会</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Regrets</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到会</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>协调人</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Accompanying person</source>
        <translation>随行人员</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>已发函</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>部分出席</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <source>Seminars</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>参加记录</translation>
    </message>
    <message>
        <source>Registration files</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到会记录</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>Copy an event</source>
        <translation>复制活动</translation>
    </message>
    <message>
        <source>Change the status of an event</source>
        <translation>更改活动状态</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>邀请参加活动</translation>
    </message>
    <message>
        <source>Note what became of letters</source>
        <translation>标注信函去向</translation>
    </message>
    <message>
        <source>Write new letters in place of old ones</source>
        <translation>以新信函取代旧信函</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Note how far participants have come</source>
        <translation>标注与会者阶段</translation>
    </message>
    <message>
        <source>Purge registration files</source>
        <translation>清除登记表</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>分配胸卡代码</translation>
    </message>
    <message>
        <source>Note that visa letters went out</source>
        <translation>记录签证函已发出</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Take back a check-in</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>录入未登记者</translation>
    </message>
    <message>
        <source>Take in a replacement</source>
        <translation>录入代替者</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>录入另一签到台的文件</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>标记出席</translation>
    </message>
    <message>
        <source>Follow up an event</source>
        <translation>活动后续</translation>
    </message>
    <message>
        <source>Note contacts made</source>
        <translation>标注联系</translation>
    </message>
    <message>
        <source>Take in evaluations</source>
        <translation>录入评价</translation>
    </message>
    <message>
        <source>Add sittings</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>录入交换包</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>Make records one</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>Take records apart</source>
        <translation>分开记录</translation>
    </message>
    <message>
        <source>Say that they are not the same</source>
        <translation>注明不是同一个</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
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
        <source>Status, date and kind</source>
        <translation>状态、日期和类型</translation>
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
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln 封信函</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%Ln 名已邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln 封逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%Ln 个空缺席位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>略去 %Ln 个：没有国家对其负责</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln 名与会者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%Ln 人到会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%Ln 行被拒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%Ln 人受邀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%Ln 人预计到会</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Keep the letters d and M</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>已出席</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>尚无标记</translation>
    </message>
    <message>
        <source>not read well: a sign is wrong or missing</source>
        <translation>读取有误：有字符错误或缺失</translation>
    </message>
    <message>
        <source>no line of this number was printed here</source>
        <translation>此处没有打印过这个编号的行</translation>
    </message>
    <message>
        <source>a blank line: enter who signed there as a walk-in</source>
        <translation>空行：请将签字者按未登记者录入</translation>
    </message>
    <message>
        <source>the line is on the sheet of another sitting</source>
        <translation>该行在另一场会议的签到表上</translation>
    </message>
    <message>
        <source>The code of the line was misread.</source>
        <translation>该行代码读取有误。</translation>
    </message>
    <message>
        <source>A blank line: enter who signed there as a walk-in.</source>
        <translation>空行：请将签字者按未登记者录入。</translation>
    </message>
    <message>
        <source>Nobody who takes part is meant by this.</source>
        <translation>这不指任何与会者。</translation>
    </message>
    <message>
        <source>Several may be meant: give an id or a code.</source>
        <translation>可能指多人：请填写标识或代码。</translation>
    </message>
    <message>
        <source>The code of the badge is misread or of another event.</source>
        <translation>胸卡代码读取有误，或属于另一活动。</translation>
    </message>
    <message>
        <source>No sitting is called so, or several are.</source>
        <translation>没有这样名称的会议，或不止一场。</translation>
    </message>
    <message>
        <source>The line is on the sheet of another sitting.</source>
        <translation>该行在另一场会议的签到表上。</translation>
    </message>
    <message>
        <source>The mark or its times do not fit.</source>
        <translation>标记或其时间不合适。</translation>
    </message>
    <message>
        <source>An earlier row says it of the same sitting.</source>
        <translation>前面已有一行说明同一会议。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>签到台 %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>代替者</translation>
    </message>
    <message>
        <source>Already in: %1</source>
        <translation>已签到：%1</translation>
    </message>
    <message>
        <source>This is on no day of the event.</source>
        <translation>这不是活动日期。</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message>
        <source>They took part already.</source>
        <translation>此前参加过。</translation>
    </message>
    <message>
        <source>New in the directory.</source>
        <translation>名册中的新人。</translation>
    </message>
    <message>
        <source>Not in after all: %1</source>
        <translation>实际未到：%1</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>另一活动的胸卡：%1</translation>
    </message>
    <message>
        <source>Look them up by name.</source>
        <translation>请按姓名查找。</translation>
    </message>
    <message>
        <source>The code was not read well</source>
        <translation>代码未读清</translation>
    </message>
    <message>
        <source>Read it again, or type the name.</source>
        <translation>请重新读取，或输入姓名。</translation>
    </message>
    <message>
        <source>No badge of this event has this code</source>
        <translation>本活动没有此代码的胸卡</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>没有人叫这个名字</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in (F2).</source>
        <translation>请检查拼写，或按未登记者录入（F2）。</translation>
    </message>
    <message>
        <source>Several are meant</source>
        <translation>可能指多人</translation>
    </message>
    <message>
        <source>Choose one with the arrows or a touch, then Enter.</source>
        <translation>请用方向键或触摸选择一人，然后按 Enter。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 到会</translation>
    </message>
    <message>
        <source>in the directory, not registered</source>
        <translation>名册中有，未登记</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%2 人中 %1 人已到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>所有信函</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>已被新信函取代</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1：逾期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1, passed on, now %2</source>
        <translation>%1，已移交，现为 %2</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Begin with “Invite…”.</source>
        <translation>尚未邀请任何人。请从“邀请…”开始。</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>已用名额 %1 / %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>参加身份</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Institution and function</source>
        <translation>机构和职务</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>所有与会者</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到会</translation>
    </message>
    <message>
        <source>Expected, without a file</source>
        <translation>预计到会，无登记表</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>由他人代替</translation>
    </message>
    <message>
        <source>came</source>
        <translation>已到会</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>visa: %1</source>
        <translation>签证：%1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in forms and exports, or register a person.</source>
        <translation>尚未登记任何人。请录入表格和导出文件，或登记一人。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who is this? Please decide.</source>
        <translation>这是谁？请决定。</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>same e-mail or telephone</source>
        <translation>电子邮件或电话相同</translation>
    </message>
    <message>
        <source>same name and address, another State</source>
        <translation>姓名和地址相同，国家不同</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>是 %1（%2）</translation>
    </message>
    <message>
        <source>Not decided: somebody new</source>
        <translation>未决定：新人</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>是新人</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>已知的人</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>待决定：%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places taken.</source>
        <translation>%1：已用名额 %2 / %3。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>no days set</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>容纳 %1 人</translation>
    </message>
    <message>
        <source>Two sittings are in one room at one time.</source>
        <translation>两场会议同时使用一间会议室。</translation>
    </message>
    <message>
        <source>A sitting lies outside the days of the event.</source>
        <translation>有一场会议在活动日期之外。</translation>
    </message>
    <message>
        <source>Somebody speaks in two sittings at one time.</source>
        <translation>有人同时在两场会议发言。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
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
    <name>Sides</name>
    <message>
        <source>Take this one (%1)</source>
        <translation>采用这个（%1）</translation>
    </message>
    <message>
        <source>suggested: told by the weightier act</source>
        <translation>建议：依据更有分量的文书</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>暂时显示</translation>
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
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
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
        <source>no backup yet, one in a moment</source>
        <translation>尚无备份，即将备份</translation>
    </message>
    <message>
        <source>last backup %1, next in a moment</source>
        <translation>上次备份 %1，即将再次备份</translation>
    </message>
    <message>
        <source>backed up %1, next tomorrow</source>
        <translation>已于 %1 备份，下次明天</translation>
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
        <source>Empty: the usual letter.</source>
        <translation>留空：使用通常的信函。</translation>
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
    <name>ThirdValue</name>
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
        <source>Conflicts to settle</source>
        <translation>待解决的冲突</translation>
    </message>
    <message>
        <source>Offices say different things of these; both are kept.</source>
        <translation>各办公室对这些记录说法不同；两者均保留。</translation>
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
    <name>TurnForm</name>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>New first day, if known</source>
        <translation>新的首日（如已知）</translation>
    </message>
    <message>
        <source>New last day, if known</source>
        <translation>新的末日（如已知）</translation>
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
        <source>I restored a backup</source>
        <translation>是我恢复了备份</translation>
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
    <name>VerifyForm</name>
    <message>
        <source>Call the office on a number you know, not one from its mail. Both screens show the same digits. Type those you hear.</source>
        <translation>请拨打您所知的号码，而不是来件中的号码。两个屏幕显示相同的数字。请输入您听到的数字。</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>此处显示的数字</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>听到的数字</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核对方式</translation>
    </message>
    <message>
        <source>Who compared them</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>It may be sent</source>
        <translation>可接收</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>核验 %1</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>The laptop that asks shows the same digits once it has the card: compare them there. What it signs will be the word of this office.</source>
        <translation>申请的电脑收到名片后显示相同数字：请在那里核对。它签署的内容即代表本办公室。</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>此处显示的数字</translation>
    </message>
    <message>
        <source>Sign and save its card…</source>
        <translation>签署并保存其名片…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>A laptop named %1 asks to join</source>
        <translation>名为 %1 的电脑申请加入</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Take in (Enter)</source>
        <translation>录入 (Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>未登记者</translation>
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
