// `npm start`: installs and builds what is missing, then runs the demo server until it is told to stop.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, node, root } from './prepare.mjs';

install();
build();

const server = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, 'demo/serve.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// Ctrl-C reaches the whole group; this process only has to outlive its child and to pass on what was sent to it alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
