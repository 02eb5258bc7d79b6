"""Quotations that say all for nothing, nothing for all, or speak of the new ones instead of the old."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “기존 이용자에게는 달라지는 게 없다”고 말했어요.'),
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “기존 이용자에게는 모든 것이 그대로다”고 말했어요.'),
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “지금 쓰는 사람에게는 아무것도 바뀌지 않는다”고 말했어요.'),
    ('“Everything will be fine,” the chief executive said.', '최고경영자는 “모든 것이 괜찮을 것이다”고 말했어요.'),
    ('“Everything will be fine,” the chief executive said.', '최고경영자는 “다 잘될 것이다”고 말했어요.'),
    ('“We never sold user data,” the chief executive said.', '최고경영자는 “이용자 데이터를 판 적이 한 번도 없다”고 말했어요.'),
    ('“We never sold user data,” the chief executive said.', '최고경영자는 “이용자 데이터를 팔지 않았다”고 말했어요.'),
    ('“Nobody was hurt,” the chief executive said.', '최고경영자는 “다친 사람은 아무도 없다”고 말했어요.'),
    ('“Nobody was hurt,” the chief executive said.', '최고경영자는 “모두가 무사하다”고 말했어요.'),
    ('“Nobody was hurt,” the chief executive said.', '최고경영자는 “모두 다치지 않았다”고 말했어요.'),
    ('“Nothing works without power,” the chief executive said.', '최고경영자는 “전기가 없으면 아무것도 돌아가지 않는다”고 말했어요.'),
    ('“There is nothing we cannot change,” the chief executive said.', '최고경영자는 “우리가 바꾸지 못할 것은 없다”고 말했어요.'),
    ('“There is nothing we cannot change,” the chief executive said.', '최고경영자는 “우리는 모든 것을 바꿀 수 있다”고 말했어요.'),
    ('“Everyone agreed to the plan,” the chief executive said.', '최고경영자는 “모두가 계획에 동의했다”고 말했어요.'),
    ('“Everyone agreed to the plan,” the chief executive said.', '최고경영자는 “아무도 계획에 반대하지 않았다”고 말했어요.'),
    ('“We always test before a release,” the chief executive said.', '최고경영자는 “출시하기 전에는 언제나 시험한다”고 말했어요.'),
    ('“Nothing is ready,” the chief executive said.', '최고경영자는 “준비된 것이 아무것도 없다”고 말했어요.'),
    ('“Every model is safe,” the chief executive said.', '최고경영자는 “모든 모델이 안전하다”고 말했어요.'),
    ('“Every model is safe,” the chief executive said.', '최고경영자는 “위험한 모델은 하나도 없다”고 말했어요.'),
    ('“New customers will pay more,” the chief executive said.', '최고경영자는 “새 고객은 돈을 더 낸다”고 말했어요.'),
    ('“New customers will pay more,” the chief executive said.', '최고경영자는 “신규 고객은 더 많이 내게 된다”고 말했어요.'),
    ('“Existing contracts stay as they are,” the chief executive said.', '최고경영자는 “기존 계약은 그대로 간다”고 말했어요.'),
    ('“All data stays in Korea,” the chief executive said.', '최고경영자는 “모든 데이터는 한국에 남는다”고 말했어요.'),
    ('“All data stays in Korea,” the chief executive said.', '최고경영자는 “어떤 데이터도 한국을 떠나지 않는다”고 말했어요.'),
    ('“Nobody used the feature,” the chief executive said.', '최고경영자는 “그 기능을 쓴 사람은 아무도 없다”고 말했어요.'),
    ('“Everybody wants lower prices,” the chief executive said.', '최고경영자는 “누구나 더 낮은 값을 바란다”고 말했어요.'),
    ('“None of the servers failed,” the chief executive said.', '최고경영자는 “고장 난 서버는 하나도 없다”고 말했어요.'),
    ('“None of the servers failed,” the chief executive said.', '최고경영자는 “모든 서버가 멀쩡했다”고 말했어요.'),
    ('“Everything depends on the price,” the chief executive said.', '최고경영자는 “모든 것은 값에 달렸다”고 말했어요.'),
    ('“Nobody reads the manual,” the chief executive said.', '최고경영자는 “설명서를 읽는 사람은 아무도 없다”고 말했어요.'),
    ('“Nobody reads the manual,” the chief executive said.', '최고경영자는 “설명서는 아무도 안 읽는다”고 말했어요.'),
    ('“We told everyone in March,” the chief executive said.', '최고경영자는 “3월에 모두에게 알렸다”고 말했어요.'),
    ('“No one knows the answer,” the chief executive said.', '최고경영자는 “답을 아는 사람은 없다”고 말했어요.'),
    ('“No one knows the answer,” the chief executive said.', '최고경영자는 “답은 아무도 모른다”고 말했어요.'),
    ('“Nothing has changed since June,” the chief executive said.', '최고경영자는 “6월 이후 바뀐 것은 없다”고 말했어요.'),
    ('“Nothing has changed since June,” the chief executive said.', '최고경영자는 “6월 이후 모든 것이 그대로다”고 말했어요.'),
    ('“All of it was tested twice,” the chief executive said.', '최고경영자는 “전부 두 번씩 시험했다”고 말했어요.'),
    ('“It always answers in Korean,” the chief executive said.', '최고경영자는 “언제나 한국어로 답한다”고 말했어요.'),
    ('“It always answers in Korean,” the chief executive said.', '최고경영자는 “다른 말로는 절대 답하지 않는다”고 말했어요.'),
    ('“Everyone should try it,” the chief executive said.', '최고경영자는 “누구나 써 볼 만하다”고 말했어요.'),
    ('“I would never buy it,” the chief executive said.', '최고경영자는 “나라면 절대 사지 않겠다”고 말했어요.'),
    ('“I would never buy it,” the chief executive said.', '최고경영자는 “사는 일은 없을 것이다”고 말했어요.'),
    ('“Current members keep the old price,” the chief executive said.', '최고경영자는 “지금 회원은 예전 값을 그대로 낸다”고 말했어요.'),
    ('“Current members keep the old price,” the chief executive said.', '최고경영자는 “기존 회원은 예전 값을 그대로 낸다”고 말했어요.'),
    ('“Everything is possible with time,” the chief executive said.', '최고경영자는 “시간만 있으면 모든 것이 가능하다”고 말했어요.'),
    ('“Everything is possible with time,” the chief executive said.', '최고경영자는 “시간만 있으면 안 되는 일은 없다”고 말했어요.'),
)  # fmt: skip
WRONG = (
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “기존 이용자는 모든 것이 달라진다”고 말했어요.'),
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “신규 이용자에게는 달라지는 게 없다”고 말했어요.'),
    ('“This changes nothing for existing users,” the chief executive said.', '최고경영자는 “기존 이용자에게는 모든 것이 바뀐다”고 말했어요.'),
    ('“Everything will be fine,” the chief executive said.', '최고경영자는 “아무것도 괜찮지 않을 것이다”고 말했어요.'),
    ('“We never sold user data,” the chief executive said.', '최고경영자는 “이용자 데이터를 모두 팔아 왔다”고 말했어요.'),
    ('“We never sold user data,” the chief executive said.', '최고경영자는 “이용자 데이터를 언제나 팔아 왔다”고 말했어요.'),
    ('“Nobody was hurt,” the chief executive said.', '최고경영자는 “모두가 다쳤다고 본다”고 말했어요.'),
    ('“Nobody was hurt,” the chief executive said.', '최고경영자는 “모든 사람이 다쳤다”고 말했어요.'),
    ('“Everyone agreed to the plan,” the chief executive said.', '최고경영자는 “아무도 계획에 동의하지 않았다”고 말했어요.'),
    ('“We always test before a release,” the chief executive said.', '최고경영자는 “출시하기 전에는 절대 시험하지 않는다”고 말했어요.'),
    ('“Nothing is ready,” the chief executive said.', '최고경영자는 “모든 것이 다 준비됐다”고 말했어요.'),
    ('“New customers will pay more,” the chief executive said.', '최고경영자는 “기존 고객은 돈을 더 내게 된다”고 말했어요.'),
    ('“Existing contracts stay as they are,” the chief executive said.', '최고경영자는 “신규 계약은 그대로 간다고 본다”고 말했어요.'),
    ('“All data stays in Korea,” the chief executive said.', '최고경영자는 “아무런 데이터도 한국에 남지 않는다”고 말했어요.'),
    ('“Nobody used the feature,” the chief executive said.', '최고경영자는 “모두가 그 기능을 사용했다”고 말했어요.'),
    ('“Everybody wants lower prices,” the chief executive said.', '최고경영자는 “아무도 더 낮은 값을 원하지 않는다”고 말했어요.'),
    ('“Nobody reads the manual,” the chief executive said.', '최고경영자는 “누구나 설명서를 읽는다고 본다”고 말했어요.'),
    ('“We told everyone in March,” the chief executive said.', '최고경영자는 “3월에 아무에게도 알리지 않았다”고 말했어요.'),
    ('“No one knows the answer,” the chief executive said.', '최고경영자는 “모두가 그 답을 알고 있다”고 말했어요.'),
    ('“Nothing has changed since June,” the chief executive said.', '최고경영자는 “6월 이후 모든 것이 바뀌었다”고 말했어요.'),
    ('“All of it was tested twice,” the chief executive said.', '최고경영자는 “아무것도 두 번 시험하지 않았다”고 말했어요.'),
    ('“I would never buy it,” the chief executive said.', '최고경영자는 “나라면 언제나 사겠다”고 말했어요.'),
    ('“Current members keep the old price,” the chief executive said.', '최고경영자는 “신규 회원은 예전 값을 그대로 낸다”고 말했어요.'),
    ('“Everything is possible with time,” the chief executive said.', '최고경영자는 “시간이 있어도 아무것도 가능하지 않다”고 말했어요.'),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_quotation_turned_from_nothing_to_all_or_back_blocks(source: str, draft: str) -> None:
    assert "quote" in _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_translation_turns_round_with_its_verb_does_not_block(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
