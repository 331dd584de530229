import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const agents = new WeakMap<Socket, Agent>();

/** One connection to the verifier for each of the client's: receipts tell connections apart. */
function agentOf(socket: Socket): Agent {
  const known = agents.get(socket);
  if (known) return known;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.set(socket, agent);
  socket.once('close', () => agent.destroy());
  return agent;
}

/** Hands a request on as it came: names, case, order and values of its headers, Host included. */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url, rawHeaders, socket } = incoming;
  const options = { host: '127.0.0.1', port, method, path: url, headers: rawHeaders, setHost: false };
  const onward = request({ ...options, agent: agentOf(socket) }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
