import Diagnostics

/// A style sheet with what it refers to.
///
/// An address is what a browser would load: that of `url(…)`, of `@import`, and the strings of `image-set(…)` and
/// `src(…)`. Strings elsewhere, such as those of `local(…)`, `format(…)` and `content`, are words, and the heads of
/// at-rules (`@namespace`, `@supports`, `@document`) load nothing.
struct StyleSheet: Sendable {
  struct Reference: Sendable {
    let address: StyleSheetText
    let place: Place
  }

  let bytes: [UInt8]
  /// In the order of their places.
  private(set) var references: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - bytes: as the file has them, in UTF-8.
  ///   - file: its path from the root of the sources.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    var places = StyleSheetPlaces(bytes, file: file)
    var context = StyleSheetContext()
    for token in StyleSheetTokens(bytes) {
      let isLate = context.importComesTooLate
      switch context.enter(token) {
      case .nothing: break
      case .address(let address):
        let place = places.place(of: address.range)
        references.append(Reference(address: address, place: place))
      case .imported(let address):
        let place = places.place(of: address.range)
        references.append(Reference(address: address, place: place))
        if isLate { diagnostics.append(Diagnostic(.styleSheetImportLate, at: place)) }
      case .faulty(let range):
        diagnostics.append(Diagnostic(.styleSheetAddressFaulty, at: places.place(of: range)))
      }
    }
  }
}

/// What the tokens before say about the next one.
private struct StyleSheetContext {
  enum Found {
    case nothing
    case address(StyleSheetText)
    case imported(StyleSheetText)
    case faulty(Range<Int>)
  }

  /// Names of the functions that are open, the innermost last.
  private var functions: [String] = []
  /// Between an at-keyword and its block or semicolon.
  private var isInHead = false
  private var awaitsImport = false
  /// Browsers ignore an import behind any rule with a block, or behind a namespace.
  private(set) var importComesTooLate = false

  mutating func enter(_ token: StyleSheetTokens.Token) -> Found {
    switch token {
    case .string(let text): return string(text)
    case .url(let text):
      if awaitsImport { return importing(text) }
      return isInHead ? .nothing : .address(text)
    case .badURL(let range): return .faulty(range)
    case .function(let name):
      functions.append(name)
      awaitsImport = awaitsImport && (name == "url" || name == "src")
    case .closeFunction: _ = functions.popLast()
    case .atKeyword(let name):
      (isInHead, awaitsImport) = (true, name == "import")
      if name == "namespace" { importComesTooLate = true }
    case .openBlock:
      (isInHead, awaitsImport, importComesTooLate) = (false, false, true)
    case .closeBlock, .semicolon: (isInHead, awaitsImport) = (false, false)
    case .other: awaitsImport = false
    }
    return .nothing
  }

  private mutating func string(_ text: StyleSheetText) -> Found {
    if awaitsImport { return importing(text) }
    let holdsAddresses = ["url", "src", "image-set", "-webkit-image-set"].contains(functions.last ?? "")
    return holdsAddresses && !isInHead ? .address(text) : .nothing
  }

  private mutating func importing(_ text: StyleSheetText) -> Found {
    awaitsImport = false
    return .imported(text)
  }
}

/// Lines and columns of bytes that are asked for in their order.
private struct StyleSheetPlaces {
  private let bytes: [UInt8]
  private let file: Place
  private var (position, line, column) = (0, 1, 1)

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = Place(file)
    // A byte order mark takes no column.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func place(of range: Range<Int>) -> Place {
    while position < range.lowerBound {
      if bytes[position] == 0x0A {
        (line, column) = (line + 1, 1)
      } else if bytes[position] & 0xC0 != 0x80 {
        column += 1
      }
      position += 1
    }
    let length = bytes[range].count { $0 & 0xC0 != 0x80 }
    return Place(within: file, line: line, column: column, length: length)
  }
}
