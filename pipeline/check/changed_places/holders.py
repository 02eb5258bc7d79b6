"""A figure of one holder told of another alone: `애저는 33% 늘었다` where the source says 33% of Google Cloud and 37% of Azure.

Nothing is exchanged in the draft, where the other figure may not be told at all. So the source is read clause by clause: the clause of the
figure names somebody else, another clause names the draft's holder with a figure of that unit, and the draft names nobody of the first.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import anchors, by_itself, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import listed_owners, topics
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, grounds, tied
from pipeline.check.nearness.told_of import ACRONYM, NAME, Clause, at, beside, clauses, within
from pipeline.check.vocabulary import lexicon, plain_words, running_words
from pipeline.check.written_names import hearing
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TOPIC = deferred(
    r"(?:에\s(?:쌓인|남은|밀린|들어온|걸린|딸린|들어갈|들어가는|주는|줄|낸|내는)|공항|항|역)?(?:의)?(?:\s(?!\S*(?:[을를]|에서?|에게|으?로|[와과고며])\s)[가-힣A-Za-z0-9-]+){0,3}?(?:(?:에서|에게|에|으?로)?(?:은|는|이|가|도|만)|에선|에겐|엔)(?=\s)|"
    r"[을를]\s(?:꼽|고르|고른|택한|선택한|쓰는|쓴|이용하|이용한|지지하|지지한|원하|찍은)[은는]?\s(?:사람|응답|비율|이용자|곳|쪽)[가-힣]{0,3}(?:은|는|이|가|도)\s"
)
_BY = deferred(r"[’'”\"]?[이가]\s")
"""What may open a description: in `루모가 짓는 공장은` the figure is the plant's."""
_WHERE = deferred(r"에서\s")
"""What only says where: in `마드리드에서 글로보 기사는` the riders are of Glovo."""
_SUBJECT = deferred(r"(?<![가-힣A-Za-z0-9])(?P<word>[가-힣A-Za-z0-9]{2,14}?)(?<![하되있없])(?:은|는|이|가|도)(?=\s)")
_OWNED = deferred(r"의\s(?:[가-힣A-Za-z0-9]+\s)?(?P<word>[가-힣]{3,14}?)(?:은|는|이|가|도)(?=\s)")
_ON_CONDITION = deferred(r"(?:If|When|Once|Unless|Until|Should|After|As long as)\b")
_HELD_UP = deferred(
    r"보다|배(?:인|로|가|에|나|는|\s)|대비|맞먹|합치|합쳐|합하|더하|전체|모두|각각|맞수|경쟁[사작자]|라이벌|적수|대항마|\($"
)
_RECKONED = deferred(r"\S{0,3}\s?(?:쯤|정도|가량|남짓)?(?:인|되는|이 되는|에 이르는)?\s?셈")
_NUMBERED = deferred(r"[A-Z][A-Za-z]*[ -]$")
_NOUN = deferred(r"[ -][A-Za-z]")
_CAPITALS = frozenset(
    str.split(
        "london paris berlin tokyo beijing seoul washington moscow brussels delhi rome madrid kyiv tehran jerusalem ankara canberra ottawa pyongyang taipei"
    )
)
"""What may be told for a whole country and its government."""
_STILL = frozenset({"date", "ordinal", "weekday", "time", "relative", "quarter"})
_ENDS = frozenset({"from", "low", "high"})
_YEARS = frozenset(range(1900, 2101))
_MANY = 14
_FAR = 1_000
_DIGIT = 10
_SHORT = 4
_WHOSE = deferred(
    r"(?<![가-힣])(?!(?:자사|자기|자체|전체|당시|지난해|작년|올해|이번|지금|현재|하루|한 해|이 회사|두 배|절반|최대|최소|[가-힣]*(?:년|월|분기|전))의)[가-힣]{2,}의\s(?:약\s)?(?:\d[^\s]*\s?(?:중|가운데)(?:에서)?\s)?$"
)
"""Whose a figure is, said right before it (`연구진의 5.6ml`): it is not told of whom an earlier clause is about."""
_OURS = deferred(r"\b(?:[Ww]e|[Oo]ur|us)\b")
_HEARD = 0.8


