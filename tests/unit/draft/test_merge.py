import itertools

import pytest

from pipeline.draft.found import standing_sentences
from pipeline.draft.given_up import chained
from pipeline.draft.hunks import both
from pipeline.draft.merge import (
    Given,
    deleted_sentences,
    fixed_sentences,
    given_up,
    merge,
    own_sentences,
    parted,
    said,
    take,
)
from pipeline.draft.units import units
from pipeline.text import sections

BASE = """### 루멘, 값을 내렸어요

루멘이 18일 새 모델 루멘 2를 내놨어요.[^S1.2] 값은 이렇게 달라졌어요.[^S1.3]

- **입력:** $1.75에서 $0.28로[^S1.3]
- **출력:** $7에서 $1.12로[^S1.4]

긴 문서를 읽히는 쪽이라면 입력 값이 먼저 와닿아요.[^S1.3] 다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]
"""
MINE = (
    BASE.replace("$0.28로[", "$0.28로, 84% 싸요[")
    .replace("\n긴", "\n제가 써 보니 한국어는 아직이에요.\n\n긴")
    .replace(" 다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", "")
)
THEIRS = """### 루멘, 입력 값을 84% 내렸어요

리스본의 루멘이 18일 루멘 2를 공개했어요.[^S1.2]

값은 모두 내렸어요.[^S1.3]

- **입력:** $0.28[^S1.3]
- **출력:** $1.12[^S1.4]
- **가중치:** 12월 1일 공개[^S1.5]

문서를 많이 읽히면 입력 값부터 보세요.[^S1.3] 점수는 루멘이 자체 시험에서 잰 값이에요.[^S4.9]
"""


def test_the_persons_words_stay_and_the_rest_is_new() -> None:
    assert merge(BASE, MINE, THEIRS).body == (
        "### 루멘, 입력 값을 84% 내렸어요\n\n"
        "리스본의 루멘이 18일 루멘 2를 공개했어요.[^S1.2]\n\n"
        "값은 모두 내렸어요.[^S1.3]\n\n"
        "- **입력:** $1.75에서 $0.28로, 84% 싸요[^S1.3]\n"
        "- **출력:** $1.12[^S1.4]\n"
        "- **가중치:** 12월 1일 공개[^S1.5]\n\n"
        "제가 써 보니 한국어는 아직이에요.\n\n"
        "문서를 많이 읽히면 입력 값부터 보세요.[^S1.3]\n"
    )


def test_where_both_changed_a_sentence_the_other_is_a_conflict() -> None:
    (conflict,) = merge(BASE, MINE, THEIRS).conflicts
    assert conflict.mine == ("$1.75에서 $0.28로, 84% 싸요[^S1.3]",)
    assert conflict.theirs == ("$0.28[^S1.3]",)


def test_a_heading_of_the_person_stays() -> None:
    mine = BASE.replace("### 루멘, 값을 내렸어요", "### 제가 붙인 제목이에요")
    merged = merge(BASE, mine, THEIRS).body
    assert merged == THEIRS.replace("### 루멘, 입력 값을 84% 내렸어요", "### 제가 붙인 제목이에요")


def test_one_edited_sentence_of_ten_leaves_nine_new_ones() -> None:
    base = "\n\n".join(f"{n}번 모델은 시험 {n}에서 {n}점을 받았어요.[^S1.{n}]" for n in range(1, 11)) + "\n"
    theirs = base.replace("받았어요", "얻었어요")
    mine = base.replace("4점을 받았어요", "4점이나 받았어요")
    merged = merge(base, mine, theirs).body
    assert merged.count("얻었어요") == 9
    assert "4번 모델은 시험 4에서 4점이나 받았어요.[^S1.4]" in merged


def test_a_locked_sentence_stays_and_a_locked_section_is_not_touched() -> None:
    locked = "루멘이 18일 새 모델 루멘 2를 내놨어요."
    assert f"{locked}[^S1.2]" in merge(BASE, BASE, THEIRS, (locked,)).body
    assert merge(BASE, MINE, THEIRS, True).body == MINE


def test_fixed_and_deleted_sentences_are_what_the_person_did() -> None:
    assert fixed_sentences(BASE, MINE) == (
        "**입력:** $1.75에서 $0.28로, 84% 싸요[^S1.3]",
        "제가 써 보니 한국어는 아직이에요.",
    )
    assert deleted_sentences(BASE, MINE) == ("다만 점수는 루멘이 스스로 잰 값이에요.",)
    assert fixed_sentences(BASE, BASE) == deleted_sentences(BASE, BASE) == ()


def test_a_moved_sentence_is_not_a_deleted_one() -> None:
    mine = "나예요.\n\n둘이에요.\n\n하나예요.\n"
    assert deleted_sentences("하나예요.\n\n둘이에요.\n\n나예요.\n", mine) == ()


def test_hunks_can_be_taken_one_by_one() -> None:
    merged = merge(BASE, MINE, THEIRS)
    first = merged.hunks[0]
    assert take(MINE, merged.hunks, {first.number}) == MINE.replace(first.mine, first.merged)
    assert take(MINE, merged.hunks, ()) == MINE


def test_a_locked_sentence_that_the_rewrite_moved_stands_once_whichever_hunks_are_taken() -> None:
    held = "다만 점수는 루멘이 스스로 잰 값이에요."
    theirs = (
        "### 루멘, 입력 값 84% 인하\n\n루멘 2의 입력 값은 $0.28예요.[^S1.3] 다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]\n\n"
        "루멘이 18일 새 모델을 공개했어요.[^S1.2]\n\n문서를 많이 읽히면 입력 값부터 보세요.[^S1.3]\n"
    )
    found = merge(BASE, BASE, theirs, (held,)).hunks
    assert len(found) > 2
    for size in range(len(found) + 1):
        for chosen in itertools.combinations([one.number for one in found], size):
            assert take(BASE, found, chosen).count(held) == 1


def test_both_texts_of_a_place_say_what_stands_in_both_once() -> None:
    assert (
        both("\n\n내 말이에요. 옛말이에요.", "\n\n새말이에요. 내 말이에요.")
        == "\n\n내 말이에요. 옛말이에요.\n\n새말이에요."
    )
    assert both("내 말이에요.", " 내 말이에요.") == "내 말이에요."
    assert both("내 말이에요.", "") == "내 말이에요."
    assert both("", "\n\n새말이에요.") == "\n\n새말이에요."


SUBHEADED = BASE.replace("\n긴", "\n#### 남은 물음\n\n긴")


def test_a_subheading_that_the_rewrite_forgot_stands_over_what_it_stood_over_in_its_level() -> None:
    merged = merge(BASE, SUBHEADED, THEIRS).body
    assert merged == THEIRS.replace("\n문서를", "\n#### 남은 물음\n\n문서를")


def test_a_subheading_is_told_and_stands_where_the_rewrite_names_it() -> None:
    fixed = fixed_sentences(BASE, SUBHEADED)
    assert fixed == ("#### 남은 물음",)
    assert standing_sentences(SUBHEADED, fixed)[4:6] == (
        "E1",
        "긴 문서를 읽히는 쪽이라면 입력 값이 먼저 와닿아요. (S1.3)",
    )
    named = THEIRS.replace(" 점수는", "\n\n#### 남은 물음\n\n점수는")
    assert merge(BASE, SUBHEADED, named).body == named


