import type { Restorable, RestoreOutcome } from '../port';

/** Something that was done and can be taken back. */
export interface PreImage {
  readonly restorable: Restorable;
  readonly restore: () => Promise<RestoreOutcome>;
}

/** More than anybody takes back one by one; the oldest go first. */
const MOST = 50;

/** What can be taken back, the latest first. */
export class PreImages {
  private images: PreImage[] = [];

  get latest(): Restorable | undefined {
    return this.images.at(-1)?.restorable;
  }

  push(image: PreImage): void {
    this.images = [...this.images, image].slice(-MOST);
  }

  /** Takes the latest back. Where Excel refuses, it stays to be tried again. */
  async restore(): Promise<RestoreOutcome> {
    const image = this.images.at(-1);
    if (!image) return 'nothing';
    const outcome = await image.restore();
    this.images = this.images.filter((other) => other !== image);
    return outcome;
  }
}
