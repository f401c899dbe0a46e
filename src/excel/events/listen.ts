import { runBatch } from '../batch';
import { toFailure } from '../failures';
import type { Unsubscribe } from '../port';

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** An event handler of Office.js around a plain function. */
export function handler<Args>(listener: (event: Args) => void): (event: Args) => Promise<void> {
  return (event) => {
    listener(event);
    return Promise.resolve();
  };
}

/** Registers event handlers in one round trip. The returned function takes them off again, once. */
export async function listen(
  register: (context: Excel.RequestContext) => readonly Registration[],
): Promise<Unsubscribe> {
  let registrations = await runBatch(async (context) => {
    const registered = register(context);
    await context.sync();
    return registered;
  });
  return async () => {
    const [first] = registrations;
    if (!first) return;
    const leaving = registrations;
    registrations = [];
    try {
      // A handler can be taken off only in the context in which it was put on; while a cell is edited that waits.
      await Excel.run({ delayForCellEdit: true, previousObjects: first.context }, async (context) => {
        for (const registration of leaving) registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw toFailure(error);
    }
  };
}
