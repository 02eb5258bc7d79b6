"""What the source tells of one is not told of several, nor a first as a second."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("A nurse at the clinic reported the error last week.", "지난주 이 병원 간호사 {}이 오류를 알렸어요.", "한 명", "세 명"),
        ("One of the bank's engineers copied the file.", "은행 엔지니어 {}이 파일을 베꼈어요.", "한 명", "두 명"),
        ("The council will build a new bridge over the canal.", "의회가 운하에 새 다리 {}를 놓아요.", "하나", "두 개"),
        ("An unnamed robot built by Halden fell on the stairs.", "할덴이 만든 이름 없는 로봇 {}가 계단에서 넘어졌어요.", "한 대", "두 대"),
        ("She adds one safeguard to each prompt.", "명령마다 안전장치 {}를 넣어요.", "하나", "두 가지"),
        ("There is one place where the map fails: the harbor.", "지도가 통하지 않는 곳이 {} 있어요. 항구예요.", "한 군데", "세 군데"),
        ("경찰은 공항에서 한 남성을 붙잡았다.", "경찰이 공항에서 남성 {}을 붙잡았어요.", "한 명", "두 명"),
    ],
)  # fmt: skip
def test_one_is_not_told_as_several(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("A model trained on maps beat one trained on photos.", "지도와 사진으로 학습한 모델 두 개를 견줬어요."),
        ("A lawyer for the band spoke first. The label's lawyer disagreed.", "변호사 두 명의 말이 엇갈렸어요."),
        ("Halden will build a data center in Porto and expand a campus in Ghent.", "데이터센터 두 곳에 돈을 써요."),
        ("A nurse in Ghent and his brother were arrested.", "간호사 형제 두 명이 붙잡혔어요."),
        ("I asked a chatbot. Orla said no; Pendry said yes.", "올라와 펜드리, 챗봇 두 개에 물었어요."),
        ("A drone, a dog-like robot and a small tank took part.", "로봇 세 종류가 나섰어요."),
    ],
)
def test_others_beside_the_one_leave_it_open(source: str, told: str) -> None:
    assert blocks(source, told) == []


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("Its drone hit its first bird on Monday.", "이 회사 드론이 월요일에 {} 새를 쳤어요.", "첫", "두 번째 새"),
        ("The ruling is the first defeat for the agency.", "이번 판결은 기관의 {}예요.", "첫 패배", "두 번째 패배"),
        ("나루가 첫 칩을 공개했다.", "나루가 {}을 공개했어요.", "첫 칩", "두 번째 칩"),
    ],
)  # fmt: skip
def test_a_first_is_no_second(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong).replace("새 새", "새"))[0].startswith("두 번째")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("After its first shop in Ghent, the chain will open in Porto.", "포르투에 두 번째 매장을 열어요."),
        ("Its first outage was in May; this is another.", "올해 두 번째 장애예요."),
        ("The first robot failed the test. The second robot passed.", "두 번째 로봇은 시험을 통과했어요."),
    ],
)
def test_what_comes_after_a_first_may_be_the_second(source: str, told: str) -> None:
    assert blocks(source, told) == []
