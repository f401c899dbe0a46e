/** A unit is proposed for a name with a slip in it, and none where it might be another. */
import { unitNear } from '../../../src/core/locate/unitNear';
import { binhDinh } from '../../support/appendix';

const near = (name: string) => unitNear(binhDinh, name)?.name;

it.each([
  ['UBND xã An Hỏa', 'UBND xã An Hòa'],
  ['xã Tuy Phuoc', 'UBND xã Tuy Phước'],
  ['Ủy ban nhân dân xã Tuy Phước, tỉnh Gia Lai', 'UBND xã Tuy Phước'],
  ['UBND xã An Hòa (cũ)', 'UBND xã An Hòa'],
  ['Sở Y tê', 'Sở Y tế'],
])('%s is near to %s', (name, unit) => {
  expect(near(name)).toBe(unit);
});

it.each(['UBND xã Trường Sa', 'Công ty cổ phần', 'xã', ''])('%j is near to none', (name) => {
  expect(near(name)).toBeUndefined();
});

it('proposes none of two that are as near', () => {
  const [one, other] = binhDinh.units;
  if (!one || !other) throw new Error('no units');
  const plan = {
    ...binhDinh,
    units: [
      { ...one, name: 'xã Phú An' },
      { ...other, name: 'xã Phú Ân' },
    ],
  };
  expect(unitNear(plan, 'xã Phú Ấn')?.name).toBeUndefined();
});
