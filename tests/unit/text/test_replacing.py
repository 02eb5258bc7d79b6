"""A word that is put in the place of another takes its particle; what is only a part of something longer stays."""

import pytest

from pipeline.text import replacing


@pytest.mark.parametrize(
    ("text", "value", "wanted", "said"),
    [
        ("루멘을 썼고 루멘은 루멘이 아니에요", "루멘", "테라", "테라를 썼고 테라는 테라가 아니에요"),
        ("테라를 테라로 테라와 테라는", "테라", "루멘", "루멘을 루멘으로 루멘과 루멘은"),
        (
            "테라예요. 테라였어요. 테라라고 했고 테라고",
            "테라",
            "루멘",
            "루멘이에요. 루멘이었어요. 루멘이라고 했고 루멘이고",
        ),
        ("**루멘**은 ‘루멘’을 루멘(Lumen)이", "루멘", "테라", "**테라**는 ‘테라’를 테라(Lumen)가"),
        ("84%를 줄여 84%는", "84%", "83일", "83일을 줄여 83일은"),
        ("값은 $1.75를 넘어요", "$1.75", "$1.13", "값은 $1.13를 넘어요"),
        ("루멘 2를 냈어요", "2", "3", "루멘 3를 냈어요"),  # 삼 and 쓰리 are both said
        ("루멘에서 루멘도 루멘의", "루멘", "테라", "테라에서 테라도 테라의"),
    ],
)
def test_the_particle_fits_the_new_word(text: str, value: str, wanted: str, said: str) -> None:
    assert replacing.replace(text, value, wanted) == said


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("루멘텀이 나왔어요", "루멘"),
        ("블루멘은", "루멘"),
        ("카카오톡을", "카카오"),
        ("184%와 84.5%", "84"),
        ("3만 명", "3"),
        ("GPT-5-mini와 GPT-5.2", "GPT-5"),
        ("오픈AI는", "AI"),
        ("끝이에요.[^S1.12]", "12"),
        ("에서" * 500 + "다", "에서"),
    ],
)
def test_a_part_of_something_longer_and_a_citation_stay(text: str, value: str) -> None:
    assert replacing.find(text, value) == []
    assert replacing.replace(text, value, "9") == text


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        ("가예요.[^S1.1] 나예요.[^S1.2] 다예요.", "나예요.", "가예요.[^S1.1] 다예요."),
        ("- 가예요.[^S1.1]\n- 나예요.\n", "가예요.", "- 나예요.\n"),
        ("아주 싸요. 정말 아주 좋아요.", "아주", "싸요. 정말 좋아요."),
        ("루멘을 샀어요.", "루멘", "루멘을 샀어요."),  # 을 would be left over
    ],
)
def test_what_goes_leaves_no_particle_and_no_citation_behind(text: str, value: str, left: str) -> None:
    assert replacing.replace(text, value, "") == left


def test_what_stands_whole_only_for_a_reader_keeps_its_marks() -> None:
    text = "값은 **84%** 싸요.[^S1.1] 84%예요."
    assert replacing.replace(text, "84% 싸요", "83% 싸요") == text
    assert replacing.in_reading(text, "84% 싸요", "83% 싸요") == "값은 **83%** 싸요.[^S1.1] 84%예요."


def test_a_value_may_span_sentences_whose_citations_stay() -> None:
    text = "값을 크게 낮췄어요.[^S1.1] 오르카도 **낮췄어요**.[^S2.1]\n\n- **루멘 2:** 84% 인하[^S1.2]\n"
    assert replacing.in_reading(text, "크게 낮췄어요. 오르카도", "조금 낮췄어요. 오르카도") == text.replace(
        "크게", "조금"
    )
    assert replacing.in_reading(text, "크게 낮췄어요. 오르카도", "낮췄어요. 오르카도") == text.replace("크게 ", "")
    assert replacing.in_reading(text, "루멘 2 84% 인하", "루멘 2 83% 인하") == text.replace("84%", "83%")
    assert replacing.says(text, "낮췄어요. 오르카도 낮췄어요.")
    assert not replacing.says(text, "오르카도 크게")


@pytest.mark.parametrize(
    ("text", "value", "figure"),
    [
        ("값은 84%예요.", "84", "84%"),
        ("한 달에 1,284원이에요.", "1,284", "1,284원"),
        ("값은 $0.28예요.", "0.28", "$0.28"),
        ("값은 0.28 달러예요.", "0.28", "0.28 달러"),
        ("지난해보다 -84% 줄었어요.", "84%", "-84%"),
        ("점유율이 84%p 올랐어요.", "84%", "84%p"),
        ("값은 1,284만 달러예요.", "1,284만", "1,284만 달러"),
        ("한 곳, 또 3곳이에요.", "3", "3곳"),
    ],
)
def test_a_sign_and_a_unit_are_part_of_a_value(text: str, value: str, figure: str) -> None:
    assert replacing.find(text, value) == []
    assert replacing.whole(text, value) == figure
    assert replacing.replace(text, value, "9") == text
    assert replacing.replace(text, figure, "9%") != text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("루멘 2는 싸요.", "2"),
        ("84 이상이에요.", "84"),
        ("10~84%예요.", "84%"),
        ("2026년 11월 24일", "11월 24일"),
        ("약 84%예요.", "84%"),
    ],
)
def test_a_value_that_stands_whole_is_found(text: str, value: str) -> None:
    assert replacing.find(text, value)
    assert replacing.whole(text, value) == ""


def test_words_that_differ_may_be_a_part_of_a_value_where_the_whole_was_given() -> None:
    assert replacing.in_reading("값은 **84 %** 싸요.", "값은 84 % 싸요.", "값은 83 % 싸요.") == "값은 **83 %** 싸요."
