import { multiplyDecimals } from '../../decimal/decimal';
import { isShare } from '../../number/unitClass';
import type { Indicator } from '../../plan/schema';
import type { Effect, FaultKind, Scene, SeededFault } from './scene';
import { candidates, figureOf, isNumeric, isRatio, valueOf } from './scene';
import { asText, comma, dotted } from './spellings';
import { cellsOf, resultOf } from './spot';

/** Faults of what stands in a result or count cell: the cell cannot be read, or not in one way. */

const PROSE = [
  'tăng khá',
  'cơ bản hoàn thành',
  'đạt kế hoạch',
  'theo báo cáo đính kèm',
  'xem phụ lục kèm theo',
  'Đạt',
  'cao hơn năm trước',
  'nhiều',
  'Sở Y tế cung cấp',
  'Công văn số 1245/UBND-VX',
  'tốt',
  'có chuyển biến tích cực',
  'đã bàn giao',
] as const;

const write = (
  { draft }: Scene,
  indicator: Indicator,
  value: string | number,
  numberFormat?: string,
): void => {
  draft.putIn(indicator.id, 'result', { value, ...(numberFormat !== undefined && { numberFormat }) });
};

const wrote = (value: string | number) => `wrote ${JSON.stringify(value)}`;

/** One of the two counts of a ratio, for a fault that may stand in either. */
function pickCount(scene: Scene) {
  const [indicator] = candidates(scene, isRatio);
  const part = scene.random.pick(['numerator', 'denominator'] as const);
  const count = indicator && figureOf(scene, indicator)[part];
  return indicator && count !== undefined ? { indicator, part, count } : undefined;
}

function unreadableCount(scene: Scene): SeededFault | undefined {
  const picked = pickCount(scene);
  if (!picked) return undefined;
  const { indicator, part } = picked;
  const text = scene.random.pick(PROSE);
  scene.draft.putIn(indicator.id, part, { value: text });
  return {
    spots: cellsOf(indicator, part),
    done: wrote(text),
    effects: [{ indicator: indicator.id, [part]: null }],
  };
}

/** Words where a number is asked for. */
export const unreadableText: FaultKind = {
  seed: (scene) => {
    if (scene.random.chance(0.25)) return unreadableCount(scene);
    const [indicator] = candidates(scene, isNumeric);
    if (!indicator) return undefined;
    const text = scene.random.pick(PROSE);
    write(scene, indicator, text);
    return {
      spots: [resultOf(indicator)],
      done: wrote(text),
      effects: [{ indicator: indicator.id, state: 'unreadable', value: null }],
    };
  },
};

/** A text, and what a reader who guesses nothing makes of it. */
type Said = readonly [text: string, effect: Omit<Effect, 'indicator'>];

const ASKED = { state: 'ambiguous', value: null } as const;
const ZERO = { value: '0' } as const;

/** Texts that say two numbers, or none of the level asked for, or one that is worth a second look. */
function twofold(scene: Scene, indicator: Indicator): Said {
  const value = figureOf(scene, indicator).value ?? '';
  const before = figureOf(scene, indicator, 1).value ?? '';
  const texts: Said[] = [
    // A remark with a figure of its own: the first is the answer, and is told.
    [`${comma(value)} (năm ${scene.year - 1}: ${comma(before)})`, {}],
    [`năm ${scene.year - 1}: ${comma(before)}; năm ${scene.year}: ${comma(value)}`, ASKED],
    [`từ ${comma(before)} lên ${comma(value)}`, ASKED],
    [`${comma(before)} hoặc ${comma(value)}`, ASKED],
  ];
  if (isShare(indicator.unit)) {
    const [whole, fraction = '5'] = value.split('.');
    texts.push(
      ['tăng 0,8 điểm %', ASKED],
      ['giảm 0,3 điểm phần trăm', ASKED],
      [`${whole}.0.${fraction}.1`, { state: 'unreadable', value: null }],
    );
  }
  if (indicator.integer) {
    texts.push(
      ['không có', ZERO],
      ['chưa có hộ nào', ASKED],
      ['không còn', ZERO],
      [`${comma(String(40 + scene.random.int(50)))}%`, ASKED],
      ['1.2.300', ASKED],
      ['12..900', ASKED],
    );
  }
  return scene.random.pick(texts);
}

/** A text with more than one reading. */
export const ambiguousText: FaultKind = {
  seed: (scene) => {
    const [indicator] = candidates(
      scene,
      (each) => isNumeric(each) && figureOf(scene, each).value !== figureOf(scene, each, 1).value,
    );
    if (!indicator) return undefined;
    const [text, effect] = twofold(scene, indicator);
    write(scene, indicator, text);
    return {
      spots: [resultOf(indicator)],
      done: wrote(text),
      effects: [{ indicator: indicator.id, ...effect }],
    };
  },
};

/** The right number, as text. */
export const numberAsText: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    const picked = random.chance(0.3) ? pickCount(scene) : undefined;
    if (picked) {
      const { indicator, part, count } = picked;
      const text = asText(count, '', random);
      draft.putIn(indicator.id, part, { value: text });
      return { spots: cellsOf(indicator, part), done: wrote(text), effects: [], suggestion: count };
    }
    const [indicator] = candidates(scene, isNumeric);
    const value = indicator && figureOf(scene, indicator).value;
    if (!indicator || value === undefined) return undefined;
    const text = asText(value, indicator.unit, random);
    write(scene, indicator, text);
    return { spots: [resultOf(indicator)], done: wrote(text), effects: [], suggestion: value };
  },
};

