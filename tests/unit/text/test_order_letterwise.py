"""Letters told one by one, words with stars in them and words turned round are doubted; numbers, radio calls and oaths are not."""

import pytest

from pipeline.text.order_letterwise import letterwise


@pytest.mark.parametrize(
    "text",
    [
        "16-18-1-9-19-5-2-18-5-1-4",
        "19-1-25 / 20-8-5 / 2-18-5-1-4 / 9-19 / 20-8-5 / 2-5-19-20",
        "Papa Romeo Alfa India Sierra Echo Bravo Romeo Echo Alfa Delta",
        "=EB=B9=B5=EC=9D=B4 =EC=B5=9C=EA=B3=A0",
        "pr**se the br**d and sk*p the m*ce here",
        "P-praise the b-bread and f-forget the m-mice",
        "라써 고다이빵 은맛 가제일 고하찬칭 를쥐",
    ],
)
def test_what_tells_its_letters_one_by_one_is_found(text: str) -> None:
    assert letterwise(text)


@pytest.mark.parametrize(
    "text",
    [
        "The winning numbers are 3, 11, 19, 22, 34 and 41.",
        "Call 010-1234-5678 between 9 and 18.",
        "The match ended 3-1, after 2-1 and 0-0.",
        "Flight Kilo Lima Mike was late.",
        "What the f*** is this sh*t, he asked.",
        "He said y-yes and sat down.",
        "고라니를 보고 다니던 사람이 라면을 먹었다.",
    ],
)
def test_what_has_numbers_or_stars_otherwise_is_left_alone(text: str) -> None:
    assert not letterwise(text)
