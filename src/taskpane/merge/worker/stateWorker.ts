/** The worker that keeps the merge: the page only draws. */
import { serveWorker } from '../../../xlsx/worker/serveWorker';
import { MergeKeeper } from './keeper';
import type { StateQuestion } from './protocol';

const keeper = new MergeKeeper();

serveWorker((question: StateQuestion) => Promise.resolve(keeper.answer(question)));
