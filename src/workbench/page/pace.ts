/** Milliseconds of work after which the page is drawn before more is done. */
const LONGEST = 24;
/** Milliseconds without work after which the frames are not counted any more. */
const IDLE = 400;
/** Milliseconds to wait for a frame; a page that is hidden draws none. */
const PATIENCE = 100;

/** Keeps long work, in parts, from keeping the page from being drawn: the grid, the host and the pane share one thread. */
export class Pace {
  private lastFrame = 0;
  private lastAsked = 0;
  private isCounting = false;

  /** To be asked between two parts. @returns a promise where the page is to be drawn first. */
  readonly breathe = (): Promise<void> | undefined => {
    this.lastAsked = performance.now();
    if (!this.isCounting) this.count();
    return this.lastAsked - this.lastFrame < LONGEST ? undefined : this.frame();
  };

  private count(): void {
    this.isCounting = true;
    this.lastFrame = performance.now();
    const note = () => {
      this.lastFrame = performance.now();
      this.isCounting = this.lastFrame - this.lastAsked < IDLE;
      if (this.isCounting) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }

  /** Resolves in a task after the next frame: within the frame's own, it would be drawn after the work. */
  private frame(): Promise<void> {
    return new Promise((resolve) => {
      const patience = setTimeout(resolve, PATIENCE);
      requestAnimationFrame(() => {
        clearTimeout(patience);
        setTimeout(resolve);
      });
    });
  }
}
