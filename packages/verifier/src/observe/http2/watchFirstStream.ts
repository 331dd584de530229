import type { ServerHttp2Session } from 'node:http2';
import type { BeforeFirstStream } from '../SeenConnection.ts';
import type { Http2Priority } from './Http2Facts.ts';
import { tellsPriorities } from './tellsPriorities.ts';

/** Window of a connection before any WINDOW_UPDATE (RFC 9113 section 6.9.2). */
const initialWindow = 65_535;
/** More than any client sends. */
const most = 64;

/** Tells, when a session's first stream comes, what node knows of the frames before it. */
export function watchFirstStream(session: ServerHttp2Session, tell: (before: BeforeFirstStream) => void): void {
  const priorities: Http2Priority[] = [];
  const onPriority = (stream: number, dependsOn: number, weight: number, exclusive: boolean) => {
    if (priorities.length < most) priorities.push({ stream, exclusive, dependsOn, weight });
  };
  if (tellsPriorities) session.on('priority', onPriority);
  session.prependOnceListener('stream', () => {
    session.off('priority', onPriority);
    // No byte has been sent on it yet, so it is what it was and what WINDOW_UPDATE added.
    const { remoteWindowSize = 0 } = session.state;
    const window = remoteWindowSize < initialWindow ? null : remoteWindowSize - initialWindow;
    tell({ window, priorities: tellsPriorities ? priorities : null });
  });
}
