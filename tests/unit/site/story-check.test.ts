import { describe, expect, it } from 'vitest';
import { checkStory, formatStoryProblems } from '../../../src/site/story-check.ts';
import { ledger, storyText } from './stories.ts';

const told = (name: string): string[] => formatStoryProblems(checkStory(ledger, `${name}.mdx`, storyText(name), name.startsWith('en-') ? 'en' : 'vi').problems).split('\n');

describe('a clean story', () => {
  const { problems, basis } = checkStory(ledger, 'clean.mdx', storyText('clean'), 'vi');

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('rests on the figures it names, computes with, or counts', () => {
    expect(basis).toEqual({
      keys: [
        'phia-bac/2023.kinh-phi.tong.thuc-hien',
        'phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien',
        'phia-bac/2023.kinh-phi.kcdp.thuc-hien',
        'phia-bac/2021.kinh-phi.tong.thuc-hien',
      ],
      expressions: ['[phia-bac/2023.kinh-phi.kcdp.thuc-hien] / [phia-bac/2023.kinh-phi.tong.thuc-hien] * 100'],
      counts: ['nguon', 'so-lieu'],
    });
  });
});

describe('an English story', () => {
  it('that is clean has no problems and rests on the same figures as the Vietnamese one', () => {
    const english = checkStory(ledger, 'en/clean.mdx', storyText('en-clean'), 'en');
    expect(english.problems).toEqual([]);
    expect(english.basis).toEqual(checkStory(ledger, 'clean.mdx', storyText('clean'), 'vi').basis);
  });

  it('is stopped by the numbers typed into it, with the figures that print them', () => {
    expect(told('en-typed-number')).toMatchInlineSnapshot(`
      [
        "en-typed-number.mdx:2:25 BV201 Con số gõ tay: “VND 176.4 billion”.",
        "    Sổ có số này ở phia-bac/2023.kinh-phi.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "en-typed-number.mdx:8:3 BV201 Con số gõ tay: “176.4 billion dong”.",
        "    Sổ có số này ở phia-bac/2023.kinh-phi.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "en-typed-number.mdx:8:28 BV201 Con số gõ tay: “94.6 per cent”.",
        "    Sổ có số này ở phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "en-typed-number.mdx:10:13 BV201 Con số gõ tay: “399 establishments”.",
        "    Sổ có số này ở phia-bac/2023.co-so-may-moc.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "en-typed-number.mdx:12:1 BV201 Con số gõ tay: “VND 12 billion”.",
        "    Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />. Chỉ năm, ngày tháng, số hiệu văn bản và số thứ tự được gõ thẳng.",
        "en-typed-number.mdx:13:7 BV201 Con số gõ tay: “twenty billion dong”.",
        "    Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />. Chỉ năm, ngày tháng, số hiệu văn bản và số thứ tự được gõ thẳng.",
      ]
    `);
  });
});

