/// Given names that are mostly men's or mostly women's, in one piece of two lists.
///
/// Chosen from two sources: the given names of the United States Census of 1990 (public domain) and
/// github.com/sigpwned/popular-names-by-country-dataset (CC0). A name that both sexes bear is in neither list.
enum GivenNames {
  static let men = """
    aarav aariz aaron abbas abd abdallah abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman
    abiy abraham abubakr abulfazl adam adama adin adomas adrian adrians afonso agustín ahmad ahmed ahmet aiden aimar
    aisultan aiur aksel alan albert alberto aldiyar alejandro aleks aleksandar aleksander aleksandr aleksandre
    alessandro alex alexander alexandru alexey alfie alfonso alfred alfredo ali alikhan alinur allan allen alparslan
    alteo alton alvin alyaksandr amar amine amir ammar anar andre andreas andrei andrej andres andrew andria andrias
    andriy andy angelo anthony antoni antonio antônio aoi aputsiaq aras archie areg areni ari ariel arjun arman
    armando armen arnold aron artem arthur artiom artur arturo artyom ashot athanasios atlas austin avigdor ayoub
    aziz bader bakary bandar banele barack barry bashar batkhaаn bautista baаtar ben benas bence benicio benjamin
    benjamín benny bernard bernie berrdo beshoi bibek bidzina biel bilal bill billy binyamin bishal blake bob bobby
    bogdan boris brad bradley brahim brandon brent brett brian bruce bruno bryan byron calvin cameron carl carlos
    carlton cecil cesar chad charbel charles charlie chester chris christopher christos chuluun cillian ciro
    clarence claude clayton clifford clifton clinton clyde cody colin corey cory craig curtis cyril césar dale
    damian damjan damon dan danel daniel daniels daniil danijel danny danylo daris darrell darren darryl daryl dave
    davi david davit davud dean dejan delbert demetre dennis derek derrick dhruv diego dimitar dimitrios dion djamel
    dmitry dmytro dominic dominik dominykas don donald donnie doug douglas dragan duane duarte dustin dušan dwayne
    dwight dylan dyllan dániel džan earl earnest eddie edgar edmund edoardo eduardo edward edwin eeli ehud eino
    eitan eithan elchin elias elie elijah elmar elmer elnur elshan elyas eman emil emiliano emir emmanuel emmerson
    emīls enrique eric erik ernest ernesto ethan eugene evan evens everett evgeny evo eymen ezekiel fadi fahad fahd
    faisal felipe felix fernando ferndo filip finlay finn floyd francesco francisco franciszek frank franklin fred
    frederick fredrick fumio fūma gabor gabriel gabriele gael gagik garry gary gaspar gene geoffrey george georgi
    georgios gerald gerard gerardo gerónimo gevorg gilbert gilli giorgi glen glenn goran gordon grant greg gregory
    guillermo gustavo gustavs guy göktug habib hage halim hamid hamza harold harraz harris harry haru haruma harun
    haruto harvey hasan hashem hassan hayk hector heitor henry herbert herkus herman hinato hiro homer horace
    hossein hovhannes howard hubert hudson hugh hugo hulusi huseyn hussain hussein hydar hàorán hàoyǔ hüseyin ian
    ibai ibrahim igor iker ilgar ilham ilija iman imran inuk inunnguag inutsiaq ioane ioannis ion ira isaac isak
    itsuki ivan ivik izz jack jacob jad jair jakob jakov jakub james jameson jared jason javad javier jay jeb jeff
    jeffery jeffrey jens jeremiah jeremy jerome jerry jerónimo jesse jesus jim jimmy joe joel joey john johnathan
    johnny joko jokūbas jon jonas jonathan jonathon jordi jorge jose josep joseph joshua josiah josip josé jovan
    joão juan jude julen jules julian julio julius junior justin jákup jógvan jón jónas jökull jēkabs kabir kai
    kairo kajus kaloyan kamal karam karim karl kathem kazi keanu keir keith kelvin ken kenneth kenny kent keven
    kevin khaled kiaan kiran kirk kirollos kiwa koa kofi konstantinos krishna kurt kwame kyle kári kārlis lan lance
    larry lavi lawrence lazar lazarus leano leevi leo leon leonard leonardo leordo leroy lester lev levente levi
    lewis liam lio lloyd logan lonnie lorenzo louis lourenço lovro lubanzi luca lucas luis luiz luka lukas luke
    lukáš luther lwandle lyle léo mahamadou mahammad mahdi mahesh mahmoud maksim maksym malachi malcolm maligiaq
    malik malthe mamadou manaia manish manua manuel marama marc marcell marco marcos marcus mario marios mark markas
    markel marko marks markus marshall marti martim martin martí martín marvin matas matei matej mateo mateusz
    mathew matija matt matteo matthew matthías mattia mattias matvey matyáš matías matěj maui maurice max maxim
    maximilian maximiliano maël mees mehdi mehmet melvin michael michail michal michalis micheal miguel mihail
    mikael mikaere mikayel mike mikhail miki mikołaj milan miloš milton mina minato minik miraç mitch mitchell mitt
    moana modibo mohamed mohammad mohammed monte morris moussa muhamad muhammad muhammadu muhammed murad mustafa
    mykhaylo myron máté míngzé mùchén mùyáng naftali nagi nagisa naranbaatar narek narendra nathan nathaniel naïm
    neal neil nelio nelson newt nicholas nick nicolas nicolás niel nigel nik nikau niko nikodem nikola nikolaos
    nikoloz nil nils noah noam noel nomaan norman norsaq nuka nurislam nóa ofentse oihan oisin oisín olaf oleksandr
    oliver olivér omar omer onni orlando oscar oskar osman otis oumar pablo panagiotis patrick pau paul paulo pedro
    perry petar pete peter peterson philip phillip pierre pol prakash prasert prem preston qillaq rachid rafael
    ralfs ralph ramazan ramon ramón rand randall randolph randy raphael raphaël rashad rasmus raul ravi ray raymond
    recep refael reginald reince relja ren rex reza ricardo riccardo richard rick rickey ricky rishi roan robert
    roberto roberts roderick rodney rodolfo roel roger roko roland roman ron ronald ronnie rory ross roy ruben
    rudolph rudy rupert russell ryan rían said salik salvador sam samir samuel samvel samyar santiago saqib scott
    sean sebastian sebastián sekou selim sem sergei sergio seth shahem shahid shane shaun shawn shimon shinzo
    shivansh siddhartha sidney siphosethu somboon somchai somporn somsak souleymane spencer stanisław stanley stefan
    stephen steve steven stevenson stuart sukhbaаtar syed szymon sōma tadhg taha taim tamatoa tapuarii tareq tatsuki
    ted tehei teiki teiva teo teodor terrance terrence teva theo theodor theodore thiago thomas théo tiago tigran
    tim timofey timothy tobias todd toivo tom tommaso tommy tomás tomáš tony travis trevor troy tróndur tunar turki
    tyler tyrone uhuru ulloriaq umar uri usman valdemar valentin valter vasileios vasilije vedant vernon vicente
    victor viktor vincent viraj virgil vladimir vladyslav vojtěch volodymyr vugar vuk vusal väinö wade wallace
    walter warren wassim wayne wendell wesley wilbur willard william willis wilson yair yamato yassin yehuda
    yoshihide younès yousef yousouf youssef yoweri yusef yusif yusuf yìchén yìzé yūma yǔxuān yǔzé zachary zahid
    zahir zalán zion zoran than thaniel àlex ádám álvaro ángel édouard óliver ömer i̇smail žan
    """

