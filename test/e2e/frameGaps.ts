import type { Frame } from 'playwright-core';

interface Watched {
  gaps: number[];
}

/** How long the pane's frame was kept from drawing, from the moments at which it could. */
export class FrameGaps {
  private constructor(private readonly pane: Frame) {}

  static async watch(pane: Frame): Promise<FrameGaps> {
    await pane.evaluate(() => {
      const watched: Watched = { gaps: [] };
      (window as unknown as { frameGaps: Watched }).frameGaps = watched;
      let last = performance.now();
      const tick = (now: number) => {
        watched.gaps.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    return new FrameGaps(pane);
  }

  /** The longest times without a frame since it was asked last, in milliseconds, the longest first. */
  async longest(count = 5): Promise<number[]> {
    const gaps = await this.pane.evaluate(() => {
      const { frameGaps } = window as unknown as { frameGaps: Watched };
      return frameGaps.gaps.splice(0);
    });
    return gaps
      .map(Math.round)
      .sort((one, other) => other - one)
      .slice(0, count);
  }
}
