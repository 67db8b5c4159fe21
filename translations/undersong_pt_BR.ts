<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>Escolher um dispositivo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>Sem login no Spotify.</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>O Spotify encerrou seu login. Suas músicas e avaliações continuam aqui; entre de novo para seguir.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>A conexão com o Spotify não foi permitida. Nada mudou; entre de novo quando quiser.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>O Spotify não conhece este Client ID. Compare com o do seu painel.</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>Falta uma permissão. Entre de novo e aceite tudo o que for pedido.</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>Esta conta do Spotify não está na lista de usuários do seu Client ID. Adicione-a em “User Management” no seu painel e entre de novo.</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>Tocar por outros programas só é possível se o dono do Client ID tiver Premium. Avaliações e sugestões funcionam sem ele.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>Sem conexão. Histórico, avaliações e sugestões funcionam; para tocar é preciso rede.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>A resposta demorou demais.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>O Spotify pede para esperarmos %1. Tudo o que já está aqui continua funcionando.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>O Spotify pede para esperarmos um pouco.</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>Seu Client ID já usou o que o Spotify permite por ora. O trabalho em segundo plano para por algumas horas; a reprodução continua.</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>O Spotify não libera isso para o seu Client ID.</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>O Spotify não tem mais isto.</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>O Spotify não aceitou o pedido. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>O Spotify está com uma falha no momento.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>Não deu para entender a resposta. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>A resposta era grande demais para ler com segurança. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>Isto está desligado nas suas configurações de privacidade. Histórico, avaliações e sugestões funcionam com o que há aqui.</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>Nenhum dispositivo pronto. Abra o Spotify em qualquer um dos seus.</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>Este dispositivo não aceita comandos de outros programas. Escolha outro.</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>O player não permite isso agora.</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>Não deu para ler ou gravar o banco de dados. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>Outro programa está usando o banco de dados do Undersong. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>O disco está cheio. Libere espaço; nada do que já foi salvo se perdeu.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>Este perfil é de um Undersong mais novo. Atualize o programa para abri-lo.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>Nenhum chaveiro funciona neste computador, então o login não pode ser guardado com segurança.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>O chaveiro não respondeu. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>Nenhuma música passa pelas regras agora: todas as conhecidas já foram avaliadas, estão descansando ou foram sugeridas há pouco.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para desfazer.</translation>
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
        <translation>Parado.</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>Isso não pode ser usado aqui. Confira o que você digitou.</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>Algo deu errado. O registro tem os detalhes.</translation>
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
        <translation>Eletrônica</translation>
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
        <translation>Clássica</translation>
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
        <translation>Trilhas sonoras</translation>
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
        <translation>Para tocar é preciso Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>O login terminou</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>Client ID desconhecido</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta uma permissão</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>Fora da lista de usuários</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sem login</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Esperando o Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>Desligado nas suas configurações</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Não está mais lá</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>Não liberado para este Client ID</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>O Spotify não responde como deveria</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Não há onde tocar</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>Este dispositivo não aceita comandos</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Sem espaço</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>Hora de atualizar</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>O banco de dados está em uso</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>O banco de dados não responde</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>Não há onde guardar o login</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>Nada para sugerir agora</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Não dá para fazer isso agora</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>O Spotify encerra seu login hoje, como a cada seis meses. Entre de novo e nada é interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>O Spotify encerra seu login em %n dia, como a cada seis meses. Entre de novo e nada é interrompido.</numerusform>
            <numerusform>O Spotify encerra seu login em %n dias, como a cada seis meses. Entre de novo e nada é interrompido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>Seu login está quase acabando</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>Entrar de novo</translation>
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
        <translation>quem ouve “%1” também ouve esta</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1 recomenda para você</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de um artista como %1</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, de quem você gostou de uma música</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, que você ouve muito</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, de quem você conhece uma música</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>em uma playlist sua</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>na parada (%1)</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>você escolheu %1</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>de %1, um ano de músicas de que você gosta</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>uma olhada em %1</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Login no Spotify</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>Seu Client ID e o que o Spotify deu a este computador para provar que você entrou. Nunca sua senha: essa você digita na página do próprio Spotify, no navegador.</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>Quando você entra e, depois, mais ou menos uma vez por hora enquanto o Undersong fala com o Spotify.</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>Sem ele, o Spotify não responde a nenhuma pergunta nem toca nada para o Undersong.</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>O que tocar e em qual dispositivo, palavras a buscar e pedidos das suas músicas curtidas, mais ouvidas e recentes e das suas playlists. Nem seus “Gostei” nem seus “Não gostei”.</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>Enquanto a janela está aberta ou algo toca, a cada importação e quando faltam músicas para sugerir.</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>Para tocar músicas, encontrar novas e deixar de fora as que você conhece.</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Capas do Spotify</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>O endereço de uma imagem e, com ele, qual álbum está na sua tela.</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>Quando aparece uma música cuja capa não está na memória.</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>Para mostrar capas. Sem elas, fica um quadro liso no lugar.</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>Depois de uma importação e quando novas músicas são encontradas: uma vez por música, e de novo após alguns meses.</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>Algumas perguntas só são feitas sobre músicas de que você gosta ou que conhece.</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>Os identificadores das músicas no Spotify ou seus códigos de gravação (ISRC).</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>Para saber como as músicas soam: energia, andamento, clima e mais.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>Códigos de gravação (ISRC) e identificadores das músicas no MusicBrainz.</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>Para saber os gêneros e o ano em que uma música saiu, e os identificadores pelos quais o AcousticBrainz e o ListenBrainz conhecem as músicas.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>Identificadores das músicas no MusicBrainz.</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>Para saber o andamento, o tom e o quanto as músicas são acústicas ou instrumentais.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>Identificadores das músicas no MusicBrainz. Seu nome e token do ListenBrainz, se você os deu ao Undersong.</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>Para o que ele recomenda a você, uma vez por semana quando faltam músicas para sugerir.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>Para saber as tags, o quanto as músicas são conhecidas, quais são ouvidas juntas e o que ele recomenda a você.</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>Artistas e títulos de músicas, com sua própria chave do Last.fm.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>Para saber as tags, o quanto as músicas são conhecidas e quais músicas e artistas se parecem.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>Códigos de gravação (ISRC) das músicas e de qual país ler a parada.</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>Para saber o andamento, o quanto as músicas são conhecidas, quais artistas se parecem e o que é popular no seu país.</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>Cada serviço consultado também vê seu endereço de rede e que é o Undersong que pergunta. Seus “Gostei”, seus “Não gostei” e seu histórico não são enviados a ninguém.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>mais dançante</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>menos dançante</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>mais agitada</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>mais calma</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>mais alta</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>mais suave</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>com mais letra</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>com menos letra</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>mais acústica</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>menos acústica</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>mais instrumental</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>mais cantada</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>com mais cara de show</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>com mais cara de estúdio</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>mais alegre</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>mais triste</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>mais rápida</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>mais lenta</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>mais longa</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>mais curta</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>mais nova</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antiga</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>mais conhecida</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>menos conhecida</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>%1 que a maioria, como você gosta</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>%1 do que você gosta</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>em um tom de que você costuma gostar</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>em um tom de que você raramente gosta</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>em tom maior, como você gosta</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>em tom maior, de que você gosta menos</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>em tom menor, como você gosta</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>em tom menor, de que você gosta menos</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>em um compasso de que você costuma gostar</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>em um compasso de que você raramente gosta</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>o som é próximo do que você gosta</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>o som é distante do que você gosta</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>porque você gostou de “%1”</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>diferente de “%1”, de que você gostou</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>diferente de “%1”, de que você não gostou</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>parecida com “%1”, de que você não gostou</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>parecida com “%1”, que você ouve</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>diferente de “%1”, que você ouve</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>diferente de “%1”, que você pula</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>parecida com “%1”, que você pula</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>de %1, de quem você gosta</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>de %1, de quem você não gosta</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>de %1, que você ouve</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>de %1, que você pula</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>“%1”, como você gosta</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>“%1”, de que você gosta menos</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>quem gosta de “%1” também gosta desta</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>quem gosta de “%1” raramente gosta desta</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>sua própria avaliação</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>o que vale para qualquer música</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>você pediu mais como esta</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>você não queria nada como esta</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>para conhecer um canto do seu gosto</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>todo o resto junto</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n música</numerusform>
            <numerusform>%n músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>faltam dados, %1</translation>
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
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>Seu gosto do dia a dia está ativo.</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>Visitas no comando: nada é aprendido.</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>“%1” está ativa. O que você diz só conta aqui.</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>“%1” está ativa: nada é aprendido.</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>Nada é aprendido.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>Conta para %1.</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gosto</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>Bandeja e avisos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidade e dados</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
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
        <translation>Você gostou de “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>Você gostou de “%1”. %n “Gostei” até agora.</numerusform>
            <numerusform>Você gostou de “%1”. %n “Gostei” até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>Não é para você: “%1”, só esta música.</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>“%1” descansa por 30 dias.</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>“%1” não será mais sugerida hoje.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Uma música cujo nome foi removido</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>Muito provavelmente para você · %1%</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>Provavelmente para você · %1%</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>Pode ser que sim, pode ser que não · %1%</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>Provavelmente não é para você · %1%</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>Dificilmente para você · %1%</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>Uma pergunta: ainda não sabemos se você gosta disto</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>Uma primeira pergunta: cada resposta molda a próxima sugestão</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>Já anotado para “%1”.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>Desfeito: “%1” fica como se você não tivesse dito nada.</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>gostei</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>não gostei</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>descansando</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>não naquele dia</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>Importando suas músicas mais ouvidas</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>Importando o que você ouviu há pouco</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>Importando músicas curtidas</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>Importando suas playlists</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>Importando músicas curtidas: %1 de %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>Importando uma playlist: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>Falta %n música de uma lista.</numerusform>
            <numerusform>Faltam %n músicas de uma lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>As consultas de hoje ao Spotify para importar acabaram.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>Continua depois da meia-noite.</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>Não é sugerida: você não gosta dela.</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>Não é sugerida: você já gostou dela.</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>Não é sugerida: está descansando.</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>Não é sugerida: hoje você disse “Agora não”.</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>Não é sugerida: você a ouviu nos últimos três dias.</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>Não é sugerida: seu artista descansa por 30 dias, após dois “Não gostei” e nenhum “Gostei”.</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>Não é sugerida: não dá para tocá-la agora.</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>Não é sugerida: ela foi, há pouco tempo.</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>Não é sugerida: você já a conhece.</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>Não é sugerida: o controle de novos artistas não deixa lugar para o artista dela.</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>Uma regra impede que ela seja sugerida.</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>Número %1 de %2 músicas que poderiam ser sugeridas</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>Pela pontuação, ela seria a número %1 ao lado das %2 possíveis.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>O controle dá %1% a novos artistas: número %2 de %3 deles.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>O controle dá %1% a novos artistas: número %2 de %3 dos outros.</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ontem, %1</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>você já conhece</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>pode ser sugerida</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>descansando</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>não gostei</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gostei</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>entre as próximas sugestões</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Uma música cujo nome foi removido</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1, %2, %3, %4%</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>é o que mais decide</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>conta muito</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>conta um pouco</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>quase não conta</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>Como soa</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quem fez</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>Gêneros e climas</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>Quem mais gosta</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>O quanto é conhecida</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>A idade dela</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>Sobre o Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>Encontra músicas com o Spotify e aprende com um só gesto, neste computador. Software livre sob a licença MIT. Não é feito nem endossado pelo Spotify.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar detalhes para um relato</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>Versões, a área de trabalho e quantas músicas estão guardadas. Nenhum nome, nenhuma música, nenhuma chave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Desconectar e excluir os dados do Spotify…</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Sobre o Undersong</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>Importar seu histórico de escuta…</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Lê de um arquivo o que você ouviu antes: exportações do Spotify, Last.fm e ListenBrainz, ou CSV. Também dá para soltar o arquivo na janela. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>Importar uma pasta de histórico…</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>O mesmo para uma exportação já descompactada: lê todos os arquivos de uma pasta que falam do que foi ouvido. Também dá para soltar a pasta na janela.</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>Ouve os arquivos de áudio de uma pasta para saber como suas músicas soam. Também dá para soltar arquivos e pastas na janela. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>Conectar o Spotify…</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>Parar de ouvir sua música</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>Adicionar sua música…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>Novos artistas</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>Quantas das músicas serão de artistas que você ainda não avaliou. No mínimo, só a pontuação decide.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>%1% pedidos, a partir da próxima música.</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>Só a pontuação decide.</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>%1% pedidos, %2% das últimas %3.</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>%1% das últimas %2 foram de novos artistas.</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>Poucas candidatas de novos artistas.</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>Poucas candidatas de artistas que você avaliou.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%n música de %1, a única conhecida aqui, descansa por 30 dias. Não é uma avaliação.</numerusform>
            <numerusform>%n músicas de %1, todas as conhecidas aqui, descansam por 30 dias. Não é uma avaliação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n música pode ser sugerida de novo.</numerusform>
            <numerusform>%n músicas podem ser sugeridas de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>O Undersong começa na bandeja, pronto para a primeira música.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>Entre pelo navegador</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>Sua senha fica entre você e o Spotify. O Undersong só recebe uma chave, que você pode retirar quando quiser.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir a página de novo</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>Só desta vez</translation>
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
        <translation>Esperando você aceitar na página do Spotify. Se nenhuma página abriu, abra de novo ou copie o link para qualquer navegador deste computador.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>Nenhum chaveiro funciona neste computador, então o login não pode ser guardado com segurança. Ele nunca é gravado em arquivo. Guardar só desta vez? Na próxima, você entra de novo.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>Login feito. Três testes rápidos</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>Eles mostram o que vai funcionar e o que fazer quanto ao resto.</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Consultar como as músicas soam</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envia os identificadores das músicas ao ReccoBeats, um serviço gratuito de dados abertos; nada sobre você. Dá para desligar a qualquer momento no menu da conta. Sem ele, o Undersong aprende com os artistas e as suas respostas, até onde der.</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>Esta conta pode usar o Client ID?…</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>O dono dele tem Premium?…</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>Há um dispositivo pronto para tocar?…</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>Esta conta pode usar o Client ID.</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>Esta conta não está na lista de usuários do Client ID. Adicione-a em “User Management” no painel e teste de novo.</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>Não deu para saber se esta conta pode usar o Client ID.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>O dono do Client ID tem Premium: dá para tocar músicas.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>O dono do Client ID não tem Premium: o Undersong pode escolher músicas, mas não tocá-las.</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>A primeira música vai mostrar se dá para tocar.</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>Pronto para tocar em “%1”.</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>Nenhum dispositivo aberto. Abra o Spotify em qualquer um dos seus e teste de novo, ou deixe para depois.</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>Não deu para saber se há um dispositivo pronto.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>Conecte com seu próprio app do Spotify</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>O Spotify dá a cada ouvinte uma chave própria, o Client ID. Ela é sua e fica neste computador.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>Abra o painel do Spotify, entre e crie um app. Qualquer nome serve.</translation>
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
        <translation>Copiar a Redirect URI</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>Digite lá esta Redirect URI, exatamente assim, e marque Web API.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>Copie o Client ID das configurações do app e cole aqui.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>✓ Parece um Client ID.</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>Um Client ID tem 32 caracteres: números e as letras de a a f.</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>Ele só pode ter números e as letras de a a f.</translation>
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
        <translation>Usar dados de exemplo</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>Artistas e músicas inventados neste computador, sem o Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descansar 30 dias</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Desfazer a última reação</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Por que esta?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Tocar ou pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>Avançar 5 segundos</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>Voltar 5 segundos</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Aumentar volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Diminuir volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gosto</translation>
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
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Miniplayer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>Mais para esta música</translation>
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
        <translation>Escolher um dispositivo</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sem dispositivo</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>Toca em: %1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>Procurando dispositivos…</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1 (não aceita comandos)</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>Abra o Spotify em qualquer um dos seus dispositivos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>Início rápido: dez músicas, uma tecla para cada</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Nada escolhido ainda</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>Cada resposta sua melhora a próxima sugestão.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Encontrar músicas</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>Enter toca agora a música selecionada.</translation>
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
        <translation>Encontre músicas dizendo sim ou não</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>O Undersong sugere uma música após a outra, diz por quê e aprende com as suas respostas. O que ele aprende fica neste computador.</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>Com o Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>Toca nos seus próprios dispositivos do Spotify. Você precisa do Spotify Premium e de um Client ID gratuito do painel do Spotify; criar um leva uns três minutos, e a próxima página mostra cada passo.</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>Conectar o Spotify</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>Sem o Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>Um pequeno serviço de música de faz de conta neste computador, com artistas e músicas inventados. Sem conta, sem rede, sem perguntas.</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>Testar sem o Spotify</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>Inventando músicas…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Uma exportação do Spotify, Last.fm ou ListenBrainz, ou um arquivo CSV com artistas e títulos. É lida neste computador e fica aqui.</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>Você tem um histórico de escuta em um arquivo?</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>Lido até agora</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>ou solte aqui</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1. Enquanto isso, você pode continuar.</translation>
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
        <translation>Música</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>Por que apareceu</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n item desfeito.</numerusform>
            <numerusform>%n itens desfeitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-historico</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Planilha (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%n item gravado em %1.</numerusform>
            <numerusform>%n itens gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não deu para gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Descansando</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>Filtrar por título ou artista</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>Exportar esta lista para um arquivo</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Para uma planilha (CSV)…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>Com os motivos (JSON)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>Refazer o que foi desfeito</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Ouvir a primeira música</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>Mudar para “Gostei”</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>Mudar para “Não gostei”</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>Desfaz o que está selecionado, como se nunca tivesse sido dito (Delete).</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>Nenhuma música tem essas palavras.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Nenhum “Gostei” ainda: comece com dez músicas</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nada aqui ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n selecionado</numerusform>
            <numerusform>%1, %n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>não naquele dia</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>Esta área de trabalho não deixa que programas reservem teclas.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que funcionam em todo lugar</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>Em vez disso, associe estes comandos nas configurações de teclado da sua área de trabalho. Eles chegam ao programa em execução.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Pressione uma tecla…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>Pressione a nova tecla; Esc deixa como está.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>Tecla usual para %1</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 serve para se mover pela janela e não pode pedir mais nada.</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1 já é de “%2”. Dê antes outra tecla a esse comando.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>salva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>%n música curtida</numerusform>
            <numerusform>%n músicas curtidas</numerusform>
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
        <translation>Voltar aos álbuns</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Atualizar do Spotify</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>Músicas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>Filtrar por título, artista ou álbum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>Mais recentes primeiro</translation>
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
        <translation>Tocar a partir daqui</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>Carregando sua biblioteca…</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n música</numerusform>
            <numerusform>%n músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>Nenhuma música curtida ainda. O que você guarda no Spotify aparece aqui.</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>Nenhuma música curtida tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>Desconectar do Spotify?</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>O login e tudo o que veio do Spotify serão excluídos deste computador. Seus “Gostei” e “Não gostei” ficam.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>Manter o Undersong na bandeja ou sair? Sua resposta será lembrada.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Manter na bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n resposta. As próximas sugestões já a levam em conta.</numerusform>
            <numerusform>%n respostas. As próximas sugestões já as levam em conta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gosto</translation>
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
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Excluir tudo?</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>O Undersong esquece você e começa como no primeiro dia.</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>Será excluído deste computador: cada “Gostei” e “Não gostei” e todo o histórico; o que foi aprendido com eles; as músicas, playlists e históricos importados; as sessões, os círculos do mapa, as configurações e as teclas; o login no chaveiro; a área de testes; os registros. Nada traz isso de volta.

O que está no Spotify fica lá, assim como os arquivos que você exportou.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
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
        <translation>mais daqui</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>Mapa das suas músicas</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>As setas vão de música em música, mais e menos mudam o zoom, Shift e as setas movem o mapa. O mesmo está na tabela.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>Direcionar</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>Tamanho do círculo</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Mais daqui</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>A partir da próxima sugestão, as músicas do círculo vêm antes.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>A partir da próxima sugestão, quase nenhuma música do círculo é sugerida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>O que você pediu</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>Escolha uma música no mapa para ver o que se pensa dela.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>Uma música cujo nome foi removido</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>Escolha uma música ou clique em um lugar: o círculo em volta é o que você direciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>%n música para sugerir no círculo.</numerusform>
            <numerusform>%n músicas para sugerir no círculo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1: favorecer %n música</numerusform>
            <numerusform>%1: favorecer %n músicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1: excluir %n música</numerusform>
            <numerusform>%1: excluir %n músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>Mostrar este círculo no mapa</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>Remover “%1”</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>O que é para você</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>Chance de você gostar</translation>
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
        <translation>Miniplayer</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Nomes e capa vêm do Spotify. Abre a música lá.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Voltar à janela</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Nada escolhido ainda</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Capa de “%1”</translation>
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
        <translation>Tocar ou pausar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>Comece com o que você gosta</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>As primeiras músicas são procuradas perto disto e perto das suas músicas curtidas. É só um começo: suas respostas logo dirão mais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>Ir para as primeiras músicas, sem gêneros.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>Encontrar músicas</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>O que você gosta de ouvir?</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n escolhido</numerusform>
            <numerusform>%n escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>Importar seu histórico de escuta</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>Históricos de escuta (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>Reproduções lidas: %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Parado. O que foi lido fica guardado.</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>Escolha o mesmo arquivo para continuar.</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>Este arquivo não pode ser lido como histórico de escuta.</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>Está danificado, protegido por senha ou é outra coisa.</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>Não há neste arquivo um histórico de escuta que o Undersong consiga ler.</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>Ele lê as exportações do Spotify, Last.fm e ListenBrainz, e arquivos CSV com as colunas “artist” e “title”.</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>Deixados de fora, por serem podcasts, vídeos, audiolivros ou sessões privadas: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Não entendidas: %1.</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1, número %2: %3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: nenhuma reprodução</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Reproduções entendidas: %1. Novas entre elas: %2.</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>Um histórico de escuta já está sendo importado.</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>Seu histórico: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>Ouvindo sua música: %1 de %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>Adicionar sua música</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>Procurando arquivos de áudio</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>Parado. O que já foi ouvido fica guardado.</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>Não há arquivos de áudio.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>%n arquivo de áudio ouvido.</numerusform>
            <numerusform>%n arquivos de áudio ouvidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>O Undersong agora conhece o som de mais %n música.</numerusform>
            <numerusform>O Undersong agora conhece o som de mais %n músicas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>Nenhum deles é de outra música que o Undersong conheça.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n não pôde ser ouvido.</numerusform>
            <numerusform>%n não puderam ser ouvidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>Ainda não há dados suficientes: são precisas dez músicas sugeridas a você.</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>O que distinguiu a última música sugerida a você.</numerusform>
            <numerusform>O que distinguiu entre si as últimas %n músicas sugeridas a você.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>nada se sabe disso</translation>
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
        <translation>%1%</translation>
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
        <translation>Gostei</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descansar 30 dias</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>Não sugerir mais esta música hoje. Não é uma avaliação.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>Nomes e capa vêm do Spotify. Abre a música lá.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Por que esta?</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>Tudo o que contou</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1 Tecla %2.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>Ensina ao Undersong que você gosta desta música.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>Ensina ao Undersong que você não gosta desta música.</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>Não sugerir esta música por 30 dias. Não é uma avaliação.</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>Desfazer a última reação.</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>Cada parte da pontuação e o que a mudaria.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>Capa de “%1”</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>Encontrada: %1</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>Agora: %1, %2. %3</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>Agora não: hoje não mais</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>Por que não outra música?…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>Não gostei desta música</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>Deixar esta música descansar por 30 dias</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>Deixar tudo de %1 descansar por 30 dias</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>O que mais dá para fazer com esta música.</translation>
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
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Posição na música</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Nada tocando</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Capa de “%1”</translation>
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
        <translation>Ativar som</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n música</numerusform>
            <numerusform>%n músicas</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>o Spotify não revela as músicas</translation>
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
        <translation>Aqui só dá para abrir suas próprias playlists.</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>A seguir, %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>Gostei em %1</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>Feita com o Undersong</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>“%1” está no Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>Todas as playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Salvar como playlist</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>Cria uma playlist privada no Spotify.</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Atualizar do Spotify</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>Músicas da playlist</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Tocar a partir daqui</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>O que vem a seguir (%n música)</numerusform>
            <numerusform>O que vem a seguir (%n músicas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>Do que você gostou nesta sessão (%n música)</numerusform>
            <numerusform>Do que você gostou nesta sessão (%n músicas)</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>Esta playlist é de outra pessoa: o Spotify só mostra as músicas dela no próprio app.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>Carregando as músicas…</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>Carregando suas playlists…</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>Não há músicas nesta playlist.</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>Nenhuma playlist ainda. As que você tem no Spotify aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>Aqui estão todos a quem o Undersong pode perguntar; nunca se pergunta a mais ninguém. Um interruptor faz efeito na hora.</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>Um link em que você clica abre no navegador, que pergunta por conta própria.</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>Nenhuma conexão é aberta, nem mesmo com o Spotify. Sugestões, avaliações e histórico seguem com o que há aqui; nada toca. Os interruptores abaixo ficam como estão.</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>Consultas ao Spotify hoje: %1 de %2.</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>A busca por músicas continua depois da meia-noite.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>O que fica neste computador</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>Seus “Gostei” e “Não gostei”, o que foi aprendido com eles e o que foi importado ficam em um banco de dados em uma pasta; o login fica no seu chaveiro. Tudo isso pode ser excluído aqui.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Excluir tudo…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>Início rápido</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>Diga o que acha de algumas músicas que você conhece. Cada resposta molda as primeiras sugestões.</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>Respostas dadas</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>Pular (%1)</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Já chega</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>Música %1 de %2</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Capa de “%1”</translation>
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
        <translation>Motivos</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>Das músicas que você respondeu em uma semana, cada um teria escolhido a sua melhor metade. Isto é o quanto dela você gostou; as barras contêm o valor real 95 vezes em 100.</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>Quanto agradou, conforme quem teria escolhido</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>Quantos “Gostei” eram previstos antes das suas respostas e quantos vieram. Quanto mais próximas as duas linhas, mais um percentual aqui diz o que promete.</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>“Gostei” previstos e “Gostei” que vieram</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1, como tabela</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>Faltam dados: mais %n resposta a músicas escolhidas para você e haverá números aqui.</numerusform>
            <numerusform>Faltam dados: mais %n respostas a músicas escolhidas para você e haverá números aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>Das melhores sugestões, você gostou de: %1. Das músicas mostradas para descobrir algo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>Mostrando só o melhor, você teria gostado de %1 desses lugares, com margem de %2 (com base em %n música mostrada para descobrir algo).</numerusform>
            <numerusform>Mostrando só o melhor, você teria gostado de %1 desses lugares, com margem de %2 (com base em %n músicas mostradas para descobrir algo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>Ainda não dá para dizer quantos “Gostei” custa descobrir coisas: %n música mostrada para isso até agora.</numerusform>
            <numerusform>Ainda não dá para dizer quantos “Gostei” custa descobrir coisas: %n músicas mostradas para isso até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>uma semana antes</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>popularidade</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>acaso</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vieram</translation>
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
        <translation>nova aqui</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Já conhecido aqui</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>No Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>Mostrar mais do que já é conhecido aqui</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Perguntando ao Spotify…</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>Carregar mais do Spotify</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n música conhecida aqui</numerusform>
            <numerusform>%n músicas conhecidas aqui</numerusform>
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
            <numerusform>%n música</numerusform>
            <numerusform>%n músicas</numerusform>
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
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>Título, artista ou álbum</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>Busque um título, artista ou álbum</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>Músicas</translation>
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
        <translation>Digite algumas letras: o que já é conhecido aqui vem na hora, depois o que o Spotify encontra.</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>Nada tem esse nome, nem aqui nem no Spotify.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Perguntando ao Spotify…</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>O Spotify não tem mais nada com essas palavras.</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>Servidores: %1. Enviado: %2 Quando: %3 Para quê: %4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>Termos: %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>Parado: você está offline</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>Renomear a sessão</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>Ela parte do seu gosto do dia a dia. O que você diz enquanto ela está ativa fica nela, e seu gosto do dia a dia nem fica sabendo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>Estudo, festa, manhã de domingo…</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>Aprender nesta sessão</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>Sem isto nada é aprendido, nem para a própria sessão: bom para músicas que não são suas.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1 (nada é aprendido)</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>Visitas: nada é aprendido</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nova sessão…</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Renomear “%1”…</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Encerrar “%1” de vez…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>Uma sessão, como estudo ou uma festa, aprende à parte do seu gosto do dia a dia, ou não aprende nada.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>Sessão: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>Já existe uma sessão “%1”.</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>Encerrar “%1”?</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>O que você disse nela fica no seu histórico e não conta mais em lugar nenhum. Seu gosto do dia a dia volta a valer.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>Como a área de trabalho</translation>
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
        <translation>Entre com seu próprio Client ID. Os tokens ficam no chaveiro do seu computador.</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>Conectar ou entrar de novo…</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>entrar login client id premium conta</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>Deixar o Spotify</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>Exclui o login e tudo o que veio do Spotify. Seus “Gostei” e “Não gostei” ficam.</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>Desconectar e excluir…</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>sair logout desconectar remover</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>Novos artistas</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>Quantas das músicas serão de artistas que você ainda não avaliou.</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>aventura controle explorar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>Um clima ou uma festa que aprende à parte do seu gosto do dia a dia, ou não aprende nada. Troque entre elas em Descobrir ou na bandeja.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Nova sessão…</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>visitas convidados crianças estudo clima separação</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Início rápido</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>Dez músicas, uma tecla para cada: gostei, não gostei ou pular.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>calibrar duelo dez</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>Seu histórico de escuta</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>Lê exportações do Spotify, Last.fm e ListenBrainz, ou CSV. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>scrobbles privacidade exportação zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>Sua própria música</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>Ouve os arquivos de áudio de uma pasta para saber como suas músicas soam.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>arquivos pasta analisar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>O Spotify toca em um dos seus dispositivos; o último é lembrado.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>caixa de som connect celular</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>Miniplayer</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>Uma janelinha que fica sempre visível, se a sua área de trabalho permitir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>pequena sempre visível no topo</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>“+” gostei e “-” não gostei</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>Como no Pandora. Desligado no início: é fácil apertar “-” para o volume.</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que funcionam em todo lugar</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>Também enquanto outro programa está na frente, até onde sua área de trabalho permitir.</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>atalhos globais segundo plano</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todas as teclas de relance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>folha lista ajuda</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Manter na bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>Sem bandeja, fechar sempre é sair.</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>fechar botão sair minimizar</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar com a área de trabalho</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Na bandeja, onde houver uma.</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>início automático login oculto</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>Avisar quando outra música tocar</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>Em um aviso com as duas respostas, nunca enquanto esta janela está na frente.</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>notificações troca de música</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Controles de mídia ao lado dos do Spotify</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Enquanto o Spotify toca neste computador, ele mostra a música e usa as teclas de mídia.</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris teclas de mídia tocando</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>Papel (claro)</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>Tinta (escuro)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>tema escuro modo claro noite</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>Além do da sua área de trabalho. Na hora, ou no próximo início se músicas estiverem sendo importadas.</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>fonte letra maior zoom acessibilidade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>Na hora, ou no próximo início se músicas estiverem sendo importadas.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>tradução idioma região</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>Consultar como as músicas soam</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>Envia os identificadores das músicas ao ReccoBeats, um serviço gratuito de dados abertos; nada sobre você. Sem ele, o Undersong aprende com os artistas e as suas respostas, até onde der.</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>características energia andamento tempo reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Todos a quem o Undersong pode perguntar, o que é enviado a eles e um interruptor para cada um.</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>rede serviços interruptores telemetria</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>Nenhuma conexão é aberta, nem mesmo com o Spotify.</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>offline avião rede</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>Tudo o que você disse</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>Cada “Gostei” e “Não gostei”, para ler, desfazer e levar com você.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Abrir o histórico</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>exportar csv json baixar excluir</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Onde tudo fica guardado</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>Uma pasta com um banco de dados. Copie-a para guardar; exclua-a, com o Undersong fechado, para esquecer tudo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>banco de dados arquivo backup perfil remover</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>Consultas ao Spotify por dia</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>Quantas vezes por dia a Web API do Spotify pode ser consultada. O Spotify não publica nenhum número; uma ferramenta foi bloqueada perto de 600.</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>limite cota pedidos</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Sobre o Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>Versão, licenças do que o compõe e detalhes para relatar uma falha.</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>versão licença diagnóstico código aberto</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>Gêneros onde procurar</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>Onde são procuradas músicas para sugerir, além do que você gosta. Não faz parte do seu gosto.</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>estilos música início</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>Aperte um botão e depois a nova tecla. Letras sozinhas funcionam onde não se digita texto.</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>teclado atalhos remapear</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Tudo o que o Undersong guarda neste computador e no chaveiro dele. Começa como no primeiro dia.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>apagar esquecer redefinir conta limpar remover</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Enter vai para a configuração selecionada.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Redefinir esta página</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>Redefinir esta página: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n configuração encontrada</numerusform>
            <numerusform>%n configurações encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Área de testes</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>Músicas inventadas neste computador. Nada aqui é Spotify.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>Login no Spotify ativo até o programa fechar.</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>Login no Spotify ativo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>O Spotify encerrou seu login.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sem login</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>Conecte o Spotify por este menu.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>Conta: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>Reunindo músicas…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>“%1” foi salva na sua biblioteca do Spotify.</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>“%1” foi removida da sua biblioteca do Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>Tocar agora</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>Gostei desta música</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>Não gostei desta música</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Por que não?</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>Salvar no Spotify</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>Remover do Spotify</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>Mais deste artista</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Abrir no Spotify</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>Tudo fica guardado em %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>Seu app do Spotify</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>Sua música</translation>
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
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>A partir da próxima sugestão: mais dali.</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>A partir da próxima sugestão: quase nada dali.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Removido.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>Gosto</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>Do que dependem as sugestões</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>A qualidade das sugestões</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Afastar (-)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa inteiro</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>O mapa inteiro (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>O mapa como tabela</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>As linhas unem lugares onde as músicas têm a mesma chance de agradar você.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>Nenhum “Gostei” ainda: comece com dez músicas</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>Ouvir a primeira música</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>%n de que você gostou</numerusform>
            <numerusform>%n de que você gostou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>%n de que você não gostou</numerusform>
            <numerusform>%n de que você não gostou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>%n música no mapa</numerusform>
            <numerusform>%n músicas no mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n sem lugar: ainda não se sabe como soa</numerusform>
            <numerusform>%n sem lugar: ainda não se sabe como soam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>mais %n não mostrada</numerusform>
            <numerusform>mais %n não mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Desfazer  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Show Undersong</source>
        <translation>Mostrar o Undersong</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>Nada escolhido ainda</translation>
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
        <translation>Por que esta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Se você não tivesse gostado de “%1”, esta seria a número %2.</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Sem o seu “Não gostei” em “%1”, esta seria a número %2.</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Se você não tivesse ouvido “%1”, esta seria a número %2.</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>Se você não tivesse pulado “%1”, esta seria a número %2.</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>Estas partes somam a pontuação: %1</translation>
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
        <translation>Por que não?</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>Mostrar o Undersong</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>Mostrar o player pequeno</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>Gostei</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>Não gostei</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>Descansar 30 dias</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>Desfazer a última reação</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Por que esta?</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Tocar ou pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>Tocar uma música</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) pertence a outro programa.</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1 (%2) não é uma tecla deste teclado.</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>Sua área de trabalho não concedeu %1 (%2).</translation>
    </message>
</context>
</TS>
