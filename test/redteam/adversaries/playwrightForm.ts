import { fillForm } from '../drivers/fillForm.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightForm = adversary({
  what: 'Playwright, headful, AutomationControlled off, fills and sends a form',
  alters: false,
  traces: true,
  page: 'form',
  visit: (lab) => withPlaywright(lab, { headful: true, unflagged: true, opened: (page) => fillForm(lab, page) }),
});
