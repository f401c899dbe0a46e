import { FileReaderLine } from '../../../src/taskpane/merge/desk/reader';
import { MergeDesk } from '../../../src/taskpane/merge/desk/mergeDesk';
import { chosenIn, chosenInDrop } from '../../../src/taskpane/merge/desk/chosenFiles';
import { shippedPlans } from '../../../src/taskpane/plans';
import { plan } from '../support';
import { CRASHING, HereWorker, STUCK, YEAR, hereWorkers, returned } from './support';

const surroundings = {
  plans: shippedPlans,
  language: 'vi',
  today: '2026-10-15',
  now: () => '2026-10-15T09:00+07:00',
} as const;
const WATER = { 'nuoc-sach-nong-thon': { numerator: 9, denominator: 10, result: 90 } };

const file = (name: string) => new File(['x'], name);

async function begun(readers = 1): Promise<MergeDesk> {
  const desk = new MergeDesk(hereWorkers(readers), surroundings);
  await desk.begin(plan, YEAR);
  return desk;
}

const statuses = async (desk: MergeDesk) => {
  const page = await desk.ask('files', { search: '', from: 0, count: 50 });
  return Object.fromEntries(page.rows.map(({ file: name, status }) => [name, status]));
};

describe('a file that sends its reader off', () => {
  const setting = { ...surroundings, plan, year: YEAR, mergedAt: surroundings.now() };

  it.each([
    [STUCK, 'resourceLimit'],
    [CRASHING, 'resourceLimit'],
  ])('%s is refused, and the next one is read by another', async (name, reason) => {
    const started: object[] = [];
    const { startReader } = hereWorkers();
    const start = () => {
      const worker = startReader();
      started.push(worker);
      return worker;
    };
    const line = new FileReaderLine(start, setting, () => 50);
    expect(await line.read(file(name), name)).toEqual({ reason });
    const good = await returned('tốt.xlsx', 'ubnd-xa-an-lao', WATER);
    expect(await line.read(good, 'tốt.xlsx')).toMatchObject({ received: { taken: { claims: [{}] } } });
    expect(started).toHaveLength(2);
    expect(started).toMatchObject([{ isEnded: true }, { isEnded: false }]);
    line.end();
    expect(started).toMatchObject([{ isEnded: true }, { isEnded: true }]);
  });
});

it('a reader that does not start is no fault of the file', async () => {
  const setting = { ...surroundings, plan, year: YEAR, mergedAt: surroundings.now() };
  const broken = () =>
    new HereWorker(() => {
      throw new Error('no script');
    });
  const line = new FileReaderLine(broken, setting);
  await expect(line.read(file('a.xlsx'), 'a.xlsx')).rejects.toThrow('did not start: Error: no script');
});

