import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { Remedy } from '../model/remedy';
import { clamped } from '../theme/clamp';
import type { GroupRemedies, GroupRemedy } from './groupRemedies';

const useStyles = makeStyles({
  root: { padding: '7px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  preview: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  question: { margin: '0 0 6px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '190px', overflowY: 'auto' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
    padding: '3px 0',
  },
  box: { margin: '2px 0 0', accentColor: tokens.colorCompoundBrandBackground },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  change: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  subject: { ...clamped(1), color: tokens.colorNeutralForeground3 },
  note: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '6px', marginTop: '8px' },
});

interface PreviewRowProps {
  readonly remedy: GroupRemedy;
  readonly isWanted: boolean;
  readonly onToggle: () => void;
}

function PreviewRow({ remedy, isWanted, onToggle }: PreviewRowProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { cell, subject, now, value, isText } = remedy;
  return (
    <li>
      <label className={styles.row}>
        <input type="checkbox" className={styles.box} checked={isWanted} onChange={onToggle} />
        <span className={styles.cell}>{cell}</span>
        <span>
          <span className={styles.change}>
            {now === '' ? locale.pane.findingList.group.blankCell : now} →{' '}
            <strong>{isText ? `“${value}”` : locale.number(value)}</strong>
          </span>
          {subject !== undefined && (
            <span className={styles.subject} lang="vi">
              {subject}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}

export interface ApplyAllProps {
  readonly remedies: GroupRemedies;
  readonly isBusy: boolean;
  readonly onApply: (remedies: readonly Remedy[]) => void;
}

/** Shows what would be written for all findings of a kind, each of which can be left out, and writes it at once. */
export function ApplyAll({ remedies, isBusy, onApply }: ApplyAllProps): ReactElement {
  const styles = useStyles();
  const { group } = useLocale().pane.findingList;
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const { writes, formulas } = remedies;
  const words = writes[0]?.isText ? group.texts : group.numbers;
  const wanted = writes.filter(({ key }) => !left.has(key));
  useEffect(() => {
    // The button that answers the question, and then the one that asked it.
    if (isOpen !== wasOpen.current) root.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    setLeft(new Set());
  };
  if (!isOpen) {
    return (
      <div ref={root} className={styles.root}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.apply(writes.length)}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className={styles.root}>
      <div
        className={styles.preview}
        role="group"
        aria-label={words.preview(writes.length)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <p className={styles.question}>{words.preview(wanted.length)}</p>
        <ul className={styles.list}>
          {writes.map((remedy) => (
            <PreviewRow
              key={remedy.key}
              remedy={remedy}
              isWanted={!left.has(remedy.key)}
              onToggle={() => {
                const next = new Set(left);
                if (!next.delete(remedy.key)) next.add(remedy.key);
                setLeft(next);
              }}
            />
          ))}
        </ul>
        {formulas > 0 && <p className={styles.note}>{group.formulas(formulas)}</p>}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || wanted.length === 0}
            onClick={() => {
              close();
              onApply(wanted.map(({ cell, value, isText }) => ({ cell, value, ...(isText && { isText }) })));
            }}
          >
            {group.write(wanted.length)}
          </Button>
          <Button size="small" onClick={close}>
            {group.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