describe('what stops a story', () => {
  it('is a key the ledger does not have', () => {
    expect(told('unknown-key')).toMatchInlineSnapshot(`
      [
        "unknown-key.mdx:7:19 BV101 Sổ không có số liệu “phia-bac/2023.kinh-phi.tong.thuchien”.",
        "    Gần nhất: phia-bac/2023.kinh-phi.tong.thuc-hien ; phia-bac/2021.kinh-phi.tong.thuc-hien ; phia-bac/2023.kinh-phi.kcqg.thuc-hien. Số mới thì thêm vào một bản phát hành trước đã.",
      ]
    `);
  });

  it('is a figure that was withdrawn', () => {
    expect(told('withdrawn-key')).toMatchInlineSnapshot(`
      [
        "withdrawn-key.mdx:8:10 BV102 Số liệu “phia-bac/2022.kinh-phi.tong.thuc-hien” đã bị rút khỏi sổ ở bản 2024-02-01-b: Không phải số của vùng.",
        "    Bỏ câu dùng số này, hoặc dùng số khác. Số đã rút không được viết vào bài.",
      ]
    `);
  });

  it('is a doubtful figure that does not say so, or that is computed with', () => {
    expect(told('doubtful-key')).toMatchInlineSnapshot(`
      [
        "doubtful-key.mdx:7:19 BV103 Số liệu “phia-bac/2021.kinh-phi.tong.thuc-hien” còn nghi vấn: Lớn gấp nhiều lần các năm khác.",
        "    Muốn dùng thì thêm chữ doubtful vào <Fig>: bài sẽ in kèm lời nghi vấn. Số nghi vấn không được đưa vào phép tính.",
        "doubtful-key.mdx:8:5 BV104 Không tính được “[phia-bac/2021.kinh-phi.tong.thuc-hien] / [phia-bac/2023.kinh-phi.tong.thuc-hien]”: Số liệu còn nghi ngờ, không dùng để tính: phia-bac/2021.kinh-phi.tong.thuc-hien.",
        "    Phép tính viết bằng khóa trong ngoặc vuông, số và + - * / ( ); mọi khóa phải là số liệu đang có trong sổ và không còn nghi vấn.",
      ]
    `);
  });

  it('is a doubt that is settled', () => {
    expect(told('no-longer-doubtful')).toMatchInlineSnapshot(`
      [
        "no-longer-doubtful.mdx:7:19 BV107 Số liệu “phia-bac/2023.kinh-phi.tong.thuc-hien” không còn nghi vấn.",
        "    Bỏ chữ doubtful ở <Fig>, và đọc lại câu văn: lời dè dặt có thể đã thừa.",
      ]
    `);
  });

  it('is a number typed beside a unit, in headline, prose, list or note, in digits or in words', () => {
    expect(told('typed-number')).toMatchInlineSnapshot(`
      [
        "typed-number.mdx:2:22 BV201 Con số gõ tay: “176,4 tỷ đồng”.",
        "    Sổ có số này ở phia-bac/2023.kinh-phi.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "typed-number.mdx:8:3 BV201 Con số gõ tay: “176,4 tỷ đồng”.",
        "    Sổ có số này ở phia-bac/2023.kinh-phi.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "typed-number.mdx:8:24 BV201 Con số gõ tay: “94,6 phần trăm”.",
        "    Sổ có số này ở phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "typed-number.mdx:10:8 BV201 Con số gõ tay: “399 cơ sở”.",
        "    Sổ có số này ở phia-bac/2023.co-so-may-moc.tong.thuc-hien. Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.",
        "typed-number.mdx:12:1 BV201 Con số gõ tay: “12 tỷ”.",
        "    Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />. Chỉ năm, ngày tháng, số hiệu văn bản và số thứ tự được gõ thẳng.",
        "typed-number.mdx:13:7 BV201 Con số gõ tay: “hai mươi tỷ”.",
        "    Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />. Chỉ năm, ngày tháng, số hiệu văn bản và số thứ tự được gõ thẳng.",
      ]
    `);
  });

  it('is an expression that cannot be evaluated', () => {
    expect(told('bad-expression')).toMatchInlineSnapshot(`
      [
        "bad-expression.mdx:7:7 BV104 Không tính được “[phia-bac/2023.kinh-phi.kcdp.thuc-hien] / [phia-bac/2023.kinh-phi.tong.thuc-hie] * 100”: "phia-bac/2023.kinh-phi.tong.thuc-hie" không phải là khóa của một số liệu.",
        "    Gần nhất: phia-bac/2023.kinh-phi.tong.thuc-hien ; phia-bac/2021.kinh-phi.tong.thuc-hien ; phia-bac/2023.kinh-phi.kcqg.thuc-hien.",
        "bad-expression.mdx:8:7 BV104 Không tính được “[phia-bac/2023.kinh-phi.kcdp.thuc-hien] /”: Thiếu một số hạng ở cuối biểu thức.",
        "    Phép tính viết bằng khóa trong ngoặc vuông, số và + - * / ( ); mọi khóa phải là số liệu đang có trong sổ và không còn nghi vấn.",
      ]
    `);
  });

  it('is a precision or a unit that the source does not give', () => {
    expect(told('false-precision')).toMatchInlineSnapshot(`
      [
        "false-precision.mdx:7:5 BV105 Xin 2 chữ số thập phân, trong khi chữ số in ở nguồn chỉ cho phép 1.",
        "    Viết decimals={1} hoặc bỏ decimals; thêm chữ số là bịa độ chính xác.",
        "false-precision.mdx:7:74 BV106 Đơn vị “triệu đồng” không thay được “tỷ đồng”.",
        "    Thuộc tính unit chỉ đổi được tên gọi của thứ đếm được (“cơ sở” thành “xưởng”); tiền và tỷ lệ giữ đơn vị của sổ.",
      ]
    `);
  });

  it('is a component that is not there, or used in another way, and code', () => {
    expect(told('misused-component')).toMatchInlineSnapshot(`
      [
        "misused-component.mdx:2:13 BV303 Không có phép đếm nào tên là “so-luong”.",
        "    Có: so-lieu, so-lieu-mot-nguon, so-lieu-doc-mot-lan, so-lieu-nghi-van, so-lieu-khac-chu-so, so-lieu-mau-thuan, da-rut, da-dinh-chinh, nguon, nguon-bao-cao-goc, nguon-trang-nha-nuoc, nguon-bao-chi, nguon-dich-may, phep-kiem, phep-khop, phep-khong-khop, nam-trong-ky, nam-ca-nuoc, nam-ca-nuoc-thieu, nam-phia-bac-trong-ky, nam-phia-bac, nam-phia-bac-thieu, tinh-phia-bac, tinh-phia-bac-2025, tinh-co-kinh-phi, tinh-khong-kinh-phi, tinh-co-kinh-phi-2023, o-tinh-nam, o-co-kinh-phi, tinh-it-so-nhat, tien-moi-ky, tien-khong-ket-qua, noi-dung-vung, noi-dung-tinh, so-dao-tao, so-co-viec.",
        "misused-component.mdx:7:1 BV301 Bài viết không có thành phần <Figure>.",
        "    Dùng một trong: <Fig>, <Count>, <Listed>, <Holds>, <Chart>, <Note>.",
        "misused-component.mdx:9:1 BV302 <Fig> không nhận thuộc tính key.",
        "    Nhận: of, source, expr, as, unit, decimals, doubtful, cap. Giá trị phải viết sẵn ("…", {1}, {false}), không tính bằng mã.",
        "misused-component.mdx:11:1 BV303 Không có phép đếm nào tên là “so-luong”.",
        "    Có: so-lieu, so-lieu-mot-nguon, so-lieu-doc-mot-lan, so-lieu-nghi-van, so-lieu-khac-chu-so, so-lieu-mau-thuan, da-rut, da-dinh-chinh, nguon, nguon-bao-cao-goc, nguon-trang-nha-nuoc, nguon-bao-chi, nguon-dich-may, phep-kiem, phep-khop, phep-khong-khop, nam-trong-ky, nam-ca-nuoc, nam-ca-nuoc-thieu, nam-phia-bac-trong-ky, nam-phia-bac, nam-phia-bac-thieu, tinh-phia-bac, tinh-phia-bac-2025, tinh-co-kinh-phi, tinh-khong-kinh-phi, tinh-co-kinh-phi-2023, o-tinh-nam, o-co-kinh-phi, tinh-it-so-nhat, tien-moi-ky, tien-khong-ket-qua, noi-dung-vung, noi-dung-tinh, so-dao-tao, so-co-viec.",
        "misused-component.mdx:13:1 BV304 <Chart>: không có nơi nào mang mã “phia-nam”.",
        "    Sửa thuộc tính cho đủ và đúng.",
        "misused-component.mdx:15:1 BV303 Không có biểu đồ nào tên là “banh”.",
        "    Có: kinh-phi-theo-nam, ke-hoach-thuc-hien, hut-ke-hoach, ke-hoach-theo-nguon, hai-ranh-gioi, do-phu-kinh-phi, nguon-theo-loai.",
        "misused-component.mdx:17:7 BV306 Bài viết không chứa mã: {176.4}",
        "    Số tính ra thì dùng <Fig expr="[khóa] / [khóa] * 100" />; thành phần của bài có sẵn, không cần import.",
      ]
    `);
  });

  it('is a comparison in words that does not hold, that rounding may have made, or that cannot be read', () => {
    expect(told('unheld')).toMatchInlineSnapshot(`
      [
        "unheld.mdx:2:15 BV108 Câu văn dựa trên phép so sánh không còn đúng: “[phia-bac/2023.kinh-phi.kcdp.thuc-hien] < [phia-bac/2023.kinh-phi.kcqg.thuc-hien]”; nay là 96,6 tỷ đồng và hơn 79,9 tỷ đồng.",
        "    Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.",
        "unheld.mdx:9:6 BV108 Câu văn dựa trên phép so sánh không còn đúng: “[phia-bac/2023.kinh-phi.kcdp.thuc-hien] > [phia-bac/2023.kinh-phi.tong.thuc-hien]”; nay là 96,6 tỷ đồng và 176,4 tỷ đồng.",
        "    Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.",
        "unheld.mdx:11:10 BV108 Câu văn dựa trên phép so sánh không còn đúng: “[phia-bac/2023.kinh-phi.kcqg.thuc-hien] + [phia-bac/2023.kinh-phi.kcdp.thuc-hien] > [phia-bac/2023.kinh-phi.tong.thuc-hien]”; nay là hơn 176,5 tỷ đồng và 176,4 tỷ đồng.",
        "    Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.",
        "unheld.mdx:15:15 BV108 Câu văn dựa trên phép so sánh không còn đúng: “[phia-bac/*.kinh-phi.tong.thuc-hien] < [phia-bac/*.kinh-phi.tong.ke-hoach]”; không còn năm nào có đủ số liệu để so.",
        "    Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.",
        "unheld.mdx:17:9 BV104 Không tính được “[phia-bac/2023.kinh-phi.tong.thuc-hien] > [phia-bac/2023.co-so-may-moc.tong.thuc-hien]”: Đơn vị của hai vế không so được với nhau.",
        "    Phép tính viết bằng khóa trong ngoặc vuông, số và + - * / ( ); mọi khóa phải là số liệu đang có trong sổ và không còn nghi vấn.",
        "unheld.mdx:19:7 BV108 Câu văn dựa trên phép so sánh không còn đúng: “#nguon > 5”; nay là 2 và 5.",
        "    Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.",
        "unheld.mdx:19:47 BV303 Không có phép đếm nào tên là “nguonn”.",
        "    Có phải “nguon”? Có: so-lieu, so-lieu-mot-nguon, so-lieu-doc-mot-lan, so-lieu-nghi-van, so-lieu-khac-chu-so, so-lieu-mau-thuan, da-rut, da-dinh-chinh, nguon, nguon-bao-cao-goc, nguon-trang-nha-nuoc, nguon-bao-chi, nguon-dich-may, phep-kiem, phep-khop, phep-khong-khop, nam-trong-ky, nam-ca-nuoc, nam-ca-nuoc-thieu, nam-phia-bac-trong-ky, nam-phia-bac, nam-phia-bac-thieu, tinh-phia-bac, tinh-phia-bac-2025, tinh-co-kinh-phi, tinh-khong-kinh-phi, tinh-co-kinh-phi-2023, o-tinh-nam, o-co-kinh-phi, tinh-it-so-nhat, tien-moi-ky, tien-khong-ket-qua, noi-dung-vung, noi-dung-tinh, so-dao-tao, so-co-viec.",
        "unheld.mdx:21:11 BV109 Không đọc được phép so sánh “[phia-bac/2023.kinh-phi.tong.thuc-hien] = 3”.",
        "    Viết that="[khóa] > [khóa]", với <, >, <= hoặc >=; nhiều phép cách nhau bằng dấu chấm phẩy; [nơi/*.chỉ-tiêu.nguồn-tiền.loại-số] là mọi năm.",
        "unheld.mdx:21:83 BV304 <Holds>: thiếu thuộc tính that.",
        "    Sửa thuộc tính cho đủ và đúng.",
      ]
    `);
  });
});
