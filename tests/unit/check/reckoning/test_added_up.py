"""What AI newsletters add up and share out: a right sum stands, a wrong one of the same figures is blocked."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "The tool launches next year in the U.S., UK, Canada and Australia.",
        "도구는 내년부터, 미국·영국·캐나다·호주 네 나라에 나와요.",
    ),
    (
        "The bank will open branches in Busan, Daegu and Gwangju from May.",
        "은행은 5월부터, 부산·대구·광주 세 도시에 지점을 내요.",
    ),
    ("A cached million tokens costs 8 cents.", "캐시된 100만 토큰에 8센트예요."),
    (
        "Each sensor costs about $14 and the farm has 32 of them.",
        "센서 한 개에 14달러쯤이라 32개를 다 사도 450달러가 안 들어요.",
    ),
    (
        "Rakuten has 9.5 million lines. It said 10 million lines by year-end was within reach.",
        "라쿠텐은 950만 회선이고 1,000만 회선이 코앞이래요.",
    ),
    (
        "The Dutch government will spend 70 million euros, with another 60 million from the region and 70 million requested from the EU.",
        "정부 7,000만, 지역 6,000만에 유럽연합에 신청한 7,000만까지 합치면 2억 유로예요.",
    ),
    (
        "OpenAI and Broadcom will deploy 10 gigawatts of custom accelerators. Racks arrive from the second half of 2026. OpenAI has also signed deals for 10 gigawatts with Nvidia and 6 gigawatts with AMD.",
        "오픈AI가 브로드컴과 10기가와트어치의 칩을 깔아요. 엔비디아(10기가와트), AMD(6기가와트)와 맺은 계약을 더하면 모두 26기가와트예요.",
    ),
    (
        "Shares of Netro fell 20% on Monday. The drop erased about $3 billion of market value.",
        "네트로 주가가 20% 빠지며 30억 달러가 날아갔어요. 남은 몸값은 120억 달러쯤이에요.",
    ),
    (
        "The court approved a $94 million settlement. About 21,000 artists are eligible, and lawyers may take up to 25% of the fund.",
        "9400만 달러 합의예요. 대상은 약 2만 1000명. 변호사가 4분의 1을 떼면 7050만 달러가 남으니 한 사람에 평균 3300달러쯤 돌아가요.",
    ),
    ("Training took 30 days on 512 chips.", "칩 512장으로 30일, 그러니까 GPU 시간으로 37만 시간쯤 걸렸어요."),
    (
        "Children under 14 need consent. It introduces prison terms of one to five years. It passed by 77 votes to 55.",
        "14세 미만은 부모 동의가 있어야 해요.",
    ),
    (
        "Waymo provides more than 450,000 paid rides a week, nearly double the 250,000 in April. It plans to launch in Miami next year. Its fleet stands at about 2,500 vehicles. It aims to reach one million weekly rides by the end of 2026.",
        "웨이모의 유료 운행이 일주일에 45만 건을 넘어섰어요. 차 한 대가 일주일에 180번쯤 손님을 태우는 셈이에요.",
    ),
    (
        "Waymo provides more than 450,000 paid rides a week across six metro areas, up from 250,000 in April. The fleet has grown to about 2,500 vehicles.",
        "매주 45만 건 넘는 운행을 해요. 차량은 2,500대쯤 되니, 한 대가 하루 25번 남짓 손님을 태우는 셈이에요.",
    ),
    (
        "The bakery sells 8,400 loaves a month at its 12 shops. It opened in 2019.",
        "열두 가게에서 한 달에 8,400개를 팔아요. 가게 하나가 하루 23개쯤 파는 셈이에요.",
    ),
    (
        "Deep Think solved five of six problems for 35 points. Last year, AlphaProof solved four problems, for 28 points.",
        "여섯 문제 중 다섯 개를 풀어 35점을 받았죠. 한 문제에 7점꼴이에요.",
    ),
    (
        "회사는 자체 평가 13개 항목 중 9개에서 동급 모델을 앞섰다고 설명했다. 6개 언어를 지원한다.",
        "6개 언어를 다룹니다. 자체 평가 13개 중 9개에서 비슷한 크기 모델을 이겼대요.",
    ),
    (
        "회사는 자체 평가 13개 항목 중 9개에서 동급 모델을 앞섰다고 설명했다. 6개 언어를 지원한다.",
        "6개 언어를 다룹니다. 자체 평가 13개 중 4개에서는 못 이겼대요.",
    ),
    (
        "Fifteen of the 33 operable reactors in the country are now back. Unit 6 restarted in January. The plant has seven units.",
        "돌릴 수 있는 33기 중 15기가 돌아왔고 18기가 남았어요.",
    ),
    (
        "HP will cut between 4,000 and 6,000 jobs by 2028. It should save $1 billion in annual costs. HP had announced 1,000 to 2,000 layoffs in February.",
        "HP가 2028년까지 4,000~6,000명을 줄여 한 해 10억 달러를 아껴요.",
    ),
    (
        "The government will grant 1 billion kroner to six centres over five years. Each centre gets between 75 and 200 million kroner.",
        "연구센터 여섯 곳에 5년간 10억 크로네를 대요. 센터마다 7,500만에서 2억 크로네를 받아요.",
    ),
    (
        "요금은 주거용 월 8만 7000원, 안테나 장비는 55만원이다.",
        "월 8만 7,000원에 안테나값 55만 원을 따로 내야 하니, 첫해에는 160만 원 가까이 드는 셈이에요.",
    ),
    (
        "ElevenLabs has signed deals with Michael Caine and Matthew McConaughey. Both are included in the marketplace, which also lists 25 other voices including John Wayne.",
        "마이클 케인과 매슈 매코너헤이, 두 사람과 계약을 맺었어요. 이들을 포함해 장터에 오른 목소리는 27명이에요.",
    ),
    (
        "Zhipu raised HK$4.35 billion. A day later rival MiniMax doubled. MiniMax raised HK$4.82 billion.",
        "끌어모은 돈은 두 회사를 합쳐 91억 7000만 홍콩달러예요.",
    ),
    (
        "회사는 자체 평가 13개 항목 중 9개에서 동급 모델을 앞섰다고 설명했다. 6개 언어를 지원한다.",
        "6개 언어를 다룹니다. 자체 평가 13개 중 4개에서는 못 이겼대요.",
    ),
    (
        "It matches Qwen on six of ten benchmarks. It has 3 sizes and runs on 8 chips.",
        "벤치마크 10개 중 6개에서 맞먹고, 4개에서는 못 미쳤어요. 크기는 3가지예요.",
    ),
    (
        "Of 14 cargo ships, 9 of the 14 were inspected in 2 days by 6 crews.",
        "화물선 14척 가운데 5척은 아직 검사를 못 받았어요.",
    ),
    (
        "새 요금제는 월 6만 5000원이다. 약정이 없다. 온라인에서만 가입할 수 있다. 같은 조건의 일반 요금제는 월 8만 5000원이다.",
        "6만 5,000원짜리 요금제예요. 일반 요금제보다 한 달에 2만 원, 1년이면 24만 원 아끼는 거예요.",
    ),
    (
        "A tram ticket costs 9 francs. The line opened in 1961. It runs all night. A bus ticket costs 4 francs.",
        "전차 표는 9프랑으로 버스 표보다 5프랑 비싸요.",
    ),
    (
        "Seoul's base subway fare rose 150 won to 1,550 won on June 28.",
        "지하철 기본요금이 6월 28일 1,400원에서 1,550원으로 올랐어요.",
    ),
    (
        "새 요금제는 월 6만 5000원이다. 약정이 없다. 온라인에서만 가입한다. 일반 요금제는 월 8만 5000원이다. 34세 이하는 5000원을 더 할인받는다.",
        "6만 5,000원짜리 요금제예요. 34세 이하라면 6만 원에 쓸 수 있어요.",
    ),
    (
        "A seat costs $30 a month. The trial lasts 14 days. Support is by mail. Schools get $8 off. The tool runs on Linux.",
        "한 자리에 한 달 30달러예요. 학교는 22달러만 내면 돼요.",
    ),
    (
        "표는 2만 4000원이다. 공연은 두 시간이다. 회원은 3000원을 할인받는다. 주차는 무료다.",
        "표는 2만 4,000원인데 회원은 2만 1,000원에 살 수 있어요.",
    ),
    (
        "The model was trained on 2,048 GPUs for 60 days.",
        "GPU 2,048장으로 60일을 돌렸어요. GPU 시간으로 치면 295만 시간쯤이에요.",
    ),
    (
        "Google cut the price of caching by 75% and will stop charging for storage shorter than one hour. A cached million tokens now costs 8 cents.",
        "구글이 캐싱 값을 4분의 1로 낮췄어요. 캐시된 100만 토큰을 읽는 데 이제 8센트.",
    ),
]
WRONG = [
    (
        "The tool launches next year in the U.S., UK and Canada.",
        "도구는 내년부터, 미국·영국·캐나다 네 나라에 나와요.",
        "네 나라",
    ),
    (
        "Each sensor costs about $14 and the farm has 32 of them.",
        "센서 한 개에 14달러쯤이라 32개를 다 사도 420달러가 안 들어요.",
        "420달러",
    ),
    (
        "Rakuten has 9.5 million lines. It said 10 million lines by year-end was within reach.",
        "라쿠텐은 950만 회선이고 1,200만 회선이 코앞이래요.",
        "1,200만 회선",
    ),
    (
        "The Dutch government will spend 70 million euros, with another 60 million from the region and 70 million requested from the EU.",
        "정부 7,000만, 지역 6,000만에 유럽연합에 신청한 7,000만까지 합치면 1억 9,000만 유로예요.",
        "1억 9,000만 유로",
    ),
    (
        "OpenAI and Broadcom will deploy 10 gigawatts of custom accelerators. Racks arrive from the second half of 2026. OpenAI has also signed deals for 10 gigawatts with Nvidia and 6 gigawatts with AMD.",
        "오픈AI가 브로드컴과 10기가와트어치의 칩을 깔아요. 엔비디아(10기가와트), AMD(6기가와트)와 맺은 계약을 더하면 모두 24기가와트예요.",
        "24기가와트",
    ),
    (
        "Shares of Netro fell 20% on Monday. The drop erased about $3 billion of market value.",
        "네트로 주가가 20% 빠지며 30억 달러가 날아갔어요. 남은 몸값은 160억 달러쯤이에요.",
        "160억 달러",
    ),
    (
        "Training took 30 days on 512 chips.",
        "칩 512장으로 30일, 그러니까 GPU 시간으로 57만 시간쯤 걸렸어요.",
        "57만 시간",
    ),
    (
        "Children under 14 need consent. It introduces prison terms of one to five years. It passed by 77 votes to 55.",
        "16세 미만은 부모 동의가 있어야 해요.",
        "16세",
    ),
    (
        "Waymo provides more than 450,000 paid rides a week, nearly double the 250,000 in April. It plans to launch in Miami next year. Its fleet stands at about 2,500 vehicles. It aims to reach one million weekly rides by the end of 2026.",
        "웨이모의 유료 운행이 일주일에 45만 건을 넘어섰어요. 차 한 대가 일주일에 280번쯤 손님을 태우는 셈이에요.",
        "280번",
    ),
    (
        "Waymo provides more than 450,000 paid rides a week across six metro areas, up from 250,000 in April. The fleet has grown to about 2,500 vehicles.",
        "매주 45만 건 넘는 운행을 해요. 차량은 2,500대쯤 되니, 한 대가 하루 35번 남짓 손님을 태우는 셈이에요.",
        "35번",
    ),
    (
        "Waymo provides more than 450,000 paid rides a week across six metro areas, up from 250,000 in April. The fleet has grown to about 2,500 vehicles.",
        "매주 45만 건 넘는 운행을 해요. 차량은 2,500대쯤 되니, 한 대가 하루 180번쯤 손님을 태우는 셈이에요.",
        "180번",
    ),
    (
        "The bakery sells 8,400 loaves a month at its 12 shops. It opened in 2019.",
        "열두 가게에서 한 달에 8,400개를 팔아요. 가게 하나가 하루 33개쯤 파는 셈이에요.",
        "33개",
    ),
    (
        "회사는 자체 평가 13개 항목 중 9개에서 동급 모델을 앞섰다고 설명했다. 6개 언어를 지원한다.",
        "6개 언어를 다룹니다. 자체 평가 13개 중 7개에서 비슷한 크기 모델을 이겼대요.",
        "7개",
    ),
    (
        "Fifteen of the 33 operable reactors in the country are now back. Unit 6 restarted in January. The plant has seven units.",
        "돌릴 수 있는 33기 중 15기가 돌아왔고 20기가 남았어요.",
        "20기",
    ),
    (
        "HP will cut between 4,000 and 6,000 jobs by 2028. It should save $1 billion in annual costs. HP had announced 1,000 to 2,000 layoffs in February.",
        "HP가 2028년까지 4,000~8,000명을 줄여 한 해 10억 달러를 아껴요.",
        "4,000~8,000명",
    ),
    (
        "The government will grant 1 billion kroner to six centres over five years. Each centre gets between 75 and 200 million kroner.",
        "연구센터 여섯 곳에 5년간 10억 크로네를 대요. 센터마다 7,500만에서 3억 크로네를 받아요.",
        "3억 크로네",
    ),
    (
        "요금은 주거용 월 8만 7000원, 안테나 장비는 55만원이다.",
        "월 8만 7,000원에 안테나값 55만 원을 따로 내야 하니, 첫해에는 190만 원 가까이 드는 셈이에요.",
        "190만 원",
    ),
    (
        "ElevenLabs has signed deals with Michael Caine and Matthew McConaughey. Both are included in the marketplace, which also lists 25 other voices including John Wayne.",
        "마이클 케인과 매슈 매코너헤이, 두 사람과 계약을 맺었어요. 이들을 포함해 장터에 오른 목소리는 29명이에요.",
        "29명",
    ),
    (
        "Zhipu raised HK$4.35 billion. A day later rival MiniMax doubled. MiniMax raised HK$4.82 billion.",
        "끌어모은 돈은 두 회사를 합쳐 96억 7000만 홍콩달러예요.",
        "96억 7000만 홍콩달러",
    ),
    (
        "Of 14 cargo ships, 9 of the 14 were inspected in 2 days by 5 crews.",
        "화물선 14척 가운데 6척은 아직 검사를 못 받았어요.",
        "6척",
    ),
    (
        "The WHO said 64% of the 50 countries it surveyed use AI, but only 8% have a strategy. Uncertainty was named by 86%.",
        "50개국에 물었더니 32개국이 AI를 써요. 전략이 있는 곳은 여섯 나라뿐이에요.",
        "여섯 나라",
    ),
    (
        "새 요금제는 월 6만 5000원이다. 약정이 없다. 온라인에서만 가입할 수 있다. 같은 조건의 일반 요금제는 월 8만 5000원이다.",
        "6만 5,000원짜리 요금제예요. 일반 요금제보다 한 달에 3만 원 아끼는 거예요.",
        "3만 원",
    ),
    (
        "새 요금제는 월 6만 5000원이다. 약정이 없다. 온라인에서만 가입할 수 있다. 같은 조건의 일반 요금제는 월 8만 5000원이다.",
        "6만 5,000원짜리 요금제예요. 일반 요금제보다 한 달에 2만 원, 1년이면 28만 원 아끼는 거예요.",
        "28만 원",
    ),
    (
        "A tram ticket costs 9 francs. The line opened in 1961. It runs all night. A bus ticket costs 4 francs.",
        "전차 표는 9프랑으로 버스 표보다 6프랑 비싸요.",
        "6프랑",
    ),
    (
        "새 요금제는 월 6만 5000원이다. 약정이 없다. 온라인에서만 가입한다. 일반 요금제는 월 8만 5000원이다. 34세 이하는 5000원을 더 할인받는다.",
        "6만 5,000원짜리 요금제예요. 34세 이하라면 5만 원에 쓸 수 있어요.",
        "5만 원",
    ),
    (
        "A seat costs $30 a month. The trial lasts 14 days. Support is by mail. Schools get $8 off. The tool runs on Linux.",
        "한 자리에 한 달 30달러예요. 학교는 28달러만 내면 돼요.",
        "28달러",
    ),
    (
        "The model was trained on 2,048 GPUs for 60 days.",
        "GPU 2,048장으로 60일을 돌렸어요. GPU 시간으로 치면 310만 시간쯤이에요.",
        "310만 시간",
    ),
    (
        "Google cut the price of caching by 75% and will stop charging for storage shorter than one hour. A cached million tokens now costs 8 cents.",
        "구글이 캐싱 값을 3분의 1로 낮췄어요. 캐시된 100만 토큰을 읽는 데 이제 8센트.",
        "3분의 1",
    ),
    (
        "Google cut the price of caching by 75% and will stop charging for storage shorter than one hour. A cached million tokens now costs 8 cents.",
        "구글이 캐싱 값을 4분의 1로 낮췄어요. 캐시된 200만 토큰을 읽는 데 이제 8센트.",
        "200만 토큰",
    ),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_sum_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_wrong_sum_is_blocked(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft) if one.severity == "block"]
    start = draft.index(wrong)
    assert any(one.span[0] < start + len(wrong) and start < one.span[1] for one in blocks)
