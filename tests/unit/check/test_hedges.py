"""The caution of a source: kept, lost, or made up."""

import pytest

from pipeline.check import lint_pair


def _hedges(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The lab reportedly agreed to buy it.", "연구소가 그 회사를 사기로 했어요."),
        ("People briefed on the plan said the team would move.", "팀이 옮겨 가요."),
        ("The startup claims its robot folds a shirt.", "이 회사의 로봇은 셔츠를 개요."),
        ("Lower prices could hurt small labs.", "값이 내리면 작은 연구소들이 다쳐요."),
        ("The board is considering a sale.", "이사회는 매각하기로 했어요."),
        ("Shipments are due to start in May.", "출하가 시작됐어요."),
        ("The model does not read images.", "모델은 이미지를 읽어요."),
        ("Nothing prevents the lab from selling it.", "연구소가 파는 것을 막아요."),
        ("이 모델은 상업적으로 이용할 수 없다.", "이 모델은 상업적으로 쓸 수 있어요."),
        ("In internal tests, the model matched experts.", "모델은 전문가와 비슷했어요."),
        ("If regulators approve, the merger will close in spring.", "합병은 봄에 마무리돼요."),
        ("The lab released the code on Monday.", "연구소가 코드를 공개했다는 소문이 돌아요."),
        ("Users can upload files, and the tool may delete them.", "파일을 올릴 수 있고 도구가 파일을 지워요."),
    ],
)
def test_lost_or_made_up_caution_is_a_warning(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The lab reportedly agreed to buy it.", "연구소가 그 회사를 사기로 했다는 보도가 나왔어요."),
        ("Lower prices could hurt small labs.", "작은 연구소들이 밀려날지도 몰라요."),
        ("Lower prices could hurt small labs.", "작은 연구소들이 다칠 수 있어요."),
        ("The board is considering a sale.", "이사회는 매각을 검토하고 있어요."),
        ("Adobe announced it will align its platform.", "어도비가 플랫폼을 맞춘다고 발표했어요."),
        ("Do not sign up twice.", "두 번 가입하지 마세요."),
        ("The guide lists numbers that many may have missed.", "안내서가 수치를 모았어요."),
        ('She said "we may be wrong" on Monday.', "그는 월요일에 말했어요."),
        (
            "The site will start at 300 MW in 2027 and could eventually reach 1.2 GW.",
            "부지는 2027년에 300MW로 시작해요.",
        ),
        ("Demand may double by 2030, adding 32 gigawatts.", "32GW가 늘어요. 2030년까지 두 배가 될 수 있어요."),
        ("It opens as long as the model calls tools.", "모델이 도구를 부르는 한 열려 있어요."),
    ],
)
def test_kept_caution_and_caution_of_something_else_are_no_finding(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


def test_a_clause_that_says_less_of_the_claim_than_another_lends_no_caution() -> None:
    source = (
        "Those measurements used a single model with 8 billion parameters, so larger models may behave differently."
    )
    found = lint_pair(source, "매개변수 80억 개짜리 모델 하나로 잰 값이에요.")
    assert [one for one in found if one.kind == "hedge"] == []
    lost = lint_pair(source, "더 큰 모델은 다르게 움직여요.")
    assert [one.kind for one in lost] == ["hedge"]
