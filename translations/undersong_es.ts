<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>Elegir un dispositivo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>No has iniciado sesión en Spotify.</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>Spotify ha cerrado tu sesión. Tus canciones y valoraciones se conservan; vuelve a iniciar sesión para seguir.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>No se permitió la conexión con Spotify. No ha cambiado nada; inicia sesión cuando quieras.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>Spotify no conoce este Client ID. Compáralo con el de tu panel.</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>Falta un permiso. Vuelve a iniciar sesión y acepta todo lo que se pide.</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>Esta cuenta de Spotify no está en la lista de usuarios de tu Client ID. Añádela en «User Management», en tu panel, y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>Reproducir desde otros programas solo es posible si el propietario del Client ID tiene Premium. Las valoraciones y las sugerencias funcionan sin él.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>Sin conexión. El historial, las valoraciones y las sugerencias funcionan; para reproducir hace falta red.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>Spotify nos pide esperar %1. Todo lo que ya está aquí sigue funcionando.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>Spotify nos pide esperar un poco.</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>Tu Client ID ha agotado lo que Spotify permite por ahora. El trabajo en segundo plano descansa unas horas; la reproducción sigue.</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>Spotify no abre esto a tu Client ID.</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>Spotify ya no tiene esto.</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>Spotify no aceptó la solicitud. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>Spotify tiene un fallo en este momento.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>No se pudo entender la respuesta. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>La respuesta era demasiado grande para leerla sin riesgo. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>Está desactivado en tus ajustes de privacidad. El historial, las valoraciones y las sugerencias funcionan con lo que hay aquí.</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>No hay ningún dispositivo listo. Abre Spotify en cualquiera de los tuyos.</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>Este dispositivo no acepta órdenes de otros programas. Elige otro.</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>El reproductor no lo permite ahora mismo.</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>No se pudo leer o escribir la base de datos. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>Otro programa está usando la base de datos de Undersong. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>El disco está lleno. Haz un poco de sitio; no se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>Este perfil es de un Undersong más reciente. Actualiza el programa para abrirlo.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>En este equipo no funciona ningún llavero, así que la sesión no se puede guardar de forma segura.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>El llavero no respondió. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>Ninguna canción cumple las reglas ahora mismo: todas las conocidas están valoradas, en descanso o se propusieron hace poco.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>Eso no se puede usar aquí. Revisa lo que has escrito.</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>Algo ha salido mal. Los detalles están en el registro.</translation>
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
        <translation>Electrónica</translation>
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
        <translation>Clásica</translation>
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
        <translation>Latina</translation>
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
        <translation>Bandas sonoras</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>Para reproducir hace falta Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>Client ID desconocido</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>No está en la lista de usuarios</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Esperando a Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>Desactivado en tus ajustes</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>No abierto a este Client ID</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>Spotify no responde como debería</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>No hay dónde reproducir</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>Este dispositivo no acepta órdenes</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>Hay que actualizar</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>No hay dónde guardar la sesión</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>Nada que proponer ahora mismo</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Ahora no se puede hacer</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>Spotify cierra tu sesión hoy, como cada seis meses. Vuelve a iniciarla y nada se interrumpe.</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotify cierra tu sesión en %n día, como cada seis meses. Vuelve a iniciarla y nada se interrumpe.</numerusform>
            <numerusform>Spotify cierra tu sesión en %n días, como cada seis meses. Vuelve a iniciarla y nada se interrumpe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>Tu sesión está a punto de terminar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>Volver a iniciar sesión</translation>
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
        <translation>quien escucha «%1» también la escucha</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1 te la recomienda</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de un artista como %1</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, de quien te gustó una canción</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, que escuchas a menudo</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, de quien conoces una canción</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>en una de tus playlists</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>en la lista de éxitos de %1</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>elegiste %1</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>de %1, un año de canciones que te gustan</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>un vistazo a %1</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Inicio de sesión en Spotify</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>Tu Client ID y lo que Spotify dio a este equipo para demostrar que iniciaste sesión. Nunca tu contraseña: esa la das en la página de Spotify, en tu navegador.</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>Cuando inicias sesión y, después, más o menos una vez por hora mientras Undersong habla con Spotify.</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>Sin él, Spotify no responde a ninguna pregunta ni reproduce nada para Undersong.</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>Qué reproducir y en qué dispositivo, palabras que buscar y solicitudes de tus canciones guardadas, favoritas y recientes y de tus playlists. No tus «Me gusta» ni tus «No me gusta».</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>Mientras la ventana está abierta o suena algo, en cada importación y cuando escasean canciones que proponer.</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>Para reproducir canciones, encontrar otras nuevas y dejar fuera las que ya conoces.</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Portadas de Spotify</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>La dirección de una imagen y, con ella, qué álbum hay en tu pantalla.</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>Cuando se muestra una canción cuya portada no está en memoria.</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>Para mostrar portadas. Sin ellas, en su lugar hay un recuadro liso.</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>Después de una importación y cuando se encuentran canciones nuevas: una vez por canción, y otra pasados unos meses.</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>Algunas preguntas solo se hacen sobre canciones que te gustan o conoces.</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>Los identificadores de Spotify de las canciones, o sus códigos de grabación (ISRC).</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>Para saber cómo suenan las canciones: energía, tempo, ánimo y más.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>Códigos de grabación (ISRC) e identificadores de MusicBrainz de las canciones.</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>Para conocer los géneros y el año en que salió una canción, y los identificadores con que AcousticBrainz y ListenBrainz conocen las canciones.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>Identificadores de MusicBrainz de las canciones.</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>Para conocer el tempo, la tonalidad y lo acústicas o instrumentales que son las canciones.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>Identificadores de MusicBrainz de las canciones. Tu nombre y tu token de ListenBrainz, si se los diste a Undersong.</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>Para lo que te recomienda, una vez por semana cuando escasean canciones que proponer.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>Para conocer las etiquetas, lo conocidas que son las canciones, cuáles se escuchan juntas y qué te recomienda.</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>Artistas y títulos de canciones, con tu propia clave de Last.fm.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>Para conocer las etiquetas, lo conocidas que son las canciones y qué canciones y artistas se parecen.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>Códigos de grabación (ISRC) de las canciones, y de qué país leer la lista de éxitos.</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>Para conocer el tempo, lo conocidas que son las canciones, qué artistas se parecen y qué es popular en tu país.</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>Cada servicio consultado ve también tu dirección de red y que es Undersong quien pregunta. Tus «Me gusta», tus «No me gusta» y tu historial no se envían a nadie.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>más bailable</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>menos bailable</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>más enérgica</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>más tranquila</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>más suave</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>con más letra</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>con menos letra</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>más acústica</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>menos acústica</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>más instrumental</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>más cantada</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>más de concierto</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>más de estudio</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>más alegre</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>más triste</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápida</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lenta</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más larga</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corta</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antigua</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>más conocida</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>menos conocida</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>%1 que la mayoría, como te gusta</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>%1 de lo que te gusta</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>en una tonalidad que te suele gustar</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>en una tonalidad que rara vez te gusta</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>en tono mayor, como te gusta</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>en tono mayor, que te gusta menos</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>en tono menor, como te gusta</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>en tono menor, que te gusta menos</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>en un compás que te suele gustar</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>en un compás que rara vez te gusta</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>su sonido se acerca a lo que te gusta</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>su sonido se aleja de lo que te gusta</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>porque te gustó «%1»</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>distinta de «%1», que te gustó</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>distinta de «%1», que no te gustó</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>parecida a «%1», que no te gustó</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>parecida a «%1», que escuchas</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>distinta de «%1», que escuchas</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>distinta de «%1», que te saltas</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>parecida a «%1», que te saltas</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, que te gusta</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>de %1, que no te gusta</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>de %1, que escuchas</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>de %1, que te saltas</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>«%1», como te gusta</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>«%1», que te gusta menos</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>a quien le gusta «%1» también le gusta esta</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>a quien le gusta «%1» rara vez le gusta esta</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>tu propia valoración</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>lo que vale para cualquier canción</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>pediste más como esta</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>no querías nada como esta</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>para conocer un rincón de tu gusto</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>todo lo demás junto</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>faltan datos, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>%1 (%2 a %3), %4</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>Tu gusto de cada día está activo.</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>Hay invitados a los mandos: no se aprende nada.</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>«%1» está activa. Lo que digas solo cuenta aquí.</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>«%1» está activa: no se aprende nada.</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>No se aprende nada.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>Cuenta para %1.</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>Bandeja y avisos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
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
        <translation>Te gusta «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>Te gusta «%1». %n «Me gusta» hasta ahora.</numerusform>
            <numerusform>Te gusta «%1». %n «Me gusta» hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>No es para ti: «%1», solo esta canción.</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>«%1» descansa 30 días.</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>«%1» no se vuelve a proponer hoy.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Una canción cuyo nombre se eliminó</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>Muy probablemente para ti · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>Probablemente para ti · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>Puede que sí, puede que no · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>Probablemente no es para ti · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>Difícilmente para ti · %1&#xa0;%</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>Una pregunta: aún no sabemos si esto te gusta</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>Una primera pregunta: cada respuesta da forma a la próxima sugerencia</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>Ya anotado para «%1».</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>Deshecho: «%1» queda como si no hubieras dicho nada.</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>no me gusta</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>no ese día</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>Importando tus canciones favoritas</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>Importando lo que escuchaste hace poco</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>Importando canciones guardadas</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>Importando tus playlists</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>Importando canciones guardadas: %1 de %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>Importando una playlist: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>Queda %n canción de una lista.</numerusform>
            <numerusform>Quedan %n canciones de una lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>Se han agotado las consultas de hoy a Spotify para importar.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>Sigue después de medianoche.</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>No se propone: no te gusta.</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>No se propone: ya te ha gustado.</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>No se propone: está en descanso.</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>No se propone: hoy dijiste «Ahora no».</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>No se propone: la escuchaste en los últimos tres días.</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>No se propone: su artista descansa 30 días, tras dos «No me gusta» y ningún «Me gusta».</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>No se propone: ahora no se puede reproducir.</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>No se propone: se propuso hace poco.</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>No se propone: ya la conoces.</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>No se propone: el control de artistas nuevos no deja sitio a su artista.</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>Una regla impide proponerla.</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>Número %1 de %2 canciones que se podrían proponer</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>Por puntuación sería la número %1 junto a las %2 posibles.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>El control da un %1&#xa0;% a artistas nuevos: número %2 de %3 de ellos.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>El control da un %1&#xa0;% a artistas nuevos: número %2 de %3 de los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>ya la conoces</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>se puede proponer</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>no me gusta</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>entre las próximas sugerencias</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Una canción cuyo nombre se eliminó</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1, %2, %3, %4&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>es lo que más decide</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>cuenta mucho</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>cuenta un poco</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>apenas cuenta</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>Géneros y ánimos</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>A quién más le gusta</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>Lo conocida que es</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>Su antigüedad</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>Acerca de Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>Encuentra canciones sobre Spotify y aprende de un solo gesto, en este equipo. Software libre con licencia MIT. Ni hecho ni avalado por Spotify.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar detalles para un informe</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>Versiones, el escritorio y cuántas canciones hay guardadas. Ningún nombre, ninguna canción, ninguna clave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Desconectar y borrar los datos de Spotify…</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Acerca de Undersong</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>Importar tu historial de escucha…</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Lee de un archivo lo que escuchaste antes: exportaciones de Spotify, Last.fm y ListenBrainz, o CSV. También puedes soltar el archivo en la ventana. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>Importar una carpeta de historial…</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>Lo mismo para una exportación ya descomprimida: lee todos los archivos de una carpeta que hablan de escuchas. También puedes soltar la carpeta en la ventana.</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Escucha los archivos de audio de una carpeta para saber cómo suenan tus canciones. También puedes soltar archivos y carpetas en la ventana. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>Conectar Spotify…</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>Dejar de escuchar tu música</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>Añadir tu música…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>Artistas nuevos</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>Cuántas canciones serán de artistas de los que aún no has valorado nada. Al mínimo, decide solo la puntuación.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>Pediste un %1&#xa0;%, desde la próxima canción.</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>Decide solo la puntuación.</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>Pediste un %1&#xa0;%, salió un %2&#xa0;% de las últimas %3.</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>El %1&#xa0;% de las últimas %2 fue de artistas nuevos.</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>Muy pocas candidatas de artistas nuevos.</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>Muy pocas candidatas de artistas que has valorado.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%n canción de %1, la única conocida aquí, descansa 30 días. No es una valoración.</numerusform>
            <numerusform>%n canciones de %1, todas las conocidas aquí, descansan 30 días. No es una valoración.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n canción se puede volver a proponer.</numerusform>
            <numerusform>%n canciones se pueden volver a proponer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>Undersong arranca en la bandeja, listo para la primera canción.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>Inicia sesión en el navegador</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>Tu contraseña queda entre tú y Spotify. Undersong solo recibe una clave que puedes retirar cuando quieras.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>Solo por esta vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>Esperando a que aceptes en la página de Spotify. Si no se abrió ninguna página, ábrela otra vez o copia el enlace en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>En este equipo no funciona ningún llavero, así que la sesión no se puede guardar de forma segura. Nunca se escribe en un archivo. ¿Conservarla solo por esta vez? La próxima vez tendrías que volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>Sesión iniciada. Tres pruebas breves</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>Muestran qué funcionará y qué hacer con lo demás.</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Consultar cómo suenan las canciones</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envía los identificadores de las canciones a ReccoBeats, un servicio gratuito de datos abiertos; nada sobre ti. Puedes apagarlo cuando quieras en el menú de la cuenta. Sin él, Undersong aprende de los artistas y de tus respuestas, hasta donde alcance.</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>¿Esta cuenta puede usar el Client ID?…</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>¿Tiene Premium su propietario?…</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>¿Hay un dispositivo listo para reproducir?…</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>Esta cuenta puede usar el Client ID.</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>Esta cuenta no está en la lista de usuarios del Client ID. Añádela en «User Management», en el panel, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>No se pudo averiguar si esta cuenta puede usar el Client ID.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>El propietario del Client ID tiene Premium: se pueden reproducir canciones.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>El propietario del Client ID no tiene Premium: Undersong puede elegir canciones, pero no reproducirlas.</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>Con la primera canción se verá si se puede reproducir.</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>Todo listo para reproducir en «%1».</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>No hay ningún dispositivo abierto. Abre Spotify en cualquiera de los tuyos y prueba otra vez, o déjalo para luego.</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>No se pudo averiguar si hay un dispositivo listo.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>Conecta con tu propia app de Spotify</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>Spotify da a cada oyente su propia clave, el Client ID. Es tuyo y se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>Abre el panel de Spotify, inicia sesión y crea una app. Vale cualquier nombre.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copiar la Redirect URI</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>Escribe allí esta Redirect URI, tal cual, y marca Web API.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>Copia el Client ID de los ajustes de la app y pégalo aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ Parece un Client ID.</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>Un Client ID tiene 32 caracteres: cifras y las letras de la a a la f.</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>Solo puede contener cifras y las letras de la a a la f.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>%n de 32 caracteres</numerusform>
            <numerusform>%n de 32 caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>Usar datos de ejemplo</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>Artistas y canciones inventados dentro de este equipo, sin Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descanso de 30 días</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Deshacer la última reacción</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>Más para esta canción</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Elegir un dispositivo</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sin dispositivo</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>Suena en: %1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1 (no acepta órdenes)</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>Abre Spotify en cualquiera de tus dispositivos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>Inicio rápido: diez canciones, una tecla cada una</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>Cada respuesta tuya mejora la próxima sugerencia.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Buscar canciones</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>Intro reproduce ahora la canción seleccionada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Tecla %1.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>Encuentra canciones diciendo sí o no</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>Undersong propone una canción tras otra, dice por qué y aprende de tus respuestas. Lo que aprende se queda en este equipo.</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>Con Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>Suena en tus propios dispositivos de Spotify. Necesitas Spotify Premium y un Client ID gratuito del panel de Spotify; crearlo lleva unos tres minutos y la página siguiente muestra cada paso.</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>Conectar Spotify</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>Sin Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>Un pequeño servicio de música imaginario dentro de este equipo, con artistas y canciones inventados. Sin cuenta, sin red, sin preguntas.</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>Probar sin Spotify</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>Inventando canciones…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Una exportación de Spotify, Last.fm o ListenBrainz, o un archivo CSV con artistas y títulos. Se lee en este equipo y aquí se queda.</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>¿Tienes un historial de escucha en un archivo?</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>Leído hasta ahora</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>o suéltalo aquí</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1. Mientras tanto, puedes seguir.</translation>
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
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>Por qué apareció</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n entrada deshecha.</numerusform>
            <numerusform>%n entradas deshechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-historial</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%n entrada escrita en %1.</numerusform>
            <numerusform>%n entradas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>Filtrar por título o artista</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>Exportar esta lista a un archivo</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Para una hoja de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>Con las razones (JSON)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Escuchar la primera canción</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>Cambiar a «Me gusta»</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>Cambiar a «No me gusta»</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>Deshace lo seleccionado, como si nunca lo hubieras dicho (Supr).</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>Ninguna canción contiene estas palabras.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Aún no hay «Me gusta»: empieza con diez canciones</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n seleccionada</numerusform>
            <numerusform>%1, %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>no ese día</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>Este escritorio no deja que los programas reserven teclas.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que funcionan en todas partes</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>Asigna estas órdenes en los ajustes de teclado de tu escritorio. Llegan al programa en marcha.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Tecla para %1</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>Pulsa una tecla…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>Pulsa la tecla nueva; Escape la deja como está.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Tecla habitual para %1</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 sirve para moverse por la ventana y no puede pedir otra cosa.</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1 ya es para «%2». Dale antes otra tecla a esa orden.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>guardada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>%n canción guardada</numerusform>
            <numerusform>%n canciones guardadas</numerusform>
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
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>Volver a los álbumes</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Actualizar desde Spotify</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>Filtrar por título, artista o álbum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Por álbum</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>Cargando tu biblioteca…</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>Aún no hay canciones guardadas. Aquí aparece lo que guardas en Spotify.</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>Ninguna canción guardada contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>¿Desconectar de Spotify?</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>Se borrarán de este equipo la sesión y todo lo que vino de Spotify. Tus «Me gusta» y «No me gusta» se conservan.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>¿Dejar Undersong en la bandeja o salir? Tu respuesta se recordará.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n respuesta. Las próximas sugerencias la tienen en cuenta.</numerusform>
            <numerusform>%n respuestas. Las próximas sugerencias las tienen en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>Undersong te olvida y empieza como el primer día.</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>Se borra de este equipo: cada «Me gusta» y «No me gusta» y todo el historial; lo que se aprendió de ellos; las canciones, playlists e historiales importados; las sesiones, los círculos del mapa, los ajustes y las teclas; la sesión de Spotify en el llavero; la zona de pruebas; los registros. Nada lo devuelve.

