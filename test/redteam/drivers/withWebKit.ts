import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../../browsers/endProcess.ts';
import { type Lab, Missing } from '../Lab.ts';

const view = fileURLToPath(new URL('webkitView.py', import.meta.url));
const probe = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";

/** What WebKitGTK needs to draw on a machine without a GPU, in a folder of its own. */
export const webkitEnvironment = (lab: Lab, home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  NO_AT_BRIDGE: '1',
  GTK_A11Y: 'none',
  GSETTINGS_BACKEND: 'memory',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  ...(lab.display ? { DISPLAY: lab.display } : {}),
});

/** Opens the page in a WebKitGTK view that nothing drives. */
export async function withWebKit(lab: Lab, { userAgent }: { userAgent?: string } = {}): Promise<void> {
  // Debian's own Python has Debian's bindings, whatever else comes first in the path.
  const python = [lab.program('python3'), '/usr/bin/python3'].find(
    (path) => spawnSync(path, ['-c', probe]).status === 0,
  );
  if (!python) throw new Missing('no WebKitGTK for python3 (gir1.2-webkit2-4.1)');
  const home = await lab.folder();
  const child = spawn(python, [view, lab.url, ...(userAgent ? [userAgent] : [])], {
    detached: true,
    stdio: 'ignore',
    env: webkitEnvironment(lab, home),
  });
  try {
    await lab.seen();
  } finally {
    await endProcess(child);
  }
}
