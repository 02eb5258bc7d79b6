"""Who does it: a line gives its deed to one party (`누리, 판결에 항소하기로`) where the section gives that deed to another one.

Both must be parties: what is called a firm, a court, a union, or says, decides and demands something. A firm stands for its product and
its officers, a product for its maker, and who pays, gets or suffers a thing is as well told of as who does it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.lazily import of_words
from pipeline.check.resting import Resting
from pipeline.check.sections import parties, told_below
from pipeline.check.sections.told_below import Below
from pipeline.check.sections.told_clauses import Clause, clauses
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_events import SIDES
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text import quantities
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_NAME = r"(?:[가-힣A-Za-z0-9&.-]+ ){0,2}?[가-힣A-Za-z][가-힣A-Za-z0-9]+"
_HEAD = deferred(
    rf"[^가-힣A-Za-z0-9\"'“‘]{{0,4}}(?P<who>{_NAME})(?:,\s|\s(?=[\"“]))(?P<rest>(?:[^…;|,]|(?<=\d),(?=\d))+)"
)
_SUBJECT = deferred(rf"\s*(?P<who>{_NAME})(?:[은는이가])\s(?P<rest>(?:(?![.!]\s).)+)", re.DOTALL)
_OWN_SUBJECT = deferred(r"[가-힣A-Za-z0-9](?:(?<!없)이|[가은는]|에서는|에선)\s")
_QUOTED = deferred(r"[\"“](?P<said>[^\"”]+)[\"”]")
_OPEN = deferred(r"\?|까(?:요)?[ .!]*$|[왔됐봤있]나(?:요)?[ .!]*$|않|못|아니|없(?!이)|(?<![가-힣])안 |대신")
_LIGHT = deferred(
    r"(?:기로|계획|예정|전망|나[서섰선]|소식|수|있[다어으는]|했|한다|하기로|확정|추진|방침|검토|결국|먼저|직접|처음|또|다시)"
)
_BESIDE = deferred(r"(?:을|를|의|에|에서|로|으로|과|와|도|만|까지|부터|에게|보다)$")
_SAID = deferred(
    r"밝[혔혀힌]|말[했한]|설명|주장|지[목적]|인정|강조|전[했한]|(?:[다라]고|자고) (?:했|해|한|봤|평|답|썼|보|권|지적|경고)"
)
_PASSIVE = deferred(r"(?:받|당하|당했|당한|되|됐|된|돼|물[었게어]|맞[았는])")
_RECEIVED = deferred(
    r"(?:과징금|과태료|벌금|배상|소송|고소|고발|제소|피소|경고|명령|제재|승인|허가|인가|투자|판결|평결|지적|비판|거절|조사|수사|징계|요구|압수|처분|신고|상금|포상금|지원|계약|수주|평가|금지)(?=$|받|당|되|됐)"
)
_TO = deferred(r"(?P<whom>[가-힣A-Za-z0-9]+)(?:에|에게|한테|을 상대로|를 상대로)(?= )")
_HIM = deferred(
    r"(?:이|그|해당|두) (?:회사|업체|기업|기관|곳|은행|병원)|(?:회사|업체|양사|이들|그들)(?:에|에게|를|을)(?= )|그에게"
)
_RELATIVE = deferred(r"(?:에서|에게|에게서|에) \S*[던한된린난진은](?= )")
_GIVEN = r"(?:에|에게|한테|을 상대로|를 상대로)(?= )"
_MARKED = deferred(
    r"(?<![을를] )(?<![가-힣A-Za-z0-9])(?P<name>[가-힣A-Za-z0-9]+?)(?P<mark>(?<![하있없되받에로서터게])[은는이가]|에서는|측은|측이)(?=\s)(?!\s(?:데(?=[에는서 ])|[것곳]|(?:게|건|걸|수|줄|바) |동안|대신|대로|만큼))"
)
_CUT = deferred(r"(?<=[가-힣])(?:(?<![다라자])(?<![원광보재창사경신최피권참])고|며|(?<!까)지만|는데),?\s|,\s")
_VERB = deferred(r"[가-힣](?:다|고|며|지만|는데|는|어요|아요|요|어|기로|을)?$")
_BARELY = deferred(r"\W*(?:\d|$)")
_DONE = deferred(r" (?:내|냈|낸|하|했|한|걸|맺|열|벌이|벌여|벌인|물[렸려]|부과|시작|진행|치[러렀]|받|이끌|이끈)")
_MUTUAL = deferred(r"협[력의상약]|합병|제휴|경쟁|합의|논의|맞[붙서섰]|만[나났]|함께|공동")
_NOUN = 2  # letters
_LAST = 2  # words: `과징금 물게 됐다`
_FIRM = 2  # other words of the line in the sentence with the deed


@dataclass(frozen=True, slots=True)
class _Told:
    """Who a line says does something, and what."""

    who: str
    start: int
    rest: str
    end: int
    said: bool


@dataclass(frozen=True, slots=True)
class _Deed:
    """Where a section tells a deed: the sentence, its place there, and how many other words of the line are beside it."""

    sentence: int
    at: int
    shared: int
    said: bool = False


def doers(text: str, known: Below, resting: Resting) -> Iterator[tuple[str, Swapped]]:
    """Yield the parties of a line to which it gives the deed of another, each with the section that tells it."""
    for told in _told(text):
        name = told_below.section(words(told.rest), known)
        if not name or _OPEN.search(told.rest) or (not told.said and _OWN_SUBJECT.search(told.rest)):
            continue
        section = _Section(known, name, resting)
        if clause := _by_another(told, section):
            yield name, Swapped((told.start, told.end), clause)


def _told(text: str) -> Iterator[_Told]:
    match = _HEAD.match(text)
    if match:
        said = _QUOTED.search(match["rest"])
        rest = said["said"] if said else match["rest"]
        yield _Told(match["who"], match.start("who"), rest, match.end("rest"), said is not None)
        return
    for start, end in told_below.reasons(text, [(0, len(text))])[:1]:
        match = _SUBJECT.match(text[start:end])
        if match:
            at = start + match.start("who")
            yield _Told(match["who"], at, match["rest"], start + match.end("rest"), False)


class _Section:
    """The section that a line tells, and what else stands below."""

    def __init__(self, known: Below, name: str, resting: Resting) -> None:
        self.sentences = [one.text for one in known.sentences[name]]
        self.heading = resting.headings.get(name, "")
        self.others = [one.text for other, several in known.sentences.items() if other != name for one in several]
        self.cited = [one.text for one in resting.cited.get(name, ())]

    def names(self, who: str) -> bool:
        """Return whether the section, its heading or what it cites names somebody."""
        return any(who in text for text in (self.heading, *self.sentences, *self.cited))


def _by_another(told: _Told, section: _Section) -> Clause | None:
    """Return the clause of a section in which another party does the deed of a line, where nothing gives it to the line's own."""
    found = _deeds(told, section.sentences)
    most = max((one.shared for one in found), default=0)
    best = [one for one in found if one.shared == most]
    if (
        not best
        or (most < 1 and len(found) > 1)
        or any(_MUTUAL.search(section.sentences[one.sentence]) for one in best)
    ):
        return None
    if section.names(told.who):
        right = parties.party(told.who, section.sentences) and all(_not_his(told, one, section) for one in best)
    elif any(told.who in text for text in section.others):
        near = max(_shared(told.rest, text) for text in section.others if told.who in text)
        right = most >= near + _FIRM and parties.party(told.who, section.others) and not _deeds(told, section.others)
    else:
        right = all(_another_kind(told.who, one, section.sentences) for one in best)
    return _clause(best[0], section.sentences) if right else None


