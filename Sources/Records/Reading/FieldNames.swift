import VietnameseText

/// The keys that a mapping or table may have.
package struct KnownKeys: Sendable, ExpressibleByArrayLiteral {
  let keys: [String]
  /// The key whose label this is, folded: in Vietnamese a key is spelled as its label.
  let labelled: [String: String]

  package init(_ fields: [FieldDescription]) {
    keys = fields.map(\.key)
    labelled = Dictionary(
      fields.map { (folded($0.label.vi), $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  package init(arrayLiteral keys: String...) { (self.keys, labelled) = (keys, [:]) }
}

/// The other names that editors and offices write for a key or column, in one table for front matter and
/// spreadsheets alike.
package enum FieldNames {
  /// The English key for a name as written: case, marks, spaces and punctuation do not matter, so
  /// `tieu-de`, `Tiêu đề` and `TIÊU ĐỀ` are one. `nil` when no `known` key is meant.
  package static func key(for written: String, among known: KnownKeys) -> String? {
    if known.keys.contains(written) { return written }
    let name = folded(written)
    let english = name.split(separator: " ").joined(separator: "_")
    if known.keys.contains(english) { return english }
    return known.labelled[name] ?? vietnamese[name]?.first { known.keys.contains($0) }
  }

  /// Every name that stands for one of the known keys, for near misses: the keys themselves and the
  /// Vietnamese names in their front-matter spelling.
  static func allNames(for known: KnownKeys) -> [String] {
    let others = vietnamese.filter { $0.value.contains { known.keys.contains($0) } }.keys
    return known.keys + spelled(Set(others).union(known.labelled.keys))
  }

  /// The Vietnamese names that mean a key where the others are known too, in their front-matter spelling.
  static func names(of key: String, among known: KnownKeys) -> [String] {
    spelled(Set(vietnamese.keys).union(known.labelled.keys).filter { self.key(for: $0, among: known) == key })
  }

  /// The label of a key in Vietnamese, as heads have it: `tieu-de`.
  static func vietnameseName(of key: String, among known: KnownKeys) -> String? {
    known.labelled.filter { $0.value == key }.keys.min().map { spelled([$0])[0] }
  }

  /// The key that another generator has under this name, and that is called otherwise here. It is offered and not taken, since what
  /// stands there may be more or less than ours holds.
  static func meantElsewhere(by written: String, among known: KnownKeys) -> String? {
    elsewhere[folded(written)].flatMap { key in known.keys.contains(key) ? key : nil }
  }

  /// Names in Hugo, Jekyll, Zola, Eleventy and WordPress exports, folded.
  private static let elsewhere: [String: String] = [
    "description": "summary", "excerpt": "summary", "subtitle": "summary", "lead": "summary",
    "abstract": "summary",
    "keywords": "tags", "categories": "tags", "category": "tags", "tag": "tags", "topics": "tags",
    "url": "aliases",
    "slug": "aliases", "permalink": "aliases", "path": "aliases", "redirect from": "aliases",
    "expirydate": "expires",
    "expiry date": "expires", "unpublishdate": "expires", "publishdate": "date", "publish date": "date",
    "pubdate": "date",
    "lastmod": "updated", "last modified": "updated", "modified": "updated",
    "author": "authors",
    "by": "authors", "thumbnail": "image", "cover": "image", "images": "image", "featured image": "image",
    "feature image": "image", "banner": "image", "photo": "image",
  ]

  private static func spelled(_ names: Set<String>) -> [String] {
    names.sorted().map { $0.split(separator: " ").joined(separator: "-") }
  }

  /// The kind of private data that a column holds, by its folded name; such a column is never read
  /// (Law 91/2025/QH15).
  static func isPrivate(_ written: String) -> Bool {
    let name = folded(written)
    // "Bệnh" is private, "Bệnh viện" a place of work.
    if name == "benh vien" { return false }
    return privateNames.contains {
      begins(name.utf8, $0.utf8) || begins(name.utf8.reversed(), $0.utf8.reversed())
    }
  }

  /// Whether words begin a text, in either direction.
  private static func begins<Bytes: Collection<UInt8>>(_ text: Bytes, _ words: Bytes) -> Bool {
    guard text.starts(with: words) else { return false }
    let next = text.dropFirst(words.count).first
    return next == nil || next == UInt8(ascii: " ")
  }

  private static let privateNames = [
    "ngay sinh", "nam sinh", "ngay thang nam sinh", "sinh ngay", "gioi tinh", "dia chi", "noi o", "cho o",
    "noi cu tru",
    "thuong tru", "tam tru", "que quan", "so cccd", "cccd", "cmnd", "so cmnd", "can cuoc", "so dinh danh",
    "so dien thoai", "dien thoai", "sdt", "email", "tai khoan", "so tai khoan", "ngan hang", "dan toc",
    "ton giao", "dang vien", "ngay vao dang", "suc khoe", "benh", "birth date", "birthday", "gender",
    "address",
    "phone", "id number", "account", "ethnicity", "religion", "party member", "health",
  ]

  /// Folded Vietnamese name to the keys it may stand for, the likeliest first.
  private static let vietnamese: [String: [String]] = [
    "ma": ["id"], "ma so": ["id", "code"], "tieu de": ["title"], "tit": ["title"], "ten": ["name", "title"],
    "sapo": ["summary"], "tom tat": ["summary"], "ngay": ["date", "on"], "ngay dang": ["date"],
    "cap nhat": ["updated"], "tac gia": ["authors"], "nguon": ["source", "sources"],
    "nguon tin": ["source", "sources"], "cac nguon": ["sources"], "anh": ["image"],
    "thu vien anh": ["gallery"],
    "loai": ["kind", "type"], "nhan vat": ["about"], "ve": ["about"], "khen thuong": ["awards"],
    "phong trao": ["campaign"], "don vi": ["unit"], "linh vuc": ["field"], "chu de": ["tags"],
    "the": ["tags"],
    "viec lam": ["deed", "what"], "cach lam hay": ["practice"], "nhap": ["draft"], "ban nhap": ["draft"],
    "cam van": ["embargo"], "chi phat sau": ["embargo"], "het han": ["expires"], "duong dan cu": ["aliases"],
    "dinh chinh": ["corrections"], "go bo": ["withdrawn"], "thu hoi": ["withdrawn"], "ly do": ["reason"],
    "noi": ["place", "places", "at"], "noi dung": ["what", "about"], "hieu qua": ["effect"],
    "van de": ["problem"],
    "cac buoc": ["steps"], "cach lam": ["steps"], "kinh phi": ["cost"], "ket qua": ["result", "value"],
    "dieu kien": ["conditions"], "noi hoi them": ["contact"], "lien he": ["contact"], "tep": ["file"],
    "mo ta anh": ["alt"], "chu thich": ["caption"], "nguoi chup": ["credit"], "ban quyen": ["rights"],
    "da viet": ["was"],
    "viet lai": ["now"], "ban goc": ["original"], "ho va ten": ["name"], "ho ten": ["name"],
    "ten ca nhan tap the": ["name"], "ten tap the ca nhan": ["name"],
    "ten tap the ca nhan ho gia dinh": ["name"],
    "ten don vi": ["name"], "ten don vi tap the": ["name"], "ten tap the don vi": ["name"],
    "ten don vi tap the cong tac": ["organisation"],
    "ma ca nhan tap the": ["recipient"], "doi tuong": ["kind"], "phan loai": ["kind"],
    "phan loai khen thuong": ["kind"],
    "hinh thuc": ["form"], "hinh thuc khen thuong": ["form"], "danh hieu": ["form"],
    "danh hieu hinh thuc": ["form"], "hang": ["class"], "quyet dinh": ["decision"],
    "so quyet dinh": ["decision", "number"], "so": ["number"], "so hieu": ["number"],
    "ngay quyet dinh": ["decision_date", "date"], "ngay ky": ["decision_date", "date"],
    "cap quyet dinh": ["issuer"], "co quan ban hanh": ["issuer"], "nguoi quyet dinh": ["issuer"],
    "co quan": ["organisation", "office"], "to chuc": ["organisation"],
    "don vi cong tac": ["organisation", "unit"],
    "chuc vu": ["role"], "nhom doi tuong": ["role_class"], "loai hinh": ["type"],
    "loai hinh khen thuong": ["type"], "chuong trinh": ["programme"], "thanh tich": ["deed"],
    "ngay lap thanh tich": ["deed_date"], "ngay trao": ["ceremony"], "le trao": ["ceremony"],
    "truy tang": ["posthumous"], "tinh trang": ["state"], "trang thai": ["state"],
    "chi tieu": ["indicator", "targets"], "cac chi tieu": ["targets"],
    "ma chi tieu": ["indicator"], "ten chi tieu": ["name"], "ky": ["period"], "gia tri": ["value"],
    "don vi tinh": ["measure"], "muc tieu": ["target", "aim"], "luy ke": ["cumulative"],
    "la mot phan cua": ["part_of"],
    "den ngay": ["as_of", "valid_to", "closes"], "tu ngay": ["valid_from", "opens"], "huyen": ["district"],
    "ten khac": ["aliases"], "ten viet tat": ["short_name"], "cap tren": ["superior"],
    "noi nhap": ["successor", "successors"], "don vi ke tiep": ["successors"],
    "nay la": ["successors", "successor"],
    "so nguoi": ["recipients"], "trich yeu": ["about"], "chua thanh nien": ["minor"],
    "chua vi thanh nien": ["minor"], "tre em": ["minor"],
    "dong y": ["consent"], "ngay dong y": ["consent_date"], "ten sap xep": ["sort_name"],
    "ngay yeu cau": ["asked"], "yeu cau": ["asked"], "ngay nhan yeu cau": ["asked"],
    "yeu cau ngay": ["asked"],
    "ten goi": ["name"], "ten goi ong ba chuc danh": ["honorific"], "danh xung": ["honorific"],
    "ong ba": ["honorific"],
    "ho va ten ca nhan": ["name"], "ten ca nhan": ["name"], "ten tap the": ["name"],
    "tap the ca nhan": ["name"],
    "ten ca nhan tap the ho gia dinh": ["name"], "ho ten ca nhan": ["name"], "ca nhan tap the": ["name"],
    "ho va ten nguoi duoc khen": ["name"], "nguoi duoc khen": ["name"], "ten ho gia dinh": ["name"],
    "tap the ca nhan duoc khen": ["name"], "ten tap the ca nhan duoc khen thuong": ["name"],
    "chu ho": ["name"],
    "don vi duoc khen": ["name"], "tap the": ["name"], "ca nhan": ["name"], "ho gia dinh": ["name"],
    "phan loai doi tuong": ["role_class"], "chuc danh": ["role"], "chuc vu chuc danh": ["role"],
    "chuc vu noi cong tac": ["role"], "chuc vu don vi cong tac": ["role"], "chuc vu don vi": ["role"],
    "nghe nghiep": ["role"], "noi cong tac": ["organisation", "unit"], "co quan don vi": ["organisation"],
    "co quan cong tac": ["organisation"], "don vi co quan": ["organisation"], "xa phuong": ["unit"],
    "xa phuong thi tran": ["unit"], "dia phuong": ["unit"], "danh hieu thi dua": ["form"],
    "hinh thuc khen": ["form"], "hinh thuc danh hieu": ["form"], "danh hieu hinh thuc khen thuong": ["form"],
    "danh hieu thi dua hinh thuc khen thuong": ["form"], "hinh thuc danh hieu khen thuong": ["form"],
    "thanh tich dat duoc": ["deed"], "tom tat thanh tich": ["deed"], "noi dung khen thuong": ["deed"],
    "ly do khen thuong": ["deed"], "ly do khen": ["deed"], "noi dung thanh tich": ["deed"],
    "noi dung khen": ["deed"], "thoi gian lap thanh tich": ["deed_date"], "so qd": ["decision"],
    "so quyet dinh khen thuong": ["decision"], "quyet dinh so": ["decision"],
    "quyet dinh khen thuong": ["decision"],
    "ngay qd": ["decision_date"], "quyet dinh ngay": ["decision_date"],
    "ngay ban hanh": ["decision_date", "date"],
    "ngay ky quyet dinh": ["decision_date"], "ngay thang quyet dinh": ["decision_date"],
    "cap khen thuong": ["issuer"], "cap khen": ["issuer"], "nguoi ky": ["issuer"],
    "cap ra quyet dinh": ["issuer"],
    "phong trao thi dua": ["campaign"], "ngay trao tang": ["ceremony"], "ghi chu": ["note"],
    "trang tinh": ["sheet"], "hang tieu de": ["header"], "dong tieu de": ["header"], "cot": ["columns"],
    "cac cot": ["columns"], "cac hang": ["rows"], "cac dong": ["rows"], "gia tri chung": ["constants"],
    "hang an": ["hidden-rows"], "cac hang an": ["hidden-rows"], "dong an": ["hidden-rows"],
    "hidden rows": ["hidden-rows"],
    "de muc": ["headings"], "cac de muc": ["headings"],
    "phat hanh": ["release"], "gio phat hanh": ["release"], "tieu ngu": ["letterhead"],
    "the thuc": ["letterhead"],
    "dia danh": ["dateline"], "dau moi bao chi": ["contact"], "bai viet": ["stories"], "cac anh": ["photos"],
    "ghi chu cho bien tap vien": ["notes"], "chu tri": ["owner"], "phoi hop": ["partners"],
    "pham vi": ["scope"], "giai doan": ["term"],
    "phat dong": ["launched"], "giay phep": ["licence"], "hieu luc": ["validity"],
    "ngay mo": ["opens"], "mo": ["opens"], "ngay dong": ["closes"], "dong": ["closes"],
    "den het ngay": ["closes"], "nguoi duoc de nghi": ["nominees"], "de nghi": ["nominees"],
    "gui y kien": ["opinions_to"], "noi nhan y kien": ["opinions_to"], "noi nhan": ["office"],
    "dia chi": ["address"], "dien thoai": ["phone"], "thu dien tu": ["email"], "giu ten": ["keep_names"],
    "ho va ten chuc vu": ["name"], "ho ten chuc vu": ["name"], "ho va ten chuc danh": ["name"],
    "ho va ten chuc vu don vi": ["name"], "ho va ten chuc vu don vi cong tac": ["name"],
    "ho ten chuc vu don vi cong tac": ["name"], "ho ten chuc vu don vi": ["name"],
    "ho va ten can bo": ["name"], "ho ten can bo": ["name"], "ho va ten giao vien": ["name"],
    "ho ten giao vien": ["name"], "ho va ten hoc sinh": ["name"], "ho ten hoc sinh": ["name"],
    "ho va ten sinh vien": ["name"], "ho va ten dong chi": ["name"], "ho va ten cong chuc": ["name"],
    "ho va ten doan vien": ["name"], "ho va ten hoi vien": ["name"], "ho va ten quan nhan": ["name"],
    "ho va ten chu ho": ["name"], "ho ten chu ho": ["name"], "ho va ten nguoi lao dong": ["name"],
    "ho": ["name"], "ho dem": ["name"], "ho va dem": ["name"], "ho va ten dem": ["name"],
    "ho ten dem": ["name"], "ho lot": ["name"], "ho va ten lot": ["name"], "ho va lot": ["name"],
    "ho va chu lot": ["name"], "ho va chu dem": ["name"],
    "cap bac chuc vu": ["role"], "chuc vu cap bac": ["role"], "cap bac": ["role"],
    "chuc vu chuyen mon": ["role"], "so ngay quyet dinh": ["decision"],
    "so ngay thang quyet dinh": ["decision"], "so ngay thang nam quyet dinh": ["decision"],
    "so va ngay quyet dinh": ["decision"], "so quyet dinh ngay quyet dinh": ["decision"],
    "so quyet dinh ngay": ["decision"], "so quyet dinh ngay thang nam": ["decision"],
    "so quyet dinh ngay ky": ["decision"], "so quyet dinh ngay thang": ["decision"],
    "so qd ngay qd": ["decision"], "so qd ngay": ["decision"], "so qd ngay thang": ["decision"],
    "so ngay qd": ["decision"], "so ngay thang qd": ["decision"],
    "quyet dinh so ngay": ["decision"], "quyet dinh so ngay thang nam": ["decision"],
    "quyet dinh so ngay thang": ["decision"], "so ngay ban hanh quyet dinh": ["decision"],
    "quyet dinh so ngay thang nam ban hanh": ["decision"],
    "tong hop": ["composed"], "quy tac": ["rule"], "cac quy tac": ["rules"], "moi": ["every"],
    "chu ky": ["every"], "it nhat": ["minimum"],
    "tai": ["at"], "o": ["at"], "ngay xem": ["on"], "nguoi": ["by"], "nguoi xem": ["by"],
    "cau hoi": ["question"], "cac noi": ["places"], "chu": ["text"], "danh sach": ["list"],
    "tra loi": ["answer"],
    "duong dan": ["url"], "ma hanh chinh": ["code"], "ma so don vi hanh chinh": ["code"],
    "ma dvhc": ["code"], "dia chi trang": ["base_url"], "ngon ngu": ["language"],
    "mui gio": ["zone"], "co quan chu quan": ["publisher"], "nguoi phat ngon": ["spokesperson"],
    "bao chi": ["press"], "cac muc": ["sections"], "thu muc": ["paths"],
    "so muc moi trang": ["page_size"], "cho viet html": ["raw_html"], "giao dien": ["theme"],
    "ky hieu": ["symbol"], "nhan": ["label"], "gioi thieu": ["about"], "khoa cong khai": ["key"],
    "ma nguoi": ["recipient"], "lam bu": ["working"], "ngay lam bu": ["working"], "ten ngay nghi": ["name"],
  ]
}
