"""Sentences of our own, for languages that the bench has few or no right answers of: a choice of parts each."""

from __future__ import annotations

import random

PARTS = {
    "ru": ["Паром|Автобус|Поезд на север|Школьный хор|Старый маяк|Мэр города Щёлково|Рыбацкая лодка|Объезд",
           "вышел из гавани|снова открыт для гостей|задержался на два часа|ждёт решения суда|поедет дальше|"
           "нужен жителям",
           "в четверг утром|после девяти дней перерыва|несмотря на сильный шторм|в конце этого года|"
           "сразу после съезда",
           "сообщила компания.|рассказали нам у причала.|– так говорят соседи.|и это всех обрадовало.|"
           "пишет газета «Эхо».|и к этому все привыкли.|как стало известно вчера."],
    "uk": ["Пором|Шкільний хор|Потяг до Києва|Міський голова|Її сусідка|Старий маяк|Ґанок нової бібліотеки",
           "вийшов із гавані|знову чекає гостей|запізнився на дві години|їде далі|потрібен мешканцям|"
           "є в нашій газеті",
           "у четвер уранці|після дев’яти днів перерви|попри сильний шторм|наприкінці цього року|щойно почався дощ",
           "повідомила компанія.|розповіли нам біля причалу.|– так кажуть сусіди.|і це всіх утішило.|пише «Вісник».|"
           "і до цього всі звикли.|як стало відомо вчора.|бо так вирішила громада."],
    "el": ["Το πλοίο|Ο δήμαρχος|Το σχολείο του χωριού|Η γέφυρα|Ένας ψαράς από την Ύδρα|Ο παλιός φάρος|Η εταιρεία",
           "ξεκίνησε πάλι|περιμένει την απόφαση|άργησε δύο ώρες|άνοιξε για το κοινό|έμεινε κλειστή|"
           "χρειάζεται βοήθεια",
           "την Πέμπτη το πρωί|μετά από εννέα ημέρες|παρά τη δυνατή βροχή|στο τέλος του χρόνου|ύστερα από τον σεισμό",
           "είπαν οι κάτοικοι.|γράφει η εφημερίδα «Αυγή».|και όλοι χάρηκαν.|σύμφωνα με την αστυνομία.|"
           "όπως έγινε γνωστό."],
    "he": ["המעבורת|ראש העיר|בית הספר בכפר|הגשר הישן|הדייג מיפו|מקהלת הילדים|החברה",
           "יצאה שוב לדרך|מחכה להחלטת השופט|נפתח לקהל הרחב|איחרה בשעתיים|זקוק לעזרה|חזרה הביתה",
           "ביום חמישי בבוקר|אחרי תשעה ימים|למרות הגשם החזק|בסוף השנה|מיד אחרי הסערה",
           "אמרו התושבים.|כך כתב העיתון המקומי.|וכולם שמחו.|לפי המשטרה.|כפי שנודע אתמול."],
    "ar": ["العبارة|رئيس البلدية|مدرسة القرية|الجسر القديم|صياد من الميناء|الشركة المالكة|قطار الشمال",
           "عادت إلى العمل|ينتظر قرار المحكمة|فتح أبوابه للزوار|تأخر ساعتين|يحتاج إلى مساعدة|وصلت إلى الجزيرة",
           "صباح يوم الخميس|بعد توقف دام تسعة أيام|رغم الأمطار الغزيرة|في نهاية هذا العام|قبل بدء العاصفة",
           "كما قال السكان.|حسب صحيفة محلية.|وفرح الجميع بذلك.|وفق بيان الشرطة.|وهذا خبر جيد للأطفال."],
    "th": ["เรือข้ามฟาก|นายกเทศมนตรี|โรงเรียนในหมู่บ้าน|สะพานเก่า|ชาวประมงคนหนึ่ง|บริษัทเจ้าของเรือ|รถไฟสายเหนือ",
           "กลับมาให้บริการ|รอคำตัดสินของศาล|เปิดให้ประชาชนเข้าชม|มาสายสองชั่วโมง|ต้องการความช่วยเหลือ|ถึงเกาะแล้ว",
           "ในเช้าวันพฤหัสบดี|หลังจากหยุดไปเก้าวัน|แม้ฝนตกหนัก|ในปลายปีนี้|ก่อนพายุจะมา",
           "ชาวบ้านกล่าว|ตามรายงานของหนังสือพิมพ์|และทุกคนดีใจ|ตำรวจแจ้ง|ซึ่งเป็นข่าวดีของเด็ก ๆ"],
    "hu": ["A komp|A polgármester|A falusi iskola kórusa|A régi híd|Egy idős halász|A hajótársaság|Az északi vonat",
           "újra elindult a szigetre|a bíróság döntésére vár|megnyílt a közönség előtt|két órát késett|"
           "segítségre szorul|jövőre bővül",
           "csütörtökön reggel|kilenc nap szünet után|az erős eső ellenére|az év végén|még a szélvihar előtt",
           "mondták az ott élők.|írta a helyi újság.|és ennek mindenki örült.|közölte a rendőrség.|"
           "ahogy tegnap kiderült, jó idő lesz."],
    "ro": ["Feribotul|Primarul orașului|Școala din sat|Podul vechi|Un pescar bătrân|Compania care îl deține|"
           "Trenul de noapte",
           "a plecat din nou spre insulă|așteaptă hotărârea instanței|s-a deschis pentru oaspeți|"
           "a întârziat două ore|își caută locul",
           "joi dimineață|după nouă zile de pauză|în ciuda ploii puternice|la sfârșitul anului|înainte de furtună",
           "au spus locuitorii.|a scris ziarul local.|și toți s-au bucurat.|potrivit poliției.|"
           "după cum s-a aflat în această săptămână."],
    "hr": ["Trajekt|Gradonačelnik|Seoska škola|Stari most|Jedan ribar iz Šibenika|Tvrtka vlasnica|Noćni vlak",
           "ponovno je isplovio|čeka odluku suda|otvoren je za građane|kasnio je dva sata|treba pomoć|"
           "stiže na otok već sljedeći tjedan",
           "u četvrtak ujutro|nakon devet dana stanke|unatoč jakoj kiši|krajem godine|prije oluje koja će doći",
           "rekli su mještani.|piše županijski list.|i svi su sretni.|priopćila je policija.|što će pomoći djeci."],
    "lt": ["Keltas|Miesto meras|Kaimo mokykla|Senasis tiltas|Žvejys iš Nidos|Bendrovė savininkė|Šiaurės traukinys",
           "vėl išplaukė į salą|laukia teismo sprendimo|atvėrė duris lankytojams|vėlavo dvi valandas|"
           "ieško pagalbos|grįžo namo",
           "ketvirtadienio rytą|po devynių dienų pertraukos|nepaisant smarkaus lietaus|šių metų pabaigoje|"
           "prieš pat audrą",
           "sakė gyventojai.|rašė vietos laikraštis.|ir visi džiaugėsi.|pranešė policija.|"
           "kaip sužinota šią savaitę."],
    "lv": ["Prāmis|Pilsētas mērs|Ciema skola|Vecais tilts|Zvejnieks no Rojas|Īpašnieku uzņēmums|Ziemeļu vilciens",
           "atkal devās uz salu|gaida tiesas lēmumu|vēra durvis apmeklētājiem|kavējās divas stundas|"
           "meklē palīdzību|atgriezās mājās",
           "ceturtdienas rītā|pēc deviņu dienu pārtraukuma|par spīti stipram lietum|šā gada beigās|"
           "tieši pirms vētras",
           "sacīja iedzīvotāji.|rakstīja vietējā avīze.|un visi priecājās.|ziņoja policija.|"
           "kā kļuva zināms šonedēļ."],
    "zh-Hant": ["通往外島的渡輪|市長林先生|村裡的小學|河上的舊橋|一位老漁民|這家航運公司|北上的列車",
                "恢復營運|等待法院的判決|重新對外開放|晚了兩個小時|需要各界的幫助|終於抵達目的地",
                "於星期四早上，|在停航九天之後，|儘管下著大雨，|在今年年底，|就在颱風來臨之前，",
                "居民們這樣說。|當地報紙報導。|大家都很高興。|警方表示。|這對孩子們是個好消息。"],
    "ko": ["먼 섬으로 가는 여객선이|시장은|마을 학교가|오래된 다리가|늙은 어부가|선박 회사는|북쪽으로 가는 열차가",
           "다시 운항을 시작했다고|법원의 결정을 기다린다고|시민에게 문을 열었다고|두 시간 늦었다고|도움이 필요하다고",
           "목요일 아침에|아흐레 만에|거센 비에도 불구하고|올해 말에|태풍이 오기 전에",
           "주민들이 말했다.|지역 신문이 전했다.|모두가 기뻐했다.|경찰이 밝혔다.|아이들에게 좋은 소식이다."],
}  # fmt: skip
_TIGHT = frozenset(("zh-Hant", "th"))


def sentence(lang: str, chance: random.Random) -> str:
    """One of the sentences that a language's parts make."""
    return ("" if lang in _TIGHT else " ").join(chance.choice(part.split("|")) for part in PARTS[lang])
