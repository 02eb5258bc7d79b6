"""Days and months counted back from the issue's day to a day of the month that a source tells, which is no length beside it."""

from datetime import UTC, datetime

import pytest

from tests.unit.check.building import article, findings, issue, section

PUBLISHED = datetime(2026, 11, 23, 3, tzinfo=UTC)
REPORTED = "한 일간지는 새벽물산이 제빵 공장을 넘기는 협상을 시작했다고 22일 전했다."
RUMOUR = "앞서 20일에는 새벽물산이 제빵 공장을 넘긴다는 보도가 나왔다."
PLANNED = "8월에는 새벽물산이 밀가루 회사에서 투자를 받는 계획을 발표했다."

RIGHT = [
    ([REPORTED], "사흘 전 한 일간지가 전한 소식이에요."),
    ([RUMOUR], "닷새 전에는 새벽물산이 제빵 공장을 넘긴다는 보도가 나왔어요."),
    ([REPORTED, PLANNED], "석 달 전 밀가루 회사에서 투자를 받는 계획도 발표했어요."),
]
WRONG = [
    ([REPORTED], "나흘 전 한 일간지가 전한 소식이에요.", "나흘"),
    ([RUMOUR], "이틀 전에는 새벽물산이 제빵 공장을 넘긴다는 보도가 나왔어요.", "이틀"),
    ([REPORTED, PLANNED], "다섯 달 전 밀가루 회사에서 투자를 받는 계획도 발표했어요.", "다섯 달"),
]


def _blocked(sources: list[str], draft: str) -> list[str]:
    cited = " ".join(f"S1.{number}" for number in range(1, len(sources) + 1))
    whole = issue([section(f"### 소식\n\n{draft}[^{cited}]\n")], [article("S1", *sources, at=PUBLISHED)])
    return [
        one.message
        for kind in ("number-contradicted", "number-unsupported")
        for one in findings(whole, kind)
        if one.section == "s1" and one.severity == "block"
    ]


@pytest.mark.parametrize(("sources", "draft"), RIGHT)
def test_days_are_counted_back_from_the_day_of_the_issue(sources: list[str], draft: str) -> None:
    assert not _blocked(sources, draft)


@pytest.mark.parametrize(("sources", "draft", "words"), WRONG)
def test_another_number_of_days_blocks(sources: list[str], draft: str, words: str) -> None:
    assert any(words in one for one in _blocked(sources, draft))
