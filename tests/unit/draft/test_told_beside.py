"""What was deleted is told by no other sentence of its source; what else that source says may be told."""

import pytest

from pipeline.draft.align import own_figures
from pipeline.draft.merge import Merged, given_up, merge
from pipeline.draft.telling import less_exact, terms
from pipeline.draft.units import units

KEPT = (
    "천문대 세 곳이 구름을 가려내는 AI를 켰어요.[^S1.1]",
    "AI는 밤마다 사진 800장을 골라요.[^S1.2]",
    "소장 이나 볼트(Ina Bolt)는 밤잠이 늘었다고 말했어요.[^S1.3]",
    "공개 관측은 9월 7일에 열려요.[^S1.5]",
)
AGAIN = (
    "구름 가려내는 AI를 켠 천문대는 세 곳이에요.[^S1.1]",
    "하룻밤에 고르는 사진이 800장이에요.[^S1.2]",
    "볼트(Bolt) 소장은 잠이 늘었다고 해요.[^S1.3]",
    "9월 7일에는 공개 관측이 열려요.[^S1.5]",
)
TAIL, TAIL_AGAIN = "버린 사진은 서버에 남겨요.[^S1.4]", "버려진 사진도 서버에 남고요.[^S1.4]"


def _text(*sentences: str) -> str:
    return f"### 천문대\n\n{' '.join(sentences[:3])}\n\n{' '.join(sentences[3:])}\n"


def _told(deleted: str, new: str) -> list[bool]:
    """Return whether a new sentence is kept out, and nothing else, at each place of a rewrite where the order does not tell."""
    base, mine = _text(*KEPT, TAIL, deleted), _text(*KEPT, TAIL)
    return [_kept_out(merge(base, mine, theirs), new) for theirs in _rewrites(new)]


def _told_later(deleted: str, new: str) -> list[bool]:
    """Return the same of a rewrite in a later round."""
    base, mine = _text(*KEPT, TAIL, deleted), _text(*KEPT, TAIL)
    gave = given_up(base, mine)
    return [_kept_out(merge(mine, mine, theirs, gave=gave), new) for theirs in _rewrites(new)]


def _rewrites(new: str) -> list[str]:
    return [_text(*AGAIN[:place], new, *AGAIN[place:], TAIL_AGAIN) for place in range(len(AGAIN))]


def _kept_out(merged: Merged, new: str) -> bool:
    assert all(one in merged.body for one in (*AGAIN, TAIL_AGAIN))
    assert merged.kept_out == (() if new in merged.body else (new,))
    return new not in merged.body


