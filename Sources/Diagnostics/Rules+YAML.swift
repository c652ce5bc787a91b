/// What can be wrong in how keys and values are written, before anyone looks at what they mean.
extension Rule {
  package static let yamlTab = Rule(
    "yaml-tab",
    en: "this line begins with a tab; use spaces instead of the Tab key",
    vi: "dòng này thụt vào bằng phím Tab; hãy dùng dấu cách thay cho phím Tab")
  package static let yamlUnclosedQuote = Rule(
    "yaml-unclosed-quote",
    en: "the quotation mark {0} that opens here is never closed",
    vi: "dấu nháy {0} mở ở đây chưa được đóng")
  package static let yamlTextAfterQuote = Rule(
    "yaml-text-after-quote",
    en:
      "there is text after the closing quotation mark; put the whole value in quotation marks of the other kind",
    vi: "còn chữ sau dấu nháy đóng; hãy đặt cả giá trị trong dấu nháy loại kia")
  package static let yamlUnclosedBracket = Rule(
    "yaml-unclosed-bracket",
    en: "the list that opens here with '{0}' lacks a comma between two entries or the closing '{1}'",
    vi: "danh sách mở ở đây bằng '{0}' thiếu dấu phẩy giữa hai mục hoặc thiếu dấu đóng '{1}'")
  package static let yamlStoppedHere = Rule(
    "yaml-stopped-here",
    en: "this is where it cannot go on",
    vi: "đến đây thì không đọc tiếp được")
  package static let yamlColonInValue = Rule(
    "yaml-colon-in-value",
    en: "a colon with a space after it begins a new key; put the whole value in quotation marks",
    vi: "dấu hai chấm kèm dấu cách bị hiểu là bắt đầu khóa mới; hãy đặt cả giá trị trong dấu nháy")
  package static let yamlSpecialStart = Rule(
    "yaml-special-start",
    en: "a value cannot begin with '{0}'; put the whole value in quotation marks",
    vi: "giá trị không được bắt đầu bằng '{0}'; hãy đặt cả giá trị trong dấu nháy")
  package static let yamlIndentation = Rule(
    "yaml-indentation",
    en:
      "this line does not line up with the lines it belongs to; lines of one group begin in the same column",
    vi: "dòng này thụt vào không khớp với nhóm của nó; các dòng cùng nhóm phải bắt đầu ở cùng một cột")
  package static let valueCutAtHash = Rule(
    "value-cut-at-hash", .warning,
    en:
      "the value ends at '#', so only '{0}' is read and '{1}' is not; put the whole value in quotation marks",
    vi: "giá trị bị cắt ở dấu '#': chỉ đọc '{0}', bỏ '{1}'; hãy đặt cả giá trị trong dấu nháy kép \"…\"")
  package static let yamlHashInList = Rule(
    "yaml-hash-in-list",
    en:
      "a '#' behind a blank cuts off the rest of the line; put the item that begins with it in quotation marks",
    vi:
      "dấu '#' sau dấu cách cắt mất phần còn lại của dòng; hãy đặt mục có dấu đó trong dấu nháy kép, ví dụ \"#thidua\""
  )
  package static let yamlMissingBlank = Rule(
    "yaml-missing-blank", en: "a blank must follow the colon: '{0}: …'",
    vi: "sau dấu hai chấm phải có một dấu cách: '{0}: …'")
  package static let yamlOddBlank = Rule(
    "yaml-odd-blank", en: "after the colon stands {0} and no blank; delete it and type a blank",
    vi: "sau dấu hai chấm là ký tự {0}, không phải dấu cách; hãy xóa đi rồi gõ một dấu cách")
  package static let yamlOddColon = Rule(
    "yaml-odd-colon", en: "'{0}' ({1}) is no colon; type ':' and a blank",
    vi: "'{0}' ({1}) không phải dấu hai chấm thường; hãy gõ lại ':' rồi một dấu cách")
  package static let yamlOddQuote = Rule(
    "yaml-odd-quote", en: "'{0}' ({1}) may not begin a key; delete it, or type '\"'",
    vi: "đầu dòng có '{0}' ({1}), làm hỏng tên khóa; hãy xóa đi, hoặc gõ lại dấu nháy thẳng \"")
  package static let yamlEqualsSign = Rule(
    "yaml-equals-sign", en: "between a key and its value stands a colon with a blank: '{0}: …'",
    vi: "giữa tên khóa và giá trị là dấu hai chấm rồi dấu cách, không phải '=': '{0}: …'")
  package static let yamlMissingColon = Rule(
    "yaml-missing-colon",
    en:
      "a key with a colon is expected here, such as 'title: …'; a value goes on only in lines set in from its key",
    vi:
      "ở đây cần một khóa và dấu hai chấm, ví dụ 'title: …'; giá trị viết tiếp thì phải thụt vào so với khóa")
  package static let yamlDashInValue = Rule(
    "yaml-dash-in-value",
    en:
      "a list cannot begin on the line of its key; begin it on the next line, or put the value in quotation marks",
    vi: "danh sách không được bắt đầu ngay sau khóa; hãy viết từ dòng dưới, hoặc đặt giá trị trong dấu nháy")
  package static let yamlEscape = Rule(
    "yaml-escape",
    en:
      "the backslash has a special meaning between double quotation marks; write it twice, or use single ones",
    vi: "dấu \\ có nghĩa riêng giữa hai dấu nháy kép; hãy viết hai lần \\\\ hoặc dùng dấu nháy đơn")
  package static let yamlAnchor = Rule(
    "yaml-anchor",
    en:
      "'{0}' at the beginning has a special meaning that is not used here; put the value in quotation marks",
    vi: "'{0}' ở đầu giá trị có nghĩa riêng không dùng ở đây; hãy đặt giá trị trong dấu nháy")
  package static let yamlMergeKey = Rule(
    "yaml-merge-key",
    en: "'<<' does not copy keys here; write out every key",
    vi: "'<<' không dùng để chép khóa ở đây; hãy viết đủ từng khóa")
  package static let yamlKeyIsNotText = Rule(
    "yaml-key-is-not-text",
    en: "a key must be a single word or text, not a list or a group",
    vi: "khóa phải là một từ hay một đoạn chữ, không phải danh sách hay nhóm")
  package static let yamlManyDocuments = Rule(
    "yaml-many-documents",
    en: "a second block of keys begins here; there may be only one",
    vi: "ở đây bắt đầu một phần khai báo thứ hai; mỗi tệp chỉ được có một")
  package static let yamlDirective = Rule(
    "yaml-directive",
    en: "a line must not begin with '%'",
    vi: "dòng không được bắt đầu bằng dấu '%'")
  package static let yamlTooDeep = Rule(
    "yaml-too-deep",
    en: "lists and groups are nested more than {0} deep",
    vi: "danh sách và nhóm lồng nhau quá {0} tầng")
  package static let yamlTooLarge = Rule(
    "yaml-too-large",
    en: "the keys and values are {0} bytes long; at most {1} are allowed",
    vi: "phần khai báo dài {0} byte; tối đa là {1} byte")
  package static let yamlControlCharacter = Rule(
    "yaml-control-character",
    en: "there is an invisible control character here ({0}); delete it",
    vi: "ở đây có một ký tự điều khiển không nhìn thấy ({0}); hãy xóa đi")
  package static let yamlSyntax = Rule(
    "yaml-syntax",
    en: "keys and values cannot be made out from here; look for a missing quotation mark, colon or space",
    vi: "từ đây không đọc được khóa và giá trị; hãy xem có thiếu dấu nháy, dấu hai chấm hay dấu cách không")
  package static let onlyFirstValue = Rule(
    "only-first-value", .warning,
    en: "'{0}' takes one value, so the others are left out; keep one",
    vi: "'{0}' chỉ nhận một giá trị nên các giá trị sau bị bỏ; hãy giữ lại một")
}
