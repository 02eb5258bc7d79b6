"""A part of a few is the one that the source tells, not what it leaves, unless the draft turns it round; and a name's parts are one."""

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def test_the_other_part_of_ten_is_another_share() -> None:
    source = "Four in ten songs on the service now use a cloned voice."
    assert _blocked(source, "열 곡 중 네 곡은 복제한 목소리를 써요.") == []
    assert _blocked(source, "열 곡 중 여섯 곡은 복제한 목소리를 쓰지 않아요.") == []
    assert _blocked(source, "열 곡 중 여섯 곡은 복제한 목소리를 써요.") != []


def test_a_family_name_before_the_given_one_owns_what_the_whole_name_owns() -> None:
    source = "Polls give Viktor Orbán's Fidesz 31% and Péter Magyar's Tisza 40%."
    assert _blocked(source, "여론조사에서 오르반 빅토르의 피데스는 31%, 머저르 페테르의 티서는 40%를 얻었어요.") == []
