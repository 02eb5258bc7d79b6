"""Past issues, taken in from their Markdown: what they told counts for novelty, and they count for the number.

People's archives have many shapes: front matter or none, a date in the name, the title or the text, headings of any depth or bold
lines, links in the text or listed at the end. What cannot be read is named, and then nothing of the whole call is taken in.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.publish.sheet import decode
from pipeline.records import PastStory
from pipeline.run import calendar
from pipeline.run.context import Context
from pipeline.workspace.files import telling

PLACE = "import"
_HEAD = 600  # characters at the beginning in which a date may stand
_SHORTEST = 4  # characters of text that make a section
_FRONT = re.compile(r"\A---[ \t]*\n(?P<front>.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_YEAR = r"(?<!\d)(?P<year>20\d\d)"
_DATES = (  # without a sign between month and day both have two digits: `2026-11` is a month, not the first of January
    re.compile(_YEAR + r"(?:[-./_]\s?|\s?년\s?)(?P<month>\d{1,2})(?:[-./_]\s?|\s?월\s?)(?P<day>\d{1,2})(?!\d)"),
    re.compile(_YEAR + r"(?:[-./_]|\s?년\s?)?(?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
)
_MONTH = re.compile(_YEAR + r"(?:[-./_]\s?|\s?년\s?)(?P<month>0?[1-9]|1[0-2])(?![\d.]\d|\d)")
_COUNTED = re.compile(r"\s?(?:주차|번째|째)")  # `12월 2주차` is no second of December
_COUNTED_MONTH = re.compile(r"\s?(?:주|호|회|개|가지|번|째)")  # nor is `12월 2호`, while `2026.12.2호` is
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\"']+")
_HEADING = re.compile(r"^(?P<marks>#{1,6})[ \t]+(?P<text>.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?P<text>[^\n#>|*\-=\s][^\n]*)\n(?P<line>=+|-{3,})[ \t]*$", re.MULTILINE)
_BOLD = re.compile(r"^(?:\*\*|__)(?P<text>[^*_\n]{2,100})(?:\*\*|__)[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<title>(?:[^\[\]\n]|\\.)*)\]\((?P<url>https?://[^)\s]+)\)")
_BARE = re.compile(r"(?<![(\w\"'=])<?(?P<url>https?://[^\s<>()\"']+)")
_NUMBER = re.compile(
    r"(?:^|[^\d])(?P<number>\d{1,4})\s?호|(?:#|No\.?\s?|Vol\.?\s?|Issue\s)(?P<other>\d{1,4})\b", re.IGNORECASE
)
_MARK = re.compile(r"\[\^?(?P<number>\d{1,3})\](?!\()")
_REFERENCES = re.compile(
    r"\W*(?:(?:참고|출처|링크)\s?(?:자료|문헌|기사|링크|모음)?|(?:더\s?)?읽을\s?거리|references?|sources?|links?|further reading)\W*",
    re.IGNORECASE,
)
_NO_STORY = re.compile(
    r"\W*(?:.{0,12}주목(?:해야|할).{0,8}(?:포인트|점)|포인트|한 줄 정리|다음 (?:주|호).{0,6}|(?:여는|닫는|맺는) (?:글|말)|마치며|맺음말|인사말?"
    r"|들어가며|목차|피드백|의견.{0,8}|구독.{0,4}(?:하기|안내)|takeaways?|contents|next week|feedback)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PastIssue:
    """One past issue as its file tells it; `number` is 0 where it tells none."""

    day: date
    title: str
    number: int
    stories: tuple[PastStory, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file. `kept`: the issue was made and sent here, so it knows more than the file; nothing was changed."""

    path: Path
    day: date
    stories: int
    again: bool = False
    kept: bool = False


def import_issues(context: Context, paths: Sequence[Path], given: date | None = None) -> list[Imported]:
    """Take past issues in, all or none; UsageError names every file that cannot be read and why.

    `given` is the date of a single file, whatever it says itself.
    """
    if given is not None and len(paths) > 1:
        raise UsageError(say("past.onedate"))
    zone = context.settings.newsletter.zone
    read, problems = [], []
    for path in paths:
        try:
            issue = parse(_text(path), path, zone, given)
            _need_past(context, path, issue.day)
            read.append((path, issue))
        except UsageError as error:
            problems.append(str(error))
    first: dict[date, Path] = {}
    for path, issue in read:
        if first.setdefault(issue.day, path) != path:
            problems.append(say("past.twice", path=path, other=first[issue.day], date=issue.day))
    if problems:
        raise UsageError("\n".join([*problems, say("past.nothing")] if len(paths) > 1 else problems))
    return [_take(context, path, issue) for path, issue in sorted(read, key=lambda pair: pair[1].day)]


