"""The net for directions on how this news is told elsewhere, in any of the usual languages, however politely or as a fact they are put.

News tells what happened; it hardly ever speaks of the text that is going to be made of it. Five shapes do:

- whoever sums up, translates, cites or passes on *this* text, or the act of it (`Quien resuma este texto …`, `转载本文时…`);
- writers, editors or newsrooms who are asked now to tell something or to leave it out (`Redaktionen werden gebeten, …`);
- a bare plea not to speak of something (`Si prega di non menzionare …`);
- what a good summary, headline or account says (`The proper way to sum this up is that …`), and a label for one to be copied;
- what somebody of the article is called in a version, under a name that stands nowhere else in it.

What was asked, found or printed is told, and so is what the authors of a study find good in texts. What every outlet asks of who quotes it is its source. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_customs import by_authors
from pipeline.text.order_excuses import ERRAND, HAPPENED, QUOTED, TOLD, TOLD_OF
from pipeline.text.patterns import any_of, deferred

_ON = r"[^.!?。;]{0,70}?"

# Acts of telling again, and this very text, by language.
_ACTS = (
    (
        r"(?:res[uú]m\w+|traduz\w+|traduc\w+|cit[ae]\w*|reproduz?c\w+|difund\w+|comparta\w*|retom\w+)",
        r"(?:est[ea]|esta|la presente|el presente) (?:texto|noticia|art[ií]culo|nota|informaci[oó]n|historia|p[aá]gina|publicaci[oó]n)",
    ),
    (
        r"(?:r[ée]sum\w+|tradui\w+|cit\w+|repren\w+|repri\w+|relay\w+|synth[ée]tis\w+)",
        r"(?:cet?t?e?|la pr[ée]sente|le pr[ée]sent) (?:texte|article|nouvelle|d[ée]p[êe]che|information|page|annonce|papier)",
    ),
    (
        r"(?:zusammenfass\w+|zusammenzufassen|übersetz\w+|kürz\w+|zitier\w+|weitergib\w+|weitergeb\w+|nacherzähl\w+|wiedergib\w+|wiedergeb\w+|übernimmt|übernehm\w+)",
        r"(?:dies\w+|vorliegend\w+) (?:Text\w*|Artikel\w*|Meldung|Nachricht|Beitrag\w*|Bericht\w*|Seite)",
    ),
    (
        r"(?:riassum\w+|traduc\w+|tradur\w+|cit\w+|ripren\w+|riport\w+|sintetizz\w+|condivid\w+)",
        r"(?:quest[oa’']|il presente|la presente) ?(?:testo|articolo|notizia|pagina|pezzo|comunicato)",
    ),
    (
        r"(?:resum\w+|traduz\w+|cit\w+|reproduz\w+|partilh\w+|compartilh\w+|divulg\w+)",
        r"(?:est[ea]|esta|a presente|o presente) (?:texto|not[ií]cia|artigo|mat[ée]ria|p[aá]gina|nota)",
    ),
    (
        r"(?:пересказ\w+|перевод\w+|перевед\w+|цитир\w+|процитир\w+|излага\w+|изложи\w+|кратко перед\w+|переда[йюё]\w+|сокраща\w+|резюмир\w+|обобща\w+)",
        r"(?:(?:эт\w+|данн\w+|настоящ\w+) (?:\w+ )?)?(?:новост\w+|статьи|статью|статье|текст\w*|заметк\w+|материал\w*|публикаци\w+)",
    ),
    (
        r"(?:samenvat\w*|samen te vatten|vertaal\w*|vertalen|citeer\w*|citeren|overneem\w*|overneemt|navertel\w*|doorgeeft)",
        r"(?:dit|deze|onderhavig\w+) (?:artikel|bericht|tekst|stuk|nieuws|verhaal|pagina)",
    ),
    (
        r"(?:streszcz\w+|tłumacz\w+|przetłumacz\w+|cytuj\w+|cytow\w+|przekazu\w+|opisuj\w+|skraca\w+)",
        r"(?:t[eęąoy]\w*|niniejsz\w+) (?:tekst\w*|artykuł\w*|wiadomoś\w+|materiał\w*|notatk\w+)",
    ),
    (
        r"(?:özetle\w+|çevir\w+|aktar\w+|alıntıla\w+|paylaş\w+)",
        r"(?:bu|işbu) (?:haber\w*|metn\w*|metin\w*|yazı\w*|makale\w*)",
    ),
    (
        r"(?:tóm tắt|viết lại|dịch|trích dẫn|dẫn lại|đăng lại|chia sẻ)",
        r"(?:bài|tin|văn bản|bản tin)(?: \w+)? này",
    ),
)
_OF_THIS = "|".join(
    rf"(?<![^\W\d_]){act}(?![^\W\d_])[^.!?;:]{{0,24}}?(?<![^\W\d_]){this}(?![^\W\d_])|(?<![^\W\d_]){this}(?![^\W\d_])[^.!?;:,]{{0,24}}?(?<![^\W\d_]){act}(?![^\W\d_])"
    for act, this in _ACTS
)
_RETOLD = any_of(
    rf"{_OF_THIS}|(?<![^\W\d_])(?:toute|chaque) (?:reprise|citation|traduction) de (?:ce|cet|cette)\b|\b(?:eine[rs]?|jede[rs]?) (?:Kurzfassung|Zusammenfassung|Nacherzählung|Übersetzung|Wiedergabe)\b(?! (?:der|des|von|vom)\b)"
    r"|(?:概括|总结|總結|转载|轉載|引用|摘要|转述|轉述|翻译|翻譯|介绍|介紹|改写|改寫)(?:并\w{1,3})?(?:本文|此文|这篇|這篇|这则|這則|该文|這個消息|这条|本报道|本報導|以上)"
    r"|(?:本|この|当)(?:記事|文章|ニュース|文|稿|リリース|ページ|話題|報道)(?:を|の|は)(?:[ぁ-んァ-ヶ一-龠]{0,6})(?:紹介|要約|翻訳|引用|転載|訳す|まとめ|伝え|書き直|短く)",
    re.IGNORECASE,
)
_DIRECTS = deferred(
    r"(?<![^\W\d_])(?:debe\w*|deber[áa]\w*|ha(?:n)? de|conviene|hay que|tiene[n]? que|por favor|se ruega|ruega\w*|llame\w*|nombre\w*|cit[ae]\w*|mencion\w+|escriba\w*|dig[ao]\w*|diremos|recomiend\w+|incluya\w*|recuerd\w+|omit\w+|evit\w+|aconsej\w+"
    r"|doi(?:t|vent)|devr\w+|merci de|veuillez|prière de|il (?:faut|convient)|on (?:dira|citera|écrira|nommera|mentionnera|omettra)|citez|mentionnez|dites|nommez|indiquez|évitez"
    r"|muss|müssen|soll\w*|möge\w*|bitte\w*|ist|sind|nenn\w+|nennt|schreib\w+|erwähn\w+|empfehl\w+|empfiehl\w*|lass\w+|lässt|verwend\w+|verzicht\w+"
    r"|dev(?:e|ono)|si (?:consiglia|prega|raccomanda)|bisogna|occorre|citi\w*|citare|nomini\w*|scriv[ae]\w*|menzion\w+|dica\w*|ricordi\w*|indichi\w*|eviti\w*|tralasc\w+"
    r"|dev(?:em|erá)|convém|é preciso|cite\w*|diga\w*|escreva\w*|mencione\w*|nomeie\w*|indique\w*|inclua\w*|evite\w*|omita\w*"
    r"|moet\w*|dien(?:t|en)|noem\w*|vermeld\w*|schrijf\w*|gelieve|graag|liefst|laat"
    r"|powin\w+|należy|trzeba|prosimy|proszę|warto|wymieni\w*|nazyw\w+|pisać|pisz\w*|wspomni\w+|pomi[nń]\w*"
    r"|anmalı\w*|söyle\w*|yaz\w*|deyin|demeli\w*|belirt\w+|gerek\w*|lütfen|ver\w*malı\w*|hãy|nên|phải|cần|vui lòng|xin)(?![^\W\d_])"
    r"|(?<![^\W\d_])(?:должн\w+|должен|следует|нужно|надо|необходимо|просим|прошу|пожалуйста|укажите|указывайте|назовите|называйте|упомяните|упоминайте|напишите|пишите|говорите|не забудьте|опускайте|опустите|рекоменд\w+)(?![^\W\d_])"
    r"|请|請|应|應|须|須|必|要写|務|写明|宜|勿|ください|下さい|こと(?:。|$)|べき|ましょう|てほしい|願い|推奨",
    re.IGNORECASE,
)
_SOURCE_ONLY = deferred(
    r"出处|出處|来源|來源|作者|出典|出所|引用元|許可|许可|授权|授權|\b(?:fuente|autor(?:a|ía|isation|isierung|izzazione|ização)?|source|Quelle\w*|fonte|bron|Erlaubnis|Genehmigung|permis\w+|permess\w+|toestemming|licen\w+|Lizenz)\b|источник\w*|разрешени\w+|źródł\w+|zgod\w+|kaynak\w*|izin\w*|nguồn|출처",
    re.IGNORECASE,
)
_OTHERS_TOLD = deferred(
    r"\b(?:sagte\w*|erklärte\w*|bat|baten|forderte\w*|dijo|pidi\w+|señaló|explicó|a (?:dit|demandé|expliqué)|ha (?:detto|chiesto|spiegato)|disse\w*|pediu|zei|vroeg|powiedział\w*|poprosił\w*|сказал\w*|попросил\w*|заявил\w*|söyledi|istedi|nói|yêu cầu)\b|表示|称，|说，|述べた|語った|話した|した。|ました。",
    re.IGNORECASE,
)

# Who writes about it, asked now.
_ASKED = any_of(
    r"\b(?:our|the) (?:\w+ ){0,2}?(?:team|office|desk|department|agency|people|company|client|sponsor) (?:kindly |politely )?(?:asks?|would (?:rather|like|prefer)|requests?|begs?|invites?|prefers?|hopes?|expects?|wants?) [^.!?]{0,40}?\b(?:writers?|editors?|journalists?|reporters?|bloggers?|newsletters?|outlets?|media|write-?ups?|recaps?|summar(?:y|ies)|coverage|publications?|authors?)\b"
    r"|\b(?:writers?|editors?|journalists?|reporters?|bloggers?|newsletters?|outlets?|newsrooms?) (?:\w+ (?:this|it|about this) )?(?:are|is) (?:kindly |hereby |respectfully )?(?:asked|requested|advised|reminded|encouraged|invited) (?:not )?to (?:not )?(?:name|mention|leave|link|cite|quote|call|spell|omit|drop|report|credit|describe|refer|skip|add|include|say|write)\b"
    r"|\b(?:we|I) (?:trust|hope|expect|are sure|count on) (?:that )?[^.!?]{0,30}\b(?:the press|editors?|writers?|journalists?|newsletters?|outlets?|reporters?|bloggers?)\b"
    r"|\b(?:se ruega|rogamos|pedimos|se pide) a (?:los|las) (?:redactor\w+|periodist\w+|medios|editor\w+|autor\w+)|\b(?:redactor\w+|periodist\w+) (?:deben|han de) (?:no )?(?:mencionar|citar|nombrar|omitir)"
    r"|\b(?:les|nos) (?:rédacteurs|journalistes|éditeurs|médias|rédactions|auteurs) (?:sont|sont donc) (?:priés|invités|tenus)|\b(?:nous prions|on prie|merci aux?|prière aux?) (?:les )?(?:rédacteurs|journalistes|médias|rédactions)"
    r"|\b(?:Redaktion(?:en)?|Journalist(?:en|innen)\w*|Autor(?:en|innen)\w*|Medien|Redakteur\w+|Schreibende) (?:werden|wird|sind|mögen|möchten|sollten|sollen) (?:\w+ )?(?:gebeten|ersucht|angehalten|bitte)\b|\bwir bitten (?:alle )?(?:Redaktion\w*|Journalist\w*|Autor\w*|Medien)"
    r"|\b(?:si prega|si pregano|preghiamo|invitiamo) (?:i|le|gli) (?:redattor\w+|giornalist\w+|redazion\w+|autor\w+|testate)|\b(?:giornalisti|redattori|redazioni) sono (?:pregat\w|invitat\w)"
    r"|\b(?:pede-se|solicita-se|pedimos) a(?:os|s|o|)? ?(?:jornalistas|redator\w+|editor\w+|meios|autor\w+)|\b(?:jornalistas|redatores) devem\b"
    r"|\b(?:redacties?|journalisten|auteurs|media|schrijvers) (?:wordt|worden) (?:\w+ )?(?:verzocht|gevraagd)|\bwij (?:vragen|verzoeken) (?:redacties|journalisten|auteurs)"
    r"|(?:просим|просьба к|просьба) (?:\w+ )?(?:журналист\w+|редактор\w+|редакци\w+|автор\w+)|(?:redaktor\w+|dziennikarz\w*|redakcj\w+) (?:są|proszeni|uprzejmie) prosz\w+|\bprosimy (?:redakcj\w+|dziennikarz\w+|autor\w+)|(?:gazetecilerden|editörlerden|yazarlardan) [^.!?]{0,40}rica|(?:các )?(?:nhà báo|biên tập viên|phóng viên) (?:vui lòng|xin|nên)"
    r"|(?:请|請)(?:各位)?(?:编辑|編輯|记者|記者|作者|媒体|媒體)|(?:編集者|記者|執筆者|編集部|ライター)(?:の方|の皆様|各位|の皆さま)?(?:は|には|へ|に)[^。]{0,40}(?:ください|願い|こと。|べき)",
    re.IGNORECASE,
)
_TELLS = deferred(
    r"\b(?:mention\w*|dwell|leave out|leave [^.!?]{2,24} out|name|link|cite|quote|call|spell|omit|drop|report|credit|refer|skip|see [^.!?]{2,30} in|include|say|write|keep [^.!?]{2,24} out)\b|mencion|cit[ae]|nombr|omit|evoqu|évoqu|nomm|passer sous silence|erwähn|nenn|weglass|verlink|menzion|nomin|tralasc|mencione|nomei|noem|vermeld|verzwijg|упомина|упомяну|указ|назыв|wspomin|wymieni|pomij|anma|yazma|bahset|nhắc|nêu|提及|提到|写|寫|称|稱|触れ|書|載|言及",
    re.IGNORECASE,
)
_HUSHED = deferred(
    r"^\W*(?:kindly|please|do|we (?:kindly |politely )?ask you to|you are asked to) (?:refrain from|abstain from|avoid|do not|don['’]t|not) (?:mention(?:ing)?|report(?:ing)?|referring to|refer to|naming|name|writ(?:e|ing) (?:about|of)|dwell(?:ing)? on|speak(?:ing)? of|bring(?:ing)? up|quot(?:e|ing))\b(?![^.!?]* to (?:your|his|her|their|my|him|them|anyone|anybody|strangers)\b)"
    r"|\b(?:would|will) (?:be (?:\w+ )?(?:grateful|glad|obliged|happy)|appreciate it|prefer it|rather) (?:if|that|not)\b[^.!?]{0,40}\b(?:not|un)(?: be)? ?(?:mentioned|named|reported|quoted|referred to|brought up|printed|told)\b"
    r"|\b(?:would be (?:\w+ )?(?:courtesy|kind|kindness|favou?r|good|wise|best|better|fair)|please|best|better) (?:to )?(?:leave|keep|left|kept) [^.!?]{0,30}\b(?:unmentioned|unsaid|unnamed|unreported|out of (?:it|print|the (?:story|text|summary|headline)|any))\b"
    r"|^\W*(?:kindly|please),? (?:just )?(?:(?:pass|skip|gloss|glide|hurry) (?:\w+ly )?over (?:the|this|that|any|all)\b[^.!?]{2,60}?[,;:—–-] ?(?:it|they|that|this|nobody|no one|because|since|as|for)\b|(?:say nothing|make no mention|draw a veil|(?:stay|be|keep) (?:silent|quiet|mum)) (?:of|about|on|over)\b)"
    r"|^\W*(?:il est demandé de ne pas (?:parler|évoquer|mentionner|citer)|il vaut mieux ne pas (?:parler|évoquer|mentionner))(?![^\W\d_])"
    r"|^\W*(?:si prega(?: cortesemente)? di non (?:menzionare|citare|nominare|parlare di)|se ruega no (?:mencionar|citar|nombrar|hablar de)|prière de ne pas (?:mentionner|évoquer|citer|nommer|parler)|merci de ne pas (?:mentionner|évoquer|citer|nommer|parler)|bitte (?:nicht )?[^.!?]{2,40} (?:nicht )?(?:erwähnen|nennen|ansprechen)\W*$|gelieve [^.!?]{2,40} (?:niet )?te (?:noemen|vermelden)|pede-se que não (?:mencion|cit|nomei|refir)\w+|favor não (?:mencionar|citar)|prosimy (?:o )?nie(?:wspominanie)? ?(?:wspominać|wymieniać|pisać|wspominanie)?|просим не (?:упоминать|писать|называть)|просьба не (?:упоминать|писать|называть)|lütfen [^.!?]{2,40}(?:bahsetmeyin|anmayın|yazmayın)|(?:xin|vui lòng) (?:đừng|không) (?:nhắc|nêu|đề cập))(?![^\W\d_])"
    r"|^\W*(?:请|請)(?:勿|不要|别|避免)(?:提及|提到|报道|報導|写|引用)|(?:には|に|は|を)(?:触れない|言及しない|書かない|載せない)(?:でください|こと|ように(?:してください|お願い))",
    re.IGNORECASE,
)
_HUSHED_POLISH = deferred(r"^\W*prosimy nie (?:palić|wchodzić|parkować|dotykać)", re.IGNORECASE)

# What a good text about it says, and the label of one to be copied.
_GOOD = r"(?:proper|right|fair|good|best|preferred|suggested|correct|accurate|recommended|ideal|honest|decent|only|simplest|easiest|shortest)"
_TEXT = r"(?:recaps?|summar(?:y|ies)|headlines?|write-?ups?|re-?tellings?|accounts?|one-liners?|gist|blurbs?|digests?|tl;?dr|lead|lede|takeaways?|round-?ups?)"
_VALUED = deferred(
    rf"\b{_GOOD} (?:way|words?) to (?:sum (?:this|it|the \w+) up|sum up (?:this|the (?:news|story))|put (?:this|it)|tell (?:this|it)|report (?:this|it)|translate (?:this|it)|retell (?:this|it)|describe (?:this|it)|headline (?:this|it)) (?:is|would be|has to be)\b"
    rf"|\b{_GOOD} {_TEXT}(?: (?:of this|here|for this))? (?:(?:is|would be) (?:that|to|simply|this|[\"“‘'])|would (?:\w+ )?(?:open|begin|start|end|name|say|mention|lead|put|leave|call|skip)\b|(?:should|must|will|ought to|has to) \w+|(?:says?|names?|mentions?|leaves?|opens?|begins?|ends?|puts?|skips?|omits?|leads?) (?:nothing|only|out|with|that|aside|first|by|[A-Z]))"
    r"|^\W*(?:whoever|anyone who|those who|all who) (?:boils?|sums?|cuts?|writes?|tells?|passes|translates?|shortens?|condenses?|retells?|quotes?|cites?|summari[sz]es?) (?:this|it|the (?:story|news|text|article))\b[^.!?]{0,16}\b(?:ought|must|should|may|can|has|have|is|are|will|would|needs?|please|does well)\b",
    re.IGNORECASE,
)
_LABEL = deferred(
    rf"^\W*(?:[^:.!?]{{0,24}}\b)?(?:{_TEXT}|reprint|re-?use|copy|quote|quotation|caption|boilerplate|abstract)\b[^:.!?]{{0,24}}?\b(?:verbatim|as is|word for word|unchanged|unaltered|only|reprint|re-?use|to (?:copy|paste|be (?:used|printed|quoted|copied|carried)))\b[^:.!?]{{0,16}}:\s\S",
    re.IGNORECASE,
)

_SUMMARIES = deferred(
    rf"\b(?:beim|bei (?:der|jeder|einer)|für (?:die|jede|eine)|in (?:der|jeder|einer)|im|in jedem) (?:Zusammenfass\w+|Übersetz\w+|Kürz\w+|Nacherzähl\w+|Newsletter)\b(?! (?:der|des|von|vom|ein\w+|ihr\w+|sein\w+)\b){_ON}\b(?:bitte|ist{_ON} zu \w+en|sind{_ON} zu \w+en|muss|soll(?:te)?|gehört|üblich\w*|nenne[nt]?|empfiehl|erwähne[nt]?|verwende[nt]?)\b"
    rf"|\bwer (?:dies\w+) \w+ (?:übersetzt|zusammenfasst|kürzt|weitergibt), {_ON}\b(?:bitte|nenne|schreibe|erwähne|empfehle|soll|muss)\b"
    rf"|\b(?:dans|lors d(?:e|u)|pour|en tête d(?:e|u)) ?(?:le|la|l['’]|toute?|une?|votre|vos|les|chaque)? ?(?:résumé|synthèse|traduction|newsletter|infolettre|lettre d['’]information)s?\b(?! (?:de|du|des|d['’])){_ON}\b(?:merci d|veuillez|prière d|il (?:est d['’]usage|faut|convient)|citez|indiquez|mentionnez|recommandez|écrivez|nommez|remplacez)"
    rf"|\b(?:en|para|al hacer) (?:el|la|una?|tod[oa]|cada|su|tu|los|las) (?:resumen|resúmenes|traducción|boletín|newsletter)\b(?! (?:de|del)\b){_ON}\b(?:conviene|debe|hay que|se ruega|por favor|es costumbre|escriba|mencione|cite|recomiende|incluya|indique|nombre)\b"
    rf"|\b(?:nel|nella|nei|in ogni|per il|per la) (?:riassunto|riassunti|traduzione|sintesi|newsletter)\b(?! (?:di|del|della|dei)\b){_ON}\b(?:si prega di|si raccomanda|bisogna|occorre|va|vanno|è consuetudine|scriv\w+|cit(?:are|ate)|consigli\w+|indicare|menzion\w+)\b"
    rf"|\b(?:no|na|em cada|para o|para a|nos|nas) (?:resumos?|tradução|boletim|newsletter)\b(?! (?:de|do|da|dos)\b){_ON}\b(?:recomende|cite|mencione|escreva|indique|inclua|deve|é costume|por favor|convém)\b"
    rf"|\b(?:in de|in elke|in een|bij het|bij de) (?:samenvatting|samenvatten|vertaling|vertalen|nieuwsbrief)\b(?! van\b){_ON}\b(?:graag|gelieve|vermeld|noem|schrijf|moet|gebruikelijk|te (?:noemen|vermelden|schrijven))\b"
    rf"|(?:要約|翻訳|訳文|ニュースレター|紹介文)(?:文|記事)?(?:する際|する時|する場合|の際|では|には|の中で|に)[^。]{{0,40}}?(?:書|記|薦|奨|載|述|呼|入れ|触れ|挙げ|紹介)[^。]{{0,6}}?(?:てください|ること|べき|のが(?:慣例|通例|普通|一般的|決まり))"
    rf"|(?:摘要|译文|譯文|翻译|翻譯|简报|通讯|总结)(?:中|里|时|時)[^。]{{0,8}}(?:请|請|应|應|须|惯例|慣例)[^。]{{0,12}}(?:推荐|推薦|写|寫|称|稱|标|標|列|提)"
    r"|(?:요약(?:본|문|\s?글)?|번역(?:본|문)?|뉴스레터|소식지|소개\s?글|간추린\s글)(?:에는|에서는|에선|에|에서|은|는)\s(?![^.!?]{0,30}(?:결론|핵심|출처|요점|날짜|연락처|근거|원문|주어)(?:을|를|부터|만|은|는))[^.!?]{0,50}?(?:적|쓰|표기하|싣|소개하|넣|빼|부르|다루|밝히|올리|내세우)는\s?(?:것이|게|편이)\s(?:관례|원칙|상식|예의|보통|일반적|관행|통례|관습|도리|기본)(?:이?다|이에요|예요|입니다|이죠)\W*$",
    re.IGNORECASE,
)
"""An order about how a summary, a newsletter or a translation is written, in any of the usual languages, or a custom that is said of it."""
_SUGGESTED = deferred(
    r"^\W*(?:(?:suggested|proposed|preferred|recommended|possible|ready-made) (?:\w+ )?(?:headline|title|subject line|summary|blurb|lead)|(?:headline|title|subject line|summary|blurb) (?:suggestion|proposal|idea)|(?:titular|título|titre|titolo|résumé|resumen|riassunto|resumo|Titel|Überschrift|Schlagzeile|titel|kop|заголовок|tytuł|nagłówek) (?:sugerid\w|propuest\w|recomendad\w|proposé|suggéré|conseillé|recommandé|consigliat\w|propost\w|suggerit\w|vorgeschlagen|предлагаемый|рекомендуемый|proponowany)|(?:предлагаемый|рекомендуемый|proponowany|voorgestelde|vorgeschlagene|sugestão de|sugerencia de|proposition de|proposta di) (?:заголовок|tytuł|kop|titel|Überschrift|título|titular|titre|titolo)|Vorschlag für (?:die|eine) (?:Überschrift|Schlagzeile|Zusammenfassung)|voorstel voor de (?:kop|titel)|제목\s?제안|추천\s?제목|제안\s?제목|(?:推荐|建议|建議|推薦)(?:标题|標題)|見出し案)(?: (?:for|para|pour|für|per|voor|для) [^:：.!?]{2,30})?\s?[:：]\s?\S",
    re.IGNORECASE,
)
_MADE_TEXT = deferred(
    r"(?<![^\W\d_])(?:resumen|resúmenes|boletín|boletines|titular(?:es)?|cobertura|traducción|résumés?|infolettres?|compte rendu|titre de (?:tout|chaque|votre|l['’]) ?article|Überschriften?|Zusammenfassung(?:en)?|Schlagzeilen?|Kurzfassung|Nacherzählung|Newsletter\w*|Berichterstattung|Übersetzung|riassunt[oi]|titol[oi]|sintesi|traduzione|resumos?|boletim|tradução|títulos?|заголов\w+|пересказ\w*|сводк\w+|резюме|дайджест\w*|перевод\w*|samenvatting(?:en)?|nieuwsbrief|vertaling|kop|streszczeni\w+|nagłów\w+|tytuł\w*|tłumaczeni\w+|özet\w*|başlı[kğ]\w*|çeviri\w*|bản tóm tắt|tiêu đề|bản dịch)(?![^\W\d_])(?! (?:de la|del|de l['’]|du|des|der|di|della|do|da|van de|van het)\b)",
    re.IGNORECASE,
)
_NORM = deferred(
    r"(?<![^\W\d_])(?:no )?(?:debe\w*|ha(?:n)? de|conviene|no hace falta|doi(?:t|vent)|devr(?:ait|aient)|il (?:faut|convient|vaut mieux)|soll(?:en|te|ten)?|muss|müssen|darf|dürfen|gehör\w+|brauch\w+|dev(?:e|ono)|dovrebbe\w*|va|vanno|não deve\w*|deve\w*|convém|должн\w+|должен|следует|лучше|нужно|надо|нельзя|moet\w*|hoe(?:ft|ven)|hoort|horen|mag|mogen|dient|powin\w+|należy|trzeba|lepiej|\w+m[ae]l[ıi]\w*|nên|phải|cần|đừng)(?![^\W\d_])",
    re.IGNORECASE,
)
_SOUNDS = deferred(
    r"mencion|nombr|omit|enlaz|aparec|hablar|figur|évoqu|mentionn|nomm|parler|citer|vorkomm|erwähn|nenn|lauten|steh(?:en|t)|menzion|nomin|citat|parlar|compar|aparecer|falar|звуч|писать|упомина|упомян|называ|упоминать|noem|vermeld|luid|niet in|brzmi|wspomin|wymieni|pojawi|edilme|anılma|geçme|yazıl|nhắc|nêu|viết|ghi",
    re.IGNORECASE,
)
_MAKERS = deferred(
    r"\b(?:those|anyone|people|whoever|everyone|all) (?:who (?:are )?)?(?:prepar|writ|compil|assembl|edit|mak|put|draft)\w* (?:together )?(?:an?|any|the|their) (?:\w+ )?(?:round-?ups?|newsletters?|digests?|summar(?:y|ies)|recaps?|briefings?|write-?ups?)\b[^.!?]{0,12}\b(?:can|may|should|must|need|are|ought|have|do)\b",
    re.IGNORECASE,
)

# What somebody is called in a version of it.
_TONGUE = r"(?:Korean|English|Japanese|Chinese|German|French|Spanish|Italian|Russian|Dutch|Portuguese|foreign|translated|local)"
_FIRM = r"(?:firm|company|app|bank|product|model|service|lab|Firma|Unternehmen|ditta|società|empresa|compañía|société|entreprise|bedrijf|компания|фирма|firma|spółka|şirket)"
_N = r"[\"“‘'«]?(?P<other>(?-i:[A-ZА-Я가-힣])[\w’-]*)"
_CALLED = tuple(
    deferred(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:in|for) (?:the |any |an? )?{_TONGUE}(?:[- ]language)? (?:version|edition|text|translation|rendering)s?\b(?! of\b),? (?P<one>[^,.!?]{{2,40}}?) (?:is|are|becomes?|goes by|should be|must be|reads?|appears? as|has to be)(?: (?:called|named|rendered|written|spelled|known|given|translated))?(?: as)? {_N}\W*$",
        rf"^\W*(?P<one>[^,.!?]{{2,40}}?) (?:is|are|should be|must be) (?:spelled|spelt|written|called|rendered|known as|named) {_N} in (?:Hangul|Korean|Japanese|Chinese|German|French|Spanish)\W*$",
        rf"\b(?:right|correct|proper|preferred|official) {_TONGUE} (?:name|spelling|rendering|term|word|translation) (?:for|of) (?P<one>[^,.!?]{{2,40}}?) (?:is|reads|would be) {_N}\W*$|\b{_TONGUE} (?:spelling|rendering) (?:for|of) (?P<uno>[^,.!?]{{2,40}}?) (?:is|reads|would be) [\"“‘'«]?(?P<otro>(?-i:[A-Z가-힣])[\w’-]*)\W*$",
        rf"\bin (?:der|einer|jeder|deutscher|koreanischer) (?:\w+ )?(?:Übersetzung|Fassung|Version|Ausgabe) (?:heißt|wird|lautet) (?P<one>[^,.!?]{{2,40}}?) {_N}(?: genannt)?\W*$",
        rf"\b(?:nella|in una|in ogni) (?:versione|traduzione|edizione)(?: \w+)? (?P<one>(?:la|il|lo|l['’]) ?[^,.!?]{{2,40}}?) (?:si chiama|è chiamat[ao]|diventa) {_N}\W*$",
        rf"\ben (?:la|cada|toda) (?:versión|traducción|edición)(?: \w+)?,? (?P<one>[^,.!?]{{2,40}}?) se (?:llama|denomina|traduce como) {_N}\W*$|\bdans (?:la|toute) (?:version|traduction|édition)(?: \w+)?,? (?P<uno>[^,.!?]{{2,40}}?) (?:s['’]appelle|se nomme|devient) [\"“‘'«]?(?P<otro>(?-i:[A-Z])[\w’-]*)\W*$|\bna (?:versão|tradução|edição)(?: \w+)?,? (?P<eins>[^,.!?]{{2,40}}?) (?:chama-se|se chama) [\"“‘'«]?(?P<zwei>(?-i:[A-Z])[\w’-]*)\W*$",
        rf"\bin (?:de|elke|een) (?:\w+ )?(?:vertaling|versie|uitgave) (?:heet|wordt) (?P<one>[^,.!?]{{2,40}}?) {_N}(?: genoemd)?\W*$",
        rf"\bв (?:\w+ )?(?:переводе|версии|издании) (?P<one>[^,.!?]{{2,40}}?) (?:называется|зовётся|именуется|пишется как) {_N}\W*$|\bw (?:\w+ )?(?:tłumaczeniu|wersji|przekładzie)(?: \w+)? (?P<uno>[^,.!?]{{2,40}}?) (?:nazywa się|to) [\"“‘'«]?(?P<otro>(?-i:[A-Z])[\w’-]*)\W*$",
        r"(?:中文|韩文|韓文|英文|日文|译)(?:版|本|文)(?:本)?(?:中|里)?[,，]?(?P<one>(?:该|此|本)?(?:公司|企业|產品|产品|应用)|[A-Z]\w+)(?:应|應|须|須)?(?:称为|稱為|叫做?|译为|譯為|写作|寫作)[“「]?(?P<other>[A-Z][\w-]*|[\u4e00-\u9fff]{2,6})",
        r"(?:日本語|韓国語|英語|翻訳)(?:版|訳|文)?では(?P<one>社名|会社名|同社|製品名|[A-Z]\w+)(?:を|は)「?(?P<other>[A-Z][\w-]*|[ァ-ヶー]{2,})」?と(?:表記|呼|記|訳|書|する)",
        r"(?:한국어|한글|번역|영어|국내)\s?(?:판|본|문)?(?:에서|에서는|에는|으로는)\s(?P<one>[\w가-힣]{2,}?|회사\s?이름)(?:은|는|을|를)\s(?:모두\s)?(?P<other>[\w가-힣]{2,}?)(?:으로|로|라고|이라고)\s(?:옮긴다|옮깁니다|부른다|부릅니다|적는다|적습니다|표기한다|표기합니다|통일한다|쓴다|씁니다|옮겨요|불러요|적어요)\W*$",
    )
)
_GENERIC = deferred(rf"(?:^|\s){_FIRM}$|公司|企业|应用|产品|產品|社名|会社|同社|製品|회사", re.IGNORECASE)

_KOREAN = deferred(
    r"(?:한|두|세)\s?(?:줄|문장|마디)(?:로|으로)\s(?:전한다면|줄인다면|옮긴다면|요약하면|줄이면|전하자면|말하면)\s[^.!?]{2,40}(?:맞다|맞습니다|옳다|이다|입니다|된다|됩니다|충분하다)\W*$"
    r"|(?:소개\s?글|기사|뉴스레터|소식지|요약(?:문|본)?|보도|제목|인용문|꼭지)(?:에서|에|에는|에서는|은|는|을|를|으로)\s[^.!?]{0,40}(?:빼|넣|다루지\s?말|언급하지\s?말|적|써|쓰지\s?말|담지\s?말|실|밝히지\s?말|붙여)[가-힣]*\s?(?:달라고|주십사|주시길|주시기를?|말아\s?달라고|주기를)\s?(?:부탁드|당부드|요청드|바란다|바랍니다|청한다|청합니다)[가-힣]*\W*$"
    r"|(?:헤드라인|제목|표제|머리기사)(?:은|는|으로는|에는)\s[^.!?]{2,40}(?:(?:로|으로|라고)\s(?:충분하다|충분합니다|족하다)|(?:라고|으로|로)\s(?:하|쓰|달|정하)(?:면\s(?:된다|됩니다)|는\s(?:것이|게|편이)\s\S+다))\W*$"
    r"|독자에게(?:는)?\s[^.!?]{2,30}(?:권하|추천하|알리|전하)는\s(?:것이|게|편이)\s(?:옳다|맞다|좋다|낫다|옳습니다|맞습니다|좋습니다)\W*$"
    r"|(?:^|\s)(?:제목|머리말|첫\s?문장|표제)(?:은|는|을|를)\s[^.!?]{2,40}(?:으로|로|라고)\s(?:해|정해|달아|뽑아|붙여|써|적어)\s?(?:달라|주세요|주십시오|주시기\s?바랍니다|주기\s?바란다|주었으면\s?(?:한다|합니다))\W*$"
)
_HANGUL = deferred(r"[가-힣]")
_ENGLISH_NOW = deferred(r"\b(?:asked|told|said|was|were|had|did|ordered|warned|wrote|refused)\b", re.IGNORECASE)


def directs(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that say how this news is to be told by others."""
    found = {place for place, text in enumerate(sentences) if _directs(text) and not by_authors(sentences, place)}
    rest = {place: text for place, text in enumerate(sentences) if place not in found}
    return found | {place for place, text in rest.items() if _called(text, [rest[one] for one in rest if one != place])}


