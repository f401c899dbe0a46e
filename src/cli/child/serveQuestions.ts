import { READY } from './protocol';

/**
 * The main loop of a child process that a `WatchedChild` asks: an answer for every question, until whoever asks is
 * gone. Where `answer` fails, the process ends with its error.
 */
export function serveQuestions(answer: (question: never) => Promise<unknown>): void {
  process.on('message', (question) => {
    void answer(question as never).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit());
  process.send?.(READY);
}
