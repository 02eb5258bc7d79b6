"""Heads of state and of banks, ministers, rulers, reformers and the rich of all pages, each with its writings, as in `alias_table`."""

FAMOUS = """
Mario_Draghi Draghi: 마리오_드라기 드라기
Janet_Yellen Yellen: 재닛_옐런 옐런
Ben_Bernanke Bernanke: 벤_버냉키 버냉키
Alan_Greenspan Greenspan: 앨런_그린스펀 그린스펀
Paul_Volcker Volcker: 폴_볼커 볼커
Kevin_Warsh Warsh: 케빈_워시
Kevin_Hassett Hassett: +해싯
Christopher_Waller: 크리스토퍼_월러
Kristalina_Georgieva Georgieva: 크리스탈리나_게오르기에바 게오르기에바
Haruhiko_Kuroda Kuroda: 구로다_하루히코
Jean-Claude_Trichet Trichet: 장클로드_트리셰 트리셰
Wim_Duisenberg Duisenberg: 빔_다위센베르흐
Joachim_Nagel: 요아힘_나겔
Pierre_Poilievre Poilievre: 피에르_폴리에브르 폴리에브르
Jacinda_Ardern Ardern: 저신다_아던
Christopher_Luxon Luxon: 크리스토퍼_럭슨 럭슨
Peter_Dutton: 피터_더턴
Theresa_May: 테리사_메이
David_Cameron: 데이비드_캐머런
Gordon_Brown: 고든_브라운
Margaret_Thatcher Thatcher: 마거릿_대처
Winston_Churchill Churchill: 윈스턴_처칠 처칠
Liz_Truss Truss: 리즈_트러스
Kemi_Badenoch Badenoch: 케미_베이드녹 베이드녹
Jeremy_Corbyn Corbyn: 제러미_코빈
Ed_Davey: 에드_데이비
Micheál_Martin Micheal_Martin: 미홀_마틴 마이클_마틴
Simon_Harris: 사이먼_해리스
Leo_Varadkar Varadkar: 리오_버라드커 버라드커
Catherine_Connolly: 캐서린_코널리
François_Hollande Hollande: 프랑수아_올랑드
Nicolas_Sarkozy Sarkozy: 니콜라_사르코지 사르코지
Michel_Barnier Barnier: 미셸_바르니에 바르니에
François_Bayrou Bayrou: 프랑수아_바이루
Sébastien_Lecornu Lecornu: 세바스티앵_르코르뉘 르코르뉘
Jordan_Bardella Bardella: 조르당_바르델라 바르델라
Jean-Luc_Mélenchon Mélenchon Melenchon: 장뤼크_멜랑숑 멜랑숑
Robert_Habeck Habeck: 로베르트_하베크 하베크
Alice_Weidel Weidel: 알리스_바이델 바이델
Annalena_Baerbock Baerbock: 아날레나_베어보크 베어보크
Boris_Pistorius Pistorius: 보리스_피스토리우스 피스토리우스
Lars_Klingbeil Klingbeil: 라르스_클링바일 클링바일
Frank-Walter_Steinmeier Steinmeier: 프랑크발터_슈타인마이어 슈타인마이어
Mariano_Rajoy Rajoy: 마리아노_라호이 라호이
Alberto_Núñez_Feijóo Feijóo Feijoo: 알베르토_누녜스_페이호 페이호오
Carles_Puigdemont Puigdemont: 카를레스_푸지데몬 푸지데몬
Matteo_Renzi Renzi: 마테오_렌치
Matteo_Salvini Salvini: 마테오_살비니 살비니
Silvio_Berlusconi Berlusconi: 실비오_베를루스코니 베를루스코니
Sergio_Mattarella Mattarella: 세르조_마타렐라 마타렐라
Mateusz_Morawiecki Morawiecki: 마테우시_모라비에츠키 모라비에츠키
Radoslaw_Sikorski Radosław_Sikorski Sikorski: 라도스와프_시코르스키 시코르스키
Andrzej_Duda Duda: 안제이_두다
Karol_Nawrocki Nawrocki: 카롤_나브로츠키 나브로츠키
Jaroslaw_Kaczynski Kaczyński Kaczynski: 야로스와프_카친스키 카친스키
Robert_Fico Fico: 로베르트_피초
Andrej_Babis Babiš Babis: 안드레이_바비시 바비시
Petr_Pavel: 페트르_파벨
Peter_Magyar Péter_Magyar: 머저르_페테르
Dick_Schoof Schoof: 딕_스호프
Geert_Wilders Wilders: 헤이르트_빌더르스 빌더르스
Rob_Jetten Jetten: 롭_예턴
Bart_De_Wever De_Wever: 바르트_더베버르
Mette_Frederiksen Frederiksen: 메테_프레데릭센 프레데릭센
Ulf_Kristersson Kristersson: 울프_크리스테르손 크리스테르손
Jonas_Gahr_Støre Støre Gahr_Store: 요나스_가르_스퇴레
Sanna_Marin: 산나_마린
Petteri_Orpo Orpo: 페테리_오르포
Alexander_Stubb Stubb: 알렉산데르_스투브
Kaja_Kallas Kallas: 카야_칼라스 칼라스
Antonio_Costa António_Costa: 안토니우_코스타
Halla_Tomasdottir Halla_Tómasdóttir Tomasdottir: 할라_토마스도티르 토마스도티르
Katrin_Jakobsdottir Katrín_Jakobsdóttir Jakobsdottir: 카트린_야콥스도티르 야콥스도티르
Guðni_Jóhannesson: 그뷔드니_요하네손
Kyriakos_Mitsotakis Mitsotakis: 키리아코스_미초타키스 미초타키스
Alexis_Tsipras Tsipras: 알렉시스_치프라스 치프라스
Yanis_Varoufakis Varoufakis: 야니스_바루파키스 바루파키스
Aleksandar_Vucic Vučić Vucic: 알렉산다르_부치치 부치치
Viktor_Yanukovych Yanukovych: 빅토르_야누코비치 야누코비치
Petro_Poroshenko Poroshenko: 페트로_포로셴코 포로셴코
Valerii_Zaluzhnyi Valery_Zaluzhny Zaluzhnyi Zaluzhny: 발레리_잘루즈니 잘루즈니
Oleksandr_Syrskyi Syrskyi Syrsky: 올렉산드르_시르스키 시르스키
Andriy_Yermak Yermak: 안드리_예르마크 예르마크
Yulia_Svyrydenko Svyrydenko: 율리야_스비리덴코 스비리덴코
Dmitry_Medvedev Medvedev: 드미트리_메드베데프
Dmitry_Peskov Peskov: 드미트리_페스코프 페스코프
Sergei_Shoigu Shoigu: 세르게이_쇼이구 쇼이구
Yevgeny_Prigozhin Prigozhin: 예브게니_프리고진 프리고진
Alexei_Navalny Navalny: 알렉세이_나발니 나발니
Mikhail_Gorbachev Gorbachev: 미하일_고르바초프 고르바초프
Boris_Yeltsin Yeltsin: 보리스_옐친 옐친
Joseph_Stalin Stalin: 이오시프_스탈린 스탈린
Vladimir_Lenin Lenin: 블라디미르_레닌
Alexander_Lukashenko Lukashenko: 알렉산드르_루카셴코 루카셴코
Sviatlana_Tsikhanouskaya Tsikhanouskaya: 스뱌틀라나_치하누스카야 치하누스카야
Maia_Sandu Sandu: 마이아_산두
Nicusor_Dan Nicușor_Dan: 니쿠쇼르_단
George_Simion Simion: 제오르제_시미온 시미온
Klaus_Iohannis Iohannis: 클라우스_요하니스 요하니스
Calin_Georgescu Georgescu: 컬린_제오르제스쿠 제오르제스쿠
Mikheil_Kavelashvili Kavelashvili: 미헤일_카벨라슈빌리 카벨라슈빌리
Mikheil_Saakashvili Saakashvili: 미헤일_사카슈빌리 미하일_사카슈빌리 사카슈빌리
Salome_Zourabichvili Zourabichvili: 살로메_주라비슈빌리 주라비슈빌리
Bidzina_Ivanishvili Ivanishvili: 비지나_이바니슈빌리 이바니슈빌리
Nikol_Pashinyan Pashinyan: 니콜_파시냔 파시냔
Ilham_Aliyev Aliyev: 일함_알리예프 알리예프
Kassym-Jomart_Tokayev Tokayev: 카심조마르트_토카예프 토카예프
Nursultan_Nazarbayev Nazarbayev: 누르술탄_나자르바예프 나자르바예프
Luvsannamsrain_Oyun-Erdene Oyun-Erdene: 롭상남스랭_어용에르덴 오윤에르덴
Khaltmaa_Battulga Battulga: 할트마_바트톨가 바트톨가
Ukhnaagiin_Khurelsukh Khürelsükh Khurelsukh: 후렐수흐
Benny_Gantz Gantz: 베니_간츠
Yair_Lapid Lapid: 야이르_라피드
Yoav_Gallant: 요아브_갈란트
Israel_Katz: 이스라엘_카츠
Itamar_Ben-Gvir Ben-Gvir: 이타마르_벤그비르 벤그비르
Bezalel_Smotrich Smotrich: 베잘렐_스모트리히 스모트리히
Ehud_Olmert Olmert: 에후드_올메르트 올메르트
Yitzhak_Rabin Rabin: 이츠하크_라빈
Isaac_Herzog Herzog: 이츠하크_헤르초그
Mahmoud_Abbas: 마무드_압바스
Yahya_Sinwar Sinwar: 야히아_신와르 신와르
Ismail_Haniyeh Haniyeh: 이스마일_하니예 하니예
Hassan_Nasrallah Nasrallah: 하산_나스랄라 나스랄라
Masoud_Pezeshkian Pezeshkian: 마수드_페제시키안 페제시키안
Ebrahim_Raisi Raisi: 에브라힘_라이시
Hassan_Rouhani Rouhani: 하산_로하니 로하니
Abbas_Araghchi Araghchi: 아바스_아라그치 아라그치
Bashar_al-Assad al-Assad Assad: 바샤르_알아사드 알아사드
Ahmed_al-Sharaa al-Sharaa: 아흐메드_알샤라 알샤라
Mohammed_bin_Nayef: 무함마드_빈_나예프
Mohammed_bin_Salman MBS:
Mohamed_bin_Zayed Mohammed_bin_Zayed MBZ: 무함마드_빈_자이드 빈_자이드
Abdel_Fattah_al-Sisi al-Sisi el-Sisi Sissi: 압델파타_엘시시 압둘팟타흐_시시 엘시시
Hosni_Mubarak Mubarak: 호스니_무바라크 무바라크
Muammar_Gaddafi Qaddafi Gaddafi: 무아마르_카다피 카다피
Saddam_Hussein: 사담_후세인
Osama_bin_Laden bin_Laden: 오사마_빈라덴 빈라덴
Jacob_Zuma Zuma: 제이컵_주마
Nelson_Mandela Mandela: 넬슨_만델라 만델라
Thabo_Mbeki Mbeki: 타보_음베키
William_Ruto Ruto: 윌리엄_루토
Raila_Odinga Odinga: 라일라_오딩가 오딩가
Uhuru_Kenyatta Kenyatta: 우후루_케냐타 케냐타
Yoweri_Museveni Museveni: 요웨리_무세베니 무세베니
Paul_Kagame Kagame: 폴_카가메 카가메
Félix_Tshisekedi Tshisekedi: 펠릭스_치세케디 치세케디
Bola_Tinubu Tinubu: 볼라_티누부 티누부
Muhammadu_Buhari Buhari: 무함마두_부하리 부하리
Abiy_Ahmed: 아비_아머드
Robert_Mugabe Mugabe: 로버트_무가베 무가베
Paul_Biya: 폴_비야
Imran_Khan: 임란_칸
Shehbaz_Sharif: 셰바즈_샤리프
Sheikh_Hasina Hasina: 셰이크_하시나 하시나
Muhammad_Yunus Yunus: 무함마드_유누스
Rahul_Gandhi: 라훌_간디
Indira_Gandhi: 인디라_간디
Mahatma_Gandhi: 마하트마_간디
Jawaharlal_Nehru Nehru: 자와할랄_네루
Aung_San_Suu_Kyi Suu_Kyi: 아웅산_수치 아웅산수치
Min_Aung_Hlaing: 민_아웅_흘라잉 민아웅흘라잉
Paetongtarn_Shinawatra Paetongtarn: 패통탄_친나왓 패통탄
Thaksin_Shinawatra Thaksin: 탁신_친나왓 탁신
Yingluck_Shinawatra Yingluck: 잉락_친나왓 잉락
Srettha_Thavisin Srettha: 세타_타위신
Anutin_Charnvirakul Anutin: 아누틴_찬위라꾼 아누틴
Joko_Widodo Jokowi: 조코_위도도 조코위
Anwar_Ibrahim: 안와르_이브라힘
Mahathir_Mohamad Mahathir: 마하티르_모하맛 마하티르
Ferdinand_Marcos Marcos: 페르디난드_마르코스
Rodrigo_Duterte Duterte: 로드리고_두테르테 두테르테
Lawrence_Wong: 로런스_웡
Lee_Kuan_Yew: 리콴유
To_Lam: 또_럼 또럼
Pham_Minh_Chinh: 팜_민_찐 팜민찐
Nguyen_Phu_Trong: 응우옌_푸_쫑 응우옌푸쫑
Hun_Sen: 훈_센 훈센
Hun_Manet: 훈_마넷 훈마넷
Tsai_Ing-wen: 차이잉원
Chiang_Kai-shek: 장제스
Sun_Yat-sen: 쑨원
Mao_Zedong: 마오쩌둥
Deng_Xiaoping: 덩샤오핑
Hu_Jintao: 후진타오
Jiang_Zemin: 장쩌민
Zhou_Enlai: 저우언라이
Wen_Jiabao: 원자바오
Li_Keqiang: 리커창
Qin_Gang: 친강
Jimmy_Lai: 지미_라이
Joshua_Wong: 조슈아_웡
Agnes_Chow: 아그네스_차우
Carrie_Lam: 캐리_람
John_Lee_Ka-chiu: 리카추
Dalai_Lama: 달라이_라마
Shinzo_Abe Abe_Shinzo: 아베_신조
Yoshihide_Suga: 스가_요시히데
Shinjiro_Koizumi: 고이즈미_신지로
Junichiro_Koizumi: 고이즈미_준이치로
Taro_Aso: 아소_다로
Moon_Jae-in: 문재인
Park_Geun-hye: 박근혜
Lee_Myung-bak: 이명박
Roh_Moo-hyun: 노무현
Kim_Dae-jung: 김대중
Han_Duck-soo: 한덕수
Han_Dong-hoon: 한동훈
Kim_Moon-soo: 김문수
Cho_Kuk: ?조국
Kim_Yo_Jong Kim_Yo-jong: 김여정
Kim_Jong_Il Kim_Jong-il: 김정일
Kim_Il_Sung Kim_Il-sung: 김일성
Chung_Mong-koo: 정몽구
Lee_Seo-hyun: 이서현
Lee_Kun-hee: 이건희
Koo_Bon-moo: 구본무
Bill_Clinton: 빌_클린턴
George_W._Bush: 조지_W._부시 조지_W_부시
George_H.W._Bush George_H._W._Bush: 조지_H._W._부시 조지_H.W._부시
Ronald_Reagan: 로널드_레이건
Jimmy_Carter: 지미_카터
Richard_Nixon Nixon: 리처드_닉슨 닉슨
John_F._Kennedy: 존_F._케네디
Robert_F._Kennedy_Jr RFK_Jr: 로버트_F._케네디_주니어 로버트_케네디_주니어
Franklin_Roosevelt Franklin_D._Roosevelt: 프랭클린_루스벨트
Abraham_Lincoln: 에이브러햄_링컨
Melania_Trump: 멜라니아
Melinda_French_Gates Melinda_Gates: 멀린다_게이츠 멀린다_프렌치_게이츠
Greg_Abel: 그레그_에이블
Ajit_Jain: 아지트_자인
Charlie_Munger Munger: 찰리_멍거 멍거
George_Soros Soros: 조지_소로스 소로스
Carl_Icahn Icahn: 칼_아이칸 아이칸
Bill_Ackman Ackman: 빌_애크먼 애크먼
Ray_Dalio: +달리오
Jamie_Dimon: +다이먼
Bernard_Arnault Arnault: 베르나르_아르노
Amancio_Ortega: 아만시오_오르테가
Daniel_Kretinsky Křetínský Kretinsky: 다니엘_크레틴스키 크레틴스키
Petr_Kellner Kellner: 페트르_켈네르 켈네르
Rupert_Murdoch Murdoch Murdochs: 루퍼트_머독 머독
Mitch_McConnell McConnell: 미치_매코널 매코널
John_Thune Thune: 존_튠
Kevin_McCarthy: 케빈_매카시
Andrew_Cuomo Cuomo: 앤드루_쿠오모 쿠오모
Eric_Adams: 에릭_애덤스
Pam_Bondi Bondi:
Tulsi_Gabbard: +개버드
Tim_Walz Walz: 팀_월즈
Gretchen_Whitmer Whitmer: 그레천_휘트머 휘트머
Fernando_Haddad Haddad: 페르난두_아다드 아다드
Evo_Morales: 에보_모랄레스
Gabriel_Boric Boric: 가브리엘_보리치
José_Antonio_Kast Kast: 호세_안토니오_카스트
Gustavo_Petro: 구스타보_페트로
Álvaro_Uribe Uribe: 알바로_우리베 우리베
María_Corina_Machado Machado: 마리아_코리나_마차도 마차도
Hugo_Chávez Chávez Chavez: 우고_차베스 차베스
Fidel_Castro: 피델_카스트로
Nayib_Bukele Bukele: 나이브_부켈레 부켈레
Andrés_Manuel_López_Obrador López_Obrador AMLO: 로페스_오브라도르
Cristina_Fernández_de_Kirchner Kirchner: 크리스티나_페르난데스 키르치네르
Mauricio_Macri Macri: 마우리시오_마크리
Pope_Francis: 프란치스코
Pope_Leo Pope_Leo_XIV:
Pope_Benedict Benedict_XVI: 베네딕토_16세 베네딕토
Pope_John_Paul_II John_Paul_II: 요한_바오로_2세 요한_바오로
Queen_Elizabeth Elizabeth_II: 엘리자베스_2세
Prince_Harry: 해리_왕자
Prince_William: 윌리엄_왕세자
Rafael_Grossi Grossi: 라파엘_그로시 그로시
Ban_Ki-moon: 반기문
Kofi_Annan: 코피_아난
Jens_Stoltenberg Stoltenberg: 옌스_스톨텐베르그 스톨텐베르그
Karim_Khan: 카림_칸
Ngozi_Okonjo-Iweala Okonjo-Iweala: 오콘조이웨알라
"""
