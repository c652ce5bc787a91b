/// Letters that are not those that were meant.
extension Rule {
  package static let lookAlikeLetters = Rule(
    "look-alike-letters", .warning,
    en: "words with letters that only look like Vietnamese ones ({0}) were put right: {1}; type them again",
    vi: "có {0} từ dùng chữ cái chỉ trông giống chữ tiếng Việt, đã được thay: {1}; nên gõ lại trong tệp")
  package static let misreadText = Rule(
    "misread-text",
    en:
      "the file was once read in a wrong encoding and saved so: '{0}' was '{1}'; take the original again and save it as UTF-8",
    vi:
      "tệp đã bị mở sai bảng mã rồi lưu lại: '{0}' vốn là '{1}'; hãy lấy lại tệp gốc và lưu với mã UTF-8 (CSV UTF-8)"
  )
  package static let namesInverted = Rule(
    "names-inverted", .warning,
    en: "names with the family name first ({0}) are shown in the order of speech: '{1}' as '{2}'",
    vi: "có {0} tên viết họ trước, dấu phẩy rồi tên; trang hiện theo thứ tự khi đọc: '{1}' thành '{2}'")
  package static let nameLettersLost = Rule(
    "name-letters-lost",
    en: "letters of the name '{0}' are lost; write it again, in a file saved as UTF-8",
    vi: "tên '{0}' bị mất chữ; hãy gõ lại cho đúng và lưu tệp với mã UTF-8 (CSV UTF-8)")
  package static let nameMisread = Rule(
    "name-misread",
    en: "the name '{0}' was read in a wrong encoding; it was most likely '{1}': write it so",
    vi: "tên '{0}' bị hỏng chữ vì mở sai bảng mã; có lẽ là '{1}', hãy sửa lại như vậy")
  package static let nameInOldFont = Rule(
    "name-in-old-font",
    en: "the name '{0}' is in the old encoding {1}; it is most likely '{2}': write it so",
    vi: "tên '{0}' dùng bảng mã cũ {1}; có lẽ là '{2}', hãy sửa lại như vậy")
  package static let lettersLost = Rule(
    "letters-lost", .warning,
    en: "letters are lost, as in '{0}' (words: {1}); write them again",
    vi: "có chữ bị mất, như '{0}' (số từ: {1}); hãy gõ lại")
  package static let symbolLetters = Rule(
    "symbol-letters", .warning,
    en: "signs of a symbol font such as Word's bullets ({0}) show as empty boxes; write '- ' for a list",
    vi:
      "có {0} ký hiệu của phông Symbol, Wingdings (như dấu đầu dòng của Word), trên trang chỉ hiện ô trống; đầu dòng hãy gõ '- '"
  )
  package static let lettersMisread = Rule(
    "letters-misread", .warning,
    en: "words were read in a wrong encoding: '{0}' was most likely '{1}' (words: {2}); write them again",
    vi: "có từ bị hỏng chữ vì mở sai bảng mã: '{0}' có lẽ là '{1}' (số từ: {2}); hãy gõ lại")
  package static let lettersInOldFont = Rule(
    "letters-in-old-font", .warning,
    en: "words are in the old encoding {1}: '{0}' is most likely '{2}' (words: {3}); convert them to Unicode",
    vi:
      "có từ dùng bảng mã cũ {1}: '{0}' có lẽ là '{2}' (số từ: {3}); hãy chuyển sang Unicode (ví dụ bằng UniKey)"
  )
}
