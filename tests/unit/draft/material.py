"""Stories, articles and replies for the tests of this room; the companies are invented."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.config import Newsletter
from pipeline.draft.outline import OutlineTask, plan
from pipeline.draft.prompts import Prompts
from pipeline.draft.section import SectionTask
from pipeline.records import Article, Outline, OutlineSection, Reply, Story
from pipeline.text import quantities

TEMPLATES = Path(__file__).parents[3] / "templates" / "prompts"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Clock:
    """A clock that only moves when somebody sleeps."""

    def __init__(self) -> None:
        self.time = NOON
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


class Shelf:
    """A reply store in memory."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}

    def find(self, fingerprint: str) -> Reply | None:
        return self.replies.get(fingerprint)

    def keep(self, reply: Reply) -> None:
        self.replies[reply.fingerprint] = reply


def article(
    identifier: str, *sentences: str, title: str = "", language: str = "en", outlet: str = "Signal Post"
) -> Article:
    return Article(
        id=identifier,
        entry=f"e-{identifier}",
        url=f"https://signal.example/{identifier}",
        outlet=outlet,
        title=title or sentences[0],
        published=NOON,
        language=language,
        author="",
        fetched=NOON,
        sha256="0" * 64,
        origin="page",
        sentences=tuple(sentences),
    )


ENGLISH = article(
    "S1",
    "Lumen cuts its prices",
    "Lumen released Lumen 2 on 18 November.",
    "Lumen 2 costs $0.28 per million input tokens.",
    "Its predecessor was listed at $1.75 for input.",
    "The weights will be published on 1 December.",
)
KOREAN = article(
    "S2",
    "루멘 2, 값 내렸다",
    "루멘은 18일 루멘 2를 내놨다.",
    "오르카AI는 20일 값을 1.20달러로 내린다고 발표했다.",
    "국내 기업은 한국어 품질부터 따지고 있다.",
    language="ko",
    outlet="가온AI",
)
ORCA = article("S3", "Orca answers", "Orca AI cut prices two days later.", "Orca 5 is planned for 2027.")
STORIES = (
    Story("st-1", "Lumen cuts its prices", ("e-S1", "e-S2"), ("Signal Post", "가온AI")),
    Story("st-2", "Orca answers", ("e-S3",), ("Signal Post",)),
)
ARTICLES: Mapping[str, tuple[Article, ...]] = {"st-1": (ENGLISH, KOREAN), "st-2": (ORCA,)}
NEWSLETTER = Newsletter(name="주간 AI 소식")


def prompts(voice: str = "", newsletter: Newsletter = NEWSLETTER) -> Prompts:
    return Prompts({path.name: path.read_text(encoding="utf-8") for path in TEMPLATES.glob("*.md")}, voice, newsletter)


def outline_task(shape: str | None = "digest", sizes: tuple[int, int] = (1, 5)) -> OutlineTask:
    return OutlineTask(STORIES, ARTICLES, 42, shape, sizes)  # type: ignore[arg-type]  # the tests' own literals


def outline(shape: str = "digest") -> Outline:
    names = ("st-1", "st-2") if shape == "digest" else ("st-1", "st-1", "st-1")
    rows = [
        OutlineSection(f"s{n}", "story", f"제목 {n}", name, tuple(one.id for one in ARTICLES[name]), f"각도 {n}")
        for n, name in enumerate(names, start=1)
    ]
    return plan(42, shape, "📉 임시 제목이에요", rows)  # type: ignore[arg-type]  # the tests' own literals


def section_task(
    *,
    fixed: tuple[str, ...] = (),
    deleted: tuple[str, ...] = (),
    words: tuple[int, int] = (4, 60),
    shape: str = "digest",
) -> SectionTask:
    planned = outline(shape)
    return SectionTask(planned.sections[1], STORIES[0], ARTICLES["st-1"], planned, "", fixed, deleted, words)


def figure(text: str, *sources: str, step: str = "") -> dict[str, object]:
    return {"text": text, "subject": "입력 값", "sources": list(sources), "step": step}


def sentence(text: str = "", *sources: str, **values: object) -> dict[str, object]:
    """Return a sentence of a reply, its figures declared where it rests on something."""
    found = quantities.readings(text, "ko") if sources else []
    figures = [figure(group[0].text, *sources) for group in found if all(one.kind != "date" for one in group)]
    row = {"place": "paragraph", "fixed": "", "key": "", "text": text, "sources": list(sources), "figures": figures}
    return {**row, **values}
