"""A saying belongs to who says it in the source: by name, by `he said`, quoted or not; however Korean gives it to somebody."""

import pytest

from pipeline.check import lint_pair

ANOTHER = [
    ('"We are late and we know it," said Tom Reiner, chief executive of Corvex. Maria Castellanos, who leads research, joined in May.', "마리아 카스테야노스는 “우리는 늦었고 그걸 안다”고 말했어요."),
    ('Dr. Gwenllian Pryce led the trial. Owain Tudor, a physician, took part in it. "The time is real, and so is the proofreading," Pryce said.', "내과 의사 오와인 튜더(Owain Tudor)는 “시간도 진짜고 교정도 진짜”라고 말했어요."),
    ('"Nobody should lose sleep over this release," Sam Altman told staff. Mark Zuckerberg announced a rival model.', "마크 저커버그는 “이번 출시 때문에 밤잠을 설칠 필요는 없다”고 적었어요."),
    ('"I am not going to sell at a loss to win a headline," said Dana Whitlock, founder of Corvex. Priya Sandoval, an analyst, expects prices to rise.', "애널리스트 프리야 산도발은 “기사 제목 하나 얻자고 밑지고 팔 생각은 없다”고 말했어요."),
    ('Henrik Aaltonen said the company was "not in a hurry to raise money". Leo Castellane of Meridian Fund invested $40 million.', "메리디언 펀드의 레오 카스텔란은 “투자를 서둘러 받을 생각은 없다”고 말했어요."),
    ('"The price is nice, but I will believe the number when someone else has measured it," said Tom Abiodun. "Our tests are public," said Marisol Quintanar, chief executive of Helioform.', "마리솔 킨타나르는 “값은 좋지만 수치는 다른 사람이 재 봐야 믿겠다”고 말했어요."),
    ('"We found nothing unusual," Ingrid Vasquez told reporters. Marcus Okonjo, the mayor, thanked the crews.', "마커스 오콘조 시장은 “이상한 점을 찾지 못했다”고 말했어요."),
    ('"It was a bad week," Hannah Okafor said. Alvin Hale, a lawyer, declined to comment.', "변호사 앨빈 헤일은 “나쁜 한 주였다”고 말했어요."),
    ('"We will not sell the data," said Elena Marchetti. Luca Ferraro founded the company in 2019.', "창업자 루카 페라로는 “자료를 팔지 않겠다”고 말했어요."),
    ('Nigel Harris told the court that "the model had read every page". Bridget Olsen represents the publishers.', "브리짓 올슨은 “모델이 모든 쪽을 읽었다”고 말했어요."),
    ('"The grid cannot wait for us," said Karen Voss, the mayor. Stuart Melloy runs the utility.', "스튜어트 멜로이는 “전력망은 우리를 기다려 주지 않는다”고 말했어요."),
    ('Jonas Berg wrote: "We shipped it too early." Pedro Almeida replaced him in June.', "페드루 알메이다는 “너무 일찍 내놓았다”고 썼어요."),
]  # fmt: skip
OWN = [
    ('"We are late and we know it," said Tom Reiner, chief executive of Corvex. Maria Castellanos, who leads research, joined in May.', "톰 라이너는 “우리는 늦었고 그걸 안다”고 말했어요."),
    ('"We are late and we know it," said Tom Reiner, chief executive of Corvex. Maria Castellanos, who leads research, joined in May.', "코벡스의 최고경영자는 “우리는 늦었고 그걸 안다”고 말했어요."),
    ('"We are late and we know it," said Tom Reiner, chief executive of Corvex. Maria Castellanos, who leads research, joined in May.', "마리아 카스테야노스가 5월에 합류한 회사의 라이너 최고경영자는 “우리는 늦었고 그걸 안다”고 말했어요."),
    ('Dr. Gwenllian Pryce led the trial. Owain Tudor, a physician, took part in it. "The time is real, and so is the proofreading," Pryce said.', "시험을 이끈 그웬리언 프라이스(Gwenllian Pryce)는 “시간도 진짜고 교정도 진짜”라고 말했어요."),
    ('"Nobody should lose sleep over this release," Sam Altman told staff. Mark Zuckerberg announced a rival model.', "샘 올트먼은 “이번 출시 때문에 밤잠을 설칠 필요는 없다”고 적었어요."),
    ('"I am not going to sell at a loss to win a headline," said Dana Whitlock, founder of Corvex. Priya Sandoval, an analyst, expects prices to rise.', "데이나 위틀록은 “기사 제목 하나 얻자고 밑지고 팔 생각은 없다”고 말했어요."),
    ('Henrik Aaltonen said the company was "not in a hurry to raise money". Leo Castellane of Meridian Fund invested $40 million.', "헨리크 알토넨은 “투자를 서둘러 받을 생각은 없다”고 말했어요."),
    ('"The price is nice, but I will believe the number when someone else has measured it," said Tom Abiodun. "Our tests are public," said Marisol Quintanar, chief executive of Helioform.', "톰 애비오던은 “값은 좋지만 수치는 다른 사람이 재 봐야 믿겠다”고 말했어요."),
    ('"The price is nice, but I will believe the number when someone else has measured it," said Tom Abiodun. "Our tests are public," said Marisol Quintanar, chief executive of Helioform.', "마리솔 킨타나르는 “우리 시험은 모두 공개돼 있다”고 말했어요."),
    ('"We found nothing unusual," Ingrid Vasquez told reporters. Marcus Okonjo, the mayor, thanked the crews.', "잉그리드 바스케스는 기자들에게 “이상한 점을 찾지 못했다”고 말했어요."),
    ('"We found nothing unusual," Ingrid Vasquez told reporters. Marcus Okonjo, the mayor, thanked the crews.', "그는 “이상한 점을 찾지 못했다”고 말했어요."),
    ('"It was a bad week," Hannah Okafor said. Alvin Hale, a lawyer, declined to comment.', "해나 오카포는 “나쁜 한 주였다”고 말했어요."),
    ('"We will not sell the data," said Elena Marchetti. Luca Ferraro founded the company in 2019.', "루카 페라로가 세운 회사의 엘레나 마르케티는 “자료를 팔지 않겠다”고 말했어요."),
    ('"The grid cannot wait for us," said Karen Voss, the mayor. Stuart Melloy runs the utility.', "캐런 보스 시장은 “전력망은 우리를 기다려 주지 않는다”고 말했어요."),
    ('"The grid cannot wait for us," said Karen Voss, the mayor. Stuart Melloy runs the utility.', "시장은 스튜어트 멜로이가 이끄는 회사를 두고 “전력망은 우리를 기다려 주지 않는다”고 말했어요."),
    ('Jonas Berg wrote: "We shipped it too early." Pedro Almeida replaced him in June.', "요나스 베리는 “너무 일찍 내놓았다”고 썼어요."),
    ('"We are late," Tom Reiner and Maria Castellanos said.', "마리아 카스테야노스는 “우리는 이미 많이 늦었다”고 말했어요."),
    ("Patrick Ko said sales rose.", "패트릭 코는 매출이 늘었다고 말했어요."),
]  # fmt: skip
FREE = [
    ("“We gave a tool the keys because giving it fewer keys was more work,” she said.", "그는 “열쇠를 덜 주는 게 더 번거로워서 도구에 열쇠를 다 줬다”고 말했어요.", "다"),
    ("“We met the targets,” she said of the year.", "그는 “목표를 전부 이뤘다”고 한 해를 돌아봤어요.", "전부"),
    ("“They knew the risk,” he said of the board.", "그는 이사회를 두고 “위험을 벌써 알고 있었다”고 말했어요.", "벌써"),
    ("“We work with the old tools,” he said.", "그는 “우리는 여전히 옛 도구로 일한다”고 말했어요.", "여전히"),
]  # fmt: skip


