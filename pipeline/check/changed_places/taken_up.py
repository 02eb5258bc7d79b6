"""What the later of two stretches of a source takes up of the earlier one, and where it tells of another.

Of `those who skipped it` the sentence before says who and what; `its rival Inkwood`, `the national average` and `without it` stand against it.
"""

import re
from collections.abc import Sequence

from pipeline.check.anchors import Anchor, Span
from pipeline.check.anchors import keys as keys_of
from pipeline.check.changed_places import pairing, topics
from pipeline.check.changed_places.stretches import Two, led
from pipeline.check.nearness.told_of import NAME, within
from pipeline.check.vocabulary import lexicon, running_words
from pipeline.text.patterns import deferred

BACK = deferred(
    r"\b(?:its|it(?!\s*[,.;)\n])|they|their|he|she|his|her|(?:the|this|that) (?:company|firm|group|maker|start-?up|bank|agency|service|model|tool))\b",
    re.IGNORECASE,
)
STANDS_FOR = deferred(
    r"\b(?:the|that) (?:[a-z-]+ )?(?:figure|share|rate|number|proportion|average|total|count)(?: (?:was|is|were|reached|stood|rose|fell|came))?\b|\bthose (?:who|with|without|in|on|of|at|aged|over|under)\b|"
    r"\bthat of\b|\bdid\b\.?$",
    re.IGNORECASE,
)
"""What takes up, in the later of two sentences, what the earlier one measures."""
THOSE = deferred(r"\s*(?:[Tt]hose|[Oo]nes|[Tt]hat)\b")
_ONE = deferred(r"\b(?:the|this|that|an?|each) (?:[a-z-]+ ){0,2}ones?\b(?! of\b)", re.IGNORECASE)
_LEAVES_OUT = deferred(
    r"\s*(?:(?:Its|The) )?(?:[Rr]ival |[Cc]ompetitor )?[A-Z][\w.-]*(?: [A-Z0-9][\w.-]*){0,2}(?:['’]s)? (?:is|was|are|were|stands|stood|gets|got|came in|managed)(?: only| just)?(?: at)?(?: only| just| about)? "
)
"""A sentence that names another and leaves out what is measured."""
_THE_AVERAGE = deferred(
    r"\s*(?:The|the) (?:national|nationwide|regional|industry|global|statewide) (?:average|figure|rate) (?:is|was|stands|stood)(?: at)? "
)
_COUNTED = deferred(r"\s(?:(?!(?:in|of|for|on|at|to|from|by|with|and|per|an?|the)\s)[A-Za-z-]+\s){0,2}")
_COUNTS_ON = deferred(r"\s*(?:[,.;)\n]|$|(?:in|on|for|by|last|this|according|over|during)\b)")
"""A figure that leaves out what it counts, and the words between a figure and what it counts."""
_AGAINST = deferred(r"\b(?:against|versus|compared (?:with|to))\s*$")
_AHEAD = deferred(r"\bahead of\s*$")  # `processed $5.2 billion in May, ahead of Quillpay at $4.7 billion`
_PRONOUN = deferred(r"\b(?:it|they|them|he|she)\b", re.IGNORECASE)
_THAT = deferred(r"\b(?:it|them|that|this|these|those|which|then)[,\s]*$", re.IGNORECASE)
_ANOTHER = deferred(
    r"\b(?:its|their|his|her|the|an?|that) (?:[\w'’-]+ ){0,2}?(?:rivals?|competitors?|peers?|neighbou?rs?|counterparts?|predecessors?)\b"
    r"|\b(?:national|nationwide|regional|industry|industry-wide|statewide|citywide|global|worldwide|European) (?:average|median|mean|figure|rate|share)\b"
    r"|\baverage (?:for|across|among) (?:the|all)\b|\bwithout (?:it|them|one|this|that|any)\b",
    re.IGNORECASE,
)
"""What tells of another than the sentence before, or without what that one tells of."""
_OTHERWISE = deferred(
    r"없|않|(?<![가-힣])안 |못|(?<![가-힣])[미비](?:사용|이용|가입|참여|적용|도입|설치)|제외|빼|뺀|말고|아닌|대조|나머지|다른|경쟁|라이벌|맞수|상대|평균|전국|업계|전체|이웃"
)
"""What says in Korean that it tells of the other, or of all."""
_FRAME = deferred(
    r"\s*(?:(?:And|But) )?(?P<word>Last|This|Next|In|On|At|For|Across|Among|During|Before|After|Since|By|Under|With|Of)\b\s[^,.;\d\n]+?(?:,|(?= (?:it|they|he|she|the)\b))",
    re.IGNORECASE,
)
"""What opens a sentence and says of whom, where or when it is told: `For technicians it will be`, `This season they sold`."""
_WHOSE = deferred(r"['’]s?\s")
_ITS = deferred(r"\s*(?:Its|Their|His|Her)\b")
_MODIFIED = deferred(
    r"\b(?:who|that|which|with|without|in|on|of|at|from|under|over|aged|using|given|by|[a-z]{3,}(?:ed|ing|en))\b"
)
_GOES_ON = deferred(
    r"\s*(?:then |later |also )?(?:[a-z]+ed|was|were|is|are|has|had|will|would|goes|went|took|takes|began|made|came|comes|found|put|set)\b"
)
"""A clause that goes on with the subject of the one before it."""
_SUBJECT = 3  # words
_WHICH = deferred(r"\b(?:the|this|that) [a-z-]+(?: [a-z]+ing| that| which| who|,)")
_DESCRIBES = deferred(r"(?:\s?[가-힣A-Za-z]{1,8}(?<![은는이가을를에로고며의]))*\s?")
_FILLERS = deferred(
    r"(?:\s(?:about|around|just|only|nearly|almost|roughly|an?|the|some|for|at|to|of|up|over|under|more|less|than|as|by|average|on|"
    r"[€$£¥₩]))*\s?[€$£¥₩]?$"
)
_HEAD = deferred(
    r"\s*(?:The |the |Its |Their )?(?P<first>[\w-]+) (?!(?:who|that|which|with|without|from|were|was|are|will|have|has|had|did|does|said|for|and|than|over|under|about|more|less)\b)(?P<head>[a-z]{3,})\b"
)
_VERB_BEHIND = deferred(r" (?:was |were |is |are |had |have )?(?P<verb>[a-z]{2,}ed) ")
_LAST = deferred(r"\b(?P<verb>[a-z]+)$")


