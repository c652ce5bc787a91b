import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// What the rows of a register page have in common.
enum RegisterFilter: Sendable, Hashable {
  case all
  case year(Int)
  case level(String)
  case form(Ref<AwardForm>)
  case unit(Ref<Unit>)
  case campaign(Ref<Campaign>)
  case group(RecipientGroup)
  /// The rows behind a figure of the page on transparency.
  case grassroots
  case yearGrassroots(Int)
  case yearGroup(Int, RecipientGroup)
  case span(DaySpan.Kind)

  var year: Int? {
    if case .year(let year) = self { year } else { nil }
  }
}

/// The register of awards, or a part of it: static pages instead of a filter, so that it works without script.
struct Register: Sendable {
  let filter: RegisterFilter
  let heading: String
  let folder: String
  let awards: [Ref<Award>]
}

/// A part of the register, and by which property it is one.
struct RegisterPart: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case year, level, form, campaign, unit, group
    /// Only the page on transparency leads to these.
    case grassroots, span, yearGroup, yearGrassroots

    static let inRegister: [Kind] = [.year, .level, .form, .campaign, .unit, .group]
  }

  let kind: Kind
  let register: Register
}

struct RegisterPage: TemplateView {
  let frame: PageFrame
  let heading: String
  let register: Register
  let slice: Paging.Slice
  let groups: [RegisterGroup]
  /// The names of the data that a script searches in; none on other pages than the first.
  let indexParts: [String]

  static let fields: [Field<RegisterPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.heading },
      .text("summary") { $0.frame.context.wording.aboutRegister },
      .text("total") { $0.frame.context.wording.number($0.register.awards.count) },
      .list("awards") { $0.frame.context.rows($0.register.awards[$0.slice.range]) },
      .view("pagination") { $0.slice.pagination },
      .list("groups") { $0.groups },
      .flag("has_groups") { !$0.groups.isEmpty },
      .text("authority_path") { $0.frame.context.authorityPath },
      .text("register_folder") { $0.frame.context.paths.folder(.awards) },
      .text("index_parts") { $0.indexParts.isEmpty ? nil : $0.indexParts.joined(separator: " ") },
    ]
}

/// Links to the parts of the register by one property, with counts.
struct RegisterGroup: TemplateView {
  let kind: RegisterPart.Kind
  let links: [LinkItem]
  static let fields: [Field<RegisterGroup>] = [
    .flag("is_year") { $0.kind == .year },
    .flag("is_level") { $0.kind == .level },
    .flag("is_form") { $0.kind == .form },
    .flag("is_unit") { $0.kind == .unit },
    .flag("is_campaign") { $0.kind == .campaign },
    .flag("is_group") { $0.kind == .group },
    .list("links") { $0.links },
  ]
}

extension SiteContext {
  func registerFolder(_ filter: RegisterFilter) -> String {
    let base = paths.folder(.awards)
    switch filter {
    case .all: return base
    case .year(let year): return "\(base)nam/\(year)/"
    case .level(let level): return "\(base)cap/\(level)/"
    case .form(let ref): return "\(base)hinh-thuc/\(site.forms[ref].id)/"
    case .unit(let ref): return "\(base)don-vi/\(site.units[ref].id)/"
    case .campaign(let ref): return "\(base)phong-trao/\(site.campaigns[ref].id)/"
    case .group(let group): return "\(base)nhom/\(group.rawValue)/"
    case .grassroots: return "\(base)cap-co-so/"
    case .yearGrassroots(let year): return "\(base)nam/\(year)/cap-co-so/"
    case .yearGroup(let year, let group): return "\(base)nam/\(year)/nhom/\(group.rawValue)/"
    case .span(let kind): return "\(base)khoang/\(kind.rawValue)/"
    }
  }

  /// The register, and its parts by year, level, form, unit and campaign.
  var registerFiles: [OutputFile] {
    guard has(.awards) else { return [] }
    let whole = Register(
      filter: .all, heading: wording.awards, folder: paths.folder(.awards),
      awards: newestFirst(site.awards.refs))
    let parts = registerParts(of: whole.awards)
    let groups = RegisterPart.Kind.inRegister.map { kind in
      RegisterGroup(
        kind: kind,
        links: parts.filter { $0.kind == kind }.map {
          LinkItem(path: $0.register.folder, title: $0.register.heading, count: $0.register.awards.count)
        })
    }.filter { !$0.links.isEmpty }
    let index = registerIndex(of: whole.awards, years: parts.filter { $0.kind == .year }.map(\.register))
    return files(of: whole, groups, index.map(\.name)) + parts.flatMap { files(of: $0.register, [], []) }
      + index.map { registerIndexFile($0.name, $0.awards) } + transparencyFiles(parts)
  }

