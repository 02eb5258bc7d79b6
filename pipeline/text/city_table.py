"""More cities of the world, each under what it lies in, as in `place_table`."""

CITIES = """
ukraine| Lviv: 르비우 리비우; Odesa Odessa: 오데사; Kharkiv Kharkov: 하르키우; Dnipro: 드니프로; Zaporizhzhia: 자포리자; Mariupol: 마리우폴; Kherson: 헤르손
russia| Novosibirsk: 노보시비르스크; Vladivostok: 블라디보스토크; Yekaterinburg: 예카테린부르크; Sochi: !소치
germany| Nuremberg Nürnberg: 뉘른베르크; Hanover Hannover: 하노버; Bremen: 브레멘; Mannheim: 만하임; Aachen: 아헨; Potsdam: 포츠담; Mainz: 마인츠; Wolfsburg: 볼프스부르크; Freiburg: 프라이부르크; Bonn: !본
france| Bordeaux: 보르도; Nantes: 낭트; Lille: !릴; Rennes: !렌; Montpellier: 몽펠리에; Cannes: !칸; Versailles: 베르사유
spain| Malaga: 말라가; Bilbao: 빌바오; Granada: 그라나다; Alicante: 알리칸테
italy| Florence Firenze: 피렌체; Genoa: 제노바; Verona: 베로나; Palermo: 팔레르모; Trieste: 트리에스테
portugal| Coimbra: 코임브라; Braga: 브라가
netherlands| Utrecht: 위트레흐트; Delft: 델프트; Groningen: 흐로닝언; Maastricht: 마스트리흐트
belgium| Ghent: 겐트; Bruges: 브뤼허
switzerland| Lugano: 루가노; Lucerne: 루체른; Winterthur: 빈터투어
austria| Salzburg: 잘츠부르크; Graz: !그라츠; Linz: !린츠; Innsbruck: 인스브루크
sweden| Uppsala: 웁살라; Linköping: 린셰핑; Lund: !룬드; Umeå: 우메오; Skellefteå: 셸레프테오; Kiruna: 키루나
norway| Bergen: 베르겐; Trondheim: 트론헤임; Stavanger: 스타방에르; Tromsø: 트롬쇠
denmark| Aarhus: 오르후스; Odense: 오덴세; Aalborg: 올보르
finland| Espoo: 에스포; Tampere: 탐페레; Turku: 투르쿠; Oulu: 오울루
poland| Gdansk: 그단스크; Wroclaw: 브로츠와프; Poznan: 포즈난; Katowice: 카토비체; Lublin: 루블린
czechia| Brno: 브르노; Ostrava: 오스트라바
slovakia| Bratislava: 브라티슬라바
slovenia| Ljubljana: 류블랴나
croatia| Dubrovnik: 두브로브니크
serbia| Novi_Sad: 노비사드
bosnia| Sarajevo: 사라예보
kosovo| Pristina: 프리슈티나
albania| Tirana: 티라나
moldova| Chisinau: 키시너우
cyprus| Nicosia: 니코시아
estonia| Tartu: 타르투
lithuania| Kaunas: 카우나스
romania| Cluj: 클루지; Timisoara: 티미쇼아라
bulgaria| Plovdiv: 플로브디프; Varna: 바르나
greece| Thessaloniki: 테살로니키
turkey| Izmir: 이즈미르; Antalya: 안탈리아
ireland| Galway: 골웨이; Limerick: 리머릭
iceland| Akureyri: 아퀴레이리
uk| Leeds: !리즈; Sheffield: 셰필드; Nottingham: 노팅엄; Newcastle: 뉴캐슬; Cardiff: 카디프; Coventry: 코번트리; Leicester: 레스터; Southampton: 사우샘프턴; Portsmouth: 포츠머스; Aberdeen: 애버딘; Dundee: 던디; Brighton: 브라이턴; Plymouth: 플리머스; Sunderland: 선덜랜드; Swansea: 스완지; Norwich: 노리치
canada| Winnipeg: 위니펙; Halifax: 핼리팩스; Edmonton: 에드먼턴; Saskatoon: 새스커툰
michigan| Ann_Arbor: 앤아버; Grand_Rapids: 그랜드래피즈
texas| Lubbock: 러벅; Corpus_Christi: 코퍼스크리스티; Amarillo: 애머릴로
california| Fresno: 프레즈노; Long_Beach: 롱비치; Santa_Barbara: 샌타바버라; Anaheim: 애너하임; Pasadena: 패서디나; Bakersfield: 베이커즈필드
washington| Tacoma: 터코마
ohio| Toledo: 털리도; Dayton: 데이턴; Akron: 애크런
iowa| Des_Moines: 디모인; Cedar_Rapids: 시더래피즈
nebraska| Omaha: 오마하
kansas| Wichita: 위치토
oklahoma| Tulsa: 털사; Oklahoma_City: 오클라호마시티
kentucky| Louisville: 루이빌
alabama| Huntsville: 헌츠빌
tennessee| Knoxville: 녹스빌; Chattanooga: 채터누가
southcarolina| Charleston: 찰스턴
georgia| Savannah: 서배너
florida| Jacksonville: 잭슨빌; Fort_Lauderdale: 포트로더데일; Tallahassee: 탤러해시
virginia| Norfolk: 노퍽
newyork| Syracuse: 시러큐스; Rochester: 로체스터
pennsylvania| Harrisburg: 해리스버그
connecticut| Hartford: 하트퍼드
newjersey| Newark: 뉴어크; Jersey_City: 저지시티
massachusetts| Worcester: 우스터
hawaii| Honolulu: 호놀룰루
alaska| Anchorage: 앵커리지
arizona| Scottsdale: 스코츠데일; Tempe: 템피
colorado| Boulder: 볼더; Colorado_Springs: 콜로라도스프링스
northcarolina| Durham: 더럼; Greensboro: 그린즈버러; Asheville: 애슈빌
minnesota| St._Paul Saint_Paul: 세인트폴; Duluth: 덜루스
wisconsin| Green_Bay: 그린베이
brazil| Fortaleza: 포르탈레자; Recife: 헤시피; Porto_Alegre: 포르투알레그리; Curitiba: 쿠리치바; Manaus: 마나우스; Belo_Horizonte: 벨루오리존치; Belem: 벨렝
mexico| Tijuana: 티후아나; Cancun: 칸쿤; Puebla: 푸에블라; Queretaro: 케레타로
colombia| Medellin: 메데인 메데진; Cartagena: 카르타헤나
argentina| Cordoba: 코르도바
chile| Valparaiso: 발파라이소
ecuador| Quito: 키토; Guayaquil: 과야킬
bolivia| La_Paz: 라파스
uruguay| Montevideo: 몬테비데오
paraguay| Asuncion: 아순시온
elsalvador| San_Salvador: 산살바도르
haiti| Port-au-Prince: 포르토프랭스
egypt| Alexandria: 알렉산드리아
morocco| Marrakech Marrakesh: 마라케시; Rabat: 라바트; Tangier: 탕헤르
tunisia| Tunis: 튀니스
nigeria| Abuja: 아부자
kenya| Mombasa: 몸바사
tanzania| Dar_es_Salaam: 다르에스살람
uganda| Kampala: 캄팔라
senegal| Dakar: 다카르
ivorycoast| Abidjan: 아비장
congo| Kinshasa: 킨샤사
angola| Luanda: 루안다
zimbabwe| Harare: 하라레
zambia| Lusaka: 루사카
southafrica| Durban: 더반; Pretoria: 프리토리아
palestine| Ramallah: 라말라; Gaza: !가자 가자지구
jordan| Amman: 암만
iran| Isfahan: 이스파한
iraq| Basra: 바스라; Mosul: 모술; Erbil: 에르빌
syria| Aleppo: 알레포
india| Ahmedabad: 아마다바드 아메다바드; Jaipur: 자이푸르; Lucknow: 러크나우; Surat: 수라트; Indore: 인도르; Nagpur: 나그푸르; Noida: 노이다; Coimbatore: 코임바토르; Bhopal: 보팔; Chandigarh: 찬디가르; Varanasi: 바라나시
pakistan| Peshawar: 페샤와르; Rawalpindi: 라왈핀디
bangladesh| Dhaka: !다카; Chittagong: 치타공
vietnam| Haiphong Hai_Phong: 하이퐁; Can_Tho: 껀터; Bac_Ninh: 박닌; Nha_Trang: 냐짱 나트랑
thailand| Phuket: 푸껫 푸켓; Chiang_Mai: 치앙마이; Pattaya: 파타야
indonesia| Surabaya: 수라바야; Bandung: 반둥; Nusantara: 누산타라
philippines| Davao: 다바오; Quezon_City: 케손시티
china| Xiamen: 샤먼; Ningbo: 닝보; Dongguan: 둥관; Foshan: !포산; Wuxi: !우시; Changsha: !창사; Zhengzhou: 정저우; Harbin: 하얼빈; Shenyang: !선양; Kunming: 쿤밍; Urumqi: 우루무치; Zhuhai: 주하이; Lhasa: 라싸; Fuzhou: 푸저우; Sanya: 싼야; Changchun: 창춘; Guiyang: 구이양; Nanchang: 난창; Wenzhou: 원저우; Yantai: 옌타이
japan| Nagasaki: 나가사키; Kanazawa: 가나자와; Niigata: 니가타; Hamamatsu: 하마마쓰; Okayama: 오카야마; Kagoshima: 가고시마; Kitakyushu: 기타큐슈; Saitama: 사이타마; Shizuoka: 시즈오카; Matsuyama: 마쓰야마
taiwan| Keelung: 지룽; Taoyuan: 타오위안; Hualien: 화롄
uzbekistan| Samarkand: 사마르칸트
kyrgyzstan| Bishkek: 비슈케크
tajikistan| Dushanbe: 두샨베
belgium| Ghent: 헨트
switzerland| Zug: 추크
sweden| Luleå Lulea: 룰레오
norway| Narvik: 나르비크
india| Gurugram: 구르가온; Visakhapatnam: 비샤카파트남; Telangana: 텔랑가나
germany| Brandenburg: 브란덴부르크
china| Tibet: 티베트; Guizhou: 구이저우
australia| Hobart: 호바트; Gold_Coast: 골드코스트; Cairns: 케언스; Darwin: !다윈
newzealand| Christchurch: 크라이스트처치; Queenstown: 퀸스타운; Dunedin: 더니든
"""
