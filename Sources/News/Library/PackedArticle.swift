/// The blocks and inlines of an article as the library keeps them beside its text.
extension Packer {
  mutating func put(blocks: [Article.Block], inlines: [Article.Inline]) {
    put(blocks.count)
    var place = 0
    for block in blocks {
      put(code(of: block.kind))
      put(block.range, from: place)
      place = block.range.upperBound
    }
    place = 0
    for inline in inlines {
      put(inline.kind)
      put(inline.range, from: place)
      place = inline.range.lowerBound
    }
  }

  private func code(of kind: Article.Block.Kind) -> Int {
    switch kind {
    case .title: 0
    case .heading: 1
    case .paragraph: 2
    case .blockQuote: 3
    case .preformatted: 4
    case .listItem(let depth): 5 + depth
    }
  }

  private mutating func put(_ kind: Article.Inline.Kind) {
    switch kind {
    case .emphasis: put(0)
    case .strong: put(1)
    case .code: put(2)
    case .link(let address):
      put(3)
      put(address)
    }
  }
}

extension Unpacker {
  mutating func blocks(in length: Int) throws(Damage) -> [Article.Block] {
    var blocks: [Article.Block] = []
    var place = 0
    for _ in 0..<(try count()) {
      let kind = try blockKind()
      let range = try range(from: place, in: length)
      blocks.append(Article.Block(kind: kind, range: range))
      place = range.upperBound
    }
    return blocks
  }

  /// All inlines: they come last.
  mutating func inlines(in length: Int) throws(Damage) -> [Article.Inline] {
    var inlines: [Article.Inline] = []
    var place = 0
    while !isAtEnd {
      let kind = try inlineKind()
      let range = try range(from: place, in: length)
      inlines.append(Article.Inline(kind: kind, range: range))
      place = range.lowerBound
    }
    return inlines
  }

  private mutating func blockKind() throws(Damage) -> Article.Block.Kind {
    let code = try number()
    switch code {
    case 0: return .title
    case 1: return .heading
    case 2: return .paragraph
    case 3: return .blockQuote
    case 4: return .preformatted
    default:
      guard code >= 5 else { throw Damage() }
      return .listItem(depth: code - 5)
    }
  }

  private mutating func inlineKind() throws(Damage) -> Article.Inline.Kind {
    switch try number() {
    case 0: return .emphasis
    case 1: return .strong
    case 2: return .code
    case 3: return .link(try string())
    default: throw Damage()
    }
  }
}
