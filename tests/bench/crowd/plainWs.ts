/** Imported before colyseus.js: lines of the `ws` package instead of Node's own, because those can be cut without a word. */
Reflect.deleteProperty(globalThis, 'WebSocket');
