extension StringProtocol {
  /// Whether it can be given to a browser: `http` or `https`, and nothing in it that ends an address.
  var isWebAddress: Bool {
    let small = prefix(8).lowercased()
    return (small.hasPrefix("http://") || small.hasPrefix("https://"))
      && unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
