<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Confirmed as it stands.</source>
        <translation>Подтверждено как есть.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Исправлено.</translation>
    </message>
    <message>
        <source>Somebody else holds it now.</source>
        <translation>Теперь это другое лицо.</translation>
    </message>
    <message>
        <source>Nobody holds it any more.</source>
        <translation>Больше никто не занимает.</translation>
    </message>
    <message>
        <source>A remark, but no answer.</source>
        <translation>Замечание без ответа.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>Nothing new: this answer is there already.</source>
        <translation>Ничего нового: этот ответ уже есть.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Опущено.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>It was answered before that the mandate has passed on; enter it by hand.</source>
        <translation>Уже отвечено, что мандат перешёл; введите вручную.</translation>
    </message>
    <message>
        <source>Another row says something else of the same holder.</source>
        <translation>Другая строка говорит о том же лице иначе.</translation>
    </message>
    <message>
        <source>A formula stands in this row; have the text typed instead.</source>
        <translation>В этой строке формула; попросите ввести текст.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Значение не подходит для своего поля.</translation>
    </message>
    <message>
        <source>Another person, but no new name.</source>
        <translation>Другое лицо, но без нового имени.</translation>
    </message>
    <message>
        <source>The number of the entry is missing; enter it by hand.</source>
        <translation>Нет номера записи; введите вручную.</translation>
    </message>
    <message>
        <source>This mandate was not asked about in this campaign.</source>
        <translation>Об этом мандате в этой кампании не спрашивали.</translation>
    </message>
    <message>
        <source>Corrected, but nothing differs from what was sent.</source>
        <translation>Исправлено, но от отправленного ничем не отличается.</translation>
    </message>
    <message>
        <source>The mandate has ended or was retired meanwhile.</source>
        <translation>Мандат тем временем завершён или выведен.</translation>
    </message>
    <message>
        <source>This entry stands in the form a second time.</source>
        <translation>Эта запись стоит в форме второй раз.</translation>
    </message>
    <message>
        <source>The answer is none of those offered.</source>
        <translation>Ответ не из предложенных.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>Записи с таким номером нет.</translation>
    </message>
    <message>
        <source>This entry is on the sheet of another State.</source>
        <translation>Эта запись в листе другого государства.</translation>
    </message>
    <message>
        <source>There is no form in this file.</source>
        <translation>В этом файле нет формы.</translation>
    </message>
    <message>
        <source>The number of the form is none of ours.</source>
        <translation>Номер формы не наш.</translation>
    </message>
    <message>
        <source>The number of the form is missing, and its entries do not tell it.</source>
        <translation>Номера формы нет, и по записям его не узнать.</translation>
    </message>
    <message>
        <source>This form belongs to another campaign.</source>
        <translation>Эта форма из другой кампании.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>Скрытый лист не прочитан.</translation>
    </message>
    <message>
        <source>No answer was chosen; what was written says that something changed.</source>
        <translation>Ответ не выбран; написанное говорит об изменении.</translation>
    </message>
    <message>
        <source>Marked as correct, yet something was changed.</source>
        <translation>Отмечено верным, но что-то изменено.</translation>
    </message>
    <message>
        <source>This was changed here since the form went out.</source>
        <translation>Это изменено здесь после отправки формы.</translation>
    </message>
    <message>
        <source>This cannot be entered by itself; it is kept as a remark.</source>
        <translation>Само по себе это не ввести; сохраняется как замечание.</translation>
    </message>
    <message>
        <source>The new holder is known by this e-mail address.</source>
        <translation>Новое лицо известно по этому адресу эл. почты.</translation>
    </message>
    <message>
        <source>The name changed: make sure that it is the same person.</source>
        <translation>Имя изменилось: убедитесь, что это то же лицо.</translation>
    </message>
    <message>
        <source>The seat is shown as vacant.</source>
        <translation>Место показано вакантным.</translation>
    </message>
</context>
<context>
    <name>AnswersByQuestion</name>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Nobody replied yet.</source>
        <translation>Пока никто не ответил.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Choose the forms that States sent back (XLSX or CSV), or drop them here. You see what each row would do before anything is stored.</source>
        <translation>Выберите формы, присланные государствами (XLSX или CSV), или перетащите их сюда. До сохранения видно, что сделает каждая строка.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Опустить эту строку</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>Выберите присланные формы</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv)</source>
        <translation>Формы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Ничего нового; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Принято. Одна отмена вернёт всё назад.</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Передал</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Says here now</source>
        <translation>Здесь сейчас</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Take the chosen ones in</source>
        <translation>Принять выбранное</translation>
    </message>
    <message>
        <source>Drop the chosen ones…</source>
        <translation>Отбросить выбранное…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать всё</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Что изменится</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>Ожидает действий утерянных ноутбуков: %n. До вашего решения они ни во что не входят: спросите сотрудника, чьё имя на них стоит.</numerusform>
            <numerusform>Ожидает действий утерянных ноутбуков: %n. До вашего решения они ни во что не входят: спросите сотрудника, чьё имя на них стоит.</numerusform>
            <numerusform>Ожидает действий утерянных ноутбуков: %n. До вашего решения они ни во что не входят: спросите сотрудника, чьё имя на них стоит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What a laptop writes after it was lost is put aside here.</source>
        <translation>Ничего не ожидает. То, что ноутбук пишет после утери, откладывается здесь.</translation>
    </message>
    <message>
        <source>Nothing: all of it is held here already.</source>
        <translation>Ничего: всё это здесь уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>Принято действий: %n; каждое можно отменить в Истории.</numerusform>
            <numerusform>Принято действий: %n; каждое можно отменить в Истории.</numerusform>
            <numerusform>Принято действий: %n; каждое можно отменить в Истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in from a lost laptop</source>
        <translation>Принято от утерянного ноутбука</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>Отброшено действий: %n; снова отложены они не будут.</numerusform>
            <numerusform>Отброшено действий: %n; снова отложены они не будут.</numerusform>
            <numerusform>Отброшено действий: %n; снова отложены они не будут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Почему отклонена</translation>
    </message>
    <message>
        <source>Sign-in sheet of</source>
        <translation>Лист подписей</translation>
    </message>
    <message>
        <source>Codes of the signed sheet: B07-3 B08-1</source>
        <translation>Коды подписанного листа: B07-3 B08-1</translation>
    </message>
    <message>
        <source>Codes of the lines that are signed</source>
        <translation>Коды подписанных строк</translation>
    </message>
    <message>
        <source>All who arrived are present…</source>
        <translation>Все прибывшие присутствуют…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Принять таблицу…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>%1 of %2 came.</source>
        <translation>Пришли %1 из %2.</translation>
    </message>
    <message>
        <source>Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.</source>
        <translation>Отмечают буквы или цифры 1–5; пробел переходит дальше; Shift и стрелки выбирают несколько.</translation>
    </message>
    <message>
        <source>There is no sitting yet: enter the programme first.</source>
        <translation>Заседаний ещё нет: сначала введите программу.</translation>
    </message>
    <message>
        <source>Sitting as on the sheet</source>
        <translation>Заседание, как на листе</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>%Ln отмечен присутствующим.</numerusform>
            <numerusform>%Ln отмечены присутствующими.</numerusform>
            <numerusform>%Ln отмечены присутствующими.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of attendance</source>
        <translation>Выберите таблицу присутствия</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%Ln отмечен.</numerusform>
            <numerusform>%Ln отмечены.</numerusform>
            <numerusform>%Ln отмечены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>%Ln без изменений.</numerusform>
            <numerusform>%Ln без изменений.</numerusform>
            <numerusform>%Ln без изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%Ln строка отклонена.</numerusform>
            <numerusform>%Ln строки отклонены.</numerusform>
            <numerusform>%Ln строк отклонено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells were merged; each row got what they say.</source>
        <translation>Ячейки были объединены; каждая строка получила их содержание.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>Не прочитано, так как скрыто: %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>unlocked</source>
        <translation>разблокировка</translation>
    </message>
    <message>
        <source>tried to unlock, in vain</source>
        <translation>неудачная попытка разблокировки</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>решение конфликта</translation>
    </message>
    <message>
        <source>made records one</source>
        <translation>объединение записей</translation>
    </message>
    <message>
        <source>took records apart</source>
        <translation>разъединение записей</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>стирание навсегда</translation>
    </message>
    <message>
        <source>purged registration files</source>
        <translation>стирание регистрационных дел</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>смена парольной фразы</translation>
    </message>
    <message>
        <source>made a new recovery code</source>
        <translation>новый код восстановления</translation>
    </message>
    <message>
        <source>changed the use of the keyring</source>
        <translation>изменение использования связки ключей</translation>
    </message>
    <message>
        <source>made a bundle</source>
        <translation>запись пакета</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>приём пакета</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>отказ принять пакет</translation>
    </message>
    <message>
        <source>added the card of an office</source>
        <translation>добавление карточки бюро</translation>
    </message>
    <message>
        <source>was introduced to an office</source>
        <translation>представление бюро</translation>
    </message>
    <message>
        <source>took in a newer card</source>
        <translation>приём более новой карточки</translation>
    </message>
    <message>
        <source>verified an office</source>
        <translation>подтверждение бюро</translation>
    </message>
    <message>
        <source>revoked an office</source>
        <translation>отзыв бюро</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>вступление в бюро</translation>
    </message>
    <message>
        <source>took a laptop into the office</source>
        <translation>приём ноутбука в бюро</translation>
    </message>
    <message>
        <source>put a laptop out of use</source>
        <translation>вывод ноутбука из употребления</translation>
    </message>
    <message>
        <source>took in what a lost laptop wrote</source>
        <translation>принято написанное утерянным ноутбуком</translation>
    </message>
    <message>
        <source>dropped what a lost laptop wrote</source>
        <translation>отброшено написанное утерянным ноутбуком</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>резервное копирование</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>восстановление из резервной копии</translation>
    </message>
    <message>
        <source>doubted an audit</source>
        <translation>сомнение в журнале аудита</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ноутбук %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>пакет %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>asked for by another office</source>
        <translation>по просьбе другого офиса</translation>
    </message>
    <message>
        <source>found and accepted</source>
        <translation>обнаружено и принято</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>парольной фразой</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>кодом восстановления</translation>
    </message>
    <message>
        <source>with the keyring</source>
        <translation>связкой ключей</translation>
    </message>
    <message>
        <source>others remember another one of this laptop</source>
        <translation>другие помнят иной журнал этого ноутбука</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>он короче, чем был</translation>
    </message>
    <message>
        <source>it is not the one it was</source>
        <translation>он не тот, что был</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>действий: %n</numerusform>
            <numerusform>действий: %n</numerusform>
            <numerusform>действий: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>записей: %n</numerusform>
            <numerusform>записей: %n</numerusform>
            <numerusform>записей: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>отложено: %n</numerusform>
            <numerusform>отложено: %n</numerusform>
            <numerusform>отложено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>стёрто: %n</numerusform>
            <numerusform>стёрто: %n</numerusform>
            <numerusform>стёрто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>исчезло действий: %n</numerusform>
            <numerusform>исчезло действий: %n</numerusform>
            <numerusform>исчезло действий: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>раз: %n</numerusform>
            <numerusform>раз: %n</numerusform>
            <numerusform>раз: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Find an officer, an office…</source>
        <translation>Найти сотрудника, офис…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Unlocking, printing, sending and erasing will be.</source>
        <translation>Пока ничего не отмечено. Будут отмечаться разблокировка, печать, отправка и стирание.</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Сохранить журнал аудита</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>по просьбе</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before a bundle was taken in</source>
        <translation>перед приёмом пакета</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>перед новой версией</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>перед восстановлением копии</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Сделать копию в файл…</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>Проверить её ещё раз</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Хранить в другом месте…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>To restore a backup, go to another workspace and choose “Restore a backup…”. You see what differs first.</source>
        <translation>Чтобы восстановить копию, перейдите в другое рабочее пространство и выберите «Восстановить резервную копию…». Сначала вы увидите различия.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Они хранятся в %1.</translation>
    </message>
    <message>
        <source>The last one was checked: %1.</source>
        <translation>Последняя проверена: %1.</translation>
    </message>
    <message>
        <source>There is none of today.</source>
        <translation>За сегодня копии нет.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Сделать копию в файл</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>Хранить копии в этой папке</translation>
    </message>
    <message>
        <source>Opened again and checked: %1.</source>
        <translation>Открыта заново и проверена: %1.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Show all of them</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Answers from forms</source>
        <translation>Ответы из форм</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Answered in full</source>
        <translation>Полный ответ</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлены</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответов</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дошло</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Вне групп</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>срок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>запрошено %Ln государство</numerusform>
            <numerusform>запрошено %Ln государства</numerusform>
            <numerusform>запрошено %Ln государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>полностью ответило %Ln</numerusform>
            <numerusform>полностью ответили %Ln</numerusform>
            <numerusform>полностью ответили %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>не отправлено: %Ln</numerusform>
            <numerusform>не отправлено: %Ln</numerusform>
            <numerusform>не отправлено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>This record is retired: it is in no list and no search.</source>
        <translation>Эта запись выведена: её нет ни в списках, ни в поиске.</translation>
    </message>
    <message>
        <source>Different values were written in two places; edit to settle:</source>
        <translation>В двух местах записаны разные значения; исправьте, чтобы решить:</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кому видно</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>доб. %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительный</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>видно: %1</translation>
    </message>
    <message>
        <source>until %1, kept for requests in progress</source>
        <translation>до %1, сохраняется для исполняемых просьб</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>завершено %1</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Past designations</source>
        <translation>Прошлые назначения</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>Court: %1</source>
        <translation>Суд: %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>любой из них</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Вступает в силу</translation>
    </message>
    <message>
        <source>No official channel is recorded.</source>
        <translation>Официальный канал не зарегистрирован.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>takes effect on %1</source>
        <translation>вступает в силу %1</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>местное время %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>закрыто: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>В этом реестре</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>About the State</source>
        <translation>О государстве</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>никогда не подтверждалось</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>подтверждено %1</translation>
    </message>
    <message>
        <source>last confirmed %1, more than a year ago</source>
        <translation>подтверждено %1, более года назад</translation>
    </message>
    <message>
        <source>last confirmed %1, more than two years ago</source>
        <translation>подтверждено %1, более двух лет назад</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>истёк %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>reply awaited</source>
        <translation>ожидается ответ</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок истёк %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Choose a record to read its card.</source>
        <translation>Выберите запись, чтобы прочитать её карточку.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Enter или F2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Печать карточки…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Подтвердить сегодня</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>New designation</source>
        <translation>Новое назначение</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>Новый официальный канал</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Новое членство</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новая должность</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Завершить это назначение</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывести</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Text of the manual</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>CheckInDesk</name>
    <message>
        <source>Who may be meant</source>
        <translation>Кто может иметься в виду</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Последние прибывшие</translation>
    </message>
    <message>
        <source>Code, name or State</source>
        <translation>Код, имя или государство</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить прибытие</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без регистрации</translation>
    </message>
    <message>
        <source>In place of …</source>
        <translation>Вместо…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a State</source>
        <translation>Считайте бейдж либо введите имя или государство</translation>
    </message>
    <message>
        <source>Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo</source>
        <translation>Enter отмечает прибытие · F2 без регистрации · F3 вместо кого-то · Ctrl+Z отмена</translation>
    </message>
    <message>
        <source>In place of whom?</source>
        <translation>Вместо кого?</translation>
    </message>
    <message>
        <source>Look up and choose who does not come, then F3.</source>
        <translation>Найдите и выберите того, кто не придёт, затем F3.</translation>
    </message>
    <message>
        <source>In place of %1: who comes?</source>
        <translation>Вместо %1: кто пришёл?</translation>
    </message>
    <message>
        <source>Type a name and Enter; F2 for somebody new; Esc leaves it.</source>
        <translation>Введите имя и Enter; F2 — новый человек; Esc — отказаться.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Open the desk</source>
        <translation>Открыть стойку</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Название этой стойки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Время прибытия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>At the desk one field takes the code of a badge, a name in any spelling, or a State. F11 opens it, Esc closes it.</source>
        <translation>У стойки одно поле принимает код бейджа, имя в любом написании или государство. F11 открывает её, Esc закрывает.</translation>
    </message>
    <message>
        <source>Arrivals, the last first</source>
        <translation>Прибывшие, последние вверху</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>обычный для этих читателей</translation>
    </message>
    <message>
        <source>The last directory</source>
        <translation>Последний справочник</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>Draw the edges of the labels</source>
        <translation>Обвести края этикеток</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Circles…</source>
        <translation>Круги…</translation>
    </message>
    <message>
        <source>Make circles of readers, or change them</source>
        <translation>Создать круги читателей или изменить их</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Введите, что нужно сделать</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Показывается пока</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>Ввести другое значение…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>%Ln конфликт ожидает решения. Ничего не потеряно: хранятся оба значения.</numerusform>
            <numerusform>%Ln конфликта ожидают решения. Ничего не потеряно: хранятся оба значения.</numerusform>
            <numerusform>%Ln конфликтов ожидают решения. Ничего не потеряно: хранятся оба значения.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Where two offices say different things of one field, it is settled here.</source>
        <translation>Конфликтов нет. Если два бюро расходятся в значении поля, это решается здесь.</translation>
    </message>
    <message>
        <source>Settled, for all offices. Undo brings the conflict back.</source>
        <translation>Решено для всех бюро. Отмена вернёт конфликт.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>of the group itself</source>
        <translation>самой группы</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have somebody</source>
        <translation>Назначены у %1 из %2 государств-участников</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>никто не назначен</translation>
    </message>
    <message>
        <source>%1 in office, %2 vacant</source>
        <translation>действуют: %1, вакантны: %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>States by theme</source>
        <translation>Государства по темам</translation>
    </message>
    <message>
        <source>States by kind</source>
        <translation>Государства по видам</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody for: %1</source>
        <translation>Никого по теме: %1</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named.</source>
        <translation>У %1 из %2 государств-участников никого нет по теме: %3. Вакантных мест: %4; никогда не назначались: %5.</translation>
    </message>
    <message>
        <source>A number is how many are in office; “vacant” is an empty seat, “none” a Party that named nobody. Enter opens the seat.</source>
        <translation>Число — сколько лиц назначено; «вакантно» — место пусто; «нет» — государство-участник никого не назначило. Enter открывает место.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a workspace</source>
        <translation>Создать рабочее пространство</translation>
    </message>
    <message>
        <source>One encrypted folder for one office. You can copy it, and back it up.</source>
        <translation>Одна зашифрованная папка для одного бюро. Её можно копировать и хранить резервную копию.</translation>
    </message>
    <message>
        <source>for example: Registry, The Hague</source>
        <translation>например: Секретариат, Гаага</translation>
    </message>
    <message>
        <source>stands beside every change you make</source>
        <translation>стоит рядом с каждым вашим изменением</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Бюро</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>рабочее пространство</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Выберите пустую папку</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backed up</source>
        <translation>Резервная копия сделана</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024, 2024-05 или 2024-05-02</translation>
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
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Invented people for many States, in a workspace of its own. Its passphrase is “%1”. Nothing you do there touches your own data.</source>
        <translation>Вымышленные люди из многих государств в отдельном рабочем пространстве. Его парольная фраза — «%1». Ваших данных это не касается.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DeskFilesPanel</name>
    <message>
        <source>Desk file</source>
        <translation>Файл стойки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Время прибытия</translation>
    </message>
    <message>
        <source>Desk code of the other laptop</source>
        <translation>Код стойки другого ноутбука</translation>
    </message>
    <message>
        <source>Write a file for the other desks…</source>
        <translation>Записать файл для других стоек…</translation>
    </message>
    <message>
        <source>Take in the file of another desk…</source>
        <translation>Принять файл другой стойки…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Несколько стоек</translation>
    </message>
    <message>
        <source>Each laptop writes a file now and then and takes in those of the others, in any order and as often as you like. Whoever was seen twice counts once.</source>
        <translation>Каждый ноутбук время от времени записывает файл и принимает файлы других, в любом порядке и сколь угодно часто. Кого видели дважды, тот считается один раз.</translation>
    </message>
    <message>
        <source>Write a file for the other desks</source>
        <translation>Записать файл для других стоек</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>Записано %Ln прибытие: %1</numerusform>
            <numerusform>Записано %Ln прибытия: %1</numerusform>
            <numerusform>Записано %Ln прибытий: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk code, for a laptop that does not have the event yet. It is shown once: tell it by voice, never beside the file.</source>
        <translation>Код стойки для ноутбука, на котором мероприятия ещё нет. Он показывается один раз: сообщите его устно, никогда вместе с файлом.</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Принять файл другой стойки</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>%Ln прибытие здесь новое.</numerusform>
            <numerusform>%Ln прибытия здесь новые.</numerusform>
            <numerusform>%Ln прибытий здесь новые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%Ln уже известно.</numerusform>
            <numerusform>%Ln уже известны.</numerusform>
            <numerusform>%Ln уже известны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>%Ln участник здесь новый.</numerusform>
            <numerusform>%Ln участника здесь новые.</numerusform>
            <numerusform>%Ln участников здесь новые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>%Ln прибытие неизвестного здесь человека.</numerusform>
            <numerusform>%Ln прибытия неизвестных здесь людей.</numerusform>
            <numerusform>%Ln прибытий неизвестных здесь людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen more than once</source>
        <translation>Отмечены не раз</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>Всё же не прибыли</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без регистрации</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>Печать на бумаге…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>%Ln буквы нет ни в одном шрифте; на бумаге вместо таких букв стоит знак.</numerusform>
            <numerusform>%Ln букв нет ни в одном шрифте; на бумаге вместо них стоит знак.</numerusform>
            <numerusform>%Ln букв нет ни в одном шрифте; на бумаге вместо них стоит знак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. F5 makes it again.</source>
        <translation>Остановлено. F5 создаст заново.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>отправлена %Ln страница</numerusform>
            <numerusform>отправлено %Ln страницы</numerusform>
            <numerusform>отправлено %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Sitting, for sign-in sheets</source>
        <translation>Заседание, для листов подписей</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Certificates given</source>
        <translation>Выданные сертификаты</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Дать бейджам коды</translation>
    </message>
    <message>
        <source>Note that they went out</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Сохранить как файл календаря…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>%Ln бейдж остался бы без кода.</numerusform>
            <numerusform>%Ln бейджа остались бы без кода.</numerusform>
            <numerusform>%Ln бейджей остались бы без кода.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>Напечатано писем для виз: %n. Они отправлены?</numerusform>
            <numerusform>Напечатано писем для виз: %n. Они отправлены?</numerusform>
            <numerusform>Напечатано писем для виз: %n. Они отправлены?</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of different people bear one number (%1): withdraw one of them and issue it again.</source>
        <translation>У свидетельств разных людей один номер (%1): отзовите одно и выдайте заново.</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Все заседания</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозван %1</translation>
    </message>
    <message>
        <source>Every badge has its code now.</source>
        <translation>Теперь у каждого бейджа есть код.</translation>
    </message>
    <message>
        <source>It is noted. One Undo takes it back.</source>
        <translation>Отмечено. Одна отмена возвращает всё назад.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Сохранить как файл календаря</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Копировать; буфер обмена очищается через минуту</translation>
    </message>
