using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  # What Cloudflare's edge says of a request comes in a header, and is `request.cf` in the worker.
  sockets = [(name = "http", http = (cfBlobHeader = "x-cf"), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "./tables.bin", data = embed "tables.bin"),
  ],
  bindings = [
    (name = "COUNTERSIGN_KEY", fromEnvironment = "COUNTERSIGN_KEY"),
    (name = "COUNTERSIGN_SECRET", fromEnvironment = "COUNTERSIGN_SECRET"),
  ],
  compatibilityDate = "2026-11-01",
);
