import { ByPlace } from '../../../src/core/merge/byPlace';

it('keeps things apart by unit and by indicator, and the whole apart from units', () => {
  const places = new ByPlace<string>();
  places.set('xã a', 'nước', 'a nước');
  places.set('xã b', 'nước', 'b nước');
  places.set('xã a', 'điện', 'a điện');
  places.set(null, 'nước', 'cả tỉnh');
  places.set('xã a', 'nước', 'a nước, sửa');
  expect(places.get('xã a', 'nước')).toBe('a nước, sửa');
  expect(places.get('xã b', 'nước')).toBe('b nước');
  expect(places.get(null, 'nước')).toBe('cả tỉnh');
  expect(places.get('', 'nước')).toBeUndefined();
  expect(places.get('xã b', 'điện')).toBeUndefined();
  expect([...places.values()]).toEqual(['a nước, sửa', 'a điện', 'b nước', 'cả tỉnh']);
});
