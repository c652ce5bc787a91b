extension MarkdownSlices {
  /// Texts of our own, people invented; blocks are divided by blank lines.
  static let own = #"""
    Muốn biết thêm về các tập thể, cá nhân được khen, mời xem [sổ khen thưởng](/khen-thuong/) của tỉnh; ai có ý kiến thì
    gửi về [hộp thư](mailto:thu@vidu.example "Hộp thư của phòng") hoặc gọi [số máy trực](tel:+842383000000), trước ngày 5.

    ## Một buổi sáng ở bản Mẫu: *ông Mẫu* và **hai mươi** người `dân quân`

    ### Kết quả [[nha-luy-ke@2025-12-31|20.802]] căn nhà[^nguon]

    Bà [[tran-thi-thu|Trần Thị Thử]] cùng [[nguyen-van-mau]] vận động được [[nha-luy-ke@2025-12-31|20.802]] căn, đạt
    [[ti-le@2025|103,5 %]] kế hoạch; xem [[12-qd-ubnd-2025|số 12/QĐ-UBND]] và [[Nguyễn Văn Mẫu|viết sai mã]], [[]], [[a|]], [[|b]].

    ![Bà Thử trao nhà cho hộ nghèo xã Ví Dụ](nha-moi.jpg "Bà Trần Thị Thử trao nhà, ngày 3/2/2026. Ảnh: Lê Văn Ảnh")

    ![Một ảnh không ghi người chụp](anh-2.jpg) và chữ sau ảnh ![](anh-3.jpg) nữa ![từ xa](https://vidu.example/a.png)

    [![Ảnh trong liên kết](anh.jpg "Ảnh: Phòng")](/bai-viet/ "Tên của liên kết") và [*nghiêng* **đậm** `mã`](/x/?a=1&b=2#c)

    Chữ có chú thích[^1], chú thích nữa[^hai], không có[^khong]; một lần nữa[^1] [^hai].

    [^1]: Theo báo cáo ngày 20/12/2025; xem <https://vidu.example/bao-cao?nam=2025&so=1>.

    [^hai]: Dòng đầu của chú thích dài,
        dòng sau thụt vào bốn cột với [liên
        kết](/x/).

        - danh sách trong chú thích
        - ![ảnh](a.jpg "Ảnh: Ai")

            mã trong chú thích

    [^nguon]: > trích trong chú thích
    [^1]: chú thích trùng tên
    [lien]: /dich/ "Tựa"
    [lien 2]: <https://vidu.example/a b>
      'Tựa trên
      hai dòng'

    [lien] và [chữ][lien] và [lien 2][] và ![ảnh][lien] và [khác][khong-co]

    | Xã | Số nhà | Tỉ lệ |
    |:---|:------:|------:|
    | Ví Dụ | 120 | [[ti-le@2025|103,5 %]] |
    | Mẫu \| Hai | `a | b` | ![ảnh](a.jpg "Ảnh: X") |
    | [liên kết](/x/ "t") | [[xa-mau|Xã Mẫu]][^1] | thừa | ô |

    Chữ ngay trên bảng
    a | b
    --|--
    1 | 2
    3

    > Lời trích của ông Nguyễn Văn Mẫu, kéo dài qua
    > nhiều dòng với [một liên
    > kết](/x/) và *chữ
    nghiêng* viết tiếp không có dấu
    >
    > > trích trong trích, ![ảnh
    > > trong trích](b.jpg)

    ::: trich nguoi="Nguyễn Văn Mẫu" vai=“Trưởng bản Mẫu”
    Chúng tôi góp đất, góp công, không ai đợi ai.
    :::

    ::: anh
    ![Ảnh một](a.jpg "Cảnh một. Ảnh: A")
    ![Ảnh hai](b.jpg "Cảnh hai. Ảnh: B")
    :::

    ::: video url="https://vidu.example/xem?v=1" title="Phim về bản Mẫu"
    :::

    ::: hop title="Điều cần biết"
    - Nộp ở [bộ phận một cửa](/mot-cua/)
    - Trước ngày 5
      ::: trich person="Ai"
      Trong danh sách
      :::
    :::

    ::: ket-qua indicator=nha-luy-ke chart table
    :::

    ::: danh-sach decision=12-qd-ubnd-2025
    :::

    ::: gallery
    Chữ không được ở đây
    ::: khong-co ten="x" chu-thich
    ::: box tieu-de="chưa đóng
    :::: bốn dấu
    :::

    1. Một
       - hai
         > ba
         >
         >     bốn
       - năm

         ```yaml
         ::: trong mã
         [^1]: trong mã
         ```
    2. sáu
    10) mười

    ```swift title="x"
    let a = [[b]] | c // [^1] <b>
    ```

    ~~~
    rào khác &amp; &#x202e; ```
    ~~~

        mã thụt vào với	tab và [liên kết](/x/)
        ::: không phải khối

    <div class="x" onclick='a()'>
    *không phải Markdown*
    </div>

    Chữ có <b>thẻ</b>, <br/>, <!-- lời
    ghi chú -->, <?php echo 1 ?>, <![CDATA[ x ]]> và <a
    href="javascript:x">thẻ dài
    </a> hết.

    &amp; &lt;b&gt; &#1234; &#xABCD; &#0; &#11; &#x85; &#xFFFF; &#8238;ngược&#8236; &#769;&#769; &nbsp; &khong; &ouml;

    \[không phải liên kết](/x/) \[[không phải mã]] [\[a]] \*sao\* \| \\ \
    dòng sau dấu gạch chéo

    Dòng có hai dấu cách ở cuối  
    xuống dòng, [xấu](javascript:alert(1)), [rỗng](), [//khác](//vidu.example), [dài](</đường dẫn/có dấu>).

    <https://vidu.example/> <thu@vidu.example> <javascript:a> www.vidu.example

    Tiêu đề gạch dưới
    trên hai dòng [với liên
    kết](/x/)
    ===

    Tiêu đề hai
    ---

    # #  # Bốn dấu thăng # ##

    ####### bảy dấu thăng

    *một **hai *ba** bốn* _năm_sáu_ ***bảy*** ****tám**** * * * _ _ _

    - - - a
    + * 1. b
    -
      c
    -

      d

    Chữ Việt đủ dấu: ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự ĂÂĐÊÔƠƯ ỷỹỵ; chữ rời dấu: e\u0302\u0301 o\u031b\u0323.

    日本語と한국어 и русский العربية ไทย नमस्ते 👩‍👩‍👧‍👦🇻🇳 ﷺ

    a[^
    1] b [[tran-thi-thu|Trần Thị
    Thử]] c [[nha-luy-ke@2025|1.
    000]] d ![ảnh
    một](a.jpg
    "Cảnh. Ảnh: Lê
    Ảnh") e [liên kết
    dài](/x/
    "tựa
    dài") f `mã
    dài` g
    """#
}
