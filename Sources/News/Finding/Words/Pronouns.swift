/// Pronouns by what they can stand for.
enum Pronouns {
  static let speaking = words(
    "i he she it they we you who one him her them both everyone everybody nobody someone another others")
  static let subjects = words("i he she it they we you who one both everyone everybody nobody someone another others")
  static let inverted = words("he she they i we another one others")
  static let male = words("he him his himself")
  static let female = words("she her hers herself")
  static let plural = words("they them their themselves")
  /// One of several who were spoken of before.
  static let members = words("one another")
  /// Groups whose names are written with a capital everywhere.
  static let alwaysCapital = words(
    "democrats republicans conservatives liberals tories mps muslims christians jews catholics evangelicals")
  static let first = words("i me my we us our")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }
}
