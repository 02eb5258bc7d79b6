"""Energy, mining, cars, robots, chips, software, media, games, banks and funds, each with its writings, as in `alias_table`: several rows a line."""

PLANTS = """
Anglo_American: 앵글로아메리칸|!BHP: BHP그룹|Vale_Brazil Vale_SA: 발레그룹|Fortescue: 포테스큐|Codelco: 코델코|Antofagasta: 안토파가스타|Teck_Resources: 텍리소스
Barrick Barrick_Gold: 배릭골드|Newmont: 뉴몬트|AngloGold_Ashanti: 앵글로골드아샨티|Gold_Fields: 골드필즈|Zijin_Mining: 쯔진광업 쯔진마이닝|Ganfeng Ganfeng_Lithium: 간펑리튬
Tianqi_Lithium: 톈치리튬|Albemarle: 앨버말|SQM_Chile: SQM사|Pilbara_Minerals: 필바라미네랄스|Lynas: ?라이너스희토류|MP_Materials: MP머티리얼스|Umicore: 유미코아
Johnson_Matthey: 존슨매티|De_Beers: 드비어스|Alrosa: 알로사|Norilsk_Nickel Nornickel: 노릴스크니켈|Severstal: 세베르스탈|First_Quantum: 퍼스트퀀텀|Ivanhoe_Mines: 아이반호마인스
!CMOC: 뤄양몰리브덴|Chinalco: ?찰코|Kazatomprom: 카자톰프롬|Rosatom: 로사톰|Orano: 오라노|Framatome: 프라마톰|Areva: 아레바|Urenco: 우렌코|!CNNC: 중국핵공업집단|!CGN: 중국광핵집단
TEPCO Tokyo_Electric Tokyo_Electric_Power: 도쿄전력|Kansai_Electric: 간사이전력|!JERA: !제라|Tokyo_Gas: 도쿄가스|Korea_Gas Kogas: 한국가스공사|S-Oil: 에쓰오일
HD_Hyundai_Oilbank: HD현대오일뱅크|LG_Chem: LG화학|POSCO_Future_M: 포스코퓨처엠|!L&F: 엘앤에프|Korea_Zinc: 고려아연|Young_Poong: 영풍그룹|Oracle: OCI홀딩스
Hanwha_Solutions Qcells: 한화큐셀|Samsung_Engineering: 삼성E&A|DL_E&C: DL이앤씨|!HDC: HDC현대산업개발|National_Grid: 내셔널그리드|Centrica: 센트리카|British_Gas: 브리티시가스
Octopus_Energy: 옥토퍼스에너지|Drax: 드랙스|Thames_Water: 템스워터|Severn_Trent: 세번트렌트|Veolia: 베올리아|Air_Liquide: 에어리퀴드|Linde: ?린데|Air_Products: 에어프로덕츠|Uniper: 유니퍼
Fortum: 포르툼|Statkraft: 스타트크라프트|Verbund: 페르분트|EDP_Portugal: EDP전력|Naturgy: 나투르지|Endesa: 엔데사|Snam: ?스남|Terna: 테르나|!CEZ: 체코전력공사|MOL_Group: MOL그룹
OMV_Petrom: 페트롬|Naftogaz: 나프토가즈|Transneft: 트란스네프트|Surgutneftegas: 수르구트네프테가스|Tatneft: 타트네프트|Valero: 발레로|Phillips_66: 필립스66
Marathon_Petroleum: 마라톤페트롤리엄|Occidental Occidental_Petroleum: 옥시덴털|Devon_Energy: 데번에너지|Diamondback Diamondback_Energy: 다이아몬드백|EOG_Resources: EOG리소시스
Pioneer_Natural_Resources: 파이어니어내추럴리소시스|Hess_Corp: 헤스코퍼레이션|Cheniere: 셰니어|Venture_Global: 벤처글로벌|Kinder_Morgan: 킨더모건|Enbridge: 엔브리지|TC_Energy: TC에너지
Suncor: 선코어|Canadian_Natural: 캐나디안내추럴|Cenovus: 세노버스|Trans_Mountain: 트랜스마운틴|Tullow_Oil: 털로오일|Trafigura: 트라피구라|Vitol: ?비톨|Gunvor: 군보르|Mercuria: 머큐리아
QatarGas: 카타르가스|Kuwait_Petroleum: 쿠웨이트석유공사|Sonatrach: 소나트락|Sonangol: 소난골|Eskom: 에스콤|Sasol: ?사솔|Coal_India: 콜인디아|Indian_Oil: 인디언오일|Vedanta: 베단타
JSW_Steel: JSW스틸|Hindalco: 힌달코|Novelis: 노벨리스|First_Solar: 퍼스트솔라|SunPower: 선파워|Sunrun: ?선런|Enphase: 엔페이즈|SolarEdge: 솔라에지|Longi: 룽지그린에너지 ?론지
JinkoSolar Jinko: 진코솔라|Trina_Solar: 트리나솔라|JA_Solar: JA솔라|Tongwei: 퉁웨이|Canadian_Solar: 캐나디안솔라|Meyer_Burger: 마이어부르거|Nordex: 노르덱스|Goldwind: 골드윈드 진펑커지
Envision_Energy: 엔비전에너지|Mingyang: ?밍양|Siemens_Gamesa: 지멘스가메사|Northvolt: 노스볼트|QuantumScape: 퀀텀스케이프|Solid_Power: 솔리드파워|Sila_Nanotechnologies: 실라나노
Redwood_Materials: 레드우드머티리얼스|Form_Energy: 폼에너지|Freyr: 프레이르배터리|EVE_Energy: 이브에너지|Sunwoda: 신왕다|Svolt: 에스볼트|Panasonic_Energy: 파나소닉에너지|!Fluence: 플루언스에너지
Plug_Power: 플러그파워|Ballard_Power: 발라드파워|ITM_Power: ITM파워|General_Fusion: 제너럴퓨전|Tokamak_Energy: 토카막에너지|Climeworks: 클라임웍스|Last_Energy: 라스트에너지
Newcleo: 뉴클레오|Valar_Atomics: 발라아토믹스|Holtec: ?홀텍|Lucid_Motors: 루시드모터스|Fisker: 피스커|Canoo: 카누사|Lordstown_Motors: 로즈타운모터스|Faraday_Future: 패러데이퓨처
Leapmotor: 립모터|Neta_Auto: 네타자동차|Aito_Seres Seres: 세레스그룹|Changan Changan_Automobile: 창안자동차|Dongfeng Dongfeng_Motor: 둥펑자동차|!FAW FAW_Group: 이치자동차
!GAC GAC_Aion GAC_Group: 광저우자동차|!BAIC: 베이징자동차|Lynk_&_Co: 링크앤코|MG_Motor: MG모터|Lotus_Cars: 로터스카스|Aston_Martin: 애스턴마틴 애스턴_마틴
Bentley_Motors !Bentley: ?벤틀리|Bugatti: 부가티|Rimac: ?리막|McLaren: 맥라렌|Alfa_Romeo: 알파로메오 알파_로메오|Lancia: 란치아|Seat_Cupra !Cupra: 쿠프라|Dacia: 다치아
DS_Automobiles: DS오토모빌|Vauxhall: 복스홀|Mini_Cooper: 미니쿠퍼|Maybach: 마이바흐|Acura: 아큐라|Hino_Motors: 히노자동차|KG_Mobility SsangYong: KG모빌리티 쌍용자동차|Buick: ?뷰익
Dodge: ?닷지|PACCAR: 파카사|Navistar: 나비스타|Traton: 트라톤|Iveco: 이베코|Ducati: 두카티|Triumph_Motorcycles: 트라이엄프모터사이클|Piaggio: 피아조|Royal_Enfield: 로열엔필드
Ola_Electric: 올라일렉트릭|Hero_MotoCorp: 히어로모토코프|TVS_Motor: TVS모터|Maruti_Suzuki Maruti: 마루티스즈키|Tata_Motors: 타타자동차 타타모터스|Avtovaz: 아브토바즈|BorgWarner: 보그워너
Lear_Corp: 리어코퍼레이션|Autoliv: 오토리브|Mahle: 말레그룹|Brembo: 브렘보|Gestamp: 게스탐프|Adient: 에이디언트|Dana_Inc: 다나코퍼레이션|Delphi_Technologies: 델파이테크놀로지스|Hella: 헬라사
Plastic_Omnium: 플라스틱옴니엄|Hanon_Systems: 한온시스템|HL_Mando Mando: HL만도|Harman Harman_International: !하만|Here_Technologies: 히어테크놀로지스|TomTom: ?톰톰
Luminar: 루미나테크놀로지스|Ouster: 아우스터|Innoviz: 이노비즈사|Velodyne: 벨로다인|Argo_AI: 아르고AI|Avride: 아브라이드|DeepRoute DeepRoute.ai: 딥루트|QCraft: 큐크래프트|Free_Now: 프리나우
BlaBlaCar: 블라블라카|Cabify: 캐비파이|inDrive: 인드라이브|Yandex_Taxi: 얀덱스택시|Archer_Aviation: 아처에비에이션|Joby Joby_Aviation: 조비에비에이션|Lilium: 릴리움|Volocopter: 볼로콥터
Vertical_Aerospace: 버티컬에어로스페이스|EHang: 이항드론|Boom_Supersonic: 붐슈퍼소닉|Wisk_Aero: 위스크에어로|Hermeus: 허미어스|Stratolaunch: 스트래토론치|Relativity_Space: 렐러티비티스페이스
Firefly_Aerospace: 파이어플라이에어로스페이스|Virgin_Galactic: 버진갤럭틱|Virgin_Orbit: 버진오빗|Sierra_Space: 시에라스페이스|Axiom_Space: 액시엄스페이스|Intuitive_Machines: 인튜이티브머신스
Astrobotic: 애스트로보틱|ispace: 아이스페이스|Astroscale: 아스트로스케일|Planet_Labs: 플래닛랩스|Maxar: !맥사|BlackSky: 블랙스카이|Iceye: 아이스아이|Capella_Space: 카펠라스페이스
Spire_Global: 스파이어글로벌|AST_SpaceMobile: AST스페이스모바일|OneWeb Eutelsat_OneWeb: ?원웹|Eutelsat: 유텔샛|Intelsat: 인텔샛|Viasat: 비아샛|Iridium: 이리듐사|Inmarsat: 인마샛
Globalstar: 글로벌스타|EchoStar: 에코스타|Arianespace: 아리안스페이스|ArianeGroup: 아리안그룹|Isar_Aerospace: 이자르에어로스페이스|Rocket_Factory_Augsburg: 로켓팩토리아우크스부르크|Orbex: ?오벡스
Skyrora: 스카이로라|Skyroot: 스카이루트|LandSpace: 란젠항톈 랜드스페이스|!CASC: 중국항천과기집단|United_Launch_Alliance: 유나이티드론치얼라이언스|Innospace: 이노스페이스|MDA_Space: MDA스페이스
Leidos: 레이도스|Huntington_Ingalls: 헌팅턴잉걸스|Elbit Elbit_Systems: !엘빗|Rafael_Advanced Rafael_Advanced_Defense_Systems: 라파엘사
Israel_Aerospace_Industries: 이스라엘항공우주산업|Hensoldt: 헨솔트|Diehl_Defence: 딜디펜스|Kongsberg: 콩스베르그|!Patria: 파트리아|Naval_Group: 나발그룹
ThyssenKrupp_Marine !TKMS: 티센크루프마린시스템스|Babcock: 배브콕|Baykar: 바이카르|Aselsan: 아셀산|Roketsan: 로케트산|Rostec: 로스텍|Kalashnikov: !칼라시니코프|Sukhoi: 수호이
Tupolev: 투폴레프|Norinco: 노린코|!AVIC: 중국항공공업집단|!CSSC: 중국선박집단|Hindustan_Aeronautics: 힌두스탄항공|AeroVironment: 에어로바이런먼트|Kratos: 크라토스|General_Atomics: 제너럴아토믹스
Stark_Defence: 스타크디펜스|!KUKA: 쿠카로보틱스|Universal_Robots: 유니버설로봇|Rethink_Robotics: 리싱크로보틱스|ANYbotics: 애니보틱스|Ghost_Robotics: 고스트로보틱스
Hanson_Robotics: 핸슨로보틱스|Engineered_Arts: 엔지니어드아츠|Pudu_Robotics Pudu: 푸두로보틱스|Keenon: 키논로보틱스|DeepRobotics: 딥로보틱스|EngineAI: 엔진AI|LimX_Dynamics: 림엑스다이내믹스
X_Square_Robot: 엑스스퀘어로봇|Noetix: 노에틱스|Persona_AI: 페르소나AI|Mentee_Robotics: 멘티로보틱스|Symbotic: 심보틱|Locus_Robotics: 로커스로보틱스|GreyOrange: 그레이오렌지
Geekplus: 긱플러스|Exotec: 엑소텍|AutoStore: 오토스토어|Berkshire_Grey: 버크셔그레이|Kiva_Systems: 키바시스템스|Diligent_Robotics: 딜리전트로보틱스|Miso_Robotics: 미소로보틱스
Nimble_Robotics: 님블로보틱스|!Formic: ?포믹|!Intrinsic: !인트린식|Vicarious_Surgical: 바이캐리어스서지컬|CMR_Surgical: CMR서지컬|Positron_AI: 포지트론AI|Fractile: 프랙타일
Openchip: 오픈칩|Axelera Axelera_AI: 액셀레라AI|Hailo: 헤일로칩|Blaize: 블레이즈사|SiMa.ai: 시마AI|Untether_AI: 언테더AI|MatX: 매트엑스|Enfabrica: 엔파브리카
Unconventional_AI: 언컨벤셔널AI|Ricursive Ricursive_Intelligence: 리커시브인텔리전스|Extropic: 익스트로픽|NextSilicon: 넥스트실리콘|Alif_Semiconductor: 알리프세미컨덕터
Mythic_AI: 미식AI|Rain_AI: 레인AI|Soitec: 소이텍|Aixtron: 엑시트론|BE_Semiconductor Besi: BE세미컨덕터|Zeiss Carl_Zeiss: 자이스|Trumpf: 트럼프그룹
Nordic_Semiconductor: 노르딕세미컨덕터|u-blox: 유블럭스|Melexis: 멜렉시스|Elmos: 엘모스|Silicon_Labs: 실리콘랩스|Lattice_Semiconductor: 래티스세미컨덕터|Skyworks: 스카이웍스|Qorvo: 코보사
Cirrus_Logic: 시러스로직|Amkor Amkor_Technology: 앰코테크놀로지 앰코|Entegris: 엔테그리스|Cerence: 세렌스|Winbond: 윈본드|Nanya: 난야테크놀로지|Powerchip !PSMC: 파워칩|Alchip: ?알칩|Sumco: ?섬코
GlobalWafers: 글로벌웨이퍼스|Siltronic: 실트로닉|Resonac: 레조낙|!JSR: JSR코퍼레이션|Tokyo_Ohka: 도쿄오카공업|Nitto_Denko: 닛토덴코|Toray: !도레이|Asahi_Kasei: 아사히카세이|Toppan: ?돗판
Hoya: 호야사|!AMEC: 중웨이반도체|ACM_Research: ACM리서치|Piotech: 퉈징테크|!JCET: 창뎬커지|Loongson: 룽신중커|Phytium: 페이텅|Goodix: 구딕스|GigaDevice: 기가디바이스
Will_Semiconductor: 웨이얼반도체|Nexperia: 넥스페리아|Wingtech: 윙테크|LG_Display: LG디스플레이|Japan_Display: 재팬디스플레이|!AUO AU_Optronics: AUO사|Innolux: 이노룩스
Luxshare: 럭스셰어|Goertek: 고어텍|Lens_Technology: 렌즈테크놀로지|BYD_Electronic: BYD일렉트로닉|Jabil: ?자빌|Celestica: 셀레스티카|Sanmina: 산미나|Amphenol: 암페놀
TE_Connectivity: TE커넥티비티|Zebra_Technologies: 지브라테크놀로지스|Motorola: 모토로라|BlackBerry: 블랙베리|Realme: 리얼미|OnePlus: 원플러스|Fairphone: 페어폰|Magic_Leap: 매직리프
Xreal: 엑스리얼|Even_Realities: 이븐리얼리티스|Varjo: 바르요|!Bose: ?보스_오디오|Razer: 레이저사|!Corsair: 커세어|System76: 시스템76|Anker: ?앤커
Take-Two Take-Two_Interactive: 테이크투|Rockstar_Games Rockstar: 록스타게임즈 록스타_게임즈|Bethesda: 베데스다|Bungie: 번지소프트|Naughty_Dog: 너티독|Insomniac_Games: 인섬니악게임즈
Mojang: !모장|Supercell: 슈퍼셀|Rovio: 로비오|Zynga: !징가|Playtika: 플레이티카|Scopely: 스코플리|Niantic: 나이언틱|FromSoftware: 프롬소프트웨어|Konami: 코나미|Koei_Tecmo: 코에이테크모
Cygames: 사이게임즈|CD_Projekt: CD프로젝트|Larian: 라리안|Embracer: 엠브레이서|Paradox_Interactive: 패러독스인터랙티브|Remedy_Entertainment: 레메디엔터테인먼트|Quantic_Dream: 퀀틱드림
Game_Science: 게임사이언스|miHoYo HoYoverse: 호요버스 미호요|Garena: 가레나|Humble_Bundle: 험블번들|Unity_Software: 유니티소프트웨어|!Improbable: 임프로버블|Sandbox_AQ: 샌드박스AQ
Hotstar: 핫스타|Paramount_Plus: 파라마운트플러스|Crunchyroll: 크런치롤|Mubi: 무비사|!DAZN: ?다존|Sky_TV Sky_Sports: 스카이스포츠|BritBox: 브릿박스|Canal_Plus: 카날플러스
ProSieben ProSiebenSat.1: 프로지벤|Bertelsmann: 베르텔스만|Penguin_Random_House: 펭귄랜덤하우스|HarperCollins: 하퍼콜린스|Simon_&_Schuster: 사이먼앤드슈스터 사이먼앤슈스터|Hachette: 아셰트
Macmillan: 맥밀런출판|Bloomsbury: 블룸즈버리|Scholastic: 스콜라스틱|Gallimard: 갈리마르|Suhrkamp: 주어캄프|Kodansha: 고단샤|Shueisha: 슈에이샤|Shogakukan: 쇼가쿠칸|Kadokawa: 가도카와
Vivendi: 비방디|Mediaset: 메디아세트|Prisa: 프리사|Schibsted: 십스테드|Bonnier: 보니에르|!Hearst: 허스트|Conde_Nast: 콘데나스트|USA_Today Gannett: ?개닛
Tribune_Publishing: 트리뷴퍼블리싱|McClatchy: 매클래치|Los_Angeles_Times: 로스앤젤레스타임스|New_York_Post: 뉴욕포스트|The_Atlantic: 애틀랜틱지|Rolling_Stone: 롤링스톤지
Vanity_Fair: 배니티페어|BuzzFeed: 버즈피드|HuffPost: 허프포스트|Vox_Media: 복스미디어|Daily_Mail: 데일리메일|Daily_Telegraph: 데일리텔레그래프 !텔레그래프|Daily_Mirror: 데일리미러
Evening_Standard: 이브닝스탠더드|Sky_News: 스카이뉴스|Channel_4: 채널4|Channel_5: 채널5|Euronews: 유로뉴스|Liberation: 리베라시옹|L'Equipe: 레키프|Mediapart: 메디아파르|Die_Welt: 디벨트
Bild: !빌트|Frankfurter_Allgemeine !FAZ: 프랑크푸르터알게마이네|Neue_Zurcher_Zeitung !NZZ: 노이에취르허차이퉁|Corriere_della_Sera: 코리에레델라세라|La_Repubblica: 라레푸블리카
El_Mundo: 엘문도|Sankei_Shimbun: 산케이신문|Haaretz: 하아레츠|The_Hindu: !더힌두|!AFP Agence_France-Presse: AFP통신|Interfax: 인테르팍스|!TASS: 타스통신|RIA_Novosti: 리아노보스티
Novaya_Gazeta: 노바야가제타|Meduza: 메두자|Kyiv_Independent: 키이우인디펜던트|Globe_and_Mail: 글로브앤드메일|Toronto_Star: 토론토스타|Sydney_Morning_Herald: 시드니모닝헤럴드
Hankyoreh: 한겨레신문|Korea_Times: 코리아타임스|YG_Entertainment: YG엔터테인먼트|JYP_Entertainment: JYP엔터테인먼트|Studio_Dragon: 스튜디오드래곤|Kakao_Entertainment: 카카오엔터테인먼트
Naver_Webtoon Webtoon_Entertainment: 웹툰엔터테인먼트|Live_Nation: 라이브네이션|Ticketmaster: 티켓마스터|StubHub: 스텁허브|Eventbrite: 이벤트브라이트|Cirque_du_Soleil: 태양의서커스
Six_Flags: 식스플래그|SeaWorld: 시월드|Merlin_Entertainments: 멀린엔터테인먼트|AMC_Theatres AMC_Entertainment: AMC엔터테인먼트|Cineworld: 시네월드|Imax: 아이맥스
Technicolor: 테크니컬러|Blumhouse: 블룸하우스|Legendary_Entertainment: 레전더리엔터테인먼트|Miramax: 미라맥스|Toei: 도에이|Toho: 도호영화|Aardman: 아드만|!Illumination: 일루미네이션
Gaumont: !고몽|Pathe: 파테영화사|Publicis: 퍼블리시스|Omnicom: 옴니콤|Interpublic !IPG: 인터퍼블릭|Havas: 하바스|The_Trade_Desk Trade_Desk: 트레이드데스크|AppLovin: 앱러빈
Taboola: 타불라|Outbrain: 아웃브레인|Criteo: 크리테오|Bandcamp: 밴드캠프|SiriusXM: 시리우스XM|iHeartMedia: 아이하트미디어|!Audible: 오더블|Patreon: 페이트리언|OnlyFans: 온리팬스
Kickstarter: 킥스타터|GoFundMe: 고펀드미|Change.org: 체인지닷오르그|!Rumble: ?럼블|Truth_Social: 트루스소셜 트루스_소셜|Parler: !팔러|BeReal: 비리얼|!Clubhouse: !클럽하우스
Nextdoor: 넥스트도어|Yelp: ?옐프|Foursquare: 포스퀘어|Strava: 스트라바|!Peloton: ?펠로톤|!Hinge: ?힌지|Grindr: 그라인더앱|Match_Group: 매치그룹|Ashley_Madison: 애슐리매디슨
Pornhub Aylo: 폰허브|Viber: 바이버|Zalo: ?잘로|!VK VKontakte: 브콘탁테|Odnoklassniki: 오드노클라스니키|Zhihu: ?즈후|Douban: 더우반|iQiyi: 아이치이|Youku: ?유쿠|Tencent_Music: 텐센트뮤직
Ximalaya: 히말라야FM|Qihoo_360: 치후360|Sohu: ?소후|Sogou: 소거우|Vipshop: 웨이핀후이|Suning: ?쑤닝|Gome: 궈메이|Hema Freshippo: 허마셴성|Manycore: ?쥔허|Dada_Nexus: 다다그룹
Full_Truck_Alliance: 만방그룹|Ctrip: 씨트립|Tongcheng: 퉁청여행|ShareChat: 셰어챗|Meesho: ?미쇼|Nykaa: 나이카|Zepto: ?젭토|Blinkit: 블링킷|BigBasket: 빅배스켓|Oyo: 오요룸스
Byju's: 바이주스|Razorpay: 레이저페이|Policybazaar: 폴리시바자르|MakeMyTrip: 메이크마이트립|Traveloka: 트래블로카|Bukalapak: 부칼라팍|Carousell: 캐로셀|Rappi:|Kavak: 카바크
StoneCo: 스톤코|Jumia: 주미아|Flutterwave: 플러터웨이브|M-Pesa: 엠페사|Safaricom: 사파리콤|MTN_Group: MTN그룹|Naspers: 내스퍼스|Prosus: 프로수스|Careem: 카림사|Emaar: 에마르
America_Movil: 아메리카모빌|Telmex: 텔멕스|Liberty_Global: 리버티글로벌|Liberty_Media: 리버티미디어|Virgin_Media Virgin_Media_O2: 버진미디어|Altice: 알티스
Bouygues Bouygues_Telecom: 부이그텔레콤|Proximus: 프록시무스|Telia: 텔리아|Tele2: 텔레2|Millicom: 밀리콤|!VEON: ?비온|Kyivstar: 키이우스타|MegaFon: !메가폰통신|Turkcell: 튀르크셀
Ooredoo: 우레두|Zain_Group: 자인그룹|Telkomsel Telkom_Indonesia: 텔콤인도네시아|Globe_Telecom: 글로브텔레콤|Chunghwa_Telecom: 중화텔레콤|Far_EasTone: 파이스톤
Rogers_Communications: 로저스커뮤니케이션스|BCE_Bell_Canada Bell_Canada: 벨캐나다|Telus: 텔러스|Frontier_Communications: 프런티어커뮤니케이션스|Cox_Communications: 콕스커뮤니케이션스
Dish_Network: 디시네트워크|DirecTV: 다이렉TV|Cogent: 코전트|Zayo: !자요|Cellnex: 셀넥스|Vantage_Towers: 밴티지타워스|SBA_Communications: SBA커뮤니케이션스|Caixabank: 카이샤은행 카이사은행
Sabadell Banco_Sabadell: 사바델|Bankia: 방키아|Monte_dei_Paschi Monte_dei_Paschi_di_Siena: 몬테데이파스키|Banco_BPM: 방코BPM|Mediobanca: 메디오방카|!BPCE Natixis: 나틱시스
Credit_Mutuel: 크레디뮈튀엘|La_Banque_Postale: 방크포스탈|!KBC: KBC그룹|ABN_Amro: ABN암로|Swedbank: 스웨드방크 스웨드뱅크|Handelsbanken: 한델스방켄|Erste Erste_Group: 에르스테
Raiffeisen: 라이파이젠|OTP_Bank: OTP은행|!PKO: PKO은행|!VTB: VTB은행|Alfa-Bank: 알파은행|Tinkoff T-Bank: 틴코프은행|DZ_Bank: DZ방크|Landesbank: 란데스방크|Metro_Bank: 메트로은행
Virgin_Money: 버진머니|!TSB: TSB은행|Bunq: !벙크|SoFi: 소파이|Upstart_Holdings: !업스타트|Ally_Financial: 앨라이파이낸셜|Discover_Financial: 디스커버파이낸셜|!Synchrony: ?싱크로니
US_Bancorp: US뱅코프|!PNC: PNC파이낸셜|Truist: 트루이스트|Fifth_Third: 피프스서드|KeyCorp: 키코프|Huntington_Bancshares: 헌팅턴뱅크셰어스|Regions_Financial: 리전스파이낸셜
M&T_Bank: M&T은행|Comerica: 코메리카|Zions: 자이언스은행|First_Republic First_Republic_Bank: 퍼스트리퍼블릭|Silicon_Valley_Bank !SVB: 실리콘밸리은행|Signature_Bank: 시그니처은행
New_York_Community: 뉴욕커뮤니티뱅코프|Lehman_Brothers Lehman: 리먼브러더스 리먼_브러더스|Bear_Stearns: 베어스턴스|Fannie_Mae: 패니메이|Freddie_Mac: 프레디맥|Rothschild: 로스차일드
Moelis: 모엘리스|Houlihan_Lokey: 훌리한로키|Stifel: 스티펠|William_Blair: 윌리엄블레어|KeyBanc: 키뱅크|Melius_Research: 멜리우스리서치|Needham: ?니덤|Rosenblatt: 로젠블랫
DA_Davidson: DA데이비드슨|Mizuho_Securities: 미즈호증권|Royal_Bank_of_Canada !RBC: 캐나다왕립은행|Toronto-Dominion TD_Bank: TD은행 토론토도미니언은행|Scotiabank: 스코샤은행
!BMO Bank_of_Montreal: 몬트리올은행|Royal_Bank_of_Scotland: 스코틀랜드왕립은행|Agricultural_Bank_of_China: 중국농업은행|China_Construction_Bank: 중국건설은행
Bank_of_Communications: 중국교통은행|China_Merchants_Bank: 초상은행|Postal_Savings_Bank: 중국우정저축은행|CITIC Citic_Securities: 중신증권 ?시틱|Huatai_Securities: 화타이증권
Haitong: 하이퉁증권|China_Cinda: 중국신다|Huarong: 화룽자산|Bank_of_East_Asia: 동아은행|Hang_Seng_Bank: 항셍은행|Resona: 리소나|Japan_Post_Bank: 유초은행|Norinchukin: 농림중앙금고
SBI_Holdings: SBI홀딩스|Monex: 모넥스|Woori_Financial: 우리금융|Coinone: 코인원|Bybit: 바이비트|Bitfinex: 비트파이넥스|KuCoin: 쿠코인|HTX_Huobi Huobi: 후오비
Celsius_Network: 셀시어스네트워크|BlockFi: 블록파이|Mt._Gox: 마운트곡스|Circle_Internet: 서클인터넷|Bitmain: 비트메인|MicroStrategy: 마이크로스트래티지 스트래티지사|Grayscale: 그레이스케일
Bitmine: 비트마인|Polymarket: 폴리마켓|Kalshi: ?칼시|DraftKings: 드래프트킹스|FanDuel !Flutter: 팬듀얼 플러터|Entain: 엔테인|Bet365: 벳365|Las_Vegas_Sands: 라스베이거스샌즈
MGM_Resorts: MGM리조트|Wynn_Resorts: 윈리조트|!Caesars: 시저스엔터테인먼트|Hyatt: 하얏트|InterContinental_Hotels !IHG: 인터컨티넨탈호텔|Accor: 아코르|!TUI: TUI그룹|Thomas_Cook: 토머스쿡
Hotels.com: 호텔스닷컴|!Kayak: 카약_사이트|Skyscanner: 스카이스캐너|Amadeus_IT: 아마데우스IT|WeWork: 위워크|!JLL Jones_Lang_LaSalle: 존스랑라살|Cushman_&_Wakefield: 쿠시먼앤드웨이크필드
Savills: 새빌스|Knight_Frank: 나이트프랭크|Zillow: ?질로|Redfin: 레드핀|Opendoor: 오픈도어|Rightmove: 라이트무브|Simon_Property: 사이먼프로퍼티|Lennar:|D.R._Horton: DR호턴
PulteGroup: 펄티그룹|!Persimmon: 퍼시먼|Barratt: 배럿레드로|Taylor_Wimpey: 테일러윔피|Bellway: 벨웨이|Skanska: 스칸스카|Vinci_SA Vinci: !빈치|Eiffage: 에파주|Hochtief: 호흐티프
Strabag: 슈트라바크|Ferrovial: 페로비알|Bechtel: ?벡텔|!Fluor: 플루어|Jacobs_Solutions: 제이컵스솔루션스|AECOM: 에이컴|Balfour_Beatty: 밸푸어비티|Carillion: 카릴리언|Holcim: !홀심
Heidelberg_Materials HeidelbergCement: 하이델베르크머티리얼스|Cemex: 시멕스|Saint-Gobain: 생고뱅|Sherwin-Williams: 셔윈윌리엄스|AkzoNobel: 악조노벨
Dow_Chemical !Dow_Inc: 다우케미컬 !다우|LyondellBasell: 라이온델바젤|Ineos: 이네오스|Evonik: 에보닉|Covestro: 코베스트로|Lanxess: 랑세스|Solvay: 솔베이|Syensqo: 사이언스코|Arkema: 아르케마
Clariant: 클라리언트|Sika: 시카그룹|Givaudan: ?지보단|Symrise: 심라이즈|DSM-Firmenich: DSM피르메니히|Syngenta: 신젠타|Corteva: 코르테바|Monsanto: 몬산토|Yara: 야라인터내셔널|Nutrien: 뉴트리엔
Mitsubishi_Chemical: 미쓰비시케미컬|Sumitomo_Chemical: 스미토모화학|Illinois_Tool_Works: 일리노이툴웍스|Parker_Hannifin: 파커하니핀|Johnson_Controls: 존슨콘트롤스
Carrier_Global: 캐리어글로벌|Trane: 트레인테크놀로지스|Daikin: 다이킨|Gree: ?그리전기|Ingersoll_Rand: 잉거솔랜드|Stanley_Black_&_Decker: 스탠리블랙앤드데커|Snap-on: 스냅온
Knorr-Bremse: 크노르브렘제|Alstom: 알스톰|!CRRC: 중궈중처 중국중차|Talgo: !탈고|Wabtec: ?왑텍|Union_Pacific: 유니언퍼시픽|Norfolk_Southern: 노퍽서던|Canadian_National: 캐나디안내셔널
Canadian_Pacific: 캐나디안퍼시픽|Brightline: 브라이트라인|Avanti_West_Coast: 아반티웨스트코스트|FlixBus Flix: 플릭스버스|!Greyhound: 그레이하운드|National_Express: 내셔널익스프레스
!Stagecoach: 스테이지코치|FirstGroup: 퍼스트그룹|Atlas_Copco: 아틀라스콥코|Sandvik: 샌드빅|Assa_Abloy: 아사아블로이|Alfa_Laval: 알파라발|Valmet: 발메트|Wartsila: 바르질라|Metso: 메트소
Stora_Enso: 스토라엔소|Smurfit_Kappa Smurfit_Westrock: 스머핏웨스트록|International_Paper: 인터내셔널페이퍼|Tetra_Pak: 테트라팩|Amcor: 암코르|Crown_Holdings: 크라운홀딩스|Serco: ?서코
!Capita: ?캐피타|Securitas: 시큐리타스|Prosegur: 프로세구르|Sodexo: 소덱소|Compass_Group: 컴퍼스그룹|Aramark: 아라마크|Rentokil: 렌토킬|Adecco: 아데코|Randstad: 란드스타드
ManpowerGroup: 맨파워그룹|Upwork: 업워크|Fiverr: !파이버|Experian: 익스피리언|Equifax: 에퀴팩스|TransUnion: 트랜스유니언|Verisk: 베리스크|Kantar: ?칸타|Circana: 서카나|IQVIA: 아이큐비아
Wood_Mackenzie: 우드매켄지|Rystad Rystad_Energy: 리스타드에너지|Capital_Economics: 캐피털이코노믹스|Oxford_Economics: 옥스퍼드이코노믹스|Pantheon_Macroeconomics: 판테온매크로이코노믹스
Eurasia_Group: 유라시아그룹|Saxo_Bank: 삭소뱅크|IG_Group: IG그룹|Hargreaves_Lansdown: 하그리브스랜스다운|Schroders: 슈로더|Abrdn Aberdeen_Group: 애버딘그룹|Amundi: 아문디
Invesco: 인베스코|Franklin_Templeton: 프랭클린템플턴|Nuveen: ?누빈|Wellington_Management: 웰링턴매니지먼트|AllianceBernstein: 얼라이언스번스타인|Dimensional_Fund: 디멘셔널펀드
!AQR: AQR캐피털|DE_Shaw: DE쇼|Man_Group: 맨그룹|Brevan_Howard: 브레번하워드|Balyasny: 발리아스니|Pershing_Square: 퍼싱스퀘어|Third_Point: 서드포인트|Trian: 트라이언|ValueAct: 밸류액트
Saba_Capital: 사바캐피털|Greenlight_Capital: 그린라이트캐피털|Scion_Asset: 사이언자산운용|Archegos: 아케고스|Long-Term_Capital: 롱텀캐피털|Oaktree: 오크트리|Cerberus: 서버러스
Golub_Capital: 골럽캐피털|!HPS: HPS인베스트먼트|Francisco_Partners: 프란시스코파트너스|Clayton_Dubilier_&_Rice: 클레이턴더빌리어앤드라이스|Hellman_&_Friedman: 헬먼앤드프리드먼
Leonard_Green: 레너드그린|Sycamore_Partners: 시커모어파트너스|Bridgepoint: 브리지포인트|Cinven: ?신벤|PAI_Partners: PAI파트너스|Ardian: 아르디앙|Apax: 에이팩스|Sofina: 소피나|Exor: 엑소르
Investor_AB: 인베스토르AB|Wallenberg: 발렌베리|Kinnevik: 신네비크|Atomico: 아토미코|Northzone: 노스존|Creandum: 크레안둠|Earlybird: 얼리버드벤처
HV_Capital: HV캐피털|Partech: 파르테크|Eurazeo: 외라제오|Bpifrance: 비피프랑스|Seedcamp: 시드캠프|LocalGlobe: 로컬글로브|Speedinvest: 스피드인베스트|First_Round: 퍼스트라운드캐피털
Union_Square_Ventures: 유니언스퀘어벤처스|Lux_Capital: 럭스캐피털|Breakthrough_Energy: 브레이크스루에너지|Obvious_Ventures: 오비어스벤처스|Ribbit_Capital: 리빗캐피털
QED_Investors: QED인베스터스|Pantera: 판테라캐피털|Techstars: 테크스타스|500_Global: 500글로벌|Plug_and_Play: 플러그앤드플레이|!Antler: 앤틀러|Ford_Foundation: 포드재단
Rockefeller_Foundation: 록펠러재단|Open_Society_Foundations: 오픈소사이어티재단|Chan_Zuckerberg_Initiative: 챈저커버그이니셔티브|Open_Philanthropy: 오픈필랜스로피
Mozilla_Foundation: 모질라재단|Apache_Software_Foundation: 아파치소프트웨어재단|Python_Software_Foundation: 파이썬소프트웨어재단|Free_Software_Foundation: 자유소프트웨어재단
Cloud_Native_Computing_Foundation: 클라우드네이티브컴퓨팅재단|Internet_Archive: 인터넷아카이브 인터넷_아카이브|Common_Crawl: 커먼크롤|Creative_Commons: 크리에이티브커먼즈|EleutherAI: 일루서AI
Allen_Institute Ai2: 앨런AI연구소|Nous_Research: 누스리서치|Prime_Intellect: 프라임인텔렉트|Essential_AI: 에센셜AI|Contextual_AI: 컨텍스추얼AI|Liquid_AI: 리퀴드AI
Black_Sesame: 블랙세서미|Zyphra: 자이프라|Arcee: 아르시AI|Kyutai: 큐타이|Inception_Labs: 인셉션랩스|Humans&: 휴먼스앤드|Axiom_Math: 액시엄매스|Harmonic_AI: 하모닉AI|Symbolica: 심볼리카
Sana_Labs: 사나랩스|Silo_AI: 사일로AI|!Cresta: 크레스타|Moveworks: 무브웍스|Hebbia: 헤비아|Rogo: 로고AI|Harvey_AI: 하비AI|Spellbook: 스펠북|!Luminance: 루미넌스
Beautiful.ai: 뷰티풀AI|Runware: 런웨어|Civitai: 시비타이|Viggle: 비글AI|Descript: 디스크립트|Speechify: 스피치파이|Resemble_AI: 리젬블AI|WellSaid: 웰세드|Hume_AI: 흄AI
Sesame_AI: 세서미AI|Plaud: 플로드|Eight_Sleep: 에이트슬립|Neko_Health: 네코헬스|!Synchron: 싱크론|Paradromics: 패러드로믹스|Precision_Neuroscience: 프리시전뉴로사이언스
Merge_Labs: 머지랩스|Worldcoin Tools_for_Humanity: 월드코인|Retool: ?리툴|Webflow: 웹플로|!Framer: 프레이머|Evernote: 에버노트|!Obsidian: 옵시디언|Todoist: 투두이스트
!Superhuman: !슈퍼휴먼|!Basecamp 37signals: !베이스캠프|Trello: 트렐로|Smartsheet: 스마트시트|Mailchimp: 메일침프|Klaviyo: 클라비요|!Braze: ?브레이즈|!Amplitude: ?앰플리튜드
Mixpanel: 믹스패널|Algolia: 알골리아|Contentful: 콘텐트풀|!Redis: ?레디스|Neo4j: 네오포제이|Couchbase: 카우치베이스|ClickHouse: 클릭하우스|DuckDB: 덕DB|Fivetran: 파이브트랜
dbt_Labs: dbt랩스|Collibra: 콜리브라|Grafana: 그라파나|!Postman: !포스트맨|CircleCI: 서클CI|LaunchDarkly: 론치다클리|JFrog: 제이프로그|Sonatype: 소나타입|Veracode: 베라코드
Tenable: 테너블|Rapid7: 래피드7|Qualys: 퀄리스|CyberArk: 사이버아크|SailPoint: 세일포인트|Ping_Identity: 핑아이덴티티|1Password: !원패스워드|LastPass: 라스트패스|Bitwarden: 비트워든
Dashlane: 대시레인|NordVPN: 노드VPN|Malwarebytes: 멀웨어바이츠|Avast: 아바스트|McAfee: 맥아피|!Norton: ?노턴|Bitdefender: 비트디펜더|Sophos: 소포스|WithSecure: 위드시큐어
Group-IB: 그룹IB|NSO_Group: NSO그룹|Cellebrite: 셀레브라이트|Hacking_Team: 해킹팀|Intellexa: 인텔렉사|Arctic_Wolf: 아크틱울프|SolarWinds: 솔라윈즈|Kaseya: 카세야
Barracuda_Networks: 바라쿠다네트웍스|F5_Networks: F5네트웍스|Ivanti: 이반티|Sage_Group: 세이지그룹|Xero: 제로회계|Bill.com: 빌닷컴|Avalara: 아발라라|Coupa: ?쿠파|Anaplan: 아나플랜
Blackbaud: 블랙보드|Instructure: 인스트럭처|Infor: 인포르|Epicor: 에피코|Sage_Therapeutics: 세이지테라퓨틱스|Temenos: 테메노스|Fiserv: 파이서브|Global_Payments: 글로벌페이먼츠
Worldpay: 월드페이|Worldline: 월드라인|Nexi: ?넥시|Marqeta: 마르케타|Western_Union: 웨스턴유니언|MoneyGram: 머니그램|Payoneer: 페이오니아|Remitly: 레미틀리|Afterpay: 애프터페이
Sezzle: ?세즐|Wirecard: 와이어카드|GreenSill: 그린실|Enron: ?엔론|WorldCom: 월드컴|Yahoo: ?야후|Netscape: 넷스케이프|MySpace: 마이스페이스|Napster: 냅스터|Kodak: ?코닥
Polaroid: 폴라로이드사|Xerox: 제록스|Compaq: 컴팩컴퓨터|Sun_Microsystems: 선마이크로시스템스|Silicon_Graphics: 실리콘그래픽스|!Cray: 크레이컴퓨터|Atos: 아토스|Eviden: 에비덴|NTT_Data: NTT데이터
!CGI: CGI그룹|!DXC: DXC테크놀로지|Unisys: 유니시스|Kyndryl: 킨드릴|Sopra_Steria: 소프라스테리아|Thoughtworks: 소트웍스|LTIMindtree: LTI마인드트리|Hexaware: 헥사웨어|Concentrix: 콘센트릭스
Teleperformance: 텔레퍼포먼스|TaskUs: 태스크어스
""".replace("|", "\n")
