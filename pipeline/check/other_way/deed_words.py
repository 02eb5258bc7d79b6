"""Plain deeds in two languages: `raise` and 올리다 are one, whoever does it and whether or not it is done.

A row is a name, its English words and its Korean stems. A deed says what a denial or a permission is about, where the lexicon of
nouns says whom and what it touches. The rows are our own.
"""

import re
from functools import lru_cache

from pipeline.check.anchors import Span
from pipeline.text.patterns import compiled, deferred

_ROWS = (
    ("make", r"creat\w+|mak(?:e|es|ing)|made|generat\w+|produc(?:e|es|ed|ing)", r"만[들든드]|생성|생산|제작"),
    ("raise", r"rais\w+|hik(?:e|es|ed|ing)|increas\w+|lift(?:s|ed|ing)?|higher|ris(?:e|es|ing|en)|rose|go(?:es)? up", r"올[리렸릴린려립랐라]|오[르른를]|인상|높[이였일여인]"),
    ("lower", r"cut(?:s|ting)?|lower\w*|reduc\w+|slash\w*|trim\w*", r"내(?:[리렸릴린]|려(?![졌지오왔가갔다앉]))|인하|낮[추췄출춰춘]|줄[이였일여인]|깎|감축|삭감|축소"),
    ("dismiss", r"la(?:y|ys|id|ying) off|layoffs?|job cuts?|(?:cut|cuts|cutting|eliminat\w+) (?:[a-z0-9,]+ )?(?:jobs|staff|positions|roles|workers)|redundanc\w+|fir(?:e|ed|es|ing)", r"감원|해고|내보[내냈낼낸]|구조조정|정리[하해]"),
    ("sell", r"sell\w*|sold|sale|divest\w*|offload\w*|dispos\w+", r"팔(?=[아았려고지기릴겠]| )|판(?=[다매])|파는|팔린|매각|넘[기겼길긴겨]|처분"),
    ("buy", r"buy(?:s|ing|out)?|bought|acqui(?:re|res|red|ring|sition)|purchas\w+|take ?over|takes? over|bid(?:s|ding)?", r"사들|인수|매입|사(?=기로|려|겠|는|고 )|산다|샀|살 (?:것|거|계획|예정|생각)|구매|구입"),
    ("merge", r"merg\w+|combin\w+", r"합[치쳤칠쳐친]|합병|통합"),
    ("split", r"spin(?:s|ning)? off|spun off|split\w*|spinoff|break\w* up", r"쪼[개갰갤갠]|분사|분할|떼어"),
    ("close", r"clos(?:e|es|ed|ing|ure)|shut\w*", r"닫|폐쇄|폐점|폐업|문 닫"),
    ("delay", r"delay\w*|postpon\w+|push(?:es|ed|ing)? (?:it |the [a-z]+ |its [a-z]+ )?back|defer\w*|put(?:s|ting)? off", r"미[루뤘룰뤄룬]|연기[하했될됐한]|늦[추췄출춰춘]"),
    ("extend", r"extend\w*|extension|prolong\w*|renew\w*", r"연장|늘[리렸릴린려]|갱신"),
    ("expand", r"expan\w+|enlarg\w+|grow\w*|widen\w*", r"넓[히혔힐혀힌]|확대|확장|키[우웠울워운]|늘[리렸릴린려]"),
    ("hire", r"hir(?:e|es|ed|ing)|recruit\w*|employ(?:s|ed|ing)?", r"뽑|채용|고용|충원"),
    ("release", r"launch\w*|releas\w+|unveil\w*|introduc\w+|ship(?:s|ped|ping)?|publish\w*|public|roll(?:s|ed|ing)? out|debut\w*", r"내놓|내놨|내놔|출시|공개[하했할한]|선보|발표[하했할한]|도입"),
    ("open", r"open(?:s|ed|ing)?", r"열(?=[었어기려고겠린립]| )|연다|여는|문을 열|개장|개소|개원|개설"),
    ("build", r"build\w*|built|construct\w*", r"짓|지(?=[을은었어])|건설|세[우웠울워]|구축"),
    ("stop", r"halt\w*|stop\w*|suspend\w*|paus(?:e|es|ed|ing)|end(?:s|ed|ing)?|discontinu\w+|cancel\w*|scrap\w*|abandon\w*|freez\w+|froz\w+|cease\w*", r"멈[췄추출춰춘]|중단|그만[둬뒀두둘둔]|접[었기을는]|종료|끊|취소|철회|동결|해지|탈퇴"),
    ("remove", r"remov\w+|drop(?:s|ped|ping)?|strip\w*|delet\w+|eliminat\w+|withdr\w+|pull(?:s|ed|ing)?|axe[sd]?", r"없[애앴앨앤]|뺐|빼[기고려겠낸]|뺄|삭제|제거|지[우웠울워운]|내(?:[리렸릴린]|려(?![졌지오왔가갔다앉]))"),
    ("add", r"add(?:s|ed|ing)?|put(?:s|ting)?|includ\w+|show(?:s|ed|ing)?|insert\w*|plac(?:e|es|ed|ing)|carry(?:ing)?", r"넣|추가|더하|더했|싣|실(?=[을은었])|붙[이였일여인]|보여 ?[주줬줄준]"),
    ("ban", r"ban(?:s|ned|ning)?|prohibit\w*|forbid\w*|bar(?:s|red|ring)|block(?:s|ed|ing)?|outlaw\w*|restrict\w*", r"금지|막[았아는기을]|차단|제한[하했할한]"),
    ("allow", r"allow\w*|permit\w*|let(?:s|ting)?|legali[sz]\w+|authori[sz]\w+", r"허용|허가|풀어 ?[주줬줄준]|허락|열어 ?[주줬줄준]"),
    ("require", r"requir\w+|mandat\w+|forc(?:e|es|ed|ing)|oblig\w+|compel\w*|make (?:it|every\w*|all|users|them)|demand\w*", r"요구|의무|[가-힣]게 (?:할|한다|했|하겠|하기|하는|만들)|강제|받[기겠]"),
    ("charge", r"charg(?:e|es|ed|ing)|levy\w*|fees?|bill(?:s|ed|ing)?", r"물[리렸릴린려]|부과|매[기겼길긴겨]|유료|받(?=[기겠을았는])"),
    ("pay", r"pay(?:s|ing|ments?)?|paid|spend(?:s|ing)?|spent", r"내(?=[기겠는고야])|냈|낸|낼|지급|지불|치[렀르를러른]|줬|준 |주(?=[기겠는고])"),
    ("threaten", r"threat\w*", r"으름장|위협|협박|엄포"),
    ("leave", r"leav(?:e|es|ing)|left|resign\w*|quit\w*|depart\w*|step(?:s|ped|ping)? down|exit\w*", r"떠[나났날난]|퇴사|사임|사퇴|물러[나났날난]|그만[둬뒀두둘둔]|나가|나갔|나간|철수"),
    ("join", r"join\w*|enter(?:s|ed|ing)?", r"합류|참여|들어[오온왔올가갔간갈]|가입|동참|진출"),
    ("move", r"mov(?:e|es|ed|ing)|relocat\w+|transfer\w*|shift\w*", r"옮[기겼길긴겨]|이전[하했할한]"),
    ("use", r"us(?:e|es|ed|ing)|rel(?:y|ies|ied|ying)", r"쓰[는고지기려겠]|썼|쓴|쓸|써|이용[하했할한]|사용[하했할한될되됐]|활용"),
    ("train", r"train(?:s|ed|ing)?", r"학습|훈련|가르[치쳤칠쳐친]"),
    ("share", r"shar(?:e|ed|ing)|hand(?:s|ed|ing)? over|gave|giv(?:e|es|en|ing)|pass(?:es|ed|ing)? on", r"공유|넘[기겼길긴겨]|건[네넸넬넨]|나[누눴눌눠눈]"),
    ("collect", r"collect\w*|gather\w*|harvest\w*|scrap(?:e|es|ed|ing)", r"모[으았을아은]|수집|긁"),
    ("store", r"stor(?:e|es|ed|ing)|retain\w*|keep(?:s|ing)?|kept|sav(?:e|es|ed|ing)", r"저장|보관|남[기겼길긴겨]|간직"),
    ("replace", r"replac\w+|swap\w*|substitut\w+|switch\w*|chang(?:e|es|ed|ing)|choos\w+|chose|select\w*|pick(?:s|ed|ing)?|set", r"바[꾸꿨꿀꿔꾼뀌뀐]|대체|교체|갈아|고[르를른]|골[라랐]|선택|변경"),
    ("cause", r"caus(?:e|es|ed|ing)|link\w*|responsib\w+|blam\w+|behind|due to", r"때문|탓|원인|일으[키켰킬켜킨]|관련|책임"),
    ("leak", r"leak\w*|expos(?:e|es|ed|ing|ure)|compromis\w+|breach\w*|stol\w+|steal\w*|affected|(?:was|were|been) (?:taken|copied)", r"빠져 ?나[가간갔갈]|새[어나는]|샜|샌|유출|노출|털[렸리릴린려]|뚫|훔[치쳤친쳐]"),
    ("copy", r"cop(?:y|ies|ied|ying)|plagiari\w+|imitat\w+", r"베[끼꼈낀껴]|복제|표절|따라 ?[하했]"),
    ("list", r"go(?:es|ing)? public|ipo|listing|list(?:s|ed)? (?:its |in |on )", r"상장"),
    ("invest", r"invest\w*", r"투자"),
    ("apply", r"appl(?:y|ies|ied|ying|ications?)|fil(?:e|es|ed|ing)|submit\w*|seek(?:s|ing)?|sought", r"신청|제출|접수|지원[하했할한]|출원"),
    ("approve", r"approv\w+|clear(?:s|ed|ing)?|authori[sz]\w+|grant\w*|backs?|endors\w+", r"승인|허가|인가|통과|허락"),
    ("offer", r"offer(?:s|ed|ing)?|provid\w+|supply|suppl(?:ies|ied|ying)|deliver\w*|giv(?:e|es|en|ing)|gave", r"제공|공급|제안|내주|대[주줬준]"),
    ("talk", r"talks|negotiat\w+|discuss\w*|in discussions|approach(?:ed|es)?|contact\w*", r"협상|논의|교섭|이야기를? (?:나|하)|얘기를? (?:나|하)|대화|접촉|만[나났난]"),
    ("plan", r"plan(?:s|ned|ning)?|intend\w*|consider\w*|prepar\w+|weigh\w*|explor\w*", r"계획|준비|검토|추진|고려|저울질|구상"),
    ("export", r"export\w*|download\w*", r"내보[내냈낼낸]|내려받|다운로드|수출"),
    ("return", r"refund\w*|return(?:s|ed|ing)?|reimburs\w+|repay\w*|money back", r"환불|반품|돌려|반환|환급|상환"),
    ("enter", r"access\w*|log(?:s|ged|ging)? in|reach(?:es|ed|ing)?|view(?:s|ed|ing)?|see|watch\w*|read(?:s|ing)?", r"접속|접근|들어[가갈갔간]|열람|보(?=[기려겠거려는])|볼 |봤|읽"),
    ("turn off", r"turn(?:s|ed|ing)? (?:it |them |this |the [a-z]+ )?off|disabl\w+|opt(?:s|ed|ing)? out|switch(?:es|ed|ing)? off|deactivat\w+", r"끄|껐|끌 |꺼|거부[하할]|비활성|해제"),
    ("turn on", r"turn(?:s|ed|ing)? (?:it |them |this |the [a-z]+ )?on|enabl\w+|activat\w+|switch(?:es|ed|ing)? on", r"켜|켰|켤|켠|활성화"),
    ("edit", r"edit\w*|modif\w+|alter\w*|amend\w*|revis\w+|correct(?:s|ed|ing)?|fix\w*|repair\w*", r"고[치쳤칠쳐친]|편집|수정|개정|수리"),
    ("upload", r"upload\w*|post(?:s|ed|ing)?", r"올[리렸릴린려]|업로드|게시"),
    ("run", r"run(?:s|ning)?|ran|operat\w+|work(?:s|ed|ing)?|function\w*|install\w*", r"돌[리렸릴린려아]|실행|작동|운영|운행|움직|설치|일[하했할한]"),
    ("travel", r"travel\w*|fly|flies|flew|flying|drive|drives|drove|driving|cross\w*|visit\w*", r"다[니녔닐녀닌]|날[아았]|비행|운전|몰[고았]|건[너넜널넌]|방문"),
    ("vote", r"vot(?:e|es|ed|ing)|elect\w*", r"투표|뽑"),
    ("appeal", r"appeal\w*|(?:go(?:es|ing)?|went|take|taking|took) (?:\w+ )?to court|su(?:e|es|ed|ing)|lawsuits?|legal action|litigat\w+|prosecut\w+|charges", r"항소|상고|소송|고소|제소|이의|기소|고발"),
    ("crash", r"crash\w*|accidents?|injur\w+|died|death\w*|kill\w*", r"사고|충돌|다[쳤치친]|부상|사망|숨[졌진]|죽"),
    ("win", r"w(?:in|ins|on|inning)|award\w*|receiv\w+|get(?:s|ting)?|got", r"따[냈내낸]|이[겼긴기]|받(?=[았을은기는아])|얻"),
    ("drill", r"drill\w*|min(?:e|es|ed|ing)|dig(?:s|ging)?|dug", r"파[고내]|시추|채굴|캐"),
    ("force", r"relinquish\w*|surrender\w*|giv(?:e|es|ing) up|gave up", r"포기|내려놓"),
    ("manipulate", r"manipulat\w+|rig(?:s|ged|ging)?|falsif\w+|fabricat\w+|mislead\w*|misled|cheat\w*|bribe\w*", r"조작|속[였이인여]|꾸[며몄]|날조|위조|뇌물|매수"),
    ("spy", r"spy\w*|spied|track(?:s|ed|ing)?|monitor\w*|eavesdrop\w*|surveil\w*", r"엿[듣들보봤]|감시|추적|도청"),
    ("record", r"record(?:s|ed|ing|ings)?|tap(?:ed|ing)", r"녹음|녹화|기록"),
    ("listen", r"listen\w*|hear(?:s|ing)?|heard", r"듣|들었|들은|청취"),
    ("schedule", r"schedul\w+", r"(?:날짜|일정|기일|시간표)[가-힣]{0,3} (?:이미 |벌써 )?(?:잡|나왔|나온|정해)|잡[혔혀힌혀]"),
    ("follow", r"follow\w*|match(?:es|ed|ing)?", r"따라 ?(?:내|올|하|가|갔|간|붙)|뒤따|맞[춰추]"),
    ("issue", r"issu(?:e|es|ed|ing)", r"발행"),
    ("know", r"kn(?:ow|ows|ew|owing|own)|aware|informed", r"알[고았면]|알아|인지"),
)  # fmt: skip

