import News

/// The keys of a screen, made from the key table, and what a query is made of.
struct Help: Equatable, Sendable {
  let title: String
  var page: Page
  /// The prompt from which help was asked for; it is there again after it.
  private(set) var prompt: Prompt?

  /// - Parameter asksQueries: whether one looks for something by a query there.
  init(_ screen: String, commands: Set<Command>, asksQueries: Bool, _ keymap: Keymap) {
    title = "Help · \(screen)"
    var sections = Keymap.Group.allCases.map { group in
      let rows = keymap.bindings.filter { $0.group == group && commands.contains($0.command) }
      return Help.section(group.rawValue, rows.map { ($0.keys.map(\.name).joined(separator: " "), $0.words) })
    }
    if asksQueries { sections.append(Help.queries) }
    sections.append(Help.section("After :", CommandLine.forms.map { ($0.form, $0.words) }))
    page = Page(Array(sections.filter { !$0.isEmpty }.joined(separator: [Page.Paragraph(words: "")])))
  }

  /// What may be typed into a prompt that takes a query.
  init(for prompt: Prompt) {
    title = "Help · what to look for"
    page = Page(Help.queries)
    self.prompt = prompt
  }

  private static let queries = section("A query finds articles", Query.forms.map { ($0.form, $0.words) })

  /// A heading with rows under it; nothing where there are none.
  private static func section(_ heading: String, _ rows: [(key: String, words: String)]) -> [Page.Paragraph] {
    guard !rows.isEmpty else { return [] }
    return [Page.Paragraph(words: heading, role: .heading)] + rows.map { Page.Paragraph(key: $0.key, words: $0.words) }
  }
}
