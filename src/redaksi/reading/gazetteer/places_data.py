# ruff: noqa: E501
"""Written by `tools/gazetteer.py` from the sources that SOURCES.md names; do not edit.

A line: key, kind, name, name in English, key of what it lies in, key of its capital, code of the
statistical office (places of Indonesia) or ISO 3166-1 alpha-3 (countries), other names between bars.
"""

LINES = """\
AD	country	Andorra	Andorra		AD:capital	AND
AD:capital	capital	Andorra la Vella	Andorra la Vella	AD
AE	country	Uni Emirat Arab	United Arab Emirates		AE:capital	ARE	UEA|Emirat Arab|UAE
AE:capital	capital	Abu Dhabi	Abu Dhabi	AE
AF	country	Afghanistan	Afghanistan		AF:capital	AFG	Afganistan
AF:capital	capital	Kabul	Kabul	AF
AG	country	Antigua dan Barbuda	Antigua and Barbuda		AG:capital	ATG
AG:capital	capital	St. John's	St. John's	AG
AI	country	Anguilla	Anguilla		AI:capital	AIA
AI:capital	capital	The Valley	The Valley	AI
AL	country	Albania	Albania		AL:capital	ALB
AL:capital	capital	Tirana	Tirana	AL
AM	country	Armenia	Armenia		AM:capital	ARM
AM:capital	capital	Yerevan	Yerevan	AM
AO	country	Angola	Angola		AO:capital	AGO
AO:capital	capital	Luanda	Luanda	AO
AQ	country	Antarktika	Antarctica			ATA
AR	country	Argentina	Argentina		AR:capital	ARG
AR:capital	capital	Buenos Aires	Buenos Aires	AR
AS	country	Samoa Amerika	American Samoa		AS:capital	ASM
AS:capital	capital	Pago Pago	Pago Pago	AS
AT	country	Austria	Austria		AT:capital	AUT
AT:capital	capital	Wina	Vienna	AT
AU	country	Australia	Australia		AU:capital	AUS
AU:capital	capital	Canberra	Canberra	AU
AW	country	Aruba	Aruba		AW:capital	ABW
AW:capital	capital	Oranjestad	Oranjestad	AW
AX	country	Kepulauan Aland	Åland Islands		AX:capital	ALA	Aland Islands
AX:capital	capital	Mariehamn	Mariehamn	AX
AZ	country	Azerbaijan	Azerbaijan		AZ:capital	AZE
AZ:capital	capital	Baku	Baku	AZ
BA	country	Bosnia dan Herzegovina	Bosnia and Herzegovina		BA:capital	BIH	Bosnia|Bosnia-Herzegovina
BA:capital	capital	Sarajevo	Sarajevo	BA
BB	country	Barbados	Barbados		BB:capital	BRB
BB:capital	capital	Bridgetown	Bridgetown	BB
BD	country	Bangladesh	Bangladesh		BD:capital	BGD	Banglades
BD:capital	capital	Dhaka	Dhaka	BD
BE	country	Belgia	Belgium		BE:capital	BEL
BE:capital	capital	Brussel	Brussels	BE
BF	country	Burkina Faso	Burkina Faso		BF:capital	BFA
BF:capital	capital	Ouagadougou	Ouagadougou	BF
BG	country	Bulgaria	Bulgaria		BG:capital	BGR
BG:capital	capital	Sofia	Sofia	BG
BH	country	Bahrain	Bahrain		BH:capital	BHR
BH:capital	capital	Manama	Manama	BH
BI	country	Burundi	Burundi		BI:capital	BDI
BI:capital	capital	Gitega	Gitega	BI
BJ	country	Benin	Benin		BJ:capital	BEN
BJ:capital	capital	Porto-Novo	Porto-Novo	BJ
BL	country	Saint Barthélemy	Saint Barthélemy		BL:capital	BLM	Saint Barthelemy
BL:capital	capital	Gustavia	Gustavia	BL
BM	country	Bermuda	Bermuda		BM:capital	BMU
BM:capital	capital	Hamilton	Hamilton	BM
BN	country	Brunei Darussalam	Brunei		BN:capital	BRN
BN:capital	capital	Bandar Seri Begawan	Bandar Seri Begawan	BN
BO	country	Bolivia	Bolivia		BO:capital	BOL
BO:capital	capital	Sucre	Sucre	BO
BQ	country	Belanda Karibia	Caribbean Netherlands		BQ:capital	BES
BQ:capital	capital	Kralendijk	Kralendijk	BQ
BR	country	Brasil	Brazil		BR:capital	BRA
BR:capital	capital	Brasília	Brasília	BR			Brasilia
BS	country	Bahama	Bahamas		BS:capital	BHS
BS:capital	capital	Nassau	Nassau	BS
BT	country	Bhutan	Bhutan		BT:capital	BTN
BT:capital	capital	Thimphu	Thimphu	BT
BV	country	Pulau Bouvet	Bouvet Island			BVT
BW	country	Botswana	Botswana		BW:capital	BWA
BW:capital	capital	Gaborone	Gaborone	BW
BY	country	Belarusia	Belarus		BY:capital	BLR	Byelorusia
BY:capital	capital	Minsk	Minsk	BY
BZ	country	Belize	Belize		BZ:capital	BLZ
BZ:capital	capital	Belmopan	Belmopan	BZ
CA	country	Kanada	Canada		CA:capital	CAN
CA:capital	capital	Ottawa	Ottawa	CA
CC	country	Kepulauan Cocos	Cocos Islands		CC:capital	CCK
CC:capital	capital	West Island	West Island	CC
CD	country	Republik Demokratik Kongo	Democratic Republic of the Congo		CD:capital	COD	RD Kongo|Kongo|Congo|DR Congo
CD:capital	capital	Kinshasa	Kinshasa	CD
CF	country	Republik Afrika Tengah	Central African Republic		CF:capital	CAF
CF:capital	capital	Bangui	Bangui	CF
CG	country	Republik Kongo	Republic of the Congo		CG:capital	COG	Kongo|Congo|Kongo-Brazzaville
CG:capital	capital	Brazzaville	Brazzaville	CG
CH	country	Swiss	Switzerland		CH:capital	CHE
CH:capital	capital	Bern	Bern	CH
CI	country	Pantai Gading	Ivory Coast		CI:capital	CIV	Côte d'Ivoire
CI:capital	capital	Yamoussoukro	Yamoussoukro	CI
CK	country	Kepulauan Cook	Cook Islands		CK:capital	COK
CK:capital	capital	Avarua	Avarua	CK
CL	country	Chile	Chile		CL:capital	CHL	Cile|Cili
CL:capital	capital	Santiago	Santiago	CL
CM	country	Kamerun	Cameroon		CM:capital	CMR
CM:capital	capital	Yaounde	Yaounde	CM
CN	country	Tiongkok	China		CN:capital	CHN	Cina|RRC|RRT|Republik Rakyat Tiongkok|Republik Rakyat China|People's Republic of China
CN:capital	capital	Beijing	Beijing	CN			Peking
CO	country	Kolombia	Colombia		CO:capital	COL
CO:capital	capital	Bogotá	Bogotá	CO			Bogota
CR	country	Kosta Rika	Costa Rica		CR:capital	CRI
CR:capital	capital	San Jose	San Jose	CR
CU	country	Kuba	Cuba		CU:capital	CUB
CU:capital	capital	Havana	Havana	CU
CV	country	Tanjung Verde	Cape Verde		CV:capital	CPV
CV:capital	capital	Praia	Praia	CV
CW	country	Curaçao	Curaçao		CW:capital	CUW	Curacao
CW:capital	capital	Willemstad	Willemstad	CW
CX	country	Pulau Christmas	Christmas Island		CX:capital	CXR
CX:capital	capital	Flying Fish Cove	Flying Fish Cove	CX
CY	country	Siprus	Cyprus		CY:capital	CYP
CY:capital	capital	Nikosia	Nicosia	CY
CZ	country	Ceko	Czechia		CZ:capital	CZE	Ceska|Republik Ceko|Czech Republic
CZ:capital	capital	Praha	Prague	CZ
DE	country	Jerman	Germany		DE:capital	DEU	Republik Federal Jerman
DE:capital	capital	Berlin	Berlin	DE
DJ	country	Djibouti	Djibouti		DJ:capital	DJI	Jibuti
DJ:capital	capital	Djibouti	Djibouti	DJ
DK	country	Denmark	Denmark		DK:capital	DNK
DK:capital	capital	Kopenhagen	Copenhagen	DK
DM	country	Dominika	Dominica		DM:capital	DMA
DM:capital	capital	Roseau	Roseau	DM
DO	country	Republik Dominika	Dominican Republic		DO:capital	DOM
DO:capital	capital	Santo Domingo	Santo Domingo	DO
DZ	country	Aljazair	Algeria		DZ:capital	DZA
DZ:capital	capital	Aljir	Algiers	DZ
EC	country	Ekuador	Ecuador		EC:capital	ECU
EC:capital	capital	Quito	Quito	EC
EE	country	Estonia	Estonia		EE:capital	EST
EE:capital	capital	Tallinn	Tallinn	EE
EG	country	Mesir	Egypt		EG:capital	EGY	Republik Arab Mesir
EG:capital	capital	Kairo	Cairo	EG
EH	country	Sahara Barat	Western Sahara		EH:capital	ESH
EH:capital	capital	El-Aaiun	El-Aaiun	EH
ER	country	Eritrea	Eritrea		ER:capital	ERI
ER:capital	capital	Asmara	Asmara	ER
ES	country	Spanyol	Spain		ES:capital	ESP
ES:capital	capital	Madrid	Madrid	ES
ET	country	Etiopia	Ethiopia		ET:capital	ETH
ET:capital	capital	Addis Ababa	Addis Ababa	ET
FI	country	Finlandia	Finland		FI:capital	FIN
FI:capital	capital	Helsinki	Helsinki	FI
FJ	country	Fiji	Fiji		FJ:capital	FJI
FJ:capital	capital	Suva	Suva	FJ
FK	country	Kepulauan Falkland	Falkland Islands		FK:capital	FLK
FK:capital	capital	Stanley	Stanley	FK
FM	country	Mikronesia	Micronesia		FM:capital	FSM	Federated States of Micronesia
FM:capital	capital	Palikir	Palikir	FM
FO	country	Kepulauan Faroe	Faroe Islands		FO:capital	FRO
FO:capital	capital	Torshavn	Torshavn	FO
FR	country	Prancis	France		FR:capital	FRA	Perancis
FR:capital	capital	Paris	Paris	FR
GA	country	Gabon	Gabon		GA:capital	GAB
GA:capital	capital	Libreville	Libreville	GA
GB	country	Inggris	United Kingdom		GB:capital	GBR	Britania Raya|Britania|Inggris Raya|UK|Britain|Great Britain|England
GB:capital	capital	London	London	GB
GD	country	Grenada	Grenada		GD:capital	GRD
GD:capital	capital	St. George's	St. George's	GD
GE	country	Georgia	Georgia		GE:capital	GEO
GE:capital	capital	Tbilisi	Tbilisi	GE
GF	country	Guyana Prancis	French Guiana		GF:capital	GUF
GF:capital	capital	Cayenne	Cayenne	GF
GG	country	Guernsey	Guernsey		GG:capital	GGY
GG:capital	capital	St Peter Port	St Peter Port	GG
GH	country	Ghana	Ghana		GH:capital	GHA
GH:capital	capital	Accra	Accra	GH
GI	country	Gibraltar	Gibraltar		GI:capital	GIB
GI:capital	capital	Gibraltar	Gibraltar	GI
GL	country	Greenland	Greenland		GL:capital	GRL
GL:capital	capital	Nuuk	Nuuk	GL
GM	country	Gambia	Gambia		GM:capital	GMB
GM:capital	capital	Banjul	Banjul	GM
GN	country	Guinea	Guinea		GN:capital	GIN	Guinea-Conakry
GN:capital	capital	Conakry	Conakry	GN
GP	country	Guadeloupe	Guadeloupe		GP:capital	GLP
GP:capital	capital	Basse-Terre	Basse-Terre	GP
GQ	country	Guinea Ekuatorial	Equatorial Guinea		GQ:capital	GNQ
GQ:capital	capital	Ciudad de la Paz	Ciudad de la Paz	GQ			Malabo
GR	country	Yunani	Greece		GR:capital	GRC
GR:capital	capital	Athena	Athens	GR
GS	country	Georgia Selatan dan Kep. Sandwich Selatan	South Georgia and South Sandwich Islands		GS:capital	SGS
GS:capital	capital	Grytviken	Grytviken	GS
GT	country	Guatemala	Guatemala		GT:capital	GTM
GT:capital	capital	Kota Guatemala	Guatemala City	GT
GU	country	Guam	Guam		GU:capital	GUM
GU:capital	capital	Hagatna	Hagatna	GU
GW	country	Guinea-Bissau	Guinea-Bissau		GW:capital	GNB
GW:capital	capital	Bissau	Bissau	GW
GY	country	Guyana	Guyana		GY:capital	GUY
GY:capital	capital	Georgetown	Georgetown	GY
HK	country	Hong Kong	Hong Kong		HK:capital	HKG
HK:capital	capital	Hong Kong	Hong Kong	HK
HM	country	Pulau Heard dan Kepulauan McDonald	Heard and McDonald Islands			HMD
HN	country	Honduras	Honduras		HN:capital	HND
HN:capital	capital	Tegucigalpa	Tegucigalpa	HN
HR	country	Kroasia	Croatia		HR:capital	HRV
HR:capital	capital	Zagreb	Zagreb	HR
HT	country	Haiti	Haiti		HT:capital	HTI
HT:capital	capital	Port-au-Prince	Port-au-Prince	HT
HU	country	Hungaria	Hungary		HU:capital	HUN
HU:capital	capital	Budapest	Budapest	HU
ID	country	Indonesia	Indonesia		ID:capital	IDN	RI|Republik Indonesia|NKRI
ID:capital	capital	Jakarta	Jakarta	ID
IE	country	Irlandia	Ireland		IE:capital	IRL	Republik Irlandia
IE:capital	capital	Dublin	Dublin	IE
IL	country	Israel	Israel		IL:capital	ISR
IL:capital	capital	Yerusalem	Jerusalem	IL			Al-Quds
IM	country	Pulau Man	Isle of Man		IM:capital	IMN
IM:capital	capital	Douglas	Douglas	IM
IN	country	India	India		IN:capital	IND
IN:capital	capital	New Delhi	New Delhi	IN			Delhi|Delhi Baru
IO	country	Wilayah Inggris di Samudra Hindia	British Indian Ocean Territory		IO:capital	IOT
IO:capital	capital	Diego Garcia	Diego Garcia	IO
IQ	country	Irak	Iraq		IQ:capital	IRQ
IQ:capital	capital	Baghdad	Baghdad	IQ			Bagdad
IR	country	Iran	Iran		IR:capital	IRN	Republik Islam Iran
IR:capital	capital	Teheran	Tehran	IR
IS	country	Islandia	Iceland		IS:capital	ISL
IS:capital	capital	Reykjavik	Reykjavik	IS
IT	country	Italia	Italy		IT:capital	ITA
IT:capital	capital	Roma	Rome	IT
JE	country	Jersey	Jersey		JE:capital	JEY
JE:capital	capital	Saint Helier	Saint Helier	JE
JM	country	Jamaika	Jamaica		JM:capital	JAM
JM:capital	capital	Kingston	Kingston	JM
JO	country	Yordania	Jordan		JO:capital	JOR
JO:capital	capital	Amman	Amman	JO
JP	country	Jepang	Japan		JP:capital	JPN
JP:capital	capital	Tokyo	Tokyo	JP
KE	country	Kenya	Kenya		KE:capital	KEN
KE:capital	capital	Nairobi	Nairobi	KE
KG	country	Kirgizstan	Kyrgyzstan		KG:capital	KGZ
KG:capital	capital	Bishkek	Bishkek	KG
KH	country	Kamboja	Cambodia		KH:capital	KHM
KH:capital	capital	Phnom Penh	Phnom Penh	KH			Pnom Penh
KI	country	Kiribati	Kiribati		KI:capital	KIR
KI:capital	capital	South Tarawa	South Tarawa	KI
KM	country	Komoro	Comoros		KM:capital	COM
KM:capital	capital	Moroni	Moroni	KM
KN	country	Saint Kitts dan Nevis	Saint Kitts and Nevis		KN:capital	KNA
KN:capital	capital	Basseterre	Basseterre	KN
KP	country	Korea Utara	North Korea		KP:capital	PRK	Korut|Republik Rakyat Demokratik Korea
KP:capital	capital	Pyongyang	Pyongyang	KP			Piongyang
KR	country	Korea Selatan	South Korea		KR:capital	KOR	Korsel|Republik Korea
KR:capital	capital	Seoul	Seoul	KR
KW	country	Kuwait	Kuwait		KW:capital	KWT
KW:capital	capital	Kota Kuwait	Kuwait City	KW
KY	country	Kepulauan Cayman	Cayman Islands		KY:capital	CYM
KY:capital	capital	George Town	George Town	KY
KZ	country	Kazakhstan	Kazakhstan		KZ:capital	KAZ
KZ:capital	capital	Astana	Astana	KZ
LA	country	Laos	Laos		LA:capital	LAO
LA:capital	capital	Vientiane	Vientiane	LA
LB	country	Lebanon	Lebanon		LB:capital	LBN
LB:capital	capital	Beirut	Beirut	LB
LC	country	Saint Lucia	Saint Lucia		LC:capital	LCA
LC:capital	capital	Castries	Castries	LC
LI	country	Liechtenstein	Liechtenstein		LI:capital	LIE
LI:capital	capital	Vaduz	Vaduz	LI
LK	country	Sri Lanka	Sri Lanka		LK:capital	LKA	Srilanka
LK:capital	capital	Kolombo	Colombo	LK
LR	country	Liberia	Liberia		LR:capital	LBR
LR:capital	capital	Monrovia	Monrovia	LR
LS	country	Lesotho	Lesotho		LS:capital	LSO
LS:capital	capital	Maseru	Maseru	LS
LT	country	Lituania	Lithuania		LT:capital	LTU
LT:capital	capital	Vilnius	Vilnius	LT
LU	country	Luksemburg	Luxembourg		LU:capital	LUX
LU:capital	capital	Luksemburg	Luxembourg	LU
LV	country	Latvia	Latvia		LV:capital	LVA
LV:capital	capital	Riga	Riga	LV
LY	country	Libya	Libya		LY:capital	LBY
LY:capital	capital	Tripoli	Tripoli	LY
MA	country	Maroko	Morocco		MA:capital	MAR
MA:capital	capital	Rabat	Rabat	MA
MC	country	Monako	Monaco		MC:capital	MCO
MC:capital	capital	Monako	Monaco	MC
MD	country	Moldova	Moldova		MD:capital	MDA
MD:capital	capital	Chisinau	Chisinau	MD
ME	country	Montenegro	Montenegro		ME:capital	MNE
ME:capital	capital	Podgorica	Podgorica	ME
MF	country	Saint Martin	Saint Martin		MF:capital	MAF
MF:capital	capital	Marigot	Marigot	MF
MG	country	Madagaskar	Madagascar		MG:capital	MDG
MG:capital	capital	Antananarivo	Antananarivo	MG
MH	country	Kepulauan Marshall	Marshall Islands		MH:capital	MHL
MH:capital	capital	Majuro	Majuro	MH
MK	country	Makedonia Utara	North Macedonia		MK:capital	MKD	Makedonia
MK:capital	capital	Skopje	Skopje	MK
ML	country	Mali	Mali		ML:capital	MLI
ML:capital	capital	Bamako	Bamako	ML
MM	country	Myanmar	Myanmar		MM:capital	MMR	Burma
MM:capital	capital	Naypyidaw	Naypyidaw	MM			Nay Pyi Taw
MN	country	Mongolia	Mongolia		MN:capital	MNG
MN:capital	capital	Ulaanbaatar	Ulaanbaatar	MN			Ulan Bator|Ulaanbataar
MO	country	Makau	Macau		MO:capital	MAC	Macao
MO:capital	capital	Makau	Macao	MO
MP	country	Kepulauan Mariana Utara	Northern Mariana Islands		MP:capital	MNP
MP:capital	capital	Saipan	Saipan	MP
MQ	country	Martinik	Martinique		MQ:capital	MTQ
MQ:capital	capital	Fort-de-France	Fort-de-France	MQ
MR	country	Mauritania	Mauritania		MR:capital	MRT
MR:capital	capital	Nouakchott	Nouakchott	MR
MS	country	Montserrat	Montserrat		MS:capital	MSR
MS:capital	capital	Plymouth	Plymouth	MS
MT	country	Malta	Malta		MT:capital	MLT
MT:capital	capital	Valletta	Valletta	MT
MU	country	Mauritius	Mauritius		MU:capital	MUS
MU:capital	capital	Port Louis	Port Louis	MU
MV	country	Maladewa	Maldives		MV:capital	MDV
MV:capital	capital	Malé	Male	MV
MW	country	Malawi	Malawi		MW:capital	MWI
MW:capital	capital	Lilongwe	Lilongwe	MW
MX	country	Meksiko	Mexico		MX:capital	MEX
MX:capital	capital	Kota Meksiko	Mexico City	MX			Ciudad de Mexico
MY	country	Malaysia	Malaysia		MY:capital	MYS
MY:capital	capital	Kuala Lumpur	Kuala Lumpur	MY
MZ	country	Mozambik	Mozambique		MZ:capital	MOZ
MZ:capital	capital	Maputo	Maputo	MZ
NA	country	Namibia	Namibia		NA:capital	NAM
NA:capital	capital	Windhoek	Windhoek	NA
NC	country	Kaledonia Baru	New Caledonia		NC:capital	NCL
NC:capital	capital	Noumea	Noumea	NC
NE	country	Niger	Niger		NE:capital	NER
NE:capital	capital	Niamey	Niamey	NE
NF	country	Kepulauan Norfolk	Norfolk Island		NF:capital	NFK
NF:capital	capital	Kingston	Kingston	NF
NG	country	Nigeria	Nigeria		NG:capital	NGA
NG:capital	capital	Abuja	Abuja	NG
NI	country	Nikaragua	Nicaragua		NI:capital	NIC
NI:capital	capital	Managua	Managua	NI
NL	country	Belanda	Netherlands		NL:capital	NLD	Negeri Belanda|Holland|The Netherlands
NL:capital	capital	Amsterdam	Amsterdam	NL
NO	country	Norwegia	Norway		NO:capital	NOR
NO:capital	capital	Oslo	Oslo	NO
NP	country	Nepal	Nepal		NP:capital	NPL
NP:capital	capital	Kathmandu	Kathmandu	NP
NR	country	Nauru	Nauru		NR:capital	NRU
NR:capital	capital	Yaren	Yaren	NR
NU	country	Niue	Niue		NU:capital	NIU
NU:capital	capital	Alofi	Alofi	NU
NZ	country	Selandia Baru	New Zealand		NZ:capital	NZL
NZ:capital	capital	Wellington	Wellington	NZ
OM	country	Oman	Oman		OM:capital	OMN
OM:capital	capital	Muskat	Muscat	OM
PA	country	Panama	Panama		PA:capital	PAN
PA:capital	capital	Kota Panama	Panama City	PA
PE	country	Peru	Peru		PE:capital	PER
PE:capital	capital	Lima	Lima	PE
PF	country	Polinesia Prancis	French Polynesia		PF:capital	PYF
PF:capital	capital	Papeete	Papeete	PF
PG	country	Papua Nugini	Papua New Guinea		PG:capital	PNG	PNG
PG:capital	capital	Port Moresby	Port Moresby	PG
PH	country	Filipina	Philippines		PH:capital	PHL	The Philippines
PH:capital	capital	Manila	Manila	PH
PK	country	Pakistan	Pakistan		PK:capital	PAK
PK:capital	capital	Islamabad	Islamabad	PK
PL	country	Polandia	Poland		PL:capital	POL
PL:capital	capital	Warsawa	Warsaw	PL
PM	country	Saint Pierre dan Miquelon	Saint Pierre and Miquelon		PM:capital	SPM
PM:capital	capital	Saint-Pierre	Saint-Pierre	PM
PN	country	Kepulauan Pitcairn	Pitcairn Islands		PN:capital	PCN
PN:capital	capital	Adamstown	Adamstown	PN
PR	country	Puerto Riko	Puerto Rico		PR:capital	PRI
PR:capital	capital	San Juan	San Juan	PR
PS	country	Palestina	Palestine		PS:capital	PSE	Otoritas Palestina|Negara Palestina|Palestinian Territories
PS:capital	capital	Yerusalem Timur	East Jerusalem	PS			Yerusalem|Jerusalem|Al-Quds
PT	country	Portugal	Portugal		PT:capital	PRT	Portugis
PT:capital	capital	Lisboa	Lisbon	PT			Lisabon
PW	country	Palau	Palau		PW:capital	PLW
PW:capital	capital	Melekeok	Melekeok	PW
PY	country	Paraguay	Paraguay		PY:capital	PRY
PY:capital	capital	Asuncion	Asuncion	PY
QA	country	Qatar	Qatar		QA:capital	QAT
QA:capital	capital	Doha	Doha	QA
RE	country	Réunion	Réunion		RE:capital	REU	Reunion
RE:capital	capital	Saint-Denis	Saint-Denis	RE
RO	country	Rumania	Romania		RO:capital	ROU
RO:capital	capital	Bukares	Bucharest	RO
RS	country	Serbia	Serbia		RS:capital	SRB
RS:capital	capital	Beograd	Belgrade	RS
RU	country	Rusia	Russia		RU:capital	RUS	Federasi Rusia|Russian Federation
RU:capital	capital	Moskow	Moscow	RU			Moskwa
RW	country	Rwanda	Rwanda		RW:capital	RWA
RW:capital	capital	Kigali	Kigali	RW
SA	country	Arab Saudi	Saudi Arabia		SA:capital	SAU	Saudi|Kerajaan Arab Saudi
SA:capital	capital	Riyadh	Riyadh	SA			Riyad
SB	country	Kepulauan Solomon	Solomon Islands		SB:capital	SLB
SB:capital	capital	Honiara	Honiara	SB
SC	country	Seychelles	Seychelles		SC:capital	SYC
SC:capital	capital	Victoria	Victoria	SC
SD	country	Sudan	Sudan		SD:capital	SDN
SD:capital	capital	Khartoum	Khartoum	SD			Khartum
SE	country	Swedia	Sweden		SE:capital	SWE
SE:capital	capital	Stockholm	Stockholm	SE
SG	country	Singapura	Singapore		SG:capital	SGP
SG:capital	capital	Singapura	Singapore	SG
SH	country	Saint Helena	Saint Helena		SH:capital	SHN
SH:capital	capital	Jamestown	Jamestown	SH
SI	country	Slovenia	Slovenia		SI:capital	SVN
SI:capital	capital	Ljubljana	Ljubljana	SI
SJ	country	Kepulauan Svalbard dan Jan Mayen	Svalbard and Jan Mayen		SJ:capital	SJM
SJ:capital	capital	Longyearbyen	Longyearbyen	SJ
SK	country	Slovakia	Slovakia		SK:capital	SVK
SK:capital	capital	Bratislava	Bratislava	SK
SL	country	Sierra Leone	Sierra Leone		SL:capital	SLE
SL:capital	capital	Freetown	Freetown	SL
SM	country	San Marino	San Marino		SM:capital	SMR
SM:capital	capital	San Marino	San Marino	SM
SN	country	Senegal	Senegal		SN:capital	SEN
SN:capital	capital	Dakar	Dakar	SN
SO	country	Somalia	Somalia		SO:capital	SOM	Somali
SO:capital	capital	Mogadishu	Mogadishu	SO
SR	country	Suriname	Suriname		SR:capital	SUR
SR:capital	capital	Paramaribo	Paramaribo	SR
SS	country	Sudan Selatan	South Sudan		SS:capital	SSD
SS:capital	capital	Juba	Juba	SS
ST	country	Sao Tome dan Principe	São Tomé and Príncipe		ST:capital	STP	Sao Tome and Principe
ST:capital	capital	Sao Tome	Sao Tome	ST
SV	country	El Salvador	El Salvador		SV:capital	SLV
SV:capital	capital	San Salvador	San Salvador	SV
SX	country	Sint Maarten	Sint Maarten		SX:capital	SXM
SX:capital	capital	Philipsburg	Philipsburg	SX
SY	country	Suriah	Syria		SY:capital	SYR	Suriah Arab|Siria
SY:capital	capital	Damaskus	Damascus	SY
SZ	country	Eswatini	Eswatini		SZ:capital	SWZ	Swaziland
SZ:capital	capital	Mbabane	Mbabane	SZ
TC	country	Kepulauan Turks dan Caicos	Turks and Caicos Islands		TC:capital	TCA
TC:capital	capital	Cockburn Town	Cockburn Town	TC
TD	country	Chad	Chad		TD:capital	TCD
TD:capital	capital	N'Djamena	N'Djamena	TD
TF	country	Wilayah Selatan Prancis	French Southern Territories		TF:capital	ATF
TF:capital	capital	Port-aux-Francais	Port-aux-Francais	TF
TG	country	Togo	Togo		TG:capital	TGO
TG:capital	capital	Lome	Lome	TG
TH	country	Thailand	Thailand		TH:capital	THA
TH:capital	capital	Bangkok	Bangkok	TH
TJ	country	Tajikistan	Tajikistan		TJ:capital	TJK
TJ:capital	capital	Dushanbe	Dushanbe	TJ
TK	country	Tokelau	Tokelau			TKL
TL	country	Timor Leste	Timor-Leste		TL:capital	TLS	Timtim|East Timor
TL:capital	capital	Dili	Dili	TL
TM	country	Turkmenistan	Turkmenistan		TM:capital	TKM
TM:capital	capital	Ashgabat	Ashgabat	TM
TN	country	Tunisia	Tunisia		TN:capital	TUN
TN:capital	capital	Tunis	Tunis	TN
TO	country	Tonga	Tonga		TO:capital	TON
TO:capital	capital	Nuku'alofa	Nuku'alofa	TO
TR	country	Turki	Turkey		TR:capital	TUR	Türkiye|Turkiye
TR:capital	capital	Ankara	Ankara	TR
TT	country	Trinidad dan Tobago	Trinidad and Tobago		TT:capital	TTO
TT:capital	capital	Port of Spain	Port of Spain	TT
TV	country	Tuvalu	Tuvalu		TV:capital	TUV
TV:capital	capital	Funafuti	Funafuti	TV
TW	country	Taiwan	Taiwan		TW:capital	TWN	Chinese Taipei
TW:capital	capital	Taipei	Taipei	TW
TZ	country	Tanzania	Tanzania		TZ:capital	TZA
TZ:capital	capital	Dodoma	Dodoma	TZ
UA	country	Ukraina	Ukraine		UA:capital	UKR	Ukrania
UA:capital	capital	Kyiv	Kyiv	UA			Kiev
UG	country	Uganda	Uganda		UG:capital	UGA
UG:capital	capital	Kampala	Kampala	UG
UM	country	Kepulauan Terluar AS	U.S. Outlying Islands			UMI
US	country	Amerika Serikat	United States		US:capital	USA	AS|Amerika|USA|US|U.S|U.S.|America|United States of America
US:capital	capital	Washington	Washington	US			Washington DC|Washington D.C.|Washington D.C
UY	country	Uruguay	Uruguay		UY:capital	URY
UY:capital	capital	Montevideo	Montevideo	UY
UZ	country	Uzbekistan	Uzbekistan		UZ:capital	UZB	Usbekistan
UZ:capital	capital	Tashkent	Tashkent	UZ
VA	country	Vatikan	Vatican City		VA:capital	VAT	Vatican|Takhta Suci|Holy See
VA:capital	capital	Kota Vatikan	Vatican City	VA
VC	country	Saint Vincent dan Grenadine	Saint Vincent and Grenadines		VC:capital	VCT
VC:capital	capital	Kingstown	Kingstown	VC
VE	country	Venezuela	Venezuela		VE:capital	VEN
VE:capital	capital	Caracas	Caracas	VE
VG	country	Kepulauan Virgin Britania Raya	British Virgin Islands		VG:capital	VGB
VG:capital	capital	Road Town	Road Town	VG
VI	country	Kepulauan Virgin Amerika Serikat	U.S. Virgin Islands		VI:capital	VIR
VI:capital	capital	Charlotte Amalie	Charlotte Amalie	VI
VN	country	Vietnam	Vietnam		VN:capital	VNM	Viet Nam
VN:capital	capital	Hanoi	Hanoi	VN
VU	country	Vanuatu	Vanuatu		VU:capital	VUT
VU:capital	capital	Port Vila	Port Vila	VU
WF	country	Kepulauan Wallis dan Futuna	Wallis and Futuna		WF:capital	WLF
WF:capital	capital	Mata Utu	Mata Utu	WF
WS	country	Samoa	Samoa		WS:capital	WSM
WS:capital	capital	Apia	Apia	WS
XK	country	Kosovo	Kosovo		XK:capital	XKX
XK:capital	capital	Pristina	Pristina	XK
YE	country	Yaman	Yemen		YE:capital	YEM
YE:capital	capital	Sanaa	Sanaa	YE			Sana'a
YT	country	Mayotte	Mayotte		YT:capital	MYT
YT:capital	capital	Mamoudzou	Mamoudzou	YT
ZA	country	Afrika Selatan	South Africa		ZA:capital	ZAF	Afsel
ZA:capital	capital	Pretoria	Pretoria	ZA
ZM	country	Zambia	Zambia		ZM:capital	ZMB
ZM:capital	capital	Lusaka	Lusaka	ZM
ZW	country	Zimbabwe	Zimbabwe		ZW:capital	ZWE
ZW:capital	capital	Harare	Harare	ZW
ID-11	province	Aceh	Aceh	ID	ID-11.71		Nanggroe Aceh Darussalam|NAD
ID-12	province	Sumatera Utara	North Sumatra	ID	ID-12.71		Sumatra Utara|Sumut
ID-13	province	Sumatera Barat	West Sumatra	ID	ID-13.71		Sumatra Barat|Sumbar
ID-14	province	Riau	Riau	ID	ID-14.71
ID-15	province	Jambi	Jambi	ID	ID-15.71
ID-16	province	Sumatera Selatan	South Sumatra	ID	ID-16.71		Sumatra Selatan|Sumsel
ID-17	province	Bengkulu	Bengkulu	ID	ID-17.71
ID-18	province	Lampung	Lampung	ID	ID-18.71
ID-19	province	Kepulauan Bangka Belitung	Bangka Belitung Islands	ID	ID-19.71		Bangka Belitung|Babel|Bangka-Belitung
ID-21	province	Kepulauan Riau	Riau Islands	ID	ID-21.72		Kepri
ID-31	province	DKI Jakarta	Jakarta Special Region	ID			Jakarta|DKI|Daerah Khusus Jakarta|Daerah Khusus Ibu Kota Jakarta|DKJ
ID-32	province	Jawa Barat	West Java	ID	ID-32.73		Jabar
ID-33	province	Jawa Tengah	Central Java	ID	ID-33.74		Jateng
ID-34	province	Daerah Istimewa Yogyakarta	Special Region of Yogyakarta	ID	ID-34.71		DIY|Yogyakarta|DI Yogyakarta|Jogja|Yogya|Jogjakarta
ID-35	province	Jawa Timur	East Java	ID	ID-35.78		Jatim
ID-36	province	Banten	Banten	ID	ID-36.73
ID-51	province	Bali	Bali	ID	ID-51.71
ID-52	province	Nusa Tenggara Barat	West Nusa Tenggara	ID	ID-52.71		NTB
ID-53	province	Nusa Tenggara Timur	East Nusa Tenggara	ID	ID-53.71		NTT
ID-61	province	Kalimantan Barat	West Kalimantan	ID	ID-61.71		Kalbar
ID-62	province	Kalimantan Tengah	Central Kalimantan	ID	ID-62.71		Kalteng
ID-63	province	Kalimantan Selatan	South Kalimantan	ID	ID-63.72		Kalsel
ID-64	province	Kalimantan Timur	East Kalimantan	ID	ID-64.72		Kaltim
ID-65	province	Kalimantan Utara	North Kalimantan	ID	ID-65.01		Kaltara
ID-71	province	Sulawesi Utara	North Sulawesi	ID	ID-71.71		Sulut
ID-72	province	Sulawesi Tengah	Central Sulawesi	ID	ID-72.71		Sulteng
ID-73	province	Sulawesi Selatan	South Sulawesi	ID	ID-73.71		Sulsel
ID-74	province	Sulawesi Tenggara	Southeast Sulawesi	ID	ID-74.71		Sultra
ID-75	province	Gorontalo	Gorontalo	ID	ID-75.71
ID-76	province	Sulawesi Barat	West Sulawesi	ID	ID-76.02		Sulbar
ID-81	province	Maluku	Maluku	ID	ID-81.71
ID-82	province	Maluku Utara	North Maluku	ID	ID-82.72		Malut
ID-91	province	Papua	Papua	ID	ID-91.71
ID-92	province	Papua Barat	West Papua	ID	ID-92.02
ID-93	province	Papua Selatan	South Papua	ID	ID-93.01
ID-94	province	Papua Tengah	Central Papua	ID	ID-94.01
ID-95	province	Papua Pegunungan	Highland Papua	ID	ID-95.01
ID-96	province	Papua Barat Daya	Southwest Papua	ID	ID-96.71
ID-11.01	regency	Aceh Selatan	South Aceh	ID-11		1103
ID-11.02	regency	Aceh Tenggara	Southeast Aceh	ID-11		1104
ID-11.03	regency	Aceh Timur	East Aceh	ID-11		1105
ID-11.04	regency	Aceh Tengah	Central Aceh	ID-11		1106
ID-11.05	regency	Aceh Barat	West Aceh	ID-11		1107
ID-11.06	regency	Aceh Besar	Aceh Besar	ID-11		1108
ID-11.07	regency	Pidie	Pidie	ID-11		1109
ID-11.08	regency	Aceh Utara	North Aceh	ID-11		1111
ID-11.09	regency	Simeulue	Simeulue	ID-11		1101
ID-11.10	regency	Aceh Singkil	Aceh Singkil	ID-11		1102
ID-11.11	regency	Bireuen	Bireuen	ID-11		1110
ID-11.12	regency	Aceh Barat Daya	Southwest Aceh	ID-11		1112	Abdya
ID-11.13	regency	Gayo Lues	Gayo Lues	ID-11		1113
ID-11.14	regency	Aceh Jaya	Aceh Jaya	ID-11		1116
ID-11.15	regency	Nagan Raya	Nagan Raya	ID-11		1115
ID-11.16	regency	Aceh Tamiang	Aceh Tamiang	ID-11		1114
ID-11.17	regency	Bener Meriah	Bener Meriah	ID-11		1117
ID-11.18	regency	Pidie Jaya	Pidie Jaya	ID-11		1118
ID-11.71	city	Banda Aceh	Banda Aceh	ID-11		1171
ID-11.72	city	Sabang	Sabang	ID-11		1172
ID-11.73	city	Lhokseumawe	Lhokseumawe	ID-11		1174
ID-11.74	city	Langsa	Langsa	ID-11		1173
ID-11.75	city	Subulussalam	Subulussalam	ID-11		1175
ID-12.01	regency	Tapanuli Tengah	Central Tapanuli	ID-12		1204	Tapteng
ID-12.02	regency	Tapanuli Utara	North Tapanuli	ID-12		1205	Taput
ID-12.03	regency	Tapanuli Selatan	South Tapanuli	ID-12		1203	Tapsel
ID-12.04	regency	Nias	Nias	ID-12		1201
ID-12.05	regency	Langkat	Langkat	ID-12		1213
ID-12.06	regency	Karo	Karo	ID-12		1211
ID-12.07	regency	Deli Serdang	Deli Serdang	ID-12		1212
ID-12.08	regency	Simalungun	Simalungun	ID-12		1209
ID-12.09	regency	Asahan	Asahan	ID-12		1208
ID-12.10	regency	Labuhanbatu	Labuhanbatu	ID-12		1207	Labuhan Batu
ID-12.11	regency	Dairi	Dairi	ID-12		1210
ID-12.12	regency	Toba	Toba	ID-12		1206	Toba Samosir
ID-12.13	regency	Mandailing Natal	Mandailing Natal	ID-12		1202
ID-12.14	regency	Nias Selatan	South Nias	ID-12		1214
ID-12.15	regency	Pakpak Bharat	Pakpak Bharat	ID-12		1216
ID-12.16	regency	Humbang Hasundutan	Humbang Hasundutan	ID-12		1215	Humbahas
ID-12.17	regency	Samosir	Samosir	ID-12		1217
ID-12.18	regency	Serdang Bedagai	Serdang Bedagai	ID-12		1218	Sergai
ID-12.19	regency	Batu Bara	Batu Bara	ID-12		1219
ID-12.20	regency	Padang Lawas Utara	North Padang Lawas	ID-12		1220	Paluta
ID-12.21	regency	Padang Lawas	Padang Lawas	ID-12		1221
ID-12.22	regency	Labuhanbatu Selatan	South Labuhanbatu	ID-12		1222	Labusel
ID-12.23	regency	Labuhanbatu Utara	North Labuhanbatu	ID-12		1223	Labura
ID-12.24	regency	Nias Utara	North Nias	ID-12		1224
ID-12.25	regency	Nias Barat	West Nias	ID-12		1225
ID-12.71	city	Medan	Medan	ID-12		1275
ID-12.72	city	Pematangsiantar	Pematangsiantar	ID-12		1273	Siantar
ID-12.73	city	Sibolga	Sibolga	ID-12		1271
ID-12.74	city	Tanjungbalai	Tanjungbalai	ID-12		1272
ID-12.75	city	Binjai	Binjai	ID-12		1276
ID-12.76	city	Tebing Tinggi	Tebing Tinggi	ID-12		1274
ID-12.77	city	Padangsidimpuan	Padangsidimpuan	ID-12		1277	Padang Sidempuan|Sidimpuan
ID-12.78	city	Gunungsitoli	Gunungsitoli	ID-12		1278
ID-13.01	regency	Pesisir Selatan	South Pesisir	ID-13		1302
ID-13.02	regency	Solok	Solok	ID-13		1303
ID-13.03	regency	Sijunjung	Sijunjung	ID-13		1304
ID-13.04	regency	Tanah Datar	Tanah Datar	ID-13		1305
ID-13.05	regency	Padang Pariaman	Padang Pariaman	ID-13		1306
ID-13.06	regency	Agam	Agam	ID-13		1307
ID-13.07	regency	Lima Puluh Kota	Lima Puluh Kota	ID-13		1308	Limapuluh Kota|50 Kota
ID-13.08	regency	Pasaman	Pasaman	ID-13		1309
ID-13.09	regency	Kepulauan Mentawai	Mentawai Islands	ID-13		1301
ID-13.10	regency	Dharmasraya	Dharmasraya	ID-13		1311
ID-13.11	regency	Solok Selatan	South Solok	ID-13		1310
ID-13.12	regency	Pasaman Barat	West Pasaman	ID-13		1312
ID-13.71	city	Padang	Padang	ID-13		1371
ID-13.72	city	Solok	Solok	ID-13		1372
ID-13.73	city	Sawahlunto	Sawahlunto	ID-13		1373
ID-13.74	city	Padang Panjang	Padang Panjang	ID-13		1374
ID-13.75	city	Bukittinggi	Bukittinggi	ID-13		1375
ID-13.76	city	Payakumbuh	Payakumbuh	ID-13		1376
ID-13.77	city	Pariaman	Pariaman	ID-13		1377
ID-14.01	regency	Kampar	Kampar	ID-14		1406
ID-14.02	regency	Indragiri Hulu	Indragiri Hulu	ID-14		1402	Inhu
ID-14.03	regency	Bengkalis	Bengkalis	ID-14		1408
ID-14.04	regency	Indragiri Hilir	Indragiri Hilir	ID-14		1403	Inhil
ID-14.05	regency	Pelalawan	Pelalawan	ID-14		1404
ID-14.06	regency	Rokan Hulu	Rokan Hulu	ID-14		1407	Rohul
ID-14.07	regency	Rokan Hilir	Rokan Hilir	ID-14		1409	Rohil
ID-14.08	regency	Siak	Siak	ID-14		1405
ID-14.09	regency	Kuantan Singingi	Kuantan Singingi	ID-14		1401	Kuansing
ID-14.10	regency	Kepulauan Meranti	Meranti Islands	ID-14		1410
ID-14.71	city	Pekanbaru	Pekanbaru	ID-14		1471
ID-14.72	city	Dumai	Dumai	ID-14		1473
ID-15.01	regency	Kerinci	Kerinci	ID-15		1501
ID-15.02	regency	Merangin	Merangin	ID-15		1502
ID-15.03	regency	Sarolangun	Sarolangun	ID-15		1503
ID-15.04	regency	Batanghari	Batanghari	ID-15		1504
ID-15.05	regency	Muaro Jambi	Muaro Jambi	ID-15		1505
ID-15.06	regency	Tanjung Jabung Barat	West Tanjung Jabung	ID-15		1507	Tanjabbar
ID-15.07	regency	Tanjung Jabung Timur	East Tanjung Jabung	ID-15		1506	Tanjabtim
ID-15.08	regency	Bungo	Bungo	ID-15		1509
ID-15.09	regency	Tebo	Tebo	ID-15		1508
ID-15.71	city	Jambi	Jambi	ID-15		1571
ID-15.72	city	Sungai Penuh	Sungai Penuh	ID-15		1572
ID-16.01	regency	Ogan Komering Ulu	Ogan Komering Ulu	ID-16		1601	OKU
ID-16.02	regency	Ogan Komering Ilir	Ogan Komering Ilir	ID-16		1602	OKI
ID-16.03	regency	Muara Enim	Muara Enim	ID-16		1603
ID-16.04	regency	Lahat	Lahat	ID-16		1604
ID-16.05	regency	Musi Rawas	Musi Rawas	ID-16		1605
ID-16.06	regency	Musi Banyuasin	Musi Banyuasin	ID-16		1606	Muba
ID-16.07	regency	Banyuasin	Banyuasin	ID-16		1607
ID-16.08	regency	Ogan Komering Ulu Timur	East Ogan Komering Ulu	ID-16		1609	OKU Timur
ID-16.09	regency	Ogan Komering Ulu Selatan	South Ogan Komering Ulu	ID-16		1608	OKU Selatan
ID-16.10	regency	Ogan Ilir	Ogan Ilir	ID-16		1610
ID-16.11	regency	Empat Lawang	Empat Lawang	ID-16		1611
ID-16.12	regency	Penukal Abab Lematang Ilir	Penukal Abab Lematang Ilir	ID-16		1612	PALI
ID-16.13	regency	Musi Rawas Utara	North Musi Rawas	ID-16		1613	Muratara
ID-16.71	city	Palembang	Palembang	ID-16		1671
ID-16.72	city	Pagar Alam	Pagar Alam	ID-16		1673
ID-16.73	city	Lubuklinggau	Lubuklinggau	ID-16		1674
ID-16.74	city	Prabumulih	Prabumulih	ID-16		1672
ID-17.01	regency	Bengkulu Selatan	South Bengkulu	ID-17		1701
ID-17.02	regency	Rejang Lebong	Rejang Lebong	ID-17		1702
ID-17.03	regency	Bengkulu Utara	North Bengkulu	ID-17		1703
ID-17.04	regency	Kaur	Kaur	ID-17		1704
ID-17.05	regency	Seluma	Seluma	ID-17		1705
ID-17.06	regency	Mukomuko	Mukomuko	ID-17		1706
ID-17.07	regency	Lebong	Lebong	ID-17		1707
ID-17.08	regency	Kepahiang	Kepahiang	ID-17		1708
ID-17.09	regency	Bengkulu Tengah	Central Bengkulu	ID-17		1709
ID-17.71	city	Bengkulu	Bengkulu	ID-17		1771
ID-18.01	regency	Lampung Selatan	South Lampung	ID-18		1803
ID-18.02	regency	Lampung Tengah	Central Lampung	ID-18		1805
ID-18.03	regency	Lampung Utara	North Lampung	ID-18		1806
ID-18.04	regency	Lampung Barat	West Lampung	ID-18		1801
ID-18.05	regency	Tulang Bawang	Tulang Bawang	ID-18		1808
ID-18.06	regency	Tanggamus	Tanggamus	ID-18		1802
ID-18.07	regency	Lampung Timur	East Lampung	ID-18		1804
ID-18.08	regency	Way Kanan	Way Kanan	ID-18		1807
ID-18.09	regency	Pesawaran	Pesawaran	ID-18		1809
ID-18.10	regency	Pringsewu	Pringsewu	ID-18		1810
ID-18.11	regency	Mesuji	Mesuji	ID-18		1811
ID-18.12	regency	Tulang Bawang Barat	West Tulang Bawang	ID-18		1812
ID-18.13	regency	Pesisir Barat	West Pesisir	ID-18		1813
ID-18.71	city	Bandar Lampung	Bandar Lampung	ID-18		1871
ID-18.72	city	Metro	Metro	ID-18		1872
ID-19.01	regency	Bangka	Bangka	ID-19		1901
ID-19.02	regency	Belitung	Belitung	ID-19		1902
ID-19.03	regency	Bangka Selatan	South Bangka	ID-19		1905
ID-19.04	regency	Bangka Tengah	Central Bangka	ID-19		1904
ID-19.05	regency	Bangka Barat	West Bangka	ID-19		1903
ID-19.06	regency	Belitung Timur	East Belitung	ID-19		1906
ID-19.71	city	Pangkalpinang	Pangkalpinang	ID-19		1971
ID-21.01	regency	Bintan	Bintan	ID-21		2102
ID-21.02	regency	Karimun	Karimun	ID-21		2101
ID-21.03	regency	Natuna	Natuna	ID-21		2103
ID-21.04	regency	Lingga	Lingga	ID-21		2104
ID-21.05	regency	Kepulauan Anambas	Anambas Islands	ID-21		2105
ID-21.71	city	Batam	Batam	ID-21		2171
ID-21.72	city	Tanjungpinang	Tanjungpinang	ID-21		2172
ID-31.01	regency	Kepulauan Seribu	Seribu Islands	ID-31		3101	Pulau Seribu
ID-31.71	city	Jakarta Pusat	Jakarta Pusat	ID-31		3173	Jakpus
ID-31.72	city	Jakarta Utara	North Jakarta	ID-31		3175	Jakut
ID-31.73	city	Jakarta Barat	West Jakarta	ID-31		3174	Jakbar
ID-31.74	city	Jakarta Selatan	South Jakarta	ID-31		3171	Jaksel
ID-31.75	city	Jakarta Timur	East Jakarta	ID-31		3172	Jaktim
ID-32.01	regency	Bogor	Bogor	ID-32		3201
ID-32.02	regency	Sukabumi	Sukabumi	ID-32		3202
ID-32.03	regency	Cianjur	Cianjur	ID-32		3203
ID-32.04	regency	Bandung	Bandung	ID-32		3204
ID-32.05	regency	Garut	Garut	ID-32		3205
ID-32.06	regency	Tasikmalaya	Tasikmalaya	ID-32		3206
ID-32.07	regency	Ciamis	Ciamis	ID-32		3207
ID-32.08	regency	Kuningan	Kuningan	ID-32		3208
ID-32.09	regency	Cirebon	Cirebon	ID-32		3209
ID-32.10	regency	Majalengka	Majalengka	ID-32		3210
ID-32.11	regency	Sumedang	Sumedang	ID-32		3211
ID-32.12	regency	Indramayu	Indramayu	ID-32		3212
ID-32.13	regency	Subang	Subang	ID-32		3213
ID-32.14	regency	Purwakarta	Purwakarta	ID-32		3214
ID-32.15	regency	Karawang	Karawang	ID-32		3215
ID-32.16	regency	Bekasi	Bekasi	ID-32		3216
ID-32.17	regency	Bandung Barat	West Bandung	ID-32		3217	KBB
ID-32.18	regency	Pangandaran	Pangandaran	ID-32		3218
ID-32.71	city	Bogor	Bogor	ID-32		3271
ID-32.72	city	Sukabumi	Sukabumi	ID-32		3272
ID-32.73	city	Bandung	Bandung	ID-32		3273
ID-32.74	city	Cirebon	Cirebon	ID-32		3274
ID-32.75	city	Bekasi	Bekasi	ID-32		3275
ID-32.76	city	Depok	Depok	ID-32		3276
ID-32.77	city	Cimahi	Cimahi	ID-32		3277
ID-32.78	city	Tasikmalaya	Tasikmalaya	ID-32		3278
ID-32.79	city	Banjar	Banjar	ID-32		3279
ID-33.01	regency	Cilacap	Cilacap	ID-33		3301
ID-33.02	regency	Banyumas	Banyumas	ID-33		3302
ID-33.03	regency	Purbalingga	Purbalingga	ID-33		3303
ID-33.04	regency	Banjarnegara	Banjarnegara	ID-33		3304
ID-33.05	regency	Kebumen	Kebumen	ID-33		3305
ID-33.06	regency	Purworejo	Purworejo	ID-33		3306
ID-33.07	regency	Wonosobo	Wonosobo	ID-33		3307
ID-33.08	regency	Magelang	Magelang	ID-33		3308
ID-33.09	regency	Boyolali	Boyolali	ID-33		3309
ID-33.10	regency	Klaten	Klaten	ID-33		3310
ID-33.11	regency	Sukoharjo	Sukoharjo	ID-33		3311
ID-33.12	regency	Wonogiri	Wonogiri	ID-33		3312
ID-33.13	regency	Karanganyar	Karanganyar	ID-33		3313
ID-33.14	regency	Sragen	Sragen	ID-33		3314
ID-33.15	regency	Grobogan	Grobogan	ID-33		3315
ID-33.16	regency	Blora	Blora	ID-33		3316
ID-33.17	regency	Rembang	Rembang	ID-33		3317
ID-33.18	regency	Pati	Pati	ID-33		3318
ID-33.19	regency	Kudus	Kudus	ID-33		3319
ID-33.20	regency	Jepara	Jepara	ID-33		3320
ID-33.21	regency	Demak	Demak	ID-33		3321
ID-33.22	regency	Semarang	Semarang	ID-33		3322
ID-33.23	regency	Temanggung	Temanggung	ID-33		3323
ID-33.24	regency	Kendal	Kendal	ID-33		3324
ID-33.25	regency	Batang	Batang	ID-33		3325
ID-33.26	regency	Pekalongan	Pekalongan	ID-33		3326
ID-33.27	regency	Pemalang	Pemalang	ID-33		3327
ID-33.28	regency	Tegal	Tegal	ID-33		3328
ID-33.29	regency	Brebes	Brebes	ID-33		3329
ID-33.71	city	Magelang	Magelang	ID-33		3371
ID-33.72	city	Surakarta	Surakarta	ID-33		3372	Solo
ID-33.73	city	Salatiga	Salatiga	ID-33		3373
ID-33.74	city	Semarang	Semarang	ID-33		3374
ID-33.75	city	Pekalongan	Pekalongan	ID-33		3375
ID-33.76	city	Tegal	Tegal	ID-33		3376
ID-34.01	regency	Kulon Progo	Kulon Progo	ID-34		3401
ID-34.02	regency	Bantul	Bantul	ID-34		3402
ID-34.03	regency	Gunungkidul	Gunungkidul	ID-34		3403
ID-34.04	regency	Sleman	Sleman	ID-34		3404
ID-34.71	city	Yogyakarta	Yogyakarta	ID-34		3471	Jogja|Yogya|Jogjakarta
ID-35.01	regency	Pacitan	Pacitan	ID-35		3501
ID-35.02	regency	Ponorogo	Ponorogo	ID-35		3502
ID-35.03	regency	Trenggalek	Trenggalek	ID-35		3503
ID-35.04	regency	Tulungagung	Tulungagung	ID-35		3504
ID-35.05	regency	Blitar	Blitar	ID-35		3505
ID-35.06	regency	Kediri	Kediri	ID-35		3506
ID-35.07	regency	Malang	Malang	ID-35		3507
ID-35.08	regency	Lumajang	Lumajang	ID-35		3508
ID-35.09	regency	Jember	Jember	ID-35		3509
ID-35.10	regency	Banyuwangi	Banyuwangi	ID-35		3510
ID-35.11	regency	Bondowoso	Bondowoso	ID-35		3511
ID-35.12	regency	Situbondo	Situbondo	ID-35		3512
ID-35.13	regency	Probolinggo	Probolinggo	ID-35		3513
ID-35.14	regency	Pasuruan	Pasuruan	ID-35		3514
ID-35.15	regency	Sidoarjo	Sidoarjo	ID-35		3515
ID-35.16	regency	Mojokerto	Mojokerto	ID-35		3516
ID-35.17	regency	Jombang	Jombang	ID-35		3517
ID-35.18	regency	Nganjuk	Nganjuk	ID-35		3518
ID-35.19	regency	Madiun	Madiun	ID-35		3519
ID-35.20	regency	Magetan	Magetan	ID-35		3520
ID-35.21	regency	Ngawi	Ngawi	ID-35		3521
ID-35.22	regency	Bojonegoro	Bojonegoro	ID-35		3522
ID-35.23	regency	Tuban	Tuban	ID-35		3523
ID-35.24	regency	Lamongan	Lamongan	ID-35		3524
ID-35.25	regency	Gresik	Gresik	ID-35		3525
ID-35.26	regency	Bangkalan	Bangkalan	ID-35		3526
ID-35.27	regency	Sampang	Sampang	ID-35		3527
ID-35.28	regency	Pamekasan	Pamekasan	ID-35		3528
ID-35.29	regency	Sumenep	Sumenep	ID-35		3529
ID-35.71	city	Kediri	Kediri	ID-35		3571
ID-35.72	city	Blitar	Blitar	ID-35		3572
ID-35.73	city	Malang	Malang	ID-35		3573
ID-35.74	city	Probolinggo	Probolinggo	ID-35		3574
ID-35.75	city	Pasuruan	Pasuruan	ID-35		3575
ID-35.76	city	Mojokerto	Mojokerto	ID-35		3576
ID-35.77	city	Madiun	Madiun	ID-35		3577
ID-35.78	city	Surabaya	Surabaya	ID-35		3578
ID-35.79	city	Batu	Batu	ID-35		3579
ID-36.01	regency	Pandeglang	Pandeglang	ID-36		3601
ID-36.02	regency	Lebak	Lebak	ID-36		3602
ID-36.03	regency	Tangerang	Tangerang	ID-36		3603
ID-36.04	regency	Serang	Serang	ID-36		3604
ID-36.71	city	Tangerang	Tangerang	ID-36		3671
ID-36.72	city	Cilegon	Cilegon	ID-36		3672
ID-36.73	city	Serang	Serang	ID-36		3673
ID-36.74	city	Tangerang Selatan	South Tangerang	ID-36		3674	Tangsel
ID-51.01	regency	Jembrana	Jembrana	ID-51		5101
ID-51.02	regency	Tabanan	Tabanan	ID-51		5102
ID-51.03	regency	Badung	Badung	ID-51		5103
ID-51.04	regency	Gianyar	Gianyar	ID-51		5104
ID-51.05	regency	Klungkung	Klungkung	ID-51		5105
ID-51.06	regency	Bangli	Bangli	ID-51		5106
ID-51.07	regency	Karangasem	Karangasem	ID-51		5107
ID-51.08	regency	Buleleng	Buleleng	ID-51		5108
ID-51.71	city	Denpasar	Denpasar	ID-51		5171
ID-52.01	regency	Lombok Barat	West Lombok	ID-52		5201	Lobar
ID-52.02	regency	Lombok Tengah	Central Lombok	ID-52		5202	Loteng
ID-52.03	regency	Lombok Timur	East Lombok	ID-52		5203	Lotim
ID-52.04	regency	Sumbawa	Sumbawa	ID-52		5204
ID-52.05	regency	Dompu	Dompu	ID-52		5205
ID-52.06	regency	Bima	Bima	ID-52		5206
ID-52.07	regency	Sumbawa Barat	West Sumbawa	ID-52		5207	KSB
ID-52.08	regency	Lombok Utara	North Lombok	ID-52		5208	KLU
ID-52.71	city	Mataram	Mataram	ID-52		5271
ID-52.72	city	Bima	Bima	ID-52		5272
ID-53.01	regency	Kupang	Kupang	ID-53		5303
ID-53.02	regency	Timor Tengah Selatan	South Timor Tengah	ID-53		5304	TTS
ID-53.03	regency	Timor Tengah Utara	North Timor Tengah	ID-53		5305	TTU
ID-53.04	regency	Belu	Belu	ID-53		5306
ID-53.05	regency	Alor	Alor	ID-53		5307
ID-53.06	regency	Flores Timur	East Flores	ID-53		5309
ID-53.07	regency	Sikka	Sikka	ID-53		5310
ID-53.08	regency	Ende	Ende	ID-53		5311
ID-53.09	regency	Ngada	Ngada	ID-53		5312
ID-53.10	regency	Manggarai	Manggarai	ID-53		5313
ID-53.11	regency	Sumba Timur	East Sumba	ID-53		5302
ID-53.12	regency	Sumba Barat	West Sumba	ID-53		5301
ID-53.13	regency	Lembata	Lembata	ID-53		5308
ID-53.14	regency	Rote Ndao	Rote Ndao	ID-53		5314
ID-53.15	regency	Manggarai Barat	West Manggarai	ID-53		5315
ID-53.16	regency	Nagekeo	Nagekeo	ID-53		5318
ID-53.17	regency	Sumba Tengah	Central Sumba	ID-53		5316
ID-53.18	regency	Sumba Barat Daya	Southwest Sumba	ID-53		5317	SBD
ID-53.19	regency	Manggarai Timur	East Manggarai	ID-53		5319
ID-53.20	regency	Sabu Raijua	Sabu Raijua	ID-53		5320
ID-53.21	regency	Malaka	Malaka	ID-53		5321
ID-53.71	city	Kupang	Kupang	ID-53		5371
ID-61.01	regency	Sambas	Sambas	ID-61		6101
ID-61.02	regency	Mempawah	Mempawah	ID-61		6104
ID-61.03	regency	Sanggau	Sanggau	ID-61		6105
ID-61.04	regency	Ketapang	Ketapang	ID-61		6106
ID-61.05	regency	Sintang	Sintang	ID-61		6107
ID-61.06	regency	Kapuas Hulu	Kapuas Hulu	ID-61		6108
ID-61.07	regency	Bengkayang	Bengkayang	ID-61		6102
ID-61.08	regency	Landak	Landak	ID-61		6103
ID-61.09	regency	Sekadau	Sekadau	ID-61		6109
ID-61.10	regency	Melawi	Melawi	ID-61		6110
ID-61.11	regency	Kayong Utara	North Kayong	ID-61		6111
ID-61.12	regency	Kubu Raya	Kubu Raya	ID-61		6112
ID-61.71	city	Pontianak	Pontianak	ID-61		6171
ID-61.72	city	Singkawang	Singkawang	ID-61		6172
ID-62.01	regency	Kotawaringin Barat	West Kotawaringin	ID-62		6201	Kobar
ID-62.02	regency	Kotawaringin Timur	East Kotawaringin	ID-62		6202	Kotim
ID-62.03	regency	Kapuas	Kapuas	ID-62		6203
ID-62.04	regency	Barito Selatan	South Barito	ID-62		6204
ID-62.05	regency	Barito Utara	North Barito	ID-62		6205
ID-62.06	regency	Katingan	Katingan	ID-62		6209
ID-62.07	regency	Seruyan	Seruyan	ID-62		6208
ID-62.08	regency	Sukamara	Sukamara	ID-62		6206
ID-62.09	regency	Lamandau	Lamandau	ID-62		6207
ID-62.10	regency	Gunung Mas	Gunung Mas	ID-62		6211
ID-62.11	regency	Pulang Pisau	Pulang Pisau	ID-62		6210
ID-62.12	regency	Murung Raya	Murung Raya	ID-62		6213
ID-62.13	regency	Barito Timur	East Barito	ID-62		6212
ID-62.71	city	Palangka Raya	Palangka Raya	ID-62		6271
ID-63.01	regency	Tanah Laut	Tanah Laut	ID-63		6301
ID-63.02	regency	Kotabaru	Kotabaru	ID-63		6302
ID-63.03	regency	Banjar	Banjar	ID-63		6303
ID-63.04	regency	Barito Kuala	Barito Kuala	ID-63		6304
ID-63.05	regency	Tapin	Tapin	ID-63		6305
ID-63.06	regency	Hulu Sungai Selatan	South Hulu Sungai	ID-63		6306	HSS
ID-63.07	regency	Hulu Sungai Tengah	Central Hulu Sungai	ID-63		6307	HST
ID-63.08	regency	Hulu Sungai Utara	North Hulu Sungai	ID-63		6308	HSU
ID-63.09	regency	Tabalong	Tabalong	ID-63		6309
ID-63.10	regency	Tanah Bumbu	Tanah Bumbu	ID-63		6310
ID-63.11	regency	Balangan	Balangan	ID-63		6311
ID-63.71	city	Banjarmasin	Banjarmasin	ID-63		6371
ID-63.72	city	Banjarbaru	Banjarbaru	ID-63		6372
ID-64.01	regency	Paser	Paser	ID-64		6401
ID-64.02	regency	Kutai Kartanegara	Kutai Kartanegara	ID-64		6403	Kukar
ID-64.03	regency	Berau	Berau	ID-64		6405
ID-64.07	regency	Kutai Barat	West Kutai	ID-64		6402	Kubar
ID-64.08	regency	Kutai Timur	East Kutai	ID-64		6404	Kutim
ID-64.09	regency	Penajam Paser Utara	North Penajam Paser	ID-64		6409	PPU
ID-64.11	regency	Mahakam Ulu	Mahakam Ulu	ID-64		6411	Mahulu|Mahakam Hulu
ID-64.71	city	Balikpapan	Balikpapan	ID-64		6471
ID-64.72	city	Samarinda	Samarinda	ID-64		6472
ID-64.74	city	Bontang	Bontang	ID-64		6474
ID-65.01	regency	Bulungan	Bulungan	ID-65		6502
ID-65.02	regency	Malinau	Malinau	ID-65		6501
ID-65.03	regency	Nunukan	Nunukan	ID-65		6504
ID-65.04	regency	Tana Tidung	Tana Tidung	ID-65		6503
ID-65.71	city	Tarakan	Tarakan	ID-65		6571
ID-71.01	regency	Bolaang Mongondow	Bolaang Mongondow	ID-71		7101	Bolmong
ID-71.02	regency	Minahasa	Minahasa	ID-71		7102
ID-71.03	regency	Kepulauan Sangihe	Sangihe Islands	ID-71		7103	Sangihe
ID-71.04	regency	Kepulauan Talaud	Talaud Islands	ID-71		7104	Talaud
ID-71.05	regency	Minahasa Selatan	South Minahasa	ID-71		7105	Minsel
ID-71.06	regency	Minahasa Utara	North Minahasa	ID-71		7106	Minut
ID-71.07	regency	Minahasa Tenggara	Southeast Minahasa	ID-71		7109
ID-71.08	regency	Bolaang Mongondow Utara	North Bolaang Mongondow	ID-71		7107	Bolmut
ID-71.09	regency	Kepulauan Siau Tagulandang Biaro	Siau Tagulandang Biaro Islands	ID-71		7108	Sitaro
ID-71.10	regency	Bolaang Mongondow Timur	East Bolaang Mongondow	ID-71		7111	Boltim
ID-71.11	regency	Bolaang Mongondow Selatan	South Bolaang Mongondow	ID-71		7110	Bolsel
ID-71.71	city	Manado	Manado	ID-71		7171
ID-71.72	city	Bitung	Bitung	ID-71		7172
ID-71.73	city	Tomohon	Tomohon	ID-71		7173
ID-71.74	city	Kotamobagu	Kotamobagu	ID-71		7174
ID-72.01	regency	Banggai	Banggai	ID-72		7202
ID-72.02	regency	Poso	Poso	ID-72		7204
ID-72.03	regency	Donggala	Donggala	ID-72		7205
ID-72.04	regency	Tolitoli	Tolitoli	ID-72		7206
ID-72.05	regency	Buol	Buol	ID-72		7207
ID-72.06	regency	Morowali	Morowali	ID-72		7203
ID-72.07	regency	Banggai Kepulauan	Banggai Kepulauan	ID-72		7201	Bangkep
ID-72.08	regency	Parigi Moutong	Parigi Moutong	ID-72		7208	Parimo
ID-72.09	regency	Tojo Una-Una	Tojo Una-Una	ID-72		7209	Touna
ID-72.10	regency	Sigi	Sigi	ID-72		7210
ID-72.11	regency	Banggai Laut	Banggai Laut	ID-72		7211
ID-72.12	regency	Morowali Utara	North Morowali	ID-72		7212
ID-72.71	city	Palu	Palu	ID-72		7271
ID-73.01	regency	Kepulauan Selayar	Selayar Islands	ID-73		7301	Selayar
ID-73.02	regency	Bulukumba	Bulukumba	ID-73		7302
ID-73.03	regency	Bantaeng	Bantaeng	ID-73		7303
ID-73.04	regency	Jeneponto	Jeneponto	ID-73		7304
ID-73.05	regency	Takalar	Takalar	ID-73		7305
ID-73.06	regency	Gowa	Gowa	ID-73		7306
ID-73.07	regency	Sinjai	Sinjai	ID-73		7307
ID-73.08	regency	Bone	Bone	ID-73		7311
ID-73.09	regency	Maros	Maros	ID-73		7308
ID-73.10	regency	Pangkajene dan Kepulauan	Pangkajene dan Kepulauan	ID-73		7309	Pangkep
ID-73.11	regency	Barru	Barru	ID-73		7310
ID-73.12	regency	Soppeng	Soppeng	ID-73		7312
ID-73.13	regency	Wajo	Wajo	ID-73		7313
ID-73.14	regency	Sidenreng Rappang	Sidenreng Rappang	ID-73		7314	Sidrap
ID-73.15	regency	Pinrang	Pinrang	ID-73		7315
ID-73.16	regency	Enrekang	Enrekang	ID-73		7316
ID-73.17	regency	Luwu	Luwu	ID-73		7317
ID-73.18	regency	Tana Toraja	Tana Toraja	ID-73		7318	Toraja
ID-73.22	regency	Luwu Utara	North Luwu	ID-73		7322	Lutra
ID-73.24	regency	Luwu Timur	East Luwu	ID-73		7325	Lutim
ID-73.26	regency	Toraja Utara	North Toraja	ID-73		7326
ID-73.71	city	Makassar	Makassar	ID-73		7371	Ujung Pandang
ID-73.72	city	Parepare	Parepare	ID-73		7372
ID-73.73	city	Palopo	Palopo	ID-73		7373
ID-74.01	regency	Kolaka	Kolaka	ID-74		7404
ID-74.02	regency	Konawe	Konawe	ID-74		7403
ID-74.03	regency	Muna	Muna	ID-74		7402
ID-74.04	regency	Buton	Buton	ID-74		7401
ID-74.05	regency	Konawe Selatan	South Konawe	ID-74		7405	Konsel
ID-74.06	regency	Bombana	Bombana	ID-74		7406
ID-74.07	regency	Wakatobi	Wakatobi	ID-74		7407
ID-74.08	regency	Kolaka Utara	North Kolaka	ID-74		7408
ID-74.09	regency	Konawe Utara	North Konawe	ID-74		7410	Konut
ID-74.10	regency	Buton Utara	North Buton	ID-74		7409
ID-74.11	regency	Kolaka Timur	East Kolaka	ID-74		7411
ID-74.12	regency	Konawe Kepulauan	Konawe Kepulauan	ID-74		7412	Konkep
ID-74.13	regency	Muna Barat	West Muna	ID-74		7413
ID-74.14	regency	Buton Tengah	Central Buton	ID-74		7414
ID-74.15	regency	Buton Selatan	South Buton	ID-74		7415
ID-74.71	city	Kendari	Kendari	ID-74		7471
ID-74.72	city	Baubau	Baubau	ID-74		7472
ID-75.01	regency	Gorontalo	Gorontalo	ID-75		7502
ID-75.02	regency	Boalemo	Boalemo	ID-75		7501
ID-75.03	regency	Bone Bolango	Bone Bolango	ID-75		7504
ID-75.04	regency	Pohuwato	Pohuwato	ID-75		7503
ID-75.05	regency	Gorontalo Utara	North Gorontalo	ID-75		7505
ID-75.71	city	Gorontalo	Gorontalo	ID-75		7571
ID-76.01	regency	Pasangkayu	Pasangkayu	ID-76		7605	Mamuju Utara
ID-76.02	regency	Mamuju	Mamuju	ID-76		7604
ID-76.03	regency	Mamasa	Mamasa	ID-76		7603
ID-76.04	regency	Polewali Mandar	Polewali Mandar	ID-76		7602	Polman
ID-76.05	regency	Majene	Majene	ID-76		7601
ID-76.06	regency	Mamuju Tengah	Central Mamuju	ID-76		7606
ID-81.01	regency	Maluku Tengah	Central Maluku	ID-81		8103
ID-81.02	regency	Maluku Tenggara	Southeast Maluku	ID-81		8102
ID-81.03	regency	Kepulauan Tanimbar	Tanimbar Islands	ID-81		8101	Tanimbar|Maluku Tenggara Barat
ID-81.04	regency	Buru	Buru	ID-81		8104
ID-81.05	regency	Seram Bagian Timur	East Seram Bagian	ID-81		8107
ID-81.06	regency	Seram Bagian Barat	West Seram Bagian	ID-81		8106
ID-81.07	regency	Kepulauan Aru	Aru Islands	ID-81		8105
ID-81.08	regency	Maluku Barat Daya	Southwest Maluku	ID-81		8108
ID-81.09	regency	Buru Selatan	South Buru	ID-81		8109
ID-81.71	city	Ambon	Ambon	ID-81		8171
ID-81.72	city	Tual	Tual	ID-81		8172
ID-82.01	regency	Halmahera Barat	West Halmahera	ID-82		8201
ID-82.02	regency	Halmahera Tengah	Central Halmahera	ID-82		8202
ID-82.03	regency	Halmahera Utara	North Halmahera	ID-82		8205
ID-82.04	regency	Halmahera Selatan	South Halmahera	ID-82		8204
ID-82.05	regency	Kepulauan Sula	Sula Islands	ID-82		8203
ID-82.06	regency	Halmahera Timur	East Halmahera	ID-82		8206
ID-82.07	regency	Pulau Morotai	Pulau Morotai	ID-82		8207	Morotai
ID-82.08	regency	Pulau Taliabu	Pulau Taliabu	ID-82		8208
ID-82.71	city	Ternate	Ternate	ID-82		8271
ID-82.72	city	Tidore Kepulauan	Tidore Kepulauan	ID-82		8272	Tidore
ID-91.03	regency	Jayapura	Jayapura	ID-91
ID-91.05	regency	Kepulauan Yapen	Yapen Islands	ID-91
ID-91.06	regency	Biak Numfor	Biak Numfor	ID-91			Biak
ID-91.10	regency	Sarmi	Sarmi	ID-91
ID-91.11	regency	Keerom	Keerom	ID-91
ID-91.15	regency	Waropen	Waropen	ID-91
ID-91.19	regency	Supiori	Supiori	ID-91
ID-91.20	regency	Mamberamo Raya	Mamberamo Raya	ID-91
ID-91.71	city	Jayapura	Jayapura	ID-91
ID-92.02	regency	Manokwari	Manokwari	ID-92
ID-92.03	regency	Fakfak	Fakfak	ID-92
ID-92.06	regency	Teluk Bintuni	Teluk Bintuni	ID-92
ID-92.07	regency	Teluk Wondama	Teluk Wondama	ID-92
ID-92.08	regency	Kaimana	Kaimana	ID-92
ID-92.11	regency	Manokwari Selatan	South Manokwari	ID-92
ID-92.12	regency	Pegunungan Arfak	Pegunungan Arfak	ID-92
ID-93.01	regency	Merauke	Merauke	ID-93
ID-93.02	regency	Boven Digoel	Boven Digoel	ID-93
ID-93.03	regency	Mappi	Mappi	ID-93
ID-93.04	regency	Asmat	Asmat	ID-93
ID-94.01	regency	Nabire	Nabire	ID-94
ID-94.02	regency	Puncak Jaya	Puncak Jaya	ID-94
ID-94.03	regency	Paniai	Paniai	ID-94
ID-94.04	regency	Mimika	Mimika	ID-94
ID-94.05	regency	Puncak	Puncak	ID-94
ID-94.06	regency	Dogiyai	Dogiyai	ID-94
ID-94.07	regency	Intan Jaya	Intan Jaya	ID-94
ID-94.08	regency	Deiyai	Deiyai	ID-94
ID-95.01	regency	Jayawijaya	Jayawijaya	ID-95
ID-95.02	regency	Pegunungan Bintang	Pegunungan Bintang	ID-95
ID-95.03	regency	Yahukimo	Yahukimo	ID-95
ID-95.04	regency	Tolikara	Tolikara	ID-95
ID-95.05	regency	Mamberamo Tengah	Central Mamberamo	ID-95
ID-95.06	regency	Yalimo	Yalimo	ID-95
ID-95.07	regency	Lanny Jaya	Lanny Jaya	ID-95
ID-95.08	regency	Nduga	Nduga	ID-95
ID-96.01	regency	Sorong	Sorong	ID-96
ID-96.02	regency	Sorong Selatan	South Sorong	ID-96
ID-96.03	regency	Raja Ampat	Raja Ampat	ID-96
ID-96.04	regency	Tambrauw	Tambrauw	ID-96
ID-96.05	regency	Maybrat	Maybrat	ID-96
ID-96.71	city	Sorong	Sorong	ID-96
"""
