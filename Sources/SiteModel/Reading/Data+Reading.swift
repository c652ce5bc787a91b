import Diagnostics
import Sheets
import VietnameseText

extension Recipient {
  static let columns = [
    "id", "kind", "name", "sort_name", "unit", "organisation", "role", "role_class", "minor", "consent",
    "consent_date", "asked",
  ]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Recipient]> {
    var table = TableReader(
      sheet, known: columns, required: ["id", "kind", "name"], unknown: .refused, file: file,
      zone: context.zone)
    let recipients = table.records { row -> Recipient? in
      let id = row.required("id")
      let kind = row.required("kind").flatMap { row.values.choice($0, Kind.self) }
      let name = row.required("name")
      guard let id, let kind, let name else { return nil }
      return Recipient(
        place: id.place, id: id.value, kind: kind, name: name.value, sortName: row.text("sort_name"),
        unit: row.located("unit"), organisation: row.located("organisation"), role: row.text("role"),
        roleClass: row.choice("role_class", RoleClass.self), isMinor: row.flag("minor"),
        consent: row.choice("consent", Consent.self) ?? .decision, consentDate: row.moment("consent_date"),
        asked: row.moment("asked"))
    }
    return Read(value: recipients, diagnostics: table.values.diagnostics)
  }
}

extension Unit {
  static let columns = [
    "id", "type", "name", "aliases", "district", "valid_from", "valid_to", "successors", "code",
  ]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Unit]> {
    var table = TableReader(
      sheet, known: columns, required: ["id", "type", "name"], unknown: .refused, file: file,
      zone: context.zone)
    let units = table.records { row -> Unit? in
      let id = row.required("id")
      let kind = row.required("type").flatMap { row.values.choice($0, Kind.self) }
      let name = row.required("name")
      guard let id, let kind, let name else { return nil }
      return Unit(
        place: id.place, id: id.value, kind: kind, name: name.value,
        aliases: row.list("aliases").map(\.value), district: row.text("district"),
        validFrom: row.date("valid_from"), validTo: row.date("valid_to"),
        successors: row.list("successors"), code: row.text("code"))
    }
    return Read(value: units, diagnostics: table.values.diagnostics)
  }
}

extension Organisation {
  static let columns = [
    "id", "name", "short_name", "aliases", "superior", "valid_from", "valid_to", "successor",
  ]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Organisation]> {
    var table = TableReader(
      sheet, known: columns, required: ["id", "name"], unknown: .refused, file: file, zone: context.zone)
    let organisations = table.records { row -> Organisation? in
      guard let id = row.required("id"), let name = row.required("name") else { return nil }
      return Organisation(
        place: id.place, id: id.value, name: name.value, shortName: row.text("short_name"),
        aliases: row.list("aliases").map(\.value), superior: row.located("superior"),
        validFrom: row.date("valid_from"), validTo: row.date("valid_to"), successor: row.located("successor"))
    }
    return Read(value: organisations, diagnostics: table.values.diagnostics)
  }
}

extension Programme {
  static let columns = ["id", "name", "kind", "number", "date", "issuer", "about", "url", "file", "source"]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Programme]> {
    var table = TableReader(
      sheet, known: columns, required: ["id", "name"], unknown: .refused, file: file, zone: context.zone)
    let programmes = table.records { row -> Programme? in
      guard let id = row.required("id"), let name = row.required("name") else { return nil }
      return Programme(
        place: id.place, id: id.value, name: name.value, kind: row.text("kind"), number: row.text("number"),
        date: row.date("date"), issuer: row.text("issuer"), about: row.text("about"), url: row.url("url"),
        file: row.text("file"), source: row.text("source"))
    }
    return Read(value: programmes, diagnostics: table.values.diagnostics)
  }
}

extension Decision {
  static let columns = [
    "id", "number", "date", "issuer", "about", "recipients", "file", "source", "state",
  ]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Decision]> {
    var table = TableReader(
      sheet, known: columns, required: ["number", "issuer"], unknown: .refused, file: file,
      zone: context.zone)
    let decisions = table.records { row -> Decision? in
      guard let number = row.required("number"), let issuer = row.required("issuer") else { return nil }
      return Decision(
        place: number.place, id: row.text("id"), number: number.value, date: row.date("date"),
        issuer: issuer.value, about: row.text("about"), recipients: row.count("recipients"),
        file: row.located("file"), source: row.text("source"),
        state: row.choice("state", State.self) ?? .valid)
    }
    return Read(value: decisions, diagnostics: table.values.diagnostics)
  }
}

extension Holiday {
  static let columns = ["date", "name", "working", "source"]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Holiday]> {
    var table = TableReader(
      sheet, known: columns, required: ["date", "name"], unknown: .refused, file: file, zone: context.zone)
    var days: [PartialDate: Place] = [:]
    let holidays = table.records { row -> Holiday? in
      let written = row.required("date")
      let name = row.required("name")
      guard let written, let name, let date = row.values.moment(written)?.day else { return nil }
      if let first = days.updateValue(written.place, forKey: date) {
        row.values.diagnostics.append(
          Diagnostic(.duplicateHoliday, date.iso, at: written.place).note(.firstHere, at: first))
        return nil
      }
      return Holiday(place: written.place, date: date, name: name.value, isWorked: row.flag("working"))
    }
    return Read(value: holidays, diagnostics: table.values.diagnostics)
  }
}
