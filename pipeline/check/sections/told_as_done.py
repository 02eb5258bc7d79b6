"""What a section only plans, told as done: `인수가 끝났으니 지켜보세요` for 마무리될 전망, `낙상 알림이 더해졌으니` for 더할 계획.

The clause that is most like it must be the one that is still to come: another that is done and as like lets it pass. Of a deed that says
nothing by itself (나왔, 끝났, 시작했) the words around it tell what is meant.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.sections import told_below, told_clauses, told_doubts
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT

Span = tuple[int, int]
_PAST = deferred(
    rf"(?P<last>(?![있겠])[{SSANG_SIOT}])(?:어요|습니다|다|고|지만|는데|으며|으니까?|으므로|기 때문에|기에)?[,.!~\u2060 ]*$"
)
_LIGHT = deferred(
    r"^(?:나왔|생겼|들어갔|들어왔|더해졌|추가됐|열렸|끝났|끝냈|마쳤|마무리[했됐]|완료[했됐]|시작[했됐]|이뤄졌|이루어졌|가능해졌|도입됐|적용됐|됐)"
)
_AIDING = deferred(r"^(?:있|놓았|놨|두었|뒀|버렸|냈|주었|줬|보았|봤|갔|왔)")
SPOKEN_OF = deferred(
    r"계약|합의|서명|약정|발표|결과|조사|보고서|논문|판결|소식|공고|일정|안내|보도|소문|의혹|주장|전망|지적|우려|반[발응]|이야기|얘기|말이 "
)
_REASON = deferred(r"(?:으니까?|으므로|기에)$")
_ABLE = deferred(r"수 있")
_PLANNED = deferred(r"계획|예정|방침|검토|협의|논의|협상|추진|목표|전망|려고|수도 있|가능성|제안|기로")
_NOT_YET = deferred(r"아직|곧|앞두|않|못|없|아니|(?<![가-힣])안 |다면|으면|려면|[?？]")
_ENOUGH = 2


def told(text: str, stretches: Sequence[Span], section: Sequence[Clause], common: Sequence[Word]) -> Iterator[Swapped]:
    """Yield the deeds of a line, done already as it says, that its section has as still to come."""
    every = words(text)
    for start, end in told_below.reasons(text, stretches):
        piece = text[start:end]
        if not _PAST.search(piece) or spoken(piece):
            continue
        mine = [word for word in every if start <= word.span[0] < end and not _within(word, every)]
        found = _planned(piece, mine, section, common)
        if found is not None:
            last = tokens(piece)[-2:]
            yield Swapped((start + last[0].span[0], start + last[-1].span[1]), found)
            return


def _within(word: Word, every: Sequence[Word]) -> bool:
    """Return whether a word is part of a name with its number, which counts once."""
    return any(
        one.span[0] <= word.span[0] and word.span[1] <= one.span[1] and one.span != word.span and " " in one.stem
        for one in every
    )


def spoken(piece: str) -> bool:
    """Return whether a piece tells what was said, agreed or is still open, which is done whatever is to come."""
    careful = told_doubts.CAREFUL.search(piece) or told_doubts.COMING.search(piece) or _NOT_YET.search(piece)
    if careful is not None:
        return True
    deed = _deed(piece)
    if deed is None or _LIGHT.match(deed.written):
        return SPOKEN_OF.search(piece) is not None
    return told_doubts.SAID.search(deed.written) is not None


def _planned(piece: str, mine: Sequence[Word], section: Sequence[Clause], common: Sequence[Word]) -> Clause | None:
    deed = _deed(piece)
    if deed is None:
        return None
    light, doing = _LIGHT.match(deed.written) is not None, [one for one in section if _does(one, deed)]
    tellers = doing or (section if light else [])
    coming = [one for one in tellers if to_come(one, section)]
    ranked = sorted(((_likeness(one, mine, section), number) for number, one in enumerate(tellers)), reverse=True)
    if not coming or tellers[ranked[0][1]] not in coming:
        return None
    best = tellers[ranked[0][1]]
    done = [score for score, number in ranked if tellers[number] not in coming]
    if (done and done[0] >= ranked[0][0]) or (
        doing and any(one.sentence == best.sentence for one in tellers if one not in coming)
    ):
        return None
    shared = [word for word in mine if best.has(word) and not alike(word, deed)]
    elsewhere = [one for one in section if not to_come(one, section)]
    own = any(not any(one.has(word) for one in elsewhere) for word in shared)
    about = not light and any(alike(word, one) and not best.has(word) for word in mine for one in common)
    telling = own or not (light and doing)
    return best if telling and len(shared) + bool(doing) + about >= _ENOUGH else None


def to_come(one: Clause, section: Sequence[Clause]) -> bool:
    """Return whether a clause tells what is still to come; what one can do is no plan."""
    able = _ABLE.search(one.text) is not None and not _PLANNED.search(one.text)
    return told_doubts.still_open(one, section) and not able


def _deed(piece: str) -> Word | None:
    """Return the verb that a piece ends in."""
    every = tokens(piece)
    last = every[-1] if every else None
    if last is not None and _AIDING.match(last.written) and len(every) > 1:
        last = every[-2]
    if last is None:
        return None
    return tokens(_REASON.sub("다", last.written))[0]


def _does(one: Clause, deed: Word) -> bool:
    return any(told_doubts.one_verb(deed, each) for each in tokens(one.text))


def _likeness(one: Clause, mine: Sequence[Word], section: Sequence[Clause]) -> float:
    return sum(told_clauses.weight(word, section) for word in mine if one.has(word))
