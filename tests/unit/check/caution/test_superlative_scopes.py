"""How far a superlative reaches: over a narrower place, a firm or a few years it is no first of the world, of the country, of all time."""

import pytest

from pipeline.check import lint_pair

WIDER = (
    ("The ferry is the first in Sweden to run on ammonia.", "세계 최초로 암모니아로 가는 배예요."),
    ("It is the first school in Wales to use the tutor.", "세계에서 처음으로 이 튜터를 쓰는 학교예요."),
    ("The town is the first in Texas to ban the cameras.", "미국 최초로 카메라를 막은 도시예요."),
    ("It is the largest solar park in Portugal.", "유럽 최대 태양광 단지예요."),
    ("It is the first clinic in the county to use the scanner.", "세계 최초로 이 장비를 쓰는 병원이에요."),
    ("Kite is the first model from the company to run offline.", "세계 최초로 인터넷 없이 돌아가는 모델이에요."),
    ("한빛군은 도내에서 처음으로 로봇 배달을 시작했다.", "한빛군이 전국에서 처음으로 로봇 배달을 시작했어요."),
    ("시가 드론 순찰을 도입했다.", "시가 전국 최초로 드론 순찰을 들였어요."),
    ("It was the hottest May in Spain since 1971.", "스페인에서는 관측 이래 최고로 더운 5월이었어요."),
    ("Profit was the highest in five years.", "이익은 창사 이래 최대였어요."),
    ("It is the first bank in Busan to do so.", "국내 최초로 나섰어요."),
)  # fmt: skip
RIGHT = (
    ("The ferry is the first in Sweden to run on ammonia.", "스웨덴에서 처음으로 암모니아로 가는 배예요."),
    ("It is the largest solar park in Portugal.", "포르투갈 최대 태양광 단지예요."),
    ("Kite is the first model from the company to run offline.", "이 회사 모델 가운데 처음으로 인터넷 없이 돌아가요."),
    ("한빛군은 도내에서 처음으로 로봇 배달을 시작했다.", "한빛군이 도내에서 처음으로 로봇 배달을 시작했어요."),
    ("한빛군은 전국에서 처음으로 로봇 배달을 시작했다.", "한빛군이 전국에서 처음으로 로봇 배달을 시작했어요."),
    ("한빛군은 국내 최초로 로봇 배달을 시작했다.", "한빛군이 전국 최초로 로봇 배달을 시작했어요."),
    ("It is the first city in the country to do so.", "전국에서 처음이에요."),
    ("The drug is the first to win approval in Norway.", "세계 최초로 노르웨이에서 승인을 받은 약이에요."),
    ("It is the first in Sweden, and in the world, to run on ammonia.", "세계 최초로 암모니아로 가요."),
    ("The lab in Oslo built the first robot of its kind.", "세계 최초의 로봇을 만들었어요."),
    ("It was the first time in March that sales rose.", "세계 최초는 아니에요."),
    ("It is the first model in Python to do this.", "세계 최초로 해냈어요."),
    ("The company is the largest in the region.", "아시아 최대 회사예요."),
    ("The first startup in AI to go public.", "세계 최초로 상장한 AI 스타트업이에요."),
    ("It was the hottest May since records began in 1971.", "관측 이래 가장 더운 5월이었어요."),
    ("It was the hottest May on record.", "관측 이래 가장 더운 5월이었어요."),
    ("Profit was the highest in the company's history.", "이익은 창사 이래 최대였어요."),
    ("매출은 창사 이래 최대였다.", "매출은 창사 이래 최대였어요."),
    ("매출은 역대 최대였다.", "매출은 창사 이래 최대였어요."),
    ("The bridge is the longest in Denmark and the third-longest in Europe.", "덴마크 최장 다리예요."),
    ("Norway's largest bank cut 300 jobs.", "노르웨이 최대 은행이 300명을 줄여요."),
    ("The world's first such plant, in Norway, opened.", "세계 최초의 공장이 문을 열었어요."),
    ("It opened the world's largest wind farm in Scotland.", "세계 최대 풍력단지를 스코틀랜드에 열었어요."),
    ("Seoul is the first city in Asia to join.", "서울은 아시아 최초로 참여한 도시예요."),
    ("The plant in Georgia is the largest of its kind.", "세계 최대 공장이에요."),
    ("The most accurate model of Google beat them.", "구글 모델 가운데 가장 정확해요."),
    ("It is the first bank in Busan to do so.", "부산에서 처음이에요."),
    ("It is the first carrier in Korea to do so.", "전국 최초로 나섰어요."),
    ("He was the first person from Norway to walk on Mars.", "노르웨이 사람으로는 처음이에요."),
    ("The first factory in Vietnam opened in June. It is the largest in the world.", "세계 최대 공장이에요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), WIDER)
def test_what_reaches_further_is_found(source: str, draft: str) -> None:
    assert "superlative" in {flag.kind for flag in lint_pair(source, draft) if flag.severity == "block"}


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_reaches_as_far_passes(source: str, draft: str) -> None:
    assert not [flag for flag in lint_pair(source, draft) if flag.severity == "block"]
