-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "forged" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "forged" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CaseTrace" (
    "caseId" UUID NOT NULL,
    "sender" TEXT,
    "domain" TEXT,
    "content" TEXT,
    "references" TEXT[],
    "identifiers" TEXT[],
    "sketch" TEXT[],

    CONSTRAINT "CaseTrace_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "CaseLink" (
    "laterId" UUID NOT NULL,
    "earlierId" UUID NOT NULL,
    "how" TEXT NOT NULL,

    CONSTRAINT "CaseLink_pkey" PRIMARY KEY ("laterId","earlierId")
);

-- CreateTable
CREATE TABLE "Standing" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "wrappedKey" BYTEA,
    "sealed" BYTEA,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Standing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseTrace_sender_idx" ON "CaseTrace"("sender");

-- CreateIndex
CREATE INDEX "CaseTrace_domain_idx" ON "CaseTrace"("domain");

-- CreateIndex
CREATE INDEX "CaseTrace_content_idx" ON "CaseTrace"("content");

-- CreateIndex
CREATE INDEX "CaseTrace_references_idx" ON "CaseTrace" USING GIN ("references");

-- CreateIndex
CREATE INDEX "CaseTrace_identifiers_idx" ON "CaseTrace" USING GIN ("identifiers");

-- CreateIndex
CREATE INDEX "CaseTrace_sketch_idx" ON "CaseTrace" USING GIN ("sketch");

-- CreateIndex
CREATE INDEX "CaseLink_earlierId_idx" ON "CaseLink"("earlierId");

-- CreateIndex
CREATE INDEX "Standing_fingerprint_idx" ON "Standing"("fingerprint");

-- CreateIndex
CREATE INDEX "Standing_endedAt_idx" ON "Standing"("endedAt");

-- CreateIndex
CREATE INDEX "Case_senderDomain_idx" ON "Case"("senderDomain");

-- CreateIndex
CREATE INDEX "Case_agency_idx" ON "Case"("agency");

-- AddForeignKey
ALTER TABLE "CaseTrace" ADD CONSTRAINT "CaseTrace_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

