"""More countries, as in `place_table`, and what else places are called: the Windy City is Chicago."""

LANDS = """
Dominica: !도미니카연방
Equatorial_Guinea: 적도기니
Guinea-Bissau: 기니비사우
Guinea Guinean: 기니
Republic_of_Congo Congo-Brazzaville Republic_of_the_Congo: 콩고공화국
Lesotho: 레소토
Eswatini Swaziland: 에스와티니 스와질란드
Malawi Malawian: 말라위
Mauritius: 모리셔스
Seychelles: 세이셸
Comoros: 코모로
Gabon: !가봉
Chad Chadian: !차드
Mali Malian: !말리
Burkina_Faso: 부르키나파소
Gambia Gambian: 감비아
Sierra_Leone: 시에라리온
Liberia Liberian: 라이베리아
Togo: !토고
Benin: !베냉
Mauritania: 모리타니
Central_African_Republic: 중앙아프리카공화국
Eritrea Eritrean: 에리트레아
Djibouti: 지부티
Burundi: 부룬디
Bahamas: 바하마
Barbados: 바베이도스
Trinidad Trinidad_and_Tobago: 트리니다드토바고
Guyana Guyanese: 가이아나
Suriname: 수리남
Belize: 벨리즈
Grenada: !그레나다
Fiji Fijian: !피지
Tonga Tongan: !통가
Samoa Samoan: 사모아
Vanuatu: 바누아투
Solomon_Islands: 솔로몬제도
Kiribati: 키리바시
Tuvalu: 투발루
Nauru: 나우루
Palau: 팔라우
Micronesia: 미크로네시아
Marshall_Islands: 마셜제도
East_Timor Timor-Leste: 동티모르
Bhutan Bhutanese: 부탄
North_Macedonia Macedonia Macedonian: 북마케도니아 마케도니아
Andorra: 안도라
Monaco: 모나코
San_Marino: 산마리노
Liechtenstein: 리히텐슈타인
Cape_Verde: 카보베르데
Ireland Emerald_Isle: 아일랜드
Japan Land_of_the_Rising_Sun: 일본
"""
CALLED = """
illinois| Chicago Windy_City: 시카고
us| New_York Big_Apple: 뉴욕; Texas Lone_Star_State: 텍사스; California Golden_State: 캘리포니아; Florida Sunshine_State: 플로리다; Hawaii Aloha_State: 하와이
nevada| Las_Vegas Sin_City: 라스베이거스
newjersey| Atlantic_City: 애틀랜틱시티; Newark: 뉴어크
california| Los_Angeles City_of_Angels: 로스앤젤레스
pennsylvania| Philadelphia City_of_Brotherly_Love: 필라델피아; Pittsburgh Steel_City: 피츠버그
michigan| Detroit Motor_City Motown: 디트로이트
massachusetts| Boston Beantown: 보스턴
louisiana| New_Orleans Big_Easy: 뉴올리언스
colorado| Denver Mile_High_City: 덴버
tennessee| Nashville Music_City: 내슈빌
uk| Glasgow Glaswegian: 글래스고; Liverpool Liverpudlian Scouser: 리버풀; Manchester Mancunian: 맨체스터; Newcastle Geordie: 뉴캐슬
italy| Rome Eternal_City: !로마
france| Paris City_of_Light: !파리
china| Xuzhou: 쉬저우; Wuxi: 우시시; Changzhou: 창저우; Ningbo: 닝보; Wenzhou: 원저우; Qingdao: 칭다오; Dalian: 다롄; Shenyang: 선양; Harbin: 하얼빈; Xiamen: 샤먼; Zhengzhou: 정저우; Changsha: !창사; Kunming: 쿤밍; Jinan: 지난시; Taiyuan: 타이위안; Urumqi: 우루무치; Lhasa: 라싸; Foshan: 포산; Zhuhai: 주하이; Macau Macao: 마카오
slovakia| Kosice Košice: 코시체
bosnia| Mostar: 모스타르; Srebrenica: 스레브레니차
northmacedonia| Skopje: 스코페
montenegro| Podgorica: 포드고리차
turkmenistan| Ashgabat: 아시가바트
oman| Muscat: 무스카트
yemen| Sanaa: !사나; Aden: 아덴; Hodeidah: 호데이다
bahrain| Manama: 마나마
algeria| Algiers: 알제; Oran: 오랑
mali| Bamako: 바마코
niger| Niamey: 니아메
nigeria| Port_Harcourt: 포트하커트
cameroon| Yaoundé Yaounde: 야운데; Douala: 두알라
congo| Goma: 고마; Bukavu: 부카부
botswana| Gaborone: 가보로네
namibia| Windhoek: 빈트후크
mozambique| Maputo: 마푸투
madagascar| Antananarivo: 안타나나리보
tanzania| Dodoma: 도도마; Zanzibar: 잔지바르
somalia| Mogadishu: 모가디슈
sudan| El_Fasher El-Fasher: 엘파셰르; Port_Sudan: 포트수단
liberia| Monrovia: 몬로비아
guinea| Conakry: 코나크리
burkinafaso| Ouagadougou: 와가두구
jamaica| Kingston: 킹스턴
dominicanrepublic| Santo_Domingo: 산토도밍고
honduras| Tegucigalpa: 테구시갈파
nicaragua| Managua: 마나과
bolivia| Santa_Cruz_de_la_Sierra: 산타크루스
argentina| Rosario: 로사리오; Mendoza: 멘도사
peru| Cusco: 쿠스코; Arequipa: 아레키파
mexico| Juárez Ciudad_Juárez: 시우다드후아레스; Acapulco: 아카풀코; Sinaloa: 시날로아; Oaxaca: 오악사카
pakistan| Quetta: 퀘타
afghanistan| Kandahar: 칸다하르; Herat: 헤라트
india| Srinagar: 스리나가르; Kerala: 케랄라; Maharashtra: 마하라슈트라; Tamil_Nadu: 타밀나두; Bihar: 비하르; Punjab: 펀자브; Assam: 아삼; Uttar_Pradesh: 우타르프라데시
laos| Vientiane: 비엔티안
myanmar| Mandalay: 만달레이; Naypyidaw: 네피도
indonesia| Medan: 메단; Aceh: 아체; Sumatra: 수마트라; Sulawesi: 술라웨시
philippines| Mindanao: 민다나오
fiji| Suva: 수바
papuanewguinea| Port_Moresby: 포트모르즈비
malta| Valletta: 발레타
cyprus| Limassol: 리마솔
greece| Crete: 크레타; Lesbos: 레스보스; Piraeus: 피레우스
turkey| Diyarbakir: 디야르바키르; Gaziantep: 가지안테프
syria| Homs: !홈스; Idlib: 이들리브; Latakia: 라타키아; Raqqa: 라카
lebanon| Sidon: 시돈
iraq| Kirkuk: 키르쿠크
iran| Mashhad: 마슈하드; Shiraz: 시라즈; Tabriz: 타브리즈; Natanz: 나탄즈; Fordow Fordo: 포르도
palestine| Rafah: 라파; Khan_Younis: 칸유니스; Jenin: 제닌; Hebron: 헤브론; Nablus: 나블루스
egypt| Luxor: 룩소르; Port_Said: 포트사이드
libya| Benghazi: 벵가지; Misrata: 미스라타
russia| Kazan: 카잔; Rostov Rostov-on-Don: 로스토프나도누; Belgorod: 벨고로드; Murmansk: 무르만스크; Kaliningrad: 칼리닌그라드; Omsk: 옴스크; Irkutsk: 이르쿠츠크; Khabarovsk: 하바롭스크; Volgograd: 볼고그라드; Samara: 사마라; Chelyabinsk: 첼랴빈스크; Grozny: 그로즈니; Sakhalin: 사할린
ukraine| Donetsk: 도네츠크; Luhansk: 루한스크; Crimea: 크림반도; Chernihiv: 체르니히우; Pokrovsk: 포크로우스크; Bakhmut: 바흐무트; Kramatorsk: 크라마토르스크; Mykolaiv: 미콜라이우; Poltava: 폴타바; Vinnytsia: 빈니차
belarus| Gomel: 고멜; Brest: 브레스트
poland| Lodz: 우치; Rzeszow: 제슈프; Szczecin: 슈체친
czechia| Pilsen: 플젠
hungary| Debrecen: 데브레첸; Szeged: 세게드
romania| Constanta: 콘스탄차
croatia| Rijeka: 리예카
switzerland| St._Gallen: 장크트갈렌
belgium| Liège Liege: 리에주
estonia| Narva: 나르바
spain| Palma: 팔마; Ibiza: 이비사; Mallorca Majorca: 마요르카; Tenerife: 테네리페; Catalonia: 카탈루냐; Andalusia: 안달루시아; Galicia: 갈리시아
italy| Catania: 카타니아; Sicily: 시칠리아; Sardinia: 사르데냐; Tuscany: 토스카나; Lombardy: 롬바르디아; Parma: 파르마; Pisa: 피사; Lampedusa: 람페두사
germany| Saxony: 작센; Hesse: 헤센; Rostock: 로스토크; Erfurt: 에르푸르트; Chemnitz: 켐니츠; Solingen: 졸링겐; Cottbus: 코트부스
france| Reims: 랭스; Rouen: 루앙; Dijon: 디종; Calais: 칼레; Dunkirk: 됭케르크; Le_Havre: 르아브르; Brittany: 브르타뉴; Normandy: 노르망디; Provence: 프로방스; Corsica: 코르시카; Alsace: 알자스; Biarritz: 비아리츠
uk| Bradford: 브래드퍼드; Exeter: 엑서터; Inverness: 인버네스; Derry: 데리; Cornwall: 콘월; Essex: 에식스; Yorkshire: 요크셔; Devon: 데번; Northern_Ireland: 북아일랜드
canada| Manitoba: 매니토바; Saskatchewan: 서스캐처원; Nova_Scotia: 노바스코샤; Newfoundland: 뉴펀들랜드; Yukon: 유콘; Nunavut: 누나부트
australia| Tasmania: 태즈메이니아; New_South_Wales: 뉴사우스웨일스
us| Guam: 괌
japan| Nara: !나라현; Fukushima: 후쿠시마; Kanagawa: 가나가와; Aomori: 아오모리
taiwan| Kinmen: 진먼; Matsu: 마쭈
"""
