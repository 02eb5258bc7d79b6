"""What a rewrite tells in other words, by its figures: a kept fact, a deleted one of the same source sentence, a changed one that it forgot."""

import pytest

from pipeline.draft.merge import given_up, merge, own_sentences

SOURCE = "[^S1.2]"
TWO_FACTS = [
    (
        ("한강공원이 밤 순찰 로봇의 석 달 기록을 공개했어요.", "한강공원이 밤 순찰을 로봇에 맡긴 석 달의 기록이에요."),
        ("신고에 걸린 시간은 11분에서 4분으로 줄었어요.", "이제 4분이면 신고가 들어가요, 전에는 11분이었어요."),
    ),
    (
        ("서점 책마루가 AI 낭독책을 팔기 시작했어요.", "AI가 읽은 책을 책마루 서점에서 살 수 있어요."),
        ("값은 한 권에 4,900원이에요.", "한 권에 4,900원을 받아요."),
    ),
    (
        ("회사는 지난달 직원 90명을 내보냈어요.", "지난달 회사를 떠난 직원은 90명이에요."),
        ("그 일은 이제 에이전트 6개가 맡아요.", "에이전트 6개가 그 일을 이어받았어요."),
    ),
]
LAST, LAST_AGAIN = "다음 발표는 3월에 나와요.[^S1.9]", "3월에는 다음 발표가 나와요.[^S1.9]"


def _text(*paragraphs: str) -> str:
    return "### 제목이에요\n\n" + "\n\n".join(paragraphs) + "\n"


@pytest.mark.parametrize("facts", TWO_FACTS)
@pytest.mark.parametrize("deleted", [0, 1])
@pytest.mark.parametrize("swapped", [True, False])
def test_of_two_facts_of_one_source_sentence_the_deleted_one_stays_away_and_the_kept_one_is_told(
    facts: tuple[tuple[str, str], tuple[str, str]], deleted: int, *, swapped: bool
) -> None:
    kept, again, gone_again = facts[1 - deleted][0], facts[1 - deleted][1], facts[deleted][1]
    base = _text(" ".join(f"{old}{SOURCE}" for old, _ in facts), LAST)
    mine = _text(f"{kept}{SOURCE}", LAST)
    told = [f"{again}{SOURCE}", f"{gone_again}{SOURCE}"]
    theirs = _text(" ".join(reversed(told) if swapped else told), LAST_AGAIN)
    now, later = merge(base, mine, theirs), merge(mine, mine, theirs, own_sentences(base, mine), given_up(base, mine))
    for merged in (now, later):
        assert merged.body == _text(told[0], LAST_AGAIN)
        assert merged.kept_out == (told[1],)


@pytest.mark.parametrize("deleted", [0, 1])
def test_what_joins_a_deleted_fact_with_a_kept_one_of_its_source_gives_way_to_the_kept_one(deleted: int) -> None:
    facts = [f"{old}{SOURCE}" for old, _ in TWO_FACTS[0]]
    joined = f"석 달 동안 한강공원은 순찰을 로봇에 맡겼고, 신고는 11분에서 4분으로 빨라졌어요.{SOURCE}"
    base, mine = _text(" ".join(facts), LAST), _text(facts[1 - deleted], LAST)
    merged = merge(base, mine, _text(joined, LAST_AGAIN))
    assert merged.body == _text(facts[1 - deleted], LAST_AGAIN)
    assert merged.kept_out == (joined,)


