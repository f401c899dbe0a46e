import { cellNews } from '../../../../core/merge/preview';
import type { CellNews } from '../../../../core/merge/preview';
import { indicatorName, unitName } from '../../../../core/mergeWorkbook/names';
import type { CellRow, Page, PageRequest } from '../../model';
import type { MergeSession } from '../session';
import { pageOf } from './page';
import { saidText } from '../../../../locale';
import { saidRows } from './said';

const order = new Map(cellNews.map((news, at) => [news, at]));

/** A part of the preview, what a person has to look at first. */
export function cellPage(session: MergeSession, request: PageRequest<CellNews>): Page<CellRow> {
  const { locale, merge, preview } = session;
  const { plan, files } = merge.state;
  const { saidOf } = saidRows(files, locale);
  const sorted = [...preview].sort((one, other) => (order.get(one.news) ?? 0) - (order.get(other.news) ?? 0));
  return pageOf(
    sorted,
    request,
    ({ news }, wanted) => news === wanted,
    ({ unit, indicator }) => [unitName(plan, unit), indicatorName(plan, indicator)],
    ({ unit, indicator, news, statements, before }): CellRow => ({
      key: `${unit} ${indicator}`,
      unitId: unit,
      indicatorId: indicator,
      unit: unitName(plan, unit),
      indicator: indicatorName(plan, indicator),
      news,
      said: statements.map(saidOf),
      ...(before && { before: saidText(before, locale) }),
    }),
  );
}
