<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>デバイスを選ぶ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>Spotifyにログインしていません。</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>Spotifyのログインが切れました。曲と評価は残っています。続けるには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>Spotifyへの接続が許可されませんでした。何も変更していません。準備ができたら、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>SpotifyがこのクライアントIDを認識しません。ダッシュボードのものと見比べてください。</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>権限が足りません。もう一度ログインして、求められる権限をすべて許可してください。</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>このSpotifyアカウントはクライアントIDのユーザーリストにありません。ダッシュボードの「User Management」で追加して、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>ほかのプログラムからSpotifyを再生できるのは、クライアントIDの所有者がPremiumの場合だけです。評価と選曲はそのまま使えます。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>接続がありません。履歴、評価、選曲は使えますが、再生にはネットワークが必要です。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>Spotifyから%1待つよう求められています。すでにここにあるものはそのまま使えます。</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>Spotifyから少し待つよう求められています。</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>クライアントIDの今の利用枠を使い切りました。裏での作業は数時間休みますが、再生は続けられます。</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>このクライアントIDでは、Spotifyのこの機能を使えません。</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>Spotifyにはもうありません。</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>Spotifyがリクエストを受け付けませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>Spotify側で障害が起きています。</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>応答を読み取れませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>応答が大きすぎて安全に読み取れません。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>プライバシー設定でオフになっています。履歴、評価、選曲は手元のデータで使えます。</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>再生できるデバイスがありません。お使いのデバイスでSpotifyを開いてください。</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>このデバイスはほかのプログラムから操作できません。別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>プレーヤーが今はこの操作を許可していません。</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>データベースを読み書きできませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>別のプログラムがUndersongのデータベースを使っています。そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってください。これまでに保存したものは失われません。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>このプロファイルは新しいバージョンのUndersongで作られています。開くには更新してください。</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>このパソコンではキーチェーンが使えないため、ログイン情報を安全に保管できません。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>キーチェーンが応答しません。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>今は条件に合う曲がありません。知っている曲はどれも、評価済みか、お休み中か、最近おすすめしたものです。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>ここでは使えません。入力内容を確かめてください。</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>GenreText</name>
    <message>
        <source>Pop</source>
        <translation>ポップ</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Hip-hop</source>
        <translation>ヒップホップ</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>エレクトロニック</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>インディー</translation>
    </message>
    <message>
        <source>R&amp;B</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>メタル</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>ジャズ</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>フォーク</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>カントリー</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>パンク</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>レゲエ</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>ブルース</translation>
    </message>
    <message>
        <source>House</source>
        <translation>ハウス</translation>
    </message>
    <message>
        <source>Techno</source>
        <translation>テクノ</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>ファンク</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>アンビエント</translation>
    </message>
    <message>
        <source>K-pop</source>
        <translation>K-POP</translation>
    </message>
    <message>
        <source>Afrobeat</source>
        <translation>アフロビート</translation>
    </message>
    <message>
        <source>Disco</source>
        <translation>ディスコ</translation>
    </message>
    <message>
        <source>Soundtracks</source>
        <translation>サウンドトラック</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>再生にはPremiumが必要です</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>ログインが切れました</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>不明なクライアントID</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>権限が足りません</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>ユーザーリストにありません</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>Spotifyを待っています</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>設定でオフです</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>このクライアントIDでは使えません</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>Spotifyの応答が正常ではありません</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>再生先がありません</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>このデバイスは操作できません</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>更新が必要です</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>データベースが使用中です</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>データベースが応答しません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>ログイン情報の保管先がありません</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>今おすすめできる曲がありません</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>Spotifyのログインは6か月ごとに切れ、今日がその日です。今ログインし直せば、中断しません。</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotifyのログインは6か月ごとに切れ、次はあと%n日です。今ログインし直せば、中断しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>まもなくログインが切れます</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>もう一度ログイン</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: where a song was found, &quot;an artist like X&quot;; %2: the service that says so</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>listeners of “%1” also play this</source>
        <extracomment>Where a song was found. %1 is a song&apos;s title</extracomment>
        <translation>「%1」を聴く人もよく再生</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1からのおすすめ</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>%1に似たアーティスト</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>好きな曲がある%1</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>よく再生する%1</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>知っている曲がある%1</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>あなたのプレイリスト</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>%1のチャート</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>選んだジャンルの%1</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>好きな曲がある%1年</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>%1を試しに</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Spotifyへのログイン</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>クライアントIDと、ログインの証明としてSpotifyがこのパソコンに渡したもの。パスワードは送りません。パスワードはブラウザーでSpotifyのページにだけ入力します。</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>ログインするとき。その後はUndersongがSpotifyと通信している間、およそ1時間に1回。</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>これがないと、SpotifyはUndersongに何も答えず、何も再生しません。</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>何をどのデバイスで再生するか、検索する言葉、そして保存した曲、トップの曲、最近の再生、プレイリストの問い合わせ。「好き」と「好きではない」は送りません。</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>ウィンドウを開いている間や再生中、インポートのたび、そしておすすめ候補が少なくなったとき。</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>曲を再生し、新しい曲を見つけ、知っている曲を除くため。</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Spotifyのカバー</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>画像のアドレス。つまり、どのアルバムが画面に出ているか。</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>カバーがメモリーにない曲を表示するとき。</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>カバーを表示するため。ないときは無地の枠になります。</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>インポートの後と、新しい曲が見つかったとき。1曲につき1回、数か月後にもう一度。</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>一部は、好きな曲や知っている曲についてだけ問い合わせます。</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>SpotifyでのID、または曲の録音コード（ISRC）。</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>曲の音の特徴（エネルギー、テンポ、ムードなど）を知るため。</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>録音コード（ISRC）と、MusicBrainz独自の曲のID。</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>ジャンルと曲が最初に出た年、AcousticBrainzとListenBrainzでの曲のIDを知るため。</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>MusicBrainzでの曲のID。</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>テンポ、調、アコースティックさ、インストゥルメンタルかどうかを知るため。</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>MusicBrainzでの曲のID。Undersongに登録した場合は、ListenBrainzの名前とトークンも。</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>あなたへのおすすめを取得するため。おすすめ候補が少ないとき、週に1回。</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>タグ、曲の知名度、一緒に聴かれる曲、あなたへのおすすめを知るため。</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>アーティストと曲のタイトル。あなた自身のLast.fmのキーを使います。</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>タグ、曲の知名度、似た曲と似たアーティストを知るため。</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>曲の録音コード（ISRC）と、どの国のチャートを読むか。</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>テンポ、曲の知名度、似たアーティスト、あなたの国での人気を知るため。</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>問い合わせ先には、あなたのネットワークアドレスと、Undersongからの問い合わせであることも伝わります。「好き」「好きではない」や履歴そのものは、どこにも送りません。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>踊りやすい</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>踊りにくい</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>エネルギッシュ</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>音が大きい</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>音が小さい</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>言葉が多い</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>言葉が少ない</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>アコースティック</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>アコースティックでない</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>インストゥルメンタル寄り</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>歌もの寄り</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>ライブらしい</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>スタジオらしい</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>悲しげ</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>長い</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>older</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>有名</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>知られていない</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>多くの曲より%1（好みどおり）</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>好みより%1</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>好きになりやすい調</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>あまり好きにならない調</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>好みの長調</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>あまり好みでない長調</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>好みの短調</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>あまり好みでない短調</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>好きになりやすい拍子</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>あまり好きにならない拍子</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>好みに近い音</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>好みから遠い音</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>「%1」が好きだから</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>好きな「%1」と似ていない</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>好きではない「%1」と似ていない</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>好きではない「%1」に近い</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>よく再生する「%1」に近い</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>よく再生する「%1」と似ていない</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>スキップする「%1」と似ていない</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>スキップする「%1」に近い</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>好きなアーティスト、%1</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>好きではないアーティスト、%1</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>よく再生するアーティスト、%1</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>スキップするアーティスト、%1</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>好みの「%1」</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>あまり好みでない「%1」</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>「%1」が好きな人はこの曲も好き</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>「%1」が好きな人はこの曲をあまり好まない</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>この曲へのあなたの評価</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>どの曲にも共通する分</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>こうした曲を多めにと指定</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>こうした曲を除外と指定</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>あなたの好みをもっと知るため</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>その他すべて</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>データ不足、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>%1（%2～%3）、%4</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>ふだん</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>ふだんの好みに戻りました。</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>ゲストが操作中です。学習しません。</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>「%1」がオンです。反応はこの中だけに反映されます。</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>「%1」がオンです。学習しません。</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>学習しません。</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>「%1」に反映します。</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>トレイと通知</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>プライバシーとデータ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Liked “%1”.</source>
        <translation>「%1」を「好き」にしました。</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>「%1」を「好き」にしました。「好き」はこれまでに%n曲です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>「%1」を「好きではない」にしました。この曲だけです。</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>「%1」は30日お休みします。</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>「%1」は今日はもうおすすめしません。</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名前が削除された曲</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>きっと好み · %1%</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>たぶん好み · %1%</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>五分五分 · %1%</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>たぶん好みではない · %1%</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>まず好みではない · %1%</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>質問：この曲が好きかどうか、まだわかりません</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>最初の質問：回答が次の選曲につながります</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>「%1」は記録済みです。</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>取り消しました。「%1」は反応する前に戻りました。</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>好き</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>お休み中</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>その日は見送り</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>トップの曲をインポートしています</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>最近再生した曲をインポートしています</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>保存した曲をインポートしています</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>プレイリストをインポートしています</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>保存した曲をインポートしています：%1／%2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>プレイリストをインポートしています：%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>リストに%n曲残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>今日のインポート用のSpotifyの読み取り枠を使い切りました。</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>午前0時を過ぎてから続けます。</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>おすすめしません：好きではない曲です。</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>おすすめしません：すでに「好き」にした曲です。</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>おすすめしません：お休み中です。</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>おすすめしません：今日は「今は見送る」を選びました。</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>おすすめしません：この3日間に再生しました。</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>おすすめしません：アーティストが30日お休み中です。「好き」がなく、「好きではない」が2回ありました。</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>おすすめしません：今は再生できません。</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>おすすめしません：少し前におすすめしました。</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>おすすめしません：すでに知っている曲です。</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>おすすめしません：新しいアーティストのダイヤルの設定で、このアーティストの枠がありません。</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>ルールにより、おすすめしません。</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>おすすめ候補%2曲中%1位</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>%1まで。</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>スコアでは、おすすめ候補%2曲に並べると%1位です。</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>ダイヤルは新しいアーティストに%1%を割り当てています。その%3曲中%2位です。</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>ダイヤルは新しいアーティストに%1%を割り当てています。それ以外の%3曲中%2位です。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time, for screen readers. %1: &quot;3 minutes&quot;, %2: &quot;42 seconds&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>知っている曲</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>おすすめ候補</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>お休み中</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>次の選曲に入っている</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名前が削除された曲</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1、%2、%3、%4%</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>いちばんの決め手</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>大きく影響</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>影響あり</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>少し影響</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>ほとんど影響なし</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>音の特徴</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>ジャンルとムード</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>ほかに好きな人</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>知名度</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>曲の古さ</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>Undersongについて</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>Spotifyの曲から好みの曲を見つけ、ひとつの操作から学びます。学ぶのはこのパソコンの中だけです。MITライセンスの自由ソフトウェアです。Spotifyが作成・承認したものではありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用の情報をコピー</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>バージョン、デスクトップ環境、保存した曲の数。名前、曲名、鍵は含みません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: the name of a library, %2: its licence</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>Spotifyの接続を解除してデータを削除…</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Undersongについて</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>再生履歴をインポート…</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>これまでに聴いたものをファイルから読み込みます。Spotify、Last.fm、ListenBrainzのエクスポート、またはCSVに対応しています。ウィンドウにドロップもできます。データはこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>履歴のフォルダーをインポート…</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>展開済みのエクスポート用です。フォルダー内の再生履歴のファイルをすべて読み込みます。ウィンドウにドロップもできます。</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>フォルダー内の音声ファイルを聴いて、手持ちの曲の音の特徴を調べます。ファイルやフォルダーはウィンドウにドロップもできます。データはこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>Spotifyに接続…</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>もう一度ログイン…</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>手持ちの音楽の聴き取りを中止</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>手持ちの音楽を追加…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>新しいアーティスト</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>まだ評価していないアーティストの曲をどれだけ混ぜるか。いちばん小さくすると、スコアだけで決めます。</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>目標は%1%です。次の曲から反映します。</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>スコアだけで決めます。</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>目標%1%に対し、最近の%3曲では%2%でした。</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>最近の%2曲のうち%1%が新しいアーティストでした。</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>新しいアーティストの候補が足りません。</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>評価済みのアーティストの候補が足りません。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%1の%n曲（ここで知っている全曲）を30日お休みさせます。評価ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n曲をまたおすすめできます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>Undersongはトレイで起動し、すぐに最初の曲を始められます。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>パスワードを知るのは、あなたとSpotifyだけです。Undersongが受け取るのは、いつでも取り消せる鍵だけです。</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>今回だけ保持</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>Spotifyのページで「同意する」を押すのを待っています。ページが開かないときは、もう一度開くか、このパソコンのブラウザーにリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>このパソコンではキーチェーンが使えないため、ログイン情報を安全に保管できません。ファイルには書き込みません。今回だけ保持しますか？ 次回はもう一度ログインが必要です。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>ログインしました。短いテストを3つ行います</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>何が使えるか、使えないものはどうすればよいかがわかります。</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>曲の音の特徴を調べる</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>無料のオープンデータサービスReccoBeatsに曲のIDを送ります。あなた自身の情報は送りません。アカウントのメニューからいつでもオフにできます。オフにすると、Undersongはアーティストと回答からわかる範囲で学びます。</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>このアカウントでクライアントIDを使えるか…</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>所有者はPremiumか…</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>再生できるデバイスがあるか…</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>このアカウントでクライアントIDを使えます。</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>このアカウントはクライアントIDのユーザーリストにありません。ダッシュボードの「User Management」で追加して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>このアカウントでクライアントIDを使えるかどうか、確認できませんでした。</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>クライアントIDの所有者はPremiumです。曲を再生できます。</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>クライアントIDの所有者はPremiumではありません。選曲はできますが、再生はできません。</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>曲を再生できるかどうかは、最初の曲でわかります。</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>「%1」で再生できます。</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>開いているデバイスがありません。お使いのデバイスでSpotifyを開いて、もう一度テストしてください。後でもかまいません。</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>再生できるデバイスがあるかどうか、確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>自分のSpotifyアプリで接続</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>Spotifyでは、一人ひとりが自分の鍵「クライアントID」を持てます。クライアントIDはあなたのもので、このパソコンに保管されます。</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>Spotifyのダッシュボードを開いてログインし、アプリを作成します。名前は何でもかまいません。</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクトURI（Redirect URI）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>リダイレクトURIをコピー</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>このリダイレクトURIをそのまま入力し、「Web API」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID（Client ID）</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>アプリの設定からクライアントIDをコピーして、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ クライアントIDの形をしています。</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>クライアントIDは32文字で、数字とaからfまでの文字からなります。</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>使えるのは数字とaからfまでの文字だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>32文字中%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>サンプルデータを使う</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>このパソコンの中だけの架空のアーティストと曲です。Spotifyは使いません。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>好き</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30日休ませる</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>最後の反応を取り消す</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>なぜこの曲？</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>リストを絞り込む</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>この曲のその他の操作</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>デバイスを選ぶ</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>再生先：%1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>デバイスを探しています…</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1（操作できません）</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>お使いのデバイスでSpotifyを開いてください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>クイックスタート：10曲、キーひとつで回答</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>まだ選曲がありません</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>答えるたびに、次の選曲がよくなります。</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>曲を探す</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>Enterで選択した曲をすぐ再生します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>キー：%1。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>はい・いいえで曲を見つける</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>Undersongは曲を一つずつ、理由を添えておすすめし、あなたの回答から学びます。学んだことはこのパソコンの中だけに残ります。</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>Spotifyを使う</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>お使いのSpotifyデバイスで再生します。Spotify Premiumと、Spotifyのダッシュボードで無料で作れるクライアントIDが必要です。作成は3分ほどで、次のページで順に案内します。</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>Spotifyに接続</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>Spotifyを使わない</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>このパソコンの中だけの、小さな架空の音楽サービスです。アーティストも曲も架空です。アカウントもネットワークも質問もありません。</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>Spotifyなしで試す</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>架空の曲を作っています…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
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
        <translation>Spotify、Last.fm、ListenBrainzのエクスポート、またはアーティストとタイトルのあるCSVファイル。このパソコンで読み込み、外には出ません。</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>再生履歴のファイルをお持ちですか？</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>またはここにドロップ</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1。その間に先へ進めます。</translation>
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
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, reason</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>あなたの反応</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>表示した理由</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>%n件を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-履歴</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表計算ファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1に%n件を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>タイトルまたはアーティストで絞り込む</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>このリストをファイルにエクスポート</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>表計算用（CSV）…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>理由付き（JSON）…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>取り消したものを戻す</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>最初の曲を聴く</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>「好き」に変更</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>「好きではない」に変更</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>選択したものを、なかったことにします（Delete）。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>この言葉を含む曲はありません。</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>「好き」がまだありません。まず10曲から</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1、%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>その日は見送り</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>このデスクトップ環境では、プログラムがキーを取得できません。</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>どこでも使えるキー</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>代わりに、デスクトップ環境のキーボード設定で次のコマンドを割り当ててください。実行中のUndersongに届きます。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>キーを押す…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>新しいキーを押してください。Escapeでそのままにします。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>「%1」を標準のキーに戻す</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1はウィンドウ内の移動に使うため、ほかに割り当てられません。</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1はすでに「%2」に使われています。先にそちらのキーを変えてください。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>保存した曲：%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>album, artist, songs</comment>
        <extracomment>A row for screen readers: album, artist, how many songs</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>アルバムに戻る</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Spotifyから更新</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>曲</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>タイトル、アーティスト、アルバムで絞り込む</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト順</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>アルバム順</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>マイライブラリを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>保存した曲はまだありません。Spotifyで保存した曲がここに並びます。</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>この言葉を含む保存した曲はありません。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>Spotifyの接続を解除しますか？</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>ログイン情報とSpotifyから取得したデータをすべて、このパソコンから削除します。「好き」と「好きではない」は残ります。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>Undersongをトレイに残しますか、それとも終了しますか？ 答えは記憶されます。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n件の回答を次の選曲に生かします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>すべて削除しますか？</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>Undersongはあなたのことを忘れ、最初の日の状態に戻ります。</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>このパソコンから削除するもの：すべての「好き」と「好きではない」、履歴全体、そこから学んだこと、読み込んだ曲、プレイリスト、再生履歴、セッション、レンズ、設定、キー、キーチェーンのログイン情報、サンドボックス、ログ。元には戻せません。

