"""An edition told in the place of another of its line, and a name whose clause is its own."""

import pytest

from pipeline.check import lint_pair

CARDS = "Intel's Arc B580 sold out in two weeks. The B770 will launch in Germany in March for $399 with 16 gigabytes."
TRUCKS = "The T7 truck carries 40 tonnes. Scania's T9 carries 55 tonnes and costs $310,000."
DATABASE = "Postgres 19.0 was released on Thursday. Upgrades from version 18.2 take 10 minutes."
CHIPS = (
    "Amazon Web Services said its Trainium3 chips do 29% of the work on its cloud, up from 12% in January. "
    "Anthropic uses more than half of them."
)


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (CARDS, "인텔은 독일에서 3월에 B580을 399달러에 내놓아요.", "B580"),
        (TRUCKS, "스카니아 T7은 55톤을 싣고 값은 31만 달러예요.", "T7"),
        (DATABASE, "Postgres 18.2가 나왔어요. 올리는 데 10분 걸려요.", "Postgres 18.2"),
        (
            "Zed 1.4 was released with 200 fixes, replacing version 1.3.",
            "Zed 1.3을 고침 200개와 함께 내놨어요.",
            "Zed 1.3",
        ),
        ("Unitree unveiled the R2, a humanoid of 30 kilograms.", "유니트리가 휴머노이드 'G2'를 공개했어요.", "G2"),
        (CHIPS, "앤트로픽은 클라우드 일의 29%를 트레이니엄3가 한다고 밝혔어요. 1월의 12%에서 늘었어요.", "앤트로픽"),
    ],
)
def test_what_is_told_of_another_edition_or_name_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CARDS, "인텔은 3월에 B770을 399달러에 내놓아요. B580은 두 주 만에 다 팔렸어요."),
        (TRUCKS, "T7의 뒤를 잇는 트럭은 55톤을 싣고 값은 31만 달러예요."),
        (DATABASE, "Postgres 19.0이 나왔어요. 18.2에서 올리는 데 10분 걸려요."),
        ("GPT-5.2 answers 40% faster than GPT-5.1.", "GPT-5.2는 40% 빨리 답해요."),
        (
            "Leaders of the United States and China met. In H2, trade fell 9%.",
            "G2가 만났어요. 하반기 교역은 9% 줄었어요.",
        ),
        ("OpenAI released GPT-5 on August 7 and GPT-5.1 on November 12.", "GPT-5.1은 11월 12일에 나왔어요."),
        (CHIPS, "일의 29%를 트레이니엄3가 해요. 1월 12%에서 늘었고, 절반 넘게는 앤트로픽이 써요."),
    ],
)
def test_an_edition_told_of_itself_does_not_block(source: str, draft: str) -> None:
    assert _names(source, draft) == []
