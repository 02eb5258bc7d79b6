"""What a line adds to the rest though its section excepts it: `무료 앱도 7일로` where 무료 앱에는 적용되지 않아요, `그림도 읽고` for 읽지 못해요.

The words of what is added (`…도`, `…까지`, `…을 포함한`) stand in the section only where it denies or leaves out, or only where it plans and the
line tells it as done; or the deed that the line tells of it is the very one that the section denies of it. `확정 없이도` is the same of what
the section asks for first.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.sections import told_as_done, told_below, told_doubts, told_only
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_events import SIDES
from pipeline.check.sections.told_values import same, values
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_ADDED = deferred(
    r"(?P<word>(?:[가-힣A-Za-z]{2,}|(?<=[가-힣A-Za-z\d] )[가-힣]))(?:도|까지도?|마저)(?=[\s,])|(?P<listed>[가-힣A-Za-z]{2,}[을를]) 포함(?:한|해|하)"
)
_NO_NOUN = deferred(r"(?:[아어여해와워려라켜춰]도|(?<!는)지도|[은는던]데도|더라도|면서도|아직도|그래도|기도|정도)$")
_UNTIL = deferred(r"(?:지금|이제|여태|언제|월|년|일|시|주|봄|여름|가을|겨울|말|초|\d)까지")
_TOPIC = deferred(r"[은는]$|에선$|만$")
_TOGETHER = deferred(r"[가-힣]도(?=[\s,])|함께|역시|모두|마찬가지|똑같|같[은이아]")
_NEGATED = deferred(r"않|(?<!잘)못|없|아니|(?<![가-힣])안 |까요|\?|대신|말고")
_LITTLE = frozenset({"됩니다", "돼요", "된다", "가능"})
_LEFT_OUT = deferred(
    r"영향(?:을|이|은)?\s?(?:받지\s?않|없)|(?:적용|해당|포함|제공|지원)(?:이|은|는|도)?\s?(?:되|하)?지(?:는)?\s?않|빠[져졌진지]|[빼뺐]고?|뺀|제외|예외|대상이 아니|그대로(?:예요|이에요|입니다|다)"
)
_IF = deferred(r"[가-힣](?:다면|라면|려면|으면|면)[,\s]")
_WHEN = deferred(r"\d월|봄|여름|가을|겨울|반기|분기|연말|연내|(?<![가-힣])곧(?![가-힣])|아직")
_KEPT = deferred(
    r"무사|안전|유지|그대로|여전|지[키켰켜]|남[은았겨겼]|피[했하해]|멀쩡|괜찮|계속|막[았은아히혔]|거[절부]|풀|숙제|과제|필요|노[린려리렸]|기다|따로|별도"
)
"""What tells in its own words that something is not done, or how what is denied stands."""
_DENIED_OF = deferred(r"[은는이가와과도]$")
_ENOUGH = 2
_WITHOUT = deferred(r"(?P<what>[가-힣]{2,}) 없이도?(?=\s)")
_MUST = deferred(
    r"[아어여해러려워와켜춰춰줘써떠커]야(?:만)?(?= )|필수|있어야|거쳐야|받아야|(?<![가-힣])(?:반드시|여전히|그대로|먼저) "
)
_SOME_ONLY = deferred(r"[가-힣]만\s")
"""Who alone must have a thing, so that the others need none: `큰 서비스만 허락을 받아야`."""
_REFUSED = deferred(r"없|않|못|막[혀혔았아]|금지|거[절부]|안 (?:돼|됩)")
_DONE = deferred(
    r"(?:[았었했였렸졌냈됐췄웠갔왔쳤켰겼났]|고 있)[가-힣]{0,6}[.!~\u2060 ]*,?$|(?:됩니다|돼요|된다|가능(?:해요)?|지원(?:해요)?|열려요?|써요)[.!~\u2060 ]*$|[아어려돼혀겨와][.!~\u2060 ]*$"
)


def added(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line adds or does without, and its section denies, leaves out, only plans or asks for."""
    every = words(text)
    whole = told_below.reasons(text, [(0, len(text))])
    for start, end in told_below.reasons(text, stretches):
        piece = text[start:end]
        around = text[start : next(until for _, until in whole if until >= end)]
        if _WITHOUT.search(piece):
            yield from _without(piece, start, every, section)
        careful = any(each.search(around) for each in (told_doubts.NO, told_doubts.COMING, _WHEN, _IF))
        if careful and (_NEGATED.search(around) or _IF.search(around)):
            continue
        for match in _ADDED.finditer(piece):
            at = start + match.end()
            phrase = _phrase([word for word in every if start <= word.span[0] < at])
            if _UNTIL.search(match.group()) or (_NO_NOUN.search(match.group()) and not _noun(phrase[-1:], section)):
                continue
            behind = piece[match.end() :]
            found = phrase and not careful and _excepted(phrase, behind, around, section)
            found = found or (phrase and _of_the_rest(phrase, behind, section))
            if found:
                yield Swapped((start + match.start(), at), found)
                return


