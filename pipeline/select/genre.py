"""What kind of piece an entry is, by its title, its address and its first words.

News is what remains. The marks are conventions of the press that outlets themselves print ("Opinion:", `/deals/`, 팟캐스트).
"""

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

from pipeline.records import Entry
from pipeline.text.patterns import deferred

Genre = Literal["news", "roundup", "list", "how-to", "opinion", "deal", "event", "podcast"]
ALONE: frozenset[Genre] = frozenset(("roundup", "deal", "podcast", "event"))
"""Pieces that tell of many things, or of themselves: they never join a story."""

_NUMBER_WORD = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TITLES: tuple[tuple[Genre, str], ...] = (
    (
        "podcast",
        (
            r"^\W*podcast\b|\bpodcast(?: episode\b|\s*[:|,\])])|[|:([\u2013\u2014-]\s*(?:[\w'’]+ ){0,3}podcast\W*$|^episode \d|\bep(?:isode)?\.? \d+\b"
            r"|^\W*팟캐스트(?!\w)|팟캐스트\s*[:|\])]|오디오 브리핑"
        ),
    ),
    (
        "deal",
        (
            r"\bdeals?\b(?=.*\b(?:off|best|save|today|shop)\b)|\bbest\b.*\bdeals?\b|\bsave \$?\d|\$\d+ off\b|\d+% off\b|\bcoupons?\b|\bpromo codes?\b"
            r"|\blowest price\b|\b(?:just|only) \$\d|\btoday only\b|\blifetime (?:subscription|access|licen[cs]e)\b"
            r"|\b(?:prime day|black friday)\b(?!.*\b(?:sales|revenue|traffic|spending|shoppers|fraud|scams?)\b)|\bgift guide\b|특가|할인전|최저가|할인 쿠폰|쿠폰(?: 코드| 받|\W*$)|핫딜"
        ),
    ),
    (
        "roundup",
        (
            rf"^the download:|\bround-?up\b|\bweek in review\b|\bmay have missed\b|\bthis week in\b|\bin brief\b|\bnewsletter\s*[:#|\])]|^(?:\S+ ){{0,3}}newsletter\W*(?:\d+\W*)?$"
            rf"|\b{_NUMBER_WORD} (?:\w+ )?(?:stories|headlines)\b|\bnews (?:of|this) (?:the )?week\b|\bdaily (?:digest|briefing)\b"
            r"|^(?:(?:the|last|your|our) )?week in \w+(?: \w+)?(?:$|[:|,#–—-]| #)|^(?:the )?(?:\w+ )?weekly\s*[:#]"
            r"|^\[?(?:주간|금주의|이번 주) (?:AI|IT|인공지능|테크) (?:동향|뉴스|소식|이슈|정리)|\b(?:AI|IT|테크) 위클리\s*[:#\]]|단신\]|훑어보|뉴스 모음|주간 소식|한 주 (?:소식|정리)|소식 (?:다섯|여섯|일곱|\d+)|뉴스레터\s*[:#|\])]|^(?:\S+ )?뉴스레터\W*(?:\d+호?\W*)?$|\[?(?:AI )?브리핑\]|간추린"
        ),
    ),
    (
        "event",
        (
            r"^join us\b|\bwebinar\b|\bmeet-?up\b|\bregister (?:now|today)\b|\bcall for (?:papers|speakers)\b|\btickets?\b.*\b(?:left|sale|save)\b"
            r"|\bfinal (?:call|hours)\b|\bdisrupt 20\d\d\b|^\W*(?:\S+ ){0,4}hackathon\W*(?:20\d\d\W*)?$"
            r"|웨비나|참가자 모집|설명회(?: 개최| 참가| 신청| 안내|\W*$)|밋업|참가 신청"
        ),
    ),
    (
        "opinion",
        (
            r"^(?:opinion|editorial|comment|column|analysis)\b\s*[:|]|\bop-ed\b|^why (?:i|we|you)\b|^i(?:['’](?:m|ve|d))? (?!/o\b)"
            r"|\bletters? to the editor\b|\[?(?:칼럼|사설|기고|오피니언|시론|기자수첩)\]|^(?:칼럼|사설|기고|오피니언)[ :\]]"
        ),
    ),
    (
        "how-to",
        (
            r"^how to\b|:\s*how to\b|\ba (?:\w+-)?(?:step )?(?:step-by-step )?(?:guide|tutorial)\b|\bstep-by-step\b|\bbeginner'?s guide\b|\btutorial\b|^here'?s how\b|\btips\b"
            r"|하는 (?:방법|법)\b|사용법|따라 하기|입문|가이드$"
        ),
    ),
    (
        "list",
        (
            rf"^(?:the |these |our )?{_NUMBER_WORD} (?:of the )?(?:\w+ ){{0,3}}(?:best|ways|things|tips|reasons|tools|apps|prompts|tricks|questions|books|gadgets|features|takeaways)\b"
            r"|^(?:the )?best \w+(?: \w+)* (?:of|for|in) |\bhidden gems\b|\d+가지|\d+선\b|추천 \d+|(?:다섯|여섯|일곱|열) 가지|순위 총정리"
        ),
    ),
)
_PATHS: tuple[tuple[Genre, str], ...] = (
    ("podcast", r"/podcasts?/"),
    ("deal", r"/(?:deals?|coupons?|shopping|best-picks)/"),
    ("roundup", r"/(?:round-?ups?|newsletters?|briefing)/"),
    ("event", r"/(?:events?|webinars?|meetups?)/"),
    ("opinion", r"/(?:opinions?|editorials?|columns?|op-ed)/"),
    ("how-to", r"/(?:how-?tos?|guides?|tutorials?)/"),
)
_BODY = deferred(r"we may earn a commission|in this week'?s episode|affiliate links", re.IGNORECASE)
_OPENING = 400
_BY_TITLE = tuple((genre, deferred(pattern, re.IGNORECASE)) for genre, pattern in _TITLES)
_BY_PATH = tuple((genre, deferred(pattern, re.IGNORECASE)) for genre, pattern in _PATHS)


def genre_of(entry: Entry) -> Genre:
    """Return what kind of piece an entry is."""
    return _genre(entry.title, entry.url, f"{entry.summary} {entry.body[:_OPENING]}")


@lru_cache(maxsize=8_192)  # it is asked when terms are made, stories led and reasons given
def _genre(title: str, url: str, text: str) -> Genre:
    for genre, pattern in _BY_TITLE:
        if pattern.search(title):
            return genre
    path = urlsplit(url).path if url.startswith("http") else ""
    for genre, pattern in _BY_PATH:
        if pattern.search(path):
            return genre
    if match := _BODY.search(text):
        return "podcast" if "episode" in match.group().lower() else "deal"
    return "news"
