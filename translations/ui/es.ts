<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (deshecha)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Confirmed as it stands.</source>
        <translation>Confirmado tal cual.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>Somebody else holds it now.</source>
        <translation>Ahora lo ejerce otra persona.</translation>
    </message>
    <message>
        <source>Nobody holds it any more.</source>
        <translation>Ya no lo ejerce nadie.</translation>
    </message>
    <message>
        <source>A remark, but no answer.</source>
        <translation>Una observación, pero sin respuesta.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Nothing new: this answer is there already.</source>
        <translation>Nada nuevo: esta respuesta ya consta.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitida.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>It was answered before that the mandate has passed on; enter it by hand.</source>
        <translation>Ya se respondió que el mandato pasó a otra persona; introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>Another row says something else of the same holder.</source>
        <translation>Otra fila dice algo distinto del mismo titular.</translation>
    </message>
    <message>
        <source>A formula stands in this row; have the text typed instead.</source>
        <translation>Esta fila contiene una fórmula; pida que se escriba el texto.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Un valor no encaja en su campo.</translation>
    </message>
    <message>
        <source>Another person, but no new name.</source>
        <translation>Otra persona, pero sin nombre nuevo.</translation>
    </message>
    <message>
        <source>The number of the entry is missing; enter it by hand.</source>
        <translation>Falta el número de la entrada; introdúzcala a mano.</translation>
    </message>
    <message>
        <source>This mandate was not asked about in this campaign.</source>
        <translation>No se preguntó por este mandato en esta campaña.</translation>
    </message>
    <message>
        <source>Corrected, but nothing differs from what was sent.</source>
        <translation>Corregido, pero nada difiere de lo enviado.</translation>
    </message>
    <message>
        <source>The mandate has ended or was retired meanwhile.</source>
        <translation>El mandato terminó o se retiró entretanto.</translation>
    </message>
    <message>
        <source>This entry stands in the form a second time.</source>
        <translation>Esta entrada figura por segunda vez en el formulario.</translation>
    </message>
    <message>
        <source>The answer is none of those offered.</source>
        <translation>La respuesta no es ninguna de las ofrecidas.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>Ninguna entrada tiene este número.</translation>
    </message>
    <message>
        <source>This entry is on the sheet of another State.</source>
        <translation>Esta entrada está en la hoja de otro Estado.</translation>
    </message>
    <message>
        <source>There is no form in this file.</source>
        <translation>No hay ningún formulario en este archivo.</translation>
    </message>
    <message>
        <source>The number of the form is none of ours.</source>
        <translation>El número del formulario no es de los nuestros.</translation>
    </message>
    <message>
        <source>The number of the form is missing, and its entries do not tell it.</source>
        <translation>Falta el número del formulario y sus entradas no lo indican.</translation>
    </message>
    <message>
        <source>This form belongs to another campaign.</source>
        <translation>Este formulario es de otra campaña.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>No se leyó una hoja oculta.</translation>
    </message>
    <message>
        <source>No answer was chosen; what was written says that something changed.</source>
        <translation>No se eligió respuesta; lo escrito indica un cambio.</translation>
    </message>
    <message>
        <source>Marked as correct, yet something was changed.</source>
        <translation>Marcado como correcto, pero algo cambió.</translation>
    </message>
    <message>
        <source>This was changed here since the form went out.</source>
        <translation>Esto se cambió aquí después de enviar el formulario.</translation>
    </message>
    <message>
        <source>This cannot be entered by itself; it is kept as a remark.</source>
        <translation>Esto no puede introducirse solo; se conserva como observación.</translation>
    </message>
    <message>
        <source>The new holder is known by this e-mail address.</source>
        <translation>El nuevo titular se reconoce por este correo electrónico.</translation>
    </message>
    <message>
        <source>The name changed: make sure that it is the same person.</source>
        <translation>El nombre cambió: compruebe que es la misma persona.</translation>
    </message>
    <message>
        <source>The seat is shown as vacant.</source>
        <translation>El puesto figura como vacante.</translation>
    </message>
