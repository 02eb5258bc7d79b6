"""Countries, regions and cities, each with its writings, as in `alias_table`: Latin first, then Hangul after the colon.

A place tells what a figure is of; it never accuses as a name does, since a translation says `미국 텍사스주` for Texas. Two countries
are another matter: see `check/places.py`.
"""

COUNTRIES = """
UK United_Kingdom British Britain Briton England English_Premier_League: 영국
US USA U.S. United_States American America: 미국
China Chinese: 중국
Japan Japanese: 일본
Korea Korean: 한국 우리나라 국내
India Indian: !인도
France French: 프랑스
Germany German: 독일
Taiwan Taiwanese: 대만
Israel Israeli: 이스라엘
Canada Canadian: 캐나다
Singapore: 싱가포르
Vietnam Vietnamese: 베트남
Russia Russian: 러시아
Ukraine Ukrainian: 우크라이나
Italy Italian: 이탈리아
Spain Spanish Spaniard: 스페인
Portugal Portuguese: 포르투갈
Greece Greek: 그리스
Poland Polish: 폴란드
Netherlands Dutch: 네덜란드
Belgium Belgian: 벨기에
Switzerland Swiss: 스위스
Austria Austrian: 오스트리아
Sweden Swedish: 스웨덴
Norway Norwegian: 노르웨이
Denmark Danish: 덴마크
Finland Finnish: 핀란드
Iceland Icelandic: 아이슬란드
Ireland Irish: 아일랜드
Estonia Estonian: 에스토니아
Latvia Latvian: 라트비아
Lithuania Lithuanian: 리투아니아
Czechia Czech: 체코
Slovakia Slovak: 슬로바키아
Hungary Hungarian: 헝가리
Romania Romanian: 루마니아
Bulgaria Bulgarian: 불가리아
Croatia Croatian: 크로아티아
Serbia Serbian: 세르비아
Slovenia Slovenian: 슬로베니아
Turkey Türkiye Turkish: 튀르키예 터키
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
Nepal Nepali: 네팔
Kazakhstan Kazakh: 카자흐스탄
Uzbekistan Uzbek: 우즈베키스탄
Mongolia Mongolian: 몽골
Thailand Thai: 태국
Malaysia Malaysian: 말레이시아
Indonesia Indonesian: 인도네시아
Philippines Filipino Philippine: 필리핀
Cambodia Cambodian: 캄보디아
Myanmar Burmese: 미얀마
Laos Laotian: 라오스
Australia Australian: 호주 오스트레일리아
Brazil Brazilian: 브라질
Mexico Mexican: 멕시코
Argentina Argentine: 아르헨티나
Chile Chilean: 칠레
Colombia Colombian: 콜롬비아
Peru Peruvian: 페루
Uruguay Uruguayan: 우루과이
Ecuador Ecuadorian: 에콰도르
Cuba Cuban: 쿠바
Luxembourg: 룩셈부르크
Hong_Kong: 홍콩
"""
REGIONS = """
EU European_Union: 유럽연합 EU
Africa African: 아프리카
Asia Asian: 아시아
Europe European: 유럽
"""
CITIES = """
korea| Seoul: 서울; Busan: 부산; Daegu: 대구; Incheon: 인천; Gwangju: 광주; Daejeon: 대전; Ulsan: 울산; Sejong: !세종; Suwon: 수원; Seongnam: 성남; Pohang: 포항; Jeju: 제주; Pangyo: 판교; Gumi: !구미; Changwon: 창원; Cheongju: 청주; Jeonju: 전주; Yongin: 용인; Pyeongtaek: 평택; Hwaseong: !화성; Icheon: !이천; Gangneung: 강릉; Chuncheon: 춘천; Naju: 나주; Mokpo: 목포; Yeosu: 여수; Cheonan: 천안; Asan: !아산; Goyang: 고양시; Anyang: 안양
japan| Tokyo: 도쿄; Osaka: 오사카; Kyoto: 교토
china| Beijing: 베이징; Shanghai: 상하이; Shenzhen: !선전
uk| London: 런던
france| Paris: !파리
taiwan| Taipei: 타이베이
india| Mumbai: 뭄바이; Bengaluru Bangalore: 벵갈루루 방갈로르; Delhi New_Delhi: 뉴델리 델리
vietnam| Hanoi: 하노이
indonesia| Jakarta: 자카르타
philippines| Manila: 마닐라
thailand| Bangkok: 방콕
australia| Sydney: 시드니; Melbourne: 멜버른
uae| Dubai: 두바이
saudi| Riyadh: 리야드
egypt| Cairo: 카이로
nigeria| Lagos: 라고스
kenya| Nairobi: 나이로비
germany| Berlin: 베를린; Munich: 뮌헨; Hamburg: 함부르크; Frankfurt: 프랑크푸르트
spain| Madrid: 마드리드; Barcelona: 바르셀로나
portugal| Lisbon: 리스본
italy| Rome: !로마; Milan: 밀라노
austria| Vienna: !빈
switzerland| Zurich: 취리히; Geneva: 제네바
belgium| Brussels: 브뤼셀
netherlands| Amsterdam: 암스테르담
sweden| Stockholm: 스톡홀름
norway| Oslo: 오슬로
denmark| Copenhagen: 코펜하겐
finland| Helsinki: 헬싱키
poland| Warsaw: 바르샤바
czechia| Prague: 프라하
ireland| Dublin: 더블린
greece| Athens: 아테네
turkey| Istanbul: 이스탄불
canada| Toronto: 토론토; Montreal: 몬트리올; Vancouver: 밴쿠버
us| Boston: 보스턴; Chicago: 시카고; Seattle: 시애틀; Austin: 오스틴; Dallas: 댈러스; Houston: 휴스턴; Denver: 덴버; Atlanta: 애틀랜타; Phoenix: 피닉스; Detroit: 디트로이트; Pittsburgh: 피츠버그; Philadelphia: 필라델피아; San_Francisco: 샌프란시스코; Los_Angeles: 로스앤젤레스; San_Diego: 샌디에이고; New_York: 뉴욕; Washington: 워싱턴; Silicon_Valley: 실리콘밸리; Las_Vegas: 라스베이거스; Ohio: 오하이오; Virginia: 버지니아; Arizona: 애리조나; Oregon: 오리건; Nevada: 네바다; Georgia: 조지아; Iowa: 아이오와; Utah: 유타; Colorado: 콜로라도; Illinois: 일리노이; Michigan: 미시간; Pennsylvania: 펜실베이니아; Massachusetts: 매사추세츠; Louisiana: 루이지애나; Mississippi: 미시시피; Indiana: 인디애나; Wisconsin: 위스콘신; Florida: 플로리다; California: 캘리포니아; Texas: 텍사스
brazil| Sao_Paulo São_Paulo: 상파울루
"""
"""Each row begins with the key of its country."""
