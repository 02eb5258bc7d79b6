"""A name that only another sentence of the article has stands for no other of the cited sentence; whom that means, or who stands beside, may be named."""

from collections.abc import Sequence

import pytest

from pipeline.records import Article, Finding
from tests.unit.check.building import article, findings, issue, section

DELIVERY = article(
    "S1",
    "카카오, 배달 대행에서 손 뗀다",
    "카카오는 배달 대행을 하는 자회사 지분을 모두 팔기로 했다.",
    "쿠팡은 배달 기사 보험료를 절반으로 낮추기로 했다.",
    "요금은 내년에 다시 정한다.",
    "카카오는 수수료가 더 내려갈 것으로 본다.",
    "카카오는 적자가 이어지는 반면, 경쟁사 네이버는 빚이 적고 현금이 많아 투자 여력이 크다는 평가가 나온다.",
    "다만 라인과 네이버가 결제망을 함께 쓸지는 정해지지 않았다.",
    "지난달에는 삼성전자로부터 80억원 투자를 유치했다.",
    "국회는 다음 달 법안을 심사한다.",
)
TUNNEL = article(
    "S1",
    "Harrowgate council has approved the tunnel under Mill Hill.",
    "Engineer Dorothy Vance drew the first plan in 2019.",
    'Opposition leader Samuel Okoye called it "a hole full of money".',
    "Bram Visser, the mayor, said digging would begin in March and take four years.",
    "A protest led by retired baker Walter Quint drew 900 people on Sunday.",
    "Ms Vance still works for the council.",
    "She said the first plan had been half as long.",
    "The project's founder expects 12,000 cars a day.",
)
ROUND = article(
    "S1",
    "Tessaly, a maker of tidal turbines, has raised $410 million in a round led by Ardwell Capital.",
    "Existing backer Hartmoor Ventures put in $60 million.",
    "Tessaly's turbines stand in three Scottish bays.",
    "The yard at Brunmore builds one every nine days.",
    "Kelpwave, which has 40 staff, plans to open a second office in Norway in May.",
)
PLAY = article(
    "S1",
    "오르비스, 지도를 게임에 넣는다",
    '마르코 벨리니 오르비스 최고경영자(CEO)는 "지도는 앞으로 놀이터가 될 것"이라며 "어린이의 위치 정보를 보호하면서 천천히 넓혀 가겠다"고 밝혔다.',
    '한나 쾨니히 노르트게임즈 대표도 "오르비스는 지도의 기준"이라며 "더 많은 이용자가 동네를 직접 꾸밀 수 있을 것"이라고 언급했다.',
    "두 회사는 내년 봄에 시험판을 낸다.",
    "빌 게이츠 마이크로소프트 창업자는 이 소식에 말을 아꼈다.",
)


def _found(source: Article, sentence: str, cited: str, kinds: Sequence[str] = ("name", "quote")) -> list[Finding]:
    whole = issue([section(f"### 소식\n\n{sentence}[^{cited}]\n")], [source])
    return [one for kind in kinds for one in findings(whole, kind)]


def _blocked(source: Article, sentence: str, cited: str, name: str) -> bool:
    at = sentence.index(name)
    return (
        any(one.severity == "block" and name in one.message and one.evidence for one in _found(source, sentence, cited))
        and at >= 0
    )


@pytest.mark.parametrize(
    ("sentence", "cited", "name"),
    [
        ("빚이 적은 쿠팡이 투자 여력도 크다는 평가가 나와요.", "S1.6", "쿠팡"),
        ("현금이 많은 삼성전자는 투자 여력이 크다는 평가를 받아요.", "S1.6", "삼성전자"),
        ("라인과 쿠팡이 결제망을 함께 쓸지는 정해지지 않았어요.", "S1.7", "쿠팡"),
        ("쿠팡이 지난달 넣은 80억 원이 큰 몫이에요.", "S1.8", "쿠팡"),
        ("네이버는 배달 기사 보험료를 절반으로 낮추기로 했어요.", "S1.3", "네이버"),
    ],
)
def test_a_known_name_of_another_korean_sentence_blocks(sentence: str, cited: str, name: str) -> None:
    assert _blocked(DELIVERY, sentence, cited, name)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("빚이 적은 네이버가 투자 여력도 크다는 평가가 나와요.", "S1.6"),
        ("라인과 네이버가 결제망을 함께 쓸지는 정해지지 않았어요.", "S1.7"),
        ("삼성전자가 지난달 넣은 80억 원이 큰 몫이에요.", "S1.8"),
        ("카카오는 지난달 80억 원을 투자받았어요.", "S1.8"),
        ("쿠팡은 요금을 내년에 다시 정해요.", "S1.4"),
        ("쿠팡이 보험료를 낮췄고, 경쟁사 네이버는 빚이 적다는 평가를 받아요.", "S1.3 S1.6"),
        ("쿠팡과 달리 네이버는 빚이 적다는 평가를 받아요.", "S1.6"),
    ],
)
def test_a_known_name_that_a_korean_sentence_has_or_means_is_right(sentence: str, cited: str) -> None:
    assert [one.message for one in _found(DELIVERY, sentence, cited) if one.severity == "block"] == []


