import VietnameseText

/// Whether a text says that something is only proposed: "Danh sách đề nghị khen thưởng", "Kèm theo Tờ trình số 5/TTr-UBND",
/// "Dự thảo", "Quyết định số     /QĐ-UBND" with the number left for the pen.
package func isProposal(_ text: String) -> Bool {
  guard text.utf8.count < 1000 else { return false }
  let words = " \(folded(text)) "
  return proposalWords.contains { holds(words, $0) } || hasBlankNumber(text)
}

private let proposalWords = [
  "de nghi", "to trinh", "trinh hoi dong", "trinh chu tich", "trinh cap", "trinh ubnd", "ttr ubnd", "ttr",
  "xet tang", "xet khen thuong", "xet cong nhan", "xet danh hieu", "binh xet", "de cu", "du kien", "du thao",
  "danh sach gioi thieu", "dang ky danh hieu", "dang ky thi dua",
].map { " \($0) " }

/// Whether a title says that no decision was made yet, whatever else it cites.
func isDraft(_ text: String) -> Bool {
  let words = " \(folded(text)) "
  return [" kem theo to trinh ", " du thao "].contains { holds(words, $0) } || hasBlankNumber(text)
}

/// "Số      /QĐ-UBND", "số ……/QĐ-UBND": a decision that has no number yet.
private func hasBlankNumber(_ text: String) -> Bool {
  withNumbersClosedUp(text).split(whereSeparator: \.isWhitespace).contains { word in
    word.drop { ".…_:".contains($0) || $0.isLowercase }.hasPrefix("/QĐ")
  }
}

/// Whether a remark beside a row says that nobody was commended: "Không đồng ý", "Chưa đủ điều kiện", "Đã thu hồi".
package func isRefusal(_ remark: String) -> Bool {
  guard remark.utf8.count < 300 else { return false }
  return isFolded(remark) { words in
    refusals.contains { start in
      words.starts(with: start) && (words.count == start.count || words[start.count] == UInt8(ascii: " "))
    }
  }
}

private let refusals = [
  "khong dong y", "khong dat", "khong du", "khong khen", "khong xet", "khong cong nhan", "khong tang",
  "khong hoan thanh", "khong duoc", "chua du", "chua dat", "chua khen", "chua xet", "chua duoc",
  "chua co quyet dinh", "cho xet", "cho quyet dinh", "cho phe duyet", "de nghi", "bi loai", "loai khoi",
  "rut ten", "rut ho so", "da rut", "huy bo", "huy quyet dinh", "da huy", "thu hoi", "da thu hoi",
  "tam dung", "khong thong qua", "khong nhat tri",
].map { Array($0.utf8) }
