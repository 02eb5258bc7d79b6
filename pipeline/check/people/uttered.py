"""A quotation given to a person or a firm that does not say it: 게티는 “…” for what the lawyer of the other side says.

The source's quotation is the one that tells most of its words; who says it stands in its own clause (`“…,” said A`, `and its lawyer, A, called
it “…”`), or is whom `she wrote` means. Wrong is somebody whom that clause leaves out, or a firm with which A, of another house, is nowhere named.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import introduced, sayings, voices
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import in_person, stand_ins, transcribed, unnamed
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_WORD = r"[가-힣A-Za-z][가-힣A-Za-z.·&-]*"
_SUBJECT = rf"(?<![가-힣A-Za-z□])(?P<words>(?:{_WORD} ){{0,5}}?{_WORD}?)(?P<side> ?[쪽측])?(?P<particle>은|는|이|가|께서|(?<=[쪽측])에서)(?=[\s,])"
_SPOKEN = r"(?P<as>(?:이?라)?(?:며|면서)|(?:이?라)?는 (?:거|게|말을 남|입장이))|(?:이?라)?고(?:는|도|까지)?(?: |요)"
_VERB = deferred(rf"(?:{sayings.VERB}|부르|불렀|불러|반겼|반기|찌르|찔렀)")
_HEARD = r"^(?:들었|듣|받|알려졌|전해졌|불리|불렸|적[힌혀혔]|쓰[여인])|(?:받[았은]|[한쓴던힌긴]|하는|적은|부른|붙인)$"
_ANIMATE = rf"(?:{sayings.TITLE}|회사|기업|업체|[쪽측팀사]|상대|사람(?:들)?|이들|그|그녀|그들|누군가|정부|당국|법원|위원회|협회|노조|재단|언론|매체|보고서|논문|연구진|대학|판결문|성명|직원(?:들)?|하나|둘|양쪽|모두)$"
_DESCRIBES = r"[가-힣]*(?:[한던된온린든운킨힌]|(?<!으로)(?<!에서)(?<!에)(?<!에게)는|받은|맡은|않은|같은|낸|쓴|본) "
_VERBAL = deferred(r"(?:하|되|있|없|이끄|만드|쓰|보|가|오|에서|으로|에|에게)$")
_TOPIC = deferred(r"(?<!에서)(?<!으로)(?<!에게)(?<!에)[은는] ")
_CLAUSES = deferred(r"[;:] |, (?:and|but|while|as|though|although|whereas|after|when) |^")
_HOLDS = deferred(r"[A-Z]|\b(?:he|she|its|his|her|their|the|a|an)\b")
_COMMA = deferred(r"[,?!—–-][”\"]$")
_OFFICE = r"(?i:judge|justice|magistrate|senator|sen\.|rep\.|lawmaker|minister|professor|mathematician|historian|astronomer|physicist|commissioner|mayor|governor|attorney general|secretary|chancellor|prosecutor|cardinal|bishop|novelist)"
_TIED = r"\b(?:[Ff]ormer\w*|once|previously|until|[Ee]x-|left|joined|worked|board|invest\w+|advis\w+|own(?:s|ed|er|ers)|(?:unit|division|arm|part) of|subsidiary|parent|bought|buys|buying|acquir\w+|back(?:s|ed|er)|merg\w+|joint|partner\w*)\b"
_PUBLIC = deferred(r"(?:위원회|법원|[부청원처당]|의회|당국|백악관|대학|대학교|(?<![가-힣])[A-Z]{2,5})$")
_MEANS = r"\b(?:[Hh]e|[Ss]he|[Tt]he (?!company|group|firm|agency|union|filing|report|paper|post|memo|statement)[a-z]+|head|chief|judge|lawyer|minister)\b"
_TO_SOMEBODY = r"(?P<says>\b(?:[Hh]e|[Ss]he)(?: [a-z]+ly| also| later| then| has| had)? (?:told|tells|asked|asks|reminded|assured|assures|texted|emailed|informed|(?:said|wrote|explained|replied) to)\b)[^;”\"]*"
"""Whom somebody says it to, who is not who says it: `she told Tim Burr, the host of the show`."""
_FIRM = "|".join(
    sorted({*stand_ins.SUFFIX, "Inc", "Corp", "Corporation", "Company", "Ltd", "Foundation", "Institute", "University"})
)
_BACK, _LEAST, _FIT = 4, 3, 0.75


class Uttered(NamedTuple):
    """A quotation of the source, the words with a capital and the people of what tells who says it; `meant`: by a pronoun or an office."""

    one: Evidence
    text: str
    place: int
    named: frozenset[str] = frozenset()
    people: tuple[Person, ...] = ()
    told: str = ""
    meant: bool = False


class _Party(NamedTuple):
    """Whom a draft has say something: people of the articles, or a firm by its key, or by its Latin word where no table has it."""

    span: tuple[int, int]
    people: tuple[Person, ...] = ()
    firm: str = ""


def uttered(claim: Claim) -> Iterator[Flag]:
    """Yield the speakers of a sentence's quotations who do not say them."""
    if any(one.language == "ko" for one in claim.context):
        return
    plain = sayings.masked(claim.text)
    for match in sayings.DRAFTED.finditer(claim.text):
        party = _party(claim, plain, match.span()) if len(re.findall("[가-힣]", match.group())) >= _LEAST else None
        home = _home(claim, match.group(), party) if party else None
        if party and home and (_other_person(claim, party, home, plain) or _other_house(claim, party, home)):
            name, other = claim.text[slice(*party.span)], " ".join(dict.fromkeys(home.people[0].name))
            message = say("check.quote.speaker", name=name, other=other)
            yield Flag("quote", "block", party.span, message, (home.one.id,), 0.75)
            return


