/// What to look for: "speaker:gantz country:tr tariffs". The empty query matches every article.
///
/// All terms must hold; of terms with `or` between them one is enough. Whatever is typed is a query: what cannot be
/// understood is left out of it and named in `problem`.
package struct Query: Equatable, Sendable {
  /// The query as typed.
  package let text: String
  /// Each group holds where one of its terms does; all groups must hold.
  package let groups: [[Term]]
  /// Whether one quote must hold all that is asked of quotes and their words: `in:quotes` is given.
  package let isInQuotes: Bool
  /// Whether the best matches are to come first, not the newest: `order:best` is given.
  package let isBestFirst: Bool
  /// What cannot be understood, and what would be.
  package let problem: String?

  /// - Parameter isTyping: whether more may follow, so that the last word stands for all that begin so and a last term
  ///   that is not whole yet is no problem.
  package init(_ text: String, isTyping: Bool = false) {
    self.text = text
    var reader = QueryReader(text, isTyping: isTyping)
    reader.readAll()
    groups = reader.groups
    isInQuotes = reader.isInQuotes
    isBestFirst = reader.isBestFirst
    problem = reader.problem
  }

  /// Articles that came from one of some places: files, folders or other sources; from anywhere where none is given.
  package init(from origins: [String]) {
    text = origins.map { "from:\"\($0)\"" }.joined(separator: " or ")
    groups = origins.isEmpty ? [] : [origins.map { Term(kind: .origin(Self.place($0))) }]
    isInQuotes = false
    isBestFirst = false
    problem = nil
  }

  /// All that a speaker called so says, or that speakers called by one of some names say; a mark in a name ends no
  /// phrase.
  package init(speakers names: String...) {
    self.init(speakers: names)
  }

  package init(speakers names: [String]) {
    self.init(names.map { "speaker:\"\($0.filter { !"\"“”".contains($0) })\"" }.joined(separator: " or "))
  }

  /// The places that articles are to come from.
  package var origins: [String] {
    groups.joined().compactMap { term in
      if case .origin(let place) = term.kind, !term.isExcluded { place } else { nil }
    }
  }

  /// A place that articles come from, without slashes at its end.
  static func place(_ path: String) -> String {
    String(path.reversed().drop { $0 == "/" }.reversed())
  }

  /// What matches this query and another one. An `or` at the other's beginning joins nothing: it would change what this
  /// one asks for.
  package func narrowed(by other: Query) -> Query {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Query(both: self, other)
  }

  /// The same as a text alone asks for it, so that it can be kept as text: with a star where the last word stands for all
  /// that begin so. `nil` where no text says it.
  package var kept: Query? {
    ["", "*", "\"*"].lazy.map { Query(text + $0) }.first { $0.groups == groups }
  }

  private init(both query: Query, _ other: Query) {
    text = "\(query.text) \(other.textWithoutOr)"
    groups = query.groups + other.groups
    isInQuotes = query.isInQuotes || other.isInQuotes
    isBestFirst = query.isBestFirst || other.isBestFirst
    problem = query.problem ?? other.problem
  }

  /// The same, with its words to be found in quotes.
  var inQuotes: Query { isEmpty || isInQuotes ? self : Query(inQuotes: self) }

  private init(inQuotes query: Query) {
    text = "in:quotes \(query.text)"
    groups = query.groups
    isInQuotes = true
    isBestFirst = query.isBestFirst
    problem = query.problem
  }

  private var textWithoutOr: Substring {
    var rest = text[...].drop(while: \.isWhitespace)
    while rest.prefix(2).lowercased() == "or", rest.dropFirst(2).first?.isWhitespace ?? false {
      rest = rest.dropFirst(2).drop(while: \.isWhitespace)
    }
    return rest
  }

  /// Whether nothing is asked but where articles came from.
  package var isOfOrigins: Bool {
    groups.joined().allSatisfy { if case .origin = $0.kind { true } else { false } }
  }

  /// Whether it matches every article.
  package var isEmpty: Bool { groups.isEmpty }

  /// One thing asked for.
  package struct Term: Equatable, Sendable {
    package var kind: Kind
    /// Whether nothing of the kind may be there.
    package var isExcluded = false

    package enum Kind: Equatable, Sendable {
      /// Words of the text, or of whatever stands with it: headline, speakers, source.
      case words(WordPattern)
      case title(WordPattern)
      case source(WordPattern)
      case speaker(WordPattern)
      /// The article names one of these countries.
      case country([String])
      /// A quote names one of these countries.
      case about([String])
      /// The paragraph of a quote names one of these countries.
      case near([String])
      /// Published then or later.
      case after(Timestamp)
      /// Published before then.
      case before(Timestamp)
      case marked(Mark, isSet: Bool)
      /// The article came from a source or a file there, or from one in that folder.
      case origin(String)
    }
  }
}