def test_an_own_subheading_stands_over_the_own_sentence_that_follows_it_though_a_rewrite_forgets_both() -> None:
    mine = BASE.replace("\n긴", "\n### 써 보니\n\n제가 써 보니 한국어는 아직이에요.\n\n긴")
    assert "### 써 보니\n\n제가 써 보니 한국어는 아직이에요." in merge(BASE, mine, THEIRS).body
    assert merge(BASE, mine, THEIRS).body.startswith("### 루멘, 입력 값을 84% 내렸어요\n")


GIVEN = """### 루멘 소식

루멘이 4일 서버를 늘렸어요.[^S1.3]

코베인이 16일 계약을 맺었어요.[^S1.6]

시청이 20일 시험을 마쳤어요.[^S1.4]
"""


def test_a_subheading_whose_part_gives_way_stands_over_the_last_paragraph_that_stays() -> None:
    mine = GIVEN.replace("늘렸어요", "늘렸다고 해요").replace("\n시청이", "\n### 덧붙여\n\n시청이")
    theirs = "### 새 제목\n\n루멘이 4일 서버를 늘렸다고 해요.[^S1.3]\n\n루멘이 4일에 서버를 더 늘렸어요.[^S1.3] 코베인이 16일에 계약을 맺었어요.[^S1.6]\n"
    assert merge(GIVEN, mine, theirs).body == (
        "### 새 제목\n\n루멘이 4일 서버를 늘렸다고 해요.[^S1.3]\n\n### 덧붙여\n\n코베인이 16일에 계약을 맺었어요.[^S1.6]\n"
    )


@pytest.mark.parametrize("moved", ["front", "middle"])
def test_a_forgotten_subheading_stands_over_its_thought_wherever_the_rewrite_has_moved_that(moved: str) -> None:
    mine = GIVEN.replace("\n코베인이", "\n#### 계약\n\n코베인이")
    deal, servers = "16일에 맺은 코베인의 계약도 있어요.[^S1.6]\n\n", "루멘은 4일에 서버를 더 늘렸어요.[^S1.3]\n\n"
    trial = "20일에는 시청의 시험이 끝났어요.[^S1.4]\n\n"
    order = [deal, servers, trial] if moved == "front" else [trial, deal, servers]
    merged = merge(GIVEN, mine, "### 새 제목\n\n" + "".join(order).rstrip() + "\n").body
    assert merged == "### 새 제목\n\n" + "".join(order).replace(deal, f"#### 계약\n\n{deal}").rstrip() + "\n"


def test_line_ends_with_a_carriage_return_make_no_other_sentences() -> None:
    mine = GIVEN.replace("\n코베인이", "\n---\n\n![그림](images/a.png)\n\n```\n코드\n```\n\n코베인이")
    windows = mine.replace("\n", "\r\n")
    assert [(one.place, one.text) for one in units(windows)][:3] == [(one.place, one.text) for one in units(mine)][:3]
    assert fixed_sentences(GIVEN, windows) == fixed_sentences(GIVEN, mine) == ()


def test_two_subheadings_one_right_below_the_other_are_lifted_together() -> None:
    mine = GIVEN.replace("\n코베인이 16일 계약을 맺었어요.[^S1.6]\n", "\n### 물음\n\n#### 남은 물음\n")
    theirs = "### 새 제목\n\n루멘이 4일에 서버를 더 늘렸어요.[^S1.3]\n\n- 루멘은 28일 값도 내려요.[^S1.8]\n- 오르카는 아직이에요.[^S1.9]\n\n### 물음\n\n코베인이 16일에 계약을 맺었어요.[^S1.6]\n"
    assert merge(GIVEN, mine, theirs).body.endswith(
        "### 물음\n\n#### 남은 물음\n\n- 루멘은 28일 값도 내려요.[^S1.8]\n- 오르카는 아직이에요.[^S1.9]\n"
    )


def test_a_sentence_of_a_rewrite_in_another_order_is_no_return_of_a_deleted_one_that_it_says_less() -> None:
    base = GIVEN.replace("시청이 20일 시험을 마쳤어요.", "루멘이 20일 값을 내렸어요.")
    mine = base.replace("\n루멘이 20일 값을 내렸어요.[^S1.4]\n", "")
    said_again = "루멘이 4일에 서버를 늘렸어요.[^S1.3 S1.4]"
    theirs = f"### 새 제목\n\n코베인이 16일에 계약을 맺었어요.[^S1.6]\n\n{said_again}\n"
    assert said_again in merge(base, mine, theirs).body
    assert "20일" not in merge(base, mine, theirs.replace(said_again, "루멘이 20일에 값을 또 내렸어요.[^S1.4]")).body


ROUND = "### 루멘, 값\n\n루멘 2의 입력 값은 $0.28예요.[^S1.3]\n\n출력 값은 $1.12예요.[^S1.4]\n"


def test_what_was_deleted_in_an_earlier_round_does_not_return_in_other_words() -> None:
    gave = given_up(BASE, BASE.replace(" 다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", ""))
    assert [(one.text, one.by) for one in gave] == [("다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", ())]
    back = "점수는 루멘이 자체 시험에서 잰 값이래요.[^S4.9]"
    again = f"### 루멘, 값\n\n입력 값이 $0.28로 내렸어요.[^S1.3]\n\n{back} 출력 값은 $1.12로 내렸어요.[^S1.4]\n"
    assert back in merge(ROUND, ROUND, again).body
    merged = merge(ROUND, ROUND, again, gave=gave)
    assert merged.body == again.replace(f"{back} ", "")
    assert merged.conflicts == ()
    put_back = ROUND.replace("예요.[^S1.4]", f"예요.[^S1.4] {back}")
    assert back in merge(ROUND, put_back, again, gave=gave).body


STANDS = (
    "### 온실이 물을 덜 써요\n\n토마토 농장 그린벨이 6일 물 주는 AI를 온실 14동에 넣었어요.[^S1.1] "
    "한 동의 물이 하루 3.2톤에서 2.5톤으로 줄었어요.[^S1.2]{} 다음 온실은 3월에 문을 열 예정이에요.[^S2.4]\n"
)
COUNTED = " 흙 센서 960개는 지역 대학 연구실이 달았어요.[^S1.3]"


