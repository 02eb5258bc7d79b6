"""Countries, regions and cities, each with its writings, as in `alias_table`: Latin first, then Hangul after the colon.

A place tells what a figure is of; it never accuses as a name does, since a translation says `미국 텍사스주` for Texas. Two countries
are another matter: see `check/places.py`.
"""

COUNTRIES = """
UK United_Kingdom British Britain Briton England English_Premier_League: 영국 잉글랜드
US USA U.S. United_States American America: 미국
China Chinese Sino: 중국
Japan Japanese: 일본
Korea Korean South_Korea South_Korean: 한국 우리나라 국내 남한
India Indian: !인도
France French Frenchman Franco_German Franco_British Franco_Italian: 프랑스
Germany German: 독일
Taiwan Taiwanese: 대만 타이완
Israel Israeli: 이스라엘
Canada Canadian: 캐나다
Singapore Singaporean: 싱가포르
Vietnam Vietnamese: 베트남
Russia Russian: 러시아
Ukraine Ukrainian: 우크라이나
Italy Italian: 이탈리아 이태리
Spain Spanish Spaniard: 스페인
Portugal Portuguese: 포르투갈
Greece Greek: 그리스
Poland Polish: 폴란드
Netherlands Dutch Holland: 네덜란드 네델란드
Belgium Belgian: 벨기에
Switzerland Swiss: 스위스
Austria Austrian: 오스트리아
Sweden Swedish Swede: 스웨덴
Norway Norwegian: 노르웨이
Denmark Danish Dane: 덴마크
Finland Finnish Finn: 핀란드
Iceland Icelandic: 아이슬란드
Ireland Irish: 아일랜드
Estonia Estonian: 에스토니아
Latvia Latvian: 라트비아
Lithuania Lithuanian: 리투아니아
Czechia Czech Czech_Republic: 체코
Slovakia Slovak: 슬로바키아
Hungary Hungarian: 헝가리
Romania Romanian: 루마니아
Bulgaria Bulgarian: 불가리아
Croatia Croatian Croat: 크로아티아
Serbia Serbian Serb: 세르비아
Slovenia Slovenian: 슬로베니아
Turkey Türkiye Turkish Turk: 튀르키예 터키
Egypt Egyptian: 이집트
Morocco Moroccan: 모로코
Nigeria Nigerian: 나이지리아
Kenya Kenyan: 케냐
Ghana Ghanaian: !가나
Rwanda Rwandan: 르완다
Ethiopia Ethiopian: 에티오피아
Saudi Saudi_Arabia: 사우디아라비아 사우디
UAE United_Arab_Emirates Emirati: 아랍에미리트
Qatar Qatari: 카타르
Kuwait Kuwaiti: 쿠웨이트
Iran Iranian: !이란
Iraq Iraqi: 이라크
Pakistan Pakistani: 파키스탄
Bangladesh Bangladeshi: 방글라데시
Nepal Nepali Nepalese: 네팔
Kazakhstan Kazakh: 카자흐스탄
Uzbekistan Uzbek: 우즈베키스탄
Mongolia Mongolian: 몽골
Thailand Thai: 태국
Malaysia Malaysian: 말레이시아
Indonesia Indonesian: 인도네시아
Philippines Filipino Philippine: 필리핀
Cambodia Cambodian: 캄보디아
Myanmar Burmese Burma: 미얀마 버마
Laos Laotian: 라오스
Australia Australian: 호주 오스트레일리아
Brazil Brazilian: 브라질
Mexico Mexican: 멕시코
Argentina Argentine Argentinian: 아르헨티나
Chile Chilean: 칠레
Colombia Colombian: 콜롬비아
Peru Peruvian: 페루
Uruguay Uruguayan: 우루과이
Ecuador Ecuadorian: 에콰도르
Cuba Cuban: 쿠바
Luxembourg Luxembourgish: 룩셈부르크
New_Zealand New_Zealander: 뉴질랜드
South_Africa South_African: 남아프리카공화국 남아공
North_Korea North_Korean DPRK Pyongyang: !북한
Cyprus Cypriot: 키프로스 사이프러스
Malta Maltese: !몰타
Sri_Lanka Sri_Lankan: 스리랑카
Jordan Jordanian: 요르단
Bahrain Bahraini: 바레인
Oman Omani: !오만
Lebanon Lebanese: 레바논
Syria Syrian: 시리아
Afghanistan Afghan: 아프가니스탄 아프간
Algeria Algerian: 알제리
Tunisia Tunisian: 튀니지
Tanzania Tanzanian: 탄자니아
Uganda Ugandan: 우간다
Panama Panamanian: 파나마
Costa_Rica Costa_Rican: 코스타리카
Paraguay Paraguayan: 파라과이
Bolivia Bolivian: 볼리비아
Venezuela Venezuelan: 베네수엘라
Belarus Belarusian: 벨라루스
Armenia Armenian: 아르메니아
Azerbaijan Azerbaijani: 아제르바이잔
Albania Albanian: 알바니아
Macau Macao: 마카오
Hong_Kong: 홍콩
Libya Libyan: 리비아
Sudan Sudanese: !수단
South_Sudan: 남수단
Somalia Somali: 소말리아
Yemen Yemeni: 예멘
Palestine Palestinian: 팔레스타인
Cameroon Cameroonian: 카메룬
Senegal Senegalese: 세네갈
Ivory_Coast Ivorian: 코트디부아르
Niger: 니제르
Congo Congolese: 콩고민주공화국 콩고
Angola Angolan: 앙골라
Zambia Zambian: 잠비아
Zimbabwe Zimbabwean: 짐바브웨
Mozambique Mozambican: 모잠비크
Namibia Namibian: 나미비아
Botswana Botswanan: 보츠와나
Madagascar: 마다가스카르
Haiti Haitian: !아이티
Jamaica Jamaican: 자메이카
Dominican_Republic: 도미니카공화국
Guatemala Guatemalan: 과테말라
Honduras Honduran: 온두라스
El_Salvador Salvadoran: 엘살바도르
Nicaragua Nicaraguan: 니카라과
Moldova Moldovan: 몰도바
Kosovo Kosovar: 코소보
Bosnia Bosnian: 보스니아
Montenegro Montenegrin: 몬테네그로
Greenland: 그린란드
Kyrgyzstan Kyrgyz: 키르기스스탄
Tajikistan Tajik: 타지키스탄
Turkmenistan Turkmen: 투르크메니스탄
Maldives: 몰디브
Brunei: 브루나이
Papua_New_Guinea: 파푸아뉴기니
"""
REGIONS = """
EU European_Union: 유럽연합 EU
Africa African: 아프리카
Asia Asian: 아시아
Europe European: 유럽
"""
CITIES = """
korea| Seoul: 서울; Busan: 부산; Daegu: 대구; Incheon: 인천; Gwangju: 광주; Daejeon: 대전; Ulsan: 울산; Sejong: !세종 세종시; Jeju: 제주 제주도 제주특별자치도; Gyeonggi Gyeonggi-do: !경기 경기도; Gangwon: 강원 강원도 강원특별자치도; North_Chungcheong Chungbuk: 충북 충청북도; South_Chungcheong Chungnam: 충남 충청남도; North_Jeolla Jeonbuk: 전북 전라북도 전북특별자치도; South_Jeolla Jeonnam: 전남 전라남도; North_Gyeongsang Gyeongbuk: 경북 경상북도; South_Gyeongsang Gyeongnam: 경남 경상남도
seoul| Gangnam: 강남 강남구; Mapo: 마포 마포구; Yeouido: 여의도; Seongsu: 성수동; Magok: 마곡; Seocho: 서초 서초구; Jongno: 종로 종로구; Songpa: 송파 송파구; Yangjae: 양재 양재동; Guro: !구로 구로구; Gwanak: 관악 관악구; Yongsan: 용산 용산구
incheon| Songdo: 송도; Cheongna: 청라
jeju| Seogwipo: 서귀포 서귀포시
busan| Haeundae: 해운대 해운대구
gyeonggi| Suwon: 수원; Seongnam: 성남; Yongin: 용인; Pyeongtaek: 평택; Hwaseong: !화성 화성시; Icheon: !이천 이천시; Goyang: 고양시; Anyang: 안양; Ansan: 안산; Bucheon: 부천; Gwacheon: 과천; Paju: 파주; Gimpo: 김포; Hanam: !하남 하남시; Namyangju: 남양주; Gwangmyeong: !광명 광명시; Siheung: 시흥; Uijeongbu: 의정부; Osan: !오산 오산시; Anseong: 안성; Gunpo: 군포; Pocheon: !포천 포천시; Uiwang: 의왕; Dongducheon: 동두천; Gapyeong: 가평; Yangpyeong: 양평
seongnam| Pangyo: 판교; Bundang: !분당 분당구
hwaseong| Dongtan: 동탄
gangwon| Gangneung: 강릉; Chuncheon: 춘천; Wonju: 원주; Sokcho: 속초; Taebaek: 태백; Samcheok: 삼척; Hongcheon: 홍천; Hoengseong: 횡성; Yeongwol: 영월; Pyeongchang: 평창; Cheorwon: 철원
northchungcheong| Cheongju: 청주; Ochang: 오창; Chungju: 충주; Osong: 오송; Jecheon: 제천; Okcheon: 옥천; Jincheon: 진천; Goesan: 괴산; Danyang: !단양 단양군; Jeungpyeong: 증평
southchungcheong| Cheonan: 천안; Asan: !아산 아산시; Dangjin: 당진; Seosan: 서산; Boryeong: !보령 보령시; Nonsan: 논산; Gyeryong: 계룡시; Geumsan: !금산 금산군; Taean: 태안
northjeolla| Jeonju: !전주 전주시; Gunsan: 군산; Iksan: 익산; Saemangeum: 새만금; Jeongeup: 정읍; Namwon: 남원; Gimje: 김제; Wanju: 완주군; Imsil: 임실; Sunchang: 순창; Gochang: 고창
southjeolla| Naju: 나주; Mokpo: 목포; Yeosu: 여수; Suncheon: 순천; Gwangyang: 광양; Haenam: 해남; Damyang: 담양; Gokseong: 곡성; Gurye: !구례 구례군; Goheung: 고흥; Hwasun: 화순; Muan: !무안 무안군; Hampyeong: 함평; Wando: 완도
northgyeongsang| Pohang: 포항; Gumi: !구미 구미시; Gyeongju: !경주 경주시; Andong: 안동; Gimcheon: 김천; Gyeongsan: 경산; Mungyeong: 문경; Cheongsong: 청송; Yecheon: 예천; Bonghwa: 봉화; Uljin: 울진; Ulleung: 울릉
southgyeongsang| Changwon: 창원; Jinju: !진주 진주시; Gimhae: 김해; Geoje: 거제; Sacheon: !사천 사천시; Yangsan: !양산 양산시; Tongyeong: 통영; Miryang: 밀양; Haman: 함안; Changnyeong: 창녕; Hamyang: !함양 함양군; Geochang: 거창군; Hapcheon: 합천
japan| Tokyo: 도쿄; Osaka: 오사카; Kyoto: 교토; Hokkaido: 홋카이도; Sapporo: 삿포로; Kumamoto: 구마모토 구마모토현; Nagoya: 나고야; Fukuoka: 후쿠오카; Yokohama: 요코하마; Hiroshima: 히로시마; Kobe: !고베 고베시; Sendai: 센다이; Okinawa: 오키나와; Ibaraki: 이바라키 이바라키현
china| Beijing: 베이징; Shanghai: 상하이; Shenzhen: !선전; Guangzhou: 광저우; Guangdong: 광둥 광둥성; Hangzhou: 항저우; Zhejiang: 저장성; Chengdu: 청두; Wuhan: 우한; Nanjing: 난징; Suzhou: 쑤저우; Tianjin: 톈진; Chongqing: 충칭; Xi'an Xian: !시안; Hefei: 허페이; Sichuan: 쓰촨성; Xinjiang: 신장위구르; Dalian: 다롄; Qingdao: 칭다오; Zhongguancun: 중관춘
uk| London: 런던; Manchester: 맨체스터; Edinburgh: 에든버러; Glasgow: 글래스고; Birmingham: 버밍엄; Bristol: 브리스틀; Liverpool: 리버풀; Scotland Scottish: 스코틀랜드; Wales Welsh: !웨일스; Belfast: 벨파스트
france| Paris: !파리; Lyon: 리옹; Marseille: 마르세유; Grenoble: 그르노블; Toulouse: 툴루즈; Strasbourg: 스트라스부르
taiwan| Taipei: 타이베이; Hsinchu: 신주 신주과학단지; Kaohsiung: 가오슝; Tainan: 타이난; Taichung: 타이중
india| Mumbai: 뭄바이; Bengaluru Bangalore: 벵갈루루 방갈로르; Delhi New_Delhi: 뉴델리 델리; Hyderabad: 하이데라바드; Chennai: 첸나이; Pune: 푸네; Kolkata: 콜카타; Gurugram Gurgaon: 구루그람; Gujarat: 구자라트; Visakhapatnam: 비사카파트남; Karnataka: 카르나타카
vietnam| Hanoi: 하노이; Ho_Chi_Minh Ho_Chi_Minh_City Saigon: 호찌민 호치민; Da_Nang Danang: 다낭
malaysia| Kuala_Lumpur: 쿠알라룸푸르; Johor Johor_Bahru: 조호르 조호르바루; Penang: 페낭
indonesia| Jakarta: 자카르타; Batam: 바탐; Bali: !발리
philippines| Manila: 마닐라; Cebu: ?세부
australia| Sydney: 시드니; Melbourne: 멜버른; Perth: 퍼스; Brisbane: 브리즈번; Canberra: 캔버라; Adelaide: 애들레이드; Queensland: 퀸즐랜드
newzealand| Auckland: 오클랜드; Wellington: 웰링턴
uae| Dubai: 두바이; Abu_Dhabi: 아부다비
saudi| Riyadh: 리야드; Jeddah: 제다; NEOM: 네옴; Dammam: 담맘
qatar| Doha: 도하
israel| Tel_Aviv: 텔아비브; Jerusalem: 예루살렘; Haifa: 하이파
turkey| Istanbul: 이스탄불; Ankara: 앙카라
russia| Moscow: 모스크바; St._Petersburg Saint_Petersburg: 상트페테르부르크
ukraine| Kyiv Kiev: 키이우 키예프
southafrica| Cape_Town: 케이프타운; Johannesburg: 요하네스버그
ghana| Accra: 아크라
rwanda| Kigali: 키갈리
ethiopia| Addis_Ababa: 아디스아바바
morocco| Casablanca: 카사블랑카
egypt| Cairo: 카이로
germany| Berlin: 베를린; Munich München: 뮌헨; Hamburg: 함부르크; Frankfurt: 프랑크푸르트; Stuttgart: 슈투트가르트; Cologne Köln: 쾰른; Dresden: 드레스덴; Leipzig: 라이프치히; Heidelberg: 하이델베르크; Magdeburg: 마그데부르크; Düsseldorf Dusseldorf: 뒤셀도르프; Karlsruhe: 카를스루에
italy| Rome Roma: !로마; Milan: 밀라노; Turin Torino: 토리노; Naples Napoli: 나폴리; Bologna: 볼로냐; Venice: 베네치아
spain| Madrid: 마드리드; Barcelona: 바르셀로나; Valencia: 발렌시아; Seville Sevilla: 세비야; Aragon: 아라곤; Zaragoza: 사라고사
portugal| Lisbon: 리스본; Porto: 포르투; Sines: 시느스
netherlands| Amsterdam: 암스테르담; Rotterdam: 로테르담; Eindhoven: 에인트호번; The_Hague: 헤이그
belgium| Brussels: 브뤼셀; Antwerp: 안트베르펜; Leuven: 루벤
switzerland| Zurich: 취리히; Geneva: 제네바; Basel: 바젤; Lausanne: 로잔; Davos: 다보스; Bern: !베른
sweden| Stockholm: 스톡홀름; Gothenburg: 예테보리; Malmö Malmo: 말뫼
estonia| Tallinn: 탈린
latvia| Riga: !리가
lithuania| Vilnius: 빌뉴스
poland| Warsaw: 바르샤바; Krakow: 크라쿠프
hungary| Budapest: 부다페스트
romania| Bucharest: 부쿠레슈티
bulgaria| Sofia: !소피아
serbia| Belgrade: 베오그라드
croatia| Zagreb: 자그레브
iceland| Reykjavik: 레이캬비크
canada| Ottawa: 오타와; Calgary: 캘거리; Quebec Québec: 퀘벡; Ontario: 온타리오; Alberta: 앨버타; British_Columbia: 브리티시컬럼비아; Waterloo: !워털루
ontario| Toronto: 토론토
quebec| Montreal: 몬트리올
britishcolumbia| Vancouver: 밴쿠버
mexico| Mexico_City: 멕시코시티; Monterrey: 몬테레이; Guadalajara: 과달라하라
argentina| Buenos_Aires: 부에노스아이레스
chile| Santiago: 산티아고
colombia| Bogotá Bogota: 보고타
peru| Lima: !리마
brazil| Sao_Paulo São_Paulo: 상파울루; Rio_de_Janeiro Rio: 리우데자네이루; Brasilia: 브라질리아
kazakhstan| Almaty: 알마티; Astana: 아스타나
uzbekistan| Tashkent: 타슈켄트
mongolia| Ulaanbaatar: 울란바토르
us| New_York: 뉴욕; Washington: 워싱턴; Ohio: 오하이오; Virginia: 버지니아; Arizona: 애리조나; Oregon: 오리건; Nevada: 네바다; Georgia: 조지아; Iowa: 아이오와; Utah: 유타; Colorado: 콜로라도; Illinois: 일리노이; Michigan: 미시간; Pennsylvania: 펜실베이니아; Massachusetts: 매사추세츠; Louisiana: 루이지애나; Mississippi: 미시시피; Indiana: 인디애나; Wisconsin: 위스콘신; Florida: 플로리다; California: 캘리포니아; Texas: 텍사스; Tennessee: 테네시; North_Carolina: 노스캐롤라이나; South_Carolina: 사우스캐롤라이나; Kentucky: 켄터키; Alabama: 앨라배마; Missouri: 미주리; Kansas: 캔자스; Oklahoma: 오클라호마; Arkansas: 아칸소; Minnesota: 미네소타; Nebraska: 네브래스카; North_Dakota: 노스다코타; South_Dakota: 사우스다코타; Montana: 몬태나; Idaho: 아이다호; Wyoming: 와이오밍; New_Mexico: 뉴멕시코; Alaska: 알래스카; Hawaii: 하와이; Vermont: 버몬트; New_Hampshire: 뉴햄프셔; Rhode_Island: 로드아일랜드; Connecticut: 코네티컷; New_Jersey: 뉴저지; Maryland: 메릴랜드; Delaware: 델라웨어; West_Virginia: 웨스트버지니아; Puerto_Rico: 푸에르토리코; Washington_DC Washington,_D.C. Washington_D.C.: 워싱턴DC 워싱턴_DC
massachusetts| Boston: 보스턴
illinois| Chicago: 시카고
texas| Austin: 오스틴; Dallas: 댈러스; Houston: 휴스턴; Abilene: 애빌린; San_Antonio: 샌안토니오; Plano: 플레이노; Fort_Worth: 포트워스; El_Paso: 엘패소
colorado| Denver: 덴버
georgia| Atlanta: 애틀랜타
arizona| Phoenix: 피닉스; Tucson: 투손; Chandler: !챈들러
michigan| Detroit: 디트로이트
pennsylvania| Pittsburgh: 피츠버그; Philadelphia: 필라델피아
california| San_Francisco: 샌프란시스코; Los_Angeles !LA: 로스앤젤레스; San_Diego: 샌디에이고; Silicon_Valley: 실리콘밸리; Oakland: 오클랜드_시; Sacramento: 새크라멘토; Bay_Area: 베이에어리어; Hollywood: !할리우드; Santa_Monica: 샌타모니카 산타모니카; Irvine: 어바인
washington| Seattle: 시애틀; Redmond: 레드먼드; Spokane: 스포캔
nevada| Las_Vegas: 라스베이거스; Reno: !리노
siliconvalley| San_Jose: 새너제이 산호세; Palo_Alto: 팰로앨토 팔로알토; Mountain_View: 마운틴뷰; Cupertino: 쿠퍼티노; Menlo_Park: 멘로파크; Santa_Clara: 샌타클래라 산타클라라; Sunnyvale: 서니베일; Fremont: 프리몬트; Redwood_City: 레드우드시티
newyork| Manhattan: 맨해튼; Brooklyn: 브루클린; Buffalo: !버펄로; Albany: 올버니
tennessee| Memphis: 멤피스; Nashville: 내슈빌
northcarolina| Charlotte: !샬럿; Raleigh: 롤리
ohio| Columbus: !콜럼버스; Cleveland: 클리블랜드; Cincinnati: 신시내티
oregon| Portland: 포틀랜드
utah| Salt_Lake_City: 솔트레이크시티
florida| Miami: 마이애미; Orlando: !올랜도; Tampa: 탬파
louisiana| New_Orleans: 뉴올리언스; Baton_Rouge: 배턴루지
minnesota| Minneapolis: 미니애폴리스
missouri| St._Louis: 세인트루이스; Kansas_City: 캔자스시티
indiana| Indianapolis: 인디애나폴리스
wisconsin| Milwaukee: 밀워키
maryland| Baltimore: 볼티모어
virginia| Ashburn: 애시번; Arlington: 알링턴; Richmond: 리치먼드
newmexico| Albuquerque: 앨버커키
idaho| Boise: 보이시
thailand| Bangkok: 방콕
nigeria| Lagos: 라고스
kenya| Nairobi: 나이로비
austria| Vienna: !빈
norway| Oslo: 오슬로
denmark| Copenhagen: 코펜하겐
finland| Helsinki: 헬싱키
czechia| Prague: 프라하
ireland| Dublin: 더블린
greece| Athens: 아테네
iran| Tehran: 테헤란
iraq| Baghdad: 바그다드
syria| Damascus: 다마스쿠스
lebanon| Beirut: 베이루트
afghanistan| Kabul: 카불
pakistan| Islamabad: 이슬라마바드; Karachi: 카라치; Lahore: 라호르
nepal| Kathmandu: 카트만두
srilanka| Colombo: 콜롬보
cambodia| Phnom_Penh: 프놈펜
myanmar| Yangon: 양곤
cuba| Havana: 아바나
venezuela| Caracas: 카라카스
sudan| Khartoum: 하르툼
libya| Tripoli: 트리폴리
belarus| Minsk: 민스크
armenia| Yerevan: 예레반
azerbaijan| Baku: 바쿠
"""
"""Each row begins with the key of what its places lie in: a country, or a province or state of another row."""
