"""What a source denies, told as admitted or planned; what it confirms, told as denied; and what only looks so."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.other_way import stances


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


TURNED = [
    (
        'Chief executive Ilse Brandvik denied that Kestova was in talks to sell its cloud unit to Hornbeck, calling the report "fiction."',
        "브란비크 CEO는 케스토바가 클라우드 사업부를 혼벡에 팔려고 협상 중이라는 보도를 부인했어요.",
        "브란비크 CEO는 케스토바가 클라우드 사업부를 혼벡에 팔려고 협상 중이라는 걸 인정했어요.",
    ),
    (
        "Lumora declined to confirm whether it had paid $4 million to the hackers.",
        "루모라는 해커들에게 400만 달러를 줬는지 확인해 주지 않았어요.",
        "루모라는 해커들에게 400만 달러를 줬다고 확인했어요.",
    ),
    (
        '"We have no plans to raise prices for existing subscribers," said Velda Marchetti, the finance director.',
        "벨다 마르케티 재무 책임자는 기존 구독자 요금을 올릴 계획이 없다고 했어요.",
        "벨다 마르케티 재무 책임자는 기존 구독자 요금을 올리겠다고 밝혔어요.",
    ),
    (
        "OpenAI rejected claims that it had trained its models on YouTube videos without permission.",
        "오픈AI는 유튜브 영상을 허락 없이 모델 학습에 썼다는 주장을 반박했어요.",
        "오픈AI는 유튜브 영상을 허락 없이 모델 학습에 썼다는 주장을 인정했어요.",
    ),
    (
        "Grayling Foods refuted suggestions that it would close its Leeds factory, where 640 people work.",
        "640명이 일하는 그레일링푸즈 리즈 공장은 문을 닫지 않아요.",
        "그레일링푸즈가 640명이 일하는 리즈 공장을 닫기로 했어요.",
    ),
    (
        "Kakao conceded that the service was down for four hours on Friday.",
        "카카오는 금요일에 서비스가 네 시간 멈췄다고 인정했어요.",
        "카카오는 금요일에 서비스가 네 시간 멈췄다는 지적을 부인했어요.",
    ),
    (
        "두레테크는 로봇 사업부를 한빛중공업에 매각한다는 보도를 부인했다.",
        "두레테크는 로봇 사업부를 한빛중공업에 판다는 보도를 부인했어요.",
        "두레테크는 로봇 사업부를 한빛중공업에 매각한다고 인정했어요.",
    ),
]
STORY = (
    "Sable Robotics said on Monday that it will close its Lyon plant in March, cutting 410 jobs. She denied that the work would move to "
    "Malaysia, where Sable opened a second line last year. It acknowledged that 18 contractors had listened to samples in 2025. "
    "Brightfold confirmed the payment of $9 million."
)
RIGHT = [
    (
        "Doran denied that the layoffs were linked to AI, but admitted 300 roles would be automated by 2028.",
        "도런은 2028년까지 300개 자리를 자동화하겠다고 인정했어요.",
    ),
    (
        "Novalis denied a Reuters report that it had halted hiring, saying it will add 300 engineers this year.",
        "노발리스는 올해 엔지니어 300명을 더 뽑겠다고 밝혔어요.",
    ),
    (
        "Initially the airline denied that the crew had been warned. On Monday it admitted that a warning was sent at 6:40 a.m.",
        "항공사가 결국 오전 6시 40분에 경고를 보냈다고 인정했어요.",
    ),
    (
        "Rovelle said it would not raise prices this year, but a 5 percent increase is planned for 2028.",
        "로벨은 2028년에 값을 5% 올릴 계획이라고 했어요.",
    ),
    (
        "Waymo declined to say how many cars it operates in Austin, where it confirmed service would start on November 3.",
        "웨이모는 오스틴에서 11월 3일 서비스를 시작한다고 확인했어요.",
    ),
    ("It doesn't work with fewer than 4 GPUs.", "GPU가 4개는 있어야 돌아가요."),
    (
        "The central bank has not ruled out another cut this year.",
        "중앙은행은 올해 금리를 한 번 더 내릴 길을 열어 뒀어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), TURNED)
def test_a_denial_told_as_an_admission_or_a_plan_blocks(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_admitted_beside_a_denial_is_right(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("draft", "blocks"),
    [
        ("리옹 공장이 하던 일은 말레이시아로 옮기겠다고 했어요.", True),
        ("리옹 공장 일을 말레이시아로 옮긴다는 말은 부인했어요.", False),
        ("2025년에 계약직 18명이 표본을 들었다는 것도 부인했어요.", True),
        ("2025년에 계약직 18명이 표본을 들었다고 인정했어요.", False),
        ("3월 리옹 공장을 닫겠다고 밝혔어요.", False),
    ],
)
def test_in_a_longer_source_the_deed_tells_which_sentence_is_meant(draft: str, *, blocks: bool) -> None:
    assert bool(_blocked(STORY, draft)) == blocks


def test_a_denial_beside_it_keeps_what_is_only_reported() -> None:
    source = "Kestova denied a report that it would sell its cloud unit to Hornbeck."
    assert not _blocked(source, "케스토바가 클라우드 사업부를 혼벡에 판다는 보도가 나왔어요. 회사는 부인했어요.")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Halden denied that it was for sale.", ["denies"]),
        ("The court denied the motion.", []),
        ("Halden did not deny the report.", ["not"]),
        ("It could not be confirmed.", []),
        ("Halden has no plans to sell.", ["no plan"]),
        ("Nine confirmed cases were counted.", []),
        ("Halden admitted that the data were gone.", ["confirms"]),
    ],
)
def test_a_stance_is_what_somebody_takes(text: str, sides: list[str]) -> None:
    assert [one.side for one in stances.english(text)] == sides


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ('Pellon said "the map was wrong".', False),
        ("The price on the label was incorrect, the shop said.", False),
        ("Pellon said the report was wrong.", True),
        ("The claim that it sold data is simply wrong, Pellon said.", True),
        ("Analysts were wrong, Pellon said.", True),
        ('"That is incorrect," Pellon said.', True),
        ("Pellon said the map was not true.", True),
    ],
)
def test_a_thing_that_was_wrong_denies_nothing(source: str, wrong: bool) -> None:
    assert ("denies" in [one.side for one in stances.english(source)]) is wrong


def test_who_owns_up_to_a_wrong_map_admits_that_the_driver_was_right() -> None:
    source = "A driver said the map was wrong. Pellon later told him that the map was wrong."
    assert _blocked(source, "펠론은 운전자 말이 맞았다고 인정했어요.") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("보안 연구자 표시온 씨는 영상 12개를 직접 내려받았다고 반박했다.", "표시온 씨는 영상 12개를 직접 내려받았다고 밝혔어요.", ""),
        ('공급사 서유담 대표는 "사고가 한 건도 없었다"고 밝혔다. 노조 지부장 문채원 씨는 지게차가 멈춘 날이 여섯 번이라고 반박했다.', "문채원 지부장은 지게차가 여섯 번이나 멈췄다고 맞섰어요.", ""),
        ("게임사 라온은 이용자 기록을 팔았다는 보도를 두고 오보라고 반박했다.", "라온은 이용자 기록을 팔지 않았다고 했어요.", "라온은 이용자 기록을 팔았다고 인정했어요."),
    ],
)  # fmt: skip
def test_what_somebody_answers_is_no_denial_of_it(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert not wrong or _blocked(source, wrong)
