/// What articles can be chosen by: all of them, where they came from, or a search that was saved.
package struct SourceRow: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case all
    /// A file, a folder or what was piped in, by its address.
    case origin(String)
    /// A saved search, by its name.
    case search(String)
  }

  package var kind: Kind
  /// The query whose articles it stands for.
  package var query: Query
  package var total = 0
  package var unread = 0
  /// How many have come since a saved search was last looked at.
  package var new = 0

  package init(_ kind: Kind, query: Query, total: Int = 0, unread: Int = 0, new: Int = 0) {
    self.kind = kind
    self.query = query
    self.total = total
    self.unread = unread
    self.new = new
  }

  /// The name in a list of sources: the last part of an address, the name of a search. All pipes are called alike.
  package var name: String {
    switch kind {
    case .all: "all"
    case .origin(let address) where address.hasPrefix(Library.standardInput): Library.standardInput
    case .origin(let address): address.split(separator: "/").last.map(String.init) ?? address
    case .search(let name): name
    }
  }
}