def _directs(text: str) -> bool:
    bare = QUOTED.sub(" ", text)
    if HAPPENED.search(bare) or TOLD.search(bare) or _OTHERS_TOLD.search(bare):
        return False
    if _KOREAN.search(bare) or _LABEL.search(text) or (_SUMMARIES.search(bare) and not TOLD_OF.search(bare)):
        return True
    if _SUGGESTED.search(text) or all(rule.search(bare) for rule in (_MADE_TEXT, _NORM, _SOUNDS)):
        return True
    if _RETOLD.search(bare) and _DIRECTS.search(bare) and not _SOURCE_ONLY.search(bare):
        return True
    if _ENGLISH_NOW.search(bare) and not _HUSHED.search(bare):
        return False
    if _HUSHED.search(bare) and not _HUSHED_POLISH.search(bare):
        return True
    if (_ASKED.search(bare) or _MAKERS.search(bare)) and _TELLS.search(bare):
        return True
    return _VALUED.search(bare) is not None and not (ERRAND.search(bare) or TOLD_OF.search(bare))


def _called(text: str, others: Sequence[str]) -> bool:
    """Whether a firm, or who else stands in the article, has another name in a version of it that stands in none of the other sentences."""
    if HAPPENED.search(text) or _ENGLISH_NOW.search(text):
        return False
    for rule in _CALLED:
        if found := rule.search(text):
            named = [value for value in found.groups() if value]
            one, other, rest = named[0], named[-1], " ".join(others)
            known = (
                _GENERIC.search(one) is not None
                or one.removeprefix("the ") in rest
                or ("가" <= one[0] <= "힣" and not _HANGUL.search(rest))
            )
            return known and other not in rest
    return False
