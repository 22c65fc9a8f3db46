import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { processTree } from '../tools/bench/measure/processTree.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { startIndexWorker } from './indexWorker.ts';

test.runIf(process.platform === 'linux')(
  'a process that the system ended is told, and what is ordered after it is made by another',
  async () => {
    const archive = { stories: [], volumesDir: join(await temporaryFolder({}), 'volumes') };
    const others = new Set(processTree(process.pid));
    const worker = startIndexWorker();
    onTestFinished(worker.end);
    const started = processTree(process.pid).filter((pid) => !others.has(pid));
    expect(started).toHaveLength(1);
    const first = worker.index(archive);
    for (const pid of started) process.kill(pid, 'SIGKILL');
    await expect(first).rejects.toThrow('The search index could not be made.');
    await expect(worker.index(archive)).resolves.toMatchObject({ pages: 0, volumes: 1 });
  },
);

test('after its end a worker makes nothing, and says so', async () => {
  const worker = startIndexWorker();
  worker.end();
  await expect(worker.index({ stories: [], volumesDir: 'nowhere' })).rejects.toThrow(
    'The search index could not be made.',
  );
});
