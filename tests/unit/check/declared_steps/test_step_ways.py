"""Which side of a comparison is the larger, where what it is held against is described: `그렇지 않은 농가보다`, `잠이 적은 학생보다`."""

import pytest

from pipeline.check import lint_pair

_GROWERS = "Growers who used it every week harvested 2.3 tonnes a hectare, against 2.0 tonnes for those who did not."
_HOMES = "Homes that joined the scheme used 240 kilowatt-hours a month, while homes that stayed out used 300."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_GROWERS, "매주 쓴 농가는 1헥타르에 2.3톤을 거뒀어요. 그렇지 않은 농가보다 15% 많아요.", "매주 쓴 농가는 1헥타르에 2.3톤을 거뒀어요. 그렇지 않은 농가보다 25% 많아요."),
        (_GROWERS, "매주 쓴 농가는 1헥타르에 2.3톤을 거뒀어요. 안 쓰는 농가보다 15% 많아요.", "매주 쓴 농가는 1헥타르에 2.3톤을 거뒀어요. 안 쓰는 농가보다 15% 적어요."),
        (_GROWERS, "매주 쓴 농가는 그렇지 않은 농가보다 15% 더 거뒀어요.", "매주 쓴 농가는 그렇지 않은 농가보다 25% 더 거뒀어요."),
        (_HOMES, "참여한 집은 한 달에 240kWh를 썼어요. 참여하지 않는 집보다 20% 적어요.", "참여한 집은 한 달에 240kWh를 썼어요. 참여하지 않는 집보다 20% 많아요."),
        ("Pupils who slept eight hours scored 84 points, compared with 70 for those who slept less.", "여덟 시간을 잔 학생은 84점을 받았어요. 잠이 적은 학생보다 14점 높아요.", "여덟 시간을 잔 학생은 84점을 받았어요. 잠이 적은 학생보다 24점 높아요."),
    ],
)  # fmt: skip
def test_what_describes_the_other_side_is_no_side(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
