"""A Latin name one slip of the hand away from that of a source is shown with its spelling; other words and spellings are left alone."""

import pytest

from pipeline.check import lint_pair

SLIPS = [
    ("Mira Murati founded it.", "미라 무라티(Mira Murrati)가 세웠어요.", "Murrati", "Murati"),
    ("Basalt Compute opened a site in Ghent.", "바살트(Bassalt Compute)가 헨트에 문을 열었어요.", "Bassalt", "Basalt"),
    ("The start-up Mistral raised money.", "미스트랄(Misral)이 돈을 모았어요.", "Misral", "Mistral"),
    ("Kestrel Robotics hired him.", "Kestrle Robotics가 그를 뽑았어요.", "Kestrle", "Kestrel"),
    ("The OECD said so.", "경제협력개발기구(OCED)가 그렇게 말했어요.", "OCED", "OECD"),
]
RIGHT = [
    ("The Harbor Centre said so.", "하버 센터(Harbor Center)가 그렇게 말했어요."),
    ("Two Lumens burned out.", "루멘(Lumen) 둘이 탔어요."),
    ("Pokémon is back.", "포켓몬(Pokemon)이 돌아왔어요."),
    ("Agents did it.", "에이전트(Agent)가 했어요."),
    ("The labour group Harbor said so.", "노동 단체 하버(Labor)가 그렇게 말했어요."),
    ("The AMI lab said so.", "AMD는 아니에요."),
]


@pytest.mark.parametrize(("source", "draft", "wrong", "spelt"), SLIPS)
def test_a_slip_blocks_and_its_fix_is_the_spelling_of_the_source(
    source: str, draft: str, wrong: str, spelt: str
) -> None:
    (found,) = [one for one in lint_pair(source, draft, []) if "이렇게 써요" in one.message]
    assert (found.kind, found.severity, found.span and draft[slice(*found.span)]) == ("name", "block", wrong)
    assert found.fix is not None
    assert found.fix.replace.startswith(spelt)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_no_other_spelling_or_word_is_a_slip(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft, []) if "이렇게 써요" in one.message] == []
