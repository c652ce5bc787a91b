import Diagnostics
import Publishing

extension SiteSettings {
  /// The address of the site as it is used, and what is to be said of it, be it written in `site.yml` or on a command line.
  package static func baseURL(_ written: String, at place: Place?) -> Read<String> {
    switch WrittenBaseAddress(written) {
    case .address(let address):
      let told = address.leftOut.map { Diagnostic(.baseURLWithFile, written, $0, at: place) }
      return Read(value: address.text, diagnostics: told.map { [$0] } ?? [])
    case .withSurplus(let surplus, let better):
      let found = Diagnostic(
        .baseURLWithSurplus, written, surplus, at: place, suggestions: better.map { [$0] } ?? [])
      return Read(diagnostics: [found])
    case .withForeignHost(let better):
      return Read(diagnostics: [Diagnostic(.baseURLWithLetters, written, at: place, suggestions: [better])])
    case .unreadable: return Read(diagnostics: [Diagnostic(.badBaseURL, written, at: place)])
    }
  }
}

extension FieldType where Reader == MappingReader, Value == String {
  /// What is wrong with an address is told, and the address kept: it is no reason to say that there is none.
  static var baseURL: FieldType {
    FieldType(shape: .address) { reader, key in
      guard let written = reader.located(key) else { return nil }
      let read = SiteSettings.baseURL(written.value, at: written.place)
      reader.values.diagnostics += read.diagnostics
      return read.value ?? written.value
    }
  }
}