@pytest.mark.parametrize(
    ("deleted", "new", "kept_out"),
    [
        (COUNTED, ("센서는 모두 960개예요.[^S1.3]", "지역 대학의 연구실이 단 것이에요.[^S1.3]"), (0, 1)),
        (COUNTED, ("흙에는 센서가 960개 있어요.[^S1.3]", "센서를 단 곳은 지역 대학이에요.[^S1.3]"), (0, 1)),
        (COUNTED, (COUNTED.strip(), COUNTED.strip()), (0, 1)),
        (COUNTED, ("흙 센서는 대학 연구실이 달았어요.[^S1.3]", "센서 하나의 수명은 4년이에요.[^S1.3]"), (0,)),
        (COUNTED, ("대학 연구실은 센서 960개를 흙에 달았어요.[^S1.3]", "농장은 전기도 11% 아꼈어요.[^S1.3]"), (0,)),
        (COUNTED, ("그린벨은 AI를 온실 14동에서 써요.[^S1.1 S1.3]",), ()),
        (COUNTED, ("센서로 흙 속까지 재요.[^S1.3]", "그 일은 지역 대학에 있는 사람들이 맡았어요.[^S1.3]"), (0, 1)),
        (
            " 물탱크를 살펴보는 일은 사람이 맡아요.",
            ("물탱크는 사람이 살펴봐요.", "물탱크를 맡은 사람은 따로 있어요."),
            (0, 1),
        ),
    ],
)
def test_what_was_deleted_does_not_return_in_two_sentences_for_one(
    deleted: str, new: tuple[str, ...], kept_out: tuple[int, ...]
) -> None:
    base, mine = STANDS.format(deleted), STANDS.format("")
    theirs = (
        f"### 온실\n\n그린벨은 온실 14동의 물을 AI로 줘요.[^S1.1] {' '.join(new)} 3월에는 다음 온실이 열려요.[^S2.4]\n"
    )
    now, later = merge(base, mine, theirs), merge(mine, mine, theirs, gave=given_up(base, mine))
    for merged in (now, later):
        left = [text for text in sections.placed(merged.body) if text.text in new]
        assert merged.kept_out == tuple(new[place] for place in kept_out)
        assert [part.text for part in left] == [text for at, text in enumerate(new) if at not in kept_out]
        assert "다음 온실이 열려요" in merged.body


def test_what_was_deleted_does_not_return_as_a_part_of_another_sentence() -> None:
    base, mine = STANDS.format(COUNTED), STANDS.format("")
    said = "한 동의 물이 하루 3.2톤에서 2.5톤으로 줄었어요.[^S1.2]"
    mixed = "한 동이 하루 쓰는 물은 2.5톤으로 줄었고, 흙 센서는 대학 연구실이 달았어요.[^S1.2 S1.3]"
    theirs = f"### 온실\n\n그린벨은 온실 14동의 물을 AI로 줘요.[^S1.1] {mixed} 3월에는 다음 온실이 열려요.[^S2.4]\n"
    merged = merge(base, mine, theirs)
    assert merged.body == theirs.replace(mixed, said)
    assert merged.kept_out == (mixed,)
    twice = theirs.replace(mixed, f"{said} {mixed}")
    assert merge(base, mine, twice).body == theirs.replace(mixed, said)
    assert merge(base, mine, theirs.replace(" S1.3", "")).body == theirs.replace(" S1.3", "")


def test_what_two_joined_sentences_say_does_not_stand_again_behind_them() -> None:
    two = "그린벨은 온실 14동에 AI를 넣었어요.[^S1.1] 농장의 계산으로는 물이 하루 3.2톤에서 2.5톤으로 줄었어요.[^S1.2]"
    one = "그린벨은 AI를 넣은 온실 14동의 물을 하루 2.5톤으로 줄였어요(전에는 3.2톤).[^S1.1 S1.2]"
    again = "물은 3.2톤에서 2.5톤이 됐어요.[^S1.2]"
    theirs = f"### 온실\n\nAI는 온실 14동에 들어갔어요.[^S1.1] {again} 3월에는 다음 온실이 열려요.[^S2.4]\n"
    body = "### 온실\n\n{} 다음 온실은 3월에 문을 열 예정이에요.[^S2.4]\n"
    merged = merge(body.format(two), body.format(one), theirs)
    assert one in merged.body
    assert again not in merged.body


def test_a_locked_sentence_that_the_rewrite_names_is_not_told_as_deleted() -> None:
    mine = STANDS.format(COUNTED)
    theirs = f"### 온실\n\n그린벨은 온실 14동의 물을 AI로 줘요.[^S1.1]{COUNTED}\n"
    assert merge(mine, mine, theirs, (sections.plain(COUNTED),)).kept_out == ()


def test_what_was_replaced_in_an_earlier_round_does_not_return_and_stands_against_what_replaced_it() -> None:
    own = "점수는 루멘이 스스로 잰 값이라 참고만 해 주세요.[^S4.9]"
    gave = given_up(BASE, BASE.replace("다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", own))
    assert [one.by for one in gave] == [(own,)]
    mine = ROUND.replace("예요.[^S1.4]", f"예요.[^S1.4] {own}")
    again = mine.replace("예요.[^S1.4]", "로 내렸어요.[^S1.4]")
    for back in ("다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", "다만 점수는 루멘이 스스로 잰 값이지요.[^S4.9]"):
        merged = merge(mine, mine, f"{again[:-1]} {back}\n", (sections.plain(own),), gave)
        assert merged.body == again
        assert [one.theirs for one in merged.conflicts] == ([] if "이에요." in back else [(back,)])


def test_a_sentence_that_was_replaced_and_then_deleted_is_deleted() -> None:
    gave = (Given("", "가예요.", ("나예요.",)), Given("", "다예요."))
    later = (Given("", "나예요.", ("라예요.", "마예요.")),)
    assert chained(gave, later) == (Given("", "가예요.", ("라예요.", "마예요.")), gave[1], *later)
    assert chained(gave, (Given("", "나예요."),))[0].by == ()


def _said(body: str) -> list[str]:
    return [part.plain for part in sections.placed(body) if part.place != "heading"]


def test_new_sentences_come_around_the_one_that_replaced_all() -> None:
    own = "제가 통째로 다시 쓴 말이에요."
    merged = merge(BASE, f"### 루멘, 값을 내렸어요\n\n{own}\n", THEIRS)
    assert own in said(merged.body)
    assert said(THEIRS) < said(merged.body)
    assert deleted_sentences(BASE, f"### 루멘, 값을 내렸어요\n\n{own}\n") == ()


def test_the_sentence_that_the_one_of_theirs_says_already_gives_way() -> None:
    own = "루멘이 18일 새 모델 루멘 2를 드디어 내놨어요.[^S1.2]"
    merged = merge(BASE, f"### 루멘, 값을 내렸어요\n\n{own}\n", THEIRS).body
    assert own in merged
    assert "리스본의" not in merged
    assert "- **가중치:** 12월 1일 공개[^S1.5]" in merged
    assert not said(merged) & {
        "값은 모두 내렸어요.",
        "점수는 루멘이 자체 시험에서 잰 값이에요.",
    }  # deleted, not replaced


def test_what_was_deleted_does_not_return_where_all_that_is_left_was_edited() -> None:
    base = (
        "### 제목이에요\n\n쿼라는 24일 도면을 읽는 모델을 내놨어요.[^S1.2] 매개변수는 70억 개예요.[^S1.3]\n\n"
        "건축가들은 비상구를 세는 데 써요.[^S1.4] 이용 조건은 군사 건물에 쓰는 것을 금지해요.[^S1.5]\n"
    )
    mine = (
        base.replace("쿼라는 24일 도면을 읽는 모델을 내놨어요.[^S1.2] ", "")
        .replace(" 이용 조건은 군사 건물에 쓰는 것을 금지해요.[^S1.5]", "")
        .replace("70억 개예요", "무려 70억 개예요")
        .replace("세는 데 써요", "세는 데 쓴대요")
    )
    told = (
        "도면을 읽는 모델을 쿼라가 24일 공개했어요.[^S1.2]",
        "군사 건물에는 쓸 수 없다는 것이 이용 조건이에요.[^S1.5]",
    )
    new = "내년 봄에는 층수도 세요.[^S1.6]"
    theirs = f"{mine[:-1].replace('매개변수', f'{told[0]} 매개변수')} {told[1]} {new}\n"
    merged = merge(base, mine, theirs)
    assert merged.body == f"{mine[:-1]} {new}\n"
    assert merged.kept_out == told
    only = merge(base, mine, f"{mine[:-1]} {told[1]}\n")
    assert (only.body, only.kept_out) == (mine, told[1:])


