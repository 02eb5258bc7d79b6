"""A count in words stands where the source can be counted up to it, however it lists its things."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("Picture a shop run by bots: one that orders, another that packs, a third that answers mail, and a fourth that pays.", "주문, 포장, 답장, 결제를 나눠 맡은 에이전트 {}로 된 가게를 떠올려 보세요.", "네 개", "다섯 개"),
        ("It is a program that works across staff, files, billing, and stock.", "직원, 파일, 청구, 재고 등 {}을 넘나드는 프로그램이에요.", "네 영역", "일곱 영역"),
        ("Users can ask by voice, type a question or upload a photo.", "묻는 방법은 {}예요.", "세 가지", "다섯 가지"),
        ("The firm hired a chief scientist, a head of policy and a general counsel.", "회사가 임원 {}을 뽑았어요.", "세 명", "여섯 명"),
        ("Two agencies will review the plan.", "{}이 계획을 검토해요.", "두 기관", "네 기관"),
    ],
)  # fmt: skip
def test_a_count_that_nothing_comes_to_is_wrong(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("It will start with a pilot, then expand to more towns before going national.", "세 단계로 진행돼요."),
        ("First, the chip is fast. Second, it is cheap. Finally, it uses less power.", "장점은 세 가지예요."),
        ("The startup builds robots. Its backers include Vela and Orla. Pendry led the round.", "투자사 세 곳이 참여했어요."),
        ("Microsoft (MSFT), Nvidia (NVDA) and Amazon (AMZN) rose.", "빅테크 세 곳의 주가가 올랐어요."),
        ("가람은 챗봇을 내놨다. 나루는 검색을 고쳤다. 다온은 값을 내렸다.", "세 회사가 나란히 움직였어요."),
        ("연구진은 속도가 빠르고 값이 싸며 전기를 덜 먹는다고 했다.", "장점 세 가지를 꼽았어요."),
        ("Costs will rise, the report says.", "까닭은 세 가지예요. 첫째, 전기가 비싸요."),
    ],
)  # fmt: skip
def test_clauses_names_and_steps_are_counted_too(source: str, told: str) -> None:
    assert blocks(source, told) == []


@pytest.mark.parametrize(
    ("source", "told", "wrong"),
    [
        ("The team includes a nurse, two doctors and a lawyer.", "{}으로 이뤄진 팀이에요.", "일곱 명"),
        ("Its founder, its lawyer and three engineers have left.", "{}이 회사를 떠났어요.", "아홉 명"),
        ("On stage were a singer, two dancers and a drummer.", "무대에는 {}이 섰어요.", "여덟 명"),
    ],
)
def test_a_list_that_counts_some_of_its_own_is_added_up(source: str, told: str, wrong: str) -> None:
    right = "다섯 명" if "three" in source else "네 명"
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("The twins and their parents left the country.", "네 명이 나라를 떠났어요."),
        ("The spouses bought the farm with the parents of both.", "여섯 명이 농장을 샀어요."),
        ("The siblings run the shop with their parents.", "가게는 다섯 명이 꾸려요."),
    ],
)
def test_who_is_told_as_a_group_may_be_any_number(source: str, told: str) -> None:
    assert blocks(source, told) == []


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("A nurse and a doctor were fired.", "{}이 해고됐어요.", "2명", "4명"),
        ("Orla and Pendry raised prices.", "{}이 값을 올렸어요.", "2곳", "3곳"),
        ("It sells in Ghent, in Porto and, since May, in Turin.", "도시 {}에서 팔아요.", "3곳", "5곳"),
        ("가람, 나루, 다온이 손잡았다.", "{}가 손잡았어요.", "3개사", "4개사"),
        ("First, the chip is fast. Second, it is cheap. Finally, it uses less power.", "장점은 {}예요.", "3가지", "5가지"),
    ],
)  # fmt: skip
def test_a_count_in_digits_may_be_of_a_list(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("The council will build a new bridge over the canal.", "의회가 운하에 새 다리 2개를 놓아요."),
        ("A nurse at the clinic reported the error.", "이 병원 간호사 2명이 오류를 알렸어요."),
        ("The office hired four clerks, a cook and a guard.", "사무소가 사무원 3명을 뽑았어요."),
    ],
)
def test_a_count_in_digits_of_one_or_of_another_number_stays_wrong(source: str, told: str) -> None:
    assert len(blocks(source, told)) == 1
