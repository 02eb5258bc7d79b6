"""A quotation of a Korean source must be word for word: endings and particles may change and clauses be left out, a word may not be another one.

Letters kept in their order tell a quotation of other words; of one that follows its source but for a word, the words beside each other do:
`경고는 잦을수록 낫다` for 경고는 짧을수록 낫다. The word must stand nowhere in what the sentence rests on, and its neighbours where it stands.
A word that says the opposite of the one in its place, and two that stand in each other's place, tell another saying too: `말이 글을 낳는다`.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from pipeline.check import quoted_sides, quoted_wholes
from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_SPACES = deferred(r"[\s.,!?…“”\"'‘’·]+")
_DENIES = deferred(r"[가-힣]{0,4}?(?:않|못|아니|없|말[라고아자])")
_HANGUL = deferred(r"[가-힣]{2,}")
_WORD = deferred(r"[가-힣A-Za-z0-9%]+")
_PARTICLE = deferred(
    r"(?<=..)(?:들)?(?:에서[는도]?|으로[는도]?|에게[는서도]?|까지[는도]?|부터|보다[는도]?|에[는도]?|처럼|만큼|이나|이란|조차|마저|밖에|[은는가을를의도로와과만이])$"
)
_LIGHT = deferred(
    r"(?:(?:것|거|게|건|걸)[가-힣]{0,4}|수|때|바|데|뿐|중|및|등|더|덜|안|못|또|좀|잘|꼭|다|막|곧|그|이|저|제|내|네|우리|저희|여러분|정말|진짜|아주|매우|너무|굉장히|이제|지금|다시|바로|결국|오히려|모두|전부|스스로|함께|같이|하지만|그러나|그런데|그래서|그리고|또한|다만|특히|즉|사실|물론|만약|아마|가장|제일|훨씬|점점|"
    r"사람|대해|대한|위해|위한|통해|따라|때문|정도|경우|가운데|동안|이후|이상|하[고는면여지며기]|한|할|함|해[서야요]?|했[가-힣]*|합니다|하겠[가-힣]*|있[가-힣]+|없[가-힣]+|않[가-힣]+|아니[가-힣]*|아닌|아닙니다|되[가-힣]*|된[다]?|될|돼[가-힣]*|됐[가-힣]*|됩니다|같[가-힣]+|[이그저](?:것|게|런|렇|걸|곳|쪽|때)[가-힣]*|이[다며고라]|입니다|이에요|예요)"
)
_SOMEBODY = deferred(r"(?:사람|분|이|자|누군가|우리|저희|여러분|그|그들|모두)들?")
"""Who may be told by another such word: 쓰는 분 and 쓰는 사람."""
_PEOPLE = deferred(r"사람들?")
_SHORT = deferred(r"(?!큰|새|온|한|첫|옛|단|전|총|참|본|할|갈|될|[하되])[가-힣]")
_THAT = deferred(r"[그이저]")
_UNDONE = deferred(r"[가-힣]{0,2}(?:금지|반대|철회|거부|중단|폐지|철거|삭감|축소|해제|취소|배제|제한|차단|해체|퇴출)")
"""What is asked for against a thing: without it the asking is for the thing."""
_FORMS = {"가": "이", "는": "은", "를": "을", "와": "과", "으로": "로"}
_JOINED = deferred(r"와|과|도|이나|나|들|")
_LEAST = 8
_CHANGED, _NEARLY = 0.75, 0.9
_FOLLOWED = 2  # words that a quotation shares with its source beside the one that differs
_LEFT_OUT = 3  # words of the source in the place of one


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a quotation: its place, the word as it stands, and without its particle."""

    span: Span
    text: str
    bare: str


def differing(
    claim: Claim, span: Span, quoted: str, source: Sequence[str], turned: Callable[[str, Sequence[str]], bool]
) -> Iterator[Flag]:
    """Yield what tells that a quotation of a Korean source is not word for word, or says no where that says yes (`turned`)."""
    if any(stands_there(quoted, one) for one in source):
        return
    if quoted_wholes.beyond(quoted, source):
        yield Flag("quote", "block", span, say("check.quote.words"), claim.ids, 0.8)
        return
    kept = max(letters_kept(quoted, one) for one in (*source, " ".join(source)))
    found = list(other_words(claim, span, quoted, source))
    if found:
        yield from found
    elif kept < _CHANGED or turned(quoted, source):
        yield Flag("quote", "block", span, say("check.quote.words"), claim.ids, 0.8)
    elif kept < _NEARLY:
        yield Flag("quote", "warn", span, say("check.quote.words"), claim.ids, 0.6)