def _need_past(context: Context, path: Path, day: date) -> None:
    """Raise UsageError where the date cannot be a past issue's: it is still to come, or stands for a draft that was never sent."""
    if day.isoformat() in context.state.sent_issues():
        return
    if day > context.now().astimezone(context.settings.newsletter.zone).date():
        raise UsageError(say("past.future", path=path, date=day))
    if context.issue(day).exists():
        raise UsageError(say("past.draft", path=path, date=day))


def _take(context: Context, path: Path, issue: PastIssue) -> Imported:
    """Keep one issue: what it told first and the issue last, so that a kill in between leaves nothing that counts as sent."""
    newsletter, state = context.settings.newsletter, context.state
    sent = state.sent_issues()
    known = sent.get(issue.day.isoformat())
    if known is not None and known[3] != PLACE:
        return Imported(path, issue.day, len(issue.stories), kept=True)
    number = issue.number or calendar.number(newsletter, issue.day, [date.fromisoformat(day) for day in sent])
    due = calendar.issue_time(newsletter, issue.day)
    state.remember_stories(issue.day, issue.stories)
    state.mark_sent(issue.day, number, issue.title, due, PLACE)
    return Imported(path, issue.day, len(issue.stories), again=known is not None)


def _text(path: Path) -> str:
    with telling(path):
        raw = path.read_bytes()
    text, encoding = decode(raw)
    if not encoding or "\0" in text:
        raise UsageError(say("past.unreadable", path=path))
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def parse(text: str, path: Path, zone: tzinfo | None = None, given: date | None = None) -> PastIssue:
    """Return what an issue's Markdown tells; UsageError where it has no title, no date or no text.

    `zone` is where the readers are: a moment in UTC may be the day before.
    """
    front, body = _front(text)
    body = _UNDERLINED.sub(lambda match: f"{'#' if match['line'][0] == '=' else '##'} {match['text']}", body)
    title, rest = _title(front, body)
    if not title:
        raise UsageError(say("run.import.title", path=path))
    day = given or _day([front.get("date", ""), front.get("published", ""), path.name, title], body, zone)
    if day is None:
        raise UsageError(say("run.import.date", path=path))
    stories = tuple(past_stories(day, f"# {title}\n\n{rest}"))
    if not stories:
        raise UsageError(say("past.empty", path=path))
    number = _number(front.get("number", "")) or _number(front.get("issue", "")) or _number(title) or _number(path.stem)
    return PastIssue(day, title, number, stories)


def _front(text: str) -> tuple[dict[str, str], str]:
    """Return the simple values of the front matter, and the text behind it."""
    match = _FRONT.match(text)
    if match is None:
        return {}, text
    pairs = (
        line.partition(":") for line in match["front"].splitlines() if ":" in line and not line.startswith((" ", "-"))
    )
    return {key.strip().casefold(): value.strip().strip("\"'") for key, _, value in pairs}, text[match.end() :]


def _title(front: dict[str, str], body: str) -> tuple[str, str]:
    """Return the title and the text without it: of the front matter, the first heading, or a first line that stands alone."""
    heading = _HEADING.search(body)
    top = heading if heading and (heading["marks"] == "#" or not body[: heading.start()].strip()) else None
    if front.get("title"):
        same = top and (top["marks"] == "#" or _plain(top["text"]) == _plain(front["title"]))
        return _plain(front["title"]), body[: top.start()] + body[top.end() :] if top and same else body
    if top is not None:
        return _plain(top["text"]), body[: top.start()] + body[top.end() :]
    line = re.match(r"\s*(?P<line>[^\n]{2,120})\n\s*\n", body)
    if line and (heading or _BOLD.search(body, line.end())):
        return _plain(line["line"]), body[line.end() :]
    return "", body