def _excepted(phrase: Sequence[Word], behind: str, around: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause that denies, leaves out or only plans what a line adds."""
    return (
        _denied(phrase, behind, section)
        or _only_denied(phrase, behind, section)
        or _left_out(phrase, section)
        or _planned(phrase, around, section)
    )


def _noun(last: Sequence[Word], section: Sequence[Clause]) -> bool:
    """Return whether a section has a word that only looks like a verb: 한국어도."""
    return any(word.stem == each.stem for word in last for one in section for each in one.words)


def _phrase(before: Sequence[Word]) -> Sequence[Word]:
    """Return the words of what is added: those behind the last topic."""
    last = max((at for at, word in enumerate(before[:-1]) if _TOPIC.search(word.written)), default=-1)
    return before[last + 1 :]


def _denied(phrase: Sequence[Word], behind: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause that denies of what is added the very deed that a line tells of it, where none tells that deed of it."""
    deeds = tokens(behind)
    for one in section:
        if not told_doubts.DENIED.search(one.text):
            continue
        said = [deed for deed in deeds if any(told_doubts.one_verb(deed, each) for each in tokens(one.text))]
        if not said or not any(one.has(word) for word in (phrase[-1], *_rare(phrase, section, [one]))):
            continue
        others = [other for other in section if other is not one and not told_doubts.DENIED.search(other.text)]
        if not any(
            other.has(phrase[-1])
            and any(told_doubts.one_verb(deed, each) for deed in said for each in tokens(other.text))
            for other in others
        ):
            return one
    return None


def _only_denied(phrase: Sequence[Word], behind: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause that denies something of what is added, where no other speaks of it and a line tells of no more than that it is kept."""
    if not tokens(behind) or _KEPT.search(behind):
        return None
    for one in (each for each in section if told_only.DENIED.search(each.text)):
        rare = _rare(phrase, section, [one])
        whole = rare and all(map(one.has, phrase[-_ENOUGH:]))  # `가정용 로봇도`
        whose = any(
            alike(word, each) and _DENIED_OF.search(each.written)
            for word in (phrase if whole else rare)
            for each in one.words
        )
        if whose and (phrase[-1] in rare or len(rare) >= _ENOUGH or (whole and rare[-1] in phrase[-_ENOUGH:])):
            return one
    return None


def _left_out(phrase: Sequence[Word], section: Sequence[Clause]) -> Clause | None:
    """Return the clause that leaves out what is added, where no other speaks of it."""
    out = [one for one in section if _LEFT_OUT.search(one.text)]
    return next((one for one in out if _rare(phrase, section, [one])), None)


def _planned(phrase: Sequence[Word], piece: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause that only plans something of what is added, where a line tells it as done."""
    if not _DONE.search(piece.rstrip()) or told_as_done.spoken(piece) or told_as_done.SPOKEN_OF.search(piece):
        return None
    planned = [one for one in section if told_as_done.to_come(one, section)]
    rare = _rare(phrase, section, planned)
    return next((one for one in planned if any(one.has(word) for word in rare)), None)


def _of_the_rest(phrase: Sequence[Word], behind: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause that tells of what is added something else than a line does, which other clauses tell of the rest.

    `사파리에서도 써요` where 크롬에서는 쓸 수 있고 사파리판은 연말에 나와요; it must be the only one, and set what is added apart.
    """
    deeds = [one for one in words(behind) if one.stem not in _LITTLE]
    told = [one for one in values(behind) if one.group == "figure" and one.figures[0].kind != "date"]
    known = [[one for one in section if _calls(word, one)] for word in phrase[-_ENOUGH:]]
    homes = [one[0] for one in known if len(one) == 1 and _sets_apart(phrase[-_ENOUGH:], one[0])]
    if not (deeds or told) or not homes or _TOGETHER.search(homes[0].text):
        return None
    home, rest = homes[0], [one for one in section if one is not homes[0]]
    for value in told:
        if any(any(same(value, each) for each in one.values) for one in rest):
            return None if any(same(value, each) for each in home.values) else home
    own = any(_said(one, home) for one in deeds[-1:])
    if not own and _other_way(behind, home):
        return home
    if _other_one(deeds, home, rest):
        return home
    own = any(_said(one, home) for one in deeds)
    return home if deeds and not own and any(_said(deeds[-1], one) for one in rest) else None


def _other_one(behind: Sequence[Word], home: Clause, rest: Sequence[Clause]) -> bool:
    """Return whether a line has before a word of a clause another than that clause has there, and the rest have: `AI 성우가` for 사람 성우가."""
    for mine, noun in pairwise(behind):
        there = next((at for at, each in enumerate(home.words) if at and alike(each, noun)), 0)
        instead = not home.has(mine) and any(
            alike(mine, one) and alike(noun, other) for each in rest for one, other in pairwise(each.words)
        )
        if there and instead and mine.written[-1] not in "은는이가을를":
            return True
    return False


def _calls(word: Word, one: Clause) -> bool:
    """Return whether a clause has a word, if only as the beginning of a longer one: 사파리, 사파리판."""
    return one.has(word) or (len(word.stem) > _ENOUGH and any(each.stem.startswith(word.stem) for each in one.words))


def _sets_apart(phrase: Sequence[Word], one: Clause) -> bool:
    topic = max((at for at, each in enumerate(one.words) if _TOPIC.search(each.written)), default=-1)
    return any(
        alike(word, each) or each.stem.startswith(word.stem) for word in phrase for each in one.words[: topic + 1]
    )


def _said(deed: Word, one: Clause) -> bool:
    return any(told_doubts.one_verb(deed, each) for each in (*one.words, *tokens(one.text)))


def _other_way(behind: str, home: Clause) -> bool:
    """Return whether a clause has as gone on with what a line has as ended, or the other way round."""
    return any(
        mine.search(behind) and any_way.search(home.text)
        for (mine, _, _), (_, _, any_way) in zip(SIDES, SIDES[::-1], strict=True)
    )


def _rare(phrase: Sequence[Word], section: Sequence[Clause], homes: Sequence[Clause]) -> list[Word]:
    """Return the words of a phrase that some clauses have and no other clause of their section."""
    others = [one for one in section if one not in homes]
    return [
        word for word in phrase if any(one.has(word) for one in homes) and not any(other.has(word) for other in others)
    ]


def _without(piece: str, start: int, every: Sequence[Word], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line does without, and its section asks for: `확정 없이도` for 확정해야."""
    for match in _WITHOUT.finditer(piece):
        named = [word for word in every if start <= word.span[0] < start + match.end("what")][-2:]
        if not named or told_doubts.NO.search(piece, match.end()):
            continue
        for one in section:
            needed = _MUST.search(one.text) or _not_without(match["what"], one.text)
            some = _SOME_ONLY.search(one.text[: one.text.find(match["what"])])
            free = any(_goes_without(match["what"], each, one, every) for each in section)
            if needed and not some and not free and (all(map(one.has, named)) or _rare(named[-1:], section, [one])):
                yield Swapped((start + match.start(), start + match.end()), one)
                return


def _goes_without(what: str, clause: Clause, needed: Clause, every: Sequence[Word]) -> bool:
    """Return whether a clause lets something of a line go without what another asks for: `끊겨도 일본어는 통역하지만, 스페인어는 있어야`."""
    without = re.search(rf"{what}(?:[이가은도] |이? )(?:없어도|없이|끊겨도|끊어져도|꺼도|안 [가-힣]+도)", clause.text)
    return without is not None and any(clause.has(word) and not needed.has(word) for word in every)


def _not_without(what: str, text: str) -> bool:
    """Return whether a clause says that a thing is not done without another: `의사 없이 쓸 수는 없어요`, `동의하지 않은 얼굴은 막혀`."""
    lacking = re.search(rf"{what}(?: 없[이는]|(?:하|받|되)?지 (?:않|못)[은한는])", text)
    return lacking is not None and _REFUSED.search(text, lacking.end()) is not None
