"""What a Korean quotation denies that the English one does not, or the other way round, and where it says the opposite of a word.

Both are held against each other part by part (`quoted_words`); a denial that a translation may choose itself tells nothing.
"""

import re

from pipeline.check import quoted_cues as cues
from pipeline.check.quoted_words import Beside, beside, links, part_of
from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_Told = tuple[Span, frozenset[Span]]
_WORD = deferred(r"[가-힣A-Za-z0-9][가-힣A-Za-z0-9.%-]*(?<![.-])")
_SPOKEN_OF = deferred(r"(?<=[을를] )(?:두고|놓고|향해|가리켜|빗대|둘러싸고|둘러싼)(?![가-힣])")
"""What follows who or what a saying is of, and says nothing itself: `틀리는 모델을 두고`."""
_ADNOMINAL = 4  # the ㄴ at the end of a word that tells which: 잊은, 모르는
_FEWEST = 2  # words that both tell, and the most words for each of them
_SHORT = 3
_TELLING = 0.12  # of what a Korean word may be told for: 의견 is told for disagreement, and for fourteen other words
_NEVER_SAID = deferred(
    r"\b(?:never|not|n['’]t) (?:once |ever |actually )?(?:sa(?:id|y|ys)|claim(?:ed|s)?|told \w+|admit(?:ted)?|promis(?:ed|e))(?: that)? (?P<what>(?:I|we|he|she|they|it|you)\b[^.;]{3,80})",
    re.IGNORECASE,
)
_SAID_NOT = deferred(
    r"(?P<what>[^.,]{2,60}?)[다냐라]고(?:는|도)? (?:(?:한 번도|결코|절대|단 한 번도) )?(?:[가-힣]+ )?(?:말|주장|약속|인정|얘기|이야기|[한했하])[가-힣]*(?: 적[이은도]?(?: (?:한 번도|없))|지(?:는|도)? ?[않못])"
)
_DENIED_BEFORE = deferred(
    r"(?<![가-힣])[안못] [가-힣]+$|지(?:는|도)? ?[않못][가-힣]*$|없[가-힣]*$|(?<![가-힣])아[니닌닙닐님][가-힣]*$"
)


def other_way(quoted: str, source: str, ahead: str) -> bool:
    """Return whether a quotation says no of a word of which its source says nothing like it, or yes in a part where that says no.

    What stands ahead of the source's may deny it from without: told staff not to “read the menu as the meal”.
    """
    both = beside(quoted, source)
    plain = cues.NO.search(ahead) is None and cues.SOFT.search(ahead) is None
    denied = plain and (_denied(quoted, source, both) or _nothing_denied(quoted, source, both))
    return denied or _undenied(quoted, source, both) or _put_behind(quoted, source, both) or _is_one(quoted, source)


def says_no(quoted: str, source: str, start: int = 0, end: int | None = None) -> bool:
    """Return whether a Korean quotation says no there, by more than a word that tells one of the source's: 금지하고 tells `banning`."""
    text = cues.ALL_BUT.sub(_blank, quoted) if len(cues.NO.findall(source)) == 1 else quoted
    told = links(quoted, source)
    for match in cues.SOME_NO.finditer(text, start, len(text) if end is None else end):
        of_it = (places for (first, last), places in told.items() if first <= match.start() < last)
        places = next(of_it, frozenset())
        itself = cues.NO_ITSELF.match(match.group()) and places
        marked = any(here.match(match.group()) and there.search(source) for here, there in cues.FOR_NO_NO)
        if not (itself and not any(cues.NO.fullmatch(source, *at) for at in places)) and not marked:
            return True
    return False


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _denials(quoted: str) -> list[Span]:
    """Return the words of a Korean quotation that it denies: the one before 않다, 없다, 아니다, the one behind 안 and 못, and 모르다."""
    words = [match.span() for match in _WORD.finditer(quoted)]
    found: list[Span] = []
    for place, (start, end) in enumerate(words):
        if quoted[start:end] in ("안", "못"):
            found += words[place + 1 : place + 2] if quoted[slice(*words[place - 1])] != "줄" else []
        elif cues.UNKNOWN.match(quoted, start):
            found.append((start, end))
        elif place and cues.DENIES.match(quoted, start):
            before = place - 1
            while before and cues.BY_THE_WAY.fullmatch(quoted, *words[before]):
                before -= 1
            found.append(words[before])
    return found


def _denied(quoted: str, source: str, both: Beside) -> bool:
    denials = [] if cues.IDIOM.search(quoted) else _denials(quoted)
    parts = [part_of(both.mine, span) for span in denials]
    untold = set(range(len(both.theirs))) - {part for word in both.words for part in word.there}
    for word in both.words:
        if word.span not in denials or parts.count(word.here) != 1 or _says_no_itself(quoted, source, word.span):
            continue
        next_to = {part for other in both.words if other.here == word.here for part in other.there} | untold
        near = {part + way for part in word.there for way in (-1, 1)} & set(range(len(both.theirs)))
        if not any(cues.SOFT.search(source, *both.theirs[part]) for part in next_to) and not any(
            cues.NO.search(source, *both.theirs[part]) for part in next_to | near
        ):
            return True
    return False


