/// A quote as text for taking along: who said it, how sure that is, through whom, and where it stands.
///
/// Only words that stood in quotation marks get quotation marks; what an article reports in its own words is called
/// reported.
extension QuoteRow {
  /// For the clipboard: the words, the speaker, the article and its address, a line each.
  package var copied: String {
    var lines = [markedWords, speakerLine, articleLine]
    if let link { lines.append(link.oneLine) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a Markdown file of clippings: the same with the sentence around it, after an empty line.
  package var clipping: String {
    let quoted = markedWords.markdown
    let lead = kind == .direct || isFragment ? "> " + quoted : quoted
    let whole = "Sentence: " + sentence.oneLine.markdown
    return "\n" + [lead, "— " + speakerLine.markdown, articleMarkdown, whole].joined(separator: "\n\n") + "\n\n---\n"
  }

  /// The words in marks that tell how they were said: “a statement”, …“a fragment”, reported: a paraphrase.
  package var markedWords: String {
    switch kind {
    case .direct: "“\(words.oneLine)”"
    case .mixed where isFragment: "…“\(words.oneLine)”"
    case .mixed, .indirect: "reported: \(words.oneLine)"
    }
  }

  /// Whether all words of a fragment were quoted; else it is a paraphrase with quoted words, in their own marks,
  /// inside.
  package var isFragment: Bool {
    kind == .mixed && !words.contains { "“”„«»\"‘".contains($0) }
  }

  /// "near Poland, Hungary": the countries asked for by `near:` that the words do not name.
  package var nearWords: String? {
    near.isEmpty ? nil : "near " + near.map { Country.name($0) ?? $0 }.joined(separator: ", ")
  }

  /// How the name came about, in words: "worked out from “he”".
  package var state: String {
    let printed = printedName.map { " “\($0.oneLine)”" }
    switch certainty {
    case .named: return "named" + (printed ?? "")
    case .workedOut: return "worked out" + (printed.map { " from\($0)" } ?? "")
    case .unknown: return "not said by the article" + (printed.map { ", only\($0)" } ?? "")
    case .confirmed: return "confirmed" + (printedName.map { ", printed “\($0.oneLine)”" } ?? "")
    }
  }

  private var speakerLine: String {
    let name = speaker.map(\.oneLine) ?? (certainty == .confirmed ? "nobody" : "speaker unknown")
    let notes = [via.map { "via \($0.oneLine)" }, nearWords].compactMap(\.self)
    return (["\(name) (\(state))"] + notes).joined(separator: ", ")
  }

  private var articleLine: String {
    ([title.isEmpty ? "untitled" : title.oneLine] + origin).joined(separator: " · ")
  }

  private var articleMarkdown: String {
    let name = title.isEmpty ? "untitled" : title.oneLine
    let linked = link.map { "[\(name.markdown)](<\($0.address)>)" } ?? name.markdown
    return ([linked] + origin.map(\.markdown)).joined(separator: " · ")
  }

  /// The outlet and the times.
  private var origin: [String] {
    let outlet = source.map(\.oneLine) ?? "no source"
    let date = published.map { "published \($0.iso8601)" } ?? "undated"
    let times = [taken.map { "taken in \($0.iso8601)" }, replaced.map { "earlier wording, until \($0.iso8601)" }]
    return [outlet, date] + times.compactMap(\.self)
  }
}

extension String {
  /// White space runs as one space, and every character harmless.
  package var oneLine: String {
    var result = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaced = !result.isEmpty
      } else if let shown = scalar.harmless {
        if isSpaced { result.append(" ") }
        isSpaced = false
        result.append(shown)
      }
    }
    return String(result)
  }

  /// With a backslash before whatever Markdown would read as its own.
  package var markdown: String {
    var result = ""
    for character in self {
      if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// An address as Markdown takes it between angle brackets.
  fileprivate var address: String {
    oneLine.map { $0 == "<" ? "%3C" : $0 == ">" ? "%3E" : String($0) }.joined()
  }
}
