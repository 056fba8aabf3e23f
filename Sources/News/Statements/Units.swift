extension WordLists {
  /// A word for what is counted, then its abbreviations and the sign for it.
  static let units: [String] = [
    "percent %", "degree °", "celsius centigrade c", "minus negative - −",
    "dollar $ usd buck", "euro € eur", "pound £ gbp quid lb lbs", "yen ¥ jpy", "rupee ₹ inr", "ruble ₽ rouble rub",
    "lira ₺", "hryvnia ₴", "shekel ₪", "yuan renminbi rmb cny", "cent ¢", "penny pence p",
    "million m mn", "billion bn", "trillion tn",
    "kilometre km", "centimetre cm", "millimetre mm", "mile mi", "foot ft", "hectare ha",
    "kilogram kilogramme kg kilo", "gram gramme g", "litre ltr l", "gallon gal", "kmh kph",
    "hour hr hrs", "minute min mins", "megawatt mw", "gigawatt gw", "kilowatt kw",
    "square sq",
  ]
}
