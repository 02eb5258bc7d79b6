"""The terms of an entry: one fact, one term, whichever language and spelling."""

from dataclasses import replace

import pytest

from pipeline.select.lexicon import lexicon_of, mined
from pipeline.select.numbers import quantity
from pipeline.select.sound import other_sound_of, sound_of
from pipeline.select.stem import stem
from pipeline.select.terms import Kind, surfaces, terms_of
from pipeline.select.weigh import Timed, weighed
from tests.unit.select.week import entry


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        ("$7.5B", "75억 달러"),
        ("$7.5 billion", "75억달러"),
        ("620 million", "6억2000만"),
        ("1.2 trillion", "1조2000억"),
        ("43%", "43퍼센트"),
        ("3,000", "3천"),
    ],
)
def test_a_quantity_is_one_term_in_both_languages(english: str, korean: str) -> None:
    assert quantity(english).term == quantity(korean).term


@pytest.mark.parametrize(("text", "telling"), [("2026", False), ("7", False), ("7%", True), ("$7", True), ("41", True)])
def test_years_and_small_bare_numbers_say_nothing(text: str, *, telling: bool) -> None:
    assert quantity(text).telling is telling


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("엔비디아", "Nvidia"),
        ("라이트캡", "Lightcap"),
        ("페트렐", "Petrel"),
        ("바살트", "Basalt"),
        ("테셀라", "Tessella"),
    ],
)
def test_a_name_sounds_the_same_in_hangul_and_latin(hangul: str, latin: str) -> None:
    assert sound_of(hangul) == sound_of(latin) != ""


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("코르비드", "Corvid"), ("메르세데스", "Mercedes"), ("아르테미스", "Artemis"), ("베르디나", "Verdina")],
)
def test_an_r_before_a_consonant_is_spoken_or_left_out(hangul: str, latin: str) -> None:
    assert other_sound_of(hangul) == sound_of(latin) != ""


@pytest.mark.parametrize("hangul", ["르노텔라", "테오르안", "라이트캡"])
def test_any_other_r_is_always_spoken(hangul: str) -> None:
    assert not other_sound_of(hangul)


def test_of_two_spellings_that_begin_alike_the_longer_one_is_read() -> None:
    lexicon = lexicon_of((), {"미르 A": "Mirnet", "미르 A랩": "Mirnet Labs", "미르-A": "Otherwise"})
    assert lexicon.spelled("미르 A랩과 미르 A, 미르-A") == " mirnet labs 과  mirnet ,  otherwise "


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("퀼론 서버 장애로 은행 멈춰", "outage"),
        ("퀼론 여섯 시간 먹통", "outage"),
        ("퀼론, 시각 장애인 안내 모델 공개", "disability"),
        ("퀼론 로봇, 장애물 피한다", "obstacle"),
    ],
)
def test_a_service_that_is_down_is_no_disability(korean: str, english: str) -> None:
    lexicon = lexicon_of((), {})
    told = (
        terms_of(entry("a", "x", korean), lexicon).bridge & terms_of(entry("b", "y", f"Its {english}"), lexicon).bridge
    )
    assert told == {stem(english)}


@pytest.mark.parametrize(("word", "expected"), [("releases", "release"), ("launching", "launch"), ("stories", "story")])
def test_forms_of_a_word_share_a_stem(word: str, expected: str) -> None:
    assert stem(word) == stem(expected)


def test_a_known_name_is_its_latin_word_whatever_particle_follows() -> None:
    found = terms_of(entry("a", "x", "앤트로픽이 오픈AI를 구글에서는"), lexicon_of((), {}))
    assert {"anthropic", "openai", "googl"} <= set(found.title)


def test_a_user_alias_counts_before_the_table() -> None:
    found = terms_of(entry("a", "x", "미르넷은 새 모델을 냈다"), lexicon_of((), {"미르넷": "Mirnet"}))
    assert found.title["mirnet"] == Kind.NAME


def test_a_pair_in_brackets_teaches_the_name_to_every_entry() -> None:
    taught = entry("a", "x", "바살트 컴퓨트(Basalt Compute), 투자 유치")
    other = entry("b", "y", "바살트 새 칩 공개")
    assert mined((taught,)) == {"바살트": "basalt", "컴퓨트": "compute"}
    assert "basalt" in terms_of(other, lexicon_of((taught, other), {})).title


def test_a_name_with_a_number_is_a_version() -> None:
    found = terms_of(entry("a", "x", "Petrel 3 beats Corvane-2.5"), lexicon_of((), {}))
    assert found.title["petrel 3"] == found.title["corvan 2.5"] == Kind.VERSION


def test_the_credit_of_an_aggregator_is_no_part_of_the_title() -> None:
    found = terms_of(entry("a", "x", "Quillon buys Odelay (Ann Sorrel/Ledger & Lane)"), lexicon_of((), {}))
    assert "sorrel" not in found.title


@pytest.mark.parametrize(
    ("hangul", "latin"), [("쿠팡이", "coupang"), ("퍼플렉서티는", "perplexity"), ("리벨리온", "rebellion")]
)
def test_a_name_that_the_checks_know_is_its_latin_word(hangul: str, latin: str) -> None:
    assert latin in terms_of(entry("a", "x", f"{hangul} 새 모델 공개"), lexicon_of((), {})).title


def test_the_name_of_an_outlet_is_a_name_of_what_it_tells_but_stands_in_no_title() -> None:
    found = terms_of(
        replace(entry("a", "x", "What happened to our database"), outlet="Tidewell (blog)"), lexicon_of((), {})
    )
    assert found.all["tidewell"] == Kind.NAME
    assert "tidewell" in found.bridge
    assert "tidewell" not in found.title
    assert "blog" not in found.all


def test_a_korean_report_shares_the_name_of_the_company_whose_own_post_says_we() -> None:
    own = replace(entry("a", "x", "We are lowering our prices"), outlet="Anthropic")
    report = entry("b", "y", "앤트로픽, 요금 인하")
    lexicon = lexicon_of((own, report), {})
    assert "anthropic" in terms_of(own, lexicon).bridge & set(terms_of(report, lexicon).title)
    assert surfaces(own, lexicon)["anthropic"] == "Anthropic"


def test_a_name_is_rarer_than_a_word_of_any_news_among_a_few_entries_too() -> None:
    timed = [
        Timed(one.id, hour, one.outlet, terms_of(one, lexicon_of([one], {})))
        for hour, one in enumerate((entry("q1", "A", "Quillon sales"), entry("q2", "B", "Hardanger plans")))
    ]
    first, second = weighed(timed)
    assert first.rarity["quillon"] > 1.4 * first.rarity["sale"]
    assert second.rarity["hardanger"] > 1.4 * second.rarity["plan"]
