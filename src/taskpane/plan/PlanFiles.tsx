import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import type { PlanFinding } from '../../core/planWorkbook/finding';
import { planFindingMessage } from '../../locale';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { XLSX_TYPE, saveFile } from '../files/saveFile';
import type { PlanShelf } from '../state/usePlans';
import { ErrorIcon, ExportIcon, ImportIcon, MetIcon, WarningIcon } from '../theme/icons';
import { usePlanStyles } from './planStyles';

const useStyles = makeStyles({
  findings: {
    margin: '6px 0 0',
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
  place: { fontWeight: 600 },
  file: { display: 'none' },
});

type Outcome =
  | { readonly kind: 'exported'; readonly name: string }
  | {
      readonly kind: 'imported';
      readonly plan: Plan;
      readonly findings: readonly PlanFinding[];
      readonly isKept: boolean;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly findings: readonly PlanFinding[] }
  | { readonly kind: 'failed'; readonly message: string };

function Findings({ findings }: { findings: readonly PlanFinding[] }): ReactElement | null {
  const styles = useStyles();
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const { sheet, cell } = finding;
        const message = planFindingMessage(finding, locale);
        return (
          <li key={`${sheet ?? ''}!${cell ?? ''} ${message}`}>
            {sheet !== undefined && (
              <>
                <span className={styles.place}>{locale.pane.planTab.planFiles.place(sheet, cell)}</span>
                {': '}
              </>
            )}
            {message}
          </li>
        );
      })}
    </ul>
  );
}

function OutcomeBanner({ outcome }: { outcome: Outcome }): ReactElement {
  const { planFiles } = useLocale().pane.planTab;
  switch (outcome.kind) {
    case 'exported':
      return (
        <Banner tone="good" icon={<MetIcon />}>
          {planFiles.exported(outcome.name)}
        </Banner>
      );
    case 'imported': {
      const { plan, findings, isKept } = outcome;
      const hasRemarks = findings.length > 0 || !isKept;
      return (
        <Banner tone={hasRemarks ? 'attention' : 'good'} icon={hasRemarks ? <WarningIcon /> : <MetIcon />}>
          {planFiles.done(plan.issuer, plan.version, plan.indicators.length)}
          {!isKept && ` ${planFiles.notKept}`}
          <Findings findings={findings} />
        </Banner>
      );
    }
    case 'refused': {
      const errors = outcome.findings.filter(({ severity }) => severity === 'error');
      return (
        <Banner tone="bad" icon={<ErrorIcon />} role="alert">
          {planFiles.refused(outcome.name, errors.length)}
          <Findings findings={outcome.findings} />
        </Banner>
      );
    }
    case 'failed':
      return (
        <Banner tone="bad" icon={<ErrorIcon />} role="alert">
          {outcome.message}
        </Banner>
      );
  }
}

export interface PlanFilesProps {
  readonly plan: Plan;
  readonly shelf: PlanShelf;
  /** Called with a plan that was taken in. */
  readonly onImported: (plan: Plan) => void;
}

/** Takes the plan out as a workbook to edit, and an edited one in. */
export function PlanFiles({ plan, shelf, onImported }: PlanFilesProps): ReactElement {
  const styles = useStyles();
  const shared = usePlanStyles();
  const locale = useLocale();
  const { planFiles } = locale.pane.planTab;
  const input = useRef<HTMLInputElement>(null);
  const fileId = useId();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const isImported = shelf.imported.includes(plan);

  const work = async (job: () => Promise<Outcome>) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await job());
    } catch (error) {
      setOutcome({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
    setBusy(false);
  };
  const exportPlan = () =>
    work(async () => {
      const { exportPlanFile } = await import('../files/planFiles');
      const exported = await exportPlanFile(plan);
      if ('tooLong' in exported) {
        const { sheet, cell } = exported.tooLong;
        return { kind: 'failed', message: planFiles.tooLong(sheet, cell) };
      }
      const name = `ke-hoach-${plan.id}.xlsx`;
      saveFile(name, Uint8Array.from(exported.bytes), XLSX_TYPE);
      return { kind: 'exported', name };
    });
  const importPlan = (file: File) =>
    work(async () => {
      const { readPlanFile } = await import('../files/planFiles');
      const read = await readPlanFile(new Uint8Array(await file.arrayBuffer()), shelf.plans);
      if ('refusal' in read) return { kind: 'failed', message: locale.refusals[read.refusal](file.name) };
      if (!read.plan) return { kind: 'refused', name: file.name, findings: read.findings };
      const isKept = shelf.add(read.plan);
      onImported(read.plan);
      return { kind: 'imported', plan: read.plan, findings: read.findings, isKept };
    });

  return (
    <section className={shared.section} aria-label={planFiles.heading}>
      <h2 className={shared.heading}>{planFiles.heading}</h2>
      <p className={shared.note}>
        <span lang="vi">{plan.issuer}</span>, {planFiles.version(plan.version)}
        {isImported && ` (${planFiles.imported})`}. {planFiles.intro}
      </p>
      <div className={shared.actions}>
        <Button
          size="small"
          icon={<ExportIcon />}
          disabledFocusable={isBusy}
          onClick={() => void exportPlan()}
        >
          {planFiles.export}
        </Button>
        <Button
          size="small"
          icon={<ImportIcon />}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {isBusy ? planFiles.importing : planFiles.import}
        </Button>
        {isImported && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              shelf.remove(plan);
            }}
          >
            {planFiles.forget}
          </Button>
        )}
        <input
          ref={input}
          id={fileId}
          className={styles.file}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={planFiles.choose}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file again, mended, is a change too.
            event.target.value = '';
            if (file) void importPlan(file);
          }}
        />
      </div>
      <div role="status">{outcome && <OutcomeBanner outcome={outcome} />}</div>
    </section>
  );
}
