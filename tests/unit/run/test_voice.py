from datetime import date, timedelta

import pytest

from pipeline.config import load
from pipeline.errors import UsageError
from pipeline.run.context import Context
from pipeline.run.voice import accept, accept_terms, habits
from tests.unit.run.sample import DAY


def became(context: Context, day: date, section: str, draft: str, text: str) -> None:
    history = context.issue(day).history(section)
    front = f"---\nid: {section}\nkind: story\n---\n"
    history.add(front + draft, "draft")
    history.add(front + text, "edit")


PAST = DAY - timedelta(weeks=1)


def found(context: Context) -> list[tuple[str, str, int]]:
    return [(habit.was, habit.now, habit.times) for habit in habits(context)]


def test_a_word_changed_twice_the_same_way_is_a_habit_whatever_particle_it_has(context: Context) -> None:
    became(context, PAST, "s1", "루멘이 인퍼런스를 싸게 팔아요.\n", "루멘이 추론을 싸게 팔아요.\n")
    became(context, PAST, "s2", "이번에는 인퍼런스가 빨라졌어요.\n", "이번에는 추론이 빨라졌어요.\n")

    assert found(context) == [("인퍼런스", "추론", 2)]
    assert habits(context)[0].term


def test_a_particle_upon_a_particle_is_set_aside_too(context: Context) -> None:
    for number, ending in enumerate(("에서는", "에서도", "에서", "으로는", "까지는")):
        was, now = f"시험{ending}", f"테스트{'로는' if ending == '으로는' else ending}"
        became(context, PAST, f"s{number}", f"이번 {was} 값이 올랐어요.\n", f"이번 {now} 값이 올랐어요.\n")
    assert found(context) == [("시험", "테스트", 5)]


def test_a_rule_about_other_words_that_hold_these_is_none_about_these(context: Context) -> None:
    for section in ("s1", "s2"):
        became(context, PAST, section, f"{section} 시험을 봤어요.\n", f"{section} 테스트를 봤어요.\n")
    path = context.workspace / "voice.md"
    path.write_text("- ‘시험 기간에’ 대신 쓰는 말: ‘테스트 기간에’\n", "utf-8")
    assert found(context) == [("시험", "테스트", 2)]
    path.write_text("- 시험이라고 쓰지 않고 테스트라고 써요.\n", "utf-8")
    assert found(context) == []


def test_a_word_of_one_syllable_loses_its_particle_too_where_the_other_one_is_longer(context: Context) -> None:
    became(context, PAST, "s1", "루멘이 값을 내렸어요.\n", "루멘이 요금을 내렸어요.\n")
    became(context, PAST, "s2", "이번에는 값이 내려갔어요.\n", "이번에는 요금이 내려갔어요.\n")
    became(context, PAST, "s3", "회사마다 나이 제한이 달라요.\n", "회사마다 사이 제한이 달라요.\n")
    became(context, PAST, "s4", "두 회사의 나이 차가 커요.\n", "두 회사의 사이 차가 커요.\n")
    assert found(context) == [("값", "요금", 2), ("나이", "사이", 2)]


def test_a_phrase_and_a_word_that_is_taken_out_are_habits_too(context: Context) -> None:
    for section in ("s1", "s2"):
        became(
            context,
            PAST,
            section,
            f"회사 {section}이 혁신적인 모델을 론칭했어요.\n",
            f"회사 {section}이 모델을 내놨어요.\n",
        )

    assert set(found(context)) == {("혁신적인", "", 2), ("론칭했어요", "내놨어요", 2)}


def test_what_was_changed_once_and_figures_are_no_habits(context: Context) -> None:
    became(context, PAST, "s1", "값이 84% 내려서 무척 좋아요.\n", "값이 83% 내려서 꽤 좋아요.\n")
    became(context, PAST, "s2", "다른 값도 84% 내려서 좋아요.\n", "다른 값도 83% 내려서 좋아요.\n")

    assert found(context) == []


def test_undone_edits_do_not_count(context: Context) -> None:
    for section in ("s1", "s2"):
        became(context, PAST, section, "모델을 론칭했어요.\n", "모델을 내놨어요.\n")
        history = context.issue(PAST).history(section)
        step = history.step(-1)
        assert step is not None
        history.add(step[1], "undo", base=step[0])

    assert found(context) == []


