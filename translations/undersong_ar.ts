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
    <message>
        <source>Open in Spotify</source>
        <extracomment>Button beside an error: opens the song in Spotify&apos;s own program</extracomment>
        <translation>فتح في Spotify</translation>
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
    <name>KeyBindings</name>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Playing needs Premium</source>
        <translation>التشغيل يحتاج إلى Premium</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>انتهى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>معرّف عميل غير معروف</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>ينقص إذن</translation>
    </message>
    <message>
        <source>Not on the user list</source>
        <translation>ليس في قائمة المستخدمين</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا جواب في الوقت</translation>
    </message>
    <message>
        <source>Waiting for Spotify</source>
        <translation>في انتظار Spotify</translation>
    </message>
    <message>
        <source>Off by your settings</source>
        <translation>مُوقف بإعداداتك</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Not open to this client ID</source>
        <translation>غير متاح لمعرّف العميل هذا</translation>
    </message>
    <message>
        <source>Spotify does not answer as it should</source>
        <translation>لا يجيب Spotify كما ينبغي</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>لا جهاز للتشغيل</translation>
    </message>
    <message>
        <source>This device takes no commands</source>
        <translation>هذا الجهاز لا يقبل الأوامر</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>لا مساحة متبقية</translation>
    </message>
    <message>
        <source>Time to update</source>
        <translation>حان وقت التحديث</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>قاعدة البيانات قيد الاستخدام</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>قاعدة البيانات لا تجيب</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Nowhere to keep the sign-in</source>
        <translation>لا مكان لحفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing to offer right now</source>
        <translation>لا شيء يُعرض الآن</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>لا يمكن هذا الآن</translation>
    </message>
    <message>
        <source>Spotify ends your sign-in today, as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>ينهي Spotify تسجيل دخولك اليوم، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Spotify ends your sign-in in %n day(s), as it does every six months. Sign in again and nothing is interrupted.</source>
        <translation>
            <numerusform>ينهي Spotify تسجيل دخولك اليوم، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
            <numerusform>ينهي Spotify تسجيل دخولك بعد يوم، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
            <numerusform>ينهي Spotify تسجيل دخولك بعد يومين، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
            <numerusform>ينهي Spotify تسجيل دخولك بعد %n أيام، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
            <numerusform>ينهي Spotify تسجيل دخولك بعد %n يومًا، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
            <numerusform>ينهي Spotify تسجيل دخولك بعد %n يوم، كما يفعل كل ستة أشهر. سجّل الدخول مجددًا فلا ينقطع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in is about to end</source>
        <translation>تسجيل دخولك على وشك الانتهاء</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: signs in to Spotify once more before the old sign-in ends</extracomment>
        <translation>سجّل الدخول مجددًا</translation>
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
    <message>
        <source>%1 recommends it to you</source>
        <extracomment>Where a song was found. %1 is a service, &quot;ListenBrainz&quot;</extracomment>
        <translation>يوصيك بها ⁨%1⁩</translation>
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
    <message>
        <source>MusicBrainz&apos; ids of songs. Your ListenBrainz name and token, where you gave them to Undersong.</source>
        <translation>معرّفات الأغاني لدى MusicBrainz. واسمك ورمزك في ListenBrainz إن أعطيتهما لـ Undersong.</translation>
    </message>
    <message>
        <source>For what it recommends to you, once a week when songs to offer run short.</source>
        <translation>لما يوصيك به، مرة في الأسبوع حين تقلّ الأغاني المعروضة.</translation>
    </message>
    <message>
        <source>To learn tags, how well known songs are, which songs are heard together, and what it recommends to you.</source>
        <translation>لمعرفة الوسوم، ومدى شهرة الأغاني، وأيها تُسمع معًا، وما يوصيك به.</translation>
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
    <message>
        <source>who likes “%1” likes this too</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation>من يحب “⁨%1⁩” يحب هذه أيضًا</translation>
    </message>
    <message>
        <source>who likes “%1” seldom likes this</source>
        <translation>من يحب “⁨%1⁩” نادرًا ما يحب هذه</translation>
    </message>
    <message>
        <source>you asked for more like this</source>
        <extracomment>Reasons. The listener marked a region of the taste map</extracomment>
        <translation>طلبتَ المزيد من مثلها</translation>
    </message>
    <message>
        <source>you asked for none like this</source>
        <translation>طلبتَ ألا يأتي مثلها</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>لا أغاني</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data, %1</source>
        <extracomment>%1: &quot;7 songs&quot;</extracomment>
        <translation>لا بيانات كافية، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;62 %&quot;, %2: &quot;418 songs&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), %4</source>
        <extracomment>%1: &quot;62 %&quot;, %2 and %3: the ends of the 95 % interval, %4: &quot;418 songs&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩ إلى ⁨%3⁩)، ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Everyday</source>
        <extracomment>The usual taste, as opposed to a session such as &quot;Study&quot; or &quot;Party&quot;</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Your everyday taste is on.</source>
        <translation>ذوقك اليومي هو الفعّال.</translation>
    </message>
    <message>
        <source>Guests are at the keys: nothing is learned.</source>
        <translation>الضيوف عند المفاتيح: لا يُتعلَّم شيء.</translation>
    </message>
    <message>
        <source>“%1” is on. What you say counts here alone.</source>
        <extracomment>%1: the name of a session</extracomment>
        <translation>“⁨%1⁩” فعّالة. ما تقوله يُحسب هنا وحدها.</translation>
    </message>
    <message>
        <source>“%1” is on: nothing is learned.</source>
        <translation>“⁨%1⁩” فعّالة: لا يُتعلَّم شيء.</translation>
    </message>
    <message>
        <source>Nothing is learned.</source>
        <translation>لا يُتعلَّم شيء.</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <extracomment>After a reaction. %1: the name of a session</extracomment>
        <translation>يُحسب لـ ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>SettingsTopic</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>الذوق</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Tray and notices</source>
        <translation>شريط النظام والإشعارات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>، </translation>
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
    <message>
        <source>Liked “%1”.</source>
        <translation>أعجبتك “⁨%1⁩”.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) of a list are left.</source>
        <translation>
            <numerusform>لم يبق من القائمة شيء.</numerusform>
            <numerusform>بقيت أغنية واحدة من القائمة.</numerusform>
            <numerusform>بقيت أغنيتان من القائمة.</numerusform>
            <numerusform>بقيت %n أغانٍ من القائمة.</numerusform>
            <numerusform>بقيت %n أغنية من القائمة.</numerusform>
            <numerusform>بقيت %n أغنية من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s reads of Spotify for imports are used up.</source>
        <translation>استُنفدت قراءات Spotify المخصصة للاستيراد اليوم.</translation>
    </message>
    <message>
        <source>It goes on after midnight.</source>
        <translation>يستمر بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>It is not offered: the dial of new artists leaves no place to its artist.</source>
        <translation>لا تُعرض: مقياس الفنانين الجدد لا يترك مكانًا لفنانها.</translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <extracomment>%1: the song&apos;s rank, %2: how many songs could be offered</extracomment>
        <translation>رقم ⁨%1⁩ من ⁨%2⁩ أغنية يمكن عرضها</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>When a rule ends. %1: date and time</extracomment>
        <translation>حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>By score it would be number %1 beside the %2 that could be.</source>
        <extracomment>%1: the rank a song would have, %2: how many songs could be offered</extracomment>
        <translation>بالنقاط تكون رقم ⁨%1⁩ بجانب ⁨%2⁩ مما يمكن عرضه.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by such.</source>
        <extracomment>%1: percent of songs by new artists, %2: a rank, %3: how many such songs there are</extracomment>
        <translation>يعطي المقياس %1 % للفنانين الجدد: رقم ⁨%2⁩ من ⁨%3⁩ لمثلهم.</translation>
    </message>
    <message>
        <source>The dial gives %1 % to new artists: number %2 of %3 by others.</source>
        <translation>يعطي المقياس %1 % للفنانين الجدد: رقم ⁨%2⁩ من ⁨%3⁩ لغيرهم.</translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>known to you</source>
        <extracomment>What a song on the taste map is to the listener</extracomment>
        <translation>تعرفها</translation>
    </message>
    <message>
        <source>may be offered</source>
        <translation>قد تُعرض</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>لم تعجبك</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>أعجبتك</translation>
    </message>
    <message>
        <source>among the next picks</source>
        <translation>بين الاختيارات القادمة</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>أغنية أُزيل اسمها</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %</source>
        <extracomment>A song on the taste map. %1: title, %2: artist, %3: &quot;liked&quot;, &quot;may be offered&quot;, ..., %4: a number</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %4 %</translation>
    </message>
