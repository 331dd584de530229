import { fillByHand } from '../drivers/fillByHand.ts';
import { trustedFile } from '../drivers/trustedFile.ts';
import { control } from '../Entry.ts';

export const firefoxTlsForm = control({
  what: 'Firefox over TLS and HTTP/2, a form filled and sent by the display’s pointer and keys',
  page: 'form',
  door: 'tls',
  visit: (lab) => fillByHand(lab, 'firefox', { files: trustedFile(lab) }),
});
