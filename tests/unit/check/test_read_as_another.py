"""Words that were read as another thing than they are: an adverb as a given name, a given name as a place, `만` behind Latin letters as ten thousand, votes of states, what one need not do."""

import pytest

from pipeline.check import lint_pair

BOARD = "Ministers from 27 member states agreed, by 19 votes to six with two abstentions, to wait a year."
DOCTORS = "Doctor Maren Holt said readers with under three years of practice improved by 34%, and Doctor Ivo Kern those with ten by 9%."
QUOTED = "“It's the first recipe I haven't had to apologise for,” said the cook, Ana Ruiz."
STAYS = "“It's the first recipe I never had to explain,” said the cook, Ana Ruiz."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BOARD, "27개 회원국 가운데 19개국이 찬성하고 6개국이 반대, 2개국이 기권했어요."),
        (DOCTORS, "3년이 안 된 의사는 34%, 10년이 넘은 의사는 9% 나아졌어요."),
        (DOCTORS, "아직 3년을 못 채운 의사는 34% 나아졌어요."),
        (
            "Dresden pays two fifths and the state of Saxony the rest. “We are not against the bridge,” said Jutta Reimann, a council member.",
            "시의원 유타 라이만은 다리에 반대하는 게 아니라고 했어요.",
        ),
        (QUOTED, '요리사 아나 루이스는 "변명하지 않아도 됐던 첫 요리법"이라고 말했어요.'),
        (STAYS, '요리사 아나 루이스는 "설명하지 않아도 되는 첫 요리법"이라고 말했어요.'),
        ("The lab bought 2,496 GPUs in May.", "연구소가 5월에 산 것은 GPU만 2496장이에요."),
    ],
)
def test_what_holds_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BOARD, "27개 회원국 가운데 16개국이 찬성하고 6개국이 반대했어요."),
        ("The treaty was signed in Nevada.", "조약은 유타에서 서명됐어요."),
        ("The lab bought 2,496 GPUs in May.", "연구소가 5월에 산 것은 GPU 만 2496장이에요."),
        (QUOTED, '요리사 아나 루이스는 "변명해야 했던 첫 요리법"이라고 말했어요.'),
    ],
)
def test_what_does_not_hold_still_blocks(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] != []
