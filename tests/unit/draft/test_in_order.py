"""A rewrite that tells the thoughts around a person's sentences in another order: its paragraphs give way, not what stands beside what."""

from pathlib import Path

import pytest

from pipeline.draft.in_order import in_order_of
from pipeline.draft.merge import merge
from pipeline.records import OutlineSection
from pipeline.run import authorship
from pipeline.workspace.history import History

HEADING = "### 두 회사의 한 주예요\n\n"
PRICES = "루멘이 입력 요금을 60% 내렸어요.[^S1.1] 출력 요금은 그대로예요.[^S1.2]"
SCORES = "오르카는 새 모델을 공개했어요.[^S2.1] 한국어 시험에서 82점을 받았어요.[^S2.2]"
PRICES_AGAIN = "루멘은 입력 값을 60%나 깎았어요.[^S1.1] 출력 값은 건드리지 않았고요.[^S1.2]"
SCORES_AGAIN = "오르카의 새 모델도 나왔어요.[^S2.1] 한국어 시험 점수는 82점이에요.[^S2.2]"
NEWS = "시험을 낸 곳은 다음 달에 문제를 공개해요.[^S3.1]"
GLAD, DOUBT = "반가운 소식이에요.", "저는 이 점수가 못 미더워요."
MINE = f"{HEADING}{PRICES} {GLAD}\n\n{SCORES} {DOUBT}\n"
WANTED = f"{HEADING}{PRICES_AGAIN} {GLAD}\n\n{SCORES_AGAIN} {DOUBT}\n"


@pytest.mark.parametrize(
    "reply",
    [
        f"{SCORES_AGAIN} {GLAD}\n\n{PRICES_AGAIN} {DOUBT}",
        f"{SCORES_AGAIN} {DOUBT}\n\n{PRICES_AGAIN} {GLAD}",
        f"{SCORES_AGAIN}\n\n{PRICES_AGAIN}",
        f"{SCORES_AGAIN}\n\n{PRICES_AGAIN} {GLAD} {DOUBT}",
    ],
)
def test_paragraphs_that_changed_places_stand_beside_what_the_person_said_to_each(reply: str) -> None:
    assert merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", MINE, f"{HEADING}{reply}\n").body == WANTED


def test_what_the_rewrite_has_of_its_own_between_them_stays_there() -> None:
    reply = f"{HEADING}{SCORES_AGAIN}\n\n{NEWS}\n\n{PRICES_AGAIN}\n"
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", MINE, reply)
    assert merged.body == WANTED.replace(f"{GLAD}\n\n", f"{GLAD}\n\n{NEWS}\n\n")


def test_one_sentence_of_the_persons_moves_no_paragraph() -> None:
    mine = MINE.replace(f" {DOUBT}", "")
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", mine, f"{HEADING}{SCORES_AGAIN}\n\n{PRICES_AGAIN}\n")
    assert merged.body == f"{HEADING}{SCORES_AGAIN}\n\n{PRICES_AGAIN} {GLAD}\n"


def test_a_paragraph_that_tells_both_thoughts_stays_where_it_is() -> None:
    both = f"{HEADING}{NEWS}\n\n{SCORES_AGAIN} {PRICES_AGAIN}\n"
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", MINE, both).body
    assert merged.startswith(f"{HEADING}{NEWS}\n\n")
    assert merged.index(GLAD) < merged.index(DOUBT)


def test_a_model_sentence_that_a_merge_set_behind_the_persons_is_not_theirs(tmp_path: Path) -> None:
    draft = f"{HEADING}{PRICES}\n"
    mine = draft.replace("출력 요금은 그대로예요.", "출력 요금은 손대지 않았대요.")
    own = "출력 요금은 손대지 않았대요.[^S1.2]"
    early = f"{HEADING}{own} 루멘은 입력 값을 60%나 깎았어요.[^S1.1]\n"
    merged = merge(draft, mine, early).body
    assert merged.index("깎았어요") < merged.index(own)
    history = History(tmp_path / "s1")
    for body, by in ((draft, "draft"), (mine, "edit"), (early, "draft"), (merged, "merge")):
        history.add(f"---\nid: s1\nkind: story\n---\n{body}", by)  # type: ignore[arg-type]

    whose = authorship.of(history, OutlineSection("s1", "story", ""))
    again = f"{HEADING}입력 값이 60% 내렸어요.[^S1.1] {own}\n"
    assert merge(whose.base, merged, again, whose.own).body == again


