import Testing

@testable import Formats

struct JSONTests {
  static let value: JSONValue = [
    "b": [1, -2, .null, true], "a": .object(["x": nil, "y": "<"]), "empty": [], "none": [:],
    "exact": JSONNumber("20.802").map(JSONValue.number) ?? .null,
  ]

  @Test func compactHasNoSpacesAndKeepsTheOrderOfMembers() {
    #expect(
      text { $0.appendJSON(Self.value) }
        == #"{"b":[1,-2,null,true],"a":{"y":"\u003C"},"empty":[],"none":{},"exact":20.802}"#)
  }

  @Test func prettyIndentsByTwoAndEndsItsLastLine() {
    let expected = #"""
      {
        "b": [
          1,
          -2,
          null,
          true
        ],
        "a": {
          "y": "\u003C"
        },
        "empty": [],
        "none": {},
        "exact": 20.802
      }

      """#
    #expect(text { $0.appendJSON(Self.value, .pretty) } == expected)
  }

  @Test(arguments: ["0", "-0", "12", "3.50", "1e6", "1E-2", "-20.802e+10"])
  func numbersKeepTheirSpelling(text: String) {
    #expect(JSONNumber(text)?.text == text)
  }

  @Test(arguments: ["", "-", "01", "+1", ".5", "1.", "1,5", "1e", "0x1", "NaN", "1 ", "1.234.567", "１"])
  func otherSpellingsAreNotNumbers(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func noTextCanEndAJSONLDBlock() {
    let block = text { $0.appendJSONLDScript(["name": "</script><script>alert(1)//"]) }
    #expect(
      block
        == #"<script type="application/ld+json">{"name":"\u003C/script\u003E\u003Cscript\u003Ealert(1)//"}</script>"#
    )
  }
}
