<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation><numerusform>Liked “%1”. %n like so far.</numerusform><numerusform>Liked “%1”. %n likes so far.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>%n minute ago</numerusform><numerusform>%n minutes ago</numerusform></translation>
    </message>
</context>
<context>
    <name>undersong::ui::GenresStep</name>
    <message numerus="yes">
        <source>%n picked</source>
        <translation><numerusform>%n picked</numerusform><numerusform>%n picked</numerusform></translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation><numerusform>%n of 32 characters</numerusform><numerusform>%n of 32 characters</numerusform></translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation><numerusform>%n sound file heard.</numerusform><numerusform>%n sound files heard.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <translation><numerusform>Undersong now knows the sound of %n more song.</numerusform><numerusform>Undersong now knows the sound of %n more songs.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation><numerusform>%n could not be heard.</numerusform><numerusform>%n could not be heard.</numerusform></translation>
    </message>
</context>
</TS>
