<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Confirmed as it stands.</source>
        <translation>Confirmé tel quel.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Somebody else holds it now.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;exerce désormais.</translation>
    </message>
    <message>
        <source>Nobody holds it any more.</source>
        <translation>Plus personne ne l&apos;exerce.</translation>
    </message>
    <message>
        <source>A remark, but no answer.</source>
        <translation>Une observation, mais pas de réponse.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing new: this answer is there already.</source>
        <translation>Rien de nouveau : cette réponse y est déjà.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omise.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>It was answered before that the mandate has passed on; enter it by hand.</source>
        <translation>Une réponse antérieure dit que le mandat a été transmis ; saisissez-le à la main.</translation>
    </message>
    <message>
        <source>Another row says something else of the same holder.</source>
        <translation>Une autre ligne dit autre chose du même titulaire.</translation>
    </message>
    <message>
        <source>A formula stands in this row; have the text typed instead.</source>
        <translation>Cette ligne contient une formule ; faites écrire le texte à la place.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>Another person, but no new name.</source>
        <translation>Une autre personne, mais sans nouveau nom.</translation>
    </message>
    <message>
        <source>The number of the entry is missing; enter it by hand.</source>
        <translation>Le numéro de l&apos;inscription manque ; saisissez-la à la main.</translation>
    </message>
    <message>
        <source>This mandate was not asked about in this campaign.</source>
        <translation>Ce mandat ne fait pas partie de cette campagne.</translation>
    </message>
    <message>
        <source>Corrected, but nothing differs from what was sent.</source>
        <translation>Corrigé, mais rien ne diffère de ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The mandate has ended or was retired meanwhile.</source>
        <translation>Le mandat a pris fin ou a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>This entry stands in the form a second time.</source>
        <translation>Cette inscription figure une seconde fois dans le formulaire.</translation>
    </message>
    <message>
        <source>The answer is none of those offered.</source>
        <translation>La réponse n&apos;est aucune de celles proposées.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>Aucune inscription n&apos;a ce numéro.</translation>
    </message>
    <message>
        <source>This entry is on the sheet of another State.</source>
        <translation>Cette inscription est sur la fiche d&apos;un autre État.</translation>
    </message>
    <message>
        <source>There is no form in this file.</source>
        <translation>Ce fichier ne contient pas de formulaire.</translation>
    </message>
    <message>
        <source>The number of the form is none of ours.</source>
        <translation>Le numéro du formulaire n&apos;est pas l&apos;un des nôtres.</translation>
    </message>
    <message>
        <source>The number of the form is missing, and its entries do not tell it.</source>
        <translation>Le numéro du formulaire manque, et ses inscriptions ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>This form belongs to another campaign.</source>
        <translation>Ce formulaire relève d&apos;une autre campagne.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>Une feuille masquée n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>No answer was chosen; what was written says that something changed.</source>
        <translation>Aucune réponse choisie ; ce qui est écrit montre un changement.</translation>
    </message>
    <message>
        <source>Marked as correct, yet something was changed.</source>
        <translation>Marqué comme exact, et pourtant modifié.</translation>
    </message>
    <message>
        <source>This was changed here since the form went out.</source>
        <translation>Ceci a été modifié ici depuis l&apos;envoi du formulaire.</translation>
    </message>
    <message>
        <source>This cannot be entered by itself; it is kept as a remark.</source>
        <translation>Ceci ne peut être saisi tel quel ; c&apos;est gardé comme observation.</translation>
    </message>
    <message>
        <source>The new holder is known by this e-mail address.</source>
        <translation>Le nouveau titulaire est connu par cette adresse électronique.</translation>
    </message>
    <message>
        <source>The name changed: make sure that it is the same person.</source>
        <translation>Le nom a changé : assurez-vous qu&apos;il s&apos;agit de la même personne.</translation>
    </message>
    <message>
        <source>The seat is shown as vacant.</source>
        <translation>Le siège est indiqué comme vacant.</translation>
    </message>
</context>
<context>
    <name>AnswersByQuestion</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nobody replied yet.</source>
        <translation>Personne n&apos;a encore répondu.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Choose the forms that States sent back (XLSX or CSV), or drop them here. You see what each row would do before anything is stored.</source>
        <translation>Choisissez les formulaires renvoyés par les États (XLSX ou CSV), ou déposez-les ici. Vous voyez l&apos;effet de chaque ligne avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omettre cette ligne</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>Choisir les formulaires renvoyés</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv)</source>
        <translation>Formulaires (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Rien de nouveau ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Réponses intégrées. Un seul Annuler défait tout.</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Laptop of</source>
        <translation>Portable de</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Says here now</source>
        <translation>Dit ici maintenant</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>Dirait</translation>
    </message>
    <message>
        <source>Take the chosen ones in</source>
        <translation>Intégrer ce qui est choisi</translation>
    </message>
    <message>
        <source>Drop the chosen ones…</source>
        <translation>Abandonner ce qui est choisi…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce que cela changerait</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of lost laptops wait. They are part of nothing before you decide: ask the officer whose name they bear.</source>
        <translation>
            <numerusform>%n action d&apos;un portable perdu attend. Elle ne fait partie de rien avant votre décision : demandez à l&apos;agent dont elle porte le nom.</numerusform>
            <numerusform>%n actions de portables perdus attendent. Elles ne font partie de rien avant votre décision : demandez à l&apos;agent dont elles portent le nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. What a laptop writes after it was lost is put aside here.</source>
        <translation>Rien n&apos;attend. Ce qu&apos;un portable écrit après sa perte est mis de côté ici.</translation>
    </message>
    <message>
        <source>Nothing: all of it is held here already.</source>
        <translation>Rien : tout cela est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) taken in; each can be taken back in History.</source>
        <translation>
            <numerusform>%n action intégrée ; elle peut être annulée dans l&apos;Historique.</numerusform>
            <numerusform>%n actions intégrées ; chacune peut être annulée dans l&apos;Historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in from a lost laptop</source>
        <translation>Intégré d&apos;un portable perdu</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) dropped; they are not put aside again.</source>
        <translation>
            <numerusform>%n action abandonnée ; elle n&apos;est plus mise de côté.</numerusform>
            <numerusform>%n actions abandonnées ; elles ne sont plus mises de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;elle dit</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>Sign-in sheet of</source>
        <translation>Feuille d&apos;émargement de</translation>
    </message>
    <message>
        <source>Codes of the signed sheet: B07-3 B08-1</source>
        <translation>Codes signés : B07-3 B08-1</translation>
    </message>
    <message>
        <source>Codes of the lines that are signed</source>
        <translation>Codes des lignes signées</translation>
    </message>
    <message>
        <source>All who arrived are present…</source>
        <translation>Tous les arrivés sont présents…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Intégrer un tableau…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>%1 of %2 came.</source>
        <translation>%1 venus sur %2.</translation>
    </message>
    <message>
        <source>Letters, or 1 to 5, mark; Space goes on; Shift and arrows choose several.</source>
        <translation>Les lettres, ou 1 à 5, marquent ; Espace avance ; Maj et les flèches en choisissent plusieurs.</translation>
    </message>
    <message>
        <source>There is no sitting yet: enter the programme first.</source>
        <translation>Il n&apos;y a pas encore de séance : saisissez d&apos;abord le programme.</translation>
    </message>
    <message>
        <source>Sitting as on the sheet</source>
        <translation>Séance de la feuille</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present.</source>
        <translation>
            <numerusform>%Ln marqué présent.</numerusform>
            <numerusform>%Ln marqués présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of attendance</source>
        <translation>Choisir un tableau des présences</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%Ln marqué.</numerusform>
            <numerusform>%Ln marqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same.</source>
        <translation>
            <numerusform>%Ln inchangé.</numerusform>
            <numerusform>%Ln inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%Ln ligne refusée.</numerusform>
            <numerusform>%Ln lignes refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells were merged; each row got what they say.</source>
        <translation>Des cellules étaient fusionnées ; chaque ligne a reçu leur contenu.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>Non lu, parce que masqué : %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>unlocked</source>
        <translation>déverrouillage</translation>
    </message>
    <message>
        <source>tried to unlock, in vain</source>
        <translation>tentative de déverrouillage</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>conflit tranché</translation>
    </message>
    <message>
        <source>made records one</source>
        <translation>fiches réunies</translation>
    </message>
    <message>
        <source>took records apart</source>
        <translation>fiches séparées</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>effacement définitif</translation>
    </message>
    <message>
        <source>purged registration files</source>
        <translation>purge de dossiers d&apos;inscription</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>changement de phrase de passe</translation>
    </message>
    <message>
        <source>made a new recovery code</source>
        <translation>nouveau code de secours</translation>
    </message>
    <message>
        <source>changed the use of the keyring</source>
        <translation>changement d&apos;usage du trousseau</translation>
    </message>
    <message>
        <source>made a bundle</source>
        <translation>pli écrit</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>pli intégré</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>pli refusé</translation>
    </message>
    <message>
        <source>added the card of an office</source>
        <translation>carte d&apos;un bureau ajoutée</translation>
    </message>
    <message>
        <source>was introduced to an office</source>
        <translation>bureau présenté par un autre</translation>
    </message>
    <message>
        <source>took in a newer card</source>
        <translation>carte plus récente reçue</translation>
    </message>
    <message>
        <source>verified an office</source>
        <translation>bureau vérifié</translation>
    </message>
    <message>
        <source>revoked an office</source>
        <translation>bureau révoqué</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>entrée dans le bureau</translation>
    </message>
    <message>
        <source>took a laptop into the office</source>
        <translation>portable admis au bureau</translation>
    </message>
    <message>
        <source>put a laptop out of use</source>
        <translation>portable mis hors d&apos;usage</translation>
    </message>
    <message>
        <source>took in what a lost laptop wrote</source>
        <translation>a intégré ce qu&apos;un portable perdu avait écrit</translation>
    </message>
    <message>
        <source>dropped what a lost laptop wrote</source>
        <translation>a abandonné ce qu&apos;un portable perdu avait écrit</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <source>doubted an audit</source>
        <translation>audit mis en doute</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>portable %1</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>pli %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>asked for by another office</source>
        <translation>demandé par un autre bureau</translation>
    </message>
    <message>
        <source>found and accepted</source>
        <translation>constaté et accepté</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>avec la phrase secrète</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>avec le code de secours</translation>
    </message>
    <message>
        <source>with the keyring</source>
        <translation>avec le trousseau</translation>
    </message>
    <message>
        <source>others remember another one of this laptop</source>
        <translation>d&apos;autres s&apos;en rappellent un autre de ce portable</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>il est plus court qu&apos;avant</translation>
    </message>
    <message>
        <source>it is not the one it was</source>
        <translation>ce n&apos;est plus le même</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n effacée</numerusform>
            <numerusform>%n effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) gone from here</source>
        <translation>
            <numerusform>%n action disparue d&apos;ici</numerusform>
            <numerusform>%n actions disparues d&apos;ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Find an officer, an office…</source>
        <translation>Chercher un agent, un bureau…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Unlocking, printing, sending and erasing will be.</source>
        <translation>Rien n&apos;a encore été noté. Déverrouillages, impressions, envois et effacements le seront.</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Enregistrer l&apos;audit</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before a bundle was taken in</source>
        <translation>avant l&apos;intégration d&apos;un pli</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d&apos;une sauvegarde</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>La relire entièrement</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Les garder ailleurs…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To restore a backup, go to another workspace and choose “Restore a backup…”. You see what differs first.</source>
        <translation>Pour restaurer une sauvegarde, passez à un autre espace de travail et choisissez « Restaurer une sauvegarde… ». Vous voyez d&apos;abord ce qui diffère.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Elles sont gardées dans %1.</translation>
    </message>
    <message>
        <source>The last one was checked: %1.</source>
        <translation>La dernière a été vérifiée : %1.</translation>
    </message>
    <message>
        <source>There is none of today.</source>
        <translation>Il n&apos;y en a pas d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>Garder les sauvegardes dans ce dossier</translation>
    </message>
    <message>
        <source>Opened again and checked: %1.</source>
        <translation>Rouverte et vérifiée : %1.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Show all of them</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Answers from forms</source>
        <translation>Réponses des formulaires</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Answered in full</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln État interrogé</numerusform>
            <numerusform>%Ln États interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered in full</source>
        <translation>
            <numerusform>%Ln a répondu en entier</numerusform>
            <numerusform>%Ln ont répondu en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln non envoyée</numerusform>
            <numerusform>%Ln non envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>This record is retired: it is in no list and no search.</source>
        <translation>Cette fiche est retirée : elle ne figure dans aucune liste ni recherche.</translation>
    </message>
    <message>
        <source>Different values were written in two places; edit to settle:</source>
        <translation>Des valeurs différentes ont été écrites à deux endroits ; modifiez la fiche pour trancher :</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>de préférence</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>visible pour : %1</translation>
    </message>
    <message>
        <source>until %1, kept for requests in progress</source>
        <translation>jusqu&apos;au %1, conservée pour les demandes en cours</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>Past designations</source>
        <translation>Désignations passées</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçu le %1</translation>
    </message>
    <message>
        <source>Court: %1</source>
        <translation>Cour : %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>l&apos;une d&apos;elles</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prend effet</translation>
    </message>
    <message>
        <source>No official channel is recorded.</source>
        <translation>Aucune voie de communication officielle n&apos;est enregistrée.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>takes effect on %1</source>
        <translation>prend effet le %1</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>heure locale %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fermé : %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In this register</source>
        <translation>Dans ce registre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>About the State</source>
        <translation>À propos de l&apos;État</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>jamais confirmé</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>confirmé le %1</translation>
    </message>
    <message>
        <source>last confirmed %1, more than a year ago</source>
        <translation>confirmé le %1, il y a plus d&apos;un an</translation>
    </message>
    <message>
        <source>last confirmed %1, more than two years ago</source>
        <translation>confirmé le %1, il y a plus de deux ans</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>valable jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>reply awaited</source>
        <translation>réponse attendue</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>était dû le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Choose a record to read its card.</source>
        <translation>Choisissez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Entrée ou F2</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Imprimer cette fiche…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Confirmer ce jour</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>New designation</source>
        <translation>Nouvelle désignation</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>Nouvelle voie officielle</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Nouvelle adhésion</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Mettre fin à cette désignation</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>CheckInDesk</name>
    <message>
        <source>Who may be meant</source>
        <translation>Qui est peut-être visé</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Dernières arrivées</translation>
    </message>
    <message>
        <source>Code, name or State</source>
        <translation>Code, nom ou État</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l&apos;arrivée</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>In place of …</source>
        <translation>À la place de…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a State</source>
        <translation>Scannez un badge, ou tapez un nom ou un État</translation>
    </message>
    <message>
        <source>Enter checks in · F2 walk-in · F3 in place of somebody · Ctrl+Z undo</source>
        <translation>Entrée enregistre l&apos;arrivée · F2 non inscrit · F3 à la place de quelqu&apos;un · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>In place of whom?</source>
        <translation>À la place de qui ?</translation>
    </message>
    <message>
        <source>Look up and choose who does not come, then F3.</source>
        <translation>Cherchez et choisissez qui ne vient pas, puis F3.</translation>
    </message>
    <message>
        <source>In place of %1: who comes?</source>
        <translation>À la place de %1 : qui vient ?</translation>
    </message>
    <message>
        <source>Type a name and Enter; F2 for somebody new; Esc leaves it.</source>
        <translation>Tapez un nom puis Entrée ; F2 pour une personne nouvelle ; Échap abandonne.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce guichet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>At the desk one field takes the code of a badge, a name in any spelling, or a State. F11 opens it, Esc closes it.</source>
        <translation>Au guichet, un seul champ prend le code d&apos;un badge, un nom quelle qu&apos;en soit la graphie, ou un État. F11 l&apos;ouvre, Échap le ferme.</translation>
    </message>
    <message>
        <source>Arrivals, the last first</source>
        <translation>Arrivées, la dernière en tête</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>celui d&apos;usage pour ces lecteurs</translation>
    </message>
    <message>
        <source>The last directory</source>
        <translation>Le dernier répertoire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;usage</translation>
    </message>
    <message>
        <source>Draw the edges of the labels</source>
        <translation>Dessiner les bords des étiquettes</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Circles…</source>
        <translation>Cercles…</translation>
    </message>
    <message>
        <source>Make circles of readers, or change them</source>
        <translation>Créer des cercles de lecteurs, ou les modifier</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Affiché en attendant</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>L&apos;autre valeur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>Écrire une autre valeur…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait. Nothing is lost: both values are kept.</source>
        <translation>
            <numerusform>%Ln conflit attend. Rien n&apos;est perdu : les deux valeurs sont gardées.</numerusform>
            <numerusform>%Ln conflits attendent. Rien n&apos;est perdu : les deux valeurs sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts. Where two offices say different things of one field, it is settled here.</source>
        <translation>Aucun conflit. Quand deux bureaux disent d&apos;un champ des choses différentes, c&apos;est ici qu&apos;on tranche.</translation>
    </message>
    <message>
        <source>Settled, for all offices. Undo brings the conflict back.</source>
        <translation>Tranché, pour tous les bureaux. Annuler ramène le conflit.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>of the group itself</source>
        <translation>du groupe lui-même</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have somebody</source>
        <translation>%1 États parties sur %2 ont désigné quelqu&apos;un</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>personne n&apos;a été désigné</translation>
    </message>
    <message>
        <source>%1 in office, %2 vacant</source>
        <translation>en fonction : %1, vacants : %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>States by theme</source>
        <translation>États par thème</translation>
    </message>
    <message>
        <source>States by kind</source>
        <translation>États par genre</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody for: %1</source>
        <translation>Personne pour : %1</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>%1 of %2 Parties have nobody for %3: %4 seats are vacant, %5 were never named.</source>
        <translation>%1 États parties sur %2 n&apos;ont personne pour : %3. Sièges vacants : %4 ; jamais désignés : %5.</translation>
    </message>
    <message>
        <source>A number is how many are in office; “vacant” is an empty seat, “none” a Party that named nobody. Enter opens the seat.</source>
        <translation>Un nombre dit combien sont en fonction ; « vacant » un siège vide, « aucun » un État partie qui n&apos;a désigné personne. Entrée ouvre le siège.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>One encrypted folder for one office. You can copy it, and back it up.</source>
        <translation>Un dossier chiffré pour un bureau. Vous pouvez le copier et le sauvegarder.</translation>
    </message>
    <message>
        <source>for example: Registry, The Hague</source>
        <translation>par exemple : Greffe, La Haye</translation>
    </message>
    <message>
        <source>stands beside every change you make</source>
        <translation>figure à côté de chaque changement que vous faites</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choisir un dossier vide</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde faite</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024, 2024-05 ou 2024-05-02</translation>
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
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Invented people for many States, in a workspace of its own. Its passphrase is “%1”. Nothing you do there touches your own data.</source>
        <translation>Des personnes inventées pour de nombreux États, dans un espace de travail à part. Sa phrase de passe est « %1 ». Rien de ce que vous y faites ne touche vos données.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DeskFilesPanel</name>
    <message>
        <source>Desk file</source>
        <translation>Fichier de guichet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Desk code of the other laptop</source>
        <translation>Code de guichet de l&apos;autre portable</translation>
    </message>
    <message>
        <source>Write a file for the other desks…</source>
        <translation>Écrire un fichier pour les autres guichets…</translation>
    </message>
    <message>
        <source>Take in the file of another desk…</source>
        <translation>Intégrer le fichier d&apos;un autre guichet…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Plusieurs guichets</translation>
    </message>
    <message>
        <source>Each laptop writes a file now and then and takes in those of the others, in any order and as often as you like. Whoever was seen twice counts once.</source>
        <translation>Chaque portable écrit de temps en temps un fichier et intègre ceux des autres, dans n&apos;importe quel ordre et aussi souvent que voulu. Qui a été vu deux fois compte une fois.</translation>
    </message>
    <message>
        <source>Write a file for the other desks</source>
        <translation>Écrire un fichier pour les autres guichets</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) written: %1</source>
        <translation>
            <numerusform>%Ln arrivée écrite : %1</numerusform>
            <numerusform>%Ln arrivées écrites : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk code, for a laptop that does not have the event yet. It is shown once: tell it by voice, never beside the file.</source>
        <translation>Code de guichet, pour un portable qui n&apos;a pas encore l&apos;événement. Il n&apos;est affiché qu&apos;une fois : dites-le de vive voix, jamais à côté du fichier.</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Intégrer le fichier d&apos;un autre guichet</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) new here.</source>
        <translation>
            <numerusform>%Ln arrivée nouvelle ici.</numerusform>
            <numerusform>%Ln arrivées nouvelles ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%Ln déjà connue.</numerusform>
            <numerusform>%Ln déjà connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) new here.</source>
        <translation>
            <numerusform>%Ln participant nouveau ici.</numerusform>
            <numerusform>%Ln participants nouveaux ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) of people not known here.</source>
        <translation>
            <numerusform>%Ln arrivée de quelqu&apos;un d&apos;inconnu ici.</numerusform>
            <numerusform>%Ln arrivées de personnes inconnues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen more than once</source>
        <translation>Vus plusieurs fois</translation>
    </message>
    <message>
        <source>Not in after all</source>
        <translation>Finalement pas arrivés</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Non inscrits</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>Imprimer sur papier…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message numerus="yes">
        <source>No typeface has %n letter(s); on paper a mark stands for them.</source>
        <translation>
            <numerusform>Aucune police n&apos;a %Ln caractère ; sur le papier, un signe le remplace.</numerusform>
            <numerusform>Aucune police n&apos;a %Ln caractères ; sur le papier, un signe les remplace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. F5 makes it again.</source>
        <translation>Arrêté. F5 le refait.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln page envoyée</numerusform>
            <numerusform>%Ln pages envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Sitting, for sign-in sheets</source>
        <translation>Séance, pour les feuilles d&apos;émargement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Certificates given</source>
        <translation>Attestations délivrées</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Attribuer les codes de badge</translation>
    </message>
    <message>
        <source>Note that they went out</source>
        <translation>Noter leur envoi</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would have no code.</source>
        <translation>
            <numerusform>%Ln badge n&apos;aurait pas de code.</numerusform>
            <numerusform>%Ln badges n&apos;auraient pas de code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visa letter(s) were printed. Have they gone out?</source>
        <translation>
            <numerusform>%n lettre(s) pour visas imprimée(s). Ont-elles été envoyées ?</numerusform>
            <numerusform>%n lettre(s) pour visas imprimée(s). Ont-elles été envoyées ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of different people bear one number (%1): withdraw one of them and issue it again.</source>
        <translation>Des attestations de personnes différentes portent un même numéro (%1) : retirez l&apos;une d&apos;elles et délivrez-la de nouveau.</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirée le %1</translation>
    </message>
    <message>
        <source>Every badge has its code now.</source>
        <translation>Chaque badge a maintenant son code.</translation>
    </message>
    <message>
        <source>It is noted. One Undo takes it back.</source>
        <translation>C’est noté. Une annulation le reprend.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Copier ; le presse-papiers est vidé après une minute</translation>
    </message>
