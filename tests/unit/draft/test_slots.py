"""Where a person's sentences stand in a rewrite that makes a list of what they stood among, or takes their paragraph elsewhere."""

import pytest

from pipeline.draft.merge import merge

LIBRARY = (
    "도서관이 책을 찾아 주는 AI를 들이고 대출이 31% 늘었어요.[^S1.2]",
    "예약한 책을 기다리는 날은 12일에서 4일로 줄었어요.[^S1.3]",
    "반납이 늦은 책도 900권에서 320권이 됐어요.[^S1.4]",
)
FERRY = (
    "여객선 회사가 표 값을 수요에 맞추고 빈자리가 2,400석 줄었어요.[^S2.1]",
    "새벽 배의 표 값은 18,000원에서 11,000원으로 내렸어요.[^S2.2]",
    "환불을 바란 승객은 7%였어요.[^S2.5]",
)
BAKERY = (
    "빵집 210곳이 남을 빵을 미리 세는 모델을 써요.[^S3.2]",
    "버리는 빵은 하루 64개에서 19개가 됐어요.[^S3.4]",
    "재료비는 한 달에 130만 원 줄었어요.[^S3.6]",
)
LINES: dict[tuple[str, ...], tuple[str, ...]] = {
    LIBRARY: ("- **대출:** 31% 늘어남[^S1.2]", "- **예약:** 12일에서 4일[^S1.3]", "- **늦은 반납:** 320권[^S1.4]"),
    FERRY: ("1. 빈자리가 2,400석 줄었어요.[^S2.1]", "2. 새벽 표는 11,000원이에요.[^S2.2]", "3. 환불은 7%예요.[^S2.5]"),
    BAKERY: ("- 빵집 210곳[^S3.2]", "- 버리는 빵: 하루 19개[^S3.4]", "- 재료비: 월 130만 원 아낌[^S3.6]"),
}
END = "내년 봄에는 다른 도시에서도 시작해요.[^S9.1]"
END_AGAIN = "봄이 오면 다른 도시도 시작한다고 해요.[^S9.1]"
REMARK = "제 눈에는 이 대목이 가장 놀라웠어요."
STORIES = [LIBRARY, FERRY, BAKERY]


def _text(*paragraphs: str) -> str:
    return "\n\n".join(("### 제목이에요", *paragraphs)) + "\n"


def _told(story: tuple[str, ...], behind: int, *, apart: bool) -> str:
    """Return a story in a paragraph with the remark behind one of its sentences, on the line or a paragraph of its own."""
    first, rest = " ".join(story[: behind + 1]), " ".join(story[behind + 1 :])
    rows = (first, REMARK, rest) if apart else (" ".join(part for part in (first, REMARK, rest) if part),)
    return _text(*(row for row in rows if row), END)


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("behind", range(3))
@pytest.mark.parametrize("story", STORIES)
def test_a_remark_on_one_line_of_a_new_list_stands_behind_the_list(
    story: tuple[str, ...], behind: int, apart: bool
) -> None:
    base, mine, lines = _text(" ".join(story), END), _told(story, behind, apart=apart), "\n".join(LINES[story])
    right = _text(lines, REMARK, END_AGAIN)
    assert merge(base, mine, right).body == right  # believed
    assert merge(base, mine, _text(lines, END_AGAIN)).body == right  # forgotten
    assert merge(base, mine, _text(lines, END_AGAIN, REMARK)).body == right  # at another thought


@pytest.mark.parametrize("story", STORIES)
def test_where_a_rewrite_has_a_remark_as_a_line_of_its_list_or_tells_the_thought_before_it_nothing_is_moved(
    story: tuple[str, ...],
) -> None:
    base, mine, lines = _text(" ".join(story), END), _told(story, 0, apart=False), LINES[story]
    rest = "\n".join(lines[1:]).replace("2.", "1.").replace("3.", "2.")
    told = _text(f"{story[0]} {REMARK}", rest, END_AGAIN)
    assert merge(base, mine, told).body == told
    assert (
        merge(base, mine, _text(story[0], rest, REMARK, END_AGAIN)).body == told
    )  # behind a list that does not tell it
    mark = lines[0].partition(" ")[0].replace("1.", "2.")
    listed = _text("\n".join((lines[0], f"{mark} {REMARK}")), END_AGAIN)
    assert merge(base, mine, listed).body == listed


