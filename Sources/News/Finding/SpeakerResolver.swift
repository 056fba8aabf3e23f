/// Tells who is meant by the words that name a source, and keeps the list of speakers.
struct SpeakerResolver {
  /// Who a phrase may stand for, likeliest first.
  struct Answer {
    var speaker: Int?
    var candidates: [Int] = []
    var certainty: Quote.Certainty = .unknown
  }

  /// A person who spoke.
  private struct Turn {
    var speaker: Int
    /// `nil` for somebody without a name.
    var figure: Int?
    var gender: Gender?
    var token: Int
  }

  private let text: Discourse
  /// The names that are sources of cues.
  private let sources: Set<Int>
  private(set) var speakers: [Speaker] = []
  private var ofFigure: [Int: Int] = [:]
  private var ofWords: [UInt64: Int] = [:]
  private var lastTurn: Turn?
  /// The speaker that is no single person resolved last: "they", "it".
  private var lastBody: Int?

  init(text: Discourse, cues: [Cue]) {
    self.text = text
    sources = Set(
      cues.compactMap { cue in
        if case .name(let name)? = cue.source?.kind { name } else { nil }
      })
  }

  mutating func resolve(_ phrase: NounPhrase) -> Answer {
    switch phrase.kind {
    case .name(let name): return named(text.figureOf[name], at: phrase.tokens.lowerBound)
    case .pronoun: return pronoun(phrase)
    case .common(let head): return common(phrase, head: head)
    }
  }

  mutating func count(_ speaker: Int) { speakers[speaker].quotes += 1 }

  private mutating func named(_ figure: Int, at token: Int) -> Answer {
    let speaker = speaker(ofFigure: figure)
    if text.figures[figure].isOrganisation { lastBody = speaker }
    take(speaker, figure, text.figures[figure].gender, at: token)
    return Answer(speaker: speaker, certainty: .named)
  }

  private mutating func speaker(ofFigure figure: Int) -> Int {
    if let known = ofFigure[figure] { return known }
    let about = text.figures[figure]
    let role = about.descriptors.max { $0.tokens.count < $1.tokens.count }
    speakers.append(
      Speaker(
        name: text.letters(about.name), role: role.map { text.letters($0.tokens) },
        country: about.country ?? text.country(in: about.name)))
    ofFigure[figure] = speakers.count - 1
    return speakers.count - 1
  }

  // MARK: Pronouns

  private mutating func pronoun(_ phrase: NounPhrase) -> Answer {
    let word = text.word(phrase.tokens.lowerBound)
    if Pronouns.male.contains(word) { return person(.male, at: phrase.tokens.lowerBound) }
    if Pronouns.female.contains(word) { return person(.female, at: phrase.tokens.lowerBound) }
    if Pronouns.plural.contains(word) || word == Known.it {
      return Answer(speaker: lastBody, certainty: lastBody == nil ? .unknown : .workedOut)
    }
    return Answer()
  }

  private mutating func take(_ speaker: Int, _ figure: Int?, _ gender: Gender?, at token: Int) {
    if let figure, text.figures[figure].isOrganisation { return }
    lastTurn = Turn(speaker: speaker, figure: figure, gender: gender, token: token)
  }

  private mutating func person(_ gender: Gender, at token: Int) -> Answer {
    let ranked = candidates(for: gender, before: token)
    let turn = lastTurn.flatMap { $0.gender == nil || $0.gender == gender ? $0 : nil }
    if let turn, turn.figure == nil, turnScore(turn, gender, at: token) > ranked.first?.score ?? 0 {
      lastTurn = Turn(speaker: turn.speaker, figure: nil, gender: gender, token: token)
      return Answer(speaker: turn.speaker, certainty: .workedOut)
    }
    guard let best = ranked.first?.figure else { return Answer() }
    let speaker = speaker(ofFigure: best)
    take(speaker, best, gender, at: token)
    let others = ranked.dropFirst().prefix(3).map { self.speaker(ofFigure: $0.figure) }
    return Answer(speaker: speaker, candidates: Array(others), certainty: .workedOut)
  }

  private func turnScore(_ turn: Turn, _ gender: Gender, at token: Int) -> Int {
    75 - distance(turn.token, token) * 8 + (turn.gender == gender ? 12 : 0)
  }

  /// How many sentences lie between.
  private func distance(_ left: Int, _ right: Int) -> Int {
    max(0, Int(text.sentenceAt[right]) - Int(text.sentenceAt[left]))
  }

  /// The people of that sex who were named or spoke before, likeliest first.
  private func candidates(for gender: Gender, before token: Int) -> [(figure: Int, score: Int)] {
    var scores: [Int: Int] = [:]
    var name = text.names.partitioningIndex { $0.tokens.lowerBound >= token } - 1
    for _ in 0..<40 where name >= 0 {
      let distance = distance(text.names[name].tokens.lowerBound, token)
      if distance > 12 && !scores.isEmpty { break }
      let figure = text.figureOf[name]
      if figure >= 0, let score = score(name, figure, gender, distance) {
        scores[figure] = max(scores[figure] ?? .min, score)
      }
      name -= 1
    }
    if let turn = lastTurn, let figure = turn.figure, suits(figure, gender) {
      scores[figure] = max(scores[figure] ?? .min, turnScore(turn, gender, at: token))
    }
    return scores.map { (figure: $0.key, score: $0.value) }.sorted { ($0.score, -$0.figure) > ($1.score, -$1.figure) }
  }

  private func suits(_ figure: Int, _ gender: Gender) -> Bool {
    let about = text.figures[figure]
    return !about.isOrganisation && (about.gender == nil || about.gender == gender)
  }

