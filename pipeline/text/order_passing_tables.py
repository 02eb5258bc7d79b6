"""What `text.order_passing` knows of each language: a reader in a hurry, one word read for another, another language, and who passes news on.

One entry a language; every field holds alternatives of a pattern.
"""

from dataclasses import dataclass

from pipeline.text.order_by_letters import written


@dataclass(frozen=True, slots=True)
class Passing:
    """The words of one language.

    `hurry` is a reader in a hurry, `enough` that one thing is enough for him. `reads` is how one word between quotation marks (`""` here) is
    said to stand for another, `abroad` this news on its way into another language, `gone` that something is left behind there. `passes` is
    who or whoever passes this news on, `adds` what such a one says or adds. `past` is how it is told that something was so.
    """

    hurry: str
    enough: str
    reads: str
    abroad: str
    gone: str
    passes: str
    adds: str
    past: str


_Q = '""'
ENGLISH = Passing(
    hurry=r"(?:readers?|those|anyone|people|you|editors?|him|her|one) (?:\w+ )?(?:in a (?:hurry|rush)|in haste|pressed for time|short of time|with no time|without the time|on the run)|(?:hurried|hasty|busy|rushed|impatient) (?:readers?|editors?)",
    enough=r"\b(?:need(?:s)? (?:only|just|no more)|one (?:thing|line|sentence|word|point)|is enough|suffices?|will do\b|only (?:this|one)|just this)\b",
    reads=rf"where (?:it|the text|this|one|the page|the article) (?:says?|has|reads?|prints|speaks of) {_Q}[^.!?]{{0,30}}{_Q}|{_Q} (?:above |here |in (?:this|the) (?:text|story|piece|article|report) )?(?:is|are|should be|must be|has to be|wants to be) (?:to be )?(?:read|understood|taken|heard|spelled|spelt|pronounced|written|voiced|sounded)(?: out)?(?: here| as| for)* {_Q}|{_Q}[^.!?]{{0,40}}\b(?:false friend|slip of the pen|misprint|typing slip|takes the form|old word for|other word for|alias of|stage name)\b[^.!?]{{0,40}}{_Q}|for {_Q},? (?:read|write|put|say) {_Q}",
    abroad=r"\b(?:on (?:its|the) way (?:in)?to|(?:when|as|once|if|while) (?:this|it|(?:this|the) (?:story|news|tale|text|piece|article)) (?:travels?|crosses|goes|moves|passes|is carried|sails|leaves|arrives) (?:\w+ )?(?:to|into|over|in)|in the passage (?:in)?to|crossing (?:in)?to) (?:an?other|other|foreign|the next|any other|the) (?:languages?|tongues?|sea|border|ocean)|\b(?:numbers|figures|words|names) travel badly\b",
    gone=r"\b(?:stays?|remains?|left|lost|drops?|vanish\w*|disappears?|gets? off|falls?|at home|behind|ashore|overboard|arrives? as|becomes?|turns? into|has no|needs? no)\b",
    passes=r"\b(?:who(?:ever|soever)?|anyone who|everyone who|all who|those who|the one who) (?:next )?(?:passes?|hands?|tells?|carr(?:y|ies)|repeats?|spreads?|relays?|retells?|shortens?|sums? up|boils? down|writes? up) (?:(?:this|the) (?:news|story|tale|text|piece|item)|this|it)\b(?: (?:on|next|along|further|down|up|again))*",
    adds=r"\b(?:will|does|naturally|of course|always|surely|tells?|adds?|names?|says?|gives?|leaves?|ends?|begins?|puts?|drops?|forgets?|mentions?|thanks?)\b",
    past=r"\b(?:was|were|had|did|became|said|told|wrote|according)\b|\b\w{3,}ed (?:an?|the|its|their|his|her|that|it|them)\b|\byesterday\b|\bissue\b",
)
SPANISH = Passing(
    hurry=r"(?:lector(?:es|a)?|quien(?:es)?|editor(?:es)?|aquel) (?:\w+ )?(?:apurad|apresurad|con prisa|de prisa|sin tiempo|va de prisa|tenga prisa|tiene prisa|ocupad|impacient)\w*|\b(?:con|las) prisas?\b",
    enough=r"\b(?:basta\w*|una sola (?:cosa|frase|línea)|una (?:cosa|frase|línea)|sólo|solo|solamente|únicamente|se le dirá|retendrá|quédese)\b",
    reads=rf"(?:donde|allí donde) (?:pone|dice|se (?:dice|lee|escribe)|aparece|figura|está escrito) {_Q}[^.!?]{{0,24}}{_Q}|{_Q}[^.!?]{{0,16}} (?:se lee|léase|se entiende|entiéndase|se pronuncia|debe leerse|ha de leerse|se escribe|se dice|quiere decir aquí) (?:como |por )?{_Q}",
    abroad=r"\b(?:al (?:pasar|viajar|cruzar|traducirse|cambiar)|en (?:el paso|el viaje|el camino|la mudanza)|camino) (?:de (?:una )?lengua|a (?:otra lengua|otro idioma|otras lenguas|otros idiomas)|de una lengua a otra|el mar|la frontera|de idioma|al coreano)\b|\ben (?:otra lengua|otro idioma|coreano),? ",
    gone=r"\b(?:pierde\w*|suele\w*|se queda\w*|quede|desaparec\w+|se cae\w*|no (?:viaja|cruza|pasa|se dice)\w*|en tierra|en casa|olvida\w*|cambia\w*)\b",
    passes=r"\b(?:quien(?:quiera que)?|todo (?:aquel|el) que|el que|los que|aquel que) (?:la |lo |le |ahora |luego |después )?(?:pas[ea]n?|cuent[ea]n?|repit[ae]n?|lleve|lleva|difund[ae]n?|transmit[ae]n?|resum[ae]n?|abrevi[ea]n?|acort[ea]n?|tradu(?:ce|zca)n?)(?: \w+)? (?:esta?|este|la|el) (?:noticia|historia|texto|nota|cuento|suceso)|\bquien(?:quiera que)? (?:la|lo) (?:pas[ea]|cuent[ea]|repit[ae]|resum[ae]|acort[ea])\b",
    adds=r"\b(?:dirá\w*|dice|diga|añad\w+|agreg\w+|dará|da|dé|nombr\w+|menciona\w*|llama\w*|calla\w*|calle|omit\w+|termin\w+|acab\w+|empez\w+|empiez\w+|recuerd\w+|olvid\w+|deja\w*)\b",
    past=r"\b(?:era\w*|fue\w*|había\w*|dijo|según|ayer|edición|número de|\w{3,}(?:ó|aron|ieron))\b",
)
FRENCH = Passing(
    hurry=r"lect(?:eur|rice)s? (?:press|occup|impatient|hâti)\w*|\b(?:qui|ceux qui|celui qui|pour qui) (?:est pressé|sont pressés|n['’](?:a|ont) pas le temps|manque\w* de temps)|\bles? pressés\b|gens pressés",
    enough=r"\b(?:suffi\w+|une seule (?:chose|phrase|ligne)|une (?:chose|phrase|ligne)|retien\w+|seulement|ne .{2,20} que)\b",
    reads=rf"(?:là )?où (?:il est écrit|on lit|l['’]on lit|il y a|figure|le texte (?:dit|porte)|est écrit) {_Q}[^.!?]{{0,24}}{_Q}|{_Q}[^.!?]{{0,16}} (?:se lit|se lisent|s['’]entend|se prononce|se dit|s['’]écrit|doit se lire|est à lire|lire|lisez|lisons) ?(?:ici |comme |pour )?{_Q}",
    abroad=r"\b(?:en (?:passant|voyageant|traversant|changeant)|dans le (?:passage|voyage)|en route|en chemin|sur le chemin) (?:à|vers|d['’]|de|dans)? ?(?:une autre langue|d['’]autres langues|la mer|la frontière|langue|l['’]autre langue|coréen)\b|\b(?:dans une autre langue|en coréen),? ",
    gone=r"\b(?:perd\w*|reste\w*|tomb\w+|dispara\w+|ne (?:voyage|passe|traverse|se dit)\w*|à quai|à la maison|oubli\w+|s['’]efface\w*|devien\w+)\b",
    passes=r"\b(?:qui(?:conque)?|celui qui|ceux qui|tous ceux qui|un bon passeur) (?:la |le |l['’])?(?:pass|racont|répèt|transmet|port|relai|relay|diffus|résum|abrèg|raccourci|tradui)\w*(?: \w+)? (?:cette|cet|ce|la|le|l['’]) ?(?:nouvelle|histoire|texte|récit|dépêche)|\b(?:qui(?:conque)?|celui qui) (?:la|le|l['’]) ?(?:transmet|raconte|répète|relaie|résume|abrège|raconte)\w*\b|\ben la racontant\b|\bun bon passeur\b",
    adds=r"\b(?:dira|dit|dise|ajout\w+|donn\w+|nomm\w+|mentionn\w+|appel\w+|tai[rst]\w*|om(?:et|ettr)\w*|termin\w+|commenc\w+|rappel\w+|oubli\w+|laisse\w*|réveill\w+)\b",
    past=r"\b(?:était|étaient|avait|avaient|fut|a (?:été|dit|écrit)|selon|hier|édition d|numéro d|\w{3,}aient)\b",
)
GERMAN = Passing(
    hurry=r"\b(?:eilige[nr]?|eiligen lesern?|leser in eile|gehetzte[nr]?|vielbeschäftigte[nr]?)\b|\bwer (?:es eilig hat|keine zeit hat|wenig zeit hat|in eile ist)\b",
    enough=r"\b(?:genügt|genügen|reicht|reichen|ein (?:einziger )?satz|eine (?:einzige )?zeile|nur (?:eines|dies|ein)|eines)\b",
    reads=rf"\b(?:wo|dort wo|überall,? wo) (?:im text |oben |hier )?{_Q}[^.!?]{{0,12}}(?:steht|gedruckt ist|geschrieben steht)[^.!?]{{0,30}}{_Q}|\b(?:wo|wer)\b[^.!?]{{0,20}}{_Q}[^.!?]{{0,40}}(?:gedruckt|gelesen|gesagt|geschrieben|liest|lies|lese) (?:wird |man |sich )?(?:also )?{_Q}|{_Q} (?:ist|wird|liest sich|heißt|spricht sich|versteht sich)(?: hier| oben)? (?:als |wie )?{_Q}(?: zu lesen| gelesen| ausgesprochen)?",
    abroad=r"\b(?:beim|auf dem|während des?) (?:umzug|weg|übertritt|sprung|wechsel|übergang|gang|reise) (?:in|ins|nach|über|zu)\w* (?:eine andere sprache|andere sprachen|koreanische|fremde sprachen|übersetzung|die grenze|meer)\b|\b(?:in einer anderen sprache|auf koreanisch)\b",
    gone=r"\b(?:verlor\w*|verlier\w*|bleib\w*|fäll\w*|verschwind\w*|entfäll\w*|zu hause|auf der strecke|trauer\w*|vergess\w*|kennt|wird zu)\b",
    passes=r"\bwer (?:(?:diese|die) (?:nachricht|meldung|geschichte)|das|dies|sie|es) (?:[\w,]+ ){0,3}?(?:weiter\w+|erzählt|überbringt|kürzt|verkürzt|wiederholt|zusammenfasst|übersetzt)\b|\blieber? (?:kürzer|weitererzähler|nacherzähler|übersetzer)\b",
    adds=r"\b(?:nennt|sagt|fügt|gibt|erwähnt|heißt|ruft|schweigt|verschweigt|lässt|endet|beginnt|schließt|denkt|vergisst|merkt|der|kommt)\b",
    past=r"\b(?:war|waren|hatte\w*|wurde\w*|sagte\w*|laut|zufolge|gestern|ausgabe|stand)\b",
)
ITALIAN = Passing(
    hurry=r"\b(?:chi (?:va di|ha) fretta|lettor[ei] (?:frettolos|di corsa|impazient|occupat)\w*|chi non ha tempo|frettolos[oi])\b",
    enough=r"\b(?:basta\w*|una (?:sola )?(?:cosa|frase|riga)(?: sola)?|solo|soltanto|porti via|tenga)\b",
    reads=rf"(?:(?:là )?dove|ove) (?:si legge|è scritto|c['’]è scritto|compare|il testo dice|sta scritto) {_Q}[^.!?]{{0,24}}{_Q}|{_Q}[^.!?]{{0,16}} (?:si legge|si legga|leggasi|s['’]intende|si pronuncia|si scrive|va letto|va inteso) (?:qui |come |per )?{_Q}",
    abroad=r"\b(?:nel (?:passaggio|viaggio|trasloco)|in viaggio|passando|viaggiando|attraversando) (?:a|verso|in|da|di)? ?(?:un['’]altra lingua|altre lingue|il mare|il confine|coreano|una lingua all['’]altra)\b|\b(?:in coreano|in un['’]altra lingua)\b",
    gone=r"\b(?:perd\w+|rest\w+|cad\w+|sparisc\w+|scompa\w+|non (?:viaggi|pass|si dic|si traduc)\w*|a terra|a casa|dimentic\w+|diventa\w*)\b",
    passes=r"\b(?:chi(?:unque)?|colui che|coloro che) (?:la |lo )?(?:pass[ai]|raccont[ai]|ripet[ea]|port[ai]|diffond[ea]|trasmett[ea]|riassum[ea]|abbrevi|accorci[a]?|traduc[ea])(?: \w+)? (?:questa?|questo|la|il) (?:notizia|storia|testo|racconto)|\b(?:traduttore|narratore) (?:fedele|accorto|cortese)\b",
    adds=r"\b(?:dirà|dice|dica|aggiung\w+|dà|darà|nomin\w+|menzion\w+|chiam\w+|tac\w+|omett\w+|finisc\w+|termin\w+|cominci\w+|ricord\w+|dimentic\w+|lasci\w+|sa)\b",
    past=r"\b(?:era\w*|fu|furono|aveva\w*|ha (?:detto|scritto)|secondo|ieri|edizione|\w{3,}(?:arono|irono))\b",
)
PORTUGUESE = Passing(
    hurry=r"\bleit(?:or|ora|ores) (?:\w+ )?(?:com pressa|apressad|sem tempo|ocupad|impacient)\w*|\bquem (?:tem|tiver|está com) pressa\b|\bapressados\b",
    enough=r"\b(?:basta\w*|uma (?:só |única )?(?:coisa|frase|linha)|s[óo]|apenas|somente|diga-se)\b",
    reads=rf"\bonde (?:se lê|está escrito|se diz|diz|aparece|consta) {_Q}[^.!?]{{0,24}}{_Q}|{_Q}[^.!?]{{0,16}} (?:lê-se|leia-se|entende-se|entenda-se|pronuncia-se|escreve-se|deve ler-se) (?:aqui |como |por )?{_Q}",
    abroad=r"\b(?:na (?:viagem|passagem|mudança|travessia)|ao (?:passar|viajar|atravessar|mudar)|a caminho) (?:para|a|de|do|da)? ?(?:outra língua|outras línguas|outro idioma|o mar|a fronteira|coreano|língua|idioma)\b|\b(?:em coreano|noutra língua|em outra língua)\b",
    gone=r"\b(?:perde\w*|fica\w*|cai\w*|desaparec\w+|some\w*|não (?:viaja|passa|se diz|atravessa)\w*|em terra|em casa|esquec\w+|vira\w*)\b",
    passes=r"\b(?:quem|todo aquele que|aquele que|os que) (?:a |o )?(?:passar?|contar?|conte|repetir|repete|levar?|leva|difundir|transmitir|resumir|resume|encurtar?|traduzir)(?: \w+)? (?:esta|este|essa|a|o) (?:notícia|história|texto|nota)",
    adds=r"\b(?:dirá|diz|diga|acrescent\w+|dará|dá|dê|nomei\w+|mencion\w+|cham\w+|cal\w+|omit\w+|termin\w+|começ\w+|lembr\w+|esquec\w+|deix\w+)\b",
    past=r"\b(?:era\w*|foi|foram|havia\w*|disse|segundo|ontem|edição|\w{3,}(?:aram|eram|iram))\b",
)
DUTCH = Passing(
    hurry=r"\b(?:wie (?:haast heeft|weinig tijd heeft|geen tijd heeft)|haastige lezers?|lezers? met haast|gehaaste lezers?)\b",
    enough=r"\b(?:volstaat|genoeg|één (?:ding|zin|regel)|een (?:zin|regel)|alleen)\b",
    reads=rf"\bwaar (?:hier |boven )?{_Q}[^.!?]{{0,12}}staat[^.!?]{{0,24}}{_Q}|{_Q} (?:leest men|leest u|lees|wordt gelezen|is te lezen|heet hier) (?:als |hier )?{_Q}",
    abroad=r"\b(?:op (?:weg|reis)|bij de (?:overgang|oversteek)|onderweg) naar (?:een andere taal|andere talen|het koreaans|de overkant)\b|\b(?:in het koreaans|in een andere taal)\b",
    gone=r"\b(?:verlie\w+|blij\w+|val\w*|verdwijn\w*|thuis|achter|kent|vergeet\w*|wordt)\b",
    passes=r"\b(?:wie|ieder die|degene die) (?:dit|dit bericht|dit verhaal|het|deze tekst) (?:\w+ ){0,2}?(?:doorvertelt|verder vertelt|doorgeeft|inkort|samenvat|vertaalt|navertelt)\b",
    adds=r"\b(?:zegt|noemt|voegt|geeft|vermeldt|zwijgt|verzwijgt|laat|eindigt|begint|vergeet)\b",
    past=r"\b(?:was|waren|had|hadden|werd\w*|zei\w*|volgens|gisteren|editie|stond\w*)\b",
)
RUSSIAN = Passing(
    hurry=r"(?:спешащ|торопящ|занят|нетерпелив)\w+ (?:читател|редактор)\w*|тем,? кто (?:спешит|торопится)|тому,? кто (?:спешит|торопится)|квапливому|тим,? хто поспішає|зайнят\w+ читач\w*",
    enough=r"(?:довольно|достаточно|хватит|хватает|одн(?:ого|ой|у|о)\b|лишь|только|досить|вистачить)",
    reads=rf"\b(?:где|там,? где|де|там,? де) (?:сказано|написано|стоит|напечатано|читается|говорится|написано|стоїть) {_Q}[^.!?]{{0,40}}{_Q}|{_Q}[^.!?]{{0,16}} (?:читается|читать|читай(?:те)?|следует читать|надо читать|понимается|произносится|пишется|читається|слід читати)(?: как| здесь| тут|,)* {_Q}",
    abroad=r"(?:по дороге|на пути|при переезде|при переходе|переходя|дорогою|на шляху) (?:в|на|к|у|до) (?:друг\w+ язык\w*|чуж\w+ язык\w*|корейск\w+|інш\w+ мов\w*)|(?:на другом языке|по-корейски|корейською|іншою мовою)",
    gone=r"(?:теря\w+|оста[её]тся|остаются|пада\w+|исчеза\w+|сход\w+|дома\b|не (?:едет|едут|переход|перевод)\w*|забыва\w+|становится|зника\w+|лиша\w+)",
    passes=r"(?:кто|тот,? кто|всякий,? кто|каждый,? кто|хто|той,? хто) (?:бы ни )?(?:передаст|перескажет|расскажет|повторит|сократит|переведёт|переведет|разнесёт|передаёт|пересказывает|передасть|перекаже|розкаже) (?:эт\w+ |цю |це )?(?:весть|новость|историю|заметку|текст|рассказ|дальше|новину|звістку)",
    adds=r"(?:скаж\w+|говор\w+|добав\w+|назов\w+|назыв\w+|упом\w+|промолч\w+|опуст\w+|конч\w+|начн\w+|вспомн\w+|забуд\w+|дода\w+|назве|скаже)",
    past=r"\b(?:был[аио]?|сказал\w*|сообщил\w*|заявил\w*|написал\w*|по словам|согласно|вчера\w*|выпуск\w*|було|сказав)\b",
)
POLISH = Passing(
    hurry=r"\b(?:czytelnik\w* (?:w pośpiechu|zabiegan\w+|zajęt\w+)|(?:kto|komu) się spieszy|śpieszącym się|zabieganym)\b",
    enough=r"\b(?:wystarczy|dość|jedno zdanie|jedna rzecz|tylko|jedno)\b",
    reads=rf"\b(?:gdzie|tam,? gdzie) (?:napisano|stoi|jest|widnieje) {_Q}[^.!?]{{0,24}}{_Q}|{_Q}[^.!?]{{0,16}} (?:czyta się|czytaj|należy czytać|rozumie się)(?: jako| tu)* {_Q}",
    abroad=r"\b(?:w drodze|po drodze|przy przejściu|w podróży) (?:do|na) (?:inn\w+ język\w*|koreański\w*|obc\w+ język\w*)\b|\b(?:po koreańsku|w innym języku)\b",
    gone=r"\b(?:gin\w+|zosta\w+|znika\w+|wypada\w+|w domu|zapomin\w+|staje się)\b",
    passes=r"\b(?:kto|każdy,? kto|ten,? kto) (?:tę |to |ją )?(?:przekaże|powtórzy|opowie|skróci|streści|przetłumaczy|przekazuje|powtarza)(?: \w+)? (?:tę |dalej|wieść|wiadomość|historię)",
    adds=r"\b(?:powie|mówi|doda\w*|wymieni\w*|nazw\w+|pomini\w+|przemilcz\w+|zakończ\w+|zaczni\w+|zapomn\w+)\b",
    past=r"\b(?:był[aoy]?|byli|powiedział\w*|według|zdaniem|wczoraj\w*|wydani\w+)\b",
)
TURKISH = Passing(
    hurry=r"\b(?:acelesi olan\w*|aceleci oku\w*|zamanı olmayan\w*|meşgul oku\w*)\b",
    enough=r"\b(?:yeter\w*|tek (?:cümle|şey|satır)|yalnızca|sadece)\b",
    reads=rf"{_Q} (?:yazan|denen|geçen) yer\w*[^.!?]{{0,20}}{_Q}|{_Q}[^.!?]{{0,16}}{_Q} (?:diye|olarak) okunur",
    abroad=r"\bbaşka (?:bir )?dile (?:geçerken|giderken|çevrilirken)|\bkorece(?:de|ye)\b",
    gone=r"\b(?:kaybol\w*|kalır\w*|düşer\w*|yok\w*|unut\w*)\b",
    passes=r"\bbu (?:haberi|öyküyü|metni) (?:aktaran|anlatan|kısaltan|çeviren|yayan)\w*\b",
    adds=r"\b(?:söyler|der|ekler|anar|adını|bitirir|başlar|unutur|unutmaz)\b",
    past=r"\b\w+(?:dı|di|du|dü|tı|ti|tu|tü)\b",
)
VIETNAMESE = Passing(
    hurry=r"(?:người đọc|độc giả|ai) (?:đang )?(?:vội|bận|không có thời gian)",
    enough=r"(?:chỉ cần|đủ|một câu|một điều|duy nhất)",
    reads=rf"(?:chữ|từ|chỗ)?\s?{_Q}[^.!?]{{0,16}} (?:nên|phải|được|xin) (?:đọc|hiểu|viết)(?: là| thành)* {_Q}",
    abroad=r"(?:khi|lúc) (?:\w+ ){0,2}?(?:sang|qua) (?:tiếng khác|ngôn ngữ khác|tiếng hàn)",
    gone=r"(?:mất|ở lại|biến mất|rơi|quên|thành)",
    passes=r"(?:ai|người nào) (?:kể|truyền|chuyển|tóm|rút gọn|dịch) (?:lại )?(?:tin|chuyện|bài)(?: này)?",
    adds=r"(?:nói|thêm|nhắc|gọi|kể|bỏ|quên|kết)",
    past=r"\b(?:đã|hôm qua|cho biết|theo)\b",
)
INDONESIAN = Passing(
    hurry=r"\b(?:pembaca|orang|siapa) (?:yang )?(?:tergesa|terburu-buru|sibuk|tak punya waktu)\b",
    enough=r"\b(?:cukup|satu (?:kalimat|hal|baris)|hanya|saja)\b",
    reads=rf"(?:kata )?{_Q}[^.!?]{{0,16}} (?:dibaca|berarti di sini|hendaknya dibaca|ditulis)(?: sebagai)? {_Q}",
    abroad=r"\b(?:saat|ketika|dalam perjalanan) (?:\w+ ){0,3}?ke (?:bahasa lain|bahasa korea)\b",
    gone=r"\b(?:hilang|tinggal|tertinggal|jatuh|lupa\w*|menjadi)\b",
    passes=r"\b(?:siapa (?:pun )?yang|orang yang) (?:menyampaikan|menceritakan|meringkas|meneruskan|menerjemahkan)(?: kembali)? (?:berita|kabar|cerita|tulisan)",
    adds=r"\b(?:menyebut\w*|berkata|menambah\w*|mengatakan|melupakan|mengakhiri|memulai)\b",
    past=r"\b(?:telah|sudah|kemarin|menurut|kata (?:dia|nya))\b",
)
JAPANESE = Passing(
    hurry=r"(?:お急ぎ|急ぐ|急ぎ|忙しい|時間のない)[^。、]{0,4}(?:方|人|読者|向き)",
    enough=r"(?:一言|一文|一行|ひとこと|だけ|足りる|十分|よい|のみ)",
    reads=rf"{_Q}(?:とある|と書かれた|と記した|という)[^。]{{0,12}}{_Q}(?:と読|と解|の意|のこと|に読み替え)|{_Q}は[^。]{{0,8}}{_Q}(?:と読|と読み替え|の誤り|のこと)",
    abroad=r"(?:海を渡る|言葉を越える|他の言葉に|別の言葉に|韓国語に|外国語に)[^。]{0,6}(?:とき|時|際|なる|ると|れば)",
    gone=r"(?:消え|失われ|いなく|残らない|落ち|置いて|なくな|忘れ)",
    passes=r"(?:この(?:話|記事|ニュース|知らせ)を[^。]{0,8}(?:伝える|語る|まとめる|短くする|訳す)(?:なら|人|者|方|とき)|短くまとめる人|まとめる人)",
    adds=r"(?:添える|言う|書く|書き|述べ|名を|触れ|省|忘れ|結ぶ|始める|人情|礼儀|もの)",
    past=r"(?:た|ました|だった|という|によると)[。.]?\s*$",
)
CHINESE = Passing(
    hurry=r"(?:赶时间|匆忙|没时间|忙碌|着急|性急)[^。，,]{0,4}(?:读者|人|朋友)",
    enough=r"(?:只需|只要|一句|就够|足矣|一件事|仅)",
    reads=rf"{_Q}[^。]{{0,8}}(?:都)?(?:读作|应读作|当作|念作|理解为|读成|意为此处的){_Q}",
    abroad=r"(?:传到|译成|翻成|带到|漂到)[^。，,]{0,4}(?:海外|外文|外语|韩文|韩语|别国|他国|另一种语言)",
    gone=r"(?:不在|消失|不见|留在|丢|没了|略去|成了|变成)",
    passes=r"(?:把|将)?(?:这|此)(?:事|消息|新闻|篇)[^。]{0,6}(?:讲给|转告|转述|传给|说给|缩短)[^。]{0,6}(?:的人|者|时)|转述者|传话的人",
    adds=r"(?:会|总|必|都|该|应)",
    past=r"(?:了|说|表示)。?\s*$",
)
KOREAN = Passing(
    hurry=r"(?:급한|바쁜|시간\s?없는|서두르는)\s(?:독자|분|이|사람|편집자)",
    enough=r"(?:한마디|한\s?(?:줄|문장|가지)|만\s|면\s(?:된다|됩니다|족하다|충분))",
    reads=rf"{_Q}\s?(?:이?라고?|로|으로)?\s?(?:적힌|쓰인|된|쓴|나온|하는|나오는)?\s?(?:곳|데|자리|말|것|낱말)?(?:은|는|을|를|이|가)\s(?:[가-힣]+\s){{0,2}}?{_Q}\s?(?:으로|로|이라|라|라고|이라고|이|가)\s(?:읽|새기|새긴|쓴|쓰는|적는|적|들|부르|발음|된|되|이해|고쳐|소리|나타|옮)[^.!?]*(?:다|것|요|죠|법)\W*$|{_Q}\s?(?:은|는)\s(?:[가-힣]+\s){{0,3}}{_Q}\s?의\s(?:오기|오자|오타|잘못|옛말|별명|그림자|다른\s말|딴이름)",
    abroad=r"(?:바다를\s건널|말을\s건너|국경을\s넘을|다른\s(?:나라\s)?말로\s(?:건너갈|옮겨질|갈|넘어갈)|외국어로\s(?:옮겨질|갈)|한국어로\s(?:건너올|옮겨질|올))\s?(?:때|적)",
    gone=r"(?:사라|남는|남아|빠지|빠진|잃|내린|떨어|두고|잊|되어|없)",
    passes=r"이\s?(?:소식|글|기사|이야기|뉴스)(?:을|를)\s(?:\S+\s){0,2}?(?:들려주는|전하는|옮기는|줄이는|건네는|퍼뜨리는|간추리는|되풀이하는|물려주는|들려줄|전할|옮길|줄일)\s(?:사람|이|분|자|쪽|벗|손)",
    adds=r"(?:덧붙|말하|말한|이름|부르|부른|빼|뺀|잊|잊는|적|쓴|맺|끝|시작|고마|칭찬|알려|전화)",
    past=r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요)\W*$|지난\s?호|어제|따르면|바로잡|고칩니다|정정합니다|일\s?자\s",
)
TABLES = written(
    ENGLISH, SPANISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, DUTCH, POLISH, TURKISH, VIETNAMESE, INDONESIAN,
    cyrillic=RUSSIAN, kana=JAPANESE, han=CHINESE, hangul=KOREAN,
)  # fmt: skip
"""The tables by the letters that their languages are written in."""
