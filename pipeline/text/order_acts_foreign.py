"""Orders to a machine in other languages, coarsely: Japanese, Chinese, Spanish, German, French, a little Italian, Portuguese and Dutch, and to forget in some more.

A newsletter of English and Korean sources has no reason to hold them; a group is as for `text.order_acts_english`.
"""

import re

from pipeline.text.patterns import deferred

EASTERN = (
    ("override", 3.0, r"(?:これまで|以前|上記|前|先|すべて|全て|元)の?(?:の?すべての|の?全ての)?(?:指示|命令|プロンプト|ルール|規則|指令)[をはも]?(?:すべて|全て|全部|完全に)?(?:無視|忘れ|破棄|従わ)"),
    ("override", 3.0, r"(?:忽略|无视|無視|忘记|忘掉|不要理会|不用管|抛开)(?:之前|以上|上述|此前|前面|先前|所有|一切|你)?的?(?:所有|全部|一切|任何)?的?(?:指令|指示|说明|說明|提示|规则|規則|内容|要求|设定)"),
    ("addressee", 2.0, r"(?:この|本|当|拙)(?:記事|ページ|文章|文書|ニュース|資料|テキスト|稿|文|報|誌面|投稿)[をの].{0,6}(?:要約|翻訳|紹介|処理|引用|読|まとめ).{0,10}(?:AI|人工知能|モデル|アシスタント|ボット|システム|ツール|方|際|場合|とき|時)"),
    ("addressee", 2.0, r"(?:AI|人工知能|言語モデル|アシスタント|チャットボット|要約ボット|要約者|要約ツール)(?:の方|の皆|各位|諸氏|殿|さん|様|へ|に告ぐ|への|向け)|(?:あなた|君|貴方)(?:が|は)(?:AI|人工知能|言語モデル|アシスタント|今から|これから)"),
    ("addressee", 2.5, r"(?:仅|僅|只|专|專)(?:供|限|给|給|对|對).{0,6}?(?:模型|AI|人工智能|助手|机器人|機器人|机器|機器|程序)(?:阅读|閱讀|使用|查看|处理|處理|可见|可見)?"),
    ("addressee", 2.0, r"(?:总结|總結|摘要|翻译|翻譯|处理|阅读|閱讀|转述|引用|改写|编写)(?:本文|此文|这篇|這篇|该文|本页|此页|以上|这段).{0,8}(?:AI|人工智能|模型|助手|机器人|系统|工具|时|時|的人|者)|(?:致|给|請|请|注意).{0,4}(?:AI|人工智能|语言模型|大模型|助手|机器人|摘要)|(?:如果|若)你是.{0,6}(?:AI|人工智能|模型|助手)|你(?:现在|從現在|从现在).{0,4}是|^\W*(?:AI|人工智能|语言模型|大模型)(?:助手|模型)?(?:请|必须|应|應|：|:|，)"),
    ("demand", 1.5, r"(?:書|入れ|加え|紹介|称賛|絶賛|褒め|推薦|記載|表記|出力|繰り返|言及|含め|省|削除|置き換え|強調|翻訳|引用|掲載|述べ|答え|始め|終え|載せ|貼|付け|伝え|呼|変更|触れ|書き添え|添え|伏せ).{0,6}(?:てください|くださ(?:い|る|います)|下さ(?:い|る|います)|いただ(?:き|け|く)|て下さい|こと(?=[。.!]|$)|せよ|なさい|しろ|べき|ないで|てほしい|お願い|ねばならない|必要がある|願います|るな(?=[。.!]|$))"),
    ("demand", 1.5, r"(?:请|請|务必|務必|必须|必須|应当|應當|一定要|需要|要求|不要|不得|切勿|应该).{0,16}(?:写|寫|说|說|提到|提及|加入|添加|插入|推荐|推薦|称赞|称讚|赞美|讚美|链接|連結|输出|輸出|引用|省略|删除|改为|改成|替换|标注|介绍|强调|包含|报道|回复|称为|附上|放在|重复|回答)"),
    ("meta", 1.0, r"要約(?:文|の|に|で|は)|見出し|冒頭|ニュースレター|タイトル|末尾|最初の(?:文|行)|最後の(?:文|行)|出力|回答|摘要(?:中|里|的|开头|末尾|首|结尾)|标题|標題|开头|结尾|末尾|简报|通讯|首句|第一(?:句|行)|最后一(?:句|行)|答案|总结中"),
    ("meta", 2.0, r"(?:请|請|务必|務必|切勿|不要|勿|别|記得|记得).{0,10}(?:韩|韓)(?:文|语|語|国语)(?:的|里的)?(?:稿|草稿|文稿|初稿|译文|譯文|译稿|摘要|标题|標題|版本|版中|版里)|(?:韩|韓)(?:文|语|語)(?:稿|草稿|文稿|译文|摘要|标题).{0,6}(?:务必|必须|切勿|不要|请)|(?:不要|切勿|请勿|不得|别).{0,4}(?:提及|提到|翻译|翻譯|引用|透露|保留|复述)(?:本|此|这|這)一?(?:句|段|行)|韓国語の?(?:原稿|草稿|下書き|要約|見出し|翻訳|訳文)(?:に|で|は|の).{0,40}(?:くだ|下さ|こと|せよ)|この(?:一)?文(?:に|を|は|には)(?:触れ|訳さ|引用し|言及し|含め)ない"),
    ("goods", 1.0, r"最高|最良|一位|1位|素晴らし|絶賛|称賛|業界(?:一|トップ|最大)|最好|最佳|第一|领先|領先|赞|称赞|最便宜|最安全|肯定的"),
    ("url", 1.0, r"リンク|链接|連結|网址|網址|クーポン|优惠码"),
    ("change", 1.0, r"(?:価格|値段|料金|数字|名前|社名|金額).{0,16}(?:と|に)(?:書|表記|記載|変更|置き換|報じ|直し|統一)|(?:价格|價格|数字|名称|名字|金额|费用).{0,12}(?:写成|寫成|改为|改成|替换|标为|报为|写为)"),
    ("role", 2.5, r"(?:あなた|君)は(?:今|これ)から.{0,24}(?:です|だ|として)|从现在起.{0,6}你|你现在是"),
    ("turn", 2.0, r"^\W*(?:システム|開発者|管理者|系统|系統|开发者|管理员)(?:メッセージ|通知|プロンプト|消息|提示|指令|命令)?\s*[:：\]】]"),
    ("self", 1.5, r"システムプロンプト|系统提示词?|提示词"),
    ("override", 3.0, r"(?:игнорируй|забудь|не обращай внимания)\w*\s.{0,30}(?:инструкц|указан|правил|команд)|(?:проигнорируй)\w*"),
)  # fmt: skip
_MACHINE = r"(?:IA|KI|AI|inteligencia artificial|intelligence artificielle|künstliche intelligenz|modelos?(?: de lengua(?:je)?)?|modèles?(?: de lang(?:age|ue))?|sprachmodelle?|asistentes?|assistants?|assistenten?|chatbots?|bots?|resumidor\w*|résumeurs?|zusammenfasser)"
_WRITER = r"(?:rédacteur|auteur|lecteur|traducteur|éditeur|résumeur|générateur|outil|logiciel|moteur|système|programme|agent|robot|rédaction|lectura|redactor|editor|lector|traductor|autor|generador|resumidor|herramienta|programa|sistema|motor|agente|redazione|redattore|lettore|traduttore|autore|generatore|strumento|programma|leitor|tradutor|gerador|ferramenta|redakteur|leser|schreiber|autor|übersetzer|texter|generator|werkzeug|programm|system|redacteur|lezer|schrijver|vertaler|programma|systeem|zusammenfasser|redaktion)"
_OF_ITSELF = r"(?:automati(?:que|sé|zado|zada|sche[nrms]?|sierte[nrms]?|zzato|co|ca|sch|sche|zado|seerde)|automáti[ck][oa]|artificiel(?:le)?|artificial|artificiale|künstliche[nrms]?|numérique|digital(?:e[nrms]?)?|digitale|maschinelle[nrms]?|kunstmatige|virtuel(?:le)?|virtual|elettronico|électronique|electrónico|d['’]IA|de IA|di IA|con IA)"
_OF_MACHINES = (
    rf"(?:{_WRITER}(?:s|es|en|in)?\s{_OF_ITSELF}s?|{_OF_ITSELF}\s{_WRITER}(?:s|es|en|in)?|(?:KI|AI)-{_WRITER})"
)
_TO = r"(?:à|a|au|aux|al|ai|all['’]|allo|alla|ao|à l['’]|à l['’]attention (?:du|des|de l['’])|para|pour|per|für|an|voor|aan)"
WORK = r"(?:abbrevi\w*|proces\w+|process\w+|trait(?:e|es|ez|er|ant|ent)|verarbeit\w*|elabor\w*|verwerk\w*|résum\w*|resum(?!é)\w*|riassum\w*|zusammenfass\w*|zusammenzufassen|samenvat\w*|condens\w*|sintetiz\w*|synthétis\w*|réécri\w*|reescri\w*|reescrev\w*|riscriv\w*|herschrijf\w*|umschreib\w*|tradu[czis]\w*|traduis\w*|übersetz\w*|vertaal\w*|vertalen|kürz\w*|abrég\w*|index\w*|gener\w+|génér\w+|reproduc\w*|difund\w*|cit(?:a|as|es|ez|ando|ant|are))"
_THIS_TEXT = r"(?:(?:est[ae]|cet?|cette|dies\w*|quest[oa]|dit|deze|deste|desta|neste|el presente|le présent|il presente|o presente|den vorliegenden|vorliegende[nrs]?)\s(?:\w+\s)?(?:textos?|artículo|artigo|articolo|articles?|artikel\w*|página|pagina|page|seite|noticia|notizia|notícia|nota|pieza|informe|contenido|contenu|contenuto|conteúdo|texte|texte?s|text|testo|tekst|meldung|nachricht|beitrags?|bericht|document\w*|dokument\w*|mensaje|message|messaggio|zeilen|lignes|líneas|righe|linhas|regels)|isto|isso|esto|ceci|questo|dies|dit(?= (?:met|door|of|voor|in)\b))"
_IF = r"(?:si|se|wenn|falls|sofern|als|indien|wanneer|cuando|quand|quando|al|en|beim?|nell['’]|nel|ao|bij het|lors(?:que|qu['’])?|quien(?:es)?|quienquiera que|quiconque|toute personne qui|chiunque|wer|wie|quem|todo aquel que|tout système qui|todo sistema que)"
WHO_RETELLS = rf"\b{_IF}\s?(?:[\wéèêàáíóúçñüöä'’]+\s){{0,4}}?(?:{WORK}\s(?:[\wéèêàáíóúçñüöä]+\s){{0,4}}?{_THIS_TEXT}|{_THIS_TEXT}\s(?:[\wéèêàáíóúçñüöä]+\s){{0,4}}?{WORK})"
"""Whoever shortens, translates or processes this text, as a condition or as somebody."""
WESTERN = (
    ("addressee", 2.0, WHO_RETELLS),
    ("addressee", 2.5, rf"\b(?:si|se|wenn|falls|als)\s(?:ta|votre|tu|su|il tuo|la tua|deine|ihre|jouw|uw|a tua|a sua)\s(?:tâche|mission|rôle|travail|tarea|trabajo|misión|compito|lavoro|aufgabe|arbeit|taak|werk|tarefa|trabalho)\s(?:est|es|è|ist|is|é)\s(?:\w+\s){{0,2}}?{WORK}"),
    ("norm", 1.5, r"(?:^|[.:;,!?¡¿]\s*|\b(?:y|et|und|e|en|sempre|siempre|toujours|immer|altijd|bitte|devi|debes|dois|musst|moet je|por favor|per favore|kindly)\s)(?:cambi(?:a|e|en|ate|are)|modifi(?:ca|que|quen|ez|er|cate)|chang(?:e|ez|er)|änder(?:e|n)?|mud(?:a|e|em|ar)|alter(?:a|e|em|ar)|wijzig|verander|redonde(?:a|e|en)|arrond\w+|runde|arrotonda\w*|pon|ponga|metti|mets|di|dì|dis|dites|diga|diz|zeg|sag|responde|répond\w*|antworte|rispond\w+|antwoord|destaca|destaque|hebe|subraya|usa|use|utilise[zr]?|verwende|gebruik|no (?:avises|menciones|cites|incluyas|digas)|ne (?:mentionne|cite|dis)[zs]?|non (?:citare|menzionare|dire))\b"),
    ("role", 2.5, r"\b(?:jueg\w+|juguemos|jouons|jeu|spielen|spiel|gioch\w+|gioco|joguemos|jogo|spelen|spel|imagina|imagine[zs]?|stell dir vor|immagina|stel je voor|finge|fais semblant|tu então)\b[^.!?]{0,40}\b(?:eres|serás|tu es|vous êtes|tu seras|du bist|sie sind|sei|sarai|você é|tu és|jij bent|je bent)\b"),
    ("role", 2.0, rf"(?:^|[.:;,!?¡¿]\s*|\b(?:ahora|maintenant|jetzt|ora|adesso|agora|nu)\s)(?:eres|tu es|vous êtes|du bist|sei|você é|tu és|jij bent|je bent|bist du|ben je)\s(?:\w+,\s)?(?:un|une|una|uno|ein|eine|um|uma|een|el|la|le|der|die|il|lo|o|a|de|het)\s(?:\w+\s){{0,2}}?(?:{_MACHINE}|{_WRITER}|boletín|boletim|newsletter|infolettre|nieuwsbrief)\b"),
    ("addressee", 2.0, rf"\b(?:(?:nota|aviso|mensaje|instruc\w+|indicac\w+|note|message|consignes?|avis|rappel|hinweis\w*|nachricht|anweisung\w*|mitteilung|notiz|avviso|messaggio|istruzion\w+|mensagem|instruç\w+|opmerking|bericht|instructie|atención)\s)?{_TO}\s?(?:el |la |los |las |le |les |l['’]|die |den |das |dem |de |het |il |lo |gli |o |os |as |alle |tout |toute |todo |cualquier |jede[nrs]? |ogni )?{_OF_MACHINES}\s?(?:\([^)]*\)\s?)?[:,—–-]"),
    ("addressee", 2.0, rf"^\W*(?:(?:cher|chère|chers|querido|querida|estimado|estimada|caro|cara|liebe[rs]?|beste)\s)?{_OF_MACHINES}\s?[:,]"),
    ("addressee", 2.0, r"\b(?:si|se|wenn|falls|als)\s(?:vous|tu|usted|lei|sie|du|je|u)\s(?:[\wéèêà'’]+\s){0,3}?(?:résum|resum|riassum|zusammenfass|samenvat|réécri|condens|tradui|traduc|traduz|übersetz)\w*\b[^.!?]{0,16}\b(?:cet?|cette|este|esta|questo|questa|diese[nrs]?|dit|deze)\b"),
    ("norm", 1.5, r"(?:^|[.:;,!?¡¿]\s*|\b(?:e|en|per favore|por favor|deve|devono|devem|moet|moeten)\s)(?:sempre |altijd |non |não |niet )?(?:scriv\w+|menzion\w+|inserisc\w+|inserire|lod(?:a|ate|i|are)|raccomand\w+|ometti\w*|omettere|sostitu\w+|defini(?:te|sci|re)|escrev\w+|mencion\w+|inclu(?:a|am|ir)|elogi\w+|recomend\w+|omita\w*|substitu\w+|apresent\w+|schrijf|noem|vermeld|prijs|vervang|laat\b[^.!?]{0,40}\bweg|décrivez|décris|qualifi(?:ez|e|er)|appelez|placez|mettez|passez sous silence|taisez|évitez|gardez|describ(?:a|e|an)|calific\w+|llam(?:e|en|a)|coloque\w*|ponga\w*|evit(?:e|en|a)|stell(?:e|en|t)\b|setz(?:e|en|t)\b|verschweig\w*|vermeid\w*)\b"),
    ("override", 3.0, r"\b(?:ignor(?:a|ad|en|ez|iere|ieren sie|are|ate)|olvid(?:a|e|ad|en)|oubli(?:e|ez)|vergiss|vergessen sie|missachte\w*|esquec(?:a|e)|dimentica\w*|desconsidere|haz caso omiso|passe outre|ne tiens pas compte|ne tenez pas compte|hunsa|zignoruj|negeer|bỏ qua)\b.{0,40}?\b(?:instruc\w*|instruç\w*|istruzion\w*|consignes?|anweisung\w*|vorgaben?|regeln|reglas|règles|órdenes|ordres|indicaciones|befehle|prompts?|polecenia|instructies|anterior\w*|précéd\w*|vorherig\w*|chỉ dẫn|hướng dẫn)\b"),
    ("addressee", 2.0, rf"\b(?:nota para|aviso (?:a|para)|mensaje para|instrucciones para|note (?:à|pour|aux)|message (?:à|pour|aux)|consigne pour|hinweis (?:an|für)|nachricht an|anweisung (?:an|für)|bitte an|querid[oa]|estimad[oa]s?|chers?|chère|liebe[rs]?|sehr geehrte[rs]?|à l['’]attention)\s+(?:el |la |los |las |le |les |l['’]|die |den |das |dem |alle |tout |toute |cualquier |una? |une? )?(?:\w+\s)?{_MACHINE}\b"),
    ("addressee", 2.0, rf"^\W*(?:(?:chers?|chère|querid[oa]|estimad[oa]|liebe[rs]?)\s)?{_MACHINE}\s*[:,;]"),
    ("addressee", 2.0, rf"\b(?:si eres|si tu es|si vous êtes|wenn du|falls du|wenn sie|falls sie)\s+(?:una?|une?|eine?)?\s*(?:\w+\s)?{_MACHINE}\b"),
    ("addressee", 2.0, rf"\b{_MACHINE}\b.{{0,24}}\b(?:que (?:lea|leen|resuma|resumen|traduzca|procese|lee|resume)|qui (?:lit|lisent|résume|résument|traduit|traite)|(?:die|der|das) (?:dies|diese[nrs]?)\b.{{0,20}}(?:lies|lesen|zusammenfass|übersetz|verarbeit))"),
    ("addressee", 1.5, r"\b(?:al (?:resumir|traducir|citar|redactar)|en (?:résumant|traduisant|citant|rédigeant)|quien (?:resuma|traduzca|cite)|quiconque (?:résume|traduit|cite)|toute personne qui (?:résume|traduit)|lors du résumé|pour résumer|wer (?:diesen|diese[ns]?) .{0,40}(?:zusammenfasst|übersetzt|zitiert)|beim (?:zusammenfassen|übersetzen|zitieren))\b"),
    ("addressee", 2.0, r"\b(?:aux?|à|les?|los|las|a los|an die|die|den) (?:rédacteurs?|auteurs?|traducteurs?|redactores|autores|traductores|verfasser\w*|autoren|übersetzer\w*) (?:de |du |des |von |der )(?:\w+ )?(?:résumés?|synthèses?|resúmenes|boletines|zusammenfassung\w*|newsletter\w*)\b|\b(?:qui|quienes|que|die) (?:résument|résume|resumen|resuman|condensent|abrègent|kürzen|zusammenfassen)\b"),
    ("norm", 1.5, r"\b(?:merci|prière|gracias|danke)\b[^.!?]{0,40}\b(?:de|d['’]|por|zu)\s?(?:ne pas |no )?\w+(?:er|ir|re|ar|en)\b"),
    ("norm", 1.5, r"(?:^|[.:;,!?¡¿]\s*|\b(?:y|et|und|por favor|s['’]il (?:te|vous) pla[iî]t|bitte|debe\w*|deben|doit|doivent|devez|veuillez|muss|müssen|sollen?|soll|sollten|hay que|il faut|tienen? que|es obligatorio)\s)(?:siempre |toujours |immer |no |ne )?(?:\w+\s){0,6}?(?:escrib\w+|di(?:ga|gan|gas)|mencion\w+|incluy\w+|incluir|añad\w+|agreg\w+|elogi\w+|alab\w+|recomiend\w+|recomendar|enlaz\w+|cit(?:a|e|ar|en)|omit\w+|reempla\w+|sustitu\w+|present\w+|empie\w+|termin\w+|écri(?:re|s|vez|ve)|dire|dites|mentionn\w+|inclu(?:ez|s|re)|ajout\w+|lou(?:e|ez|er)|recommand\w+|omett\w+|remplac\w+|présent\w+|commenc\w+|termin\w+|schreib\w*|erwähn\w*|füg\w*|lob\w*|empf[ei]hl\w*|empfiehl|verlink\w*|nenn\w*|ersetz\w*|l[aä]ss\w* .{0,24}weg|beginn\w*|gib\b|geben|hinzufügen|einfügen|bezeichn\w*|weglassen|auslassen)\b"),
    ("meta", 1.5, r"\b(?:tu|su|el|del|al|ta|ton|vos|votre|le|ce|deine[nmrs]?|deiner?|ihrer?|der|die|dieser?)\s(?:resumen|resúmenes|boletín|titular|respuesta|résumé|titre|réponse|infolettre|zusammenfassung\w*|newsletter|überschrift|antwort)\b"),
    ("meta", 0.5, r"\b(?:resumen|resúmenes|boletín|titular|título|primera (?:frase|línea|oración)|última (?:frase|línea)|tu respuesta|su respuesta|résumé|lettre d['’]information|infolettre|titre|première (?:phrase|ligne)|dernière (?:phrase|ligne)|(?:ta|votre) réponse|zusammenfassung\w*|newsletter|überschrift|titel|erste[nr]? (?:satz|zeile)|letzte[nr]? (?:satz|zeile)|(?:deine?|ihre?)[rnm]? (?:antwort|ausgabe))\b"),
    ("goods", 1.0, r"\b(?:el mejor|la mejor|líder|mejores|le meilleur|la meilleure|meilleur\w*|leader|numéro un|número uno|beste[nrs]?|marktführer\w*|führende[nrs]?|nummer eins|elogi\w+|lob\w*|éloge\w*)\b"),
    ("url", 1.0, r"\b(?:enlace|lien|verlink\w*)\b"),
    ("change", 1.0, r"\b(?:precio|prix|preis|nombre|nom|cifra|chiffre|zahl)\b.{0,30}\b(?:como|comme|als|por|par|durch|en lugar de|au lieu de|statt|a la place de)\b"),
    ("role", 2.0, r"\b(?:a partir de ahora|desde ahora|désormais|à partir de maintenant|dorénavant|ab jetzt|ab sofort|von nun an)\b.{0,16}\b(?:eres|tu es|vous êtes|bist du|sind sie|serás|seras)\b"),
    ("turn", 2.0, r"^\W*(?:sistema|système|desarrollador|développeur|entwickler|administrador|administrateur)\s*(?:\]|:|>)"),
)  # fmt: skip
"""Asked only of a text with the small words of these languages: an imperative there counts only beside a reteller."""

