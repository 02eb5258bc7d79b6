"""A quotation that tells of one where its source has none, or says yes for no behind somebody whose name is a number."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Anna Weber, who leads the company, told reporters, "We will keep prices where they are." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "값을 올리지 않는다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "This is the last lab we will open." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "연구소를 더는 열지 않겠다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We never met twice." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "한 번밖에 못 만났다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "There is nothing else we can do." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "할 수 있는 일이 하나밖에 없다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "I doubt this model." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "이 모델을 믿지 않는다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "The plan stays the same next year." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "내년에 계획은 바뀌지 않는다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "The system is useless in winter." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "이 시스템은 겨울에 작동하지 않는다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We refuse to sell our data." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "데이터를 팔지 않는다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We forgot to tell customers." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "고객에게 알리지 않았다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "Everybody knows the plan will change." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "계획이 바뀌는 걸 모르는 사람은 없다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We have one customer." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "고객이 하나밖에 없다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We sold the shop because we had to." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "가게를 팔 수밖에 없었다"고 말했어요.'),
    ('Anna Weber, who leads the company, told reporters, "We must raise prices." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "값을 올리지 않을 수 없다"고 말했어요.'),
    ('A trial showed results. "We are not done yet," said Dr. Hannah Lindqvist, the senior author.', '책임저자 하나 린드크비스트 박사는 "아직 끝나지 않았다"고 말했어요.'),
]  # fmt: skip
WRONG = [
    ('Anna Weber, who leads the company, told reporters, "I never got one reply." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "답을 한 번밖에 못 받았다"고 말했어요.', '답을 한 번밖에 못 받았다'),
    ('Anna Weber, who leads the company, told reporters, "We never sold a single share." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "주식을 한 주밖에 안 팔았다"고 말했어요.', '주식을 한 주밖에 안 팔았다'),
    ('Anna Weber, who leads the company, told reporters, "Nobody answered our letter." The company has 300 workers.', '회사를 이끄는 안나 베버는 기자들에게 "편지에 답한 사람은 하나밖에 없다"고 말했어요.', '편지에 답한 사람은 하나밖에 없다'),
    ('A trial showed results. "We are not ready to sell the test," said Dr. Hannah Lindqvist, the senior author.', '책임저자 하나 린드크비스트 박사는 "이제 검사를 팔 준비가 됐다"고 말했어요.', '팔 준비가 됐다'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_translation_denies_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_turned_round_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