def _clause(one: _Deed, sentences: Sequence[str]) -> Clause:
    mine = [each for each in clauses(tuple(sentences)) if each.sentence == one.sentence]
    ends = [sum(len(each.text) for each in mine[: number + 1]) for number in range(len(mine))]
    return next((each for each, end in zip(mine, ends, strict=True) if one.at < end), mine[-1])


def _deeds(told: _Told, sentences: Sequence[str]) -> list[_Deed]:
    """Return where a section tells the deed of a line."""
    bare = _bare(told.rest)
    deed = next((one for one in reversed(tokens(bare)) if not _LIGHT.match(one.written)), None)
    if deed is None:
        return []
    if told.said or _SAID.match(deed.written):
        return _sayings([one for one in words(bare) if told.said or one.span != deed.span], sentences)
    if deed.written != deed.stem and _BESIDE.search(deed.written) and not deed.written.endswith("기로"):
        return []
    beside = told.rest[: deed.span[0]]
    found = []
    for number, text in enumerate(sentences):
        shared = _shared(beside, text)
        found += [_Deed(number, at, shared) for at in _places(deed, text, shared)]
    return found


def _bare(text: str) -> str:
    """Return a text with its figures left blank."""
    for figure in quantities.find(text, "ko"):
        text = text[: figure.span[0]] + " " * (figure.span[1] - figure.span[0]) + text[figure.span[1] :]
    return text


def _shared(rest: str, text: str) -> int:
    """Return how many words and figures a sentence has of what a line says."""
    here, values = words(text), [one.value for one in quantities.find(text, "ko")]
    told = sum(any(alike(one, other) for other in here) for one in words(_bare(rest)))
    return told + sum(one.value in values for one in quantities.find(rest, "ko"))


def _places(deed: Word, text: str, shared: int) -> list[int]:
    """Return where a sentence tells a deed, or one that ends or begins a thing as that does."""
    found = [one.span[0] for one in tokens(text) if _one_deed(deed, one, shared) and _does(one, deed, text)]
    if found or not shared:
        return found
    sides = [one for one, _, _ in SIDES if one.match(deed.written)]
    return [match.start() for one in sides for match in one.finditer(text)]


def _sayings(beside: Sequence[Word], sentences: Sequence[str]) -> list[_Deed]:
    """Return where somebody says most of what a line has somebody say or find."""
    found = []
    for number, text in enumerate(sentences):
        cuts = [0, *(cut.end() for cut in _CUT.finditer(text)), len(text)]
        for start, end in pairwise(cuts):
            piece = text[start:end]
            shared = sum(_says(piece, word) for word in beside)
            if shared >= _FIRM and _SAID.search(piece):
                found.append(_Deed(number, end - 1, shared, said=True))
    return found


