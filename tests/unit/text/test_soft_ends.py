"""A line that an editor broke at a width goes on below; a line that a person ended does not."""

import pytest

from pipeline.text import sections, soft_ends


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("노베인이 화요일에 루멘 3을 내놓으면서 입력 요금을", "100만 토큰에 1.5달러로 내렸어요."),
        ("이번 꼭지는 지난주에 열린 개발자 행사에서 나온", "이야기예요."),
        ("지난 한 해 동안 값이 오른 달보다", "내린 달이 더 많았다고 노베인은 자료에서 밝혔어요"),
        ("Norvane said that the new model is", "cheaper than the old one."),
    ],
)
def test_a_line_that_ends_no_sentence_goes_on(line: str, below: str) -> None:
    assert soft_ends.goes_on(line, below)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("노베인이 화요일에 루멘 3을 내놓으면서 요금을 내렸어요.", "출력 요금은 그대로예요."),
        ("노베인이 화요일에 루멘 3을 내놓으면서 요금을 내렸어요", "출력 요금은 그대로예요"),
        ("노베인이 화요일에 루멘 3을 내놓으면서 요금을 내렸다", "출력 요금은 그대로다"),
        ("노베인이 화요일에 내놓은 루멘 3의 새 입력 요금[^S1.2]", "출력 요금"),
        ("노베인이 화요일에 내놓은 루멘 3의 새 입력 요금  ", "출력 요금"),
        ("노베인이 화요일에 내놓은 루멘 3의 새 입력 요금\\", "출력 요금"),
        ("입력 요금", "출력 요금"),
        ("노베인이 화요일에 루멘 3을 내놓으면서 입력 요금을", ""),
    ],
)
def test_a_line_that_a_person_ended_does_not(line: str, below: str) -> None:
    assert not soft_ends.goes_on(line, below)


def test_a_body_broken_at_a_width_has_the_sentences_of_the_whole_one() -> None:
    flat = (
        "### 루멘 3\n\n노베인이 화요일에 루멘 3 모델을 내놓으면서 입력 요금을 100만 토큰에 1.5달러로 내렸어요.[^S1.2 S1.3] 출력 요금은 그대로예요.[^S1.4]\n\n"
        "- **입력**: 100만 토큰에 1.5달러로 내려서 이제는 지난달의 절반 가까이로 싸졌어요.[^S1.2]\n- 출력은 그대로예요.\n"
    )
    broken = (
        flat.replace("내놓으면서 ", "내놓으면서\n")
        .replace("[^S1.2 S1.3]", "[^S1.2\nS1.3]")
        .replace("지난달의 ", "지난달의\n  ")
        .replace("1.5달러로 내렸어요", "1.5달러로\r\n내렸어요")
    )
    rows = [(one.place, one.key, one.plain, one.sources) for one in sections.placed(flat)]
    assert [(one.place, one.key, one.plain, one.sources) for one in sections.placed(broken)] == rows
    assert all(broken[slice(*one.span)] == one.text for one in sections.placed(broken))
    assert [one.digest for one in sections.placed(broken)][:1] == [one.digest for one in sections.placed(flat)][:1]


def test_a_table_a_quotation_and_a_list_are_rows_of_their_own() -> None:
    body = "노베인이 화요일에 루멘 3을 내놓으면서 알린 요금은 아래와 같고\n- 입력은 1.5달러\n- 출력은 6달러\n> 노베인이 남긴 말은 이렇게 짧았다고 해요 그리고\n| 모델 | 값 |\n"
    assert [one.place for one in sections.placed(body)] == ["paragraph", "item", "item", "other", "other"]


@pytest.mark.parametrize(
    "aside",
    [
        "<!-- 편집자 메모: 이 값은 담당자에게 다시 물어볼 것 -->",
        "<!-- 편집자 메모\n이 값은 담당자에게 다시 물어볼 것이라고 적어 둔다 -->",
        "![루멘이 공개한 값을 달마다 그린 그림](pictures/lumen-price.png)",
        "----------------------------------------",
    ],
)
def test_a_comment_a_picture_and_a_rule_go_on_in_no_sentence(aside: str) -> None:
    body = f"{aside}\n루멘은 값을 내렸어요.\n{aside}\n"
    assert [one.plain for one in sections.placed(body)].count("루멘은 값을 내렸어요.") == 1


def test_rows_of_labels_are_rows_each() -> None:
    body = "일시: 11월 24일 저녁 7시부터 9시까지\n장소: 서울 나루 회관 2층에 있는 작은 회의실\n참가비: 무료\n"
    assert len(sections.placed(body)) == body.count("\n")


def test_a_citation_to_the_editor_may_be_broken_too() -> None:
    (one,) = sections.placed("값은 담당자가 알려 준 대로 3달러예요.[^직접: 11월 24일\n담당자 메일]\n")
    assert [citation.direct for citation in one.citations] == ["11월 24일\n담당자 메일"]
