import Testing

@testable import SiteModel

/// Full addresses of the site itself, as editors copy them from the browser.
struct OwnAddressTests {
  private func address(_ destination: String, of base: String) -> LinkAddress {
    LinkAddress(destination, on: "a/b/", of: base)
  }

  @Test(arguments: [
    ("https://guong.example/x/y/#z", LinkAddress.page("x/y/", fragment: "z")),
    ("http://GUONG.example/x?q", .page("x", fragment: "")),
    ("HTTPS://guong.example", .page("", fragment: "")),
    ("https://guong.example/#z", .page("", fragment: "z")),
    ("https://guong.example.vn/x", .elsewhere), ("https://guong.example:8080/x", .elsewhere),
    ("https://x.example/https://guong.example/", .elsewhere),
    ("mailto:a@guong.example", .elsewhere), ("../c", .page("a/c", fragment: "")),
  ])
  func ofASiteAtTheRoot(destination: String, expected: LinkAddress) {
    #expect(address(destination, of: "https://guong.example/") == expected)
  }

  @Test(arguments: [
    ("https://vidu.example/guong/x/", LinkAddress.page("x/", fragment: "")),
    ("https://vidu.example/guong", .page("", fragment: "")),
    ("https://vidu.example/guongmat/x", .elsewhere), ("https://vidu.example/", .elsewhere),
    ("https://vidu.example/Guong/x", .elsewhere),
  ])
  func ofASiteInAFolder(destination: String, expected: LinkAddress) {
    #expect(address(destination, of: "https://vidu.example/guong/") == expected)
  }
}