def test_a_rewrite_of_only_what_was_taken_out_is_not_lost_to_an_empty_result() -> None:
    base = "### 제목\n\n루멘이 18일 값을 내렸어요.[^S1.1]\n\n은행이 서버를 샀어요.[^S2.1]\n"
    mine = base.replace("루멘이 18일 값을 내렸어요.[^S1.1]\n\n", "")
    theirs = "### 제목\n\n루멘이 18일에 값을 크게 내렸어요.[^S1.1]\n"
    merged = merge(base, mine, theirs)
    assert merged.body == mine
    assert merged.conflicts[0].theirs[-1] == "루멘이 18일에 값을 크게 내렸어요.[^S1.1]"


NOTED = (
    "### 제목이에요 <!-- 제목 메모 -->\n\n첫 문장을 고쳤어요.[^S1.1] <!-- 여기. 다시 볼 것 -->\n\n---\n\n"
    "<!--\n혼자 볼 메모.\n둘째 줄이에요.\n-->\n\n| 모델 | 값 |\n|---|---|\n| 루멘 | 1 |\n\n> 옮긴 말이에요. 둘째 말이에요.\n\n"
    "* * *\n\n![그림 설명이에요.](images/a.png)\n\n```\n코드예요.\n```\n\n둘째 문장이에요.[^S1.2]\n"
)
BARE = "### 제목이에요\n\n첫 문장이에요.[^S1.1]\n\n둘째 문장이에요.[^S1.2]\n"


def test_only_sentences_are_told_and_no_comment() -> None:
    fixed = fixed_sentences(BARE, NOTED)
    assert fixed == ("첫 문장을 고쳤어요.[^S1.1]",)
    assert standing_sentences(NOTED, fixed) == ("E1", "(표)", "(인용)", "둘째 문장이에요. (S1.2)")
    assert deleted_sentences(NOTED, "### 제목이에요\n\n첫 문장을 고쳤어요.[^S1.1]\n") == ("둘째 문장이에요.",)


def test_what_is_no_sentence_stands_where_it_stood_and_comments_with_their_sentences() -> None:
    theirs = "### 새 제목이에요\n\n첫 문장을 고쳤어요.[^S1.1]\n\n둘째 말을 새로 썼어요.[^S1.2]\n"
    assert merge(BARE, NOTED, theirs).body == NOTED.replace("둘째 문장이에요", "둘째 말을 새로 썼어요")
    own = own_sentences(BARE, NOTED)
    again = theirs.replace("새로 썼어요", "또 썼어요")
    second = merge(theirs, merge(BARE, NOTED, theirs).body, again, own).body
    assert second == NOTED.replace("둘째 문장이에요", "둘째 말을 또 썼어요")


def test_single_sentences_of_a_section_that_nobody_edited_can_be_taken() -> None:
    merged = merge(BASE, BASE, THEIRS)
    assert len(merged.hunks) >= 5
    wanted = next(one for one in merged.hunks if "12월 1일" in one.merged or "$1.12" in one.merged)
    taken = take(BASE, merged.hunks, {wanted.number})
    assert _said(taken)[:2] == _said(BASE)[:2]
    assert _said(taken)[-2:] == _said(BASE)[-2:]
    assert "$1.12[^S1.4]" in taken


TWO = "### 제목\n\n루멘이 18일 값을 84% 내렸어요.[^S1.1] 은행이 지난달 서버를 120대 샀어요.[^S2.1]\n\n시험은 12월에 끝나요.[^S3.1]\n"


def test_what_was_taken_out_beside_an_edited_sentence_is_deleted_too() -> None:
    edited = TWO.replace("84% 내렸어요", "84%나 낮췄어요").replace(" 은행이 지난달 서버를 120대 샀어요.[^S2.1]", "")
    assert deleted_sentences(TWO, edited) == ("은행이 지난달 서버를 120대 샀어요.",)
    after = TWO.replace("루멘이 18일 값을 84% 내렸어요.[^S1.1] ", "").replace("120대 샀어요", "120대나 들였어요")
    assert deleted_sentences(TWO, after) == ("루멘이 18일 값을 84% 내렸어요.",)
    across = TWO.replace("120대 샀어요", "120대나 들였어요").replace("시험은 12월에 끝나요.[^S3.1]", "")
    assert deleted_sentences(TWO, across) == ("시험은 12월에 끝나요.",)


def test_what_was_taken_out_beside_a_sentence_that_two_others_replace_is_deleted_too() -> None:
    voice = "### 제목\n\n총액은 두 신문이 다르게 셌어요.[^S1.1]\n\n목소리 복제를 금지한 판결은 아니고, 닮은 목소리는 다른 사건이라고 적었어요.[^S1.2 S1.3]\n\n항소는 2월까지예요.[^S1.4]\n"
    head, tail = "### 제목\n\n", "항소는 2월까지예요.[^S1.4]\n"
    mine = f"{head}복제 자체를 막지는 않았어요. 저는 계약서에 관한 판결로 읽었어요.\n\n{tail}"
    assert deleted_sentences(voice, mine) == ("총액은 두 신문이 다르게 셌어요.",)
    new = f"{head}총액은 두 신문이 서로 다르게 셌어요.[^S1.1]\n\n복제 자체를 막지는 않았어요. 저는 계약서에 관한 판결로 읽었어요.\n\n항소할 수 있는 것은 2월까지예요.[^S1.4]\n"
    merged = merge(voice, mine, new)
    assert "총액" not in merged.body
    assert not any("총액" in text for conflict in merged.conflicts for text in conflict.theirs)


def test_what_was_taken_out_beside_an_edited_sentence_is_no_conflict() -> None:
    edited = TWO.replace("84% 내렸어요", "84%나 낮췄어요").replace(" 은행이 지난달 서버를 120대 샀어요.[^S2.1]", "")
    theirs = (
        TWO.replace("루멘이 18일", "루멘이 지난 18일")
        .replace("서버를 120대", "새 서버를 120대")
        .replace("끝나요", "마쳐요")
    )
    merged = merge(TWO, edited, theirs)
    assert [conflict.theirs for conflict in merged.conflicts] == [("루멘이 지난 18일 값을 84% 내렸어요.[^S1.1]",)]
    assert "서버" not in merged.body


def test_a_sentence_that_was_cut_in_two_or_put_into_its_neighbour_is_not_deleted() -> None:
    cut = TWO.replace("은행이 지난달 서버를 120대 샀어요.", "은행이 지난달 서버를 샀어요. 120대나 들였어요.")
    assert deleted_sentences(TWO, cut) == ()
    joined = TWO.replace("84% 내렸어요.[^S1.1] 은행이", "84% 내렸고,[^S1.1] 은행이")
    assert deleted_sentences(TWO, joined) == ()


