/** The command line as a whole: languages, help, usage errors, and what goes to which stream. */
import packageJson from '../../package.json';
import { lines, phuluc } from '../support/cli';

const GAP = ['gap', 'binh-dinh', 'that-nghiep-chung'];
const TEMPLATE = ['template', 'binh-dinh', '--year', '2026', '-o', 'pl.xlsx'];

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

interface Mistake {
  readonly name: string;
  readonly argv: readonly string[];
  readonly vi: string;
  readonly en: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'an unknown plan',
    argv: ['plan', 'an-giang'],
    vi: 'Không có kế hoạch "an-giang". Các kế hoạch có sẵn: binh-dinh, minh-long.',
    en: 'There is no plan "an-giang". Plans at hand: binh-dinh, minh-long.',
  },
  {
    name: 'an unknown plan for a template',
    argv: ['template', 'x', '--year', '2026', '-o', 'pl.xlsx'],
    vi: 'Không có kế hoạch "x"',
    en: 'There is no plan "x"',
  },
  {
    name: 'an unknown unit',
    argv: [...TEMPLATE, '--unit', 'so-la'],
    vi: 'Không có đơn vị "so-la"',
    en: 'no unit "so-la"',
  },
  {
    name: 'an unknown indicator with a near one',
    argv: ['gap', 'binh-dinh', 'huy động mẫu giáo', '97'],
    vi: 'Có phải: huy-dong-mau-giao?',
    en: 'Did you mean: huy-dong-mau-giao?',
  },
  {
    name: 'an unknown indicator with none near',
    argv: ['gap', 'binh-dinh', 'gdp', '97'],
    vi: 'Không có chỉ tiêu "gdp" trong kế hoạch. Xem danh sách bằng lệnh "phuluc plan".',
    en: 'The plan has no indicator "gdp". See the list with "phuluc plan".',
  },
  ...['26', '1999', '2101', '2026.0', ' 2026', 'nay', ''].map((year) => ({
    name: `the year "${year}"`,
    argv: ['template', 'binh-dinh', `--year=${year}`, '-o', 'pl.xlsx'],
    vi: `Năm "${year}" không hợp lệ`,
    en: `"${year}" is not a year`,
  })),
  {
    name: 'an output that is not .xlsx',
    argv: ['template', 'binh-dinh', '--year', '2026', '-o', 'pl.xls'],
    vi: 'pl.xls: tên tệp phải có đuôi .xlsx.',
    en: 'pl.xls: the file name must end in .xlsx.',
  },
  {
    name: 'a unit without indicators',
    argv: [...TEMPLATE, '--unit', 'so-ke-hoach-va-dau-tu'],
    vi: 'không giao chỉ tiêu nào cho đơn vị "Sở Kế hoạch và Đầu tư"',
    en: 'assigns no indicator to "Sở Kế hoạch và Đầu tư"',
  },
  { name: 'an unknown command', argv: ['xoa'], vi: 'không có lệnh "xoa"', en: 'there is no command "xoa"' },
  {
    name: 'an unknown option',
    argv: ['plans', '--all'],
    vi: 'không có tùy chọn "--all"',
    en: 'no option "--all"',
  },
  {
    name: 'a negative value that looks like an option',
    argv: [...GAP, '-2,5'],
    vi: 'không có tùy chọn "-2,5"; giá trị bắt đầu bằng dấu - thì viết sau dấu --',
    en: 'there is no option "-2,5"; a value that begins with - goes behind --',
  },
  {
    name: 'a missing argument',
    argv: ['gap', 'binh-dinh'],
    vi: 'thiếu tham số "indicator"',
    en: 'the argument "indicator" is missing',
  },
  {
    name: 'no file to check',
    argv: ['check'],
    vi: 'thiếu tham số "files"',
    en: 'the argument "files" is missing',
  },
  {
    name: 'a missing option',
    argv: ['template', 'binh-dinh', '-o', 'pl.xlsx'],
    vi: 'thiếu tùy chọn bắt buộc "--year <year>"',
    en: 'the required option "--year <year>" is missing',
  },
  {
    name: 'an option without its value',
    argv: ['template', 'binh-dinh', '--year', '2026', '-o'],
    vi: 'tùy chọn "-o, --output <file.xlsx>" cần một giá trị',
    en: 'the option "-o, --output <file.xlsx>" needs a value',
  },
  { name: 'too many arguments', argv: [...GAP, '2', '4'], vi: 'thừa tham số', en: 'too many arguments' },
];

describe.each(mistakes)('$name', ({ argv, vi, en }) => {
  test.each([
    ['vi', argv, vi],
    ['vi', ['--lang', 'vi', ...argv], vi],
    ['en', ['--lang', 'en', ...argv], en],
    ['en', [argv[0]!, '--lang=en', ...argv.slice(1)], en],
    ['vi', ['--json', ...argv], vi],
  ])('is one line on stderr and exit code 2 (%s)', async (_, words, expected) => {
    const { code, out, err, files } = await phuluc(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(expected);
    expect(err).not.toContain('undefined');
    expect(files.size).toBe(0);
  });
});

describe('languages', () => {
  test('one that does not exist', async () => {
    expect(await phuluc(['plans', '--lang', 'fr'])).toMatchObject({
      code: 2,
      out: '',
      err: 'Không có ngôn ngữ "fr"; hãy chọn vi hoặc en.\n',
    });
  });

  test.each([
    ['--help', ['--help'], 'Cách dùng:', 'Usage:'],
    ['help', ['help', 'gap'], 'Cách dùng:', 'Usage:'],
    ['check -h', ['check', '-h'], 'Tham số:', 'Arguments:'],
    ['template --help', ['template', '--help'], 'Tùy chọn:', 'Options:'],
  ])('help of %s', async (_, argv, vi, en) => {
    const vietnamese = await phuluc(argv);
    expect(vietnamese).toMatchObject({ code: 0, err: '' });
    expect(vietnamese.out).toContain(vi);
    expect(vietnamese.out).not.toMatch(/Usage:|Options:|Arguments:|Commands:|display help/);
    const english = await phuluc(['--lang', 'en', ...argv]);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toContain(en);
    // The example of a value is what an office would type.
    expect(english.out.replace('trên 97%', '').replace('Phụ Lục', '')).not.toMatch(VIETNAMESE);
  });

  test.each(['vi', 'en'])('nothing to do prints the help on stderr (%s)', async (language) => {
    const { code, out, err } = await phuluc(['--lang', language]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('phuluc');
    expect(err).toContain(language === 'vi' ? 'liệt kê các kế hoạch' : 'list the plans');
  });

  test('a word behind "--" is no language', async () => {
    const { code, out } = await phuluc([...GAP, '--', '--lang=en']);
    expect(code).toBe(1);
    expect(out).toContain('Đánh giá');
  });
});

test('--version', async () => {
  expect(await phuluc(['--version'])).toMatchObject({ code: 0, out: `${packageJson.version}\n`, err: '' });
});

test('what nobody foresaw is one line on stderr too', async () => {
  const broken = () => Promise.reject(new TypeError('cannot read properties'));
  const { code, out, err } = await phuluc(
    ['template', 'binh-dinh', '--year', '2026', '-o', 'a.xlsx'],
    {},
    { write: broken },
  );
  expect([code, out, lines(err).length]).toEqual([2, '', 1]);
  expect(err).not.toMatch(/^\s+at /m);
});
