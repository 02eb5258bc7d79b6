"""What a person took out: what the question names is what the merge keeps out, and what they ask for by name comes back."""

import pytest

from pipeline.draft.merge import deleted_sentences, given_up, merge
from pipeline.draft.taken_out import asked_back, less, not_standing, tells_gone, told_anew
from pipeline.text.sections import plain

BASE = (
    "### 밤에 여는 도서관\n\n시립도서관 네 곳이 5월부터 밤 11시까지 문을 열어요.[^S7.1] 사서 대신 AI 안내기가 책을 찾아 줘요.[^S7.2]\n\n"
    "관장 배수련은 “밤에 오는 사람은 책보다 조용한 자리를 찾는다”고 했어요.[^S7.4]\n\n"
    "시는 안내기 한 대를 320만 원에 샀고, 고치는 값은 해마다 18만 원이에요.[^S7.5] 노조는 야간 수당을 두고 시와 협상하고 있어요.[^S7.6]\n\n"
    "시민 설명회는 4월 9일에 열려요.[^S7.8]\n"
)
OWN = (
    "퇴근하고 도서관에 들러 봤어요. 이제 네 곳이 밤 11시까지 열어요.[^S7.1]\n\n"
    "> 새벽에는 로비만 열어 두자는 의견이 세 곳 가운데 두 곳에서 나왔다[^S7.9]\n\n"
    "1. 회원증을 챙겨요.[^S7.10]\n2. 좌석은 앱으로 골라요.[^S7.10]\n\n저는 창가 자리가 좋더라고요. 구독자님은 어디에 앉으시나요?\n"
)
MINE = f"### 밤에 여는 도서관\n\n{OWN}"
GONE = (
    "사서 대신 AI 안내기가 책을 찾아 줘요.",
    "관장 배수련은 “밤에 오는 사람은 책보다 조용한 자리를 찾는다”고 했어요.",
    "시는 안내기 한 대를 320만 원에 샀고, 고치는 값은 해마다 18만 원이에요.",
    "노조는 야간 수당을 두고 시와 협상하고 있어요.",
    "시민 설명회는 4월 9일에 열려요.",
)
TOLD = (
    "책은 사서가 아니라 AI 안내기가 찾아 줘요.[^S7.2]",
    "배수련 관장은 밤에 오는 사람이 조용한 자리를 찾는다고 말했어요.[^S7.4]",
    "안내기 값은 한 대에 320만 원이었어요.[^S7.5]",
    "야간 수당은 노조와 시가 아직 협상하고 있어요.[^S7.6]",
    "4월 9일에는 시민 설명회가 있어요.[^S7.8]",
)


def test_of_a_section_that_was_written_over_all_that_is_not_said_any_more_is_named() -> None:
    assert deleted_sentences(BASE, MINE) == GONE


def test_what_is_named_is_kept_out() -> None:
    for told in TOLD:
        theirs = f"### 새 제목\n\n{OWN.rstrip()} {told}\n\n자리는 모두 640석이에요.[^S7.11]\n"
        merged = merge(BASE, MINE, theirs)
        assert merged.kept_out == (told,)
        assert merged.conflicts == ()
        assert "640석" in merged.body


REWORDED = (
    ("책은 AI 안내기가 찾아요.[^S7.2]", 0),
    ("이제 사람 손은 빌리지 않는대요.[^S7.2]", 0),  # its source makes it the old one changed
    ("사서 대신 AI 안내기가 책을 찾아 준대요.[^S8.3]", 0),  # another outlet for the same
    ("안내기는 320만 원, 수리는 해마다 18만 원이에요.", 2),
    ("안내기 한 대는 320만 원이에요.[^S7.5] 고치는 값은 해마다 18만 원이고요.[^S7.5]", 2),
    ("설명회 날은 4월 9일, 시민이면 누구나 와요.[^S7.8]", 4),
)
OTHER = (
    ("저는 이 소식이 반가웠어요.", 0),
    ("도서관 회원은 9만 명이에요.[^S8.1]", 0),
    ("열쇠는 경비 업체가 맡아요.[^S8.2]", 3),
)


@pytest.mark.parametrize(("own", "at"), REWORDED)
def test_who_says_it_in_other_words_deleted_nothing(own: str, at: int) -> None:
    old = next(text for text in BASE.replace("\n", " ").split("] ") if plain(f"{text}]").endswith(GONE[at]))
    sentence = f"{old.strip().rpartition('### 밤에 여는 도서관')[2].strip()}]".replace("]]", "]")
    assert sentence in BASE
    assert deleted_sentences(BASE, BASE.replace(sentence, own)) == ()