def test_an_own_line_stands_beside_its_line_and_a_remark_before_it_does_not_drag_it_behind_the_list() -> None:
    base = _text("\n".join(LINES[LIBRARY]), END)
    own = "- **새 책:** 제가 신청한 6권"
    mine = base.replace(LINES[LIBRARY][1], f"{LINES[LIBRARY][1]}\n{own}")
    fresh = ("- **빌린 책:** 31% 많음[^S1.2]", "- **기다림:** 12일에서 4일로[^S1.3]", "- **늦게 온 책:** 320권[^S1.4]")
    listed = _text("\n".join((*fresh[:2], own, fresh[2])), END_AGAIN)
    for theirs in (listed, _text("\n".join(fresh), END_AGAIN), _text("\n".join((*fresh, own)), END_AGAIN)):
        assert merge(base, mine, theirs).body == listed
    before = _text(LIBRARY[0], "\n".join(LINES[LIBRARY][1:]))
    both = before.replace(LIBRARY[0], f"{LIBRARY[0]} {REMARK}").replace(
        LINES[LIBRARY][1], f"{LINES[LIBRARY][1]}\n{own}"
    )
    body = merge(before, both, _text("\n".join((*fresh[:2], own, fresh[2])))).body
    assert body.index(REMARK) < body.index(fresh[1]) < body.index(own) < body.index(fresh[2])


ABOVE = "시청이 눈 치우는 차 40대에 길을 고르는 모델을 달았어요.[^S5.1] 기름값은 22% 줄었어요.[^S5.2]"
ABOVE_AGAIN = "눈 치우는 차 40대가 모델이 고른 길로 다녀요.[^S5.1] 기름은 22% 덜 써요.[^S5.2]"
OPENS = "언덕길 3곳은 눈이 와도 빠졌어요.[^S5.4]"
OPENS_AGAIN = "빠진 곳은 언덕길 3곳이에요.[^S5.4]"
CHANGED = [
    "언덕길 세 곳에는 눈이 와도 차가 한 대도 안 왔어요.[^S5.4]",
    "눈이 와도 언덕길 3곳은 빠졌어요, 저희 집 앞도요.[^S5.4]",
    "언덕길 3곳만은 눈이 와도 빠졌거든요.",
]
REST = "김도언 과장은 “지도에 비탈이 없었다”고 말했어요.[^S5.5] 그래서 1월 9일부터 그곳은 사람이 정해요.[^S5.6]"
REST_AGAIN = "“지도에 비탈이 없었다”는 것이 김도언 과장의 말이에요.[^S5.5] 1월 9일부터는 그곳을 사람이 정해요.[^S5.6]"
LAST, LAST_AGAIN = "다음 점검은 3월이에요.[^S5.8]", "3월에 다시 점검해요.[^S5.8]"


@pytest.mark.parametrize("changed", CHANGED)
def test_a_changed_sentence_goes_where_a_rewrite_takes_the_paragraph_that_it_opens(changed: str) -> None:
    base, mine = _text(ABOVE, f"{OPENS} {REST}", LAST), _text(ABOVE, f"{changed} {REST}", LAST)
    for right in (
        _text(f"{changed} {REST_AGAIN}", ABOVE_AGAIN, LAST_AGAIN),
        _text(ABOVE_AGAIN, LAST_AGAIN, f"{changed} {REST_AGAIN}"),
        _text(ABOVE_AGAIN, f"{changed} {REST_AGAIN}", LAST_AGAIN),
    ):
        assert merge(base, mine, right).body == right
        forgotten = right.replace(changed, OPENS_AGAIN)
        assert merge(base, mine, forgotten).body == right
    remark = right.replace(changed, f"{changed} {REMARK}")
    assert merge(base, mine.replace(changed, f"{changed} {REMARK}"), remark).body == remark


