/** Made by the build (build/delta.mjs). */
export const snapshot: import("../restore.js").Snapshot;
