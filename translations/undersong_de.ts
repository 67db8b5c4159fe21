<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>Du bist nicht bei Spotify angemeldet.</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>Spotify hat deine Anmeldung beendet. Deine Lieder und Bewertungen sind noch da; melde dich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>Die Verbindung mit Spotify wurde nicht erlaubt. Nichts wurde geändert; melde dich an, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>Spotify kennt diese Client-ID nicht. Vergleiche sie mit der in deinem Dashboard.</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>Eine Berechtigung fehlt. Melde dich erneut an und erlaube alles, wonach gefragt wird.</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>Dieses Spotify-Konto steht nicht auf der Nutzerliste deiner Client-ID. Trage es in deinem Dashboard unter „User Management“ ein und melde dich erneut an.</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>Über andere Programme spielt Spotify nur, wenn der Besitzer der Client-ID Premium hat. Bewerten und Auswählen gehen auch ohne.</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>Keine Verbindung. Verlauf, Bewertungen und Vorschläge gehen; zum Abspielen braucht es ein Netz.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>Spotify bittet uns, noch %1 zu warten. Alles, was schon hier ist, geht weiter.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>Spotify bittet uns, ein wenig zu warten.</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>Deine Client-ID hat verbraucht, was Spotify zurzeit erlaubt. Die Arbeit im Hintergrund ruht einige Stunden; das Abspielen geht weiter.</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>Spotify gibt das für deine Client-ID nicht frei.</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>Bei Spotify gibt es das nicht mehr.</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>Spotify hat die Anfrage nicht angenommen. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>Bei Spotify gibt es gerade eine Störung.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>Die Antwort war nicht zu verstehen. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>Die Antwort war zu groß, um sie sicher zu lesen. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>Kein Gerät ist bereit. Öffne Spotify auf einem deiner Geräte.</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>Dieses Gerät nimmt keine Befehle anderer Programme an. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>Der Player erlaubt das gerade nicht.</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>Die Datenbank ließ sich nicht lesen oder schreiben. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>Ein anderes Programm benutzt die Datenbank von Undersong. Schließe es und versuche es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>Die Festplatte ist voll. Schaffe etwas Platz; nichts bisher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>Dieses Profil stammt von einem neueren Undersong. Aktualisiere das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>Auf diesem Computer funktioniert kein Schlüsselbund, eine Anmeldung lässt sich also nicht sicher aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>Gerade passt kein Lied zu den Regeln: Jedes bekannte ist bewertet, hat Pause oder wurde kürzlich vorgeschlagen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>Das lässt sich hier nicht verwenden. Bitte prüfe die Eingabe.</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>Etwas ist schiefgegangen. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>Das ist in deinen Datenschutz-Einstellungen ausgeschaltet. Verlauf, Bewertungen und Auswahl gehen mit dem, was hier ist, weiter.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>In Spotify öffnen</translation>
    </message>