FIRST, FIRST_AGAIN = "가람시가 새 계획을 26일 내놨어요.[^S1.1]", "26일, 가람시의 새 계획이 나왔어요.[^S1.1]"
SAID = "시장은 “서두르지 않겠다”고 말했어요.[^S1.5]"
SAID_AGAIN = "“서두르지 않겠다”는 것이 시장의 말이에요.[^S1.5]"
CHANGED = [
    (
        "트럭이 기다린 시간은 31분에서 19분으로 줄었어요.",
        "31분 기다리던 트럭이 19분이면 나간다니 반가운 소식이에요.",
        ("트럭 대기가 31분에서 19분이 됐고, 사고는 2건이었어요.",),
        ("트럭 운전사 4명이 시험을 도왔어요.", "트럭 대기표는 이제 없어요."),
    ),
    (
        "요금은 한 달 1만 2천 원이에요.",
        "한 달에 1만 2천 원이면 저는 낼 만해요.",
        ("월 1만 2천 원을 내면 다섯 명까지 써요.",),
        ("해지하면 남은 날의 돈을 돌려줘요.", "한 달 요금의 절반은 시가 내요."),
    ),
    (
        "결석은 하루 640건에서 410건으로 줄었어요.",
        "하루 640건이던 결석이 410건이에요.",
        ("결석은 하루 230건 줄었어요.[^S1.2 = 640-410]",),
        ("지각은 하루 95건이에요.", "결석을 세는 일은 반장이 맡아요."),
    ),
    (
        "노조는 조사를 먼저 하자고 요구했어요.",
        "노조의 요구는 조사부터 하자는 거예요.",
        ("조사를 먼저 하라는 것이 노조의 요구예요.",),
        ("회사는 30일 뒤 답을 내기로 하고 2억 원을 걸었어요.", "노조 사무실 4곳에는 답이 따로 갔어요."),
    ),
]


def _cited(text: str) -> str:
    return text if "[^" in text else f"{text}{SOURCE}"


@pytest.mark.parametrize("cited", [True, False])
@pytest.mark.parametrize(("opens", "goes_on"), [(" ", " "), ("\n\n", " ")])
@pytest.mark.parametrize(("old", "own", "told", "news"), CHANGED)
def test_what_tells_the_figures_of_a_changed_sentence_that_a_rewrite_forgot_gives_its_place_to_it(
    old: str, own: str, told: tuple[str, ...], news: tuple[str, ...], opens: str, goes_on: str, *, cited: bool
) -> None:
    own = _cited(own) if cited else own
    base = _text(f"{FIRST}{opens}{_cited(old)}{goes_on}{SAID}", LAST)
    mine = base.replace(_cited(old), own)
    for new in map(_cited, told):
        theirs = _text(f"{FIRST_AGAIN}{opens}{new}{goes_on}{SAID_AGAIN}", LAST_AGAIN)
        merged = merge(base, mine, theirs)
        assert merged.body == theirs.replace(new, own)
        assert [(one.mine, one.theirs) for one in merged.conflicts] == [((own,), (new,))]
    for new in map(_cited, news):
        theirs = _text(f"{FIRST_AGAIN}{opens}{new}{goes_on}{SAID_AGAIN}", LAST_AGAIN)
        later = merge(mine, mine, theirs, own_sentences(base, mine), given_up(base, mine))
        for merged in (merge(base, mine, theirs), later):
            assert own in merged.body
            assert new in merged.body
            assert merged.conflicts == ()


def test_a_changed_sentence_that_two_new_ones_tell_stands_in_the_place_of_both() -> None:
    old, own = (
        "추천 AI는 빌린 기록을 쓰지 않고, 적어 낸 한 줄만 읽어요.[^S1.2]",
        "추천 AI는 빌린 기록을 쓰지 않고, 적어 낸 한 줄만 읽는다니 마음이 놓여요.[^S1.2]",
    )
    told = ("읽는 것은 적어 낸 한 줄뿐이에요.[^S1.2]", "빌린 기록은 쓰지 않아요.[^S1.2]")
    base, mine = _text(FIRST, f"{old} {SAID}", LAST), _text(FIRST, f"{own} {SAID}", LAST)
    merged = merge(base, mine, _text(FIRST_AGAIN, f"{told[0]} {told[1]} {SAID_AGAIN}", LAST_AGAIN))
    assert merged.body == _text(FIRST_AGAIN, f"{own} {SAID_AGAIN}", LAST_AGAIN)
    assert [one.theirs for one in merged.conflicts] == [told]


