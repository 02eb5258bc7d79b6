"""What a sentence without a source may say, however long it is."""

import time

from pipeline.text import spoken_contacts, unsourced


def test_a_sentence_without_end_is_nobodys_own() -> None:
    for lead_in in ("천천히 ", "여러분, "):
        free = f"{lead_in}함께 살펴봐요."
        assert not unsourced.needs_source(free), free
        assert unsourced.needs_source(lead_in * 300 + "함께 살펴봐요."), lead_in
    assert unsourced.needs_source("살펴보" * 7_000 + "세요.")


def test_an_address_in_words_is_looked_for_once_in_a_word() -> None:
    def spent(word: str) -> float:
        tries = []
        for _ in range(5):
            started = time.process_time()
            assert not spoken_contacts.find(word)
            tries.append(time.process_time() - started)
        return min(tries)

    assert spent("가나" * 20_000) < 10 * spent("가나" * 5_000)  # were each syllable a beginning, 16


def test_an_address_in_words_is_found_where_its_word_begins() -> None:
    (one,) = spoken_contacts.find("더 보려면 달빛서점 닷컴에서 찾아보세요.")
    assert (one.kind, one.text, one.name, one.at) == ("address", "달빛서점 닷컴", "달빛서점", "com")
    (one,) = spoken_contacts.find("주소창에 moonlit-books닷넷을 넣어 보세요.")
    assert (one.name, one.at) == ("moonlit-books", "net")
    assert not spoken_contacts.find("닷컴 열풍이 다시 왔어요.")
