"""Firms, services and players that news tells of side by side, kind by kind, for those whose name is an everyday word as well.

The rows are read as those of `kind_tables`. The tables of names know most of them, and let an everyday word accuse nobody by itself;
in the place of the only one of its kind that the source has, it is one for sure.
"""

FIRMS = """
Uber:우버|Lyft:?리프트|Grab:?그랩|Bolt:?볼트|Didi DiDi:디디추싱|Gojek:고젝|Ola:?올라|inDrive:인드라이브|Careem:카림|FreeNow:프리나우|Cabify:카비파이
Waymo:웨이모|Zoox:죽스|Cruise:?크루즈|Nuro:!누로 !뉴로|Wayve:!웨이브|Pony.ai Pony_AI:포니AI|WeRide:위라이드|Apollo_Go:아폴로고|May_Mobility:메이모빌리티|Avride:에이브라이드|Motional:모셔널|Aurora:!오로라|Tesla:!테슬라
Nasdaq NASDAQ:나스닥|NYSE New_York_Stock_Exchange:뉴욕증권거래소|CME CME_Group Chicago_Mercantile_Exchange:시카고상품거래소|Kospi KOSPI:코스피|Kosdaq KOSDAQ:코스닥|London_Stock_Exchange LSE:런던증권거래소|Euronext:유로넥스트|Tokyo_Stock_Exchange:도쿄증권거래소|Hong_Kong_Stock_Exchange HKEX:홍콩증권거래소 홍콩거래소|Deutsche_Börse:도이체뵈르제
Sora:!소라|Veo:?비오|Runway:런웨이|Kling:?클링|Pika:?피카|Hailuo:하이루오|Seedance:시댄스|Vidu:비두
Mercado_Libre MercadoLibre:메르카도리브레 메르카도_리브레|Rappi:라피|iFood:아이푸드|Nubank Nu:누뱅크|Kavak:?카박|PedidosYa:페디도스야|PagSeguro:파그세구루
Moody’s Moodys:무디스|S&P S&P_Global S&P_Global_Ratings Standard_&_Poor’s:스탠더드앤드푸어스 S&P글로벌|Fitch Fitch_Ratings:피치레이팅스 !피치
Roku:로쿠|Vizio:비지오|Fire_TV Amazon_Fire_TV:파이어TV 파이어_TV|Chromecast:크롬캐스트|Google_TV:구글TV 구글_TV|Tubi:!투비|Pluto_TV:플루토TV 플루토_TV
Verizon:버라이즌|AT&T:|T-Mobile:T모바일|Comcast:컴캐스트|Vodafone:보다폰|Charter_Communications:차터커뮤니케이션스
P&G Procter_&_Gamble:프록터앤드갬블 피앤지|Unilever:유니레버|Nestlé Nestle:네슬레|Colgate-Palmolive:콜게이트팜올리브|Kimberly-Clark:킴벌리클라크|Henkel:헨켈
H&M:|Zara:!자라|Uniqlo:유니클로|Primark:프라이마크|Shein:쉬인|Mango:!망고
Etsy:엣시|Depop:디팝|Vinted:빈티드|eBay:이베이|Poshmark:포시마크|Mercari:메루카리|Allegro:?알레그로
DoorDash:도어대시|Deliveroo:딜리버루|Instacart:인스타카트|Wolt:?볼트|Glovo:글로보|Just_Eat:저스트이트|Grubhub:그럽허브|Swiggy:스위기|Zomato:조마토
Stripe:?스트라이프|Adyen:아디옌|Klarna:클라르나|Square Block:!스퀘어 !블록|Affirm:?어펌|Revolut:레볼루트|Monzo:몬조|Wise:!와이즈|Brex:브렉스|Ramp:?램프
Verstappen:페르스타펜|Hamilton:해밀턴|Leclerc:르클레르|Norris:노리스|Piastri:피아스트리|Sainz:사인스|Alonso:알론소|Antonelli:안토넬리|Gasly:가슬리|Ocon:오콘|Hülkenberg Hulkenberg:휠켄베르크
Sinner:신네르|Alcaraz:알카라스|Djokovic:조코비치|Zverev:즈베레프|Medvedev:!메드베데프|Fritz:!프리츠|Rune:!루네|Musetti:무세티|Tsitsipas:치치파스|Nadal:나달|Federer:페더러
Swiatek Świątek:시비옹테크|Sabalenka:사발렌카|Gauff:고프|Rybakina:리바키나|Pegula:페굴라|Osaka:!오사카|Andreeva:안드레예바|Keys:!키스|Paolini:파올리니
Scheffler:셰플러|McIlroy:매킬로이|Rahm:!람|Spieth:스피스|Schauffele:쇼플리|DeChambeau:디섐보|Morikawa:모리카와|Koepka:켑카|Hovland:호블란
"""
