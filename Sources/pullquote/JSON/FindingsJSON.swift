import News

/// Findings as JSON members, their offsets counted in code points.
struct FindingsJSON {
  private let utf8: [UInt8]
  private let codePoints: CodePoints
  /// Bytes and code points of the text that are not printed: offsets are counted from here.
  private let firstByte: Int
  private let firstCodePoint: Int
  private let findings: Findings

  /// Leaves out what stands before `firstByte`, and counts from there.
  init(_ findings: Findings, of article: Article, from firstByte: Int = 0) {
    utf8 = Array(article.text.utf8)
    codePoints = CodePoints(of: utf8)
    self.firstByte = firstByte
    firstCodePoint = codePoints.count(before: firstByte)
    self.findings = findings
  }

  /// Writes the members "quotes", "speakers" and "countries" into an open object.
  func write(to json: inout JSONWriter) {
    let quotes = findings.quotes.filter { $0.range.lowerBound >= firstByte }
    json.key("quotes")
    json.array(quotes) { write($1, to: &$0) }
    json.key("speakers")
    json.array(speakers(of: quotes)) { FindingsJSON.write($1, to: &$0) }
    json.key("countries")
    json.array(findings.countries.lazy.filter { $0.range.lowerBound >= firstByte }) { write($1, to: &$0) }
  }

  /// Those who say the quotes, in the article's order; each counts the quotes that are printed.
  private func speakers(of quotes: [Quote]) -> [Speaker] {
    var counts = Array(repeating: 0, count: findings.speakers.count)
    for quote in quotes {
      if let speaker = quote.speaker { counts[speaker] += 1 }
    }
    return zip(findings.speakers, counts).compactMap { speaker, count in
      var counted = speaker
      counted.quotes = count
      return count > 0 ? counted : nil
    }
  }

  private func write(_ quote: Quote, to json: inout JSONWriter) {
    let speaker = quote.speaker.map { findings.speakers[$0] }
    json.object { json in
      writeEnds(of: quote.range, to: &json)
      json.member("kind", quote.kind.rawValue)
      json.member("text", utf8[quote.range])
      json.member("speaker", speaker?.name)
      json.key("speakerSpan")
      write(quote.speakerRange, to: &json)
      json.key("cueSpan")
      write(quote.cueRange, to: &json)
      json.member("via", quote.via)
      json.member("country", speaker?.country)
      json.member("rule", quote.rule)
    }
  }

  private static func write(_ speaker: Speaker, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", speaker.name)
      json.member("role", speaker.role)
      json.member("country", speaker.country)
      json.member("quotes", speaker.quotes)
    }
  }

  private func write(_ mention: CountryMention, to json: inout JSONWriter) {
    json.object { json in
      writeEnds(of: mention.range, to: &json)
      json.member("text", utf8[mention.range])
      json.member("code", mention.code)
      json.member("form", mention.form.rawValue)
    }
  }

  private func writeEnds(of range: Range<Int>, to json: inout JSONWriter) {
    json.member("start", offset(range.lowerBound))
    json.member("end", offset(range.upperBound))
  }

  /// A pair of offsets; `null` for words that stand in the part that is not printed.
  private func write(_ range: Range<Int>?, to json: inout JSONWriter) {
    guard let range, range.lowerBound >= firstByte else { return json.null() }
    json.array([range.lowerBound, range.upperBound]) { $0.number(offset($1)) }
  }

  private func offset(_ byte: Int) -> Int {
    codePoints.count(before: byte) - firstCodePoint
  }
}
