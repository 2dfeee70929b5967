// Next refuses this package outside server bundles; tests run server modules in plain Node.
export {};
