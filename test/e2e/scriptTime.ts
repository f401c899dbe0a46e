import type { CDPSession } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** Microseconds between two looks at what runs. */
const INTERVAL = 100;
/** A look that comes later than this was late because the thread did not run: another program had the processor. */
const LONGEST_LOOK = 3 * INTERVAL;

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly scriptId: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * How long the pane's own scripts ran (the pane, React, Fluent UI and office.js, not the grid nor the host that plays
 * Excel), from samples of the page's one thread.
 */
export class ScriptTime {
  private constructor(
    private readonly session: CDPSession,
    /** Ids of the scripts of the pane's frame, but for the one that stands in for Excel. */
    private readonly scripts: ReadonlySet<string>,
  ) {}

  static async of(workbench: WorkbenchPage): Promise<ScriptTime> {
    const session = await workbench.page.context().newCDPSession(workbench.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const frame = frameTree.childFrames?.find(({ frame: { url } }) => url.includes('taskpane.html'));
    const scripts = new Set<string>();
    session.on('Debugger.scriptParsed', ({ scriptId, url, executionContextAuxData }) => {
      const { frameId } = (executionContextAuxData ?? {}) as { frameId?: string };
      if (frameId === frame?.frame.id && !url.endsWith('/boot.js')) scripts.add(scriptId);
    });
    // Every script that is there is told once; nothing is debugged.
    await session.send('Debugger.enable');
    await session.send('Debugger.disable');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    return new ScriptTime(session, scripts);
  }

  /** Milliseconds of script on the pane's side while something is done. */
  async during(work: () => Promise<void>): Promise<number> {
    await this.session.send('Profiler.start');
    await work();
    const { profile } = (await this.session.send('Profiler.stop')) as { profile: Profile };
    return this.sum(profile);
  }

  private sum({ nodes, samples = [], timeDeltas = [] }: Profile): number {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    /** What the browser does for a script counts as that script. */
    const isOurs = (id: number): boolean => {
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const { scriptId = '0', url = '' } = byId.get(at)?.callFrame ?? {};
        if (url !== '') return this.scripts.has(scriptId);
      }
      return false;
    };
    const known = new Map(nodes.map(({ id }) => [id, isOurs(id)]));
    const micro = samples.reduce(
      (total, id, at) => total + (known.get(id) ? Math.min(timeDeltas[at] ?? 0, LONGEST_LOOK) : 0),
      0,
    );
    return micro / 1000;
  }
}