def _speakers(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "quote" and "다른 사람(" in one.message]


@pytest.mark.parametrize(("source", "draft"), ANOTHER)
def test_a_quotation_of_somebody_else_blocks(source: str, draft: str) -> None:
    assert _speakers(source, draft) == ["block"]


@pytest.mark.parametrize(("source", "draft"), OWN)
def test_a_quotation_of_its_own_speaker_passes(source: str, draft: str) -> None:
    assert not _speakers(source, draft)


@pytest.mark.parametrize(("source", "draft", "word"), FREE)
def test_a_word_that_a_quotation_adds_is_named_as_the_draft_has_it(source: str, draft: str, word: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "quote"]
    assert [f"‘{word}’" in one.message for one in found] == [True]


def test_words_that_any_sentence_may_have_tell_nothing_of_a_quotation() -> None:
    source = '"Nobody wants to be the first one to leave the party," said Lisa Shalett.'
    draft = "리사 샬렛은 “파티에서 먼저 나가고 싶어 하는 사람은 없다”고 말했어요."
    assert not [one for one in lint_pair(source, draft) if one.kind == "quote"]


TIDES = (
    'Broker Aldana Reyes raised her target for Corvex to $40. "The yard is full until May," said Corvex finance chief Sunniva Dahlberg. '
    'Kasimir Wolff, who runs the dock union, said 320 jobs would go. "Nobody asked the cranes," he added. The port, he said, has not hired since 2019.'
)
GIVEN_TO = [
    ("“부두는 5월까지 꽉 찼어요.” 부두 노조를 이끄는 볼프의 말이에요.", "볼프"),
    ("볼프는 부두가 5월까지 꽉 찼다고 말했어요.", "볼프"),
    ("“크레인한테는 아무도 안 물었다”고 달베리는 덧붙였어요.", "달베리"),
    ("달베리 CFO는 일자리 320개가 사라진다고 했어요.", "달베리"),
    ("2019년 이후 아무도 뽑지 않았다는 게 달베리 CFO의 설명이에요.", "달베리"),
    ("수니바 달베리에 따르면 일자리 320개가 사라져요.", "수니바 달베리"),
    ("재무 책임자 이시무라는 “부두는 5월까지 꽉 찼다”고 말했어요.", "이시무라"),
    ("“부두는 5월까지 꽉 찼어요.” 재무 책임자 이시무라의 말이에요.", "이시무라"),
    ("부두 노조를 이끄는 하트먼은 “크레인한테는 아무도 안 물었다”고 맞섰어요.", "하트먼"),
    ("볼프는 느긋했어요. “부두는 5월까지 꽉 찼다”고 말했거든요.", "볼프"),
]
TO_THE_RIGHT_ONE = [
    "“부두는 5월까지 꽉 찼어요.” 코벡스의 재무 책임자 달베리의 말이에요.",
    "코벡스 측은 “부두는 5월까지 꽉 찼다”고 말했어요.",
    "코벡스는 부두가 5월까지 꽉 찼다고 말했어요.",
    "재무 책임자는 “부두는 5월까지 꽉 찼다”고 말했어요.",
    "수니바 달베리(Sunniva Dahlberg) CFO는 “부두는 5월까지 꽉 찼다”고 말했어요.",
    "Dahlberg는 “부두는 5월까지 꽉 찼다”고 말했어요.",
    "카시미르 볼프는 일자리 320개가 사라진다면서 “크레인한테는 아무도 안 물었다”고 덧붙였어요.",
    "노조 위원장 볼프에 따르면 일자리 320개가 사라져요.",
    "2019년 이후 아무도 뽑지 않았다는 게 볼프의 설명이에요.",
    "그는 “크레인한테는 아무도 안 물었다”고 했어요.",
    "달베리는 부두가 꽉 찼다고 했지만, 볼프는 일자리 320개가 사라진다고 했어요.",
    "그래도 부두는 5월까지 꽉 찼대요.",
]


