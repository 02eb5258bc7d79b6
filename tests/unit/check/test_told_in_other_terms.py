"""Votes by their sense, seasons as years, rates by their adjective and other things that are told in other terms than the source has them."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Members voted by 512 to 377 on Monday against leasing the quarry to Orvell.", "투표 결과는 반대 512표, 찬성 377표였어요.", "투표 결과는 찬성 512표, 반대 377표였어요."),
        ("The parish voted 61 to 40 against the new road.", "반대 61표, 찬성 40표가 나왔어요.", "찬성 61표, 반대 40표가 나왔어요."),
        ("The board voted against the sale by 11 to 3.", "이사회는 반대 11표, 찬성 3표로 갈렸어요.", "이사회는 찬성 11표, 반대 3표로 갈렸어요."),
        ("The crew planted hedges from 2011 to 2019. Dr Ola Berg said three wet winters in a row could wash them away.", "젖은 겨울이 세 해 이어지면 쓸려 갈 수 있어요.", "울타리를 심는 일은 세 해 동안 이어졌어요."),
        ("The team dug ponds between 2015 and 2021. Two poor harvests in a row would end the scheme, said Ines Roth.", "나쁜 수확이 두 해 이어지면 사업이 끝나요.", "연못을 파는 일은 두 해 동안 이어졌어요."),
        ("Weekly seizures fell from an average of 5.2 to 1.4 among the patients.", "일주일에 발작은 평균 5.2회에서 1.4회로 줄었어요.", "일주일에 발작은 평균 5.8회에서 1.4회로 줄었어요."),
        ("Annual breakdowns dropped from 3.6 to 0.9 for each tram.", "한 해 고장 횟수는 3.6회에서 0.9회로 줄었어요.", "한 해 고장 횟수는 4.1회에서 0.9회로 줄었어요."),
        ("Trams will run every 15 minutes instead of every half hour.", "한 시간에 두 번 오던 전차가 네 번 와요.", "한 시간에 두 번 오던 전차가 일곱 번 와요."),
        ("A broker was jailed for five years and seven months at Harlow Court on Friday. Peter Keller, 52, took £1.4m from 230 customers of Brightmoor.", "피터 켈러는 징역 5년 7개월을 받았어요.", "피터 켈러는 징역 5년 8개월을 받았어요."),
        ("The pill cut the rate by 21 points, almost twice the drop of 12.5 seen with the older one.", "이 약은 21 낮췄어요. 예전 약의 12.5보다 8.5 더 낮춘 거예요.", "이 약은 21 낮췄어요. 예전 약의 12.5보다 8.5 덜 낮춘 거예요."),
        ("The mill will shut with the loss of 520 jobs. Some 80 workers will be offered posts elsewhere.", "사라지는 일자리 520개 중 80명쯤은 다른 자리를 얻어요.", "직원 520개 중 80명쯤은 다른 자리를 얻어요."),
        ("Only seven of the 29 clinics owned a scanner before the trial.", "병원 29곳 중 스물두 곳은 시험 전까지 스캐너가 없었어요.", "병원 29곳 중 스물두 곳은 시험 전에 스캐너를 갖고 있었어요."),
        ("The ward saw 62% of patients in time, up from 49%. The queue shrank to 140 people, down from 390.", "기다리는 사람은 390명에서 140명으로, 절반 넘게 줄었어요.", "제때 진료받은 사람의 비율은 절반 넘게 줄었어요."),
        ("Her rise is unusual: Mbeki, 41, paints at night. She began only at 29, after an accident.", "그림을 시작한 건 29세 때로, 12년쯤 전이에요.", "그림을 시작한 건 29세 때로, 15년쯤 전이에요."),
        ("The hall shows a restored 1867 engine that weighs nine tonnes.", "9톤짜리 1867년 엔진도 볼 수 있어요.", "9톤짜리 1876년 엔진도 볼 수 있어요."),
        ("The utility must repay £9.4m to 48,000 homes.", "돈을 돌려받는 집은 5만에 조금 못 미치는 4만 8,000가구예요.", "돈을 돌려받는 집은 5만에 조금 못 미치는 4만 3,000가구예요."),
        ("The Green candidate Lena Foss beat the Conservative Paul Rigby.", "이긴 건 녹색당 레나 포스 후보예요.", "이긴 건 노동당 레나 포스 후보예요."),
        ("It held back 230 questions, a fifth of the total.", "다섯 문제 중 하나인 230개는 공개하지 않았어요.", "다섯 문제 가운데 230개는 공개하지 않았어요."),
        ("It solved 51% of the puzzles in Knotbench, down from the 55% managed by the original Noru, a regression the team attributes to a smaller share of logic data. On stories Noru 2 scored 77.1, ahead of Belo's 74.0 but behind 80.2 of Tarn 4.", "노트벤치를 51%밖에 못 풀어 첫 노루보다 4%포인트 떨어졌는데, 논리 데이터 비중이 줄어든 탓으로 봐요.", "노트벤치를 51% 풀어 첫 노루보다 4%포인트 올랐어요."),
        ("“Nobody leaves because it is cheap to move; they leave because it is easy,” said Ida Holm.", "이다 홀름은 “이사 비용이 싸서 떠나는 사람은 없다, 쉬워서 떠난다”고 했어요.", "이다 홀름은 “이사 비용이 비싸서 떠나는 사람은 없다, 쉬워서 떠난다”고 했어요."),
        ("A scan cost $2.40, less than half the $5.60 of the laboratory test, said the lead author Dr Nina Rao.", "촬영은 2.40달러로, 5.60달러인 실험실 검사의 절반도 안 돼요.", "촬영은 2.40달러로, 6.50달러인 실험실 검사의 절반도 안 돼요."),
    ],
)  # fmt: skip
def test_what_is_told_in_other_terms_stands_and_its_twin_does_not(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)
