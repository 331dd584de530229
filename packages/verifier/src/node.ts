export { type NodeHandlerOptions, nodeHandler } from './serve/nodeHandler.ts';