def _day(names: Sequence[str], body: str, zone: tzinfo | None) -> date | None:
    """Return the first real date: of what names the issue (front matter, file, title), else of the beginning of its text.

    Where a name tells a month, a date of another month is not the issue's: it is something that the text speaks of. Addresses tell no
    date: a link to a piece of news holds the day of the news.
    """
    month: tuple[int, int] | None = None
    for place in (*names, body[:_HEAD]):
        plain = _ADDRESS.sub(" ", place)
        found = _moment(plain, zone) or next(_real_dates(plain), None)
        if found is not None and month in (None, (found.year, found.month)):
            return found
        told = _MONTH.search(plain) if place in names else None
        if told is not None and month is None:
            month = int(told["year"]), int(told["month"])
    return None


def _moment(text: str, zone: tzinfo | None) -> date | None:
    """Return the day, where the readers are, of a moment with its offset; front matter often has it in UTC."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.astimezone(zone).date() if zone is not None and moment.tzinfo else None


def _real_dates(text: str) -> Iterator[date]:
    found = [match for pattern in _DATES for match in pattern.finditer(text)]
    for match in sorted(found, key=lambda match: match.start()):
        counted = _COUNTED_MONTH if "월" in match[0] else _COUNTED
        if counted.match(text, match.end()):
            continue
        with suppress(ValueError):
            yield date(int(match["year"]), int(match["month"]), int(match["day"]))


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    match = _NUMBER.search(text)
    return int(match["number"] or match["other"]) if match else 0


def _plain(text: str) -> str:
    return re.sub(r"\*\*|__|`", "", _LINK.sub(r"\g<title>", text)).strip()


# --- what it told


def past_stories(day: date, text: str) -> list[PastStory]:
    """Return what an issue's Markdown told: a story a section. A reference belongs to the section that cites it, else to all."""
    parts = _parts(text)
    listed = "\n".join(f"{heading}\n{body}" for heading, body in parts if _REFERENCES.fullmatch(heading))
    numbered = {number: (title, url) for number, (title, url) in enumerate(_links(listed), start=1)}
    told = [(heading, body) for heading, body in parts if not _REFERENCES.fullmatch(heading)]
    sections = [
        (heading, body) for heading, body in told[1:] if len(body) >= _SHORTEST and not _NO_STORY.fullmatch(heading)
    ] or [(heading, body) for heading, body in told[:1] if len(body) >= _SHORTEST]
    found = []
    for heading, body in sections:
        own = _links(f"{heading}\n{body}")
        cited = [numbered[number] for mark in _MARK.finditer(body) if (number := int(mark["number"])) in numbered]
        links = list(dict.fromkeys([*own, *cited] or (numbered.values() if len(sections) == 1 else ())))
        shared = () if links else numbered.values()
        urls = tuple(dict.fromkeys(url for _, url in (*links, *shared)))
        titles = tuple(title for title, _ in links if title)
        found.append(PastStory(day.isoformat(), _plain(heading), body.strip(), urls, titles))
    return found


def _parts(text: str) -> list[tuple[str, str]]:
    """Cut a text at its headings; where it has none below the title, at lines that are bold as a whole."""
    headings = [(match.start(), match.end(), match["text"]) for match in _HEADING.finditer(text)]
    bold = [(match.start(), match.end(), match["text"].rstrip(":")) for match in _BOLD.finditer(text)]
    if len(headings) > 1:  # bold lines end a section, as takeaways and references do in our own
        bold = [one for one in bold if _REFERENCES.fullmatch(one[2]) or _NO_STORY.fullmatch(one[2])]
    cuts = sorted([*headings, *bold])
    ends = [start for start, _, _ in cuts[1:]] + [len(text)]
    return [(heading, text[after:end].strip()) for (_, after, heading), end in zip(cuts, ends, strict=True)]


def _links(text: str) -> list[tuple[str, str]]:
    """Return the links of a text with their titles, in order, each address once."""
    found: dict[str, str] = {}
    for match in _LINK.finditer(text):
        found.setdefault(match["url"], _plain(re.sub(r"\\(.)", r"\1", match["title"])))
    for match in _BARE.finditer(_LINK.sub("", text)):
        found.setdefault(match["url"].rstrip(".,;:!?"), "")
    return [(title, url) for url, title in found.items()]
