/// What was found in an article as the library keeps it: about 500 bytes for an article of 3 KB.
extension Packer {
  mutating func put(_ findings: Findings) {
    putSpeakers(findings.speakers)
    var names = NameList()
    var quotes = Packer()
    quotes.putQuotes(findings.quotes, &names)
    put(names.all.count)
    for name in names.all { put(name) }
    put(quotes)
    putCountries(findings.countries)
  }

  private mutating func putSpeakers(_ speakers: [Speaker]) {
    put(speakers.count)
    for speaker in speakers {
      put(speaker.name)
      put(speaker.role ?? "")
      put(speaker.country ?? "")
      put(speaker.quotes)
    }
  }

  private mutating func putQuotes(_ quotes: [Quote], _ names: inout NameList) {
    put(quotes.count)
    var place = 0
    for quote in quotes {
      put(quote.kind.code | quote.certainty.code << 2)
      put(quote.range, from: place)
      place = quote.range.lowerBound
      put((quote.speaker ?? -1) + 1)
      putOptional(quote.speakerRange, from: place)
      putOptional(quote.cueRange, from: place)
      put(quote.via.map { names.place(of: $0) + 1 } ?? 0)
      put(names.place(of: quote.rule))
      put(quote.candidates.count)
      for candidate in quote.candidates { put(candidate) }
    }
  }

  /// Nothing is told as an empty range, which no speaker or cue has.
  private mutating func putOptional(_ range: Range<Int>?, from place: Int) {
    put(range ?? place..<place, from: place)
  }

  private mutating func putCountries(_ mentions: [CountryMention]) {
    var place = 0
    for mention in mentions {
      put(mention.form.code)
      put(mention.code)
      put(mention.range, from: place)
      place = mention.range.upperBound
    }
  }

  /// Names that occur often in one article, each kept once.
  private struct NameList {
    private(set) var all: [String] = []

    mutating func place(of name: String) -> Int {
      if let place = all.firstIndex(of: name) { return place }
      all.append(name)
      return all.count - 1
    }
  }
}

extension Unpacker {
  mutating func findings(in length: Int) throws(Damage) -> Findings {
    let speakers = try speakers()
    var names: [String] = []
    for _ in 0..<(try count()) { names.append(try string()) }
    let quotes = try quotes(in: length, names, speakers.count)
    return Findings(quotes: quotes, speakers: speakers, countries: try countries(in: length))
  }

  private mutating func speakers() throws(Damage) -> [Speaker] {
    var speakers: [Speaker] = []
    for _ in 0..<(try count()) {
      let name = try string()
      let role = try string()
      let country = try string()
      speakers.append(
        Speaker(
          name: name, role: role.isEmpty ? nil : role, country: country.isEmpty ? nil : country, quotes: try number()))
    }
    return speakers
  }

  private mutating func quotes(in length: Int, _ names: [String], _ speakers: Int) throws(Damage) -> [Quote] {
    var quotes: [Quote] = []
    var place = 0
    for _ in 0..<(try count()) {
      let quote = try quote(from: place, in: length, names, speakers)
      quotes.append(quote)
      place = quote.range.lowerBound
    }
    return quotes
  }

  private mutating func quote(
    from place: Int, in length: Int, _ names: [String], _ speakers: Int
  ) throws(Damage) -> Quote {
    let codes = try number()
    guard let kind = Quote.Kind(code: codes & 3), let certainty = Quote.Certainty(code: codes >> 2) else {
      throw Damage()
    }
    let range = try range(from: place, in: length)
    let start = range.lowerBound
    let speaker = try number(below: speakers + 1)
    let speakerRange = try self.range(from: start, in: length)
    let cueRange = try self.range(from: start, in: length)
    let via = try number(below: names.count + 1)
    let rule = names[try number(below: names.count)]
    var candidates: [Int] = []
    for _ in 0..<(try count()) { candidates.append(try number(below: speakers)) }
    return Quote(
      kind: kind, range: range, speaker: speaker == 0 ? nil : speaker - 1,
      speakerRange: speakerRange.isEmpty ? nil : speakerRange, cueRange: cueRange.isEmpty ? nil : cueRange,
      certainty: certainty, via: via == 0 ? nil : names[via - 1], rule: rule, candidates: candidates)
  }

  /// All mentions: they come last.
  private mutating func countries(in length: Int) throws(Damage) -> [CountryMention] {
    var mentions: [CountryMention] = []
    var place = 0
    while !isAtEnd {
      guard let form = CountryMention.Form(packed: try number()) else { throw Damage() }
      let code = try string()
      let range = try range(from: place, in: length)
      mentions.append(CountryMention(range: range, code: code, form: form))
      place = range.upperBound
    }
    return mentions
  }
}

extension Quote.Kind {
  fileprivate var code: Int {
    switch self {
    case .direct: 0
    case .mixed: 1
    case .indirect: 2
    }
  }

  fileprivate init?(code: Int) {
    switch code {
    case 0: self = .direct
    case 1: self = .mixed
    case 2: self = .indirect
    default: return nil
    }
  }
}

extension Quote.Certainty {
  fileprivate var code: Int {
    switch self {
    case .named: 0
    case .workedOut: 1
    case .unknown: 2
    case .confirmed: 3
    }
  }

  fileprivate init?(code: Int) {
    switch code {
    case 0: self = .named
    case 1: self = .workedOut
    case 2: self = .unknown
    case 3: self = .confirmed
    default: return nil
    }
  }
}

extension CountryMention.Form {
  fileprivate var code: Int {
    switch self {
    case .name: 0
    case .demonym: 1
    case .adjective: 2
    case .capital: 3
    case .place: 4
    }
  }

  fileprivate init?(packed code: Int) {
    switch code {
    case 0: self = .name
    case 1: self = .demonym
    case 2: self = .adjective
    case 3: self = .capital
    case 4: self = .place
    default: return nil
    }
  }
}
