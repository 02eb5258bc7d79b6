import json
from dataclasses import replace

from pipeline.draft import blocks, closing
from pipeline.records import ClosingDraft, Section
from tests.unit.draft.material import ENGLISH, KOREAN, outline, prompts, sentence

BODY = "### 루멘, 값을 내렸어요\n\n루멘이 18일 루멘 2를 내놨어요.[^S1.2] 오르카AI도 내렸어요.[^S2.3]\n"
TASK = closing.ClosingTask(
    outline(), (Section("s1", "story", BODY),), (ENGLISH, KOREAN), turned_down=("📉 물린 제목이에요",)
)
LEDE = [
    sentence("루멘이 18일 루멘 2를 내놓으면서 값을 내렸어요.", "S1.2"),
    sentence("오르카AI도 이틀 만에 값을 내린다고 발표했어요.", "S2.3", place="same"),
]
POINTS = [
    sentence("야간 작업이 많다면 조금만 옮겨 보세요.", place="item"),
    sentence("12월 1일을 적어 두세요.", "S1.2", place="item"),
    sentence("한국어 답변부터 견줘 볼 만해요.", place="item"),
]


def reply(**changes: object) -> str:
    titles = [{"angle": angle, "text": f"📉 루멘 2 소식 {angle}"} for angle in ("number", "who", "so-what")]
    whole = {
        "titles": titles,
        "subject": "루멘 2 값 인하",
        "preheader": "오르카도 내렸어요",
        "lede": LEDE,
        "takeaways": POINTS,
    }
    return json.dumps({**whole, **changes})


def _names(outcome: object) -> list[str]:
    assert isinstance(outcome, tuple)
    return [one.name for one in outcome]


def test_lede_and_takeaways_are_printed_with_their_citations() -> None:
    outcome = closing.accept(TASK, reply())
    assert isinstance(outcome, ClosingDraft)
    assert outcome.lede.endswith("값을 내린다고 발표했어요.[^S2.3]\n")
    assert outcome.takeaways.count("- ") == 3
    assert len(outcome.titles) == 3


def test_only_what_the_sections_cite_may_be_named() -> None:
    lede = [*LEDE, sentence("가중치도 공개해요.", "S1.5", place="same")]
    assert "unknown-source" in _names(closing.accept(TASK, reply(lede=lede)))


def test_titles_points_and_places_are_checked() -> None:
    turned = [{"angle": angle, "text": "📉 물린 제목이에요"} for angle in ("number", "who", "so-what")]
    assert {"turned-down", "same-titles"} <= set(_names(closing.accept(TASK, reply(titles=turned))))
    assert "angles" in _names(closing.accept(TASK, reply(titles=[])))
    assert "points" in _names(closing.accept(TASK, reply(takeaways=POINTS[:2])))
    assert "place" in _names(closing.accept(TASK, reply(lede=POINTS)))


def test_no_line_of_the_head_ends_in_the_plain_style() -> None:
    titles = [{"angle": angle, "text": f"📉 칩 {angle} 값이 내렸다"} for angle in ("number", "who", "so-what")]
    for changed in (
        {"titles": titles},
        {"subject": "루멘이 값을 내렸다"},
        {"preheader": "12월부터 오르카도 값을 내립니다."},
    ):
        assert "line-register" in _names(closing.accept(TASK, reply(**changed)))


