"""Right sentences that a rule read wrongly: what is denied on both sides, a bound in a quotation, a total up to a month; each with its wrong twin."""

import pytest

from pipeline.check import lint_pair

OBLIGED = "A tribunal ruled that schools can't be forced to install AI cameras."
LISTING = 'The chief said a listing would come "no earlier than the second half of 2027."'
DELIVERY = 'The chief said delivery would come "no later than the second half of 2027."'
JETS = "Corvair delivered 48 jets in August, bringing the total for the first eight months to 385. Its full-year goal is 600."
BUSES = "The city ordered 45 double-decker buses from Orrin for $90 million, with an option for 15 more."
CHIEF = "The money will pay for chips, finance chief Hiroki Totoki said."
BIDDERS = "Sunloom beat Enphase and two smaller bidders."
PLATFORMS = "The regulator fined Vesper and three rival platforms."
GAME = "The first game has sold 8.2 million copies, 5.3 million of them on PC."
JOBS = "The firm has cut 150 jobs and now has 450 workers."
PHONE = "Memory costs forced a price rise of £50 for the phone. It now costs £399 in Britain."

VENTURE = "Sora Energy and Hale agreed to build a battery plant. Sora will hold 53% of the venture."
ROBOTS = "The robots travel at up to 7.2 kilometers an hour."
VACCINE = "The agency allowed the vaccine for adults aged 18 and over. It was previously allowed from age 50."
PROFIT = "Marlo posted its first operating profit, 9.2 billion won. It had lost 14.5 billion won a year earlier."
FARE = "Bus fares will go up by 200 won to 1,600 won on May 2."
TOLL = "The toll was cut by $3 to $9."
GRIDS = "Corva will spend €32 billion through 2030, 24 of it on grids."
TITLE = "Kite Games said the title earned $80 million in May. Japan accounted for 35%, Korea for 15%."

WORKED_OUT = [
    (
        VENTURE,
        "지분은 소라가 53%, 6%포인트 차이로 앞서요.",
        "지분은 소라가 53%, 3%포인트 차이로 앞서요.",
    ),
    (
        VACCINE,
        "백신을 18세부터 쓰게 했어요. 50세에서 32살이나 내려온 거예요.",
        "백신을 18세부터 쓰게 했어요. 50세에서 42살이나 내려온 거예요.",
    ),
    (
        PROFIT,
        "영업이익 92억 원이니 1년 전 적자에서 237억 원을 끌어올린 거예요.",
        "영업이익 92억 원이니 1년 전 적자에서 53억 원을 끌어올린 거예요.",
    ),
    (FARE, "버스 요금이 1,400원에서 1,600원이 돼요.", "버스 요금이 1,800원에서 1,600원이 돼요."),
    (TOLL, "통행료가 12달러에서 9달러가 됐어요.", "통행료가 6달러에서 9달러가 됐어요."),
    (
        GRIDS,
        "2030년까지 쓸 320억 유로 가운데 4분의 3을 전력망에 넣어요.",
        "2030년까지 쓸 320억 유로 가운데 3분의 2를 전력망에 넣어요.",
    ),
    (
        TITLE,
        "일본이 35%, 한국이 15%. 한국에서만 1,200만 달러를 번 거예요.",
        "일본이 35%, 한국이 15%. 한국에서만 2,800만 달러를 번 거예요.",
    ),
]

