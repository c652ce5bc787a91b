import Bulletins
import SiteModel
import Testing

@testable import PressRoom

struct TableLayoutTests {
  private func table(_ header: [String], _ rows: [[String]]) -> PressTable {
    PressTable(header: header.map { [.text($0)] }, rows: rows.map { $0.map { [.text($0)] } })
  }

  /// The words that are wider than their column.
  private func narrowWords(of table: PressTable) -> [String] {
    let layout = table.layout
    var narrow: [String] = []
    for (position, row) in ([table.header] + table.rows).enumerated() {
      let face = position == 0 ? TypeFace.bold : .regular
      for (column, cell) in row.enumerated() {
        let room = Double(layout.shares[column]) * TableLayout.width / 1000 - TableLayout.padding
        let words = cell.plainText.split(separator: " ").map(String.init)
        narrow += words.filter { face.width(of: $0, size: Double(layout.size)) > room }
      }
    }
    return narrow
  }

  @Test func aNarrowColumnHasRoomForItsLongestWord() {
    let table = PressTable.numberedRows
    let layout = table.layout
    #expect(layout.size == 12)
    #expect(narrowWords(of: table) == [])
    // "STT" in bold type of 12 points, and no more.
    #expect((74...78).contains(layout.shares[0]))
    #expect(layout.shares[3] > layout.shares[1])
  }

  @Test func lettersGetSmallerBeforeWordsBreak() {
    let table = PressTable.eightColumns
    #expect((8..<12).contains(table.layout.size))
    #expect(narrowWords(of: table) == [])
  }

  @Test func whatIsTooWideInTheSmallestLettersBreaksItsLongestWords() throws {
    let numbers = (1...8).map { "\($0)23.456.789.012.345" }
    let table = table((1...8).map { "C\($0)" } + ["STT"], [numbers + ["1"]])
    let layout = table.layout
    #expect(layout.size == 8)
    #expect(narrowWords(of: self.table(["STT"], [])) == [])
    #expect(
      Double(layout.shares[8]) * TableLayout.width / 1000 > TypeFace.bold.width(of: "STT", size: 8) + 10)
    guard case .text(let broken) = layout.breakable([.text(numbers[0])], column: 0, isHeader: false)[0] else {
      Issue.record("No text.")
      return
    }
    #expect(broken == "123.\u{200B}456.\u{200B}789.\u{200B}012.\u{200B}345")
    #expect(layout.breakable([.text("Một hai")], column: 0, isHeader: false) == [.text("Một hai")])
    #expect(layout.breakable([.text("1")], column: 8, isHeader: false) == [.text("1")])
  }

  @Test func aWordWithoutSignsBreaksAnywhere() {
    let layout = TableLayout(size: 12, shares: [1000], room: [30])
    #expect(
      layout.breakable([.strong([.text("abc abcdefgh")])], column: 0, isHeader: false)
        == [.strong([.text("abc a\u{200B}b\u{200B}c\u{200B}d\u{200B}e\u{200B}f\u{200B}g\u{200B}h")])])
  }

  /// An address takes no more than its part, and breaks.
  @Test func anAddressMakesNoSmallLetters() {
    let address = "https://guong.example/" + String(repeating: "duong-dan-", count: 20)
    let layout = table(["Bài", "Địa chỉ"], [["Một bài", address]]).layout
    #expect(layout.size == 12)
    #expect(layout.breakable([.text(address)], column: 1, isHeader: false) != [.text(address)])
  }

  @Test func longTextGetsTheWidth() {
    let layout = table(
      ["Người", "Thành tích"], [["Nguyễn Văn A", String(repeating: "cứu người ", count: 40)]]
    ).layout
    #expect(layout.shares[0] < 180)
  }

  @Test(arguments: [1, 2, 3, 4, 8, 20])
  func sharesAddUp(columns: Int) {
    let header = (1...columns).map { "Cột \($0)" }
    #expect(table(header, [header, header]).layout.shares.reduce(0, +) == 1000)
    #expect(table(header, []).layout.shares.reduce(0, +) == 1000)
  }

  @Test func aTableWithoutColumnsHasNoShares() {
    #expect(table([], []).layout.shares == [])
  }

  /// `Tests/press/letters.py` holds the widths against the fonts.
  @Test func marksTakeNoRoomAndHornsALittle() {
    let width = { (text: String) in TypeFace.regular.width(of: text, size: 1000) }
    #expect(width("ế") == width("e") && width("Đ") == width("D") && width("Ộ") == width("O"))
    #expect(width("ợ") > width("o") && width("ự") > width("u"))
    #expect(width("—") == 1000)
    #expect(TypeFace.mono.width(of: "aư1", size: 10) == 18)
  }
}
