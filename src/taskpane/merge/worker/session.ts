import { planReference } from '../../../core/plan/library';
import type { ChoiceProblem } from '../../../core/merge/chooseClaim';
import { decisionFor } from '../../../core/merge/chooseClaim';
import { consolidate } from '../../../core/merge/consolidate';
import type { Consolidation } from '../../../core/merge/consolidate';
import { withDecisions, withoutDecision } from '../../../core/merge/decisions';
import { Merger } from '../../../core/merge/merge';
import { NamesApart, takenAs } from '../../../core/merge/namesApart';
import { previewOf } from '../../../core/merge/preview';
import type { PreviewCell } from '../../../core/merge/preview';
import type { Taken } from '../../../core/merge/returnedFile';
import { emptyState, fileKey } from '../../../core/merge/state';
import type { MergeState } from '../../../core/merge/state';
import { describeMemory } from '../../../core/mergeWorkbook/memory';
import { receive } from '../../../core/mergeWorkbook/receive';
import type { Received } from '../../../core/mergeWorkbook/receive';
import { typedInto } from '../../../core/mergeWorkbook/consolidated';
import type { SheetTexts } from '../../../core/mergeWorkbook/sheetTexts';
import type { TypedTexts } from '../../../core/mergeWorkbook/typedTexts';
import { localeOf, receiveOptions, vietnameseAppendix, vietnameseMergeWorkbook } from '../../../locale';
import type { Locale } from '../../../locale';
import type { FileNote, MergeSummary } from '../model';
import type { SessionSetting, StateTalk } from './protocol';

/** What a state comes to; worked out again only after something changed. */
interface Known {
  readonly state: MergeState;
  readonly merge: Consolidation;
  readonly preview: readonly PreviewCell[];
  readonly isChanged: boolean;
}

const typedIn = (texts: SheetTexts, merge: Consolidation) =>
  typedInto(texts, merge, vietnameseMergeWorkbook, vietnameseAppendix);

const markOf = (state: MergeState) => describeMemory(state).cells[0]?.value;

/** One merge: what the workbook remembers, what came in since, and what was decided. */
export class MergeSession {
  /** The words of the person's language. */
  locale: Locale;
  /** Files that are no part of the merge although they could be read, with what to say of each in a language. */
  readonly notTaken = new Map<string, (locale: Locale) => string>();
  /** What was typed into the consolidated appendices of merged workbooks that came in, until it is in the workbook itself. */
  typed: readonly TypedTexts[] = [];
  private readonly names = new NamesApart();
  private merger: Merger;
  private before: MergeState;
  private known: Known | undefined;

  /** @param start what the workbook remembers */
  constructor(
    private readonly setting: SessionSetting,
    start: MergeState = emptyState(setting.plan, setting.year),
  ) {
    this.locale = localeOf(setting.language);
    this.merger = new Merger(start);
    this.before = start;
    this.callAsIn(start);
  }

  /** Whether a state is one of the same merge. */
  isOf({ plan, year }: Pick<MergeState, 'plan' | 'year'>): boolean {
    const { setting } = this;
    return plan.id === setting.plan.id && plan.version === setting.plan.version && year === setting.year;
  }

  /** The merge worked out. */
  get merge(): Consolidation {
    return this.worked.merge;
  }

  /** What it does to every figure, held against what the workbook remembers. */
  get preview(): readonly PreviewCell[] {
    return this.worked.preview;
  }

  /** Whether the workbook does not remember all of it. */
  get isChanged(): boolean {
    return this.worked.isChanged;
  }

  /** What the workbook does not remember: files that came in and decisions that were made since. */
  get unwritten(): MergeSummary['unwritten'] {
    const { state } = this.worked;
    const files = new Set(this.before.files.map(fileKey));
    const decisions = new Set(this.before.decisions.map((each) => JSON.stringify(each)));
    return {
      files: state.files.filter((file) => !files.has(fileKey(file))).length,
      decisions: state.decisions.filter((each) => !decisions.has(JSON.stringify(each))).length,
    };
  }

