<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AsidePanel</name>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>%n change set of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</numerusform>
            <numerusform>%n change sets of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>%n change set taken in; each can be taken back in History.</numerusform>
            <numerusform>%n change sets taken in; each can be taken back in History.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>%n change set dropped; they are not put aside again.</numerusform>
            <numerusform>%n change sets dropped; they are not put aside again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>%Ln marked present.</numerusform>
            <numerusform>%Ln marked present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%Ln marked.</numerusform>
            <numerusform>%Ln marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>%Ln the same.</numerusform>
            <numerusform>%Ln the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%Ln row refused.</numerusform>
            <numerusform>%Ln rows refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%n change set</numerusform>
            <numerusform>%n change sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n put aside</numerusform>
            <numerusform>%n put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n erased</numerusform>
            <numerusform>%n erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>%n action gone from here</numerusform>
            <numerusform>%n actions gone from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
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
    <name>ConflictsPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>%Ln conflict waits. Nothing is lost: both values are kept.</numerusform>
            <numerusform>%Ln conflicts wait. Nothing is lost: both values are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFilesPanel</name>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>%Ln arrival written: %1</numerusform>
            <numerusform>%Ln arrivals written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>%Ln arrival new here.</numerusform>
            <numerusform>%Ln arrivals new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%Ln known already.</numerusform>
            <numerusform>%Ln known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>%Ln participant new here.</numerusform>
            <numerusform>%Ln participants new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>%Ln arrival of somebody not known here.</numerusform>
            <numerusform>%Ln arrivals of people not known here.</numerusform>
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
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>%Ln badge would have no code.</numerusform>
            <numerusform>%Ln badges would have no code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>%n visa letter were printed. Have they gone out?</numerusform>
            <numerusform>%n visa letters were printed. Have they gone out?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppingQuestion</name>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>Drop %n change set for good? What they say is gone from this office.</numerusform>
            <numerusform>Drop %n change sets for good? What they say is gone from this office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>%Ln pair may be the same. You decide; it can be taken apart any time.</numerusform>
            <numerusform>%Ln pairs may be the same. You decide; they can be taken apart any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>%n record go by another one.</numerusform>
            <numerusform>%n records go by another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingForm</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationsBox</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>%Ln answer, on average %1</numerusform>
            <numerusform>%Ln answers, on average %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%Ln new.</numerusform>
            <numerusform>%Ln new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%Ln changed.</numerusform>
            <numerusform>%Ln changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%Ln as before.</numerusform>
            <numerusform>%Ln as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%Ln change set</numerusform>
            <numerusform>%Ln change sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>The clock of %1 is %Ln day ahead.</numerusform>
            <numerusform>The clock of %1 is %Ln days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>%Ln file goes along</numerusform>
            <numerusform>%Ln files go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>%Ln file goes with the next</numerusform>
            <numerusform>%Ln files go with the next</numerusform>
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
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%Ln erased</numerusform>
            <numerusform>%Ln erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>%Ln came back from retirement</numerusform>
            <numerusform>%Ln came back from retirement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>%Ln change set of a lost laptop put aside</numerusform>
            <numerusform>%Ln change sets of a lost laptop put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>%n perhaps entered twice</numerusform>
            <numerusform>%n perhaps entered twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>%Ln file is still to come.</numerusform>
            <numerusform>%Ln files are still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowupForm</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>%Ln practitioner entered.</numerusform>
            <numerusform>%Ln practitioners entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>%Ln proposed.</numerusform>
            <numerusform>%Ln proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>%Ln contact noted.</numerusform>
            <numerusform>%Ln contacts noted.</numerusform>
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
    <name>InvitationsPanel</name>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln letter drafted.</numerusform>
            <numerusform>%Ln letters drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>%Ln letter noted.</numerusform>
            <numerusform>%Ln letters noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln new letter drafted.</numerusform>
            <numerusform>%Ln new letters drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>%Ln invited person lost the post.</numerusform>
            <numerusform>%Ln invited persons lost the post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>%Ln seat is vacant.</numerusform>
            <numerusform>%Ln seats are vacant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>%Ln file written. Note the letters when they went out.</numerusform>
            <numerusform>%Ln files written. Note the letters when they went out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotingForm</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>%Ln thing came out otherwise than asked.</numerusform>
            <numerusform>%Ln things came out otherwise than asked.</numerusform>
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
    <name>ProgrammePanel</name>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>%Ln sitting moved along.</numerusform>
            <numerusform>%Ln sittings moved along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>%Ln invited person does not hold the seat any more.</numerusform>
            <numerusform>%Ln invited persons do not hold their seats any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>%Ln sitting taken in.</numerusform>
            <numerusform>%Ln sittings taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>%Ln who arrived would be marked present.</numerusform>
            <numerusform>%Ln who arrived would be marked present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>%Ln would be marked absent.</numerusform>
            <numerusform>%Ln would be marked absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>%Ln registration file goes, with its history.</numerusform>
            <numerusform>%Ln registration files go, with their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>%Ln photo is among them.</numerusform>
            <numerusform>%Ln photos are among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>%Ln participant noted.</numerusform>
            <numerusform>%Ln participants noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>%Ln registration file erased for good.</numerusform>
            <numerusform>%Ln registration files erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>Write %Ln letter anew</numerusform>
            <numerusform>Write %Ln letters anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>%Ln person invited lost the post meanwhile:</numerusform>
            <numerusform>%Ln persons invited lost the post meanwhile:</numerusform>
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
    <name>RestorePage</name>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>The backup holds %Ln record.</numerusform>
            <numerusform>The backup holds %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>There is %Ln record here.</numerusform>
            <numerusform>There are %Ln records here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>%Ln action done here since would be gone from here.</numerusform>
            <numerusform>%Ln actions done here since would be gone from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>%Ln erasure is done again.</numerusform>
            <numerusform>%Ln erasures are done again.</numerusform>
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
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%Ln invited already</numerusform>
            <numerusform>%Ln invited already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%Ln vacant seat</numerusform>
            <numerusform>%Ln vacant seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln left out: no State answers for it</numerusform>
            <numerusform>%Ln left out: no State answers for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%Ln refused.</numerusform>
            <numerusform>%Ln refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%Ln invited</numerusform>
            <numerusform>%Ln invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
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
