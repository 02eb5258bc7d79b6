"""Two figures of opposite traits, or of people and machines, each told of the other."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Plants given the new feed grew 14%, while those in the control group grew 5%.', '새 비료를 준 쪽은 14% 자랐고 비교 집단은 5% 자랐어요.'),
    ('Errors were 9%, versus 4% for texts checked by people.', '오류는 AI가 9%, 사람이 4%였어요.'),
    ('In 12% of cases the AI was slower and in 7% it was faster.', '12%는 AI가 더 느렸고 7%는 더 빨랐어요.'),
    ('Men trusted it in 38% of cases, compared with 51% for women.', '남성은 38%, 여성은 51%가 믿었어요.'),
    ('Towns with the sensors lost 6% of their water; towns without them lost 17%.', '센서를 단 마을은 물을 6% 잃었고 안 단 마을은 17% 잃었어요.'),
    ('Accuracy was 81% on short texts against 64% on long ones.', '정확도는 짧은 글에서 81%, 긴 글에서 64%였어요.'),
    ('Drivers using the app had 3 accidents, compared with 8 for drivers without it.', '앱을 쓴 운전자는 사고가 3건, 안 쓴 운전자는 8건이었어요.'),
    ('Exports to Spain fell by half to 120 tons. Exports to Italy rose 6% to 340 tons.', '스페인행은 절반으로 줄어 120톤, 이탈리아행은 6% 늘어 340톤이었어요.'),
    ('The paid version answers in 2 seconds, versus 9 for the free one.', '유료판은 2초, 무료판은 9초 만에 답해요.'),
    ('Pupils with a tutor scored 74, against 66 for those without.', '선생님이 있는 학생은 74점, 없는 학생은 66점이었어요.'),
    ('Of the calls, 19% were too long and 8% too short.', '통화의 19%는 너무 길었고 8%는 너무 짧았어요.'),
    ('Returns were 12% for clothes, versus 5% for books.', '반품은 옷이 12%, 책이 5%였어요.'),
    ('Of the essays, 14% were marked too strictly and 9% too kindly.', '글의 14%는 너무 엄격하게, 9%는 너무 후하게 채점됐어요.'),
    ('Repairs took 6 days, against 11 for work done by hand.', '수리는 기계가 6일, 사람이 11일 걸렸어요.'),
    ('The new model is lighter at 2.1 kilograms; the old one was heavier at 3.4.', '새 모델은 2.1kg으로 가볍고 옛 모델은 3.4kg으로 무거웠어요.'),
    ('Right answers came in 71% of cases and wrong ones in 22%.', '71%는 맞았고 22%는 틀렸어요.'),
    ('Errors were 9% versus 4% for people, and people took 30 minutes.', '오류는 9%였어요. 사람은 4%였고 30분 걸렸어요.'),
    ('It was 12% faster, and the old one was 7% slower than planned.', '12% 빨라졌고, 옛것은 계획보다 7% 느렸어요.'),
    ('Costs were 30 euros lower for 40% and higher for 8%.', '40%는 비용이 낮아졌고 8%는 높아졌어요.'),
    ('Delays were 16 minutes, compared with 22 for human dispatchers.', '지연은 사람이 22분, AI가 16분이었어요.'),
    ('The tutor app had 5.2 million pupils in 2023 and 1.3 million last quarter.', '학생이 2023년 520만 명에서 지난 분기 130만 명으로 4분의 3이 사라졌거든요.'),
]  # fmt: skip
WRONG = [
    ('The tutor app had 5.2 million pupils in 2023 and 1.3 million last quarter.', '학생이 2023년 130만 명에서 지난 분기 520만 명으로 늘었어요.', '130만 명'),
    ('Errors were 9%, versus 4% for texts checked by people.', '오류는 사람이 9%, AI가 4%였어요.', '사람이 9%'),
    ('In 12% of cases the AI was slower and in 7% it was faster.', '12%는 AI가 더 빨랐고 7%는 더 느렸어요.', '12%는 AI가 더 빨랐고'),
    ('Of the calls, 19% were too long and 8% too short.', '통화의 19%는 너무 짧았고 8%는 너무 길었어요.', '19%는 너무 짧았고'),
    ('Of the essays, 14% were marked too strictly and 9% too kindly.', '글의 14%는 너무 후하게, 9%는 너무 엄격하게 채점됐어요.', '14%는 너무 후하게'),
    ('Right answers came in 71% of cases and wrong ones in 22%.', '71%는 틀렸고 22%는 맞았어요.', '71%는 틀렸고'),
    ('Breakdowns were 8%, as opposed to 13% for engines checked by hand.', '고장은 사람이 본 엔진이 8%, AI가 본 엔진이 13%였어요.', '사람이 본 엔진이 8%'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_each_in_its_place_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_one_in_the_place_of_the_other_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