def test_what_joins_a_forgotten_sentence_with_an_untouched_one_gives_way_to_both() -> None:
    waits, empty = CHANGED[0][0] + SOURCE, "빈 차로 달린 횟수는 하루 640회에서 410회로 줄었어요.[^S1.3]"
    own = CHANGED[0][1] + SOURCE
    base, mine = _text(f"{waits} {empty}", LAST), _text(f"{own} {empty}", LAST)
    joined = "트럭 대기는 31분에서 19분으로, 빈 차는 하루 640회에서 410회로 줄었어요.[^S1.2 S1.3]"
    merged = merge(base, mine, _text(joined, LAST_AGAIN))
    assert (own in merged.body, empty in merged.body, joined in merged.body) == (True, True, False)
    assert merged.kept_out == (joined,)


def test_where_a_rewrite_names_the_changed_sentence_another_may_have_its_figures() -> None:
    old, own, _, _ = CHANGED[0]
    base, mine = _text(f"{FIRST} {old}{SOURCE}", LAST), _text(f"{FIRST} {own}{SOURCE}", LAST)
    theirs = _text(f"{FIRST_AGAIN} {own}{SOURCE} 19분이 되자 하루 60대가 더 나가요.[^S1.3]", LAST_AGAIN)
    assert merge(base, mine, theirs).body == theirs


IN_OTHER_WORDS = [
    ("주민들은 회의장에서 거세게 항의했어요.", "회의장이 뒤집혔대요.", "야유 속에 자리를 뜨는 사람도 여럿이었어요."),
    ("요리사의 일은 그대로예요.", "주방은 여전히 바빠요.", "조리실 인력이 하는 작업에는 변화가 없어요."),
    ("학생 열 명 중 세 명은 종이책을 골라요.", "열에 셋은 아직 종이책이에요.", "30%의 학생이 인쇄본을 집어요."),
    (
        "두 곳은 손으로 쓰는 장부를 남겼어요.",
        "그래도 두 곳은 장부를 못 버렸어요.",
        "9곳 가운데 2곳이 수기 기록도 써요.",
    ),
    ("기관장은 다음 달 물러나요.", "기관장 자리가 곧 비어요.", "원장은 1월에 사임해요."),
]


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize(("old", "own", "told"), IN_OTHER_WORDS)
def test_what_rests_only_on_what_a_changed_sentence_alone_rested_on_stands_against_it_whatever_its_words(
    old: str, own: str, told: str, *, named: bool
) -> None:
    old, own, told = map(_cited, (old, own, told))
    base, mine = _text(f"{FIRST} {old} {SAID}", LAST), _text(f"{FIRST} {own} {SAID}", LAST)
    theirs = _text(f"{FIRST_AGAIN} {f'{told} {own}' if named else told} {SAID_AGAIN}", LAST_AGAIN)
    merged = merge(base, mine, theirs)
    assert merged.body == _text(f"{FIRST_AGAIN} {own} {SAID_AGAIN}", LAST_AGAIN)
    assert [(one.mine, one.theirs) for one in merged.conflicts] == [((own,), (told,))]


@pytest.mark.parametrize(
    ("old", "own", "news", "beside"),
    [
        ("학생 열 명 중 세 명은 종이책을 골라요.", "열에 셋은 아직 종이책이에요.", "학생 45%는 소리책을 들어요.", ""),
        ("두 곳은 장부를 남겼어요.", "그래도 두 곳은 장부를 못 버렸어요.", "장부 정리에는 사서 6명이 매달려요.", ""),
        ("두 곳은 장부를 남겼어요.", "그래도 두 곳은 장부를 못 버렸어요.", "수기 기록은 지하에 있어요.", ""),
        ("요리사의 일은 그대로예요.", "주방은 여전히 바빠요.", "식재료는 새벽에 들어와요.", f" 식단은 주마다 바뀌어요.{SOURCE}"),
    ],
)  # fmt: skip
def test_with_figures_of_its_own_or_where_another_sentence_rests_there_too_it_is_news(
    old: str, own: str, news: str, beside: str
) -> None:
    old, own, news = map(_cited, (old, own, news))
    base, mine = _text(f"{FIRST}{beside} {old} {SAID}", LAST), _text(f"{FIRST}{beside} {own} {SAID}", LAST)
    merged = merge(base, mine, _text(f"{FIRST_AGAIN} {own} {news} {SAID_AGAIN}", LAST_AGAIN))
    assert merged.body == _text(f"{FIRST_AGAIN} {own} {news} {SAID_AGAIN}", LAST_AGAIN)
    assert merged.conflicts == ()


