// Runs the other libraries on the page of a visit that has been judged, each by its own rule; says so to the server.
import { load } from '@fingerprintjs/botd';
import FingerprintScanner from 'fpscanner';

const post = (peer, verdict) =>
  fetch(`/peer/${peer}${location.search}`, { method: 'POST', body: JSON.stringify(verdict) });
const limited = (promise, ms) =>
  Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), ms))]);

async function botd() {
  // `monitoring` is a report to its maker.
  const detector = await load({ monitoring: false });
  const { bot, botKind } = await detector.detect();
  return { flagged: bot, why: bot ? String(botKind) : '' };
}

async function fpscanner() {
  const found = await new FingerprintScanner().collectFingerprint({ encrypt: false });
  const details = Object.entries(found.fastBotDetectionDetails).filter(([, { detected }]) => detected);
  return { flagged: found.fastBotDetection, why: details.map(([name]) => name).join(', ') };
}

for (const [name, run] of Object.entries({ botd, fpscanner })) {
  try {
    await post(name, await limited(run(), 10_000));
  } catch (error) {
    await post(name, { flagged: null, why: String(error?.message ?? error) });
  }
}
const { creep } = await (await fetch(`/peers-done${location.search}`, { method: 'POST' })).json();
if (creep) location.replace(`/creep/index.html${location.search}`);