def _nothing_denied(quoted: str, source: str, both: Beside) -> bool:
    """Return whether a quotation denies something where nothing in its source says no, or what might be told so is told already.

    A deed that is the source's only without its denial (닫지 않다 for `keep open`) tells nothing, nor that there is nobody without it
    (모르는 사람은 없다 for `everybody knows`).
    """
    if len(both.words) < _FEWEST or cues.NO.search(source):
        return False
    text = cues.NO_DENIAL.sub(_blank, quoted)
    denials = [span for span in _denials(text) if links(quoted, source).get(span)]
    once = len(cues.PLAINLY_NO.findall(text)) == 1 and len(denials) == 1
    if not once or _says_no_itself(quoted, source, denials[0]):
        return False
    words = [one for one in _WORD.finditer(quoted) if len(one.group()) > 1 and not cues.LIGHT.match(one.group())]
    by_words = [places for span, places in links(quoted, source).items() if not cues.SAYS_NO.search(quoted, *span)]
    told = {at for places in by_words for at in places}
    soft = [
        one for one in cues.SOFT.finditer(source) if one.span() not in told or not cues.WRONGS.fullmatch(one.group())
    ]
    return not soft and not cues.STAYS.search(source) and _FEWEST * len(both.words) >= len(words)


def _says_no_itself(quoted: str, source: str, denied: Span) -> bool:
    """Return whether what is denied says no by its own sense, or by the word before it that tells which: 잊은 사람은 없다.

    Where the source has that word too, what is denied is just what it says: 문을 닫은 공장은 없다 for `we closed the plants`.
    """
    if cues.UNDOES.match(quoted, denied[0]) or cues.UNKNOWN.match(quoted, denied[0]):
        return True
    before = [match.span() for match in _WORD.finditer(quoted, 0, denied[0])][-1:]
    if not before or (ord(quoted[before[0][1] - 1]) - ord("가")) % 28 != _ADNOMINAL:
        return False
    start, told = before[0][0], links(quoted, source).get(before[0])
    no = cues.UNDOES.match(quoted, start) or cues.NO_ITSELF.match(quoted, start)
    return cues.UNKNOWN.match(quoted, start) is not None or (no is not None and not told)


def _undenied(quoted: str, source: str, both: Beside) -> bool:
    noes = [says_no(quoted, source, *part) for part in both.mine]
    for place in range(1, len(noes)):  # 사과하지 않아도 됐던: what one need not do
        start = both.mine[place][0]
        goes_on = quoted[:start].rstrip().endswith(("아도", "어도")) and cues.MAY.match(quoted, start)
        noes[place] |= noes[place - 1] and bool(goes_on)
    for place, no in enumerate(noes):
        there = frozenset(one for word in both.words if word.here == place for one in word.there)
        if no or not (any(noes) or cues.SENTENCES.search(quoted)) or len(there) != 1:
            continue
        told_no = any(noes[word.here] and there & word.there for word in both.words)
        theirs = source[slice(*both.theirs[next(iter(there))])]
        if (
            not told_no
            and len(cues.NO.findall(theirs)) == 1
            and not cues.SOFT.search(theirs)
            and not cues.NO_NO.search(theirs)
        ):
            return True
    return False


def _put_behind(quoted: str, source: str, both: Beside) -> bool:
    """Return whether a part tells as wanted only what its source puts behind: 가격을 지키겠다 for `rather pass it on than defend it`."""
    if not cues.RATHER.search(source):
        return False
    behind = {place for place, part in enumerate(both.theirs) if cues.BEHIND.match(source, part[0])}
    for place, (start, end) in enumerate(both.mine):
        words = [word for word in both.words if word.here == place]
        there = {one for word in words if not cues.NOUN.fullmatch(quoted, *word.span) for one in word.there}
        every = there | {one for word in words for one in word.there}
        same = any(cues.THEM.search(source, *both.theirs[part]) for part in behind)  # `than defend it`
        if there and (there if same else every) <= behind and not cues.PUTS_BEHIND.search(quoted, start, end):
            return True
    return False


def _is_one(quoted: str, source: str) -> bool:
    """Return whether a quotation ends on what its source says that something is not: 그런 친구야말로 진짜 친구 for `is not a friend`."""
    denied = [match for match in cues.IS_NOT.finditer(source) if not cues.NO_NO.search(match.group())]
    words = [(quoted[slice(*span)], places) for span, places in links(quoted, source).items()]
    if len(denied) != 1 or len(words) < _FEWEST or cues.SAYS_NO.search(words[-1][0]):
        return False
    (last, told), noun = words[-1], denied[0].span("noun")
    named = [place for place, (_, places) in enumerate(words) if noun in places]
    beside_no = any(cues.SAYS_NO.search(word) for place in named for word, _ in words[place : place + 3])
    return noun in told and cues.IS.fullmatch(last) is not None and not beside_no and not cues.LEFT_OUT.search(source)


