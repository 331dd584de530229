import type { IpDataError } from '../IpDataError.ts';
import type { mmdbSchemas } from './mmdbSchemas.ts';
import type { OwnSource } from './mmdbSource.ts';

/** How an .mmdb file is read. */
export interface MmdbOptions extends OwnSource {
  /** What the file is, where its own `database_type` does not tell. */
  schema?: keyof typeof mmdbSchemas;
  /** Is told of a damaged record, once a file; the address then has no facts of this file. */
  onProblem?: (error: IpDataError) => void;
}
