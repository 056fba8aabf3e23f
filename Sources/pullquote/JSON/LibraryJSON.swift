import News

/// What the library holds, as JSON.
enum LibraryJSON {
  /// A value that stands alone, with its line's end.
  static func text(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.newline()
    return json.bytes
  }

  /// An article as a list shows it.
  static func write(_ row: ArticleRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", row.number)
      json.member("title", row.title.isEmpty ? nil : row.title)
      json.member("source", row.source)
      json.member("published", row.published?.iso8601)
      json.key("countries")
      json.array(row.countries) { $0.string($1) }
      json.member("quoted", row.quoted)
      json.member("reported", row.reported)
      writeMarks(of: row, to: &json)
    }
  }

  private static func writeMarks(of row: ArticleRow, to json: inout JSONWriter) {
    json.member("unread", row.isUnread)
    json.member("starred", row.isStarred)
    json.key("tags")
    json.array(row.tags) { $0.string($1) }
    json.member("gone", row.isGone)
  }

  /// An article whole, with what was found in it; offsets count in "text".
  static func write(_ entry: ArticleEntry, id: String?, wordings: [Wording], to json: inout JSONWriter) {
    let article = entry.article
    json.object { json in
      json.member("number", entry.row.number)
      json.member("id", id)
      json.member("title", article.title.isEmpty ? nil : article.title)
      json.member("source", article.source)
      json.member("author", article.byline)
      json.member("published", article.published?.iso8601)
      json.member("link", article.link)
      writeMarks(of: entry.row, to: &json)
      json.key("origins")
      json.array(entry.origins) { write($1, to: &$0) }
      json.member("text", article.text)
      FindingsJSON(entry.findings, of: article).write(to: &json)
      json.key("wordings")
      json.array(wordings) { write($1, to: &$0) }
    }
  }

  private static func write(_ wording: Wording, to json: inout JSONWriter) {
    json.object { json in
      json.member("replaced", wording.replaced.iso8601)
      json.member("title", wording.article.title)
      json.member("text", wording.article.text)
    }
  }

  private static func write(_ origin: Origin, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", origin.path)
      json.member("gone", origin.isGone)
    }
  }

  /// A quote with its article; offsets count in the article's text.
  static func write(_ quote: QuoteRow, of article: Article, to json: inout JSONWriter) {
    let codePoints = CodePoints(of: Array(article.text.utf8))
    json.object { json in
      json.member("article", quote.place.article)
      json.member("start", codePoints.count(before: quote.range.lowerBound))
      json.member("end", codePoints.count(before: quote.range.upperBound))
      json.member("kind", quote.kind.rawValue)
      writeWords(of: quote, to: &json)
    }
  }

  /// A quote without its place in the article's text.
  static func write(_ quote: QuoteRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("article", quote.place.article)
      json.member("kind", quote.kind.rawValue)
      writeWords(of: quote, to: &json)
    }
  }

  /// What a quote says, who says it, and where it stands, as members of an object.
  static func writeWords(of quote: QuoteRow, to json: inout JSONWriter) {
    let members: [(StaticString, String?)] = [
      ("text", quote.words), ("speaker", quote.speaker), ("printed", quote.printedName), ("role", quote.role),
      ("country", quote.country), ("certainty", certainty(quote)), ("via", quote.via), ("rule", quote.rule),
      ("sentence", quote.sentence), ("title", quote.title.isEmpty ? nil : quote.title), ("source", quote.source),
      ("published", quote.published?.iso8601), ("taken", quote.taken?.iso8601), ("link", quote.link),
    ]
    for (key, value) in members {
      json.key(key)
      json.string(value)
    }
    json.key("near")
    json.array(quote.near) { $0.string($1) }
  }

  static func certainty(_ quote: QuoteRow) -> String {
    switch quote.certainty {
    case .named: "named"
    case .workedOut: "worked out"
    case .unknown: "unknown"
    case .confirmed: "confirmed"
    }
  }

  static func write(_ speaker: SpeakerRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", speaker.name)
      json.member("role", speaker.role)
      json.member("country", speaker.country)
      json.member("quoted", speaker.quoted)
      json.member("reported", speaker.reported)
      json.member("articles", speaker.articles)
      json.member("basis", speaker.articles > 1 ? speaker.basis.words : nil)
      json.key("forms")
      json.array(speaker.forms) { json, form in
        json.object { json in
          json.member("name", form.name)
          json.member("basis", form.basis.words)
        }
      }
    }
  }

  static func write(_ country: CountryRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", country.code)
      json.member("name", Country.name(country.code))
      json.member("mentions", country.mentions)
      json.member("articles", country.articles)
      json.key("speakers")
      json.array(country.speakers) { $0.string($1) }
    }
  }
}
