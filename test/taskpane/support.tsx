import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describeAppendix } from '../../src/core/appendix/describe';
import type { AppendixRequest } from '../../src/core/appendix/describe';
import type { SheetDescription } from '../../src/core/appendix/description';
import type { Plan } from '../../src/core/plan/schema';
import { vietnameseAppendix } from '../../src/locale';
import type { Language } from '../../src/locale';
import { App } from '../../src/taskpane/App';
import type { CheckContext } from '../../src/taskpane/model/checkedWorkbook';
import { shippedPlans } from '../../src/taskpane/plans';
import type { PaneView } from '../../src/taskpane/state/paneState';
import { MemoryPort } from '../support/memoryPort';

// Only the tab that is left is drawn and hidden, and looking for it takes most of the time with 42 rows.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Bình Định's plan, as the pane ships it. */
export const plan: Plan = shippedPlans[0]!;

/** What a workbook is checked with, on the day of `show`. */
export const context = (plans: readonly Plan[]): CheckContext => ({
  plans,
  strings: vietnameseAppendix,
  today: '2026-10-15',
});

/** An appendix of the whole plan for 2026, unless something else is asked for. */
export function appendix(request: Partial<AppendixRequest> = {}): SheetDescription {
  return describeAppendix({ plan, year: 2026, ...request }, vietnameseAppendix);
}

/** The address of an indicator's result in an appendix of the whole plan. */
export function resultCell(id: string, description = appendix()): string {
  const code = description.cells.find(({ value, style }) => value === id && style === 'code');
  if (!code) throw new Error(`no row of ${id}`);
  return `H${code.row}`;
}

export interface Shown {
  readonly port: MemoryPort;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** The pane over sheets in memory, in October 2026. */
export function show(
  port: MemoryPort = new MemoryPort([appendix()]),
  options: { language?: Language; plans?: readonly Plan[]; view?: PaneView } = {},
): Shown {
  const { container, unmount } = render(
    <App
      port={port}
      plans={options.plans ?? shippedPlans}
      initialLanguage={options.language ?? 'vi'}
      {...(options.view && { initialView: options.view })}
      today={new Date(2026, 9, 15)}
      shade="light"
    />,
  );
  return { port, user: userEvent.setup(), container, unmount };
}

/** The button of an indicator's row, once it is there. */
export async function rowOf(label: RegExp): Promise<HTMLElement> {
  const text = await screen.findByText(label, { selector: '[data-row] span' });
  return text.closest('button')!;
}

/** What a select shows. */
export const chosen = (select: HTMLElement): string | undefined =>
  (select as HTMLSelectElement).selectedOptions[0]?.text;

/** What axe finds wrong; colours need a real browser and are looked at there. */
export async function violations(): Promise<string[]> {
  const options = { rules: { 'color-contrast': { enabled: false } } };
  // The live region speaks up meanwhile.
  const results = await act(() => axe.run(document.body, options));
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
