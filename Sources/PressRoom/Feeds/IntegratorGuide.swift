import SiteModel

extension ReleaseLists {
  /// `schema/README.txt`: all that somebody needs who writes a program that pulls bulletins, in two languages. The
  /// mark at its start lets a browser read it from a server that names no encoding of plain text.
  var integratorGuide: String { "\u{FEFF}" + vietnameseGuide + "\n\n" + englishGuide }

  private var vietnameseGuide: String {
    """
    LẤY THÔNG CÁO BÁO CHÍ BẰNG MÁY
    \(publisher) – \(url(""))
    (English below)

    1. Có gì
      \(url("atom.xml"))   30 thông cáo đổi gần nhất (Atom), nối tới kho lưu trữ theo tháng
      \(url("rss.xml"))   RSS 2.0         \(url("feed.json"))   JSON Feed 1.1
      \(url("press.json"))   mọi thông cáo: số, bản, trạng thái, địa chỉ, mã băm (press.csv: như thế, dạng bảng)
      \(url("moi-nhat/latest.json"))   thông cáo mới nhất, kèm latest.txt và các dạng máy đọc nếu có
      \(url("dinh-chinh/index.json"))   mọi đính chính, tạm dừng, thu hồi (atom.xml: như thế, có sau lần đầu tiên)
      Lược đồ: \(url("schema/press.schema.json")), \(url("schema/manifest.schema.json"))

    2. Cách lấy đơn giản nhất
      a. Mỗi 5–15 phút lấy press.json. Gửi kèm If-None-Match (ETag lần trước) hoặc If-Modified-Since; máy chủ trả 304 nếu không đổi.
      b. So "id" và "version" với cái đang có. Khác thì xử lý theo "status" (mục 4).
      c. Lấy tệp ở "manifest.url", so SHA-256 của nó với "manifest.sha256", rồi lấy từng tệp ghi trong đó; mọi đường dẫn tính từ
         thư mục của manifest. Hoặc lấy một tệp ZIP ở "package".
      "next_release", nếu có, là lúc sẽ có phát hành mới; trước lúc đó không có gì được đưa ra, kể cả tiêu đề.

    3. Lấy toàn bộ lịch sử bằng Atom (RFC 5005, RFC 6721)
      a. Lấy atom.xml, rồi đi theo link rel="prev-archive" cho tới khi không còn.
      b. Mỗi id giữ mục có <updated> mới nhất. at:deleted-entry xóa mục có id ấy nếu "when" không sớm hơn <updated>.
      c. Tháng đã khép không đổi nữa, nên lần sau chỉ cần đi tới địa chỉ đã biết. Khi phải rút lời của một thông cáo ra khỏi tháng đã
         khép, tháng ấy và các tháng sau nó có tên mới (2026-05-2.xml) và tên cũ không còn: gặp 404 thì đi lại từ atom.xml.
      d. Tháng được khép khi có phát hành ở tháng sau; trước đó cả tháng nằm trong atom.xml.

    4. Trạng thái
      usable     được dùng. version lớn hơn bản bạn có là đính chính, hoặc phát hành lại sau tạm dừng: thay bản cũ. Chỗ sai ở
                 mục "corrections" của dinh-chinh/index.json; mọi đoạn khác bản trước ở mục "changes" của vN/changes.json.
      withheld   TẠM DỪNG: chưa dùng; ngừng đăng cho tới khi có bản usable mới. Không còn nội dung.
      canceled   THU HỒI: gỡ mọi bản đã đăng. Không còn nội dung; chỉ còn số, thời điểm, loại lý do và mã băm. Trong Atom và RSS mục
                 ấy giữ id, mất lời, cho phần mềm không biết at:deleted-entry.
      id không bao giờ đổi và như nhau trong mọi dạng. Thông báo về một lần đổi (mục riêng trong RSS, dinh-chinh) có id + "/dc-n".
      Loại mục trong Atom: correction, hold, kill, release (phát hành lại sau tạm dừng). JSON Feed: "_guongsang".
      "reason": rut-dong-y (người được nêu tên rút đồng ý), sai-sot, huy-quyet-dinh, theo-yeu-cau (của cơ quan có thẩm quyền), khac.

    5. Kiểm tra
      sha256sum -c SHA256SUMS                            trong thư mục của bản (v1/, v2/…)
      minisign -V -P KHOA -m SHA256SUMS                  khi có SHA256SUMS.minisig
      guongsang press verify THU-MUC|TEP.zip [--key KHOA]
      Khóa công khai: \(settings.press.key ?? "hỏi đầu mối báo chí")
      Chữ ký này chứng minh tệp còn nguyên vẹn, không phải chữ ký số của cơ quan trên văn bản.

    6. Phép tắc
      Ghi nguồn: "Nguồn: \(publisher)". Tệp trong v1/, v2/… không bao giờ đổi nội dung: lấy một lần là đủ. Trong lúc tạm
      dừng, ở địa chỉ cũ chỉ có lời tạm dừng; thu hồi rồi thì không còn gì ở đó. Giờ ghi kèm múi giờ.

    """
  }