  private func score(_ name: Int, _ figure: Int, _ gender: Gender, _ distance: Int) -> Int? {
    guard suits(figure, gender) else { return nil }
    let about = text.figures[figure]
    let tokens = text.names[name].tokens
    guard text.countryAt[tokens.lowerBound] < 0 || about.isPerson else { return nil }
    var score = 32 - distance * 8
    if about.gender == gender { score += 12 }
    if !about.isPerson { score -= about.wordCount > 1 ? 10 : 25 }
    if text.isQuoted(tokens.lowerBound) { score -= 30 }
    if text.isGenitive(tokens.upperBound) { score -= 12 }
    if text.has(tokens.lowerBound - 1, .preposition) { score -= 8 }
    if sources.contains(name) { score += 28 } else if text.isSubject(tokens) { score += 12 }
    return score
  }

  // MARK: Common nouns

  private mutating func common(_ phrase: NounPhrase, head: Int) -> Answer {
    if text.isCapitalised(head), text.word(head) == .unknown || text.has(head, [.manName, .womanName]),
      let figure = text.figureByLast[text.hash(head)]
    {
      return named(figure, at: phrase.tokens.lowerBound)
    }
    if let figure = apposed(phrase, head: head) { return named(figure, at: phrase.tokens.lowerBound) }
    if let figure = described(phrase, head: head) {
      let speaker = speaker(ofFigure: figure)
      take(speaker, figure, text.figures[figure].gender, at: head)
      return Answer(speaker: speaker, certainty: .workedOut)
    }
    let speaker = speaker(called: phrase)
    if text.has(head, .role) { take(speaker, nil, text.classes[head].gender, at: head) } else { lastBody = speaker }
    return Answer(speaker: speaker, certainty: .named)
  }

  /// "another advocate, | Dana Cole" and "Dana Cole, | the advocate": the name beside the description.
  private func apposed(_ phrase: NounPhrase, head: Int) -> Int? {
    guard text.has(head, .role) else { return nil }
    let behind = phrase.tokens.upperBound
    if text.isComma(behind), let figure = person(at: behind + 1) { return figure }
    let before = phrase.tokens.lowerBound - 1
    guard text.isComma(before), text.has(before + 1, .determiner) else { return nil }
    return person(at: before - 1)
  }

  private func person(at token: Int) -> Int? {
    guard token >= 0, token < text.count, text.nameAt[token] >= 0 else { return nil }
    let figure = text.figureOf[Int(text.nameAt[token])]
    return figure >= 0 && text.figures[figure].isPerson ? figure : nil
  }

  private mutating func speaker(called phrase: NounPhrase) -> Int {
    let words = withoutArticle(phrase.tokens)
    let hash = Lexicon.hash(text.tokens.bytes[text.bytes(of: words)])
    if let known = ofWords[hash] { return known }
    speakers.append(Speaker(name: text.letters(words), country: text.country(in: words)))
    ofWords[hash] = speakers.count - 1
    return speakers.count - 1
  }

  private func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
    tokens.count > 1 && text.word(tokens.lowerBound) == Known.the ? tokens.lowerBound + 1..<tokens.upperBound : tokens
  }

  /// The one figure that the words describe: same role, or same country and a fitting one.
  private func described(_ phrase: NounPhrase, head: Int) -> Int? {
    guard text.has(head, [.role, .officeTitle]), !text.isIndefinite(phrase.tokens) else { return nil }
    let country = text.country(in: phrase.tokens)
    let gender = text.classes[head].gender
    let scored = text.figures.indices.compactMap { figure in
      text.likeness(of: figure, phrase, head: head, country: country, gender: gender).map {
        (figure: figure, score: $0)
      }
    }
    guard let best = scored.max(by: { $0.score < $1.score }) else { return nil }
    return scored.filter { $0.score == best.score }.count == 1 ? best.figure : nil
  }
}

extension Discourse {
  func country(in tokens: Range<Int>) -> String? {
    for token in tokens where countryAt[token] >= 0 { return countries[Int(countryAt[token])].code }
    return nil
  }

  /// "a spokesman", "one resident": somebody not named before.
  func isIndefinite(_ tokens: Range<Int>) -> Bool {
    let first = word(tokens.lowerBound)
    return first == Known.a || first == Known.an || has(tokens.lowerBound, .number)
  }

  /// A verb follows the name.
  func isSubject(_ name: Range<Int>) -> Bool {
    has(name.upperBound, [.auxiliary, .verb, .finite])
      || sentences[Int(sentenceAt[name.lowerBound])].lowerBound == name.lowerBound
  }

  /// How well a description fits a figure; `nil` where it does not.
  fileprivate func likeness(of figure: Int, _ phrase: NounPhrase, head: Int, country: String?, gender: Gender?) -> Int?
  {
    let about = figures[figure]
    guard !about.isOrganisation, !about.descriptors.isEmpty else { return nil }
    if let gender, let other = about.gender, gender != other { return nil }
    if let country, let other = about.country, country != other { return nil }
    let sameHead = about.descriptors.contains { word($0.head) == word(head) && word(head) != .unknown }
    let words = Set(phrase.tokens.map { word($0) }).subtracting([.unknown])
    let shared = about.descriptors.flatMap(\.tokens).filter { words.contains(word($0)) && !has($0, .determiner) }.count
    let sameCountry = country != nil && country == about.country
    guard sameHead || sameCountry else { return nil }
    return (sameHead ? 10 : 0) + (sameCountry ? 6 : 0) + min(shared, 4)
  }
}

extension Array {
  /// The first place for which `belongs` holds, where it holds from some place on; the count where for none.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
