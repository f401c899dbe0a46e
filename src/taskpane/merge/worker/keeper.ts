import { planReference } from '../../../core/plan/library';
import { memoryMark, readMemory } from '../../../core/mergeWorkbook/memory';
import { joinTyped } from '../../../core/mergeWorkbook/typedTexts';
import { localeOf } from '../../../locale';
import type { DescribeRequest, RememberAnswer, StateQuestion, StateTalk } from './protocol';
import { MergeSession } from './session';
import { SheetStore } from './sheetStore';
import { cellPage } from './views/cells';
import { conflictPage } from './views/conflicts';
import { filePage } from './views/files';
import { originOf, placeNamed } from './views/origin';
import { summaryOf } from './views/summary';
import { unitPage } from './views/units';

type Answer = StateTalk[keyof StateTalk]['answer'];
type Remember = Extract<StateQuestion, { kind: 'remember' }>;

/** Answers the page's questions about the merge at hand. */
export class MergeKeeper {
  private session: MergeSession | undefined;
  private readonly sheets = new SheetStore();

  /** @throws where a question comes before anything has begun, which is a mistake of the page. */
  answer(question: StateQuestion): Answer {
    switch (question.kind) {
      case 'begin':
        this.session = new MergeSession(question.setting);
        return summaryOf(this.session);
      case 'remember':
        return this.remember(question);
      case 'written':
        this.sheets.drop();
        this.current.keep();
        return null;
      case 'rows':
        return this.sheets.rows(question.role, question.from, question.count);
      default:
        return this.about(this.current, question);
    }
  }

  private about(
    session: MergeSession,
    question: Exclude<StateQuestion, { kind: 'begin' | 'remember' | 'written' | 'rows' }>,
  ): Answer {
    switch (question.kind) {
      case 'speak':
        session.locale = localeOf(question.language);
        return null;
      case 'take':
        return session.take(question.received);
      case 'refuse':
        return session.refuse(question.file, question.modified, question.reason);
      case 'summary':
        return summaryOf(session);
      case 'files':
        return filePage(session, question);
      case 'cells':
        return cellPage(session, question);
      case 'conflicts':
        return conflictPage(session, question);
      case 'units':
        return unitPage(session, question);
      case 'decide':
        return session.decide(question);
      case 'undecide':
        session.undecide(question.unit, question.indicator);
        return null;
      case 'origin':
        return originOf(session, question);
      case 'placeNamed':
        return placeNamed(session, question);
      case 'lost':
        return session.typedInto(question.texts).lost;
      case 'describe':
        return this.describe(session, question);
    }
  }

  private get current(): MergeSession {
    if (!this.session) throw new Error('nothing has begun');
    return this.session;
  }

  private describe(session: MergeSession, request: DescribeRequest) {
    const { texts } = request;
    const own = texts ? [session.typedInto(texts).typed] : [];
    return this.sheets.describe(session.merge, request, joinTyped([...session.typed, ...own]));
  }

  /** Goes on with what a workbook remembers; what came in since the session began stays. */
  private remember({ texts, setting }: Remember): RememberAnswer {
    const cells = texts.map((value, at) => ({ row: at + 1, column: 1, value }));
    const nothing = { ok: false, reason: 'nothing', plan: '', year: 0 } as const;
    if (memoryMark({ cells }) === undefined) return nothing;
    const lines = new Set<number>();
    const sheet = {
      name: '',
      visibility: 'veryHidden',
      merges: [],
      hiddenRows: lines,
      hiddenColumns: lines,
    } as const;
    const remembered = readMemory({ sheets: [{ ...sheet, cells }] }, setting.plans);
    if (!remembered) return nothing;
    if (!remembered.ok) return remembered;
    const { state } = remembered;
    const { plan, year } = state;
    if (this.session && !this.session.isOf(state))
      return { ok: false, reason: 'otherMerge', plan: planReference(plan), year };
    if (this.session) this.session.rememberToo(state);
    else this.session = new MergeSession({ ...setting, plan, year }, state);
    return { ok: true, plan: plan.id, version: plan.version, year };
  }
}