def _party(claim: Claim, plain: str, span: tuple[int, int]) -> _Party | None:
    """Return the subject to whom a drafted quotation is given: the last one before it that somebody can be."""
    if not _speaks(plain, span[1]):
        return None
    for match in reversed(list(compiled(_SUBJECT).finditer(plain, 0, span[0]))):
        party, topic = _named(claim, match), match["particle"] in ("은", "는")
        if party is not None:
            inside = compiled(_DESCRIBES).search(plain, match.end(), span[0]) or _TOPIC.search(plain, 0, match.start())
            return party if topic or not inside else None
        if compiled(_ANIMATE).search(match["words"]) or (topic and not _VERBAL.search(match["words"])):
            return None
    return None


def _speaks(plain: str, end: int) -> bool:
    """Return whether somebody named before a quotation says it: nobody else is named behind it, and it is not heard or described."""
    spoken = compiled(_SPOKEN).match(plain, end)
    if spoken is None or spoken["as"]:
        return spoken is not None
    words = re.findall(r"[^\s.,!?]+", plain[spoken.end() :])[:4]
    verb = next((at for at, word in enumerate(words) if _VERB.match(word)), 0)
    heard = compiled(_HEARD).search(words[verb]) if words else None
    return heard is None and not any(word[-1] in "은는이가" for word in words[:verb])


def _named(claim: Claim, subject: re.Match[str]) -> _Party | None:
    """Return whom a subject's phrase names, by its last words but for a title."""
    offset = subject.start("words")
    words = [(one.group(), offset + one.start(), offset + one.end()) for one in re.finditer(r"\S+", subject["words"])]
    titled, everyone = bool(words) and sayings.is_title(words[-1][0]), voices.everyone(claim)
    for at in range(len(words) - 1, max(-1, len(words) - 5) if titled else len(words) - 2, -1):
        family, start, stop = words[at]
        given, begin = words[at - 1][:2] if at else ("", start)
        name = in_person.pair(given, family, (begin, stop))
        named = everyone if given and not in_person.plain(given) else []
        if found := tuple(one for one in in_person.closest(named, name) if in_person.fits(one, name) >= _FIT):
            return _Party(name.span, found)
        alone = [one for one in everyone if len(family) > 1 and transcribed.near(one.families[-1], family)]
        if alone and (titled or not a_firm(claim, alone[0].families[-1])):
            return _Party((start, stop), tuple(alone))
    if titled or not words:
        return None
    word, start, stop = words[-1]
    firm = next((key for key, place in _firms(subject.string).items() if place[1] == stop), "")
    if not firm and subject["side"] and not in_person.plain(word):
        firm = next((one for text in claim.context for one in _capitals(text.text) if transcribed.near(one, word)), "")
    return _Party((start, stop), firm=firm) if firm and firm not in aliases.media() else None


