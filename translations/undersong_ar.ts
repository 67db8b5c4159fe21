<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation>اختيار جهاز</translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation>لم تسجّل الدخول إلى Spotify.</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation>أنهى Spotify تسجيل دخولك. أغانيك وآراؤك محفوظة؛ سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation>لم يُسمح بالاتصال بـ Spotify. لم يتغيّر شيء؛ سجّل الدخول متى شئت.</translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation>لا يعرف Spotify معرّف العميل هذا. قارنه بالمعرّف في لوحة التحكم.</translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation>هناك إذن ناقص. سجّل الدخول مجددًا واسمح بكل ما يُطلب.</translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation>حساب Spotify هذا ليس في قائمة مستخدمي معرّف العميل. أضفه ضمن User Management في لوحة التحكم ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation>لا يعمل Spotify عبر برامج أخرى إلا إذا كان لدى صاحب معرّف العميل Premium. إبداء الرأي والاختيار يعملان بدونه.</translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation>لا اتصال. السجل والآراء والاختيارات تعمل؛ التشغيل يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>استغرق الرد وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation>يطلب Spotify الانتظار ⁨%1⁩. كل ما هو هنا يظل يعمل.</translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation>يطلب Spotify الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation>استنفد معرّف العميل ما يسمح به Spotify حاليًا. يتوقف العمل في الخلفية بضع ساعات؛ ويستمر التشغيل.</translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation>لا يتيح Spotify هذا لمعرّف العميل الخاص بك.</translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation>لم يعد هذا موجودًا لدى Spotify.</translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation>لم يقبل Spotify الطلب. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation>لدى Spotify عطل الآن.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation>تعذّر فهم الرد. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation>كان الرد أكبر مما يمكن قراءته بأمان. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation>لا جهاز جاهز. افتح Spotify على أي من أجهزتك.</translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation>لا يقبل هذا الجهاز أوامر من برامج أخرى. اختر غيره.</translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation>لا يسمح المشغّل بهذا الآن.</translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation>تعذّرت قراءة قاعدة البيانات أو الكتابة فيها. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation>برنامج آخر يستخدم قاعدة بيانات Undersong. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation>القرص ممتلئ. أفسح بعض المساحة؛ لم يضِع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation>كُتب هذا الملف الشخصي بإصدار أحدث من Undersong. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation>لا تعمل حافظة مفاتيح على هذا الحاسوب، فلا يمكن حفظ تسجيل الدخول بأمان.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>لم تستجب حافظة المفاتيح. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation>لا أغنية توافق القواعد الآن: كل أغنية معروفة أُبدي فيها رأي أو في استراحة أو عُرضت مؤخرًا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation>لا يمكن استخدام هذا هنا. تحقّق مما أُدخل.</translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation>حدث خطأ ما. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Button beside an error: opens the page with the switches of who may be asked</extracomment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>This is off by your privacy settings. History, ratings and picks work with what is here.</source>
        <translation>هذا متوقف بحسب إعدادات الخصوصية لديك. السجل والآراء والاختيارات تعمل بما هو موجود هنا.</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Spotify sign-in</source>
        <extracomment>Each service of the privacy page has three sentences: what is sent, when, and what for</extracomment>
        <translation>تسجيل الدخول إلى ⁨Spotify⁩</translation>
    </message>
    <message>
        <source>Your client ID, and what Spotify gave this computer to prove that you signed in. Never your password: that you give to Spotify&apos;s own page in your browser.</source>
        <translation>معرّف العميل الخاص بك، وما أعطاه ⁨Spotify⁩ لهذا الحاسوب ليثبت أنك سجّلت الدخول. ولا تُرسل كلمة مرورك أبدًا: فهي تُكتب في صفحة ⁨Spotify⁩ نفسها في متصفحك.</translation>
    </message>
    <message>
        <source>When you sign in, then about once an hour while Undersong talks to Spotify.</source>
        <translation>عند تسجيل الدخول، ثم نحو مرة كل ساعة ما دام ⁨Undersong⁩ يتحدث إلى ⁨Spotify⁩.</translation>
    </message>
    <message>
        <source>Without it Spotify answers no question and plays nothing for Undersong.</source>
        <translation>من دونه لا يجيب ⁨Spotify⁩ عن أي سؤال ولا يشغّل شيئًا لأجل ⁨Undersong⁩.</translation>
    </message>
    <message>
        <source>Spotify Web API</source>
        <translation>⁨Spotify Web API⁩</translation>
    </message>
    <message>
        <source>What to play and on which device, words to search for, and requests for your saved songs, top songs, recent plays and playlists. Not your likes and dislikes.</source>
        <translation>ما يُراد تشغيله وعلى أي جهاز، وكلمات البحث، وطلبات أغانيك المحفوظة وأكثر أغانيك سماعًا وما سُمع مؤخرًا وقوائم التشغيل. لا ما يعجبك ولا ما لا يعجبك.</translation>
    </message>
    <message>
        <source>While the window is open or something plays, at each import, and when songs to offer run short.</source>
        <translation>ما دامت النافذة مفتوحة أو شيء ما يُشغَّل، وعند كل استيراد، وعندما تقلّ الأغاني المتاحة للاقتراح.</translation>
    </message>
    <message>
        <source>To play songs, to find new ones, and to leave out those you know.</source>
        <translation>لتشغيل الأغاني والعثور على جديدها وترك ما تعرفه منها.</translation>
    </message>
    <message>
        <source>Spotify covers</source>
        <translation>أغلفة ⁨Spotify⁩</translation>
    </message>
    <message>
        <source>The address of a picture, and so which album is on your screen.</source>
        <translation>عنوان صورة، ومنه يُعرف أي ألبوم على شاشتك.</translation>
    </message>
    <message>
        <source>When a song is shown whose cover is not in memory.</source>
        <translation>عندما تُعرض أغنية ليس غلافها في الذاكرة.</translation>
    </message>
    <message>
        <source>To show covers. Without them a plain field stands in their place.</source>
        <translation>لعرض الأغلفة. من دونها يظهر مكانها حقل فارغ.</translation>
    </message>
    <message>
        <source>After an import and when new songs are found: once a song, again after some months.</source>
        <translation>بعد الاستيراد وعند العثور على أغانٍ جديدة: مرة لكل أغنية، ثم مجددًا بعد بضعة أشهر.</translation>
    </message>
    <message>
        <source>Spotify&apos;s ids of songs, or their recording codes (ISRC).</source>
        <translation>معرّفات الأغاني لدى ⁨Spotify⁩، أو رموز تسجيلاتها (⁨ISRC⁩).</translation>
    </message>
    <message>
        <source>To learn how songs sound: energy, tempo, mood and more.</source>
        <translation>لتعلّم كيف تبدو الأغاني: الطاقة والإيقاع والمزاج وغيرها.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) and MusicBrainz&apos; own ids of songs.</source>
        <translation>رموز التسجيلات (⁨ISRC⁩) ومعرّفات ⁨MusicBrainz⁩ نفسه للأغاني.</translation>
    </message>
    <message>
        <source>To learn genres and the year a song first came out, and the ids that AcousticBrainz and ListenBrainz know songs by.</source>
        <translation>لتعلّم الأنواع والسنة التي صدرت فيها الأغنية أول مرة، والمعرّفات التي يعرف بها ⁨AcousticBrainz⁩ و⁨ListenBrainz⁩ الأغاني.</translation>
    </message>
    <message>
        <source>MusicBrainz&apos; ids of songs.</source>
        <translation>معرّفات الأغاني لدى ⁨MusicBrainz⁩.</translation>
    </message>
    <message>
        <source>To learn tempo, key, and how acoustic or instrumental songs are.</source>
        <translation>لتعلّم الإيقاع والمقام ومدى كون الأغاني صوتية طبيعية أو آلية.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs are heard together.</source>
        <translation>لتعلّم الوسوم ومدى شهرة الأغاني وأيها تُسمع معًا.</translation>
    </message>
    <message>
        <source>Artists and titles of songs, with your own Last.fm key.</source>
        <translation>فنانو الأغاني وعناوينها، مع مفتاحك الخاص لدى ⁨Last.fm⁩.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, and which songs and artists are alike.</source>
        <translation>لتعلّم الوسوم ومدى شهرة الأغاني وأي الأغاني والفنانين متشابهون.</translation>
    </message>
    <message>
        <source>Recording codes (ISRC) of songs, and of which country to read the chart.</source>
        <translation>رموز تسجيلات الأغاني (⁨ISRC⁩)، والبلد الذي تُقرأ قائمة أكثر أغانيه سماعًا.</translation>
    </message>
    <message>
        <source>To learn tempo, how well known songs are, which artists are alike, and what is popular in your country.</source>
        <translation>لتعلّم الإيقاع ومدى شهرة الأغاني وأي الفنانين متشابهون وما هو رائج في بلدك.</translation>
    </message>
    <message>
        <source>Some questions are asked about songs you like or know alone.</source>
        <translation>بعض الأسئلة لا تُطرح إلا عن أغانٍ تعجبك أو تعرفها.</translation>
    </message>
    <message>
        <source>Whoever is asked also sees your network address and that Undersong asks. Your likes, dislikes and history themselves are sent to nobody.</source>
        <translation>من يُسأل يرى أيضًا عنوانك على الشبكة وأن السائل هو ⁨Undersong⁩. أما ما يعجبك وما لا يعجبك وسجلك نفسه فلا تُرسل إلى أحد.</translation>
    </message>
