"""Makers, carriers, builders and sellers of the world that AI news names, each with its writings, as in `alias_table`."""

INDUSTRY = """
Orange Orange_SA: ?오렌지
BT BT_Group: BT그룹
Swisscom: 스위스콤
Telenor: 텔레노르
Telstra: 텔스트라
Singtel: 싱텔
SingTel_Optus Optus: 옵터스
Bharti_Airtel: 바르티에어텔
China_Mobile: 차이나모바일 중국이동통신
China_Telecom: 차이나텔레콤 중국전신
China_Unicom: 차이나유니콤
ZTE:
AT&T: AT&T
Charter Charter_Communications: !차터
Lumen: !루멘
Iliad: 일리아드
Telecom_Italia TIM: 텔레콤이탈리아
KPN:
e& Etisalat: 에티살랏
STC: STC그룹
Juniper Juniper_Networks: 주니퍼네트웍스
Arista Arista_Networks: 아리스타네트웍스 아리스타
Ciena: 시에나
Corning: 코닝
Coherent: 코히런트
Lumentum: 루멘텀
Credo: !크레도
Astera_Labs: 아스테라랩스
Celestial_AI: 셀레스티얼AI
Lightmatter: 라이트매터
Ayar_Labs: 에이어랩스
Etched: 에치드
d-Matrix: 디매트릭스
SiFive: 사이파이브
Imagination_Technologies: 이매지네이션테크놀로지스
Ampere Ampere_Computing: 암페어컴퓨팅
Graphcore: 그래프코어
Rambus: 램버스
Onsemi: 온세미
NXP: NXP반도체
Renesas: 르네사스
Analog_Devices: 아날로그디바이스
Microchip: 마이크로칩테크놀로지
Wolfspeed: 울프스피드
Monolithic_Power: 모놀리식파워
KLA:
Advantest: 어드반테스트
Teradyne: 테라다인
Disco_Corp: 디스코코퍼레이션
Lasertec: 레이저텍
Screen_Holdings: 스크린홀딩스
Shin-Etsu: 신에쓰화학
Ibiden: 이비덴
Murata: 무라타 무라타제작소
TDK:
Kyocera: 교세라
Nidec: 니덱
Fanuc: 화낙
Yaskawa: 야스카와 야스카와전기
Keyence: 키엔스
Omron: 오므론
Sharp: !샤프
Toshiba: 도시바
NEC:
Mitsubishi Mitsubishi_Electric Mitsubishi_Heavy: 미쓰비시 +미쓰비시전기 +미쓰비시중공업
Mitsui: 미쓰이물산
Sumitomo: 스미토모
Itochu: 이토추
Marubeni: 마루베니
Canon: !캐논
Nikon: 니콘
Ricoh: 리코
Fujifilm: 후지필름
Yamaha: 야마하
Suzuki: 스즈키
LY_Corp Line_Yahoo LINE: 라인야후
Mercari: 메루카리
CyberAgent: 사이버에이전트
Preferred_Networks: 프리퍼드네트웍스
Dentsu: 덴쓰
Recruit_Holdings: 리크루트홀딩스
Seven_&_i: 세븐앤드아이
ASE ASE_Technology: ASE테크놀로지
UMC: UMC
MediaTek: +미디어텍사
Realtek: 리얼텍
Delta_Electronics: 델타일렉트로닉스
Inventec: 인벤텍
Gigabyte: !기가바이트
MSI:
Asrock: 애즈락
Compal: 컴팔
Lite-On: 라이트온
Hua_Hong: 화훙반도체 화홍반도체 화훙 화홍
Biren: 비런 비런테크놀로지
MetaX: 메타X
Enflame: 엔플레임
Iluvatar: 일루바타
Naura: 나우라
SMEE:
OPPO: ?오포
Vivo: !비보
Honor: !아너
Transsion: 트랜션
DJI:
Hikvision: 하이크비전
Megvii: 메그비
CATL:
Gotion: 궈쉬안
NIO: 니오
Zeekr: 지커
SAIC SAIC_Motor: 상하이자동차
Great_Wall_Motor: 창청자동차
Chery: 체리자동차
UBTech UBTECH: 유비테크
AgiBot: 애지봇 즈위안로봇
Fourier: 푸리에인텔리전스
Galbot: 갤봇
Agile_Robots: 애자일로보츠
Hesai: 허사이
RoboSense: 로보센스
Momenta: 모멘타
NetEase: 넷이즈
Kuaishou: +콰이쇼
Bilibili: 빌리빌리
Xiaohongshu RedNote: 샤오훙수
Meitu: 메이투
Kingsoft: 킹소프트
JD.com JD: +징둥닷컴
Haier: 하이얼
Midea: 메이디
TCL:
Hisense: 하이센스
Sinopec: 시노펙
PetroChina: 페트로차이나
State_Grid: 국가전력망공사
Adani Adani_Group: 아다니 아다니그룹
Mahindra: 마힌드라
Bajaj: 바자즈
Zomato: 조마토
Swiggy: 스위기
Paytm: 페이티엠
PhonePe: 폰페
Ola: !올라
Krutrim: 크루트림
Yotta: 요타데이터
Larsen_&_Toubro L&T: 라르센앤드투브로
Grab Grab_Holdings: 그랩홀딩스
GoTo Gojek: 고젝
Tokopedia: 토코피디아
Sea_Ltd Shopee: 쇼피
Lazada: 라자다
VinFast: 빈패스트
Vingroup: 빈그룹
FPT: FPT소프트웨어
Viettel: 비엣텔
Petronas: 페트로나스
YTL: YTL파워
Audi: 아우디
Daimler Daimler_Truck: 다임러
Mercedes Mercedes-Benz: 메르세데스벤츠 메르세데스-벤츠
Continental_AG: 콘티넨탈AG
ZF ZF_Friedrichshafen: ZF프리드리히스하펜
Valeo: 발레오
Aptiv: 앱티브
Magna: 마그나인터내셔널
Aurora Aurora_Innovation: 오로라이노베이션
Nuro: ?뉴로
Wayve: 웨이브AI
May_Mobility: 메이모빌리티
Einride: 아인라이드
Kodiak: 코디악로보틱스
Plus.ai: 플러스AI
Nikola: 니콜라모터
Polestar: 폴스타
General_Dynamics: 제너럴다이내믹스
BAE BAE_Systems: BAE시스템스
L3Harris: L3해리스
Leonardo Leonardo_SpA: !레오나르도
Palladyne: 팔라다인
Quantum_Systems: 퀀텀시스템스
Tekever: 테케버
Rolls-Royce: 롤스로이스
Safran: 사프란
Embraer: 엠브라에르
Delta_Air_Lines: 델타항공
United_Airlines: 유나이티드항공
American_Airlines: 아메리칸항공
Air_France: 에어프랑스
British_Airways: 영국항공
Qantas: 콴타스 콴타스항공
Singapore_Airlines: 싱가포르항공
Cathay_Pacific: 캐세이퍼시픽
UPS:
USPS:
DSV:
Kuehne_&_Nagel: 퀴네앤드나겔
Prologis: 프로로지스
Ocado: 오카도
Tesco: 테스코
Sainsbury's: 세인즈버리
Carrefour: 까르푸
Aldi: 알디
Lidl: ?리들
Kroger: 크로거
Albertsons: 앨버트슨
Lowe's: 로우스
Wayfair: 웨이페어
Chewy: !츄이
Kohl's: 콜스
Nordstrom: 노드스트롬
Gap_Inc:
H&M: H&M
LVMH:
Kering: 케링
Procter_&_Gamble P&G: +프록터앤드갬블 +P&G
Colgate: 콜게이트
Kraft_Heinz: 크래프트하인츠
Mondelez: 몬델리즈
Mars_Inc: !마스
Danone: 다논
Heineken: 하이네켄
AB_InBev: AB인베브
Diageo: 디아지오
Yum_Brands Taco_Bell: 타코벨
Wendy's: 웬디스
Domino's: 도미노피자
Chipotle: 치폴레
Mattel: 마텔
Hasbro: 해즈브로
Lego LEGO: ?레고
Marriott: 메리어트
Hilton: 힐튼
Shell:
BP: BP
Equinor: 에퀴노르
Eni: ?에니
Engie: ?엔지
EDF: 프랑스전력공사
RWE:
E.ON: 에온
Iberdrola: 이베르드롤라
Enel: 에넬
Vattenfall: 바텐폴
Orsted Ørsted: 오스테드
Vestas: 베스타스
Siemens_Energy: 지멘스에너지
Hitachi_Energy: 히타치에너지
ABB:
Eaton: 이턴
Emerson: 에머슨
Rockwell_Automation: 록웰오토메이션
Cummins: 커민스
Duke_Energy: 듀크에너지
Dominion Dominion_Energy: 도미니언에너지
Exelon: 엑셀론
Entergy: 엔터지
Southern_Company: 서던컴퍼니
AEP American_Electric_Power: +아메리칸일렉트릭파워
PJM:
Talen Talen_Energy: 탈렌에너지
NRG NRG_Energy: NRG에너지
Cameco: 카메코
Centrus: 센트러스에너지
Commonwealth_Fusion Commonwealth_Fusion_Systems: 커먼웰스퓨전시스템스
TAE TAE_Technologies: TAE테크놀로지스
Fervo Fervo_Energy: 퍼보에너지
Crown_Castle: 크라운캐슬
American_Tower: 아메리칸타워
"""
