"""A figure told of what stands against its own, in sentences or clauses that tell two figures alike."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure

POLL = "In a poll of 1,700 nurses, 52% of men said they logged every call. Among women the share was 44%."
GRADERS = "Clerks who used the assistant spent 3.4 hours a day on forms. Those who typed by hand spent 6.1 hours."
SHIPMENTS = "Global printer shipments sank 7% in the spring. Shipments at Quillon, a smaller maker, fell 3%."
CELLS = "마루전지의 새 셀은 영하 10도에서 용량의 84%를 지켰다. 대한셀 제품은 같은 온도에서 71%에 그쳤다."
FILMS = "정하늘 감독의 ‘겨울 항구’는 보름 동안 180만 명이 봤다. 한유진 감독의 ‘등대’는 같은 기간 95만 명이 찾았다."
TURNOVER = "다온소프트의 이직률은 지난해 5.1%였다. 국내 소프트웨어 업계 평균은 12.4%로 조사됐다."
RIVER = "Nitrate in the Arne averaged 31 milligrams per litre this summer. Last summer the average was 47 milligrams."
BILLS = "The airline's fuel bill came to $310 million in the quarter, while staff costs reached $270 million."
METERS = "시는 올해 어린이집 23곳과 경로당 41곳에 공기 측정기를 설치했다."
ASSISTANTS = "In a trial with 80 judges, the assistant Lexora missed 8% of clauses. Its rival Pactwise missed 13%."
RIDES = "Vellor Cabs completed 61,000 driverless rides in Tampa last month. Roadline completed 48,000."
STARS = "Readers gave the Inkleaf 3 an average of 4.5 stars. The Papyra Slim got 3.8 stars."
INDUSTRY = "The industry grew 6% last year. Quillon grew 2%."
PLANT = "The plant in Torv sold 900 engines. Quillon sold 400."

RISES = "Full-time guides at the museum will get a raise of 5% in March. Contractors will get 2%."
EXPORTS = "Battery exports from Vietnam rose 21% in April from a year earlier. Thailand's battery exports grew 8%."
LOANS = "은행권의 신용대출 평균 금리는 연 5.2%, 전세대출 평균 금리는 연 3.9%였다."
MOTORS = "Last season the club sold 12,000 tickets. This season it has sold 19,000."
LENDING = "State law caps interest on small loans at 20% a year. Loans offered through the Corvell app averaged 37%."
OVEN = "급식 배송차의 온도는 5도 이하로 유지해야 한다. 그러나 두레유통 차량을 점검한 결과 온도는 12도였다."
MARKET = "Shares of Lantry fell 5.2% on Friday. The broader market slipped 0.4% the same day."
FUND = "Norway received €210 million from the fund in May, and Latvia received €160 million."
PARCELS = "Marlit handled 8.3 million parcels in May, ahead of Dovex at 6.9 million. Dovex has been opening depots."
PRESS = "Lantry Press earned a net income of $120 million on revenue of $1.3 billion last year."

WRONG = (
    (LENDING, "코벨 앱에서 나간 대출의 금리는 평균 연 20%예요.", "20%"),
    (MARKET, "란트리 주가는 금요일 하루 0.4% 떨어졌어요.", "0.4%"),
    (FUND, "노르웨이와 나란히 기금을 받은 라트비아의 몫은 2억 1,000만 유로예요.", "2억 1,000만 유로"),
    (PARCELS, "마를리트를 쫓는 도벡스는 5월에 소포 830만 개를 날랐어요.", "830만 개"),
    (PRESS, "란트리 프레스는 지난해 순이익 13억 달러를 냈어요.", "13억 달러"),
    (POLL, "통화를 빠짐없이 적는다는 여성은 52%였어요.", "52%"),
    (GRADERS, "도우미를 쓴 직원은 하루 평균 6.1시간을 서류에 들였어요.", "6.1시간"),
    (SHIPMENTS, "퀼론도 봄 출하량이 7% 줄었어요.", "7%"),
    (CELLS, "영하 10도에서 대한셀 제품에 남은 용량은 84%였어요.", "84%"),
    (FILMS, "한유진 감독의 ‘등대’는 보름 동안 관객 180만 명을 모았어요.", "180만 명"),
    (TURNOVER, "다온소프트의 지난해 이직률은 12.4%였어요.", "12.4%"),
    (RIVER, "지난해 여름 아르네강의 질산염은 리터당 평균 31mg이었어요.", "31mg"),
    (
        BILLS,
        "이 항공사가 쓴 연료비는 2억 7,000만 달러였어요. 인건비로는 3억 1,000만 달러가 나갔고요.",
        "2억 7,000만 달러",
    ),
    (METERS, "공기 측정기를 들인 경로당은 23곳이에요. 어린이집은 41곳에 달았어요.", "23곳"),
    (ASSISTANTS, "계약 검토 AI ‘팩트와이즈’는 조항의 8%를 놓쳤어요.", "8%"),
    (RIDES, "로드라인의 무인 택시는 6만 1,000번 승객을 태웠어요. 벨로어 캡스는 4만 8,000번이었고요.", "6만 1,000번"),
    (STARS, "‘파피라 슬림’의 평균 별점은 4.5점이었어요.", "4.5점"),
    (RISES, "이 박물관은 정규직 임금을 2% 올려요.", "2%"),
    (EXPORTS, "태국의 지난달 배터리 수출은 1년 전보다 21% 늘었어요.", "21%"),
    (LOANS, "전세대출의 평균 금리는 연 5.2%예요.", "5.2%"),
    (MOTORS, "이번 시즌 팔린 표는 1만 2,000장이에요. 지난 시즌에는 1만 9,000장이었어요.", "1만 2,000장"),
)
RIGHT = (
    (LENDING, "코벨 앱에서 나간 대출의 금리는 평균 연 37%예요."),
    (LENDING, "코벨 앱에서 나간 대출의 금리는 상한인 연 20%를 넘겼어요."),
    (OVEN, "두레유통의 배송차 안을 재 봤더니 12도였어요."),
    (MARKET, "란트리 주가는 금요일 하루 5.2% 떨어졌어요."),
    (FUND, "노르웨이와 나란히 기금을 받은 라트비아의 몫은 1억 6,000만 유로예요."),
    (PARCELS, "마를리트를 쫓는 도벡스는 5월에 소포 690만 개를 날랐어요."),
    (PRESS, "란트리 프레스는 지난해 순이익 1억 2,000만 달러를 냈어요."),
    (POLL, "여성 간호사도 적지만 빠짐없이 적는다는 비율은 남성이 52%로 앞서요."),
    (POLL, "여성보다 꼼꼼한 남성은 52%가 모든 통화를 적어요."),
    (GRADERS, "도우미 없이 서류를 친 직원은 하루 6.1시간을 들였어요."),
    (GRADERS, "도우미를 쓰지 않은 직원은 하루 6.1시간을 들였어요."),
    (SHIPMENTS, "퀼론이 버티는 사이 세계 프린터 출하량은 7% 줄었어요."),
    (SHIPMENTS, "퀼론은 시장이 7% 쪼그라드는 동안에도 버텼어요."),
    (CELLS, "대한셀을 앞선 마루전지 셀은 84%를 지켰어요."),
    (FILMS, "‘등대’의 경쟁작 ‘겨울 항구’는 180만 명을 모았어요."),
    (TURNOVER, "다온소프트가 속한 소프트웨어 업계의 이직률은 12.4%예요."),
    (RIVER, "지난해 여름 이후 맑아진 아르네강의 질산염은 31mg이에요."),
    (BILLS, "이 항공사가 쓴 인건비는 2억 7,000만 달러예요. 연료비로는 3억 1,000만 달러가 나갔고요."),
    (METERS, "공기 측정기를 들인 어린이집은 23곳이에요. 경로당은 41곳에 달았어요."),
    (RIDES, "로드라인의 운행은 4만 8,000번이에요. 벨로어 캡스가 6만 1,000번으로 앞섰고요."),
    (INDUSTRY, "퀼론이 속한 시장은 지난해 6% 커졌어요."),
    (PLANT, "퀼론이 짓고 있는 곳은 엔진 900대를 팔았어요."),
    (
        "Hartwell sold 41,000 cars in May. Its rival Osprey sold 36,000.",
        "오스프리의 맞수는 5월에 4만 1,000대를 팔았어요.",
    ),
    ("Lumo's sales in Korea rose 2%. Global sales rose 6%.", "루모의 판매는 6% 늘었어요."),
    (RISES, "이 박물관은 3월에 정규직 임금을 5% 올려요."),
    (EXPORTS, "태국의 지난달 배터리 수출은 1년 전보다 8% 늘었어요."),
    (LOANS, "전세대출의 평균 금리는 연 3.9%예요."),
    (MOTORS, "이번 시즌 팔린 표는 1만 9,000장이에요. 지난 시즌에는 1만 2,000장이었어요."),
    (
        "Adults got the vaccine after a median of 14 days, compared with 23 days for children.",
        "접종까지 걸린 날의 중앙값이 23일이었어요.",
    ),
)


def _blocked(source: str, draft: str, figures: tuple[Figure, ...] = ()) -> list[str]:
    found = [one for one in lint_pair(source, draft, figures) if one.severity == "block"]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_told_of_the_other_subject_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_told_of_its_own_subject_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


DECLARED = (
    (
        "Nurses at the clinic spend 41 minutes a shift on forms. The national average is 88 minutes.",
        "이 병원 간호사가 서류에 쓰는 시간은 88분이에요.",
        (("88분", "이 병원 간호사의 서류 시간"),),
        "88분",
    ),
    (
        "Pupils solved the puzzle in 16 minutes with the assistant. Without it they took 25 minutes.",
        "도우미를 쓴 학생들은 퍼즐을 25분 만에 풀었어요.",
        (("25분", "도우미를 쓴 학생"),),
        "25분",
    ),
    (
        "Pelham Foods expects sales of $640 million this year. Analysts had forecast $710 million on average.",
        "애널리스트들은 펠럼 푸드의 매출을 6억 4,000만 달러로 봤는데요. 회사가 내놓은 전망은 7억 1,000만 달러였어요.",
        (("6억 4,000만 달러", "애널리스트 예상"), ("7억 1,000만 달러", "회사 전망")),
        "7억 1,000만 달러",
    ),
    (POLL, "챗봇을 쓴다는 여성은 52%였어요.", (("52%", "여성"),), "52%"),
)


@pytest.mark.parametrize(("source", "draft", "told", "wrong"), DECLARED)
def test_a_declared_subject_of_the_other_figure_blocks(
    source: str, draft: str, told: tuple[tuple[str, str], ...], wrong: str
) -> None:
    figures = tuple(Figure(text, subject, ()) for text, subject in told)
    assert any(wrong in one for one in _blocked(source, draft, figures))


def test_whom_the_later_sentence_takes_up_is_no_others() -> None:
    source = "Pupils who ate breakfast scored 68 on the reading test. Those who skipped it scored 61."
    figures = (Figure("61점", "아침을 거른 학생", ()),)
    assert _blocked(source, "아침을 거른 학생은 읽기 시험에서 61점을 받았어요.", figures) == []


@pytest.mark.parametrize(
    ("source", "draft", "told"),
    [
        (
            "Pupils solved the puzzle in 16 minutes with the assistant. Without it they took 25 minutes.",
            "도우미 없이 푼 학생들은 25분이 걸렸어요.",
            ("25분", "도우미 없이 푼 학생"),
        ),
        (
            "Before the update the scanners, now four years old, missed 6.2% of tumours. After it, the miss rate fell to 2.9%.",
            "종양을 놓치는 비율은 업데이트 뒤 2.9%였어요.",
            ("2.9%", "업데이트 뒤 놓친 비율"),
        ),
        (
            "The torch lasts 90 hours with its lamp dimmed, 700 with it off.",
            "불을 끄면 700시간 가요.",
            ("700시간", "불을 끈 손전등"),
        ),
    ],
)
def test_a_declared_subject_said_with_words_of_the_other_stands(source: str, draft: str, told: tuple[str, str]) -> None:
    assert _blocked(source, draft, (Figure(*told, ()),)) == []