</context>
<context>
    <name>GenreText</name>
    <message>
        <source>Pop</source>
        <translation>بوب</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>روك</translation>
    </message>
    <message>
        <source>Hip-hop</source>
        <translation>هيب هوب</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>إلكترونية</translation>
    </message>
    <message>
        <source>Indie</source>
        <translation>إندي</translation>
    </message>
    <message>
        <source>R&amp;B</source>
        <translation>آر أند بي</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>ميتال</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>كلاسيكية</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>جاز</translation>
    </message>
    <message>
        <source>Folk</source>
        <translation>فولك</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>كانتري</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتينية</translation>
    </message>
    <message>
        <source>Soul</source>
        <translation>سول</translation>
    </message>
    <message>
        <source>Punk</source>
        <translation>بانك</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>ريغي</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>بلوز</translation>
    </message>
    <message>
        <source>House</source>
        <translation>هاوس</translation>
    </message>
    <message>
        <source>Techno</source>
        <translation>تكنو</translation>
    </message>
    <message>
        <source>Funk</source>
        <translation>فانك</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>أمبينت</translation>
    </message>
    <message>
        <source>K-pop</source>
        <translation>كي بوب</translation>
    </message>
    <message>
        <source>Afrobeat</source>
        <translation>أفروبيت</translation>
    </message>
    <message>
        <source>Disco</source>
        <translation>ديسكو</translation>
    </message>
    <message>
        <source>Soundtracks</source>
        <translation>موسيقى الأفلام</translation>
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
        <translation>من يسمع «%1» يسمع هذه أيضًا</translation>
    </message>
    <message>
        <source>by an artist like %1</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>لفنان يشبه %1</translation>
    </message>
    <message>
        <source>by %1, of whom you liked a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>من %1، وقد أعجبتك له أغنية</translation>
    </message>
    <message>
        <source>by %1, whom you play often</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>من %1، الذي تشغّله كثيرًا</translation>
    </message>
    <message>
        <source>by %1, of whom you know a song</source>
        <extracomment>Where a song was found. %1 is an artist&apos;s name</extracomment>
        <translation>من %1، وتعرف له أغنية</translation>
    </message>
    <message>
        <source>in the chart of %1</source>
        <extracomment>Where a song was found. %1 is a country</extracomment>
        <translation>في قائمة الأكثر استماعًا في %1</translation>
    </message>
    <message>
        <source>in a playlist of yours</source>
        <translation>في إحدى قوائمك</translation>
    </message>
    <message>
        <source>you picked %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>اخترت %1</translation>
    </message>
    <message>
        <source>from %1, a year of songs you like</source>
        <extracomment>Where a song was found. %1 is a year</extracomment>
        <translation>من سنة %1، وفيها أغانٍ تعجبك</translation>
    </message>
    <message>
        <source>a look into %1</source>
        <extracomment>Where a song was found. %1 is a genre</extracomment>
        <translation>نظرة على %1</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation>أصلح للرقص</translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation>أقل صلاحًا للرقص</translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation>أكثر حيوية</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>أهدأ</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>wordier</source>
        <translation>أكثر كلامًا</translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation>أقل كلامًا</translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation>أقرب إلى العزف الطبيعي</translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation>أبعد عن العزف الطبيعي</translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation>أكثر عزفًا</translation>
    </message>
    <message>
        <source>more sung</source>
        <translation>أكثر غناءً</translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation>أشبه بالحفل</translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation>أشبه بالاستوديو</translation>
    </message>
    <message>
        <source>gladder</source>
        <translation>أبهج</translation>
    </message>
    <message>
        <source>sadder</source>
        <translation>أحزن</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>better known</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>less known</source>
        <translation>أقل شهرة</translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation>⁨%1⁩ من معظم الأغاني، كما تحب</translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation>⁨%1⁩ مما تحب</translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation>في مقام تميل إليه</translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation>في مقام نادرًا ما يعجبك</translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation>في سلّم كبير كما تحب</translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation>في سلّم كبير، وهو أقل إعجابًا لك</translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation>في سلّم صغير كما تحب</translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation>في سلّم صغير، وهو أقل إعجابًا لك</translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation>بإيقاع تميل إليه</translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation>بإيقاع نادرًا ما يعجبك</translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation>صوتها قريب مما تحب</translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation>صوتها بعيد عما تحب</translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>لأن «⁨%1⁩» أعجبتك</translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation>بخلاف «⁨%1⁩» التي أعجبتك</translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation>بخلاف «⁨%1⁩» التي لم تعجبك</translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation>قريبة من «⁨%1⁩» التي لم تعجبك</translation>
    </message>
    <message>
        <source>close to “%1”, which you play</source>
        <translation>قريبة من «⁨%1⁩» التي تستمع إليها</translation>
    </message>
    <message>
        <source>unlike “%1”, which you play</source>
        <translation>بخلاف «⁨%1⁩» التي تستمع إليها</translation>
    </message>
    <message>
        <source>unlike “%1”, which you skip</source>
        <translation>بخلاف «⁨%1⁩» التي تتخطاها</translation>
    </message>
    <message>
        <source>close to “%1”, which you skip</source>
        <translation>قريبة من «⁨%1⁩» التي تتخطاها</translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation>من أداء ⁨%1⁩، وأنت تحب ذلك</translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation>من أداء ⁨%1⁩، وأنت لا تحب ذلك</translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation>ما يصح على أي أغنية</translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation>للتعرّف على زاوية من ذوقك</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>“%1”, as you like it</source>
        <extracomment>Reasons. %1 is a genre or a mood, as open data calls it</extracomment>
        <translation>«%1»، كما تحب</translation>
    </message>
    <message>
        <source>“%1”, which you like less</source>
        <translation>«%1»، وهو ما تحبه أقل</translation>
    </message>
    <message>
        <source>listeners like it as they like “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>من يحبون «%1» يحبونها أيضًا</translation>
    </message>
    <message>
        <source>listeners do not like it as they like “%1”</source>
        <translation>من يحبون «%1» لا يحبونها عادةً</translation>
    </message>
    <message>
        <source>your own rating of it</source>
        <translation>تقييمك أنت لها</translation>
    </message>
    <message>
        <source>everything else together</source>
        <translation>كل ما عدا ذلك مجتمعًا</translation>
    </message>
    <message>
        <source>by %1, whom you play</source>
        <translation>من أداء ⁨%1⁩، وأنت تستمع إليه</translation>
    </message>
    <message>
        <source>by %1, whom you skip</source>
        <translation>من أداء ⁨%1⁩، وأنت تتخطاه</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>A song whose name was removed</source>
        <translation>أغنية أُزيل اسمها</translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation>من ذوقك على الأرجح جدًا · ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation>من ذوقك على الأرجح · ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation>قد تعجبك وقد لا تعجبك · ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation>ليست من ذوقك على الأرجح · ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation>يُستبعد أن تكون من ذوقك · ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation>سؤال: لا نعرف بعد هل تعجبك هذه</translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation>سؤال أول: كل جواب يشكّل الاختيار التالي</translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation>سبق تسجيله لـ «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation>
            <numerusform>أعجبتك «⁨%1⁩». لا إعجابات بعد.</numerusform>
            <numerusform>أعجبتك «⁨%1⁩». إعجاب واحد حتى الآن.</numerusform>
            <numerusform>أعجبتك «⁨%1⁩». إعجابان حتى الآن.</numerusform>
            <numerusform>أعجبتك «⁨%1⁩». %n إعجابات حتى الآن.</numerusform>
            <numerusform>أعجبتك «⁨%1⁩». %n إعجابًا حتى الآن.</numerusform>
            <numerusform>أعجبتك «⁨%1⁩». %n إعجاب حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation>ليست لك: «⁨%1⁩»، هذه الأغنية فقط.</translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation>«⁨%1⁩» في استراحة مدة 30 يومًا.</translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation>لن تُعرض «⁨%1⁩» مجددًا اليوم.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>تم التراجع: «⁨%1⁩» كأنك لم تقل شيئًا.</translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation>أعجبتك</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>لم تعجبك</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>ليس ذلك اليوم</translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation>لا تُعرض: لم تعجبك.</translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation>لا تُعرض: سبق أن أعجبتك.</translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation>لا تُعرض: هي في استراحة.</translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation>لا تُعرض: عُرضت قبل قليل.</translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation>لا تُعرض: أنت تعرفها.</translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation>هناك قاعدة تمنع عرضها.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time, for screen readers. %1: &quot;3 minutes&quot;, %2: &quot;42 seconds&quot;</extracomment>
        <translation>⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Importing your top songs</source>
        <translation>تُقرأ الأغاني الأكثر استماعًا لديك</translation>
    </message>
    <message>
        <source>Importing what you played lately</source>
        <translation>يُقرأ ما استمعت إليه مؤخرًا</translation>
    </message>
    <message>
        <source>Importing saved songs</source>
        <translation>تُقرأ الأغاني المحفوظة</translation>
    </message>
    <message>
        <source>Importing your playlists</source>
        <translation>تُقرأ قوائم التشغيل لديك</translation>
    </message>
    <message>
        <source>Importing saved songs: %1 of %2</source>
        <extracomment>%1: how many were read, %2: how many there are</extracomment>
        <translation>تُقرأ الأغاني المحفوظة: %1 من %2</translation>
    </message>
    <message>
        <source>Importing a playlist: %1 of %2</source>
        <extracomment>Of one playlist. %1: how many songs were read, %2: how many there are</extracomment>
        <translation>تُقرأ قائمة تشغيل: %1 من %2</translation>
    </message>
    <message>
        <source>It is not offered: you said not now, today.</source>
        <translation>لا تُعرض: قلتَ اليوم «ليس الآن».</translation>
    </message>
    <message>
        <source>It is not offered: you played it in the last three days.</source>
        <translation>لا تُعرض: شغّلتها خلال الأيام الثلاثة الأخيرة.</translation>
    </message>
    <message>
        <source>It is not offered: it cannot be played now.</source>
        <translation>لا تُعرض: لا يمكن تشغيلها الآن.</translation>
    </message>
    <message>
        <source>It is not offered: its artist pauses for 30 days, after two dislikes and no like.</source>
        <translation>لا تُعرض: فنانها متوقف 30 يومًا، بعد عدم إعجاب مرتين ودون أي إعجاب.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>قطع الاتصال وحذف بيانات Spotify …</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Submenu: light or dark colours</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation>ورق (فاتح)</translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation>حبر (داكن)</translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation>الاتصال بـ Spotify …</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>تسجيل الدخول مجددًا …</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>البحث عن طابع صوت الأغاني</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>يُرسل معرّفات الأغاني إلى ⁨ReccoBeats⁩، وهي خدمة مجانية للبيانات المفتوحة، ولا يُرسل شيئًا عنك. من دونه يتعلّم ⁨Undersong⁩ من الفنانين ومن الإجابات بقدر ما يستطيع فقط.</translation>
    </message>
    <message>
        <source>Import your listening history …</source>
        <translation>استيراد سجل استماعك …</translation>
    </message>
    <message>
        <source>Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or CSV. The file can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>يقرأ من ملف ما استمعت إليه سابقًا: ملفات مصدَّرة من Spotify وLast.fm وListenBrainz أو CSV. ويمكن أيضًا إفلات الملف على النافذة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be dropped on the window, too. Nothing leaves this computer.</source>
        <translation>يستمع إلى الملفات الصوتية في مجلد ليعرف كيف تبدو أغانيك. يمكن أيضًا إفلات الملفات والمجلدات على النافذة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop hearing your own music</source>
        <translation>إيقاف الاستماع إلى موسيقاك</translation>
    </message>
    <message>
        <source>Add your own music …</source>
        <translation>إضافة موسيقاك الخاصة …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AdventureDial</name>
    <message>
        <source>New artists</source>
        <extracomment>A dial: how many of the songs offered shall be by artists of whom nothing was rated yet</extracomment>
        <translation>فنانون جدد</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet. All the way back, the score alone decides.</source>
        <translation>كم من الأغاني يكون لفنانين لم تقيّم لهم شيئًا بعد. عند البداية تمامًا تقرر النتيجة وحدها.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>Where the dial of new artists leaves it to the score</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Asked %1 %, from the next song on.</source>
        <translation>المطلوب %1 %، بدءًا من الأغنية التالية.</translation>
    </message>
    <message>
        <source>The score alone decides.</source>
        <translation>النتيجة وحدها تقرر.</translation>
    </message>
    <message>
        <source>Asked %1 %, gave %2 % of the last %3.</source>
        <extracomment>What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs</extracomment>
        <translation>المطلوب %1 %، والمعطى %2 % من آخر %3.</translation>
    </message>
    <message>
        <source>%1 % of the last %2 were by new artists.</source>
        <extracomment>%1: percent, %2: a number of songs</extracomment>
        <translation>%1 % من آخر %2 كانت لفنانين جدد.</translation>
    </message>
    <message>
        <source>Too few candidates by new artists.</source>
        <translation>المرشحات لفنانين جدد قليلة جدًا.</translation>
    </message>
    <message>
        <source>Too few candidates by artists you rated.</source>
        <translation>المرشحات لفنانين قيّمتهم قليلة جدًا.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation>سجّل الدخول من المتصفح</translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation>تبقى كلمة مرورك بينك وبين Spotify. لا يحصل Undersong إلا على مفتاح يمكنك سحبه في أي وقت.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>جارٍ التحضير …</translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation>في انتظار موافقتك على صفحة Spotify. إن لم تُفتح صفحة فافتحها مجددًا أو انسخ الرابط إلى أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation>لا تعمل حافظة مفاتيح على هذا الحاسوب، فلا يمكن حفظ تسجيل الدخول بأمان، وهو لا يُكتب في ملف أبدًا. هل تريد الاحتفاظ به لهذه الجلسة فقط؟ في المرة القادمة ستسجّل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation>تم تسجيل الدخول. ثلاثة اختبارات قصيرة</translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation>تبيّن ما سيعمل وما يلزم فعله بشأن الباقي.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation>هل يُسمح لهذا الحساب باستخدام معرّف العميل؟ …</translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation>هل لدى صاحبه Premium؟ …</translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation>هل هناك جهاز جاهز للتشغيل؟ …</translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation>يُسمح لهذا الحساب باستخدام معرّف العميل.</translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation>هذا الحساب ليس في قائمة مستخدمي معرّف العميل. أضفه ضمن User Management في لوحة التحكم ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation>تعذّر معرفة هل يُسمح لهذا الحساب باستخدام معرّف العميل.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation>لدى صاحب معرّف العميل Premium: يمكن تشغيل الأغاني.</translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation>ليس لدى صاحب معرّف العميل Premium: يستطيع Undersong اختيار الأغاني لا تشغيلها.</translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation>ستتبيّن إمكانية التشغيل عند أول أغنية.</translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation>جاهز للتشغيل على «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation>لا يوجد جهاز مفتوح. افتح Spotify على أي من أجهزتك ثم أعد الاختبار، أو افعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation>تعذّر معرفة هل هناك جهاز جاهز.</translation>
    </message>
    <message>
        <source>Look up how songs sound</source>
        <translation>البحث عن طابع صوت الأغاني</translation>
    </message>
    <message>
        <source>Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. It can be switched off any time in the account&apos;s menu. Without it Undersong learns from artists and answers only as far as it can.</source>
        <translation>يُرسل معرّفات الأغاني إلى ⁨ReccoBeats⁩، وهي خدمة مجانية للبيانات المفتوحة، ولا يُرسل شيئًا عنك. يمكن إيقافه في أي وقت من قائمة الحساب. من دونه يتعلّم ⁨Undersong⁩ من الفنانين ومن الإجابات بقدر ما يستطيع فقط.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation>اتصل بتطبيق Spotify الخاص بك</translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation>يمنح Spotify كل مستمع مفتاحًا خاصًا به هو معرّف العميل. إنه ملكك ويبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>فتح لوحة التحكم</translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation>افتح لوحة تحكم Spotify وسجّل الدخول وأنشئ تطبيقًا. أي اسم يصلح.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation>أدخل هناك عنوان إعادة التوجيه هذا كما هو تمامًا، وحدّد Web API.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation>انسخ معرّف العميل من إعدادات التطبيق والصقه هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation>✓ يبدو هذا معرّف عميل.</translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation>يتكوّن معرّف العميل من 32 حرفًا: أرقام والحروف من a إلى f.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation>
            <numerusform>لا حروف من 32</numerusform>
            <numerusform>حرف واحد من 32</numerusform>
            <numerusform>حرفان من 32</numerusform>
            <numerusform>%n حروف من 32</numerusform>
            <numerusform>%n حرفًا من 32</numerusform>
            <numerusform>%n حرف من 32</numerusform>
        </translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation>لا يحتوي إلا على أرقام والحروف من a إلى f.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation>تعجبني</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>لا تعجبني</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>استراحة 30 يومًا</translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation>التراجع عن آخر رأي</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>إعادة الرأي</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>لماذا هذه؟</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>تقديم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>إرجاع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DeviceChip</name>
    <message>
        <source>No device</source>
        <translation>لا جهاز</translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device</extracomment>
        <translation>يعمل على: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>جارٍ البحث عن أجهزة …</translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation>⁨%1⁩ (لا يقبل الأوامر)</translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation>افتح Spotify على أي من أجهزتك.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>اختر جهازًا</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DiscoverView</name>
    <message>
        <source>Nothing picked yet</source>
        <translation>لا اختيار بعد</translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation>كل جواب منك يحسّن الاختيار التالي.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>ابحث عن أغانٍ</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation>مفتاح الإدخال يشغّل الأغنية المحددة الآن.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation>اعثر على الأغاني بقول نعم أو لا</translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation>يعرض Undersong أغنية تلو أخرى ويذكر السبب ويتعلّم من أجوبتك. وما يتعلّمه يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation>مع Spotify</translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation>يعمل على أجهزة Spotify الخاصة بك. تحتاج إلى Spotify Premium ومعرّف عميل مجاني من لوحة تحكم Spotify؛ يستغرق إنشاؤه نحو ثلاث دقائق، والصفحة التالية تبيّن كل خطوة.</translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation>الاتصال بـ Spotify</translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation>بدون Spotify</translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists and songs. No account, no network, no questions.</source>
        <translation>خدمة موسيقى صغيرة متخيَّلة داخل هذا الحاسوب، بفنانين وأغانٍ مختلَقة. بلا حساب ولا شبكة ولا أسئلة.</translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation>التجربة بدون Spotify</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
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
        <translation>ماذا تحب أن تسمع؟</translation>
    </message>
    <message>
        <source>The first songs are looked for among these, and among what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>يُبحث عن الأغاني الأولى هنا وفيما حفظته. هذه بداية فقط: إجاباتك تقول المزيد قريبًا.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>ابحث عن أغانٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <extracomment>Read out on the button that goes on. How many genres are picked</extracomment>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير نوع واحد</numerusform>
            <numerusform>اختير نوعان</numerusform>
            <numerusform>اختيرت %n أنواع</numerusform>
            <numerusform>اختير %n نوعًا</numerusform>
            <numerusform>اختير %n نوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row for screen readers: title, artist, &quot;liked&quot; or the like, time</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, reason</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>أعجبتني</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>لم تعجبني</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation>تصفية بالعنوان أو الفنان</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back the selected reaction, as if it had never been given.</source>
        <translation>يتراجع عن الرأي المحدد كأنه لم يكن.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>لا أغنية فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing here yet: every like and dislike will be listed.</source>
        <translation>لا شيء هنا بعد: سيُدرج كل رأي تبديه.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MainWindow</name>
    <message>
        <source>Discover</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 – Undersong</source>
        <translation>⁨%1⁩ – Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation>قطع الاتصال بـ Spotify؟</translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation>يُحذف من هذا الحاسوب تسجيل الدخول وكل ما جاء من Spotify. تبقى آراؤك محفوظة.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation>إبقاء Undersong في شريط النظام أم إنهاؤه؟ سيُحفظ جوابك.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>إبقاؤه في شريط النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>undersong::ui::OwnMusic</name>
    <message>
        <source>Hearing your music: %1 of %2</source>
        <extracomment>%1: how many files were heard, %2: how many there are</extracomment>
        <translation>الاستماع إلى موسيقاك: %1 من %2</translation>
    </message>
    <message>
        <source>Add your own music</source>
        <translation>إضافة موسيقاك الخاصة</translation>
    </message>
    <message>
        <source>Looking for sound files</source>
        <translation>البحث عن ملفات صوتية</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept.</source>
        <translation>أُوقف. ما سُمع حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>There are no sound files.</source>
        <translation>لا توجد ملفات صوتية.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound file(s) heard.</source>
        <translation>
            <numerusform>لم يُسمع أي ملف صوتي.</numerusform>
            <numerusform>سُمع ملف صوتي واحد.</numerusform>
            <numerusform>سُمع ملفان صوتيان.</numerusform>
            <numerusform>سُمعت %n ملفات صوتية.</numerusform>
            <numerusform>سُمع %n ملفًا صوتيًا.</numerusform>
            <numerusform>سُمع %n ملف صوتي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undersong now knows the sound of %n more song(s).</source>
        <extracomment>Of the sound files just heard</extracomment>
        <translation>
            <numerusform>لا يعرف Undersong صوت أي أغنية أخرى.</numerusform>
            <numerusform>يعرف Undersong الآن صوت أغنية أخرى.</numerusform>
            <numerusform>يعرف Undersong الآن صوت أغنيتين أخريين.</numerusform>
            <numerusform>يعرف Undersong الآن صوت %n أغانٍ أخرى.</numerusform>
            <numerusform>يعرف Undersong الآن صوت %n أغنية أخرى.</numerusform>
            <numerusform>يعرف Undersong الآن صوت %n أغنية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them belongs to a further song that Undersong knows.</source>
        <translation>لا يخص أي منها أغنية أخرى يعرفها Undersong.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be heard.</source>
        <translation>
            <numerusform>لم يتعذّر سماع شيء.</numerusform>
            <numerusform>تعذّر سماع ملف واحد.</numerusform>
            <numerusform>تعذّر سماع ملفين.</numerusform>
            <numerusform>تعذّر سماع %n ملفات.</numerusform>
            <numerusform>تعذّر سماع %n ملفًا.</numerusform>
            <numerusform>تعذّر سماع %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PickCard</name>
    <message>
        <source>Explicit</source>
        <extracomment>Mark on a song with explicit lyrics</extracomment>
        <translation>محتوى صريح</translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation>تعجبني</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>لا تعجبني</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song. Key L.</source>
        <translation>يعلّم Undersong أن هذه الأغنية تعجبك. المفتاح L.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song. Key D.</source>
        <translation>يعلّم Undersong أن هذه الأغنية لا تعجبك. المفتاح D.</translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation>استراحة 30 يومًا</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement. Key R.</source>
        <translation>لا تُعرض هذه الأغنية مدة 30 يومًا. ليس حكمًا عليها. المفتاح R.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation>لا تُعرض هذه الأغنية بقية اليوم. ليس حكمًا عليها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the newest reaction. Ctrl+Z.</source>
        <translation>التراجع عن أحدث رأي. Ctrl+Z.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>الأسماء والغلاف من Spotify. يفتح الأغنية هناك.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>لماذا هذه؟</translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation>كل ما أثّر</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it. Key W.</source>
        <translation>كل جزء من التقييم وما الذي قد يغيّره. المفتاح W.</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation>غلاف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation>الآن: ⁨%1⁩، ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>Where a song was found. %1: &quot;you picked Jazz&quot;, &quot;by an artist like X&quot;, &quot;in the chart of Germany&quot;</extracomment>
        <translation>من أين: %1</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>الموضع في الأغنية</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>غلاف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PrivacyView</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Below is everybody Undersong may ask, and nobody else is ever asked. A switch takes effect at once.</source>
        <translation>في ما يلي كل من يجوز لـ⁨Undersong⁩ أن يسأله، ولا يُسأل غيرهم أبدًا. يعمل كل مفتاح فورًا.</translation>
    </message>
    <message>
        <source>A link that you press opens in your browser, which asks on its own account.</source>
        <translation>الرابط الذي تضغطه يُفتح في متصفحك، وهو يسأل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify. Picks, ratings and history go on with what is here; nothing plays. The switches below stay as they are.</source>
        <translation>لا يُفتح أي اتصال إطلاقًا، ولا حتى بـ⁨Spotify⁩. تستمر الاختيارات والآراء والسجل بما هو موجود هنا؛ ولا يُشغَّل شيء. وتبقى المفاتيح أدناه كما هي.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ServiceCard</name>
    <message>
        <source>Hosts</source>
        <extracomment>Privacy page, before the addresses of the computers that are asked</extracomment>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Privacy page, before what leaves this computer</extracomment>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Privacy page, before when a service is asked</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Privacy page, before what a service is asked for</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Hosts: %1. Sent: %2 When: %3 Why: %4</source>
        <translation>المضيفون: %1. يُرسل: %2 متى: %3 لماذا: %4</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <extracomment>Privacy page. %1: a service, &quot;Last.fm&quot;</extracomment>
        <translation>شروط %1</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a service: it may be asked</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a service: it is not asked</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stopped: you stay off-line</source>
        <extracomment>State of a service: switched on, but not asked while the listener stays off-line</extracomment>
        <translation>موقوف: أنت دون اتصال</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>ساحة التجربة</translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation>أغانٍ مختلَقة على هذا الحاسوب. لا شيء هنا من Spotify.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation>تم تسجيل الدخول إلى Spotify حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation>تم تسجيل الدخول إلى Spotify.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation>أنهى Spotify تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation>اتصل بـ Spotify من هذه القائمة.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation>الحساب: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation>جارٍ جمع الأغاني …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the onboarding. %1: its number, %2: how many there are</extracomment>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>تراجع  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Tray</name>
    <message>
        <source>Show Undersong</source>
        <translation>إظهار Undersong</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation>لا اختيار بعد</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::UpNextModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row for screen readers: title, artist</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row for screen readers: title, artist, reason such as &quot;because you liked X&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>لماذا هذه؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>جارٍ الجمع …</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <translation>رقم ⁨%1⁩ من ⁨%2⁩ أغنية يمكن عرضها</translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>مجموع هذه الأجزاء هو التقييم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <translation>لو لم تعجبك «⁨%1⁩» لكان رقم هذه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Why this? %1. %2</source>
        <translation>لماذا هذه؟ ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>لو لم تستمع إلى «⁨%1⁩» لكان رقم هذه ⁨%2⁩.</translation>
    </message>
</context>
</TS>
