<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (أُلغي)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Confirmed as it stands.</source>
        <translation>أُكِّد كما هو.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>صُحِّح.</translation>
    </message>
    <message>
        <source>Somebody else holds it now.</source>
        <translation>يشغله شخص آخر الآن.</translation>
    </message>
    <message>
        <source>Nobody holds it any more.</source>
        <translation>لم يعد يشغله أحد.</translation>
    </message>
    <message>
        <source>A remark, but no answer.</source>
        <translation>ملاحظة بلا جواب.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا جواب بعد.</translation>
    </message>
    <message>
        <source>Nothing new: this answer is there already.</source>
        <translation>لا جديد: هذا الجواب مسجَّل أصلاً.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>متروك.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>It was answered before that the mandate has passed on; enter it by hand.</source>
        <translation>ورد من قبل أن الولاية انتقلت؛ أدخله يدوياً.</translation>
    </message>
    <message>
        <source>Another row says something else of the same holder.</source>
        <translation>صف آخر يقول غير ذلك عن الشاغل نفسه.</translation>
    </message>
    <message>
        <source>A formula stands in this row; have the text typed instead.</source>
        <translation>في هذا الصف صيغة حسابية؛ اطلب كتابة النص بدلاً منها.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>قيمة لا تناسب حقلها.</translation>
    </message>
    <message>
        <source>Another person, but no new name.</source>
        <translation>شخص آخر ولكن بلا اسم جديد.</translation>
    </message>
    <message>
        <source>The number of the entry is missing; enter it by hand.</source>
        <translation>رقم البيان ناقص؛ أدخله يدوياً.</translation>
    </message>
    <message>
        <source>This mandate was not asked about in this campaign.</source>
        <translation>لم يُسأل عن هذه الولاية في هذه الحملة.</translation>
    </message>
    <message>
        <source>Corrected, but nothing differs from what was sent.</source>
        <translation>مصحَّح، ولكن لا شيء يختلف عما أُرسل.</translation>
    </message>
    <message>
        <source>The mandate has ended or was retired meanwhile.</source>
        <translation>انتهت الولاية أو سُحبت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This entry stands in the form a second time.</source>
        <translation>يرد هذا البيان مرة ثانية في النموذج.</translation>
    </message>
    <message>
        <source>The answer is none of those offered.</source>
        <translation>الجواب ليس من الأجوبة المعروضة.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>لا بيان له هذا الرقم.</translation>
    </message>
    <message>
        <source>This entry is on the sheet of another State.</source>
        <translation>هذا البيان في استمارة دولة أخرى.</translation>
    </message>
    <message>
        <source>There is no form in this file.</source>
        <translation>لا نموذج في هذا الملف.</translation>
    </message>
    <message>
        <source>The number of the form is none of ours.</source>
        <translation>رقم النموذج ليس من أرقامنا.</translation>
    </message>
    <message>
        <source>The number of the form is missing, and its entries do not tell it.</source>
        <translation>رقم النموذج ناقص، وبياناته لا تدل عليه.</translation>
    </message>
    <message>
        <source>This form belongs to another campaign.</source>
        <translation>هذا النموذج يخص حملة أخرى.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>لم تُقرأ ورقة مخفية.</translation>
    </message>
    <message>
        <source>No answer was chosen; what was written says that something changed.</source>
        <translation>لم يُختر جواب؛ والمكتوب يدل على تغيير.</translation>
    </message>
    <message>
        <source>Marked as correct, yet something was changed.</source>
        <translation>عُلّم صحيحاً مع أن شيئاً تغير.</translation>
    </message>
    <message>
        <source>This was changed here since the form went out.</source>
        <translation>تغير هذا هنا بعد إرسال النموذج.</translation>
    </message>
    <message>
        <source>This cannot be entered by itself; it is kept as a remark.</source>
        <translation>لا يمكن إدخال هذا بمفرده؛ يُحفظ كملاحظة.</translation>
    </message>
    <message>
        <source>The new holder is known by this e-mail address.</source>
        <translation>الشاغل الجديد معروف بعنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>The name changed: make sure that it is the same person.</source>
        <translation>تغير الاسم: تأكد من أنه الشخص نفسه.</translation>
    </message>
    <message>
        <source>The seat is shown as vacant.</source>
        <translation>يظهر المقعد شاغراً.</translation>
    </message>
