"""The two sides of which each thing that is counted takes one: kept or lost, right or wrong, men or women, full or empty, asleep or awake."""

import re

from pipeline.text.patterns import compiled

_ROWS = (
    (  # what is kept, what is lost
        r"ke(?:eps?|pt)|retain\w*|remain\w*|preserv\w+|surviv\w+|maintain(?:s|ed|ing)?(?!\w)|sav(?:e|es|ed)|left|held|holds?|intact|succe\w+|pass(?:ed|es)?|recycl\w+|recover\w*|reus\w+|agree\w*|approv\w+|on time|full",
        r"유지|지[키켜켰킨]|남[아았은]|보존|살아남|버[티텨텼]|성공|통과|재활용|되살|회수|재사용|차[있 ]|채[워웠우]",
        r"los(?:e|es|t|ing)|fad\w+|shed(?:s|ding)?|drop\w*|declin\w*|degrad\w*|wears?|wor[en]|shr[aiu]nk\w*|wast\w+|fail\w*|di(?:e|ed|es)|gone|leak\w*|evaporat\w*|miss(?:ed|es)?|reject\w*|late|empty|idle|vacant",
        r"줄|잃|떨어|빠[지져졌진]|사라|감소|닳|버[리려려렸린릴]|날[아리려린]|새[어나]|낭비|실패|죽|거절|거부|손실|깎|비[었어우운]|빈\s|끊[긴겨겼기]|꺼[진졌지]",
    ),
    (  # right, wrong
        r"right|correct(?:ly)?|accura\w+|aced|solved?|solves",
        r"맞[혔히았는춘췄]|정답|옳|정확",
        r"wrong(?:ly)?|incorrect(?:ly)?|errors?|mistak\w+|misidentif\w+",
        r"틀[리렸린릴려]|오답|잘못|그르",
    ),
    (  # found, missed
        r"spot(?:s|ted)?|detect\w*|catch(?:es)?|caught|finds?|found|identif\w+|recogni[sz]\w+|sensitivity|flag(?:s|ged)?|block(?:s|ed)?|stop(?:s|ped)?|intercept\w*|shot down",
        r"찾[아았는]|잡[아았는]|알아[보봤채챈]|가려[내냈]|걸러|막[아았는]|민감도|탐지|적발|격추",
        r"miss(?:es|ed)?|overlook\w*|undetected|got through|escap\w+",
        r"놓[치친쳤쳐]|못 (?:찾|잡|알아|막)|지나[치쳤친]|뚫[렸리린]|빠져나",
    ),
    (  # in time, late
        r"on[- ]time|on schedule|punctual\w*",
        r"제때|정시|제시간|예정대로",
        r"late|delay\w*|behind schedule|overdue",
        r"늦|지연|연착|지각|밀[렸린]",
    ),
    (  # alive, dead
        r"surviv\w+|alive|recover\w*|liv(?:ed|e|es)",
        r"살아|생존|생환|목숨을 건|회복",
        r"di(?:e|ed|es)|dead|deaths?|killed|perish\w*|fatal\w*",
        r"숨[졌진지]|사망|죽[었은는어]|목숨을 잃|희생",
    ),
    (  # for, against
        r"back(?:s|ed)?|support(?:s|ed)?|favou?r(?:s|ed)?|approv\w+|agree[sd]?|in favou?r|yes|trust(?:s|ed)?|endors\w+",
        r"찬성|지지|동의|긍정|신뢰|믿는|믿었",
        r"reject\w*|oppos\w+|against|disapprov\w+|disagree[sd]?|no|distrust\w*|turned down|voted down",
        r"반대|거부|부정|불신|부결|안 믿|믿지 않|동의하지 않",
    ),
    (  # passed, failed
        r"pass(?:es|ed)?|succe\w+|qualif\w+|admitted|accepted|graduat\w+|finish(?:ed|es)?",
        r"합격|통과|성공|붙[었은는]|졸업|완주|입학",
        r"fail(?:s|ed|ure)?|flunk\w*|rejected|turned away|drop(?:s|ped)? out|quit",
        r"떨어[졌진지]|탈락|불합격|실패|낙방|중퇴|기권|그만",
    ),
    (  # men, women
        r"men|male|males|boys?|fathers|husbands|sons",
        r"(?<![가-힣])남[성자학]|아버지|아들|사내",
        r"women|female|females|girls?|mothers|wives|daughters",
        r"(?<![가-힣])여[성자학]|어머니|딸|여인",
    ),
    (  # who rents, who owns
        r"rent(?:s|ed|ers?|al)?|tenants?|leased?",
        r"세[를든들]|세입|임차|전세|월세|셋집|빌린",
        r"own(?:s|ed|ers?)?|homeowners?|owner-occup\w+",
        r"자기 집|제 ?집|자가|내 집|소유",
    ),
    (  # from abroad, at home
        r"foreign\w*|abroad|overseas|export(?:s|ed)?|import(?:s|ed)?|international",
        r"외국|해외|수출|수입|외지",
        r"domestic(?:ally)?|local(?:s|ly)?|at home|home market|citizens",
        r"국내|내수|국산|내국인|자국|토종",
    ),
    (  # who votes, who does not
        r"vot(?:e|ed|ers?|ing)|cast|turnout|turned out|took part|participat\w+|attended",
        r"투표(?:했|에 참여|율)|참여[했한]|참석|출석|나[왔온]",
        r"abstain\w*|stayed home|did not vote|absent|skipped",
        r"기권|투표하지|투표 ?안|불참|결석|빠[졌진]|안 [나왔]|나오지 않",
    ),
    (  # taken, free
        r"full|occup\w+|filled|booked|sold|taken|rented|leased|used|in use",
        r"[가-힣]* ?찼|차 있|[가-힣]*팔[렸린]|예약된|쓰[고는이]",
        r"empty|vacant|unsold|available|free|unused|idle",
        r"비[었어]|빈 |빈다|빈[집방]|공실|팔리지|안 팔|남[았아은]|놀[고린려]",
    ),
    (  # in town, in the country
        r"urban|cit(?:y|ies)|towns?",
        r"도시|시내",
        r"rural|countryside|villages?|farms?",
        r"시골|농촌|지방",
    ),
    (  # from afar, on the spot
        r"online|remote(?:ly)?|from home|web",
        r"온라인|재택|인터넷|원격",
        r"in[- ]stores?|offline|in person|on[- ]site|(?:at|to|in) (?:the|their) offices?",
        r"매장|오프라인|사무실|대면|현장|출근",
    ),
    (  # grown up, not yet
        r"adults?|grown-?ups",
        r"어른|성인",
        r"child(?:ren)?|minors?|kids|teen\w*|under 18",
        r"아이|어린이|아동|미성년|청소년",
    ),
    (  # asleep, awake
        r"sle(?:ep\w*|pt)|asleep|naps?",
        r"잠|자[는고며]|잔다|잤",
        r"awake|wak\w+",
        r"깨[어 ]|깬",
    ),
    (  # at work, at rest
        r"(?:re-?)?open(?:s|ed)?|restart(?:s|ed)?|resum\w+|back (?:to|at) work|operat\w+|works?|working|worked|runs?|in session|fl(?:y|ies)",
        r"열[려린었고]|문을 연|연다|일하|일한|돌아가|다[닌니]",
        r"closed|shut(?:s|down)?|off|rests?|idle|holidays?|out of (?:order|service|action)",
        r"닫[는았]|쉬[는어었고]|쉰|문을 닫|놀[고아]|멈[추춘춰]",
    ),
    (  # cut off, within reach
        r"cut off|isolated|closed|frozen|snowbound|inaccessible|blocked|banned",
        r"끊[긴겨기]|막[힌혀히]|고립|갇[힌혀]|얼어",
        r"reach\w*|accessible|open|connected|passable|navigable|allowed",
        r"오갈|오가|다닐|드나|이어지|뚫[려린]|갈 수 있|풀[려린]",
    ),
    (  # for money, for nothing
        r"paid|pay(?:s|ing)?|subscrib\w+",
        r"유료|돈을 내|구독",
        r"free|unpaid|without paying",
        r"무료|공짜|돈을 안",
    ),
    (  # of the state, of somebody
        r"public|state(?:-owned)?|government",
        r"공립|공공|국영|정부|나라",
        r"private(?:ly)?",
        r"사립|민간|개인",
    ),
    (  # won, lost
        r"w[io]ns?|won|victor\w+",
        r"이[겼긴기]|승리",
        r"los[te]s?|defeat\w*",
        r"(?<![가-힣])[졌진]|패배|패했",
    ),
    (  # taken in, let go
        r"absorb\w*|retain\w*|captur\w+|soak\w*",
        r"흡수|빨아|머금",
        r"reflect\w*|releas\w+|escap\w+|pass(?:es)? through",
        r"반사|내보내|흘[려리]|튕|통과",
    ),
)  # fmt: skip


def _either(english: str, korean: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{english})\b|{korean}", re.IGNORECASE)


SIDES = tuple((_either(first, here), _either(second, there)) for first, here, second, there in _ROWS)
"""The words of either side, in English and in Korean."""
