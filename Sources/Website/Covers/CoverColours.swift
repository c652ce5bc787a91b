import Records
import SiteModel

/// The five colours of a cloth, picked by the field of life that a story belongs to. Light and accent stand out from the ground.
struct CoverColours {
  let ground: String
  let deep: String
  let middle: String
  let light: String
  let accent: String

  init(_ field: StoryField?) {
    switch field {
    case .farming: self.init("#2F5D46", "#234734", "#7FA98B", "#EFE6CF", "#E0B45A")
    case .health: self.init("#8E2F56", "#6E2142", "#D58BA6", "#F8E9E4", "#E9C46A")
    case .education: self.init("#274C77", "#1B385B", "#8FB0D1", "#EFEADB", "#E3B04B")
    case .rescue: self.init("#5A2A2A", "#431D1D", "#B9827A", "#F3E6D8", "#DDA94B")
    case .community: self.init("#3E3A5E", "#2C2947", "#9D98C4", "#F1EADF", "#E7A6B8")
    case .other, nil: self.init("#3F4A45", "#2C3531", "#9AA8A0", "#F2EBDD", "#D9A441")
    }
  }

  private init(_ ground: String, _ deep: String, _ middle: String, _ light: String, _ accent: String) {
    self.ground = ground
    self.deep = deep
    self.middle = middle
    self.light = light
    self.accent = accent
  }
}