def test_what_is_edited_after_a_rewrite_was_undone_is_held_against_the_draft_before_it(context: Context) -> None:
    front = "---\nid: s1\nkind: story\n---\n"
    for section, word in (("s1", "수수료"), ("s2", "이용료")):
        history = context.issue(PAST).history(section)
        first = history.add(f"{front}{section} 가게는 {word} 대신 배달비를 받아요.\n", "draft")
        history.add(f"{front}{section} 극장이 좌석을 넓혔어요.\n", "draft")
        history.add(history.text(first), "undo", base=first)
        history.add(f"{front}{section} 가게는 {word} 대신 운임을 받아요.\n", "edit")
    assert found(context) == [("배달비", "운임", 2)]


def test_what_was_made_of_each_draft_counts_for_it_and_a_redone_rewrite_counts_again(context: Context) -> None:
    front = "---\nid: s1\nkind: story\n---\n"
    for section in ("s1", "s2"):
        history = context.issue(PAST).history(section)
        history.add(f"{front}{section} 가게는 배달비를 받아요.\n", "draft")
        edited = history.add(f"{front}{section} 가게는 운임을 받아요.\n", "edit")
        second = history.add(f"{front}{section} 극장이 관객을 불렀어요.\n", "draft")
        history.add(history.text(edited), "undo", base=edited)
        assert found(context) == ([("배달비", "운임", 2)] if section == "s2" else [])
        history.add(history.text(second), "undo", base=second)
        history.add(f"{front}{section} 극장이 손님을 불렀어요.\n", "edit")
    assert found(context) == [("관객", "손님", 2), ("배달비", "운임", 2)]


def test_a_rewrite_that_was_taken_around_the_persons_text_is_held_against_what_became_of_it(context: Context) -> None:
    front = "---\nid: s1\nkind: story\n---\n"
    for section in ("s1", "s2"):
        history = context.issue(PAST).history(section)
        history.add(f"{front}{section} 가게는 배달비를 받아요.\n", "draft")
        edited = history.add(f"{front}{section} 가게는 운임을 받아요.\n", "edit")
        history.add(f"{front}{section} 가게는 이제 관객에게 배달비를 받아요.\n", "draft")
        history.add(history.text(edited), "undo", base=edited)
        history.add(f"{front}{section} 가게는 이제 관객에게 배달비를 받아요. 저도 냈어요.\n", "merge")
        history.add(f"{front}{section} 가게는 이제 손님에게 배달비를 받아요. 저도 냈어요.\n", "edit")
    assert found(context) == [("관객", "손님", 2), ("배달비", "운임", 2)]


def test_only_what_is_accepted_goes_into_the_voice_file_and_is_not_proposed_again(context: Context) -> None:
    before = context.voice()
    for section in ("s1", "s2"):
        became(context, PAST, section, "모델을 론칭했어요.\n", "모델을 내놨어요.\n")

    assert len(habits(context)) == 1
    assert context.voice() == before

    name = habits(context)[0].id
    accept(context, [name])

    assert context.voice() == before + "- ‘론칭했어요’ 대신 쓰는 말: ‘내놨어요’\n"
    assert habits(context) == []
    with pytest.raises(UsageError, match=name):
        accept(context, [name])


def test_what_is_accepted_is_named_by_its_content_whatever_was_accepted_before(context: Context) -> None:
    pairs = (("론칭했어요", "내놨어요"), ("인퍼런스", "추론"), ("유저", "이용자"))
    for number, (was, now) in enumerate(pairs):
        for section in (f"s{2 * number + 1}", f"s{2 * number + 2}"):
            became(context, PAST, section, f"{section}에서 {was} 이야기예요.\n", f"{section}에서 {now} 이야기예요.\n")
    shown = {habit.was: habit.id for habit in habits(context)}
    assert set(shown) == {was for was, _ in pairs}
    assert [one.was for one in accept(context, [shown["론칭했어요"]])] == ["론칭했어요"]
    assert [one.was for one in accept(context, [shown["인퍼런스"], "인퍼런스"])] == ["인퍼런스"]
    assert [one.was for one in accept_terms(context, ["유저"])] == ["유저"]
    assert load(context.workspace).newsletter.glossary["유저"] == "이용자"
    assert [habit.was for habit in habits(context)] == ["유저"]  # these settings were read before