def opposite(quoted: str, source: str) -> tuple[str, str] | None:
    """Return a word of a Korean quotation that tells the opposite of a word which it tells nowhere, and that word.

    A clause that denies something tells by its denial: 새 일정을 좋아하는 사람은 없다 for `everyone hates`.
    """
    both = beside(quoted, source)
    if not both.words or _held_the_other_way(quoted, source, both):
        return None
    denials = _denials(quoted)
    words = {span: places for span, places in links(quoted, source).items() if span not in denials}
    known = {place for places in links(quoted, source).values() for place in places}
    every: list[_Told] = [((0, 0), frozenset()), *words.items(), ((0, 0), frozenset())]
    for before, (span, places), behind in zip(every, every[1:], every[2:], strict=False):
        word = quoted[slice(*span)]
        no = part_of(both.mine, span) in {part_of(both.mine, one) for one in denials}
        if not no and (of_degree := _other_degree(quoted, source, span, before, behind)):
            return of_degree
        if (
            not places
            and not cues.PLAIN.match(word)
            and not _SPOKEN_OF.match(quoted, span[0])
            and not quoted[: span[0]].endswith("덜 ")
        ):
            others = [at for at in _turned_round(dictionary.told_for(word), source) if at not in known]
            found = [at for at in others if _turned(source, at, both) == no]
            if found:
                return word, source[slice(*found[0])]
    return None


def _other_degree(quoted: str, source: str, span: Span, before: _Told, behind: _Told) -> tuple[str, str] | None:
    """Return what 더 or 덜 is told of, where the source has less of it, or more."""
    degree = cues.DEGREES.get(quoted[slice(*span)])
    if degree is None:
        return None
    near = quoted[before[0][1] : span[0]] == " " and not cues.LESSENS.match(quoted, behind[0][0])
    for other, places in (behind, before) if near else (behind,):
        if places and all(degree.search(source[:start]) for start, _ in places):
            return quoted[min(span[0], other[0]) : max(span[1], other[1])], source[slice(*min(places))]
    return None


def _turned_round(said: frozenset[str], source: str) -> list[Span]:
    """Return the places of the words of a quotation whose opposite a Korean word tells; not of one that has its opposite beside it."""
    theirs = dictionary.english(source)
    everything = frozenset(stem for _, stems in theirs for stem in stems)
    opposites = [
        (at, frozenset(other for stem in stems for other in dictionary.opposites(stem)))
        for at, stems in theirs
        if not stems & cues.TWO_WAYS
    ]
    return [at for at, others in opposites if not others & everything and _tells(said, others)]


def _tells(said: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether what a word may be told for is often enough one of others, in whatever form."""
    longer = tuple(one for one in others if len(one) > _SHORT)  # offence begins with no off
    found = sum(1 for one in said if dictionary.lemmas(one) & others or one.startswith(longer))
    return found >= max(1.0, _TELLING * len(said))


def answered(quoted: str, source: str) -> bool:
    """Return whether a quotation has somebody say no where its source has them say yes, or the other way round."""
    says = [match for match in cues.SAYS.finditer(quoted) if not cues.DENIES_SAYING.match(quoted, match.end())]
    if len(says) != 1:
        return False
    both = beside(quoted, source)
    near = (word for word in both.words if word.here == part_of(both.mine, says[0].span()))
    there = frozenset.union(frozenset(), *(word.there for word in near if len(word.there) == 1))
    theirs = source[slice(*both.theirs[next(iter(there))])] if len(there) == 1 else ""
    told = {match["no"] is not None for match in cues.ANSWERS.finditer(theirs)}
    return told == {says[0]["no"] is None} and cues.NO.search(cues.ANSWERS.sub(" ", theirs)) is None


def said_twice(quoted: str, source: str) -> bool:
    """Return whether a saying that is denied, of what is denied in it, is told of what is affirmed, or the other way round: 먹었다고 한 적 없다 for `I never said I didn't eat it`."""
    there, here = _NEVER_SAID.search(source), _SAID_NOT.search(quoted)
    if there is None or here is None or cues.NO_NO.search(source):
        return False
    return (cues.NO.search(there["what"]) is None) == (_DENIED_BEFORE.search(here["what"]) is not None)


def _held_the_other_way(quoted: str, source: str, both: Beside) -> bool:
    """Return whether what a comparison measures is what the Korean one measures by: B가 A보다 빠르다 for `A is slower than B`."""
    behind = [re.match(r"than\b", source[start:]) is not None for start, _ in both.theirs]
    by = (word for word in both.words if quoted[: word.span[1]].endswith("보다"))
    return any(behind) and any(not behind[part] for word in by for part in word.there)


def _turned(source: str, at: Span, both: Beside) -> bool:
    """Return whether a word stands in a part that says no, or that turns it round: `nowhere close`."""
    start, end = both.theirs[part_of(both.theirs, at)]
    return cues.NO.search(source, start, end) is not None or cues.TURNS.search(source, start, at[0]) is not None
