import { indexSite } from './src/search/indexSite.ts';
import { readIndexedStories } from './src/search/readIndexedStories.ts';
const site='/tmp/vol/site20k';
const stories=await readIndexedStories(site);
const newest=stories.toSorted((a,b)=>b.published.getTime()-a.published.getTime())[0]!;
const change=process.argv[2];
const t=performance.now();
console.log(await indexSite(site,{stories:stories.map(s=>s===newest?{...s,digest:change!}:s),volumesDir:'/tmp/vol/volumes'}), performance.now()-t|0);
