-- CreateEnum
CREATE TYPE "proposal_kind" AS ENUM ('MEMBERS', 'NAME', 'PLACE', 'BRANCH');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "kind" "proposal_kind" NOT NULL,
    "state" "proposal_state" NOT NULL DEFAULT 'OPEN',
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "content" JSONB NOT NULL,
    "note" TEXT,
    "proposed_by" UUID NOT NULL,
    "proposed_by_name" TEXT NOT NULL,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "proposal_firm_id_idx" ON "proposal"("firm_id");

-- CreateIndex
CREATE INDEX "proposal_region_code_idx" ON "proposal"("region_code");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The deciding side is asked once at a time of each kind.
CREATE UNIQUE INDEX proposal_one_open ON proposal (firm_id, kind) WHERE state = 'OPEN';
ALTER TABLE proposal ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
