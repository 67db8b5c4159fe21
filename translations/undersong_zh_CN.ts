<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>你没有登录 Spotify。</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>Spotify 登录已失效。你的歌曲和评价都还在；请重新登录以继续。</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>未获准连接 Spotify。没有任何更改；准备好后请重新登录。</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>Spotify 不认识这个客户端 ID。请与控制台中的核对。</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>缺少权限。请重新登录，并允许所有请求的权限。</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>此 Spotify 账户不在你的客户端 ID 的用户列表中。请在控制台的 User Management 中添加，然后重新登录。</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>只有客户端 ID 的所有者有 Premium，Spotify 才能通过其他程序播放。没有它也可以继续评价和选曲。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>没有连接。历史、评价和选曲仍可使用；播放需要网络。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>等待回应的时间太久。</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>Spotify 要求等待 %1。已有的内容仍可使用。</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>Spotify 要求稍等片刻。</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>你的客户端 ID 已用完 Spotify 目前允许的额度。后台工作会暂停几个小时；播放不受影响。</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>Spotify 未向你的客户端 ID 开放此功能。</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>Spotify 上已经没有了。</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>Spotify 没有接受请求。详情见日志。</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>Spotify 目前出现故障。</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>无法理解收到的回应。详情见日志。</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>回应太大，无法安全读取。详情见日志。</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>已被你的隐私设置关闭。历史、评价和选曲仍可使用已有的内容。</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>没有可用的设备。请在任一设备上打开 Spotify。</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>此设备不接受其他程序的控制。请换一台。</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>播放器目前不允许此操作。</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>无法读写数据库。详情见日志。</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>另一个程序正在使用 Undersong 的数据库。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>磁盘已满。请腾出一些空间；已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>此配置由更新版本的 Undersong 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>这台电脑上没有可用的钥匙串，登录信息无法安全保存。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>钥匙串没有回应。请解锁后重试。</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>目前没有符合条件的歌曲：已知的歌曲都已评价、在休息或最近推荐过。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>再找一次</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可收回的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>这里不能使用。请检查输入的内容。</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>出了问题。详情见日志。</translation>
    </message>
