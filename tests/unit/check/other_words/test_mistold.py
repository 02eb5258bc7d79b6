"""A right number told of another thing: a speed, kin, a currency, a half, a week for a month."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("항만공사는 돌풍이 초속 25m에 이르겠다고 밝혔다.", "돌풍이 초속 25m에 이를 거래요.", "돌풍이 시속 25m에 이를 거래요."),
    ("The kite pulled the sledge at 12 meters per second.", "연은 썰매를 초속 12m로 끌었어요.", "연은 썰매를 시속 12m로 끌었어요."),
    ("The pedalo does 9 km an hour.", "이 배는 시속 9km로 가요.", "이 배는 분속 9km로 가요."),
    ("She has three sons and a parrot.", "그에게는 아들 셋과 앵무새 한 마리가 있어요.", "그에게는 아들 둘과 앵무새 한 마리가 있어요."),
    ("He lives with his two younger sisters.", "그는 여동생 둘과 살아요.", "그는 여동생 셋과 살아요."),
    ("Spending on ferries came to 270 billion won.", "배에 2,700억 원을 썼어요.", "배에 2,700억 달러를 썼어요."),
    ("The dam cost 36 billion yen ($240 million).", "댐을 짓는 데 360억 엔이 들었어요.", "댐을 짓는 데 360억 달러가 들었어요."),
    ("The lab has 240 workers, 150 of them women.", "직원 240명 가운데 여성은 150명으로, 절반을 넘어요.", "직원 240명 가운데 여성은 150명으로, 절반에 못 미쳐요."),
    ("Last month we sent 40 lamps to Chile.", "지난달 칠레에 등 40개를 보냈어요.", "지난주 칠레에 등 40개를 보냈어요."),
    ("The choir will sing in Riga next week.", "합창단은 다음 주 리가에서 노래해요.", "합창단은 다음 달 리가에서 노래해요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_a_right_number_of_another_thing(source: str, right: str, wrong: str) -> None:
    def blocked(draft: str) -> list[str]:
        return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]

    assert blocked(right) == []
    assert blocked(wrong)
