import type { OfficeHost } from '../host/officeHost';
import { linkTo } from '../host/transport/link';
import type { HostLink } from '../host/transport/link';
import type { PageTransport } from '../host/transport/pageTransport';
import type { Workbench } from './workbenchWindow';

/** The frames that run the add-in: the pane, and the page of the ribbon's function commands. */
export class Frames implements Workbench {
  private readonly transports = new WeakMap<Window, PageTransport>();
  private commands: Promise<PageTransport> | undefined;

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

  attached(frame: Window, transport: PageTransport): void {
    this.transports.set(frame, transport);
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

  /** Runs a function command of the ribbon. Its page is loaded at the first press, hidden as in Excel. */
  async runCommand(name: string): Promise<void> {
    this.commands ??= new Promise((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'commands.html', hidden: true });
      frame.title = name;
      frame.addEventListener('load', () => {
        const transport = frame.contentWindow && this.transports.get(frame.contentWindow);
        if (transport) resolve(transport);
      });
      document.body.append(frame);
    });
    (await this.commands).invokeCommand(name);
  }
}
