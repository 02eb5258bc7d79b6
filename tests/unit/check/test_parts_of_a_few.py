"""Parts of a few, owners of two names, prices of a share, a year ago and figures held up to others are read as they are told."""

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def test_the_other_part_of_ten_is_another_share() -> None:
    source = "Four in ten songs on the service now use a cloned voice."
    assert _blocked(source, "열 곡 중 네 곡은 복제한 목소리를 써요.") == []
    assert _blocked(source, "열 곡 중 여섯 곡은 복제한 목소리를 쓰지 않아요.") == []
    assert _blocked(source, "열 곡 중 여섯 곡은 복제한 목소리를 써요.") != []


def test_a_family_name_before_the_given_one_owns_what_the_whole_name_owns() -> None:
    source = "Polls give Viktor Orbán's Fidesz 31% and Péter Magyar's Tisza 40%."
    assert _blocked(source, "여론조사에서 오르반 빅토르의 피데스는 31%, 머저르 페테르의 티서는 40%를 얻었어요.") == []


def test_a_dividend_for_each_share_is_nothing_weekly() -> None:
    source = "The lender paid its first dividend, 14 cents a share. It raised its forecast for annual profit to $5.35 a share."
    assert _blocked(source, "은행은 주당 14센트의 첫 배당도 했고, 올해 주당순이익 전망을 5.35달러로 올렸어요.") == []


def test_a_year_before_this_one_is_the_last_one() -> None:
    source = "시는 올해 축제 예산을 1년 전보다 9.6% 줄였다."
    assert _blocked(source, "축제 예산이 지난해보다 9.6% 줄었어요.") == []


def test_what_a_figure_is_held_up_to_in_the_next_sentence_has_not_changed_places() -> None:
    source = "The exchange handled 2.5 billion contracts in October, more than in the whole third quarter, when it handled 2.3 billion."
    assert _blocked(source, "거래소는 10월 한 달 동안 25억 건을 처리했어요. 3분기 전체(23억 건)보다도 많아요.") == []
