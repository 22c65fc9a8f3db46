import { checkNewsroom } from './checkNewsroom.ts';
import { desk, workAt } from './desk.ts';

process.exitCode = await workAt(desk(), (settings, place) =>
  checkNewsroom(settings, place, process.argv.slice(2)),
);
