import ArgumentParser
import Building
import Diagnostics
import Glibc

struct PressSign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: said(
      vi: "Ký bản cuối của mỗi thông cáo bằng minisign; chữ ký nằm cạnh các tệp.",
      en: "Signs the last version of each bulletin with minisign; the signature lies beside its files."))
  @OptionGroup var bulletins: BulletinArguments
  @Option(
    help: .said(
      vi: "Tệp khóa bí mật, để ngoài trang. minisign sẽ hỏi mật khẩu.",
      en: "The file of the secret key, which lies outside of the site. minisign asks for its password."))
  var key: String

  func run() async throws {
    let options = PressOptions(bulletins.site.buildOptions, ids: bulletins.ids)
    let report = await sign(options, key: absolute(key))
    let printer = ReportPrinter(bulletins.site, options.build)
    try printer.end(
      report.build, with: report.released.isEmpty ? nil : report.table, as: .csv, tellsWarnings: true)
    printer.sayNext()
  }
}

struct PressVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: said(
      vi: "Đối chiếu các tệp của một bản với bản kê, mã kiểm và chữ ký; không cần mạng.",
      en: "Holds the files of a version against its manifest, its sums and its signature; needs no network."))
  @Argument(
    help: .said(
      vi: "Thư mục của một bản, hoặc tệp ZIP của nó. Chữ ký của tệp ZIP nằm bên cạnh.",
      en: "The folder of a version, or its ZIP archive. The signature of an archive lies beside it."))
  var path: String
  @Option(
    help: .said(
      vi: "Tệp khóa công khai của minisign, hoặc chính khóa ấy.",
      en: "A file with the public key of minisign, or the key itself."))
  var key: String?
  @Option(help: .language(of: .messages))
  var lang: MessageLanguage?

  func run() throws {
    let check = verifyVersion(path, key: key)
    let language = MessageLanguage.ofRun
    say(check.diagnostics, in: language)
    if let failure = check.failure { throw ExitCode(failure.rawValue) }
    try output(result(check, language) + "\n", in: language)
  }

  private func result(_ check: VersionCheck, _ language: MessageLanguage) -> String {
    guard let manifest = check.manifest else { return "" }
    let (id, version, count) = (manifest.id.visible, manifest.version, manifest.files.count)
    let (status, published) = (manifest.status.rawValue, manifest.published.visible)
    switch language {
    case .vi:
      return "Nguyên vẹn: \(id), bản \(version) (\(status), \(published)), \(count) tệp; "
        + (check.hasSignature ? "chữ ký đúng." : "chưa kiểm tra chữ ký (thêm --key).")
    case .en:
      return "Whole: \(id), version \(version) (\(status), \(published)), \(count) files; "
        + (check.hasSignature ? "the signature is right." : "no signature was looked at (add --key).")
    }
  }
}
