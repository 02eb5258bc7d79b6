"""Figures that news leaves to be reckoned: all but so many, the rest at a price, what a unit brings, points told without the word, a date beside a version."""

import pytest

from pipeline.check import lint_pair

SHIPYARD = "All but 14 of its 190 welders were let go on Monday."
RADAR = "In trials the scanner spotted 64 of 80 cracks, 9 more than its predecessor."
PANEL = "The rate was kept, with six of its eight members voting to hold and two favouring a cut."
TRIAL = "Of the 31,400 volunteers, 16,200 were given the app and the rest a leaflet. Nurses saw 290 of the first group."
LENDER = "Holders of the bonds can expect about 35 pence in the pound, the receiver said."
FERRY = "Ferries must slow from 18 knots an hour to 12 near the islands, the port said. Buses slow from 50 kilometres an hour to 30 inside the old town."
POLL = "The survey put Harbour at 29 percent, down four points since June, and Meadow at 24 percent, up seven."
CARS = "Bosk sold 41% of the lorries and Lind 22%, while in the private van market Hondel held 57%, ahead of Tarro at 24% and Misk at 13%."
CHIPS = "The Osprey runs 2,400 queries a second, against 900 for last year's Merlin, while drawing 480 watts instead of 600."
BALLOT = "The plan was adopted with 4,410 votes for and 3,090 against. Turnout was 47%."
LATHES = (
    "It delivered only 7,300 of the 25,000 lathes that were ordered, at 840 euros apiece, and owes 29 million euros."
)
WATCH = "The watch costs $240, with no subscription for the first year and $5 a month after that."
NURSES = "Nurses say they save about 14 minutes a day on forms."
PLANET = "The planet circles its star in 26 days; its sister takes nine."
MODEL = "Tellman delayed Corvin 5, its next model, from 2 May to 6 June."
OFFICES = "The fund is backed by six governments and keeps desks in Oslo, Bern, Quito and Suva."
BATTERY = "Lumo 7 runs for 900 minutes, compared with 300 minutes for Lumo 6; a rival lasted 150."
MENDER = "The robot took an average of 36 minutes for a seam that tailors finished in 24. It was tried on 144 coats, 72 of them wool."
CALLS = "Of 180 close calls, the camera overruled the umpire 30 times, and players disputed only four of those."
CHAIRS = "The chairs sell for 130 euros apiece, or 1,400 euros for a set of 12. Schools get 10% off."
ALARMS = "Of 9,600 alarms, only 2,400 turned out to be fires, the brigade said."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SHIPYARD, "월요일에 용접공 190명 가운데 176명이 해고됐어요."),
        (RADAR, "새 스캐너는 금 80개 중 64개를 찾아냈어요. 예전 기계가 찾은 건 55개였어요."),
        (PANEL, "여덟 명 가운데 여섯 명이 동결에 손을 들었고, 두 명은 인하를 원했어요."),
        (TRIAL, "앱을 받은 쪽은 1만 6200명, 그냥 둔 쪽은 1만 5200명이었어요."),
        (LENDER, "채권자는 빌려준 돈의 35% 정도를 돌려받을 걸로 보여요."),
        (FERRY, "버스는 옛 시가지 안에서는 시속 30km로 속도를 늦춰야 해요."),
        (POLL, "하버는 6월보다 4%포인트 떨어졌고, 메도는 7%포인트 올라 24%가 됐어요."),
        (POLL, "6월만 해도 하버 33%, 메도 17%로 16%포인트 벌어져 있었어요."),
        (CARS, "개인 시장에서는 혼델이 57%로 1위, 24%인 타로가 2위예요."),
        (CHIPS, "1와트당 처리하는 질의로 따지면 차이가 더 커요. 멀린은 1.5개였는데 오스프리는 5개예요."),
        (BALLOT, "계획을 밀자는 쪽이 4410표, 반대쪽이 3090표였어요. 밀자는 의견이 59%쯤 된 거예요."),
        (LATHES, "주문받은 2만 5000대 중 7300대만 보냈어요. 한 대에 840유로니 못 보낸 물량만 1500만 유로 가까이 돼요."),
        (WATCH, "첫해는 구독료가 없지만 그 뒤로 월 5달러라, 3년을 쓰면 모두 360달러가 들어요."),
        (NURSES, "간호사들은 서류에 쓰던 시간을 하루 14분쯤 아껴요. 일주일에 닷새면 한 시간이 넘는 시간이죠."),
        (PLANET, "이 행성의 1년은 26일이에요."),
        (MODEL, "텔먼은 5월 2일로 잡았던 코르빈 5 출시를 6월 6일로 미뤘어요."),
        (OFFICES, "이 기금은 여섯 나라가 밀어주고 있어요."),
        (BATTERY, "루모 7은 900분을 가요. 300분이던 루모 6의 세 배예요."),
        (MENDER, "로봇은 평균 36분이 걸려서, 24분이면 끝내는 재단사의 1.5배쯤 걸렸어요."),
        (ALARMS, "경보는 모두 9600번 울렸는데 실제 불은 2400건이었어요. 네 번에 한 번만 맞은 셈이죠."),
        (
            CALLS,
            "아슬아슬한 판정 180번 가운데 카메라가 뒤집은 건 30번이에요. 여섯 번에 한 번꼴인데, 그중 선수들이 따진 건 네 번이에요.",
        ),
        (CHAIRS, "낱개로 12개 사면 1560유로예요."),
        (CHAIRS, "열두 개 묶음은 1400유로예요."),
    ],
)
def test_what_follows_from_the_words_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (SHIPYARD, "월요일에 용접공 190명 가운데 14명이 해고됐어요.", "14명"),
        (SHIPYARD, "월요일에 용접공 190명 가운데 166명이 해고됐어요.", "166명"),
        (RADAR, "새 스캐너는 금 80개 중 64개를 찾아냈어요. 예전 기계가 찾은 건 65개였어요.", "65개"),
        (PANEL, "여덟 명 가운데 여섯 명이 인하에 손을 들었고, 두 명은 동결을 원했어요.", "여덟 명 가운데 여섯 명"),
        (TRIAL, "앱을 받은 쪽은 1만 5200명, 그냥 둔 쪽은 1만 6200명이었어요.", "1만 5200명"),
        (LENDER, "채권자는 빌려준 돈의 45% 정도를 돌려받을 걸로 보여요.", "45%"),
        (FERRY, "버스는 옛 시가지 안에서는 시속 40km로 속도를 늦춰야 해요.", "40km"),
        (POLL, "하버는 6월보다 4%포인트 떨어졌고, 메도는 9%포인트 올라 24%가 됐어요.", "9%포인트"),
        (POLL, "6월만 해도 하버 33%, 메도 15%로 18%포인트 벌어져 있었어요.", "15%"),
        (CARS, "개인 시장에서는 혼델이 57%로 1위, 13%인 미스크가 2위예요.", "2위"),
        (CHIPS, "1와트당 처리하는 질의로 따지면 차이가 더 커요. 멀린은 2.5개였는데 오스프리는 7개예요.", "7개"),
        (BALLOT, "계획을 밀자는 쪽이 4410표, 반대쪽이 3090표였어요. 밀자는 의견이 70%쯤 된 거예요.", "70%"),
        (
            LATHES,
            "주문받은 2만 5000대 중 7300대만 보냈어요. 한 대에 840유로니 못 보낸 물량만 2100만 유로예요.",
            "2100만 유로",
        ),
        (WATCH, "첫해는 구독료가 없지만 그 뒤로 월 5달러라, 3년을 쓰면 모두 390달러가 들어요.", "390달러"),
        (NURSES, "간호사들은 서류에 쓰던 시간을 일주일에 14분쯤 아껴요.", "일주일에"),
        (MODEL, "텔먼은 5월 2일로 잡았던 코르빈 5 출시를 6월 16일로 미뤘어요.", "6월 16일"),
        (MODEL, "코르빈 5 출시는 5월 12일이었다가 미뤄졌어요.", "5월 12일"),
        (OFFICES, "이 기금은 일곱 나라가 밀어주고 있어요.", "일곱 나라"),
        (BATTERY, "루모 7은 900분을 가요. 300분이던 루모 6의 여섯 배예요.", "여섯 배"),
        (MENDER, "로봇은 평균 36분이 걸려서, 24분이면 끝내는 재단사의 두 배쯤 걸렸어요.", "두 배"),
        (
            ALARMS,
            "경보는 모두 9600번 울렸는데 실제 불은 2400건이었어요. 여섯 번에 한 번만 맞은 셈이죠.",
            "여섯 번에 한 번",
        ),
        (CHAIRS, "낱개로 12개 사면 1240유로예요.", "1240유로"),
        (CHAIRS, "의자를 세 개 사면 430유로예요.", "430유로"),
    ],
)
def test_another_value_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = _blocked(source, draft)
    assert any(wrong in one or one in wrong for one in found), found