</context>
<context>
    <name>DroppingQuestion</name>
    <message>
        <source>Let them wait</source>
        <translation>Laisser attendre</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n change set(s) for good? What they say is gone from this office.</source>
        <translation>
            <numerusform>Abandonner définitivement %n action ? Ce qu&apos;elle dit disparaît de ce bureau.</numerusform>
            <numerusform>Abandonner définitivement %n actions ? Ce qu&apos;elles disent disparaît de ce bureau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same identifier</source>
        <translation>même identifiant</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name in another writing</source>
        <translation>même nom dans une autre écriture</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>même institution</translation>
    </message>
    <message>
        <source>same State</source>
        <translation>même État</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L&apos;une</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>L&apos;autre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Présumées</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>Réunies</translation>
    </message>
    <message>
        <source>Make them one…</source>
        <translation>Les réunir…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ne sont pas la même</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Les séparer</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide; it can be taken apart any time.</source>
        <translation>
            <numerusform>%Ln paire est peut-être une seule et même fiche. À vous de décider ; on peut toujours les séparer.</numerusform>
            <numerusform>%Ln paires sont peut-être une seule et même fiche. À vous de décider ; on peut toujours les séparer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>Rien ne semble saisi deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go by another one.</source>
        <translation>
            <numerusform>%n fiche suit une autre.</numerusform>
            <numerusform>%n fiches en suivent une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are apart again.</source>
        <translation>Elles sont de nouveau séparées.</translation>
    </message>
    <message>
        <source>They are one now. Undo takes them apart.</source>
        <translation>Elles n&apos;en font plus qu&apos;une. Annuler les sépare.</translation>
    </message>
    <message>
        <source>Remembered: they are not the same.</source>
        <translation>C&apos;est retenu : ce ne sont pas les mêmes.</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Enter the first one</source>
        <translation>Saisir la première fiche</translation>
    </message>
    <message>
        <source>Import vCards or a table…</source>
        <translation>Importer des vCards ou un tableau…</translation>
    </message>
    <message>
        <source>Show all States</source>
        <translation>Afficher tous les États</translation>
    </message>
    <message>
        <source>The search finds nothing here.</source>
        <translation>La recherche ne trouve rien ici.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this State yet.</source>
        <translation>Rien n&apos;est encore enregistré pour cet État.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Everyone who serves, served or may serve the network.</source>
        <translation>Tous ceux qui servent, ont servi ou pourraient servir le réseau.</translation>
    </message>
    <message>
        <source>Ministries, offices, courts, embassies and organisations.</source>
        <translation>Ministères, bureaux, tribunaux, ambassades et organisations.</translation>
    </message>
    <message>
        <source>Posts in institutions, whoever holds them now; vacant ones too.</source>
        <translation>Les postes des institutions, quel que soit leur titulaire ; les postes vacants aussi.</translation>
    </message>
    <message>
        <source>Who answers for what in each State, by which act and since when: national and thematic focal points, central authorities, practitioners.</source>
        <translation>Qui répond de quoi dans chaque État, par quel acte et depuis quand : points de contact nationaux et thématiques, autorités centrales, praticiens.</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>La voie de communication officielle et la langue que chaque État a choisies selon l&apos;article 87. Ce ne sont pas des points de contact.</translation>
    </message>
    <message>
        <source>Networks of practitioners: the Court&apos;s own, regional ones, and their secretariats.</source>
        <translation>Réseaux de praticiens : celui de la Cour, les réseaux régionaux et leurs secrétariats.</translation>
    </message>
    <message>
        <source>Who belongs to which network, since when, with what expertise.</source>
        <translation>Qui appartient à quel réseau, depuis quand, avec quelle expertise.</translation>
    </message>
    <message>
        <source>Notes verbales, calls and meetings with States; what is due comes up in Today.</source>
        <translation>Notes verbales, appels et réunions avec les États ; ce qui arrive à échéance figure sous Aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Voluntary agreements: enforcement, interim and final release, relocation.</source>
        <translation>Accords volontaires : exécution des peines, mise en liberté provisoire et définitive, réinstallation.</translation>
    </message>
    <message>
        <source>Whether a State has a law to cooperate by, and which.</source>
        <translation>Si un État a une loi lui permettant de coopérer, et laquelle.</translation>
    </message>
    <message>
        <source>Good practice, national law, difficulties, case law and reference instruments.</source>
        <translation>Bonnes pratiques, droit national, difficultés, jurisprudence et instruments de référence.</translation>
    </message>
    <message>
        <source>Sets of questions put to States, and who replied.</source>
        <translation>Séries de questions posées aux États, et qui a répondu.</translation>
    </message>
    <message>
        <source>What each State replied to a questionnaire.</source>
        <translation>Ce que chaque État a répondu à un questionnaire.</translation>
    </message>
    <message>
        <source>Rounds in which every State is asked to confirm its entries.</source>
        <translation>Campagnes où chaque État est invité à confirmer ses inscriptions.</translation>
    </message>
    <message>
        <source>The sheet of each State in a round, and its answer.</source>
        <translation>La fiche de chaque État dans une campagne, et sa réponse.</translation>
    </message>
    <message>
        <source>Tries of telephone numbers and addresses, and who answered.</source>
        <translation>Essais de numéros et d&apos;adresses, et qui a répondu.</translation>
    </message>
    <message>
        <source>Searches kept by name, for lists, printing and campaigns.</source>
        <translation>Recherches gardées sous un nom, pour les listes, l&apos;impression et les campagnes.</translation>
    </message>
    <message>
        <source>Readers to print for, such as those of a seminar: they see less than the network, or less than the public.</source>
        <translation>Des lecteurs pour qui imprimer, comme ceux d&apos;un séminaire&#xa0;: ils voient moins que le réseau, ou moins que le public.</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>Then enter the successor</source>
        <translation>Saisir ensuite le successeur</translation>
    </message>
    <message>
        <source>End this designation</source>
        <translation>Mettre fin à cette désignation</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>Ended by: %1</source>
        <translation>Fin décidée par : %1</translation>
    </message>
