<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation>
    <numerusform>%n ausgelassen</numerusform>
    <numerusform>%n ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>%n files cannot be used, among them: {error}</source>
   <translation>
    <numerusform>%n Datei ist nicht verwendbar: {error}</numerusform>
    <numerusform>%n Dateien sind nicht verwendbar, darunter: {error}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A file's name cannot hold “{character}”. Leave it out.</source>
   <translation>Ein Dateiname darf „{character}“ nicht enthalten. Lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>A limit of your own</source>
   <translation>Eigene Grenze</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name cannot end with a dot. Leave it out.</source>
   <translation>Ein Name darf nicht mit einem Punkt enden. Lassen Sie ihn weg.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name that begins with a dot is hidden. Begin with something else.</source>
   <translation>Ein Name, der mit einem Punkt beginnt, ist verborgen. Beginnen Sie mit etwas anderem.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>A page of {name} cannot be drawn. Choose another file.</source>
   <translation>Eine Seite von {name} kann nicht gezeichnet werden. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>A plain colour and transparency are as they are. Choose a picture first.</source>
   <translation>Eine Farbe und Transparenz sind, wie sie sind. Wählen Sie erst ein Bild.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>A preset needs a name.</source>
   <translation>Eine Vorlage braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>A stroke of the brush</source>
   <translation>Pinselstrich</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>A {suffix} file cannot be transparent. Write {names}, or choose another backdrop.</source>
   <translation>Eine {suffix}-Datei kann nicht transparent sein. Schreiben Sie {names}, oder wählen Sie einen anderen Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/picture.py" />
   <source>A {suffix} file holds at most {longest} pixels each way. Write png instead.</source>
   <translation>Eine {suffix}-Datei fasst höchstens {longest} Pixel je Seite. Schreiben Sie stattdessen png.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Add a backdrop</source>
   <translation>Hintergrund hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add a folder of pictures</source>
   <translation>Ordner mit Bildern hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add the picture or file you copied</source>
   <translation>Kopiertes Bild oder kopierte Datei hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Add to favourites</source>
   <translation>Zu Favoriten hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add your own picture or video</source>
   <translation>Eigenes Bild oder Video hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add your own picture, video or PDF</source>
   <translation>Eigenes Bild, Video oder PDF hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Adjust the backdrop</source>
   <translation>Hintergrund anpassen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/outbox.py" />
   <source>An output failed ({kind}) and was closed. Start it again.</source>
   <translation>Eine Ausgabe ist fehlgeschlagen ({kind}) und wurde geschlossen. Starten Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>And after each start of this computer:</source>
   <translation>Und nach jedem Start dieses Computers:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Arrow keys move the brush, with Shift in long steps. Space paints, Backspace erases, Escape ends.</source>
   <translation>Pfeiltasten bewegen den Pinsel, mit Umschalt in großen Schritten. Leertaste malt, Rücktaste radiert, Escape beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>As the camera likes</source>
   <translation>Wie die Kamera will</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Back to the large window</source>
   <translation>Zurück zum großen Fenster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Backdrop Live, small window</source>
   <translation>Backdrop Live, kleines Fenster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop Live: you are covered</source>
   <translation>Backdrop Live: Sie sind verdeckt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Backdrops</source>
   <translation>Hintergründe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Balanced (30 fps)</source>
   <translation>Ausgewogen (30 B/s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Be a camera that Zoom, Meet, Teams and others can choose</source>
   <translation>Eine Kamera sein, die Zoom, Meet, Teams und andere wählen können</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 10, over 1 second</source>
   <translation>Bestes von 10, in 1 Sekunde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 20, over 2 seconds</source>
   <translation>Bestes von 20, in 2 Sekunden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 5, over half a second</source>
   <translation>Bestes von 5, in einer halben Sekunde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Best, every frame</source>
   <translation>Am besten, jedes Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Black</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Blue hour</source>
   <translation>Blaue Stunde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur</source>
   <translation>Unschärfe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Blur instead</source>
   <translation>Stattdessen Unschärfe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Blur of the backdrop</source>
   <translation>Unschärfe des Hintergrunds</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Blur the room</source>
   <translation>Raum unscharf machen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur the room behind you</source>
   <translation>Den Raum hinter Ihnen unscharf machen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Blur the room, leave it out, or put a picture there. Your own ones can be dropped here.</source>
   <translation>Machen Sie den Raum unscharf, lassen Sie ihn weg oder setzen Sie ein Bild dorthin. Eigene Bilder lassen sich hierher ziehen.</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Bookshelf</source>
   <translation>Bücherregal</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Brick loft</source>
   <translation>Backstein-Loft</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address</source>
   <translation>Browser-Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address (for OBS)</source>
   <translation>Browser-Adresse (für OBS)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush size</source>
   <translation>Pinselgröße</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Burst</source>
   <translation>Serie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>CPU limit</source>
   <translation>CPU-Grenze</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Calm</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Calm office</source>
   <translation>Ruhiges Büro</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Camera, browser</source>
   <translation>Kamera, Browser</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel the countdown</source>
   <translation>Countdown abbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Cancelled. Nothing was saved.</source>
   <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Centre</source>
   <translation>Zentrieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the backdrop of a saved picture</source>
   <translation>Hintergrund eines gespeicherten Fotos ändern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the burst (one picture, best of 5, 10, 20)</source>
   <translation>Serie ändern (ein Foto, bestes von 5, 10, 20)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the countdown (off, 3 s, 10 s)</source>
   <translation>Countdown ändern (aus, 3 s, 10 s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Change the preset</source>
   <translation>Vorlage ändern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Change the size</source>
   <translation>Größe ändern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Chinese cannot be shown, because no font for it is installed. Install one, such as Noto Sans CJK, and start Backdrop Live again.</source>
   <translation>Chinesisch kann nicht angezeigt werden, denn es ist keine Schrift dafür installiert. Installieren Sie eine, etwa Noto Sans CJK, und starten Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Choose a preset</source>
   <translation>Vorlage wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Choose another folder</source>
   <translation>Wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Choose folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose how much of this computer may be used</source>
   <translation>Wählen, wie viel dieses Computers genutzt werden darf</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Choose the camera</source>
   <translation>Kamera wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose the folder for pictures</source>
   <translation>Ordner für Fotos wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the kind of transparent recordings</source>
   <translation>Art der transparenten Aufnahmen wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the microphone</source>
   <translation>Mikrofon wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the resolution</source>
   <translation>Auflösung wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Choose what is behind you</source>
   <translation>Wählen Sie, was hinter Ihnen ist</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>City at night</source>
   <translation>Stadt bei Nacht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Clay</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Clear all zones of this camera</source>
   <translation>Alle Zonen dieser Kamera löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear the zones</source>
   <translation>Zonen löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Cleared the zones</source>
   <translation>Zonen gelöscht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Close Backdrop Live</source>
   <translation>Backdrop Live schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Close OBS, or end its own virtual camera: only one program can send to it.</source>
   <translation>Schließen Sie OBS, oder beenden Sie seine eigene virtuelle Kamera: Nur ein Programm kann an sie senden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide</source>
   <translation>Anleitung schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide (Esc)</source>
   <translation>Anleitung schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview</source>
   <translation>Diese Übersicht schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview (Esc)</source>
   <translation>Diese Übersicht schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Colour {spec}</source>
   <translation>Farbe {spec}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Copied. Paste it as the URL of a browser source in OBS, or into a browser.</source>
   <translation>Kopiert. Fügen Sie sie als URL einer Browser-Quelle in OBS ein, oder in einen Browser.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Copied. Paste it wherever you like.</source>
   <translation>Kopiert. Fügen Sie es ein, wo Sie möchten.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Copy the browser address</source>
   <translation>Browser-Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command</source>
   <translation>Befehl kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command: {command}</source>
   <translation>Befehl kopieren: {command}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy the picture</source>
   <translation>Foto kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Countdown</source>
   <translation>Countdown</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation>
    <numerusform>Countdown von %n Sekunde</numerusform>
    <numerusform>Countdown von %n Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Cover me</source>
   <translation>Verdecken</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Cover me, or show me again</source>
   <translation>Verdecken oder wieder zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Cover yourself at any time</source>
   <translation>Verdecken Sie sich jederzeit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete original…</source>
   <translation>Original löschen…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original for good</source>
   <translation>Original endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of this picture</source>
   <translation>Original dieses Fotos löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of {name}? Its backdrop can then not be changed any more.</source>
   <translation>Original von {name} löschen? Der Hintergrund kann dann nicht mehr geändert werden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Delete {name}</source>
   <translation>{name} löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Deleted the preset {name}</source>
   <translation>Vorlage {name} gelöscht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dim</source>
   <translation>Abdunkeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dimming of the backdrop</source>
   <translation>Abdunkeln des Hintergrunds</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Do what the message offers (Try again)</source>
   <translation>Tun, was die Meldung anbietet (Erneut versuchen)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to hide. Right button erases, Esc ends.</source>
   <translation>Über das ziehen, was verborgen wird. Rechte Taste radiert, Esc beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to keep. Right button erases, Esc ends.</source>
   <translation>Über das ziehen, was sichtbar bleibt. Rechte Taste radiert, Esc beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over zones to erase them. Esc ends.</source>
   <translation>Über Zonen ziehen, um sie zu radieren. Esc beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Drop to use it as your backdrop</source>
   <translation>Loslassen, um es als Hintergrund zu verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Edge</source>
   <translation>Kante</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>Edit a picture</source>
   <translation>Foto ändern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Edit…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Effects</source>
   <translation>Effekte</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Effort</source>
   <translation>Aufwand</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>End countdown, burst or painting, or close the message</source>
   <translation>Countdown, Serie oder Malen beenden, oder Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>End recording, virtual camera and browser address first, then choose again.</source>
   <translation>Beenden Sie erst Aufnahme, virtuelle Kamera und Browser-Adresse, dann wählen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>End the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Erase zones</source>
   <translation>Zonen radieren</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Favourite</source>
   <translation>Favorit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Favourites</source>
   <translation>Favoriten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Feather</source>
   <translation>Weichzeichnen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fill the picture</source>
   <translation>Bild füllen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Find a backdrop by its name</source>
   <translation>Hintergrund nach Namen finden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Finest edge</source>
   <translation>Feinste Kante</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fit</source>
   <translation>Einpassung</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Fit, blur and dim the backdrop</source>
   <translation>Hintergrund einpassen, unscharf machen und abdunkeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Folder {name}</source>
   <translation>Ordner {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Follow me</source>
   <translation>Mir folgen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Follow one person, and treat everybody else as part of the room</source>
   <translation>Einer Person folgen und alle anderen wie den Raum behandeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/tool.py" />
   <source>Following {zoom}</source>
   <translation>Folgt {zoom}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Framing</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Full screen, or back</source>
   <translation>Vollbild oder zurück</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Getting ready…</source>
   <translation>Wird vorbereitet…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Go on with the recording</source>
   <translation>Aufnahme fortsetzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the backdrops (then use the arrow keys)</source>
   <translation>Zu den Hintergründen (dann mit Pfeiltasten)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the edge (Tab for the next slider)</source>
   <translation>Zur Kante (Tab zum nächsten Regler)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Graphite</source>
   <translation>Graphit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen</source>
   <translation>Greenscreen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen, for other programs to replace</source>
   <translation>Greenscreen, den andere Programme ersetzen</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Green studio</source>
   <translation>Grünes Studio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide brush</source>
   <translation>Pinsel zum Verbergen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Hide {name}</source>
   <translation>{name} ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Hold still: {count} pictures, of which the sharpest is saved.</source>
   <translation>Stillhalten: {count} Fotos, das schärfste wird gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>How far to zoom in; drag the picture to move it</source>
   <translation>Wie stark vergrößert wird; Bild ziehen, um es zu verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>How large the brush is, in percent of the picture</source>
   <translation>Wie groß der Pinsel ist, in Prozent des Bildes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>How loud the microphone is. Red: too loud</source>
   <translation>Wie laut das Mikrofon ist. Rot: zu laut</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much a still edge is calmed over time</source>
   <translation>Wie stark eine ruhige Kante über die Zeit beruhigt wird</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of fine hair and doubt stays half visible</source>
   <translation>Wie viel von feinem Haar und Zweifel halb sichtbar bleibt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of the new room's light falls on your edge</source>
   <translation>Wie viel Licht des neuen Raums auf Ihre Kante fällt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>How much of this computer may be used</source>
   <translation>Wie viel dieses Computers genutzt werden darf</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>How pictures are saved</source>
   <translation>Wie Fotos gespeichert werden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How soft the edge is blurred, in pixels</source>
   <translation>Wie weich die Kante gezeichnet wird, in Pixeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>How the backdrop is fitted to the picture</source>
   <translation>Wie der Hintergrund in das Bild eingepasst wird</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to show yourself in other programs</source>
   <translation>Wie Sie sich in anderen Programmen zeigen</translation>
  </message>
  <message>
   <location filename="../../models/shipped.py" />
   <source>Install Backdrop Live again, or write the weights again with `python -m models.export`.</source>
   <translation>Installieren Sie Backdrop Live neu, oder schreiben Sie die Gewichte neu mit `python -m models.export`.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio (free, obsproject.com): it brings the camera and need not run.</source>
   <translation>Installieren Sie OBS Studio (kostenlos, obsproject.com): Es bringt die Kamera mit und muss nicht laufen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio 30 or newer (free, obsproject.com); macOS 13 or newer is needed.</source>
   <translation>Installieren Sie OBS Studio 30 oder neuer (kostenlos, obsproject.com); macOS 13 oder neuer wird benötigt.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install one more Python package, in a terminal:</source>
   <translation>Installieren Sie noch ein Python-Paket, in einem Terminal:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install the driver (Debian, Ubuntu and relatives; others call it v4l2loopback too):</source>
   <translation>Installieren Sie den Treiber (Debian, Ubuntu und Verwandte; auch anderswo heißt er v4l2loopback):</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>It could not be deleted ({reason}). Close other programs, and try again.</source>
   <translation>Es konnte nicht gelöscht werden ({reason}). Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep brush</source>
   <translation>Pinsel zum Zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Keep camera, backdrop and sliders under a name</source>
   <translation>Kamera, Hintergrund und Regler unter einem Namen behalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray (there is none here)</source>
   <translation>Im Infobereich weiterlaufen (hier gibt es keinen)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray when closed</source>
   <translation>Nach dem Schließen im Infobereich weiterlaufen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep the original (Esc)</source>
   <translation>Original behalten (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Keep the original for editing</source>
   <translation>Original zum Ändern behalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keep the picture upright by itself</source>
   <translation>Bild von selbst aufrecht halten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Keep upright by itself</source>
   <translation>Von selbst aufrecht halten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Keep what you see</source>
   <translation>Behalten Sie, was Sie sehen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} is free again</source>
   <translation>Taste {key} ist wieder frei</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} now shows {name}</source>
   <translation>Taste {key} zeigt jetzt {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind of file</source>
   <translation>Dateityp</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Larger brush</source>
   <translation>Größerer Pinsel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Length and size of the recording, and pictures left out</source>
   <translation>Länge und Größe der Aufnahme, und ausgelassene Bilder</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Let it move</source>
   <translation>Bewegen lassen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Let moving backdrops play, or stand still</source>
   <translation>Bewegte Hintergründe abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Level of the microphone</source>
   <translation>Pegel des Mikrofons</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Linen</source>
   <translation>Leinen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Live preview</source>
   <translation>Live-Vorschau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Look for cameras again</source>
   <translation>Erneut nach Kameras suchen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further down</source>
   <translation>Weiter nach unten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further left (or drag the picture)</source>
   <translation>Weiter nach links (oder Bild ziehen)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further right</source>
   <translation>Weiter nach rechts</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further up</source>
   <translation>Weiter nach oben</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Loses nothing, and keeps transparency.</source>
   <translation>Verliert nichts und behält Transparenz.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Make another address; the old one shows nothing any more</source>
   <translation>Andere Adresse erzeugen; die alte zeigt nichts mehr</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make another browser address</source>
   <translation>Andere Browser-Adresse erzeugen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Make room</source>
   <translation>Schaffen Sie Platz</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make the backdrop a favourite, or not</source>
   <translation>Hintergrund zum Favoriten machen oder nicht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Mirror the picture</source>
   <translation>Bild spiegeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Mist</source>
   <translation>Nebel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Move the edge into you (left) or outward (right), in pixels</source>
   <translation>Kante nach innen (links) oder außen (rechts) schieben, in Pixeln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Moving</source>
   <translation>Bewegt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Name of the file</source>
   <translation>Name der Datei</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Navy</source>
   <translation>Marineblau</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Needs nothing of all this; for OBS's browser source</source>
   <translation>Braucht nichts davon; für die Browser-Quelle von OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>New address</source>
   <translation>Neue Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Next backdrop</source>
   <translation>Nächster Hintergrund</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Next slide</source>
   <translation>Nächste Folie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>No brush</source>
   <translation>Kein Pinsel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>No camera was found, so this is the demo. Connect one; it opens by itself.</source>
   <translation>Keine Kamera gefunden, daher die Demo. Schließen Sie eine an; sie öffnet sich von selbst.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>No countdown</source>
   <translation>Kein Countdown</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>No picture</source>
   <translation>Kein Foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>No sound at the moment.</source>
   <translation>Im Moment kein Ton.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Nothing copied: you are covered at the moment. Try again when you see yourself.</source>
   <translation>Nichts kopiert: Sie sind gerade verdeckt. Versuchen Sie es wieder, wenn Sie sich sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Nothing is found. Try another word, or show all.</source>
   <translation>Nichts gefunden. Versuchen Sie ein anderes Wort, oder zeigen Sie alle.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Nothing is on key {key} yet. Ctrl+{key} puts the chosen backdrop there.</source>
   <translation>Auf Taste {key} liegt noch nichts. Strg+{key} legt den gewählten Hintergrund dorthin.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing is recorded: the picture is not ready yet. Try again in a moment.</source>
   <translation>Es wird nichts aufgenommen: Das Bild ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: no picture came. Try again when you see yourself.</source>
   <translation>Nichts gespeichert: Es kam kein Bild. Versuchen Sie es wieder, wenn Sie sich sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: you are covered at the moment. Try again when you see yourself.</source>
   <translation>Nichts gespeichert: Sie sind gerade verdeckt. Versuchen Sie es wieder, wenn Sie sich sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because it was paused before a picture came. Go on before you stop it.</source>
   <translation>Es wurde nichts aufgenommen, weil vor dem ersten Bild angehalten wurde. Setzen Sie fort, bevor Sie beenden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because no picture came. Try again when you see yourself.</source>
   <translation>Es wurde nichts aufgenommen, weil kein Bild kam. Versuchen Sie es wieder, wenn Sie sich sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Number key</source>
   <translation>Zifferntaste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Number key {key}</source>
   <translation>Zifferntaste {key}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Of several pictures taken in a row, the one in which you are sharpest is saved, and no other.</source>
   <translation>Von mehreren Fotos in Folge wird das schärfste gespeichert und kein anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Off: nothing of your room is kept. On: the picture as the camera took it, with your room in it, is kept, on this computer and apart from your pictures, so that you can change the backdrop later, under Edit.</source>
   <translation>Aus: Nichts von Ihrem Raum wird behalten. Ein: Das Bild, wie die Kamera es aufnahm, mit Ihrem Raum, wird behalten, auf diesem Computer und getrennt von Ihren Fotos, damit Sie den Hintergrund später unter „Ändern“ wechseln können.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>On. Choose this camera in the other program: {name}</source>
   <translation>An. Wählen Sie diese Kamera im anderen Programm: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>On: with each new picture, your room is kept: on this computer only, apart from the pictures you share, the newest 20. Under Edit you see and delete them; switching this off keeps no more, but deletes none.</source>
   <translation>Ein: Mit jedem neuen Foto wird Ihr Raum behalten: nur auf diesem Computer, getrennt von den Fotos, die Sie teilen, die neuesten 20. Unter „Ändern“ sehen und löschen Sie sie; ausschalten behält keine weiteren, löscht aber keine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>One entry of your library could not be read; left out here, kept in {name}.</source>
   <translation>Ein Eintrag Ihrer Bibliothek konnte nicht gelesen werden; er fehlt hier und bleibt in {name} erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>One picture</source>
   <translation>Ein Foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>One picture takes far too long. Close other programs.</source>
   <translation>Ein Bild dauert viel zu lange. Schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>One press, and everybody sees a card instead of you. Whenever anything goes wrong, you are covered too: your room is never shown.</source>
   <translation>Ein Druck, und alle sehen eine Karte statt Ihnen. Auch wenn etwas schiefgeht, sind Sie verdeckt: Ihr Raum wird nie gezeigt.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Open OBS, click “Start Virtual Camera” once, allow it in the system settings when asked, click “Stop Virtual Camera”, and close OBS.</source>
   <translation>Öffnen Sie OBS, klicken Sie einmal auf „Virtuelle Kamera starten“, erlauben Sie es in den Systemeinstellungen, klicken Sie auf „Virtuelle Kamera beenden“, und schließen Sie OBS.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Open a video or picture</source>
   <translation>Video oder Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open a video or picture instead of a camera</source>
   <translation>Video oder Bild statt einer Kamera öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open or close the browser address</source>
   <translation>Browser-Adresse öffnen oder schließen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open the menu</source>
   <translation>Menü öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Or drop pictures, videos, PDF files or folders on the window, or paste one.</source>
   <translation>Oder ziehen Sie Bilder, Videos, PDF-Dateien oder Ordner auf das Fenster, oder fügen Sie eins ein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original kept for editing</source>
   <translation>Original wird zum Ändern behalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original not kept</source>
   <translation>Original wird nicht behalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see a card or a backdrop alone</source>
   <translation>Andere Programme sehen eine Karte oder nur den Hintergrund</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/steady_output.py" />
   <source>Other programs see nothing any more ({kind}). Start it again.</source>
   <translation>Andere Programme sehen nichts mehr ({kind}). Starten Sie die Ausgabe neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see you</source>
   <translation>Andere Programme sehen Sie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>PDF files need the package pypdfium2. Install it with pip.</source>
   <translation>PDF-Dateien brauchen das Paket pypdfium2. Installieren Sie es mit pip.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint on the picture what is always seen, or never. It holds for this camera only.</source>
   <translation>Malen Sie auf das Bild, was immer oder nie zu sehen ist. Es gilt nur für diese Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall always be seen, such as a chair</source>
   <translation>Übermalen, was immer zu sehen sein soll, etwa einen Stuhl</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall never be seen, such as a poster</source>
   <translation>Übermalen, was nie zu sehen sein soll, etwa ein Poster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is always seen</source>
   <translation>Malen, was immer zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is never seen</source>
   <translation>Malen, was nie zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Paper hills</source>
   <translation>Papierhügel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Part of your room is kept visible</source>
   <translation>Ein Teil Ihres Raums bleibt sichtbar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Pause the recording</source>
   <translation>Aufnahme anhalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Pause the recording, or go on</source>
   <translation>Aufnahme anhalten oder fortsetzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pick a colour</source>
   <translation>Farbe wählen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Picture size, pictures per second, and how late the picture is</source>
   <translation>Bildgröße, Bilder pro Sekunde und Verzögerung des Bildes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pictures and videos ({patterns})</source>
   <translation>Bilder und Videos ({patterns})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Pictures that can be edited</source>
   <translation>Fotos, die geändert werden können</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Play backdrops that can move</source>
   <translation>Bewegte Hintergründe abspielen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Preset {number}</source>
   <translation>Vorlage {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Presets</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Previous backdrop</source>
   <translation>Voriger Hintergrund</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Previous slide</source>
   <translation>Vorige Folie</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>ProRes (MOV), for editing</source>
   <translation>ProRes (MOV), zum Schneiden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Put the brush away</source>
   <translation>Pinsel weglegen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Put the chosen backdrop on a number key</source>
   <translation>Gewählten Hintergrund auf eine Zifferntaste legen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality of the file</source>
   <translation>Qualität der Datei</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/recent_section.py" />
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Record the microphone too</source>
   <translation>Auch das Mikrofon aufnehmen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, with sound</source>
   <translation>Aufnehmen, was gezeigt wird, mit Ton</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, without sound</source>
   <translation>Aufnehmen, was gezeigt wird, ohne Ton</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Record, or end the recording</source>
   <translation>Aufnehmen oder Aufnahme beenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove from favourites</source>
   <translation>Aus Favoriten entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Remove from the gallery</source>
   <translation>Aus der Galerie entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Remove the chosen backdrop, if it is your own</source>
   <translation>Gewählten Hintergrund entfernen, wenn es ein eigener ist</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Remove {title}</source>
   <translation>{title} entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Removed the folder {name}</source>
   <translation>Ordner {name} entfernt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/window_parts.py" />
   <source>Removed {title}</source>
   <translation>{title} entfernt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename or delete the chosen preset</source>
   <translation>Gewählte Vorlage umbenennen oder löschen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename the preset</source>
   <translation>Vorlage umbenennen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename {name}…</source>
   <translation>{name} umbenennen…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Renamed {name} to {new}</source>
   <translation>{name} umbenannt in {new}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Replaced the preset {name}</source>
   <translation>Vorlage {name} ersetzt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset the edge</source>
   <translation>Kante zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution of the camera</source>
   <translation>Auflösung der Kamera</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Sage</source>
   <translation>Salbei</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save a preset</source>
   <translation>Vorlage speichern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as a new picture (Ctrl+S)</source>
   <translation>Als neues Foto speichern (Strg+S)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as new picture</source>
   <translation>Als neues Foto speichern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Save battery (15 fps)</source>
   <translation>Akku schonen (15 B/s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, but its original could not be kept: {name}</source>
   <translation>Als PNG gespeichert, da JPEG nicht transparent sein kann; das Original konnte nicht behalten werden: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, with its original: {name}</source>
   <translation>Mit Original gespeichert, als PNG, da JPEG nicht transparent sein kann: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent: {name}</source>
   <translation>Als PNG gespeichert, da JPEG nicht transparent sein kann: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Saved pictures</source>
   <translation>Gespeicherte Fotos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Saved the preset {name}</source>
   <translation>Vorlage {name} gespeichert</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved with its original: {name}</source>
   <translation>Mit Original gespeichert: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name}</source>
   <translation>{name} gespeichert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation>
    <numerusform>{name} und %n weitere gespeichert</numerusform>
    <numerusform>{name} und %n weitere gespeichert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved, but its original could not be kept: {name}</source>
   <translation>Gespeichert, aber das Original konnte nicht behalten werden: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saving</source>
   <translation>Wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search backdrops</source>
   <translation>Hintergründe suchen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Search the backdrops</source>
   <translation>Hintergründe durchsuchen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Set the edge to its defaults</source>
   <translation>Kante auf Standard setzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Set them all to their defaults</source>
   <translation>Alle auf Standard setzen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Shift</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show a card instead of you, everywhere</source>
   <translation>Überall eine Karte statt Ihnen zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Show all of it</source>
   <translation>Ganz zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show how to use it in Zoom, Meet, Teams, OBS</source>
   <translation>Zeigen, wie es in Zoom, Meet, Teams, OBS geht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show me</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Show one person only</source>
   <translation>Nur eine Person zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Show only</source>
   <translation>Nur zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show only favourites, recent ones and others</source>
   <translation>Nur Favoriten, zuletzt verwendete und andere zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the demo</source>
   <translation>Demo zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the last picture or recording in its folder</source>
   <translation>Letztes Foto oder letzte Aufnahme im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Show the picture at an address on this computer, for OBS's browser source</source>
   <translation>Das Bild unter einer Adresse auf diesem Computer zeigen, für die Browser-Quelle von OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the tour</source>
   <translation>Rundgang zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Show the whole picture</source>
   <translation>Ganzes Bild zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the whole picture (or double-click it)</source>
   <translation>Ganzes Bild zeigen (oder doppelklicken)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Show the window</source>
   <translation>Fenster zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show yourself again</source>
   <translation>Sich wieder zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Show yourself in other programs</source>
   <translation>Sich in anderen Programmen zeigen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Show {name}</source>
   <translation>{name} einblenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Shutter: {burst}</source>
   <translation>Auslöser: {burst}</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Silk waves</source>
   <translation>Seidenwellen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip the tour</source>
   <translation>Rundgang überspringen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number}</source>
   <translation>Folie {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number} of {count}</source>
   <translation>Folie {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Slides</source>
   <translation>Folien</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files, and keeps transparency. At a quality of 100 nothing is lost.</source>
   <translation>Kleine Dateien, behält Transparenz. Bei Qualität 100 geht nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files. JPEG cannot be transparent: with the transparent backdrop, PNG is saved instead.</source>
   <translation>Kleine Dateien. JPEG kann nicht transparent sein: Mit transparentem Hintergrund wird stattdessen PNG gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Small window</source>
   <translation>Kleines Fenster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Small window above all others, or back</source>
   <translation>Kleines Fenster über allen anderen, oder zurück</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Smaller brush</source>
   <translation>Kleinerer Pinsel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Softness</source>
   <translation>Weichheit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>Something went wrong in the window.</source>
   <translation>Im Fenster ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is off: recordings are silent</source>
   <translation>Ton ist aus: Aufnahmen sind stumm</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is on: recordings have it</source>
   <translation>Ton ist an: Aufnahmen enthalten ihn</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Sound off</source>
   <translation>Ton aus</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Start again</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/segment.py" />
   <source>Start again, or install Backdrop Live again.</source>
   <translation>Starten Sie neu, oder installieren Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Start or end the virtual camera</source>
   <translation>Virtuelle Kamera starten oder beenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the camera</source>
   <translation>Kamera starten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the virtual camera, or see what is missing still</source>
   <translation>Virtuelle Kamera starten, oder sehen, was noch fehlt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Starting…</source>
   <translation>Startet…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Stop recording</source>
   <translation>Aufnahme beenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength of the blur</source>
   <translation>Stärke der Unschärfe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Stronger blur</source>
   <translation>Stärkere Unschärfe</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Studio grey</source>
   <translation>Studiograu</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Such as “{name}”. You may use {words}. A name that is taken gets a number.</source>
   <translation>Zum Beispiel „{name}“. Sie können {words} verwenden. Ein vergebener Name bekommt eine Nummer.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Switch it on, now:</source>
   <translation>Schalten Sie ihn jetzt ein:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Take a picture</source>
   <translation>Foto aufnehmen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take all its zones away</source>
   <translation>Alle ihre Zonen entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take zones away where you paint</source>
   <translation>Zonen entfernen, wo Sie malen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Takes a moment longer. Nothing shows that the preview hides.</source>
   <translation>Dauert etwas länger. Es zeigt nichts, was die Vorschau verbirgt.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>The Python package for it is not in this folder, which runs without Python. Use the browser address, or start the program with Python.</source>
   <translation>Das Python-Paket dafür ist nicht in diesem Ordner, der ohne Python läuft. Nutzen Sie die Browser-Adresse, oder starten Sie das Programm mit Python.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now, and copied. The old one shows nothing any more.</source>
   <translation>Die Adresse ist jetzt eine andere, und kopiert. Die alte zeigt nichts mehr.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now. The old one shows nothing any more.</source>
   <translation>Die Adresse ist jetzt eine andere. Die alte zeigt nichts mehr.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is open now, and copied.</source>
   <translation>Die Adresse ist jetzt offen und kopiert.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The backdrop became transparent, so the video ended. Start it again.</source>
   <translation>Der Hintergrund wurde transparent, darum endete das Video. Starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/picture_player.py" />
   <source>The backdrop cannot be played any further.</source>
   <translation>Der Hintergrund kann nicht weiter abgespielt werden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop cannot be used. Choose another.</source>
   <translation>Der Hintergrund kann nicht verwendet werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop is slow to load. Another one stands in until it is there.</source>
   <translation>Der Hintergrund lädt langsam. Bis er da ist, steht ein anderer an seiner Stelle.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address could not be opened ({value}). Try again.</source>
   <translation>Die Browser-Adresse konnte nicht geöffnet werden ({value}). Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address is closed. Start it again.</source>
   <translation>Die Browser-Adresse ist geschlossen. Starten Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>The cameras could not be listed ({error}). Connect yours again.</source>
   <translation>Die Kameras konnten nicht aufgelistet werden ({error}). Schließen Sie Ihre neu an.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo.py" />
   <source>The demo is not open. Choose it again in the list of cameras.</source>
   <translation>Die Demo ist nicht geöffnet. Wählen Sie sie erneut in der Kameraliste.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo_picture.py" />
   <source>The demo's picture {path} cannot be read. Install Backdrop Live again.</source>
   <translation>Das Bild {path} der Demo kann nicht gelesen werden. Installieren Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>The edge is back at its defaults</source>
   <translation>Die Kante ist wieder auf Standard</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>The edited picture</source>
   <translation>Das geänderte Foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>The finer network is not part of this installation; pictures are saved as they are shown.</source>
   <translation>Das feinere Netz gehört nicht zu dieser Installation; Fotos werden gespeichert, wie sie gezeigt werden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The folder could not be opened here. It is {folder}.</source>
   <translation>Der Ordner ließ sich hier nicht öffnen. Es ist {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} holds no pictures. Put some in, or choose another.</source>
   <translation>Der Ordner {name} enthält keine Bilder. Legen Sie welche hinein, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} is not there any more. Choose another.</source>
   <translation>Den Ordner {name} gibt es nicht mehr. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The kind of file while the backdrop is transparent</source>
   <translation>Dateityp, solange der Hintergrund transparent ist</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>The microphone is on. Only a recording keeps what it hears.</source>
   <translation>Das Mikrofon ist an. Nur eine Aufnahme behält, was es hört.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>The microphone no longer answers, so there is no sound. It is used again as soon as it is back.</source>
   <translation>Das Mikrofon antwortet nicht mehr, darum gibt es keinen Ton. Sobald es zurück ist, wird es wieder verwendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>The most of this computer's processor, all cores together, that may be used</source>
   <translation>Wie viel vom Prozessor, alle Kerne zusammen, höchstens genutzt werden darf</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is empty. Write something, such as Backdrop {{date}} {{time}}.</source>
   <translation>Der Name ist leer. Schreiben Sie etwas wie Backdrop {{date}} {{time}}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is too long. Keep it to {_MOST_CHARACTERS} letters.</source>
   <translation>Der Name ist zu lang. Höchstens {_MOST_CHARACTERS} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/model.py" />
   <source>The network cannot be run ({error}). Install Backdrop Live again.</source>
   <translation>Das Netz kann nicht ausgeführt werden ({error}). Installieren Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network did not load ({error}). Install Backdrop Live again.</source>
   <translation>Das Netz wurde nicht geladen ({error}). Installieren Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network has the size {size}. Install Backdrop Live again.</source>
   <translation>Das Netz hat die Größe {size}. Installieren Sie Backdrop Live neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The next step</source>
   <translation>Der nächste Schritt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>The original is deleted. The picture itself stays where you saved it.</source>
   <translation>Das Original ist gelöscht. Das Foto selbst bleibt, wo Sie es gespeichert haben.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/originals.py" />
   <source>The original of this picture is broken. Delete it, and edit another.</source>
   <translation>Das Original dieses Fotos ist beschädigt. Löschen Sie es, und bearbeiten Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>The pasted picture could not be kept: {error}. Free some space, or add it as a file.</source>
   <translation>Das eingefügte Bild konnte nicht behalten werden: {error}. Schaffen Sie Platz, oder fügen Sie es als Datei hinzu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/stream_picture.py" />
   <source>The picture could not be made for the stream. Start it again.</source>
   <translation>Das Bild für den Stream konnte nicht erzeugt werden. Starten Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The picture could not be worked on ({kind}).</source>
   <translation>Das Bild konnte nicht bearbeitet werden ({kind}).</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The picture has another size, so the video ended. Start it again.</source>
   <translation>Das Bild hat eine andere Größe, darum endete das Video. Starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The picture was not saved. {error}</source>
   <translation>Das Foto wurde nicht gespeichert. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>The preset {name}</source>
   <translation>Vorlage {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>The recording ended: {reason}. What came before is in {name}. {remedy}.</source>
   <translation>Die Aufnahme endete: {reason}. Was davor kam, ist in {name}. {remedy}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/queued_sink.py" />
   <source>The recording failed ({kind}) and ended. Start it again.</source>
   <translation>Die Aufnahme ist fehlgeschlagen ({kind}) und wurde beendet. Starten Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>The recording was saved, but without all of its sound ({reason}). Try again.</source>
   <translation>Die Aufnahme wurde gespeichert, aber nicht mit dem ganzen Ton ({reason}). Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>The round button takes a picture, the red one records. Both save exactly what is shown.</source>
   <translation>Der runde Knopf macht ein Foto, der rote nimmt auf. Beide speichern genau das Gezeigte.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/frame.py" />
   <source>The source gave something that is not a colour picture. Choose another resolution or another source.</source>
   <translation>Die Quelle lieferte kein Farbbild. Wählen Sie eine andere Auflösung oder eine andere Quelle.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The step before</source>
   <translation>Der Schritt davor</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The system's microphone</source>
   <translation>Mikrofon des Systems</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The video is not open. Start it again.</source>
   <translation>Das Video ist nicht geöffnet. Starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera ended ({error}). Start it again.</source>
   <translation>Die virtuelle Kamera wurde beendet ({error}). Starten Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera is a camera that other programs can choose. This is what it needs; skip what is there already.</source>
   <translation>Die virtuelle Kamera ist eine Kamera, die andere Programme wählen können. Das braucht sie; überspringen Sie, was schon da ist.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera is not open. Start it again.</source>
   <translation>Die virtuelle Kamera ist nicht geöffnet. Starten Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera needs one more package, and a driver that makes the camera.</source>
   <translation>Die virtuelle Kamera braucht noch ein Paket und einen Treiber, der die Kamera erzeugt.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera needs one more package. How to get it is shown here.</source>
   <translation>Die virtuelle Kamera braucht noch ein Paket. Wie Sie es bekommen, steht hier.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>The {name} network cannot be used, so the usual one goes on. {error}</source>
   <translation>Das Netz {name} kann nicht verwendet werden, darum läuft das übliche weiter. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Their originals show your room. They are kept on this computer only, until you delete them.</source>
   <translation>Ihre Originale zeigen Ihren Raum. Sie bleiben nur auf diesem Computer, bis Sie sie löschen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Then, in Zoom, Meet, Teams or Discord, open the video settings and choose that camera. If it is not in the list, close and open the other program once.</source>
   <translation>Öffnen Sie dann in Zoom, Meet, Teams oder Discord die Videoeinstellungen und wählen Sie diese Kamera. Fehlt sie in der Liste, schließen und öffnen Sie das andere Programm einmal.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/networks.py" />
   <source>There are no other networks.</source>
   <translation>Es gibt keine anderen Netze.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>There are no pictures or videos in this folder yet.</source>
   <translation>In diesem Ordner gibt es noch keine Bilder oder Videos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>There is a character that cannot be seen. Leave it out.</source>
   <translation>Es gibt ein unsichtbares Zeichen. Lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>There is a preset {name} already. Choose another name.</source>
   <translation>Es gibt schon eine Vorlage {name}. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>There is no file {path}. Check the name.</source>
   <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/errors.py" />
   <source>There is no picture in this backdrop. Choose another.</source>
   <translation>In diesem Hintergrund ist kein Bild. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no picture or file to paste. Copy one first.</source>
   <translation>Es gibt kein Bild und keine Datei zum Einfügen. Kopieren Sie erst eins.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>There is no picture yet. Take one first.</source>
   <translation>Es gibt noch kein Foto. Nehmen Sie erst eins auf.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no preset yet. Save one first.</source>
   <translation>Es gibt noch keine Vorlage. Speichern Sie erst eine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>There is no sound ({kind}). Choose another microphone.</source>
   <translation>Es gibt keinen Ton ({kind}). Wählen Sie ein anderes Mikrofon.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the Python package sounddevice is missing. Install it (pip install sounddevice), then turn the sound on again.</source>
   <translation>Es gibt keinen Ton, weil das Python-Paket sounddevice fehlt. Installieren Sie es (pip install sounddevice) und schalten Sie den Ton wieder ein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the system library PortAudio is missing. Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again.</source>
   <translation>Es gibt keinen Ton, weil die Systembibliothek PortAudio fehlt. Installieren Sie sie (unter Debian und Ubuntu: sudo apt install libportaudio2) und schalten Sie den Ton wieder ein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: the microphone {name} did not open. Close other programs that use it, check that this one may use it, or choose another.</source>
   <translation>Es gibt keinen Ton: Das Mikrofon {name} ließ sich nicht öffnen. Schließen Sie andere Programme, die es benutzen, prüfen Sie die Erlaubnis, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: {what}. Plug it in, or choose another.</source>
   <translation>Es gibt keinen Ton: {what}. Schließen Sie es an, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it at the moment.</source>
   <translation>Auf diesem Computer gibt es noch keine virtuelle Kamera, oder ein anderes Programm sendet gerade an sie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it. What to do is shown here; the browser address needs nothing of all that.</source>
   <translation>Auf diesem Computer gibt es noch keine virtuelle Kamera, oder ein anderes Programm sendet an sie. Was zu tun ist, steht hier; die Browser-Adresse braucht nichts davon.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>There is nothing to edit. Switch on “Keep the original for editing” under Options, and take a picture.</source>
   <translation>Es gibt nichts zu ändern. Schalten Sie unter Optionen „Original zum Ändern behalten“ ein, und nehmen Sie ein Foto auf.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>This folder is not there any more. Bring it back, or remove it from the gallery.</source>
   <translation>Diesen Ordner gibt es nicht mehr. Stellen Sie ihn wieder her, oder entfernen Sie ihn aus der Galerie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>This program has no backdrop “{stem}”. There are {names}.</source>
   <translation>Dieses Programm hat keinen Hintergrund „{stem}“. Es gibt {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Tile</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent</source>
   <translation>Transparent</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Transparent recordings</source>
   <translation>Transparente Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent: nothing behind you</source>
   <translation>Transparent: nichts hinter Ihnen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Turn the microphone's sound on or off</source>
   <translation>Ton des Mikrofons ein- oder ausschalten</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture left</source>
   <translation>Bild nach links drehen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture right</source>
   <translation>Bild nach rechts drehen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Turn the picture when the camera lies on its side</source>
   <translation>Das Bild drehen, wenn die Kamera auf der Seite liegt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Undo (a backdrop removed, a zone painted)</source>
   <translation>Rückgängig (entfernter Hintergrund, gemalte Zone)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Undo the last change (Ctrl+Z)</source>
   <translation>Letzte Änderung rückgängig machen (Strg+Z)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/connections.py" />
   <source>Undone: {title}</source>
   <translation>Rückgängig gemacht: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Until then it stays “{name}”.</source>
   <translation>Bis dahin bleibt es „{name}“.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Use a preset: its camera, backdrop and sliders</source>
   <translation>Vorlage verwenden: Kamera, Hintergrund und Regler</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides</source>
   <translation>Als Folien verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides, read again or remove</source>
   <translation>Als Folien verwenden, neu lesen oder entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Use the backdrop on a number key</source>
   <translation>Hintergrund einer Zifferntaste verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Use the browser address</source>
   <translation>Browser-Adresse verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Virtual camera</source>
   <translation>Virtuelle Kamera</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Warm glow</source>
   <translation>Warmes Licht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Weaker blur</source>
   <translation>Schwächere Unschärfe</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>WebM (VP9), small</source>
   <translation>WebM (VP9), klein</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Which backdrops to show</source>
   <translation>Welche Hintergründe gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>White</source>
   <translation>Weiß</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Whoever knows this address can see you on this computer.</source>
   <translation>Wer diese Adresse kennt, kann Sie auf diesem Computer sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Whole picture</source>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>Windows keeps “{pattern}” for itself. Add a word.</source>
   <translation>Windows behält sich „{pattern}“ vor. Fügen Sie ein Wort hinzu.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Words, and {date}, {time}, {number}, {backdrop}</source>
   <translation>Wörter, und {date}, {time}, {number}, {backdrop}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Working out the finest edge…</source>
   <translation>Feinste Kante wird berechnet…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>You are covered</source>
   <translation>Sie sind verdeckt</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered, because the part that finds you in the picture did not start. {error}</source>
   <translation>Sie sind verdeckt, weil der Teil, der Sie im Bild findet, nicht gestartet ist. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are covered. {keys} shows you again.</source>
   <translation>Sie sind verdeckt. {keys} zeigt Sie wieder.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered: a picture could not be worked on, so none is shown rather than your room. It goes on by itself. If this stays, choose a lower resolution. {error}</source>
   <translation>Sie sind verdeckt: Ein Bild konnte nicht bearbeitet werden, darum wird keines gezeigt statt Ihres Raums. Es geht von selbst weiter. Wenn das so bleibt, wählen Sie eine niedrigere Auflösung. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are shown again.</source>
   <translation>Sie sind wieder zu sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>You can go on; if something does not answer, close Backdrop Live and start it again. For a report, run “backdrop doctor” and add this line: {kind}: {error}</source>
   <translation>Sie können weitermachen; wenn etwas nicht reagiert, schließen Sie Backdrop Live und starten Sie es neu. Für einen Bericht führen Sie „backdrop doctor“ aus und fügen Sie diese Zeile hinzu: {kind}: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>You may not read {name}. Change its permissions.</source>
   <translation>Sie dürfen {name} nicht lesen. Ändern Sie die Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>You may not use {name}. Add yourself to the group “video” (sudo usermod -aG video $USER), then log in again.</source>
   <translation>Sie dürfen {name} nicht benutzen. Nehmen Sie sich in die Gruppe „video“ auf (sudo usermod -aG video $USER) und melden Sie sich neu an.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop.</source>
   <translation>Sie, mit dem gewählten Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>You, with the chosen backdrop. Esc leads back to the large window.</source>
   <translation>Sie, mit dem gewählten Hintergrund. Esc führt zum großen Fenster zurück.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop. No picture yet.</source>
   <translation>Sie, mit dem gewählten Hintergrund. Noch kein Bild.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Your camera is not connected, so this is the demo. Plug it in, or choose another camera.</source>
   <translation>Ihre Kamera ist nicht angeschlossen, daher sehen Sie die Demo. Schließen Sie sie an, oder wählen Sie eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It is empty for now, and nothing is saved until it can be read.</source>
   <translation>Ihre Bibliothek konnte nicht gelesen werden ({strerror}). Sie ist vorerst leer, und nichts wird gespeichert, bis sie gelesen werden kann.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It was set aside as {name}, and a new one is begun.</source>
   <translation>Ihre Bibliothek konnte nicht gelesen werden ({strerror}). Sie wurde als {name} beiseitegelegt; eine neue wird begonnen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>Ihre Bibliothek konnte nicht in {parent} gespeichert werden ({strerror}). Prüfen Sie, ob Sie dort schreiben dürfen und ob die Platte nicht voll ist.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is broken. A new one is begun, and will replace it.</source>
   <translation>Ihre Bibliothek ist beschädigt. Eine neue wird begonnen und ersetzt sie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used.</source>
   <translation>Ihre Bibliothek stammt von einem neueren Backdrop Live; verwendet wird, was dieses kennt.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used. A copy is kept as {name}.</source>
   <translation>Ihre Bibliothek stammt von einem neueren Backdrop Live; verwendet wird, was dieses kennt. Eine Kopie bleibt als {name} erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was broken. It was set aside as {name}, and a new one is begun.</source>
   <translation>Ihre Bibliothek war beschädigt. Sie wurde als {name} beiseitegelegt; eine neue wird begonnen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Ihre Bibliothek wurde nicht gespeichert, denn {path} kann nicht gelesen werden ({strerror}). Machen Sie die Datei lesbar, oder verschieben Sie sie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). The defaults are used, and nothing is saved until they can be read.</source>
   <translation>Ihre Einstellungen konnten nicht gelesen werden ({strerror}). Die Standardwerte werden verwendet, und nichts wird gespeichert, bis sie gelesen werden können.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). They were set aside as {name}, and the defaults are used.</source>
   <translation>Ihre Einstellungen konnten nicht gelesen werden ({strerror}). Sie wurden als {name} beiseitegelegt; die Standardwerte werden verwendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>Ihre Einstellungen konnten nicht in {parent} gespeichert werden ({strerror}). Prüfen Sie, ob Sie dort schreiben dürfen und ob die Platte nicht voll ist.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file is broken. The defaults are used, and will replace it.</source>
   <translation>Ihre Einstellungsdatei ist beschädigt. Die Standardwerte werden verwendet und ersetzen sie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file was broken. It was set aside as {name}, and the defaults are used.</source>
   <translation>Ihre Einstellungsdatei war beschädigt. Sie wurde als {name} beiseitegelegt; die Standardwerte werden verwendet.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings were not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Ihre Einstellungen wurden nicht gespeichert, denn {path} kann nicht gelesen werden ({strerror}). Machen Sie die Datei lesbar, oder verschieben Sie sie.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Yours</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Zone brush</source>
   <translation>Zonenpinsel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zones</source>
   <translation>Zonen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom in (or roll the wheel over the picture)</source>
   <translation>Vergrößern (oder Mausrad über dem Bild)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom in on you and follow you, calmly</source>
   <translation>Auf Sie zoomen und Ihnen ruhig folgen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Zoom, Meet, Teams, OBS</source>
   <translation>Zoom, Meet, Teams, OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>at most {fps} fps</source>
   <translation>höchstens {fps} B/s</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced</source>
   <translation>ausgewogen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced network</source>
   <translation>ausgewogenes Netz</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 2nd frame</source>
   <translation>jedes 2. Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 3rd frame</source>
   <translation>jedes 3. Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every frame</source>
   <translation>jedes Bild</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast</source>
   <translation>schnell</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast network</source>
   <translation>schnelles Netz</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine</source>
   <translation>fein</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine network</source>
   <translation>feines Netz</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>is not a PDF that can be read, or asks for a password</source>
   <translation>ist keine lesbare PDF-Datei oder verlangt ein Kennwort</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>no microphone was found</source>
   <translation>es wurde kein Mikrofon gefunden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>no sound</source>
   <translation>kein Ton</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the disk is full</source>
   <translation>die Platte ist voll</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the file may not grow any further here</source>
   <translation>die Datei darf hier nicht weiter wachsen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the microphone {name} was not found</source>
   <translation>das Mikrofon {name} wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>{count} more are not shown; as slides, all are within reach.</source>
   <translation>{count} weitere werden nicht gezeigt; als Folien sind alle erreichbar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>{error} Meanwhile this is the demo.</source>
   <translation>{error} Inzwischen sehen Sie die Demo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps</source>
   <translation>{fps} B/s</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>{key} (now {name})</source>
   <translation>{key} (jetzt {name})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>{name} (not there)</source>
   <translation>{name} (nicht da)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} cannot be written: its name must end in one of {names}.</source>
   <translation>{name} kann nicht geschrieben werden: Der Name muss auf eines von {names} enden.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} did not open. Close other programs that use it, check that this one may use it, or choose another camera.</source>
   <translation>{name} ließ sich nicht öffnen. Schließen Sie andere Programme, die sie benutzen, prüfen Sie die Erlaubnis, oder wählen Sie eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} failed ({kind}). Choose it again, or another one.</source>
   <translation>{name} ist ausgefallen ({kind}). Wählen Sie die Quelle erneut, oder eine andere.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>{name} gives a black picture. Open its cover or privacy switch, or turn on a light.</source>
   <translation>{name} liefert ein schwarzes Bild. Öffnen Sie die Abdeckung oder den Schalter an der Kamera, oder machen Sie Licht.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another file.</source>
   <translation>{name} liefert keine Bilder. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another source.</source>
   <translation>{name} liefert keine Bilder. Wählen Sie eine andere Quelle.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives no pictures. Close other programs that use it, check that this one may use it, or plug it in again.</source>
   <translation>{name} liefert keine Bilder. Schließen Sie andere Programme, die sie benutzen, prüfen Sie die Erlaubnis, oder stecken Sie sie neu ein.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} liefert keine Bilder. Stecken Sie sie neu ein, oder wählen Sie eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives pictures of an unknown kind. Choose another resolution, or another camera.</source>
   <translation>{name} liefert Bilder unbekannter Art. Wählen Sie eine andere Auflösung oder eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} has no pages. Choose another file.</source>
   <translation>{name} hat keine Seiten. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} has too many pixels. Choose a smaller picture.</source>
   <translation>{name} hat zu viele Pixel. Wählen Sie ein kleineres Bild.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} has too many pixels. Choose a smaller video.</source>
   <translation>{name} hat zu viele Pixel. Wählen Sie ein kleineres Video.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} holds no moving picture. Choose a video file.</source>
   <translation>{name} enthält kein bewegtes Bild. Wählen Sie eine Videodatei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is a favourite</source>
   <translation>{name} ist ein Favorit</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a folder. Choose a picture file.</source>
   <translation>{name} ist ein Ordner. Wählen Sie eine Bilddatei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a folder. Choose a video file.</source>
   <translation>{name} ist ein Ordner. Wählen Sie eine Videodatei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a kind of picture that cannot be read. Save it as a PNG, JPEG or WebP file.</source>
   <translation>{name} ist eine Art von Bild, die nicht gelesen werden kann. Speichern Sie es als PNG-, JPEG- oder WebP-Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a video of an unknown kind. Choose an MP4 or WebM file.</source>
   <translation>{name} ist ein Video unbekannter Art. Wählen Sie eine MP4- oder WebM-Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is broken and cannot be played. Choose another.</source>
   <translation>{name} ist beschädigt und kann nicht abgespielt werden. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is broken and cannot be shown. Choose another picture.</source>
   <translation>{name} ist beschädigt und kann nicht gezeigt werden. Wählen Sie ein anderes Bild.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} is broken and cannot be shown. Choose another.</source>
   <translation>{name} ist beschädigt und kann nicht gezeigt werden. Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>{name} is neither a folder nor a PDF file. Choose another.</source>
   <translation>{name} ist weder ein Ordner noch eine PDF-Datei. Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is no favourite any more</source>
   <translation>{name} ist kein Favorit mehr</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is not a picture. Choose another file.</source>
   <translation>{name} ist kein Bild. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not a video that can be read. Choose another file.</source>
   <translation>{name} ist kein lesbares Video. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} is not connected. Plug it in, or choose another camera.</source>
   <translation>{name} ist nicht angeschlossen. Stecken Sie sie ein, oder wählen Sie eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not open. Choose it again.</source>
   <translation>{name} ist nicht geöffnet. Wählen Sie die Quelle erneut.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not there any more. Choose another file.</source>
   <translation>{name} ist nicht mehr da. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} is the name of a picture. Choose the name of a video.</source>
   <translation>{name} ist der Name eines Bildes. Wählen Sie den Namen eines Videos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is there already</source>
   <translation>{name} ist schon da</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is too large. Choose a picture of at most {value} megapixels.</source>
   <translation>{name} ist zu groß. Wählen Sie ein Bild mit höchstens {value} Megapixeln.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} stopped giving pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} liefert keine Bilder mehr. Stecken Sie sie neu ein, oder wählen Sie eine andere Kamera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved ({reason}). Try again, or save elsewhere.</source>
   <translation>{name} wurde nicht gespeichert ({reason}). Versuchen Sie es erneut, oder speichern Sie woanders.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: such large files are not allowed here. Save elsewhere.</source>
   <translation>{name} wurde nicht gespeichert: So große Dateien sind hier nicht erlaubt. Speichern Sie woanders.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: the disk is full. Make room, or save elsewhere.</source>
   <translation>{name} wurde nicht gespeichert: Die Platte ist voll. Schaffen Sie Platz, oder speichern Sie woanders.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
   <translation>{name} wurde nicht gespeichert: Es gibt einen Ordner dieses Namens. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is no folder {parent}. Choose another.</source>
   <translation>{name} wurde nicht gespeichert: Es gibt keinen Ordner {parent}. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: you may not write in {parent}. Choose another folder.</source>
   <translation>{name} wurde nicht gespeichert: Sie dürfen in {parent} nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} {words}. Choose another file.</source>
   <translation>{name} {words}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name}… was not saved: the name is too long. Choose a shorter one.</source>
   <translation>{name}… wurde nicht gespeichert: Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>{percent} % CPU</source>
   <translation>{percent} % CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>{skipped} entries of your library could not be read; left out here, kept in {name}.</source>
   <translation>{skipped} Einträge Ihrer Bibliothek konnten nicht gelesen werden; sie fehlen hier und bleiben in {name} erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{source} (covered)</source>
   <translation>{source} (verdeckt)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>{step} of {count}</source>
   <translation>{step} von {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>{words}. Keyboard: {keys}</source>
   <translation>{words}. Tastatur: {keys}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {load}</source>
   <translation>{work}: {load}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU</source>
   <translation>{work}: {percent} % der CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU, the least it can do</source>
   <translation>{work}: {percent} % der CPU, weniger geht nicht</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/source.py" />
   <source>“{source_id}” is not a source. Choose a camera, a file or the demo.</source>
   <translation>„{source_id}“ ist keine Quelle. Wählen Sie eine Kamera, eine Datei oder die Demo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as #336699, green, or the path of a picture or video.</source>
   <translation>„{spec}“ ist kein Hintergrund. Verwenden Sie transparent, blur, blur:0 bis blur:100, eine Farbe wie #336699, green oder den Pfad eines Bildes oder Videos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.</source>
   <translation>„{text}“ ist weder eine Datei noch eine Kamera. Kameras: {names}. Oder sagen Sie demo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>“{word}” is not known. Use {join} or {WORDS}.</source>
   <translation>„{word}“ ist nicht bekannt. Verwenden Sie {join} oder {WORDS}.</translation>
  </message>
 </context>
</TS>
