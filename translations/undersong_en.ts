<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotify ends your sign-in in %n day, as it does every six months. Sign in again and nothing is interrupted.</numerusform>
            <numerusform>Spotify ends your sign-in in %n days, as it does every six months. Sign in again and nothing is interrupted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>Liked “%1”. %n like so far.</numerusform>
            <numerusform>Liked “%1”. %n likes so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>%n song of a list is left.</numerusform>
            <numerusform>%n songs of a list are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%n song of %1, the only one known here, rests for 30 days. Not a judgement.</numerusform>
            <numerusform>%n songs of %1, all that are known here, rest for 30 days. Not a judgement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n song may be offered again.</numerusform>
            <numerusform>%n songs may be offered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>%n of 32 characters</numerusform>
            <numerusform>%n of 32 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n entry taken back.</numerusform>
            <numerusform>%n entries taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>Wrote %n entry into %1.</numerusform>
            <numerusform>Wrote %n entries into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>%n saved song</numerusform>
            <numerusform>%n saved songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryView</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n answer. The next picks know it.</numerusform>
            <numerusform>%n answers. The next picks know them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>%n song to offer in the circle.</numerusform>
            <numerusform>%n songs to offer in the circle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1: more of %n song</numerusform>
            <numerusform>%1: more of %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1: none of %n song</numerusform>
            <numerusform>%1: none of %n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>%n sound file heard.</numerusform>
            <numerusform>%n sound files heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>Undersong now knows the sound of %n more song.</numerusform>
            <numerusform>Undersong now knows the sound of %n more songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n could not be heard.</numerusform>
            <numerusform>%n could not be heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>What told the last song put before you apart.</numerusform>
            <numerusform>What told the last %n songs put before you apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>What is up next (%n song)</numerusform>
            <numerusform>What is up next (%n songs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>What you liked in this session (%n song)</numerusform>
            <numerusform>What you liked in this session (%n songs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>Not enough data: %n more answer to songs that were picked for you, and there are figures here.</numerusform>
            <numerusform>Not enough data: %n more answers to songs that were picked for you, and there are figures here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song shown to find something out).</numerusform>
            <numerusform>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n songs shown to find something out).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>What finding out costs in likes cannot be told yet: %n song shown for it so far.</numerusform>
            <numerusform>What finding out costs in likes cannot be told yet: %n songs shown for it so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchModel</name>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n song known here</numerusform>
            <numerusform>%n songs known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>%n liked</numerusform>
            <numerusform>%n liked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>%n not liked</numerusform>
            <numerusform>%n not liked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>%n song on the map</numerusform>
            <numerusform>%n songs on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n without a place: how it sounds is not known yet</numerusform>
            <numerusform>%n without a place: how they sound is not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n more not shown</numerusform>
            <numerusform>%n more not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
