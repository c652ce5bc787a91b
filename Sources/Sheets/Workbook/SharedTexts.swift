/// The texts that cells name by their number.
struct SharedTexts {
  var texts: [String] = []
  /// The numbers of those of which a part is struck through.
  var struck: Set<Int> = []
  /// What is wrong with a few of them, by their number; told where a cell shows one.
  var problems: [Int: CellTextProblem] = [:]
}

/// Reads `sharedStrings.xml` (ECMA-376-1, 18.4): plain texts and texts of several fonts, without the marks for pronunciation.
final class SharedTextsHandler: XMLHandler {
  private(set) var shared = SharedTexts()
  private(set) var maker: CellTextMaker
  private var gathered = GatheredText()
  /// The depth inside an element that is passed over.
  private var skipped = 0

  init(_ maker: CellTextMaker) { self.maker = maker }

  var isDone: Bool { shared.texts.count > SheetLimits.cells }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    switch name {
    case "t": gathered.isOpen = true
    case "si": gathered.clear()
    case "strike" where attributes.isOn: shared.struck.insert(shared.texts.count)
    case "rPh", "extLst": skipped = 1
    default: break
    }
  }

  func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "t": gathered.isOpen = false
    case "si":
      let (text, problem) = maker.text(gathered)
      if let problem { shared.problems[shared.texts.count] = problem }
      shared.texts.append(text)
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { gathered.append(piece) }
}
