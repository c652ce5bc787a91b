/// Units of Nghệ An whose names are easily taken for one another: former ones by their districts, and those of today.
///
/// Facts of the list of the General Statistics Office and of the resolution of 2025 on the communes of Nghệ An.
enum UnitTraps {
  /// A unit of former days as it was written then, its id, and the id of the unit in which it lies today.
  struct Former {
    let name: String
    let district: String
    let id: String
    let today: String?

    init(_ name: String, _ district: String, _ id: String, _ today: String?) {
      (self.name, self.district, self.id, self.today) = (name, district, id, today)
    }
  }

  static let units = """
    id,type,name,aliases,district,valid_from,valid_to,successors
    phuong-thanh-vinh,phuong,Thành Vinh,,,2025-07-01,,
    phuong-thai-hoa,phuong,Thái Hoà,Thái Hòa,,2025-07-01,,
    xa-thong-thu,xa,Thông Thụ,,,2025-07-01,,
    xa-chau-tien,xa,Châu Tiến,,,2025-07-01,,
    xa-hung-chan,xa,Hùng Chân,,,2025-07-01,,
    xa-chau-binh,xa,Châu Bình,,,2025-07-01,,
    xa-muong-xen,xa,Mường Xén,,,2025-07-01,,
    xa-my-ly,xa,Mỹ Lý,,,2025-07-01,,
    xa-nam-can,xa,Nậm Cắn,,,2025-07-01,,
    xa-na-ngoi,xa,Na Ngoi,,,2025-07-01,,
    xa-tam-quang,xa,Tam Quang,,,2025-07-01,,
    xa-tam-thai,xa,Tam Thái,,,2025-07-01,,
    xa-chau-hong,xa,Châu Hồng,,,2025-07-01,,
    xa-tam-hop,xa,Tam Hợp,,,2025-07-01,,
    xa-muong-chong,xa,Mường Chọng,,,2025-07-01,,
    xa-quynh-tam,xa,Quỳnh Tam,,,2025-07-01,,
    xa-quynh-son,xa,Quỳnh Sơn,,,2025-07-01,,
    xa-quynh-luu,xa,Quỳnh Lưu,,,2025-07-01,,
    xa-tan-phu,xa,Tân Phú,,,2025-07-01,,
    xa-tien-dong,xa,Tiên Đồng,,,2025-07-01,,
    xa-thanh-binh-tho,xa,Thành Bình Thọ,,,2025-07-01,,
    xa-nhan-hoa,xa,Nhân Hoà,Nhân Hòa,,2025-07-01,,
    xa-vinh-tuong,xa,Vĩnh Tường,,,2025-07-01,,
    xa-hung-chau,xa,Hùng Châu,,,2025-07-01,,
    xa-dien-chau,xa,Diễn Châu,,,2025-07-01,,
    xa-yen-thanh,xa,Yên Thành,,,2025-07-01,,
    xa-quang-dong,xa,Quang Đồng,,,2025-07-01,,
    xa-dong-thanh,xa,Đông Thành,,,2025-07-01,,
    xa-quan-thanh,xa,Quan Thành,,,2025-07-01,,
    xa-do-luong,xa,Đô Lương,,,2025-07-01,,
    xa-van-hien,xa,Văn Hiến,,,2025-07-01,,
    xa-thuan-trung,xa,Thuần Trung,,,2025-07-01,,
    xa-dai-dong,xa,Đại Đồng,,,2025-07-01,,
    xa-cat-ngan,xa,Cát Ngạn,,,2025-07-01,,
    xa-son-lam,xa,Sơn Lâm,,,2025-07-01,,
    xa-xuan-lam,xa,Xuân Lâm,,,2025-07-01,,
    xa-nghi-loc,xa,Nghi Lộc,,,2025-07-01,,
    xa-van-kieu,xa,Văn Kiều,,,2025-07-01,,
    xa-nam-dan,xa,Nam Đàn,,,2025-07-01,,
    xa-van-an,xa,Vạn An,,,2025-07-01,,
    xa-hung-nguyen-nam,xa,Hưng Nguyên Nam,,,2025-07-01,,
    xa-binh-son-anh-son,xa,Bình Sơn,,huyện Anh Sơn,,2025-06-30,xa-thanh-binh-tho
    xa-hoa-son-anh-son,xa,Hoa Sơn,,huyện Anh Sơn,,2025-06-30,xa-vinh-tuong
    xa-tam-dinh-anh-son,xa,Tam Đỉnh,,huyện Anh Sơn,,2025-06-30,xa-nhan-hoa
    xa-thanh-son-anh-son,xa,Thành Sơn,,huyện Anh Sơn,,2025-06-30,xa-thanh-binh-tho
    xa-dien-hoa-dien-chau,xa,Diễn Hoa,,huyện Diễn Châu,,2025-06-30,xa-dien-chau
    xa-dien-lam-dien-chau,xa,Diễn Lâm,,huyện Diễn Châu,,2025-06-30,xa-hung-chau
    xa-bac-son-do-luong,xa,Bắc Sơn,,huyện Đô Lương,,2025-06-30,xa-do-luong
    thi-tran-do-luong-do-luong,thi-tran,Đô Lương,,huyện Đô Lương,,2025-06-30,xa-do-luong
    xa-hoa-son-do-luong,xa,Hòa Sơn,,huyện Đô Lương,,2025-06-30,xa-van-hien
    xa-minh-son-do-luong,xa,Minh Sơn,,huyện Đô Lương,,2025-06-30,xa-thuan-trung
    xa-nam-son-do-luong,xa,Nam Sơn,,huyện Đô Lương,,2025-06-30,xa-do-luong
    xa-tan-son-do-luong,xa,Tân Sơn,,huyện Đô Lương,,2025-06-30,xa-van-hien
    xa-xuan-lam-hung-nguyen,xa,Xuân Lam,,huyện Hưng Nguyên,,2025-06-30,xa-hung-nguyen-nam
    thi-tran-muong-xen-ky-son,thi-tran,Mường Xén,,huyện Kỳ Sơn,,2025-06-30,xa-muong-xen
    xa-nam-can-ky-son-nay-nam-can,xa,Nậm Cắn,,huyện Kỳ Sơn,,2025-06-30,xa-nam-can
    xa-nam-can-ky-son-nay-na-ngoi,xa,Nậm Càn,,huyện Kỳ Sơn,,2025-06-30,xa-na-ngoi
    xa-ta-ca-ky-son,xa,Tà Cạ,,huyện Kỳ Sơn,,2025-06-30,xa-muong-xen
    thi-tran-nam-dan-nam-dan,thi-tran,Nam Đàn,,huyện Nam Đàn,,2025-06-30,xa-van-an
    xa-nam-thanh-nam-dan,xa,Nam Thanh,,huyện Nam Đàn,,2025-06-30,xa-nam-dan
    xa-nghia-thai-nam-dan,xa,Nghĩa Thái,,huyện Nam Đàn,,2025-06-30,xa-nam-dan
    xa-dien-hoa-nghi-loc,xa,Diên Hoa,,huyện Nghi Lộc,,2025-06-30,xa-nghi-loc
    xa-nghi-van-nghi-loc-nay-nghi-loc,xa,Nghi Vạn,,huyện Nghi Lộc,,2025-06-30,xa-nghi-loc
    xa-nghi-van-nghi-loc-nay-van-kieu,xa,Nghi Văn,,huyện Nghi Lộc,,2025-06-30,xa-van-kieu
    xa-dong-van-que-phong,xa,Đồng Văn,,huyện Quế Phong,,2025-06-30,xa-thong-thu
    xa-chau-binh-quy-chau-nay-chau-tien,xa,Châu Bính,,huyện Quỳ Châu,,2025-06-30,xa-chau-tien
    xa-chau-binh-quy-chau-nay-chau-binh,xa,Châu Bình,,huyện Quỳ Châu,,2025-06-30,xa-chau-binh
    xa-chau-tien-quy-chau,xa,Châu Tiến,,huyện Quỳ Châu,,2025-06-30,xa-chau-tien
    xa-dien-lam-quy-chau,xa,Diên Lãm,,huyện Quỳ Châu,,2025-06-30,xa-hung-chan
    xa-bac-son-quy-hop,xa,Bắc Sơn,,huyện Quỳ Hợp,,2025-06-30,xa-muong-chong
    xa-chau-tien-quy-hop,xa,Châu Tiến,,huyện Quỳ Hợp,,2025-06-30,xa-chau-hong
    xa-nam-son-quy-hop,xa,Nam Sơn,,huyện Quỳ Hợp,,2025-06-30,xa-muong-chong
    xa-tam-hop-quy-hop,xa,Tam Hợp,,huyện Quỳ Hợp,,2025-06-30,xa-tam-hop
    xa-binh-son-quynh-luu,xa,Bình Sơn,,huyện Quỳnh Lưu,,2025-06-30,xa-quynh-luu
    xa-ngoc-son-quynh-luu,xa,Ngọc Sơn,,huyện Quỳnh Lưu,,2025-06-30,xa-quynh-son
    xa-tan-son-quynh-luu,xa,Tân Sơn,,huyện Quỳnh Lưu,,2025-06-30,xa-quynh-tam
    xa-dong-van-tan-ky,xa,Đồng Văn,,huyện Tân Kỳ,,2025-06-30,xa-tien-dong
    xa-nghia-thai-tan-ky,xa,Nghĩa Thái,,huyện Tân Kỳ,,2025-06-30,xa-tan-phu
    phuong-hoa-hieu-thai-hoa,phuong,Hòa Hiếu,,thị xã Thái Hòa,,2025-06-30,phuong-thai-hoa
    xa-dong-van-thanh-chuong,xa,Đồng Văn,,huyện Thanh Chương,,2025-06-30,xa-dai-dong
    xa-minh-son-thanh-chuong,xa,Minh Sơn,,huyện Thanh Chương,,2025-06-30,xa-cat-ngan
    xa-ngoc-son-thanh-chuong,xa,Ngọc Sơn,,huyện Thanh Chương,,2025-06-30,xa-xuan-lam
    xa-thanh-son-thanh-chuong,xa,Thanh Sơn,,huyện Thanh Chương,,2025-06-30,xa-son-lam
    xa-tam-dinh-tuong-duong,xa,Tam Đình,,huyện Tương Dương,,2025-06-30,xa-tam-quang
    xa-tam-hop-tuong-duong,xa,Tam Hợp,,huyện Tương Dương,,2025-06-30,xa-tam-thai
    phuong-le-loi-vinh,phuong,Lê Lợi,,thành phố Vinh,,2025-06-30,phuong-thanh-vinh
    xa-dong-thanh-yen-thanh-nay-yen-thanh,xa,Đông Thành,,huyện Yên Thành,,2025-06-30,xa-yen-thanh
    xa-dong-thanh-yen-thanh-nay-quang-dong,xa,Đồng Thành,,huyện Yên Thành,,2025-06-30,xa-quang-dong
    xa-nam-thanh-yen-thanh,xa,Nam Thành,,huyện Yên Thành,,2025-06-30,xa-quan-thanh
    xa-xuan-lam-nam-dan,xa,Xuân Lâm,,huyện Nam Đàn,,2024,

    """

