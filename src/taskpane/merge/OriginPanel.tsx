import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Said } from './CellItem';
import { PlaceDetails, PlaceLine } from './PlaceLine';
import type { MergeDesk } from './desk/mergeDesk';
import type { FigureOrigin, FigurePlace, UnitOrigin, WholeOrigin } from './model';
import { useMergeStyles } from './mergeStyles';

const useStyles = makeStyles({
  panel: {
    margin: '0 12px 12px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none', maxHeight: '260px', overflowY: 'auto' },
  entry: { paddingBottom: '6px' },
});

function OfUnit({ origin }: { origin: UnitOrigin }): ReactElement {
  const styles = useStyles();
  const shared = useMergeStyles();
  const words = useLocale().pane.merge.origin;
  if (origin.said.length === 0) return <p className={shared.text}>{words.nothing}</p>;
  return (
    <ul className={styles.list}>
      {origin.said.map((said) => (
        <li key={said.key} className={styles.entry}>
          <Said said={said} />
          <span className={mergeClasses(shared.text, shared.quiet)}>
            {said.counts ? words.counts : words.notCounted}
          </span>
        </li>
      ))}
    </ul>
  );
}

function OfWhole({ origin }: { origin: WholeOrigin }): ReactElement {
  const styles = useStyles();
  const shared = useMergeStyles();
  const { pane, merge } = useLocale();
  const { origin: words } = pane.merge;
  const { coverage, withheld, parts, missing } = origin;
  return (
    <>
      {withheld && <p className={shared.text}>{words.withheld(merge.withheld[withheld])}</p>}
      <p className={shared.text}>{words.whole(coverage.have, coverage.of)}</p>
      {/* Reachable by keyboard, because it scrolls. */}
      <ul className={styles.list} tabIndex={parts.length > 3 ? 0 : undefined} aria-label={words.label}>
        {parts.map(({ unit, text, place }) => (
          <li key={unit} className={styles.entry}>
            <p className={shared.text}>
              <span lang="vi">{unit}</span>: <span className={shared.figure}>{text}</span>
            </p>
            <PlaceLine place={place} />
            <PlaceDetails place={place} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <details className={shared.details}>
          <summary>
            {words.missing} ({missing.length})
          </summary>
          <ul className={shared.inner}>
            {missing.map(({ unit, because }) => (
              <li key={unit}>
                <span lang="vi">{unit}</span> ({merge.gaps[because]})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export interface OriginPanelProps {
  readonly desk: MergeDesk;
  readonly place: FigurePlace;
  readonly revision: number;
  /** Whether the merge knows more than the workbook. */
  readonly isChanged: boolean;
}

/** Where the selected figure came from. */
export function OriginPanel({ desk, place, revision, isChanged }: OriginPanelProps): ReactElement | null {
  const styles = useStyles();
  const shared = useMergeStyles();
  const words = useLocale().pane.merge.origin;
  const [origin, setOrigin] = useState<FigureOrigin | null>(null);
  const { unit, indicator } = place;
  useEffect(() => {
    let isLate = false;
    void desk.look('origin', { indicator, ...(unit !== undefined && { unit }) }).then((answer) => {
      if (!isLate && answer !== undefined) setOrigin(answer);
    });
    return () => {
      isLate = true;
    };
  }, [desk, unit, indicator, revision]);
  if (!origin) return null;
  return (
    <section className={styles.panel} aria-label={words.label}>
      <h3 className={styles.heading}>{words.label}</h3>
      <p className={shared.text} lang="vi">
        {origin.kind === 'unit' && `${origin.unit}, `}
        {origin.indicator}
      </p>
      {isChanged && <p className={mergeClasses(shared.text, shared.quiet)}>{words.unsaved}</p>}
      {origin.kind === 'unit' ? <OfUnit origin={origin} /> : <OfWhole origin={origin} />}
    </section>
  );
}