</context>
<context>
    <name>ErasingForm</name>
    <message>
        <source>I understand that nobody can bring this back.</source>
        <translation>Je comprends que personne ne peut y revenir.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Values go from tables, journal, search and files, here and in every office that the next bundles reach. History keeps that something was erased, not what.</source>
        <translation>Les valeurs disparaissent des tables, du journal, de la recherche et des fichiers, ici et dans chaque bureau qu&apos;atteignent les plis suivants. L&apos;historique retient qu&apos;une chose a été effacée, non laquelle.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Disparaît définitivement</translation>
    </message>
    <message>
        <source>Stays, without the name</source>
        <translation>Reste, sans le nom</translation>
    </message>
    <message>
        <source>Has the name in its text, and stays</source>
        <translation>A le nom dans son texte, et reste</translation>
    </message>
    <message>
        <source>Printed with the name, or may be</source>
        <translation>Imprimé avec le nom, ou peut-être</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ErasuresPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Autres bureaux</translation>
    </message>
    <message>
        <source>A person is erased from the card. The next bundles take it to the other offices; each says in its own next bundle that it did the same.</source>
        <translation>Une personne s&apos;efface depuis sa fiche. Les plis suivants portent l&apos;effacement aux autres bureaux ; chacun dit dans son propre pli suivant qu&apos;il a fait de même.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Rien n&apos;a encore été effacé.</translation>
    </message>
    <message>
        <source>erased at %1 of %2</source>
        <translation>effacé dans %1 bureaux sur %2</translation>
    </message>
    <message>
        <source>not yet at %1</source>
        <translation>pas encore à %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Easy to guess: use four or more words that do not belong together.</source>
        <translation>Facile à deviner : employez au moins quatre mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Weak: add two more words.</source>
        <translation>Faible : ajoutez deux mots.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Passable : un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très forte.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Rien n&apos;est encore tapé.</translation>
    </message>
    <message>
        <source>It holds a word that everybody tries first; choose other words.</source>
        <translation>Elle contient un mot que tout le monde essaie d&apos;abord ; choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>It repeats itself or follows a row of keys; choose other words.</source>
        <translation>Elle se répète ou suit une rangée de touches ; choisissez d&apos;autres mots.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder; nothing in this one was touched.</source>
        <translation>Choisissez un dossier nouveau ou vide ; rien n&apos;a été touché dans celui-ci.</translation>
    </message>
    <message>
        <source>If you put it back yourself, open once with the recovery code and change the passphrase. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Si vous l&apos;avez remis vous-même, ouvrez une fois avec le code de secours et changez la phrase de passe. Sinon, quelqu&apos;un a eu ce dossier : prévenez votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>The key file is older than the register, or another one.</source>
        <translation>Le fichier des clés est plus ancien que le registre, ou un autre.</translation>
    </message>
    <message>
        <source>The folder cannot be made or read.</source>
        <translation>Le dossier ne peut être créé ou lu.</translation>
    </message>
    <message>
        <source>This is not an empty folder.</source>
        <translation>Ce dossier n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>Write the year first: 2024, 2024-05 or 2024-05-02.</source>
        <translation>Écrivez l&apos;année d&apos;abord : 2024, 2024-05 ou 2024-05-02.</translation>
    </message>
    <message>
        <source>Put back vault.slots from a backup of this workspace; nothing was changed.</source>
        <translation>Remettez vault.slots depuis une sauvegarde de cet espace de travail ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The office has no name.</source>
        <translation>Le bureau n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>The register is here, but not its key files.</source>
        <translation>Le registre est là, mais pas ses fichiers de clés.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Try again; nothing was lost.</source>
        <translation>Réessayez ; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Correct the field named; nothing was stored.</source>
        <translation>Corrigez le champ indiqué ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Check the name of the field; &apos;focalnet show --json&apos; lists them.</source>
        <translation>Vérifiez le nom du champ ; « focalnet show --json » les énumère.</translation>
    </message>
    <message>
        <source>Use one of the kinds the manual lists.</source>
        <translation>Employez l&apos;un des genres que cite le manuel.</translation>
    </message>
    <message>
        <source>Look it up again with find; it may have been undone.</source>
        <translation>Cherchez-la de nouveau ; elle a peut-être été annulée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; everything is as it was saved.</source>
        <translation>Rien à faire ; tout est tel qu&apos;enregistré.</translation>
    </message>
    <message>
        <source>Take back the newer change first, or edit the record by hand.</source>
        <translation>Annulez d&apos;abord le changement plus récent, ou modifiez la fiche à la main.</translation>
    </message>
    <message>
        <source>Type a passphrase; nothing was stored.</source>
        <translation>Tapez une phrase de passe ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation>Ce n&apos;est pas un identifiant.</translation>
    </message>
    <message>
        <source>Two values have one id.</source>
        <translation>Deux valeurs ont le même identifiant.</translation>
    </message>
    <message>
        <source>This field holds named parts.</source>
        <translation>Ce champ contient des parties nommées.</translation>
    </message>
    <message>
        <source>Languages are a list of codes.</source>
        <translation>Les langues sont une liste de codes.</translation>
    </message>
    <message>
        <source>This field holds text.</source>
        <translation>Ce champ contient du texte.</translation>
    </message>
    <message>
        <source>This text is longer than 65,536 letters.</source>
        <translation>Ce texte dépasse 65 536 lettres.</translation>
    </message>
    <message>
        <source>Write the three-letter code of the State.</source>
        <translation>Écrivez le code à trois lettres de l&apos;État.</translation>
    </message>
    <message>
        <source>A record of this kind has no such field.</source>
        <translation>Une fiche de ce genre n&apos;a pas ce champ.</translation>
    </message>
    <message>
        <source>This value has no such part.</source>
        <translation>Cette valeur n&apos;a pas cette partie.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Ce genre de fiche n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group and type it again.</source>
        <translation>Comparez-le au papier groupe par groupe et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>A character typed is never part of a recovery code.</source>
        <translation>Un caractère tapé ne figure jamais dans un code de secours.</translation>
    </message>
    <message>
        <source>A character of the recovery code is wrong.</source>
        <translation>Un caractère du code de secours est faux.</translation>
    </message>
    <message>
        <source>This is another recovery code, not the one shown.</source>
        <translation>C&apos;est un autre code de secours que celui affiché.</translation>
    </message>
    <message>
        <source>A newer change stands in the way.</source>
        <translation>Un changement plus récent l&apos;empêche.</translation>
    </message>
    <message>
        <source>This is neither a vCard file nor a table.</source>
        <translation>Ce n&apos;est ni un fichier vCard ni un tableau.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>Ce fichier ne contient aucune carte.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>Ce fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>A column was sent to a place that does not exist.</source>
        <translation>Une colonne a été dirigée vers un champ qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ce n&apos;est pas un fichier de texte.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Cet encodage n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Enter that record first, or look up its id or code with find.</source>
        <translation>Saisissez d&apos;abord cette fiche, ou cherchez son identifiant ou son code.</translation>
    </message>
    <message>
        <source>Correct one of the two dates; nothing was stored.</source>
        <translation>Corrigez l&apos;une des deux dates ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Write + and digits, or leave it out.</source>
        <translation>Écrivez + et des chiffres, ou laissez vide.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>Cela ne figure pas dans le registre.</translation>
    </message>
    <message>
        <source>A record cannot point to itself.</source>
        <translation>Une fiche ne peut renvoyer à elle-même.</translation>
    </message>
    <message>
        <source>This record is of another kind.</source>
        <translation>Cette fiche est d&apos;un autre genre.</translation>
    </message>
    <message>
        <source>Let the name of the file end in .vcf or .csv.</source>
        <translation>Terminez le nom du fichier par .vcf ou .csv.</translation>
    </message>
    <message>
        <source>This kind of file is not written.</source>
        <translation>Ce genre de fichier n&apos;est pas écrit.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on the disk; nothing was lost.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, avec de la place sur le disque ; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pu être écrit.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>C&apos;est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Le fichier dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was stored.</source>
        <translation>Choisissez un autre fichier ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Export the contacts again and check that the file is not empty.</source>
        <translation>Exportez de nouveau les contacts et vérifiez que le fichier n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder.</source>
        <translation>Choisissez dans le dossier un ou plusieurs fichiers vCard (.vcf) ou CSV (.csv).</translation>
    </message>
    <message>
        <source>Check the name of the file and where it lies.</source>
        <translation>Vérifiez le nom et l&apos;emplacement du fichier.</translation>
    </message>
    <message>
        <source>Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it.</source>
        <translation>Exportez de nouveau les contacts en vCard (.vcf) ou CSV (.csv) et vérifiez que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Save it as vCard (.vcf) or CSV (.csv) in the program it comes from.</source>
        <translation>Enregistrez-le en vCard (.vcf) ou CSV (.csv) dans le programme dont il provient.</translation>
    </message>
    <message>
        <source>Split it into files of at most 20 MB, 5,000 cards or 50,000 rows.</source>
        <translation>Divisez-le en fichiers de 20 Mo, 5 000 cartes ou 50 000 lignes au plus.</translation>
    </message>
    <message>
        <source>Choose a regional group, a theme and a State that the register has.</source>
        <translation>Choisissez un groupe régional, un thème et un État que contient le registre.</translation>
    </message>
    <message>
        <source>There is no such State.</source>
        <translation>Cet État n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such regional group.</source>
        <translation>Ce groupe régional n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>Ce thème n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Restore the record first; nothing was stored.</source>
        <translation>Rétablissez d&apos;abord la fiche ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Fill in the field named; nothing was stored.</source>
        <translation>Remplissez le champ indiqué ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Edit the record that is there, or restore it; nothing was stored.</source>
        <translation>Modifiez la fiche existante ou rétablissez-la ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A State or theme of this code is in the register.</source>
        <translation>Le registre contient déjà un État ou un thème de ce code.</translation>
    </message>
    <message>
        <source>This record is retired.</source>
        <translation>Cette fiche est retirée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à refaire.</translation>
    </message>
    <message>
        <source>The code is missing or not of its form.</source>
        <translation>Le code manque ou n&apos;a pas la bonne forme.</translation>
    </message>
    <message>
        <source>Nobody could find this record again.</source>
        <translation>Personne ne pourrait retrouver cette fiche.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The card is damaged or forged.</source>
        <translation>La carte est abîmée ou falsifiée.</translation>
    </message>
    <message>
        <source>This is not the card of an office.</source>
        <translation>Ce n&apos;est pas la carte d&apos;un bureau.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this card.</source>
        <translation>Une version plus récente de focalnet a écrit cette carte.</translation>
    </message>
    <message>
        <source>The card names a laptop twice.</source>
        <translation>La carte nomme deux fois un portable.</translation>
    </message>
    <message>
        <source>The card is not signed by the office it names.</source>
        <translation>La carte n&apos;est pas signée par le bureau qu&apos;elle nomme.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>La carte finit avant de commencer.</translation>
    </message>
    <message>
        <source>The request is not signed by the laptop it names.</source>
        <translation>La demande n&apos;est pas signée par le portable qu&apos;elle nomme.</translation>
    </message>
    <message>
        <source>The card has no readable name.</source>
        <translation>La carte n&apos;a pas de nom lisible.</translation>
    </message>
    <message>
        <source>The card has no key to send to.</source>
        <translation>La carte n&apos;a pas de clé à laquelle envoyer.</translation>
    </message>
    <message>
        <source>The file is larger than any bundle.</source>
        <translation>Le fichier est plus grand qu&apos;aucun pli.</translation>
    </message>
    <message>
        <source>This is not a bundle of focalnet.</source>
        <translation>Ce n&apos;est pas un pli de focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this bundle.</source>
        <translation>Une version plus récente de focalnet a écrit ce pli.</translation>
    </message>
    <message>
        <source>One record holds more than a bundle can carry.</source>
        <translation>Une fiche contient plus qu&apos;un pli ne peut porter.</translation>
    </message>
    <message>
        <source>There is more to send than one bundle can carry.</source>
        <translation>Il y a plus à envoyer qu&apos;un pli ne peut porter.</translation>
    </message>
    <message>
        <source>This bundle was sent to others.</source>
        <translation>Ce pli a été envoyé à d&apos;autres.</translation>
    </message>
    <message>
        <source>The file holds more than any bundle may.</source>
        <translation>Le fichier contient plus qu&apos;un pli n&apos;en a le droit.</translation>
    </message>
    <message>
        <source>This bundle is for somebody else.</source>
        <translation>Ce pli est destiné à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>See how it stands now; take back the last step first if that was wrong.</source>
        <translation>Voyez où cela en est ; si c&apos;était faux, annulez d&apos;abord la dernière étape.</translation>
    </message>
    <message>
        <source>Give a day on or after that of the last step; nothing was stored.</source>
        <translation>Donnez un jour égal ou postérieur à celui de la dernière étape ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A step has a day.</source>
        <translation>Une étape a un jour.</translation>
    </message>
    <message>
        <source>This cannot follow where it stands.</source>
        <translation>Cela ne peut suivre l&apos;étape actuelle.</translation>
    </message>
    <message>
        <source>The last step is later.</source>
        <translation>La dernière étape est plus tardive.</translation>
    </message>
    <message>
        <source>The last step was made later.</source>
        <translation>La dernière étape a été faite plus tard.</translation>
    </message>
    <message>
        <source>Write the day, T and the time: 2019-01-21T09:00.</source>
        <translation>Écrivez le jour, T et l&apos;heure : 2019-01-21T09:00.</translation>
    </message>
    <message>
        <source>This is not a day with a time.</source>
        <translation>Ce n&apos;est pas un jour avec une heure.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Ce jour ou cette heure n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the record anew if it is needed again.</source>
        <translation>Rien n&apos;a été changé. Saisissez de nouveau la fiche si elle est encore utile.</translation>
    </message>
    <message>
        <source>Look at the status with event show; what was turned by mistake is taken back by undo.</source>
        <translation>Regardez le statut avec event show ; ce qui a été changé par erreur s&apos;annule avec undo.</translation>
    </message>
    <message>
        <source>Say why in a few words; nothing was stored.</source>
        <translation>Dites pourquoi en quelques mots ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>What is done cannot be turned so.</source>
        <translation>Ce qui est fait ne peut changer ainsi.</translation>
    </message>
    <message>
        <source>It is not time for this yet.</source>
        <translation>Ce n&apos;est pas encore le moment.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Donnez le motif.</translation>
    </message>
    <message>
        <source>Give a day, today at the latest.</source>
        <translation>Donnez un jour, aujourd&apos;hui au plus tard.</translation>
    </message>
    <message>
        <source>The course of an event is turned, not set.</source>
        <translation>Le cours d&apos;un événement s&apos;inscrit étape par étape ; il ne se modifie pas.</translation>
    </message>
    <message>
        <source>Only a postponed event gets new dates so.</source>
        <translation>Seul un événement reporté reçoit ainsi de nouvelles dates.</translation>
    </message>
    <message>
        <source>This turn gives no new dates.</source>
        <translation>Ce changement ne donne pas de nouvelles dates.</translation>
    </message>
    <message>
        <source>An hour alone needs a sitting with a beginning.</source>
        <translation>Une heure seule suppose une séance qui a un début.</translation>
    </message>
    <message>
        <source>Write the name of a zone: Europe/Amsterdam, Africa/Dakar, UTC.</source>
        <translation>Écrivez le nom d&apos;un fuseau : Europe/Amsterdam, Africa/Dakar, UTC.</translation>
    </message>
    <message>
        <source>The clocks go forward in that hour: write the time after it.</source>
        <translation>On avance les horloges à cette heure-là : écrivez l&apos;heure d&apos;après.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Cette heure n&apos;existe pas ce jour-là.</translation>
    </message>
    <message>
        <source>Give from and until within the sitting; nothing was stored.</source>
        <translation>Donnez un début et une fin situés dans la séance ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Until lies before from.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>From lies after the end of the sitting.</source>
        <translation>Le début suit la fin de la séance.</translation>
    </message>
    <message>
        <source>Until lies before the beginning of the sitting.</source>
        <translation>La fin précède le début de la séance.</translation>
    </message>
    <message>
        <source>This takes one value and cannot be denied.</source>
        <translation>Ceci prend une seule valeur et ne peut être nié.</translation>
    </message>
    <message>
        <source>This can be said once only.</source>
        <translation>Ceci ne peut être dit qu&apos;une fois.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>Alternatives are of one field; name it once.</source>
        <translation>Les variantes portent sur un seul champ ; nommez-le une fois.</translation>
    </message>
    <message>
        <source>Write field:value, words, or &quot;words in this order&quot;; put | between alternatives.</source>
        <translation>Écrivez champ:valeur, des mots, ou &quot;des mots dans cet ordre&quot; ; mettez | entre les variantes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the office that sent it to make it again.</source>
        <translation>Rien n&apos;a été changé. Demandez au bureau expéditeur de le refaire.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .fnx, as the other office sent it; nothing was changed.</source>
        <translation>Choisissez un fichier en .fnx, tel que l&apos;autre bureau l&apos;a envoyé ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask for it anew; nothing was changed.</source>
        <translation>Copiez-le de nouveau depuis sa provenance, ou redemandez-le ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the same file again; nothing was changed.</source>
        <translation>Installez la version plus récente, puis rouvrez le même fichier ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Ask the other office to send less at a time; nothing was changed.</source>
        <translation>Demandez à l&apos;autre bureau d&apos;envoyer moins à la fois ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Give it to the office it is for, or send yours the newest card of this laptop.</source>
        <translation>Remettez-le au bureau destinataire, ou envoyez au vôtre la carte la plus récente de ce portable.</translation>
    </message>
    <message>
        <source>Send it to the other office; there is nothing in it for this laptop.</source>
        <translation>Envoyez-le à l&apos;autre bureau ; il ne contient rien pour ce portable.</translation>
    </message>
    <message>
        <source>Ask the office for its card, add and verify it, then open the same file again.</source>
        <translation>Demandez sa carte au bureau, ajoutez-la et vérifiez-la, puis rouvrez le même fichier.</translation>
    </message>
    <message>
        <source>Compare the sixty digits by telephone, verify, then open the same file again.</source>
        <translation>Comparez les soixante chiffres par téléphone, vérifiez, puis rouvrez le même fichier.</translation>
    </message>
    <message>
        <source>Tell the office by telephone; a lost laptop may be in wrong hands.</source>
        <translation>Prévenez le bureau par téléphone ; un portable perdu est peut-être en de mauvaises mains.</translation>
    </message>
    <message>
        <source>Open the missing one first, or send a reply file: the next bundle then holds it all.</source>
        <translation>Ouvrez d&apos;abord celui qui manque, ou envoyez une réponse : le pli suivant contiendra tout.</translation>
    </message>
    <message>
        <source>Stop using both copies. Tell the office: one laptop must be restored as a new one before either sends again. Nothing was changed.</source>
        <translation>Cessez d&apos;employer les deux copies. Prévenez le bureau : un des portables doit être restauré comme nouveau avant que l&apos;un ou l&apos;autre n&apos;envoie encore. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This workspace is older than what others have of it. Restore it from the backup as a new laptop (&apos;focalnet restore&apos;) before going on; nothing was changed.</source>
        <translation>Cet espace de travail est plus ancien que ce qu&apos;en ont les autres. Restaurez-le depuis la sauvegarde comme nouveau portable (« focalnet restore ») avant de continuer ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Ask the office for its card again; nothing was changed.</source>
        <translation>Redemandez sa carte au bureau ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Stop. Call somebody you know at the office. If its key is truly new, revoke the old office and add this card under another name; otherwise tell your security officer.</source>
        <translation>Arrêtez. Appelez quelqu&apos;un que vous connaissez au bureau. Si sa clé est vraiment nouvelle, révoquez l&apos;ancien bureau et ajoutez cette carte sous un autre nom ; sinon, prévenez votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>Read all sixty again, slowly. If they still differ, the card is not the office&apos;s.</source>
        <translation>Relisez lentement les soixante chiffres. S&apos;ils diffèrent encore, la carte n&apos;est pas celle du bureau.</translation>
    </message>
    <message>
        <source>See what &apos;focalnet office list&apos; says of it.</source>
        <translation>Voyez ce qu&apos;en dit « focalnet office list ».</translation>
    </message>
    <message>
        <source>Name it as &apos;focalnet office list&apos; does, or by the first digits of its id.</source>
        <translation>Nommez-le comme le fait « focalnet office list », ou par les premiers caractères de son identifiant.</translation>
    </message>
    <message>
        <source>Read the sixty digits to each other by telephone, then verify the office.</source>
        <translation>Lisez-vous les soixante chiffres au téléphone, puis vérifiez le bureau.</translation>
    </message>
    <message>
        <source>Nothing goes to it any more. If that was a mistake, verify it anew.</source>
        <translation>Plus rien ne lui est envoyé. Si c&apos;était une erreur, vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Do it on the laptop on which the office was set up.</source>
        <translation>Faites-le sur le portable où le bureau a été créé.</translation>
    </message>
    <message>
        <source>Revoke a laptop that is out of use first.</source>
        <translation>Révoquez d&apos;abord un portable hors d&apos;usage.</translation>
    </message>
    <message>
        <source>Mend the template at the line and column named; nothing was printed, nothing lost.</source>
        <translation>Corrigez le modèle à la ligne et à la colonne indiquées ; rien n&apos;a été imprimé, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Le modèle est trop long.</translation>
    </message>
    <message>
        <source>This is never closed.</source>
        <translation>Ceci n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>Nothing is open to be closed.</source>
        <translation>Rien n&apos;est ouvert qu&apos;il faille fermer.</translation>
    </message>
    <message>
        <source>What was erased cannot come back.</source>
        <translation>Ce qui a été effacé ne peut revenir.</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>Ce dont il s&apos;agissait est effacé.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Ce fichier dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>This workbook is locked or of an old kind.</source>
        <translation>Ce classeur est verrouillé ou d&apos;un ancien format.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table.</source>
        <translation>Ce n&apos;est ni un classeur ni un tableau.</translation>
    </message>
    <message>
        <source>This workbook has too many parts.</source>
        <translation>Ce classeur a trop de parties.</translation>
    </message>
    <message>
        <source>This table cannot be read.</source>
        <translation>Ce tableau ne peut être lu.</translation>
    </message>
    <message>
        <source>This workbook is damaged.</source>
        <translation>Ce classeur est endommagé.</translation>
    </message>
    <message>
        <source>This is not a workbook of the kind .xlsx.</source>
        <translation>Ce n&apos;est pas un classeur .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has too many sheets.</source>
        <translation>Ce classeur a trop de feuilles.</translation>
    </message>
    <message>
        <source>This workbook has parts of a strange kind.</source>
        <translation>Ce classeur contient des parties d&apos;un genre inconnu.</translation>
    </message>
    <message>
        <source>This table has too many rows or columns.</source>
        <translation>Ce tableau a trop de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>This workbook is too large inside.</source>
        <translation>Ce classeur est trop grand à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>This sheet has too many rows or columns.</source>
        <translation>Cette feuille a trop de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>The register is older than it was when it was closed last.</source>
        <translation>Le registre est plus ancien qu&apos;à sa dernière fermeture.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut être lu.</translation>
    </message>
    <message>
        <source>There is another workspace in this folder.</source>
        <translation>Il y a un autre espace de travail dans ce dossier.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>La sauvegarde ne contient pas ce qu&apos;elle annonce.</translation>
    </message>
    <message>
        <source>Somebody opened the workspace meanwhile.</source>
        <translation>Quelqu&apos;un a ouvert l&apos;espace de travail entre-temps.</translation>
    </message>
    <message>
        <source>The head of the backup was altered, or it is another workspace&apos;s.</source>
        <translation>L&apos;en-tête de la sauvegarde a été altéré, ou c&apos;est celui d&apos;un autre espace de travail.</translation>
    </message>
    <message>
        <source>The copy is not what it should be.</source>
        <translation>La copie n&apos;est pas ce qu&apos;elle devrait être.</translation>
    </message>
    <message>
        <source>There is no place to work in.</source>
        <translation>Il n&apos;y a pas d&apos;endroit où travailler.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>Le fichier n&apos;a pu être mis à sa place.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be made.</source>
        <translation>Le dossier des sauvegardes ne peut être créé.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Attach files of 5 MiB at most; send large ones another way. Nothing was stored.</source>
        <translation>Joignez des fichiers de 5 Mio au plus ; transmettez les plus gros autrement. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Check the file; it may not have been saved. Nothing was stored.</source>
        <translation>Vérifiez le fichier ; il n&apos;a peut-être pas été enregistré. Rien n&apos;a été enregistré ici.</translation>
    </message>
    <message>
        <source>Give the file a plain name such as reply-senegal.pdf. Nothing was stored.</source>
        <translation>Donnez au fichier un nom simple, tel que reponse-senegal.pdf. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Check the name of the file and whether you may read it. Nothing was stored.</source>
        <translation>Vérifiez le nom du fichier et que vous pouvez le lire. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Show the record to see its files; name one, or count them from 1.</source>
        <translation>Affichez la fiche pour voir ses fichiers ; nommez-en un, ou comptez à partir de 1.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Ce fichier n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>The name holds letters that do not show.</source>
        <translation>Le nom contient des lettres invisibles.</translation>
    </message>
    <message>
        <source>The name holds signs that name a place.</source>
        <translation>Le nom contient des signes qui désignent un emplacement.</translation>
    </message>
    <message>
        <source>This name cannot be kept on every computer.</source>
        <translation>Ce nom ne peut être conservé sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Programs and documents with macros are not kept.</source>
        <translation>Les programmes et les documents à macros ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB.</source>
        <translation>Le fichier dépasse 5 Mio.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>The file kept is not the one attached.</source>
        <translation>Le fichier conservé n&apos;est pas celui qui a été joint.</translation>
    </message>
    <message>
        <source>Look them up in the list of participants; nothing was stored.</source>
        <translation>Cherchez-les dans la liste des participants ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>There is no such sitting of this event.</source>
        <translation>Cet événement n&apos;a pas cette séance.</translation>
    </message>
    <message>
        <source>They do not take part in this event.</source>
        <translation>Cette personne ne participe pas à cet événement.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>Cette marque n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Name a file that ends in .xlsx or .csv; nothing was written.</source>
        <translation>Nommez un fichier en .xlsx ou .csv ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The file can be a workbook or a table.</source>
        <translation>Le fichier peut être un classeur ou un tableau.</translation>
    </message>
    <message>
        <source>It was not kept. Run verify: the register itself may be damaged. Keep older backups.</source>
        <translation>Elle n&apos;a pas été gardée. Lancez verify : le registre lui-même est peut-être abîmé. Gardez les sauvegardes antérieures.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or the workspace that the backup was made of.</source>
        <translation>Choisissez un dossier nouveau ou vide, ou l&apos;espace de travail dont la sauvegarde est issue.</translation>
    </message>
    <message>
        <source>If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the button below. If you did not, somebody had this folder: tell your security officer.</source>
        <translation>Si vous avez vous-même remis une sauvegarde, dites-le : focalnet restore WORKSPACE --accept, ou le bouton ci-dessous. Sinon, quelqu&apos;un a eu ce dossier : prévenez votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>Say what the back is to say.</source>
        <translation>Dites ce que doit porter le verso.</translation>
    </message>
    <message>
        <source>A scope has one ceiling.</source>
        <translation>Une portée n&apos;a qu&apos;un plafond.</translation>
    </message>
    <message>
        <source>A scope is made of region:, theme:, kind: and ceiling:</source>
        <translation>Une portée se compose de region:, theme:, kind: et ceiling:</translation>
    </message>
    <message>
        <source>This part of a scope is not known.</source>
        <translation>Cette partie d&apos;une portée n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this; narrow the scope meanwhile.</source>
        <translation>Rien n&apos;a été écrit. Veuillez le signaler ; en attendant, resserrez la portée.</translation>
    </message>
    <message>
        <source>A record outside the scope was about to go.</source>
        <translation>Une fiche hors de la portée allait partir.</translation>
    </message>
    <message>
        <source>No laptop of this office can be sent to.</source>
        <translation>Aucun portable de ce bureau ne peut recevoir d&apos;envoi.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>This cannot be logged.</source>
        <translation>Ceci ne peut être consigné.</translation>
    </message>
    <message>
        <source>There is no such way.</source>
        <translation>Ce moyen n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The campaign has no sheet for this State.</source>
        <translation>La campagne n&apos;a pas de fiche pour cet État.</translation>
    </message>
    <message>
        <source>Look at the States of the campaign with campaign status.</source>
        <translation>Voyez les États de la campagne avec campaign status.</translation>
    </message>
    <message>
        <source>The State has nothing to confirm.</source>
        <translation>L&apos;État n&apos;a rien à confirmer.</translation>
    </message>
    <message>
        <source>Give a title and, if wished, reference, deadline, search and language; nothing was stored.</source>
        <translation>Donnez un titre et, au besoin, référence, échéance, recherche et langue ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Try the search with find first; nothing was stored.</source>
        <translation>Essayez d&apos;abord la recherche avec find ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Look up the campaign with find; its id was printed when it was opened.</source>
        <translation>Cherchez la campagne avec find ; son identifiant a été affiché à l&apos;ouverture.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Il n&apos;y a personne à interroger.</translation>
    </message>
    <message>
        <source>A campaign has a title.</source>
        <translation>Une campagne a un titre.</translation>
    </message>
    <message>
        <source>Sheets are printed in the six languages only.</source>
        <translation>Les fiches ne s&apos;impriment que dans les six langues.</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>L&apos;échéance est déjà passée.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>Cette campagne n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make the certificates again; they get the next numbers. Nothing was stored.</source>
        <translation>Refaites les attestations ; elles prendront les numéros suivants. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>Un numéro est pris.</translation>
    </message>
    <message>
        <source>Read the badge again, or type the name; nothing was stored.</source>
        <translation>Relisez le badge, ou tapez le nom ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Look the person up by name; give them a badge of this event.</source>
        <translation>Cherchez la personne par son nom ; donnez-lui un badge de cet événement.</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in; nothing was stored.</source>
        <translation>Vérifiez l&apos;orthographe, ou enregistrez-la comme non inscrite ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Give the id of the person or the code on the badge; nothing was stored.</source>
        <translation>Donnez l&apos;identifiant de la personne ou le code du badge ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>Rien n&apos;est à annuler.</translation>
    </message>
    <message>
        <source>Give the time of arrival on the clock of the event; nothing was stored.</source>
        <translation>Donnez l&apos;heure d&apos;arrivée à l&apos;horloge de l&apos;événement ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>No participant of this event is meant by this.</source>
        <translation>Cela ne désigne aucun participant de cet événement.</translation>
    </message>
    <message>
        <source>Several participants may be meant by this.</source>
        <translation>Cela peut désigner plusieurs participants.</translation>
    </message>
    <message>
        <source>No participant of this event has this id.</source>
        <translation>Aucun participant de cet événement n&apos;a cet identifiant.</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>Son arrivée n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Cette heure est encore à venir.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>Ce réseau n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Write a number: 1 for the channel to try first.</source>
        <translation>Écrivez un nombre : 1 pour la voie à essayer d’abord.</translation>
    </message>
    <message>
        <source>List the conflicts again: it was settled, or something newer was said.</source>
        <translation>Relisez la liste des conflits : celui-ci a été tranché, ou quelque chose de plus récent a été dit.</translation>
    </message>
    <message>
        <source>There is no such conflict.</source>
        <translation>Ce conflit n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such side.</source>
        <translation>Ce côté n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Take one of the two: in use, or not.</source>
        <translation>Prenez l&apos;un des deux : en usage, ou non.</translation>
    </message>
    <message>
        <source>This field holds one value only.</source>
        <translation>Ce champ ne contient qu&apos;une valeur.</translation>
    </message>
    <message>
        <source>Choose a regional group and a theme that the register has.</source>
        <translation>Choisissez un groupe régional et un thème que le registre contient.</translation>
    </message>
    <message>
        <source>A value has no id.</source>
        <translation>Une valeur n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>The file holds what no desk writes.</source>
        <translation>Le fichier contient ce qu&apos;aucun guichet n&apos;écrit.</translation>
    </message>
    <message>
        <source>A record is of another event.</source>
        <translation>Une fiche relève d&apos;un autre événement.</translation>
    </message>
    <message>
        <source>The file says two events.</source>
        <translation>Le fichier nomme deux événements.</translation>
    </message>
    <message>
        <source>Export it again on the other laptop; nothing was changed.</source>
        <translation>Exportez-le de nouveau sur l&apos;autre portable ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Choose the file that the other desk exported (.desk); nothing was changed.</source>
        <translation>Choisissez le fichier que l&apos;autre guichet a exporté (.desk) ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date on this laptop; nothing was changed.</source>
        <translation>Mettez focalnet à jour sur ce portable ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Copy it again and wait until it is whole; nothing was changed.</source>
        <translation>Copiez-le de nouveau et attendez qu&apos;il soit entier ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Choose the event of the file, or the file of the event; nothing was changed.</source>
        <translation>Choisissez l&apos;événement du fichier, ou le fichier de l&apos;événement ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Type the desk code that was shown when the file was exported; nothing was changed.</source>
        <translation>Tapez le code de guichet affiché lors de l&apos;exportation du fichier ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Compare it group by group with the other screen and type it again.</source>
        <translation>Comparez-le groupe par groupe avec l&apos;autre écran et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is no file of a desk.</source>
        <translation>Ce n&apos;est pas un fichier de guichet.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Le fichier est coupé.</translation>
    </message>
    <message>
        <source>A newer version wrote this file.</source>
        <translation>Une version plus récente a écrit ce fichier.</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>Le fichier n&apos;est pas tel qu&apos;il a été écrit.</translation>
    </message>
    <message>
        <source>The file was sealed with another key.</source>
        <translation>Le fichier a été scellé avec une autre clé.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>Le contenu ne peut être lu.</translation>
    </message>
    <message>
        <source>The file names no event.</source>
        <translation>Le fichier ne nomme pas d&apos;événement.</translation>
    </message>
    <message>
        <source>This is not a desk code.</source>
        <translation>Ce n&apos;est pas un code de guichet.</translation>
    </message>
    <message>
        <source>The file is of another event.</source>
        <translation>Le fichier relève d&apos;un autre événement.</translation>
    </message>
    <message>
        <source>The event is not on this laptop.</source>
        <translation>L&apos;événement n&apos;est pas sur ce portable.</translation>
    </message>
    <message>
        <source>The file does not bring the event; export a whole one.</source>
        <translation>Le fichier n&apos;apporte pas l&apos;événement ; exportez-en un complet.</translation>
    </message>
    <message>
        <source>A record is of another kind here.</source>
        <translation>Ici, une fiche est d&apos;un autre genre.</translation>
    </message>
    <message>
        <source>See the documents with: focalnet print --list. Nothing was printed.</source>
        <translation>Voyez les documents avec : focalnet print --list. Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Labels are counted from 1.</source>
        <translation>Les étiquettes se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>This choice is of the wrong kind.</source>
        <translation>Ce choix n&apos;est pas du bon genre.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Ce document n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Ceci n&apos;est pas un des choix.</translation>
    </message>
    <message>
        <source>This number is out of reach.</source>
        <translation>Ce nombre est hors limites.</translation>
    </message>
    <message>
        <source>Take it back in the office that did it, or edit the records by hand.</source>
        <translation>Annulez-la dans le bureau qui l’a faite, ou modifiez les fiches à la main.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for a new card, add it, then open the same file again.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, demandez une nouvelle carte au bureau, ajoutez-la, puis rouvrez le même fichier.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the office for its newest card and add it.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, demandez au bureau sa carte la plus récente et ajoutez-la.</translation>
    </message>
    <message>
        <source>Not all that this action did is here.</source>
        <translation>Tout ce que cette action a fait n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>This workbook holds too much.</source>
        <translation>Ce classeur contient trop de choses.</translation>
    </message>
    <message>
        <source>This workbook holds too much text.</source>
        <translation>Ce classeur contient trop de texte.</translation>
    </message>
    <message>
        <source>A cell begins with a quote that is never closed.</source>
        <translation>Une cellule commence par un guillemet jamais fermé.</translation>
    </message>
    <message>
        <source>What was chosen cannot be read.</source>
        <translation>Ce qui a été choisi ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Say for what it is to be printed.</source>
        <translation>Dites pour quoi il faut l&apos;imprimer.</translation>
    </message>
    <message>
        <source>A document has no such choice.</source>
        <translation>Un document n&apos;a pas ce choix.</translation>
    </message>
    <message>
        <source>Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3.</source>
        <translation>Choisissez une à trois colonnes, A4, A5 ou Letter, et des caractères de 0.8 à 1.3.</translation>
    </message>
    <message>
        <source>There is no such kind of mandate.</source>
        <translation>Ce genre de mandat n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Cette page n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Retire it instead; nothing was erased.</source>
        <translation>Retirez-la plutôt ; rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>This is reference data.</source>
        <translation>Ce sont des données de référence.</translation>
    </message>
    <message>
        <source>The first row holds the questions, each further row one person&apos;s answers.</source>
        <translation>La première ligne contient les questions, chacune des suivantes les réponses d&apos;une personne.</translation>
    </message>
    <message>
        <source>There are no answers in this table.</source>
        <translation>Ce tableau ne contient pas de réponses.</translation>
    </message>
    <message>
        <source>Set start to a day such as 2019-01-21; nothing was written.</source>
        <translation>Fixez start à un jour tel que 2019-01-21 ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This event has no day.</source>
        <translation>Cet événement n&apos;a pas de jour.</translation>
    </message>
    <message>
        <source>A programme comes along to whole days only.</source>
        <translation>Un programme ne suit que des jours entiers.</translation>
    </message>
    <message>
        <source>Look up the id of the participation with event show; nothing was printed.</source>
        <translation>Cherchez l&apos;identifiant de la participation avec event show ; rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Cet événement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Ce participant n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This event is retired.</source>
        <translation>Cet événement est retiré.</translation>
    </message>
    <message>
        <source>Give a title or a series, and if wished kind, ordinal, start, end and place.</source>
        <translation>Donnez un titre ou une série et, au besoin, genre, numéro, début, fin et lieu.</translation>
    </message>
    <message>
        <source>Look it up with event list; its id was printed when it was made.</source>
        <translation>Cherchez-le avec event list ; son identifiant a été affiché à sa création.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out; nothing was stored.</source>
        <translation>Écrivez un nombre entier, ou laissez vide ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Sittings are a list.</source>
        <translation>Les séances sont une liste.</translation>
    </message>
    <message>
        <source>An event has a title or a series.</source>
        <translation>Un événement a un titre ou une série.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Give the turn with its date and reason too.</source>
        <translation>Donnez aussi le changement, avec sa date et son motif.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Donnez d&apos;abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>The first day lies after the second.</source>
        <translation>Le premier jour est postérieur au second.</translation>
    </message>
    <message>
        <source>A workspace keeps its register in this file.</source>
        <translation>Un espace de travail garde son registre dans ce fichier.</translation>
    </message>
    <message>
        <source>What stands there is no file but a device or a pipe.</source>
        <translation>Ce qui se trouve là n&apos;est pas un fichier mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>Nothing was stored; look at the designations of these persons.</source>
        <translation>Rien n&apos;a été enregistré ; regardez les désignations de ces personnes.</translation>
    </message>
    <message>
        <source>Choose participations of persons; nothing was stored.</source>
        <translation>Choisissez des participations de personnes ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody of this id or code takes part in the event.</source>
        <translation>Personne de cet identifiant ou de ce code ne participe à l&apos;événement.</translation>
    </message>
    <message>
        <source>There is no such kind of designation.</source>
        <translation>Ce genre de désignation n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Everybody named is that already.</source>
        <translation>Toutes les personnes nommées le sont déjà.</translation>
    </message>
    <message>
        <source>This is no participation of a person.</source>
        <translation>Ce n&apos;est pas la participation d&apos;une personne.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Cette invitation n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Copy the event to hold it again; nothing was stored.</source>
        <translation>Copiez l&apos;événement pour le tenir de nouveau ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Look at the invitations of the event first; nothing was stored.</source>
        <translation>Regardez d&apos;abord les invitations de l&apos;événement ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Say which States this is of.</source>
        <translation>Dites de quels États il s&apos;agit.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Il ne reste personne à inviter.</translation>
    </message>
    <message>
        <source>The event is over or does not take place.</source>
        <translation>L&apos;événement est terminé ou n&apos;a pas lieu.</translation>
    </message>
    <message>
        <source>Letters are written in the six languages only.</source>
        <translation>Les lettres ne s&apos;écrivent que dans les six langues.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>This cannot be noted of a letter.</source>
        <translation>Ceci ne peut être noté d&apos;une lettre.</translation>
    </message>
    <message>
        <source>Nobody is invited to this event yet.</source>
        <translation>Personne n&apos;est encore invité à cet événement.</translation>
    </message>
    <message>
        <source>This bundle was sent to other offices.</source>
        <translation>Ce pli a été envoyé à d&apos;autres bureaux.</translation>
    </message>
    <message>
        <source>The other office holds later changes of this laptop than it has itself.</source>
        <translation>L&apos;autre bureau détient de ce portable des changements plus récents que lui-même.</translation>
    </message>
    <message>
        <source>This bundle was made on this laptop.</source>
        <translation>Ce pli a été fait sur ce portable.</translation>
    </message>
    <message>
        <source>The office that sent this is not known here.</source>
        <translation>Le bureau qui a envoyé ceci n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>This office was revoked here.</source>
        <translation>Ce bureau a été révoqué ici.</translation>
    </message>
    <message>
        <source>The office was not verified.</source>
        <translation>Le bureau n&apos;a pas été vérifié.</translation>
    </message>
    <message>
        <source>The laptop that sent this was revoked.</source>
        <translation>Le portable qui a envoyé ceci a été révoqué.</translation>
    </message>
    <message>
        <source>The card of the office does not name this laptop.</source>
        <translation>La carte du bureau ne nomme pas ce portable.</translation>
    </message>
    <message>
        <source>The card of the laptop has run out.</source>
        <translation>La carte du portable a expiré.</translation>
    </message>
    <message>
        <source>Two laptops write under one name: one is a copy of the other.</source>
        <translation>Deux portables écrivent sous un même nom : l&apos;un est la copie de l&apos;autre.</translation>
    </message>
    <message>
        <source>Bring focalnet up to date; the document itself can still be reprinted.</source>
        <translation>Mettez focalnet à jour ; le document lui-même peut toujours être réimprimé.</translation>
    </message>
    <message>
        <source>What was kept is no document.</source>
        <translation>Ce qui a été gardé n&apos;est pas un document.</translation>
    </message>
    <message>
        <source>What was kept is cut off, or larger than any document.</source>
        <translation>Ce qui a été gardé est tronqué, ou plus grand qu&apos;aucun document.</translation>
    </message>
    <message>
        <source>What was kept cannot be read.</source>
        <translation>Ce qui a été gardé est illisible.</translation>
    </message>
    <message>
        <source>Files are attached to one item at a time.</source>
        <translation>Les fichiers se joignent à un document à la fois.</translation>
    </message>
    <message>
        <source>An item has a title or symbol, and a shelf.</source>
        <translation>Un document a un titre ou une cote, et un rayon.</translation>
    </message>
    <message>
        <source>Files come from the disk, not from text.</source>
        <translation>Les fichiers viennent du disque, pas d&apos;un texte.</translation>
    </message>
    <message>
        <source>This record is no item of the library.</source>
        <translation>Cette fiche n&apos;est pas un document de la bibliothèque.</translation>
    </message>
    <message>
        <source>A sheet has fewer labels.</source>
        <translation>Une planche a moins d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Check the person and the day with show; nothing was stored.</source>
        <translation>Vérifiez la personne et le jour avec show ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Look up the id of the holder with find; nothing was stored.</source>
        <translation>Cherchez l&apos;identifiant du titulaire avec find ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Give ids of designations, of their holders, or codes of States; nothing was stored.</source>
        <translation>Donnez des identifiants de désignations, de leurs titulaires, ou des codes d&apos;États ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Give one day as YYYY-MM-DD, and for a confirmation none after today.</source>
        <translation>Donnez un jour sous la forme AAAA-MM-JJ ; pour une confirmation, aucun après aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nothing is held on that day.</source>
        <translation>Rien n&apos;est exercé ce jour-là.</translation>
    </message>
    <message>
        <source>This record holds no mandates.</source>
        <translation>Cette fiche n&apos;exerce aucun mandat.</translation>
    </message>
    <message>
        <source>This record cannot take over.</source>
        <translation>Cette fiche ne peut prendre la relève.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n&apos;est pas encore venu.</translation>
    </message>
    <message>
        <source>This is not one day.</source>
        <translation>Ce n&apos;est pas un jour précis.</translation>
    </message>
    <message>
        <source>This record is no mandate.</source>
        <translation>Cette fiche n&apos;est pas un mandat.</translation>
    </message>
    <message>
        <source>Name two or more records of one kind that are in use; nothing was changed.</source>
        <translation>Nommez au moins deux fiches en usage d&apos;un même genre ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Look it up again; it stands by itself. Nothing was changed.</source>
        <translation>Cherchez-la de nouveau ; elle est seule. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>It takes two.</source>
        <translation>Il en faut deux.</translation>
    </message>
    <message>
        <source>This record is the same as no other.</source>
        <translation>Cette fiche n&apos;est la même qu&apos;aucune autre.</translation>
    </message>
    <message>
        <source>These cannot be made one.</source>
        <translation>Celles-ci ne peuvent être réunies.</translation>
    </message>
    <message>
        <source>Not all of these records is shown here.</source>
        <translation>Ces fiches ne sont pas toutes montrées ici en entier.</translation>
    </message>
    <message>
        <source>There is no such field, or no such record, to take it from.</source>
        <translation>Ce champ n&apos;existe pas, ou la fiche dont le tirer n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is a request for a card, not a card.</source>
        <translation>C&apos;est la demande d&apos;une carte, non une carte.</translation>
    </message>
    <message>
        <source>The office has as many laptops as there can be.</source>
        <translation>Le bureau a autant de portables qu&apos;il peut en avoir.</translation>
    </message>
    <message>
        <source>This office has no such laptop.</source>
        <translation>Ce bureau n&apos;a pas ce portable.</translation>
    </message>
    <message>
        <source>This laptop does not hold the root key of its office.</source>
        <translation>Ce portable ne détient pas la clé racine de son bureau.</translation>
    </message>
    <message>
        <source>The office has issued two cards under one number.</source>
        <translation>Le bureau a émis deux cartes sous un même numéro.</translation>
    </message>
    <message>
        <source>The card forgets that a laptop is revoked.</source>
        <translation>La carte oublie qu&apos;un portable est révoqué.</translation>
    </message>
    <message>
        <source>These are not the digits of the two offices.</source>
        <translation>Ce ne sont pas les chiffres des deux bureaux.</translation>
    </message>
    <message>
        <source>This is your own office; name the laptop to revoke.</source>
        <translation>C&apos;est votre propre bureau ; nommez le portable à révoquer.</translation>
    </message>
    <message>
        <source>No office here goes by this name.</source>
        <translation>Aucun bureau ne porte ici ce nom.</translation>
    </message>
    <message>
        <source>The card of this office has run out.</source>
        <translation>La carte de ce bureau a expiré.</translation>
    </message>
    <message>
        <source>This office was not verified.</source>
        <translation>Ce bureau n&apos;a pas été vérifié.</translation>
    </message>
    <message>
        <source>An office of this name is known under another root key.</source>
        <translation>Un bureau de ce nom est connu sous une autre clé racine.</translation>
    </message>
    <message>
        <source>The card names a laptop of another office.</source>
        <translation>La carte nomme un portable d&apos;un autre bureau.</translation>
    </message>
    <message>
        <source>This is your own office; there is nothing to verify.</source>
        <translation>C&apos;est votre propre bureau ; il n&apos;y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Two different bundles of one laptop carry the same number.</source>
        <translation>Deux plis différents d&apos;un même portable portent le même numéro.</translation>
    </message>
    <message>
        <source>Look at the participants of the event first; nothing was stored.</source>
        <translation>Regardez d&apos;abord les participants de l&apos;événement ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This cannot be noted.</source>
        <translation>Ceci ne peut être noté.</translation>
    </message>
    <message>
        <source>Nobody of this event has this id.</source>
        <translation>Personne de cet événement n&apos;a cet identifiant.</translation>
    </message>
    <message>
        <source>See the presets with: focalnet find WORKSPACE record:preset</source>
        <translation>Voyez les préréglages avec : focalnet find WORKSPACE record:preset</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing was stored.</source>
        <translation>Redemandez le fichier ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A preset has a name.</source>
        <translation>Un préréglage a un nom.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Un autre préréglage porte ce nom.</translation>
    </message>
    <message>
        <source>No preset has this name.</source>
        <translation>Aucun préréglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>This file holds no preset.</source>
        <translation>Ce fichier ne contient pas de préréglage.</translation>
    </message>
    <message>
        <source>See the printings with: focalnet find WORKSPACE record:printing</source>
        <translation>Voyez les impressions avec : focalnet find WORKSPACE record:printing</translation>
    </message>
    <message>
        <source>Do not hand it out; look for damage with verify.</source>
        <translation>Ne le distribuez pas ; cherchez les dommages avec verify.</translation>
    </message>
    <message>
        <source>There is no such printing.</source>
        <translation>Cette impression n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The document kept is not the one that was printed.</source>
        <translation>Le document gardé n&apos;est pas celui qui a été imprimé.</translation>
    </message>
    <message>
        <source>No directory was printed that way.</source>
        <translation>Aucun répertoire n&apos;a été imprimé ainsi.</translation>
    </message>
    <message>
        <source>Head the columns title, date, start, end, room, kind, speakers and text.</source>
        <translation>Intitulez les colonnes title, date, start, end, room, kind, speakers et text.</translation>
    </message>
    <message>
        <source>There are no sittings in this table.</source>
        <translation>Ce tableau ne contient pas de séances.</translation>
    </message>
    <message>
        <source>This State is of another regional group.</source>
        <translation>Cet État appartient à un autre groupe régional.</translation>
    </message>
    <message>
        <source>Set the day with event set purge=YYYY-MM-DD, or wait for it; nothing was erased.</source>
        <translation>Fixez le jour avec event set purge=AAAA-MM-JJ, ou attendez-le ; rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>It is not time for this.</source>
        <translation>Ce n&apos;est pas le moment.</translation>
    </message>
    <message>
        <source>List the quarantine again; nothing was changed.</source>
        <translation>Relisez la liste de la quarantaine ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing of this laptop waits in quarantine.</source>
        <translation>Rien de ce portable n&apos;attend en quarantaine.</translation>
    </message>
    <message>
        <source>Give a title and questions, each with a number of its own; nothing was stored.</source>
        <translation>Donnez un titre et des questions, chacune avec son numéro ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Send it to that State first, or check for which State the reply is.</source>
        <translation>Envoyez-le d&apos;abord à cet État, ou vérifiez de quel État est la réponse.</translation>
    </message>
    <message>
        <source>Use the numbers that the questionnaire prints; nothing was stored.</source>
        <translation>Employez les numéros du questionnaire ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This State was not asked.</source>
        <translation>Cet État n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>A questionnaire has a title and a list of questions.</source>
        <translation>Un questionnaire a un titre et une liste de questions.</translation>
    </message>
    <message>
        <source>Every question has a number of its own.</source>
        <translation>Chaque question a son propre numéro.</translation>
    </message>
    <message>
        <source>This record is no questionnaire.</source>
        <translation>Cette fiche n&apos;est pas un questionnaire.</translation>
    </message>
    <message>
        <source>The deadline lies before the day it is sent.</source>
        <translation>L&apos;échéance est antérieure au jour d&apos;envoi.</translation>
    </message>
    <message>
        <source>There is nothing in this reply.</source>
        <translation>Cette réponse est vide.</translation>
    </message>
    <message>
        <source>There is no such question, or it stands twice.</source>
        <translation>Cette question n&apos;existe pas, ou figure deux fois.</translation>
    </message>
    <message>
        <source>An answer is a number and a text.</source>
        <translation>Une réponse est un numéro et un texte.</translation>
    </message>
    <message>
        <source>Edit the record it goes by, or take the two apart again (unmerge) first.</source>
        <translation>Modifiez la fiche qui la remplace, ou séparez d&apos;abord les deux (unmerge).</translation>
    </message>
    <message>
        <source>Bring focalnet up to date, then do it again: nobody may take away what is not seen.</source>
        <translation>Mettez focalnet à jour, puis recommencez : nul ne peut ôter ce qui n&apos;est pas vu.</translation>
    </message>
    <message>
        <source>This record is the same as another one.</source>
        <translation>Cette fiche est la même qu&apos;une autre.</translation>
    </message>
    <message>
        <source>Not all of this record is shown here.</source>
        <translation>Cette fiche n&apos;est pas montrée ici en entier.</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are in.</source>
        <translation>Corrigez la ligne et importez de nouveau le fichier ; les autres lignes sont intégrées.</translation>
    </message>
    <message>
        <source>Choose a photo as .jpg or .png; nothing was stored.</source>
        <translation>Choisissez une photo en .jpg ou .png ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Look it up in the participants of the event.</source>
        <translation>Cherchez dans les participants de l&apos;événement.</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>Ce n&apos;est pas une photo.</translation>
    </message>
    <message>
        <source>A registration file has no such field.</source>
        <translation>Un dossier d&apos;inscription n&apos;a pas ce champ.</translation>
    </message>
    <message>
        <source>A registration has no such field.</source>
        <translation>Une inscription n&apos;a pas ce champ.</translation>
    </message>
    <message>
        <source>The event does not take place.</source>
        <translation>L&apos;événement n&apos;a pas lieu.</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Personne n&apos;a été invité.</translation>
    </message>
    <message>
        <source>See the names with: focalnet find WORKSPACE record:query</source>
        <translation>Voyez les noms avec : focalnet find WORKSPACE record:query</translation>
    </message>
    <message>
        <source>No search is saved under this name.</source>
        <translation>Aucune recherche n&apos;est enregistrée sous ce nom.</translation>
    </message>
    <message>
        <source>No record has this id.</source>
        <translation>Aucune fiche n&apos;a cet identifiant.</translation>
    </message>
    <message>
        <source>Say which one: phones.1=…, phones.2=…; phones+=… adds one.</source>
        <translation>Dites laquelle : phones.1=…, phones.2=… ; phones+=… en ajoute une.</translation>
    </message>
    <message>
        <source>This field has no parts.</source>
        <translation>Ce champ n&apos;a pas de parties.</translation>
    </message>
    <message>
        <source>This field holds several values.</source>
        <translation>Ce champ contient plusieurs valeurs.</translation>
    </message>
    <message>
        <source>An entry has no such field.</source>
        <translation>Une inscription n&apos;a pas ce champ.</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>Cette séance n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Look it up with event show; nothing was stored.</source>
        <translation>Cherchez-la avec event show ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Give a title, and start and end such as 2019-01-21T09:00; nothing was stored.</source>
        <translation>Donnez un titre, et un début et une fin tels que 2019-01-21T09:00 ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A sitting has a title or a beginning.</source>
        <translation>Une séance a un titre ou un début.</translation>
    </message>
    <message>
        <source>A sitting belongs to an event.</source>
        <translation>Une séance relève d&apos;un événement.</translation>
    </message>
    <message>
        <source>A sitting has named fields.</source>
        <translation>Une séance a des champs nommés.</translation>
    </message>
    <message>
        <source>These labels are not known.</source>
        <translation>Ces étiquettes ne sont pas connues.</translation>
    </message>
    <message>
        <source>This envelope is not known.</source>
        <translation>Cette enveloppe n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Give a name, or the id of a person; nothing was stored.</source>
        <translation>Donnez un nom, ou l&apos;identifiant d&apos;une personne ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Take the other one in as a walk-in, or undo the check-in first; nothing was stored.</source>
        <translation>Enregistrez l&apos;autre comme non inscrit, ou annulez d&apos;abord l&apos;arrivée ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>They have come themselves.</source>
        <translation>La personne est venue elle-même.</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves.</source>
        <translation>Nul ne vient à sa propre place.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n&apos;est nommé.</translation>
    </message>
    <message>
        <source>A walk-in has no such field.</source>
        <translation>Une arrivée sans inscription n&apos;a pas ce champ.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Cette personne n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>Employez l&apos;un de ar, zh, en, fr, ru et es.</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>La page ne peut être imprimée dans cette langue.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it again as .xlsx or .csv.</source>
        <translation>Ouvrez-le dans son programme d&apos;origine et enregistrez-le de nouveau en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Keep the sheet that matters, delete the rest and empty rows, and save it again.</source>
        <translation>Gardez la feuille utile, supprimez le reste et les lignes vides, et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>No file has this fingerprint.</source>
        <translation>Aucun fichier n&apos;a cette empreinte.</translation>
    </message>
    <message>
        <source>Choose a file that focalnet wrote as a backup (.fnb).</source>
        <translation>Choisissez un fichier que focalnet a écrit comme sauvegarde (.fnb).</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Restore it with that version or a newer one; nothing was changed.</source>
        <translation>Restaurez-la avec cette version ou une plus récente ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup is not as it was written.</source>
        <translation>La sauvegarde n&apos;est pas telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>This is no backup of focalnet.</source>
        <translation>Ce n&apos;est pas une sauvegarde de focalnet.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this backup.</source>
        <translation>Une version plus récente de focalnet a écrit cette sauvegarde.</translation>
    </message>
    <message>
        <source>The head of the backup is damaged.</source>
        <translation>L&apos;en-tête de la sauvegarde est abîmé.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>La sauvegarde n&apos;a pu être écrite.</translation>
    </message>
    <message>
        <source>The backup could not be unpacked.</source>
        <translation>La sauvegarde n&apos;a pu être dépliée.</translation>
    </message>
    <message>
        <source>The backup cannot be read to its end.</source>
        <translation>La sauvegarde ne peut être lue jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The copy cannot be written there.</source>
        <translation>La copie ne peut être écrite à cet endroit.</translation>
    </message>
    <message>
        <source>This SQLite cannot encrypt and search.</source>
        <translation>Cette SQLite ne sait ni chiffrer ni chercher.</translation>
    </message>
    <message>
        <source>Install sqlcipher3 as the README says; focalnet never writes in clear.</source>
        <translation>Installez sqlcipher3 comme le dit le README ; focalnet n&apos;écrit jamais en clair.</translation>
    </message>
    <message>
        <source>Choose the folder of a workspace, or create a new one.</source>
        <translation>Choisissez le dossier d&apos;un espace de travail, ou créez-en un.</translation>
    </message>
    <message>
        <source>Open the workspace, or choose an empty folder for a new one.</source>
        <translation>Ouvrez l&apos;espace de travail, ou choisissez un dossier vide pour un nouveau.</translation>
    </message>
    <message>
        <source>The passphrase was right; the database file is damaged. Restore a backup copy.</source>
        <translation>La phrase de passe était juste ; le fichier de la base est abîmé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Install the version of focalnet that wrote it, or a newer one; nothing was changed.</source>
        <translation>Installez la version de focalnet qui l&apos;a écrit, ou une plus récente ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until the other command has ended.</source>
        <translation>Fermez l&apos;autre fenêtre, ou attendez la fin de l&apos;autre commande.</translation>
    </message>
    <message>
        <source>Copy the workspace to a place where you may write, and open it there.</source>
        <translation>Copiez l&apos;espace de travail là où vous pouvez écrire, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again; what was saved before is safe.</source>
        <translation>Faites de la place sur le disque et recommencez ; ce qui était enregistré est sauf.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then open the workspace again.</source>
        <translation>Vérifiez le disque ou le lecteur réseau, puis rouvrez l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged.</source>
        <translation>La phrase de passe est juste, mais la base est abîmée.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n&apos;y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>L&apos;espace de travail ne peut être écrit.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Un autre programme a ouvert la base.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Le disque n&apos;a pas répondu comme il devrait.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Cette action n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is a register in this folder.</source>
        <translation>Il y a un registre dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>Il n&apos;y a pas de registre dans ce dossier.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be made.</source>
        <translation>Le dossier de l&apos;espace de travail ne peut être créé.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be entered.</source>
        <translation>Le dossier de l&apos;espace de travail est inaccessible.</translation>
    </message>
    <message>
        <source>A record of this kind has no such single field.</source>
        <translation>Une fiche de ce genre n&apos;a pas ce champ simple.</translation>
    </message>
    <message>
        <source>Change sets before these are missing.</source>
        <translation>Des lots de changements antérieurs manquent.</translation>
    </message>
    <message>
        <source>A laptop is not known here.</source>
        <translation>Un portable n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>A laptop goes by two keys.</source>
        <translation>Un portable porte deux clés.</translation>
    </message>
    <message>
        <source>A change set is not what was signed.</source>
        <translation>Un lot de changements n&apos;est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>A change set is not signed by its laptop.</source>
        <translation>Un lot de changements n&apos;est pas signé par son portable.</translation>
    </message>
    <message>
        <source>Two change sets have one number.</source>
        <translation>Deux lots de changements ont le même numéro.</translation>
    </message>
    <message>
        <source>A chain does not begin as it should.</source>
        <translation>Une chaîne ne commence pas comme il faut.</translation>
    </message>
    <message>
        <source>Others hold more of this laptop than itself.</source>
        <translation>D&apos;autres détiennent de ce portable plus que lui-même.</translation>
    </message>
    <message>
        <source>A change set cannot be read.</source>
        <translation>Un lot de changements ne peut être lu.</translation>
    </message>
    <message>
        <source>The key is right, but the tables are missing.</source>
        <translation>La clé est juste, mais les tables manquent.</translation>
    </message>
    <message>
        <source>A newer version of focalnet wrote this register.</source>
        <translation>Une version plus récente de focalnet a écrit ce registre.</translation>
    </message>
    <message>
        <source>Another window or command has this workspace open.</source>
        <translation>Une autre fenêtre ou commande a ouvert cet espace de travail.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written to.</source>
        <translation>Le dossier de l&apos;espace de travail ne peut être écrit.</translation>
    </message>
    <message>
        <source>Fill in the name of the office, your name and the folder; nothing was stored.</source>
        <translation>Indiquez le nom du bureau, votre nom et le dossier ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Quelque chose n&apos;est pas encore rempli.</translation>
    </message>
    <message>
        <source>Type the same passphrase into both fields; nothing was stored.</source>
        <translation>Tapez la même phrase de passe dans les deux champs ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code by hand; it is still on screen.</source>
        <translation>Choisissez un autre dossier, ou recopiez le code à la main ; il est toujours affiché.</translation>
    </message>
    <message>
        <source>This is not a request for a card.</source>
        <translation>Ceci n&apos;est pas une demande de carte.</translation>
    </message>
    <message>
        <source>Type a few letters and choose from the list, or leave the field empty.</source>
        <translation>Tapez quelques lettres et choisissez dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Write the day it ends, or at least the month or year.</source>
        <translation>Écrivez le jour où cela prend fin, ou au moins le mois ou l&apos;année.</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>Il n&apos;y a pas encore de jour.</translation>
    </message>
    <message>
        <source>Write its code of two or three letters, or choose it while you type its name.</source>
        <translation>Écrivez son code de deux ou trois lettres, ou choisissez-la en tapant son nom.</translation>
    </message>
    <message>
        <source>There is no language of this code.</source>
        <translation>Aucune langue n&apos;a ce code.</translation>
    </message>
    <message>
        <source>Choose the record meant.</source>
        <translation>Choisissez la fiche voulue.</translation>
    </message>
    <message>
        <source>Unlock the workspace first; nothing was lost.</source>
        <translation>Déverrouillez d&apos;abord l&apos;espace de travail ; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>L&apos;espace de travail est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it again whenever you like.</source>
        <translation>Rien n&apos;a été enregistré. Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report this sentence; it holds no personal data.</source>
        <translation>Ce qui était enregistré est sauf. Veuillez signaler cette phrase ; elle ne contient aucune donnée personnelle.</translation>
    </message>
    <message>
        <source>Nothing of this State&apos;s sheet is in force.</source>
        <translation>Rien de la feuille de cet État n&apos;est en vigueur.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Le fichier des clés ne peut être lu.</translation>
    </message>
    <message>
        <source>Something else stands in place of the key file.</source>
        <translation>Autre chose se trouve à la place du fichier des clés.</translation>
    </message>
    <message>
        <source>This folder holds no workspace.</source>
        <translation>Ce dossier ne contient pas d&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its copy.</source>
        <translation>Le fichier des clés est abîmé, et sa copie aussi.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Le fichier des clés n&apos;a pu être écrit.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Ce dossier contient déjà un espace de travail.</translation>
    </message>
    <message>
        <source>There is too little free memory.</source>
        <translation>Il y a trop peu de mémoire libre.</translation>
    </message>
    <message>
        <source>Open this workspace, or choose another folder for the new one.</source>
        <translation>Ouvrez cet espace de travail, ou choisissez un autre dossier pour le nouveau.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and that the disk is connected.</source>
        <translation>Vérifiez les droits du dossier et que le disque est branché.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>Vérifiez la place libre et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Put back vault.slots and vault.slots.b from a backup of this workspace.</source>
        <translation>Remettez vault.slots et vault.slots.b depuis une sauvegarde de cet espace de travail.</translation>
    </message>
    <message>
        <source>Open this workspace with the newer version; nothing was changed.</source>
        <translation>Ouvrez cet espace de travail avec la version plus récente ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Do not go on. Tell your security officer, and put back vault.slots and vault.slots.b from a backup made on a day you trust.</source>
        <translation>N&apos;allez pas plus loin. Prévenez votre responsable de la sécurité, et remettez vault.slots et vault.slots.b depuis une sauvegarde d&apos;un jour sûr.</translation>
    </message>
    <message>
        <source>Type it again (look at Caps Lock and the keyboard), or use the recovery code.</source>
        <translation>Tapez-la de nouveau (vérifiez le verrouillage des majuscules et le clavier), ou employez le code de secours.</translation>
    </message>
    <message>
        <source>Find the latest recovery code of this workspace, or use the passphrase.</source>
        <translation>Cherchez le dernier code de secours de cet espace de travail, ou employez la phrase de passe.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Open with the passphrase.</source>
        <translation>Ouvrez avec la phrase de passe.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or open with the passphrase.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, ou ouvrez avec la phrase de passe.</translation>
    </message>
    <message>
        <source>Open with the passphrase, then set up the keyring again.</source>
        <translation>Ouvrez avec la phrase de passe, puis configurez de nouveau le trousseau.</translation>
    </message>
    <message>
        <source>This is not the recovery code of the day of the backup.</source>
        <translation>Ce n&apos;est pas le code de secours du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the day of the backup.</source>
        <translation>Ce n&apos;est pas la phrase de passe du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of the backup was altered.</source>
        <translation>Le fichier des clés de la sauvegarde a été altéré.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace.</source>
        <translation>Ce n&apos;est pas la phrase de passe de cet espace de travail.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Ce n&apos;est pas le code de secours de cet espace de travail.</translation>
    </message>
    <message>
        <source>This keyring holds no key of this workspace.</source>
        <translation>Ce trousseau ne contient pas de clé de cet espace de travail.</translation>
    </message>
    <message>
        <source>What the keyring holds does not open this workspace.</source>
        <translation>Ce que contient le trousseau n&apos;ouvre pas cet espace de travail.</translation>
    </message>
    <message>
        <source>The key file was altered without its key.</source>
        <translation>Le fichier des clés a été altéré sans sa clé.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Le fichier des clés est abîmé.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version.</source>
        <translation>Cet espace de travail a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>Le trousseau a répondu par une erreur.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau qui chiffre.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached.</source>
        <translation>Le trousseau est injoignable.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Write kind.field, kind.field:mobile, kind.field.part or a kind: person.phones:mobile.</source>
        <translation>Écrivez kind.field, kind.field:mobile, kind.field.part ou un type&#xa0;: person.phones:mobile.</translation>
    </message>
    <message>
        <source>Nothing of this name can be left out.</source>
        <translation>Rien de ce nom ne peut être omis.</translation>
    </message>
    <message>
        <source>Choose other readers, or make this circle of readers first; nothing was printed.</source>
        <translation>Choisissez d&apos;autres lecteurs, ou créez d&apos;abord ce cercle de lecteurs&#xa0;; rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Open the circle of readers and say what it is; nothing was printed.</source>
        <translation>Ouvrez le cercle de lecteurs et précisez ce qu&apos;il est&#xa0;; rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Give it a name of its own, and say which readers it never sees more than.</source>
        <translation>Donnez-lui un nom qui lui soit propre, et dites quels lecteurs en voient toujours au moins autant.</translation>
    </message>
    <message>
        <source>There are no such readers.</source>
        <translation>Ces lecteurs n&apos;existent pas.</translation>
    </message>
    <message>
        <source>It is not settled who these readers are.</source>
        <translation>Il n&apos;est pas établi qui sont ces lecteurs.</translation>
    </message>
    <message>
        <source>It is not said what these readers may see.</source>
        <translation>Il n&apos;est pas dit ce que ces lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>A circle of readers has a name of its own.</source>
        <translation>Un cercle de lecteurs a un nom qui lui est propre.</translation>
    </message>
    <message>
        <source>Another circle of readers has this name.</source>
        <translation>Un autre cercle de lecteurs porte ce nom.</translation>
    </message>
    <message>
        <source>Say which readers it never sees more than.</source>
        <translation>Dites quels lecteurs en voient toujours au moins autant.</translation>
    </message>
    <message>
        <source>These readers do not get something that this version does not know.</source>
        <translation>Ces lecteurs ne reçoivent pas quelque chose que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Give one of the two circles another name, then take the preset in; nothing was stored.</source>
        <translation>Donnez un autre nom à l&apos;un des deux cercles, puis reprenez le préréglage&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Here these readers are other ones.</source>
        <translation>Ici, ces lecteurs ne sont pas les mêmes.</translation>
    </message>
