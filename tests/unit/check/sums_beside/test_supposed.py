"""An amount that a writer supposes, and what the source makes of it: 몸무게 80kg인 사람, 열 명짜리 팀, 100원 팔아 35원."""

import pytest

from pipeline.check import lint_pair

SOURCES = (
    'CagriSema led to average weight loss of 20.4% after 68 weeks in a trial of 3,417 people, short of the 25% the company had predicted.',
    'The professional plan rises from $16 to $20 per user a month from Oct. 1. Customers who switch AI off pay $17.',
    'Business Basic goes to $7 per user a month from $6 and Business Standard to $14 from $12.50. Copilot Chat is included in Microsoft 365.',
    'It has 1 trillion parameters, of which 32 billion are active at a time. It can make 200 to 300 tool calls in sequence.',
    'Revenue was 1.71 billion yuan, up 335%, and net profit excluding one-off items 600 million yuan.',
    'Users reported time savings of 2.8% on average, a survey of 25,000 workers found.',
    'The API costs $0.40 per million input tokens.',
    'The bank will raise the rate on new mortgages to 4.5% from 4.2%, it said.',
    'Electricity prices will rise 12% in March.',
    'The rule exempts companies with fewer than 50 employees.',
    'The plan costs $20 a month for 1,000 credits. One song uses 120.',
    'The card holds $300. A ride costs $14.',
    'Cold storage is free up to 20 GB, then $0.04 per gigabyte per month.',
    'The plan includes 5,000 calls. Each further 1,000 calls cost $4.',
    '로봇 청소차 한 대의 월 임대료는 38만 원이다.',
    '새 세척기는 시간당 2톤을 씻는다.',
    'Rides will cost a base fee of $3.50 plus $1.15 per mile.',
    'North America contributed $750 million of revenue, Europe $325 million and Asia-Pacific $175 million.',
    'The archive holds 480 films, 240 records and 80 maps.',
)  # fmt: skip
RIGHT = (
    (0, '몸무게 80kg인 사람이 16kg쯤 빠졌다면 대단하죠? 68주 동안 평균 20.4%가 빠졌어요.'),
    (0, '몸무게 100kg인 사람이라면 20kg 넘게 뺀 셈이에요.'),
    (1, 'AI를 끄면 17달러만 내도 되니 열 명짜리 팀이라면 다달이 30달러를 아낄 수 있어요.'),
    (1, '직원 50명인 회사라면 한 달에 1,000달러를 내야 해요.'),
    (2, '스탠더드를 100명이 쓰는 회사라면 다달이 150달러를 더 내게 됩니다.'),
    (3, '덩치는 매개변수 1조 개지만 한 번에 깨어나는 건 320억 개예요. 직원이 천 명인 회사에서 일마다 서른두 명만 불러 쓰는 식이죠.'),
    (4, '매출은 17억 1000만 위안, 순이익이 6억 위안이라 100원 팔아 35원을 남겼어요.'),
    (5, '쓰는 사람은 시간을 평균 2.8% 아꼈다고 했으니 주 40시간이면 한 시간 남짓이에요.'),
    (6, '한 달에 1,000만 토큰을 쓰는 서비스라면 4달러예요.'),
    (7, '3억 원을 빌리면 1년 이자가 1,350만 원이에요.'),
    (8, '한 달 전기요금 5만 원을 내던 집이라면 6천 원을 더 내요.'),
    (10, '월 20달러에 1,000크레딧을 주는데 한 곡에 120크레딧이 드니, 여덟 곡을 만들면 40크레딧이 남아요.'),
    (11, '카드에는 300달러가 들어 있어요. 한 번 타는 데 14달러니 스무 번 타면 20달러가 남아요.'),
    (12, '20GB까지는 공짜예요. 120GB를 쓰면 한 달에 4달러를 내요.'),
    (12, '20GB까지는 공짜예요. 70GB를 쓰면 한 달에 2달러를 내요.'),
    (13, '호출을 8,000번 하면 12달러를 더 내요.'),
    (14, '로봇 청소차 한 대를 1년 빌리면 456만 원이에요.'),
    (14, '로봇 청소차 한 대를 2년 빌리면 912만 원이에요.'),
    (15, '네 시간이면 8톤을 씻어요.'),
    (15, '여덟 시간이면 16톤을 씻어요.'),
    (16, '10마일을 가면 15달러예요.'),
    (17, '북미 7억 5,000만 달러, 유럽 3억 2,500만 달러, 아시아·태평양 1억 7,500만 달러예요. 셋을 더한 돈이 10달러라면 6달러는 북미에서 온 거예요.'),
    (18, '소장품이 100점이라면 30점은 음반이에요.'),
)  # fmt: skip
WRONG = (
    (0, '몸무게 80kg인 사람이 26kg쯤 빠졌다면 대단하죠? 68주 동안 평균 20.4%가 빠졌어요.'),
    (1, 'AI를 끄면 17달러만 내도 되니 열 명짜리 팀이라면 다달이 50달러를 아낄 수 있어요.'),
    (1, '직원 50명인 회사라면 한 달에 2,000달러를 내야 해요.'),
    (2, '스탠더드를 100명이 쓰는 회사라면 다달이 350달러를 더 내게 됩니다.'),
    (3, '덩치는 매개변수 1조 개지만 한 번에 깨어나는 건 320억 개예요. 직원이 천 명인 회사에서 일마다 여든두 명만 불러 쓰는 식이죠.'),
    (4, '매출은 17억 1000만 위안, 순이익이 6억 위안이라 100원 팔아 53원을 남겼어요.'),
    (5, '쓰는 사람은 시간을 평균 2.8% 아꼈다고 했으니 주 40시간이면 네 시간 남짓이에요.'),
    (6, '한 달에 1,000만 토큰을 쓰는 서비스라면 40달러예요.'),
    (7, '3억 원을 빌리면 1년 이자가 1,850만 원이에요.'),
    (8, '한 달 전기요금 5만 원을 내던 집이라면 9천 원을 더 내요.'),
    (9, '직원이 80명이 안 되는 회사라면 예외예요.'),
    (10, '월 20달러에 1,000크레딧을 주는데 한 곡에 120크레딧이 드니, 여덟 곡을 만들면 60크레딧이 남아요.'),
    (10, '월 20달러에 1,000크레딧을 주는데 한 곡에 120크레딧이 드니, 일곱 곡을 만들면 40크레딧이 남아요.'),
    (11, '카드에는 300달러가 들어 있어요. 한 번 타는 데 14달러니 스무 번 타면 20달러를 내요.'),
    (12, '20GB까지는 공짜예요. 120GB를 쓰면 한 달에 5달러를 내요.'),
    (13, '호출을 8,000번 하면 15달러를 더 내요.'),
    (14, '로봇 청소차 한 대를 1년 빌리면 418만 원이에요.'),
    (14, '로봇 청소차 한 대를 2년 빌리면 456만 원이에요.'),
    (15, '네 시간이면 10톤을 씻어요.'),
    (15, '여덟 시간이면 18톤을 씻어요.'),
    (16, '10마일을 가면 18달러예요.'),
    (17, '북미 7억 5,000만 달러, 유럽 3억 2,500만 달러, 아시아·태평양 1억 7,500만 달러예요. 셋을 더한 돈이 10달러라면 7달러는 북미에서 온 거예요.'),
    (18, '소장품이 100점이라면 40점은 음반이에요.'),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_writers_own_likeness_does_not_block(source: int, draft: str) -> None:
    assert not [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_likeness_that_comes_to_something_else_blocks(source: int, draft: str) -> None:
    assert [one for one in lint_pair(SOURCES[source], draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Storage costs 20 cents per gigabyte a month.", "50기가바이트를 한 달 두면 10달러예요.", "50기가바이트를 한 달 두면 12달러예요."),
    ],
)  # fmt: skip
def test_an_amount_is_supposed_for_a_single_span_too(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The ferry earned £400 million from cars, £350 million from lorries and £250 million from walkers.",
            "차 4억 파운드, 트럭 3억 5,000만 파운드, 도보 손님 2억 5,000만 파운드예요. 셋을 더한 돈이 100파운드라면 40파운드는 차에서 온 거예요.",
            "차 4억 파운드, 트럭 3억 5,000만 파운드, 도보 손님 2억 5,000만 파운드예요. 셋을 더한 돈이 100파운드라면 60파운드는 차에서 온 거예요.",
        ),
        (
            "The orchard made €90 million from apples, €60 million from pears and €50 million from plums.",
            "사과 9,000만 유로, 배 6,000만 유로, 자두 5,000만 유로예요. 셋을 더한 금액이 20유로라면 9유로는 사과 값이에요.",
            "사과 9,000만 유로, 배 6,000만 유로, 자두 5,000만 유로예요. 셋을 더한 금액이 20유로라면 13유로는 사과 값이에요.",
        ),
        (
            "Lessons brought in $240 million, books $160 million and exams $400 million.",
            "강의 2억 4,000만 달러, 책 1억 6,000만 달러, 시험 4억 달러예요. 셋을 합친 돈이 10달러라면 5달러는 시험에서 온 거예요.",
            "강의 2억 4,000만 달러, 책 1억 6,000만 달러, 시험 4억 달러예요. 셋을 합친 돈이 10달러라면 8달러는 시험에서 온 거예요.",
        ),
    ],
)  # fmt: skip
def test_a_sum_that_is_itself_supposed_is_held_against_no_sum(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