def _does(one: Word, mine: Word, text: str) -> bool:
    """Return whether a word of a section tells a deed, not what another deed is done to: 감원 is none in `감원에 반대했어요`."""
    after = text[one.span[1] :]
    if one.written == one.stem == mine.stem:
        return _BARELY.match(after) is not None
    return not _BESIDE.search(one.written) or _DONE.match(after) is not None or one.written.endswith("기로")


def _says(piece: str, word: Word) -> bool:
    """Return whether a clause has a word, if only before 이라고: 견본, 견본이었다고."""
    return any(
        alike(word, one) or (len(word.stem) >= _NOUN and one.written.startswith(word.stem)) for one in words(piece)
    )


def _one_deed(mine: Word, other: Word, shared: int) -> bool:
    """Return whether two words are one deed; of a verb of one syllable the line must tell more: 낸다, 내고."""
    if alike(mine, other):
        return True
    short = _VERB.fullmatch(mine.written) and _VERB.fullmatch(other.written)
    return shared >= _FIRM and short is not None and _open(mine.written[0]) == _open(other.written[0])


def _open(letter: str) -> int:
    return (ord(letter) - 0xAC00) // 28


def _owner(one: _Deed, sentences: Sequence[str]) -> re.Match[str] | None:
    """Return the party that does a deed: the subject before it, and of what is said the first; none that means one told of before or stands for its firm."""
    text = sentences[one.sentence]
    start = max((cut.end() for cut in _CUT.finditer(text, 0, one.at)), default=0) if one.said else 0
    marked = [each for each in _MARKED.finditer(text, start, one.at) if parties.party(each["name"], sentences)]
    if not marked:
        return None
    owner = marked[0 if one.said else -1]
    unsure = parties.generic(owner["name"]) or parties.officer(text, owner.start())
    return None if unsure else owner


def _not_his(told: _Told, one: _Deed, section: _Section) -> bool:
    """Return whether a sentence gives a deed to another party than to that of the line, which the section names too."""
    text = section.sentences[one.sentence]
    owner = _owner(one, section.sentences)
    if owner is None:
        return _before_its_time(told, one, section)
    scope = _scope(text, owner, one.at)
    turned = of_words(rf"{re.escape(owner['name'])}(?: [가-힣A-Za-z]+)?{_GIVEN}").search(told.rest) is not None
    if owner["name"] in told.who or (owner["name"] in told.rest and not turned):
        return False
    if parties.tied(told.who, owner["name"], section.sentences) or not _apart(
        told.who, scope, owner["name"], turned=turned
    ):
        return False
    return turned or _not_received(told, text)


def _scope(text: str, owner: re.Match[str], at: int) -> str:
    """Return the part of a sentence that tells the deed: its clause, where the one before or behind it has a subject of its own."""
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= owner.start()) if owner["mark"] in "은는" else 0
    end = min(cut for cut in cuts if cut > at)
    return text[start : end if _MARKED.search(text, end) else len(text)]


def _apart(who: str, scope: str, owner: str, *, turned: bool) -> bool:
    """Return whether a sentence leaves somebody out of a deed: not named, or only by what is told of its doer (`청에서 거절당한 로스는`)."""
    here = [word for word in who.split() if len(word) > 1 and word in scope]
    if not here:
        return True
    match = of_words(rf"{re.escape(here[-1])}(?P<rest>\S* \S.*?){re.escape(owner)}[은는]").search(scope)
    if match and _RELATIVE.match(match["rest"]):
        return True
    return turned and of_words(rf"{re.escape(here[-1])}(?: [가-힣A-Za-z]+)?{_GIVEN}").search(scope) is not None


def _not_received(told: _Told, text: str) -> bool:
    """Return whether a line can only tell who does a thing, or the sentence says who else got it: a fine is as well its payer's."""
    deed = " ".join(_bare(told.rest).split()[-_LAST:])
    if not (_RECEIVED.search(deed) or _PASSIVE.search(deed)):
        return True
    given = [match["whom"] for match in _TO.finditer(text)]
    return bool(given) and not _HIM.search(text) and not any(whom in told.who for whom in given)


def _before_its_time(told: _Told, one: _Deed, section: _Section) -> bool:
    """Return whether a sentence leaves its subject out, and the party of the line is named later only."""
    text = section.sentences[one.sentence]
    before = " ".join((section.heading, *section.sentences[: one.sentence + 1]))
    named = any(word in before for word in told.who.split())
    return bool(section.heading) and one.shared >= _FIRM and not named and not _MARKED.search(text)


def _another_kind(who: str, one: _Deed, sentences: Sequence[str]) -> bool:
    """Return whether a body that stands nowhere below is of another kind, or of other people, than the one that does the deed."""
    owner = _owner(one, sentences)
    return owner is not None and one.shared > 0 and parties.unlike(who, owner.string[: owner.end("name")])
