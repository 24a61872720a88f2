<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>A {suffix} file cannot be transparent. Write {names}, or choose another backdrop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/picture.py" />
   <source>A {suffix} file holds at most {longest} pixels each way. Write png instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Add a backdrop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Add the picture or file you copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Add your own picture or video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/outbox.py" />
   <source>An output failed ({kind}) and was closed. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Arrow keys move the brush, with Shift in long steps. Space paints, Backspace erases, Escape ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>As the camera likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Back to the large window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Backdrop Live, small window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Backdrop Live: you are covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Backdrops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Balanced (30 fps)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Best, every frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Blue hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Blur instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Blur the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Blur the room behind you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Blur the room, leave it out, or put a picture there. Your own ones can be dropped here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Bookshelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Brick loft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Brush size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Calm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Calm office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Cancel the countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Change the countdown (off, 3 s, 10 s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Change the size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose how much of this computer may be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Choose the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Choose the resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Choose what is behind you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>City at night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Clay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Clear all zones of this camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Clear the zones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Cleared the zones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Close Backdrop Live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Close the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts_dialog.py" />
   <source>Close this overview (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Colour {spec}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Cover me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Cover me, or show me again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Cover yourself at any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Do what the message offers (Try again)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to hide. Right button erases, Esc ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over what to keep. Right button erases, Esc ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/tool.py" />
   <source>Drag over zones to erase them. Esc ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Drop to use it as your backdrop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Effort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>End countdown or painting, or close the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>End the recording first, then choose the language again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>End the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Erase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Erase zones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Eraser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Feather</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Follow me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Follow one person, and treat everybody else as part of the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/badge.py" />
   <source>Following {zoom}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Framing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Full screen, or back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Getting ready…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Go on with the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the backdrops (then use the arrow keys)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Go to the edge (Tab for the next slider)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Graphite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Green screen, for other programs to replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Green studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Hide brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>How far to zoom in; drag the picture to move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>How large the brush is, in percent of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much a still edge is calmed over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How much of fine hair and doubt stays half visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>How much of this computer may be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>How soft the edge is blurred, in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../models/shipped.py" />
   <source>Install Backdrop Live again, or write the weights again with `python -m models.export`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Keep brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray (there is none here)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Keep running in the tray when closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keep the picture upright by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Keep upright by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>Keep what you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Larger brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Length and size of the recording, and pictures left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Linen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>Live preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Look for cameras again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further left (or drag the picture)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Look further up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>Make room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/menu.py" />
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/notices.py" />
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Mirror the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Mist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Move the edge into you (left) or outward (right), in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Navy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Next backdrop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>No brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>No camera was found, so this is the demo. Connect a camera and press Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>No countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing is recorded: the picture is not ready yet. Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>Nothing saved: you are covered at the moment. Try again when you see yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Nothing was recorded, because no picture came. Try again when you see yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>One picture takes far too long. Close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>One press, and everybody sees a card instead of you. Whenever anything goes wrong, you are covered too: your room is never shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>Open a video or picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open a video or picture instead of a camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Open the menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Or drop a picture or video on the window, or paste one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint on the picture what is always seen, or never. It holds for this camera only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall always be seen, such as a chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Paint over what shall never be seen, such as a poster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is always seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Paint what is never seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Paper hills</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Part of your room is kept visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Pause the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Pause the recording, or go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pick a colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Picture size, pictures per second, and how late the picture is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/dialogs.py" />
   <source>Pictures and videos ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Previous backdrop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Put the brush away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Record (without sound), or end the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Record what is shown, without sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Remove the chosen backdrop, if it is your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Remove {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>Removed {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Reset the edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Resolution of the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Sage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Save battery (15 fps)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>Set the edge to its defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Set the four to their defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show a card instead of you, everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Show one person only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the last picture or recording in its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Show the whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Show the whole picture (or double-click it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tray.py" />
   <source>Show the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>Show yourself again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Silk waves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Skip the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>Small window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Small window above all others, or back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Smaller brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_controls.py" />
   <source>Softness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>Something went wrong in the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/matting/segment.py" />
   <source>Start again, or install Backdrop Live again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Stop recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Strength of the blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Stronger blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Studio grey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Take a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take all its zones away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/controls.py" />
   <source>Take zones away where you paint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The backdrop became transparent, so the video ended. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/backdrop_guard.py" />
   <source>The backdrop cannot be used. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>The cameras could not be listed ({error}). Connect yours again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo.py" />
   <source>The demo is not open. Choose it again in the list of cameras.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/demo_picture.py" />
   <source>The demo's picture {path} cannot be read. Install Backdrop Live again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>The microphone no longer answers, so there is no sound. It is used again as soon as it is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/cli/model.py" />
   <source>The network cannot be run ({error}). Install Backdrop Live again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network did not load ({error}). Install Backdrop Live again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The network has the size {size}. Install Backdrop Live again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>The pasted picture could not be kept: {error}. Free some space, or add it as a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/matting_worker.py" />
   <source>The picture could not be worked on ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The picture has another size, so the video ended. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>The picture was not saved. {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>The recording ended: {reason}. What came before is in {name}. {remedy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/queued_sink.py" />
   <source>The recording failed ({kind}) and ended. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/comfort.py" />
   <source>The round button takes a picture, the red one records. Both save exactly what is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/sound.py" />
   <source>The sound was not kept (%s).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/frame.py" />
   <source>The source gave something that is not a colour picture. Choose another resolution or another source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>The step before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/video_sink.py" />
   <source>The video is not open. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>There is no file {path}. Check the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/actions.py" />
   <source>There is no picture or file to paste. Copy one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shooting.py" />
   <source>There is no picture yet. Take one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/sound_input.py" />
   <source>There is no sound ({kind}). Choose another microphone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the Python package sounddevice is missing. Install it (pip install sounddevice), then turn the sound on again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound, because the system library PortAudio is missing. Install it (on Debian and Ubuntu: sudo apt install libportaudio2), then turn the sound on again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: the microphone {name} did not open. Close other programs that use it, check that this one may use it, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/microphone.py" />
   <source>There is no sound: {what} was not found. Plug it in, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>Transparent: nothing behind you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/pipeline_news.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/control_bar.py" />
   <source>Turn the picture right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/controls.py" />
   <source>Turn the picture when the camera lies on its side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/edge_reset.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Undo (a backdrop removed, a zone painted)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/backdrops/index.json" />
   <source>Warm glow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Weaker blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/catalogue.py" />
   <source>White</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/main_window.py" />
   <source>You are covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered, because the part that finds you in the picture did not start. {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are covered. {keys} shows you again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/messages.py" />
   <source>You are covered: a picture could not be worked on, so none is shown rather than your room. It goes on by itself. If this stays, choose a lower resolution. {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/cover.py" />
   <source>You are shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/application.py" />
   <source>You can go on; if something does not answer, close Backdrop Live and start it again. For a report, run “backdrop doctor” and add this line: {kind}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>You may not read {name}. Change its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>You may not use {name}. Add yourself to the group “video” (sudo usermod -aG video $USER), then log in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/small_window.py" />
   <source>You, with the chosen backdrop. Esc leads back to the large window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/preview.py" />
   <source>You, with the chosen backdrop. No picture yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>Your camera is not connected, so this is the demo. Connect it and press Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be read ({strerror}). The defaults are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings could not be saved in {parent} ({strerror}). Check that you may write there and that the disk is not full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file is broken. The defaults are used, and will replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/settings.py" />
   <source>Your settings file was broken. It was set aside as {name}, and the defaults are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/gallery/panel.py" />
   <source>Yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/zones/painter.py" />
   <source>Zone brush</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/badge.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom in (or roll the wheel over the picture)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/framing/controls.py" />
   <source>Zoom in on you and follow you, calmly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>the file may not grow any further here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/session/sources.py" />
   <source>{error} Meanwhile this is the demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop_kinds.py" />
   <source>{error} Or choose another backdrop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{fps} fps (held to {limit})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} cannot be written: its name must end in one of {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} did not open. Close other programs that use it, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} failed ({kind}). Choose it again, or another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Choose another source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/live/capture_worker.py" />
   <source>{name} gives no pictures. Plug it in again, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} has too many pixels. Choose a smaller video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} holds no moving picture. Choose a video file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is a folder. Choose a picture file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is a folder. Choose a video file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is a video of an unknown kind. Choose an MP4 or WebM file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is broken and cannot be played. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is broken and cannot be shown. Choose another picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is not a picture. Choose a PNG, JPEG or WebP file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not a video that can be read. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} is not connected. Plug it in, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not open. Choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/video_file.py" />
   <source>{name} is not there any more. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/formats.py" />
   <source>{name} is the name of a picture. Choose the name of a video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/picture_file.py" />
   <source>{name} is too large. Choose a picture of at most {value} megapixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/camera.py" />
   <source>{name} stopped giving pictures. Plug it in again, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved ({reason}). Try again, or save elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: such large files are not allowed here. Save elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: the disk is full. Make room, or save elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: there is no folder {parent}. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name} was not saved: you may not write in {parent}. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/output/trouble.py" />
   <source>{name}… was not saved: the name is too long. Choose a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/status_line.py" />
   <source>{source} (covered)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/comfort/tour.py" />
   <source>{step} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/gui/shortcuts.py" />
   <source>{words}. Keyboard: {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/capture/source.py" />
   <source>“{source_id}” is not a source. Choose a camera, a file or the demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/matting/backdrop.py" />
   <source>“{spec}” is not a backdrop. Use transparent, blur, blur:0 to blur:100, a colour such as #336699, green, or the path of a picture or video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop_app/cli/window_source.py" />
   <source>“{text}” is neither a file nor a camera. Cameras: {names}. Or say demo.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
