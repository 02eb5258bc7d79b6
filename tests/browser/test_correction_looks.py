"""The mail that puts an issue right, as its readers see it."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser

from pipeline.publish.correction_mail import correction_mail
from pipeline.records import Correction
from tests.browser.test_issue_looks import Scheme, looked_at, shown
from tests.unit.publish.sample_issue import newsletter, templates

pytestmark = pytest.mark.browser
MADE = datetime(2026, 11, 20, 3, tzinfo=UTC)
LONG = "루멘이 11월 18일에 루멘 2의 입력 값을 100만 토큰에 0.28달러로 정했다고 밝혔어요."
CORRECTIONS = (
    Correction(MADE, "s1", "84%", "83%", "2026-11-18", "루멘, 값을 83% 내렸어요", 41),
    Correction(MADE, "s2", LONG, LONG.replace("18일", "19일"), "2026-11-18", "오르카AI는 이틀 만에 맞받았어요", 41),
    Correction(MADE, "lede", "", LONG, "2026-11-18", "", 41),
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_correction_reads_well_in_every_width_and_scheme(browser: Browser, scheme: Scheme) -> None:
    mail = correction_mail(CORRECTIONS, "2026-11-18#c3", newsletter(), templates())
    with shown(browser, mail.html, scheme) as page:
        for width in (320, 640):
            page.set_viewport_size({"width": width, "height": 900})
            looked_at(page, f"correction_{width}_{scheme}")
