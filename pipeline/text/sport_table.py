"""Clubs, leagues and players of the sports pages, each with its writings, as in `alias_table`.

A club that bears the name of its city alone (Liverpool, Napoli) has no row: its city has one. Leagues and cups are
added freely and accuse nobody.
"""

SPORT = """
Real_Madrid: 레알_마드리드
FC_Barcelona Barça: FC바르셀로나 FC_바르셀로나
Atletico Atlético Atletico_Madrid: 아틀레티코_마드리드 아틀레티코
Bayern Bavaria Bayern_Munich: 바이에른_뮌헨 바이에른
Dortmund Borussia_Dortmund: 도르트문트
Bayer_Leverkusen Leverkusen: 레버쿠젠
Chelsea: 첼시
Arsenal: 아스널
Tottenham Tottenham_Hotspur Spurs: 토트넘 토트넘_홋스퍼
Manchester_United Man_United Man_Utd Red_Devils: 맨체스터_유나이티드 +맨유
Manchester_City Man_City: 맨체스터_시티 +맨시티
Aston_Villa: 애스턴_빌라
West_Ham: 웨스트햄
Everton: 에버턴
Juventus Juve: 유벤투스
AC_Milan: AC밀란 AC_밀란
Inter_Milan Inter Internazionale: 인터_밀란 인터밀란 인테르
Paris_Saint-Germain PSG: 파리_생제르맹
Ajax: 아약스
Benfica: 벤피카
Galatasaray: 갈라타사라이
Celtic: 셀틱
Inter_Miami: 인터_마이애미
Al-Nassr Al_Nassr: 알나스르
Al-Hilal Al_Hilal: 알힐랄
Boca_Juniors: 보카_주니어스
Flamengo: 플라멩구
New_York_Yankees Yankees: 뉴욕_양키스 양키스
New_York_Mets Mets: 뉴욕_메츠 메츠
Boston_Red_Sox Red_Sox: 보스턴_레드삭스 레드삭스
Los_Angeles_Dodgers Dodgers LA_Dodgers: LA_다저스 로스앤젤레스_다저스 다저스
San_Diego_Padres Padres: 샌디에이고_파드리스 파드리스
Chicago_Cubs Cubs: 시카고_컵스 컵스
Chicago_White_Sox White_Sox: 시카고_화이트삭스 화이트삭스
Toronto_Blue_Jays Blue_Jays: 토론토_블루제이스 블루제이스
Houston_Astros Astros: 휴스턴_애스트로스 애스트로스
Philadelphia_Phillies Phillies: 필라델피아_필리스 필리스
Seattle_Mariners !Mariners: 시애틀_매리너스 매리너스
Milwaukee_Brewers !Brewers: 밀워키_브루어스 브루어스
San_Francisco_Giants !Giants: 샌프란시스코_자이언츠
Atlanta_Braves Braves: 애틀랜타_브레이브스 브레이브스
Texas_Rangers: 텍사스_레인저스
Los_Angeles_Lakers Lakers: LA_레이커스 로스앤젤레스_레이커스 레이커스
Boston_Celtics Celtics: 보스턴_셀틱스 셀틱스
Golden_State_Warriors !Warriors: 골든스테이트_워리어스 워리어스
New_York_Knicks Knicks: 뉴욕_닉스
Denver_Nuggets: 덴버_너기츠
Oklahoma_City_Thunder !Thunder: 오클라호마시티_선더
Indiana_Pacers Pacers: 인디애나_페이서스 페이서스
Dallas_Mavericks !Mavericks: 댈러스_매버릭스
San_Antonio_Spurs: 샌안토니오_스퍼스
Minnesota_Timberwolves Timberwolves: 미네소타_팀버울브스
Kansas_City_Chiefs: 캔자스시티_치프스
Philadelphia_Eagles: 필라델피아_이글스
Green_Bay_Packers Packers: 그린베이_패커스 패커스
Chicago_Bears: 시카고_베어스
Dallas_Cowboys: 댈러스_카우보이스
New_England_Patriots: 뉴잉글랜드_패트리어츠
Yomiuri_Giants: 요미우리_자이언츠
Hanshin_Tigers: 한신_타이거스
Premier_League: !프리미어리그
La_Liga LaLiga: !라리가
Serie_A: !세리에A
Bundesliga: !분데스리가
UEFA: !유럽축구연맹
NBA: !미국프로농구
NFL: !미국프로풋볼 !미국프로미식축구
MLB Major_League_Baseball: !메이저리그
NHL: !북미아이스하키리그
Wimbledon: !윔블던
Roland_Garros French_Open: !롤랑가로스 !프랑스오픈
US_Open: !US오픈
Australian_Open: !호주오픈
"""
PLAYERS = """
Son_Heung-min Heung-min_Son: 손흥민
Lee_Kang-in: 이강인
Kim_Min-jae: 김민재
Lee_Jung-hoo Jung_Hoo_Lee: 이정후
Ohtani Shohei_Ohtani: 오타니_쇼헤이 오타니
Lionel_Messi Messi: 리오넬_메시
Cristiano_Ronaldo Ronaldo: 크리스티아누_호날두 호날두
Kylian_Mbappé Mbappé: 킬리안_음바페 음바페
Erling_Haaland Haaland: 엘링_홀란
Harry_Kane: 해리_케인
Mohamed_Salah Salah: 모하메드_살라 무함마드_살라흐
Lamine_Yamal Yamal: 라민_야말
Vinicius_Junior Vinicius: 비니시우스
Novak_Djokovic Djokovic: 노바크_조코비치 조코비치
Carlos_Alcaraz Alcaraz: 카를로스_알카라스 알카라스
Jannik_Sinner !Sinner: 얀니크_신네르 야닉_시너
Rafael_Nadal Nadal: 라파엘_나달 나달
Roger_Federer Federer: 로저_페더러 페더러
Iga_Swiatek Swiatek: 이가_시비옹테크 시비옹테크
Aryna_Sabalenka Sabalenka: 아리나_사발렌카 사발렌카
Coco_Gauff Gauff: 코코_고프
LeBron_James LeBron: 르브론_제임스
Stephen_Curry: 스테픈_커리 스테판_커리
Luka_Doncic Doncic: 루카_돈치치 돈치치
Max_Verstappen Verstappen: 막스_페르스타펀 막스_베르스타펜
Lewis_Hamilton: 루이스_해밀턴
Lando_Norris: 랜도_노리스
Usain_Bolt: 우사인_볼트
Simone_Biles Biles: 시몬_바일스
Tiger_Woods: 타이거_우즈
Rory_McIlroy McIlroy: 로리_매킬로이 매킬로이
Scottie_Scheffler Scheffler: 스코티_셰플러 셰플러
"""
