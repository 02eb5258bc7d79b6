"""Which period a figure is for, which year a season is of, on which day something was done, and how often something comes in a told length."""

import pytest

from pipeline.check import lint_pair

_CASES = [
    (
        "Since this summer the grocer's receipts no longer list the names of the goods.",
        "올여름부터 이 식료품점의 영수증에는 상품 이름이 없어요.",
        "지난겨울부터 이 식료품점의 영수증에는 상품 이름이 없어요.",
    ),
    (
        "올봄부터 이 도서관은 밤 열 시까지 문을 연다.",
        "올봄부터 이 도서관은 밤 10시까지 문을 열어요.",
        "올가을부터 이 도서관은 밤 10시까지 문을 열어요.",
    ),
    (
        "The orchard lost half of its pears last autumn.",
        "과수원은 지난가을 배의 절반을 잃었어요.",
        "과수원은 지난봄 배의 절반을 잃었어요.",
    ),
    (
        "Dropbox raised its price to $12 a month. Box kept its $120-a-year plan, and gave Dropbox's $12 plan away for a year.",
        "드롭박스는 한 달에 12달러를 받아요.",
        "박스는 한 달에 120달러를 받아요.",
    ),
    (
        "하이브의 공연 매출은 2450억원으로 늘었다. 위버스 월간 이용자는 1160만명이며 올해 누적 흑자를 달성했다.",
        "위버스는 한 달에 1,160만 명이 써요.",
        "위버스는 한 해에 1,160만 명이 써요.",
    ),
    (
        "대만 TSMC는 5월 매출이 4020억대만달러로 지난해 같은 달보다 25% 늘었다고 10일 발표했다. 1~5월 누적 매출은 1조9000억대만달러다.",
        "올 들어 다섯 달 동안 1조 9000억 대만달러를 벌었어요.",
        "올 들어 여섯 달 동안 1조 9000억 대만달러를 벌었어요.",
    ),
    (
        "네이버는 지난해 매출 10조원을 올렸다고 밝혔다.",
        "네이버는 지난해 매출 10조 원을 올렸어요.",
        "네이버는 올해 들어 매출 10조 원을 올렸어요.",
    ),
    (
        "Uber and Wayve plan a London robotaxi pilot in spring 2026. Fiscal 2027 begins in April 2027.",
        "런던 로보택시 시험은 2026년 봄으로 잡혔어요.",
        "런던 로보택시 시험은 2027년 봄으로 잡혔어요.",
    ),
    (
        "The phone arrives in fall 2027. A cheaper one was shown in 2026.",
        "폰은 2027년 가을에 나와요.",
        "폰은 2026년 가을에 나와요.",
    ),
    (
        "The startup, launched in February by Mira Murati, raised $2 billion in July.",
        "2월에 문을 연 이 회사는 7월에 20억 달러를 투자받았어요.",
        "7월에 문을 연 이 회사는 20억 달러를 투자받았어요.",
    ),
    (
        "The museum reopened in April and drew 90,000 people in June.",
        "4월에 다시 문을 연 박물관에 9만 명이 왔어요.",
        "6월에 다시 문을 연 박물관에 9만 명이 왔어요.",
    ),
    (
        "The store opened in February. A conference was held there in July.",
        "7월에 열린 회의도 이 매장에서 했어요.",
        "7월에 문을 연 매장이에요.",
    ),
    (
        "The robots ran for 200 hours. A human stepped in 27 times.",
        "200시간 동안 사람이 27번 끼어들었는데, 대략 7시간에 한 번꼴이에요.",
        "200시간 동안 사람이 27번 끼어들었는데, 대략 12시간에 한 번꼴이에요.",
    ),
    (
        "The bike costs $3,600, or $150 a month to rent. It sold out in five days.",
        "자전거는 3,600달러예요. 한 달 150달러에 2년 빌리면 사는 값과 같아져요.",
        "자전거는 3,600달러예요. 한 달 150달러에 3년 빌리면 사는 값과 같아져요.",
    ),
    (
        "Affected employees will receive 16 weeks of pay plus one week for every year of service.",
        "16주치 급여에 근속 1년마다 1주치를 더 받으니, 5년 다녔다면 21주치인 셈이에요.",
        "16주치 급여에 근속 1년마다 1주치를 더 받으니, 5년 다녔다면 25주치인 셈이에요.",
    ),
    (
        "A spokeswoman said the app would add a plan at 7,900 won a month before the year ends. It has 30,000 users.",
        "이 앱은 올해가 가기 전에 월 7,900원짜리 요금제를 더한대요.",
        "이 앱은 올해가 가기 전에 연 7,900원짜리 요금제를 더한대요.",
    ),
    (
        "The seat costs 400 euros a year before taxes, the firm said.",
        "한 자리는 세금을 빼고 연 400유로예요.",
        "한 자리는 세금을 빼고 월 400유로예요.",
    ),
    (
        "The fee will be $108 a year from the start of next month.",
        "다음 달부터 연 108달러를 내요.",
        "다음 달부터 월 108달러를 내요.",
    ),
    (
        "The city opened a school for older people. A second one will follow in Bundang in March.",
        "3월에는 분당에 두 번째 학교가 생겨요.",
        "4월에는 분당에 두 번째 학교가 생겨요.",
    ),
    (
        "The chip handles 300 requests per second, the company in Bundang said.",
        "분당 회사는 칩이 초당 300건을 처리한다고 했어요.",
        "분당 회사는 칩이 분당 300건을 처리한다고 했어요.",
    ),
    (
        "The pump moves 40 liters per second, the maker said.",
        "펌프가 초당 옮기는 물은 40리터예요.",
        "펌프가 분당 옮기는 물은 40리터예요.",
    ),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), _CASES)
def test_a_time_is_the_one_that_the_source_tells_of_that_very_thing(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)
