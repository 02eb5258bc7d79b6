"""What a quotation says of two things, whichever way it denies or affirms: the same, or different; and who says yes and who says no."""

import pytest

from pipeline.check import lint_pair


def _blocked(said: str, korean: str, marks: str = "“”") -> bool:
    found = lint_pair(f'"{said}," the chief executive said.', f"대표는 {marks[0]}{korean}{marks[1]}고 말했어요.")
    return any(one.severity == "block" for one in found)


_RIGHT = [
    ("A clerk that apologises is not the same as a shop that listens", "사과하는 점원과 귀 기울이는 가게는 다르다"),
    ("Reading a map is not the same thing as knowing the road", "지도를 읽는 것과 길을 아는 것은 별개다"),
    ("This model is no different from a calculator", "이 모델은 계산기와 똑같다"),
    ("Renting a server isn't so different from renting a flat", "서버를 빌리는 건 집을 빌리는 것과 다르지 않다"),
    ("Speed and judgment are very different things", "속도와 판단력은 같지 않다"),
    ("It is not the same as before", "예전 같지 않다"),
    ("The two tests are identical", "두 시험은 다를 바 없다"),
]
_WRONG = [
    ("Learning from a song is not the same as stealing it", "노래에서 배우는 것은 노래를 훔치는 것과 같다"),
    ("This model is no different from a calculator", "이 모델은 계산기와 다르다"),
    ("Reading a map is not the same thing as knowing the road", "지도를 읽는 것은 길을 아는 것과 다름없다"),
    ("Speed and judgment are very different things", "속도와 판단력은 똑같다"),
    ("The two tests are identical", "두 시험은 서로 완전히 별개다"),
]


@pytest.mark.parametrize(("said", "korean"), _RIGHT)
def test_two_things_that_differ_may_be_told_with_or_without_a_denial(said: str, korean: str) -> None:
    assert not _blocked(said, korean)


@pytest.mark.parametrize("marks", ["“”", "‘’", "''", "「」"])
@pytest.mark.parametrize(("said", "korean"), _WRONG)
def test_two_things_that_differ_are_not_the_same(said: str, korean: str, marks: str) -> None:
    assert _blocked(said, korean, marks)


@pytest.mark.parametrize(
    ("korean", "turned"),
    [
        ("기계는 빨리 '그렇다'고 말해도 된다", False),
        ("기계가 빨리 '아니요'라고 말하게 해야 한다", True),
        ("'아니요'라고 말하는 건 사람의 일이어야 한다", False),
        ("사람만 '아니요'라고 말할 수 있어야 한다", False),
        ("사람만 '네'라고 말할 수 있어야 한다", True),
    ],
)
def test_who_says_yes_does_not_say_no(korean: str, turned: bool) -> None:
    said = "A machine should be allowed to say yes quickly, and only a person should be allowed to say no"
    assert _blocked(said, korean) is turned


@pytest.mark.parametrize(
    ("said", "korean", "turned"),
    [
        ("It gives the nurse back ten minutes", "간호사에게 10분을 돌려준다", False),
        ("It gives the nurse back ten minutes", "간호사에게 한 시간을 돌려준다", True),
        ("It gives the nurse back an hour and a half", "간호사에게 90분을 돌려준다", False),
        ("We pay about $20 a month for it", "한 달에 20달러쯤 낸다", False),
        ("The night shift saves us 40 percent of the bill", "야간 작업으로 요금의 60%를 아낀다", True),
    ],
)
def test_a_figure_within_a_quotation_is_the_one_that_was_said(said: str, korean: str, turned: bool) -> None:
    source = f'The trial lasted an hour and cut 60 percent of visits. "{said}," the director said.'
    found = lint_pair(source, f"책임자는 “{korean}”고 했어요.")
    assert any(one.severity == "block" for one in found) is turned


@pytest.mark.parametrize(
    ("said", "korean", "turned"),
    [
        ("We would rather grow slowly than fail quickly", "빠르게 실패하느니 천천히 성장하겠다", False),
        ("We would rather grow slowly than fail quickly", "천천히 실패하느니 빠르게 성장하겠다", True),
        ("It sorts the letters; it does not write the answers", "편지를 정리할 뿐 답장을 쓰지는 않는다", False),
        ("It sorts the letters; it does not write the answers", "답장을 쓸 뿐 편지를 정리하지는 않는다", True),
        ("The cameras count our steps but not our injuries", "카메라는 걸음은 세면서 부상은 세지 않는다", False),
        ("The cameras count our steps but not our injuries", "카메라는 부상은 세면서 걸음은 세지 않는다", True),
        ("We plan for boring days", "우리는 짜릿한 날을 준비한다", True),
    ],
)
def test_what_is_set_against_each_other_keeps_its_side(said: str, korean: str, turned: bool) -> None:
    assert _blocked(said, korean) is turned


def test_of_two_quotations_the_one_that_tells_of_a_likeness_is_meant() -> None:
    source = '"Learning from a book is not the same as selling it," said one lawyer. The other said that "nobody learns so many books in a day."'
    found = lint_pair(source, "한 변호사는 “책에서 배우는 건 책을 파는 것과 같다”고 말했어요.")
    assert [one.kind for one in found if one.severity == "block"] == ["quote"]


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("Speed is easy to praise and vigilance is not, so clubs pay for the first", "속도는 칭찬하기 쉽지만 경계심은 그렇지 않다"),
        ("I would rather be paid a little than be copied for nothing", "공짜로 베껴지느니 조금이라도 받는 편이 낫다"),
        ("It is polite in a way that I am not at six in the morning", "아침 여섯 시의 나와 달리 예의가 바르다"),
    ],
)  # fmt: skip
def test_what_is_denied_of_the_other_alone_turns_nothing(said: str, korean: str) -> None:
    assert not _blocked(said, korean)
    assert not _blocked(said, korean, "‘’")
