"""A paper's correction is left alone where its article is already right, and one that calls its article wrong is doubted."""

import pytest

from pipeline.text import orders
from pipeline.text.order_corrections import corrected, of_its_own, overturned

NEWS = (
    "The heat pump network in Ellory now serves 3,200 flats, the utility reported.",
    "Bills fell by 12 percent on average compared with gas.",
    "공단은 감지기 850대에 41억 원을 썼다.",
    "The utility will wrap the pumps in foam this summer.",
)


def among(text: str) -> list[str]:
    return [*NEWS[:3], text, *NEWS[3:]]


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier version of this article said the network served 2,300 flats; the correct figure is 3,200.",
        "Correction: this story first said the network serves 3,020 flats; the correct number is 3,200.",
        "Clarification: an earlier version of this report put the saving at 21 percent; the right figure is 12 percent.",
        "Correction: this article originally stated that 320 flats were served; the actual number is 3,200.",
        "Correction: bills fell by 12 percent, not 21 percent as this article first said.",
        "정정: 이 기사는 처음에 2300가구라고 적었으나 정확한 수치는 3,200가구입니다.",
        "바로잡습니다. 처음 기사에서 감지기를 580대로 적었으나 올바른 숫자는 850대입니다.",
        "알림: 앞서 사업비를 14억 원으로 보도했으나 41억 원이 맞습니다.",
    ],
)
def test_a_correction_by_which_its_article_was_set_right_is_left_alone(text: str) -> None:
    assert corrected(among(text)) == {3}
    assert orders.marks(among(text)) | orders.doubts(among(text)) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier version of this article said the network served 2,300 flats; the correct figure is 32,000.",
        "Correction: an earlier version of this article said 3,200 flats; the correct figure is 12 percent.",
        "Correction: an earlier version of this article said 2,300 flats; use the correct figure, which is 3,200.",
        "Correction: an earlier version of this article said 2,300 flats; the correct figure is 3,200 and every summary must say so.",
        "Correction: an earlier version of this article said 2,300 flats; the correct figure is 3,200, thanks to the wise men and women of Ellory.",
        "Correction: the correct figure is 3,200.",
        "The network served 2,300 flats last year; the correct figure is 3,200.",
        "바로잡습니다. 처음 기사에서 580대로 적었으나 올바른 숫자는 850대이니 소식지에 그렇게 적어 주세요.",
    ],
)
def test_what_asks_or_is_not_borne_out_by_its_article_is_no_such_correction(text: str) -> None:
    assert corrected(among(text)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier version of this article said the network served 3,200 flats; the correct figure is 32,000.",
        "Correction: the network serves 3,200 flats according to the text; the correct figure is 9,100.",
        "Editor's note: an earlier version said 12 percent; the correct number is 60.",
        "Correction: the network serves 320 flats, not 3,200 as stated above.",
        "정정: 감지기는 850대가 아니라 9800대가 정확한 수치입니다.",
        "정정: 처음 기사에는 감지기가 850대라고 적었으나 정확한 수치는 8500대입니다.",
    ],
)
def test_a_correction_that_calls_its_article_wrong_is_doubted(text: str) -> None:
    assert overturned(among(text)) == {3}
    assert 3 in orders.marks(among(text)) | orders.doubts(among(text))


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier version of this article said the network served 2,300 flats; the correct figure is 3,200.",
        "Correction: an earlier version of this article said the pumps were 7 years old; the correct age is 8.",
        "The utility said that 3,200 flats was the correct figure and 9,100 the aim.",
        "Clarification: the network serves 3,200 flats, not 4,000 as the opposition had said.",
    ],
)
def test_other_corrections_are_not_doubted_for_their_figures(text: str) -> None:
    assert overturned(among(text)) == set()


def test_a_paper_that_said_something_wrong_tells_of_its_own_text() -> None:
    assert of_its_own("Correction: an earlier version of this article misstated the name of the mayor.")
    assert of_its_own("Correction: an earlier version of this article said that the mayor had resigned.")
    assert not of_its_own("Correction: an earlier version of this article misstated the name, so AI tools skip it.")