</context>
<context>
    <name>EvaluationsBox</name>
    <message>
        <source>Take in evaluations…</source>
        <translation>Intégrer des évaluations…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on average %1</source>
        <translation>
            <numerusform>%Ln réponse, en moyenne %1</numerusform>
            <numerusform>%Ln réponses, en moyenne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table of evaluations</source>
        <translation>Choisir un tableau d&apos;évaluations</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%Ln nouvelle.</numerusform>
            <numerusform>%Ln nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%Ln modifiée.</numerusform>
            <numerusform>%Ln modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before.</source>
        <translation>
            <numerusform>%Ln inchangée.</numerusform>
            <numerusform>%Ln inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this event has the code %1; taken in without a name.</source>
        <translation>Personne de cet événement n&apos;a le code %1 ; intégrée sans nom.</translation>
    </message>
    <message>
        <source>Not read, because it is hidden: %1</source>
        <translation>Non lu, parce que masqué : %1</translation>
    </message>
    <message>
        <source>Left out, because it says who answered: %1</source>
        <translation>Laissé de côté, car cela dit qui a répondu : %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change set(s)</source>
        <translation>
            <numerusform>%Ln lot de changements</numerusform>
            <numerusform>%Ln lots de changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n day(s) ahead.</source>
        <translation>
            <numerusform>L&apos;horloge de %1 avance de %Ln jour.</numerusform>
            <numerusform>L&apos;horloge de %1 avance de %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>%Ln fichier part avec</numerusform>
            <numerusform>%Ln fichiers partent avec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go with the next</source>
        <translation>
            <numerusform>%Ln fichier partira avec le prochain</numerusform>
            <numerusform>%Ln fichiers partiront avec le prochain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%Ln effacée</numerusform>
            <numerusform>%Ln effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from retirement</source>
        <translation>
            <numerusform>%Ln rétablie</numerusform>
            <numerusform>%Ln rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) of a lost laptop put aside</source>
        <translation>
            <numerusform>%Ln lot de changements d&apos;un portable perdu mis à part</numerusform>
            <numerusform>%Ln lots de changements d&apos;un portable perdu mis à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps entered twice</source>
        <translation>
            <numerusform>%n peut-être saisie deux fois</numerusform>
            <numerusform>%n peut-être saisies deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still to come.</source>
        <translation>
            <numerusform>%Ln fichier est encore à venir.</numerusform>
            <numerusform>%Ln fichiers sont encore à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portables</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisies en double</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>ce bureau</translation>
    </message>
    <message>
        <source>vouches for this laptop; verify it</source>
        <translation>se porte garant de ce portable ; vérifiez-le</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>introduced by another; not verified</source>
        <translation>présenté par un autre ; non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>carte expirée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>Added, not verified: nothing goes to it yet.</source>
        <translation>Ajoutée, non vérifiée : rien n&apos;est encore envoyé à ce bureau.</translation>
    </message>
    <message>
        <source>A newer card of an office you know.</source>
        <translation>Une carte plus récente d&apos;un bureau que vous connaissez.</translation>
    </message>
    <message>
        <source>You have this card.</source>
        <translation>Vous avez cette carte.</translation>
    </message>
    <message>
        <source>You have a newer card of this office.</source>
        <translation>Vous avez une carte plus récente de ce bureau.</translation>
    </message>
    <message>
        <source>This card vouches for your laptop. Verify it.</source>
        <translation>Cette carte se porte garante de votre portable. Vérifiez-la.</translation>
    </message>
    <message>
        <source>A laptop asks to be vouched for.</source>
        <translation>Un portable demande que l&apos;on se porte garant de lui.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Others remember another audit of this laptop (%1): look into it before you go on.</source>
        <translation>D&apos;autres gardent un autre audit de ce portable (%1) : cherchez pourquoi avant de continuer.</translation>
    </message>
    <message>
        <source>The audit of %1 is shorter than it was: ask its office why.</source>
        <translation>L&apos;audit de %1 est plus court qu&apos;il ne l&apos;était : demandez pourquoi à son bureau.</translation>
    </message>
    <message>
        <source>The audit of %1 is not the one it was: ask its office why.</source>
        <translation>L&apos;audit de %1 n&apos;est plus celui d&apos;avant : demandez pourquoi à son bureau.</translation>
    </message>
    <message>
        <source>They have everything; the bundle is a receipt only.</source>
        <translation>Ils ont tout ; le pli n&apos;est qu&apos;un accusé de réception.</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenu : %1</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup of %1. Whom others have revoked since is not known here: open a bundle of another office first if you can.</source>
        <translation>Ce portable a été restauré d&apos;une sauvegarde du %1. On ignore ici qui d&apos;autres ont révoqué depuis : ouvrez d&apos;abord un pli d&apos;un autre bureau si possible.</translation>
    </message>
    <message>
        <source>This is as much as one bundle holds. The rest goes once it is acknowledged.</source>
        <translation>C&apos;est tout ce que contient un pli. Le reste part dès que celui-ci est accusé.</translation>
    </message>
    <message>
        <source>Bundle %1 from %2</source>
        <translation>Pli %1 de %2</translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>rien de nouveau.</translation>
    </message>
    <message>
        <source>Changes made at %1</source>
        <translation>Changements faits à %1</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>It is older than one you opened before.</source>
        <translation>Il est plus ancien qu&apos;un pli que vous avez déjà ouvert.</translation>
    </message>
    <message>
        <source>Bundle %1 never came; this one holds all that was in it.</source>
        <translation>Le pli %1 n&apos;est jamais arrivé ; celui-ci contient tout ce qu&apos;il portait.</translation>
    </message>
    <message>
        <source>The other laptop holds less than before: it was restored.</source>
        <translation>L&apos;autre portable détient moins qu&apos;avant : il a été restauré.</translation>
    </message>
    <message>
        <source>Certificates of different people bear the number %1: withdraw one and issue it again.</source>
        <translation>Des attestations de personnes différentes portent le numéro %1 : retirez-en une et délivrez-la de nouveau.</translation>
    </message>
    <message>
        <source>What was put aside waits under “Put aside” for your decision.</source>
        <translation>Ce qui a été mis de côté attend votre décision sous « Mis de côté ».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;elle devient</translation>
    </message>
    <message>
        <source>Records in the bundle</source>
        <translation>Fiches du pli</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>peut-être la même que %1 : %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>comes back from retirement</source>
        <translation>revient du retrait</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>effacée définitivement</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflit : %1</translation>
    </message>
    <message>
        <source>what is public</source>
        <translation>ce qui est public</translation>
    </message>
    <message>
        <source>what the network may read</source>
        <translation>ce que le réseau peut lire</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not</source>
        <translation>sauf</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>sauf : %1</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prend effet</translation>
    </message>
    <message>
        <source>45 days after the day it was received</source>
        <translation>45 jours après le jour de la réception</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des phrases</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Sentences for a report</source>
        <translation>Phrases pour un rapport</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Copier les phrases</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>Les phrases sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Sentence for a report</source>
        <translation>Phrase pour un rapport</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des phrases</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Que compter</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Its whole series</source>
        <translation>Toute sa série</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>By sitting</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Déjà venus</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La phrase est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>Choisissez un fichier pour le lire ici.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it elsewhere.</source>
        <translation>Ce genre de fichier ne s&apos;affiche pas ici. Enregistrez-le pour l&apos;ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This file is damaged or protected. Save it to try another program.</source>
        <translation>Ce fichier est endommagé ou protégé. Enregistrez-le pour essayer un autre programme.</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take the chosen file away</source>
        <translation>Enlever le fichier choisi</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Choisir des fichiers à joindre</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>No files yet. Attach some, or drop them here.</source>
        <translation>Aucun fichier. Joignez-en, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Choisir des fichiers à joindre</translation>
    </message>
    <message>
        <source>It has these files already.</source>
        <translation>Ces fichiers y sont déjà.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Joint : %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved: %1. This copy is not encrypted.</source>
        <translation>Enregistré : %1. Cette copie n&apos;est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Retired ones too</source>
        <translation>Retirées aussi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>Saisir une nouvelle fiche (Ctrl+N)</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>Sans recherche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
