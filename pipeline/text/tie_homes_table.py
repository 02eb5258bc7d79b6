"""Where well-known companies are at home and between which countries seas, bridges and heights lie: `프랑스 미스트랄`, 스웨덴 beside the Øresund.

Each row: a country by a Latin writing of the tables, and the names, with a Latin writing each, that it may be told beside.
"""

HOMES = """
US: OpenAI Anthropic Google Alphabet Microsoft Meta Apple Amazon Nvidia Tesla SpaceX xAI Twitter Netflix Disney Intel AMD Qualcomm Broadcom Micron Oracle Salesforce Adobe IBM Dell HP Cisco Palantir Anduril Uber Lyft Airbnb DoorDash Waymo Zoox Figure Boston_Dynamics Apptronik Perplexity
US: Scale_AI CoreWeave Databricks Snowflake Stripe PayPal Mastercard Coinbase Robinhood JPMorgan Goldman_Sachs Morgan_Stanley Citigroup BlackRock Blackstone Berkshire_Hathaway Walmart Costco Starbucks McDonald's Coca-Cola PepsiCo Nike Boeing Lockheed_Martin GM Ford Rivian Lucid GE Pfizer
US: Moderna Eli_Lilly Merck Johnson_&_Johnson AbbVie Amgen Gilead Regeneron Biogen Metsera Exxon ExxonMobil Chevron Deere Caterpillar Comcast Paramount Roblox Epic_Games Valve Activision Reddit Snap Discord Zoom Slack Notion Figma Duolingo Coursera Cursor Anysphere Cognition Replit Harvey
US: Cerebras Groq SambaNova Micron Supermicro Blue_Origin Joby Oklo Fervo_Energy Commonwealth_Fusion Helion Kalshi Polymarket NASA FDA FTC SEC FCC Fed Walgreens UnitedHealth Kroger Sonos GoPro Peloton
UK: DeepMind Arm Wayve Stability Synthesia Isomorphic Revolut HSBC Barclays Lloyds NatWest BP Shell AstraZeneca GSK Unilever Diageo BAE_Systems Rolls-Royce Vodafone BT Tesco Dyson Burberry Jaguar_Land_Rover Reckitt Rio_Tinto WPP Graphcore BBC Reuters Nscale Octopus_Energy Deliveroo Monzo
UK: Darktrace Bank_of_England Ofcom Sainsbury's British_Airways easyJet National_Grid Pearson Relx
France: Mistral Hugging_Face LVMH Kering Hermes Chanel L'Oreal Airbus Renault Peugeot TotalEnergies Sanofi Danone Carrefour BNP_Paribas Societe_Generale Ubisoft Dassault Thales Safran Alstom Capgemini Publicis Vivendi Veolia Michelin Arianespace Schneider_Electric Doctolib H_Company
France: Poolside Air_France Louvre Iliad EDF Engie AFP
Germany: SAP Siemens Volkswagen BMW Mercedes-Benz Porsche Audi Bosch BASF Bayer Allianz Deutsche_Bank Commerzbank Deutsche_Telekom Lufthansa Adidas Puma Infineon Rheinmetall Helsing Aleph_Alpha DeepL Black_Forest_Labs BioNTech Zalando Delivery_Hero Bertelsmann Axel_Springer Siemens_Energy
Germany: ThyssenKrupp Trumpf Zeiss Aldi Lidl Henkel Neura_Robotics Isar_Aerospace Celonis Bundesbank|Netherlands: ASML Philips ING Heineken NXP Adyen Prosus Ahold_Delhaize Nebius ASM_International Stellantis TomTom KLM
Switzerland: Nestle Novartis Roche UBS ABB Glencore Richemont Swatch Rolex Logitech Zurich_Insurance Swiss_Re CERN STMicro FIFA|Sweden: Spotify Ericsson Volvo Ikea H&M Klarna Northvolt Saab Lovable Legora Electrolux Atlas_Copco Einride Vattenfall Epidemic_Sound Skype Mojang
Denmark: Novo_Nordisk Maersk Lego Carlsberg Vestas Orsted Genmab Bang_&_Olufsen|Finland: Nokia Supercell Rovio Neste Oura Wolt ICEYE Finnair IQM|Norway: Equinor 1X Telenor Opera Kongsberg Norsk_Hydro|Ireland: Ryanair Accenture Medtronic
Italy: Ferrari Eni Enel Prada Fiat Pirelli UniCredit Lamborghini Gucci Versace Armani Barilla Ferrero|Spain: Inditex Zara Santander Telefonica Iberdrola BBVA Repsol|Belgium: AB_InBev imec Solvay UCB|Austria: OMV Red_Bull voestalpine|Poland: CD_Projekt ElevenLabs Allegro InPost|Portugal: Galp
Czech: Skoda|Luxembourg: ArcelorMittal|Ukraine: Naftogaz Grammarly|Russia: Kaspersky Yandex Gazprom Rosneft Sberbank Telegram Roscosmos
China: DeepSeek Alibaba Tencent Baidu ByteDance TikTok Huawei Xiaomi BYD CATL Unitree Moonshot Zhipu MiniMax StepFun Baichuan JD.com Meituan Pinduoduo PDD Temu Shein Lenovo DJI SMIC NetEase Kuaishou SenseTime Megvii iFlytek Didi Nio XPeng Li_Auto Geely Chery SAIC Pony.ai WeRide
China: Horizon_Robotics Cambricon Manus Ant_Group Oppo ZTE Hikvision BOE YMTC CXMT UBTech Agibot Qwen Kimi Weibo Luckin Roborock|Taiwan: TSMC Foxconn MediaTek Quanta Wistron Asus Acer UMC Pegatron GlobalWafers ASE Delta_Electronics Hon_Hai|Hong_Kong: HSBC Cathay_Pacific
Singapore: Grab Shopee Temasek GIC DBS Singtel Singapore_Airlines
Japan: SoftBank Sony Toyota Honda Nissan Nintendo Panasonic Hitachi Toshiba Rakuten NTT KDDI Sakana_AI Preferred_Networks Fast_Retailing Uniqlo Takeda Eisai Canon Nikon Sega Capcom Konami Bandai_Namco Rapidus Kioxia Tokyo_Electron Renesas Mitsubishi Mitsui Suzuki Subaru Mazda Line_Yahoo
Japan: LY_Corp Mercari Square_Enix Denso Fanuc Keyence Murata Fujitsu NEC Seven_&_i Asahi Kirin Japan_Airlines ANA Nippon_Steel Dentsu
Korea: Samsung Hynix LG Hyundai Kia Naver Kakao Coupang Krafton NCSoft Nexon Celltrion Hanwha Posco Lotte KT SKT LG_Uplus Upstage Rebellions FuriosaAI Lunit Hybe Toss Dunamu Baemin Korean_Air Asiana KAIST Samsung_Biologics Doosan HD_Hyundai Amorepacific Yuhan
India: Tata Infosys Wipro Reliance Adani Flipkart Paytm Zomato Ola Sarvam HCLTech TCS Air_India IndiGo Mahindra Byju's Zoho Swiggy Krutrim|Israel: Wiz Mobileye Check_Point AI21 Lightricks Monday.com Wix Elbit Teva NSO
Canada: Shopify Cohere BlackBerry Bombardier RBC TD_Bank Tenstorrent Air_Canada Lululemon Magna Nortel D-Wave|Australia: Atlassian Canva BHP Qantas Telstra CSL Woolworths Fortescue Macquarie AirTrunk|New_Zealand: Rocket_Lab Xero|Saudi_Arabia: Aramco Neom Humain PIF SABIC
UAE: G42 MGX Emirates Etihad Mubadala|Qatar: Qatar_Airways Al_Jazeera QIA|Turkey: Turkish_Airlines Baykar|Brazil: Embraer Petrobras Nubank|Argentina: Mercado_Libre YPF|Mexico: America_Movil Cemex|South_Africa: Naspers|Nigeria: Flutterwave Dangote|Kenya: Safaricom|Indonesia: Gojek GoTo Tokopedia
Vietnam: VinFast Vingroup FPT|Malaysia: Petronas AirAsia|Philippines: Jollibee|Iceland: Icelandair|Ethiopia: Ethiopian_Airlines
"""
LANDMARKS = """
Denmark: Øresund Oresund Öresund|Sweden: Øresund Oresund Öresund|Denmark: Fehmarn Fehmarnbelt|Germany: Fehmarn Fehmarnbelt Rhine Danube Elbe Oder Brandenburg_Gate Oktoberfest Nürburgring
France: Channel_Tunnel Eurotunnel Mont_Blanc Louvre Eiffel Versailles Rhine Seine Notre-Dame Pyrenees Riviera Cannes Loire Tour_de_France|UK: Channel_Tunnel Eurotunnel Big_Ben Thames Stonehenge Heathrow Gatwick Wimbledon Buckingham Downing_Street Wembley Hadrian's_Wall Loch_Ness
Italy: Mont_Blanc Colosseum Vesuvius Etna Uffizi Brenner Messina Pompeii Po Sistine|Switzerland: Matterhorn Eiger Rhine Gotthard Simplon|Austria: Danube Brenner|Hungary: Danube|Slovakia: Danube|Serbia: Danube|Romania: Danube|Spain: Alhambra Sagrada_Familia Camino Prado Gibraltar Pyrenees
Portugal: Douro|Greece: Acropolis Parthenon Santorini|Turkey: Bosphorus Bosporus Hagia_Sophia Dardanelles|Egypt: Suez Nile Giza Pyramids Sinai|Sudan: Nile|Ethiopia: Nile|Panama: Panama_Canal
US: Golden_Gate Yosemite Yellowstone Grand_Canyon Niagara Mississippi Everglades Times_Square Broadway Hollywood Wall_Street Silicon_Valley Cape_Canaveral Route_66 Rio_Grande Great_Lakes Rockies JFK LAX O'Hare Fort_Knox Pearl_Harbor|Canada: Niagara Great_Lakes Rockies Yukon Banff
Mexico: Rio_Grande Chichen_Itza Yucatan Popocatepetl|Peru: Machu_Picchu Amazon Nazca|Brazil: Amazon Iguazu Copacabana Maracanã Pantanal|Argentina: Iguazu Patagonia|Chile: Atacama Patagonia Easter_Island|Colombia: Amazon|Ecuador: Galapagos Galápagos|Zimbabwe: Victoria_Falls|Zambia: Victoria_Falls
Tanzania: Kilimanjaro Serengeti|Kenya: Serengeti Masai_Mara|South_Africa: Table_Mountain Kruger Robben_Island|India: Taj_Mahal Ganges Himalayas Himalaya Bollywood|Nepal: Everest Himalayas Himalaya Annapurna
China: Everest Great_Wall Yangtze Mekong Forbidden_City Tiananmen Three_Gorges Himalayas Himalaya Yellow_River|Pakistan: K2 Indus Karakoram|Japan: Fuji Shinkansen Ginza Shibuya Akihabara Haneda Narita Fukushima Tsukiji|Korea: Incheon Gyeongbokgung Jeju Gangnam Han_River DMZ|North_Korea: DMZ Yongbyon
Vietnam: Mekong Ha_Long|Thailand: Mekong Phuket|Laos: Mekong|Cambodia: Angkor Mekong|Indonesia: Borobudur Bali Komodo Krakatoa|Malaysia: Borneo Petronas_Towers|Singapore: Changi Marina_Bay Malacca|Malaysia: Malacca|Indonesia: Malacca|Australia: Great_Barrier_Reef Uluru Outback Bondi
New_Zealand: Hobbiton|Russia: Baikal Volga Red_Square Kremlin Kamchatka Bering|Ukraine: Dnipro Dnieper Chernobyl Crimea Donbas|Iran: Hormuz|Oman: Hormuz|Israel: Dead_Sea Golan Western_Wall Gaza|Jordan: Petra Dead_Sea|Iceland: Blue_Lagoon Reykjanes|Norway: Svalbard Lofoten|Denmark: Greenland Faroe
Czech: Charles_Bridge|Netherlands: Schiphol Rhine|Belgium: Ardennes|Yemen: Bab_el-Mandeb|Iraq: Euphrates Tigris|Syria: Euphrates|Estonia: Baltic|Finland: Lapland|Ireland: Cliffs_of_Moher|Croatia: Dubrovnik|Bulgaria: Danube|Morocco: Gibraltar Sahara|Algeria: Sahara
"""