_A_SUM = deferred(r"(?:\d|hundred|thousand|million|billion|trillion) $")
"""What stands before `won` where it is money and nobody's victory."""
_THINGS = (
    ("existing", r"existing|current|present", r"기존|현재|지금"),
    ("new", r"new|newly|newcomers?", r"새(?= |로)|신규"),
    ("site", r"sites?|facilit(?:y|ies)|plants?|factor(?:y|ies)", r"시설|부지|공장|사업장|현장|사이트"),
)
"""What a rule takes in or leaves out, where the lexicon has no word for it."""


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (name, compiled(rf"\b(?:{english})\b", re.IGNORECASE), compiled(rf"(?<![가-힣])(?:{korean})"))
        for name, english, korean in (*_ROWS, *_THINGS)
    )


@lru_cache(maxsize=1)
def things() -> frozenset[str]:
    """Return the names of the rows that are no deeds."""
    return frozenset(name for name, _, _ in _THINGS)


@lru_cache(maxsize=512)
def deeds(text: str, language: str) -> tuple[tuple[str, Span], ...]:
    """Return the deeds that a text names, with their places."""
    korean = language == "ko"
    return tuple(
        (name, match.span())
        for name, theirs, mine in _table()
        for match in (mine if korean else theirs).finditer(text)
        if korean or not (match.group() == "won" and _A_SUM.search(text[: match.start()]))
    )