def a_firm(claim: Claim, family: str) -> bool:
    """Return whether the articles have a firm of somebody's name too: who says something for it is not only its founder."""
    firm = re.compile(
        rf"\b(?:at|for|from|joined|of) {re.escape(family)}\b(?!['’]s? (?:own|words))|\b{re.escape(family)} (?:{_FIRM})\b|\b{re.escape(family)}['’]s (?:[a-z-]+ ){{0,3}}(?:chief|head|founder|boss|chair|president|director|spokes|product|platform|shares?|stock|revenue)"
    )
    return any(firm.search(one.text) for one in claim.context)


def _home(claim: Claim, quoted: str, party: _Party) -> Uttered | None:
    """Return the one quotation of the source that a drafted one surely tells; no sentence of the drafted speaker's own has as much of it."""
    found = quotations(tuple(claim.context))
    scores = [shared(one.text, quoted) for one in found]
    best = max(scores, default=0)
    own = max((shared(one, quoted) for one in _about(claim, party)), default=0)
    if not found or best < (0 if len(found) == 1 else 2) or own >= max(best, 1):
        return None
    near = [one for one, score in zip(found, scores, strict=True) if score >= best - (score > 2)]
    home = found[scores.index(best)]
    people = [{each.name for each in one.people} for one in (home, *near)]
    return home if people[0] and all(one == people[0] for one in people) else None


@lru_cache(maxsize=2048)
def shared(english: str, korean: str) -> float:
    """Return how many words of a saying an English text tells; a figure counts twice."""
    spans: dict[tuple[int, int], float] = {}
    for one in anchors.shared(english, "en", korean):
        spans[one.draft[0]] = max(spans.get(one.draft[0], 0.0), 2.0 if one.key[0] in "=#" else 1.0)
    stems = frozenset(stem for _, row in dictionary.english(english) for stem in row)
    told = [span for span, row in dictionary.korean(korean) if row & stems]
    return sum(spans.values()) + sum(not any(a < end and start < z for a, z in spans) for start, end in told)


@lru_cache(maxsize=64)
def quotations(context: Sequence[Evidence]) -> tuple[Uttered, ...]:
    """Return the quotations of the articles; one whose speaker no clause tells has no people."""
    texts = tuple(one.text for one in context)
    found: list[Uttered] = []
    for place, one in enumerate(context):
        plain = voices.outside(one.text)
        spans = [match.span() for match in compiled(voices.QUOTED).finditer(one.text)]
        for number, span in enumerate(spans):
            earlier = spans[number - 1][1] if number else 0
            later = spans[number + 1][0] if number + 1 < len(spans) else len(plain)
            said = Uttered(one, one.text[slice(*span)], place)
            clause = _clause(one.text, plain, (earlier, *span, later))
            goes_on = clause is None and not re.search("[A-Za-z]", plain[earlier : span[0]])
            if goes_on and found and found[-1].place >= place - 1:
                said = found[-1]._replace(one=one, text=said.text, place=place)
            found.append(said if clause is None else _by(said, clause, texts))
    return tuple(found)


def _clause(text: str, plain: str, places: tuple[int, int, int, int]) -> str | None:
    """Return the words that tell who says a quotation: behind it where it ends with a comma, else the clause before it."""
    earlier, start, end, later = places
    before, behind = plain[earlier:start], plain[end:later]
    said = list(compiled(voices.SAYS).finditer(before))
    if _COMMA.search(text[start:end]) or behind.startswith(",") or not said:
        if re.match(rf"[, ]*(?:[^;]{{2,140}}? )?(?:{voices.SAYS})", behind):
            return behind
        if not said:
            return None
    head = before[: said[-1].start()]
    starts = [cut.end() for cut in _CLAUSES.finditer(head) if _HOLDS.search(head, cut.end())]
    return head[starts[-1] :] if starts else before


