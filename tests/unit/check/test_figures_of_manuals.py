"""Figures as manuals and release notes tell them: limits by what they are not, blanks in a date, clicks, bases, multiples with their sign first."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The single-column overview shows five items.", "단일 열 개요에는 항목 다섯 개가 나와요."),
    ("Each column overview is cached for 3 days.", "각 열 개요는 3일 동안 저장돼요."),
    ("Names must be not longer than 40 characters.", "이름은 40자 이하여야 해요."),
    ("Applicants must be not younger than 18.", "지원자는 18세 이상이어야 해요."),
    ("The value should be not less than 100.", "값은 100 이상이어야 해요."),
    ("The weight must be no greater than 25 kg.", "무게는 25kg 이하여야 해요."),
    ("The pipe is never smaller than 40 mm.", "관은 40mm 이상이에요."),
    ("Files must not exceed 25 MB.", "파일은 25MB 이하여야 해요."),
    ("The secondary and tertiary labels were dropped.", "2차와 3차 레이블이 빠졌어요."),
    ("The repository was archived in 2021.", "저장소는 2021 년에 보관 처리됐어요."),
    ("Sales rose from 2017 to 2019.", "2017 년부터 2019 년까지 판매가 늘었어요."),
    ("On March 4, 2022 the service will close.", "2022 년 3 월 4 일에 서비스를 닫아요."),
    ("The meeting is on May 11.", "회의는 5 월 11 일이에요."),
    ("It ran for 2000 years before the fire.", "불이 나기 전 2000 년 동안 서 있었어요."),
    ("Claude 4 costs $20 a month.", "클로드 4 월 이용료는 20달러예요."),
    ("If `$3` is missing, the script stops.", "$3이 없으면 스크립트가 멈춰요."),
    ("Double-click an icon to open it.", "아이콘을 두 번 클릭하면 열려요."),
    ("Single-click a row to select it and double-click to edit.", "행을 한 번 클릭하면 선택되고 두 번 클릭하면 편집돼요."),
    ("Double-click files to open them. There are several ways.", "파일을 두 번 클릭하면 열려요. 방법은 세 가지예요."),
    ("Double-tapped photos zoom by 30%.", "두 번 탭한 사진은 30% 커져요."),
    ("The project went from six to four releases yearly.", "프로젝트는 1년에 6회에서 4회로 줄었어요."),
    ("No nested menus with more than 3 levels.", "3단계를 넘는 메뉴는 쓰면 안됩니다."),
    ("No comments longer than 80 characters.", "80자를 넘는 주석은 쓰지 마세요."),
    ("Building a small index is x3 faster.", "작은 색인을 만드는 일이 3배 빨라요."),
    ("The Snapdragon X2 is 20% faster.", "스냅드래곤 X2는 20% 빨라요."),
    ("It records up to 11 hours and 30 minutes.", "최대 11시간 30분까지 녹화해요."),
    ("Move the slider above and below 50.", "슬라이더를 50 이상 또는 이하로 움직여요."),
    ("The dump shows decimal and hexadecimal values.", "덤프는 10진 값과 16진 값을 보여 줘요."),
    ("It picks one batch of the training set.", "트레이닝 셋에서 하나의 배치를 골라요."),
    ("The summit is on May 5th & 6th.", "행사는 5월 5일(월), 6일(화)에 열려요."),
    ("The summit runs from 5th to 7th June.", "행사는 6월 5일부터 7일까지 열려요."),
    ("You don't have to write tests by hand—the agent generates a first suite.", "테스트를 직접 쓰지 않아도 되며 에이전트가 첫 묶음을 생성합니다."),
    ('Her rule is: "No is cheap, yes is costly."', '그의 규칙은 "NO는 싸지만 YES는 비싸다"입니다.'),
]  # fmt: skip
WRONG = [
    ("The single-column overview shows five items.", "단일 열 개요에는 항목 일곱 개가 나와요."),
    ("The plan covers ten regions.", "이 계획은 열두 개 지역을 다뤄요."),
    ("Names must be not longer than 40 characters.", "이름은 40자 이상이어야 해요."),
    ("Applicants must be not younger than 18.", "지원자는 18세 이하여야 해요."),
    ("The value should be not less than 100.", "값은 100 이하여야 해요."),
    ("The weight must be no greater than 25 kg.", "무게는 25kg 이상이어야 해요."),
    ("The pipe is never smaller than 40 mm.", "관은 40mm 이하예요."),
    ("Files must not exceed 25 MB.", "파일은 25MB 이상이어야 해요."),
    ("The secondary and tertiary labels were dropped.", "2차와 6차 레이블이 빠졌어요."),
    ("The repository was archived in 2021.", "저장소는 2020 년에 보관 처리됐어요."),
    ("On March 4, 2022 the service will close.", "2022 년 3 월 9 일에 서비스를 닫아요."),
    ("On March 4, 2022 the service will close.", "2022 년 5 월 4 일에 서비스를 닫아요."),
    ("It ran for 2000 years before the fire.", "불이 나기 전 2100 년 동안 서 있었어요."),
    ("If `$3` is missing, the script stops.", "$4가 없으면 스크립트가 멈춰요."),
    ("Double-click an icon to open it.", "아이콘을 세 번 클릭하면 열려요."),
    ("The project went from six to four releases yearly.", "프로젝트는 1년에 6회에서 3회로 줄었어요."),
    ("The 12 editors meet quarterly.", "편집자 12명은 1년에 세 번 모여요."),
    ("No nested menus with more than 3 levels.", "3단계를 넘는 메뉴를 써도 됩니다."),
    ("No comments longer than 80 characters.", "80자를 넘는 주석을 쓰세요."),
    ("Building a small index is x3 faster.", "작은 색인을 만드는 일이 4배 빨라요."),
    ("The Snapdragon X2 is 20% faster.", "스냅드래곤 X2는 2배 빨라요."),
    ("It records up to 11 hours and 30 minutes.", "최대 11시간 50분까지 녹화해요."),
    ("It records up to 11 hours and 30 minutes.", "최대 11시간까지 녹화해요."),
    ("Move the slider above and below 50.", "슬라이더를 60 이상 또는 이하로 움직여요."),
    ("The dump shows decimal and hexadecimal values.", "덤프는 10진 값과 12진 값을 보여 줘요."),
    ("The dump shows hex values.", "덤프는 10진 값을 보여 줘요."),
    ("One in three companies replied.", "회사 넷에서 하나가 답했어요."),
    ("The summit is on May 5th & 6th.", "행사는 5월 5일(월), 9일(금)에 열려요."),
    ("The company did not raise the limit – a move users had asked for.", "회사는 한도를 올렸어요."),
    ("The company will not—now or later—raise prices this year.", "회사는 올해 값을 올리겠다고 했어요."),
    ('He said: "No model is perfect."', '그는 "모델은 늘 완벽하다"고 했어요.'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_told_as_a_manual_tells_it_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_figure_or_side_in_a_manual_is_blocked(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
