import { checkNewsroom } from './checkNewsroom.ts';
import { desk, workAt } from './desk.ts';

process.exitCode = await workAt(desk(), checkNewsroom);
