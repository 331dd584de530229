import type { TagSettings } from './TagSettings.ts';

/** Reads the attributes of the agent's own script element; the mount is the folder that the script came from. */
export function readTag({ src, dataset }: HTMLScriptElement): TagSettings {
  return {
    attest: {
      endpoint: new URL('.', src),
      site: dataset.site,
      action: dataset.action,
      cdata: dataset.cdata,
      identity: dataset.identity === 'true',
      interaction: dataset.interaction === 'true',
      serviceWorker: dataset.serviceWorker !== 'false',
    },
    field: dataset.responseFieldName ?? 'countersign-token',
    callback: dataset.callback,
    onError: dataset.onError,
  };
}