</context>
<context>
    <name>FollowupForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %Ln de plus</numerusform>
            <numerusform> et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>They become practitioners</source>
        <translation>Ils deviennent praticiens</translation>
    </message>
    <message>
        <source>They are proposed as focal points</source>
        <translation>Ils sont proposés comme points de contact</translation>
    </message>
    <message>
        <source>A contact is noted</source>
        <translation>Un contact est noté</translation>
    </message>
    <message>
        <source>Of the State they came for.</source>
        <translation>De l&apos;État pour lequel ils sont venus.</translation>
    </message>
    <message>
        <source>Nothing holds until the State designates them.</source>
        <translation>Rien ne vaut tant que l&apos;État ne les a pas désignés.</translation>
    </message>
    <message>
        <source>On the timeline of each person and State.</source>
        <translation>Dans la chronologie de chaque personne et de chaque État.</translation>
    </message>
</context>
<context>
    <name>FollowupPanel</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>Ceux qui sont venus</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Exerce aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Practitioner…</source>
        <translation>Praticien…</translation>
    </message>
    <message>
        <source>Propose as focal point…</source>
        <translation>Proposer comme point de contact…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>Choose one participant or several, then what becomes of them.</source>
        <translation>Choisissez un ou plusieurs participants, puis ce qu&apos;ils deviennent.</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(proposé)</translation>
    </message>
    <message>
        <source>Choose participants in the table first.</source>
        <translation>Choisissez d&apos;abord des participants dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) entered.</source>
        <translation>
            <numerusform>%Ln praticien saisi.</numerusform>
            <numerusform>%Ln praticiens saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed.</source>
        <translation>
            <numerusform>%Ln proposé.</numerusform>
            <numerusform>%Ln proposés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) noted.</source>
        <translation>
            <numerusform>%Ln contact noté.</numerusform>
            <numerusform>%Ln contacts notés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Protect the file with a passphrase</source>
        <translation>Protéger le fichier par une phrase de passe</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Quiconque reçoit le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>Jour de la passation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand over all mandates and posts</source>
        <translation>Transmettre tous les mandats et postes</translation>
    </message>
    <message>
        <source>Without a successor, vacancies stand in their place. One Undo takes it back.</source>
        <translation>Sans successeur, des vacances prennent leur place. Un seul Annuler défait tout.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Show all actions</source>
        <translation>Afficher toutes les actions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Take this action back</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%Ln fiche de plus</numerusform>
            <numerusform>%Ln fiches de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>HitSheet</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New.</source>
        <translation>Nouvelle.</translation>
    </message>
    <message>
        <source>Adds to what is there.</source>
        <translation>Complète ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>La carte n&apos;a pas de fin ; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>This text stands outside of any card.</source>
        <translation>Ce texte se trouve hors de toute carte.</translation>
    </message>
    <message>
        <source>More than 5,000 cards in one file; split it and import the rest.</source>
        <translation>Plus de 5 000 cartes dans un fichier ; divisez-le et importez le reste.</translation>
    </message>
    <message>
        <source>The card has more than 2,000 properties.</source>
        <translation>La carte a plus de 2 000 propriétés.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n&apos;y a pas de nom.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>La ligne n&apos;a pas autant de cellules que l&apos;en-tête.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed in this row.</source>
        <translation>Un guillemet n&apos;est jamais fermé dans cette ligne.</translation>
    </message>
    <message>
        <source>A cell is longer than 32,768 letters.</source>
        <translation>Une cellule dépasse 32 768 lettres.</translation>
    </message>
    <message>
        <source>The row has more than 200 cells.</source>
        <translation>La ligne a plus de 200 cellules.</translation>
    </message>
    <message>
        <source>More than 50,000 rows in one file; split it and import the rest.</source>
        <translation>Plus de 50 000 lignes dans un fichier ; divisez-le et importez le reste.</translation>
    </message>
    <message>
        <source>Goes into its field.</source>
        <translation>Va dans son champ.</translation>
    </message>
    <message>
        <source>Goes into its field; the rest it says is kept with other data.</source>
        <translation>Va dans son champ ; le reste est gardé avec les autres données.</translation>
    </message>
    <message>
        <source>Kept with other data and exported again.</source>
        <translation>Gardé avec les autres données et réexporté.</translation>
    </message>
    <message>
        <source>Says what kind of card this is.</source>
        <translation>Dit quel genre de carte c&apos;est.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vide.</translation>
    </message>
    <message>
        <source>Left out, as chosen.</source>
        <translation>Omis, comme choisi.</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Non importé.</translation>
    </message>
    <message>
        <source>This line is no property; not imported.</source>
        <translation>Cette ligne n&apos;est pas une propriété ; non importée.</translation>
    </message>
    <message>
        <source>Larger than 4 MB; not imported.</source>
        <translation>Dépasse 4 Mo ; non importé.</translation>
    </message>
    <message>
        <source>Known by its identifier.</source>
        <translation>Connue par son identifiant.</translation>
    </message>
    <message>
        <source>Known by its names and addresses.</source>
        <translation>Connue par ses noms et adresses.</translation>
    </message>
    <message>
        <source>The same stands earlier in these files.</source>
        <translation>La même figure plus haut dans ces fichiers.</translation>
    </message>
    <message>
        <source>Someone of this name is there already; not taken for the same.</source>
        <translation>Quelqu&apos;un de ce nom existe déjà ; non pris pour la même personne.</translation>
    </message>
    <message>
        <source>The record known is retired; it stays so.</source>
        <translation>La fiche connue est retirée ; elle le reste.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Differs; ours is kept, theirs is kept with other data.</source>
        <translation>Différent ; le nôtre reste, le leur est gardé avec les autres données.</translation>
    </message>
    <message>
        <source>The institution is new.</source>
        <translation>L&apos;institution est nouvelle.</translation>
    </message>
    <message>
        <source>The institution is known.</source>
        <translation>L&apos;institution est connue.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir des fichiers à importer</translation>
    </message>
    <message>
        <source>Cards and tables (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Cartes et tableaux (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Keep as other data</source>
        <translation>Garder comme autres données</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Other data, as exported</source>
        <translation>Autres données, telles qu&apos;exportées</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Choose vCard or CSV files, or drop them here. You will see what would happen before anything is stored.</source>
        <translation>Choisissez des fichiers vCard ou CSV, ou déposez-les ici. Vous verrez ce qui se passerait avant que rien ne soit enregistré.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %Ln de plus</numerusform>
            <numerusform> et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported as one action.</source>
        <translation>Importé en une seule action.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L&apos;importation a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%Ln à compléter</numerusform>
            <numerusform>%Ln à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%Ln sans rien de nouveau</numerusform>
            <numerusform>%Ln sans rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPanel</name>
    <message>
        <source>Write them, and note when they went out.</source>
        <translation>Écrivez-les, et notez leur départ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>with an e-mail (.eml)</source>
        <translation>avec un courriel (.eml)</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write anew…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Écrire les lettres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All letters…</source>
        <translation>Toutes les lettres…</translation>
    </message>
    <message>
        <source>Those chosen…</source>
        <translation>Celles choisies…</translation>
    </message>
    <message>
        <source>Those not sent yet…</source>
        <translation>Celles non envoyées…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln lettre rédigée.</numerusform>
            <numerusform>%Ln lettres rédigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted.</source>
        <translation>
            <numerusform>%Ln lettre notée.</numerusform>
            <numerusform>%Ln lettres notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Ceci ne peut suivre l&apos;étape actuelle de : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s) drafted.</source>
        <translation>
            <numerusform>%Ln nouvelle lettre rédigée.</numerusform>
            <numerusform>%Ln nouvelles lettres rédigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) lost the post.</source>
        <translation>
            <numerusform>%Ln personne invitée a quitté le poste.</numerusform>
            <numerusform>%Ln personnes invitées ont quitté le poste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant.</source>
        <translation>
            <numerusform>%Ln siège est vacant.</numerusform>
            <numerusform>%Ln sièges sont vacants.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>Cette lettre n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Choisir un dossier pour les lettres</translation>
    </message>
    <message>
        <source>Stopped. Letters written so far stay in the folder.</source>
        <translation>Arrêté. Les lettres déjà écrites restent dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Note the letters when they went out.</source>
        <translation>
            <numerusform>%Ln fichier écrit. Notez les lettres une fois parties.</numerusform>
            <numerusform>%Ln fichiers écrits. Notez les lettres une fois parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address is known for: %1</source>
        <translation>Aucune adresse électronique connue pour : %1</translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Aucune police n&apos;a : %1</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Each State in its own language of correspondence</source>
        <translation>Chaque État dans sa langue de correspondance</translation>
    </message>
    <message>
        <source>Whom to invite (search)</source>
        <translation>Qui inviter (recherche)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Places pour chaque État</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Draft the letters</source>
        <translation>Rédiger les lettres</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>One letter is drafted for each State, for the seats that the search finds. What you leave empty is taken from the event.</source>
        <translation>Une lettre est rédigée pour chaque État, pour les sièges que trouve la recherche. Ce que vous laissez vide est repris de l&apos;événement.</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>LaptopsPanel</name>
    <message>
        <source>Request for a card</source>
        <translation>Demande de carte</translation>
    </message>
    <message>
        <source>Card of an office</source>
        <translation>Carte d&apos;un bureau</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Last used by</source>
        <translation>Dernier utilisateur</translation>
    </message>
    <message>
        <source>Last action held here</source>
        <translation>Dernière action connue ici</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Carte valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>The laptop that holds the root key signs a card for each of the others. One that is lost is put out of use here; the next bundles tell the other offices.</source>
        <translation>Le portable qui détient la clé racine signe une carte pour chacun des autres. Un portable perdu est mis hors service ici ; les plis suivants en informent les autres bureaux.</translation>
    </message>
    <message>
        <source>Ask to join an office…</source>
        <translation>Demander à rejoindre un bureau…</translation>
    </message>
    <message>
        <source>Take a laptop in…</source>
        <translation>Admettre un portable…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Il est perdu…</translation>
    </message>
    <message>
        <source>Another laptop of the office holds the root key: it takes laptops in and puts them out of use.</source>
        <translation>Un autre portable du bureau détient la clé racine : c&apos;est lui qui admet et retire les portables.</translation>
    </message>
    <message>
        <source>lost, out of use since %1; trusted up to its action %2</source>
        <translation>perdu, hors service depuis le %1 ; admis jusqu&apos;à son action %2</translation>
    </message>
    <message>
        <source>lost, out of use since %1; nothing it wrote is trusted</source>
        <translation>perdu, hors service depuis le %1 ; rien de ce qu&apos;il a écrit n&apos;est admis</translation>
    </message>
    <message>
        <source>this laptop, before it was restored</source>
        <translation>ce portable, avant sa restauration</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>ce portable</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Ask to join an office</source>
        <translation>Demander à rejoindre un bureau</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that holds the root key; add the card it gives you under Offices and verify it.</source>
        <translation>Enregistré : %1. Apportez-le au portable qui détient la clé racine ; ajoutez la carte qu&apos;il vous donne sous Bureaux et vérifiez-la.</translation>
    </message>
    <message>
        <source>Choose the request of a laptop</source>
        <translation>Choisir la demande d&apos;un portable</translation>
    </message>
    <message>
        <source>Sign and save its card</source>
        <translation>Signer et enregistrer sa carte</translation>
    </message>
    <message>
        <source>Saved: %1. Bring it to the laptop that asked.</source>
        <translation>Enregistré : %1. Apportez-le au portable demandeur.</translation>
    </message>
    <message>
        <source>Out of use; trusted up to its action %1. Send a bundle to the other offices, so that they know.</source>
        <translation>Hors service ; admis jusqu&apos;à son action %1. Envoyez un pli aux autres bureaux pour qu&apos;ils le sachent.</translation>
    </message>
    <message>
        <source>Out of use; nothing it wrote is trusted. Send a bundle to the other offices, so that they know.</source>
        <translation>Hors service ; rien de ce qu&apos;il a écrit n&apos;est admis. Envoyez un pli aux autres bureaux pour qu&apos;ils le sachent.</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Des changements ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Words in any script</source>
        <translation>Mots dans toute écriture</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Tous les rayons</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
