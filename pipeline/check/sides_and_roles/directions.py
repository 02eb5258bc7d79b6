"""A rise told as a fall: the verb right behind a figure says the other way than the source's words beside it."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import change_pairs, from_the_other, other_senses
from pipeline.check.vocabulary.way_words import FALLS, FELL, RISES, ROSE
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import WORDS

_BEHIND = r"^(?:\s?(?:나(?!빠)|이나|가량|정도|쯤|씩|넘게|가까이|이상|포인트))?\s?(?:이|가|을|를)?\s?(?:더 )?"
_UP = deferred(
    rf"{_BEHIND}(?:{ROSE}|많[아은았이]|(?<=더 )(?:가[요고]|간[다대]|갔|내[요야고는지]|냈|낼|들어|들었|드[는네]|써[요야]|쓰[고는지]|썼|먹[어었고는]|비싸|비쌌|비싼))"
)
_DOWN = deferred(rf"{_BEHIND}(?:(?!내려[가갔오왔])(?:{FELL})|적(?:어(?!도)|[었은게])|덜\s)")
_NOT_REFUSED, _NOT_SET = (
    "".join(f"(?<!{verb} )" for verb in verbs.split())
    for verbs in (
        "turn turns turned turning shut shuts hand hands handed crack cracks cracked track tracked broke break wind wound strike struck",
        "make made makes set sets sign signs signed give gave gives end ended back backed break broke line lined",
    )
)
"""`turned down an offer of 4.4%` says nothing of which way it went."""
_NO_BOUND = rf"(?! than (?:an? |about |just )?(?:[\d$€£₩]|(?:{'|'.join(WORDS)}|half|once|twice)\b))"
"""`more than five hours` goes nowhere."""
_ENGLISH_UP = deferred(
    rf"\b(?:{RISES}|growth|{_NOT_SET}up(?! to\b)|higher|(?<!no )more{_NO_BOUND}|gain(?:s|ed)?|add(?:s|ed|ing)?|"
    r"rall(?:y|ied|ies)|advanc(?:e|es|ed)|rebound(?:s|ed)?|swell(?:s|ed)?|swollen|above|faster)\b",
    re.IGNORECASE,
)
_ENGLISH_DOWN = deferred(
    r"\b(?:(?:fell|falls?|falling|fallen)(?! (?:ill|sick|asleep|pregnant|apart|silent|foul|victim|prey|in love|under|within|into (?:the )?(?:hands|place|line))\b)|declin(?:e|es|ed|ing)(?! to\b)|"
    rf"{_NOT_REFUSED}down|{FALLS}|reduction|fewer{_NO_BOUND}|(?<!no )less{_NO_BOUND}|"
    r"narrow(?:s|ed|ing)?|eas(?:es|ed|ing)|los(?:s|t|es|ing)|sinks?|crash(?:es|ed)?|retreat(?:s|ed)?|contracted|shed(?:s)?|erod(?:e|es|ed|ing)|discount|cheaper|below|sav(?:e|es|ed|ing|ings)|(?<!-)off|short(?:er|ened)?|slow(?:er|ed)?)\b",
    re.IGNORECASE,
)
_PACES = (
    deferred(_BEHIND + r"(?:빨[라랐리]|빠[르른])"),
    deferred(_BEHIND + r"(?:(?<=더 )걸[렸리린려]|느[려렸린리])"),
    deferred(r"\b(?:faster|quicker|sooner|sped|speed(?:s|ed|ing)? up|sp(?:eed|ed) \w+ up)\b", re.IGNORECASE),
    deferred(r"\b(?:slow(?:er|ed|s|downs?)?|longer|later|more time)\b", re.IGNORECASE),
)
_CHANGES = (_UP, _DOWN, _ENGLISH_UP, _ENGLISH_DOWN)
Ways = tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]
_ALIKE = deferred(
    r"\b(?:the same|an? equal|an? identical) (?:percentage|amount|rate|share|proportion|margin|number|pace)\b|같은 (?:폭|비율|만큼)"
)
_EARNED = deferred(r"(?:매출|이익|수익|수입|실적)(?!액? ?(?:전망|목표|예상|예측|추정|기대|계획))[^.,]{0,24}$")
_PAID = tuple(
    str.split("내요 내야 내고 내는 내지 냈 낼 들어 들었 드는 드네 써요 써야 쓰고 쓰는 쓰지 썼 먹어 먹었 먹고 먹는")
)
_END = r"(?:\s?(?:가량|정도|쯤|선|수준))?(?P<end>으로|로|까지)\s(?:(?!안 |못 |덜 )[가-힣]{1,3}\s)?"
_ENDS_UP = deferred(rf"{_END}(?:(?P<wide>확대)|{ROSE})")
_ENDS_DOWN = deferred(rf"{_END}(?:(?P<wide>축소)|{FELL})")
_CHANGED_BY = deferred(
    rf"\s?(?:이하|아래|밑|미만|넘게|가까이|이상|가량|정도|쯤)?(?:으로|로|나|이나|만큼)?\s(?:더 )?(?:(?P<up>{ROSE})|(?P<down>{FELL}))"
)
_TURNED = deferred(r"doubl|tripl|quadrupl|halv", re.IGNORECASE)
_PACE = deferred(r"\b(?:fast|quick|speed|sped|pace|productiv|efficien|throughput|per\b)", re.IGNORECASE)
"""What doubles while the time or the cost of it halves."""
_NOT_DONE = deferred(
    r"[가-힣]{0,3}(?:지(?:는|도)? ?(?:않|못)|(?<=[릴될할출를]) 수 없|라는|자는|기(?:는커녕|보다)| 대신)"
)
_GOES = deferred(
    rf"\b(?:(?P<up>{RISES}|hik(?:e|es|ed|ing)|lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?|doubl(?:es|ed|ing)|tripl(?:es|ed|ing))"
    rf"|(?P<down>{FALLS}|slash(?:es|ed|ing)?|fell|falls?|fallen|declin(?:e|es|ed)|shorten(?:s|ed|ing)?|halv(?:es|ed|ing)|pare[sd]?|down(?= to\b)))\b(?! off\b)",
    re.IGNORECASE,
)
_NOUNS = frozenset(
    f"{word}{plural}"
    for word in str.split(
        "cut rise raise increase hike climb jump surge lift boost fall drop decline decrease slip slump plunge tumble trim dip"
    )
    for plural in ("", "s")
)
"""What may be a noun too: of `raised its job cuts to 300` the last says nothing."""
_WHICH = r"(?:the|an?|its|their|his|her|our|this|that|these|those)"
_OF_WHAT = deferred(rf"\b(?:{_WHICH}|[\w-]+['’]s?) $", re.IGNORECASE)
_A_VERB = deferred(rf" {_WHICH}\b")
_A_NOUN = deferred(r" (?!to\b|from\b|by\b|in\b|of\b|for\b|at\b|on\b)[a-z-]+")
"""A word between these says of which thing: of `raised the lower end to $122 billion` it is no change."""
_ARRIVES = deferred(
    r"(?:(?!\b(?:total|bring\w*|push\w*|tak(?:es?|ing)|number of)\b)(?:[^.;:!?,]|[.,](?=\d)))*,?(?<!up)\sto (?:about |around |just |only |nearly |almost |some |roughly |as (?:low|high|much|little|few|many) as |a record |an average of |under |below |over |above |less than |more than |fewer than |(?:between |a range of )[$€£¥₩]?\d[\d.,]*(?: [mbt]r?illion)?(?: (?:and|to) |[–-]))?"
)
_UNDONE = deferred(
    r"(?:\b(?:not|never|no|without|nor|instead of|rather than|refus(?:e|es|ed|ing) to|declin\w+ to|fail(?:s|ed)? to)|n['’]t)\b[^.;:!?]{0,24}$",
    re.IGNORECASE,
)
_CURRENCY = deferred(
    r"환율|원화|엔화|위안화|통화|(?<!\d)\s1?달러[는가당]|\b(?:won|yen|yuan|rupee|rupiah|peso|lira|euro|pound|dollar|currency|ruble|rouble|baht|sterling|real|krona|krone|zloty)\s(?:\w+ly |has |had |again )?$"
)
"""A currency that falls to so many a dollar is a dollar that rises to them."""
_AGES, _REPEATS = frozenset({"세", "살"}), frozenset({"번", "차례", "회"})
_END_KINDS = frozenset({"percent", "points", "count", "number", "money", "times", "duration", "size"})
_KINDS = frozenset({"percent", "points", "count", "number", "money", "times", "duration"})
_LEADS = deferred(
    r"(?: (?:by|of|about|around|nearly|almost|roughly|some|just|only|over|more than|as much as|an?(?: further| extra| estimated)?|another))* ?[$€£¥₩]?",
    re.IGNORECASE,
)
_OF_TIME = deferred(
    r"gain|los|sav|up|down|above|below|off|more|less|advanc", re.IGNORECASE
)  # what is gained of time is so much less of it
_JUST_BEHIND = deferred(
    r"(?: (?:percent|per cent|(?:percentage )?points?|basis points|units?|people|jobs))? (?:(?P<up>more|longer|higher|increase|rise|gain|growth|jump)|(?P<down>fewer|less|shorter|lower|decrease|drop|decline|fall|reduction))\b(?! than (?:an? |half|[$€£₩]?\d)| (?:[a-z]+ )?(?:cuts?|drops?|declines?|falls?|rises?|hikes?|increases?|losses)\b)",
    re.IGNORECASE,
)
_WITHIN = deferred(
    r"\b(?:in|over|within|during|after|across|among|at|for|per|every|each)(?: (?:the|its|their|just|only|about))* $",
    re.IGNORECASE,
)
_ITS_NOUN = deferred(r" [a-z]+\b")
_REACH = 64
_CUT = deferred(
    r"[.;:!?]\s|\n|, (?:and|but|while|(?:even )?as|after|though|although|whereas)\b|\bwhile\b|\bbut\b|"
    r"\band (?:(?:did|does|do|has|have|had|was|were|is|are|would|will|could|can)(?:n['’]t| not)|never|no|without)\b|\bwithout\b|\brather than\b|\binstead of\b"
)


def directions(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the figures whose change goes the other way in every cited sentence that states them."""
    for one in places:
        yield from _upended(claim, one)
        doubled = one.words and one.kind == "times" and one.value >= 1
        if one.kind not in _KINDS or one.role == "from" or doubled or one.unit in _REPEATS:
            continue
        rest = claim.text[one.span[1] : one.span[1] + 14]
        ways = next((ways for ways in (_CHANGES, _PACES) if ways[0].match(rest) or ways[1].match(rest)), _CHANGES)
        up, down = ways[0].match(rest), ways[1].match(rest)
        if bool(up) == bool(down):
            continue
        said = up or down
        if (up and other_senses.no_rise(claim, one)) or (down and other_senses.removed(claim, one)):
            continue
        if up and one.kind != "percent" and up.group().endswith(_PAID):
            continue  # `10만 유로를 더 내야`: so much itself, and not so much more than before
        if up and "올" in up.group() and one.kind == "money" and _EARNED.search(claim.text[: one.span[0]]):
            continue  # `매출 21조 원을 올렸어요`
        if any(_ALIKE.search(evidence.text) for evidence in claim.evidence) or "환율" in claim.text[: one.span[0]]:
            continue  # `up 7%, while print fell by the same percentage`; a won that fell is a dollar that rose
        told = [way for evidence in claim.evidence for way in _ways(evidence, one, ways)]
        if told and from_the_other.told(claim, one):
            continue  # `케스트럴 2가 4.1점 높아요` for `4.1 points below Kestrel 2`
        if one.kind == "percent" and change_pairs.told_before(places, one, -1 if down else 1):
            continue  # `4,550만 달러에서 4,020만 달러로 12%쯤 줄었어요`, whatever else rose by 12%
        if one.kind == "percent" and told and change_pairs.told_of_another(claim, one, -1 if down else 1):
            continue
        if said and told and all(one == (-1 if up else 1) for one in told):
            message = say("check.turned", text=one.text, word=said.group().strip(), id=claim.evidence[0].id)
            span = (one.span[0], one.span[1] + said.end())
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _upended(claim: Claim, one: Quantity) -> Iterator[Flag]:
    """Yield that something halved that doubled in the only sentence that tells its multiple, or the other way round."""
    said = _CHANGED_BY.match(claim.text, one.span[1]) if one.kind == "times" and one.words else None
    if said is None or one.value in (0, 1) or (said["up"] is not None) != (one.value > 1):
        return
    found = [(cited, each) for cited in claim.evidence for each in quantities.find(cited.text, cited.language)]
    there = [(cited, each) for cited, each in found if each.kind == "times" and each.words]
    apart = (each.value * one.value != 1 or _PACE.search(cited.text) for cited, each in there)
    if not there or not _TURNED.match(there[0][1].text) or any(apart):
        return
    (evidence, each), end = there[0], said.end()
    shared = anchors.shared(evidence.text, evidence.language, claim.text[: one.span[0]])
    if all(anchor.key[0] in "=#" for anchor in shared):
        return
    message = say("check.opposite", text=claim.text[one.span[0] : end], source=each.text, id=evidence.id)
    yield Flag("number-contradicted", "block", (one.span[0], end), message, (evidence.id,), 0.8)


