import type { Indicator } from '../../../src/core/plan/schema';
import { localeOf } from '../../../src/locale';
import { findingMessage } from '../../../src/locale/findingMessage';
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';

const [vi, en] = [localeOf('vi'), localeOf('en')];

const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const harvest = indicator({ value: '12' }, { unit: 'tấn', bounds: { lower: '0' } });
const share = indicator({ value: '41.2', decimals: 1 });

const found = (result: string, of: Indicator, code: string) =>
  findingsOfRow({ result }, of).filter(({ fact }) => fact.code === code);

describe('an interval read with a doubt keeps its form', () => {
  it.each([
    ['hơn 12 nghìn căn', 'trên 12.000 căn', 'above 12,000 căn'],
    ['10-13 nghìn căn', '10.000–13.000 căn', '10,000–13,000 căn'],
    ['khoảng 12 nghìn', 'khoảng 12.000 căn', 'about 12,000 căn'],
  ])('%j is told as %j, and no number is suggested', (text, inVietnamese, inEnglish) => {
    const [finding] = found(text, homes, 'readingDoubtful');
    expect(finding).not.toHaveProperty('suggestion');
    expect(findingMessage(finding!, vi, { indicator: homes })).toContain(`được đọc là ${inVietnamese} (`);
    expect(findingMessage(finding!, en, { indicator: homes })).toContain(`was read as ${inEnglish} (`);
    expect(findingMessage(finding!, vi, { indicator: homes })).not.toContain('gõ lại thành số');
  });

  it.each([
    ['0,3-0,5', 'unitScaleDoubtful'],
    ['40-35%', 'resultAmbiguous'],
  ])('%j: none of its ends is suggested', (text, code) => {
    const [finding] = found(text, share, code);
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('suggestion');
  });

  it('an interval in doubt is told as one', () => {
    expect(found('0,3-0,5', share, 'unitScaleDoubtful')[0]?.fact).toMatchObject({ ofInterval: true });
    expect(found('0,3', share, 'unitScaleDoubtful')[0]?.fact).not.toHaveProperty('ofInterval');
  });

  it('an interval of a count is not mended by one end', () => {
    const [finding] = found('12,9-13,1', homes, 'fractionInCount');
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('suggestion');
  });
});

describe('a converted number', () => {
  it('shows both, and the number in the unit asked for is suggested', () => {
    const [finding] = found('12.900 kg', harvest, 'readingDoubtful');
    expect(finding).toMatchObject({ suggestion: '12.9', fact: { reason: 'multiplied' } });
    expect(findingMessage(finding!, vi, { indicator: harvest })).toBe(
      '"12.900 kg" được đọc là 12,9 tấn (đã quy đổi theo đơn vị ghi trong ô). Nếu đúng, hãy gõ lại thành số 12,9.',
    );
  });

  it('of another unit that is not converted nothing is suggested', () => {
    const [finding] = found('12.900 hộ', homes, 'readingDoubtful');
    expect(finding).toMatchObject({ fact: { reason: 'unitDiffers' } });
    expect(finding).not.toHaveProperty('suggestion');
    expect(findingMessage(finding!, vi, { indicator: homes })).toContain(
      'Hãy nhập kết quả theo đơn vị của chỉ tiêu (căn).',
    );
  });
});

describe('a count read with a doubt', () => {
  const rate = indicator(
    { value: '41.2', decimals: 1 },
    { aggregation: { kind: 'ratio', per: 100, numerator: 'trẻ', denominator: 'trẻ' } },
  );
  const ofCounts = (numerator: string) =>
    findingsOfRow({ numerator, denominator: 20000, result: 41.2 }, rate).filter(
      ({ fact }) => fact.code === 'readingDoubtful',
    );

  it("is not told in the indicator's unit, and keeps no sign of it", () => {
    const [finding] = ofCounts('12,9 nghìn');
    expect(finding).toMatchObject({ suggestion: '12900', fact: { part: 'numerator', reason: 'multiplied' } });
    expect(findingMessage(finding!, vi, { indicator: rate })).toBe(
      '"12,9 nghìn" được đọc là 12.900 (đã quy đổi theo đơn vị ghi trong ô). Nếu đúng, hãy gõ lại thành số 12.900.',
    );
    expect(findingMessage(finding!, en, { indicator: rate })).toContain('was read as 12,900 (');
  });
});
