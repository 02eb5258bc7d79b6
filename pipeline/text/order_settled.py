"""The net for what is told as settled: how the texts that tell this one again will be, are or have to be.

Nobody is asked; it is said as of a thing agreed (`다른 매체가 옮길 때는 … 적기로 했다`, `In pick-ups of this story the maker is called …`).
News tells of its matter, and hardly ever of what others will write about it. So a sentence is doubted that has

- *elsewhere*: a text that tells this one again and what stands there instead, as what or no more;
- *made of this*: what a summary of this very article has not, or has in its first line;
- *a reading*: what stands in this text is to be read as something else, of the same unit;
- *a note to a desk* that says in plain words what is dropped, led with or called;
- *a manner*: this story has to be told in scorn, in verse, in capitals;
- *a word between quotation marks* that says what a text about this leaves out or keeps: who is quoted seldom speaks of such texts.

Where another sentence of the article speaks of such texts, that is what the news is about. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_customs import ABOUT
from pipeline.text.order_excuses import A_NAME, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.order_ruled import GENERIC
from pipeline.text.patterns import deferred

_LONGEST = 800  # characters of a sentence that are looked at
_K_THIS = (
    r"(?:(?:이|이번|본|위|해당)\s?(?:소식|글|기사|보도|이야기|내용|일|건|사건|사업|발표|연구|판결|조사|대회|행사|결과))"
)
_K_OTHERS = r"(?:(?:다른|타|여타|모든|어느|국내|해외|외부)\s?(?:매체|언론사?|지면|신문|곳|소식지|뉴스레터|방송|기사|글|사이트)(?:들)?|외부|밖)"
_K_SHORT = r"(?:뉴스레터|소식지|단신|다이제스트|브리핑\s?글|(?:요약|축약|간추린|줄인|짧은|(?:옮겨|받아|다시)\s?싣는|옮긴)\s?(?:소식|글|기사|본|문)|(?:인용|재인용|후속|파생|번역|전재|[2이]차)\s?(?:보도|기사|글|본|지면)|(?:간추린|줄인|독자에게\s나가는)\s판)"
_K_CARRIED = r"(?:옮길|옮겨질|실릴|오를|나갈|소개될|소개할|인용할|인용될|받아\s?쓸|다룰|다뤄질|전할|전해질|재인용할|번역될|게재될|쓰일)"
_K_PLACE = rf"^\W*(?:\S{{2,4}}(?:\s\S{{1,3}})?\s?[:：\]]\s)?(?:(?:앞으로|단|다만|참고로|또|또한|끝으로)\s)?(?:(?:{_K_THIS}(?:이|가|을|를|은|는)\s)?(?:{_K_OTHERS}|{_K_SHORT})(?:이|가|에|에서|에도|로|으로)\s(?:\S+\s)?{_K_CARRIED}\s?(?:때|적|경우)(?:는|에는|엔|에)?,?\s|{_K_THIS}(?:이|가|을|를)\s(?:\S+\s)?{_K_CARRIED}\s?(?:때|적|경우)(?:는|에는|엔|에),?\s|(?:{_K_SHORT}|(?:옮겨\s?싣|인용하|받아\s?쓰|재인용하|전재하|옮기)는\s(?:곳|쪽|매체|언론))(?:에는|에서는|에선|부터는|마다)\s)"
_K_FIGURE = r"^\W*(?:\S{1,12}\s)?(?:\S{0,12}(?:비|액|값|일|수|율|률|치)|수치|오차|기한|이름|날짜|시점|금액|가격|점수|인원)(?:은|는)\s"
_K_TOPIC_FIRST = rf"{_K_FIGURE}(?:{_K_OTHERS}|{_K_SHORT})(?:이|가|에|에서|로|으로)\s(?:{_K_CARRIED}\s?(?:때|적)(?:는|에는|엔|에)?\s)?"
_K_TO_WRITE = (
    r"(?:적|쓰|부르|싣|빼|고치|넣|내보내|다루|옮기|바꾸|두|남기|앞세우|전하|(?:소개|표기|통일|생략|제외|대신|갈음)하)"
)
_K_DOES = (
    r"(?:적히|쓰이|나가|실리|빠지|들어가|바뀌|남|오르|불리|앞서|나오|오|(?:소개|표기|표시|제외|생략|기재|언급|대체)되)"
)
_K_NOW = r"(?:적힌|쓰인|나간|실린|빠진|들어간|바뀐|남는|오른|불린|나온|온|다뤄진|전해진|적는|쓴|부른|뺀|싣는|(?:소개|표기|표시|제외|생략|기재|언급|대체)(?:된|한))다"
_K_POLITE = r"(?:적힙|쓰입|나갑|실립|빠집|들어갑|바뀝|남습|오릅|불립|나옵|옵|적습|씁|부릅|뺍|싣습|(?:소개|표기|표시|제외|생략|기재|언급|대체)(?:됩|합))니다"
_K_SOON = r"(?:적힐|쓰일|나갈|실릴|빠질|들어갈|바뀔|남을|오를|불릴|(?:소개|표기|표시|제외|생략|기재|언급|대체)될)\s(?:예정|것|차례)(?:이다|입니다|으로\s\S+다)"
_K_SETTLED = rf"(?:{_K_TO_WRITE}기로\s(?:했다|한다|합의했다|정했다|정해졌다|약속했다|(?:돼|되어)\s있다|했습니다|합니다)|{_K_TO_WRITE}지\s?않기로\s(?:했다|한다|했습니다)|(?:{_K_DOES}|{_K_TO_WRITE})지\s않(?:는다|습니다|을\s예정이다|기로\s\S+\s?(?:됐다|되었다|끝났다))|\d\S*(?:\s\S{{1,3}})?(?:이다|입니다)|{_K_NOW}|{_K_POLITE}|{_K_SOON}|{_K_TO_WRITE}(?:는|은)\s것으로\s\S+\s?(?:끝났다|됐다|되었다|마쳤다|정리됐다)|[뺄쓸적을실을]+\s것으로\s\S+\s?(?:끝났다|됐다|정리됐다)|(?:[는은한낸뺀쓴인킨린둔앤운꾼친]\s(?:것|쪽|방향|편|데)(?:으로|로|에)|기로)\s(?:[가-힣]{{1,6}}\s){{0,2}}?(?:정리|합의|결정|확정|결론|매듭|방침|의견|이야기|얘기|가닥|뜻|정해|조율|마무리|승인|갈무리)[가-힣]*(?:\s[가-힣]{{1,8}})?다)\W*$"
_K_WHAT = r"(?:[가-힣\d%]{2,}(?:으로|로)만?\s(?!서)|대신|빠지|빠진|빠질|빼|[뺀뺄]|\d\S*(?:\s\S{1,3})?(?:이다|입니다)|생략|제외|덜어|들어내|지우|거론|지\s?않|(?:맨\s?)?앞에|먼저|첫\s?(?:줄|머리)|\S만\s)"
_K_ELSEWHERE = deferred(rf"(?:{_K_PLACE}|{_K_TOPIC_FIRST})(?=[^!?]*{_K_WHAT})[^!?]*?{_K_SETTLED}")
_K_RETOLD = r"(?:(?:요약|정리|소개|인용|번역|축약)한|간추린|줄인|옮긴|옮기는|전한|전하는|다룬|다루는|받아\s?쓴|풀어\s?쓴|(?:바탕으로|줄여|짧게|간추려|옮겨|다시)\s(?:한|쓴|적은|만든|엮은)|나온|나오는|만든|만들어진)"
_K_SOME_TEXT = r"(?:(?:짧은|새|모든)\s)?(?:글|소식|꼭지|기사|문단|문장|단신|요약(?:문|본|글)?|뉴스레터|소식지|간추림)"
_K_SAID_SO = r"(?:(?:들어가|담기|실리|오르|나오|보이|등장하|쓰이|언급되|남|싣|담|다루|적히|거론되)지\s?않(?:는다|으며|고|습니다)|빠지(?:고|며)|빠진다|빠집니다|(?<!댓글이 )(?:없(?:고|으며)|없다|없습니다)|사라지(?:고|며)|사라진다|(?:첫|앞|맨|제목|머리|먼저|마지막|끝)[^.!?]{0,16}(?:온다|옵니다|오며|오고|오른다|오르고|놓인다|놓이고|차지한다|차지하고|선다|나온다|나오고|몫이다|돌아간다)|(?:으로|로)\s?(?:시작한다|시작하며|시작하고|시작합니다|열린다|열리고|끝난다|끝나고|맺는다|맺고|닫힌다|끝맺는다)|만\s?(?:남는다|남고|나온다|실린다|담긴다))"
_K_MADE_OF_THIS = deferred(
    rf"^\W*(?:앞으로\s|참고로\s)?(?:이|본|위|해당)\s?(?:글|기사|소식|보도|뉴스|이야기|내용)(?:(?:을|를|에서|으로|로)\s(?:\S+\s)?{_K_RETOLD}\s{_K_SOME_TEXT}|의\s(?:짧은\s)?(?:요약(?:문|본|글)?|간추림|축약본|뉴스레터))(?:들)?(?:마다|에는|에서는|에서|에선|에|은|는)\s(?=[^!?]*?{_K_SAID_SO})[^!?]*(?:다|요)\W*$"
)
_K_AGREED = deferred(r"(?:기로|것으로|쪽으로)\s결론\S*")
_K_BECAUSE = deferred(
    r"(?:댓글|추천\s?수|조회\s?수|이유|까닭|관행|제도|제목\s?글자|글씨|사진|그림|광고|영상|링크)(?:은|는|이|가|를|을)\s|(?:이면|으면|라면|면)\s"
)

_K_PART = r"(?:본문|원문|기사|윗글|(?:이|위|앞|첫|둘째|셋째|마지막)\s?(?:글|문단|줄|문장|기사|단락|대목|소식))(?:\s?(?:속|중|안))?(?:의|에|에서)?\s(?:(?:나온|나오는|적힌|쓰인|쓴|실린|언급된|있는|말한)\s)?|위에\s(?:나온|적힌|쓴|쓰인|말한|언급한)\s"
_K_AS = r"(?:고쳐\s|바꿔\s|새로\s)?(?:읽|이해|받아들|보아|봐|여겨|갈음|새겨|알아)\S*\s?"
_K_PLEASE = r"(?:(?:주기|주시기|하기|하시기|읽기|읽으시기)\s?(?:바란다|바랍니다)|주(?:세요|십시오|시면|면)\s?\S{0,6}|(?<=면 )(?:된다|됩니다|좋다)|(?<=것이 )(?:맞다|옳다|정확하다|바르다|맞습니다|옳습니다)|(?<=야 )(?:한다|합니다|맞다))"
_K_READING = deferred(
    rf"(?:{_K_PART})(?:\S+\s){{0,3}}?(?P<one>\S+(?:\s\S+)?)(?:은|는|을|를)\s(?P<other>\S+(?:\s\S+)?)(?<!으)(?:으로|로)\s{_K_AS}[^.!?]{{0,8}}?{_K_PLEASE}\W*$"
)
_DIGITS = deferred(r"\d[\d.,]*")

_K_DESK = r"^\W*(?:편집(?:국|부|팀|진|자|실)?|데스크|제작(?:국|부|팀)?|교열(?:부|팀)?|야근자?|당직자?|(?:요약|뉴스레터|제목|소식지)\s?(?:팀|담당자?))\s?(?:메모|전달|노트|공유|지시|공지|쪽지|회람|결정)\s?(?:사항)?\s?[\])】:：—–-]+\s|^\W*\[\s?(?:편집(?:국|부|팀|진)|데스크|야근|당직)\s?\]\s"
_K_NOTED = deferred(
    rf"(?:{_K_DESK})[^!?]*(?:{_K_SETTLED}|(?:고|어|아|여|서)\s(?:간다|나간다|쓴다|싣는다|둔다|다룬다|내보낸다)\W*$|(?:넘어간다|앞세운다|접는다|덮는다|건너뛴다|살린다|키운다|줄인다)\W*$)"
)
_K_STYLE = r"(?:말투|어조|문체|투로|조로|반말|존댓말|느낌표|대문자|농담|조롱|(?:^|\s)시로|운문|노래로|사투리|[가-힣]{1,3}어로만|찬사|칭찬|풍자|비꼬|동화|하트|이모지|이모티콘|우스(?:개|갯)|만세|감탄)"
_K_TELLING = r"(?:다루|옮기|소개하|전하|적|알리|쓰|줄이|간추리|싣|말하)(?:는|ㄹ)|(?:다룬|다룰|옮긴|옮길|전한|전할|소개한|소개할|쓴|쓸|적은|적을|알린|알릴|간추린|줄인)"
_K_MANNER = deferred(
    rf"^\W*(?:(?:이|위|본)\s?(?:소식|이야기|글|기사|보도|내용)|(?:이|위|본|이번)\s[가-힣]{{1,8}}(?:을|를)\s(?:{_K_TELLING})\s(?:글|문단|꼭지|기사|문장|단락|대목|소식|때|적))(?:들)?(?:은|는|을|를|에는|에서는|에)\s[^.!?]*{_K_STYLE}[^.!?]*(?:전해|써|적어|쓰여|다뤄|다뤄져|전해져|소개되어|소개돼|소개해|옮겨|맺어|끝나|끝내|시작해|읽혀|알려|풀어|붙여|섞어|지어|이어)야만?\s?(?:[가-힣]{{1,6}}(?:이|가|에)\s[가-힣]{{1,6}}다|한다|합니다|해요|함|마땅하다|맞다|어울린다|어울립니다|제격이다|제격입니다|제맛이다|자연스럽다|자연스럽습니다|낫다|좋다)\W*$"
)
_K_QUOTED_TEXT = rf"{_K_THIS}(?:을|를|에\s?(?:대해|관해|대한|관한))\s(?:\S+\s){{0,2}}?(?:(?:전하|다루|옮기|소개하|요약하|줄이|간추리|쓰|적|싣|알리)는\s?(?:글|기사|보도|소식|매체|곳|분|이|사람)|(?:전할|다룰|옮길|소개할|요약할|줄일|쓸|실을)\s(?:때|글|기사)|(?:줄인|전한|요약한|쓴|옮긴|다룬|소개한|간추린)다면)|{_K_THIS}(?:이|가)\s(?:\S+\s)?(?:나갈|실릴|소개될|전해질|알려질|옮겨질)\s때|이런\s?(?:소식|글|기사|이야기)(?:은|는)\s[^.!?]*(?:전하|옮기|쓰|줄이|다루)(?:는\s(?:게|것이|편이)|려면)"
_K_MAKES = r"(?:간추리|요약하|줄이|줄여\s?쓰|(?:짧게|간략히|간단히|줄여)\s?(?:옮기|쓰|전하|싣|적)|옮겨\s?(?:쓰|싣)|받아\s?쓰|간추려\s?(?:싣|쓰|전하)|다시\s?쓰)(?:시)?는"
_K_MAKER = rf"(?:(?:이|이번|본|우리)\s?)?(?:기사|소식|뉴스|보도)(?:을|를)\s(?:\S+\s)?{_K_MAKES}\s(?:분|이|사람|쪽|데|곳|측|편|매체|(?:인공\s?지능|AI|모델|챗봇|봇|기계|프로그램|로봇|비서|도구)(?:(?:이|가)\s(?:있|계시)다면|(?:이)?라면|이여))|(?:^|\W){_K_MAKES}\s(?:분|이|쪽|데|곳|측|매체)|(?:뉴스레터|소식지|요약(?:문|본)?|단신)(?:을|를)?\s(?:쓰|만드|엮|꾸리|맡|내보내)(?:시)?(?:는|신|은)\s(?:분|이|사람|쪽|곳|데)"
_K_MAKER_BIDDEN = deferred(
    rf"(?:{_K_MAKER})[^.!?]*(?:(?:내|제|저희|우리)\s|\d[^.!?]*(?:로|으로|라고|고만)\s|[가-힣]\S(?:을|를)\s\S+(?:로|으로|이라고|라고)\s|빼|들어내|덜어|잊|지우|지워|넘어가|고만\s|만세|이라고\s|라고\s)[^.!?]*(?:라|야\s?(?:한다|합니다|해요|맞다)|면\s(?:된다|됩니다|돼요|좋겠\S+|고맙\S+)|달라|주(?:세요|십시오|시길|시면|기를)\s?\S*|(?:바란다|바랍니다)|것|세요|십시오)\W*$"
)
"""Whoever makes a short text of the news is told between quotation marks what to put, to change or to leave out."""
_K_QUOTED_ORDER = r"(?:빼고|빼야|빼는|대신|말고|아니라|\S만\s(?:남|적|쓰|써|싣|전|다|넣)|고만\s(?:쓰|적|써|전)|맨\s?(?:앞|위)|첫\s?(?:줄|머리|문장)|먼저|(?:내|제|우리|저희)\s(?:이름|회사|제품))[^.!?]*(?:야\s?(?:한다|합니다|해요|맞)|면\s(?:된다|됩니다|돼요|충분)|(?:게|것이|편이)\s(?:맞|옳|낫|좋|도리|예의)|달라|주세요|바란다|바랍니다|마라)"
_K_QUOTED = (deferred(_K_QUOTED_TEXT), deferred(_K_QUOTED_ORDER))
_K_DECENT = deferred(
    r"피해자|유족|가명|신상|개인\s?정보|미성년|얼굴|출처|결말|스포일러|핵심|요점|제목부터|확인|추측|소문|욕설|혐오|독자|학생|시민|누구나|맞춤법"
)

_NAMED = r"(?:figures?|numbers?|dates?|names?|prices?|sums?|lines?|spellings?|wording|versions?|headlines?|counts?|totals?|angles?|quotes?|words?)"
_TO_CARRY = rf"^\W*the (?:\w+ )?{_NAMED} to (?:carry|print|lead with|run with|go with|give|quote|report|cite|run|write|pass on|repeat|put) (?:here |elsewhere )?(?:is|are|remains|will be)\b|^\W*(?:what|the (?:\w+ )?{_NAMED} that) goes (?:into print|out to (?:subscribers|readers)|out in \w+|into (?:digests|newsletters|the (?:digest|newsletter))) is\b"
_MAKERS = r"(?:editors|writers|compilers|makers|authors|translators|curators|newsletters|digests|outlets|publications|round-ups)"
_BEEN_TOLD = rf"^\W*(?:the |all )?(?:[\w-]+ ){{0,2}}?{_MAKERS}\b[^.!?;]{{0,40}}? (?:have been|are being|are|were) (?:\w+ly )?(?:told|informed|notified|advised|warned|alerted|reminded)\b[^.!?]*?(?:,? and|[;,] they) (?:are |were )?(?:\w+ly )?(?:asked|requested|expected|invited|urged|instructed|bound|obliged) to\b"
_OUTLETS = (
    r"(?:outlets|newsletters|papers|sites|editors|digests|publications|round-ups|bulletins|others|weeklies|writers)"
)
_CARRY = r"(?:carry|run|quote|cite|retell|reprint|relay|pick up|pass on|repeat|summari[sz]e|print)"
_IT = r"(?:this|it|the (?:story|news|item|piece|article))"
_WHEN = rf"^\W*(?:when|where|wherever|once|as|if) (?:(?:other|any|the|most) )?{_OUTLETS} {_CARRY} {_IT}(?: up| on)?,|^\W*(?:where|when|wherever) {_IT} is (?:quoted|retold|carried|reprinted|picked up|relayed|cited|passed on)(?: elsewhere| abroad| by (?:others|\w+))?,|^\W*{_OUTLETS} that {_CARRY} {_IT} (?:up |on )?(?:all )?(?:put|call|name|give|say|lead|leave|drop|have)\b"
_AGAIN = r"(?:(?:quoting|second-hand|follow-up|onward|secondary|derived|syndicated|later) (?:reports|coverage|accounts|stories|outlets|texts|pieces)|pick-ups?|reprints?|re-?tellings?|write-ups?|recaps?|other outlets['’]? (?:\w+))(?: of (?:this|the) (?:story|news|item|piece|article))?"
_IN_THEM = rf"^\W*(?:in|for|across) (?:all |any |most |other )?{_AGAIN},? (?=[^.!?]*\b(?:is|are|appears?|stands?|goes|reads?|becomes?|runs?|comes?|stays?|will be|drops? out|have|has|(?:do|does) not (?:appear|figure|occur))\b)|\b(?:is|are) (?:not|never) (?:mentioned|named|given|carried|quoted) in {_AGAIN}"
_MADE_OF_THIS = r"^\W*(?:in )?(?:an?|the|any|every|each|all) (?:(?:short|shorter|brief|good|fair|proper|faithful|automatic) )?(?:summar(?:y|ies)|digests?|recaps?|abridg\w+|(?:short|shorter|condensed|abridged|brief) (?:versions?|texts?|accounts?|forms?)|retellings?|round-?ups?|write-?ups?|newsletter items?) (?:of|on|about|from|made from|based on|drawn from) (?:this|the present) (?:article|story|piece|news|page|text|item)\b"
_ITS_WORDS = r"[^.!?]*?(?:\b(?:contains?|has|have|gives?|makes?|knows?|carr(?:y|ies)|mentions?|names?|shows?) (?:no|nothing|neither|none)\b|\b(?:does|do) not (?:say|mention|name|give|contain|carry|show|appear|have|include)\b|\b(?:is|are|stays?|remains?|keeps?) (?:silent|quiet)\b|\b(?:leaves?|drops?|passes|skips?|omits?) (?!(?:readers|room|questions)\b)[^.!?]{2,40} (?:out|unsaid|over|away|unmentioned|aside)\b|\b(?:opens?|begins?|starts?|ends?|closes?|leads?) (?:with|on|by|in)\b|\bfirst (?:line|sentence|word)\b|\b(?:praises|thanks|greets|congratulates)\b)"
_SAID_OF = deferred(
    r"\d|\bcalled\b|\b(?:given|told|named|known) as\b|\bleft out\b|\bwithout\b|\binstead\b|\bfirst\b|\bnot (?:appear|figure|mentioned|named|given|carried|quoted)\b"
)
_ELSEWHERE = deferred(f"{_BEEN_TOLD}|{_WHEN}|{_IN_THEM}|{_MADE_OF_THIS}{_ITS_WORDS}", re.IGNORECASE)
_CARRIED = deferred(_TO_CARRY, re.IGNORECASE)
_NOTED = deferred(
    r"^\W*(?:production|editorial|newsroom|desk|night desk|copy desk|layout|editing|newsletter|digest|headline) (?:desk |team )?(?:memo|minute|message|decision|bulletin)\s?[:\]—–-]+\s(?=[^!?]*\b(?:(?:is|are|goes|stays?|comes?) (?:out|in|first|off|up top)|we (?:go|run|lead|drop|use|keep|call|lose|cut|skip|say|put|name)|(?:is|are) (?:dropped|left out|cut|called|given as|put at))\b)",
    re.IGNORECASE,
)
_STYLE = r"(?:tones?|voice|style|verse|rhym\w+|capitals?|capital letters|upper ?case|lower ?case|exclamation|punctuation|jok\w+|mock\w+|iron\w+|sarcas\w+|prais\w+|cheer\w*|triumph|victory|success|scorn\w*|contempt\w*|sneer\w*|humou?r\w*|pirate|child|poem|song|limerick|haiku|emojis?|slang|dialect|satire|fairy ?tale|good news|gloat\w*|glee\w*|ridicule|hymn|one word)"
_MANNER = deferred(
    rf"^\W*this (?:\w+ )?(?:story|account|news|item|report|piece|text|article|tale) (?:is to|must|should|ought to|has to|needs to|shall) (?:always |only )?be (?:told|retold|written|rendered|put|narrated|worded|reported|summed up|passed on|delivered|recounted|phrased|presented) (?:\w+ )?(?:with|in|as|without|like|into)\b[^.!?]*\b{_STYLE}\b",
    re.IGNORECASE,
)
_A_TEXT = r"\b(?:(?:the )?(?:summar(?:y|ies)|digests?|newsletters?|recaps?|round-ups?|short(?:er)? versions?|write-ups?|retellings?) (?:of|on|about) this\b|(?:any|every|an?|each) (?:\w+ )?(?:text|piece|account|story|summary|report|line|version|article|write-?up|paragraph|note) (?:about|of|on) (?:this|it)\b)[^.!?]{0,30}? (?:should|must|ought to|has to|needs?(?: only| just)?(?: to)?|had better)\b"
_IF_YOU = r"\bif you (?:write|sum|boil|put|pass|tell|retell|shorten|report|trim) (?:this|it) (?:(?:up|down|on|again)(?: in [^,.!?]*)?|in [^,.!?]*),"
_TO_KEEP = r"[^.!?]*\b(?:leave (?:\w+ ){0,3}out|omit|skip|drop|keep|names?|my name|our name|only|just|put|call(?! (?:us|me|in|the)\b)|say|(?:open|begin|start|end|close|lead) with|the (?:line|headline|number|figure) is)\b"
_IN_FRONT = r"^\W*(?:(?:please|and|so|just|then|kindly),? )*(?:put|set|write|print|place|mention|use|give)\b[^.!?]{2,40} (?:in|into|at|on|to) the (?:headline|title|first (?:line|word|sentence)|top|opening|last line) (?:of|in|on) (?:the|your|this|any|every) (?:summary|digest|newsletter|recap|short version|write-?up)\b"
_QUOTED = deferred(rf"(?:{_A_TEXT}|{_IF_YOU}){_TO_KEEP}|{_IN_FRONT}", re.IGNORECASE)
_OURSELVES = deferred(
    r"\b(?:my|our|us|me)\b|\d|\bnot [A-Z]|\b(?:line|headline|number|figure) is\b|\bcall it\b|\bnothing\b|\b(?:open|begin|start|end|close|lead) with\b|\bleave (?:\w+ ){0,3}out\b|\bomit\b|\bdrop\b"
)
_DECENT = deferred(
    r"\b(?:victims?|patients?|children|source|name of the (?:dead|child)|dignity|context|caveats?|spoilers?)\b",
    re.IGNORECASE,
)


_SO_IT_IS = deferred(
    r"\b(?:newsletters?|digests?|summar(?:y|ies)|recaps?|headlines?|round-?ups?|retelling)\b.*[\"”][^\"“]{0,40}\b(?:and )?so (?:it|they) (?:does|do|is|are|shall|will|says?|stays?|remains?|goes|reads?)\b[^.!?]{0,24}\b(?:from (?:here|now|this (?:point|line|day)|today) on|henceforth|ever after|for good|from today|always)\b",
    re.IGNORECASE,
)
"""What somebody says of a newsletter is said to be so from here on."""
_FIRST_WORD = r"(?:first|opening|top|leading) (?:word|line|sentence|place|spot|name)s?"
_OF_A_TEXT = r"(?:headlines?|titles?|digests?|newsletters?|summar(?:y|ies)|recaps?|round-?ups?|write-?ups?|retellings?)"
_OWED = deferred(
    rf"^\W*(?:(?:the|any|every|each|its) {_OF_A_TEXT}['’]s? {_FIRST_WORD}|(?:the|its) {_FIRST_WORD} (?:of|in) (?:the|any|every|each|all|its) (?:\w+ )?{_OF_A_TEXT}) (?:(?:belongs?|is reserved|is owed|is due|is kept|goes|is set aside|falls) (?:by right )?(?:to|for) (?:the |our )?(?-i:[A-Z])|(?:is|stays|remains|shall be) (?-i:[A-Z][\w-]+)(?:['’]s?)?(?: by right| and no other| alone)\b)",
    re.IGNORECASE,
)
"""To whom the first word of a headline or a summary belongs."""
_K_SKIPPED = deferred(
    r"(?:첫째?|둘째|셋째|넷째|다섯째|여섯째|두\s?번째|세\s?번째|네\s?번째|마지막|앞의?|위의?|가운데)\s?(?:문장|문단|줄|단락|대목)(?:들)?(?:은|는|을|를|부터|에서|까지)?\s[^.!?]{0,24}?(?:건너뛰|넘기|넘어가|빼|지우|잊|무시하|읽지\s?않|없는\s(?:셈|것으로)\s?치|덮어\s?두)(?:으?면|어도|아도|도|고)\s?(?:된다|됩니다|되고|돼요|좋다|좋습니다|무방\S+|그만이다|괜찮\S+)"
)
"""Sentences of this very text that may be passed over."""


def settled(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that tell as settled how the texts are that tell this one again, where no other speaks of such texts."""
    sentences = [text[:_LONGEST] for text in sentences]
    found = {place for place, text in enumerate(sentences) if _is_elsewhere(text)}
    if any(ABOUT.search(text) for place, text in enumerate(sentences) if place not in found):
        found = set()
    return found | {place for place in range(len(sentences)) if _is_ordered(sentences, place)}


