"""A well-known name in the place of the source's blocks, however it is let go elsewhere: as a sound, a short form, or a product of the house."""

import pytest

from pipeline.check import lint_pair

SPREE = "The Oracle and Nvidia Data Grabs Are a Tricky Metal Puzzle"
SHARES = "Three Reasons Nvidia and Salesforce Should Carry Equal Shares"
WHOSE = "Great question."
SONNET = "Moonshot AI는 오늘 Kimi K3를 무료로 풀었다. 각국의 계산이 달라졌다."
AGENCY = "무디스는 은행 여섯 곳의 전망을 낮췄다고 밝혔다."
BROWSER = "The add-on uses half the memory that Chromium needs for the same page."
SEARCH = "Publishers say Google's AI Overviews cost them readers."
TV = "Roku added a channel of films made by machines."
CHIPS = "Officials were cool to Apple's wish to buy memory from Nanya."
AGENT = "Cognition, maker of the coding agent Devin, hired forty people in Lisbon."
CYBER = "Lumora releases Kestrel-4.2-Cyber, a looser version of Kestrel-4.2 Ember"
SHEETS = "Salesforce Open Sources tidy-sheets: a Multilingual Spreadsheet Agent That Fixes 88.4% of Broken Formulas Versus 61.2% for Stock Excel"
LINT = "Microsoft Open Sources parsnip-runner: a Polyglot Lint Agent That Hits 91.5% Warning Removal Versus 72.4% for Stock Copilot"
WRONG = [
    (CYBER, "루모라가 제한이 덜한 Kestrel-4.2-사이언스를 내놔요. 바탕은 Kestrel-4.2 엠버예요.", "사이언스"),
    (CYBER, "루모라가 제한이 덜한 Kestrel-4.2-아이언을 내놔요. 바탕은 Kestrel-4.2 엠버예요.", "4.2-아"),
    (SHEETS, "구글이 오픈소스로 푼 스프레드시트 에이전트가 기본 엑셀을 앞섰어요. 고친 수식은 88.4%예요.", "구글"),
    (SPREE, "오라클과 메타의 데이터 수집이 까다로운 문제를 낳았어요.", "메타"),
    (SHARES, "엔비디아와 오라클이 몫을 똑같이 져야 할 까닭은 세 가지예요.", "오라클"),
    (f"Regulators question Nvidia's chip deal. {WHOSE}", "규제 당국이 구글의 칩 계약에 의문을 제기했어요.", "구글"),
    (SONNET, "문샷 AI가 Kimi K2를 무료로 풀었어요.", "K2"),
    (AGENCY, "S&P가 은행 여섯 곳의 전망을 낮췄어요.", "S&P"),
    (BROWSER, "이 확장 프로그램은 Firefox보다 메모리를 절반만 써요.", "Firefox"),
    (SEARCH, "매체들은 구글의 AI 모드 때문에 독자를 잃는다고 해요.", "AI 모드"),
    (TV, "비지오가 기계로 만든 영화 채널을 더했어요.", "비지오"),
    (CHIPS, "난야의 메모리를 사려는 델에 관리들은 시큰둥했어요.", "델"),
    (AGENT, "코딩 에이전트 윈드서프를 만든 코그니션이 리스본에서 40명을 뽑았어요.", "윈드서프"),
]
RIGHT = [
    (SHARES, "엔비디아와 세일즈포스가 몫을 똑같이 져야 할 까닭은 세 가지예요."),
    (SPREE, "오라클과 엔비디아의 데이터 수집이 까다로운 문제를 낳았어요."),
    (SONNET, "문샷 AI가 Kimi K3를 무료로 풀었어요."),
    (AGENCY, "무디스가 은행 여섯 곳의 전망을 낮췄어요."),
    ("S&P cut its outlook on six banks, while Moody's kept its own.", "S&P가 은행 여섯 곳의 전망을 낮췄어요."),
    (BROWSER, "이 확장 프로그램은 크로미움보다 메모리를 절반만 써요."),
    (SEARCH, "매체들은 구글의 AI 오버뷰 때문에 독자를 잃는다고 해요."),
    ("The phone has an AI mode for photos.", "이 전화기에는 사진용 AI 모드가 있어요."),
    (TV, "로쿠가 기계로 만든 영화 채널을 더했어요."),
    ("Dell wants to buy memory from Nanya.", "델에 메모리를 팔려는 곳은 난야예요."),
    (AGENT, "데빈을 만든 코그니션이 리스본에서 40명을 뽑았어요."),
    ("Cognition hired forty people in Lisbon.", "코딩 에이전트 데빈을 만든 코그니션이 리스본에서 40명을 뽑았어요."),
    ("The Allen Institute for AI released a model.", "Ai2가 모델을 내놨어요."),
    (CYBER, "루모라가 제한이 덜한 Kestrel-4.2-사이버를 내놔요. 바탕은 Kestrel-4.2 엠버예요."),
    (
        CYBER.replace("Cyber", "Voyager"),
        "루모라가 제한이 덜한 Kestrel-4.2-보이저를 내놔요. 바탕은 Kestrel-4.2 엠버예요.",
    ),
    (CYBER.replace("Cyber", "Guide"), "루모라가 제한이 덜한 Kestrel-4.2-가이드를 내놔요. 바탕은 Kestrel-4.2 엠버예요."),
    (SHEETS, "세일즈포스가 오픈소스로 푼 스프레드시트 에이전트가 기본 엑셀을 앞섰어요. 고친 수식은 88.4%예요."),
    (LINT, "마이크로소프트가 오픈소스로 푼 린트 에이전트가 기본 코파일럿을 앞섰어요. 경고 제거율은 91.5%예요."),
]


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_well_known_name_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_own_name_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
