"""What all of so many save together, where a source tells how much less each needs."""

import pytest

from pipeline.check import lint_pair

HECTARES = "On 60 hectares near Sfax it cut water use from 3,000 to 1,950 cubic metres per hectare."
FLATS = "In the 300 flats of the block, heating costs fell from €1,100 to €770 per flat."
GLASS = "스마트 온실은 물 사용량을 1헥타르당 2,000톤에서 1,400톤으로 줄였다. 온실 넓이는 모두 15헥타르다."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (HECTARES, "물을 35% 아꼈어요. 60헥타르를 모두 합치면 6만 3000㎥예요.", "물을 35% 아꼈어요. 60헥타르를 모두 합치면 7만 3000㎥예요."),
        (HECTARES, "60헥타르에서 아낀 물은 6만 3000㎥예요.", "60헥타르에서 쓰는 물은 6만 3000㎥예요."),
        (FLATS, "난방비가 30% 줄었어요. 300가구를 다 더하면 9만 9,000유로예요.", "난방비가 30% 줄었어요. 300가구를 다 더하면 7만 7,000유로예요."),
        (FLATS, "300가구가 아낀 난방비를 모두 합치면 9만 9,000유로예요.", "300가구가 아낀 난방비를 모두 합치면 33만 유로예요."),
        (GLASS, "물을 30% 아꼈고, 15헥타르를 모두 합치면 9,000톤이에요.", "물을 30% 아꼈고, 15헥타르를 모두 합치면 8,000톤이에요."),
    ],
)  # fmt: skip
def test_what_so_many_save_is_what_each_saves_so_many_times(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_what_all_need_is_told_after_a_saving_too() -> None:
    assert _blocked(HECTARES, "물을 35% 아꼈어요. 60헥타르에 주는 물은 모두 11만 7000㎥예요.") == []


BONES = (
    "병원은 놓친 골절이 100건당 6건에서 2건으로 줄었다고 했다. 멀쩡한 뼈를 부러졌다고 본 경우는 3건에서 5건으로 늘었다."
)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BONES, "멀쩡한 뼈를 부러졌다고 하는 일은 100건에 두 건 늘고, 부러진 뼈를 지나치는 일은 네 건 줄었어요."),
        (FLATS, "300가구에서 난방비가 330유로 줄었어요."),
    ],
)
def test_what_each_saves_is_no_sum_where_nothing_is_added_up(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