@pytest.mark.parametrize(
    ("deleted", "again", "other"),
    [
        (  # not so, said of the same
            "버린 사진에서 혜성이 나온 일은 없었어요.[^S1.4]",
            "혜성은 버린 사진 어디에도 보이지 않았어요.[^S1.4]",
            "비 오는 밤에는 일을 시키지 않아요.[^S1.4]",
        ),
        (
            "관측 요금은 그대로예요.[^S1.5]",
            "관측하는 값이 달라지지는 않아요.[^S1.5]",
            "어린이 자리는 따로 없어요.[^S1.5]",
        ),
        (
            "학생은 무료로 들어가요.[^S1.5]",
            "학생이라면 돈을 내지 않아도 돼요.[^S1.5]",
            "학생 단체는 선생님 한 분이 함께 와요.[^S1.5]",
        ),
        (  # half of its words
            "연구원이 곁에서 구름을 다시 셌어요.[^S1.1]",
            "구름은 연구원이 옆에서 헤아려요.[^S1.1]",
            "연구원은 앞으로 은하에도 이 방식을 쓰고 싶어 해요.[^S1.1]",
        ),
        (
            "구름이 끼면 천문대는 사람을 불러요.[^S1.1]",
            "천문대가 구름 낀 날에는 사람을 찾아요.[^S1.1]",
            "천문대는 사람 대신 기계로 지붕을 열어요.[^S1.1]",
        ),
        (
            "날갯짓 소리로 새도 가려내요.[^S1.2]",
            "새는 날개 소리로 알아봐요.[^S1.2]",
            "새 사진은 대학의 연구실로 보내요.[^S1.2]",
        ),
        (  # advice to the same end
            "구경하고 싶다면 누리집에서 신청해 보세요.[^S1.5]",
            "보러 갈 분은 신청을 서두르면 좋아요.[^S1.5]",
            "두꺼운 옷과 손전등을 챙겨 가세요.[^S1.5]",
        ),
        (
            "그날을 달력에 적어 두세요.[^S1.5]",
            "관측일에 알람을 맞춰 두면 좋아요.[^S1.5]",
            "자리 번호를 적어 두세요.[^S1.5]",
        ),
        (
            "날이 흐리면 누리집부터 확인해 보세요.[^S1.5]",
            "비가 올 것 같다면 미리 확인하고 나서세요.[^S1.5]",
            "확인 문자를 받은 분은 줄을 서지 마세요.[^S1.5]",
        ),
        (
            "별을 보려면 그날 전에 망원경을 빌려 두세요.[^S1.5]",
            "9월 7일 전에 망원경을 빌리세요.[^S1.5]",
            "9월 7일 전에 버스 편을 알아보세요.[^S1.5]",
        ),
        (  # the one figure or day that it had
            "구름 사진은 40GB예요.[^S1.2]",
            "다 합친 크기가 40GB에 이른다고 소개해요.[^S1.2]",
            "사진의 크기는 날마다 달라요.[^S1.2]",
        ),
        (
            "표는 8월 3일부터 나와요.[^S1.5]",
            "예매의 시작이 8월 3일이에요.[^S1.5]",
            "예매는 천문대의 창구에서도 받아요.[^S1.5]",
        ),
    ],
)
def test_of_a_source_that_a_kept_sentence_has_too_the_deleted_one_is_not_told_again_elsewhere(
    deleted: str, again: str, other: str
) -> None:
    assert all(_told(deleted, again) + _told_later(deleted, again))
    assert not any(_told(deleted, other))


def test_what_is_left_over_has_another_time_or_denial_and_stands() -> None:
    deleted = "연구원이 곁에서 구름을 다시 셌어요.[^S1.1]"
    assert all(_told(deleted, "구름은 연구원이 옆에서 헤아려요.[^S1.1]"))
    for other in ("연구원은 다음 달에 구름을 따로 세요.[^S1.1]", "연구원은 구름을 세지 않아요.[^S1.1]"):
        assert not any(_told(deleted, other))


def test_where_no_other_new_sentence_tells_what_was_kept_of_a_source_nothing_is_left_over() -> None:
    deleted, again = "연구원이 곁에서 구름을 다시 셌어요.[^S1.1]", "구름은 연구원이 옆에서 헤아려요.[^S1.1]"
    assert all(_told(deleted, again))
    base, mine = _text(*KEPT, TAIL, deleted), _text(*KEPT, TAIL)
    assert again in merge(base, mine, _text(*AGAIN[1:3], again, AGAIN[3], TAIL_AGAIN)).body


ALONE = "다친 사람은 없었다고 소방서는 밝혔어요.[^S1.7]"


@pytest.mark.parametrize(
    ("deleted", "again", "other"),
    [
        (ALONE, "다친 사람은 한 명도 없었다고 해요.[^S1.7]", "다친 사람은 두 명이었다고 해요.[^S1.7]"),
        (ALONE, "단 한 명의 사람도 다치지 않았어요.[^S1.7]", "사람 한 명은 손을 데었어요.[^S1.7]"),
        (ALONE, "소방서는 한 번도 사람을 보내지 않았대요.[^S1.7]", "소방서는 사람을 한 번 보냈대요.[^S1.7]"),
        (ALONE, "사진 800장이 찍히는 동안 다친 사람은 없었어요.[^S1.7]", "소방서는 사람 30명을 보냈어요.[^S1.7]"),
        (
            "조사 결과는 10월 2일에 나와요.[^S1.8]",
            "2026년 10월 2일에 조사 결과를 내요.[^S1.8]",
            "조사 결과는 10월 9일에 번역돼요.[^S1.8]",
        ),
        (
            "조사 결과는 10월 2일에 나와요.[^S1.8]",
            "조사 결과가 10월에 나와요.[^S1.8]",
            "조사 값은 200만 원이에요.[^S1.8]",
        ),
        (
            "요금제 값은 $24로 그대로예요.[^S1.9]",
            "값은 한 사람당 $24, 변화가 없어요.[^S1.9]",
            "요금제는 한 사람당 저장 공간 50GB를 줘요.[^S1.9]",
        ),
        (
            "요금제 값은 $24로 그대로예요.[^S1.9]",
            "한 달에 $24를 받는 값은 바뀌지 않아요.[^S1.9]",
            "저장 공간은 한 달에 50GB예요.[^S1.9]",
        ),
        (
            "빛 공해로 못 쓴 사진은 90장이었어요.[^S1.9]",
            "한 달 사이 빛 공해로 못 쓴 사진이 90장이에요.[^S1.9]",
            "한 달 사이 가로등 40개를 껐어요.[^S1.9]",
        ),
    ],
)
def test_a_one_that_counts_nothing_and_a_day_told_otherwise_are_no_figures_of_its_own(
    deleted: str, again: str, other: str
) -> None:
    assert all(_told(deleted, again) + _told_later(deleted, again))
    assert not any(_told(deleted, other))


