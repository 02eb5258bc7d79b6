"""What goes on in a matter that an issue told: a date that moved, more of the same, a law that takes force.

Such news shares nearly all its words with what was told, and is what a reader of it must hear. Its title says so in a few words, or its
first sentences set a new date beside one that readers were given.
"""

import re
from collections.abc import Iterator

from pipeline.records import Entry, PastStory
from pipeline.text import quantities, sections
from pipeline.text.sentences import sentences

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|hundreds of)"
_STEPS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:postpon|delay|defer)(?:e|s|ed|es|red|rs|ing)?\b|\bpush(?:es|ed)? (?:\w+ ){0,4}back\b|\bput(?:s|ting)? off\b"
            r"|\bslip(?:s|ped)? (?:to|by|into)\b|\b(?:a|one|\d+|two|three|six) (?:day|week|month|year)s? (?:late|later|earlier|early)\b"
            r"|\b(?:bring|brought|brings|moved?|moves) (?:\w+ ){0,4}(?:forward|up to)\b"
            r"|연기|미뤄|미룬|미뤘|미루|미룰|늦춰|늦춘|늦췄|늦추|늦어[져지진]|앞당"
        ),
        (
            rf"\b{_NUMBER} (?:\w+ )?more\b|\bmore (?:\w+ ){{1,2}}(?:join|stop|follow|sue|pull|halt|leave)\w*\b|\bjoins? (?:the )?(?:lawsuit|suit|boycott|strike|deal)\b"
            r"|(?:곳|명|건|개|편|대|개사|개국|군데) 더\b|추가(?:로)? ?(?:확인|적발|중단|발견|도입|합류|확보|소송|제소|고발|투입|감원|발생|검출|유출)|잇따라|잇달아|(?:\d|[두세네]|다섯|여섯|일곱|여덟|아홉|열) ?(?:곳|명|개사|개국|개 회사|군데)도 "
        ),
        (
            r"\b(?:takes?|took|taking) (?:legal )?effect\b|\b(?:comes?|came|enters?|entered|goes|went) into (?:force|effect)\b|\bnow in force\b"
            r"|\b(?:signs?|signed) (?:\w+ ){0,6}(?:bill|law|act)\b|\bpromulgat\w+|공포(?=[…,·됐돼했해하한\s]|$)|시행(?=[…,·됐돼했해하한에\s]|$)|발효"
        ),
        r"\b(?:restor|resum|reopen|relaunch|reinstat)(?:e|es|ed|s|ing)\b|\b(?:is|are) back\b|재개|복구|재가동|다시 (?:열|문 ?열|팔|시작|켜)",
    )
)
_MOVED = re.compile(
    r"\b(?:not|from|instead of|rather than|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|earlier|had (?:been|planned|said|promised))\b"
    r"|에서|대신|아닌|아니라|당초|원래|애초|예정(?:이|됐|했)던|기존",
    re.IGNORECASE,
)
_OPENING = 2  # sentences of a summary in which the news stands
_LONGEST = 600


def goes_on(entry: Entry, story: PastStory) -> bool:
    """Whether an entry tells how a told matter went on: by its title, in words that no title of the section has, or by a date that moved."""
    titles = "\n".join((story.heading, *story.titles))
    return any(step.search(entry.title) and not step.search(titles) for step in _STEPS) or _moves_a_date(entry, story)


def _moves_a_date(entry: Entry, story: PastStory) -> bool:
    """Whether one sentence has a day that readers were told and one that they were not."""
    told = _days(f"{story.heading}\n{sections.plain(story.text)}")
    return any(told & days and days - told for days in _opening(entry)) if told else False


def _opening(entry: Entry) -> Iterator[frozenset[tuple[int, int]]]:
    """Yield the days of what an entry opens with, of each sentence that speaks of something that was otherwise."""
    for text in (entry.title, *sentences(entry.summary[:_LONGEST])[:_OPENING]):
        if _MOVED.search(text):
            yield _days(text)


def _days(text: str) -> frozenset[tuple[int, int]]:
    """Return the days of a text, in either language: month and day, the month of a bare day from the one before it."""
    found: set[tuple[int, int]] = set()
    for line in text.splitlines():
        month = 0
        for one in quantities.find(line, "ko" if re.search(r"[가-힣]", line) else "en"):
            if one.kind == "date" and one.date[2]:
                month = one.date[1] or month
                if month:
                    found.add((month, one.date[2]))
    return frozenset(found)
