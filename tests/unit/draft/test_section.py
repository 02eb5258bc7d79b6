import json
from dataclasses import replace

import pytest

from pipeline.check import named_nowhere
from pipeline.draft import blocks, section
from pipeline.messages import say
from pipeline.records import SectionDraft
from pipeline.text import lengths, sections
from tests.unit.draft.material import article, figure, prompts, section_task, sentence

FULL = sentence("루멘이 18일 루멘 2를 내놨어요.", "S1.2")


def _accept(*rows: dict[str, object], task: section.SectionTask | None = None) -> object:
    return section.accept(task or section_task(), json.dumps({"heading": "루멘, 값을 84% 내렸어요", "sentences": rows}))


def _names(outcome: object) -> list[str]:
    assert isinstance(outcome, tuple)
    return [one.name for one in outcome]


def test_citations_are_written_by_code_and_read_back() -> None:
    outcome = _accept(
        FULL,
        sentence(
            "지난 모델보다 84% 싸졌어요.",
            "S1.3",
            place="same",
            figures=[figure("84%", "S1.3", "S1.4", step="(1.75-0.28)/1.75")],
        ),
        sentence("$1.75에서 $0.28로", "S1.3", "S1.4", place="item", key="입력"),
        sentence("한국어 품질부터 견줘 보세요."),
    )
    assert isinstance(outcome, SectionDraft)
    assert outcome.section.body == (
        "### 루멘, 값을 84% 내렸어요\n\n"
        "루멘이 18일 루멘 2를 내놨어요.[^S1.2] 지난 모델보다 84% 싸졌어요.[^S1.3 S1.4 = (1.75-0.28)/1.75]\n\n"
        "- **입력:** $1.75에서 $0.28로[^S1.3 S1.4]\n\n"
        "한국어 품질부터 견줘 보세요.\n"
    )
    digest = sections.placed(outcome.section.body)[2].digest
    assert outcome.figures[digest][0].subject == "입력 값"
    assert outcome.section.articles == ("S1", "S2")


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (sentence("루멘이 값을 내렸어요.", "S9.1"), "unknown-source"),
        (sentence("루멘이 이번 주에 새 모델의 값을 크게 내렸어요."), "uncited"),
        (sentence("자세한 건 https://evil.example 에 있어요.", "S1.2"), "address"),
        (sentence("자세한 건 evil.example/x 에 있어요.", "S1.2"), "address"),
        (sentence("자세한 건 javascript:alert(1)에 있어요.", "S1.2"), "address"),
        (sentence("자세한 건 haesol/ai에 있어요.", "S1.2"), "contact"),
        (sentence("루멘이 **값을** 내렸어요.", "S1.2"), "markup"),
        (sentence("루멘이 값을 내렸어요.[^S1.2]", "S1.2"), "markup"),
        (sentence("루멘이 값을 내렸다.", "S1.2"), "register"),
        (sentence("루멘이 값을 내렸습니다.", "S1.2"), "register"),
        (sentence("값을 내렸어요. 모델도 냈어요.", "S1.2"), "not-one-sentence"),
        (sentence("루멘이 값을 내렸어요", "S1.2"), "unended"),
        (sentence("루멘이 입력 값을", "S1.2", place="same"), "unended"),
        (sentence("“값을 내릴게요.”라고 루멘이", "S1.2", place="same"), "unended"),
        (sentence("84% 싸졌어요.", "S1.2", figures=[figure("84%", "S1.3", step="__import__('os')")]), "step"),
        (sentence("84% 싸졌어요.", "S1.2", figures=[figure("48%", "S1.3")]), "figure-text"),
        (sentence("84% 싸졌어요.", "S1.2", figures=[figure("84%")]), "figure-source"),
        (sentence("", "S1.2"), "no-text"),
    ],
)
def test_a_sentence_that_breaks_the_protocol_is_named(row: dict[str, object], name: str) -> None:
    assert name in _names(_accept(FULL, row))


