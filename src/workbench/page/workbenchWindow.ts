import type { HostLink } from '../host/transport/link';

/** What the frames of the page find in their parent. */
export interface Workbench {
  /** A frame's way to the host, which ends when the frame's page goes away. */
  linkFor(frame: Window): HostLink;
}

/** The page's own window. */
export interface WorkbenchWindow {
  workbench: Workbench;
}
