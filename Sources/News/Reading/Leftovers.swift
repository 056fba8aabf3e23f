/// Paragraphs that content systems leave between those of an article, and that are no part of it.
enum Leftovers {
  /// Whether all of a paragraph is such a leftover. Only whole paragraphs are, so that no sentence about an
  /// advertisement is lost.
  static func contain(_ paragraph: String) -> Bool {
    guard openings.contains(opening(of: paragraph)) else { return false }
    let line = paragraph.lowercased()
    return whole.contains(line) || beginnings.contains { line.hasPrefix($0) }
  }

  /// How leftovers begin: few paragraphs do so, and only those are worth folding and comparing.
  private static let openings = Set((whole + beginnings).map(opening))

  /// The first eight bytes, capitals of ASCII as small letters, in one number.
  private static func opening(of line: String) -> UInt64 {
    line.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64((0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
  }

  private static let whole: Set<String> = [
    "ad", "advertisement", "advertisement:", "advertising", "article continues below",
    "article continues below advertisement", "back to top", "buy photo", "buy photos", "click to enlarge",
    "comments", "continue reading below", "copy link", "email this article", "enlarge image", "hide caption",
    "listen to this article", "loading...", "loading…", "more on this story", "most popular", "most read",
    "newsletter", "print this article", "promoted content", "read more", "read next", "recommended stories",
    "related", "related articles", "related content", "related stories", "related topics", "related:",
    "scroll to continue", "share", "share this article", "share this story", "show caption", "sign up",
    "skip advertisement", "skip to content", "skip to main content", "sponsored", "sponsored content",
    "story continues below", "story continues below advertisement", "subscribe", "subscribe now",
    "this is a carousel. use next and previous buttons to navigate", "toggle caption", "trending now",
  ]

  private static let beginnings = [
    "a post shared by ", "also read: ", "click here to sign up", "click here to subscribe",
    "follow us on facebook", "follow us on instagram", "follow us on twitter", "get the latest news delivered",
    "javascript is disabled", "javascript is not available", "media playback is unsupported",
    "please enable cookies", "please enable javascript", "read also: ", "read more: ", "see also: ",
    "share on facebook", "share on twitter", "sign up for our ", "sign up to our ", "sign up to receive ",
    "subscribe to our ", "support our journalism", "this block is broken or missing",
    "this browser does not support ", "this video can not be played", "this video cannot be played",
    "to view this video please enable", "view this post on instagram", "your browser does not support ",
  ]
}
