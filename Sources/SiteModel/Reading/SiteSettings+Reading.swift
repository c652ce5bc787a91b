import Bulletins
import Diagnostics
import Publishing
import VietnameseText
import YAMLTree

extension SiteSettings {
  static let keys = [
    "title", "base_url", "language", "editions", "zone", "publisher", "issuer", "spokesperson", "letterhead",
    "dateline", "licence", "sections", "paths", "page_size", "raw_html", "theme", "press",
  ]

  package static func read(_ root: YAMLNode, file: String) -> Read<SiteSettings> {
    var head = MappingReader(root, known: keys, file: file, zone: .vietnam)
    guard let title = head.required("title"), let base = head.required("base_url") else {
      return Read(value: nil, diagnostics: head.values.diagnostics)
    }
    var settings = SiteSettings(title: title, baseURL: base)
    settings.readAddress(&head)
    settings.readLanguage(&head)
    settings.readOffice(&head)
    settings.readPress(&head)
    settings.readParts(&head)
    return Read(value: settings, diagnostics: head.values.diagnostics)
  }

  private mutating func readAddress(_ head: inout MappingReader) {
    guard let written = head.located("base_url") else { return }
    guard let normal = Self.normalBaseURL(written.value) else {
      head.values.diagnostics.append(Diagnostic(.badBaseURL, written.value, at: written.place))
      return
    }
    baseURL = normal
  }

  /// An http or https address without query or fragment, ending with a slash; `nil` when it is none.
  package static func normalBaseURL(_ text: String) -> String? {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count, text.utf8.count < 1000 else { return nil }
    let rest = text.dropFirst(scheme.count)
    let allowed = rest.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
        || "-._~/:%[]".utf8.contains($0)
    }
    guard allowed, let first = rest.first, first != "/", first != ":" else { return nil }
    guard !rest.contains("..") else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private mutating func readLanguage(_ head: inout MappingReader) {
    if let written = head.located("language") {
      if let known = MessageLanguage(rawValue: written.value) {
        language = known
      } else {
        let languages = MessageLanguage.allCases.map(\.rawValue)
        head.values.diagnostics.append(
          Diagnostic(
            .badChoice, written.value, languages.joined(separator: ", "), at: written.place,
            suggestions: [languages[0]]))
      }
    }
    if let written = head.located("zone") {
      if let zone = Zone(written.value) {
        self.zone = zone
      } else {
        head.values.diagnostics.append(Diagnostic(.badZone, written.value, at: written.place))
      }
    }
  }

  private mutating func readOffice(_ head: inout MappingReader) {
    issuer = head.text("issuer")
    publisher =
      head.group("publisher", known: ["name", "superior", "address", "phone", "email"]) { inner in
        Publisher(
          name: inner.text("name"), superior: inner.text("superior"), address: inner.text("address"),
          phone: inner.text("phone"), email: inner.text("email"))
      } ?? Publisher()
    licence =
      head.groups(
        "licence", known: ["name", "url"], short: { SiteSettings.Licence(name: $0.value) }
      ) { inner in
        let url = inner.url("url")
        return (inner.text("name") ?? url).map { SiteSettings.Licence(name: $0, url: url) }
      }.first
    spokesperson =
      head.group("spokesperson", known: ["office", "phone", "email"]) { inner in
        Spokesperson(office: inner.text("office"), phone: inner.text("phone"), email: inner.text("email"))
      } ?? Spokesperson()
  }

  private mutating func readPress(_ head: inout MappingReader) {
    press.dateline = head.text("dateline")
    let letterheads = head.groups(
      "letterhead", known: ["kind", "symbol"], short: { (kind: Optional($0), symbol: String?.none) }
    ) { inner in (kind: inner.located("kind"), symbol: inner.text("symbol")) }
    press.symbol = letterheads.first?.symbol
    if let written = letterheads.first?.kind {
      press.letterhead = head.values.choice(written, PressLetterhead.self) ?? .party
    }
    let words = head.group("press", known: ["rules", "label", "about", "key"]) { inner in
      (
        label: inner.text("label"), about: inner.text("about"), key: inner.located("key"),
        rules: PressRule.read(&inner)
      )
    }
    (press.label, press.about, press.rules) = (words?.label, words?.about, words?.rules ?? [])
    if let key = words?.key {
      if Self.isMinisignKey(key.value) {
        press.key = key.value
      } else {
        head.values.diagnostics.append(Diagnostic(.badPressKey, key.value, at: key.place))
      }
    }
  }

  /// The second line of a `minisign.pub`: 42 bytes in Base64, of which the first two say "Ed".
  private static func isMinisignKey(_ text: String) -> Bool {
    text.utf8.count == 56 && text.hasPrefix("RW")
      && text.utf8.allSatisfy {
        ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
          || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
      }
  }

  private mutating func readParts(_ head: inout MappingReader) {
    if head.node("sections") != nil {
      sections = Set(head.list("sections").compactMap { head.values.choice($0, Section.self) })
    }
    if let size = head.count("page_size") {
      if (1...1000).contains(size) {
        pageSize = size
      } else if let place = head.place(of: "page_size") {
        head.values.diagnostics.append(Diagnostic(.badPageSize, String(size), at: place))
      }
    }
    rawHTML = head.flag("raw_html")
    theme = head.text("theme")
    readPaths(&head)
  }

  private mutating func readPaths(_ head: inout MappingReader) {
    let names = Section.allCases.map(\.rawValue)
    let written = head.group("paths", known: names) { inner -> [(Section, Located<String>)] in
      Section.allCases.compactMap { section in inner.located(section.rawValue).map { (section, $0) } }
    }
    for (section, path) in written ?? [] {
      let parts = path.value.split(separator: "/").map(String.init)
      if !parts.isEmpty, parts.allSatisfy({ slug($0) == $0 }) {
        paths[section] = parts.joined(separator: "/")
      } else {
        head.values.diagnostics.append(Diagnostic(.badSectionPath, path.value, at: path.place))
      }
    }
  }
}