def test_three_titles_differ_by_more_than_their_emoji_and_what_comes_last() -> None:
    def offers(*texts: str) -> str:
        angles = ("number", "who", "so-what")
        return reply(titles=[{"angle": angle, "text": text} for angle, text in zip(angles, texts, strict=True)])

    one = "📉 새벽연구소, 번역 모델 값을 절반으로 내렸어요"
    for alike in (
        "⚡ 새벽연구소, 번역 모델 값을 절반으로 내렸어요",
        "🧾 번역 모델 값을 절반으로 내린 새벽연구소",
        "📉 새벽연구소, 번역 모델 값을 절반쯤 낮췄고 회의록은 그대로예요",
    ):
        assert _names(closing.accept(TASK, offers(one, alike, "🗓️ 12월에 옮길 준비를 해 보세요"))) == ["same-titles"]
        made = closing.rescue(TASK, offers(one, alike, "🗓️ 12월에 옮길 준비를 해 보세요"))
        assert isinstance(made, ClosingDraft)
        assert made.titles == (one, "🗓️ 12월에 옮길 준비를 해 보세요")
    other = offers(one, "🧾 맞수 노을도 번역 값을 따라 내렸어요", "🗓️ 12월에 옮길 준비를 해 보세요")
    assert isinstance(closing.accept(TASK, other), ClosingDraft)


def test_no_sentence_of_the_lede_or_the_takeaways_is_one_of_the_sections_to_the_letter() -> None:
    copied = sentence("루멘이 18일 루멘 2를 내놨어요!", "S1.2", place="same")
    assert _names(closing.accept(TASK, reply(lede=[*LEDE, copied]))) == ["copied"]
    assert "copied" in _names(closing.accept(TASK, reply(takeaways=[*POINTS, {**copied, "place": "item"}])))
    anew = sentence("루멘은 18일에 루멘 2를 선보였어요.", "S1.2", place="same")
    assert isinstance(closing.accept(TASK, reply(lede=[*LEDE, anew])), ClosingDraft)
    assert isinstance(closing.rescue(TASK, reply(lede=[*LEDE, copied])), ClosingDraft)


def test_a_part_that_is_written_again_comes_alone() -> None:
    empty = {"titles": [], "subject": "", "preheader": "", "lede": [], "takeaways": []}
    alone: tuple[tuple[closing.Part, str, object], ...] = (
        ("lede", "lede", LEDE),
        ("takeaways", "takeaways", POINTS),
        ("title", "titles", json.loads(reply())["titles"]),
    )
    for part, key, value in alone:
        outcome = closing.accept(replace(TASK, part=part), json.dumps({**empty, key: value}))
        assert isinstance(outcome, ClosingDraft), part
        assert sum(map(bool, (outcome.titles, outcome.lede, outcome.takeaways))) == 1
        assert isinstance(closing.accept(TASK, json.dumps({**empty, key: value})), tuple)


def test_what_is_good_in_a_repair_is_kept_where_only_titles_fail() -> None:
    good, turned = "📉 루멘 2 소식 number", "📉 물린 제목이에요"
    titles = [{"angle": "number", "text": text} for text in (good, turned, good)]
    text = reply(titles=titles, subject="", preheader="짧")
    assert isinstance(closing.accept(TASK, text), tuple)
    outcome = closing.rescue(TASK, text)
    assert isinstance(outcome, ClosingDraft)
    assert outcome.titles == (good,)
    assert outcome.subject == ""
    assert outcome.lede
    assert outcome.takeaways.count("- ") == 3
    none = reply(titles=[{"angle": "number", "text": turned}])
    assert isinstance(closing.rescue(replace(TASK, part="title"), none), tuple)


def test_one_bad_title_costs_no_good_one_and_an_answer_before_fills_the_three() -> None:
    def offers(*texts: str) -> str:
        angles = ("number", "who", "so-what")
        return reply(titles=[{"angle": angle, "text": text} for angle, text in zip(angles, texts, strict=True)])

    alone, turned = replace(TASK, part="title"), "📉 물린 제목이에요"
    good = ("📉 값이 84% 내렸어요", "🏷️ 루멘이 맞불을 놨어요", "🗓️ 12월에 옮길 준비를 해 보세요")
    two = closing.rescue(alone, offers(*good[:2], turned))
    assert isinstance(two, ClosingDraft)
    assert two.titles == good[:2]
    assert two.preheader == "오르카도 내렸어요"
    three = closing.rescue(alone, offers(*good[:2], turned), offers(good[0], turned, good[2]))
    assert isinstance(three, ClosingDraft)
    assert three.titles == good


