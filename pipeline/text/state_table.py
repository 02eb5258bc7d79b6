"""Politicians, ministers, central bankers, judges, commissioners and rulers, of today and of history, each with its writings, as in `alias_table`: several rows a line."""

STATESMEN = """
Yoko_Kamikawa Kamikawa_Yoko: 가미카와_요코|Satsuki_Katayama Katayama_Satsuki: 가타야마_사쓰키|Yoshimasa_Hayashi Hayashi_Yoshimasa: 하야시_요시마사
Taro_Kono Kono_Taro: 고노_다로|Toshimitsu_Motegi Motegi_Toshimitsu: 모테기_도시미쓰|Minoru_Kihara Kihara_Minoru: 기하라_미노루
Katsunobu_Kato Kato_Katsunobu: 가토_가쓰노부|Shunichi_Suzuki Suzuki_Shunichi: 스즈키_슌이치
Ryosei_Akazawa Akazawa_Ryosei: 아카자와_료세이|Takeshi_Iwaya Iwaya_Takeshi: 이와야_다케시|Gen_Nakatani Nakatani_Gen: 나카타니_겐|Kimi_Onoda Onoda_Kimi: 오노다_기미
Yuriko_Koike Koike_Yuriko: 고이케_유리코|Hirofumi_Yoshimura Yoshimura_Hirofumi: 요시무라_히로후미|Yoshihiko_Noda Noda_Yoshihiko: 노다_요시히코
Yuichiro_Tamaki Tamaki_Yuichiro: 다마키_유이치로|Kiyomi_Tsujimoto Tsujimoto_Kiyomi: 쓰지모토_기요미|Naoto_Kan Kan_Naoto: 간_나오토
Yukio_Hatoyama Hatoyama_Yukio: 하토야마_유키오|Yasuhiro_Nakasone Nakasone_Yasuhiro: 나카소네_야스히로|Kakuei_Tanaka Tanaka_Kakuei: 다나카_가쿠에이
Fumio_Kishida Kishida_Fumio: 기시다_후미오|Akie_Abe Abe_Akie: 아베_아키에|Shinichi_Uchida Uchida_Shinichi: 우치다_신이치|Emperor_Naruhito: 나루히토_일왕 나루히토
Emperor_Akihito: 아키히토|Emperor_Hirohito: 히로히토|Zhao_Leji: 자오러지|Wang_Huning: 왕후닝|Cai_Qi: 차이치|Ding_Xuexiang: 딩쉐샹|Wang_Qishan: 왕치산|Liu_He: ?류허
Wang_Wentao: 왕원타오|Pan_Gongsheng: 판궁성|Zhou_Xiaochuan: 저우샤오촨|Lan_Fo'an: 란포안|Dong_Jun: ?둥쥔|Li_Shangfu: 리상푸|Wei_Fenghe: 웨이펑허|Zhang_Youxia: 장유샤
He_Weidong: 허웨이둥|Mao_Ning: 마오닝|Lin_Jian: ?린젠|Guo_Jiakun: 궈자쿤|Hua_Chunying: 화춘잉|Zhao_Lijian: 자오리젠|Bo_Xilai: 보시라이|Zhu_Rongji: 주룽지|Zhao_Ziyang: 자오쯔양
Hu_Yaobang: 후야오방|Peng_Liyuan: 펑리위안|Li_Chenggang: 리청강|Ma_Ying-jeou: 마잉주|Chen_Shui-bian: 천수이볜|Hsiao_Bi-khim: 샤오메이친|Cheng_Li-wun: 정리원|Ko_Wen-je: 커원저
Cho_Jung-tai: 줘룽타이|Kim_Keon_Hee: 김건희|Lee_Nak-yon: 이낙연|Ahn_Cheol-soo: 안철수|Chung_Chung-rae Jung_Chung-rae: 정청래|Jang_Dong-hyuk: 장동혁|Choi_Sang-mok: 최상목
Chun_Doo-hwan: 전두환|Roh_Tae-woo: 노태우|Kim_Young-sam: 김영삼|Park_Chung-hee: 박정희|Syngman_Rhee Rhee_Syngman: 이승만|Choe_Son_Hui: 최선희|Ri_Yong_Ho: 리용호
Pak_Jong_Chon: 박정천|Kim_Ju_Ae: 김주애|Steve_Witkoff: 스티브_위트코프|Jared_Kushner: 재러드_쿠슈너|Ivanka_Trump: 이방카_트럼프|Donald_Trump_Jr: 도널드_트럼프_주니어
Eric_Trump: 에릭_트럼프|Stephen_Miller: 스티븐_밀러|Karoline_Leavitt: 캐럴라인_레빗|Peter_Navarro: 피터_나바로|Russell_Vought: 러셀_보트|Chris_Wright: 크리스_라이트
Doug_Burgum: 더그_버검|Linda_McMahon: 린다_맥마흔|Brooke_Rollins: 브룩_롤린스|Lori_Chavez-DeRemer: 로리_차베스디리머|Scott_Turner: 스콧_터너|Doug_Collins: 더그_콜린스
Lee_Zeldin: 리_젤딘|John_Ratcliffe: 존_랫클리프|Mike_Waltz: 마이크_왈츠|Elise_Stefanik: 엘리스_스터파닉|Tom_Homan: 톰_호먼|Todd_Blanche: 토드_블랜치|Dan_Bongino: 댄_본지노
Dan_Caine: 댄_케인|Mehmet_Oz: 메멧_오즈|Marty_Makary: 마티_마카리|Jay_Bhattacharya: 제이_바타차리아|Vinay_Prasad: 비나이_프라사드|Mark_Meador: 마크_미도어|Gail_Slater: 게일_슬레이터
Jonathan_Kanter: 조너선_캔터|Lina_Hidalgo: 리나_이달고|Bill_Pulte: 빌_펄티|Stephen_Miran: 스티븐_마이런|Michelle_Bowman: 미셸_보먼|Lisa_Cook: 리사_쿡|Philip_Jefferson: 필립_제퍼슨
Michael_Barr: !마이클_바|Adriana_Kugler: 아드리아나_쿠글러|Austan_Goolsbee: 오스턴_굴스비|Mary_Daly: 메리_데일리|Neel_Kashkari: 닐_카시카리|Raphael_Bostic: 래피얼_보스틱
Beth_Hammack: 베스_해맥|Lorie_Logan: 로리_로건|Alberto_Musalem: 알베르토_무살렘|Jeff_Schmid: 제프_슈미드|Tom_Barkin: 톰_바킨|Erika_McEntarfer: 에리카_매켄타퍼
Hakeem_Jeffries: 하킴_제프리스|Chuck_Schumer: 척_슈머|Steve_Scalise: 스티브_스컬리스|Jim_Jordan: 짐_조던|Marjorie_Taylor_Greene: 마저리_테일러_그린|Matt_Gaetz: 맷_게이츠
Lindsey_Graham: 린지_그레이엄|Rand_Paul: 랜드_폴|Mitt_Romney: 밋_롬니|John_McCain: 존_매케인|Susan_Collins: 수전_콜린스|Lisa_Murkowski: 리사_머카우스키|Tom_Cotton: 톰_코튼
Rubio: 마코_루비오|Tommy_Tuberville: 토미_튜버빌|Joe_Manchin: 조_맨친|Kyrsten_Sinema: 키어스틴_시너마|John_Fetterman: 존_페터먼|Cory_Booker: 코리_부커|Amy_Klobuchar: 에이미_클로버샤
Adam_Schiff: 애덤_시프|Ro_Khanna: 로_칸나|Maxine_Waters: 맥신_워터스|Ilhan_Omar: 일한_오마르|Rashida_Tlaib: 러시다_틀라입|Jasmine_Crockett: 재스민_크로켓|Nikki_Haley: 니키_헤일리
Mike_Pence: 마이크_펜스|Mike_Pompeo: 마이크_폼페이오|Mark_Esper: 마크_에스퍼|James_Mattis: 제임스_매티스|John_Bolton: 존_볼턴|Rex_Tillerson: 렉스_틸러슨|Steven_Mnuchin: 스티븐_므누신
Robert_Lighthizer: 로버트_라이트하이저|William_Barr: !윌리엄_바|Rudy_Giuliani: 루디_줄리아니|Michael_Cohen: 마이클_코언|James_Comey: 제임스_코미|Robert_Mueller: 로버트_뮬러
Christopher_Wray: 크리스토퍼_레이|Jack_Smith: 잭_스미스|Letitia_James: 러티샤_제임스|Alvin_Bragg: 앨빈_브래그|Fani_Willis: 파니_윌리스|Merrick_Garland: 메릭_갈런드
Lloyd_Austin: 로이드_오스틴|Jake_Sullivan: 제이크_설리번|Katherine_Tai: 캐서린_타이|Pete_Buttigieg: 피트_부티지지|Jennifer_Granholm: 제니퍼_그랜홈|Deb_Haaland: 데브_할런드
Xavier_Becerra: 하비에르_베세라|Rob_Bonta: 롭_본타|Karen_Bass: 캐런_배스|Brandon_Johnson: 브랜던_존슨|Michelle_Wu: 미셸_우|Daniel_Lurie: 대니얼_루리|Bill_de_Blasio: 빌_드블라지오
Michael_Bloomberg: 마이클_블룸버그|Abigail_Spanberger: 애비게일_스팬버거|Mikie_Sherrill: 마이키_셰릴|Wes_Moore: 웨스_무어|Andy_Beshear: 앤디_버시어|Glenn_Youngkin: 글렌_영킨
Brian_Kemp: 브라이언_켐프|Ken_Paxton: 켄_팩스턴|John_Cornyn: 존_코닌|Michelle_Obama: 미셸_오바마|Jill_Biden: 질_바이든|Hunter_Biden: 헌터_바이든|Usha_Vance: 우샤_밴스|Al_Gore: 앨_고어
John_Kerry: 존_케리|Dick_Cheney: 딕_체니|Donald_Rumsfeld: 도널드_럼즈펠드|Colin_Powell: 콜린_파월|Condoleezza_Rice: 콘돌리자_라이스|Madeleine_Albright: 매들린_올브라이트
Henry_Kissinger: 헨리_키신저|Zbigniew_Brzezinski: 즈비그뉴_브레진스키|Robert_McNamara: 로버트_맥나마라|Timothy_Geithner: 티머시_가이트너|Hank_Paulson: 헨리_폴슨|Robert_Rubin: 로버트_루빈
Gerald_Ford: 제럴드_포드|Lyndon_Johnson: 린든_존슨|Dwight_Eisenhower: 드와이트_아이젠하워|Harry_Truman: 해리_트루먼|Herbert_Hoover: 허버트_후버|Woodrow_Wilson: 우드로_윌슨
Theodore_Roosevelt: 시어도어_루스벨트|William_McKinley: 윌리엄_매킨리|Ulysses_Grant Ulysses_S._Grant: 율리시스_그랜트|Andrew_Jackson: 앤드루_잭슨|Thomas_Jefferson: 토머스_제퍼슨
Alexander_Hamilton: 알렉산더_해밀턴|Benjamin_Franklin: 벤저민_프랭클린|James_Madison: 제임스_매디슨|Martin_Luther_King: 마틴_루서_킹 마틴_루터_킹|Malcolm_X: 맬컴_엑스
Rosa_Parks: 로자_파크스|J._Edgar_Hoover: 존_에드거_후버|John_D._Rockefeller: 존_D._록펠러 존_록펠러|Andrew_Carnegie: 앤드루_카네기|Henry_Ford: 헨리_포드|Walt_Disney: 월트_디즈니
John_Roberts: 존_로버츠|Clarence_Thomas: 클래런스_토머스|Samuel_Alito: 새뮤얼_얼리토|Sonia_Sotomayor: 소니아_소토마요르|Elena_Kagan: 엘리나_케이건|Neil_Gorsuch: 닐_고서치
Brett_Kavanaugh: 브렛_캐버노|Amy_Coney_Barrett: 에이미_코니_배럿|Ketanji_Brown_Jackson: 커탄지_브라운_잭슨|Ruth_Bader_Ginsburg: 루스_베이더_긴즈버그|Antonin_Scalia: 앤터닌_스캘리아
Anthony_Kennedy: 앤서니_케네디|Stephen_Breyer: 스티븐_브라이어|Amit_Mehta: 아밋_메타|James_Boasberg: 제임스_보스버그|Yvonne_Gonzalez_Rogers: 이본_곤살레스_로저스
Leonie_Brinkema: 리오니_브링크마|Lewis_Kaplan: 루이스_캐플런|William_Alsup: 윌리엄_앨섭|Lucy_Koh: !루시_고|Aileen_Cannon: 에일린_캐넌|Juan_Merchan: 후안_머천|Tanya_Chutkan: 타냐_처칸
Kathaleen_McCormick: 캐서린_매코믹|Angela_Rayner: 앤절라_레이너|David_Lammy: 데이비드_래미|Yvette_Cooper: 이벳_쿠퍼|Shabana_Mahmood: 샤바나_마흐무드|Wes_Streeting: 웨스_스트리팅
Ed_Miliband: 에드_밀리밴드|Bridget_Phillipson: 브리짓_필립슨|John_Healey: 존_힐리|Pat_McFadden: 팻_맥패든|Jonathan_Reynolds: 조너선_레이놀즈|Darren_Jones: !대런_존스
Lisa_Nandy: 리사_낸디|Lucy_Powell: 루시_파월|Hilary_Benn: 힐러리_벤|Steve_Reed: 스티브_리드|Heidi_Alexander: 하이디_알렉산더|Emma_Reynolds: 에마_레이놀즈|Peter_Mandelson: 피터_맨덜슨
Sue_Gray: 수_그레이|Morgan_McSweeney: 모건_맥스위니|Andy_Burnham: 앤디_버넘|Sadiq_Khan: 사디크_칸|Jeremy_Hunt: 제러미_헌트|Kwasi_Kwarteng: 쿼지_콰텡|Priti_Patel: 프리티_파텔
Suella_Braverman: 수엘라_브레이버먼|Robert_Jenrick: 로버트_젠릭|James_Cleverly: 제임스_클레벌리|Mel_Stride: 멜_스트라이드|Michael_Gove: 마이클_고브|Jacob_Rees-Mogg: 제이컵_리스모그
Dominic_Cummings: 도미닉_커밍스|Dominic_Raab: 도미닉_라브|Sajid_Javid: 사지드_자비드|Matt_Hancock: 맷_핸콕|George_Osborne: 조지_오즈번|Nick_Clegg: 닉_클레그|Ed_Balls: 에드_볼스
John_Major: 존_메이저|Edward_Heath: 에드워드_히스|Harold_Wilson: 해럴드_윌슨|Clement_Attlee: 클레멘트_애틀리|Neville_Chamberlain: 네빌_체임벌린|David_Lloyd_George: 데이비드_로이드_조지
Benjamin_Disraeli: 벤저민_디즈레일리|William_Gladstone: 윌리엄_글래드스턴|Zack_Polanski: 잭_폴란스키|Richard_Tice: 리처드_타이스|Zia_Yusuf: 지아_유수프|John_Swinney: 존_스위니
Nicola_Sturgeon: 니컬라_스터전|Humza_Yousaf: 훔자_유사프|Alex_Salmond: 알렉스_샐먼드|Eluned_Morgan: 엘루네드_모건|Michelle_O'Neill: 미셸_오닐|Gerry_Adams: 게리_애덤스
Mary_Lou_McDonald: 메리_루_맥도널드|Mary_Robinson: 메리_로빈슨|Michael_D._Higgins Michael_Higgins: 마이클_히긴스|Paschal_Donohoe: 파스칼_도너휴|Mervyn_King: 머빈_킹
Huw_Pill: ?휴_필|Megan_Greene: 메건_그린|Catherine_Mann: !캐서린_만|Swati_Dhingra: 스와티_딩그라|Alan_Taylor: 앨런_테일러|Clare_Lombardelli: 클레어_롬바델리
Dave_Ramsden: 데이브_램즈던|Sarah_Breeden: 세라_브리든|Nikhil_Rathi: 니킬_라티|Sarah_Cardell: 세라_카델|Melanie_Dawes: 멜라니_도스|von_der_Leyen: 우르줄라_폰데어라이엔
Roberta_Metsola: 로베르타_메촐라|Charles_Michel: 샤를_미셸|Jean-Claude_Juncker: 장클로드_융커|Josep_Borrell: 호세프_보렐|Jose_Manuel_Barroso: 조제_마누엘_바호주
Andrius_Kubilius: 안드리우스_쿠빌리우스|Ekaterina_Zaharieva: 에카테리나_자하리에바|Wopke_Hoekstra: 봅커_훅스트라|Dan_Jorgensen: 단_예르겐센|Apostolos_Tzitzikostas: 아포스톨로스_치치코스타스
Maria_Luis_Albuquerque: 마리아_루이스_알부케르크|Oliver_Varhelyi: 올리베르_바르헤이|Magnus_Brunner: 마그누스_브루너|Marta_Kos: 마르타_코스|Jozef_Sikela: 요제프_시켈라
Piotr_Serafin: 피오트르_세라핀|Raffaele_Fitto: 라파엘레_피토|Hadja_Lahbib: 하자_라비브|Jessika_Roswall: 예시카_로스발|Christophe_Hansen: 크리스토프_한센|Vera_Jourova: 베라_요우로바
Paolo_Gentiloni: 파올로_젠틸로니|Frans_Timmermans: 프란스_티메르만스|Didier_Reynders: 디디에_레인더스|Manfred_Weber: 만프레트_베버|Luis_de_Guindos: 루이스_데긴도스|Philip_Lane: 필립_레인
Isabel_Schnabel: 이자벨_슈나벨|Piero_Cipollone: 피에로_치폴로네|Frank_Elderson: 프랑크_엘더슨|Fabio_Panetta: 파비오_파네타|Francois_Villeroy_de_Galhau: 프랑수아_빌루아_드갈로
Klaas_Knot: 클라스_크노트|Olli_Rehn: 올리_렌|Jens_Weidmann: 옌스_바이트만|Martin_Schlegel: 마르틴_슐레겔|Thomas_Jordan: 토머스_조던|Stefan_Ingves: 스테판_잉베스
Erik_Thedeen: 에리크_테데엔|Ida_Wolden_Bache: 이다_볼덴_바체|Tiff_Macklem: 티프_매클럼|Michele_Bullock: 미셸_불럭|Philip_Lowe: !필립_로|Adrian_Orr: 에이드리언_오어
Elvira_Nabiullina: 옐비라_나비울리나 엘비라_나비울리나|Sanjay_Malhotra: 산자이_말호트라|Shaktikanta_Das: 샤크티칸타_다스|Gabriel_Galipolo: 가브리엘_갈리폴루
Roberto_Campos_Neto: 호베르투_캄푸스_네투|Fatih_Karahan: 파티흐_카라한|Agustin_Carstens: 아구스틴_카르스텐스|Pablo_Hernandez_de_Cos: 파블로_에르난데스_데코스|Ajay_Banga: 아자이_방가
David_Malpass: 데이비드_맬패스|Tedros_Adhanom_Ghebreyesus Tedros: 테워드로스_아드하놈_거브러여수스 테드로스_아드하놈_게브레예수스|Fatih_Birol: 파티_비롤|Mathias_Cormann: 마티아스_코르만
Volker_Turk: 폴커_튀르크|Filippo_Grandi: 필리포_그란디|Gabriel_Attal: 가브리엘_아탈|Elisabeth_Borne: 엘리자베트_보른|Edouard_Philippe: 에두아르_필리프|Bruno_Le_Maire: 브뤼노_르메르
Gerald_Darmanin: 제랄드_다르마냉|Bruno_Retailleau: 브뤼노_르타이오|Eric_Zemmour: 에리크_제무르|Anne_Hidalgo: 안_이달고|Rachida_Dati: 라시다_다티|Emmanuel_Gregoire: 에마뉘엘_그레구아르
Roland_Lescure: 롤랑_레스퀴르|Eric_Lombard: 에리크_롱바르|Clara_Chappaz: 클라라_샤파즈|Anne_Le_Henanff: 안_르에낭프|Jean-Noel_Barrot: 장노엘_바로|Raphael_Glucksmann: 라파엘_글뤽스만
Jacques_Chirac: 자크_시라크|Francois_Mitterrand: 프랑수아_미테랑|Charles_de_Gaulle: 샤를_드골|Georges_Pompidou: 조르주_퐁피두|Valery_Giscard_d'Estaing: 발레리_지스카르_데스탱
Dominique_Strauss-Kahn: 도미니크_스트로스칸|Brigitte_Macron: 브리지트_마크롱|Johann_Wadephul: 요한_바데풀|Katherina_Reiche: 카테리나_라이헤|Alexander_Dobrindt: 알렉산더_도브린트
Karsten_Wildberger: 카르스텐_빌트베르거|Markus_Soder: 마르쿠스_죄더|Christian_Lindner: 크리스티안_린트너|Sahra_Wagenknecht: 자라_바겐크네히트|Karl_Lauterbach: 카를_라우터바흐
Nancy_Faeser: 낸시_페저|Saskia_Esken: 자스키아_에스켄|Jens_Spahn: 옌스_슈판|Bjorn_Hocke: 비외른_회케|Tino_Chrupalla: 티노_흐루팔라|Helmut_Kohl: 헬무트_콜|Helmut_Schmidt: 헬무트_슈미트
Willy_Brandt: 빌리_브란트|Konrad_Adenauer: 콘라트_아데나워|Gerhard_Schroder: 게르하르트_슈뢰더|Wolfgang_Schauble: 볼프강_쇼이블레|Otto_von_Bismarck: 오토_폰_비스마르크
Antonio_Tajani: 안토니오_타야니|Giancarlo_Giorgetti: 잔카를로_조르제티|Guido_Crosetto: 귀도_크로세토|Elly_Schlein: 엘리_슐라인|Giuseppe_Conte: 주세페_콘테|Mario_Monti: 마리오_몬티
Matteo_Piantedosi: 마테오_피안테도시|Santiago_Abascal: 산티아고_아바스칼|Yolanda_Diaz: 욜란다_디아스|Jose_Luis_Zapatero José_Luis_Rodríguez_Zapatero: 호세_루이스_사파테로
Felipe_Gonzalez: 펠리페_곤살레스|Francisco_Franco: 프란시스코_프랑코|King_Felipe: 펠리페_6세|Luis_Montenegro: 루이스_몬테네그루|Marcelo_Rebelo_de_Sousa: 마르셀루_헤벨루_드소자
Andre_Ventura: 안드레_벤투라|Alexander_De_Croo: 알렉산더르_더크로|Dilan_Yesilgoz: 딜란_예실괴즈|Karl_Nehammer: 카를_네하머|Christian_Stocker: 크리스티안_슈토커
Herbert_Kickl: 헤르베르트_키클|Sebastian_Kurz: 제바스티안_쿠르츠|Karin_Keller-Sutter: 카린_켈러주터|Guy_Parmelin: 기_파르믈랭|Magdalena_Andersson: 막달레나_안데르손
Stefan_Lofven: 스테판_뢰벤|Olof_Palme: 올로프_팔메|Carl_Bildt: 칼_빌트|Ebba_Busch: 에바_부슈|Lars_Lokke_Rasmussen: 라르스_뢰케_라스무센|Troels_Lund_Poulsen: 트로엘스_룬_포울센
Anders_Fogh_Rasmussen: 아네르스_포그_라스무센|Erna_Solberg: 에르나_솔베르그|Sauli_Niinisto: 사울리_니니스퇴|Gitanas_Nauseda: 기타나스_나우세다|Edgars_Rinkevics: 에드가르스_린케비치
Evika_Silina: 에비카_실리냐|Kristen_Michal: 크리스텐_미할|Alar_Karis: 알라르_카리스|Rafal_Trzaskowski: 라파우_트샤스코프스키|Lech_Walesa: 레흐_바웬사|Vaclav_Havel: 바츨라프_하벨
Petr_Fiala: 페트르_피알라|Zuzana_Caputova: 주자나_차푸토바|Peter_Pellegrini: 페테르_펠레그리니|Peter_Szijjarto: 페테르_시야르토|Rumen_Radev: 루멘_라데프|Ilie_Bolojan: 일리에_볼로잔
Marcel_Ciolacu: 마르첼_치올라쿠|Edi_Rama: 에디_라마|Albin_Kurti: 알빈_쿠르티|Milorad_Dodik: 밀로라드_도디크|Slobodan_Milosevic: 슬로보단_밀로셰비치|Andrej_Plenkovic: 안드레이_플렌코비치
Robert_Golob: 로베르트_골로프|Janez_Jansa: 야네스_얀샤|Rustem_Umerov: 루스템_우메로프|Dmytro_Kuleba: 드미트로_쿨레바|Andrii_Sybiha: 안드리_시비하|Denys_Shmyhal: 데니스_슈미할
Kyrylo_Budanov: 키릴로_부다노프|Mykhailo_Fedorov: 미하일로_페도로프|Vitali_Klitschko: 비탈리_클리치코|Yulia_Tymoshenko: 율리야_티모셴코
Volodymyr_Zelensky Volodymyr_Zelenskyy: 볼로디미르_젤렌스키|Yuri_Ushakov: 유리_우샤코프|Kirill_Dmitriev: 키릴_드미트리예프|Andrei_Belousov: 안드레이_벨로우소프
Mikhail_Mishustin: 미하일_미슈스틴|Maria_Zakharova: 마리아_자하로바|Sergei_Naryshkin: 세르게이_나리시킨|Nikolai_Patrushev: 니콜라이_파트루셰프|Vladimir_Medinsky: 블라디미르_메딘스키
Valery_Gerasimov: 발레리_게라시모프|Ramzan_Kadyrov: 람잔_카디로프|Mikhail_Khodorkovsky: 미하일_호도르콥스키|Yulia_Navalnaya: 율리야_나발나야|Igor_Sechin: 이고르_세친
Roman_Abramovich: 로만_아브라모비치|Nikita_Khrushchev: 니키타_흐루쇼프|Leonid_Brezhnev: 레오니트_브레즈네프|Yuri_Andropov: 유리_안드로포프|Leon_Trotsky: 레온_트로츠키|Hakan_Fidan: 하칸_피단
Mehmet_Simsek: 메흐메트_심셰크|Ekrem_Imamoglu Ekrem_İmamoğlu: 에크렘_이마모을루|Mansur_Yavas: 만수르_야바시|Mustafa_Kemal_Ataturk: 무스타파_케말_아타튀르크|Naftali_Bennett: 나프탈리_베네트
Gideon_Saar: 기드온_사르|Ron_Dermer: 론_더머|Eyal_Zamir: 에얄_자미르|Herzi_Halevi: 헤르지_할레비|Benjamin_Netanyahu: 베냐민_네타냐후|Golda_Meir: 골다_메이어|Ariel_Sharon: 아리엘_샤론
Shimon_Peres: 시몬_페레스|Yasser_Arafat: 야세르_아라파트|Khalil_al-Hayya: 칼릴_알하이야|Khaled_Meshaal: 칼레드_마슈알|Naim_Qassem: 나임_카셈|Joseph_Aoun: 조제프_아운
Nawaf_Salam: 나와프_살람|King_Abdullah: 압둘라_2세|Mohammad_Mustafa: 무함마드_무스타파|Qassem_Soleimani: 가셈_솔레이마니|Ruhollah_Khomeini: 루홀라_호메이니
Mohammad_Javad_Zarif: 모하마드_자바드_자리프|Mahmoud_Ahmadinejad: 마무드_아마디네자드|Ali_Larijani: 알리_라리자니|Nouri_al-Maliki: 누리_알말리키|Tamim_bin_Hamad: 타밈_빈_하마드
Khalid_al-Falih: 칼리드_알팔리|Abdulaziz_bin_Salman: 압둘아지즈_빈_살만|Faisal_bin_Farhan: 파이살_빈_파르한|Jamal_Khashoggi: 자말_카슈끄지|Sultan_al-Jaber: 술탄_알자베르
Anwar_Sadat: 안와르_사다트|Gamal_Abdel_Nasser: 가말_압델_나세르|Abdelmadjid_Tebboune: 압델마지드_테분|Kais_Saied: 카이스_사이에드|Khalifa_Haftar: 칼리파_하프타르
Julius_Malema: 줄리어스_말레마|John_Steenhuisen: 존_스틴헤이즌|Desmond_Tutu: 데즈먼드_투투|F.W._de_Klerk: F.W._데클레르크|Emmerson_Mnangagwa: 에머슨_음낭가과
Samia_Suluhu_Hassan: 사미아_술루후_하산|Nana_Akufo-Addo: 나나_아쿠포아도|Kwame_Nkrumah: 콰메_은크루마|Bassirou_Diomaye_Faye: 바시루_디오마예_파예|Ibrahim_Traore: 이브라힘_트라오레
Alassane_Ouattara: 알라산_우아타라|Omar_al-Bashir: 오마르_알바시르|Haile_Selassie: 하일레_셀라시에|Idi_Amin: 이디_아민|Amit_Shah: 아미트_샤
Subrahmanyam_Jaishankar S._Jaishankar: 수브라마냠_자이샨카르|Nirmala_Sitharaman: 니르말라_시타라만|Piyush_Goyal: 피유시_고얄|Rajnath_Singh: 라지나트_싱
Yogi_Adityanath: 요기_아디티아나트|Arvind_Kejriwal: 아르빈드_케지리왈|Mamata_Banerjee: 마마타_바네르지|Manmohan_Singh: 만모한_싱|Sonia_Gandhi: 소니아_간디|Rajiv_Gandhi: 라지브_간디
Droupadi_Murmu: 드라우파디_무르무|Nawaz_Sharif: 나와즈_샤리프|Asim_Munir: 아심_무니르|Benazir_Bhutto: 베나지르_부토|Pervez_Musharraf: 페르베즈_무샤라프
Ranil_Wickremesinghe: 라닐_위크레메싱게|Gotabaya_Rajapaksa: 고타바야_라자팍사|Anura_Kumara_Dissanayake: 아누라_쿠마라_디사나야케|Pham_Nhat_Vuong: 팜녓브엉|Luong_Cuong: 르엉_끄엉
Vo_Van_Thuong: 보_반_트엉|Bongbong_Marcos: 봉봉_마르코스|Sara_Duterte: 사라_두테르테|Leni_Robredo: 레니_로브레도|Manny_Pacquiao: 매니_파키아오|Corazon_Aquino: 코라손_아키노
Sri_Mulyani_Indrawati Sri_Mulyani: 스리_물랴니|Gibran_Rakabuming: 기브란_라카부밍|Suharto: 수하르토|Sukarno: 수카르노|Najib_Razak: 나집_라작|Prayut_Chan-o-cha: 쁘라윳_짠오차
Pita_Limjaroenrat: 피타_림짜른랏|Lee_Hsien_Loong: 리셴룽|Tharman_Shanmugaratnam: 타르만_샨무가라트남|Penny_Wong: 페니_웡|Richard_Marles: 리처드_말스|Jim_Chalmers: 짐_차머스
Scott_Morrison: 스콧_모리슨|Malcolm_Turnbull: 맬컴_턴불|Kevin_Rudd: 케빈_러드|Julia_Gillard: 줄리아_길라드|Sussan_Ley: 수전_레이|Julie_Inman_Grant: 줄리_인먼_그랜트
Winston_Peters: 윈스턴_피터스|Nicola_Willis: 니컬라_윌리스|Chris_Hipkins: 크리스_힙킨스|Melanie_Joly: 멜라니_졸리|Chrystia_Freeland: 크리스티아_프릴랜드
Francois-Philippe_Champagne: 프랑수아필리프_샹파뉴|Anita_Anand: 아니타_아난드|Dominic_LeBlanc: 도미닉_르블랑|Doug_Ford: 더그_포드|Danielle_Smith: 대니엘_스미스|David_Eby: 데이비드_이비
Jagmeet_Singh: 자그미트_싱|Stephen_Harper: 스티븐_하퍼|Pierre_Trudeau: 피에르_트뤼도|Marcelo_Ebrard: 마르셀로_에브라르드|Enrique_Pena_Nieto: 엔리케_페냐_니에토|Vicente_Fox: 비센테_폭스
Luiz_Inacio_Lula_da_Silva: 루이스_이나시우_룰라_다시우바|Dilma_Rousseff: 지우마_호세프|Michel_Temer: 미셰우_테메르|Flavio_Bolsonaro: 플라비우_보우소나루
Alexandre_de_Moraes: 알렉산드르_지모라이스|Marina_Silva: 마리나_시우바|Geraldo_Alckmin: 제라우두_아우키밍|Luis_Caputo: 루이스_카푸토|Sergio_Massa: 세르히오_마사
Alberto_Fernandez: 알베르토_페르난데스|Juan_Peron: 후안_페론|Eva_Peron: 에바_페론|Salvador_Allende: 살바도르_아옌데|Augusto_Pinochet: 아우구스토_피노체트|Michelle_Bachelet: 미첼_바첼레트
Sebastian_Pinera: 세바스티안_피녜라|Jeannette_Jara: 하네트_하라|Ivan_Duque: 이반_두케|Juan_Manuel_Santos: 후안_마누엘_산토스|Dina_Boluarte: 디나_볼루아르테|Pedro_Castillo: 페드로_카스티요
Alberto_Fujimori: 알베르토_후지모리|Keiko_Fujimori: 게이코_후지모리|Jose_Jeri: 호세_헤리|Daniel_Noboa: 다니엘_노보아|Rafael_Correa: 라파엘_코레아|Luis_Arce: 루이스_아르세
Rodrigo_Paz: 로드리고_파스|Juan_Guaido: 후안_과이도|Edmundo_Gonzalez: 에드문도_곤살레스|Delcy_Rodriguez: 델시_로드리게스|Diosdado_Cabello: 디오스다도_카베요
Miguel_Diaz-Canel: 미겔_디아스카넬|Raul_Castro: 라울_카스트로|Che_Guevara: 체_게바라|Jose_Mujica: 호세_무히카|Yamandu_Orsi: 야만두_오르시|Xiomara_Castro: 시오마라_카스트로
Daniel_Ortega: 다니엘_오르테가|Jose_Raul_Mulino: 호세_라울_물리노|Simon_Bolivar: 시몬_볼리바르|Jose_de_San_Martin: 호세_데_산마르틴|Kate_Middleton Princess_of_Wales: 케이트_미들턴
Princess_Diana: 다이애나_왕세자빈|Meghan_Markle: 메건_마클|Prince_Andrew: 앤드루_왕자|Queen_Camilla: 커밀라_왕비|Queen_Victoria: 빅토리아_여왕|King_Henry_VIII Henry_VIII: 헨리_8세
Louis_XIV: 루이_14세|Louis_XVI: 루이_16세|Marie_Antoinette: 마리_앙투아네트|Catherine_the_Great: 예카테리나_2세|Peter_the_Great: 표트르_대제
Tsar_Nicholas Nicholas_II: 니콜라이_2세|Kaiser_Wilhelm: 빌헬름_2세|Maria_Theresa: 마리아_테레지아|Genghis_Khan: 칭기즈_칸 칭기즈칸|Kublai_Khan: 쿠빌라이_칸
Alexander_the_Great: 알렉산더_대왕 알렉산드로스_대왕|Cleopatra: 클레오파트라|Tutankhamun: 투탕카멘|Ramses_II Ramesses_II: 람세스_2세|Christopher_Columbus: 크리스토퍼_콜럼버스
Vasco_da_Gama: 바스쿠_다가마|Ferdinand_Magellan: 페르디난드_마젤란|James_Cook: 제임스_쿡_선장 제임스_쿡|Marco_Polo: 마르코_폴로|Roald_Amundsen: 로알_아문센|Ernest_Shackleton: 어니스트_섀클턴
Robert_Falcon_Scott: 로버트_팰컨_스콧|Edmund_Hillary: 에드먼드_힐러리|Reinhold_Messner: 라인홀트_메스너|Horatio_Nelson: 허레이쇼_넬슨|Duke_of_Wellington: 웰링턴_공작
Oliver_Cromwell: 올리버_크롬웰|Martin_Luther: 마르틴_루터|John_Calvin: 장_칼뱅|Mother_Teresa: 마더_테레사 테레사_수녀|Thomas_Aquinas: 토마스_아퀴나스|Socrates: 소크라테스|Plato: ?플라톤
Aristotle: 아리스토텔레스|Archimedes: 아르키메데스|Pythagoras: 피타고라스|Hippocrates: 히포크라테스|Rene_Descartes: 르네_데카르트|Blaise_Pascal: 블레즈_파스칼|Baruch_Spinoza: 바뤼흐_스피노자
Gottfried_Leibniz: 고트프리트_라이프니츠|John_Locke: 존_로크|David_Hume: 데이비드_흄|Thomas_Hobbes: 토머스_홉스|Bertrand_Russell: 버트런드_러셀|Karl_Popper: 칼_포퍼|John_Rawls: 존_롤스
Peter_Singer: 피터_싱어|Francis_Fukuyama: 프랜시스_후쿠야마|Samuel_Huntington: 새뮤얼_헌팅턴|Joseph_Goebbels: 요제프_괴벨스|Heinrich_Himmler: 하인리히_힘러
Adolf_Eichmann: 아돌프_아이히만|Hermann_Goring: 헤르만_괴링|Oskar_Schindler: 오스카어_쉰들러|Anne_Frank: 안네_프랑크|Sophie_Scholl: 소피_숄|Erwin_Rommel: 에르빈_로멜
Douglas_MacArthur: 더글러스_맥아더|George_Patton: 조지_패튼|Bernard_Montgomery: 버나드_몽고메리|Georgy_Zhukov: 게오르기_주코프|Pol_Pot: 폴_포트|Lee_Harvey_Oswald: 리_하비_오즈월드
""".replace("|", "\n")
