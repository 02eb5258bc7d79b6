"""Orders to a machine in languages that no source of ours is in: Russian, Ukrainian, Arabic, Persian, Hebrew, Hindi, Turkish, Polish, Nordic ones and some more.

Of each language four parts are known, coarsely: a machine, to retell, this text, and what is wished. News of machines has the first two
and a norm; whoever plants an order says to the machine which text is meant, or calls it by its kind at the start. A group is as for
`text.order_acts_english`.
"""

import re

from pipeline.text.order_acts_foreign import western
from pipeline.text.patterns import deferred

MACHINE = (
    r"(?:языков\w+ модел\w+|мовн\w+ модел\w+|нейросет\w+|нейромереж\w+|искусственн\w+ интеллект\w*|штучн\w+ інтелект\w*|\bИИ\b|\bШІ\b|чат-?бот\w*|\bбот\w*|робот\w*|ассистент\w*|асистент\w*|программ\w+|програм\w+|алгоритм\w*|модел[ьи]\b|език\w+ модел\w*"
    r"|نموذج|نماذج|برنامج|برامج|روبوت|الذكاء الاصطناعي|ذكاء اصطناعي|مساعد|خوارزمي\w+|آلة|هوش مصنوعی|مدل زبانی|ربات|برنامه|מודל|בינה מלאכותית|בוט|רובוט|תוכנה|עוזר|मॉडल|एआई|कृत्रिम बुद्धिमत्ता|बॉट|सहायक|โมเดล|ปัญญาประดิษฐ์|บอท|เอไอ|γλωσσικ\w+ μοντέλ\w+|τεχνητή νοημοσύνη|\bμοντέλ\w+|\bβοηθό\w*"
    r"|\byapay zek[âa]\w*|\bdil model\w*|\bmodel\w{0,4}|\basistan\w*|\bbot(?:lar|y|ar|ter|ten|en|ul|i)?\b|\brobot\w*|\bprogram\w*|\bmodele?\b|\bjęzykow\w+|\bsztuczn\w+ inteligencj\w*|\basystent\w*|\bjazykov\w+ model\w*|\buměl\w+ inteligenc\w*|\bspråkmodell\w*|\bsprogmodel\w*|\bAI\b|\bkunstig intelligens\w*|\bassistent\w*|\bkielimall\w*|\btekoäly\w*|\bnyelvi modell\w*|\bmesterséges intelligenci\w*|\binteligenț\w+ artificial\w+|\bmodel bahasa|\bkecerdasan buatan|\bmô hình|\btrí tuệ nhân tạo|\btrợ lý)"
)
_RETELLS = (
    r"(?:пересказ\w*|кратк\w+|обобщ\w*|резюмир\w*|перевод\w*|переклад\w*|сокраща\w*|стисл\w*|обрабатыва\w*|обробля\w*|чита[ею]\w*|прочит\w*|составля\w*|пиш\w+|готов\w+|узагальн\w*"
    r"|يلخ\w*|تلخ\w*|لخ\w*|يترجم\w*|ترجم\w*|يقرأ\w*|تقرأ\w*|يعالج\w*|تعالج\w*|يعيد\w*|ملخص\w*|خلاصه|ترجمه|می‌خوان\w*|مסכמ\w*|לסכם|מסכם|מסכמת|מתרגם|קורא|תסכם|सारांश|अनुवाद|पढ़\w*|संक्षेप|สรุป|แปล|อ่าน|συνοψίζ\w*|περίληψ\w*|μεταφράζ\w*|διαβάζ\w*"
    r"|\bözetl\w*|\bözet\w*|\bçevir\w*|\bokuy\w*|\bişle\w*|\bstreszcz\w*|\bpodsumow\w*|\btłumacz\w*|\bczyta\w*|\bprzetwarza\w*|\bskraca\w*|\bshrn\w*|\bpřeklád\w*|\bzpracov\w*|\bčte\w*|\bsammanfatt\w*|\böversätt\w*|\bläser\b|\bopsummer\w*|\boppsummer\w*|\boversætt\w*|\boversett\w*|\blæser\b|\bleser\b|\bbehandl\w*|\bresumer\w*|\btiivist\w*|\bkäänt\w*|\blukee\b|\bösszefoglal\w*|\bfordít\w*|\bolvas\w*|\brezum\w*|\btraduc\w*|\bcitește\w*|\bmeringkas\w*|\bterjemah\w*|\bmembaca\w*|\btóm tắt|\bdịch\b|\bđọc\b)"
)
THIS = (
    r"(?:эт(?:от|у|ой|ого|ом|о) (?:\w+ )?(?:текст\w*|стать\w*|новост\w*|заметк\w*|материал\w*|сообщени\w*|страниц\w*|публикаци\w*)|(?:данн|настоящ)\w+ (?:текст|стать|материал|новост)\w*|(?:цей|цю|цього|цієї|це) (?:\w+ )?(?:текст\w*|статт\w*|новин\w*|матеріал\w*)"
    r"|(?:هذا|هذه) (?:ال\w*)|(?:این) (?:متن|خبر|مقاله|گزارش)|(?:הטקסט|הכתבה|הידיעה|המאמר)(?: ה(?:זה|זו|זאת))|(?:इस|यह) (?:लेख|खबर|ख़बर|पाठ|समाचार)|(?:บทความ|ข่าว|ข้อความ)นี้|(?:αυτό|αυτή|το παρόν|την|τη) (?:\w+ )?(?:κείμενο|είδηση|άρθρο)"
    r"|\bbu (?:haber|metn|metin|yazı|makale|sayfa)\w*|\bt(?:en|ę|ego|ej|o) (?:\w+ )?(?:tekst\w*|artykuł\w*|wiadomo\w*|stron\w*|informacj\w*)|\bt(?:ento|uto|ohoto|éto) (?:\w+ )?(?:text\w*|člán\w*|zpráv\w*)|\b(?:den här|denna|detta) (?:\w+ )?(?:text\w*|artikel\w*|nyhet\w*)|\bden(?:ne| her) (?:\w+ )?(?:tekst\w*|artik\w*|nyhed\w*|nyhet\w*)|\btämän (?:teksti|artikkeli|uutise)\w*|\bez(?:t|en)? az? (?:cikk|szöveg|hír)\w*|\bacest(?:ui|ei)? (?:text|articol)\w*|\bacea?st\w* știr\w*|\b(?:teks|artikel|berita|tulisan) ini|\b(?:bài|tin|văn bản)(?: \w+)? này)"
)
WISH = (
    r"(?:долж[нe]\w*|следует|необходимо|нужно|обязан\w*|прош[уi]\w*|просим|пожалуйста|теперь|сообща[йю]\w*|напиш\w*|пиши\w*|упомян\w*|не упомина\w*|добав\w*|назов\w*|называй\w*|ссыла\w*|рекоменд\w*|хвали\w*|укаж\w*|замен\w*|опус\w*|пропус\w*|забуд\w*|игнорир\w*|повин\w+|треба|додай\w*|назви\w*|згадай\w*|не згадуй\w*"
    r"|يجب|أن يضيف|أن تضيف|أن يذكر|أن يصف\w*|أضف|اذكر|لا تذكر|ينبغي|الرجاء|يرجى|نرجو|اكتب\w*|تجاهل\w*|انس\b|بر \w+ است|باید|لطفا|اضافه کن\w*|بنویس\w*|نادیده|חייב\w*|צריך\w*|נא\b|בבקשה|הוסף|ציין|התעלם|אל תזכיר|לכתוב|चाहिए|कृपया|जोड़\w*|लिख\w*|न बताएँ|अनदेखा|โปรด|กรุณา|ต้อง|ห้าม|เขียนว่า|πρέπει|παρακαλ\w*|γράψ\w*|πρόσθεσ\w*|ανέφερ\w*|αγνόησ\w*"
    r"|\blütfen|\b\w+(?:malı|meli|malıdır|melidir)\b|\byaz(?:ın|ınız|sın)?\b|\bekle(?:yin|yiniz|sin)?\b|\bbelirt\w*|\bgöz ardı|\banma\w*|\bgereki\w*|\b\w+m[ae]yın\b|\betmeyin\b|\bmusi\b|\bmuszą|\bpowin\w*|\bprosz\w*|\bnapisz\w*|\bdodaj\w*|\bpomiń\w*|\bzignoruj\w*|\bnależy|\bnie wspominaj\w*|\bwymień\w*|\bmusí|\bprosím\w*|\bnapiš\w*|\bpřid\w*|\bvynech\w*|\bmåste|\bska\b|\bbör\b|\bvänligen|\bskriv\w*|\bnämn\w*|\butelämna\w*|\bskal\b|\bbør\b|\bvenligst|\bvennligst|\bnævn\w*|\bnevn\w*|\budelad\w*|\butelat\w*|\bpitää|\btäytyy|\bole hyvä|\bkirjoita|\bmainitse|\bjätä\b|\bkell\b|\bkérjük|\bírd\w*|\bemlíts\w*|\bhagyd\w*|\btrebuie|\bvă rog|\bscrie\w*|\bmenționea\w*|\badaug\w*|\bharus|\bmohon|\bharap|\btulis(?:kan)?\b|\bsebut(?:kan)?\b|\bjangan|\btambahkan|\bphải|\bhãy|\bvui lòng|\bđừng)"
)
_OLD = (
    r"(?:(?:предыдущ|прежн|прошл|стар|попередн|всех?|вс[её]\w*)\w*\s(?:\w+\s)?(?:указани|инструкци|правил|команд|распоряжени|вказівк|інструкці)\w*\s(?:\w+\s)?(?:отмен|недействит|аннулир|больше не|скасован|забуд|игнорир)\w*|(?:забуд|игнорир|отбрось|ігнор|не обращай)\w*\s[^.!?]{0,30}(?:указани|инструкци|правил|команд|вказівк|інструкці)\w*"
    r"|(?:تجاهل|انس|ألغ\w*)\s[^.!?]{0,20}(?:التعليمات|الأوامر|القواعد)|(?:دستور\w*|تعلیمات)[^.!?]{0,20}(?:نادیده|فراموش)|התעלם\w*[^.!?]{0,20}(?:הוראות|ההנחיות)|(?:निर्देश\w*)[^.!?]{0,20}(?:अनदेखा|भूल)|(?:ละเว้น|เพิกเฉย|ลืม)[^.!?]{0,12}คำสั่ง|(?:αγνόησ|ξέχασ)\w*[^.!?]{0,20}οδηγί\w*"
    r"|\b(?:önceki|tüm|bütün)\s(?:\w+\s)?(?:talimat|komut|kural)\w*\s(?:\w+\s)?(?:yok say|unut|görmezden|iptal)\w*|\b(?:zignoruj|zapomnij|pomiń)\w*\s[^.!?]{0,24}(?:instrukcj|polece|zasad)\w*|\b(?:ignoruj|zapomeň)\w*\s[^.!?]{0,24}(?:pokyn|instrukc|pravid)\w*|\b(?:ignorera|glöm|bortse från|ignorér|ignorer|glem|se bort fra)\b[^.!?]{0,24}(?:instruktion|anvisning|instruks|regl|regel|tidigare|tidligere)\w*|\b(?:ohita|unohda)\b[^.!?]{0,24}ohje\w*|\b(?:hagyd figyelmen kívül|felejtsd el)\b[^.!?]{0,24}utasítás\w*|\b(?:ignoră|uită)\b[^.!?]{0,24}instrucțiun\w*|\b(?:abaikan|lupakan)\b[^.!?]{0,24}(?:instruksi|perintah)\w*)"
)
_DRAFT = (
    r"(?:\b(?:в|во|для|из|к) корейск\w+ (?:\w+ )?(?:текст|верси|перевод|черновик|изложени|пересказ|заголов|вариант)\w*|\b(?:в|у|до|для) корейськ\w+ (?:\w+ )?(?:текст|верс|переклад|чернет)\w*|в (?:кратком )?(?:пересказе|резюме|дайджесте|сводке)\b|в заголовке\b(?! (?:письма|сообщения))|не (?:упомина|цитиру|перевод)\w* (?:об |про )?эт\w+ (?:предложени|фраз|строк|абзац)\w*"
    r"|(?:في|ضمن|إلى) (?:النص|النسخة|الترجمة|المسودة|الملخص|العنوان) (?:ال)?كوري\w*|في الملخص|(?:لا تذكر|لا تترجم|احذف) هذه الجملة|متن کره|ترجمه کره|این جمله را|(?:בטקסט|בגרסה|בטיוטה|בתרגום) ה?קוריאני\w*|בתקציר|\b(?:στο|στη|στην) κορεατικ\w+ (?:κείμενο|έκδοση|μετάφραση|περίληψη)"
    r"|\bkorece (?:metin|metn|taslak|taslağ|çeviri|özet|sürüm|başlık)\w*(?:de|da|te|ta|ne|na)\b|\bbu cümle(?:yi|den)\b|\bözette\b|\bwe? koreańsk\w+ (?:tekś|tekst|wersj|szkic|streszczen|tłumaczen)\w*|\bw streszczeniu\b|\bve? korejsk\w+ (?:text|verz|překlad|souhrn|návrh)\w*|\bi (?:den |det |en |et )?koreansk\w* (?:text|tekst|utkast|udkast|version|versjon|översättning|oversettelse|oversættelse)\w*|\bi (?:sammanfattningen|oppsummeringen|sammendraget|resuméet)\b"
    r"|\bkoreankielise(?:en|ssä) (?:teksti|luonno|versio|käännö)\w*|\btätä lausetta\b|\bkoreai (?:szöveg|vázlat|fordítás|változat)\w*b[ae]n?\b|\bezt a mondatot\b|\bîn (?:textul|versiunea|traducerea|rezumatul) (?:în )?coreean\w*|\b(?:dalam|di|pada) (?:draf|naskah|teks|ringkasan|versi|terjemahan) (?:ber)?(?:bahasa )?korea\b|\bkalimat ini\b|\b(?:trong|vào|ở) (?:bản|văn bản|bài) (?:thảo |dịch |tóm tắt )?(?:tiếng )hàn\b|\bcâu này\b|\btrong bản tóm tắt)"
)
"""The text that is to be written, by what it can only be here: Korean, a summary; or this very sentence, which is to stay out of it."""
DISTANT = (
    ("override", 3.0, _OLD),
    ("addressee", 2.5, rf"(?:{MACHINE})[^.!?]{{0,30}}?(?:{_RETELLS})[^.!?]{{0,20}}?(?:{THIS})|(?:{_RETELLS})[^.!?]{{0,20}}?(?:{THIS})[^.!?]{{0,40}}?(?:{MACHINE})|(?:{THIS})[^.!?]{{0,20}}?(?:{_RETELLS})[^.!?]{{0,20}}?(?:{MACHINE})"),
    ("addressee", 2.0, rf"^\W*(?:(?:внимание|увага|уважаем\w+|дорог\w+|шановн\w+|إلى|عزيزي|تنبيه|به|توجه|לתשומת לב|प्रिय|ध्यान दें|เรียน|προσοχή|αγαπητ\w+|dikkat|sevgili|sayın|uwaga|drog\w+|pozor|mil\w+|kära|bästa|till|kære|kjære|til|hyvä|kedves|figyelem|dragă|atenție|kepada|perhatian|catatan|gửi)[,:]?\s)?(?:\w+\s)?(?:{MACHINE})(?:\s\w+)?\s?[:,!—–]"),
    ("meta", 2.0, _DRAFT),
    ("demand", 1.5, WISH),
)  # fmt: skip
DISTANT_SCRIPTS = r"[\u0400-\u04ff\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f]{3}|[ığşİłśźżćńęąřěůőűățșđơưạảấầểệịọồủứ]|\b(?:och|att|det|som|ikke|eller|har|til|nie|się|jest|není|että|hogy|yang|untuk|dan|ini|ve|bir|bu)\b"
"""What a text in one of these languages holds; to be asked with its case, for `ı` is an `i` without."""

_SCRIPT = deferred(r"[\u0400-\u04ff\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f]{3}")
_EASTERN = deferred(r"[\u3040-\u30ff\u4e00-\u9fff]{4}")
_THEIRS = deferred(
    r"\w*[ığşİłśźżćńęąřěůőűățșđơưåøæäöŁŚŻŞČŘÅØÆÄÖ]\w*|\b(?i:och|att|det|som|den|ska|av|ett|til|med|ikke|nie|się|jest|który|oraz|ve|bir|bu|ile|az|hogy|egy|nem|je|že|pro|yang|untuk|dengan|dan|dalam|bahwa|jangan|tidak|este|cu|ja|että|ei|ovat)\b"
)
_ENGLISH = deferred(r"\b(?:the|and|with|for|that|to|of|is|are|from)\b|[가-힣]", re.IGNORECASE)
_ENOUGH = 3


def unlearned(text: str) -> bool:
    """Whether a sentence is in a language of which the learned words know little or nothing, and weaken no rule."""
    if _SCRIPT.search(text) is not None or western(text):
        return True
    if _EASTERN.search(text) is not None and not _ENGLISH.search(text):
        return True
    return len(_THEIRS.findall(text)) >= _ENOUGH and not _ENGLISH.search(text)
