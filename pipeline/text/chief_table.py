"""Heads of companies, investors, researchers and writers of the AI news, each with its writings, as in `alias_table`."""

CHIEFS = """
Brockman Greg_Brockman: 그레그_브록먼 그렉_브록먼
Sutskever Ilya_Sutskever: 일리야_수츠케버 일리야_서츠케버
Murati Mira_Murati: 미라_무라티
Bret_Taylor: 브렛_테일러
Brad_Lightcap Lightcap: 브래드_라이트캡
Srinivas_Narayanan: 스리니바스_나라야난
Chris_Lehane Lehane: 크리스_리헤인
Nick_Turley: 닉_털리
Bob_McGrew: 밥_맥그루
Lilian_Weng: 릴리언_웡
Alec_Radford Radford: 알렉_래드퍼드
Barret_Zoph: 배럿_조프
Noam_Brown: 노엄_브라운
Hyung_Won_Chung: 정형원
Jason_Wei: 제이슨_웨이
Shengjia_Zhao: 자오성자
Jony_Ive: 조니_아이브
Peter_Steinberger: 페터_슈타인베르거 피터_스타인버거
Jason_Kwon: 제이슨_권
Tom_Brown: 톰_브라운
Chris_Olah Olah: 크리스_올라
Amanda_Askell: 어맨다_애스켈
Krishna_Rao: 크리슈나_라오
Rahul_Patil: 라훌_파틸
Boris_Cherny: 보리스_체르니
Holden_Karnofsky: 홀든_카노프스키
Koray_Kavukcuoglu Kavukcuoglu: 코라이_카부크추오을루
Oriol_Vinyals Vinyals: 오리올_비냘스
John_Jumper: 존_점퍼
Pushmeet_Kohli: 푸시미트_콜리
Josh_Woodward: 조시_우드워드
Liz_Reid: 리즈_리드
Nick_Fox: 닉_폭스
Philipp_Schindler: 필리프_신들러
Anat_Ashkenazi: 아나트_애슈케나지
James_Manyika: 제임스_마니카
Eric_Schmidt: 에릭_슈밋 에릭_슈미트
Ray_Kurzweil Kurzweil: 레이_커즈와일 커즈와일
Joelle_Pineau Pineau: 조엘_피노
Chris_Cox: 크리스_콕스
Rob_Fergus: 롭_퍼거스
Ahmad_Al-Dahle: 아흐마드_알달레
Javier_Olivan: 하비에르_올리반
Adam_Mosseri Mosseri: 애덤_모세리
Dina_Powell_McCormick: 디나_파월_매코믹
Sheryl_Sandberg: 셰릴_샌드버그
Judson_Althoff: 저드슨_알소프
Scott_Guthrie: 스콧_거스리
Jay_Parikh: 제이_파리크
Asha_Sharma: 아샤_샤르마
Mike_Rockwell: 마이크_록웰
Amar_Subramanya: 아마르_수브라마냐
John_Ternus Ternus: 존_터너스
Eddy_Cue: 에디_큐
Greg_Joswiak: 그레그_조스위악
Jeff_Williams: 제프_윌리엄스
Kevan_Parekh: 케번_파레크
Ruoming_Pang: 팡뤄밍
Steve_Jobs: 스티브_잡스
Werner_Vogels: 베르너_보겔스
Peter_DeSantis: 피터_드샌티스
Panos_Panay: 파노스_파나이
Rohit_Prasad: 로힛_프라사드
Swami_Sivasubramanian: 스와미_시바수브라마니안
David_Luan: 데이비드_루안
Brian_Olsavsky: 브라이언_올사브스키
Beth_Galetti: 베스_갈레티
Bill_Dally: 빌_댈리
Ian_Buck: 이언_벅
Jim_Fan: 짐_판
Jonathan_Ross: 조너선_로스
Jim_Keller: 짐_켈러
Andrew_Feldman Feldman: 앤드루_펠드먼
Rodrigo_Liang: 로드리고_량
Gelsinger Pat_Gelsinger: 팻_겔싱어
David_Zinsner: 데이비드_진스너
Vamsi_Boppana: 밤시_보파나
Forrest_Norrod: 포러스트_노러드
Jean_Hu: 진_후
Clay_Magouyrk: 클레이_마구어크
Mike_Sicilia: 마이크_시칠리아
Ellison Larry_Ellison: 래리_엘리슨
David_Ellison: 데이비드_엘리슨
Benioff Marc_Benioff: 마크_베니오프
Shantanu_Narayen Narayen: 샨타누_나라옌
Bill_McDermott: 빌_맥더멋
Christian_Klein: 크리스티안_클라인
Chuck_Robbins: 척_로빈스
Antonio_Neri: 안토니오_네리
Enrique_Lores: 엔리케_로레스
Tobi_Lütke Tobi_Lutke: 토비_뤼트케
Dylan_Field: 딜런_필드
Melanie_Perkins: 멜라니_퍼킨스
Ivan_Zhao: 아이번_자오
Luis_von_Ahn: 루이스_폰_안
Sebastian_Siemiatkowski Siemiatkowski: 세바스티안_시에미아트코프스키
Daniel_Ek: 다니엘_에크
Ted_Sarandos: 테드_서랜도스
Bob_Iger: 밥_아이거
Brian_Chesky Chesky: 브라이언_체스키
Dara_Khosrowshahi Khosrowshahi: 다라_코스로샤히
Tekedra_Mawakana: 테케드라_마와카나
Dmitri_Dolgov: 드미트리_돌고프
Aicha_Evans: 아이샤_에번스
James_Peng: 제임스_펑
Chris_Urmson: 크리스_엄슨
Alex_Kendall: 알렉스_켄들
RJ_Scaringe: RJ_스카린지
Jim_Farley: 짐_팔리
Mary_Barra Barra: 메리_바라
Brett_Adcock Adcock: 브렛_애드콕
Robert_Playter: 로버트_플레이터
Bernt_Børnich: 베른트_뵈르니치
Palmer_Luckey Luckey: 파머_러키
Shyam_Sankar: 시얌_상카르
Ali_Ghodsi Ghodsi: 알리_고드시
Sridhar_Ramaswamy Ramaswamy: 스리다르_라마스와미
Naveen_Rao: 나빈_라오
Matei_Zaharia: 마테이_자하리아
Clem_Delangue Clement_Delangue Delangue: 클렘_들랑그 클레망_들랑그
Thomas_Wolf: 토마_볼프
Guillaume_Lample: 기욤_랑플
Timothée_Lacroix: 티모테_라크루아
Jonas_Andrulis: 요나스_안드룰리스
Robin_Rombach: 로빈_롬바흐
Emad_Mostaque Mostaque: 에마드_모스타크
David_Holz: 데이비드_홀츠
Cristóbal_Valenzuela: 크리스토발_발렌수엘라
Mati_Staniszewski: 마티_스타니셰프스키
Mikey_Shulman: 마이키_슐먼
Michael_Truell Truell: 마이클_트루엘
Scott_Wu: 스콧_우
Amjad_Masad Masad: 암자드_마사드
Anton_Osika: 안톤_오시카
Guillermo_Rauch: 기예르모_라우치
Michael_Intrator Intrator: 마이클_인트레이터 인트레이터
Arkady_Volozh: 아르카디_볼로시
Chase_Lochmiller: 체이스_로크밀러
Winston_Weinberg: 윈스턴_와인버그
Arvind_Jain: 아르빈드_제인
Clay_Bavor: 클레이_베이버
Karandeep_Anand: 카란딥_아난드
Vlad_Tenev: 블라드_테네브
Jack_Dorsey Dorsey: 잭_도시
Patrick_Collison: 패트릭_콜리슨
Jamie_Dimon Dimon: 제이미_다이먼
David_Solomon: 데이비드_솔로몬
Larry_Fink Fink: 래리_핑크
Jane_Fraser: 제인_프레이저
Ray_Dalio Dalio: 레이_달리오
Michael_Burry: 마이클_버리
Cathie_Wood: 캐시_우드
Andreessen Marc_Andreessen: 마크_앤드리슨
Ben_Horowitz: 벤_호로위츠
Vinod_Khosla: 비노드_코슬라
Hoffman Reid_Hoffman: 리드_호프먼
Garry_Tan: 개리_탄
Mary_Meeker: 메리_미커
Gene_Munster: 진_먼스터
Dan_Ives: 댄_아이브스
Ming-Chi_Kuo: 궈밍치
Mark_Gurman: 마크_거먼
Julie_Sweet: 줄리_스위트
Doug_McMillon: 더그_맥밀런
Albert_Bourla: 앨버트_불라
David_Ricks: 데이비드_릭스
Roland_Busch: 롤란트_부슈
Oliver_Blume: 올리버_블루메
Ola_Källenius: 올라_칼레니우스
Christophe_Fouquet: 크리스토프_푸케
Joe_Tsai: 조_차이 차이충신
Eddie_Wu: 우융밍
Zhou_Jingren: 저우징런
Justin_Lin Lin_Junyang Junyang_Lin: 린쥔양
Yan_Junjie: 옌쥔제
Tang_Jie: 탕제
Zhang_Peng: 장펑
Li_Xiang: 리샹
He_Xiaopeng: 허샤오펑
Wang_Chuanfu: 왕촨푸
Richard_Liu: 류창둥
Zeng_Yuqun: 쩡위췬
Xu_Zhijun Eric_Xu: 쉬즈쥔
Mark_Liu: 류더인
Young_Liu: 류양웨이
Rick_Tsai: 차이리싱
Mukesh_Ambani Ambani: 무케시_암바니 암바니
Gautam_Adani: 가우탐_아다니
Pratyush_Kumar: 프라티유시_쿠마르
Ren_Ito: 이토_렌
David_Ha: 데이비드_하
Llion_Jones: 라이언_존스
Akio_Toyoda: 도요다_아키오
Hiroshi_Mikitani: 미키타니_히로시
Kenichiro_Yoshida: 요시다_겐이치로
Percy_Liang: 퍼시_량
Chris_Manning: 크리스_매닝
Pieter_Abbeel: 피터르_아빌
Sergey_Levine: 세르게이_레빈
Chelsea_Finn: 첼시_핀
Richard_Sutton: 리처드_서튼
David_Silver: 데이비드_실버
Jürgen_Schmidhuber Schmidhuber: 위르겐_슈미트후버
François_Chollet Francois_Chollet Chollet: 프랑수아_숄레 숄레
Melanie_Mitchell: 멜라니_미첼
Emily_Bender: 에밀리_벤더
Timnit_Gebru Gebru: 팀닛_게브루
Margaret_Mitchell: 마거릿_미첼
Kate_Crawford: 케이트_크로퍼드
Arvind_Narayanan: 아르빈드_나라야난
Sayash_Kapoor: 사야시_카푸르
Ethan_Mollick Mollick: 이선_몰릭
Erik_Brynjolfsson Brynjolfsson: 에릭_브린욜프슨
Daron_Acemoglu Acemoglu: 다론_아제모을루 아제모을루
Paul_Krugman: 폴_크루그먼
Nick_Bostrom: 닉_보스트롬
Eliezer_Yudkowsky Yudkowsky: 엘리에저_유드코스키
Max_Tegmark Tegmark: 맥스_테그마크
Dan_Hendrycks: 댄_헨드릭스
Daniel_Kokotajlo Kokotajlo: 대니얼_코코타일로
Leopold_Aschenbrenner: 레오폴트_아셴브레너
Simon_Willison: 사이먼_윌리슨
Linus_Torvalds: 리누스_토르발스
Yuval_Noah_Harari: 유발_하라리 유발_노아_하라리
Terence_Tao: 테렌스_타오
Jeremy_Howard: 제러미_하워드
George_Hotz: 조지_호츠
John_Carmack: 존_카맥
Tim_Sweeney: 팀_스위니
Gabe_Newell: 게이브_뉴얼
David_Baszucki: 데이비드_바수츠키
Christopher_Nolan: 크리스토퍼_놀런
James_Cameron: 제임스_캐머런
Scarlett_Johansson: 스칼릿_조핸슨 스칼렛_요한슨
George_R.R._Martin: 조지_RR_마틴
"""
