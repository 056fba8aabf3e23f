/// Sentences with the countries marked that should be found in them, one a line, by what makes them difficult.
///
/// `[TR:Turkey]` is a mention as a name, a people or an adjective, `[TR adjective:Turkish]` says as which;
/// `[TR capital:Ankara]` stands for its government, `[TR place:Ankara]` is a mere place. What has no brackets must
/// not be found. A ¶ ends a block; of several blocks the first is the headline. A ⏎ breaks a line inside a block.
let countrySentences = """
  # names
  [TR:Turkey] and [SE:Sweden] signed the pact in [FI place:Helsinki].
  The [US:United States of America] and the [GB:United Kingdom] abstained.
  The [NL:Netherlands], which some call [NL:Holland], opened a dike.
  Voters in [CI:Ivory Coast], or [CI:Côte d’Ivoire], went to the polls.
  [CI:COTE D'IVOIRE] win cup final
  [MM:Burma], now [MM:Myanmar], freed the prisoners.
  [SZ:Swaziland] became [SZ:Eswatini] in 2018.
  [TR:Türkiye] asked the world to use its new name.
  The [CZ:Czech Republic] is also known as [CZ:Czechia].
  [TL:East Timor] and [PG:Papua New Guinea] share a sea.
  The [VA:Holy See] sent an envoy to [CU:Cuba].
  [BA:Bosnia and Herzegovina] and [XK:Kosovo] want to join the EU.
  [TT:Trinidad & Tobago] and [AG:Antigua and Barbuda] were hit by the storm.
  [KN:St Kitts and Nevis] beat [LC:St. Lucia] by two wickets.
  The [BS:Bahamas], the [MV:Maldives] and the [SC:Seychelles] are sinking.
  The [KR:Republic of Korea] and the [KP:Democratic People's Republic of Korea] joined on the same day.
  The [CN:People’s Republic of China] claims [TW:Taiwan].
  The [RU:Russian Federation] was represented by a deputy minister.
  [MK:North Macedonia] changed its name to end a row with [GR:Greece].
  Rain fell from [CV:Cabo Verde] to [ST:São Tomé and Príncipe].
  The [IR:Islamic Republic of Iran] protested.

  # peoples
  A [TR demonym:Turk], a [ES demonym:Spaniard] and a [PL demonym:Pole] walked into the chamber.
  The [FR demonym:Frenchwoman] beat the [SE demonym:Swede] in straight sets.
  Two [IE demonym:Irishmen] and three [NL demonym:Dutchmen] were rescued.
  Thousands of [DK demonym:Danes], [FI demonym:Finns] and [PH demonym:Filipinos] marched.
  The [CH demonym:Swiss] voted against the plan.
  An [AF demonym:Afghan] was among the dead.
  [AF adjective:Afghan] refugees crossed the river.
  Most [GB demonym:Britons] own no car.
  The [NZ demonym:New Zealander] scored twice.
  Young [SA demonym:Saudis] and [IQ demonym:Iraqis] watch the same films.
  The [SO adjective:Somali] pirates let the [KE demonym:Kenyans] go.
  [VE demonym:Venezuelans] are leaving.
  [ES adjective:Spanish] police and [PT adjective:Portuguese] firemen worked together.
  The [XK adjective:Kosovar] parliament met.
  [AR adjective:Argentine] farmers blocked the road.
  A [KZ adjective:Kazakh] court heard the [UZ adjective:Uzbek] witness.
  The [CN adjective:Chinese] foreign ministry did not answer.
  The [PH adjective:Philippine] navy lost a boat.
  He was the first [NG demonym:Nigerian] to win.

  # abbreviations
  The [US:U.S.] and the [GB:U.K.] asked us to wait.
  [US:US] troops left; nobody told us.
  Give us a chance, the [US:US] coach said.
  Officials in the [AE:UAE], the [CD:DRC] and the [KP:DPRK] were silent.
  The [CN:PRC]'s envoy left early.
  The [US:U.S.]-led forces stayed.
  It was shipped from the [US:U.S.A.] to the [GB:UK].
  The [US:USA] beat [MX:Mexico] 2-0.
  Prices are given in US$ and include delivery.
  The [US:U.S.]’s word counts.
  A non-[US:US] buyer was found.
  LET US PRAY FOR RAIN¶The vicar said so.
  [US:US] SENDS SHIPS TO THE GULF¶The ships sail today.
  TELL US WHAT YOU THINK¶Write to the editor.
  WHY [US:US] AND [CN:CHINA] TALK AGAIN¶Envoys meet on Monday.
  The UN, the EU and NATO issued a statement.
  Trust us: the bus is late.
  Us, we stay at home.
  The law bans exports from the [US:US]. It passed on Friday.

  # compounds
  The desert of New Mexico is dry.
  Oil spread in the Gulf of Mexico.
  A court in British Columbia agreed.
  Rebels in the Niger Delta released the hostages.
  [GW:Guinea-Bissau] is not [GN:Guinea], and neither is [GQ:Equatorial Guinea].
  [SS:South Sudan] broke away from [SD:Sudan].
  [KP:North Korea] fired a missile; [KR:South Korea] protested.
  New Jersey and New England shivered.
  The Indian Ocean is warming.
  They fished in the Sea of Japan and the South China Sea.
  A ferry crossed the English Channel.
  Latin America and South America are not the same.
  Many Latin Americans and Central Americans sent money home.
  The Panama Canal was closed.
  They walked by the Jordan River.
  The [CD:Democratic Republic of Congo] and the [CG:Republic of Congo] share a river.
  Warships entered the Persian Gulf.
  The West Indies won the toss.
  Oaxaca lies far from [MX place:Mexico City].
  The Korean Peninsula was calm.
  Chinatown was decorated.
  The Spanish Steps were cleaned.
  A flat on Ireland Street, near Cuba Road, burned.
  He swam in Lake Chad.
  The train stopped in Lebanon County.
  The Great Wall of [CN:China] was closed.
  The [CF:Central African Republic] buried its dead.
  Benin City is far away from [BJ:Benin].
  The prime minister of [AU:Australia] flew to New South Wales.
  Flights to the [TC:Turks and Caicos] resumed.
  The South Pole is cold, and the North Pole too.
  The Brazil nut harvest failed.
  The [GB:Northern Ireland] secretary met the [IE:Irish] minister.
  North America needs rain, [US:America] has plenty.
  They crossed the Straits of Malacca and the Gulf of Oman.

  # states and towns
  Georgia’s governor met lawmakers in Atlanta.
  The suspect was caught in Lebanon, Ohio, on Friday.
  She grew up in Peru, Indiana, and moved to Paris, Texas.
  PARIS, Texas (AP) — A barn burned down.
  LEBANON, Pa. — The mayor resigned.
  Police in Palestine, TX, found the car.
  He drove from Florida to Georgia and on to Alabama.
  Voters in Georgia, Arizona and Nevada decide the Senate.
  The plane landed in Savannah, Georgia, before dawn.
  The University of Georgia won the final.
  The Georgia Bulldogs beat Auburn.
  A farmer from Mexico, Missouri, bought it.
  A judge in Fulton County, Georgia, set bail.
  Officials in Cuba, New York, closed the school.
  The Atlanta Journal-Constitution polled 800 Georgia voters; in Georgia, turnout rose.
  Our correspondent in Athens, Ga., writes.
  The Republican senator from Georgia spoke in [US place:Washington].
  Jamaica, Queens, had no power.
  Moscow, Idaho, is quiet.
  St. Petersburg, Florida, lies on Tampa Bay.
  Rome, Georgia, is older than it looks.

  # Georgia the country
  [GE:Georgia]’s president met [AM:Armenia]’s prime minister.
  The parliament in [GE place:Tbilisi] votes today, and [GE:Georgia] waits.
  [RU:Russia] and [GE:Georgia] fought over South Ossetia.
  Wine from [GE:Georgia] and [MD:Moldova] is back in [RU:Russian] shops.
  The [GE:Georgian] government denies it.
  BATUMI, [GE:Georgia] — The port reopened.
  [GE:Georgia] wants to join NATO, its foreign minister said.
  A bishop of the [GE:Georgian] Orthodox Church died.
  The Georgian house in Bath, with its Georgian windows, was sold.

  # persons
  Jordan Whitlow scored 20 points.
  Chad Kessler and his wife, Georgia, own the shop.
  Israel Kamano sang; Kenya Dorsett danced.
  Mayor India Prewitt cut the ribbon.
  Michael Jordan bought the club. Jordan paid in cash.
  Tom Holland did not comment. Holland left early.
  The Prince of Wales opened the bridge.
  “I am tired,” said Chad, who works nights.
  Kathleen Ireland wrote the book.
  Dane Merrill and Finn Aldous rowed home.
  Georgia Stavrou, 19, was charged.
  Paris Colby wore blue.
  Ms. Jordan denied it. Mr. Chad agreed.
  Dr. Israel examined him.
  China Beckford runs the bakery.
  Senator Marcus French voted no.
  Anna English won; English thanked her coach.
  Jordan, 23, was named captain.
  Jordan said he would play on Sunday.¶Guard Jordan Maris hurt his knee.
  Kenya Lattimore told the court she was asleep. “I saw nothing,” Kenya said.
  Her son Israel and her daughter Asia survived.
  Cuba Harlan Jr. has a new film.
  Ireland Casteel modelled the coat.
  George Washington never slept here.
  Denise Washington teaches in Leeds.
  Jack London wrote about dogs.

  # Jordan and Chad the countries
  [JO:Jordan] and [SY:Syria] opened the crossing.
  Refugees in [JO:Jordan] and [LB:Lebanon] wait.
  The king of [JO:Jordan] met the envoy in [JO place:Amman].
  [JO:Jordan]’s King Faisal is 70.
  Soldiers from [TD:Chad] and [NE:Niger] crossed the border.
  [TD:Chad] closes its border with [SD:Sudan].
  The president of [TD:Chad] died.
  [JO:Jordan] rejects peace plan¶The kingdom said the plan was not fair.
  [IL:Israel] Defence Minister Avi Sternfeld spoke.
  Flooding in [KE:Kenya] killed nine.
  [IN:India] Prime Minister Arun Velari arrived.
  [IL:Israel] Police closed the road.

  # common words
  Turkey breast is cheaper than ham this year.
  Roast turkey and all the trimmings.
  Turkey sandwiches were served.
  Polish the silver before guests arrive.
  Chile peppers burn.
  China plates broke; the china was old.
  Swedes and turnips are cheap.
  Jersey sales rose after the match.
  He wore a jersey in the heat.
  Guinea pigs make good pets.
  Poles for the tents were missing, so we cut some.
  “Turkey is dry if you roast it too long,” the cook said.
  Thanksgiving dinner¶Turkey needs four hours in the oven; baste the turkey often.
  [TR:Turkey] needs four years to rebuild, [TR:Turkish] builders said.
  [PL:Polish] plumbers left.
  [TR:TURKEY] CLOSES BORDER¶Nobody may pass.
  HOW TO CARVE TURKEY¶Sharpen the knife and rest the turkey first.
  [CN:China] broke its promise.
  Finish the job, polish the shoes.
  He kept his chin up and ate greasy food.
  Norway spruce and Scotch pine grow slowly.

  # organisations and brands
  American Airlines cut flights; so did Turkish Airlines.
  Air France and British Airways will merge nothing.
  Bank of America raised its rates.
  The Bank of [CA:Canada] kept its rate.
  Shares of China Mobile fell.
  He reads the Times of India.
  American Express closed the account.
  Iceland cut the price of peas in all its supermarkets.
  Walt Disney and Bank of America lent the money.
  The Washington Post reported it.
  The [US:US] Congress and the [DE:German] Bundestag agreed.
  The [NG:Nigerian] National Petroleum Corporation replied.
  The British Museum keeps it.
  Voice of America broadcast the talk.
  The New York Jets beat the New England Patriots.
  Miss America and Captain America shook hands.

  # languages
  The book was written in French and translated into German.
  She speaks Russian, Turkish and a little Greek.
  A Spanish-language paper broke the story.
  He learned Japanese at school.
  The Portuguese-speaking islands voted.
  Fluent in Italian, he laughed.
  “Go home,” he shouted in Polish.
  He spoke in [RU:Russian] cities and in [CN:Chinese] villages.
  Pupils take Spanish lessons.
  The film has English subtitles.
  The word is Swedish for enough.

  # food and things
  Two French fries lay on the plate.
  They ate Swiss cheese, Danish pastries and Turkish delight.
  Greek yogurt sells well.
  A German shepherd bit the boy.
  He played Russian roulette.
  Brussels sprouts again!
  It was an Indian summer.
  The Spanish flu killed millions.
  He wore a Panama hat and smoked a Cuban cigar.
  French windows open on the garden.
  Chinese checkers is a game.
  Dutch courage helped.
  Canadian bacon and English muffins.
  An Irish setter and a Great Dane.

  # hyphens and possessives
  [IL:Israeli]-[TR:Turkish] ties improved.
  The [IR:Iranian]-born writer lives in [DE place:Berlin].
  A [SA:Saudi]-led coalition bombed the port.
  [CN:China]-backed banks lent it.
  Anti-[US:American] slogans were heard.
  Pro-[RU:Russian] rebels fired.
  The [US:US]–[MX:Mexico] border was shut.
  The [FR:French]/[DE:German] plan failed.
  [TR:Turkey]'s and [QA:Qatar]’s envoys met.
  The [PH:Philippines]’ navy lost a boat.
  The [NL:Netherlands]' king spoke.
  Mexican-American and African-American voters turned out.
  African Americans and Native Americans protested.
  The American Indian tribe sued.
  Un-[US:American] behaviour, he called it.
  the then-[GE:Georgian] president
  Talks between [SA:Saudi⏎Arabia] and [KR:South⏎Korea] ended.

  # capitals
  [TR capital:Ankara] denies the report.
  A meeting in [TR place:Ankara] ended late.
  Relations between [RU capital:Moscow] and [US capital:Washington] are poor.
  [RU capital:Moscow]’s decision angered [JP capital:Tokyo].
  He flew to [FR place:Paris] and met friends near [GB place:London].
  The [RU capital:Kremlin] said nothing.
  [GB capital:Whitehall] fears a strike.
  [GB capital:Downing Street] declined to comment.
  [IR capital:Tehran] accused [IL:Israel] of spying.
  The West put pressure on [SY capital:Damascus].
  [CN capital:Beijing] has warned [TW capital:Taipei] again.
  [RU place:MOSCOW] (AP) — A bus crashed.
  [EG place:CAIRO] — A bus crashed.
  A [RU capital:Moscow]-backed militia took the town.
  A [GB place:London]-based analyst agreed.
  He was born in [HU place:Budapest] and died in [AT place:Vienna].
  The mayor of [IT place:Rome] resigned.
  Talks with [KP capital:Pyongyang] stalled.
  [US capital:Washington] imposed sanctions on [VE capital:Caracas].
  Streets of [TH place:Bangkok] were flooded.
  Hundreds left [UA place:Kyiv] by train.
  [JP capital:Tokyo] and [KR capital:Seoul] agreed to share data.
  Washington state grows apples; [US place:Washington, D.C.], grows laws.
  The [RU capital:Kremlin]-friendly channel went off the air.
  A [DE place:Berlin] court freed him.

  # two readings
  Troops from [CG:Congo-Brazzaville] crossed the river; [CG:Congo]’s minister in [CG place:Brazzaville] was told.
  The [KP:Korean] leader, fresh from [KP place:Pyongyang], smiled; [KP:North Korea] is his home.
  [KR:Korea]’s exports rose, the central bank in [KR place:Seoul] said.
  Lines run from [GN:Guinea] to [LR:Liberia].
  Crops failed in [NE:Niger], and [NG:Nigeria] sent maize.
  The [JE:Bailiwick of Jersey] is an island; [JE:Jersey] has cows.
  The [IE:Republic of Ireland] beat [GB:Northern Ireland].
  Kebab shops¶[TR:Turkey] and [GR:Greece] argue about grilled turkey and lamb.
  The Gold Coast is in Queensland, [AU:Australia].
  He left [PS place:East Jerusalem] for the [PS:West Bank].
  Jordan Petch, the coach, flew to [JO:Jordan] to see the king.
  Chad Morrow went to [TD:Chad], and Chad liked it there.
  “[GE:Georgia] is a small country,” said the ambassador, “and [RU:Russia] a big one.”
  In Georgia, peach farmers pray for frost to stay in Tennessee.
  Israel Kamano lives in [IL:Israel].
  Kingston upon Hull has rain; so has [JM place:Kingston], [JM:Jamaica].
  The army of [CD:Congo] fights rebels near Goma.
  [CG:Congo] owes much, the bank in [CG place:Brazzaville] said; the [CG:Republic of Congo] is not the [CD:DRC].
  The offer was rejected by [PH capital:Manila].
  Jordan smiled; Chad’s wife and Georgia’s brother laughed.
  The Niger has flooded its banks in [NG:Nigeria].
  Goalkeeper Tonga Faleolo, born in [TO:Tonga], was hurt.
  [DM:Dominica] rebuilt; the [DM:Dominican] prime minister said so.
  The [DO:Dominican Republic] won, and the [DO:Dominicans] danced.
  # more of persons and places
  Quarterback Chad Ullman threw for 300 yards; Chad was named player of the week.
  “We love it here,” said Georgia Pell, a nurse.
  Actress America Solis and singer India Marlowe arrived late.
  Rep. Jim Jordan-Hale questioned the witness. Jordan asked twice.
  Coach Mike England praised the team; England had never lost at home.
  His friend Cyprus Okafor runs a garage.
  Judge Kenya Brandt ruled on Monday.
  Sydney, Victoria and Chelsea Holland are sisters.
  Former [JO:Jordan] prime minister Samir Haddadin has died.
  Former Georgia governor Walt Presley has died.
  The Georgia Senate passed the bill.
  Fans in Athens, Georgia, and Auburn, Alabama, queued.
  [GE:Georgia], which borders [RU:Russia] and [TR:Turkey], exports wine.
  The Atlanta Falcons are Georgia’s team.
  Jordan Peel’s new film was shot in [JO:Jordan].
  The Jordan brand sold more shoes than ever.
  Air Jordan trainers are back.
  The river Jordan is shallow.
  [JO:Jordan], [EG:Egypt] and [QA:Qatar] want a truce.
  [CU:Cuba] and [HT:Haiti] lost power.
  Cuba Street in [NZ place:Wellington], [NZ:New Zealand], was full.
  The Jamaica Inn is a novel.
  Peru, Illinois, elected a new mayor.
  The town of Mexico, Maine, lost its mill.
  He took the A train to Jamaica, Queens.
  Norway, Michigan, had two feet of snow.
  Cairo, Illinois, is nearly empty.
  Berlin, Maryland, holds a bathtub race.
  The Lebanon Daily Record has closed.
  Lebanon High School beat Palmyra 3-1.
  Athens, Ohio — Students marched.
  The Peru High School band played.
  A Dublin, Calif., couple adopted the dog.
  Manchester, New Hampshire, voted first.
  Versailles, Kentucky, is near Lexington.
  The China Grove trailhead was closed.
  A bus to Panama City Beach broke down in Florida.
  Vienna, Virginia, is a suburb of [US place:Washington].

  # more of things and bodies
  A Swedish massage helped her back.
  The Mexican standoff ended.
  He ordered Thai food and a Belgian beer.
  The Turkish bath was hot.
  A Persian rug lay in the hall.
  The Chinese New Year begins in February.
  She plays the French horn.
  Venetian blinds hung behind the French doors.
  The Irish coffee was strong.
  Bring the Dutch oven to a simmer.
  A Swiss army knife was found.
  The Canada goose is protected.
  The Jerusalem artichoke is a root.
  Brazil nuts contain selenium.
  Turkey and cranberry sauce were on the table, with gravy.
  TURKEY PRICES RISE BEFORE THANKSGIVING¶A frozen turkey costs more this year.
  [TR:TURKEY] RECALLS ENVOY¶[TR capital:Ankara] is angry.
  China cups and silver spoons were stolen.
  Polish your shoes, the sergeant said.
  [PL:Polish] shoes are good.
  “Polish it until it shines,” she said.
  Singapore Airlines and Air Malta share a code.
  The Jerusalem Post and the Moscow Times reported it.
  USA Today called it a draw.
  The Korea Herald was first with the news.
  Shell and Royal Dutch were once two firms.
  The German Shepherd found the boy.
  Bank of [IE:Ireland] shares fell.
  The Central Bank of [NG:Nigeria] raised rates.
  The [GB:UK] Foreign Office advised against it.
  The US dollar rose against the yen.
  It cost 40 million US dollars.
  Cross the road at U.S. 41 and turn left.
  Panama hats are made in [EC:Ecuador].
  The Cuban Missile Crisis lasted 13 days.
  The Vietnamese-American poet and the Irish-American singer met.
  [RU:Russian]-[US:American] relations are cold.

  # more of languages
  The statement, in Arabic and French, was short.
  “Bonjour,” he said in French.
  The site is available in English, Spanish and Chinese.
  A [JP:Japanese] speaker of parliament was elected.
  He taught Russian to soldiers.
  A German translation exists.
  He wrote in [IT:Italian] newspapers.
  They answered in halting Spanish.
  The word comes from Turkish.
  The word comes from [TR:Turkish] traders.

  # more of headlines and sentence starts
  Jordan Whitlow Wins Race in Ohio¶Jordan Whitlow of Dayton won on Sunday.
  [IN:India] Floods Kill Nine¶Nine people died when rivers rose.
  [IL:Israel] Strikes Port¶The port was closed for a day.
  [CN:CHINA] WARNS [JP:JAPAN]¶The notes were handed over at noon.
  Why [GE:Georgia] Matters to [RU:Russia]¶The Caucasus is on edge.
  Georgia Defeats Auburn¶The Bulldogs ran for 200 yards.
  [CL:Chile] Votes No¶The draft was rejected.
  [PL:Poland] Shuts Border¶Lorries wait for days.
  [PL:Poles] vote on Sunday.
  [TR:Turkey] has voted.
  [KE:Kenya] Plans Railway¶Work begins in May.
  [TD:Chad] Holds Vote¶Polls opened at dawn.

  # more of capitals
  [GB capital:London] and [FR capital:Paris] have rejected the offer.
  [GB place:London] and [FR place:Paris] are linked by a tunnel.
  The train between [GB place:London] and [FR place:Paris] was late.
  A spokesman for the [RU capital:Kremlin] declined to comment.
  [DE capital:Berlin] wants more time, [IT capital:Rome] refuses to wait.
  He lives in [RU place:Moscow], near the [RU place:Kremlin].
  Protesters gathered outside the [US place:White House].
  The [US capital:White House] said no.
  Ties with [CN capital:Beijing] have soured.
  A plane from [UA place:Kyiv] landed in [PL place:Warsaw].
  [CN capital:Beijing]’s policy has changed.
  [IT place:Rome]’s airport was shut.
  [KP capital:Pyongyang] has not responded.
  The ambassador was recalled to [TR place:Ankara].
  The [US capital:Pentagon] confirmed the strike.
  [IN capital:New Delhi] summoned the envoy.
  The move angered [PK capital:Islamabad].
  Officials in [IR place:Tehran] and [IQ place:Baghdad] agreed.
  It was a message to [KP capital:Pyongyang].
  The [FR place:Paris] agreement on climate was signed by [AU:Australia].
  A resident of [LB place:Beirut] was hurt.
  The sanctions against [MM capital:Naypyidaw] remain.
  """
