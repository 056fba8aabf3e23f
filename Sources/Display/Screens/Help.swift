/// The keys of a screen, made from the key table.
struct Help: Equatable, Sendable {
  let title: String
  var page: Page

  init(_ screen: String, commands: Set<Command>, _ keymap: Keymap) {
    title = "Help · \(screen)"
    var paragraphs: [Page.Paragraph] = []
    for group in Keymap.Group.allCases {
      let rows = keymap.bindings.filter { $0.group == group && commands.contains($0.command) }
      if rows.isEmpty { continue }
      if !paragraphs.isEmpty { paragraphs.append(Page.Paragraph(words: "")) }
      paragraphs.append(Page.Paragraph(words: group.rawValue, role: .heading))
      paragraphs += rows.map { row in
        Page.Paragraph(key: row.keys.map(\.name).joined(separator: " "), words: row.words)
      }
    }
    page = Page(paragraphs + Help.commandLine)
  }

  private static let commandLine: [Page.Paragraph] =
    [Page.Paragraph(words: ""), Page.Paragraph(words: "After :", role: .heading)]
    + CommandLine.forms.map { Page.Paragraph(key: $0.form, words: $0.words) }
}
