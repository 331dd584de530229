import { createHash, timingSafeEqual } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { type Cidr, cidrContains } from '@countersign/ipdata';
import { ConfigError } from '../ConfigError.ts';
import { readAddress } from '../observe/forwardedAddress.ts';
import { nodeRequest, type Observable, type RawRequest } from '../observe/rawRequest.ts';
import type { Edge } from './edge.ts';
import { edgeNetworks } from './edgeNetworks.ts';
import { ownHeaders } from './ownHeaders.ts';

/** Whether a request comes from the edge. */
export type EdgeTrusts = (raw: RawRequest, input: Observable) => boolean;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** One of the secrets stands in the header; the digests' lengths are equal, so that comparing takes equal time. */
function bySecret(header: string, secrets: readonly string[]): EdgeTrusts {
  const held = secrets.map(digest);
  return ({ pairs }) =>
    pairs.some(([name, value]) => {
      if (name.toLowerCase() !== header) return false;
      const sent = digest(value);
      let found = false;
      for (const secret of held) if (timingSafeEqual(sent, secret)) found = true;
      return found;
    });
}

const byNetwork =
  (networks: readonly Cidr[]): EdgeTrusts =>
  ({ peer }) => {
    const address = peer === null ? null : readAddress(peer);
    return address !== null && networks.some((network) => cidrContains(network, address));
  };

/**
 * The server verified the certificate that the other end showed. Node says `authorized` of a resumed TLS 1.3 session that
 * began without a certificate too (node, src/crypto/crypto_common.cc, VerifyPeerCertificate), so there has to be one.
 */
const byCertificate: EdgeTrusts = (_raw, input) => {
  const incoming = nodeRequest(input);
  const socket = ((incoming && 'stream' in incoming && incoming.stream?.session?.socket) || incoming?.socket) as
    | Partial<TLSSocket>
    | undefined;
  return socket?.authorized === true && socket.getPeerX509Certificate?.() !== undefined;
};

/** Works out whose word counts for an edge; throws `ConfigError` `bad-edge` where nobody's would. */
export function edgeTrust(edge: Edge, trustProxy: readonly Cidr[]): EdgeTrusts {
  const { networks, secrets, secretHeader = ownHeaders.secret, clientCertificate, anyPeer } = edge.trust;
  if (anyPeer) return () => true;
  const conditions: EdgeTrusts[] = [];
  if (networks) conditions.push(byNetwork(edgeNetworks(edge)));
  if (secrets) conditions.push(bySecret(secretHeader, secrets));
  if (clientCertificate) conditions.push(byCertificate);
  if (conditions.length === 0 && trustProxy.length > 0) conditions.push(byNetwork(trustProxy));
  if (conditions.length === 0) {
    throw new ConfigError('bad-edge', 'an edge needs trust: networks, secrets, clientCertificate, or trustProxy', {
      values: { member: 'trust' },
    });
  }
  return (raw, input) => conditions.every((holds) => holds(raw, input));
}