  /// Former units that share a name once marks fall, or outright.
  static let groups: [[Former]] = [
    [
      Former("Xã Bắc Sơn", "Huyện Quỳ Hợp", "xa-bac-son-quy-hop", "xa-muong-chong"),
      Former("Xã Bắc Sơn", "Huyện Đô Lương", "xa-bac-son-do-luong", "xa-do-luong"),
    ],
    [
      Former("Xã Bình Sơn", "Huyện Quỳnh Lưu", "xa-binh-son-quynh-luu", "xa-quynh-luu"),
      Former("Xã Bình Sơn", "Huyện Anh Sơn", "xa-binh-son-anh-son", "xa-thanh-binh-tho"),
    ],
    [
      Former("Xã Châu Bính", "Huyện Quỳ Châu", "xa-chau-binh-quy-chau-nay-chau-tien", "xa-chau-tien"),
      Former("Xã Châu Bình", "Huyện Quỳ Châu", "xa-chau-binh-quy-chau-nay-chau-binh", "xa-chau-binh"),
    ],
    [
      Former("Xã Châu Tiến", "Huyện Quỳ Châu", "xa-chau-tien-quy-chau", "xa-chau-tien"),
      Former("Xã Châu Tiến", "Huyện Quỳ Hợp", "xa-chau-tien-quy-hop", "xa-chau-hong"),
    ],
    [
      Former("Xã Diễn Hoa", "Huyện Diễn Châu", "xa-dien-hoa-dien-chau", "xa-dien-chau"),
      Former("Xã Diên Hoa", "Huyện Nghi Lộc", "xa-dien-hoa-nghi-loc", "xa-nghi-loc"),
    ],
    [
      Former("Xã Diên Lãm", "Huyện Quỳ Châu", "xa-dien-lam-quy-chau", "xa-hung-chan"),
      Former("Xã Diễn Lâm", "Huyện Diễn Châu", "xa-dien-lam-dien-chau", "xa-hung-chau"),
    ],
    [
      Former("Xã Đồng Thành", "Huyện Yên Thành", "xa-dong-thanh-yen-thanh-nay-quang-dong", "xa-quang-dong"),
      Former("Xã Đông Thành", "Huyện Yên Thành", "xa-dong-thanh-yen-thanh-nay-yen-thanh", "xa-yen-thanh"),
    ],
    [
      Former("Xã Đồng Văn", "Huyện Quế Phong", "xa-dong-van-que-phong", "xa-thong-thu"),
      Former("Xã Đồng Văn", "Huyện Tân Kỳ", "xa-dong-van-tan-ky", "xa-tien-dong"),
      Former("Xã Đồng Văn", "Huyện Thanh Chương", "xa-dong-van-thanh-chuong", "xa-dai-dong"),
    ],
    [
      Former("Xã Hoa Sơn", "Huyện Anh Sơn", "xa-hoa-son-anh-son", "xa-vinh-tuong"),
      Former("Xã Hòa Sơn", "Huyện Đô Lương", "xa-hoa-son-do-luong", "xa-van-hien"),
    ],
    [
      Former("Xã Minh Sơn", "Huyện Đô Lương", "xa-minh-son-do-luong", "xa-thuan-trung"),
      Former("Xã Minh Sơn", "Huyện Thanh Chương", "xa-minh-son-thanh-chuong", "xa-cat-ngan"),
    ],
    [
      Former("Xã Nậm Cắn", "Huyện Kỳ Sơn", "xa-nam-can-ky-son-nay-nam-can", "xa-nam-can"),
      Former("Xã Nậm Càn", "Huyện Kỳ Sơn", "xa-nam-can-ky-son-nay-na-ngoi", "xa-na-ngoi"),
    ],
    [
      Former("Xã Nam Sơn", "Huyện Quỳ Hợp", "xa-nam-son-quy-hop", "xa-muong-chong"),
      Former("Xã Nam Sơn", "Huyện Đô Lương", "xa-nam-son-do-luong", "xa-do-luong"),
    ],
    [
      Former("Xã Nam Thành", "Huyện Yên Thành", "xa-nam-thanh-yen-thanh", "xa-quan-thanh"),
      Former("Xã Nam Thanh", "Huyện Nam Đàn", "xa-nam-thanh-nam-dan", "xa-nam-dan"),
    ],
    [
      Former("Xã Nghi Văn", "Huyện Nghi Lộc", "xa-nghi-van-nghi-loc-nay-van-kieu", "xa-van-kieu"),
      Former("Xã Nghi Vạn", "Huyện Nghi Lộc", "xa-nghi-van-nghi-loc-nay-nghi-loc", "xa-nghi-loc"),
    ],
    [
      Former("Xã Nghĩa Thái", "Huyện Tân Kỳ", "xa-nghia-thai-tan-ky", "xa-tan-phu"),
      Former("Xã Nghĩa Thái", "Huyện Nam Đàn", "xa-nghia-thai-nam-dan", "xa-nam-dan"),
    ],
    [
      Former("Xã Ngọc Sơn", "Huyện Quỳnh Lưu", "xa-ngoc-son-quynh-luu", "xa-quynh-son"),
      Former("Xã Ngọc Sơn", "Huyện Thanh Chương", "xa-ngoc-son-thanh-chuong", "xa-xuan-lam"),
    ],
    [
      Former("Xã Tam Đình", "Huyện Tương Dương", "xa-tam-dinh-tuong-duong", "xa-tam-quang"),
      Former("Xã Tam Đỉnh", "Huyện Anh Sơn", "xa-tam-dinh-anh-son", "xa-nhan-hoa"),
    ],
    [
      Former("Xã Tam Hợp", "Huyện Tương Dương", "xa-tam-hop-tuong-duong", "xa-tam-thai"),
      Former("Xã Tam Hợp", "Huyện Quỳ Hợp", "xa-tam-hop-quy-hop", "xa-tam-hop"),
    ],
    [
      Former("Xã Tân Sơn", "Huyện Quỳnh Lưu", "xa-tan-son-quynh-luu", "xa-quynh-tam"),
      Former("Xã Tân Sơn", "Huyện Đô Lương", "xa-tan-son-do-luong", "xa-van-hien"),
    ],
    [
      Former("Xã Thành Sơn", "Huyện Anh Sơn", "xa-thanh-son-anh-son", "xa-thanh-binh-tho"),
      Former("Xã Thanh Sơn", "Huyện Thanh Chương", "xa-thanh-son-thanh-chuong", "xa-son-lam"),
    ],
  ]

