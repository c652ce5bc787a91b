/// One run of the automaton over a text: it finds where names may end, in a few instructions for each byte and, as nothing foretells what
/// comes next in Vietnamese, without asking what a byte is.
struct ConsonantRun: LetterTaker {
  private let table: UnsafePointer<UInt32>
  private let textSigns: UnsafePointer<UInt8>
  private let tagSigns: UnsafePointer<UInt8>
  private var signs: UnsafePointer<UInt8>
  private var state = NameAutomaton.nowhere
  /// Of the text around the tag that is being read.
  private var outside: UInt32?
  /// Where the last name may end.
  private(set) var end = 0
  /// A place before that name, outside tags, where no name had begun.
  private(set) var restart = 0

  /// Reads all of a text.
  static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ automaton: NameAutomaton,
    _ body: (inout NameReader<ConsonantRun>) -> Result
  ) -> Result {
    let signs = NameSign.tables(for: bytes)
    return automaton.table.withUnsafeBufferPointer { table in
      signs.text.withUnsafeBufferPointer { text in
        signs.tag.withUnsafeBufferPointer { tag in
          guard let table = table.baseAddress, let text = text.baseAddress, let tag = tag.baseAddress else {
            preconditionFailure("A buffer with elements has an address.")
          }
          let run = ConsonantRun(table: table, textSigns: text, tagSigns: tag, signs: text)
          return NameReader.read(bytes, run, body)
        }
      }
    }
  }

  private init(
    table: UnsafePointer<UInt32>, textSigns: UnsafePointer<UInt8>, tagSigns: UnsafePointer<UInt8>,
    signs: UnsafePointer<UInt8>
  ) {
    (self.table, self.textSigns, self.tagSigns, self.signs) = (table, textSigns, tagSigns, signs)
  }

  /// What is open need not be known: a syllable is closed twice without harm.
  var isInSyllable: Bool { true }

  @inline(__always)
  mutating func skim(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> (index: Int, mayEnd: Bool) {
    var index = index
    while index < bytes.count {
      // In pieces, so that places to begin again are not far apart.
      let end = min(bytes.count, index &+ 512)
      var state = state
      while index < end {
        let next = table[Int(state &+ UInt32(signs[Int(bytes[index])]))]
        guard next & NameAutomaton.stops == 0 else { return stop(at: index, from: state, next) }
        state = next
        index &+= 1
      }
      self.state = state
      noteRestart(at: index)
    }
    return (index, false)
  }

  @inline(__always)
  private mutating func stop(at index: Int, from before: UInt32, _ next: UInt32) -> (index: Int, mayEnd: Bool)
  {
    state = next & ~NameAutomaton.stops
    if state == before { return (index, false) }
    end = index
    return (index &+ 1, true)
  }

  private mutating func step(_ sign: NameSign) -> Bool {
    let next = table[Int(state) + Int(sign.number)]
    state = next & ~NameAutomaton.stops
    return next & NameAutomaton.stops != 0
  }

  mutating func take(_ letter: NameLetter, _ scalar: Unicode.Scalar, at index: Int) {
    _ = step(NameSign(letter, scalar))
  }

  mutating func take(_ mark: NameMark) {}

  @inline(__always)
  mutating func close(at end: Int) -> Bool {
    guard step(.divider) else {
      noteRestart(at: end)
      return false
    }
    self.end = end
    return true
  }

  private mutating func noteRestart(at index: Int) {
    if state == NameAutomaton.nowhere, outside == nil { restart = index }
  }

  /// What comes behind the end of a sentence is read again with it.
  mutating func endSentence() {}

  mutating func enterTag() {
    (outside, state, signs) = (state, NameAutomaton.nowhere, tagSigns)
  }

  mutating func leaveTag(at index: Int) {
    (outside, state, signs) = (nil, outside ?? NameAutomaton.nowhere, textSigns)
    noteRestart(at: index)
  }
}
