import { IpDataError } from '../IpDataError.ts';
import type { IpFlags } from '../IpFlags.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import { asLayerFacts } from '../own/asLayerFacts.ts';
import type { MmdbOptions } from './MmdbOptions.ts';
import type { MmdbSchema } from './MmdbSchema.ts';
import { mmdbSchemas } from './mmdbSchemas.ts';
import { mmdbSource } from './mmdbSource.ts';
import type { Mmdb } from './readMmdb.ts';

/** Facts by pointer are forgotten together when there are as many: a file of single addresses has millions. */
const most = 65_536;

function asProblem(error: unknown, file: string): IpDataError {
  if (error instanceof IpDataError) return error;
  return new IpDataError('corrupt-data', 'A record of the .mmdb file is not of its kind', { file }, error);
}

/** An opened file as a layer; throws `IpDataError` `unknown-schema` for one whose type is of no kind that is read here. */
export function layerOfMmdb(file: Mmdb, fileName: string, options: MmdbOptions = {}): IpLayer {
  const known: readonly MmdbSchema[] = Object.values(mmdbSchemas);
  const schema: MmdbSchema | undefined =
    options.schema === undefined ? known.find((one) => one.type.test(file.type)) : mmdbSchemas[options.schema];
  if (schema === undefined) {
    throw new IpDataError(
      'unknown-schema',
      'The .mmdb file is of a type that is not known; `schema` can name its kind',
      {
        file: fileName,
        type: file.type,
        schemas: Object.keys(mmdbSchemas).join(', '),
      },
    );
  }
  const source = mmdbSource(file, schema, fileName, options);
  // A sample of a database holds little of what the whole one does.
  const covers = /sample/i.test(file.type) ? [] : (schema.covers ?? []);
  const absent: IpFlags = Object.fromEntries(covers.map((flag) => [flag, false]));
  const nothing = covers.length === 0 ? undefined : asLayerFacts({}, source, absent);
  const { tree } = file;
  const facts = new Map<number, LayerFacts | undefined>();
  let told = false;

  return {
    sources: [source],
    find(address) {
      const pointer = tree.find(address);
      if (pointer === 0) return address.family === 6 && tree.family === 4 ? undefined : nothing;
      let found = facts.get(pointer);
      if (found !== undefined || facts.has(pointer)) return found;
      try {
        const record = schema.read(file.record(address, pointer), file.asOf);
        found = Object.keys(record).length === 0 ? nothing : asLayerFacts(record, source, absent);
      } catch (error) {
        if (!told) options.onProblem?.(asProblem(error, fileName));
        told = true;
      }
      if (facts.size >= most) facts.clear();
      facts.set(pointer, found);
      return found;
    },
  };
}
