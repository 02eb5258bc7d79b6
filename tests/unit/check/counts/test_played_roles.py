"""Machines and programs that a source calls by a word for people."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Osaka's airport will use 22 robot guides. Each speaks six languages.", "오사카 공항이 안내 로봇 22대를 써요. 한 대가 여섯 언어를 해요."),
    ("The hospital in Lyon bought 9 robot nurses. They bring pills to beds.", "리옹의 병원이 간호 로봇 9대를 샀어요. 침대로 약을 날라요."),
    ("The school district runs 18 AI tutors. Each knows one subject.", "교육청이 AI 과외 선생님 18개를 돌려요. 저마다 한 과목씩 알아요."),
    ("A Seoul agency owns 14 virtual influencers. The best known has 300,000 followers.", "서울의 한 소속사는 가상 인플루언서 14명을 거느려요. 가장 유명한 건 팔로워가 30만 명이에요."),
    ("The restaurant chain ordered 120 robot waiters from Shenzhen. Each carries four trays.", "식당 체인이 선전에서 서빙 로봇 120대를 주문했어요. 한 대가 쟁반 네 개를 날라요."),
    ("The farm put 35 robot shepherds on its hills. They work at night.", "농장이 언덕에 양치기 로봇 35대를 풀었어요. 밤에 일하고요."),
    ("The game has 500 AI opponents. Each plays differently.", "이 게임에는 AI 상대가 500개 있어요. 두는 법이 다 달라요."),
    ("The bank replaced its call centre with 60 digital agents. They answer in Thai.", "은행이 콜센터를 디지털 상담원 60개로 바꿨어요. 태국어로 답해요."),
    ("The port hired 8 autonomous pilots, made by a Dutch firm. They steer tugs.", "항구가 네덜란드 회사의 자율 도선 시스템 8대를 들였어요."),
    ("The mall put 12 robot cleaners on its floors. They start in June.", "쇼핑몰이 청소 로봇 12대를 들였어요. 6월부터 일해요."),
    ("A museum in Rome has 6 AI guides. Each one speaks as an emperor.", "로마의 박물관에는 AI 해설사가 6개 있어요. 저마다 황제처럼 말해요."),
    ("The army tested 28 robot soldiers in the desert.", "군이 사막에서 로봇 병사 28대를 시험했어요."),
    ("The network will debut 3 virtual anchors and 17 humanoid dancers.", "방송사가 가상 앵커 3개와 춤추는 휴머노이드 17대를 내놔요."),
    ("The bar employs 5 robotic bartenders, and 23 people.", "그 바는 로봇 바텐더 5대와 사람 23명이 일해요."),
]  # fmt: skip
WRONG = [
    ("Osaka's airport will use 22 robot guides. Each speaks six languages.", "오사카 공항이 안내 로봇 32대를 써요. 한 대가 여섯 언어를 해요.", "32대"),
    ("The hospital in Lyon has 9 nurses and 4 robots. They bring pills to beds.", "리옹의 병원에는 간호 로봇 9대가 있어요. 침대로 약을 날라요.", "9대"),
    ("The restaurant chain ordered 120 robot waiters from Shenzhen. It has 45 human waiters.", "식당 체인이 선전에서 서빙 로봇 45대를 주문했어요.", "45대"),
    ("The farm put 35 robot shepherds on its hills. Twelve shepherds lost their jobs.", "농장이 언덕에 양치기 로봇 12대를 풀었어요.", "12대"),
    ("The bar employs 5 robotic bartenders, and 23 people.", "그 바는 로봇 바텐더 23대가 일해요.", "23대"),
    ("The firm hired 64 robot engineers in Daegu.", "회사가 대구에서 로봇 64대를 들였어요.", "64대"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_machines_in_roles_of_people_do_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
