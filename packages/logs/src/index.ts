// Reading of access logs and its analyses come here; nothing of them is built yet.
export {};