def test_a_changed_sentence_that_a_rewrite_takes_away_from_its_paragraph_stays_with_it() -> None:
    base, mine = _text(ABOVE, f"{OPENS} {REST}", LAST), _text(ABOVE, f"{CHANGED[0]} {REST}", LAST)
    for theirs in (
        _text(f"{CHANGED[0]} {ABOVE_AGAIN}", REST_AGAIN, LAST_AGAIN),
        _text(CHANGED[0], ABOVE_AGAIN, REST_AGAIN, LAST_AGAIN),
        _text(ABOVE_AGAIN, REST_AGAIN, f"{LAST_AGAIN} {CHANGED[0]}"),
    ):
        body = merge(base, mine, theirs).body
        assert body.index(ABOVE_AGAIN) < body.index(CHANGED[0]) < body.index(REST_AGAIN)


def test_a_changed_sentence_passes_no_other_of_the_persons() -> None:
    above = ABOVE.replace("기름값은 22% 줄었어요.", "기름값은 22%나 줄었대요.")
    base, mine = _text(ABOVE, f"{OPENS} {REST}", LAST), _text(above, f"{CHANGED[0]} {REST}", LAST)
    kept = above.rpartition("] ")[2]
    theirs = _text(f"{CHANGED[0]} {REST_AGAIN}", ABOVE_AGAIN.replace("기름은 22% 덜 써요.[^S5.2]", kept), LAST_AGAIN)
    body = merge(base, mine, theirs).body
    assert body.index(kept) < body.index(CHANGED[0])


def test_a_remark_that_cites_nothing_opens_no_text_with_the_rest_of_its_paragraph() -> None:
    base, mine = _text(ABOVE, f"{OPENS} {REST}"), _text(ABOVE, f"{OPENS} {REMARK} {REST}")
    theirs = _text(f"{REMARK} {REST_AGAIN}", ABOVE_AGAIN)
    assert not merge(base, mine, theirs).body.startswith(_text(REMARK).strip())


def test_what_follows_a_changed_sentence_in_a_rewrite_goes_on_in_its_paragraph_where_that_goes_on_for_the_person() -> (
    None
):
    rest = REST_AGAIN.rpartition("] ")[2]
    base, theirs = _text(ABOVE, f"{OPENS} {REST}", LAST), _text(ABOVE_AGAIN, f"{OPENS_AGAIN} {rest}", LAST_AGAIN)
    mine = base.replace(OPENS, CHANGED[0])
    assert merge(base, mine, theirs).body == _text(ABOVE_AGAIN, f"{CHANGED[0]} {rest}", LAST_AGAIN)
    alone = _text(ABOVE, CHANGED[0], REST, LAST)
    assert merge(_text(ABOVE, OPENS, REST, LAST), alone, theirs).body == _text(
        ABOVE_AGAIN, CHANGED[0], rest, LAST_AGAIN
    )


WATER, WATER_OWN = (
    "온실 14동의 물이 하루 3.2톤에서 2.5톤으로 줄었어요.[^S6.2]",
    "온실 14동의 물이 하루 3.2톤에서 2.5톤으로 줄었으니 대단해요.[^S6.2]",
)
TRIED, TRIED_AGAIN = "그린벨 농장이 여섯 달 시험한 결과예요.[^S6.1]", "여섯 달 시험은 그린벨 농장에서 했어요.[^S6.1]"
FROST = "서리가 내린 5일에는 기계를 껐어요.[^S6.5] 농부 정가온 씨는 “서리는 아직 사람이 안다”고 말했어요.[^S6.6]"
FROST_AGAIN = (
    "서리 내린 5일, 기계는 꺼져 있었어요.[^S6.5] “서리는 아직 사람이 안다”고 농부 정가온 씨가 말했어요.[^S6.6]"
)
NEXT, NEXT_AGAIN = "다음 온실은 3월에 문을 열어요.[^S6.8]", "3월에는 다음 온실이 열려요.[^S6.8]"


