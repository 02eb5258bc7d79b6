"""The number of a name: whether the article has it is a matter of the name, not of a figure without ground."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check import building

_LATER = "It is not yet available in our Frankfurt region; we plan to add it in January."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_LATER, "프랑크푸르트 리전에는 1월에 피오르 3을 더할 계획이에요."),
        (_LATER, "프랑크푸르트 리전에는 1월에 헬리온 2.5를 더할 계획이에요."),
        (_LATER, "프랑크푸르트 리전에는 1월에 Halcyon 4를 더할 계획이에요."),
        ("It costs $3 for a million tokens in January.", "노르트 2의 값은 1월에 100만 토큰에 3달러예요."),
        ("The team trained it for nine weeks.", "연구팀은 오리온 5를 아홉 주 동안 학습했어요."),
    ],
)
def test_the_number_of_a_name_that_no_source_has_is_asked_about_as_a_name(source: str, draft: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity in ("block", "warn")]
    assert {(one.kind, one.severity) for one in found} == {("name", "warn")}


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (f"Fjord 2.5 is out. {_LATER}", "프랑크푸르트 리전에는 1월에 피오르 3을 더할 계획이에요."),
        (f"Halcyon 2 is out. {_LATER}", "프랑크푸르트 리전에는 1월에 Halcyon 4를 더할 계획이에요."),
        (_LATER, "프랑크푸르트 리전에는 1월에 서버 3을 더할 계획이에요."),
        (_LATER, "위험 등급 4로 분류된 프랑크푸르트 리전은 1월에 더할 계획이에요."),
        (_LATER, "프랑크푸르트 리전은 레벨 3으로 밀려 1월에 더할 계획이에요."),
        ("The team trained it for nine weeks.", "연구팀은 배치 5로 아홉 주 동안 학습했어요."),
    ],
)
def test_the_number_of_a_rank_or_of_another_version_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("number", "found"), [("3을", []), ("4를", ["block"])])
def test_a_version_that_another_sentence_of_the_article_has_stands(number: str, found: list[str]) -> None:
    articles = [building.article("S1", "Corvid released Fjord 3 on Thursday.", _LATER)]
    body = f"프랑크푸르트 리전에는 1월에 피오르 {number} 더할 계획이에요.[^S1.2]"
    whole = building.issue([building.section(body)], articles)
    kinds = ("name", "number-unsupported", "number-contradicted")
    assert [one.severity for kind in kinds for one in building.findings(whole, kind)] == found


@pytest.mark.parametrize(
    ("told", "draft", "found"),
    [
        ("가온이 이미지 6을 냈다.", "이미지 6의 손은 자연스러워요.", []),
        ("가온이 ‘비전 4’를 냈다.", "비전 4의 손은 자연스러워요.", []),
        ("가온이 이미지 6을 냈다.", "이미지 7의 손은 자연스러워요.", ["block"]),
        ("손 점수는 6으로 올랐다.", "손 점수 6은 자연스러워요.", ["block"]),
    ],
)
def test_a_product_named_with_a_common_word_has_its_number_through_the_article(
    told: str, draft: str, found: list[str]
) -> None:
    whole = building.issue(
        [building.section(f"{draft}[^S1.2]")], [building.article("S1", told, "손을 자연스럽게 그린다.")]
    )
    assert [one.severity for one in building.findings(whole, "number-unsupported")] == found


MODELS = "Of nine models, Solace-7 scored highest with 48.6 percent, followed by Aldous Pro 4 at 45.1 percent."


@pytest.mark.parametrize(
    ("draft", "blocked"),
    [
        ("1등인 솔레이스-7도 48.6%로 절반을 못 넘겼어요.", []),
        ("솔레이스 7도 48.6%에 그쳤어요.", []),
        ("앨더스 프로 4도 45.1%였어요.", []),
        ("1등인 솔레이스-8도 48.6%로 절반을 못 넘겼어요.", ["솔레이스-8", "8도"]),
    ],
)
def test_a_model_too_is_no_temperature(draft: str, blocked: list[str]) -> None:
    found = lint_pair(MODELS, draft)
    assert [draft[slice(*one.span)] for one in found if one.severity == "block"] == blocked
