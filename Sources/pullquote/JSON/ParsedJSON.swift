import News

/// What was read from a file, as one JSON object in the shape that feeds have.
///
/// A file of text has one item, which gives the object its title; what text files never say is `null`.
enum ParsedJSON {
  static func write(_ file: ReadFile, to json: inout JSONWriter) {
    let first = file.articles.first
    json.object { json in
      json.key("format")
      json.string(file.format.rawValue)
      json.key("title")
      json.string(first.flatMap { $0.title.isEmpty ? nil : $0.title })
      json.key("link")
      json.string(first?.link)
      for key: StaticString in ["description", "language", "updated"] {
        json.key(key)
        json.null()
      }
      json.key("items")
      json.array(file.articles) { write($1, to: &$0) }
    }
  }

  private static func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.null()
      json.key("title")
      json.string(article.title.isEmpty ? nil : article.title)
      json.key("link")
      json.string(article.link)
      json.key("author")
      json.string(article.byline)
      json.key("published")
      json.string(article.published?.iso8601)
      for key: StaticString in ["updated", "summary", "content"] {
        json.key(key)
        json.null()
      }
      json.key("text")
      json.string(article.body.utf8)
      for key: StaticString in ["categories", "enclosures"] {
        json.key(key)
        json.array([String]()) { $0.string($1) }
      }
    }
  }
}