@pytest.mark.parametrize(
    "last", ["내렸어요!", "내렸어요. 🎉", "내렸어요 👍🏽", "내렸을까요?”", "내렸어요.)", "내렸어요…", "내렸어요."]
)
def test_a_sentence_that_is_closed_by_a_mark_is_whole(last: str) -> None:
    outcome = _accept(FULL, sentence(f"루멘이 값을 {last}", "S1.2", place="same"), task=section_task(words=(1, 200)))
    assert "unended" not in ([] if isinstance(outcome, SectionDraft) else _names(outcome))


def test_a_clipped_sentence_is_asked_for_once_and_taken_after_the_repair_and_a_list_needs_no_mark() -> None:
    task = section_task(words=(1, 200))
    listed = _accept(
        FULL, sentence("입력 값 인하", "S1.2", place="item"), sentence("출력 값", "S1.2", place="item"), task=task
    )
    assert isinstance(listed, SectionDraft)
    clipped = (FULL, sentence("루멘이 입력 값을", "S1.2", place="same"))
    assert _names(_accept(*clipped, task=task)) == ["unended"]
    stands = _accept(*clipped, task=replace(task, last_chance=True))
    assert isinstance(stands, SectionDraft)
    assert stands.section.body.endswith("루멘이 입력 값을[^S1.2]\n")


def test_a_sum_that_its_last_syllable_makes_larger_is_written_out_or_told_by_that_syllable() -> None:
    task = replace(
        section_task(words=(1, 60)),
        articles=(article("S1", "Lumen cuts its prices", "Input costs $7 or R$9 a month."),),
    )
    for text in ("입력 값으로 $7만을 내요.", "입력 값으로 $7만 내면 돼요.", "입력은 한 달에 $7만 든다고 해요."):
        for declared in ("$7만", "$7"):
            taken = _accept(sentence(text, "S1.2", figures=[figure(declared, "S1.2")]), task=task)
            assert isinstance(taken, SectionDraft)
            assert text.replace("$7만", "7달러만") in taken.section.body
    refused = _accept(sentence("입력 값으로 R$9만을 내요.", "S1.2", figures=[figure("R$9만", "S1.2")]), task=task)
    assert _names(refused) == ["amount-only"]
    assert isinstance(refused, tuple)
    assert "‘만’이 10,000으로 읽혀" in refused[0].detail


def test_everything_that_is_wrong_is_named_at_once_since_there_is_one_repair() -> None:
    rows = (
        sentence("값을 내렸어요. 모델도 냈어요.", "S1.2"),
        sentence("루멘이 값을 내렸다.", "S1.2"),
        sentence("루멘이 이번 주에 새 모델의 값을 크게 내렸어요."),
    )
    names = _names(_accept(*rows, task=section_task(words=(60, 120))))
    assert names == ["not-one-sentence", "register", "uncited", "length"]


def test_length_shape_and_emptiness_are_problems() -> None:
    assert _names(_accept(FULL, task=section_task(words=(60, 120)))) == ["length"]
    assert "empty" in _names(_accept())
    assert _names(section.accept(section_task(), "{")) == ["json"]
    assert "schema" in _names(section.accept(section_task(), '{"sentences": [], "unexpected": 1}'))


def test_what_is_taken_is_as_long_as_what_is_not_warned_of() -> None:
    aims = (4, 8)
    for count in range(8, 14):
        text = sentence(" ".join(["루멘이", *["또"] * (count - 2), "내렸어요."]), "S1.2")
        taken = _accept(text, task=section_task(words=aims))
        assert isinstance(taken, SectionDraft) == (lengths.over(count, aims) != "warn")
        for wished in ({"instruction": "더 길게"}, {"now": ("E1",), "fixed": ("제 말이에요.",)}):
            task = replace(section_task(words=aims), **wished)
            rows = (
                ({"place": "paragraph", "fixed": "E1", "text": "", "sources": []}, text)
                if "fixed" in wished
                else (text,)
            )
            assert isinstance(_accept(*rows, task=task), SectionDraft)


