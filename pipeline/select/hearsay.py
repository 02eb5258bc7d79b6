"""Whether an article is a rumour: a report of unnamed sources, or a story that nobody named announces.

What is said of a calendar or a procedure is none (`the Senate is expected to vote`), nor is a forecast, a plan that its owner speaks of, or a
detail below the first sentence of what has happened.
"""

import re
from collections.abc import Iterator

from pipeline.select.citing import ELSEWHERE
from pipeline.text.heard import HEARD, OWNED, OWNED_KOREAN, PRESS, PRESS_KOREAN

OPENING = 400
"""Letters in which a report says that it is unconfirmed; further below, a detail may be (a price, a date)."""

_ENDS_IN_L = "".join(map(chr, range(0xAC08, 0xD7A4, 28)))  # the syllables with ㄹ at their end: what is yet to be
_HEARSAY = re.compile(
    rf"\breportedly\b|(?<!\bopen[ -])\bsources?(?: say| said| close| tell| told)|\b(?:people|persons?|sources?|officials?|insiders?) (?:familiar|briefed|close|with (?:direct |first-?hand |intimate )?knowledge)|{HEARD}|\brumou?r|\bleaks?\b.*\bsuggest"
    r"|소식통|(?:다는|라는|란|이란) 관측|관측(?:이|도) (?:나오|나온|나왔|제기)|루머|(?<![입헛])소문(?!난)|추진설|인수설|관계자(?:들)?에 따르면",
    re.IGNORECASE,
)
"""What only those say who do not give their names: a rumour wherever it stands in the opening."""

_PASSED_ON = re.compile(r"알려졌다|것으로 (?:알려진|전해진)|전해졌다")
"""What is said of hearsay and, further below, of what everybody knows: `쓰는 사람이 5,000명이 안 되는 것으로 알려졌다`."""

_WIRED = re.compile(r"(?:^|; )(?:sources?|reports): ", re.IGNORECASE)
"""How a title tells whose word it has; further back, or in a text, it credits a page or a picture: `(Source: …)`."""

_TENTATIVE = re.compile(
    r"\bsaid to be\b|\bin (?:\w+ )?talks\b|(?<!\bwhat )\bis (?:said|expected|considering|weighing|exploring)\b|\bcould soon\b|\bmay (?:soon|be planning)\b"
    rf"|(?:할|될|낼|나올|올릴|살|팔) 듯(?!\w)|[{_ENDS_IN_L}] 듯(?:하다|합니다|해요|싶다|(?=[…”’\"')\].,?]|$))|협상 중|논의 중|검토 중|가능성이 제기",
    re.IGNORECASE | re.MULTILINE,
)
"""What is not settled: a rumour where it is the story itself, and nobody named speaks of it."""

_SCHEDULED = re.compile(
    r"\b(?:ruling|verdict|judge?ment|vote|hearing|trial|debate|results|earnings)\b[^.\n]{0,40}\bis expected\b"
    r"|\bis expected to (?:\w+ly )?(?:vote|rule|debate|hear|decide on|(?:take|pick) (?:\w+ )?up|take effect|(?:come|enter) into (?:force|effect)|sign (?:it|them|the (?:bill|law|act|order))"
    r"|close (?:in|by|on|before|after|this|next|late|early)|grow|rise|fall|drop|double|triple|increase|decline|shrink|(?:reach|exceed|surpass|top|hit) (?:\w+ )?[$€£¥]?\d)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bnot )"
    r"\b(?:said|says|announce[sd]|confirm(?:s|ed)|told|wrote|writes|disclose[sd]|acknowledge[sd]|finds|found|according to)\b(?! (?:nothing|to be)\b)"
    r"|밝혔|밝힌|밝히|발표(?:했|한다|하며|하고)|설명했|말했|공시했|예고했|확인했"
)
_UNNAMED = re.compile(
    r"\b(?:people|persons?|sources?|employees?|officials|executives|insiders|investors|workers|engineers|analysts|observers|bankers|reports?|someone|those)\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|a few) (?!years|months|weeks|days)\w+"
    r"|관계자|소식통|업계|외신|전문가|일각|시장에서|애널리스트",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no)\b|n['’]t\b|않|아니")
_PRESS = re.compile(rf"(?:{'|'.join(ELSEWHERE.values())})|\breport(?:s|ed)\b|라고 [^.\n]{{0,30}}(?:보도|전)했")
_REPORTED_BY = re.compile(rf"{PRESS}|{PRESS_KOREAN}")
_OWNED = re.compile(rf"{OWNED}|{OWNED_KOREAN}")
_UNDER_WAY = re.compile(
    r"\b(?:in (?:\w+ )?(?:talks|discussions)|consider(?:s|ing)|weigh(?:s|ing)|explor(?:es|ing)|plan(?:s|ning)) |협의|논의|협상|추진|검토|계획",
    re.IGNORECASE,
)
"""What is only talked about or planned: a rumour where a named outlet alone reports it."""
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’')]?\s+|\n")
_NEWS = 4  # the title and the sentences in which a report tells its news
_STORY = 2  # the title and the first sentence tell what the story is
_BEFORE, _BEHIND = 60, 40  # letters around a verb of saying in which it is told who says it


def hearsay(title: str, text: str) -> bool:
    """Return whether an article is a rumour, by its title and the opening of its text."""
    head = text[:OPENING].strip()
    if _WIRED.search(title) or _HEARSAY.search(f"{title}\n{head}"):
        return True
    sentences = [title, *filter(None, _SENTENCE.split(head))]
    if any(map(_PASSED_ON.search, sentences[:_NEWS])):
        return True
    if any(map(_reported_plan, sentences[: _STORY + 1])):
        return True
    unsettled = [number for number, sentence in enumerate(sentences) if _unsettled(sentence)]
    if any(_spoken_for(sentences[number]) for number in unsettled):
        return False
    return any(number < _STORY or _PRESS.search(sentences[number]) for number in unsettled)


def _reported_plan(sentence: str) -> bool:
    """Return whether a sentence tells talks or plans that an outlet reports and nobody answers for."""
    return bool(_REPORTED_BY.search(sentence) and _UNDER_WAY.search(sentence)) and not _OWNED.search(sentence)


def _unsettled(sentence: str) -> bool:
    return bool(_TENTATIVE.search(_SCHEDULED.sub("", sentence)))


def _spoken_for(sentence: str) -> bool:
    """Whether someone who is named, and no outlet, says what a sentence tells."""
    return not _NOT.search(sentence) and any(
        not _UNNAMED.search(who) and not _PRESS.search(who) for who in _speakers(sentence)
    )


def _speakers(sentence: str) -> Iterator[str]:
    """Yield what stands around each verb of saying, where it is told who says it."""
    for match in _SAID.finditer(sentence):
        before = sentence[max(0, match.start() - _BEFORE) : match.start()]
        behind = sentence[match.end() : match.end() + _BEHIND]
        if match.group() == "according to":
            yield behind
        else:
            yield before + behind if before.rstrip().endswith(("”", '"', ",")) else before
