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
        <translation>Aucune voie officielle n&apos;est enregistrée.</translation>
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
        <source>New designation</source>
        <translation>Nouvelle désignation</translation>
    </message>
    <message>
        <source>New official channel</source>
        <translation>Nouvelle voie officielle</translation>
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
    <name>DateEditor</name>
    <message>
        <source>2024, 2024-05 or 2024-05-02</source>
        <translation>2024, 2024-05 ou 2024-05-02</translation>
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
    <name>Drawing</name>
    <message>
        <source>Copy; the clipboard is emptied after a minute</source>
        <translation>Copier ; le presse-papiers est vidé après une minute</translation>
    </message>
</context>
<context>
    <name>EditionForm</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>as usual for these readers</source>
        <translation>celle d&apos;usage pour ces lecteurs</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Copie destinée à</translation>
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
        <source>Nothing is recorded for this State yet.</source>
        <translation>Rien n&apos;est encore enregistré pour cet État.</translation>
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
        <translation>Qui répond de quoi dans chaque État, par quel acte et depuis quand : points focaux nationaux et thématiques, autorités centrales, praticiens.</translation>
    </message>
    <message>
        <source>The official channel and language each State chose under article 87. They are not focal points.</source>
        <translation>La voie officielle et la langue que chaque État a choisies selon l&apos;article 87. Ce ne sont pas des points focaux.</translation>
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
        <source>Use one of ar, zh, en, fr, ru and es.</source>
        <translation>Employez l&apos;un de ar, zh, en, fr, ru et es.</translation>
    </message>
    <message>
        <source>The page cannot be printed in this language.</source>
        <translation>La page ne peut être imprimée dans cette langue.</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
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
            <numerusform>%n fiche de plus</numerusform>
            <numerusform>%n fiches de plus</numerusform>
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
            <numerusform> et %n de plus</numerusform>
            <numerusform> et %n de plus</numerusform>
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
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%n sans rien de nouveau</numerusform>
            <numerusform>%n sans rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
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
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
    <name>Pages</name>
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
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <source>Print the directory</source>
        <translation>Imprimer l&apos;annuaire</translation>
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
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>No typeface has these letters; they would be missing on paper:</source>
        <translation>Aucune police n&apos;a ces lettres ; elles manqueraient sur le papier :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent</source>
        <translation>
            <numerusform>%n page envoyée</numerusform>
            <numerusform>%n pages envoyées</numerusform>
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
        <source>National focal point</source>
        <translation>Point focal national</translation>
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
        <translation>Point focal opérationnel</translation>
    </message>
    <message>
        <source>Thematic focal point</source>
        <translation>Point focal thématique</translation>
    </message>
    <message>
        <source>Regional group focal point</source>
        <translation>Point focal de groupe régional</translation>
    </message>
    <message>
        <source>Regional thematic focal point</source>
        <translation>Point focal thématique régional</translation>
    </message>
    <message>
        <source>Focal point on non-cooperation</source>
        <translation>Point focal sur la non-coopération</translation>
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
        <translation>Titulaire principal</translation>
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
        <source>Network</source>
        <translation>Réseau</translation>
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
        <source>Demonstration data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
        <translation>Ouvrir la carte ; sur une carte, la modifier</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Keeps the network of focal points through which States help the Court. Everything you enter is encrypted on this computer.</source>
        <translation>Tient le réseau des points focaux par lequel les États aident la Cour. Tout ce que vous saisissez est chiffré sur cet ordinateur.</translation>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
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
            <numerusform>se verrouille dans %n min</numerusform>
            <numerusform>se verrouille dans %n min</numerusform>
        </translation>
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
        <source>Print the directory</source>
        <translation>Imprimer l&apos;annuaire</translation>
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