def astray(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the first figure of a sentence that the source tells of another holder alone; what is told beside it is told already."""
    listed = list(by_itself.found(claim, listed_owners.astray))
    if listed:
        yield from listed
        return
    told, around = {place.value for place in places}, beside(before, claim.after)
    for ground, one, rival in by_itself.found(claim, _told_otherwise, places):
        if rival.value not in told and (rival.value not in around or _in_return(ground, one, (before, claim.after))):
            yield contradicted(claim, one, [(ground.at(rival.span), rival)])
            return


def _told_otherwise(claim: Claim, places: Sequence[Quantity]) -> Iterator[tuple[Ground, Quantity, Quantity]]:
    """Yield the figures of a sentence that its source tells of others than their holders, each with the figure that it tells of these."""
    for ground in grounds(claim.evidence):
        yield from ((ground, one, rival) for one, rival in _accused(ground, claim.text, places))


def _in_return(ground: Ground, one: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a sentence before or after tells the other holder's figure of this one's."""
    return any(
        compare.same(one, rival)
        for text in texts
        for _, rival in _accused(ground, text, [group[0] for group in quantities.readings(text, "ko")])
    )


def _accused(ground: Ground, text: str, places: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the figures of a text that the source tells of others than their holders, each with the figure that it tells of these."""
    moving = [
        one
        for one in movable.movable(text, places)
        if one.kind not in _STILL
        and not one.words
        and one.role not in _ENDS
        and not text[: one.span[0]].endswith("(" if one.kind != "number" else ("(", "제"))  # `제2의 인생`: no amount
    ]
    moving = [one for one in moving if not _of_a_length_told(ground, text, one)]
    names = _names_told(ground, text) if ground.language != "ko" and 0 < len(moving) <= _MANY else []
    found = clauses(ground) if names else ()
    for one in moving if names else ():
        behind = listed_owners.described(text, one)
        if any(span[0] == behind for name in names for span in name.draft):
            continue
        holders = _holders(text, one, names)
        rival = _rival(ground, found, one, holders) if holders else None
        start = max((span[1] for holder in holders for span in holder.draft if span[1] <= one.span[0]), default=0)
        said = text[start : _clause_of(text, one.span)[1]]
        if rival and not _RECKONED.match(text, one.span[1]) and not _named(ground, found, one, said):
            yield one, rival


def _of_a_length_told(ground: Ground, text: str, one: Quantity) -> bool:
    """Return whether a figure is a part of a length that the source has, too: the months of `6년 4개월`."""
    theirs = {(whole.unit, whole.value) for whole in quantities.sums(ground.text, ground.language)}
    return any(
        whole.span[0] <= one.span[0] and one.span[1] <= whole.span[1] and (whole.unit, whole.value) in theirs
        for whole in quantities.sums(text, "ko")
    )


def _names_told(ground: Ground, text: str) -> list[Anchor]:
    """Return the names of a source that a text has, but those of kinds of things (HBM, GPU) and what sounds more like another one."""
    table = aliases.names()
    written = {match.group() for match in NAME.finditer(ground.text)}
    return [
        one
        for one in anchors.shared(ground.text, ground.language, text)
        if one.key[0] == "@"
        and (len(one.key) > ACRONYM or not one.key[1:].isalpha() or one.key[1:] in table or _in_small(ground, one))
        and (one.key[1:] in table or one.key[1:] not in lexicon.english())  # 허리케인센터 is no `Hurricane Odile`
        and (one.weight == 1 or not _another(text[slice(*one.draft[0])], one.key[1:], written))
    ]


def _in_small(ground: Ground, one: Anchor) -> bool:
    """Return whether a name is written in small letters but for its first: Lumo, and not HBM."""
    return len(one.key) > _SHORT and all(ground.text[slice(*span)][1:].islower() for span in one.source)


def _another(hangul: str, latin: str, written: set[str]) -> bool:
    """Return whether a Hangul name sounds more like another name of the source than like one."""
    mine = hearing.likeness(latin, hangul)
    return any(
        hearing.likeness(word, hangul) > mine for word in written if word.lower() != latin and hearing.tells(word)
    )


def _holders(text: str, one: Quantity, names: Sequence[Anchor]) -> list[Anchor]:
    """Return the names before a figure in its clause, where the last is what the clause is about; of an earlier clause, where it has none."""
    start, end = _clause_of(text, one.span)
    while True:
        inside = [
            (span, anchor)
            for anchor in names
            for span in anchor.draft
            if start <= span[0] and span[1] <= min(end, one.span[0])
        ]
        if inside:
            between = text[max(span[1] for span, _ in inside) : one.span[0]]
            held = _HELD_UP.search(topics.IN_TIME.sub("", between))
            told = any(_TOPIC.match(text, span[1]) for span, _ in inside) and not held
            told = told and not any(_owns_named(text, span[1]) for span, _ in inside)
            told = told and not (
                _BY.match(between) and topics.another(text, one.span[0] - len(between), one.span[0], names)
            )
            last = max(span for span, _ in inside)
            return (
                [anchor for span, anchor in inside if span == last or not _WHERE.match(text, span[1])] if told else []
            )
        if not start or _stranger(text, (start, one.span[0])) or _WHOSE.search(text[start : one.span[0]]):
            return []
        start, end = _clause_of(text, (start - 1, start))


def _owns_named(text: str, end: int) -> bool:
    """Return whether a name only says whose something is that has a name of its own, which the figure is told of: `무라티의 싱킹머신스랩이`."""
    owned = _OWNED.match(text, end)
    return owned is not None and not (_plain(owned["word"]) or plain_words.exactly(owned["word"]))


def _stranger(text: str, span: Span) -> bool:
    """Return whether a stretch tells of something by a word that is no plain one, so perhaps by a name that is not known."""
    return any(not _plain(match["word"]) for match in _SUBJECT.finditer(text, *span))


def _plain(word: str) -> bool:
    """Return whether a Hangul word is one of Korean, or two of them together."""
    table = lexicon.korean()
    return word in table or any(word[:cut] in table and word[cut:] in table for cut in range(1, len(word)))


def _clause_of(text: str, span: Span) -> Span:
    """Return the clause of a Korean text that a figure stands in."""
    start = 0
    for match in KOREAN.finditer(text):
        if match.start() >= span[1]:
            return start, match.end()
        if match.end() <= span[0]:
            start = match.end()
    return start, len(text)


def _rival(ground: Ground, found: Sequence[Clause], one: Quantity, holders: Sequence[Anchor]) -> Quantity | None:
    """Return the figure that the source tells of the draft's holders, where it tells the drafted one of somebody else."""
    mine = {span for anchor in holders for span in anchor.source}
    keys = {anchor.key[1:] for anchor in holders}
    homes = [(home, at(found, home)) for home in ground.homes(one)]
    for home, clause in homes:
        if clause is None or not clause.plain or not clause.about or _is_label(ground, home):
            return None
        if ground.language != "ko" and _OURS.search(ground.text, *clause.span):
            return None  # `In June we received £15 million`, in the holder's own words
        around = clause.around[0], _listed_to(ground, found, clause)
        line = ground.text.rfind("\n", 0, home[0]) + 1
        if _ON_CONDITION.match(ground.text, line) and any(within(span, (line, clause.span[0])) for span in mine):
            return None  # `If Bede is late, Calcul will pay 2 million`: what it is about stands in the condition
        if any(within(span, around) for span in mine) or _one_house(clause.about, keys):
            return None
    for rival in ground.figures if homes else ():
        there = at(found, rival.span)
        if there is None or not _matches(ground, one, rival):
            continue
        tells = any(within(span, there.around) for span in mine)
        reach = 0 if any(clause is not None and clause.about <= _CAPITALS for _, clause in homes) else 1
        near = any(clause is not None and abs(clause.sentence - there.sentence) <= reach for _, clause in homes)
        if tells and near and not any(tied(ground.text, home, rival.span) for home, _ in homes):
            return rival
    return None


def _listed_to(ground: Ground, found: Sequence[Clause], clause: Clause) -> int:
    """Return the end of a clause with what `and` adds to its last noun: `7 million pairs of the Ray-Ban and Oakley models`."""
    following = next((one for one in found if one.span[0] == clause.span[1]), None)
    told = following and any(within(one.span, following.span) for one in ground.figures)
    joined = following and ground.text[: clause.span[1]].endswith("and") and not told
    return following.span[1] if following and joined else clause.span[1]


def _is_label(ground: Ground, home: Span) -> bool:
    """Return whether a figure of the source is the number of a name: Gemini 3, `Fortune 100 companies`."""
    figures = [one for one in ground.figures if one.span == home]
    return any(_of_name(ground.text, home, one) for one in figures)


def _matches(ground: Ground, one: Quantity, rival: Quantity) -> bool:
    """Return whether a figure of the source is one that a figure could be mistaken for."""
    if rival.words or rival.per or rival.role == "from" or rival.value == one.value or not movable.alike(one, rival):
        return False
    low, high = sorted((abs(rival.value), abs(one.value)))
    whole = rival.kind != "number" or rival.value.denominator == one.value.denominator
    if not whole or high > _FAR * low:
        return False  # a magnitude of 6.1 beside seven buildings, 25 countries beside half a million deaths
    return not (rival.kind == "number" and rival.value in _YEARS) and not _of_name(ground.text, rival.span, rival)


def _of_name(text: str, span: Span, figure: Quantity) -> bool:
    """Return whether a number belongs to the name before it: `Fortune 100 companies`, `Gemini 3`, but `and Boeing 44.`"""
    counted = figure.kind in ("number", "count") and _NUMBERED.search(text[: span[0]]) is not None
    return counted and (figure.value < _DIGIT or _NOUN.match(text, span[1]) is not None)


def _named(ground: Ground, found: Sequence[Clause], one: Quantity, text: str) -> bool:
    """Return whether a text names one of those that the source tells a figure of, in Hangul or by a number of its name (젠-5 for Gen-5)."""
    about = {name for home in ground.homes(one) for clause in [at(found, home)] if clause for name in clause.about}
    table = lexicon.english()
    about = {name for name in about if name not in table} or about  # 로켓 names no `Rocket Factory Augsburg`
    words = [bare for bare, _ in running_words.stems(text)]
    if any(hearing.english(name, word) >= _HEARD for name in about if hearing.tells(name) for word in words):
        return True
    parts = {part for name in about for part in name.split("-") if not part.isalpha()}
    return any(part in text for part in parts) or any(name in text.lower() for name in about)


def _one_house(names: frozenset[str], keys: set[str]) -> bool:
    """Return whether a clause names a maker or a product of the draft's holders."""
    table = aliases.table()
    theirs = {table[name] for name in names if name in table}
    return bool(theirs & (keys | aliases.made_by(keys)) or keys & aliases.made_by(theirs))
