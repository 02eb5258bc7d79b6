"""How Korean articles write names that the others have in Latin letters."""

import pytest

from pipeline import check
from pipeline.records import Spelling

LATIN = ("Orvane said on Monday that its model is ready.", "Orvane and Halden compete. Halden is in London.")


def test_names_are_heard_in_the_order_of_the_texts_that_have_them() -> None:
    found = check.as_korea_writes(LATIN, ["할든은 영국 회사다. 할든이 밝혔다.", "오르베인에 맞선다."])
    assert found == (Spelling("Orvane", "오르베인"), Spelling("Halden", "할든"))


@pytest.mark.parametrize(
    "korean",
    [
        "오르비트에 맞선다.",  # another name
        "할든이 밝혔다.",  # two syllables that stand but once
        "한들은 넓다. 한들이 좋다.",
        "",
    ],
)
def test_what_may_be_another_word_is_no_writing(korean: str) -> None:
    assert check.as_korea_writes(LATIN, [korean]) == ()


def test_a_word_that_stands_once_may_only_open_a_sentence() -> None:
    assert check.as_korea_writes(["Orvane said so."], ["오르베인에 맞선다."]) == ()
    assert check.as_korea_writes([], ["오르베인에 맞선다."]) == ()