  /** The files that the workbook remembers. */
  get rememberedFiles(): MergeState['files'] {
    return this.before.files;
  }

  /** Takes in what a file turned out to be. */
  take(received: Received): FileNote {
    this.known = undefined;
    if (!received.remembered) return this.add(received.taken);
    const { file, remembered, texts } = received;
    if (remembered.ok && this.isOf(remembered.state)) {
      this.merger.addState(remembered.state);
      this.callAsIn(remembered.state);
      if (texts) this.typed = [...this.typed, typedIn(texts, consolidate(remembered.state)).typed];
      // Of a unit's sheet in it that is not merged more is to be said than of the workbook.
      const note = received.taken && this.add(received.taken);
      return note?.outcome === 'refused' ? note : { file, outcome: 'remembered' };
    }
    this.notTaken.set(file, ({ merge: { cannotGoOn } }) =>
      remembered.ok
        ? cannotGoOn.otherMerge(file, planReference(remembered.state.plan), remembered.state.year)
        : cannotGoOn[remembered.reason](file, remembered.plan, remembered.year),
    );
    return { file, outcome: 'notTaken' };
  }

  private add(received: Taken): FileNote {
    const own = received.file;
    // One name for two files is common where single files come one after the other; a folder keeps its names apart.
    const name = this.merger.knows(own) ? own.file : this.names.nameFor(own);
    const taken = takenAs(received, name);
    const { file } = taken;
    this.names.add(file);
    const isNew = this.merger.add(taken) !== undefined;
    const outcome = !isNew ? 'known' : file.reason === undefined ? 'taken' : 'refused';
    return { file: file.file, outcome };
  }

  /** What somebody typed into the workbook's own consolidated appendix, beside what it remembers. */
  typedInto(texts: SheetTexts): ReturnType<typeof typedInto> {
    return typedIn(texts, consolidate(this.before));
  }

  /** Takes in a file that could not be looked into. */
  refuse(file: string, modified: number, reason: string): FileNote {
    const options = receiveOptions(this.setting);
    return this.take(receive({ file, sha256: '', modified }, { ok: false, reason }, options));
  }

  /** Takes in what the workbook remembers by now. */
  rememberToo(state: MergeState): void {
    const before = new Merger(this.before);
    before.addState(state);
    this.before = before.state();
    this.merger.addState(state);
    this.callAsIn(state);
    this.known = undefined;
  }

  /** Decides a conflict. @returns why it could not be decided so, null where it was. */
  decide({ unit, indicator, key, reason, decidedAt }: StateTalk['decide']['ask']): ChoiceProblem | null {
    const { state, merge } = this.worked;
    const decision = decisionFor({ unit, indicator, key, reason }, merge, decidedAt);
    if (typeof decision === 'string') return decision;
    this.goOnWith(withDecisions(state, [decision]));
    return null;
  }

  /** Takes a decision back. */
  undecide(unit: string | null, indicator: string): void {
    this.goOnWith(withoutDecision(this.worked.state, unit, indicator));
  }

  /** From here on the workbook remembers all of it. */
  keep(): void {
    this.typed = [];
    this.before = this.worked.state;
    this.known = undefined;
  }

  /** Keeps the names that a merge knows its files by. */
  private callAsIn({ files }: MergeState): void {
    for (const file of files) this.names.add(file);
  }

  private goOnWith(state: MergeState): void {
    this.merger = new Merger(state);
    this.known = undefined;
  }

  private get worked(): Known {
    this.known ??= this.work();
    return this.known;
  }

  private work(): Known {
    const state = this.merger.state();
    const merge = consolidate(state);
    const preview = previewOf(consolidate(this.before), merge);
    return { state, merge, preview, isChanged: markOf(state) !== markOf(this.before) };
  }
}
