"""Names in their own roles that were blocked, each with a twin that is wrong: the club, whose thing one is, who comes next in a row."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "Google said Photos now holds 9 trillion images, and Maps has three billion users.",
        "구글 지도 이용자는 30억 명이에요.",
        "구글 지도 이용자는 90억 명이에요.",
    ),
    (
        "Dow Jones, publisher of the Wall Street Journal, will receive $18 million and the Post $7 million. The New York Post sued in May.",
        "다우존스와 뉴욕포스트가 각각 1,800만 달러, 700만 달러를 받아요.",
        "다우존스와 뉴욕포스트가 각각 700만 달러, 1,800만 달러를 받아요.",
    ),
    (
        "Toyota has 12% of the car market, ahead of Volkswagen's 9% and Hyundai's 7%.",
        "상위 세 회사의 점유율을 더하면 28%예요. 1위 도요타는 2위 폭스바겐을 3%포인트 앞서요.",
        "상위 세 회사의 점유율을 더하면 38%예요. 1위 도요타는 2위 폭스바겐을 3%포인트 앞서요.",
    ),
    (
        "Constellation Energy and Meta signed a deal under which Meta will buy 840 megawatts from a reactor in Illinois. Vistra, a rival, announced a smaller deal on the same day, selling 520 megawatts from its Texas plant to Microsoft for 15 years.",
        "하루에 발표된 원전 계약 두 건을 더하면 1360MW예요. 메타가 840MW, 마이크로소프트가 520MW를 가져가요.",
        "하루에 발표된 원전 계약 두 건을 더하면 1360MW예요. 메타가 520MW, 마이크로소프트가 840MW를 가져가요.",
    ),
    (
        "Google said Search now handles 9 billion queries a day, and Maps has three billion users.",
        "구글 검색이 처리하는 질문이 하루 90억 건으로 늘었어요. 구글 지도 이용자는 30억 명이에요.",
        "구글 검색이 처리하는 질문이 하루 90억 건으로 늘었어요. 구글 지도 이용자는 40억 명이에요.",
    ),
    (
        "Over 127 million miles without a driver, Waymo says, its cars had 91 percent fewer crashes than people would have had. The National Highway Traffic Safety Administration nonetheless opened an inquiry in May after 12 reports of cars blocking fire engines in Phoenix.",
        "그런데도 미국 도로교통안전국은 5월에 조사를 시작했어요. 피닉스에서 웨이모 차가 소방차를 막았다는 신고가 열두 건 들어왔거든요.",
        "그런데도 미국 도로교통안전국은 6월에 조사를 시작했어요. 피닉스에서 웨이모 차가 소방차를 막았다는 신고가 열두 건 들어왔거든요.",
    ),
    (
        "Sony has 33% of the sensor market, ahead of Samsung's 20% and OmniVision's 11%.",
        "상위 세 회사의 점유율을 더하면 64%예요. 1위 소니는 2위 삼성을 13%포인트 앞서요.",
        "상위 세 회사의 점유율을 더하면 74%예요. 1위 소니는 2위 삼성을 13%포인트 앞서요.",
    ),
    (
        "Son Heung-min scored twice as Los Angeles FC beat Houston 3-1 on Sunday, taking his tally to nine goals in ten games. The South Korean joined the club from Tottenham in August for a reported fee of $26 million.",
        "손흥민이 두 골을 터뜨린 로스앤젤레스(LA) FC가 일요일 휴스턴을 3-1로 꺾었어요. 그는 8월 2600만 달러로 알려진 이적료에 토트넘에서 LA FC로 옮겼어요.",
        "손흥민이 두 골을 터뜨린 로스앤젤레스(LA) FC가 일요일 휴스턴을 3-1로 꺾었어요. 그는 8월 3600만 달러로 알려진 이적료에 토트넘에서 LA FC로 옮겼어요.",
    ),
    (
        "At 11 years and two months, the Chilean girl became the third-youngest grandmaster in history. Only Abhimanyu Mishra, an American, was younger.",
        "11세 2개월의 이 칠레 소녀는 역사상 세 번째로 어린 그랜드마스터가 됐어요. 더 어린 사람은 미국의 아비만유 미슈라뿐입니다.",
        "11세 4개월의 이 칠레 소녀는 역사상 세 번째로 어린 그랜드마스터가 됐어요. 더 어린 사람은 미국의 아비만유 미슈라뿐입니다.",
    ),
    (
        "Only Magnus Carlsen, a Norwegian, has won more games.",
        "더 많이 이긴 사람은 노르웨이의 망누스 칼센뿐이에요.",
        "더 많이 이긴 사람은 덴마크의 망누스 칼센뿐이에요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
