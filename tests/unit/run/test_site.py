from datetime import date

from pipeline.run import upkeep
from pipeline.run.context import Context
from pipeline.run.site import build_site
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