</context>
<context>
    <name>GenreText</name>
    <message>
        <source>Pop</source>
        <translation>流行</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>摇滚</translation>
    </message>
    <message>
        <source>Hip-hop</source>
        <translation>嘻哈</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>R&amp;B</source>
        <translation>R&amp;B</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>古典</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>爵士</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>民谣</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>灵魂乐</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>朋克</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>雷鬼</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>蓝调</translation>
    </message>
    <message>
        <source>House</source>
        <translation>浩室</translation>
    </message>
    <message>
        <source>Techno</source>
        <translation>Techno</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>放克</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>氛围</translation>
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
        <translation>迪斯科</translation>
    </message>
    <message>
        <source>Soundtracks</source>
        <translation>影视原声</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>播放需要 Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>登录已失效</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>未知的客户端 ID</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>不在用户列表中</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时回应</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>正在等待 Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>已被设置关闭</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>未对此客户端 ID 开放</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>Spotify 回应异常</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>没有可播放的设备</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>此设备无法控制</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>该更新了</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>数据库正被使用</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>数据库没有回应</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>无处保存登录信息</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>目前没有可推荐的歌曲</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>现在无法进行</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>Spotify 每六个月会结束一次登录，今天到期。重新登录，使用就不会中断。</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>Spotify 每六个月会结束一次登录，还有 %n 天到期。重新登录，使用就不会中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>登录即将失效</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>重新登录</translation>
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
        <translation>听“%1”的人也听这首</translation>
    </message>
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>%1 为你推荐</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>与 %1 相似的艺人</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>你喜欢过 %1 的歌</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>你常听 %1</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>你熟悉 %1 的歌</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>你的歌单</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>%1排行榜</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>你选了“%1”</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>%1 年，那年有你喜欢的歌</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>尝试“%1”</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>Spotify 登录</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>你的客户端 ID，以及 Spotify 给这台电脑用来证明你已登录的凭据。绝不包括你的密码：密码只在浏览器中 Spotify 自己的页面上输入。</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>登录时，之后在 Undersong 与 Spotify 通信期间大约每小时一次。</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>没有它，Spotify 不会回应 Undersong，也不会播放。</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>Spotify Web API</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>播放什么、在哪台设备上播放、搜索词，以及对已保存的歌曲、热门歌曲、最近播放和歌单的请求。不含你的“喜欢”和“不喜欢”。</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>窗口打开或正在播放时、每次导入时，以及可推荐的歌曲不足时。</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>播放歌曲、寻找新歌，并排除你已熟悉的歌曲。</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>Spotify 封面</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>图片的地址，由此可知你的屏幕上是哪张专辑。</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>显示的歌曲封面不在内存中时。</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>显示封面。没有封面时显示纯色方块。</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>导入之后和找到新歌时：每首歌一次，几个月后再一次。</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>有些查询只针对你喜欢或熟悉的歌曲。</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>歌曲的 Spotify ID，或录音编码（ISRC）。</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>了解歌曲听起来如何：能量、速度、情绪等。</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>录音编码（ISRC）和 MusicBrainz 自己的歌曲 ID。</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>了解流派、歌曲首次发行的年份，以及 AcousticBrainz 和 ListenBrainz 所用的歌曲 ID。</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>歌曲的 MusicBrainz ID。</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>了解速度、调性，以及歌曲的原声和器乐程度。</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>歌曲的 MusicBrainz ID。如果你提供过，还包括你的 ListenBrainz 用户名和令牌。</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>获取它给你的推荐，在可推荐的歌曲不足时每周一次。</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>了解标签、歌曲的知名度、哪些歌常被一起听，以及它给你的推荐。</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>艺人和歌名，使用你自己的 Last.fm 密钥。</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>了解标签、歌曲的知名度，以及哪些歌曲和艺人相似。</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>歌曲的录音编码（ISRC），以及要读取哪个国家的排行榜。</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>了解速度、歌曲的知名度、哪些艺人相似，以及你所在国家流行什么。</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>被查询的服务还能看到你的网络地址，以及查询来自 Undersong。你的“喜欢”“不喜欢”和历史本身不会发送给任何人。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>更适合跳舞</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>更不适合跳舞</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>更有活力</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>更平静</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>更响</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>更轻</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>念白更多</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>念白更少</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>原声感更强</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>原声感更弱</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>更偏器乐</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>更偏演唱</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>更像现场</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>更像录音室</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>更欢快</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>更忧伤</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>年代更近</translation>
    </message>
    <message>
        <source>older</source>
        <translation>年代更早</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>更知名</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>更冷门</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>比多数歌曲%1，合你口味</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>比你喜欢的%1</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>你通常喜欢的调性</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>你很少喜欢的调性</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>大调，合你口味</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>大调，你不太喜欢</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>小调，合你口味</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>小调，你不太喜欢</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>你通常喜欢的拍子</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>你很少喜欢的拍子</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>声音接近你的喜好</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>声音与你的喜好相差较远</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>因为你喜欢“%1”</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>不像你喜欢的“%1”</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>不像你不喜欢的“%1”</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>接近你不喜欢的“%1”</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>接近你常播放的“%1”</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>不像你常播放的“%1”</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>不像你会跳过的“%1”</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>接近你会跳过的“%1”</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>来自你喜欢的艺人 %1</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>来自你不喜欢的艺人 %1</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>来自你常播放的艺人 %1</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>来自你会跳过的艺人 %1</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>“%1”，合你口味</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>“%1”，你不太喜欢</translation>
    </message>
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>喜欢“%1”的人也喜欢这首</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>喜欢“%1”的人很少喜欢这首</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>你对它的评价</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>任何歌曲都有的部分</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>你要求多来点这样的歌</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>你要求排除这样的歌</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>为了多了解一点你的口味</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>其他所有因素</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>数据不够，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>%1（%2 至 %3），%4</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>日常</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>已开启日常口味。</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>客人正在操作：不学习。</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>“%1”已开启。你的回应只在这里有效。</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>“%1”已开启：不学习。</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>不学习。</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>计入“%1”。</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>托盘和通知</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>隐私和数据</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>Liked “%1”.</source>
        <translation>喜欢“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>喜欢“%1”。目前共喜欢 %n 首。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>不喜欢“%1”，只针对这首歌。</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>“%1”休息 30 天。</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>今天不再推荐“%1”。</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名称已移除的歌曲</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>很可能合口味 · %1%</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>大概合口味 · %1%</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>两可之间 · %1%</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>大概不合口味 · %1%</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>几乎不合口味 · %1%</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>一个问题：还不知道你喜不喜欢这首</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>第一个问题：每个回答都会影响下一次选曲</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>已记下对“%1”的回应。</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>已收回：“%1”恢复为没有回应。</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>当天先不听</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>正在导入热门歌曲</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>正在导入最近播放的歌曲</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>正在导入已保存的歌曲</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>正在导入歌单</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>正在导入已保存的歌曲：%1 / %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>正在导入歌单：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>列表中还剩 %n 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>今天用于导入的 Spotify 读取次数已用完。</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>午夜后继续。</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>不推荐：你不喜欢它。</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>不推荐：你已经喜欢过它。</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>不推荐：它在休息。</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>不推荐：你今天选了“先不听”。</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>不推荐：你在过去三天播放过它。</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>不推荐：它的艺人暂停 30 天，因为有两次“不喜欢”，没有“喜欢”。</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>不推荐：目前无法播放。</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>不推荐：不久前刚推荐过。</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>不推荐：你已经熟悉它。</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>不推荐：新艺人旋钮没有给它的艺人留位置。</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>有规则使它不被推荐。</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>在 %2 首可推荐的歌曲中排第 %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>直到 %1。</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>按得分，与 %2 首可推荐的歌曲相比，它会排第 %1。</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>旋钮给新艺人 %1%：在其 %3 首歌中排第 %2。</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>旋钮给新艺人 %1%：在其他艺人的 %3 首歌中排第 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>你熟悉的</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>可推荐</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>在接下来的选曲中</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名称已移除的歌曲</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>%1，%2，%3，%4%</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>最关键</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>影响很大</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有影响</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>影响较小</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>几乎没有影响</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>听起来如何</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>谁的作品</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>流派与情绪</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>还有谁喜欢</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>知名度</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>年代</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>关于 Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>在 Spotify 之上寻找歌曲，从一个简单的动作中学习，一切都在这台电脑上。采用 MIT 许可证的自由软件。并非由 Spotify 制作，也未获其认可。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>复制报告所需信息</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>版本、桌面环境和已存歌曲的数量。不含姓名、歌曲和密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: the name of a library, %2: its licence</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>断开连接并删除 Spotify 数据…</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>关于 Undersong</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>导入收听历史…</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>从文件读取你以前听过的内容：Spotify、Last.fm 和 ListenBrainz 的导出文件，或 CSV。也可以把文件拖到窗口上。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>导入历史文件夹…</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>用于已解压的导出文件：读取文件夹中所有含播放记录的文件。也可以把文件夹拖到窗口上。</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>聆听文件夹中的音频文件，了解你的歌曲听起来如何。也可以把文件和文件夹拖到窗口上。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>连接 Spotify…</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>停止聆听你自己的音乐</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>添加你自己的音乐…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>新艺人</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>来自你尚未评价过的艺人的歌曲占多少。调到最小时，只由得分决定。</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>目标 %1%，从下一首歌起生效。</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>只由得分决定。</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>目标 %1%，最近 %3 首中实际为 %2%。</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>最近 %2 首中有 %1% 来自新艺人。</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>新艺人的候选歌曲太少。</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>已评价艺人的候选歌曲太少。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>%1 的 %n 首歌曲（这里已知的全部）休息 30 天。不算评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>%n 首歌曲可以再次推荐。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>Undersong 会在托盘中启动，随时可以播放第一首歌。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>密码只有你和 Spotify 知道。Undersong 只会得到一把你随时可以收回的密钥。</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>仅本次保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>正在等你在 Spotify 的页面上按“同意”。如果页面没有打开，请再次打开，或把链接复制到这台电脑的任一浏览器中。</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>这台电脑上没有可用的钥匙串，登录信息无法安全保存，也绝不会写入文件。仅本次保留吗？下次需要重新登录。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>已登录。三项简短测试</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>看看哪些可用，不可用的又该怎么办。</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>查询歌曲的声音特征</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>将歌曲 ID 发送给免费的开放数据服务 ReccoBeats，不含任何关于你的信息。可随时在账户菜单中关闭。关闭后，Undersong 只能从艺人和你的回答中学习。</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>此账户能否使用该客户端 ID？…</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>其所有者是否有 Premium？…</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>是否有设备可以播放？…</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>此账户可以使用该客户端 ID。</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>此账户不在该客户端 ID 的用户列表中。请在控制台的 User Management 中添加，然后再次测试。</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>无法确定此账户能否使用该客户端 ID。</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>该客户端 ID 的所有者有 Premium，可以播放歌曲。</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>该客户端 ID 的所有者没有 Premium：Undersong 可以选曲，但不能播放。</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>能否播放歌曲，播放第一首时就会知道。</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>可以在“%1”上播放。</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>没有打开的设备。请在任一设备上打开 Spotify，然后再次测试，也可以以后再说。</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>无法确定是否有设备可以播放。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>用你自己的 Spotify 应用连接</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>Spotify 让每位听众都有自己的密钥，即客户端 ID。它属于你，并保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>打开 Spotify 控制台（Dashboard），登录并创建一个应用。名称随意。</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI（Redirect URI）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>复制重定向 URI</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>在那里原样填入此重定向 URI，并勾选 Web API。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID（Client ID）</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>从应用的设置中复制客户端 ID，粘贴到这里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ 看起来是客户端 ID。</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>客户端 ID 有 32 个字符，由数字和字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>只能包含数字和字母 a 到 f。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>%n / 32 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>使用示例数据</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>这台电脑里的虚构艺人和歌曲，不用 Spotify。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>休息 30 天</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>撤销上一次回应</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>为什么是这首？</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>快进 5 秒</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>调低音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>歌单</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>迷你播放器</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>这首歌的更多操作</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>播放设备：%1</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>%1（无法控制）</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>请在任一设备上打开 Spotify。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>快速开始：十首歌，每首按一个键</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>还没有选曲</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>你每回答一次，下一次选曲就会更好。</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>寻找歌曲</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来播放</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>按 Enter 立即播放选中的歌曲。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>按键 %1。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>说“是”或“否”来寻找歌曲</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>Undersong 一首接一首地推荐歌曲，说明理由，并从你的回答中学习。学到的一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>使用 Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>在你自己的 Spotify 设备上播放。你需要 Spotify Premium，以及在 Spotify 控制台免费创建的客户端 ID；创建大约三分钟，下一页有每一步的说明。</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>连接 Spotify</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>不用 Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>这台电脑里一个小小的虚拟音乐服务，艺人和歌曲都是虚构的。无需账户，不用网络，也不问任何问题。</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>不用 Spotify，试一试</translation>
    </message>
    <message>
        <source>Making up songs …</source>
        <translation>正在编造歌曲…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
        <translation>Spotify、Last.fm 或 ListenBrainz 的导出文件，或含有艺人和歌名的 CSV 文件。在这台电脑上读取，并留在这里。</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>你有保存在文件里的收听历史吗？</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或拖放到这里</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>%1。你可以先继续。</translation>
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
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, reason</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>你的回应</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>推荐理由</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>已收回 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-历史</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>已将 %n 条记录写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>按歌名或艺人筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>将此列表导出到文件</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>用于电子表格（CSV）…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>附带理由（JSON）…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>恢复已收回的内容</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>听第一首歌</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>改为喜欢</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>改为不喜欢</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>收回选中的内容，就像从未说过一样（Delete）。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>没有歌曲包含这些字词。</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>还没有喜欢的歌：从十首歌开始吧</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>%1，已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>当天先不听</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>此桌面环境不允许程序占用按键。</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>全局按键</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>请改在桌面环境的键盘设置中绑定这些命令。它们会传给正在运行的程序。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>请按一个键…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>请按新的按键；按 Escape 保持不变。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>恢复“%1”的默认按键</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>%1 用于在窗口中移动，不能另作他用。</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>%1 已用于“%2”。请先给它换一个按键。</translation>
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
            <numerusform>%n 首已保存的歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>album, artist, songs</comment>
        <extracomment>A row for screen readers: album, artist, how many songs</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>返回专辑</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>从 Spotify 刷新</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>按歌名、艺人或专辑筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按歌名</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>按艺人</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>按专辑</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>正在读取音乐库…</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>还没有已保存的歌曲。你在 Spotify 保存的歌曲会列在这里。</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>没有已保存的歌曲包含这些字词。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>断开与 Spotify 的连接？</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>登录信息和来自 Spotify 的所有数据都会从这台电脑上删除。你的“喜欢”和“不喜欢”会保留。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>将 Undersong 留在托盘，还是退出？会记住你的选择。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>%n 个回答。接下来的选曲会用上它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>歌单</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>删除全部？</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>Undersong 会忘记你，像第一天那样重新开始。</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>将从这台电脑上删除：每一次“喜欢”和“不喜欢”以及全部历史；从中学到的内容；读取进来的歌曲、歌单和历史；场景、镜头、设置和密钥；钥匙串中的登录信息；沙盒；日志。删除后无法恢复。

