/// What can be wrong with answers to questions of the program.
extension Rule {
  package static let answeredTwice = Rule(
    "answered-twice",
    en: "this question was answered before; keep one of the answers",
    vi: "câu hỏi này đã trả lời ở trên; hãy giữ lại một câu trả lời")
  package static let answerUnneeded = Rule(
    "answer-unneeded", .warning, acceptance: .never,
    en: "nothing asks about '{0}' any more; take the answer out, or write it as the lists do",
    vi: "không còn gì hỏi về '{0}'; hãy bỏ câu trả lời này, hoặc ghi đúng chữ trong danh sách")
  package static let answerIDFromRows = Rule(
    "answer-id-from-rows",
    en:
      "'{0}' is made of one list's row; add '{1}' to Content/data/recipients.csv with an id of its own, and answer with that",
    vi:
      "mã '{0}' do máy đặt từ một dòng danh sách; hãy thêm '{1}' vào Content/data/recipients.csv với mã riêng, rồi ghi mã ấy ở đây"
  )
  /// A note.
  package static let alsoNamedHere = Rule(
    "also-named-here", en: "a name is here too", vi: "tên cũng có ở đây")
  package static let newInSeveralLists = Rule(
    "new-in-several-lists", .warning,
    en:
      "names that stand in several lists, nowhere with a place: {0} in all ({1}); say in tra-loi.yml of each whether it is one, as 'guongsang resolve --questions' writes it; until then each list has its own",
    vi:
      "{0} tên có ở nhiều danh sách mà không nơi nào ghi đơn vị ({1}); hãy cho biết trong tra-loi.yml mỗi tên là một hay nhiều người, tập thể ('guongsang resolve --questions' viết sẵn dòng); chưa trả lời thì mỗi danh sách là một người riêng"
  )
}
