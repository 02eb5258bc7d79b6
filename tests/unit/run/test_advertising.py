import pytest

from pipeline.desk.readiness import readiness
from pipeline.run import advertising, finishing, own_sections
from pipeline.run.context import Context
from pipeline.run.gate import gate
from pipeline.run.mailing import mail_of
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

SPONSOR = "### 서버 값을 절반으로\n\n- **광고주**: 하늘클라우드(가상)\n\n첫 달 값을 절반만 받아요.\n"


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    folder = context.issue(DAY)
    own_sections.add(context, folder, "sponsor", "s1", SPONSOR)
    finishing.finish(context, folder)
    return folder


def subject(context: Context, issue: IssueFolder) -> str:
    return mail_of(context, issue, finishing.load(context, issue)).subject


def ready(context: Context, issue: IssueFolder) -> list[tuple[object, object]]:
    whole = finishing.load(context, issue)
    rows = readiness(context, issue, whole, issue.findings(), "ko")
    return [(row["state"], row["section"]) for row in rows if "광고" in str(row["text"])]


def test_a_sponsor_section_asks_before_the_issue_goes_out(context: Context, issue: IssueFolder) -> None:
    assert any("(광고)" in problem for problem in gate(context, issue).problems)
    assert ready(context, issue) == [("bad", "n1")]


@pytest.mark.parametrize("ad", [True, False])
def test_the_choice_is_kept_for_this_issue_and_stands_in_the_subject(
    context: Context, issue: IssueFolder, ad: bool
) -> None:
    advertising.choose(context, issue, ad=ad)
    assert subject(context, issue).startswith("(광고)") is ad
    assert not any("--ad" in problem for problem in gate(context, issue).problems)
    assert ready(context, issue) == [("ok", "")]
    advertising.choose(context, issue, ad=not ad)
    assert subject(context, issue).startswith("(광고)") is not ad


def test_an_issue_without_a_sponsor_asks_nothing(context: Context) -> None:
    folder = context.issue(DAY)
    assert not advertising.is_open(context, folder, finishing.load(context, folder))
    assert not subject(context, folder).startswith("(광고)")
