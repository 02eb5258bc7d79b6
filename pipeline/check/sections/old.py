"""Old news: a sentence that tells as new what its article told before this issue's week began."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.records import Issue, Section
from pipeline.text.days import moment
from pipeline.text.patterns import deferred

_SLACK = timedelta(days=1)  # an entry of the last evening may have been seen late
_FRESH = deferred(r"오늘|이번 ?주|금주|방금|막 [가-힣]+[았었했]|최근|새로(?= )|새롭게|갓 [가-힣]+[은한]|따끈")
_DEED = deferred(
    r"(?:공개|출시|발표|도입|인수|체결|시작|개시|투자|합의|출범|공시)(?:했|됐|한다고 밝혔|하기로 했)|"
    r"선보였|선보인|내놓았|내놨|내놓은|나왔어|나왔습|열었어|밝혔|받았다고|알려졌"
)
_WHEN = deferred(
    r"지난 ?(?:해|달|주|번|호|[봄가]|여름|가을|겨울|연말|\d)|지지난|지난[해달주]|작년|재작년|올 ?(?:해|초|봄|여름|가을|겨울)|연초|연말|전년|"
    r"\d{4}년|\d+월|\d+일|\d+분기|[상하]반기|\d+\s?(?:년|개월|달|주|일|시간) ?(?:전|만에)|"
    r"(?:한|두|세|네|몇|며칠|얼마|이틀|사흘|나흘|열흘|보름|일주일) ?(?:달|주|해|년)? ?전|"
    r"앞서|당시|그때|그전|그 전|예전|이전|이미|벌써|원래|본래|애초|진작|전작|초순|중순|하순|월초|월말"
)
_UNTIL = deferred(
    r"(?P<date>(?:20\d\d년\s?)?\d{1,2}월\s?\d{1,2}일)(?:\s?\([월화수목금토일]\))?(?:\s?(?:오전|오후)?\s?\d{1,2}시)?\s?까지"
)
_AHEAD = deferred(r"세요|수 있|받아요|열려요|해야|돼요|예정|모집|접수|신청하|등록하|기한|마감")
_RECENT = 180  # days: an older date is history, or another year's
_SSANG_SIOT = 20
_FOLLOWS = deferred(r"지난 ?(?:주|호|번|달)|지난[주달]|앞서|후속|뒤이어|에 이어|전해 드[렸린]|소개[했해한]|다룬|다뤘")


def old(claim: Claim, issue: Issue, section: Section, before: str = "") -> Iterator[Flag]:
    """Yield a sentence told as new whose cited articles are all older than the issue's window.

    Not where the sentence, or the one before it, says when it was, and not where a follow-up says that it is one.
    """
    if issue.window is None or claim.direct or not claim.evidence:
        return
    times = [one.published for one in claim.evidence if one.published is not None]
    if len(times) < len(claim.evidence) or max(times) >= issue.window[0] - _SLACK:
        return
    text = claim.placed.plain
    told = _FRESH.search(text) or _DEED.search(text)
    if told is None or _says_when(text) or (not _FRESH.search(text) and _says_when(before)) or _follows(issue, section):
        return
    newest = max(claim.evidence, key=lambda one: one.published or issue.window[0] if issue.window else times[0])
    day = max(times).astimezone(issue.window[1].tzinfo)
    message = say("check.old-news", id=newest.id, year=day.year, month=day.month, day=day.day)
    yield Flag("old-news", "warn", (0, len(claim.text.rstrip("\u2060 "))), message, (newest.id,), 0.7)


def late(claim: Claim, issue: Issue, now: datetime) -> Iterator[Flag]:
    """Yield a deadline that a sentence still holds out (`11월 20일까지 신청하세요`) though it is past at the issue's time."""
    if now.tzinfo is None or not _AHEAD.search(claim.placed.plain) or _over(claim.placed.plain):
        return
    for match in _UNTIL.finditer(claim.text):
        found = moment(match["date"], issue.date)
        if found is not None and found.past(now, now.tzinfo) and (issue.date - found.day).days <= _RECENT:
            message = say("check.event.until", text=match.group())
            yield Flag("event-past", "warn", match.span(), message, claim.ids[:1], 0.8)


def _over(text: str) -> bool:
    """Return whether a sentence tells what has happened (`11월 20일까지 받았어요`)."""
    match = re.search(r"(?P<stem>[가-힣])(?:어요|고요|습니다|는데요|거든요)[.!~ ]*$", text)
    return match is not None and (ord(match["stem"]) - 0xAC00) % 28 == _SSANG_SIOT and match["stem"] not in "있겠"


def _says_when(text: str) -> bool:
    return _WHEN.search(text) is not None


def _follows(issue: Issue, section: Section) -> bool:
    """Return whether the section's story follows an earlier one and its text says so."""
    story = issue.stories.get(section.story)
    return story is not None and story.novelty == "follow-up" and _FOLLOWS.search(section.body) is not None
