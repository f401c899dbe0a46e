import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileStatus } from '../../core/merge/fileStatus';
import { useLocale } from '../LocaleContext';
import { SeverityMark } from '../theme/VerdictMark';
import { ErrorIcon, MetIcon, NotApplicableIcon, RecheckIcon, WarningIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import type { FileRow } from './model';
import { useMergeStyles } from './mergeStyles';

const STATUSES = {
  accepted: { Icon: MetIcon, tone: 'good' },
  acceptedWithFindings: { Icon: WarningIcon, tone: 'attention' },
  duplicate: { Icon: NotApplicableIcon, tone: 'neutral' },
  superseded: { Icon: RecheckIcon, tone: 'neutral' },
  refused: { Icon: ErrorIcon, tone: 'bad' },
} as const satisfies Record<FileStatus, unknown>;

/** The sign of what became of a file, always beside its name. */
export function StatusMark({ status }: { status: FileStatus }): ReactElement {
  const tones = useToneStyles();
  const { Icon, tone } = STATUSES[status];
  return <Icon className={tones[tone]} aria-hidden />;
}

/** A file: whose it is, what became of it, why, and what was found in it. */
export function FileItem({ row }: { row: FileRow }): ReactElement {
  const styles = useMergeStyles();
  const locale = useLocale();
  const { files, moment } = locale.pane.merge;
  const { file, status, units, why, sent, findings, findingCount, isNew, sha256 } = row;
  const unit = units.length > 0 ? units.join('; ') : files.noUnit;
  return (
    <div className={styles.item}>
      <span className={styles.icon}>
        <StatusMark status={status} />
      </span>
      <div className={styles.body}>
        <p className={styles.title} lang="vi">
          {file}
        </p>
        <p className={styles.text}>
          {files.statuses[status]}
          {status !== 'refused' && (
            <>
              {' · '}
              <span lang="vi">{unit}</span>
            </>
          )}
          {!isNew && ` · ${files.earlier}`}
        </p>
        {why !== undefined && <p className={styles.text}>{why}</p>}
        {sent && (
          <p className={mergeClasses(styles.text, styles.quiet)}>{files.sent(moment(sent.at), sent.basis)}</p>
        )}
        {findingCount > 0 && (
          <details className={styles.details}>
            <summary>{files.findings(findingCount)}</summary>
            <ul className={styles.inner}>
              {findings.map(({ severity, place, message }) => (
                <li key={`${place} ${message}`}>
                  <SeverityMark severity={severity} /> {place}: {message}
                </li>
              ))}
              {findingCount > findings.length && <li>{files.more(findingCount - findings.length)}</li>}
            </ul>
            {sha256 !== '' && (
              <div>
                {files.hash}: <span className={styles.hash}>{sha256}</span>
              </div>
            )}
          </details>
        )}
      </div>
    </div>
  );
}
