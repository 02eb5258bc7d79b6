"""Words that tell neither of two figures from the other, numbers of names and scores of counted things; and figures that have changed places all the same."""

import pytest

from pipeline.check import lint_pair

IN_PLACE = [
    ("The RTX Pro 5500 produced 118 tokens per second, versus 74 for the previous RTX Pro 5000.", "초당 118토큰이 나와 이전 RTX 프로 5000(74토큰)보다 60% 가까이 빨랐어요."),
    ("The model scores 71.4 on average over 12 benchmarks, two points behind its rival.", "12개 벤치마크 평균은 71.4점으로, 맞수에 2점 뒤져요."),
    ("About 61% of the raw text was removed as duplicate and another 17% as low quality.", "중복(61%)과 질 낮은 글(17%)을 걷어 냈어요."),
    ("Girls improved more than boys, scoring 0.31 points higher against 0.22.", "여학생은 0.31점, 남학생은 0.22점 올랐어요."),
    ("The maker had revenue of $1.37 billion, up 134% from a year earlier, and a net loss of $110 million.", "이 회사는 매출 13억 7,000만 달러를 올렸어요. 1년 전의 두 배가 넘지만 순손실도 1억 1,000만 달러를 냈죠."),
    ("Amazon's cloud grew 20.2%. Microsoft's Azure grew 40% and Google Cloud 34%.", "아마존 클라우드는 20.2% 자랐어요. 애저(40%)와 구글 클라우드(34%)에는 못 미쳐요."),
    ("Uptake stands at 84.1%, well short of the 95% that the World Health Organization says is needed to stop outbreaks.", "비율이 84.1%인데, 세계보건기구(WHO)가 유행을 막으려면 필요하다고 보는 선은 95%예요."),
    ("In the survey, 58% of managers said they use AI every day, compared with 23% of frontline staff.", "설문에서 관리자(58%)는 현장 직원(23%)보다 AI를 매일 쓴다는 답이 훨씬 많았어요."),
    ("Palantir posted revenue of $1.18 billion and net income of $476 million for the quarter. U.S. commercial sales more than doubled to $397 million.", "팔란티어가 이번 분기 매출 11억 8,000만 달러를 기록했어요. 순이익도 4억 7,600만 달러나 됐고, 미국 민간 부문 매출은 3억 9,700만 달러로 두 배 넘게 늘었어요."),
    ("The 70B version averaged 68.3 points across 14 tasks, up from 61.7 for the 8B version.", "70B 모델의 14개 과제 평균은 68.3점, 8B 모델은 61.7점이에요."),
    ("About 44% of the requests were rejected as spam and 12% as duplicates, leaving 3,100 for review.", "접수된 요청 가운데 스팸(44%)과 중복(12%)을 걸러 내니 3,100건이 남았어요."),
    ("Boys scored 512 on average in mathematics and girls 498, while in reading girls led by 31 points.", "수학 평균은 남학생이 512점, 여학생이 498점이었지만 읽기에서는 여학생이 31점 앞섰어요."),
    ("Women slept 24 minutes longer than the control group with the app and men 11 minutes longer, the trial found.", "앱을 쓴 여성은 24분, 남성은 11분씩 대조군보다 더 잤어요."),
    ("Vaccination coverage fell to 91.3% in Texas last year, below the 95% that the CDC considers necessary for herd immunity.", "텍사스의 백신 접종률은 지난해 91.3%로 떨어졌어요. CDC가 집단면역에 필요하다고 보는 95%에 못 미치는 수준이에요."),
    ("The new chip, the MI455X, delivers 40 petaflops at FP4, compared with 20 for the MI355X it replaces.", "새 칩 MI455X의 FP4 성능은 40페타플롭스로, 앞선 MI355X(20페타플롭스)의 두 배예요."),
    ("Waymo logged 0.8 injury crashes per million miles against 3.96 for human drivers in the same cities.", "웨이모는 100만 마일당 인명 사고가 0.8건으로, 같은 도시의 사람 운전자(3.96건)보다 훨씬 적었어요."),
    ("Germany recorded 2,300 patent filings for batteries and France 890, the EPO said, both far behind South Korea's 5,120.", "유럽특허청에 따르면 배터리 특허 출원은 한국이 5,120건으로 독일(2,300건)과 프랑스(890건)를 크게 앞섰어요."),
    ("The fund returned 18% last year, against 25% for the S&P 500.", "이 펀드의 지난해 수익률은 18%였어요. 같은 기간 S&P 500은 25% 올랐고요."),
    ("Alibaba's Qwen3-Max answered 92% of the questions correctly, Moonshot's Kimi K2 Thinking 88% and DeepSeek V3.2 85%.", "정답률은 큐원3-맥스가 92%로 가장 높았고 키미 K2 싱킹(88%)과 딥시크 V3.2(85%)가 뒤를 이었어요."),
    ("In a poll of 1,012 Americans, 61% opposed the plan and 29% supported it.", "미국인 1,012명에게 물었더니 반대(61%)가 찬성(29%)의 두 배를 넘었어요."),
    ("The older RTX 4070 managed 62 frames per second, the RTX 5070 81.", "구형 RTX 4070(초당 62프레임)보다 RTX 5070(81프레임)이 훨씬 부드러웠어요."),
    ("AMD's Ryzen 9 9950X3D scored 2,410 points in the test, 12% more than Intel's Core Ultra 9 285K at 2,150. Both were tested with 64 GB of memory.", "AMD의 라이젠 9 9950X3D는 2,410점으로 인텔 코어 울트라 9 285K(2,150점)를 12% 앞섰어요. 둘 다 메모리 64GB를 꽂고 쟀어요."),
    ("Snapdragon's X2 Elite reached 80 TOPS, against 45 for the first X Elite, and Qualcomm says laptops with it will last 28 hours.", "X2 엘리트의 AI 연산 성능은 80TOPS로 1세대 X 엘리트(45TOPS)보다 크게 늘었고, 노트북은 한 번 충전에 28시간 간다고 해요."),
    ("The agent finished 34 of 50 tasks at an average cost of $1.20, while the human contractors finished 46 at $38.", "에이전트는 과제 50개 가운데 34개를 개당 1.2달러에 끝냈고, 사람은 46개를 38달러에 끝냈어요."),
    ("Revenue at Snowflake rose 29% to $1.16 billion, while its net loss narrowed to $294 million from $324 million.", "스노플레이크의 매출은 29% 늘어 11억 6,000만 달러를 찍었어요. 순손실은 3억 2,400만 달러에서 2억 9,400만 달러로 줄었지만 흑자 전환은 아직이에요."),
    ("Sora 2 Pro costs $0.50 a second at 1080p, Veo 3.1 $0.40 and Kling 2.5 $0.07.", "1초 값은 소라 2 프로가 50센트, 비오 3.1이 40센트, 클링 2.5가 7센트예요."),
    ("Two-thirds of nurses (67%) and 41% of doctors at the hospital said they felt pressure to use the tool.", "이 병원 간호사는 셋 중 둘(67%), 의사는 41%가 도구를 쓰라는 압박을 느낀다고 답했어요."),
    ("CATL's new sodium battery holds 175 watt-hours per kilogram, compared with about 255 for its lithium cells, and works at minus 40 degrees Celsius.", "CATL의 새 나트륨 배터리는 1kg에 175와트시를 담아요. 리튬 배터리(255와트시)에는 못 미치지만 영하 40도에서도 돌아가요."),
    ("Households in Texas use 1,150 kilowatt-hours a month on average and those in California 530.", "한 달 평균 전기 사용량은 텍사스 가정이 1,150kWh, 캘리포니아 가정이 530kWh예요."),
    ("Nvidia's data-center revenue was $51.2 billion, and gaming brought in $4.3 billion. Automotive came to $592 million.", "엔비디아 매출은 데이터센터에서만 512억 달러, 게임에서도 43억 달러가 나왔어요. 자동차는 5억 9,200만 달러에 그쳤고요."),
    ("Pinterest said 3% of its pins were AI-generated a year ago and 11% are now. Users can hide them in eight categories.", "핀터레스트에서 AI가 만든 핀은 1년 전 3%에서 지금 11%로 불었어요. 이용자는 8개 분야에서 이를 숨길 수 있고요."),
    ("Teachers saved 5.9 hours a week with AI, principals 3.2, a Gallup survey of 2,200 educators found.", "갤럽이 교육자 2,200명에게 물었더니 AI 덕분에 아낀 시간은 교사가 일주일에 5.9시간, 교장이 3.2시간이었어요."),
    ("Men recovered faster than women, in 9 days against 12.", "회복에 걸린 시간은 여성이 12일, 남성이 9일이었어요."),
    ("Turnout was 64% in cities, below the 70% that pollsters consider necessary for the party to win; in villages it reached 77%.", "도시 투표율은 64%였는데, 여론조사 전문가들이 당이 이기려면 필요하다고 보는 수준은 70%예요. 시골은 77%였고요."),
]  # fmt: skip
EXCHANGED = [
    ("About 61% of the raw text was removed as duplicate and another 17% as low quality.", "중복(17%)과 질 낮은 글(61%)을 걷어 냈어요."),
    ("Girls improved more than boys, scoring 0.31 points higher against 0.22.", "여학생은 0.22점, 남학생은 0.31점 올랐어요."),
    ("The RTX Pro 5500 produced 118 tokens per second, versus 74 for the previous RTX Pro 5000.", "초당 74토큰이 나와 이전 RTX 프로 5000(118토큰)보다 60% 가까이 빨랐어요."),
    ("Amazon's cloud grew 20.2%. Microsoft's Azure grew 40% and Google Cloud 34%.", "아마존 클라우드는 20.2% 자랐어요. 애저(34%)와 구글 클라우드(40%)에는 못 미쳐요."),
    ("Rates stood at 41% in spring, against 27% now.", "비율은 봄에 27%, 지금은 41%예요."),
    ("In the survey, 58% of managers said they use AI every day, compared with 23% of frontline staff.", "설문에서 관리자(23%)는 현장 직원(58%)보다 AI를 매일 쓴다는 답이 훨씬 많았어요."),
    ("Palantir posted revenue of $1.18 billion and net income of $476 million for the quarter. U.S. commercial sales more than doubled to $397 million.", "팔란티어가 이번 분기 매출 4억 7,600만 달러를 기록했어요. 순이익도 11억 8,000만 달러나 됐고, 미국 민간 부문 매출은 3억 9,700만 달러로 두 배 넘게 늘었어요."),
    ("The 70B version averaged 68.3 points across 14 tasks, up from 61.7 for the 8B version.", "70B 모델의 14개 과제 평균은 61.7점, 8B 모델은 68.3점이에요."),
    ("About 44% of the requests were rejected as spam and 12% as duplicates, leaving 3,100 for review.", "접수된 요청 가운데 스팸(12%)과 중복(44%)을 걸러 내니 3,100건이 남았어요."),
    ("Boys scored 512 on average in mathematics and girls 498, while in reading girls led by 31 points.", "수학 평균은 남학생이 498점, 여학생이 512점이었지만 읽기에서는 여학생이 31점 앞섰어요."),
    ("Women slept 24 minutes longer than the control group with the app and men 11 minutes longer, the trial found.", "앱을 쓴 여성은 11분, 남성은 24분씩 대조군보다 더 잤어요."),
    ("Vaccination coverage fell to 91.3% in Texas last year, below the 95% that the CDC considers necessary for herd immunity.", "텍사스의 백신 접종률은 지난해 95%로 떨어졌어요. CDC가 집단면역에 필요하다고 보는 91.3%에 못 미치는 수준이에요."),
    ("The new chip, the MI455X, delivers 40 petaflops at FP4, compared with 20 for the MI355X it replaces.", "새 칩 MI455X의 FP4 성능은 20페타플롭스로, 앞선 MI355X(40페타플롭스)의 두 배예요."),
    ("Waymo logged 0.8 injury crashes per million miles against 3.96 for human drivers in the same cities.", "웨이모는 100만 마일당 인명 사고가 3.96건으로, 같은 도시의 사람 운전자(0.8건)보다 훨씬 적었어요."),
    ("Germany recorded 2,300 patent filings for batteries and France 890, the EPO said, both far behind South Korea's 5,120.", "유럽특허청에 따르면 배터리 특허 출원은 한국이 5,120건으로 독일(890건)과 프랑스(2,300건)를 크게 앞섰어요."),
    ("The fund returned 18% last year, against 25% for the S&P 500.", "이 펀드의 지난해 수익률은 25%였어요. 같은 기간 S&P 500은 18% 올랐고요."),
    ("Alibaba's Qwen3-Max answered 92% of the questions correctly, Moonshot's Kimi K2 Thinking 88% and DeepSeek V3.2 85%.", "정답률은 큐원3-맥스가 92%로 가장 높았고 키미 K2 싱킹(85%)과 딥시크 V3.2(88%)가 뒤를 이었어요."),
    ("In a poll of 1,012 Americans, 61% opposed the plan and 29% supported it.", "미국인 1,012명에게 물었더니 반대(29%)가 찬성(61%)의 두 배를 넘었어요."),
    ("The older RTX 4070 managed 62 frames per second, the RTX 5070 81.", "구형 RTX 4070(초당 81프레임)보다 RTX 5070(62프레임)이 훨씬 부드러웠어요."),
    ("AMD's Ryzen 9 9950X3D scored 2,410 points in the test, 12% more than Intel's Core Ultra 9 285K at 2,150. Both were tested with 64 GB of memory.", "AMD의 라이젠 9 9950X3D는 2,150점으로 인텔 코어 울트라 9 285K(2,410점)를 12% 앞섰어요. 둘 다 메모리 64GB를 꽂고 쟀어요."),
    ("Snapdragon's X2 Elite reached 80 TOPS, against 45 for the first X Elite, and Qualcomm says laptops with it will last 28 hours.", "X2 엘리트의 AI 연산 성능은 45TOPS로 1세대 X 엘리트(80TOPS)보다 크게 늘었고, 노트북은 한 번 충전에 28시간 간다고 해요."),
    ("The agent finished 34 of 50 tasks at an average cost of $1.20, while the human contractors finished 46 at $38.", "에이전트는 과제 50개 가운데 46개를 개당 1.2달러에 끝냈고, 사람은 34개를 38달러에 끝냈어요."),
    ("Revenue at Snowflake rose 29% to $1.16 billion, while its net loss narrowed to $294 million from $324 million.", "스노플레이크의 매출은 29% 늘어 11억 6,000만 달러를 찍었어요. 순손실은 2억 9,400만 달러에서 3억 2,400만 달러로 늘었지만 흑자 전환은 아직이에요."),
    ("Sora 2 Pro costs $0.50 a second at 1080p, Veo 3.1 $0.40 and Kling 2.5 $0.07.", "1초 값은 소라 2 프로가 40센트, 비오 3.1이 50센트, 클링 2.5가 7센트예요."),
    ("CATL's new sodium battery holds 175 watt-hours per kilogram, compared with about 255 for its lithium cells, and works at minus 40 degrees Celsius.", "CATL의 새 나트륨 배터리는 1kg에 255와트시를 담아요. 리튬 배터리(175와트시)에는 못 미치지만 영하 40도에서도 돌아가요."),
    ("Households in Texas use 1,150 kilowatt-hours a month on average and those in California 530.", "한 달 평균 전기 사용량은 텍사스 가정이 530kWh, 캘리포니아 가정이 1,150kWh예요."),
    ("Nvidia's data-center revenue was $51.2 billion, and gaming brought in $4.3 billion. Automotive came to $592 million.", "엔비디아 매출은 데이터센터에서만 43억 달러, 게임에서도 512억 달러가 나왔어요. 자동차는 5억 9,200만 달러에 그쳤고요."),
    ("Teachers saved 5.9 hours a week with AI, principals 3.2, a Gallup survey of 2,200 educators found.", "갤럽이 교육자 2,200명에게 물었더니 AI 덕분에 아낀 시간은 교사가 일주일에 3.2시간, 교장이 5.9시간이었어요."),
    ("Men recovered faster than women, in 9 days against 12.", "회복에 걸린 시간은 여성이 9일, 남성이 12일이었어요."),
    ("Turnout was 64% in cities, below the 70% that pollsters consider necessary for the party to win; in villages it reached 77%.", "도시 투표율은 70%였는데, 여론조사 전문가들이 당이 이기려면 필요하다고 보는 수준은 64%예요. 시골은 77%였고요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), IN_PLACE)
def test_figures_in_their_places_are_not_reported(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), EXCHANGED)
def test_figures_that_have_changed_places_are_reported(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
