"""Two subjects of a sentence that have changed places, and sentences that only look so."""

import pytest

from pipeline.check import lint_pair

CARS = "Waymo has 1,500 vehicles in the United States, while Baidu operates more than 1,000 worldwide."
JOBS = "Microsoft laid off 6,000 people in May, and Intel said it would cut 24,000 jobs this year."
MEMORY = "The Pro version has 512GB of memory and the standard version 128GB; both go on sale in May."
GROWTH = "Microsoft's cloud unit grew 34% in the quarter while Google's grew 28%."
SALES = "CrowdStrike's revenue rose 22% to $1.23 billion, while its rival Palo Alto Networks grew 16% to $2.47 billion."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "names"),
    [
        (CARS, "미국에서 바이두는 1,500대를 굴리고, 웨이모는 전 세계에서 1,000대 넘게 운영해요.", ("바이두", "웨이모")),
        (
            JOBS,
            "마이크로소프트가 올해 2만 4,000명을 줄이겠다고 했고, 인텔은 5월에 6,000명을 내보냈어요.",
            ("마이크로소프트", "인텔"),
        ),
        (MEMORY, "5월에 나오는 두 제품 중 표준형은 메모리가 512GB, 프로는 128GB예요.", ("표준", "프로")),
        (
            GROWTH,
            "이 분기 구글의 클라우드 부문은 34% 성장했고 마이크로소프트는 28% 성장했어요.",
            ("구글", "마이크로소프트"),
        ),
        (
            SALES,
            "팔로알토네트웍스의 매출은 22% 늘어난 12억 3,000만 달러, 크라우드스트라이크는 16% 늘어난 24억 7,000만 달러였어요.",
            ("팔로알토", "크라우드스트라이크"),
        ),
        (
            "Samsung hired 300 engineers in Austin, and Nvidia opened an office with 40 people in Taipei.",
            "엔비디아는 오스틴에서 엔지니어 300명을 뽑았고, 삼성전자는 타이베이에 40명이 일하는 사무실을 열었어요.",
            ("엔비디아", "삼성전자"),
        ),
    ],
)
def test_subjects_that_have_changed_places_are_found(source: str, draft: str, names: tuple[str, str]) -> None:
    (found,) = _blocked(source, draft)
    assert all(name in found for name in names)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        # the same facts, in the same order and in the other
        (CARS, "미국에서 웨이모는 1,500대를 굴리고, 바이두는 전 세계에서 1,000대 넘게 운영해요."),
        (CARS, "바이두는 전 세계에서 1,000대 넘게 굴리고, 웨이모는 미국에서 1,500대를 운영해요."),
        (CARS, "바이두가 전 세계에서 굴리는 차는 1,000대가 넘고, 웨이모는 미국에서만 1,500대예요."),
        (CARS, "웨이모의 차는 미국에서 1,500대인데, 바이두는 전 세계를 합쳐 1,000대가 넘어요."),
        (CARS, "미국 1,500대는 웨이모가, 전 세계 1,000대 이상은 바이두가 굴려요."),
        (CARS, "바이두가 1,000대를 넘긴 사이, 웨이모는 미국에서 1,500대를 굴려요."),
        (CARS, "바이두보다 웨이모가 많아서, 웨이모는 1,500대이고 바이두는 1,000대를 넘는 정도예요."),
        (CARS, "웨이모는 1,500대, 바이두는 1,000대 넘게 굴려요."),
        (CARS, "1,500대를 굴리는 웨이모와 달리, 바이두는 1,000대를 조금 넘겨요."),
        (CARS, "웨이모는 미국에서 1,500대를 굴려요."),
        (JOBS, "마이크로소프트가 5월에 6,000명을 내보냈고, 인텔은 올해 2만 4,000명을 줄이겠다고 했어요."),
        (JOBS, "인텔은 올해 2만 4,000명을 줄이겠다고 했고, 마이크로소프트는 5월에 6,000명을 내보냈어요."),
        (JOBS, "5월에 6,000명을 내보낸 마이크로소프트에 이어, 인텔도 올해 2만 4,000명을 줄이겠다고 했어요."),
        (JOBS, "인텔이 올해 줄이겠다고 한 인원은 2만 4,000명으로, 마이크로소프트가 5월에 내보낸 6,000명보다 많아요."),
        (JOBS, "마이크로소프트의 6,000명은 5월에 나갔고, 인텔의 2만 4,000명은 올해 나가요."),
        (JOBS, "올해 2만 4,000명을 줄이겠다는 인텔은 마이크로소프트가 5월에 내보낸 6,000명을 훌쩍 넘어서요."),
        (JOBS, "마이크로소프트에서는 5월에 6,000명이 나갔고, 인텔에서는 올해 2만 4,000명이 나갈 예정이에요."),
        (JOBS, "5월에 마이크로소프트가 6,000명을 내보냈고 인텔이 그보다 많은 2만 4,000명을 올해 줄여요."),
        (JOBS, "인텔은 2만 4,000명, 마이크로소프트는 6,000명을 줄여요."),
        (JOBS, "마이크로소프트는 6,000명을 5월에 내보냈는데, 인텔은 2만 4,000명을 올해 안에 줄이겠다고 해요."),
        (MEMORY, "5월에 나오는 두 제품 중 프로는 메모리가 512GB, 표준형은 128GB예요."),
        (MEMORY, "표준형은 메모리가 128GB, 프로는 512GB예요."),
        (MEMORY, "메모리는 표준형이 128GB, 프로가 512GB예요."),
        (MEMORY, "프로의 메모리는 512GB이고, 표준형의 메모리는 128GB예요."),
        (MEMORY, "512GB를 넣은 프로와 128GB를 넣은 표준형은 5월에 나와요."),
        (MEMORY, "두 제품은 5월에 나오는데, 프로는 512GB이고 표준형은 128GB예요."),
        (MEMORY, "표준형이 128GB인 데 견줘 프로는 512GB나 돼요."),
        (MEMORY, "메모리가 512GB인 프로도, 128GB인 표준형도 5월에 나와요."),
        (MEMORY, "메모리만 보면 프로가 512GB이고 표준형이 128GB예요."),
        (MEMORY, "표준형에는 128GB, 프로에는 512GB가 들어가요."),
        (GROWTH, "이 분기 마이크로소프트의 클라우드 부문은 34% 성장했고 구글은 28% 성장했어요."),
        (GROWTH, "구글의 클라우드가 28% 성장하는 동안 마이크로소프트의 클라우드는 34% 성장했어요."),
        (
            SALES,
            "팔로알토네트웍스의 매출은 16% 늘어난 24억 7,000만 달러, 크라우드스트라이크는 22% 늘어난 12억 3,000만 달러였어요.",
        ),
        (
            "Google paid Anthropic $2 billion, and Amazon gave it $4 billion.",
            "앤트로픽은 구글에서 20억 달러를 받았고, 아마존은 40억 달러를 줬어요.",
        ),
        (
            "Gartner expects Nvidia to sell 30 million chips and AMD 20 million.",
            "엔비디아는 3,000만 개를, AMD는 2,000만 개를 팔 것으로 가트너가 봤어요.",
        ),
    ],
)
def test_right_sentences_about_two_subjects_stay_silent(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
