-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "cohort" AS ENUM ('UNSURVEYED', 'WITH_MEMBERS', 'NO_MEMBERS');

-- CreateEnum
CREATE TYPE "required_form" AS ENUM ('INSTRUCTOR', 'JOINT_BRANCH', 'BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE');

-- CreateEnum
CREATE TYPE "gap" AS ENUM ('UNSURVEYED', 'SHOULD_FORM_BRANCH', 'SHOULD_JOIN_JOINT', 'ORG_NOT_YET_EFFECTIVE', 'ORG_DISSOLVED', 'NEVER_DISPATCHED', 'DISPATCH_NOT_YET_EFFECTIVE', 'DISPATCH_EXPIRED', 'DISPATCH_ENDED');

-- CreateEnum
CREATE TYPE "assignment_end" AS ENUM ('REPLACED', 'ORGANISATION_FORMED', 'WITHDRAWN', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "fact_source" AS ENUM ('MANUAL', 'LEDGER', 'DEMO', 'RECODING');

-- CreateEnum
CREATE TYPE "residence_end" AS ENUM ('MOVED', 'CLOSED', 'MERGED', 'RECODED');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('RENAMED', 'MERGED', 'SPLIT', 'BRANCH_OFFICE');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('BRANCH', 'JOINT_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE', 'TEMPORARY_BRANCH', 'FUNCTIONAL', 'INDUSTRY_LINE');

-- CreateEnum
CREATE TYPE "cover_form" AS ENUM ('OWN', 'JOINT', 'HIGHER');

-- CreateEnum
CREATE TYPE "user_status" AS ENUM ('ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('CITY_OFFICIAL', 'DISTRICT_OFFICIAL', 'STREET_OFFICIAL', 'COMMUNITY_SECRETARY', 'INDUSTRY_OFFICIAL', 'INSTRUCTOR', 'FIRM_MANAGER', 'PROJECT_MANAGER', 'OWNERS_COMMITTEE', 'GRID_WORKER', 'PARTNER_UNIT', 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN');

-- CreateEnum
CREATE TYPE "grant_scope" AS ENUM ('REGION', 'FIRM', 'PROJECT', 'GRID', 'UNIT');

-- CreateEnum
CREATE TYPE "region_level" AS ENUM ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "target_indicator" AS ENUM ('ORG_COVERAGE', 'INSTRUCTOR_COVERAGE', 'WORK_COVERAGE');

-- CreateTable
CREATE TABLE "coverage_span" (
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "cohort" "cohort" NOT NULL,
    "full" INTEGER NOT NULL,
    "probationary" INTEGER NOT NULL,
    "required_form" "required_form",
    "members_elsewhere" BOOLEAN NOT NULL,
    "has_org" BOOLEAN NOT NULL,
    "org_form" TEXT,
    "has_instructor" BOOLEAN NOT NULL,
    "gap" "gap",
    "warnings" TEXT[],

    CONSTRAINT "coverage_span_pkey" PRIMARY KEY ("firm_id","valid_from")
);

-- CreateTable
CREATE TABLE "instructor" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "employer" TEXT,
    "region_code" VARCHAR(12) NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instructor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "instructor_id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "order_number" TEXT,
    "valid_from" DATE NOT NULL,
    "term_to" DATE,
    "ended_from" DATE,
    "end_reason" "assignment_end",
    "source" "fact_source" NOT NULL,
    "stated_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm" (
    "id" UUID NOT NULL,
    "uscc" VARCHAR(18) NOT NULL,
    "uscc_reason" TEXT,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "staff" INTEGER,
    "region_code" VARCHAR(12) NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "firm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_residence" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" "residence_end",
    "source" "fact_source" NOT NULL,
    "stated_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "firm_residence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_profile" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "stated_on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "staff" INTEGER,
    "source" "fact_source" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "firm_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_succession" (
    "id" UUID NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "effective_on" DATE NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "firm_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_project" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "estate_id" UUID,
    "region_code" VARCHAR(12) NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "service_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "superior" TEXT,
    "approval_number" TEXT,
    "approved_on" DATE,
    "term_to" DATE,
    "dissolved_on" DATE,
    "secretary" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_link" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "project_id" UUID,
    "form" "cover_form" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" "fact_source" NOT NULL,
    "stated_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "organisation_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_declaration" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "declared_on" DATE NOT NULL,
    "full" INTEGER NOT NULL,
    "probationary" INTEGER NOT NULL,
    "elsewhere" INTEGER NOT NULL DEFAULT 0,
    "source" "fact_source" NOT NULL,
    "stated_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "member_declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "user_status" NOT NULL DEFAULT 'ACTIVE',
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "totp_secret" TEXT,
    "totp_last_step" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "scope" "grant_scope" NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "subject_id" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "valid_to" DATE,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "chain" VARCHAR(6) NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "body" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "chain" VARCHAR(6) NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" VARCHAR(12) NOT NULL,
    "name" TEXT NOT NULL,
    "level" "region_level" NOT NULL,
    "parent_code" VARCHAR(12),
    "initials" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "selectable" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "region_recoding" (
    "old_code" VARCHAR(12) NOT NULL,
    "new_code" VARCHAR(12) NOT NULL,
    "effective_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "region_recoding_pkey" PRIMARY KEY ("old_code")
);

-- CreateTable
CREATE TABLE "estate" (
    "id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "address" TEXT,
    "households" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "estate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "indicator" "target_indicator" NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "goal_bp" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "due_on" DATE,
    "source_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA,
    "as_of" DATE,
    "mapping" JSONB,
    "report" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_at" TIMESTAMPTZ(3),
    "abandoned_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_statement" (
    "firm_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "import_run_id" UUID NOT NULL,
    "statement" JSONB NOT NULL,

    CONSTRAINT "ledger_statement_pkey" PRIMARY KEY ("firm_id","as_of")
);

-- CreateTable
CREATE TABLE "header_mapping" (
    "id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "header_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "coverage_span_region_code_valid_from_valid_to_idx" ON "coverage_span"("region_code", "valid_from", "valid_to");

-- CreateIndex
CREATE INDEX "instructor_region_code_idx" ON "instructor"("region_code");

-- CreateIndex
CREATE INDEX "instructor_name_idx" ON "instructor"("name");

-- CreateIndex
CREATE INDEX "assignment_instructor_id_idx" ON "assignment"("instructor_id");

-- CreateIndex
CREATE INDEX "assignment_firm_id_idx" ON "assignment"("firm_id");

-- CreateIndex
CREATE INDEX "assignment_region_code_idx" ON "assignment"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "firm_uscc_key" ON "firm"("uscc");

-- CreateIndex
CREATE INDEX "firm_region_code_idx" ON "firm"("region_code");

-- CreateIndex
CREATE INDEX "firm_initials_idx" ON "firm"("initials");

-- CreateIndex
CREATE INDEX "firm_residence_firm_id_idx" ON "firm_residence"("firm_id");

-- CreateIndex
CREATE INDEX "firm_residence_region_code_idx" ON "firm_residence"("region_code");

-- CreateIndex
CREATE INDEX "firm_profile_firm_id_idx" ON "firm_profile"("firm_id");

-- CreateIndex
CREATE INDEX "firm_succession_predecessor_id_idx" ON "firm_succession"("predecessor_id");

-- CreateIndex
CREATE INDEX "firm_succession_successor_id_idx" ON "firm_succession"("successor_id");

-- CreateIndex
CREATE INDEX "service_project_firm_id_idx" ON "service_project"("firm_id");

-- CreateIndex
CREATE INDEX "service_project_region_code_idx" ON "service_project"("region_code");

-- CreateIndex
CREATE INDEX "service_project_estate_id_idx" ON "service_project"("estate_id");

-- CreateIndex
CREATE INDEX "organisation_region_code_idx" ON "organisation"("region_code");

-- CreateIndex
CREATE INDEX "organisation_name_idx" ON "organisation"("name");

-- CreateIndex
CREATE INDEX "organisation_link_organisation_id_idx" ON "organisation_link"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_link_firm_id_idx" ON "organisation_link"("firm_id");

-- CreateIndex
CREATE INDEX "organisation_link_project_id_idx" ON "organisation_link"("project_id");

-- CreateIndex
CREATE INDEX "member_declaration_firm_id_idx" ON "member_declaration"("firm_id");

-- CreateIndex
CREATE INDEX "member_declaration_region_code_idx" ON "member_declaration"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_login_key" ON "user_account"("login");

-- CreateIndex
CREATE INDEX "user_grant_user_id_idx" ON "user_grant"("user_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_login_at_idx" ON "sign_in_failure"("login", "at");

-- CreateIndex
CREATE INDEX "sign_in_failure_address_at_idx" ON "sign_in_failure"("address", "at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_region_code_at_idx" ON "audit_entry"("region_code", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_chain_seq_key" ON "audit_entry"("chain", "seq");

-- CreateIndex
CREATE INDEX "outbox_event_delivered_at_recorded_at_idx" ON "outbox_event"("delivered_at", "recorded_at");

-- CreateIndex
CREATE INDEX "region_parent_code_idx" ON "region"("parent_code");

-- CreateIndex
CREATE INDEX "region_initials_idx" ON "region"("initials");

-- CreateIndex
CREATE INDEX "estate_region_code_idx" ON "estate"("region_code");

-- CreateIndex
CREATE INDEX "estate_initials_idx" ON "estate"("initials");

-- CreateIndex
CREATE UNIQUE INDEX "target_indicator_region_code_key" ON "target"("indicator", "region_code");

-- CreateIndex
CREATE INDEX "setting_key_region_code_idx" ON "setting"("key", "region_code");

-- CreateIndex
CREATE INDEX "import_run_region_code_started_at_idx" ON "import_run"("region_code", "started_at");

-- CreateIndex
CREATE INDEX "ledger_statement_import_run_id_idx" ON "ledger_statement"("import_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "header_mapping_region_code_signature_key" ON "header_mapping"("region_code", "signature");

-- AddForeignKey
ALTER TABLE "coverage_span" ADD CONSTRAINT "coverage_span_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_instructor_id_fkey" FOREIGN KEY ("instructor_id") REFERENCES "instructor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_residence" ADD CONSTRAINT "firm_residence_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_profile" ADD CONSTRAINT "firm_profile_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_succession" ADD CONSTRAINT "firm_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_succession" ADD CONSTRAINT "firm_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_project" ADD CONSTRAINT "service_project_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_project" ADD CONSTRAINT "service_project_estate_id_fkey" FOREIGN KEY ("estate_id") REFERENCES "estate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_link" ADD CONSTRAINT "organisation_link_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_link" ADD CONSTRAINT "organisation_link_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_link" ADD CONSTRAINT "organisation_link_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "service_project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_declaration" ADD CONSTRAINT "member_declaration_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_grant" ADD CONSTRAINT "user_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_recoding" ADD CONSTRAINT "region_recoding_old_code_fkey" FOREIGN KEY ("old_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_recoding" ADD CONSTRAINT "region_recoding_new_code_fkey" FOREIGN KEY ("new_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_statement" ADD CONSTRAINT "ledger_statement_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_statement" ADD CONSTRAINT "ledger_statement_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: Prisma cannot say it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Codes compare digit by digit, whatever the collation of the server: scope is a range of text.
ALTER TABLE region ALTER COLUMN code TYPE varchar(12) COLLATE "C", ALTER COLUMN parent_code TYPE varchar(12) COLLATE "C";
ALTER TABLE region_recoding ALTER COLUMN old_code TYPE varchar(12) COLLATE "C", ALTER COLUMN new_code TYPE varchar(12) COLLATE "C";
ALTER TABLE estate ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE user_grant ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE target ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE setting ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE firm ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE firm_residence ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE firm_succession ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE service_project ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE organisation ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE member_declaration ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE instructor ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE assignment ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE coverage_span ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE import_run ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE header_mapping ALTER COLUMN region_code TYPE varchar(12) COLLATE "C";
ALTER TABLE audit_entry ALTER COLUMN region_code TYPE varchar(12) COLLATE "C", ALTER COLUMN chain TYPE varchar(6) COLLATE "C";
ALTER TABLE audit_head ALTER COLUMN chain TYPE varchar(6) COLLATE "C";

-- One accountable community at any time (属地).
ALTER TABLE firm_residence ADD CONSTRAINT firm_residence_one_at_a_time
  EXCLUDE USING gist (firm_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (voided_at IS NULL);

-- One area, one property firm (物业管理条例 art. 33).
ALTER TABLE service_project ADD CONSTRAINT service_project_one_firm_per_estate
  EXCLUDE USING gist (estate_id WITH =, daterange(valid_from, valid_to) WITH &&)
  WHERE (voided_at IS NULL AND estate_id IS NOT NULL);

-- An organisation covers a firm, or one project of it, once at a time.
ALTER TABLE organisation_link ADD CONSTRAINT organisation_link_once_at_a_time
  EXCLUDE USING gist (
    organisation_id WITH =, firm_id WITH =,
    (COALESCE(project_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) WHERE (voided_at IS NULL);

-- One instructor per firm at a time. One withdrawn before its first day never held and blocks nobody.
ALTER TABLE assignment ADD CONSTRAINT assignment_one_at_a_time
  EXCLUDE USING gist (
    firm_id WITH =,
    daterange(valid_from, GREATEST(valid_from, LEAST(COALESCE(term_to, 'infinity'::date), COALESCE(ended_from, 'infinity'::date)))) WITH &&
  ) WHERE (voided_at IS NULL);

-- 三员分立: auditor, system and security administrator exclude each other and everything else.
ALTER TABLE user_grant ADD CONSTRAINT user_grant_separated_roles
  EXCLUDE USING gist (
    user_id WITH =,
    (CASE role WHEN 'AUDITOR' THEN 1 WHEN 'SYSTEM_ADMIN' THEN 2 WHEN 'SECURITY_ADMIN' THEN 3 ELSE 0 END) WITH <>,
    daterange(valid_from, valid_to) WITH &&
  );

CREATE UNIQUE INDEX member_declaration_one_per_day ON member_declaration (firm_id, declared_on) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX firm_profile_one_per_day ON firm_profile (firm_id, stated_on) WHERE voided_at IS NULL;

ALTER TABLE region ADD CONSTRAINT region_code_shape CHECK (code ~ '^[0-9]{6}([0-9]{3}){0,2}$');
ALTER TABLE firm ADD CONSTRAINT firm_uscc_shape CHECK (uscc ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$');
ALTER TABLE firm_residence ADD CONSTRAINT firm_residence_not_empty CHECK (valid_to > valid_from);
ALTER TABLE organisation_link ADD CONSTRAINT organisation_link_not_empty CHECK (valid_to > valid_from);
ALTER TABLE service_project ADD CONSTRAINT service_project_not_empty CHECK (valid_to > valid_from);
ALTER TABLE coverage_span ADD CONSTRAINT coverage_span_not_empty CHECK (valid_to > valid_from);
ALTER TABLE assignment ADD CONSTRAINT assignment_term_not_empty CHECK (term_to > valid_from);
ALTER TABLE member_declaration ADD CONSTRAINT member_declaration_counts
  CHECK ("full" >= 0 AND probationary >= 0 AND elsewhere >= 0 AND elsewhere <= "full" + probationary);
ALTER TABLE firm_profile ADD CONSTRAINT firm_profile_staff CHECK (staff >= 0);
ALTER TABLE target ADD CONSTRAINT target_goal CHECK (goal_bp BETWEEN 0 AND 10000);

-- The audit is append-only for everybody, the owner of the table included.
-- On one line, since the engine that applies migrations splits at a semicolon before a line break.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit entries are append-only' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_no_removal BEFORE DELETE ON audit_head
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
