import type { ICommandInfo, IExecutionOptions } from '@univerjs/presets';
import { IRenderManagerService, SheetRenderController } from '@univerjs/presets/preset-sheets-core';
import type { IRender } from '@univerjs/presets/preset-sheets-core';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

/** The part of the grid that has everything in front drawn anew after every change of the workbook. */
interface Redrawing {
  _markUnitDirty(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void;
}

/** Changes of which nothing is to be seen in front: sheets behind, and what the engine is told and tells. Its results are others. */
const NEVER_SEEN =
  /^formula\.mutation\.|^sheet\.mutation\.(data-validation-formula-mark-dirty|insert-sheet|set-worksheet-order)$/;

/** Has the grid draw what is in front only when something of that has changed. One drawing takes longer than most changes. */
export class Canvas {
  private isHeld = false;
  private frozen: { readonly scene: IRender['scene']; readonly since: number } | undefined;
  private known: Redrawing | undefined;

  constructor(private readonly grid: Grid) {}

  /** Each workbook is drawn by another, which is there a moment after it is shown. */
  private follow(): void {
    const redrawing = this.render?.with(SheetRenderController) as unknown as Redrawing | undefined;
    if (!redrawing || redrawing === this.known) return;
    this.known = redrawing;
    const redraw = redrawing._markUnitDirty.bind(redrawing);
    redrawing._markUnitDirty = (command, options) => {
      if (!this.isHeld && this.isSeen(command)) redraw(command, options);
    };
  }

  /** Makes one of several changes that are to be seen together. */
  hold<T>(change: () => T): T {
    this.follow();
    this.isHeld = true;
    try {
      return change();
    } finally {
      this.isHeld = false;
    }
  }

  /** Keeps what is in front from being drawn until it is thawed, so that a sheet is drawn once and not after each of its parts. */
  freeze(): void {
    const scene = this.render?.scene;
    if (this.frozen || !scene) return;
    this.frozen = { scene, since: performance.now() };
    scene.render = () => scene;
  }

  /** Lets what is in front be drawn again. */
  thaw(): void {
    // The method of its class is back.
    if (this.frozen) Reflect.deleteProperty(this.frozen.scene, 'render');
    this.frozen = undefined;
  }

  /** Milliseconds since it was frozen; 0 where it is not. */
  get frozenFor(): number {
    return this.frozen ? performance.now() - this.frozen.since : 0;
  }

  /** Draws what is in front anew. */
  redraw(): void {
    this.render?.mainComponent?.makeForceDirty();
    this.render?.scene.makeDirty();
  }

  private get render(): IRender | undefined {
    return this.grid.injector.get(IRenderManagerService).getRenderById(UNIT_ID) ?? undefined;
  }

  private isSeen({ id, params }: Readonly<ICommandInfo>): boolean {
    if (NEVER_SEEN.test(id)) return false;
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    const front = this.grid.api.getUniverSheet(UNIT_ID)?.getActiveSheet().getSheetId();
    return subUnitId === undefined || front === undefined || subUnitId === front;
  }
}
