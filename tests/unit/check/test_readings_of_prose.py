"""Small readings that newsletter prose needs: a week told by its number, an age by -something, a price a month after a trial, a poll's voice."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("If they had stopped at week four, they'd have been wrong.", "4주 만에 멈췄다면 틀린 결론을 냈을 거예요."),
        ("Use was 5% higher in month six.", "여섯 달째에는 5% 더 썼어요."),
        ("It said 18% of its 20-something customers paid in June.", "20대 고객의 18%가 6월에 돈을 냈어요."),
        ("Twentysomethings made up 40% of buyers.", "산 사람의 40%가 20대예요."),
        ("It costs $3.99 a month after a 60-day trial.", "60일 써 본 뒤 월 3.99달러를 내요."),
        (
            "It cut the median time from 4 minutes 20 seconds to 50 seconds.",
            "시간이 4분 20초에서 50초로, 5분의 1이 채 안 되게 줄었어요.",
        ),
        (
            "Nearly two-thirds (64%) of adults would not let an assistant buy for more than $50 without asking.",
            '셋 중 둘 가까이(64%)가 "50달러 넘는 물건은 묻지 않고 사게 두지 않겠다"고 답했어요.',
        ),
        (
            "It offered to create the account after payment, with one tap.",
            '결제가 끝난 뒤 "한 번만 누르면 가입돼요" 하고 권하는 거였어요.',
        ),
    ],
)
def test_what_prose_says_in_its_own_words_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "If they had stopped at week four, they'd have been wrong.",
            "6주 만에 멈췄다면 틀린 결론을 냈을 거예요.",
            "6주",
        ),
        ("It said 18% of its 20-something customers paid in June.", "30대 고객의 18%가 6월에 돈을 냈어요.", "30대"),
        (
            "It cut the median time from 4 minutes 20 seconds to 50 seconds.",
            "시간이 4분 20초에서 50초로, 3분의 1로 줄었어요.",
            "3분의 1",
        ),
        (
            "The company plans to hire.",
            '대표는 "내년에는 직원을 두 배로 뽑겠다"고 말했어요.',
            '"내년에는 직원을 두 배로 뽑겠다"',
        ),
    ],
)
def test_another_one_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Of the 12 judges, four voted against it. The written reasons run to 118 pages.",
            "재판관 12명 중 4명이 반대했어요. 넷 중 하나가 등을 돌린 셈이에요. 이유서는 118쪽이에요.",
            "넷 중 하나",
        ),
        (
            "Usain Bolt's 9.58 seconds, set in Berlin, still stands.",
            "우사인 볼트의 9초85는 아직 깨지지 않았어요.",
            "9초85",
        ),
        (
            "Meta's headset sells for $499, $300 less than its rival.",
            "메타 헤드셋은 499달러. 경쟁 제품(899달러)보다 300달러 싸요.",
            "899달러",
        ),
        (
            "Nvidia will invest $2 billion in Synopsys, $1 billion in Nokia and $5 billion in Intel.",
            "시놉시스에 20억 달러, 노키아에 10억 달러, 인텔에 50억 달러를 넣어요. 세 곳을 더하면 90억 달러예요.",
            "90억 달러",
        ),
        ("Exports in the first 20 days of November rose 26.5%.", "11월 1~25일 수출이 26.5% 늘었어요.", "25일"),
    ],
)
def test_what_only_looks_like_a_likeness_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]


def test_the_first_days_of_a_month_are_its_days() -> None:
    assert _blocked("Exports in the first 20 days of November rose 26.5%.", "11월 1~20일 수출이 26.5% 늘었어요.") == []
