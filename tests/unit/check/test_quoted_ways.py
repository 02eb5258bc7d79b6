"""Translated quotations that go the other way in one of their parts, each beside its right twin."""

import pytest

from pipeline.check import lint_pair

QUOTES = [
    # stopped, going on
    ('"We have not stopped buying bread; we have stopped believing the label," said Ida Krohn.', '빵을 그만 산 게 아니라 라벨을 더는 믿지 않게 됐다', '빵은 더는 사지 않지만 라벨은 여전히 믿는다'),
    ('"They stopped answering our letters in May," said Ida Krohn.', '그들은 5월부터 우리 편지에 더는 답하지 않았다', '그들은 5월부터 우리 편지에 답했다'),
    ('"I have never stopped trusting the river," said Ida Krohn.', '나는 강을 믿지 않은 적이 없다', '나는 강을 그만 믿기로 했다'),
    # more, less
    ('"Farmers watch it more and trust it less," said Ida Krohn.', '농부들은 더 보고 덜 믿는다', '농부들은 더 보고 더 믿는다'),
    ('"We sleep less and argue more," said Ida Krohn.', '우리는 덜 자고 더 다툰다', '우리는 더 자고 더 다툰다'),
    ('"Guests stay longer and spend less," said Ida Krohn.', '손님은 더 오래 머물고 덜 쓴다', '손님은 더 오래 머물고 더 쓴다'),
    # I, he
    ('"I was ahead, then he was ahead," said Ida Krohn.', '내가 앞서 있었고, 그다음엔 그가 앞서 있었다', '그가 앞서 있었고, 그다음엔 내가 앞서 있었다'),
    ('"We were asleep, and they were at the door," said Ida Krohn.', '우리는 자고 있었고, 그들은 문 앞에 있었다', '그들은 자고 있었고, 우리는 문 앞에 있었다'),
    ('"He paid, then I paid," said Ida Krohn.', '그가 돈을 냈고, 그다음엔 내가 돈을 냈다', '내가 돈을 냈고, 그다음엔 그가 돈을 냈다'),
    # denied in each clause
    ('"We are not a bank and we will not become one," said Ida Krohn.', '우리는 은행이 아니고 은행이 되지도 않을 것', '우리는 은행이 아니지만 언젠가는 될 것'),
    ('"I did not ask for it and I will not pay for it," said Ida Krohn.', '나는 부탁하지 않았고 돈을 내지도 않을 것', '나는 부탁하지 않았지만 돈은 낼 것'),
    ('"We do not sell data and we do not buy it," said Ida Krohn.', '우리는 데이터를 팔지 않고 사지도 않는다', '우리는 데이터를 팔지 않지만 사기는 한다'),
    # may, must not
    ('"A computer may suggest a verdict," said Ida Krohn.', '컴퓨터가 판결을 제안할 수는 있다', '컴퓨터가 판결을 제안해서는 안 된다'),
    ('"Parents may watch the lesson," said Ida Krohn.', '부모는 수업을 지켜봐도 된다', '부모는 수업을 지켜봐서는 안 된다'),
    ('"Members may sell their tickets," said Ida Krohn.', '회원은 표를 팔 수 있다', '회원은 표를 팔아서는 안 된다'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), QUOTES)
def test_a_quotation_turned_in_one_part_is_found(source: str, right: str, wrong: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, f'이다 크론은 "{wrong}"고 말했어요.'))
    assert not any(one.severity == "block" for one in lint_pair(source, f'이다 크론은 "{right}"고 말했어요.'))


def test_two_sentences_that_deny_nothing_are_no_translation_of_a_denial() -> None:
    source = '"Sugar does not rot teeth; cheap sugar does," said Ida Krohn.'
    wrong = '이다 크론은 "이를 썩게 하는 건 설탕이에요. 값이 싸든 비싸든 마찬가지죠"라고 말했어요.'
    right = '이다 크론은 "이를 썩게 하는 건 설탕이 아니라 값싼 설탕이에요"라고 말했어요.'
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
    assert not any(one.severity == "block" for one in lint_pair(source, right))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ('"No one will lose a contract because of this," Ida Krohn said.', '이 일로 계약을 잃을 사람은 아무도 없다', '이 일로 일자리를 잃을 사람은 아무도 없다'),
        ('"We asked for training and got a brochure," Ida Krohn said.', '우리는 훈련을 부탁했는데 책자를 받았다', '우리는 훈련을 부탁했는데 약속을 받았다'),
        ('"The storm took our roof," Ida Krohn said.', '폭풍이 우리 지붕을 가져갔다', '폭풍이 우리 다리를 가져갔다'),
    ],
)  # fmt: skip
def test_another_noun_in_a_quotation_is_blocked(source: str, right: str, wrong: str) -> None:
    assert any(
        one.kind == "quote" and one.severity == "block"
        for one in lint_pair(source, f'이다 크론은 "{wrong}"고 말했어요.')
    )
    assert not any(one.severity == "block" for one in lint_pair(source, f'이다 크론은 "{right}"고 말했어요.'))


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ('"We taught it with nine thousand hours of birdsong in a barn," Ida Krohn said.', '경쟁사보다 적은 돈으로 가르쳤다'),
        ('"The bridges that used to shelter the swallows are now all gone," Ida Krohn said.', '다리가 여전히 제비를 지켜 주고 있다'),
        ('"We painted it with forty volunteers in eleven very cold nights," Ida Krohn said.', '경쟁사보다 적은 돈으로 칠했다'),
    ],
)  # fmt: skip
def test_a_word_that_a_long_quotation_has_not_is_blocked(source: str, wrong: str) -> None:
    assert any(
        one.kind == "quote" and one.severity == "block"
        for one in lint_pair(source, f'이다 크론은 "{wrong}"고 말했어요.')
    )
