import { READY } from './protocol';

/** As much of a worker's global scope as is needed; its types exclude those of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

/** The whole of a worker's script: an answer for the question that `askWorker` asks. */
export function serveWorker(answer: (question: never) => Promise<unknown>): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    void answer(data as never).then(
      (reply) => {
        scope.postMessage(reply);
      },
      (error: unknown) => {
        // A rejection ends no worker; an error thrown on its own does, and is told to the page.
        setTimeout(() => {
          throw error;
        });
      },
    );
  };
  scope.postMessage(READY);
}
