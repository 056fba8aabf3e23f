import News

/// Something that happened: a key, or what came of an effect.
package enum Event: Equatable, Sendable {
  /// The program is ready to perform effects.
  case started
  case keyPressed(Key)
  case mouseUsed(Mouse)
  /// Text put in by the terminal's paste; it never runs keys.
  case pasted(String)
  case resized(Size)

  /// A stretch of the list for `query`. `place` is where the article asked for by `Effect.loadPage(around:)` now
  /// stands in that list; `nil` where it is no longer in it, or none was asked for.
  case pageLoaded(query: Query, page: ArticlePage, place: Int?)
  /// An article with what was found in it; `place` is the UTF-8 byte at the top of the screen when it was last left.
  case articleLoaded(number: Int, article: Article, findings: Findings, place: Int, origins: [Origin])
  /// Quotes in a scope that a filter lets through, from the scope's article at place `from` on.
  case quotesLoaded(QuoteScope, filter: Query, from: Int, QuotePage)
  case rowsLoaded([QuoteRow])
  /// How often each speaker of a scope is quoted in all of it.
  case quotesCounted(QuoteScope, [SpeakerRow])
  /// Two articles for beside each other; `nil` where the scope has more or fewer.
  case pairLoaded(QuoteScope, ArticlePair?)
  case versionsLoaded(QuoteRow.Place, Told)
  /// How many articles tell those quotes of an article that others tell, too, itself included: by where they stand.
  case versionsCounted(number: Int, [Range<Int>: TimesTold])
  case quoteOpened(QuoteRow.Place, to: Command, article: Article, findings: Findings)
  /// The names that hold a word which begins with what was typed, or begin with all of it.
  case speakersCompleted(String, [String])
  /// What is found in an article with the speaker that was set; `undoing` takes that back, where it is to be offered.
  case corrected(number: Int, Findings, undoing: Correction?)
  case speakersCounted(Query, [SpeakerRow])
  case countriesCounted(Query, [CountryRow])
  case sourcesLoaded([SourceRow])
  /// The list that `Effect.loadPage` asked for is at hand as it is now.
  case listFound(Query)
  /// Articles were added, removed or changed.
  case listChanged
  /// These articles were unread before `Effect.markAllRead`.
  case allMarkedRead([Int])

  /// Files are being read; `total` is `nil` while it is not known.
  case readingProgressed(done: Int, total: Int?)
  /// Articles that earlier finders looked through are looked through again.
  case findingProgressed(done: Int, total: Int)
  case readingFinished
  /// What could not be done; the others went well.
  case failed([Failure])
  /// A sentence for the status line, about something that went well.
  case reported(String)
  /// The paths that begin with what stands in the prompt.
  case pathsCompleted([String])
}

/// What was done with the mouse, and in which cell, from the upper left corner at 0, 0.
package struct Mouse: Equatable, Sendable {
  package enum Action: Equatable, Sendable {
    case pressed, wheelUp, wheelDown
  }

  package var action: Action
  package var column: Int
  package var row: Int

  package init(_ action: Action, column: Int, row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
}
