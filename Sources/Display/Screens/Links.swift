import News

/// The links of an article, to open one.
struct Links: Equatable, Sendable {
  /// In the order of the listing.
  private let addresses: [String]
  private let articleTitle: String
  var listing: Listing

  init(of article: Article) {
    var entries: [Listing.Entry] = []
    var addresses: [String] = []
    if let link = article.link {
      addresses.append(link)
      entries.append(Listing.Entry(words: "The article itself", detail: link))
    }
    for inline in article.inlines {
      guard case .link(let address) = inline.kind else { continue }
      addresses.append(address)
      entries.append(Listing.Entry(words: String(article.words(at: inline.range)), detail: address))
    }
    self.addresses = addresses
    articleTitle = article.title
    listing = Listing(entries)
  }

  var isEmpty: Bool { addresses.isEmpty }

  var title: String {
    "\(counted(addresses.count, "link")) · \(articleTitle)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter else { return listing.perform(command, count: count) }
    return listing.current.map { [.perform(.browse(address: addresses[$0]))] } ?? []
  }
}