FOREIGN = r"[¿¡ñäöüßàáâçèêëìíîïòóôùúûœãõ]|\b(?:il|della|dello|nel|che|questo|questa|gli|non|não|uma|com|para|sem|het|een|voor|niet|deze|van)\b[^.!?]*\b(?:il|della|dello|nel|che|di|questo|questa|come|gli|ogni|do|da|como|não|uma|het|een|voor|niet|deze|van|de)\b|\b(?:el|los|las|una|que|por|para|del|der|das|und|ist|nicht|les|des|une|est|pour|dans|du|wenn|ein|eine|ce|cet|cette|diese[rns]?|bitte|sie|si|le|la|dass|keine\w*|für|ton|votre|tus?)\b[^.!?]*\b(?:el|los|las|una|que|por|para|del|der|das|und|ist|nicht|les|des|une|est|pour|dans|du|wenn|ein|eine|ce|cet|cette|diese[rns]?|bitte|sie|si|le|la|en|es|die|tus?|sus?|dass|keine\w*|par|du|por)\b"
"""What a text in one of these languages holds."""

_ENGLISH = deferred(r"\b(?:the|and|with|for|that|to|are|from)\b|[가-힣]", re.IGNORECASE)
_SMALL = deferred(
    r"\b(?:el|los|las|una|que|por|para|del|con|der|die|das|und|ist|nicht|dem|den|les|des|une|est|pour|dans|du|au|aux|et|le|la|il|della|di|che|non|uma|com|não|een|het|van|niet|en|de|da|e|son|sie|als|comme|como|come|ein|eine[nmrs]?|im|zu|auf|nel|della|dit|deze|voor|este|esta|ce|cet|cette|questo|questa|diese[nmrs]?|ne|pas|sur|dans|wenn|em|op|je|sich|auch|wird|werden|soll|muss|zum|zur|bei|nach|vom|keine?[nmrs]?|elle|qui|ou|se|ont|ses|su|sus|lo|más|gli|sono|ha|hat|haben|wer|damit|nur|aber|einen|einem|ihre?|seine?|alla|al|dal|ao|dos|das|pela|mais|são|wordt|zijn|ook|om|aan|naar|maar|für|noch|statt|bitte|seien|sei|degli|dei|dai|leurs?|même|sobre|geen|wel)\b",
    re.IGNORECASE,
)
_ENOUGH = 3


def western(text: str) -> bool:
    """Whether a sentence is in another Western language: words learned from English and Korean say nothing of it."""
    return not _ENGLISH.search(text) and len(_SMALL.findall(text)) >= _ENOUGH
