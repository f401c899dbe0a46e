import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { reportersOf } from '../../core/calendar/reporters';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { ZIP_TYPE, saveFile } from '../files/saveFile';
import { ErrorIcon, FolderIcon, MetIcon } from '../theme/icons';
import { usePlanStyles } from './planStyles';

type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'done'; readonly files: number; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

export interface UnitFilesProps {
  readonly plan: Plan;
  readonly year: number;
  /** True for a plan that does not ship. */
  readonly carriesPlan: boolean;
}

/** One prefilled appendix for every unit that reports in a year, in one archive. */
export function UnitFiles({ plan, year, carriesPlan }: UnitFilesProps): ReactElement {
  const shared = usePlanStyles();
  const { unitFiles } = useLocale().pane.planTab;
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const { reporters } = useMemo(() => reportersOf(plan, year), [plan, year]);
  const count = reporters.length;

  const make = async () => {
    setWork({ kind: 'making', done: 0 });
    try {
      const { zipUnitFiles } = await import('../files/unitFiles');
      const onProgress = (done: number) => {
        setWork({ kind: 'making', done });
      };
      const bytes = await zipUnitFiles({ plan, year, reporters, carriesPlan, onProgress });
      const name = `phu-luc-${plan.id}-${year}.zip`;
      saveFile(name, bytes, ZIP_TYPE);
      setWork({ kind: 'done', files: count, name });
    } catch (error) {
      setWork({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <section className={shared.section} aria-label={unitFiles.heading}>
      <h2 className={shared.heading}>{unitFiles.heading}</h2>
      <p className={shared.note}>{count > 0 ? unitFiles.intro(count, year) : unitFiles.none(year)}</p>
      {count > 0 && (
        <div className={shared.actions}>
          <Button
            size="small"
            icon={<FolderIcon />}
            disabledFocusable={work.kind === 'making'}
            onClick={() => void make()}
          >
            {work.kind === 'making' ? unitFiles.making(work.done, count) : unitFiles.make}
          </Button>
        </div>
      )}
      <div role="status">
        {work.kind === 'done' && (
          <Banner tone="good" icon={<MetIcon />}>
            {unitFiles.done(work.files, work.name)}
          </Banner>
        )}
      </div>
      {work.kind === 'failed' && (
        <Banner tone="bad" icon={<ErrorIcon />} role="alert">
          {unitFiles.failed(work.detail)}
        </Banner>
      )}
    </section>
  );
}
