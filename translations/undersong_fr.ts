<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>Choisir un appareil</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>Spotify n’est pas connecté.</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>Spotify a mis fin à ta connexion. Tes titres et tes avis sont conservés&#x202f;; reconnecte-toi pour continuer.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>La connexion à Spotify n’a pas été autorisée. Rien n’a changé&#x202f;; reconnecte-toi quand tu veux.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>Spotify ne connaît pas ce Client ID. Compare-le avec celui de ton tableau de bord.</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>Il manque une autorisation. Reconnecte-toi et accepte tout ce qui est demandé.</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>Ce compte Spotify n’est pas dans la liste d’utilisateurs de ton Client ID. Ajoute-le sous «&#x202f;User Management&#x202f;» dans ton tableau de bord, puis reconnecte-toi.</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>La lecture par d’autres programmes n’est possible que si le propriétaire du Client ID a Premium. Les avis et les suggestions marchent aussi sans.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>Pas de réseau. Historique, avis et suggestions fonctionnent&#x202f;; la lecture a besoin du réseau.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La réponse a mis trop de temps.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>Spotify nous demande d’attendre %1. Tout ce qui est déjà ici continue de fonctionner.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>Spotify nous demande d’attendre un peu.</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>Ton Client ID a épuisé ce que Spotify permet pour l’instant. Le travail en arrière-plan s’arrête quelques heures&#x202f;; la lecture continue.</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>Spotify n’ouvre pas cela à ton Client ID.</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>Spotify n’a plus cet élément.</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>Spotify n’a pas accepté la demande. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>Spotify est en panne pour le moment.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>La réponse n’a pas pu être comprise. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>La réponse était trop grosse pour être lue sans risque. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>C’est désactivé dans tes réglages de confidentialité. Historique, avis et suggestions fonctionnent avec ce qui est ici.</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>Aucun appareil n’est prêt. Ouvre Spotify sur l’un de tes appareils.</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>Cet appareil n’accepte pas les commandes d’autres programmes. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>Le lecteur ne le permet pas en ce moment.</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>La base de données n’a pas pu être lue ou écrite. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>Un autre programme utilise la base de données d’Undersong. Ferme-le, puis réessaie.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>Le disque est plein. Fais un peu de place&#x202f;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>Ce profil vient d’un Undersong plus récent. Mets le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: une connexion ne peut pas être conservée en sûreté.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>Le trousseau n’a pas répondu. Déverrouille-le, puis réessaie.</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>Aucun titre ne passe les règles en ce moment&#xa0;: tous ceux connus ont déjà ton avis, sont au repos ou viennent d’être proposés.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>Cela ne peut pas servir ici. Vérifie ce que tu as saisi.</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>Quelque chose s’est mal passé. Le journal en dit plus.</translation>
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
        <translation>Hip-hop</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électro</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>Indé</translation>
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
        <translation>Classique</translation>
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
        <translation>Latino</translation>
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
        <translation>K-pop</translation>
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
        <translation>Bandes originales</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>La lecture demande Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La connexion a pris fin</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>Client ID inconnu</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Il manque une autorisation</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>Pas dans la liste d’utilisateurs</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>En attente de Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>Désactivé par tes réglages</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>Pas ouvert à ce Client ID</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>Spotify ne répond pas comme prévu</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Aucun appareil pour la lecture</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>Cet appareil n’accepte pas de commandes</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Plus de place</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>Une mise à jour s’impose</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de données est occupée</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>Nulle part où garder la connexion</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>Rien à proposer pour l’instant</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>Spotify met fin à ta connexion aujourd’hui, comme tous les six mois. Reconnecte-toi et rien ne s’interrompt.</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotify met fin à ta connexion dans %n jour, comme tous les six mois. Reconnecte-toi et rien ne s’interrompt.</numerusform>
            <numerusform>Spotify met fin à ta connexion dans %n jours, comme tous les six mois. Reconnecte-toi et rien ne s’interrompt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>Ta connexion va bientôt prendre fin</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>Se reconnecter</translation>
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
        <translation>ceux qui écoutent «&#x202f;%1&#x202f;» l’écoutent aussi</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1 te le recommande</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>par un artiste comme %1</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>par %1, dont tu as aimé un titre</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>par %1, que tu écoutes souvent</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>par %1, dont tu connais un titre</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>dans une de tes playlists</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>dans le classement (%1)</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>tu as choisi %1</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>de %1, une année de titres que tu aimes</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>un détour par %1</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Connexion à Spotify</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>Ton Client ID, et ce que Spotify a donné à cet ordinateur pour prouver ta connexion. Jamais ton mot de passe&#xa0;: tu le donnes sur la page de Spotify, dans ton navigateur.</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>Quand tu te connectes, puis environ une fois par heure tant qu’Undersong parle à Spotify.</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>Sans elle, Spotify ne répond à aucune question et ne lit rien pour Undersong.</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>Quoi lire et sur quel appareil, les mots cherchés, et les demandes de tes titres likés, favoris, écoutes récentes et playlists. Pas tes «&#x202f;J’aime&#x202f;» ni tes «&#x202f;Je n’aime pas&#x202f;».</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>Tant que la fenêtre est ouverte ou qu’un titre est en lecture, à chaque import, et quand les titres à proposer se font rares.</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>Pour lire des titres, en trouver de nouveaux et laisser de côté ceux que tu connais.</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Pochettes Spotify</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>L’adresse d’une image, et donc l’album affiché à ton écran.</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>Quand un titre s’affiche et que sa pochette n’est pas en mémoire.</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>Pour montrer les pochettes. Sans elles, un champ uni prend leur place.</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>Après un import et quand de nouveaux titres sont trouvés&#xa0;: une fois par titre, puis de nouveau après quelques mois.</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>Certaines questions ne portent que sur les titres que tu aimes ou connais.</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>Les identifiants Spotify des titres, ou leurs codes d’enregistrement (ISRC).</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>Pour savoir comment sonnent les titres&#xa0;: énergie, tempo, humeur et plus.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>Les codes d’enregistrement (ISRC) et les identifiants MusicBrainz des titres.</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>Pour connaître les genres, l’année de première parution, et les identifiants des titres chez AcousticBrainz et ListenBrainz.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>Les identifiants MusicBrainz des titres.</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>Pour connaître le tempo, la tonalité, et à quel point les titres sont acoustiques ou instrumentaux.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>Les identifiants MusicBrainz des titres. Ton nom et ton jeton ListenBrainz, si tu les as donnés à Undersong.</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>Pour ce qu’il te recommande, une fois par semaine quand les titres à proposer se font rares.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>Pour connaître les tags, la notoriété des titres, ceux qu’on écoute ensemble, et ce qu’il te recommande.</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>Les artistes et les noms des titres, avec ta propre clé Last.fm.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>Pour connaître les tags, la notoriété des titres, et les titres et artistes qui se ressemblent.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>Les codes d’enregistrement (ISRC) des titres, et le pays dont lire le classement.</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>Pour connaître le tempo, la notoriété des titres, les artistes qui se ressemblent, et ce qui est populaire dans ton pays.</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>Chaque service interrogé voit aussi ton adresse réseau et sait que c’est Undersong qui demande. Tes «&#x202f;J’aime&#x202f;», tes «&#x202f;Je n’aime pas&#x202f;» et ton historique ne sont envoyés à personne.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>plus dansant</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>moins dansant</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>plus énergique</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>plus calme</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>plus fort</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>plus doux</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>plus bavard</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>moins bavard</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>plus acoustique</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>moins acoustique</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>plus instrumental</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>plus chanté</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>plus proche d’un concert</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>plus proche du studio</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>plus joyeux</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>plus triste</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>plus connu</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>moins connu</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>%1 que la plupart, comme tu aimes</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>%1 que ce que tu aimes</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>dans une tonalité que tu aimes souvent</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>dans une tonalité que tu aimes rarement</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>en majeur, comme tu aimes</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>en majeur, ce que tu aimes moins</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>en mineur, comme tu aimes</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>en mineur, ce que tu aimes moins</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>dans une mesure que tu aimes souvent</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>dans une mesure que tu aimes rarement</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>un son proche de ce que tu aimes</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>un son loin de ce que tu aimes</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>parce que tu as aimé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>différent de «&#x202f;%1&#x202f;», que tu as aimé</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>différent de «&#x202f;%1&#x202f;», que tu n’as pas aimé</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>proche de «&#x202f;%1&#x202f;», que tu n’as pas aimé</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>proche de «&#x202f;%1&#x202f;», que tu écoutes</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>différent de «&#x202f;%1&#x202f;», que tu écoutes</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>différent de «&#x202f;%1&#x202f;», que tu passes</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>proche de «&#x202f;%1&#x202f;», que tu passes</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>par %1, que tu aimes</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>par %1, que tu n’aimes pas</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>par %1, que tu écoutes</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>par %1, que tu passes</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>«&#x202f;%1&#x202f;», comme tu aimes</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>«&#x202f;%1&#x202f;», ce que tu aimes moins</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>qui aime «&#x202f;%1&#x202f;» aime aussi ce titre</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>qui aime «&#x202f;%1&#x202f;» aime rarement ce titre</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>ton propre avis sur ce titre</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>ce qui vaut pour tous les titres</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>tu en as demandé plus dans ce genre</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>tu n’en voulais pas dans ce genre</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>pour découvrir un coin de tes goûts</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>tout le reste ensemble</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>pas assez de données, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>%1 (%2 à %3), %4</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>Tes goûts de tous les jours sont actifs.</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>Des invités sont aux commandes&#xa0;: rien n’est appris.</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>«&#x202f;%1&#x202f;» est active. Ce que tu dis ne compte qu’ici.</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>«&#x202f;%1&#x202f;» est active&#xa0;: rien n’est appris.</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>Rien n’est appris.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>Compte pour %1.</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>Barre système et notifications</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Confidentialité et données</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
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
        <source>Liked “%1”.</source>
        <translation>Tu aimes «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>Tu aimes «&#x202f;%1&#x202f;». %n «&#x202f;J’aime&#x202f;» jusqu’ici.</numerusform>
            <numerusform>Tu aimes «&#x202f;%1&#x202f;». %n «&#x202f;J’aime&#x202f;» jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>Pas pour toi&#xa0;: «&#x202f;%1&#x202f;», ce titre seulement.</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>«&#x202f;%1&#x202f;» se repose 30 jours.</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>«&#x202f;%1&#x202f;» ne sera plus proposé aujourd’hui.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Un titre dont le nom a été retiré</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>Très probablement pour toi · %1&#x202f;%</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>Probablement pour toi · %1&#x202f;%</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>Peut-être bien, peut-être pas · %1&#x202f;%</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>Probablement pas pour toi · %1&#x202f;%</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>Très probablement pas pour toi · %1&#x202f;%</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>Une question&#xa0;: on ne sait pas encore si tu aimes ça</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>Une première question&#xa0;: chaque réponse façonne la prochaine suggestion</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>Déjà pris en compte pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>Annulé&#xa0;: pour «&#x202f;%1&#x202f;», c’est comme si tu n’avais rien dit.</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>aimé</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>pas aimé</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>pas ce jour-là</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>Import de tes titres favoris</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>Import de tes écoutes récentes</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>Import des titres likés</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>Import de tes playlists</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>Import des titres likés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>Import d’une playlist&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>Il reste %n titre d’une liste.</numerusform>
            <numerusform>Il reste %n titres d’une liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>Les requêtes à Spotify du jour pour les imports sont épuisées.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>La suite après minuit.</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>Il n’est pas proposé&#xa0;: tu ne l’aimes pas.</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>Il n’est pas proposé&#xa0;: tu l’as déjà aimé.</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>Il n’est pas proposé&#xa0;: il est au repos.</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>Il n’est pas proposé&#xa0;: tu as dit «&#x202f;Pas maintenant&#x202f;» aujourd’hui.</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>Il n’est pas proposé&#xa0;: tu l’as écouté ces trois derniers jours.</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>Il n’est pas proposé&#xa0;: son artiste est au repos 30 jours, après deux «&#x202f;Je n’aime pas&#x202f;» et aucun «&#x202f;J’aime&#x202f;».</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>Il n’est pas proposé&#xa0;: il ne peut pas être lu en ce moment.</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>Il n’est pas proposé&#xa0;: il l’a été il y a peu.</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>Il n’est pas proposé&#xa0;: tu le connais déjà.</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>Il n’est pas proposé&#xa0;: le curseur des nouveaux artistes ne laisse pas de place à son artiste.</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>Une règle empêche de le proposer.</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>Numéro %1 sur %2 titres qui pourraient être proposés</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>Au score, il serait numéro %1 à côté des %2 possibles.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>Le curseur donne %1&#x202f;% aux nouveaux artistes&#xa0;: numéro %2 sur %3 chez eux.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>Le curseur donne %1&#x202f;% aux nouveaux artistes&#xa0;: numéro %2 sur %3 chez les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>connu de toi</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>peut être proposé</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>pas aimé</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>aimé</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>parmi les prochaines suggestions</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Un titre dont le nom a été retiré</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1, %2, %3, %4&#x202f;%</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>décide le plus</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>compte beaucoup</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>compte un peu</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>compte à peine</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>Comment il sonne</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>Genres et humeurs</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>Qui d’autre l’aime</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>À quel point il est connu</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>Son âge</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>À propos d’Undersong</translation>
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
        <translation>Trouve des titres avec Spotify et apprend d’un seul geste, sur cet ordinateur. Logiciel libre sous licence MIT. Ni réalisé ni approuvé par Spotify.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>Les versions, le bureau et le nombre de titres enregistrés. Aucun nom, aucun titre, aucune clé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Déconnecter et supprimer les données Spotify…</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>À propos d’Undersong</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>Importer ton historique d’écoute…</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Lit dans un fichier ce que tu as écouté auparavant&#xa0;: exports de Spotify, Last.fm et ListenBrainz, ou CSV. Tu peux aussi déposer le fichier sur la fenêtre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>Importer un dossier d’historique…</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>La même chose pour un export décompressé&#xa0;: lit tous les fichiers d’un dossier qui parlent d’écoutes. Tu peux aussi déposer le dossier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Écoute les fichiers audio d’un dossier pour savoir comment sonnent tes titres. Tu peux aussi déposer fichiers et dossiers sur la fenêtre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>Connecter Spotify…</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>Ne plus écouter ta musique</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>Ajouter ta musique…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>Nouveaux artistes</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>La part des titres d’artistes sur qui tu n’as encore donné aucun avis. Au minimum, seul le score décide.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>%1&#x202f;% demandés, dès le prochain titre.</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>Seul le score décide.</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>%1&#x202f;% demandés, %2&#x202f;% obtenus sur les %3 derniers.</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>%1&#x202f;% des %2 derniers venaient de nouveaux artistes.</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>Pas assez de candidats de nouveaux artistes.</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>Pas assez de candidats d’artistes sur qui tu as donné ton avis.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%n titre de %1, le seul connu ici, se repose 30 jours. Ce n’est pas un avis.</numerusform>
            <numerusform>%n titres de %1, tous ceux connus ici, se reposent 30 jours. Ce n’est pas un avis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n titre peut de nouveau être proposé.</numerusform>
            <numerusform>%n titres peuvent de nouveau être proposés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>Undersong démarre dans la barre système, prêt pour le premier titre.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>Connecte-toi dans ton navigateur</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>Ton mot de passe reste entre toi et Spotify. Undersong ne reçoit qu’une clé, que tu peux révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>Pour cette fois seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>En attente de ton accord sur la page de Spotify. Si aucune page ne s’est ouverte, rouvre-la ou copie le lien dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: la connexion ne peut pas être conservée en sûreté. Elle n’est jamais écrite dans un fichier. La garder pour cette fois seulement&#x202f;? La prochaine fois, il faudra te reconnecter.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>Connexion réussie. Trois petits tests</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>Ils montrent ce qui fonctionnera, et que faire pour le reste.</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Chercher comment sonnent les titres</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envoie les identifiants des titres à ReccoBeats, un service gratuit de données ouvertes&#x202f;; rien sur toi. Tu peux l’éteindre à tout moment dans le menu du compte. Sans lui, Undersong apprend des artistes et de tes réponses, aussi loin que cela mène.</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>Ce compte peut-il utiliser le Client ID&#x202f;?…</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>Son propriétaire a-t-il Premium&#x202f;?…</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>Un appareil est-il prêt à lire&#x202f;?…</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>Ce compte peut utiliser le Client ID.</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>Ce compte n’est pas dans la liste d’utilisateurs du Client ID. Ajoute-le sous «&#x202f;User Management&#x202f;» dans le tableau de bord, puis teste à nouveau.</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>Impossible de savoir si ce compte peut utiliser le Client ID.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>Le propriétaire du Client ID a Premium&#xa0;: la lecture est possible.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>Le propriétaire du Client ID n’a pas Premium&#xa0;: Undersong peut choisir des titres, mais pas les lire.</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>Le premier titre dira si la lecture est possible.</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>Prêt à lire sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>Aucun appareil n’est ouvert. Ouvre Spotify sur l’un de tes appareils et teste à nouveau, ou fais-le plus tard.</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>Impossible de savoir si un appareil est prêt.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>Connecte ta propre appli Spotify</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>Spotify donne à chacun sa propre clé, le Client ID. Il t’appartient et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>Ouvre le tableau de bord de Spotify, connecte-toi et crée une appli. N’importe quel nom convient.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copier la Redirect URI</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>Saisis-y cette Redirect URI, exactement telle quelle, et coche Web API.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>Copie le Client ID depuis les réglages de l’appli et colle-le ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ Cela ressemble à un Client ID.</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>Un Client ID compte 32 caractères&#xa0;: des chiffres et les lettres a à f.</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>Il ne contient que des chiffres et les lettres a à f.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>%n caractère sur 32</numerusform>
            <numerusform>%n caractères sur 32</numerusform>
        </translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>Utiliser des données d’exemple</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>Des artistes et des titres inventés dans cet ordinateur, sans Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Repos 30 jours</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Annuler la dernière réaction</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi ce titre&#x202f;?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Monter le volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Baisser le volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>Plus pour ce titre</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choisir un appareil</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>Lecture sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>Recherche d’appareils…</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1 (n’accepte pas de commandes)</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>Ouvre Spotify sur l’un de tes appareils.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>Démarrage rapide&#xa0;: dix titres, une touche chacun</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>Chacune de tes réponses améliore la prochaine suggestion.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Trouver des titres</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>Entrée lit tout de suite le titre sélectionné.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Touche %1.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>Trouve des titres en disant oui ou non</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>Undersong propose un titre après l’autre, dit pourquoi et apprend de tes réponses. Ce qu’il apprend reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>Avec Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>Lit sur tes propres appareils Spotify. Il te faut Spotify Premium et un Client ID gratuit, à créer dans le tableau de bord de Spotify&#x202f;; cela prend environ trois minutes, et la page suivante montre chaque étape.</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>Connecter Spotify</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>Sans Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>Un petit service de musique imaginaire dans cet ordinateur, avec des artistes et des titres inventés. Ni compte, ni réseau, ni questions.</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>Essayer sans Spotify</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>Invention de titres…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Un export de Spotify, Last.fm ou ListenBrainz, ou un fichier CSV avec artistes et titres. Il est lu sur cet ordinateur et y reste.</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>As-tu un historique d’écoute dans un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>Lu jusqu’ici</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>ou dépose-le ici</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1. Tu peux continuer pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the history. %1: &quot;liked&quot;, %2: the name of a session it counts for</extracomment>
        <translation>%1 · %2</translation>
    </message>
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
        <source>Song</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>Ta réponse</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>Pourquoi il était là</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n entrée annulée.</numerusform>
            <numerusform>%n entrées annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-historique</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>Filtrer par titre ou artiste</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>Exporter cette liste dans un fichier</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Pour un tableur (CSV)…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>Avec les raisons (JSON)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Écouter le premier titre</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>Changer en «&#x202f;J’aime&#x202f;»</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>Changer en «&#x202f;Je n’aime pas&#x202f;»</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>Annule la sélection, comme si tu n’avais rien dit (Suppr).</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>Aucun titre ne contient ces mots.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Aucun «&#x202f;J’aime&#x202f;» encore&#xa0;: commence par dix titres</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n sélectionnée</numerusform>
            <numerusform>%1, %n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>pas ce jour-là</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>Ce bureau ne laisse pas les programmes réserver des touches.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Touches valables partout</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>Associe plutôt ces commandes dans les réglages clavier de ton bureau. Elles atteignent le programme en cours.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Touche pour %1</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>Appuie sur une touche…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>Appuie sur la nouvelle touche&#x202f;; Échap laisse tout tel quel.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Touche habituelle pour %1</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 sert à se déplacer dans la fenêtre et ne peut rien demander d’autre.</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1 sert déjà à «&#x202f;%2&#x202f;». Donne d’abord une autre touche à cette commande.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>%n titre liké</numerusform>
            <numerusform>%n titres likés</numerusform>
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
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Retour aux albums</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Actualiser depuis Spotify</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>Filtrer par titre, artiste ou album</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Par album</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>Chargement de ta bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>Aucun titre liké pour l’instant. Ce que tu gardes sur Spotify s’affiche ici.</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>Aucun titre liké ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>Se déconnecter de Spotify&#x202f;?</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>La connexion et tout ce qui venait de Spotify seront supprimés de cet ordinateur. Tes «&#x202f;J’aime&#x202f;» et «&#x202f;Je n’aime pas&#x202f;» sont conservés.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>Garder Undersong dans la barre système, ou quitter&#x202f;? Ta réponse sera retenue.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la barre système</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n réponse. Les prochaines suggestions en tiennent compte.</numerusform>
            <numerusform>%n réponses. Les prochaines suggestions en tiennent compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <source>Delete everything?</source>
        <translation>Tout supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>Undersong t’oublie et recommence comme au premier jour.</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>Sont supprimés de cet ordinateur&#xa0;: chaque «&#x202f;J’aime&#x202f;» et «&#x202f;Je n’aime pas&#x202f;» et tout l’historique&#x202f;; ce qui en a été appris&#x202f;; les titres, playlists et historiques importés&#x202f;; les sessions, les cercles de la carte, les réglages et les touches&#x202f;; la connexion dans le trousseau&#x202f;; le bac à sable&#x202f;; les journaux. Rien ne les fera revenir.