  static let women = """
    aada aadhya aarya aasha ada adele aditi adriana adrienne adéla agnes agustina aikaterini aino aisha aisyah
    aitana ajda ajla alanoud alberta alberte aleksandra alessia alexandra alice alicia alicja alina aline alisa
    alise alison aliya allison alma althea alysha alyssa amahle amaia amal amanda amara amaris amayra amber ambra
    ambre amelia amelija amelja amina aminata amira amy amálie amēlija ana anahit anastasia anastasija anastasiya
    andrea andreea androula ane angela angelica angeliki angelina angeline angie anita ann anna annalena anne
    annette annie anohito antoinette antonella antonia antônia anzu aoife ariana arianna arlene armine arpi aruuke
    aruuzat asel asemahle ashley ashraqat asilim asiya asja asmita assia asta astrid asya audrey aung aurora ava
    aviana avigail awa aya ayala ayalah ayesha aygun ayim ayla aylin ayra aysel ayzere ayşa ayşe azaria azariah azra
    aïcha aþena baran barbara barbare bayarmaa beatrice beatriz becky belinda benazir benedita bernadette bernice
    bertha bessie beth bethany betsy betty beulah beverly biljana binita bintou bisera bismah blanca blanche bobbie
    bogdana boglárka bolormaa bonnie brandi brandy brenda bridget brittany brooke camila camille candace candice
    carla carmen carol carole caroline carolyn carrie cassandra catalina catherine cathy cecelia cecilia cecília
    celeste celia celine charlene charlotte chedeline cheryl chloe chloé christie christina christine christy cindy
    claire clara claudia colleen concepción condoleezza connie constance cora cristina crystal cynthia daisy dalal
    dalila daniela danielle danna daria darija darlene deanna debbie deborah debra defne delfina della delores
    denise desiree dhia diana diane dianna dianne dilma dimitra djeneba doha dolores donna dora doreen doris dorothy
    dragana dunja dārta ecrin edith edna eevi eileen eisha elaine eleanor elena elene eleni elif elija elise
    elizabeth elizaveta eliška ella ellen elli ellie eloise elsie elza ema embla emelia emely emilia emilija emiliya
    emily emilía emine emma erica erika erin erma erna ernestine esma esperanza estelle esther ethel eula eunice eva
    evelina evelyn evie eylül fajr fannie fanta farah farida farrah farzana fatemeh fatima fatin fatma fatoumata
    faye federica felicia fernanda fiadh flora fozia frances francisca freda freja freya frida frieda fátima gabija
    gabriela gail gamalat gamila gayane gayle geneva genevieve geraldine gertrude gianna gina ginevra ginger giorgia
    gita giulia gladys glenda gloria gogo golda googoosh gordana graca gretchen gunay gunel guðrún gwen gwendolyn
    habiba hadicha hana hanna hannah harper harriet haruna hasmik hasnaa hatice hattie hawa hazel heather heidi
    heikapu helen helena helle helma helmi henrietta hessa hilda hillary himari hina hinano hinata hjørdis hoda
    holly hosna hosniya huma hur hussa iben ida imene iminathi imogen inaya indira inez inès ioanna irati irene
    irina iris irma isabel isabella isabelle isidora isla islande ivaana ivalu ivana ivanka ivy izaro jacinda
    jacqueline jacquelyn jade jana jane janet janice janie janis jasmine jean jeanette jeanne jeannette jelena jenna
    jennie jennifer jenny jessica jill jiya joan joann joanna joanne jodi jori josefa josephine jouri jovana joyce
    juana juanita judeline judith judy julia juliana julie julieta juliette julija júlia kabita kadiatou kaia kaja
    kamala kamilė kara karen kari karima karine karla karolína katerina katherine kathleen kathryn kathy katie katla
    katrin katrina kay kayla kelli kellyanne kendra kersti khadije khawla khongordzol kiara kim kimberly klea
    konstantina konul kora krista kristen kristi kristin kristina kristine kristy krystal ksenija kyra kyriaki laia
    lamija lana lara latifa latoya laura lauren laurie layla lea leah leandra leen lejla lena leni lenna leona
    leonor lesedi leticia leyla lia lian lianne lidia liepa lile lili lilien lilit lilja lillian lillie lilly lily
    lin lina linda lindsay lindsey lisa lisakhanya livia liz ljiljana lois lola lora loretta lori lorraine louise
    lovelie lovely luana lucia luciana lucija lucille lucy lucía ludovica luknė lula lulwa luna lur lusine luz lydia
    lyn lyna lynda lynette lynne léa léna lía lív lėja mabel mable maddi madeline mae maeva magdalena maggie maha
    maia mairead maitê maja malak malek malen malu mamie maneh manuela marcella marcia mareva margaret margarida
    margarita margie marguerite mari maria mariam mariami marian mariana marianne marie marija marilyn marina marise
    mariya marjorie marlene marsha marta martha martina marwa mary marya maryam maryann maryja maría matilda matilde
    matthildur mattie maureen maxine maya maysoun maša megan meghan megyn mehar mei melania melanie melina melinda
    melisa melissa melody meredith meriem merjem mersana meryem mette mia michele michelle mila milagrosa milana
    mildred milena milica millie minnie mio mira miriam mirjana mirlande misty moea moeata molly mona monica monique
    muriel myra myrlande myrtle mädïna mía nada nadine nahia nancy naomi nare narine natalia natalie natalija
    natasha nathalie natália natálie naura naya nehir nela nellie nesreen neža ngozi nia nichole nicola nicole
    niharika nika nikki nilay nina nivi niviaq noemí noor nora norma nouf noûr nur nuray nurul nutsa odval oisha
    oleksandra olga olive olivia oliwia ona opal oumou oyunbileg pam pamela panagiota paneeraq paninnguaq paraskevi
    pari patricia patricija patrícia patsy patty paula paulette pauline pearl peggy penelope phyllis pipaluk poema
    pola polina priscilla priti puteri rabina rachael rachel radmila ramona rania raquel raya rayana rebecca reem
    reema regina rei reina renata renee rethabile rhonda ria riko rin rita roberta robyn rochelle roghayyeh ronja
    rosa rosalie rosemarie rosemary rosie rosmery rowan roxana roxanne ruby ruth ruòxī saar sabrina sadie safija
    safiya saga sahar sakeena sakineh sakura saliha sally salma salome salomé sama samantha sandra sandy sanna sara
    sarah selma sesili sevda sevinj shahd shaikha shaimaa shams sharon shayma sheila shelia shelley shelly sheri
    sherifa sherri sherry sheryl shirley shristi sienna simona sita siti snezana snežana sobia sofi sofia sofie
    sofija sofiya sofía solomiya somayyeh sonia sonya sophia sophie stacey stacy stella stephanie sue suella suha
    sultan sumayah sunita susan susanna susie suzana suzanne sylvia sára sóley sólja tamar tamara tammy tanya tara
    tarana tarita tasha tatiana teodora teresa tereza teri terri tess teura thelma theresa tiare tiffany tina
    titaina titaua tomyris toni tonya tracey traci tricia trinidad tuleen tzipi uiloq ursula uta vaea valentina
    valeria valerie vamika vanessa varvara vasiliki vasilisa velma venla vera verna veronica veronika vesna vicki
    vickie vicky victoria viktoria viktorie viktoriya viktoría viktória viola violet violeta vita vittoria vivian
    vusala vár wanda wateen wendy whitney widelene willow wilma winnie ximena xīnyí yara yasmin yasmine yasna
    yekaterina yelena yeva yoana yolanda yua yuina yulia yuna yvette yvonne yìhán yīnuò yūna yǐmò yǔtóng yǔxī zahra
    zainab zala zehra zeinab zeynab zeynep zina zoe zofia zoé zuzana zuzanna zümra zǐhán ámbar éabha i̇nci şerife
    """
}