Lo que está en Spotify se queda allí, igual que los archivos que exportaste.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>Exportar antes…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>más de aquí</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>Mapa de tus canciones</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>Las flechas van de canción en canción, más y menos cambian el zoom, Mayús y las flechas mueven el mapa. Lo mismo está en la tabla.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>Orientar</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>Tamaño del círculo</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Más de aquí</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>Desde la próxima sugerencia, las canciones del círculo llegan antes.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>Desde la próxima sugerencia, casi ninguna canción del círculo se propone.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>Lo que pediste</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>Elige una canción en el mapa para ver qué se piensa de ella.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Una canción cuyo nombre se eliminó</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>Elige una canción o haz clic en un lugar: el círculo que lo rodea es lo que orientas.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>%n canción que proponer en el círculo.</numerusform>
            <numerusform>%n canciones que proponer en el círculo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1: favorecer %n canción</numerusform>
            <numerusform>%1: favorecer %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1: excluir %n canción</numerusform>
            <numerusform>%1: excluir %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>Mostrar este círculo en el mapa</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>Qué es para ti</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>Si te gustará</translation>
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
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Los nombres y la portada son de Spotify. Abre la canción allí.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>Empieza con lo que te gusta</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>Las primeras canciones se buscan cerca de esto y cerca de las que tienes guardadas. Es solo un comienzo: tus respuestas pronto dirán más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>Ir a las primeras canciones, sin géneros.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Buscar canciones</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>¿Qué te gusta escuchar?</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>Importar tu historial de escucha</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>Historiales de escucha (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>Escuchas leídas: %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Detenido. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>Elige el mismo archivo para continuar.</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>Este archivo no se puede leer como historial de escucha.</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>Está dañado, protegido con contraseña o es otra cosa.</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>En este archivo no hay ningún historial de escucha que Undersong pueda leer.</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>Lee las exportaciones de Spotify, Last.fm y ListenBrainz, y archivos CSV con las columnas «artist» y «title».</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>Omitidos por ser podcasts, vídeos, audiolibros o sesiones privadas: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>No entendidas: %1.</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1, número %2: %3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: no contiene escuchas</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Escuchas entendidas: %1. Nuevas entre ellas: %2.</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>Ya se está importando un historial de escucha.</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>Tu historial: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>Escuchando tu música: %1 de %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>Añadir tu música</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>Buscando archivos de audio</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>Detenido. Lo escuchado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>No hay archivos de audio.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>%n archivo de audio escuchado.</numerusform>
            <numerusform>%n archivos de audio escuchados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>Undersong conoce ahora el sonido de %n canción más.</numerusform>
            <numerusform>Undersong conoce ahora el sonido de %n canciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>Ninguno corresponde a otra canción que Undersong conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n no se pudo escuchar.</numerusform>
            <numerusform>%n no se pudieron escuchar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>Aún no hay bastantes datos: hacen falta diez canciones que se te hayan propuesto.</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>Qué distinguió la última canción propuesta.</numerusform>
            <numerusform>Qué distinguió entre sí las últimas %n canciones propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>no se sabe nada</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PickCard</name>
    <message>
        <source>Explicit</source>
        <extracomment>Mark on a song with explicit lyrics</extracomment>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descanso de 30 días</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>No proponer más esta canción por hoy. No es una valoración.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Los nombres y la portada son de Spotify. Abre la canción allí.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>Todo lo que contó</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1 Tecla %2.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>Enseña a Undersong que esta canción te gusta.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>Enseña a Undersong que esta canción no te gusta.</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>No proponer esta canción durante 30 días. No es una valoración.</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>Deshacer la última reacción.</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>Cada parte de la puntuación y qué la cambiaría.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>Encontrada: %1</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>Ahora: %1, %2. %3</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>Ahora no: hoy ya no</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>¿Por qué no otra canción?…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>No me gusta esta canción</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>Dejar descansar esta canción 30 días</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>Dejar descansar todo de %1 30 días</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>Qué más se puede hacer con esta canción.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Posición en la canción</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>Spotify no revela sus canciones</translation>
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
        <translation>Aquí solo se pueden abrir tus propias playlists.</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>A continuación, %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>Me gustaron el %1</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>Hecha con Undersong</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>«%1» está en Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>Todas las playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Guardar como playlist</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>Crea una playlist privada en Spotify.</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Actualizar desde Spotify</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>Canciones de la playlist</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>Lo que viene a continuación (%n canción)</numerusform>
            <numerusform>Lo que viene a continuación (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>Lo que te gustó en esta sesión (%n canción)</numerusform>
            <numerusform>Lo que te gustó en esta sesión (%n canciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>Esta playlist es de otra persona: Spotify solo muestra sus canciones en su propia app.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>Cargando las canciones…</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>Cargando tus playlists…</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>Esta playlist no tiene canciones.</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>Aún no hay playlists. Aquí aparecen las que tienes en Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>Aquí están todos a quienes Undersong puede consultar; nunca se consulta a nadie más. Un interruptor tiene efecto al momento.</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>Un enlace que pulsas se abre en tu navegador, que consulta por su cuenta.</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Permanecer sin conexión</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>No se abre ninguna conexión, ni siquiera con Spotify. Las sugerencias, las valoraciones y el historial siguen con lo que hay aquí; no suena nada. Los interruptores de abajo quedan como están.</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>Consultas a Spotify hoy: %1 de %2.</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>La búsqueda de canciones sigue después de medianoche.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Qué se queda en este equipo</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>Tus «Me gusta» y «No me gusta», lo que se aprendió de ellos y lo que se importó están en una base de datos en una carpeta; la sesión de Spotify está en tu llavero. Todo se puede borrar aquí.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Borrar todo…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>Di qué te parecen unas cuantas canciones que conoces. Cada respuesta da forma a las primeras sugerencias.</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>Saltar (%1)</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Ya basta</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>Canción %1 de %2</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
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
        <translation>Razones</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>De las canciones que respondiste en una semana, cada cual habría elegido su mejor mitad. Esto es cuánto de ella te gustó; las barras contienen el valor real 95 de cada 100 veces.</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>Lo que te gustó, según quién habría elegido</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>Cuántos «Me gusta» se preveían antes de tus respuestas y cuántos llegaron. Cuanto más juntas las dos líneas, más fiable es aquí un porcentaje.</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>«Me gusta» previstos y «Me gusta» reales</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1, como tabla</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>Faltan datos: %n respuesta más a canciones elegidas para ti y aquí habrá cifras.</numerusform>
            <numerusform>Faltan datos: %n respuestas más a canciones elegidas para ti y aquí habrá cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>De las mejores sugerencias te gustó: %1. De las canciones mostradas para averiguar algo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>De haber mostrado solo lo mejor, te habría gustado el %1 de esos puestos, con un margen de %2 (según %n canción mostrada para averiguar algo).</numerusform>
            <numerusform>De haber mostrado solo lo mejor, te habría gustado el %1 de esos puestos, con un margen de %2 (según %n canciones mostradas para averiguar algo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>Aún no se puede decir cuántos «Me gusta» cuesta averiguar cosas: %n canción mostrada para ello hasta ahora.</numerusform>
            <numerusform>Aún no se puede decir cuántos «Me gusta» cuesta averiguar cosas: %n canciones mostradas para ello hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>una semana antes</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>popularidad</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>came</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>previstos</translation>
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
        <translation>nueva aquí</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Conocido aquí</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>En Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>Mostrar más de lo conocido aquí</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Preguntando a Spotify…</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>Cargar más de Spotify</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n canción conocida aquí</numerusform>
            <numerusform>%n canciones conocidas aquí</numerusform>
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
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
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
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>Título, artista o álbum</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>Busca un título, un artista o un álbum</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>Escribe unas letras: primero aparece lo conocido aquí y luego lo que encuentra Spotify.</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>Nada se llama así, ni aquí ni en Spotify.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Preguntando a Spotify…</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>Spotify no tiene nada más con estas palabras.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>Servidores: %1. Se envía: %2 Cuándo: %3 Para qué: %4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>Condiciones de %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>Detenido: estás sin conexión</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>Renombrar la sesión</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>Parte de tu gusto de cada día. Lo que digas mientras esté activa se queda en ella, y tu gusto de cada día no se entera.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>Estudio, fiesta, domingo por la mañana…</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>Aprender en esta sesión</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>Sin esto no se aprende nada, ni siquiera para la propia sesión: bueno para música que no es la tuya.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1 (no se aprende nada)</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>Invitados: no se aprende nada</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Renombrar «%1»…</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Terminar «%1» para siempre…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>Una sesión, como el estudio o una fiesta, aprende aparte de tu gusto de cada día, o no aprende nada.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>Sesión: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>Ya hay una sesión «%1».</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>¿Terminar «%1»?</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>Lo que dijiste en ella queda en tu historial y ya no cuenta en ningún sitio. Tu gusto de cada día vuelve a estar activo.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>Como el escritorio</translation>
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
        <translation>Inicia sesión con tu propio Client ID. Los tokens los guarda el llavero de tu equipo.</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>Conectar o volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>iniciar sesión login client id premium cuenta</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>Dejar Spotify</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>Borra la sesión y todo lo que vino de Spotify. Tus «Me gusta» y «No me gusta» se conservan.</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>Desconectar y borrar…</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>cerrar sesión logout salir borrar</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>Artistas nuevos</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>Cuántas canciones serán de artistas de los que aún no has valorado nada.</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>aventura control explorar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>Un ánimo o una fiesta que aprende aparte de tu gusto de cada día, o no aprende nada. Cambia entre ellas en Descubrir o en la bandeja.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nueva sesión…</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>invitados niños estudio ánimo separación</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>Diez canciones, una tecla cada una: me gusta, no me gusta o saltar.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>calibrar duelo diez</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Tu historial de escucha</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>Lee exportaciones de Spotify, Last.fm y ListenBrainz, o CSV. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>scrobbles privacidad exportación zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>Tu propia música</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>Escucha los archivos de audio de una carpeta para saber cómo suenan tus canciones.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>archivos carpeta analizar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>Spotify suena en uno de tus dispositivos; el último se recuerda.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>altavoz connect teléfono móvil</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>Una ventana pequeña que queda siempre visible, si tu escritorio lo permite.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>pequeña siempre visible encima</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>«+» me gusta y «-» no me gusta</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>Como en Pandora. Desactivado al principio: es fácil pulsar «-» para el volumen.</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que funcionan en todas partes</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>También mientras otro programa está delante, hasta donde tu escritorio lo permita.</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>atajos globales segundo plano</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>hoja lista ayuda</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>Sin bandeja, cerrar siempre es salir.</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>cerrar botón salir minimizar</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>En la bandeja, donde la haya.</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>inicio automático arranque oculto</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>Avisar cuando suena otra canción</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>En un aviso con las dos respuestas, nunca mientras esta ventana está delante.</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>notificaciones cambio de canción</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Controles multimedia junto a los de Spotify</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Mientras Spotify suena en este equipo, muestra la canción y toma él mismo las teclas multimedia.</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris teclas multimedia reproduciendo</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>Papel (claro)</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>Tinta (oscuro)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>tema oscuro modo claro noche</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>Además del de tu escritorio. Al momento, o en el próximo inicio si se están importando canciones.</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>fuente letra ampliar zoom accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>Al momento, o en el próximo inicio si se están importando canciones.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traducción idioma región</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Consultar cómo suenan las canciones</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envía los identificadores de las canciones a ReccoBeats, un servicio gratuito de datos abiertos; nada sobre ti. Sin él, Undersong aprende de los artistas y de tus respuestas, hasta donde alcance.</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>características energía tempo reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Todos a quienes Undersong puede consultar, qué se les envía y un interruptor para cada uno.</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>red servicios interruptores telemetría</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Permanecer sin conexión</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>No se abre ninguna conexión, ni siquiera con Spotify.</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>sin conexión offline avión red</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>Todo lo que dijiste</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>Cada «Me gusta» y «No me gusta», para leer, deshacer y llevarte.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Abrir el historial</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>exportar csv json descargar borrar</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>Una carpeta con una base de datos. Cópiala para conservarla; bórrala, con Undersong cerrado, para olvidarlo todo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>base de datos archivo copia de seguridad perfil eliminar</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>Consultas a Spotify al día</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>Cuántas veces al día se puede consultar la Web API de Spotify. Spotify no publica ninguna cifra; a una herramienta la cortaron cerca de las 600.</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>límite cuota solicitudes</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Acerca de Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>La versión, las licencias de lo que lo compone y los detalles para informar de un fallo.</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>versión licencia diagnóstico código abierto</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>Géneros donde buscar</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>Dónde se buscan canciones que proponer, además de lo que te gusta. No forma parte de tu gusto.</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>estilos música inicio</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>Pulsa un botón y luego la tecla nueva. Las letras solas funcionan donde no se escribe texto.</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>teclado atajos reasignar</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Todo lo que Undersong guarda en este equipo y en su llavero. Empieza como el primer día.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>borrar olvidar restablecer cuenta vaciar eliminar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Intro va al ajuste seleccionado.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>Restablecer esta página: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>Canciones inventadas en este equipo. Nada de esto es Spotify.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>Sesión de Spotify iniciada hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>Sesión de Spotify iniciada.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>Spotify ha cerrado tu sesión.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>Conecta Spotify desde este menú.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>Reuniendo canciones…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>«%1» se guardó en tu biblioteca de Spotify.</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>«%1» se quitó de tu biblioteca de Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>Me gusta esta canción</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>No me gusta esta canción</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>Guardar en Spotify</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>Quitar de Spotify</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>Más de este artista</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir en Spotify</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>Todo se guarda en %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>Tu app de Spotify</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Tu música</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>Tecla %1.</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>Desde la próxima sugerencia: más de ahí.</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>Desde la próxima sugerencia: casi nada de ahí.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>De qué dependen sus sugerencias</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>Lo buenas que son sus sugerencias</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa entero</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>El mapa entero (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>El mapa como tabla</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>Las líneas unen lugares donde las canciones tienen la misma probabilidad de gustarte.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Aún no hay «Me gusta»: empieza con diez canciones</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Escuchar la primera canción</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>%n que te gusta</numerusform>
            <numerusform>%n que te gustan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>%n que no te gusta</numerusform>
            <numerusform>%n que no te gustan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>%n canción en el mapa</numerusform>
            <numerusform>%n canciones en el mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n sin lugar: aún no se sabe cómo suena</numerusform>
            <numerusform>%n sin lugar: aún no se sabe cómo suenan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n más sin mostrar</numerusform>
            <numerusform>%n más sin mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Deshacer  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Show Undersong</source>
        <translation>Mostrar Undersong</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>Aún no hay nada elegido</translation>
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
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si no te hubiera gustado «%1», esta sería la número %2.</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Sin tu «No me gusta» a «%1», esta sería la número %2.</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si no hubieras escuchado «%1», esta sería la número %2.</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Si no te hubieras saltado «%1», esta sería la número %2.</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>Estas partes suman la puntuación: %1</translation>
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
        <translation>¿Por qué no?</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>Mostrar Undersong</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>Mostrar el reproductor pequeño</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descanso de 30 días</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Deshacer la última reacción</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>Reproducir una canción</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) pertenece a otro programa.</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) no es una tecla de este teclado.</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>Tu escritorio no concedió %1 (%2).</translation>
    </message>
</context>
</TS>