def _given_to(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if "다른 사람(" in one.message]


@pytest.mark.parametrize(("draft", "name"), GIVEN_TO)
def test_a_saying_given_to_somebody_else_is_found(draft: str, name: str) -> None:
    assert _given_to(TIDES, draft) == [name]


@pytest.mark.parametrize("draft", TO_THE_RIGHT_ONE)
def test_a_saying_of_its_own_speaker_passes(draft: str) -> None:
    assert not _given_to(TIDES, draft)


SHORT = (
    '"It hears the cough before the parent does," Quaglia said. Pediatrician Tobias Roux of Graz, who was not part of the study, called the sample "thin." '
    "Kim Hae-won, who leads the Seoul office, said the team would double to 60. Chief executive Dominic Strand said the London office would close."
)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("루는 “부모보다 먼저 기침을 듣는다”고 말했어요.", "루"),
        ("김해원은 런던 사무실을 닫는다고 밝혔어요.", "김해원"),
        ("서울 사무소를 이끄는 김해원은 팀을 60명으로 늘리겠다고 했어요.", ""),
        ("소아과 의사 루는 표본이 “얇다”고 깎아내렸어요.", ""),
        ("스트랜드 대표는 런던 사무실을 닫는다고 밝혔어요.", ""),
    ],
)
def test_short_and_korean_names_are_heard(draft: str, name: str) -> None:
    assert _given_to(SHORT, draft) == ([name] if name else [])


