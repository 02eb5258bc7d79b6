"""The two sides of what a clause may tell, in Korean as its predicate and in English as single words: went up and went down, granted and refused.

An English word may stand on a side of several rows and need not mean it always: it counts by how near it stands to what the clause
tells (`other_side`). Two words joined by `_` stand one after the other (`turn_down`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.vocabulary.told_words import stem
from pipeline.text.patterns import deferred

_UP = (
    "rose rise risen increase grow grew grown climb jump surge soar gain up higher raise lift boost hike bump expand double triple "
    "quadruple swell swollen balloon rocket spike rebound widen greater larger bigger exceed surpass outnumber outstrip upgrade pile mount rally "
    "upward beat quicken intensify multiply accelerate enlarge escalate heavier uptick upturn strengthen outpace recover"
)
_DOWN = (
    "fall fell fallen drop decline decrease shrink shrank shrunk down lower cut reduce slip slid slash trim tumble plunge plummet sink sank dip "
    "shed halve narrow dwindle fewer smaller ease weaken downgrade curtail pare prune sag dive crash collapse "
    "diminish deplete thin reduction falling drain slump dent erode recede subside wane downturn taper shortage short lighter nudge_down"
)
_MORE, _LESS = (
    "lengthen longer extend extension prolong add additional extra more most record high highest reach hit pass over wider faster win won",
    "less least low lowest miss lose lost loss under drop remove cheap cheaper small smallest discount off save stop end fewer",
)  # fmt: skip
"""What speaks for a side without speaking against the other; of a price (`비싸졌`, `싸졌`) every word for up and down does."""
_BETWEEN = deferred(r"\|(?![^(]*\))")
_BEHIND = deferred(r"^(?:\(\?<[!=][^)]*\))+")
_ROWS: tuple[tuple[str, str, str, str], ...] = (
    (
        r"늘(?:[었렸린려고]|어(?!놓|선|섰|져)|리[는고며기려지])|증가|급증|불어[났나난]|불[었린려렸]|(?<!이용을 )확대|쌓였",
        _UP + " more add accumulate build_up hire extend",
        r"줄(?:[었어인였여고]|이[는고며기려지])|감소|급감|축소|감축|삭감|쪼그라",
        _DOWN + " less run_down",
    ),
    (
        r"(?<![^월년일해때]에 )(?<!로 )올(?:[랐렸려린릴]|리[는고며기려지]|라(?!온|왔|와|탔|타))|오[르른를]|상승|급등|뛰었|뛰어올|치솟|솟구|솟았|날아올|인상(?!적)|반등",
        _UP,
        r"(?<!m가 )(?<!비가 )(?<!눈이 )내(?:[렸릴]|리[는고며기지면]|려(?!받|놓|다보|오|왔|가|갔|앉)|려[가갔](?!는))|하락|급락|떨어[졌지진져]|인하|추락|폭락|미끄러[졌지져]|곤두박질|고꾸라[졌지져]|주저앉[았아]",
        _DOWN,
    ),
    (r"높[았아여였이]|상향|끌어올|격상", _UP + " high highest above over", r"낮[았아췄추춰]|하향|끌어내|격하|강등", _DOWN + " low lowest below under"),
    (
        r"많[았아다이지은]|훌쩍",
        "more greater larger bigger higher above exceed surpass outnumber outstrip top majority heavier",
        r"적[었게다지은]",
        "fewer less smaller lower below short undershoot trail lighter",
    ),
    (r"커[졌져]|벌어[졌지져]|넓[혔히혀어었]", _UP + " more wider", r"작아[졌져]|좁[혔히혀아았]", _DOWN + " less close"),
    (r"강해[졌지져]|세[졌져]", "strengthen firmed stronger up rise rose gain", r"약해[졌지져]", "weaken weaker soften fall fell slip down lose"),
    (
        r"강화|조[였이여]|엄격|까다로[워운웠]|빡빡|깐깐",
        "tighten tighter tough tougher toughen strict stricter stiffen stiffer harden harsher clamp strengthen stringent severe",
        r"완화|느슨|누그러|너그러|(?<=제한을 )풀[었어]|(?<=규제를 )풀[었어]",
        "loosen relax ease soften softer lenient weaken lax laxer loose dilute gentler looser",
    ),
    (
        r"빨라|빠[르른]|빨리|빨랐|가속|가팔라|가파르",
        "fast faster quick quicker quickly rapid rapidly accelerate quicken sooner swifter speed_up",
        r"느려|느[렸리]|더뎌|둔해|둔화",
        "slow slower slowly slowdown sluggish longer delay decelerate",
    ),
    (
        r"앞당|당[겼겨]|일찍|일러|먼저",
        "earlier sooner forward ahead move_up fast faster quick quicker",
        r"미[뤘루뤄룬]|연기[했하됐되해]|늦[췄추춰었게]|지연|뒤늦",
        "delay postpone late later push_back move_back put_off defer slip slid behind overdue set_back slow slower",
    ),
    (
        r"길어[졌지져]|길[었다고게]|연장|오래",
        "long longer lengthen extend extension prolong renew grow grew grown stretch",
        r"짧아[졌지져]|짧[았다고게]|단축",
        "short shorter shorten curtail shrink shrank cut",
    ),
    (
        r"비싸[졌지져다요]|비쌌",
        "expensive pricey costly costlier dear dearer pricier more higher up rise rose",
        r"저렴|싸[졌지게고다요]|쌌",
        "cheap cheaper inexpensive less lower affordable down fall fell",
    ),
    (r"(?<=더 )자주", "more_often more_frequently frequent frequently", r"(?<=덜 )자주|드물", "less_often less_frequently rare rarely seldom"),
    (r"과대평가|부풀", "overestimate overstate exaggerate inflate", r"과소평가|낮잡|얕[잡보봤]", "underestimate understate lowball"),
    (r"무거|무겁", "heavy heavier", r"가벼|가볍", "light lighter"),
    (
        r"좋아[졌지져]|나아[졌지져]|개선|향상|호전|회복",
        "better improve improvement recover recovery rebound progress healthier",
        r"나빠[졌지져]|악화|후퇴|퇴보|뒷걸음",
        "worse worsen deteriorate degrade weaken setback decline",
    ),
    (
        r"(?<=[원러로안엔드] )남[겼기겨긴]|(?<=[원러로안엔드][을를] )남[겼기겨긴]",
        "profit earn net make made leave left",
        r"손실을 남",
        "loss deficit",
    ),
    (r"흑자", "profit surplus black profitable", r"적자", "loss deficit red unprofitable"),
    (r"유죄", "convict guilty conviction", r"무죄", "acquit acquittal innocent exonerate"),
    (
        r"통과|가결|합격|붙었|성공[했하]|성사|이[뤘뤄]|달성|타결|체결",
        "win won succeed success pass approve adopt enact meet met achieve complete qualify",
        r"부결|불합격|탈락|낙제|좌초|무산|떨어졌|실패|결렬|깨졌|놓[쳤쳐]|불발",
        "fail failure reject flunk miss collapse fall_apart fall_through fell_apart fell_through break_down broke_down short vote_down",
    ),
    (
        r"받아들[였이여]|수용|승인|허가(?!증)|허락|동의(?!어)|찬성(?:[했하해]|표를)|채택|수락|손을 들어",
        "accept approve approval grant uphold upheld agree endorse ratify allow permit clear consent support back favor favour adopt green-light greenlight yes vote_for",
        r"기각|거부|거절|물리[쳤치]|반려|퇴짜|각하|뿌리[쳤치]|불허|반대[했하해]",
        "reject dismiss turn_down refuse refusal deny denial denied decline veto oppose against block rebuff spurn throw_out strike_down vote_down shoot_down vote_no",
    ),
    (
        r"인정[했하해]|시인|확인해 [줬주]|사실이라",
        "acknowledge admit confirm concede confess recognize own_up",
        r"부인[했하해]|반박|부정[했하해]",
        "deny denial denied dispute refute contest rebut reject dismiss contradict",
    ),
    (
        r"찬성(?:[했하해]|표를)|지지|환영|반[겼겨]|옹호|두둔",
        "support back favor favour endorse welcome praise champion defend agree approve embrace applaud",
        r"반대[했하해]|비판|규탄|반발|성토|비난",
        "oppose opposition against object resist criticize criticise accuse condemn denounce protest slam attack reject disagree vote_no",
    ),
    (
        r"허용|허가(?!증)|풀어 ?[줬주]|해제|열어 ?[줬주]|허락|되돌려[줬주]|돌려[줬주]",
        "allow permit let legalize lift authorize approve clear restore unban grant permission consent reinstate relax unfreeze exempt",
        r"금지|막[았아기]|불허|차단|제한[했하해]|빼앗|묶[었어]",
        "ban prohibit bar forbid forbade block outlaw restrict suspend revoke seize curb freeze blacklist prohibition moratorium strip stop close prevent",
    ),
    (
        r"재개|계속[했하해된돼됐되]|이어[가갔]|강행|밀어붙|추진|시작[했하해]|개시|착수",
        "resume go_on open launch continue restart revive begin began start push_ahead press_ahead go_ahead proceed survive reinstate back reopen",
        r"중단|종[료결][했하해됐되돼]|멈[췄추춰]|폐지|접[었기]|철회|취소|보류|폐기|거둬들|물렀|포기",
        "stop halt suspend cease pause discontinue scrap cancel abandon shelve axe terminate withdraw withdrew repeal abolish call_off walk_back pull shut wind_down phase_out drop reverse rescind end close conclude complete finish",
    ),
    (
        r"유지|그대로 [두둬뒀]|남[겼기겨]|지켰|존속",
        "keep kept remain stay maintain retain preserve save spare unchanged hold held leave_alone uphold upheld survive reopen revive reinstate bring_back",
        r"없[앴애]|폐지|삭제|제거|뒤집|내던|잃[었어]",
        "scrap abolish repeal lift cancel eliminate remove delete overturn ditch axe revoke rescind drop end reverse lose lost",
    ),
    (r"채용[했하해]|뽑[았기아]|고용[했하해]|충원|모집[했하해]", "hire hired recruited hires", r"해고[했하해됐]|감원|내보[냈내]|떠나보[냈내]|구조조정", "layoff eliminate fire dismiss lay_off laid_off let_go cut sack"),
    (r"공개[했하해됐돼]", "publish release open disclose reveal public unveil", r"비공개로 (?:남|유지|돌|했|해|하|둬|두|뒀)", "closed close private withhold withheld secret"),
    (r"의무(?:로|화|가|예)|강제", "mandatory compulsory must require oblige obligation", r"자율|자발", "voluntary optional voluntarily"),
    (
        r"추가[했하해됐돼]|포함[했하해됐돼]|넣[었기어]",
        "add include insert introduce",
        r"제외[했하해됐돼]|삭제[했하해됐돼]|제거[했하해됐돼]|뺐|면제[했하해됐돼]",
        "remove drop exclude delete omit strip exempt scrap",
    ),
    (r"쉬[워웠]|쉽[다고지]|수월", "easy easier simple simpler", r"어려[워웠]|어렵[다고지]|힘들[었다어]|까다롭", "hard harder difficult tough tougher tricky"),
    (r"낙관|긍정적", "optimistic optimism upbeat bullish hopeful confident positive", r"비관|부정적|회의적", "pessimistic pessimism gloomy bearish skeptical sceptical negative wary bleak"),
    (r"안전하[다고지]|안전해", "safe safer safely", r"위험하[다고지]|위험해", "dangerous risky unsafe riskier"),
    (
        r"문을 (?:열|연|엽)|개장|개관|개점|개통|재개장",
        "open reopen",
        r"문을 닫|폐쇄|폐점|폐업|폐관|휴업",
        "close closed closure shut shutter",
    ),
    (
        r"임명|선임|발탁|앉[혔히]|승진",
        "appoint appointed promote hire",
        r"해임|경질|내쫓|쫓[아겨]|강등|잘[렸랐]",
        "fire fired oust dismiss remove sack demote",
    ),
    (r"체포|구속[했하됐되]|붙잡", "arrest detain jail custody", r"석방|풀려[났나]|풀어[줬주]", "release released free freed bail"),
    (
        r"성장[했하해]|팽창",
        "grow grew grown growth expand",
        r"위축|역성장|뒷걸음질",
        "contract contracted shrink shrank fall fell decline",
    ),
    (
        r"부족[했하해]|모자[랐라]|달[렸리]",
        "short shortage scarce scarcity lack shortfall tight",
        r"남아돌|넘[쳐쳤치]|과잉|넉넉",
        "surplus glut oversupply excess plenty plentiful abundant ample",
    ),
    (r"두꺼[워웠]|두껍[다고]", "thick thicker", r"얇[아았다고]", "thin thinner"),
    (r"밝아[졌져]|밝[았다고]", "bright brighter brightened", r"어두[워웠]|어둡[다고]", "dim dimmer dark darker darkened"),
    (r"따뜻|더[워웠]|뜨거[워웠]", "warm warmer hot hotter", r"추[워웠]|차가[워웠]|시원", "cold colder cool cooler"),
    (r"가까[워웠]", "close closer near nearer", r"멀어[졌지져]|멀[었다고]", "far farther further"),
    (r"합병|합쳐|합치|통합[했하해]", "merge combine", r"분할|분사|쪼[갰개]|갈라", "split separate spin_off break_up"),
    (r"벌었|벌어들[였이]", "earn earned make made", r"잃었|날[렸려]", "lose lost loss"),
    (
        r"더 (?=[가-힣]{1,8}[다요](?![가-힣]))|훨씬 (?=[가-힣]{1,8}[다요](?![가-힣]))",
        "more most",
        r"덜 (?=[가-힣]{1,8}[다요](?![가-힣]))",
        "less fewer least",
    ),
)  # fmt: skip
_OF_TWO: tuple[tuple[str, str, str, str], ...] = (
    (
        r"앞[섰질지]|앞서[고는며]|능가|뛰어넘|제[쳤치]",
        "ahead lead led surpass overtake overtook beat outperform exceed outpace outsell top above",
        r"뒤[졌지처쳐]|뒤떨어",
        "behind trail lag below",
    ),
    (
        r"웃[돌도돈]|넘어[섰서선]",
        "more greater larger bigger higher above exceed surpass top",
        r"밑[돌도돈]|못 미[치쳐쳤]|미치지 못",
        "fewer less smaller lower below short undershoot trail miss",
    ),
    (r"순유입", "inflow enter arrive", r"순유출", "outflow leave"),
    (r"이[겼기겨]|승소|승리|꺾었", "win won victory prevail beat defeat", r"졌[어고다지]|패소|패배|패했", "lose lost defeat loss"),
    (
        r"합류|입사|복귀|가입[했하해]|진출|참여[했하해]|참가[했하해]|동참|서명[했하해]",
        "join enter sign enroll participate return take_part sign_up",
        r"떠[났나]|퇴사|사임|사퇴|물러[났나]|그만[뒀두둬]|탈퇴|철수|이탈|불참",
        "leave left quit resign depart step_down exit oust withdraw withdrew pull_out drop_out opt_out skip boycott walk_out",
    ),
    (
        r"사들[였이여]|매입|매수|인수[했하해]|샀[어고다지]",
        "buy bought acquire acquisition purchase takeover snap_up",
        r"팔[았기]|팔아[요치]|내다 팔|매각|매도|처분",
        "sell sold sale divest offload unload dispose",
    ),
    (r"순매수", "buy bought buyer", r"순매도", "sell sold seller"),
    (r"몰[렸려]|쏟아져 들어|유입", "pour flow enter inflow flock rush", r"빠져나[갔가]|유출[됐되]", "leave left outflow pull_out flee fled exit drain"),
)  # fmt: skip
"""What is told from the side of either of two: who sold and who bought, who was left and who was joined."""


@dataclass(frozen=True, slots=True)
class Side:
    """What a Korean predicate tells: its own English words and those of the opposite, as `told_words` sees them; `of_two` as either of two may tell it."""

    korean: re.Pattern[str]
    own: frozenset[str]
    other: frozenset[str]
    of_two: bool


@lru_cache(maxsize=1)
def sides() -> dict[str, tuple[Side, ...]]:
    """Return the sides by the syllables with which their predicates begin."""
    found: dict[str, list[Side]] = {}
    for row in _ROWS + _OF_TWO:
        own, other = _stems(row[1]), _stems(row[3])
        more, less = (_MORE, _LESS) if row[1].startswith(_UP) else (_UP, _DOWN) if "costlier" in row[1] else ("", "")
        for korean, mine, opposite, weak in ((row[0], own, other, more), (row[2], other, own, less)):
            side = Side(deferred(korean), mine | _stems(weak) - opposite, opposite, row in _OF_TWO)
            for first in dict.fromkeys(_first(one) for one in _BETWEEN.split(korean)):
                found.setdefault(first, []).append(side)
    return {first: tuple(some) for first, some in found.items()}


@lru_cache(maxsize=1)
def begins() -> re.Pattern[str]:
    """Return where a word begins with which a predicate of any row could."""
    return deferred(f"(?<![가-힣])[{''.join(sorted(sides()))}]")


def _stems(words: str) -> frozenset[str]:
    return frozenset("_".join(map(stem, word.split("_"))) for word in words.split())


def _first(alternative: str) -> str:
    return _BEHIND.sub("", alternative)[0]
