import { Pace } from '../../../src/workbench/page/pace';

let draw: (() => void)[];

beforeEach(() => {
  jest.useFakeTimers();
  draw = [];
  Object.assign(globalThis, { requestAnimationFrame: (callback: () => void) => draw.push(callback) });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestAnimationFrame');
});

/** The page is drawn. */
const frame = () => {
  for (const callback of draw.splice(0)) callback();
};

test('short work goes on; after long work the page is drawn first, and the work follows in a task of its own', async () => {
  const { breathe } = new Pace();
  expect(breathe()).toBeUndefined();
  jest.advanceTimersByTime(10);
  expect(breathe()).toBeUndefined();
  jest.advanceTimersByTime(30);
  const breath = breathe();
  const resume = jest.fn();
  void breath!.then(resume);
  frame();
  await Promise.resolve();
  expect(resume).not.toHaveBeenCalled();
  jest.advanceTimersByTime(0);
  await breath;
  expect(breathe()).toBeUndefined();
});

test('a page that is drawn meanwhile holds nothing up', () => {
  const { breathe } = new Pace();
  void breathe();
  for (let turn = 0; turn < 5; turn++) {
    jest.advanceTimersByTime(20);
    frame();
    expect(breathe()).toBeUndefined();
  }
});

test('a page that is hidden draws nothing, and work goes on all the same', async () => {
  const { breathe } = new Pace();
  void breathe();
  jest.advanceTimersByTime(50);
  const breath = breathe();
  jest.advanceTimersByTime(100);
  await breath;
});

test('frames are counted only while there is work', () => {
  const { breathe } = new Pace();
  void breathe();
  jest.advanceTimersByTime(1000);
  frame();
  expect(draw).toHaveLength(0);
  expect(breathe()).toBeUndefined();
});
