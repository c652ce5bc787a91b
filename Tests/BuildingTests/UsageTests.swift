import Foundation
import Testing

/// Wrong usage and help, in the language of messages.
struct UsageTests {
  private func run(_ arguments: [String]) throws -> Command { try Command(arguments, locale: "vi_VN.UTF-8") }

  /// Each sentence of the library of arguments that people can meet.
  @Test(arguments: [
    (["build", "--sauce", "."], "không có tùy chọn '--sauce'; có phải là '--source'?"),
    (["build", "--khong-co-gi"], "không có tùy chọn '--khong-co-gi'"),
    (["build", "-z"], "không có tùy chọn '-z'"),
    (["build", "--output"], "thiếu giá trị của '--output <output>'"),
    (["build", "--quiet=1"], "tùy chọn '--quiet' không có giá trị, mà lại ghi '1'."),
    (["build", "thua"], "thừa 'thua'"), (["build", "thua", "nua"], "thừa 2 mục: 'thua', 'nua'"),
    (["render"], "thiếu '<file>'"),
    (["build", "--jobs", "nhieu"], "giá trị 'nhieu' không dùng được cho '--jobs <jobs>'"),
    (["build", "--jobs", "0"], "--jobs phải từ 1 đến 256."),
    (
      ["build", "--format", "xml"],
      "giá trị 'xml' không dùng được cho '--format <format>'. Hãy ghi một trong các giá trị: 'text' và 'json'."
    ),
    (["list", "bai"], "giá trị 'bai' không dùng được cho '<subject>'. Hãy ghi một trong các giá trị:"),
    (["keys", "bai", "--format", "a"], "giá trị "),
    (["press", "draft"], "Hãy ghi một trong --week, --month, --campaign và --decision."),
  ])
  func wrongUsageIsSaidInVietnamese(arguments: [String], words: String) throws {
    let command = try run(arguments)
    #expect(command.status == 2)
    #expect(command.messages.hasPrefix("Lỗi: " + words), "\(command.messages)")
    #expect(command.messages.firstMatch(of: english) == nil, "\(command.messages)")
  }

  @Test(arguments: [
    [], ["build"], ["check"], ["list"], ["resolve"], ["render"], ["sheet"], ["keys"], ["takedown"], ["press"],
    ["press", "list"], ["press", "draft"], ["press", "show"], ["press", "diff"], ["press", "publish"],
    ["press", "correct"], ["press", "hold"], ["press", "kill"], ["press", "sign"], ["press", "verify"],
  ])
  func helpIsInVietnamese(command words: [String]) throws {
    let command = try run(words + ["--help"])
    #expect(command.status == 0)
    #expect(command.output.hasPrefix("LỆNH NÀY: "))
    #expect(command.output.firstMatch(of: english) == nil, "\(command.output)")
  }

  /// Words of English that no option or file is named by.
  private var english: Regex<(Substring, Substring)> {
    #/\b(Error|Usage|USAGE|OPTIONS|Help|Did|you|mean|the|The|Missing|Unknown|Unexpected|invalid|provide|default|values|for|more|Show|information|is|of)\b/#
  }

  @Test(arguments: [
    ["--lang", "vi", "build", "--help"], ["build", "--lang=vi", "--help"], ["--lang=vi", "--help"],
  ])
  func theLanguageMayStandAnywhere(arguments: [String]) throws {
    #expect(try Command(arguments).output.hasPrefix("LỆNH NÀY: "))
  }

  @Test func aLanguageThatNobodyKnowsIsWrongUsage() throws {
    #expect(try Command(["build", "--lang", "fr"]).status == 2)
    #expect(try Command(["--lang", "fr", "build"]).status == 2)
  }

  @Test(arguments: [
    (["chek"], "không có lệnh 'chek'; có phải là 'check'?"),
    (["press", "kil", "2026-0001"], "không có lệnh 'kil'; có phải là 'kill'?"),
    (["xuat-ban"], "không có lệnh 'xuat-ban'."),
  ])
  func aCommandWithASlipIsOfferedAsItIs(arguments: [String], words: String) throws {
    let command = try run(arguments)
    #expect(command.status == 2)
    #expect(command.messages.hasPrefix("Lỗi: \(words)\nCác lệnh: "), "\(command.messages)")
  }

  @Test(arguments: [["render", "khong-co.md"], ["sheet", "khong-co.xlsx"]])
  func aFileThatIsNotThereIsSaidInTheLanguageToo(arguments: [String]) throws {
    let command = try run(arguments)
    #expect(command.status == 3)
    #expect(
      command.messages.contains(
        "lỗi: không đọc được tệp: không có hoặc không được phép đọc [unreadable-file]"))
  }
}