def other_words(claim: Claim, span: Span, quoted: str, source: Sequence[str]) -> Iterator[Flag]:
    """Yield the word of a quotation that stands in the place of another of its Korean source's, or the whole where two are exchanged."""
    if any(stands_there(quoted, one) for one in source):
        return
    other = _another_word(claim, quoted, source)
    if other:
        mine, theirs = other
        start = claim.text.find(quoted, span[0]) + mine.span[0]
        fix = Fix(mine.text, theirs) if theirs and claim.text.count(mine.text) == 1 else None
        place = (start, start + len(mine.text))
        yield Flag("quote", "block", place, say("check.quote.words"), claim.ids, 0.8, fix)
    elif any(_exchanged(words(quoted), words(one)) for one in source):
        yield Flag("quote", "block", span, say("check.quote.words"), claim.ids, 0.8)


def _another_word(claim: Claim, quoted: str, sources: Sequence[str]) -> tuple[Word, str] | None:
    """Return the word of a quotation that stands in the place of another, between words that follow the source's, and what stands there."""
    everything = _SPACES.sub("", " ".join(one.text for one in claim.evidence))
    mine = words(quoted)
    for source in sources:
        theirs = words(source)
        pairs = followed(mine, theirs)
        edges = [(-1, -1), *pairs, (len(mine), len(theirs))]
        for (left, over), (right, above) in pairwise(edges):
            gap, there = mine[left + 1 : right], theirs[over + 1 : above]
            if len(gap) > 2 or not 1 <= len(there) <= _LEFT_OUT or len(pairs) < max(_FOLLOWED, len(mine) - 2):
                continue
            if _THAT.fullmatch(there[0].text):  # 그 친구는 may be told by its name
                continue
            known = "" if len(gap) == len(there) == 1 and above < len(theirs) else everything
            strange = [one for one in gap if _strange(one, theirs, there, known)]
            closes = right == len(mine) and bool(strange) and strange[-1] == mine[-1]  # an ending may be told otherwise
            opposed = [one for one in gap if len(there) == 1 and quoted_sides.opposed(one.text, there[0].text)]
            if len(opposed) == 1 or (len(strange) == 1 and not closes):
                other = (opposed or strange)[0]
                return other, source[there[0].span[0] : there[-1].span[1]] if len(gap) == 1 else ""
            if (
                len(gap) == 1
                and len(pairs) > _FOLLOWED
                and right < len(mine)
                and _put_for_several(gap[0], there, theirs)
            ):
                return gap[0], ""
    return None


