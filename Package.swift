// swift-tools-version: 6.1
import PackageDescription

// Arrows only point down: a target may import those listed here and no others; siblings do not meet.
let package = Package(
  name: "guongsang",
  products: [.executable(name: "guongsang", targets: ["guongsang"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Without Foundation, which nothing else here needs.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    // Of swift-subprocess; named here so that it is pinned too.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "guongsang",
      dependencies: [
        "Building", "Bulletins", "CStart", "Diagnostics", "Formats", "PressRoom", "Publishing", "Records",
        "Reports",
        "SiteModel", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Replaces malloc in the program (not in tests): an eighth less time, because two workers allocate all the time.
      linkerSettings: [.linkedLibrary("mimalloc")]),
    .target(
      name: "Building",
      dependencies: [
        "AwardLists", "Bulletins", "CFiles", "Diagnostics", "Formats", "Markdown", "PressRoom", "Publishing",
        "Records", "Reports", "Sheets", "SiteModel", "Theming", "VietnameseText", "Website", "YAMLTree",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Tools/typst_driver.py"), .embedInCode("Tools/openxml.lua")]),
    .target(
      name: "Website",
      dependencies: [
        "Bulletins", "Diagnostics", "Formats", "Markdown", "Publishing", "Records", "SiteModel", "Theming",
        "VietnameseText",
      ]),
    .target(
      name: "PressRoom",
      dependencies: [
        "Bulletins", "Diagnostics", "Formats", "Markdown", "Publishing", "Records", "SiteModel",
        "VietnameseText",
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "AwardLists", "Bulletins", "Diagnostics", "Formats", "Publishing", "Records", "SiteModel", "Theming",
        "VietnameseText", "WhoIsWho",
      ]),
    .target(name: "Theming", dependencies: ["Diagnostics", "Formats"]),
    .target(
      name: "SiteModel",
      dependencies: [
        "Bulletins", "Diagnostics", "Markdown", "Publishing", "Records", "Sheets", "VietnameseText",
        "WhoIsWho", "YAMLTree",
      ]),
    .target(name: "WhoIsWho", dependencies: ["Diagnostics", "Records", "VietnameseText"]),
    .target(
      name: "Records",
      dependencies: [
        "AwardLists", "Bulletins", "Diagnostics", "Formats", "Markdown", "Publishing", "Sheets",
        "VietnameseText", "YAMLTree",
      ]),
    .target(name: "Publishing", dependencies: ["Bulletins", "VietnameseText"]),
    .target(name: "Bulletins", dependencies: ["Diagnostics", "Formats", "VietnameseText"]),
    .target(name: "AwardLists", dependencies: ["Diagnostics", "Sheets", "VietnameseText"]),
    .target(name: "Sheets", dependencies: ["CExpat", "CZlib", "Diagnostics", "VietnameseText"]),
    .target(name: "Markdown", dependencies: ["CCmark", "Diagnostics", "VietnameseText"]),
    .target(name: "YAMLTree", dependencies: ["CYaml", "Diagnostics", "VietnameseText"]),
    .target(name: "Formats", dependencies: ["CDigest"]),
    .target(name: "VietnameseText", dependencies: ["Diagnostics"]),
    // No dependencies of its own, so that every other target may report.
    .target(name: "Diagnostics"),
    // A target of C rather than a module map only: libcmark gets an allocator, which Swift cannot write without state.
    .target(name: "CCmark", linkerSettings: [.linkedLibrary("cmark")]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // Of C too: expat gets an allocator with a bound.
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Of C as well: a signal handler must not be Swift.
    .target(name: "CFiles"),
    // Looks at the machine before Swift's runtime begins: part of the program only, not of tests.
    .target(name: "CStart"),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "SeededRandom"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "MarkupScan", "VietnameseText"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "VietnameseTextTests", dependencies: ["SeededRandom", "VietnameseText"]),
    .testTarget(name: "BulletinsTests", dependencies: ["Bulletins", "Diagnostics", "VietnameseText"]),
    .testTarget(name: "PublishingTests", dependencies: ["Bulletins", "Publishing"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "AwardLists", "Bulletins", "Diagnostics", "Records", "SeededRandom", "Sheets", "VietnameseText",
      ]),
    .testTarget(
      name: "WhoIsWhoTests",
      dependencies: ["Diagnostics", "Records", "SeededRandom", "VietnameseText", "WhoIsWho"]),
    .testTarget(
      name: "SiteModelTests",
      dependencies: [
        "AwardLists", "Bulletins", "Diagnostics", "Publishing", "Records", "SeededRandom", "Sheets",
        "SiteModel", "VietnameseText", "WhoIsWho", "YAMLTree",
      ]),
    .testTarget(
      name: "AwardListsTests",
      dependencies: [
        "AwardLists", "Diagnostics", "SeededRandom", "Sheets", "VietnameseText", "WorkbookSamples",
      ]),
    .testTarget(name: "SheetsTests", dependencies: ["Diagnostics", "Sheets", "WorkbookSamples"]),
    // Apart from SheetsTests, so that a long run does not hold up the others.
    .testTarget(
      name: "FuzzTests",
      dependencies: ["MarkdownFuzz", "SeededRandom", "Sheets", "WorkbookSamples"], exclude: ["Seeds"]),
    .target(name: "WorkbookSamples", path: "Tests/WorkbookSamples"),
    .target(
      name: "MarkdownFuzz",
      dependencies: [
        "Diagnostics", "Markdown", "MarkupScan", "Records", "SeededRandom", "SiteModel", "VietnameseText",
      ],
      path: "Tests/MarkdownFuzz"),
    // The long run, as a program of its own: tests are built for debugging and thirty times slower.
    .executableTarget(name: "fuzz-markdown", dependencies: ["MarkdownFuzz"], path: "Tests/FuzzRun"),
    .target(name: "MarkupScan", path: "Tests/MarkupScan"),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Diagnostics", "Formats", "Publishing", "Records", "SiteModel", "VietnameseText", "Website",
      ]),
    .testTarget(
      name: "PressRoomTests",
      dependencies: [
        "Building", "Bulletins", "Diagnostics", "Formats", "Markdown", "PressRoom", "Publishing",
        "Records", "SeededRandom", "SiteModel", "VietnameseText", "Website",
      ]),
    .testTarget(name: "ReportsTests", dependencies: ["Diagnostics", "Publishing", "Records", "Reports"]),
    .testTarget(name: "ThemingTests", dependencies: ["Theming", "Diagnostics"]),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "Building", "Diagnostics", "Formats", "MarkupScan", "PressRoom", "Publishing", "Records", "Reports",
        "SiteModel", "Theming", "WorkbookSamples",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "PromiseTests",
      dependencies: [
        "Building", "Formats", "Records", "Reports", "SeededRandom", "SiteModel",
        "VietnameseText",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
