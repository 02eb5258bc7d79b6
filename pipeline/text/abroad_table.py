"""Public offices of other countries, and what Korean calls every country's office of their field: HMRC is 영국 국세청, the USPTO 미국 특허청.

The rows are as in `alias_table`; none of their writings accuses. `SAME_OFFICE` says which general name (that of the Korean office of the
field) an office brings along, as `alias_table.MAKERS` does.
"""

ABROAD = """
HMRC HM_Revenue HM_Revenue_&_Customs HM_Revenue_and_Customs: !국세관세청
Canada_Revenue_Agency Australian_Taxation_Office National_Tax_Agency State_Taxation_Administration Inland_Revenue_Authority Inland_Revenue_Department Revenue_Commissioners South_African_Revenue_Service taxman tax_collector: !세무총국 !국가세무총국
Japan_Patent_Office European_Patent_Office China_National_Intellectual_Property_Administration CNIPA National_Intellectual_Property_Administration UK_Intellectual_Property_Office Intellectual_Property_Office EUIPO: !유럽특허청 !국가지식재산권국 !국가지식산권국 !지식재산청
Competition_Commission_of_India Australian_Competition_and_Consumer_Commission ACCC Competition_Bureau Autorité_de_la_concurrence Taiwan_Fair_Trade_Commission: !경쟁위원회 !경쟁소비자위원회
Financial_Services_Agency Monetary_Authority_of_Singapore Financial_Supervisory_Commission China_Securities_Regulatory_Commission National_Financial_Regulatory_Administration: !금융청 !통화청 !금융감독관리총국
Border_Force Customs_and_Border_Protection General_Administration_of_Customs Japan_Customs Chinese_customs: !해관총서 !세관국경보호국
Office_for_National_Statistics National_Bureau_of_Statistics Statistics_Canada Destatis Insee INSEE Istat ISTAT Australian_Bureau_of_Statistics: !국가통계국
Metropolitan_Police National_Police_Agency_of_Japan New_York_Police_Department NYPD LAPD Bundeskriminalamt Metropolitan_Police_Department Garda: !경시청
Data_Protection_Commission ANPD Personal_Information_Protection_Commission_of_Japan data_protection_authority data_protection_regulator data_protection_board: !개인정보보호청 !데이터보호위원회
Federal_Network_Agency Bundesnetzagentur ACMA Australian_Communications_and_Media_Authority: !방송통신규제청 !연방네트워크청
Canadian_Space_Agency: !우주청
"""
SAME_OFFICE = (
    "irs nationaltaxservice|hmrc nationaltaxservice|canadarevenueagency nationaltaxservice|uspto kipo|japanpatentoffice kipo|jftc kftc|"
    "ftc kftc|cma kftc|samr kftc|bundeskartellamt kftc|competitioncommissionofindia kftc|antitrustregulator kftc|financialservicesagency fsc|financialservicesagency fss|sec fsc|borderforce koreacustomsservice|"
    "officefornationalstatistics statisticskorea|censusbureau statisticskorea|eurostat statisticskorea|bls statisticskorea|metropolitanpolice nationalpoliceagency|dataprotectioncommission pipc|cnil pipc|ico pipc|ofcom kcc|fcc kcc|"
    "canadianspaceagency kasa|nasa kasa|esa kasa|gsa publicprocurementservice|wga authorsguild|authorsguild wga|sagaftra wga|garante pipc|arcom kcc|federalnetworkagency kcc|isro kasa|jaxa kasa|cnsa kasa|bafin fss|financialconductauthority fss"
)
"""Whose office is the Korean one of its field: who has the first in the source may tell it by the name of the second."""