def ends(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the figures that a change is told to end at (`300명으로 늘렸어요`) and ends at the other way in every cited sentence that states them."""
    for one in places:
        if one.kind not in _END_KINDS or one.role not in ("to", "high", ""):
            continue
        up, said = ended(claim.text, one)
        if said is None or _CURRENCY.search(claim.text):
            continue
        told = [way for evidence in claim.evidence for way in _end_ways(evidence, one)]
        if told and all(way == -up for way in told):
            span = (one.span[0], said.end())
            text, word = claim.text[one.span[0] : said.end("end")], claim.text[said.end("end") : span[1]].strip()
            message = say("check.turned", text=text, word=word, id=claim.evidence[0].id)
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def ended(text: str, one: Quantity) -> tuple[int, re.Match[str] | None]:
    """Return which way a Korean change goes that is told to end at a figure, and the words that say so; nothing where it is not made."""
    up, down = _ENDS_UP.match(text, one.span[1]), _ENDS_DOWN.match(text, one.span[1])
    said = up or down
    if said is None or _NOT_DONE.match(text, said.end()) or one.unit in _AGES or said["wide"]:
        return 0, None  # an age limit that is lowered to 16 lets more in
    return (1 if up else -1), said


def _end_ways(evidence: Evidence, drafted: Quantity) -> Iterator[int]:
    """Yield which way each change goes that ends at a figure of a source: 1 up, -1 down, 0 where none does or it is denied."""
    for source in quantities.find(evidence.text, evidence.language):
        kinds = {source.kind, drafted.kind}
        if not (len(kinds) == 1 or kinds == {"count", "number"}) or not compare.same(drafted, source):
            continue
        if evidence.language == "ko":
            yield ended(evidence.text, source)[0]
        else:
            yield _goes_to(evidence.text[max(0, source.span[0] - 2 * _REACH) : source.span[0]])


def _goes_to(before: str) -> int:
    """Return which way the last change goes in the English words before the figure that it ends at."""
    clause = before[max([0, *(match.end() for match in _CUT.finditer(before))]) :]
    changes = [match for match in _GOES.finditer(clause) if not _attribute(clause, match)]
    if changes and _CURRENCY.search(clause[: changes[-1].start()]):
        return 0
    noun = bool(changes) and changes[-1].group().lower() in _NOUNS and not _A_VERB.match(clause, changes[-1].end())
    if len(changes) > 1 and noun:
        return 0
    if (
        not changes
        or not _ARRIVES.fullmatch(clause, changes[-1].end())
        or _UNDONE.search(clause[: changes[-1].start()])
    ):
        return 0
    return 1 if changes[-1]["up"] else -1


def _attribute(clause: str, change: re.Match[str]) -> bool:
    """Return whether a word of change stands before a noun that it describes: `the lower end`, `the reduced rate`."""
    before, behind = clause[: change.start()], clause[change.end() :]
    plain = change.group().lower() not in _NOUNS
    return plain and _OF_WHAT.search(before) is not None and _A_NOUN.match(behind) is not None


def _ways(evidence: Evidence, drafted: Quantity, ways: Ways) -> Iterator[int]:
    """Yield which way each place of a source that states a figure says it went: 1 up, -1 down, 0 where that is not clear."""
    for source in quantities.find(evidence.text, evidence.language):
        bare = source.kind == "number" and (
            (drafted.kind in ("money", "count") and source.value == drafted.value)
            or (drafted.words and compare.same(drafted, source))
        )
        if bare and _WITHIN.search(evidence.text[: source.span[0]]) and _ITS_NOUN.match(evidence.text, source.span[1]):
            continue  # `in one semester`, `at two schools`: when and where something changed, and not by how much
        if bare or (source.kind == drafted.kind and compare.same(drafted, source)):
            told = way(evidence, source, ways)
            sure = drafted.kind == "times" or not (drafted.words or drafted.kind == "duration")
            yield told if sure or (ways is _CHANGES and _just_beside(evidence, source)) else 0


def way(evidence: Evidence, source: Quantity, ways: Ways | None = None) -> int:
    """Return which way the words beside a figure of a source say that it went: 1 up, -1 down, 0 where that is not clear."""
    text, (rises, falls, ups, downs) = evidence.text, ways or _CHANGES
    behind = text[source.span[1] : source.span[1] + _REACH]
    if evidence.language == "ko":
        up, down = bool(rises.match(behind[:14])), bool(falls.match(behind[:14]))
        return up - down
    if beside := ways in (None, _CHANGES) and _just_beside(evidence, source):
        return beside
    before = text[max(0, source.span[0] - _REACH) : source.span[0]]
    before = before[max([0, *(match.end() for match in _CUT.finditer(before))]) :]
    cut = _CUT.search(behind)
    around = before + "0 · " + (behind[: cut.start()] if cut else behind)
    up, down = bool(ups.search(around)), bool(downs.search(around))
    return up - down


def _just_beside(evidence: Evidence, source: Quantity) -> int:
    """Return which way the word right beside a figure says that it went, whatever else the clause tells: `down 1.2% as prices climbed`, `6 percent more fell`."""
    if evidence.language == "ko":
        return way(evidence, source)
    text = evidence.text[max(0, source.span[0] - _REACH) : source.span[0]]
    text = text[max([0, *(match.end() for match in _CUT.finditer(text))]) :]
    behind = _JUST_BEHIND.match(evidence.text, source.span[1])
    ways = [(sign, match) for sign, words in ((1, _ENGLISH_UP), (-1, _ENGLISH_DOWN)) for match in words.finditer(text)]
    found = {1 if behind["up"] else -1} if behind else set()
    for sign, match in ways:
        leads = _LEADS.fullmatch(text, match.end())
        if leads and not (source.kind == "duration" and _OF_TIME.match(match.group())):
            of_another = "by" in leads.group().lower() and any(one != sign for one, _ in ways)
            found |= {sign} if not of_another and not _OF_WHAT.search(text, 0, match.start()) else set()
    return found.pop() if len(found) == 1 else 0
