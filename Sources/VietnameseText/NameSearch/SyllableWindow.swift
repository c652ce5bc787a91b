/// One syllable as the search compares it.
struct NameSyllable {
  /// The letters in lower case without marks, and a final y after a consonant as i: six bits each.
  var folded: UInt64 = 0
  /// The letters with their marks, and the tones wherever they stand.
  var marked: UInt64 = 0
  var isMarked = false
}

/// A syllable as it was read.
struct ReadSyllable {
  var letters = NameSyllable()
  /// Whether a sentence or a part of it ends before it.
  var beginsAnew = false
  /// Of its bytes.
  var range = 0..<0
}

/// The last syllables of a text, with their marks, and those of the tag that is being read.
struct SyllableWindow: LetterTaker {
  /// The most syllables of a name.
  static let depth = 16

  /// Each at its number modulo `depth`; those of a tag behind those of the text.
  private let memory: UnsafeMutablePointer<ReadSyllable>
  private var first: UnsafeMutablePointer<ReadSyllable>
  /// Syllables read in this text or tag.
  private(set) var count = 0
  private var open: (letters: OpenSyllable, start: Int)?
  private var beginsAnew = false
  private var outside: (open: (letters: OpenSyllable, start: Int)?, count: Int, beginsAnew: Bool)?

  /// Reads all of a text.
  static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (inout NameReader<SyllableWindow>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: ReadSyllable.self, capacity: 2 * depth) { memory in
      memory.initialize(repeating: ReadSyllable())
      guard let first = memory.baseAddress else {
        preconditionFailure("A buffer with elements has an address.")
      }
      return NameReader.read(bytes, SyllableWindow(memory: first), body)
    }
  }

  private init(memory: UnsafeMutablePointer<ReadSyllable>) { (self.memory, first) = (memory, memory) }

  /// The same place, as if nothing had been read.
  var emptied: SyllableWindow { SyllableWindow(memory: memory) }

  /// - Parameter distance: 0 of the last syllable; less than `count` and `depth`.
  func syllable(_ distance: Int) -> ReadSyllable { first[(count - 1 - distance) % Self.depth] }

  /// The last ones, in their order.
  func last(_ length: Int) -> [ReadSyllable] { (0..<length).reversed().map { syllable($0) } }

  var isInSyllable: Bool { open != nil }

  /// Every letter has its say.
  func skim(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> (index: Int, mayEnd: Bool) {
    (index, false)
  }

  mutating func take(_ letter: NameLetter, _ scalar: Unicode.Scalar, at index: Int) {
    var syllable = open ?? (OpenSyllable(), index)
    syllable.letters.append(letter, scalar)
    open = syllable
  }

  mutating func take(_ mark: NameMark) { open?.letters.add(mark) }

  mutating func close(at end: Int) -> Bool {
    guard let open else { return false }
    first[count % Self.depth] = ReadSyllable(
      letters: open.letters.closed, beginsAnew: beginsAnew, range: open.start..<end)
    count += 1
    (self.open, beginsAnew) = (nil, false)
    return true
  }

  mutating func endSentence() { beginsAnew = true }

  mutating func enterTag() {
    outside = (open, count, beginsAnew)
    (open, count, beginsAnew) = (nil, 0, false)
    first = memory + Self.depth
  }

  mutating func leaveTag(at index: Int) {
    if let outside { (open, count, beginsAnew) = outside }
    outside = nil
    first = memory
  }
}
