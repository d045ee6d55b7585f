<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln State asked</numerusform>
            <numerusform>%Ln States asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>%Ln answered in full</numerusform>
            <numerusform>%Ln answered in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>No typeface has %Ln letter; on paper a mark stands for it.</numerusform>
            <numerusform>No typeface has %Ln letters; on paper a mark stands for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln page sent</numerusform>
            <numerusform>%Ln pages sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%Ln more record</numerusform>
            <numerusform>%Ln more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%Ln with something to add</numerusform>
            <numerusform>%Ln with something to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%Ln with nothing new</numerusform>
            <numerusform>%Ln with nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>%Ln has no postal address and gets none.</numerusform>
            <numerusform>%Ln have no postal address and get none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln page sent</numerusform>
            <numerusform>%Ln pages sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln State asked</numerusform>
            <numerusform>%Ln States asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>%Ln replied</numerusform>
            <numerusform>%Ln replied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>%Ln to be chased</numerusform>
            <numerusform>%Ln to be chased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>Sent to %Ln State.</numerusform>
            <numerusform>Sent to %Ln States.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>%Ln had it before.</numerusform>
            <numerusform>%Ln had it before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln reminder noted.</numerusform>
            <numerusform>%Ln reminders noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%Ln record found</numerusform>
            <numerusform>%Ln records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>%Ln written to a file</numerusform>
            <numerusform>%Ln written to a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>%Ln State</numerusform>
            <numerusform>%Ln States</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>in %Ln State</numerusform>
            <numerusform>in %Ln States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>%Ln left out: no sheet may show it</numerusform>
            <numerusform>%Ln left out: no sheet may show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln left out: no State answers for it</numerusform>
            <numerusform>%Ln left out: no State answers for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>locks in %Ln min</numerusform>
            <numerusform>locks in %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln reminder noted.</numerusform>
            <numerusform>%Ln reminders noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>%Ln file written and noted as sent.</numerusform>
            <numerusform>%Ln files written and noted as sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