def test_a_draft_keeps_its_order_where_nothing_was_set_back() -> None:
    draft = f"{HEADING}{PRICES}\n\n{SCORES}\n"
    assert in_order_of(draft, MINE) == draft
    assert in_order_of(draft, "") == draft
    turned = f"{HEADING}{SCORES}\n\n{PRICES}\n"
    assert in_order_of(draft, turned).index("오르카") < in_order_of(draft, turned).index("루멘")


HEADS = f"{HEADING}#### 값\n\n{PRICES}\n\n#### 시험\n\n{SCORES}\n"


@pytest.mark.parametrize(
    "reply",
    [
        f"#### 값\n\n{SCORES_AGAIN}\n\n#### 시험\n\n{PRICES_AGAIN}",
        f"{SCORES_AGAIN}\n\n{PRICES_AGAIN}",
        f"#### 시험\n\n{SCORES_AGAIN}\n\n#### 값\n\n{PRICES_AGAIN}",
    ],
)
def test_subheadings_of_the_persons_stand_over_what_they_stood_over(reply: str) -> None:
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", HEADS, f"{HEADING}{reply}\n").body
    assert merged == f"{HEADING}#### 값\n\n{PRICES_AGAIN}\n\n#### 시험\n\n{SCORES_AGAIN}\n"


INTRO, REMARK = "이제 시험 결과를 볼게요.", "저는 이 값이 오래가지 않을 것 같아요."


@pytest.mark.parametrize("reply", [f"{INTRO}\n\n{SCORES_AGAIN}\n\n{PRICES_AGAIN}", f"{SCORES_AGAIN}\n\n{PRICES_AGAIN}"])
def test_a_paragraph_of_the_persons_that_leads_on_goes_with_what_it_leads_to(reply: str) -> None:
    mine = f"{HEADING}{PRICES}\n\n{INTRO}\n\n{SCORES}\n"
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", mine, f"{HEADING}{reply}\n").body
    assert merged == f"{HEADING}{INTRO}\n\n{SCORES_AGAIN}\n\n{PRICES_AGAIN}\n"


@pytest.mark.parametrize(
    "reply", [f"{SCORES_AGAIN}\n\n{PRICES_AGAIN}\n\n{REMARK}", f"{SCORES_AGAIN}\n\n{PRICES_AGAIN}"]
)
def test_any_other_paragraph_of_theirs_goes_with_what_it_was_said_of(reply: str) -> None:
    mine = f"{HEADING}{PRICES}\n\n{REMARK}\n\n{SCORES}\n"
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", mine, f"{HEADING}{reply}\n").body
    assert merged == f"{HEADING}{SCORES_AGAIN}\n\n{PRICES_AGAIN}\n\n{REMARK}\n"


def test_two_paragraphs_that_lead_on_keep_their_order_and_what_they_lead_to() -> None:
    mine = f"{HEADING}먼저 값 이야기예요.\n\n{PRICES}\n\n{INTRO}\n\n{SCORES}\n"
    reply = f"{HEADING}먼저 값 이야기예요.\n\n{SCORES_AGAIN}\n\n{INTRO}\n\n{PRICES_AGAIN}\n"
    merged = merge(f"{HEADING}{PRICES}\n\n{SCORES}\n", mine, reply).body
    assert merged == f"{HEADING}먼저 값 이야기예요.\n\n{PRICES_AGAIN}\n\n{INTRO}\n\n{SCORES_AGAIN}\n"
