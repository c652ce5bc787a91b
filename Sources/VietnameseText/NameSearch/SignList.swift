/// The signs of a name, as the automaton takes them in.
struct SignList: LetterTaker {
  private(set) var signs: [NameSign] = []
  private var isOpen = false

  var isInSyllable: Bool { isOpen }

  func skim(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> (index: Int, mayEnd: Bool) {
    (index, false)
  }

  mutating func take(_ letter: NameLetter, _ scalar: Unicode.Scalar, at index: Int) {
    if !isOpen, !signs.isEmpty { signs.append(.divider) }
    signs.append(NameSign(letter, scalar))
    isOpen = true
  }

  mutating func take(_ mark: NameMark) {}

  mutating func close(at end: Int) -> Bool {
    isOpen = false
    return false
  }

  mutating func endSentence() {}
  mutating func enterTag() {}
  mutating func leaveTag(at index: Int) {}
}