def test_who_asks_for_two_sentences_gets_two() -> None:
    two = (FULL, sentence("한국어 품질부터 견줘 보세요."))
    again = replace(section_task(words=(60, 120)), instruction=say("run.again", lang="ko"))
    assert _names(_accept(*two, task=again)) == ["length"]
    asked = replace(again, instruction="두 문장으로 줄여 주세요")
    assert isinstance(_accept(*two, task=asked), SectionDraft)
    assert "까지 줄여도 돼요" in section.request(asked, prompts()).prompt


def test_a_fence_around_the_whole_answer_is_forgiven() -> None:
    text = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [FULL]})
    assert isinstance(section.accept(section_task(), f"```json\n{text}\n```"), SectionDraft)


@pytest.mark.parametrize(
    "around",
    [
        "네, 아래에 JSON을 드릴게요.\n\n```json\n{}\n```\n",
        "네, {{참고}} 드릴게요.\n\n```\n{}\n```\n더 필요하면 말씀하세요.",
        "<think>{{heading}}을 정하자.</think>\n{}",
        "<think>\n생각 중\n</think>\n\n```json\n{}\n```",
        "답이에요: {} 끝이에요.",
    ],
)
def test_what_a_server_without_schemas_puts_around_the_object_is_forgiven(around: str) -> None:
    row = {"place": "paragraph", "text": "루멘이 18일 루멘 2를 내놨어요.", "sources": ["S1.2"]}
    text = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [row]}, ensure_ascii=False)
    outcome = section.accept(section_task(), around.format(text))
    assert isinstance(outcome, SectionDraft)
    assert "내놨어요.[^S1.2]" in outcome.section.body


def test_what_is_left_out_is_empty_but_text_and_sources_are_not_left_out() -> None:
    counted: dict[str, object] = {
        "place": "paragraph",
        "text": "루멘이 값을 $0.28로 내렸어요.",
        "sources": ["S1.3"],
        "figures": [{"text": "$0.28", "subject": "입력 값", "sources": ["S1.3"]}],
    }
    assert isinstance(_accept(counted), SectionDraft)
    for name in ("place", "text", "sources"):
        assert _names(_accept({key: value for key, value in counted.items() if key != name})) == ["schema"]
    for text in ("", "네, 알겠어요.", "}{", '{"heading": "루멘, 값을 내렸어요", "sentences": [{"place"', "[" * 100_000):
        assert _names(section.accept(section_task(), text)) == ["json"]


def test_the_editors_sentences_come_back_to_the_letter_once_and_in_order() -> None:
    task = section_task(fixed=("제가 써 보니 빨랐어요!", "**입력:** 싸요.[^S1.3]"))
    one, two = sentence(fixed="E1"), sentence(fixed="E2", place="item")
    outcome = _accept(FULL, one, two, task=task)
    assert isinstance(outcome, SectionDraft)
    assert "\n\n제가 써 보니 빨랐어요!\n\n- **입력:** 싸요.[^S1.3]\n" in outcome.section.body
    for rows in ((FULL, one), (FULL, two, one), (FULL, one, one, two), (FULL, one, two, sentence(fixed="E3"))):
        assert "fixed" in _names(_accept(*rows, task=task))


def test_a_paragraph_of_the_editor_with_a_key_stays_one_and_a_subheading_is_a_line_of_its_own() -> None:
    task = section_task(fixed=("**한 줄 요약:** 싸졌어요.", "#### 남은 물음"))
    after = sentence("루멘은 같은 날 루멘 2의 값을 밝혔어요.", "S1.2", place="same")
    draft = _accept(FULL, sentence(fixed="E1"), sentence(fixed="E2", place="same"), after, task=task)
    assert isinstance(draft, SectionDraft)
    assert [(part.place, part.key, part.plain) for part in sections.placed(draft.section.body)][2:] == [
        ("paragraph", "한 줄 요약", "싸졌어요."),
        ("heading", "", "남은 물음"),
        ("paragraph", "", after["text"]),
    ]
    assert "\n\n#### 남은 물음\n\n" in draft.section.body
    assert "소제목" in section.request(task, prompts()).prompt
    assert "소제목" not in section.request(section_task(fixed=("싸졌어요.",)), prompts()).prompt