def test_a_sentence_of_the_person_opens_or_continues_a_paragraph_as_the_rewrite_has_it() -> None:
    mine = TWO.replace("은행이 지난달 서버를 120대 샀어요.[^S2.1]", "제 눈에는 때늦은 일이에요.")
    new = (
        "### 새 제목\n\n루멘이 값을 84% 낮췄어요.[^S1.1]{}제 눈에는 때늦은 일이에요.{}시험은 12월이면 끝나요.[^S3.1]\n"
    )
    for before in (" ", "\n\n"):
        for after in (" ", "\n\n"):
            assert merge(TWO, mine, new.format(before, after)).body == new.format(before, after)


def test_a_list_item_of_the_person_stays_in_the_list_whatever_the_rewrite_has() -> None:
    theirs = THEIRS.replace("- **입력:** $0.28[^S1.3]\n", "").replace(
        "내렸어요.[^S1.3]\n", "내렸어요.[^S1.3] $1.75에서 $0.28로, 84% 싸요[^S1.3]\n", 1
    )
    assert "\n- **입력:** $1.75에서 $0.28로, 84% 싸요[^S1.3]\n- **출력:** $1.12" in merge(BASE, MINE, theirs).body


def test_a_draft_that_brings_only_what_was_deleted_says_what_it_left_out() -> None:
    mine = BASE.replace(" 다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]", "")
    assert merge(BASE, mine, BASE).kept_out == ("다만 점수는 루멘이 스스로 잰 값이에요.",)
    assert merge(BASE, BASE, BASE).kept_out == ()


def test_a_remark_goes_back_to_the_thought_that_it_stood_at_where_a_rewrite_puts_it_at_another() -> None:
    remark = "이 숫자는 다시 봐도 놀라워요."
    facts = ["루멘이 18일 값을 내렸어요.[^S1.1]", "시험에서 8장을 헷갈렸어요.[^S1.2]", "은행이 서버를 샀어요.[^S2.1]"]
    told = ["값을 18일에 내린 건 루멘이에요.[^S1.1]", "헷갈린 시험은 8장이에요.[^S1.2]", "서버는 은행이 샀어요.[^S2.1]"]
    base, mine = _one_line(facts), _one_line([*facts[:2], remark, facts[2]])
    right = _one_line([*told[:2], remark, told[2]])
    for place in range(4):
        assert merge(base, mine, _one_line([*told[:place], remark, *told[place:]])).body == right
    assert merge(base, mine, _one_line([remark, *told[:2], remark, told[2]])).body == right  # named twice, once rightly
    new = "새로 온 말이에요.[^S3.1]"
    for around in ([new, remark], [remark, new]):  # between its thoughts it stands where the rewrite has it
        there = _one_line([*told[:2], *around, told[2]])
        assert merge(base, mine, there).body == there
    other_order = _one_line([told[1], remark, told[0], told[2]])  # its thought moved, and it with it
    assert merge(base, mine, other_order).body == other_order


def test_what_opened_or_ended_a_text_is_put_back_there() -> None:
    facts = ["루멘이 18일 값을 내렸어요.[^S1.1]", "은행이 서버를 샀어요.[^S2.1]"]
    told = ["값을 18일에 내린 건 루멘이에요.[^S1.1]", "서버는 은행이 샀어요.[^S2.1]"]
    first, last = "지난달 저희도 겪었거든요.", "써 보신 분은 답장을 보내 주세요."
    mine = _one_line([first, *facts, last])
    swapped = [told[0], first, last, told[1]]
    assert merge(_one_line(facts), mine, _one_line(swapped)).body == _one_line([first, *told, last])


def test_what_opened_a_paragraph_and_was_forgotten_opens_it_again_and_no_paragraph_of_its_own() -> None:
    base = "### 제목이에요\n\n루멘이 18일 값을 내렸어요.[^S1.1] 모델은 그대로예요.[^S1.2]\n\n은행이 서버를 샀어요.[^S2.1]\n"
    mine = base.replace("루멘이", "오래 기다린 소식이에요. 루멘이").replace(
        "은행이", "이 대목이 가장 궁금했어요. 은행이"
    )
    theirs = "### 제목이에요\n\n값을 18일에 내린 건 루멘이에요.[^S1.1] 그대로인 건 모델이에요.[^S1.2]\n\n서버는 은행이 샀어요.[^S2.1]\n"
    told = theirs.replace("값을", "오래 기다린 소식이에요. 값을").replace("서버는", "이 대목이 가장 궁금했어요. 서버는")
    assert merge(base, mine, theirs).body == told
    apart = mine.replace("궁금했어요. ", "궁금했어요.\n\n")  # a paragraph of its own stays one
    assert "이 대목이 가장 궁금했어요.\n\n서버는" in merge(base, apart, theirs).body


_RECEIVED, _BOUGHT, _TAUGHT = (
    "값을 18일에 내린 건 루멘이에요.[^S1.1] 그대로인 건 모델이에요.[^S1.2]",
    "서버는 은행이 샀어요.[^S2.1] 켜는 건 다음 달이에요.[^S2.2]",
    "강의는 학교가 열었어요.[^S3.1]",
)


@pytest.mark.parametrize(
    "order",
    [
        (_BOUGHT, _RECEIVED, _TAUGHT),
        (_RECEIVED, _TAUGHT, _BOUGHT),
        (_TAUGHT, _BOUGHT, _RECEIVED),
        (_TAUGHT, _RECEIVED, _BOUGHT),
    ],
)
@pytest.mark.parametrize("own", ["이 대목이 가장 궁금했어요. ", "이 대목이 가장 궁금했어요. 저희도 써 봤거든요. "])
def test_what_a_person_put_before_a_paragraph_goes_with_it_wherever_a_rewrite_moves_it_and_forgets_them(
    own: str, order: tuple[str, ...]
) -> None:
    base = (
        "루멘이 18일 값을 내렸어요.[^S1.1] 모델은 그대로예요.[^S1.2]\n\n"
        "은행이 서버를 샀어요.[^S2.1] 다음 달에 켜요.[^S2.2]\n\n학교는 강의를 열었어요.[^S3.1]\n"
    )
    mine = base.replace("은행이", f"{own}은행이")
    told = "\n\n".join(order) + "\n"
    assert merge(base, mine, told).body == told.replace("서버는", f"{own}서버는")


def _one_line(texts: list[str]) -> str:
    return f"### 제목이에요\n\n{' '.join(texts)}\n"


def test_a_table_and_a_picture_go_with_the_sentence_that_leads_to_them_where_a_rewrite_puts_it() -> None:
    table = "| 모델 | 값 |\n|---|---|\n| 루멘 2 | $0.28 |"
    lead, after, picture = "세 회사의 값을 표로 모았어요.", "표에서 보듯 루멘이 가장 싸요.", "![값 그림](images/a.png)"
    mine = BASE.replace("\n긴 문서", f"\n{lead}\n\n{table}\n\n{after}\n\n{picture}\n\n긴 문서")
    named = THEIRS.replace("\n문서를", f"\n{lead}\n\n새로 온 말이에요.\n\n{after}\n\n문서를")
    body = merge(BASE, mine, named).body
    assert f"{lead}\n\n{table}\n\n새로 온 말이에요.\n\n{after}\n\n{picture}\n\n문서를" in body
    forgotten = merge(BASE, mine, THEIRS).body
    assert f"{lead}\n\n{table}\n\n{after}\n\n{picture}\n" in forgotten


