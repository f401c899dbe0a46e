import type { HostLink } from '../host/transport/link';
import type { PageTransport } from '../host/transport/pageTransport';

/** What the frames of the page find in their parent. */
export interface Workbench {
  /** A frame's way to the host, which ends when the frame's page goes away. */
  linkFor(frame: Window): HostLink;
  /** Called by a frame's boot script when it stands between office.js and the host. */
  attached(frame: Window, transport: PageTransport): void;
}

/** The page's own window. */
export interface WorkbenchWindow {
  workbench: Workbench;
}
