"""How a sentence is seen, and what its letters weigh."""

from pipeline.text import unsourced_words


def test_a_sentence_is_its_rows_of_letters_with_the_edges_of_its_words() -> None:
    assert unsourced_words.rows("값 내려.") == {
        *("_값", "값_", "_내", "내려", "려_"),
        *("_값_", "값_내", "_내려", "내려_"),
        *("_값_내", "값_내려", "_내려_"),
    }


def test_no_figure_is_told_from_another_and_no_mark_but_a_question_is_seen() -> None:
    assert unsourced_words.rows("2027년, 12곳이") == unsourced_words.rows("3년… 40곳이")
    assert unsourced_words.rows("왜요?") != unsourced_words.rows("왜요.")


def test_what_states_leans_further_than_what_leads_on() -> None:
    assert (
        unsourced_words.leaning("손님들이 벌써 다른 가게로 옮겼대요.")
        > 0
        > unsourced_words.leaning("그럼 순서대로 하나씩 살펴볼게요.")
    )
    assert unsourced_words.leaning("") < 1
