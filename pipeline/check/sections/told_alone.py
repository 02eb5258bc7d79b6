"""What one alone is or does, said of another: `린구아, 인터넷 없이도` for 에코버드 2만 인터넷 없이, `가장 오래가는 에코버드 2` where 린구아 is."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_doubts import one_verb
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_ALONE = deferred(r"(?<![가-힣A-Za-z0-9])(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9]+(?: \d[\w.]*)?)만\s(?P<what>[^,.]+)")
_MOST = deferred(r"(?:가장|제일) (?P<what>[가-힣]{1,4} )??(?P<deed>[가-힣]{2,})")
_OPEN = deferred(
    r"않|(?<!잘)못|(?<![가-힣]) ?없(?!이)|아니|(?<![가-힣])안 |까[요 ]|\?|대신|말고|보다|다음|둘째|[2-9]위|아직"
)
_ALREADY = deferred(r"[은는이가을를에로](?=\s)")
_NOUN = deferred(r"[가-힣](?:에도|에서도|에|에서|으로|로)$")
_BOTH = deferred(r"모두|둘 다|똑같이|마찬가지로")
_TOPIC = deferred(r"[은는이가]$")
_ENOUGH = 2


def alone(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the name of a line that its section leaves out of what it tells of one alone."""
    every = words(text)
    for one in section:
        for match in _ALONE.finditer(one.text):
            if _ALREADY.search(one.text[: match.start()]):
                continue  # `게이트원은 시정 명령만 받았어요`
            said = [word for word in words(match["what"]) if len(word.stem) >= _ENOUGH]
            yield from _of_another(text, every, match["who"], said, one, section)
    for match in _ALONE.finditer(text):
        yield from _of_both(match["who"], [word for word in every if word.span[0] >= match.end("who")], every, section)
    for match in _MOST.finditer(text):
        for one in section:
            told = _MOST.search(one.text)
            if told is None or not _one_deed(match["deed"], told["deed"]):
                continue
            names = [word for word in one.words if _TOPIC.search(word.written)]
            if names and not any(
                alike(word, name) for word in every for name in one.words if _is_named(name, section, one)
            ):
                yield from _named(every, one, section, names)


def _of_another(
    text: str, every: Sequence[Word], who: str, said: Sequence[Word], one: Clause, section: Sequence[Clause]
) -> Iterator[Swapped]:
    if _OPEN.search(text) or who in text or not (mine := words(who)):
        return
    if who[-1].isdigit() and not any(who in other.text for other in section if other is not one):
        return  # `사본 7만 권`
    shared = [word for word in every if any(alike(word, each) or one_verb(word, each) for each in said)]
    written = {each for each in text.replace(",", " ").split() if _NOUN.search(each)} & set(one.text.split())  # 밤에도
    if len(shared) + len(written - {word.written for word in shared}) >= (_ENOUGH if not written else 1):
        yield from _named([word for word in every if word not in shared], one, section, mine)


def _of_both(who: str, told: Sequence[Word], every: Sequence[Word], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the one of whom alone a line tells what its section tells of both: `학생에게는 돌담만 무료` for 두 회사 모두 학생에게는 무료."""
    mine = next((word for word in every if word.written.startswith(who)), None)
    named = mine is not None and any(
        each.stem == who.lower() and _TOPIC.search(each.written) for one in section for each in one.words
    )
    for one in section if named and told else ():
        shared = [word for word in every if word is not mine and one.has(word)]
        if mine and _BOTH.search(one.text) and len(shared) >= _ENOUGH and not one.has(mine) and one.has(told[-1]):
            yield Swapped(mine.span, one)
            return


def _named(every: Sequence[Word], one: Clause, section: Sequence[Clause], whose: Sequence[Word]) -> Iterator[Swapped]:
    """Yield the word of a line that other clauses set beside the one of whom something is told alone."""
    for word in every:
        beside = [other for other in section if other is not one and _is_named(word, section, one) and other.has(word)]
        longer = f"{word.stem} {whose[0].stem}" in one.text.lower()  # 너울 프로, 너울
        if beside and (longer or not one.has(word)) and not any(alike(word, each) for each in whose):
            yield Swapped(word.span, one)
            return


def _is_named(word: Word, section: Sequence[Clause], one: Clause) -> bool:
    """Return whether a word is who or what another clause of the section tells of."""
    return any(
        alike(word, each) and _TOPIC.search(each.written) and each.written != each.stem
        for other in section
        if other is not one
        for each in other.words
    )


def _one_deed(mine: str, theirs: str) -> bool:
    one, other = next(iter(tokens(mine)), None), next(iter(tokens(theirs)), None)
    return bool(one and other and (one_verb(one, other) or re.match(re.escape(mine[:2]), theirs)))
