import CMD4C

/// Reads an article from Markdown, which MD4C parses (https://github.com/mity/md4c; CommonMark with tables).
enum Markdown {
  /// The headline is what the front matter says, else a heading of the first level that the article begins with.
  /// Markdown nested beyond all sense is read as plain text.
  static func article(_ text: String) -> Article {
    let lines = SourceLines(text)
    let frontMatter = FrontMatter(of: lines)
    var source = Markdown.source(lines, from: frontMatter.end)
    guard !MarkdownNesting.isHostile(source), let draft = draft(&source, frontMatter.title) else {
      return PlainText.article(text)
    }
    return draft.article(frontMatter)
  }

  /// The lines from `first` on, each ended by a line feed; white space at a line's end, which Markdown gives a
  /// meaning to, is lost with no loss to prose.
  private static func source(_ lines: SourceLines, from first: Int) -> [UInt8] {
    var source: [UInt8] = []
    source.reserveCapacity(lines.bytes.count)
    for line in lines.indices.dropFirst(first) {
      source += lines[line]
      source.append(0x0A)
    }
    return source
  }

  private static func draft(_ source: inout [UInt8], _ title: String?) -> ArticleDraft? {
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { type, detail, blocks in Markdown.blocks(blocks) { $0.enter(type, detail) } }
    parser.leave_block = { type, _, blocks in Markdown.blocks(blocks) { $0.leave(type) } }
    parser.enter_span = { type, detail, blocks in Markdown.blocks(blocks) { $0.enter(type, detail) } }
    parser.leave_span = { type, _, blocks in Markdown.blocks(blocks) { $0.leave(type) } }
    parser.text = { type, text, size, blocks in
      Markdown.blocks(blocks) { $0.take(type, UnsafeRawBufferPointer(start: text, count: Int(size))) }
    }
    var blocks = MarkdownBlocks(title: title)
    let result = source.withUnsafeBytes { bytes in
      withUnsafeMutablePointer(to: &blocks) {
        md_parse(bytes.assumingMemoryBound(to: CChar.self).baseAddress, UInt32(bytes.count), &parser, $0)
      }
    }
    return result == 0 ? blocks.draft : nil
  }

  /// Hands a call from MD4C on to the blocks that it was given; anything but 0 ends the parsing.
  private static func blocks(_ pointer: UnsafeMutableRawPointer?, _ change: (inout MarkdownBlocks) -> Void) -> Int32 {
    guard let blocks = pointer?.assumingMemoryBound(to: MarkdownBlocks.self) else { return -1 }
    change(&blocks.pointee)
    return blocks.pointee.isHostile ? -1 : 0
  }
}
