import type { MessageContext, FindingMessages } from '../types';
import { number } from './numbers';
import { shown } from './shown';
import { statedPhrase } from './targets';

const FILL_PARTS = { result: 'kết quả', numerator: 'tử số', denominator: 'mẫu số', source: 'nguồn số liệu' };

const ENCODINGS = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI (phông VNI-Times)' };

const FORMULA_PARTS = { gap: 'Chênh lệch', verdict: 'Đánh giá' };

const WITNESSES = {
  unit: 'đơn vị tính',
  target: 'mục tiêu',
  gap: 'công thức Chênh lệch',
  verdict: 'công thức Đánh giá',
};

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The names of indicators of the plan, by their ids. */
const labels = (ids: readonly string[], { plan }: MessageContext) =>
  list(ids.map((id) => plan?.indicators.find((each) => each.id === id)?.label ?? id));

const unitName = (id: string, { plan }: MessageContext) =>
  plan?.units.find((unit) => unit.id === id)?.name ?? id;

/** Messages of the rules about an appendix as a whole: its template, its formulas, and rows beside one another. */
export const templateFindings = {
  planUnexpected: ({ expected, found }) =>
    `Phụ lục này thuộc kế hoạch "${found}", không phải "${expected}". Hãy chọn đúng tệp.`,
  unitUnexpected: ({ expected, found }, context) =>
    `Phụ lục này của ${found === undefined ? 'cả kế hoạch' : unitName(found, context)}, không phải của ${unitName(expected, context)}. Hãy chọn đúng tệp.`,
  yearUnexpected: ({ expected, found }) =>
    `Phụ lục này là của năm ${found}, không phải năm ${expected}. Hãy chọn đúng tệp.`,
  yearContradicts: ({ stated, identity, isTitle, isName, raw }) =>
    raw !== undefined
      ? `Tiêu đề cột kết quả ghi "${raw}", tức là số liệu của năm trước (${stated}), trong khi phụ lục báo cáo năm ${identity}; không rõ số liệu của năm nào. Hãy nhập kết quả năm ${identity} vào cột này và khôi phục tiêu đề của mẫu; số năm trước thì để ở cột chèn thêm.`
      : isName
        ? `Tên trang ghi năm ${stated}, không tiêu đề nào ghi năm ${identity} mà mẫu được lập cho; không rõ số liệu của năm nào. Hãy dùng mẫu đúng năm, hoặc đặt lại tên trang và ghi năm vào tiêu đề.`
        : isTitle
          ? `Tiêu đề cột kết quả ghi năm ${stated} nhưng tên phụ lục ghi năm ${identity}; không rõ số liệu của năm nào. Hãy sửa cho hai chỗ cùng một năm.`
          : `Tiêu đề ghi năm ${stated} nhưng mẫu được lập cho năm ${identity}; không rõ số liệu của năm nào. Hãy dùng mẫu đúng năm, không sửa tiêu đề của mẫu cũ.`,
  partOfYear: ({ raw, year }) =>
    `Tiêu đề ghi "${raw}", là một phần của năm, trong khi phụ lục báo cáo cả năm ${year}. Hãy nhập số liệu cả năm (hoặc ước cả năm) và khôi phục tiêu đề của mẫu.`,
  sumUntilDay: ({ raw, year }) =>
    `Tiêu đề ghi "${raw}" nên số này mới cộng đến ngày đó, chưa phải của cả năm ${year}. Hãy nhập số cả năm hoặc ước cả năm rồi khôi phục tiêu đề của mẫu; nếu chưa ước được thì số này vẫn được tính như đã ghi.`,
  sheetYearDiffers: ({ stated, year }) =>
    `Tên trang ghi năm ${stated} trong khi phụ lục là của năm ${year}. Hãy kiểm tra số liệu có đúng của năm ${year} không, rồi đặt lại tên trang.`,
  rowsHidden: ({ rows }) =>
    `${rows.length} dòng có kết quả đang bị ẩn hoặc bị lọc (dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}); số ở đó vẫn được đọc. Hãy hiện các dòng này lên để kiểm tra trước khi ký.`,
  sheetRenamed: ({ own }) =>
    `Trang phụ lục đã đổi tên (mẫu đặt là "${own}"); vẫn nhận ra và đọc đủ. Hãy xem đây có đúng là phụ lục của đơn vị.`,
  sheetMoved: ({ before }) =>
    `Trước trang phụ lục có ${before.length} trang không thuộc mẫu (${list(before.slice(0, 5))}${before.length > 5 ? ', …' : ''}); các trang đó không được đọc. Hãy xem có số liệu nào cần chuyển vào phụ lục không.`,
  labelsRespelt: ({ rows, raw, label }) =>
    `Tên chỉ tiêu ở ${rows.length} dòng viết khác mẫu về dấu, chữ i/y hoặc dấu câu (dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}): "${raw}", mẫu viết "${label}"; vẫn đọc như mẫu. Hãy xem nội dung có đổi không.`,
  indicatorNotAsked: ({ unit, year, isGone }) =>
    isGone
      ? `${unit} không còn vào ngày báo cáo năm ${year}, nên số này không được tính vào số chung. Hãy ghi vào phụ lục của đơn vị mới.`
      : `Kế hoạch không giao chỉ tiêu này cho ${unit} trong năm ${year}, nên số này không được tính vào số chung. Hãy kiểm tra có gõ nhầm dòng không; nếu đơn vị được giao thêm thì báo cơ quan đầu mối.`,
  yearNotBegun: ({ year }) =>
    `Năm ${year} chưa bắt đầu mà đã có kết quả. Hãy kiểm tra năm báo cáo và dùng mẫu đúng năm.`,
  unitStatedUnknown: ({ raw, identity }) =>
    `Dòng đơn vị ghi "${raw}", không phải tên đơn vị nào của kế hoạch, còn mẫu được lập cho "${identity}". Nếu số liệu đúng là của "${identity}" thì ghi lại tên ở dòng này; nếu không, hãy dùng mẫu lập cho đúng đơn vị.`,
  unitContradicts: ({ stated, identity, raw, isCover }) =>
    isCover
      ? `Dòng "(Kèm theo Báo cáo …)" ghi "${raw ?? stated}"${raw === undefined ? '' : ` (${stated})`} nhưng phụ lục là của "${identity}"; không rõ số liệu của ai. Hãy dùng mẫu lập cho đúng đơn vị, hoặc sửa tên ở dòng này.`
      : `Dòng đơn vị ghi "${raw ?? stated}"${raw === undefined ? '' : ` (${stated})`} nhưng mẫu được lập cho "${identity}". Hãy dùng mẫu lập cho đúng đơn vị.`,
  columnsRemoved: ({ columns }) => `Mẫu thiếu cột ${list(columns)}. Hãy khôi phục cột, hoặc dùng lại mẫu.`,
  columnsMoved: ({ columns }) =>
    `Cột ${list(columns)} không ở đúng thứ tự của mẫu; dữ liệu vẫn được đọc theo tên cột. Không cần làm gì thêm.`,
  columnInserted: ({ column, heading }) =>
    `Cột ${column}${heading === '' ? '' : ` ("${heading}")`} không có trong mẫu và không được đọc. Nếu có số liệu cần báo cáo ở đó, hãy chuyển sang cột của mẫu.`,
  headingEdited: ({ raw, column }) =>
    raw === ''
      ? `Tiêu đề của cột "${column}" đã bị xóa trắng; số ở cột này vẫn được đọc là ${column}. Hãy ghi lại tiêu đề và kiểm tra số đã nhập có đúng cột.`
      : `Tiêu đề ghi "${raw}", trong khi đây là cột "${column}" của mẫu; số ở cột này vẫn được đọc là ${column}. Hãy khôi phục tiêu đề và kiểm tra số đã nhập có đúng cột.`,
  headingsSwapped: ({ headings }) =>
    `Tiêu đề ${list(headings)} đứng đổi chỗ cho nhau so với mẫu, trong khi công thức của bảng vẫn theo chỗ cũ; số được đọc theo tiêu đề đang thấy. Hãy đưa tiêu đề và số liệu về đúng cột của mẫu rồi kiểm tra lại.`,
  namesStale: ({ headings }) =>
    `Tên ẩn của trang trỏ sang cột khác với cột có tiêu đề ${list(headings)}, có thể do phần mềm khác chèn hoặc dời cột; số được đọc theo tiêu đề đang thấy. Hãy kiểm tra số liệu đứng đúng dưới tiêu đề, hoặc chép số liệu sang mẫu mới.`,
  rowNotRead: ({ heading, ...held }) =>
    `${heading ? 'Đây là dòng tên nhóm, không phải dòng chỉ tiêu,' : 'Dòng này không thuộc mẫu'} nên số "${shown(held)}" không được đọc. Nếu là kết quả của một chỉ tiêu, hãy chuyển vào dòng của chỉ tiêu đó.`,
  rowInserted: () =>
    'Dòng này được chèn thêm vào mẫu và không được đọc; các dòng khác vẫn đọc đúng. Nếu không cần, hãy xóa dòng.',
  labelContradicts: ({ coded, against, labelled, labelAt }, context) => {
    const codes = `mã ẩn${against === undefined ? '' : ` và ${WITNESSES[against]}`} là của ${labels([coded], context)}`;
    return labelled === undefined || labelAt === undefined
      ? `Tên ở dòng này là ${labels([context.indicator?.id ?? ''], context)} nhưng ${codes}; không rõ kết quả của chỉ tiêu nào nên số này không được tính. Hãy đưa tên chỉ tiêu về đúng dòng của mẫu rồi kiểm tra số, hoặc nhập lại vào mẫu mới.`
      : `Tên ở dòng này là ${labels([labelled], context)} (chỉ tiêu đã có dòng ở ô ${labelAt}) nhưng ${codes}; không rõ số ở dòng này là của chỉ tiêu nào nên số này không được tính, dòng ở ô ${labelAt} vẫn được đọc riêng. Nếu tên bị chép đè, hãy ghi lại tên ${labels([coded], context)} vào ô này rồi kiểm tra số.`;
  },
  labelCopied: ({ labelled, coded, labelAt, against }, context) =>
    `Ô này ghi tên ${labels([labelled], context)} (chỉ tiêu đã có dòng ở ô ${labelAt}) nhưng mã ẩn và ${WITNESSES[against]} của dòng là của ${labels([coded], context)}; số ở dòng này được tính cho ${labels([coded], context)}. Hãy ghi lại tên đó vào ô này và kiểm tra số.`,
  labelAndCodeCopied: ({ labelled, coded, labelAt, codedAt }, context) =>
    `Dòng này ghi tên ${labels([labelled], context)} (đã có ở ô ${labelAt}), còn mã ẩn là của ${labels([coded], context)} (đã có ở ô ${codedAt}), nên không được đọc. Nếu số ở đây là kết quả của một chỉ tiêu, hãy chuyển vào dòng của chỉ tiêu đó; nếu không, hãy xóa dòng.`,
  labelEdited: ({ raw, label }) =>
    `Tên chỉ tiêu đã bị sửa${raw === '' ? '' : ` thành "${raw}"`}; theo kế hoạch là "${label}". Hãy khôi phục tên, và kiểm tra số liệu có đúng của chỉ tiêu này.`,
  unitScaleEdited: ({ raw, unit, above }) =>
    `${above === undefined ? 'Đơn vị tính ở dòng này' : `Đơn vị tính ở phía trên bảng (ô ${above})`} ghi "${raw}" trong khi kế hoạch tính theo "${unit}", nên không rõ kết quả tính theo đơn vị nào. Hãy ghi lại đơn vị tính "${unit}" và nhập kết quả theo đơn vị đó.`,
  unitEdited: ({ raw, unit }) =>
    `Đơn vị tính đã bị sửa${raw === '' ? '' : ` thành "${raw}"`}; kết quả được đọc theo đơn vị của kế hoạch${unit === '' ? '' : ` (${unit})`}. Hãy khôi phục đơn vị tính và kiểm tra số.`,
  targetEdited: ({ target, ...held }) =>
    `Mục tiêu đã bị sửa${held.raw === '' ? '' : ` thành "${shown(held)}"`}; kết quả được đánh giá theo kế hoạch (${target}). Hãy khôi phục mục tiêu.`,
  formulaOverwritten: (fact) => {
    if (fact.how === 'sheet') {
      return `Công thức của cột Chênh lệch, Đánh giá ở ${fact.count} dòng đã bị thay bằng giá trị; bảng không tự tính lại khi sửa số. Hãy chép công thức từ mẫu, hoặc dùng lại mẫu.`;
    }
    if (fact.how === 'sheetFormulas') {
      return `Công thức của cột Chênh lệch, Đánh giá ở ${fact.count} dòng đã bị thay bằng công thức khác nên các ô này có thể không đúng với kết quả. Hãy chép công thức từ mẫu, hoặc dùng lại mẫu.`;
    }
    const column = FORMULA_PARTS[fact.part];
    const what =
      fact.how === 'value'
        ? `bị gõ đè thành "${shown(fact)}"`
        : fact.how === 'cleared'
          ? 'bị xóa'
          : 'bị thay bằng công thức khác';
    return `Công thức ở cột ${column} ${what} nên ô này có thể không đúng với kết quả. Hãy chép lại công thức từ một dòng khác.`;
  },
  legacyText: ({ encoding }) =>
    encoding === 'mojibake'
      ? 'Chữ trong ô bị lỗi mã, người nhận không đọc được. Hãy bấm "Chuyển sang Unicode" trong ngăn Phụ Lục (xem trước rồi mới ghi), hoặc gõ lại; chuyển cả tệp thì dùng lệnh phuluc convert.'
      : `Chữ trong ô theo bảng mã cũ ${ENCODINGS[encoding]}: máy không có phông đó hiện ra ký hiệu lạ. Hãy bấm "Chuyển sang Unicode" trong ngăn Phụ Lục (xem trước rồi mới ghi), hoặc gõ lại bằng phông Unicode (Times New Roman); chuyển cả tệp thì dùng lệnh phuluc convert.`,
  externalLink: ({ formula }) =>
    `Ô này lấy số từ tệp khác (=${formula}); người nhận không có tệp đó nên số có thể cũ hoặc lỗi. Hãy dán giá trị thay cho công thức.`,
  relationBroken: (
    {
      smaller,
      larger,
      largerIndicator,
      largerCell,
      largerFile,
      smallerIndicator,
      smallerCell = '',
      smallerStated = { value: smaller },
      largerStated = { value: larger },
    },
    context,
  ) => {
    const [less, more] = [smallerStated, largerStated].map((each) => statedPhrase(each, ''));
    return smallerIndicator !== undefined
      ? `Kết quả ${more} nhỏ hơn ${labels([smallerIndicator], context)} (${less}, ô ${smallerCell}), trong khi không thể nhỏ hơn; số ở ô này cũng khác xa năm trước. Hãy kiểm tra ô này trước.`
      : `Kết quả ${less} lớn hơn ${labels([largerIndicator], context)} (${more}, ô ${largerCell}${largerFile === undefined ? '' : ` của tệp ${largerFile}`}), trong khi không thể lớn hơn. Hãy kiểm tra cả hai ô.`;
  },
  partsDisagree: ({ total, sum, parts }, context) =>
    `${number(total)} không bằng tổng các thành phần ${labels(parts, context)} (${number(sum)}). Hãy kiểm tra các ô này.`,
  fillSequence: ({ part, first, last, count, falls }) =>
    `${count} ô ${first}:${last} (${FILL_PARTS[part]}) ${falls ? 'giảm' : 'tăng'} đều nhau, giống như kéo ô để điền tự động. Hãy kiểm tra và nhập lại nếu không phải số liệu thật.`,
} satisfies Partial<FindingMessages>;
