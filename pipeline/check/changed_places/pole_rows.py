"""The rows of `poles`: two opposite sides of one thing, in English and in Korean."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.patterns import compiled

_NOT_THAN = r"(?!\s?(?:보다|대비|에 비해|[과와] (?:비교|견)|의 \d))"
_ROWS = (
    (  # what goes in, what comes out
        r"accept(?:s|ed|ing)?|reads?|reading|ingest(?:s|ed|ing)?|inputs?|uploads?|receives?|takes? in|listens?|prompts?",
        r"입력|읽[고을어는으기혀]|받아(?! ?[보볼본봅])|넣[고으을어는]|집어넣|올리[고면]|프롬프트",
        r"outputs?|writes?|writing|return(?:s|ed|ing)?|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|emits?|repl(?:y|ies)|responses?|answers?|downloads?|downloaded",
        r"출력|(?<![가-힣])쓰[고기는며]|(?<![가-힣])쓸|써[내낼요]|내놓|생성|뱉|돌려[주줘줄]|답변|만들|나[와오]|나온|내려받|받아 ?[보볼본봅]|다운로드",
    ),
    (  # by AI, by people
        r"(?<!without )(?<!no )(?<!non-)AI(?:-\w+)?|machines?|chatbots?|robots?|bots?|automat\w+|models?",
        r"AI(?! ?없이| ?도움 없이|를 (?:쓰지|안))|인공지능|기계|챗봇|로봇|자동",
        r"by hand|hand-?written|human(?:s|-written|-made)?|people|persons?|manual(?:ly)?|without AI|lawyers?|editors?|unaided|unassisted",
        r"직접|손으로|사람|인간|수작업|AI ?없이|AI 도움 없이|AI를 (?:쓰지|안)|수동|상담원|편집자",
    ),
    (  # what came in, what was lost
        r"revenues?|sales|income|earn(?:s|ed|ings)|made|profits?",
        r"매출|벌[었어고며]|수입|팔[았아고]|이익",
        r"loss(?:es)?|lost|losing|deficits?",
        r"손실|적자|손해|잃[었고으어]|날[렸려]",
    ),
    (  # what came in, what was spent
        r"revenues?|sales|income|earn(?:s|ed|ings)|made|(?:took|takes) in",
        r"매출|벌[었어고며]|수입|거[둬뒀두]|번 (?:돈|금액)",
        r"spen(?:ds?|t|ding)|costs?|expenses?|pa(?:id|ys?|ying)",
        r"썼|쓰[고며는]|쓴 (?:돈|금액)|지출|비용|들[었어]|치[렀르]",
    ),
    (  # what was sold, what was left of it
        r"revenues?|sales|turnover",
        r"매출(?!총)|팔[았아고]|벌어\s",
        r"profits?|operating income|net income|earnings",
        r"이익|흑자|남[겼기긴]",
    ),
    (  # while it is built, once it runs
        r"construction|build(?:ers?|ing)?|built|peak|temporary|height",
        r"공사|건설|짓[는고]|지을|지은|한창|임시|성수기",
        r"permanent(?:ly)?|once (?:open|complete|finished|running)|operat\w+|full-time|long-term",
        r"상시|상주|정규|완공|가동|운영|정식|상근",
    ),
    (  # who belongs, everybody else
        r"(?<!non-)(?<!non)members?|students?|subscribers?|customers",
        r"(?<!비)회원|학생|구독자|가입자|멤버십",
        r"non-?members?|everyone else|everybody else|others|the rest|general public|non-?subscribers?",
        r"비회원|나머지|일반|그 ?외|그 ?밖|다른 (?:사람|이용자|고객)|비구독자|미가입자",
    ),
    (  # yes, no
        r"support(?:s|ed|ers?)?|favou?r(?:s|ed)?|back(?:s|ed)?|agreed?|approv\w+|yes|trust(?:s|ed)?|for",
        r"찬성|지지|동의|긍정|신뢰|믿",
        r"oppos\w+|against|disagreed?|disapprov\w+|no|distrust(?:s|ed)?|reject(?:s|ed)?",
        r"반대|부정|불신|안 믿|믿지|거부",
    ),
    (  # up, down
        r"rose|gained|climbed|jumped|up|grew|increased?|added|surged|advanced|soared|rais(?:e|es|ed)|expand(?:s|ed)?",
        r"올[랐라리린]|오[르른]|상승|뛰[었어]|늘[었어리린]|증가|급등|확대",
        r"fell|lost|dropped|down|declined?|decreased?|slipped|slid|shed|tumbled|sank|shrank|cuts?|reduc(?:e|es|ed)|lower(?:s|ed)",
        r"내[렸려]|내[리린]|하락|떨어|빠[졌지]|밀[렸려]|줄[었어이인]|감소|급락|낮[췄추춘]|축소",
    ),
    (  # to train, to run
        r"train(?:s|ed|ing)?|pre-?training",
        r"학습|훈련",
        r"inference|serv(?:e|es|ing)|run(?:s|ning)?|answer(?:s|ing)?|deploy(?:s|ing|ment)?",
        r"추론|구동|실행|서비스|답[하변]",
    ),
    (  # with, without
        r"(?<!compared )(?<!compares )(?<!comparison )(?<!contrast )with(?! (?:the )?(?:earlier|previous|last))",
        r"있을 때|켠|켜[고면]|함께|쓴 (?:쪽|그룹|집단)|쓰는",
        r"without",
        r"없[을이는]|끈|끄[고면]|안 쓴|쓰지 않",
    ),
    (  # list price, sale
        r"regular(?:ly)?|list price|usual(?:ly)?|normal(?:ly)?|full price",
        r"정가|원래|평소|일반가|정상가",
        r"discount(?:ed|s)?|on sale|promotional|promotion|introductory|special|early[- ]bird|pays?|paid|sell(?:s|ing)? for|actual(?:ly)?",
        r"할인|행사|특가|한시|프로모션|이벤트|실제|실거래|팔[리린]",
    ),
    (r"Senate|upper (?:house|chamber)", r"상원", r"House|lower (?:house|chamber)", r"하원"),
    (r"Republicans?", r"공화당", r"Democrats?|Democratic", r"민주당"),
    (r"bought|buys?|buyers?|purchas\w+|hir\w+", r"매수|샀|사들|순매수|뽑|채용|(?<!역)직구|구매", r"sold|sells?|sellers?|laid off|lay(?:s|ing)? off|cuts?|layoffs?", r"매도|팔[았아]|순매도|해고|감원|내보|역직구|판매"),
    (r"win|won|wins", r"이[겼긴길기]|승리", r"los[te]|loses|lost", r"[졌진]|패배"),
    (r"opens?|opened|starts?|begins?|from", r"열[리려]|시작|개막|부터", r"clos(?:e|es|ed)|ends?|until|deadline|through", r"닫|마감|끝|폐막|까지"),
    (r"this year", rf"올해{_NOT_THAN}", r"next year", rf"내년{_NOT_THAN}"),
    (r"last year", rf"(?:지난해|작년){_NOT_THAN}", r"this year", rf"올해{_NOT_THAN}"),
    (r"total|overall|altogether", r"전체|총|모두", r"active|activated|per token", r"활성|작동|켜지"),
    (  # who died, who lived
        r"kill(?:s|ed|ing)?|d(?:ied|ead)|deaths?|fatalit(?:y|ies)|perished",
        r"숨[지져졌진]|사망|죽[은었고]|목숨을 잃|희생",
        r"injur(?:ed|es|ies|ing)|wound(?:s|ed|ing)?|hurt|missing|hospitali[sz]ed|surviv\w+|arrest(?:s|ed)?",
        r"다[쳤치친쳐]|부상|중상|경상|실종|병원(?:에|으로)|입원|생존|살아남|체포|연행",
    ),
    (  # the top, the bottom
        r"high(?:s|est)?|peak(?:s|ed)?|top(?:s|ped)?|maximum|tallest|largest|biggest|longest|oldest|heaviest|fastest|most",
        r"최고(?!경영|령|참 )|고점|고가|최대(?!한)|가장 (?:큰|높은|긴|비싼|많은|무거운|나이 많은)|상한|최장|최다|정점",
        r"low(?:s|est)?|bottom(?:s|ed)?|trough|minimum|shortest|smallest|youngest|lightest|slowest|least|fewest|cheapest",
        r"최저|저점|저가|최소(?!한)|가장 (?:작은|낮은|짧은|싼|적은|가벼운|어린)|하한|최단|바닥|막내",
    ),
    (  # where it opened, where it closed
        r"open(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?",
        r"출발|개장|문을 [연열]|시작|시가|연초|시초가",
        r"clos(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?",
        r"마감|마[쳤친치감]|장을 닫|끝[났내낸냈나]|종가|연말|폐장",
    ),
    (  # how a life, a firm, a work begins and what comes after
        r"born|birth|founded|set up|established|incorporated|launched|broke(?:n)? (?:ground|out)|joined|start(?:s|ed)|beg[aiu]n(?:s)?|passed|enacted|signed|commissioned",
        r"태어[나난났]|출생|설립|창업|창립|세워[졌진]|세운|착공|첫 삽|발발|입사|입행|입단|합류|출범|시작|통과|제정|서명|체결",
        r"died|dead|death|listed|went public|IPO|finished|completed|ended|end(?:s)?|became|promoted|appointed|takes? effect|took effect|effective|in force|dissolved|bankrupt\w*|acquired|retired|opens?",
        r"사망|숨[지졌진을]|세상을 (?:떠|등)|별세|타계|눈을 감|상장|입성|기업공개|완공|준공|개통|개관|끝[났나내냈]|종[료전식]|막을 내|올랐|취임|승진|시행|발효|효력|해산|파산|인수됐|은퇴|문을 [연열]",
    ),
    (  # what was asked, what was got
        r"s(?:ought|eeks?|eeking)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed)?|request(?:s|ed)?|promis(?:es?|ed)|pledged?|planned|target(?:s|ed)?|claim(?:s|ed)",
        r"요구|청구|요청|불렀|부른|부르|구형|약속|공약|계획|목표|제시|바[랐라]|원[했하]|노[렸리]|하려",
        r"settl(?:e|es|ed|ing)|accept(?:s|ed|ing)?|agreed|award(?:s|ed|ing)?|got|gave|hand(?:s|ed) down|sentenced|deliver(?:s|ed)|arriv(?:es?|ed)|received|rais(?:ed|es)|sold|built|deployed|opened|actual(?:ly)?",
        r"합의|받아들|수용|타결|인정|선고|팔[렸린]|도착|받[았은는]|조달|실제|투입|확보|끌어|지급",
    ),
    (  # at first, after it was looked at again
        r"initial(?:ly)?|first|original(?:ly)?|earlier|previous(?:ly)?|preliminary|flash|from|old|former(?:ly)?|prior|once|used to|predecessor",
        r"당초|애초|처음|최초|속보치|잠정치|종전|이전|기존|직전|예전|한때|원래|옛|전작|구형|낡은|과거",
        r"revised|revis(?:es|ing)|new(?:er|est|ly)?|now|final(?:ly)?|latest|current(?:ly)?|today|updated|successor",
        r"수정|확정치|(?<![가-힣])새(?= |로)|신형|신작|신제품|지금|현재|이제|이젠|요즘|오늘날|최신|갱신",
    ),
    (  # in town, in the country
        r"cit(?:y|ies)|urban",
        r"도시|도심|시내",
        r"rural|countryside|villages?|farm(?:s|ing)?",
        r"농촌|시골|농어촌|읍면",
    ),
    (  # the medicine, the sugar pill
        r"on (?:the )?(?:drug|medicine|pill|treatment)|treated|treatment|vaccinated|took the (?:drug|pill)|received the (?:drug|vaccine)",
        r"(?<![위가-힣])(?<!가짜 )약[을물]|투약|투여|복용|접종|치료군|시험군",
        r"placebo|control group|controls|untreated|unvaccinated|dummy",
        r"위약|가짜 약|플라세보|대조군|미접종",
    ),
    (  # grown-ups, children
        r"adults?|grown-?ups?",
        r"성인|어른|대인",
        r"child(?:ren)?|kids?|under-?\d+s?|minors?|juveniles?",
        r"어린이|아이|아동|소아|소인|미성년",
    ),
    (  # here, abroad
        r"home|domestic(?:ally)?|at home",
        r"국내|내수|자국",
        r"abroad|overseas|foreign|international(?:ly)?|exports?|elsewhere",
        r"해외|국외|외국|수출",
    ),
    (  # in the ledger, on the other page
        r"exports?|exported|cash|assets?|savings|deposits?",
        r"수출|현금|자산|예금|저축",
        r"imports?|imported|debts?|owes?|liabilit(?:y|ies)|loans?|borrow\w*",
        r"수입|부채|빚|대출|차입|채무",
    ),
    (r"under|below|younger than", r"미만|이하|아래", r"over|above|older than|or older", r"초과|이상|넘[는은]"),
    (r"(?<!fine-)train(?:s|ed|ing)?|pre-?train\w*", r"(?<!추가 )학습|훈련", r"fine-?tun\w*", r"미세 ?조정|파인 ?튜닝|추가 학습"),
    (r"short(?:er|-haul|-term|-range)?", r"단거리|단기|짧[은고게아았지]", r"long(?:er|-haul|-term|-range)?", r"장거리|장기|(?<![가-힣])(?:긴|길[고게어었지])"),
    (r"slow(?:er|est|ly)?", r"느[리린려렸]|더[디딘뎠]|굼[뜨뜬떴]", r"fast(?:er|est)?|quick(?:er|est|ly)?", r"빠르|빠른|빨[라랐리]"),
    (r"strict(?:er|ly)?|tough(?:er)?|harsh(?:er|ly)?|sever(?:e|er|ely)|stern(?:er|ly)?", r"엄격|(?<![가-힣])엄[해했하한]|깐깐|까다로|(?<![가-힣])박[하했한해]|가혹|혹독|(?<![가-힣])짜게", r"kinder|kindly|lenient(?:ly)?|generous(?:ly)?|gentl(?:e|er|y)|soft(?:er|ly)?|lax(?:er)?|easier|milder", r"(?<![가-힣])후[하했한해]|너그러|관대|느슨|부드러|봐[주줬준]"),
    (r"heav(?:y|ier|iest)", r"무거|무겁", r"light(?:er|est)?", r"가벼|가볍"),
    (r"hot(?:ter|test)?|warm(?:er|est)?", r"(?<![가-힣])더[웠운워]|따뜻|뜨거", r"cold(?:er|est)?|cool(?:er|est)?", r"(?<![가-힣])추[웠운워]|차가|시원|쌀쌀"),
    (r"cheap(?:er|est|ly)?|less expensive", r"(?<![가-힣])싸[고다졌지게]|(?<![가-힣])싼|저렴", r"dear(?:er|est)?|(?:more )?expensive|costlier|pricier", r"비싸|비싼|비쌌"),
    (r"better|improved", r"나아|나았|나은|좋[아았은고]|개선", r"worse|worsened|deteriorated", r"나빠|나쁜|나빴|악화"),
    (r"eas(?:y|ier|iest|ily)", r"쉬[웠운워]|쉽", r"hard(?:er|est)?|difficult|trickier", r"어려|어렵|힘[들든]"),
    (r"right(?:ly)?|correct(?:ly)?|accurate(?:ly)?", r"맞[혔았은춰췄히는]|옳|정확(?!도)", r"wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|inaccurate(?:ly)?", r"틀[렸린리려]|오답|잘못"),
    (r"early|earlier|ahead of (?:schedule|time)", r"일찍|이른|빨리|앞당", r"late|later|behind (?:schedule|time)|delayed", r"늦[은게어었]|지연"),
    (r"higher|above", r"높[아았은고]|웃[도돌돈]", r"lower|below", r"낮[아았은고]|밑[도돌돈]"),
    (r"larger?|bigger|big", r"(?<!가장 )큰|대형", r"smaller?|mini|little", r"(?<!가장 )작은|소형|미니"),
    (  # what was paid in, what the whole is worth
        r"rais(?:ed|es|ing)|rounds?|invest(?:ed|ment)|funding|financing|injected|landed|secured",
        r"조달|유치|투자(?:로|(?:를 |금을? )?받)|모[았으아]|모집|끌어",
        r"valu(?:ation|ed|ing|es|e)|worth",
        r"가치|몸값|평가",
    ),
    (r"average|mean|median|typical(?:ly)?", r"평균|중간값|보통", r"as (?:much|many|high) as|up to|at most|maximum|peak", r"최대|많게는|최고"),
    (r"unfold(?:s|ed)?|open(?:ed)?", r"펼[치친쳤]|[펴편폈]", r"fold(?:s|ed)|closed|shut", r"접[었은으힌]"),
    (r"(?:at )?home", r"홈|안방", r"away|on the road", r"원정"),
    (r"firm orders?|order(?:s|ed)", r"주문|발주", r"options?", r"옵션"),
    (r"primary|elementary", r"초등", r"secondary|high|middle", r"중등|중학|고등"),
    (r"freight|cargo|goods", r"화물", r"passengers?", r"여객|승객"),
    (r"north(?:ern)?", r"북[쪽문부측]|북반구", r"south(?:ern)?", r"남[쪽문부측]|남반구"),
    (r"east(?:ern)?", r"동[쪽문부측]", r"west(?:ern)?", r"서[쪽문부측]"),
    (r"first(?! time)", r"첫|1(?:차|단계|권|호기|부|세트|경기)|전반", r"(?<!per )(?<!a )second(?![- ]?hand)", r"두 ?번째|둘째|2(?:차|단계|권|호기|부|세트|경기)|후반"),
    (r"goals?|scor(?:es?|ed)", r"골|득점", r"assists?|passes", r"도움|어시스트"),
    (r"golds?", r"금(?:메달| )", r"silvers?", r"은(?:메달| \d)"),
    (r"hers?|she", r"(?<![가-힣])여[자성]|그녀", r"his|him|he", r"(?<![가-힣])남[자성]"),
    (r"weekdays?", r"평일|주중", r"weekends?|saturdays?|sundays?", r"주말|토요일|일요일|휴일"),
    (r"monthly|a month|per month|month-to-month", r"월간|월 요금|매달|한 달", r"annual(?:ly)?|yearly|a year|per year", r"연간|1년|매년|한 해"),
    (r"(?<!non-)smok(?:ers?|ing)", r"(?<!비)흡연", r"non-?smok(?:ers?|ing)", r"비흡연|담배를 (?:안|피우지)"),
    (  # what is allowed, what was measured
        r"limits?|caps?|capped|ceiling|no more than|at most|maximum|permits?|allow(?:s|ed)?|guidelines?|threshold",
        r"한도|상한|(?<![월일말] )기준[은이치값]|제한|허용|허가|법으로 정한|까지만|넘지 못",
        r"measured|clocked|charged|registered|detected|sensors?|readings?",
        r"측정|잰|재 ?보|실제|실측|물[렸린]|검출",
    ),
    (r"organi[sz]ers?|unions?|activists?", r"주최|노조|단체", r"police|officials?|ministry|government|authorities|management", r"경찰|당국|정부|회사|사측"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Poles:
    """The words of two opposite sides, in two languages."""

    english: tuple[re.Pattern[str], re.Pattern[str]]
    korean: tuple[re.Pattern[str], re.Pattern[str]]


@lru_cache(maxsize=1)
def rows() -> tuple[Poles, ...]:
    """Return the table."""
    return tuple(
        Poles((_english(first), _english(second)), (compiled(here), compiled(there)))
        for first, here, second, there in _ROWS
    )


def _english(words: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{words})\b", re.IGNORECASE)
