extension Keymap {
  /// The keys as they come. Lower case is this one, upper case is all.
  package static let standard: [Binding] = [
    row(.down, [.character("j"), .down], "next line or row; with a number before it, that many", .moving),
    row(.up, [.character("k"), .up], "previous line or row", .moving),
    row(.pageDown, [.character(" "), .character("f"), .pageDown], "next page", .moving),
    row(.pageUp, [.character("b"), .pageUp], "previous page", .moving),
    row(.halfDown, [.control("D")], "half a page down", .moving),
    row(.halfUp, [.control("U")], "half a page up", .moving),
    row(.first, [.character("g"), .home], "first line or row", .moving),
    row(.last, [.character("G"), .end], "last line or row; with a number before it, that one", .moving),
    row(.left, [.character("h"), .left], "pane or column to the left; left of the list are the sources", .moving),
    row(.right, [.character("l"), .right], "pane or column to the right", .moving),
    row(.otherPane, [.tab], "other pane; from the quotes of two articles to their texts", .moving),
    row(.enter, [.enter], "deeper: into the article, the speaker, the quote", .moving),
    row(.back, [.character("q")], "back to the very same place; quits on the first screen", .moving),
    row(.close, [.escape], "closes a prompt, a filter, marked matches, help", .moving),

    row(.nextArticle, [.character("J")], "next article", .reading),
    row(.previousArticle, [.character("K")], "previous article", .reading),
    row(.nextQuote, [.character("]"), .character(".")], "next quote", .reading),
    row(.previousQuote, [.character("["), .character(",")], "previous quote", .reading),
    row(.nextParagraph, [.character("}")], "next paragraph", .reading),
    row(.previousParagraph, [.character("{")], "previous paragraph", .reading),
    row(.nextCountry, [.character(")")], "next country named", .reading),
    row(.previousCountry, [.character("(")], "previous country named", .reading),

    row(.find, [.character("/")], "filter the list as you type; find in an article", .finding),
    row(.nextMatch, [.character("n")], "next match", .finding),
    row(.previousMatch, [.character("N")], "previous match", .finding),

    row(.speaker, [.character("s")], "what this quote's speaker says", .speaking),
    row(.speakers, [.character("S")], "all speakers of the article, of the articles listed", .speaking),
    row(.country, [.character("c")], "where this country is named", .speaking),
    row(.countries, [.character("C")], "all countries of the article, of the articles listed", .speaking),
    row(.why, [.character("e")], "why this name stands beside the quote", .speaking),
    row(.correct, [.character("E")], "say who speaks, or confirm the name", .speaking),
    row(.copy, [.character("y")], "copy the quote to the terminal's clipboard", .speaking),
    row(.clip, [.character("w")], "append the quote to the clippings", .speaking),

    row(.versions, [.character("v")], "versions of this quote in all articles", .speaking),
    row(.sideBySide, [.character("V")], "quotes side by side: of this article, of those selected or found", .speaking),
    row(.addColumn, [.character("a")], "add a speaker's column", .speaking),
    row(.removeColumn, [.character("x")], "take the column away; forget a saved search", .speaking),
    row(.align, [.character("=")], "align columns by article, day or paragraph, or each for itself", .speaking),

    row(.tag, [.character("t")], "select the article, or leave it", .marking),
    row(.toggleRead, [.character("m")], "read or unread", .marking),
    row(.toggleStar, [.character("*")], "star", .marking),
    row(.allRead, [.character("A")], "all in the list are read", .marking),
    row(.undo, [.character("u")], "undo the last mark; bring back the column that was taken away", .marking),

    row(.refresh, [.character("r")], "bring this source into step with its files", .reading),
    row(.refreshAll, [.character("R")], "bring all sources into step", .reading),

    row(.openInBrowser, [.character("o")], "open the article in the browser", .reading),
    row(.openLink, [.character("O")], "the links of the article, to open one", .reading),

    row(.wider, [.character("+")], "wider text", .looking),
    row(.narrower, [.character("-")], "narrower text", .looking),
    row(.highlights, [.character("z")], "highlights: all, quotes, none", .looking),
    row(.dividerLeft, [.character("<")], "divider, or the column, to the left", .looking),
    row(.dividerRight, [.character(">")], "divider, or the column, to the right", .looking),

    row(.help, [.character("?"), .function(1)], "help for this screen", .program),
    row(.command, [.character(":")], "a command by name", .program),
    row(.redraw, [.control("L")], "draw the screen again", .program),
    row(.suspend, [.control("Z")], "suspend", .program),
    row(.quit, [.character("Q"), .control("C")], "quit at once", .program),
  ]

  private static func row(_ command: Command, _ keys: [Key], _ words: String, _ group: Group) -> Binding {
    Binding(command: command, keys: keys, words: words, group: group)
  }
}