def test_each_part_of_a_refused_answer_stands_or_falls_alone() -> None:
    uncited = [sentence("루멘이 18일 루멘 2를 내놓으면서 값을 내렸어요."), *LEDE[1:]]
    without_lede = closing.rescue(TASK, reply(lede=uncited))
    assert isinstance(without_lede, ClosingDraft)
    assert (without_lede.lede, without_lede.takeaways.count("- "), len(without_lede.titles)) == ("", 3, 3)
    assert (without_lede.subject, without_lede.preheader) == ("루멘 2 값 인하", "오르카도 내렸어요")
    without_points = closing.rescue(TASK, reply(takeaways=POINTS[:2]))
    assert isinstance(without_points, ClosingDraft)
    assert without_points.lede
    assert not without_points.takeaways
    neither = closing.rescue(TASK, reply(lede=uncited, takeaways=POINTS[:2], titles=[]))
    assert isinstance(neither, tuple)
    assert closing.rescue(TASK, "…") != ()


def test_a_part_that_the_repair_spoilt_is_taken_from_the_first_answer() -> None:
    uncited = [sentence("루멘이 18일 루멘 2를 내놓으면서 값을 내렸어요."), *LEDE[1:]]
    made = closing.rescue(TASK, reply(lede=uncited, subject=""), reply(takeaways=POINTS[:2], subject="첫 답의 제목줄"))
    assert isinstance(made, ClosingDraft)
    assert made.lede.startswith("루멘이 18일")
    assert made.takeaways.count("- ") == 3
    assert made.subject == "첫 답의 제목줄"


def test_how_many_takeaways_there_are_is_the_editors_to_say() -> None:
    again = replace(TASK, part="takeaways")
    assert "points" in _names(closing.accept(again, reply(takeaways=POINTS[:2])))
    asked = replace(again, instruction="두 개만 남겨 주세요")
    made = closing.accept(asked, reply(takeaways=POINTS[:2]))
    assert isinstance(made, ClosingDraft)
    assert made.takeaways.count("- ") == 2
    assert "points" in _names(closing.accept(asked, reply(takeaways=POINTS * 2)))


def test_two_points_stand_where_one_that_was_left_out_is_known_and_lede_and_titles_with_them() -> None:
    bad = sentence("그 회사는 직원을 반으로 줄였어요.", place="item")
    made = closing.rescue(TASK, reply(takeaways=[POINTS[0], bad, POINTS[1]]))
    assert isinstance(made, ClosingDraft)
    assert (made.takeaways.count("- "), bool(made.lede), len(made.titles)) == (2, True, 3)
    assert "줄였어요" not in made.takeaways
    (hole,) = closing.left_out(TASK, reply(takeaways=[POINTS[0], bad, POINTS[1]]))
    assert (hole.section, hole.text, hole.why, hole.gapes) == ("takeaways", bad["text"], "uncited", False)
    one = closing.rescue(TASK, reply(takeaways=[POINTS[0], bad, bad]))
    assert isinstance(one, ClosingDraft)
    assert not one.takeaways
    alone = replace(TASK, part="takeaways")
    again = closing.rescue(
        alone, reply(titles=[], lede=[], subject="", preheader="", takeaways=[POINTS[2], bad, POINTS[1]])
    )
    assert isinstance(again, ClosingDraft)
    assert again.takeaways.count("- ") == 2


def test_an_answer_with_all_its_points_is_taken_before_one_that_lacks_some() -> None:
    bad = sentence("그 회사는 직원을 반으로 줄였어요.", place="item")
    lacking, whole = reply(takeaways=[*POINTS[:2], bad]), reply(lede=[], takeaways=POINTS)
    made = closing.rescue(TASK, lacking, whole)
    assert isinstance(made, ClosingDraft)
    assert made.takeaways.count("- ") == 3
    assert closing.left_out(TASK, lacking, whole) == ()
    four = closing.rescue(TASK, reply(takeaways=[*POINTS, bad]), lacking)
    assert isinstance(four, ClosingDraft)
    assert four.takeaways.count("- ") == 3


