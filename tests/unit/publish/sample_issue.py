"""Small issues for the tests of `publish`: a digest and a deep dive about invented companies."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from pipeline.config import Newsletter
from pipeline.publish.assemble import build
from pipeline.publish.templates import Templates
from pipeline.records import Article, Built, Issue, Outline, OutlineSection, Section, SectionKind

ROOT = Path(__file__).parents[3]


def templates(**changed: str) -> Templates:
    """Return the shipped templates, some of them changed."""
    folder = ROOT / "templates"
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*") if path.is_file()}
    return Templates(texts | changed)


def newsletter(**changed: object) -> Newsletter:
    """Return the settings of an invented newsletter."""
    settings: dict[str, object] = {
        "name": "수요일의 AI",
        "greeting": "안녕하세요! 수요일 아침, 커피 한 잔과 함께 읽는 ‘수요일의 AI’예요.",
        "closing": "다음 주 수요일에 또 만나요. 좋은 소식은 동료에게도 나눠 주세요!",
        "mail": {
            "from": "수요일의 AI 편집실 <editor@wednesday.example>",
            "address": "서울특별시 견본구 예시로 12, 3층",
            "unsubscribe": "https://wednesday.example/unsubscribe",
        },
        "site": {"url": "https://wednesday.example/issues"},
    }
    return Newsletter.model_validate(settings | changed)


def article(identifier: str, outlet: str, title: str, *sentences: str, **changed: object) -> Article:
    """Return an article whose first sentence is its title."""
    plain = Article(
        id=identifier,
        entry=f"e-{identifier}",
        url=f"https://{identifier.lower()}.example/news/{identifier.lower()}",
        outlet=outlet,
        title=title,
        published=datetime(2026, 11, 20, 0, 10, tzinfo=UTC),
        language="ko",
        author="",
        fetched=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
        sha256="0" * 64,
        origin="page",
        sentences=(title, *sentences),
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # the caller names fields of the record


ARTICLES: Mapping[str, Article] = {
    one.id: one
    for one in (
        article(
            "S1",
            "Signal Post",
            "Lumen cuts the price of Lumen 2",
            "Lumen 2 costs $0.28 per million input tokens and $1.12 per million output tokens.",
            "The previous model cost $1.75 for input.",
            "The weights are 412 GB.",
            language="en",
        ),
        article(
            "S2",
            "새벽테크",
            "[단독] 오르카AI, 이틀 만에 값 내려",
            "오르카AI는 오르카 4의 입력 요금을 2달러에서 1.20달러로 내린다고 발표했다.",
            "새 요금은 12월 1일부터 적용된다.",
            flags=("paywalled",),
        ),
        article(
            "S3",
            "가온AI",
            "다온병원, 기록 정리에 AI 시범",
            "다온병원은 넉 달 동안 1만 8,240건을 시험했다.",
            "대기는 4분 10초에서 25초로 줄었다.",
        ),
        article("S4", "편집자", "11월 24일 루멘 담당자 메일", "한국 서버 계획은 아직 없다.", origin="editor", url=""),
    )
}

LEDE = """루멘이 새 모델 ‘루멘 2’의 입력 값을 100만 토큰에 **$0.28**로 내렸어요.[^S1.2] 지난 모델보다 **84%** 싸요.[^S1.2 S1.3 = (1.75-0.28)/1.75]

오르카AI도 이틀 만에 값을 내렸고, 다온병원은 시범 결과를 내놨어요.[^S2.2][^S3.2]
"""
PRICE = """### 루멘, 값을 84% 내렸어요

루멘이 18일에 루멘 2의 값을 정했어요.[^S1.2] 100만 토큰당 값은 이래요.
- **입력**: $0.28 [^S1.2]
- **출력**: $1.12 [^S1.2]
- **지난 모델 입력**: $1.75[^S1.3]

다만 이건 정가끼리의 비교예요. 가중치 파일은 412GB라서 **직접 돌리기(온프레미스)**는 따로 따져 봐야 해요.[^S1.4] 한국 서버 계획은 아직 없어요.[^S4.2]

**한 줄 정리** 지시문이 길다면 캐시 할인까지 넣고 비교해 보세요.
"""
RIVAL = """### 오르카AI는 이틀 만에 맞받았어요

오르카AI가 ‘오르카 4’의 입력 요금을 2달러에서 1.20달러로 내린다고 밝혔어요.[^S2.2] 새 요금은 **12월 1일**부터예요.[^S2.3] 담당자는 출력 요금도 검토한다고 했어요.[^직접: 11월 24일 담당자 메일]

1. 지금 쓰는 양을 적어 보세요.
2. 두 모델의 값을 곱해 보세요.

**한 줄 정리** 12월 1일 전에 견적을 새로 받아 보세요.
"""
HOSPITAL = """### 다온병원, 대기를 25초로 줄였어요

다온병원이 넉 달 동안 1만 8,240건을 시험했어요.[^S3.2]
- **시험한 기록**: 18,240건
- **평균 대기**: 4분 10초 → 25초

(시범 넉 달 결과)[^S3.2 S3.3]

**한 줄 정리** 사람에게 넘기는 기준부터 정해 두면 좋아요.
"""
POINTS = """- 지시문이 짧고 호출이 많다면 이번 주에 견적을 다시 뽑아 보세요.
- 12월 1일에 ‘오르카 4’ 값이 바뀌니 날짜를 적어 두세요.[^S2.3]
- 고객 전화를 AI에 맡길 때는 넘기는 기준부터 적어 보세요.
"""


def section(identifier: str, kind: SectionKind, body: str, **changed: object) -> Section:
    """Return a section."""
    return replace(Section(identifier, kind, body), **changed)  # type: ignore[arg-type]  # as above


SECTIONS = (
    section("lede", "lede", LEDE),
    section("s1", "story", PRICE, articles=("S1", "S4")),
    section("s2", "story", RIVAL, articles=("S2",)),
    section("s3", "story", HOSPITAL, articles=("S3",)),
    section("takeaways", "takeaways", POINTS),
)


def issue(*sections: Section, **changed: object) -> Issue:
    """Return the digest, or one with other sections."""
    used = sections or SECTIONS
    outline = Outline(
        number=42,
        titles=("📉 루멘 2, 입력 값을 84% 내렸어요",),
        title="📉 루멘 2, 입력 값을 84% 내렸어요",
        subject="📉 루멘 2, 입력 값을 84% 내렸어요",
        preheader="오르카AI도 이틀 만에 값을 내렸어요. 12월 1일 전에 볼 것을 모았어요.",
        shape="digest",
        sections=tuple(OutlineSection(one.id, one.kind) for one in used),
    )
    plain = Issue(date(2026, 11, 25), 42, outline, used, ARTICLES)
    return replace(plain, **changed)  # type: ignore[arg-type]  # as above


def deep_dive(**changed: object) -> Issue:
    """Return the same sections as a deep dive."""
    digest = issue(**changed)
    return replace(digest, outline=replace(digest.outline, shape="deep-dive"))


def built(one: Issue | None = None, *, citations: bool = False, **settings: object) -> Built:
    """Return the four outputs of an issue; those of the sample by itself are built once."""
    if one is None and not citations and not settings:
        return _sample()
    return build(one or issue(), newsletter(**settings), (), templates(), citations=citations)


@cache
def _sample() -> Built:
    return build(issue(), newsletter(), (), templates())
