import type { EdgePreset } from '../EdgePreset.ts';

/**
 * A proxy of the operator's own that only `trustProxy` names: X-Forwarded-*, as nginx's and HAProxy's manuals set them.
 * Its headers stay where they are unless it is said to keep the order: what else it did to the request is not known.
 */
export const proxy: EdgePreset = {
  ip: { header: 'x-forwarded-for', as: 'list' },
  scheme: 'x-forwarded-proto',
  host: 'x-forwarded-host',
  adds: ['x-forwarded-port', 'x-forwarded-server', 'x-real-ip'],
  appends: ['x-forwarded-for', 'forwarded', 'via'],
};
