"""Who does a thing to whom: two parties told the other way round are found, and what is told from the other side is right."""

import pytest

from pipeline.check import lint_pair


def _severities(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "name"]


_ENGLISH = [
    (
        "Velmora filed a lawsuit against Tisken on Friday.",
        "벨모라가 금요일 티스켄에 소송을 냈어요.",
        "티스켄이 금요일 벨모라에 소송을 냈어요.",
    ),
    (
        "Velmora said it has sued Tisken in Oregon.",
        "티스켄은 오리건에서 벨모라에 소송을 당했어요.",
        "티스켄은 오리건에서 벨모라에 소송을 냈어요.",
    ),
    (
        "Velmora's lawsuit against Tisken goes to trial in June.",
        "벨모라가 티스켄을 상대로 낸 소송은 6월에 재판이 열려요.",
        "티스켄이 벨모라를 상대로 낸 소송은 6월에 재판이 열려요.",
    ),
    (
        "Velmora sent Tisken a stern letter in March.",
        "티스켄은 3월 벨모라에서 서한을 받았어요.",
        "티스켄은 3월 벨모라에 서한을 보냈어요.",
    ),
    (
        "Velmora received a cease-and-desist letter from Tisken.",
        "티스켄이 벨모라에 경고장을 보냈어요.",
        "벨모라가 티스켄에 경고장을 보냈어요.",
    ),
    (
        "Velmora, a chip designer, will pay Tisken $300 million a year.",
        "티스켄은 해마다 벨모라에서 3억 달러를 받아요.",
        "티스켄은 해마다 벨모라에 3억 달러를 내요.",
    ),
    (
        "Velmora was paid $30 million by Tisken.",
        "티스켄이 벨모라에 3,000만 달러를 줬어요.",
        "벨모라가 티스켄에 3,000만 달러를 줬어요.",
    ),
    (
        "Velmora agreed to Tisken's request to pause the trial.",
        "벨모라는 시험을 멈춰 달라는 티스켄의 요청을 받아들였어요.",
        "티스켄은 시험을 멈춰 달라는 벨모라의 요청을 받아들였어요.",
    ),
    (
        "Velmora rejected Tisken's takeover bid.",
        "벨모라는 티스켄의 제안을 거절했어요.",
        "티스켄은 벨모라의 제안을 거절했어요.",
    ),
    (
        "Velmora asked Tisken to return the files.",
        "티스켄은 파일을 돌려 달라는 벨모라의 요청을 받았어요.",
        "티스켄은 벨모라에 파일을 돌려 달라고 요청했어요.",
    ),
    (
        "Velmora warned Tisken in May.",
        "티스켄은 5월에 벨모라에서 경고를 받았어요.",
        "티스켄은 5월에 벨모라에 경고했어요.",
    ),
    (
        "Velmora accused Tisken of stealing designs.",
        "티스켄은 벨모라의 비난을 받았어요.",
        "티스켄은 벨모라가 설계를 훔쳤다고 비난했어요.",
    ),
    (
        "Velmora blocked Tisken's access to its maps.",
        "티스켄은 벨모라의 지도를 쓰지 못하게 됐어요.",
        "티스켄은 벨모라의 접근을 막았어요.",
    ),
    (
        "Velmora will license its engine to Tisken.",
        "티스켄은 벨모라에서 엔진을 쓸 권리를 얻어요.",
        "티스켄은 벨모라에 엔진을 쓸 권리를 줘요.",
    ),
    ("Velmora buys wafers from Tisken.", "티스켄은 벨모라에 웨이퍼를 팔아요.", "티스켄은 벨모라에서 웨이퍼를 사요."),
    ("Velmora rents a plant from Tisken.", "티스켄은 벨모라에 공장을 빌려줘요.", "티스켄은 벨모라에서 공장을 빌려요."),
    (
        "Velmora poached two designers from Tisken.",
        "벨모라는 티스켄에서 디자이너 두 명을 데려왔어요.",
        "티스켄은 벨모라에서 디자이너 두 명을 데려왔어요.",
    ),
    (
        "Velmora owes Tisken $8 million.",
        "벨모라는 티스켄에 800만 달러를 빚졌어요.",
        "티스켄은 벨모라에 800만 달러를 빚졌어요.",
    ),
    (
        "Velmora cut its prices in April and overtook Tisken.",
        "티스켄은 4월에 벨모라에 밀렸어요.",
        "티스켄은 4월에 벨모라를 앞질렀어요.",
    ),
]
_ENGLISH += [
    (
        "Velmora filed a lawsuit against Tisken on June 4.",
        "벨모라가 4일, 사람 대신 길을 찾는 앱을 두고 티스켄에 소송을 냈어요.",
        "티스켄이 4일, 사람 대신 길을 찾는 앱을 두고 벨모라에 소송을 냈어요.",
    ),
    (
        "Velmora agreed to Tisken's request to pause the trial.",
        "티스켄의 요청을 벨모라가 받아들였어요.",
        "티스켄의 요청을 벨모라가 물리쳤어요.",
    ),
]
_KOREAN = [
    ("벨모라가 티스켄에 판매를 멈추라는 서한을 보냈다.", "벨모라가 판매를 멈추라고 요구하는 서한을 티스켄에 보냈어요.", "티스켄이 판매를 멈추라고 요구하는 서한을 벨모라에 보냈어요."),
    ("벨모라는 티스켄을 상대로 소송을 냈다.", "티스켄은 벨모라에 소송을 당했어요.", "티스켄은 벨모라를 상대로 소송을 냈어요."),
    ("벨모라는 티스켄에 경고장을 보냈다.", "티스켄은 벨모라가 보낸 경고장을 받았어요.", "티스켄은 벨모라에 경고장을 보냈어요."),
    ("벨모라는 티스켄에 10억 달러를 지불한다.", "티스켄은 벨모라에서 10억 달러를 받아요.", "티스켄은 벨모라에 10억 달러를 내요."),
    ("벨모라가 티스켄의 제안을 거절했다.", "벨모라는 티스켄의 제안을 거부했어요.", "티스켄은 벨모라의 제안을 거절했어요."),
    ("벨모라는 티스켄에 500억 원을 투자했다.", "티스켄은 벨모라에서 투자를 받았어요.", "티스켄은 벨모라에 500억 원을 투자했어요."),
    ("벨모라는 티스켄으로부터 칩을 공급받는다.", "티스켄은 벨모라에 칩을 공급해요.", "티스켄은 벨모라에서 칩을 공급받아요."),
    ("티스켄은 벨모라에 인수됐다.", "벨모라는 티스켄을 인수했어요.", "티스켄은 벨모라를 인수했어요."),
    ("벨모라는 티스켄에 소송을 냈다.", "티스켄에 소송을 낸 벨모라는 재판을 기다려요.", "벨모라에 소송을 낸 티스켄은 재판을 기다려요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), [*_ENGLISH, *_KOREAN])
def test_who_does_it_to_whom_is_held_against_the_source(source: str, right: str, wrong: str) -> None:
    assert _severities(source, right) == []
    assert "block" in _severities(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Velmora sued Tisken, and Tisken sued Velmora back.", "티스켄도 벨모라를 상대로 소송을 냈어요."),
        ("Velmora and Tisken sued each other.", "티스켄은 벨모라를 상대로 소송을 냈어요."),
        ("Velmora sued Tisken; Tisken countersued.", "티스켄은 벨모라에 소송을 냈어요."),
        ("Velmora sued Tisken. Tisken filed a case of its own.", "티스켄은 벨모라에 소송을 냈어요."),
        ("Velmora settled with Tisken in June.", "티스켄은 6월에 벨모라와 합의했어요."),
        ("Velmora was warned Tisken would leave.", "티스켄은 벨모라에 떠난다고 경고했어요."),
        ("Velmora asked Tisken to wait. Tisken wants Velmora to pay.", "티스켄은 벨모라에 돈을 달라고 요구했어요."),
        ("Velmora accused Tisken of theft. Tisken called it bullying.", "티스켄은 벨모라가 괴롭힌다고 주장했어요."),
        ("Velmora supplies Tisken with cells and buys its vans.", "티스켄은 벨모라에 밴을 팔아요."),
        ("벨모라는 티스켄에 소송을 냈다. 티스켄도 이달 벨모라를 상대로 소송을 냈다.", "티스켄은 이달 벨모라를 상대로 소송을 냈어요."),
        ("벨모라는 티스켄에 경고장을 보냈고, 티스켄은 답장을 보냈다.", "티스켄은 벨모라에 서한을 보냈어요."),
        ("벨모라는 티스켄에 소송을 냈다.", "티스켄은 벨모라에 소송을 내지 않았어요."),
        ("벨모라는 티스켄에 소송을 냈다.", "티스켄이 벨모라에 소송을 낼 수도 있다는 말이 나와요."),
    ],
)  # fmt: skip
def test_both_ways_other_words_and_denials_say_nothing(source: str, draft: str) -> None:
    assert _severities(source, draft) == []


def test_the_other_way_told_elsewhere_in_the_article_says_nothing() -> None:
    more = " ".join(f"The court of {town} has a calendar that fills up." for town in ("Arden", "Pell", "Mosby", "Lark"))
    source = f"Velmora filed a lawsuit against Tisken on Friday. {more} Tisken sued Velmora over wages in 2021."
    assert _severities(source, "티스켄이 금요일 벨모라에 소송을 냈어요.") == []


def test_of_a_long_sentence_it_is_a_doubt() -> None:
    more = "which the district court will hear in a room that has been closed for repairs since a pipe burst over the winter"
    source = f"Velmora filed a lawsuit against Tisken on Friday, {more}, and for which nobody has named a judge, {more}, as clerks say, {more}."
    assert _severities(source, "티스켄이 금요일 벨모라에 소송을 냈어요.") == ["warn"]
    assert _severities(source, "벨모라가 금요일 티스켄에 소송을 냈어요.") == []


def test_what_blocks_is_not_warned_of_as_well() -> None:
    more = " ".join(
        f"The district court of {town} has a calendar that fills up, and trials there start late."
        for town in ("Arden", "Pell", "Mosby", "Lark")
    )
    assert _severities(
        f"Velmora filed a lawsuit against Tisken on Friday. {more}", "티스켄이 금요일 벨모라에 소송을 냈어요."
    ) == ["block"]