</context>
<context>
    <name>TasteParts</name>
    <message>
        <source>decides most</source>
        <extracomment>How much a part of the model counts</extracomment>
        <translation>يحسم أكثر من غيره</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>له وزن كبير</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>له وزن</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>له وزن قليل</translation>
    </message>
    <message>
        <source>hardly counts</source>
        <translation>يكاد لا يُحسب</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <extracomment>A part of the model</extracomment>
        <translation>كيف تبدو للسمع</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>Genres and moods</source>
        <translation>الأنواع والأمزجة</translation>
    </message>
    <message>
        <source>Who else likes it</source>
        <translation>من غيرك يحبها</translation>
    </message>
    <message>
        <source>How well known it is</source>
        <translation>مدى شهرتها</translation>
    </message>
    <message>
        <source>How old it is</source>
        <translation>عمرها</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AboutDialog</name>
    <message>
        <source>About Undersong</source>
        <translation>حول Undersong</translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number</extracomment>
        <translation>الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Finds songs on top of Spotify and learns from one gesture, on this computer. Free software under the MIT licence. Not made by Spotify and not endorsed by it.</source>
        <translation>يجد أغاني فوق Spotify ويتعلّم من إيماءة واحدة، على هذا الحاسوب. برنامج حر برخصة MIT. لم تصنعه Spotify ولا تتبنّاه.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>نسخ التفاصيل لتقرير</translation>
    </message>
    <message>
        <source>Versions, the desktop and how many songs are stored. No name, no song, no key.</source>
        <translation>الإصدارات وسطح المكتب وعدد الأغاني المخزنة. لا اسم ولا أغنية ولا مفتاح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: the name of a library, %2: its licence</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation>قطع الاتصال وحذف بيانات Spotify …</translation>
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
    <message>
        <source>About Undersong</source>
        <translation>حول Undersong</translation>
    </message>
    <message>
        <source>Import a history folder …</source>
        <translation>استيراد مجلد سجلات …</translation>
    </message>
    <message>
        <source>The same for an export that was unpacked: reads every file of a folder that tells of plays. The folder can be dropped on the window, too.</source>
        <translation>الأمر نفسه لتصدير جرى فكّه: يقرأ كل ملف في المجلد يروي ما استُمع إليه. ويمكن إسقاط المجلد على النافذة أيضًا.</translation>
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
    <name>undersong::ui::ArtistRest</name>
    <message numerus="yes">
        <source>%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.</source>
        <extracomment>%1: an artist. Songs of theirs that are found later are not among them</extracomment>
        <translation>
            <numerusform>لا أغاني معروفة هنا لـ ⁨%1⁩ لتستريح.</numerusform>
            <numerusform>أغنية واحدة لـ ⁨%1⁩، كل ما يُعرف منها هنا، في استراحة مدة 30 يومًا. ليس حكمًا.</numerusform>
            <numerusform>أغنيتان لـ ⁨%1⁩، كل ما يُعرف منها هنا، في استراحة مدة 30 يومًا. ليس حكمًا.</numerusform>
            <numerusform>%n أغانٍ لـ ⁨%1⁩، كل ما يُعرف منها هنا، في استراحة مدة 30 يومًا. ليس حكمًا.</numerusform>
            <numerusform>%n أغنية لـ ⁨%1⁩، كل ما يُعرف منها هنا، في استراحة مدة 30 يومًا. ليس حكمًا.</numerusform>
            <numerusform>%n أغنية لـ ⁨%1⁩، كل ما يُعرف منها هنا، في استراحة مدة 30 يومًا. ليس حكمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) may be offered again.</source>
        <translation>
            <numerusform>لا أغاني تُعرض مجددًا.</numerusform>
            <numerusform>قد تُعرض أغنية واحدة مجددًا.</numerusform>
            <numerusform>قد تُعرض أغنيتان مجددًا.</numerusform>
            <numerusform>قد تُعرض %n أغانٍ مجددًا.</numerusform>
            <numerusform>قد تُعرض %n أغنية مجددًا.</numerusform>
            <numerusform>قد تُعرض %n أغنية مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::Autostart</name>
    <message>
        <source>Undersong starts in the tray, ready for the first song.</source>
        <translation>يبدأ Undersong في شريط النظام، جاهزًا للأغنية الأولى.</translation>
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
    <message>
        <source>Use sample data</source>
        <translation>استخدام بيانات تجريبية</translation>
    </message>
    <message>
        <source>Made-up artists and songs inside this computer, without Spotify.</source>
        <translation>فنانون وأغانٍ مختلَقة داخل هذا الحاسوب، من دون Spotify.</translation>
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
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>الذوق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>المشغّل المصغّر</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>More for this song</source>
        <extracomment>Opens the menu of the song that is current</extracomment>
        <translation>المزيد لهذه الأغنية</translation>
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
    <name>undersong::ui::DiscoverPage</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
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
    <message>
        <source>Quick start: ten songs, one key each</source>
        <translation>بداية سريعة: عشر أغانٍ، مفتاح لكل منها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: what it does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>المفتاح ⁨%1⁩.</translation>
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
    <message>
        <source>Making up songs …</source>
        <translation>تُختلق الأغاني …</translation>
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
    <name>undersong::ui::HistoryDoor</name>
    <message>
        <source>An export of Spotify, Last.fm or ListenBrainz, or a CSV file with artists and titles. It is read on this computer and stays here.</source>
        <translation>تصدير من Spotify أو Last.fm أو ListenBrainz، أو ملف CSV فيه الفنانون والعناوين. يُقرأ على هذا الحاسوب ويبقى هنا.</translation>
    </message>
    <message>
        <source>Have you a listening history in a file?</source>
        <translation>هل لديك سجل استماع في ملف؟</translation>
    </message>
    <message>
        <source>Read so far</source>
        <extracomment>How much of the file with the listening history is read</extracomment>
        <translation>ما قُرئ حتى الآن</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>أو أفلته هنا</translation>
    </message>
    <message>
        <source>%1. You may go on meanwhile.</source>
        <extracomment>The listening history is being read. %1: how far it is</extracomment>
        <translation>⁨%1⁩. يمكنك المتابعة في هذه الأثناء.</translation>
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
    <message>
        <source>%1 · %2</source>
        <extracomment>In the history. %1: &quot;liked&quot;, %2: the name of a session it counts for</extracomment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>Column: &quot;liked&quot;, &quot;not liked&quot;, ...</extracomment>
        <translation>قلتَ</translation>
    </message>
    <message>
        <source>Why it was shown</source>
        <extracomment>Column: the reason shown with a song when it was offered</extracomment>
        <translation>لماذا عُرضت</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: a time</extracomment>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) taken back.</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء.</numerusform>
            <numerusform>جرى التراجع عن إدخال واحد.</numerusform>
            <numerusform>جرى التراجع عن إدخالين.</numerusform>
            <numerusform>جرى التراجع عن %n إدخالات.</numerusform>
            <numerusform>جرى التراجع عن %n إدخالًا.</numerusform>
            <numerusform>جرى التراجع عن %n إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>undersong-history</source>
        <extracomment>Name of a file to be written, without its ending</extracomment>
        <translation>undersong-history</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>يُكتب الملف…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) into %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>لم يُكتب شيء في ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخال واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخالان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %n إدخالات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n إدخالًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n إدخال في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: ⁨%1⁩</translation>
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
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation>لا أغنية فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export this list into a file</source>
        <translation>تصدير هذه القائمة إلى ملف</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>لجدول (CSV)…</translation>
    </message>
    <message>
        <source>With the reasons (JSON)…</source>
        <translation>مع الأسباب (JSON)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Give back what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>سماع الأغنية الأولى</translation>
    </message>
    <message>
        <source>Change to liked</source>
        <translation>تغيير إلى: أعجبتني</translation>
    </message>
    <message>
        <source>Change to not liked</source>
        <translation>تغيير إلى: لم تعجبني</translation>
    </message>
    <message>
        <source>Takes back what is selected, as if it had never been said (Delete).</source>
        <translation>يتراجع عن المحدد كأنه لم يُقل قط (Delete).</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>لا إعجابات بعد: ابدأ بعشر أغانٍ</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>%1: &quot;1,204 entries&quot;</extracomment>
        <translation>
            <numerusform>⁨%1⁩، لا شيء محدد</numerusform>
            <numerusform>⁨%1⁩، واحد محدد</numerusform>
            <numerusform>⁨%1⁩، اثنان محددان</numerusform>
            <numerusform>⁨%1⁩، %n محددة</numerusform>
            <numerusform>⁨%1⁩، %n محددًا</numerusform>
            <numerusform>⁨%1⁩، %n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>ليس ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>undersong::ui::HotkeyHelp</name>
    <message>
        <source>This desktop does not let programs take keys.</source>
        <translation>لا يسمح سطح المكتب هذا للبرامج بأخذ مفاتيح.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>مفاتيح تعمل في كل مكان</translation>
    </message>
    <message>
        <source>Bind these commands in your desktop&apos;s keyboard settings instead. They reach the running program.</source>
        <translation>اربط هذه الأوامر في إعدادات لوحة المفاتيح لسطح مكتبك بدلًا من ذلك. فهي تصل إلى البرنامج العامل.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1: a command, for example &quot;undersong --like&quot;</extracomment>
        <translation>نسخ “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeyButton</name>
    <message>
        <source>Key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>مفتاح لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <extracomment>On a button that waits for the key a command shall have</extracomment>
        <translation>اضغط مفتاحًا …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد؛ Escape يتركه كما هو.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::KeysEditor</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <extracomment>For screen readers. %1: a command such as &quot;I like&quot;</extracomment>
        <translation>المفتاح المعتاد لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 moves about in the window and cannot ask for anything else.</source>
        <extracomment>%1: a key</extracomment>
        <translation>⁨%1⁩ للتنقل في النافذة ولا يمكنه طلب شيء آخر.</translation>
    </message>
    <message>
        <source>%1 already asks for “%2”. Give that another key first.</source>
        <extracomment>%1: a key, %2: a command such as &quot;I like&quot;</extracomment>
        <translation>⁨%1⁩ يطلب “⁨%2⁩” بالفعل. أعطِ ذاك مفتاحًا آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryModel</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1: when a song was saved</extracomment>
        <translation>حُفظت ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n saved song(s)</source>
        <translation>
            <numerusform>لا أغاني محفوظة</numerusform>
            <numerusform>أغنية محفوظة</numerusform>
            <numerusform>أغنيتان محفوظتان</numerusform>
            <numerusform>%n أغانٍ محفوظة</numerusform>
            <numerusform>%n أغنية محفوظة</numerusform>
            <numerusform>%n أغنية محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>album, artist, songs</comment>
        <extracomment>A row for screen readers: album, artist, how many songs</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Back to the albums</source>
        <translation>العودة إلى الألبومات</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>تحديث من Spotify</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What of the library is listed</extracomment>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>Filter by title, artist or album</source>
        <translation>تصفية بالعنوان أو الفنان أو الألبوم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Orders of a list</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>بالفنان</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>بالألبوم</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What Return does with a row</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>التشغيل من هنا</translation>
    </message>
    <message>
        <source>Reading your library …</source>
        <translation>تُقرأ مكتبتك …</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>لا أغاني</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>يُحدَّث …</translation>
    </message>
    <message>
        <source>No saved songs yet. What you keep at Spotify is listed here.</source>
        <translation>لا أغاني محفوظة بعد. ما تحتفظ به في Spotify يُدرج هنا.</translation>
    </message>
    <message>
        <source>No saved song has these words.</source>
        <translation>لا أغنية محفوظة فيها هذه الكلمات.</translation>
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
    <message numerus="yes">
        <source>%n answer(s). The next picks know them.</source>
        <extracomment>After the ten songs to begin with. How many answers were given</extracomment>
        <translation>
            <numerusform>لا إجابات.</numerusform>
            <numerusform>إجابة واحدة. الاختيارات القادمة تعرفها.</numerusform>
            <numerusform>إجابتان. الاختيارات القادمة تعرفهما.</numerusform>
            <numerusform>%n إجابات. الاختيارات القادمة تعرفها.</numerusform>
            <numerusform>%n إجابة. الاختيارات القادمة تعرفها.</numerusform>
            <numerusform>%n إجابة. الاختيارات القادمة تعرفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>الذوق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>حذف كل شيء؟</translation>
    </message>
    <message>
        <source>Undersong forgets you, and begins as on the first day.</source>
        <translation>ينساك Undersong ويبدأ كما في اليوم الأول.</translation>
    </message>
    <message>
        <source>Deleted from this computer: every like and dislike and the whole history; what was learned from them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the sign-in in the keychain; the sandbox; the logs. Nothing brings it back.

