import type { Peer } from '../Visited.ts';

export const peerNames: Record<Peer, string> = { botd: 'BotD', fpscanner: 'fpscanner', creepjs: 'CreepJS' };
