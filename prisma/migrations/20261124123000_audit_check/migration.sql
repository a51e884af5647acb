-- CreateTable
CREATE TABLE "audit_check" (
    "chain" VARCHAR(6) NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "entries" BIGINT NOT NULL,
    "broken_seq" BIGINT,
    "broken_id" UUID,

    CONSTRAINT "audit_check_pkey" PRIMARY KEY ("chain")
);
