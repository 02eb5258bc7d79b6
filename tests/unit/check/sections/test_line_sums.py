"""A line reckons as a section may: a gap, years of a yearly sum, a part of a whole, none of what there is none of."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section

DEAL = "라벨로가 음성 칩 회사 소담을 현금 3억 2,000만 달러에 사기로 했어요. 소담은 지난해 기업가치 1억 9,000만 달러로 투자받았어요."
CLAIM = "미래통신이 앱 광고에 정확도 97%라고 적었어요. 소비자원이 재 보니 정확도는 74%였어요."
YEARS = "한들이 노을출판과 5년 계약을 맺었어요. 한들은 한 해 800만 달러를 내요."
BLOCKED = "검사기가 한 달 동안 문서 4만 8,000개 가운데 312개를 막았어요."
EDITOR = "편집기 모래 3.0이 나왔어요. 2.4보다 메모리를 30% 덜 써요. 2.4는 내년 5월까지 보안 수정을 받아요."
NURSE = (
    "퇴직 간호사가 3만 7,000달러를 잃은 사기에 배심원단이 보이스랩의 책임이 없다고 봤어요. 보이스랩 2는 그대로 팔려요."
)
DRUGS = "가온제약이 후보 14개를 시험하고 있어요. 허가받은 약은 아직 하나도 없어요. 부작용은 3건 나왔어요."
LETTERS = "올해 신고는 8만 3,000통이었어요. 매출은 7조 4,000억 원이에요."


def _title(body: str, text: str, *sources: str) -> list[Finding]:
    told = [article("S1", *sources)] if sources else []
    whole = issue([section(f"### 이번 소식\n\n{body}\n")], told, text)
    return [one for one in findings(whole, "upstream") if one.section == "title"]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (DEAL, "라벨로, 소담을 지난해 값보다 1억 3,000만 달러 비싸게 사요"),
        (DEAL, "값이 1억 9,000만 달러였던 소담을 라벨로가 그보다 1억 3,000만 달러 더 주고 사요"),
        (CLAIM, "광고 정확도와 실제 정확도, 23%포인트 차이"),
        (YEARS, "한들, 5년간 4,000만 달러를 노을출판에"),
        (BLOCKED, "막힌 문서는 0.7%도 안 돼요"),
        (BLOCKED, "검사기가 막은 문서는 0.65%예요"),
        (EDITOR, "모래 2.4를 쓴다면 내년 5월까지 옮겨요"),
        (NURSE, "퇴직 간호사가 4만 달러 가까이 잃은 사기, 책임은 없어요"),
        (DRUGS, "AI가 찾은 약, 허가 0건"),
        (LETTERS, "올해 신고 8만 통 넘어요"),
        (LETTERS, "매출 7조 원대 기록"),
    ],
)
def test_what_the_figures_of_a_section_give_is_left_to_its_line(body: str, title: str) -> None:
    assert _title(body, title) == []


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (DEAL, "라벨로, 소담을 지난해 값보다 1억 8,000만 달러 비싸게 사요"),
        (DEAL, "값이 1억 9,000만 달러였던 소담을 라벨로가 그보다 1억 5,000만 달러 더 주고 사요"),
        (CLAIM, "광고 정확도와 실제 정확도, 27%포인트 차이"),
        (YEARS, "한들, 5년간 4,800만 달러를 노을출판에"),
        (YEARS, "한들, 3년간 4,000만 달러를 노을출판에"),
        (BLOCKED, "검사기가 막은 문서는 0.85%예요"),
        (EDITOR, "모래 2.6을 쓴다면 내년 5월까지 옮겨요"),
        (NURSE, "퇴직 간호사가 5만 달러 가까이 잃은 사기, 책임은 없어요"),
        (NURSE, "보이스랩 3은 그대로 팔려요"),
        (DRUGS, "AI가 찾은 약, 부작용 0건"),
        (LETTERS, "올해 신고 9만 통 넘어요"),
        (LETTERS, "매출 6조 원대 기록"),
        (LETTERS, "매출 8조 원대 기록"),
    ],
)
def test_what_they_do_not_give_is_found(body: str, title: str) -> None:
    assert _title(body, title)


def test_a_figure_that_only_the_cited_sentence_tells_is_no_matter_of_the_line() -> None:
    source = "Hanul Press opened 17 reading rooms in Daegu and lent 4,200 books."
    body = "한울출판이 대구에 독서실을 열었어요.[^S1.1]"
    assert _title(body, "한울출판, 대구에 독서실 17곳", source) == []
    assert len(_title(body, "한울출판, 대구에 독서실 71곳", source)) == 1
