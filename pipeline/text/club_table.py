"""Clubs of football, basketball, baseball and ice hockey, each with its writings, as in `alias_table`: several rows a line."""

CLUBS = """
Valencia_CF: 발렌시아CF|Sevilla_FC: 세비야FC|Villarreal: 비야레알|Real_Sociedad: 레알소시에다드 레알_소시에다드|Real_Betis: 레알베티스 레알_베티스|Athletic_Bilbao: 아틀레틱빌바오 아틀레틱_빌바오
RB_Leipzig: RB라이프치히 라이프치히_RB|Eintracht_Frankfurt: 아인트라흐트프랑크푸르트 아인트라흐트|Borussia_Monchengladbach Gladbach: 묀헨글라트바흐|Werder_Bremen: 베르더브레멘 베르더_브레멘
Union_Berlin: 우니온베를린 우니온_베를린|St._Pauli: 장크트파울리|Schalke: ?샬케|Hertha: 헤르타베를린|Crystal_Palace: 크리스털팰리스 크리스털_팰리스|Newcastle_United: 뉴캐슬_유나이티드
Nottingham_Forest: 노팅엄_포리스트|Brighton_&_Hove_Albion: 브라이턴_앤드_호브|Wolverhampton !Wolves: 울버햄프턴|Leeds_United: 리즈_유나이티드|Brentford: 브렌트퍼드|Wrexham: ?렉섬
AS_Roma: AS로마|Lazio: 라치오|Fiorentina: 피오렌티나|Atalanta: 아탈란타|Marseille_OM Olympique_Marseille: 올랭피크_마르세유|Olympique_Lyonnais: 올랭피크_리옹|Feyenoord: 페예노르트
PSV_Eindhoven !PSV: PSV에인트호번|FC_Porto: FC포르투|Sporting_CP Sporting_Lisbon: !스포르팅|Fenerbahce: 페네르바체|Besiktas: 베식타시|Shakhtar Shakhtar_Donetsk: 샤흐타르
Al-Ittihad: 알이티하드|LA_Galaxy: LA갤럭시 LA_갤럭시|River_Plate: 리버플레이트 리버_플레이트|Palmeiras: 파우메이라스|Urawa_Reds: 우라와레즈|Ulsan_HD: 울산HD|Miami_Heat: 마이애미_히트
Cleveland_Cavaliers: 클리블랜드_캐벌리어스 캐벌리어스|Milwaukee_Bucks: 밀워키_벅스|Philadelphia_76ers 76ers: 필라델피아_세븐티식서스|Los_Angeles_Clippers LA_Clippers: LA_클리퍼스
Houston_Rockets: 휴스턴_로키츠|Phoenix_Suns: 피닉스_선스|Chicago_Bulls: 시카고_불스|Brooklyn_Nets: 브루클린_네츠|Buffalo_Bills: 버펄로_빌스|Baltimore_Ravens: 볼티모어_레이븐스
Seattle_Seahawks: 시애틀_시호크스|San_Francisco_49ers 49ers: 샌프란시스코_포티나이너스|Las_Vegas_Raiders: 라스베이거스_레이더스|New_York_Giants: 뉴욕_자이언츠
Florida_Panthers: 플로리다_팬서스|Edmonton_Oilers: 에드먼턴_오일러스|Scuderia_Ferrari: 스쿠데리아_페라리
""".replace("|", "\n")
