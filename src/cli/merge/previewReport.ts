import type { PreviewCell } from '../../core/merge/preview';
import { cellNews, countNews } from '../../core/merge/preview';
import type { Plan } from '../../core/plan/schema';
import type { Locale } from '../../locale';
import { saidText } from '../../locale';
import { printable } from '../printable';
import { statementTexts } from './statementTexts';

/** Figures of each kind that are named; the others are counted. */
const SHOWN = 20;

/** What a merge would do, as text: how many figures of each kind, and each that a person has to look at with its cell. */
export function renderPreview(cells: readonly PreviewCell[], plan: Plan, locale: Locale): string {
  const { merge } = locale;
  const { preview } = merge;
  const counts = countNews(cells);
  const unitNames = new Map(plan.units.map(({ id, name }) => [id, name]));
  const indicators = new Map(plan.indicators.map((each) => [each.id, `${each.code} ${each.label}`]));
  const line = ({ unit, indicator, statements, before }: PreviewCell) => {
    const now = statementTexts(statements, locale);
    const was = before ? ` ${preview.before(printable(saidText(before, locale)))}` : '';
    return `    ${unitNames.get(unit) ?? unit}, ${indicators.get(indicator) ?? indicator}: ${now.join(' ≠ ')}${was}\n`;
  };
  const parts = cellNews.map((news) => {
    const heading = `  ${preview.news[news]}: ${counts[news]}\n`;
    if (news === 'identical' || news === 'missing' || news === 'new') return heading;
    const those = cells.filter((cell) => cell.news === news);
    const more = those.length > SHOWN ? `    ${merge.more(those.length - SHOWN)}\n` : '';
    return `${heading}${those.slice(0, SHOWN).map(line).join('')}${more}`;
  });
  return `\n${preview.heading}\n${parts.join('')}`;
}
