"""Writings in Hangul that two names share: 머스크 is Musk and Maersk. Each row: the writing, and whom else than its row of the tables it may be."""

SHARED = """
머스크: maersk
휴메인: humane
오클랜드: oakland
조달청: gsa
후생노동성: laborministry
경제산업성: industryministry tradeministry
문부과학성: scienceministry
총무성: communicationsministry
네카오: kakao
로이즈뱅킹그룹: lloydsoflondon
로이드은행: lloydsoflondon
로이즈: lloydsbanking
피치: fitch pitch
그록: groq
그로크: grok
오로라: aurora aurorainnovation amazonaurora
아틀라스: atlas chatgptatlas bostondynamics
아폴로: apollo apolloglobal apolloresearch
크루즈: cruise tedcruz
아크: arc ark arkinvest
노바: nova amazonnova
네오: neo 1x
앵커: anker anchor
루나: luna lunar
클로버: clover hyperclovax
도이치: deutschebank deutschetelekom
스텔라: stellar stella
캐논: canon cannon
보스: bosch bose
콜린스: collins
존슨: johnson
델: dell deel
오라: oura aura
비보: vivo veeva
아너: honor honour
라이더: lidar ryder rider
웨이브: wayve weave
누로: nuro neuro
뉴로: nuro neuro
퀀텀: quantum quantinuum
링크: link linq
하비: harvey
루미나: lumina luminar
연방의회: bundestag
자유민주당: liberaldemocrats freedemocrats
자민당: liberaldemocrats freedemocrats
갈릴레이: galileo
"""
