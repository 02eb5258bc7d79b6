import json
from dataclasses import replace

import pytest

from pipeline.check import named_nowhere
from pipeline.draft import blocks, section
from pipeline.records import SectionDraft
from pipeline.text import sections, unsourced
from tests.unit.draft.material import figure, prompts, section_task, sentence

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


def test_everything_that_is_wrong_is_named_at_once_since_there_is_one_repair() -> None:
    rows = (
        sentence("값을 내렸어요. 모델도 냈어요.", "S1.2"),
        sentence("루멘이 값을 내렸다.", "S1.2"),
        sentence("루멘이 이번 주에 새 모델의 값을 크게 내렸어요."),
    )
    names = _names(_accept(*rows, task=section_task(words=(60, 120))))
    assert names == ["not-one-sentence", "register", "uncited", "length"]


@pytest.mark.parametrize(
    "text",
    [
        "급하지 않다면 외부 시험 결과를 보고 정해도 괜찮아요.",
        "지금 쓰는 도구를 서둘러 바꿀 필요는 없어요.",
        "급하지 않은 일이라면 다음 달에 옮겨도 돼요.",
        "이미 쓰고 있다면 따로 할 일은 없어요.",
        "우리 서비스에 맞는지는 직접 재 봐야 알아요.",
        "바꾸기 전에 되돌릴 방법부터 정해 두는 게 안전해요.",
        "값이 먼저라면 야간 작업부터 옮겨 볼 만해요.",
        "판단을 돕는 AI를 들인다면 사람이 뒤집은 기록을 남겨 볼 만해요.",
        "재료가 바뀌는 날에는 사람이 한 번 더 살필 만해요.",
        "바뀐 약관은 저장해 두면 나중에 견주기 좋아요.",
        "가게 규모가 작다면 무료 기간 동안만 써 보는 것도 괜찮아요.",
        "회사 PC에서 LLM을 돌린다면 GPU 메모리부터 확인해 보세요.",
        "야간 작업이 많다면 API 호출부터 나눠 두는 편이 나아요.",
        "처음이라면 작은 일부터 맡기는 편이 안전해요.",
        "이제는 사내 AI 지침을 다시 살펴볼 때예요.",
        "가장 중요한 것은 시간대예요.",
        "한 달에 한 번은 사람이 직접 세어 보세요.",
        "주제마다 핵심만 모두 모았어요.",
        "값이 먼저인 팀을 위해 하나씩 짚어 볼게요.",
        "요금은 이렇게 달라졌어요.",
        "그런데 반대쪽도 있어요.",
        "왜 이런 차이가 날까요?",
        "무엇이 달라졌을까요?",
        "여러분의 팀은 무엇을 세고 있나요?",
        "시간이 걸리는 일이니 한 번에 하나씩 해 보세요.",
        "결과가 틀릴 수 있으니 사람이 한 번 더 읽어 보세요.",
        "설정을 켤지는 팀이 정하면 될 일이에요.",
        "사람이 읽기 전에 녹음부터 여는 습관이 도움이 돼요.",
        "조금 번거롭지만 원본을 열어 확인하는 편이 안전해요.",
        "조건을 모아 봤어요.",
        "왜 다른지는 아직 알려지지 않았으니 두 숫자를 함께 봐 주세요.",
        "그 방에서는 무슨 일이 있었을까요?",
        "무엇이 달랐을까요?",
        "얼마나 달랐을까요?",
        "사서들은 어떻게 봤을까요?",
        "이 방식은 효과가 있었을까요?",
        "이야기는 여기서 끝나지 않아요.",
        "눈여겨볼 대목이 있어요.",
        "다른 목소리도 있어요.",
        "반론도 있어요.",
        "판단은 아직 일러요.",
        "결론은 아직 일러요.",
        "질문이 하나 생겨요.",
        "할 일은 어렵지 않아요.",
        "다음 차례는 회사예요.",
        "숫자로 보면 더 또렷해요.",
        "자세한 수치는 아래 목록에 모았어요.",
        "생각보다 간단해요.",
        "한번 살펴봐도 좋겠어요.",
        "다만 서두를 일은 아니에요.",
        "속사정은 조금 달라요.",
        "상황은 이래요.",
        "하나씩 볼게요.",
        "왜 그럴까요?",
        "숫자로 보면 이래요.",
        "계약서를 먼저 읽어 보세요.",
        "이렇게 정리돼요.",
        "아직 정해지지 않은 것도 있어요.",
        "수상한 문자를 보낸 번호는 차단해 두세요.",
        "제품을 만든 회사에 문의해 보세요.",
        "검증을 거치지 않은 앱은 지우세요.",
        "고장 난 제품은 버리지 말고 접수해 두세요.",
        "가장 중요한 건 순서예요.",
        "가장 눈에 띄는 점은 속도예요.",
        "누가 먼저 웃을까요?",
        "언제부터 쓸 수 있을까요?",
        "이번 소식에 저도 꽤 놀랐나 봐요.",
        "두 번 읽고도 저는 이 장면이 가장 반가웠어요.",
        "이 대목을 옮겨 적다가 저도 모르게 고개를 끄덕였어요.",
        "오늘은 조금 느린 편지를 준비했어요.",
        "이번 주의 화두는 ‘기다리는 힘’이에요.",
        "한 주의 끝에서도 잠깐 쉬어 가시길 바라요.",
        "환불 규정부터 읽어 두세요.",
        "계산 방법만 정하면 돼요.",
        "자세한 내용은 표에 있어요.",
        "정답은 없어요.",
        "결정은 여러분 몫이에요.",
        "먼저 바뀐 점이에요.",
    ],
)
def test_advice_needs_no_source(text: str) -> None:
    assert not unsourced.needs_source(text)


