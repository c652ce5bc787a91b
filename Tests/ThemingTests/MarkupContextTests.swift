import Testing

@testable import Theming

/// Where values are escaped rightly and where not.
struct MarkupContextTests {
  /// `•` stands where a value comes; behind `|` what is said of it, `-` for nothing.
  @Test(arguments: [
    "•|-", "<p>•|-", "<p title=\"•|-", "<p title='a •|-", "<p title = \"•|-", "<title>•|-",
    "<!-- <script> •|-", "<!-- <script> -->•|-", "<!doctype html>•|-", "a < b •|-", "a <•|unquoted",
    "<script src=\"•|-", "<script src=\"x\"></script>•|-", "<script>•|<script>", "<SCRIPT defer>a•|<script>",
    "<script>if (a < b) { x = \"•|<script>", "<script>\"</p>\"•|<script>", "<script>x</script >•|-",
    "<script>x</SCRIPT>•|-", "<script>x</scripty>•|<script>", "<style>a { color: •|<style>",
    "<style media=\"a>b\">•|<style>", "<style>a</style>•|-", "<style>\"</script>\"•|<style>", "<styled>•|-",
    "<a onclick=\"f('•|onclick=\"…\"", "<a ONLOAD='•|onload=\"…\"", "<a onclick=\"f()\" title=\"•|-",
    "<a on=\"•|-", "<a data-on=\"•|-", "<a onclick=\"f()\">•|-", "<a\nonclick\n=\n\"•|onclick=\"…\"",
    "<a title=•|unquoted", "<a title= •|unquoted", "<a title=a•|unquoted", "<a title=a>•|-", "<a •|unquoted",
    "<a•|unquoted", "<a title•|unquoted", "<a title=\"x\" •|unquoted", "<br/>•|-", "<a href=x/>•|-",
    "</p •|unquoted",
    "</script>•|-",
  ]) func saysWhatAValueWouldBe(_ marked: String) {
    let parts = marked.split(separator: "•", omittingEmptySubsequences: false)
    var context = MarkupContext()
    context.enter(Array(parts[0].utf8))
    let found: String =
      switch context.hazard {
      case nil: "-"
      case .unquoted: "unquoted"
      case .code(let code): code
      }
    #expect(found == parts[1].dropFirst())
    // The same wherever the text is cut.
    var inPieces = MarkupContext()
    for byte in parts[0].utf8 { inPieces.enter([byte]) }
    #expect(inPieces == context)
  }
}
