/// Praise that fits anybody, as reports repeat it. A text made of such phrases tells nothing that a reader could check.
///
/// In small letters; where a word has two ways of placing its mark, both stand here.
let stockPhrases = [
  "hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành xuất sắc mọi nhiệm vụ",
  "hoàn thành tốt mọi nhiệm vụ", "nỗ lực phấn đấu", "không ngừng nỗ lực", "không ngừng phấn đấu",
  "luôn cố gắng", "luôn đi đầu", "luôn gương mẫu", "gương mẫu đi đầu", "luôn nêu cao tinh thần",
  "phát huy tinh thần", "phát huy vai trò tiên phong", "tinh thần trách nhiệm cao", "tận tụy với công việc",
  "tận tuỵ với công việc", "hết lòng vì công việc", "hết mình vì công việc", "tâm huyết với nghề",
  "không quản ngại khó khăn", "không ngại khó, ngại khổ", "khắc phục mọi khó khăn", "vượt qua mọi khó khăn",
  "vượt mọi khó khăn", "năng nổ, nhiệt tình", "nhiệt tình, trách nhiệm", "được đồng nghiệp tin yêu",
  "được nhân dân tin yêu", "được mọi người tin yêu", "được cấp trên ghi nhận", "được tập thể tín nhiệm",
  "đóng góp tích cực", "nhiều đóng góp quan trọng", "góp phần quan trọng vào sự nghiệp",
  "đạt nhiều thành tích", "lập nhiều thành tích", "nhiều thành tích xuất sắc", "là tấm gương sáng",
  "xứng đáng là tấm gương", "chấp hành tốt chủ trương", "chấp hành nghiêm chủ trương",
  "phẩm chất đạo đức tốt", "lối sống lành mạnh", "lối sống trong sạch, lành mạnh",
]