def test_for_another_story_the_subheading_over_a_locked_sentence_stays_with_it() -> None:
    last = "점수는 루멘이 스스로 잰 값이에요.[^S4.9]"
    mine = BASE.replace(f" 다만 {last}", f"\n\n#### 조건\n\n다만 {last}")
    assert parted(BASE, mine, (), ("S1", "S4")) == ((), ("조건",))
    assert parted(BASE, mine, (), ("S1", "S4"), (f"다만 {last}",)) == (("조건",), ())


def test_for_another_story_what_rests_on_the_old_ones_articles_goes_with_its_table_and_the_rest_stays() -> None:
    own = "\n\n".join(
        (
            "루멘 값을 표로 모았어요.[^S1.3]",
            "| 모델 | 값 |\n|---|---|",
            "### 제 생각",
            "저는 아직 옮기지 않았어요.",
            "![제 책상](images/a.png)",
            "### 더 볼 것",
            "앞서 쓴 비교예요.[^S4.9]",
        )
    )
    mine = BASE.replace("루멘, 값을 내렸어요", "루멘 값이 내렸어요") + f"\n{own}\n"
    stay, go = parted(BASE, mine, (), ("S1", "S4"))
    assert stay == ("제 생각", "저는 아직 옮기지 않았어요.", "제 책상")
    assert go == (
        "루멘 값이 내렸어요",
        "루멘 값을 표로 모았어요.",
        "| 모델 | 값 |",
        "|---|---|",
        "더 볼 것",
        "앞서 쓴 비교예요.",
    )
    assert parted(BASE, BASE, (), ("S1",)) == ((), ())


@pytest.mark.parametrize(
    ("own", "stays"),
    [
        ("앞서 쓴 비교예요.[^S4.9] 저라도 그랬을 거예요.", ()),
        ("앞서 쓴 비교예요.[^S4.9] 저라도 그랬을 거예요. 정말이에요.", ()),
        ("저는 써 봤어요. 앞서 쓴 비교예요.[^S4.9]", ("저는 써 봤어요.",)),
        ("앞서 쓴 비교예요.[^S4.9]\n\n저는 써 봤어요.", ("저는 써 봤어요.",)),
        ("다른 이야기예요.[^S9.1] 저라도 그랬을 거예요.", ("다른 이야기예요.", "저라도 그랬을 거예요.")),
        ("앞서 쓴 비교예요.[^S4.9] 다른 이야기예요.[^S9.1]", ("다른 이야기예요.",)),
    ],
)
def test_for_another_story_what_follows_a_sentence_that_goes_and_cites_nothing_goes_with_it(
    own: str, stays: tuple[str, ...]
) -> None:
    assert parted(BASE, f"{BASE}\n{own}\n", (), ("S1", "S4"))[0] == stays


def test_for_another_story_what_is_locked_stays_behind_a_sentence_that_goes() -> None:
    locked = "저라도 그랬을 거예요."
    mine = f"{BASE}\n앞서 쓴 비교예요.[^S4.9] {locked} 정말이에요.\n"
    assert parted(BASE, mine, (), ("S1", "S4"), (locked,)) == ((locked, "정말이에요."), ("앞서 쓴 비교예요.",))


DRAFTED = "### 제목\n\n가람AI가 11월 19일 새 소식을 알렸어요.[^S20.1]\n\n{}\n\n끝으로 남은 말이에요.[^S30.1]\n"


@pytest.mark.parametrize(
    ("old", "own", "new", "becomes"),
    [
        (
            "루멘 2의 입력 값은 100만 토큰에 $0.28예요.[^S1.3]",
            "입력 값이 100만 토큰에 $0.28로 내려왔어요.[^S1.3]",
            "루멘 2의 입력 값은 100만 토큰당 $0.28로 정해졌어요.[^S1.3]",
            "conflict",
        ),
        (
            "루멘 2의 입력 값은 100만 토큰에 $0.28예요.[^S1.3]",
            "입력 값이 100만 토큰에 $0.28로 내려왔어요.[^S1.3]",
            "출력 값은 100만 토큰당 $1.12로 그대로예요.[^S1.3]",
            "stands",
        ),
        (
            "다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]",
            "저는 다음 주에 직접 재 볼게요.",
            "점수는 루멘이 자체 시험에서 잰 값이에요.[^S4.9]",
            "deleted",
        ),
        (
            "다만 점수는 루멘이 스스로 잰 값이에요.[^S4.9]",
            "저는 다음 주에 직접 재 볼게요.",
            "루멘은 시험에 쓴 문제 500개를 12월에 공개해요.[^S4.12]",
            "stands",
        ),
        (
            "접수는 12월 4일까지 누리집에서 받아요.[^S2.7]",
            "12월 4일까지 누리집에서 신청하면 돼요.[^S2.7]",
            "신청은 12월 4일에 마감하고 누리집에서 받아요.[^S2.7]",
            "conflict",
        ),
        (
            "접수는 12월 4일까지 누리집에서 받아요.[^S2.7]",
            "12월 4일까지 누리집에서 신청하면 돼요.[^S2.7]",
            "지원금은 한 곳에 3,000만 원까지 나와요.[^S2.7 S2.8]",
            "stands",
        ),
        (
            "접수는 12월 4일까지 누리집에서 받아요.[^S2.7]",
            "우리 팀도 이번에 신청서를 내 보려고 해요.",
            "접수 마감은 12월 4일이고 누리집으로만 받아요.[^S2.7]",
            "deleted",
        ),
        (
            "처음 쓰는 팀이라면 짧은 문서 열 개로 먼저 시험해 보세요.[^S1.9]",
            "저희는 회의록 서른 개를 넣어 봤는데 네 개가 틀렸더라고요.",
            "처음 쓴다면 짧은 문서 열 개로 시험해 보세요.[^S1.9]",
            "deleted",
        ),
        (
            "처음 쓰는 팀이라면 짧은 문서 열 개로 먼저 시험해 보세요.[^S1.9]",
            "저희는 회의록 서른 개를 넣어 봤는데 네 개가 틀렸더라고요.",
            "무료 한도는 하루 200쪽이에요.[^S1.11]",
            "stands",
        ),
        (
            "AI 초안을 승인하는 화면에서 초안이 떠 있던 시간부터 확인하고, 틀린 초안을 섞어 몇 건이 걸러지는지 세어 보세요.[^S5.9 S5.13]",
            "우리 팀은 다음 주부터 승인 버튼을 10초 뒤에 켜 보려고요.",
            "AI가 쓴 초안을 승인하고 있다면 화면에 떠 있던 시간부터 확인해 보세요.[^S5.9]",
            "deleted",
        ),
        (
            "배송 로봇은 시험 기간에 보행자와 두 번 부딪쳤어요.[^S7.2]",
            "로봇이 사람과 부딪친 건 두 번이었어요.[^S7.2]",
            "시험 동안 로봇은 보행자와 두 차례 부딪쳤어요.[^S7.2]",
            "conflict",
        ),
        (
            "배송 로봇은 시험 기간에 보행자와 두 번 부딪쳤어요.[^S7.2]",
            "로봇이 사람과 부딪친 건 두 번이었어요.[^S7.2]",
            "다친 사람은 없었고 로봇 한 대의 바퀴가 부서졌어요.[^S7.2]",
            "stands",
        ),
        (
            "배송 로봇은 시험 기간에 보행자와 두 번 부딪쳤어요.[^S7.2]",
            "저는 이 로봇을 지난달 성수동에서 봤어요.",
            "시험 기간에 로봇이 보행자와 부딪친 일은 두 번이에요.[^S7.2]",
            "deleted",
        ),
        (
            "새 요금제는 12월 1일부터 적용돼요.[^S2.4]",
            "새 요금은 12월 1일부터예요.[^S2.4]",
            "12월 1일부터 새 요금제가 적용된다고 해요.[^S2.4]",
            "conflict",
        ),
        (
            "새 요금제는 12월 1일부터 적용돼요.[^S2.4]",
            "새 요금은 12월 1일부터예요.[^S2.4]",
            "이미 낸 1년 치는 그대로 남아요.[^S2.4]",
            "stands",
        ),
        (
            "모델을 내려받기 전에 디스크가 90GB 넘게 비었는지 보세요.[^S1.14]",
            "제 노트북은 공간이 모자라서 외장 디스크를 샀어요.",
            "내려받기 전에 디스크에 90GB가 넘게 비었는지 보세요.[^S1.14]",
            "deleted",
        ),
        (
            "시장은 시범 운영을 내년 6월까지 늘리겠다고 말했어요.[^S9.1]",
            "우리 동네 버스는 아직 그대로예요.",
            "버스 기사 노조는 시범 운영에 반대해요.[^S9.4]",
            "stands",
        ),
    ],
)
def test_a_new_sentence_gives_way_to_the_persons_only_where_it_says_that_or_what_they_took_out(
    old: str, own: str, new: str, becomes: str
) -> None:
    base, mine = DRAFTED.format(old), DRAFTED.format(own)
    for written in (f"{new} {own}", f"{own} {new}"):
        merged = merge(base, mine, DRAFTED.format(written).replace("알렸어요", "전했어요"))
        assert own in merged.body
        assert (new in merged.body) == (becomes == "stands")
        assert [(one.mine, one.theirs) for one in merged.conflicts] == (
            [((own,), (new,))] if becomes == "conflict" else []
        )


