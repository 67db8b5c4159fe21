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
        <source>To learn tags, how well known songs are, and which songs are heard together.</source>
        <translation>Um Schlagwörter zu lernen, wie bekannt Lieder sind und welche zusammen gehört werden.</translation>
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
        <source>listeners like it as they like “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>wer „%1“ mag, mag auch dieses Lied</translation>
    </message>
    <message>
        <source>listeners do not like it as they like “%1”</source>
        <translation>wer „%1“ mag, mag dieses Lied eher nicht</translation>
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
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>Trennen und Spotify-Daten löschen …</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Submenu: light or dark colours</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Schreibtisch</translation>
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
        <source>Connect Spotify …</source>
        <translation>Spotify verbinden …</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Erneut anmelden …</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
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
    <name>undersong::ui::GenresStep</name>
    <message>
        <source>What do you like to hear?</source>
        <translation>Was hörst du gern?</translation>
    </message>
    <message>
        <source>The first songs are looked for among these, and among what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>Die ersten Lieder werden hier gesucht und bei dem, was du gespeichert hast. Es ist nur ein Anfang: Deine Antworten sagen bald mehr.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Lieder finden</translation>
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
        <source>Takes back the selected reaction, as if it had never been given.</source>
        <translation>Nimmt die gewählte Reaktion zurück, als wäre sie nie gegeben worden.</translation>
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
        <source>Nothing here yet: every like and dislike will be listed.</source>
        <translation>Noch nichts hier: Jede Antwort von dir wird hier stehen.</translation>
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
        <source>Teaches Undersong that you like this song. Key L.</source>
        <translation>Lehrt Undersong, dass dir dieses Lied gefällt. Taste L.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song. Key D.</source>
        <translation>Lehrt Undersong, dass dir dieses Lied nicht gefällt. Taste D.</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30 Tage Pause</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement. Key R.</source>
        <translation>Dieses Lied 30 Tage lang nicht vorschlagen. Keine Bewertung. Taste R.</translation>
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
        <source>Take back the newest reaction. Ctrl+Z.</source>
        <translation>Die letzte Reaktion zurücknehmen. Strg+Z.</translation>
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
        <source>Every part of the score, and what would change it. Key W.</source>
        <translation>Jeder Teil der Wertung und was sie ändern würde. Taste W.</translation>
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
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
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
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>%1, %2</translation>
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
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> oder </translation>
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
    <name>undersong::ui::Step</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the onboarding. %1: its number, %2: how many there are</extracomment>
        <translation>Schritt %1 von %2</translation>
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
        <source>Number %1 of %2 songs that could be offered</source>
        <translation>Nummer %1 von %2 Liedern, die infrage kommen</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>Zusammen ergeben die Teile die Wertung: %1</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <translation>Hätte dir „%1“ nicht gefallen, wäre dies Nummer %2.</translation>
    </message>
    <message>
        <source>Why this? %1. %2</source>
        <translation>Warum dieses? %1. %2</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Hättest du „%1“ nicht gehört, wäre dies Nummer %2.</translation>
    </message>
</context>
</TS>