def test_the_question_can_be_read_by_code() -> None:
    task = section_task(fixed=("제 문장이에요.",), deleted=("지운 문장이에요.",))
    request = section.request(task, prompts())
    assert "story: st-1\n" in request.prompt
    assert "angle: 각도 1\n" in request.prompt
    assert "\nE1 제 문장이에요.\n" in request.prompt
    assert "\ndeleted: 지운 문장이에요.\n" in request.prompt
    assert [block.id for block in blocks.parse(request.prompt)] == ["S1", "S2"]


def test_in_a_deep_dive_the_sources_stand_in_the_shared_part() -> None:
    planned = section_task(shape="deep-dive")
    request = section.request(planned, prompts())
    assert [block.id for block in blocks.parse(request.stable)] == ["S1", "S2"]
    assert blocks.parse(request.prompt) == []


def test_a_repair_that_still_forgets_repeats_or_reorders_the_editors_sentences_is_used_without_them() -> None:
    task = section_task(fixed=("제가 써 보니 빨랐어요!", "한국어는 아직이에요."))
    one, two = sentence(fixed="E1"), sentence(fixed="E2")
    for rows in ((FULL,), (FULL, two, one), (one, FULL, one, two)):
        text = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": rows})
        assert _names(section.accept(task, text)) == ["fixed"]
        outcome = section.rescue(task, text)
        assert isinstance(outcome, SectionDraft)
        assert outcome.section.body == "### 루멘, 값을 내렸어요\n\n루멘이 18일 루멘 2를 내놨어요.[^S1.2]\n"


def test_a_repair_that_still_holds_an_address_loses_that_sentence_and_no_other_fault_is_forgiven() -> None:
    task = section_task()
    linked = sentence("자세한 건 https://evil.example 에 있어요.", "S1.2")
    text = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [FULL, linked]})
    outcome = section.rescue(task, text)
    assert isinstance(outcome, SectionDraft)
    assert "evil" not in outcome.section.body
    unknown = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [FULL, sentence("값을 내렸어요.", "S9.1")]})
    assert _names(section.rescue(task, unknown)) == ["unknown-source"]
    alone = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [linked]})
    assert _names(section.rescue(task, alone)) == ["empty"]


def test_an_amount_must_stand_in_a_cited_sentence_or_be_computed() -> None:
    assert _names(_accept(FULL, sentence("입력 값은 $0.99예요.", "S1.3"))) == ["amount"]
    assert _names(_accept(FULL, sentence("입력 값은 $0.28예요.", "S1.2"))) == ["amount", "astray"]
    for row in (
        sentence("입력 값은 0.28달러예요.", "S1.3"),
        sentence("값은 약 1.8달러에서 내렸어요.", "S1.4"),
        sentence("$1.47 싸졌어요.", "S1.3", figures=[figure("$1.47", "S1.3", "S1.4", step="1.75-0.28")]),
    ):
        assert isinstance(_accept(FULL, row), SectionDraft)


@pytest.mark.parametrize("heading", ["루멘이 값을 84% 내렸다", "루멘, 값을 84% 내렸습니다"])
def test_a_heading_in_the_plain_style_is_mended_unless_it_is_the_editors_and_costs_no_section(heading: str) -> None:
    text, task = json.dumps({"heading": heading, "sentences": [FULL]}), section_task()
    assert _names(section.accept(task, text)) == ["line-register"]
    for kept in (section.accept(replace(task, own_heading=True), text), section.rescue(task, text)):
        assert isinstance(kept, SectionDraft)
        assert sections.heading(kept.section.body) == heading


@pytest.mark.parametrize(
    "heading", ["루멘, 값을 84% 내렸어요", "루멘 2의 입력 값 84% 인하", "오르카의 답 “값은 그대로다”"]
)
def test_a_heading_may_end_in_a_noun_in_the_house_voice_or_in_what_someone_said(heading: str) -> None:
    text = json.dumps({"heading": heading, "sentences": [FULL]})
    assert isinstance(section.accept(section_task(), text), SectionDraft)


