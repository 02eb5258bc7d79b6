"""What only reports tell and what is only potential: told as so it is a warning; what stands beside it and who refutes it is none."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, issue, section, title_findings


def _hedges(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"]


SEVERAL = "The ministry told Norvane that it had to give up its port in Lisbon, according to several reports on Friday."
CITING = "Norvane has sold its ferries to Halberd, the Courier wrote, citing two unnamed people."
AMID = "Norvane's chief resigned on Friday, according to media reports."
UNIDENTIFIED = "An unidentified official said the ministry rejected the bid from Norvane."
POTENTIAL = "The scan of 60 routers found over 900 errors (31 of which are potential vulnerabilities)."
FRAUD = "The bank reviewed 4,000 claims and listed 212 as suspected fraud."
MATCH = "The audit saw 18 joints, six of which have possible flaws."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SEVERAL, "정부 부처가 노르베인에 리스본 항구를 내놓으라고 요구했어요."),
        (CITING, "노르베인이 여객선을 핼버드에 팔았어요."),
        (AMID, "노르베인의 대표가 금요일에 물러났어요."),
        (UNIDENTIFIED, "부처가 노르베인의 입찰을 거절했어요."),
        ("여러 매체에 따르면 한빛전선은 강릉 공장을 팔았다.", "한빛전선은 강릉 공장을 팔았어요."),
        (POTENTIAL, "라우터 60대에서 오류를 900개 넘게 찾았는데, 그 가운데 31개는 취약점이었어요."),
        (FRAUD, "은행에 들어온 청구 4,000건 가운데 212건은 사기였어요."),
        (MATCH, "검사한 이음매 18개 가운데 여섯 개에서 결함이 나왔어요."),
    ],
)
def test_what_only_reports_tell_or_what_is_only_potential_is_told_as_so(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SEVERAL, "정부 부처가 노르베인에 리스본 항구를 내놓으라고 요구했다는 보도가 나왔어요."),
        (CITING, "노르베인이 여객선을 핼버드에 팔았다고 합니다."),
        (AMID, "노르베인의 대표가 금요일에 물러났다고 여러 매체가 전했어요."),
        ("Rents rose 4% in May, according to reports by the city's housing office.", "5월 집세가 4% 올랐어요."),
        ("여러 매체에 따르면 한빛전선은 강릉 공장을 팔았다.", "한빛전선이 강릉 공장을 팔았다는 보도가 나왔어요."),
        (POTENTIAL, "라우터 60대에서 오류를 900개 넘게 찾았어요."),
        (POTENTIAL, "오류 가운데 31개는 취약점일 수 있어요."),
        (FRAUD, "은행은 청구 4,000건 가운데 212건을 사기로 의심해요."),
    ],
)
def test_what_keeps_the_report_or_tells_something_else_is_not_warned_of(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


OWNED = "Sources told the Courier that Norvane would drop the bid if it kept Marlo, the ferry line it bought in 2019."
OVER = "Norvane may leave the table, said three people with knowledge of talks over the $3.4 billion merger."
REFUTED = (
    "Answering a claim that she had hidden the losses, Norvane's chief denied the claim and said the books were open."
)
DEMAND = "The regulator told Norvane that it would have to sell its port in Lisbon."
FINE = "방송위는 12일 회의에서 한빛방송에 과징금 3200만원과 과태료 800만원을 부과하기로 결정했다."
ABLE = "그는 “곧 널리 도입될 것”이라며 “현장에서 보조 도구로 사용 가능성을 확인한 첫 사례”라고 말했다."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (OWNED, "노르베인은 말로를 2019년에 사들였어요."),
        (OVER, "34억 달러짜리 합병이에요."),
        (REFUTED, "노르베인 대표는 손실을 숨긴 적이 없다고 말했어요."),
        (REFUTED, "노르베인의 대표가 한 말이에요."),
        (DEMAND, "당국은 노르베인에 리스본 항구를 팔라고 했어요."),
        (DEMAND, "당국은 노르베인이 리스본 항구를 팔아야 한다고 말했어요."),
        ("Fuzz targets are kept in a list of 40.", "퍼즈 대상은 목록 하나에 담겼어요."),
        (FINE, "방송위가 한빛방송에 과징금 3,200만 원을 물렸어요."),
        (FINE, "한빛방송은 과태료 800만 원도 물게 됐어요."),
        (ABLE, "그는 현장에서 보조 도구로 쓸 수 있음을 처음 확인했다고 말했어요."),
    ],
)
def test_what_stands_beside_a_caution_or_answers_it_is_not_warned_of(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (OWNED, "노르베인은 입찰을 포기했어요."),
        (OVER, "노르베인이 협상장을 떠났어요."),
        (REFUTED, "노르베인 대표는 손실을 숨겼어요."),
        (DEMAND, "노르베인이 리스본 항구를 팔았어요."),
        ("Norvane targets a profit of 40 million next year.", "노르베인은 이익 4,000만을 냈어요."),
        (
            "방송위는 12일 회의에서 한빛방송의 채널을 새로 편성하기로 결정했다.",
            "방송위가 한빛방송의 채널을 새로 편성했어요.",
        ),
    ],
)
def test_what_is_cautious_itself_is_warned_of_still(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


BODY = (
    "### 노르베인 소식\n\n정부 부처가 노르베인에 리스본 항구를 내놓으라고 요구했다는 보도가 나왔어요.[^S1.1] "
    "노르베인은 여객선 40척을 굴려요.[^S1.2]\n"
)


def _title(text: str) -> list[str]:
    whole = issue([section(BODY)], [article("S1", SEVERAL, "Norvane runs 40 ferries.")], text)
    return [one.severity for one in title_findings(whole, "hedge")]


@pytest.mark.parametrize(
    "title",
    [
        "노르베인 항구 요구한 정부 부처",
        "정부 부처, 노르베인에 리스본 항구 요구",
        "정부 부처가 노르베인에 리스본 항구를 내놓으라고 요구했어요",
    ],
)
def test_a_title_that_drops_the_report_of_its_section_is_a_warning(title: str) -> None:
    assert _title(title) == ["warn"]


@pytest.mark.parametrize(
    "title",
    [
        "정부 부처, 노르베인에 리스본 항구 요구설",
        "정부 부처가 노르베인에 리스본 항구를 요구했다는 보도",
        "정부 부처, 노르베인에 리스본 항구 요구했나",
        "여객선 40척 굴리는 노르베인",
    ],
)
def test_a_title_that_keeps_the_report_or_tells_something_else_is_not(title: str) -> None:
    assert _title(title) == []