/** A fraction of one for a percentage, đồng for triệu đồng. */
export const scaleSlip: FaultKind = {
  seed: (scene) => {
    const { random } = scene;
    const isMoney = (each: Indicator) => /(?:triệu|nghìn|tỷ) đồng/.test(each.unit);
    const isFraction = (each: Indicator) =>
      isShare(each.unit) && valueOf(scene, each) > 1 && valueOf(scene, each) < 100;
    const [money] = candidates(scene, isMoney);
    const [share] = candidates(scene, isFraction);
    const indicator = money && random.chance(0.6) ? money : share;
    const value = indicator && figureOf(scene, indicator).value;
    if (!indicator || value === undefined) return undefined;
    const slipped = multiplyDecimals(value, indicator === money ? random.pick(['1000', '1000000']) : '0.01');
    // "86.900" for 86,9 may be an English decimal mark, which is no slip of the scale.
    const isTyped = random.chance(0.25) && !/^\d+\.\d{3}$/.test(dotted(slipped));
    const written = isTyped ? (indicator === money ? dotted(slipped) : comma(slipped)) : Number(slipped);
    write(scene, indicator, written);
    return {
      spots: [resultOf(indicator)],
      done: wrote(written),
      effects: [
        indicator === share
          ? { indicator: indicator.id, state: 'ambiguous', value: null }
          : { indicator: indicator.id, value: slipped },
      ],
      suggestion: value,
    };
  },
};

/** A count typed with its thousands dot on a PC with English settings: 12.900 has become 12,9. */
export const fractionInCount: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    const isLong = (count: string | undefined) =>
      count !== undefined && Number(count) > 1000 && Number(count) < 1_000_000 && Number(count) % 1000 !== 0;
    const whole = candidates(scene, (each) => !!each.integer && isLong(figureOf(scene, each).value));
    const [indicator] = whole;
    const value = indicator && figureOf(scene, indicator).value;
    if (indicator && value !== undefined && random.chance(0.6)) {
      const shrunk = Number(value) / 1000;
      write(scene, indicator, shrunk);
      return {
        spots: [resultOf(indicator)],
        done: wrote(shrunk),
        effects: [{ indicator: indicator.id, state: 'ambiguous', value: null }],
        suggestion: value,
      };
    }
    const part = random.pick(['numerator', 'denominator'] as const);
    const [ratio] = candidates(scene, (each) => isLong(figureOf(scene, each)[part]));
    const count = ratio && figureOf(scene, ratio)[part];
    if (!ratio || count === undefined) return undefined;
    const shrunk = Number(count) / 1000;
    draft.putIn(ratio.id, part, { value: shrunk });
    return {
      spots: cellsOf(ratio, part),
      done: `${wrote(shrunk)} in ${part}`,
      effects: [{ indicator: ratio.id, [part]: null }],
      suggestion: count,
    };
  },
};

/** Serials of days around the middle of the 2020s, as Excel counts them. */
const FIRST_DAY = 45_292;

/** "3/4" typed into a result cell, which Excel takes for a day; or a day typed as text. */
export const dateInCell: FaultKind = {
  seed: (scene) => {
    const { random, draft, year } = scene;
    const inCount = random.chance(0.25) ? pickCount(scene) : undefined;
    const [indicator = inCount?.indicator] = inCount ? [] : candidates(scene, isNumeric);
    if (!indicator) return undefined;
    const column = inCount?.part ?? 'result';
    const day = `${1 + random.int(28)}/${1 + random.int(12)}/${year}`;
    const isSerial = random.chance(0.7);
    const value = isSerial ? FIRST_DAY + random.int(1400) : day;
    const numberFormat = random.pick(['d/m', 'd-mmm', 'dd/mm/yyyy', 'm/d/yyyy', 'yyyy-mm-dd', 'mmm-yy']);
    draft.putIn(indicator.id, column, { value, ...(isSerial && { numberFormat }) });
    return {
      spots: cellsOf(indicator, column),
      done: `${wrote(value)}${isSerial ? ` as ${numberFormat}` : ''}`,
      effects: [
        {
          indicator: indicator.id,
          ...(inCount ? { [inCount.part]: null } : { state: 'unreadable' as const, value: null }),
        },
      ],
    };
  },
};

/** "96,35%" typed into a cell: Excel keeps 0,9635 and shows a percentage. */
export const percentFormat: FaultKind = {
  seed: (scene) => {
    const [indicator] = candidates(scene, ({ unit }) => isShare(unit));
    const value = indicator && figureOf(scene, indicator).value;
    if (!indicator || value === undefined) return undefined;
    const fraction = Number(multiplyDecimals(value, '0.01'));
    const format = scene.random.pick(['0%', '0.0%', '0.00%', '#,##0.00%', '0.00\\ %']);
    write(scene, indicator, fraction, format);
    return {
      spots: [resultOf(indicator)],
      done: `${wrote(fraction)} as ${format}`,
      // What is shown is what was meant; 1 under such a format is asked, because the sheet's formulas judge it as 1.
      effects: fraction < 1 ? [] : [{ indicator: indicator.id, ...ASKED }],
      suggestion: value,
    };
  },
};
