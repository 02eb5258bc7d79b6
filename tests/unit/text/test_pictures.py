"""Where a section names a picture."""

import pytest

from pipeline.text import pictures


@pytest.mark.parametrize(
    ("text", "alts"),
    [
        ('![루멘 2 [자체 시험] 결과](images/x.png "출처: 루멘")', ["루멘 2 [자체 시험] 결과"]),
        ("![하나](images/a.png) [둘] ![셋 [1]](images/b.png)", ["하나", "셋 [1]"]),
        ("![열린 [괄호](images/a.png)", ["열린 [괄호"]),
        ("![글] 뒤의 ![그림](images/a.png)", ["그림"]),
        ("![[링크](https://a.example)](images/a.png)", []),
    ],
)
def test_an_alternative_text_may_hold_brackets(text: str, alts: list[str]) -> None:
    assert [one.alt for one in pictures.find(text)] == alts
