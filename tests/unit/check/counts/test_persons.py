"""People are counted in 명: by the word for them, by what they do or suffer, and by what the source counts with that number."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ("The blast killed three people and injured 21.", "폭발로 3명이 숨지고 21개가 부상했어요.", "21개"),
    ("Three people were killed in the blast.", "폭발로 3개가 숨졌어요.", "3개"),
    ("The flood claimed 57 lives.", "홍수로 지금까지 57개가 사망했어요.", "57개"),
    ("At least 9 were missing after the landslide.", "산사태로 9개가 실종됐어요.", "9개"),
    ("Police arrested 22 members of the gang.", "경찰은 조직 단원 22개를 체포했어요.", "22개"),
    ("Six tourists were shot dead.", "관광객 6개가 시내에서 총에 맞아 숨졌어요.", "6개"),
    ("Up to 400 police blocked the square.", "최대 400개의 경찰이 광장을 막았어요.", "400개"),
    ("A nurse led the choir.", "간호사 1개가 합창을 이끌었어요.", "1개"),
    ("Two guards were hurt at two mines.", "광산 2곳에서 경비원 2개를 공격했어요.", "2개"),
    ("12 of the 30 hijackers were minors.", "납치범 30명 중 12개가 미성년자였어요.", "12개"),
    ("About 90 Dutch negotiators met in Oslo.", "약 90개의 네덜란드 협상단은 오슬로에서 만났어요.", "90개"),
    ("Eight prisoners were hanged.", "죄수 8개에 대한 형이 집행됐어요.", "8개"),
    ("Seven officials were fired over the leak.", "유출 사고로 7개가 해고됐어요.", "7개"),
    ("The letter was signed by two officials.", "고위 관계자 2개의 이름으로 보낸 편지예요.", "2개"),
    ("The storm hurt a man.", "폭풍으로 남자 1개가 부상했어요.", "1개"),
    ("The survey covers 900 patients.", "조사한 환자 수는 900개에 달해요.", "900개"),
    ("Bears ate two people.", "곰이 사람 2마리를 잡아먹었어요.", "2마리"),
)
RIGHT = (
    ("Workers at three factories struck.", "공장 3개의 노동자가 파업했어요."),
    ("It sickened 800 people in 31 states.", "감염자 수가 31개주 800명에 달해요."),
    ("12 teams took part.", "12개의 팀이 참가했어요."),
    ("Participants were split into two groups.", "참가자 2개 조로 나눴어요."),
    ("Students formed three clubs.", "학생 3개의 동아리가 아니라 4개 반이 모였어요."),
    ("Two bodies of members met.", "위원 2개 단체가 만났어요."),
    ("Six delegations arrived.", "선수단 6개가 도착했어요."),
    ("Three companies shut down.", "회사 3개가 문을 닫았어요."),
    ("It suspended 15 accounts.", "계정 15개를 정지했어요."),
    ("It won three events for women and two for men.", "여자 3개, 남자 2개 종목에서 이겼어요."),
    ("The tour takes in three temples.", "불교 사원 3개를 둘러봐요."),
    ("The model has 128 experts, eight of them active.", "전문가 128개 가운데 8개가 켜져요."),
    ("The textbook has five units.", "단원 5개를 배웠어요."),
    ("Three startups emerged.", "스타트업 3개가 부상했어요."),
    ("Two satellites went missing.", "위성 2개가 실종됐어요."),
    ("Three engineers had ideas, and five were adopted.", "엔지니어 3명이 낸 생각 가운데 5개를 채용했어요."),
    ("There were 4 deaths.", "사망 사고 4개가 보고됐어요."),
    ("Each student chose three topics.", "학생은 3개를 골랐어요."),
    ("Users with more than three accounts are blocked.", "이용자가 3개를 넘는 계정을 만들면 막혀요."),
    ("Two people named three apps.", "두 사람이 앱 3개를 꼽았어요."),
    ("Five projects died.", "프로젝트 5개가 사망 선고를 받았어요."),
    ("Free users get 5 searches and paying users 80.", "검색은 유료 이용자 80개, 무료 이용자 5개까지예요."),
    ("A dozen of the elephants were hurt by snares.", "코끼리 가운데 열두 마리는 올무에 다쳤어요."),
    ("The 90 newcomers are spoken widely.", "새로 온 90개 언어의 사용자는 많아요."),
    ("Three of the nine candidates worked.", "후보 물질 아홉 개 가운데 세 개가 들었어요."),
    ("It has up to four buttons people use daily.", "날마다 쓰는 4개의 단추를 포함하는 사용자 설정이 있어요."),
    ("It sorted 310 parts a shift, a worker 480.", "사람은 310개였어요."),
)


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_people_in_the_counter_of_things_block(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_people_form_do_or_have_is_counted_as_things(source: str, draft: str) -> None:
    told = [one.message for one in lint_pair(source, draft)]
    assert not [message for message in told if "사람은 ‘명’" in message]


def test_the_fix_has_the_particle_that_it_asks_for() -> None:
    found = [one.fix for one in lint_pair("Two guards were hurt.", "경비원 2개가 다쳤어요.") if one.fix]
    assert [(one.find, one.replace) for one in found] == [("2개가", "2명이")]
