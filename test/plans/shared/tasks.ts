import type { Plan } from '../../../src/core/plan/schema';
import { place, slug, without, words } from './text';

/**
 * Every item of the section of tasks is a task, verbatim and in its order; what `joints` match (headings,
 * numbers, lines that name agencies) is all that the tasks leave of the section.
 */
export function holdTasks(plan: Plan, text: string, joints: readonly RegExp[]): void {
  const named = plan.tasks.map((task): [string, Plan['tasks'][number]] => [task.code, task]);

  test('the tasks leave nothing of the section but headings and the lines that name agencies', () => {
    const texts = plan.tasks.map((task) => task.text);
    const rest = joints.reduce((left, joint) => left.replace(joint, ' '), without(text, texts));
    expect(words(rest)).toEqual([]);
  });

  test('tasks stand in the order of the section', () => {
    const order = plan.tasks.map((task) => place(text, task.text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test.each(named)('%s: id, heading and title are those of the item', (code, task) => {
    expect(task.id).toBe(slug(code));
    expect(text.lastIndexOf(task.section, place(text, task.text))).toBeGreaterThan(-1);
    expect(`${task.section} ${task.text}`).toContain(task.title);
    expect(task.title).not.toMatch(/[.;:,]$/);
  });

  test.each(named)('%s: agencies and timing are written as the plan writes them', (_code, task) => {
    const stated = [...task.leadAgencies, ...task.coordinatingAgencies, task.timing ?? ''];
    for (const words of stated) expect(text).toContain(words);
    expect(stated.filter((words) => words !== words.trim() || /[.;,]$/.test(words))).toEqual([]);
  });
}
