/// Knows after each byte whether the consonants of a whole name have just been read (Aho and Corasick, 1975).
///
/// A state is the longest beginning of a name, in whole syllables and the consonants of the next one, that the text ends with. What it
/// finds need not be a name: that is read again with its marks. But where it finds nothing, none of the names stands.
struct NameAutomaton: Sendable {
  /// The position of the next state's row, by the position of a state's row plus the number of a sign.
  private(set) var table: [UInt32]

  /// Set in an entry where the automaton stops: a name may have ended, or the sign is to be looked at.
  static let stops: UInt32 = 0x8000_0000
  /// Between syllables of which none begins a name. The first row of the table.
  static let nowhere: UInt32 = 0

  /// - Parameter names: each as the signs of its letters, with one divider between two syllables.
  init(names: [[NameSign]]) {
    var tree = NameTree()
    for name in names { tree.add(name) }
    table = tree.table
  }
}

/// The beginnings of names, each a node that knows the node of one sign less.
private struct NameTree {
  private struct Node {
    var children: [UInt8: Int] = [:]
    /// Behind a divider, not in a syllable.
    var isBetween = false
    var endsName = false
  }

  /// The first is `nowhere`, the second a syllable that begins no name.
  private var nodes = [Node(isBetween: true), Node()]
  private static let elsewhere = 1

  mutating func add(_ name: [NameSign]) {
    var node = 0
    for sign in name {
      // A syllable is entered by any letter, and vowels count nothing in it.
      if nodes[node].isBetween { node = child(of: node, NameSign.vowel, isBetween: false) }
      if sign != NameSign.vowel { node = child(of: node, sign, isBetween: sign == NameSign.divider) }
    }
    node = child(of: node, NameSign.divider, isBetween: true)
    nodes[node].endsName = true
  }

  private mutating func child(of node: Int, _ sign: NameSign, isBetween: Bool) -> Int {
    if let child = nodes[node].children[sign.number] { return child }
    nodes.append(Node(isBetween: isBetween))
    nodes[node].children[sign.number] = nodes.count - 1
    return nodes.count - 1
  }

  var table: [UInt32] {
    var rows = [[Int]](repeating: [], count: nodes.count)
    rows[Self.elsewhere] = row(of: Self.elsewhere, shorter: [])
    var ends = nodes.map(\.endsName)
    // By length: the longest shorter beginning that a text ends with has its row before.
    var level = [(node: 0, shorter: Self.elsewhere)]
    while !level.isEmpty {
      for (node, shorter) in level {
        rows[node] = row(of: node, shorter: node == 0 ? rows[Self.elsewhere] : rows[shorter])
        ends[node] = ends[node] || ends[shorter]
      }
      level = level.flatMap { node, shorter in
        nodes[node].children.map { sign, child in
          (child, node == 0 ? Self.elsewhere : rows[shorter][Int(sign)])
        }
      }
    }
    return rows.enumerated().flatMap { node, row in
      row.enumerated().map { sign, next in
        let stops = sign == Int(NameSign.stop.number) || next != node && ends[next]
        return UInt32(next * NameSign.count) | (stops ? NameAutomaton.stops : 0)
      }
    }
  }

  /// The next node for each sign.
  private func row(of node: Int, shorter: [Int]) -> [Int] {
    var row = shorter.isEmpty ? [Int](repeating: Self.elsewhere, count: NameSign.count) : shorter
    let between = nodes[node].isBetween
    row[Int(NameSign.stop.number)] = node
    if node == Self.elsewhere { row[Int(NameSign.divider.number)] = 0 }
    // What has been counted already is not counted again.
    row[Int((between ? NameSign.divider : NameSign.vowel).number)] = node
    var children = nodes[node].children
    if between, let syllable = children[NameSign.vowel.number] {
      children.merge(nodes[syllable].children.filter { $0.key != NameSign.divider.number }) { first, _ in
        first
      }
    }
    for (sign, child) in children { row[Int(sign)] = child }
    return row
  }
}
