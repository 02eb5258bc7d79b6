"""What keeps a caution in Korean: the endings, nouns and verbs that say possible, expected, planned, in talks, told by another.

`kept` answers for one clause. A word of a plan says nothing where it only gives a purpose (`안전을 위해 내놨어요`), so
those count at the clause's end alone.
"""

import re
from functools import cache

from pipeline.check.caution import accusations, told_reports
from pipeline.text.heard import OUTLETS_KOREAN
from pipeline.text.patterns import compiled, deferred

_SYLLABLES = range(ord("가"), ord("힣") + 1)
_NIEUN, RIEUL, SSANG_SIOT = 4, 8, 20


def closing(final: int, but: str = "") -> str:
    """Return a character class of all syllables with this final consonant, without some."""
    found = (chr(code) for code in _SYLLABLES if (code - 0xAC00) % 28 == final)
    return "[" + "".join(one for one in found if one not in but) + "]"


_L = closing(RIEUL)
_OR = r"지(?=[는를도가,]|$| (?!않|못|마|말))"
_WHETHER = rf"(?:{_L}|[인한던난간란된진었았였했됐린긴운은는렸겼])" + _OR
ABLE = r"수(?:도|가|는)? 있"
_COMING_NOUNS = "것|거(?=[예라야죠고든란니])|게(?= )|걸로|터|전망|예정|계획|방침|생각|작정|참이|모양|공산|가능성|여지|뜻|의향|태세|구상|판이|셈|듯|성싶|만[ 하한할해]"
SOFT = (
    rf"정황|것으로 [가-힣 ]{{1,10}}[은는이가도] (?:보[고아았]|봐|봤|본|여[기겨긴]|추정|예상|내다)|수도 있|수 있을|{_L} 수 있다[고는]|{_L}지(?:도)? (?:모|몰|의문|미지|불|아직|알 수|지켜|두고)|분명하지|불분명|불확실|확실하지|확실치|미지수|에게? 달[려렸린]|가능성|여지[가도는를]? ?(?:있|남|크|열)|공산|{_L} 법|지(?:는|도)? 알 (?:수|길)|듯|것 같|거 같|게 같|(?:것|걸|거|게)(?:으로|로) (?!알려|전해|확인|밝혀|드러|나타|집계|조사|기록|판명)[보봤본여예추전관짐]|"
    r"(?<!선)(?<!돋)(?<!내)보(?:여요|인다|입니|였[어다]|이는|이고|이지|일 )|모양이|모양새|추정|추측|짐작|의심|시사|암시|예측|예상|전망|관측|확률|잠재|아마(?!존|추)|어쩌면|(?<!에 )이르면|(?<!보다 )빠르면|자칫|혹시|해석|(?<!고)위험(?=[이도은] |성)|위기|우려|걱정|불안|두려|유력|무게(?:가|를) (?:실|두|싣|둔|뒀)|관건|조짐|기미|낌새|여겨|여긴|여기고|거론|물망|후보[로에군]|꼽[아혀히]|꼽고|지목|점[쳐치쳤친]|까요|나요\?|"
    rf"가늠|넘볼|내다[보봤볼봐본]|[이가] 본 |[나가] 봐[요다]|[나가] 봅니다|려나|지 않을까|기 쉬[워운]|기울[었어고]|쏠[렸리려]|보기[엔에]|보기로는|눈에는|눈치예|기색|장담(?:은|할 수|하기|하지)|여차하면|최악의 경우|언제든|{_L} [가-힣]{{1,3}}(?:이에요|예요|이고|인데|이라고|이래요|이죠|죠|이다)|앞서 있|앞서고|선두|1순위|위태|믿[어는고었]|생각[했하해]|풀이|희박|섣부|속단|조짐|분위기|모르겠|모릅|몰라|것으로 보|으로 보[고여]|(?:다|라)고 보[고는]|(?:다|라)고 [봤봐본]|[로고] (?:봐요|봤어요|본다|봤다|보고|보는)|{_L} 전망|{_L} (?:듯|법|성싶)"
)
GUESS = r"추산|어림|헤아|예측|예상|전망|내다[보봤볼봐본]|추정|짐작|점[쳐치쳤친]|관측|계산|잡아|그리는|그린|[로고게] (?:보고 있|봐요|봤어요|본다|봅니다)|기대|가이던스|목표"
FUTURE = rf"{_L} (?:{_COMING_NOUNS})|[하되가오리치두주보쓰내키이지기]겠|예고"
PLANNED = (
    r"계획(?!에 )|예정|목표|방침|추진|[가-힣]기로 (?:[했한하합결정뜻]|약속|의견)|기대|노[리려렸린]|바라|바[란랄람]|검토|전망|예상|논의|협상|협의|고려|려고|려는|려 [하한했합해]|고자|앞[두둔뒀]|내다[보봤볼봐본]|희망|(?<![지응직병회의])원[해하한]|의향|작정|약속|구상|꿈[꾸꿔]|채비|태세|포부|심산|방향|청사진|로드맵|일정|벼르|벼[른를]|겨냥|넘[보볼]|바라보|고 싶|싶[다어은]|"
    r"의지|움직이|시점|마음먹|마음을 먹|점찍|포석|두드[리려렸]|복안|심산|요량|속내|밑그림|그림을|다짐|공언|공약|바람이|소망|내걸|내세우|추[구진]|욕심|제안(?!을 (?:거절|받아|수락|뿌리|승인))|요청|촉구|[하두말리추]자는|[하두말리추]자고|장래|차기|향해|예고|서두르|박차|시동|속도를 내|밀고 있|밀어붙|타진|물색|찾고 있|모색|저울|예열"
)
PURPOSE = r"목적|위[해한]|준비|나[설섰서선]|나올|내놓을|생각|뜻|시도|마음|애[쓰써]|힘[쓰써]|뛰고 있|벌이|다짐|가다듬|밟|짜[고는]"
CONSIDERED = (
    rf"검토|논의|의논|연구하|탐색|상의[하했]|협의|협상|교섭|흥정|줄다리기|고려|저울|타진|추진|가능성|방안|{_L}{_OR}|살[펴피핀필폈]|알아[보봤]|염두|모색|만지작|고민|고심|궁리|따[져지졌]|재[고는] |재 보|구상|조율|머리를 맞|테이블|물밑|접촉|대화(?:를 (?:나|하|이어)| 중)|이야기를? (?:나|주고|오가)|얘기(?:가|를|중|도)|막바지|막판|코앞|눈앞|임박|직전(?:이|까지|에 [와있]| 단계)|문턱|초읽기|가까워|다가(?:오|왔|가|갔|서)|앞[두둔뒀]|제안(?!을 (?:거절|받아|수락|뿌리|승인))|제의(?:[를했하]|받)|요청|(?<![지응직병회의])원[해하]|"
    r"구하[고는려]|찾[고는]|끌어모으|끌어오|모으려|모집|으름장|위협|엄포|경고[했하]|압박|벼르|원칙|큰 틀|잠정|가계약|양해각서|협약|MOU|의향|선택지|배제|열어 ?[둔뒀두놓놨]|카드|[는은을할될] 안[을이도은]|노[리려렸린]|려고|려는|려 [하한했합해]|계획|방침|희망|손을 내밀|러브콜|관심|눈독|군침|도전장|출사표|두드[리려렸]|목전|관문|면 (?:돼|된|되|끝)|주고받|밀당|입질|남겨 [뒀두]|나설|[하두말리추]자[고는]|하자[고는]|촉구|요구"
)
ONGOING = r"고 있|[는은] 중|중이[에라며고]|중인|단계(?:예|이|에 있|일)|물밑|한창|시작 ?전|첫발"
INQUIRED = rf"조사|수사|내사|들여다|살[펴피핀필폈]|의혹|혐의|의심|여부|{_WHETHER}|따[져지졌]|캐[고는]|파헤|추궁|심사[하 ]|묻고|물었|물어|추적|쫓|진위|가리[고는]|검토|확인하[고는]|알아보|점검|문제 ?삼|도마|검증|재판|다투"
UNSETTLED = rf"(?<![가-힣])정(?:해요|해[져지질]|하는 (?:날|때|자리|곳|것|쪽)|할|한다|하고|하기|합니다)|(?:표결|투표)(?:[은는] |해요|하는|할|에 (?:부[쳐치칠]|오[르를]|올라|달[려렸])|를 (?:거[쳐치칠]|앞)|합니다)|표를 던[져지질]|(?:심의|의결|심판|판결)(?:해요|할|하는|을 (?:내려|내릴|앞)|은|이 나(?:와|올))|(?:뽑(?!았|혔|힌)|고르|고를|골라|선출해|선정해|가려요|가릴)|(?:되|하|나|치)면 |려면 |야 (?:하|한|해|합|돼)|기로 (?:하면|한다면|결정하면)|판가름|가부|결정(?:을 내려|을 내릴|[하할한]|은|해요)|판단(?:을 내려|을 내릴|[하할한]|은|해요)|결론(?:을|이) (?:낼|내려|나와|날)|않|못|없|아니|아닌|모르|모른|몰[라랐]|미지수|미정|불투명|불분명|불확실|아직|남[았은아]|기다|지켜|두고 봐|앞[두둔]|전이|미확인|{_WHETHER}|의문|물음표|안갯속|오리무중|미궁|깜깜|숙제|안 (?:됐|정|나|했|끝|내)"
CONCEDED = r"(?:(?<![올난새이그피오])해|돼|되어|하여|[있없었겠않됐했졌왔났갔]어|나와|[져켜쳐춰]|(?:내|올|늘|걸|밀|풀|열|팔)려|올라|바뀌어|받아|늘어|줄어|막아|떠나|물러나)도(?= (?!돼|된|됩|좋|괜찮|무방))"
"""A condition that changes nothing: `상원이 동의해도`; no `올해도`, and not what one may do (`해도 돼요`)."""
ONLY_IF = r"[라어여아해려겨쳐져켜펴혀셔돼써떠봐와줘춰꿔]야(?=[ ,만])(?! ?(?:하|한|할|해|합|했|돼|된|됩|될))"
"""What has to be so first: `200만 대가 팔려야 나오는 상여금`; no duty, which ends in `해야 해요`."""
PROPOSED = (
    ONLY_IF
    + r"|초안|법안|개정안|제안|방안|안대로|안에 따|[초법원]안|대로라면|대로면|라면|다면|으면|되면|지면|하면|나면|거치면|(?<!이르)(?<!빠르)(?<!화)(?<!측)(?<!반)면[ ,]|게 [되돼될]|계획|추진|하자[고는]|[하두말리추]자[고는]|겠|수 있|수도|전망|예상|기대|예정|방침|목표|려[는고면]"
)
TOLD = (
    r"알려[졌진지져]|전해[졌진지져]|전해 들|(?<![가-힣])전(?:했|한|하[는고])|전언|보도|주장|따르면|[다라냐자]고들?(?:요| (?!있|없)[가-힣])|(?:(?<![보혼나쓰람판])다|[이거하으리내키려]라|[지느으]냐|[하두말리추]자)는 (?!사실|점[을이에은]|것이? (?:확|입|증|드|밝)|게 (?:확|입|증|드|밝)|결론|의미|거예)[가-힣]|밝혔|밝힌|밝히|소문|루머|풍문|소식|후문|의혹|혐의|(?<![시건개해연소신가전증부])(?<=[가-힣])설[이은도에을로](?![가-힣])|(?:한|인|났|했|린|긴|운|룬|는|란|던|됐|왔|갔|였|겠|았|었|졌|렸|쳤|켰|뒀|냈|랐|간|온|된|진|본|쓴|준|단|난|든|큰|싼|넨|친|킨|낸|있|없)대요|래요|재요|냬요|설명(?:했|하|이에|이다|으로|대로)|지적|강조|귀띔|시사|암시|내비|흘[렸려린]|"
    r"자랑|내세우|내세워|말로는|말로 ?[,는]|(?<![가-힣])말에|말을 (?:종합|들|빌|하)|말해|말했|말하|이야기|얘기|(?<![가-힣])들[려린리]|지목|꼽[히혀]|시각|입장|분석(?:이에|이다|이 나|을 내|했|하)|해석|여겨|여긴|믿[어는고]|[로고게] (?:봐요|봤어요|봅니다|본다|보고 있|보는)|라며|다며|이라면서|라면서|다면서|폭로|증언|제기|언급했|언급한|거론|경고했|경고하|토로|고백|시인했|비쳤|반박|항변|자처|표방|선전|자신해|자신하|자신했|장담했|장담하|입을 모|전언|보기[엔에]|(?:기대|희망|판돈|승부)를? 걸었|[다라][네던더][요데라군]|답니다|랍니다|[\"”’'] ?(?:이?라고|고 |이?라며|며 |는 )|고발|기소|꼬집|비판|맞서|맞섰|인용|[을를] 보면|에 의하면|계산으로|셈으로|추계|눈에는|쪽에선"
)
RUMOURED = r"소문|루머|풍문|관측|후문|(?:말|얘기|이야기|소리)(?:도|만|까지)? (?:나[오온왔돌]|도는|돌|흘러|들[리려린])|(?:정해|결정|확정)[가-힣]{1,2} (?:것|바|게|건)[은이도]? ?없|(?<![시건개해연소신가전증부])(?<=[가-힣])설[이은도에을로](?![가-힣])|말이 (?:돌|나)|얘기가|이야기가|(?<![가-힣])들[려린리]"
DOUBLY = r"발표|공식|선언|공표|공시|단언|장담|(?<!야 한다고 )(?<!야 된다고 )못 ?박|확언|확인(?:했|됐|돼|해 줬|해줬)|결론|입증|증명|밝혀냈|확정|판정|적발|보장|인정(?:했|됐|돼)"
"""What says that it is settled beyond doubt: `…한다고 못박았어요` keeps no rumour."""
SETTLED = r"무조건|반드시|틀림없|확정(?:됐|돼|했|해요|지었|적)|입증(?:됐|돼|했)|증명(?:됐|돼|했)|(?<!야 한다고 )(?<!야 된다고 )못 ?박[았아]|단언|결론(?:을|이)? ?(?:내|났|나왔|지)|밝혀냈|확실히|명백|적발|드러났|당연히|100% "
CONDITIONED = (
    ONLY_IF
    + rf"|(?<![화측반장전정표단내])면(?:[ ,.]|$)|경우|조건|전제|(?:승인|허가)(?!했|됐|을 (?:받았|마|얻|내)|를 (?:받았|내)|[이가] 났|해 줬|받았)|달려|달렸|때(?:[만는]|에|$| )|라야|어야|여야|아야|해야|거쳐야|나야|고서야|[아어여가나]서야|지나서|한해|한정|(?<=[가-힣])만 (?![\d.,]+)|만에야|려면|다면|라면|으면|(?:승인|통과|위반|적용|가입|결제|이용|구매|신청|사용|체결|완료|성사|충족|미달|달성|허가) ?시[ ,에]|후에|뒤에|이후|받는 대로|(?<!그)대로|[는은] 한[ ,]|따라|기만|{_L} 때|않는 한|전까지|심사|남[았아]|(?:않|없|못한|못하|안 [가-힣]{{1,3}})[은는] [가-힣]|(?:이상|이하|초과|미만)인 [가-힣]+[은는]|(?:넘|못 미치|모자라)는 [가-힣]+[은는]|[가-힣]짜리(?: [가-힣]+)?[은는]|는지(?:도|부터)? (?:확인|살펴|점검|따져)"
)
LIMITED = r"(?:들|사람|사례|경우)(?:[이도]|[의 ] ?[가-힣]{2}[이가도]) 있[어습다고는]|일부|몇몇|내부|자체|초기|초반|제한|소규모|한해|한정|시험|실험|테스트|시범|연구|조사|베타|파일럿|맛보기|우선|먼저|경우|대상|예비|잠정|중간|평가|벤치마크|에서|기준|설문|응답|(?<=[가-힣])만 |자료|골라|소수|체험|미리"
TESTED = r"잰 |쟀|재 보|측정|점수|시험|실험|테스트|시범|연구|조사|임상|베타|파일럿|맛보기|내부|자체|초기|초반|예비|잠정|중간|평가|벤치마크|시뮬|모의|설문|응답|자료|데이터|결과|표본"
TRIED = r"시험|실험|테스트|시범|연구|베타|파일럿|맛보기|일부|몇몇|제한|소규모|한정|한해|우선|먼저|골라|소수|체험|미리|시도|해 보|써 보|돌려 보"
OFFERED = r"법안을 (?:낸|냈|내놨|내놓|올렸|제출|마련)|발의|싶[어은다]|신청|지원서|제출|입찰|응찰|나섰|제시|내밀|으름장|겠다|구하[고는려]|찾[고는]|타협|마련|기대|목표|노[리려렸린]|모금|끌어"
ASKED = r"요구|촉구|요청|신청|청구|구형|청[했하원구]|호소|달라|권고|주문|건의|제소|을 냈|[라자]고 (?!명령|지시|판결)|자며|하려|소송|고소|제기|기 위[해한]|개발(?:하고|하는|하려| 중|에 나)|만드는|만들고|짓는|짓고"
DENIED = (
    r"않|못|없|아니|아닌|아닙|아닐|아님|안 [가-힣]|[가-힣]지 마|마세|마십|말[고아았라]|말 것|미[공확비]|거부|거절|부인|실패|무산|금지(?! 명령)|제외|중단|불[가충허투필]|뿐|그쳤|어려|어렵|힘들|힘[든듭]|막[았혔아]|무효|반대|"
    r"빠[졌진져]|뺐|뺀|모르|모른|몰[라랐]|놓치|놓쳤|끊|그만|멈|부족|아직이|아직 (?:전|멀)|드물|무[관]|벗어|취소|철회|대신|달리|이외|잃|라면|일축|부정|불참|사라[졌진지]|가능성은? 낮"
)
OPINED = r"주장|지적|의혹|혐의|시사|암시|시각|입장|분석|해석|여겨|여긴|믿[어는고]|[로고게] (?:봐요|봤어요|봅니다|본다|보고 있|보는)|보기[엔에]|눈에는|계산|추계|어림|생각|의견|짐작|추측|관측|의심|추산|추정"
DOUBTED = rf"의혹|혐의|의심|여부|진위|{_WHETHER}|아직|않|모르|모른|몰[라랐]|사실이?라면|의문"
SILENT = r"언급|논평|답|입장|말하지|말을 아|밝히지|코멘트|공개하지|확인해 주지|확인하지|설명하지|함구"
_AS_TOLD = r"(?:보도|소문|예고|계획|전망|예상|관측|발표|설명|주장|말|얘기|이야기)대로(?:라면|면)(?![가-힣])|(?:나온|나돈|돌던|알려진|알려졌던|거론된|거론되던|전해진|점쳐진|점쳐지던|예상되던|언급된|흘러나온) (?:[가-힣]+ )?[\d,.~만천백억조 ]+ ?[가-힣%]{1,3}(?:보다|에서|에 견|과 견|와 견|에 비|대비)"
"""A figure that was only told, as such: `보도대로라면 …였어요`, `2월에 나온 200달러보다 …`."""
_IN_TALKS = r"일단|임시|거의 (?:다|끝)|마무리 단계|가닥[을이]|쪽으로 (?:기|방향|가)|밀고 당기|마주 앉|간을 보|탐내|눈여겨|계산기|주판|셈법|고르[고는]|추리[고는]|매만|오르내|도마|갈림길|[한할] 기로|보류|숙고|머뭇|망설|주저|조심스|두고 [보봐]"
_INTENDED = r"[일월년반순초말쯤께]으?로 잡|깃발|천명|달라[는고]|쪽이에|시간표|일정표|나선다|가닥[을이]"
_ANNOUNCED = r"(?:인하|인상|인수|합병|출시|도입|중단|폐지|철수|투자|건설|개편|개방|공개|확대|축소|감원|감축|진출|설립|변경|연기|지원|전환|공급|판매|채용|상장|개발|증설|교체|재편|종료|해고|매각|분사|증산|감산|착공|배포|제공)(?:을|를)? (?:공식 |정식 |깜짝 )?(?:발표|예고|선언|약속|공언|공표)"
"""A deed that is only announced: `값 인하를 발표했어요` says that the price will go down."""
_OPEN = r"모를 일|열려 있|불씨|안심하|안심할|(?<!개)변수[예이는도가]|지 싶|할 만|만하|반반|십중팔구|거의 확실|임박|코앞|시간문제|미심쩍|엿보|비치"
_TALKED = r"입방아|오르내|떠돌|떠도|돌고 있|돌아요|돌았|퍼[지졌]|회자|카더라|적혀|적었|고개를|는 목소리|목소리[가를도] (?:나|내|높|커|키)|말마따나|따라다"
_PROBED = r"도마|들추|파고들|규명|알아내|찾고 있|따라다|받고 있"
_UNCHECKED = r"(?:확인|검증|입증)(?:되지|하지|된 (?:바|적|것은?|사실)|은 아직|이 안|은 없)|미확인|스스로|직접 (?:잰|재|센|세|측정|집계|따)|[이가] (?:잰|센|집계한|측정한) "
_SHUT = r"입을 (?:닫|다물)|말이 없|침묵|묵묵부답|노코멘트|베일|감감|보류|거리가 멀|멀었|한참|갈 길|여전히|함구|줄다리기"
_HELD = "|".join
_SOFT_OR_COMING = _HELD((SOFT, _OPEN, FUTURE, PLANNED, _INTENDED, GUESS))
_MAY = r"[아어여해내려써가나]도 (?:돼|됩|된|되[고는며죠지]|괜찮|상관없)"  # what one may do
_INSISTED = r"야 (?:한다|된다|할 것이라|할 거라)고 (?:거듭 )?못 ?박"  # what somebody demands is no fact
_ADVICE = r"권[하장]|좋[습아은을]|추천|세요|십시오|필요|해 볼 ?만"
_KEPT = {
    "report": _HELD((TOLD, _TALKED, SOFT, OUTLETS_KOREAN)),
    "claim": _HELD((TOLD, _TALKED, SOFT, _UNCHECKED, accusations.KEPT, _INSISTED)),
    "own": _HELD((TESTED, TOLD, _TALKED, SOFT, _UNCHECKED)),
    "talks": _HELD((ABLE, CONSIDERED, _IN_TALKS, OFFERED, ONGOING, SOFT, _OPEN, RUMOURED)),
    "inquiry": _HELD((INQUIRED, _PROBED, TOLD, SOFT)),
    "unclear": _HELD((UNSETTLED, _SHUT, _IN_TALKS, SOFT, _OPEN)),
    "maybe": _HELD((_SOFT_OR_COMING, _ADVICE, RUMOURED, CONSIDERED, _MAY)),
    "opinion": _HELD((_SOFT_OR_COMING, _ADVICE, TOLD, _TALKED, CONSIDERED)),
    "estimate": _HELD((_SOFT_OR_COMING, TOLD)),
    "proposal": _HELD((PROPOSED, CONCEDED, _SOFT_OR_COMING, TOLD, CONSIDERED, ONGOING)),
    "plan": _HELD((PLANNED, _INTENDED, _ANNOUNCED, SOFT, _OPEN, FUTURE, TOLD, CONSIDERED, ONGOING)),
    "asks": _HELD((CONSIDERED, OFFERED, ASKED, PLANNED, ONGOING, SOFT)),
    "negation": _HELD(
        (
            DENIED,
            _SHUT,
            "말을 아|그대로|무사(?:하|히)|온전|멀쩡|빼 (?:두|놓|둔)|물음표|비밀|빈칸|백지|숨[겼긴기]|감[췄춘추]",
        )
    ),
    "trial": _HELD((TRIED, ONGOING)),
    "tests": _HELD((TESTED, SOFT)),
    "scope": LIMITED + r"|중|가운데|사이|\d(?:명|곳|건|개|팀|대)(?![가-힣]*(?:이상|마다))",
    "condition": _HELD((CONDITIONED, CONCEDED)),
    "silence": SILENT,
}
_KEPT_DONE = {
    "talks": _HELD((ABLE, CONSIDERED, _IN_TALKS, OFFERED, ONGOING, SOFT, _OPEN, _AS_TOLD)),
    "maybe": _HELD((_SOFT_OR_COMING, _ADVICE, CONSIDERED, _AS_TOLD)),
    "estimate": _HELD((_SOFT_OR_COMING, _AS_TOLD)),
    "proposal": _HELD((PROPOSED, _SOFT_OR_COMING, CONSIDERED, ONGOING, _AS_TOLD)),
    "plan": _HELD((PLANNED, _INTENDED, _ANNOUNCED, SOFT, _OPEN, FUTURE, CONSIDERED, ONGOING, _AS_TOLD)),
}
_KEPT_BESIDE = {
    "talks": _HELD((ABLE, CONSIDERED, _IN_TALKS, OFFERED, ONGOING, SOFT, _OPEN, RUMOURED)),
    "maybe": _HELD((_SOFT_OR_COMING, _ADVICE, RUMOURED, _MAY)),
    "estimate": _HELD((_SOFT_OR_COMING, OPINED)),
    "opinion": _HELD((_SOFT_OR_COMING, _ADVICE, OPINED, RUMOURED)),
    "proposal": _KEPT_DONE["proposal"],
    "plan": _KEPT_DONE["plan"],
    "whether": _HELD((SOFT, DOUBTED, _OPEN)),
}
"""What keeps it in the sentence beside: who told it says nothing of how sure it is (`…가 전한 소식이에요`)."""
_DONE_FOR = deferred(
    r"[가-힣]+(?:려고|고자)(?= (?![하해했한합들]))|앞두고(?= (?!있))|(?:예정|계획|약속|예상|예고|목표|전망|방침)(?:대로|했던| ?한 대로|에 (?:따라|맞춰))"
)
"""What an act in the past was done for, before or by: `지으려고 빌렸어요`, `회담을 앞두고 서명했어요`, `예정대로 열었어요`."""
_RESOLVED = deferred(r"(?<=[가-힣])기로 (?:[했한하합결정뜻]|의견)")
_ONLY_TELLS = deferred(
    r"(?<![가-힣])(?:전[한했해]|알[린렸려]|밝[힌혔히]|말[한했해]|경고[한했하]|귀띔|털어놓|털어놨|들려|(?:내놓은|담긴|적힌|공개한) (?:내용|숫자|수치|결과|소식|이야기|값)|확인해 [줬준]|짚[은었]|조사하|조사 ?중|살펴|따져|들여다|알아보)[가-힣 ]{0,14}[요다][.!~”\")\]\u2060 ]*$"
    r"|(?:의|들의) (?:말|이야기|얘기|설명|전언)이(?:에요|다|고요|죠)[.!~”\")\]\u2060 ]*$"
)
_TOLD_WHAT = deferred(r"[다라냐자]고|[다라]는|[다라]며|[대래]요|것을|걸 ")
_BY_NOW = deferred(r"(?P<verb>[가-힣]+)고 있(?:어요|습니다|다|죠|고요)[.,!~”\")\]\u2060 ]*$")
_TALKING = deferred(r"(?:이야기|얘기|의견|말)[를을]? (?:나누|주고받)고 있")
_READYING = deferred(
    r"하$|앞두|만들|짓|세우|꾸리|다듬|갖추|밟|벌이|나서|노리|기다리|바라|꿈꾸|서두르|찾|보|밀|움직이|담$|갖|가지|지니|알$|내걸"
)
"""What keeps something coming where the clause tells it in the past: no teller does (`가을로 미뤘다고 전했어요`)."""
_PURPOSE = deferred(PURPOSE)
_AIMED = frozenset({"plan", "talks", "maybe", "proposal"})
_DOUBLY, _SETTLED = deferred(DOUBLY), deferred(SETTLED)
_SOFTLY = _HELD((SOFT, FUTURE))
_FULFILLED = deferred(
    r"(?:[을를] ?(?:받은|들은|마친|거친|채운|갖춘|누른|넘긴|넘은|통과한|충족한|얻은|끝낸|고른|켠|입력한)|(?<![가-힣])(?:동의|신청|가입|서명|등록|결제|합의|통과)한) (?:[가-힣A-Za-z0-9]+ )?[가-힣A-Za-z0-9]+[은는](?![가-힣])"
)
"""Who has done what a condition asks: `승인을 받은 회사는 …해요`."""
_UNDONE = deferred(r"아직|않|못|아니|없|안 됐|미확|전이|려면|[었았]다고 볼")
_TELLS = deferred(
    r"(?P<stem>[가-힣])(?:다[고는며](?![가-힣])|라며(?![가-힣])|라고(?= (?:[가-힣]+ )?(?:말[하했한]|했|밝|설명|전했|답|주장|강조|덧붙|적었|썼))|라는(?= (?:말|설명|입장|이야기|얘기|답|주장|의견|취지|뜻)))"
)  # `재생 에너지라고 했어요`: what is told is no past; `두레라는 로봇을 내놨어요` tells nobody's words
_LAST = deferred(
    r"(?P<stem>[가-힣])(?:어요|고요|거든요|는데요|다|죠|네요|습니다|지만요?|는데|고|으며|으나)[.,!~”\")\]\u2060 ]*$"
)
_TAIL = 24  # characters: the last words of a clause, its predicate


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern, made when it is first asked for: all of them take half a second, and most commands check nothing."""
    return compiled(pattern)


def kept(name: str, clause: str, *, coming: bool, beside: bool = False) -> bool:
    """Return whether a clause keeps a caution; what is `coming` is not kept by a teller where it is told as done.

    `beside` says that another sentence tells what is cautious, and this one only stands beside it.
    """
    now = coming and going_on(clause)
    done = now or (coming and past(clause))
    pattern = _KEPT_DONE.get(name, _KEPT.get(name, "")) if done else _KEPT.get(name, "")
    if beside:
        pattern = _KEPT_BESIDE.get(name, pattern)
    told = _BY_NOW.sub("", clause) if now else _DONE_FOR.sub("", clause) if done else clause
    told = _RESOLVED.sub("고 ", told) if done and name in ("maybe", "talks", "asks") else told
    if name == "report":
        told = told_reports.without_orders(told)
    if _compiled(pattern).search(told):
        return True
    if name == "condition" and _FULFILLED.search(clause) and not past(clause):
        return True
    if beside:
        return False
    if name in _AIMED and _PURPOSE.search(told[-_TAIL:]):
        return True
    return name in ("plan", "proposal") and not done and _present_told(clause)


def only_tells(sentence: str) -> bool:
    """Return whether a sentence says who told something, or that somebody looks into it, and nothing of what: `…가 전한 소식이에요`."""
    return _ONLY_TELLS.search(sentence) is not None and not _TOLD_WHAT.search(sentence)


def going_on(clause: str) -> bool:
    """Return whether a clause says that something goes on by now (`쓰고 있어요`), and not that it is being made ready."""
    found = _BY_NOW.search(clause)
    if found is None or _READYING.search(found["verb"]) or _TALKING.search(clause) or _TOLD_WHAT.search(clause):
        return False
    return not _compiled(_SOFTLY).search(clause)


def settled(clause: str) -> bool:
    """Return whether a clause says that its matter is beyond doubt, and nothing in it that takes this back."""
    found = _SETTLED.search(clause)
    return (
        found is not None and not _UNDONE.search(clause[found.end() :][:14]) and not _compiled(_SOFTLY).search(clause)
    )


def vouched(clause: str) -> bool:
    """Return whether a clause is told by somebody who settles it (`발표했어요`, `못박았어요`) and kept by nothing else."""
    found = _DOUBLY.search(clause[-_TAIL:])
    return (
        found is not None
        and not _UNDONE.search(clause[-_TAIL:][found.end() :])
        and not _compiled(_SOFTLY).search(clause)
    )


def past(clause: str) -> bool:
    """Return whether a clause tells something done: its predicate, or what a teller's clause holds, is in the past."""
    told = list(_TELLS.finditer(clause))
    match = told[-1] if told else _LAST.search(clause)
    return match is not None and (ord(match["stem"]) - 0xAC00) % 28 == SSANG_SIOT and match["stem"] not in "있겠"


def _present_told(clause: str) -> bool:
    return any((ord(match["stem"]) - 0xAC00) % 28 == _NIEUN for match in _TELLS.finditer(clause))