@pytest.mark.parametrize(
    "moved",
    [
        f"다른 날은 달랐어요.[^S6.2] {WATER_OWN} {TRIED_AGAIN}",
        f"다른 날은 달랐어요.[^S6.2] {WATER_OWN}",
        f"다른 날은 좋았어요. {WATER_OWN} {TRIED_AGAIN}",
        f"{TRIED_AGAIN} {WATER_OWN}",
        f"{WATER_OWN} {TRIED_AGAIN}",
    ],
)
def test_a_changed_sentence_stands_in_its_paragraph_where_a_rewrite_has_it_behind_what_stood_below(moved: str) -> None:
    base, mine = _text(f"{WATER} {TRIED}", FROST, NEXT), _text(f"{WATER_OWN} {TRIED}", FROST, NEXT)
    for theirs in (_text(FROST_AGAIN, moved, NEXT_AGAIN), _text(FROST_AGAIN, NEXT_AGAIN, moved)):
        assert merge(base, mine, theirs).body == theirs


def test_a_changed_opening_sentence_goes_along_with_its_paragraph_though_the_rewrite_forgets_it() -> None:
    base, mine = _text(f"{WATER} {TRIED}", FROST, NEXT), _text(f"{WATER_OWN} {TRIED}", FROST, NEXT)
    body = merge(base, mine, _text(FROST_AGAIN, TRIED_AGAIN, NEXT_AGAIN)).body
    assert body == _text(FROST_AGAIN, f"{WATER_OWN} {TRIED_AGAIN}", NEXT_AGAIN)


def test_a_changed_opening_sentence_that_a_rewrite_throws_into_another_paragraph_goes_back() -> None:
    base, mine = _text(f"{WATER} {TRIED}", FROST, NEXT), _text(f"{WATER_OWN} {TRIED}", FROST, NEXT)
    for theirs in (
        _text(TRIED_AGAIN, FROST_AGAIN.replace("[^S6.5] ", f"[^S6.5] {WATER_OWN} "), NEXT_AGAIN),
        _text(TRIED_AGAIN, FROST_AGAIN, f"{NEXT_AGAIN} {WATER_OWN}"),
        _text(TRIED_AGAIN, FROST_AGAIN, WATER_OWN, NEXT_AGAIN),
    ):
        assert merge(base, mine, theirs).body.startswith(_text(WATER_OWN).rstrip())


@pytest.mark.parametrize("between", ["\n- ", " "])
def test_a_line_of_the_persons_of_two_sentences_stays_one_line_whatever_the_rewrite_makes_of_them(between: str) -> None:
    lines = ("- 첫째 날짜를 적어 두세요.[^S1.1]", "- 둘째도 챙겨 볼 만해요.[^S2.1]", "- 셋째부터 해 보세요.[^S3.1]")
    own = ("이번 주에 답장 하나만 보내 주세요.", "어떤 AI를 껐는지 궁금해요.")
    base = "\n".join(lines) + "\n"
    mine = base.replace(lines[1], f"- {' '.join(own)}")
    theirs = base.replace("적어 두세요", "적어 둬요").replace(lines[1], f"- {between.join(own)}")
    assert merge(base, mine, theirs).body == mine.replace("적어 두세요", "적어 둬요")
    apart = base.replace(lines[1], f"- {own[0]}\n- {own[1]}")
    assert merge(base, apart, apart.replace("적어 두세요", "적어 둬요")).body == apart.replace(
        "적어 두세요", "적어 둬요"
    )
