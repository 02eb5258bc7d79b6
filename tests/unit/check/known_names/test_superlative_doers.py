"""A superlative belongs to whom the source tells it of; and a name with its share is one of the source."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '네 곳 가운데 가장 빨리 느는 건 메타예요.'),
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '메타가 가장 빨리 늘려요.'),
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '가장 많이 쓰는 곳은 아마존이에요.'),
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '아마존이 메타보다 늦지만, 가장 빨리 늘리는 건 메타예요.'),
    ('Nvidia, AMD and Intel reported results. Sales at Nvidia grew most. AMD was second-fastest.', '두 번째로 빨리 큰 건 AMD예요.'),
    ('Lenovo led with a 26 percent share, followed by HP at 21 percent.', '레노버 26%, HP 21%예요.'),
    ('Lenovo led with a 26 percent share, followed by HP at 21 percent.', '레노버가 26%로 1위, 휴렛팩커드 21%예요.'),
    ("Samsung's biggest plant is in Austin. Apple, LG and Sony buy its chips.", '애플이 가장 많이 사 가는 건 아니에요.'),
    ("Samsung's biggest plant is in Austin. Apple, LG and Sony buy its chips.", '소니가 가장 많이 사 가요.'),
    ("Alphabet, Amazon and Meta will spend more. Meta will spend the most. Amazon buys mainly chips.", '아마존이 가장 많이 사는 건 칩이에요.'),
    ("Alphabet, Amazon and Meta will spend more. Meta's spending will rise fastest.", '아마존이 가장 빨리 늘리지는 않아요.'),
    ("Alphabet, Amazon and Nvidia reported. Alphabet spends the most. Amazon buys from Nvidia.", '아마존이 가장 많이 사는 곳은 엔비디아예요.'),
]  # fmt: skip
WRONG = [
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '네 곳 가운데 가장 빨리 느는 건 구글이에요.', '구글'),
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '아마존이 가장 빨리 늘려요.', '아마존'),
    ("Alphabet, Amazon, Meta and Microsoft will spend $700 billion on chips. Meta's spending will rise fastest, by 51%.", '가장 빠르게 늘리는 곳은 마이크로소프트예요.', '마이크로소프트'),
    ('Lenovo led with a 26 percent share, followed by HP at 21 percent.', '레노버 26%, 포드 21%예요.', '포드'),
    ("Alphabet, Amazon and Meta will spend more. Meta will spend the most.", '아마존이 가장 많이 쓰고, 알파벳은 그만큼 쓰지 않아요.', '아마존'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_right_names_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_name_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