def test_a_wording_that_is_replaced_in_two_ways_is_named_by_its_id(context: Context) -> None:
    for section, now in (("s1", "추론"), ("s2", "추론"), ("s3", "예측"), ("s4", "예측")):
        became(context, PAST, section, f"{section}의 인퍼런스 이야기예요.\n", f"{section}의 {now} 이야기예요.\n")
    with pytest.raises(UsageError, match=", ".join(habit.id for habit in habits(context))):
        accept(context, ["인퍼런스"])
    assert accept(context, [habits(context)[1].id])[0].now == "추론"


def test_an_ending_changed_on_three_words_is_a_habit(context: Context) -> None:
    for section, word in (("s1", "내렸"), ("s2", "바꿨"), ("s3", "열었")):
        became(context, PAST, section, f"{section} 회사가 값을 {word}죠.\n", f"{section} 회사가 값을 {word}어요.\n")
        assert len(found(context)) == (section == "s3")
    assert found(context) == [("-죠", "-어요", 3)]
    assert not habits(context)[0].term
    accept(context, ["-죠"])
    assert "‘-죠’ 대신 쓰는 말: ‘-어요’" in context.voice()
    assert habits(context) == []


def test_a_term_enters_the_glossary_only_when_it_is_accepted_and_comments_stay(context: Context) -> None:
    path = context.workspace / "sources.yaml"
    before = path.read_text("utf-8")
    for section in ("s1", "s2"):
        became(context, PAST, section, f"{section}의 인퍼런스를 팔아요.\n", f"{section}의 추론을 팔아요.\n")
    assert habits(context)[0].term
    assert path.read_text("utf-8") == before
    accept_terms(context, ["인퍼런스"])
    after = path.read_text("utf-8")
    assert load(context.workspace).newsletter.glossary["인퍼런스"] == "추론"
    assert [line for line in before.splitlines() if "#" in line and line not in after.splitlines()] == []
    became(context, PAST, "s3", "모델을 론칭했어요.\n", "모델을 내놨어요.\n")
    became(context, PAST, "s4", "칩을 론칭했어요.\n", "칩을 내놨어요.\n")
    with pytest.raises(UsageError, match="용어가 아니라"):
        accept_terms(context, ["론칭했어요"])


def test_what_was_changed_in_the_files_counts_before_any_command_has_seen_it(context: Context) -> None:
    for number, was in ((1, "루멘이 인퍼런스를 싸게 팔아요."), (2, "이번에는 인퍼런스가 빨라졌어요.")):
        became(context, PAST, f"s{number}", f"{was}\n", f"{was}\n")
        path = context.issue(PAST).path / f"sections/0{number}-s{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"---\nid: s{number}\nkind: story\n---\n{was.replace('인퍼런스를', '추론을').replace('인퍼런스가', '추론이')}\n"
        )
    assert found(context) == [("인퍼런스", "추론", 2)]


@pytest.mark.parametrize(
    ("was", "now", "habit"),
    [
        ("루멘이 내년에 새 모델을 낼 예정이에요", "루멘이 내년에 새 모델을 낼 계획이에요", False),
        ("루멘의 예정을 회사가 밝혔어요", "루멘의 계획을 회사가 밝혔어요", False),
        ("요금이 최대 절반까지 내려가요", "요금이 절반까지 내려가요", False),
        ("참여자는 천 명 이상이에요", "참여자는 천 명 안팎이에요", False),
        ("이 일은 곧 끝날 것으로 알려졌어요", "이 일은 곧 끝난다고 밝혔어요", False),
        ("합병은 검토 단계에 있어요", "합병은 확정 단계에 있어요", False),
        ("참여자는 천 명 정도 모였어요", "참여자는 천 명 가량 모였어요", True),
        ("루멘은 도구를 론칭할 예정이에요", "루멘은 도구를 출시할 예정이에요", True),
        ("이용 약관을 읽어 보세요", "사용 약관을 읽어 보세요", True),
        ("약국에서 모델을 써요", "병원에서 모델을 써요", True),
    ],
)
def test_how_sure_a_thing_is_is_a_fact_and_no_habit(context: Context, was: str, now: str, habit: bool) -> None:
    became(context, PAST, "s1", f"{was}.\n", f"{now}.\n")
    became(context, PAST, "s2", f"둘째로 {was}.\n", f"둘째로 {now}.\n")
    assert bool(found(context)) is habit


