export { ipDataFolder } from './refresh/ipDataFolder.ts';
