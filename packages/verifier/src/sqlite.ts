export { type SqliteStoreOptions, sqliteStore } from './stores/sqliteStore.ts';
