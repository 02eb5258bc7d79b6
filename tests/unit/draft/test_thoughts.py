"""Where a person's sentences stand in a rewrite: at the thought they stood at, whichever source a rewrite cites for it."""

import pytest

from pipeline.draft.merge import merge
from pipeline.text import sections

PLANT = [
    "북해 원전 두 곳이 3일 가동을 멈췄어요.[^S1.2]",
    "냉각수 온도가 31도를 넘었기 때문이에요.[^S1.3 S2.4]",
    "정부는 5일까지 전력 12%를 이웃 나라에서 사 오기로 했어요.[^S2.4]",
]
PLANT_AGAIN = [
    "원전 두 곳은 3일부터 전기를 만들지 않아요.[^S2.2]",
    "31도를 넘은 냉각수가 까닭이에요.[^S2.4]",
    "모자란 전력 12%는 이웃 나라에서 들여와요.[^S2.5]",
]
BANK = [
    "한빛은행이 상담원 200명을 AI로 바꾸기로 했어요.[^S3.1]",
    "고객 만족도가 4.1점에서 3.2점으로 떨어지자 계획을 접었어요.[^S3.2 S4.2]",
    "상담원 80명은 다시 뽑아요.[^S4.2]",
]
BANK_AGAIN = [
    "상담원 200명 자리를 AI에 맡기려던 한빛은행 이야기예요.[^S4.1]",
    "하지만 만족도가 3.2점까지 떨어졌고 계획은 없던 일이 됐어요.[^S4.2]",
    "은행은 80명을 새로 채용해요.[^S4.3]",
]
SHIP = [
    "무인 화물선이 부산을 14일 떠나 오사카에 닿았어요.[^S3.1]",
    "선원은 두 명만 탔어요.[^S3.2]",
    "보험사는 값을 18% 올렸어요.[^S4.2]",
]
SHIP_AGAIN = [
    "부산에서 오사카까지 무인 화물선이 14일에 다녀왔어요.[^S4.1]",
    "배에는 단 두 명이 있었어요.[^S4.3]",
    "보험료는 18% 뛰었어요.[^S4.2]",
]
NEW = "이 밖에 새로 알려진 것은 없어요.[^S9.9]"
REMARK = "저는 여기서 한참 생각했어요."


@pytest.mark.parametrize("behind", range(3))
@pytest.mark.parametrize(("base", "told"), [(PLANT, PLANT_AGAIN), (BANK, BANK_AGAIN), (SHIP, SHIP_AGAIN)])
def test_a_remark_stands_behind_its_thought_wherever_a_rewrite_by_another_source_has_it_or_not(
    base: list[str], told: list[str], behind: int
) -> None:
    right = _with(told, behind + 1)
    for theirs in (told, *(_with(told, place) for place in range(4))):
        assert _texts(merge(_body(base), _body(_with(base, behind + 1)), _body(theirs)).body) == right
    for there in ([*right[: behind + 1], NEW, *right[behind + 1 :]], [*right[: behind + 2], NEW, *right[behind + 2 :]]):
        assert _texts(merge(_body(base), _body(_with(base, behind + 1)), _body(there)).body) == there  # believed


def test_a_remark_opens_no_text_that_it_did_not_open() -> None:
    mine = _with(PLANT, 1)
    for theirs in (PLANT_AGAIN[1:], _with(PLANT_AGAIN[1:], 0)):
        assert _texts(merge(_body(PLANT), _body(mine), _body(theirs)).body) == _with(PLANT_AGAIN[1:], 1)
    opening = _with(PLANT, 0)
    for theirs in (PLANT_AGAIN[1:], _with(PLANT_AGAIN[1:], 1), [NEW, *PLANT_AGAIN]):
        assert _texts(merge(_body(PLANT), _body(opening), _body(theirs)).body)[0] == REMARK


def test_a_changed_sentence_that_cites_its_source_opens_a_text_where_the_rewrite_has_it_so() -> None:
    mine = [PLANT[0], "물이 31도를 넘긴 탓이에요.[^S1.3]", PLANT[2]]
    theirs = [mine[1], PLANT_AGAIN[2]]
    assert _texts(merge(_body(PLANT), _body(mine), _body(theirs)).body) == theirs
    theirs = [mine[1], PLANT_AGAIN[0], PLANT_AGAIN[2]]
    assert _texts(merge(_body(PLANT), _body(mine), _body(theirs)).body) == [PLANT_AGAIN[0], mine[1], PLANT_AGAIN[2]]


