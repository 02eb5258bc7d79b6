"""A clause that tells of a thing the opposite of what its source does, known by where the source tells of it: 재고가 쌓였어요 for `inventories ran down`.

What says so is found here: a word of either side as the predicate of its clause. Where the source tells the rest of that clause, and
whether the opposite word stands there, `turned_sides` knows. It is a doubt where less of the clause stands there.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import ahead_or_late, side_words, turned_sides
from pipeline.check.other_way.side_words import Side
from pipeline.check.other_way.told_places import read
from pipeline.check.sides_and_roles import deeds, opposites, other_changes, other_part
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES

_SINCE_WHEN = deferred(
    r"(?:beginning|starting) (?:at|in|on|from|with|around|about|\d)"
)  # `beginning at 9:15 a.m.`: since when
_CUT = deferred(
    r"(?<=[가-힣])(?:(?<![다라])고|며|면서|지만|는데|은데|인데|아서|어서|해서|으나|다가|자)(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_SAID = deferred(
    r"\S*(?:요|다|죠|까|음|함|됨|임|고|며|지만|[는은인던]데|면서|니까|[다라자냐]고는?|[다라]며|다는|라는|기로|게|려고|려는|는지|나|으나)[.!?,…:;\"”'’)\]]*(?=\s|$)"
    r"|\S*[을를릴할될낼칠질갈날둘출줄길킬일들울열]\s(?:것|거(?:예요|였|야|라|다|죠|지|고|란|래요|니|면|[\s,.!?]|$)|예정|계획|방침|전망|수 있|모양)"
    r"|\S*(?:[아어여려라해워와춰겨게리져나자커]|[가-힣]자,?)\s(?!(?:\S*[어아여워]\s)?\S*(?:(?<![다라])[는은던준둔온본난한된인진힌른린킨]|[세재채지태키치새피메]운|(?<=\s)선|면|거나|도록)[\s,])\S"
    r"|\S*[아어여해와워져려러라]서(?=[\s,])|\S*[은는른린긴든쁜큰] (?:수준|수치|셈|편|양|쪽|기종)(?=이|예|인|으?로|\s)"
    r"|[가-힣]{2,4}(?:(?:을|를|이|가)?\s(?:했|하|됐|되|나섰|던졌|돌아섰|전환|기록|냈|낸다|거뒀|발표|결정)|(?:이|예|이었|였)[요다]|으?로\s|[.!?,(]|$)"
)
"""A predicate that says what is: `늘었어요`, `늘릴 계획`, `올라 마쳤어요`, `흑자로 `; not `늘어난 뒤`."""
_ASIDE = deferred(
    r"\S*(?:다는|라는|려는|려던)\s(?!내용|이야기|소식|얘기|뜻|점|말|평가|분석|계획|전망)|\S*(?:까요|기만\s)"
)
"""What somebody only says or means: `늘었다는 주장에 맞서`; a question, and `내리기만 하는 건 아니`."""
_EXCEPT = deferred(r"\b(?:except|unless|exempt\w*|other than|apart from|instead of|rather than)\b", re.IGNORECASE)
_GOES_ON = deferred(r"(?:It|They|He|She|This|That|These|Then)\b")
_OPEN = deferred(r"\S*(?:면|든|든지|도록|거나)(?=\s|$|,)")
_WRITTEN = deferred(r"[가-힣]+")
_INFLATION = deferred(r"\binflation\w*\b|\b(?:rising|higher|soaring) prices\b", re.IGNORECASE)
_PUSHED_TO = deferred(
    r"\b(?:push|driv|drove|lift|tak|took|send|sent|bring|brought|rais)\w*\b[^.;]{0,40}\bto (?:about |around |nearly )?[$€£¥]?$"
)
_CLAUSE_THERE = deferred(r"\b(?:as|because|while|whereas|but|after|when|though|although)\b")
_MOST_WORDS, _BESIDE = 600, 8
_ASKED_FOR = deferred(r"\s?(?:달라|주길|주기를|줄 것을)")
_ASKED_THERE = deferred(
    r"\b(?:request\w*|ask(?:s|ed|ing)?|sought|seek\w*|petition\w*|pleas?|urg\w+|demand\w*|motion|bid)\b"
)


def other_side(claim: Claim) -> Iterator[Flag]:
    """Yield the first predicate of a sentence that its cited sentences turn, else the first that they may, but for those that `opposites` finds."""
    sources = tuple(one.text for one in claim.evidence)
    asked = any(_ASKED_THERE.search(one) for one in sources)  # what is only asked for is no deed
    predicates = [
        one
        for one in _predicates(claim.text)
        if not (_ASIDE.match(claim.text, one[0][0]) or (asked and _ASKED_FOR.match(claim.text, one[0][1])))
    ]
    korean = any(one.language == "ko" for one in claim.evidence)
    if korean or not predicates or len(read(sources).words) > _MOST_WORDS:
        return
    cuts = [match.end() for match in _CUT.finditer(claim.text)]
    sided = [((start, end), side) for start, end, side in _sided(claim.text)]
    doubts: list[Flag] = []
    for turn in turned_sides.turns(claim.text, sources, predicates, sided, cuts):
        cited = claim.evidence[turn.sentence]
        if _known(claim, turn.span):
            continue
        sure = (
            turn.sure
            and not (_not_so(claim, turn, cited) or _told_next(claim, turn))
            and not other_changes.shown(claim.text, turn.span)
            and not ahead_or_late.pushed_into_the_past(cited.text)
            and not _SINCE_WHEN.match(cited.text, turn.word[0])
            and not (_inflation(claim.text, turn.span, cited) or _of_another_clause(claim.text, turn, cited))
        )
        words = {"text": claim.text[slice(*turn.span)], "source": cited.text[slice(*turn.word)]}
        message = say("check.opposite" if sure else "check.other-side", **words, id=cited.id)
        doubts.append(Flag("number-contradicted", "warn", turn.span, message, (cited.id,), 0.6))
        if sure:
            yield replace(doubts[-1], severity="block", sure=0.7)
            return
    yield from doubts[:1]


def _not_so(claim: Claim, turn: turned_sides.Turn, cited: Evidence) -> bool:
    """Return whether a source's opposite word is denied, quoted, of an exception, or of another change than the draft's."""
    aside = deeds.quoted(cited.text, turn.word) and not deeds.quoted(claim.text, turn.span)
    plain = cited.text.replace("would", "shall")  # `said that it would extend`: what is to come is told as such
    denied = opposites.denied(plain, turn.word, "en") or _EXCEPT.search(plain) is not None
    rate = other_changes.rate(claim.text, turn.span, cited.text[slice(*turn.clause)])
    denied = denied or opposites.no_deed(cited.text[: turn.word[0]]) or other_part.untold(claim.text, turn.span, cited)
    return aside or denied or rate or _rest(claim, turn.span, cited) or other_changes.another(claim, turn.span, cited)


def _inflation(text: str, span: Span, cited: Evidence) -> bool:
    """Return whether a rise is the word for inflation: 물가 상승으로."""
    return text[: span[0]].endswith("물가 ") and _INFLATION.search(cited.text) is not None


def _of_another_clause(text: str, turn: turned_sides.Turn, cited: Evidence) -> bool:
    """Return whether the figure right before a predicate stands in another clause than the opposite word: `slip 0.9% as shortages push the price to $465`."""
    mine = [one for one in quantities.find(text, "ko") if 0 <= turn.span[0] - one.span[1] <= _BESIDE]
    homes = [
        each.span
        for each in quantities.find(cited.text, cited.language)
        if any(compare.same(one, each) for one in mine)
    ]
    return bool(homes) and all(
        _PUSHED_TO.search(cited.text[: at[0]])
        and _CLAUSE_THERE.search(cited.text, *((turn.word[1], at[0]) if turn.word < at else (at[1], turn.word[0])))
        for at in homes
    )


def _told_next(claim: Claim, turn: turned_sides.Turn) -> bool:
    """Return whether the next source sentence goes on about the same thing and says what the draft does: `The lab opened in June. It closed …`."""
    after = next((one.text for one in claim.evidence[turn.sentence + 1 :]), "")
    own = frozenset[str]().union(*(side.own for start, _, side in _sided(claim.text) if start == turn.span[0]))
    words = {stem for _, stems in dictionary.english(after) for stem in stems} if _GOES_ON.match(after) else set()
    cited = claim.evidence[turn.sentence]
    figures = quantities.find(cited.text, cited.language)
    of_it = any(compare.same(one, other) for one in quantities.find(claim.text, "ko") for other in figures)
    return bool(own & words) and not of_it


def _rest(claim: Claim, span: Span, cited: Evidence) -> bool:
    """Return whether a figure may be the rest of its source's: open five days a week for `closed two days a week`."""
    theirs = quantities.find(cited.text, cited.language)
    mine = [one for one in quantities.find(claim.text, "ko") if one.span[1] <= span[0] and one.kind in VALUES]
    alike = [[each for each in theirs if compare.comparable(one, each)] for one in mine]
    return any(
        some and not any(compare.same(one, each) for each in some) for one, some in zip(mine, alike, strict=True)
    )


def _known(claim: Claim, span: Span) -> bool:
    """Return whether `opposites` finds a predicate."""
    return any(one.span[0] < span[1] and span[0] < one.span[1] for one in opposites.turned(claim))


def _predicates(text: str) -> Iterator[tuple[Span, Side]]:
    """Yield the words of a text that take a side and say so, each with its side: `문을 닫았어요` says it with its last word."""
    for start, end, side in _sided(text):
        last = max(start, text.rfind(" ", start, end - 1) + 1)
        said = _SAID.match(text, last) and not _OPEN.match(text, last)
        if said and not opposites.denied(text, (start, end), "ko"):
            rest = _WRITTEN.match(text, end)
            yield (start, rest.end() if rest else end), side


@lru_cache(maxsize=256)
def _sided(text: str) -> tuple[tuple[int, int, Side], ...]:
    """Return the words of a text that take a side, said or not."""
    sides = side_words.sides()
    return tuple(
        (begun.start(), match.end(), side)
        for begun in side_words.begins().finditer(text)
        for side in sides[begun.group()]
        if (match := side.korean.match(text, begun.start()))
    )
