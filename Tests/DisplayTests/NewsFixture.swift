import News

/// Articles with what is to be found in them written into the text, so that screens do not depend on finders.
///
/// An article begins with a line `article: its title`; lines `source:`, `byline:`, `link:`, `date: seconds`, `day:
/// seconds` and `speaker: name | country | role` follow, then an empty line and paragraphs of a line each. In the text
/// `{0" words}` is a direct quote of the first speaker, `{0… words}` a fragment, `{0~ words}` reported, `{? words}` of
/// nobody known; `{0<" words}` one whose speaker was worked out; `{@ he}` the words that name the speaker of the quote
/// before it, `{@> he}` of the quote after it; `{via AP}` through whom that quote came; `{TR Turkish}` a country, `{TR. Ankara}` one as a place. `\e`, `\0`
/// `\t` and `\x202E;` are the characters they name.
enum NewsFixture {
  static func articles(in text: String) -> [(Article, Findings)] {
    let parts = ("\n" + text).components(parting: "\narticle: ").dropFirst()
    return parts.map { article("article: " + $0) }
  }

  static func article(_ text: String) -> (Article, Findings) {
    let (head, body) = text.cut(at: "\n\n")
    var article = Article(title: "", text: "", blocks: [])
    var builder = TextBuilder()
    for line in head.components(parting: "\n") {
      let (name, value) = line.cut(at: ": ")
      switch name {
      case "article": article.title = builder.append(value, .title)
      case "source": article.source = value.unescaped
      case "byline": article.byline = value.unescaped
      case "link": article.link = value
      case "date": article.published = Int64(value).map { Timestamp(seconds: $0, hasTime: true) }
      case "day": article.published = Int64(value).map { Timestamp(seconds: $0, hasTime: false) }
      case "speaker": builder.findings.speakers.append(speaker(value))
      default: break
      }
    }
    for line in body.components(parting: "\n") where !line.isEmpty { _ = builder.append(line, kind(of: line)) }
    article.text = String(decoding: builder.bytes, as: UTF8.self)
    article.blocks = builder.blocks
    return (article, builder.findings)
  }

  private static func kind(of line: String) -> Article.Block.Kind {
    line.hasPrefix("# ")
      ? .heading : line.hasPrefix("- ") ? .listItem(depth: 0) : line.hasPrefix("> ") ? .blockQuote : .paragraph
  }

  private static func speaker(_ value: String) -> Speaker {
    let parts = value.components(parting: "|").map { $0.filter { $0 != " " }.isEmpty ? nil : $0.trimmed }
    return Speaker(
      name: parts[0] ?? "", role: parts.count > 2 ? parts[2] : nil, country: parts.count > 1 ? parts[1] : nil)
  }
}

/// Takes the marks out of text and notes where they stood.
private struct TextBuilder {
  var bytes: [UInt8] = []
  var blocks: [Article.Block] = []
  var findings = Findings()
  /// The words that name the speaker of the next quote.
  private var coming: Range<Int>?

  /// Appends a block and returns it without its marks.
  mutating func append(_ line: String, _ kind: Article.Block.Kind) -> String {
    guard !line.isEmpty else { return "" }
    if !bytes.isEmpty { bytes += Array("\n\n".utf8) }
    let start = bytes.count
    let signs = kind == .paragraph || kind == .title ? 0 : 2
    var rest = Substring(line).dropFirst(signs)
    while let open = rest.firstIndex(of: "{") {
      bytes += Array(String(rest[..<open]).unescaped.utf8)
      rest = take(rest[rest.index(after: open)...])
    }
    bytes += Array(String(rest).unescaped.utf8)
    blocks.append(Article.Block(kind: kind, range: start..<bytes.count))
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// Reads a mark and what it holds, and returns the rest after its closing brace.
  private mutating func take(_ marked: Substring) -> Substring {
    let space = marked.firstIndex(of: " ") ?? marked.startIndex
    let sign = String(marked[..<space])
    if sign == "via" {
      let name = marked[marked.index(after: space)...].prefix { $0 != "}" }
      findings.quotes[findings.quotes.count - 1].via = String(name)
      return marked[name.endIndex...].dropFirst()
    }
    let start = bytes.count
    let place = isQuote(sign) ? appendQuote(sign, start) : nil
    var rest = marked[marked.index(after: space)...]
    while let next = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      bytes += Array(String(rest[..<next]).unescaped.utf8)
      rest = rest[rest.index(after: next)...]
      if marked[next] == "}" { break }
      rest = take(rest)
    }
    close(sign, start..<bytes.count, place)
    return rest
  }

  private func isQuote(_ sign: String) -> Bool {
    sign.first?.isNumber ?? false || sign.first == "?"
  }

  private mutating func appendQuote(_ sign: String, _ start: Int) -> Int {
    let kind: Quote.Kind = sign.hasSuffix("~") ? .indirect : sign.hasSuffix("…") ? .mixed : .direct
    let speaker = sign.first?.wholeNumberValue
    let certainty: Quote.Certainty = speaker == nil ? .unknown : sign.contains("<") ? .workedOut : .named
    findings.quotes.append(
      Quote(kind: kind, range: start..<start, speaker: speaker, speakerRange: coming, certainty: certainty))
    coming = nil
    if let speaker { findings.speakers[speaker].quotes += 1 }
    return findings.quotes.count - 1
  }

  private mutating func close(_ sign: String, _ range: Range<Int>, _ quote: Int?) {
    if let quote {
      findings.quotes[quote].range = range
    } else if sign == "@>" {
      coming = range
    } else if sign == "@" {
      findings.quotes[findings.quotes.count - 1].speakerRange = range
    } else {
      let form: CountryMention.Form = sign.hasSuffix(".") ? .place : .name
      findings.countries.append(CountryMention(range: range, code: String(sign.prefix(2)), form: form))
    }
  }
}

extension String {
  fileprivate func components(parting separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  fileprivate func cut(at separator: String) -> (String, String) {
    guard let range = firstRange(of: separator) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// With `\e` for an escape, `\0` for a NUL, `\t` for a tab and `\x202E;` for a code point.
  fileprivate var unescaped: String {
    var result = ""
    var rest = Substring(self)
    while let slash = rest.firstIndex(of: "\\") {
      result += rest[..<slash]
      rest = rest[rest.index(after: slash)...]
      switch rest.first {
      case "e": result.append("\u{1B}")
      case "0": result.append("\0")
      case "t": result.append("\t")
      case "x":
        let digits = rest.dropFirst().prefix { $0 != ";" }
        result.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
        rest = rest.dropFirst(digits.count + 1)
      default: break
      }
      rest = rest.dropFirst()
    }
    return result + rest
  }
}
