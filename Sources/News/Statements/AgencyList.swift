/// News agencies, a line each: the short name, then others that articles call it by. Names in capitals are found as they
/// stand, all others in any case.
enum AgencyList {
  static let all = """
    AP, Associated Press
    Reuters
    AFP, Agence France-Presse
    dpa, Deutsche Presse-Agentur
    PA, PA Media, Press Association
    Bloomberg
    UPI, United Press International
    Xinhua
    TASS, Itar-TASS
    Interfax
    RIA Novosti
    Ukrinform
    ANSA
    EFE, Agencia EFE
    Europa Press
    Lusa, Agência Lusa
    Kyodo
    Jiji, Jiji Press
    Yonhap
    IANS, Indo-Asian News Service
    PTI, Press Trust of India
    ANI, Asian News International
    CP, Canadian Press
    AAP, Australian Associated Press
    Bernama
    Antara
    APA, Austria Presse Agentur
    Keystone-SDA
    ANP, Algemeen Nederlands Persbureau
    Belga
    NTB, Norsk Telegrambyrå
    TT, Tidningarnas Telegrambyrå
    Ritzau
    STT, Suomen Tietotoimisto
    PAP, Polska Agencja Prasowa, Polish Press Agency
    CTK, ČTK, Czech News Agency
    TASR, News Agency of the Slovak Republic
    MTI, Magyar Távirati Iroda
    Agerpres
    BTA, Bulgarian News Agency
    Tanjug
    HINA, Croatian News Agency
    STA, Slovenian Press Agency
    ATA, Albanian Telegraphic Agency
    AMNA, Athens-Macedonian News Agency
    CNA, Cyprus News Agency
    BNS, Baltic News Service
    Anadolu
    IRNA, Islamic Republic News Agency
    WAM, Emirates News Agency
    SPA, Saudi Press Agency
    MENA, Middle East News Agency
    SANA, Syrian Arab News Agency
    KUNA, Kuwait News Agency
    """

  /// Words that stand beside an agency's name in a byline: "By AP", "Reuters staff".
  static let companions = """
    by the of for with from and in via news agency service wire staff writer writers reporter reporters correspondent
    correspondents
    """
}