def _put_for_several(word: Word, there: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Return whether a word of a quotation stands for two that its source's says otherwise: 지지한 for 금지를 주장한, though the source speaks elsewhere of 지지."""
    if light(word) or not _HANGUL.fullmatch(word.bare) or any(_sounds(word) == _sounds(one) for one in theirs):
        return False
    alike = any(dictionary.alike(word.text, one.text) for one in there)
    undone = any(_UNDONE.fullmatch(one.bare) for one in there)
    return len(there) > 1 and not any(map(light, there)) and (undone or not alike)


def _exchanged(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Return whether a quotation is its source's but for two words, each with the particle of the other: AI가 농담을 옮기면 사람은 문장을 옮긴다."""
    if not len(mine) - 2 <= len(followed(mine, theirs)) < len(mine):
        return False
    for first, last in combinations(range(len(mine)), 2):
        one, other = mine[first], mine[last]
        if one.bare == other.bare or light(one) or light(other):
            continue
        swapped = [*mine]
        swapped[first], swapped[last] = other, one
        places = dict(followed(swapped, theirs))
        if len(places) == len(mine) and all(
            _particle(mine[place]) == _particle(theirs[places[place]])
            and swapped[place].bare == theirs[places[place]].bare
            for place in (first, last)
        ):
            both = last - first == 2 and last + 1 < len(mine) and _sounds(mine[first + 1]) == _sounds(mine[last + 1])
            return not both and (last - first > 1 or _JOINED.fullmatch(_particle(one)) is None)
    return False


def nothing_kept(quoted: str, source: str, everything: str) -> bool:
    """Return whether a Korean quotation has words of its own, and not one of its source's or of what stands around that."""
    mine = [one for one in words(quoted) if _HANGUL.fullmatch(one.bare) and not light(one)]
    around = _SPACES.sub("", everything)
    alike = any(dictionary.alike(one.text, other.text) for one in mine for other in words(source))
    return len(mine) >= _FOLLOWED and not alike and not any(one.bare[:2] in around for one in mine)


def light(word: Word) -> bool:
    """Return whether a word is one that any sentence may add or leave out."""
    return _LIGHT.fullmatch(word.text) is not None or _LIGHT.fullmatch(word.bare) is not None


def _particle(word: Word) -> str:
    particle = word.text[len(word.bare) :]
    return _FORMS.get(particle, particle)


def words(text: str) -> list[Word]:
    """Return the words of a quotation."""
    found = ((match.span(), match.group()) for match in _WORD.finditer(text))
    return [Word(span, word, _PARTICLE.sub("", word)) for span, word in found]


def followed(mine: Sequence[Word], theirs: Sequence[Word]) -> list[tuple[int, int]]:
    """Return the places of the words that both have, in one order: as many as can be."""
    best: list[list[tuple[tuple[int, int], ...]]] = [[()] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    for here in range(len(mine) - 1, -1, -1):
        for there in range(len(theirs) - 1, -1, -1):
            found = max(best[here + 1][there], best[here][there + 1], key=len)
            if same_word(mine[here], theirs[there]):
                found = max(found, ((here, there), *best[here + 1][there + 1]), key=len)
            best[here][there] = found
    return list(best[0][0])


def same_word(one: Word, other: Word) -> bool:
    """Return whether two words are forms of one, and not 더 and 덜."""
    begun = _sounds(one)[:2] == _sounds(other)[:2] and one.bare[1:2] == other.bare[1:2]
    return one.bare == other.bare or (begun and not quoted_sides.on_other_sides(one.text, other.text))


def _sounds(word: Word) -> tuple[int, int]:
    """Return the first consonant and the first vowel of a word: what a verb keeps of its stem (낫다, 나아요)."""
    place = ord(word.text[0]) - 0xAC00
    return (place // 588, place % 588 // 28) if 0 <= place < 11172 else (ord(word.text[0]), -1)


def _strange(word: Word, theirs: Sequence[Word], there: Sequence[Word], everything: str) -> bool:
    """Return whether a word of a quotation is none of its source's in another form, and none that any sentence may add.

    In the place of one other word (with nothing as `everything`) a word of one syllable counts too, and 사람 for who is none.
    """
    alone = there[0] if not everything else None
    if alone and (light(alone) or _SOMEBODY.fullmatch(alone.bare) or quoted_sides.same_deed(word.text, alone.text)):
        return False
    noun = alone is not None and _particle(word) != "" and _particle(word) == _particle(alone)
    people = noun and _PEOPLE.fullmatch(word.bare) is not None
    short = (
        alone is not None and _SHORT.fullmatch(word.bare) is not None and not dictionary.alike(word.text, alone.text)
    )
    if not people and (not (short or _HANGUL.fullmatch(word.bare)) or light(word)):
        return False
    if noun:
        known = any(word.bare[:2] == one.bare[:2] for one in theirs)
    else:
        known = any(_sounds(word) == _sounds(one) for one in theirs)
        known |= any(_sounds(word)[0] == _sounds(one)[0] for one in there)
    return not known and word.bare[:2] not in everything


def stands_there(quoted: str, source: str) -> bool:
    """Return whether a part of a Korean quotation is quoted word for word, up to its end or a word that denies nothing."""
    mine, theirs = _SPACES.sub("", quoted).rstrip(".!?,"), _SPACES.sub("", source)
    place = theirs.find(mine) if mine else -1
    return place >= 0 and _DENIES.match(theirs, place + len(mine)) is None


def letters_kept(quoted: str, source: str) -> float:
    """Return the share of a quotation's letters that stand in its source in this order, its ending of two letters apart."""
    mine, theirs = _SPACES.sub("", quoted), _SPACES.sub("", source)
    body = mine[:-2] if len(mine) > _LEAST else mine
    row = [0] * (len(theirs) + 1)
    for letter in body:
        before = 0
        for place, other in enumerate(theirs, start=1):
            before, row[place] = row[place], before + 1 if letter == other else max(row[place], row[place - 1])
    return row[-1] / max(1, len(body))
