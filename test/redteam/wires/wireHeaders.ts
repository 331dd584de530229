import type { HeaderList } from '../../protocolClients/startHarvester.ts';

const connection = ['host', 'connection', 'content-length'];

/** Headers but for those that a library writes itself, as the connection needs them. */
export const wireHeaders = (headers: HeaderList): HeaderList =>
  headers.filter(([name]) => !connection.includes(name.toLowerCase()));
