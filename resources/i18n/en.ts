<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Backdrop Live</name>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>%n dropped</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/shutter.py" />
   <source>Countdown of %n seconds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop_app/gui/recording.py" />
   <source>Saved {name} and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