def test_the_persons_own_points_count_where_an_answer_puts_them_in_another_order() -> None:
    task = replace(TASK, part="takeaways", fixed=("- 저는 요금부터 볼 거예요.", "- 다음 주에 답할게요."))
    own = [{**POINTS[0], "text": "", "sources": [], "figures": [], "fixed": name} for name in ("E2", "E1")]
    text = reply(titles=[], lede=[], subject="", preheader="", takeaways=[POINTS[0], *own, POINTS[1]])
    assert isinstance(closing.accept(task, text), tuple)
    made = closing.rescue(task, text)
    assert isinstance(made, ClosingDraft)
    assert made.takeaways.count("- ") == 2


def test_new_titles_are_asked_for_with_a_preheader_and_nothing_else() -> None:
    prompt = closing.request(replace(TASK, part="title"), prompts()).prompt
    assert "`titles`와 `preheader`만 새로 써요" in prompt
    assert "- `preheader`는 메일 제목 옆에" in prompt
    assert "`subject`는" not in prompt
    assert "`lede`만 새로 써요" in closing.request(replace(TASK, part="lede"), prompts()).prompt


def test_the_question_shows_the_sections_and_only_the_cited_sentences() -> None:
    prompt = closing.request(TASK, prompts()).prompt
    assert "section: s1\n### 루멘, 값을 내렸어요\n" in prompt
    assert [name for block in blocks.parse(prompt) for name, _ in block.sentences] == ["S1.2", "S2.3"]
    assert "- 📉 물린 제목이에요" in prompt


def test_titles_alone_are_asked_from_the_sections_over_lede_and_subject_without_a_source() -> None:
    standing = replace(
        TASK, part="title", lede="루멘이 값을 내렸어요.", outline=replace(TASK.outline, subject="루멘 값 인하")
    )
    prompt = closing.request(standing, prompts()).prompt
    assert "\nlede: 루멘이 값을 내렸어요.\nsubject: 루멘 값 인하\n" in prompt
    assert "<<<SOURCE" not in prompt
    assert "`sources`" not in prompt
    assert '"subject": "", "preheader": "…", "lede": [], "takeaways": []}`' in prompt
    whole = closing.request(TASK, prompts()).prompt
    assert "<<<SOURCE" in whole
    assert '"subject": "…", "preheader": "…", "lede": [문장…], "takeaways": [문장…]}`' in whole


def test_a_lede_that_is_written_again_has_what_was_found_under_its_sentences() -> None:
    now = ("E1", "값을 절반으로 내렸어요. (S1.3)")
    found = (("값을 절반으로 내렸어요.", "꼭지는 84%라고 해요."), ("제 문장이에요.", "출처가 없어요."))
    task = replace(TASK, part="lede", now=now, fixed=("제 문장이에요.",), findings=found)
    prompt = closing.request(task, prompts()).prompt
    assert "\nnow: E1\nnow: 값을 절반으로 내렸어요. (S1.3)\nfinding: 꼭지는 84%라고 해요.\n" in prompt
    assert "출처가 없어요" not in prompt


def test_a_point_of_plain_advice_may_name_a_model_of_the_sources() -> None:
    advice = sentence("밤에 돌리는 일이 많다면 Lumen 2로 한 묶음만 먼저 옮겨 보세요.", place="item")
    made = closing.accept(TASK, reply(takeaways=[*POINTS[:2], advice]))
    assert isinstance(made, ClosingDraft)
    assert "Lumen 2로 한 묶음만" in made.takeaways
    fact = sentence("더 빨라진 Lumen 2로 한 묶음만 먼저 옮겨 보세요.", place="item")
    refused = closing.accept(TASK, reply(takeaways=[*POINTS[:2], fact]))
    assert isinstance(refused, tuple)
    assert [one.name for one in refused] == ["uncited"]
