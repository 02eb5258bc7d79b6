"""`올해 10월` in an article of 2026 that has the month in another year."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The telescope will begin work in October 2028.', '망원경은 2028년 10월에 일을 시작해요.'),
    ('The museum opens in March 2028.', '박물관은 2028년 3월에 열어요.'),
    ('LONDON, Nov. 18, 2026 - The ferry will sail from May 2027.', '페리는 내년 5월부터 다녀요.'),
    ('LONDON, Nov. 18, 2026 - The mine closed in July 2025.', '광산은 작년 7월에 문을 닫았어요.'),
    ('LONDON, Nov. 18, 2026 - The census will be held in 2028.', '인구 조사는 2028년에 해요.'),
    ('The school started in September 2024 and a second one will open in September 2027.', '학교는 2024년 9월에 문을 열었고 두 번째는 2027년 9월에 열어요.'),
    ('The ship will be delivered in 2029.', '배는 2029년에 넘겨받아요.'),
    ('The law takes effect in January 2028.', '법은 2028년 1월부터 시행돼요.'),
    ('The plant will close next year.', '공장은 내년에 문을 닫아요.'),
    ('The choir will tour Japan next April.', '합창단은 내년 4월 일본을 돌아요.'),
    ('Nov. 18, 2026 — The line opens in May 2027 and a second in May 2028.', '내년 5월에 열고 다음 노선은 내후년 5월에 열어요.'),
    ('Nov. 18, 2026 — The line opens in May.', '내년 5월에 열어요.'),
    ('Nov. 18, 2026 — Sales in October 2025 were 40.', '작년 10월에 40대를 팔았어요.'),
    ('Nov. 18, 2026 — In fiscal 2027, which began in October 2026, sales rose.', '올해 10월에 시작한 회계연도예요.'),
    ('The line opens in May 2027.', '내년 5월에 열어요.'),
    ('Nov. 18, 2026 — It was founded in March 2026.', '올해 3월에 생겼어요.'),
    ('Nov. 18, 2026 — Output in October rose 4%, against October 2025.', '올해 10월 생산은 작년 10월보다 4% 늘었어요.'),
]  # fmt: skip
WRONG = [
    ('LONDON, Nov. 18, 2026 - The ferry will sail from May 2027.', '페리는 내후년 5월부터 다녀요.', '내후년 5월'),
    ('LONDON, Nov. 18, 2026 - The mine closed in July 2025.', '광산은 올해 7월에 문을 닫았어요.', '올해 7월'),
    ('Nov. 18, 2026 — The reservoir will fill by June 2028.', '저수지는 내년 6월에 다 차요.', '내년 6월'),
    ('Nov. 18, 2026 — The singer retired in August 2025.', '가수는 올해 8월에 은퇴했어요.', '올해 8월'),
    ('Nov. 18, 2026 — The kiln was lit in February 2026.', '가마는 지난해 2월에 불을 지폈어요.', '지난해 2월'),
    ('Nov. 18, 2026 — The treaty starts in January 2027.', '조약은 내후년 1월에 시작해요.', '내후년 1월'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_year_of_the_article_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_year_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