</context>
<context>
    <name>DroppingQuestion</name>
    <message>
        <source>Let them wait</source>
        <translation>Пусть ждут</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>Отбросить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>Отбросить действия (%n) навсегда? Их содержание исчезнет из этого офиса.</numerusform>
            <numerusform>Отбросить действия (%n) навсегда? Их содержание исчезнет из этого офиса.</numerusform>
            <numerusform>Отбросить действия (%n) навсегда? Их содержание исчезнет из этого офиса.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same identifier</source>
        <translation>тот же идентификатор</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same name in another writing</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>то же учреждение</translation>
    </message>
    <message>
        <source>same State</source>
        <translation>то же государство</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одна</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Заменена на</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Предполагаемые</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>Объединённые</translation>
    </message>
    <message>
        <source>Make them one…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Разъединить</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>%Ln пара может быть одной записью. Решаете вы; разъединить можно в любое время.</numerusform>
            <numerusform>%Ln пары могут быть одной записью. Решаете вы; разъединить можно в любое время.</numerusform>
            <numerusform>%Ln пар могут быть одной записью. Решаете вы; разъединить можно в любое время.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>Похоже, ничто не введено дважды.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>Записей, идущих под другой: %n.</numerusform>
            <numerusform>Записей, идущих под другой: %n.</numerusform>
            <numerusform>Записей, идущих под другой: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are apart again.</source>
        <translation>Они снова раздельны.</translation>
    </message>
    <message>
        <source>They are one now. Undo takes them apart.</source>
        <translation>Теперь это одна запись. Отмена их разъединит.</translation>
    </message>
    <message>
        <source>Remembered: they are not the same.</source>
        <translation>Запомнено: это разные записи.</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Enter the first one</source>
        <translation>Ввести первую запись</translation>
    </message>
    <message>
        <source>Import vCards or a table…</source>
        <translation>Импорт vCard или таблицы…</translation>
    </message>
    <message>
        <source>Show all States</source>
        <translation>Показать все государства</translation>
    </message>
    <message>
        <source>The search finds nothing here.</source>
        <translation>Поиск здесь ничего не находит.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this State yet.</source>
        <translation>Об этом государстве пока ничего не записано.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Everyone who serves, served or may serve the network.</source>
        <translation>Все, кто служит, служил или может служить сети.</translation>
    </message>
    <message>
        <source>Ministries, offices, courts, embassies and organisations.</source>
        <translation>Министерства, ведомства, суды, посольства и организации.</translation>
    </message>
    <message>
        <source>Posts in institutions, whoever holds them now; vacant ones too.</source>
        <translation>Должности в учреждениях, кто бы их ни занимал; и вакантные.</translation>
    </message>
    <message>
        <source>Who answers for what in each State, by which act and since when: national and thematic focal points, central authorities, practitioners.</source>
        <translation>Кто за что отвечает в каждом государстве, по какому документу и с какого времени: национальные и тематические контактные лица, центральные органы, практические работники.</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>Официальный канал и язык, выбранные каждым государством по статье 87. Это не контактные лица.</translation>
    </message>
    <message>
        <source>Networks of practitioners: the Court&apos;s own, regional ones, and their secretariats.</source>
        <translation>Сети практических работников: собственная сеть Суда, региональные сети и их секретариаты.</translation>
    </message>
    <message>
        <source>Who belongs to which network, since when, with what expertise.</source>
        <translation>Кто в какой сети состоит, с какого времени и с каким опытом.</translation>
    </message>
    <message>
        <source>Notes verbales, calls and meetings with States; what is due comes up in Today.</source>
        <translation>Вербальные ноты, звонки и встречи с государствами; сроки видны на странице «Сегодня».</translation>
    </message>
    <message>
        <source>Voluntary agreements: enforcement, interim and final release, relocation.</source>
        <translation>Добровольные соглашения: исполнение наказаний, временное и окончательное освобождение, переселение.</translation>
    </message>
    <message>
        <source>Whether a State has a law to cooperate by, and which.</source>
        <translation>Есть ли у государства закон о сотрудничестве и какой.</translation>
    </message>
    <message>
        <source>Good practice, national law, difficulties, case law and reference instruments.</source>
        <translation>Передовая практика, национальное право, трудности, судебная практика и справочные документы.</translation>
    </message>
    <message>
        <source>Sets of questions put to States, and who replied.</source>
        <translation>Наборы вопросов государствам и кто ответил.</translation>
    </message>
    <message>
        <source>What each State replied to a questionnaire.</source>
        <translation>Что ответило каждое государство на вопросник.</translation>
    </message>
    <message>
        <source>Rounds in which every State is asked to confirm its entries.</source>
        <translation>Кампании, в которых каждое государство просят подтвердить свои записи.</translation>
    </message>
    <message>
        <source>The sheet of each State in a round, and its answer.</source>
        <translation>Лист каждого государства в кампании и его ответ.</translation>
    </message>
    <message>
        <source>Tries of telephone numbers and addresses, and who answered.</source>
        <translation>Проверки телефонов и адресов и кто ответил.</translation>
    </message>
    <message>
        <source>Searches kept by name, for lists, printing and campaigns.</source>
        <translation>Поиски, сохранённые под именем: для списков, печати и кампаний.</translation>
    </message>
    <message>
        <source>Readers to print for, such as those of a seminar: they see less than the network, or less than the public.</source>
        <translation>Читатели, для которых печатают, например участники семинара: они видят меньше, чем сеть, или меньше, чем все.</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Then enter the successor</source>
        <translation>Затем ввести преемника</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Завершить это назначение</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Завершается</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>Завершено: %1</translation>
    </message>
