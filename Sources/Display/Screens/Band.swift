import News

/// What quotes have in common that stand in one row across the columns.
enum Alignment: Equatable, Sendable {
  /// Nothing: each column goes down by itself.
  case none
  case paragraph, article, day

  /// The one that comes after it.
  func next(inOneArticle isOfOneArticle: Bool) -> Alignment {
    switch self {
    case .none: isOfOneArticle ? .paragraph : .article
    case .article: .day
    case .paragraph, .day: .none
    }
  }

  func words(inOneArticle isOfOneArticle: Bool) -> String {
    switch self {
    case .none: isOfOneArticle ? "in the article's order" : "oldest first"
    case .paragraph: "aligned by paragraph"
    case .article: "aligned by article"
    case .day: "aligned by day"
    }
  }

  /// Lines of a band over its quotes: the article's name, or the day.
  var headRows: Int { self == .article || self == .day ? 1 : 0 }

  fileprivate func joins(_ left: QuoteStub, _ right: QuoteStub, _ settings: Settings) -> Bool {
    switch self {
    case .none: false
    case .paragraph: left.paragraph == right.paragraph && left.place.article == right.place.article
    case .article: left.place.article == right.place.article
    case .day where left.published != nil: left.published?.day(settings) == right.published?.day(settings)
    case .day: left.place.article == right.place.article
    }
  }
}

/// Quotes that stand in one row across some columns.
struct Band: Equatable, Sendable {
  /// The first of its quotes, whose article or day names the band.
  let first: QuoteStub
  /// For each column the places of its quotes.
  fileprivate(set) var quotes: [Range<Int>]

  /// All bands in the order of the quotes' articles, or paragraphs.
  static func all(in columns: [[QuoteStub]], by alignment: Alignment, _ settings: Settings) -> [Band] {
    guard alignment != .none else { return [] }
    var bands: [Band] = []
    var places = Array(repeating: 0, count: columns.count)
    while let first = earliest(columns, places) {
      var band = Band(first: first, quotes: places.map { $0..<$0 })
      for column in columns.indices {
        let own = columns[column][places[column]...].prefix { alignment.joins($0, first, settings) }
        band.quotes[column] = own.indices
        places[column] = own.endIndex
      }
      bands.append(band)
    }
    return bands
  }

  /// Of the next quotes of the columns the one that comes first.
  private static func earliest(_ columns: [[QuoteStub]], _ places: [Int]) -> QuoteStub? {
    zip(columns, places).compactMap { $1 < $0.count ? $0[$1] : nil }.min { $0.stands(before: $1) }
  }
}

extension Timestamp {
  /// The first second of the day, where the reader is.
  func day(_ settings: Settings) -> Timestamp {
    let local = seconds + (hasTime ? Int64(settings.minutesFromUTC) * 60 : 0)
    let rest = local % 86_400
    return Timestamp(seconds: local - (rest < 0 ? rest + 86_400 : rest), hasTime: false)
  }
}
