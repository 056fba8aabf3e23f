/// What the words that name a source say of who it is.
extension Discourse {
  /// Whose words a document tells: "a statement from | Gantz", "| Gantz's tweet"; `nil` where the phrase does not say.
  func author(of phrase: NounPhrase, head: Int) -> NounPhrase? {
    guard has(head, [.document, .speechNoun]) else { return nil }
    let phrases = PhraseReader(text: self)
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    if let genitive = (start..<head).last(where: isGenitive) {
      return phrases.phrase(endingAt: genitive, floor: start).flatMap { isSourceLike($0) ? $0 : nil }
    }
    if has(start, .possessive) { return NounPhrase(tokens: start..<start + 1, kind: .pronoun) }
    guard head + 2 < end, word(head + 1) == Known.from || word(head + 1) == Known.by else { return nil }
    return phrases.phrase(startingAt: head + 2, ceiling: end).flatMap { isSourceLike($0) ? $0 : nil }
  }

  /// The full names of those whom "and" joins; `nil` where somebody among them has no name.
  func fullNames(in phrase: Range<Int>) -> String? {
    let parts = phrase.split { name(at: $0) < 0 && has($0, .coordinator) }
    let named = parts.compactMap { partner(in: $0) }
    guard named.count == parts.count else { return nil }
    return named.map { letters(figures[$0].name) }.joined(separator: " and ")
  }

  /// The figure whom words between "and" and "and" name: "the governor, Bo Dahl".
  private func partner(in words: Range<Int>) -> Int? {
    let all = Set(words.map { name(at: $0) }).subtracting([-1]).map { Int($0) }.sorted()
    if all.count == 1, figureOf[all[0]] >= 0, words.allSatisfy({ name(at: $0) >= 0 || has($0, .determiner) }) {
      return figureOf[all[0]]
    }
    let people = all.filter { person(at: names[$0].core.lowerBound) != nil && !isGenitive(names[$0].tokens.upperBound) }
    guard people.count == 1, !has(names[people[0]].tokens.lowerBound - 1, .preposition) else { return nil }
    return figureOf[people[0]]
  }

  /// The name in a phrase, or beside it.
  func name(of phrase: NounPhrase) -> Int? {
    switch phrase.kind {
    case .pronoun, .several: nil
    case .name(let name): name
    case .common(let head): apposed(phrase, head: head)
    }
  }

  /// "another advocate, | Dana Cole" and "Dana Cole, | the advocate": the name beside the description.
  func apposed(_ phrase: NounPhrase, head: Int) -> Int? {
    let behind = phrase.tokens.upperBound
    if has(head, [.role, .officeTitle]), isComma(behind), let name = person(behind: behind) { return name }
    return named(before: phrase.tokens, head: head) ?? named(in: phrase.tokens, head: head)
  }

  /// "former secretary of state | Dana Cole": behind the office's field.
  private func named(in phrase: Range<Int>, head: Int) -> Int? {
    guard has(head, .officeTitle), let name = person(at: phrase.upperBound - 1) else { return nil }
    let field = names[name].tokens.lowerBound - 1
    return field > head && has(field, .portfolio) ? name : nil
  }

  /// "Dana Cole, | the guru" and "Dana Cole (Labour), | head of the board": any noun behind an article, an office
  /// without one.
  private func named(before phrase: Range<Int>, head: Int) -> Int? {
    let comma = phrase.lowerBound - 1
    guard isComma(comma), has(comma + 1, .determiner) || isLowercaseWord(comma + 1) && has(head, [.role, .officeTitle])
    else { return nil }
    guard sign(comma - 1) == 0x29 else { return person(at: comma - 1) }
    return (max(0, comma - 12)..<comma).last { sign($0) == 0x28 }.flatMap { person(at: $0 - 1) }
  }

  /// The person whose name begins behind a comma, or behind a few words that describe her.
  private func person(behind comma: Int) -> Int? {
    for token in comma + 1..<comma + 7 {
      if let name = person(at: token) { return name }
      guard isWord(token), !has(token, [.auxiliary, .verb, .finite, .preposition, .relative, .coordinator]) else {
        return nil
      }
    }
    return nil
  }

  private func person(at token: Int) -> Int? {
    guard token >= 0, token < count, name(at: token) >= 0 else { return nil }
    let name = Int(name(at: token))
    let figure = figureOf[name]
    guard figure >= 0, !figures[figure].isOrganisation, !hasCountry(names[name].core) else { return nil }
    return figures[figure].isPerson || figures[figure].wordCount > 1 ? name : nil
  }

  func hasCountry(_ tokens: Range<Int>) -> Bool { tokens.contains { countryAt[$0] >= 0 } }

  func country(in tokens: Range<Int>) -> String? {
    for token in tokens where countryAt[token] >= 0 { return countries[Int(countryAt[token])].code }
    return nil
  }

  /// What the article calls a figure, best by office and in few words: "his counterpart" tells least. Of "Foreign
  /// Ministers Ada Lind and Bo Dahl" each is a "Foreign Minister".
  func role(of figure: Figure) -> String? {
    guard let role = descriptor(of: figure) else { return nil }
    let letters = letters(role.tokens)
    return role.head == role.tokens.upperBound - 1 && has(role.head, .group) ? Plural.singular(letters) : letters
  }

  private func descriptor(of figure: Figure) -> Figure.Descriptor? {
    func weakness(_ role: Figure.Descriptor) -> Int {
      let isRelative = has(role.tokens.lowerBound, .pronoun)
      return (isRelative ? 4 : 0) + (role.tokens.count > 8 ? 2 : 0) + (has(role.head, .officeTitle) ? 0 : 1)
    }
    return figure.descriptors.filter(saysWhat).min { weakness($0) < weakness($1) }
  }

  /// More than a title of courtesy, and more than the "former" of an office that was not read.
  private func saysWhat(_ role: Figure.Descriptor) -> Bool {
    let isClause = has(role.tokens.lowerBound, .relative) && !CueReader.be.contains(word(role.tokens.lowerBound + 1))
    return !isClause && !has(role.head, .modifier)
      && role.tokens.contains { isWord($0) && !has($0, [.honorific, .determiner]) }
  }

  /// "a man in a red coat": one person without a name beside the words.
  func isStranger(_ phrase: NounPhrase) -> Bool {
    guard case .common(let head) = phrase.kind, has(head, .role), isIndefinite(phrase.tokens) else { return false }
    return apposed(phrase, head: head) == nil
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
  func likeness(of figure: Int, _ phrase: NounPhrase, head: Int, country: String?, gender: Gender?) -> Int? {
    let about = figures[figure]
    guard !about.isOrganisation, !about.descriptors.isEmpty else { return nil }
    if let gender, let other = about.gender, gender != other { return nil }
    if let country, let other = about.country, country != other { return nil }
    let sameHead = about.descriptors.contains { word($0.head) == word(head) && word(head) != .unknown }
    let sameKind = about.descriptors.contains { RoleKinds.areOne(word($0.head), word(head)) }
    let words = Set(phrase.tokens.map { word($0) }).subtracting([.unknown])
    let shared = about.descriptors.flatMap(\.tokens).filter { words.contains(word($0)) && !has($0, .determiner) }.count
    let sameCountry = country != nil && country == about.country
    guard sameHead || sameKind || sameCountry else { return nil }
    return (sameHead ? 10 : sameKind ? 8 : 0) + (sameCountry ? 6 : 0) + min(shared, 4)
  }
}