</context>
<context>
    <name>AnswersByQuestion</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Nobody replied yet.</source>
        <translation>لم يرد أحد بعد.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Choose the forms that States sent back (XLSX or CSV), or drop them here. You see what each row would do before anything is stored.</source>
        <translation>اختر النماذج التي أعادتها الدول (XLSX أو CSV) أو أفلتها هنا. ترى ما سيفعله كل صف قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>ترك هذا الصف</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>اختر النماذج المعادة</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv)</source>
        <translation>نماذج (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>لا جديد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>أُدخلت الأجوبة. يلغيها تراجع واحد.</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>مرّرها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Says here now</source>
        <translation>القيمة هنا الآن</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>ستصبح القيمة</translation>
    </message>
    <message>
        <source>Take the chosen ones in</source>
        <translation>إدخال المختار</translation>
    </message>
    <message>
        <source>Drop the chosen ones…</source>
        <translation>إسقاط المختار…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>ينتظر لا إجراءات من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
            <numerusform>ينتظر إجراء واحد من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
            <numerusform>ينتظر إجراءان من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
            <numerusform>ينتظر %n إجراءات من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
            <numerusform>ينتظر %n إجراءً من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
            <numerusform>ينتظر %n إجراء من حواسيب مفقودة. وهي ليست جزءاً من شيء قبل أن تقرروا: اسألوا الموظف الذي تحمل اسمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What a laptop writes after it was lost is put aside here.</source>
        <translation>لا شيء ينتظر. ما يكتبه حاسوب بعد فقدانه يوضع جانباً هنا.</translation>
    </message>
    <message>
        <source>Nothing: all of it is held here already.</source>
        <translation>لا شيء: كل ذلك محفوظ هنا بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>أُدخل لا إجراءات؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
            <numerusform>أُدخل إجراء واحد؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
            <numerusform>أُدخل إجراءان؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
            <numerusform>أُدخل %n إجراءات؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
            <numerusform>أُدخل %n إجراءً؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
            <numerusform>أُدخل %n إجراء؛ ويمكن التراجع عن كل منها في السجل التاريخي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in from a lost laptop</source>
        <translation>أُدخل من حاسوب مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>أُسقط لا إجراءات؛ ولن يوضع جانباً ثانية.</numerusform>
            <numerusform>أُسقط إجراء واحد؛ ولن يوضع جانباً ثانية.</numerusform>
            <numerusform>أُسقط إجراءان؛ ولن يوضع جانباً ثانية.</numerusform>
            <numerusform>أُسقط %n إجراءات؛ ولن يوضع جانباً ثانية.</numerusform>
            <numerusform>أُسقط %n إجراءً؛ ولن يوضع جانباً ثانية.</numerusform>
            <numerusform>أُسقط %n إجراء؛ ولن يوضع جانباً ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Sign-in sheet of</source>
        <translation>كشف التوقيع لـ</translation>
    </message>
    <message>
        <source>Codes of the signed sheet: B07-3 B08-1</source>
        <translation>رموز الكشف الموقَّع: B07-3 B08-1</translation>
    </message>
    <message>
        <source>Codes of the lines that are signed</source>
        <translation>رموز الأسطر الموقَّعة</translation>
    </message>
    <message>
        <source>All who arrived are present…</source>
        <translation>جميع الواصلين حاضرون…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح العلامة</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>إدخال جدول…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>%1 of %2 came.</source>
        <translation>حضر %1 من %2.</translation>
    </message>
    <message>
        <source>Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.</source>
        <translation>تضع الحروف أو الأرقام 1 إلى 5 العلامة؛ وينتقل مفتاح المسافة إلى التالي؛ ويختار Shift مع الأسهم عدة خانات.</translation>
    </message>
    <message>
        <source>There is no sitting yet: enter the programme first.</source>
        <translation>لا جلسات بعد: أدخل البرنامج أولاً.</translation>
    </message>
    <message>
        <source>Sitting as on the sheet</source>
        <translation>الجلسة كما في الكشف</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>لم يُعلَّم أحد حاضراً.</numerusform>
            <numerusform>عُلّم واحد حاضراً.</numerusform>
            <numerusform>عُلّم اثنان حاضرين.</numerusform>
            <numerusform>عُلّم %Ln حاضرين.</numerusform>
            <numerusform>عُلّم %Ln حاضرين.</numerusform>
            <numerusform>عُلّم %Ln حاضرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of attendance</source>
        <translation>اختر جدول حضور</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>جداول (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>لم توضع أي علامة.</numerusform>
            <numerusform>وُضعت علامة واحدة.</numerusform>
            <numerusform>وُضعت علامتان.</numerusform>
            <numerusform>وُضعت %Ln علامات.</numerusform>
            <numerusform>وُضعت %Ln علامة.</numerusform>
            <numerusform>وُضعت %Ln علامة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>لا شيء مطابق لما هنا.</numerusform>
            <numerusform>علامة واحدة لم تتغير.</numerusform>
            <numerusform>علامتان لم تتغيرا.</numerusform>
            <numerusform>%Ln علامات لم تتغير.</numerusform>
            <numerusform>%Ln علامة لم تتغير.</numerusform>
            <numerusform>%Ln علامة لم تتغير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>لا صف مرفوض.</numerusform>
            <numerusform>صف واحد مرفوض.</numerusform>
            <numerusform>صفان مرفوضان.</numerusform>
            <numerusform>%Ln صفوف مرفوضة.</numerusform>
            <numerusform>%Ln صفاً مرفوضاً.</numerusform>
            <numerusform>%Ln صف مرفوض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells were merged; each row got what they say.</source>
        <translation>كانت خلايا مدمجة؛ فأُخذ ما فيها لكل سطر.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>لم يُقرأ لأنه مخفي: %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>unlocked</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>tried to unlock, in vain</source>
        <translation>محاولة فاشلة لفتح القفل</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>made records one</source>
        <translation>دمج سجلات</translation>
    </message>
    <message>
        <source>took records apart</source>
        <translation>فصل سجلات</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>purged registration files</source>
        <translation>محو ملفات التسجيل</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>made a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>changed the use of the keyring</source>
        <translation>تغيير استعمال حلقة المفاتيح</translation>
    </message>
    <message>
        <source>made a bundle</source>
        <translation>إعداد رزمة</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>إدخال رزمة</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>رفض رزمة</translation>
    </message>
    <message>
        <source>added the card of an office</source>
        <translation>إضافة بطاقة مكتب</translation>
    </message>
    <message>
        <source>was introduced to an office</source>
        <translation>التعريف بمكتب</translation>
    </message>
    <message>
        <source>took in a newer card</source>
        <translation>إدخال بطاقة أحدث</translation>
    </message>
    <message>
        <source>verified an office</source>
        <translation>التحقق من مكتب</translation>
    </message>
    <message>
        <source>revoked an office</source>
        <translation>إلغاء اعتماد مكتب</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>الانضمام إلى المكتب</translation>
    </message>
    <message>
        <source>took a laptop into the office</source>
        <translation>ضم حاسوب إلى المكتب</translation>
    </message>
    <message>
        <source>put a laptop out of use</source>
        <translation>إخراج حاسوب من الخدمة</translation>
    </message>
    <message>
        <source>took in what a lost laptop wrote</source>
        <translation>إدخال ما كتبه حاسوب مفقود</translation>
    </message>
    <message>
        <source>dropped what a lost laptop wrote</source>
        <translation>إسقاط ما كتبه حاسوب مفقود</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>doubted an audit</source>
        <translation>الشك في سجل تدقيق</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>الحاسوب %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>الرزمة %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>asked for by another office</source>
        <translation>بطلب من مكتب آخر</translation>
    </message>
    <message>
        <source>found and accepted</source>
        <translation>وُجد وقُبل</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>بعبارة المرور</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>برمز الاسترداد</translation>
    </message>
    <message>
        <source>with the keyring</source>
        <translation>بحلقة المفاتيح</translation>
    </message>
    <message>
        <source>others remember another one of this laptop</source>
        <translation>يتذكر آخرون سجلاً مختلفاً لهذا الحاسوب</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>أقصر مما كان</translation>
    </message>
    <message>
        <source>it is not the one it was</source>
        <translation>ليس هو نفسه كما كان</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>وُضع جانباً %n</numerusform>
            <numerusform>وُضع جانباً %n</numerusform>
            <numerusform>وُضع جانباً %n</numerusform>
            <numerusform>وُضع جانباً %n</numerusform>
            <numerusform>وُضع جانباً %n</numerusform>
            <numerusform>وُضع جانباً %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>مُحي %n</numerusform>
            <numerusform>مُحي %n</numerusform>
            <numerusform>مُحي %n</numerusform>
            <numerusform>مُحي %n</numerusform>
            <numerusform>مُحي %n</numerusform>
            <numerusform>مُحي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>زال من هنا لا إجراءات</numerusform>
            <numerusform>زال من هنا إجراء واحد</numerusform>
            <numerusform>زال من هنا إجراءان</numerusform>
            <numerusform>زال من هنا %n إجراءات</numerusform>
            <numerusform>زال من هنا %n إجراءً</numerusform>
            <numerusform>زال من هنا %n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Find an officer, an office…</source>
        <translation>ابحث عن موظف أو مكتب…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Unlocking, printing, sending and erasing will be.</source>
        <translation>لم يُسجَّل شيء بعد. ستُسجَّل عمليات فتح القفل والطباعة والإرسال والمحو.</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>حفظ سجل التدقيق</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a bundle was taken in</source>
        <translation>قبل إدخال رزمة</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>مراجعتها من جديد</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>حفظها في مكان آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To restore a backup, go to another workspace and choose “Restore a backup…”. You see what differs first.</source>
        <translation>لاستعادة نسخة احتياطية انتقل إلى مساحة عمل أخرى واختر «استعادة نسخة احتياطية…». ترى أولاً ما يختلف.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>تُحفظ في %1.</translation>
    </message>
    <message>
        <source>The last one was checked: %1.</source>
        <translation>جرى فحص الأخيرة: %1.</translation>
    </message>
    <message>
        <source>There is none of today.</source>
        <translation>لا توجد نسخة لليوم.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>حفظ النسخ الاحتياطية في هذا المجلد</translation>
    </message>
    <message>
        <source>Opened again and checked: %1.</source>
        <translation>فُتحت من جديد وفُحصت: %1.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Show all of them</source>
        <translation>إظهارها كلها</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Answers from forms</source>
        <translation>أجوبة النماذج</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>يلزم تذكيرها</translation>
    </message>
    <message>
        <source>Answered in full</source>
        <translation>أجابت بالكامل</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>لم تُسأل أي دولة</numerusform>
            <numerusform>سُئلت دولة واحدة</numerusform>
            <numerusform>سُئلت دولتان</numerusform>
            <numerusform>سُئلت %Ln دول</numerusform>
            <numerusform>سُئلت %Ln دولة</numerusform>
            <numerusform>سُئلت %Ln دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>لم تجب أي دولة بالكامل</numerusform>
            <numerusform>أجابت دولة واحدة بالكامل</numerusform>
            <numerusform>أجابت دولتان بالكامل</numerusform>
            <numerusform>أجابت %Ln دول بالكامل</numerusform>
            <numerusform>أجابت %Ln دولة بالكامل</numerusform>
            <numerusform>أجابت %Ln دولة بالكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>كلها أُرسلت</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>This record is retired: it is in no list and no search.</source>
        <translation>هذا السجل مسحوب: لا يظهر في أي قائمة ولا بحث.</translation>
    </message>
    <message>
        <source>Different values were written in two places; edit to settle:</source>
        <translation>كُتبت قيم مختلفة في موضعين؛ عدّل السجل للحسم:</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يجوز له الاطلاع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>تحويلة %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>يراه: %1</translation>
    </message>
    <message>
        <source>until %1, kept for requests in progress</source>
        <translation>حتى %1، تُبقى للطلبات قيد التنفيذ</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>التعيينات</translation>
    </message>
    <message>
        <source>Past designations</source>
        <translation>التعيينات السابقة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>استُلم في %1</translation>
    </message>
    <message>
        <source>Court: %1</source>
        <translation>المحكمة: %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>يبدأ نفاذه</translation>
    </message>
    <message>
        <source>No official channel is recorded.</source>
        <translation>لم تُسجَّل قناة اتصال رسمية.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>takes effect on %1</source>
        <translation>يبدأ نفاذه في %1</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>التوقيت المحلي %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>مغلق: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>في هذا السجل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>About the State</source>
        <translation>عن الدولة</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>لم يُؤكَّد قط</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>أُكِّد في %1</translation>
    </message>
    <message>
        <source>last confirmed %1, more than a year ago</source>
        <translation>آخر تأكيد %1، منذ أكثر من سنة</translation>
    </message>
    <message>
        <source>last confirmed %1, more than two years ago</source>
        <translation>آخر تأكيد %1، منذ أكثر من سنتين</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت صلاحيته في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>reply awaited</source>
        <translation>الرد منتظر</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>استُحق في %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يُستحق في %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Choose a record to read its card.</source>
        <translation>اختر سجلاً لقراءة بطاقته.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Enter أو F2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>تسجيل اتصال</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>طباعة هذه البطاقة…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>تأكيد اليوم</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم المهام…</translation>
    </message>
    <message>
        <source>New designation</source>
        <translation>تعيين جديد</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>قناة اتصال رسمية جديدة</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>عضوية جديدة</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منصب جديد</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>إنهاء هذا التعيين</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Text of the manual</source>
        <translation>نص الدليل</translation>
    </message>
</context>
<context>
    <name>CheckInDesk</name>
    <message>
        <source>Who may be meant</source>
        <translation>من قد يكون المقصود</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>آخر من وصلوا</translation>
    </message>
    <message>
        <source>Code, name or State</source>
        <translation>الرمز أو الاسم أو الدولة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>In place of …</source>
        <translation>بديلاً عن…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a State</source>
        <translation>امسح شارة، أو اكتب اسماً أو دولة</translation>
    </message>
    <message>
        <source>Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo</source>
        <translation>تسجيل الوصول: Enter · غير مسجَّل: F2 · بديل عن أحد: F3 · تراجع: Ctrl+Z</translation>
    </message>
    <message>
        <source>In place of whom?</source>
        <translation>بديلاً عمّن؟</translation>
    </message>
    <message>
        <source>Look up and choose who does not come, then F3.</source>
        <translation>ابحث عمّن لن يحضر واختره، ثم F3.</translation>
    </message>
    <message>
        <source>In place of %1: who comes?</source>
        <translation>بديلاً عن %1: من الحاضر؟</translation>
    </message>
    <message>
        <source>Type a name and Enter; F2 for somebody new; Esc leaves it.</source>
        <translation>اكتب اسماً ثم Enter؛ وF2 لشخص جديد؛ وEsc للعدول.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Open the desk</source>
        <translation>فتح طاولة الاستقبال</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>اسم هذه الطاولة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>وصل في</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>At the desk one field takes the code of a badge, a name in any spelling, or a State. F11 opens it, Esc closes it.</source>
        <translation>في طاولة الاستقبال حقل واحد يقبل رمز شارة، أو اسماً بأي إملاء، أو دولة. يفتحها F11 ويغلقها Esc.</translation>
    </message>
    <message>
        <source>Arrivals, the last first</source>
        <translation>من وصلوا، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>المعتاد لهؤلاء القرّاء</translation>
    </message>
    <message>
        <source>The last directory</source>
        <translation>آخر دليل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Draw the edges of the labels</source>
        <translation>رسم حواف الملصقات</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>Circles…</source>
        <translation>الدوائر…</translation>
    </message>
    <message>
        <source>Make circles of readers, or change them</source>
        <translation>إنشاء دوائر قرّاء أو تغييرها</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>المعروض مؤقتاً</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>القيمة المقابلة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء القيمتين</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>كتابة قيمة أخرى…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>إظهار السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>لا تعارض.</numerusform>
            <numerusform>تعارض واحد ينتظر الحسم. لم يضع شيء: القيمتان محفوظتان.</numerusform>
            <numerusform>تعارضان ينتظران الحسم. لم يضع شيء: القيمتان محفوظتان.</numerusform>
            <numerusform>%Ln تعارضات تنتظر الحسم. لم يضع شيء: القيمتان محفوظتان.</numerusform>
            <numerusform>%Ln تعارضاً تنتظر الحسم. لم يضع شيء: القيمتان محفوظتان.</numerusform>
            <numerusform>%Ln تعارض تنتظر الحسم. لم يضع شيء: القيمتان محفوظتان.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Where two offices say different things of one field, it is settled here.</source>
        <translation>لا تعارضات. إذا اختلف مكتبان في قيمة حقل فهنا يُحسم الأمر.</translation>
    </message>
    <message>
        <source>Settled, for all offices. Undo brings the conflict back.</source>
        <translation>حُسم لجميع المكاتب. يعيد التراجع التعارض.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All groups</source>
        <translation>جميع المجموعات</translation>
    </message>
    <message>
        <source>of the group itself</source>
        <translation>للمجموعة نفسها</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have somebody</source>
        <translation>لدى %1 من %2 من الدول الأطراف من يشغل المهمة</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>لم يُعيَّن أحد</translation>
    </message>
    <message>
        <source>%1 in office, %2 vacant</source>
        <translation>شاغلون: %1، شاغرة: %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>States by theme</source>
        <translation>الدول بحسب الموضوع</translation>
    </message>
    <message>
        <source>States by kind</source>
        <translation>الدول بحسب النوع</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>جميع المجموعات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Nobody for: %1</source>
        <translation>لا أحد لـ: %1</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named.</source>
        <translation>%1 من %2 من الدول الأطراف ليس لديها أحد لـ: %3. المقاعد الشاغرة: %4؛ لم يُعيَّن أحد قط: %5.</translation>
    </message>
    <message>
        <source>A number is how many are in office; “vacant” is an empty seat, “none” a Party that named nobody. Enter opens the seat.</source>
        <translation>الرقم هو عدد من يشغلون المهمة؛ و«شاغر» مقعد خالٍ، و«لا أحد» دولة طرف لم تعيّن أحداً. يفتح Enter المقعد.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
    <message>
        <source>One encrypted folder for one office. You can copy it, and back it up.</source>
        <translation>مجلد مشفّر واحد لمكتب واحد. يمكنك نسخه والاحتفاظ بنسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>for example: Registry, The Hague</source>
        <translation>مثلاً: قلم المحكمة، لاهاي</translation>
    </message>
    <message>
        <source>stands beside every change you make</source>
        <translation>يظهر بجانب كل تغيير تجريه</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختر مجلداً فارغاً</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backed up</source>
        <translation>جرى النسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024 أو ⁦2024-05⁩ أو ⁦2024-05-02⁩</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Invented people for many States, in a workspace of its own. Its passphrase is “%1”. Nothing you do there touches your own data.</source>
        <translation>أشخاص مختلَقون لدول كثيرة في مساحة عمل مستقلة. عبارة مرورها «%1». لا شيء مما تفعله هناك يمسّ بياناتك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DeskFilesPanel</name>
    <message>
        <source>Desk file</source>
        <translation>ملف الطاولة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Desk code of the other laptop</source>
        <translation>رمز الطاولة في الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Write a file for the other desks…</source>
        <translation>كتابة ملف للطاولات الأخرى…</translation>
    </message>
    <message>
        <source>Take in the file of another desk…</source>
        <translation>إدخال ملف طاولة أخرى…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>عدة طاولات</translation>
    </message>
    <message>
        <source>Each laptop writes a file now and then and takes in those of the others, in any order and as often as you like. Whoever was seen twice counts once.</source>
        <translation>يكتب كل حاسوب ملفاً من حين إلى آخر ويُدخل ملفات غيره، بأي ترتيب ومهما تكرر ذلك. ومن شوهد مرتين يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Write a file for the other desks</source>
        <translation>كتابة ملف للطاولات الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>لم يُكتب أي وصول: %1</numerusform>
            <numerusform>كُتب وصول واحد: %1</numerusform>
            <numerusform>كُتب وصول شخصين: %1</numerusform>
            <numerusform>كُتب وصول %Ln أشخاص: %1</numerusform>
            <numerusform>كُتب وصول %Ln شخصاً: %1</numerusform>
            <numerusform>كُتب وصول %Ln شخص: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk code, for a laptop that does not have the event yet. It is shown once: tell it by voice, never beside the file.</source>
        <translation>رمز الطاولة، لحاسوب ليس فيه الحدث بعد. لا يُعرض إلا مرة واحدة: انقله شفهياً، ولا تضعه أبداً مع الملف.</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>إدخال ملف طاولة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>لا واصلين جدد هنا.</numerusform>
            <numerusform>واصل واحد جديد هنا.</numerusform>
            <numerusform>واصلان جديدان هنا.</numerusform>
            <numerusform>%Ln واصلين جدد هنا.</numerusform>
            <numerusform>%Ln واصلاً جديداً هنا.</numerusform>
            <numerusform>%Ln واصل جديد هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>لا شيء معروف من قبل.</numerusform>
            <numerusform>واحد معروف من قبل.</numerusform>
            <numerusform>اثنان معروفان من قبل.</numerusform>
            <numerusform>%Ln معروفة من قبل.</numerusform>
            <numerusform>%Ln معروفاً من قبل.</numerusform>
            <numerusform>%Ln معروف من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>لا مشاركين جدد هنا.</numerusform>
            <numerusform>مشارك واحد جديد هنا.</numerusform>
            <numerusform>مشاركان جديدان هنا.</numerusform>
            <numerusform>%Ln مشاركين جدد هنا.</numerusform>
            <numerusform>%Ln مشاركاً جديداً هنا.</numerusform>
            <numerusform>%Ln مشارك جديد هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>جميع الواصلين معروفون هنا.</numerusform>
            <numerusform>واصل واحد غير معروف هنا.</numerusform>
            <numerusform>واصلان غير معروفين هنا.</numerusform>
            <numerusform>%Ln واصلين غير معروفين هنا.</numerusform>
            <numerusform>%Ln واصلاً غير معروف هنا.</numerusform>
            <numerusform>%Ln واصل غير معروف هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen more than once</source>
        <translation>شوهدوا أكثر من مرة</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>تبيّن أنهم لم يصلوا</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>غير مسجَّلين</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>طباعة على ورق…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملء العرض</translation>
    </message>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>كل الحروف موجودة في الخطوط.</numerusform>
            <numerusform>حرف واحد لا يوجد في أي خط؛ وتحل محله علامة على الورق.</numerusform>
            <numerusform>حرفان لا يوجدان في أي خط؛ وتحل محلهما علامة على الورق.</numerusform>
            <numerusform>%Ln حروف لا توجد في أي خط؛ وتحل محلها علامة على الورق.</numerusform>
            <numerusform>%Ln حرفاً لا توجد في أي خط؛ وتحل محلها علامة على الورق.</numerusform>
            <numerusform>%Ln حرف لا توجد في أي خط؛ وتحل محلها علامة على الورق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. F5 makes it again.</source>
        <translation>أُوقف. يعيد F5 إعداده.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة</numerusform>
            <numerusform>أُرسلت صفحة واحدة</numerusform>
            <numerusform>أُرسلت صفحتان</numerusform>
            <numerusform>أُرسلت %Ln صفحات</numerusform>
            <numerusform>أُرسلت %Ln صفحة</numerusform>
            <numerusform>أُرسلت %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Sitting, for sign-in sheets</source>
        <translation>الجلسة، لكشوف التوقيع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>صدرت في</translation>
    </message>
    <message>
        <source>Certificates given</source>
        <translation>الشهادات الصادرة</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عرضه…</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>إعطاء الشارات رموزها</translation>
    </message>
    <message>
        <source>Note that they went out</source>
        <translation>تدوين إرسالها</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>لكل شارة رمزها.</numerusform>
            <numerusform>شارة واحدة ستكون بلا رمز.</numerusform>
            <numerusform>شارتان ستكونان بلا رمز.</numerusform>
            <numerusform>%Ln شارات ستكون بلا رمز.</numerusform>
            <numerusform>%Ln شارة ستكون بلا رمز.</numerusform>
            <numerusform>%Ln شارة ستكون بلا رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
            <numerusform>طُبعت %n من رسائل التأشيرات. هل أُرسلت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of different people bear one number (%1): withdraw one of them and issue it again.</source>
        <translation>شهادات لأشخاص مختلفين تحمل رقماً واحداً (%1): اسحبوا إحداها وأصدروها من جديد.</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>جميع الجلسات</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>Every badge has its code now.</source>
        <translation>لكل شارة رمزها الآن.</translation>
    </message>
    <message>
        <source>It is noted. One Undo takes it back.</source>
        <translation>دُوّن. ويعيده تراجع واحد.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>نسخ؛ تُفرَّغ الحافظة بعد دقيقة</translation>
    </message>
</context>
<context>
    <name>DroppingQuestion</name>
    <message>
        <source>Let them wait</source>
        <translation>تركها تنتظر</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>إسقاط نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>إسقاط لا إجراءات نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
            <numerusform>إسقاط إجراء واحد نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
            <numerusform>إسقاط إجراءان نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
            <numerusform>إسقاط %n إجراءات نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
            <numerusform>إسقاط %n إجراءً نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
            <numerusform>إسقاط %n إجراء نهائياً؟ ما تقوله يزول من هذا المكتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same identifier</source>
        <translation>المعرّف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name in another writing</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>المؤسسة نفسها</translation>
    </message>
    <message>
        <source>same State</source>
        <translation>الدولة نفسها</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Sure</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>One</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>يحل محله</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>المشتبه فيها</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>المدمجة</translation>
    </message>
    <message>
        <source>Make them one…</source>
        <translation>دمجهما…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحداً</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>فصلهما</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>لا سجلات متكررة.</numerusform>
            <numerusform>زوج واحد قد يكون سجلاً واحداً. القرار لك؛ ويمكن فصلهما في أي وقت.</numerusform>
            <numerusform>زوجان قد يكون كل منهما سجلاً واحداً. القرار لك؛ ويمكن الفصل في أي وقت.</numerusform>
            <numerusform>%Ln أزواج قد يكون كل منها سجلاً واحداً. القرار لك؛ ويمكن الفصل في أي وقت.</numerusform>
            <numerusform>%Ln زوجاً قد يكون كل منها سجلاً واحداً. القرار لك؛ ويمكن الفصل في أي وقت.</numerusform>
            <numerusform>%Ln زوج قد يكون كل منها سجلاً واحداً. القرار لك؛ ويمكن الفصل في أي وقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>لا يبدو أن شيئاً مُدخل مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>لا سجلات يتبع سجلاً آخر.</numerusform>
            <numerusform>سجل واحد يتبع سجلاً آخر.</numerusform>
            <numerusform>سجلان يتبع سجلاً آخر.</numerusform>
            <numerusform>%n سجلات يتبع سجلاً آخر.</numerusform>
            <numerusform>%n سجلاً يتبع سجلاً آخر.</numerusform>
            <numerusform>%n سجل يتبع سجلاً آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are apart again.</source>
        <translation>انفصلا من جديد.</translation>
    </message>
    <message>
        <source>They are one now. Undo takes them apart.</source>
        <translation>صارا سجلاً واحداً. يفصلهما التراجع.</translation>
    </message>
    <message>
        <source>Remembered: they are not the same.</source>
        <translation>حُفظ ذلك: ليسا واحداً.</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Enter the first one</source>
        <translation>أدخل أول سجل</translation>
    </message>
    <message>
        <source>Import vCards or a table…</source>
        <translation>استيراد بطاقات vCard أو جدول…</translation>
    </message>
    <message>
        <source>Show all States</source>
        <translation>إظهار جميع الدول</translation>
    </message>
    <message>
        <source>The search finds nothing here.</source>
        <translation>لا يجد البحث شيئاً هنا.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this State yet.</source>
        <translation>لم يُسجَّل شيء لهذه الدولة بعد.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Everyone who serves, served or may serve the network.</source>
        <translation>كل من يخدم الشبكة أو خدمها أو قد يخدمها.</translation>
    </message>
    <message>
        <source>Ministries, offices, courts, embassies and organisations.</source>
        <translation>وزارات ومكاتب ومحاكم وسفارات ومنظمات.</translation>
    </message>
    <message>
        <source>Posts in institutions, whoever holds them now; vacant ones too.</source>
        <translation>المناصب في المؤسسات أياً كان شاغلها؛ والشاغرة أيضاً.</translation>
    </message>
    <message>
        <source>Who answers for what in each State, by which act and since when: national and thematic focal points, central authorities, practitioners.</source>
        <translation>من المسؤول عن ماذا في كل دولة، وبأي صك ومنذ متى: جهات التنسيق الوطنية والمواضيعية والهيئات المركزية والممارسون.</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>قناة الاتصال الرسمية واللغة اللتان اختارتهما كل دولة بموجب المادة 87. وهي ليست جهات تنسيق.</translation>
    </message>
    <message>
        <source>Networks of practitioners: the Court&apos;s own, regional ones, and their secretariats.</source>
        <translation>شبكات الممارسين: شبكة المحكمة والشبكات الإقليمية وأماناتها.</translation>
    </message>
    <message>
        <source>Who belongs to which network, since when, with what expertise.</source>
        <translation>من ينتمي إلى أي شبكة، ومنذ متى، وبأي خبرة.</translation>
    </message>
    <message>
        <source>Notes verbales, calls and meetings with States; what is due comes up in Today.</source>
        <translation>المذكرات الشفوية والمكالمات والاجتماعات مع الدول؛ وما يُستحق يظهر في صفحة اليوم.</translation>
    </message>
    <message>
        <source>Voluntary agreements: enforcement, interim and final release, relocation.</source>
        <translation>الاتفاقات الطوعية: إنفاذ الأحكام والإفراج المؤقت والنهائي وإعادة التوطين.</translation>
    </message>
    <message>
        <source>Whether a State has a law to cooperate by, and which.</source>
        <translation>ما إذا كان لدى الدولة تشريع للتعاون، وأي تشريع.</translation>
    </message>
    <message>
        <source>Good practice, national law, difficulties, case law and reference instruments.</source>
        <translation>الممارسات الجيدة والقانون الوطني والصعوبات والسوابق القضائية والصكوك المرجعية.</translation>
    </message>
    <message>
        <source>Sets of questions put to States, and who replied.</source>
        <translation>مجموعات أسئلة وُجّهت إلى الدول، ومن رد عليها.</translation>
    </message>
    <message>
        <source>What each State replied to a questionnaire.</source>
        <translation>رد كل دولة على استبيان.</translation>
    </message>
    <message>
        <source>Rounds in which every State is asked to confirm its entries.</source>
        <translation>حملات يُطلب فيها من كل دولة تأكيد بياناتها.</translation>
    </message>
    <message>
        <source>The sheet of each State in a round, and its answer.</source>
        <translation>استمارة كل دولة في حملة، وجوابها.</translation>
    </message>
    <message>
        <source>Tries of telephone numbers and addresses, and who answered.</source>
        <translation>اختبارات أرقام الهاتف والعناوين، ومن أجاب.</translation>
    </message>
    <message>
        <source>Searches kept by name, for lists, printing and campaigns.</source>
        <translation>عمليات بحث محفوظة بأسماء، للقوائم والطباعة والحملات.</translation>
    </message>
    <message>
        <source>Readers to print for, such as those of a seminar: they see less than the network, or less than the public.</source>
        <translation>قرّاء يُطبع لهم، كالمشاركين في ندوة: يرون أقل مما تراه الشبكة، أو أقل مما يراه الجمهور.</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Then enter the successor</source>
        <translation>ثم أدخل الخلف</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>إنهاء هذا التعيين</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>أُنهي بموجب: %1</translation>
    </message>
</context>
<context>
    <name>ErasingForm</name>
    <message>
        <source>I understand that nobody can bring this back.</source>
        <translation>أدرك أن لا أحد يستطيع استعادة هذا.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Values go from tables, journal, search and files, here and in every office that the next bundles reach. History keeps that something was erased, not what.</source>
        <translation>تزول القيم من الجداول والسجل التاريخي والبحث والملفات، هنا وفي كل مكتب تبلغه الرزم التالية. ويحفظ السجل التاريخي أن شيئاً قد مُحي، لا ما هو.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>محو %1</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>يزول نهائياً</translation>
    </message>
    <message>
        <source>Stays, without the name</source>
        <translation>يبقى من دون الاسم</translation>
    </message>
    <message>
        <source>Has the name in its text, and stays</source>
        <translation>في نصه الاسم، ويبقى</translation>
    </message>
    <message>
        <source>Printed with the name, or may be</source>
        <translation>طُبع وفيه الاسم أو ربما</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ErasuresPanel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>المكاتب الأخرى</translation>
    </message>
    <message>
        <source>A person is erased from the card. The next bundles take it to the other offices; each says in its own next bundle that it did the same.</source>
        <translation>يُمحى الشخص من بطاقته. وتحمل الرزم التالية المحو إلى المكاتب الأخرى؛ ويقول كل منها في رزمته التالية إنه فعل مثل ذلك.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>لم يُمحَ شيء بعد.</translation>
    </message>
    <message>
        <source>erased at %1 of %2</source>
        <translation>مُحي لدى %1 من %2</translation>
    </message>
    <message>
        <source>not yet at %1</source>
        <translation>ليس بعد لدى %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Easy to guess: use four or more words that do not belong together.</source>
        <translation>سهلة التخمين: استعمل أربع كلمات أو أكثر لا صلة بينها.</translation>
    </message>
    <message>
        <source>Weak: add two more words.</source>
        <translation>ضعيفة: أضف كلمتين.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>مقبولة: كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جداً.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first; choose other words.</source>
        <translation>تحتوي على كلمة يجرّبها الجميع أولاً؛ اختر كلمات أخرى.</translation>
    </message>
    <message>
        <source>It repeats itself or follows a row of keys; choose other words.</source>
        <translation>تكرّر نفسها أو تتبع صفاً من المفاتيح؛ اختر كلمات أخرى.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing in this one was touched.</source>
        <translation>اختر مجلداً جديداً أو فارغاً؛ لم يُمسّ شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>If you put it back yourself, open once with the recovery code and change the passphrase. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>إن كنت أنت من أعاده فافتح مرة برمز الاسترداد وغيّر عبارة المرور. وإلا فقد كان المجلد بيد شخص آخر: أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>The key file is older than the register, or another one.</source>
        <translation>ملف المفاتيح أقدم من السجل أو ملف آخر.</translation>
    </message>
    <message>
        <source>The folder cannot be made or read.</source>
        <translation>لا يمكن إنشاء المجلد أو قراءته.</translation>
    </message>
    <message>
        <source>This is not an empty folder.</source>
        <translation>هذا المجلد ليس فارغاً.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>Write the year first: 2024, 2024-05 or 2024-05-02.</source>
        <translation>اكتب السنة أولاً: 2024 أو ⁦2024-05⁩ أو ⁦2024-05-02⁩.</translation>
    </message>
    <message>
        <source>Put back vault.slots from a backup of this workspace; nothing was changed.</source>
        <translation>أعد vault.slots من نسخة احتياطية لمساحة العمل هذه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The office has no name.</source>
        <translation>ليس للمكتب اسم.</translation>
    </message>
    <message>
        <source>The register is here, but not its key files.</source>
        <translation>السجل هنا، لكن ملفات مفاتيحه غائبة.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخاً.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>لا يوجد يوم كهذا.</translation>
    </message>
    <message>
        <source>Try again; nothing was lost.</source>
        <translation>حاول ثانية؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Correct the field named; nothing was stored.</source>
        <translation>صحّح الحقل المذكور؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Check the name of the field; &apos;focalnet show --json&apos; lists them.</source>
        <translation>تحقق من اسم الحقل؛ الأمر «focalnet show --json» يسردها.</translation>
    </message>
    <message>
        <source>Use one of the kinds the manual lists.</source>
        <translation>استعمل أحد الأنواع المذكورة في الدليل.</translation>
    </message>
    <message>
        <source>Look it up again with find; it may have been undone.</source>
        <translation>ابحث عنه من جديد؛ ربما أُلغي.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; everything is as it was saved.</source>
        <translation>لا حاجة لفعل شيء؛ كل شيء كما حُفظ.</translation>
    </message>
    <message>
        <source>Take back the newer change first, or edit the record by hand.</source>
        <translation>ألغِ التغيير الأحدث أولاً، أو عدّل السجل يدوياً.</translation>
    </message>
    <message>
        <source>Type a passphrase; nothing was stored.</source>
        <translation>اكتب عبارة مرور؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation>هذا ليس معرّفاً.</translation>
    </message>
    <message>
        <source>Two values have one id.</source>
        <translation>لقيمتين معرّف واحد.</translation>
    </message>
    <message>
        <source>This field holds named parts.</source>
        <translation>يحتوي هذا الحقل على أجزاء مسماة.</translation>
    </message>
    <message>
        <source>Languages are a list of codes.</source>
        <translation>اللغات قائمة من الرموز.</translation>
    </message>
    <message>
        <source>This field holds text.</source>
        <translation>يحتوي هذا الحقل على نص.</translation>
    </message>
    <message>
        <source>This text is longer than 65,536 letters.</source>
        <translation>هذا النص أطول من 65,536 حرفاً.</translation>
    </message>
    <message>
        <source>Write the three-letter code of the State.</source>
        <translation>اكتب رمز الدولة المكوّن من ثلاثة أحرف.</translation>
    </message>
    <message>
        <source>A record of this kind has no such field.</source>
        <translation>ليس لسجل من هذا النوع حقل كهذا.</translation>
    </message>
    <message>
        <source>This value has no such part.</source>
        <translation>ليس لهذه القيمة جزء كهذا.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>لا يوجد نوع سجل كهذا.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group and type it again.</source>
        <translation>قارنه بالورقة مجموعةً مجموعة واكتبه من جديد.</translation>
    </message>
    <message>
        <source>A character typed is never part of a recovery code.</source>
        <translation>كُتب حرف لا يرد أبداً في رمز استرداد.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong.</source>
        <translation>في رمز الاسترداد حرف خاطئ.</translation>
    </message>
    <message>
        <source>This is another recovery code, not the one shown.</source>
        <translation>هذا رمز استرداد آخر غير المعروض.</translation>
    </message>
    <message>
        <source>A newer change stands in the way.</source>
        <translation>يحول دون ذلك تغيير أحدث.</translation>
    </message>
    <message>
        <source>This is neither a vCard file nor a table.</source>
        <translation>هذا ليس ملف vCard ولا جدولاً.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>لا بطاقة في هذا الملف.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>لا صفوف في هذا الملف.</translation>
    </message>
    <message>
        <source>A column was sent to a place that does not exist.</source>
        <translation>وُجِّه عمود إلى حقل غير موجود.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>هذا ليس ملفاً نصياً.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>هذا الترميز غير معروف.</translation>
    </message>
    <message>
        <source>Enter that record first, or look up its id or code with find.</source>
        <translation>أدخل ذلك السجل أولاً، أو ابحث عن معرّفه أو رمزه.</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was stored.</source>
        <translation>صحّح أحد التاريخين؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Write + and digits, or leave it out.</source>
        <translation>اكتب + ثم أرقاماً، أو اتركه فارغاً.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>هذا غير موجود في السجل.</translation>
    </message>
    <message>
        <source>A record cannot point to itself.</source>
        <translation>لا يمكن لسجل أن يشير إلى نفسه.</translation>
    </message>
    <message>
        <source>This record is of another kind.</source>
        <translation>هذا السجل من نوع آخر.</translation>
    </message>
    <message>
        <source>Let the name of the file end in .vcf or .csv.</source>
        <translation>اجعل اسم الملف ينتهي بـ .vcf أو .csv.</translation>
    </message>
    <message>
        <source>This kind of file is not written.</source>
        <translation>هذا النوع من الملفات لا يُكتب.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk; nothing was lost.</source>
        <translation>اختر مجلداً يمكنك الكتابة فيه وعلى قرصه متسع؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>هذا جهاز وليس ملفاً.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>الملف أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was stored.</source>
        <translation>اختر ملفاً آخر؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Export the contacts again and check that the file is not empty.</source>
        <translation>صدّر بطاقات الأشخاص من جديد وتحقق من أن الملف ليس فارغاً.</translation>
    </message>
    <message>
        <source>Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder.</source>
        <translation>اختر داخل المجلد ملفاً أو أكثر من نوع vCard (.vcf) أو CSV (.csv).</translation>
    </message>
    <message>
        <source>Check the name of the file and where it lies.</source>
        <translation>تحقق من اسم الملف وموضعه.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it.</source>
        <translation>صدّر بطاقات الأشخاص من جديد بصيغة vCard (.vcf) أو CSV (.csv) وتحقق من أنه يمكنك قراءة الملف.</translation>
    </message>
    <message>
        <source>Save it as vCard (.vcf) or CSV (.csv) in the program it comes from.</source>
        <translation>احفظه بصيغة vCard (.vcf) أو CSV (.csv) في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>Split it into files of at most 20 MB, 5,000 cards or 50,000 rows.</source>
        <translation>قسّمه إلى ملفات لا تتجاوز 20 ميغابايت أو 5,000 بطاقة أو 50,000 صف.</translation>
    </message>
    <message>
        <source>Choose a regional group, a theme and a State that the register has.</source>
        <translation>اختر مجموعة إقليمية وموضوعاً ودولة موجودة في السجل.</translation>
    </message>
    <message>
        <source>There is no such State.</source>
        <translation>لا توجد دولة كهذه.</translation>
    </message>
    <message>
        <source>There is no such regional group.</source>
        <translation>لا توجد مجموعة إقليمية كهذه.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>لا يوجد موضوع كهذا.</translation>
    </message>
    <message>
        <source>Restore the record first; nothing was stored.</source>
        <translation>استرجع السجل أولاً؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Fill in the field named; nothing was stored.</source>
        <translation>املأ الحقل المذكور؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Edit the record that is there, or restore it; nothing was stored.</source>
        <translation>عدّل السجل الموجود أو استرجعه؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A State or theme of this code is in the register.</source>
        <translation>في السجل دولة أو موضوع بهذا الرمز.</translation>
    </message>
    <message>
        <source>This record is retired.</source>
        <translation>هذا السجل مسحوب.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>The code is missing or not of its form.</source>
        <translation>الرمز ناقص أو ليس على صيغته.</translation>
    </message>
    <message>
        <source>Nobody could find this record again.</source>
        <translation>لن يستطيع أحد إيجاد هذا السجل من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The card is damaged or forged.</source>
        <translation>البطاقة تالفة أو مزوّرة.</translation>
    </message>
    <message>
        <source>This is not the card of an office.</source>
        <translation>هذه ليست بطاقة مكتب.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this card.</source>
        <translation>كتب هذه البطاقة إصدار أحدث من focalnet.</translation>
    </message>
    <message>
        <source>The card names a laptop twice.</source>
        <translation>تذكر البطاقة حاسوباً مرتين.</translation>
    </message>
    <message>
        <source>The card is not signed by the office it names.</source>
        <translation>لم يوقّع البطاقة المكتبُ الذي تذكره.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>تنتهي البطاقة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The request is not signed by the laptop it names.</source>
        <translation>لم يوقّع الطلب الحاسوبُ الذي يذكره.</translation>
    </message>
    <message>
        <source>The card has no readable name.</source>
        <translation>ليس في البطاقة اسم مقروء.</translation>
    </message>
    <message>
        <source>The card has no key to send to.</source>
        <translation>ليس في البطاقة مفتاح يُرسل إليه.</translation>
    </message>
    <message>
        <source>The file is larger than any bundle.</source>
        <translation>الملف أكبر من أي رزمة.</translation>
    </message>
    <message>
        <source>This is not a bundle of focalnet.</source>
        <translation>هذه ليست رزمة من focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this bundle.</source>
        <translation>كتب هذه الرزمة إصدار أحدث من focalnet.</translation>
    </message>
    <message>
        <source>One record holds more than a bundle can carry.</source>
        <translation>في أحد السجلات أكثر مما تحمله رزمة.</translation>
    </message>
    <message>
        <source>There is more to send than one bundle can carry.</source>
        <translation>المطلوب إرساله أكثر مما تحمله رزمة واحدة.</translation>
    </message>
    <message>
        <source>This bundle was sent to others.</source>
        <translation>أُرسلت هذه الرزمة إلى غيرك.</translation>
    </message>
    <message>
        <source>The file holds more than any bundle may.</source>
        <translation>في الملف أكثر مما يجوز لأي رزمة.</translation>
    </message>
    <message>
        <source>This bundle is for somebody else.</source>
        <translation>هذه الرزمة لشخص آخر.</translation>
    </message>
    <message>
        <source>See how it stands now; take back the last step first if that was wrong.</source>
        <translation>انظر إلى الوضع الحالي؛ وألغِ الخطوة الأخيرة أولاً إن كانت خطأ.</translation>
    </message>
    <message>
        <source>Give a day on or after that of the last step; nothing was stored.</source>
        <translation>أعطِ يوماً لا يسبق يوم الخطوة الأخيرة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A step has a day.</source>
        <translation>لكل خطوة يوم.</translation>
    </message>
    <message>
        <source>This cannot follow where it stands.</source>
        <translation>لا يمكن أن يلي هذا الوضعَ الحالي.</translation>
    </message>
    <message>
        <source>The last step is later.</source>
        <translation>الخطوة الأخيرة أحدث.</translation>
    </message>
    <message>
        <source>The last step was made later.</source>
        <translation>جرت الخطوة الأخيرة بعد ذلك.</translation>
    </message>
    <message>
        <source>Write the day, T and the time: 2019-01-21T09:00.</source>
        <translation>اكتب اليوم ثم T ثم الوقت: ⁦2019-01-21T09:00⁩.</translation>
    </message>
    <message>
        <source>This is not a day with a time.</source>
        <translation>هذا ليس يوماً مع وقت.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>لا يوجد يوم أو وقت كهذا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the record anew if it is needed again.</source>
        <translation>لم يتغير شيء. أدخل السجل من جديد إن لزم ثانية.</translation>
    </message>
    <message>
        <source>Look at the status with event show; what was turned by mistake is taken back by undo.</source>
        <translation>انظر إلى الوضع بالأمر event show؛ وما غُيّر خطأً يُلغى بالأمر undo.</translation>
    </message>
    <message>
        <source>Say why in a few words; nothing was stored.</source>
        <translation>اذكر السبب في بضع كلمات؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>What is done cannot be turned so.</source>
        <translation>ما تم لا يتغير على هذا النحو.</translation>
    </message>
    <message>
        <source>It is not time for this yet.</source>
        <translation>لم يحن وقت هذا بعد.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Give a day, today at the latest.</source>
        <translation>أعطِ يوماً لا يتجاوز اليوم.</translation>
    </message>
    <message>
        <source>The course of an event is turned, not set.</source>
        <translation>سير الحدث يُسجَّل خطوة خطوة ولا يُعدَّل.</translation>
    </message>
    <message>
        <source>Only a postponed event gets new dates so.</source>
        <translation>لا تُعطى تواريخ جديدة على هذا النحو إلا لحدث مؤجَّل.</translation>
    </message>
    <message>
        <source>This turn gives no new dates.</source>
        <translation>لا يعطي هذا التغيير تواريخ جديدة.</translation>
    </message>
    <message>
        <source>An hour alone needs a sitting with a beginning.</source>
        <translation>الساعة وحدها تستلزم جلسة لها بداية.</translation>
    </message>
    <message>
        <source>Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC.</source>
        <translation>اكتب اسم منطقة زمنية: Europe/Amsterdam أو Africa/Dakar أو UTC.</translation>
    </message>
    <message>
        <source>The clocks go forward in that hour: write the time after it.</source>
        <translation>تُقدَّم الساعات في تلك الساعة: اكتب الوقت الذي بعدها.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>لا توجد منطقة زمنية كهذه.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>لا يوجد وقت كهذا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Give from and until within the sitting; nothing was stored.</source>
        <translation>أعطِ بداية ونهاية داخل الجلسة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Until lies before from.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>From lies after the end of the sitting.</source>
        <translation>البداية بعد نهاية الجلسة.</translation>
    </message>
    <message>
        <source>Until lies before the beginning of the sitting.</source>
        <translation>النهاية قبل بداية الجلسة.</translation>
    </message>
    <message>
        <source>This takes one value and cannot be denied.</source>
        <translation>يقبل هذا قيمة واحدة ولا يجوز نفيه.</translation>
    </message>
    <message>
        <source>This can be said once only.</source>
        <translation>لا يجوز ذكر هذا إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>لا يوجد حقل كهذا.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Alternatives are of one field; name it once.</source>
        <translation>البدائل لحقل واحد؛ سمّه مرة واحدة.</translation>
    </message>
    <message>
        <source>Write field:value, words, or &quot;words in this order&quot;; put | between alternatives.</source>
        <translation>اكتب حقل:قيمة، أو كلمات، أو &quot;كلمات بهذا الترتيب&quot;؛ وضع | بين البدائل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the office that sent it to make it again.</source>
        <translation>لم يتغير شيء. اطلب من المكتب المرسِل إعدادها من جديد.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fnx, as the other office sent it; nothing was changed.</source>
        <translation>اختر ملفاً ينتهي بـ ‎.fnx كما أرسله المكتب الآخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask for it anew; nothing was changed.</source>
        <translation>انسخه من جديد من مصدره، أو اطلبه ثانية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the same file again; nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث، ثم افتح الملف نفسه من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask the other office to send less at a time; nothing was changed.</source>
        <translation>اطلب من المكتب الآخر أن يرسل أقل في كل مرة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give it to the office it is for, or send yours the newest card of this laptop.</source>
        <translation>أعطها للمكتب الموجهة إليه، أو أرسل إلى مكتبك أحدث بطاقة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Send it to the other office; there is nothing in it for this laptop.</source>
        <translation>أرسلها إلى المكتب الآخر؛ ليس فيها شيء لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask the office for its card, add and verify it, then open the same file again.</source>
        <translation>اطلب من المكتب بطاقته وأضفها وتحقق منها، ثم افتح الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>Compare the sixty digits by telephone, verify, then open the same file again.</source>
        <translation>قارن الأرقام الستين بالهاتف، وتحقق، ثم افتح الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>Tell the office by telephone; a lost laptop may be in wrong hands.</source>
        <translation>أبلغ المكتب بالهاتف؛ فقد يكون الحاسوب المفقود في أيدٍ غير أمينة.</translation>
    </message>
    <message>
        <source>Open the missing one first, or send a reply file: the next bundle then holds it all.</source>
        <translation>افتح الناقصة أولاً، أو أرسل ملف رد: عندئذ تتضمن الرزمة التالية كل شيء.</translation>
    </message>
    <message>
        <source>Stop using both copies. Tell the office: one laptop must be restored as a new one before either sends again. Nothing was changed.</source>
        <translation>توقف عن استعمال النسختين. أبلغ المكتب: يجب استعادة أحد الحاسوبين كحاسوب جديد قبل أن يرسل أي منهما ثانية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This workspace is older than what others have of it. Restore it from the backup as a new laptop (&apos;focalnet restore&apos;) before going on; nothing was changed.</source>
        <translation>مساحة العمل هذه أقدم مما لدى غيرك منها. استعدها من النسخة الاحتياطية كحاسوب جديد («focalnet restore») قبل المتابعة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask the office for its card again; nothing was changed.</source>
        <translation>اطلب من المكتب بطاقته من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stop. Call somebody you know at the office. If its key is truly new, revoke the old office and add this card under another name; otherwise tell your security officer.</source>
        <translation>توقف. اتصل بمن تعرفه في المكتب. إن كان مفتاحه جديداً حقاً فألغِ اعتماد المكتب القديم وأضف هذه البطاقة باسم آخر؛ وإلا فأبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>Read all sixty again, slowly. If they still differ, the card is not the office&apos;s.</source>
        <translation>اقرأ الأرقام الستين كلها ثانية وببطء. إن ظلت مختلفة فالبطاقة ليست بطاقة المكتب.</translation>
    </message>
    <message>
        <source>See what &apos;focalnet office list&apos; says of it.</source>
        <translation>انظر ما يقوله عنه الأمر «focalnet office list».</translation>
    </message>
    <message>
        <source>Name it as &apos;focalnet office list&apos; does, or by the first digits of its id.</source>
        <translation>سمّه كما يسميه الأمر «focalnet office list»، أو بأوائل معرّفه.</translation>
    </message>
    <message>
        <source>Read the sixty digits to each other by telephone, then verify the office.</source>
        <translation>ليقرأ كل منكما الأرقام الستين للآخر بالهاتف، ثم تحقق من المكتب.</translation>
    </message>
    <message>
        <source>Nothing goes to it any more. If that was a mistake, verify it anew.</source>
        <translation>لم يعد يُرسل إليه شيء. إن كان ذلك خطأ فتحقق منه من جديد.</translation>
    </message>
    <message>
        <source>Do it on the laptop on which the office was set up.</source>
        <translation>افعل ذلك على الحاسوب الذي أُنشئ عليه المكتب.</translation>
    </message>
    <message>
        <source>Revoke a laptop that is out of use first.</source>
        <translation>ألغِ أولاً اعتماد حاسوب خرج من الخدمة.</translation>
    </message>
    <message>
        <source>Mend the template at the line and column named; nothing was printed, nothing lost.</source>
        <translation>صحّح القالب عند السطر والعمود المذكورين؛ لم يُطبع شيء ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>القالب أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>لم يُغلق هذا قط.</translation>
    </message>
    <message>
        <source>Nothing is open to be closed.</source>
        <translation>لا شيء مفتوح ليُغلق.</translation>
    </message>
    <message>
        <source>What was erased cannot come back.</source>
        <translation>ما مُحي لا يعود.</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>ما كان يتعلق به قد مُحي.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>هذا الملف أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>This workbook is locked or of an old kind.</source>
        <translation>هذا المصنف مقفل أو من نوع قديم.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table.</source>
        <translation>هذا ليس مصنفاً ولا جدولاً.</translation>
    </message>
    <message>
        <source>This workbook has too many parts.</source>
        <translation>أجزاء هذا المصنف كثيرة جداً.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>لا يمكن قراءة هذا الجدول.</translation>
    </message>
    <message>
        <source>This workbook is damaged.</source>
        <translation>هذا المصنف تالف.</translation>
    </message>
    <message>
        <source>This is not a workbook of the kind .xlsx.</source>
        <translation>هذا ليس مصنفاً من نوع ‎.xlsx.</translation>
    </message>
    <message>
        <source>This workbook has too many sheets.</source>
        <translation>أوراق هذا المصنف كثيرة جداً.</translation>
    </message>
    <message>
        <source>This workbook has parts of a strange kind.</source>
        <translation>في هذا المصنف أجزاء من نوع غريب.</translation>
    </message>
    <message>
        <source>This table has too many rows or columns.</source>
        <translation>صفوف هذا الجدول أو أعمدته كثيرة جداً.</translation>
    </message>
    <message>
        <source>This workbook is too large inside.</source>
        <translation>محتوى هذا المصنف كبير جداً.</translation>
    </message>
    <message>
        <source>This sheet has too many rows or columns.</source>
        <translation>صفوف هذه الورقة أو أعمدتها كثيرة جداً.</translation>
    </message>
    <message>
        <source>The register is older than it was when it was closed last.</source>
        <translation>السجل أقدم مما كان عند إغلاقه آخر مرة.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>لا يمكن قراءة المجلد.</translation>
    </message>
    <message>
        <source>There is another workspace in this folder.</source>
        <translation>في هذا المجلد مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>لا تحتوي النسخة الاحتياطية على ما تذكره.</translation>
    </message>
    <message>
        <source>Somebody opened the workspace meanwhile.</source>
        <translation>فتح شخص مساحة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The head of the backup was altered, or it is another workspace&apos;s.</source>
        <translation>عُدّل رأس النسخة الاحتياطية، أو هو لمساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>The copy is not what it should be.</source>
        <translation>النسخة ليست كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no place to work in.</source>
        <translation>لا مكان متاح للعمل فيه.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>تعذر وضع الملف في مكانه.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Attach files of 5 MiB at most; send large ones another way. Nothing was stored.</source>
        <translation>أرفق ملفات لا تتجاوز 5 ميبيبايت؛ وأرسل الأكبر بطريقة أخرى. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Check the file; it may not have been saved. Nothing was stored.</source>
        <translation>تحقق من الملف؛ ربما لم يُحفظ. لم يُحفظ شيء هنا.</translation>
    </message>
    <message>
        <source>Give the file a plain name such as reply-senegal.pdf. Nothing was stored.</source>
        <translation>أعط الملف اسماً بسيطاً مثل reply-senegal.pdf. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Check the name of the file and whether you may read it. Nothing was stored.</source>
        <translation>تحقق من اسم الملف ومن أنه يمكنك قراءته. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Show the record to see its files; name one, or count them from 1.</source>
        <translation>اعرض السجل لترى ملفاته؛ سمّ أحدها أو عدّها من 1.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>لا يوجد ملف كهذا هنا.</translation>
    </message>
    <message>
        <source>The name holds letters that do not show.</source>
        <translation>يحتوي الاسم على حروف لا تظهر.</translation>
    </message>
    <message>
        <source>The name holds signs that name a place.</source>
        <translation>يحتوي الاسم على علامات تدل على موضع.</translation>
    </message>
    <message>
        <source>This name cannot be kept on every computer.</source>
        <translation>لا يمكن حفظ هذا الاسم على كل حاسوب.</translation>
    </message>
    <message>
        <source>Programs and documents with macros are not kept.</source>
        <translation>لا تُحفظ البرامج ولا الوثائق ذات وحدات الماكرو.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB.</source>
        <translation>الملف أكبر من 5 ميبيبايت.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفاً.</translation>
    </message>
    <message>
        <source>The file kept is not the one attached.</source>
        <translation>الملف المحفوظ ليس الملف المرفق.</translation>
    </message>
    <message>
        <source>Look them up in the list of participants; nothing was stored.</source>
        <translation>ابحث عنه في قائمة المشاركين؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no such sitting of this event.</source>
        <translation>لا توجد جلسة كهذه لهذا الحدث.</translation>
    </message>
    <message>
        <source>They do not take part in this event.</source>
        <translation>لا يشارك هذا الشخص في هذا الحدث.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>لا توجد علامة كهذه.</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv; nothing was written.</source>
        <translation>سمّ ملفاً ينتهي بـ ‎.xlsx أو ‎.csv؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file can be a workbook or a table.</source>
        <translation>يجوز أن يكون الملف مصنفاً أو جدولاً.</translation>
    </message>
    <message>
        <source>It was not kept. Run verify: the register itself may be damaged. Keep older backups.</source>
        <translation>لم تُحفظ. شغّل الأمر verify: فقد يكون السجل نفسه تالفاً. احتفظ بالنسخ الاحتياطية الأقدم.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or the workspace that the backup was made of.</source>
        <translation>اختر مجلداً جديداً أو فارغاً، أو مساحة العمل التي أُخذت منها النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the button below. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>إن كنت أنت من أعاد نسخة احتياطية فصرّح بذلك: focalnet restore WORKSPACE --accept، أو بالزر أدناه. وإلا فقد كان المجلد بيد شخص آخر: أبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>Say what the back is to say.</source>
        <translation>حدّد ما يُكتب على الظهر.</translation>
    </message>
    <message>
        <source>A scope has one ceiling.</source>
        <translation>للنطاق سقف واحد.</translation>
    </message>
    <message>
        <source>A scope is made of region:, theme:, kind: and ceiling:</source>
        <translation>يتكوّن النطاق من region: و theme: و kind: و ceiling:</translation>
    </message>
    <message>
        <source>This part of a scope is not known.</source>
        <translation>هذا الجزء من النطاق غير معروف.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this; narrow the scope meanwhile.</source>
        <translation>لم يُكتب شيء. نرجو الإبلاغ عن هذا؛ وضيّق النطاق مؤقتاً.</translation>
    </message>
    <message>
        <source>A record outside the scope was about to go.</source>
        <translation>كاد سجل خارج النطاق أن يُرسل.</translation>
    </message>
    <message>
        <source>No laptop of this office can be sent to.</source>
        <translation>لا يمكن الإرسال إلى أي حاسوب لهذا المكتب.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This cannot be logged.</source>
        <translation>لا يمكن تسجيل هذا.</translation>
    </message>
    <message>
        <source>There is no such way.</source>
        <translation>لا توجد طريقة كهذه.</translation>
    </message>
    <message>
        <source>The campaign has no sheet for this State.</source>
        <translation>ليس في الحملة استمارة لهذه الدولة.</translation>
    </message>
    <message>
        <source>Look at the States of the campaign with campaign status.</source>
        <translation>اطّلع على دول الحملة بالأمر campaign status.</translation>
    </message>
    <message>
        <source>The State has nothing to confirm.</source>
        <translation>ليس لدى الدولة ما تؤكده.</translation>
    </message>
    <message>
        <source>Give a title and, if wished, reference, deadline, search and language; nothing was stored.</source>
        <translation>اذكر عنواناً وعند الاقتضاء مرجعاً وموعداً نهائياً وبحثاً ولغة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Try the search with find first; nothing was stored.</source>
        <translation>جرّب البحث بالأمر find أولاً؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look up the campaign with find; its id was printed when it was opened.</source>
        <translation>ابحث عن الحملة بالأمر find؛ طُبع معرّفها عند فتحها.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>لا أحد يُسأل.</translation>
    </message>
    <message>
        <source>A campaign has a title.</source>
        <translation>لكل حملة عنوان.</translation>
    </message>
    <message>
        <source>Sheets are printed in the six languages only.</source>
        <translation>تُطبع الاستمارات باللغات الست فقط.</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>انقضى الموعد النهائي.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>لا توجد حملة كهذه.</translation>
    </message>
    <message>
        <source>Make the certificates again; they get the next numbers. Nothing was stored.</source>
        <translation>أعدّ الشهادات من جديد؛ وستأخذ الأرقام التالية. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>الرقم مأخوذ.</translation>
    </message>
    <message>
        <source>Read the badge again, or type the name; nothing was stored.</source>
        <translation>امسح الشارة ثانية، أو اكتب الاسم؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look the person up by name; give them a badge of this event.</source>
        <translation>ابحث عن الشخص بالاسم؛ وأعطه شارة لهذا الحدث.</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in; nothing was stored.</source>
        <translation>تحقق من الإملاء، أو أدخله كغير مسجَّل؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give the id of the person or the code on the badge; nothing was stored.</source>
        <translation>أعطِ معرّف الشخص أو الرمز الذي على الشارة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>لا شيء يلزم إلغاؤه.</translation>
    </message>
    <message>
        <source>Give the time of arrival on the clock of the event; nothing was stored.</source>
        <translation>أعطِ وقت الوصول بتوقيت الحدث؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>No participant of this event is meant by this.</source>
        <translation>لا يدل هذا على أي مشارك في هذا الحدث.</translation>
    </message>
    <message>
        <source>Several participants may be meant by this.</source>
        <translation>قد يدل هذا على عدة مشاركين.</translation>
    </message>
    <message>
        <source>No participant of this event has this id.</source>
        <translation>لا مشارك في هذا الحدث له هذا المعرّف.</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>لم يُسجَّل وصوله.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>لم يحن هذا الوقت بعد.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>لا توجد شبكة كهذه.</translation>
    </message>
    <message>
        <source>Write a number: 1 for the channel to try first.</source>
        <translation>اكتب رقماً: 1 للقناة التي تُجرَّب أولاً.</translation>
    </message>
    <message>
        <source>List the conflicts again: it was settled, or something newer was said.</source>
        <translation>اعرض التعارضات من جديد: حُسم هذا أو قيل ما هو أحدث.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>لا يوجد تعارض كهذا.</translation>
    </message>
    <message>
        <source>There is no such side.</source>
        <translation>لا يوجد جانب كهذا.</translation>
    </message>
    <message>
        <source>Take one of the two: in use, or not.</source>
        <translation>خذ واحداً من اثنين: مستعمل أو غير مستعمل.</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>لا يحتوي هذا الحقل إلا على قيمة واحدة.</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>اختر مجموعة إقليمية وموضوعاً واردين في السجل.</translation>
    </message>
    <message>
        <source>A value has no id.</source>
        <translation>ليس لقيمة معرّف.</translation>
    </message>
    <message>
        <source>The file holds what no desk writes.</source>
        <translation>في الملف ما لا تكتبه أي طاولة.</translation>
    </message>
    <message>
        <source>A record is of another event.</source>
        <translation>سجل يخص حدثاً آخر.</translation>
    </message>
    <message>
        <source>The file says two events.</source>
        <translation>يذكر الملف حدثين.</translation>
    </message>
    <message>
        <source>Export it again on the other laptop; nothing was changed.</source>
        <translation>صدّره من جديد على الحاسوب الآخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose the file that the other desk exported (.desk); nothing was changed.</source>
        <translation>اختر الملف الذي صدّرته الطاولة الأخرى (‎.desk)؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date on this laptop; nothing was changed.</source>
        <translation>حدّث focalnet على هذا الحاسوب؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Copy it again and wait until it is whole; nothing was changed.</source>
        <translation>انسخه من جديد وانتظر حتى يكتمل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose the event of the file, or the file of the event; nothing was changed.</source>
        <translation>اختر حدث الملف، أو ملف الحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Type the desk code that was shown when the file was exported; nothing was changed.</source>
        <translation>اكتب رمز الطاولة الذي عُرض عند تصدير الملف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Compare it group by group with the other screen and type it again.</source>
        <translation>قارنه بالشاشة الأخرى مجموعةً مجموعة واكتبه من جديد.</translation>
    </message>
    <message>
        <source>This is no file of a desk.</source>
        <translation>هذا ليس ملف طاولة.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>الملف مبتور.</translation>
    </message>
    <message>
        <source>A newer version wrote this file.</source>
        <translation>كتب هذا الملف إصدار أحدث.</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>الملف ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>خُتم الملف بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>لا يمكن قراءة المحتوى.</translation>
    </message>
    <message>
        <source>The file names no event.</source>
        <translation>لا يذكر الملف حدثاً.</translation>
    </message>
    <message>
        <source>This is not a desk code.</source>
        <translation>هذا ليس رمز طاولة.</translation>
    </message>
    <message>
        <source>The file is of another event.</source>
        <translation>الملف يخص حدثاً آخر.</translation>
    </message>
    <message>
        <source>The event is not on this laptop.</source>
        <translation>الحدث غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file does not bring the event; export a whole one.</source>
        <translation>لا يحمل الملف الحدث؛ صدّر ملفاً كاملاً.</translation>
    </message>
    <message>
        <source>A record is of another kind here.</source>
        <translation>سجل هنا من نوع آخر.</translation>
    </message>
    <message>
        <source>See the documents with: focalnet print --list. Nothing was printed.</source>
        <translation>اعرض المستندات بالأمر: focalnet print --list. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Labels are counted from 1.</source>
        <translation>تُعدّ الملصقات ابتداءً من 1.</translation>
    </message>
    <message>
        <source>This choice is of the wrong kind.</source>
        <translation>هذا الخيار من نوع غير صحيح.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>لا يوجد مستند كهذا.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>هذا ليس من الخيارات.</translation>
    </message>
    <message>
        <source>This number is out of reach.</source>
        <translation>هذا العدد خارج الحدود.</translation>
    </message>
    <message>
        <source>Take it back in the office that did it, or edit the records by hand.</source>
        <translation>تراجعوا عنها في المكتب الذي قام بها، أو عدّلوا السجلات يدويًا.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for a new card, add it, then open the same file again.</source>
        <translation>تحققوا من تاريخ هذا الحاسوب. فإن كان صحيحاً فاطلبوا من المكتب بطاقة جديدة وأضيفوها ثم افتحوا الملف نفسه ثانية.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for its newest card and add it.</source>
        <translation>تحققوا من تاريخ هذا الحاسوب. فإن كان صحيحاً فاطلبوا من المكتب أحدث بطاقة له وأضيفوها.</translation>
    </message>
    <message>
        <source>Not all that this action did is here.</source>
        <translation>ليس كل ما فعله هذا الإجراء موجوداً هنا.</translation>
    </message>
    <message>
        <source>This workbook holds too much.</source>
        <translation>يحتوي هذا المصنف على أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>This workbook holds too much text.</source>
        <translation>يحتوي هذا المصنف على نص أطول مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed.</source>
        <translation>تبدأ خلية بعلامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>What was chosen cannot be read.</source>
        <translation>لا يمكن قراءة ما اختير.</translation>
    </message>
    <message>
        <source>Say for what it is to be printed.</source>
        <translation>اذكر لأي شيء تُراد الطباعة.</translation>
    </message>
    <message>
        <source>A document has no such choice.</source>
        <translation>ليس للمستند خيار كهذا.</translation>
    </message>
    <message>
        <source>Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3.</source>
        <translation>اختر من عمود إلى ثلاثة أعمدة، وA4 أو A5 أو Letter، وحروفاً بحجم من 0.8 إلى 1.3.</translation>
    </message>
    <message>
        <source>There is no such kind of mandate.</source>
        <translation>لا يوجد نوع ولاية كهذا.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>لا توجد صفحة كهذه.</translation>
    </message>
    <message>
        <source>Retire it instead; nothing was erased.</source>
        <translation>اسحبه بدلاً من ذلك؛ لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>This is reference data.</source>
        <translation>هذه بيانات مرجعية.</translation>
    </message>
    <message>
        <source>The first row holds the questions, each further row one person&apos;s answers.</source>
        <translation>في الصف الأول الأسئلة، وفي كل صف بعده أجوبة شخص واحد.</translation>
    </message>
    <message>
        <source>There are no answers in this table.</source>
        <translation>لا أجوبة في هذا الجدول.</translation>
    </message>
    <message>
        <source>Set start to a day such as 2019-01-21; nothing was written.</source>
        <translation>اجعل start يوماً مثل ⁦2019-01-21⁩؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This event has no day.</source>
        <translation>ليس لهذا الحدث يوم.</translation>
    </message>
    <message>
        <source>A programme comes along to whole days only.</source>
        <translation>لا ينتقل البرنامج إلا إلى أيام كاملة.</translation>
    </message>
    <message>
        <source>Look up the id of the participation with event show; nothing was printed.</source>
        <translation>ابحث عن معرّف المشاركة بالأمر event show؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>لا يوجد حدث كهذا.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>لا يوجد مشارك كهذا.</translation>
    </message>
    <message>
        <source>This event is retired.</source>
        <translation>هذا الحدث مسحوب.</translation>
    </message>
    <message>
        <source>Give a title or a series, and if wished kind, ordinal, start, end and place.</source>
        <translation>أعطِ عنواناً أو سلسلة، وإن شئت النوع والرقم والبداية والنهاية والمكان.</translation>
    </message>
    <message>
        <source>Look it up with event list; its id was printed when it was made.</source>
        <translation>ابحث عنه بالأمر event list؛ عُرض معرّفه عند إنشائه.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out; nothing was stored.</source>
        <translation>اكتب عدداً صحيحاً، أو اتركه فارغاً؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Sittings are a list.</source>
        <translation>الجلسات قائمة.</translation>
    </message>
    <message>
        <source>An event has a title or a series.</source>
        <translation>للحدث عنوان أو سلسلة.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عدداً.</translation>
    </message>
    <message>
        <source>Give the turn with its date and reason too.</source>
        <translation>اذكر التغيير أيضاً مع تاريخه وسببه.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>اذكر اليوم الأسبق أولاً.</translation>
    </message>
    <message>
        <source>The first day lies after the second.</source>
        <translation>اليوم الأول بعد الثاني.</translation>
    </message>
    <message>
        <source>A workspace keeps its register in this file.</source>
        <translation>تحفظ مساحة عمل سجلها في هذا الملف.</translation>
    </message>
    <message>
        <source>What stands there is no file but a device or a pipe.</source>
        <translation>ما هو موجود هناك ليس ملفًّا بل جهاز أو أنبوب.</translation>
    </message>
    <message>
        <source>Nothing was stored; look at the designations of these persons.</source>
        <translation>لم يُحفظ شيء؛ انظر إلى تعيينات هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>Choose participations of persons; nothing was stored.</source>
        <translation>اختر مشاركات أشخاص؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nobody of this id or code takes part in the event.</source>
        <translation>لا يشارك في الحدث من له هذا المعرّف أو الرمز.</translation>
    </message>
    <message>
        <source>There is no such kind of designation.</source>
        <translation>لا يوجد نوع تعيين كهذا.</translation>
    </message>
    <message>
        <source>Everybody named is that already.</source>
        <translation>جميع من ذُكروا كذلك من قبل.</translation>
    </message>
    <message>
        <source>This is no participation of a person.</source>
        <translation>هذه ليست مشاركة شخص.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>لا توجد دعوة كهذه.</translation>
    </message>
    <message>
        <source>Copy the event to hold it again; nothing was stored.</source>
        <translation>انسخ الحدث لعقده من جديد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look at the invitations of the event first; nothing was stored.</source>
        <translation>انظر أولاً إلى دعوات الحدث؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Say which States this is of.</source>
        <translation>حدّد الدول المعنية.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>لم يبقَ من يُدعى.</translation>
    </message>
    <message>
        <source>The event is over or does not take place.</source>
        <translation>انتهى الحدث أو لن يُعقد.</translation>
    </message>
    <message>
        <source>Letters are written in the six languages only.</source>
        <translation>لا تُكتب الرسائل إلا باللغات الست.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب عدداً.</translation>
    </message>
    <message>
        <source>This cannot be noted of a letter.</source>
        <translation>لا يمكن تدوين هذا على رسالة.</translation>
    </message>
    <message>
        <source>Nobody is invited to this event yet.</source>
        <translation>لم يُدعَ أحد إلى هذا الحدث بعد.</translation>
    </message>
    <message>
        <source>This bundle was sent to other offices.</source>
        <translation>أُرسلت هذه الرزمة إلى مكاتب أخرى.</translation>
    </message>
    <message>
        <source>The other office holds later changes of this laptop than it has itself.</source>
        <translation>لدى المكتب الآخر تغييرات لهذا الحاسوب أحدث مما لديه هو.</translation>
    </message>
    <message>
        <source>This bundle was made on this laptop.</source>
        <translation>أُعدّت هذه الرزمة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The office that sent this is not known here.</source>
        <translation>المكتب الذي أرسل هذا غير معروف هنا.</translation>
    </message>
    <message>
        <source>This office was revoked here.</source>
        <translation>أُلغي اعتماد هذا المكتب هنا.</translation>
    </message>
    <message>
        <source>The office was not verified.</source>
        <translation>لم يجرِ التحقق من المكتب.</translation>
    </message>
    <message>
        <source>The laptop that sent this was revoked.</source>
        <translation>أُلغي اعتماد الحاسوب الذي أرسل هذا.</translation>
    </message>
    <message>
        <source>The card of the office does not name this laptop.</source>
        <translation>لا تذكر بطاقة المكتب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The card of the laptop has run out.</source>
        <translation>انتهت صلاحية بطاقة الحاسوب.</translation>
    </message>
    <message>
        <source>Two laptops write under one name: one is a copy of the other.</source>
        <translation>حاسوبان يكتبان باسم واحد: أحدهما نسخة من الآخر.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date; the document itself can still be reprinted.</source>
        <translation>حدّث focalnet؛ ولا تزال إعادة طباعة المستند نفسه ممكنة.</translation>
    </message>
    <message>
        <source>What was kept is no document.</source>
        <translation>ما حُفظ ليس مستنداً.</translation>
    </message>
    <message>
        <source>What was kept is cut off, or larger than any document.</source>
        <translation>ما حُفظ مبتور، أو أكبر من أي وثيقة.</translation>
    </message>
    <message>
        <source>What was kept cannot be read.</source>
        <translation>تتعذر قراءة ما حُفظ.</translation>
    </message>
    <message>
        <source>Files are attached to one item at a time.</source>
        <translation>تُرفق الملفات بمادة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>An item has a title or symbol, and a shelf.</source>
        <translation>لكل مادة عنوان أو رمز، ورف.</translation>
    </message>
    <message>
        <source>Files come from the disk, not from text.</source>
        <translation>تأتي الملفات من القرص لا من النص.</translation>
    </message>
    <message>
        <source>This record is no item of the library.</source>
        <translation>هذا السجل ليس من مواد المكتبة.</translation>
    </message>
    <message>
        <source>A sheet has fewer labels.</source>
        <translation>عدد ملصقات الورقة أقل من ذلك.</translation>
    </message>
    <message>
        <source>Check the person and the day with show; nothing was stored.</source>
        <translation>تحقق من الشخص واليوم بالأمر show؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look up the id of the holder with find; nothing was stored.</source>
        <translation>ابحث عن معرّف الشاغل بالأمر find؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give ids of designations, of their holders, or codes of States; nothing was stored.</source>
        <translation>اذكر معرّفات التعيينات أو شاغليها أو رموز الدول؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give one day as YYYY-MM-DD, and for a confirmation none after today.</source>
        <translation>اذكر يوماً واحداً بصيغة YYYY-MM-DD، ولا يكون للتأكيد بعد اليوم.</translation>
    </message>
    <message>
        <source>Nothing is held on that day.</source>
        <translation>لا مهمة مشغولة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>This record holds no mandates.</source>
        <translation>لا ولايات لهذا السجل.</translation>
    </message>
    <message>
        <source>This record cannot take over.</source>
        <translation>لا يمكن لهذا السجل أن يتسلم المهام.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>لم يأت هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>This is not one day.</source>
        <translation>هذا ليس يوماً واحداً.</translation>
    </message>
    <message>
        <source>This record is no mandate.</source>
        <translation>هذا السجل ليس ولاية.</translation>
    </message>
    <message>
        <source>Name two or more records of one kind that are in use; nothing was changed.</source>
        <translation>سمّ سجلين أو أكثر من نوع واحد مستعملة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look it up again; it stands by itself. Nothing was changed.</source>
        <translation>ابحث عنه من جديد؛ فهو قائم بذاته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It takes two.</source>
        <translation>يلزم اثنان.</translation>
    </message>
    <message>
        <source>This record is the same as no other.</source>
        <translation>لا يطابق هذا السجل أي سجل آخر.</translation>
    </message>
    <message>
        <source>These cannot be made one.</source>
        <translation>لا يمكن دمج هذه.</translation>
    </message>
    <message>
        <source>Not all of these records is shown here.</source>
        <translation>لا تُعرض هذه السجلات كلها كاملةً هنا.</translation>
    </message>
    <message>
        <source>There is no such field, or no such record, to take it from.</source>
        <translation>لا يوجد حقل كهذا، أو لا يوجد سجل كهذا يؤخذ منه.</translation>
    </message>
    <message>
        <source>This is a request for a card, not a card.</source>
        <translation>هذا طلب بطاقة وليس بطاقة.</translation>
    </message>
    <message>
        <source>The office has as many laptops as there can be.</source>
        <translation>للمكتب أقصى عدد ممكن من الحواسيب.</translation>
    </message>
    <message>
        <source>This office has no such laptop.</source>
        <translation>ليس لهذا المكتب حاسوب كهذا.</translation>
    </message>
    <message>
        <source>This laptop does not hold the root key of its office.</source>
        <translation>ليس لدى هذا الحاسوب المفتاح الجذري لمكتبه.</translation>
    </message>
    <message>
        <source>The office has issued two cards under one number.</source>
        <translation>أصدر المكتب بطاقتين برقم واحد.</translation>
    </message>
    <message>
        <source>The card forgets that a laptop is revoked.</source>
        <translation>تغفل البطاقة أن اعتماد حاسوب قد أُلغي.</translation>
    </message>
    <message>
        <source>These are not the digits of the two offices.</source>
        <translation>ليست هذه أرقام المكتبين.</translation>
    </message>
    <message>
        <source>This is your own office; name the laptop to revoke.</source>
        <translation>هذا مكتبك أنت؛ سمّ الحاسوب الذي يُلغى اعتماده.</translation>
    </message>
    <message>
        <source>No office here goes by this name.</source>
        <translation>لا يحمل أي مكتب هنا هذا الاسم.</translation>
    </message>
    <message>
        <source>The card of this office has run out.</source>
        <translation>انتهت صلاحية بطاقة هذا المكتب.</translation>
    </message>
    <message>
        <source>This office was not verified.</source>
        <translation>لم يجرِ التحقق من هذا المكتب.</translation>
    </message>
    <message>
        <source>An office of this name is known under another root key.</source>
        <translation>مكتب بهذا الاسم معروف بمفتاح جذري آخر.</translation>
    </message>
    <message>
        <source>The card names a laptop of another office.</source>
        <translation>تذكر البطاقة حاسوباً لمكتب آخر.</translation>
    </message>
    <message>
        <source>This is your own office; there is nothing to verify.</source>
        <translation>هذا مكتبك أنت؛ لا شيء يلزم التحقق منه.</translation>
    </message>
    <message>
        <source>Two different bundles of one laptop carry the same number.</source>
        <translation>رزمتان مختلفتان من حاسوب واحد تحملان الرقم نفسه.</translation>
    </message>
    <message>
        <source>Look at the participants of the event first; nothing was stored.</source>
        <translation>انظر أولاً إلى المشاركين في الحدث؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This cannot be noted.</source>
        <translation>لا يمكن تدوين هذا.</translation>
    </message>
    <message>
        <source>Nobody of this event has this id.</source>
        <translation>لا أحد في هذا الحدث له هذا المعرّف.</translation>
    </message>
    <message>
        <source>See the presets with: focalnet find WORKSPACE record:preset</source>
        <translation>اعرض الإعدادات المحفوظة بالأمر: focalnet find WORKSPACE record:preset</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was stored.</source>
        <translation>اطلب الملف من جديد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A preset has a name.</source>
        <translation>لكل إعداد محفوظ اسم.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>لإعداد محفوظ آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>No preset has this name.</source>
        <translation>لا إعداد محفوظ له هذا الاسم.</translation>
    </message>
    <message>
        <source>This file holds no preset.</source>
        <translation>لا يحتوي هذا الملف على إعداد محفوظ.</translation>
    </message>
    <message>
        <source>See the printings with: focalnet find WORKSPACE record:printing</source>
        <translation>اعرض عمليات الطباعة بالأمر: focalnet find WORKSPACE record:printing</translation>
    </message>
    <message>
        <source>Do not hand it out; look for damage with verify.</source>
        <translation>لا توزّعه؛ ابحث عن التلف بالأمر verify.</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>لا توجد عملية طباعة كهذه.</translation>
    </message>
    <message>
        <source>The document kept is not the one that was printed.</source>
        <translation>المستند المحفوظ ليس المستند الذي طُبع.</translation>
    </message>
    <message>
        <source>No directory was printed that way.</source>
        <translation>لم يُطبع أي دليل على هذا النحو.</translation>
    </message>
    <message>
        <source>Head the columns title, date, start, end, room, kind, speakers and text.</source>
        <translation>عنوِن الأعمدة: title و date و start و end و room و kind و speakers و text.</translation>
    </message>
    <message>
        <source>There are no sittings in this table.</source>
        <translation>لا جلسات في هذا الجدول.</translation>
    </message>
    <message>
        <source>This State is of another regional group.</source>
        <translation>هذه الدولة من مجموعة إقليمية أخرى.</translation>
    </message>
    <message>
        <source>Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased.</source>
        <translation>حدّد اليوم بالأمر event set purge=YYYY-MM-DD أو انتظره؛ لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>It is not time for this.</source>
        <translation>لم يحن وقت هذا.</translation>
    </message>
    <message>
        <source>List the quarantine again; nothing was changed.</source>
        <translation>اعرض قائمة الحجر من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing of this laptop waits in quarantine.</source>
        <translation>لا شيء من هذا الحاسوب ينتظر في الحجر.</translation>
    </message>
    <message>
        <source>Give a title and questions, each with a number of its own; nothing was stored.</source>
        <translation>اذكر عنواناً وأسئلة لكل منها رقم خاص به؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Send it to that State first, or check for which State the reply is.</source>
        <translation>أرسله إلى تلك الدولة أولاً، أو تحقق من الدولة التي يخصها الرد.</translation>
    </message>
    <message>
        <source>Use the numbers that the questionnaire prints; nothing was stored.</source>
        <translation>استعمل الأرقام الواردة في الاستبيان؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This State was not asked.</source>
        <translation>لم تُسأل هذه الدولة.</translation>
    </message>
    <message>
        <source>A questionnaire has a title and a list of questions.</source>
        <translation>للاستبيان عنوان وقائمة أسئلة.</translation>
    </message>
    <message>
        <source>Every question has a number of its own.</source>
        <translation>لكل سؤال رقم خاص به.</translation>
    </message>
    <message>
        <source>This record is no questionnaire.</source>
        <translation>هذا السجل ليس استبياناً.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it is sent.</source>
        <translation>الموعد النهائي سابق ليوم الإرسال.</translation>
    </message>
    <message>
        <source>There is nothing in this reply.</source>
        <translation>لا شيء في هذا الرد.</translation>
    </message>
    <message>
        <source>There is no such question, or it stands twice.</source>
        <translation>لا يوجد سؤال كهذا، أو ورد مرتين.</translation>
    </message>
    <message>
        <source>An answer is a number and a text.</source>
        <translation>الجواب رقم ونص.</translation>
    </message>
    <message>
        <source>Edit the record it goes by, or take the two apart again (unmerge) first.</source>
        <translation>عدّل السجل الذي يحل محله، أو افصل الاثنين أولاً (unmerge).</translation>
    </message>
    <message>
        <source>Bring focalnet up to date, then do it again: nobody may take away what is not seen.</source>
        <translation>حدّث focalnet ثم أعد المحاولة: لا يجوز لأحد أن يزيل ما لا يُرى.</translation>
    </message>
    <message>
        <source>This record is the same as another one.</source>
        <translation>هذا السجل هو نفسه سجل آخر.</translation>
    </message>
    <message>
        <source>Not all of this record is shown here.</source>
        <translation>لا يُعرض هذا السجل هنا كاملاً.</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are in.</source>
        <translation>صحّح الصف واستورد الملف من جديد؛ أُدخلت الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>Choose a photo as .jpg or .png; nothing was stored.</source>
        <translation>اختر صورة بصيغة ‎.jpg أو ‎.png؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look it up in the participants of the event.</source>
        <translation>ابحث عنه بين المشاركين في الحدث.</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>هذه ليست صورة.</translation>
    </message>
    <message>
        <source>A registration file has no such field.</source>
        <translation>ليس لملف التسجيل حقل كهذا.</translation>
    </message>
    <message>
        <source>A registration has no such field.</source>
        <translation>ليس للتسجيل حقل كهذا.</translation>
    </message>
    <message>
        <source>The event does not take place.</source>
        <translation>لن يُعقد الحدث.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>لم يُدعَ أحد.</translation>
    </message>
    <message>
        <source>See the names with: focalnet find WORKSPACE record:query</source>
        <translation>اطّلع على الأسماء بالأمر: focalnet find WORKSPACE record:query</translation>
    </message>
    <message>
        <source>No search is saved under this name.</source>
        <translation>لا بحث محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>No record has this id.</source>
        <translation>لا سجل بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Say which one: phones.1=…, phones.2=…; phones+=… adds one.</source>
        <translation>حدّد أيها: phones.1=…، phones.2=…؛ و phones+=… يضيف واحدة.</translation>
    </message>
    <message>
        <source>This field has no parts.</source>
        <translation>ليس لهذا الحقل أجزاء.</translation>
    </message>
    <message>
        <source>This field holds several values.</source>
        <translation>يحتوي هذا الحقل على عدة قيم.</translation>
    </message>
    <message>
        <source>An entry has no such field.</source>
        <translation>ليس للمدخل حقل كهذا.</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>لا توجد جلسة كهذه.</translation>
    </message>
    <message>
        <source>Look it up with event show; nothing was stored.</source>
        <translation>ابحث عنها بالأمر event show؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give a title, and start and end such as 2019-01-21T09:00; nothing was stored.</source>
        <translation>أعطِ عنواناً وبداية ونهاية مثل ⁦2019-01-21T09:00⁩؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A sitting has a title or a beginning.</source>
        <translation>للجلسة عنوان أو بداية.</translation>
    </message>
    <message>
        <source>A sitting belongs to an event.</source>
        <translation>تخص الجلسة حدثاً.</translation>
    </message>
    <message>
        <source>A sitting has named fields.</source>
        <translation>للجلسة حقول مسماة.</translation>
    </message>
    <message>
        <source>These labels are not known.</source>
        <translation>هذه الملصقات غير معروفة.</translation>
    </message>
    <message>
        <source>This envelope is not known.</source>
        <translation>هذا الظرف غير معروف.</translation>
    </message>
    <message>
        <source>Give a name, or the id of a person; nothing was stored.</source>
        <translation>أعطِ اسماً، أو معرّف شخص؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Take the other one in as a walk-in, or undo the check-in first; nothing was stored.</source>
        <translation>أدخل الآخر كغير مسجَّل، أو ألغِ تسجيل الوصول أولاً؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>They have come themselves.</source>
        <translation>حضر بنفسه.</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves.</source>
        <translation>لا يحضر أحد بديلاً عن نفسه.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لم يُذكر أحد.</translation>
    </message>
    <message>
        <source>A walk-in has no such field.</source>
        <translation>ليس لغير المسجَّل حقل كهذا.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>لا يوجد شخص كهذا.</translation>
    </message>
    <message>
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>استعمل واحداً من ar و zh و en و fr و ru و es.</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>لا يمكن طباعة الصفحة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it again as .xlsx or .csv.</source>
        <translation>افتحه في البرنامج الذي أنشأه واحفظه من جديد بصيغة ‎.xlsx أو ‎.csv.</translation>
    </message>
    <message>
        <source>Keep the sheet that matters, delete the rest and empty rows, and save it again.</source>
        <translation>أبق الورقة المهمة واحذف الباقي والصفوف الفارغة واحفظه من جديد.</translation>
    </message>
    <message>
        <source>No file has this fingerprint.</source>
        <translation>لا ملف له هذه البصمة.</translation>
    </message>
    <message>
        <source>Choose a file that focalnet wrote as a backup (.fnb).</source>
        <translation>اختر ملفاً كتبه focalnet كنسخة احتياطية (‎.fnb).</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>اختر نسخة احتياطية أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Restore it with that version or a newer one; nothing was changed.</source>
        <translation>استعدها بذلك الإصدار أو بإصدار أحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup is not as it was written.</source>
        <translation>النسخة الاحتياطية ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>This is no backup of focalnet.</source>
        <translation>هذه ليست نسخة احتياطية من focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this backup.</source>
        <translation>كتب هذه النسخة الاحتياطية إصدار أحدث من focalnet.</translation>
    </message>
    <message>
        <source>The head of the backup is damaged.</source>
        <translation>رأس النسخة الاحتياطية تالف.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked.</source>
        <translation>تعذر فك النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية إلى آخرها.</translation>
    </message>
    <message>
        <source>The copy cannot be written there.</source>
        <translation>لا يمكن كتابة النسخة هناك.</translation>
    </message>
    <message>
        <source>This SQLite cannot encrypt and search.</source>
        <translation>لا تستطيع SQLite هذه التشفير والبحث.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 as the README says; focalnet never writes in clear.</source>
        <translation>ثبّت sqlcipher3 كما في README؛ لا يكتب focalnet أبداً بلا تشفير.</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace, or create a new one.</source>
        <translation>اختر مجلد مساحة عمل، أو أنشئ واحدة جديدة.</translation>
    </message>
    <message>
        <source>Open the workspace, or choose an empty folder for a new one.</source>
        <translation>افتح مساحة العمل، أو اختر مجلداً فارغاً لمساحة جديدة.</translation>
    </message>
    <message>
        <source>The passphrase was right; the database file is damaged. Restore a backup copy.</source>
        <translation>عبارة المرور صحيحة؛ ملف قاعدة البيانات تالف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Install the version of focalnet that wrote it, or a newer one; nothing was changed.</source>
        <translation>ثبّت إصدار focalnet الذي كتبه أو إصداراً أحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until the other command has ended.</source>
        <translation>أغلق النافذة الأخرى، أو انتظر انتهاء الأمر الآخر.</translation>
    </message>
    <message>
        <source>Copy the workspace to a place where you may write, and open it there.</source>
        <translation>انسخ مساحة العمل إلى موضع يمكنك الكتابة فيه، وافتحها هناك.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again; what was saved before is safe.</source>
        <translation>أفسح مكاناً على القرص وأعد المحاولة؛ ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then open the workspace again.</source>
        <translation>تحقق من القرص أو محرك الشبكة، ثم افتح مساحة العمل من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged.</source>
        <translation>عبارة المرور صحيحة، لكن قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم يبقَ متسع على القرص.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>لا يمكن الكتابة في مساحة العمل.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>برنامج آخر يفتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>لم يستجب القرص كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>لا يوجد إجراء كهذا.</translation>
    </message>
    <message>
        <source>There is a register in this folder.</source>
        <translation>في هذا المجلد سجل.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>لا سجل في هذا المجلد.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be entered.</source>
        <translation>لا يمكن دخول مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>A record of this kind has no such single field.</source>
        <translation>ليس لسجل من هذا النوع حقل مفرد كهذا.</translation>
    </message>
    <message>
        <source>Change sets before these are missing.</source>
        <translation>تنقص مجموعات تغييرات سابقة.</translation>
    </message>
    <message>
        <source>A laptop is not known here.</source>
        <translation>حاسوب غير معروف هنا.</translation>
    </message>
    <message>
        <source>A laptop goes by two keys.</source>
        <translation>لحاسوب مفتاحان.</translation>
    </message>
    <message>
        <source>A change set is not what was signed.</source>
        <translation>مجموعة تغييرات ليست كما وُقّعت.</translation>
    </message>
    <message>
        <source>A change set is not signed by its laptop.</source>
        <translation>مجموعة تغييرات لم يوقّعها حاسوبها.</translation>
    </message>
    <message>
        <source>Two change sets have one number.</source>
        <translation>لمجموعتي تغييرات رقم واحد.</translation>
    </message>
    <message>
        <source>A chain does not begin as it should.</source>
        <translation>سلسلة لا تبدأ كما ينبغي.</translation>
    </message>
    <message>
        <source>Others hold more of this laptop than itself.</source>
        <translation>لدى غيره من هذا الحاسوب أكثر مما لديه هو.</translation>
    </message>
    <message>
        <source>A change set cannot be read.</source>
        <translation>لا يمكن قراءة مجموعة تغييرات.</translation>
    </message>
    <message>
        <source>The key is right, but the tables are missing.</source>
        <translation>المفتاح صحيح، لكن الجداول مفقودة.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this register.</source>
        <translation>كتب هذا السجل إصدار أحدث من focalnet.</translation>
    </message>
    <message>
        <source>Another window or command has this workspace open.</source>
        <translation>مساحة العمل مفتوحة في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>Fill in the name of the office, your name and the folder; nothing was stored.</source>
        <translation>املأ اسم المكتب واسمك والمجلد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>لم يُملأ شيء ما بعد.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; nothing was stored.</source>
        <translation>اكتب عبارة المرور نفسها في الحقلين؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code by hand; it is still on screen.</source>
        <translation>اختر مجلداً آخر، أو انسخ الرمز بيدك؛ فهو ما زال معروضاً.</translation>
    </message>
    <message>
        <source>This is not a request for a card.</source>
        <translation>ليس هذا طلب بطاقة.</translation>
    </message>
    <message>
        <source>Type a few letters and choose from the list, or leave the field empty.</source>
        <translation>اكتب بضعة أحرف واختر من القائمة، أو اترك الحقل فارغاً.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write the day it ends, or at least the month or year.</source>
        <translation>اكتب يوم الانتهاء، أو الشهر أو السنة على الأقل.</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>لا يوم بعد.</translation>
    </message>
    <message>
        <source>Write its code of two or three letters, or choose it while you type its name.</source>
        <translation>اكتب رمزها من حرفين أو ثلاثة، أو اخترها وأنت تكتب اسمها.</translation>
    </message>
    <message>
        <source>There is no language of this code.</source>
        <translation>لا توجد لغة بهذا الرمز.</translation>
    </message>
    <message>
        <source>Choose the record meant.</source>
        <translation>اختر السجل المقصود.</translation>
    </message>
    <message>
        <source>Unlock the workspace first; nothing was lost.</source>
        <translation>افتح قفل مساحة العمل أولاً؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>مساحة العمل مقفلة.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it again whenever you like.</source>
        <translation>لم يُحفظ شيء. أعد البدء متى شئت.</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this sentence; it holds no personal data.</source>
        <translation>ما حُفظ سليم. نرجو الإبلاغ عن هذه الجملة؛ فهي لا تحوي بيانات شخصية.</translation>
    </message>
    <message>
        <source>Nothing of this State&apos;s sheet is in force.</source>
        <translation>لا شيء في استمارة هذه الدولة نافذ.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>لا يمكن قراءة ملف المفاتيح.</translation>
    </message>
    <message>
        <source>Something else stands in place of the key file.</source>
        <translation>شيء آخر يحل محل ملف المفاتيح.</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>لا يحتوي هذا المجلد على مساحة عمل.</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its copy.</source>
        <translation>ملف المفاتيح تالف وكذلك نسخته.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>تعذرت كتابة ملف المفاتيح.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>يحتوي هذا المجلد على مساحة عمل بالفعل.</translation>
    </message>
    <message>
        <source>There is too little free memory.</source>
        <translation>الذاكرة المتاحة قليلة جداً.</translation>
    </message>
    <message>
        <source>Open this workspace, or choose another folder for the new one.</source>
        <translation>افتح مساحة العمل هذه، أو اختر مجلداً آخر للجديدة.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and that the disk is connected.</source>
        <translation>تحقق من أذونات المجلد ومن اتصال القرص.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>تحقق من المساحة الحرة وأذونات المجلد، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Put back vault.slots and vault.slots.b from a backup of this workspace.</source>
        <translation>أعد vault.slots و vault.slots.b من نسخة احتياطية لمساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Open this workspace with the newer version; nothing was changed.</source>
        <translation>افتح مساحة العمل هذه بالإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your security officer, and put back vault.slots and vault.slots.b from a backup made on a day you trust.</source>
        <translation>لا تتابع. أبلغ مسؤول الأمن، وأعد vault.slots و vault.slots.b من نسخة احتياطية من يوم تثق به.</translation>
    </message>
    <message>
        <source>Type it again (look at Caps Lock and the keyboard), or use the recovery code.</source>
        <translation>اكتبها من جديد (انتبه لقفل الأحرف ولغة لوحة المفاتيح)، أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Find the latest recovery code of this workspace, or use the passphrase.</source>
        <translation>ابحث عن أحدث رمز استرداد لمساحة العمل هذه، أو استعمل عبارة المرور.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
        <source>Open with the passphrase.</source>
        <translation>افتح بعبارة المرور.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or open with the passphrase.</source>
        <translation>افتح قفل حلقة مفاتيح هذا الحاسوب، أو افتح بعبارة المرور.</translation>
    </message>
    <message>
        <source>Open with the passphrase, then set up the keyring again.</source>
        <translation>افتح بعبارة المرور، ثم أعد إعداد حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>This is not the recovery code of the day of the backup.</source>
        <translation>هذا ليس رمز الاسترداد ليوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the day of the backup.</source>
        <translation>هذه ليست عبارة المرور ليوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The key file of the backup was altered.</source>
        <translation>عُدّل ملف مفاتيح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace.</source>
        <translation>هذه ليست عبارة مرور مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>هذا ليس رمز استرداد مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This keyring holds no key of this workspace.</source>
        <translation>لا تحوي حلقة المفاتيح هذه مفتاحاً لمساحة العمل هذه.</translation>
    </message>
    <message>
        <source>What the keyring holds does not open this workspace.</source>
        <translation>ما في حلقة المفاتيح لا يفتح مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The key file was altered without its key.</source>
        <translation>عُدّل ملف المفاتيح بغير مفتاحه.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>ملف المفاتيح تالف.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version.</source>
        <translation>كتب مساحة العمل هذه إصدار أحدث.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>أجابت حلقة المفاتيح بخطأ.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح مشفّرة.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>يتعذر الوصول إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم تستجب حلقة المفاتيح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile.</source>
        <translation>اكتبوا kind.field أو kind.field:mobile أو kind.field.part أو نوعا: person.phones:mobile.</translation>
    </message>
    <message>
        <source>Nothing of this name can be left out.</source>
        <translation>لا يوجد بهذا الاسم ما يمكن حذفه.</translation>
    </message>
    <message>
        <source>Choose other readers, or make this circle of readers first; nothing was printed.</source>
        <translation>اختاروا قرّاء آخرين، أو أنشئوا دائرة القرّاء هذه أولا؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Open the circle of readers and say what it is; nothing was printed.</source>
        <translation>افتحوا دائرة القرّاء وحددوا ماهيتها؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Give it a name of its own, and say which readers it never sees more than.</source>
        <translation>أعطوها اسما خاصا بها، وحددوا القرّاء الذين لا ترى أكثر منهم أبدا.</translation>
    </message>
    <message>
        <source>There are no such readers.</source>
        <translation>لا يوجد قرّاء كهؤلاء.</translation>
    </message>
    <message>
        <source>It is not settled who these readers are.</source>
        <translation>لم يتحدد من هم هؤلاء القرّاء.</translation>
    </message>
    <message>
        <source>It is not said what these readers may see.</source>
        <translation>لم يُحدَّد ما يجوز لهؤلاء القرّاء رؤيته.</translation>
    </message>
    <message>
        <source>A circle of readers has a name of its own.</source>
        <translation>لدائرة القرّاء اسم خاص بها.</translation>
    </message>
    <message>
        <source>Another circle of readers has this name.</source>
        <translation>تحمل دائرة قرّاء أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>Say which readers it never sees more than.</source>
        <translation>حددوا القرّاء الذين لا ترى أكثر منهم أبدا.</translation>
    </message>
    <message>
        <source>These readers do not get something that this version does not know.</source>
        <translation>يُحجب عن هؤلاء القرّاء شيء لا تعرفه هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>Give one of the two circles another name, then take the preset in; nothing was stored.</source>
        <translation>أعطوا إحدى الدائرتين اسما آخر ثم أدخلوا الإعداد المحفوظ؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Here these readers are other ones.</source>
        <translation>هؤلاء القرّاء هنا غيرهم هناك.</translation>
    </message>
</context>
<context>
    <name>EvaluationsBox</name>
    <message>
        <source>Take in evaluations…</source>
        <translation>إدخال التقييمات…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>التقييمات</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%Ln أجوبة</numerusform>
            <numerusform>%Ln جواباً</numerusform>
            <numerusform>%Ln جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>لا أجوبة، والمتوسط %1</numerusform>
            <numerusform>جواب واحد، والمتوسط %1</numerusform>
            <numerusform>جوابان، والمتوسط %1</numerusform>
            <numerusform>%Ln أجوبة، والمتوسط %1</numerusform>
            <numerusform>%Ln جواباً، والمتوسط %1</numerusform>
            <numerusform>%Ln جواب، والمتوسط %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of evaluations</source>
        <translation>اختر جدول تقييمات</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>جداول (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>لا جديد.</numerusform>
            <numerusform>واحد جديد.</numerusform>
            <numerusform>اثنان جديدان.</numerusform>
            <numerusform>%Ln جديدة.</numerusform>
            <numerusform>%Ln جديداً.</numerusform>
            <numerusform>%Ln جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>لا شيء تغيّر.</numerusform>
            <numerusform>واحد تغيّر.</numerusform>
            <numerusform>اثنان تغيّرا.</numerusform>
            <numerusform>%Ln تغيّرت.</numerusform>
            <numerusform>%Ln تغيّرت.</numerusform>
            <numerusform>%Ln تغيّرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>لا شيء كما كان.</numerusform>
            <numerusform>واحد كما كان.</numerusform>
            <numerusform>اثنان كما كانا.</numerusform>
            <numerusform>%Ln كما كانت.</numerusform>
            <numerusform>%Ln كما كانت.</numerusform>
            <numerusform>%Ln كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this event has the code %1; taken in without a name.</source>
        <translation>لا أحد في هذا الحدث له الرمز %1؛ أُدخل التقييم بلا اسم.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>لم يُقرأ لأنه مخفي: %1</translation>
    </message>
    <message>
        <source>Left out, because it says who answered: %1</source>
        <translation>تُرك لأنه يدل على من أجاب: %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>لا مجموعات تغييرات</numerusform>
            <numerusform>مجموعة تغييرات واحدة</numerusform>
            <numerusform>مجموعتا تغييرات</numerusform>
            <numerusform>%Ln مجموعات تغييرات</numerusform>
            <numerusform>%Ln مجموعة تغييرات</numerusform>
            <numerusform>%Ln مجموعة تغييرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>ساعة %1 مضبوطة.</numerusform>
            <numerusform>ساعة %1 متقدمة يوماً واحداً.</numerusform>
            <numerusform>ساعة %1 متقدمة يومين.</numerusform>
            <numerusform>ساعة %1 متقدمة %Ln أيام.</numerusform>
            <numerusform>ساعة %1 متقدمة %Ln يوماً.</numerusform>
            <numerusform>ساعة %1 متقدمة %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>لا ملفات معها</numerusform>
            <numerusform>ملف واحد يُرسل معها</numerusform>
            <numerusform>ملفان يُرسلان معها</numerusform>
            <numerusform>%Ln ملفات تُرسل معها</numerusform>
            <numerusform>%Ln ملفاً يُرسل معها</numerusform>
            <numerusform>%Ln ملف يُرسل معها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>لا ملفات مع التالية</numerusform>
            <numerusform>ملف واحد يُرسل مع التالية</numerusform>
            <numerusform>ملفان يُرسلان مع التالية</numerusform>
            <numerusform>%Ln ملفات تُرسل مع التالية</numerusform>
            <numerusform>%Ln ملفاً يُرسل مع التالية</numerusform>
            <numerusform>%Ln ملف يُرسل مع التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديداً</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا شيء تغيّر</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>%Ln تغيّرت</numerusform>
            <numerusform>%Ln تغيّرت</numerusform>
            <numerusform>%Ln تغيّرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>لا شيء مُحي</numerusform>
            <numerusform>واحد مُحي</numerusform>
            <numerusform>اثنان مُحيا</numerusform>
            <numerusform>%Ln مُحيت</numerusform>
            <numerusform>%Ln مُحيت</numerusform>
            <numerusform>%Ln مُحيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>لا شيء استُرجع</numerusform>
            <numerusform>واحد استُرجع</numerusform>
            <numerusform>اثنان استُرجعا</numerusform>
            <numerusform>%Ln استُرجعت</numerusform>
            <numerusform>%Ln استُرجعت</numerusform>
            <numerusform>%Ln استُرجعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضاً</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>لم يُنحَّ شيء من حاسوب مفقود</numerusform>
            <numerusform>نُحّيت مجموعة تغييرات واحدة من حاسوب مفقود</numerusform>
            <numerusform>نُحّيت مجموعتا تغييرات من حاسوب مفقود</numerusform>
            <numerusform>نُحّيت %Ln مجموعات تغييرات من حاسوب مفقود</numerusform>
            <numerusform>نُحّيت %Ln مجموعة تغييرات من حاسوب مفقود</numerusform>
            <numerusform>نُحّيت %Ln مجموعة تغييرات من حاسوب مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
            <numerusform>%n ربما أُدخل مرتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>وصلت جميع الملفات.</numerusform>
            <numerusform>ملف واحد لم يصل بعد.</numerusform>
            <numerusform>ملفان لم يصلا بعد.</numerusform>
            <numerusform>%Ln ملفات لم تصل بعد.</numerusform>
            <numerusform>%Ln ملفاً لم تصل بعد.</numerusform>
            <numerusform>%Ln ملف لم تصل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>الإرسال والاستلام</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>الموضوع جانباً</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>المُدخل مرتين</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>عمليات المحو</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>vouches for this laptop; verify it</source>
        <translation>يكفل هذا الحاسوب؛ تحقق منه</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يجرِ التحقق منه</translation>
    </message>
    <message>
        <source>introduced by another; not verified</source>
        <translation>عرّف به غيره؛ لم يجرِ التحقق منه</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>جرى التحقق منه</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُلغي اعتماده</translation>
    </message>
    <message>
        <source>Added, not verified: nothing goes to it yet.</source>
        <translation>أُضيفت ولم يجرِ التحقق منها: لا يُرسل إليه شيء بعد.</translation>
    </message>
    <message>
        <source>A newer card of an office you know.</source>
        <translation>بطاقة أحدث لمكتب تعرفه.</translation>
    </message>
    <message>
        <source>You have this card.</source>
        <translation>لديك هذه البطاقة.</translation>
    </message>
    <message>
        <source>You have a newer card of this office.</source>
        <translation>لديك بطاقة أحدث لهذا المكتب.</translation>
    </message>
    <message>
        <source>This card vouches for your laptop. Verify it.</source>
        <translation>هذه البطاقة تكفل حاسوبك. تحقق منها.</translation>
    </message>
    <message>
        <source>A laptop asks to be vouched for.</source>
        <translation>يطلب حاسوب أن يُكفل.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Others remember another audit of this laptop (%1): look into it before you go on.</source>
        <translation>يحفظ غيرك سجل تدقيق آخر لهذا الحاسوب (%1): تحقق من ذلك قبل المتابعة.</translation>
    </message>
    <message>
        <source>The audit of %1 is shorter than it was: ask its office why.</source>
        <translation>سجل تدقيق %1 أقصر مما كان: اسأل مكتبه عن السبب.</translation>
    </message>
    <message>
        <source>The audit of %1 is not the one it was: ask its office why.</source>
        <translation>سجل تدقيق %1 ليس كما كان: اسأل مكتبه عن السبب.</translation>
    </message>
    <message>
        <source>They have everything; the bundle is a receipt only.</source>
        <translation>لديهم كل شيء؛ الرزمة إيصال استلام فقط.</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>المحجوب: %1</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup of %1. Whom others have revoked since is not known here: open a bundle of another office first if you can.</source>
        <translation>استُعيد هذا الحاسوب من نسخة احتياطية بتاريخ %1. ولا يُعرف هنا من ألغى الآخرون اعتماده منذ ذلك الحين: افتحوا أولاً رزمة من مكتب آخر إن أمكن.</translation>
    </message>
    <message>
        <source>This is as much as one bundle holds. The rest goes once it is acknowledged.</source>
        <translation>هذا أقصى ما تحمله رزمة واحدة. يُرسل الباقي بعد الإقرار باستلامها.</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <translation>الرزمة %1 من %2</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Changes made at %1</source>
        <translation>تغييرات أُجريت لدى %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>It is older than one you opened before.</source>
        <translation>هي أقدم من رزمة فتحتها من قبل.</translation>
    </message>
    <message>
        <source>Bundle %1 never came; this one holds all that was in it.</source>
        <translation>لم تصل الرزمة %1 قط؛ وفي هذه كل ما كان فيها.</translation>
    </message>
    <message>
        <source>The other laptop holds less than before: it was restored.</source>
        <translation>لدى الحاسوب الآخر أقل مما كان: جرت استعادته.</translation>
    </message>
    <message>
        <source>Certificates of different people bear the number %1: withdraw one and issue it again.</source>
        <translation>شهادات لأشخاص مختلفين تحمل الرقم %1: اسحبوا إحداها وأصدروها من جديد.</translation>
    </message>
    <message>
        <source>What was put aside waits under “Put aside” for your decision.</source>
        <translation>ما وُضع جانباً ينتظر قراركم في «الموضوع جانباً».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>سجلات الرزمة</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>ربما هو نفسه %1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>comes back from retirement</source>
        <translation>يعود من السحب</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>مُحي نهائياً</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>what is public</source>
        <translation>ما هو عام</translation>
    </message>
    <message>
        <source>what the network may read</source>
        <translation>ما يجوز للشبكة قراءته</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>ليس: %1</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>يبدأ نفاذه</translation>
    </message>
    <message>
        <source>45 days after the day it was received</source>
        <translation>بعد 45 يوماً من يوم الاستلام</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الجمل</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Sentences for a report</source>
        <translation>جمل لتقرير</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>نسخ الجمل</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>الجمل في الحافظة.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Sentence for a report</source>
        <translation>جملة لتقرير</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الجمل</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>هذا الحدث</translation>
    </message>
    <message>
        <source>Its whole series</source>
        <translation>سلسلته كلها</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>By sitting</source>
        <translation>بحسب الجلسة</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>بحسب السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>لأول مرة</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>سبقت مشاركتهم</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>الجملة في الحافظة.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>اختر ملفاً لقراءته هنا.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it elsewhere.</source>
        <translation>لا يُعرض هذا النوع من الملفات هنا. احفظه لفتحه في مكان آخر.</translation>
    </message>
    <message>
        <source>This file is damaged or protected. Save it to try another program.</source>
        <translation>هذا الملف تالف أو محمي. احفظه لتجربة برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the chosen file away</source>
        <translation>إزالة الملف المختار</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>اختر ملفات لإرفاقها</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>No files yet. Attach some, or drop them here.</source>
        <translation>لا ملفات بعد. أرفق بعضها أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>اختر ملفات لإرفاقها</translation>
    </message>
    <message>
        <source>It has these files already.</source>
        <translation>هذه الملفات موجودة فيه أصلاً.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>أُرفق: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saved: %1. This copy is not encrypted.</source>
        <translation>حُفظ: %1. هذه النسخة غير مشفّرة.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Retired ones too</source>
        <translation>المسحوبة أيضاً</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>إدخال سجل جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>بلا بحث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
</context>
<context>
    <name>FollowupForm</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا غيرها</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>They become practitioners</source>
        <translation>يصيرون ممارسين</translation>
    </message>
    <message>
        <source>They are proposed as focal points</source>
        <translation>يُقترحون جهات تنسيق</translation>
    </message>
    <message>
        <source>A contact is noted</source>
        <translation>يُدوَّن اتصال</translation>
    </message>
    <message>
        <source>Of the State they came for.</source>
        <translation>للدولة التي حضروا باسمها.</translation>
    </message>
    <message>
        <source>Nothing holds until the State designates them.</source>
        <translation>لا يسري شيء حتى تعيّنهم الدولة.</translation>
    </message>
    <message>
        <source>On the timeline of each person and State.</source>
        <translation>في التسلسل الزمني لكل شخص ودولة.</translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>من حضروا</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>جميع المشاركين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>يشغل اليوم</translation>
    </message>
    <message>
        <source>Practitioner…</source>
        <translation>ممارس…</translation>
    </message>
    <message>
        <source>Propose as focal point…</source>
        <translation>اقتراحه جهة تنسيق…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>تسجيل اتصال…</translation>
    </message>
    <message>
        <source>Choose one participant or several, then what becomes of them.</source>
        <translation>اختر مشاركاً أو أكثر، ثم ما يصير إليه أمرهم.</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(مقترح)</translation>
    </message>
    <message>
        <source>Choose participants in the table first.</source>
        <translation>اختر أولاً مشاركين في الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>لم يُدخل أي ممارس.</numerusform>
            <numerusform>أُدخل ممارس واحد.</numerusform>
            <numerusform>أُدخل ممارسان.</numerusform>
            <numerusform>أُدخل %Ln ممارسين.</numerusform>
            <numerusform>أُدخل %Ln ممارساً.</numerusform>
            <numerusform>أُدخل %Ln ممارس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>لم يُقترح أحد.</numerusform>
            <numerusform>اقتُرح واحد.</numerusform>
            <numerusform>اقتُرح اثنان.</numerusform>
            <numerusform>اقتُرح %Ln.</numerusform>
            <numerusform>اقتُرح %Ln.</numerusform>
            <numerusform>اقتُرح %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>لم يُسجَّل أي اتصال.</numerusform>
            <numerusform>سُجّل اتصال واحد.</numerusform>
            <numerusform>سُجّل اتصالان.</numerusform>
            <numerusform>سُجّلت %Ln اتصالات.</numerusform>
            <numerusform>سُجّل %Ln اتصالاً.</numerusform>
            <numerusform>سُجّل %Ln اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Protect the file with a passphrase</source>
        <translation>حماية الملف بعبارة مرور</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>كل من يحصل على الملف يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Successor</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over all mandates and posts</source>
        <translation>تسليم جميع الولايات والمناصب</translation>
    </message>
    <message>
        <source>Without a successor, vacancies stand in their place. One Undo takes it back.</source>
        <translation>من دون خلف تحل محلها شواغر. يلغي ذلك تراجع واحد.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمل</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Show all actions</source>
        <translation>إظهار جميع الإجراءات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Take this action back</source>
        <translation>إلغاء هذا الإجراء</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>لا سجلات أخرى</numerusform>
            <numerusform>سجل آخر</numerusform>
            <numerusform>سجلان آخران</numerusform>
            <numerusform>%Ln سجلات أخرى</numerusform>
            <numerusform>%Ln سجلاً آخر</numerusform>
            <numerusform>%Ln سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل ذلك: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
</context>
<context>
    <name>HitSheet</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New.</source>
        <translation>جديد.</translation>
    </message>
    <message>
        <source>Adds to what is there.</source>
        <translation>يضيف إلى الموجود.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>البطاقة بلا نهاية؛ ربما قُطع الملف.</translation>
    </message>
    <message>
        <source>This text stands outside of any card.</source>
        <translation>يقع هذا النص خارج أي بطاقة.</translation>
    </message>
    <message>
        <source>More than 5,000 cards in one file; split it and import the rest.</source>
        <translation>أكثر من 5,000 بطاقة في ملف واحد؛ قسّمه واستورد الباقي.</translation>
    </message>
    <message>
        <source>The card has more than 2,000 properties.</source>
        <translation>في البطاقة أكثر من 2,000 خاصية.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>لا اسم.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>قيمة لا تناسب حقلها.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>عدد خلايا الصف لا يساوي عدد خلايا الرأس.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in this row.</source>
        <translation>علامة اقتباس غير مغلقة في هذا الصف.</translation>
    </message>
    <message>
        <source>A cell is longer than 32,768 letters.</source>
        <translation>خلية أطول من 32,768 حرفاً.</translation>
    </message>
    <message>
        <source>The row has more than 200 cells.</source>
        <translation>في الصف أكثر من 200 خلية.</translation>
    </message>
    <message>
        <source>More than 50,000 rows in one file; split it and import the rest.</source>
        <translation>أكثر من 50,000 صف في ملف واحد؛ قسّمه واستورد الباقي.</translation>
    </message>
    <message>
        <source>Goes into its field.</source>
        <translation>يذهب إلى حقله.</translation>
    </message>
    <message>
        <source>Goes into its field; the rest it says is kept with other data.</source>
        <translation>يذهب إلى حقله؛ ويُحفظ الباقي مع البيانات الأخرى.</translation>
    </message>
    <message>
        <source>Kept with other data and exported again.</source>
        <translation>يُحفظ مع البيانات الأخرى ويُصدَّر من جديد.</translation>
    </message>
    <message>
        <source>Says what kind of card this is.</source>
        <translation>يبيّن نوع هذه البطاقة.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>Left out, as chosen.</source>
        <translation>متروك حسب الاختيار.</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>لم يُستورد.</translation>
    </message>
    <message>
        <source>This line is no property; not imported.</source>
        <translation>هذا السطر ليس خاصية؛ لم يُستورد.</translation>
    </message>
    <message>
        <source>Larger than 4 MB; not imported.</source>
        <translation>أكبر من 4 ميغابايت؛ لم يُستورد.</translation>
    </message>
    <message>
        <source>Known by its identifier.</source>
        <translation>معروف بمعرّفه.</translation>
    </message>
    <message>
        <source>Known by its names and addresses.</source>
        <translation>معروف بأسمائه وعناوينه.</translation>
    </message>
    <message>
        <source>The same stands earlier in these files.</source>
        <translation>ورد الشيء نفسه قبل ذلك في هذه الملفات.</translation>
    </message>
    <message>
        <source>Someone of this name is there already; not taken for the same.</source>
        <translation>يوجد شخص بهذا الاسم؛ لم يُعتبر الشخص نفسه.</translation>
    </message>
    <message>
        <source>The record known is retired; it stays so.</source>
        <translation>السجل المعروف مسحوب؛ ويبقى كذلك.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>أُضيف.</translation>
    </message>
    <message>
        <source>Differs; ours is kept, theirs is kept with other data.</source>
        <translation>مختلف؛ تبقى قيمتنا وتُحفظ قيمتهم مع البيانات الأخرى.</translation>
    </message>
    <message>
        <source>The institution is new.</source>
        <translation>المؤسسة جديدة.</translation>
    </message>
    <message>
        <source>The institution is known.</source>
        <translation>المؤسسة معروفة.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose files to import</source>
        <translation>اختر ملفات للاستيراد</translation>
    </message>
    <message>
        <source>Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>بطاقات وجداول (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Keep as other data</source>
        <translation>إبقاؤه ضمن بيانات أخرى</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Other data, as exported</source>
        <translation>بيانات أخرى كما صُدِّرت</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Choose vCard or CSV files, or drop them here. You will see what would happen before anything is stored.</source>
        <translation>اختر ملفات vCard أو CSV أو أفلتها هنا. سترى ما سيحدث قبل حفظ أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا غيرها</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported as one action.</source>
        <translation>استُورد كإجراء واحد.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديداً</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>لا شيء يُستكمل</numerusform>
            <numerusform>واحد يُستكمل</numerusform>
            <numerusform>اثنان يُستكملان</numerusform>
            <numerusform>%Ln تُستكمل</numerusform>
            <numerusform>%Ln تُستكمل</numerusform>
            <numerusform>%Ln تُستكمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>كلها فيها جديد</numerusform>
            <numerusform>واحد بلا جديد</numerusform>
            <numerusform>اثنان بلا جديد</numerusform>
            <numerusform>%Ln بلا جديد</numerusform>
            <numerusform>%Ln بلا جديد</numerusform>
            <numerusform>%Ln بلا جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضاً</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPanel</name>
    <message>
        <source>Write them, and note when they went out.</source>
        <translation>اكتبها، ودوّن متى أُرسلت.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>with an e-mail (.eml)</source>
        <translation>مع رسالة بريد إلكتروني (‎.eml)</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Write anew…</source>
        <translation>إعادة الكتابة…</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>كتابة الرسائل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>All letters…</source>
        <translation>جميع الرسائل…</translation>
    </message>
    <message>
        <source>Those chosen…</source>
        <translation>المختارة…</translation>
    </message>
    <message>
        <source>Those not sent yet…</source>
        <translation>ما لم يُرسل بعد…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>لم تُحرَّر أي رسالة.</numerusform>
            <numerusform>حُرّرت رسالة واحدة.</numerusform>
            <numerusform>حُرّرت رسالتان.</numerusform>
            <numerusform>حُرّرت %Ln رسائل.</numerusform>
            <numerusform>حُرّرت %Ln رسالة.</numerusform>
            <numerusform>حُرّرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>لم يُدوَّن شيء.</numerusform>
            <numerusform>دُوّن ذلك على رسالة واحدة.</numerusform>
            <numerusform>دُوّن ذلك على رسالتين.</numerusform>
            <numerusform>دُوّن ذلك على %Ln رسائل.</numerusform>
            <numerusform>دُوّن ذلك على %Ln رسالة.</numerusform>
            <numerusform>دُوّن ذلك على %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>لا يمكن أن يلي هذا الوضعَ الحالي لـ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>لم تُحرَّر أي رسالة جديدة.</numerusform>
            <numerusform>حُرّرت رسالة جديدة واحدة.</numerusform>
            <numerusform>حُرّرت رسالتان جديدتان.</numerusform>
            <numerusform>حُرّرت %Ln رسائل جديدة.</numerusform>
            <numerusform>حُرّرت %Ln رسالة جديدة.</numerusform>
            <numerusform>حُرّرت %Ln رسالة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>لم يترك أحد من المدعوين منصبه.</numerusform>
            <numerusform>ترك مدعو واحد منصبه.</numerusform>
            <numerusform>ترك مدعوان منصبيهما.</numerusform>
            <numerusform>ترك %Ln مدعوين مناصبهم.</numerusform>
            <numerusform>ترك %Ln مدعواً مناصبهم.</numerusform>
            <numerusform>ترك %Ln مدعو مناصبهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>لا مقاعد شاغرة.</numerusform>
            <numerusform>مقعد واحد شاغر.</numerusform>
            <numerusform>مقعدان شاغران.</numerusform>
            <numerusform>%Ln مقاعد شاغرة.</numerusform>
            <numerusform>%Ln مقعداً شاغراً.</numerusform>
            <numerusform>%Ln مقعد شاغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>اختر مجلداً للرسائل</translation>
    </message>
    <message>
        <source>Stopped. Letters written so far stay in the folder.</source>
        <translation>أُوقف. تبقى الرسائل المكتوبة في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد. دوّن الرسائل بعد إرسالها.</numerusform>
            <numerusform>كُتب ملفان. دوّن الرسائل بعد إرسالها.</numerusform>
            <numerusform>كُتبت %Ln ملفات. دوّن الرسائل بعد إرسالها.</numerusform>
            <numerusform>كُتب %Ln ملفاً. دوّن الرسائل بعد إرسالها.</numerusform>
            <numerusform>كُتب %Ln ملف. دوّن الرسائل بعد إرسالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for: %1</source>
        <translation>لا يُعرف عنوان بريد إلكتروني لـ: %1</translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>لا خط يحتوي على: %1</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>كل دولة بلغة مراسلتها</translation>
    </message>
    <message>
        <source>Whom to invite (search)</source>
        <translation>من يُدعى (بحث)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>المقاعد لكل دولة</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Draft the letters</source>
        <translation>تحرير الرسائل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>One letter is drafted for each State, for the seats that the search finds. What you leave empty is taken from the event.</source>
        <translation>تُحرَّر رسالة لكل دولة، للمقاعد التي يجدها البحث. وما تتركه فارغاً يؤخذ من الحدث.</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>LaptopsPanel</name>
    <message>
        <source>Request for a card</source>
        <translation>طلب بطاقة</translation>
    </message>
    <message>
        <source>Card of an office</source>
        <translation>بطاقة مكتب</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>آخر مستخدم</translation>
    </message>
    <message>
        <source>Last action held here</source>
        <translation>آخر إجراء محفوظ هنا</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>البطاقة صالحة حتى</translation>
    </message>
    <message>
        <source>The laptop that holds the root key signs a card for each of the others. One that is lost is put out of use here; the next bundles tell the other offices.</source>
        <translation>الحاسوب الذي يحمل المفتاح الجذري يوقّع بطاقة لكل من الحواسيب الأخرى. والمفقود يُخرج من الخدمة هنا؛ وتبلّغ الرزم التالية المكاتب الأخرى.</translation>
    </message>
    <message>
        <source>Ask to join an office…</source>
        <translation>طلب الانضمام إلى مكتب…</translation>
    </message>
    <message>
        <source>Take a laptop in…</source>
        <translation>قبول حاسوب…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>إنه مفقود…</translation>
    </message>
    <message>
        <source>Another laptop of the office holds the root key: it takes laptops in and puts them out of use.</source>
        <translation>يحمل حاسوب آخر للمكتب المفتاح الجذري: فهو يقبل الحواسيب ويخرجها من الخدمة.</translation>
    </message>
    <message>
        <source>lost, out of use since %1; trusted up to its action %2</source>
        <translation>مفقود، خارج الخدمة منذ %1؛ موثوق به حتى إجرائه %2</translation>
    </message>
    <message>
        <source>lost, out of use since %1; nothing it wrote is trusted</source>
        <translation>مفقود، خارج الخدمة منذ %1؛ لا يوثق بشيء مما كتبه</translation>
    </message>
    <message>
        <source>this laptop, before it was restored</source>
        <translation>هذا الحاسوب قبل استعادته</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>Ask to join an office</source>
        <translation>طلب الانضمام إلى مكتب</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that holds the root key; add the card it gives you under Offices and verify it.</source>
        <translation>حُفظ: %1. خذوه إلى الحاسوب الذي يحمل المفتاح الجذري؛ ثم أضيفوا البطاقة التي يعطيكم إياها في المكاتب وتحققوا منها.</translation>
    </message>
    <message>
        <source>Choose the request of a laptop</source>
        <translation>اختيار طلب حاسوب</translation>
    </message>
    <message>
        <source>Sign and save its card</source>
        <translation>توقيع بطاقته وحفظها</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that asked.</source>
        <translation>حُفظ: %1. خذوه إلى الحاسوب الذي طلب.</translation>
    </message>
    <message>
        <source>Out of use; trusted up to its action %1. Send a bundle to the other offices, so that they know.</source>
        <translation>خارج الخدمة؛ موثوق به حتى إجرائه %1. أرسلوا رزمة إلى المكاتب الأخرى لتعلم بذلك.</translation>
    </message>
    <message>
        <source>Out of use; nothing it wrote is trusted. Send a bundle to the other offices, so that they know.</source>
        <translation>خارج الخدمة؛ لا يوثق بشيء مما كتبه. أرسلوا رزمة إلى المكاتب الأخرى لتعلم بذلك.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>توجد تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Words in any script</source>
        <translation>كلمات بأي خط</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>جميع الرفوف</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي وضع</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>جميع المواضيع</translation>
    </message>
</context>
<context>
    <name>ListedNote</name>
    <message>
        <source>Which?</source>
        <translation>أيها؟</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (مسحوب)</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>%1 (to settle)</source>
        <translation>%1 (للحسم)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <translation>اختُبر: %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>ح&amp;جم النص</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message>
        <source>Nothing goes to it any more. What it wrote up to that day and is held here stands; whatever it writes later is put aside in every office. This cannot be taken back: a laptop that is found again joins anew.</source>
        <translation>لا يُرسل إليه شيء بعد الآن. ما كتبه حتى ذلك اليوم وهو محفوظ هنا يبقى؛ وما يكتبه بعد ذلك يوضع جانباً في كل مكتب. ولا رجعة في ذلك: الحاسوب الذي يُعثر عليه ينضم من جديد.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Lost since (empty: all that is held is trusted)</source>
        <translation>مفقود منذ (فارغ: كل المحفوظ موثوق به)</translation>
    </message>
    <message>
        <source>Put it out of use</source>
        <translation>إخراجه من الخدمة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Laptop %1 is lost</source>
        <translation>الحاسوب %1 مفقود</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>لا فصل يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستعمال</translation>
    </message>
    <message>
        <source>Close the manual (Esc)</source>
        <translation>إغلاق الدليل (Esc)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept. Choose where they differ:</source>
        <translation>تُحفظ أسماء الاثنين وأرقامهما وعناوينهما. اختر حيث يختلفان:</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept; nothing else differs.</source>
        <translation>تُحفظ أسماء الاثنين وأرقامهما وعناوينهما؛ ولا يختلف شيء آخر.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة الم&amp;رور</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>عبارة المرور ثا&amp;نية</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>NotingForm</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا غيرها</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The last directory</source>
        <translation>آخر دليل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Card of an office</source>
        <translation>بطاقة مكتب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>يجوز أن يُرسل إليه</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>البطاقة صالحة حتى</translation>
    </message>
    <message>
        <source>Verified or revoked</source>
        <translation>تاريخ التحقق أو إلغاء الاعتماد</translation>
    </message>
    <message>
        <source>Offices trade their cards as small public files. Nothing goes to an office before its digits were compared by telephone.</source>
        <translation>تتبادل المكاتب بطاقاتها كملفات عامة صغيرة. ولا يُرسل شيء إلى مكتب قبل مقارنة أرقامه بالهاتف.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>سحب الثقة منه</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>حفظ بطاقتنا…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <source>%1 is verified: bundles may go there.</source>
        <translation>جرى التحقق من %1: يجوز إرسال الرزم إليه.</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>ينتمي هذا الحاسوب الآن إلى %1.</translation>
    </message>
    <message>
        <source>%1 is trusted no more: nothing goes there or comes from there.</source>
        <translation>سُحبت الثقة من %1: لا يُرسل إليه شيء ولا يُقبل منه شيء.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>حفظ بطاقتنا</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Choose the card of an office</source>
        <translation>اختر بطاقة مكتب</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>عمليات الطباعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Networks and members</source>
        <translation>الشبكات والأعضاء</translation>
    </message>
    <message>
        <source>Agreements and laws</source>
        <translation>الاتفاقات والتشريعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>الحلقات الدراسية</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>مع الدول</translation>
    </message>
    <message>
        <source>With offices</source>
        <translation>مع المكاتب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>ملف التسجيل</translation>
    </message>
    <message>
        <source>Fill in the file…</source>
        <translation>ملء الملف…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>There is no registration file, or it was purged.</source>
        <translation>لا يوجد ملف تسجيل، أو أنه مُحي.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>صور (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Tell it to the readers apart from the file; should it be lost, print again from the list of printings.</source>
        <translation>تظهر هذه المرة فقط ولا تُحفظ في أي مكان. أبلغها إلى القرّاء بمعزل عن الملف؛ وإن فُقدت فأعد الطباعة من قائمة عمليات الطباعة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>نسخ؛ تُفرَّغ الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>دوّنتها</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>عبارة مرور %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>صفة المشاركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Somebody who may be in the register already is shown first, and you decide.</source>
        <translation>يُعرض أولاً من قد يكون في السجل من قبل، والقرار لك.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Bundle</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>هذه السجلات فقط</translation>
    </message>
    <message>
        <source>write a receipt beside it at once</source>
        <translation>كتابة إيصال استلام بجانبها فوراً</translation>
    </message>
    <message>
        <source>What would go?</source>
        <translation>ماذا سيُرسل؟</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>كتابة الرزمة…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>فتح رزمة…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open it. You see what it would change first.</source>
        <translation>أفلت رزمة هنا أو افتحها. ترى أولاً ما ستغيّره.</translation>
    </message>
    <message>
        <source>What went to and fro</source>
        <translation>ما أُرسل وما استُلم</translation>
    </message>
    <message>
        <source>No other office is known yet. Trade cards under Offices.</source>
        <translation>لا يُعرف أي مكتب آخر بعد. تبادلوا البطاقات في علامة «المكاتب».</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>كتابة الرزمة</translation>
    </message>
    <message>
        <source>Written: %1. Send it by any road; only they can open it.</source>
        <translation>كُتبت: %1. أرسلها بأي طريق؛ لا يفتحها إلا المرسَل إليه.</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>اختر رزمة</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>إعداد محفوظ</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>حفظ هذه الخيارات…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>تسليم في ملف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>إدخال من ملف…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No preset kept yet</source>
        <translation>لا إعداد محفوظ بعد</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>اختر إعداداً محفوظاً</translation>
    </message>
    <message>
        <source>Mend what is marked first; then keep it.</source>
        <translation>صحّح ما هو معلَّم أولاً ثم احفظه.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Deleted: %1; undo brings it back.</source>
        <translation>حُذف: %1؛ والتراجع يعيده.</translation>
    </message>
    <message>
        <source>Hand on the preset</source>
        <translation>تسليم الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>Take in a preset</source>
        <translation>إدخال إعداد محفوظ</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>الإعدادات المحفوظة (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The preset is kept.</source>
        <translation>الإعداد محفوظ.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>للجميع عناوين بريدية.</numerusform>
            <numerusform>واحد ليس له عنوان بريدي ولن يُطبع له شيء.</numerusform>
            <numerusform>اثنان ليس لهما عنوان بريدي ولن يُطبع لهما شيء.</numerusform>
            <numerusform>%Ln ليس لهم عنوان بريدي ولن يُطبع لهم شيء.</numerusform>
            <numerusform>%Ln ليس لهم عنوان بريدي ولن يُطبع لهم شيء.</numerusform>
            <numerusform>%Ln ليس لهم عنوان بريدي ولن يُطبع لهم شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>خرج كل شيء كما طُلب.</numerusform>
            <numerusform>شيء واحد خرج على غير ما طُلب.</numerusform>
            <numerusform>شيئان خرجا على غير ما طُلب.</numerusform>
            <numerusform>%Ln أشياء خرجت على غير ما طُلب.</numerusform>
            <numerusform>%Ln شيئاً خرج على غير ما طُلب.</numerusform>
            <numerusform>%Ln شيء خرج على غير ما طُلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>today, or 2024, 2024-05, 2024-05-02</source>
        <translation>اليوم، أو 2024 أو ⁦2024-05⁩ أو ⁦2024-05-02⁩</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>One State</source>
        <translation>دولة واحدة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>الممارسون</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Theme sheet</source>
        <translation>صحيفة الموضوع</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>مقاعد شاغرة</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>قائمة الهواتف</translation>
    </message>
    <message>
        <source>Card of a State</source>
        <translation>بطاقة دولة</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>استمارة التأكيد</translation>
    </message>
    <message>
        <source>Mailing labels</source>
        <translation>ملصقات العناوين</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>كشوف التوقيع</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>لافتات الطاولات</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>مخطط الجلوس</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Visa letters</source>
        <translation>رسائل التأشيرة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>رسائل الشكر</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>All focal points and official channels.</source>
        <translation>جميع جهات التنسيق وقنوات الاتصال الرسمية.</translation>
    </message>
    <message>
        <source>The directory on A5, to be printed on A4 and folded.</source>
        <translation>الدليل بقياس A5، يُطبع على A4 ويُطوى.</translation>
    </message>
    <message>
        <source>National practitioners only.</source>
        <translation>الممارسون الوطنيون فقط.</translation>
    </message>
    <message>
        <source>Who came, left or changed since a directory.</source>
        <translation>من أُضيف أو غادر أو تغيّر منذ صدور دليل.</translation>
    </message>
    <message>
        <source>Who answers for one theme.</source>
        <translation>من المسؤول عن موضوع واحد.</translation>
    </message>
    <message>
        <source>Seats that nobody holds, and States without any.</source>
        <translation>مقاعد لا يشغلها أحد، ودول بلا أي مقعد.</translation>
    </message>
    <message>
        <source>Whom to call, on as few pages as can be.</source>
        <translation>بمن يُتصل، في أقل عدد ممكن من الصفحات.</translation>
    </message>
    <message>
        <source>What a mission takes along, on one page.</source>
        <translation>ما تحمله البعثة معها، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>A note verbale and the sheet a State corrects and returns.</source>
        <translation>مذكرة شفوية والاستمارة التي تصححها الدولة وتعيدها.</translation>
    </message>
    <message>
        <source>Addresses on sheets of labels.</source>
        <translation>عناوين على أوراق ملصقات.</translation>
    </message>
    <message>
        <source>Sender and addressee on envelopes.</source>
        <translation>المرسِل والمرسَل إليه على الظروف.</translation>
    </message>
    <message>
        <source>One letter to each, from your own words.</source>
        <translation>رسالة لكل واحد، بنصك أنت.</translation>
    </message>
    <message>
        <source>By day, with rooms, speakers and languages.</source>
        <translation>بحسب اليوم، مع القاعات والمتحدثين واللغات.</translation>
    </message>
    <message>
        <source>By State: those expected, or those who came.</source>
        <translation>بحسب الدولة: المنتظرون أو من حضروا.</translation>
    </message>
    <message>
        <source>To sign at each sitting, with codes to key back.</source>
        <translation>للتوقيع في كل جلسة، مع رموز لإدخالها لاحقاً.</translation>
    </message>
    <message>
        <source>Several to a sheet, with codes for the desk.</source>
        <translation>عدة شارات في الورقة، مع رموز لطاولة الاستقبال.</translation>
    </message>
    <message>
        <source>The name of each State, to be folded.</source>
        <translation>اسم كل دولة، للطيّ.</translation>
    </message>
    <message>
        <source>Who sits where, in alphabetical order.</source>
        <translation>من يجلس أين، بالترتيب الهجائي.</translation>
    </message>
    <message>
        <source>A note verbale to each State invited.</source>
        <translation>مذكرة شفوية إلى كل دولة مدعوة.</translation>
    </message>
    <message>
        <source>For whoever asked for one; names the passport.</source>
        <translation>لمن طلب رسالة؛ وتذكر جواز السفر.</translation>
    </message>
    <message>
        <source>For those who came; saving gives the numbers.</source>
        <translation>لمن حضروا؛ وتُعطى الأرقام عند الحفظ.</translation>
    </message>
    <message>
        <source>One letter to each who came.</source>
        <translation>رسالة لكل من حضر.</translation>
    </message>
    <message>
        <source>Choose the State first.</source>
        <translation>اختر الدولة أولاً.</translation>
    </message>
    <message>
        <source>Choose the theme first.</source>
        <translation>اختر الموضوع أولاً.</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>اكتب الرسالة أولاً.</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>اختر الحدث أولاً.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>لغة ثانية إلى جانبها</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Kind of mandate</source>
        <translation>نوع الولاية</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>أوراق الملصقات</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>أول ملصق خالٍ</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الظرف</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التوزيع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>من مجموع النسخ</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>نسخة لـ</translation>
    </message>
    <message>
        <source>Move to the right by</source>
        <translation>الإزاحة إلى اليمين بمقدار</translation>
    </message>
    <message>
        <source>Move down by</source>
        <translation>الإزاحة إلى الأسفل بمقدار</translation>
    </message>
    <message>
        <source>For a trial</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام المستعملة</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>رقم الطبعة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>Fields of an entry</source>
        <translation>حقول المدخل</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message>
        <source>Alphabetical order of</source>
        <translation>الترتيب الهجائي بلغة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>تبدأ بـ</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Places in a row or at a table</source>
        <translation>المقاعد في كل صف أو طاولة</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>أسطر فارغة</translation>
    </message>
    <message>
        <source>Size of badges</source>
        <translation>قياس الشارات</translation>
    </message>
    <message>
        <source>The back of badges</source>
        <translation>ظهر الشارات</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>النص على الظهر</translation>
    </message>
    <message>
        <source>Sheets of badges</source>
        <translation>أوراق الشارات</translation>
    </message>
    <message>
        <source>too long for its place</source>
        <translation>أطول من موضعه</translation>
    </message>
    <message>
        <source>photo refused</source>
        <translation>صورة مرفوضة</translation>
    </message>
    <message>
        <source>no code: the event has no key of its desks</source>
        <translation>لا رمز: ليس للحدث مفتاح لطاولاته</translation>
    </message>
    <message>
        <source>no letter: name or number of the passport missing</source>
        <translation>لا رسالة: ينقص الاسم أو رقم جواز السفر</translation>
    </message>
    <message>
        <source>passport ends within 90 days of the event</source>
        <translation>تنتهي صلاحية جواز السفر خلال 90 يوماً من الحدث</translation>
    </message>
    <message>
        <source>certificate withdrawn</source>
        <translation>شهادة مسحوبة</translation>
    </message>
    <message>
        <source>did not come: no certificate</source>
        <translation>لم يحضر: لا شهادة</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي المدخلات</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>وسم التوزيع والنسخ</translation>
    </message>
    <message>
        <source>If the printer is off</source>
        <translation>إذا كانت الطباعة منحرفة</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>اللقب والمؤسسة</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>المواقع الإلكترونية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in all scripts</source>
        <translation>الاسم بجميع الكتابات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>أيام الفعالية</translation>
    </message>
    <message>
        <source>That of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>جميع الجلسات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Those who came, as the final list</source>
        <translation>من حضروا، كقائمة نهائية</translation>
    </message>
    <message>
        <source>In an emergency call …</source>
        <translation>عند الطوارئ يُتصل بـ…</translation>
    </message>
    <message>
        <source>One to a page, for a card printer</source>
        <translation>واحدة في الصفحة، لطابعة بطاقات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>طاولات</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>حدوة حصان</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message>
        <source>Find a document, a name, a fingerprint</source>
        <translation>ابحث عن مستند أو اسم أو بصمة</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>عمليات الطباعة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>إعادة الطباعة…</translation>
    </message>
    <message>
        <source>The same document, byte for byte (Ctrl+S)</source>
        <translation>المستند نفسه، بايتاً ببايت (Ctrl+S)</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>على ورق…</translation>
    </message>
    <message>
        <source>Addendum since this one</source>
        <translation>إضافة منذ هذه الطبعة</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>طباعة مستند</translation>
    </message>
    <message>
        <source>Nothing that was printed says this.</source>
        <translation>لا شيء مما طُبع يتضمن هذا.</translation>
    </message>
    <message>
        <source>What leaves the office on paper is listed here, and kept as it was.</source>
        <translation>يُدرج هنا ما يخرج من المكتب على ورق، ويُحفظ كما كان.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة</numerusform>
            <numerusform>أُرسلت صفحة واحدة</numerusform>
            <numerusform>أُرسلت صفحتان</numerusform>
            <numerusform>أُرسلت %Ln صفحات</numerusform>
            <numerusform>أُرسلت %Ln صفحة</numerusform>
            <numerusform>أُرسلت %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never more than %2</source>
        <translation>الدائرة %1: لا أكثر من %2 أبدا</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>The next of the series…</source>
        <translation>التالي في السلسلة…</translation>
    </message>
    <message>
        <source>A workshop the day after…</source>
        <translation>حلقة دراسية تقنية في اليوم التالي…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>إدخال برنامج…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>There is no programme yet. Add a sitting, or take in a table.</source>
        <translation>لا برنامج بعد. أضف جلسة، أو أدخل جدولاً.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الوضع: %1</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>دُوّن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>لم تنتقل معه أي جلسة.</numerusform>
            <numerusform>انتقلت معه جلسة واحدة.</numerusform>
            <numerusform>انتقلت معه جلستان.</numerusform>
            <numerusform>انتقلت معه %Ln جلسات.</numerusform>
            <numerusform>انتقلت معه %Ln جلسة.</numerusform>
            <numerusform>انتقلت معه %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitations are of the old days: issue them again.</source>
        <translation>دعواته بالأيام القديمة: أعد كتابتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>لا يزال جميع المدعوين في مقاعدهم.</numerusform>
            <numerusform>مدعو واحد لم يعد يشغل مقعده.</numerusform>
            <numerusform>مدعوان لم يعودا يشغلان مقعديهما.</numerusform>
            <numerusform>%Ln مدعوين لم يعودوا يشغلون مقاعدهم.</numerusform>
            <numerusform>%Ln مدعواً لم يعودوا يشغلون مقاعدهم.</numerusform>
            <numerusform>%Ln مدعو لم يعودوا يشغلون مقاعدهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>اختر برنامجاً</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>جداول (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>لم تُدخل أي جلسة.</numerusform>
            <numerusform>أُدخلت جلسة واحدة.</numerusform>
            <numerusform>أُدخلت جلستان.</numerusform>
            <numerusform>أُدخلت %Ln جلسات.</numerusform>
            <numerusform>أُدخلت %Ln جلسة.</numerusform>
            <numerusform>أُدخلت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>and mark the others absent</source>
        <translation>ووضع علامة الغياب للآخرين</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>وضع العلامات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>لا واصل يُعلَّم حاضراً.</numerusform>
            <numerusform>واصل واحد سيُعلَّم حاضراً.</numerusform>
            <numerusform>واصلان سيُعلَّمان حاضرين.</numerusform>
            <numerusform>%Ln واصلين سيُعلَّمون حاضرين.</numerusform>
            <numerusform>%Ln واصلاً سيُعلَّمون حاضرين.</numerusform>
            <numerusform>%Ln واصل سيُعلَّمون حاضرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>لا أحد سيُعلَّم غائباً.</numerusform>
            <numerusform>واحد سيُعلَّم غائباً.</numerusform>
            <numerusform>اثنان سيُعلَّمان غائبين.</numerusform>
            <numerusform>%Ln سيُعلَّمون غائبين.</numerusform>
            <numerusform>%Ln سيُعلَّمون غائبين.</numerusform>
            <numerusform>%Ln سيُعلَّمون غائبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks that are there stay.</source>
        <translation>تبقى العلامات الموجودة.</translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>ما يُمحى</translation>
    </message>
    <message>
        <source>Erase for good. I know that nobody can take it back.</source>
        <translation>المحو نهائياً. أعلم أن لا أحد يستطيع استعادته.</translation>
    </message>
    <message>
        <source>Erase the registration files</source>
        <translation>محو ملفات التسجيل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Purge the registration files</source>
        <translation>محو ملفات التسجيل</translation>
    </message>
    <message>
        <source>There is no registration file.</source>
        <translation>لا يوجد ملف تسجيل.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>لا ملفات تسجيل تُمحى.</numerusform>
            <numerusform>يُمحى ملف تسجيل واحد مع سجله التاريخي.</numerusform>
            <numerusform>يُمحى ملفا تسجيل مع سجلهما التاريخي.</numerusform>
            <numerusform>تُمحى %Ln ملفات تسجيل مع سجلها التاريخي.</numerusform>
            <numerusform>يُمحى %Ln ملف تسجيل مع سجلها التاريخي.</numerusform>
            <numerusform>يُمحى %Ln ملف تسجيل مع سجلها التاريخي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>لا صور بينها.</numerusform>
            <numerusform>بينها صورة واحدة.</numerusform>
            <numerusform>بينها صورتان.</numerusform>
            <numerusform>بينها %Ln صور.</numerusform>
            <numerusform>بينها %Ln صورة.</numerusform>
            <numerusform>بينها %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not time yet: the day of the purge is %1.</source>
        <translation>لم يحن وقت هذا بعد: يوم المحو هو %1.</translation>
    </message>
    <message>
        <source>It is not time yet: no day is set, and the event is not over.</source>
        <translation>لم يحن وقت هذا بعد: لم يُحدَّد يوم، والحدث لم ينتهِ.</translation>
    </message>
    <message>
        <source>Participations and attendance stay, and these counts:</source>
        <translation>تبقى المشاركات والحضور، وهذه الأعداد:</translation>
    </message>
    <message>
        <source>Gender markers</source>
        <translation>علامات النوع الجنساني</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>لغات الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>الأجوبة بحسب السؤال</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>لا جديد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>سُجّل.</translation>
    </message>
</context>
<context>
    <name>RateBars</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 من %2 · %3٪</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a name; empty is a vacancy</source>
        <translation>اكتب اسماً؛ والفراغ يعني شاغراً</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسماً</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens this workspace if the passphrase is forgotten. It is shown only now: write it on paper and keep the paper in a safe, away from this computer.</source>
        <translation>يفتح مساحة العمل هذه إذا نُسيت عبارة المرور. لا يُعرض إلا الآن: اكتبه على ورقة واحفظها في خزانة بعيدة عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>The code, typed back from the paper</source>
        <translation>الرمز كما نُقل عن الورقة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>انقله عن الورقة</translation>
    </message>
    <message>
        <source>focalnet: recovery code of the workspace of %1</source>
        <translation>focalnet: رمز استرداد مساحة عمل %1</translation>
    </message>
    <message>
        <source>Whoever has this code and the folder can read everything in it.</source>
        <translation>من يملك هذا الرمز والمجلد يستطيع قراءة كل ما فيه.</translation>
    </message>
    <message>
        <source>Save the recovery code in clear</source>
        <translation>حفظ رمز الاسترداد بلا تشفير</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>إدخال ملفات…</translation>
    </message>
    <message>
        <source>Register a person…</source>
        <translation>تسجيل شخص…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Save with the registration files…</source>
        <translation>حفظ مع ملفات التسجيل…</translation>
    </message>
    <message>
        <source>Purge the registration files…</source>
        <translation>محو ملفات التسجيل…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>لم يُدوَّن شيء.</numerusform>
            <numerusform>دُوّن ذلك لمشارك واحد.</numerusform>
            <numerusform>دُوّن ذلك لمشاركين اثنين.</numerusform>
            <numerusform>دُوّن ذلك لـ%Ln مشاركين.</numerusform>
            <numerusform>دُوّن ذلك لـ%Ln مشاركاً.</numerusform>
            <numerusform>دُوّن ذلك لـ%Ln مشارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>لا يمكن أن يلي هذا الوضعَ الحالي لـ: %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Choose forms and exports</source>
        <translation>اختر نماذج وملفات مصدَّرة</translation>
    </message>
    <message>
        <source>Forms and tables (*.xlsx *.csv)</source>
        <translation>نماذج وجداول (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>أُدخلت التسجيلات. يلغيها تراجع واحد.</translation>
    </message>
    <message>
        <source>Save the participants</source>
        <translation>حفظ المشاركين</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف تسجيل.</numerusform>
            <numerusform>مُحي ملف تسجيل واحد نهائياً.</numerusform>
            <numerusform>مُحي ملفا تسجيل نهائياً.</numerusform>
            <numerusform>مُحيت %Ln ملفات تسجيل نهائياً.</numerusform>
            <numerusform>مُحي %Ln ملف تسجيل نهائياً.</numerusform>
            <numerusform>مُحي %Ln ملف تسجيل نهائياً.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were kept.</source>
        <translation>حُفظت الأعداد.</translation>
    </message>
</context>
<context>
    <name>RegistrationPreview</name>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take in those over the quota too</source>
        <translation>إدخال من تجاوزوا الحصة أيضاً</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Rows that say nothing come in as</source>
        <translation>الصفوف التي لا تذكر شيئاً تُدخل بوضع</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Look at the rows, then take them in as one action.</source>
        <translation>لم يُحفظ شيء بعد. راجع الصفوف ثم أدخلها كإجراء واحد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Registered; the person is new.</source>
        <translation>سُجّل؛ والشخص جديد.</translation>
    </message>
    <message>
        <source>Registered; the person is in the register.</source>
        <translation>سُجّل؛ والشخص في السجل.</translation>
    </message>
    <message>
        <source>Was registered before; brought up to date.</source>
        <translation>كان مسجَّلاً من قبل؛ وجرى تحديثه.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>لا اسم.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>قيمة لا تناسب حقلها.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>لا يوجد حقل كهذا.</translation>
    </message>
    <message>
        <source>No person has this id.</source>
        <translation>لا شخص له هذا المعرّف.</translation>
    </message>
    <message>
        <source>The State is none that the register knows.</source>
        <translation>لا يعرف السجل هذه الدولة.</translation>
    </message>
    <message>
        <source>This is no stage of a participation.</source>
        <translation>هذه ليست مرحلة من مراحل المشاركة.</translation>
    </message>
    <message>
        <source>Whoever this person accompanies is not registered.</source>
        <translation>من يرافقه هذا الشخص غير مسجَّل.</translation>
    </message>
    <message>
        <source>The State has no place left; take them in by your word.</source>
        <translation>لم يبقَ للدولة مقعد؛ أدخله بقرار منك.</translation>
    </message>
    <message>
        <source>The invitation is to another event.</source>
        <translation>الدعوة إلى حدث آخر.</translation>
    </message>
    <message>
        <source>The name is a formula; have it typed as text.</source>
        <translation>الاسم صيغة حسابية؛ اطلب كتابته نصاً.</translation>
    </message>
    <message>
        <source>There is no table of registrations in this file.</source>
        <translation>لا جدول تسجيلات في هذا الملف.</translation>
    </message>
    <message>
        <source>This form is of another event.</source>
        <translation>هذا النموذج يخص حدثاً آخر.</translation>
    </message>
    <message>
        <source>Known by the number of the registration.</source>
        <translation>معروف برقم التسجيل.</translation>
    </message>
    <message>
        <source>Known by name and e-mail or telephone.</source>
        <translation>معروف بالاسم والبريد الإلكتروني أو الهاتف.</translation>
    </message>
    <message>
        <source>Known: the register says all of this already.</source>
        <translation>معروف: يذكر السجل هذا كله من قبل.</translation>
    </message>
    <message>
        <source>Known: the holder of a seat that was invited.</source>
        <translation>معروف: شاغل مقعد مدعو.</translation>
    </message>
    <message>
        <source>Taken for the person chosen.</source>
        <translation>عُدّ الشخصَ المختار.</translation>
    </message>
    <message>
        <source>Somebody of this name and State is there already; not taken for the same.</source>
        <translation>يوجد من قبل شخص بهذا الاسم وهذه الدولة؛ ولم يُعدّ هو نفسه.</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already under another spelling.</source>
        <translation>قد يكون شخصاً موجوداً بإملاء آخر.</translation>
    </message>
    <message>
        <source>Added to the person.</source>
        <translation>أُضيف إلى الشخص.</translation>
    </message>
    <message>
        <source>Differs from the person; ours is kept, theirs is kept with other data.</source>
        <translation>يختلف عمّا لدى الشخص؛ تبقى قيمتنا، وتُحفظ قيمتهم مع البيانات الأخرى.</translation>
    </message>
    <message>
        <source>The State was not invited.</source>
        <translation>لم تُدعَ الدولة.</translation>
    </message>
    <message>
        <source>No State is named.</source>
        <translation>لم تُذكر أي دولة.</translation>
    </message>
    <message>
        <source>The file says another stage; what was decided here stays.</source>
        <translation>يذكر الملف مرحلة أخرى؛ ويبقى ما تقرر هنا.</translation>
    </message>
    <message>
        <source>A formula stands here; what it came to was read.</source>
        <translation>هنا صيغة حسابية؛ وقُرئت نتيجتها.</translation>
    </message>
    <message>
        <source>This was not understood and is kept as a note.</source>
        <translation>لم يُفهم هذا ويُحفظ كملاحظة.</translation>
    </message>
    <message>
        <source>The cells were merged; each row got what they say.</source>
        <translation>كانت الخلايا مدمجة؛ وأخذ كل صف ما فيها.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>لم تُقرأ ورقة مخفية.</translation>
    </message>
    <message>
        <source>Nobody knows this column; it was left out.</source>
        <translation>هذا العمود غير معروف؛ وتُرك.</translation>
    </message>
    <message>
        <source>More people than the event has room for.</source>
        <translation>الأشخاص أكثر من سعة الحدث.</translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Was invited</source>
        <translation>كان المدعو</translation>
    </message>
    <message>
        <source>Holds it now</source>
        <translation>يشغله الآن</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>الموعد النهائي الجديد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>Each letter gets a new one in its place, for whoever holds the seats today. The old letters stay, marked as replaced.</source>
        <translation>تحل رسالة جديدة محل كل رسالة، موجهة إلى من يشغل المقاعد اليوم. وتبقى القديمة معلَّمة بأنها استُبدلت.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>لا رسائل تُعاد كتابتها</numerusform>
            <numerusform>إعادة كتابة رسالة واحدة</numerusform>
            <numerusform>إعادة كتابة رسالتين</numerusform>
            <numerusform>إعادة كتابة %Ln رسائل</numerusform>
            <numerusform>إعادة كتابة %Ln رسالة</numerusform>
            <numerusform>إعادة كتابة %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>لم يترك أحد منصبه:</numerusform>
            <numerusform>مدعو واحد ترك منصبه في هذه الأثناء:</numerusform>
            <numerusform>مدعوان تركا منصبيهما في هذه الأثناء:</numerusform>
            <numerusform>%Ln مدعوين تركوا مناصبهم في هذه الأثناء:</numerusform>
            <numerusform>%Ln مدعواً تركوا مناصبهم في هذه الأثناء:</numerusform>
            <numerusform>%Ln مدعو تركوا مناصبهم في هذه الأثناء:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was invited still holds the post.</source>
        <translation>لا يزال جميع المدعوين في مناصبهم.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>يلزم تذكيرها</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>ردّت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Send to States…</source>
        <translation>إرسال إلى الدول…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>تسجيل رد…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>تسجيل تذكير…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>حفظ كمصنف…</translation>
    </message>
    <message>
        <source>It was sent to nobody yet. Begin with “Send to States”.</source>
        <translation>لم يُرسل إلى أحد بعد. ابدأ بـ«إرسال إلى الدول».</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>لم تُسأل أي دولة</numerusform>
            <numerusform>سُئلت دولة واحدة</numerusform>
            <numerusform>سُئلت دولتان</numerusform>
            <numerusform>سُئلت %Ln دول</numerusform>
            <numerusform>سُئلت %Ln دولة</numerusform>
            <numerusform>سُئلت %Ln دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>لم ترد أي دولة</numerusform>
            <numerusform>ردّت دولة واحدة</numerusform>
            <numerusform>ردّت دولتان</numerusform>
            <numerusform>ردّت %Ln دول</numerusform>
            <numerusform>ردّت %Ln دولة</numerusform>
            <numerusform>ردّت %Ln دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>لا دولة تنتظر تذكيراً</numerusform>
            <numerusform>دولة واحدة يلزم تذكيرها</numerusform>
            <numerusform>دولتان يلزم تذكيرهما</numerusform>
            <numerusform>%Ln دول يلزم تذكيرها</numerusform>
            <numerusform>%Ln دولة يلزم تذكيرها</numerusform>
            <numerusform>%Ln دولة يلزم تذكيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>منتظر</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>لم يُرسل إلى أي دولة.</numerusform>
            <numerusform>أُرسل إلى دولة واحدة.</numerusform>
            <numerusform>أُرسل إلى دولتين.</numerusform>
            <numerusform>أُرسل إلى %Ln دول.</numerusform>
            <numerusform>أُرسل إلى %Ln دولة.</numerusform>
            <numerusform>أُرسل إلى %Ln دولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>لم يكن لدى أي منها من قبل.</numerusform>
            <numerusform>كان لدى واحدة من قبل.</numerusform>
            <numerusform>كان لدى اثنتين من قبل.</numerusform>
            <numerusform>كان لدى %Ln منها من قبل.</numerusform>
            <numerusform>كان لدى %Ln منها من قبل.</numerusform>
            <numerusform>كان لدى %Ln منها من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>اختر أولاً دولة في الجدول.</translation>
    </message>
    <message>
        <source>Choose States that have not replied first.</source>
        <translation>اختر أولاً دولاً لم ترد.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>لم يُسجَّل أي تذكير.</numerusform>
            <numerusform>سُجّل تذكير واحد.</numerusform>
            <numerusform>سُجّل تذكيران.</numerusform>
            <numerusform>سُجّلت %Ln تذكيرات.</numerusform>
            <numerusform>سُجّل %Ln تذكيراً.</numerusform>
            <numerusform>سُجّل %Ln تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>حفظ كمصنف</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Choose the files of the reply</source>
        <translation>اختر ملفات الرد</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Into a new or empty folder, or in place of the workspace it was made of. What is there is kept as a backup, and you see what differs first.</source>
        <translation>في مجلد جديد أو فارغ، أو بدل مساحة العمل التي أُخذت منها. وما هناك يُحفظ كنسخة احتياطية، وترى أولاً ما يختلف.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>مجلد مساحة العمل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This is the recovery &amp;code</source>
        <translation>هذا هو &amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>Choose the &amp;backup…</source>
        <translation>اختيار ال&amp;نسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>اختيار الم&amp;جلد…</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>ما الذي يختلف؟</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>ا&amp;ستعادتها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>That of the workspace, where it is there; for a new folder, the one of the day of the backup.</source>
        <translation>عبارة مساحة العمل إن كانت هناك؛ ولمجلد جديد، عبارة يوم النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>اختر مجلد مساحة العمل</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>لا سجلات في النسخة الاحتياطية.</numerusform>
            <numerusform>في النسخة الاحتياطية سجل واحد.</numerusform>
            <numerusform>في النسخة الاحتياطية سجلان.</numerusform>
            <numerusform>في النسخة الاحتياطية %Ln سجلات.</numerusform>
            <numerusform>في النسخة الاحتياطية %Ln سجلاً.</numerusform>
            <numerusform>في النسخة الاحتياطية %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>لا سجلات هنا.</numerusform>
            <numerusform>هنا سجل واحد.</numerusform>
            <numerusform>هنا سجلان.</numerusform>
            <numerusform>هنا %Ln سجلات.</numerusform>
            <numerusform>هنا %Ln سجلاً.</numerusform>
            <numerusform>هنا %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>لن يزول من هنا أي إجراء.</numerusform>
            <numerusform>سيزول من هنا إجراء واحد أُجري بعدها.</numerusform>
            <numerusform>سيزول من هنا إجراءان أُجريا بعدها.</numerusform>
            <numerusform>ستزول من هنا %Ln إجراءات أُجريت بعدها.</numerusform>
            <numerusform>سيزول من هنا %Ln إجراءً أُجري بعدها.</numerusform>
            <numerusform>سيزول من هنا %Ln إجراء أُجري بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other offices give back what they hold of them.</source>
        <translation>تعيد المكاتب الأخرى ما لديها منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>لا محو يُعاد.</numerusform>
            <numerusform>يُعاد محو واحد.</numerusform>
            <numerusform>يُعاد محوان.</numerusform>
            <numerusform>تُعاد %Ln عمليات محو.</numerusform>
            <numerusform>تُعاد %Ln عملية محو.</numerusform>
            <numerusform>تُعاد %Ln عملية محو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which offices and laptops were revoked since is not known here: open a bundle of another office before you send anything.</source>
        <translation>لا يُعرف هنا أي المكاتب والحواسيب أُلغي اعتمادها منذ ذلك الحين: افتحوا رزمة من مكتب آخر قبل أن ترسلوا شيئاً.</translation>
    </message>
</context>
<context>
    <name>SavedBox</name>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>نوع الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>يُرتَّب تحت</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>الألقاب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Number as given</source>
        <translation>الرقم كما ورد</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>التحويلة</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يراه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المتكلَّمة</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>Key or fingerprint</source>
        <translation>المفتاح أو بصمته</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Reference of the State</source>
        <translation>مرجع الدولة</translation>
    </message>
    <message>
        <source>Date of the State</source>
        <translation>تاريخ الدولة</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>مرجع المحكمة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Last confirmation</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>آخر تأكيد في</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Confirmed how</source>
        <translation>طريقة التأكيد</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>قناة الاتصال الرسمية</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>جميعها أو أي منها</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>التاريخ المتفق عليه</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>رمز ISO</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>الرمز بحرفين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>رمز الاتصال</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>لغات العمل</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Search that chose the entries</source>
        <translation>البحث الذي اختار البيانات</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>لغة الاستمارات</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Sheet of a campaign</source>
        <translation>استمارة حملة</translation>
    </message>
    <message>
        <source>Designations asked about</source>
        <translation>التعيينات المسؤول عنها</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Remark of the State</source>
        <translation>ملاحظة الدولة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>تاريخ التذكير</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>Answered how</source>
        <translation>طريقة الجواب</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>اختبار اتصال</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>الشخص أو المؤسسة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>تاريخ الاختبار</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>رقم السؤال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Library item</source>
        <translation>مادة في المكتبة</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Chamber or author</source>
        <translation>الدائرة أو المؤلف</translation>
    </message>
    <message>
        <source>Text or holding</source>
        <translation>النص أو الحكم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Ad hoc only</source>
        <translation>لحالات مخصوصة فقط</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ اعتباراً من</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Implementing legislation</source>
        <translation>تشريعات تنفيذية</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>عملية طباعة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>القرّاء المعنيون</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>من مجموع النسخ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التوزيع</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>طُبع في</translation>
    </message>
    <message>
        <source>Since the printing</source>
        <translation>منذ عملية الطباعة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد محفوظ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>تشابه</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>السجل الأول</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>السجل الثاني</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>العنوان بلغات أخرى</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>مقصورات الترجمة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>المقاعد لكل دولة</translation>
    </message>
    <message>
        <source>Nominations by</source>
        <translation>الترشيحات حتى</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>يُعقد بالاشتراك مع</translation>
    </message>
    <message>
        <source>Written contributions</source>
        <translation>المساهمات المكتوبة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>سير الأمر</translation>
    </message>
    <message>
        <source>Began on, before</source>
        <translation>كانت بدايته</translation>
    </message>
    <message>
        <source>Ended on, before</source>
        <translation>كانت نهايته</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Search that chose the States</source>
        <translation>البحث الذي اختار الدول</translation>
    </message>
    <message>
        <source>Registration files go on</source>
        <translation>تُمحى ملفات التسجيل في</translation>
    </message>
    <message>
        <source>Key of the desks</source>
        <translation>مفتاح الطاولات</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>يرأس الجلسة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats invited</source>
        <translation>المقاعد المدعوة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>يشغله</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>بديلاً عن</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Institution as stated</source>
        <translation>المؤسسة كما ذُكرت</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>صفة المشاركة</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>حضر دون تسجيل</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>يرافق</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>رمز الشارة</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>معروف في برامج أخرى بـ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>ملف التسجيل</translation>
    </message>
    <message>
        <source>Name as in the passport</source>
        <translation>الاسم كما في جواز السفر</translation>
    </message>
    <message>
        <source>Name as to be printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>Name in the own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Gender marker, as stated</source>
        <translation>علامة النوع الجنساني كما ذُكرت</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Number of the passport</source>
        <translation>رقم جواز السفر</translation>
    </message>
    <message>
        <source>Passport valid to</source>
        <translation>جواز السفر صالح حتى</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>التأشيرة</translation>
    </message>
    <message>
        <source>Sponsored ticket</source>
        <translation>تذكرة مدفوعة</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>بدل يومي</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>يصل في</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>وسيلة الوصول</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>يغادر في</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>وسيلة المغادرة</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>احتياجات غذائية</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>احتياجات التيسير</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>لغة الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Line on the badge</source>
        <translation>السطر على الشارة</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>عند الطوارئ يُتصل بـ</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>يجوز تصويره</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>وصول</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>أُلغي في</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>مأخوذ من</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>صدرت في</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>سُحبت في</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Number in its file</source>
        <translation>رقمه في ملفه</translation>
    </message>
    <message>
        <source>Counts kept</source>
        <translation>الأعداد المحفوظة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>جهة التنسيق الوطنية</translation>
    </message>
    <message>
        <source>Central authority</source>
        <translation>هيئة مركزية وطنية</translation>
    </message>
    <message>
        <source>National working group</source>
        <translation>فريق عامل وطني</translation>
    </message>
    <message>
        <source>Operational focal point</source>
        <translation>جهة التنسيق التنفيذية</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>جهة تنسيق مواضيعية</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>جهة تنسيق المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>جهة تنسيق مواضيعية إقليمية</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>جهة التنسيق المعنية بعدم التعاون</translation>
    </message>
    <message>
        <source>Desk at an embassy or mission</source>
        <translation>مكتب في سفارة أو بعثة</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>ممارس</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أصيل</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>مناوب</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>بالنيابة</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>Diplomatic channel</source>
        <translation>القناة الدبلوماسية</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>Either of several</source>
        <translation>أي من عدة قنوات</translation>
    </message>
    <message>
        <source>For urgent requests</source>
        <translation>للطلبات العاجلة</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>الاسم الشخصي أولاً</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>اسم العائلة أولاً</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>اسم واحد</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>مؤمَّن</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Depositary notification</source>
        <translation>إشعار الوديع</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>شفهياً</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
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
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>هذا المكتب فقط</translation>
    </message>
    <message>
        <source>State Party</source>
        <translation>دولة طرف</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>دولة موقّعة</translation>
    </message>
    <message>
        <source>Not a party</source>
        <translation>ليست طرفاً</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّع</translation>
    </message>
    <message>
        <source>Ratification deposited</source>
        <translation>أُودع التصديق</translation>
    </message>
    <message>
        <source>Accession deposited</source>
        <translation>أُودع الانضمام</translation>
    </message>
    <message>
        <source>Party from</source>
        <translation>طرف منذ</translation>
    </message>
    <message>
        <source>Withdrawal notified</source>
        <translation>أُخطر بالانسحاب</translation>
    </message>
    <message>
        <source>Withdrawal rescinded</source>
        <translation>أُلغي الانسحاب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحبة</translation>
    </message>
    <message>
        <source>Situation opened</source>
        <translation>فُتحت الحالة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>معيَّن</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Held by somebody else now</source>
        <translation>يشغله شخص آخر الآن</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Note verbale received</source>
        <translation>مذكرة شفوية واردة</translation>
    </message>
    <message>
        <source>Note verbale sent</source>
        <translation>مذكرة شفوية صادرة</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Non-essential contact</source>
        <translation>اتصال غير أساسي</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>اتفاق إطاري</translation>
    </message>
    <message>
        <source>Relocation of witnesses</source>
        <translation>إعادة توطين الشهود</translation>
    </message>
    <message>
        <source>Enforcement of sentences</source>
        <translation>إنفاذ الأحكام</translation>
    </message>
    <message>
        <source>Interim release</source>
        <translation>الإفراج المؤقت</translation>
    </message>
    <message>
        <source>Final release</source>
        <translation>الإفراج النهائي</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>National legislation</source>
        <translation>تشريع وطني</translation>
    </message>
    <message>
        <source>Difficulty in execution</source>
        <translation>صعوبة في التنفيذ</translation>
    </message>
    <message>
        <source>Case law</source>
        <translation>سوابق قضائية</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>صك مرجعي</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>حلقة دراسية</translation>
    </message>
    <message>
        <source>Technical workshop</source>
        <translation>حلقة دراسية تقنية</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>حلقة نقاش</translation>
    </message>
    <message>
        <source>Informal consultation</source>
        <translation>مشاورة غير رسمية</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>جلسة عامة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضورياً</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>أُرسلت الدعوات</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>لم يُعقد</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاح</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>عمل جماعي</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Regrets</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>مرشَّح</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة تنسيق</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>Accompanying person</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>أُرسلت الرسالة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>حاضر جزئياً</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>كشف التوقيع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>عمليات الطباعة</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>الحلقات الدراسية</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Registration files</source>
        <translation>ملفات التسجيل</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>إنشاء حدث</translation>
    </message>
    <message>
        <source>Copy an event</source>
        <translation>نسخ حدث</translation>
    </message>
    <message>
        <source>Change the status of an event</source>
        <translation>تغيير وضع حدث</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>الدعوة إلى حدث</translation>
    </message>
    <message>
        <source>Note what became of letters</source>
        <translation>تدوين مآل الرسائل</translation>
    </message>
    <message>
        <source>Write new letters in place of old ones</source>
        <translation>كتابة رسائل جديدة بدلاً من القديمة</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>تسجيل أشخاص</translation>
    </message>
    <message>
        <source>Note how far participants have come</source>
        <translation>تدوين مراحل المشاركين</translation>
    </message>
    <message>
        <source>Purge registration files</source>
        <translation>محو ملفات التسجيل</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>إعطاء الشارات رموزها</translation>
    </message>
    <message>
        <source>Note that visa letters went out</source>
        <translation>تدوين إرسال رسائل التأشيرات</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل وصول</translation>
    </message>
    <message>
        <source>Take back a check-in</source>
        <translation>إلغاء تسجيل وصول</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>إدخال حاضر غير مسجَّل</translation>
    </message>
    <message>
        <source>Take in a replacement</source>
        <translation>إدخال بديل</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>إدخال ملف طاولة أخرى</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>تسجيل الحضور في الجلسات</translation>
    </message>
    <message>
        <source>Follow up an event</source>
        <translation>متابعة حدث</translation>
    </message>
    <message>
        <source>Note contacts made</source>
        <translation>تدوين الاتصالات المُجراة</translation>
    </message>
    <message>
        <source>Take in evaluations</source>
        <translation>إدخال التقييمات</translation>
    </message>
    <message>
        <source>Add sittings</source>
        <translation>إضافة جلسات</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>طباعة مستند</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>إدخال رزمة</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>Make records one</source>
        <translation>دمج سجلات</translation>
    </message>
    <message>
        <source>Take records apart</source>
        <translation>فصل سجلات</translation>
    </message>
    <message>
        <source>Say that they are not the same</source>
        <translation>إثبات أنها ليست واحدة</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Confirmed within</source>
        <translation>أُكِّد خلال</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>ينتهي خلال</translation>
    </message>
    <message>
        <source>Network and speciality</source>
        <translation>الشبكة والتخصص</translation>
    </message>
    <message>
        <source>Kind and date</source>
        <translation>النوع والتاريخ</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>النوع والوضع</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>الوضع والتاريخ</translation>
    </message>
    <message>
        <source>Shelf and symbol</source>
        <translation>الرف والرمز</translation>
    </message>
    <message>
        <source>Means and outcome</source>
        <translation>الوسيلة والنتيجة</translation>
    </message>
    <message>
        <source>Status, date and kind</source>
        <translation>الوضع والتاريخ والنوع</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>التعيينات</translation>
    </message>
    <message>
        <source>Official channels</source>
        <translation>قنوات الاتصال الرسمية</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Sheets of campaigns</source>
        <translation>استمارات الحملات</translation>
    </message>
    <message>
        <source>Communication tests</source>
        <translation>اختبارات الاتصال</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Letters and contacts</source>
        <translation>الرسائل والاتصالات</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>التشريعات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Retire: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>استرجاع: %1</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>إضافة سجلات</translation>
    </message>
    <message>
        <source>Confirm mandates</source>
        <translation>تأكيد الولايات</translation>
    </message>
    <message>
        <source>Hand over mandates</source>
        <translation>تسليم الولايات</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>فتح حملة</translation>
    </message>
    <message>
        <source>Send sheets</source>
        <translation>إرسال الاستمارات</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>تسجيل جواب</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>إدخال الأجوبة</translation>
    </message>
    <message>
        <source>Remind States</source>
        <translation>تذكير الدول</translation>
    </message>
    <message>
        <source>Send a questionnaire</source>
        <translation>إرسال استبيان</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>تسجيل رد</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>States and themes</source>
        <translation>الدول والمواضيع</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>تعديل حقول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Two primary focal points at once.</source>
        <translation>جهتا تنسيق أصيلتان في آن واحد.</translation>
    </message>
    <message>
        <source>Someone is acting beside a primary focal point.</source>
        <translation>هناك من يعمل بالنيابة إلى جانب جهة تنسيق أصيلة.</translation>
    </message>
    <message>
        <source>A vacancy is noted where somebody holds the seat.</source>
        <translation>سُجّل شغور في مقعد مشغول.</translation>
    </message>
    <message>
        <source>Nobody held the seat between two mandates.</source>
        <translation>لم يشغل أحد المقعد بين ولايتين.</translation>
    </message>
    <message>
        <source>Designation received</source>
        <translation>استُلم التعيين</translation>
    </message>
    <message>
        <source>Mandate begins</source>
        <translation>تبدأ الولاية</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>تنتهي الولاية</translation>
    </message>
    <message>
        <source>Mandate confirmed</source>
        <translation>أُكّدت الولاية</translation>
    </message>
    <message>
        <source>Post taken up</source>
        <translation>تولّي المنصب</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>ترك المنصب</translation>
    </message>
    <message>
        <source>Channel received</source>
        <translation>استُلمت قناة الاتصال</translation>
    </message>
    <message>
        <source>Channel takes effect</source>
        <translation>يبدأ نفاذ القناة</translation>
    </message>
    <message>
        <source>Channel ends</source>
        <translation>تنتهي القناة</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>يُستحق الجواب</translation>
    </message>
    <message>
        <source>Sheet sent</source>
        <translation>أُرسلت الاستمارة</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Questionnaire sent</source>
        <translation>أُرسل الاستبيان</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>استُلم الرد</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>اللقب والمؤسسة</translation>
    </message>
    <message>
        <source>Kind and theme</source>
        <translation>النوع والموضوع</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Circle of readers</source>
        <translation>دائرة قرّاء</translation>
    </message>
    <message>
        <source>Circles of readers</source>
        <translation>دوائر القرّاء</translation>
    </message>
    <message>
        <source>What the circle was</source>
        <translation>ما كانت عليه الدائرة</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>لا أكثر من</translation>
    </message>
    <message>
        <source>Left out for them</source>
        <translation>ما يُحذف لهم</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>Their files</source>
        <translation>ملفاتهم</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>محمية بعبارة مرور</translation>
    </message>
    <message>
        <source>Left in clear</source>
        <translation>تُترك بلا حماية</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a person, State, theme, phone…</source>
        <translation>ابحث عن شخص أو دولة أو موضوع أو هاتف…</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>words, in any order</source>
        <translation>كلمات بأي ترتيب</translation>
    </message>
    <message>
        <source>Words and the rest</source>
        <translation>الكلمات وغيرها</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي سجل</numerusform>
            <numerusform>عُثر على سجل واحد</numerusform>
            <numerusform>عُثر على سجلين</numerusform>
            <numerusform>عُثر على %Ln سجلات</numerusform>
            <numerusform>عُثر على %Ln سجلاً</numerusform>
            <numerusform>عُثر على %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save under a new name</source>
        <translation>حفظ باسم جديد</translation>
    </message>
    <message>
        <source>Export the people…</source>
        <translation>تصدير الأشخاص…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Or field by field:</source>
        <translation>أو حقلاً حقلاً:</translation>
    </message>
    <message>
        <source>Saved. Use it in lists, printing and campaigns.</source>
        <translation>حُفظ. استعمله في القوائم والطباعة والحملات.</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>لم يُكتب أحد في ملف</numerusform>
            <numerusform>كُتب شخص واحد في ملف</numerusform>
            <numerusform>كُتب شخصان في ملف</numerusform>
            <numerusform>كُتب %Ln أشخاص في ملف</numerusform>
            <numerusform>كُتب %Ln شخصاً في ملف</numerusform>
            <numerusform>كُتب %Ln شخص في ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهراً</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
</context>
<context>
    <name>SeatPanel</name>
    <message>
        <source>Mandates of this cell</source>
        <translation>ولايات هذه الخانة</translation>
    </message>
    <message>
        <source>New designation here</source>
        <translation>تعيين جديد هنا</translation>
    </message>
    <message>
        <source>Choose a cell to see who is behind it.</source>
        <translation>اختر خانة لترى من وراءها.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>آخر تأكيد: %1</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>إنشاء رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>فتح القفل بحلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>The old recovery code stops working then.</source>
        <translation>عندئذ يتوقف رمز الاسترداد القديم عن العمل.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can unlock it then.</source>
        <translation>عندئذ يستطيع كل من سجّل الدخول إلى هذا الحاسوب فتح القفل.</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one opens nothing any more.</source>
        <translation>تغيرت عبارة المرور؛ ولم تعد القديمة تفتح شيئاً.</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks this workspace now.</source>
        <translation>تفتح حلقة مفاتيح هذا الحاسوب مساحة العمل هذه الآن.</translation>
    </message>
    <message>
        <source>The keyring no longer unlocks this workspace.</source>
        <translation>لم تعد حلقة المفاتيح تفتح مساحة العمل هذه.</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>لم يُدعَ أحد من قبل</numerusform>
            <numerusform>واحد مدعو من قبل</numerusform>
            <numerusform>اثنان مدعوان من قبل</numerusform>
            <numerusform>%Ln مدعوين من قبل</numerusform>
            <numerusform>%Ln مدعواً من قبل</numerusform>
            <numerusform>%Ln مدعو من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد شاغر واحد</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%Ln مقاعد شاغرة</numerusform>
            <numerusform>%Ln مقعداً شاغراً</numerusform>
            <numerusform>%Ln مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>لم يُترك شيء لعدم وجود دولة</numerusform>
            <numerusform>تُرك مقعد واحد: لا دولة مسؤولة عنه</numerusform>
            <numerusform>تُرك مقعدان: لا دولة مسؤولة عنهما</numerusform>
            <numerusform>تُركت %Ln مقاعد: لا دولة مسؤولة عنها</numerusform>
            <numerusform>تُرك %Ln مقعداً: لا دولة مسؤولة عنها</numerusform>
            <numerusform>تُرك %Ln مقعد: لا دولة مسؤولة عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%Ln مشاركين</numerusform>
            <numerusform>%Ln مشاركاً</numerusform>
            <numerusform>%Ln مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر واحد</numerusform>
            <numerusform>حضر اثنان</numerusform>
            <numerusform>حضر %Ln</numerusform>
            <numerusform>حضر %Ln</numerusform>
            <numerusform>حضر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>لا مرفوض.</numerusform>
            <numerusform>صف واحد مرفوض.</numerusform>
            <numerusform>صفان مرفوضان.</numerusform>
            <numerusform>%Ln صفوف مرفوضة.</numerusform>
            <numerusform>%Ln صفاً مرفوضاً.</numerusform>
            <numerusform>%Ln صف مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>لا مدعوين</numerusform>
            <numerusform>مدعو واحد</numerusform>
            <numerusform>مدعوان</numerusform>
            <numerusform>%Ln مدعوين</numerusform>
            <numerusform>%Ln مدعواً</numerusform>
            <numerusform>%Ln مدعو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>لا منتظرين</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%Ln منتظرين</numerusform>
            <numerusform>%Ln منتظراً</numerusform>
            <numerusform>%Ln منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Keep the letters d and M</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضروا</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>بلا علامة بعد</translation>
    </message>
    <message>
        <source>not read well: a sign is wrong or missing</source>
        <translation>لم تُقرأ جيداً: حرف خاطئ أو ناقص</translation>
    </message>
    <message>
        <source>no line of this number was printed here</source>
        <translation>لم يُطبع هنا سطر بهذا الرقم</translation>
    </message>
    <message>
        <source>a blank line: enter who signed there as a walk-in</source>
        <translation>سطر فارغ: أدخل من وقّع فيه كغير مسجَّل</translation>
    </message>
    <message>
        <source>the line is on the sheet of another sitting</source>
        <translation>السطر في كشف جلسة أخرى</translation>
    </message>
    <message>
        <source>The code of the line was misread.</source>
        <translation>قُرئ رمز السطر خطأً.</translation>
    </message>
    <message>
        <source>A blank line: enter who signed there as a walk-in.</source>
        <translation>سطر فارغ: أدخل من وقّع فيه كغير مسجَّل.</translation>
    </message>
    <message>
        <source>Nobody who takes part is meant by this.</source>
        <translation>لا يدل هذا على أي مشارك.</translation>
    </message>
    <message>
        <source>Several may be meant: give an id or a code.</source>
        <translation>قد يدل على عدة أشخاص: أعطِ معرّفاً أو رمزاً.</translation>
    </message>
    <message>
        <source>The code of the badge is misread or of another event.</source>
        <translation>رمز الشارة قُرئ خطأً أو يخص حدثاً آخر.</translation>
    </message>
    <message>
        <source>No sitting is called so, or several are.</source>
        <translation>لا جلسة بهذا الاسم، أو هناك عدة جلسات.</translation>
    </message>
    <message>
        <source>The line is on the sheet of another sitting.</source>
        <translation>السطر في كشف جلسة أخرى.</translation>
    </message>
    <message>
        <source>The mark or its times do not fit.</source>
        <translation>العلامة أو أوقاتها غير مناسبة.</translation>
    </message>
    <message>
        <source>An earlier row says it of the same sitting.</source>
        <translation>يذكر صف سابق ذلك عن الجلسة نفسها.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>الطاولة %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Already in: %1</source>
        <translation>وصل من قبل: %1</translation>
    </message>
    <message>
        <source>This is on no day of the event.</source>
        <translation>هذا ليس من أيام الحدث.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>مرحباً، %1</translation>
    </message>
    <message>
        <source>They took part already.</source>
        <translation>سبقت له المشاركة.</translation>
    </message>
    <message>
        <source>New in the directory.</source>
        <translation>جديد في الدليل.</translation>
    </message>
    <message>
        <source>Not in after all: %1</source>
        <translation>تبيّن أنه لم يصل: %1</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>شارة حدث آخر: %1</translation>
    </message>
    <message>
        <source>Look them up by name.</source>
        <translation>ابحث عنه بالاسم.</translation>
    </message>
    <message>
        <source>The code was not read well</source>
        <translation>لم يُقرأ الرمز جيداً</translation>
    </message>
    <message>
        <source>Read it again, or type the name.</source>
        <translation>اقرأه ثانية، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>No badge of this event has this code</source>
        <translation>لا شارة لهذا الحدث بهذا الرمز</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in (F2).</source>
        <translation>تحقق من الإملاء، أو أدخله كغير مسجَّل (F2).</translation>
    </message>
    <message>
        <source>Several are meant</source>
        <translation>المقصود أكثر من واحد</translation>
    </message>
    <message>
        <source>Choose one with the arrows or a touch, then Enter.</source>
        <translation>اختر واحداً بالأسهم أو باللمس، ثم Enter.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>وصل في %1</translation>
    </message>
    <message>
        <source>in the directory, not registered</source>
        <translation>في الدليل، غير مسجَّل</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>وصل %1 من %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد المدعوة</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>جميع الرسائل</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>يلزم إرسالها</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>جوابها منتظر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ورد جوابها</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>استُبدلت برسالة جديدة</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: متأخرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>%1, passed on, now %2</source>
        <translation>%1، انتقل، والآن %2</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Begin with “Invite…”.</source>
        <translation>لم يُدعَ أحد بعد. ابدأ بـ«دعوة…».</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>شُغل %1 من %2 من المقاعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>ملف التسجيل</translation>
    </message>
    <message>
        <source>Institution and function</source>
        <translation>المؤسسة والوظيفة</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>جميع المشاركين</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Expected, without a file</source>
        <translation>المنتظرون بلا ملف</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>يحضر غيرهم بدلاً منهم</translation>
    </message>
    <message>
        <source>came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>دون تسجيل</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>visa: %1</source>
        <translation>التأشيرة: %1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in forms and exports, or register a person.</source>
        <translation>لم يُسجَّل أحد بعد. أدخل نماذج وملفات مصدَّرة، أو سجّل شخصاً.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>ما يجب ذكره</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who is this? Please decide.</source>
        <translation>من هذا؟ القرار لك.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يُرجى الانتباه</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>النطق نفسه</translation>
    </message>
    <message>
        <source>same e-mail or telephone</source>
        <translation>البريد الإلكتروني أو الهاتف نفسه</translation>
    </message>
    <message>
        <source>same name and address, another State</source>
        <translation>الاسم والعنوان نفساهما، ودولة أخرى</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>هو %1 (%2)</translation>
    </message>
    <message>
        <source>Not decided: somebody new</source>
        <translation>لم يتقرر: شخص جديد</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>هو شخص جديد</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>أشخاص معروفون</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>جرى تحديثهم</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>ينتظر القرار: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places taken.</source>
        <translation>%1: شُغل %2 من %3 من المقاعد.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>no days set</source>
        <translation>لم تُحدَّد الأيام</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>تتسع لـ%1</translation>
    </message>
    <message>
        <source>Two sittings are in one room at one time.</source>
        <translation>جلستان في قاعة واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>A sitting lies outside the days of the event.</source>
        <translation>جلسة خارج أيام الحدث.</translation>
    </message>
    <message>
        <source>Somebody speaks in two sittings at one time.</source>
        <translation>يتحدث شخص في جلستين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>All States Parties</source>
        <translation>جميع الدول الأطراف</translation>
    </message>
    <message>
        <source>States by their codes</source>
        <translation>دول برموزها</translation>
    </message>
    <message>
        <source>States that a search finds</source>
        <translation>دول يجدها بحث</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>إرسال إلى</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>تسجيل الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%Ln دول</numerusform>
            <numerusform>%Ln دولة</numerusform>
            <numerusform>%Ln دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>No State is chosen; nothing was stored.</source>
        <translation>لم تُختر أي دولة؛ لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %s</source>
        <translation>أُلغي: %s</translation>
    </message>
    <message>
        <source>Done again: %s</source>
        <translation>أُعيد: %s</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Label %1 of %2</source>
        <translation>الملصق %1 من %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Move in a list or among the hits</source>
        <translation>التنقل في قائمة أو بين النتائج</translation>
    </message>
    <message>
        <source>Open the card; on a card, edit it</source>
        <translation>فتح البطاقة؛ وعلى البطاقة، تعديلها</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ الاستمارة</translation>
    </message>
    <message>
        <source>Leave the form, or put away what lies on top</source>
        <translation>مغادرة الاستمارة، أو إخفاء ما فوقها</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Fields of an entry</source>
        <translation>حقول المدخل</translation>
    </message>
    <message>
        <source>Space leaves a field out, Alt with ↑ or ↓ moves it</source>
        <translation>مفتاح المسافة يُسقط حقلاً، وAlt مع ↑ أو ↓ ينقله</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>طي أو بسط: %1</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Take this one (%1)</source>
        <translation>أخذ هذه (%1)</translation>
    </message>
    <message>
        <source>suggested: told by the weightier act</source>
        <translation>مقترحة: وردت في الصك الأقوى</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>معروضة مؤقتاً</translation>
    </message>
</context>
<context>
    <name>StartEditor</name>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>كل دولة بلغة مراسلتها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>مرجع المحكمة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>لغة الاستمارات</translation>
    </message>
    <message>
        <source>Whom to ask (search)</source>
        <translation>من يُسأل (بحث)</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>فتح الحملة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>Every State is asked whether its entries still hold. Without a search all mandates in force are asked about.</source>
        <translation>تُسأل كل دولة هل لا تزال بياناتها صحيحة. ومن دون بحث يُسأل عن جميع الولايات السارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%Ln بيانات</numerusform>
            <numerusform>%Ln بياناً</numerusform>
            <numerusform>%Ln بيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>في أي دولة</numerusform>
            <numerusform>في دولة واحدة</numerusform>
            <numerusform>في دولتين</numerusform>
            <numerusform>في %Ln دول</numerusform>
            <numerusform>في %Ln دولة</numerusform>
            <numerusform>في %Ln دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>لم يُترك شيء لأسباب السرية</numerusform>
            <numerusform>تُرك بيان واحد: لا يجوز أن تظهره أي استمارة</numerusform>
            <numerusform>تُرك بيانان: لا يجوز أن تظهرهما أي استمارة</numerusform>
            <numerusform>تُركت %Ln بيانات: لا يجوز أن تظهرها أي استمارة</numerusform>
            <numerusform>تُرك %Ln بياناً: لا يجوز أن تظهره أي استمارة</numerusform>
            <numerusform>تُرك %Ln بيان: لا يجوز أن تظهره أي استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>لم يُترك شيء لعدم وجود دولة</numerusform>
            <numerusform>تُرك بيان واحد: لا دولة مسؤولة عنه</numerusform>
            <numerusform>تُرك بيانان: لا دولة مسؤولة عنهما</numerusform>
            <numerusform>تُركت %Ln بيانات: لا دولة مسؤولة عنها</numerusform>
            <numerusform>تُرك %Ln بياناً: لا دولة مسؤولة عنه</numerusform>
            <numerusform>تُرك %Ln بيان: لا دولة مسؤولة عنه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>يحفظ شبكة جهات التنسيق التي تساعد الدول من خلالها المحكمة. كل ما تدخله مشفّر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Create a workspace</source>
        <translation>إ&amp;نشاء مساحة عمل</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Try it with demonstration data</source>
        <translation>ت&amp;جربة ببيانات توضيحية</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>فُتحت مؤخراً</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>افتح مجلد مساحة عمل</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet, one in a moment</source>
        <translation>لا نسخة احتياطية بعد، وستُنشأ بعد لحظات</translation>
    </message>
    <message>
        <source>last backup %1, next in a moment</source>
        <translation>آخر نسخة احتياطية %1، والتالية بعد لحظات</translation>
    </message>
    <message>
        <source>backed up %1, next tomorrow</source>
        <translation>نسخة احتياطية %1، التالية غداً</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>التراجع يلغي: %1</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>يُقفل الآن</numerusform>
            <numerusform>يُقفل خلال دقيقة</numerusform>
            <numerusform>يُقفل خلال دقيقتين</numerusform>
            <numerusform>يُقفل خلال %Ln دقائق</numerusform>
            <numerusform>يُقفل خلال %Ln دقيقة</numerusform>
            <numerusform>يُقفل خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>جميع المجموعات</translation>
    </message>
    <message>
        <source>with a form to fill in (XLSX)</source>
        <translation>مع نموذج للملء (XLSX)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>كتابة الاستمارات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Log an answer…</source>
        <translation>تسجيل جواب…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>تسجيل تذكير…</translation>
    </message>
    <message>
        <source>Of all States…</source>
        <translation>لجميع الدول…</translation>
    </message>
    <message>
        <source>Of the States chosen…</source>
        <translation>للدول المختارة…</translation>
    </message>
    <message>
        <source>Of those not sent yet…</source>
        <translation>لما لم يُرسل بعد…</translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>اختر أولاً دولة في الجدول.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا غيرها</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%Ln أخرى</numerusform>
            <numerusform> و%Ln غيرها</numerusform>
            <numerusform> و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the States in the table first.</source>
        <translation>اختر أولاً الدول في الجدول.</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>سُجّل لـ%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>لم يُسجَّل أي تذكير.</numerusform>
            <numerusform>سُجّل تذكير واحد.</numerusform>
            <numerusform>سُجّل تذكيران.</numerusform>
            <numerusform>سُجّلت %Ln تذكيرات.</numerusform>
            <numerusform>سُجّل %Ln تذكيراً.</numerusform>
            <numerusform>سُجّل %Ln تذكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the sheets</source>
        <translation>اختر مجلداً للاستمارات</translation>
    </message>
    <message>
        <source>Stopped. Sheets written so far stay; none is noted as sent.</source>
        <translation>أُوقف. تبقى الاستمارات المكتوبة؛ ولم تُسجَّل أي منها مرسلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد وسُجّل مرسلاً.</numerusform>
            <numerusform>كُتب ملفان وسُجّلا مرسلين.</numerusform>
            <numerusform>كُتبت %Ln ملفات وسُجّلت مرسلة.</numerusform>
            <numerusform>كُتب %Ln ملفاً وسُجّلت مرسلة.</numerusform>
            <numerusform>كُتب %Ln ملف وسُجّلت مرسلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>لا خط يحتوي على: %1</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>الفاصل</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Only where there is a telephone</source>
        <translation>فقط حيث يوجد هاتف</translation>
    </message>
    <message>
        <source>Only where there is no telephone</source>
        <translation>فقط حيث لا يوجد هاتف</translation>
    </message>
    <message>
        <source>Empty: the usual letter.</source>
        <translation>إن تُرك فارغاً: الرسالة المعتادة.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Write your letter here.</source>
        <translation>اكتب رسالتك هنا.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Confirmations due</source>
        <translation>تأكيدات مستحقة</translation>
    </message>
    <message>
        <source>Nobody made sure of these for a year; the oldest come first.</source>
        <translation>لم يتحقق منها أحد منذ سنة؛ الأقدم أولاً.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>مقاعد شاغرة</translation>
    </message>
    <message>
        <source>Seats that nobody holds.</source>
        <translation>مقاعد لا يشغلها أحد.</translation>
    </message>
    <message>
        <source>Mandates ending</source>
        <translation>ولايات تنتهي</translation>
    </message>
    <message>
        <source>Within three months.</source>
        <translation>خلال ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Channels changing</source>
        <translation>قنوات تتغير</translation>
    </message>
    <message>
        <source>Rule 180: the day agreed, or 45 days after receipt.</source>
        <translation>القاعدة 180: اليوم المتفق عليه، أو بعد 45 يوماً من الاستلام.</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>ردود منتظرة</translation>
    </message>
    <message>
        <source>Sheets and questionnaires at or near their deadline.</source>
        <translation>استمارات واستبيانات حلّ موعدها أو اقترب.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Letters and calls that something is to follow.</source>
        <translation>رسائل ومكالمات تستدعي متابعة.</translation>
    </message>
    <message>
        <source>Keys expiring</source>
        <translation>مفاتيح تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Soon nobody can write to these in cipher.</source>
        <translation>قريباً لن يتمكن أحد من مراسلتهم بالتشفير.</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>تعارضات تنتظر الحسم</translation>
    </message>
    <message>
        <source>Offices say different things of these; both are kept.</source>
        <translation>تختلف المكاتب فيما تقوله عنها؛ والقيمتان محفوظتان.</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>لم يُؤكَّد قط</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>مستحق منذ %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>شاغر منذ %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي في %1</translation>
    </message>
    <message>
        <source>takes effect %1</source>
        <translation>يبدأ نفاذه في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يُستحق في %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>استُحق في %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت صلاحيته في %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to Today</source>
        <translation>رجوع إلى اليوم</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما هو مستحق</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing due: %1.</source>
        <translation>لا شيء مستحق: %1.</translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>New first day, if known</source>
        <translation>أول يوم جديد، إن عُرف</translation>
    </message>
    <message>
        <source>New last day, if known</source>
        <translation>آخر يوم جديد، إن عُرف</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>استعمال حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>I restored a backup</source>
        <translation>أنا من استعاد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>More about this value</source>
        <translation>المزيد عن هذه القيمة</translation>
    </message>
    <message>
        <source>Remove this value (Ctrl+Shift+Del)</source>
        <translation>إزالة هذه القيمة (Ctrl+Shift+Del)</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>إضافة قيمة (Ins)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Call the office on a number you know, not one from its mail. Both screens show the same digits. Type those you hear.</source>
        <translation>اتصل بالمكتب على رقم تعرفه، لا على رقم من بريده. تعرض الشاشتان الأرقام نفسها. اكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>الأرقام المعروضة هنا</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>الأرقام التي سمعتها</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Who compared them</source>
        <translation>من قارنها</translation>
    </message>
    <message>
        <source>It may be sent</source>
        <translation>يجوز أن يُرسل إليه</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>التحقق من %1</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>The laptop that asks shows the same digits once it has the card: compare them there. What it signs will be the word of this office.</source>
        <translation>يعرض الحاسوب الطالب الأرقام نفسها متى حصل على البطاقة: قارنوها هناك. وما يوقّعه سيكون كلمة هذا المكتب.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>الأرقام المعروضة هنا</translation>
    </message>
    <message>
        <source>Sign and save its card…</source>
        <translation>توقيع بطاقته وحفظها…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>A laptop named %1 asks to join</source>
        <translation>حاسوب باسم %1 يطلب الانضمام</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Take in (Enter)</source>
        <translation>إدخال (Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>مغادرة (Esc)</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>بديلاً عن %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>غير مسجَّل</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>سجل جديد في هذه الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>طباعة مستند</translation>
    </message>
    <message>
        <source>Who has no financial focal point?</source>
        <translation>من ليس لديه جهة تنسيق مالية؟</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>انتقال إلى: %1</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل الاستعمال</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>فتح مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
</TS>