def test_a_sentence_in_whose_place_the_person_wrote_another_thing_is_deleted() -> None:
    old, own = "점수는 루멘이 스스로 잰 값이에요.[^S4.9]", "저는 다음 주에 직접 재 볼게요."
    base, mine = DRAFTED.format(f"{old} 값은 내렸어요.[^S4.2]"), DRAFTED.format(f"{own} 값은 내렸어요.[^S4.2]")
    assert deleted_sentences(base, mine) == ("점수는 루멘이 스스로 잰 값이에요.",)
    again = "점수는 루멘이 자체 시험에서 잰 값이래요.[^S4.9]"
    later = mine.replace("값은 내렸어요", "값은 많이 내렸어요")
    merged = merge(mine, mine, later.replace(own, f"{own} {again}"), (own,), given_up(base, mine))
    assert (merged.body, merged.conflicts) == (later, ())


PICKED = "### 사과밭의 AI 카메라\n\n과수원 12곳이 카메라를 달았어요.[^S3.1]{} 카메라는 비가 오면 쉬어요.[^S3.3]\n"
COUNTS = "카메라는 사과 한 그루를 4초에 세고, 사람은 3분이 걸렸어요.[^S3.2]"
PRICED = "카메라 값은 한 대에 90만 원이고 절반은 군이 내요.[^S3.2]"


@pytest.mark.parametrize(
    ("old", "own", "new", "becomes"),
    [
        (
            COUNTS,
            "카메라는 사과 한 그루를 4초에 세요.[^S3.2]",
            "사람이 세면 한 그루에 3분이 걸렸어요.[^S3.2]",
            "kept out",
        ),
        (COUNTS, "카메라는 사과 한 그루를 4초에 세요.[^S3.2]", "손톱보다 작은 열매는 세지 않아요.[^S3.2]", "stands"),
        (COUNTS, "", "카메라는 한 그루를 4초에 세는데 사람은 3분이 걸렸어요.[^S3.1]", "kept out"),
        (COUNTS, "", "카메라를 단 과수원은 모두 12곳이에요.[^S3.1]", "stands"),
        (PRICED, "카메라 값은 한 대에 90만 원이나 해요.[^S3.2]", "값의 절반은 군에서 내 줘요.[^S3.2]", "kept out"),
        (PRICED, "카메라 값은 한 대에 90만 원이나 해요.[^S3.2]", "고장 나면 조합이 바꿔 줘요.[^S3.2]", "stands"),
        (
            "한 그루를 찍는 데 4초가 걸려요.[^S3.2]",
            "한 그루를 찍는 시간은 고작 4초예요.[^S3.2]",
            "4초면 한 그루를 찍어요.[^S3.2]",
            "conflict",
        ),
        (
            "6일부터 잎에 가린 사과도 카메라로 세요.[^S3.2]",
            "잎에 가린 사과도 카메라로 세요.[^S3.2]",
            "6일에는 배나무도 찍기 시작했어요.[^S3.2]",
            "conflict",
        ),
    ],
)
def test_what_was_cut_out_of_a_sentence_does_not_return_as_one_of_its_own_and_nothing_stands_twice(
    old: str, own: str, new: str, becomes: str
) -> None:
    base, mine = PICKED.format(f" {old}"), PICKED.format(f" {own}" if own else "")
    theirs = f"{mine[:-1].replace('달았어요', '설치했어요')} {new}\n"
    seen = theirs.replace(f" {new}", "")
    later = merge(seen, seen, theirs.replace("설치", "새로 설치"), own_sentences(base, mine), given_up(base, mine))
    for merged in (merge(base, mine, theirs), later):
        assert own in merged.body
        assert (new in merged.body) == (becomes == "stands")
        assert merged.kept_out == ((new,) if becomes == "kept out" else ())
        assert [(one.mine, one.theirs) for one in merged.conflicts] == (
            [((own,), (new,))] if becomes == "conflict" else []
        )


@pytest.mark.parametrize(
    ("own", "new", "stands"),
    [
        (
            "카메라는 사과 한 그루를 4초에 세요.[^S3.2]",
            "사람이 3분에 세던 12곳은 값도 절반만 내요.[^S3.4][^S3.2]",
            False,
        ),
        ("카메라는 사과 한 그루를 4초에 세요.[^S3.2]", "카메라가 세는 12곳은 값을 90만 원만 내요.[^S3.4][^S3.2]", True),
        ("카메라는 사과 한 그루를 4초에 세요.[^S3.2]", "비가 오면 3분 뒤에 쉬어요.[^S3.3]", True),
    ],
)
def test_a_figure_that_was_cut_out_does_not_return_joined_with_another_fact(own: str, new: str, stands: bool) -> None:
    base, mine = PICKED.format(f" {COUNTS}"), PICKED.format(f" {own}")
    merged = merge(base, mine, f"{mine[:-1].replace('달았어요', '설치했어요')} {new}\n")
    assert own in merged.body
    assert (new in merged.body) == stands
    assert [(one.mine, one.theirs) for one in merged.conflicts] == ([] if stands else [((own,), (new,))])


