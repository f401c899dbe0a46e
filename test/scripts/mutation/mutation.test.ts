import { faultKinds } from '../../../src/core/samples/faults';
import { classes } from '../../../scripts/mutation/classes';
import { runInstance } from '../../../scripts/mutation/instance';
import { plans } from '../../../scripts/mutation/plans';
import { classTable, describeInstance, totalsOf } from '../../../scripts/mutation/report';

// Each fault is written and read as a file, after a world of figures was made.
jest.setTimeout(120_000);

describe('the mutation check', () => {
  it('draws from every kind of fault', () => {
    const drawn = classes.flatMap(({ faults }) => faults);
    expect([...drawn].sort()).toEqual(Object.keys(faultKinds).sort());
  });

  it('has plans with everything that faults need', () => {
    expect(plans.some(({ relations }) => relations.some(({ kind }) => kind === 'parts'))).toBe(true);
  });

  it('makes the same fault for the same seed and number, and others for others', async () => {
    const [one, again, other] = await Promise.all([runInstance(5, 4), runInstance(5, 4), runInstance(6, 4)]);
    expect(again).toEqual(one);
    expect([other.place, other.done]).not.toEqual([one.place, one.done]);
  });

  it('tells a miss and a finding elsewhere from a hit', async () => {
    const [wanted] = classes;
    const deaf = await runInstance(5, 0, [{ ...wanted!, accepted: [] }]);
    expect(deaf.isFound).toBe(false);
    const heard = await runInstance(5, 0, [wanted!]);
    expect(heard.isFound).toBe(true);
    expect(totalsOf([deaf, heard])).toMatchObject({ faults: 2, found: 1 });
    expect(classTable([deaf, heard])).toContain(wanted!.name);
    expect(describeInstance(heard)).toContain(heard.cell);
  });
});
