import "@/lib/wiring/install";
import { readFile } from "node:fs/promises";
import { joinServer } from "@/lib/platform/db/embedded/embedded-server";
import { urlOf } from "@/lib/platform/db/embedded/record";
import { pointAt } from "@/lib/platform/db/address";
import { prepareFreshDatabase } from "@/lib/wiring/prepare";
import { shenyangRegions } from "@/tests/support/shenyang-regions";
import { ledgerFile } from "@/tests/support/ledger-file";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import { readWorkbook } from "@/lib/platform/files/workbook/read-workbook";
import { readLedger } from "@/lib/domains/transfers/commands/read-ledger";
import { judgeLedger } from "@/lib/domains/transfers/commands/judge-ledger";
import { inTransaction } from "@/lib/platform/db/transaction";
import { closeDb, pool } from "@/lib/platform/db/client";
import { writeAudit } from "@/lib/platform/audit/write";
import { inventedUscc } from "@/tests/support/invented-firm";
import { rewriteSpans } from "@/lib/domains/coverage/jobs/rewrite-spans";
import { recordFirmFacts } from "@/lib/domains/firms/public";
import { recordPartyFacts } from "@/lib/domains/party/public";
import { recordDispatchFacts } from "@/lib/domains/dispatch/public";
import pg from "pg";
const orig=pg.Client.prototype.query as any; const times=new Map<string,number>();
(pg.Client.prototype as any).query=function(this:any,...a:any[]){const text=(typeof a[0]==="string"?a[0]:a[0]?.text??"").replace(/\s+/g," ").slice(0,70);const s=performance.now();const r=orig.apply(this,a);if(r&&r.then)r.then(()=>times.set(text,(times.get(text)??0)+performance.now()-s),()=>{});return r};
const N = Number(process.argv[2] ?? 10000); const mode = process.argv[3] ?? "phases";
const server = await joinServer("/tmp/jl-perf/data", false);
try {
await prepareFreshDatabase();
const regions = shenyangRegions(); const name = new Map(regions.map(r=>[r.code as string,r.name]));
const comm = regions.filter(r=>r.level==="COMMUNITY" && r.code.startsWith("210102"));
const base = 1000000 + (Date.now()%5000)*1000;
const rows = Array.from({length:N},(_,i)=>{const c=comm[i%comm.length]!;return{uscc:inventedUscc(base+i),name:`示例第${i}号物业管理有限公司`,district:name.get(c.code.slice(0,6))!,street:name.get(c.code.slice(0,9))!,community:c.name,staff:100,full:i%3===0?5:0,probationary:0,declaredOn:"2026-03-01",...(i%3===0?{form:"单独组建",orgName:`示例第${i}号党支部`,approvedOn:"2025-01-02",secretary:"示例甲"}:{instructor:`示例${i%2000}`,employer:"示例街道办",from:"2026-01-01",lastDay:"2026-12-31"})}});
const content = await ledgerFile(rows as never); console.log("bytes",content.length); if(mode==="write"){(await import("node:fs")).writeFileSync(process.argv[4]!,content);await closeDb();await server.release();process.exit(0)}
let peak=0; const timer=setInterval(()=>{peak=Math.max(peak,process.memoryUsage().rss)},20);
const t=async<T>(n:string,f:()=>Promise<T>)=>{const a=performance.now();const u=process.cpuUsage();const r=await f();const v=process.cpuUsage(u);console.log("  cpu",Math.round((v.user+v.system)/1000));console.log(n.padEnd(24),Math.round(performance.now()-a),"ms  rss",Math.round(process.memoryUsage().rss/1e6));return r};
console.log("start rss",Math.round(process.memoryUsage().rss/1e6));
const actor={kind:"system",name:"system:cli"} as const;
await t("read workbook",()=>readWorkbook(content));
await t("bulk insert (baseline)",async()=>{await pool().query("CREATE TEMP TABLE IF NOT EXISTS bulk (a text,b text,c text,d text,e text,f int,g int,h int,i date,j text,k text,l date)").catch(e=>console.log(String(e)));await pool().query("INSERT INTO bulk SELECT x->>'uscc',x->>'name',x->>'district',x->>'street',x->>'community',(x->>'staff')::int,(x->>'full')::int,0,'2026-03-01',x->>'form',x->>'orgName',NULL FROM jsonb_array_elements($1::jsonb) x",[JSON.stringify(rows)])});
if(mode==="phases"){
 const ledger=await t("read+parse",()=>readLedger(actor,{content,asOf:"2026-03-31" as never}));
 await inTransaction(async tx=>{const ctx={tx,actor,now:new Date(),today:"2026-11-24" as never,audit:()=>{},announce:(()=>{}) as never};
 const {plan}=await t("judge",()=>judgeLedger(ctx as never,ledger)); const {draft}=plan;const o={source:"LEDGER",isDemo:false} as const;
 await t("firms",()=>recordFirmFacts(ctx as never,{...o,newFirms:draft.firms,residences:draft.residences,profiles:draft.profiles}));
 await t("party",()=>recordPartyFacts(ctx as never,{...o,newOrganisations:[...draft.newOrganisations.values()],changedOrganisations:[],links:draft.links,declarations:draft.declarations}));
 await t("dispatch",()=>recordDispatchFacts(ctx as never,{...o,newInstructors:[...draft.newInstructors.values()],changedInstructors:[],assignments:draft.assignments,terms:draft.terms}));
 await t("spans",()=>rewriteSpans(tx,plan.rows.map(r=>r.firmId)));
 await t("audit",()=>writeAudit(tx,{actor,action:"x.y",at:new Date(),requestId:null} as never,plan.rows.map(r=>({action:"firm.ledger_created",subject:{type:"firm",id:r.firmId,label:r.row.name},regionCode:r.regionCode,after:{asOf:"2026-03-31",statement:draft.statements.get(r.firmId)}})) as never));
 throw new Error("roll back");
 },{timeoutMs:120000,statementTimeoutMs:50000}).catch(e=>console.log(e.message));
}
let worst=0,last=performance.now();const beat=setInterval(()=>{const n=performance.now();worst=Math.max(worst,n-last);last=n},10);
times.clear();const c0=process.cpuUsage();const rep=await t("WHOLE import",()=>importLedger(actor,{content,fileName:"x.xlsx",asOf:"2026-03-31",commit:true}));
for(const [k,v] of [...times].sort((a,b)=>b[1]-a[1]).slice(0,24))console.log(Math.round(v),k);clearInterval(beat);clearInterval(timer);
{const c=process.cpuUsage(c0);console.log("cpu ms",Math.round((c.user+c.system)/1000))};console.log({rows:rep.rows,created:rep.created,problems:rep.problems.slice(0,1)},"worst loop block",Math.round(worst),"peak rss",Math.round(peak/1e6));
} finally { await closeDb(); await server.release(); }
