"""A name that does what its own source sentence tells of another one: 마이크로칩이 파산을 신청 for `Wolfspeed filed for bankruptcy, and Microchip paused`.

Both names stand in one sentence of the source, each as the subject of a clause. The draft's subject is the one, its figures and words
are all of the other one's clause, and the other one is left out.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import hearing, relative, strangers
from pipeline.messages import say
from pipeline.text import aliases

_NAME = r"[A-ZÀ-Þ][A-Za-zÀ-ſ0-9&'-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ſ0-9&'-]*){0,2}"
_VERB = r"(?:, [^,.;]{3,60},)? (?:(?:has|have|had|is|are|was|were|will|would|can|could|also|only|already|still|later|recently) ){0,3}(?:[a-z]{2,}(?:ed|s)|[a-z]+ed|is|are|was|were|has|had|will|took|made|won|built|grew|cut|sold|bought|paid|rose|fell|lost|left|spent|put|kept|went|ran|led|got|gave|saw|shut|hit|drew|held|began|sank|shrank|stood|set)\b"
_CLAUSE = rf"(?:^(?:(?:[A-Z][a-z]+ [^,.;]{{0,30}},|(?:In|On|At|By|Last|This) (?:[a-z]+ )?[A-Z]?[a-z]+) )?|[,;] (?:and |but |while |whereas )?| (?:and|but|while|whereas) )(?P<name>{_NAME})(?={_VERB})"
_TOPIC = r"(?<![가-힣A-Za-z0-9])(?P<name>[가-힣A-Za-z0-9]{2,12})(?:은|는|이|가) "
_OPENERS = frozenset(
    str.split(
        "The It He She They We You This That These Those In On At By For But And Overseas Domestic Foreign Global Some Many Most More Nearly "
        "About Around Sales Revenue Revenues Profit Profits Shares Prices Exports Imports Officials Police Scientists Researchers Analysts Critics "
        "Investors Users Customers Workers Teachers Doctors Patients Students Farmers Voters Emissions Output Demand Costs Production Orders"
    )
)
_FIGURE = "="
_SURE = 0.85
_MAYBE = 0.6
_WORDS = 1


def clauses_told(claim: Claim) -> Iterator[Flag]:
    """Yield the subject of a sentence whose source tells all that it says of another name in the same sentence."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    for topic in compiled(_TOPIC).finditer(claim.text):
        if relative.relative(claim.text, topic.end("name")):
            continue
        for one in claim.evidence:
            other = _other(claim, one, topic)
            if other is not None:
                message = say("check.doer", name=topic["name"], other=other, id=one.id)
                yield Flag("name", "block", topic.span("name"), message, (one.id,), 0.7)
                return


def _other(claim: Claim, one: Evidence, topic: re.Match[str]) -> str | None:
    """Return the name of whose clause the draft tells, where its own subject has another clause of this source sentence."""
    clauses = _clauses(one.text)
    if len(clauses) < 2:
        return None
    mine = [clause for clause in clauses if same(clause[0], topic["name"])]
    if len(mine) != 1 or one.text.count(mine[0][0]) != 1:
        return None
    shared = [
        anchor
        for anchor in anchors.shared(one.text, one.language, claim.text)
        if not topic.start() <= anchor.draft[0][0] < topic.end()
    ]
    at = [(anchor.source[0][0], anchor.key[0] == _FIGURE) for anchor in shared if len(anchor.source) == 1]
    figures = [place for place, figure in at if figure]
    for name, start, end in clauses:
        inside = sum(start <= place < end for place, _ in at)
        if (name, start, end) == mine[0] or not figures or not all(start <= place < end for place in figures):
            continue
        if inside > _WORDS and inside - (len(at) - inside) > _WORDS and not _told(name, claim.text):
            return name
    return None


def _clauses(text: str) -> list[tuple[str, int, int]]:
    """Return the clauses of a sentence that begin with a name: the name, and from where to where."""
    found = [match for match in compiled(_CLAUSE).finditer(text) if match["name"].split()[0] not in _OPENERS]
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    return [(match["name"], match.start("name"), end) for match, end in zip(found, ends, strict=True)]


def same(latin: str, written: str) -> bool:
    """Return whether a subject of a draft is a name of the source, for sure."""
    if aliases.keys(latin, aliases.table()) & aliases.keys(written, aliases.table()) or written in latin.split():
        return True
    joined = "".join(written.split())
    return any(hearing.english(word, joined) >= _SURE for word in _parts(latin))


def _told(latin: str, text: str) -> bool:
    """Return whether a draft has a name of the source somewhere, by its sound or by another writing."""
    if aliases.keys(latin, aliases.table()) & aliases.keys(text, aliases.table()):
        return True
    if any(re.search(rf"\b{re.escape(word)}\b", text) for word in latin.split()):
        return True
    forms = {form for word in re.findall(r"[가-힣]{2,}", text) for form in strangers.readings(word)}
    parts = _parts(latin)
    return not parts or any(hearing.likeness(word, form) >= _MAYBE for word in parts for form in forms)


def _parts(latin: str) -> list[str]:
    """Return what of a name tells by its sound: its words, and all of them in one."""
    return [word for word in {*latin.split(), latin.replace(" ", "")} if strangers.tells(word)]
