"""So much for each, so many times another sum, the fourth week, a miss by a gain and a loss: right they pass, wrong they block."""

import pytest

from pipeline.check import lint_pair

_VISITORS = "Hallstatt, a village of 720 people, counted 640,000 day visitors by October, 29% fewer than in 2024."
_LABS = "Thinking Machines is in talks at a valuation of about $50 billion. It raised $2 billion in July at $12 billion. The first product came in October. It has roughly 50 employees."
_FINES = "Italy's data authority fined the maker of Replika 5 million euros. It has opened a separate inquiry. Two years ago the same agency fined OpenAI 15 million euros."
_WEEKS = 'Those capped at two a week opened the app 5% more in month six. "If we had stopped at week four we\'d have drawn the wrong conclusion," she wrote.'
_JOBS = "Canada lost 46,000 jobs in May. Part-time work fell by 55,000 while full-time employment rose by 9,000. Economists had expected a gain of 10,000."
_COINS = (
    "The government sold 1,000 bitcoin for $94 million. It keeps 5,300. The coins had cost an average of $43,000 each."
)
_VOICES = "Three seconds of audio is enough to imitate a voice. Fewer than one victim in ten reports the crime, the center estimates."
_ONES = "One patient in five needs surgery and one child in four goes hungry."
_CARS = "Fewer than one in five buyers had owned an electric vehicle. A version priced below €20,000 would arrive in the spring; the cheapest now costs €24,900."

RIGHT = [
    (_VISITORS, "주민 720명의 마을이에요. 10월까지 당일 손님은 64만 명으로 2024년보다 29% 줄었어요. 주민 한 사람에 900명 가까이 다녀간 셈이에요."),
    (_VISITORS, "10월까지 당일 손님 64만 명이 다녀갔어요. 주민 한 명에 손님 890명꼴이에요."),
    (_LABS, "약 500억 달러의 몸값으로 투자를 받으려 해요. 7월에 20억 달러를 받을 때는 120억 달러였어요. 직원이 50명쯤이니 한 사람에 10억 달러꼴이고요."),
    (_LABS, "직원 50명쯤인 회사의 몸값이 500억 달러니 1인당 10억 달러꼴이에요."),
    (_FINES, "레플리카가 이탈리아에서 과징금 500만 유로를 맞았어요. 따로 조사도 하고 있어요. 2년 전에는 오픈AI에 그 세 배인 1,500만 유로를 물렸어요."),
    (_FINES, "레플리카가 이탈리아에서 과징금 500만 유로를 맞았어요. 2년 전 오픈AI가 낸 돈은 세 배인 1,500만 유로였어요."),
    (_WEEKS, "담당자 말대로 4주 만에 접었다면 정반대 결론을 냈을 거예요. 여섯째 달엔 5% 더 열었어요."),
    (_WEEKS, "넉 주 만에 멈췄다면 반대 결론을 냈을 거예요."),
    (_JOBS, "5월 캐나다의 일자리가 4만 6,000개 줄었습니다. 시간제가 5만 5,000개 사라지고 전일제는 9,000개 늘어난 결과입니다. 경제학자들은 1만 개 늘 것으로 봤으니 예상과 5만 6,000개 어긋났습니다."),
    (_JOBS, "일자리가 4만 6,000개 줄었어요. 1만 개 늘 거라던 예상과 5만 6,000개 차이가 나요."),
    (_COINS, "비트코인 1,000개를 9,400만 달러에 팝니다. 하나에 평균 4만 3,000달러에 사서 9만 4,000달러에 판 것이니 두 배 넘게 받았습니다."),
    (_VOICES, "목소리 3초면 흉내 내기에 충분하대요. 신고하는 피해자는 열에 하나도 안 되는 것으로 보여요."),
    (_ONES, "환자 다섯에 하나는 수술이 필요하고 아이 넷 중 하나는 굶어요."),
    (_CARS, "지금은 가장 싼 모델이 2만 4,900유로인데, 봄에는 2만 유로가 안 되는 모델도 나온다니 값이 적어도 5분의 1쯤 내려가는 셈이에요."),
]  # fmt: skip
WRONG = [
    (_VISITORS, "주민 720명의 마을이에요. 10월까지 당일 손님은 64만 명으로 2024년보다 29% 줄었어요. 주민 한 사람에 700명 가까이 다녀간 셈이에요."),
    (_VISITORS, "10월까지 당일 손님 64만 명이 다녀갔어요. 주민 한 명에 손님 490명꼴이에요."),
    (_LABS, "약 500억 달러의 몸값으로 투자를 받으려 해요. 7월에 20억 달러를 받을 때는 120억 달러였어요. 직원이 50명쯤이니 한 사람에 30억 달러꼴이고요."),
    (_FINES, "레플리카가 이탈리아에서 과징금 500만 유로를 맞았어요. 따로 조사도 하고 있어요. 2년 전에는 오픈AI에 그 네 배인 1,500만 유로를 물렸어요."),
    (_WEEKS, "담당자 말대로 5주 만에 접었다면 정반대 결론을 냈을 거예요. 여섯째 달엔 5% 더 열었어요."),
    (_JOBS, "5월 캐나다의 일자리가 4만 6,000개 줄었습니다. 경제학자들은 1만 개 늘 것으로 봤으니 예상과 5만 3,000개 어긋났습니다."),
    (_COINS, "비트코인 1,000개를 9,400만 달러에 팝니다. 하나에 평균 4만 3,000달러에 사서 9만 4,000달러에 판 것이니 세 배 넘게 받았습니다."),
    (_VOICES, "목소리 3초면 흉내 내기에 충분하대요. 신고하는 피해자는 다섯에 하나도 안 되는 것으로 보여요."),
    (_ONES, "환자 다섯에 둘은 수술이 필요하고 아이 넷 중 하나는 굶어요."),
    (_CARS, "지금은 가장 싼 모델이 2만 4,900유로인데, 봄에는 2만 유로가 안 되는 모델도 나온다니 값이 적어도 3분의 1쯤 내려가는 셈이에요."),
    (_CARS, "산 사람 다섯 중 하나 넘게는 전기차를 타 봤어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_reckoned_from_the_whole_text_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_is_reckoned_wrongly_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
