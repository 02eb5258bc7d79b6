"""Names in two writings, and speech levels."""

from pipeline.text import aliases
from pipeline.text.register import register


def test_one_name_in_two_writings_has_one_key() -> None:
    rows = aliases.known()
    assert aliases.keys("오픈AI가 앤트로픽을 앞섰어요", rows) == aliases.keys("OpenAI beat Anthropic", rows)


def test_the_editors_aliases_stand_above_the_table() -> None:
    rows = aliases.known({"루메": "Lume"})
    assert aliases.keys("루메가 나왔어요", rows) == {"lume"}


def test_pairs_are_learned_from_texts() -> None:
    assert aliases.learn(["새 모델 루메(Lume)를 냈다"]) == {"루메": "Lume"}


def test_the_outermost_ending_decides() -> None:
    assert register("대표는 “내리겠습니다”라고 밝혔어요.") == "haeyo"
    assert register("도움이 되길 바랍니다.") == "hamnida"
    assert register("전부는 아니다.") == "haera"
    assert register("꼭 필요") == "nominal"
