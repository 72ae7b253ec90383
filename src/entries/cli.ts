#!/usr/bin/env node
// The command `deskbell`: checks the Node it runs on, then hands over. Nothing newer may be imported before the check.
const needed = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Deskbell's server needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  const { runCommand } = await import('./runCommand.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
}

export {};
