import { useId } from 'react';
import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useLocale } from '../LocaleContext';
import { Hidden } from '../controls/Hidden';
import type { FindingEntry } from '../model/findingEntries';
import type { FindingBlock, FindingGroup } from '../model/findingList';
import type { Remedy } from '../model/remedy';
import { useListStyles } from '../theme/listStyles';
import { SeverityMark } from '../theme/VerdictMark';
import { ApplyAll } from './ApplyAll';
import type { GroupRemedies } from './groupRemedies';
import { FindingRow } from './FindingRow';
import { useFindingStyles } from './findingStyles';

/** What every row of the list has in common. */
export interface FindingRowContext {
  readonly currentKey: string | undefined;
  /** The entry that Tab reaches. */
  readonly stop: string | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (entry: FindingEntry) => void;
  readonly onApply: (remedies: readonly Remedy[]) => void;
  readonly onApplyOne: (remedy: Remedy) => void;
}

interface BlockProps extends FindingRowContext {
  readonly block: FindingBlock;
}

/** A message, said once, and the cells it is about. */
function Block({ block, currentKey, stop, isBusy, onChoose, onApplyOne }: BlockProps): ReactElement {
  const styles = useFindingStyles();
  const id = useId();
  const { message, entries } = block;
  const isShared = entries.length > 1;
  return (
    <div className={styles.block}>
      {isShared && (
        <p id={id} className={styles.shared}>
          {message}
        </p>
      )}
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <FindingRow
            key={entry.key}
            entry={entry}
            {...(isShared && { messageId: id })}
            isCurrent={entry.key === currentKey}
            isTabStop={entry.key === stop}
            isBusy={isBusy}
            onChoose={onChoose}
            onApply={onApplyOne}
          />
        ))}
      </ul>
    </div>
  );
}

export interface FindingGroupSectionProps extends FindingRowContext {
  readonly group: FindingGroup;
  readonly remedies: GroupRemedies;
}

/** All findings of one kind under their heading. */
export function FindingGroupSection(props: FindingGroupSectionProps): ReactElement {
  const { group, remedies, ...context } = props;
  const { isBusy, onApply } = context;
  const lists = useListStyles();
  const styles = useFindingStyles();
  const locale = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(lists.heading, styles.heading)}>
        <SeverityMark severity={group.severity} />
        <Hidden>{locale.severities[group.severity]}: </Hidden>
        <span>
          {locale.findingTitles[group.code]} ({group.entries.length})
        </span>
      </h3>
      {remedies.writes.length > 1 && <ApplyAll remedies={remedies} isBusy={isBusy} onApply={onApply} />}
      {group.blocks.map((block) => (
        <Block key={block.message} block={block} {...context} />
      ))}
    </section>
  );
}
