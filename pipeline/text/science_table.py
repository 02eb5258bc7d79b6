"""Scientists, economists, AI researchers and space people, each with its writings, as in `alias_table`: several rows a line."""

SCIENTISTS = """
John_Hopfield: 존_홉필드|David_Baker: 데이비드_베이커|Jennifer_Doudna: 제니퍼_다우드나|Emmanuelle_Charpentier: 에마뉘엘_샤르팡티에|Katalin_Kariko: 카탈린_카리코 커털린_커리코
Drew_Weissman: 드루_와이스먼|Victor_Ambros: 빅터_앰브로스|Gary_Ruvkun: 게리_러브컨|Svante_Paabo: 스반테_페보|Anton_Zeilinger: 안톤_차일링거|Alain_Aspect: 알랭_아스페
John_Clauser: 존_클라우저|Pierre_Agostini: 피에르_아고스티니|Ferenc_Krausz: 페렌츠_크러우스|Anne_L'Huillier: 안_륄리에|Roger_Penrose: 로저_펜로즈|Andrea_Ghez: 앤드리아_게즈
Reinhard_Genzel: 라인하르트_겐첼|Kip_Thorne: ?킵_손|Rainer_Weiss: 라이너_바이스|Barry_Barish: 배리_배리시|Peter_Higgs: 피터_힉스|Francois_Englert: 프랑수아_앙글레르
John_Clarke: 존_클라크|Michel_Devoret: 미셸_드보레|John_Martinis: 존_마티니스|Carolyn_Bertozzi: 캐럴린_버토지|Barry_Sharpless: 배리_샤플리스|Morten_Meldal: 모르텐_멜달
Moungi_Bawendi: 문지_바웬디|Louis_Brus: 루이스_브루스|Frances_Arnold: 프랜시스_아널드|James_Watson: 제임스_왓슨|Francis_Crick: 프랜시스_크릭|Rosalind_Franklin: 로절린드_프랭클린
Maurice_Wilkins: 모리스_윌킨스|Omar_Yaghi: 오마르_야기|Richard_Robson: 리처드_롭슨|Susumu_Kitagawa Kitagawa_Susumu: 기타가와_스스무
Shimon_Sakaguchi Sakaguchi_Shimon: 사카구치_시몬|Shinya_Yamanaka Yamanaka_Shinya: 야마나카_신야|Tasuku_Honjo Honjo_Tasuku: 혼조_다스쿠
Akira_Yoshino Yoshino_Akira: 요시노_아키라|Syukuro_Manabe Manabe_Syukuro: 마나베_슈쿠로|Giorgio_Parisi: 조르조_파리시|John_Goodenough: 존_구디너프|Mary_Brunkow: 메리_브렁코
Fred_Ramsdell: 프레드_램즈델|Mario_Capecchi: 마리오_카페키|Tu_Youyou: 투유유|Yang_Chen-Ning Chen-Ning_Yang: 양전닝|Terence_Tao: 테런스_타오|Andrew_Wiles: 앤드루_와일스
Grigori_Perelman: 그리고리_페렐만|Peter_Scholze: 페터_숄체|June_Huh: 허준이|Maryam_Mirzakhani: 마리암_미르자하니|Timothy_Gowers: 티머시_가워스|Maryna_Viazovska: 마리나_뱌조우스카
James_Maynard: 제임스_메이너드|Hugo_Duminil-Copin: 위고_뒤미닐코팽|Srinivasa_Ramanujan: 스리니바사_라마누잔|Leonhard_Euler: 레온하르트_오일러|Carl_Friedrich_Gauss: 카를_프리드리히_가우스
Bernhard_Riemann: 베른하르트_리만|David_Hilbert: 다비트_힐베르트|Kurt_Godel: 쿠르트_괴델|Henri_Poincare: 앙리_푸앵카레|Emmy_Noether: 에미_뇌터
John_von_Neumann von_Neumann: 존_폰_노이만 폰_노이만|Claude_Shannon: 클로드_섀넌|Norbert_Wiener: 노버트_위너|Grace_Hopper: 그레이스_호퍼|Ada_Lovelace: 에이다_러브레이스
Charles_Babbage: 찰스_배비지|Tim_Berners-Lee: 팀_버너스리|Vint_Cerf: 빈트_서프|Robert_Kahn: 로버트_칸|Richard_Stallman: 리처드_스톨먼|Dennis_Ritchie: 데니스_리치
Ken_Thompson: 켄_톰프슨|Donald_Knuth: 도널드_커누스|Bjarne_Stroustrup: 비야네_스트롭스트룹|Guido_van_Rossum: 귀도_판로쉼 귀도_반_로섬|James_Gosling: 제임스_고슬링|Marvin_Minsky: 마빈_민스키
John_McCarthy: 존_매카시|Herbert_Simon: 허버트_사이먼|Judea_Pearl: 주디아_펄|Sepp_Hochreiter: 제프_호흐라이터|Ian_Goodfellow: 이언_굿펠로|Richard_Sutton Rich_Sutton: 리처드_서턴
Andrew_Barto: 앤드루_바토|Koray_Kavukcuoglu: 코레이_카부크추오글루|Ashish_Vaswani: 아시시_바스와니|Niki_Parmar: 니키_파마르|Jakob_Uszkoreit: 야코프_우슈코라이트|Llion_Jones: 릴리언_존스
Lukasz_Kaiser: 우카시_카이저|Quoc_Le: 꾸옥_레|Wojciech_Zaremba: 보이치에흐_자렘바|Aleksander_Madry: 알렉산데르_몽드리|Luke_Metz: 루크_메츠|Chris_Lehane: 크리스_러헤인|Peter_Deng: 피터_덩
Sam_McCandlish: 샘_매캔들리시|Benjamin_Mann Ben_Mann: !벤_만|Mustafa_Suleyman: 무스타파_술레이만|Karen_Simonyan: 카렌_시모니안|Igor_Babuschkin: 이고르_바부슈킨
Christian_Szegedy: 크리스티안_세게디|Jimmy_Ba: !지미_바|Ahmad_Al-Dahle: 아마드_알달레|Christopher_Manning: 크리스토퍼_매닝|Pieter_Abbeel: 피터르_아베일 피터_아벨
Karol_Hausman: 카롤_하우스만|Dawn_Song: ?돈_송|Stuart_Armstrong: 스튜어트_암스트롱|Paul_Christiano: 폴_크리스티아노|Connor_Leahy: 코너_레이히|Helen_Toner: 헬렌_토너
Tasha_McCauley: 타샤_매콜리|Joy_Buolamwini: 조이_부올람위니|Meredith_Whittaker: 메러디스_휘터커|Rodney_Brooks: 로드니_브룩스|Andrew_Yao: 야오치즈|Kaiming_He: 허카이밍|Zhu_Jun: ?주쥔
Song-Chun_Zhu: 주쑹춘|Wang_Xiaochuan: 왕샤오촨|Jiang_Daxin: 장다신|Mike_Knoop: 마이크_크누프|Thomas_Wolf: 토마_울프|Julien_Chaumond: 쥘리앵_쇼몽|Evan_Wallace: 에번_월리스 에반_월리스
Daron_Acemoglu: 대런_애쓰모글루|Simon_Johnson: 사이먼_존슨|James_Robinson: 제임스_로빈슨|Joel_Mokyr: 조엘_모키어|Philippe_Aghion: 필리프_아기옹|Peter_Howitt: 피터_하윗
Claudia_Goldin: 클로디아_골딘|Philip_Dybvig: 필립_딥비그|Douglas_Diamond: 더글러스_다이아몬드|David_Card: 데이비드_카드|Guido_Imbens: 휘도_임번스|Joshua_Angrist: 조슈아_앵그리스트
Paul_Milgrom: 폴_밀그럼|Robert_Wilson: 로버트_윌슨|Abhijit_Banerjee: 아브히지트_바네르지|Esther_Duflo: 에스테르_뒤플로|Michael_Kremer: 마이클_크레머|Paul_Romer: 폴_로머
William_Nordhaus: 윌리엄_노드하우스|Richard_Thaler: 리처드_세일러|Daniel_Kahneman: 대니얼_카너먼|Amos_Tversky: 아모스_트버스키|Joseph_Stiglitz: 조지프_스티글리츠|Amartya_Sen: 아마르티아_센
Angus_Deaton: 앵거스_디턴|Robert_Shiller: 로버트_실러|Eugene_Fama: 유진_파마|Robert_Solow: 로버트_솔로|Kenneth_Arrow: 케네스_애로|Paul_Samuelson: 폴_새뮤얼슨|Gary_Becker: 게리_베커
John_Nash: 존_내시|Thomas_Piketty: 토마_피케티|Gabriel_Zucman: 가브리엘_쥐크만|Emmanuel_Saez: 에마뉘엘_사에즈|Jeffrey_Sachs: 제프리_색스
Larry_Summers Lawrence_Summers: 래리_서머스 로런스_서머스|Nouriel_Roubini: 누리엘_루비니|Kenneth_Rogoff: 케네스_로고프|Carmen_Reinhart: 카르멘_라인하트|Raghuram_Rajan: 라구람_라잔
Gita_Gopinath: 기타_고피나트|Mohamed_El-Erian: 모하메드_엘에리언|Olivier_Blanchard: 올리비에_블랑샤르|Adam_Tooze: 애덤_투즈|Mariana_Mazzucato: 마리아나_마추카토
Erik_Brynjolfsson: 에릭_브리뇰프슨|David_Autor: 데이비드_오터|Tyler_Cowen: 타일러_카우언|Jason_Furman: 제이슨_퍼먼|Steven_Levitt: 스티븐_레빗|Ha-Joon_Chang: 장하준
Hyun_Song_Shin: 신현송|John_Kenneth_Galbraith: 존_케네스_갤브레이스|David_Ricardo: 데이비드_리카도|Thomas_Malthus: 토머스_맬서스|John_Stuart_Mill: 존_스튜어트_밀
Joseph_Schumpeter: 조지프_슘페터|Max_Weber: 막스_베버|Emile_Durkheim: 에밀_뒤르켐|Friedrich_Engels: 프리드리히_엥겔스|Rosa_Luxemburg: 로자_룩셈부르크|Carl_Jung: 카를_융
B.F._Skinner: B.F._스키너|Jean_Piaget: 장_피아제|Steven_Pinker: 스티븐_핑커|Richard_Dawkins: 리처드_도킨스|Daniel_Dennett: 대니얼_데닛|Jared_Diamond: 재러드_다이아몬드
Carl_Sagan: 칼_세이건|Neil_deGrasse_Tyson: 닐_디그래스_타이슨|Brian_Cox: 브라이언_콕스|Michio_Kaku: 미치오_가쿠|Brian_Greene: 브라이언_그린|Avi_Loeb: 아비_로브|Freeman_Dyson: 프리먼_다이슨
Edwin_Hubble: 에드윈_허블|Georges_Lemaitre: 조르주_르메트르|Max_Born: 막스_보른|Erwin_Schrodinger: 에르빈_슈뢰딩거|Wolfgang_Pauli: 볼프강_파울리|Paul_Dirac: 폴_디랙
Enrico_Fermi: 엔리코_페르미|Ernest_Rutherford: 어니스트_러더퍼드|J.J._Thomson: J.J._톰슨 조지프_존_톰슨|James_Clerk_Maxwell: 제임스_클러크_맥스웰|Michael_Faraday: 마이클_패러데이
Pierre_Curie: 피에르_퀴리|Lise_Meitner: 리제_마이트너|Otto_Hahn: !오토_한|Leo_Szilard: 레오_실라르드|Edward_Teller: 에드워드_텔러|Andrei_Sakharov: 안드레이_사하로프|Lev_Landau: 레프_란다우
Dmitri_Mendeleev: 드미트리_멘델레예프|Antoine_Lavoisier: 앙투안_라부아지에|Robert_Boyle: 로버트_보일|Humphry_Davy: 험프리_데이비|Alfred_Nobel: 알프레드_노벨|Alessandro_Volta: 알레산드로_볼타
James_Watt: 제임스_와트|Alexander_Graham_Bell: 알렉산더_그레이엄_벨|Guglielmo_Marconi: 굴리엘모_마르코니|Wright_brothers: 라이트_형제|Louis_Pasteur: 루이_파스퇴르
Robert_Koch: 로베르트_코흐|Alexander_Fleming: 알렉산더_플레밍|Edward_Jenner: 에드워드_제너|Gregor_Mendel: 그레고어_멘델|Alfred_Russel_Wallace: 앨프리드_러셀_월리스
Thomas_Huxley: 토머스_헉슬리|Jean-Baptiste_Lamarck: 장바티스트_라마르크|Carl_Linnaeus: 칼_린네|Alexander_von_Humboldt: 알렉산더_폰_훔볼트|Alfred_Wegener: 알프레트_베게너
Jane_Goodall: 제인_구달|Dian_Fossey: 다이앤_포시|Edward_O._Wilson E.O._Wilson: 에드워드_윌슨|Rachel_Carson: 레이철_카슨|James_Lovelock: 제임스_러브록
Barbara_McClintock: 바버라_매클린톡|Craig_Venter: 크레이그_벤터|Francis_Collins: 프랜시스_콜린스|George_Church: 조지_처치|He_Jiankui: 허젠쿠이|David_Liu: 데이비드_리우
Eric_Topol: 에릭_토폴|Anthony_Fauci: 앤서니_파우치|Siddhartha_Mukherjee: 싯다르타_무케르지|David_Sinclair: 데이비드_싱클레어|Bryan_Johnson: 브라이언_존슨|Ugur_Sahin: 우구르_사힌
Ozlem_Tureci: 외즐렘_튀레지|Florence_Nightingale: 플로렌스_나이팅게일|Alan_Shepard: 앨런_셰퍼드|John_Glenn: 존_글렌|Michael_Collins: 마이클_콜린스|Jim_Lovell: 짐_러벌
Sally_Ride: 샐리_라이드|Valentina_Tereshkova: 발렌티나_테레시코바|Sergei_Korolev: 세르게이_코롤료프|Wernher_von_Braun: 베르너_폰_브라운|Konstantin_Tsiolkovsky: 콘스탄틴_치올콥스키
Scott_Kelly: 스콧_켈리|Peggy_Whitson: 페기_윗슨|Chris_Hadfield: 크리스_해드필드|Tim_Peake: 팀_피크|Thomas_Pesquet: 토마_페스케|Samantha_Cristoforetti: 사만타_크리스토포레티
Alexander_Gerst: 알렉산더_게르스트|Butch_Wilmore: 부치_윌모어|Suni_Williams Sunita_Williams: 수니_윌리엄스|Reid_Wiseman: 리드_와이즈먼|Victor_Glover: 빅터_글로버
Christina_Koch: 크리스티나_코크|Jeremy_Hansen: 제러미_핸슨|Jared_Isaacman: 재러드_아이작먼|Bill_Nelson: 빌_넬슨|Sean_Duffy: 숀_더피|Josef_Aschbacher: 요제프_아슈바허
Peter_Beck: 피터_벡|Gwynne_Shotwell: 그윈_숏웰|Tory_Bruno: 토리_브루노|Dave_Limp: 데이브_림프|Yi_So-yeon: 이소연|Shubhanshu_Shukla: 슈반슈_슈클라
Soichi_Noguchi Noguchi_Soichi: 노구치_소이치|Koichi_Wakata Wakata_Koichi: 와카타_고이치|Yang_Liwei: 양리웨이
""".replace("|", "\n")
