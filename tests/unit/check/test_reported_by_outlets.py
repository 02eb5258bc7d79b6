"""What only a named outlet reports: told as so it is a warning, with the outlet, a 보도 or who answers for it named it is none."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, issue, section, title_findings

BEGUN = "솔타가 창원 공장의 설비를 팔기 시작했다고 블룸버그통신이 7일 보도했다."
PASSED_ON = "파이낸셜타임스(FT)에 따르면 솔타는 전기 버스를 더는 만들지 않는다."
REPORTED = "Soltar has stopped making electric buses, the Financial Times reported."
ACCORDING = "Soltar is moving its head office to Porto, according to Reuters."


def _hedges(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BEGUN, "솔타가 창원 공장의 설비를 팔기 시작했어요."),
        (PASSED_ON, "솔타는 전기 버스를 더는 만들지 않아요."),
        (REPORTED, "솔타가 전기 버스 생산을 멈췄어요."),
        (ACCORDING, "솔타는 본사를 포르투로 옮겨요."),
    ],
)
def test_a_report_of_an_outlet_told_as_so_is_a_warning(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BEGUN, "솔타가 창원 공장의 설비를 팔기 시작했다고 블룸버그가 보도했어요."),
        (BEGUN, "솔타가 창원 공장의 설비를 팔기 시작했다는 보도예요."),
        (REPORTED, "파이낸셜타임스 기사예요. 솔타가 전기 버스 생산을 멈췄다고 해요."),
        (ACCORDING, "로이터 기사로는 솔타가 본사를 포르투로 옮겨요."),
        ("Soltar said it was moving to Porto, Reuters reported.", "솔타는 본사를 포르투로 옮겨요."),
        ("솔타가 공장을 팔았다고 발표했다고 블룸버그통신이 보도했다.", "솔타가 공장을 팔았어요."),
        ("Rents in Porto rose 4%, according to Reuters data.", "포르투의 집세가 4% 올랐어요."),
        (
            "Soltar reported bus sales of 40 million in May, twice as many as a year earlier, Nikkei reported.",
            "솔타의 버스 판매가 5월에 두 배가 됐어요.",
        ),
        ("Bloomberg reported a profit of $4 million.", "블룸버그는 400만 달러를 벌었어요."),
    ],
)
def test_a_report_that_is_kept_or_that_somebody_answers_for_is_none(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


BODY = (
    "### 솔타 소식\n\n솔타가 창원 공장의 설비를 팔기 시작했다고 블룸버그통신이 보도했어요.[^S1.1] "
    "솔타는 버스 40대를 굴려요.[^S1.2]\n"
)


def _title(text: str) -> list[str]:
    whole = issue([section(BODY)], [article("S1", BEGUN, "솔타는 버스 40대를 굴린다.")], text)
    return [one.severity for one in title_findings(whole, "hedge")]


@pytest.mark.parametrize(
    "title", ["공장 설비 매각 시작한 솔타", "솔타, 창원 공장 설비 매각 시작", "창원 공장 설비 내다 팔기 시작한 솔타"]
)
def test_a_title_that_drops_the_outlet_is_a_warning(title: str) -> None:
    assert _title(title) == ["warn"]


@pytest.mark.parametrize(
    "title",
    ["블룸버그: 솔타, 공장 설비 매각 시작", "솔타, 창원 공장 설비 매각 시작했다는 보도", "버스 40대 굴리는 솔타"],
)
def test_a_title_that_keeps_the_report_is_not(title: str) -> None:
    assert _title(title) == []
