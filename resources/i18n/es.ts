<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation>
    <numerusform>%n omitida</numerusform>
    <numerusform>%n omitidas</numerusform>
    <numerusform>%n omitidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>%n files cannot be used, among them: {error}</source>
   <translation>
    <numerusform>No se puede usar %n archivo: {error}</numerusform>
    <numerusform>No se pueden usar %n archivos, entre ellos: {error}</numerusform>
    <numerusform>No se pueden usar %n archivos, entre ellos: {error}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A file's name cannot hold “{character}”. Leave it out.</source>
   <translation>Un nombre de archivo no puede contener «{character}». Quítelo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>A limit of your own</source>
   <translation>Un límite propio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name cannot end with a dot. Leave it out.</source>
   <translation>Un nombre no puede terminar en punto. Quítelo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>A name that begins with a dot is hidden. Begin with something else.</source>
   <translation>Un nombre que empieza por punto queda oculto. Empiece con otra cosa.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>A page of {name} cannot be drawn. Choose another file.</source>
   <translation>No se puede dibujar una página de {name}. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>A plain colour and transparency are as they are. Choose a picture first.</source>
   <translation>Un color liso y la transparencia son como son. Elija antes una imagen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>A preset needs a name.</source>
   <translation>Un ajuste necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>A stroke of the brush</source>
   <translation>Una pincelada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>A {suffix} file cannot be transparent. Write {names}, or choose another backdrop.</source>
   <translation>Un archivo {suffix} no puede ser transparente. Escriba {names} o elija otro fondo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/picture.py" />
   <source>A {suffix} file holds at most {longest} pixels each way. Write png instead.</source>
   <translation>Un archivo {suffix} admite como máximo {longest} píxeles por lado. Use png.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Add a backdrop</source>
   <translation>Añadir un fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add a folder of pictures</source>
   <translation>Añadir una carpeta de imágenes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add the picture or file you copied</source>
   <translation>Añadir la imagen o el archivo copiado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Add to favourites</source>
   <translation>Añadir a favoritos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add your own picture or video</source>
   <translation>Añadir una imagen o un vídeo propio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Add your own picture, video or PDF</source>
   <translation>Añadir una imagen, vídeo o PDF propio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Adjust the backdrop</source>
   <translation>Ajustar el fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/outbox.py" />
   <source>An output failed ({kind}) and was closed. Start it again.</source>
   <translation>Una salida falló ({kind}) y se cerró. Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>And after each start of this computer:</source>
   <translation>Y después de cada arranque del equipo:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Arrow keys move the brush, with Shift in long steps. Space paints, Backspace erases, Escape ends.</source>
   <translation>Las flechas mueven el pincel, con Mayús a pasos largos. Espacio pinta, Retroceso borra, Escape termina.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>As the camera likes</source>
   <translation>Según la cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>At most</source>
   <translation>Como máximo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Back to the large window</source>
   <translation>Volver a la ventana grande</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop</source>
   <translation>Fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Backdrop Live, small window</source>
   <translation>Backdrop Live, ventana pequeña</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop Live: you are covered</source>
   <translation>Backdrop Live: está oculto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Backdrops</source>
   <translation>Fondos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Balanced (30 fps)</source>
   <translation>Equilibrado (30 fps)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Be a camera that Zoom, Meet, Teams and others can choose</source>
   <translation>Ser una cámara que Zoom, Meet, Teams y otros puedan elegir</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 10, over 1 second</source>
   <translation>La mejor de 10, en 1 segundo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 20, over 2 seconds</source>
   <translation>La mejor de 20, en 2 segundos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>Best of 5, over half a second</source>
   <translation>La mejor de 5, en medio segundo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Best, every frame</source>
   <translation>Máx., cada fotograma</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Blue hour</source>
   <translation>Hora azul</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur</source>
   <translation>Desenfoque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Blur instead</source>
   <translation>Usar desenfoque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Blur of the backdrop</source>
   <translation>Desenfoque del fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Blur the room</source>
   <translation>Desenfocar la habitación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur the room behind you</source>
   <translation>Desenfocar la habitación detrás de usted</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Blur the room, leave it out, or put a picture there. Your own ones can be dropped here.</source>
   <translation>Desenfoque la habitación, quítela o ponga una imagen. También puede arrastrar aquí las suyas.</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Bookshelf</source>
   <translation>Estantería</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Brick loft</source>
   <translation>Loft de ladrillo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Browser</source>
   <translation>Navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address</source>
   <translation>Dirección del navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Browser address (for OBS)</source>
   <translation>Dirección web (para OBS)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush size</source>
   <translation>Tamaño del pincel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Burst</source>
   <translation>Ráfaga</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>CPU limit</source>
   <translation>Límite de CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Calm</source>
   <translation>Calma</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Calm office</source>
   <translation>Oficina tranquila</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Camera, browser</source>
   <translation>Cámara, navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel the countdown</source>
   <translation>Cancelar la cuenta atrás</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Cancelled. Nothing was saved.</source>
   <translation>Cancelado. No se guardó nada.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Centre</source>
   <translation>Centrar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the backdrop of a saved picture</source>
   <translation>Cambiar el fondo de una foto guardada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the burst (one picture, best of 5, 10, 20)</source>
   <translation>Cambiar la ráfaga (una foto, la mejor de 5, 10, 20)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the countdown (off, 3 s, 10 s)</source>
   <translation>Cambiar la cuenta atrás (no, 3 s, 10 s)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Change the preset</source>
   <translation>Cambiar el ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Change the size</source>
   <translation>Cambiar el tamaño</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Chinese cannot be shown, because no font for it is installed. Install one, such as Noto Sans CJK, and start Backdrop Live again.</source>
   <translation>No se puede mostrar el chino porque no hay instalada ninguna fuente para él. Instale una, como Noto Sans CJK, e inicie Backdrop Live de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Choose a preset</source>
   <translation>Elegir un ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Choose another folder</source>
   <translation>Elija otra carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Choose folder</source>
   <translation>Elegir carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose how much of this computer may be used</source>
   <translation>Elegir cuánto de este equipo puede usarse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Choose the camera</source>
   <translation>Elegir la cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose the folder for pictures</source>
   <translation>Elegir la carpeta para las fotos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the kind of transparent recordings</source>
   <translation>Elegir el tipo de grabaciones transparentes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the microphone</source>
   <translation>Elegir el micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the resolution</source>
   <translation>Elegir la resolución</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Choose what is behind you</source>
   <translation>Elija qué hay detrás de usted</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>City at night</source>
   <translation>Ciudad de noche</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Clay</source>
   <translation>Arcilla</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Clear all zones of this camera</source>
   <translation>Borrar todas las zonas de esta cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear the zones</source>
   <translation>Borrar las zonas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Cleared the zones</source>
   <translation>Zonas borradas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Close Backdrop Live</source>
   <translation>Cerrar Backdrop Live</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Close OBS, or end its own virtual camera: only one program can send to it.</source>
   <translation>Cierre OBS o detenga su propia cámara virtual: solo un programa puede usarla.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide</source>
   <translation>Cerrar esta guía</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Close this guide (Esc)</source>
   <translation>Cerrar esta guía (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview</source>
   <translation>Cerrar esta lista</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview (Esc)</source>
   <translation>Cerrar esta lista (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Colour {spec}</source>
   <translation>Color {spec}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Copied. Paste it as the URL of a browser source in OBS, or into a browser.</source>
   <translation>Copiada. Péguela como URL de una fuente de navegador en OBS o en un navegador.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Copied. Paste it wherever you like.</source>
   <translation>Copiada. Péguela donde quiera.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Copy the address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Copy the browser address</source>
   <translation>Copiar la dirección del navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command</source>
   <translation>Copiar el comando</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Copy the command: {command}</source>
   <translation>Copiar el comando: {command}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Copy the picture</source>
   <translation>Copiar la foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Countdown</source>
   <translation>Cuenta atrás</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation>
    <numerusform>Cuenta atrás de %n segundo</numerusform>
    <numerusform>Cuenta atrás de %n segundos</numerusform>
    <numerusform>Cuenta atrás de %n segundos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Cover me</source>
   <translation>Ocultarme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Cover me, or show me again</source>
   <translation>Ocultarme o mostrarme de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Cover yourself at any time</source>
   <translation>Ocúltese en cualquier momento</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete for good</source>
   <translation>Eliminar para siempre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete original…</source>
   <translation>Eliminar original…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original for good</source>
   <translation>Eliminar el original para siempre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of this picture</source>
   <translation>Eliminar el original de esta foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Delete the original of {name}? Its backdrop can then not be changed any more.</source>
   <translation>¿Eliminar el original de {name}? Ya no se podrá cambiar su fondo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Delete {name}</source>
   <translation>Eliminar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Deleted the preset {name}</source>
   <translation>Ajuste {name} eliminado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Demo</source>
   <translation>Demostración</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dim</source>
   <translation>Atenuar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Dimming of the backdrop</source>
   <translation>Atenuación del fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Do what the message offers (Try again)</source>
   <translation>Hacer lo que ofrece el mensaje (Reintentar)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to hide. Right button erases, Esc ends.</source>
   <translation>Arrastre sobre lo que quiera ocultar. El botón derecho borra, Esc termina.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to keep. Right button erases, Esc ends.</source>
   <translation>Arrastre sobre lo que quiera conservar. El botón derecho borra, Esc termina.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over zones to erase them. Esc ends.</source>
   <translation>Arrastre sobre las zonas para borrarlas. Esc termina.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Drop to use it as your backdrop</source>
   <translation>Suelte para usarlo como fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Edge</source>
   <translation>Borde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>Edit a picture</source>
   <translation>Editar una foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Edit…</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Effects</source>
   <translation>Efectos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Effort</source>
   <translation>Esfuerzo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>End countdown, burst or painting, or close the message</source>
   <translation>Terminar la cuenta atrás, la ráfaga o de pintar, o cerrar el mensaje</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>End recording, virtual camera and browser address first, then choose again.</source>
   <translation>Termine primero la grabación, la cámara virtual y la dirección del navegador; luego elija de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>End the tour</source>
   <translation>Terminar el recorrido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Erase</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Erase zones</source>
   <translation>Borrar zonas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Eraser</source>
   <translation>Goma</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Favourite</source>
   <translation>Favorito</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Favourites</source>
   <translation>Favoritos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Feather</source>
   <translation>Difuminado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fill the picture</source>
   <translation>Llenar la imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Find a backdrop by its name</source>
   <translation>Buscar un fondo por su nombre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Finest edge</source>
   <translation>Borde más fino</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Fit</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Fit, blur and dim the backdrop</source>
   <translation>Ajustar, desenfocar y atenuar el fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Folder {name}</source>
   <translation>Carpeta {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Follow me</source>
   <translation>Seguirme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Follow one person, and treat everybody else as part of the room</source>
   <translation>Seguir a una persona y tratar a las demás como parte de la habitación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/tool.py" />
   <source>Following {zoom}</source>
   <translation>Siguiendo {zoom}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Framing</source>
   <translation>Encuadre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Full screen, or back</source>
   <translation>Pantalla completa o volver</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Getting ready</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Getting ready…</source>
   <translation>Preparando…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Go on with the recording</source>
   <translation>Continuar la grabación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the backdrops (then use the arrow keys)</source>
   <translation>Ir a los fondos (luego use las flechas)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the edge (Tab for the next slider)</source>
   <translation>Ir al borde (Tab para el siguiente control)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Graphite</source>
   <translation>Grafito</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen</source>
   <translation>Pantalla verde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen, for other programs to replace</source>
   <translation>Pantalla verde, para que la sustituya otro programa</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Green studio</source>
   <translation>Estudio verde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide brush</source>
   <translation>Pincel para ocultar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Hide {name}</source>
   <translation>Ocultar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Hold still: {count} pictures, of which the sharpest is saved.</source>
   <translation>No se mueva: {count} fotos, se guarda la más nítida.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>How far to zoom in; drag the picture to move it</source>
   <translation>Cuánto ampliar; arrastre la imagen para moverla</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>How large the brush is, in percent of the picture</source>
   <translation>Tamaño del pincel, en porcentaje de la imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>How loud the microphone is. Red: too loud</source>
   <translation>Volumen del micrófono. Rojo: demasiado alto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much a still edge is calmed over time</source>
   <translation>Cuánto se estabiliza un borde quieto con el tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of fine hair and doubt stays half visible</source>
   <translation>Cuánto del cabello fino y lo dudoso queda semivisible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of the new room's light falls on your edge</source>
   <translation>Cuánta luz de la nueva habitación cae sobre su borde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>How much of this computer may be used</source>
   <translation>Cuánto de este equipo puede usarse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>How pictures are saved</source>
   <translation>Cómo se guardan las fotos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How soft the edge is blurred, in pixels</source>
   <translation>Suavidad del borde, en píxeles</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>How the backdrop is fitted to the picture</source>
   <translation>Cómo se ajusta el fondo a la imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>How to show yourself in other programs</source>
   <translation>Cómo mostrarse en otros programas</translation>
  </message>
  <message>
   <location filename="../../models/shipped.py" />
   <source>Install Backdrop Live again, or write the weights again with `python -m models.export`.</source>
   <translation>Instale Backdrop Live de nuevo o vuelva a escribir los pesos con `python -m models.export`.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio (free, obsproject.com): it brings the camera and need not run.</source>
   <translation>Instale OBS Studio (gratis, obsproject.com): trae la cámara y no hace falta que esté abierto.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install OBS Studio 30 or newer (free, obsproject.com); macOS 13 or newer is needed.</source>
   <translation>Instale OBS Studio 30 o posterior (gratis, obsproject.com); se necesita macOS 13 o posterior.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install one more Python package, in a terminal:</source>
   <translation>Instale un paquete más de Python, en un terminal:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Install the driver (Debian, Ubuntu and relatives; others call it v4l2loopback too):</source>
   <translation>Instale el controlador (Debian, Ubuntu y derivados; en otros también se llama v4l2loopback):</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>It could not be deleted ({reason}). Close other programs, and try again.</source>
   <translation>No se pudo eliminar ({reason}). Cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep brush</source>
   <translation>Pincel para conservar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Keep camera, backdrop and sliders under a name</source>
   <translation>Guardar cámara, fondo y controles con un nombre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray (there is none here)</source>
   <translation>Seguir en la bandeja (aquí no hay)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray when closed</source>
   <translation>Seguir en la bandeja al cerrar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Keep the original (Esc)</source>
   <translation>Conservar el original (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Keep the original for editing</source>
   <translation>Conservar el original para editar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keep the picture upright by itself</source>
   <translation>Mantener la imagen derecha automáticamente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Keep upright by itself</source>
   <translation>Enderezar automáticamente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Keep what you see</source>
   <translation>Guarde lo que ve</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} is free again</source>
   <translation>La tecla {key} vuelve a estar libre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Key {key} now shows {name}</source>
   <translation>La tecla {key} muestra ahora {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Larger brush</source>
   <translation>Pincel más grande</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Length and size of the recording, and pictures left out</source>
   <translation>Duración y tamaño de la grabación, e imágenes omitidas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Let it move</source>
   <translation>Dejar que se mueva</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Let moving backdrops play, or stand still</source>
   <translation>Reproducir o detener los fondos animados</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Level of the microphone</source>
   <translation>Nivel del micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Light</source>
   <translation>Luz</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Linen</source>
   <translation>Lino</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Live preview</source>
   <translation>Vista en directo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Look for cameras again</source>
   <translation>Buscar cámaras de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further down</source>
   <translation>Mirar más abajo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further left (or drag the picture)</source>
   <translation>Mirar más a la izquierda (o arrastrar la imagen)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further right</source>
   <translation>Mirar más a la derecha</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further up</source>
   <translation>Mirar más arriba</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Loses nothing, and keeps transparency.</source>
   <translation>No pierde nada y conserva la transparencia.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Make another address; the old one shows nothing any more</source>
   <translation>Crear otra dirección; la antigua ya no muestra nada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make another browser address</source>
   <translation>Crear otra dirección del navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>Make room</source>
   <translation>Libere espacio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Make the backdrop a favourite, or not</source>
   <translation>Marcar el fondo como favorito o no</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Mirror the picture</source>
   <translation>Reflejar la imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Mist</source>
   <translation>Niebla</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Move the edge into you (left) or outward (right), in pixels</source>
   <translation>Mover el borde hacia dentro (izquierda) o hacia fuera (derecha), en píxeles</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Moving</source>
   <translation>Animados</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Name of the file</source>
   <translation>Nombre del archivo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Navy</source>
   <translation>Azul marino</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Needs nothing of all this; for OBS's browser source</source>
   <translation>No necesita nada de esto; para la fuente de navegador de OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>New address</source>
   <translation>Nueva dirección</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Next backdrop</source>
   <translation>Fondo siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Next slide</source>
   <translation>Diapositiva siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>No brush</source>
   <translation>Sin pincel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>No camera was found, so this is the demo. Connect one; it opens by itself.</source>
   <translation>No se encontró ninguna cámara, por eso ve la demostración. Conecte una; se abrirá sola.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>No countdown</source>
   <translation>Sin cuenta atrás</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>No picture</source>
   <translation>Ninguna foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>No sound at the moment.</source>
   <translation>Sin sonido por ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/clipboard.py" />
   <source>Nothing copied: you are covered at the moment. Try again when you see yourself.</source>
   <translation>No se copió nada: ahora está oculto. Inténtelo cuando se vea.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Nothing is found. Try another word, or show all.</source>
   <translation>No se encontró nada. Pruebe otra palabra o muestre todos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Nothing is on key {key} yet. Ctrl+{key} puts the chosen backdrop there.</source>
   <translation>Aún no hay nada en la tecla {key}. Ctrl+{key} pone ahí el fondo elegido.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing is recorded: the picture is not ready yet. Try again in a moment.</source>
   <translation>No se graba nada: la imagen aún no está lista. Inténtelo en un momento.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: no picture came. Try again when you see yourself.</source>
   <translation>No se guardó nada: no llegó ninguna imagen. Inténtelo cuando se vea.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: you are covered at the moment. Try again when you see yourself.</source>
   <translation>No se guardó nada: ahora está oculto. Inténtelo cuando se vea.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because it was paused before a picture came. Go on before you stop it.</source>
   <translation>No se grabó nada porque estaba en pausa antes de la primera imagen. Reanude antes de terminar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because no picture came. Try again when you see yourself.</source>
   <translation>No se grabó nada porque no llegó ninguna imagen. Inténtelo cuando se vea.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Number key</source>
   <translation>Tecla numérica</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Number key {key}</source>
   <translation>Tecla numérica {key}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Of several pictures taken in a row, the one in which you are sharpest is saved, and no other.</source>
   <translation>De varias fotos seguidas se guarda la más nítida y ninguna otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Off: nothing of your room is kept. On: the picture as the camera took it, with your room in it, is kept, on this computer and apart from your pictures, so that you can change the backdrop later, under Edit.</source>
   <translation>Desactivado: no se guarda nada de su habitación. Activado: se conserva la imagen tal como la tomó la cámara, con su habitación, en este equipo y aparte de sus fotos, para cambiar el fondo después, en Editar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>On. Choose this camera in the other program: {name}</source>
   <translation>Activa. Elija esta cámara en el otro programa: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>On: with each new picture, your room is kept: on this computer only, apart from the pictures you share, the newest 20. Under Edit you see and delete them; switching this off keeps no more, but deletes none.</source>
   <translation>Activado: con cada foto nueva se conserva su habitación: solo en este equipo, aparte de las fotos que comparte, las 20 más recientes. En Editar las ve y las elimina; al desactivar esto no se guardan más, pero no se elimina ninguna.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>One entry of your library could not be read; left out here, kept in {name}.</source>
   <translation>No se pudo leer una entrada de su biblioteca; aquí falta, pero se conserva en {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/burst.py" />
   <source>One picture</source>
   <translation>Una foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>One picture takes far too long. Close other programs.</source>
   <translation>Una imagen tarda demasiado. Cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>One press, and everybody sees a card instead of you. Whenever anything goes wrong, you are covered too: your room is never shown.</source>
   <translation>Una pulsación y todos ven una tarjeta en su lugar. Si algo falla, también queda oculto: su habitación nunca se muestra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Open OBS, click “Start Virtual Camera” once, allow it in the system settings when asked, click “Stop Virtual Camera”, and close OBS.</source>
   <translation>Abra OBS, pulse una vez «Iniciar cámara virtual», permítalo en los ajustes del sistema, pulse «Detener cámara virtual» y cierre OBS.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Open a video or picture</source>
   <translation>Abrir un vídeo o una imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open a video or picture instead of a camera</source>
   <translation>Abrir un vídeo o una imagen en lugar de una cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open or close the browser address</source>
   <translation>Abrir o cerrar la dirección del navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open the menu</source>
   <translation>Abrir el menú</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Or drop pictures, videos, PDF files or folders on the window, or paste one.</source>
   <translation>O suelte imágenes, vídeos, archivos PDF o carpetas en la ventana, o péguelos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original kept for editing</source>
   <translation>Se conserva el original para editar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Original not kept</source>
   <translation>No se conserva el original</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see a card or a backdrop alone</source>
   <translation>Otros programas ven una tarjeta o solo el fondo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/steady_output.py" />
   <source>Other programs see nothing any more ({kind}). Start it again.</source>
   <translation>Otros programas ya no ven nada ({kind}). Inicie la salida de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Other programs see you</source>
   <translation>Otros programas le ven</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>PDF files need the package pypdfium2. Install it with pip.</source>
   <translation>Los archivos PDF necesitan el paquete pypdfium2. Instálelo con pip.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint on the picture what is always seen, or never. It holds for this camera only.</source>
   <translation>Pinte sobre la imagen lo que se ve siempre o nunca. Solo vale para esta cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall always be seen, such as a chair</source>
   <translation>Pinte lo que deba verse siempre, como una silla</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall never be seen, such as a poster</source>
   <translation>Pinte lo que no deba verse nunca, como un póster</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is always seen</source>
   <translation>Pintar lo que se ve siempre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is never seen</source>
   <translation>Pintar lo que no se ve nunca</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Paper hills</source>
   <translation>Colinas de papel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Part of your room is kept visible</source>
   <translation>Parte de su habitación queda visible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Pause the recording</source>
   <translation>Pausar la grabación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Pause the recording, or go on</source>
   <translation>Pausar la grabación o continuar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pick a colour</source>
   <translation>Elegir un color</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Picture size, pictures per second, and how late the picture is</source>
   <translation>Tamaño de la imagen, imágenes por segundo y su retraso</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pictures and videos ({patterns})</source>
   <translation>Imágenes y vídeos ({patterns})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Pictures that can be edited</source>
   <translation>Fotos que se pueden editar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Play backdrops that can move</source>
   <translation>Reproducir los fondos animados</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Preset {number}</source>
   <translation>Ajuste {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Presets</source>
   <translation>Ajustes guardados</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Previous backdrop</source>
   <translation>Fondo anterior</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Previous slide</source>
   <translation>Diapositiva anterior</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>ProRes (MOV), for editing</source>
   <translation>ProRes (MOV), para editar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Put the brush away</source>
   <translation>Guardar el pincel</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Put the chosen backdrop on a number key</source>
   <translation>Poner el fondo elegido en una tecla numérica</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Quality of the file</source>
   <translation>Calidad del archivo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Read again</source>
   <translation>Volver a leer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/recent_section.py" />
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record</source>
   <translation>Grabar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Record the microphone too</source>
   <translation>Grabar también el micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, with sound</source>
   <translation>Grabar lo que se ve, con sonido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, without sound</source>
   <translation>Grabar lo que se ve, sin sonido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Record, or end the recording</source>
   <translation>Grabar o terminar la grabación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Recording</source>
   <translation>Grabación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove from favourites</source>
   <translation>Quitar de favoritos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Remove from the gallery</source>
   <translation>Quitar de la galería</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Remove the chosen backdrop, if it is your own</source>
   <translation>Quitar el fondo elegido, si es propio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile.py" />
   <source>Remove {title}</source>
   <translation>Quitar {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>Removed the folder {name}</source>
   <translation>Carpeta quitada: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/window_parts.py" />
   <source>Removed {title}</source>
   <translation>{title}: quitado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename or delete the chosen preset</source>
   <translation>Renombrar o eliminar el ajuste elegido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Rename the preset</source>
   <translation>Renombrar el ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Rename {name}…</source>
   <translation>Renombrar {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Renamed {name} to {new}</source>
   <translation>{name} ahora se llama {new}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Replaced the preset {name}</source>
   <translation>Ajuste {name} sustituido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset the edge</source>
   <translation>Restablecer el borde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution of the camera</source>
   <translation>Resolución de la cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Sage</source>
   <translation>Salvia</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/wiring.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save a preset</source>
   <translation>Guardar un ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as a new picture (Ctrl+S)</source>
   <translation>Guardar como foto nueva (Ctrl+S)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Save as new picture</source>
   <translation>Guardar como foto nueva</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>Save battery (15 fps)</source>
   <translation>Ahorro (15 fps)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, but its original could not be kept: {name}</source>
   <translation>Guardado como PNG, porque JPEG no admite transparencia; no se pudo conservar el original: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent, with its original: {name}</source>
   <translation>Guardado con su original, como PNG, porque JPEG no admite transparencia: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved as PNG, as JPEG cannot be transparent: {name}</source>
   <translation>Guardado como PNG, porque JPEG no admite transparencia: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/panel.py" />
   <source>Saved pictures</source>
   <translation>Fotos guardadas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>Saved the preset {name}</source>
   <translation>Ajuste {name} guardado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved with its original: {name}</source>
   <translation>Guardado con su original: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name}</source>
   <translation>Guardado: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation>
    <numerusform>Guardado: {name} y %n más</numerusform>
    <numerusform>Guardado: {name} y %n más</numerusform>
    <numerusform>Guardado: {name} y %n más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/shot.py" />
   <source>Saved, but its original could not be kept: {name}</source>
   <translation>Guardado, pero no se pudo conservar el original: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saving</source>
   <translation>Guardando</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Search backdrops</source>
   <translation>Buscar fondos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Search the backdrops</source>
   <translation>Buscar entre los fondos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Set the edge to its defaults</source>
   <translation>Restablecer el borde</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Set them all to their defaults</source>
   <translation>Restablecer todos los valores</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Shift</source>
   <translation>Desplazar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show a card instead of you, everywhere</source>
   <translation>Mostrar una tarjeta en su lugar, en todas partes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Show all of it</source>
   <translation>Mostrar entero</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show how to use it in Zoom, Meet, Teams, OBS</source>
   <translation>Mostrar cómo usarlo en Zoom, Meet, Teams, OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show me</source>
   <translation>Mostrarme</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Show one person only</source>
   <translation>Mostrar solo a una persona</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Show only</source>
   <translation>Mostrar solo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show only favourites, recent ones and others</source>
   <translation>Mostrar solo favoritos, recientes y otros</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the demo</source>
   <translation>Mostrar la demostración</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the last picture or recording in its folder</source>
   <translation>Mostrar la última foto o grabación en su carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Show the picture at an address on this computer, for OBS's browser source</source>
   <translation>Mostrar la imagen en una dirección de este equipo, para la fuente de navegador de OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the tour</source>
   <translation>Mostrar el recorrido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Show the whole picture</source>
   <translation>Mostrar la imagen completa</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the whole picture (or double-click it)</source>
   <translation>Mostrar la imagen completa (o doble clic)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Show the window</source>
   <translation>Mostrar la ventana</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show yourself again</source>
   <translation>Mostrarse de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Show yourself in other programs</source>
   <translation>Mostrarse en otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/section.py" />
   <source>Show {name}</source>
   <translation>Mostrar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Shutter: {burst}</source>
   <translation>Disparador: {burst}</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Silk waves</source>
   <translation>Olas de seda</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip the tour</source>
   <translation>Omitir el recorrido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number}</source>
   <translation>Diapositiva {number}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/slide_row.py" />
   <source>Slide {number} of {count}</source>
   <translation>Diapositiva {number} de {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Slides</source>
   <translation>Diapositivas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files, and keeps transparency. At a quality of 100 nothing is lost.</source>
   <translation>Archivos pequeños y conserva la transparencia. Con calidad 100 no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Small files. JPEG cannot be transparent: with the transparent backdrop, PNG is saved instead.</source>
   <translation>Archivos pequeños. JPEG no admite transparencia: con el fondo transparente se guarda PNG.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Small window</source>
   <translation>Ventana pequeña</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Small window above all others, or back</source>
   <translation>Ventana pequeña sobre las demás, o volver</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Smaller brush</source>
   <translation>Pincel más pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Softness</source>
   <translation>Suavidad</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>Something went wrong in the window.</source>
   <translation>Algo salió mal en la ventana.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is off: recordings are silent</source>
   <translation>Sonido desactivado: las grabaciones son mudas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Sound is on: recordings have it</source>
   <translation>Sonido activado: las grabaciones lo incluyen</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Sound off</source>
   <translation>Sin sonido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Start again</source>
   <translation>Iniciar de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/segment.py" />
   <source>Start again, or install Backdrop Live again.</source>
   <translation>Reinicie o vuelva a instalar Backdrop Live.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Start or end the virtual camera</source>
   <translation>Iniciar o detener la cámara virtual</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the camera</source>
   <translation>Iniciar la cámara</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Start the virtual camera, or see what is missing still</source>
   <translation>Iniciar la cámara virtual o ver qué falta aún</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Stop recording</source>
   <translation>Detener la grabación</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Strength of the blur</source>
   <translation>Intensidad del desenfoque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Stronger blur</source>
   <translation>Más desenfoque</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Studio grey</source>
   <translation>Gris estudio</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Such as “{name}”. You may use {words}. A name that is taken gets a number.</source>
   <translation>Por ejemplo, «{name}». Puede usar {words}. Un nombre ya usado recibe un número.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Switch it on, now:</source>
   <translation>Actívelo ahora:</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Take a picture</source>
   <translation>Hacer una foto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take all its zones away</source>
   <translation>Quitar todas sus zonas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take zones away where you paint</source>
   <translation>Quitar zonas donde pinte</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Takes a moment longer. Nothing shows that the preview hides.</source>
   <translation>Tarda un poco más. No muestra nada que la vista oculte.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>The Python package for it is not in this folder, which runs without Python. Use the browser address, or start the program with Python.</source>
   <translation>El paquete de Python que hace falta no está en esta carpeta, que funciona sin Python. Use la dirección del navegador o inicie el programa con Python.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now, and copied. The old one shows nothing any more.</source>
   <translation>La dirección ha cambiado y está copiada. La antigua ya no muestra nada.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is another one now. The old one shows nothing any more.</source>
   <translation>La dirección ha cambiado. La antigua ya no muestra nada.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>The address is open now, and copied.</source>
   <translation>La dirección está abierta ahora, y copiada.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The backdrop became transparent, so the video ended. Start it again.</source>
   <translation>El fondo pasó a ser transparente y el vídeo terminó. Inícielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/picture_player.py" />
   <source>The backdrop cannot be played any further.</source>
   <translation>El fondo no se puede seguir reproduciendo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop cannot be used. Choose another.</source>
   <translation>El fondo no se puede usar. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop is slow to load. Another one stands in until it is there.</source>
   <translation>El fondo tarda en cargarse. Mientras tanto, otro ocupa su lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address could not be opened ({value}). Try again.</source>
   <translation>No se pudo abrir la dirección del navegador ({value}). Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/stream.py" />
   <source>The browser address is closed. Start it again.</source>
   <translation>La dirección del navegador está cerrada. Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>The cameras could not be listed ({error}). Connect yours again.</source>
   <translation>No se pudieron listar las cámaras ({error}). Conecte la suya de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo.py" />
   <source>The demo is not open. Choose it again in the list of cameras.</source>
   <translation>La demostración no está abierta. Elíjala de nuevo en la lista de cámaras.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo_picture.py" />
   <source>The demo's picture {path} cannot be read. Install Backdrop Live again.</source>
   <translation>No se puede leer la imagen {path} de la demostración. Instale Backdrop Live de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>The edge is back at its defaults</source>
   <translation>El borde vuelve a sus valores predeterminados</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>The edited picture</source>
   <translation>La foto editada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>The finer network is not part of this installation; pictures are saved as they are shown.</source>
   <translation>La red más fina no forma parte de esta instalación; las fotos se guardan como se ven.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The folder could not be opened here. It is {folder}.</source>
   <translation>Aquí no se pudo abrir la carpeta. Es {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} holds no pictures. Put some in, or choose another.</source>
   <translation>La carpeta {name} no contiene imágenes. Ponga algunas o elija otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>The folder {name} is not there any more. Choose another.</source>
   <translation>La carpeta {name} ya no está. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The kind of file while the backdrop is transparent</source>
   <translation>Tipo de archivo mientras el fondo es transparente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_tool.py" />
   <source>The microphone is on. Only a recording keeps what it hears.</source>
   <translation>El micrófono está activo. Solo una grabación guarda lo que oye.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>The microphone no longer answers, so there is no sound. It is used again as soon as it is back.</source>
   <translation>El micrófono ya no responde, así que no hay sonido. Se usará de nuevo en cuanto vuelva.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>The most of this computer's processor, all cores together, that may be used</source>
   <translation>Lo máximo del procesador, con todos sus núcleos, que puede usarse</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is empty. Write something, such as Backdrop {{date}} {{time}}.</source>
   <translation>El nombre está vacío. Escriba algo como Backdrop {{date}} {{time}}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>The name is too long. Keep it to {_MOST_CHARACTERS} letters.</source>
   <translation>El nombre es demasiado largo. Use como máximo {_MOST_CHARACTERS} letras.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/model.py" />
   <source>The network cannot be run ({error}). Install Backdrop Live again.</source>
   <translation>No se puede ejecutar la red ({error}). Instale Backdrop Live de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network did not load ({error}). Install Backdrop Live again.</source>
   <translation>La red no se cargó ({error}). Instale Backdrop Live de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network has the size {size}. Install Backdrop Live again.</source>
   <translation>La red tiene el tamaño {size}. Instale Backdrop Live de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The next step</source>
   <translation>El paso siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>The original is deleted. The picture itself stays where you saved it.</source>
   <translation>El original se ha eliminado. La foto sigue donde la guardó.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/originals.py" />
   <source>The original of this picture is broken. Delete it, and edit another.</source>
   <translation>El original de esta foto está dañado. Elimínelo y edite otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>The pasted picture could not be kept: {error}. Free some space, or add it as a file.</source>
   <translation>No se pudo conservar la imagen pegada: {error}. Libere espacio o añádala como archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/stream_picture.py" />
   <source>The picture could not be made for the stream. Start it again.</source>
   <translation>No se pudo crear la imagen para la transmisión. Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The picture could not be worked on ({kind}).</source>
   <translation>No se pudo procesar la imagen ({kind}).</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The picture has another size, so the video ended. Start it again.</source>
   <translation>La imagen cambió de tamaño y el vídeo terminó. Inícielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The picture was not saved. {error}</source>
   <translation>No se guardó la foto. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>The preset {name}</source>
   <translation>El ajuste {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>The recording ended: {reason}. What came before is in {name}. {remedy}.</source>
   <translation>La grabación terminó: {reason}. Lo anterior está en {name}. {remedy}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/queued_sink.py" />
   <source>The recording failed ({kind}) and ended. Start it again.</source>
   <translation>La grabación falló ({kind}) y terminó. Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>The recording was saved, but without all of its sound ({reason}). Try again.</source>
   <translation>La grabación se guardó, pero sin todo su sonido ({reason}). Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>The round button takes a picture, the red one records. Both save exactly what is shown.</source>
   <translation>El botón redondo hace una foto, el rojo graba. Ambos guardan exactamente lo que se ve.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/frame.py" />
   <source>The source gave something that is not a colour picture. Choose another resolution or another source.</source>
   <translation>La fuente dio algo que no es una imagen en color. Elija otra resolución u otra fuente.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The step before</source>
   <translation>El paso anterior</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>The system's microphone</source>
   <translation>Micrófono del sistema</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The video is not open. Start it again.</source>
   <translation>El vídeo no está abierto. Inícielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera ended ({error}). Start it again.</source>
   <translation>La cámara virtual terminó ({error}). Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera is a camera that other programs can choose. This is what it needs; skip what is there already.</source>
   <translation>La cámara virtual es una cámara que otros programas pueden elegir. Esto es lo que necesita; omita lo que ya tenga.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera is not open. Start it again.</source>
   <translation>La cámara virtual no está abierta. Iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>The virtual camera needs one more package, and a driver that makes the camera.</source>
   <translation>La cámara virtual necesita un paquete más y un controlador que cree la cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>The virtual camera needs one more package. How to get it is shown here.</source>
   <translation>La cámara virtual necesita un paquete más. Aquí se explica cómo obtenerlo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>The {name} network cannot be used, so the usual one goes on. {error}</source>
   <translation>No se puede usar la red {name}, así que sigue la habitual. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Their originals show your room. They are kept on this computer only, until you delete them.</source>
   <translation>Los originales muestran su habitación. Solo se guardan en este equipo, hasta que los elimine.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide_words.py" />
   <source>Then, in Zoom, Meet, Teams or Discord, open the video settings and choose that camera. If it is not in the list, close and open the other program once.</source>
   <translation>Después, en Zoom, Meet, Teams o Discord, abra los ajustes de vídeo y elija esa cámara. Si no aparece, cierre y abra el otro programa.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/networks.py" />
   <source>There are no other networks.</source>
   <translation>No hay otras redes.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>There are no pictures or videos in this folder yet.</source>
   <translation>En esta carpeta aún no hay imágenes ni vídeos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>There is a character that cannot be seen. Leave it out.</source>
   <translation>Hay un carácter invisible. Quítelo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/presets.py" />
   <source>There is a preset {name} already. Choose another name.</source>
   <translation>Ya existe un ajuste {name}. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>There is no file {path}. Check the name.</source>
   <translation>No existe el archivo {path}. Compruebe el nombre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/errors.py" />
   <source>There is no picture in this backdrop. Choose another.</source>
   <translation>Este fondo no contiene ninguna imagen. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no picture or file to paste. Copy one first.</source>
   <translation>No hay ninguna imagen ni archivo que pegar. Copie uno primero.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>There is no picture yet. Take one first.</source>
   <translation>Aún no hay ninguna foto. Haga una primero.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no preset yet. Save one first.</source>
   <translation>Aún no hay ningún ajuste. Guarde uno primero.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>There is no sound ({kind}). Choose another microphone.</source>
   <translation>No hay sonido ({kind}). Elija otro micrófono.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the Python package sounddevice is missing. Install it (pip install sounddevice), then turn the sound on again.</source>
   <translation>No hay sonido porque falta el paquete de Python sounddevice. Instálelo (pip install sounddevice) y active de nuevo el sonido.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the system library PortAudio is missing. Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again.</source>
   <translation>No hay sonido porque falta la biblioteca PortAudio. Instálela (en Debian y Ubuntu: sudo apt install libportaudio2) y active de nuevo el sonido.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: the microphone {name} did not open. Close other programs that use it, check that this one may use it, or choose another.</source>
   <translation>No hay sonido: el micrófono {name} no se abrió. Cierre otros programas que lo usen, compruebe el permiso o elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: {what}. Plug it in, or choose another.</source>
   <translation>No hay sonido: {what}. Conéctelo o elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it at the moment.</source>
   <translation>En este equipo aún no hay cámara virtual, u otro programa la está usando ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/virtual_camera.py" />
   <source>There is no virtual camera on this computer yet, or another program sends to it. What to do is shown here; the browser address needs nothing of all that.</source>
   <translation>En este equipo aún no hay cámara virtual, o la usa otro programa. Aquí se explica qué hacer; la dirección del navegador no necesita nada de eso.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit.py" />
   <source>There is nothing to edit. Switch on “Keep the original for editing” under Options, and take a picture.</source>
   <translation>No hay nada que editar. Active «Conservar el original para editar» en Opciones y haga una foto.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>This folder is not there any more. Bring it back, or remove it from the gallery.</source>
   <translation>Esta carpeta ya no está. Recupérela o quítela de la galería.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>This program has no backdrop “{stem}”. There are {names}.</source>
   <translation>Este programa no tiene ningún fondo «{stem}». Hay {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/look_controls.py" />
   <source>Tile</source>
   <translation>Mosaico</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Tour</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent</source>
   <translation>Transparente</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>Transparent recordings</source>
   <translation>Grabaciones transparentes</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent: nothing behind you</source>
   <translation>Transparente: nada detrás de usted</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/tool.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Turn the microphone's sound on or off</source>
   <translation>Activar o desactivar el sonido del micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture left</source>
   <translation>Girar la imagen a la izquierda</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture right</source>
   <translation>Girar la imagen a la derecha</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Turn the picture when the camera lies on its side</source>
   <translation>Girar la imagen cuando la cámara está de lado</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Undo (a backdrop removed, a zone painted)</source>
   <translation>Deshacer (fondo quitado, zona pintada)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/edit_layout.py" />
   <source>Undo the last change (Ctrl+Z)</source>
   <translation>Deshacer el último cambio (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/connections.py" />
   <source>Undone: {title}</source>
   <translation>Deshecho: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Until then it stays “{name}”.</source>
   <translation>Hasta entonces sigue siendo «{name}».</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/preset_row.py" />
   <source>Use a preset: its camera, backdrop and sliders</source>
   <translation>Usar un ajuste: su cámara, fondo y controles</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides</source>
   <translation>Usar como diapositivas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>Use as slides, read again or remove</source>
   <translation>Usar como diapositivas, releer o quitar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Use the backdrop on a number key</source>
   <translation>Usar el fondo de una tecla numérica</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/guide.py" />
   <source>Use the browser address</source>
   <translation>Usar la dirección del navegador</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Virtual camera</source>
   <translation>Cámara virtual</translation>
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Warm glow</source>
   <translation>Luz cálida</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Weaker blur</source>
   <translation>Menos desenfoque</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>WebM (VP9), small</source>
   <translation>WebM (VP9), pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/search_row.py" />
   <source>Which backdrops to show</source>
   <translation>Qué fondos mostrar</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>White</source>
   <translation>Blanco</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Whoever knows this address can see you on this computer.</source>
   <translation>Quien conozca esta dirección puede verle en este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Whole picture</source>
   <translation>Imagen completa</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>Windows keeps “{pattern}” for itself. Add a word.</source>
   <translation>Windows reserva «{pattern}». Añada una palabra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/snapshots/options.py" />
   <source>Words, and {date}, {time}, {number}, {backdrop}</source>
   <translation>Palabras y {date}, {time}, {number}, {backdrop}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Working out the finest edge…</source>
   <translation>Calculando el borde más fino…</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>You are covered</source>
   <translation>Está oculto</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered, because the part that finds you in the picture did not start. {error}</source>
   <translation>Está oculto porque no se inició la parte que le encuentra en la imagen. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are covered. {keys} shows you again.</source>
   <translation>Está oculto. {keys} le muestra de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered: a picture could not be worked on, so none is shown rather than your room. It goes on by itself. If this stays, choose a lower resolution. {error}</source>
   <translation>Está oculto: no se pudo procesar una imagen, así que no se muestra ninguna en lugar de su habitación. Continúa sola. Si persiste, elija una resolución menor. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are shown again.</source>
   <translation>Se le ve de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>You can go on; if something does not answer, close Backdrop Live and start it again. For a report, run “backdrop doctor” and add this line: {kind}: {error}</source>
   <translation>Puede continuar; si algo no responde, cierre Backdrop Live y vuelva a abrirlo. Para un informe, ejecute «backdrop doctor» y añada esta línea: {kind}: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>You may not read {name}. Change its permissions.</source>
   <translation>No puede leer {name}. Cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>You may not use {name}. Add yourself to the group “video” (sudo usermod -aG video $USER), then log in again.</source>
   <translation>No puede usar {name}. Añádase al grupo «video» (sudo usermod -aG video $USER) e inicie sesión de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop.</source>
   <translation>Usted, con el fondo elegido.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>You, with the chosen backdrop. Esc leads back to the large window.</source>
   <translation>Usted, con el fondo elegido. Esc vuelve a la ventana grande.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop. No picture yet.</source>
   <translation>Usted, con el fondo elegido. Aún no hay imagen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Your camera is not connected, so this is the demo. Plug it in, or choose another camera.</source>
   <translation>Su cámara no está conectada, por eso ve la demostración. Conéctela o elija otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It is empty for now, and nothing is saved until it can be read.</source>
   <translation>No se pudo leer su biblioteca ({strerror}). Por ahora está vacía y no se guardará nada hasta que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be read ({strerror}). It was set aside as {name}, and a new one is begun.</source>
   <translation>No se pudo leer su biblioteca ({strerror}). Se apartó como {name} y se empieza una nueva.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>No se pudo guardar su biblioteca en {parent} ({strerror}). Compruebe que puede escribir allí y que el disco no está lleno.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is broken. A new one is begun, and will replace it.</source>
   <translation>Su biblioteca está dañada. Se empieza una nueva, que la sustituirá.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used.</source>
   <translation>Su biblioteca es de un Backdrop Live más reciente; se usa lo que este conoce.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library is of a newer Backdrop Live; what this one knows is used. A copy is kept as {name}.</source>
   <translation>Su biblioteca es de un Backdrop Live más reciente; se usa lo que este conoce. Se conserva una copia como {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was broken. It was set aside as {name}, and a new one is begun.</source>
   <translation>Su biblioteca estaba dañada. Se apartó como {name} y se empieza una nueva.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>Your library was not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Su biblioteca no se guardó porque no se puede leer {path} ({strerror}). Haga que se pueda leer o muévalo a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). The defaults are used, and nothing is saved until they can be read.</source>
   <translation>No se pudieron leer sus ajustes ({strerror}). Se usan los predeterminados y no se guardará nada hasta que se puedan leer.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). They were set aside as {name}, and the defaults are used.</source>
   <translation>No se pudieron leer sus ajustes ({strerror}). Se apartaron como {name} y se usan los predeterminados.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation>No se pudieron guardar sus ajustes en {parent} ({strerror}). Compruebe que puede escribir ahí y que el disco no está lleno.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file is broken. The defaults are used, and will replace it.</source>
   <translation>Su archivo de ajustes está dañado. Se usan los predeterminados, que lo sustituirán.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file was broken. It was set aside as {name}, and the defaults are used.</source>
   <translation>Su archivo de ajustes estaba dañado. Se apartó como {name} y se usan los predeterminados.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings were not saved, for {path} cannot be read ({strerror}). Make it readable, or move it away.</source>
   <translation>Sus ajustes no se guardaron porque no se puede leer {path} ({strerror}). Haga que se pueda leer o muévalo a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/shelves.py" />
   <source>Yours</source>
   <translation>Suyos</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Zone brush</source>
   <translation>Pincel de zonas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zones</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom in (or roll the wheel over the picture)</source>
   <translation>Ampliar (o girar la rueda sobre la imagen)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom in on you and follow you, calmly</source>
   <translation>Acercarse a usted y seguirle con calma</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/controls.py" />
   <source>Zoom, Meet, Teams, OBS</source>
   <translation>Zoom, Meet, Teams, OBS</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>at most {fps} fps</source>
   <translation>máximo {fps} fps</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced</source>
   <translation>equilibrada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>balanced network</source>
   <translation>red equilibrada</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 2nd frame</source>
   <translation>1 de cada 2 fotogramas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every 3rd frame</source>
   <translation>1 de cada 3 fotogramas</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>every frame</source>
   <translation>cada fotograma</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast</source>
   <translation>rápida</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fast network</source>
   <translation>red rápida</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine</source>
   <translation>fina</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>fine network</source>
   <translation>red fina</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>is not a PDF that can be read, or asks for a password</source>
   <translation>no es un PDF legible o pide una contraseña</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>no microphone was found</source>
   <translation>no se encontró ningún micrófono</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>no sound</source>
   <translation>sin sonido</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the file may not grow any further here</source>
   <translation>el archivo no puede crecer más aquí</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output" />
   <source>the microphone {name} was not found</source>
   <translation>no se encontró el micrófono {name}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/folder_section.py" />
   <source>{count} more are not shown; as slides, all are within reach.</source>
   <translation>No se muestran otras {count}; como diapositivas están todas disponibles.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>{error} Meanwhile this is the demo.</source>
   <translation>{error} Mientras tanto, ve la demostración.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps</source>
   <translation>{fps} fps</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/tile_menu.py" />
   <source>{key} (now {name})</source>
   <translation>{key} (ahora {name})</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/outputs/sound_controls.py" />
   <source>{name} (not there)</source>
   <translation>{name} (no está)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} cannot be written: its name must end in one of {names}.</source>
   <translation>No se puede escribir {name}: el nombre debe terminar en uno de {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} did not open. Close other programs that use it, check that this one may use it, or choose another camera.</source>
   <translation>{name} no se abrió. Cierre otros programas que la usen, compruebe el permiso o elija otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} failed ({kind}). Choose it again, or another one.</source>
   <translation>{name} falló ({kind}). Elíjala de nuevo o elija otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>{name} gives a black picture. Open its cover or privacy switch, or turn on a light.</source>
   <translation>{name} da una imagen negra. Abra la tapa o el interruptor de privacidad, o encienda una luz.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another file.</source>
   <translation>{name} no da imágenes. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another source.</source>
   <translation>{name} no da imágenes. Elija otra fuente.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives no pictures. Close other programs that use it, check that this one may use it, or plug it in again.</source>
   <translation>{name} no da imágenes. Cierre otros programas que la usen, compruebe el permiso o conéctela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} no da imágenes. Conéctela de nuevo o elija otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} gives pictures of an unknown kind. Choose another resolution, or another camera.</source>
   <translation>{name} da imágenes de un tipo desconocido. Elija otra resolución u otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} has no pages. Choose another file.</source>
   <translation>{name} no tiene páginas. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} has too many pixels. Choose a smaller picture.</source>
   <translation>{name} tiene demasiados píxeles. Elija una imagen más pequeña.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} has too many pixels. Choose a smaller video.</source>
   <translation>{name} tiene demasiados píxeles. Elija un vídeo más pequeño.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} holds no moving picture. Choose a video file.</source>
   <translation>{name} no contiene vídeo. Elija un archivo de vídeo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is a favourite</source>
   <translation>{name} es favorito</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a folder. Choose a picture file.</source>
   <translation>{name} es una carpeta. Elija un archivo de imagen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a folder. Choose a video file.</source>
   <translation>{name} es una carpeta. Elija un archivo de vídeo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a kind of picture that cannot be read. Save it as a PNG, JPEG or WebP file.</source>
   <translation>{name} es un tipo de imagen que no se puede leer. Guárdela como archivo PNG, JPEG o WebP.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is a video of an unknown kind. Choose an MP4 or WebM file.</source>
   <translation>{name} es un vídeo de tipo desconocido. Elija un archivo MP4 o WebM.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is broken and cannot be played. Choose another.</source>
   <translation>{name} está dañado y no se puede reproducir. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is broken and cannot be shown. Choose another picture.</source>
   <translation>{name} está dañado y no se puede mostrar. Elija otra imagen.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/animation_file.py" />
   <source>{name} is broken and cannot be shown. Choose another.</source>
   <translation>{name} está dañado y no se puede mostrar. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/slides.py" />
   <source>{name} is neither a folder nor a PDF file. Choose another.</source>
   <translation>{name} no es ni una carpeta ni un archivo PDF. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is no favourite any more</source>
   <translation>{name} ya no es favorito</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is not a picture. Choose another file.</source>
   <translation>{name} no es una imagen. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not a video that can be read. Choose another file.</source>
   <translation>{name} no es un vídeo legible. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} is not connected. Plug it in, or choose another camera.</source>
   <translation>{name} no está conectada. Conéctela o elija otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not open. Choose it again.</source>
   <translation>{name} no está abierta. Elíjala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_decoding.py" />
   <source>{name} is not there any more. Choose another file.</source>
   <translation>{name} ya no está. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} is the name of a picture. Choose the name of a video.</source>
   <translation>{name} es el nombre de una imagen. Elija el nombre de un vídeo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/collection.py" />
   <source>{name} is there already</source>
   <translation>{name} ya está</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is too large. Choose a picture of at most {value} megapixels.</source>
   <translation>{name} es demasiado grande. Elija una imagen de {value} megapíxeles como máximo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} stopped giving pictures. Plug it in again, or choose another camera.</source>
   <translation>{name} dejó de dar imágenes. Conéctela de nuevo o elija otra cámara.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved ({reason}). Try again, or save elsewhere.</source>
   <translation>{name} no se guardó ({reason}). Inténtelo de nuevo o guarde en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: such large files are not allowed here. Save elsewhere.</source>
   <translation>{name} no se guardó: aquí no se permiten archivos tan grandes. Guarde en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: the disk is full. Make room, or save elsewhere.</source>
   <translation>{name} no se guardó: el disco está lleno. Libere espacio o guarde en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
   <translation>{name} no se guardó: existe una carpeta con ese nombre. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is no folder {parent}. Choose another.</source>
   <translation>{name} no se guardó: no existe la carpeta {parent}. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: you may not write in {parent}. Choose another folder.</source>
   <translation>{name} no se guardó: no puede escribir en {parent}. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/pdf_file.py" />
   <source>{name} {words}. Choose another file.</source>
   <translation>{name} {words}. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name}… was not saved: the name is too long. Choose a shorter one.</source>
   <translation>{name}… no se guardó: el nombre es demasiado largo. Elija uno más corto.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_controls.py" />
   <source>{percent} % CPU</source>
   <translation>{percent} % CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/library_file.py" />
   <source>{skipped} entries of your library could not be read; left out here, kept in {name}.</source>
   <translation>No se pudieron leer {skipped} entradas de su biblioteca; aquí faltan, pero se conservan en {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{source} (covered)</source>
   <translation>{source} (oculto)</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>{step} of {count}</source>
   <translation>{step} de {count}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>{words}. Keyboard: {keys}</source>
   <translation>{words}. Teclado: {keys}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {load}</source>
   <translation>{work}: {load}</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU</source>
   <translation>{work}: {percent} % de la CPU</translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/effort_words.py" />
   <source>{work}: {percent} % of the CPU, the least it can do</source>
   <translation>{work}: {percent} % de la CPU, el mínimo posible</translation>
  </message>
  <message>
   <location filename="../../desktop_app/capture/source.py" />
   <source>“{source_id}” is not a source. Choose a camera, a file or the demo.</source>
   <translation>«{source_id}» no es una fuente. Elija una cámara, un archivo o la demostración.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as #336699, green, or the path of a picture or video.</source>
   <translation>«{spec}» no es un fondo. Use transparent, blur, blur:0 a blur:100, un color como #336699, green o la ruta de una imagen o un vídeo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.</source>
   <translation>«{text}» no es un archivo ni una cámara. Cámaras: {names}. O escriba demo.</translation>
  </message>
  <message>
   <location filename="../../desktop_app/name_pattern.py" />
   <source>“{word}” is not known. Use {join} or {WORDS}.</source>
   <translation>«{word}» no se conoce. Use {join} o {WORDS}.</translation>
  </message>
 </context>
</TS>