Spotifyにあるものと、エクスポートしたファイルは残ります。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>先にエクスポート…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>多めに</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>あなたの曲の地図</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>矢印キーで曲を移動、プラスとマイナスで拡大・縮小、Shift+矢印で地図を動かします。同じ内容が表にもあります。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>調整</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>円の大きさ</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>ここを多めに</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>次の選曲から、円の中の曲が早めに出ます。</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>次の選曲から、円の中の曲はほとんどおすすめしません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>指定した範囲</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>地図で曲を選ぶと、どう見ているかを表示します。</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名前が削除された曲</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>曲を選ぶか、場所をクリックしてください。そのまわりの円を調整できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>円の中のおすすめ候補は%n曲です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1：%n曲を多めに</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1：%n曲を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>この円を地図に表示</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>あなたにとって</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>好みの見込み</translation>
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
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>名前とカバーはSpotifyから取得しています。クリックするとSpotifyで開きます。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>まだ選曲がありません</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>「%1」のカバー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>好きなものから始める</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>最初の曲は、これに近いものと、保存した曲に近いものから探します。これは出発点にすぎません。やがてあなたの回答のほうが多くを語ります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>ジャンルを選ばずに、最初の曲へ進みます。</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>曲を探す</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>どんな音楽が好きですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>再生履歴をインポート</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>再生履歴 (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>読み込んだ再生：%1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>中止しました。読み込んだ分は残ります。</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>続けるには、同じファイルをもう一度選んでください。</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>このファイルは再生履歴として読み込めません。</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>破損しているか、パスワードがかかっているか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>このファイルには、Undersongが読み込める再生履歴がありません。</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>Spotify、Last.fm、ListenBrainzのエクスポートと、「artist」と「title」の列があるCSVファイルを読み込めます。</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>ポッドキャスト、動画、オーディオブック、プライベートセッションのため除外：%1。</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>読み取れなかったもの：%1。</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1、%2番目：%3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1：再生がありません</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>読み取れた再生：%1。そのうち新しいもの：%2。</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>再生履歴はすでに読み込み中です。</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>再生履歴：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>手持ちの音楽を聴いています：%2件中%1件</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>手持ちの音楽を追加</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>音声ファイルを探しています</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>中止しました。ここまでに聴いた分は残ります。</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>音声ファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>音声ファイルを%n件聴きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>新たに%n曲の音の特徴がわかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>Undersongが知っているほかの曲に当たるものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n件は聴けませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>データがまだ足りません。おすすめした曲が10曲必要です。</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>最近おすすめした%n曲の違いを決めたもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>情報がありません</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>For screen readers. %1: &quot;How it sounds&quot;, %2: &quot;counts a lot&quot;, %3: &quot;54 %&quot;</extracomment>
        <translation>%1、%2、%3</translation>
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
        <translation>露骨な表現</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>好き</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30日休ませる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今は見送る</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>この曲を今日はもうおすすめしません。評価ではありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>名前とカバーはSpotifyから取得しています。クリックするとSpotifyで開きます。</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>なぜこの曲？</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>考慮したものすべて</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1キー：%2。</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>この曲が好きだとUndersongに教えます。</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>この曲が好きではないとUndersongに教えます。</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>この曲を30日間おすすめしません。評価ではありません。</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>最後の反応を取り消します。</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>スコアの内訳と、何があれば変わるか。</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>「%1」のカバー</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>きっかけ：%1</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>再生中：%1、%2。%3</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>今は見送る：今日はもうおすすめしません</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>ほかの曲はなぜ出ない？…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>この曲は好きではない</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>この曲を30日休ませる</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>%1の曲をすべて30日休ませる</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>この曲でほかにできること。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>曲の再生位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>何も再生していません</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>「%1」のカバー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>曲はSpotifyから取得できません</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsPage</name>
    <message>
        <source>Only your own playlists can be opened here.</source>
        <translation>ここで開けるのは自分のプレイリストだけです。</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>次に再生 %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>%1に好きになった曲</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>Undersongで作成</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>「%1」をSpotifyに作成しました。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>すべてのプレイリスト</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>Spotifyに非公開のプレイリストを作ります。</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>Spotifyから更新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>プレイリストの曲</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>次に再生（%n曲）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>このセッションで「好き」にした曲（%n曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>ほかの人のプレイリストです。曲はSpotifyのアプリでしか見られません。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>曲を読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>プレイリストを読み込んでいます…</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>このプレイリストに曲はありません。</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>プレイリストはまだありません。Spotifyのプレイリストがここに並びます。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このパソコンの外に出るもの</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>Undersongが問い合わせる可能性のある相手は以下がすべてです。ほかに問い合わせることはありません。スイッチはすぐに反映されます。</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>リンクを押すとブラウザーで開きます。その先の通信はブラウザーが行います。</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>オフラインにする</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>Spotifyも含め、一切接続しません。選曲、評価、履歴は手元のデータで使えますが、再生はできません。下のスイッチはそのままです。</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>今日のSpotifyの読み取り：%1／%2回。</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>曲探しは午前0時を過ぎてから続けます。</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>このパソコンに残るもの</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>「好き」と「好きではない」、そこから学んだこと、読み込んだものは、ひとつのフォルダーのひとつのデータベースにあります。ログイン情報はキーチェーンにあります。ここですべて削除できます。</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>すべて削除…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>クイックスタート</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>知っている曲をどう思うか、いくつか教えてください。その回答が最初の選曲につながります。</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>回答した曲</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>スキップ（%1）</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>ここまでにする</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>%2曲中%1曲目</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>「%1」のカバー</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out. %1: &quot;Song 3 of 10&quot;, %2: title, %3: artist and album</extracomment>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>1週間に答えた曲のうち、それぞれが良いと見る半分を選んだ場合に、あなたが「好き」だった割合です。誤差の線は、100回に95回は本当の値を含みます。</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>選び手ごとの「好き」の割合</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>回答の前に予測した「好き」の数と、実際の数です。2本の線が近いほど、ここでの%表示は当てになります。</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>予測した「好き」と実際の「好き」</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1（表）</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>データが足りません。選曲にあと%n件答えると、ここに数字が出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>最良の選曲で「好き」だったもの：%1。探るために出した曲では：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>最良の選曲だけを出していたら、その枠の%1が「好き」だった見込みです（誤差±%2、探るために出した%n曲から）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>探ることで「好き」がどれだけ減るかは、まだわかりません。探るために出したのは、これまでに%n曲です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>1週間前</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>人気</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>came</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>予測</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a chart shows last, for screen readers. %1: whose, %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchModel</name>
    <message>
        <source>new here</source>
        <extracomment>Beside a song of Spotify&apos;s that this program never met</extracomment>
        <translation>初登場</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>ここにあるもの</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>Spotifyから</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>ここにあるものをさらに表示</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Spotifyに問い合わせています…</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>Spotifyからさらに読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>ここにある曲：%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>artist, songs</comment>
        <extracomment>A row for screen readers: an artist, how many songs</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>playlist, songs</comment>
        <extracomment>A row for screen readers: a playlist, how many songs</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchView</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>タイトル、アーティスト、アルバム</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>タイトル、アーティスト、アルバムを検索</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>数文字入力すると、まずここにあるもの、続いてSpotifyの検索結果が出ます。</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>ここにもSpotifyにも見つかりません。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>Spotifyに問い合わせています…</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>この言葉では、Spotifyにほかの結果はありません。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>送るもの</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>接続先：%1。送るもの：%2いつ：%3目的：%4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>%1の利用規約</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>停止中：オフラインにしています</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>セッションの名前を変更</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>ふだんの好みから始まります。オンの間の反応はこのセッションの中だけに残り、ふだんの好みには伝わりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>勉強、パーティー、日曜の朝…</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>このセッションで学習する</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>オフにすると、このセッションのためにも学習しません。自分の好みではない音楽を流すときに便利です。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1（学習しません）</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>ゲスト：学習しません</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>「%1」の名前を変更…</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>「%1」を完全に終了…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>勉強やパーティーなどのセッションは、ふだんの好みとは別に学習します。学習しないこともできます。</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>セッション：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>「%1」というセッションはすでにあります。</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>「%1」を終了しますか？</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>このセッションでの反応は履歴に残りますが、もうどこにも反映されません。ふだんの好みに戻ります。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The dial of new artists: the score alone decides</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Sign in with your own client ID. The tokens are kept by your computer&apos;s keychain.</source>
        <translation>自分のクライアントIDでログインします。トークンはこのパソコンのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>接続またはログインし直す…</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>ログイン サインイン クライアントID プレミアム login client id premium</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>Spotifyから離れる</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>ログイン情報とSpotifyから取得したデータをすべて削除します。「好き」と「好きではない」は残ります。</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>接続を解除して削除…</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>ログアウト サインアウト 削除 logout</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>新しいアーティスト</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>まだ評価していないアーティストの曲をどれだけ混ぜるか。</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>冒険 ダイヤル 開拓</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>ふだんの好みとは別に学習する、または学習しない、気分やパーティー。「見つける」かトレイで切り替えます。</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>ゲスト 子ども 勉強 気分 仕切り</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>クイックスタート</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>10曲に、キーひとつで「好き」「好きではない」「スキップ」と答えます。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>調整 対決 10曲</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>再生履歴</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>Spotify、Last.fm、ListenBrainzのエクスポート、またはCSVを読み込みます。データはこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>スクロブル プライバシー エクスポート zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>手持ちの音楽</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>フォルダー内の音声ファイルを聴いて、手持ちの曲の音の特徴を調べます。</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>ファイル フォルダー 解析 分析</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>Spotifyはお使いのデバイスのどれかで再生します。最後に使ったものを記憶します。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>スピーカー connect スマホ 電話</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>ミニプレーヤー</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>デスクトップ環境が許す限り、手前に表示する小さなウィンドウです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>小さい 常に手前 最前面</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>「+」で「好き」、「-」で「好きではない」</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>Pandoraと同じ方式です。「-」は音量のつもりで押しやすいので、最初はオフです。</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>どこでも使えるキー</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>ほかのプログラムが前面にあるときも、デスクトップが許すかぎり使えます。</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>グローバル ホットキー バックグラウンド</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>一覧 リスト ヘルプ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>トレイがない場合は、閉じると必ず終了します。</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>閉じる ボタン 終了 最小化</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップと一緒に起動</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>トレイがあれば、トレイの中で。</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>自動起動 ログイン 非表示</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>別の曲が始まったら知らせる</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>両方の答えを付けた通知で。このウィンドウが前面にあるときは出ません。</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>通知 曲の切り替え</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Spotify とは別のメディア操作</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Spotify がこのコンピューターで再生しているときは、曲の表示とメディアキーは Spotify が受け持ちます。</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris メディアキー 再生中</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>紙（ライト）</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>インク（ダーク）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>テーマ ダークモード ライト 夜 暗い 明るい</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>デスクトップの設定に加えて変えます。すぐに反映されますが、インポート中は次回の起動時です。</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>フォント 拡大 ズーム アクセシビリティ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>すぐに反映されますが、インポート中は次回の起動時です。</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻訳 地域 ロケール language</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>曲の音の特徴を調べる</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>無料のオープンデータサービスReccoBeatsに曲のIDを送ります。あなた自身の情報は送りません。オフにすると、Undersongはアーティストと回答からわかる範囲で学びます。</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>特徴 エネルギー テンポ reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このパソコンの外に出るもの</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Undersongが問い合わせる可能性のある相手と送るもの、それぞれのスイッチ。</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>ネットワーク サービス スイッチ テレメトリー</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>オフラインにする</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>Spotifyも含め、一切接続しません。</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>オフライン 機内モード ネットワーク</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>これまでの反応</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>すべての「好き」と「好きではない」を、見たり、取り消したり、持ち出したりできます。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>エクスポート csv json ダウンロード 削除</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>データの保管場所</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>フォルダーひとつにデータベースひとつ。コピーすれば控えになり、Undersongを閉じて削除すればすべて消えます。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>データベース ファイル バックアップ プロファイル 削除</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>1日のSpotifyの読み取り回数</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>SpotifyのWeb APIを1日に何回まで読み取るか。Spotifyは上限を公表していません。600回近くで止められたツールがあります。</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>制限 上限 リクエスト rate limit quota</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>Undersongについて</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>バージョン、使用しているもののライセンス、不具合の報告用の情報。</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>バージョン ライセンス 診断 オープンソース</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>探すジャンル</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>おすすめ候補を、好きな曲のほかにどこから探すか。好みの一部にはなりません。</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>スタイル 音楽 開始</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>ボタンを押してから、新しいキーを押します。文字キーは、文字を入力していないときに働きます。</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>キーボード ホットキー 割り当て</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Undersongがこのパソコンとキーチェーンに保管しているものすべて。最初の日の状態に戻ります。</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>消去 忘れる リセット アカウント 初期化 削除 erase forget reset account wipe remove</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Enterで選択した設定に移動します。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>このページをリセット：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>設定が%n件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>このパソコンの中の架空の曲です。Spotifyのものはありません。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>プログラムを終了するまで、Spotifyにログインしています。</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>Spotifyにログインしています。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログイン</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>Spotifyのログインが切れました。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>このメニューからSpotifyに接続できます。</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>アカウント：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>曲を集めています…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>「%1」をSpotifyのマイライブラリに保存しました。</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>「%1」をSpotifyのマイライブラリから削除しました。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>この曲が好き</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>この曲は好きではない</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>なぜ出ない？</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>Spotifyに保存</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>Spotifyから削除</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>このアーティストの曲をもっと</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>Spotifyで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>すべて %1 に保存されています</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>Spotifyアプリ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>あなたの音楽</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>キー：%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Read out when a step of the onboarding comes. %1: &quot;Step 2 of 4: Your Spotify app&quot;, %2: its heading</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where the onboarding is. %1: the number of a step, %2: how many there are, %3: what it is about</extracomment>
        <translation>ステップ%1／%2：%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>次の選曲から、ここを多めにします。</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>次の選曲から、ここはほとんど出しません。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>外しました。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>選曲の決め手</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>選曲の当たり具合</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>地図全体</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>地図全体（0）</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>地図を表で見る</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>線は、好みである見込みが同じ場所を結んでいます。</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>「好き」がまだありません。まず10曲から</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>最初の曲を聴く</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>好き：%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>好きではない：%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>地図に%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>位置なし：%n曲（音の特徴がまだ不明）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>ほか%n曲は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>元に戻す  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Show Undersong</source>
        <translation>Undersongを表示</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>まだ選曲がありません</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row for screen readers: title, artist, reason such as &quot;because you liked X&quot;</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>なぜこの曲？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>「%1」を「好き」にしていなければ、この曲は%2位でした。</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>「%1」を「好きではない」にしていなければ、この曲は%2位でした。</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>「%1」を再生していなければ、この曲は%2位でした。</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>「%1」をスキップしていなければ、この曲は%2位でした。</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>これらを合計するとスコアになります：%1</translation>
    </message>
    <message>
        <source>%1 %2. %3. %4</source>
        <comment>question, song, whether it may be offered, main reason</comment>
        <translation>%1 %2。%3。%4</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhySide</name>
    <message>
        <source>Why not?</source>
        <extracomment>The heading of the answer to what keeps a song from being offered</extracomment>
        <translation>なぜ出ない？</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>Undersongを表示</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>ミニプレーヤーを表示</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>好き</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>好きではない</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>30日休ませる</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>最後の反応を取り消す</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>なぜこの曲？</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生／一時停止</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>曲を再生</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1（%2）は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1（%2）はこのキーボードにないキーです。</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>デスクトップ環境が%1（%2）の使用を許可しませんでした。</translation>
    </message>
</context>
</TS>
