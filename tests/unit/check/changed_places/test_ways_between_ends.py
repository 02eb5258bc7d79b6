"""A change between two ends that the draft tells goes the way that they say."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Fitch cut its growth forecast to 3% from 5%.", "피치가 성장 전망을 5%에서 3%로 내린 뒤 주가가 빠졌어요."),
    ("The firm raised its price from $20 to $25.", "회사가 값을 20달러에서 25달러로 올렸어요."),
    ("The staff fell from 900 to 640.", "직원이 900명에서 640명으로 줄어든 뒤예요."),
    ("The lag fell from 8 seconds to 5 seconds.", "지연이 8초에서 5초로 줄었어요."),
    ("The club rose from 9th to 4th.", "구단이 9위에서 4위로 올랐어요."),
    ("Turkey cut the age limit from 18 to 16.", "튀르키예가 나이를 18세에서 16세로 내렸어요."),
    ("It did not cut the staff from 900 to 640.", "직원을 900명에서 640명으로 줄이지 않았어요."),
    ("One user in five pays now, up from one in nine.", "돈을 내는 이용자가 아홉 명 중 한 명에서 다섯 명 중 한 명으로 늘었어요."),
    ("The price of the plan moved from $20 to $15.", "요금이 20달러에서 15달러로 내려갔어요."),
    ("The rent fell from $900 to $800 and rose to $850.", "월세를 900달러에서 800달러로 내린 뒤 다시 850달러로 올렸어요."),
]  # fmt: skip
WRONG = [
    ("Fitch cut its growth forecast to 3% from 5%.", "피치가 성장 전망을 5%에서 3%로 올린 뒤 주가가 빠졌어요."),
    ("Fitch now expects growth of 3%, against 5% before.", "피치가 성장 전망을 5%에서 3%로 높여 잡았어요."),
    ("The firm asks $25 now. It was $20.", "값을 20달러에서 25달러로 낮춘 회사예요."),
    ("The staff is 640. It was 900 last year.", "직원을 900명에서 640명으로 늘릴 때였어요."),
    ("The firm asks $25 now. It was $20.", "회사가 값을 20달러에서 25달러로 내렸어요."),
    ("The staff is 640. It was 900 last year.", "직원이 900명에서 640명으로 늘어난 셈이에요."),
    ("The lag is 5 seconds. It was 8 seconds.", "지연이 8초에서 5초로 늘었어요."),
    ("Its share is 41%. A year ago it was 36%.", "점유율은 36%에서 41%로 떨어졌고 매출은 그대로예요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_change_told_the_way_of_its_ends_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if "수치의 방향(" in one.message] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_change_told_against_its_ends_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
