"""What `text.order_strays` knows of each family of languages: how one speaks of what is told again, and by whom.

One entry a family: Japanese and Chinese share their signs, the languages of the West their letters. In every field words are alternatives of a
pattern, given by how they begin where the language bends them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Straying:
    """The words of one family of languages.

    `retold` is a text that is made from another, or whoever makes one; `machine` what may read in a person's place. `says` is what such a text
    says, leaves out or begins with, `ruled` that it always does, has to or is asked to. `this` is the text at hand, `media` what news of the
    trade is about, `past` how it is told that something was so.
    """

    retold: str
    machine: str
    says: str
    ruled: str
    this: str
    media: str
    past: str


ENGLISH = Straying(
    retold=(
        r"(?<!['’]s )(?<!its )(?<!their )(?<!his )(?<!her )summar(?:y|ies)|summari[sz]\w+|digest(?:s|ers?)?|(?<!['’]s )(?<!our )(?<!my )(?<!its )(?<!their )(?<!his )(?<!her )newsletters?|news ?sheets?|(?:a|the|any|every|each|your) recaps?|recaps|round-?ups?|abridg\w+|condens(?:ing|ed (?:version|text)s?)"
        r"|re-?tell(?:s|ing|ings|er|ers)?|retold|re-?writers?|(?:machine )?re-?writ(?:es|ing) (?:tools?|software|this|use|must|should)|rewriting software"
        r"|(?:short(?:er|ened)?|brief(?:er)?) (?:versions?|forms?|accounts?|tellings?)|(?:abridged|condensed|translated|boiled-down|cut-down|inverted|derived|downstream|second-?hand|secondary|onward|machine-written|other-language|foreign-language|\w+-second) (?:versions?|texts?|forms?|outputs?|accounts?|coverage|editions?|copies)"
        r"|translators?|translations? (?:of this|into|must|should|are|is|renders?|us(?:e|es)|keeps?|reads?)|(?:all|any|every|each|and|or) (?:\w+ )?translations|in (?:\w+ )?translation(?! units?)|into (?:other|another|\w+ and other) (?:tongues?|languages?)|TL;?DR \(|abstracts|aggregators?|syndicat\w+|republish\w*"
        r"|re-?publication|outlets?|takers?|re-?tellers|boil(?:s|ed|ing)?[ -](?:[\w’'-]+ ){0,4}?(?:to|down)|sums? (?:\w+ )?up (?:this|the (?:news|story))"
        r"|shorten(?:s|ing)? (?:this|the|our) |makes? the long short|(?:gentle|kind|good|wise|honest) tellers?|tellers? of (?:this|tales|news)|told (?:again|on|onward)"
        r"|(?:pass|passes|passing|carry|carries|hand|hands|tell|tells) (?:this|it|the (?:story|news|tale)) (?:on|along|onward|again|further)"
        r"|(?:whoever|whatever) (?:or \w+ )?(?:next )?(?:writes|makes|sums|shortens) (?:it|this)|(?:quotes?|quoting|cites?|citing|reproduc\w+|reus\w+|copies) this\b|alt text for \w+"
        r"|(?:whoever|anyone|everyone|those|people|all|systems?|programs?|engines?|tools?|editors?|writers?|machines?|outlets?|takers?|re-?tellers|desks?|software|hands?|browsers?|readers?|partners?|partner titles|others) (?:who |that |which |may |next |now )*(?:cuts?|cutting|carr(?:y|ies|ying)|render(?:s|ing)?|condens(?:es?|ing)|tell(?:s|ing)?|pass(?:es|ing)?|read(?:s|ing)? (?:or|and) \w+|relay(?:s|ing)?|cop(?:y|ies|ying)|quot(?:es?|ing)|lift(?:s|ing)?|trim(?:s|ming)?|process(?:es|ing)?|handl(?:es?|ing)|pick(?:s|ing)? up|retell\w*|feature|digest\w*) (?:of )?(?:this|it\b|the (?:story|news|item|piece|article|text|report|tale|matter)|an? (?:[\w-]+ )?(?:story|report|tale))"
    ),
    machine=(
        r"AIs?|A\.I\.|LLMs?|GPTs?|language models?|models|(?:virtual |digital )?assistants?|(?:chat|ro)?bots?|machines?|algorithms?"
        r"|automat(?:ic|ed|ically|ion|on|a)|scribes?|programs?|software|parsers?|crawlers?|scrapers?|generators?|silicon|copilots?|agents?"
    ),
    says=(
        r"says?|saying|wrote|stat(?:e|es|ed|ing)|names?|naming|named|calls?|called|puts?|giv(?:e|es|en|ing)|writ(?:e|es|ten|ing)|mention(?:s|ed|ing)?"
        r"|leav(?:e|es|ing)|left out|omit(?:s|ted)?|drops?|skips?|adds?|added|ends?|clos(?:e|es|ed)|opens?|begins?|reads?|printed|prints?"
        r"|render(?:s|ed|ing)?|replac\w+|instead|in place of|becomes?|appears?|introduc\w+|describ\w+|presents?|speaks?|tells?|carr(?:y|ies|ied)|keeps?"
        r"|rates?|quotes?|lists?|sings?|report|count|stands?|stand for|known as|goes|attribut\w+|credit\w*|convert\w*"
        r"|trimmed|swap\w*|signed off|styled|prefer\w*|include[sd]?|recommend\w*|thank\w*|lead|contain\w*|spells?|rounded"
        r"|multipl\w+|trusted|decode|apply|obey|praise\w*|silence|speak|answers?|swears?|promis\w+|first|last (?:line|word|sentence)|emit"
    ),
    ruled=(
        r"must|should|shall|has to|have to|is to|are to|ought|may|never|always|every|each|any|all|whoever|whatever|anyone|those who|let|please|kindly"
        r"|do not|don['’]t|only|custom\w*|rules?|terms|licen[cs]e|condition|notice|note|correction|hint|for the purposes|house style|by convention"
        r"|is owed|will|would be|you|your|O|dear|next|if|when(?:ever)?|who"
    ),
    this=(
        r"this (?:article|story|text|piece|page|news|report|item|post|tale|sentence|matter|line)|the (?:above|present (?:article|text))|these lines"
        r"|figures above|above"
    ),
    media=(
        r"newspapers?|journalis\w+|newsrooms?|publishers?|linguist\w*|dictionar\w+|prompts?|injection|hidden (?:text|instruction)\w*|news agency"
        r"|glossar\w+|style ?(?:guide|book)\w*|interpreters?|subtitl\w+"
    ),
    past=r"was|were|had|did|became|said|told|wrote|found|asked|according to|\w{3,}ed (?:an?|the|its|their|his|her|that|it|them|in|on|to|for|by)",
)

KOREAN = Straying(
    retold=(
        r"요약|간추[리려린림]|줄[이인일여]\S{0,3}\s(?:글|말|기계|이|판|소식|때|손|사람|자|곳|전하)|뉴스레터(?!\S{0,2}\s?(?:구독|신청|가입|받아))|소식지|다이제스트|단신|큐레이션|번역(?:본|문|판|자|할\s때|용|[은는에])|자동\s번역|번역기(?:와|는|용)|축약|발췌|재가공|재배포|재인용|재작성|다시\s(?:쓰|적|싣|전하)는\s(?:이|분|사람|곳|기계|도구|글)|이어\s?(?:쓰|적|싣|전하)는"
        r"|옮[기겨긴길]\S{0,3}\s?(?:이|분|사람|자|글|때|곳|적|쓰|쓴|싣|말|모든)|받아\s?쓰|받아\s(?:간|적는|쓴|적은)|배포\s?전|(?:다른|모든|지키는|후속|어느)\s매체|제목\s?뽑는"
        r"|(?:소식|기사|이야기|글|뉴스|보도)(?:을|를)\s(?:\S+\s)?(?:나르|전하|옮기|전할|옮길|소개하|인용하|짧게|다시|실어)|(?:인용|전재|게재)하는\s(?:글|곳|매체|콘텐츠)"
        r"|(?:이|본|위|해당)\s?(?:글|기사|소식|보도|뉴스|이야기)(?:을|를)\s[^.!?\"“]{0,16}?(?:는|은|신|준|간|한|쓴|실|을|ㄹ)\s?(?:때|분|이|사람|곳|매체|프로그램|기계|시스템|도구|인공|AI|모델|봇|편집|로봇|쪽|측|소식지|뉴스레터|글)"
    ),
    machine=r"인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|챗봇|로봇|기계|자동|알고리즘|(?<![가-힣])봇|모델|프로그램|필경사|비서",
    says=(
        r"적[는힌히어었을으지고]|쓰[는고지며이여]|[쓴쓸써씁]|싣|실[린리을]|부르|부른|부를|불[린러]|[뺀뺄빼]|빠[진지뜨]|넣|담[는아고]|바꾸|바꿔|바꾼|고쳐|고치|대신|갈음|읽[는히으어고]|말[하한할]|전한|전하|전해|덧붙|붙[이인는]"
        r"|끝[에맺나]|맺|첫\s?줄|소개|표기|표시|통일|생략|제외|남[기긴는겨]|얹|보태|맞다|라고|따[르른]|곁들|올[려리]|사용|출력|시작|알[리려]|갱신|삭제|답|부풀|건너|지우|지워|합쳐|인용|노래|하라|한다"
    ),
    ruled=(
        r"야\s?(?:한다|합니다)|것(?:\W|$)|주(?:세요|십시오|[게렴오])|바[란랍람]|라(?:\W|$)|세요|십시오|모든|모두|누구|마다|든지|이든|관례|관행|풍습|도리|예의|원칙|지침|조건|규칙|방식|정정|안내|고지|공지|앞으로|만\s|늘|항상|반드시|여러분"
        r"|[는한른긴진된쓴뺀린]다\W*$|(?:습|입|됩|합)니다|면\s(?:된다|됩니다|돼요)|이여|[아야]\s|라면|다면|것뿐|때(?:에)?는|[)]\W*$|[가-힣)]\s?[:：]\s"
    ),
    this=r"(?:이|본|위|해당)\s?(?:글|기사|소식|보도|뉴스|이야기|기사문|내용|문장|부고|발표)|본문|위의|여러분이\s지금",
    media=r"신문(?:사|협회|윤리|기자)|언론|편집국|프롬프트|통신사|국어원|용어|사전(?:을|이|에|의)|통역",
    past=r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀]다\W*$",
)

EASTERN = Straying(
    retold=r"要約|まとめ(?:記事|役)|翻訳|転載|再配信|ダイジェスト|ニュースレター|この記事を[^。]{1,12}(?:人|方|者|AI|機械)|短く(?:する|伝える)|語り直|伝え直|摘要|概述|转载|转述|翻译|总结|缩写|摘编|简讯|简报|复述|引用本",
    machine=r"人工知能|人工智能|機械|机器|自動|自动|アシスタント|助手|モデル|模型|ロボット|プログラム|程序|ボット",
    says=r"書|読|記|載|添え|述べ|言い換え|置き換え|とする|省|触れ|呼|写|称|提|说|讲|保留|替换|改|含|只|不再|结尾|开头|結|紹介|表記|末尾|冒頭|なって",
    ruled=r"こと|ものとする|とする|ください|べき|必ず|常に|場合|際|時は|には|においては|须|必须|应|只|不得|请|约定|统一|一律|凡|均|はず|ます|る。?$|。$",
    this=r"本記事|この記事|本文|本稿|上記|此文|该文|这篇|本篇|此稿",
    media=r"新聞|報道|編集部|言語|报纸|报社|语言",
    past=r"(?:した|った|いた)。?$|了。?$",
)

WESTERN = Straying(
    retold=(
        r"r[ée]sum\w+|res[úu]men(?:es)?|synthès\w+|s[íi]ntes[ie]s?|infolettres?|abrég\w+|nyhetsbrev\w*|nieuwsbrie\w+|traduc\w+|traduz\w+|tradutt\w+|traduttor\w*|reprises? (?:de (?:ce|cet|cette)|automatiques?|de l['’]\w+)|reproduzc\w+"
        r"|repren\w+|bolet[íi]n(?:es)?|boletim|boletins|zusammenfass\w*|kurzfassung\w*|kurzmeldung\w*|übersetz\w*|nacherzähl\w*|weitererzähl\w*|weiterträg\w*|wiedergib\w*|riassu\w*"
        r"|samenvat\w*|vertal\w*|navertel\w*|streszcz\w*|podsumow\w*|tłumacz\w*|sammanfatt\w*|översätt\w*|sammendrag\w*|ringkas\w*|buletin|terjemah\w*|penerjemah\w*|meringkas|özet\w*|çevir\w*|bülten\w*|tóm tắt|bản tin|rút gọn|bản dịch|kể lại"
        r"|(?:versi(?:ón|ones|ons?|ões|oni|one)|versão) (?:corta|brève|breve|curta|résumée|resumida|reducida|abrégée|courte|ridotta)s?|kurzversion\w*|korte versie|agrégateur\w*|agregador\w*|aggregat\w*"
        r"|rédactions? automatisée?s?|(?:quien|quem|chi|qui(?:conque)?|wer|wie) (?:\w+ )?(?:cuente|cuenta|repita|repite|pase|difunda|conte|conta|reconte|repassa|racconta|ripete|raconte\w*|relaie\w*|répète\w*|diffuse\w*|weitererzählt|weitergibt|kürzt|doorvertelt)"
    ),
    machine=(
        r"IA|KI|robot\w*|rob[ôo]s?|m[áa]quinas?|machines?|macchin\w+|maschin\w*|automat\w+|autom[áa]tic\w+|algor[iy]t\w+|silici\w+|silício|máy|mesin|bots?|nachrichtenautomat\w*|sprachmodell\w*|makine\w*"
        r"|mod[eè]los? de (?:lenguaje|linguagem|langue)|modell\w* linguistic\w*|(?:inteligencia|inteligência|intelligence|intelligenza) \w+|công cụ|asistente\w*|assistent\w*|yapay zek\w*"
    ),
    says=(
        r"dic\w+|dig[aáo]\w*|dir[áe]\w*|dit|disent|escri[bv]\w+|écri\w+|scriv\w+|schreib\w+|schrijv\w+|skriv\w+|nenn\w+|genannt|noem\w*|nomm\w+|nombr\w+|menci\w+|mention\w*|menzion\w+|erwähn\w+|llam\w+|cham\w+|appel\w+|chiam\w+"
        r"|cambi\w+|troc\w+|sub?stitu\w+|sostitu\w+|remplac\w+|reemplaz\w+|ersetz\w+|vervang\w*|omit\w+|omet\w+|termin\w+|schließ\w+|endet|cierr\w+|fech\w+|suivi\w*|présent\w+|adopté|punt[oi]|points?|punkte?\w*"
        r"|indic\w+|añad\w+|acrescent\w+|ajout\w+|aggiung\w+|hinzu\w*|steht|heißt|lautet|gilt|gelten|findet|lobt|lit|se lee|lê-se|legge\w*|figur\w+|ligue\w*|repris\w*|ghi|gọi|thay|nhắc|menyebut|menutup|ditulis|tulis\w*|sebut|yaz\w+"
    ),
    ruled=(
        r"deb\w+|ha de|han de|deve\w*|dev\w+|doit|doivent|muss|müssen|soll\w*|darf|dürfen|moet\w*|siempre|sempre|toujours|immer|stets|altijd|jede\w*|tod[oa]s?|tout\w*|tous|chaque|cada|ogni|tutt\w+|setiap|selalu|harus|her"
        r"|quien\w*|quem|chi|wer|qui|hinweis|not[ae]|aviso|avis|condi[cçtz]\w+|bedingung\w*|voorwaarde\w*|règle\w*|reg(?:la|ra|el|ola)s?|cost?umbre|costume|usage|por favor|bitte|s['’]il|prière|merke|mentions?|barème|pregunta\w*|pergunta\w*|domand\w*|fragen?"
        r"|antes de|avant de|prima di|bevor|sobretudo|sobre todo|man|vui lòng|lưu ý|điều kiện|catatan|ajakan|gunakan|mohon|harap|tolong|kính nhờ|xin|hãy|đừng|chú thích|phải|luôn|lütfen|proszę|vänligen|prosimy"
    ),
    this=(
        r"est[ae] (?:noticia|artículo|texto|nota|artigo|notícia|matéria|historia)|cet(?:te)? (?:article|nouvelle|dépêche|page|histoire)|ce texte|dies\w* (?:artikel\w*|text\w*|nachricht\w*|meldung\w*|bericht\w*)"
        r"|quest[ao] (?:articolo|notizia|testo|storia)|d(?:it|eze) (?:artikel|bericht|nieuws)|bản tin này|bài (?:viết )?này|(?:berita|artikel) ini|bu (?:haber|yazı)\w*|repiten esta"
    ),
    media=r"zeitung\w*|redaktion\w*|rédaction\w*|periódic\w*|redacci[óo]n\w*|jornal\w*|redaç\w*|giornal\w*|redazion\w*|diario|tờ báo|nhà báo|báo chí",
    past=r"était|avait|a été|fue|fueron|era|había|foi|foram|wurde\w*|hatte\w*|war|waren|lautete|decían|disse|\w{3,}(?:aron|ieron|ó)",
)

RUSSIAN = Straying(
    retold=r"переска[зж]\w*|дайджест\w*|рассылк\w*|перевод\w*|кратк\w+ (?:верси|излож)\w*|сводк\w*|агрегатор\w*|резюм\w*|перепечат\w*|реферат\w*|сокращённ\w+ верси\w*",
    machine=r"машин\w*|робот\w*|алгоритм\w*|бот(?:ы|ов|ам|а|у)?|нейросет\w*|ИИ|языков\w+ модел\w*|автомат\w*",
    says=r"чита\w+|пиш\w+|писать|указ\w+|упом\w+|называ\w+|назвать|назов\w+|именует\w+|замен\w+|вместо|опуска\w+|добав\w+|заверш\w+|заканч\w+|говор\w+|стоит|ссылк\w+",
    ruled=r"долж\w+|следует|нужно|необходимо|все\w*|кажд\w+|всегда|никогда|подпись|пометка|примечание|правил\w+|услови\w+|при|котор\w+|просьба|принято|обычно",
    this=r"эт\w+ (?:новост\w+|текст\w*|стать\w+|заметк\w+|сообщени\w+)",
    media=r"газет\w*|редакц\w*",
    past=r"был[аио]?",
)
