"""An unknown name in just the place of the source's: what is sure, and what stays without a verdict."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.rare_names import FIRMS, PEOPLE, TOOLS, pairs


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(("latin", "hangul"), pairs(PEOPLE))
def test_a_rare_name_of_a_person_is_the_same_in_hangul(latin: str, hangul: str) -> None:
    assert _names(f"Chief scientist {latin} will leave.", f"수석 과학자 {hangul} 씨가 떠나요.") == []
    assert _names(f"{latin}, a professor at Tandem, will speak.", f"{hangul} 교수가 연설해요.") == []


@pytest.mark.parametrize(("latin", "hangul"), pairs(FIRMS))
def test_a_company_may_be_given_its_kind(latin: str, hangul: str) -> None:
    assert (
        _names(f"Quillmark was bought by {latin} for a song.", f"퀼마크가 헐값에 {hangul} 홀딩스로 넘어갔어요.") == []
    )
    assert _names(f"{latin} Group will pay.", f"{hangul} 캐피털이 돈을 내요.") == []


@pytest.mark.parametrize(("latin", "hangul"), pairs(TOOLS))
def test_a_tool_may_be_called_by_its_sound_or_by_its_meaning(latin: str, hangul: str) -> None:
    assert _names(f"The tool, called {latin}, flags invoices.", f"{hangul}라는 도구가 청구서를 잡아내요.") == []
    assert _names(f"A start-up called {latin} raised money.", f"스타트업 '{hangul}'가 돈을 모았어요.") == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("It was bought by Stavros Group.", "오버룬드 홀딩스로 넘어갔어요.", "오버룬드 홀딩스"),
        ("The tool, called Lanternfish, is out.", "쉘포인트라는 도구가 나왔어요.", "쉘포인트"),
        ("도구 '결'을 공개했다.", "도구 '솔'을 내놨어요.", "솔"),
        ("부산대 정하람 교수팀이 맡았다.", "부산대 윤도겸 교수팀이 맡았어요.", "윤도겸"),
        ("전남대 서지안 교수팀이 맡았다.", "전남대 문하준 교수팀이 맡았어요.", "문하준"),
        ("최은결 대표가 세웠다.", "남도현 대표가 세웠어요.", "남도현"),
        ("Chief scientist Maribel Ostrowski left.", "수석 과학자 헬가 린드크비스트가 떠났어요.", "헬가 린드크비스트"),
        ("Apple opens its model to Swift.", "애플이 모델을 코틀린에 열어요.", "코틀린"),
    ],
)
def test_another_name_in_its_place_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It was bought by Stavros Group and Pellworm.", "오버룬드 홀딩스로 넘어갔어요."),  # two that it may replace
        ("Corvid AI took on 1.3 million claims.", "사람 대신 AI가 청구 130만 건을 맡았어요."),
        ("Corvid AI took 40 of 90 tickets.", "문의 90건 가운데 AI가 40건을 맡았어요."),
        ("The tool, called Lanternfish, is out.", "등불물고기라는 도구가 나왔어요."),
        ("The tools are called Lanternfish and Shellback. One, named Marlow, is new.", "쉘포인트라는 도구가 나왔어요."),
        ("KKR bought it.", "콜버그크래비스로버츠 그룹이 샀어요."),
        ("Thrive will lead the round.", "스라이브 캐피털이 이끌어요."),
        ("Mærsk will pay.", "머스크가 돈을 내요."),
        ("The laptop runs Ubuntu.", "노트북에 리눅스가 깔려 있어요."),
        ("It was trained with PyTorch.", "파이썬으로 학습했어요."),
        ("Taylor Swift sued.", "테일러 스위프트가 소송을 냈어요."),
        ("It uses Swift or Java.", "코틀린으로 짰어요."),  # two languages are left out
        ("The Java sea rose.", "러스트 벨트에 비가 왔어요."),
        ("도구 '결'과 도구 '온'을 공개했다.", "도구 '솔'을 내놨어요."),
    ],
)
def test_where_it_is_not_sure_there_is_no_verdict(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        "CEO 비르트는 직원들에게 너무 빨리 컸다고 했대요.",
        "대표인 워스는 직원에게 너무 빨리 컸다고 말했어요.",
        "대표 위르트가 직원에게 한 말이에요.",
        "CEO 비르트도 직원들에게 너무 빨리 컸다고 했어요.",
    ],
)
def test_a_name_with_its_particle_is_one_word_of_a_name(draft: str) -> None:
    source = 'Samuel Wirth, chief executive of Marlin Games, told staff on Tuesday: "We grew too fast."'
    assert _names(source, draft) == []
    wrong = draft.replace("비르트", "켈러").replace("위르트", "홀트").replace("워스", "슈나이더")
    assert _names(source, wrong) != []
