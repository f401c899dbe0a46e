import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { pressed } from '../theme/pressed';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '5px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '26px',
    padding: '0 7px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { fontSize: '15px' },
  },
  pressed: { ...pressed, border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** One choice of a filter. */
export interface Chip<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly mark?: ReactNode;
}

export interface ChipsProps<Value> {
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  readonly chosen: Value;
  /** The choice that a second press of another goes back to. */
  readonly every: Value;
  readonly onChoose: (value: Value) => void;
}

/** What a list can be narrowed to, with the count of each; those that would leave nothing are not offered. */
export function Chips<Value extends string>(props: ChipsProps<Value>): ReactElement {
  const { label, chips, chosen, every, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips
        .filter(({ value, count }) => value === every || value === chosen || count > 0)
        .map(({ value, label: name, count, mark }) => (
          <button
            key={value}
            type="button"
            className={mergeClasses(styles.chip, value === chosen && styles.pressed)}
            aria-pressed={value === chosen}
            onClick={() => {
              onChoose(value === chosen ? every : value);
            }}
          >
            {mark}
            {name} <span className={styles.count}>{count}</span>
          </button>
        ))}
    </div>
  );
}