@pytest.mark.parametrize(
    "text",
    [
        "회사는 이제 신분증을 보여 주지 않아도 된다고 했어요.",
        "새 요금은 다음 달에 모든 고객에게 적용돼요.",
        "ChatGPT를 쓴다면 요금부터 견줘 보세요.",
        "새 AI 모델은 이번 주부터 모든 고객이 쓸 수 있어요.",
        "이런 사고는 앞으로 훨씬 자주 일어날 거예요.",
        "컨테이너를 잃은 화주가 많은 것 같아요.",
        "항구의 하루가 완전히 달라졌어요.",
        "크레인가드가 최고예요.",
        "사람의 눈이 프로그램보다 늘 정확하니 손으로 하는 편이 나아요.",
        "이 프로그램을 쓰면 사고를 크게 줄일 수 있어요.",
        "craneguard부터 써 볼 만해요.",
        "크레인가드 점 컴에서 할인을 받아 보세요.",
        "공이 오오오 공일구구로 전화해 보세요.",
        "한 달에 만 원이면 시작해 볼 수 있어요.",
        "한 번에 사백열두 개까지만 맡겨 보세요.",
        "카카오톡 채널 ‘크레인가드’를 추가해 보세요.",
        "회사가 사고를 숨겼어요.",
        "두 회사가 합쳐요.",
        "조용히 덮었어요.",
        "정답은 크레인가드예요.",
        "앱은 아이폰에서도 돼요.",
        "회사가 사고를 숨겨 왔으니 다른 회사 제품을 쓰는 게 좋아요.",
        "내년부터 의무가 되니 미리 준비해 두세요.",
        "값이 내려갈 예정이라 기다리는 편이 나아요.",
        "서버가 자주 멈춰서 다른 곳을 알아보는 게 좋아요.",
        "값은 내렸지만 품질은 살펴보세요.",
        "회사는 왜 사고를 숨겼을까요?",
        "왜 은행은 책임을 지지 않을까요?",
        "대표가 이 사실을 몰랐을까요?",
        "열 대 가운데 아홉 대는 괜찮다면 써도 돼요.",
        "반값이면 사 볼 만해요.",
        "회사가 거짓말을 했어요.",
        "주가가 크게 떨어졌어요.",
        "대표가 물러났어요.",
        "사람이 다쳤어요.",
        "이 회사는 못 믿어요.",
        "정부도 금지를 검토하니 기다려 보세요.",
        "경쟁사 제품은 이런 사고가 없으니 그쪽으로 옮겨 볼 만해요.",
        "회사가 사고를 숨겼으니 약관을 살필 만해요.",
        "법이 곧 바뀌니 서둘러 신청해 보세요.",
        "이 로봇은 이미 단종됐으니 새로 사지 않아도 돼요.",
        "모두 환불해 준다고 하니 서둘러 보세요.",
        "은행이 지면 대출 금리가 내려가니 기다려 볼 만해요.",
        "법원은 왜 은행 편을 들었을까요?",
        "절반은 고장 나니 사지 않는 게 좋아요.",
        "로봇 열 대 가운데 아홉 대는 괜찮으니 써도 돼요.",
        "다른 항구들도 모두 같은 프로그램을 쓰는 셈이에요.",
        "소송을 냈어요.",
        "결국 문을 닫았어요.",
        "노조가 반대해요.",
        "이용자가 늘고 있어요.",
        "사고를 숨긴 회사의 보청기는 피해 보세요.",
        "고객을 속인 서비스는 해지하세요.",
        "자료를 빼돌린 업체의 앱부터 지우세요.",
        "불이 난 집도 있었나 봐요.",
        "사람이 죽을 뻔했죠.",
        "사고는 예고된 일이었죠.",
        "막을 수 있는 참사였어요.",
        "가장 싼 곳은 동네 매장이에요.",
        "가장 큰 피해자는 노인이에요.",
        "누가 이 결함을 숨겼을까요?",
        "회사는 언제부터 알고 있었을까요?",
        "저는 크레인가드가 가장 반가웠어요.",
        "직원들이 울면서 이 편지를 읽었어요.",
        "곧 우리말도 지원한다고 하네요.",
        "구청도 조사를 시작했대요.",
        "손님들이 종이 쿠폰을 버린 까닭은 뭘까요?",
        "왜 좌석을 줄였을까요?",
        "반납 수수료도 있어요.",
        "멀미도 있어요.",
        "그래도 무거워요.",
        "음질도 훌륭해요.",
        "회원이라면 절반만 내면 돼요.",
        "앱에서만 하면 돼요.",
        "영수증만 보내면 충분해요.",
        "첫 달 할인을 꼭 챙겨 보세요.",
        "배송비는 상담원에게 환불받으세요.",
        "유출된 비밀번호부터 바꾸세요.",
        "이제 안심해도 돼요.",
    ],
)
def test_what_states_a_fact_needs_one(text: str) -> None:
    assert unsourced.needs_source(text)


def test_length_shape_and_emptiness_are_problems() -> None:
    assert _names(_accept(FULL, task=section_task(words=(60, 120)))) == ["length"]
    assert "empty" in _names(_accept())
    assert _names(section.accept(section_task(), "{")) == ["json"]
    assert "schema" in _names(section.accept(section_task(), '{"sentences": [], "unexpected": 1}'))


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
    task, plain = section_task(words=(4, 9)), sentence("루멘이 값을 내렸다.", "S1.2")
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
    assert [one.name for one in refused] == ["stranger"]
    assert name in refused[0].detail
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
    ],
)
def test_a_sentence_that_rests_on_nothing_may_name_what_the_articles_and_everyday_work_have(text: str) -> None:
    task = replace(section_task(), named=named_nowhere)
    assert isinstance(_accept(FULL, sentence(text), task=task), SectionDraft)
