/** A proxy that runs on this machine. */
export interface RunningProxy {
  port: number;
  close(): Promise<void>;
}