@pytest.mark.parametrize("heading", ["루멘, 입력 요금을 84% 내리고 출력 요금도 함께 내렸어요", "루멘" * 19])
def test_a_heading_that_is_too_long_is_named_where_the_section_is_asked_for_again_or_it_is_far_too_long(
    heading: str,
) -> None:
    task, far = section_task(), len(heading) > 36
    alone = json.dumps({"heading": heading, "sentences": [FULL]})
    beside = json.dumps({"heading": heading, "sentences": [FULL, sentence("루멘이 값을 내렸다.", "S1.2")]})
    found = section.accept(task, alone)
    assert _names(found) == ["heading-length"] if far else isinstance(found, SectionDraft)
    assert _names(section.accept(task, beside)) == ["heading-length", "register"]
    for kept in (section.accept(replace(task, own_heading=True), alone), section.rescue(task, alone)):
        assert isinstance(kept, SectionDraft)


def test_a_section_over_its_aim_is_told_so_only_where_it_is_asked_for_again_and_the_editor_wants_nothing_else() -> None:
    task, plain = section_task(words=(4, 12)), sentence("루멘이 값을 내렸다.", "S1.2")
    more = sentence("회사에 따르면 루멘이 루멘 2를 내놨어요.", "S1.2")
    assert isinstance(_accept(FULL, more, task=task), SectionDraft)
    assert _names(_accept(FULL, more, plain, task=task)) == ["register", "length"]
    assert _names(_accept(FULL, plain, task=section_task())) == ["register"]
    assert _names(_accept(FULL, more, plain, task=replace(task, instruction="더 길게"))) == ["register"]


def test_a_repair_that_is_too_long_or_counts_with_a_foreign_number_is_used_and_left_to_the_checks() -> None:
    task = section_task(words=(4, 6))
    counted = sentence(
        "84% 싸졌어요.", "S1.3", "S1.4", figures=[figure("84%", "S1.3", "S1.4", step="(1.75-0.29)/1.75")]
    )
    more = [sentence(f"{name}, 루멘이 루멘 2를 내놨어요.", "S1.2") for name in ("회사에 따르면", "발표에서 보듯")]
    text = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [FULL, counted, *more]})
    refused = section.accept(task, text)
    assert _names(refused) == ["step-number", "length"]
    made = section.rescue(task, text)
    assert isinstance(made, SectionDraft)
    assert "= (1.75-0.29)/1.75]" in made.section.body


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("노을AI를 써 보세요.", "노을AI"),
        ("궁금하면 카카오톡 채널 샘물AI로 물어보세요.", "샘물AI"),
        ("검색창에 크레인가드를 쳐 보세요.", "크레인가드"),
        ("먼저 클로드를 써 보세요.", "클로드"),
    ],
)
def test_a_sentence_that_rests_on_nothing_brings_in_no_name(text: str, name: str) -> None:
    task = replace(section_task(), named=named_nowhere)
    reply = json.dumps({"heading": "루멘, 값을 84% 내렸어요", "sentences": [FULL, sentence(text)]})
    refused = section.accept(task, reply)
    assert isinstance(refused, tuple)
    assert refused[-1].name == "stranger"
    assert name in refused[-1].detail
    made = section.rescue(task, reply)
    assert isinstance(made, SectionDraft)
    assert text not in made.section.body


@pytest.mark.parametrize(
    "text",
    [
        "루멘을 쓴다면 한국어부터 견줘 보세요.",
        "한국어 품질부터 견줘 보세요.",
        "사내 챗봇에게 같은 것을 두 번 물어보세요.",
        "엑셀을 열어 정리해 보세요.",
        "구글 캘린더에 적어 두세요.",
        "가온AI를 구독한다면 함께 살펴보세요.",
        "요금표도 함께 보면 좋아요.",
        "비교표와 설정창부터 열어 보세요.",
    ],
)
def test_a_sentence_that_rests_on_nothing_may_name_what_the_articles_and_everyday_work_have(text: str) -> None:
    task = replace(section_task(), named=named_nowhere)
    assert isinstance(_accept(FULL, sentence(text), task=task), SectionDraft)
