import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A TCP proxy that can misbehave like a bad network. Traffic is relayed byte by byte, so HTTP and
 * WebSockets both pass.
 */
export interface ChaosProxy {
  port: number;
  /** Connections open right now. */
  countOpen(): number;
  /** Reset every connection and refuse new ones. */
  cut(): void;
  /** Keep every connection, deliver nothing, in neither direction; new ones are accepted and get no answer. */
  blackhole(): void;
  /** Behave again. What a black hole held back is delivered late, as TCP would. */
  restore(): void;
  close(): Promise<void>;
}

type Mode = 'open' | 'cut' | 'blackhole';

interface Pair {
  near: Socket;
  far: Socket;
}

export function startChaosProxy(targetPort: number, targetHost = '127.0.0.1'): Promise<ChaosProxy> {
  let mode: Mode = 'open';
  const pairs = new Set<Pair>();

  const server = createServer({ pauseOnConnect: true }, (near) => {
    if (mode === 'cut') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(targetPort, targetHost);
    const pair = { near, far };
    pairs.add(pair);
    relay(near, far);
    relay(far, near);
    if (mode === 'blackhole') far.pause();
    else near.resume();
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => other.resetAndDestroy());
      socket.on('close', () => {
        pairs.delete(pair);
        other.destroySoon();
      });
    }
  });

  /** `end` is relayed by hand: a black hole must hide that a side has gone. */
  function relay(from: Socket, to: Socket): void {
    from.setNoDelay(true);
    from.on('data', (bytes) => {
      if (!to.write(bytes)) {
        from.pause();
        to.once('drain', () => mode !== 'blackhole' && from.resume());
      }
    });
    from.on('end', () => to.end());
  }

  const proxy = {
    countOpen: () => pairs.size,
    cut() {
      mode = 'cut';
      for (const { near, far } of [...pairs]) {
        near.resetAndDestroy();
        far.resetAndDestroy();
      }
    },
    blackhole() {
      mode = 'blackhole';
      for (const { near, far } of pairs) {
        near.pause();
        far.pause();
      }
    },
    restore() {
      mode = 'open';
      for (const { near, far } of pairs) {
        near.resume();
        far.resume();
      }
    },
    close() {
      proxy.cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, ...proxy });
    });
  });
}
