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
    assert register("AI 도입의 첫걸음") == "nominal"


def test_a_name_of_several_words_is_read_as_one() -> None:
    rows = aliases.known()
    assert (
        aliases.keys("허깅페이스가 냈어요", rows) == aliases.keys("Hugging Face released it", rows) == {"huggingface"}
    )
    assert aliases.keys("젠슨 황", rows) == aliases.keys("said Huang", rows)


def test_an_everyday_word_accuses_only_with_a_particle_of_names() -> None:
    assert aliases.accusable("meta", "메타", "가 냈어요")
    assert not aliases.accusable("meta", "메타", " 분석")
    assert not aliases.accusable("hyundai", "현대", "의 기술")
    assert not aliases.accusable("china", "중국", "이")


def test_the_table_knows_over_two_hundred_names_in_hangul_and_no_writing_is_two_names() -> None:
    found: dict[str, set[str]] = {}
    for writing in aliases.writings():
        found.setdefault(writing.squeezed, set()).add(writing.key)
    assert [written for written, keys in found.items() if len(keys) > 1] == []
    hangul = {writing.key for writing in aliases.writings() if any("가" <= letter <= "힣" for letter in writing.text)}
    assert len(hangul) >= 200


def test_a_long_writing_is_itself_with_a_blank_in_it() -> None:
    rows = aliases.known()
    assert aliases.keys("세이프 슈퍼인텔리전스가 냈어요", rows) == {"safesuperintelligence"}
    assert aliases.keys("서지 AI가 접어요", rows) == aliases.keys("서지AI가 접어요", rows) == {"surgeai"}
    assert "safesuperintelligence" not in aliases.keys("세이 프슈퍼인텔리 전스가 냈어요", rows)
