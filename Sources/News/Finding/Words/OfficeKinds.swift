/// Words for what people are by office or calling, a kind a line. A word that may be of several kinds stands in each.
enum OfficeKinds {
  static let lines = """
      minister ministers secretary secretaries premier chancellor prime president presidents mp mps senator senators
      lawmaker lawmakers legislator representative congressman congresswoman parliamentarian governor mayor councillor
      councilman councilwoman alderman politician ambassador envoy diplomat consul candidate speaker chairman chairwoman
      spokesman spokeswoman spokesperson;
      goalkeeper keeper player striker midfielder defender winger footballer cricketer golfer cyclist swimmer runner
      sprinter boxer jockey skier skater athlete champion olympian coach trainer manager captain referee umpire pitcher
      quarterback batsman bowler wrestler chairman president hockey football soccer tennis rugby cricket golf basketball
      baseball;
      singer musician rapper actor actress writer author novelist poet playwright painter artist sculptor composer
      conductor pianist guitarist drummer dancer comedian filmmaker director producer designer songwriter photographer;
      executive ceo businessman businesswoman entrepreneur banker investor director manager chairman chairwoman president
      analyst economist company;
      judge justice magistrate lawyer attorney solicitor barrister prosecutor advocate counsel;
      professor scientist researcher academic lecturer scholar historian physicist biologist chemist astronomer geologist
      climatologist psychologist engineer epidemiologist virologist economist doctor;
      doctor physician surgeon nurse medic paramedic pharmacist psychiatrist epidemiologist virologist;
      priest bishop archbishop cardinal pope rabbi imam pastor vicar reverend monk nun cleric preacher minister;
      general colonel major captain lieutenant sergeant soldier brigadier admiral commander corporal officer constable
      superintendent detective inspector policeman policewoman sheriff police army navy;
      journalist reporter correspondent editor broadcaster presenter columnist writer author photographer;
      teacher headteacher headmaster student pupil;
      farmer fisherman baker driver plumber shopkeeper carpenter electrician miner trader
    """

  /// Words that say neither what somebody is nor where.
  static let empty = """
    the an of for in at on and to by with from his her their its our who was is former ex then acting deputy senior vice
    chief assistant late new old young top leading
    """

  /// The kinds of a word, a bit each, by the hash of its letters.
  static let byHash: [UInt64: UInt32] = {
    var kinds: [UInt64: UInt32] = [:]
    for (number, line) in lines.split(separator: ";").enumerated() {
      for word in line.split(whereSeparator: \.isWhitespace) {
        kinds[Lexicon.hash(word.utf8), default: 0] |= 1 << UInt32(number)
      }
    }
    return kinds
  }()

  static let emptyHashes = Set(empty.split(whereSeparator: \.isWhitespace).map { Lexicon.hash($0.utf8) })
}
