"""A quotation belongs to who says it in the sentence that holds it; a warning names the draft's own words."""

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
def test_a_quotation_of_somebody_else_is_a_warning(source: str, draft: str) -> None:
    assert _speakers(source, draft) == ["warn"]


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
