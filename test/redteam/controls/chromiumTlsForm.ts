import { fillByHand } from '../drivers/fillByHand.ts';
import { trusting } from '../drivers/trusting.ts';
import { control } from '../Entry.ts';

export const chromiumTlsForm = control({
  what: 'Chromium over TLS and HTTP/2, a form filled and sent by the display’s pointer and keys',
  page: 'form',
  door: 'tls',
  visit: (lab) => fillByHand(lab, 'chromium', { args: [trusting] }),
});