</context>
<context>
    <name>ListedNote</name>
    <message>
        <source>Which?</source>
        <translation>Lesquels ?</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirée)</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>vacance</translation>
    </message>
    <message>
        <source>%1 (to settle)</source>
        <translation>%1 (à trancher)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Testé : %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message>
        <source>Nothing goes to it any more. What it wrote up to that day and is held here stands; whatever it writes later is put aside in every office. This cannot be taken back: a laptop that is found again joins anew.</source>
        <translation>Rien ne part plus vers lui. Ce qu&apos;il a écrit jusqu&apos;à ce jour et qui est ici demeure ; ce qu&apos;il écrit ensuite est mis de côté dans chaque bureau. C&apos;est irrévocable : un portable retrouvé rejoint le bureau à nouveau.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Lost since (empty: all that is held is trusted)</source>
        <translation>Perdu depuis (vide : tout ce qui est ici est admis)</translation>
    </message>
    <message>
        <source>Put it out of use</source>
        <translation>Le mettre hors service</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Laptop %1 is lost</source>
        <translation>Le portable %1 est perdu</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Close the manual (Esc)</source>
        <translation>Fermer le manuel (Échap)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept. Choose where they differ:</source>
        <translation>Les noms, numéros et adresses des deux sont gardés. Choisissez là où elles diffèrent :</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of both are kept; nothing else differs.</source>
        <translation>Les noms, numéros et adresses des deux sont gardés ; rien d&apos;autre ne diffère.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>La phrase de passe &amp;encore</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NotingForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %Ln de plus</numerusform>
            <numerusform> et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The last directory</source>
        <translation>Le dernier répertoire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Card of an office</source>
        <translation>Carte d&apos;un bureau</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Peut recevoir</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Carte valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Verified or revoked</source>
        <translation>Vérifié ou révoqué</translation>
    </message>
    <message>
        <source>Offices trade their cards as small public files. Nothing goes to an office before its digits were compared by telephone.</source>
        <translation>Les bureaux échangent leurs cartes sous forme de petits fichiers publics. Rien ne part vers un bureau avant que ses chiffres aient été comparés par téléphone.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Ne plus s&apos;y fier</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Enregistrer notre carte…</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>%1 is verified: bundles may go there.</source>
        <translation>%1 est vérifié : des plis peuvent y partir.</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>Ce portable appartient désormais à %1.</translation>
    </message>
    <message>
        <source>%1 is trusted no more: nothing goes there or comes from there.</source>
        <translation>On ne se fie plus à %1 : rien n&apos;y part et rien n&apos;en vient.</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Enregistrer notre carte</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Choose the card of an office</source>
        <translation>Choisir la carte d&apos;un bureau</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Networks and members</source>
        <translation>Réseaux et membres</translation>
    </message>
    <message>
        <source>Agreements and laws</source>
        <translation>Accords et lois</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Séminaires</translation>
    </message>
    <message>
        <source>With States</source>
        <translation>Avec les États</translation>
    </message>
    <message>
        <source>With offices</source>
        <translation>Avec les bureaux</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Dossier d&apos;inscription</translation>
    </message>
    <message>
        <source>Fill in the file…</source>
        <translation>Remplir le dossier…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Enlever la photo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>There is no registration file, or it was purged.</source>
        <translation>Il n&apos;y a pas de dossier d&apos;inscription, ou il a été purgé.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Tell it to the readers apart from the file; should it be lost, print again from the list of printings.</source>
        <translation>Elle n&apos;est montrée que cette fois et n&apos;est gardée nulle part. Communiquez-la aux lecteurs séparément du fichier ; si elle se perd, imprimez de nouveau depuis la liste des impressions.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Copier ; le presse-papiers est vidé après une minute</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Je l&apos;ai notée</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase de passe de %1</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participe en qualité de</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Somebody who may be in the register already is shown first, and you decide.</source>
        <translation>Si la personne est peut-être déjà au registre, elle est montrée d&apos;abord, et vous décidez.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Bundle</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Seulement ces fiches</translation>
    </message>
    <message>
        <source>write a receipt beside it at once</source>
        <translation>écrire aussitôt un accusé de réception à côté</translation>
    </message>
    <message>
        <source>What would go?</source>
        <translation>Que partirait-il ?</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Écrire le pli…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Ouvrir un pli…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L&apos;intégrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Drop a bundle here, or open it. You see what it would change first.</source>
        <translation>Déposez ici un pli, ou ouvrez-le. Vous voyez d&apos;abord ce qu&apos;il changerait.</translation>
    </message>
    <message>
        <source>What went to and fro</source>
        <translation>Ce qui a été échangé</translation>
    </message>
    <message>
        <source>No other office is known yet. Trade cards under Offices.</source>
        <translation>Aucun autre bureau n&apos;est encore connu. Échangez les cartes sous Bureaux.</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Écrire le pli</translation>
    </message>
    <message>
        <source>Written: %1. Send it by any road; only they can open it.</source>
        <translation>Écrit : %1. Envoyez-le par n&apos;importe quelle voie ; seul le destinataire peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Choisir un pli</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Garder ces choix…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>Transmettre en fichier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Intégrer depuis un fichier…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No preset kept yet</source>
        <translation>Aucun préréglage pour l&apos;instant</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Mend what is marked first; then keep it.</source>
        <translation>Corrigez d&apos;abord ce qui est signalé ; gardez ensuite.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé : %1</translation>
    </message>
    <message>
        <source>Deleted: %1; undo brings it back.</source>
        <translation>Supprimé : %1 ; Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Hand on the preset</source>
        <translation>Transmettre le préréglage</translation>
    </message>
    <message>
        <source>Take in a preset</source>
        <translation>Intégrer un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The preset is kept.</source>
        <translation>Le préréglage est gardé.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n have no postal address and get none.</source>
        <translation>
            <numerusform>%Ln n&apos;a pas d&apos;adresse postale et ne reçoit rien.</numerusform>
            <numerusform>%Ln n&apos;ont pas d&apos;adresse postale et ne reçoivent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came out otherwise than asked.</source>
        <translation>
            <numerusform>%Ln chose est sortie autrement que demandé.</numerusform>
            <numerusform>%Ln choses sont sorties autrement que demandé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>aujourd&apos;hui, ou 2024, 2024-05, 2024-05-02</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>Le répertoire</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>One State</source>
        <translation>Un État</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Additif</translation>
    </message>
    <message>
        <source>Theme sheet</source>
        <translation>Feuille thématique</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Sièges vacants</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Liste téléphonique</translation>
    </message>
    <message>
        <source>Card of a State</source>
        <translation>Fiche d&apos;un État</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>Feuille de confirmation</translation>
    </message>
    <message>
        <source>Mailing labels</source>
        <translation>Étiquettes d&apos;adresse</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles d&apos;émargement</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Plan de salle</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Visa letters</source>
        <translation>Lettres pour visa</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>Lettres de remerciement</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>All focal points and official channels.</source>
        <translation>Tous les points de contact et toutes les voies de communication officielles.</translation>
    </message>
    <message>
        <source>The directory on A5, to be printed on A4 and folded.</source>
        <translation>Le répertoire en A5, à imprimer sur A4 et à plier.</translation>
    </message>
    <message>
        <source>National practitioners only.</source>
        <translation>Les praticiens nationaux seulement.</translation>
    </message>
    <message>
        <source>Who came, left or changed since a directory.</source>
        <translation>Qui est arrivé, parti ou a changé depuis un répertoire.</translation>
    </message>
    <message>
        <source>Who answers for one theme.</source>
        <translation>Qui répond d&apos;un thème.</translation>
    </message>
    <message>
        <source>Seats that nobody holds, and States without any.</source>
        <translation>Les sièges que personne n&apos;occupe, et les États qui n&apos;en ont aucun.</translation>
    </message>
    <message>
        <source>Whom to call, on as few pages as can be.</source>
        <translation>Qui appeler, en aussi peu de pages que possible.</translation>
    </message>
    <message>
        <source>What a mission takes along, on one page.</source>
        <translation>Ce qu&apos;une mission emporte, en une page.</translation>
    </message>
    <message>
        <source>A note verbale and the sheet a State corrects and returns.</source>
        <translation>Une note verbale et la feuille qu&apos;un État corrige et renvoie.</translation>
    </message>
    <message>
        <source>Addresses on sheets of labels.</source>
        <translation>Des adresses sur des planches d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Sender and addressee on envelopes.</source>
        <translation>Expéditeur et destinataire sur des enveloppes.</translation>
    </message>
    <message>
        <source>One letter to each, from your own words.</source>
        <translation>Une lettre à chacun, selon votre propre texte.</translation>
    </message>
    <message>
        <source>By day, with rooms, speakers and languages.</source>
        <translation>Par jour, avec salles, intervenants et langues.</translation>
    </message>
    <message>
        <source>By State: those expected, or those who came.</source>
        <translation>Par État : les attendus, ou ceux qui sont venus.</translation>
    </message>
    <message>
        <source>To sign at each sitting, with codes to key back.</source>
        <translation>À signer à chaque séance, avec des codes à ressaisir.</translation>
    </message>
    <message>
        <source>Several to a sheet, with codes for the desk.</source>
        <translation>Plusieurs par planche, avec des codes pour le guichet.</translation>
    </message>
    <message>
        <source>The name of each State, to be folded.</source>
        <translation>Le nom de chaque État, à plier.</translation>
    </message>
    <message>
        <source>Who sits where, in alphabetical order.</source>
        <translation>Qui siège où, par ordre alphabétique.</translation>
    </message>
    <message>
        <source>A note verbale to each State invited.</source>
        <translation>Une note verbale à chaque État invité.</translation>
    </message>
    <message>
        <source>For whoever asked for one; names the passport.</source>
        <translation>Pour qui en a demandé une ; nomme le passeport.</translation>
    </message>
    <message>
        <source>For those who came; saving gives the numbers.</source>
        <translation>Pour ceux qui sont venus ; l&apos;enregistrement donne les numéros.</translation>
    </message>
    <message>
        <source>One letter to each who came.</source>
        <translation>Une lettre à chaque personne venue.</translation>
    </message>
    <message>
        <source>Choose the State first.</source>
        <translation>Choisissez d&apos;abord l&apos;État.</translation>
    </message>
    <message>
        <source>Choose the theme first.</source>
        <translation>Choisissez d&apos;abord le thème.</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>Écrivez d&apos;abord la lettre.</translation>
    </message>
    <message>
        <source>Choose the event first.</source>
        <translation>Choisissez d&apos;abord l&apos;événement.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Deuxième langue à côté</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Kind of mandate</source>
        <translation>Genre de mandat</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Planches d&apos;étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Nombre d&apos;exemplaires</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Exemplaire destiné à</translation>
    </message>
    <message>
        <source>Move to the right by</source>
        <translation>Décaler vers la droite de</translation>
    </message>
    <message>
        <source>Move down by</source>
        <translation>Décaler vers le bas de</translation>
    </message>
    <message>
        <source>For a trial</source>
        <translation>Pour un essai</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>Numéro d&apos;édition</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Fields of an entry</source>
        <translation>Champs d&apos;une inscription</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Alphabetical order of</source>
        <translation>Ordre alphabétique en</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>Places in a row or at a table</source>
        <translation>Places par rangée ou par table</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Size of badges</source>
        <translation>Format des badges</translation>
    </message>
    <message>
        <source>The back of badges</source>
        <translation>Verso des badges</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>Texte au verso</translation>
    </message>
    <message>
        <source>Sheets of badges</source>
        <translation>Planches de badges</translation>
    </message>
    <message>
        <source>too long for its place</source>
        <translation>trop long pour sa place</translation>
    </message>
    <message>
        <source>photo refused</source>
        <translation>photo refusée</translation>
    </message>
    <message>
        <source>no code: the event has no key of its desks</source>
        <translation>pas de code : l&apos;événement n&apos;a pas de clé de guichet</translation>
    </message>
    <message>
        <source>no letter: name or number of the passport missing</source>
        <translation>pas de lettre : nom ou numéro du passeport manquant</translation>
    </message>
    <message>
        <source>passport ends within 90 days of the event</source>
        <translation>passeport expirant dans les 90 jours après l&apos;événement</translation>
    </message>
    <message>
        <source>certificate withdrawn</source>
        <translation>attestation retirée</translation>
    </message>
    <message>
        <source>did not come: no certificate</source>
        <translation>non venu : pas d&apos;attestation</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles inscriptions</translation>
    </message>
    <message>
        <source>Marking and copies</source>
        <translation>Marquage et exemplaires</translation>
    </message>
    <message>
        <source>If the printer is off</source>
        <translation>Si l&apos;imprimante décale</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Titre et institution</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in all scripts</source>
        <translation>Nom dans toutes les écritures</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days of the event</source>
        <translation>Jours de la manifestation</translation>
    </message>
    <message>
        <source>That of the page</source>
        <translation>Celle de la page</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Those who came, as the final list</source>
        <translation>Ceux qui sont venus : la liste finale</translation>
    </message>
    <message>
        <source>In an emergency call …</source>
        <translation>En cas d&apos;urgence, appeler…</translation>
    </message>
    <message>
        <source>One to a page, for a card printer</source>
        <translation>Un par page, pour imprimante à cartes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>Fer à cheval</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
</context>
<context>
    <name>PrintingsPage</name>
    <message>
        <source>Find a document, a name, a fingerprint</source>
        <translation>Chercher un document, un nom, une empreinte</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée le</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimer de nouveau…</translation>
    </message>
    <message>
        <source>The same document, byte for byte (Ctrl+S)</source>
        <translation>Le même document, octet pour octet (Ctrl+S)</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Addendum since this one</source>
        <translation>Additif depuis celle-ci</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimer un document</translation>
    </message>
    <message>
        <source>Nothing that was printed says this.</source>
        <translation>Rien de ce qui a été imprimé ne dit cela.</translation>
    </message>
    <message>
        <source>What leaves the office on paper is listed here, and kept as it was.</source>
        <translation>Ce qui quitte le bureau sur papier est énuméré ici, et gardé tel quel.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%Ln page envoyée</numerusform>
            <numerusform>%Ln pages envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never more than %2</source>
        <translation>%1&#xa0;: jamais plus que %2</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>Ajouter une séance…</translation>
    </message>
    <message>
        <source>The next of the series…</source>
        <translation>Le prochain de la série…</translation>
    </message>
    <message>
        <source>A workshop the day after…</source>
        <translation>Un atelier le lendemain…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>Intégrer un programme…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
    <message>
        <source>There is no programme yet. Add a sitting, or take in a table.</source>
        <translation>Il n&apos;y a pas encore de programme. Ajoutez une séance, ou intégrez un tableau.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C&apos;est noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) moved along.</source>
        <translation>
            <numerusform>%Ln séance déplacée avec.</numerusform>
            <numerusform>%Ln séances déplacées avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitations are of the old days: issue them again.</source>
        <translation>Ses invitations portent les anciennes dates : réécrivez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) do not hold their seats any more.</source>
        <translation>
            <numerusform>%Ln personne invitée n&apos;occupe plus son siège.</numerusform>
            <numerusform>%Ln personnes invitées n&apos;occupent plus leur siège.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s) taken in.</source>
        <translation>
            <numerusform>%Ln séance intégrée.</numerusform>
            <numerusform>%Ln séances intégrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>and mark the others absent</source>
        <translation>et marquer les autres absents</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Les marquer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n who arrived would be marked present.</source>
        <translation>
            <numerusform>%Ln arrivé serait marqué présent.</numerusform>
            <numerusform>%Ln arrivés seraient marqués présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be marked absent.</source>
        <translation>
            <numerusform>%Ln serait marqué absent.</numerusform>
            <numerusform>%Ln seraient marqués absents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks that are there stay.</source>
        <translation>Les marques existantes restent.</translation>
    </message>
