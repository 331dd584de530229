import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const tokenElsewhere = adversary({
  what: 'token of a genuine Chromium, brought by a program from another address',
  alters: true,
  traces: false,
  client: true,
  page: 'kept',
  async visit(lab) {
    await withBrowser({ ...lab, seen: () => lab.kept().then(() => undefined) }, 'chromium');
    const request = {
      ip: '73.162.10.20',
      method: 'POST',
      url: '/login',
      httpVersion: '1.1',
      headers: [
        ['Host', 'shop.example'],
        ['User-Agent', personas.windowsFirefox],
      ],
    };
    await lab.use(await lab.kept(), request);
  },
});
