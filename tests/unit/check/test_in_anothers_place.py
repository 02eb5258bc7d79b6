"""A name in the place of another of its sort: a law, an airline, a mayor's city, a post, the other half of a sentence."""

import pytest

from pipeline.check import lint_pair

LEAVING = (
    "The company named Rita Osgood chief executive. Chairman Paul Marden will stay. Her general counsel, Ana Lindqvist, "
    "leaves with marketing director Olu Adeyemi."
)
JOINT = (
    "Founder Petra Vance became executive chair. Gustav Holm, who looks after product, and Alex Strand, in charge of sales, "
    "are now joint chief executives."
)
HALVES = "Coreweld, promised $40 million, filed for bankruptcy in June, and Brightseam paused its plant in Busan."


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return sorted(
        {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}
    )


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Older models must meet the AI Act by 2027.", "기존 모델은 2027년까지 데이터법에 맞춰야 해요.", "데이터법"),
        ("The EU's Digital Services Act covers 20 sites.", "EU의 디지털시장법은 20곳에 적용돼요.", "디지털시장법"),
        ("개정 정보통신망법이 통과됐다.", "개정 전기통신사업법이 통과됐어요.", "전기통신사업법"),
        ("Icelandair will add a flight to Miami.", "핀에어가 마이애미 항공편을 늘려요.", "핀에어"),
        ("The mayor of Lviv bought 14 buses.", "오데사 시장은 버스 14대를 샀어요.", "오데사"),
        ("The mayor of Quillbrook bought 14 buses.", "펠튼하버 시장은 버스 14대를 샀어요.", "펠튼하버"),
        (LEAVING, "폴 마든이 새 CEO로 선임됐어요.", "폴 마든"),
        (LEAVING, "법무 총괄 올루 아데예미는 회사를 떠나요.", "올루 아데예미"),
        (JOINT, "구스타브 홀름과 페트라 밴스가 공동 CEO를 맡아요.", "페트라 밴스"),
        (HALVES, "4,000만 달러를 약속받은 브라이트심은 6월에 파산을 신청했어요.", "브라이트심"),
        ("곽노정 사장은 물량이 다 팔렸다고 말했다.", "박정호 사장은 물량이 다 팔렸다고 말했어요.", "박정호"),
        ("회사는 물량이 다 팔렸다고 말했다.", "박정호 사장은 물량이 다 팔렸다고 말했어요.", "박정호"),
    ],
)
def test_a_name_of_its_sort_that_is_not_the_sources_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Older models must meet the AI Act by 2027.", "기존 모델은 2027년까지 AI법에 맞춰야 해요."),
        ("New EU data rules apply, as does the AI Act.", "EU의 데이터법과 AI법이 적용돼요."),
        ("Icelandair will add a flight to Miami.", "아이슬란드에어가 마이애미 항공편을 늘려요."),
        ("Norwegian carried 2 million passengers.", "노르웨이항공은 승객 200만 명을 태웠어요."),
        ("The mayor of Lviv bought 14 buses.", "르비우 시장은 버스 14대를 샀어요."),
        ("The mayor of Quillbrook bought 14 buses.", "퀼브룩 시장은 버스 14대를 샀어요."),
        ("Rides to Phoenix Sky Harbor Airport are up.", "피닉스 스카이하버 공항은 이용이 늘었어요."),
        ("Patients in Sacramento typed 78 words a minute.", "환자들은 분당 최대 78단어를 썼어요."),
        ("The mayor of Quillbrook bought 14 buses.", "글로벌 시장은 버스를 반겼어요. 퀼브룩이 14대를 샀어요."),
        (LEAVING, "리타 오스굿이 새 CEO로 선임됐어요."),
        (LEAVING, "법무 총괄 아나 린드크비스트는 회사를 떠나요."),
        (JOINT, "구스타브 홀름과 알렉스 스트랜드가 공동 CEO를 맡아요."),
        (HALVES, "4,000만 달러를 약속받은 코어웰드는 6월에 파산을 신청했어요."),
        (HALVES, "브라이트심은 부산 공장을 멈췄어요."),
        ("박 사장은 물량이 다 팔렸다고 말했다.", "박정호 사장은 물량이 다 팔렸다고 말했어요."),
        ("국정원은 물량이 다 팔렸다고 밝혔다.", "정보원 원장은 물량이 다 팔렸다고 밝혔어요."),
        ("회사는 물량이 다 팔렸다고 말했다.", "이용자 대표는 물량이 다 팔렸다고 말했어요."),
    ],
)
def test_the_sources_own_name_passes(source: str, draft: str) -> None:
    assert _names(source, draft) == []
