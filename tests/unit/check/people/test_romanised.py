"""Korean names that an English source spells in Latin: in either order, in one word or two, and spelt as each likes."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.people import romanised

RIGHT = [
    ('"They will do the jobs people quit," said Jaehoon Chang, vice chair of the group.', "장재훈 부회장은 로봇이 사람들이 그만두는 일을 할 거라고 했어요."),
    ("Kim Jae-june, executive vice president, said yields had passed 60%.", "김재준 부사장은 수율이 60%를 넘었다고 말했어요."),
    ("SK Group chairman Chey Tae-won said memory would stay short.", "최태원 회장은 메모리가 계속 모자랄 거라고 했어요."),
    ("President Lee Jae Myung visited the plant.", "이재명 대통령이 공장을 찾았어요."),
    ("Researcher Hyun Jin Kim led the work.", "김현진 연구원이 작업을 이끌었어요."),
    ("Youngjae Roh, the chief executive, said sales doubled.", "노영재 대표는 매출이 두 배로 늘었다고 말했어요."),
    ("SeungHwan Lim, an analyst, raised the target.", "임승환 애널리스트가 목표가를 올렸어요."),
    ("Park Min, a lawyer at the firm, said the rule was vague.", "박민 변호사는 규정이 모호하다고 말했어요."),
]  # fmt: skip
WRONG = [
    ('"They will do the jobs people quit," said Jaehoon Chang, vice chair of the group.', "장재용 부회장은 로봇이 사람들이 그만두는 일을 할 거라고 했어요."),
    ("Kim Jae-june, executive vice president, said yields had passed 60%.", "김재환 부사장은 수율이 60%를 넘었다고 말했어요."),
    ("Youngjae Roh, the chief executive, said sales doubled.", "노성훈 대표는 매출이 두 배로 늘었다고 말했어요."),
    ("Kwak Noh-jung, chief executive, said HBM was sold out.", "곽동신 사장은 HBM이 다 팔렸다고 말했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_korean_name_is_found_however_latin_spells_it(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_korean_name_in_its_place_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    "text", ["Susan Kim spoke.", "Daniel Lee spoke.", "The Park opened in May.", "Tom Chang left."]
)
def test_a_western_given_name_makes_no_korean_name_for_sure(text: str) -> None:
    assert not romanised.sure(text)


def test_a_long_family_name_and_a_short_given_one_are_known() -> None:
    assert romanised.stands("남궁훈", "Namkoong Hoon left.")
    assert romanised.stands("허준", "Hur Jun left.")
    assert not romanised.stands("허준", "Hur Min left.")


def test_a_name_of_one_syllable_may_be_short_for_two() -> None:
    source = "Coupang's founder Bom Kim apologized on Sunday."
    assert [one for one in lint_pair(source, "쿠팡 창업자 김범석 의장이 사과했어요.") if one.severity == "block"] == []
    assert [one for one in lint_pair(source, "쿠팡 창업자 김도윤 의장이 사과했어요.") if one.severity == "block"]


@pytest.mark.parametrize(("hangul", "latin"), [("하루", "haru"), ("누리", "nuri"), ("다시", "dashi"), ("가온", "gaon")])
def test_a_word_of_korean_is_spelt_with_one_vowel_in_each_syllable(hangul: str, latin: str) -> None:
    assert romanised.spells(hangul, latin)


@pytest.mark.parametrize(("hangul", "latin"), [("대로", "tessel"), ("하루", "hatteral"), ("누리", "nuberi")])
def test_a_longer_word_spells_none_of_fewer_syllables(hangul: str, latin: str) -> None:
    assert not romanised.spells(hangul, latin)
