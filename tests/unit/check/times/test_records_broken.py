"""By how much a record was broken, in whatever verb: 53초 당겼어요, 53초 갈아치웠어요."""

import pytest

from pipeline.check import lint_pair

RACE = "Lotta Berg ran the Gothenburg half marathon on Saturday in 1:08:12. Her previous best was 1:09:05."


@pytest.mark.parametrize("verb", ["당겼어요", "깼어요", "깎았어요", "끌어내렸어요", "경신했어요", "갈아치웠어요"])
def test_a_record_is_broken_by_what_lies_between_two_times(verb: str) -> None:
    for length, right in (("53초", True), ("43초", False)):
        draft = f"베리가 하프 마라톤 기록을 {length} {verb}."
        blocked = [one for one in lint_pair(RACE, draft) if one.severity == "block"]
        assert (blocked == []) is right
