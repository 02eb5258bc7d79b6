"""What `text.order_versions` knows of each language: texts made from another, how it is said what one has or has not, and who makes one.

One entry a language. Words are given by how they begin where the language bends them; in every field they are alternatives of a pattern.
"""

from dataclasses import dataclass

from pipeline.text.order_by_letters import written


@dataclass(frozen=True, slots=True)
class Versions:
    """The words of one language.

    `short` is a text made from another, `this` that it is made from this one, `has` what is said right behind it: that it knows, names or
    has something, or nothing of it. `born` is whatever is made from this text. `few` is that somebody has only a line or two, `fits` what such
    a one does well to do. `riddle` heads what is asked and answered. `past` is how it is told that something was so, `whole` a book or a
    report, which has a summary of its own.
    """

    short: str
    this: str
    has: str
    born: str
    few: str
    fits: str
    riddle: str
    past: str
    whole: str


ENGLISH = Versions(
    short=r"(?<!['’]s )(?:(?:short(?:er|ened)?|brief(?:er)?|abridged|condensed|boiled-down|cut-down|retold|second-hand|two-line|one-line|translated|foreign|onward) (?:version|form|telling|account|text|rendering)s?|summar(?:y|ies)|digests?|newsletters?|re-?tellings?|recaps?|abridge?ments?|round-?ups?)",
    this=r"(?:of|from|on|about) (?:this|it|the (?:above|present|story|news|article|text|piece))(?: \w+)?",
    has=r"(?:(?:knows?|says?|has|have|contains?|mentions?|remembers?|hears?|tells?|speaks?) (?:of )?(?:no|nothing|neither|none|not)\b|is (?:silent|ignorant|unaware|innocent|free) (?:of|on|about)|(?:does|do) not (?:know|mention|name|remember|have|contain|speak|need|carry)|(?:never|not) (?:mentions?|names?|learns?|speaks?|hears?)|(?:forgets|omits|skips|drops|passes over|leaves out|keeps quiet)\b)",
    born=r"(?:every|any|each|all|whatever|whichever) (?:\w+ )?(?:texts?|versions?|pieces?|lines?|cop(?:y|ies)|accounts?|stor(?:y|ies)|tellings?)? ?(?:that |which )?(?:(?:is|are|comes?|grows?|springs?|derives?|descends?|follows?) )?(?:later |then |ever )?(?:made|drawn|born|derived|descended|taken|written|spun|cut|comes?|grows?|springs?|descends?) (?:out )?(?:of|from) (?:this|it|the above)\b",
    few=r"(?:who(?:ever|soever)? (?:has|have)|anyone (?:with|who has)|those (?:with|who have)|if (?:there is|you have|one has)|with (?:only |just )?(?:room|space) for) (?:only |just |no more than |room for |space for |only room for |but )*(?:one|two|three|a single|a couple of|a few) (?:short )?(?:lines?|sentences?)\b",
    fits=r"(?:(?:do|does|would do) well|well advised|best (?:spent|used|given|kept)|should|may as well|had better|will find|is enough|suffices?|spends?|gives?|keeps?)\b",
    riddle=r"^\W*(?:riddle|puzzle|quiz|teaser|brain ?teaser)\b\s?[:.—–-]",
    past=r"^\W*(?:ask|check|see|look|find out)\b|\b(?:was|were|had|did|became|said|says|told|according)\b|\b(?!need)\w{3,}ed (?:an?|the|its|their|his|her|that|it|them|to|on|in)\b",
    whole=r"\b(?:reports?|stud(?:y|ies)|papers?|books?|films?|novels?|rulings?|judge?ments?|documents?|surveys?|guides?|reviews?|audits?|minutes|meetings?|transcripts?|articles?|series|play|opera|podcasts?|posts?|emails?|records?)\b",
)
SPANISH = Versions(
    short=r"(?:versi(?:ón|ones) (?:corta|breve|abreviada|reducida|resumida|condensada|traducida)s?|relatos? (?:corto|breve)s?|res[úu]men(?:es)?|síntesis|bolet[íi]n(?:es)?|compendios?|extractos?|traducci(?:ón|ones)|segunda versión)",
    this=r"(?:de est[ae]|sobre est[ae]|de lo anterior)(?: \w+)?",
    has=r"(?:no (?:sabe|saben|hay|aparece|figura|mencionan?|nombran?|consta|contienen?|hablan?|lleva|trae|conocen?|sale|existe|tiene|recuerda|cabe)|nada (?:sabe|dice)|calla|omiten?|ignora|olvida|deja fuera|prescinde de)\b",
    born=r"(?:tod[oa]s?|cada|cualquier|cuanto|lo que) (?:\w+ ){0,2}?(?:nazca|nace|salga|sale|surja|surge|derive|deriva|proceda|se (?:haga|escriba|derive|saque|componga)|nacid[oa]|derivad[oa]|sacad[oa]|hech[oa])(?: a partir)? de (?:est[ae]|éste|esto|aquí|lo anterior)\b",
    few=r"\bquien(?:es)? (?:s[óo]lo |no )?(?:tenga[n]?|disponga[n]? de|tiene|cuente con)(?: sitio para| espacio para)?(?: s[óo]lo| más que| solamente)? (?:una|dos|tres|un par de) (?:líneas?|frases?|renglones)\b",
    fits=r"(?:har[áa]n? bien|mejor|debe\w*|conviene|basta|dedique\w*|reserve\w*)\b",
    riddle=r"^\W*(?:adivinanzas?|acertijo|pregunta|enigma)\s?[:.—–-]",
    past=r"\b(?:era\w*|fue\w*|había\w*|tenía\w*|dijo|dice|según|\w{3,}(?:ó|aron|ieron|aba|aban))\b",
    whole=r"\b(?:informes?|estudios?|libros?|películas?|sentencias?|fallos?|documentos?|encuestas?|novelas?|actas?|artículos?|guías?|series?|ruta|obra)\b",
)
FRENCH = Versions(
    short=r"(?:versions? (?:courte|brève|abrégée|réduite|condensée|résumée|traduite)s?|récits? (?:court|bref)s?|résumés?|synthèses?|abrégés?|condensés?|infolettres?|lettres? d['’]information|traductions?)",
    this=r"(?:de ce(?:t|tte)?|sur ce(?:t|tte)?|de ce qui précède)(?: \w+)?",
    has=r"(?:(?:ne |n['’])(?:sait|savent|connaît|connaissent|dit|disent|mentionn\w+|nomm\w+|contien\w+|parl\w+|comporte\w*|souffle|retien\w+|y a|a|ont)\b[^.!?]{0,24}?(?:pas|rien|aucune?|nulle?|point|mot)\b|ignor(?:e|ent) (?:tout|l)|tai(?:t|sent)|om(?:et|ettent)|pass(?:e|ent) (?:sur|sous silence)|il n['’]y a (?:pas|ni|aucun))",
    born=r"(?:tout(?:e|es)?|tous|chaque|ce qui|quoi qui) (?:les |\w+ ){0,2}?(?:tirée?s?|née?s?|issue?s?|dérivée?s?|faite?s?|naît|naîtra|sort|sortira|(?:est|sera|soit) (?:tiré|fait|né|issu)e?) (?:à partir )?(?:de|d['’]) ?(?:celui-ci|celle-ci|ceci|ce qui précède|ce(?:t|tte)? (?:texte|article|page|dépêche|nouvelle))",
    few=r"\b(?:qui(?:conque)?|celui qui|ceux qui) (?:n['’](?:a|ont|aurait)|ne dispose\w*)(?: de place)?(?: que| de la place que pour| que de)(?: d['’]| pour)? ?(?:une|deux|trois|quelques) (?:lignes?|phrases?)\b",
    fits=r"(?:fer(?:a|ont) bien|fer(?:ait|aient) bien|devra\w*|doit|mieux|suffit|gagne à|réserve\w*|consacre\w*)\b",
    riddle=r"^\W*(?:devinettes?|énigme|question|charade|rébus)\s?[:.—–-]",
    past=r"\b(?:était|étaient|avait|avaient|fut|furent|a (?:été|dit|écrit|fait)|selon|dit (?:le|la)|\w{3,}aient)\b",
    whole=r"\b(?:rapports?|études?|livres?|films?|arrêts?|jugements?|documents?|enquêtes?|romans?|articles?|guides?|séries?|œuvre)\b",
)
GERMAN = Versions(
    short=r"(?:(?:kurze|verkürzte|gekürzte|knappe|übersetzte|koreanische)[nr]? (?:fassung|version|meldung|erzählung)(?:en)?|kurzfassung(?:en)?|kurzversion(?:en)?|kurzmeldung(?:en)?|zusammenfassung(?:en)?|nacherzählung(?:en)?|newsletter|rundbriefe?|übersetzung(?:en)?)",
    this=r"(?:diese[rs]|hiervon|davon)(?: \w+)?",
    has=r"(?:(?:weiß|wissen|kennt|kennen|nennt|nennen|enthält|enthalten|erwähnt|erwähnen|sagt|hat|haben|gibt es|gab es nie|steht|stehen|findet sich|kommt|kommen|braucht|brauchen)\b[^.!?]{0,24}?(?:kein\w*|nichts|nicht|nie|niemand)\b|verschweig\w*|lässt [^.!?]{2,30} weg|übergeh\w*|schweigt)",
    born=r"(?:alle[mns]?|jede[mnrs]?|was|was immer|was auch) (?:\w+ |, )?(?:,? ?(?:was|das|der|die) )?(?:\w+ ){0,2}?(?:aus (?:diese[mnr]|diesem \w+|dieser \w+|ihm|ihr)(?: \w+)? (?:\w+ )?(?:entsteht|wird|gemacht|gewonnen|entstanden|hervorgeht|stammt|geschrieben)|daraus (?:\w+ )?(?:entsteht|wird|gemacht|entstanden|hervorgeht))",
    few=r"\b(?:wer|alle,? die) (?:nur|bloß|lediglich|nicht mehr als) (?:platz für )?(?:eine|zwei|drei|ein paar) (?:zeilen?|sätze?|satz) (?:hat|haben|frei hat|zur verfügung hat)\b",
    fits=r"(?:gut beraten|tut gut|sollte\w*|muss|besser|widm\w+|reicht|genügt|schenk\w*)\b",
    riddle=r"^\W*(?:rätsel|rätselfrage|quizfrage|preisfrage|frage)\s?[:.—–-]",
    past=r"\b(?:war|waren|hatte\w*|wurde\w*|sagte\w*|sagt|laut|zufolge|gab(?! es nie)|stand\w*|\w{3,}te[n]?)\b(?<!hätte)(?<!bitte)(?<!heute)(?<!leute)(?<!sollte)",
    whole=r"\b(?:\w*bericht\w*|\w*studie\w*|\w*buch\w*|\w*bücher\w*|\w*film\w*|\w*urteil\w*|dokument\w*|umfrage\w*|roman\w*|artikel\w*|protokoll\w*|serie\w*|\w*stück\w*)\b",
)
ITALIAN = Versions(
    short=r"(?:version[ei] (?:brev[ei]|cort[ae]|ridott[ae]|abbreviat[ae]|condensat[ae]|tradott[ae])|raccont[oi] brev[ei]|riassunt[oi]|sintesi|compendi[oi]?|bollettin[oi]|newsletter|traduzion[ei])",
    this=r"(?:di quest[ao]|su quest[ao]|di quanto sopra)(?: \w+)?",
    has=r"(?:non (?:sa|sanno|c['’]è|ci sono|compar\w+|figura\w*|menzion\w+|nomin\w+|contien\w+|contengono|parl\w+|conosc\w+|ha|hanno|dice|dicono|ricord\w+)|nulla (?:sa|dice)|tac(?:e|ciono)|omett\w+|ignora\w*|dimentica\w*|tralascia\w*)\b",
    born=r"(?:ogni|qualsiasi|qualunque|tutt[oei]|ciò che|quanto) (?:\w+ ){0,2}?(?:nat[oaie]|tratt[oaie]|deriva\w*|ricavat[oaie]|fatt[oaie]|nasc[ae]|nascerà|scaturi\w+|che (?:nasce|viene|nascerà|ne nasce|deriva)) (?:da|di) (?:quest[ao]|qui|quanto sopra)\b",
    few=r"\b(?:chi|coloro che) (?:ha|hanno|dispone di|avesse)(?: spazio per)?(?: solo| soltanto| non più di| appena) (?:una|due|tre|un paio di) (?:rig[ah]e?|frasi|frase)\b",
    fits=r"(?:farà bene|faranno bene|dovrebbe\w*|deve|meglio|basta|dedichi|riservi|conviene)\b",
    riddle=r"^\W*(?:indovinello|enigma|domanda|quiz)\s?[:.—–-]",
    past=r"\b(?:era\w*|fu|furono|aveva\w*|ha (?:detto|scritto|fatto)|disse|secondo|\w{3,}(?:arono|irono|ava|avano))\b",
    whole=r"\b(?:rapport[oi]|relazion[ei]|studi[oi]?|libr[oi]|film|sentenz[ae]|document[oi]|sondagg\w+|romanz[oi]|articol[oi]|guid[ae]|opera|verbal[ei])\b",
)
PORTUGUESE = Versions(
    short=r"(?:vers(?:ão|ões) (?:curta|breve|resumida|abreviada|reduzida|condensada|traduzida)s?|relatos? (?:curto|breve)s?|resumos?|sínteses?|boleti(?:m|ns)|newsletters?|traduç(?:ão|ões))",
    this=r"(?:dest[ea]|sobre est[ea]|do que (?:foi dito|está) acima)(?: \w+)?",
    has=r"(?:não (?:sabe|sabem|há|aparece\w*|figura|mencion\w+|nomei\w+|consta|contêm|contém|fala\w*|traz|conhece\w*|existe|tem|têm|lembra|diz\w*)|nada (?:sabe|diz)|cala\w*|omite\w*|ignora\w*|esquece\w*|deixa de fora)\b",
    born=r"(?:tod[oa]s?|cada|qualquer|tudo o que|o que) (?:\w+ ){0,2}?(?:nasça|nasce|saia|sai|surja|surge|derive|deriva|se (?:faça|escreva|tire)|nascid[oa]|derivad[oa]|tirad[oa]|feit[oa])(?: a partir)? (?:dest[ea]|disto|daqui|do (?:acima|anterior))\b",
    few=r"\bquem (?:s[óo] |apenas )?(?:tiver|dispuser de|tem|tenha)(?: espaço para)?(?: s[óo]| apenas| não mais que)? (?:uma|duas|três|um par de) (?:linhas?|frases?)\b",
    fits=r"(?:far(?:á|ão) bem|melhor|deve\w*|convém|basta|dedique\w*|reserve\w*)\b",
    riddle=r"^\W*(?:adivinhas?|charada|enigma|pergunta)\s?[:.—–-]",
    past=r"\b(?:era\w*|foi|foram|havia\w*|tinha\w*|disse|diz (?:o|a)|segundo|\w{3,}(?:aram|eram|iram|ava|avam))\b",
    whole=r"\b(?:relatórios?|estudos?|livros?|filmes?|sentenças?|acórdão|documentos?|pesquisas?|romances?|artigos?|guias?|séries?|peça)\b",
)
DUTCH = Versions(
    short=r"(?:(?:korte|verkorte|ingekorte|beknopte|vertaalde) (?:versie|lezing|weergave|tekst)s?|samenvatting(?:en)?|navertelling(?:en)?|nieuwsbrie(?:f|ven)|vertaling(?:en)?)",
    this=r"(?:van dit|van deze|hiervan)(?: \w+)?",
    has=r"(?:(?:weet|weten|kent|kennen|noemt|noemen|bevat\w*|vermeld\w*|zegt|heeft|staat|staan|komt)\b[^.!?]{0,24}?(?:geen|niets|niet|nooit)\b|verzwijg\w*|laat [^.!?]{2,30} weg|zwijgt)",
    born=r"(?:elke|ieder[e]?|elk|alle|alles|wat) (?:\w+ ){0,2}?(?:die|dat|wat) (?:\w+ )?(?:hieruit|uit (?:dit|deze|dit \w+|deze \w+)|hiervan) (?:\w+ )?(?:ontstaat|voortkomt|wordt gemaakt|gemaakt wordt|komt|volgt)",
    few=r"\bwie (?:maar|slechts|alleen) (?:plaats heeft voor |ruimte heeft voor )?(?:één|een|twee|drie|een paar) (?:regels?|zinnen|zin)\b",
    fits=r"(?:doet er goed aan|goed aan|moet|beter|genoeg|wijdt|bewaart|zou)\b",
    riddle=r"^\W*(?:raadsel|vraag|quizvraag)\s?[:.—–-]",
    past=r"\b(?:was|waren|had|hadden|werd\w*|zei\w*|zegt de|volgens|stond\w*)\b",
    whole=r"\b(?:rapport\w*|studie\w*|onderzoek\w*|boek\w*|film\w*|vonnis\w*|document\w*|enquête\w*|roman\w*|artikel\w*|verslag\w*|serie\w*)\b",
)
RUSSIAN = Versions(
    short=r"(?:(?:кратк|коротк|сжат|сокращённ|сокращенн)\w+ (?:верси|изложени|пересказ|вариант|текст|заметк)\w*|пересказ\w*|дайджест\w*|рассылк\w+|сводк[аеиу]|выжимк\w+|(?:коротк\w+ |стисл\w+ )(?:версі|виклад|переказ)\w*|переказ\w*|розсилк\w+)",
    this=r"(?:эт(?:ой|ого)|цього|цієї)(?: \w+)?",
    has=r"(?:(?:ничего )?не (?:зна[ею]т|упомина\w+|называ\w+|содержит|говорит|помнит|попада\w+|знает|згаду\w+|зна[єю]\w*|місти\w+)|нет\b|немає|нічого не|молч[иа]т|мовчить|опуска[ею]т|умалчива\w+|обход[ия]т)",
    born=r"(?:вс(?:який|якая|яком|ё|ех|е)|кажд(?:ый|ом|ая|ой)|люб(?:ой|ом|ая)|кожн\w+|будь-як\w+|всё,? что) (?:\w+,? ){0,2}?(?:котор\w+ |що )?(?:рождённ\w+|рожденн\w+|сделанн\w+|взят\w+|составленн\w+|рожда\w+|выйд\w+|получ\w+|народжен\w+|зроблен\w+|постане|созданн\w+|выросш\w+)(?: \w+)? (?:из|из этого|з|на основе) (?:эт(?:ого|ой)|цього|цієї|него|неё)",
    few=r"(?:у кого|кто|хто|у того,? кто|если)(?: есть| имеет| має| располагает)?(?: место| місце)?(?: лишь| только| всего| лише| тільки)(?: место)?(?: для| на)? (?:одн\w+|дв\w+|тр\w+|пар[уы]) (?:строк\w*|строч\w+|предложени\w+|рядк\w+|фраз\w*)",
    fits=r"(?:пусть|нехай|лучше|краще|следует|стоит|варто|достаточно|отда\w+|посвят\w+|присвят\w+)",
    riddle=r"^\W*(?:загадка|вопрос|викторина|запитання|питання)\s?[:.—–-]",
    past=r"\b(?:был[аио]?|сказал\w*|сообщил\w*|заявил\w*|написал\w*|по словам|согласно|був|була|було|були|сказав)\b",
    whole=r"\b(?:доклад\w*|отч[её]т\w*|исследовани\w*|книг\w*|фильм\w*|решени\w+ суда|документ\w*|опрос\w*|роман\w*|стать\w+|протокол\w*|сериал\w*|звіт\w*)\b",
)
POLISH = Versions(
    short=r"(?:(?:krótk|skrócon|zwięzł)\w+ (?:wersj\w+|relacj\w+|tekst\w*)|streszczeni\w+|podsumowani\w+|newsletter\w*|biuletyn\w*|tłumaczeni\w+|przekład\w*)",
    this=r"(?:te(?:go|j))(?: \w+)?",
    has=r"(?:nie (?:wie|wiedzą|zna|znają|wspomina\w*|wymienia\w*|zawiera\w*|ma|mówi|pamięta|pojawia)|nic nie|milcz\w+|pomija\w*|przemilcza\w*)",
    born=r"(?:w?\s?każd\w+|wszystk\w+|cokolwiek|wszelki\w+) (?:\w+,? ){0,2}?(?:któr\w+ |co )?(?:z (?:tego|niego|niej)(?: \w+)? (?:powstanie|powstaje|wynika|wyrasta)|(?:powstał\w*|powstanie|powstaje|zrobion\w+|wzięt\w+) z (?:tego|niego|niej))",
    few=r"(?:kto|ten,? kto) ma (?:tylko|zaledwie|jedynie|miejsce (?:tylko )?na) (?:jed\w+|dwa|dwie|trzy|parę) (?:lini\w+|zdani\w+|wiersz\w+|linijk\w+)",
    fits=r"(?:niech|lepiej|powinien|powinna|warto|wystarczy|dobrze zrobi)",
    riddle=r"^\W*(?:zagadka|pytanie|quiz)\s?[:.—–-]",
    past=r"\b(?:był[aoy]?|byli|miał[aoy]?|powiedział\w*|według|zdaniem|napisał\w*)\b",
    whole=r"\b(?:raport\w*|badani\w+|książ\w+|film\w*|wyrok\w*|dokument\w*|ankiet\w*|powieś\w+|artykuł\w*|protok\w+|serial\w*)\b",
)
TURKISH = Versions(
    short=r"(?:kısa (?:sürüm|anlatım|metin|hâl|hal|haber)\w*|özet\w*|bülten\w*|çeviri\w*)",
    this=r"bu \w+",
    has=r"(?:\w+ )?(?:\w+(?:den|dan|ten|tan) )?(?:habersiz\w*|bilmez|bilmiyor|söz etmez|anmaz|yoktur|yok|geçmez|içermez|değinmez|susar)",
    born=r"bun(?:dan|un üzerinden) (?:doğan|çıkan|türeyen|yapılan|yazılan) (?:her|bütün|tüm)",
    few=r"(?:kim(?:in|se)?|olan(?:lar)?) (?:yalnızca|sadece|ancak) (?:bir|iki|üç) (?:satır|cümle)\w*|(?:yalnızca|sadece) (?:bir|iki|üç) (?:satır|cümle)\w* (?:olan|yeri olan)",
    fits=r"(?:\w*(?:sın|sin|sun|sün)\b|iyi eder|\w+m[ae]lı\w*|yeter)",
    riddle=r"^\W*(?:bilmece|soru)\s?[:.—–-]",
    past=r"\b\w+(?:dı|di|du|dü|tı|ti|tu|tü|mıştı|mişti)\b",
    whole=r"\b(?:rapor\w*|araştırma\w*|kitap\w*|film\w*|karar\w*|belge\w*|anket\w*|roman\w*|makale\w*|dizi\w*)\b",
)
VIETNAMESE = Versions(
    short=r"bản (?:ngắn|rút gọn|tóm tắt|tóm lược|dịch|tin vắn)|bản tin tóm tắt|tóm tắt",
    this=r"(?:của )?(?:tin|bài|câu chuyện) này",
    has=r"(?:không (?:biết|hề|có|nhắc|nói|nêu|chứa)|bỏ qua|im lặng|quên)",
    born=r"(?:mọi|bất kỳ|bất cứ) (?:\w+ ){0,3}?(?:sinh ra|làm ra|viết|rút|lấy) từ (?:bài|tin|văn bản)(?: \w+)? này",
    few=r"(?:ai|người nào) chỉ (?:có|còn)(?: chỗ cho)? (?:một|hai|ba|vài) (?:dòng|câu)",
    fits=r"(?:nên|hãy|tốt nhất|chỉ cần)",
    riddle=r"^\W*(?:câu đố|đố|câu hỏi)\s?[:.—–-]",
    past=r"\b(?:đã|cho biết|cho hay|nói rằng|theo)\b",
    whole=r"\b(?:báo cáo|nghiên cứu|sách|phim|bản án|tài liệu|khảo sát|tiểu thuyết|biên bản)\b",
)
INDONESIAN = Versions(
    short=r"(?:versi (?:pendek|singkat|ringkas|terjemahan)|ringkasan|rangkuman|ikhtisar|buletin|terjemahan)",
    this=r"(?:berita|tulisan|artikel|kabar|cerita) ini",
    has=r"(?:tidak (?:mengenal|tahu|menyebut|memuat|ada|memiliki|membahas|perlu)|tak (?:mengenal|tahu|menyebut|memuat|ada|memiliki)|melupakan|mengabaikan|melewatkan|bungkam)",
    born=r"(?:setiap|semua|segala|apa pun) (?:\w+ ){0,2}?(?:yang )?(?:lahir|dibuat|ditulis|diambil|diturunkan|muncul) dari (?:tulisan|berita|artikel|teks)?\s?ini",
    few=r"siapa(?: pun)? (?:yang )?hanya (?:punya|memiliki|ada)(?: ruang untuk)? (?:satu|dua|tiga|beberapa) (?:baris|kalimat)",
    fits=r"(?:sebaiknya|hendaknya|baiknya|cukup|harus|lebih baik)",
    riddle=r"^\W*(?:teka-teki|tebak-tebakan|pertanyaan|kuis)\s?[:.—–-]",
    past=r"\b(?:telah|sudah|kata|menurut|ujar|mengatakan)\b",
    whole=r"\b(?:laporan|studi|penelitian|buku|film|putusan|dokumen|survei|novel|risalah)\b",
)
JAPANESE = Versions(
    short=r"(?:短い版|短縮版|短い(?:文章?|記事|話)|要約(?:文|版)?|まとめ(?:記事)?|ダイジェスト|短信|ニュースレター|メルマガ|訳文|翻訳版|韓国語版)",
    this=r"この(?:記事|文章?|話|ニュース)の",
    has=r"(?:(?:は|には|では|に)[^。?？]{1,24}(?:知らない|出てこない|載らない|現れない|ない|触れない|含まない|書かない|消える|残らない))",
    born=r"(?:この(?:文章?|記事|話|ニュース)|ここ)から(?:生まれる|作られる|書かれる|できる|派生する)[^。]{0,12}(?:すべて|どの|あらゆる|文|記事|もの)|(?:この(?:文章?|記事|話))を(?:もと|元)に(?:した|する|書かれる|作られる)[^。]{0,12}(?:すべて|どの|文|記事|もの)",
    few=r"(?:一|二|三|1|2|3|１|２|３)(?:行|文)(?:で|しか|だけ|に)[^。]{0,10}(?:なら|伝え|まとめ|ない|書く|場合)",
    fits=r"(?:がよい|がいい|べき|粋|充て|使う|割く|十分|ふさわしい)",
    riddle=r"^\W*(?:なぞなぞ|クイズ|問題?|Q)\s?[:：。]|(?:何か|どれか)[。?？]\s?(?:答え|正解)",
    past=r"(?:た|ました|だった|という|によると)[。.]?\s*$",
    whole=r"報告書|研究|論文|本は|書籍|映画|判決|文書|調査|小説|議事録",
)
CHINESE = Versions(
    short=r"(?:短版|短讯|简讯|简版|缩略版|缩写版?|摘要|简报|转述|译文|中译|梗概|短文|精简版|短訊|簡訊|韩文版|转载)",
    this=r"(?:本文|这条(?:消息|新闻)|这篇(?:文章|报道)|这则(?:消息|新闻))的?",
    has=r"[^。?？，,]{0,4}(?:没有|不知|不提|从无|并无|绝不|不会出现|不出现|只字不|略去|不含|不记得|没)",
    born=r"(?:凡|一切|任何|所有|每)[^。，,]{0,4}由(?:本文|此|这)[^。，,]{0,4}(?:衍生|写成|产生|改写|而来|做成|生成)",
    few=r"(?:只有|只能写|仅有|写不下|只够)?[一二三两12](?:行|句)(?:写不下|的话|的地方|的篇幅|的空间|可写|可用)",
    fits=r"(?:最好|不妨|应当|应该|留给|就够|足矣|宜)",
    riddle=r"^\W*(?:谜语|谜面|猜谜|问题?|问)\s?[:：]",
    past=r"(?:了|说|表示|据|曾)[^。]{0,6}。?\s*$",
    whole=r"报告|研究|论文|书籍|电影|判决|文件|调查|小说|会议记录",
)
KOREAN = Versions(
    short=r"(?:(?:짧은|줄인|간추린|옮긴|축약한|번역된|두\s?줄짜리|한\s?줄짜리)\s(?:글|소식|기사|판|이야기|단신)|축약본|간추림|요약(?:문|본|글)?|소식지|뉴스레터|다이제스트|번역(?:문|본)|한국어판)",
    this=r"이\s?(?:글|기사|소식|이야기)의",
    has=r"(?:(?:은|는|에는|에선|에서는|에)\s[^.!?]{1,24}(?:모른다|모릅니다|없다|없습니다|나오지\s않는다|나오지\s않습니다|보이지\s않는다|등장하지\s않는다|담기지\s않는다|잊는다|건너뛴다|빠진다|남지\s않는다))\W*$",
    born=r"(?:이\s?(?:글|기사|소식|이야기))(?:에서|로부터|로|을\s바탕으로|를\s바탕으로)\s(?:갈라져\s나온|태어난|나온|나오는|만든|만들어진|쓴|쓰인|빚은|파생된)\s(?:모든|어느|어떤|무엇|것은)",
    few=r"(?:한|두|세|한두)\s?(?:줄|문장)(?:밖에|만|뿐)\s?[^.!?]{0,12}(?:없|있|남|허락|쓸\s수|실을\s수)\S*\s?(?:면|이라면|사람|이|분|곳|매체)",
    fits=r"(?:알차|낫다|낫습|좋다|좋습|쓰는\s편|쓰면\s|쓰라|쓰십|바치|내주|충분|돌리|할애|어울|맞다)",
    riddle=r"^\W*(?:수수께끼|퀴즈|문제|질문|문)\s?[:：.]",
    past=r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요)\W*$|(?:따르면|라고\s\S{0,8}(?:말|밝|전)\S*)",
    whole=r"보고서|연구|논문|책|영화|판결문|문서|조사|소설|회의록|기록|드라마",
)
TABLES = written(
    ENGLISH, SPANISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, DUTCH, POLISH, TURKISH, VIETNAMESE, INDONESIAN,
    cyrillic=RUSSIAN, kana=JAPANESE, han=CHINESE, hangul=KOREAN,
)  # fmt: skip
"""The tables by the letters that their languages are written in."""