Ce qui est sur Spotify y reste, tout comme les fichiers que tu as exportés.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>Exporter d’abord…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>plus par ici</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>Carte de tes titres</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>Les flèches vont d’un titre à l’autre, plus et moins zooment, Maj et les flèches déplacent la carte. Le tableau dit la même chose.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>Taille du cercle</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Plus par ici</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>Dès la prochaine suggestion, les titres du cercle viennent plus tôt.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>Dès la prochaine suggestion, presque aucun titre du cercle n’est proposé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>Tes demandes</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>Choisis un titre sur la carte pour voir ce qu’on en pense.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Un titre dont le nom a été retiré</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>Choisis un titre, ou clique un endroit&#xa0;: le cercle autour, c’est ce que tu orientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>%n titre à proposer dans le cercle.</numerusform>
            <numerusform>%n titres à proposer dans le cercle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1&#xa0;: favoriser %n titre</numerusform>
            <numerusform>%1&#xa0;: favoriser %n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1&#xa0;: écarter %n titre</numerusform>
            <numerusform>%1&#xa0;: écarter %n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>Montrer ce cercle sur la carte</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>Enlever «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>Ce qu’il est pour toi</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>Chances de te plaire</translation>
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
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Noms et pochette viennent de Spotify. Y ouvre le titre.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Pochette de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>Commence par ce que tu aimes</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>Les premiers titres sont cherchés près de cela et près de tes titres likés. Ce n’est qu’un début&#xa0;: tes réponses en diront vite plus.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>Passer aux premiers titres, sans genres.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Trouver des titres</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>Qu’aimes-tu écouter&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>Importer ton historique d’écoute</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>Historiques d’écoute (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>Écoutes lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Arrêté. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>Choisis le même fichier pour reprendre.</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>Impossible de lire ce fichier comme un historique d’écoute.</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>Il est abîmé, protégé par un mot de passe, ou c’est autre chose.</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>Ce fichier ne contient aucun historique d’écoute qu’Undersong sache lire.</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>Il lit les exports de Spotify, Last.fm et ListenBrainz, et les fichiers CSV avec les colonnes «&#x202f;artist&#x202f;» et «&#x202f;title&#x202f;».</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>Laissés de côté (podcasts, vidéos, livres audio ou sessions privées)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Non compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1, numéro %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1&#xa0;: aucune écoute</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Écoutes comprises&#xa0;: %1. Dont nouvelles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>Un historique d’écoute est déjà en cours d’import.</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>Ton historique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>Écoute de ta musique&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>Ajouter ta musique</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>Recherche de fichiers audio</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>Arrêté. Ce qui a été écouté est conservé.</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>Il n’y a aucun fichier audio.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>%n fichier audio écouté.</numerusform>
            <numerusform>%n fichiers audio écoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>Undersong connaît maintenant le son de %n titre de plus.</numerusform>
            <numerusform>Undersong connaît maintenant le son de %n titres de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>Aucun ne correspond à un autre titre qu’Undersong connaît.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n n’a pas pu être écouté.</numerusform>
            <numerusform>%n n’ont pas pu être écoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>Pas encore assez de données&#xa0;: il faut dix titres qu’on t’a proposés.</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>Ce qui a distingué le dernier titre proposé.</numerusform>
            <numerusform>Ce qui a départagé les %n derniers titres proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>on n’en sait rien</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PickCard</name>
    <message>
        <source>Explicit</source>
        <extracomment>Mark on a song with explicit lyrics</extracomment>
        <translation>Explicite</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Repos 30 jours</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>Ne plus proposer ce titre aujourd’hui. Ce n’est pas un avis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Noms et pochette viennent de Spotify. Y ouvre le titre.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi ce titre&#x202f;?</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>Tout ce qui a compté</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1 Touche %2.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>Apprend à Undersong que tu aimes ce titre.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>Apprend à Undersong que tu n’aimes pas ce titre.</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>Ne pas proposer ce titre pendant 30 jours. Ce n’est pas un avis.</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>Annuler la dernière réaction.</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>Chaque élément du score, et ce qui le changerait.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>Pochette de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>Maintenant&#xa0;: %1, %2. %3</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>Pas maintenant&#xa0;: plus aujourd’hui</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>Pourquoi pas un autre titre&#x202f;?…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>Je n’aime pas ce titre</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>Mettre ce titre au repos 30 jours</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>Mettre tout de %1 au repos 30 jours</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>Ce qu’on peut faire d’autre avec ce titre.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Position dans le titre</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture en cours</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Pochette de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Remettre le son</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>titres non communiqués par Spotify</translation>
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
        <translation>Seules tes propres playlists s’ouvrent ici.</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>À suivre, %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>Aimés le %1</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>Faite avec Undersong</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>«&#x202f;%1&#x202f;» est sur Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>Toutes les playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Enregistrer en playlist</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>Crée une playlist privée sur Spotify.</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Actualiser depuis Spotify</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>Titres de la playlist</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>Ce qui est à suivre (%n titre)</numerusform>
            <numerusform>Ce qui est à suivre (%n titres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>Ce que tu as aimé dans cette session (%n titre)</numerusform>
            <numerusform>Ce que tu as aimé dans cette session (%n titres)</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>Cette playlist est à quelqu’un d’autre&#xa0;: Spotify ne montre ses titres que dans sa propre appli.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>Chargement des titres…</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>Chargement de tes playlists…</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>Cette playlist ne contient aucun titre.</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>Aucune playlist pour l’instant. Celles que tu as sur Spotify s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>Voici tous ceux qu’Undersong peut interroger&#x202f;; personne d’autre ne l’est jamais. Un interrupteur agit aussitôt.</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>Un lien sur lequel tu cliques s’ouvre dans ton navigateur, qui fait ses propres demandes.</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Rester hors connexion</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>Aucune connexion n’est ouverte, pas même vers Spotify. Suggestions, avis et historique continuent avec ce qui est ici&#x202f;; rien n’est lu. Les interrupteurs ci-dessous restent tels quels.</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>Requêtes à Spotify aujourd’hui&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>La recherche de titres reprend après minuit.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>Tes «&#x202f;J’aime&#x202f;» et «&#x202f;Je n’aime pas&#x202f;», ce qui en a été appris et ce qui a été importé sont dans une base de données, dans un dossier&#x202f;; la connexion est dans ton trousseau. Tout cela peut être supprimé ici.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Tout supprimer…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>Dis ce que tu penses de quelques titres connus de toi. Chaque réponse façonne les premières suggestions.</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>Passer (%1)</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>C’est assez</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>Titre %1 sur %2</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Pochette de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out. %1: &quot;Song 3 of 10&quot;, %2: title, %3: artist and album</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>Raisons</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>Parmi les titres auxquels tu as répondu en une semaine, chacun aurait choisi sa meilleure moitié. Voici la part que tu en as aimée&#x202f;; la vraie valeur est dans les barres 95 fois sur 100.</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>Part aimée, selon qui aurait choisi</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>Combien de «&#x202f;J’aime&#x202f;» étaient prévus avant tes réponses, et combien sont venus. Plus les deux lignes sont proches, plus un pourcentage dit ici ce qu’il annonce.</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>«&#x202f;J’aime&#x202f;» prévus et «&#x202f;J’aime&#x202f;» venus</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1, en tableau</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>Pas assez de données&#xa0;: encore %n réponse à des titres choisis pour toi, et les chiffres seront là.</numerusform>
            <numerusform>Pas assez de données&#xa0;: encore %n réponses à des titres choisis pour toi, et les chiffres seront là.</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>Tu as aimé, parmi les meilleures suggestions&#xa0;: %1. Parmi les titres montrés pour en apprendre plus&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>En ne montrant que le meilleur, tu aurais aimé %1 de ces places, à %2 près (d’après %n titre montré pour en apprendre plus).</numerusform>
            <numerusform>En ne montrant que le meilleur, tu aurais aimé %1 de ces places, à %2 près (d’après %n titres montrés pour en apprendre plus).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>Impossible de dire encore combien de «&#x202f;J’aime&#x202f;» coûte la curiosité&#xa0;: %n titre montré pour cela jusqu’ici.</numerusform>
            <numerusform>Impossible de dire encore combien de «&#x202f;J’aime&#x202f;» coûte la curiosité&#xa0;: %n titres montrés pour cela jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>une semaine avant</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>popularité</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venus</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>prévus</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a chart shows last, for screen readers. %1: whose, %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchModel</name>
    <message>
        <source>new here</source>
        <extracomment>Beside a song of Spotify&apos;s that this program never met</extracomment>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Connus ici</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Sur Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>Afficher plus de titres connus ici</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Recherche sur Spotify…</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>Charger la suite depuis Spotify</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n titre connu ici</numerusform>
            <numerusform>%n titres connus ici</numerusform>
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
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
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
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>Titre, artiste ou album</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>Chercher un titre, un artiste ou un album</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>Tape quelques lettres&#xa0;: ce qui est connu ici vient tout de suite, puis ce que Spotify trouve.</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>Rien ne porte ce nom, ni ici ni sur Spotify.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Recherche sur Spotify…</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>Spotify n’a rien d’autre pour ces mots.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>Serveurs&#xa0;: %1. Envoyé&#xa0;: %2 Quand&#xa0;: %3 Pourquoi&#xa0;: %4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>Conditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>Arrêté&#xa0;: tu restes hors connexion</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>Renommer la session</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>Elle part de tes goûts de tous les jours. Ce que tu y dis y reste, et tes goûts de tous les jours n’en savent rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>Travail, fête, dimanche matin…</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>Apprendre dans cette session</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>Sans cela, rien n’est appris, pas même pour la session&#xa0;: bien pour une musique qui n’est pas la tienne.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1 (rien n’est appris)</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>Invités&#xa0;: rien n’est appris</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Renommer «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Terminer «&#x202f;%1&#x202f;» pour de bon…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>Une session, comme le travail ou une fête, apprend à part de tes goûts de tous les jours, ou pas du tout.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>Session&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>Il y a déjà une session «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Terminer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>Ce que tu y as dit reste dans ton historique et ne compte plus nulle part. Tes goûts de tous les jours reprennent.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>Comme le bureau</translation>
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
        <translation>Connecte-toi avec ton propre Client ID. Les jetons sont gardés par le trousseau de ton ordinateur.</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>Connecter ou reconnecter…</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>connexion login client id premium compte</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>Quitter Spotify</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>Supprime la connexion et tout ce qui venait de Spotify. Tes «&#x202f;J’aime&#x202f;» et «&#x202f;Je n’aime pas&#x202f;» sont conservés.</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>Déconnecter et supprimer…</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>déconnexion logout quitter supprimer</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>Nouveaux artistes</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>La part des titres d’artistes sur qui tu n’as encore donné aucun avis.</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>aventure curseur explorer découverte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>Une humeur ou une fête qui apprend à part de tes goûts de tous les jours, ou pas du tout. Tu en changes dans Découvrir ou dans la barre système.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>invités enfants travail étude humeur cloison</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>Dix titres, une touche chacun&#xa0;: J’aime, Je n’aime pas ou Passer.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>calibrer duel dix</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Ton historique d’écoute</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>Lit les exports de Spotify, Last.fm et ListenBrainz, ou CSV. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>scrobbles confidentialité export zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>Ta propre musique</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>Écoute les fichiers audio d’un dossier pour savoir comment sonnent tes titres.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>fichiers dossier analyser</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>Spotify lit sur l’un de tes appareils&#x202f;; le dernier est retenu.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>enceinte haut-parleur connect téléphone</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>Une petite fenêtre qui reste au premier plan, si ton bureau le permet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>petit toujours au premier plan</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>«&#x202f;+&#x202f;» aime et «&#x202f;-&#x202f;» n’aime pas</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>Comme chez Pandora. Désactivé au départ&#xa0;: on appuie vite sur «&#x202f;-&#x202f;» pour le volume.</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Touches valables partout</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>Même quand un autre programme est devant, autant que ton bureau le permet.</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>raccourcis globaux arrière-plan</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Toutes les touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>feuille liste aide</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la barre système</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>Sans barre système, fermer quitte toujours.</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>fermer bouton quitter réduire minimiser</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Dans la barre système, quand il y en a une.</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>démarrage automatique connexion caché</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>Annoncer quand un autre titre passe</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>Dans un avis avec les deux réponses, jamais quand cette fenêtre est devant.</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>notifications changement de titre</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Commandes multimédia à côté de celles de Spotify</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Quand Spotify joue sur cet ordinateur, il montre le titre et prend lui-même les touches multimédia.</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris touches multimédia lecture en cours</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>Papier (clair)</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>Encre (sombre)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>thème sombre mode clair nuit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>En plus de celle de ton bureau. Aussitôt, ou au prochain démarrage pendant un import de titres.</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>police agrandir zoom accessibilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>Aussitôt, ou au prochain démarrage pendant un import de titres.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traduction langue régionale</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Chercher comment sonnent les titres</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envoie les identifiants des titres à ReccoBeats, un service gratuit de données ouvertes&#x202f;; rien sur toi. Sans lui, Undersong apprend des artistes et de tes réponses, aussi loin que cela mène.</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>caractéristiques énergie tempo reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Tous ceux qu’Undersong peut interroger, ce qui leur est envoyé, et un interrupteur pour chacun.</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>réseau services interrupteurs télémétrie</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Rester hors connexion</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>Aucune connexion n’est ouverte, pas même vers Spotify.</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>hors connexion hors ligne avion réseau</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>Tout ce que tu as dit</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>Chaque «&#x202f;J’aime&#x202f;» et «&#x202f;Je n’aime pas&#x202f;», à lire, à annuler et à emporter.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>exporter csv json télécharger supprimer</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>Un dossier avec une base de données. Copie-le pour le garder&#x202f;; supprime-le, Undersong fermé, pour tout oublier.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>base de données fichier sauvegarde profil supprimer</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>Requêtes à Spotify par jour</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>Combien de fois par jour la Web API de Spotify peut être lue. Spotify ne publie aucun chiffre&#x202f;; un outil a été bloqué vers 600.</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>limite quota requêtes débit</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>À propos d’Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>La version, les licences de ce qui le compose, et les détails pour signaler un défaut.</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>version licence diagnostic open source libre</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>Genres où chercher</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>Où chercher des titres à proposer, en plus de ce que tu aimes. Ne fait pas partie de tes goûts.</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>styles musique début</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>Appuie sur un bouton, puis sur la nouvelle touche. Les lettres seules marchent partout où l’on n’écrit pas.</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>clavier raccourcis réassigner</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Tout ce qu’Undersong garde sur cet ordinateur et dans son trousseau. Il recommence comme au premier jour.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>effacer oublier réinitialiser compte vider supprimer</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Entrée va au réglage sélectionné.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>Réinitialiser cette page&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>Des titres inventés sur cet ordinateur. Rien ici n’est Spotify.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>Connecté à Spotify jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>Connecté à Spotify.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>Spotify a mis fin à ta connexion.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>Connecte Spotify depuis ce menu.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>Collecte de titres…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>«&#x202f;%1&#x202f;» ajouté à ta bibliothèque Spotify.</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>«&#x202f;%1&#x202f;» retiré de ta bibliothèque Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>J’aime ce titre</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>Je n’aime pas ce titre</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>Ajouter sur Spotify</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>Retirer de Spotify</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>Plus de cet artiste</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Ouvrir dans Spotify</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>Tout est conservé dans %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>Ton appli Spotify</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Ta musique</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Touche %1.</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>Dès la prochaine suggestion&#xa0;: plus de titres de là.</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>Dès la prochaine suggestion&#xa0;: presque plus rien de là.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Enlevé.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>Ce qui guide ses suggestions</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>Ce que valent ses suggestions</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>La carte entière (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>La carte en tableau</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>Les lignes relient les endroits où les titres ont autant de chances de te plaire.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Aucun «&#x202f;J’aime&#x202f;» encore&#xa0;: commence par dix titres</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Écouter le premier titre</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>%n aimé</numerusform>
            <numerusform>%n aimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>%n pas aimé</numerusform>
            <numerusform>%n pas aimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>%n titre sur la carte</numerusform>
            <numerusform>%n titres sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n sans place&#xa0;: on ne sait pas encore comment il sonne</numerusform>
            <numerusform>%n sans place&#xa0;: on ne sait pas encore comment ils sonnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n de plus, non affiché</numerusform>
            <numerusform>%n de plus, non affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Annuler  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Show Undersong</source>
        <translation>Afficher Undersong</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>Rien de choisi pour l’instant</translation>
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
        <translation>Pourquoi ce titre&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si tu n’avais pas aimé «&#x202f;%1&#x202f;», ce titre serait numéro %2.</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Sans ton «&#x202f;Je n’aime pas&#x202f;» pour «&#x202f;%1&#x202f;», ce titre serait numéro %2.</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si tu n’avais pas écouté «&#x202f;%1&#x202f;», ce titre serait numéro %2.</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si tu n’avais pas passé «&#x202f;%1&#x202f;», ce titre serait numéro %2.</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>Le total fait le score&#xa0;: %1</translation>
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
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>Afficher Undersong</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>Afficher le petit lecteur</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Repos 30 jours</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Annuler la dernière réaction</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi ce titre&#x202f;?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>Lire un titre</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) appartient à un autre programme.</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) n’est pas une touche de ce clavier.</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>Ton bureau n’a pas accordé %1 (%2).</translation>
    </message>
</context>
</TS>
