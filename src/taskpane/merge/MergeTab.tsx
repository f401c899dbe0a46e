import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { LiveRegion } from '../controls/LiveRegion';
import { isoDay } from '../model/day';
import { planOfKey } from '../model/planKey';
import { usePlanStyles } from '../plan/planStyles';
import type { Pane } from '../state/usePane';
import type { PlanShelf } from '../state/usePlans';
import { Loading } from '../states/Loading';
import { ErrorIcon } from '../theme/icons';
import { DropZone } from './DropZone';
import { MergeLists } from './MergeLists';
import { OriginPanel } from './OriginPanel';
import { ReadingBar } from './ReadingBar';
import { ResetButton } from './ResetButton';
import { SettingSection } from './SettingSection';
import { WriteBar } from './WriteBar';
import type { Chosen } from './desk/chosenFiles';
import { memorySheetOf } from './desk/memorySheet';
import { writeMerge } from './desk/writeMerge';
import type { Writing } from './desk/writeMerge';
import { useFigurePlace } from './useFigurePlace';
import { useLostTexts } from './useLostTexts';
import { useMergeDesk } from './useMergeDesk';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  top: { flexGrow: 0 },
  lists: { flexGrow: 1 },
});

export interface MergeTabProps {
  readonly pane: Pane;
  readonly shelf: PlanShelf;
  readonly today: Date;
}

/** Merging returned files: read them, look at what they do, settle conflicts, write the sheets, see where a figure came from. */
export function MergeTab({ pane, shelf, today }: MergeTabProps): ReactElement {
  const styles = useStyles();
  const shared = usePlanStyles();
  const locale = useLocale();
  const { merge } = locale.pane;
  const { state: paneState, requests } = pane;
  const outcome = paneState.checked?.outcome;
  const { desk, state, isReady } = useMergeDesk({
    plans: shelf.plans,
    language: locale.language,
    today: isoDay(today),
    outcome,
    readAreas: requests.merge.readAreas,
  });
  const [chosenKey, setKey] = useState<string>();
  const [chosenYear, setYear] = useState<number>();
  const [writing, setWriting] = useState<Writing>();
  const { revision, summary, reading, problem, failure, left } = state;
  const place = useFigurePlace(paneState, desk, revision, requests.merge.readAreas);
  const lost = useLostTexts(desk, outcome, isReady && summary !== undefined, revision);
  const plan = desk.about?.plan ?? planOfKey(shelf.plans, chosenKey) ?? shelf.plans[0];
  const year = desk.about?.year ?? chosenYear ?? today.getFullYear();
  if (!plan || !outcome) return <Loading />;
  const isRemembered = memorySheetOf(outcome) !== undefined;
  const isBusy = reading !== undefined || paneState.busy !== undefined;

  const take = async (chosen: Chosen) => {
    await desk.begin(plan, year);
    await desk.add(chosen);
  };
  const write = () =>
    requests.merge.write(async (port) => {
      try {
        const carriesPlan = !shelf.isShipped(plan) && !shelf.isCarried(plan);
        const options = { port, ask: desk.ask, outcome, carriesPlan, onProgress: setWriting };
        const { sheets, mark } = await writeMerge(options);
        await desk.written(mark);
        return { sheets };
      } finally {
        setWriting(undefined);
      }
    });

  return (
    <div className={styles.root}>
      <div className={`${shared.root} ${styles.top}`}>
        <SettingSection
          plans={shelf.plans}
          plan={plan}
          year={year}
          today={today}
          onPlan={setKey}
          onYear={setYear}
          onReset={() => {
            desk.reset();
          }}
          {...(summary && {
            begun: {
              isRemembered,
              canReset: (summary.isChanged || left.length > 0) && !isBusy,
              unwritten: { ...summary.unwritten, left: left.length },
            },
          })}
        />
        {problem && (
          <Banner tone="bad" icon={<ErrorIcon />} role="alert">
            {merge.problem[problem.reason](problem.plan, problem.year)}
          </Banner>
        )}
        {failure !== undefined && (
          <Banner
            tone="bad"
            icon={<ErrorIcon />}
            role="alert"
            actions={
              <ResetButton
                unwritten={{ files: 0, decisions: 0, ...summary?.unwritten, left: left.length }}
                onReset={() => {
                  desk.reset();
                }}
              />
            }
          >
            {merge.failure} {locale.pane.states.detail(failure)}
          </Banner>
        )}
        {!problem && (
          <DropZone
            isCompact={summary !== undefined}
            isDisabled={!isReady || writing !== undefined}
            onChosen={(chosen) => void take(chosen)}
          />
        )}
        <ReadingBar desk={desk} state={state} />
      </div>
      {place && summary && (
        <OriginPanel desk={desk} place={place} revision={revision} isChanged={summary.isChanged} />
      )}
      {summary && !reading && (
        <div className={styles.lists}>
          <MergeLists desk={desk} summary={summary} revision={revision} />
        </div>
      )}
      {summary && !reading && !problem && (
        <WriteBar
          summary={summary}
          isBusy={isBusy || !isReady}
          isRewrite={isRemembered}
          lost={lost}
          writing={writing}
          onWrite={() => void write()}
        />
      )}
      <LiveRegion
        text={
          reading
            ? // Said every quarter, not at every file.
              merge.progress.reading(
                reading.done - (reading.done % Math.max(1, Math.ceil(reading.of / 4))),
                reading.of,
              )
            : state.last
              ? merge.progress.done({
                  ...state.last.counts,
                  refused: state.last.counts.refused + state.last.counts.notTaken,
                })
              : ''
        }
        round={revision}
      />
    </div>
  );
}