</context>
<context>
    <name>ErasingForm</name>
    <message>
        <source>I understand that nobody can bring this back.</source>
        <translation>Я понимаю, что вернуть это никто не сможет.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Values go from tables, journal, search and files, here and in every office that the next bundles reach. History keeps that something was erased, not what.</source>
        <translation>Значения исчезают из таблиц, журнала, поиска и файлов, здесь и в каждом бюро, до которого дойдут следующие пакеты. История хранит, что нечто стёрто, но не что.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Стереть: %1</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Исчезает навсегда</translation>
    </message>
    <message>
        <source>Stays, without the name</source>
        <translation>Остаётся без имени</translation>
    </message>
    <message>
        <source>Has the name in its text, and stays</source>
        <translation>Имя есть в тексте, запись остаётся</translation>
    </message>
    <message>
        <source>Printed with the name, or may be</source>
        <translation>Напечатано с именем или возможно</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>ErasuresPanel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Другие бюро</translation>
    </message>
    <message>
        <source>A person is erased from the card. The next bundles take it to the other offices; each says in its own next bundle that it did the same.</source>
        <translation>Человека стирают с его карточки. Следующие пакеты несут это другим бюро; каждое говорит в своём следующем пакете, что сделало то же.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Ещё ничего не стёрто.</translation>
    </message>
    <message>
        <source>erased at %1 of %2</source>
        <translation>стёрто в %1 из %2</translation>
    </message>
    <message>
        <source>not yet at %1</source>
        <translation>ещё нет: %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Easy to guess: use four or more words that do not belong together.</source>
        <translation>Легко угадать: возьмите четыре слова или больше, не связанных между собой.</translation>
    </message>
    <message>
        <source>Weak: add two more words.</source>
        <translation>Слабая: добавьте два слова.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Средняя: ещё одно слово сделает её сильной.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Сильная.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Очень сильная.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Пока ничего не введено.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first; choose other words.</source>
        <translation>В ней слово, которое пробуют первым; выберите другие слова.</translation>
    </message>
    <message>
        <source>It repeats itself or follows a row of keys; choose other words.</source>
        <translation>Она повторяется или идёт по ряду клавиш; выберите другие слова.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing in this one was touched.</source>
        <translation>Выберите новую или пустую папку; в этой ничего не тронуто.</translation>
    </message>
    <message>
        <source>If you put it back yourself, open once with the recovery code and change the passphrase. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Если вы вернули его сами, откройте один раз кодом восстановления и смените парольную фразу. Если нет, папка побывала у кого-то: сообщите сотруднику безопасности.</translation>
    </message>
    <message>
        <source>The key file is older than the register, or another one.</source>
        <translation>Файл ключей старше реестра или другой.</translation>
    </message>
    <message>
        <source>The folder cannot be made or read.</source>
        <translation>Папку нельзя создать или прочитать.</translation>
    </message>
    <message>
        <source>This is not an empty folder.</source>
        <translation>Эта папка не пуста.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Это не JSON.</translation>
    </message>
    <message>
        <source>Write the year first: 2024, 2024-05 or 2024-05-02.</source>
        <translation>Сначала пишите год: 2024, 2024-05 или 2024-05-02.</translation>
    </message>
    <message>
        <source>Put back vault.slots from a backup of this workspace; nothing was changed.</source>
        <translation>Верните vault.slots из резервной копии этого рабочего пространства; ничего не изменено.</translation>
    </message>
    <message>
        <source>The office has no name.</source>
        <translation>У бюро нет названия.</translation>
    </message>
    <message>
        <source>The register is here, but not its key files.</source>
        <translation>Реестр здесь, но его файлов ключей нет.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Try again; nothing was lost.</source>
        <translation>Попробуйте ещё раз; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Correct the field named; nothing was stored.</source>
        <translation>Исправьте указанное поле; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Check the name of the field; &apos;focalnet show --json&apos; lists them.</source>
        <translation>Проверьте имя поля; их перечисляет «focalnet show --json».</translation>
    </message>
    <message>
        <source>Use one of the kinds the manual lists.</source>
        <translation>Используйте один из видов, названных в руководстве.</translation>
    </message>
    <message>
        <source>Look it up again with find; it may have been undone.</source>
        <translation>Найдите её снова; возможно, она отменена.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; everything is as it was saved.</source>
        <translation>Делать ничего не нужно; всё как было сохранено.</translation>
    </message>
    <message>
        <source>Take back the newer change first, or edit the record by hand.</source>
        <translation>Сначала отмените более новое изменение или исправьте запись вручную.</translation>
    </message>
    <message>
        <source>Type a passphrase; nothing was stored.</source>
        <translation>Введите парольную фразу; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation>Это не идентификатор.</translation>
    </message>
    <message>
        <source>Two values have one id.</source>
        <translation>У двух значений один идентификатор.</translation>
    </message>
    <message>
        <source>This field holds named parts.</source>
        <translation>Это поле состоит из именованных частей.</translation>
    </message>
    <message>
        <source>Languages are a list of codes.</source>
        <translation>Языки — это список кодов.</translation>
    </message>
    <message>
        <source>This field holds text.</source>
        <translation>В этом поле текст.</translation>
    </message>
    <message>
        <source>This text is longer than 65,536 letters.</source>
        <translation>Этот текст длиннее 65 536 букв.</translation>
    </message>
    <message>
        <source>Write the three-letter code of the State.</source>
        <translation>Напишите трёхбуквенный код государства.</translation>
    </message>
    <message>
        <source>A record of this kind has no such field.</source>
        <translation>У записи этого вида нет такого поля.</translation>
    </message>
    <message>
        <source>This value has no such part.</source>
        <translation>У этого значения нет такой части.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Такого вида записей нет.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group and type it again.</source>
        <translation>Сверьте его с бумагой по группам и введите снова.</translation>
    </message>
    <message>
        <source>A character typed is never part of a recovery code.</source>
        <translation>Введён знак, которого в кодах восстановления не бывает.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong.</source>
        <translation>В коде восстановления неверный знак.</translation>
    </message>
    <message>
        <source>This is another recovery code, not the one shown.</source>
        <translation>Это другой код восстановления, не показанный.</translation>
    </message>
    <message>
        <source>A newer change stands in the way.</source>
        <translation>Мешает более новое изменение.</translation>
    </message>
    <message>
        <source>This is neither a vCard file nor a table.</source>
        <translation>Это не файл vCard и не таблица.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>В этом файле нет карточек.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>В этом файле нет строк.</translation>
    </message>
    <message>
        <source>A column was sent to a place that does not exist.</source>
        <translation>Столбец направлен в несуществующее место.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Это не текстовый файл.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Эта кодировка неизвестна.</translation>
    </message>
    <message>
        <source>Enter that record first, or look up its id or code with find.</source>
        <translation>Сначала введите ту запись или найдите её идентификатор или код.</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was stored.</source>
        <translation>Исправьте одну из двух дат; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Write + and digits, or leave it out.</source>
        <translation>Пишите + и цифры или оставьте пустым.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>Этого нет в реестре.</translation>
    </message>
    <message>
        <source>A record cannot point to itself.</source>
        <translation>Запись не может ссылаться на себя.</translation>
    </message>
    <message>
        <source>This record is of another kind.</source>
        <translation>Эта запись другого вида.</translation>
    </message>
    <message>
        <source>Let the name of the file end in .vcf or .csv.</source>
        <translation>Имя файла должно оканчиваться на .vcf или .csv.</translation>
    </message>
    <message>
        <source>This kind of file is not written.</source>
        <translation>Файлы этого вида не записываются.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk; nothing was lost.</source>
        <translation>Выберите папку, куда можно писать и где есть место; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Файл не удалось записать.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Это устройство, а не файл.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Файл больше 20 МБ.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was stored.</source>
        <translation>Выберите другой файл; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Export the contacts again and check that the file is not empty.</source>
        <translation>Экспортируйте контакты ещё раз и проверьте, что файл не пуст.</translation>
    </message>
    <message>
        <source>Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder.</source>
        <translation>Выберите в папке файлы vCard (.vcf) или CSV (.csv).</translation>
    </message>
    <message>
        <source>Check the name of the file and where it lies.</source>
        <translation>Проверьте имя файла и где он лежит.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it.</source>
        <translation>Экспортируйте контакты ещё раз как vCard (.vcf) или CSV (.csv) и проверьте, что файл можно прочитать.</translation>
    </message>
    <message>
        <source>Save it as vCard (.vcf) or CSV (.csv) in the program it comes from.</source>
        <translation>Сохраните его как vCard (.vcf) или CSV (.csv) в исходной программе.</translation>
    </message>
    <message>
        <source>Split it into files of at most 20 MB, 5,000 cards or 50,000 rows.</source>
        <translation>Разделите на файлы не больше 20 МБ, 5000 карточек или 50 000 строк.</translation>
    </message>
    <message>
        <source>Choose a regional group, a theme and a State that the register has.</source>
        <translation>Выберите региональную группу, тему и государство из реестра.</translation>
    </message>
    <message>
        <source>There is no such State.</source>
        <translation>Такого государства нет.</translation>
    </message>
    <message>
        <source>There is no such regional group.</source>
        <translation>Такой региональной группы нет.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>Такой темы нет.</translation>
    </message>
    <message>
        <source>Restore the record first; nothing was stored.</source>
        <translation>Сначала верните запись; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Fill in the field named; nothing was stored.</source>
        <translation>Заполните указанное поле; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Edit the record that is there, or restore it; nothing was stored.</source>
        <translation>Измените имеющуюся запись или верните её; ничего не сохранено.</translation>
    </message>
    <message>
        <source>A State or theme of this code is in the register.</source>
        <translation>Государство или тема с этим кодом уже есть в реестре.</translation>
    </message>
    <message>
        <source>This record is retired.</source>
        <translation>Эта запись выведена.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The code is missing or not of its form.</source>
        <translation>Код отсутствует или неверной формы.</translation>
    </message>
    <message>
        <source>Nobody could find this record again.</source>
        <translation>Эту запись никто не сможет найти снова.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>The card is damaged or forged.</source>
        <translation>Карточка повреждена или подделана.</translation>
    </message>
    <message>
        <source>This is not the card of an office.</source>
        <translation>Это не карточка бюро.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this card.</source>
        <translation>Эту карточку записала более новая версия focalnet.</translation>
    </message>
    <message>
        <source>The card names a laptop twice.</source>
        <translation>В карточке один ноутбук назван дважды.</translation>
    </message>
    <message>
        <source>The card is not signed by the office it names.</source>
        <translation>Карточка не подписана бюро, которое в ней названо.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>Карточка кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The request is not signed by the laptop it names.</source>
        <translation>Запрос не подписан ноутбуком, который в нём назван.</translation>
    </message>
    <message>
        <source>The card has no readable name.</source>
        <translation>В карточке нет читаемого названия.</translation>
    </message>
    <message>
        <source>The card has no key to send to.</source>
        <translation>В карточке нет ключа, на который можно отправлять.</translation>
    </message>
    <message>
        <source>The file is larger than any bundle.</source>
        <translation>Файл больше любого пакета.</translation>
    </message>
    <message>
        <source>This is not a bundle of focalnet.</source>
        <translation>Это не пакет focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this bundle.</source>
        <translation>Этот пакет записала более новая версия focalnet.</translation>
    </message>
    <message>
        <source>One record holds more than a bundle can carry.</source>
        <translation>Одна запись больше, чем вмещает пакет.</translation>
    </message>
    <message>
        <source>There is more to send than one bundle can carry.</source>
        <translation>Отправить нужно больше, чем вмещает один пакет.</translation>
    </message>
    <message>
        <source>This bundle was sent to others.</source>
        <translation>Этот пакет отправлен другим.</translation>
    </message>
    <message>
        <source>The file holds more than any bundle may.</source>
        <translation>В файле больше, чем допускается в пакете.</translation>
    </message>
    <message>
        <source>This bundle is for somebody else.</source>
        <translation>Этот пакет предназначен другому.</translation>
    </message>
    <message>
        <source>See how it stands now; take back the last step first if that was wrong.</source>
        <translation>Посмотрите, как обстоит дело; если это ошибка, сначала отмените последний шаг.</translation>
    </message>
    <message>
        <source>Give a day on or after that of the last step; nothing was stored.</source>
        <translation>Укажите день не раньше последнего шага; ничего не сохранено.</translation>
    </message>
    <message>
        <source>A step has a day.</source>
        <translation>У шага есть день.</translation>
    </message>
    <message>
        <source>This cannot follow where it stands.</source>
        <translation>Это не может следовать за нынешним положением.</translation>
    </message>
    <message>
        <source>The last step is later.</source>
        <translation>Последний шаг позднее.</translation>
    </message>
    <message>
        <source>The last step was made later.</source>
        <translation>Последний шаг сделан позднее.</translation>
    </message>
    <message>
        <source>Write the day, T and the time: 2019-01-21T09:00.</source>
        <translation>Напишите день, T и время: 2019-01-21T09:00.</translation>
    </message>
    <message>
        <source>This is not a day with a time.</source>
        <translation>Это не день со временем.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Такого дня или времени нет.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the record anew if it is needed again.</source>
        <translation>Ничего не изменено. Введите запись заново, если она снова нужна.</translation>
    </message>
    <message>
        <source>Look at the status with event show; what was turned by mistake is taken back by undo.</source>
        <translation>Посмотрите статус командой event show; сделанное по ошибке отменяет undo.</translation>
    </message>
    <message>
        <source>Say why in a few words; nothing was stored.</source>
        <translation>Скажите в нескольких словах почему; ничего не сохранено.</translation>
    </message>
    <message>
        <source>What is done cannot be turned so.</source>
        <translation>Сделанное так не изменить.</translation>
    </message>
    <message>
        <source>It is not time for this yet.</source>
        <translation>Для этого ещё не время.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Give a day, today at the latest.</source>
        <translation>Укажите день не позднее сегодняшнего.</translation>
    </message>
    <message>
        <source>The course of an event is turned, not set.</source>
        <translation>Ход мероприятия отмечают шаг за шагом, а не правят.</translation>
    </message>
    <message>
        <source>Only a postponed event gets new dates so.</source>
        <translation>Новые даты так получает только отложенное мероприятие.</translation>
    </message>
    <message>
        <source>This turn gives no new dates.</source>
        <translation>Этот шаг не даёт новых дат.</translation>
    </message>
    <message>
        <source>An hour alone needs a sitting with a beginning.</source>
        <translation>Для одного времени нужно заседание, у которого есть начало.</translation>
    </message>
    <message>
        <source>Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC.</source>
        <translation>Напишите название пояса: Europe/Amsterdam, Africa/Dakar, UTC.</translation>
    </message>
    <message>
        <source>The clocks go forward in that hour: write the time after it.</source>
        <translation>В этот час часы переводят вперёд: напишите время после него.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Такого часового пояса нет.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Такого времени в этот день нет.</translation>
    </message>
    <message>
        <source>Give from and until within the sitting; nothing was stored.</source>
        <translation>Укажите начало и конец в пределах заседания; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Until lies before from.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>From lies after the end of the sitting.</source>
        <translation>Начало позже конца заседания.</translation>
    </message>
    <message>
        <source>Until lies before the beginning of the sitting.</source>
        <translation>Конец раньше начала заседания.</translation>
    </message>
    <message>
        <source>This takes one value and cannot be denied.</source>
        <translation>Здесь допускается одно значение, и отрицать его нельзя.</translation>
    </message>
    <message>
        <source>This can be said once only.</source>
        <translation>Это можно указать только один раз.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Не хватает значения.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Alternatives are of one field; name it once.</source>
        <translation>Варианты относятся к одному полю; назовите его один раз.</translation>
    </message>
    <message>
        <source>Write field:value, words, or &quot;words in this order&quot;; put | between alternatives.</source>
        <translation>Пишите поле:значение, слова или &quot;слова в этом порядке&quot;; между вариантами ставьте |.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the office that sent it to make it again.</source>
        <translation>Ничего не изменено. Попросите отправившее бюро сделать его заново.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fnx, as the other office sent it; nothing was changed.</source>
        <translation>Выберите файл .fnx, как его прислало другое бюро; ничего не изменено.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask for it anew; nothing was changed.</source>
        <translation>Скопируйте его заново или попросите снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the same file again; nothing was changed.</source>
        <translation>Установите новую версию и откройте тот же файл снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask the other office to send less at a time; nothing was changed.</source>
        <translation>Попросите другое бюро отправлять меньше за раз; ничего не изменено.</translation>
    </message>
    <message>
        <source>Give it to the office it is for, or send yours the newest card of this laptop.</source>
        <translation>Передайте его бюро, которому он предназначен, или отправьте своему новейшую карточку этого ноутбука.</translation>
    </message>
    <message>
        <source>Send it to the other office; there is nothing in it for this laptop.</source>
        <translation>Отправьте его другому бюро; для этого ноутбука в нём ничего нет.</translation>
    </message>
    <message>
        <source>Ask the office for its card, add and verify it, then open the same file again.</source>
        <translation>Попросите у бюро карточку, добавьте и проверьте её, затем откройте тот же файл снова.</translation>
    </message>
    <message>
        <source>Compare the sixty digits by telephone, verify, then open the same file again.</source>
        <translation>Сверьте шестьдесят цифр по телефону, подтвердите и откройте тот же файл снова.</translation>
    </message>
    <message>
        <source>Tell the office by telephone; a lost laptop may be in wrong hands.</source>
        <translation>Сообщите бюро по телефону: потерянный ноутбук может быть в чужих руках.</translation>
    </message>
    <message>
        <source>Open the missing one first, or send a reply file: the next bundle then holds it all.</source>
        <translation>Сначала откройте недостающий или отправьте ответ: тогда следующий пакет вместит всё.</translation>
    </message>
    <message>
        <source>Stop using both copies. Tell the office: one laptop must be restored as a new one before either sends again. Nothing was changed.</source>
        <translation>Не пользуйтесь обеими копиями. Сообщите бюро: один из ноутбуков нужно восстановить как новый, прежде чем любой из них снова отправит пакет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This workspace is older than what others have of it. Restore it from the backup as a new laptop (&apos;focalnet restore&apos;) before going on; nothing was changed.</source>
        <translation>Это рабочее пространство старше того, что есть от него у других. Прежде чем продолжать, восстановите его из резервной копии как новый ноутбук («focalnet restore»); ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask the office for its card again; nothing was changed.</source>
        <translation>Попросите у бюро карточку снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>Stop. Call somebody you know at the office. If its key is truly new, revoke the old office and add this card under another name; otherwise tell your security officer.</source>
        <translation>Остановитесь. Позвоните знакомому человеку в бюро. Если его ключ действительно новый, отзовите старое бюро и добавьте эту карточку под другим именем; если нет, сообщите своему ответственному за безопасность.</translation>
    </message>
    <message>
        <source>Read all sixty again, slowly. If they still differ, the card is not the office&apos;s.</source>
        <translation>Прочтите все шестьдесят ещё раз, медленно. Если они всё же различаются, карточка не этого бюро.</translation>
    </message>
    <message>
        <source>See what &apos;focalnet office list&apos; says of it.</source>
        <translation>Посмотрите, что говорит о нём «focalnet office list».</translation>
    </message>
    <message>
        <source>Name it as &apos;focalnet office list&apos; does, or by the first digits of its id.</source>
        <translation>Назовите его, как называет «focalnet office list», или по первым знакам идентификатора.</translation>
    </message>
    <message>
        <source>Read the sixty digits to each other by telephone, then verify the office.</source>
        <translation>Прочтите друг другу шестьдесят цифр по телефону и подтвердите бюро.</translation>
    </message>
    <message>
        <source>Nothing goes to it any more. If that was a mistake, verify it anew.</source>
        <translation>Ему больше ничего не отправляется. Если это ошибка, подтвердите его заново.</translation>
    </message>
    <message>
        <source>Do it on the laptop on which the office was set up.</source>
        <translation>Сделайте это на ноутбуке, на котором создано бюро.</translation>
    </message>
    <message>
        <source>Revoke a laptop that is out of use first.</source>
        <translation>Сначала отзовите ноутбук, вышедший из употребления.</translation>
    </message>
    <message>
        <source>Mend the template at the line and column named; nothing was printed, nothing lost.</source>
        <translation>Исправьте шаблон в указанных строке и столбце; ничего не напечатано и не потеряно.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Шаблон слишком длинный.</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>Это нигде не закрыто.</translation>
    </message>
    <message>
        <source>Nothing is open to be closed.</source>
        <translation>Закрывать нечего: ничего не открыто.</translation>
    </message>
    <message>
        <source>What was erased cannot come back.</source>
        <translation>Стёртое не возвращается.</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>То, о чём шла речь, стёрто.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Этот файл больше 20 МБ.</translation>
    </message>
    <message>
        <source>This workbook is locked or of an old kind.</source>
        <translation>Эта книга заблокирована или старого формата.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table.</source>
        <translation>Это не книга и не таблица.</translation>
    </message>
    <message>
        <source>This workbook has too many parts.</source>
        <translation>В этой книге слишком много частей.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>Эту таблицу нельзя прочитать.</translation>
    </message>
    <message>
        <source>This workbook is damaged.</source>
        <translation>Эта книга повреждена.</translation>
    </message>
    <message>
        <source>This is not a workbook of the kind .xlsx.</source>
        <translation>Это не книга .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has too many sheets.</source>
        <translation>В этой книге слишком много листов.</translation>
    </message>
    <message>
        <source>This workbook has parts of a strange kind.</source>
        <translation>В этой книге есть части неизвестного вида.</translation>
    </message>
    <message>
        <source>This table has too many rows or columns.</source>
        <translation>В этой таблице слишком много строк или столбцов.</translation>
    </message>
    <message>
        <source>This workbook is too large inside.</source>
        <translation>Содержимое этой книги слишком велико.</translation>
    </message>
    <message>
        <source>This sheet has too many rows or columns.</source>
        <translation>На этом листе слишком много строк или столбцов.</translation>
    </message>
    <message>
        <source>The register is older than it was when it was closed last.</source>
        <translation>Реестр старше, чем был при последнем закрытии.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Папка не читается.</translation>
    </message>
    <message>
        <source>There is another workspace in this folder.</source>
        <translation>В этой папке другое рабочее пространство.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>В резервной копии не то, что в ней заявлено.</translation>
    </message>
    <message>
        <source>Somebody opened the workspace meanwhile.</source>
        <translation>Тем временем кто-то открыл рабочее пространство.</translation>
    </message>
    <message>
        <source>The head of the backup was altered, or it is another workspace&apos;s.</source>
        <translation>Заголовок резервной копии изменён, или он от другого рабочего пространства.</translation>
    </message>
    <message>
        <source>The copy is not what it should be.</source>
        <translation>Копия не такова, какой должна быть.</translation>
    </message>
    <message>
        <source>There is no place to work in.</source>
        <translation>Негде работать.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>Файл не удалось поставить на место.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be made.</source>
        <translation>Папку резервных копий создать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Attach files of 5 MiB at most; send large ones another way. Nothing was stored.</source>
        <translation>Прикладывайте файлы не больше 5 МиБ; большие передайте иначе. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Check the file; it may not have been saved. Nothing was stored.</source>
        <translation>Проверьте файл: возможно, он не был записан. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Give the file a plain name such as reply-senegal.pdf. Nothing was stored.</source>
        <translation>Дайте файлу простое имя, например reply-senegal.pdf. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Check the name of the file and whether you may read it. Nothing was stored.</source>
        <translation>Проверьте имя файла и можно ли его читать. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Show the record to see its files; name one, or count them from 1.</source>
        <translation>Откройте запись, чтобы увидеть её файлы; назовите файл или его номер с 1.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Такого файла здесь нет.</translation>
    </message>
    <message>
        <source>The name holds letters that do not show.</source>
        <translation>В имени есть невидимые знаки.</translation>
    </message>
    <message>
        <source>The name holds signs that name a place.</source>
        <translation>В имени есть знаки, указывающие на путь.</translation>
    </message>
    <message>
        <source>This name cannot be kept on every computer.</source>
        <translation>Это имя допустимо не на каждом компьютере.</translation>
    </message>
    <message>
        <source>Programs and documents with macros are not kept.</source>
        <translation>Программы и документы с макросами не хранятся.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB.</source>
        <translation>Файл больше 5 МиБ.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Это не файл.</translation>
    </message>
    <message>
        <source>The file kept is not the one attached.</source>
        <translation>Хранимый файл не тот, что был приложен.</translation>
    </message>
    <message>
        <source>Look them up in the list of participants; nothing was stored.</source>
        <translation>Найдите человека в списке участников; ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no such sitting of this event.</source>
        <translation>У этого мероприятия нет такого заседания.</translation>
    </message>
    <message>
        <source>They do not take part in this event.</source>
        <translation>Этот человек не участвует в мероприятии.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>Такой отметки нет.</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv; nothing was written.</source>
        <translation>Назовите файл .xlsx или .csv; ничего не записано.</translation>
    </message>
    <message>
        <source>The file can be a workbook or a table.</source>
        <translation>Файл может быть книгой или таблицей.</translation>
    </message>
    <message>
        <source>It was not kept. Run verify: the register itself may be damaged. Keep older backups.</source>
        <translation>Она не сохранена. Запустите verify: возможно, повреждён сам реестр. Храните прежние резервные копии.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or the workspace that the backup was made of.</source>
        <translation>Выберите новую или пустую папку либо рабочее пространство, с которого сделана копия.</translation>
    </message>
    <message>
        <source>If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the button below. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Если вы сами вернули резервную копию, скажите это: focalnet restore WORKSPACE --accept или кнопка ниже. Если нет, эта папка была у кого-то другого: сообщите своему ответственному за безопасность.</translation>
    </message>
    <message>
        <source>Say what the back is to say.</source>
        <translation>Скажите, что должно быть на обороте.</translation>
    </message>
    <message>
        <source>A scope has one ceiling.</source>
        <translation>У охвата один предел.</translation>
    </message>
    <message>
        <source>A scope is made of region:, theme:, kind: and ceiling:</source>
        <translation>Охват состоит из region:, theme:, kind: и ceiling:</translation>
    </message>
    <message>
        <source>This part of a scope is not known.</source>
        <translation>Эта часть охвата неизвестна.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this; narrow the scope meanwhile.</source>
        <translation>Ничего не записано. Сообщите об этом; пока сузьте охват.</translation>
    </message>
    <message>
        <source>A record outside the scope was about to go.</source>
        <translation>Едва не ушла запись вне охвата.</translation>
    </message>
    <message>
        <source>No laptop of this office can be sent to.</source>
        <translation>Ни одному ноутбуку этого бюро отправить нельзя.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>This cannot be logged.</source>
        <translation>Это нельзя записать.</translation>
    </message>
    <message>
        <source>There is no such way.</source>
        <translation>Такого способа нет.</translation>
    </message>
    <message>
        <source>The campaign has no sheet for this State.</source>
        <translation>В кампании нет листа для этого государства.</translation>
    </message>
    <message>
        <source>Look at the States of the campaign with campaign status.</source>
        <translation>Посмотрите государства кампании командой campaign status.</translation>
    </message>
    <message>
        <source>The State has nothing to confirm.</source>
        <translation>Государству нечего подтверждать.</translation>
    </message>
    <message>
        <source>Give a title and, if wished, reference, deadline, search and language; nothing was stored.</source>
        <translation>Укажите название и при желании номер, срок, поиск и язык; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Try the search with find first; nothing was stored.</source>
        <translation>Сначала проверьте поиск командой find; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Look up the campaign with find; its id was printed when it was opened.</source>
        <translation>Найдите кампанию командой find; её номер был показан при открытии.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Спрашивать некого.</translation>
    </message>
    <message>
        <source>A campaign has a title.</source>
        <translation>У кампании должно быть название.</translation>
    </message>
    <message>
        <source>Sheets are printed in the six languages only.</source>
        <translation>Листы печатаются только на шести языках.</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>Срок уже истёк.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>Такой кампании нет.</translation>
    </message>
    <message>
        <source>Make the certificates again; they get the next numbers. Nothing was stored.</source>
        <translation>Сделайте сертификаты заново; они получат следующие номера. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>Номер занят.</translation>
    </message>
    <message>
        <source>Read the badge again, or type the name; nothing was stored.</source>
        <translation>Считайте бейдж ещё раз или введите имя; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Look the person up by name; give them a badge of this event.</source>
        <translation>Найдите человека по имени; дайте ему бейдж этого мероприятия.</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in; nothing was stored.</source>
        <translation>Проверьте написание или примите человека без регистрации; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Give the id of the person or the code on the badge; nothing was stored.</source>
        <translation>Укажите идентификатор человека или код бейджа; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Give the time of arrival on the clock of the event; nothing was stored.</source>
        <translation>Укажите время прибытия по часам мероприятия; ничего не сохранено.</translation>
    </message>
    <message>
        <source>No participant of this event is meant by this.</source>
        <translation>Это не обозначает ни одного участника мероприятия.</translation>
    </message>
    <message>
        <source>Several participants may be meant by this.</source>
        <translation>Это может обозначать нескольких участников.</translation>
    </message>
    <message>
        <source>No participant of this event has this id.</source>
        <translation>Участника мероприятия с таким идентификатором нет.</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>Прибытие не отмечено.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>Такой сети нет.</translation>
    </message>
    <message>
        <source>Write a number: 1 for the channel to try first.</source>
        <translation>Введите число: 1 — для канала, который пробуют первым.</translation>
    </message>
    <message>
        <source>List the conflicts again: it was settled, or something newer was said.</source>
        <translation>Посмотрите конфликты снова: этот решён, или сказано что-то более новое.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>Такого конфликта нет.</translation>
    </message>
    <message>
        <source>There is no such side.</source>
        <translation>Такой стороны нет.</translation>
    </message>
    <message>
        <source>Take one of the two: in use, or not.</source>
        <translation>Выберите одно из двух: используется или нет.</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>В этом поле только одно значение.</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>Выберите региональную группу и тему из реестра.</translation>
    </message>
    <message>
        <source>A value has no id.</source>
        <translation>У значения нет идентификатора.</translation>
    </message>
    <message>
        <source>The file holds what no desk writes.</source>
        <translation>В файле то, чего стойка не записывает.</translation>
    </message>
    <message>
        <source>A record is of another event.</source>
        <translation>Запись относится к другому мероприятию.</translation>
    </message>
    <message>
        <source>The file says two events.</source>
        <translation>В файле названы два мероприятия.</translation>
    </message>
    <message>
        <source>Export it again on the other laptop; nothing was changed.</source>
        <translation>Экспортируйте его заново на другом ноутбуке; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose the file that the other desk exported (.desk); nothing was changed.</source>
        <translation>Выберите файл, экспортированный другой стойкой (.desk); ничего не изменено.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date on this laptop; nothing was changed.</source>
        <translation>Обновите focalnet на этом ноутбуке; ничего не изменено.</translation>
    </message>
    <message>
        <source>Copy it again and wait until it is whole; nothing was changed.</source>
        <translation>Скопируйте его заново и дождитесь конца; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose the event of the file, or the file of the event; nothing was changed.</source>
        <translation>Выберите мероприятие файла или файл мероприятия; ничего не изменено.</translation>
    </message>
    <message>
        <source>Type the desk code that was shown when the file was exported; nothing was changed.</source>
        <translation>Введите код стойки, показанный при экспорте файла; ничего не изменено.</translation>
    </message>
    <message>
        <source>Compare it group by group with the other screen and type it again.</source>
        <translation>Сверьте его по группам с другим экраном и введите снова.</translation>
    </message>
    <message>
        <source>This is no file of a desk.</source>
        <translation>Это не файл стойки.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Файл обрезан.</translation>
    </message>
    <message>
        <source>A newer version wrote this file.</source>
        <translation>Этот файл записала более новая версия.</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>Файл не таков, каким его записали.</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>Файл запечатан другим ключом.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>Содержимое не читается.</translation>
    </message>
    <message>
        <source>The file names no event.</source>
        <translation>В файле не названо мероприятие.</translation>
    </message>
    <message>
        <source>This is not a desk code.</source>
        <translation>Это не код стойки.</translation>
    </message>
    <message>
        <source>The file is of another event.</source>
        <translation>Файл относится к другому мероприятию.</translation>
    </message>
    <message>
        <source>The event is not on this laptop.</source>
        <translation>Этого мероприятия нет на этом ноутбуке.</translation>
    </message>
    <message>
        <source>The file does not bring the event; export a whole one.</source>
        <translation>В файле нет самого мероприятия; экспортируйте полный.</translation>
    </message>
    <message>
        <source>A record is of another kind here.</source>
        <translation>Здесь это запись другого вида.</translation>
    </message>
    <message>
        <source>See the documents with: focalnet print --list. Nothing was printed.</source>
        <translation>Список документов: focalnet print --list. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Labels are counted from 1.</source>
        <translation>Этикетки считаются с 1.</translation>
    </message>
    <message>
        <source>This choice is of the wrong kind.</source>
        <translation>Этот параметр не того вида.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Такого документа нет.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Такого варианта нет.</translation>
    </message>
    <message>
        <source>This number is out of reach.</source>
        <translation>Это число вне допустимых пределов.</translation>
    </message>
    <message>
        <source>Take it back in the office that did it, or edit the records by hand.</source>
        <translation>Отмените это в том бюро, которое это сделало, или исправьте записи вручную.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for a new card, add it, then open the same file again.</source>
        <translation>Проверьте дату на этом компьютере. Если она верна, попросите у офиса новую карточку, добавьте её и откройте тот же файл снова.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for its newest card and add it.</source>
        <translation>Проверьте дату на этом компьютере. Если она верна, попросите у офиса его новейшую карточку и добавьте её.</translation>
    </message>
    <message>
        <source>Not all that this action did is here.</source>
        <translation>Здесь есть не всё, что сделало это действие.</translation>
    </message>
    <message>
        <source>This workbook holds too much.</source>
        <translation>В этой книге слишком много данных.</translation>
    </message>
    <message>
        <source>This workbook holds too much text.</source>
        <translation>В этой книге слишком много текста.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed.</source>
        <translation>Ячейка начинается с кавычки, которая не закрыта.</translation>
    </message>
    <message>
        <source>What was chosen cannot be read.</source>
        <translation>Выбранное нельзя прочитать.</translation>
    </message>
    <message>
        <source>Say for what it is to be printed.</source>
        <translation>Укажите, для чего печатать.</translation>
    </message>
    <message>
        <source>A document has no such choice.</source>
        <translation>У документа нет такого параметра.</translation>
    </message>
    <message>
        <source>Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3.</source>
        <translation>Выберите от одного до трёх столбцов, A4, A5 или Letter и размер букв от 0.8 до 1.3.</translation>
    </message>
    <message>
        <source>There is no such kind of mandate.</source>
        <translation>Такого вида мандата нет.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Такой страницы нет.</translation>
    </message>
    <message>
        <source>Retire it instead; nothing was erased.</source>
        <translation>Лучше выведите её; ничего не стёрто.</translation>
    </message>
    <message>
        <source>This is reference data.</source>
        <translation>Это справочные данные.</translation>
    </message>
    <message>
        <source>The first row holds the questions, each further row one person&apos;s answers.</source>
        <translation>В первой строке вопросы, в каждой следующей ответы одного человека.</translation>
    </message>
    <message>
        <source>There are no answers in this table.</source>
        <translation>В этой таблице нет ответов.</translation>
    </message>
    <message>
        <source>Set start to a day such as 2019-01-21; nothing was written.</source>
        <translation>Задайте start днём вроде 2019-01-21; ничего не записано.</translation>
    </message>
    <message>
        <source>This event has no day.</source>
        <translation>У этого мероприятия нет дня.</translation>
    </message>
    <message>
        <source>A programme comes along to whole days only.</source>
        <translation>Программа переносится только на полные дни.</translation>
    </message>
    <message>
        <source>Look up the id of the participation with event show; nothing was printed.</source>
        <translation>Найдите идентификатор участия командой event show; ничего не напечатано.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Такого мероприятия нет.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Такого участника нет.</translation>
    </message>
    <message>
        <source>This event is retired.</source>
        <translation>Это мероприятие выведено.</translation>
    </message>
    <message>
        <source>Give a title or a series, and if wished kind, ordinal, start, end and place.</source>
        <translation>Укажите название или серию и, если нужно, вид, номер, начало, конец и место.</translation>
    </message>
    <message>
        <source>Look it up with event list; its id was printed when it was made.</source>
        <translation>Найдите его командой event list; идентификатор был показан при создании.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out; nothing was stored.</source>
        <translation>Напишите целое число или оставьте пустым; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Sittings are a list.</source>
        <translation>Заседания — это список.</translation>
    </message>
    <message>
        <source>An event has a title or a series.</source>
        <translation>У мероприятия есть название или серия.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Give the turn with its date and reason too.</source>
        <translation>Укажите и сам шаг, с датой и причиной.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Сначала укажите более ранний день.</translation>
    </message>
    <message>
        <source>The first day lies after the second.</source>
        <translation>Первый день позже второго.</translation>
    </message>
    <message>
        <source>A workspace keeps its register in this file.</source>
        <translation>В этом файле рабочее пространство хранит свой реестр.</translation>
    </message>
    <message>
        <source>What stands there is no file but a device or a pipe.</source>
        <translation>Там находится не файл, а устройство или канал.</translation>
    </message>
    <message>
        <source>Nothing was stored; look at the designations of these persons.</source>
        <translation>Ничего не сохранено; посмотрите назначения этих людей.</translation>
    </message>
    <message>
        <source>Choose participations of persons; nothing was stored.</source>
        <translation>Выберите участия людей; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nobody of this id or code takes part in the event.</source>
        <translation>Никто с таким идентификатором или кодом не участвует в мероприятии.</translation>
    </message>
    <message>
        <source>There is no such kind of designation.</source>
        <translation>Такого вида назначения нет.</translation>
    </message>
    <message>
        <source>Everybody named is that already.</source>
        <translation>Все названные уже таковы.</translation>
    </message>
    <message>
        <source>This is no participation of a person.</source>
        <translation>Это не участие человека.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Такого приглашения нет.</translation>
    </message>
    <message>
        <source>Copy the event to hold it again; nothing was stored.</source>
        <translation>Скопируйте мероприятие, чтобы провести его снова; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Look at the invitations of the event first; nothing was stored.</source>
        <translation>Сначала посмотрите приглашения мероприятия; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Say which States this is of.</source>
        <translation>Скажите, о каких государствах речь.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Приглашать больше некого.</translation>
    </message>
    <message>
        <source>The event is over or does not take place.</source>
        <translation>Мероприятие завершено или не состоится.</translation>
    </message>
    <message>
        <source>Letters are written in the six languages only.</source>
        <translation>Письма пишутся только на шести языках.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Напишите число.</translation>
    </message>
    <message>
        <source>This cannot be noted of a letter.</source>
        <translation>Это нельзя отметить у письма.</translation>
    </message>
    <message>
        <source>Nobody is invited to this event yet.</source>
        <translation>На это мероприятие ещё никто не приглашён.</translation>
    </message>
    <message>
        <source>This bundle was sent to other offices.</source>
        <translation>Этот пакет отправлен другим бюро.</translation>
    </message>
    <message>
        <source>The other office holds later changes of this laptop than it has itself.</source>
        <translation>У другого бюро есть более поздние изменения этого ноутбука, чем у него самого.</translation>
    </message>
    <message>
        <source>This bundle was made on this laptop.</source>
        <translation>Этот пакет сделан на этом ноутбуке.</translation>
    </message>
    <message>
        <source>The office that sent this is not known here.</source>
        <translation>Бюро-отправитель здесь неизвестно.</translation>
    </message>
    <message>
        <source>This office was revoked here.</source>
        <translation>Это бюро здесь отозвано.</translation>
    </message>
    <message>
        <source>The office was not verified.</source>
        <translation>Бюро не подтверждено.</translation>
    </message>
    <message>
        <source>The laptop that sent this was revoked.</source>
        <translation>Ноутбук-отправитель отозван.</translation>
    </message>
    <message>
        <source>The card of the office does not name this laptop.</source>
        <translation>В карточке бюро нет этого ноутбука.</translation>
    </message>
    <message>
        <source>The card of the laptop has run out.</source>
        <translation>Срок карточки ноутбука истёк.</translation>
    </message>
    <message>
        <source>Two laptops write under one name: one is a copy of the other.</source>
        <translation>Два ноутбука пишут под одним именем: один — копия другого.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date; the document itself can still be reprinted.</source>
        <translation>Обновите focalnet; сам документ по-прежнему можно напечатать снова.</translation>
    </message>
    <message>
        <source>What was kept is no document.</source>
        <translation>Сохранённое не является документом.</translation>
    </message>
    <message>
        <source>What was kept is cut off, or larger than any document.</source>
        <translation>Сохранённое обрезано или больше любого документа.</translation>
    </message>
    <message>
        <source>What was kept cannot be read.</source>
        <translation>Сохранённое не читается.</translation>
    </message>
    <message>
        <source>Files are attached to one item at a time.</source>
        <translation>Файлы прилагаются к одному материалу за раз.</translation>
    </message>
    <message>
        <source>An item has a title or symbol, and a shelf.</source>
        <translation>У материала есть название или шифр и раздел.</translation>
    </message>
    <message>
        <source>Files come from the disk, not from text.</source>
        <translation>Файлы берутся с диска, а не из текста.</translation>
    </message>
    <message>
        <source>This record is no item of the library.</source>
        <translation>Эта запись не относится к библиотеке.</translation>
    </message>
    <message>
        <source>A sheet has fewer labels.</source>
        <translation>На листе меньше этикеток.</translation>
    </message>
    <message>
        <source>Check the person and the day with show; nothing was stored.</source>
        <translation>Проверьте лицо и день командой show; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Look up the id of the holder with find; nothing was stored.</source>
        <translation>Найдите номер лица командой find; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Give ids of designations, of their holders, or codes of States; nothing was stored.</source>
        <translation>Укажите номера назначений, лиц или коды государств; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Give one day as YYYY-MM-DD, and for a confirmation none after today.</source>
        <translation>Укажите день как ГГГГ-ММ-ДД; для подтверждения — не позже сегодняшнего.</translation>
    </message>
    <message>
        <source>Nothing is held on that day.</source>
        <translation>На этот день нет действующих назначений.</translation>
    </message>
    <message>
        <source>This record holds no mandates.</source>
        <translation>У этой записи нет мандатов.</translation>
    </message>
    <message>
        <source>This record cannot take over.</source>
        <translation>Этой записи передать нельзя.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>This is not one day.</source>
        <translation>Это не один день.</translation>
    </message>
    <message>
        <source>This record is no mandate.</source>
        <translation>Эта запись не мандат.</translation>
    </message>
    <message>
        <source>Name two or more records of one kind that are in use; nothing was changed.</source>
        <translation>Назовите две или более используемые записи одного вида; ничего не изменено.</translation>
    </message>
    <message>
        <source>Look it up again; it stands by itself. Nothing was changed.</source>
        <translation>Найдите её снова; она сама по себе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It takes two.</source>
        <translation>Нужны две.</translation>
    </message>
    <message>
        <source>This record is the same as no other.</source>
        <translation>Эта запись не совпадает ни с одной другой.</translation>
    </message>
    <message>
        <source>These cannot be made one.</source>
        <translation>Эти записи объединить нельзя.</translation>
    </message>
    <message>
        <source>Not all of these records is shown here.</source>
        <translation>Эти записи видны здесь не полностью.</translation>
    </message>
    <message>
        <source>There is no such field, or no such record, to take it from.</source>
        <translation>Нет такого поля или записи, откуда его взять.</translation>
    </message>
    <message>
        <source>This is a request for a card, not a card.</source>
        <translation>Это запрос карточки, а не карточка.</translation>
    </message>
    <message>
        <source>The office has as many laptops as there can be.</source>
        <translation>У бюро больше ноутбуков быть не может.</translation>
    </message>
    <message>
        <source>This office has no such laptop.</source>
        <translation>У этого бюро нет такого ноутбука.</translation>
    </message>
    <message>
        <source>This laptop does not hold the root key of its office.</source>
        <translation>На этом ноутбуке нет корневого ключа его бюро.</translation>
    </message>
    <message>
        <source>The office has issued two cards under one number.</source>
        <translation>Бюро выпустило две карточки под одним номером.</translation>
    </message>
    <message>
        <source>The card forgets that a laptop is revoked.</source>
        <translation>В карточке забыто, что ноутбук отозван.</translation>
    </message>
    <message>
        <source>These are not the digits of the two offices.</source>
        <translation>Это не цифры двух бюро.</translation>
    </message>
    <message>
        <source>This is your own office; name the laptop to revoke.</source>
        <translation>Это ваше собственное бюро; назовите ноутбук, который отзываете.</translation>
    </message>
    <message>
        <source>No office here goes by this name.</source>
        <translation>Бюро с таким названием здесь нет.</translation>
    </message>
    <message>
        <source>The card of this office has run out.</source>
        <translation>Срок карточки этого бюро истёк.</translation>
    </message>
    <message>
        <source>This office was not verified.</source>
        <translation>Это бюро не подтверждено.</translation>
    </message>
    <message>
        <source>An office of this name is known under another root key.</source>
        <translation>Бюро с таким названием известно под другим корневым ключом.</translation>
    </message>
    <message>
        <source>The card names a laptop of another office.</source>
        <translation>В карточке назван ноутбук другого бюро.</translation>
    </message>
    <message>
        <source>This is your own office; there is nothing to verify.</source>
        <translation>Это ваше собственное бюро; подтверждать нечего.</translation>
    </message>
    <message>
        <source>Two different bundles of one laptop carry the same number.</source>
        <translation>Два разных пакета одного ноутбука имеют один номер.</translation>
    </message>
    <message>
        <source>Look at the participants of the event first; nothing was stored.</source>
        <translation>Сначала посмотрите участников мероприятия; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This cannot be noted.</source>
        <translation>Это нельзя отметить.</translation>
    </message>
    <message>
        <source>Nobody of this event has this id.</source>
        <translation>Никто на этом мероприятии не имеет такого идентификатора.</translation>
    </message>
    <message>
        <source>See the presets with: focalnet find WORKSPACE record:preset</source>
        <translation>Список сохранённых настроек: focalnet find WORKSPACE record:preset</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was stored.</source>
        <translation>Запросите файл снова; ничего не сохранено.</translation>
    </message>
    <message>
        <source>A preset has a name.</source>
        <translation>У сохранённых настроек есть название.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Это название уже у других настроек.</translation>
    </message>
    <message>
        <source>No preset has this name.</source>
        <translation>Сохранённых настроек с таким названием нет.</translation>
    </message>
    <message>
        <source>This file holds no preset.</source>
        <translation>В этом файле нет сохранённых настроек.</translation>
    </message>
    <message>
        <source>See the printings with: focalnet find WORKSPACE record:printing</source>
        <translation>Список распечаток: focalnet find WORKSPACE record:printing</translation>
    </message>
    <message>
        <source>Do not hand it out; look for damage with verify.</source>
        <translation>Не выдавайте его; проверьте повреждения командой verify.</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>Такой распечатки нет.</translation>
    </message>
    <message>
        <source>The document kept is not the one that was printed.</source>
        <translation>Сохранён не тот документ, который был напечатан.</translation>
    </message>
    <message>
        <source>No directory was printed that way.</source>
        <translation>Справочник в таком виде не печатался.</translation>
    </message>
    <message>
        <source>Head the columns title, date, start, end, room, kind, speakers and text.</source>
        <translation>Озаглавьте столбцы title, date, start, end, room, kind, speakers и text.</translation>
    </message>
    <message>
        <source>There are no sittings in this table.</source>
        <translation>В этой таблице нет заседаний.</translation>
    </message>
    <message>
        <source>This State is of another regional group.</source>
        <translation>Это государство относится к другой региональной группе.</translation>
    </message>
    <message>
        <source>Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased.</source>
        <translation>Назначьте день командой event set purge=ГГГГ-ММ-ДД или дождитесь его; ничего не стёрто.</translation>
    </message>
    <message>
        <source>It is not time for this.</source>
        <translation>Для этого не время.</translation>
    </message>
    <message>
        <source>List the quarantine again; nothing was changed.</source>
        <translation>Посмотрите карантин снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing of this laptop waits in quarantine.</source>
        <translation>В карантине нет ничего от этого ноутбука.</translation>
    </message>
    <message>
        <source>Give a title and questions, each with a number of its own; nothing was stored.</source>
        <translation>Укажите название и вопросы, каждый со своим номером; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Send it to that State first, or check for which State the reply is.</source>
        <translation>Сначала отправьте его этому государству или проверьте, чей это ответ.</translation>
    </message>
    <message>
        <source>Use the numbers that the questionnaire prints; nothing was stored.</source>
        <translation>Используйте номера из вопросника; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This State was not asked.</source>
        <translation>Это государство не запрашивали.</translation>
    </message>
    <message>
        <source>A questionnaire has a title and a list of questions.</source>
        <translation>У вопросника есть название и список вопросов.</translation>
    </message>
    <message>
        <source>Every question has a number of its own.</source>
        <translation>У каждого вопроса свой номер.</translation>
    </message>
    <message>
        <source>This record is no questionnaire.</source>
        <translation>Эта запись не вопросник.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it is sent.</source>
        <translation>Срок раньше дня отправки.</translation>
    </message>
    <message>
        <source>There is nothing in this reply.</source>
        <translation>В этом ответе ничего нет.</translation>
    </message>
    <message>
        <source>There is no such question, or it stands twice.</source>
        <translation>Такого вопроса нет, или он указан дважды.</translation>
    </message>
    <message>
        <source>An answer is a number and a text.</source>
        <translation>Ответ — это номер и текст.</translation>
    </message>
    <message>
        <source>Edit the record it goes by, or take the two apart again (unmerge) first.</source>
        <translation>Правьте запись, которая её заменила, или сначала разъедините обе (unmerge).</translation>
    </message>
    <message>
        <source>Bring focalnet up to date, then do it again: nobody may take away what is not seen.</source>
        <translation>Обновите focalnet и повторите: никто не может убрать то, чего не видно.</translation>
    </message>
    <message>
        <source>This record is the same as another one.</source>
        <translation>Эта запись совпадает с другой.</translation>
    </message>
    <message>
        <source>Not all of this record is shown here.</source>
        <translation>Эта запись видна здесь не полностью.</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are in.</source>
        <translation>Исправьте строку и импортируйте файл снова; остальные строки приняты.</translation>
    </message>
    <message>
        <source>Choose a photo as .jpg or .png; nothing was stored.</source>
        <translation>Выберите фото .jpg или .png; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Look it up in the participants of the event.</source>
        <translation>Найдите среди участников мероприятия.</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>Это не фото.</translation>
    </message>
    <message>
        <source>A registration file has no such field.</source>
        <translation>В регистрационном деле нет такого поля.</translation>
    </message>
    <message>
        <source>A registration has no such field.</source>
        <translation>В регистрации нет такого поля.</translation>
    </message>
    <message>
        <source>The event does not take place.</source>
        <translation>Мероприятие не состоится.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Никто не приглашён.</translation>
    </message>
    <message>
        <source>See the names with: focalnet find WORKSPACE record:query</source>
        <translation>Имена покажет команда: focalnet find WORKSPACE record:query</translation>
    </message>
    <message>
        <source>No search is saved under this name.</source>
        <translation>Поиск под таким именем не сохранён.</translation>
    </message>
    <message>
        <source>No record has this id.</source>
        <translation>Записи с таким идентификатором нет.</translation>
    </message>
    <message>
        <source>Say which one: phones.1=…, phones.2=…; phones+=… adds one.</source>
        <translation>Укажите какой: phones.1=…, phones.2=…; phones+=… добавляет.</translation>
    </message>
    <message>
        <source>This field has no parts.</source>
        <translation>У этого поля нет частей.</translation>
    </message>
    <message>
        <source>This field holds several values.</source>
        <translation>В этом поле несколько значений.</translation>
    </message>
    <message>
        <source>An entry has no such field.</source>
        <translation>У записи нет такого поля.</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>Такого заседания нет.</translation>
    </message>
    <message>
        <source>Look it up with event show; nothing was stored.</source>
        <translation>Найдите его командой event show; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Give a title, and start and end such as 2019-01-21T09:00; nothing was stored.</source>
        <translation>Укажите название, начало и конец вроде 2019-01-21T09:00; ничего не сохранено.</translation>
    </message>
    <message>
        <source>A sitting has a title or a beginning.</source>
        <translation>У заседания есть название или начало.</translation>
    </message>
    <message>
        <source>A sitting belongs to an event.</source>
        <translation>Заседание относится к мероприятию.</translation>
    </message>
    <message>
        <source>A sitting has named fields.</source>
        <translation>У заседания есть именованные поля.</translation>
    </message>
    <message>
        <source>These labels are not known.</source>
        <translation>Такие этикетки неизвестны.</translation>
    </message>
    <message>
        <source>This envelope is not known.</source>
        <translation>Такой конверт неизвестен.</translation>
    </message>
    <message>
        <source>Give a name, or the id of a person; nothing was stored.</source>
        <translation>Укажите имя или идентификатор человека; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Take the other one in as a walk-in, or undo the check-in first; nothing was stored.</source>
        <translation>Примите другого без регистрации или сначала отмените прибытие; ничего не сохранено.</translation>
    </message>
    <message>
        <source>They have come themselves.</source>
        <translation>Участник пришёл сам.</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves.</source>
        <translation>Никто не приходит вместо самого себя.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Никто не назван.</translation>
    </message>
    <message>
        <source>A walk-in has no such field.</source>
        <translation>У прибывшего без регистрации нет такого поля.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Такого человека нет.</translation>
    </message>
    <message>
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>Используйте ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>Страницу нельзя напечатать на этом языке.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it again as .xlsx or .csv.</source>
        <translation>Откройте его в исходной программе и сохраните снова как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>Keep the sheet that matters, delete the rest and empty rows, and save it again.</source>
        <translation>Оставьте нужный лист, удалите остальное и пустые строки и сохраните снова.</translation>
    </message>
    <message>
        <source>No file has this fingerprint.</source>
        <translation>Файла с таким отпечатком нет.</translation>
    </message>
    <message>
        <source>Choose a file that focalnet wrote as a backup (.fnb).</source>
        <translation>Выберите файл резервной копии, записанный focalnet (.fnb).</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Выберите другую резервную копию; ничего не изменено.</translation>
    </message>
    <message>
        <source>Restore it with that version or a newer one; nothing was changed.</source>
        <translation>Восстановите её той версией или более новой; ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup is not as it was written.</source>
        <translation>Резервная копия не такова, какой её записали.</translation>
    </message>
    <message>
        <source>This is no backup of focalnet.</source>
        <translation>Это не резервная копия focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this backup.</source>
        <translation>Эту резервную копию записала более новая версия focalnet.</translation>
    </message>
    <message>
        <source>The head of the backup is damaged.</source>
        <translation>Заголовок резервной копии повреждён.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Не удалось записать резервную копию.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked.</source>
        <translation>Не удалось развернуть резервную копию.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end.</source>
        <translation>Резервная копия не читается до конца.</translation>
    </message>
    <message>
        <source>The copy cannot be written there.</source>
        <translation>Записать туда копию нельзя.</translation>
    </message>
    <message>
        <source>This SQLite cannot encrypt and search.</source>
        <translation>Этот SQLite не умеет шифровать и искать.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 as the README says; focalnet never writes in clear.</source>
        <translation>Установите sqlcipher3, как сказано в README; focalnet никогда не пишет открыто.</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace, or create a new one.</source>
        <translation>Выберите папку рабочего пространства или создайте новое.</translation>
    </message>
    <message>
        <source>Open the workspace, or choose an empty folder for a new one.</source>
        <translation>Откройте рабочее пространство или выберите пустую папку для нового.</translation>
    </message>
    <message>
        <source>The passphrase was right; the database file is damaged. Restore a backup copy.</source>
        <translation>Парольная фраза верна; файл базы данных повреждён. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Install the version of focalnet that wrote it, or a newer one; nothing was changed.</source>
        <translation>Установите версию focalnet, которая его записала, или новее; ничего не изменено.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until the other command has ended.</source>
        <translation>Закройте другое окно или дождитесь конца другой команды.</translation>
    </message>
    <message>
        <source>Copy the workspace to a place where you may write, and open it there.</source>
        <translation>Скопируйте рабочее пространство туда, где можно писать, и откройте там.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again; what was saved before is safe.</source>
        <translation>Освободите место на диске и повторите; сохранённое прежде в безопасности.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then open the workspace again.</source>
        <translation>Проверьте диск или сетевой диск и откройте рабочее пространство снова.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged.</source>
        <translation>Парольная фраза верна, но база данных повреждена.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>В рабочее пространство нельзя писать.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>База данных открыта другой программой.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Диск не ответил как должен.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Такого действия нет.</translation>
    </message>
    <message>
        <source>There is a register in this folder.</source>
        <translation>В этой папке есть реестр.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>В этой папке нет реестра.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be made.</source>
        <translation>Папку рабочего пространства нельзя создать.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be entered.</source>
        <translation>В папку рабочего пространства нельзя войти.</translation>
    </message>
    <message>
        <source>A record of this kind has no such single field.</source>
        <translation>У записи этого вида нет такого одиночного поля.</translation>
    </message>
    <message>
        <source>Change sets before these are missing.</source>
        <translation>Недостаёт предыдущих наборов изменений.</translation>
    </message>
    <message>
        <source>A laptop is not known here.</source>
        <translation>Один ноутбук здесь неизвестен.</translation>
    </message>
    <message>
        <source>A laptop goes by two keys.</source>
        <translation>У одного ноутбука два ключа.</translation>
    </message>
    <message>
        <source>A change set is not what was signed.</source>
        <translation>Набор изменений не таков, каким его подписали.</translation>
    </message>
    <message>
        <source>A change set is not signed by its laptop.</source>
        <translation>Набор изменений не подписан своим ноутбуком.</translation>
    </message>
    <message>
        <source>Two change sets have one number.</source>
        <translation>У двух наборов изменений один номер.</translation>
    </message>
    <message>
        <source>A chain does not begin as it should.</source>
        <translation>Цепочка начинается не так, как должна.</translation>
    </message>
    <message>
        <source>Others hold more of this laptop than itself.</source>
        <translation>У других от этого ноутбука больше, чем у него самого.</translation>
    </message>
    <message>
        <source>A change set cannot be read.</source>
        <translation>Набор изменений не читается.</translation>
    </message>
    <message>
        <source>The key is right, but the tables are missing.</source>
        <translation>Ключ верен, но таблиц нет.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this register.</source>
        <translation>Этот реестр записан более новой версией focalnet.</translation>
    </message>
    <message>
        <source>Another window or command has this workspace open.</source>
        <translation>Это рабочее пространство открыто другим окном или командой.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written to.</source>
        <translation>В папку рабочего пространства нельзя писать.</translation>
    </message>
    <message>
        <source>Fill in the name of the office, your name and the folder; nothing was stored.</source>
        <translation>Укажите название бюро, своё имя и папку; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Что-то ещё не заполнено.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; nothing was stored.</source>
        <translation>Введите одну и ту же парольную фразу в оба поля; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code by hand; it is still on screen.</source>
        <translation>Выберите другую папку или перепишите код от руки; он ещё на экране.</translation>
    </message>
    <message>
        <source>This is not a request for a card.</source>
        <translation>Это не запрос карточки.</translation>
    </message>
    <message>
        <source>Type a few letters and choose from the list, or leave the field empty.</source>
        <translation>Введите несколько букв и выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Ничего с таким именем нет.</translation>
    </message>
    <message>
        <source>Write the day it ends, or at least the month or year.</source>
        <translation>Укажите день окончания или хотя бы месяц или год.</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>Дня ещё нет.</translation>
    </message>
    <message>
        <source>Write its code of two or three letters, or choose it while you type its name.</source>
        <translation>Напишите код из двух или трёх букв или выберите, вводя название.</translation>
    </message>
    <message>
        <source>There is no language of this code.</source>
        <translation>Языка с таким кодом нет.</translation>
    </message>
    <message>
        <source>Choose the record meant.</source>
        <translation>Выберите нужную запись.</translation>
    </message>
    <message>
        <source>Unlock the workspace first; nothing was lost.</source>
        <translation>Сначала разблокируйте рабочее пространство; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>Рабочее пространство заблокировано.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it again whenever you like.</source>
        <translation>Ничего не сохранено. Начните снова, когда угодно.</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this sentence; it holds no personal data.</source>
        <translation>Сохранённое в безопасности. Сообщите эту фразу; личных данных в ней нет.</translation>
    </message>
    <message>
        <source>Nothing of this State&apos;s sheet is in force.</source>
        <translation>В листе этого государства нет ничего действующего.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Файл ключей нельзя прочитать.</translation>
    </message>
    <message>
        <source>Something else stands in place of the key file.</source>
        <translation>На месте файла ключей что-то другое.</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>В этой папке нет рабочего пространства.</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its copy.</source>
        <translation>Файл ключей повреждён, и его копия тоже.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Файл ключей не удалось записать.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>В этой папке уже есть рабочее пространство.</translation>
    </message>
    <message>
        <source>There is too little free memory.</source>
        <translation>Слишком мало свободной памяти.</translation>
    </message>
    <message>
        <source>Open this workspace, or choose another folder for the new one.</source>
        <translation>Откройте это рабочее пространство или выберите другую папку для нового.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and that the disk is connected.</source>
        <translation>Проверьте права на папку и подключён ли диск.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>Проверьте свободное место и права на папку и повторите.</translation>
    </message>
    <message>
        <source>Put back vault.slots and vault.slots.b from a backup of this workspace.</source>
        <translation>Верните vault.slots и vault.slots.b из резервной копии этого рабочего пространства.</translation>
    </message>
    <message>
        <source>Open this workspace with the newer version; nothing was changed.</source>
        <translation>Откройте это рабочее пространство более новой версией; ничего не изменено.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your security officer, and put back vault.slots and vault.slots.b from a backup made on a day you trust.</source>
        <translation>Не продолжайте. Сообщите сотруднику безопасности и верните vault.slots и vault.slots.b из копии, сделанной в день, которому вы доверяете.</translation>
    </message>
    <message>
        <source>Type it again (look at Caps Lock and the keyboard), or use the recovery code.</source>
        <translation>Введите снова (проверьте Caps Lock и раскладку) или используйте код восстановления.</translation>
    </message>
    <message>
        <source>Find the latest recovery code of this workspace, or use the passphrase.</source>
        <translation>Найдите последний код восстановления этого рабочего пространства или используйте парольную фразу.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>Open with the passphrase.</source>
        <translation>Откройте парольной фразой.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or open with the passphrase.</source>
        <translation>Разблокируйте связку ключей компьютера или откройте парольной фразой.</translation>
    </message>
    <message>
        <source>Open with the passphrase, then set up the keyring again.</source>
        <translation>Откройте парольной фразой и настройте связку ключей заново.</translation>
    </message>
    <message>
        <source>This is not the recovery code of the day of the backup.</source>
        <translation>Это не код восстановления на день резервной копии.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the day of the backup.</source>
        <translation>Это не парольная фраза на день резервной копии.</translation>
    </message>
    <message>
        <source>The key file of the backup was altered.</source>
        <translation>Файл ключей резервной копии изменён.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace.</source>
        <translation>Это не парольная фраза этого рабочего пространства.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Это не код восстановления этого рабочего пространства.</translation>
    </message>
    <message>
        <source>This keyring holds no key of this workspace.</source>
        <translation>В этой связке нет ключа этого рабочего пространства.</translation>
    </message>
    <message>
        <source>What the keyring holds does not open this workspace.</source>
        <translation>То, что в связке ключей, не открывает это рабочее пространство.</translation>
    </message>
    <message>
        <source>The key file was altered without its key.</source>
        <translation>Файл ключей изменён без его ключа.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Файл ключей повреждён.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version.</source>
        <translation>Это рабочее пространство записано более новой версией.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>Связка ключей ответила ошибкой.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts.</source>
        <translation>На этом компьютере нет шифрующей связки ключей.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>Связка ключей недоступна.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Связка ключей не ответила вовремя.</translation>
    </message>
    <message>
        <source>Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile.</source>
        <translation>Напишите kind.field, kind.field:mobile, kind.field.part или вид: person.phones:mobile.</translation>
    </message>
    <message>
        <source>Nothing of this name can be left out.</source>
        <translation>Под таким именем нечего опустить.</translation>
    </message>
    <message>
        <source>Choose other readers, or make this circle of readers first; nothing was printed.</source>
        <translation>Выберите других читателей или сначала создайте этот круг читателей; ничего не напечатано.</translation>
    </message>
    <message>
        <source>Open the circle of readers and say what it is; nothing was printed.</source>
        <translation>Откройте круг читателей и уточните его; ничего не напечатано.</translation>
    </message>
    <message>
        <source>Give it a name of its own, and say which readers it never sees more than.</source>
        <translation>Дайте ему собственное имя и укажите, больше каких читателей он никогда не видит.</translation>
    </message>
    <message>
        <source>There are no such readers.</source>
        <translation>Таких читателей нет.</translation>
    </message>
    <message>
        <source>It is not settled who these readers are.</source>
        <translation>Не установлено, кто эти читатели.</translation>
    </message>
    <message>
        <source>It is not said what these readers may see.</source>
        <translation>Не сказано, что этим читателям можно видеть.</translation>
    </message>
    <message>
        <source>A circle of readers has a name of its own.</source>
        <translation>У круга читателей есть собственное имя.</translation>
    </message>
    <message>
        <source>Another circle of readers has this name.</source>
        <translation>Такое имя носит другой круг читателей.</translation>
    </message>
    <message>
        <source>Say which readers it never sees more than.</source>
        <translation>Укажите, больше каких читателей он никогда не видит.</translation>
    </message>
    <message>
        <source>These readers do not get something that this version does not know.</source>
        <translation>От этих читателей скрыто то, чего эта версия не знает.</translation>
    </message>
    <message>
        <source>Give one of the two circles another name, then take the preset in; nothing was stored.</source>
        <translation>Дайте одному из двух кругов другое имя и примите настройки снова; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Here these readers are other ones.</source>
        <translation>Здесь это другие читатели.</translation>
    </message>