def _is_elsewhere(text: str) -> bool:
    """Whether a sentence says what stands in texts that tell this one again."""
    said = QUOTED.sub(' "" ', text)
    if TOLD.search(text):
        return False
    if mostly_korean(text):
        return bool(_K_ELSEWHERE.search(said) or _K_MADE_OF_THIS.search(said)) and not (
            TOLD_OF.search(said) or GENERIC.search(_K_AGREED.sub("", said)) or _K_BECAUSE.search(said)
        )
    return bool(_ELSEWHERE.search(said) and (_SAID_OF.search(text) or A_NAME.search(said) or "asked" in said))


def _is_ordered(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence has this text read, noted down or told otherwise, or somebody in it says what a text about it keeps."""
    text = sentences[place]
    if any(_is_quoted(one) for one in QUOTED.findall(text)) or _SO_IT_IS.search(text):
        return True
    said = QUOTED.sub(' "" ', text)
    if TOLD.search(text) or TOLD_OF.search(said):
        return False
    if not mostly_korean(text):
        named = A_NAME.search(text) or re.search(r"\d", text)
        return bool(
            _NOTED.search(said) or _MANNER.search(said) or _OWED.search(said) or (_CARRIED.search(said) and named)
        )
    if _K_SKIPPED.search(said):
        return True
    if (_K_NOTED.search(said) or _K_MANNER.search(said)) and not GENERIC.search(said):
        return True
    reading = _K_READING.search(text)
    return reading is not None and _is_another(
        reading["one"], reading["other"], (*sentences[:place], *sentences[place + 1 :])
    )


def _is_another(one: str, other: str, others: Sequence[str]) -> bool:
    """Whether one thing of an article is to be read as another of its kind: two figures of a unit, or a name as a name."""
    if _DIGITS.search(one) or _DIGITS.search(other):
        return one != other and _DIGITS.sub("", one) == _DIGITS.sub("", other)
    return any(one in text for text in others)


def _is_quoted(quoted: str) -> bool:
    """Whether words between quotation marks say what a text about this leaves out, keeps or puts first."""
    if mostly_korean(quoted):
        bidden = _K_MAKER_BIDDEN.search(quoted) or all(rule.search(quoted) for rule in _K_QUOTED)
        return bool(bidden) and not _K_DECENT.search(quoted)
    return bool(_QUOTED.search(quoted) and _OURSELVES.search(quoted)) and not _DECENT.search(quoted)
