import { fillForm } from '../drivers/fillForm.ts';
import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteerForm = adversary({
  what: 'Puppeteer, headful, AutomationControlled off, fills and sends a form',
  alters: false,
  traces: true,
  page: 'form',
  visit: (lab) => withPuppeteer(lab, { headful: true, unflagged: true, opened: (page) => fillForm(lab, page) }),
});
