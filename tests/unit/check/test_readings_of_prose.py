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
