import News

/// Quotes of one article, or of one paragraph where there is one article, which stand in one row across the columns.
struct Band: Equatable, Sendable {
  /// The first of its quotes, whose article names the band.
  let first: QuoteRow
  /// For each column the places of its quotes.
  fileprivate(set) var quotes: [Range<Int>]

  /// All bands in the order of the quotes' articles, or paragraphs.
  static func all(in columns: [[QuoteRow]], isOfOneArticle: Bool) -> [Band] {
    var bands: [Band] = []
    var places = Array(repeating: 0, count: columns.count)
    while let first = earliest(columns, places, isOfOneArticle) {
      var band = Band(first: first, quotes: places.map { $0..<$0 })
      for column in columns.indices {
        let rest = columns[column][places[column]...]
        let own = rest.prefix { isOneBand($0, first, isOfOneArticle) }
        band.quotes[column] = own.indices
        places[column] = own.endIndex
      }
      bands.append(band)
    }
    return bands
  }

  /// Of the next quotes of the columns the one that comes first.
  private static func earliest(_ columns: [[QuoteRow]], _ places: [Int], _ isOfOneArticle: Bool) -> QuoteRow? {
    let next = zip(columns, places).compactMap { $1 < $0.count ? $0[$1] : nil }
    return next.min { left, right in
      isOfOneArticle || left.place.article == right.place.article
        ? left.place.quote < right.place.quote : left.stands(before: right)
    }
  }

  private static func isOneBand(_ left: QuoteRow, _ right: QuoteRow, _ isOfOneArticle: Bool) -> Bool {
    left.place.article == right.place.article && (!isOfOneArticle || left.paragraph == right.paragraph)
  }
}

extension QuoteRow {
  /// Oldest first, undated last, as quotes of several articles come.
  fileprivate func stands(before other: QuoteRow) -> Bool {
    switch (published, other.published) {
    case (let mine?, let theirs?) where mine != theirs: mine < theirs
    case (nil, _?): false
    case (_?, nil): true
    default: false
    }
  }
}
