import Formats
import Foundation
import Testing

struct ZIPTests {
  @Test(arguments: [("", UInt32(0)), ("123456789", 0xCBF4_3926), ("Tiếng Việt", 0x3C36_EC18)])
  func sumsAsTheStandardDoes(_ text: String, _ sum: UInt32) {
    #expect(crc32(text.utf8) == sum)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func isReadByOthersAndAlwaysTheSame() throws {
    let entries = [
      ZIPArchive.Entry(path: "a/tên.txt", bytes: Array("một\n".utf8)), ZIPArchive.Entry(path: "b", bytes: []),
    ]
    let time = ZIPArchive.Time(year: 2026, month: 5, day: 19, hour: 8, minute: 0, second: 2)
    let bytes = ZIPArchive(entries, time: time).bytes
    #expect(bytes == ZIPArchive(entries, time: time).bytes)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      for i in z.infolist(): print(i.filename, i.date_time, oct(i.external_attr >> 16), z.read(i))
      """, file.path,
    ]
    process.standardOutput = pipe
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(
      said == """
        a/tên.txt (2026, 5, 19, 8, 0, 2) 0o100644 b'm\\xe1\\xbb\\x99t\\n'
        b (2026, 5, 19, 8, 0, 2) 0o100644 b''

        """)
  }
}