</context>
<context>
    <name>EvaluationsBox</name>
    <message>
        <source>Take in evaluations…</source>
        <translation>Принять оценки…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Оценки</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>%Ln ответ, в среднем %1</numerusform>
            <numerusform>%Ln ответа, в среднем %1</numerusform>
            <numerusform>%Ln ответов, в среднем %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of evaluations</source>
        <translation>Выберите таблицу оценок</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%Ln новая.</numerusform>
            <numerusform>%Ln новые.</numerusform>
            <numerusform>%Ln новых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%Ln изменена.</numerusform>
            <numerusform>%Ln изменены.</numerusform>
            <numerusform>%Ln изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%Ln как раньше.</numerusform>
            <numerusform>%Ln как раньше.</numerusform>
            <numerusform>%Ln как раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this event has the code %1; taken in without a name.</source>
        <translation>Ни у кого на этом мероприятии нет кода %1; принято без имени.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>Не прочитано, так как скрыто: %1</translation>
    </message>
    <message>
        <source>Left out, because it says who answered: %1</source>
        <translation>Пропущено, так как указывает, кто ответил: %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%Ln набор изменений</numerusform>
            <numerusform>%Ln набора изменений</numerusform>
            <numerusform>%Ln наборов изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>Часы «%1» спешат на %Ln день.</numerusform>
            <numerusform>Часы «%1» спешат на %Ln дня.</numerusform>
            <numerusform>Часы «%1» спешат на %Ln дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>%Ln файл идёт вместе</numerusform>
            <numerusform>%Ln файла идут вместе</numerusform>
            <numerusform>%Ln файлов идут вместе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>%Ln файл пойдёт со следующим</numerusform>
            <numerusform>%Ln файла пойдут со следующим</numerusform>
            <numerusform>%Ln файлов пойдут со следующим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln изменена</numerusform>
            <numerusform>%Ln изменены</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%Ln стёрта</numerusform>
            <numerusform>%Ln стёрты</numerusform>
            <numerusform>%Ln стёрто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>%Ln возвращена</numerusform>
            <numerusform>%Ln возвращены</numerusform>
            <numerusform>%Ln возвращено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln конфликт</numerusform>
            <numerusform>%Ln конфликта</numerusform>
            <numerusform>%Ln конфликтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>%Ln набор изменений потерянного ноутбука отложен</numerusform>
            <numerusform>%Ln набора изменений потерянного ноутбука отложены</numerusform>
            <numerusform>%Ln наборов изменений потерянного ноутбука отложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>возможно, внесено дважды: %n</numerusform>
            <numerusform>возможно, внесено дважды: %n</numerusform>
            <numerusform>возможно, внесено дважды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>%Ln файл ещё не пришёл.</numerusform>
            <numerusform>%Ln файла ещё не пришли.</numerusform>
            <numerusform>%Ln файлов ещё не пришли.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Отправка и получение</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложенное</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Введено дважды</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Стирания</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>это бюро</translation>
    </message>
    <message>
        <source>vouches for this laptop; verify it</source>
        <translation>ручается за этот ноутбук; подтвердите</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>introduced by another; not verified</source>
        <translation>представлено другим; не подтверждено</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>срок карточки истёк</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Added, not verified: nothing goes to it yet.</source>
        <translation>Добавлена, не подтверждена: этому бюро пока ничего не отправляется.</translation>
    </message>
    <message>
        <source>A newer card of an office you know.</source>
        <translation>Более новая карточка известного вам бюро.</translation>
    </message>
    <message>
        <source>You have this card.</source>
        <translation>Эта карточка у вас есть.</translation>
    </message>
    <message>
        <source>You have a newer card of this office.</source>
        <translation>У вас есть более новая карточка этого бюро.</translation>
    </message>
    <message>
        <source>This card vouches for your laptop. Verify it.</source>
        <translation>Эта карточка ручается за ваш ноутбук. Подтвердите её.</translation>
    </message>
    <message>
        <source>A laptop asks to be vouched for.</source>
        <translation>Ноутбук просит за него поручиться.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>Others remember another audit of this laptop (%1): look into it before you go on.</source>
        <translation>Другие помнят другой аудит этого ноутбука (%1): разберитесь, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The audit of %1 is shorter than it was: ask its office why.</source>
        <translation>Аудит %1 короче, чем был: спросите его бюро почему.</translation>
    </message>
    <message>
        <source>The audit of %1 is not the one it was: ask its office why.</source>
        <translation>Аудит %1 не тот, что был: спросите его бюро почему.</translation>
    </message>
    <message>
        <source>They have everything; the bundle is a receipt only.</source>
        <translation>У них есть всё; пакет лишь подтверждает получение.</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Удержано: %1</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup of %1. Whom others have revoked since is not known here: open a bundle of another office first if you can.</source>
        <translation>Этот ноутбук восстановлен из копии от %1. Кого с тех пор отозвали другие, здесь неизвестно: сначала откройте пакет другого офиса, если можете.</translation>
    </message>
    <message>
        <source>This is as much as one bundle holds. The rest goes once it is acknowledged.</source>
        <translation>Это всё, что вмещает один пакет. Остальное уйдёт, когда его получение подтвердят.</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <translation>Пакет %1 от %2</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>ничего нового.</translation>
    </message>
    <message>
        <source>Changes made at %1</source>
        <translation>Изменения сделаны: %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Ещё ничего не сохранено.</translation>
    </message>
    <message>
        <source>It is older than one you opened before.</source>
        <translation>Он старше того, что вы уже открывали.</translation>
    </message>
    <message>
        <source>Bundle %1 never came; this one holds all that was in it.</source>
        <translation>Пакет %1 не пришёл; в этом есть всё, что было в нём.</translation>
    </message>
    <message>
        <source>The other laptop holds less than before: it was restored.</source>
        <translation>На другом ноутбуке меньше, чем раньше: его восстановили.</translation>
    </message>
    <message>
        <source>Certificates of different people bear the number %1: withdraw one and issue it again.</source>
        <translation>У свидетельств разных людей номер %1: отзовите одно и выдайте заново.</translation>
    </message>
    <message>
        <source>What was put aside waits under “Put aside” for your decision.</source>
        <translation>Отложенное ждёт вашего решения во вкладке «Отложенное».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>Записи в пакете</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>возможно, то же, что %1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>comes back from retirement</source>
        <translation>возвращается</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>стёрта навсегда</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>противоречие: %1</translation>
    </message>
    <message>
        <source>what is public</source>
        <translation>общедоступное</translation>
    </message>
    <message>
        <source>what the network may read</source>
        <translation>доступное сети</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>не: %1</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Вступает в силу</translation>
    </message>
    <message>
        <source>45 days after the day it was received</source>
        <translation>через 45 дней после получения</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Difference</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык формулировок</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Sentences for a report</source>
        <translation>Формулировки для доклада</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Копировать формулировки</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>Формулировки в буфере обмена.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Sentence for a report</source>
        <translation>Фраза для доклада</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык формулировок</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Это мероприятие</translation>
    </message>
    <message>
        <source>Its whole series</source>
        <translation>Вся серия</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>By sitting</source>
        <translation>По заседаниям</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>Фраза в буфере обмена.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>Выберите файл, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it elsewhere.</source>
        <translation>Файлы этого вида здесь не показываются. Сохраните, чтобы открыть в другой программе.</translation>
    </message>
    <message>
        <source>This file is damaged or protected. Save it to try another program.</source>
        <translation>Файл повреждён или защищён. Сохраните его, чтобы попробовать другую программу.</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the chosen file away</source>
        <translation>Убрать выбранный файл</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Выберите файлы для приложения</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>No files yet. Attach some, or drop them here.</source>
        <translation>Файлов пока нет. Приложите их или перетащите сюда.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Выберите файлы для приложения</translation>
    </message>
    <message>
        <source>It has these files already.</source>
        <translation>Эти файлы уже приложены.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Приложено: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved: %1. This copy is not encrypted.</source>
        <translation>Сохранено: %1. Эта копия не зашифрована.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Retired ones too</source>
        <translation>И выведенные</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>Ввести новую запись (Ctrl+N)</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Без поиска</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