RIGHT_AND_WRONG = [
    (
        ROBOTS,
        "로봇은 최고 시속 7.2km, 1분에 120m를 가는 속도로 다녀요.",
        "로봇은 최고 시속 7.2km, 1분에 140m를 가는 속도로 다녀요.",
    ),
    (
        GRIDS,
        "2030년까지 240억 유로를 전력망에 넣어요.",
        "2030년까지 260억 유로를 전력망에 넣어요.",
    ),
    (  # both deny
        OBLIGED,
        "학교에 AI 카메라를 설치하라고 강제할 수 없다는 판결이 나왔어요.",
        "학교에 AI 카메라를 설치하라고 강제할 수 있다는 판결이 나왔어요.",
    ),
    (
        "Parents can’t delete the chat history in the app.",
        "부모는 앱에서 대화 기록을 지울 수 없어요.",
        "부모는 앱에서 대화 기록을 지울 수 있어요.",
    ),
    (
        "Parents can delete the chat history in the app.",
        "부모는 앱에서 대화 기록을 지울 수 있어요.",
        "부모는 앱에서 대화 기록을 지울 수 없어요.",
    ),
    (  # a bound, in a quotation and outside of one
        LISTING,
        '대표는 상장이 "아무리 일러도 2027년 하반기"라고 했어요.',
        '대표는 상장이 "늦어도 2027년 하반기"라고 했어요.',
    ),
    (
        LISTING,
        '대표는 상장이 "빨라야 2027년 하반기"라고 했어요.',
        '대표는 상장이 "2027년 하반기까지는 될 거예요"라고 했어요.',
    ),
    (
        DELIVERY,
        '대표는 납품이 "늦어도 2027년 하반기"라고 했어요.',
        '대표는 납품이 "빨라야 2027년 하반기"라고 했어요.',
    ),
    (
        "The chips will be in short supply until the first half of 2028.",
        "칩은 2028년 상반기까지 모자랄 거예요.",
        "칩은 2028년 상반기부터 모자랄 거예요.",
    ),
    (  # a total up to a month is none of that month alone, and leaves the rest of the year
        JETS,
        "코르베어는 8월까지 385대를 인도했어요.",
        "코르베어는 8월에 385대를 인도했어요.",
    ),
    (
        JETS,
        "올해 목표 600대를 채우려면 넉 달 동안 215대를 내보내야 해요.",
        "올해 목표 600대를 채우려면 석 달 동안 215대를 내보내야 해요.",
    ),
    (  # what a bus is called by is not exchanged with how many there are
        BUSES,
        "시가 2층 버스 45대를 오린에 9,000만 달러 주고 맡겼어요.",
        "시가 3층 버스 45대를 오린에 9,000만 달러 주고 맡겼어요.",
    ),
    (  # a title of two words is no half of a name
        "Research head Marc Beaulieu said the robots learn by watching.",
        "로봇은 보면서 배운다고 마르크 볼리외 연구 책임자가 말했어요.",
        "로봇은 보면서 배운다고 마르크 슈나이더 연구 책임자가 말했어요.",
    ),
    (
        CHIEF,
        "이 돈으로 칩을 산다고 도토키 히로키 재무 책임자가 말했어요.",
        "이 돈으로 칩을 산다고 마쓰모토 히로키 재무 책임자가 말했어요.",
    ),
    (  # nor is a verb
        "An AI reader paired with one doctor found 12% more tumors than two doctors, said Anders Lind of Karolinska.",
        "AI가 의사와 짝을 이루니 의사 둘보다 종양을 12% 더 찾았어요.",
        "이 시험은 토마니 교수가 이끌었어요.",
    ),
    (  # who is named and those beside
        BIDDERS,
        "선룸이 엔페이즈 등 세 곳을 제치고 따냈어요.",
        "선룸이 엔페이즈 등 네 곳을 제치고 따냈어요.",
    ),
    (
        PLATFORMS,
        "규제 당국이 베스퍼 등 플랫폼 네 곳에 과징금을 물렸어요.",
        "규제 당국이 베스퍼 등 플랫폼 다섯 곳에 과징금을 물렸어요.",
    ),
    (  # a part is of its whole, a cut of what there was before
        GAME,
        "1편은 820만 장 중 65%가 PC에서 팔렸어요.",
        "1편은 820만 장 중 55%가 PC에서 팔렸어요.",
    ),
    (
        JOBS,
        "회사는 직원의 25%를 내보냈어요.",
        "회사는 직원의 33%를 내보냈어요.",
    ),
    (
        PHONE,
        "폰이 50파운드 올라 399파운드가 됐어요. 14%쯤 비싸진 거예요.",
        "폰이 50파운드 올라 399파운드가 됐어요. 19%쯤 비싸진 거예요.",
    ),
]  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_right_sentence_stands_and_its_wrong_twin_is_blocked(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)


@pytest.mark.parametrize(("source", "right", "wrong"), WORKED_OUT)
def test_what_its_own_words_say_how_to_reckon_is_only_to_be_declared(source: str, right: str, wrong: str) -> None:
    found = lint_pair(source, right)
    assert _blocks(source, right) == []
    assert any(one.kind == "number-undeclared" for one in found)
    assert _blocks(source, wrong)
