import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { clamped } from '../theme/clamp';
import { OpenIcon } from '../theme/icons';
import { Hidden } from './Hidden';
import type { Choice } from './useCombobox';
import { useCombobox } from './useCombobox';

const useStyles = makeStyles({
  root: { position: 'relative' },
  input: { width: '100%' },
  text: { textOverflow: 'ellipsis' },
  chevron: { cursor: 'pointer', lineHeight: 0 },
  list: {
    position: 'absolute',
    zIndex: 10,
    top: 'calc(100% + 2px)',
    left: 0,
    right: 0,
    maxHeight: '240px',
    overflowY: 'auto',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  label: {
    ...clamped(3),
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  none: { padding: '6px 8px', color: tokens.colorNeutralForeground3 },
});

export interface SearchComboboxProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly onChoose: (id: string) => void;
}

/**
 * A list to choose from by typing any part of a name, with or without diacritics. The list opens inside
 * the pane: no portal and no focus guards, which office.js's own key handling does not get along with.
 */
export function SearchCombobox(props: SearchComboboxProps): ReactElement {
  const { label, placeholder, value } = props;
  const styles = useStyles();
  const { controls } = useLocale().pane;
  const box = useCombobox(props);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (box.isOpen) list.current?.children[box.active]?.scrollIntoView({ block: 'nearest' });
  }, [box.isOpen, box.active]);
  return (
    <Field label={label} size="small">
      {(field) => (
        <div className={styles.root}>
          <Input
            {...field}
            {...box.input}
            className={styles.input}
            value={box.text}
            input={{ className: styles.text, lang: box.lang }}
            placeholder={placeholder}
            onChange={(_, { value: text }) => {
              box.type(text);
            }}
            contentAfter={
              <span
                className={styles.chevron}
                aria-hidden
                onMouseDown={(event) => {
                  event.preventDefault();
                  box.toggle();
                }}
              >
                <OpenIcon />
              </span>
            }
          />
          <ul
            id={`${box.id}-list`}
            ref={list}
            role="listbox"
            aria-label={label}
            className={styles.list}
            hidden={!box.isOpen}
          >
            {box.isOpen &&
              box.shown.map((choice, index) => (
                <li
                  key={choice.id}
                  id={`${box.id}-${choice.id}`}
                  role="option"
                  aria-selected={choice.id === value}
                  className={mergeClasses(
                    styles.option,
                    index === box.active && styles.active,
                    choice.id === value && styles.chosen,
                  )}
                  onMouseEnter={() => {
                    box.setActive(index);
                  }}
                  // Choosing must not take the focus from the input.
                  onMouseDown={(event) => {
                    event.preventDefault();
                  }}
                  onClick={() => {
                    box.choose(choice);
                  }}
                >
                  <span className={styles.label} lang={choice.lang}>
                    {choice.label}
                  </span>
                </li>
              ))}
            {box.isOpen && box.shown.length === 0 && (
              <li role="option" aria-selected={false} aria-disabled className={styles.none}>
                {controls.noMatch}
              </li>
            )}
          </ul>
          <div aria-live="polite">{box.isOpen && <Hidden>{controls.matches(box.shown.length)}</Hidden>}</div>
        </div>
      )}
    </Field>
  );
}
