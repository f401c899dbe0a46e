import type { PlanWorkbookStrings } from '../../core/planWorkbook/strings';

const ID_HELP = 'Mã viết thường không dấu, các từ nối bằng "-", ví dụ so-y-te. Không trùng trong trang này.';
const UNIT_IDS = 'Mã ở trang Đơn vị; nhiều mã cách nhau bằng dấu chấm phẩy.';
const INDICATOR_IDS = 'Mã ở trang Chỉ tiêu; nhiều mã cách nhau bằng dấu chấm phẩy.';
const DAY_HELP = 'Ngày/tháng/năm, ví dụ 01/07/2025.';
const KINDS_HELP = 'Loại đơn vị như ở trang Đơn vị; nhiều loại cách nhau bằng dấu chấm phẩy.';

const indicators: PlanWorkbookStrings['columns']['indicators'] = {
  code: { heading: 'STT', help: 'Số thứ tự in trong phụ lục, ví dụ 2.1.' },
  group: {
    heading: 'Nhóm',
    help: 'Tiêu đề nhóm in phía trên các chỉ tiêu. Các chỉ tiêu cùng nhóm đặt liền nhau.',
  },
  label: { heading: 'Chỉ tiêu', help: 'Tên chỉ tiêu đúng lời văn của kế hoạch.' },
  id: {
    heading: 'Mã chỉ tiêu',
    help: `${ID_HELP} Giữ nguyên mã khi sửa chỉ tiêu, vì các phụ lục đã gửi nhận ra chỉ tiêu theo mã.`,
  },
  unit: { heading: 'Đơn vị tính', help: 'Ví dụ %, căn, tuổi. Để trống với chỉ tiêu định tính.' },
  comparator: {
    heading: 'So sánh',
    help: 'Cách so kết quả với mục tiêu. "Trên" và "dưới" là hơn hẳn, kém hẳn: bằng đúng số đó là chưa đạt.',
  },
  value: {
    heading: 'Mục tiêu',
    help: 'Con số của mục tiêu; với "trong khoảng" là đầu dưới. Chỉ ghi số, ví dụ 2,45; không gõ dấu %. Để trống với "định tính".',
  },
  upper: { heading: 'Mục tiêu đến', help: 'Đầu trên của khoảng, chỉ dùng với "trong khoảng".' },
  decimals: {
    heading: 'Số thập phân',
    help: 'Số chữ số sau dấu phẩy của mục tiêu. Để trống thì lấy theo số đã ghi. Quyết định cách làm tròn của "khoảng" và cách in chênh lệch.',
  },
  year: { heading: 'Năm mục tiêu', help: 'Năm phải đạt mục tiêu, ví dụ 2030.' },
  direction: { heading: 'Chiều', help: 'Kết quả cao hơn hay thấp hơn là tốt hơn.' },
  measure: {
    heading: 'Cách tính',
    help: 'Hỏi mức đạt được cuối năm, số làm được trong năm, hay lũy kế từ đầu kế hoạch.',
  },
  exceedable: {
    heading: 'Có thể vượt',
    help: 'Chọn "không" nếu không thể vượt mục tiêu (ví dụ 100%). Để trống là có.',
  },
  wording: {
    heading: 'Cách in mục tiêu',
    help: 'Lời in ở cột Mục tiêu của phụ lục, nếu cách so và con số chưa nói đủ.',
  },
  quote: {
    heading: 'Câu trong kế hoạch',
    help: 'Câu ngắn nhất của kế hoạch nêu mục tiêu này, chép nguyên văn.',
  },
  integer: { heading: 'Số nguyên', help: 'Chọn "có" nếu là số đếm (căn, người, xã).' },
  boundsLower: {
    heading: 'Không thể dưới',
    help: 'Kết quả nhỏ hơn số này là lỗi. Tỷ lệ phần của tổng thể ghi 0.',
  },
  boundsUpper: {
    heading: 'Không thể trên',
    help: 'Kết quả lớn hơn số này là lỗi. Tỷ lệ phần của tổng thể ghi 100.',
  },
  plausibleLower: {
    heading: 'Thường từ',
    help: 'Mức thường gặp thấp nhất; kết quả nhỏ hơn được nhắc kiểm tra.',
  },
  plausibleUpper: {
    heading: 'Thường đến',
    help: 'Mức thường gặp cao nhất; kết quả lớn hơn được nhắc kiểm tra.',
  },
  notApplicableAllowed: {
    heading: 'Có thể không áp dụng',
    help: 'Chọn "không" nếu đơn vị nào cũng phải có số liệu. Để trống là có.',
  },
  baselineValue: { heading: 'Số gốc', help: 'Giá trị ban đầu, nếu kế hoạch có nêu.' },
  baselineYear: { heading: 'Năm gốc', help: 'Năm của số gốc.' },
  jumpFactor: {
    heading: 'Biến động cần xem lại',
    help: 'Như ở trang Kế hoạch, riêng cho chỉ tiêu này. Thường để trống.',
  },
  aggregation: {
    heading: 'Cách tổng hợp',
    help: 'Cách tính số chung từ số của các đơn vị. Không bao giờ lấy trung bình các tỷ lệ.',
  },
  per: { heading: 'Nhân với', help: 'Chỉ dùng với "tỷ lệ": 100 nếu là %, 10000 nếu tính trên 10.000 dân.' },
  numerator: { heading: 'Tử số', help: 'Chỉ dùng với "tỷ lệ": tử số đếm gì.' },
  denominator: { heading: 'Mẫu số', help: 'Chỉ dùng với "tỷ lệ": mẫu số đếm gì.' },
};

