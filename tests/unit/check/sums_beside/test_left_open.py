"""A share or a multiple that the words beside it do not point to, and that figures of the source give all the same, is no refuted one."""

import pytest

from pipeline.check import lint_pair

INN = "The inn has 120 rooms and 90 were taken in August; in July 60 were."
VILLAGE = "The village used 400 cubic metres of water in May and 600 in June. It has 90 houses."
FRAME = "Making the old frame took 40 minutes; the new one takes 60. The workshop has 12 workers."
SHIPS = "Halden's ship carries 9,000 cars and burns 60 tons of fuel a day; the older one carries 6,000 and burns 50."
BRIDGE = (
    "It takes 8 workers 10 days to paint the bridge; with robots it takes 2 workers 5 days. The paint costs $6,000."
)
DRUG = (
    "Of 600 patients, 150 took the new drug and 450 the old one. In the new group 30 had side effects, in the old 180."
)
VIDEO = "An hour of video takes 3 minutes on the new chip and 12 on the old; electricity use falls from 240 to 80 watt-hours."
RAIN = "Rainfall in June was 30 mm against a normal 120 mm. In July it was 45 mm against 90 mm."
RACE = "In the race, Lund took 90 votes, Berg 30 and Holm 12."
BOATS = "Arden sold 900 boats last year, Corvo 300 and Dunmore 150."
FESTIVAL = "Of the festival's 2 million euro budget, the state pays 800,000, the city 600,000 and sponsors the rest."
APP = "The app was downloaded 3 million times in its first week, 2 million in its second and 1 million in its third."
LEAD = "The Hawks beat the Lions 78-69 on Friday, and their lead in the poll shrank from 14 points to 5 in a month."
KYOTO = "Kyoto had 50 million visitors in 2019, 10 million in 2021 and 45 million last year."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (INN, "7월에는 절반만 찼어요."),
        (INN, "8월에 찬 방은 7월의 1.5배예요."),
        (INN, "객실 점유율이 50%에서 75%로 올랐어요."),
        (VILLAGE, "6월에는 5월보다 물이 절반이 더 들었어요."),
        (FRAME, "새 자전거 틀을 만드는 데는 예전보다 시간이 절반이 더 들었어요."),
        (SHIPS, "새 배는 차를 절반 더 실어요."),
        (SHIPS, "차 한 대당 연료는 20% 줄어요."),
        (BRIDGE, "로봇을 쓰면 사람 품이 8분의 1이면 돼요."),
        (DRUG, "새 약 쪽의 부작용 비율은 옛 약의 절반이에요."),
        (DRUG, "새 약을 먹은 환자의 20%가 부작용을 겪었어요."),
        (VIDEO, "전기를 3분의 2 아껴요."),
        (RAIN, "두 달 동안 평년의 36%쯤만 내렸어요."),
        (RACE, "2위 베르그의 표는 1등의 3분의 1에 그쳤어요."),
        (RACE, "베르그는 1등의 3분의 1밖에 못 얻었어요."),
        (BOATS, "코르보는 300척을 팔아 1등의 3분의 1에 머물렀어요."),
        (FESTIVAL, "국가가 40%를 내요."),
        (FESTIVAL, "나머지 30%는 후원사가 내요."),
        (APP, "셋째 주에는 첫 주의 3분의 1로 줄었어요."),
        (KYOTO, "지난해 방문객은 2021년의 4.5배예요."),
        (LEAD, "한 달 만에 지지율 격차가 14%포인트에서 5%포인트로 9%포인트 줄었어요."),
    ],
)
def test_what_figures_of_the_source_give_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (INN, "7월에는 방이 3분의 1만 찼어요.", "3분의 1"),
        (INN, "8월에 찬 방은 7월의 1.8배예요.", "1.8배"),
        (VILLAGE, "6월에는 5월보다 물이 3분의 1이 더 들었어요.", "3분의 1"),
        (SHIPS, "차 한 대당 연료는 35% 줄어요.", "35%"),
        (BRIDGE, "로봇을 쓰면 사람 품이 7분의 1이면 돼요.", "7분의 1"),
        (VIDEO, "전기를 5분의 1 아껴요.", "5분의 1"),
        (RAIN, "두 달 동안 평년의 47%쯤만 내렸어요.", "47%"),
        (RACE, "베르그는 1등의 4분의 1밖에 못 얻었어요.", "4분의 1"),
        (FESTIVAL, "국가가 45%를 내요.", "45%"),
        (KYOTO, "지난해 방문객은 2021년의 3.5배예요.", "3.5배"),
        (LEAD, "한 달 만에 지지율 격차가 14%포인트에서 5%포인트로 8%포인트 줄었어요.", "8%포인트"),
    ],
)
def test_what_none_of_them_gives_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
