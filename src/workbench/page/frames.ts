import type { OfficeHost } from '../host/officeHost';
import { linkTo } from '../host/transport/link';
import type { HostLink } from '../host/transport/link';
import type { Workbench } from './workbenchWindow';

/** The frame that runs the add-in. */
export class Frames implements Workbench {
  constructor(
    private readonly host: OfficeHost,
    private readonly pane: HTMLIFrameElement,
  ) {}

  linkFor(frame: Window): HostLink {
    const link = linkTo(this.host);
    const ends: (() => void)[] = [];
    const kept = (end: () => void) => {
      ends.push(end);
      return end;
    };
    frame.addEventListener('pagehide', () => {
      for (const end of ends) end();
    });
    return {
      get documentName() {
        return link.documentName;
      },
      execute: (text, flags) => link.execute(text, flags),
      afterResponse: () => {
        link.afterResponse();
      },
      subscribeEvents: (listener) => kept(link.subscribeEvents(listener)),
      subscribeSelection: (listener) => kept(link.subscribeSelection(listener)),
      readSettings: () => link.readSettings(),
      writeSettings: (entries) => {
        link.writeSettings(entries);
      },
    };
  }

  /** Shows the pane, at a part of it where one is given, as the ribbon's buttons do. */
  showPane(part = ''): void {
    const { contentWindow } = this.pane;
    if (
      contentWindow?.location.search === part &&
      contentWindow.location.pathname.endsWith('taskpane.html')
    ) {
      this.pane.focus();
    } else if (this.pane.src) contentWindow?.location.replace(`taskpane.html${part}`);
    else this.pane.src = `taskpane.html${part}`;
  }

  /** Starts the pane anew: another file is open, and in Excel each has a pane of its own. */
  restartPane(): void {
    if (this.pane.src) this.pane.contentWindow?.location.replace('taskpane.html');
  }
}