/** Every text of a plan workbook. It is in Vietnamese whatever the interface's language: it is for plan authors. */
export const vietnamesePlanWorkbook: PlanWorkbookStrings = {
  sheets: {
    plan: 'Kế hoạch',
    indicators: 'Chỉ tiêu',
    vision: 'Tầm nhìn',
    tasks: 'Nhiệm vụ',
    units: 'Đơn vị',
    assignments: 'Phân công',
    reporting: 'Lịch báo cáo',
    crosswalk: 'Chuyển đổi',
    relations: 'Quan hệ',
    funding: 'Kinh phí',
  },
  columns: {
    plan: {
      id: { heading: 'Mã kế hoạch', help: 'Mã viết thường không dấu, các từ nối bằng "-", ví dụ binh-dinh.' },
      version: { heading: 'Phiên bản', help: 'Tăng lên mỗi khi sửa kế hoạch, ví dụ 2.' },
      number: { heading: 'Số văn bản', help: 'Để trống nếu kế hoạch chưa ghi số.' },
      date: { heading: 'Ngày ban hành', help: `${DAY_HELP} Để trống nếu kế hoạch chưa ghi ngày.` },
      issuer: { heading: 'Cơ quan ban hành', help: 'Ví dụ Ủy ban nhân dân tỉnh Bình Định.' },
      title: { heading: 'Tên kế hoạch', help: 'Trích yếu của kế hoạch.' },
      citation: {
        heading: 'Cách viện dẫn',
        help: 'Một dòng, in dưới tiêu đề phụ lục: Kế hoạch số … ngày … của …',
      },
      targetYear: { heading: 'Năm đích', help: 'Năm của các mục tiêu, ví dụ 2030.' },
      coordinator: { heading: 'Cơ quan tổng hợp', help: 'Mã ở trang Đơn vị.' },
      territory: {
        heading: 'Địa bàn',
        help: 'Mã ở trang Đơn vị của địa phương mà các mục tiêu nói tới. Có thể để trống.',
      },
      sourceAsked: {
        heading: 'Yêu cầu nguồn số liệu',
        help: 'Có: mỗi kết quả phải ghi nguồn số liệu, minh chứng. Để trống là có.',
      },
      explanationAsked: {
        heading: 'Yêu cầu giải trình',
        help: 'Có: chưa đạt vào năm mục tiêu, hoặc chậm tiến độ, thì phải ghi nguyên nhân. Để trống là có.',
      },
      jumpFactor: {
        heading: 'Mức biến động cần xem lại',
        help: 'Kết quả gấp bao nhiêu lần (hoặc bằng một phần mấy) năm trước thì cần xem lại; lớn hơn 1. Để trống là 5.',
      },
      outlierSpreads: {
        heading: 'Mức khác biệt cần xem lại',
        help: 'Kết quả cách mức giữa của các đơn vị khác bao nhiêu lần độ phân tán thì cần xem lại; lớn hơn 1. Để trống là 6.',
      },
    },
    indicators,
    vision: indicators,
    tasks: {
      code: { heading: 'Mục', help: 'Vị trí trong kế hoạch, ví dụ III.2.a.' },
      section: { heading: 'Phần', help: 'Tiêu đề của phần chứa nhiệm vụ, không ghi số.' },
      title: { heading: 'Nhiệm vụ', help: 'Tóm tắt trong một dòng, bằng lời của kế hoạch.' },
      text: { heading: 'Nội dung', help: 'Toàn văn nhiệm vụ, chép nguyên văn.' },
      leadAgencies: {
        heading: 'Cơ quan chủ trì',
        help: 'Như kế hoạch ghi; nhiều cơ quan cách nhau bằng dấu chấm phẩy. Để trống nếu kế hoạch không ghi.',
      },
      coordinatingAgencies: {
        heading: 'Cơ quan phối hợp',
        help: 'Như kế hoạch ghi; nhiều cơ quan cách nhau bằng dấu chấm phẩy. Để trống nếu kế hoạch không ghi.',
      },
      timing: { heading: 'Thời gian', help: 'Như kế hoạch ghi. Để trống nếu kế hoạch không ghi.' },
      id: { heading: 'Mã nhiệm vụ', help: ID_HELP },
      leads: { heading: 'Mã cơ quan chủ trì', help: UNIT_IDS },
      leadKinds: { heading: 'Loại cơ quan chủ trì', help: KINDS_HELP },
    },
    units: {
      name: { heading: 'Tên đơn vị', help: 'Tên đầy đủ.' },
      id: { heading: 'Mã đơn vị', help: ID_HELP },
      kind: { heading: 'Loại', help: 'Chọn trong danh sách.' },
      from: { heading: 'Có từ ngày', help: `${DAY_HELP} Để trống nếu có từ trước kế hoạch.` },
      until: { heading: 'Đến hết ngày', help: `${DAY_HELP} Để trống nếu vẫn còn.` },
      source: { heading: 'Căn cứ', help: 'Biết đơn vị này từ đâu, nếu không phải từ lời văn của kế hoạch.' },
    },
    assignments: {
      indicator: { heading: 'Mã chỉ tiêu', help: 'Mã ở trang Chỉ tiêu. Một chỉ tiêu có thể có nhiều dòng.' },
      units: { heading: 'Đơn vị', help: `${UNIT_IDS} Ghi đơn vị, loại đơn vị, hoặc cả hai.` },
      unitKinds: { heading: 'Loại đơn vị', help: KINDS_HELP },
      source: {
        heading: 'Nguồn',
        help: '"Chính thức" nếu kế hoạch hoặc quyết định giao; "đề xuất" nếu suy ra, phụ lục sẽ ghi rõ là đề xuất.',
      },
      basis: { heading: 'Căn cứ', help: 'Đoạn của kế hoạch làm căn cứ, ví dụ III.6.b.' },
    },
    reporting: {
      id: { heading: 'Mã', help: ID_HELP },
      from: { heading: 'Ai báo cáo', help: 'Như kế hoạch ghi.' },
      fromUnits: { heading: 'Đơn vị báo cáo', help: `${UNIT_IDS} Ghi đơn vị, loại đơn vị, hoặc cả hai.` },
      fromKinds: { heading: 'Loại đơn vị báo cáo', help: KINDS_HELP },
      to: { heading: 'Báo cáo ai', help: 'Như kế hoạch ghi.' },
      via: { heading: 'Gửi qua', help: 'Mã ở trang Đơn vị của cơ quan nhận và tổng hợp. Có thể để trống.' },
      due: { heading: 'Hạn', help: 'Ngày/tháng, ví dụ 30/11.' },
      inclusive: {
        heading: 'Tính cả ngày hạn',
        help: '"Không" nếu kế hoạch ghi "trước ngày …": đúng ngày đó đã là muộn.',
      },
      recurrence: { heading: 'Lặp lại', help: 'Hằng năm hay chỉ một lần.' },
      year: { heading: 'Năm', help: 'Năm của hạn chỉ có một lần, hoặc năm đầu của hạn hằng năm.' },
      quote: { heading: 'Câu trong kế hoạch', help: 'Câu nêu thời hạn, chép nguyên văn.' },
    },
    crosswalk: {
      from: { heading: 'Đơn vị cũ', help: 'Mã ở trang Đơn vị.' },
      to: { heading: 'Đơn vị mới', help: 'Mã ở trang Đơn vị. Chia cho nhiều đơn vị thì ghi nhiều dòng.' },
      date: { heading: 'Từ ngày', help: DAY_HELP },
      scope: { heading: 'Phần việc', help: 'Việc gì được chuyển, bằng lời.' },
      indicators: {
        heading: 'Chỉ tiêu chuyển',
        help: `${INDICATOR_IDS} Để trống: mọi chỉ tiêu không ghi ở dòng khác của đơn vị cũ.`,
      },
      tasks: {
        heading: 'Nhiệm vụ chuyển',
        help: 'Mã ở trang Nhiệm vụ; cách nhau bằng dấu chấm phẩy. Để trống: mọi nhiệm vụ không ghi ở dòng khác của đơn vị cũ.',
      },
      coordinates: {
        heading: 'Chuyển cả tổng hợp',
        help: 'Chọn "có" nếu việc tổng hợp kế hoạch cũng chuyển.',
      },
      source: { heading: 'Nguồn', help: '"Chính thức" nếu có quyết định; "đề xuất" nếu suy ra.' },
      basis: { heading: 'Căn cứ', help: 'Quyết định hoặc sự việc làm căn cứ.' },
    },
    relations: {
      kind: {
        heading: 'Quan hệ',
        help: '"Không lớn hơn": ghi chỉ tiêu nhỏ và lớn. "Cộng thành tổng": ghi các thành phần và tổng.',
      },
      smaller: { heading: 'Chỉ tiêu nhỏ', help: 'Mã ở trang Chỉ tiêu; chỉ dùng với "không lớn hơn".' },
      larger: { heading: 'Chỉ tiêu lớn', help: 'Mã ở trang Chỉ tiêu; chỉ dùng với "không lớn hơn".' },
      parts: { heading: 'Các thành phần', help: `${INDICATOR_IDS} Chỉ dùng với "cộng thành tổng".` },
      total: { heading: 'Chỉ tiêu tổng', help: 'Mã ở trang Chỉ tiêu; chỉ dùng với "cộng thành tổng".' },
      basis: { heading: 'Lý do', help: 'Vì sao quan hệ này luôn đúng.' },
    },
    funding: {
      id: { heading: 'Mã', help: ID_HELP },
      text: { heading: 'Nguồn kinh phí', help: 'Như kế hoạch ghi.' },
    },
  },
  words: {
    comparator: {
      atLeast: ['tối thiểu', 'ít nhất', 'đạt', 'từ', '≥', '>='],
      atMost: ['không quá', 'tối đa', '≤', '<='],
      moreThan: ['trên', 'hơn', '>'],
      lessThan: ['dưới', '<'],
      about: ['khoảng'],
      range: ['trong khoảng'],
      qualitative: ['định tính'],
    },
    direction: {
      higher: ['cao hơn là tốt', 'tăng'],
      lower: ['thấp hơn là tốt', 'giảm'],
      none: ['không xét'],
    },
    measure: { level: ['mức cuối năm'], inYear: ['trong năm'], cumulative: ['lũy kế'] },
    aggregation: {
      sum: ['cộng'],
      ratio: ['tỷ lệ'],
      officialOnly: ['chỉ số liệu chính thức'],
      allUnits: ['mọi đơn vị đều đạt'],
      none: ['không tổng hợp'],
    },
    unitKind: {
      department: ['sở ban ngành'],
      province: ['tỉnh', 'thành phố trực thuộc trung ương'],
      district: ['cấp huyện'],
      commune: ['cấp xã'],
      organisation: ['tổ chức'],
    },
    source: { official: ['chính thức'], suggested: ['đề xuất'] },
    recurrence: { yearly: ['hằng năm', 'hàng năm'], once: ['một lần'] },
    relation: { atMost: ['không lớn hơn'], parts: ['cộng thành tổng'] },
    flag: { true: ['có', 'đúng', 'x'], false: ['không', 'sai'] },
  },
  fieldHeadings: { field: 'Mục', value: 'Nội dung', help: 'Hướng dẫn' },
  guide: {
    sheet: 'Hướng dẫn',
    title: (citation) => `Tệp định nghĩa kế hoạch: ${citation}`,
    lines: [
      'Tệp này chứa toàn bộ kế hoạch để xem và sửa. Sửa xong, lưu tệp rồi nạp lại vào chương trình; nếu có lỗi, chương trình nêu từng ô và không nạp gì.',
      'Mỗi dòng là một mục. Thêm dòng ở cuối hoặc chèn dòng ở giữa đều được; dòng trống được bỏ qua. Có thể đổi thứ tự cột, thêm trang và cột riêng; tên trang và tên cột phải giữ nguyên.',
      'Cột có dấu * phải điền. Số ghi bằng dấu phẩy hoặc dấu chấm thập phân tùy máy (2,45 hoặc 2.45), không kèm đơn vị và không gõ dấu %. Ngày ghi ngày/tháng/năm.',
      'Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy (;). Dấu chấm phẩy thuộc về lời văn thì viết \\;.',
      'Sửa kế hoạch thì tăng Phiên bản ở trang Kế hoạch, để phụ lục lập theo bản cũ vẫn được đọc theo bản cũ.',
    ],
    headings: { sheet: 'Trang', column: 'Cột', required: 'Phải điền', help: 'Ghi gì', words: 'Các giá trị' },
    required: 'có',
  },
  requiredMark: '*',
  notInList: {
    title: 'Không có trong danh sách',
    text: 'Hãy chọn một giá trị trong danh sách; giá trị khác sẽ bị báo lỗi khi nạp kế hoạch.',
  },
};
