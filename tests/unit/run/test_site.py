from dataclasses import replace
from datetime import date

from pipeline.config.schema import Site
from pipeline.records import Earlier, Story
from pipeline.run import upkeep
from pipeline.run.context import Context
from pipeline.run.site import build_site, leading_back
from tests.unit.run.sample import DAY


def test_only_sent_issues_with_a_page_are_in_the_archive(context: Context) -> None:
    assert build_site(context).issues == 0

    upkeep.remember_sent(context, context.issue(DAY), "maily")
    context.state.mark_sent(date(2026, 11, 18), 41, "지난 호", context.now(), "import")
    archive = build_site(context)

    assert (archive.issues, archive.without) == (1, ("2026-11-18",))
    page = archive.folder / DAY.isoformat() / "index.html"
    assert page.read_text("utf-8") == (context.issue(DAY).path / "web.html").read_text("utf-8")
    assert DAY.isoformat() in (archive.folder / "index.html").read_text("utf-8")


def test_a_second_build_writes_nothing_again(context: Context) -> None:
    upkeep.remember_sent(context, context.issue(DAY), "maily")
    folder = build_site(context).folder
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    build_site(context)

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_follow_up_leads_to_a_page_that_is_there_or_to_the_archive(context: Context) -> None:
    settings = context.settings
    served = settings.newsletter.model_copy(update={"site": Site.model_validate({"url": "https://w.example/ai"})})
    here = replace(context, settings=replace(settings, newsletter=served))
    told = [Story("a", "", (), (), earlier=Earlier(day, "앞")) for day in (DAY.isoformat(), "2026-11-18")]
    told[1] = replace(told[1], id="b")
    told.append(Story("c", "", (), (), earlier=Earlier("2026-11-18", "앞", "https://old.example/41")))
    told.append(Story("d", "", (), ()))

    found = leading_back(here, told)

    urls = {name: story.earlier.url if story.earlier else None for name, story in found.items()}
    assert urls == {
        "a": f"https://w.example/ai/{DAY}/",
        "b": "https://w.example/ai/",
        "c": "https://old.example/41",
        "d": None,
    }
    assert leading_back(context, told) == {story.id: story for story in told}
