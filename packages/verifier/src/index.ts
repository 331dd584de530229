export type {
  Finding,
  Inspection,
  Label,
  Outcome,
  Refusal,
  Verdict,
  VerdictLabel,
  VerifyErrorCode,
} from '@countersign/contract';
export { verifyErrors } from '@countersign/contract';
export type { AgentOptions } from './bots/AgentOptions.ts';
export type { BotOptions } from './bots/BotOptions.ts';
export { ConfigError, type ConfigErrorCode } from './ConfigError.ts';
export { CountersignError } from './CountersignError.ts';
export type { Case, ReceiptState } from './case.ts';
export { type CheckDescription, describeChecks } from './checks/describeChecks.ts';
export { createVerifier, type Verifier } from './createVerifier.ts';
export type { EdgeOptions, EdgeTrust } from './edges/EdgeOptions.ts';
export type { EdgeHeader, EdgeOrder, EdgePreset, EdgeTcp } from './edges/EdgePreset.ts';
export { type Edge, edge } from './edges/edge.ts';
export { type EdgeName, edgePresets } from './edges/edgePresets.ts';
export type { LogEvent } from './LogEvent.ts';
export type { Observation, ObservedHeader } from './observe/observation.ts';
export type { Observable } from './observe/rawRequest.ts';
export type { ReportedRequest } from './observe/requestSchema.ts';
export type { Told } from './observe/Told.ts';
export { defaultPolicy, type Policy } from './policy.ts';
export { Refused } from './Refused.ts';
export type { Asset, Assets } from './serve/Assets.ts';
export type { Env } from './serve/Env.ts';
export { type FetchHandler, type FetchHandlerOptions, fetchHandler } from './serve/fetchHandler.ts';
export type { Tell } from './serve/runtimes/Tell.ts';
export type { SiteOptions } from './sites/SiteOptions.ts';
export { type TestSite, testSites } from './sites/testSites.ts';
export { type MemoryStoreOptions, memoryStore } from './stores/memoryStore.ts';
export { StoreError, type StoreErrorCode } from './stores/StoreError.ts';
export type { ClaimValue, Store } from './stores/store.ts';
export type { VerifierOptions, VerifyOptions } from './VerifierOptions.ts';
