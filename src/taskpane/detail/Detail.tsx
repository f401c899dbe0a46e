import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { isTargetYearReached, verdictTone } from '../model/appendixView';
import type { AppendixView } from '../model/appendixView';
import type { Remedy } from '../model/remedy';
import type { IndicatorRow } from '../model/rows';
import { resultText } from '../model/words';
import { CloseIcon } from '../theme/icons';
import { VerdictMark } from '../theme/VerdictMark';
import { useToneStyles } from '../theme/tones';
import { FindingItem } from './FindingItem';
import { useDetailStyles } from './detailStyles';

export interface DetailProps {
  readonly view: AppendixView;
  readonly row: IndicatorRow;
  readonly isBusy: boolean;
  readonly onApply: (remedy: Remedy) => void;
  readonly onClose: () => void;
}

function Facts({ row }: { row: IndicatorRow }): ReactElement {
  const styles = useDetailStyles();
  const locale = useLocale();
  const { list, detail, measures, target } = locale.pane;
  const { indicator, result } = row;
  const kind = result.kind ? ` (${locale.kinds[result.kind]})` : '';
  const facts: readonly (readonly [string, string])[] = [
    [list.target, target(indicator)],
    [list.result, result.state === 'notReported' ? '' : `${resultText(row, locale)}${kind}`],
    [list.gap, result.gap === undefined ? '' : locale.gap(result.gap, indicator)],
    [detail.measure, indicator.target.comparator === 'qualitative' ? '' : measures[indicator.measure]],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.term}>{name}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Everything about the row of the selected cell. */
export function Detail({ view, row, isBusy, onApply, onClose }: DetailProps): ReactElement {
  const styles = useDetailStyles();
  const tones = useToneStyles();
  const locale = useLocale();
  const { detail, controls } = locale.pane;
  const { indicator, result, findings } = row;
  const reached = isTargetYearReached(view);
  return (
    <section
      className={styles.panel}
      aria-label={detail.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h3 className={styles.label}>
          <span lang="vi">
            {indicator.code} {indicator.label}
          </span>{' '}
          {result.cell !== undefined && <span className={styles.cell}>· {detail.cell(result.cell)}</span>}
        </h3>
        <Button
          className={styles.close}
          appearance="transparent"
          size="small"
          icon={<CloseIcon />}
          aria-label={controls.close}
          onClick={onClose}
        />
      </div>
      <p className={mergeClasses(styles.verdict, tones[verdictTone(result.verdict, reached)])}>
        <span className={styles.icon}>
          <VerdictMark verdict={result.verdict} targetYearReached={reached} />
        </span>
        {locale.explain(result, indicator)}
      </p>
      {findings.length > 0 && (
        <ul className={styles.findings} aria-label={detail.findings}>
          {findings.map((finding, index) => (
            <FindingItem
              key={`${finding.fact.code}-${index}`}
              finding={finding}
              plan={view.plan}
              indicator={indicator}
              isBusy={isBusy}
              onApply={onApply}
            />
          ))}
        </ul>
      )}
      <Facts row={row} />
      <p className={styles.quote}>
        <span className={styles.term}>{detail.quote}: </span>
        <q lang="vi">{indicator.target.quote}</q>
      </p>
    </section>
  );
}
