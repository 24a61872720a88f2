<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation>
    <numerusform>%n dropped</numerusform>
    <numerusform>%n dropped</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/session/library.py" />
   <source>%n files cannot be used, among them: {error}</source>
   <translation>
    <numerusform>%n file cannot be used: {error}</numerusform>
    <numerusform>%n files cannot be used, among them: {error}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation>
    <numerusform>Countdown of %n second</numerusform>
    <numerusform>Countdown of %n seconds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation>
    <numerusform>Saved {name} and %n more</numerusform>
    <numerusform>Saved {name} and %n more</numerusform>
   </translation>
  </message>
 </context>
</TS>