def test_one_way_to_say_who_said_it_for_another_is_a_habit_and_words_that_hang_on_others_are_no_terms(
    context: Context,
) -> None:
    pairs = (("말했어요", "전했어요"), ("가운데", "중"), ("말했어요", "알려졌어요"), ("설명했어요", "언급했어요"))
    for number, (was, now) in enumerate(pairs):
        for section in (f"s{2 * number + 1}", f"s{2 * number + 2}"):
            before, after = (f"{section} 회사 열 곳 {word} 하나예요.\n" for word in (was, now))
            became(context, PAST, section, before, after)
    said = {("말했어요", "전했어요"), ("설명했어요", "언급했어요")}
    assert {(was, now) for was, now, _ in found(context)} == {*said, ("가운데", "중")}
    assert not any(habit.term for habit in habits(context))


def test_a_changed_particle_is_no_habit_and_no_term(context: Context) -> None:
    became(context, PAST, "s1", "어제 펠라린이 승인됐어요.\n", "어제 펠라린은 승인됐어요.\n")
    became(context, PAST, "s2", "올해 펠라린이 많이 팔렸어요.\n", "올해 펠라린은 많이 팔렸어요.\n")
    became(context, PAST, "s3", "약국에서 값을 정해요.\n", "약국이 값을 정해요.\n")
    became(context, PAST, "s4", "그 약국에서 약을 팔아요.\n", "그 약국이 약을 팔아요.\n")
    assert found(context) == []


def test_words_of_an_ending_that_is_a_habit_are_not_told_again(context: Context) -> None:
    for number, stem in enumerate(("멈췄", "멈췄", "팔았", "올랐", "넣었")):
        became(
            context,
            PAST,
            f"s{number}",
            f"회사가 {number}번째로 {stem}어요.\n",
            f"회사가 {number}번째로 {stem}습니다.\n",
        )
    assert [one[:2] for one in found(context)] == [("-어요", "-습니다")]


def test_what_is_put_at_the_head_of_three_sentences_is_a_habit_and_what_is_put_into_one_is_not(
    context: Context,
) -> None:
    for number, text in enumerate(("값을 먼저 견줘 보세요", "약관을 다시 읽어 보세요", "새 모델을 써 보세요")):
        became(context, PAST, f"s{number}", f"{text}.\n", f"독자님, {text}.\n")
        became(context, PAST, f"m{number}", f"회사가 {text}.\n", f"회사가 어제 {text}.\n")
    (habit,) = habits(context)
    assert (habit.was, habit.now, habit.times, habit.term) == ("", "독자님", 3, False)
    assert accept(context, ["독자님"]) == [habit]
    assert "‘독자님’" in context.voice()
    assert habits(context) == []


@pytest.mark.parametrize(("mark", "word"), [("—", "그래서"), ("…", "하지만"), ("·", "그리고"), ("->", "이어서")])
def test_a_word_in_the_place_of_a_mark_or_a_mark_in_that_of_a_word_is_no_habit(
    context: Context, mark: str, word: str
) -> None:
    texts = [f"도서관 {name}곳이 문을 닫았어요 {{}} 책은 남았어요.\n" for name in ("두", "세", "네", "열")]
    for section, text in zip(("s1", "s2", "s3"), texts, strict=False):
        became(context, PAST, section, text.format(mark), text.format(word))
    became(context, PAST, "s4", f"{mark} 서점이 늘었어요.\n", f"{word} 서점이 늘었어요.\n")
    for section, text in zip(("s5", "s6", "s7"), texts, strict=False):
        became(context, PAST, section, text.format(word), text.format(mark))
    assert found(context) == []


def test_a_mark_that_is_taken_out_is_a_habit(context: Context) -> None:
    for section, name in (("s1", "두"), ("s2", "세")):
        text = f"도서관 {name}곳이 문을 닫았어요 {{}}책은 남았어요.\n"
        became(context, PAST, section, text.format("— "), text.format(""))
    assert found(context) == [("—", "", 2)]


def test_commas_taken_out_of_five_sentences_are_a_habit(context: Context) -> None:
    for number, word in enumerate(("값은", "약관은", "모델은", "요금은", "칩은")):
        assert found(context) == []
        became(context, PAST, f"s{number}", f"{word} 내렸지만, 아직 비싸요.\n", f"{word} 내렸지만 아직 비싸요.\n")
    (habit,) = habits(context)
    assert (habit.times, habit.term) == (5, False)
    accept(context, [habit.id])
    assert "쉼표" in context.voice()
    assert habits(context) == []