def test_where_a_figure_that_was_cut_out_returns_joined_the_other_fact_stays_in_its_old_words() -> None:
    own, rain = "카메라는 사과 한 그루를 4초에 세요.[^S3.2]", "카메라는 비가 오면 쉬어요.[^S3.3]"
    base, mine = PICKED.format(f" {COUNTS}"), PICKED.format(f" {own}")
    new = "사람이 3분에 세는 일을 카메라는 비 오는 날 쉬어요.[^S3.3][^S3.2]"
    merged = merge(base, mine, mine.replace("달았어요", "설치했어요").replace(rain, new))
    assert (merged.body, merged.kept_out) == (mine.replace("달았어요", "설치했어요"), (new,))


def test_for_another_story_a_subheading_stays_over_the_last_sentence_of_its_part() -> None:
    mine = SUBHEADED[:-1] + " 저는 아직 옮기지 않았어요.\n"
    assert parted(BASE, mine, (), ("S1", "S4"))[0] == ("남은 물음", "저는 아직 옮기지 않았어요.")


@pytest.mark.parametrize("named", [True, False])
def test_for_another_story_a_last_part_of_the_persons_own_has_nothing_of_it_under_its_subheading(named: bool) -> None:
    held = "점수는 루멘이 스스로 잰 값이에요.[^S4.9]"
    mine = BASE.replace(f" 다만 {held}", f"\n\n#### 조건\n\n다만 {held}")
    own = f"\n\n#### 조건\n\n다만 {held}"
    first, last = "### 가람, 창고를 열었어요\n\n가람이 창고 문을 열었어요.[^S9.1]", "로봇은 밤에만 일해요.[^S9.2]"
    theirs = f"{first}{own if named else ''}\n\n{last}\n"
    assert merge(mine, mine, theirs, ("조건", f"다만 {held}")).body == f"{first}\n\n{last}{own}\n"


def test_of_several_sentences_that_one_of_another_thought_stands_for_none_returns() -> None:
    own = "이 이야기는 다음 호에서 다시 다룰게요."
    gone = ("값은 이렇게 달라졌어요.", "긴 문서를 읽히는 쪽이라면 입력 값이 먼저 와닿아요.")
    base = f"### 제목\n\n루멘이 18일 새 모델 루멘 2를 내놨어요.[^S1.2]\n\n{gone[0]}[^S1.3] {gone[1]}[^S1.3]\n\n점수는 루멘이 쟀어요.[^S4.9]\n"
    mine = base.replace(f"{gone[0]}[^S1.3] {gone[1]}[^S1.3]", own)
    assert deleted_sentences(base, mine) == gone
    again = "긴 글을 읽히는 쪽에는 입력 값이 먼저 다가와요.[^S1.3]"
    merged = merge(base, mine, mine.replace(own, f"{own} {again}").replace("쟀어요", "스스로 쟀어요"))
    assert merged.body == mine.replace("쟀어요", "스스로 쟀어요")
    assert merged.kept_out == (again,)


FIRST, SECOND, THIRD = (f"{text}[^S{number}.1]" for number, text in enumerate(("배가 떠났어요.", "짐은 남았어요.", "항구는 닫혔어요.")))  # fmt: skip
SAILED = f"### 제목\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"


def test_an_own_subheading_over_an_own_sentence_is_not_moved_over_what_stood_before_it() -> None:
    head, own = "#### 제 생각", "저는 기차로 갈 거예요."
    mine = SAILED.replace(THIRD, f"{head}\n\n{own}\n\n{THIRD}")
    new = SAILED.replace("떠났어요", "나갔어요")
    theirs = new.replace(SECOND, f"{head}\n\n{SECOND}\n\n{own}")
    assert merge(SAILED, mine, theirs).body == mine.replace("떠났어요", "나갔어요")


def test_an_own_list_is_not_torn_apart_by_a_sentence() -> None:
    items = ("- 저는 기차로 갈 거예요.", "- 짐은 하나만 챙길 거예요.")
    mine = f"{SAILED}\n" + "\n".join(items) + "\n"
    new = SAILED.replace("떠났어요", "나갔어요")
    theirs = f"{new}\n{items[0]}\n\n바람이 불었어요.[^S9.1]\n\n{items[1]}\n"
    assert merge(SAILED, mine, theirs).body == f"{new}\n" + "\n".join(items) + "\n\n바람이 불었어요.[^S9.1]\n"


@pytest.mark.parametrize(
    "row",
    [
        "- **열쇠**: 값이에요",
        "- **열쇠** : 값이에요",
        "* **열쇠**: 값이에요",
        "- **열쇠**：값이에요",
        "+ 값이에요",
        "1) 먼저 이렇게 해요",
        "· 하나예요\n· 둘이에요",
        "1. **첫째**: 이렇게 해요.\n2. **둘째**: 저렇게 해요.",
        "**장소**: 서울이에요.",
    ],
)
def test_an_own_row_stays_as_it_was_typed_and_stands_apart(row: str) -> None:
    base = "### 값\n\n노베인이 새 모델을 내놓았어요.[^S1.1] 입력은 1.5달러예요.[^S1.2]\n"
    mine = base.replace(" 입력은", f"\n\n{row}\n\n입력은")
    theirs = "### 새 값\n\n노베인이 모델을 하나 냈어요.[^S1.1] 입력은 1.5달러로 내렸어요.[^S1.2]\n"
    assert merge(base, mine, theirs).body == theirs.replace(" 입력은", f"\n\n{row}\n\n입력은")


def test_a_text_that_an_editor_broke_at_a_width_is_not_edited() -> None:
    base = (
        "### 값\n\n노베인이 화요일에 루멘 3 모델을 내놓으면서 입력 요금을 내렸어요.[^S1.1] 출력은 그대로예요.[^S1.2]\n"
    )
    mine = base.replace("내놓으면서 ", "내놓으면서\n")
    theirs = "### 새 값\n\n루멘 3의 입력 요금이 내렸어요.[^S1.1] 출력 요금은 그대로예요.[^S1.2]\n"
    merged = merge(base, mine, theirs)
    assert (merged.body, merged.conflicts) == (theirs, ())
    assert fixed_sentences(base, mine) == ()


@pytest.mark.parametrize(
    "aside",
    [
        "![루멘이 공개한 값을 달마다 그린 그림](pictures/lumen-price.png)",
        "<!-- 편집자 메모: 이 값은 담당자에게 다시 물어볼 것 -->",
    ],
)
def test_a_picture_or_a_memo_right_above_a_sentence_makes_it_nobodys(aside: str) -> None:
    base = "### 값\n\n루멘이 새 모델을 내놨어요.[^S1.1]\n\n입력 값은 84% 내렸어요.[^S1.3]\n"
    mine = base.replace("입력 값은", f"{aside}\n입력 값은")
    theirs = "### 새 값\n\n루멘이 모델을 냈어요.[^S1.1]\n\n입력 값이 84% 내려갔어요.[^S1.3]\n"
    merged = merge(base, mine, theirs)
    assert fixed_sentences(base, mine) == ()
    assert aside in merged.body
    assert "입력 값이 84% 내려갔어요." in merged.body
    assert merged.conflicts == ()
