"""Names that a draft writes in Hangul and its source in Latin, and that no table knows, count as the Latin ones do."""

import pytest

from pipeline.check import anchors, lint_pair

TEST = "On HintBench, Pathwise gave away the solution in 12 percent of cases, compared with 47 percent for Parley and 33 percent for Dovetail."
SALE = "Halden, for its part, bought the 23-person speech startup Murmurous in January for $180 million."


def _names(source: str, draft: str) -> dict[str, list[str]]:
    shared = anchors.shared(source, "en", draft)
    return {one.key: [draft[slice(*span)] for span in one.draft] for one in shared if one.key[0] == "@"}


def _blocked(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "key", "written"),
    [
        (TEST, "답을 알려 준 비율은 패스와이즈 12%, 더브테일 47%예요.", "@pathwise", ["패스와이즈"]),
        (TEST, "답을 알려 준 비율은 패스와이즈 12%, 더브테일 47%예요.", "@dovetail", ["더브테일"]),
        (SALE, "인수한 곳은 헤일든이었고, 헤일든측은 말을 아꼈어요.", "@halden", ["헤일든", "헤일든"]),
        (SALE, "머머러스(Murmurous)를 사들였어요.", "@murmurous", ["머머러스(Murmurous)"]),
        ("Xeneta raised $40 million.", "제네타가 4,000만 달러를 받았어요.", "@xeneta", ["제네타"]),
        ("Blue Mesa Power supplies the valley.", "골짜기에는 블루메사가 전기를 대요.", "@blue mesa", ["블루메사"]),
        ("Northbeam hired 40 people.", "노스 빔이 40명을 뽑았어요.", "@northbeam", ["노스 빔"]),
    ],
)
def test_a_name_is_known_by_its_sound(source: str, draft: str, key: str, written: list[str]) -> None:
    assert _names(source, draft)[key] == written


@pytest.mark.parametrize(
    ("source", "draft", "key"),
    [
        (TEST, "학생은 답을 곧바로 들었어요.", "@parley"),
        ("The Journal of Medicine published it.", "그 안을 실었어요.", "@journal"),
        ("Joanna Smith left in June.", "아직 정해지지 않으니 두고 봐요.", "@joanna"),
        ("Power fell to 40 megawatts.", "40MW로 봐요.", "@power"),
    ],
)
def test_a_word_of_korean_is_no_name(source: str, draft: str, key: str) -> None:
    assert key not in _names(source, draft)


@pytest.mark.parametrize("written", ["{0}", "{0}({1})", "{1}"])
@pytest.mark.parametrize("behind", ["", " 모드"])
def test_exchanged_figures_are_found_in_every_writing(written: str, behind: str) -> None:
    names = [written.format(*both) + behind for both in (("더브테일", "Dovetail"), ("팔리", "Parley"))]
    assert _blocked(TEST, f"패스와이즈 12%, {names[1]} 47%, {names[0]} 33%였어요.") == []
    assert _blocked(TEST, f"패스와이즈 12%, {names[0]} 47%, {names[1]} 33%였어요.") == ["number-contradicted"]


@pytest.mark.parametrize("written", ["{0}", "{0}({1})", "{1}"])
@pytest.mark.parametrize("ahead", ["", "음성 스타트업 "])
def test_who_bought_whom_is_found_in_every_writing(written: str, ahead: str) -> None:
    buyer, bought = (written.format(*both) for both in (("헤일든", "Halden"), ("머머러스", "Murmurous")))
    assert _blocked(SALE, f"{buyer}이 1월에 {ahead}{bought}를 인수했어요.") == []
    assert _blocked(SALE, f"{ahead}{bought}가 1월에 {buyer}을 인수했어요.") == ["name"]
