import Testing

@testable import Display

@Suite struct ThemeTests {
  private let depths: [Theme.Depth] = [.none, .eight, .sixteen, .twoHundredFiftySix, .trueColor]

  /// Relative luminance of sRGB (WCAG 2, definition of contrast ratio).
  private func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// To the power of 2.4: x² times the fifth root of x², by Newton's method.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  @Test(arguments: Style.Role.allCases)
  func everyHueIsLegible(role: Style.Role) {
    let dark = Theme(depth: .trueColor).look(of: Style(role)).foreground
    if case .rgb(let red, let green, let blue) = dark { #expect((luminance(red, green, blue) + 0.05) / 0.05 >= 4.5) }
    let light = Theme(depth: .trueColor, background: .light).look(of: Style(role)).foreground
    if case .rgb(let red, let green, let blue) = light { #expect(1.05 / (luminance(red, green, blue) + 0.05) >= 4.5) }
  }

  @Test func speakersHaveEightHues() {
    for background in [Theme.Background.dark, .light] {
      for depth in [Theme.Depth.twoHundredFiftySix, .trueColor] {
        let theme = Theme(depth: depth, background: background)
        #expect(Set((0..<8).map { theme.look(of: Style(.speaker($0))).foreground }).count == 8)
        #expect(theme.look(of: Style(.speaker(8))) == theme.look(of: Style(.speaker(0))))
      }
    }
  }

  @Test func coloursStayWithinTheirDepth() {
    for depth in depths {
      for role in Style.Role.allCases {
        for layers: Style.Layers in [[], .cursor, [.country, .match], .selected, .resting] {
          let look = Theme(depth: depth).look(of: Style(role, layers))
          for color in [look.foreground, look.background] { #expect(fits(color, depth)) }
        }
      }
    }
  }

  private func fits(_ color: Look.Color, _ depth: Theme.Depth) -> Bool {
    switch (color, depth) {
    case (.standard, _), (.rgb, .trueColor), (.palette, .twoHundredFiftySix): true
    case (.palette(let index), .sixteen): index < 16
    case (.palette(let index), .eight): index < 8
    default: false
    }
  }

  @Test func meaningSurvivesWithoutColour() {
    let theme = Theme(depth: .none)
    #expect(theme.look(of: Style(.speaker(0), .country)).attributes.contains(.underline))
    #expect(theme.look(of: Style(.plain, .match)).attributes.contains(.reverse))
    #expect(theme.look(of: Style(.speaker(0), .cursor)).attributes != theme.look(of: Style(.speaker(0))).attributes)
    #expect(theme.look(of: Style(.plain, .selected)) != theme.look(of: Style()))
    #expect(theme.look(of: Style(.plain, .resting)) != theme.look(of: Style()))
    #expect(theme.look(of: Style(.title)) != theme.look(of: Style()))
  }
}
