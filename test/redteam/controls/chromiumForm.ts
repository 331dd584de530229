import { fillByHand } from '../drivers/fillByHand.ts';
import { control } from '../Entry.ts';

export const chromiumForm = control({
  what: 'Chromium, a form filled and sent by the display’s pointer and keys',
  page: 'form',
  visit: (lab) => fillByHand(lab, 'chromium'),
});
