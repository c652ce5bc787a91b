import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Whoever writes a choice in words is answered in words.
struct ChoiceWordsTests {
  private func problem(_ kind: String) -> Diagnostic? {
    linked(["awards/a.csv": "Họ và tên,Đối tượng,Hình thức,Quyết định\nVi Văn Ba,\(kind),Bằng khen,1/QĐ\n"]).1
      .first { $0.code == "bad-choice" }
  }

  @Test func theChoicesAreNamedAsPeopleWriteThem() throws {
    let told = try #require(problem("Cá nhâm"))
    #expect(
      told.message(in: .vi)
        == "'Cá nhâm' không thuộc các giá trị: Cá nhân, Tập thể, Hộ gia đình, Địa bàn, Tỉnh, Nước ngoài")
    #expect(told.message(in: .en).contains("ca-nhan, tap-the"))
    #expect(told.suggestions == ["Cá nhân"])
    #expect(problem("ca-nham")?.suggestions == ["ca-nhan"])
  }

  /// Each of those words is one that is understood.
  @Test func whatIsOfferedIsUnderstood() {
    for kind in Recipient.Kind.allWords + ["Khen thưởng cá nhân"] { #expect(problem(kind) == nil, "\(kind)") }
  }
}