def _by(said: Uttered, clause: str, texts: tuple[str, ...]) -> Uttered:
    """Return a quotation with whom its clause names, or means by a pronoun or an office."""
    clause = compiled(_TO_SOMEBODY).sub(r"\g<says>", clause)
    people, named, meant = voices.persons(clause, texts), _capitals(clause), bool(compiled(_MEANS).search(clause))
    if people or not meant:
        return said._replace(named=named, people=people)
    for plain in map(voices.outside, reversed(texts[max(0, said.place - _BACK) : said.place])):
        named, people = named | _capitals(plain), voices.persons(plain, texts)
        if people:
            return said._replace(named=named, people=people, told=plain, meant=True)
    return said


def _capitals(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"['’]s?$", "", word) for word in voices.CAPITALS.findall(text))


def _other_person(claim: Claim, party: _Party, home: Uttered, plain: str) -> bool:
    """Return whether a drafted speaker is left out by the clause and before `she wrote`; in `A가 B는 “…”고 했어요` A speaks of B."""
    words = {word for one in party.people for word in (one.given, *one.families)}
    right = home.named | {word for one in home.people for word in (one.given, *one.families)}
    if not words or words & right:
        return False
    firsts = (_named(claim, match) for match in compiled(_SUBJECT).finditer(plain, 0, party.span[0]))
    if any(one and any(each.families[-1] in right for each in one.people) for one in firsts):
        return False
    earlier = claim.context[max(0, home.place - _BACK) : home.place] if home.meant else ()
    return not any(words & _capitals(voices.outside(one.text)) for one in earlier)


def _other_house(claim: Claim, party: _Party, home: Uttered) -> bool:
    """Return whether a drafted firm is none of the speaker's, who has a house of his own or an office."""
    if not party.firm or _PUBLIC.search(claim.text[slice(*party.span)]):
        return False
    theirs = [*_about(claim, _Party(party.span, home.people)), voices.outside(home.one.text), home.told]
    firms = {key for one in theirs for key in (*_firms(one), *_capitals(one))}
    if party.firm in firms or aliases.made_by([party.firm, *firms]) & {party.firm, *firms}:
        return False
    tied = any(map(compiled(_TIED).search, [*theirs, *_about(claim, party)]))
    return not tied and any(_has_place(claim, one, home) for one in theirs)


def _about(claim: Claim, party: _Party) -> list[str]:
    """Return the sentences that name somebody or a firm, without their quotations."""
    words = {party.firm, *(each.families[-1] for each in party.people)}
    plain = [voices.outside(one.text) for one in claim.context]
    return [one for one in plain if words & (_capitals(one) | _firms(one).keys())]


def _firms(text: str) -> dict[str, tuple[int, int]]:
    """Return the names of the table in a text that are firms or bodies."""
    return {key: place for key, place in unnamed.named(text) if key not in aliases.people() | aliases.places()}


def _has_place(claim: Claim, plain: str, home: Uttered) -> bool:
    """Return whether a sentence names a speaker with an office or as one of a firm."""
    for one in voices.persons(plain, tuple(each.text for each in claim.context)):
        head, tail = plain[: plain.index(one.given, one.span[0])], plain[one.span[1] :]
        if one.families[-1] in {each.families[-1] for each in home.people}:
            near = re.split(voices.SAYS, tail)[0]  # nobody works where he only says something
            told = [each for each in introduced.houses(plain, one) if each in near or each not in tail]
            firms = [each for each in told if aliases.table().get(aliases.squeeze(each)) not in aliases.places()]
            firms += [
                each for each, place in _firms(tail).items() if tail[: place[0]] == ", "
            ]  # Chaplin, Qualcomm's counsel
            if firms or re.search(rf"{_OFFICE} $", head) or re.match(rf", (?:[\w-]+ ){{0,5}}{_OFFICE}\b", tail):
                return True
    return False
