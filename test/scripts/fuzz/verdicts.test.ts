import { readAndCheck } from '../../../scripts/fuzz/target';
import { Tally } from '../../../scripts/fuzz/tally';
import { Verdicts } from '../../../scripts/fuzz/verdicts';
import type { ChildAnswer } from '../../../scripts/fuzz/child';
import type { Reply } from '../../../src/cli/child/watchedChild';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { workbookBytes } from '../../xlsx/read/support/parts';

type Answer = Reply<ChildAnswer>;

const answer = (more: Partial<ChildAnswer> = {}): Answer => ({
  kind: 'answer',
  answer: { code: 'read', milliseconds: 5, peakBytes: 100, ...more },
});

/** The verdict on a file that a child answers in these ways, one after another. */
async function verdictOn(...replies: Answer[]) {
  const asked = jest.fn<Promise<Answer>, []>();
  for (const reply of replies) asked.mockResolvedValueOnce(reply);
  const child = { ask: asked, end: jest.fn() };
  const verdict = await new Verdicts(child, { longest: 2000, mostMemory: 1000 }).of(new Uint8Array());
  return { verdict, asked: asked.mock.calls.length, restarted: child.end.mock.calls.length };
}

test('an answer within the bounds is no fault', async () => {
  const { verdict, asked } = await verdictOn(answer({ code: 'damaged' }));
  expect(verdict).toEqual({ code: 'damaged', milliseconds: 5, peakBytes: 100 });
  expect(asked).toBe(1);
});

test.each<[string, Answer, string]>([
  ['a hang', { kind: 'hang' }, 'no answer'],
  ['a crash', { kind: 'crash', how: 'SIGABRT' }, 'SIGABRT'],
  ['slowness', answer({ milliseconds: 2001 }), '2001 ms'],
  ['memory', answer({ peakBytes: 3 * 2 ** 20 }), '3 MB'],
])('%s counts where a fresh process shows it again', async (_, reply, fault) => {
  const twice = await verdictOn(reply, reply);
  expect(twice.verdict.fault).toContain(fault);
  expect(twice.restarted).toBe(1);
  const once = await verdictOn(reply, answer());
  expect(once.verdict.fault).toBeUndefined();
});

test('a fault the child saw itself needs no second look', async () => {
  const { verdict, asked } = await verdictOn(answer({ code: 'thrown', fault: 'TypeError' }));
  expect(verdict.fault).toBe('TypeError');
  expect(asked).toBe(1);
});

test('reading and checking end in a code', async () => {
  expect(await readAndCheck(workbookBytes())).toEqual({ code: 'read' });
  expect(await readAndCheck(new Uint8Array())).toEqual({ code: 'empty' });
});

test('what is thrown is a fault, and so is a surprise that the reader turned into a refusal', async () => {
  const boom = () => {
    throw new TypeError('boom');
  };
  const bytes = workbookBytes();
  const thrown = await readAndCheck(bytes, { read: readWorkbook, check: boom });
  expect(thrown).toMatchObject({ code: 'thrown', fault: expect.stringContaining('boom') as string });
  const detail = { problem: 'unexpected', message: 'TypeError' };
  const read = () => Promise.resolve({ ok: false as const, reason: 'damaged' as const, detail });
  expect(await readAndCheck(bytes, { read, check: boom })).toEqual({
    code: 'damaged',
    fault: 'unexpected: TypeError',
  });
});

test('the report counts by code and names the slowest', () => {
  const tally = new Tally();
  tally.add({ index: 1, story: 'a' }, { code: 'read', milliseconds: 10, peakBytes: 2 ** 20 });
  tally.add({ index: 2, story: 'b' }, { code: 'read', milliseconds: 30, peakBytes: 3 * 2 ** 20 });
  tally.add({ index: 3, story: 'c' }, { code: 'hang', fault: 'no answer in time' });
  const report = tally.report();
  expect(report).toMatch(/3 mutants in \d+ s: 1 FAULTS/);
  expect(report).toMatch(/read +2/);
  expect(report).toMatch(/hang +1/);
  expect(report).toContain('30 ms, mutant 2 (b)');
  expect(report).toContain('3 MB');
});
