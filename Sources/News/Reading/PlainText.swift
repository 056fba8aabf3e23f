/// Reads an article from plain text.
enum PlainText {
  /// The headline is what the front matter says, else the first line, as long as it looks like one and text follows.
  static func article(_ text: String) -> Article {
    let lines = SourceLines(text)
    let frontMatter = FrontMatter(of: lines)
    var paragraphs = Paragraphs(of: lines, from: frontMatter.end).all[...]
    let first = paragraphs.first.flatMap { headline(lines, $0) }
    let title = frontMatter.title ?? (paragraphs.count > 1 ? first : nil)
    var draft = ArticleDraft(room: lines.bytes.count)
    if let title { draft.add(.title, title) }
    if let title, first == title { paragraphs.removeFirst() }
    for paragraph in paragraphs {
      draft.begin(.paragraph)
      for line in paragraph {
        draft.append(lines[line])
        draft.appendSpace()
      }
      draft.close(unless: Leftovers.contain)
    }
    return draft.article(frontMatter)
  }

  /// A first line longer than this, in bytes, is a paragraph.
  private static let longestHeadline = 250

  private static func headline(_ lines: SourceLines, _ paragraph: Range<Int>) -> String? {
    let size = paragraph.reduce(0) { $0 + lines[$1].count + 1 }
    let isWrappedSentence = paragraph.count > 1 && lines[paragraph.upperBound - 1].last == 0x2E
    guard size <= longestHeadline, !isWrappedSentence else { return nil }
    return paragraph.map { lines.text($0).trimmed }.joined(separator: " ")
  }
}