</context>
<context>
    <name>AnswersByQuestion</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nobody replied yet.</source>
        <translation>Nadie ha respondido aún.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Choose the forms that States sent back (XLSX or CSV), or drop them here. You see what each row would do before anything is stored.</source>
        <translation>Elija los formularios devueltos por los Estados (XLSX o CSV), o suéltelos aquí. Verá qué haría cada fila antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta fila</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>Elegir los formularios devueltos</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv)</source>
        <translation>Formularios (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Nada nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Incorporadas. Un solo Deshacer lo anula.</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>Portátil de</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmitido por</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Says here now</source>
        <translation>Aquí dice ahora</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>Diría</translation>
    </message>
    <message>
        <source>Take the chosen ones in</source>
        <translation>Incorporar lo elegido</translation>
    </message>
    <message>
        <source>Drop the chosen ones…</source>
        <translation>Descartar lo elegido…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>Espera %n acción de un portátil perdido. No forma parte de nada antes de que usted decida: pregunte al funcionario cuyo nombre lleva.</numerusform>
            <numerusform>Esperan %n acciones de portátiles perdidos. No forman parte de nada antes de que usted decida: pregunte al funcionario cuyo nombre llevan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What a laptop writes after it was lost is put aside here.</source>
        <translation>Nada espera. Lo que un portátil escribe después de perderse se aparta aquí.</translation>
    </message>
    <message>
        <source>Nothing: all of it is held here already.</source>
        <translation>Nada: todo ello ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>%n acción incorporada; puede deshacerse en Historial.</numerusform>
            <numerusform>%n acciones incorporadas; cada una puede deshacerse en Historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in from a lost laptop</source>
        <translation>Incorporado de un portátil perdido</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>%n acción descartada; no se aparta otra vez.</numerusform>
            <numerusform>%n acciones descartadas; no se apartan otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Sign-in sheet of</source>
        <translation>Hoja de firmas de</translation>
    </message>
    <message>
        <source>Codes of the signed sheet: B07-3 B08-1</source>
        <translation>Códigos de la hoja firmada: B07-3 B08-1</translation>
    </message>
    <message>
        <source>Codes of the lines that are signed</source>
        <translation>Códigos de las líneas firmadas</translation>
    </message>
    <message>
        <source>All who arrived are present…</source>
        <translation>Todos los llegados están presentes…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Incorporar una tabla…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>%1 of %2 came.</source>
        <translation>Vinieron %1 de %2.</translation>
    </message>
    <message>
        <source>Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.</source>
        <translation>Las letras, o 1 a 5, marcan; Espacio pasa a la siguiente; Mayús y las flechas eligen varias.</translation>
    </message>
    <message>
        <source>There is no sitting yet: enter the programme first.</source>
        <translation>Aún no hay sesiones: introduzca primero el programa.</translation>
    </message>
    <message>
        <source>Sitting as on the sheet</source>
        <translation>Sesión como en la hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>%Ln marcado presente.</numerusform>
            <numerusform>%Ln marcados presentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of attendance</source>
        <translation>Elegir una tabla de asistencia</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablas (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%Ln marcado.</numerusform>
            <numerusform>%Ln marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>%Ln sin cambio.</numerusform>
            <numerusform>%Ln sin cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%Ln fila rechazada.</numerusform>
            <numerusform>%Ln filas rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells were merged; each row got what they say.</source>
        <translation>Había celdas combinadas; cada fila recibió lo que dicen.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>No se leyó, por estar oculto: %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>unlocked</source>
        <translation>desbloqueo</translation>
    </message>
    <message>
        <source>tried to unlock, in vain</source>
        <translation>intento fallido de desbloqueo</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>conflicto resuelto</translation>
    </message>
    <message>
        <source>made records one</source>
        <translation>fichas unidas</translation>
    </message>
    <message>
        <source>took records apart</source>
        <translation>fichas separadas</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>borrado definitivo</translation>
    </message>
    <message>
        <source>purged registration files</source>
        <translation>borrado de expedientes de inscripción</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>cambio de frase de contraseña</translation>
    </message>
    <message>
        <source>made a new recovery code</source>
        <translation>nuevo código de recuperación</translation>
    </message>
    <message>
        <source>changed the use of the keyring</source>
        <translation>cambio en el uso del llavero</translation>
    </message>
    <message>
        <source>made a bundle</source>
        <translation>paquete escrito</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>paquete incorporado</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>paquete rechazado</translation>
    </message>
    <message>
        <source>added the card of an office</source>
        <translation>tarjeta de una oficina añadida</translation>
    </message>
    <message>
        <source>was introduced to an office</source>
        <translation>oficina presentada por otra</translation>
    </message>
    <message>
        <source>took in a newer card</source>
        <translation>tarjeta más reciente recibida</translation>
    </message>
    <message>
        <source>verified an office</source>
        <translation>oficina verificada</translation>
    </message>
    <message>
        <source>revoked an office</source>
        <translation>oficina revocada</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>incorporación a la oficina</translation>
    </message>
    <message>
        <source>took a laptop into the office</source>
        <translation>portátil admitido en la oficina</translation>
    </message>
    <message>
        <source>put a laptop out of use</source>
        <translation>portátil fuera de uso</translation>
    </message>
    <message>
        <source>took in what a lost laptop wrote</source>
        <translation>incorporó lo que escribió un portátil perdido</translation>
    </message>
    <message>
        <source>dropped what a lost laptop wrote</source>
        <translation>descartó lo que escribió un portátil perdido</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>doubted an audit</source>
        <translation>auditoría puesta en duda</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>portátil %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>envío %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>asked for by another office</source>
        <translation>pedido por otra oficina</translation>
    </message>
    <message>
        <source>found and accepted</source>
        <translation>encontrado y aceptado</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>con la frase de contraseña</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>con el código de recuperación</translation>
    </message>
    <message>
        <source>with the keyring</source>
        <translation>con el llavero</translation>
    </message>
    <message>
        <source>others remember another one of this laptop</source>
        <translation>otros recuerdan otro de este portátil</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>es más corto que antes</translation>
    </message>
    <message>
        <source>it is not the one it was</source>
        <translation>no es el que era</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n apartada</numerusform>
            <numerusform>%n apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n borrado</numerusform>
            <numerusform>%n borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>%n acción ya no está aquí</numerusform>
            <numerusform>%n acciones ya no están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Find an officer, an office…</source>
        <translation>Buscar un funcionario, una oficina…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Unlocking, printing, sending and erasing will be.</source>
        <translation>Aún no se ha anotado nada. Se anotarán desbloqueos, impresiones, envíos y borrados.</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Guardar la auditoría</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a bundle was taken in</source>
        <translation>antes de incorporar un paquete</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Hacer una copia en un archivo…</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>Revisarla de nuevo</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Guardarlas en otro lugar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To restore a backup, go to another workspace and choose “Restore a backup…”. You see what differs first.</source>
        <translation>Para restaurar una copia de seguridad, vaya a otro espacio de trabajo y elija «Restaurar una copia de seguridad…». Primero verá lo que difiere.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Se guardan en %1.</translation>
    </message>
    <message>
        <source>The last one was checked: %1.</source>
        <translation>La última se comprobó: %1.</translation>
    </message>
    <message>
        <source>There is none of today.</source>
        <translation>No hay ninguna de hoy.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Hacer una copia en un archivo</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>Guardar las copias en esta carpeta</translation>
    </message>
    <message>
        <source>Opened again and checked: %1.</source>
        <translation>Abierta de nuevo y comprobada: %1.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Show all of them</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Answers from forms</source>
        <translation>Respuestas de formularios</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>Por reclamar</translation>
    </message>
    <message>
        <source>Answered in full</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln Estado consultado</numerusform>
            <numerusform>%Ln Estados consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>%Ln respondió por completo</numerusform>
            <numerusform>%Ln respondieron por completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln sin enviar</numerusform>
            <numerusform>%Ln sin enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>This record is retired: it is in no list and no search.</source>
        <translation>Esta ficha está retirada: no figura en ninguna lista ni búsqueda.</translation>
    </message>
    <message>
        <source>Different values were written in two places; edit to settle:</source>
        <translation>Se escribieron valores distintos en dos lugares; edite para decidir:</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>extensión %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>visible para: %1</translation>
    </message>
    <message>
        <source>until %1, kept for requests in progress</source>
        <translation>hasta %1, se conserva para las solicitudes en curso</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>Past designations</source>
        <translation>Designaciones anteriores</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido el %1</translation>
    </message>
    <message>
        <source>Court: %1</source>
        <translation>Corte: %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>cualquiera de ellos</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>No official channel is recorded.</source>
        <translation>No consta ningún canal oficial.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>takes effect on %1</source>
        <translation>surte efecto el %1</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>hora local %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrado: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>En este registro</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>About the State</source>
        <translation>Sobre el Estado</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>confirmado el %1</translation>
    </message>
    <message>
        <source>last confirmed %1, more than a year ago</source>
        <translation>confirmado el %1, hace más de un año</translation>
    </message>
    <message>
        <source>last confirmed %1, more than two years ago</source>
        <translation>confirmado el %1, hace más de dos años</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>reply awaited</source>
        <translation>respuesta pendiente</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Choose a record to read its card.</source>
        <translation>Elija una ficha para leerla.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Intro o F2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Imprimir esta ficha…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Confirmar hoy</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>New designation</source>
        <translation>Nueva designación</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>Nuevo canal oficial</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Nueva pertenencia</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Terminar esta designación</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>CheckInDesk</name>
    <message>
        <source>Who may be meant</source>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Últimas llegadas</translation>
    </message>
    <message>
        <source>Code, name or State</source>
        <translation>Código, nombre o Estado</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>In place of …</source>
        <translation>En lugar de…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a State</source>
        <translation>Escanee una credencial, o escriba un nombre o un Estado</translation>
    </message>
    <message>
        <source>Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo</source>
        <translation>Intro registra la llegada · F2 sin inscripción · F3 en lugar de alguien · Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>In place of whom?</source>
        <translation>¿En lugar de quién?</translation>
    </message>
    <message>
        <source>Look up and choose who does not come, then F3.</source>
        <translation>Busque y elija a quien no viene; después, F3.</translation>
    </message>
    <message>
        <source>In place of %1: who comes?</source>
        <translation>En lugar de %1: ¿quién viene?</translation>
    </message>
    <message>
        <source>Type a name and Enter; F2 for somebody new; Esc leaves it.</source>
        <translation>Escriba un nombre e Intro; F2 para alguien nuevo; Esc lo deja.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el mostrador</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de este mostrador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>At the desk one field takes the code of a badge, a name in any spelling, or a State. F11 opens it, Esc closes it.</source>
        <translation>En el mostrador, un solo campo toma el código de una credencial, un nombre escrito de cualquier modo o un Estado. F11 lo abre, Esc lo cierra.</translation>
    </message>
    <message>
        <source>Arrivals, the last first</source>
        <translation>Llegadas, la última primero</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegaron</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>la habitual para estos lectores</translation>
    </message>
    <message>
        <source>The last directory</source>
        <translation>El último directorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>Draw the edges of the labels</source>
        <translation>Dibujar los bordes de las etiquetas</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Circles…</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Make circles of readers, or change them</source>
        <translation>Crear grupos de lectores, o cambiarlos</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Se muestra entretanto</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>El otro valor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>Escribir otro valor…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>Espera %Ln conflicto. No se pierde nada: se conservan ambos valores.</numerusform>
            <numerusform>Esperan %Ln conflictos. No se pierde nada: se conservan ambos valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Where two offices say different things of one field, it is settled here.</source>
        <translation>No hay conflictos. Cuando dos oficinas dicen cosas distintas de un campo, se resuelve aquí.</translation>
    </message>
    <message>
        <source>Settled, for all offices. Undo brings the conflict back.</source>
        <translation>Resuelto para todas las oficinas. Deshacer devuelve el conflicto.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>of the group itself</source>
        <translation>del propio grupo</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have somebody</source>
        <translation>%1 de %2 Estados Partes han designado a alguien</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>no se ha designado a nadie</translation>
    </message>
    <message>
        <source>%1 in office, %2 vacant</source>
        <translation>en funciones: %1, vacantes: %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>States by theme</source>
        <translation>Estados por tema</translation>
    </message>
    <message>
        <source>States by kind</source>
        <translation>Estados por tipo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody for: %1</source>
        <translation>Nadie para: %1</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named.</source>
        <translation>%1 de %2 Estados Partes no tienen a nadie para: %3. Puestos vacantes: %4; nunca designados: %5.</translation>
    </message>
    <message>
        <source>A number is how many are in office; “vacant” is an empty seat, “none” a Party that named nobody. Enter opens the seat.</source>
        <translation>Un número indica cuántos están en funciones; «vacante», un puesto sin cubrir; «ninguno», un Estado Parte que no ha designado a nadie. Intro abre el puesto.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>One encrypted folder for one office. You can copy it, and back it up.</source>
        <translation>Una carpeta cifrada para una oficina. Puede copiarla y hacer copias de seguridad.</translation>
    </message>
    <message>
        <source>for example: Registry, The Hague</source>
        <translation>por ejemplo: Secretaría, La Haya</translation>
    </message>
    <message>
        <source>stands beside every change you make</source>
        <translation>figura junto a cada cambio que haga</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Elegir una carpeta vacía</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024, 2024-05 o 2024-05-02</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Invented people for many States, in a workspace of its own. Its passphrase is “%1”. Nothing you do there touches your own data.</source>
        <translation>Personas inventadas de muchos Estados, en un espacio de trabajo aparte. Su frase de contraseña es «%1». Nada de lo que haga allí toca sus datos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>DeskFilesPanel</name>
    <message>
        <source>Desk file</source>
        <translation>Archivo del mostrador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Visto a las</translation>
    </message>
    <message>
        <source>Desk code of the other laptop</source>
        <translation>Código de mostrador del otro portátil</translation>
    </message>
    <message>
        <source>Write a file for the other desks…</source>
        <translation>Escribir un archivo para los otros mostradores…</translation>
    </message>
    <message>
        <source>Take in the file of another desk…</source>
        <translation>Incorporar el archivo de otro mostrador…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Varios mostradores</translation>
    </message>
    <message>
        <source>Each laptop writes a file now and then and takes in those of the others, in any order and as often as you like. Whoever was seen twice counts once.</source>
        <translation>Cada portátil escribe de vez en cuando un archivo e incorpora los de los demás, en cualquier orden y cuantas veces se quiera. Quien fue visto dos veces cuenta una.</translation>
    </message>
    <message>
        <source>Write a file for the other desks</source>
        <translation>Escribir un archivo para los otros mostradores</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>%Ln llegada escrita: %1</numerusform>
            <numerusform>%Ln llegadas escritas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk code, for a laptop that does not have the event yet. It is shown once: tell it by voice, never beside the file.</source>
        <translation>Código de mostrador, para un portátil que aún no tiene el evento. Se muestra una sola vez: dígalo de viva voz, nunca junto al archivo.</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Incorporar el archivo de otro mostrador</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>%Ln llegada nueva aquí.</numerusform>
            <numerusform>%Ln llegadas nuevas aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%Ln ya conocida.</numerusform>
            <numerusform>%Ln ya conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>%Ln participante nuevo aquí.</numerusform>
            <numerusform>%Ln participantes nuevos aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>%Ln llegada de alguien desconocido aquí.</numerusform>
            <numerusform>%Ln llegadas de personas desconocidas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen more than once</source>
        <translation>Vistos más de una vez</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>Al final no llegaron</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegaron</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>Imprimir en papel…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>Ningún tipo de letra tiene %Ln carácter; en el papel lo sustituye un signo.</numerusform>
            <numerusform>Ningún tipo de letra tiene %Ln caracteres; en el papel los sustituye un signo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. F5 makes it again.</source>
        <translation>Detenido. F5 lo hace de nuevo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln página enviada</numerusform>
            <numerusform>%Ln páginas enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Sitting, for sign-in sheets</source>
        <translation>Sesión, para las hojas de firmas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Certificates given</source>
        <translation>Certificados expedidos</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Dar sus códigos a las credenciales</translation>
    </message>
    <message>
        <source>Note that they went out</source>
        <translation>Anotar que salieron</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>%Ln credencial quedaría sin código.</numerusform>
            <numerusform>%Ln credenciales quedarían sin código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>Se imprimieron %n cartas de visado. ¿Han salido?</numerusform>
            <numerusform>Se imprimieron %n cartas de visado. ¿Han salido?</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of different people bear one number (%1): withdraw one of them and issue it again.</source>
        <translation>Certificados de personas distintas llevan un mismo número (%1): retire uno de ellos y expídalo de nuevo.</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>Every badge has its code now.</source>
        <translation>Cada credencial tiene ya su código.</translation>
    </message>
    <message>
        <source>It is noted. One Undo takes it back.</source>
        <translation>Anotado. Un solo «Deshacer» lo retira.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Copiar; el portapapeles se vacía al cabo de un minuto</translation>
    </message>
</context>
<context>
    <name>DroppingQuestion</name>
    <message>
        <source>Let them wait</source>
        <translation>Dejar en espera</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>Descartar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>¿Descartar %n acción para siempre? Lo que dice desaparece de esta oficina.</numerusform>
            <numerusform>¿Descartar %n acciones para siempre? Lo que dicen desaparece de esta oficina.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same identifier</source>
        <translation>mismo identificador</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo electrónico</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name in another writing</source>
        <translation>mismo nombre en otra escritura</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>misma institución</translation>
    </message>
    <message>
        <source>same State</source>
        <translation>mismo Estado</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Presuntas</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>Unidas</translation>
    </message>
    <message>
        <source>Make them one…</source>
        <translation>Unirlas…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son la misma</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Separarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>%Ln par puede ser una misma ficha. Usted decide; siempre se pueden separar.</numerusform>
            <numerusform>%Ln pares pueden ser una misma ficha. Usted decide; siempre se pueden separar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>Nada parece introducido dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>%n ficha sigue a otra.</numerusform>
            <numerusform>%n fichas siguen a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are apart again.</source>
        <translation>Vuelven a estar separadas.</translation>
    </message>
    <message>
        <source>They are one now. Undo takes them apart.</source>
        <translation>Ahora son una sola. Deshacer las separa.</translation>
    </message>
    <message>
        <source>Remembered: they are not the same.</source>
        <translation>Anotado: no son la misma.</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Enter the first one</source>
        <translation>Introducir la primera</translation>
    </message>
    <message>
        <source>Import vCards or a table…</source>
        <translation>Importar vCards o una tabla…</translation>
    </message>
    <message>
        <source>Show all States</source>
        <translation>Mostrar todos los Estados</translation>
    </message>
    <message>
        <source>The search finds nothing here.</source>
        <translation>La búsqueda no encuentra nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this State yet.</source>
        <translation>Aún no hay nada registrado de este Estado.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Everyone who serves, served or may serve the network.</source>
        <translation>Todos los que sirven, sirvieron o podrían servir a la red.</translation>
    </message>
    <message>
        <source>Ministries, offices, courts, embassies and organisations.</source>
        <translation>Ministerios, oficinas, tribunales, embajadas y organizaciones.</translation>
    </message>
    <message>
        <source>Posts in institutions, whoever holds them now; vacant ones too.</source>
        <translation>Puestos de las instituciones, sea quien sea su titular; también los vacantes.</translation>
    </message>
    <message>
        <source>Who answers for what in each State, by which act and since when: national and thematic focal points, central authorities, practitioners.</source>
        <translation>Quién responde de qué en cada Estado, por qué acto y desde cuándo: puntos de contacto nacionales y temáticos, autoridades centrales, profesionales.</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>El canal oficial y el idioma que cada Estado eligió conforme al artículo 87. No son puntos de contacto.</translation>
    </message>
    <message>
        <source>Networks of practitioners: the Court&apos;s own, regional ones, and their secretariats.</source>
        <translation>Redes de profesionales: la de la Corte, las regionales y sus secretarías.</translation>
    </message>
    <message>
        <source>Who belongs to which network, since when, with what expertise.</source>
        <translation>Quién pertenece a qué red, desde cuándo y con qué especialización.</translation>
    </message>
    <message>
        <source>Notes verbales, calls and meetings with States; what is due comes up in Today.</source>
        <translation>Notas verbales, llamadas y reuniones con los Estados; lo que vence aparece en Hoy.</translation>
    </message>
    <message>
        <source>Voluntary agreements: enforcement, interim and final release, relocation.</source>
        <translation>Acuerdos voluntarios: ejecución de penas, libertad provisional y definitiva, reubicación.</translation>
    </message>
    <message>
        <source>Whether a State has a law to cooperate by, and which.</source>
        <translation>Si un Estado tiene una ley para cooperar, y cuál.</translation>
    </message>
    <message>
        <source>Good practice, national law, difficulties, case law and reference instruments.</source>
        <translation>Buenas prácticas, derecho nacional, dificultades, jurisprudencia e instrumentos de referencia.</translation>
    </message>
    <message>
        <source>Sets of questions put to States, and who replied.</source>
        <translation>Series de preguntas a los Estados, y quién respondió.</translation>
    </message>
    <message>
        <source>What each State replied to a questionnaire.</source>
        <translation>Lo que cada Estado respondió a un cuestionario.</translation>
    </message>
    <message>
        <source>Rounds in which every State is asked to confirm its entries.</source>
        <translation>Campañas en que se pide a cada Estado confirmar sus entradas.</translation>
    </message>
    <message>
        <source>The sheet of each State in a round, and its answer.</source>
        <translation>La hoja de cada Estado en una campaña, y su respuesta.</translation>
    </message>
    <message>
        <source>Tries of telephone numbers and addresses, and who answered.</source>
        <translation>Pruebas de teléfonos y direcciones, y quién respondió.</translation>
    </message>
    <message>
        <source>Searches kept by name, for lists, printing and campaigns.</source>
        <translation>Búsquedas guardadas con nombre, para listas, impresión y campañas.</translation>
    </message>
    <message>
        <source>Readers to print for, such as those of a seminar: they see less than the network, or less than the public.</source>
        <translation>Lectores para quienes se imprime, como los de un seminario: ven menos que la red, o menos que el público.</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Then enter the successor</source>
        <translation>Introducir después al sucesor</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Terminar esta designación</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>Terminada por: %1</translation>
    </message>
</context>
<context>
    <name>ErasingForm</name>
    <message>
        <source>I understand that nobody can bring this back.</source>
        <translation>Entiendo que nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Values go from tables, journal, search and files, here and in every office that the next bundles reach. History keeps that something was erased, not what.</source>
        <translation>Los valores desaparecen de tablas, diario, búsqueda y archivos, aquí y en cada oficina a la que lleguen los próximos paquetes. El historial conserva que algo se borró, no qué.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Desaparece para siempre</translation>
    </message>
    <message>
        <source>Stays, without the name</source>
        <translation>Queda, sin el nombre</translation>
    </message>
    <message>
        <source>Has the name in its text, and stays</source>
        <translation>Tiene el nombre en su texto, y queda</translation>
    </message>
    <message>
        <source>Printed with the name, or may be</source>
        <translation>Impreso con el nombre, o quizá</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ErasuresPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Otras oficinas</translation>
    </message>
    <message>
        <source>A person is erased from the card. The next bundles take it to the other offices; each says in its own next bundle that it did the same.</source>
        <translation>Una persona se borra desde su ficha. Los próximos paquetes llevan el borrado a las otras oficinas; cada una dice en su propio paquete siguiente que hizo lo mismo.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Aún no se ha borrado nada.</translation>
    </message>
    <message>
        <source>erased at %1 of %2</source>
        <translation>borrado en %1 de %2</translation>
    </message>
    <message>
        <source>not yet at %1</source>
        <translation>todavía no en %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Easy to guess: use four or more words that do not belong together.</source>
        <translation>Fácil de adivinar: use cuatro palabras o más sin relación entre sí.</translation>
    </message>
    <message>
        <source>Weak: add two more words.</source>
        <translation>Débil: añada dos palabras.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Aceptable: una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Aún no ha escrito nada.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first; choose other words.</source>
        <translation>Contiene una palabra que todos prueban primero; elija otras.</translation>
    </message>
    <message>
        <source>It repeats itself or follows a row of keys; choose other words.</source>
        <translation>Se repite o sigue una fila de teclas; elija otras palabras.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing in this one was touched.</source>
        <translation>Elija una carpeta nueva o vacía; en esta no se tocó nada.</translation>
    </message>
    <message>
        <source>If you put it back yourself, open once with the recovery code and change the passphrase. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Si usted mismo lo repuso, abra una vez con el código de recuperación y cambie la frase de contraseña. Si no, alguien tuvo esta carpeta: avise a su responsable de seguridad.</translation>
    </message>
    <message>
        <source>The key file is older than the register, or another one.</source>
        <translation>El archivo de claves es más antiguo que el registro, o es otro.</translation>
    </message>
    <message>
        <source>The folder cannot be made or read.</source>
        <translation>La carpeta no puede crearse o leerse.</translation>
    </message>
    <message>
        <source>This is not an empty folder.</source>
        <translation>Esta carpeta no está vacía.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>Write the year first: 2024, 2024-05 or 2024-05-02.</source>
        <translation>Escriba primero el año: 2024, 2024-05 o 2024-05-02.</translation>
    </message>
    <message>
        <source>Put back vault.slots from a backup of this workspace; nothing was changed.</source>
        <translation>Reponga vault.slots desde una copia de seguridad de este espacio de trabajo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The office has no name.</source>
        <translation>La oficina no tiene nombre.</translation>
    </message>
    <message>
        <source>The register is here, but not its key files.</source>
        <translation>El registro está aquí, pero no sus archivos de claves.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>No existe ese día.</translation>
    </message>
    <message>
        <source>Try again; nothing was lost.</source>
        <translation>Inténtelo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Correct the field named; nothing was stored.</source>
        <translation>Corrija el campo indicado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Check the name of the field; &apos;focalnet show --json&apos; lists them.</source>
        <translation>Compruebe el nombre del campo; «focalnet show --json» los enumera.</translation>
    </message>
    <message>
        <source>Use one of the kinds the manual lists.</source>
        <translation>Use uno de los tipos que enumera el manual.</translation>
    </message>
    <message>
        <source>Look it up again with find; it may have been undone.</source>
        <translation>Búsquela de nuevo; quizá se deshizo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; everything is as it was saved.</source>
        <translation>No hay que hacer nada; todo está como se guardó.</translation>
    </message>
    <message>
        <source>Take back the newer change first, or edit the record by hand.</source>
        <translation>Deshaga antes el cambio más reciente, o edite la ficha a mano.</translation>
    </message>
    <message>
        <source>Type a passphrase; nothing was stored.</source>
        <translation>Escriba una frase de contraseña; no se guardó nada.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation>Esto no es un identificador.</translation>
    </message>
    <message>
        <source>Two values have one id.</source>
        <translation>Dos valores tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>This field holds named parts.</source>
        <translation>Este campo contiene partes con nombre.</translation>
    </message>
    <message>
        <source>Languages are a list of codes.</source>
        <translation>Los idiomas son una lista de códigos.</translation>
    </message>
    <message>
        <source>This field holds text.</source>
        <translation>Este campo contiene texto.</translation>
    </message>
    <message>
        <source>This text is longer than 65,536 letters.</source>
        <translation>Este texto supera las 65 536 letras.</translation>
    </message>
    <message>
        <source>Write the three-letter code of the State.</source>
        <translation>Escriba el código de tres letras del Estado.</translation>
    </message>
    <message>
        <source>A record of this kind has no such field.</source>
        <translation>Una ficha de este tipo no tiene ese campo.</translation>
    </message>
    <message>
        <source>This value has no such part.</source>
        <translation>Este valor no tiene esa parte.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>No existe ese tipo de ficha.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group and type it again.</source>
        <translation>Compárelo con el papel grupo por grupo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A character typed is never part of a recovery code.</source>
        <translation>Un carácter escrito no figura nunca en un código de recuperación.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong.</source>
        <translation>Un carácter del código de recuperación es erróneo.</translation>
    </message>
    <message>
        <source>This is another recovery code, not the one shown.</source>
        <translation>Este es otro código de recuperación, no el mostrado.</translation>
    </message>
    <message>
        <source>A newer change stands in the way.</source>
        <translation>Un cambio más reciente lo impide.</translation>
    </message>
    <message>
        <source>This is neither a vCard file nor a table.</source>
        <translation>No es ni un archivo vCard ni una tabla.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>No hay ninguna tarjeta en este archivo.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>No hay filas en este archivo.</translation>
    </message>
    <message>
        <source>A column was sent to a place that does not exist.</source>
        <translation>Una columna se envió a un lugar que no existe.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Esta codificación no se conoce.</translation>
    </message>
    <message>
        <source>Enter that record first, or look up its id or code with find.</source>
        <translation>Introduzca antes esa ficha, o busque su identificador o código con find.</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was stored.</source>
        <translation>Corrija una de las dos fechas; no se guardó nada.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El fin es anterior al comienzo.</translation>
    </message>
    <message>
        <source>Write + and digits, or leave it out.</source>
        <translation>Escriba + y cifras, o déjelo vacío.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>Esto no está en el registro.</translation>
    </message>
    <message>
        <source>A record cannot point to itself.</source>
        <translation>Una ficha no puede referirse a sí misma.</translation>
    </message>
    <message>
        <source>This record is of another kind.</source>
        <translation>Esta ficha es de otro tipo.</translation>
    </message>
    <message>
        <source>Let the name of the file end in .vcf or .csv.</source>
        <translation>El nombre del archivo debe terminar en .vcf o .csv.</translation>
    </message>
    <message>
        <source>This kind of file is not written.</source>
        <translation>Este tipo de archivo no se genera.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk; nothing was lost.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio en el disco; no se perdió nada.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Esto es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>El archivo supera los 20 MB.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no puede leerse.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was stored.</source>
        <translation>Elija otro archivo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Export the contacts again and check that the file is not empty.</source>
        <translation>Exporte de nuevo los contactos y compruebe que el archivo no está vacío.</translation>
    </message>
    <message>
        <source>Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder.</source>
        <translation>Elija uno o más archivos vCard (.vcf) o CSV (.csv) de la carpeta.</translation>
    </message>
    <message>
        <source>Check the name of the file and where it lies.</source>
        <translation>Compruebe el nombre del archivo y dónde está.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it.</source>
        <translation>Exporte de nuevo los contactos como vCard (.vcf) o CSV (.csv) y compruebe que puede leer el archivo.</translation>
    </message>
    <message>
        <source>Save it as vCard (.vcf) or CSV (.csv) in the program it comes from.</source>
        <translation>Guárdelo como vCard (.vcf) o CSV (.csv) en el programa de origen.</translation>
    </message>
    <message>
        <source>Split it into files of at most 20 MB, 5,000 cards or 50,000 rows.</source>
        <translation>Divídalo en archivos de 20 MB, 5000 tarjetas o 50 000 filas como máximo.</translation>
    </message>
    <message>
        <source>Choose a regional group, a theme and a State that the register has.</source>
        <translation>Elija un grupo regional, un tema y un Estado que figuren en el registro.</translation>
    </message>
    <message>
        <source>There is no such State.</source>
        <translation>No existe ese Estado.</translation>
    </message>
    <message>
        <source>There is no such regional group.</source>
        <translation>No existe ese grupo regional.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>No existe ese tema.</translation>
    </message>
    <message>
        <source>Restore the record first; nothing was stored.</source>
        <translation>Restaure antes la ficha; no se guardó nada.</translation>
    </message>
    <message>
        <source>Fill in the field named; nothing was stored.</source>
        <translation>Rellene el campo indicado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Edit the record that is there, or restore it; nothing was stored.</source>
        <translation>Edite la ficha existente, o restáurela; no se guardó nada.</translation>
    </message>
    <message>
        <source>A State or theme of this code is in the register.</source>
        <translation>Ya hay en el registro un Estado o tema con este código.</translation>
    </message>
    <message>
        <source>This record is retired.</source>
        <translation>Esta ficha está retirada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The code is missing or not of its form.</source>
        <translation>Falta el código o no tiene la forma debida.</translation>
    </message>
    <message>
        <source>Nobody could find this record again.</source>
        <translation>Nadie podría volver a encontrar esta ficha.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The card is damaged or forged.</source>
        <translation>La tarjeta está dañada o falsificada.</translation>
    </message>
    <message>
        <source>This is not the card of an office.</source>
        <translation>Esta no es la tarjeta de una oficina.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this card.</source>
        <translation>Una versión más reciente de focalnet escribió esta tarjeta.</translation>
    </message>
    <message>
        <source>The card names a laptop twice.</source>
        <translation>La tarjeta nombra dos veces un portátil.</translation>
    </message>
    <message>
        <source>The card is not signed by the office it names.</source>
        <translation>La tarjeta no está firmada por la oficina que nombra.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>La tarjeta acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The request is not signed by the laptop it names.</source>
        <translation>La solicitud no está firmada por el portátil que nombra.</translation>
    </message>
    <message>
        <source>The card has no readable name.</source>
        <translation>La tarjeta no tiene un nombre legible.</translation>
    </message>
    <message>
        <source>The card has no key to send to.</source>
        <translation>La tarjeta no tiene clave a la que enviar.</translation>
    </message>
    <message>
        <source>The file is larger than any bundle.</source>
        <translation>El archivo es mayor que cualquier paquete.</translation>
    </message>
    <message>
        <source>This is not a bundle of focalnet.</source>
        <translation>Este no es un paquete de focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this bundle.</source>
        <translation>Una versión más reciente de focalnet escribió este paquete.</translation>
    </message>
    <message>
        <source>One record holds more than a bundle can carry.</source>
        <translation>Una ficha contiene más de lo que cabe en un paquete.</translation>
    </message>
    <message>
        <source>There is more to send than one bundle can carry.</source>
        <translation>Hay más que enviar de lo que cabe en un paquete.</translation>
    </message>
    <message>
        <source>This bundle was sent to others.</source>
        <translation>Este paquete se envió a otros.</translation>
    </message>
    <message>
        <source>The file holds more than any bundle may.</source>
        <translation>El archivo contiene más de lo que puede contener un paquete.</translation>
    </message>
    <message>
        <source>This bundle is for somebody else.</source>
        <translation>Este paquete es para otra persona.</translation>
    </message>
    <message>
        <source>See how it stands now; take back the last step first if that was wrong.</source>
        <translation>Vea cómo está ahora; si era un error, deshaga primero el último paso.</translation>
    </message>
    <message>
        <source>Give a day on or after that of the last step; nothing was stored.</source>
        <translation>Indique un día igual o posterior al del último paso; no se guardó nada.</translation>
    </message>
    <message>
        <source>A step has a day.</source>
        <translation>Un paso tiene un día.</translation>
    </message>
    <message>
        <source>This cannot follow where it stands.</source>
        <translation>Esto no puede seguir a la situación actual.</translation>
    </message>
    <message>
        <source>The last step is later.</source>
        <translation>El último paso es posterior.</translation>
    </message>
    <message>
        <source>The last step was made later.</source>
        <translation>El último paso se dio después.</translation>
    </message>
    <message>
        <source>Write the day, T and the time: 2019-01-21T09:00.</source>
        <translation>Escriba el día, T y la hora: 2019-01-21T09:00.</translation>
    </message>
    <message>
        <source>This is not a day with a time.</source>
        <translation>Esto no es un día con hora.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>No existe ese día u hora.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the record anew if it is needed again.</source>
        <translation>No se cambió nada. Introduzca de nuevo la ficha si vuelve a hacer falta.</translation>
    </message>
    <message>
        <source>Look at the status with event show; what was turned by mistake is taken back by undo.</source>
        <translation>Mire la situación con event show; lo que se cambió por error se deshace con undo.</translation>
    </message>
    <message>
        <source>Say why in a few words; nothing was stored.</source>
        <translation>Diga por qué en pocas palabras; no se guardó nada.</translation>
    </message>
    <message>
        <source>What is done cannot be turned so.</source>
        <translation>Lo hecho no puede cambiarse así.</translation>
    </message>
    <message>
        <source>It is not time for this yet.</source>
        <translation>Todavía no es el momento.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Give a day, today at the latest.</source>
        <translation>Indique un día, hoy como máximo.</translation>
    </message>
    <message>
        <source>The course of an event is turned, not set.</source>
        <translation>El curso de un evento se anota paso a paso; no se edita.</translation>
    </message>
    <message>
        <source>Only a postponed event gets new dates so.</source>
        <translation>Solo un evento aplazado recibe así nuevas fechas.</translation>
    </message>
    <message>
        <source>This turn gives no new dates.</source>
        <translation>Este cambio no da nuevas fechas.</translation>
    </message>
    <message>
        <source>An hour alone needs a sitting with a beginning.</source>
        <translation>Una hora sola exige una sesión con comienzo.</translation>
    </message>
    <message>
        <source>Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC.</source>
        <translation>Escriba el nombre de un huso: Europe/Amsterdam, Africa/Dakar, UTC.</translation>
    </message>
    <message>
        <source>The clocks go forward in that hour: write the time after it.</source>
        <translation>A esa hora se adelantan los relojes: escriba la hora posterior.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe ese huso horario.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>No existe esa hora ese día.</translation>
    </message>
    <message>
        <source>Give from and until within the sitting; nothing was stored.</source>
        <translation>Indique un comienzo y un fin dentro de la sesión; no se guardó nada.</translation>
    </message>
    <message>
        <source>Until lies before from.</source>
        <translation>El fin es anterior al comienzo.</translation>
    </message>
    <message>
        <source>From lies after the end of the sitting.</source>
        <translation>El comienzo es posterior al fin de la sesión.</translation>
    </message>
    <message>
        <source>Until lies before the beginning of the sitting.</source>
        <translation>El fin es anterior al comienzo de la sesión.</translation>
    </message>
    <message>
        <source>This takes one value and cannot be denied.</source>
        <translation>Esto admite un solo valor y no puede negarse.</translation>
    </message>
    <message>
        <source>This can be said once only.</source>
        <translation>Esto solo puede decirse una vez.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>No existe ese campo.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>Alternatives are of one field; name it once.</source>
        <translation>Las alternativas son de un solo campo; nómbrelo una vez.</translation>
    </message>
    <message>
        <source>Write field:value, words, or &quot;words in this order&quot;; put | between alternatives.</source>
        <translation>Escriba campo:valor, palabras o &quot;palabras en este orden&quot;; ponga | entre alternativas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the office that sent it to make it again.</source>
        <translation>No se cambió nada. Pida a la oficina que lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fnx, as the other office sent it; nothing was changed.</source>
        <translation>Elija un archivo que acabe en .fnx, tal como lo envió la otra oficina; no se cambió nada.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask for it anew; nothing was changed.</source>
        <translation>Cópielo de nuevo de donde vino, o pídalo otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the same file again; nothing was changed.</source>
        <translation>Instale la versión más reciente y abra de nuevo el mismo archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the other office to send less at a time; nothing was changed.</source>
        <translation>Pida a la otra oficina que envíe menos de una vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>Give it to the office it is for, or send yours the newest card of this laptop.</source>
        <translation>Entréguelo a la oficina a la que va dirigido, o envíe a la suya la tarjeta más reciente de este portátil.</translation>
    </message>
    <message>
        <source>Send it to the other office; there is nothing in it for this laptop.</source>
        <translation>Envíelo a la otra oficina; no contiene nada para este portátil.</translation>
    </message>
    <message>
        <source>Ask the office for its card, add and verify it, then open the same file again.</source>
        <translation>Pida a la oficina su tarjeta, añádala y verifíquela, y abra de nuevo el mismo archivo.</translation>
    </message>
    <message>
        <source>Compare the sixty digits by telephone, verify, then open the same file again.</source>
        <translation>Compare las sesenta cifras por teléfono, verifique y abra de nuevo el mismo archivo.</translation>
    </message>
    <message>
        <source>Tell the office by telephone; a lost laptop may be in wrong hands.</source>
        <translation>Avise a la oficina por teléfono; un portátil perdido puede estar en malas manos.</translation>
    </message>
    <message>
        <source>Open the missing one first, or send a reply file: the next bundle then holds it all.</source>
        <translation>Abra primero el que falta, o envíe una respuesta: el paquete siguiente lo contendrá todo.</translation>
    </message>
    <message>
        <source>Stop using both copies. Tell the office: one laptop must be restored as a new one before either sends again. Nothing was changed.</source>
        <translation>Deje de usar ambas copias. Avise a la oficina: uno de los portátiles debe restaurarse como nuevo antes de que cualquiera vuelva a enviar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This workspace is older than what others have of it. Restore it from the backup as a new laptop (&apos;focalnet restore&apos;) before going on; nothing was changed.</source>
        <translation>Este espacio de trabajo es más antiguo que lo que otros tienen de él. Restáurelo de la copia de seguridad como portátil nuevo («focalnet restore») antes de continuar; no se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the office for its card again; nothing was changed.</source>
        <translation>Pida de nuevo su tarjeta a la oficina; no se cambió nada.</translation>
    </message>
    <message>
        <source>Stop. Call somebody you know at the office. If its key is truly new, revoke the old office and add this card under another name; otherwise tell your security officer.</source>
        <translation>Deténgase. Llame a alguien que conozca en la oficina. Si su clave es realmente nueva, revoque la oficina antigua y añada esta tarjeta con otro nombre; si no, avise a su responsable de seguridad.</translation>
    </message>
    <message>
        <source>Read all sixty again, slowly. If they still differ, the card is not the office&apos;s.</source>
        <translation>Lea de nuevo las sesenta, despacio. Si siguen siendo distintas, la tarjeta no es de la oficina.</translation>
    </message>
    <message>
        <source>See what &apos;focalnet office list&apos; says of it.</source>
        <translation>Vea qué dice de ella «focalnet office list».</translation>
    </message>
    <message>
        <source>Name it as &apos;focalnet office list&apos; does, or by the first digits of its id.</source>
        <translation>Nómbrela como lo hace «focalnet office list», o por los primeros caracteres de su identificador.</translation>
    </message>
    <message>
        <source>Read the sixty digits to each other by telephone, then verify the office.</source>
        <translation>Léanse las sesenta cifras por teléfono y verifique la oficina.</translation>
    </message>
    <message>
        <source>Nothing goes to it any more. If that was a mistake, verify it anew.</source>
        <translation>Ya no se le envía nada. Si fue un error, verifíquela de nuevo.</translation>
    </message>
    <message>
        <source>Do it on the laptop on which the office was set up.</source>
        <translation>Hágalo en el portátil en que se creó la oficina.</translation>
    </message>
    <message>
        <source>Revoke a laptop that is out of use first.</source>
        <translation>Revoque primero un portátil fuera de uso.</translation>
    </message>
    <message>
        <source>Mend the template at the line and column named; nothing was printed, nothing lost.</source>
        <translation>Corrija la plantilla en la línea y la columna indicadas; no se imprimió ni se perdió nada.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>La plantilla es demasiado larga.</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>Esto no se cierra nunca.</translation>
    </message>
    <message>
        <source>Nothing is open to be closed.</source>
        <translation>No hay nada abierto que cerrar.</translation>
    </message>
    <message>
        <source>What was erased cannot come back.</source>
        <translation>Lo que se borró no puede volver.</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>Aquello de lo que trataba está borrado.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Este archivo supera los 20 MB.</translation>
    </message>
    <message>
        <source>This workbook is locked or of an old kind.</source>
        <translation>Este libro está bloqueado o es de un formato antiguo.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table.</source>
        <translation>No es ni un libro ni una tabla.</translation>
    </message>
    <message>
        <source>This workbook has too many parts.</source>
        <translation>Este libro tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>Esta tabla no puede leerse.</translation>
    </message>
    <message>
        <source>This workbook is damaged.</source>
        <translation>Este libro está dañado.</translation>
    </message>
    <message>
        <source>This is not a workbook of the kind .xlsx.</source>
        <translation>No es un libro .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has too many sheets.</source>
        <translation>Este libro tiene demasiadas hojas.</translation>
    </message>
    <message>
        <source>This workbook has parts of a strange kind.</source>
        <translation>Este libro tiene partes de un tipo extraño.</translation>
    </message>
    <message>
        <source>This table has too many rows or columns.</source>
        <translation>Esta tabla tiene demasiadas filas o columnas.</translation>
    </message>
    <message>
        <source>This workbook is too large inside.</source>
        <translation>El contenido de este libro es demasiado grande.</translation>
    </message>
    <message>
        <source>This sheet has too many rows or columns.</source>
        <translation>Esta hoja tiene demasiadas filas o columnas.</translation>
    </message>
    <message>
        <source>The register is older than it was when it was closed last.</source>
        <translation>El registro es más antiguo que cuando se cerró por última vez.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>There is another workspace in this folder.</source>
        <translation>Hay otro espacio de trabajo en esta carpeta.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>La copia de seguridad no contiene lo que dice.</translation>
    </message>
    <message>
        <source>Somebody opened the workspace meanwhile.</source>
        <translation>Alguien abrió entretanto el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The head of the backup was altered, or it is another workspace&apos;s.</source>
        <translation>El encabezamiento de la copia de seguridad fue alterado, o es de otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The copy is not what it should be.</source>
        <translation>La copia no es lo que debería ser.</translation>
    </message>
    <message>
        <source>There is no place to work in.</source>
        <translation>No hay lugar donde trabajar.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>No se pudo poner el archivo en su lugar.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be made.</source>
        <translation>No se puede crear la carpeta de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Attach files of 5 MiB at most; send large ones another way. Nothing was stored.</source>
        <translation>Adjunte archivos de 5 MiB como máximo; envíe los grandes por otra vía. No se guardó nada.</translation>
    </message>
    <message>
        <source>Check the file; it may not have been saved. Nothing was stored.</source>
        <translation>Compruebe el archivo; quizá no se guardó. No se guardó nada aquí.</translation>
    </message>
    <message>
        <source>Give the file a plain name such as reply-senegal.pdf. Nothing was stored.</source>
        <translation>Dé al archivo un nombre sencillo, como respuesta-senegal.pdf. No se guardó nada.</translation>
    </message>
    <message>
        <source>Check the name of the file and whether you may read it. Nothing was stored.</source>
        <translation>Compruebe el nombre del archivo y que puede leerlo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Show the record to see its files; name one, or count them from 1.</source>
        <translation>Muestre la ficha para ver sus archivos; nombre uno o cuéntelos desde 1.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>No hay tal archivo aquí.</translation>
    </message>
    <message>
        <source>The name holds letters that do not show.</source>
        <translation>El nombre contiene letras invisibles.</translation>
    </message>
    <message>
        <source>The name holds signs that name a place.</source>
        <translation>El nombre contiene signos que indican un lugar.</translation>
    </message>
    <message>
        <source>This name cannot be kept on every computer.</source>
        <translation>Este nombre no es válido en todos los equipos.</translation>
    </message>
    <message>
        <source>Programs and documents with macros are not kept.</source>
        <translation>No se conservan programas ni documentos con macros.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB.</source>
        <translation>El archivo supera los 5 MiB.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>The file kept is not the one attached.</source>
        <translation>El archivo conservado no es el adjuntado.</translation>
    </message>
    <message>
        <source>Look them up in the list of participants; nothing was stored.</source>
        <translation>Búsquelo en la lista de participantes; no se guardó nada.</translation>
    </message>
    <message>
        <source>There is no such sitting of this event.</source>
        <translation>Este evento no tiene esa sesión.</translation>
    </message>
    <message>
        <source>They do not take part in this event.</source>
        <translation>Esa persona no participa en este evento.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>No existe esa marca.</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv; nothing was written.</source>
        <translation>Nombre un archivo que acabe en .xlsx o .csv; no se escribió nada.</translation>
    </message>
    <message>
        <source>The file can be a workbook or a table.</source>
        <translation>El archivo puede ser un libro o una tabla.</translation>
    </message>
    <message>
        <source>It was not kept. Run verify: the register itself may be damaged. Keep older backups.</source>
        <translation>No se conservó. Ejecute verify: el propio registro puede estar dañado. Conserve las copias anteriores.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or the workspace that the backup was made of.</source>
        <translation>Elija una carpeta nueva o vacía, o el espacio de trabajo del que se hizo la copia.</translation>
    </message>
    <message>
        <source>If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the button below. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Si usted mismo repuso una copia de seguridad, dígalo: focalnet restore WORKSPACE --accept, o el botón de abajo. Si no, alguien tuvo esta carpeta: avise a su responsable de seguridad.</translation>
    </message>
    <message>
        <source>Say what the back is to say.</source>
        <translation>Diga qué debe llevar el reverso.</translation>
    </message>
    <message>
        <source>A scope has one ceiling.</source>
        <translation>Un ámbito tiene un solo tope.</translation>
    </message>
    <message>
        <source>A scope is made of region:, theme:, kind: and ceiling:</source>
        <translation>Un ámbito se compone de region:, theme:, kind: y ceiling:</translation>
    </message>
    <message>
        <source>This part of a scope is not known.</source>
        <translation>Esta parte de un ámbito no se conoce.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this; narrow the scope meanwhile.</source>
        <translation>No se escribió nada. Comuníquelo, por favor; entretanto, reduzca el ámbito.</translation>
    </message>
    <message>
        <source>A record outside the scope was about to go.</source>
        <translation>Una ficha ajena al ámbito iba a salir.</translation>
    </message>
    <message>
        <source>No laptop of this office can be sent to.</source>
        <translation>No se puede enviar a ningún portátil de esta oficina.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no puede leerse.</translation>
    </message>
    <message>
        <source>This cannot be logged.</source>
        <translation>Esto no puede anotarse.</translation>
    </message>
    <message>
        <source>There is no such way.</source>
        <translation>No existe ese medio.</translation>
    </message>
    <message>
        <source>The campaign has no sheet for this State.</source>
        <translation>La campaña no tiene hoja para este Estado.</translation>
    </message>
    <message>
        <source>Look at the States of the campaign with campaign status.</source>
        <translation>Vea los Estados de la campaña con campaign status.</translation>
    </message>
    <message>
        <source>The State has nothing to confirm.</source>
        <translation>El Estado no tiene nada que confirmar.</translation>
    </message>
    <message>
        <source>Give a title and, if wished, reference, deadline, search and language; nothing was stored.</source>
        <translation>Indique un título y, si lo desea, referencia, plazo, búsqueda e idioma; no se guardó nada.</translation>
    </message>
    <message>
        <source>Try the search with find first; nothing was stored.</source>
        <translation>Pruebe antes la búsqueda con find; no se guardó nada.</translation>
    </message>
    <message>
        <source>Look up the campaign with find; its id was printed when it was opened.</source>
        <translation>Busque la campaña con find; su identificador se mostró al abrirla.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>No hay a quién preguntar.</translation>
    </message>
    <message>
        <source>A campaign has a title.</source>
        <translation>Una campaña lleva título.</translation>
    </message>
    <message>
        <source>Sheets are printed in the six languages only.</source>
        <translation>Las hojas se imprimen solo en los seis idiomas.</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>El plazo ya ha vencido.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>No existe esa campaña.</translation>
    </message>
    <message>
        <source>Make the certificates again; they get the next numbers. Nothing was stored.</source>
        <translation>Haga de nuevo los certificados; recibirán los números siguientes. No se guardó nada.</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>Un número está ocupado.</translation>
    </message>
    <message>
        <source>Read the badge again, or type the name; nothing was stored.</source>
        <translation>Lea de nuevo la credencial, o escriba el nombre; no se guardó nada.</translation>
    </message>
    <message>
        <source>Look the person up by name; give them a badge of this event.</source>
        <translation>Busque a la persona por su nombre; dele una credencial de este evento.</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in; nothing was stored.</source>
        <translation>Revise la ortografía, o regístrela sin inscripción; no se guardó nada.</translation>
    </message>
    <message>
        <source>Give the id of the person or the code on the badge; nothing was stored.</source>
        <translation>Indique el identificador de la persona o el código de la credencial; no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Give the time of arrival on the clock of the event; nothing was stored.</source>
        <translation>Indique la hora de llegada según el reloj del evento; no se guardó nada.</translation>
    </message>
    <message>
        <source>No participant of this event is meant by this.</source>
        <translation>Esto no designa a ningún participante de este evento.</translation>
    </message>
    <message>
        <source>Several participants may be meant by this.</source>
        <translation>Esto puede designar a varios participantes.</translation>
    </message>
    <message>
        <source>No participant of this event has this id.</source>
        <translation>Ningún participante de este evento tiene este identificador.</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>Su llegada no está registrada.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Esta hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>No existe esa red.</translation>
    </message>
    <message>
        <source>Write a number: 1 for the channel to try first.</source>
        <translation>Escriba un número: 1 para el canal que se prueba primero.</translation>
    </message>
    <message>
        <source>List the conflicts again: it was settled, or something newer was said.</source>
        <translation>Muestre de nuevo los conflictos: se resolvió, o se dijo algo más reciente.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>No existe ese conflicto.</translation>
    </message>
    <message>
        <source>There is no such side.</source>
        <translation>No existe ese lado.</translation>
    </message>
    <message>
        <source>Take one of the two: in use, or not.</source>
        <translation>Tome uno de los dos: en uso o no.</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>Este campo contiene un solo valor.</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>Elija un grupo regional y un tema que figuren en el registro.</translation>
    </message>
    <message>
        <source>A value has no id.</source>
        <translation>Un valor no tiene identificador.</translation>
    </message>
    <message>
        <source>The file holds what no desk writes.</source>
        <translation>El archivo contiene lo que ningún mostrador escribe.</translation>
    </message>
    <message>
        <source>A record is of another event.</source>
        <translation>Una ficha es de otro evento.</translation>
    </message>
    <message>
        <source>The file says two events.</source>
        <translation>El archivo nombra dos eventos.</translation>
    </message>
    <message>
        <source>Export it again on the other laptop; nothing was changed.</source>
        <translation>Expórtelo de nuevo en el otro portátil; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the file that the other desk exported (.desk); nothing was changed.</source>
        <translation>Elija el archivo que exportó el otro mostrador (.desk); no se cambió nada.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date on this laptop; nothing was changed.</source>
        <translation>Actualice focalnet en este portátil; no se cambió nada.</translation>
    </message>
    <message>
        <source>Copy it again and wait until it is whole; nothing was changed.</source>
        <translation>Cópielo de nuevo y espere a que esté entero; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the event of the file, or the file of the event; nothing was changed.</source>
        <translation>Elija el evento del archivo, o el archivo del evento; no se cambió nada.</translation>
    </message>
    <message>
        <source>Type the desk code that was shown when the file was exported; nothing was changed.</source>
        <translation>Escriba el código de mostrador que se mostró al exportar el archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Compare it group by group with the other screen and type it again.</source>
        <translation>Compárelo grupo por grupo con la otra pantalla y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is no file of a desk.</source>
        <translation>Este no es un archivo de mostrador.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>El archivo está cortado.</translation>
    </message>
    <message>
        <source>A newer version wrote this file.</source>
        <translation>Una versión más reciente escribió este archivo.</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>El archivo no está como se escribió.</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>El archivo se selló con otra clave.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>No se puede leer el contenido.</translation>
    </message>
    <message>
        <source>The file names no event.</source>
        <translation>El archivo no nombra ningún evento.</translation>
    </message>
    <message>
        <source>This is not a desk code.</source>
        <translation>Este no es un código de mostrador.</translation>
    </message>
    <message>
        <source>The file is of another event.</source>
        <translation>El archivo es de otro evento.</translation>
    </message>
    <message>
        <source>The event is not on this laptop.</source>
        <translation>El evento no está en este portátil.</translation>
    </message>
    <message>
        <source>The file does not bring the event; export a whole one.</source>
        <translation>El archivo no trae el evento; exporte uno completo.</translation>
    </message>
    <message>
        <source>A record is of another kind here.</source>
        <translation>Aquí una ficha es de otro tipo.</translation>
    </message>
    <message>
        <source>See the documents with: focalnet print --list. Nothing was printed.</source>
        <translation>Vea los documentos con: focalnet print --list. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Labels are counted from 1.</source>
        <translation>Las etiquetas se cuentan a partir de 1.</translation>
    </message>
    <message>
        <source>This choice is of the wrong kind.</source>
        <translation>Esta opción no es del tipo debido.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>No existe ese documento.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Esto no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>This number is out of reach.</source>
        <translation>Este número está fuera de los límites.</translation>
    </message>
    <message>
        <source>Take it back in the office that did it, or edit the records by hand.</source>
        <translation>Deshágala en la oficina que la hizo o modifique los registros a mano.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for a new card, add it, then open the same file again.</source>
        <translation>Compruebe la fecha de este ordenador. Si es correcta, pida a la oficina una tarjeta nueva, añádala y abra de nuevo el mismo archivo.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for its newest card and add it.</source>
        <translation>Compruebe la fecha de este ordenador. Si es correcta, pida a la oficina su tarjeta más reciente y añádala.</translation>
    </message>
    <message>
        <source>Not all that this action did is here.</source>
        <translation>No todo lo que hizo esta acción está aquí.</translation>
    </message>
    <message>
        <source>This workbook holds too much.</source>
        <translation>Este libro contiene demasiado.</translation>
    </message>
    <message>
        <source>This workbook holds too much text.</source>
        <translation>Este libro contiene demasiado texto.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed.</source>
        <translation>Una celda empieza con una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>What was chosen cannot be read.</source>
        <translation>No se puede leer lo elegido.</translation>
    </message>
    <message>
        <source>Say for what it is to be printed.</source>
        <translation>Diga para qué se ha de imprimir.</translation>
    </message>
    <message>
        <source>A document has no such choice.</source>
        <translation>Un documento no tiene esa opción.</translation>
    </message>
    <message>
        <source>Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3.</source>
        <translation>Elija de una a tres columnas, A4, A5 o Letter, y letras de 0.8 a 1.3.</translation>
    </message>
    <message>
        <source>There is no such kind of mandate.</source>
        <translation>No existe ese tipo de mandato.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>No existe esa página.</translation>
    </message>
    <message>
        <source>Retire it instead; nothing was erased.</source>
        <translation>Retírela en su lugar; no se borró nada.</translation>
    </message>
    <message>
        <source>This is reference data.</source>
        <translation>Estos son datos de referencia.</translation>
    </message>
    <message>
        <source>The first row holds the questions, each further row one person&apos;s answers.</source>
        <translation>La primera fila contiene las preguntas; cada fila siguiente, las respuestas de una persona.</translation>
    </message>
    <message>
        <source>There are no answers in this table.</source>
        <translation>No hay respuestas en esta tabla.</translation>
    </message>
    <message>
        <source>Set start to a day such as 2019-01-21; nothing was written.</source>
        <translation>Ponga en start un día como 2019-01-21; no se escribió nada.</translation>
    </message>
    <message>
        <source>This event has no day.</source>
        <translation>Este evento no tiene día.</translation>
    </message>
    <message>
        <source>A programme comes along to whole days only.</source>
        <translation>Un programa solo se traslada a días enteros.</translation>
    </message>
    <message>
        <source>Look up the id of the participation with event show; nothing was printed.</source>
        <translation>Busque el identificador de la participación con event show; no se imprimió nada.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>No existe ese evento.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>No existe ese participante.</translation>
    </message>
    <message>
        <source>This event is retired.</source>
        <translation>Este evento está retirado.</translation>
    </message>
    <message>
        <source>Give a title or a series, and if wished kind, ordinal, start, end and place.</source>
        <translation>Indique un título o una serie y, si quiere, tipo, número, comienzo, fin y lugar.</translation>
    </message>
    <message>
        <source>Look it up with event list; its id was printed when it was made.</source>
        <translation>Búsquelo con event list; su identificador se mostró al crearlo.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out; nothing was stored.</source>
        <translation>Escriba un número entero, o déjelo vacío; no se guardó nada.</translation>
    </message>
    <message>
        <source>Sittings are a list.</source>
        <translation>Las sesiones son una lista.</translation>
    </message>
    <message>
        <source>An event has a title or a series.</source>
        <translation>Un evento tiene título o serie.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Give the turn with its date and reason too.</source>
        <translation>Indique también el cambio, con su fecha y su motivo.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Indique primero el día anterior.</translation>
    </message>
    <message>
        <source>The first day lies after the second.</source>
        <translation>El primer día es posterior al segundo.</translation>
    </message>
    <message>
        <source>A workspace keeps its register in this file.</source>
        <translation>Un espacio de trabajo guarda su registro en este archivo.</translation>
    </message>
    <message>
        <source>What stands there is no file but a device or a pipe.</source>
        <translation>Lo que hay ahí no es un archivo sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>Nothing was stored; look at the designations of these persons.</source>
        <translation>No se guardó nada; mire las designaciones de estas personas.</translation>
    </message>
    <message>
        <source>Choose participations of persons; nothing was stored.</source>
        <translation>Elija participaciones de personas; no se guardó nada.</translation>
    </message>
    <message>
        <source>Nobody of this id or code takes part in the event.</source>
        <translation>Nadie con este identificador o código participa en el evento.</translation>
    </message>
    <message>
        <source>There is no such kind of designation.</source>
        <translation>No existe ese tipo de designación.</translation>
    </message>
    <message>
        <source>Everybody named is that already.</source>
        <translation>Todas las personas nombradas ya lo son.</translation>
    </message>
    <message>
        <source>This is no participation of a person.</source>
        <translation>Esta no es la participación de una persona.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>No existe esa invitación.</translation>
    </message>
    <message>
        <source>Copy the event to hold it again; nothing was stored.</source>
        <translation>Copie el evento para celebrarlo de nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Look at the invitations of the event first; nothing was stored.</source>
        <translation>Mire primero las invitaciones del evento; no se guardó nada.</translation>
    </message>
    <message>
        <source>Say which States this is of.</source>
        <translation>Diga de qué Estados se trata.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>No queda nadie por invitar.</translation>
    </message>
    <message>
        <source>The event is over or does not take place.</source>
        <translation>El evento ha terminado o no se celebra.</translation>
    </message>
    <message>
        <source>Letters are written in the six languages only.</source>
        <translation>Las cartas se escriben solo en los seis idiomas.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>This cannot be noted of a letter.</source>
        <translation>Esto no puede anotarse de una carta.</translation>
    </message>
    <message>
        <source>Nobody is invited to this event yet.</source>
        <translation>Aún no se ha invitado a nadie a este evento.</translation>
    </message>
    <message>
        <source>This bundle was sent to other offices.</source>
        <translation>Este paquete se envió a otras oficinas.</translation>
    </message>
    <message>
        <source>The other office holds later changes of this laptop than it has itself.</source>
        <translation>La otra oficina tiene de este portátil cambios posteriores a los que tiene él mismo.</translation>
    </message>
    <message>
        <source>This bundle was made on this laptop.</source>
        <translation>Este paquete se hizo en este portátil.</translation>
    </message>
    <message>
        <source>The office that sent this is not known here.</source>
        <translation>La oficina que envió esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This office was revoked here.</source>
        <translation>Esta oficina fue revocada aquí.</translation>
    </message>
    <message>
        <source>The office was not verified.</source>
        <translation>La oficina no fue verificada.</translation>
    </message>
    <message>
        <source>The laptop that sent this was revoked.</source>
        <translation>El portátil que envió esto fue revocado.</translation>
    </message>
    <message>
        <source>The card of the office does not name this laptop.</source>
        <translation>La tarjeta de la oficina no nombra este portátil.</translation>
    </message>
    <message>
        <source>The card of the laptop has run out.</source>
        <translation>La tarjeta del portátil ha caducado.</translation>
    </message>
    <message>
        <source>Two laptops write under one name: one is a copy of the other.</source>
        <translation>Dos portátiles escriben con un mismo nombre: uno es copia del otro.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date; the document itself can still be reprinted.</source>
        <translation>Actualice focalnet; el documento mismo aún puede reimprimirse.</translation>
    </message>
    <message>
        <source>What was kept is no document.</source>
        <translation>Lo conservado no es un documento.</translation>
    </message>
    <message>
        <source>What was kept is cut off, or larger than any document.</source>
        <translation>Lo guardado está cortado o es mayor que cualquier documento.</translation>
    </message>
    <message>
        <source>What was kept cannot be read.</source>
        <translation>Lo conservado no se puede leer.</translation>
    </message>
    <message>
        <source>Files are attached to one item at a time.</source>
        <translation>Los archivos se adjuntan a un documento por vez.</translation>
    </message>
    <message>
        <source>An item has a title or symbol, and a shelf.</source>
        <translation>Un documento lleva título o signatura, y un estante.</translation>
    </message>
    <message>
        <source>Files come from the disk, not from text.</source>
        <translation>Los archivos vienen del disco, no de un texto.</translation>
    </message>
    <message>
        <source>This record is no item of the library.</source>
        <translation>Esta ficha no es un documento de la biblioteca.</translation>
    </message>
    <message>
        <source>A sheet has fewer labels.</source>
        <translation>Una hoja tiene menos etiquetas.</translation>
    </message>
    <message>
        <source>Check the person and the day with show; nothing was stored.</source>
        <translation>Compruebe la persona y el día con show; no se guardó nada.</translation>
    </message>
    <message>
        <source>Look up the id of the holder with find; nothing was stored.</source>
        <translation>Busque el identificador del titular con find; no se guardó nada.</translation>
    </message>
    <message>
        <source>Give ids of designations, of their holders, or codes of States; nothing was stored.</source>
        <translation>Indique identificadores de designaciones, de sus titulares, o códigos de Estados; no se guardó nada.</translation>
    </message>
    <message>
        <source>Give one day as YYYY-MM-DD, and for a confirmation none after today.</source>
        <translation>Indique un día como AAAA-MM-DD y, para una confirmación, ninguno posterior a hoy.</translation>
    </message>
    <message>
        <source>Nothing is held on that day.</source>
        <translation>No se ejerce nada ese día.</translation>
    </message>
    <message>
        <source>This record holds no mandates.</source>
        <translation>Esta ficha no tiene mandatos.</translation>
    </message>
    <message>
        <source>This record cannot take over.</source>
        <translation>Esta ficha no puede asumir el relevo.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This is not one day.</source>
        <translation>No es un día concreto.</translation>
    </message>
    <message>
        <source>This record is no mandate.</source>
        <translation>Esta ficha no es un mandato.</translation>
    </message>
    <message>
        <source>Name two or more records of one kind that are in use; nothing was changed.</source>
        <translation>Nombre dos o más fichas en uso de un mismo tipo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Look it up again; it stands by itself. Nothing was changed.</source>
        <translation>Búsquela de nuevo; está sola. No se cambió nada.</translation>
    </message>
    <message>
        <source>It takes two.</source>
        <translation>Hacen falta dos.</translation>
    </message>
    <message>
        <source>This record is the same as no other.</source>
        <translation>Esta ficha no es la misma que ninguna otra.</translation>
    </message>
    <message>
        <source>These cannot be made one.</source>
        <translation>Estas no pueden unirse.</translation>
    </message>
    <message>
        <source>Not all of these records is shown here.</source>
        <translation>Estas fichas no se muestran aquí por entero.</translation>
    </message>
    <message>
        <source>There is no such field, or no such record, to take it from.</source>
        <translation>No existe ese campo, o no existe la ficha de la que tomarlo.</translation>
    </message>
    <message>
        <source>This is a request for a card, not a card.</source>
        <translation>Esto es la solicitud de una tarjeta, no una tarjeta.</translation>
    </message>
    <message>
        <source>The office has as many laptops as there can be.</source>
        <translation>La oficina tiene tantos portátiles como puede tener.</translation>
    </message>
    <message>
        <source>This office has no such laptop.</source>
        <translation>Esta oficina no tiene ese portátil.</translation>
    </message>
    <message>
        <source>This laptop does not hold the root key of its office.</source>
        <translation>Este portátil no tiene la clave raíz de su oficina.</translation>
    </message>
    <message>
        <source>The office has issued two cards under one number.</source>
        <translation>La oficina ha emitido dos tarjetas con un mismo número.</translation>
    </message>
    <message>
        <source>The card forgets that a laptop is revoked.</source>
        <translation>La tarjeta olvida que un portátil está revocado.</translation>
    </message>
    <message>
        <source>These are not the digits of the two offices.</source>
        <translation>Estas no son las cifras de las dos oficinas.</translation>
    </message>
    <message>
        <source>This is your own office; name the laptop to revoke.</source>
        <translation>Esta es su propia oficina; nombre el portátil que debe revocarse.</translation>
    </message>
    <message>
        <source>No office here goes by this name.</source>
        <translation>Ninguna oficina lleva aquí este nombre.</translation>
    </message>
    <message>
        <source>The card of this office has run out.</source>
        <translation>La tarjeta de esta oficina ha caducado.</translation>
    </message>
    <message>
        <source>This office was not verified.</source>
        <translation>Esta oficina no fue verificada.</translation>
    </message>
    <message>
        <source>An office of this name is known under another root key.</source>
        <translation>Una oficina de este nombre se conoce con otra clave raíz.</translation>
    </message>
    <message>
        <source>The card names a laptop of another office.</source>
        <translation>La tarjeta nombra un portátil de otra oficina.</translation>
    </message>
    <message>
        <source>This is your own office; there is nothing to verify.</source>
        <translation>Esta es su propia oficina; no hay nada que verificar.</translation>
    </message>
    <message>
        <source>Two different bundles of one laptop carry the same number.</source>
        <translation>Dos paquetes distintos de un mismo portátil llevan el mismo número.</translation>
    </message>
    <message>
        <source>Look at the participants of the event first; nothing was stored.</source>
        <translation>Mire primero los participantes del evento; no se guardó nada.</translation>
    </message>
    <message>
        <source>This cannot be noted.</source>
        <translation>Esto no puede anotarse.</translation>
    </message>
    <message>
        <source>Nobody of this event has this id.</source>
        <translation>Nadie de este evento tiene este identificador.</translation>
    </message>
    <message>
        <source>See the presets with: focalnet find WORKSPACE record:preset</source>
        <translation>Vea los ajustes guardados con: focalnet find WORKSPACE record:preset</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was stored.</source>
        <translation>Pida de nuevo el archivo; no se guardó nada.</translation>
    </message>
    <message>
        <source>A preset has a name.</source>
        <translation>Un ajuste guardado tiene un nombre.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Otro ajuste guardado tiene este nombre.</translation>
    </message>
    <message>
        <source>No preset has this name.</source>
        <translation>Ningún ajuste guardado tiene este nombre.</translation>
    </message>
    <message>
        <source>This file holds no preset.</source>
        <translation>Este archivo no contiene ningún ajuste guardado.</translation>
    </message>
    <message>
        <source>See the printings with: focalnet find WORKSPACE record:printing</source>
        <translation>Vea las impresiones con: focalnet find WORKSPACE record:printing</translation>
    </message>
    <message>
        <source>Do not hand it out; look for damage with verify.</source>
        <translation>No lo distribuya; busque daños con verify.</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>No existe esa impresión.</translation>
    </message>
    <message>
        <source>The document kept is not the one that was printed.</source>
        <translation>El documento conservado no es el que se imprimió.</translation>
    </message>
    <message>
        <source>No directory was printed that way.</source>
        <translation>Ningún directorio se imprimió así.</translation>
    </message>
    <message>
        <source>Head the columns title, date, start, end, room, kind, speakers and text.</source>
        <translation>Titule las columnas title, date, start, end, room, kind, speakers y text.</translation>
    </message>
    <message>
        <source>There are no sittings in this table.</source>
        <translation>No hay sesiones en esta tabla.</translation>
    </message>
    <message>
        <source>This State is of another regional group.</source>
        <translation>Este Estado pertenece a otro grupo regional.</translation>
    </message>
    <message>
        <source>Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased.</source>
        <translation>Fije el día con event set purge=AAAA-MM-DD, o espere a que llegue; no se borró nada.</translation>
    </message>
    <message>
        <source>It is not time for this.</source>
        <translation>No es el momento.</translation>
    </message>
    <message>
        <source>List the quarantine again; nothing was changed.</source>
        <translation>Muestre de nuevo la cuarentena; no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of this laptop waits in quarantine.</source>
        <translation>Nada de este portátil espera en cuarentena.</translation>
    </message>
    <message>
        <source>Give a title and questions, each with a number of its own; nothing was stored.</source>
        <translation>Indique un título y preguntas, cada una con su número; no se guardó nada.</translation>
    </message>
    <message>
        <source>Send it to that State first, or check for which State the reply is.</source>
        <translation>Envíelo antes a ese Estado, o compruebe de qué Estado es la respuesta.</translation>
    </message>
    <message>
        <source>Use the numbers that the questionnaire prints; nothing was stored.</source>
        <translation>Use los números que figuran en el cuestionario; no se guardó nada.</translation>
    </message>
    <message>
        <source>This State was not asked.</source>
        <translation>A este Estado no se le preguntó.</translation>
    </message>
    <message>
        <source>A questionnaire has a title and a list of questions.</source>
        <translation>Un cuestionario lleva título y una lista de preguntas.</translation>
    </message>
    <message>
        <source>Every question has a number of its own.</source>
        <translation>Cada pregunta tiene su propio número.</translation>
    </message>
    <message>
        <source>This record is no questionnaire.</source>
        <translation>Esta ficha no es un cuestionario.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it is sent.</source>
        <translation>El plazo es anterior al día del envío.</translation>
    </message>
    <message>
        <source>There is nothing in this reply.</source>
        <translation>Esta respuesta está vacía.</translation>
    </message>
    <message>
        <source>There is no such question, or it stands twice.</source>
        <translation>No existe esa pregunta, o figura dos veces.</translation>
    </message>
    <message>
        <source>An answer is a number and a text.</source>
        <translation>Una respuesta es un número y un texto.</translation>
    </message>
    <message>
        <source>Edit the record it goes by, or take the two apart again (unmerge) first.</source>
        <translation>Edite la ficha que la sustituye, o separe primero las dos (unmerge).</translation>
    </message>
    <message>
        <source>Bring focalnet up to date, then do it again: nobody may take away what is not seen.</source>
        <translation>Actualice focalnet y hágalo de nuevo: nadie puede quitar lo que no se ve.</translation>
    </message>
    <message>
        <source>This record is the same as another one.</source>
        <translation>Esta ficha es la misma que otra.</translation>
    </message>
    <message>
        <source>Not all of this record is shown here.</source>
        <translation>Esta ficha no se muestra aquí por entero.</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are in.</source>
        <translation>Corrija la fila e importe de nuevo el archivo; las demás filas están incorporadas.</translation>
    </message>
    <message>
        <source>Choose a photo as .jpg or .png; nothing was stored.</source>
        <translation>Elija una foto en .jpg o .png; no se guardó nada.</translation>
    </message>
    <message>
        <source>Look it up in the participants of the event.</source>
        <translation>Búsquelo entre los participantes del evento.</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>Esto no es una foto.</translation>
    </message>
    <message>
        <source>A registration file has no such field.</source>
        <translation>Un expediente de inscripción no tiene ese campo.</translation>
    </message>
    <message>
        <source>A registration has no such field.</source>
        <translation>Una inscripción no tiene ese campo.</translation>
    </message>
    <message>
        <source>The event does not take place.</source>
        <translation>El evento no se celebra.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>No se invitó a nadie.</translation>
    </message>
    <message>
        <source>See the names with: focalnet find WORKSPACE record:query</source>
        <translation>Vea los nombres con: focalnet find WORKSPACE record:query</translation>
    </message>
    <message>
        <source>No search is saved under this name.</source>
        <translation>No hay ninguna búsqueda guardada con ese nombre.</translation>
    </message>
    <message>
        <source>No record has this id.</source>
        <translation>Ninguna ficha tiene este identificador.</translation>
    </message>
    <message>
        <source>Say which one: phones.1=…, phones.2=…; phones+=… adds one.</source>
        <translation>Diga cuál: phones.1=…, phones.2=…; phones+=… añade uno.</translation>
    </message>
    <message>
        <source>This field has no parts.</source>
        <translation>Este campo no tiene partes.</translation>
    </message>
    <message>
        <source>This field holds several values.</source>
        <translation>Este campo contiene varios valores.</translation>
    </message>
    <message>
        <source>An entry has no such field.</source>
        <translation>Una entrada no tiene ese campo.</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>No existe esa sesión.</translation>
    </message>
    <message>
        <source>Look it up with event show; nothing was stored.</source>
        <translation>Búsquela con event show; no se guardó nada.</translation>
    </message>
    <message>
        <source>Give a title, and start and end such as 2019-01-21T09:00; nothing was stored.</source>
        <translation>Indique un título, y comienzo y fin como 2019-01-21T09:00; no se guardó nada.</translation>
    </message>
    <message>
        <source>A sitting has a title or a beginning.</source>
        <translation>Una sesión tiene título o comienzo.</translation>
    </message>
    <message>
        <source>A sitting belongs to an event.</source>
        <translation>Una sesión pertenece a un evento.</translation>
    </message>
    <message>
        <source>A sitting has named fields.</source>
        <translation>Una sesión tiene campos con nombre.</translation>
    </message>
    <message>
        <source>These labels are not known.</source>
        <translation>No se conocen esas etiquetas.</translation>
    </message>
    <message>
        <source>This envelope is not known.</source>
        <translation>No se conoce ese sobre.</translation>
    </message>
    <message>
        <source>Give a name, or the id of a person; nothing was stored.</source>
        <translation>Indique un nombre, o el identificador de una persona; no se guardó nada.</translation>
    </message>
    <message>
        <source>Take the other one in as a walk-in, or undo the check-in first; nothing was stored.</source>
        <translation>Registre a la otra persona sin inscripción, o deshaga primero la llegada; no se guardó nada.</translation>
    </message>
    <message>
        <source>They have come themselves.</source>
        <translation>Vino en persona.</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves.</source>
        <translation>Nadie viene en lugar de sí mismo.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>A walk-in has no such field.</source>
        <translation>Una llegada sin inscripción no tiene ese campo.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>No existe esa persona.</translation>
    </message>
    <message>
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>Use ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>La página no puede imprimirse en este idioma.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it again as .xlsx or .csv.</source>
        <translation>Ábralo en el programa de origen y guárdelo de nuevo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>Keep the sheet that matters, delete the rest and empty rows, and save it again.</source>
        <translation>Conserve la hoja que importa, borre el resto y las filas vacías, y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>No file has this fingerprint.</source>
        <translation>Ningún archivo tiene esa huella.</translation>
    </message>
    <message>
        <source>Choose a file that focalnet wrote as a backup (.fnb).</source>
        <translation>Elija un archivo que focalnet escribió como copia de seguridad (.fnb).</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Elija otra copia de seguridad; no se cambió nada.</translation>
    </message>
    <message>
        <source>Restore it with that version or a newer one; nothing was changed.</source>
        <translation>Restáurela con esa versión o una más reciente; no se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is not as it was written.</source>
        <translation>La copia de seguridad no está como se escribió.</translation>
    </message>
    <message>
        <source>This is no backup of focalnet.</source>
        <translation>Esta no es una copia de seguridad de focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this backup.</source>
        <translation>Una versión más reciente de focalnet escribió esta copia de seguridad.</translation>
    </message>
    <message>
        <source>The head of the backup is damaged.</source>
        <translation>El encabezamiento de la copia de seguridad está dañado.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>No se pudo escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked.</source>
        <translation>No se pudo desplegar la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end.</source>
        <translation>La copia de seguridad no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>The copy cannot be written there.</source>
        <translation>La copia no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>This SQLite cannot encrypt and search.</source>
        <translation>Este SQLite no puede cifrar y buscar.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 as the README says; focalnet never writes in clear.</source>
        <translation>Instale sqlcipher3 como indica el README; focalnet nunca escribe sin cifrar.</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace, or create a new one.</source>
        <translation>Elija la carpeta de un espacio de trabajo, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Open the workspace, or choose an empty folder for a new one.</source>
        <translation>Abra el espacio de trabajo, o elija una carpeta vacía para uno nuevo.</translation>
    </message>
    <message>
        <source>The passphrase was right; the database file is damaged. Restore a backup copy.</source>
        <translation>La frase de contraseña era correcta; el archivo de la base de datos está dañado. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Install the version of focalnet that wrote it, or a newer one; nothing was changed.</source>
        <translation>Instale la versión de focalnet que lo escribió, o una más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until the other command has ended.</source>
        <translation>Cierre la otra ventana, o espere a que termine la otra orden.</translation>
    </message>
    <message>
        <source>Copy the workspace to a place where you may write, and open it there.</source>
        <translation>Copie el espacio de trabajo a un lugar donde pueda escribir, y ábralo allí.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again; what was saved before is safe.</source>
        <translation>Libere espacio en el disco y repítalo; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then open the workspace again.</source>
        <translation>Compruebe el disco o la unidad de red y abra de nuevo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged.</source>
        <translation>La frase de contraseña es correcta, pero la base de datos está dañada.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>No se puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Otro programa tiene abierta la base de datos.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>El disco no respondió como debía.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>No existe esa acción.</translation>
    </message>
    <message>
        <source>There is a register in this folder.</source>
        <translation>Ya hay un registro en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>No hay ningún registro en esta carpeta.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be made.</source>
        <translation>No se puede crear la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be entered.</source>
        <translation>No se puede entrar en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A record of this kind has no such single field.</source>
        <translation>Una ficha de este tipo no tiene ese campo único.</translation>
    </message>
    <message>
        <source>Change sets before these are missing.</source>
        <translation>Faltan conjuntos de cambios anteriores.</translation>
    </message>
    <message>
        <source>A laptop is not known here.</source>
        <translation>Un portátil no se conoce aquí.</translation>
    </message>
    <message>
        <source>A laptop goes by two keys.</source>
        <translation>Un portátil lleva dos claves.</translation>
    </message>
    <message>
        <source>A change set is not what was signed.</source>
        <translation>Un conjunto de cambios no es lo que se firmó.</translation>
    </message>
    <message>
        <source>A change set is not signed by its laptop.</source>
        <translation>Un conjunto de cambios no está firmado por su portátil.</translation>
    </message>
    <message>
        <source>Two change sets have one number.</source>
        <translation>Dos conjuntos de cambios tienen el mismo número.</translation>
    </message>
    <message>
        <source>A chain does not begin as it should.</source>
        <translation>Una cadena no empieza como debe.</translation>
    </message>
    <message>
        <source>Others hold more of this laptop than itself.</source>
        <translation>Otros tienen de este portátil más que él mismo.</translation>
    </message>
    <message>
        <source>A change set cannot be read.</source>
        <translation>Un conjunto de cambios no se puede leer.</translation>
    </message>
    <message>
        <source>The key is right, but the tables are missing.</source>
        <translation>La clave es correcta, pero faltan las tablas.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this register.</source>
        <translation>Una versión más nueva de focalnet escribió este registro.</translation>
    </message>
    <message>
        <source>Another window or command has this workspace open.</source>
        <translation>Otra ventana u orden tiene abierto este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Fill in the name of the office, your name and the folder; nothing was stored.</source>
        <translation>Rellene el nombre de la oficina, su nombre y la carpeta; no se guardó nada.</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Falta algo por rellenar.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; nothing was stored.</source>
        <translation>Escriba la misma frase de contraseña en ambos campos; no se guardó nada.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code by hand; it is still on screen.</source>
        <translation>Elija otra carpeta, o copie el código a mano; sigue en pantalla.</translation>
    </message>
    <message>
        <source>This is not a request for a card.</source>
        <translation>Esto no es una solicitud de tarjeta.</translation>
    </message>
    <message>
        <source>Type a few letters and choose from the list, or leave the field empty.</source>
        <translation>Escriba unas letras y elija de la lista, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Write the day it ends, or at least the month or year.</source>
        <translation>Escriba el día en que termina, o al menos el mes o el año.</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>Aún no hay fecha.</translation>
    </message>
    <message>
        <source>Write its code of two or three letters, or choose it while you type its name.</source>
        <translation>Escriba su código de dos o tres letras, o elíjalo mientras escribe su nombre.</translation>
    </message>
    <message>
        <source>There is no language of this code.</source>
        <translation>No hay ningún idioma con ese código.</translation>
    </message>
    <message>
        <source>Choose the record meant.</source>
        <translation>Elija la ficha a la que se refiere.</translation>
    </message>
    <message>
        <source>Unlock the workspace first; nothing was lost.</source>
        <translation>Desbloquee antes el espacio de trabajo; no se perdió nada.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>El espacio de trabajo está bloqueado.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it again whenever you like.</source>
        <translation>No se guardó nada. Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this sentence; it holds no personal data.</source>
        <translation>Lo guardado está a salvo. Comunique esta frase; no contiene datos personales.</translation>
    </message>
    <message>
        <source>Nothing of this State&apos;s sheet is in force.</source>
        <translation>Nada de la hoja de este Estado está en vigor.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>El archivo de claves no puede leerse.</translation>
    </message>
    <message>
        <source>Something else stands in place of the key file.</source>
        <translation>Hay otra cosa en lugar del archivo de claves.</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>Esta carpeta no contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its copy.</source>
        <translation>El archivo de claves está dañado, y su copia también.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>No se pudo escribir el archivo de claves.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Esta carpeta ya contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is too little free memory.</source>
        <translation>Hay muy poca memoria libre.</translation>
    </message>
    <message>
        <source>Open this workspace, or choose another folder for the new one.</source>
        <translation>Abra este espacio de trabajo, o elija otra carpeta para el nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and that the disk is connected.</source>
        <translation>Compruebe los permisos de la carpeta y que el disco esté conectado.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Put back vault.slots and vault.slots.b from a backup of this workspace.</source>
        <translation>Reponga vault.slots y vault.slots.b desde una copia de seguridad de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open this workspace with the newer version; nothing was changed.</source>
        <translation>Abra este espacio de trabajo con la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your security officer, and put back vault.slots and vault.slots.b from a backup made on a day you trust.</source>
        <translation>No siga. Avise a su responsable de seguridad y reponga vault.slots y vault.slots.b desde una copia de un día de confianza.</translation>
    </message>
    <message>
        <source>Type it again (look at Caps Lock and the keyboard), or use the recovery code.</source>
        <translation>Escríbala de nuevo (mire Bloq Mayús y el teclado), o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Find the latest recovery code of this workspace, or use the passphrase.</source>
        <translation>Busque el último código de recuperación de este espacio de trabajo, o use la frase de contraseña.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open with the passphrase.</source>
        <translation>Abra con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or open with the passphrase.</source>
        <translation>Desbloquee el llavero de este equipo, o abra con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Open with the passphrase, then set up the keyring again.</source>
        <translation>Abra con la frase de contraseña y configure de nuevo el llavero.</translation>
    </message>
    <message>
        <source>This is not the recovery code of the day of the backup.</source>
        <translation>Este no es el código de recuperación del día de la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the day of the backup.</source>
        <translation>Esta no es la frase de contraseña del día de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of the backup was altered.</source>
        <translation>El archivo de claves de la copia de seguridad fue alterado.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace.</source>
        <translation>Esta no es la frase de contraseña de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Este no es el código de recuperación de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This keyring holds no key of this workspace.</source>
        <translation>Este llavero no contiene ninguna clave de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>What the keyring holds does not open this workspace.</source>
        <translation>Lo que contiene el llavero no abre este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The key file was altered without its key.</source>
        <translation>El archivo de claves se alteró sin su clave.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>El archivo de claves está dañado.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version.</source>
        <translation>Este espacio de trabajo lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>El llavero respondió con un error.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts.</source>
        <translation>Este equipo no tiene un llavero que cifre.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>No se puede acceder al llavero.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile.</source>
        <translation>Escriba kind.field, kind.field:mobile, kind.field.part o un tipo: person.phones:mobile.</translation>
    </message>
    <message>
        <source>Nothing of this name can be left out.</source>
        <translation>No hay nada con este nombre que se pueda omitir.</translation>
    </message>
    <message>
        <source>Choose other readers, or make this circle of readers first; nothing was printed.</source>
        <translation>Elija otros lectores, o cree primero este grupo de lectores; no se imprimió nada.</translation>
    </message>
    <message>
        <source>Open the circle of readers and say what it is; nothing was printed.</source>
        <translation>Abra el grupo de lectores y diga qué es; no se imprimió nada.</translation>
    </message>
    <message>
        <source>Give it a name of its own, and say which readers it never sees more than.</source>
        <translation>Dele un nombre propio y diga qué lectores ven siempre al menos lo mismo.</translation>
    </message>
    <message>
        <source>There are no such readers.</source>
        <translation>No existen tales lectores.</translation>
    </message>
    <message>
        <source>It is not settled who these readers are.</source>
        <translation>No está determinado quiénes son estos lectores.</translation>
    </message>
    <message>
        <source>It is not said what these readers may see.</source>
        <translation>No se dice qué pueden ver estos lectores.</translation>
    </message>
    <message>
        <source>A circle of readers has a name of its own.</source>
        <translation>Un grupo de lectores tiene un nombre propio.</translation>
    </message>
    <message>
        <source>Another circle of readers has this name.</source>
        <translation>Otro grupo de lectores lleva este nombre.</translation>
    </message>
    <message>
        <source>Say which readers it never sees more than.</source>
        <translation>Diga qué lectores ven siempre al menos lo mismo.</translation>
    </message>
    <message>
        <source>These readers do not get something that this version does not know.</source>
        <translation>Estos lectores no reciben algo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Give one of the two circles another name, then take the preset in; nothing was stored.</source>
        <translation>Dé otro nombre a uno de los dos grupos y vuelva a incorporar el ajuste; no se guardó nada.</translation>
    </message>
    <message>
        <source>Here these readers are other ones.</source>
        <translation>Aquí estos lectores son otros.</translation>
    </message>
</context>
<context>
    <name>EvaluationsBox</name>
    <message>
        <source>Take in evaluations…</source>
        <translation>Incorporar evaluaciones…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>%Ln respuesta, media %1</numerusform>
            <numerusform>%Ln respuestas, media %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of evaluations</source>
        <translation>Elegir una tabla de evaluaciones</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablas (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%Ln nueva.</numerusform>
            <numerusform>%Ln nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%Ln modificada.</numerusform>
            <numerusform>%Ln modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%Ln como antes.</numerusform>
            <numerusform>%Ln como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this event has the code %1; taken in without a name.</source>
        <translation>Nadie de este evento tiene el código %1; incorporada sin nombre.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>No se leyó, por estar oculto: %1</translation>
    </message>
    <message>
        <source>Left out, because it says who answered: %1</source>
        <translation>Omitido, porque dice quién respondió: %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%Ln conjunto de cambios</numerusform>
            <numerusform>%Ln conjuntos de cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>El reloj de %1 va adelantado %Ln día.</numerusform>
            <numerusform>El reloj de %1 va adelantado %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>%Ln archivo va con él</numerusform>
            <numerusform>%Ln archivos van con él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>%Ln archivo irá con el próximo</numerusform>
            <numerusform>%Ln archivos irán con el próximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modificada</numerusform>
            <numerusform>%Ln modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%Ln borrada</numerusform>
            <numerusform>%Ln borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>%Ln recuperada</numerusform>
            <numerusform>%Ln recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>%Ln conjunto de cambios de un portátil perdido apartado</numerusform>
            <numerusform>%Ln conjuntos de cambios de un portátil perdido apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>%n quizá registrado dos veces</numerusform>
            <numerusform>%n quizá registrados dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>%Ln archivo está por llegar.</numerusform>
            <numerusform>%Ln archivos están por llegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Introducidos dos veces</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>esta oficina</translation>
    </message>
    <message>
        <source>vouches for this laptop; verify it</source>
        <translation>responde por este portátil; verifíquela</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificada</translation>
    </message>
    <message>
        <source>introduced by another; not verified</source>
        <translation>presentada por otra; no verificada</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>tarjeta caducada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Added, not verified: nothing goes to it yet.</source>
        <translation>Añadida, no verificada: aún no se le envía nada.</translation>
    </message>
    <message>
        <source>A newer card of an office you know.</source>
        <translation>Una tarjeta más reciente de una oficina que usted conoce.</translation>
    </message>
    <message>
        <source>You have this card.</source>
        <translation>Usted tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>You have a newer card of this office.</source>
        <translation>Usted tiene una tarjeta más reciente de esta oficina.</translation>
    </message>
    <message>
        <source>This card vouches for your laptop. Verify it.</source>
        <translation>Esta tarjeta responde por su portátil. Verifíquela.</translation>
    </message>
    <message>
        <source>A laptop asks to be vouched for.</source>
        <translation>Un portátil pide que se responda por él.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Others remember another audit of this laptop (%1): look into it before you go on.</source>
        <translation>Otros recuerdan otra auditoría de este portátil (%1): averigüe por qué antes de continuar.</translation>
    </message>
    <message>
        <source>The audit of %1 is shorter than it was: ask its office why.</source>
        <translation>La auditoría de %1 es más corta que antes: pregunte por qué a su oficina.</translation>
    </message>
    <message>
        <source>The audit of %1 is not the one it was: ask its office why.</source>
        <translation>La auditoría de %1 no es la que era: pregunte por qué a su oficina.</translation>
    </message>
    <message>
        <source>They have everything; the bundle is a receipt only.</source>
        <translation>Lo tienen todo; el paquete es solo un acuse de recibo.</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup of %1. Whom others have revoked since is not known here: open a bundle of another office first if you can.</source>
        <translation>Este portátil se restauró de una copia del %1. Aquí no se sabe a quién han revocado otros desde entonces: abra primero un envío de otra oficina si puede.</translation>
    </message>
    <message>
        <source>This is as much as one bundle holds. The rest goes once it is acknowledged.</source>
        <translation>Es cuanto cabe en un paquete. El resto sale cuando se acuse recibo de este.</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <translation>Paquete %1 de %2</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>nada nuevo.</translation>
    </message>
    <message>
        <source>Changes made at %1</source>
        <translation>Cambios hechos en %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>It is older than one you opened before.</source>
        <translation>Es más antiguo que uno que usted ya abrió.</translation>
    </message>
    <message>
        <source>Bundle %1 never came; this one holds all that was in it.</source>
        <translation>El paquete %1 no llegó; este contiene todo lo que llevaba.</translation>
    </message>
    <message>
        <source>The other laptop holds less than before: it was restored.</source>
        <translation>El otro portátil tiene menos que antes: fue restaurado.</translation>
    </message>
    <message>
        <source>Certificates of different people bear the number %1: withdraw one and issue it again.</source>
        <translation>Certificados de personas distintas llevan el número %1: retire uno y expídalo de nuevo.</translation>
    </message>
    <message>
        <source>What was put aside waits under “Put aside” for your decision.</source>
        <translation>Lo apartado espera su decisión en «Apartado».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>Fichas del envío</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>quizá la misma que %1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>comes back from retirement</source>
        <translation>vuelve del retiro</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>borrada para siempre</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflicto: %1</translation>
    </message>
    <message>
        <source>what is public</source>
        <translation>lo público</translation>
    </message>
    <message>
        <source>what the network may read</source>
        <translation>lo que la red puede leer</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>45 days after the day it was received</source>
        <translation>45 días después de su recepción</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las frases</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Sentences for a report</source>
        <translation>Frases para un informe</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Copiar las frases</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>Las frases están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Sentence for a report</source>
        <translation>Frase para un informe</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las frases</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Qué contar</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>Its whole series</source>
        <translation>Toda su serie</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copiar la frase</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>By sitting</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Ya asistieron</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La frase está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>Elija un archivo para leerlo aquí.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it elsewhere.</source>
        <translation>Este tipo de archivo no se muestra aquí. Guárdelo para abrirlo en otro lugar.</translation>
    </message>
    <message>
        <source>This file is damaged or protected. Save it to try another program.</source>
        <translation>Este archivo está dañado o protegido. Guárdelo para probar con otro programa.</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen file away</source>
        <translation>Quitar el archivo elegido</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Elegir archivos para adjuntar</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>No files yet. Attach some, or drop them here.</source>
        <translation>Aún no hay archivos. Adjunte alguno o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Elegir archivos para adjuntar</translation>
    </message>
    <message>
        <source>It has these files already.</source>
        <translation>Ya tiene estos archivos.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Adjuntado: %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved: %1. This copy is not encrypted.</source>
        <translation>Guardado: %1. Esta copia no está cifrada.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Retired ones too</source>
        <translation>También las retiradas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>Introducir una ficha nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Sin búsqueda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
</context>
<context>
    <name>FollowupForm</name>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>They become practitioners</source>
        <translation>Pasan a ser profesionales</translation>
    </message>
    <message>
        <source>They are proposed as focal points</source>
        <translation>Se proponen como puntos de contacto</translation>
    </message>
    <message>
        <source>A contact is noted</source>
        <translation>Se anota un contacto</translation>
    </message>
    <message>
        <source>Of the State they came for.</source>
        <translation>Del Estado por el que vinieron.</translation>
    </message>
    <message>
        <source>Nothing holds until the State designates them.</source>
        <translation>Nada vale hasta que el Estado los designe.</translation>
    </message>
    <message>
        <source>On the timeline of each person and State.</source>
        <translation>En la cronología de cada persona y Estado.</translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>Los que vinieron</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Ocupa hoy</translation>
    </message>
    <message>
        <source>Practitioner…</source>
        <translation>Profesional…</translation>
    </message>
    <message>
        <source>Propose as focal point…</source>
        <translation>Proponer como punto de contacto…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <source>Choose one participant or several, then what becomes of them.</source>
        <translation>Elija uno o varios participantes y después qué pasa con ellos.</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(propuesto)</translation>
    </message>
    <message>
        <source>Choose participants in the table first.</source>
        <translation>Elija primero participantes en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>%Ln profesional introducido.</numerusform>
            <numerusform>%Ln profesionales introducidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>%Ln propuesto.</numerusform>
            <numerusform>%Ln propuestos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>%Ln contacto anotado.</numerusform>
            <numerusform>%Ln contactos anotados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Protect the file with a passphrase</source>
        <translation>Proteger el archivo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Quien reciba el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Successor</source>
        <translation>Sucesor</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>Día del traspaso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over all mandates and posts</source>
        <translation>Traspasar todos los mandatos y puestos</translation>
    </message>
    <message>
        <source>Without a successor, vacancies stand in their place. One Undo takes it back.</source>
        <translation>Sin sucesor quedan vacantes en su lugar. Un solo Deshacer lo anula.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Show all actions</source>
        <translation>Mostrar todas las acciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Take this action back</source>
        <translation>Deshacer esta acción</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%Ln ficha más</numerusform>
            <numerusform>%Ln fichas más</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>HitSheet</name>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New.</source>
        <translation>Nueva.</translation>
    </message>
    <message>
        <source>Adds to what is there.</source>
        <translation>Completa lo que hay.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>La tarjeta no tiene fin; el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>This text stands outside of any card.</source>
        <translation>Este texto está fuera de toda tarjeta.</translation>
    </message>
    <message>
        <source>More than 5,000 cards in one file; split it and import the rest.</source>
        <translation>Más de 5000 tarjetas en un archivo; divídalo e importe el resto.</translation>
    </message>
    <message>
        <source>The card has more than 2,000 properties.</source>
        <translation>La tarjeta tiene más de 2000 propiedades.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Un valor no encaja en su campo.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>La fila no tiene tantas celdas como el encabezado.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in this row.</source>
        <translation>En esta fila hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>A cell is longer than 32,768 letters.</source>
        <translation>Una celda supera las 32 768 letras.</translation>
    </message>
    <message>
        <source>The row has more than 200 cells.</source>
        <translation>La fila tiene más de 200 celdas.</translation>
    </message>
    <message>
        <source>More than 50,000 rows in one file; split it and import the rest.</source>
        <translation>Más de 50 000 filas en un archivo; divídalo e importe el resto.</translation>
    </message>
    <message>
        <source>Goes into its field.</source>
        <translation>Va a su campo.</translation>
    </message>
    <message>
        <source>Goes into its field; the rest it says is kept with other data.</source>
        <translation>Va a su campo; lo demás se conserva con otros datos.</translation>
    </message>
    <message>
        <source>Kept with other data and exported again.</source>
        <translation>Se conserva con otros datos y se vuelve a exportar.</translation>
    </message>
    <message>
        <source>Says what kind of card this is.</source>
        <translation>Dice qué tipo de tarjeta es.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>Left out, as chosen.</source>
        <translation>Omitido, según lo elegido.</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>No importado.</translation>
    </message>
    <message>
        <source>This line is no property; not imported.</source>
        <translation>Esta línea no es una propiedad; no importada.</translation>
    </message>
    <message>
        <source>Larger than 4 MB; not imported.</source>
        <translation>Supera los 4 MB; no importado.</translation>
    </message>
    <message>
        <source>Known by its identifier.</source>
        <translation>Se reconoce por su identificador.</translation>
    </message>
    <message>
        <source>Known by its names and addresses.</source>
        <translation>Se reconoce por sus nombres y direcciones.</translation>
    </message>
    <message>
        <source>The same stands earlier in these files.</source>
        <translation>La misma figura antes en estos archivos.</translation>
    </message>
    <message>
        <source>Someone of this name is there already; not taken for the same.</source>
        <translation>Ya hay alguien con este nombre; no se toma por la misma persona.</translation>
    </message>
    <message>
        <source>The record known is retired; it stays so.</source>
        <translation>La ficha conocida está retirada; así queda.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadido.</translation>
    </message>
    <message>
        <source>Differs; ours is kept, theirs is kept with other data.</source>
        <translation>Difiere; se conserva el nuestro y el suyo va con otros datos.</translation>
    </message>
    <message>
        <source>The institution is new.</source>
        <translation>La institución es nueva.</translation>
    </message>
    <message>
        <source>The institution is known.</source>
        <translation>La institución es conocida.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Tarjetas y tablas (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep as other data</source>
        <translation>Conservar como otros datos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Other data, as exported</source>
        <translation>Otros datos, tal como se exportaron</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Choose vCard or CSV files, or drop them here. You will see what would happen before anything is stored.</source>
        <translation>Elija archivos vCard o CSV, o suéltelos aquí. Verá qué ocurriría antes de guardar nada.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported as one action.</source>
        <translation>Importado como una sola acción.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%Ln con algo que añadir</numerusform>
            <numerusform>%Ln con algo que añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%Ln sin novedad</numerusform>
            <numerusform>%Ln sin novedad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPanel</name>
    <message>
        <source>Write them, and note when they went out.</source>
        <translation>Escríbalas y anote cuándo salieron.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>with an e-mail (.eml)</source>
        <translation>con un correo electrónico (.eml)</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Write anew…</source>
        <translation>Escribir de nuevo…</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Escribir las cartas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All letters…</source>
        <translation>Todas las cartas…</translation>
    </message>
    <message>
        <source>Those chosen…</source>
        <translation>Las elegidas…</translation>
    </message>
    <message>
        <source>Those not sent yet…</source>
        <translation>Las no enviadas…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln carta redactada.</numerusform>
            <numerusform>%Ln cartas redactadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>%Ln carta anotada.</numerusform>
            <numerusform>%Ln cartas anotadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Esto no puede seguir a la situación actual de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln carta nueva redactada.</numerusform>
            <numerusform>%Ln cartas nuevas redactadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>%Ln persona invitada dejó el puesto.</numerusform>
            <numerusform>%Ln personas invitadas dejaron el puesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>%Ln puesto está vacante.</numerusform>
            <numerusform>%Ln puestos están vacantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>No existe esa carta.</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Elegir una carpeta para las cartas</translation>
    </message>
    <message>
        <source>Stopped. Letters written so far stay in the folder.</source>
        <translation>Detenido. Las cartas ya escritas quedan en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>%Ln archivo escrito. Anote las cartas cuando salgan.</numerusform>
            <numerusform>%Ln archivos escritos. Anote las cartas cuando salgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for: %1</source>
        <translation>No se conoce correo electrónico de: %1</translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Ninguna tipografía tiene: %1</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>Cada Estado en su idioma de correspondencia</translation>
    </message>
    <message>
        <source>Whom to invite (search)</source>
        <translation>A quién invitar (búsqueda)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Plazas por Estado</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Draft the letters</source>
        <translation>Redactar las cartas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>One letter is drafted for each State, for the seats that the search finds. What you leave empty is taken from the event.</source>
        <translation>Se redacta una carta para cada Estado, para los puestos que encuentra la búsqueda. Lo que deje vacío se toma del evento.</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>LaptopsPanel</name>
    <message>
        <source>Request for a card</source>
        <translation>Solicitud de tarjeta</translation>
    </message>
    <message>
        <source>Card of an office</source>
        <translation>Tarjeta de una oficina</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>Último usuario</translation>
    </message>
    <message>
        <source>Last action held here</source>
        <translation>Última acción conocida aquí</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Tarjeta válida hasta</translation>
    </message>
    <message>
        <source>The laptop that holds the root key signs a card for each of the others. One that is lost is put out of use here; the next bundles tell the other offices.</source>
        <translation>El portátil que tiene la clave raíz firma una tarjeta para cada uno de los demás. El que se pierde se pone fuera de uso aquí; los siguientes envíos lo dicen a las demás oficinas.</translation>
    </message>
    <message>
        <source>Ask to join an office…</source>
        <translation>Pedir unirse a una oficina…</translation>
    </message>
    <message>
        <source>Take a laptop in…</source>
        <translation>Admitir un portátil…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Se perdió…</translation>
    </message>
    <message>
        <source>Another laptop of the office holds the root key: it takes laptops in and puts them out of use.</source>
        <translation>Otro portátil de la oficina tiene la clave raíz: él admite y retira portátiles.</translation>
    </message>
    <message>
        <source>lost, out of use since %1; trusted up to its action %2</source>
        <translation>perdido, fuera de uso desde %1; se confía hasta su acción %2</translation>
    </message>
    <message>
        <source>lost, out of use since %1; nothing it wrote is trusted</source>
        <translation>perdido, fuera de uso desde %1; no se confía en nada de lo que escribió</translation>
    </message>
    <message>
        <source>this laptop, before it was restored</source>
        <translation>este portátil, antes de restaurarse</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Ask to join an office</source>
        <translation>Pedir unirse a una oficina</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that holds the root key; add the card it gives you under Offices and verify it.</source>
        <translation>Guardado: %1. Llévelo al portátil que tiene la clave raíz; añada en Oficinas la tarjeta que le dé y verifíquela.</translation>
    </message>
    <message>
        <source>Choose the request of a laptop</source>
        <translation>Elegir la solicitud de un portátil</translation>
    </message>
    <message>
        <source>Sign and save its card</source>
        <translation>Firmar y guardar su tarjeta</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that asked.</source>
        <translation>Guardado: %1. Llévelo al portátil que lo pidió.</translation>
    </message>
    <message>
        <source>Out of use; trusted up to its action %1. Send a bundle to the other offices, so that they know.</source>
        <translation>Fuera de uso; se confía hasta su acción %1. Envíe un paquete a las demás oficinas para que lo sepan.</translation>
    </message>
    <message>
        <source>Out of use; nothing it wrote is trusted. Send a bundle to the other offices, so that they know.</source>
        <translation>Fuera de uso; no se confía en nada de lo que escribió. Envíe un paquete a las demás oficinas para que lo sepan.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Words in any script</source>
        <translation>Palabras en cualquier escritura</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Todos los estantes</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier situación</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>ListedNote</name>
    <message>
        <source>Which?</source>
        <translation>¿Cuáles?</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>%1 (to settle)</source>
        <translation>%1 (por decidir)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminada el %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Probado: %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Tamaño del &amp;texto</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message>
        <source>Nothing goes to it any more. What it wrote up to that day and is held here stands; whatever it writes later is put aside in every office. This cannot be taken back: a laptop that is found again joins anew.</source>
        <translation>Ya no se le envía nada. Lo que escribió hasta ese día y está aquí se mantiene; lo que escriba después se aparta en cada oficina. No puede deshacerse: un portátil que aparece se une de nuevo.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Lost since (empty: all that is held is trusted)</source>
        <translation>Perdido desde (vacío: se confía en todo lo que hay)</translation>
    </message>
    <message>
        <source>Put it out of use</source>
        <translation>Ponerlo fuera de uso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Laptop %1 is lost</source>
        <translation>El portátil %1 se perdió</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Close the manual (Esc)</source>
        <translation>Cerrar el manual (Esc)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept. Choose where they differ:</source>
        <translation>Se conservan los nombres, números y direcciones de ambas. Elija donde difieren:</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept; nothing else differs.</source>
        <translation>Se conservan los nombres, números y direcciones de ambas; no difiere nada más.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>La frase &amp;otra vez</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NotingForm</name>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The last directory</source>
        <translation>El último directorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Card of an office</source>
        <translation>Tarjeta de una oficina</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Puede recibir</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Tarjeta válida hasta</translation>
    </message>
    <message>
        <source>Verified or revoked</source>
        <translation>Verificada o revocada</translation>
    </message>
    <message>
        <source>Offices trade their cards as small public files. Nothing goes to an office before its digits were compared by telephone.</source>
        <translation>Las oficinas intercambian sus tarjetas como pequeños archivos públicos. Nada va a una oficina antes de comparar sus cifras por teléfono.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Retirarle la confianza</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Guardar nuestra tarjeta…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Añadir una tarjeta…</translation>
    </message>
    <message>
        <source>%1 is verified: bundles may go there.</source>
        <translation>%1 está verificada: ya pueden enviársele paquetes.</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>Este portátil pertenece ahora a %1.</translation>
    </message>
    <message>
        <source>%1 is trusted no more: nothing goes there or comes from there.</source>
        <translation>Se ha retirado la confianza a %1: nada va allí ni viene de allí.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Guardar nuestra tarjeta</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Choose the card of an office</source>
        <translation>Elegir la tarjeta de una oficina</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Networks and members</source>
        <translation>Redes y miembros</translation>
    </message>
    <message>
        <source>Agreements and laws</source>
        <translation>Acuerdos y leyes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminarios</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>Con los Estados</translation>
    </message>
    <message>
        <source>With offices</source>
        <translation>Con las oficinas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Expediente de inscripción</translation>
    </message>
    <message>
        <source>Fill in the file…</source>
        <translation>Rellenar el expediente…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>There is no registration file, or it was purged.</source>
        <translation>No hay expediente de inscripción, o fue borrado.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Tell it to the readers apart from the file; should it be lost, print again from the list of printings.</source>
        <translation>Se muestra solo esta vez y no se guarda en ninguna parte. Comuníquela a los lectores aparte del archivo; si se pierde, imprima de nuevo desde la lista de impresiones.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Copiar; el portapapeles se vacía al cabo de un minuto</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>La he anotado</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participa como</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscribir a una persona</translation>
    </message>
    <message>
        <source>Somebody who may be in the register already is shown first, and you decide.</source>
        <translation>Si quizá ya está en el registro, se muestra primero, y usted decide.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Solo estas fichas</translation>
    </message>
    <message>
        <source>write a receipt beside it at once</source>
        <translation>escribir enseguida un acuse de recibo al lado</translation>
    </message>
    <message>
        <source>What would go?</source>
        <translation>¿Qué saldría?</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Escribir el paquete…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Abrir un paquete…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open it. You see what it would change first.</source>
        <translation>Suelte aquí un paquete, o ábralo. Primero verá lo que cambiaría.</translation>
    </message>
    <message>
        <source>What went to and fro</source>
        <translation>Lo enviado y lo recibido</translation>
    </message>
    <message>
        <source>No other office is known yet. Trade cards under Offices.</source>
        <translation>Aún no se conoce otra oficina. Intercambie tarjetas en Oficinas.</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Written: %1. Send it by any road; only they can open it.</source>
        <translation>Escrito: %1. Envíelo por cualquier vía; solo el destinatario puede abrirlo.</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Elegir un paquete</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Ajuste guardado</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste guardado</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Guardar estas opciones…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>Entregar como archivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Incorporar desde un archivo…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No preset kept yet</source>
        <translation>Aún no hay ajustes guardados</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un ajuste guardado</translation>
    </message>
    <message>
        <source>Mend what is marked first; then keep it.</source>
        <translation>Corrija primero lo señalado; guarde después.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Deleted: %1; undo brings it back.</source>
        <translation>Eliminado: %1; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Hand on the preset</source>
        <translation>Entregar el ajuste guardado</translation>
    </message>
    <message>
        <source>Take in a preset</source>
        <translation>Incorporar un ajuste guardado</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Ajustes guardados (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The preset is kept.</source>
        <translation>El ajuste queda guardado.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>%Ln no tiene dirección postal y no recibe nada.</numerusform>
            <numerusform>%Ln no tienen dirección postal y no reciben nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>%Ln cosa salió distinta de lo pedido.</numerusform>
            <numerusform>%Ln cosas salieron distintas de lo pedido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>today, or 2024, 2024-05, 2024-05-02</source>
        <translation>hoy, o 2024, 2024-05, 2024-05-02</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>El directorio</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>One State</source>
        <translation>Un Estado</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Cuadernillo</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adición</translation>
    </message>
    <message>
        <source>Theme sheet</source>
        <translation>Hoja temática</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Puestos vacantes</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Lista telefónica</translation>
    </message>
    <message>
        <source>Card of a State</source>
        <translation>Ficha de un Estado</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>Hoja de confirmación</translation>
    </message>
    <message>
        <source>Mailing labels</source>
        <translation>Etiquetas de dirección</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Hojas de firmas</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Rótulos de mesa</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Plano de asientos</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Visa letters</source>
        <translation>Cartas para visado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>All focal points and official channels.</source>
        <translation>Todos los puntos de contacto y canales oficiales de comunicación.</translation>
    </message>
    <message>
        <source>The directory on A5, to be printed on A4 and folded.</source>
        <translation>El directorio en A5, para imprimir en A4 y plegar.</translation>
    </message>
    <message>
        <source>National practitioners only.</source>
        <translation>Solo los profesionales nacionales.</translation>
    </message>
    <message>
        <source>Who came, left or changed since a directory.</source>
        <translation>Quién llegó, se fue o cambió desde un directorio.</translation>
    </message>
    <message>
        <source>Who answers for one theme.</source>
        <translation>Quién responde de un tema.</translation>
    </message>
    <message>
        <source>Seats that nobody holds, and States without any.</source>
        <translation>Los puestos que nadie ocupa y los Estados que no tienen ninguno.</translation>
    </message>
    <message>
        <source>Whom to call, on as few pages as can be.</source>
        <translation>A quién llamar, en las menos páginas posibles.</translation>
    </message>
    <message>
        <source>What a mission takes along, on one page.</source>
        <translation>Lo que una misión lleva consigo, en una página.</translation>
    </message>
    <message>
        <source>A note verbale and the sheet a State corrects and returns.</source>
        <translation>Una nota verbal y la hoja que un Estado corrige y devuelve.</translation>
    </message>
    <message>
        <source>Addresses on sheets of labels.</source>
        <translation>Direcciones en hojas de etiquetas.</translation>
    </message>
    <message>
        <source>Sender and addressee on envelopes.</source>
        <translation>Remitente y destinatario en sobres.</translation>
    </message>
    <message>
        <source>One letter to each, from your own words.</source>
        <translation>Una carta a cada uno, con su propio texto.</translation>
    </message>
    <message>
        <source>By day, with rooms, speakers and languages.</source>
        <translation>Por día, con salas, ponentes e idiomas.</translation>
    </message>
    <message>
        <source>By State: those expected, or those who came.</source>
        <translation>Por Estado: los esperados, o los que vinieron.</translation>
    </message>
    <message>
        <source>To sign at each sitting, with codes to key back.</source>
        <translation>Para firmar en cada sesión, con códigos para registrarlas.</translation>
    </message>
    <message>
        <source>Several to a sheet, with codes for the desk.</source>
        <translation>Varias por hoja, con códigos para el mostrador.</translation>
    </message>
    <message>
        <source>The name of each State, to be folded.</source>
        <translation>El nombre de cada Estado, para doblar.</translation>
    </message>
    <message>
        <source>Who sits where, in alphabetical order.</source>
        <translation>Quién se sienta dónde, por orden alfabético.</translation>
    </message>
    <message>
        <source>A note verbale to each State invited.</source>
        <translation>Una nota verbal a cada Estado invitado.</translation>
    </message>
    <message>
        <source>For whoever asked for one; names the passport.</source>
        <translation>Para quien la pidió; indica el pasaporte.</translation>
    </message>
    <message>
        <source>For those who came; saving gives the numbers.</source>
        <translation>Para los que vinieron; al guardar se dan los números.</translation>
    </message>
    <message>
        <source>One letter to each who came.</source>
        <translation>Una carta a cada persona que vino.</translation>
    </message>
    <message>
        <source>Choose the State first.</source>
        <translation>Elija primero el Estado.</translation>
    </message>
    <message>
        <source>Choose the theme first.</source>
        <translation>Elija primero el tema.</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>Escriba primero la carta.</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Elija primero el evento.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Segundo idioma al lado</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Kind of mandate</source>
        <translation>Tipo de mandato</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Hojas de etiquetas</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Número de ejemplares</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Ejemplar para</translation>
    </message>
    <message>
        <source>Move to the right by</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Move down by</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>For a trial</source>
        <translation>Para una prueba</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>Número de edición</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Fields of an entry</source>
        <translation>Campos de una entrada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Alphabetical order of</source>
        <translation>Orden alfabético en</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>Places in a row or at a table</source>
        <translation>Plazas por fila o por mesa</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Líneas en blanco</translation>
    </message>
    <message>
        <source>Size of badges</source>
        <translation>Tamaño de las credenciales</translation>
    </message>
    <message>
        <source>The back of badges</source>
        <translation>Reverso de las credenciales</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>Texto del reverso</translation>
    </message>
    <message>
        <source>Sheets of badges</source>
        <translation>Hojas de credenciales</translation>
    </message>
    <message>
        <source>too long for its place</source>
        <translation>demasiado largo para su sitio</translation>
    </message>
    <message>
        <source>photo refused</source>
        <translation>foto rechazada</translation>
    </message>
    <message>
        <source>no code: the event has no key of its desks</source>
        <translation>sin código: el evento no tiene clave de mostradores</translation>
    </message>
    <message>
        <source>no letter: name or number of the passport missing</source>
        <translation>sin carta: falta el nombre o el número del pasaporte</translation>
    </message>
    <message>
        <source>passport ends within 90 days of the event</source>
        <translation>el pasaporte caduca en los 90 días siguientes al evento</translation>
    </message>
    <message>
        <source>certificate withdrawn</source>
        <translation>certificado retirado</translation>
    </message>
    <message>
        <source>did not come: no certificate</source>
        <translation>no vino: sin certificado</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>Marca y ejemplares</translation>
    </message>
    <message>
        <source>If the printer is off</source>
        <translation>Si la impresora se desvía</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Título e institución</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in all scripts</source>
        <translation>Nombre en todas las escrituras</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Esta oficina</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>Días del evento</translation>
    </message>
    <message>
        <source>That of the page</source>
        <translation>El de la página</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Those who came, as the final list</source>
        <translation>Los que vinieron, como lista final</translation>
    </message>
    <message>
        <source>In an emergency call …</source>
        <translation>En caso de urgencia llamar a…</translation>
    </message>
    <message>
        <source>One to a page, for a card printer</source>
        <translation>Una por página, para impresora de tarjetas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>Herradura</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message>
        <source>Find a document, a name, a fingerprint</source>
        <translation>Buscar un documento, un nombre, una huella</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa el</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>The same document, byte for byte (Ctrl+S)</source>
        <translation>El mismo documento, byte por byte (Ctrl+S)</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>En papel…</translation>
    </message>
    <message>
        <source>Addendum since this one</source>
        <translation>Adición desde esta</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimir un documento</translation>
    </message>
    <message>
        <source>Nothing that was printed says this.</source>
        <translation>Nada de lo impreso dice esto.</translation>
    </message>
    <message>
        <source>What leaves the office on paper is listed here, and kept as it was.</source>
        <translation>Lo que sale de la oficina en papel figura aquí y se conserva tal cual.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln página enviada</numerusform>
            <numerusform>%Ln páginas enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never more than %2</source>
        <translation>%1: nunca más que %2</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>Añadir una sesión…</translation>
    </message>
    <message>
        <source>The next of the series…</source>
        <translation>El siguiente de la serie…</translation>
    </message>
    <message>
        <source>A workshop the day after…</source>
        <translation>Un taller al día siguiente…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>Incorporar un programa…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
    <message>
        <source>There is no programme yet. Add a sitting, or take in a table.</source>
        <translation>Aún no hay programa. Añada una sesión, o incorpore una tabla.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>%Ln sesión trasladada con él.</numerusform>
            <numerusform>%Ln sesiones trasladadas con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitations are of the old days: issue them again.</source>
        <translation>Sus invitaciones llevan los días antiguos: escríbalas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>%Ln persona invitada ya no ocupa su puesto.</numerusform>
            <numerusform>%Ln personas invitadas ya no ocupan su puesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablas (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>%Ln sesión incorporada.</numerusform>
            <numerusform>%Ln sesiones incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>and mark the others absent</source>
        <translation>y marcar ausentes a los demás</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Marcarlos</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>%Ln que llegó se marcaría presente.</numerusform>
            <numerusform>%Ln que llegaron se marcarían presentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>%Ln se marcaría ausente.</numerusform>
            <numerusform>%Ln se marcarían ausentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks that are there stay.</source>
        <translation>Las marcas que hay se quedan.</translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <source>Erase for good. I know that nobody can take it back.</source>
        <translation>Borrar para siempre. Sé que nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Erase the registration files</source>
        <translation>Borrar los expedientes de inscripción</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Purge the registration files</source>
        <translation>Borrar los expedientes de inscripción</translation>
    </message>
    <message>
        <source>There is no registration file.</source>
        <translation>No hay expediente de inscripción.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>Se borra %Ln expediente de inscripción, con su historial.</numerusform>
            <numerusform>Se borran %Ln expedientes de inscripción, con su historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>Entre ellos, %Ln foto.</numerusform>
            <numerusform>Entre ellos, %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not time yet: the day of the purge is %1.</source>
        <translation>Todavía no es el momento: el día del borrado es el %1.</translation>
    </message>
    <message>
        <source>It is not time yet: no day is set, and the event is not over.</source>
        <translation>Todavía no es el momento: no hay día fijado y el evento no ha terminado.</translation>
    </message>
    <message>
        <source>Participations and attendance stay, and these counts:</source>
        <translation>Quedan las participaciones y la asistencia, y estas cifras:</translation>
    </message>
    <message>
        <source>Gender markers</source>
        <translation>Marcadores de género</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Idiomas de interpretación</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Respuestas por pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Nada nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Anotado.</translation>
    </message>
</context>
<context>
    <name>RateBars</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 de %2 · %3 %</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a name; empty is a vacancy</source>
        <translation>Escriba un nombre; vacío es una vacante</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>It opens this workspace if the passphrase is forgotten. It is shown only now: write it on paper and keep the paper in a safe, away from this computer.</source>
        <translation>Abre este espacio de trabajo si se olvida la frase de contraseña. Solo se muestra ahora: escríbalo en papel y guárdelo en una caja fuerte, lejos de este equipo.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>The code, typed back from the paper</source>
        <translation>El código, copiado del papel</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>Cópielo del papel</translation>
    </message>
    <message>
        <source>focalnet: recovery code of the workspace of %1</source>
        <translation>focalnet: código de recuperación del espacio de trabajo de %1</translation>
    </message>
    <message>
        <source>Whoever has this code and the folder can read everything in it.</source>
        <translation>Quien tenga este código y la carpeta puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>Save the recovery code in clear</source>
        <translation>Guardar el código de recuperación sin cifrar</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Incorporar archivos…</translation>
    </message>
    <message>
        <source>Register a person…</source>
        <translation>Inscribir a una persona…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save with the registration files…</source>
        <translation>Guardar con los expedientes de inscripción…</translation>
    </message>
    <message>
        <source>Purge the registration files…</source>
        <translation>Borrar los expedientes de inscripción…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>%Ln participante anotado.</numerusform>
            <numerusform>%Ln participantes anotados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Esto no puede seguir a la situación actual de: %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Choose forms and exports</source>
        <translation>Elegir formularios y exportaciones</translation>
    </message>
    <message>
        <source>Forms and tables (*.xlsx *.csv)</source>
        <translation>Formularios y tablas (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Incorporadas. Un solo Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Save the participants</source>
        <translation>Guardar los participantes</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>%Ln expediente de inscripción borrado para siempre.</numerusform>
            <numerusform>%Ln expedientes de inscripción borrados para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were kept.</source>
        <translation>Se conservaron las cifras.</translation>
    </message>
</context>
<context>
    <name>RegistrationPreview</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take in those over the quota too</source>
        <translation>Incorporar también a los que exceden el cupo</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Rows that say nothing come in as</source>
        <translation>Las filas que no dicen nada entran como</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Look at the rows, then take them in as one action.</source>
        <translation>Aún no se ha guardado nada. Mire las filas e incorpórelas en una sola acción.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Registered; the person is new.</source>
        <translation>Inscrita; la persona es nueva.</translation>
    </message>
    <message>
        <source>Registered; the person is in the register.</source>
        <translation>Inscrita; la persona está en el registro.</translation>
    </message>
    <message>
        <source>Was registered before; brought up to date.</source>
        <translation>Ya estaba inscrita; actualizada.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Un valor no encaja en su campo.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>No existe ese campo.</translation>
    </message>
    <message>
        <source>No person has this id.</source>
        <translation>Nadie tiene este identificador.</translation>
    </message>
    <message>
        <source>The State is none that the register knows.</source>
        <translation>El registro no conoce ese Estado.</translation>
    </message>
    <message>
        <source>This is no stage of a participation.</source>
        <translation>Esto no es una etapa de una participación.</translation>
    </message>
    <message>
        <source>Whoever this person accompanies is not registered.</source>
        <translation>La persona acompañada no está inscrita.</translation>
    </message>
    <message>
        <source>The State has no place left; take them in by your word.</source>
        <translation>El Estado no tiene plazas; incorpórela por decisión suya.</translation>
    </message>
    <message>
        <source>The invitation is to another event.</source>
        <translation>La invitación es a otro evento.</translation>
    </message>
    <message>
        <source>The name is a formula; have it typed as text.</source>
        <translation>El nombre es una fórmula; haga que se escriba como texto.</translation>
    </message>
    <message>
        <source>There is no table of registrations in this file.</source>
        <translation>No hay tabla de inscripciones en este archivo.</translation>
    </message>
    <message>
        <source>This form is of another event.</source>
        <translation>Este formulario es de otro evento.</translation>
    </message>
    <message>
        <source>Known by the number of the registration.</source>
        <translation>Conocida por el número de la inscripción.</translation>
    </message>
    <message>
        <source>Known by name and e-mail or telephone.</source>
        <translation>Conocida por nombre y correo electrónico o teléfono.</translation>
    </message>
    <message>
        <source>Known: the register says all of this already.</source>
        <translation>Conocida: el registro ya dice todo esto.</translation>
    </message>
    <message>
        <source>Known: the holder of a seat that was invited.</source>
        <translation>Conocida: titular de un puesto invitado.</translation>
    </message>
    <message>
        <source>Taken for the person chosen.</source>
        <translation>Tomada por la persona elegida.</translation>
    </message>
    <message>
        <source>Somebody of this name and State is there already; not taken for the same.</source>
        <translation>Ya hay alguien con este nombre y Estado; no se tomó por la misma persona.</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already under another spelling.</source>
        <translation>Quizá alguien que ya está con otra grafía.</translation>
    </message>
    <message>
        <source>Added to the person.</source>
        <translation>Añadido a la persona.</translation>
    </message>
    <message>
        <source>Differs from the person; ours is kept, theirs is kept with other data.</source>
        <translation>Difiere de la persona; se conserva lo nuestro, y lo suyo queda con otros datos.</translation>
    </message>
    <message>
        <source>The State was not invited.</source>
        <translation>El Estado no fue invitado.</translation>
    </message>
    <message>
        <source>No State is named.</source>
        <translation>No se nombra ningún Estado.</translation>
    </message>
    <message>
        <source>The file says another stage; what was decided here stays.</source>
        <translation>El archivo dice otra etapa; queda lo que se decidió aquí.</translation>
    </message>
    <message>
        <source>A formula stands here; what it came to was read.</source>
        <translation>Aquí hay una fórmula; se leyó su resultado.</translation>
    </message>
    <message>
        <source>This was not understood and is kept as a note.</source>
        <translation>Esto no se entendió y se guarda como nota.</translation>
    </message>
    <message>
        <source>The cells were merged; each row got what they say.</source>
        <translation>Las celdas estaban combinadas; cada fila recibió lo que dicen.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>No se leyó una hoja oculta.</translation>
    </message>
    <message>
        <source>Nobody knows this column; it was left out.</source>
        <translation>Nadie conoce esta columna; se omitió.</translation>
    </message>
    <message>
        <source>More people than the event has room for.</source>
        <translation>Más personas de las que caben en el evento.</translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Was invited</source>
        <translation>Fue invitado</translation>
    </message>
    <message>
        <source>Holds it now</source>
        <translation>Lo ocupa ahora</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Each letter gets a new one in its place, for whoever holds the seats today. The old letters stay, marked as replaced.</source>
        <translation>Cada carta recibe otra en su lugar, para quien ocupa hoy los puestos. Las antiguas quedan, marcadas como sustituidas.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>Escribir de nuevo %Ln carta</numerusform>
            <numerusform>Escribir de nuevo %Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>%Ln persona invitada dejó entretanto el puesto:</numerusform>
            <numerusform>%Ln personas invitadas dejaron entretanto el puesto:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was invited still holds the post.</source>
        <translation>Todas las personas invitadas siguen en el puesto.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>Por reclamar</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Send to States…</source>
        <translation>Enviar a Estados…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Anotar una respuesta…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Anotar un recordatorio…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Guardar como libro…</translation>
    </message>
    <message>
        <source>It was sent to nobody yet. Begin with “Send to States”.</source>
        <translation>Aún no se ha enviado a nadie. Empiece por «Enviar a Estados».</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln Estado consultado</numerusform>
            <numerusform>%Ln Estados consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>%Ln respondió</numerusform>
            <numerusform>%Ln respondieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>%Ln por reclamar</numerusform>
            <numerusform>%Ln por reclamar</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>Enviado a %Ln Estado.</numerusform>
            <numerusform>Enviado a %Ln Estados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>%Ln ya lo tenía.</numerusform>
            <numerusform>%Ln ya lo tenían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Elija antes un Estado en la tabla.</translation>
    </message>
    <message>
        <source>Choose States that have not replied first.</source>
        <translation>Elija antes Estados que no hayan respondido.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln recordatorio anotado.</numerusform>
            <numerusform>%Ln recordatorios anotados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Guardar como libro</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Choose the files of the reply</source>
        <translation>Elegir los archivos de la respuesta</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Into a new or empty folder, or in place of the workspace it was made of. What is there is kept as a backup, and you see what differs first.</source>
        <translation>En una carpeta nueva o vacía, o en lugar del espacio de trabajo del que se hizo. Lo que hay se conserva como copia de seguridad, y primero verá lo que difiere.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>This is the recovery &amp;code</source>
        <translation>Es el &amp;código de recuperación</translation>
    </message>
    <message>
        <source>Choose the &amp;backup…</source>
        <translation>Elegir la &amp;copia…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Elegir la ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>¿Qué difiere?</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>Re&amp;staurarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>That of the workspace, where it is there; for a new folder, the one of the day of the backup.</source>
        <translation>La del espacio de trabajo, si está ahí; para una carpeta nueva, la del día de la copia.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>Elegir la carpeta del espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>La copia contiene %Ln ficha.</numerusform>
            <numerusform>La copia contiene %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>Aquí hay %Ln ficha.</numerusform>
            <numerusform>Aquí hay %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>%Ln acción hecha aquí desde entonces desaparecería.</numerusform>
            <numerusform>%Ln acciones hechas aquí desde entonces desaparecerían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other offices give back what they hold of them.</source>
        <translation>Las demás oficinas devuelven lo que tienen de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>%Ln borrado se hace de nuevo.</numerusform>
            <numerusform>%Ln borrados se hacen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which offices and laptops were revoked since is not known here: open a bundle of another office before you send anything.</source>
        <translation>Aquí no se sabe qué oficinas y portátiles se revocaron desde entonces: abra un envío de otra oficina antes de enviar nada.</translation>
    </message>
</context>
<context>
    <name>SavedBox</name>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nombre tal como se imprime</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Tipo de nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Number as given</source>
        <translation>Número tal como se dio</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Claves de cifrado</translation>
    </message>
    <message>
        <source>Key or fingerprint</source>
        <translation>Clave o huella</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Reference of the State</source>
        <translation>Referencia del Estado</translation>
    </message>
    <message>
        <source>Date of the State</source>
        <translation>Fecha del Estado</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Referencia de la Corte</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Last confirmation</source>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Confirmed how</source>
        <translation>Modo de confirmación</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>Canal oficial</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>Todos o cualquiera</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Fecha convenida</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Código ISO</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>Código de dos letras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Idioma de correspondencia</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>Prefijo telefónico</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Husos horarios</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialización</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Search that chose the entries</source>
        <translation>Búsqueda que eligió las entradas</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Idioma de las hojas</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Sheet of a campaign</source>
        <translation>Hoja de campaña</translation>
    </message>
    <message>
        <source>Designations asked about</source>
        <translation>Designaciones consultadas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Remark of the State</source>
        <translation>Observación del Estado</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Recordado el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Answered how</source>
        <translation>Medio de respuesta</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>Prueba de comunicación</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>Persona o institución</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Probado el</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Número de la pregunta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Library item</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Chamber or author</source>
        <translation>Sala o autor</translation>
    </message>
    <message>
        <source>Text or holding</source>
        <translation>Texto o decisión</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Ad hoc only</source>
        <translation>Solo ad hoc</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Implementing legislation</source>
        <translation>Legislación de aplicación</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Número de ejemplares</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impresa el</translation>
    </message>
    <message>
        <source>Since the printing</source>
        <translation>Desde la impresión</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Huella del contenido</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste guardado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primera ficha</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Segunda ficha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>Título en otros idiomas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Número en la serie</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Cabinas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Plazas por Estado</translation>
    </message>
    <message>
        <source>Nominations by</source>
        <translation>Candidaturas hasta el</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>Celebrado con</translation>
    </message>
    <message>
        <source>Written contributions</source>
        <translation>Contribuciones escritas</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Began on, before</source>
        <translation>Empezaba el, antes</translation>
    </message>
    <message>
        <source>Ended on, before</source>
        <translation>Terminaba el, antes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Search that chose the States</source>
        <translation>Búsqueda que eligió los Estados</translation>
    </message>
    <message>
        <source>Registration files go on</source>
        <translation>Los expedientes se borran el</translation>
    </message>
    <message>
        <source>Key of the desks</source>
        <translation>Clave de los mostradores</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>Preside</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Seats invited</source>
        <translation>Puestos invitados</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Institution as stated</source>
        <translation>Institución según lo indicado</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participa como</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>Vino sin inscripción</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Acompaña a</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Código de la credencial</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>Conocido en otros programas como</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Expediente de inscripción</translation>
    </message>
    <message>
        <source>Name as in the passport</source>
        <translation>Nombre como en el pasaporte</translation>
    </message>
    <message>
        <source>Name as to be printed</source>
        <translation>Nombre para imprimir</translation>
    </message>
    <message>
        <source>Name in the own script</source>
        <translation>Nombre en la escritura propia</translation>
    </message>
    <message>
        <source>Gender marker, as stated</source>
        <translation>Marcador de género, según lo declarado</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Number of the passport</source>
        <translation>Número del pasaporte</translation>
    </message>
    <message>
        <source>Passport valid to</source>
        <translation>Pasaporte válido hasta</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visado</translation>
    </message>
    <message>
        <source>Sponsored ticket</source>
        <translation>Billete sufragado</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Dietas</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>Llega en</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Sale el</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>Sale en</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Necesidades alimentarias</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>Necesidades de accesibilidad</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>Idioma de interpretación</translation>
    </message>
    <message>
        <source>Line on the badge</source>
        <translation>Línea de la credencial</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>En caso de urgencia llamar a</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>Puede ser fotografiado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Deshecha a las</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomada de</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Number in its file</source>
        <translation>Número en su archivo</translation>
    </message>
    <message>
        <source>Counts kept</source>
        <translation>Cifras conservadas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>Punto de contacto nacional</translation>
    </message>
    <message>
        <source>Central authority</source>
        <translation>Autoridad central</translation>
    </message>
    <message>
        <source>National working group</source>
        <translation>Grupo de trabajo nacional</translation>
    </message>
    <message>
        <source>Operational focal point</source>
        <translation>Punto de contacto operativo</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>Punto de contacto temático</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>Punto de contacto del grupo regional</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>Punto de contacto temático regional</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>Punto de contacto para la falta de cooperación</translation>
    </message>
    <message>
        <source>Desk at an embassy or mission</source>
        <translation>Oficina en una embajada o misión</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>Diplomatic channel</source>
        <translation>Vía diplomática</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerio</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Embajada</translation>
    </message>
    <message>
        <source>Either of several</source>
        <translation>Uno u otro</translation>
    </message>
    <message>
        <source>For urgent requests</source>
        <translation>Para solicitudes urgentes</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Cualquiera de ellos</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>Romanizado</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Nombre primero</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Apellido primero</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Nombre único</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Depositary notification</source>
        <translation>Notificación del depositario</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
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
        <translation>Público</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Solo esta oficina</translation>
    </message>
    <message>
        <source>State Party</source>
        <translation>Estado Parte</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatario</translation>
    </message>
    <message>
        <source>Not a party</source>
        <translation>No parte</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Ratification deposited</source>
        <translation>Ratificación depositada</translation>
    </message>
    <message>
        <source>Accession deposited</source>
        <translation>Adhesión depositada</translation>
    </message>
    <message>
        <source>Party from</source>
        <translation>Parte desde</translation>
    </message>
    <message>
        <source>Withdrawal notified</source>
        <translation>Denuncia notificada</translation>
    </message>
    <message>
        <source>Withdrawal rescinded</source>
        <translation>Denuncia revocada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Situation opened</source>
        <translation>Situación abierta</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Designado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Held by somebody else now</source>
        <translation>Ahora lo ejerce otra persona</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Note verbale received</source>
        <translation>Nota verbal recibida</translation>
    </message>
    <message>
        <source>Note verbale sent</source>
        <translation>Nota verbal enviada</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Non-essential contact</source>
        <translation>Contacto no esencial</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Acuerdo marco</translation>
    </message>
    <message>
        <source>Relocation of witnesses</source>
        <translation>Reubicación de testigos</translation>
    </message>
    <message>
        <source>Enforcement of sentences</source>
        <translation>Ejecución de penas</translation>
    </message>
    <message>
        <source>Interim release</source>
        <translation>Libertad provisional</translation>
    </message>
    <message>
        <source>Final release</source>
        <translation>Libertad definitiva</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En negociación</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>Promulgada</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>National legislation</source>
        <translation>Legislación nacional</translation>
    </message>
    <message>
        <source>Difficulty in execution</source>
        <translation>Dificultad de ejecución</translation>
    </message>
    <message>
        <source>Case law</source>
        <translation>Jurisprudencia</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrumento de referencia</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No aplicada</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Technical workshop</source>
        <translation>Taller técnico</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Informal consultation</source>
        <translation>Consulta oficiosa</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Sesión plenaria</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Invitaciones enviadas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No celebrado</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clausura</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Trabajo en grupo</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Regrets</source>
        <translation>Excusas</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Designado</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>A la espera de conformidad</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experto</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Accompanying person</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>Presente en parte</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminarios</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participaciones</translation>
    </message>
    <message>
        <source>Registration files</source>
        <translation>Expedientes de inscripción</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Creación de un evento</translation>
    </message>
    <message>
        <source>Copy an event</source>
        <translation>Copia de un evento</translation>
    </message>
    <message>
        <source>Change the status of an event</source>
        <translation>Cambio de situación de un evento</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>Invitación a un evento</translation>
    </message>
    <message>
        <source>Note what became of letters</source>
        <translation>Seguimiento de las cartas</translation>
    </message>
    <message>
        <source>Write new letters in place of old ones</source>
        <translation>Cartas nuevas en lugar de las antiguas</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>Inscripción de personas</translation>
    </message>
    <message>
        <source>Note how far participants have come</source>
        <translation>Seguimiento de los participantes</translation>
    </message>
    <message>
        <source>Purge registration files</source>
        <translation>Borrado de expedientes de inscripción</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Asignación de códigos a las credenciales</translation>
    </message>
    <message>
        <source>Note that visa letters went out</source>
        <translation>Anotar que salieron las cartas de visado</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registro de una llegada</translation>
    </message>
    <message>
        <source>Take back a check-in</source>
        <translation>Anulación de una llegada</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Llegada sin inscripción</translation>
    </message>
    <message>
        <source>Take in a replacement</source>
        <translation>Llegada de un sustituto</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Incorporación del archivo de otro mostrador</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Registro de la asistencia</translation>
    </message>
    <message>
        <source>Follow up an event</source>
        <translation>Seguimiento de un evento</translation>
    </message>
    <message>
        <source>Note contacts made</source>
        <translation>Anotación de contactos</translation>
    </message>
    <message>
        <source>Take in evaluations</source>
        <translation>Incorporación de evaluaciones</translation>
    </message>
    <message>
        <source>Add sittings</source>
        <translation>Adición de sesiones</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimir un documento</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Incorporación de un paquete</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Resolución de un conflicto</translation>
    </message>
    <message>
        <source>Make records one</source>
        <translation>Unión de fichas</translation>
    </message>
    <message>
        <source>Take records apart</source>
        <translation>Separación de fichas</translation>
    </message>
    <message>
        <source>Say that they are not the same</source>
        <translation>Constancia de que no son las mismas</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrado definitivo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Confirmed within</source>
        <translation>Confirmado en</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Network and speciality</source>
        <translation>Red y especialidad</translation>
    </message>
    <message>
        <source>Kind and date</source>
        <translation>Tipo y fecha</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Tipo y situación</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>Situación y fecha</translation>
    </message>
    <message>
        <source>Shelf and symbol</source>
        <translation>Estante y signatura</translation>
    </message>
    <message>
        <source>Means and outcome</source>
        <translation>Medio y resultado</translation>
    </message>
    <message>
        <source>Status, date and kind</source>
        <translation>Estado, fecha y tipo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>Official channels</source>
        <translation>Canales oficiales</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Sheets of campaigns</source>
        <translation>Hojas de campaña</translation>
    </message>
    <message>
        <source>Communication tests</source>
        <translation>Pruebas de comunicación</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Letters and contacts</source>
        <translation>Cartas y contactos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Legislación</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Alta: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edición: %1</translation>
    </message>
    <message>
        <source>Retire: %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Restauración: %1</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Alta de fichas</translation>
    </message>
    <message>
        <source>Confirm mandates</source>
        <translation>Confirmación de mandatos</translation>
    </message>
    <message>
        <source>Hand over mandates</source>
        <translation>Traspaso de mandatos</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Inicio de una campaña</translation>
    </message>
    <message>
        <source>Send sheets</source>
        <translation>Envío de hojas</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Anotación de una respuesta</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Incorporación de respuestas</translation>
    </message>
    <message>
        <source>Remind States</source>
        <translation>Recordatorio a Estados</translation>
    </message>
    <message>
        <source>Send a questionnaire</source>
        <translation>Envío de un cuestionario</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Anotación de una respuesta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adición de archivos</translation>
    </message>
    <message>
        <source>States and themes</source>
        <translation>Estados y temas</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Edición de campos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Two primary focal points at once.</source>
        <translation>Dos puntos de contacto titulares a la vez.</translation>
    </message>
    <message>
        <source>Someone is acting beside a primary focal point.</source>
        <translation>Alguien actúa como interino junto a un punto de contacto titular.</translation>
    </message>
    <message>
        <source>A vacancy is noted where somebody holds the seat.</source>
        <translation>Se anotó una vacante donde alguien ocupa el puesto.</translation>
    </message>
    <message>
        <source>Nobody held the seat between two mandates.</source>
        <translation>Nadie ocupó el puesto entre dos mandatos.</translation>
    </message>
    <message>
        <source>Designation received</source>
        <translation>Designación recibida</translation>
    </message>
    <message>
        <source>Mandate begins</source>
        <translation>Comienza el mandato</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>Termina el mandato</translation>
    </message>
    <message>
        <source>Mandate confirmed</source>
        <translation>Mandato confirmado</translation>
    </message>
    <message>
        <source>Post taken up</source>
        <translation>Toma del puesto</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>Salida del puesto</translation>
    </message>
    <message>
        <source>Channel received</source>
        <translation>Canal recibido</translation>
    </message>
    <message>
        <source>Channel takes effect</source>
        <translation>El canal surte efecto</translation>
    </message>
    <message>
        <source>Channel ends</source>
        <translation>Termina el canal</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vence la respuesta</translation>
    </message>
    <message>
        <source>Sheet sent</source>
        <translation>Hoja enviada</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Questionnaire sent</source>
        <translation>Cuestionario enviado</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Título e institución</translation>
    </message>
    <message>
        <source>Kind and theme</source>
        <translation>Tipo y tema</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Circle of readers</source>
        <translation>Grupo de lectores</translation>
    </message>
    <message>
        <source>Circles of readers</source>
        <translation>Grupos de lectores</translation>
    </message>
    <message>
        <source>What the circle was</source>
        <translation>Qué era el grupo</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nunca más que</translation>
    </message>
    <message>
        <source>Left out for them</source>
        <translation>Omitido para ellos</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Their files</source>
        <translation>Sus archivos</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>Protegidos con una frase de contraseña</translation>
    </message>
    <message>
        <source>Left in clear</source>
        <translation>Sin proteger</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a person, State, theme, phone…</source>
        <translation>Buscar una persona, un Estado, un tema, un teléfono…</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>words, in any order</source>
        <translation>palabras, en cualquier orden</translation>
    </message>
    <message>
        <source>Words and the rest</source>
        <translation>Palabras y lo demás</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%Ln ficha encontrada</numerusform>
            <numerusform>%Ln fichas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save under a new name</source>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <source>Export the people…</source>
        <translation>Exportar las personas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Or field by field:</source>
        <translation>O campo por campo:</translation>
    </message>
    <message>
        <source>Saved. Use it in lists, printing and campaigns.</source>
        <translation>Guardada. Úsela en listas, impresión y campañas.</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Exportar las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>%Ln escrita en un archivo</numerusform>
            <numerusform>%Ln escritas en un archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>SeatPanel</name>
    <message>
        <source>Mandates of this cell</source>
        <translation>Mandatos de esta celda</translation>
    </message>
    <message>
        <source>New designation here</source>
        <translation>Nueva designación</translation>
    </message>
    <message>
        <source>Choose a cell to see who is behind it.</source>
        <translation>Elija una celda para ver quién hay detrás.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmado: %1</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Crear un código de recuperación nuevo…</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>Desbloquear con el llavero de este equipo</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>The old recovery code stops working then.</source>
        <translation>El código de recuperación anterior deja entonces de funcionar.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can unlock it then.</source>
        <translation>Quien haya iniciado sesión en este equipo podrá entonces desbloquearlo.</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one opens nothing any more.</source>
        <translation>La frase de contraseña se ha cambiado; la anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks this workspace now.</source>
        <translation>El llavero de este equipo desbloquea ahora este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The keyring no longer unlocks this workspace.</source>
        <translation>El llavero ya no desbloquea este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln carta</numerusform>
            <numerusform>%Ln cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%Ln ya invitado</numerusform>
            <numerusform>%Ln ya invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%Ln puesto vacante</numerusform>
            <numerusform>%Ln puestos vacantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln omitido: ningún Estado responde de él</numerusform>
            <numerusform>%Ln omitidos: ningún Estado responde de ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%Ln vino</numerusform>
            <numerusform>%Ln vinieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%Ln rechazada.</numerusform>
            <numerusform>%Ln rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%Ln invitado</numerusform>
            <numerusform>%Ln invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%Ln esperado</numerusform>
            <numerusform>%Ln esperados</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Keep the letters d and M</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Aún sin marca</translation>
    </message>
    <message>
        <source>not read well: a sign is wrong or missing</source>
        <translation>mal leído: falta un signo o es erróneo</translation>
    </message>
    <message>
        <source>no line of this number was printed here</source>
        <translation>aquí no se imprimió ninguna línea con este número</translation>
    </message>
    <message>
        <source>a blank line: enter who signed there as a walk-in</source>
        <translation>línea en blanco: registre al firmante sin inscripción</translation>
    </message>
    <message>
        <source>the line is on the sheet of another sitting</source>
        <translation>la línea está en la hoja de otra sesión</translation>
    </message>
    <message>
        <source>The code of the line was misread.</source>
        <translation>El código de la línea se leyó mal.</translation>
    </message>
    <message>
        <source>A blank line: enter who signed there as a walk-in.</source>
        <translation>Línea en blanco: registre al firmante sin inscripción.</translation>
    </message>
    <message>
        <source>Nobody who takes part is meant by this.</source>
        <translation>Esto no designa a ningún participante.</translation>
    </message>
    <message>
        <source>Several may be meant: give an id or a code.</source>
        <translation>Puede designar a varios: indique un identificador o un código.</translation>
    </message>
    <message>
        <source>The code of the badge is misread or of another event.</source>
        <translation>El código de la credencial se leyó mal o es de otro evento.</translation>
    </message>
    <message>
        <source>No sitting is called so, or several are.</source>
        <translation>Ninguna sesión se llama así, o varias.</translation>
    </message>
    <message>
        <source>The line is on the sheet of another sitting.</source>
        <translation>La línea está en la hoja de otra sesión.</translation>
    </message>
    <message>
        <source>The mark or its times do not fit.</source>
        <translation>La marca o sus horas no encajan.</translation>
    </message>
    <message>
        <source>An earlier row says it of the same sitting.</source>
        <translation>Una fila anterior lo dice de la misma sesión.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>mostrador %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sin inscripción</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>sustituto</translation>
    </message>
    <message>
        <source>Already in: %1</source>
        <translation>Ya llegó: %1</translation>
    </message>
    <message>
        <source>This is on no day of the event.</source>
        <translation>Este no es ningún día del evento.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Le damos la bienvenida, %1</translation>
    </message>
    <message>
        <source>They took part already.</source>
        <translation>Ya ha participado.</translation>
    </message>
    <message>
        <source>New in the directory.</source>
        <translation>Nuevo en el directorio.</translation>
    </message>
    <message>
        <source>Not in after all: %1</source>
        <translation>Al final no llegó: %1</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>Credencial de otro evento: %1</translation>
    </message>
    <message>
        <source>Look them up by name.</source>
        <translation>Búsquelo por su nombre.</translation>
    </message>
    <message>
        <source>The code was not read well</source>
        <translation>El código no se leyó bien</translation>
    </message>
    <message>
        <source>Read it again, or type the name.</source>
        <translation>Léalo de nuevo, o escriba el nombre.</translation>
    </message>
    <message>
        <source>No badge of this event has this code</source>
        <translation>Ninguna credencial de este evento tiene este código</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in (F2).</source>
        <translation>Revise la ortografía, o regístrelo sin inscripción (F2).</translation>
    </message>
    <message>
        <source>Several are meant</source>
        <translation>Pueden ser varios</translation>
    </message>
    <message>
        <source>Choose one with the arrows or a touch, then Enter.</source>
        <translation>Elija uno con las flechas o con el dedo; después, Intro.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>llegó: %1</translation>
    </message>
    <message>
        <source>in the directory, not registered</source>
        <translation>en el directorio, sin inscripción</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 de %2 han llegado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Respuesta pendiente</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>Sustituidas por otra carta</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: con retraso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>%1, passed on, now %2</source>
        <translation>%1, transmitido, ahora %2</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Begin with “Invite…”.</source>
        <translation>Aún no se ha invitado a nadie. Empiece con «Invitar…».</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 de %2 plazas ocupadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participa como</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Expediente de inscripción</translation>
    </message>
    <message>
        <source>Institution and function</source>
        <translation>Institución y función</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Expected, without a file</source>
        <translation>Esperados, sin expediente</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>Otra persona viene en su lugar</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vino</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>sin inscripción</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>visa: %1</source>
        <translation>visado: %1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in forms and exports, or register a person.</source>
        <translation>Aún no hay nadie inscrito. Incorpore formularios y exportaciones, o inscriba a una persona.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Lo que hay que decir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who is this? Please decide.</source>
        <translation>¿Quién es? Decida usted.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Cambios: %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>suena igual</translation>
    </message>
    <message>
        <source>same e-mail or telephone</source>
        <translation>mismo correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>same name and address, another State</source>
        <translation>mismo nombre y dirección, otro Estado</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>Es %1 (%2)</translation>
    </message>
    <message>
        <source>Not decided: somebody new</source>
        <translation>Sin decidir: alguien nuevo</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>Es alguien nuevo</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Personas nuevas</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>Por decidir: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places taken.</source>
        <translation>%1: %2 de %3 plazas ocupadas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>no days set</source>
        <translation>sin días fijados</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>cupo de %1</translation>
    </message>
    <message>
        <source>Two sittings are in one room at one time.</source>
        <translation>Dos sesiones coinciden en una sala a la misma hora.</translation>
    </message>
    <message>
        <source>A sitting lies outside the days of the event.</source>
        <translation>Una sesión queda fuera de los días del evento.</translation>
    </message>
    <message>
        <source>Somebody speaks in two sittings at one time.</source>
        <translation>Alguien interviene en dos sesiones a la misma hora.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>All States Parties</source>
        <translation>Todos los Estados Partes</translation>
    </message>
    <message>
        <source>States by their codes</source>
        <translation>Estados por sus códigos</translation>
    </message>
    <message>
        <source>States that a search finds</source>
        <translation>Estados que halla una búsqueda</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Anotar como enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>%Ln Estado</numerusform>
            <numerusform>%Ln Estados</numerusform>
        </translation>
    </message>
    <message>
        <source>No State is chosen; nothing was stored.</source>
        <translation>No se eligió ningún Estado; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %s</source>
        <translation>Deshecho: %s</translation>
    </message>
    <message>
        <source>Done again: %s</source>
        <translation>Rehecho: %s</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Label %1 of %2</source>
        <translation>Etiqueta %1 de %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Move in a list or among the hits</source>
        <translation>Moverse por una lista o entre los resultados</translation>
    </message>
    <message>
        <source>Open the card; on a card, edit it</source>
        <translation>Abrir la ficha; en una ficha, editarla</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Leave the form, or put away what lies on top</source>
        <translation>Salir del formulario, o cerrar lo que está encima</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Fields of an entry</source>
        <translation>Campos de una entrada</translation>
    </message>
    <message>
        <source>Space leaves a field out, Alt with ↑ or ↓ moves it</source>
        <translation>Espacio omite un campo, Alt con ↑ o ↓ lo mueve</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Plegar o desplegar: %1</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Take this one (%1)</source>
        <translation>Tomar este (%1)</translation>
    </message>
    <message>
        <source>suggested: told by the weightier act</source>
        <translation>propuesto: lo dice el acto de más peso</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>se muestra entretanto</translation>
    </message>
</context>
<context>
    <name>StartEditor</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>Cada Estado en su idioma de correspondencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Referencia de la Corte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Idioma de las hojas</translation>
    </message>
    <message>
        <source>Whom to ask (search)</source>
        <translation>A quién preguntar (búsqueda)</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Iniciar la campaña</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Every State is asked whether its entries still hold. Without a search all mandates in force are asked about.</source>
        <translation>Se pregunta a cada Estado si sus entradas siguen siendo válidas. Sin búsqueda se pregunta por todos los mandatos vigentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>en %Ln Estado</numerusform>
            <numerusform>en %Ln Estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>%Ln omitida: ninguna hoja puede mostrarla</numerusform>
            <numerusform>%Ln omitidas: ninguna hoja puede mostrarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln omitida: ningún Estado responde de ella</numerusform>
            <numerusform>%Ln omitidas: ningún Estado responde de ellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>Lleva la red de puntos de contacto por la que los Estados ayudan a la Corte. Todo lo que introduzca queda cifrado en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Create a workspace</source>
        <translation>&amp;Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Try it with demonstration data</source>
        <translation>&amp;Probar con datos de demostración</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>Abrir la carpeta de un espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet, one in a moment</source>
        <translation>aún no hay copia, una en un momento</translation>
    </message>
    <message>
        <source>last backup %1, next in a moment</source>
        <translation>última copia %1, la próxima en un momento</translation>
    </message>
    <message>
        <source>backed up %1, next tomorrow</source>
        <translation>copia %1, la próxima mañana</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>Deshacer anula: %1</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>se bloquea en %Ln min</numerusform>
            <numerusform>se bloquea en %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>with a form to fill in (XLSX)</source>
        <translation>con un formulario para rellenar (XLSX)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Generar las hojas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Log an answer…</source>
        <translation>Anotar una respuesta…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Anotar un recordatorio…</translation>
    </message>
    <message>
        <source>Of all States…</source>
        <translation>De todos los Estados…</translation>
    </message>
    <message>
        <source>Of the States chosen…</source>
        <translation>De los Estados elegidos…</translation>
    </message>
    <message>
        <source>Of those not sent yet…</source>
        <translation>De los aún no enviados…</translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Elija antes un Estado en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the States in the table first.</source>
        <translation>Elija antes los Estados en la tabla.</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>Anotado para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln recordatorio anotado.</numerusform>
            <numerusform>%Ln recordatorios anotados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the sheets</source>
        <translation>Elegir una carpeta para las hojas</translation>
    </message>
    <message>
        <source>Stopped. Sheets written so far stay; none is noted as sent.</source>
        <translation>Detenido. Las hojas ya escritas quedan; ninguna se anota como enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>%Ln archivo escrito y anotado como enviado.</numerusform>
            <numerusform>%Ln archivos escritos y anotados como enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Ninguna tipografía tiene: %1</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separado por</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Only where there is a telephone</source>
        <translation>Solo si hay teléfono</translation>
    </message>
    <message>
        <source>Only where there is no telephone</source>
        <translation>Solo si no hay teléfono</translation>
    </message>
    <message>
        <source>Empty: the usual letter.</source>
        <translation>Vacío: la carta habitual.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Write your letter here.</source>
        <translation>Escriba aquí su carta.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Confirmations due</source>
        <translation>Confirmaciones pendientes</translation>
    </message>
    <message>
        <source>Nobody made sure of these for a year; the oldest come first.</source>
        <translation>Nadie las ha comprobado en un año; primero las más antiguas.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Seats that nobody holds.</source>
        <translation>Puestos que nadie ocupa.</translation>
    </message>
    <message>
        <source>Mandates ending</source>
        <translation>Mandatos que terminan</translation>
    </message>
    <message>
        <source>Within three months.</source>
        <translation>En tres meses.</translation>
    </message>
    <message>
        <source>Channels changing</source>
        <translation>Canales que cambian</translation>
    </message>
    <message>
        <source>Rule 180: the day agreed, or 45 days after receipt.</source>
        <translation>Regla 180: el día convenido o 45 días después de la recepción.</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Respuestas pendientes</translation>
    </message>
    <message>
        <source>Sheets and questionnaires at or near their deadline.</source>
        <translation>Hojas y cuestionarios en plazo o cerca de él.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Letters and calls that something is to follow.</source>
        <translation>Cartas y llamadas que requieren seguimiento.</translation>
    </message>
    <message>
        <source>Keys expiring</source>
        <translation>Claves que caducan</translation>
    </message>
    <message>
        <source>Soon nobody can write to these in cipher.</source>
        <translation>Pronto nadie podrá escribirles cifrado.</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflictos por resolver</translation>
    </message>
    <message>
        <source>Offices say different things of these; both are kept.</source>
        <translation>Las oficinas dicen de ellas cosas distintas; ambas se conservan.</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>pendiente desde %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacante desde %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>takes effect %1</source>
        <translation>surte efecto el %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó el %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Nothing due: %1.</source>
        <translation>Nada pendiente: %1.</translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>New first day, if known</source>
        <translation>Nuevo primer día, si se sabe</translation>
    </message>
    <message>
        <source>New last day, if known</source>
        <translation>Nuevo último día, si se sabe</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>Usar el llavero de este equipo</translation>
    </message>
    <message>
        <source>I restored a backup</source>
        <translation>Restauré una copia de seguridad</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>More about this value</source>
        <translation>Más sobre este valor</translation>
    </message>
    <message>
        <source>Remove this value (Ctrl+Shift+Del)</source>
        <translation>Quitar este valor (Ctrl+Mayús+Supr)</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Añadir un valor (Ins)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Call the office on a number you know, not one from its mail. Both screens show the same digits. Type those you hear.</source>
        <translation>Llame a la oficina a un número que usted conozca, no al de su correo. Ambas pantallas muestran las mismas cifras. Escriba las que oiga.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Cifras mostradas aquí</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>Cifras oídas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Cómo se compararon</translation>
    </message>
    <message>
        <source>Who compared them</source>
        <translation>Quién las comparó</translation>
    </message>
    <message>
        <source>It may be sent</source>
        <translation>Puede recibir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>The laptop that asks shows the same digits once it has the card: compare them there. What it signs will be the word of this office.</source>
        <translation>El portátil que pide muestra los mismos dígitos en cuanto tiene la tarjeta: compárelos allí. Lo que firme será la palabra de esta oficina.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Dígitos mostrados aquí</translation>
    </message>
    <message>
        <source>Sign and save its card…</source>
        <translation>Firmar y guardar su tarjeta…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A laptop named %1 asks to join</source>
        <translation>Un portátil llamado %1 pide unirse</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Take in (Enter)</source>
        <translation>Registrar (Intro)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>En lugar de %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Lo que escribió aún no está guardado.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>Nueva ficha en esta página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimir un documento</translation>
    </message>
    <message>
        <source>Who has no financial focal point?</source>
        <translation>¿Quién no tiene punto de contacto financiero?</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
</TS>