def test_hearsay_of_somebody_is_only_a_warning() -> None:
    found = lint_pair(TIDES, "달베리는 일자리 320개를 없앤대요.")
    assert [one.severity for one in found if "다른 사람(" in one.message] == ["warn"]


def test_a_firm_that_bears_its_founders_name_may_say_what_its_staff_says() -> None:
    source = '"We are late," said Sunniva Dahlberg. Otto Kessel started Kessel Motors in 1998.'
    assert not _given_to(source, "케셀은 “우리는 늦었다”고 말했어요.")


STUDY = '"They count the minutes now," said Lorena Fitch, who directed the study. The Whitby Foundation paid for it.'
WORKS = '"The map was wrong," said Pathlet product chief Junko Hayashida. Marlow Bank lent the firm $4 million.'
ELSEWHERE = [
    (STUDY, "“이제는 분까지 세요.” 휘트컴 재단을 이끄는 피치의 말이에요.", "휘트컴 재단을 이끄는"),
    (STUDY, "휘트비 재단을 이끄는 피치는 “이제는 분까지 센다”고 말했어요.", "휘트비 재단을 이끄는"),
    (WORKS, "말로 은행의 하야시다는 “지도가 틀렸다”고 말했어요.", "말로 은행의"),
    (WORKS, "패스렛의 CFO 하야시다는 “지도가 틀렸다”고 말했어요.", "CFO"),
]
AT_HOME = [
    (STUDY, "“이제는 분까지 세요.” 연구를 이끈 피치의 말이에요."),
    (STUDY, "올더센터의 피치는 “이제는 분까지 센다”고 말했어요."),
    (WORKS, "패스렛의 하야시다는 “지도가 틀렸다”고 말했어요."),
    (WORKS, "패스렛의 제품 책임자 하야시다는 “지도가 틀렸다”고 말했어요."),
    (WORKS, "패스렛의 제품 조직을 이끄는 하야시다는 “지도가 틀렸다”고 말했어요."),
    (WORKS, "일본인 하야시다는 “지도가 틀렸다”고 말했어요."),
]


def _introduced(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if "소개와" in one.message]


@pytest.mark.parametrize(("source", "draft", "words"), ELSEWHERE)
def test_a_speaker_of_another_house_or_post_is_found(source: str, draft: str, words: str) -> None:
    assert _introduced(source, draft) == [words]


@pytest.mark.parametrize(("source", "draft"), AT_HOME)
def test_a_speaker_introduced_as_the_source_does_passes(source: str, draft: str) -> None:
    assert not _introduced(source, draft)


MUTED = "Ilan Berg, who runs the safety team at browser maker Quoll, said users should be able to mute ads with one tap. Its critic, the lawyer Petra Novak, said Quoll still sold browsing data to brokers."


def test_whoever_a_cleft_has_say_something_must_be_its_speaker() -> None:
    wrong = "한 번 눌러 광고를 끌 수 있어야 한다고 말한 사람은 변호사 페트라 노바크예요."
    right = "한 번 눌러 광고를 끌 수 있어야 한다고 말한 사람은 일란 베르그예요."
    assert [one.severity for one in lint_pair(MUTED, wrong)] == ["block"]
    assert lint_pair(MUTED, right) == []