@pytest.mark.parametrize(
    ("deleted", "news", "again"),
    [
        (ALONE, "소방서는 물차 3대를 보냈어요.[^S1.7]", "다친 사람이 30분 동안 한 명도 나오지 않았다고 해요.[^S1.7]"),
        (
            "조사 결과는 10월 2일에 나와요.[^S1.8]",
            "조사 값은 200만 원이에요.[^S1.8]",
            "조사 결과는 10월 2일 9시에 나와요.[^S1.8]",
        ),
        (
            "볼트는 별을 세다가 잠들곤 했어요.[^S1.9]",
            "볼트는 여기서 15년째 일해요.[^S1.9]",
            "볼트는 15년 동안 별을 세다 잠들었대요.[^S1.9]",
        ),
    ],
)
def test_in_a_later_round_news_of_a_deleted_sentences_source_stands_with_a_figure_of_its_own(
    deleted: str, news: str, again: str
) -> None:
    assert not any(_told_later(deleted, news))
    assert all(_told_later(deleted, again))


def test_a_figure_that_stands_is_news_where_no_other_new_sentence_tells_it() -> None:
    deleted, again = ALONE, "사진 800장이 찍히는 동안 다친 사람은 없었어요.[^S1.7]"
    assert all(_told(deleted, again))
    base, mine = _text(*KEPT, TAIL, deleted), _text(*KEPT, TAIL)
    assert again in merge(base, mine, _text(AGAIN[0], again, *AGAIN[2:], TAIL_AGAIN)).body


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("오류는 한 건도 없었어요.", set()),
        ("한 곳의 지점도 닫지 않아요.", set()),
        ("한 번 더 확인해요.", set()),
        ("환자 한 명 한 명을 만나요.", set()),
        ("1인당 $24예요.", {"24 USD"}),
        ("한 번 타는 데 2유로예요.", {"2 EUR"}),
        ("하루에 세 번 들러요.", {"3 번"}),
        ("지점 한 곳은 닫아요.", {"1 곳"}),
        ("한 달도 안 걸려요.", {"1 month"}),
        ("한 명 더 뽑아요.", {"1 명"}),
        ("한 달 뒤 다시 열어요.", {"1 month"}),
        ("점유율 1위예요.", {"1 ordinal"}),
    ],
)
def test_a_one_is_a_figure_only_where_something_was_counted(text: str, figures: set[str]) -> None:
    assert terms(units(text)[0])[1] == figures


@pytest.mark.parametrize(
    ("day", "other", "less"),
    [
        (5_04, 5_04, True),
        (2026_05_04, 5_04, True),
        (5_00, 5_04, True),
        (2026_00_00, 5_04, True),
        (2026_05_04, 2025_05_04, False),
        (5_04, 5_00, False),
        (6_00, 5_04, False),
    ],
)
def test_a_day_says_no_more_than_another_one_that_it_is_or_that_is_in_it(day: int, other: int, *, less: bool) -> None:
    assert less_exact(day, (other,)) == less


def test_own_figures_are_those_that_neither_the_other_sentence_nor_what_is_known_has() -> None:
    one, other = (units(text)[0] for text in ("17명이 5월에 3일을 쉬었어요.", "17명이 5월 4일에 쉬었어요."))
    assert len(own_figures(one, other)) == 1
    assert not own_figures(one, other, own_figures(one, other))
