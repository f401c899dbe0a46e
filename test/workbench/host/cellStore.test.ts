import fc from 'fast-check';
import { CellStore } from '../../../src/workbench/host/model/cells';

const place = fc.tuple(fc.nat(6), fc.nat(6));
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), place }),
  fc.record({ kind: fc.constant('clear' as const), place }),
  fc.record({ kind: fc.constant('down' as const) }),
  fc.record({ kind: fc.constant('ask' as const) }),
);

test('what is known of the cells around all is what looking at every one of them gives', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const cells = new CellStore();
      for (const each of steps) {
        if (each.kind === 'set') cells.set(...each.place, { value: 1 });
        else if (each.kind === 'clear') cells.set(...each.place, undefined);
        else if (each.kind === 'down')
          cells.relocate((row, column) => (row > 5 ? undefined : [row + 1, column]));
        // Known from here on, and to be kept right.
        else expect(cells.extent).toEqual(cells.used(() => true));
      }
      expect(cells.extent).toEqual(cells.used(() => true));
    }),
  );
});