def test_whom_the_sentence_right_before_tells_of_is_a_doubt() -> None:
    source = article(
        "S1",
        "지난주 카카오는 지도를, 라인은 번역기를 내놓았다.",
        "쿠팡은 창고 로봇을 두 배로 늘린다.",
        "네이버는 주차장 안내 기능을 이달 안에 붙인다.",
        "카카오는 값을 정하지 않았다.",
    )
    found = _found(source, "쿠팡은 주차장 안내 기능을 이달 안에 붙여요.", "S1.3")
    assert {(one.severity, "쿠팡" in one.message) for one in found} == {("warn", True)}


@pytest.mark.parametrize(
    ("sentence", "cited", "name"),
    [
        ("새뮤얼 오코예 대표는 3월에 땅을 파기 시작해 4년이 걸린다고 말했어요.", "S1.4", "새뮤얼 오코예"),
        ("도러시 밴스가 3월에 땅을 파기 시작한다고 밝혔어요.", "S1.4", "도러시 밴스"),
        ("브람 비서 시장은 돈만 빨아들일 구멍이라고 깎아내렸어요.", "S1.3", "브람 비서"),
        ("은퇴한 제빵사 브람 비서가 이끈 시위에 900명이 모였어요.", "S1.5", "브람 비서"),
    ],
)
def test_somebody_of_another_english_sentence_blocks(sentence: str, cited: str, name: str) -> None:
    assert _blocked(TUNNEL, sentence, cited, name)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("브람 비서 시장은 3월에 땅을 파기 시작해 4년이 걸린다고 말했어요.", "S1.4"),
        ("도러시 밴스는 첫 계획이 절반 길이였다고 말했어요.", "S1.7"),
        ("도러시 밴스는 하루에 차 1만 2,000대가 다닐 거라고 봐요.", "S1.8"),
        ("은퇴한 제빵사 월터 퀸트가 이끈 시위에 900명이 모였어요.", "S1.5"),
        ("브람 비서 시장이 미는 터널에 반대해 900명이 모였어요.", "S1.5"),
        ("비서 시장은 4년이 걸린다고 했고, 오코예는 돈 먹는 구멍이라고 했어요.", "S1.3 S1.4"),
    ],
)
def test_somebody_whom_an_english_sentence_has_or_means_is_right(sentence: str, cited: str) -> None:
    assert [one.message for one in _found(TUNNEL, sentence, cited) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("sentence", "cited", "name"),
    [
        ("테설리가 4억 1,000만 달러를 모았어요. 투자를 이끈 곳은 하트무어 벤처스예요.", "S1.1", "하트무어"),
        ("테설리가 투자를 받았어요. 4억 1,000만 달러 투자를 이끈 곳은 하트무어 벤처스예요.", "S1.1", "하트무어"),
        ("직원 40명인 하트무어는 5월 노르웨이에 두 번째 사무실을 열 계획이에요.", "S1.5", "하트무어"),
    ],
)
def test_a_firm_of_another_english_sentence_in_its_role_blocks(sentence: str, cited: str, name: str) -> None:
    assert _blocked(ROUND, sentence, cited, name)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("테설리가 4억 1,000만 달러를 모았어요. 투자를 이끈 곳은 아드웰 캐피털예요.", "S1.1"),
        ("하트무어 벤처스는 6,000만 달러를 넣었어요.", "S1.2"),
        ("켈프웨이브는 5월 노르웨이에 두 번째 사무실을 열 계획이에요.", "S1.5"),
        ("테설리의 조선소는 아흐레에 하나씩 만들어요.", "S1.4"),
    ],
)
def test_a_firm_in_its_own_role_is_right(sentence: str, cited: str) -> None:
    assert [one.message for one in _found(ROUND, sentence, cited) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("sentence", "cited", "name"),
    [
        ("한나 쾨니히 노르트게임즈 대표는 어린이의 위치 정보를 보호하겠다고 밝혔어요.", "S1.2", "한나 쾨니히"),
        ("쾨니히 대표는 “지도는 앞으로 놀이터가 될 것”이라고 말했어요.", "S1.2", "쾨니히"),
        ("쾨니히는 위치 정보를 보호하면서 천천히 넓히겠다고 했어요.", "S1.2 S1.3", "쾨니히"),
        ("마르코 벨리니 최고경영자는 “오르비스는 지도의 기준”이라고 말했어요.", "S1.3", "마르코 벨리니"),
    ],
)
def test_another_speaker_of_a_korean_article_blocks(sentence: str, cited: str, name: str) -> None:
    assert _blocked(PLAY, sentence, cited, name)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("벨리니 최고경영자는 어린이의 위치 정보를 보호하겠다고 밝혔어요.", "S1.2"),
        ("오르비스 최고경영자는 “지도는 앞으로 놀이터가 될 것”이라고 말했어요.", "S1.2"),
        (
            "마르코 벨리니는 천천히 넓혀 가겠다고 했고, 한나 쾨니히는 오르비스를 지도의 기준이라고 치켜세웠어요.",
            "S1.2 S1.3",
        ),
        ("쾨니히는 이용자가 동네를 직접 꾸밀 수 있을 거라고 말했어요.", "S1.3"),
        ("오르비스는 어린이의 위치 정보를 보호하겠다고 밝혔어요.", "S1.2"),
    ],
)
def test_the_speaker_of_a_korean_article_is_right(sentence: str, cited: str) -> None:
    assert [one.message for one in _found(PLAY, sentence, cited) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("sentence", "cited", "name"),
    [
        ("마르코 벨리니 오르비스 최고재무책임자는 천천히 넓히겠다고 밝혔어요.", "S1.2", "최고재무책임자"),
        ("마르코 벨리니 오르비스 회장은 천천히 넓히겠다고 밝혔어요.", "S1.2", "회장"),
        ("벨리니 마이크로소프트 최고경영자는 천천히 넓히겠다고 밝혔어요.", "S1.2", "마이크로소프트 최고경영자"),
        ("한나 쾨니히 이사회 의장은 오르비스를 지도의 기준이라고 불렀어요.", "S1.3", "의장"),
    ],
)
def test_a_post_that_no_sentence_gives_a_foreign_person_blocks(sentence: str, cited: str, name: str) -> None:
    found = _found(PLAY, sentence, cited)
    assert any(one.severity == "block" and name in one.message for one in found)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("마르코 벨리니 오르비스 CEO는 천천히 넓히겠다고 밝혔어요.", "S1.2"),
        ("벨리니 대표는 천천히 넓히겠다고 밝혔어요.", "S1.2"),
        ("한나 쾨니히 노르트게임즈 최고경영자는 오르비스를 지도의 기준이라고 불렀어요.", "S1.3"),
        ("빌 게이츠 창업자는 말을 아꼈어요.", "S1.5"),
    ],
)
def test_a_post_by_another_word_is_right(sentence: str, cited: str) -> None:
    assert [one.message for one in _found(PLAY, sentence, cited) if one.severity == "block"] == []


def test_who_gets_a_post_in_the_article_has_it() -> None:
    source = article(
        "S1",
        "알토나, 최고경영자 교체",
        "엠마 린드홀름 알토나 최고재무책임자가 내년 1월 최고경영자에 오른다.",
        "얀 코발스키 최고경영자는 물러난다.",
    )
    assert [
        one
        for one in _found(source, "엠마 린드홀름 새 최고경영자는 1월부터 일해요.", "S1.2")
        if one.severity == "block"
    ] == []