@pytest.mark.parametrize(
    ("old", "own", "told", "other"),
    [
        ("학생 열 명 중 세 명은 종이책을 골라요.", "열에 셋은 아직 종이책을 집어요.", "종이책을 집는 학생이 30%예요.", "학생 30%가 통학 버스를 타고, 그 수는 12명 늘었어요."),
        ("마을 17곳이 먼저 시험해요.", "먼저 해 보는 마을은 17곳이에요.", "시험 마을은 열일곱 곳으로 정해졌어요.", "공장 17곳은 문을 닫았어요."),
        ("공장은 직원 45명을 새로 뽑았어요.", "새로 뽑힌 직원이 45명이래요.", "채용된 직원은 모두 45명이에요.", "손님 45명은 견학을 왔어요."),
    ],
)  # fmt: skip
def test_another_source_tells_the_same_by_a_figure_that_no_other_sentence_has_and_a_word_beside_it(
    old: str, own: str, told: str, other: str
) -> None:
    old, own = _cited(old), _cited(own)
    base, mine = _text(f"{FIRST} {old} {SAID}", LAST), _text(f"{FIRST} {own} {SAID}", LAST)
    for new, stands in ((f"{told}[^S2.4]", False), (f"{other}[^S2.4]", True)):
        merged = merge(base, mine, _text(f"{FIRST_AGAIN} {new} {own} {SAID_AGAIN}", LAST_AGAIN))
        assert (own in merged.body, new in merged.body) == (True, stands), new
        assert [one.theirs for one in merged.conflicts] == ([] if stands else [(new,)])


POOL = "수영장이 9일 새 예약제를 알렸어요.[^S1.1]"
COACH = "코치는 “물이 더 맑아졌다”고 했어요.[^S1.5]"
CLEAR = "코치는 “물이 더 맑아졌다”고 했"


@pytest.mark.parametrize(
    ("old", "own", "new", "stands"),
    [
        ("접수는 2월 14일까지예요.", "접수는 2월 21일까지예요.", f"{CLEAR}고, 접수는 2월 14일에 끝나요.[^S1.5 S1.2]", False),
        ("접수는 2027년 2월까지예요.", "접수는 2027년 4월까지예요.", "2월까지 등록한 사람만 물에 들어가요.[^S1.2]", False),
        ("새 물길은 내년 5월에 열려요.", "새 물길은 내년 8월에 열려요.", f"{CLEAR}고, 5월 개장도 반겼어요.[^S1.5 S1.2]", False),
        ("회원 열 명 중 여섯 명은 아침에 와요.", "회원 열 명 중 일곱 명은 아침에 와요.", f"{CLEAR}고, 회원 60%는 아침에 와요.[^S1.5 S1.2]", False),
        ("접수는 2월 14일까지예요.", "접수는 2월 21일까지예요.", "2월 14일에는 새 코치가 와요.[^S1.6]", True),
        ("접수는 2월 14일까지예요.", "접수는 2월 21일까지예요.", "2월 21일에는 접수처가 밤에도 문을 열어요.[^S1.6]", True),
        ("접수는 2월 14일까지 창구에서 받아요.", "접수는 창구에서 받아요.", "2월 14일에는 코치 3명이 새로 와요.[^S1.2]", True),
        ("접수는 2026년 2월까지예요.", "접수는 2026년 4월까지예요.", "2027년 2월에는 물길 2곳이 늘어요.[^S1.2]", True),
    ],
)  # fmt: skip
def test_a_day_or_a_share_that_the_person_corrected_does_not_return_in_other_writing(
    old: str, own: str, new: str, *, stands: bool
) -> None:
    old, own = _cited(old), _cited(own)
    base, mine = _text(f"{POOL} {old} {COACH}", LAST), _text(f"{POOL} {own} {COACH}", LAST)
    seen = _text(f"수영장이 새 예약제를 9일에 내놨어요.[^S1.1] {own} {new}", LAST_AGAIN)
    merged = merge(base, mine, seen)
    assert own in merged.body
    assert (new in merged.body) == stands
    assert stands or new in (*merged.kept_out, *(text for one in merged.conflicts for text in one.theirs))