  /// A name of today that equals, or folds to, that of a former unit now lying elsewhere.
  static let currentNames: [(name: String, id: String, former: Former)] = [
    (
      "Xã Châu Tiến", "xa-chau-tien",
      Former("Xã Châu Tiến", "Huyện Quỳ Hợp", "xa-chau-tien-quy-hop", "xa-chau-hong")
    ),
    (
      "Xã Châu Bình", "xa-chau-binh",
      Former("Xã Châu Bính", "Huyện Quỳ Châu", "xa-chau-binh-quy-chau-nay-chau-tien", "xa-chau-tien")
    ),
    (
      "Xã Nậm Cắn", "xa-nam-can",
      Former("Xã Nậm Càn", "Huyện Kỳ Sơn", "xa-nam-can-ky-son-nay-na-ngoi", "xa-na-ngoi")
    ),
    (
      "Xã Tam Hợp", "xa-tam-hop",
      Former("Xã Tam Hợp", "Huyện Tương Dương", "xa-tam-hop-tuong-duong", "xa-tam-thai")
    ),
    (
      "Xã Đông Thành", "xa-dong-thanh",
      Former("Xã Đông Thành", "Huyện Yên Thành", "xa-dong-thanh-yen-thanh-nay-yen-thanh", "xa-yen-thanh")
    ),
    (
      "Xã Đông Thành", "xa-dong-thanh",
      Former("Xã Đồng Thành", "Huyện Yên Thành", "xa-dong-thanh-yen-thanh-nay-quang-dong", "xa-quang-dong")
    ),
    (
      "Xã Xuân Lâm", "xa-xuan-lam",
      Former("Xã Xuân Lam", "Huyện Hưng Nguyên", "xa-xuan-lam-hung-nguyen", "xa-hung-nguyen-nam")
    ),
    (
      "Xã Nam Đàn", "xa-nam-dan",
      Former("Thị trấn Nam Đàn", "Huyện Nam Đàn", "thi-tran-nam-dan-nam-dan", "xa-van-an")
    ),
    (
      "Xã Xuân Lâm", "xa-xuan-lam",
      Former("Xã Xuân Lâm", "Huyện Nam Đàn", "xa-xuan-lam-nam-dan", nil)
    ),
  ]
}
