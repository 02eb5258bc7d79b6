"""People are counted in 명: by the word for them, by what they do or suffer, and by what the source counts with that number."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ("The blast killed three people and injured 21.", "폭발로 3명이 숨지고 21개가 부상했어요.", "21개"),
    ("Three people were killed in the blast.", "폭발로 3개가 숨졌어요.", "3개"),
    ("The flood claimed 57 lives.", "홍수로 지금까지 57개가 사망했어요.", "57개"),
    ("At least 9 were missing after the landslide.", "산사태로 9개가 실종됐어요.", "9개"),
    ("Police arrested 22 members of the gang.", "경찰은 조직 단원 22개를 체포했어요.", "22개"),
    ("Six tourists were shot dead.", "관광객 6개가 시내에서 총에 맞아 숨졌어요.", "6개"),
    ("Up to 400 police blocked the square.", "최대 400개의 경찰이 광장을 막았어요.", "400개"),
    ("A nurse led the choir.", "간호사 1개가 합창을 이끌었어요.", "1개"),
    ("Two guards were hurt at two mines.", "광산 2곳에서 경비원 2개를 공격했어요.", "2개"),
    ("12 of the 30 hijackers were minors.", "납치범 30명 중 12개가 미성년자였어요.", "12개"),
    ("About 90 Dutch negotiators met in Oslo.", "약 90개의 네덜란드 협상단은 오슬로에서 만났어요.", "90개"),
    ("Eight prisoners were hanged.", "죄수 8개에 대한 형이 집행됐어요.", "8개"),
    ("Seven officials were fired over the leak.", "유출 사고로 7개가 해고됐어요.", "7개"),
    ("The letter was signed by two officials.", "고위 관계자 2개의 이름으로 보낸 편지예요.", "2개"),
    ("The storm hurt a man.", "폭풍으로 남자 1개가 부상했어요.", "1개"),
    ("The survey covers 900 patients.", "조사한 환자 수는 900개에 달해요.", "900개"),
    ("Bears ate two people.", "곰이 사람 2마리를 잡아먹었어요.", "2마리"),
    ("The depot has 26 drivers.", "차고에는 운전사 26개가 있어요.", "26개"),
    ("It signed up 60 drivers.", "택시 기사 60개를 모았어요.", "60개"),
    ("The bank hired 14 experts.", "은행이 전문가 14개를 채용했어요.", "14개"),
)
BY_THE_NOUN = (
    ("Border guards stopped 40 migrants.", "국경 경비대가 40개의 이민자를 멈춰 세웠어요.", "40개"),
    ("The ship carried 56 Nigerians.", "배에는 나이지리아인 56개가 타고 있었어요.", "56개"),
    ("Rebels freed three Americans.", "반군이 3개의 미국인을 풀어 줬어요.", "3개"),
    ("Five Germans were arrested.", "독일인 5개가 체포됐어요.", "5개"),
    ("The studio has 45 animators.", "스튜디오에는 애니메이터 45개가 있어요.", "45개"),
    ("It hired two auditors.", "감사인 2개를 채용했어요.", "2개"),
    ("Nine ethicists signed the letter.", "윤리학자 9개가 편지에 서명했어요.", "9개"),
    ("It invited six mentors.", "멘토 6개를 초대했어요.", "6개"),
    ("Five inventors filed the patent.", "발명자 5개가 특허를 냈어요.", "5개"),
    ("The probe names 14 bankers.", "조사는 은행가 14개를 적었어요.", "14개"),
    ("Some 45 lobbyists met them.", "로비스트 45개가 만났어요.", "45개"),
    ("They caught nine smugglers.", "밀수범 9개를 잡았어요.", "9개"),
    ("Three co-authors of the paper were women.", "공저자 3개는 여성이었어요.", "3개"),
    ('They freed 7 former "forgotten" women.', "잊혔던 여성 7개를 풀어 줬어요.", "7개"),
    ("The coach could not help the two racers.", "감독이 2개의 선수를 돕지 못했어요.", "2개"),
    ("They took six of their superiors hostage.", "선임 6개를 인질로 잡았어요.", "6개"),
    ("The 46 dead included five children.", "46개의 사망자 중 5명이 아이예요.", "46개"),
    ("Two sailors were lost and three others were rescued.", "표류자 중 3개만이 구조됐어요.", "3개"),
    ("It killed two people and wounded 11.", "총격을 벌여 2개가 숨지고 11명이 다쳤어요.", "2개"),
    ("The number of injured may pass 200.", "부상자가 200개를 넘을 수 있어요.", "200개"),
    ("Eight presidential hopefuls held a debate.", "8개의 대선후보들이 토론했어요.", "8개"),
    ("The rite needs at least 13 witches.", "의식에는 적어도 13개의 마녀가 필요해요.", "13개"),
)
THINGS = (
    ("The model has 48 layers.", "이 모델에는 층이 48명 있어요.", "48명"),
    ("The firm installed 24 sensors.", "공장에 센서 24명을 달았어요.", "24명"),
    ("They wired 32 routers into one network.", "라우터 32명을 한 망에 이었어요.", "32명"),
    ("The team found 17 errors in the file.", "파일에서 오류 17명을 찾았어요.", "17명"),
    ("The city opened 25 data centers.", "데이터 센터 25명을 열었어요.", "25명"),
    ("The firm sold 1,200 wafers.", "웨이퍼 1,200명을 팔았어요.", "1,200명"),
    ("It released three datasets.", "데이터셋 3명을 공개했어요.", "3명"),
    ("The tool found three vulnerabilities.", "취약점 3명을 찾았어요.", "3명"),
    ("The clerk copied 1,300 files.", "직원이 파일 1,300명을 옮겼어요.", "1,300명"),
    ("It will supply 600 of its robots.", "로봇 600명을 공급해요.", "600명"),
    ("It will supply 600 of its robots.", "600명의 로봇을 공급해요.", "600명"),
    ("Customs held 1,240 GPUs.", "세관이 GPU 1,240명을 잡아 뒀어요.", "1,240명"),
    (
        "The lab tested 26 models of 7 billion parameters.",
        "연구소가 매개변수 70억 개인 모델 26명을 시험했어요.",
        "26명",
    ),
    ("The court had 46 videos removed.", "법원이 영상 46명을 지우게 했어요.", "46명"),
    ("모델 26개를 시험했다.", "모델 26명을 시험했어요.", "26명"),
    ("The arm with 700 posts made 90 batteries.", "배터리 90명을 만들었어요.", "90명"),
)
RIGHT = (
    ("The system runs 12 agents.", "이 시스템은 에이전트 12개를 돌려요."),
    ("The layer picks 14 experts.", "층마다 전문가 14개를 골라 써요."),
    ("It ran six stories on buses.", "버스 기사 6개를 실었어요."),
    ("The kernel has 26 drivers.", "커널에 드라이버 26개가 있어요."),
    ("Two unions of drivers met.", "운전사 노조 2개가 만났어요."),
    ("Two firms of drivers merged.", "운전사 2개 조직이 합쳤어요."),
    ("Mixtral has 8 experts.", "믹스트랄에는 전문가 8개가 있어요."),
    ("The scheduler starts 16 workers.", "스케줄러가 작업자 16개를 띄워요."),
    ("The kernel loads 14 drivers.", "커널이 드라이버 14개를 불러와요."),
    ("The toolkit has 40 tokenizers.", "이 도구에는 토크나이저 40개가 있어요."),
    ("The language has 15 operators.", "이 언어에는 연산자 15개가 있어요."),
    ("It lists 23 identifiers.", "식별자 23개를 적었어요."),
    ("A swarm of 25 planners was tested.", "계획자 25개를 시험했어요."),
    ("The rig has 40,000 miners attached.", "채굴자 4만 개를 붙였어요."),
    ("The fund backs 22 founders.", "이 펀드는 스타트업 22개에 투자해요."),
    ("It signed 15 customers.", "고객사 15개와 계약했어요."),
    ("It won over 12 publishers.", "출판사 12개를 끌어들였어요."),
    ("The suit lists 12 plaintiffs.", "원고 12개 회사를 적었어요."),
    ("Three researchers each proposed a method.", "연구자마다 하나씩 방법 3개를 냈어요."),
    ("Two engineers drew plans.", "엔지니어가 상자 2개와 디자인 2개를 그렸어요."),
    ("Two bishops led the churches.", "교회 2개의 신도가 모였어요."),
    ("Six delegates came from as many firms.", "회사 6개의 대표자가 왔어요."),
    ("Three Koreans won medals in three events.", "한국인 3명이 3개 종목에서 메달을 땄어요."),
    ("Seven interns wrote an article each.", "인턴들이 쓴 글 7개예요."),
    ("The parser has two converters.", "변환자 2개가 있어요."),
    ("Workers at three factories struck.", "공장 3개의 노동자가 파업했어요."),
    ("It sickened 800 people in 31 states.", "감염자 수가 31개주 800명에 달해요."),
    ("12 teams took part.", "12개의 팀이 참가했어요."),
    ("Participants were split into two groups.", "참가자 2개 조로 나눴어요."),
    ("Students formed three clubs.", "학생 3개의 동아리가 아니라 4개 반이 모였어요."),
    ("Two bodies of members met.", "위원 2개 단체가 만났어요."),
    ("Six delegations arrived.", "선수단 6개가 도착했어요."),
    ("Three companies shut down.", "회사 3개가 문을 닫았어요."),
    ("It suspended 15 accounts.", "계정 15개를 정지했어요."),
    ("It won three events for women and two for men.", "여자 3개, 남자 2개 종목에서 이겼어요."),
    ("The tour takes in three temples.", "불교 사원 3개를 둘러봐요."),
    ("The model has 128 experts, eight of them active.", "전문가 128개 가운데 8개가 켜져요."),
    ("The textbook has five units.", "단원 5개를 배웠어요."),
    ("Three startups emerged.", "스타트업 3개가 부상했어요."),
    ("Two satellites went missing.", "위성 2개가 실종됐어요."),
    ("Three engineers had ideas, and five were adopted.", "엔지니어 3명이 낸 생각 가운데 5개를 채용했어요."),
    ("There were 4 deaths.", "사망 사고 4개가 보고됐어요."),
    ("Each student chose three topics.", "학생은 3개를 골랐어요."),
    ("Users with more than three accounts are blocked.", "이용자가 3개를 넘는 계정을 만들면 막혀요."),
    ("Two people named three apps.", "두 사람이 앱 3개를 꼽았어요."),
    ("Five projects died.", "프로젝트 5개가 사망 선고를 받았어요."),
    ("Free users get 5 searches and paying users 80.", "검색은 유료 이용자 80개, 무료 이용자 5개까지예요."),
    ("A dozen of the elephants were hurt by snares.", "코끼리 가운데 열두 마리는 올무에 다쳤어요."),
    ("The 90 newcomers are spoken widely.", "새로 온 90개 언어의 사용자는 많아요."),
    ("Three of the nine candidates worked.", "후보 물질 아홉 개 가운데 세 개가 들었어요."),
    ("It has up to four buttons people use daily.", "날마다 쓰는 4개의 단추를 포함하는 사용자 설정이 있어요."),
    ("It sorted 310 parts a shift, a worker 480.", "사람은 310개였어요."),
)


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_people_in_the_counter_of_things_block(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), BY_THE_NOUN)
def test_an_english_noun_for_people_says_that_they_are_counted(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), THINGS)
def test_things_in_the_counter_of_people_block(source: str, draft: str, wrong: str) -> None:
    assert wrong in [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_people_form_do_or_have_is_counted_as_things(source: str, draft: str) -> None:
    told = [one for one in lint_pair(source, draft) if "개" in draft[slice(*one.span)]]
    assert not [one for one in told if "사람은 ‘명’" in one.message or one.kind == "number-contradicted"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It has 50 sensors.", "센서 50대를 달았어요."),
        ("It lists 12 bugs.", "버그 12건을 적었어요."),
        ("It tests 9 algorithms.", "알고리즘 9종을 시험해요."),
        ("The city has 11 centers.", "센터 11곳이 있어요."),
        ("The model has 12 layers.", "이 모델은 12층이에요."),
        ("The company cut 480 jobs.", "이 회사는 480명을 줄였어요."),
        ("The 26 models walked the runway in Milan.", "모델 26명이 밀라노 무대에 섰어요."),
        ("The ads show digital doubles of 26 models.", "광고에 모델 26명의 디지털 분신이 나와요."),
        ("Only three solved the question.", "이 문항 3명만 풀었어요."),
        ("The robot team has 40 people.", "로봇 40명이 맡아요."),
        ("The site has 300 members.", "사이트 300명이 써요."),
        ("The company cut 90 chip jobs.", "칩 90명을 줄였어요."),
        ("The maker will drop 700 posts in its battery arm.", "배터리 700명을 내보내요."),
        ("It will fill 60 openings for its satellites.", "위성 60명을 새로 뽑아요."),
        ("The company announced 350 dismissals.", "로봇 350명을 내보내요."),
        ("드론 부문 일자리 120개를 없앤다.", "드론 120명을 줄여요."),
        ("The game has 40 players at once.", "게임 40명이 함께 해요."),
        ("The bus has 40 seats.", "버스 40명 정원이에요."),
        ("The 32 national teams take part.", "32개국 대표팀이 참가해요."),
    ],
)
def test_things_have_their_own_counters(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


def test_a_nation_too_many_blocks() -> None:
    draft = "33개국 대표팀이 참가해요."
    assert [one for one in lint_pair("The 32 national teams take part.", draft) if one.severity == "block"]


def test_the_fix_has_the_particle_that_it_asks_for() -> None:
    found = [one.fix for one in lint_pair("Two guards were hurt.", "경비원 2개가 다쳤어요.") if one.fix]
    assert [(one.find, one.replace) for one in found] == [("2개가", "2명이")]
