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
  /// The names that are sources of cues or subjects of sentences.
  private let sources: Set<Int>
  /// For a sentence its subject where that is somebody not named: "a man in a red coat".
  private let strangers: [Int: NounPhrase]
  /// For a sentence its subject where that is several people not named: "residents".
  private let groups: [Int: NounPhrase]
  private let offices: Offices
  private(set) var speakers: [Speaker] = []
  /// For each figure the speaker that it is.
  private var ofFigure: [Int?]
  private var ofWords: [UInt64: Int] = [:]
  private var lastTurn: Turn?
  /// The body that spoke last: "it", and "they" where no group has spoken.
  private var lastBody: Int?
  /// The group that spoke last, or two people together: "they".
  private var lastGroup: Int?
  /// The words for the group that spoke last, if they are no names.
  private var lastGroupWords: NounPhrase?

  init(_ context: AttributionContext) {
    text = context.text
    ofFigure = Array(repeating: nil, count: context.text.figures.count)
    var sources: Set<Int> = []
    for cue in context.cues {
      if let name = cue.source.flatMap(context.text.name(of:)) { sources.insert(name) }
    }
    var strangers: [Int: NounPhrase] = [:]
    var groups: [Int: NounPhrase] = [:]
    for sentence in context.text.sentences.indices {
      guard let subject = context.subject(ofSentence: sentence) else { continue }
      if let name = context.text.name(of: subject) { sources.insert(name) }
      if context.text.isStranger(subject) { strangers[sentence] = subject }
      if context.text.isGroup(subject) { groups[sentence] = subject }
    }
    self.sources = sources
    self.strangers = strangers
    self.groups = groups
    offices = Offices(of: context.text)
  }

  mutating func resolve(_ phrase: NounPhrase) -> Answer {
    switch phrase.kind {
    case .name(let name):
      if let figure = national(phrase, name) { return described(as: figure, at: phrase.tokens.lowerBound) }
      if let rivals = text.rivals[name] { return undecided(between: rivals) }
      return named(text.figureOf[name], at: phrase.tokens.lowerBound)
    case .pronoun: return pronoun(phrase)
    case .several: return several(phrase)
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

  /// "Lund" for one of two of that name, nobody knows which.
  private mutating func undecided(between figures: [Int]) -> Answer {
    Answer(candidates: figures.map { speaker(ofFigure: $0) })
  }

  private mutating func described(as figure: Int, at token: Int) -> Answer {
    let speaker = speaker(ofFigure: figure)
    take(speaker, figure, text.figures[figure].gender, at: token)
    return Answer(speaker: speaker, certainty: .workedOut)
  }

  /// "Gantz and Akar": one speaker by both names, the fullest of each.
  private mutating func several(_ phrase: NounPhrase) -> Answer {
    let names = text.fullNames(in: phrase.tokens)
    let both = names.map { speaker(called: $0, country: nil) } ?? speaker(called: phrase)
    lastGroup = both
    return Answer(speaker: both, certainty: .named)
  }

  /// "the Chilean": the person tied to that country who was named last; where nobody is, the one who spoke last, if
  /// no other country is known of them.
  private func national(_ phrase: NounPhrase, _ name: Int) -> Int? {
    let core = text.names[name].core
    guard phrase.tokens.count == 2, text.word(phrase.tokens.lowerBound) == Known.the, text.namesCountry(core.lowerBound)
    else {
      return nil
    }
    let mention = text.countries[Int(text.countryAt[core.lowerBound])]
    guard mention.form == .adjective || mention.form == .demonym else { return nil }
    let bearers = offices.bearers(of: .unknown, country: mention.code)
    if bearers.isEmpty { return lastOfNoCountry(before: core.lowerBound) }
    return bearers.count == 1 ? bearers[0] : latest(of: bearers, before: core.lowerBound)
  }

  private func lastOfNoCountry(before token: Int) -> Int? {
    guard let turn = lastTurn, let figure = turn.figure, text.figures[figure].country == nil,
      distance(turn.token, token) <= 3
    else { return nil }
    return figure
  }

  private mutating func speaker(ofFigure figure: Int) -> Int {
    if let known = ofFigure[figure] { return known }
    let about = text.figures[figure]
    speakers.append(
      Speaker(
        name: text.letters(about.name), role: text.role(of: about),
        country: about.country ?? text.country(in: about.name)))
    ofFigure[figure] = speakers.count - 1
    return speakers.count - 1
  }

  // MARK: Pronouns

  private mutating func pronoun(_ phrase: NounPhrase) -> Answer {
    let word = text.word(phrase.tokens.lowerBound)
    if Pronouns.male.contains(word) { return person(.male, at: phrase.tokens.lowerBound) }
    if Pronouns.female.contains(word) { return person(.female, at: phrase.tokens.lowerBound) }
    if Pronouns.members.contains(word), text.word(phrase.tokens.upperBound) != Known.of {
      return member(at: phrase.tokens.lowerBound)
    }
    let body = Pronouns.plural.contains(word) ? lastGroup ?? lastBody : word == Known.it ? lastBody : nil
    return Answer(speaker: body, certainty: body == nil ? .unknown : .workedOut)
  }

  /// "one" of the residents who spoke or were the subject before.
  private mutating func member(at token: Int) -> Answer {
    let here = Int(text.sentenceAt[token])
    guard let group = groups[here - 1] ?? groups[here - 2] ?? lastGroupWords else { return Answer() }
    let speaker = speaker(called: text.member(of: group.tokens), country: text.country(in: group.tokens))
    take(speaker, nil, nil, at: token)
    return Answer(speaker: speaker, certainty: .workedOut)
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
    if let stranger = stranger(gender, at: token, above: ranked.first?.score ?? 0) {
      let speaker = speaker(called: stranger)
      lastTurn = Turn(speaker: speaker, figure: nil, gender: gender, token: token)
      return Answer(speaker: speaker, certainty: .workedOut)
    }
    guard let best = ranked.first?.figure else { return Answer() }
    let speaker = speaker(ofFigure: best)
    take(speaker, best, gender, at: token)
    let others = ranked.dropFirst().filter { text.figures[$0.figure].isPerson }.prefix(3).map {
      self.speaker(ofFigure: $0.figure)
    }
    return Answer(speaker: speaker, candidates: Array(others), certainty: .workedOut)
  }

  /// The last subject of two sentences before who has no name and may be of that sex, if likelier than the score.
  private func stranger(_ gender: Gender, at token: Int, above score: Int) -> NounPhrase? {
    let here = Int(text.sentenceAt[token])
    for distance in 0...2 {
      guard let phrase = strangers[here - distance], phrase.tokens.lowerBound < token,
        case .common(let head) = phrase.kind
      else { continue }
      let known = text.classes[head].gender
      guard known == nil || known == gender else { continue }
      return 32 - distance * 8 + (known == gender ? 24 : 12) > score ? phrase : nil
    }
    return nil
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
    guard !text.namesCountry(tokens.lowerBound) || about.isPerson else { return nil }
    var score = 32 - distance * 8
    if about.gender == gender { score += 12 }
    if !about.isPerson { score -= about.wordCount > 1 ? 4 : 25 }
    if text.isQuoted(tokens.lowerBound) { score -= 30 }
    if text.isGenitive(tokens.upperBound) { score -= 12 }
    if text.has(tokens.lowerBound - 1, .preposition) { score -= 8 }
    if sources.contains(name) { score += distance < 2 ? 56 : 36 } else if text.isSubject(tokens) { score += 12 }
    return score
  }

  // MARK: Common nouns

  private mutating func common(_ phrase: NounPhrase, head: Int) -> Answer {
    if let author = text.author(of: phrase, head: head) {
      var answer = resolve(author)
      if answer.certainty == .named { answer.certainty = .workedOut }
      return answer
    }
    if text.isCapitalised(head), text.word(head) == .unknown || text.has(head, [.manName, .womanName]),
      let figure = text.figureByLast[text.hash(head)]
    {
      return named(figure, at: phrase.tokens.lowerBound)
    }
    if let name = text.apposed(phrase, head: head), text.figureOf[name] >= 0 {
      return named(text.figureOf[name], at: phrase.tokens.lowerBound)
    }
    if let figure = described(phrase, head: head) ?? aged(phrase), figure >= 0 {
      let speaker = speaker(ofFigure: figure)
      take(speaker, figure, text.figures[figure].gender, at: head)
      return Answer(speaker: speaker, certainty: .workedOut)
    }
    return unnamed(phrase, head: head)
  }

  /// Somebody who has no name beside the words or before them.
  private mutating func unnamed(_ phrase: NounPhrase, head: Int) -> Answer {
    if text.isNobody(phrase, head: head) { return Answer() }
    if text.word(head) == Known.both, phrase.tokens.count == 1 {
      return Answer(speaker: lastGroup, certainty: lastGroup == nil ? .unknown : .workedOut)
    }
    let speaker = speaker(called: phrase)
    if text.has(head, .role) {
      take(speaker, nil, text.classes[head].gender, at: head)
    } else if text.has(head, .group) {
      lastGroup = speaker
      lastGroupWords = phrase
    } else {
      lastBody = speaker
    }
    return Answer(speaker: speaker, certainty: .named)
  }

  private mutating func speaker(called phrase: NounPhrase) -> Int {
    let words = text.shown(phrase.tokens)
    return speaker(called: text.letters(words), country: text.country(in: words))
  }

  private mutating func speaker(called name: String, country: String?) -> Int {
    let hash = Lexicon.hash(name.utf8)
    if let known = ofWords[hash] { return known }
    speakers.append(Speaker(name: name, country: country))
    ofWords[hash] = speakers.count - 1
    return speakers.count - 1
  }

  /// The figure that the words describe best: same role, or same country and a fitting one. Of several alike, the
  /// one named last, if that is near.
  private func described(_ phrase: NounPhrase, head: Int) -> Int? {
    guard text.has(head, [.role, .officeTitle]), !text.has(head, .group), !text.isIndefinite(phrase.tokens) else {
      return nil
    }
    let country = text.country(in: phrase.tokens)
    let gender = text.classes[head].gender
    let scored = offices.bearers(of: text.word(head), country: country).compactMap { figure in
      text.likeness(of: figure, phrase, head: head, country: country, gender: gender).map {
        (figure: figure, score: $0)
      }
    }
    guard let best = scored.map(\.score).max() else { return nil }
    let alike = scored.filter { $0.score == best }.map(\.figure)
    return alike.count == 1 ? alike[0] : latest(of: alike, before: phrase.tokens.lowerBound)
  }

  /// The one of these named last within three sentences.
  private func latest(of figures: [Int], before token: Int) -> Int? {
    var name = text.names.partitioningIndex { $0.tokens.lowerBound >= token } - 1
    for _ in 0..<24 where name >= 0 {
      if distance(text.names[name].tokens.lowerBound, token) > 3 { return nil }
      if figures.contains(text.figureOf[name]) { return text.figureOf[name] }
      name -= 1
    }
    return nil
  }

  /// "the 38-year-old": who was named with that age, else the subject before.
  private func aged(_ phrase: NounPhrase) -> Int? {
    let tokens = phrase.tokens
    guard let year = tokens.first(where: { text.word($0) == Known.year && text.isHyphen($0 - 1) }),
      year - 2 >= tokens.lowerBound,
      !text.isIndefinite(tokens)
    else { return nil }
    let age = text.hash(year - 2)
    if let name = offices.byAge[age] { return text.figureOf[name] }
    let end = text.names.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return (max(0, end - 40)..<end).last { sources.contains($0) }.map { text.figureOf[$0] }
  }
}