Spotify 上的内容会保留，你导出的文件也会保留。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>删除全部</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>先导出…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>多来点</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>你的歌曲地图</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>方向键在歌曲间移动，加号和减号缩放，Shift 加方向键移动地图。表格中有同样的内容。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>调整</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>圆圈大小</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>这里多来点</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>从下一次选曲起，圆圈内的歌曲会更早出现。</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>从下一次选曲起，圆圈内的歌曲几乎不再推荐。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>你的要求</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>在地图上选择一首歌，看看对它的判断。</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>名称已移除的歌曲</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>选择一首歌，或点击一处：要调整的就是它周围的圆圈。</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>圆圈内有 %n 首可推荐的歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>%1：多来点，%n 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>%1：排除，%n 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>在地图上显示此圆圈</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>对你而言</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>合口味的可能</translation>
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
        <translation>迷你播放器</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>名称和封面来自 Spotify。点击在 Spotify 中打开。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>还没有选曲</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>“%1”的封面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>从你喜欢的开始</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>最初的歌曲会从与此相近、与你保存的歌曲相近的地方寻找。这只是开始：你的回答很快就会更有分量。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>不选流派，直接听最初的歌曲。</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>寻找歌曲</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>你喜欢听什么？</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>导入收听历史</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>收听历史 (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>全部 (%1)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>已读取播放记录：%1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>已停止。已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>再次选择同一文件即可继续。</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>无法将此文件作为收听历史读取。</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>文件已损坏、有密码保护，或是其他类型的文件。</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>此文件中没有 Undersong 能读取的收听历史。</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>支持 Spotify、Last.fm 和 ListenBrainz 的导出文件，以及带有“artist”和“title”列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>已略过播客、视频、有声书或私密会话：%1。</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>无法识别：%1。</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>%1，第 %2 项：%3</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1：没有播放记录</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>已识别播放记录：%1。其中新增：%2。</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>已在读取一份收听历史。</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>你的历史：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>正在聆听你的音乐：%1 / %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>添加你自己的音乐</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>正在查找音频文件</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>已停止。目前听过的部分会保留。</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>没有音频文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>已聆听 %n 个音频文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>Undersong 又了解了 %n 首歌曲的声音。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>其中没有 Undersong 认识的其他歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>%n 个无法聆听。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>数据还不够：需要向你推荐过十首歌。</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>最近推荐的 %n 首歌曲主要靠这些区分。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>对此一无所知</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>For screen readers. %1: &quot;How it sounds&quot;, %2: &quot;counts a lot&quot;, %3: &quot;54 %&quot;</extracomment>
        <translation>%1，%2，%3</translation>
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
        <translation>儿童不宜</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>休息 30 天</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不听</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>今天不再推荐这首歌。不算评价。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>名称和封面来自 Spotify。点击在 Spotify 中打开。</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>为什么是这首？</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>所有考虑因素</translation>
    </message>
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>%1快捷键 %2。</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>告诉 Undersong 你喜欢这首歌。</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>告诉 Undersong 你不喜欢这首歌。</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>30 天内不推荐这首歌。不算评价。</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>收回最近一次回应。</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>得分的每个部分，以及什么会改变它。</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>“%1”的封面</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>现在：%1，%2。%3</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>先不听：今天不再推荐</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>为什么不推荐另一首？…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>不喜欢这首歌</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>让这首歌休息 30 天</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>让 %1 的所有歌曲休息 30 天</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>这首歌还可以做什么。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>歌曲播放位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>没有正在播放的内容</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>“%1”的封面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>Spotify 不提供其中的歌曲</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsPage</name>
    <message>
        <source>Only your own playlists can be opened here.</source>
        <translation>这里只能打开你自己的歌单。</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>接下来播放 %1</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>%1 喜欢的歌曲</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>用 Undersong 制作</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>“%1”已保存到 Spotify。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>所有歌单</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>歌单</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>保存为歌单</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>在 Spotify 创建一个私密歌单。</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>从 Spotify 刷新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>歌单中的歌曲</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>接下来播放（%n 首歌曲）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>此场景中你喜欢的（%n 首歌曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>这是别人的歌单：Spotify 只在自己的应用中显示其中的歌曲。</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>正在读取歌曲…</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>正在读取歌单…</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>此歌单中没有歌曲。</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>还没有歌单。你在 Spotify 的歌单会列在这里。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些数据会离开这台电脑</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>以下是 Undersong 可能查询的所有服务，除此之外不会查询任何服务。开关立即生效。</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>你点的链接会在浏览器中打开，之后由浏览器自行联网。</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>完全不建立连接，包括 Spotify。选曲、评价和历史可继续使用已有的内容，但不能播放。下方开关保持不变。</translation>
    </message>
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>今天读取 Spotify：%1 / %2 次。</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>午夜后继续寻找歌曲。</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>留在这台电脑上的内容</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>你的“喜欢”和“不喜欢”、从中学到的内容，以及读取进来的内容，都在一个文件夹的一个数据库里；登录信息在你的钥匙串中。全部都可以在这里删除。</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>删除全部…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>快速开始</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>说说你对几首熟悉的歌有什么看法。每个回答都会影响最初的选曲。</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>已回答的歌曲</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>跳过（%1）</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>够了</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>第 %1 首，共 %2 首</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>“%1”的封面</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out. %1: &quot;Song 3 of 10&quot;, %2: title, %3: artist and album</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <translation>在你一周内回答过的歌曲中，假设各方都选出自己认为较好的一半。这里是其中你喜欢的比例；误差线在 100 次中有 95 次包含真实值。</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>各方所选歌曲中你喜欢的比例</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>在你回答之前预测有多少“喜欢”，实际又有多少。两条线越接近，这里的百分比就越可信。</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>预测的“喜欢”与实际的“喜欢”</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>%1（表格）</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>数据不够：再回答 %n 首为你选的歌曲，这里就会有数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>最佳选曲中你喜欢的：%1。试探用的歌曲中：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>如果只给出最佳选曲，这些位置中你会喜欢 %1，误差 ±%2（根据 %n 首试探用的歌曲）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>试探会损失多少“喜欢”还无法得知：目前只有 %n 首试探用的歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>热门程度</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>预测</translation>
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
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>来自 Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>显示更多已有内容</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>正在查询 Spotify…</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>从 Spotify 加载更多</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>%n 首已有歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>artist, songs</comment>
        <extracomment>A row for screen readers: an artist, how many songs</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>playlist, songs</comment>
        <extracomment>A row for screen readers: a playlist, how many songs</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchView</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>歌名、艺人或专辑</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>搜索歌名、艺人或专辑</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>歌单</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>输入几个字：先显示这里已有的，再显示 Spotify 找到的。</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>这里和 Spotify 都没有这个名字。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>正在查询 Spotify…</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>Spotify 没有其他符合这些字词的内容。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>主机：%1。发送内容：%2时间：%3用途：%4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>%1 条款</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>已停止：你保持离线</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>新建场景</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>重命名场景</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>它从你的日常口味出发。开启期间你的回应只留在其中，日常口味不会知道。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>自习、聚会、周日早晨…</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>在此场景中学习</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>关闭后什么都不学，连场景本身也不学：适合播放不合你口味的音乐。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>%1（不学习）</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>客人：不学习</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>新建场景…</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>永久结束“%1”…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>场景（例如自习或聚会）与日常口味分开学习，或完全不学习。</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>场景：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>已有名为“%1”的场景。</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>结束“%1”？</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>你在其中的回应会留在历史里，但不再有任何影响。日常口味重新开启。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The dial of new artists: the score alone decides</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Sign in with your own client ID. The tokens are kept by your computer&apos;s keychain.</source>
        <translation>用你自己的客户端 ID 登录。令牌保存在这台电脑的钥匙串中。</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>连接或重新登录…</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>登录 客户端 会员 login client id premium</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>离开 Spotify</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>删除登录信息和来自 Spotify 的所有数据。你的“喜欢”和“不喜欢”会保留。</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>断开连接并删除…</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>登出 注销 退出登录 移除 logout</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>新艺人</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>来自你尚未评价过的艺人的歌曲占多少。</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>冒险 旋钮 探索</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>与日常口味分开学习或完全不学习的心情或聚会。可在“发现”或托盘中切换。</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>新建场景…</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>客人 访客 孩子 自习 心情 隔离</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速开始</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>十首歌，每首按一个键：喜欢、不喜欢或跳过。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>校准 对决 十首</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>收听历史</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>读取 Spotify、Last.fm 和 ListenBrainz 的导出文件，或 CSV。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>scrobble 记录 隐私 导出 zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>你自己的音乐</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>聆听文件夹中的音频文件，了解你的歌曲听起来如何。</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>文件 文件夹 分析</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>Spotify 在你的某台设备上播放；会记住上次使用的设备。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>音箱 扬声器 connect 手机</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>迷你播放器</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>一个小窗口，在桌面环境允许时保持在最前。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>小窗口 置顶 最前</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>“+”喜欢，“-”不喜欢</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>与 Pandora 相同。默认关闭：“-”容易被当作音量键误按。</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>全局按键</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>其他程序在前台时也有效，只要桌面允许。</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>全局 快捷键 后台</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>一览 列表 帮助</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>留在托盘</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>没有托盘时，关闭即退出。</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>关闭 按钮 退出 最小化</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>随桌面启动</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>有托盘时启动到托盘。</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>自动启动 登录 隐藏</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>换歌时告诉我</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>用带有两个回答的通知，这个窗口在前台时从不出现。</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>通知 换歌</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>Spotify 之外的媒体控制</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>Spotify 在这台电脑上播放时，会自己显示歌曲并接管媒体键。</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris 媒体键 正在播放</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>纸（浅色）</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>墨（深色）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>主题 深色 浅色 夜间 模式</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>在桌面设置的基础上调整。立即生效；正在导入歌曲时，下次启动生效。</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>字体 放大 缩放 无障碍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>立即生效；正在导入歌曲时，下次启动生效。</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻译 地区 language</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>查询歌曲的声音特征</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>将歌曲 ID 发送给免费的开放数据服务 ReccoBeats，不含任何关于你的信息。关闭后，Undersong 只能从艺人和你的回答中学习。</translation>
    </message>
    <message>
        <source>features energy tempo reccobeats</source>
        <translation>特征 能量 速度 reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些数据会离开这台电脑</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>Undersong 可能查询的所有服务、发送给它们的内容，以及各自的开关。</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>网络 服务 开关 遥测</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>完全不建立连接，包括 Spotify。</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>离线 飞行模式 网络</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>你的所有回应</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>每一次“喜欢”和“不喜欢”，可查看、收回和导出。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>打开历史</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>导出 csv json 下载 删除</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>数据保存位置</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>一个文件夹，一个数据库。复制它即可备份；关闭 Undersong 后删除它，就会忘记一切。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>数据库 文件 备份 配置 移除</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>每天读取 Spotify 的次数</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>每天可读取 Spotify Web API 多少次。Spotify 没有公布上限；曾有工具在接近 600 次时被切断。</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>限制 配额 请求 rate limit quota</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>关于 Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>版本、所用组件的许可证，以及报告故障所需的信息。</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>版本 许可证 诊断 开源</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>寻找的流派</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>除了你喜欢的之外，还从哪里寻找可推荐的歌曲。不属于你的口味。</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>风格 音乐 开始</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>按下按钮，再按新的按键。单个字母在不输入文字时有效。</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>键盘 热键 改键</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>具体按键</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>删除全部</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>Undersong 保存在这台电脑及其钥匙串中的所有内容。会像第一天那样重新开始。</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>删除全部…</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>抹掉 忘记 重置 账户 清除 移除 删除 erase forget reset account wipe remove</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>按 Enter 前往选中的设置。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>重置此页：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些字词。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>这台电脑上的虚构歌曲，与 Spotify 无关。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>已登录 Spotify，直到程序退出。</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>已登录 Spotify。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>Spotify 登录已失效。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>从此菜单连接 Spotify。</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>正在收集歌曲…</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>已将“%1”保存到你的 Spotify 音乐库。</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>已将“%1”从你的 Spotify 音乐库移除。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>立即播放</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>喜欢这首歌</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>不喜欢这首歌</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么不推荐？</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>保存到 Spotify</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>从 Spotify 移除</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>此艺人的更多歌曲</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>在 Spotify 中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>一切都保存在 %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>你的 Spotify 应用</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>你的音乐</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>按键 %1。</translation>
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
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>从下一次选曲起：那里多来点。</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>从下一次选曲起：那里几乎不再推荐。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>已移除。</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>选曲看重什么</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>选曲有多准</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>整张地图（0）</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>以表格显示地图</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>线条连接歌曲同样可能合你口味的位置。</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>还没有喜欢的歌：从十首歌开始吧</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>听第一首歌</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>喜欢 %n 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>不喜欢 %n 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>地图上有 %n 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>%n 首没有位置：还不知道听起来如何</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>另有 %n 首未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>场景</translation>
    </message>
    <message>
        <source>Show Undersong</source>
        <translation>显示 Undersong</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>还没有选曲</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row for screen readers: title, artist, reason such as &quot;because you liked X&quot;</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>为什么是这首？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>如果没有喜欢“%1”，这首会排第 %2。</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>如果没有不喜欢“%1”，这首会排第 %2。</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>如果没有播放“%1”，这首会排第 %2。</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>如果没有跳过“%1”，这首会排第 %2。</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>以上各部分合计为得分：%1</translation>
    </message>
    <message>
        <source>%1 %2. %3. %4</source>
        <comment>question, song, whether it may be offered, main reason</comment>
        <translation>%1%2。%3。%4</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhySide</name>
    <message>
        <source>Why not?</source>
        <extracomment>The heading of the answer to what keeps a song from being offered</extracomment>
        <translation>为什么不推荐？</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>显示 Undersong</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>显示迷你播放器</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>休息 30 天</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>撤销上一次回应</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>为什么是这首？</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Play a song</source>
        <translation>播放一首歌</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1（%2）已被其他程序占用。</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>%1（%2）不是此键盘上的按键。</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>桌面环境不允许使用 %1（%2）。</translation>
    </message>
</context>
</TS>
