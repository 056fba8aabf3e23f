/// Two articles to be read beside each other, and which of their quotes tell the same statement.
package struct ArticlePair: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let number: Int
    package let article: Article
    package let findings: Findings
  }

  /// A quote of each that tell one statement: indices into their findings' quotes.
  package struct Shared: Equatable, Sendable {
    package var left: Int
    package var right: Int
  }

  package let left: Part
  package let right: Part
  /// In the order of the left one's quotes.
  package let shared: [Shared]

  init(_ left: Part, _ right: Part) {
    self.left = left
    self.right = right
    var index = StatementIndex(of: left.statements)
    index.add(right.statements, of: right.number)
    shared = index.allPlaces().enumerated().flatMap { quote, places in
      places.map { Shared(left: quote, right: $0.quote) }
    }
  }
}

extension ArticlePair.Part {
  fileprivate var statements: [Statement] { Statement.all(of: findings, in: Array(article.text.utf8)) }
}
