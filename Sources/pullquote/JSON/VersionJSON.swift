import News

/// A version of a statement as JSON.
enum VersionJSON {
  static func write(_ version: Version, to json: inout JSONWriter) {
    json.object { json in
      json.member("origin", version.origin)
      json.key("quotes")
      json.array(version.pieces) { write($1, to: &$0) }
      json.key("reprints")
      json.array(version.reprints) { write($1, to: &$0) }
    }
  }

  private static func write(_ piece: Version.Piece, to json: inout JSONWriter) {
    json.object { json in
      json.member("article", piece.quote.place.article)
      json.member("kind", piece.quote.kind.rawValue)
      LibraryJSON.writeWords(of: piece.quote, to: &json)
      json.member("replaced", piece.quote.replaced?.iso8601)
      json.member("fullest", piece.isFullest)
      json.member("turned", piece.isTurnedIndirect)
      json.key("changed")
      json.array(piece.changed.map { piece.quote.words(at: $0) }) { $0.string($1) }
      json.member("cut", !piece.gaps.isEmpty)
    }
  }

  private static func write(_ reprint: Version.Reprinted, to json: inout JSONWriter) {
    json.object { json in
      json.member("article", reprint.quote.article)
      json.member("source", reprint.source)
      json.member("published", reprint.published?.iso8601)
    }
  }
}

extension QuoteRow {
  /// Words at a range of UTF-8 bytes of the quote.
  fileprivate func words(at range: Range<Int>) -> String {
    String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }
}