@pytest.mark.parametrize(("own", "at"), OTHER)
def test_who_says_another_thing_in_its_place_deleted_it(own: str, at: int) -> None:
    start = BASE.index(GONE[at])
    sentence = BASE[start : BASE.index("]", start) + 1]
    assert deleted_sentences(BASE, BASE.replace(sentence, own)) == (GONE[at],)


ASKS = (
    ("4월 9일 소식을 덧붙여 주세요", (4,)),
    ("노조 이야기를 다시 넣어 주세요", (3,)),
    ("안내기 값도 써 주세요", (0, 2)),
    ("320만 원을 밝혀 주세요", (2,)),
    ("더 짧게 줄이고 배수련의 말을 인용해 주세요. 설명회로 끝내 주세요", (4,)),
    ("배수련의 말을 넣고 노조는 빼 주세요", (1,)),
    ("노조 말고 설명회 소식을 넣어 주세요", (4,)),
    ("mention the 4월 9일 meeting", (4,)),
)


@pytest.mark.parametrize(("instruction", "back"), ASKS)
def test_an_instruction_brings_back_what_it_names(instruction: str, back: tuple[int, ...]) -> None:
    assert tuple(one.read for one in asked_back(BASE, MINE, (), instruction)) == tuple(GONE[at] for at in back)


@pytest.mark.parametrize(
    "instruction",
    [
        "",
        "더 짧게",
        "두 문장으로 줄여 주세요",
        "4월 9일은 빼고 써 주세요",
        "노조 이야기는 쓰지 말아 주세요",
        "노조 없이 써 주세요",
        "첫 문장을 질문으로 시작해 주세요",
        "어려운 말을 쉽게 풀어 써 주세요",
        "도서관 이야기를 앞세워 주세요",  # it stands
        "밤 11시까지 여는 것을 강조해 주세요",
        "목록을 문장으로 써 주세요",
    ],
)
def test_no_other_instruction_brings_anything_back(instruction: str) -> None:
    assert asked_back(BASE, MINE, (), instruction) == ()


def test_what_is_asked_for_comes_in_and_the_rest_stays_out() -> None:
    theirs = f"### 새 제목\n\n{OWN.rstrip()} {TOLD[4]} {TOLD[3]}\n"
    back = {one.read for one in asked_back(BASE, MINE, (), ASKS[0][0])}
    base = less(BASE, back)
    assert deleted_sentences(base, MINE) == GONE[:4]
    merged = merge(base, MINE, theirs)
    assert TOLD[4] in merged.body
    assert merged.kept_out == (TOLD[3],)
    assert less(BASE, ()) == BASE


def test_what_came_back_in_other_words_is_given_up_no_more() -> None:
    gave = given_up(BASE, MINE)
    after = f"{MINE.rstrip()} {TOLD[4]}\n"
    assert [one.read for one in told_anew(gave, MINE, after)] == [GONE[4]]
    assert told_anew(gave, MINE, MINE) == told_anew(gave, MINE, f"{MINE.rstrip()} 자리는 640석이에요.[^S7.11]\n") == ()


def test_a_line_of_a_list_is_named_with_its_key_and_known_again_without() -> None:
    listed = "### 표\n\n값이에요.[^S1.1]\n\n- **낮:** 2,000원[^S1.2]\n- **밤:** 3,500원[^S1.3]\n"
    mine = listed.replace("- **밤:** 3,500원[^S1.3]\n", "")
    assert deleted_sentences(listed, mine) == ("밤: 3,500원",)
    assert not_standing(("밤: 3,500원", "낮: 2,000원"), mine) == ("밤: 3,500원",)
    assert not_standing(("밤: 3,500원",), "### 표\n") == ()


def test_a_line_of_another_part_that_tells_a_deleted_figure_is_known() -> None:
    listed = (
        "### 표\n\n찻집이 값을 올렸어요.[^S1.1]\n\n- **낮:** 2,000원에서 2,400원으로[^S1.2]\n- **밤:** 3,500원[^S1.2]\n"
    )
    mine = listed.partition("\n\n- ")[0] + "\n"
    assert tells_gone(listed, mine, (), "찻집은 1일부터 낮 값을 2,400원으로 올려요.[^S1.2 S1.1]")
    assert not tells_gone(listed, mine, (), "찻집이 1일부터 값을 올려요.[^S1.2 S1.1]")
    assert not tells_gone(listed, mine, (), "다른 가게는 2,400원이에요.[^S2.1]")
    assert not tells_gone(listed, listed, (), "찻집은 1일부터 낮 값을 2,400원으로 올려요.[^S1.2 S1.1]")
