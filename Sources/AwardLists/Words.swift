import VietnameseText

/// Whether a header stands over serial numbers.
func isNumbering(_ header: String) -> Bool {
  if header.utf8.count > 24 { return false }
  return ["stt", "tt", "so tt", "so thu tu"].contains(folded(header)) || header == "#"
}

/// A serial number: "12", "12.", "(12)".
func isSerialNumber(_ text: String) -> Bool {
  var digits = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
    case UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): break
    default: return false
    }
  }
  return (1...6).contains(digits)
}

/// Words by which awards are known, as they stand in titles and headings; folded. "Chiến sĩ" alone is a soldier, and "Nhà
/// giáo" a teacher.
private let awardWords = [
  "bang khen", "giay khen", "huan chuong", "huy chuong", "co thi dua", "chien si thi dua",
  "chien sy thi dua", "chien si tien tien", "chien sy tien tien", "lao dong tien tien", "tap the lao dong",
  "ky niem chuong", "anh hung lao dong", "anh hung luc luong", "anh hung llvt", "nha giao uu tu",
  "nha giao nhan dan", "thay thuoc uu tu", "thay thuoc nhan dan", "nghe si uu tu", "nghe sy uu tu",
  "nghe si nhan dan", "nghe sy nhan dan", "nghe nhan uu tu", "nghe nhan nhan dan", "gia dinh van hoa",
  "to dan pho van hoa", "don vi quyet thang", "don vi tien tien", "giai thuong", "thu khen", "bieu duong",
  "tuyen duong", "ba me viet nam", "danh hieu",
].map { " \($0) " }

/// Whether a text speaks of a form of commendation.
func namesAward(_ text: String) -> Bool {
  let words = " \(folded(text)) "
  return awardWords.contains { words.contains($0) }
}

/// A total below or between the rows: "Tổng cộng: 12", "Cộng 5 tập thể"; not "Tổng công ty …".
func isTotal(_ text: String) -> Bool {
  guard text.utf8.count < 200 else { return false }
  let words = folded(text)
  if ["tong", "cong", "tong cong", "cong chung"].contains(words) { return true }
  if words.hasPrefix("tong so ") || words == "tong so" { return true }
  if words.hasPrefix("danh sach nay co ") || words.hasPrefix("danh sach co ") || words.hasPrefix("an dinh ") {
    return true
  }
  return ["tong cong ", "tong ", "cong "].contains { start in
    words.hasPrefix(start)
      && words.utf8.dropFirst(start.utf8.count).first.map { (0x30...0x39).contains($0) } == true
  }
}

/// Whether a name is that of a part of a list, and of nobody: "Lĩnh vực giáo dục", "Các xã, phường"; marks count.
func isGroupName(_ text: String) -> Bool {
  let words = toneNormalised(text.lowercased())
  return groupBeginnings.contains { words.hasPrefix($0) }
}

private let groupBeginnings = [
  "lĩnh vực ", "ngành ", "đợt ", "các ", "hạng mục ", "nhóm đối tượng ", "đối tượng ", "diện ",
  "khối thi đua ",
  "khối các ", "cụm thi đua ",
].map(toneNormalised)

/// What stands where a list is signed.
func isSignature(_ text: String) -> Bool {
  guard text.utf8.count < 300 else { return false }
  let words = folded(text) + " "
  let starts = [
    "nguoi lap ", "tm ", "t m ", "kt ", "tl ", "tuq ", "thu tuong ", "bo truong ", "chu tich ",
    "pho chu tich ", "giam doc ", "pho giam doc ",
    "hieu truong ",
    "thu truong ", "ke toan ", "xac nhan ", "noi nhan ", "da ky ", "ky ten ", "ky ghi ro ", "truong phong ",
    "chanh van phong ",
    "lap bieu ", "nguoi tong hop ", "thu ky ",
  ]
  if starts.contains(where: words.hasPrefix) { return true }
  // "Nghệ An, ngày … tháng … năm 2026"
  return words.contains(" ngay ") && words.contains(" thang ") && words.contains(" nam ")
    && text.utf8.count < 100
    || words.hasPrefix("ngay ") && words.contains(" thang ")
}