def of_both(two: Two, word: Anchor) -> bool:
    """Return whether a word of the earlier of two stretches is told of both figures: whom the later takes up, or what it leaves to be understood.

    `The chip draws 12 watts … Under load it draws 145`, `온실 딸기의 당도는 12.6, 밭에서 기른 딸기의 10.9보다`.
    """
    text = two.ground.text
    if two.mine > two.theirs:
        return False
    if two.ground.language != "ko":
        return _of_both_in_english(two, word)
    topic, after = topics.of(text, two.mine, two.home), topics.of(text, two.theirs, two.rival)
    again = text[slice(*after)].strip() if after else ""
    named = text.find(again, *two.mine) if again else -1
    if all(span[0] <= named and _DESCRIBES.fullmatch(text, span[1], max(named, span[1])) for span in word.source):
        return True  # `인공지능 표시제 시행령을 공포했고, 시행령은`
    heads = [
        span for span in word.source if topic and span[1] == topic[1] and " " in text[topic[0] : span[0]].strip(" ")
    ]
    return bool(heads) and text[: two.rival[0]].endswith("의 ")


def _of_both_in_english(two: Two, word: Anchor) -> bool:
    text = two.ground.text
    slots = [slot(text, stretch, span) for stretch, span in ((two.mine, two.home), (two.theirs, two.rival))]
    same = slots[0] is not None and slots[1] is not None and slots[0][1] == slots[1][1] != ""
    inside = [span for span in word.source if within(span, two.mine)]
    if word.key[0] != "@" and _AHEAD.search(text[: two.theirs[0]]):
        return True
    ahead = bool(inside) and all(span[1] <= two.home[0] for span in inside)
    if _GOES_ON.match(text, two.theirs[0]) and all(span[0] < _opening(text, two.mine) for span in word.source):
        return True
    if ahead and word.key[0] not in "@=" and not _when(word) and _ONE.search(text, two.theirs[0], two.rival[0]):
        return True  # `Last year's laptop chip drew 28 watts. The new one draws 21`
    bare = _LEAVES_OUT.fullmatch(text, two.theirs[0], two.rival[0])
    if ahead and word.key[0] not in "@=" and (bare or _THE_AVERAGE.fullmatch(text, two.theirs[0], two.rival[0])):
        return True  # `Its yields stand at 62% … Rival Saxby is at 47%`
    if (
        inside
        and _COUNTS_ON.match(text, two.rival[1])
        and all(_COUNTED.fullmatch(text, two.home[1], span[0]) for span in inside)
    ):
        return True  # `shipped 2.3 million AI accelerators … shipped 880,000`
    if ahead and word.key[0] not in "@=" and _AGAINST.search(text[: two.theirs[0]]):
        return all(span[0] >= _opening(text, two.mine) for span in inside)
    frame = _FRAME.match(text, *two.theirs)
    after = _past(text, frame.end()) if frame and frame.end() <= two.rival[0] else 0
    if frame and after and inside and (same or _PRONOUN.match(text, after) or STANDS_FOR.match(text, after)):
        opened = _FRAME.match(text, *two.mine)
        own = opened.end() if opened else two.mine[0]  # `Before the update … After it` tells two times
        return not any(span[0] < own or _framed(text, span, two.mine, frame["word"]) for span in inside)
    return same and ahead and BACK.search(text, two.theirs[0], two.rival[0]) is not None


def _when(word: Anchor) -> bool:
    return word.key.startswith(pairing.TIMES)