  private func files(
    of register: Register, _ groups: [RegisterGroup], _ indexParts: [String]
  ) -> [OutputFile] {
    let slices = Paging.slices(
      of: register.awards.count, size: settings.registerPageSize, folder: register.folder)
    return slices.map { slice in
      page(slice.path, kind: .register, origin: SourcePaths.awards) { [self] output in
        let isWhole = register.filter == .all
        let trail = isWhole ? [] : [Link(path: paths.folder(.awards), title: wording.awards)]
        // The awards of a unit are not the unit: its own page has its name for a title.
        let heading = isWhole ? register.heading : "\(wording.awards): \(register.heading)"
        let frame = listFrame(slice, heading: heading, summary: nil, trail: trail)
        let view = RegisterPage(
          frame: frame, heading: heading, register: register, slice: slice,
          groups: slice.isFirst ? groups : [], indexParts: slice.isFirst ? indexParts : [])
        templates.register.render(view, to: &output)
      }
    }
  }

  /// One walk over the rows puts each into its parts; parts stand in the order readers expect.
  private func registerParts(of awards: [Ref<Award>]) -> [RegisterPart] {
    var rows: [RegisterFilter: [Ref<Award>]] = [:]
    for ref in awards {
      let links = site.links(ref)
      if let year = date(of: ref)?.year { rows[.year(year), default: []].append(ref) }
      rows[.level(site.forms[links.form].level), default: []].append(ref)
      rows[.form(links.form), default: []].append(ref)
      rows[.group(group(of: ref)), default: []].append(ref)
      if let unit = links.unit.flatMap(currentUnit) { rows[.unit(unit), default: []].append(ref) }
      if let campaign = links.campaign { rows[.campaign(campaign), default: []].append(ref) }
    }
    if has(.transparency) { rows.merge(figureRows(of: awards)) { $1 } }
    return rows.map { (entry(for: $0.key), $0.key, $0.value) }
      .sorted { a, b in a.0.order < b.0.order }
      .map { entry, filter, awards in
        RegisterPart(
          kind: entry.kind,
          register: Register(
            filter: filter, heading: entry.heading, folder: registerFolder(filter), awards: awards))
      }
  }

  /// The rows behind the figures of the page on transparency that are no part of the register otherwise.
  private func figureRows(of awards: [Ref<Award>]) -> [RegisterFilter: [Ref<Award>]] {
    var rows: [RegisterFilter: [Ref<Award>]] = [:]
    for ref in awards {
      let year = date(of: ref)?.year
      if let year, group(of: ref) == .directWorker {
        rows[.yearGroup(year, .directWorker), default: []].append(ref)
      }
      guard isGrassroots(ref) else { continue }
      rows[.grassroots, default: []].append(ref)
      if let year { rows[.yearGrassroots(year), default: []].append(ref) }
    }
    for (kind, found) in spans(of: awards) { rows[.span(kind)] = found.map(\.row) }
    return rows
  }

  /// The unit of today that a row counts for.
  func currentUnit(_ ref: Ref<Unit>) -> Ref<Unit>? {
    if site.units[ref].isCurrent { return ref }
    let successors = site.links(ref).successors
    return successors.count == 1 && site.units[successors[0]].isCurrent ? successors[0] : nil
  }

  private func entry(
    for filter: RegisterFilter
  ) -> (kind: RegisterPart.Kind, heading: String, order: RegisterOrder) {
    switch filter {
    case .all: preconditionFailure("The whole register is no part of itself.")
    case .year(let year): return (.year, wording.year(year), RegisterOrder(1, -year))
    case .level(let id):
      let position = site.catalogue.levels.firstIndex { $0.id == id } ?? site.catalogue.levels.count
      let level = site.catalogue.levels.first { $0.id == id }
      return (.level, level?.name ?? id, RegisterOrder(2, position, id))
    case .form(let ref):
      let form = site.forms[ref]
      return (.form, wording.name(of: form, nil), RegisterOrder(3, form.precedence.first ?? 999, form.id))
    case .group(let group):
      return (.group, wording.name(of: group), RegisterOrder(6, rank(of: group)))
    case .campaign(let ref):
      return (.campaign, site.campaigns[ref].title, RegisterOrder(4, ref.index))
    case .unit(let ref):
      return (.unit, site.units[ref].heading, RegisterOrder(5, 0, site.units[ref].id))
    case .grassroots: return (.grassroots, wording.grassroots, RegisterOrder(7, 0))
    case .span(let kind): return (.span, wording.rows(of: kind), RegisterOrder(8, 0, kind.rawValue))
    case .yearGroup(let year, let group):
      let heading = "\(wording.name(of: group)), \(wording.year(year).lowercased())"
      return (.yearGroup, heading, RegisterOrder(9, rank(of: group), String(year)))
    case .yearGrassroots(let year):
      let heading = "\(wording.grassroots), \(wording.year(year).lowercased())"
      return (.yearGrassroots, heading, RegisterOrder(10, year))
    }
  }

  private func rank(of group: RecipientGroup) -> Int { RecipientGroup.allCases.firstIndex(of: group) ?? 0 }
}

/// Years newest first, levels and forms from high to low, campaigns and units by their own order.
struct RegisterOrder: Comparable {
  let group: Int
  let rank: Int
  let name: String

  init(_ group: Int, _ rank: Int, _ name: String = "") {
    self.group = group
    self.rank = rank
    self.name = name
  }

  static func < (a: RegisterOrder, b: RegisterOrder) -> Bool {
    (a.group, a.rank, a.name) < (b.group, b.rank, b.name)
  }
}
