// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "pullquote",
  products: [
    .executable(name: "pullquote", targets: ["pullquote"]),
    .executable(name: "pullquote-bench", targets: ["pullquote-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CMD4C", providers: [.apt(["libmd4c-dev"])]),
    .target(name: "News", dependencies: ["CMD4C", grdb], swiftSettings: strict),
    .target(name: "Display", dependencies: ["News"], swiftSettings: strict),
    .executableTarget(
      name: "pullquote",
      dependencies: ["News", "Display", "CNcurses", argumentParser],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "pullquote-bench",
      dependencies: ["News", "Display", argumentParser],
      swiftSettings: strict
    ),
    .testTarget(name: "NewsTests", dependencies: ["News", grdb], swiftSettings: strict),
    .testTarget(name: "DisplayTests", dependencies: ["Display", "News", "pullquote"], swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["Display", "News", "pullquote"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
