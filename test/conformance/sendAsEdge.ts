import { type Send, send } from '../protocolClients/send.ts';

/** Address that Cloudflare's edge tells of the visitor here. */
export const visitor = '203.0.113.7';

/** Sends to workerd as Cloudflare's edge does: what it knows of the request beside it, and Accept-Encoding as it asks. */
export const sendAsEdge: Send = (url, options = {}) => {
  const { headers = [] } = options;
  const encoding = headers.find(([name]) => name.toLowerCase() === 'accept-encoding')?.[1];
  const cf = {
    httpProtocol: 'HTTP/1.1',
    clientTcpRtt: 12,
    ...(encoding === undefined ? {} : { clientAcceptEncoding: encoding }),
  };
  return send(url, {
    ...options,
    headers: [
      ...headers.map(([name, value]) => [name, name.toLowerCase() === 'accept-encoding' ? 'gzip, br' : value] as const),
      ['CF-Connecting-IP', visitor],
      ['CF-Ray', '7d1f0000000000-FRA'],
      ['X-CF', JSON.stringify(cf)],
    ],
  });
};
