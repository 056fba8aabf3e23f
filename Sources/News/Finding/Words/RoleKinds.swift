/// Words for one and the same office, a line each: "the judge" may be "Justice Cole".
enum RoleKinds {
  static let lines = """
      judge judges justice justices magistrate magistrates
      priest father fr rev reverend pastor vicar parson cleric canon minister curate
      bishop archbishop cardinal
      doctor dr surgeon physician medic gp consultant
      lawmaker legislator senator senators sen representative rep congressman congresswoman mp parliamentarian assemblyman
      assemblywoman frontbencher backbencher politician deputy councillor cllr councilor councilman councilwoman
      governor governors gov
      president presidents pres
      minister ministers secretary secretaries
      premier premiers chancellor
      brig brigadier
    officer inspector sergeant sgt constable superintendent detective policeman policewoman pc commander
      soldier general gen colonel col major maj captain capt lieutenant lt brigadier corporal private
      professor professors prof academic scholar lecturer scientist researcher
      lawyer lawyers attorney attorneys solicitor barrister advocate counsel
      prosecutor attorney
      spokesman spokeswoman spokesperson
      chairman chairwoman chair chairperson
      coach manager trainer boss
      teacher schoolteacher
      principal headteacher headmaster headmistress
      executive ceo director boss head chief
      reporter journalist correspondent
      author writer novelist poet
      singer musician star rapper
      actor actress star
      wife husband spouse
    """

  /// The lines each word stands in, as bits.
  private static let bits: [Word: UInt64] = {
    var bits: [Word: UInt64] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      for letters in line.split(separator: " ") {
        let word = Lexicon.shared.word(letters)
        if word != .unknown { bits[word, default: 0] |= 1 << UInt64(number) }
      }
    }
    return bits
  }()

  /// The numbers of the lines that a word stands in.
  static func kinds(of word: Word) -> [Int] {
    guard let bits = bits[word] else { return [] }
    return (0..<64).filter { bits & (1 << UInt64($0)) != 0 }
  }

  /// Whether both words can name one office.
  static func areOne(_ left: Word, _ right: Word) -> Bool {
    left == right && left != .unknown || (bits[left] ?? 0) & (bits[right] ?? 0) != 0
  }
}
