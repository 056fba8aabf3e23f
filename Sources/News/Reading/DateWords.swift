/// The words of dates, in small letters and without points.
enum DateWords {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// Words that change nothing.
  static let fillers: Set<String> = ["at", "of", "on", "published", "the", "updated", "-", "–"]

  /// Hours east of Greenwich (RFC 2822, section 4.3, and the zones of European outlets).
  static let zones = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "west": 1, "cest": 2, "eet": 2, "eest": 3,
    "msk": 3, "est": -5, "et": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
  ]
}