@pytest.mark.parametrize(
    ("deleted", "new", "instead"),
    [
        ("접수는 2월 14일까지예요.[^S1.1]", "수영장이 9일 알린 새 예약제는 2월 14일까지 신청을 받아요.[^S1.1]", POOL),
        ("접수는 2027년 2월까지예요.[^S1.1]", "새 예약제를 9일 알린 수영장은 2월까지 신청을 받아요.[^S1.1]", POOL),
        ("요원의 하루는 여전히 길어요.[^S1.4]", f"{CLEAR}지만, 물가를 지키는 사람은 쉬지 못해요.[^S1.4 S1.5]", COACH),
        ("요원의 하루는 여전히 길어요.[^S1.4]", f"{CLEAR}고, 요원 3명이 더 왔어요.[^S1.4 S1.5]", ""),
        ("요원의 하루는 여전히 길어요.[^S1.4]", "코치는 물이 더 맑아졌다고 했어요.[^S1.4 S1.5]", ""),
        ("요원의 하루는 여전히 길어요.[^S1.4]", "새 요금표는 물이 차면 걸려요.[^S1.4 S1.8]", ""),
        ("접수 14명이 2월 14일에 끝나요.[^S1.1]", "수영장이 9일 새 예약제를 알리며 2월 14일을 첫날로 잡았어요.[^S1.1]", ""),
    ],
)  # fmt: skip
def test_what_was_deleted_does_not_return_as_a_clause_and_the_rest_stays_in_its_old_words(
    deleted: str, new: str, instead: str
) -> None:
    base, mine = _text(f"{POOL} {deleted} {COACH}", LAST), _text(f"{POOL} {COACH}", LAST)
    merged = merge(base, mine, _text(new, LAST_AGAIN))
    assert merged.body == _text(instead or new, LAST_AGAIN)
    assert merged.kept_out == ((new,) if instead else ())


@pytest.mark.parametrize("named", [True, False])
def test_what_joins_a_changed_sentence_with_an_untouched_one_under_their_sources_gives_way_to_both(
    *, named: bool
) -> None:
    old, own = f"두 곳은 손으로 쓰는 장부를 남겼어요.{SOURCE}", f"그래도 두 곳은 장부를 못 버렸어요.{SOURCE}"
    joined = f"두 곳은 장부도 함께 쓰고, {CLEAR}어요.[^S1.2 S1.5]"
    base, mine = _text(f"{POOL} {old} {COACH}", LAST), _text(f"{POOL} {own} {COACH}", LAST)
    anew = "9일에 새 예약제를 알린 곳은 수영장이에요.[^S1.1]"
    merged = merge(base, mine, _text(f"{anew} {own} {joined}" if named else f"{anew} {joined}", LAST_AGAIN))
    assert merged.body == _text(f"{anew} {own} {COACH}", LAST_AGAIN)
    assert merged.kept_out == (joined,)
    told = "“물이 더 맑아졌다”는 것이 코치의 말이에요.[^S1.5] 두 곳의 장부에는 코치의 이름도 나와요.[^S1.2 S1.5]"
    assert COACH not in merge(base, mine, _text(f"{anew} {own} {told}", LAST_AGAIN)).body  # it is told beside that
    news = f"두 곳은 장부를 쓰는 사서 7명을 더 뽑았고, {CLEAR}어요.[^S1.2 S1.5]"
    assert news in merge(base, mine, _text(f"{own} {news}", LAST_AGAIN)).body


def test_the_persons_own_sentence_joins_nothing_whatever_it_rests_on() -> None:
    old = "코치는 “아이들 발끝도 물이 더 따뜻해졌다”고 했어요.[^S1.2 S1.5]"
    base, mine = _text(f"{POOL} {old} {COACH}", LAST), _text(f"{POOL} 그래도 {old} {COACH}", LAST)
    theirs = _text(f"9일에 새 예약제를 알린 곳은 수영장이에요.[^S1.1] 그래도 {old}", LAST_AGAIN)
    assert merge(base, mine, theirs).body == theirs
