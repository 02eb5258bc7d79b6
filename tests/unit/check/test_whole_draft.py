"""A draft outside an issue is read as a whole, too: what it copies, says too often, or writes in two ways."""

import pytest

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Finding

SOURCE = "페블은 다음 달부터 모든 매장의 식빵 값을 절반으로 낮추고 배달 구역을 다섯 배로 넓힌다. 새 오븐도 들인다."
COPIED = "페블은 다음 달부터 모든 매장의 식빵 값을 절반으로 낮추고 배달 구역을 다섯 배로 넓혀요."
OWN = "다음 달이면 페블 식빵이 어느 매장에서나 반값이에요. 배달은 다섯 배 넓은 곳까지 가고요."


def kinds(found: list[Finding]) -> set[str]:
    return {one.kind for one in found}


def of(draft: str, *sources: str) -> list[Finding]:
    return lint(draft, [(f"{number}.txt", text) for number, text in enumerate(sources)], Newsletter(name="시험"))


def test_a_sentence_that_copies_its_source_is_told_for_a_draft_and_for_a_pair_of_several_sentences() -> None:
    assert "echo" in kinds(of(COPIED, SOURCE))
    assert "echo" in kinds(lint_pair(SOURCE, f"{COPIED} 새 오븐도 들여요."))
    assert "echo" not in kinds(of(OWN, SOURCE))
    assert "echo" not in kinds(lint_pair(SOURCE, OWN))


@pytest.mark.parametrize(
    "draft",
    [
        "페블이 금요일에 매장을 공개했어요. 빵값도 함께 인하했어요. 새 점장도 선임했어요.",
        "이 가게는 아침에 열어요. 이 가게는 빵이 커요. 이 가게는 값이 싸고요.",
        "페블은 빵값을 크게 내렸어요. 새 점장도 왔고요. 페블은 빵값을 크게 내렸어요.",
    ],
)
def test_what_stands_too_often_is_told_without_a_source(draft: str) -> None:
    assert kinds(of(draft)) == {"repetition"}


def test_a_longer_run_of_one_ending_is_told_once() -> None:
    draft = "빵이 남아 있어요. 잼이 쌓여 있어요. 표가 붙어 있어요. 문이 열려 있어요."

    assert len([one for one in of(draft) if "끝맺음" in one.message]) == 1


def test_one_name_has_one_spelling_and_one_word_one_particle() -> None:
    assert "spelling" in kinds(of("앤트로픽이 값을 내렸어요. 앤트로픽은 바빠요. 그래서 안트로픽을 봐요."))
    assert "josa" in kinds(of("Veo 3가 나왔고 Veo 3는 빨라요. 그래도 Veo 3은 비싸요."))
    assert kinds(of("앤트로픽이 값을 내렸어요. 앤트로픽은 바빠요. 그래서 앤트로픽을 봐요.")) == set()


def test_a_kind_that_is_off_is_off_for_the_whole_draft_too() -> None:
    newsletter = Newsletter.model_validate({"name": "시험", "checks": {"off": ["echo"]}})

    assert lint(COPIED, [("a.txt", SOURCE)], newsletter) == []


def test_nothing_about_a_whole_pair_blocks() -> None:
    draft = "앤트로픽이 값을 내렸어요. 앤트로픽은 바빠요. 그래서 안트로픽을 봐요."
    found = lint_pair("앤트로픽이 값을 내렸다. 앤트로픽은 바쁘다. 그래서 앤트로픽을 본다.", draft)

    assert {one.severity for one in found if one.kind in ("spelling", "repetition", "echo")} <= {"warn", "note"}
