"""Meters that are devices: `12 million meters` are 계량기 1,200만 대, and 250,000 meters of cable are a length."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("The utility will read 2.4 million meters by satellite from May.", "이 회사는 5월부터 계량기 240만 대를 위성으로 읽어요."),
    ("Chicago's AI spots broken parking meters among its 36,000 meters.", "시카고의 AI는 주차 미터기 3만 6,000대 가운데 고장 난 것을 찾아요."),
    ("Thames Water installed 1.1 million smart meters in London.", "템스워터는 런던에 스마트 계량기 110만 개를 달았어요."),
    ("The town has 4,800 meters, and water meter data go to the AI every hour.", "도시의 계량기 4,800개의 자료가 한 시간마다 AI로 가요."),
    ("Tokyo Gas connected 12 million meters to the network.", "도쿄가스는 계량기 1,200만 대를 망에 이었어요."),
    ("The AI checks 5 million meter readings a day.", "AI가 하루에 검침 500만 건을 확인해요."),
    ("Taipower reads 15 million meters with AI, and 310,000 of those meters are in Tainan.", "대만전력은 AI로 계량기 1,500만 개를 읽어요. 그중 타이난에 31만 개가 있어요."),
    ("The robot swam 1,500 meters in 20 minutes.", "로봇은 20분에 1,500m를 헤엄쳤어요."),
    ("The firm laid 250,000 meters of cable.", "회사는 케이블 25만 m를 깔았어요."),
    ("The drone can fly 4,000 meters above the sea.", "드론은 해발 4,000m까지 날아요."),
    ("Hydro One installed 1.4 million meters across the province.", "하이드로원은 주 곳곳에 계량기 140만 대를 달았어요."),
    ("Hydro One installed 1.4 million meters across the province.", "하이드로원은 140만 대의 계량기를 달았어요."),
    ("The crater is 900 meters across.", "구덩이는 지름 900m예요."),
]  # fmt: skip
WRONG = [
    ("The utility will read 2.4 million meters by satellite from May.", "이 회사는 5월부터 계량기 24만 대를 위성으로 읽어요.", "24만 대"),
    ("Chicago's AI spots broken parking meters among its 36,000 meters.", "시카고의 AI는 주차 미터기 3만 8,000대 가운데 고장 난 것을 찾아요.", "3만 8,000대"),
    ("The robot swam 1,500 meters in 20 minutes.", "로봇은 20분에 1,700m를 헤엄쳤어요.", "1,700m"),
    ("The firm laid 250,000 meters of cable.", "회사는 케이블 25만 개를 깔았어요.", "25만 개"),
    ("The AI checks 5 million meter readings a day.", "AI가 하루에 검침 600만 건을 확인해요.", "600만 건"),
    ("Hydro One installed 1.4 million meters across the province.", "하이드로원은 주 곳곳에 계량기 14만 대를 달았어요.", "14만 대"),
    ("Hydro One installed 1.4 million meters across the province.", "하이드로원은 주 곳곳에 변압기 140만 대를 달았어요.", "140만 대"),
    ("The firm laid 400,000 meters in 2025.", "회사는 2025년에 40만 대를 깔았어요.", "40만 대"),
    ("The firm laid 400,000 meters in 2025.", "회사는 2025년에 계량기 40만 대를 깔았어요.", "40만 대"),
    ("The water meter stands 2,000 meters from the plant, and pipes run 700 meters.", "관은 700개예요.", "700개"),
    ("The water meter stands 2,000 meters from the plant, and pipes run 700 meters.", "계량기 2,000개를 달았어요.", "2,000개"),
    ("The crater is 900 meters across, and water meters were moved.", "계량기 900개를 옮겼어요.", "900개"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_devices_are_counted_and_lengths_measured(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_or_thing_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
