<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation>
    <numerusform>%n omise</numerusform>
    <numerusform>%n omises</numerusform>
    <numerusform>%n omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>%n files cannot be used, among them: {error}</source>
   <translation>
    <numerusform>%n fichier est inutilisable : {error}</numerusform>
    <numerusform>%n fichiers sont inutilisables, dont : {error}</numerusform>
    <numerusform>%n fichiers sont inutilisables, dont : {error}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A file's name cannot hold “{character}”. Leave it out.</source>
   <translation>Un nom de fichier ne peut pas contenir « {character} ». Retirez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>A limit of your own</source>
   <translation>Votre propre limite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name cannot end with a dot. Leave it out.</source>
   <translation>Un nom ne peut pas se terminer par un point. Retirez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name that begins with a dot is hidden. Begin with something else.</source>
   <translation>Un nom qui commence par un point est caché. Commencez par autre chose.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>A page of {name} cannot be drawn. Choose another file.</source>
   <translation>Une page de {name} ne peut pas être dessinée. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>A plain colour and transparency are as they are. Choose a picture first.</source>
   <translation>Une couleur unie et la transparence n'ont pas de réglages. Choisissez d'abord une image.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>A preset needs a name.</source>
   <translation>Un préréglage doit avoir un nom.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>A stroke of the brush</source>
   <translation>Un coup de pinceau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>A {suffix} file cannot be transparent. Write {names}, or choose another backdrop.</source>
   <translation>Un fichier {suffix} ne peut pas être transparent. Écrivez {names} ou choisissez un autre arrière-plan.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/picture.py" />
   <source>A {suffix} file holds at most {longest} pixels each way. Write png instead.</source>
   <translation>Un fichier {suffix} contient au plus {longest} pixels par côté. Utilisez png.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Add a backdrop</source>
   <translation>Ajouter un arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add a folder of pictures</source>
   <translation>Ajouter un dossier d'images</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add the picture or file you copied</source>
   <translation>Ajouter l'image ou le fichier copié</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Add to favourites</source>
   <translation>Ajouter aux favoris</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add your own picture or video</source>
   <translation>Ajouter votre propre image ou vidéo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add your own picture, video or PDF</source>
   <translation>Ajouter votre image, vidéo ou PDF</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Adjust the backdrop</source>
   <translation>Régler l'arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/outbox.py" />
   <source>An output failed ({kind}) and was closed. Start it again.</source>
   <translation>Une sortie a échoué ({kind}) et a été fermée. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>And after each start of this computer:</source>
   <translation>Et après chaque démarrage de cet ordinateur :</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Arrow keys move the brush, with Shift in long steps. Space paints, Backspace erases, Escape ends.</source>
   <translation>Les flèches déplacent le pinceau, avec Maj par grands pas. Espace peint, Retour arrière efface, Échap termine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>As the camera likes</source>
   <translation>Au choix de la caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>At most</source>
   <translation>Au plus</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Back to the large window</source>
   <translation>Revenir à la grande fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop</source>
   <translation>Arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Backdrop Live, small window</source>
   <translation>Backdrop Live, petite fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop Live: you are covered</source>
   <translation>Backdrop Live : vous êtes masqué</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Backdrops</source>
   <translation>Arrière-plans</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Balanced (30 fps)</source>
   <translation>Équilibré (30 i/s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Be a camera that Zoom, Meet, Teams and others can choose</source>
   <translation>Être une caméra que Zoom, Meet, Teams et d'autres peuvent choisir</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 10, over 1 second</source>
   <translation>Meilleure de 10, en 1 seconde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 20, over 2 seconds</source>
   <translation>Meilleure de 20, en 2 secondes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 5, over half a second</source>
   <translation>Meilleure de 5, en une demi-seconde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Best, every frame</source>
   <translation>Max., chaque image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Black</source>
   <translation>Noir</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Blue hour</source>
   <translation>Heure bleue</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur</source>
   <translation>Flou</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Blur instead</source>
   <translation>Flouter à la place</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Blur of the backdrop</source>
   <translation>Flou de l'arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Blur the room</source>
   <translation>Flouter la pièce</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur the room behind you</source>
   <translation>Flouter la pièce derrière vous</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Blur the room, leave it out, or put a picture there. Your own ones can be dropped here.</source>
   <translation>Floutez la pièce, retirez-la ou mettez-y une image. Vous pouvez déposer les vôtres ici.</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Bookshelf</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Brick loft</source>
   <translation>Loft en brique</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Browser</source>
   <translation>Navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address</source>
   <translation>Adresse du navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address (for OBS)</source>
   <translation>Adresse web (pour OBS)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush size</source>
   <translation>Taille du pinceau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Burst</source>
   <translation>Rafale</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>CPU limit</source>
   <translation>Limite de CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Calm</source>
   <translation>Calme</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Calm office</source>
   <translation>Bureau calme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Camera</source>
   <translation>Caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Camera, browser</source>
   <translation>Caméra, navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel the countdown</source>
   <translation>Annuler le compte à rebours</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Cancelled. Nothing was saved.</source>
   <translation>Annulé. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Centre</source>
   <translation>Centrer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the backdrop of a saved picture</source>
   <translation>Changer l'arrière-plan d'une photo enregistrée</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the burst (one picture, best of 5, 10, 20)</source>
   <translation>Changer la rafale (une photo, la meilleure de 5, 10, 20)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the countdown (off, 3 s, 10 s)</source>
   <translation>Changer le compte à rebours (non, 3 s, 10 s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Change the preset</source>
   <translation>Modifier le préréglage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Change the size</source>
   <translation>Changer la taille</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Chinese cannot be shown, because no font for it is installed. Install one, such as Noto Sans CJK, and start Backdrop Live again.</source>
   <translation>Le chinois ne peut pas s'afficher, car aucune police n'est installée pour lui. Installez-en une, comme Noto Sans CJK, et relancez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Choose a preset</source>
   <translation>Choisir un préréglage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Choose another folder</source>
   <translation>Choisissez un autre dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Choose folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose how much of this computer may be used</source>
   <translation>Choisir la part de cet ordinateur à utiliser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Choose the camera</source>
   <translation>Choisir la caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose the folder for pictures</source>
   <translation>Choisir le dossier des photos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the kind of transparent recordings</source>
   <translation>Choisir le type des enregistrements transparents</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the microphone</source>
   <translation>Choisir le micro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the resolution</source>
   <translation>Choisir la résolution</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Choose what is behind you</source>
   <translation>Choisissez ce qu'il y a derrière vous</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>City at night</source>
   <translation>Ville la nuit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Clay</source>
   <translation>Argile</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Clear all zones of this camera</source>
   <translation>Effacer toutes les zones de cette caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear the zones</source>
   <translation>Effacer les zones</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Cleared the zones</source>
   <translation>Zones effacées</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Close Backdrop Live</source>
   <translation>Fermer Backdrop Live</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Close OBS, or end its own virtual camera: only one program can send to it.</source>
   <translation>Fermez OBS ou arrêtez sa propre caméra virtuelle : un seul programme peut l'utiliser.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide</source>
   <translation>Fermer ce guide</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide (Esc)</source>
   <translation>Fermer ce guide (Échap)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview</source>
   <translation>Fermer cet aperçu</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview (Esc)</source>
   <translation>Fermer cet aperçu (Échap)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Colour {spec}</source>
   <translation>Couleur {spec}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Copied. Paste it as the URL of a browser source in OBS, or into a browser.</source>
   <translation>Copiée. Collez-la comme URL d'une source navigateur dans OBS, ou dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Copied. Paste it wherever you like.</source>
   <translation>Copiée. Collez-la où vous voulez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Copy the address</source>
   <translation>Copier l'adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Copy the browser address</source>
   <translation>Copier l'adresse du navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command</source>
   <translation>Copier la commande</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command: {command}</source>
   <translation>Copier la commande : {command}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy the picture</source>
   <translation>Copier la photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Countdown</source>
   <translation>Compte à rebours</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation>
    <numerusform>Compte à rebours de %n seconde</numerusform>
    <numerusform>Compte à rebours de %n secondes</numerusform>
    <numerusform>Compte à rebours de %n secondes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Cover me</source>
   <translation>Me masquer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Cover me, or show me again</source>
   <translation>Me masquer ou me montrer à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Cover yourself at any time</source>
   <translation>Masquez-vous à tout moment</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete original…</source>
   <translation>Supprimer l'original…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original for good</source>
   <translation>Supprimer définitivement l'original</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of this picture</source>
   <translation>Supprimer l'original de cette photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of {name}? Its backdrop can then not be changed any more.</source>
   <translation>Supprimer l'original de {name} ? Son arrière-plan ne pourra plus être changé.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Delete {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Deleted the preset {name}</source>
   <translation>Préréglage {name} supprimé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Demo</source>
   <translation>Démo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dim</source>
   <translation>Assombrir</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dimming of the backdrop</source>
   <translation>Assombrissement de l'arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Do what the message offers (Try again)</source>
   <translation>Faire ce que propose le message (Réessayer)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to hide. Right button erases, Esc ends.</source>
   <translation>Faites glisser sur ce qu'il faut cacher. Le bouton droit efface, Échap termine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to keep. Right button erases, Esc ends.</source>
   <translation>Faites glisser sur ce qu'il faut garder. Le bouton droit efface, Échap termine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over zones to erase them. Esc ends.</source>
   <translation>Faites glisser sur les zones pour les effacer. Échap termine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Drop to use it as your backdrop</source>
   <translation>Déposez pour l'utiliser comme arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Edge</source>
   <translation>Contour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>Edit a picture</source>
   <translation>Modifier une photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Edit…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Effects</source>
   <translation>Effets</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Effort</source>
   <translation>Effort</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>End countdown, burst or painting, or close the message</source>
   <translation>Arrêter le compte à rebours, la rafale ou le pinceau, ou fermer le message</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>End recording, virtual camera and browser address first, then choose again.</source>
   <translation>Arrêtez d'abord l'enregistrement, la caméra virtuelle et l'adresse du navigateur, puis choisissez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>End the tour</source>
   <translation>Terminer la visite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Erase</source>
   <translation>Gommer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Erase zones</source>
   <translation>Gommer des zones</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Eraser</source>
   <translation>Gomme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Favourite</source>
   <translation>Favori</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Favourites</source>
   <translation>Favoris</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Feather</source>
   <translation>Lissage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fill the picture</source>
   <translation>Remplir l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Find a backdrop by its name</source>
   <translation>Trouver un arrière-plan par son nom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Finest edge</source>
   <translation>Contour le plus fin</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fit</source>
   <translation>Ajustement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Fit, blur and dim the backdrop</source>
   <translation>Ajuster, flouter et assombrir l'arrière-plan</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Folder {name}</source>
   <translation>Dossier {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Follow me</source>
   <translation>Me suivre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Follow one person, and treat everybody else as part of the room</source>
   <translation>Suivre une personne et traiter les autres comme la pièce</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/tool.py" />
   <source>Following {zoom}</source>
   <translation>Suivi {zoom}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Framing</source>
   <translation>Cadrage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Full screen, or back</source>
   <translation>Plein écran ou retour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Getting ready</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Getting ready…</source>
   <translation>Préparation…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Go on with the recording</source>
   <translation>Reprendre l'enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the backdrops (then use the arrow keys)</source>
   <translation>Aller aux arrière-plans (puis les flèches)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the edge (Tab for the next slider)</source>
   <translation>Aller au contour (Tab pour le curseur suivant)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Graphite</source>
   <translation>Graphite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen</source>
   <translation>Fond vert</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen, for other programs to replace</source>
   <translation>Fond vert, à remplacer par d'autres logiciels</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Green studio</source>
   <translation>Studio vert</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide</source>
   <translation>Cacher</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide brush</source>
   <translation>Pinceau pour cacher</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Hide {name}</source>
   <translation>Masquer {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Hold still: {count} pictures, of which the sharpest is saved.</source>
   <translation>Ne bougez pas : {count} photos, la plus nette est gardée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>How far to zoom in; drag the picture to move it</source>
   <translation>Niveau de zoom ; faites glisser l'image pour la déplacer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>How large the brush is, in percent of the picture</source>
   <translation>Taille du pinceau, en pourcentage de l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>How loud the microphone is. Red: too loud</source>
   <translation>Volume du micro. Rouge : trop fort</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much a still edge is calmed over time</source>
   <translation>Stabilisation d'un contour immobile au fil du temps</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of fine hair and doubt stays half visible</source>
   <translation>Part des cheveux fins et du doute qui reste à demi visible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of the new room's light falls on your edge</source>
   <translation>Part de la lumière de la nouvelle pièce sur votre contour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>How much of this computer may be used</source>
   <translation>Part de cet ordinateur à utiliser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>How pictures are saved</source>
   <translation>Enregistrement des photos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How soft the edge is blurred, in pixels</source>
   <translation>Adoucissement du contour, en pixels</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>How the backdrop is fitted to the picture</source>
   <translation>Ajustement de l'arrière-plan à l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to show yourself in other programs</source>
   <translation>Comment vous montrer dans d'autres programmes</translation>
  </message>
  <message>
   <location filename="../../models/shipped.py" />
   <source>Install Backdrop Live again, or write the weights again with `python -m models.export`.</source>
   <translation>Réinstallez Backdrop Live ou récrivez les poids avec `python -m models.export`.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio (free, obsproject.com): it brings the camera and need not run.</source>
   <translation>Installez OBS Studio (gratuit, obsproject.com) : il apporte la caméra et n'a pas besoin de tourner.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio 30 or newer (free, obsproject.com); macOS 13 or newer is needed.</source>
   <translation>Installez OBS Studio 30 ou plus récent (gratuit, obsproject.com) ; macOS 13 ou plus récent est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install one more Python package, in a terminal:</source>
   <translation>Installez un paquet Python de plus, dans un terminal :</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install the driver (Debian, Ubuntu and relatives; others call it v4l2loopback too):</source>
   <translation>Installez le pilote (Debian, Ubuntu et dérivés ; ailleurs aussi il s'appelle v4l2loopback) :</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>It could not be deleted ({reason}). Close other programs, and try again.</source>
   <translation>La suppression a échoué ({reason}). Fermez d'autres programmes et réessayez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep brush</source>
   <translation>Pinceau pour garder</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Keep camera, backdrop and sliders under a name</source>
   <translation>Garder caméra, arrière-plan et curseurs sous un nom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray (there is none here)</source>
   <translation>Rester dans la zone de notification (absente ici)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray when closed</source>
   <translation>Rester dans la zone de notification à la fermeture</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep the original (Esc)</source>
   <translation>Garder l'original (Échap)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Keep the original for editing</source>
   <translation>Garder l'original pour modification</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keep the picture upright by itself</source>
   <translation>Garder l'image droite automatiquement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Keep upright by itself</source>
   <translation>Redresser automatiquement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Keep what you see</source>
   <translation>Gardez ce que vous voyez</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} is free again</source>
   <translation>La touche {key} est de nouveau libre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} now shows {name}</source>
   <translation>La touche {key} montre maintenant {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Larger brush</source>
   <translation>Pinceau plus grand</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Length and size of the recording, and pictures left out</source>
   <translation>Durée et taille de l'enregistrement, et images omises</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Less motion</source>
   <translation>Moins d'animations</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Let it move</source>
   <translation>Laisser bouger</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Let moving backdrops play, or stand still</source>
   <translation>Lire ou figer les arrière-plans animés</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Level of the microphone</source>
   <translation>Niveau du micro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Light</source>
   <translation>Lumière</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Linen</source>
   <translation>Lin</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Live preview</source>
   <translation>Aperçu en direct</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Look for cameras again</source>
   <translation>Rechercher à nouveau les caméras</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further down</source>
   <translation>Regarder plus bas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further left (or drag the picture)</source>
   <translation>Regarder plus à gauche (ou glisser l'image)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further right</source>
   <translation>Regarder plus à droite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further up</source>
   <translation>Regarder plus haut</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Loses nothing, and keeps transparency.</source>
   <translation>Sans perte, garde la transparence.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Make another address; the old one shows nothing any more</source>
   <translation>Créer une autre adresse ; l'ancienne ne montre plus rien</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make another browser address</source>
   <translation>Créer une autre adresse du navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Make room</source>
   <translation>Libérez de la place</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make the backdrop a favourite, or not</source>
   <translation>Mettre l'arrière-plan en favori, ou non</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Microphone</source>
   <translation>Micro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Mirror the picture</source>
   <translation>Refléter l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Mist</source>
   <translation>Brume</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Move the edge into you (left) or outward (right), in pixels</source>
   <translation>Déplacer le contour vers l'intérieur (gauche) ou l'extérieur (droite), en pixels</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Moving</source>
   <translation>Animés</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Name of the file</source>
   <translation>Nom du fichier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Navy</source>
   <translation>Bleu marine</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Needs nothing of all this; for OBS's browser source</source>
   <translation>Ne demande rien de tout cela ; pour la source navigateur d'OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>New address</source>
   <translation>Nouvelle adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Next backdrop</source>
   <translation>Arrière-plan suivant</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Next slide</source>
   <translation>Diapositive suivante</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>No brush</source>
   <translation>Pas de pinceau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>No camera was found, so this is the demo. Connect one; it opens by itself.</source>
   <translation>Aucune caméra n'a été trouvée, vous voyez donc la démo. Branchez-en une ; elle s'ouvrira d'elle-même.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>No countdown</source>
   <translation>Sans compte à rebours</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>No picture</source>
   <translation>Aucune photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>No sound at the moment.</source>
   <translation>Pas de son pour l'instant.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Nothing copied: you are covered at the moment. Try again when you see yourself.</source>
   <translation>Rien n'est copié : vous êtes masqué. Réessayez quand vous vous voyez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Nothing is found. Try another word, or show all.</source>
   <translation>Rien trouvé. Essayez un autre mot ou affichez tout.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Nothing is on key {key} yet. Ctrl+{key} puts the chosen backdrop there.</source>
   <translation>Rien sur la touche {key} pour l'instant. Ctrl+{key} y met l'arrière-plan choisi.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing is recorded: the picture is not ready yet. Try again in a moment.</source>
   <translation>Rien n'est enregistré : l'image n'est pas encore prête. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: no picture came. Try again when you see yourself.</source>
   <translation>Rien n'est enregistré : aucune image n'est venue. Réessayez quand vous vous voyez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: you are covered at the moment. Try again when you see yourself.</source>
   <translation>Rien n'est enregistré : vous êtes masqué. Réessayez quand vous vous voyez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because it was paused before a picture came. Go on before you stop it.</source>
   <translation>Rien n'a été enregistré, car c'était en pause avant la première image. Reprenez avant d'arrêter.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because no picture came. Try again when you see yourself.</source>
   <translation>Rien n'a été enregistré, car aucune image n'est venue. Réessayez quand vous vous voyez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Number key</source>
   <translation>Touche numérique</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Number key {key}</source>
   <translation>Touche {key}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Of several pictures taken in a row, the one in which you are sharpest is saved, and no other.</source>
   <translation>De plusieurs photos à la suite, seule la plus nette est gardée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Off: nothing of your room is kept. On: the picture as the camera took it, with your room in it, is kept, on this computer and apart from your pictures, so that you can change the backdrop later, under Edit.</source>
   <translation>Désactivé : rien de votre pièce n'est gardé. Activé : l'image prise par la caméra, avec votre pièce, est gardée sur cet ordinateur et à part de vos photos, pour pouvoir changer l'arrière-plan plus tard, sous Modifier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>On. Choose this camera in the other program: {name}</source>
   <translation>Active. Choisissez cette caméra dans l'autre programme : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>On: with each new picture, your room is kept: on this computer only, apart from the pictures you share, the newest 20. Under Edit you see and delete them; switching this off keeps no more, but deletes none.</source>
   <translation>Activé : à chaque nouvelle photo, votre pièce est gardée : sur cet ordinateur seulement, à part des photos que vous partagez, les 20 plus récentes. Sous Modifier, vous les voyez et les supprimez ; désactiver n'en garde plus, mais n'en supprime aucune.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>One entry of your library could not be read; left out here, kept in {name}.</source>
   <translation>Une entrée de votre bibliothèque n'a pas pu être lue ; elle manque ici, mais reste dans {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>One picture</source>
   <translation>Une photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>One picture takes far too long. Close other programs.</source>
   <translation>Une image prend beaucoup trop de temps. Fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>One press, and everybody sees a card instead of you. Whenever anything goes wrong, you are covered too: your room is never shown.</source>
   <translation>Un appui, et tous voient une carte à votre place. Si quelque chose échoue, vous êtes masqué aussi : votre pièce n'est jamais montrée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Open OBS, click “Start Virtual Camera” once, allow it in the system settings when asked, click “Stop Virtual Camera”, and close OBS.</source>
   <translation>Ouvrez OBS, cliquez une fois sur « Démarrer la caméra virtuelle », autorisez-la dans les réglages du système, cliquez sur « Arrêter la caméra virtuelle » et fermez OBS.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Open a video or picture</source>
   <translation>Ouvrir une vidéo ou une image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open a video or picture instead of a camera</source>
   <translation>Ouvrir une vidéo ou une image au lieu d'une caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open or close the browser address</source>
   <translation>Ouvrir ou fermer l'adresse du navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open the menu</source>
   <translation>Ouvrir le menu</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Or drop pictures, videos, PDF files or folders on the window, or paste one.</source>
   <translation>Ou déposez images, vidéos, PDF ou dossiers sur la fenêtre, ou collez-en.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original kept for editing</source>
   <translation>Original gardé pour modification</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original not kept</source>
   <translation>Original non gardé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see a card or a backdrop alone</source>
   <translation>D'autres programmes voient une carte ou l'arrière-plan seul</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/steady_output.py" />
   <source>Other programs see nothing any more ({kind}). Start it again.</source>
   <translation>Les autres programmes ne voient plus rien ({kind}). Relancez la sortie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see you</source>
   <translation>D'autres programmes vous voient</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Output</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>PDF files need the package pypdfium2. Install it with pip.</source>
   <translation>Les fichiers PDF demandent le paquet pypdfium2. Installez-le avec pip.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint on the picture what is always seen, or never. It holds for this camera only.</source>
   <translation>Peignez sur l'image ce qu'on voit toujours ou jamais. Pour cette caméra seulement.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall always be seen, such as a chair</source>
   <translation>Peindre ce qu'on doit toujours voir, comme une chaise</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall never be seen, such as a poster</source>
   <translation>Peindre ce qu'on ne doit jamais voir, comme une affiche</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is always seen</source>
   <translation>Peindre ce qu'on voit toujours</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is never seen</source>
   <translation>Peindre ce qu'on ne voit jamais</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Paper hills</source>
   <translation>Collines de papier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Part of your room is kept visible</source>
   <translation>Une partie de votre pièce reste visible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Pause the recording</source>
   <translation>Mettre l'enregistrement en pause</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Pause the recording, or go on</source>
   <translation>Mettre en pause l'enregistrement ou reprendre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pick a colour</source>
   <translation>Choisir une couleur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Picture size, pictures per second, and how late the picture is</source>
   <translation>Taille de l'image, images par seconde et retard de l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pictures and videos ({patterns})</source>
   <translation>Images et vidéos ({patterns})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Pictures that can be edited</source>
   <translation>Photos modifiables</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Play backdrops that can move</source>
   <translation>Lire les arrière-plans animés</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Preset {number}</source>
   <translation>Préréglage {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Previous backdrop</source>
   <translation>Arrière-plan précédent</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Previous slide</source>
   <translation>Diapositive précédente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>ProRes (MOV), for editing</source>
   <translation>ProRes (MOV), pour le montage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Put the brush away</source>
   <translation>Ranger le pinceau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Put the chosen backdrop on a number key</source>
   <translation>Mettre l'arrière-plan choisi sur une touche numérique</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality of the file</source>
   <translation>Qualité du fichier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/recent_section.py" />
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Record the microphone too</source>
   <translation>Enregistrer aussi le micro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, with sound</source>
   <translation>Enregistrer ce qui est montré, avec le son</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, without sound</source>
   <translation>Enregistrer ce qui est montré, sans son</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Record, or end the recording</source>
   <translation>Enregistrer ou arrêter l'enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove from favourites</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Remove from the gallery</source>
   <translation>Retirer de la galerie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Remove the chosen backdrop, if it is your own</source>
   <translation>Retirer l'arrière-plan choisi, s'il est à vous</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Remove {title}</source>
   <translation>Retirer {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Removed the folder {name}</source>
   <translation>Dossier {name} retiré</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/window_parts.py" />
   <source>Removed {title}</source>
   <translation>{title} : retiré</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename or delete the chosen preset</source>
   <translation>Renommer ou supprimer le préréglage choisi</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename the preset</source>
   <translation>Renommer le préréglage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename {name}…</source>
   <translation>Renommer {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Renamed {name} to {new}</source>
   <translation>{name} renommé en {new}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Replaced the preset {name}</source>
   <translation>Préréglage {name} remplacé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset the edge</source>
   <translation>Réinitialiser le contour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution of the camera</source>
   <translation>Résolution de la caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Sage</source>
   <translation>Sauge</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save a preset</source>
   <translation>Enregistrer un préréglage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as a new picture (Ctrl+S)</source>
   <translation>Enregistrer comme nouvelle photo (Ctrl+S)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as new picture</source>
   <translation>Enregistrer comme nouvelle photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Save battery (15 fps)</source>
   <translation>Économie (15 i/s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, but its original could not be kept: {name}</source>
   <translation>Enregistré en PNG, car JPEG ne peut pas être transparent ; l'original n'a pas pu être gardé : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, with its original: {name}</source>
   <translation>Enregistré avec son original, en PNG, car JPEG ne peut pas être transparent : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent: {name}</source>
   <translation>Enregistré en PNG, car JPEG ne peut pas être transparent : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Saved pictures</source>
   <translation>Photos enregistrées</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Saved the preset {name}</source>
   <translation>Préréglage {name} enregistré</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved with its original: {name}</source>
   <translation>Enregistré avec son original : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name}</source>
   <translation>{name} enregistré</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation>
    <numerusform>{name} et %n autre enregistrés</numerusform>
    <numerusform>{name} et %n autres enregistrés</numerusform>
    <numerusform>{name} et %n autres enregistrés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved, but its original could not be kept: {name}</source>
   <translation>Enregistré, mais l'original n'a pas pu être gardé : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search backdrops</source>
   <translation>Rechercher des arrière-plans</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Search the backdrops</source>
   <translation>Rechercher parmi les arrière-plans</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Set the edge to its defaults</source>
   <translation>Réinitialiser le contour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Set them all to their defaults</source>
   <translation>Remettre tout aux valeurs par défaut</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Shift</source>
   <translation>Décalage</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show a card instead of you, everywhere</source>
   <translation>Montrer partout une carte à votre place</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Show all of it</source>
   <translation>Afficher en entier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show how to use it in Zoom, Meet, Teams, OBS</source>
   <translation>Montrer comment l'utiliser dans Zoom, Meet, Teams, OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show me</source>
   <translation>Me montrer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Show one person only</source>
   <translation>Montrer une seule personne</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Show only</source>
   <translation>Montrer seulement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show only favourites, recent ones and others</source>
   <translation>Montrer seulement favoris, récents et autres</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the demo</source>
   <translation>Montrer la démo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the last picture or recording in its folder</source>
   <translation>Afficher la dernière photo ou vidéo dans son dossier</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Show the picture at an address on this computer, for OBS's browser source</source>
   <translation>Montrer l'image à une adresse de cet ordinateur, pour la source navigateur d'OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the tour</source>
   <translation>Montrer la visite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Show the whole picture</source>
   <translation>Montrer toute l'image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the whole picture (or double-click it)</source>
   <translation>Montrer toute l'image (ou double-clic)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Show the window</source>
   <translation>Afficher la fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show yourself again</source>
   <translation>Vous montrer à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Show yourself in other programs</source>
   <translation>Vous montrer dans d'autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Show {name}</source>
   <translation>Afficher {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Shutter: {burst}</source>
   <translation>Déclencheur : {burst}</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Silk waves</source>
   <translation>Vagues de soie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number}</source>
   <translation>Diapositive {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number} of {count}</source>
   <translation>Diapositive {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Slides</source>
   <translation>Diapositives</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files, and keeps transparency. At a quality of 100 nothing is lost.</source>
   <translation>Petits fichiers, garde la transparence. À une qualité de 100, rien n'est perdu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files. JPEG cannot be transparent: with the transparent backdrop, PNG is saved instead.</source>
   <translation>Petits fichiers. JPEG ne peut pas être transparent : avec l'arrière-plan transparent, PNG est enregistré à la place.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Small window</source>
   <translation>Petite fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Small window above all others, or back</source>
   <translation>Petite fenêtre au-dessus des autres, ou retour</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Smaller brush</source>
   <translation>Pinceau plus petit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Softness</source>
   <translation>Douceur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>Something went wrong in the window.</source>
   <translation>Un problème est survenu dans la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is off: recordings are silent</source>
   <translation>Son coupé : les enregistrements sont muets</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is on: recordings have it</source>
   <translation>Son activé : les enregistrements l'ont</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Sound off</source>
   <translation>Son coupé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Start again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/segment.py" />
   <source>Start again, or install Backdrop Live again.</source>
   <translation>Redémarrez ou réinstallez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Start or end the virtual camera</source>
   <translation>Lancer ou arrêter la caméra virtuelle</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the camera</source>
   <translation>Lancer la caméra</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the virtual camera, or see what is missing still</source>
   <translation>Lancer la caméra virtuelle, ou voir ce qui manque encore</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Stop recording</source>
   <translation>Arrêter l'enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength</source>
   <translation>Intensité</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength of the blur</source>
   <translation>Intensité du flou</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Stronger blur</source>
   <translation>Flou plus fort</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Studio grey</source>
   <translation>Gris studio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Such as “{name}”. You may use {words}. A name that is taken gets a number.</source>
   <translation>Par exemple « {name} ». Vous pouvez utiliser {words}. Un nom déjà pris reçoit un numéro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Switch it on, now:</source>
   <translation>Activez-le maintenant :</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Take a picture</source>
   <translation>Prendre une photo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take all its zones away</source>
   <translation>Retirer toutes ses zones</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take zones away where you paint</source>
   <translation>Retirer les zones là où vous peignez</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Takes a moment longer. Nothing shows that the preview hides.</source>
   <translation>Prend un instant de plus. Ne montre rien que l'aperçu cache.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>The Python package for it is not in this folder, which runs without Python. Use the browser address, or start the program with Python.</source>
   <translation>Le paquet Python nécessaire n'est pas dans ce dossier, qui fonctionne sans Python. Utilisez l'adresse du navigateur ou démarrez le programme avec Python.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now, and copied. The old one shows nothing any more.</source>
   <translation>L'adresse a changé, et elle est copiée. L'ancienne ne montre plus rien.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now. The old one shows nothing any more.</source>
   <translation>L'adresse a changé. L'ancienne ne montre plus rien.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is open now, and copied.</source>
   <translation>L'adresse est ouverte maintenant, et copiée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The backdrop became transparent, so the video ended. Start it again.</source>
   <translation>L'arrière-plan est devenu transparent : la vidéo s'est arrêtée. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/picture_player.py" />
   <source>The backdrop cannot be played any further.</source>
   <translation>L'arrière-plan ne peut plus être lu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop cannot be used. Choose another.</source>
   <translation>L'arrière-plan est inutilisable. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop is slow to load. Another one stands in until it is there.</source>
   <translation>L'arrière-plan est lent à charger. Un autre le remplace en attendant.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address could not be opened ({value}). Try again.</source>
   <translation>L'adresse du navigateur n'a pas pu être ouverte ({value}). Réessayez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address is closed. Start it again.</source>
   <translation>L'adresse du navigateur est fermée. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>The cameras could not be listed ({error}). Connect yours again.</source>
   <translation>Impossible de lister les caméras ({error}). Rebranchez la vôtre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo.py" />
   <source>The demo is not open. Choose it again in the list of cameras.</source>
   <translation>La démo n'est pas ouverte. Choisissez-la à nouveau dans la liste des caméras.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo_picture.py" />
   <source>The demo's picture {path} cannot be read. Install Backdrop Live again.</source>
   <translation>L'image {path} de la démo est illisible. Réinstallez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>The edge is back at its defaults</source>
   <translation>Le contour a retrouvé ses valeurs par défaut</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>The edited picture</source>
   <translation>La photo modifiée</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>The finer network is not part of this installation; pictures are saved as they are shown.</source>
   <translation>Le réseau plus fin ne fait pas partie de cette installation ; les photos sont gardées telles que montrées.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The folder could not be opened here. It is {folder}.</source>
   <translation>Le dossier n'a pas pu être ouvert ici. C'est {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} holds no pictures. Put some in, or choose another.</source>
   <translation>Le dossier {name} ne contient pas d'images. Mettez-en ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} is not there any more. Choose another.</source>
   <translation>Le dossier {name} n'est plus là. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The kind of file while the backdrop is transparent</source>
   <translation>Type de fichier quand l'arrière-plan est transparent</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>The microphone is on. Only a recording keeps what it hears.</source>
   <translation>Le micro est actif. Seul un enregistrement garde ce qu'il entend.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>The microphone no longer answers, so there is no sound. It is used again as soon as it is back.</source>
   <translation>Le micro ne répond plus : il n'y a pas de son. Il sera repris dès son retour.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>The most of this computer's processor, all cores together, that may be used</source>
   <translation>Part maximale du processeur, tous cœurs confondus, à utiliser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is empty. Write something, such as Backdrop {{date}} {{time}}.</source>
   <translation>Le nom est vide. Écrivez par exemple Backdrop {{date}} {{time}}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is too long. Keep it to {_MOST_CHARACTERS} letters.</source>
   <translation>Le nom est trop long. Limitez-le à {_MOST_CHARACTERS} lettres.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/model.py" />
   <source>The network cannot be run ({error}). Install Backdrop Live again.</source>
   <translation>Le réseau ne peut pas être exécuté ({error}). Réinstallez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network did not load ({error}). Install Backdrop Live again.</source>
   <translation>Le réseau ne s'est pas chargé ({error}). Réinstallez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network has the size {size}. Install Backdrop Live again.</source>
   <translation>Le réseau a la taille {size}. Réinstallez Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The next step</source>
   <translation>L'étape suivante</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>The original is deleted. The picture itself stays where you saved it.</source>
   <translation>L'original est supprimé. La photo elle-même reste où vous l'avez enregistrée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/originals.py" />
   <source>The original of this picture is broken. Delete it, and edit another.</source>
   <translation>L'original de cette photo est endommagé. Supprimez-le et modifiez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>The pasted picture could not be kept: {error}. Free some space, or add it as a file.</source>
   <translation>L'image collée n'a pas pu être gardée : {error}. Libérez de la place ou ajoutez-la comme fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/stream_picture.py" />
   <source>The picture could not be made for the stream. Start it again.</source>
   <translation>L'image du flux n'a pas pu être créée. Relancez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The picture could not be worked on ({kind}).</source>
   <translation>L'image n'a pas pu être traitée ({kind}).</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The picture has another size, so the video ended. Start it again.</source>
   <translation>L'image a changé de taille : la vidéo s'est arrêtée. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The picture was not saved. {error}</source>
   <translation>La photo n'a pas été enregistrée. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>The preset {name}</source>
   <translation>Le préréglage {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>The recording ended: {reason}. What came before is in {name}. {remedy}.</source>
   <translation>L'enregistrement s'est arrêté : {reason}. Ce qui précède est dans {name}. {remedy}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/queued_sink.py" />
   <source>The recording failed ({kind}) and ended. Start it again.</source>
   <translation>L'enregistrement a échoué ({kind}) et s'est arrêté. Relancez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>The recording was saved, but without all of its sound ({reason}). Try again.</source>
   <translation>L'enregistrement est sauvé, mais sans tout son son ({reason}). Réessayez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>The round button takes a picture, the red one records. Both save exactly what is shown.</source>
   <translation>Le bouton rond prend une photo, le rouge enregistre. Les deux gardent exactement ce qui est montré.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/frame.py" />
   <source>The source gave something that is not a colour picture. Choose another resolution or another source.</source>
   <translation>La source a fourni autre chose qu'une image en couleur. Choisissez une autre résolution ou une autre source.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The step before</source>
   <translation>L'étape précédente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The system's microphone</source>
   <translation>Micro du système</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The video is not open. Start it again.</source>
   <translation>La vidéo n'est pas ouverte. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera ended ({error}). Start it again.</source>
   <translation>La caméra virtuelle s'est arrêtée ({error}). Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera is a camera that other programs can choose. This is what it needs; skip what is there already.</source>
   <translation>La caméra virtuelle est une caméra que d'autres programmes peuvent choisir. Voici ce qu'il lui faut ; passez ce qui est déjà là.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera is not open. Start it again.</source>
   <translation>La caméra virtuelle n'est pas ouverte. Relancez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera needs one more package, and a driver that makes the camera.</source>
   <translation>La caméra virtuelle demande un paquet de plus et un pilote qui crée la caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera needs one more package. How to get it is shown here.</source>
   <translation>La caméra virtuelle demande un paquet de plus. La marche à suivre est indiquée ici.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>The {name} network cannot be used, so the usual one goes on. {error}</source>
   <translation>Le réseau {name} est inutilisable, l'habituel continue donc. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Their originals show your room. They are kept on this computer only, until you delete them.</source>
   <translation>Les originaux montrent votre pièce. Ils restent sur cet ordinateur seulement, jusqu'à ce que vous les supprimiez.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Then, in Zoom, Meet, Teams or Discord, open the video settings and choose that camera. If it is not in the list, close and open the other program once.</source>
   <translation>Ensuite, dans Zoom, Meet, Teams ou Discord, ouvrez les réglages vidéo et choisissez cette caméra. Si elle n'est pas dans la liste, fermez et rouvrez l'autre programme.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/networks.py" />
   <source>There are no other networks.</source>
   <translation>Il n'y a pas d'autres réseaux.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>There are no pictures or videos in this folder yet.</source>
   <translation>Il n'y a pas encore d'images ni de vidéos dans ce dossier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>There is a character that cannot be seen. Leave it out.</source>
   <translation>Il y a un caractère invisible. Retirez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>There is a preset {name} already. Choose another name.</source>
   <translation>Il existe déjà un préréglage {name}. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>There is no file {path}. Check the name.</source>
   <translation>Le fichier {path} n'existe pas. Vérifiez le nom.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/errors.py" />
   <source>There is no picture in this backdrop. Choose another.</source>
   <translation>Cet arrière-plan ne contient aucune image. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no picture or file to paste. Copy one first.</source>
   <translation>Il n'y a ni image ni fichier à coller. Copiez-en un d'abord.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>There is no picture yet. Take one first.</source>
   <translation>Il n'y a pas encore de photo. Prenez-en une d'abord.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no preset yet. Save one first.</source>
   <translation>Il n'y a pas encore de préréglage. Enregistrez-en un d'abord.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>There is no sound ({kind}). Choose another microphone.</source>
   <translation>Pas de son ({kind}). Choisissez un autre micro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the Python package sounddevice is missing. Install it (pip install sounddevice), then turn the sound on again.</source>
   <translation>Pas de son : le paquet Python sounddevice manque. Installez-le (pip install sounddevice), puis réactivez le son.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the system library PortAudio is missing. Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again.</source>
   <translation>Pas de son : la bibliothèque PortAudio manque. Installez-la (sous Debian et Ubuntu : sudo apt install libportaudio2), puis réactivez le son.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: the microphone {name} did not open. Close other programs that use it, check that this one may use it, or choose another.</source>
   <translation>Pas de son : le micro {name} ne s'est pas ouvert. Fermez les programmes qui l'utilisent, vérifiez l'autorisation ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: {what}. Plug it in, or choose another.</source>
   <translation>Pas de son : {what}. Branchez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it at the moment.</source>
   <translation>Il n'y a pas encore de caméra virtuelle sur cet ordinateur, ou un autre programme l'utilise en ce moment.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it. What to do is shown here; the browser address needs nothing of all that.</source>
   <translation>Il n'y a pas encore de caméra virtuelle sur cet ordinateur, ou un autre programme l'utilise. La marche à suivre est indiquée ici ; l'adresse du navigateur ne demande rien de tout cela.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>There is nothing to edit. Switch on “Keep the original for editing” under Options, and take a picture.</source>
   <translation>Il n'y a rien à modifier. Activez « Garder l'original pour modification » dans Options, puis prenez une photo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>This folder is not there any more. Bring it back, or remove it from the gallery.</source>
   <translation>Ce dossier n'est plus là. Remettez-le ou retirez-le de la galerie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>This program has no backdrop “{stem}”. There are {names}.</source>
   <translation>Ce programme n'a pas d'arrière-plan « {stem} ». Il y a {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Tile</source>
   <translation>Mosaïque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Tour</source>
   <translation>Visite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent</source>
   <translation>Transparent</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Transparent recordings</source>
   <translation>Enregistrements transparents</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent: nothing behind you</source>
   <translation>Transparent : rien derrière vous</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Turn the microphone's sound on or off</source>
   <translation>Activer ou couper le son du micro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture left</source>
   <translation>Tourner l'image à gauche</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture right</source>
   <translation>Tourner l'image à droite</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Turn the picture when the camera lies on its side</source>
   <translation>Tourner l'image quand la caméra est couchée</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Undo (a backdrop removed, a zone painted)</source>
   <translation>Annuler (arrière-plan retiré, zone peinte)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Undo the last change (Ctrl+Z)</source>
   <translation>Annuler la dernière modification (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/connections.py" />
   <source>Undone: {title}</source>
   <translation>Annulé : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Until then it stays “{name}”.</source>
   <translation>D'ici là, il reste « {name} ».</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Use a preset: its camera, backdrop and sliders</source>
   <translation>Utiliser un préréglage : caméra, arrière-plan et curseurs</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides</source>
   <translation>Utiliser en diapositives</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides, read again or remove</source>
   <translation>Utiliser en diapositives, relire ou retirer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Use the backdrop on a number key</source>
   <translation>Utiliser l'arrière-plan d'une touche numérique</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Use the browser address</source>
   <translation>Utiliser l'adresse du navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Virtual camera</source>
   <translation>Caméra virtuelle</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Warm glow</source>
   <translation>Lueur chaude</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Weaker blur</source>
   <translation>Flou plus faible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>WebM (VP9), small</source>
   <translation>WebM (VP9), léger</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Which backdrops to show</source>
   <translation>Arrière-plans à montrer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>White</source>
   <translation>Blanc</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Whoever knows this address can see you on this computer.</source>
   <translation>Quiconque connaît cette adresse peut vous voir sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Whole picture</source>
   <translation>Image entière</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>Windows keeps “{pattern}” for itself. Add a word.</source>
   <translation>Windows se réserve « {pattern} ». Ajoutez un mot.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Words, and {date}, {time}, {number}, {backdrop}</source>
   <translation>Des mots et {date}, {time}, {number}, {backdrop}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Working out the finest edge…</source>
   <translation>Calcul du contour le plus fin…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>You are covered</source>
   <translation>Vous êtes masqué</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered, because the part that finds you in the picture did not start. {error}</source>
   <translation>Vous êtes masqué, car la partie qui vous trouve dans l'image n'a pas démarré. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are covered. {keys} shows you again.</source>
   <translation>Vous êtes masqué. {keys} vous montre à nouveau.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered: a picture could not be worked on, so none is shown rather than your room. It goes on by itself. If this stays, choose a lower resolution. {error}</source>
   <translation>Vous êtes masqué : une image n'a pas pu être traitée, aucune n'est donc montrée plutôt que votre pièce. Cela reprend tout seul. Si cela persiste, choisissez une résolution plus basse. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are shown again.</source>
   <translation>Vous êtes à nouveau visible.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>You can go on; if something does not answer, close Backdrop Live and start it again. For a report, run “backdrop doctor” and add this line: {kind}: {error}</source>
   <translation>Vous pouvez continuer ; si quelque chose ne répond pas, fermez Backdrop Live et relancez-le. Pour un rapport, lancez « backdrop doctor » et ajoutez cette ligne : {kind}: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>You may not read {name}. Change its permissions.</source>
   <translation>Vous n'avez pas le droit de lire {name}. Modifiez ses permissions.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>You may not use {name}. Add yourself to the group “video” (sudo usermod -aG video $USER), then log in again.</source>
   <translation>Vous n'avez pas le droit d'utiliser {name}. Ajoutez-vous au groupe « video » (sudo usermod -aG video $USER), puis reconnectez-vous.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop.</source>
   <translation>Vous, avec l'arrière-plan choisi.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>You, with the chosen backdrop. Esc leads back to the large window.</source>
   <translation>Vous, avec l'arrière-plan choisi. Échap ramène à la grande fenêtre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop. No picture yet.</source>
   <translation>Vous, avec l'arrière-plan choisi. Pas encore d'image.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Your camera is not connected, so this is the demo. Plug it in, or choose another camera.</source>
   <translation>Votre caméra n'est pas branchée, vous voyez donc la démo. Branchez-la ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It is empty for now, and nothing is saved until it can be read.</source>
   <translation>Votre bibliothèque n'a pas pu être lue ({strerror}). Elle est vide pour l'instant, et rien ne sera enregistré tant qu'elle ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It was set aside as {name}, and a new one is begun.</source>
   <translation>Votre bibliothèque n'a pas pu être lue ({strerror}). Elle a été mise de côté sous le nom {name}, et une nouvelle est commencée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>Votre bibliothèque n'a pas pu être enregistrée dans {parent} ({strerror}). Vérifiez que vous pouvez y écrire et que le disque n'est pas plein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is broken. A new one is begun, and will replace it.</source>
   <translation>Votre bibliothèque est endommagée. Une nouvelle est commencée et la remplacera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used.</source>
   <translation>Votre bibliothèque vient d'un Backdrop Live plus récent ; ce que celui-ci connaît est utilisé.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used. A copy is kept as {name}.</source>
   <translation>Votre bibliothèque vient d'un Backdrop Live plus récent ; ce que celui-ci connaît est utilisé. Une copie est gardée sous le nom {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was broken. It was set aside as {name}, and a new one is begun.</source>
   <translation>Votre bibliothèque était endommagée. Elle a été mise de côté sous le nom {name}, et une nouvelle est commencée.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Votre bibliothèque n'a pas été enregistrée, car {path} ne peut pas être lu ({strerror}). Rendez ce fichier lisible, ou déplacez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). The defaults are used, and nothing is saved until they can be read.</source>
   <translation>Vos réglages n'ont pas pu être lus ({strerror}). Les valeurs par défaut sont utilisées, et rien ne sera enregistré tant qu'ils ne peuvent pas être lus.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). They were set aside as {name}, and the defaults are used.</source>
   <translation>Vos réglages n'ont pas pu être lus ({strerror}). Ils ont été mis de côté sous le nom {name}, et les valeurs par défaut sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>Vos réglages n'ont pas pu être enregistrés dans {parent} ({strerror}). Vérifiez que vous pouvez y écrire et que le disque n'est pas plein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file is broken. The defaults are used, and will replace it.</source>
   <translation>Votre fichier de réglages est endommagé. Les valeurs par défaut sont utilisées et le remplaceront.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file was broken. It was set aside as {name}, and the defaults are used.</source>
   <translation>Votre fichier de réglages était endommagé. Il a été mis de côté sous le nom {name} et les valeurs par défaut sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings were not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Vos réglages n'ont pas été enregistrés, car {path} ne peut pas être lu ({strerror}). Rendez ce fichier lisible, ou déplacez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Zone brush</source>
   <translation>Pinceau de zones</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zones</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom in (or roll the wheel over the picture)</source>
   <translation>Agrandir (ou molette sur l'image)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom in on you and follow you, calmly</source>
   <translation>Zoomer sur vous et vous suivre calmement</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Zoom, Meet, Teams, OBS</source>
   <translation>Zoom, Meet, Teams, OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>at most {fps} fps</source>
   <translation>au plus {fps} i/s</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced</source>
   <translation>équilibré</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced network</source>
   <translation>réseau équilibré</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 2nd frame</source>
   <translation>1 image sur 2</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 3rd frame</source>
   <translation>1 image sur 3</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every frame</source>
   <translation>chaque image</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast</source>
   <translation>rapide</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast network</source>
   <translation>réseau rapide</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine network</source>
   <translation>réseau fin</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>is not a PDF that can be read, or asks for a password</source>
   <translation>n'est pas un PDF lisible ou demande un mot de passe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>no microphone was found</source>
   <translation>aucun micro trouvé</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>no sound</source>
   <translation>pas de son</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the file may not grow any further here</source>
   <translation>le fichier ne peut plus grandir ici</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the microphone {name} was not found</source>
   <translation>le micro {name} est introuvable</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>{count} more are not shown; as slides, all are within reach.</source>
   <translation>{count} autres ne sont pas affichées ; en diapositives, toutes sont accessibles.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>{error} Meanwhile this is the demo.</source>
   <translation>{error} En attendant, voici la démo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps</source>
   <translation>{fps} i/s</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>{key} (now {name})</source>
   <translation>{key} (actuellement {name})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>{name} (not there)</source>
   <translation>{name} (absent)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} cannot be written: its name must end in one of {names}.</source>
   <translation>{name} ne peut pas être écrit : son nom doit se terminer par l'un de {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} did not open. Close other programs that use it, check that this one may use it, or choose another camera.</source>
   <translation>{name} ne s'est pas ouverte. Fermez les programmes qui l'utilisent, vérifiez l'autorisation ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} failed ({kind}). Choose it again, or another one.</source>
   <translation>{name} a échoué ({kind}). Choisissez-la à nouveau ou prenez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>{name} gives a black picture. Open its cover or privacy switch, or turn on a light.</source>
   <translation>{name} donne une image noire. Ouvrez son cache ou son interrupteur, ou allumez une lumière.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another file.</source>
   <translation>{name} ne donne pas d'images. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another source.</source>
   <translation>{name} ne donne pas d'images. Choisissez une autre source.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives no pictures. Close other programs that use it, check that this one may use it, or plug it in again.</source>
   <translation>{name} ne donne pas d'images. Fermez les programmes qui l'utilisent, vérifiez l'autorisation ou rebranchez-la.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} ne donne pas d'images. Rebranchez-la ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives pictures of an unknown kind. Choose another resolution, or another camera.</source>
   <translation>{name} donne des images d'un type inconnu. Choisissez une autre résolution ou une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} has no pages. Choose another file.</source>
   <translation>{name} n'a pas de pages. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} has too many pixels. Choose a smaller picture.</source>
   <translation>{name} a trop de pixels. Choisissez une image plus petite.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} has too many pixels. Choose a smaller video.</source>
   <translation>{name} a trop de pixels. Choisissez une vidéo plus petite.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} holds no moving picture. Choose a video file.</source>
   <translation>{name} ne contient pas d'image animée. Choisissez un fichier vidéo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is a favourite</source>
   <translation>{name} est un favori</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a folder. Choose a picture file.</source>
   <translation>{name} est un dossier. Choisissez un fichier image.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a folder. Choose a video file.</source>
   <translation>{name} est un dossier. Choisissez un fichier vidéo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a kind of picture that cannot be read. Save it as a PNG, JPEG or WebP file.</source>
   <translation>{name} est un type d'image qui ne peut pas être lu. Enregistrez-la en fichier PNG, JPEG ou WebP.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a video of an unknown kind. Choose an MP4 or WebM file.</source>
   <translation>{name} est une vidéo d'un type inconnu. Choisissez un fichier MP4 ou WebM.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is broken and cannot be played. Choose another.</source>
   <translation>{name} est endommagé et illisible. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is broken and cannot be shown. Choose another picture.</source>
   <translation>{name} est endommagé et ne peut être affiché. Choisissez une autre image.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} is broken and cannot be shown. Choose another.</source>
   <translation>{name} est endommagé et ne peut être affiché. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>{name} is neither a folder nor a PDF file. Choose another.</source>
   <translation>{name} n'est ni un dossier ni un fichier PDF. Choisissez autre chose.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is no favourite any more</source>
   <translation>{name} n'est plus un favori</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is not a picture. Choose another file.</source>
   <translation>{name} n'est pas une image. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not a video that can be read. Choose another file.</source>
   <translation>{name} n'est pas une vidéo lisible. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} is not connected. Plug it in, or choose another camera.</source>
   <translation>{name} n'est pas branchée. Branchez-la ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not open. Choose it again.</source>
   <translation>{name} n'est pas ouverte. Choisissez-la à nouveau.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not there any more. Choose another file.</source>
   <translation>{name} n'est plus là. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} is the name of a picture. Choose the name of a video.</source>
   <translation>{name} est le nom d'une image. Choisissez le nom d'une vidéo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is there already</source>
   <translation>{name} est déjà là</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is too large. Choose a picture of at most {value} megapixels.</source>
   <translation>{name} est trop grande. Choisissez une image d'au plus {value} mégapixels.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} stopped giving pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} ne donne plus d'images. Rebranchez-la ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved ({reason}). Try again, or save elsewhere.</source>
   <translation>{name} n'a pas été enregistré ({reason}). Réessayez ou enregistrez ailleurs.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: such large files are not allowed here. Save elsewhere.</source>
   <translation>{name} n'a pas été enregistré : des fichiers aussi gros ne sont pas permis ici. Enregistrez ailleurs.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: the disk is full. Make room, or save elsewhere.</source>
   <translation>{name} n'a pas été enregistré : le disque est plein. Libérez de la place ou enregistrez ailleurs.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
   <translation>{name} n'a pas été enregistré : un dossier porte ce nom. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is no folder {parent}. Choose another.</source>
   <translation>{name} n'a pas été enregistré : le dossier {parent} n'existe pas. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: you may not write in {parent}. Choose another folder.</source>
   <translation>{name} n'a pas été enregistré : vous ne pouvez pas écrire dans {parent}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} {words}. Choose another file.</source>
   <translation>{name} {words}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name}… was not saved: the name is too long. Choose a shorter one.</source>
   <translation>{name}… n'a pas été enregistré : le nom est trop long. Choisissez-en un plus court.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>{percent} % CPU</source>
   <translation>{percent} % CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>{skipped} entries of your library could not be read; left out here, kept in {name}.</source>
   <translation>{skipped} entrées de votre bibliothèque n'ont pas pu être lues ; elles manquent ici, mais restent dans {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{source} (covered)</source>
   <translation>{source} (masqué)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>{step} of {count}</source>
   <translation>{step} sur {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>{words}. Keyboard: {keys}</source>
   <translation>{words}. Clavier : {keys}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {load}</source>
   <translation>{work} : {load}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU</source>
   <translation>{work} : {percent} % du processeur</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU, the least it can do</source>
   <translation>{work} : {percent} % du processeur, le minimum possible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/source.py" />
   <source>“{source_id}” is not a source. Choose a camera, a file or the demo.</source>
   <translation>« {source_id} » n'est pas une source. Choisissez une caméra, un fichier ou la démo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as #336699, green, or the path of a picture or video.</source>
   <translation>« {spec} » n'est pas un arrière-plan. Utilisez transparent, blur, blur:0 à blur:100, une couleur comme #336699, green ou le chemin d'une image ou d'une vidéo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.</source>
   <translation>« {text} » n'est ni un fichier ni une caméra. Caméras : {names}. Ou dites demo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>“{word}” is not known. Use {join} or {WORDS}.</source>
   <translation>« {word} » est inconnu. Utilisez {join} ou {WORDS}.</translation>
  </message>
 </context>
</TS>
