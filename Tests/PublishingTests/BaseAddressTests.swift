import Testing

@testable import Publishing

struct BaseAddressTests {
  /// Samples of RFC 3492, section 7.1: Arabic, Chinese, Czech, Vietnamese, Japanese with digits, signs alone; and Vietnamese hosts.
  @Test(arguments: [
    ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
    ("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g"),
    ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
    ("-> $1.00 <-", "-> $1.00 <--"),
    ("bücher", "bcher-kva"),
  ])
  func punycodeIsThatOfTheStandard(text: String, code: String) {
    #expect(punycode(text) == code)
  }

  @Test(arguments: [
    ("https://guong.example/", "https://guong.example/"),
    ("https://guong.example", "https://guong.example/"),
    ("HTTPS://Guong.Example/Xa", "https://guong.example/Xa/"),
    ("http://localhost:8000/guong/sang", "http://localhost:8000/guong/sang/"),
    ("https://xn--tnh-3ub.example/%C4%91/", "https://xn--tnh-3ub.example/%C4%91/"),
    ("http://10.0.0.7/~trang", "http://10.0.0.7/~trang/"),
  ])
  func anAddressIsTakenInOneSpelling(written: String, text: String) {
    #expect(WrittenBaseAddress(written) == .address(BaseAddress(text: text, leftOut: nil)))
  }

  @Test func aFileBehindTheFolderIsLeftOut() {
    let address = BaseAddress(text: "https://guong.example/xa/", leftOut: "index.html")
    #expect(WrittenBaseAddress("https://guong.example/xa/index.html") == .address(address))
  }

  @Test(arguments: [
    "", "guong.example", "ftp://guong.example/", "https://", "https:///a/", "https://guong example/",
    "https://guong..example/", "https://.example/", "https://guong.example./", "https://-guong.example/",
    "https://gương_sáng.example/", "https://guong_sang.example/", "https://guong.example:0/",
    "https://guong.example:/", "https://guong.example:65536/", "https://guong.example:8a/",
    "https://guong.example/a//b/", "https://guong.example/../", "https://guong.example/sáng/",
    "https://guong.example/%4/", "https://guong.example/a\nb/", "https://guong.example\\a/",
    "https://\(String(repeating: "a", count: 64)).example/", "https://tỉnh nghệ.example/",
  ])
  func whatIsNoAddressIsNotTakenForOne(written: String) {
    #expect(WrittenBaseAddress(written) == .unreadable)
  }

  @Test func whatIsNoPartOfItIsNamed() {
    #expect(
      WrittenBaseAddress("https://guong.example/xa?v=1#a")
        == .withSurplus("?v=1#a", better: "https://guong.example/xa/"))
    #expect(
      WrittenBaseAddress("https://ai:biet@guong.example")
        == .withSurplus("ai:biet@", better: "https://guong.example/"))
    #expect(WrittenBaseAddress("https://guong..example/#a") == .withSurplus("#a", better: nil))
  }

  /// The code of "Tỉnh" is that of "tỉnh", however its letters are composed.
  @Test(arguments: ["https://tỉnh.example", "https://TỈNH.example/", "https://ti\u{309}nh.Example"])
  func aHostWithMarksIsOfferedAsItIsAskedFor(written: String) throws {
    let code = try #require(punycode("tỉnh"))
    #expect(WrittenBaseAddress(written) == .withForeignHost(better: "https://xn--\(code).example/"))
  }

  @Test(arguments: ["vanphong@vidu.example", "van.phong+bao_chi-2@xa.nghean.gov.vn"])
  func anAddressOfMailIsKnown(text: String) { #expect(text.isMailAddress) }

  @Test(arguments: [
    "", "vanphong", "@vidu.example", "vanphong@", "vanphong@vidu", "a@b@c.example", "van phong@vidu.example",
    "a@vidu.example, b@vidu.example", "a@vidu.example\nContact: b@vidu.example", "mailto:a@vidu.example",
    "văn@vidu.example", ".a@vidu.example", "a..b@vidu.example", "a@vidu..example", "<a@vidu.example>",
  ])
  func whatIsNoAddressOfMailIsNone(text: String) { #expect(!text.isMailAddress) }
}
