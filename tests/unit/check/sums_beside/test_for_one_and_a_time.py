"""A rate whose words name what it is of, reckoned from an amount, a number and a length of one source."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Finland will buy 40 sorting robots for its post offices. The five-year deal is worth 12 million euros. Delivery starts in May.", "핀란드 우체국이 분류 로봇 40대를 들여요. 5년에 1,200만 유로니까 한 대에 1년 6만 유로인 셈이에요."),
    ("A studio in Busan hired 24 artists to check AI drawings. They worked 30 days and shared 72 million won.", "부산의 한 스튜디오가 AI 그림을 살필 작가 24명을 뽑았어요. 30일 동안 7,200만 원을 나눠 받았으니, 한 명당 하루 10만 원꼴이에요."),
    ("Players paid 45 dollars for the course. It has 15 lessons and lasts 30 hours.", "수강료는 45달러고 수업은 15번이에요. 한 번에 3달러네요."),
    ("The chess coach charges 600 euros for 8 games against its AI.", "체스 코치 AI와 8판을 두는 데 600유로예요. 한 판에 75유로인 거죠."),
    ("Testers labelled photos for 25 hours and were paid 500,000 won each. The firm hired 300 testers.", "시험단 300명이 사진에 이름표를 붙였어요. 25시간에 50만 원이니 시간당 2만 원이죠."),
    ("The plant recycles 6,000 tonnes of batteries. It cost 30 million dollars and employs 90 people.", "공장은 배터리 6,000톤을 재활용해요. 3,000만 달러가 들었으니 톤당 5,000달러예요."),
    ("The subscription costs 120,000 won a year. It includes 60 puzzles.", "구독료는 1년에 12만 원이에요. 한 달에 1만 원꼴이고, 퍼즐은 하나에 2,000원인 셈이네요."),
    ("Norway leased 16 robot ferries for two years. The deal is worth 96 million kroner.", "노르웨이가 로봇 배 16척을 2년 빌려요. 9,600만 크로네짜리 계약이니 한 척에 해마다 300만 크로네네요."),
    ("Sega will pay 130 champions. Each champion plays 40 hours and gets 480,000 yen.", "세가가 챔피언 130명을 불러요. 40시간에 48만 엔이면 시급 1만 2,000엔이에요."),
    ("Volunteers cleaned 9,000 kilograms of litter in 15 days. There were 120 of them.", "봉사자 120명이 15일 동안 쓰레기 9,000kg을 치웠어요. 한 사람이 하루 5kg꼴이에요."),
    ("A clip of 50 seconds costs 2 dollars to make. A minute used to cost 900 dollars.", "50초짜리 영상에 2달러가 들어요. 예전엔 1분에 900달러였고요."),
    ("Each reader gets 600 dollars for recording 12 hours of speech.", "한 사람이 12시간을 녹음하고 600달러를 받으니 시급 50달러네요."),
    ("The lab rented 8 servers for 6 months. The bill came to 960,000 euros.", "연구소가 서버 8대를 6개월 빌렸는데 96만 유로가 나왔어요. 서버 한 대에 한 달 2만 유로꼴이에요."),
]  # fmt: skip
WRONG = [
    ("Finland will buy 40 sorting robots for its post offices. The five-year deal is worth 12 million euros. Delivery starts in May.", "핀란드 우체국이 분류 로봇 40대를 들여요. 5년에 1,200만 유로니까 한 대에 1년 8만 유로인 셈이에요.", "8만 유로"),
    ("A studio in Busan hired 24 artists to check AI drawings. They worked 30 days and shared 72 million won.", "부산의 한 스튜디오가 AI 그림을 살필 작가 24명을 뽑았어요. 30일 동안 7,200만 원을 나눠 받았으니, 한 명당 하루 30만 원꼴이에요.", "30만 원"),
    ("Testers labelled photos for 25 hours and were paid 500,000 won each. The firm hired 300 testers.", "시험단 300명이 사진에 이름표를 붙였어요. 25시간에 50만 원이니 시급이 2만 5,000원이죠.", "2만 5,000원"),
    ("Norway leased 16 robot ferries for two years. The deal is worth 96 million kroner.", "노르웨이가 로봇 배 16척을 2년 빌려요. 9,600만 크로네짜리 계약이니 한 척에 해마다 600만 크로네네요.", "600만 크로네"),
    ("Sega will pay 130 champions. Each champion plays 40 hours and gets 480,000 yen.", "세가가 챔피언 130명을 불러요. 40시간에 48만 엔이면 시급이 1만 6,000엔이에요.", "1만 6,000엔"),
    ("The plant recycles 6,000 tonnes of batteries. It cost 30 million dollars and employs 90 people.", "공장은 배터리 6,000톤을 재활용해요. 3,000만 달러가 들었으니 톤당 7,000달러예요.", "7,000달러"),
    ("The lab rented 8 servers for 6 months. The bill came to 960,000 euros.", "연구소가 서버 8대를 6개월 빌렸는데 96만 유로가 나왔어요. 서버 한 대에 한 달 12만 유로꼴이에요.", "12만 유로"),
    ("Each reader gets 600 dollars for recording 12 hours of speech.", "한 사람이 12시간을 녹음하고 600달러를 받으니 시급 70달러네요.", "70달러"),
    ("Volunteers cleaned 9,000 kilograms of litter in 15 days. There were 120 of them.", "봉사자 120명이 15일 동안 쓰레기 9,000kg을 치웠어요. 한 사람이 하루 8kg꼴이에요.", "8kg"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_rate_of_figures_of_the_source_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_rate_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
