"""A name of the source in the role of another: the loser of a bid, the rival, the former employer, somebody who only commented."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.known_names import parties
from tests.unit.check.building import blocked_at

_BID = "Siemens has picked Ericsson over Nokia to build a private network at its Leipzig plant. The order is worth 90 million euros. Nokia had supplied the network that it replaces."
_LED = "Ola Labs raised $80 million from Sequoia and Accel on Tuesday. Its biggest customer is now Toyota, which made up 35% of sales in June; Honda, once first, is down to 12%."
_STUDY = "A paper by Margaret Mitchell and Dario Amodei came out on Monday. They looked at 48 leaderboards in eleven languages and could repeat 17. Andrew Ng, who was not involved, praised it."
_JOB = "Robin Health hired Kevin Scott's former deputy Asha Sharma as its first president. Sharma spent six years at Meta, where she ran the calls team. She turned down Amazon last week."
_SHUT = "OpenAI will close its Sora app in Germany on March 3 after a ruling. It stays open in France and Italy, where no court has ruled."
_OWNER = "Until now only SAP's software and Microsoft's Copilot were allowed in the ministry. Google's Gemini was turned down last year because of its logs."
_ROUND = "Runway has raised $300 million at a value of $5 billion. General Atlantic led the round after Spark Capital, which led the last one, asked for a lower price. Runway will hire 40 people in Tokyo."
_KITS = "Sony showed a desk robot that costs $240 as a kit. Foxconn will assemble and ship it. Arm supplied the chip design. Sales begin on May 4."
_SITE = "Equinix and Vantage are ending their venture in Oslo. Equinix will keep the halls and pay Vantage $90 million. The staff stay."
_FINE = "Spain's competition authority fined Amazon 40 million euros for steering sellers. Zalando had complained; eBay and Etsy gave evidence. Amazon will go to court in Madrid."
_SUED = "Nikon and Canon, which once shared a lab, are in court. Canon sued on Friday, saying Nikon's focus software copies nine of its functions. Nikon called it groundless."
_OVER = "Spotify changed its rules on cloned voices over the objection of Warner Music, two people said. Sony Music kept silent. The rules start in March."
_FROM = "Two engineers from Tesla's battery group have joined Northvolt, the maker from Stockholm. Both had earlier worked at Panasonic. Northvolt has 900 staff."
_DESIGN = "MediaTek, not Qualcomm, will design Volvo's first cabin chip, Reuters reported on Monday. TSMC will make it. Qualcomm fell 3 percent."
_LOAN = "CoreWeave wants to borrow $4 billion from banks led by Barclays, with Dell guaranteeing part of the loan. An earlier loan arranged by Citi cost 11%."
_LEASE = "Wayve raised $200 million in May. Oxbotica, an older rival, raised a third of that. Alex Kendall said the next tests would run near Leeds, where Nissan has leased it an old test track."
_WON = "Three firms wanted the contract of the Dutch police. Capgemini won it on Tuesday with a bid of 12 million euros; Atos came second and Accenture third."
_FED = "Italy's privacy authority fined Lidl 2 million euros and told Carrefour, which it had fined before, that its changes were enough. Lidl had filmed shoppers without asking."
_CLAIMS = "Orbisoft said on Friday that it would take its case on. Castellan Arbitration dismissed three of the four claims, including one about patents, in a ruling of 90 pages. Rival Parcella is not a party."

WRONG = [
    (_CLAIMS, "파르셀라의 주장 네 가지 중 특허에 관한 것을 포함한 세 가지가 기각됐어요.", "파르셀라"),
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 노키아에 맡기기로 했어요.", "노키아"),
    (_LED, "가장 큰 고객은 이제 혼다로, 6월 매출의 35%를 차지했어요.", "혼다"),
    (_STUDY, "앤드루 응과 다리오 아모데이가 열한 언어의 순위표 48개를 살펴봤어요.", "앤드루 응"),
    (_JOB, "로빈 헬스가 아샤 샤르마를 첫 사장으로 데려왔어요. 아마존에서 6년 동안 통화 팀을 이끌던 사람이에요.", "아마존"),
    (_SHUT, "오픈AI의 소라 앱이 3월 3일 프랑스에서 문을 닫아요.", "프랑스"),
    (_OWNER, "지금까지 부처에서는 SAP의 소프트웨어와 구글의 코파일럿만 허용됐어요.", "구글"),
    (_ROUND, "런웨이가 3억 달러를 모았어요. 이번 라운드는 스파크 캐피털이 이끌었어요.", "스파크 캐피털"),
    (_KITS, "소니가 조립식 탁상 로봇을 내놨어요. 조립과 배송은 Arm이 맡아요.", "Arm"),
    (_KITS, "소니의 240달러짜리 탁상 로봇이에요. 칩 설계는 폭스콘이 댔어요.", "폭스콘"),
    (_SITE, "두 회사가 오슬로의 합작을 끝내요. 에퀴닉스는 돈을 주고, 건물은 밴티지가 갖고 가요.", "밴티지"),
    (_FINE, "스페인 경쟁당국이 아마존에 과징금 4,000만 유로를 물렸어요. 불만을 제기한 곳은 이베이예요.", "이베이"),
    (_SUED, "같은 연구소를 쓰던 두 회사예요. 초점 소프트웨어가 기능 아홉 가지를 베꼈다며 니콘이 소송을 냈어요.", "니콘"),
    (_OVER, "스포티파이가 소니뮤직의 반대를 무릅쓰고 복제 목소리 규칙을 바꿨어요.", "소니뮤직"),
    (_FROM, "스톡홀름의 노스볼트가 파나소닉 배터리 조직에서 엔지니어 둘을 데려왔어요.", "파나소닉"),
    (_DESIGN, "볼보의 첫 실내 칩을 퀄컴이 설계한다고 로이터가 전했어요.", "퀄컴"),
    (_LOAN, "코어위브가 바클레이스가 이끄는 은행들에서 40억 달러를 빌리려 해요. 일부는 씨티가 보증해요.", "씨티"),
    (_LEASE, "웨이브의 다음 시험은 옥스보티카가 빌려준 리즈 근처의 옛 시험장에서 해요.", "옥스보티카"),
    (_WON, "네덜란드 경찰의 계약은 세 회사가 노렸어요. 1,200만 유로를 써낸 아토스가 화요일에 따냈어요.", "아토스"),
]  # fmt: skip
RIGHT = [
    (
        "Velmora Bank will let its 3,100 tellers use Inkwell, an assistant built by Danish start-up Sprog. Rival Castle & Crane dropped the same tool in April. Sprog's founder, Mette Kragh, blamed old records.",
        "잉크웰은 4월 캐슬앤드크레인에서 쫓겨난 도구예요. 벨모라는 그래도 창구 직원 3,100명에게 쥐여 줘요.",
    ),
    (
        "No model got more than 38% of the tasks in CourtBench, a test of 600 case files published on Monday by the University of Graz and the legal charity Lexora Trust. Trained clerks averaged 81%. The strongest model, Quartz-3 from Ambervale Labs, solved 228 tasks, ahead of Sable Max with 190.",
        "코트벤치 1위는 앰버베일 랩스의 쿼츠-3이에요. 228개를 풀어 세이블 맥스를 앞섰어요.",
    ),
    (_CLAIMS, "오르비소프트의 주장 네 가지 중 특허에 관한 것을 포함한 세 가지가 기각됐어요."),
    ("On the company's own trials, Orvane 3 solved 64.2% of the tasks in MediBench Core, compared with 58.8% for Orvane 2. Larkmoor said Orvane 3 was trained on 6 trillion tokens over 40 days.", "라크무어 자체 시험에서 새 모델은 메디벤치 코어 과제의 64.2%를 풀어 이전 판(58.8%)을 앞섰어요."),
    ("Operator Halmar Grid said it would build a 400-megawatt plant near Bergen at a cost of $2.4 billion. Halmar will use sea water.", "할마르 그리드의 새 시설에는 24억 달러가 들어요. 용량 400메가와트로 나누면 1메가와트에 600만 달러꼴이에요."),
    ("Tundra-90B was trained for 60 days on 1,024 chips lent by the Danish computing centre Hvid. It scored 61.4% on ProofTrial, 9 points below the best closed model.", "툰드라-90B는 프루프트라이얼에서 61.4%를 받았어요. 닫힌 모델 중 최고보다는 9점 뒤져요."),
    ("Nora Felt, who leads research at the lab Halden, is leaving after four years to teach, she wrote on Friday. Her deputy, Samir Okoye, takes over on 1 March.", "연구소 할덴의 연구 책임자 노라 펠트가 4년 만에 나가요. 3월부터는 부책임자 사미르 오코예가 뒤를 이어요."),
    (
        "Copal Software has taken an order from the navy worth 9 million euros. Nikon, which had been expected to win, came second.",
        "수주가 점쳐졌던 니콘은 2위에 그쳤어요.",
    ),
    (
        "Nick Turley, who ran ChatGPT, is leaving OpenAI for Airbnb. His duties pass to Fidji Simo.",
        "털리가 하던 일은 피지 시모가 이어받아요.",
    ),
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 노키아가 아니라 에릭슨에 맡기기로 했어요."),
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 에릭슨에 맡겨요. 지금 망은 노키아가 댔어요."),
    (_LED, "가장 큰 고객은 이제 토요타로, 6월 매출의 35%를 차지했어요. 한때 첫째였던 혼다는 12%로 내려왔어요."),
    (_STUDY, "마거릿 미첼과 다리오 아모데이가 열한 언어의 순위표 48개를 살펴봤어요. 앤드루 응은 이를 칭찬했어요."),
    (_JOB, "로빈 헬스가 아샤 샤르마를 첫 사장으로 데려왔어요. 메타에서 6년 동안 통화 팀을 이끌던 사람이고, 지난주에는 아마존을 마다했어요."),
    (_SHUT, "오픈AI의 소라 앱이 3월 3일 독일에서 문을 닫지만 프랑스와 이탈리아에서는 계속 열려 있어요."),
    (_OWNER, "지금까지 부처에서는 SAP의 소프트웨어와 마이크로소프트의 코파일럿만 허용됐고, 구글의 제미나이는 퇴짜를 맞았어요."),
    (_ROUND, "런웨이가 3억 달러를 모았어요. 지난 라운드는 스파크 캐피털이 이끌었어요."),
    (_KITS, "소니가 조립식 탁상 로봇을 내놨어요. 조립과 배송은 폭스콘이 맡고 칩 설계는 Arm이 댔어요."),
    (_SITE, "두 회사가 오슬로의 합작을 끝내요. 건물은 에퀴닉스가 갖고, 밴티지가 9,000만 달러를 받아요."),
    (_SITE, "오슬로의 합작이 끝나면 밴티지가 9,000만 달러를 받고 건물은 에퀴닉스에 남아요."),
    (_FINE, "아마존이 스페인에서 과징금 4,000만 유로를 물게 됐어요. 이베이도 증거를 냈어요."),
    (_SUED, "니콘이 법정에 서요. 초점 소프트웨어가 캐논의 기능 아홉 가지를 베꼈다는 소송을 당했거든요."),
    (_OVER, "스포티파이가 워너뮤직의 반대를 무릅쓰고 복제 목소리 규칙을 바꿨어요. 소니뮤직은 말이 없었어요."),
    (_FROM, "노스볼트가 테슬라 배터리 조직에서 엔지니어 둘을 데려왔어요. 둘은 파나소닉에서도 일했어요."),
    (_DESIGN, "볼보의 첫 실내 칩을 미디어텍이 설계한다고 로이터가 전했어요. 퀄컴 주가는 3% 내렸어요."),
    (_LOAN, "코어위브가 바클레이스가 이끄는 은행들에서 40억 달러를 빌리려 해요. 일부는 델이 보증해요. 씨티가 주선한 예전 대출은 11%였어요."),
    (_LEASE, "웨이브가 닛산에게서 빌린 리즈 근처의 옛 시험장에서 다음 시험을 해요."),
    (_WON, "네덜란드 경찰의 계약은 세 회사가 노렸어요. 1,200만 유로를 써낸 캡제미니가 화요일에 따냈고 아토스는 2등이었어요."),
    (_FED, "손님을 묻지도 않고 찍은 리들이 과징금 200만 유로를 물게 됐어요. 까르푸는 고친 것으로 충분하다는 말을 들었어요."),
    ("Temu was fined 3 million euros by CNIL in Paris on Monday. Shein was fined last year.", "월요일에 CNIL이 과징금 300만 유로를 물렸어요. 쉬인은 지난해에 물었어요."),
    ("Meta settled with Red Cat in October for $4 million. Anduril did not.", "레드캣이 10월에 400만 달러를 받고 합의했어요. 안두릴은 하지 않았어요."),
    ("Adobe will pay Getty $30 million a year for pictures. Getty gave Adobe 40 million of them on Monday.", "게티가 해마다 3,000만 달러를 받아요. 사진 4,000만 장은 월요일에 어도비가 받았어요."),
    ("Nokia licensed 12 patents from Ericsson. Ericsson gets $9 million a year. Huawei declined.", "에릭슨이 특허 12건을 노키아에 빌려줘요. 에릭슨은 해마다 900만 달러를 받고, 화웨이는 거절했어요."),
    ("Reddit earned $61 million from licences in the quarter, Quora $27 million. Both firms want new contracts.", "라이선스로 분기에 레딧이 6,100만 달러, 쿼라가 2,700만 달러를 벌었어요."),
    ("Wayve has sold a stake of 12.5% to a group led by Nissan for 900 million pounds. Nissan gets a seat on the board.", "웨이브가 닛산이 이끄는 투자자들에게 지분 12.5%를 9억 파운드에 팔았어요."),
    ("It would be Samsung's second large order from an American firm after Tesla. Meta made no comment.", "미국 기업에게 받은 큰 주문으로는 테슬라에 이어 두 번째예요."),
    ("Toyota said its new robot sews 40 seats an hour. It was built with Preferred Networks in Nagoya and will start work in May.", "토요타의 새 로봇은 한 시간에 시트 40개를 꿰매고, 5월부터 일해요."),
    ("Kakao cut the price of its assistant by 20% on Monday. The company will also move its servers from Samsung to Naver in May.", "카카오가 월요일에 도우미 값을 20% 내렸어요. 카카오는 5월에 서버도 옮겨요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_name_in_the_role_of_another_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_in_its_own_role_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


def test_a_source_that_opens_without_a_name_has_no_name_that_it_is_about() -> None:
    source = "It should have expired. An outside firm, Trail of Bytes, will review it. We paid Oddbox's engineer Nanako Feld, who filed the first report, a bounty."
    assert blocked_at(source, "트레일 오브 바이츠의 엔지니어 나나코 펠드가 처음 신고했어요.", "바이츠")
    assert not blocked_at(source, "오드박스의 엔지니어 나나코 펠드가 처음 신고했어요.", "오드박스")


def test_a_city_and_its_country_are_of_one_kin() -> None:
    assert parties.kin({"ottawa"}, {"canada"})
    assert parties.kin({"china"}, {"hefei", "lumo"})
    assert not parties.kin({"ottawa"}, {"us"})


def test_a_name_in_hangul_is_no_other_one_than_itself() -> None:
    source = (
        "Four bakers' groups sued Saltmarsh Ovens in a court in Boston on Thursday, accusing it of copying more than 900 recipes to train"
        " its Orrin models. The plaintiffs, led by Prairie Press Holdings, seek at least $850 million in damages."
    )
    draft = "제빵사 모임 네 곳이 오린 모델을 학습시켰다며 솔트마시 오븐스를 상대로 소송을 냈어요."
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