</context>
<context>
    <name>GenreText</name>
    <message>
        <source>Pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Hip-hop</source>
        <translation>Hip-Hop</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>R&amp;B</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Klassik</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>Soul</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>Punk</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>Reggae</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Techno</source>
        <translation>Techno</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>K-pop</source>
        <translation>K-Pop</translation>
    </message>
    <message>
        <source>Afrobeat</source>
        <translation>Afrobeat</translation>
    </message>
    <message>
        <source>Disco</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Soundtracks</source>
        <translation>Filmmusik</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>Zum Abspielen braucht es Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>Unbekannte Client-ID</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Erlaubnis fehlt</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>Nicht auf der Nutzerliste</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Warten auf Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>Von dir ausgeschaltet</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>Für diese Client-ID nicht offen</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>Spotify antwortet nicht, wie es sollte</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Nichts, worauf gespielt wird</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>Dieses Gerät nimmt keine Befehle an</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>Zeit für eine neue Fassung</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist verschlossen</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>Kein Ort für die Anmeldung</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>Gerade nichts anzubieten</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>Spotify beendet deine Anmeldung heute, wie alle sechs Monate. Melde dich neu an, dann gibt es keine Unterbrechung.</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotify beendet deine Anmeldung in %n Tag, wie alle sechs Monate. Melde dich neu an, dann gibt es keine Unterbrechung.</numerusform>
            <numerusform>Spotify beendet deine Anmeldung in %n Tagen, wie alle sechs Monate. Melde dich neu an, dann gibt es keine Unterbrechung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>Deine Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: where a song was found, &quot;an artist like X&quot;; %2: the service that says so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>listeners of “%1” also play this</source>
        <extracomment>Where a song was found. %1 is a song&apos;s title</extracomment>
        <translation>wer „%1“ hört, hört auch das</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>von jemandem wie %1</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>von %1 – ein Lied davon gefiel dir</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>von %1 – spielst du oft</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>von %1 – davon kennst du ein Lied</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>in den Charts von %1</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>in einer Playlist von dir</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>du hast %1 gewählt</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>aus %1, einem Jahr mit Liedern, die dir gefallen</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>ein Blick auf %1</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1 empfiehlt es dir</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Anmeldung bei Spotify</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>Deine Client-ID und das, womit dieser Computer bei Spotify nachweist, dass du angemeldet bist. Nie dein Passwort: Das gibst du auf Spotifys eigener Seite im Browser ein.</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>Wenn du dich anmeldest, danach etwa einmal in der Stunde, solange Undersong mit Spotify spricht.</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>Ohne sie beantwortet Spotify keine Frage und spielt nichts für Undersong.</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>Was auf welchem Gerät spielen soll, Suchwörter und Fragen nach deinen gespeicherten Liedern, Lieblingsliedern, zuletzt gehörten Liedern und Playlists. Nicht, was dir in Undersong gefällt und was nicht.</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>Solange das Fenster offen ist oder etwas spielt, bei jedem Import, und wenn Lieder zum Vorschlagen knapp werden.</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>Um Lieder zu spielen, neue zu finden und die wegzulassen, die du schon kennst.</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Cover von Spotify</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>Die Adresse eines Bildes, und damit, welches Album du gerade siehst.</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>Wenn ein Lied gezeigt wird, dessen Cover nicht im Speicher ist.</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>Um Cover zu zeigen. Ohne sie steht an ihrer Stelle ein leeres Feld.</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>Nach einem Import und wenn neue Lieder gefunden werden: einmal je Lied, nach einigen Monaten wieder.</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>Spotifys Kennungen von Liedern oder die Codes ihrer Aufnahmen (ISRC).</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>Um zu lernen, wie Lieder klingen: Energie, Tempo, Stimmung und mehr.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>Codes von Aufnahmen (ISRC) und MusicBrainz&apos; eigene Kennungen von Liedern.</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>Um Genres zu lernen, das Jahr, in dem ein Lied zuerst erschien, und die Kennungen, unter denen AcousticBrainz und ListenBrainz Lieder führen.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>Kennungen von Liedern bei MusicBrainz.</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>Um Tempo und Tonart zu lernen und wie akustisch oder instrumental Lieder sind.</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>Künstler und Titel von Liedern, mit deinem eigenen Schlüssel von Last.fm.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>Um Schlagwörter zu lernen, wie bekannt Lieder sind und welche Lieder und Künstler einander ähneln.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>Codes der Aufnahmen von Liedern (ISRC) und aus welchem Land die Charts gelesen werden.</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>Um das Tempo zu lernen, wie bekannt Lieder sind, welche Künstler einander ähneln und was in deinem Land beliebt ist.</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>Manche Fragen gelten nur Liedern, die dir gefallen oder die du kennst.</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>Wer gefragt wird, sieht auch deine Netzadresse und dass Undersong fragt. Was dir gefällt und was nicht und dein Verlauf selbst werden niemandem gesendet.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>Kennungen der Lieder bei MusicBrainz. Deinen Namen und Schlüssel bei ListenBrainz, wenn du sie Undersong gegeben hast.</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>Für das, was es dir empfiehlt, einmal in der Woche, wenn die Lieder zum Anbieten knapp werden.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>Um Stichwörter zu erfahren, wie bekannt Lieder sind, welche zusammen gehört werden und was es dir empfiehlt.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>tanzbarer</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>weniger tanzbar</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>energischer</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>ruhiger</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>wortreicher</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>wortärmer</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>akustischer</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>weniger akustisch</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>instrumentaler</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>mehr gesungen</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>konzerthafter</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>studiohafter</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>fröhlicher</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>trauriger</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>bekannter</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>unbekannter</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>%1 als die meisten, so wie du es magst</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>%1, als du es magst</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>in einer Tonart, die du oft magst</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>in einer Tonart, die du selten magst</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>in Dur, wie du es magst</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>in Dur, was du weniger magst</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>in Moll, wie du es magst</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>in Moll, was du weniger magst</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>in einem Takt, den du oft magst</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>in einem Takt, den du selten magst</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>sein Klang ist nah an dem, was du magst</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>sein Klang ist weit von dem, was du magst</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>weil dir „%1“ gefiel</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>anders als „%1“, das dir gefiel</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>anders als „%1“, das dir nicht gefiel</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>nah an „%1“, das dir nicht gefiel</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>nah an „%1“, das du hörst</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>anders als „%1“, das du hörst</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>anders als „%1“, das du überspringst</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>nah an „%1“, das du überspringst</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>von %1 – magst du</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>von %1 – magst du nicht</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>was für jedes Lied gilt</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>um eine Ecke deines Geschmacks kennenzulernen</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>„%1“, wie du es magst</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>„%1“, was du weniger magst</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>deine eigene Bewertung</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>alles andere zusammen</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>von %1 – hörst du</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>von %1 – überspringst du</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>wer „%1“ mag, mag auch dieses</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>wer „%1“ mag, mag dieses selten</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>du wolltest mehr davon</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>du wolltest nichts davon</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Lied</numerusform>
            <numerusform>%n Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>zu wenig Daten, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>%1 (%2 bis %3), %4</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>Dein Alltagsgeschmack ist an.</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>Gäste sind an den Tasten: Nichts wird gelernt.</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>„%1“ ist an. Was du sagst, zählt nur hier.</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>„%1“ ist an: Nichts wird gelernt.</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>Nichts wird gelernt.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>Zählt für %1.</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>Leiste und Hinweise</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz und Daten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Für Fortgeschrittene</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>A song whose name was removed</source>
        <translation>Ein Lied, dessen Name entfernt wurde</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>Sehr wahrscheinlich deins · %1 %</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>Wahrscheinlich deins · %1 %</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>Könnte so oder so sein · %1 %</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>Wahrscheinlich nicht deins · %1 %</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>Kaum deins · %1 %</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>Eine Frage: Ob dir das gefällt, wissen wir noch nicht</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>Eine erste Frage: Jede Antwort formt den nächsten Vorschlag</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>Für „%1“ schon vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>„%1“ gefällt dir. Bisher %n Lied.</numerusform>
            <numerusform>„%1“ gefällt dir. Bisher %n Lieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>Nichts für dich: „%1“, nur dieses Lied.</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>„%1“ hat 30 Tage Pause.</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>„%1“ wird heute nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>Zurückgenommen: „%1“ ist, als hättest du nichts gesagt.</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>gefällt</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>gefällt nicht</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>hat Pause</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>nicht an dem Tag</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>Es wird nicht vorgeschlagen: Es gefällt dir nicht.</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>Es wird nicht vorgeschlagen: Es gefällt dir schon.</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>Es wird nicht vorgeschlagen: Es hat Pause.</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>Es wird nicht vorgeschlagen: Das war vor Kurzem der Fall.</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>Es wird nicht vorgeschlagen: Du kennst es schon.</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>Eine Regel schließt es aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time, for screen readers. %1: &quot;3 minutes&quot;, %2: &quot;42 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>Deine meistgehörten Lieder werden eingelesen</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>Zuletzt Gehörtes wird eingelesen</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>Gespeicherte Lieder werden eingelesen</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>Deine Playlists werden eingelesen</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>Gespeicherte Lieder werden eingelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>Eine Playlist wird eingelesen: %1 von %2</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>Es wird nicht vorgeschlagen: Du hast heute „nicht jetzt“ gesagt.</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>Es wird nicht vorgeschlagen: Du hast es in den letzten drei Tagen gespielt.</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>Es wird nicht vorgeschlagen: Es lässt sich jetzt nicht abspielen.</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>Es wird nicht vorgeschlagen: Sein Interpret pausiert 30 Tage, nach zweimal „Gefällt mir nicht“ und keinem „Gefällt mir“.</translation>
    </message>
    <message>
        <source>Liked “%1”.</source>
        <translation>„%1“ gefällt dir.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>Von einer Liste ist noch %n Lied übrig.</numerusform>
            <numerusform>Von einer Liste sind noch %n Lieder übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>Was Importe heute bei Spotify lesen dürfen, ist verbraucht.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>Nach Mitternacht geht es weiter.</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>Es wird nicht angeboten: Der Regler für neue Künstler lässt seinem Künstler keinen Platz.</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>Nummer %1 von %2 Liedern, die angeboten werden könnten</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>Nach Punkten wäre es Nummer %1 neben den %2, die es sein könnten.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>Der Regler gibt neuen Künstlern %1 %: Nummer %2 von %3 von solchen.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>Der Regler gibt neuen Künstlern %1 %: Nummer %2 von %3 von anderen.</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>dir bekannt</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>kann angeboten werden</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>hat Pause</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>gefällt nicht</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gefällt</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>unter den nächsten Vorschlägen</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Ein Lied, dessen Name entfernt wurde</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1, %2, %3, %4 %</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>entscheidet das meiste</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>zählt viel</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>zählt ein wenig</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>zählt kaum</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Von wem es ist</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>Genres und Stimmungen</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>Wer es sonst mag</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>Wie bekannt es ist</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>Wie alt es ist</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>Über Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>Findet Lieder auf Spotify und lernt aus einer Geste, auf diesem Rechner. Freie Software unter der MIT-Lizenz. Nicht von Spotify gemacht und nicht von Spotify empfohlen.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>Versionen, die Arbeitsumgebung und wie viele Lieder gespeichert sind. Kein Name, kein Lied, kein Schlüssel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: the name of a library, %2: its licence</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>Trennen und Spotify-Daten löschen …</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>Spotify verbinden …</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Erneut anmelden …</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>Deinen Hörverlauf einlesen …</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Liest aus einer Datei, was du früher gehört hast: Exporte von Spotify, Last.fm und ListenBrainz oder CSV. Die Datei kann auch auf dem Fenster abgelegt werden. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Hört die Tondateien eines Ordners, um zu wissen, wie deine Lieder klingen. Dateien und Ordner lassen sich auch auf das Fenster ziehen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>Eigene Musik nicht weiter hören</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>Eigene Musik hinzufügen …</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Über Undersong</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>Einen Ordner mit Verläufen einlesen …</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>Dasselbe für einen ausgepackten Export: liest jede Datei eines Ordners, die von Wiedergaben erzählt. Der Ordner lässt sich auch auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>Neue Interpreten</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>Wie viele der Lieder von Interpreten sein sollen, von denen du noch nichts bewertet hast. Ganz zurück entscheidet allein die Punktzahl.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>%1 % gewünscht, ab dem nächsten Lied.</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>Allein die Punktzahl entscheidet.</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>%1 % gewünscht, %2 % der letzten %3 gegeben.</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>%1 % der letzten %2 waren von neuen Interpreten.</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>Zu wenige Kandidaten von neuen Interpreten.</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>Zu wenige Kandidaten von Interpreten, die du bewertet hast.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%n Lied von %1, das einzige hier bekannte, hat 30 Tage Pause. Keine Bewertung.</numerusform>
            <numerusform>%n Lieder von %1, alle hier bekannten, haben 30 Tage Pause. Keine Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n Lied kann wieder vorgeschlagen werden.</numerusform>
            <numerusform>%n Lieder können wieder vorgeschlagen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>Undersong startet in der Leiste, bereit für das erste Lied.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>Dein Passwort bleibt zwischen dir und Spotify. Undersong bekommt nur einen Schlüssel, den du jederzeit zurücknehmen kannst.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>Bitte stimme auf der Seite von Spotify zu. Wenn sich keine Seite geöffnet hat, öffne sie erneut oder kopiere den Link in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>Auf diesem Computer funktioniert kein Schlüsselbund, die Anmeldung lässt sich also nicht sicher aufbewahren. In eine Datei wird sie nie geschrieben. Nur für diese Sitzung behalten? Beim nächsten Mal meldest du dich neu an.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>Angemeldet. Drei kurze Tests</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>Sie zeigen, was gehen wird und was beim Rest zu tun ist.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>Darf dieses Konto die Client-ID benutzen? …</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>Hat ihr Besitzer Premium? …</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>Ist ein Gerät bereit? …</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>Dieses Konto darf die Client-ID benutzen.</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>Dieses Konto steht nicht auf der Nutzerliste der Client-ID. Trage es im Dashboard unter „User Management“ ein und teste dann erneut.</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>Ob dieses Konto die Client-ID benutzen darf, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>Der Besitzer der Client-ID hat Premium: Lieder können abgespielt werden.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>Der Besitzer der Client-ID hat kein Premium: Undersong kann Lieder auswählen, aber nicht abspielen.</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>Ob Lieder abgespielt werden können, zeigt sich beim ersten.</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>Bereit auf „%1“.</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>Kein Gerät ist offen. Öffne Spotify auf einem deiner Geräte und teste erneut, oder mach es später.</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>Ob ein Gerät bereit ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Nachschlagen, wie Lieder klingen</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Schickt die Kennungen von Liedern an ReccoBeats, einen kostenlosen Dienst mit offenen Daten; nichts über dich. Es lässt sich jederzeit im Menü des Kontos abschalten. Ohne ihn lernt Undersong aus Interpreten und Antworten, nur so weit es damit kommt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>Mit deiner eigenen Spotify-App verbinden</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>Spotify gibt jedem Hörer einen eigenen Schlüssel, die Client-ID. Sie gehört dir und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>Öffne das Dashboard von Spotify, melde dich an und lege eine App an. Der Name ist egal.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Redirect-URI kopieren</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>Trage dort genau diese Redirect-URI ein und kreuze „Web API“ an.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>Kopiere die Client-ID aus den Einstellungen der App und füge sie hier ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ Das sieht wie eine Client-ID aus.</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>Eine Client-ID hat 32 Zeichen: Ziffern und die Buchstaben a bis f.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>%n von 32 Zeichen</numerusform>
            <numerusform>%n von 32 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>Nur Ziffern und die Buchstaben a bis f können darin vorkommen.</translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>Beispieldaten verwenden</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>Erfundene Künstler und Lieder in diesem Computer, ohne Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30 Tage Pause</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Letzte Reaktion zurücknehmen</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>Mehr zu diesem Lied</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>Spielt auf: %1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>Geräte werden gesucht …</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1 (nimmt keine Befehle an)</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>Öffne Spotify auf einem deiner Geräte.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Nothing picked yet</source>
        <translation>Noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>Jede Antwort von dir macht den nächsten Vorschlag besser.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Lieder finden</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>Die Eingabetaste spielt das gewählte Lied sofort.</translation>
    </message>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>Schnellstart: zehn Lieder, je eine Taste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Taste %1.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>Finde Lieder, indem du Ja oder Nein sagst</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>Undersong schlägt ein Lied nach dem anderen vor, sagt warum und lernt aus deinen Antworten. Was es lernt, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>Mit Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>Spielt auf deinen eigenen Spotify-Geräten. Du brauchst Spotify Premium und eine kostenlose Client-ID aus dem Dashboard von Spotify; sie anzulegen dauert etwa drei Minuten, die nächste Seite zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>Spotify verbinden</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>Ohne Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>Ein kleiner Spiel-Musikdienst in diesem Computer, mit erfundenen Künstlern und Liedern. Kein Konto, kein Netz, keine Fragen.</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>Ohne Spotify ausprobieren</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>Lieder werden erfunden …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Frame</name>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryDoor</name>
    <message>
        <source>An export of Spotify, Last.fm or ListenBrainz, or a CSV file with artists and titles. It is read on this computer and stays here.</source>
        <translation>Ein Export von Spotify, Last.fm oder ListenBrainz oder eine CSV-Datei mit Künstlern und Titeln. Er wird auf diesem Computer gelesen und bleibt hier.</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>Hast du einen Hörverlauf in einer Datei?</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>Bisher gelesen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1. Du kannst inzwischen weitermachen.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row for screen readers: title, artist, &quot;liked&quot; or the like, time</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the history. %1: &quot;liked&quot;, %2: the name of a session it counts for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>Du sagtest</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>Warum es gezeigt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n Eintrag zurückgenommen.</numerusform>
            <numerusform>%n Einträge zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-verlauf</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gefällt</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Gefällt nicht</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>Nach Titel oder Künstler filtern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>Kein Lied enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>Diese Liste in eine Datei exportieren</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Für eine Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>Mit den Gründen (JSON) …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>Zurückgenommenes wieder geben</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Das erste Lied hören</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>In „gefällt“ ändern</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>In „gefällt nicht“ ändern</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>Nimmt das Ausgewählte zurück, als wäre es nie gesagt worden (Entf).</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Noch nichts, was dir gefällt: Fang mit zehn Liedern an</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>nicht an dem Tag</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>Diese Arbeitsumgebung lässt Programme keine Tasten belegen.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Tasten, die überall wirken</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>Binde diese Befehle stattdessen in den Tastatureinstellungen deiner Arbeitsumgebung. Sie erreichen das laufende Programm.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Taste für %1</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>Taste drücken …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>Drücke die neue Taste; Escape lässt sie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Übliche Taste für %1</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 bewegt durch das Fenster und kann nichts anderes auslösen.</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1 löst schon „%2“ aus. Gib dem zuerst eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>gespeichert am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>%n gespeichertes Lied</numerusform>
            <numerusform>%n gespeicherte Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>album, artist, songs</comment>
        <extracomment>A row for screen readers: album, artist, how many songs</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Zurück zu den Alben</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Von Spotify auffrischen</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>Lieder</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>Nach Titel, Künstler oder Album filtern</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Nach Album</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier spielen</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>Deine Bibliothek wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Lied</numerusform>
            <numerusform>%n Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Wird aufgefrischt …</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>Noch keine gespeicherten Lieder. Was du bei Spotify behältst, steht hier.</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>Kein gespeichertes Lied enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 – Undersong</source>
        <translation>%1 – Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>Von Spotify trennen?</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>Die Anmeldung und alles, was von Spotify kam, wird von diesem Computer gelöscht. Deine Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>Undersong in der Symbolleiste behalten oder beenden? Deine Antwort wird gemerkt.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n Antwort. Die nächsten Vorschläge kennen sie.</numerusform>
            <numerusform>%n Antworten. Die nächsten Vorschläge kennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>Undersong vergisst dich und fängt an wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>Von diesem Computer gelöscht werden: alles, was dir gefällt und nicht gefällt, und der ganze Verlauf; was daraus gelernt wurde; eingelesene Lieder, Playlists und Verläufe; Sitzungen, Kreise auf der Karte, Einstellungen und Tasten; die Anmeldung im Schlüsselbund; der Sandkasten; die Protokolle. Nichts bringt es zurück.

