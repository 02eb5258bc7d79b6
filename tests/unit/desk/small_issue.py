"""A small issue on disk about invented companies, with something to find in it: what the tests of the desk work on."""

import atexit
import shutil
import tempfile
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from pipeline.config import Secrets, load_text
from pipeline.messages import speaking
from pipeline.read import print_article
from pipeline.records import (
    Article,
    Entry,
    Fetched,
    LeftOut,
    Model,
    Outline,
    OutlineSection,
    Reason,
    Section,
    SectionKind,
    Story,
    Transport,
    Validators,
)
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.state import State
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

DAY = date(2026, 11, 25)
SETTINGS = """newsletter:
  name: 수요일의 AI
  weekday: wednesday
  time: "07:00"
  timezone: Asia/Seoul
  greeting: "안녕하세요! 수요일 아침, 커피 한 잔과 함께 읽는 ‘수요일의 AI’예요."
  sections: {words: [4, 60]}
  model: {drafter: claude, budget_usd: 2.0}
  mail: {from: "수요일의 AI <editor@wednesday.example>", address: "서울특별시 견본구 예시로 12"}
sources:
  - {name: 테크파도, url: "https://wave.example/feed"}
"""
LEDE = """한빛연구소가 새 모델 ‘미르 3’의 입력 값을 100만 토큰에 **$0.28**로 내렸어요.[^S1.2] 이번 호에서는 가격표부터 차근차근 살펴볼게요. 🙂
"""
PRICE = """### 가격표부터 펼쳐 볼게요

한빛연구소의 ‘미르 3’는 입력 100만 토큰에 $0.28예요.[^S1.2] 같은 급으로 꼽히는 오차드 4($1.75)보다 95% 싸요.[^S1.2 S2.2] 공개 이틀 만에 내려받은 횟수가 100만 번을 넘었대요.

- **미르 3**: 입력 $0.28 · 출력 $0.80 [^S1.2 S1.3]
- **오차드 4**: 입력 $1.75 · 출력 $14.00 [^S2.2 S2.3]

다만 이건 정가끼리의 비교예요. 오차드는 되풀이되는 입력을 90% 깎아 줍니다.[^S2.4] 긴 지시문을 매번 똑같이 보내는 서비스라면 순서가 뒤집힐 수도 있어요.
"""
LOCAL = """### 직접 돌리면 이만큼 들어요

미르 3의 가중치는 412GB예요.[^S1.1] 그래서 보통 회사 서버 한 대로는 모자라요.
"""
POINTS = """- 지시문이 짧고 호출이 많다면 이번 주에 견적을 다시 뽑아 보세요.
- 캐시 할인까지 넣고 비교해 보세요.
"""
BODIES: tuple[tuple[str, SectionKind, str, tuple[str, ...]], ...] = (
    ("lede", "lede", LEDE, ()),
    ("s1", "story", PRICE, ("S1", "S2")),
    ("s2", "story", LOCAL, ("S1",)),
    ("takeaways", "takeaways", POINTS, ()),
)
_MIR = (
    "Hanbit Lab releases Mir 3",
    "Mir 3 is available today at $0.28 per million input tokens.",
    "Output costs $0.80 per million tokens.",
    "The weights take up 412 GB.",
    "It was downloaded 310,000 times in two days.",
)
_ORCHARD = (
    "Orchard 4 price list",
    "Orchard 4 list price: $1.75 per million input tokens.",
    "Output is $14.00 per million tokens.",
    "Cached input is billed 90% lower.",
)


class StillClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the evening before the issue's day."""
        return datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        """Return at once."""


class NoNetwork(Transport):
    """A transport that never answers."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Fail."""
        return Fetched(url, url, reason="offline")


def make(workspace: Path, model: Model | None = None) -> Context:
    """Leave the issue in a workspace and return the context that works on it."""
    shutil.copytree(_made(), workspace, dirs_exist_ok=True)
    return empty(workspace, model)


@cache
def _made() -> Path:
    """Return a folder with the issue, which this process makes once."""
    folder = Path(tempfile.mkdtemp(prefix="small-issue-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with speaking("ko"):
        context = empty(folder, None)
        _fill(context)
        context.state.close()
    return folder


def _fill(context: Context) -> None:
    issue = context.issue(DAY)
    _material(issue)
    rows = [
        OutlineSection(name, kind, section_text.heading(body), "", articles) for name, kind, body, articles in BODIES
    ]
    issue.put_outline(
        Outline(
            number=42,
            titles=("💸 미르 3, 입력 100만 토큰에 $0.28",),
            title="💸 미르 3, 입력 100만 토큰에 $0.28",
            subject="💸 미르 3, 입력 100만 토큰에 $0.28",
            preheader="오차드 4와 값을 나란히 놓고 봤어요.",
            shape="deep-dive",
            sections=tuple(rows),
        )
    )
    issue.put_journal({"drafter": "claude"})
    for place, (name, kind, body, articles) in enumerate(BODIES, start=1):
        section = Section(name, kind, body, articles=articles)
        issue.history(name).add(section_text.write(section), "draft")
        issue.put_section(place, section)
    finishing.finish(context, issue)


def empty(workspace: Path, model: Model | None = None) -> Context:
    """Return a context whose workspace has no issue yet."""
    (workspace / "output").mkdir(parents=True, exist_ok=True)
    return Context(
        workspace=workspace,
        settings=load_text(SETTINGS),
        secrets=Secrets({}),
        transport=NoNetwork(),
        clock=StillClock(),
        state=State(workspace / "output" / "state.sqlite"),
        model=lambda context, issue: model,
    )


def _material(issue: IssueFolder) -> None:
    for name, outlet, title, lines in (
        ("S1", "테크파도", _MIR[0], _MIR),
        ("S2", "오차드 문서", _ORCHARD[0], _ORCHARD),
    ):
        issue.put_article(name, print_article(_article(name, outlet, title, lines)))
    entries = [
        _entry("e1", "테크파도", _MIR[0]),
        _entry("e2", "오차드 문서", _ORCHARD[0]),
        _entry("e3", "광고판", "<b>특가</b>"),
    ]
    issue.put_entries(entries)
    reasons = (Reason("outlets", 1.1, "출처 2곳이 함께 다룸"), Reason("listicle", -0.4, "홍보 느낌"))
    issue.put_stories(
        [
            Story("st-1", _MIR[0], ("e1",), ("테크파도",), 2.5, reasons),
            Story("st-2", _ORCHARD[0], ("e2",), ("오차드 문서",), 1.0, reasons[:1]),
        ],
        [LeftOut("e3", "광고로 보임")],
    )


def _article(name: str, outlet: str, title: str, lines: tuple[str, ...]) -> Article:
    return Article(
        id=name,
        entry=f"e{name[1:]}",
        url=f"https://{name.lower()}.example/news",
        outlet=outlet,
        title=title,
        published=datetime(2026, 11, 20, 0, 10, tzinfo=UTC),
        language="en",
        author="",
        fetched=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
        sha256="0" * 64,
        origin="page",
        sentences=lines,
    )


def _entry(name: str, outlet: str, title: str) -> Entry:
    url = f"https://{name}.example/"
    return Entry(name, outlet, outlet, title, url, url, datetime(2026, 11, 20, 0, 10, tzinfo=UTC), "en")