  private var englishGuide: String {
    """
    PULLING PRESS BULLETINS BY MACHINE
    \(publisher) – \(url(""))

    1. What there is
      \(url("atom.xml"))   the 30 bulletins that changed last (Atom), linked to archives by month
      \(url("rss.xml"))   RSS 2.0         \(url("feed.json"))   JSON Feed 1.1
      \(url("press.json"))   every bulletin: number, version, status, addresses, hashes (press.csv: the same as a table)
      \(url("moi-nhat/latest.json"))   the newest bulletin, with latest.txt and machine formats where there are some
      \(url("dinh-chinh/index.json"))   every correction, hold and kill (atom.xml: the same, once there was one)
      Schemas: \(url("schema/press.schema.json")), \(url("schema/manifest.schema.json"))

    2. The simplest way
      a. Get press.json every 5 to 15 minutes. Send If-None-Match (the ETag you got) or If-Modified-Since; the answer is 304 while
         nothing has changed.
      b. Compare "id" and "version" with what you have. Where they differ, act on "status" (4).
      c. Get the file at "manifest.url", compare its SHA-256 with "manifest.sha256", then get every file that it lists; paths count
         from the folder of the manifest. Or get the one ZIP archive at "package".
      "next_release", where there is one, is when something will be released; before that instant nothing of it is anywhere, not even a headline.

    3. The whole history from Atom (RFC 5005, RFC 6721)
      a. Get atom.xml, then follow link rel="prev-archive" until there is none.
      b. Of each id keep the entry with the newest <updated>. An at:deleted-entry removes the entry with that id unless its
         <updated> is later than "when".
      c. A closed month does not change, so the next time you may stop at the first address that you know. When words of a bulletin
         must be taken out of a closed month, that month and those after it get new names (2026-05-2.xml) and the old names are
         gone: after a 404, start at atom.xml again.
      d. A month is closed by a release in a later month; until then all of it is in atom.xml.

    4. States
      usable     may be used. A higher version than you have is a correction, or a release after a hold: replace it. What was
                 wrong is in "corrections" of dinh-chinh/index.json, each paragraph that differs in "changes" of
                 vN/changes.json.
      withheld   HOLD: do not use it until a usable version comes. It has no content.
      canceled   KILL: take down what you published. It has no content; number, time, class of reason and hashes stay. In Atom and
                 RSS the item keeps its id without its text, for programs that do not know at:deleted-entry.
      The id never changes and is the same in every format. What announces a change (an item of its own in RSS and dinh-chinh) has
      that id + "/dc-n". Categories in Atom: correction, hold, kill, release (again, after a hold). JSON Feed: "_guongsang".
      "reason": rut-dong-y (consent was withdrawn), sai-sot (a mistake), huy-quyet-dinh (the decision was revoked), theo-yeu-cau (an
      authority asked for it), khac (other).

    5. Verifying
      sha256sum -c SHA256SUMS                            in the folder of a version (v1/, v2/ …)
      minisign -V -P KEY -m SHA256SUMS                   where there is SHA256SUMS.minisig
      guongsang press verify FOLDER|FILE.zip [--key KEY]
      Public key: \(settings.press.key ?? "ask the press contact")
      The signature proves that files are whole; it is no official signature on a document.

    6. Manners
      Name the source: "Nguồn: \(publisher)". Files in v1/, v2/ … never change their text: get them once. During
      a hold its notice stands at their addresses, after a kill nothing does. Times carry their offset.

    """
  }
}