Was bei Spotify ist, bleibt dort, ebenso Dateien, die du exportiert hast.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>Erst exportieren …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>mehr von hier</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>draußen gehalten</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>Karte deiner Lieder</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>Die Pfeiltasten gehen von Lied zu Lied, Plus und Minus zoomen, Umschalt und Pfeile verschieben die Karte. Dasselbe steht in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>Lenken</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>Größe des Kreises</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Mehr von hier</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>Ab dem nächsten Vorschlag kommen Lieder im Kreis eher.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Draußen halten</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>Ab dem nächsten Vorschlag wird kaum ein Lied im Kreis angeboten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>Darum hast du gebeten</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>Wähle ein Lied auf der Karte, um zu sehen, was davon gehalten wird.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Ein Lied, dessen Name entfernt wurde</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>Wähle ein Lied oder klicke auf eine Stelle: Den Kreis darum lenkst du.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>%n Lied zum Anbieten im Kreis.</numerusform>
            <numerusform>%n Lieder zum Anbieten im Kreis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1: mehr von %n Lied</numerusform>
            <numerusform>%1: mehr von %n Liedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1: nichts von %n Lied</numerusform>
            <numerusform>%1: nichts von %n Liedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>Diesen Kreis auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>„%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>Was es dir ist</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>Wohl deins</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MiniPlayer</name>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MiniView</name>
    <message>
        <source>Mini-player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Namen und Cover stammen von Spotify. Öffnet das Lied dort.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Cover von „%1“</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>Beginne mit dem, was du magst</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>Die ersten Lieder werden in der Nähe davon gesucht und in der Nähe dessen, was du gespeichert hast. Es ist nur ein Anfang: Deine Antworten sagen bald mehr.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>Weiter zu den ersten Liedern, ohne Genres.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Lieder finden</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>Was hörst du gern?</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>Deinen Hörverlauf einlesen</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>Hörverläufe (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>Wiedergaben gelesen: %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Angehalten. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>Wähle dieselbe Datei noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>Diese Datei lässt sich nicht als Hörverlauf lesen.</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>Sie ist beschädigt, mit einem Passwort verschlossen oder etwas anderes.</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>In dieser Datei steht kein Hörverlauf, den Undersong lesen kann.</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>Es liest die Exporte von Spotify, Last.fm und ListenBrainz sowie CSV-Dateien mit den Spalten „artist“ und „title“.</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>Ausgelassen, weil Podcast, Video, Hörbuch oder private Sitzung: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1, Nummer %2: %3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: keine Wiedergaben darin</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Wiedergaben verstanden: %1. Davon neu: %2.</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>Es wird schon ein Hörverlauf eingelesen.</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>Dein Verlauf: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>Deine Musik wird gehört: %1 von %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>Eigene Musik hinzufügen</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>Tondateien werden gesucht</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>Angehalten. Was bis jetzt gehört wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>Da sind keine Tondateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>%n Tondatei gehört.</numerusform>
            <numerusform>%n Tondateien gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>Undersong kennt jetzt den Klang von %n weiteren Lied.</numerusform>
            <numerusform>Undersong kennt jetzt den Klang von %n weiteren Liedern.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>Keine davon gehört zu einem weiteren Lied, das Undersong kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n war nicht zu hören.</numerusform>
            <numerusform>%n waren nicht zu hören.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>Noch zu wenig Daten: Dazu müssen dir zehn Lieder vorgelegt worden sein.</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>Worin sich das letzte %n Lied unterschied, das dir vorgelegt wurde.</numerusform>
            <numerusform>Worin sich die letzten %n Lieder unterschieden, die dir vorgelegt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>For screen readers. %1: &quot;How it sounds&quot;, %2: &quot;counts a lot&quot;, %3: &quot;54 %&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PickCard</name>
    <message>
        <source>Explicit</source>
        <extracomment>Mark on a song with explicit lyrics</extracomment>
        <translation>Explizit</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30 Tage Pause</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>Dieses Lied heute nicht mehr vorschlagen. Keine Bewertung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Namen und Cover stammen von Spotify. Öffnet das Lied dort.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>Alles, was zählte</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>Cover von „%1“</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>Jetzt: %1, %2. %3</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1 Taste %2.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>Bringt Undersong bei, dass dir dieses Lied gefällt.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>Bringt Undersong bei, dass dir dieses Lied nicht gefällt.</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>Dieses Lied 30 Tage nicht anbieten. Kein Urteil.</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>Die letzte Reaktion zurücknehmen.</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>Jeder Teil der Punkte, und was sie ändern würde.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>Nicht jetzt: heute nicht mehr</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>Warum nicht ein anderes Lied? …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>Dieses Lied gefällt mir nicht</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>Diesem Lied 30 Tage Pause geben</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>Allem von %1 30 Tage Pause geben</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>Was sich mit diesem Lied noch tun lässt.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Stelle im Lied</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Es spielt nichts</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Cover von „%1“</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Lied</numerusform>
            <numerusform>%n Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>Lieder sagt Spotify nicht</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsPage</name>
    <message>
        <source>Only your own playlists can be opened here.</source>
        <translation>Nur deine eigenen Playlists lassen sich hier öffnen.</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>Als Nächstes, %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>Gefallen am %1</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>Mit Undersong gemacht</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>„%1“ ist bei Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>Alle Playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Als Playlist speichern</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>Macht eine private Playlist bei Spotify.</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Von Spotify auffrischen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>Lieder der Playlist</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier spielen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>Was als Nächstes kommt (%n Lied)</numerusform>
            <numerusform>Was als Nächstes kommt (%n Lieder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>Was dir in dieser Sitzung gefiel (%n Lied)</numerusform>
            <numerusform>Was dir in dieser Sitzung gefiel (%n Lieder)</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>Diese Playlist gehört jemand anderem: Ihre Lieder zeigt Spotify nur in der eigenen App.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>Die Lieder werden gelesen …</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>Deine Playlists werden gelesen …</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>In dieser Playlist sind keine Lieder.</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>Noch keine Playlists. Die du bei Spotify hast, stehen hier.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>Hier stehen alle, die Undersong fragen darf; sonst wird nie jemand gefragt. Ein Schalter wirkt sofort.</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>Ein Link, den du drückst, öffnet sich in deinem Browser, der selbst fragt.</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>Es wird gar keine Verbindung geöffnet, auch nicht zu Spotify. Auswahl, Bewertungen und Verlauf gehen mit dem, was hier ist, weiter; nichts spielt. Die Schalter darunter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>Heute bei Spotify gelesen: %1 von %2.</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>Die Suche nach Liedern geht nach Mitternacht weiter.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>Was dir gefällt und nicht gefällt, was daraus gelernt und was eingelesen wurde, liegt in einer Datenbank in einem Ordner; die Anmeldung liegt in deinem Schlüsselbund. All das lässt sich hier löschen.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Alles löschen …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>Sag, was du von ein paar Liedern hältst, die du kennst. Jede Antwort formt die ersten Vorschläge.</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>Beantwortete Lieder</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>Überspringen (%1)</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Das reicht</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>Lied %1 von %2</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Cover von „%1“</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out. %1: &quot;Song 3 of 10&quot;, %2: title, %3: artist and album</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>Von den Liedern, auf die du in einer Woche geantwortet hast, hätte jeder die bessere Hälfte gewählt. So viel davon hat dir gefallen; die Balken enthalten die Wahrheit in 95 von 100 Fällen.</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>Gefallen, nach dem, der gewählt hätte</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>Wie oft vor deinen Antworten ein Gefallen vorhergesagt wurde und wie oft es kam. Je näher beide Linien, desto mehr bedeutet ein Prozentwert hier, was er sagt.</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>Vorhergesagtes und eingetroffenes Gefallen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>Zu wenig Daten: Noch %n Antwort auf ein für dich gewähltes Lied, dann gibt es hier Zahlen.</numerusform>
            <numerusform>Zu wenig Daten: Noch %n Antworten auf für dich gewählte Lieder, dann gibt es hier Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>Von den besten Vorschlägen gefiel dir: %1. Von Liedern, die etwas herausfinden sollten: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>Hätte es nur sein Bestes gezeigt, hätte dir %1 dieser Plätze gefallen, plus oder minus %2 (aus %n Lied, das etwas herausfinden sollte).</numerusform>
            <numerusform>Hätte es nur sein Bestes gezeigt, hätte dir %1 dieser Plätze gefallen, plus oder minus %2 (aus %n Liedern, die etwas herausfinden sollten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>Was das Herausfinden an Gefallen kostet, lässt sich noch nicht sagen: bisher %n Lied dafür gezeigt.</numerusform>
            <numerusform>Was das Herausfinden an Gefallen kostet, lässt sich noch nicht sagen: bisher %n Lieder dafür gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>eine Woche früher</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>Bekanntheit</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>came</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a chart shows last, for screen readers. %1: whose, %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchModel</name>
    <message>
        <source>new here</source>
        <extracomment>Beside a song of Spotify&apos;s that this program never met</extracomment>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Hier bekannt</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Bei Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>Mehr zeigen, was hier bekannt ist</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Spotify wird gefragt …</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>Mehr von Spotify laden</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n hier bekanntes Lied</numerusform>
            <numerusform>%n hier bekannte Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>artist, songs</comment>
        <extracomment>A row for screen readers: an artist, how many songs</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Lied</numerusform>
            <numerusform>%n Lieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>playlist, songs</comment>
        <extracomment>A row for screen readers: a playlist, how many songs</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchView</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>Titel, Künstler oder Album</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>Nach Titel, Künstler oder Album suchen</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>Lieder</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>Tippe ein paar Buchstaben: Was hier bekannt ist, kommt sofort, dann, was Spotify findet.</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>Nichts heißt so, weder hier noch bei Spotify.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Spotify wird gefragt …</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>Spotify hat zu diesen Wörtern sonst nichts.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>Rechner: %1. Gesendet: %2 Wann: %3 Wozu: %4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>Bedingungen: %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>Angehalten: du bleibst offline</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>Die Sitzung umbenennen</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>Sie beginnt mit deinem Alltagsgeschmack. Was du in ihr sagst, bleibt in ihr, und dein Alltagsgeschmack erfährt nie davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>Lernen, Party, Sonntagmorgen …</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>In dieser Sitzung lernen</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>Ohne das wird nichts gelernt, nicht einmal für die Sitzung selbst: gut für Musik, die nicht deine ist.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1 (nichts wird gelernt)</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>Gäste: Nichts wird gelernt</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Neue Sitzung …</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>„%1“ umbenennen …</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>„%1“ für immer beenden …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>Eine Sitzung, etwa zum Lernen oder für eine Party, lernt getrennt von deinem Alltagsgeschmack oder gar nicht.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>Es gibt schon eine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>„%1“ beenden?</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>Was du in ihr gesagt hast, bleibt in deinem Verlauf und zählt nirgends mehr. Dein Alltagsgeschmack ist wieder an.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The dial of new artists: the score alone decides</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Sign in with your own client ID. The tokens are kept by your computer&apos;s keychain.</source>
        <translation>Melde dich mit deiner eigenen Client-ID an. Die Schlüssel bewahrt der Schlüsselbund deines Rechners.</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>Verbinden oder neu anmelden …</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>login anmelden client id premium</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>Spotify verlassen</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>Löscht die Anmeldung und alles, was von Spotify kam. Was dir gefällt und nicht gefällt, bleibt.</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>Trennen und löschen …</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>abmelden logout entfernen</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>Neue Interpreten</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>Wie viele der Lieder von Künstlern sein sollen, von denen du noch nichts bewertet hast.</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>abenteuer regler entdecken</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>Eine Stimmung oder eine Party, die getrennt von deinem Alltagsgeschmack lernt oder gar nicht. Gewechselt wird unter „Entdecken“ oder in der Leiste.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Neue Sitzung …</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>gast kinder lernen stimmung wände</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>Zehn Lieder, je eine Taste: gefällt, gefällt nicht oder überspringen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>kalibrieren duell zehn</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Dein Hörverlauf</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>Liest Exporte von Spotify, Last.fm und ListenBrainz oder CSV. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>scrobbles datenschutz export zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>Deine eigene Musik</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>Hört die Musikdateien eines Ordners, um zu wissen, wie deine Lieder klingen.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>dateien ordner analysieren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>Spotify spielt auf einem deiner Geräte; das letzte wird behalten.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>lautsprecher connect telefon</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>Ein kleines Fenster, das vorn bleibt, soweit die Arbeitsumgebung es zulässt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>klein immer vorn</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>„+“ gefällt und „-“ gefällt nicht</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>Wie bei Pandora. Anfangs aus: „-“ ist schnell für die Lautstärke gedrückt.</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Tasten, die überall wirken</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>Auch während ein anderes Programm vorn ist, soweit die Arbeitsumgebung sie lässt.</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>globale tasten hintergrund</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>blatt liste hilfe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>Ohne Leistensymbol beendet Schließen immer.</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>schließen knopf beenden minimieren</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit der Arbeitsumgebung starten</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>In der Leiste, wo es eine gibt.</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>autostart anmelden hochfahren versteckt</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>Sagen, wenn ein anderes Lied spielt</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>In einem Hinweis mit beiden Antworten, nie während dieses Fenster vorn ist.</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>benachrichtigung liedwechsel blase</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Mediensteuerung neben der von Spotify</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Spielt Spotify auf diesem Rechner, zeigt es das Lied und nimmt die Medientasten selbst.</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris medientasten wiedergabe</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>Papier (hell)</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>Tinte (dunkel)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>farben dunkel hell nacht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>Zusätzlich zu der deiner Arbeitsumgebung. Sofort, oder beim nächsten Start, während Lieder importiert werden.</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>schrift größer zoom barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>Sofort, oder beim nächsten Start, während Lieder importiert werden.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>übersetzung gebiet</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Nachschlagen, wie Lieder klingen</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Schickt die Kennungen von Liedern an ReccoBeats, einen kostenlosen Dienst mit offenen Daten; nichts über dich. Ohne ihn lernt Undersong aus Interpreten und Antworten, nur so weit es damit kommt.</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>merkmale energie tempo reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Wen Undersong fragen darf, was gesendet wird, und ein Schalter für jeden.</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>netz dienste schalter telemetrie</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>Es wird gar keine Verbindung geöffnet, auch nicht zu Spotify.</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>offline flugmodus netz</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>Alles, was du gesagt hast</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>Jedes „gefällt“ und „gefällt nicht“, zum Lesen, Zurücknehmen und Mitnehmen.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Den Verlauf öffnen</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>export csv json herunterladen löschen</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>Ein Ordner mit einer Datenbank. Kopiere ihn, um alles zu behalten; lösche ihn, wenn Undersong geschlossen ist, um alles zu vergessen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>datenbank datei sicherung profil entfernen</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>Abrufe bei Spotify am Tag</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>Wie oft die Web-API von Spotify am Tag gelesen werden darf. Spotify nennt keine Zahl; ein Werkzeug wurde nahe 600 abgeschnitten.</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>grenze kontingent anfragen</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Über Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>Version, Lizenzen dessen, womit es gemacht ist, und Angaben für einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>version lizenz diagnose open source</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>Genres, unter denen gesucht wird</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>Wo außer bei dem, was dir gefällt, nach Liedern zum Anbieten gesucht wird. Kein Teil deines Geschmacks.</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>stile musik anfang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>Drücke einen Knopf, dann die neue Taste. Einzelne Buchstaben wirken überall, wo kein Text getippt wird.</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>tastatur tastenkürzel umbelegen</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Alles, was Undersong auf diesem Computer und in seinem Schlüsselbund aufbewahrt. Es fängt an wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>löschen vergessen zurücksetzen konto leeren entfernen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Enter geht zur gewählten Einstellung.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>Diese Seite zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sidebar</name>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The make-believe music service</extracomment>
        <translation>Sandkasten</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>Erfundene Lieder auf diesem Computer. Nichts hier ist Spotify.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>Bei Spotify angemeldet, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>Bei Spotify angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>Spotify hat deine Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>In diesem Menü verbindest du Spotify.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>Lieder werden gesammelt …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>„%1“ in deiner Bibliothek bei Spotify gespeichert.</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>„%1“ aus deiner Bibliothek bei Spotify entfernt.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>Jetzt spielen</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>Dieses Lied gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>Dieses Lied gefällt mir nicht</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>Bei Spotify speichern</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>Bei Spotify entfernen</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>Mehr von diesem Künstler</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>In Spotify öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>undersong::ui::StartTrouble</name>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>Alles liegt in %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>Deine Spotify-App</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Deine Musik</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Taste %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Read out when a step of the onboarding comes. %1: &quot;Step 2 of 4: Your Spotify app&quot;, %2: its heading</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where the onboarding is. %1: the number of a step, %2: how many there are, %3: what it is about</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>Ab dem nächsten Vorschlag: mehr von dort.</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>Ab dem nächsten Vorschlag: kaum etwas von dort.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggenommen.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>Woran sich die Vorschläge entscheiden</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>Wie gut die Vorschläge sind</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>Die ganze Karte (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Die Karte als Tabelle</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>Linien verbinden Orte, an denen Lieder gleich wahrscheinlich deine sind.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Noch nichts, was dir gefällt: Fang mit zehn Liedern an</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Das erste Lied hören</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>%n gefällt</numerusform>
            <numerusform>%n gefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>%n gefällt nicht</numerusform>
            <numerusform>%n gefallen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>%n Lied auf der Karte</numerusform>
            <numerusform>%n Lieder auf der Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n ohne Platz: Wie es klingt, ist noch nicht bekannt</numerusform>
            <numerusform>%n ohne Platz: Wie sie klingen, ist noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n weiteres nicht gezeigt</numerusform>
            <numerusform>%n weitere nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Zurücknehmen  Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Show Undersong</source>
        <translation>Undersong zeigen</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>Noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>undersong::ui::UpNextModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row for screen readers: title, artist</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row for screen readers: title, artist, reason such as &quot;because you liked X&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Wird zusammengezählt …</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>Zusammen ergeben die Teile die Wertung: %1</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Hätte dir „%1“ nicht gefallen, wäre dies Nummer %2.</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Hättest du „%1“ nicht gehört, wäre dies Nummer %2.</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Hättest du „%1“ nicht abgelehnt, wäre dieses die Nummer %2.</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Hättest du „%1“ nicht übersprungen, wäre dieses die Nummer %2.</translation>
    </message>
    <message>
        <source>%1 %2. %3. %4</source>
        <comment>question, song, whether it may be offered, main reason</comment>
        <translation>%1 %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhySide</name>
    <message>
        <source>Why not?</source>
        <extracomment>The heading of the answer to what keeps a song from being offered</extracomment>
        <translation>Warum nicht?</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>Undersong zeigen</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>Den kleinen Player zeigen</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30 Tage Pause</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Letzte Reaktion zurücknehmen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>Ein Lied abspielen</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) ist keine Taste dieser Tastatur.</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>Deine Arbeitsumgebung hat %1 (%2) nicht hergegeben.</translation>
    </message>
</context>
</TS>
