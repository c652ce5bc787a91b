/// Whether what stands behind a name and a comma is most likely the name of somebody else, and no post: "bà Lê Thị Ba", "Lê Thị Chín".
package func mayBeAnotherPerson(_ post: String) -> Bool {
  let words = post.split(separator: " ")
  guard (2...6).contains(words.count) else { return false }
  let titles: Set = ["ông", "bà", "anh", "chị", "em", "cháu", "cụ", "cô", "chú", "bác"]
  if titles.contains(words[0].lowercased()) {
    return words.dropFirst().allSatisfy(isCapitalised) && words.count > 2
  }
  return words.count < 5 && words.allSatisfy(isCapitalised) && familyNames.contains(words[0].lowercased())
}

private func isCapitalised(_ word: Substring) -> Bool {
  word.unicodeScalars.first?.properties.isUppercase == true
    && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "'" || $0 == "’" }
}

/// The families of nine tenths of the people, and those of the mountains of the north and the centre.
private let familyNames: Set<String> = [
  "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
  "dương", "lý", "đinh", "trương",
  "đoàn", "trịnh", "đào", "lâm", "phùng", "mai", "tô", "hà", "tạ", "cao", "lò", "lô", "lương", "vi", "quàng",
  "lường", "giàng", "vàng",
  "sùng", "lầu", "thào", "cứ", "moong", "cụt", "kha", "hạ", "xồng", "vừ", "và", "ven",
]