def test_a_rewrite_that_moves_a_thought_takes_the_remark_along() -> None:
    mine = _with(BANK, 2)
    moved = [BANK_AGAIN[1], BANK_AGAIN[0], BANK_AGAIN[2]]
    right = [BANK_AGAIN[1], REMARK, BANK_AGAIN[0], BANK_AGAIN[2]]
    for theirs in (right, moved, _with(moved, 3)):
        assert _texts(merge(_body(BANK), _body(mine), _body(theirs)).body) == right


OTHER = [
    "쿼리 AI가 네틀을 12억 달러에 사려고 해요.[^S7.2]",
    "이야기는 10월에 시작됐어요.[^S7.3]",
    "네틀은 추론용 칩을 만들어요.[^S7.4]",
    "두 회사는 아직 말이 없어요.[^S7.5]",
]


@pytest.mark.parametrize("base", [PLANT, BANK, SHIP])
def test_what_a_rewrite_of_another_story_forgets_keeps_its_place_counted_from_where_it_stood(base: list[str]) -> None:
    for place, right in ((0, 0), (1, 1), (2, 3), (3, 4)):
        mine = _body(_with(base, place))
        assert _texts(merge(mine, mine, _body(OTHER), (REMARK,)).body) == _with(OTHER, right)
        for there in range(1, 5):  # what it holds stands where it has it
            assert _texts(merge(mine, mine, _body(_with(OTHER, there)), (REMARK,)).body) == _with(OTHER, there)


def test_all_that_a_rewrite_of_another_story_forgets_stays_in_order_and_a_paragraph_cuts_none_in_two() -> None:
    first, last = "제 이야기부터 할게요.", "여러분 생각은 어때요?"
    mine = f"### 제목이에요\n\n{first} {PLANT[0]} {PLANT[1]}\n\n{REMARK}\n\n{PLANT[2]} {last}\n"
    theirs = f"### 다른 제목\n\n{' '.join(OTHER[:2])}\n\n{' '.join(OTHER[2:])}\n"
    merged = merge(mine, mine, theirs, (first, REMARK, last)).body
    assert merged == (
        f"### 다른 제목\n\n{first}\n\n{' '.join(OTHER[:2])}\n\n{REMARK}\n\n{' '.join(OTHER[2:])} {last}\n"
    )


def test_a_conflict_is_shown_against_the_sentence_that_says_what_the_new_one_says() -> None:
    changed = "온도가 31도를 넘긴 탓에 냉각수를 못 썼어요.[^S1.3 S2.4]"
    new = "냉각수 온도가 31도를 넘은 것이 까닭이었어요.[^S1.3]"
    for beside in ("12년 만의 일이라고 해요.", "저희 집도 그날 더웠어요. 에어컨을 켰거든요."):
        for own in (f"{beside} {changed}", f"{changed} {beside}"):
            mine = _body([PLANT[0], own, PLANT[2]])
            found = merge(_body(PLANT), mine, _body([PLANT_AGAIN[0], new, PLANT_AGAIN[2]])).conflicts
            assert [(one.mine, one.theirs) for one in found] == [((changed,), (new,))]


def test_a_conflict_with_a_sentence_that_was_cut_in_two_is_shown_against_both() -> None:
    cut = ["냉각수가 31도를 넘었어요.[^S1.3]", "온도가 문제였던 거예요.[^S2.4]"]
    new = "냉각수 온도가 31도를 넘은 것이 문제였어요.[^S1.3]"
    mine = _body([PLANT[0], *cut, PLANT[2]])
    found = merge(_body(PLANT), mine, _body([PLANT_AGAIN[0], new, PLANT_AGAIN[2]])).conflicts
    assert [one.mine for one in found] == [tuple(cut)]


def _with(texts: list[str], place: int) -> list[str]:
    return [*texts[:place], REMARK, *texts[place:]]


def _body(texts: list[str]) -> str:
    return f"### 제목이에요\n\n{' '.join(texts)}\n"


def _texts(body: str) -> list[str]:
    return [part.text for part in sections.placed(body)][1:]