def _past(text: str, at: int) -> int:
    return at + len(text[at:]) - len(text[at:].lstrip())


def _framed(text: str, span: Span, stretch: Span, preposition: str) -> bool:
    """Return whether a word of a stretch stands behind the preposition that opens the other: `pay for engineers` beside `For technicians`."""
    before = text[stretch[0] : span[0]].lower().split()
    return preposition.lower() in before[-_SUBJECT:]


def _opening(text: str, stretch: Span) -> int:
    """Return where the first words of a clause end, which say whom it tells of."""
    start = led(text, stretch, (stretch[1], stretch[1]))
    return start + len(" ".join(text[start : stretch[1]].split(" ")[:_SUBJECT]))


def takes_up(two: Two, words: Sequence[Anchor], said: str) -> bool:
    """Return whether a figure's stretch goes on with words of the rival's before it: of `those who skipped it` that one says who and what.

    It does not where it tells of another than those `words` of the rival's, and what is `said` of the figure in Korean tells of no other.
    """
    text = two.ground.text
    line = text[slice(*two.mine)]
    if two.mine < two.theirs or not any(one.search(line) for one in (BACK, STANDS_FOR, THOSE)):
        return False
    if two.ground.language != "ko" and not _OTHERWISE.search(said) and _of_another(two, words):
        return False
    named = any(not within(match.span(), two.theirs) for match in NAME.finditer(text, two.mine[0] + 1, two.home[0]))
    return not (named and _WHICH.search(line))  # `the company buying it, Stroud Group,`


def _of_another(two: Two, words: Sequence[Anchor]) -> bool:
    """Return whether the later of two stretches, the figure's, tells of another than the earlier one by what it says itself."""
    text = two.ground.text
    if _ANOTHER.search(text, two.mine[0], two.home[0]) and not _ANOTHER.search(text, *two.theirs):
        return True
    spans = [span for word in words for span in word.source if within(span, (two.theirs[0], two.rival[0]))]
    frame = _FRAME.match(text, *two.mine)
    if frame and frame.end() <= two.home[0] and not _THAT.search(frame[0]):  # `After it` takes up the word itself
        opened = _FRAME.match(text, *two.theirs)
        return any(
            (opened is not None and span[1] <= opened.end()) or _framed(text, span, two.theirs, frame["word"])
            for span in spans
        )
    if THOSE.match(text, two.mine[0]) and not _PRONOUN.search(text, *two.mine):
        described = _MODIFIED.search(text, *two.theirs)
        return described is not None and any(span[0] >= described.end() for span in spans)
    if _ITS.match(text, two.mine[0]):
        owned = _WHOSE.search(text, *two.theirs)
        return owned is not None and any(span[0] >= owned.end() for span in spans)
    return False


def slot(text: str, stretch: Span, figure: Span) -> tuple[Span, str] | None:
    """Return the place of a clause's subject and the verb before its figure."""
    start = led(text, stretch, figure)
    before = _FILLERS.sub("", text[start : figure[0]])
    verb = _LAST.search(before)
    return ((start, start + verb.start()), lexicon.stem(verb["verb"])[-1]) if verb else None


def another_time(two: Two, word: Anchor) -> bool:
    """Return whether a word says when, and the rival has a time of its own, told in another way: last year, and 2030."""
    keys = keys_of(two.ground.text[slice(*two.theirs)], two.ground.language)
    return word.key.startswith(pairing.TIMES) and any(key.startswith(pairing.TIMES) for key in keys - {word.key})


def one_head(two: Two, word: Anchor) -> bool:
    """Return whether both sentences tell of one noun with another word before it (`Egg prices … Food prices`), or what one verb has behind two figures."""
    text = two.ground.text
    heads = [
        _HEAD.match(text, led(text, stretch, span), span[0])
        for stretch, span in ((two.mine, two.home), (two.theirs, two.rival))
    ]
    if heads[0] and heads[1] and heads[0]["head"].lower() == heads[1]["head"].lower():
        mine, theirs = (match["first"].lower() for match in heads if match)
        return mine != theirs and any(within(span, heads[1].span("first")) for span in word.source)
    verbs = [_VERB_BEHIND.match(text, span[1]) for span in (two.home, two.rival)]
    same = verbs[0] is not None and verbs[1] is not None and verbs[0]["verb"] == verbs[1]["verb"]
    return same and any(within(span, (two.rival[1], two.theirs[1])) for span in word.source)


def another_name(two: Two, word: Anchor) -> bool:
    """Return whether each of two clauses of one sentence names whom it tells of ahead of its figure, and a word is the rival's."""
    text = two.ground.text
    if word.key[0] != "@" or "\n" in text[slice(*sorted((two.home[0], two.rival[0])))]:
        return False
    names = [
        [match for match in NAME.finditer(text, start, end) if match.group().lower() not in running_words.STOP]
        for start, end in ((two.mine[0], two.home[0]), (two.theirs[0], two.rival[0]))
    ]
    return all(names) and any(within(span, match.span()) for span in word.source for match in names[1])
