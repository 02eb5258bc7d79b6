"""One invented issue that shows everything an issue can show: for validators, for the browser, for the eye."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from PIL import Image

from pipeline.publish.pictures import prepared
from pipeline.records import Built, Correction, Earlier, Issue, Story
from tests.unit.publish.sample_issue import (
    ARTICLES,
    HOSPITAL,
    LEDE,
    POINTS,
    PRICE,
    RIVAL,
    article,
    built,
    issue,
    section,
)

TYPED = """### 편집자가 적을 만한 것은 다 있어요

`5*3*2`는 곱셈이고, **굵게**은 굵어요. ‘루멘 2’의 값은 <GPT-5.2>보다 싸고 #1위예요.[^S1.2] ~~취소선~~은 그대로예요.
- 바로 붙은 목록이에요
  - 두 칸 들인 목록이에요[^S3.2]
    - 네 칸 들인 목록이에요
- https://address.example/a-very-long-address/that-has-no-place-to-break/and-goes-on-and-on-and-on/2026

2026. 1. 15. 기준이에요.

| 모델 | 입력 | 점수 |
|---|---:|:---:|
| 루멘 2 | $0.28 | 67.9[^S1.2] |
| 오르카 4 | $1.20 | 75.1 |

> “값보다 **조건**부터 보세요.”라고 했어요.[^S2.2]

#### 작은 소제목

```
pip install lumen==2.0  # 이 줄은 코드예요
```

- **한국어**: 75.1점[^S1.2]
- **코딩**: 67.9점[^S1.3]

![두 모델의 값](images/price.png "출처: 루멘")

---

[대괄호 [단독] 링크](https://link.example/가나?a=1&b=(2))와 [직접](mailto:editor@wednesday.example)이에요.
"""
EVENT = """### 수요일의 모임

이번 달에도 만나요.

- **일시**: 2026-12-03 14:00
- **장소**: 서울 성수동 하늘홀(가상)
- **신청 마감**: 2026. 11. 30.
- **링크**: https://www.meet.example/december?a=1
"""
SPONSOR = """### 서버 값을 절반으로

- **광고주**: 하늘클라우드(가상)

첫 달 값을 절반만 받아요. [둘러보기](https://sky.example/)
"""
LINKS = "### 더 읽을거리\n\n- [긴 글 하나](https://one.example)\n- [긴 글 둘](https://two.example)\n"


@cache
def _picture() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (900, 300), "teal").save(stream, "PNG")
    return stream.getvalue()


def whole(**changed: object) -> Issue:
    """Return the issue, as a digest."""
    follow_up = Story(
        "st-1",
        "값",
        ("e-S1", "e-S9"),
        ("Signal Post",),
        novelty="follow-up",
        earlier=Earlier("2026-11-18", "루멘이 값을 내린다는 소문이 있어요"),
    )
    korean = article("S9", "한빛경제", "루멘, 값 내려", "루멘이 값을 내렸다.")
    made = issue(
        section("lede", "lede", LEDE),
        section("s1", "story", PRICE, story="st-1"),
        section("s2", "story", RIVAL),
        section("s3", "story", HOSPITAL),
        section("n3", "note", TYPED),
        section("n1", "event", EVENT),
        section("n2", "sponsor", SPONSOR),
        section("n4", "links", LINKS),
        section("takeaways", "takeaways", POINTS),
        articles={**ARTICLES, "S9": korean},
        stories={"st-1": follow_up},
        sample=True,
        pictures={"price.png": prepared("price.png", _picture())},
        corrections=(
            Correction(
                datetime(2026, 11, 20, 3, tzinfo=UTC), "s1", "84%", "83%", "2026-11-18", "루멘, 값을 내렸어요", 41
            ),
            Correction(
                datetime(2026, 11, 26, 3, tzinfo=UTC), "s1", "412GB", "410GB", heading="루멘, 값을 84% 내렸어요"
            ),
        ),
    )
    return replace(made, **changed)  # type: ignore[arg-type]  # the caller names fields of the record


def whole_deep_dive() -> Issue:
    """Return the issue as a deep dive."""
    digest = whole()
    return replace(digest, outline=replace(digest.outline, shape="deep-dive"))


@cache
def outputs() -> Built:
    """Return its four outputs, built once."""
    return built(whole())