What is at Spotify stays there, and so do files you exported.</source>
        <translation>يُحذف من هذا الحاسوب: كل إعجاب وعدم إعجاب والسجل كله؛ وما تُعلِّم منها؛ والأغاني وقوائم التشغيل والسجلات التي قُرئت؛ والجلسات والعدسات والإعدادات والمفاتيح؛ وتسجيل الدخول في سلسلة المفاتيح؛ وساحة التجربة؛ وملفات التشخيص. لا شيء يعيدها.

يبقى ما هو في Spotify هناك، وتبقى الملفات التي صدّرتها.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Export first …</source>
        <extracomment>Button in the question whether to delete everything: writes the likes and dislikes into a file before</extracomment>
        <translation>التصدير أولًا …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapCanvas</name>
    <message>
        <source>more here</source>
        <translation>المزيد من هنا</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>مُبعد</translation>
    </message>
    <message>
        <source>Map of your songs</source>
        <extracomment>Name of the picture for screen readers</extracomment>
        <translation>خريطة أغانيك</translation>
    </message>
    <message>
        <source>Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the map. The same is in the table.</source>
        <translation>أسهم لوحة المفاتيح تنتقل من أغنية إلى أغنية، وزائد وناقص للتقريب والإبعاد، وShift مع الأسهم يحرّك الخريطة. والأمر نفسه في الجدول.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapPanel</name>
    <message>
        <source>Steer</source>
        <extracomment>Heading: asking for more, or none, of a region of the map</extracomment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Size of the circle</source>
        <translation>حجم الدائرة</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>المزيد من هنا</translation>
    </message>
    <message>
        <source>From the next pick on, songs in the circle come sooner.</source>
        <translation>من الاختيار القادم تأتي أغاني الدائرة قبل غيرها.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>From the next pick on, hardly any song in the circle is offered.</source>
        <translation>من الاختيار القادم لا يكاد يُعرض شيء من الدائرة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You asked for</source>
        <extracomment>Heading over the circles in force</extracomment>
        <translation>طلبتَ</translation>
    </message>
    <message>
        <source>Choose a song on the map to see what is thought of it.</source>
        <translation>اختر أغنية على الخريطة لترى ما يُظن بها.</translation>
    </message>
    <message>
        <source>A song whose name was removed</source>
        <translation>أغنية أُزيل اسمها</translation>
    </message>
    <message>
        <source>Choose a song, or click a place: a circle around it is what you steer.</source>
        <translation>اختر أغنية أو انقر مكانًا: الدائرة حوله هي ما توجّهه.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) to offer in the circle.</source>
        <extracomment>How many songs that may be offered are in the circle</extracomment>
        <translation>
            <numerusform>لا أغاني للعرض في الدائرة.</numerusform>
            <numerusform>أغنية واحدة للعرض في الدائرة.</numerusform>
            <numerusform>أغنيتان للعرض في الدائرة.</numerusform>
            <numerusform>%n أغانٍ للعرض في الدائرة.</numerusform>
            <numerusform>%n أغنية للعرض في الدائرة.</numerusform>
            <numerusform>%n أغنية للعرض في الدائرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more of %n song(s)</source>
        <extracomment>A circle on the map. %1: its number in the list</extracomment>
        <translation>
            <numerusform>⁨%1⁩: المزيد من لا شيء</numerusform>
            <numerusform>⁨%1⁩: المزيد من أغنية واحدة</numerusform>
            <numerusform>⁨%1⁩: المزيد من أغنيتين</numerusform>
            <numerusform>⁨%1⁩: المزيد من %n أغانٍ</numerusform>
            <numerusform>⁨%1⁩: المزيد من %n أغنية</numerusform>
            <numerusform>⁨%1⁩: المزيد من %n أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n song(s)</source>
        <translation>
            <numerusform>⁨%1⁩: لا شيء</numerusform>
            <numerusform>⁨%1⁩: لا شيء من أغنية واحدة</numerusform>
            <numerusform>⁨%1⁩: لا شيء من أغنيتين</numerusform>
            <numerusform>⁨%1⁩: لا شيء من %n أغانٍ</numerusform>
            <numerusform>⁨%1⁩: لا شيء من %n أغنية</numerusform>
            <numerusform>⁨%1⁩: لا شيء من %n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this circle on the map</source>
        <translation>إظهار هذه الدائرة على الخريطة</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <extracomment>%1: &quot;1: more of 34 songs&quot;</extracomment>
        <translation>إزالة “⁨%1⁩”</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MapSongs</name>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>What it is to you</source>
        <extracomment>Column: &quot;liked&quot;, &quot;may be offered&quot;, ...</extracomment>
        <translation>ما هي عندك</translation>
    </message>
    <message>
        <source>Likely yours</source>
        <extracomment>Column: how likely the listener is to like the song</extracomment>
        <translation>لك على الأرجح</translation>
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
        <translation>المشغّل المصغّر</translation>
    </message>
    <message>
        <source>Spotify</source>
        <extracomment>The name of the music service, on a link that opens the song there</extracomment>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation>الأسماء والغلاف من Spotify. يفتح الأغنية هناك.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>تعجبني</translation>
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
        <source>I don&apos;t like</source>
        <translation>لا تعجبني</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>لا اختيار بعد</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>undersong::ui::MusicStep</name>
    <message>
        <source>Begin with what you like</source>
        <translation>ابدأ بما يعجبك</translation>
    </message>
    <message>
        <source>The first songs are looked for near this, and near what you have saved. It is only a beginning: your answers soon say more.</source>
        <translation>يُبحث عن الأغاني الأولى بالقرب من هذا وبالقرب مما حفظته. هذه بداية فقط: إجاباتك تقول المزيد قريبًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>On to the first songs, without genres.</source>
        <translation>إلى الأغاني الأولى، من دون أنواع.</translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation>ابحث عن أغانٍ</translation>
    </message>
    <message>
        <source>What do you like to hear?</source>
        <translation>ماذا تحب أن تسمع؟</translation>
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
    <name>undersong::ui::OwnHistory</name>
    <message>
        <source>Import your listening history</source>
        <translation>استيراد سجل استماعك</translation>
    </message>
    <message>
        <source>Listening histories (%1)</source>
        <extracomment>Kinds of files, in a file dialog</extracomment>
        <translation>سجلات الاستماع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Of files, in a file dialog</extracomment>
        <translation>الكل (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>يجري النظر في الملف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Plays read: %1</source>
        <translation>مرات الاستماع المقروءة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>توقّف. ما قُرئ محفوظ.</translation>
    </message>
    <message>
        <source>Choose the same file again to go on.</source>
        <translation>اختر الملف نفسه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>This file cannot be read as a listening history.</source>
        <translation>لا يمكن قراءة هذا الملف كسجل استماع.</translation>
    </message>
    <message>
        <source>It is damaged, locked with a password, or something else.</source>
        <translation>إنه تالف، أو مقفل بكلمة مرور، أو شيء آخر.</translation>
    </message>
    <message>
        <source>There is no listening history in this file that Undersong can read.</source>
        <translation>ليس في هذا الملف سجل استماع يستطيع Undersong قراءته.</translation>
    </message>
    <message>
        <source>It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns “artist” and “title”.</source>
        <translation>يقرأ تصديرات Spotify وLast.fm وListenBrainz، وملفات CSV فيها العمودان “artist” و“title”.</translation>
    </message>
    <message>
        <source>Left out, as podcasts, videos, audiobooks or private sessions: %1.</source>
        <translation>تُرك، لأنه بودكاست أو فيديو أو كتاب صوتي أو جلسة خاصة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>لم يُفهم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1, number %2: %3</source>
        <extracomment>%1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English</extracomment>
        <translation>⁨%1⁩، رقم ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: no plays in it</source>
        <extracomment>%1: a file</extracomment>
        <translation>⁨%1⁩: لا استماع فيه</translation>
    </message>
    <message>
        <source>Plays understood: %1. New among them: %2.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>مرات الاستماع المفهومة: ⁨%1⁩. الجديد منها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A listening history is being read already.</source>
        <translation>يُقرأ سجل استماع بالفعل.</translation>
    </message>
    <message>
        <source>Your history: %1</source>
        <extracomment>In the corner of the window. %1: how far the reading of the listener&apos;s own history is</extracomment>
        <translation>سجلك: ⁨%1⁩</translation>
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
    <name>undersong::ui::PartsList</name>
    <message>
        <source>Not enough data yet: this needs ten songs that were put before you.</source>
        <translation>لا بيانات كافية بعد: يلزم أن تُعرض عليك عشر أغانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>What told the last %n song(s) put before you apart.</source>
        <translation>
            <numerusform>ما ميّز آخر الأغاني التي عُرضت عليك.</numerusform>
            <numerusform>ما ميّز آخر أغنية عُرضت عليك.</numerusform>
            <numerusform>ما ميّز آخر أغنيتين عُرضتا عليك.</numerusform>
            <numerusform>ما ميّز آخر %n أغانٍ عُرضت عليك.</numerusform>
            <numerusform>ما ميّز آخر %n أغنية عُرضت عليك.</numerusform>
            <numerusform>ما ميّز آخر %n أغنية عُرضت عليك.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>لا يُعرف عن هذا شيء</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>For screen readers. %1: &quot;How it sounds&quot;, %2: &quot;counts a lot&quot;, %3: &quot;54 %&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
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
        <source>Rest 30 days</source>
        <translation>استراحة 30 يومًا</translation>
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
    <message>
        <source>%1 Key %2.</source>
        <extracomment>After what a button does. %1: a sentence, %2: the key that does the same</extracomment>
        <translation>⁨%1⁩ المفتاح ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song.</source>
        <translation>يعلّم Undersong أن هذه الأغنية تعجبك.</translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song.</source>
        <translation>يعلّم Undersong أن هذه الأغنية لا تعجبك.</translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement.</source>
        <translation>لا تُعرض هذه الأغنية 30 يومًا. ليس حكمًا.</translation>
    </message>
    <message>
        <source>Take back the newest reaction.</source>
        <translation>التراجع عن آخر رأي.</translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it.</source>
        <translation>كل جزء من النقاط، وما الذي يغيّرها.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that opens a menu: what else can be done with this song</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not now: not for the rest of the day</source>
        <translation>ليس الآن: لا تُعرض بقية اليوم</translation>
    </message>
    <message>
        <source>Why not another song? …</source>
        <extracomment>In the menu of a song: leads to the search, which says of any song why it is not offered</extracomment>
        <translation>لماذا لا تُعرض أغنية أخرى؟ …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <extracomment>In the menu of a song. All four answers say for what they hold and how long</extracomment>
        <translation>لا تعجبني هذه الأغنية</translation>
    </message>
    <message>
        <source>Rest this song for 30 days</source>
        <translation>استراحة هذه الأغنية 30 يومًا</translation>
    </message>
    <message>
        <source>Rest all of %1 for 30 days</source>
        <extracomment>In the menu of a song. %1: its artist</extracomment>
        <translation>استراحة كل أغاني ⁨%1⁩ مدة 30 يومًا</translation>
    </message>
    <message>
        <source>What else can be done with this song.</source>
        <translation>ما يمكن فعله أيضًا بهذه الأغنية.</translation>
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
    <name>undersong::ui::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>لا أغاني</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>songs not told by Spotify</source>
        <extracomment>Beside a playlist of somebody else, whose songs Spotify does not tell</extracomment>
        <translation>لا يذكر Spotify أغانيها</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a row that a screen reader says</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsPage</name>
    <message>
        <source>Only your own playlists can be opened here.</source>
        <translation>لا تُفتح هنا إلا قوائم التشغيل الخاصة بك.</translation>
    </message>
    <message>
        <source>Up next, %1</source>
        <extracomment>Names of new playlists. %1: a date</extracomment>
        <translation>التالي، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>أعجبتني في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Made with Undersong</source>
        <translation>صُنعت بـ Undersong</translation>
    </message>
    <message>
        <source>“%1” is at Spotify.</source>
        <extracomment>%1: a playlist&apos;s name</extracomment>
        <translation>“⁨%1⁩” في Spotify الآن.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::PlaylistsView</name>
    <message>
        <source>All playlists</source>
        <translation>كل قوائم التشغيل</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>حفظ كقائمة تشغيل</translation>
    </message>
    <message>
        <source>Makes a private playlist at Spotify.</source>
        <translation>يصنع قائمة تشغيل خاصة في Spotify.</translation>
    </message>
    <message>
        <source>Refresh from Spotify</source>
        <translation>تحديث من Spotify</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Songs of the playlist</source>
        <translation>أغاني قائمة التشغيل</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>التشغيل من هنا</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>يُقرأ …</translation>
    </message>
    <message numerus="yes">
        <source>What is up next (%n song(s))</source>
        <translation>
            <numerusform>ما هو تالٍ (لا أغاني)</numerusform>
            <numerusform>ما هو تالٍ (أغنية واحدة)</numerusform>
            <numerusform>ما هو تالٍ (أغنيتان)</numerusform>
            <numerusform>ما هو تالٍ (%n أغانٍ)</numerusform>
            <numerusform>ما هو تالٍ (%n أغنية)</numerusform>
            <numerusform>ما هو تالٍ (%n أغنية)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you liked in this session (%n song(s))</source>
        <translation>
            <numerusform>ما أعجبك في هذه الجلسة (لا أغاني)</numerusform>
            <numerusform>ما أعجبك في هذه الجلسة (أغنية واحدة)</numerusform>
            <numerusform>ما أعجبك في هذه الجلسة (أغنيتان)</numerusform>
            <numerusform>ما أعجبك في هذه الجلسة (%n أغانٍ)</numerusform>
            <numerusform>ما أعجبك في هذه الجلسة (%n أغنية)</numerusform>
            <numerusform>ما أعجبك في هذه الجلسة (%n أغنية)</numerusform>
        </translation>
    </message>
    <message>
        <source>This playlist is somebody else&apos;s: Spotify tells its songs only in its own app.</source>
        <translation>قائمة التشغيل هذه لشخص آخر: لا يُظهر Spotify أغانيها إلا في تطبيقه.</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>Reading the songs …</source>
        <translation>تُقرأ الأغاني …</translation>
    </message>
    <message>
        <source>Reading your playlists …</source>
        <translation>تُقرأ قوائم تشغيلك …</translation>
    </message>
    <message>
        <source>No songs are in this playlist.</source>
        <translation>لا أغاني في قائمة التشغيل هذه.</translation>
    </message>
    <message>
        <source>No playlists yet. Those you have at Spotify are listed here.</source>
        <translation>لا قوائم تشغيل بعد. ما لديك منها في Spotify يُدرج هنا.</translation>
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
    <message>
        <source>Reads of Spotify today: %1 of %2.</source>
        <extracomment>Privacy page. How often Spotify&apos;s Web API was read today. %1: so often, %2: so often it may be</extracomment>
        <translation>قراءات Spotify اليوم: ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Looking for songs goes on after midnight.</source>
        <extracomment>Behind &quot;Reads of Spotify today: 300 of 300.&quot;</extracomment>
        <translation>يستمر البحث عن الأغاني بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>ما يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your likes and dislikes, what was learned from them, and what was read in are in one database in one folder; the sign-in is in your keychain. All of it can be deleted here.</source>
        <translation>ما يعجبك وما لا يعجبك، وما تُعلِّم منهما، وما قُرئ، كلها في قاعدة بيانات واحدة في مجلد واحد؛ وتسجيل الدخول في سلسلة المفاتيح لديك. يمكن حذف كل ذلك هنا.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>حذف كل شيء …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::QuickStartDialog</name>
    <message>
        <source>Quick start</source>
        <translation>بداية سريعة</translation>
    </message>
    <message>
        <source>Say what you think of a few songs you know. Each answer shapes the first picks.</source>
        <translation>قل رأيك في بضع أغانٍ تعرفها. كل إجابة تصوغ الاختيارات الأولى.</translation>
    </message>
    <message>
        <source>Songs answered</source>
        <translation>الأغاني المُجاب عنها</translation>
    </message>
    <message>
        <source>I like</source>
        <translation>تعجبني</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>لا تعجبني</translation>
    </message>
    <message>
        <source>Skip (%1)</source>
        <translation>تخطٍّ (⁨%1⁩)</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Song %1 of %2</source>
        <extracomment>Which song of how many is asked about</extracomment>
        <translation>أغنية ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>غلاف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Read out. %1: &quot;Song 3 of 10&quot;, %2: title, %3: artist and album</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreCard</name>
    <message>
        <source>Of the songs you answered in a week, each would have picked its better half. This is how many of it you liked; the bars hold the truth 95 times in 100.</source>
        <translation>من الأغاني التي أجبت عنها في أسبوع كان كلٌّ سيختار نصفها الأفضل. هذا ما أعجبك منه؛ وتضم الأشرطة الحقيقة في 95 حالة من 100.</translation>
    </message>
    <message>
        <source>Liked, by who would have picked</source>
        <translation>ما أعجبك، بحسب من كان سيختار</translation>
    </message>
    <message>
        <source>How many likes were foretold before your answers, and how many came. The nearer both lines, the more a percentage here means what it says.</source>
        <translation>كم إعجابًا توقّع قبل إجاباتك وكم جاء. كلما تقارب الخطان كانت النسبة هنا أصدق.</translation>
    </message>
    <message>
        <source>Likes foretold, and likes that came</source>
        <translation>الإعجابات المتوقعة والتي جاءت</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a picture shows</extracomment>
        <translation>⁨%1⁩، كجدول</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: %n more answer(s) to songs that were picked for you, and there are figures here.</source>
        <translation>
            <numerusform>لا بيانات كافية بعد.</numerusform>
            <numerusform>لا بيانات كافية: إجابة واحدة بعدُ عن أغنية اختيرت لك، وتظهر هنا أرقام.</numerusform>
            <numerusform>لا بيانات كافية: إجابتان بعدُ عن أغنيتين اختيرتا لك، وتظهر هنا أرقام.</numerusform>
            <numerusform>لا بيانات كافية: %n إجابات بعدُ عن أغانٍ اختيرت لك، وتظهر هنا أرقام.</numerusform>
            <numerusform>لا بيانات كافية: %n إجابة بعدُ عن أغانٍ اختيرت لك، وتظهر هنا أرقام.</numerusform>
            <numerusform>لا بيانات كافية: %n إجابة بعدُ عن أغانٍ اختيرت لك، وتظهر هنا أرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>You liked of the best picks: %1. Of songs shown to find something out: %2.</source>
        <extracomment>%1 and %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>أعجبك من أفضل الاختيارات: ⁨%1⁩. ومن الأغاني المعروضة للاستكشاف: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Had it shown only its best, you would have liked %1 of those places, give or take %2 (from %n song(s) shown to find something out).</source>
        <extracomment>%1: &quot;64 %&quot;, %2: &quot;3 %&quot;</extracomment>
        <translation>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩.</numerusform>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩ (من أغنية واحدة عُرضت للاستكشاف).</numerusform>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩ (من أغنيتين عُرضتا للاستكشاف).</numerusform>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩ (من %n أغانٍ عُرضت للاستكشاف).</numerusform>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩ (من %n أغنية عُرضت للاستكشاف).</numerusform>
            <numerusform>لو عرض أفضل ما لديه فقط لأعجبك ⁨%1⁩ من تلك المواضع، بزيادة أو نقصان ⁨%2⁩ (من %n أغنية عُرضت للاستكشاف).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.</source>
        <translation>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: لم تُعرض له أغنية.</numerusform>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: عُرضت له أغنية واحدة.</numerusform>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: عُرضت له أغنيتان.</numerusform>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: عُرضت له %n أغانٍ.</numerusform>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: عُرضت له %n أغنية.</numerusform>
            <numerusform>لا يمكن بعدُ معرفة ما يكلّفه الاستكشاف من إعجابات: عُرضت له %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undersong</source>
        <extracomment>Who would have picked: names of lines in a chart</extracomment>
        <translation>Undersong</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>popularity</source>
        <translation>الشهرة</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>المصادفة</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>came</source>
        <translation>جاءت</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>متوقعة</translation>
    </message>
</context>
<context>
    <name>undersong::ui::ScoreChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a chart shows last, for screen readers. %1: whose, %2: &quot;62 % (55 to 69 %), 418 songs&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchModel</name>
    <message>
        <source>new here</source>
        <extracomment>Beside a song of Spotify&apos;s that this program never met</extracomment>
        <translation>جديدة هنا</translation>
    </message>
    <message>
        <source>Known here</source>
        <extracomment>A heading above search results</extracomment>
        <translation>معروفة هنا</translation>
    </message>
    <message>
        <source>At Spotify</source>
        <extracomment>A heading above search results</extracomment>
        <translation>في Spotify</translation>
    </message>
    <message>
        <source>Show more that are known here</source>
        <translation>إظهار المزيد مما يُعرف هنا</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>يُسأل Spotify …</translation>
    </message>
    <message>
        <source>Load more from Spotify</source>
        <translation>تحميل المزيد من Spotify</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) known here</source>
        <translation>
            <numerusform>لا أغاني معروفة هنا</numerusform>
            <numerusform>أغنية معروفة هنا</numerusform>
            <numerusform>أغنيتان معروفتان هنا</numerusform>
            <numerusform>%n أغانٍ معروفة هنا</numerusform>
            <numerusform>%n أغنية معروفة هنا</numerusform>
            <numerusform>%n أغنية معروفة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>artist, songs</comment>
        <extracomment>A row for screen readers: an artist, how many songs</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>لا أغاني</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>playlist, songs</comment>
        <extracomment>A row for screen readers: a playlist, how many songs</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SearchView</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Title, artist or album</source>
        <translation>العنوان أو الفنان أو الألبوم</translation>
    </message>
    <message>
        <source>Search for a title, artist or album</source>
        <translation>ابحث عن عنوان أو فنان أو ألبوم</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>What is searched for</extracomment>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>الفنانون</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Type a few letters: what is known here comes at once, then what Spotify finds.</source>
        <translation>اكتب بضعة أحرف: ما يُعرف هنا يظهر فورًا، ثم ما يجده Spotify.</translation>
    </message>
    <message>
        <source>Nothing is called that, neither here nor at Spotify.</source>
        <translation>لا شيء بهذا الاسم، لا هنا ولا في Spotify.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يُبحث …</translation>
    </message>
    <message>
        <source>Asking Spotify …</source>
        <translation>يُسأل Spotify …</translation>
    </message>
    <message>
        <source>Spotify has nothing else by these words.</source>
        <translation>ليس لدى Spotify شيء آخر بهذه الكلمات.</translation>
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
    <name>undersong::ui::SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>إعادة تسمية الجلسة</translation>
    </message>
    <message>
        <source>It starts from your everyday taste. What you say while it is on stays in it, and your everyday taste never hears of it.</source>
        <translation>تبدأ من ذوقك اليومي. ما تقوله فيها يبقى فيها، ولا يعلم به ذوقك اليومي أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Study, Party, Sunday morning …</source>
        <extracomment>Examples for the name of a session</extracomment>
        <translation>دراسة، حفلة، صباح الجمعة …</translation>
    </message>
    <message>
        <source>Learn in this session</source>
        <translation>التعلّم في هذه الجلسة</translation>
    </message>
    <message>
        <source>Without it nothing is learned, not even for the session itself: good for music that is not yours.</source>
        <translation>من دونه لا يُتعلَّم شيء، ولا حتى للجلسة نفسها: مناسب لموسيقى ليست لك.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionMenu</name>
    <message>
        <source>%1 (nothing is learned)</source>
        <extracomment>In the menu of sessions. %1: a session&apos;s name</extracomment>
        <translation>⁨%1⁩ (لا يُتعلَّم شيء)</translation>
    </message>
    <message>
        <source>Guests: nothing is learned</source>
        <translation>الضيوف: لا يُتعلَّم شيء</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>جلسة جديدة …</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>إعادة تسمية “⁨%1⁩” …</translation>
    </message>
    <message>
        <source>End “%1” for good …</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>إنهاء “⁨%1⁩” نهائيًا …</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SessionSwitch</name>
    <message>
        <source>A session, such as study or a party, learns apart from your everyday taste, or not at all.</source>
        <translation>الجلسة، كالدراسة أو حفلة، تتعلّم بمعزل عن ذوقك اليومي، أو لا تتعلّم أبدًا.</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <extracomment>On the button that changes the session. %1: &quot;Everyday&quot;, &quot;Guests&quot;, a name</extracomment>
        <translation>الجلسة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Sessions</name>
    <message>
        <source>There is a session “%1” already.</source>
        <translation>توجد جلسة “⁨%1⁩” بالفعل.</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <extracomment>%1: a session&apos;s name</extracomment>
        <translation>إنهاء “⁨%1⁩”؟</translation>
    </message>
    <message>
        <source>What you said in it stays in your history and counts nowhere any more. Your everyday taste is on again.</source>
        <translation>ما قلته فيها يبقى في سجلك ولا يُحسب في أي مكان بعد الآن. ذوقك اليومي فعّال من جديد.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <extracomment>In the list of languages: the one the desktop has</extracomment>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The dial of new artists: the score alone decides</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Sign in with your own client ID. The tokens are kept by your computer&apos;s keychain.</source>
        <translation>سجّل الدخول بمعرّف العميل الخاص بك. تحفظ سلسلة مفاتيح حاسوبك الرموز.</translation>
    </message>
    <message>
        <source>Connect or sign in again …</source>
        <translation>اتصال أو تسجيل دخول مجددًا …</translation>
    </message>
    <message>
        <source>login client id premium</source>
        <translation>دخول تسجيل معرّف العميل premium</translation>
    </message>
    <message>
        <source>Leave Spotify</source>
        <translation>ترك Spotify</translation>
    </message>
    <message>
        <source>Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept.</source>
        <translation>يحذف تسجيل الدخول وكل ما جاء من Spotify. آراؤك محفوظة.</translation>
    </message>
    <message>
        <source>Disconnect and delete …</source>
        <translation>قطع الاتصال وحذف …</translation>
    </message>
    <message>
        <source>logout sign out remove</source>
        <translation>خروج إزالة</translation>
    </message>
    <message>
        <source>New artists</source>
        <translation>فنانون جدد</translation>
    </message>
    <message>
        <source>How many of the songs shall be by artists of whom you rated nothing yet.</source>
        <translation>كم من الأغاني تكون لفنانين لم تقيّم لهم شيئًا بعد.</translation>
    </message>
    <message>
        <source>adventure dial explore</source>
        <translation>مغامرة مقياس استكشاف</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>A mood or a party that learns apart from your everyday taste, or not at all. Change between them on Discover or in the tray.</source>
        <translation>مزاج أو حفلة تتعلّم بمعزل عن ذوقك اليومي، أو لا تتعلّم أبدًا. بدّل بينها في «اكتشاف» أو في شريط النظام.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>جلسة جديدة …</translation>
    </message>
    <message>
        <source>guest kids study mood walls</source>
        <translation>ضيف أطفال دراسة مزاج</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>بداية سريعة</translation>
    </message>
    <message>
        <source>Ten songs, one key each: like, don&apos;t like, or skip.</source>
        <translation>عشر أغانٍ، مفتاح لكل منها: تعجبني، لا تعجبني، أو تخطٍّ.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>calibrate duel ten</source>
        <translation>معايرة عشر أغان</translation>
    </message>
    <message>
        <source>Your listening history</source>
        <translation>سجل استماعك</translation>
    </message>
    <message>
        <source>Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer.</source>
        <translation>يقرأ تصديرات Spotify وLast.fm وListenBrainz أو CSV. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>scrobbles privacy export zip</source>
        <translation>سجل خصوصية تصدير zip</translation>
    </message>
    <message>
        <source>Your own music</source>
        <translation>موسيقاك</translation>
    </message>
    <message>
        <source>Hears the sound files of a folder, to know how songs of yours sound.</source>
        <translation>يسمع ملفات الصوت في مجلد ليعرف كيف تبدو أغانيك.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>files folder analyse</source>
        <translation>ملفات مجلد تحليل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Spotify plays on one of your devices; the last one is remembered.</source>
        <translation>يشغّل Spotify على أحد أجهزتك؛ ويُتذكّر آخرها.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>speaker connect phone</source>
        <translation>سماعة connect هاتف</translation>
    </message>
    <message>
        <source>Mini-player</source>
        <translation>المشغّل المصغّر</translation>
    </message>
    <message>
        <source>A small window that stays on top, as far as your desktop lets it.</source>
        <translation>نافذة صغيرة تبقى في الأعلى، بقدر ما يسمح سطح المكتب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>small always on top</source>
        <translation>صغير في الأعلى دائمًا</translation>
    </message>
    <message>
        <source>“+” likes and “-” dislikes</source>
        <translation>“+” للإعجاب و“-” لعدمه</translation>
    </message>
    <message>
        <source>As at Pandora. Off at first: “-” is easily pressed for the volume.</source>
        <translation>كما في Pandora. مطفأ في البداية: يسهل ضغط “-” لأجل الصوت.</translation>
    </message>
    <message>
        <source>pandora pianobar</source>
        <translation>pandora pianobar</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>مفاتيح تعمل في كل مكان</translation>
    </message>
    <message>
        <source>Also while another program is in front, as far as your desktop lets them.</source>
        <translation>حتى وبرنامج آخر في المقدمة، بقدر ما يسمح سطح مكتبك.</translation>
    </message>
    <message>
        <source>global hotkeys background</source>
        <translation>مفاتيح عامة خلفية</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>كل المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>sheet list help</source>
        <translation>ورقة قائمة مساعدة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
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
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Without a tray, closing always quits.</source>
        <translation>بلا أيقونة في شريط النظام ينهي الإغلاق البرنامج دائمًا.</translation>
    </message>
    <message>
        <source>close button exit minimise</source>
        <translation>إغلاق زر خروج تصغير</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>في شريط النظام، حيث يوجد.</translation>
    </message>
    <message>
        <source>autostart login boot hidden</source>
        <translation>تشغيل تلقائي دخول إقلاع مخفي</translation>
    </message>
    <message>
        <source>Say when another song plays</source>
        <translation>الإخبار حين تُشغَّل أغنية أخرى</translation>
    </message>
    <message>
        <source>In a notice with both answers on it, never while this window is in front.</source>
        <translation>في إشعار عليه الجوابان، وليس أبدًا وهذه النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>notifications track change bubble</source>
        <translation>إشعارات تغيير الأغنية</translation>
    </message>
    <message>
        <source>Media controls beside Spotify&apos;s own</source>
        <translation>أزرار الوسائط بجانب أزرار Spotify</translation>
    </message>
    <message>
        <source>While Spotify plays on this computer it shows the song and takes the media keys itself.</source>
        <translation>حين يشغّل Spotify على هذا الحاسوب يُظهر الأغنية ويأخذ مفاتيح الوسائط بنفسه.</translation>
    </message>
    <message>
        <source>mpris media keys now playing</source>
        <translation>mpris مفاتيح الوسائط</translation>
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
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>theme dark mode light night</source>
        <translation>سمة داكن فاتح ليل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s own. At once, or with the next start while songs are imported.</source>
        <translation>زيادةً على حجم سطح مكتبك. فورًا، أو عند البدء التالي أثناء استيراد الأغاني.</translation>
    </message>
    <message>
        <source>font larger zoom accessibility</source>
        <translation>خط أكبر تكبير إتاحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>At once, or with the next start while songs are imported.</source>
        <translation>فورًا، أو عند البدء التالي أثناء استيراد الأغاني.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>ترجمة لغة</translation>
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
        <source>features energy tempo reccobeats</source>
        <translation>خصائص طاقة إيقاع reccobeats</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everybody Undersong may ask, what they are sent, and a switch for each.</source>
        <translation>كل من قد يسأله Undersong، وما يُرسل إليه، ومفتاح لكل منهم.</translation>
    </message>
    <message>
        <source>network services switches telemetry</source>
        <translation>شبكة خدمات مفاتيح</translation>
    </message>
    <message>
        <source>Stay off-line</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>No connection is opened at all, not even to Spotify.</source>
        <translation>لا يُفتح أي اتصال، ولا حتى بـ Spotify.</translation>
    </message>
    <message>
        <source>offline airplane network</source>
        <translation>بلا اتصال طيران شبكة</translation>
    </message>
    <message>
        <source>All you said</source>
        <translation>كل ما قلته</translation>
    </message>
    <message>
        <source>Every like and dislike, to read, to take back and to take along.</source>
        <translation>كل إعجاب وعدم إعجاب، للقراءة والتراجع والأخذ معك.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>export csv json download delete</source>
        <translation>تصدير csv json تنزيل حذف</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>أين يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>One folder with one database. Copy it to keep it; delete it, with Undersong closed, to forget everything.</source>
        <translation>مجلد واحد فيه قاعدة بيانات واحدة. انسخه لتحتفظ به؛ واحذفه، وUndersong مغلق، لنسيان كل شيء.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>database file backup profile remove</source>
        <translation>قاعدة بيانات ملف نسخة ملف تعريف إزالة</translation>
    </message>
    <message>
        <source>Reads of Spotify a day</source>
        <translation>قراءات Spotify في اليوم</translation>
    </message>
    <message>
        <source>How often Spotify&apos;s Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.</source>
        <translation>كم مرة يجوز أن تُقرأ واجهة Spotify في اليوم. لا ينشر Spotify رقمًا؛ وقد قُطعت أداة قرب 600.</translation>
    </message>
    <message>
        <source>rate limit quota requests</source>
        <translation>حد حصة طلبات</translation>
    </message>
    <message>
        <source>About Undersong</source>
        <translation>حول Undersong</translation>
    </message>
    <message>
        <source>Version, licences of what it is made with, and details for a report of a fault.</source>
        <translation>الإصدار، ورخص ما صُنع به، وتفاصيل لتقرير عن عطل.</translation>
    </message>
    <message>
        <source>version licence diagnostic open source</source>
        <translation>إصدار رخصة تشخيص مفتوح المصدر</translation>
    </message>
    <message>
        <source>Genres to look among</source>
        <translation>أنواع يُبحث فيها</translation>
    </message>
    <message>
        <source>Where songs to offer are looked for besides what you like. No part of your taste.</source>
        <translation>أين يُبحث عن أغانٍ للعرض إلى جانب ما يعجبك. ليس جزءًا من ذوقك.</translation>
    </message>
    <message>
        <source>styles music start</source>
        <translation>أنماط موسيقى بداية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press a button, then the new key. Single letters work wherever no text is typed.</source>
        <translation>اضغط زرًا، ثم المفتاح الجديد. تعمل الأحرف المفردة حيث لا يُكتب نص.</translation>
    </message>
    <message>
        <source>keyboard hotkeys remap</source>
        <translation>لوحة مفاتيح اختصارات</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>All that Undersong keeps on this computer and in its keychain. It begins as on the first day.</source>
        <translation>كل ما يحفظه Undersong على هذا الحاسوب وفي سلسلة مفاتيحه. يبدأ كما في اليوم الأول.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>حذف كل شيء …</translation>
    </message>
    <message>
        <source>erase forget reset account wipe remove</source>
        <translation>محو نسيان إعادة ضبط حساب مسح إزالة حذف erase forget reset account wipe remove</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات التي وُجدت</translation>
    </message>
    <message>
        <source>Enter goes to the selected setting.</source>
        <translation>Enter ينتقل إلى الإعداد المحدد.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Reset this page: %1</source>
        <extracomment>For screen readers. %1: a topic of the settings</extracomment>
        <translation>إعادة ضبط هذه الصفحة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A setting that was found. %1: its name, %2: its topic</extracomment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>لم يوجد إعداد</numerusform>
            <numerusform>وُجد إعداد واحد</numerusform>
            <numerusform>وُجد إعدادان</numerusform>
            <numerusform>وُجدت %n إعدادات</numerusform>
            <numerusform>وُجد %n إعدادًا</numerusform>
            <numerusform>وُجد %n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
    <name>undersong::ui::SongActions</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>Saved “%1” to your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>حُفظت “⁨%1⁩” في مكتبتك في Spotify.</translation>
    </message>
    <message>
        <source>Removed “%1” from your library at Spotify.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation>أُزيلت “⁨%1⁩” من مكتبتك في Spotify.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::SongList</name>
    <message>
        <source>Play now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>I like this song</source>
        <translation>تعجبني هذه الأغنية</translation>
    </message>
    <message>
        <source>I don&apos;t like this song</source>
        <translation>لا تعجبني هذه الأغنية</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>Save to Spotify</source>
        <translation>حفظ في Spotify</translation>
    </message>
    <message>
        <source>Remove from Spotify</source>
        <translation>إزالة من Spotify</translation>
    </message>
    <message>
        <source>More by this artist</source>
        <translation>المزيد لهذا الفنان</translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation>فتح في Spotify</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <extracomment>%1: the folder with everything the program keeps</extracomment>
        <translation>كل شيء محفوظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Step</name>
    <message>
        <source>Welcome</source>
        <extracomment>The four steps of the onboarding, short: what stands beside their numbers</extracomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Your Spotify app</source>
        <translation>تطبيق Spotify الخاص بك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your music</source>
        <translation>موسيقاك</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <extracomment>%1: a key, such as Esc</extracomment>
        <translation>المفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Read out when a step of the onboarding comes. %1: &quot;Step 2 of 4: Your Spotify app&quot;, %2: its heading</extracomment>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where the onboarding is. %1: the number of a step, %2: how many there are, %3: what it is about</extracomment>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TastePage</name>
    <message>
        <source>From the next pick on: more from there.</source>
        <translation>من الاختيار القادم: المزيد من هناك.</translation>
    </message>
    <message>
        <source>From the next pick on: hardly anything from there.</source>
        <translation>من الاختيار القادم: لا شيء تقريبًا من هناك.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>undersong::ui::TasteView</name>
    <message>
        <source>Taste</source>
        <translation>الذوق</translation>
    </message>
    <message>
        <source>What its picks turn on</source>
        <translation>علامَ تقوم اختياراته</translation>
    </message>
    <message>
        <source>How good its picks are</source>
        <translation>مدى جودة اختياراته</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>أبعد (-)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>الخريطة كلها (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>الخريطة كجدول</translation>
    </message>
    <message>
        <source>Lines join places where songs are as likely to be yours.</source>
        <translation>الخطوط تصل أماكن تتساوى فيها فرصة أن تكون الأغاني لك.</translation>
    </message>
    <message>
        <source>No likes yet: start with ten songs</source>
        <translation>لا إعجابات بعد: ابدأ بعشر أغانٍ</translation>
    </message>
    <message>
        <source>Hear the first song</source>
        <translation>سماع الأغنية الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>واحدة أعجبتك</numerusform>
            <numerusform>اثنتان أعجبتاك</numerusform>
            <numerusform>%n أعجبتك</numerusform>
            <numerusform>%n أعجبتك</numerusform>
            <numerusform>%n أعجبتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not liked</source>
        <translation>
            <numerusform>لا شيء لم يعجبك</numerusform>
            <numerusform>واحدة لم تعجبك</numerusform>
            <numerusform>اثنتان لم تعجباك</numerusform>
            <numerusform>%n لم تعجبك</numerusform>
            <numerusform>%n لم تعجبك</numerusform>
            <numerusform>%n لم تعجبك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) on the map</source>
        <translation>
            <numerusform>لا أغاني على الخريطة</numerusform>
            <numerusform>أغنية واحدة على الخريطة</numerusform>
            <numerusform>أغنيتان على الخريطة</numerusform>
            <numerusform>%n أغانٍ على الخريطة</numerusform>
            <numerusform>%n أغنية على الخريطة</numerusform>
            <numerusform>%n أغنية على الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: how they sound is not known yet</source>
        <extracomment>Songs that cannot be put on the map</extracomment>
        <translation>
            <numerusform>لا شيء بلا مكان</numerusform>
            <numerusform>واحدة بلا مكان: لا يُعرف بعدُ كيف تبدو</numerusform>
            <numerusform>اثنتان بلا مكان: لا يُعرف بعدُ كيف تبدوان</numerusform>
            <numerusform>%n بلا مكان: لا يُعرف بعدُ كيف تبدو</numerusform>
            <numerusform>%n بلا مكان: لا يُعرف بعدُ كيف تبدو</numerusform>
            <numerusform>%n بلا مكان: لا يُعرف بعدُ كيف تبدو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى غير معروضة</numerusform>
            <numerusform>اثنتان أخريان غير معروضتين</numerusform>
            <numerusform>%n أخرى غير معروضة</numerusform>
            <numerusform>%n أخرى غير معروضة</numerusform>
            <numerusform>%n أخرى غير معروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undersong::ui::ThumbnailButtons</name>
    <message>
        <source>I like</source>
        <translation>تعجبني</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation>لا تعجبني</translation>
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
    <message>
        <source>Session</source>
        <extracomment>Submenu of the tray: moods and parties that learn apart</extracomment>
        <translation>الجلسة</translation>
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
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation>مجموع هذه الأجزاء هو التقييم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>لو لم تعجبك «⁨%1⁩» لكان رقم هذه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>If you had not played “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>لو لم تستمع إلى «⁨%1⁩» لكان رقم هذه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>لو لم تقل عن “⁨%1⁩” إنها لا تعجبك لكانت هذه رقم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>If you had not skipped “%1”, this would be number %2.</source>
        <extracomment>%1: a song&apos;s title, %2: a rank</extracomment>
        <translation>لو لم تتخطَّ “⁨%1⁩” لكانت هذه رقم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 %2. %3. %4</source>
        <comment>question, song, whether it may be offered, main reason</comment>
        <translation>%1 ⁨%2⁩. ⁨%3⁩. ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>undersong::ui::WhySide</name>
    <message>
        <source>Why not?</source>
        <extracomment>The heading of the answer to what keeps a song from being offered</extracomment>
        <translation>لماذا لا؟</translation>
    </message>
</context>
<context>
    <name>undersong::ui::Wishes</name>
    <message>
        <source>Show Undersong</source>
        <translation>إظهار Undersong</translation>
    </message>
    <message>
        <source>Show the small player</source>
        <translation>إظهار المشغّل الصغير</translation>
    </message>
    <message>
        <source>I like</source>
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
        <source>Play a song</source>
        <translation>تشغيل أغنية</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to another program.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩) يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>%1 (%2) is no key of this keyboard.</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩) ليس مفتاحًا في لوحة المفاتيح هذه.</translation>
    </message>
    <message>
        <source>Your desktop did not give %1 (%2).</source>
        <extracomment>%1: a key, %2: what it would do</extracomment>
        <translation>لم يعطِ سطح مكتبك ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
</context>
</TS>
