"""Regulators, agencies, courts, universities, institutes, prizes, festivals, museums and clubs, each with its writings, as in `alias_table`: several rows a line."""

BODIES_TOO = """
Ofqual: 오프퀄|!ICO ICO_regulator: +정보위원회 +정보위원회사무국|Financial_Conduct_Authority !FCA: +영국_금융행위감독청 +금융행위감독청|BaFin: !바핀|Bundeskartellamt Federal_Cartel_Office German_cartel_office: +연방카르텔청
!CNIL: ?크닐|Arcom: 아르콤|Eurojust: 유로저스트|Frontex: 프론텍스|Eurocontrol: 유로컨트롤|!EASA: +유럽항공안전청|ENISA: 에니사
!CISA Cybersecurity_and_Infrastructure_Security_Agency: +사이버인프라보안국 +사이버보안인프라보안국|!GCHQ: +정부통신본부|Mossad: 모사드|Shin_Bet: 신베트 신베트|Kremlin_FSB !FSB: +연방보안국
Roskomnadzor: 로스콤나드조르|Roscosmos: 로스코스모스|!JAXA: !작사 일본우주항공연구개발기구|!ISRO: +인도우주연구기구|!CNSA: +중국국가항천국|!JPL Jet_Propulsion_Laboratory: +제트추진연구소
SETI_Institute: 세티연구소|Fermilab: 페르미연구소|Brookhaven: 브룩헤이븐|Lawrence_Berkeley: 로런스버클리|!ITER: !이터|EUROfusion: 유로퓨전|Heritage_Foundation: 헤리티지재단
Cato_Institute: 카토연구소|Chatham_House: 채텀하우스|Carnegie_Endowment: 카네기국제평화재단|Council_on_Foreign_Relations: 미국외교협회|Atlantic_Council: 애틀랜틱카운슬
Peterson_Institute: 피터슨국제경제연구소|Tony_Blair_Institute: 토니블레어연구소|!Bruegel: 브뤼헐연구소 브뤼겔연구소|Ifo_Institute: Ifo연구소|Kiel_Institute: 킬세계경제연구소
Resolution_Foundation: 레졸루션재단|Institute_for_Fiscal_Studies: 재정연구소|!Nesta: 네스타|Mercator_Institute MERICS: 메릭스|Lowy_Institute: 로위연구소|!ASPI: +호주전략정책연구소
Greenpeace: ?그린피스|Oxfam: 옥스팜|Amnesty: 앰네스티|Transparency_International: 국제투명성기구|Doctors_Without_Borders !MSF Médecins_Sans_Frontières: 국경없는의사회
Reporters_Without_Borders !RSF: 국경없는기자회|Save_the_Children: 세이브더칠드런|World_Vision: 월드비전|!WWF: +세계자연기금|Friends_of_the_Earth: 지구의벗
Extinction_Rebellion: 멸종저항|Just_Stop_Oil: 저스트스톱오일|!ACLU American_Civil_Liberties_Union: +미국시민자유연맹|Bellingcat: 벨링캣|Teamsters: 팀스터스
SAG-AFTRA: +미국배우방송인노조|!UAW United_Auto_Workers: +전미자동차노조|IG_Metall: IG메탈|Verdi_union ver.di: 베르디노조|AFL-CIO: +미국노동총연맹
World_Economic_Forum !WEF: 세계경제포럼|Asian_Development_Bank !ADB: 아시아개발은행|!AIIB: +아시아인프라투자은행|!EBRD: +유럽부흥개발은행|ASEAN: 아세안|Mercosur: 메르코수르
African_Union: 아프리카연합|Arab_League: 아랍연맹|Shanghai_Cooperation_Organisation Shanghai_Cooperation_Organization: 상하이협력기구|Gulf_Cooperation_Council: 걸프협력회의
!WIPO: +세계지식재산기구|!ILO International_Labour_Organization: +국제노동기구|!FAO: +유엔식량농업기구|!UNDP: +유엔개발계획
!UNEP UN_Environment_Programme U.N._Environment_Program: 유엔환경계획|UNRWA: +유엔팔레스타인난민구호기구|!ICAO: +국제민간항공기구|!IATA: +국제항공운송협회
!IMO International_Maritime_Organization: +국제해사기구|!OPCW: +화학무기금지기구|Olympics International_Olympic_Committee: +국제올림픽위원회|!FIFA: +국제축구연맹|!WADA: +세계반도핑기구
Bundesrat: 분데스라트|Knesset: 크네세트|Duma: !두마|Lok_Sabha: 로크사바|Folketing: 폴케팅|Riksdag: 릭스다그|Sejm: !세임|Storting: 스토르팅|Althing: 알팅기|Holyrood: 홀리루드
Old_Bailey: 올드베일리|Sinn_Fein: 신페인|Fine_Gael: 피너게일|Fianna_Fail: 피어너팔|Plaid_Cymru: 플라이드컴리|!SNP Scottish_National_Party Scottish_Nationalists: +스코틀랜드국민당
!SPD Social_Democrats Social_Democratic_Party: +독일사민당|!CDU Christian_Democratic_Union Christian_Democrats: +기독민주당 +기민당
!CSU Christian_Social_Union: +기독사회당 +기사당|Die_Linke: 디링케 !좌파당|La_France_Insoumise France_Unbowed !LFI: 굴복하지않는프랑스|Podemos: 포데모스|Syriza: 시리자|Fidesz: 피데스
Tisza_party Tisza: 티서당|Law_and_Justice_party Law_and_Justice: 법과정의당|Civic_Platform: 시민연단|!Smer: 스메르|Brothers_of_Italy Fratelli_d'Italia: 이탈리아형제들
Forza_Italia: 포르차이탈리아|Five_Star_Movement: 오성운동|Lega: !동맹|Likud: 리쿠드당|!BJP Bharatiya_Janata_Party: 인도인민당|African_National_Congress !ANC: 아프리카민족회의
Kuomintang !KMT: !국민당|Komeito: 공명당|Nippon_Ishin Ishin: 일본유신회|Sanseito: 참정당|Rebuilding_Korea_Party: 조국혁신당|!PKK: +쿠르드노동자당|Fatah: 파타당|Boko_Haram: 보코하람
al-Shabab al-Shabaab: 알샤바브 알샤밥|al-Qaeda: 알카에다|Islamic_State !ISIS: !이슬람국가|Wagner_Group: 바그너그룹|!Azov: 아조프연대|Hayat_Tahrir_al-Sham: 하이아트타흐리르알샴
QAnon: 큐어논|Proud_Boys: 프라우드보이스|Antifa: 안티파|Ku_Klux_Klan: 쿠클럭스클랜|British_Museum: 대영박물관 영국박물관|Louvre: 루브르 루브르박물관|Musee_d'Orsay: 오르세미술관
Centre_Pompidou Pompidou_Centre: 퐁피두센터|Tate_Modern: 테이트모던|Tate_Britain: 테이트브리튼|National_Gallery: 내셔널갤러리 내셔널_갤러리|Natural_History_Museum: !자연사박물관
Victoria_and_Albert_Museum !V&A: 빅토리아앤드앨버트박물관|Royal_Academy_of_Arts: !왕립미술원|Rijksmuseum: 레이크스미술관 레이크스뮤지엄|Mauritshuis: 마우리츠하위스
Van_Gogh_Museum: 반고흐미술관 반_고흐_미술관|!Prado: 프라도미술관|Reina_Sofia: 레이나소피아|Guggenheim: 구겐하임|Uffizi: 우피치|!Hermitage: 에르미타주 예르미타시|Tretyakov: 트레티야코프
Pushkin_Museum: 푸시킨미술관|Metropolitan_Museum: 메트로폴리탄미술관 메트로폴리탄박물관|MoMA: 모마미술관 뉴욕현대미술관|Whitney_Museum: 휘트니미술관
Getty_Museum J._Paul_Getty_Museum: 게티미술관 게티박물관|Smithsonian: 스미스소니언|LACMA: 라크마|Art_Institute_of_Chicago: 시카고미술관|Kunsthistorisches: 빈미술사박물관 빈미술사미술관
Albertina: 알베르티나|!Belvedere: 벨베데레|Pergamon_Museum: 페르가몬박물관|Neue_Nationalgalerie: !신국립미술관|Alte_Pinakothek: 알테피나코테크|Stadel_Museum Städel: 슈테델미술관
Louisiana_Museum: 루이지애나미술관|Fondation_Beyeler: 바이엘러재단|Vatican_Museums: 바티칸박물관|Egyptian_Museum Grand_Egyptian_Museum: 이집트박물관
Tokyo_National_Museum: 도쿄국립박물관|Mori_Art_Museum: 모리미술관|Leeum: 리움미술관|Art_Basel: 아트바젤 아트_바젤|!Frieze: 프리즈서울|Documenta: 도쿠멘타
Venice_Biennale: 베네치아비엔날레 베네치아_비엔날레|Bonhams: 본햄스|La_Scala: 라스칼라|Covent_Garden_opera Royal_Opera_House: 로열오페라하우스|Metropolitan_Opera: 메트로폴리탄오페라
Bolshoi: 볼쇼이|Mariinsky: 마린스키|Paris_Opera: !파리오페라|Bayreuth_Festival: 바이로이트페스티벌|Salzburg_Festival: 잘츠부르크페스티벌|Glyndebourne: 글라인드본|BBC_Proms: BBC프롬스
Berlin_Philharmonic Berliner_Philharmoniker: 베를린필하모닉 베를린필|Vienna_Philharmonic: 빈필하모닉 ?빈필|New_York_Philharmonic: 뉴욕필하모닉 뉴욕필
London_Symphony_Orchestra: 런던심포니|Concertgebouw: 콘세르트헤바우|Gewandhaus: 게반트하우스|Cleveland_Orchestra: 클리블랜드오케스트라|Carnegie_Hall: 카네기홀
Royal_Albert_Hall: 로열앨버트홀|Elbphilharmonie: 엘프필하모니|Old_Vic: 올드빅|Globe_Theatre: 글로브극장|Royal_Shakespeare_Company: 로열셰익스피어컴퍼니|Comedie-Francaise: 코메디프랑세즈
Sundance: 선댄스|South_by_Southwest !SXSW: 사우스바이사우스웨스트|Glastonbury: 글래스턴베리|Coachella: 코첼라|Lollapalooza: 롤라팔루자|Tomorrowland: 투모로랜드|Burning_Man: 버닝맨
Eurovision: 유로비전|Roskilde_Festival: 로스킬레페스티벌|Oktoberfest: 옥토버페스트|Eton: 이튼스쿨 이튼칼리지|Juilliard: 줄리아드|Berklee: 버클리음대|Royal_College_of_Art: 왕립예술대
Central_Saint_Martins: 센트럴세인트마틴스|!Parsons: 파슨스디자인스쿨|!RISD: +로드아일랜드디자인스쿨|Tufts: 터프츠대|Johns_Hopkins: 존스홉킨스대|Michigan_State: 미시간주립대
Indiana_University: 인디애나대|University_of_Pittsburgh: 피츠버그대|University_of_Rochester: 로체스터대|Case_Western: 케이스웨스턴리저브대|Washington_University: 세인트루이스워싱턴대
Wake_Forest: 웨이크포레스트대|Tulane: 털레인대|University_of_Miami: 마이애미대|University_of_Iowa: 아이오와대|University_of_Kansas: 캔자스대|University_of_Nebraska: 네브래스카대
University_of_Oregon: 오리건대|University_of_Arizona: 애리조나대|University_of_Georgia: 조지아대|University_of_North_Carolina: 노스캐롤라이나대
NC_State North_Carolina_State: 노스캐롤라이나주립대|Carleton_University: 칼턴대|Queen's_University_Belfast: 퀸스벨파스트대|University_of_York: !요크대
University_of_Warwick: 워릭대|University_of_Exeter: 엑서터대|University_of_Bath: !바스대|University_of_Nottingham: 노팅엄대|University_of_Southampton: 사우샘프턴대
Durham_University: 더럼대|St_Andrews: 세인트앤드루스대|University_of_Aberdeen: 애버딘대|University_of_Liverpool: 리버풀대|Newcastle_University: 뉴캐슬대
Cardiff_University: 카디프대|Lancaster_University: 랭커스터대|University_of_Sussex: 서식스대|University_of_Leicester: 레스터대|Cranfield: 크랜필드대
Open_University: 오픈유니버시티|Ghent_University: 겐트대|University_of_Antwerp: 안트베르펜대|Groningen_University University_of_Groningen: 흐로닝언대|Wageningen: 바헤닝언대
Radboud: 라드바우트대|Maastricht_University: 마스트리흐트대|Erasmus_University: 에라스뮈스대|Eindhoven_University_of_Technology TU_Eindhoven: 에인트호번공대
Aarhus_University: 오르후스대|Technical_University_of_Denmark !DTU: 덴마크공대|!Chalmers: 찰머스공대|Gothenburg_University University_of_Gothenburg: 예테보리대
Stockholm_University: 스톡홀름대|Bergen_University University_of_Bergen: 베르겐대|!NTNU: 노르웨이과기대|University_of_Tartu: 타르투대|Jagiellonian: 야기엘론스키대
Eotvos_Lorand: 외트뵈시로란드대|University_of_Vienna: !빈대|University_of_Innsbruck: 인스브루크대|Goethe_University: 괴테대|University_of_Bonn: !본대
University_of_Cologne: 쾰른대|University_of_Hamburg: 함부르크대|University_of_Freiburg: 프라이부르크대|University_of_Gottingen: 괴팅겐대|University_of_Mannheim: 만하임대
University_of_Padua: 파도바대|University_of_Bologna: 볼로냐대|University_of_Barcelona: 바르셀로나대|Complutense: 콤플루텐세대|University_of_Lisbon: 리스본대
Wits_University Witwatersrand: 비트바테르스란트대|Stellenbosch: 스텔렌보스대|Makerere: 마케레레대|Cairo_University: 카이로대|Bogazici: 보아지치대
Jawaharlal_Nehru_University: 자와할랄네루대|University_of_Queensland: 퀸즐랜드대|Macquarie_University: 맥쿼리대|Lomonosov Moscow_State_University: 모스크바국립대
Skoltech: 스콜테크|Sun_Yat-sen_University: 중산대|Wuhan_University: 우한대|Tianjin_University: 톈진대|Xiamen_University: 샤먼대|Tongji_University: 퉁지대
Beihang_University: 베이항대|ShanghaiTech: 상하이과기대|Southern_University_of_Science_and_Technology SUSTech: 남방과기대|City_University_of_Hong_Kong: 홍콩시립대
Hong_Kong_Polytechnic: 홍콩이공대|National_Tsing_Hua: 대만칭화대|Chulalongkorn: 쭐랄롱꼰대|University_of_Malaya: 말라야대|University_of_the_Philippines: 필리핀대
!UNAM: 멕시코국립자치대|University_of_Buenos_Aires: 부에노스아이레스대|GIST_Korea: 지스트
""".replace("|", "\n")