describe('the desk', () => {
  it('tells what was found in the language that the pane speaks by now', async () => {
    const desk = await begun();
    const wrong = { 'nuoc-sach-nong-thon': { numerator: 9, denominator: 10, result: 140 } };
    await desk.add(chosenIn([await returned('a.xlsx', 'ubnd-xa-an-lao', wrong), file('hỏng.xlsx')]));
    const told = async () => {
      const { rows } = await desk.ask('files', { search: '', from: 0, count: 50 });
      return rows.flatMap(({ why, findings }) => [why, ...findings.map(({ message }) => message)]);
    };
    expect(await told()).toContainEqual(expect.stringMatching(/^"140" nằm ngoài giới hạn/));
    await desk.speak('en');
    expect(await told()).toContainEqual(expect.stringMatching(/^"140" is out of bounds/));
    expect(await told()).toContainEqual(expect.stringMatching(/^not an Excel workbook/));
  });

  it('stops after the file at hand, gives a stuck one up, and goes on with the rest when asked', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const desk = await Promise.race([begun(), jest.advanceTimersByTimeAsync(100).then(() => begun())]);
    const rest = [file('hỏng.xlsx')];
    const reading = desk.add(chosenIn([file(STUCK), ...rest]));
    await jest.advanceTimersByTimeAsync(100);
    expect(desk.snapshot.reading).toMatchObject({ done: 0, of: 2, current: [STUCK] });
    desk.stop();
    expect(desk.snapshot.left.map(({ name }) => name)).toEqual(['hỏng.xlsx']);
    await jest.advanceTimersByTimeAsync(3100);
    await reading;
    expect(desk.snapshot.reading).toBeUndefined();
    const going = desk.goOn();
    await jest.advanceTimersByTimeAsync(500);
    await going;
    jest.useRealTimers();
    expect(await statuses(desk)).toEqual({ [STUCK]: 'refused', 'hỏng.xlsx': 'refused' });
    expect(desk.snapshot.left).toEqual([]);
    desk.end();
  });

  it('takes in files that come while others are read', async () => {
    const desk = await begun(2);
    const [one, other] = [
      await returned('a.xlsx', 'ubnd-xa-an-lao', WATER),
      await returned('b.xlsx', 'ubnd-xa-an-hoa', WATER),
    ];
    const reading = desk.add(chosenIn([one]));
    void desk.add(chosenIn([other]));
    await reading;
    expect(Object.keys(await statuses(desk)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    desk.end();
  });

  it('keeps files of one name apart that come one after the other, and knows each again', async () => {
    const desk = await begun();
    const name = 'báo cáo.xlsx';
    const [one, other] = [
      await returned(name, 'ubnd-xa-an-lao', WATER),
      await returned(name, 'ubnd-xa-an-hoa', WATER),
    ];
    for (const each of [one, other, other, one, file(name)]) await desk.add(chosenIn([each]));
    expect(await statuses(desk)).toEqual({
      [name]: 'acceptedWithFindings',
      [`${name} (2)`]: 'acceptedWithFindings',
      [`${name} (3)`]: 'refused',
    });
    const { rows } = await desk.ask('files', { search: '', from: 0, count: 50 });
    expect(rows.map(({ file: own, units }) => [own, units])).toEqual(
      expect.arrayContaining([
        [name, [expect.stringContaining('An Lão')]],
        [`${name} (2)`, [expect.stringContaining('An Hòa')]],
      ]),
    );
    const cells = await desk.ask('cells', { search: 'An Hòa', filter: 'new', from: 0, count: 5 });
    expect(JSON.stringify(cells)).toContain(`${name} (2)`);
    desk.end();
  });

  it('reads a file that comes when the last one has just been read', async () => {
    const desk = await begun();
    const [one, late] = [
      await returned('a.xlsx', 'ubnd-xa-an-lao', WATER),
      await returned('b.xlsx', 'ubnd-xa-an-hoa', WATER),
    ];
    const stop = desk.subscribe(() => {
      const { reading } = desk.snapshot;
      if (reading?.done !== 1) return;
      stop();
      // By then the reader has found nothing more to read.
      void Promise.resolve().then(() => desk.add(chosenIn([late])));
    });
    await desk.add(chosenIn([one]));
    expect(Object.keys(await statuses(desk)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(desk.snapshot).toMatchObject({ last: { done: 1, of: 1 } });
    expect(desk.snapshot.reading).toBeUndefined();
    desk.end();
  });

  it('keeps what a stop left for later while more files come, until all of it is read', async () => {
    const desk = await begun();
    const files = [
      await returned('a.xlsx', 'ubnd-xa-an-lao', WATER),
      await returned('b.xlsx', 'ubnd-xa-an-hoa', WATER),
      await returned('c.xlsx', 'ubnd-xa-an-vinh', WATER),
    ] as const;
    const reading = desk.add(chosenIn(files.slice(0, 2)));
    desk.stop();
    // One comes while the file at hand is still read, one once nothing is read any more.
    await Promise.all([reading, desk.add(chosenIn([file('hỏng.xlsx')]))]);
    expect(desk.snapshot.left.map(({ name }) => name)).toEqual(['b.xlsx']);
    await desk.add(chosenIn([files[2]]));
    expect(desk.snapshot.left.map(({ name }) => name)).toEqual(['b.xlsx']);
    await desk.goOn();
    expect(desk.snapshot.left).toEqual([]);
    expect(Object.keys(await statuses(desk)).sort()).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx', 'hỏng.xlsx']);
    expect(desk.snapshot.last).toMatchObject({ done: 4, of: 4, counts: { taken: 3, refused: 1 } });
    await desk.add(chosenIn([file('nữa.xlsx')]));
    expect(desk.snapshot.last).toMatchObject({ done: 1, of: 1, counts: { taken: 0, refused: 1 } });
    desk.end();
  });

  it('leaves again what was left when going on is stopped too', async () => {
    const desk = await begun();
    const reading = desk.add(chosenIn(['1.xlsx', '2.xlsx', '3.xlsx'].map(file)));
    desk.stop();
    await reading;
    const going = desk.goOn();
    desk.stop();
    await going;
    expect(desk.snapshot.left.map(({ name }) => name)).toEqual(['3.xlsx']);
    expect(desk.snapshot.last).toMatchObject({ done: 2, of: 3 });
    desk.end();
  });

  it('starts over with nothing', async () => {
    const desk = await begun();
    await desk.add(chosenIn([file('hỏng.xlsx')]));
    expect(desk.snapshot.summary?.files.refused).toBe(1);
    desk.reset();
    expect(desk.snapshot.summary).toBeUndefined();
    await desk.begin(plan, 2025);
    expect(desk.snapshot.summary).toMatchObject({ year: 2025, files: { refused: 0 } });
    desk.end();
  });
});

test('files of a folder are called by their places in it, and what is no workbook is passed over', () => {
  const inFolder = (path: string) =>
    Object.defineProperty(file(path.replace(/^.*\//, '')), 'webkitRelativePath', { value: path });
  const chosen = chosenIn(['nộp/xã/a.xlsx', 'nộp/~$a.xlsx', 'nộp/ghi chú.docx', 'nộp/b.ods'].map(inFolder));
  expect(chosen.files.map(({ name }) => name)).toEqual(['xã/a.xlsx', 'b.ods']);
  expect(chosen.passedOver).toEqual(['ghi chú.docx']);
});

test('files of one name in several folders dropped at once are told apart', async () => {
  const fileEntry = (path: string) => ({
    isFile: true,
    isDirectory: false,
    fullPath: path,
    file: (resolve: (own: File) => void) => {
      resolve(file(path.replace(/^.*\//, '')));
    },
  });
  const folder = (path: string) => {
    const parts = [[fileEntry(`${path}/x.xlsx`)], []];
    const readEntries = (resolve: (part: unknown) => void) => {
      resolve(parts.shift());
    };
    return { isFile: false, isDirectory: true, fullPath: path, createReader: () => ({ readEntries }) };
  };
  const dropped = async (...paths: string[]) => {
    const items = paths.map((path) => ({ webkitGetAsEntry: () => folder(path) }));
    return (await chosenInDrop({ items, files: [] } as unknown as DataTransfer)).files.map(
      ({ name }) => name,
    );
  };
  expect(await dropped('/A', '/B')).toEqual(['A/x.xlsx', 'B/x.xlsx']);
  expect(await dropped('/A')).toEqual(['x.xlsx']);
});
