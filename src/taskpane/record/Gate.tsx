import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import { gateOf } from '../../core/record/gate';
import { useLocale } from '../LocaleContext';
import type { CheckedSheet, CheckedWorkbook } from '../model/checkedWorkbook';
import { messageOf } from '../model/words';
import { focusRing } from '../theme/focus';
import { OpenIcon } from '../theme/icons';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';
import { GateList } from './GateList';
import { LapsedList } from './LapsedList';
import { useRecord } from './RecordContext';
import { StampLine } from './StampLine';

const useStyles = makeStyles({
  section: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  heading: { margin: 0, font: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    width: '100%',
    padding: '6px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '& svg': { flexShrink: 0, fontSize: '16px' },
    ...focusRing,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(180deg)' },
  body: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '0 10px 10px' },
  text: { margin: 0 },
});

export interface GateProps {
  readonly checked: CheckedWorkbook;
  readonly sheet: CheckedSheet;
  readonly onGo: (cell: string) => void;
}

/** A list that is opened only by who wants it. */
function Folded(props: { readonly label: string; readonly children: ReactElement }): ReactElement {
  return (
    <details>
      <summary>{props.label}</summary>
      {props.children}
    </details>
  );
}

/** What is wrong with the record sheet itself. */
function recordProblems({ sheets }: CheckedWorkbook): readonly Finding[] {
  return sheets
    .flatMap(({ findings }) => findings)
    .filter(({ fact }) => fact.code === 'recordRowUnreadable' || fact.code === 'recordDuplicate');
}

/** The last look before an appendix is sent: what stands in the way, and the stamp. */
export function Gate({ checked, sheet, onGo }: GateProps): ReactElement | null {
  const styles = useStyles();
  const locale = useLocale();
  const access = useRecord();
  const [isOpen, setOpen] = useState(false);
  const check = sheet.check ?? sheet.tasks;
  const gate = useMemo(() => check && gateOf(check, sheet.findings), [check, sheet.findings]);
  if (!check || !gate || !access) return null;
  const words = locale.pane.record.gate;
  const { plan, stamp } = check;
  const { errors, openWarnings, missing, accepted, canStamp, counts } = gate;
  const isClean = errors.length + openWarnings.length + missing.length === 0;
  const problems = recordProblems(checked);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isClean ? (
            <VerdictMark verdict="met" targetYearReached={false} />
          ) : (
            <SeverityMark
              severity={errors.length > 0 ? 'error' : openWarnings.length > 0 ? 'warning' : 'note'}
            />
          )}
          <span className={styles.name}>{words.heading}</span>
          <span className={styles.state}>{words.state(counts)}</span>
          <OpenIcon className={mergeClasses(isOpen && styles.open)} aria-hidden />
        </button>
      </h2>
      {isOpen && (
        <div className={styles.body}>
          <StampLine state={stamp} onGo={onGo} />
          {isClean && <p className={styles.text}>{words.clean}</p>}
          {errors.length > 0 && (
            <div>
              <p className={styles.text}>{words.errors(errors.length)}</p>
              <GateList label={words.errors(errors.length)} findings={errors} plan={plan} onGo={onGo} />
            </div>
          )}
          {(
            [
              [words.warnings(openWarnings.length), openWarnings],
              [words.missing(missing.length), missing],
              [words.accepted(accepted.length), accepted],
            ] as const
          ).map(
            ([label, findings]) =>
              findings.length > 0 && (
                <Folded key={label} label={label}>
                  <GateList label={label} findings={findings} plan={plan} onGo={onGo} />
                </Folded>
              ),
          )}
          <LapsedList record={checked.record} />
          {problems.map((problem, index) => (
            <p key={index} className={styles.text}>
              {words.recordProblems} {problem.cell ?? ''}: {messageOf(problem, plan, undefined, locale)}
            </p>
          ))}
          <div>
            <Button
              appearance={canStamp ? 'primary' : 'secondary'}
              disabledFocusable={!canStamp || access.isBusy}
              onClick={() => void access.requests.stamp(sheet.sheetId)}
            >
              {isClean || !canStamp ? words.stamp : words.stampAnyway}
            </Button>
          </div>
          {!canStamp && <p className={styles.text}>{words.refused}</p>}
          {canStamp && !isClean && <p className={styles.text}>{words.openHint}</p>}
        </div>
      )}
    </section>
  );
}