@pytest.mark.parametrize(
    ("new", "stands"),
    [
        ("냉각수 온도가 31도를 넘었어요.[^S2.4]", False),
        ("31도를 넘은 냉각수가 까닭이에요.[^S2.4]", False),
        ("모자란 전력 12%는 이웃 나라에서 사 와요.[^S2.4]", True),
        ("냉각수를 식힐 장치는 40년 됐어요.[^S2.4]", True),
        ("바닷물 온도는 24도를 넘었어요.[^S2.4]", True),
    ],
)
def test_what_says_a_changed_sentence_again_gives_way_though_a_neighbour_cites_its_source(
    new: str, stands: bool
) -> None:
    own = "그날 물이 31도까지 끓어오른 탓이었거든요.[^S1.3 S2.4]"
    merged = merge(_body(PLANT), _body([PLANT[0], own, PLANT[2]]), _body([PLANT_AGAIN[0], own, new]))
    assert _texts(merged.body) == [PLANT_AGAIN[0], own, *([new] if stands else [])]
    assert [(one.mine, one.theirs) for one in merged.conflicts] == ([] if stands else [((own,), (new,))])


MUSEUM = [
    "박물관이 2일 밤 열두 시까지 문을 열기로 했어요.[^S6.1]",
    "경비원들은 복도에서 거세게 따졌어요.[^S6.2]",
    "관장 노해준은 “전기 값이 두렵다”고 털어놨어요.[^S6.3]",
    "다음 달에는 야간 음악회도 있어요.[^S6.4]",
]
MUSEUM_AGAIN = [
    "밤 열두 시까지 여는 박물관이 2일 생겼어요.[^S6.1]",
    "일터를 지키는 사람들은 반기지 않았어요.[^S6.2]",
    "“전기 값이 두렵다”는 것이 노해준 관장의 말이에요.[^S6.3]",
    "음악회는 다음 달 밤에 열려요.[^S6.4]",
]
BOTH = "일터를 지키는 사람들은 반기지 않았지만, 노해준 관장도 “전기 값이 두렵다”고 했어요.[^S6.2 S6.3]"


@pytest.mark.parametrize("rest", [[REMARK], []])
def test_a_remark_stands_behind_the_sentence_that_tells_its_thought_and_the_next_one_under_the_sources_of_both(
    rest: list[str],
) -> None:
    mine = [*MUSEUM[:2], REMARK, *MUSEUM[2:]]
    told = [MUSEUM_AGAIN[0], BOTH, *rest, MUSEUM_AGAIN[3]]
    merged = merge(_body(MUSEUM), _body(mine), _body(told))
    assert _texts(merged.body) == [MUSEUM_AGAIN[0], BOTH, REMARK, MUSEUM_AGAIN[3]]


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("named", [True, False])
def test_what_a_remark_leans_on_stays_above_it_where_a_rewrite_leaves_that_out(at: int, *, named: bool) -> None:
    mine = [*MUSEUM[: at + 1], REMARK, "한참 서 있었거든요.", *MUSEUM[at + 1 :]]
    told = [*MUSEUM_AGAIN[:at], *([REMARK, "한참 서 있었거든요."] if named else []), *MUSEUM_AGAIN[at + 1 :]]
    merged = merge(_body(MUSEUM), _body(mine), _body(told))
    wanted = [*MUSEUM_AGAIN[:at], MUSEUM[at], REMARK, "한참 서 있었거든요.", *MUSEUM_AGAIN[at + 1 :]]
    assert _texts(merged.body) == wanted
    assert merged.conflicts == ()


@pytest.mark.parametrize(
    ("own", "again"),
    [
        ("저는 여기서 한참 생각했어요.[^S6.9]", None),  # it cites what it is about
        (REMARK, "반기지 않은 사람도 있어요.[^S6.2 S6.8]"),  # told, in quite other words
    ],
)
def test_nothing_stays_for_what_cites_its_source_or_where_the_source_is_told(own: str, again: str | None) -> None:
    mine = [*MUSEUM[:2], own, *MUSEUM[2:]]
    told = [MUSEUM_AGAIN[0], *([again] if again else []), own, *MUSEUM_AGAIN[2:]]
    assert MUSEUM[1] not in merge(_body(MUSEUM), _body(mine), _body(told)).body
