import { embeddedPlanTexts, planXml } from '../../../src/core/plan/embedded';
import { isSamePlan, resolvePlan, withOwnVersion, withoutRepeats } from '../../../src/core/plan/library';
import { parseEmbeddedPlan, parsePlan } from '../../../src/core/plan/parse';
import type { Plan } from '../../../src/core/plan/schema';
import { embeddedPlans } from '../../../src/core/planWorkbook/embeddedPlans';
import { fullPlan } from '../../support/planWorkbook';

const version = (name: string, title = 'Kế hoạch'): Plan => ({ ...fullPlan, version: name, title });
const other: Plan = { ...fullPlan, id: 'khac' };

describe('the version a workbook was made from', () => {
  const plans = [version('1'), other, version('2'), version('1+abcdef')];

  test.each([
    ['1', '1'],
    ['2', '2'],
    ['1+abcdef', '1+abcdef'],
    // Only others are known: the newest, which stands last.
    ['3', '1+abcdef'],
    [undefined, '1+abcdef'],
  ])('%s is read with %s', (asked, found) => {
    expect(resolvePlan(plans, fullPlan.id, asked)?.version).toBe(found);
  });

  test('another id is another plan', () => {
    expect(resolvePlan(plans, 'khac')).toBe(other);
    expect(resolvePlan(plans, 'la')).toBeUndefined();
  });

  test('what stands in the list again, newer, is there once', () => {
    const again = version('1', 'khác');
    expect(withoutRepeats([...plans, again])).toEqual([...plans.slice(1), again]);
  });
});

describe('a changed plan', () => {
  const known = [version('1')];

  test('keeps its version where it is unchanged or new', () => {
    expect(withOwnVersion(version('1'), known)).toEqual(version('1'));
    expect(withOwnVersion(version('2', 'khác'), known).version).toBe('2');
    expect(withOwnVersion({ ...other, version: '1' }, known).version).toBe('1');
  });

  test('gets a version of its own where the old one is taken, the same every time', () => {
    const changed = withOwnVersion(version('1', 'khác'), known);
    expect(changed.version).toMatch(/^1\+[0-9a-f]{6}$/);
    expect(withOwnVersion(version('1', 'khác'), known)).toEqual(changed);
    expect(withOwnVersion(version('1', 'khác nữa'), known).version).not.toBe(changed.version);
    // Known by now, it is itself; changed again, its suffix is replaced and not lengthened.
    expect(withOwnVersion(changed, [...known, changed])).toEqual(changed);
    const again = withOwnVersion({ ...changed, title: 'lần ba' }, [...known, changed]);
    expect(again.version).toMatch(/^1\+[0-9a-f]{6}$/);
    expect(again.version).not.toBe(changed.version);
  });

  test('does not take the version of another content with the same short hash', () => {
    const changed = withOwnVersion(version('1', 'khác'), known);
    const clash = { ...version('1', 'trùng'), version: changed.version };
    const salted = withOwnVersion(version('1', 'khác'), [...known, clash]);
    expect(salted.version).toMatch(/^1\+[0-9a-f]{6}$/);
    expect(salted.version).not.toBe(changed.version);
  });

  test('is the same plan whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(fullPlan).reverse()) as Plan;
    expect(isSamePlan(turned, fullPlan)).toBe(true);
    expect(isSamePlan({ ...turned, targetYear: 2031 }, fullPlan)).toBe(false);
  });
});

describe('a plan in a workbook', () => {
  const odd: Plan = { ...fullPlan, title: 'a\uffff\ud800 <&>"\' ]]> \u0001 🙂', version: '1 "&<2>' };

  test.each([
    ['as it is', fullPlan],
    ['with texts that XML would spoil', odd],
  ])('comes back %s', (_, plan) => {
    const [text, ...rest] = embeddedPlanTexts(['<a/>', planXml(plan), '<plan xmlns="urn:other"/>']);
    expect(rest).toEqual([]);
    expect(text).toMatchObject({ id: plan.id, version: plan.version });
    expect(parseEmbeddedPlan(text!)).toEqual({ plan });
    // What XML 1.0 has no place for, beside what a JSON text escapes by itself.
    expect(planXml(plan)).not.toMatch(/[\ufffe\uffff]|\ud800(?![\udc00-\udfff])/);
    expect(Array.from(planXml(plan)).every((character) => character >= ' ' || character === '\n')).toBe(true);
  });

  test('comes back from an XML another program wrote', () => {
    const xml = planXml(fullPlan)
      .replace('<plan xmlns=', '<p:plan xmlns:p=')
      .replace('</plan>', '</p:plan >');
    expect(parseEmbeddedPlan(embeddedPlanTexts([xml])[0]!)).toEqual({ plan: fullPlan });
  });

  const xml = planXml(fullPlan);
  test.each([
    ['cut off', xml.slice(0, -200), 'damaged'],
    ['with markup inside', xml.replace('</plan>', '<b/></plan>'), 'damaged'],
    ['no JSON', xml.replace(/>\{.*</s, '>{oops<'), 'damaged'],
    ['empty', xml.replace(/>[^<>]*<\/plan>/s, '></plan>'), 'damaged'],
    ['longer than any plan', xml.replace('</plan>', `${' '.repeat(8_000_000)}</plan>`), 'damaged'],
    ['JSON of something else', xml.replace(/>[^<>]*<\/plan>/s, '>[1]</plan>'), 'notAPlan'],
    ['a number for a decimal', planXml({ ...fullPlan, targetYear: '2030' as never }), 'notAPlan'],
    ['under another name', xml.replace('id="day-du"', 'id="binh-dinh"'), 'otherPlan'],
  ])('%s is a problem', (_, damaged, problem) => {
    expect(embeddedPlanTexts([damaged]).map(parseEmbeddedPlan)).toEqual([{ problem }]);
    expect(embeddedPlans({ customXml: [damaged] }, []).findings).toMatchObject([
      { severity: 'warning', fact: { code: 'embeddedPlanUnreadable' } },
    ]);
  });

  test('adds to the known plans and never replaces one', () => {
    const changed = version(fullPlan.version, 'sửa lén');
    const parts = [planXml(version('2')), planXml(fullPlan), planXml(changed)];
    expect(embeddedPlans({ customXml: parts }, [fullPlan])).toMatchObject({
      plans: [version('2')],
      findings: [{ fact: { code: 'embeddedPlanDiffers', plan: 'day-du', version: fullPlan.version } }],
    });
  });
});

describe('data that is no plan', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'plan'],
    ['deep nesting', JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)],
    [
      'numbers that are none',
      {
        ...fullPlan,
        indicators: [
          { ...fullPlan.indicators[1], target: { ...fullPlan.indicators[1]?.target, value: 'abc' } },
        ],
      },
    ],
  ])('%s is refused and not thrown', (_, definition) => {
    const outcome = parsePlan(definition);
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.issues.length).toBeGreaterThan(0);
  });
});