</context>
<context>
    <name>PurgeForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>Erase for good. I know that nobody can take it back.</source>
        <translation>Effacer pour toujours. Je sais que personne ne peut y revenir.</translation>
    </message>
    <message>
        <source>Erase the registration files</source>
        <translation>Effacer les dossiers d&apos;inscription</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Purge the registration files</source>
        <translation>Purger les dossiers d&apos;inscription</translation>
    </message>
    <message>
        <source>There is no registration file.</source>
        <translation>Il n&apos;y a pas de dossier d&apos;inscription.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) go, with their history.</source>
        <translation>
            <numerusform>%Ln dossier d&apos;inscription disparaît, avec son historique.</numerusform>
            <numerusform>%Ln dossiers d&apos;inscription disparaissent, avec leur historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are among them.</source>
        <translation>
            <numerusform>Dont %Ln photo.</numerusform>
            <numerusform>Dont %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not time yet: the day of the purge is %1.</source>
        <translation>Ce n&apos;est pas encore le moment : la purge est prévue le %1.</translation>
    </message>
    <message>
        <source>It is not time yet: no day is set, and the event is not over.</source>
        <translation>Ce n&apos;est pas encore le moment : aucun jour n&apos;est fixé, et l&apos;événement n&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>Participations and attendance stay, and these counts:</source>
        <translation>Les participations et les présences restent, ainsi que ces chiffres :</translation>
    </message>
    <message>
        <source>Gender markers</source>
        <translation>Mentions de genre</translation>
    </message>
    <message>
        <source>Languages of interpretation</source>
        <translation>Langues d&apos;interprétation</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalités</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Nothing was new; nothing was stored.</source>
        <translation>Rien de nouveau ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Consigné.</translation>
    </message>
