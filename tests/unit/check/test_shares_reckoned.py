"""What a share leaves, what it makes of a whole, a loose percentage, a median and what lies between a gain and a loss: right they pass, wrong they block."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("It sells at about 65% below the price of Ozempic.", "값은 원조인 오젬픽의 3분의 1을 조금 넘는 수준입니다."),
    ("It sells at about 65% below the price of Ozempic.", "값은 오젬픽의 3분의 1을 조금 넘어요."),
    ("The shop sells last year's phones at a third off.", "작년 휴대전화를 3분의 2 값에 팔아요."),
    ("The shop sells last year's phones at a third off.", "작년 휴대전화를 67% 가격에 살 수 있어요."),
    ("The generic is 80% cheaper than the original drug.", "복제약은 원래 약값의 5분의 1이면 살 수 있어요."),
    ("The company cut its price by 40%.", "값을 5분의 3으로 내렸어요."),
    ("Staff sent 41% of the drafts unchanged, edited 47% and threw away the rest.", "다섯 중 둘은 그대로 보냈고, 절반 가까이는 고쳐서 보냈고, 여덟 중 하나꼴은 버렸어요."),
    ("Stationary batteries should make up 45% of the site's 34 gigawatt-hours by the end of next year.", "저장용이 내년 말이면 연간 생산 능력의 45%, 그러니까 15기가와트시 남짓을 차지하게 돼요."),
    ("It has rented out 58% of its 10,000 processors. Siemens alone occupies 1,400. Break-even requires 70%.", "1만 개 중 58%의 임자를 찾았어요. 본전을 맞추려면 70%이니 1,200개가 더 나가야 해요. 지멘스 혼자 1,400개를 써요."),
    ("Conventional claims took a median of 118 days. Parametric cover was 12% of the sum.", "보통 보험은 절반이 118일 안에 처리됐다."),
    ('Kioxia shipped 9% more flash memory. The president expects prices to rise by "a low double-digit percentage".', "출하는 9% 늘었어요. 사장은 이번 분기에는 값이 10% 넘게 오를 것으로 봐요."),
    ("Sales rose 9%. Next year the company expects mid-single-digit growth.", "매출은 9% 늘었고 내년 성장률은 5% 안팎으로 봐요."),
    ("In the mildest, output expands 1.6% next year; in the harshest it shrinks 0.8%. It kept its rate at 2.25%.", "가장 나은 경우 내년 성장률은 1.6%, 가장 나쁜 경우는 마이너스 0.8%로, 둘 사이가 2.4%포인트예요."),
    ("The tickets cost 40 percent less than last year's. Attendance was 12,000.", "입장권은 지난해 값의 5분의 3이에요. 1만 2,000명이 왔어요."),
    ("The tickets cost 40 percent less than last year's. Attendance was 12,000.", "입장권은 지난해의 60% 가격이에요. 1만 2,000명이 왔어요."),
    ("Rents are three quarters lower than in the capital. Attendance was 12,000.", "집세는 수도의 4분의 1이에요."),
    ("Its batteries undercut rivals by 30%. It has 12,000 staff.", "배터리 값은 경쟁사의 70% 수준이에요."),
    ("The discount is 90%, the biggest yet.", "10분의 1 값에 살 수 있어요."),
    ("The firm offers a 25% discount to students.", "학생은 4분의 3만 내면 돼요."),
    ("The firm offers a 25% discount to students.", "학생은 75%만 내면 돼요."),
    ("Traffic on the bridge fell by two thirds.", "다리를 건너는 차가 3분의 1로 줄었어요."),
    ("Emissions are 55% lower than in 1990.", "배출량은 1990년의 절반에 못 미쳐요."),
    ("Emissions are 55% lower than in 1990.", "배출량은 1990년의 45% 수준이에요."),
    ("Emissions are 55% lower than in 1990.", "배출량이 1990년의 절반이 안 돼요."),
    ("About 52% of users are in Asia and 31% in Europe, with the rest scattered elsewhere.", "아시아가 52%, 유럽이 31%고 나머지 여섯 중 하나는 다른 곳에 있어요."),
    ("About 52% of users are in Asia and 31% in Europe, with the rest scattered elsewhere.", "아시아가 절반을 조금 넘고 유럽이 열에 셋, 나머지 17%는 다른 곳에 있어요."),
    ("Three in five voters backed it, a quarter opposed it and the rest abstained.", "다섯에 셋이 찬성하고 넷에 하나가 반대했고, 15%는 기권했어요."),
    ("Half of the budget goes to roads, a third to schools and the remainder to parks.", "예산의 절반은 길에, 3분의 1은 학교에, 6분의 1은 공원에 써요."),
    ("A fifth of its 45,000 employees work in Italy.", "직원 4만 5,000명 가운데 9,000명이 이탈리아에서 일해요."),
    ("It shipped 620,000 tonnes last year, 15% of it to Japan.", "지난해 62만 톤을 실어 보냈고 9만 3,000톤은 일본으로 갔어요."),
    ("Its 2.4 gigawatts of panels cover 30% of demand.", "태양광 2.4기가와트가 수요의 30%를 맡아요."),
    ("The dam holds 80 million cubic metres when full; it is now at 62%.", "댐은 가득 차면 8,000만㎥예요. 지금은 62%라 5,000만㎥쯤 담겨 있어요."),
    ("Turnout was 61% in a city of 420,000 voters, up from 52%.", "유권자 42만 명 가운데 투표율이 61%였어요. 지난번 52%보다 3만 7,800명이 더 투표한 셈이에요."),
    ("The index rose 1.2% in Paris and fell 0.9% in Milan.", "파리는 1.2% 오르고 밀라노는 0.9% 내려 2.1%포인트 차이가 났어요."),
    ("Temperatures swung from minus 12 degrees to 9 degrees within a week.", "한 주 사이 영하 12도에서 영상 9도로 21도가 올랐어요."),
    ("It swung from a loss of $40 million to a profit of $25 million.", "4,000만 달러 적자에서 2,500만 달러 흑자로, 6,500만 달러가 나아졌어요."),
    ("The region lost 3,200 people to other regions while gaining 5,000 from abroad.", "3,200명이 떠났지만 5,000명이 들어왔어요."),
    ("Revenue will decline by a low single-digit percentage.", "매출이 2~3% 줄 것으로 봐요."),
    ("Revenue will decline by a low single-digit percentage.", "매출이 한 자릿수 초반 비율로 줄 것으로 봐요."),
    ("Organic growth was in the high single digits.", "자체 성장률은 8% 안팎이었어요."),
    ("Organic growth was in the mid-teens.", "자체 성장률은 15% 안팎이었어요."),
    ("Organic growth was in the low to mid single digits.", "자체 성장률은 3~5%였어요."),
    ("Volumes fell by double digits.", "물량이 10% 넘게 줄었어요."),
    ("Margins fell to single digits.", "마진이 10% 아래로 떨어졌어요."),
    ("Margins were in the low thirties.", "마진은 30%대 초반이에요."),
    ("The median buyer is 59 years old.", "집을 산 사람 절반은 59세를 넘었어요."),
    ("Half of all claims were settled within 118 days.", "청구의 절반이 118일 안에 처리됐어요."),
    ("The median rent reached 1,450 euros.", "세 든 집 절반이 1,450유로 넘게 내요."),
    ("Its 4,000 shops compare with 58 in 2010.", "가게가 4,000곳으로 2010년 58곳의 일흔 배 가까이 돼요."),
    ("Its 4,000 shops compare with 58 in 2010.", "가게가 2010년 58곳에서 4,000곳으로 예순 배 넘게 늘었어요."),
]  # fmt: skip
WRONG = [
    ("It sells at about 65% below the price of Ozempic.", "값은 원조인 오젬픽의 절반을 조금 넘는 수준입니다."),
    ("The shop sells last year's phones at a third off.", "작년 휴대전화를 4분의 3 값에 팔아요."),
    ("Staff sent 41% of the drafts unchanged, edited 47% and threw away the rest.", "다섯 중 둘은 그대로 보냈고, 절반 가까이는 고쳐서 보냈고, 다섯 중 하나꼴은 버렸어요."),
    ("Stationary batteries should make up 45% of the site's 34 gigawatt-hours by the end of next year.", "저장용이 내년 말이면 연간 생산 능력의 45%, 그러니까 17기가와트시 남짓을 차지하게 돼요."),
    ("Conventional claims took a median of 118 days. Parametric cover was 12% of the sum.", "파라메트릭 보험이 금액의 절반을 차지했다."),
    ('Kioxia shipped 9% more flash memory. The president expects prices to rise by "a low double-digit percentage".', "출하는 9% 늘었어요. 사장은 이번 분기에는 값이 10%대 후반으로 오를 것으로 봐요."),
    ("The tickets cost 40 percent less than last year's. Attendance was 12,000.", "입장권은 지난해 값의 4분의 3이에요. 1만 2,000명이 왔어요."),
    ("Its batteries undercut rivals by 30%. It has 12,000 staff.", "배터리 값은 경쟁사의 60% 수준이에요."),
    ("The firm offers a 25% discount to students.", "학생은 절반만 내면 돼요."),
    ("Traffic on the bridge fell by two thirds.", "다리를 건너는 차가 4분의 1로 줄었어요."),
    ("Emissions are 55% lower than in 1990.", "배출량은 1990년의 3분의 1 수준이에요."),
    ("About 52% of users are in Asia and 31% in Europe, with the rest scattered elsewhere.", "아시아가 절반을 조금 넘고 유럽이 열에 셋, 나머지 27%는 다른 곳에 있어요."),
    ("Half of the budget goes to roads, a third to schools and the remainder to parks.", "예산의 절반은 길에, 3분의 1은 학교에, 5분의 1은 공원에 써요."),
    ("A fifth of its 45,000 employees work in Italy.", "직원 4만 5,000명 가운데 9만 명이 이탈리아에서 일해요."),
    ("A fifth of its 45,000 employees work in Italy.", "직원 4만 5,000명 가운데 8,000명이 이탈리아에서 일해요."),
    ("It shipped 620,000 tonnes last year, 15% of it to Japan.", "지난해 62만 톤을 실어 보냈고 12만 톤은 일본으로 갔어요."),
    ("Turnout was 61% in a city of 420,000 voters, up from 52%.", "유권자 42만 명 가운데 투표율이 61%였어요. 지난번 52%보다 4만 7,800명이 더 투표한 셈이에요."),
    ("The index rose 1.2% in Paris and fell 0.9% in Milan.", "파리는 1.2% 오르고 밀라노는 0.9% 내려 3.1%포인트 차이가 났어요."),
    ("It swung from a loss of $40 million to a profit of $25 million.", "4,000만 달러 적자에서 2,500만 달러 흑자로, 8,500만 달러가 나아졌어요."),
    ("Revenue will decline by a low single-digit percentage.", "매출이 7~8% 줄 것으로 봐요."),
    ("Organic growth was in the high single digits.", "자체 성장률은 12% 안팎이었어요."),
    ("Organic growth was in the low to mid single digits.", "자체 성장률은 8%쯤이었어요."),
    ("Volumes fell by double digits.", "물량이 5% 넘게 줄었어요."),
    ("Volumes fell by double digits.", "물량이 23% 줄었어요."),
    ("The median buyer is 59 years old.", "집을 산 사람 절반은 49세를 넘었어요."),
    ("The median rent reached 1,450 euros. Wages rose 12%.", "세 든 집 4분의 1이 1,450유로 넘게 내요."),
    ("The median rent rose to 1,450 euros. Wages rose 12%.", "집세 중앙값이 절반 가까이 올라 1,450유로가 됐어요."),
    ("Its 4,000 shops compare with 58 in 2010.", "가게가 4,000곳으로 2010년 58곳의 여든 배 가까이 돼요."),
    ("Its 4,000 shops compare with 58 in 2010.", "가게가 2010년 58곳에서 4,000곳으로 일흔 배 넘게 늘었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_reader_would_reckon_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_reckoning_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


SAVED = "The pump cut power use from 90 to 63 kilowatt-hours a day."


@pytest.mark.parametrize("draft", ["전기를 30% 아꼈어요.", "전기를 30% 아껴 줘요.", "전기를 30% 절약해요."])
def test_a_saving_is_reckoned_as_a_fall(draft: str) -> None:
    assert not [one for one in lint_pair(SAVED, draft) if one.severity == "block"]


@pytest.mark.parametrize("draft", ["전기를 70% 아꼈어요.", "전기를 43% 아껴 줘요.", "전기를 70% 절약해요."])
def test_what_is_left_is_no_saving(draft: str) -> None:
    assert [one for one in lint_pair(SAVED, draft) if one.severity == "block"]
