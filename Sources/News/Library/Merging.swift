import GRDB

/// Two articles of a library that turn out to be one.
extension Library {
  /// Gives all that belongs to an article to another one of the same words and outlet, and takes it out. What is
  /// indexed of the other one stays as it is, even where corrections come to it.
  static func merge(_ number: Int64, into kept: Int64, _ db: Database) throws {
    for sql in belongings { try db.execute(sql: sql, arguments: [number, kept]) }
    try remove(number, db)
    try noteChange(db)
  }

  /// Statements that move what an article has to another.
  private static let belongings = [
    "UPDATE origin SET number = ?2 WHERE number = ?1",
    "UPDATE wording SET number = ?2 WHERE number = ?1",
    "INSERT OR IGNORE INTO tag (number, name) SELECT ?2, name FROM tag WHERE number = ?1",
    """
    INSERT OR IGNORE INTO correction (number, start, end, words, speaker)
    SELECT ?2, start, end, words, speaker FROM correction WHERE number = ?1
    """,
    """
    UPDATE article SET is_read = max(article.is_read, other.is_read), place = max(article.place, other.place),
      is_starred = max(article.is_starred, other.is_starred), taken = min(article.taken, other.taken)
    FROM article AS other WHERE other.number = ?1 AND article.number = ?2
    """,
  ]
}