</context>
<context>
    <name>RateBars</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 sur %2 · %3 %</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a name; empty is a vacancy</source>
        <translation>Tapez un nom ; vide : une vacance</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>It opens this workspace if the passphrase is forgotten. It is shown only now: write it on paper and keep the paper in a safe, away from this computer.</source>
        <translation>Il ouvre cet espace de travail si la phrase de passe est oubliée. Il n&apos;est affiché que maintenant : écrivez-le sur papier et gardez le papier dans un coffre, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>The code, typed back from the paper</source>
        <translation>Le code, recopié du papier</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>Recopiez-le du papier</translation>
    </message>
    <message>
        <source>focalnet: recovery code of the workspace of %1</source>
        <translation>focalnet : code de secours de l&apos;espace de travail de %1</translation>
    </message>
    <message>
        <source>Whoever has this code and the folder can read everything in it.</source>
        <translation>Quiconque a ce code et le dossier peut tout y lire.</translation>
    </message>
    <message>
        <source>Save the recovery code in clear</source>
        <translation>Enregistrer le code de secours en clair</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Intégrer des fichiers…</translation>
    </message>
    <message>
        <source>Register a person…</source>
        <translation>Inscrire une personne…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save with the registration files…</source>
        <translation>Enregistrer avec les dossiers d&apos;inscription…</translation>
    </message>
    <message>
        <source>Purge the registration files…</source>
        <translation>Purger les dossiers d&apos;inscription…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted.</source>
        <translation>
            <numerusform>%Ln participant noté.</numerusform>
            <numerusform>%Ln participants notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot follow where these stand: %1</source>
        <translation>Ceci ne peut suivre l&apos;étape actuelle de : %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Choose forms and exports</source>
        <translation>Choisir des formulaires et des exportations</translation>
    </message>
    <message>
        <source>Forms and tables (*.xlsx *.csv)</source>
        <translation>Formulaires et tableaux (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Taken in. One Undo takes it back.</source>
        <translation>Inscriptions intégrées. Un seul Annuler défait tout.</translation>
    </message>
    <message>
        <source>Save the participants</source>
        <translation>Enregistrer les participants</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n registration file(s) erased for good.</source>
        <translation>
            <numerusform>%Ln dossier d&apos;inscription effacé pour toujours.</numerusform>
            <numerusform>%Ln dossiers d&apos;inscription effacés pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts were kept.</source>
        <translation>Les chiffres ont été gardés.</translation>
    </message>
</context>
<context>
    <name>RegistrationPreview</name>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take in those over the quota too</source>
        <translation>Intégrer aussi ceux qui dépassent le quota</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Rows that say nothing come in as</source>
        <translation>Les lignes qui ne disent rien entrent comme</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Look at the rows, then take them in as one action.</source>
        <translation>Rien n&apos;est encore enregistré. Regardez les lignes, puis intégrez-les en une seule action.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Registered; the person is new.</source>
        <translation>Inscrite ; la personne est nouvelle.</translation>
    </message>
    <message>
        <source>Registered; the person is in the register.</source>
        <translation>Inscrite ; la personne est au registre.</translation>
    </message>
    <message>
        <source>Was registered before; brought up to date.</source>
        <translation>Était déjà inscrite ; mise à jour.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n&apos;y a pas de nom.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No person has this id.</source>
        <translation>Personne n&apos;a cet identifiant.</translation>
    </message>
    <message>
        <source>The State is none that the register knows.</source>
        <translation>Le registre ne connaît pas cet État.</translation>
    </message>
    <message>
        <source>This is no stage of a participation.</source>
        <translation>Ce n&apos;est pas une étape d&apos;une participation.</translation>
    </message>
    <message>
        <source>Whoever this person accompanies is not registered.</source>
        <translation>La personne accompagnée n&apos;est pas inscrite.</translation>
    </message>
    <message>
        <source>The State has no place left; take them in by your word.</source>
        <translation>L&apos;État n&apos;a plus de place ; intégrez-la sur votre décision.</translation>
    </message>
    <message>
        <source>The invitation is to another event.</source>
        <translation>L&apos;invitation est celle d&apos;un autre événement.</translation>
    </message>
    <message>
        <source>The name is a formula; have it typed as text.</source>
        <translation>Le nom est une formule ; faites-le écrire en texte.</translation>
    </message>
    <message>
        <source>There is no table of registrations in this file.</source>
        <translation>Ce fichier ne contient pas de tableau d&apos;inscriptions.</translation>
    </message>
    <message>
        <source>This form is of another event.</source>
        <translation>Ce formulaire relève d&apos;un autre événement.</translation>
    </message>
    <message>
        <source>Known by the number of the registration.</source>
        <translation>Connue par le numéro de l&apos;inscription.</translation>
    </message>
    <message>
        <source>Known by name and e-mail or telephone.</source>
        <translation>Connue par son nom et son courriel ou téléphone.</translation>
    </message>
    <message>
        <source>Known: the register says all of this already.</source>
        <translation>Connue : le registre dit déjà tout cela.</translation>
    </message>
    <message>
        <source>Known: the holder of a seat that was invited.</source>
        <translation>Connue : titulaire d&apos;un siège invité.</translation>
    </message>
    <message>
        <source>Taken for the person chosen.</source>
        <translation>Prise pour la personne choisie.</translation>
    </message>
    <message>
        <source>Somebody of this name and State is there already; not taken for the same.</source>
        <translation>Une personne de ce nom et de cet État y est déjà ; non prise pour la même.</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already under another spelling.</source>
        <translation>Peut-être une personne déjà présente sous une autre graphie.</translation>
    </message>
    <message>
        <source>Added to the person.</source>
        <translation>Ajouté à la personne.</translation>
    </message>
    <message>
        <source>Differs from the person; ours is kept, theirs is kept with other data.</source>
        <translation>Diffère de la personne ; le nôtre est gardé, le leur l&apos;est avec les autres données.</translation>
    </message>
    <message>
        <source>The State was not invited.</source>
        <translation>L&apos;État n&apos;a pas été invité.</translation>
    </message>
    <message>
        <source>No State is named.</source>
        <translation>Aucun État n&apos;est nommé.</translation>
    </message>
    <message>
        <source>The file says another stage; what was decided here stays.</source>
        <translation>Le fichier dit une autre étape ; ce qui a été décidé ici reste.</translation>
    </message>
    <message>
        <source>A formula stands here; what it came to was read.</source>
        <translation>Il y a ici une formule ; son résultat a été lu.</translation>
    </message>
    <message>
        <source>This was not understood and is kept as a note.</source>
        <translation>Ceci n&apos;a pas été compris et est gardé comme note.</translation>
    </message>
    <message>
        <source>The cells were merged; each row got what they say.</source>
        <translation>Les cellules étaient fusionnées ; chaque ligne a reçu leur contenu.</translation>
    </message>
    <message>
        <source>A hidden sheet was not read.</source>
        <translation>Une feuille masquée n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>Nobody knows this column; it was left out.</source>
        <translation>Personne ne connaît cette colonne ; elle a été omise.</translation>
    </message>
    <message>
        <source>More people than the event has room for.</source>
        <translation>Plus de personnes que l&apos;événement n&apos;a de places.</translation>
    </message>
</context>
<context>
    <name>ReissueForm</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Was invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Holds it now</source>
        <translation>L&apos;occupe désormais</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Each letter gets a new one in its place, for whoever holds the seats today. The old letters stay, marked as replaced.</source>
        <translation>Chaque lettre en reçoit une nouvelle à sa place, pour qui occupe les sièges aujourd&apos;hui. Les anciennes restent, marquées comme remplacées.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s) anew</source>
        <translation>
            <numerusform>Réécrire %Ln lettre</numerusform>
            <numerusform>Réécrire %Ln lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited lost the post meanwhile:</source>
        <translation>
            <numerusform>%Ln personne invitée a quitté le poste entre-temps :</numerusform>
            <numerusform>%Ln personnes invitées ont quitté le poste entre-temps :</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was invited still holds the post.</source>
        <translation>Toutes les personnes invitées occupent encore le poste.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Send to States…</source>
        <translation>Envoyer aux États…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Consigner une réponse…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Noter un rappel…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer en classeur…</translation>
    </message>
    <message>
        <source>It was sent to nobody yet. Begin with “Send to States”.</source>
        <translation>Il n&apos;a encore été envoyé à personne. Commencez par « Envoyer aux États ».</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) asked</source>
        <translation>
            <numerusform>%Ln État interrogé</numerusform>
            <numerusform>%Ln États interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied</source>
        <translation>
            <numerusform>%Ln a répondu</numerusform>
            <numerusform>%Ln ont répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be chased</source>
        <translation>
            <numerusform>%Ln à relancer</numerusform>
            <numerusform>%Ln à relancer</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendue</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n State(s).</source>
        <translation>
            <numerusform>Envoyé à %Ln État.</numerusform>
            <numerusform>Envoyé à %Ln États.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it before.</source>
        <translation>
            <numerusform>%Ln l&apos;avait déjà.</numerusform>
            <numerusform>%Ln l&apos;avaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Choisissez d&apos;abord un État dans le tableau.</translation>
    </message>
    <message>
        <source>Choose States that have not replied first.</source>
        <translation>Choisissez d&apos;abord des États qui n&apos;ont pas répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln rappel noté.</numerusform>
            <numerusform>%Ln rappels notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Enregistrer en classeur</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>Choose the files of the reply</source>
        <translation>Choisir les fichiers de la réponse</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Into a new or empty folder, or in place of the workspace it was made of. What is there is kept as a backup, and you see what differs first.</source>
        <translation>Dans un dossier nouveau ou vide, ou à la place de l&apos;espace de travail dont elle est issue. Ce qui s&apos;y trouve est gardé comme sauvegarde, et vous voyez d&apos;abord ce qui diffère.</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Dossier de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>This is the recovery &amp;code</source>
        <translation>C&apos;est le &amp;code de secours</translation>
    </message>
    <message>
        <source>Choose the &amp;backup…</source>
        <translation>Choisir la &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Qu&apos;est-ce qui diffère ?</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>La &amp;restaurer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>That of the workspace, where it is there; for a new folder, the one of the day of the backup.</source>
        <translation>Celle de l&apos;espace de travail s&apos;il est là ; pour un dossier nouveau, celle du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>Choisir le dossier de l&apos;espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n record(s).</source>
        <translation>
            <numerusform>La sauvegarde contient %Ln fiche.</numerusform>
            <numerusform>La sauvegarde contient %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s) here.</source>
        <translation>
            <numerusform>Il y a ici %Ln fiche.</numerusform>
            <numerusform>Il y a ici %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done here since would be gone from here.</source>
        <translation>
            <numerusform>%Ln action faite ici depuis n&apos;y serait plus.</numerusform>
            <numerusform>%Ln actions faites ici depuis n&apos;y seraient plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other offices give back what they hold of them.</source>
        <translation>Les autres bureaux rendent ce qu&apos;ils en détiennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) are done again.</source>
        <translation>
            <numerusform>%Ln effacement est refait.</numerusform>
            <numerusform>%Ln effacements sont refaits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which offices and laptops were revoked since is not known here: open a bundle of another office before you send anything.</source>
        <translation>On ignore ici quels bureaux et portables ont été révoqués depuis : ouvrez un pli d&apos;un autre bureau avant d&apos;envoyer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>SavedBox</name>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Nom tel qu&apos;imprimé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Genre de nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Number as given</source>
        <translation>Numéro tel que donné</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>De préférence</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible pour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Clés de chiffrement</translation>
    </message>
    <message>
        <source>Key or fingerprint</source>
        <translation>Clé ou empreinte</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Reference of the State</source>
        <translation>Référence de l&apos;État</translation>
    </message>
    <message>
        <source>Date of the State</source>
        <translation>Date de l&apos;État</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Référence de la Cour</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Last confirmation</source>
        <translation>Dernière confirmation</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Confirmed how</source>
        <translation>Mode de confirmation</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>Voie officielle</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>Toutes ou l&apos;une</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Texte original</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Date convenue</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>Code ISO</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>Code à deux lettres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Langue de correspondance</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Search that chose the entries</source>
        <translation>Recherche qui a choisi les inscriptions</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des fiches</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Sheet of a campaign</source>
        <translation>Fiche de campagne</translation>
    </message>
    <message>
        <source>Designations asked about</source>
        <translation>Désignations concernées</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée le</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Remark of the State</source>
        <translation>Observation de l&apos;État</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Rappel du</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Answered how</source>
        <translation>Mode de réponse</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>Essai de communication</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>Personne ou institution</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayé le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Numéro de la question</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Library item</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Chamber or author</source>
        <translation>Chambre ou auteur</translation>
    </message>
    <message>
        <source>Text or holding</source>
        <translation>Texte ou décision</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire pour le</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Ad hoc only</source>
        <translation>Au cas par cas</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Implementing legislation</source>
        <translation>Législation de mise en œuvre</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Of copies</source>
        <translation>Nombre d&apos;exemplaires</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Imprimée le</translation>
    </message>
    <message>
        <source>Since the printing</source>
        <translation>Depuis l&apos;impression</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Première fiche</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Deuxième fiche</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>Titre dans d&apos;autres langues</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places assises</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Cabines</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Places for each State</source>
        <translation>Places pour chaque État</translation>
    </message>
    <message>
        <source>Nominations by</source>
        <translation>Candidatures avant le</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>Organisé avec</translation>
    </message>
    <message>
        <source>Written contributions</source>
        <translation>Contributions écrites</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Began on, before</source>
        <translation>Commençait le, avant</translation>
    </message>
    <message>
        <source>Ended on, before</source>
        <translation>Finissait le, avant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Search that chose the States</source>
        <translation>Recherche qui a choisi les États</translation>
    </message>
    <message>
        <source>Registration files go on</source>
        <translation>Dossiers d&apos;inscription purgés le</translation>
    </message>
    <message>
        <source>Key of the desks</source>
        <translation>Clé des guichets</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>Préside</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats invited</source>
        <translation>Sièges invités</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Exercé par</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Institution as stated</source>
        <translation>Institution telle qu&apos;indiquée</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participe en qualité de</translation>
    </message>
    <message>
        <source>Came unannounced</source>
        <translation>Venu sans inscription</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Accompagne</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>Connu ailleurs comme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Dossier d&apos;inscription</translation>
    </message>
    <message>
        <source>Name as in the passport</source>
        <translation>Nom tel que sur le passeport</translation>
    </message>
    <message>
        <source>Name as to be printed</source>
        <translation>Nom à imprimer</translation>
    </message>
    <message>
        <source>Name in the own script</source>
        <translation>Nom dans l&apos;écriture d&apos;origine</translation>
    </message>
    <message>
        <source>Gender marker, as stated</source>
        <translation>Mention de genre, telle que déclarée</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Number of the passport</source>
        <translation>Numéro du passeport</translation>
    </message>
    <message>
        <source>Passport valid to</source>
        <translation>Passeport valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Sponsored ticket</source>
        <translation>Billet pris en charge</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Indemnité journalière</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrive à</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>Arrive par</translation>
    </message>
    <message>
        <source>Departs at</source>
        <translation>Repart à</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>Repart par</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Besoins alimentaires</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>Besoins d&apos;accessibilité</translation>
    </message>
    <message>
        <source>Language of interpretation</source>
        <translation>Langue d&apos;interprétation</translation>
    </message>
    <message>
        <source>Line on the badge</source>
        <translation>Ligne sur le badge</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>En cas d&apos;urgence, appeler</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>Peut être photographié</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Annulée à</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Source du relevé</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Number in its file</source>
        <translation>Numéro dans son fichier</translation>
    </message>
    <message>
        <source>Counts kept</source>
        <translation>Chiffres gardés</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>National focal point</source>
        <translation>Point de contact national</translation>
    </message>
    <message>
        <source>Central authority</source>
        <translation>Autorité centrale</translation>
    </message>
    <message>
        <source>National working group</source>
        <translation>Groupe de travail national</translation>
    </message>
    <message>
        <source>Operational focal point</source>
        <translation>Point de contact opérationnel</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>Point de contact thématique</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>Point de contact du groupe régional</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>Point focal thématique régional</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>Point focal chargé de la non-coopération</translation>
    </message>
    <message>
        <source>Desk at an embassy or mission</source>
        <translation>Bureau dans une ambassade ou mission</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Par intérim</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>États d&apos;Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d&apos;Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d&apos;Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d&apos;Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d&apos;Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>Diplomatic channel</source>
        <translation>Voie diplomatique</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Ambassade</translation>
    </message>
    <message>
        <source>Either of several</source>
        <translation>L&apos;une ou l&apos;autre</translation>
    </message>
    <message>
        <source>For urgent requests</source>
        <translation>Pour les demandes urgentes</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>L&apos;une d&apos;elles</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>Romanisé</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Prénom d&apos;abord</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille d&apos;abord</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sécurisé</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Depositary notification</source>
        <translation>Notification dépositaire</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Public</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Ce bureau seulement</translation>
    </message>
    <message>
        <source>State Party</source>
        <translation>État partie</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Not a party</source>
        <translation>Non partie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Ratification deposited</source>
        <translation>Ratification déposée</translation>
    </message>
    <message>
        <source>Accession deposited</source>
        <translation>Adhésion déposée</translation>
    </message>
    <message>
        <source>Party from</source>
        <translation>Partie depuis</translation>
    </message>
    <message>
        <source>Withdrawal notified</source>
        <translation>Retrait notifié</translation>
    </message>
    <message>
        <source>Withdrawal rescinded</source>
        <translation>Retrait annulé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Situation opened</source>
        <translation>Situation ouverte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Désigné</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Held by somebody else now</source>
        <translation>Exercé par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Note verbale received</source>
        <translation>Note verbale reçue</translation>
    </message>
    <message>
        <source>Note verbale sent</source>
        <translation>Note verbale envoyée</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Non-essential contact</source>
        <translation>Contact non essentiel</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Accord-cadre</translation>
    </message>
    <message>
        <source>Relocation of witnesses</source>
        <translation>Réinstallation de témoins</translation>
    </message>
    <message>
        <source>Enforcement of sentences</source>
        <translation>Exécution des peines</translation>
    </message>
    <message>
        <source>Interim release</source>
        <translation>Mise en liberté provisoire</translation>
    </message>
    <message>
        <source>Final release</source>
        <translation>Mise en liberté définitive</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En négociation</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>Promulguée</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>National legislation</source>
        <translation>Législation nationale</translation>
    </message>
    <message>
        <source>Difficulty in execution</source>
        <translation>Difficulté d&apos;exécution</translation>
    </message>
    <message>
        <source>Case law</source>
        <translation>Jurisprudence</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrument de référence</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non mise en œuvre</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Technical workshop</source>
        <translation>Atelier technique</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Informal consultation</source>
        <translation>Consultation informelle</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Séance plénière</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Invitations envoyées</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Travail en groupe</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Regrets</source>
        <translation>Regrets exprimés</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désigné</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>En attente d&apos;agrément</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Accompanying person</source>
        <translation>Personne accompagnante</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Present in part</source>
        <translation>Présent en partie</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d&apos;émargement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Séminaires</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Registration files</source>
        <translation>Dossiers d&apos;inscription</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Création d&apos;un événement</translation>
    </message>
    <message>
        <source>Copy an event</source>
        <translation>Copie d&apos;un événement</translation>
    </message>
    <message>
        <source>Change the status of an event</source>
        <translation>Changement de statut d&apos;un événement</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>Invitation à un événement</translation>
    </message>
    <message>
        <source>Note what became of letters</source>
        <translation>Suivi des lettres</translation>
    </message>
    <message>
        <source>Write new letters in place of old ones</source>
        <translation>Réécriture de lettres</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>Inscription de personnes</translation>
    </message>
    <message>
        <source>Note how far participants have come</source>
        <translation>Suivi des participants</translation>
    </message>
    <message>
        <source>Purge registration files</source>
        <translation>Purge de dossiers d&apos;inscription</translation>
    </message>
    <message>
        <source>Give badges their codes</source>
        <translation>Attribution des codes de badge</translation>
    </message>
    <message>
        <source>Note that visa letters went out</source>
        <translation>Noter l’envoi des lettres pour visas</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrement d&apos;une arrivée</translation>
    </message>
    <message>
        <source>Take back a check-in</source>
        <translation>Annulation d&apos;une arrivée</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>Arrivée d&apos;un non-inscrit</translation>
    </message>
    <message>
        <source>Take in a replacement</source>
        <translation>Arrivée d&apos;un remplaçant</translation>
    </message>
    <message>
        <source>Take in the file of another desk</source>
        <translation>Intégration du fichier d&apos;un autre guichet</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Relevé des présences</translation>
    </message>
    <message>
        <source>Follow up an event</source>
        <translation>Suites d&apos;un événement</translation>
    </message>
    <message>
        <source>Note contacts made</source>
        <translation>Notation de contacts pris</translation>
    </message>
    <message>
        <source>Take in evaluations</source>
        <translation>Intégration d&apos;évaluations</translation>
    </message>
    <message>
        <source>Add sittings</source>
        <translation>Ajout de séances</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimer un document</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Intégration d&apos;un pli</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Règlement d&apos;un conflit</translation>
    </message>
    <message>
        <source>Make records one</source>
        <translation>Réunion de fiches</translation>
    </message>
    <message>
        <source>Take records apart</source>
        <translation>Séparation de fiches</translation>
    </message>
    <message>
        <source>Say that they are not the same</source>
        <translation>Constat que ce ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacement définitif</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de fiche</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Confirmed within</source>
        <translation>Confirmé depuis</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Finit dans</translation>
    </message>
    <message>
        <source>Network and speciality</source>
        <translation>Réseau et spécialité</translation>
    </message>
    <message>
        <source>Kind and date</source>
        <translation>Genre et date</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Type et statut</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>Statut et date</translation>
    </message>
    <message>
        <source>Shelf and symbol</source>
        <translation>Rayon et cote</translation>
    </message>
    <message>
        <source>Means and outcome</source>
        <translation>Moyen et résultat</translation>
    </message>
    <message>
        <source>Status, date and kind</source>
        <translation>Statut, date et genre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>Official channels</source>
        <translation>Voies officielles</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Sheets of campaigns</source>
        <translation>Fiches de campagne</translation>
    </message>
    <message>
        <source>Communication tests</source>
        <translation>Essais de communication</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Letters and contacts</source>
        <translation>Lettres et contacts</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Législation</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Retire: %1</source>
        <translation>Retrait : %1</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Add records</source>
        <translation>Ajout de fiches</translation>
    </message>
    <message>
        <source>Confirm mandates</source>
        <translation>Confirmation de mandats</translation>
    </message>
    <message>
        <source>Hand over mandates</source>
        <translation>Passation de mandats</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Ouverture d&apos;une campagne</translation>
    </message>
    <message>
        <source>Send sheets</source>
        <translation>Envoi de fiches</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Consignation d&apos;une réponse</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Intégration de réponses</translation>
    </message>
    <message>
        <source>Remind States</source>
        <translation>Rappel aux États</translation>
    </message>
    <message>
        <source>Send a questionnaire</source>
        <translation>Envoi d&apos;un questionnaire</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Consignation d&apos;une réponse</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>States and themes</source>
        <translation>États et thèmes</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Modification de champs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Two primary focal points at once.</source>
        <translation>Deux points de contact titulaires à la fois.</translation>
    </message>
    <message>
        <source>Someone is acting beside a primary focal point.</source>
        <translation>Un intérimaire exerce à côté d&apos;un point de contact titulaire.</translation>
    </message>
    <message>
        <source>A vacancy is noted where somebody holds the seat.</source>
        <translation>Une vacance est notée alors que le siège est occupé.</translation>
    </message>
    <message>
        <source>Nobody held the seat between two mandates.</source>
        <translation>Personne n&apos;a occupé le siège entre deux mandats.</translation>
    </message>
    <message>
        <source>Designation received</source>
        <translation>Désignation reçue</translation>
    </message>
    <message>
        <source>Mandate begins</source>
        <translation>Début du mandat</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>Mandate confirmed</source>
        <translation>Mandat confirmé</translation>
    </message>
    <message>
        <source>Post taken up</source>
        <translation>Prise de poste</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>Départ du poste</translation>
    </message>
    <message>
        <source>Channel received</source>
        <translation>Voie officielle reçue</translation>
    </message>
    <message>
        <source>Channel takes effect</source>
        <translation>La voie prend effet</translation>
    </message>
    <message>
        <source>Channel ends</source>
        <translation>Fin de la voie</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <source>Sheet sent</source>
        <translation>Fiche envoyée</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Questionnaire sent</source>
        <translation>Questionnaire envoyé</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Title and institution</source>
        <translation>Titre et institution</translation>
    </message>
    <message>
        <source>Kind and theme</source>
        <translation>Genre et thème</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Circle of readers</source>
        <translation>Cercle de lecteurs</translation>
    </message>
    <message>
        <source>Circles of readers</source>
        <translation>Cercles de lecteurs</translation>
    </message>
    <message>
        <source>What the circle was</source>
        <translation>Ce qu&apos;était le cercle</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Jamais plus que</translation>
    </message>
    <message>
        <source>Left out for them</source>
        <translation>Omis pour eux</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est omis</translation>
    </message>
    <message>
        <source>Their files</source>
        <translation>Leurs fichiers</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>Protégés par une phrase de passe</translation>
    </message>
    <message>
        <source>Left in clear</source>
        <translation>Laissés en clair</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a person, State, theme, phone…</source>
        <translation>Chercher une personne, un État, un thème, un téléphone…</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>words, in any order</source>
        <translation>des mots, dans tout ordre</translation>
    </message>
    <message>
        <source>Words and the rest</source>
        <translation>Mots et le reste</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%Ln fiche trouvée</numerusform>
            <numerusform>%Ln fiches trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save under a new name</source>
        <translation>Enregistrer sous un nouveau nom</translation>
    </message>
    <message>
        <source>Export the people…</source>
        <translation>Exporter les personnes…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Or field by field:</source>
        <translation>Ou champ par champ :</translation>
    </message>
    <message>
        <source>Saved. Use it in lists, printing and campaigns.</source>
        <translation>Enregistrée. Servez-vous-en dans les listes, l&apos;impression et les campagnes.</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n written to a file</source>
        <translation>
            <numerusform>%Ln écrite dans un fichier</numerusform>
            <numerusform>%Ln écrites dans un fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>un jour quelconque</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>SeatPanel</name>
    <message>
        <source>Mandates of this cell</source>
        <translation>Mandats de cette case</translation>
    </message>
    <message>
        <source>New designation here</source>
        <translation>Nouvelle désignation</translation>
    </message>
    <message>
        <source>Choose a cell to see who is behind it.</source>
        <translation>Choisissez une case pour voir de qui il s&apos;agit.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmé : %1</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Créer un nouveau code de secours…</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>Déverrouiller avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>The old recovery code stops working then.</source>
        <translation>L&apos;ancien code de secours cesse alors de fonctionner.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can unlock it then.</source>
        <translation>Toute personne connectée à cet ordinateur pourra alors le déverrouiller.</translation>
    </message>
    <message>
        <source>The passphrase is changed; the old one opens nothing any more.</source>
        <translation>La phrase de passe est changée ; l&apos;ancienne n&apos;ouvre plus rien.</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks this workspace now.</source>
        <translation>Le trousseau de cet ordinateur déverrouille désormais cet espace de travail.</translation>
    </message>
    <message>
        <source>The keyring no longer unlocks this workspace.</source>
        <translation>Le trousseau ne déverrouille plus cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln lettre</numerusform>
            <numerusform>%Ln lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited already</source>
        <translation>
            <numerusform>%Ln déjà invité</numerusform>
            <numerusform>%Ln déjà invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%Ln siège vacant</numerusform>
            <numerusform>%Ln sièges vacants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln omis : aucun État n&apos;en répond</numerusform>
            <numerusform>%Ln omis : aucun État n&apos;en répond</numerusform>
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
            <numerusform>%Ln venu</numerusform>
            <numerusform>%Ln venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%Ln refusée.</numerusform>
            <numerusform>%Ln refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%Ln invité</numerusform>
            <numerusform>%Ln invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%Ln attendu</numerusform>
            <numerusform>%Ln attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>aucune marque</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Keep the letters d and M</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>Sans marque encore</translation>
    </message>
    <message>
        <source>not read well: a sign is wrong or missing</source>
        <translation>mal lu : un signe est faux ou manque</translation>
    </message>
    <message>
        <source>no line of this number was printed here</source>
        <translation>aucune ligne de ce numéro n&apos;a été imprimée ici</translation>
    </message>
    <message>
        <source>a blank line: enter who signed there as a walk-in</source>
        <translation>une ligne vide : enregistrez le signataire comme non inscrit</translation>
    </message>
    <message>
        <source>the line is on the sheet of another sitting</source>
        <translation>la ligne est sur la feuille d&apos;une autre séance</translation>
    </message>
    <message>
        <source>The code of the line was misread.</source>
        <translation>Le code de la ligne a été mal lu.</translation>
    </message>
    <message>
        <source>A blank line: enter who signed there as a walk-in.</source>
        <translation>Une ligne vide : enregistrez le signataire comme non inscrit.</translation>
    </message>
    <message>
        <source>Nobody who takes part is meant by this.</source>
        <translation>Cela ne désigne personne qui participe.</translation>
    </message>
    <message>
        <source>Several may be meant: give an id or a code.</source>
        <translation>Cela peut en désigner plusieurs : donnez un identifiant ou un code.</translation>
    </message>
    <message>
        <source>The code of the badge is misread or of another event.</source>
        <translation>Le code du badge est mal lu ou d&apos;un autre événement.</translation>
    </message>
    <message>
        <source>No sitting is called so, or several are.</source>
        <translation>Aucune séance ne s&apos;appelle ainsi, ou plusieurs.</translation>
    </message>
    <message>
        <source>The line is on the sheet of another sitting.</source>
        <translation>La ligne est sur la feuille d&apos;une autre séance.</translation>
    </message>
    <message>
        <source>The mark or its times do not fit.</source>
        <translation>La marque ou ses heures ne conviennent pas.</translation>
    </message>
    <message>
        <source>An earlier row says it of the same sitting.</source>
        <translation>Une ligne antérieure le dit déjà de la même séance.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplaçant</translation>
    </message>
    <message>
        <source>Already in: %1</source>
        <translation>Déjà arrivé : %1</translation>
    </message>
    <message>
        <source>This is on no day of the event.</source>
        <translation>Ce n&apos;est aucun jour de l&apos;événement.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>They took part already.</source>
        <translation>A déjà participé.</translation>
    </message>
    <message>
        <source>New in the directory.</source>
        <translation>Nouveau dans le répertoire.</translation>
    </message>
    <message>
        <source>Not in after all: %1</source>
        <translation>Finalement pas arrivé : %1</translation>
    </message>
    <message>
        <source>Badge of another event: %1</source>
        <translation>Badge d&apos;un autre événement : %1</translation>
    </message>
    <message>
        <source>Look them up by name.</source>
        <translation>Cherchez par le nom.</translation>
    </message>
    <message>
        <source>The code was not read well</source>
        <translation>Le code a été mal lu</translation>
    </message>
    <message>
        <source>Read it again, or type the name.</source>
        <translation>Relisez-le, ou tapez le nom.</translation>
    </message>
    <message>
        <source>No badge of this event has this code</source>
        <translation>Aucun badge de cet événement n&apos;a ce code</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Personne ne s&apos;appelle ainsi</translation>
    </message>
    <message>
        <source>Check the spelling, or take them in as a walk-in (F2).</source>
        <translation>Vérifiez l&apos;orthographe, ou enregistrez comme non inscrit (F2).</translation>
    </message>
    <message>
        <source>Several are meant</source>
        <translation>Plusieurs sont possibles</translation>
    </message>
    <message>
        <source>Choose one with the arrows or a touch, then Enter.</source>
        <translation>Choisissez avec les flèches ou du doigt, puis Entrée.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>arrivé : %1</translation>
    </message>
    <message>
        <source>in the directory, not registered</source>
        <translation>au répertoire, non inscrit</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 arrivés sur %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>Remplacées par une nouvelle lettre</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1 : en retard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1, passed on, now %2</source>
        <translation>%1, transmis, maintenant %2</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Begin with “Invite…”.</source>
        <translation>Personne n&apos;est encore invité. Commencez par « Inviter… ».</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 places prises sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Registration file</source>
        <translation>Dossier d&apos;inscription</translation>
    </message>
    <message>
        <source>Institution and function</source>
        <translation>Institution et fonction</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Expected, without a file</source>
        <translation>Attendus, sans dossier</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>Remplacés par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venu</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>sans inscription</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>visa: %1</source>
        <translation>visa : %1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in forms and exports, or register a person.</source>
        <translation>Personne n&apos;est encore inscrit. Intégrez des formulaires et des exportations, ou inscrivez une personne.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Ce qu&apos;il y a à dire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who is this? Please decide.</source>
        <translation>Qui est-ce ? À vous de décider.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Changements : %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>même prononciation</translation>
    </message>
    <message>
        <source>same e-mail or telephone</source>
        <translation>même courriel ou téléphone</translation>
    </message>
    <message>
        <source>same name and address, another State</source>
        <translation>mêmes nom et adresse, autre État</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>C&apos;est %1 (%2)</translation>
    </message>
    <message>
        <source>Not decided: somebody new</source>
        <translation>Non décidé : personne nouvelle</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>C&apos;est une personne nouvelle</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Personnes nouvelles</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Personnes connues</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>À décider : %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places taken.</source>
        <translation>%1 : %2 places prises sur %3.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>no days set</source>
        <translation>aucun jour fixé</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>Two sittings are in one room at one time.</source>
        <translation>Deux séances ont lieu dans une salle à la même heure.</translation>
    </message>
    <message>
        <source>A sitting lies outside the days of the event.</source>
        <translation>Une séance sort des jours de l&apos;événement.</translation>
    </message>
    <message>
        <source>Somebody speaks in two sittings at one time.</source>
        <translation>Quelqu&apos;un intervient dans deux séances à la même heure.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>All States Parties</source>
        <translation>Tous les États parties</translation>
    </message>
    <message>
        <source>States by their codes</source>
        <translation>États par leurs codes</translation>
    </message>
    <message>
        <source>States that a search finds</source>
        <translation>États que trouve une recherche</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Noter comme envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s)</source>
        <translation>
            <numerusform>%Ln État</numerusform>
            <numerusform>%Ln États</numerusform>
        </translation>
    </message>
    <message>
        <source>No State is chosen; nothing was stored.</source>
        <translation>Aucun État n&apos;est choisi ; rien n&apos;a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %s</source>
        <translation>Annulé : %s</translation>
    </message>
    <message>
        <source>Done again: %s</source>
        <translation>Refait : %s</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Label %1 of %2</source>
        <translation>Étiquette %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Move in a list or among the hits</source>
        <translation>Se déplacer dans une liste ou parmi les résultats</translation>
    </message>
    <message>
        <source>Open the card; on a card, edit it</source>
        <translation>Ouvrir la fiche ; sur une fiche, la modifier</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Leave the form, or put away what lies on top</source>
        <translation>Quitter le formulaire, ou fermer ce qui est au-dessus</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Fields of an entry</source>
        <translation>Champs d&apos;une inscription</translation>
    </message>
    <message>
        <source>Space leaves a field out, Alt with ↑ or ↓ moves it</source>
        <translation>Espace omet un champ, Alt avec ↑ ou ↓ le déplace</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Plier ou déplier : %1</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Take this one (%1)</source>
        <translation>Prendre celle-ci (%1)</translation>
    </message>
    <message>
        <source>suggested: told by the weightier act</source>
        <translation>proposée : dite par l&apos;acte de plus de poids</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>affichée en attendant</translation>
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
        <translation>Chaque État dans sa langue de correspondance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference of the Court</source>
        <translation>Référence de la Cour</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des fiches</translation>
    </message>
    <message>
        <source>Whom to ask (search)</source>
        <translation>Qui interroger (recherche)</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Every State is asked whether its entries still hold. Without a search all mandates in force are asked about.</source>
        <translation>Chaque État est invité à dire si ses inscriptions sont toujours exactes. Sans recherche, tous les mandats en vigueur sont concernés.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln inscription</numerusform>
            <numerusform>%Ln inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n State(s)</source>
        <translation>
            <numerusform>dans %Ln État</numerusform>
            <numerusform>dans %Ln États</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no sheet may show them</source>
        <translation>
            <numerusform>%Ln omise : aucune fiche ne peut la montrer</numerusform>
            <numerusform>%Ln omises : aucune fiche ne peut les montrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no State answers for them</source>
        <translation>
            <numerusform>%Ln omise : aucun État n&apos;en répond</numerusform>
            <numerusform>%Ln omises : aucun État n&apos;en répond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>Tient le réseau des points de contact par lequel les États aident la Cour. Tout ce que vous saisissez est chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Create a workspace</source>
        <translation>&amp;Créer un espace de travail</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Try it with demonstration data</source>
        <translation>&amp;Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>Ouvrir le dossier d&apos;un espace de travail</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet, one in a moment</source>
        <translation>pas encore de sauvegarde, une dans un instant</translation>
    </message>
    <message>
        <source>last backup %1, next in a moment</source>
        <translation>dernière sauvegarde le %1, la prochaine dans un instant</translation>
    </message>
    <message>
        <source>backed up %1, next tomorrow</source>
        <translation>sauvegardé à %1, prochaine demain</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>Undo takes back: %1</source>
        <translation>Annuler reviendrait sur : %1</translation>
    </message>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>se verrouille dans %Ln min</numerusform>
            <numerusform>se verrouille dans %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>with a form to fill in (XLSX)</source>
        <translation>avec un formulaire à remplir (XLSX)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Produire les fiches</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log an answer…</source>
        <translation>Consigner une réponse…</translation>
    </message>
    <message>
        <source>Note a reminder…</source>
        <translation>Noter un rappel…</translation>
    </message>
    <message>
        <source>Of all States…</source>
        <translation>De tous les États…</translation>
    </message>
    <message>
        <source>Of the States chosen…</source>
        <translation>Des États choisis…</translation>
    </message>
    <message>
        <source>Of those not sent yet…</source>
        <translation>De ceux non encore envoyés…</translation>
    </message>
    <message>
        <source>Choose one State in the table first.</source>
        <translation>Choisissez d&apos;abord un État dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the States in the table first.</source>
        <translation>Choisissez d&apos;abord les États dans le tableau.</translation>
    </message>
    <message>
        <source>Logged for %1.</source>
        <translation>Consigné pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%Ln rappel noté.</numerusform>
            <numerusform>%Ln rappels notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the sheets</source>
        <translation>Choisir un dossier pour les fiches</translation>
    </message>
    <message>
        <source>Stopped. Sheets written so far stay; none is noted as sent.</source>
        <translation>Arrêté. Les fiches déjà écrites restent ; aucune n&apos;est notée comme envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and noted as sent.</source>
        <translation>
            <numerusform>%Ln fichier écrit et noté comme envoyé.</numerusform>
            <numerusform>%Ln fichiers écrits et notés comme envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has: %1</source>
        <translation>Aucune police n&apos;a : %1</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Séparé par</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Own words</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Only where there is a telephone</source>
        <translation>Seulement s&apos;il y a un téléphone</translation>
    </message>
    <message>
        <source>Only where there is no telephone</source>
        <translation>Seulement s&apos;il n&apos;y a pas de téléphone</translation>
    </message>
    <message>
        <source>Empty: the usual letter.</source>
        <translation>Vide : la lettre habituelle.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Write your letter here.</source>
        <translation>Écrivez votre lettre ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Confirmations due</source>
        <translation>Confirmations à demander</translation>
    </message>
    <message>
        <source>Nobody made sure of these for a year; the oldest come first.</source>
        <translation>Personne ne les a vérifiées depuis un an ; les plus anciennes d&apos;abord.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Seats that nobody holds.</source>
        <translation>Des sièges que personne n&apos;occupe.</translation>
    </message>
    <message>
        <source>Mandates ending</source>
        <translation>Mandats arrivant à échéance</translation>
    </message>
    <message>
        <source>Within three months.</source>
        <translation>Dans les trois mois.</translation>
    </message>
    <message>
        <source>Channels changing</source>
        <translation>Voies officielles qui changent</translation>
    </message>
    <message>
        <source>Rule 180: the day agreed, or 45 days after receipt.</source>
        <translation>Règle 180 : le jour convenu, ou 45 jours après réception.</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Sheets and questionnaires at or near their deadline.</source>
        <translation>Fiches et questionnaires proches de leur échéance ou échus.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Letters and calls that something is to follow.</source>
        <translation>Lettres et appels appelant une suite.</translation>
    </message>
    <message>
        <source>Keys expiring</source>
        <translation>Clés qui expirent</translation>
    </message>
    <message>
        <source>Soon nobody can write to these in cipher.</source>
        <translation>Bientôt, plus personne ne pourra leur écrire en chiffré.</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflits à trancher</translation>
    </message>
    <message>
        <source>Offices say different things of these; both are kept.</source>
        <translation>Des bureaux en disent des choses différentes ; les deux sont gardées.</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>jamais confirmé</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>à faire depuis le %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacant depuis le %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>finit le %1</translation>
    </message>
    <message>
        <source>takes effect %1</source>
        <translation>prend effet le %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>valable jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>était dû le %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré le %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Retour à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Keep the letters d, M and y</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing due: %1.</source>
        <translation>Rien à faire : %1.</translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>New first day, if known</source>
        <translation>Nouveau premier jour, s&apos;il est connu</translation>
    </message>
    <message>
        <source>New last day, if known</source>
        <translation>Nouveau dernier jour, s&apos;il est connu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Employer le code de secours</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keyring</source>
        <translation>Employer le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>I restored a backup</source>
        <translation>J&apos;ai restauré une sauvegarde</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Un autre espace de travail…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Employer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>More about this value</source>
        <translation>Plus sur cette valeur</translation>
    </message>
    <message>
        <source>Remove this value (Ctrl+Shift+Del)</source>
        <translation>Enlever cette valeur (Ctrl+Maj+Suppr)</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Ajouter une valeur (Inser)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajout : %1</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Call the office on a number you know, not one from its mail. Both screens show the same digits. Type those you hear.</source>
        <translation>Appelez le bureau à un numéro que vous connaissez, et non à celui de son courrier. Les deux écrans montrent les mêmes chiffres. Tapez ceux que vous entendez.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Chiffres affichés ici</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>Chiffres entendus</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés comment</translation>
    </message>
    <message>
        <source>Who compared them</source>
        <translation>Qui les a comparés</translation>
    </message>
    <message>
        <source>It may be sent</source>
        <translation>Peut recevoir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>The laptop that asks shows the same digits once it has the card: compare them there. What it signs will be the word of this office.</source>
        <translation>Le portable demandeur affiche les mêmes chiffres dès qu&apos;il a la carte : comparez-les là. Ce qu&apos;il signera sera la parole de ce bureau.</translation>
    </message>
    <message>
        <source>Digits shown here</source>
        <translation>Chiffres affichés ici</translation>
    </message>
    <message>
        <source>Sign and save its card…</source>
        <translation>Signer et enregistrer sa carte…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A laptop named %1 asks to join</source>
        <translation>Un portable nommé %1 demande à rejoindre</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Take in (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>À la place de %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Non inscrit</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Ce que vous avez tapé n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>Nouvelle fiche sur cette page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>Imprimer un document</translation>
    </message>
    <message>
        <source>Who has no financial focal point?</source>
        <translation>Qui n&apos;a pas de point de contact financier ?</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à : %1</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
</TS>