</context>
<context>
    <name>FollowupForm</name>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>They become practitioners</source>
        <translation>Они становятся практическими работниками</translation>
    </message>
    <message>
        <source>They are proposed as focal points</source>
        <translation>Они предлагаются контактными лицами</translation>
    </message>
    <message>
        <source>A contact is noted</source>
        <translation>Отмечается контакт</translation>
    </message>
    <message>
        <source>Of the State they came for.</source>
        <translation>Государства, от которого они пришли.</translation>
    </message>
    <message>
        <source>Nothing holds until the State designates them.</source>
        <translation>Ничто не действует, пока государство их не назначит.</translation>
    </message>
    <message>
        <source>On the timeline of each person and State.</source>
        <translation>В хронологии каждого человека и государства.</translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>Пришедшие</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Занимает сегодня</translation>
    </message>
    <message>
        <source>Practitioner…</source>
        <translation>Практический работник…</translation>
    </message>
    <message>
        <source>Propose as focal point…</source>
        <translation>Предложить контактным лицом…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Отметить контакт…</translation>
    </message>
    <message>
        <source>Choose one participant or several, then what becomes of them.</source>
        <translation>Выберите одного или нескольких участников, затем что с ними будет.</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(предложено)</translation>
    </message>
    <message>
        <source>Choose participants in the table first.</source>
        <translation>Сначала выберите участников в таблице.</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>Введён %Ln практический работник.</numerusform>
            <numerusform>Введено %Ln практических работника.</numerusform>
            <numerusform>Введено %Ln практических работников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>Предложен %Ln.</numerusform>
            <numerusform>Предложены %Ln.</numerusform>
            <numerusform>Предложено %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>Отмечен %Ln контакт.</numerusform>
            <numerusform>Отмечено %Ln контакта.</numerusform>
            <numerusform>Отмечено %Ln контактов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Protect the file with a passphrase</source>
        <translation>Защитить файл парольной фразой</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Файл прочтёт любой, кто его получит.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Successor</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>День передачи</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand over all mandates and posts</source>
        <translation>Передать все мандаты и должности</translation>
    </message>
    <message>
        <source>Without a successor, vacancies stand in their place. One Undo takes it back.</source>
        <translation>Без преемника на их месте остаются вакансии. Одна отмена вернёт всё назад.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>выведена</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Show all actions</source>
        <translation>Показать все действия</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Take this action back</source>
        <translation>Отменить это действие</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>— %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>ещё %Ln запись</numerusform>
            <numerusform>ещё %Ln записи</numerusform>
            <numerusform>ещё %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>прежде: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>HitSheet</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New.</source>
        <translation>Новая.</translation>
    </message>
    <message>
        <source>Adds to what is there.</source>
        <translation>Дополняет имеющееся.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>У карточки нет конца; файл, возможно, обрезан.</translation>
    </message>
    <message>
        <source>This text stands outside of any card.</source>
        <translation>Этот текст вне карточек.</translation>
    </message>
    <message>
        <source>More than 5,000 cards in one file; split it and import the rest.</source>
        <translation>Больше 5000 карточек в файле; разделите и импортируйте остальное.</translation>
    </message>
    <message>
        <source>The card has more than 2,000 properties.</source>
        <translation>В карточке больше 2000 свойств.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Имени нет.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Значение не подходит для своего поля.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>В строке не столько ячеек, сколько в заголовке.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in this row.</source>
        <translation>В этой строке кавычка не закрыта.</translation>
    </message>
    <message>
        <source>A cell is longer than 32,768 letters.</source>
        <translation>Ячейка длиннее 32 768 букв.</translation>
    </message>
    <message>
        <source>The row has more than 200 cells.</source>
        <translation>В строке больше 200 ячеек.</translation>
    </message>
    <message>
        <source>More than 50,000 rows in one file; split it and import the rest.</source>
        <translation>Больше 50 000 строк в файле; разделите и импортируйте остальное.</translation>
    </message>
    <message>
        <source>Goes into its field.</source>
        <translation>Идёт в своё поле.</translation>
    </message>
    <message>
        <source>Goes into its field; the rest it says is kept with other data.</source>
        <translation>Идёт в своё поле; остальное хранится в прочих данных.</translation>
    </message>
    <message>
        <source>Kept with other data and exported again.</source>
        <translation>Хранится в прочих данных и экспортируется снова.</translation>
    </message>
    <message>
        <source>Says what kind of card this is.</source>
        <translation>Говорит, какого вида карточка.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Пусто.</translation>
    </message>
    <message>
        <source>Left out, as chosen.</source>
        <translation>Опущено, как выбрано.</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Не импортировано.</translation>
    </message>
    <message>
        <source>This line is no property; not imported.</source>
        <translation>Эта строка не свойство; не импортирована.</translation>
    </message>
    <message>
        <source>Larger than 4 MB; not imported.</source>
        <translation>Больше 4 МБ; не импортировано.</translation>
    </message>
    <message>
        <source>Known by its identifier.</source>
        <translation>Опознано по идентификатору.</translation>
    </message>
    <message>
        <source>Known by its names and addresses.</source>
        <translation>Опознано по именам и адресам.</translation>
    </message>
    <message>
        <source>The same stands earlier in these files.</source>
        <translation>То же стоит раньше в этих файлах.</translation>
    </message>
    <message>
        <source>Someone of this name is there already; not taken for the same.</source>
        <translation>Лицо с таким именем уже есть; не сочтено тем же.</translation>
    </message>
    <message>
        <source>The record known is retired; it stays so.</source>
        <translation>Известная запись выведена и такой остаётся.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Добавлено.</translation>
    </message>
    <message>
        <source>Differs; ours is kept, theirs is kept with other data.</source>
        <translation>Отличается; наше остаётся, их хранится в прочих данных.</translation>
    </message>
    <message>
        <source>The institution is new.</source>
        <translation>Учреждение новое.</translation>
    </message>
    <message>
        <source>The institution is known.</source>
        <translation>Учреждение известно.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose files to import</source>
        <translation>Выберите файлы для импорта</translation>
    </message>
    <message>
        <source>Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Карточки и таблицы (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Keep as other data</source>
        <translation>Оставить как прочие данные</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Other data, as exported</source>
        <translation>Прочие данные, как экспортированы</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Choose vCard or CSV files, or drop them here. You will see what would happen before anything is stored.</source>
        <translation>Выберите файлы vCard или CSV или перетащите их сюда. До сохранения будет видно, что произойдёт.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported as one action.</source>
        <translation>Импортировано одним действием.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>с дополнениями: %Ln</numerusform>
            <numerusform>с дополнениями: %Ln</numerusform>
            <numerusform>с дополнениями: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>без нового: %Ln</numerusform>
            <numerusform>без нового: %Ln</numerusform>
            <numerusform>без нового: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>отклонено: %Ln</numerusform>
            <numerusform>отклонено: %Ln</numerusform>
            <numerusform>отклонено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPanel</name>
    <message>
        <source>Write them, and note when they went out.</source>
        <translation>Напишите их и отметьте, когда они ушли.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>with an e-mail (.eml)</source>
        <translation>с эл. письмом (.eml)</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Пригласить…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Write anew…</source>
        <translation>Написать заново…</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Создать письма</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>All letters…</source>
        <translation>Все письма…</translation>
    </message>
    <message>
        <source>Those chosen…</source>
        <translation>Выбранные…</translation>
    </message>
    <message>
        <source>Those not sent yet…</source>
        <translation>Ещё не отправленные…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>Подготовлено %Ln письмо.</numerusform>
            <numerusform>Подготовлено %Ln письма.</numerusform>
            <numerusform>Подготовлено %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>Отмечено %Ln письмо.</numerusform>
            <numerusform>Отмечено %Ln письма.</numerusform>
            <numerusform>Отмечено %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Это не может следовать за нынешним положением: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>Подготовлено %Ln новое письмо.</numerusform>
            <numerusform>Подготовлено %Ln новых письма.</numerusform>
            <numerusform>Подготовлено %Ln новых писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>%Ln приглашённый оставил пост.</numerusform>
            <numerusform>%Ln приглашённых оставили пост.</numerusform>
            <numerusform>%Ln приглашённых оставили пост.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>%Ln место вакантно.</numerusform>
            <numerusform>%Ln места вакантны.</numerusform>
            <numerusform>%Ln мест вакантны.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>Такого письма нет.</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Выберите папку для писем</translation>
    </message>
    <message>
        <source>Stopped. Letters written so far stay in the folder.</source>
        <translation>Остановлено. Уже созданные письма остаются в папке.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>Записан %Ln файл. Отметьте письма, когда они уйдут.</numerusform>
            <numerusform>Записано %Ln файла. Отметьте письма, когда они уйдут.</numerusform>
            <numerusform>Записано %Ln файлов. Отметьте письма, когда они уйдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for: %1</source>
        <translation>Неизвестен адрес эл. почты: %1</translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Нет в шрифтах: %1</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>Каждому на его языке переписки</translation>
    </message>
    <message>
        <source>Whom to invite (search)</source>
        <translation>Кого пригласить (поиск)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Мест на государство</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>Draft the letters</source>
        <translation>Подготовить письма</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>One letter is drafted for each State, for the seats that the search finds. What you leave empty is taken from the event.</source>
        <translation>Для каждого государства готовится письмо, на места, которые находит поиск. Оставленное пустым берётся из мероприятия.</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>LaptopsPanel</name>
    <message>
        <source>Request for a card</source>
        <translation>Запрос карточки</translation>
    </message>
    <message>
        <source>Card of an office</source>
        <translation>Карточка офиса</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>Последний пользователь</translation>
    </message>
    <message>
        <source>Last action held here</source>
        <translation>Последнее известное здесь действие</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Карточка действует до</translation>
    </message>
    <message>
        <source>The laptop that holds the root key signs a card for each of the others. One that is lost is put out of use here; the next bundles tell the other offices.</source>
        <translation>Ноутбук с корневым ключом подписывает карточки остальных. Утерянный выводится из использования здесь; следующие пакеты сообщат другим офисам.</translation>
    </message>
    <message>
        <source>Ask to join an office…</source>
        <translation>Попросить о присоединении к офису…</translation>
    </message>
    <message>
        <source>Take a laptop in…</source>
        <translation>Принять ноутбук…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Он утерян…</translation>
    </message>
    <message>
        <source>Another laptop of the office holds the root key: it takes laptops in and puts them out of use.</source>
        <translation>Корневой ключ у другого ноутбука офиса: он принимает ноутбуки и выводит их из использования.</translation>
    </message>
    <message>
        <source>lost, out of use since %1; trusted up to its action %2</source>
        <translation>утерян, не используется с %1; доверие до его действия %2</translation>
    </message>
    <message>
        <source>lost, out of use since %1; nothing it wrote is trusted</source>
        <translation>утерян, не используется с %1; ничему написанному им нет доверия</translation>
    </message>
    <message>
        <source>this laptop, before it was restored</source>
        <translation>этот ноутбук до восстановления</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>этот ноутбук</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Ask to join an office</source>
        <translation>Просьба о присоединении к офису</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that holds the root key; add the card it gives you under Offices and verify it.</source>
        <translation>Сохранено: %1. Отнесите на ноутбук с корневым ключом; добавьте полученную карточку во вкладке «Офисы» и проверьте её.</translation>
    </message>
    <message>
        <source>Choose the request of a laptop</source>
        <translation>Выберите запрос ноутбука</translation>
    </message>
    <message>
        <source>Sign and save its card</source>
        <translation>Подписать и сохранить его карточку</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that asked.</source>
        <translation>Сохранено: %1. Отнесите на ноутбук, который просил.</translation>
    </message>
    <message>
        <source>Out of use; trusted up to its action %1. Send a bundle to the other offices, so that they know.</source>
        <translation>Выведен из использования; доверие до его действия %1. Отправьте пакет другим офисам, чтобы они знали.</translation>
    </message>
    <message>
        <source>Out of use; nothing it wrote is trusted. Send a bundle to the other offices, so that they know.</source>
        <translation>Выведен из использования; ничему написанному им нет доверия. Отправьте пакет другим офисам, чтобы они знали.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Words in any script</source>
        <translation>Слова любым письмом</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
</context>
<context>
    <name>ListedNote</name>
    <message>
        <source>Which?</source>
        <translation>Какие?</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (выведена)</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>вакансия</translation>
    </message>
    <message>
        <source>%1 (to settle)</source>
        <translation>%1 (решить)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершено %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Проверено: %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>That of the system</source>
        <translation>Системный</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Размер &amp;текста</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message>
        <source>Nothing goes to it any more. What it wrote up to that day and is held here stands; whatever it writes later is put aside in every office. This cannot be taken back: a laptop that is found again joins anew.</source>
        <translation>Ему больше ничего не отправляется. Написанное им до этого дня и имеющееся здесь остаётся; написанное позже откладывается в каждом офисе. Отменить нельзя: найденный ноутбук присоединяется заново.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Lost since (empty: all that is held is trusted)</source>
        <translation>Утерян с (пусто: всему имеющемуся доверие)</translation>
    </message>
    <message>
        <source>Put it out of use</source>
        <translation>Вывести из использования</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Laptop %1 is lost</source>
        <translation>Ноутбук %1 утерян</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Search the manual</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ни в одной главе нет этих слов.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Close the manual (Esc)</source>
        <translation>Закрыть руководство (Esc)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept. Choose where they differ:</source>
        <translation>Имена, номера и адреса обеих сохраняются. Выберите там, где они различаются:</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept; nothing else differs.</source>
        <translation>Имена, номера и адреса обеих сохраняются; других различий нет.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Ещё &amp;раз</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>NotingForm</name>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The last directory</source>
        <translation>Последний справочник</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Card of an office</source>
        <translation>Карточка бюро</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Можно отправлять</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Карточка действительна до</translation>
    </message>
    <message>
        <source>Verified or revoked</source>
        <translation>Подтверждено или отозвано</translation>
    </message>
    <message>
        <source>Offices trade their cards as small public files. Nothing goes to an office before its digits were compared by telephone.</source>
        <translation>Бюро обмениваются карточками — небольшими открытыми файлами. Бюро ничего не отправляется, пока его цифры не сверены по телефону.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Сохранить нашу карточку…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Добавить карточку…</translation>
    </message>
    <message>
        <source>%1 is verified: bundles may go there.</source>
        <translation>%1 подтверждено: туда можно отправлять пакеты.</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>Этот ноутбук теперь принадлежит %1.</translation>
    </message>
    <message>
        <source>%1 is trusted no more: nothing goes there or comes from there.</source>
        <translation>%1 больше не пользуется доверием: туда и оттуда ничего не идёт.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Сохранить нашу карточку</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Choose the card of an office</source>
        <translation>Выберите карточку бюро</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Распечатки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Networks and members</source>
        <translation>Сети и участники</translation>
    </message>
    <message>
        <source>Agreements and laws</source>
        <translation>Соглашения и законы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>С государствами</translation>
    </message>
    <message>
        <source>With offices</source>
        <translation>С другими бюро</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Регистрационное дело</translation>
    </message>
    <message>
        <source>Fill in the file…</source>
        <translation>Заполнить дело…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>There is no registration file, or it was purged.</source>
        <translation>Регистрационного дела нет, или оно стёрто.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Изображения (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Tell it to the readers apart from the file; should it be lost, print again from the list of printings.</source>
        <translation>Она показывается только сейчас и нигде не хранится. Сообщите её читателям отдельно от файла; если она утеряна, напечатайте снова из списка распечаток.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Копировать; буфер обмена очищается через минуту</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Фраза записана</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Парольная фраза для %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Участвует как</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Зарегистрировать человека</translation>
    </message>
    <message>
        <source>Somebody who may be in the register already is shown first, and you decide.</source>
        <translation>Сначала показывается тот, кто, возможно, уже есть в реестре; решаете вы.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Введите имя.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Только эти записи</translation>
    </message>
    <message>
        <source>write a receipt beside it at once</source>
        <translation>сразу записать рядом подтверждение</translation>
    </message>
    <message>
        <source>What would go?</source>
        <translation>Что уйдёт?</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Записать пакет…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Открыть пакет…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять его</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open it. You see what it would change first.</source>
        <translation>Перетащите пакет сюда или откройте его. Сначала вы увидите, что он изменит.</translation>
    </message>
    <message>
        <source>What went to and fro</source>
        <translation>Что отправлено и получено</translation>
    </message>
    <message>
        <source>No other office is known yet. Trade cards under Offices.</source>
        <translation>Другие бюро ещё неизвестны. Обменяйтесь карточками на вкладке «Бюро».</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <source>Written: %1. Send it by any road; only they can open it.</source>
        <translation>Записан: %1. Отправьте любым путём; открыть его может только получатель.</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Выберите пакет</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Сохранённые настройки</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название настроек</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Сохранить эти параметры…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>Передать файлом…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Принять из файла…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No preset kept yet</source>
        <translation>Сохранённых настроек пока нет</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Выберите сохранённые настройки</translation>
    </message>
    <message>
        <source>Mend what is marked first; then keep it.</source>
        <translation>Сначала исправьте отмеченное, затем сохраните.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Deleted: %1; undo brings it back.</source>
        <translation>Удалено: %1; отмена вернёт.</translation>
    </message>
    <message>
        <source>Hand on the preset</source>
        <translation>Передать настройки</translation>
    </message>
    <message>
        <source>Take in a preset</source>
        <translation>Принять настройки</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Сохранённые настройки (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The preset is kept.</source>
        <translation>Настройки сохранены.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>У %Ln адресата нет почтового адреса; для таких ничего не печатается.</numerusform>
            <numerusform>У %Ln адресатов нет почтового адреса; для них ничего не печатается.</numerusform>
            <numerusform>У %Ln адресатов нет почтового адреса; для них ничего не печатается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>%Ln вещь вышла не так, как просили.</numerusform>
            <numerusform>%Ln вещи вышли не так, как просили.</numerusform>
            <numerusform>%Ln вещей вышли не так, как просили.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>today, or 2024, 2024-05, 2024-05-02</source>
        <translation>сегодня или 2024, 2024-05, 2024-05-02</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>One State</source>
        <translation>Одно государство</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Брошюра</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Практические работники</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Theme sheet</source>
        <translation>Лист по теме</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Список телефонов</translation>
    </message>
    <message>
        <source>Card of a State</source>
        <translation>Карточка государства</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>Лист подтверждения</translation>
    </message>
    <message>
        <source>Mailing labels</source>
        <translation>Адресные этикетки</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Конверты</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы подписей</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Настольные таблички</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>План рассадки</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Visa letters</source>
        <translation>Письма для виз</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>Благодарственные письма</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>All focal points and official channels.</source>
        <translation>Все контактные лица и официальные каналы связи.</translation>
    </message>
    <message>
        <source>The directory on A5, to be printed on A4 and folded.</source>
        <translation>Справочник формата A5 для печати на A4 и складывания.</translation>
    </message>
    <message>
        <source>National practitioners only.</source>
        <translation>Только национальные практические работники.</translation>
    </message>
    <message>
        <source>Who came, left or changed since a directory.</source>
        <translation>Кто появился, выбыл или изменился после выпуска справочника.</translation>
    </message>
    <message>
        <source>Who answers for one theme.</source>
        <translation>Кто отвечает за одну тему.</translation>
    </message>
    <message>
        <source>Seats that nobody holds, and States without any.</source>
        <translation>Места, которые никто не занимает, и государства без мест.</translation>
    </message>
    <message>
        <source>Whom to call, on as few pages as can be.</source>
        <translation>Кому звонить — на наименьшем числе страниц.</translation>
    </message>
    <message>
        <source>What a mission takes along, on one page.</source>
        <translation>Что взять с собой в миссию — на одной странице.</translation>
    </message>
    <message>
        <source>A note verbale and the sheet a State corrects and returns.</source>
        <translation>Вербальная нота и лист, который государство исправляет и возвращает.</translation>
    </message>
    <message>
        <source>Addresses on sheets of labels.</source>
        <translation>Адреса на листах этикеток.</translation>
    </message>
    <message>
        <source>Sender and addressee on envelopes.</source>
        <translation>Отправитель и адресат на конвертах.</translation>
    </message>
    <message>
        <source>One letter to each, from your own words.</source>
        <translation>По письму каждому, с вашим собственным текстом.</translation>
    </message>
    <message>
        <source>By day, with rooms, speakers and languages.</source>
        <translation>По дням, с залами, докладчиками и языками.</translation>
    </message>
    <message>
        <source>By State: those expected, or those who came.</source>
        <translation>По государствам: кого ждут или кто пришёл.</translation>
    </message>
    <message>
        <source>To sign at each sitting, with codes to key back.</source>
        <translation>Для подписей на каждом заседании, с кодами для ввода.</translation>
    </message>
    <message>
        <source>Several to a sheet, with codes for the desk.</source>
        <translation>Несколько на листе, с кодами для стойки.</translation>
    </message>
    <message>
        <source>The name of each State, to be folded.</source>
        <translation>Название каждого государства, чтобы сложить.</translation>
    </message>
    <message>
        <source>Who sits where, in alphabetical order.</source>
        <translation>Кто где сидит, по алфавиту.</translation>
    </message>
    <message>
        <source>A note verbale to each State invited.</source>
        <translation>Вербальная нота каждому приглашённому государству.</translation>
    </message>
    <message>
        <source>For whoever asked for one; names the passport.</source>
        <translation>Для тех, кто просил; с номером паспорта.</translation>
    </message>
    <message>
        <source>For those who came; saving gives the numbers.</source>
        <translation>Для пришедших; номера даются при сохранении.</translation>
    </message>
    <message>
        <source>One letter to each who came.</source>
        <translation>По письму каждому, кто пришёл.</translation>
    </message>
    <message>
        <source>Choose the State first.</source>
        <translation>Сначала выберите государство.</translation>
    </message>
    <message>
        <source>Choose the theme first.</source>
        <translation>Сначала выберите тему.</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>Сначала напишите письмо.</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Сначала выберите мероприятие.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Второй язык рядом</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Kind of mandate</source>
        <translation>Вид мандата</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Листы этикеток</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Первая свободная этикетка</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Всего экземпляров</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Экземпляр для</translation>
    </message>
    <message>
        <source>Move to the right by</source>
        <translation>Сдвинуть вправо на</translation>
    </message>
    <message>
        <source>Move down by</source>
        <translation>Сдвинуть вниз на</translation>
    </message>
    <message>
        <source>For a trial</source>
        <translation>Для пробы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>Номер издания</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Fields of an entry</source>
        <translation>Поля записи</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>Alphabetical order of</source>
        <translation>Алфавитный порядок, язык</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Places in a row or at a table</source>
        <translation>Мест в ряду или за столом</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Size of badges</source>
        <translation>Размер бейджей</translation>
    </message>
    <message>
        <source>The back of badges</source>
        <translation>Оборот бейджей</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>Слова на обороте</translation>
    </message>
    <message>
        <source>Sheets of badges</source>
        <translation>Листы бейджей</translation>
    </message>
    <message>
        <source>too long for its place</source>
        <translation>слишком длинно для своего места</translation>
    </message>
    <message>
        <source>photo refused</source>
        <translation>фото отклонено</translation>
    </message>
    <message>
        <source>no code: the event has no key of its desks</source>
        <translation>нет кода: у мероприятия нет ключа стоек</translation>
    </message>
    <message>
        <source>no letter: name or number of the passport missing</source>
        <translation>нет письма: недостаёт имени или номера паспорта</translation>
    </message>
    <message>
        <source>passport ends within 90 days of the event</source>
        <translation>паспорт истекает в течение 90 дней после мероприятия</translation>
    </message>
    <message>
        <source>certificate withdrawn</source>
        <translation>сертификат отозван</translation>
    </message>
    <message>
        <source>did not come: no certificate</source>
        <translation>не пришёл: нет сертификата</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>Гриф и экземпляры</translation>
    </message>
    <message>
        <source>If the printer is off</source>
        <translation>Если принтер печатает со сдвигом</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Звание и учреждение</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Веб-сайты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in all scripts</source>
        <translation>Имя во всех письменностях</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Это бюро</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>Дни мероприятия</translation>
    </message>
    <message>
        <source>That of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Все заседания</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Those who came, as the final list</source>
        <translation>Пришедшие, как итоговый список</translation>
    </message>
    <message>
        <source>In an emergency call …</source>
        <translation>В экстренном случае звонить…</translation>
    </message>
    <message>
        <source>One to a page, for a card printer</source>
        <translation>По одному на странице, для принтера карт</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Ряды</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Столы</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>Подковой</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Пустой</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message>
        <source>Find a document, a name, a fingerprint</source>
        <translation>Найти документ, имя, отпечаток</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Распечатки</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Напечатать снова…</translation>
    </message>
    <message>
        <source>The same document, byte for byte (Ctrl+S)</source>
        <translation>Тот же документ, байт в байт (Ctrl+S)</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>На бумаге…</translation>
    </message>
    <message>
        <source>Addendum since this one</source>
        <translation>Добавление после этого издания</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Печать документа</translation>
    </message>
    <message>
        <source>Nothing that was printed says this.</source>
        <translation>Среди напечатанного такого нет.</translation>
    </message>
    <message>
        <source>What leaves the office on paper is listed here, and kept as it was.</source>
        <translation>Здесь перечислено и сохранено без изменений всё, что выходит из бюро на бумаге.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>отправлена %Ln страница</numerusform>
            <numerusform>отправлено %Ln страницы</numerusform>
            <numerusform>отправлено %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never more than %2</source>
        <translation>%1: никогда больше, чем %2</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>Добавить заседание…</translation>
    </message>
    <message>
        <source>The next of the series…</source>
        <translation>Следующее в серии…</translation>
    </message>
    <message>
        <source>A workshop the day after…</source>
        <translation>Практикум на следующий день…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>Принять программу…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Сохранить как файл календаря…</translation>
    </message>
    <message>
        <source>There is no programme yet. Add a sitting, or take in a table.</source>
        <translation>Программы ещё нет. Добавьте заседание или примите таблицу.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Отмечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>Перенесено %Ln заседание.</numerusform>
            <numerusform>Перенесено %Ln заседания.</numerusform>
            <numerusform>Перенесено %Ln заседаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitations are of the old days: issue them again.</source>
        <translation>В его приглашениях прежние дни: напишите их заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>%Ln приглашённый больше не занимает своё место.</numerusform>
            <numerusform>%Ln приглашённых больше не занимают свои места.</numerusform>
            <numerusform>%Ln приглашённых больше не занимают свои места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Выберите программу</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>Принято %Ln заседание.</numerusform>
            <numerusform>Принято %Ln заседания.</numerusform>
            <numerusform>Принято %Ln заседаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Сохранить как файл календаря</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>and mark the others absent</source>
        <translation>и отметить остальных отсутствующими</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>%Ln прибывший будет отмечен присутствующим.</numerusform>
            <numerusform>%Ln прибывших будут отмечены присутствующими.</numerusform>
            <numerusform>%Ln прибывших будут отмечены присутствующими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>%Ln будет отмечен отсутствующим.</numerusform>
            <numerusform>%Ln будут отмечены отсутствующими.</numerusform>
            <numerusform>%Ln будут отмечены отсутствующими.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks that are there stay.</source>
        <translation>Имеющиеся отметки остаются.</translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Что стирается</translation>
    </message>
    <message>
        <source>Erase for good. I know that nobody can take it back.</source>
        <translation>Стереть навсегда. Я знаю, что вернуть это никто не сможет.</translation>
    </message>
    <message>
        <source>Erase the registration files</source>
        <translation>Стереть регистрационные дела</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Purge the registration files</source>
        <translation>Стереть регистрационные дела</translation>
    </message>
    <message>
        <source>There is no registration file.</source>
        <translation>Регистрационных дел нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>Стирается %Ln регистрационное дело вместе с историей.</numerusform>
            <numerusform>Стирается %Ln регистрационных дела вместе с историей.</numerusform>
            <numerusform>Стирается %Ln регистрационных дел вместе с историей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>Среди них %Ln фото.</numerusform>
            <numerusform>Среди них %Ln фото.</numerusform>
            <numerusform>Среди них %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not time yet: the day of the purge is %1.</source>
        <translation>Ещё не время: день стирания %1.</translation>
    </message>
    <message>
        <source>It is not time yet: no day is set, and the event is not over.</source>
        <translation>Ещё не время: день не назначен, а мероприятие не завершено.</translation>
    </message>
    <message>
        <source>Participations and attendance stay, and these counts:</source>
        <translation>Участие и присутствие остаются, и эти числа:</translation>
    </message>
    <message>
        <source>Gender markers</source>
        <translation>Гендерные маркеры</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Языки устного перевода</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Гражданства</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Ответы по вопросам</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Ничего нового; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Записано.</translation>
    </message>
</context>
<context>
    <name>RateBars</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 из %2 · %3 %</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a name; empty is a vacancy</source>
        <translation>Введите имя; пусто — вакансия</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код восстановления</translation>
    </message>
    <message>
        <source>It opens this workspace if the passphrase is forgotten. It is shown only now: write it on paper and keep the paper in a safe, away from this computer.</source>
        <translation>Он открывает это рабочее пространство, если парольная фраза забыта. Показывается только сейчас: запишите на бумаге и храните её в сейфе, вдали от этого компьютера.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Сохранить текстом…</translation>
    </message>
    <message>
        <source>The code, typed back from the paper</source>
        <translation>Код, введённый с бумаги</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>Введите его с бумаги</translation>
    </message>
    <message>
        <source>focalnet: recovery code of the workspace of %1</source>
        <translation>focalnet: код восстановления рабочего пространства: %1</translation>
    </message>
    <message>
        <source>Whoever has this code and the folder can read everything in it.</source>
        <translation>У кого есть этот код и папка, тот прочитает всё, что в ней.</translation>
    </message>
    <message>
        <source>Save the recovery code in clear</source>
        <translation>Сохранить код восстановления открыто</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>Register a person…</source>
        <translation>Зарегистрировать человека…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Save with the registration files…</source>
        <translation>Сохранить с регистрационными делами…</translation>
    </message>
    <message>
        <source>Purge the registration files…</source>
        <translation>Стереть регистрационные дела…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>Отмечен %Ln участник.</numerusform>
            <numerusform>Отмечено %Ln участника.</numerusform>
            <numerusform>Отмечено %Ln участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Это не может следовать за нынешним положением: %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Choose forms and exports</source>
        <translation>Выберите формы и файлы экспорта</translation>
    </message>
    <message>
        <source>Forms and tables (*.xlsx *.csv)</source>
        <translation>Формы и таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Принято. Одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Save the participants</source>
        <translation>Сохранить участников</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>Навсегда стёрто %Ln регистрационное дело.</numerusform>
            <numerusform>Навсегда стёрто %Ln регистрационных дела.</numerusform>
            <numerusform>Навсегда стёрто %Ln регистрационных дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were kept.</source>
        <translation>Числа сохранены.</translation>
    </message>
</context>
<context>
    <name>RegistrationPreview</name>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Take in those over the quota too</source>
        <translation>Принять и тех, кто сверх квоты</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Rows that say nothing come in as</source>
        <translation>Строки без указания принимаются как</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые строки…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Look at the rows, then take them in as one action.</source>
        <translation>Ещё ничего не сохранено. Просмотрите строки и примите их одним действием.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Registered; the person is new.</source>
        <translation>Зарегистрирован; человек новый.</translation>
    </message>
    <message>
        <source>Registered; the person is in the register.</source>
        <translation>Зарегистрирован; человек есть в реестре.</translation>
    </message>
    <message>
        <source>Was registered before; brought up to date.</source>
        <translation>Был зарегистрирован раньше; обновлено.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Имени нет.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Значение не подходит для своего поля.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>No person has this id.</source>
        <translation>Человека с таким идентификатором нет.</translation>
    </message>
    <message>
        <source>The State is none that the register knows.</source>
        <translation>Такого государства в реестре нет.</translation>
    </message>
    <message>
        <source>This is no stage of a participation.</source>
        <translation>Это не этап участия.</translation>
    </message>
    <message>
        <source>Whoever this person accompanies is not registered.</source>
        <translation>Тот, кого сопровождают, не зарегистрирован.</translation>
    </message>
    <message>
        <source>The State has no place left; take them in by your word.</source>
        <translation>У государства не осталось мест; примите по своему решению.</translation>
    </message>
    <message>
        <source>The invitation is to another event.</source>
        <translation>Приглашение на другое мероприятие.</translation>
    </message>
    <message>
        <source>The name is a formula; have it typed as text.</source>
        <translation>Имя — формула; пусть его введут текстом.</translation>
    </message>
    <message>
        <source>There is no table of registrations in this file.</source>
        <translation>В этом файле нет таблицы регистраций.</translation>
    </message>
    <message>
        <source>This form is of another event.</source>
        <translation>Эта форма другого мероприятия.</translation>
    </message>
    <message>
        <source>Known by the number of the registration.</source>
        <translation>Известен по номеру регистрации.</translation>
    </message>
    <message>
        <source>Known by name and e-mail or telephone.</source>
        <translation>Известен по имени и эл. почте или телефону.</translation>
    </message>
    <message>
        <source>Known: the register says all of this already.</source>
        <translation>Известен: в реестре всё это уже есть.</translation>
    </message>
    <message>
        <source>Known: the holder of a seat that was invited.</source>
        <translation>Известен: занимает приглашённое место.</translation>
    </message>
    <message>
        <source>Taken for the person chosen.</source>
        <translation>Принят за выбранного человека.</translation>
    </message>
    <message>
        <source>Somebody of this name and State is there already; not taken for the same.</source>
        <translation>Человек с таким именем и государством уже есть; не принят за него.</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already under another spelling.</source>
        <translation>Возможно, это тот, кто уже есть в другом написании.</translation>
    </message>
    <message>
        <source>Added to the person.</source>
        <translation>Добавлено к человеку.</translation>
    </message>
    <message>
        <source>Differs from the person; ours is kept, theirs is kept with other data.</source>
        <translation>Отличается; наше остаётся, их значение хранится с прочими данными.</translation>
    </message>
    <message>
        <source>The State was not invited.</source>
        <translation>Государство не приглашено.</translation>
    </message>
    <message>
        <source>No State is named.</source>
        <translation>Государство не названо.</translation>
    </message>
    <message>
        <source>The file says another stage; what was decided here stays.</source>
        <translation>В файле другой этап; решённое здесь остаётся.</translation>
    </message>
    <message>
        <source>A formula stands here; what it came to was read.</source>
        <translation>Здесь формула; прочитан её результат.</translation>
    </message>
    <message>
        <source>This was not understood and is kept as a note.</source>
        <translation>Это не понято и хранится как примечание.</translation>
    </message>
    <message>
        <source>The cells were merged; each row got what they say.</source>
        <translation>Ячейки были объединены; каждая строка получила их текст.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>Скрытый лист не прочитан.</translation>
    </message>
    <message>
        <source>Nobody knows this column; it was left out.</source>
        <translation>Этот столбец неизвестен; он пропущен.</translation>
    </message>
    <message>
        <source>More people than the event has room for.</source>
        <translation>Людей больше, чем вмещает мероприятие.</translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Was invited</source>
        <translation>Был приглашён</translation>
    </message>
    <message>
        <source>Holds it now</source>
        <translation>Занимает сейчас</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>Each letter gets a new one in its place, for whoever holds the seats today. The old letters stay, marked as replaced.</source>
        <translation>Вместо каждого письма пишется новое — тем, кто занимает места сегодня. Старые письма остаются с пометкой «заменено».</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>Написать заново %Ln письмо</numerusform>
            <numerusform>Написать заново %Ln письма</numerusform>
            <numerusform>Написать заново %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>%Ln приглашённый тем временем оставил пост:</numerusform>
            <numerusform>%Ln приглашённых тем временем оставили пост:</numerusform>
            <numerusform>%Ln приглашённых тем временем оставили пост:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was invited still holds the post.</source>
        <translation>Все приглашённые по-прежнему занимают свои посты.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Send to States…</source>
        <translation>Отправить государствам…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Отметить напоминание…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Сохранить книгой…</translation>
    </message>
    <message>
        <source>It was sent to nobody yet. Begin with “Send to States”.</source>
        <translation>Ещё никому не отправлен. Начните с «Отправить государствам».</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>запрошено %Ln государство</numerusform>
            <numerusform>запрошено %Ln государства</numerusform>
            <numerusform>запрошено %Ln государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>ответило %Ln</numerusform>
            <numerusform>ответили %Ln</numerusform>
            <numerusform>ответили %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>напомнить: %Ln</numerusform>
            <numerusform>напомнить: %Ln</numerusform>
            <numerusform>напомнить: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>Отправлено %Ln государству.</numerusform>
            <numerusform>Отправлено %Ln государствам.</numerusform>
            <numerusform>Отправлено %Ln государствам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>У %Ln уже был.</numerusform>
            <numerusform>У %Ln уже был.</numerusform>
            <numerusform>У %Ln уже был.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Сначала выберите государство в таблице.</translation>
    </message>
    <message>
        <source>Choose States that have not replied first.</source>
        <translation>Сначала выберите государства, которые не ответили.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>Отмечено %Ln напоминание.</numerusform>
            <numerusform>Отмечено %Ln напоминания.</numerusform>
            <numerusform>Отмечено %Ln напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Сохранить книгой</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Choose the files of the reply</source>
        <translation>Выберите файлы ответа</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Into a new or empty folder, or in place of the workspace it was made of. What is there is kept as a backup, and you see what differs first.</source>
        <translation>В новую или пустую папку либо вместо рабочего пространства, с которого она сделана. То, что там есть, сохраняется резервной копией; сначала вы увидите различия.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Папка рабочего пространства</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>This is the recovery &amp;code</source>
        <translation>Это &amp;код восстановления</translation>
    </message>
    <message>
        <source>Choose the &amp;backup…</source>
        <translation>Выбрать &amp;копию…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Что различается?</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Восстановить её</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>That of the workspace, where it is there; for a new folder, the one of the day of the backup.</source>
        <translation>Фраза рабочего пространства, если оно там есть; для новой папки — фраза на день копии.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>Выберите папку рабочего пространства</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>В копии %Ln запись.</numerusform>
            <numerusform>В копии %Ln записи.</numerusform>
            <numerusform>В копии %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>Здесь %Ln запись.</numerusform>
            <numerusform>Здесь %Ln записи.</numerusform>
            <numerusform>Здесь %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>%Ln действие, сделанное здесь с тех пор, исчезнет отсюда.</numerusform>
            <numerusform>%Ln действия, сделанные здесь с тех пор, исчезнут отсюда.</numerusform>
            <numerusform>%Ln действий, сделанных здесь с тех пор, исчезнут отсюда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other offices give back what they hold of them.</source>
        <translation>Другие офисы вернут то, что у них есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>%Ln стирание повторяется.</numerusform>
            <numerusform>%Ln стирания повторяются.</numerusform>
            <numerusform>%Ln стираний повторяются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which offices and laptops were revoked since is not known here: open a bundle of another office before you send anything.</source>
        <translation>Какие офисы и ноутбуки отозваны с тех пор, здесь неизвестно: откройте пакет другого офиса, прежде чем что-либо отправлять.</translation>
    </message>
</context>
<context>
    <name>SavedBox</name>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Место по алфавиту</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Звания</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Number as given</source>
        <translation>Номер как указан</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Добавочный</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтительный</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кому видно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Владеет языками</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Ключи шифрования</translation>
    </message>
    <message>
        <source>Key or fingerprint</source>
        <translation>Ключ или отпечаток</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Прочие данные</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Кто занимает</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Reference of the State</source>
        <translation>Номер государства</translation>
    </message>
    <message>
        <source>Date of the State</source>
        <translation>Дата государства</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Номер Суда</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Last confirmation</source>
        <translation>Последнее подтверждение</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кем подтверждено</translation>
    </message>
    <message>
        <source>Confirmed how</source>
        <translation>Способ подтверждения</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>Официальный канал</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>Все или любой</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Согласованная дата</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Код ISO</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>Двухбуквенный код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Организация Объединённых Наций</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Язык переписки</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>Телефонный код</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Часовые пояса</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходные дни</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступление</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Search that chose the entries</source>
        <translation>Поиск, выбравший записи</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Sheet of a campaign</source>
        <translation>Лист кампании</translation>
    </message>
    <message>
        <source>Designations asked about</source>
        <translation>Запрошенные назначения</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Remark of the State</source>
        <translation>Замечание государства</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Напомнено</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Answered how</source>
        <translation>Способ ответа</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>Проверка связи</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>Лицо или учреждение</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Номер вопроса</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Library item</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Chamber or author</source>
        <translation>Палата или автор</translation>
    </message>
    <message>
        <source>Text or holding</source>
        <translation>Текст или вывод</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Ad hoc only</source>
        <translation>Только ad hoc</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Implementing legislation</source>
        <translation>Имплементирующий закон</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Распечатка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Всего экземпляров</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Дата печати</translation>
    </message>
    <message>
        <source>Since the printing</source>
        <translation>После распечатки</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Отпечаток содержания</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Сохранённые настройки</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Первая запись</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Вторая запись</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>Название на других языках</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Номер в серии</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Начинается</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Кончается</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Посадочных мест</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Кабины</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Мест на государство</translation>
    </message>
    <message>
        <source>Nominations by</source>
        <translation>Кандидатуры до</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>Проводится совместно с</translation>
    </message>
    <message>
        <source>Written contributions</source>
        <translation>Письменные материалы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Began on, before</source>
        <translation>Начиналось прежде</translation>
    </message>
    <message>
        <source>Ended on, before</source>
        <translation>Кончалось прежде</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Search that chose the States</source>
        <translation>Поиск, которым выбраны государства</translation>
    </message>
    <message>
        <source>Registration files go on</source>
        <translation>Дела стираются</translation>
    </message>
    <message>
        <source>Key of the desks</source>
        <translation>Ключ стоек</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>Председательствует</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Seats invited</source>
        <translation>Приглашённые места</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Занимает</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Вместо</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Institution as stated</source>
        <translation>Учреждение, как указано</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Участвует как</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>Прибыл без регистрации</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Сопровождает</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Код на бейдже</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>В других программах</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Регистрационное дело</translation>
    </message>
    <message>
        <source>Name as in the passport</source>
        <translation>Имя, как в паспорте</translation>
    </message>
    <message>
        <source>Name as to be printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Name in the own script</source>
        <translation>Имя родным письмом</translation>
    </message>
    <message>
        <source>Gender marker, as stated</source>
        <translation>Гендерный маркер, как указан</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Number of the passport</source>
        <translation>Номер паспорта</translation>
    </message>
    <message>
        <source>Passport valid to</source>
        <translation>Паспорт действителен до</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Sponsored ticket</source>
        <translation>Оплаченный билет</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Суточные</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гостиница</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхование</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Прибывает в</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>Чем прибывает</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Отбывает в</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>Чем отбывает</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Особенности питания</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>Потребности в доступности</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>Язык устного перевода</translation>
    </message>
    <message>
        <source>Line on the badge</source>
        <translation>Строка на бейдже</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>В экстренном случае звонить</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>Можно фотографировать</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Отменено в</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Взято из</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Number in its file</source>
        <translation>Номер в её файле</translation>
    </message>
    <message>
        <source>Counts kept</source>
        <translation>Сохранённые числа</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>Национальное контактное лицо</translation>
    </message>
    <message>
        <source>Central authority</source>
        <translation>Центральный орган</translation>
    </message>
    <message>
        <source>National working group</source>
        <translation>Национальная рабочая группа</translation>
    </message>
    <message>
        <source>Operational focal point</source>
        <translation>Оперативное контактное лицо</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>Тематическое контактное лицо</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>Контактное лицо региональной группы</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>Региональное тематическое контактное лицо</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>Контактное лицо по вопросам отказа от сотрудничества</translation>
    </message>
    <message>
        <source>Desk at an embassy or mission</source>
        <translation>Отдел в посольстве или представительстве</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Практический работник</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Исполняющий обязанности</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Государства Африки</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Государства Азии и Тихого океана</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Государства Восточной Европы</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Государства Западной Европы и другие государства</translation>
    </message>
    <message>
        <source>Diplomatic channel</source>
        <translation>Дипломатические каналы</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Министерство</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Посольство</translation>
    </message>
    <message>
        <source>Either of several</source>
        <translation>Один из нескольких</translation>
    </message>
    <message>
        <source>For urgent requests</source>
        <translation>Для срочных просьб</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Любой из них</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Сначала имя</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Сначала фамилия</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Одно имя</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Защищённый</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Иное</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Вербальная нота</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Depositary notification</source>
        <translation>Уведомление депозитария</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Только это бюро</translation>
    </message>
    <message>
        <source>State Party</source>
        <translation>Государство-участник</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписавшее государство</translation>
    </message>
    <message>
        <source>Not a party</source>
        <translation>Не участник</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Ratification deposited</source>
        <translation>Ратификация сдана на хранение</translation>
    </message>
    <message>
        <source>Accession deposited</source>
        <translation>Присоединение сдано на хранение</translation>
    </message>
    <message>
        <source>Party from</source>
        <translation>Участник с</translation>
    </message>
    <message>
        <source>Withdrawal notified</source>
        <translation>Уведомление о выходе</translation>
    </message>
    <message>
        <source>Withdrawal rescinded</source>
        <translation>Выход отозван</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Вышло</translation>
    </message>
    <message>
        <source>Situation opened</source>
        <translation>Ситуация открыта</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Held by somebody else now</source>
        <translation>Теперь другое лицо</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Note verbale received</source>
        <translation>Вербальная нота получена</translation>
    </message>
    <message>
        <source>Note verbale sent</source>
        <translation>Вербальная нота отправлена</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Non-essential contact</source>
        <translation>Неосновной контакт</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Рамочное соглашение</translation>
    </message>
    <message>
        <source>Relocation of witnesses</source>
        <translation>Переселение свидетелей</translation>
    </message>
    <message>
        <source>Enforcement of sentences</source>
        <translation>Исполнение наказаний</translation>
    </message>
    <message>
        <source>Interim release</source>
        <translation>Временное освобождение</translation>
    </message>
    <message>
        <source>Final release</source>
        <translation>Окончательное освобождение</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>На переговорах</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Передовая практика</translation>
    </message>
    <message>
        <source>National legislation</source>
        <translation>Национальное право</translation>
    </message>
    <message>
        <source>Difficulty in execution</source>
        <translation>Трудность исполнения</translation>
    </message>
    <message>
        <source>Case law</source>
        <translation>Судебная практика</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Справочный документ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Technical workshop</source>
        <translation>Технический практикум</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Дискуссия</translation>
    </message>
    <message>
        <source>Informal consultation</source>
        <translation>Неофициальная консультация</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Пленарное заседание</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Дистанционно</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Смешанный</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Приглашения отправлены</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведено</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Работа в группах</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Regrets</source>
        <translation>Выражено сожаление</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Названа кандидатура</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>Ожидает согласования</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Accompanying person</source>
        <translation>Сопровождающее лицо</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужна</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Нужна</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>Присутствовал частично</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Дистанционно</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствовал</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Отсутствовал по уважительной причине</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист подписей</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Распечатки</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Сохранённые настройки</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участия</translation>
    </message>
    <message>
        <source>Registration files</source>
        <translation>Регистрационные дела</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Прибытия</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Создание мероприятия</translation>
    </message>
    <message>
        <source>Copy an event</source>
        <translation>Копия мероприятия</translation>
    </message>
    <message>
        <source>Change the status of an event</source>
        <translation>Изменение статуса мероприятия</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>Приглашение на мероприятие</translation>
    </message>
    <message>
        <source>Note what became of letters</source>
        <translation>Отметка о судьбе писем</translation>
    </message>
    <message>
        <source>Write new letters in place of old ones</source>
        <translation>Новые письма вместо прежних</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>Регистрация людей</translation>
    </message>
    <message>
        <source>Note how far participants have come</source>
        <translation>Отметка об этапах участников</translation>
    </message>
    <message>
        <source>Purge registration files</source>
        <translation>Стирание регистрационных дел</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Выдача кодов бейджам</translation>
    </message>
    <message>
        <source>Note that visa letters went out</source>
        <translation>Отметить отправку писем для виз</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметка прибытия</translation>
    </message>
    <message>
        <source>Take back a check-in</source>
        <translation>Отмена прибытия</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Приём без регистрации</translation>
    </message>
    <message>
        <source>Take in a replacement</source>
        <translation>Приём замены</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Приём файла другой стойки</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Отметка присутствия</translation>
    </message>
    <message>
        <source>Follow up an event</source>
        <translation>Последующие шаги мероприятия</translation>
    </message>
    <message>
        <source>Note contacts made</source>
        <translation>Отметка контактов</translation>
    </message>
    <message>
        <source>Take in evaluations</source>
        <translation>Приём оценок</translation>
    </message>
    <message>
        <source>Add sittings</source>
        <translation>Добавление заседаний</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Печать документа</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Приём пакета</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Решение конфликта</translation>
    </message>
    <message>
        <source>Make records one</source>
        <translation>Объединение записей</translation>
    </message>
    <message>
        <source>Take records apart</source>
        <translation>Разъединение записей</translation>
    </message>
    <message>
        <source>Say that they are not the same</source>
        <translation>Отметка, что это разные записи</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стирание навсегда</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантно</translation>
    </message>
    <message>
        <source>Confirmed within</source>
        <translation>Подтверждено за</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Истекает через</translation>
    </message>
    <message>
        <source>Network and speciality</source>
        <translation>Сеть и специализация</translation>
    </message>
    <message>
        <source>Kind and date</source>
        <translation>Вид и дата</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Тип и статус</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>Статус и дата</translation>
    </message>
    <message>
        <source>Shelf and symbol</source>
        <translation>Раздел и шифр</translation>
    </message>
    <message>
        <source>Means and outcome</source>
        <translation>Способ и результат</translation>
    </message>
    <message>
        <source>Status, date and kind</source>
        <translation>Статус, дата и вид</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Official channels</source>
        <translation>Официальные каналы</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Sheets of campaigns</source>
        <translation>Листы кампаний</translation>
    </message>
    <message>
        <source>Communication tests</source>
        <translation>Проверки связи</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Вопросники</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Letters and contacts</source>
        <translation>Письма и контакты</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Законодательство</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Retire: %1</source>
        <translation>Выведено: %1</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Добавление записей</translation>
    </message>
    <message>
        <source>Confirm mandates</source>
        <translation>Подтверждение мандатов</translation>
    </message>
    <message>
        <source>Hand over mandates</source>
        <translation>Передача мандатов</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демонстрационные данные</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Начало кампании</translation>
    </message>
    <message>
        <source>Send sheets</source>
        <translation>Отправка листов</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Запись ответа</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Приём ответов</translation>
    </message>
    <message>
        <source>Remind States</source>
        <translation>Напоминание государствам</translation>
    </message>
    <message>
        <source>Send a questionnaire</source>
        <translation>Отправка вопросника</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Запись ответа</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложение файлов</translation>
    </message>
    <message>
        <source>States and themes</source>
        <translation>Государства и темы</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Изменение полей</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Two primary focal points at once.</source>
        <translation>Два основных контактных лица одновременно.</translation>
    </message>
    <message>
        <source>Someone is acting beside a primary focal point.</source>
        <translation>Исполняющий обязанности действует рядом с основным контактным лицом.</translation>
    </message>
    <message>
        <source>A vacancy is noted where somebody holds the seat.</source>
        <translation>Отмечена вакансия, хотя место занято.</translation>
    </message>
    <message>
        <source>Nobody held the seat between two mandates.</source>
        <translation>Между двумя мандатами место никто не занимал.</translation>
    </message>
    <message>
        <source>Designation received</source>
        <translation>Назначение получено</translation>
    </message>
    <message>
        <source>Mandate begins</source>
        <translation>Начало мандата</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>Конец мандата</translation>
    </message>
    <message>
        <source>Mandate confirmed</source>
        <translation>Мандат подтверждён</translation>
    </message>
    <message>
        <source>Post taken up</source>
        <translation>Вступление в должность</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>Уход с должности</translation>
    </message>
    <message>
        <source>Channel received</source>
        <translation>Канал получен</translation>
    </message>
    <message>
        <source>Channel takes effect</source>
        <translation>Канал вступает в силу</translation>
    </message>
    <message>
        <source>Channel ends</source>
        <translation>Канал прекращается</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Sheet sent</source>
        <translation>Лист отправлен</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Questionnaire sent</source>
        <translation>Вопросник отправлен</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Звание и учреждение</translation>
    </message>
    <message>
        <source>Kind and theme</source>
        <translation>Вид и тема</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Circle of readers</source>
        <translation>Круг читателей</translation>
    </message>
    <message>
        <source>Circles of readers</source>
        <translation>Круги читателей</translation>
    </message>
    <message>
        <source>What the circle was</source>
        <translation>Каким был круг</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Никогда больше, чем</translation>
    </message>
    <message>
        <source>Left out for them</source>
        <translation>Опущено для них</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что опущено</translation>
    </message>
    <message>
        <source>Their files</source>
        <translation>Их файлы</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>Защищены парольной фразой</translation>
    </message>
    <message>
        <source>Left in clear</source>
        <translation>Не защищены</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a person, State, theme, phone…</source>
        <translation>Найти человека, государство, тему, телефон…</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Найти (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>words, in any order</source>
        <translation>слова в любом порядке</translation>
    </message>
    <message>
        <source>Words and the rest</source>
        <translation>Слова и прочее</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>найдена %Ln запись</numerusform>
            <numerusform>найдено %Ln записи</numerusform>
            <numerusform>найдено %Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save under a new name</source>
        <translation>Сохранить под новым именем</translation>
    </message>
    <message>
        <source>Export the people…</source>
        <translation>Экспорт людей…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Or field by field:</source>
        <translation>Или по полям:</translation>
    </message>
    <message>
        <source>Saved. Use it in lists, printing and campaigns.</source>
        <translation>Сохранено. Используйте в списках, печати и кампаниях.</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Экспорт людей</translation>
    </message>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>в файл записан %Ln</numerusform>
            <numerusform>в файл записано %Ln</numerusform>
            <numerusform>в файл записано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SeatPanel</name>
    <message>
        <source>Mandates of this cell</source>
        <translation>Мандаты этой ячейки</translation>
    </message>
    <message>
        <source>New designation here</source>
        <translation>Новое назначение</translation>
    </message>
    <message>
        <source>Choose a cell to see who is behind it.</source>
        <translation>Выберите ячейку, чтобы увидеть, кто за ней стоит.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>подтверждено: %1</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Создать новый код восстановления…</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>Разблокировать связкой ключей компьютера</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Разблокировка</translation>
    </message>
    <message>
        <source>The old recovery code stops working then.</source>
        <translation>Старый код восстановления тогда перестанет действовать.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can unlock it then.</source>
        <translation>Тогда разблокировать сможет любой вошедший на этом компьютере.</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one opens nothing any more.</source>
        <translation>Парольная фраза изменена; старая больше ничего не открывает.</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks this workspace now.</source>
        <translation>Теперь связка ключей компьютера разблокирует это рабочее пространство.</translation>
    </message>
    <message>
        <source>The keyring no longer unlocks this workspace.</source>
        <translation>Связка ключей больше не разблокирует это рабочее пространство.</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%Ln уже приглашён</numerusform>
            <numerusform>%Ln уже приглашены</numerusform>
            <numerusform>%Ln уже приглашены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%Ln вакантное место</numerusform>
            <numerusform>%Ln вакантных места</numerusform>
            <numerusform>%Ln вакантных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln пропущено: за него не отвечает ни одно государство</numerusform>
            <numerusform>%Ln пропущены: за них не отвечает ни одно государство</numerusform>
            <numerusform>%Ln пропущено: за них не отвечает ни одно государство</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%Ln пришёл</numerusform>
            <numerusform>%Ln пришли</numerusform>
            <numerusform>%Ln пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%Ln отклонена.</numerusform>
            <numerusform>%Ln отклонены.</numerusform>
            <numerusform>%Ln отклонено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%Ln приглашён</numerusform>
            <numerusform>%Ln приглашены</numerusform>
            <numerusform>%Ln приглашены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%Ln ожидается</numerusform>
            <numerusform>%Ln ожидаются</numerusform>
            <numerusform>%Ln ожидаются</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>нет отметки</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Keep the letters d and M</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Ещё без отметки</translation>
    </message>
    <message>
        <source>not read well: a sign is wrong or missing</source>
        <translation>плохо прочитан: знак неверен или пропущен</translation>
    </message>
    <message>
        <source>no line of this number was printed here</source>
        <translation>строка с таким номером здесь не печаталась</translation>
    </message>
    <message>
        <source>a blank line: enter who signed there as a walk-in</source>
        <translation>пустая строка: примите подписавшегося без регистрации</translation>
    </message>
    <message>
        <source>the line is on the sheet of another sitting</source>
        <translation>строка с листа другого заседания</translation>
    </message>
    <message>
        <source>The code of the line was misread.</source>
        <translation>Код строки прочитан неверно.</translation>
    </message>
    <message>
        <source>A blank line: enter who signed there as a walk-in.</source>
        <translation>Пустая строка: примите подписавшегося без регистрации.</translation>
    </message>
    <message>
        <source>Nobody who takes part is meant by this.</source>
        <translation>Это не обозначает никого из участников.</translation>
    </message>
    <message>
        <source>Several may be meant: give an id or a code.</source>
        <translation>Может обозначать нескольких: укажите идентификатор или код.</translation>
    </message>
    <message>
        <source>The code of the badge is misread or of another event.</source>
        <translation>Код бейджа прочитан неверно или другого мероприятия.</translation>
    </message>
    <message>
        <source>No sitting is called so, or several are.</source>
        <translation>Заседания с таким названием нет, или их несколько.</translation>
    </message>
    <message>
        <source>The line is on the sheet of another sitting.</source>
        <translation>Строка с листа другого заседания.</translation>
    </message>
    <message>
        <source>The mark or its times do not fit.</source>
        <translation>Отметка или её время не подходят.</translation>
    </message>
    <message>
        <source>An earlier row says it of the same sitting.</source>
        <translation>Более ранняя строка уже говорит это о том же заседании.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>стойка %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>без регистрации</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>Already in: %1</source>
        <translation>Уже прибыл: %1</translation>
    </message>
    <message>
        <source>This is on no day of the event.</source>
        <translation>Это не день мероприятия.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Добро пожаловать, %1</translation>
    </message>
    <message>
        <source>They took part already.</source>
        <translation>Участвовал и раньше.</translation>
    </message>
    <message>
        <source>New in the directory.</source>
        <translation>Новый в справочнике.</translation>
    </message>
    <message>
        <source>Not in after all: %1</source>
        <translation>Всё же не прибыл: %1</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>Бейдж другого мероприятия: %1</translation>
    </message>
    <message>
        <source>Look them up by name.</source>
        <translation>Найдите по имени.</translation>
    </message>
    <message>
        <source>The code was not read well</source>
        <translation>Код прочитан плохо</translation>
    </message>
    <message>
        <source>Read it again, or type the name.</source>
        <translation>Считайте ещё раз или введите имя.</translation>
    </message>
    <message>
        <source>No badge of this event has this code</source>
        <translation>Бейджа этого мероприятия с таким кодом нет</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Никого так не зовут</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in (F2).</source>
        <translation>Проверьте написание или примите без регистрации (F2).</translation>
    </message>
    <message>
        <source>Several are meant</source>
        <translation>Подходят несколько</translation>
    </message>
    <message>
        <source>Choose one with the arrows or a touch, then Enter.</source>
        <translation>Выберите одного стрелками или касанием, затем Enter.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>прибыл: %1</translation>
    </message>
    <message>
        <source>in the directory, not registered</source>
        <translation>в справочнике, не зарегистрирован</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>Прибыли %1 из %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>Заменены новым письмом</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: просрочено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>%1, passed on, now %2</source>
        <translation>%1, передано, теперь %2</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Begin with “Invite…”.</source>
        <translation>Ещё никто не приглашён. Начните с «Пригласить…».</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>Занято мест: %1 из %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Участвует как</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Регистрационное дело</translation>
    </message>
    <message>
        <source>Institution and function</source>
        <translation>Учреждение и должность</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Expected, without a file</source>
        <translation>Ожидаются, без дела</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>Вместо них придёт другой</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришёл</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>без регистрации</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>visa: %1</source>
        <translation>виза: %1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in forms and exports, or register a person.</source>
        <translation>Ещё никто не зарегистрирован. Примите формы и файлы экспорта или зарегистрируйте человека.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Что нужно сказать</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who is this? Please decide.</source>
        <translation>Кто это? Решите сами.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Изменения: %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>звучит так же</translation>
    </message>
    <message>
        <source>same e-mail or telephone</source>
        <translation>те же эл. почта или телефон</translation>
    </message>
    <message>
        <source>same name and address, another State</source>
        <translation>те же имя и адрес, другое государство</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>Это %1 (%2)</translation>
    </message>
    <message>
        <source>Not decided: somebody new</source>
        <translation>Не решено: новый человек</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>Это новый человек</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Новые люди</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Известные люди</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Обновлены</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>Решить: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places taken.</source>
        <translation>%1: занято мест %2 из %3.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>no days set</source>
        <translation>дни не назначены</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>мест: %1</translation>
    </message>
    <message>
        <source>Two sittings are in one room at one time.</source>
        <translation>Два заседания в одном зале в одно время.</translation>
    </message>
    <message>
        <source>A sitting lies outside the days of the event.</source>
        <translation>Заседание вне дней мероприятия.</translation>
    </message>
    <message>
        <source>Somebody speaks in two sittings at one time.</source>
        <translation>Кто-то выступает на двух заседаниях в одно время.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие шаги</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>All States Parties</source>
        <translation>Все государства-участники</translation>
    </message>
    <message>
        <source>States by their codes</source>
        <translation>Государства по кодам</translation>
    </message>
    <message>
        <source>States that a search finds</source>
        <translation>Государства, найденные поиском</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>%Ln государство</numerusform>
            <numerusform>%Ln государства</numerusform>
            <numerusform>%Ln государств</numerusform>
        </translation>
    </message>
    <message>
        <source>No State is chosen; nothing was stored.</source>
        <translation>Государства не выбраны; ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %s</source>
        <translation>Отменено: %s</translation>
    </message>
    <message>
        <source>Done again: %s</source>
        <translation>Повторено: %s</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Label %1 of %2</source>
        <translation>Этикетка %1 из %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Move in a list or among the hits</source>
        <translation>Перемещение по списку или результатам</translation>
    </message>
    <message>
        <source>Open the card; on a card, edit it</source>
        <translation>Открыть карточку; на карточке — изменить</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Сохранить форму</translation>
    </message>
    <message>
        <source>Leave the form, or put away what lies on top</source>
        <translation>Закрыть форму или то, что лежит сверху</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Fields of an entry</source>
        <translation>Поля записи</translation>
    </message>
    <message>
        <source>Space leaves a field out, Alt with ↑ or ↓ moves it</source>
        <translation>Пробел убирает поле, Alt с ↑ или ↓ перемещает его</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Свернуть или развернуть: %1</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Take this one (%1)</source>
        <translation>Взять это (%1)</translation>
    </message>
    <message>
        <source>suggested: told by the weightier act</source>
        <translation>предлагается: сказано более весомым актом</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>показывается пока</translation>
    </message>
</context>
<context>
    <name>StartEditor</name>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>Каждому на его языке переписки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Номер Суда</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>Whom to ask (search)</source>
        <translation>Кого спросить (поиск)</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Начать кампанию</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>Every State is asked whether its entries still hold. Without a search all mandates in force are asked about.</source>
        <translation>Каждое государство спрашивают, верны ли ещё его записи. Без поиска — обо всех действующих мандатах.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>в %Ln государстве</numerusform>
            <numerusform>в %Ln государствах</numerusform>
            <numerusform>в %Ln государствах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>опущено %Ln: показывать в листах нельзя</numerusform>
            <numerusform>опущено %Ln: показывать в листах нельзя</numerusform>
            <numerusform>опущено %Ln: показывать в листах нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>опущено %Ln: за них не отвечает ни одно государство</numerusform>
            <numerusform>опущено %Ln: за них не отвечает ни одно государство</numerusform>
            <numerusform>опущено %Ln: за них не отвечает ни одно государство</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>Ведёт сеть контактных лиц, через которых государства помогают Суду. Всё введённое шифруется на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Create a workspace</source>
        <translation>&amp;Создать рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Try it with demonstration data</source>
        <translation>&amp;Попробовать на демонстрационных данных</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>Откройте папку рабочего пространства</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet, one in a moment</source>
        <translation>копии ещё нет, сейчас будет</translation>
    </message>
    <message>
        <source>last backup %1, next in a moment</source>
        <translation>последняя копия %1, следующая сейчас</translation>
    </message>
    <message>
        <source>backed up %1, next tomorrow</source>
        <translation>копия в %1, следующая завтра</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>Отмена уберёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>блокировка через %Ln мин</numerusform>
            <numerusform>блокировка через %Ln мин</numerusform>
            <numerusform>блокировка через %Ln мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>with a form to fill in (XLSX)</source>
        <translation>с формой для заполнения (XLSX)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Создать листы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Log an answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Отметить напоминание…</translation>
    </message>
    <message>
        <source>Of all States…</source>
        <translation>Для всех государств…</translation>
    </message>
    <message>
        <source>Of the States chosen…</source>
        <translation>Для выбранных государств…</translation>
    </message>
    <message>
        <source>Of those not sent yet…</source>
        <translation>Для ещё не отправленных…</translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Сначала выберите государство в таблице.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
            <numerusform> и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the States in the table first.</source>
        <translation>Сначала выберите государства в таблице.</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>Отмечено %Ln напоминание.</numerusform>
            <numerusform>Отмечено %Ln напоминания.</numerusform>
            <numerusform>Отмечено %Ln напоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the sheets</source>
        <translation>Выберите папку для листов</translation>
    </message>
    <message>
        <source>Stopped. Sheets written so far stay; none is noted as sent.</source>
        <translation>Остановлено. Записанные листы остаются; ни один не отмечен отправленным.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>Записан %Ln файл и отмечен отправленным.</numerusform>
            <numerusform>Записано %Ln файла и отмечены отправленными.</numerusform>
            <numerusform>Записано %Ln файлов и отмечены отправленными.</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Нет в шрифтах: %1</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Разделитель</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Own words</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Only where there is a telephone</source>
        <translation>Только если есть телефон</translation>
    </message>
    <message>
        <source>Only where there is no telephone</source>
        <translation>Только если телефона нет</translation>
    </message>
    <message>
        <source>Empty: the usual letter.</source>
        <translation>Пусто: обычное письмо.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Write your letter here.</source>
        <translation>Напишите письмо здесь.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Confirmations due</source>
        <translation>Требуют подтверждения</translation>
    </message>
    <message>
        <source>Nobody made sure of these for a year; the oldest come first.</source>
        <translation>Никто не проверял их больше года; сначала самые старые.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Seats that nobody holds.</source>
        <translation>Места, которые никто не занимает.</translation>
    </message>
    <message>
        <source>Mandates ending</source>
        <translation>Истекающие мандаты</translation>
    </message>
    <message>
        <source>Within three months.</source>
        <translation>В течение трёх месяцев.</translation>
    </message>
    <message>
        <source>Channels changing</source>
        <translation>Каналы меняются</translation>
    </message>
    <message>
        <source>Rule 180: the day agreed, or 45 days after receipt.</source>
        <translation>Правило 180: согласованный день или 45 дней после получения.</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Ожидаемые ответы</translation>
    </message>
    <message>
        <source>Sheets and questionnaires at or near their deadline.</source>
        <translation>Листы и вопросники, срок которых настал или близок.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Letters and calls that something is to follow.</source>
        <translation>Письма и звонки, требующие продолжения.</translation>
    </message>
    <message>
        <source>Keys expiring</source>
        <translation>Истекающие ключи</translation>
    </message>
    <message>
        <source>Soon nobody can write to these in cipher.</source>
        <translation>Скоро им нельзя будет писать шифром.</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Противоречия, требующие решения</translation>
    </message>
    <message>
        <source>Offices say different things of these; both are kept.</source>
        <translation>Офисы говорят о них разное; сохранено и то и другое.</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>никогда не подтверждалось</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>вакантно с %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>истекает %1</translation>
    </message>
    <message>
        <source>takes effect %1</source>
        <translation>вступает в силу %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок истёк %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>истёк %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to Today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing due: %1.</source>
        <translation>Ничего нет: %1.</translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>New first day, if known</source>
        <translation>Новый первый день, если известен</translation>
    </message>
    <message>
        <source>New last day, if known</source>
        <translation>Новый последний день, если известен</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Использовать код восстановления</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>Использовать связку ключей компьютера</translation>
    </message>
    <message>
        <source>I restored a backup</source>
        <translation>Резервную копию восстановил я</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Другое рабочее пространство…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Использовать парольную фразу</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>More about this value</source>
        <translation>Подробнее об этом значении</translation>
    </message>
    <message>
        <source>Remove this value (Ctrl+Shift+Del)</source>
        <translation>Удалить это значение (Ctrl+Shift+Del)</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Добавить значение (Ins)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Call the office on a number you know, not one from its mail. Both screens show the same digits. Type those you hear.</source>
        <translation>Позвоните в бюро по известному вам номеру, не из его письма. На обоих экранах одни и те же цифры. Введите те, что слышите.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Цифры на этом экране</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>Услышанные цифры</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Как сверены</translation>
    </message>
    <message>
        <source>Who compared them</source>
        <translation>Кто сверил</translation>
    </message>
    <message>
        <source>It may be sent</source>
        <translation>Можно отправлять</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Совпадают</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>The laptop that asks shows the same digits once it has the card: compare them there. What it signs will be the word of this office.</source>
        <translation>Просящий ноутбук покажет те же цифры, получив карточку: сравните их там. Подписанное им будет словом этого офиса.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Показанные здесь цифры</translation>
    </message>
    <message>
        <source>Sign and save its card…</source>
        <translation>Подписать и сохранить его карточку…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>A laptop named %1 asks to join</source>
        <translation>Ноутбук «%1» просит о присоединении</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Take in (Enter)</source>
        <translation>Принять (Enter)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Вместо %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без регистрации</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Введённое ещё не сохранено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>Новая запись на этой странице</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Печать документа</translation>
    </message>
    <message>
        <source>Who has no financial focal point?</source>
        <translation>У кого нет контактного лица по финансам?</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Открыть другое рабочее пространство…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
</context>
</TS>
